# Makes and starts a PostgreSQL in a folder of its own: postgres.sh PROGRAMS PORT, with its PASSWORD.
# Prints a line when it is ready. When standard input closes, stops it and removes the folder.
set -eu
programs=$1 port=$2
umask 077
folder=$(mktemp -d "${TMPDIR:-/tmp}/entraide-postgres-XXXXXX")
end() {
    trap '' EXIT INT TERM HUP
    if [ -f "$folder/data/postmaster.pid" ]; then
        "$programs/pg_ctl" stop -D "$folder/data" -m immediate -s || true
    fi
    rm -rf "$folder"
}
trap end EXIT
trap 'exit 1' INT TERM HUP

printf %s "$PASSWORD" > "$folder/password"
# Bytes are sorted as bytes, as SQLite does, whatever language this machine speaks.
"$programs/initdb" -D "$folder/data" -U postgres --pwfile="$folder/password" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C --no-sync > "$folder/log" 2>&1 || { cat "$folder/log" >&2; exit 1; }
# Nothing here has to survive a power cut.
cat >> "$folder/data/postgresql.conf" << CONF
listen_addresses = '127.0.0.1'
port = $port
unix_socket_directories = ''
max_connections = 300
fsync = off
synchronous_commit = off
full_page_writes = off
timezone = 'UTC'
log_timezone = 'UTC'
CONF
"$programs/pg_ctl" start -D "$folder/data" -w -s -l "$folder/log" < /dev/null > /dev/null ||
    { cat "$folder/log" >&2; exit 1; }
echo ready
while read -r _; do :; done
