//! The servers that the tests talk to: a PostgreSQL and a mail server, private to one run.
//!
//! Each is looked after by a process that waits on its standard input. However this program ends, even
//! killed, that pipe closes, and the server is stopped and its folder removed.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::os::unix::process::CommandExt;
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::install;
use crate::sh::{self, Result};

/// `cargo xtask peers -- COMMAND…`
pub(crate) fn run(args: &[String]) -> Result {
    let [dashes, program, rest @ ..] = args else {
        return Err("usage: cargo xtask peers -- COMMAND…".into());
    };
    if dashes != "--" {
        return Err("usage: cargo xtask peers -- COMMAND…".into());
    }
    install::for_peers(true)?;
    let peers = Peers::start()?;
    let mut command = sh::command(program);
    command.args(rest);
    peers.tell(&mut command);
    for (name, value) in &peers.environment {
        eprintln!("{name}={value}");
    }
    sh::run(&mut command)
}

/// Servers that run for as long as this lives, and what the tests are told about them.
#[derive(Default)]
pub(crate) struct Peers {
    environment: Vec<(&'static str, String)>,
    running: Vec<Peer>,
}

impl Peers {
    /// Starts them all.
    pub(crate) fn start() -> Result<Self> {
        let mut peers = Self::default();
        peers.start_postgres()?;
        peers.start_smtp()?;
        Ok(peers)
    }

    /// Starts PostgreSQL; `ENTRAIDE_TEST_POSTGRES` is its address, as a user that may create databases.
    pub(crate) fn start_postgres(&mut self) -> Result {
        let programs = install::postgresql_programs().ok_or("no PostgreSQL here")?;
        let password = random_word()?;
        let mut tries = 0;
        let (peer, port) = loop {
            tries += 1;
            // Somebody else may take the port between here and there: then try another.
            let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
            let mut command = as_ordinary_user("/bin/sh");
            command
                .arg("-c")
                .arg(include_str!("postgres.sh"))
                .arg("postgres.sh")
                .arg(&programs)
                .arg(port.to_string());
            command.env("PASSWORD", &password);
            match Peer::start("PostgreSQL", command) {
                Ok((peer, _)) => break (peer, port),
                Err(error) if tries == 3 => return Err(error),
                Err(error) => eprintln!("{error}; once more"),
            }
        };
        let address = format!("postgres://postgres:{password}@127.0.0.1:{port}/postgres");
        self.environment.push(("ENTRAIDE_TEST_POSTGRES", address));
        self.running.push(peer);
        Ok(())
    }

    /// Starts the mail server; `ENTRAIDE_TEST_SMTP` is its address, `ENTRAIDE_TEST_SMTP_DIR` the folder
    /// where it lays what it is sent.
    pub(crate) fn start_smtp(&mut self) -> Result {
        let mut command = Command::new(install::SYSTEM_PYTHON);
        command.arg("-c").arg(include_str!("smtp_sink.py"));
        let (peer, said) = Peer::start("the mail server", command)?;
        let (address, folder) = said.split_once(' ').ok_or("the mail server did not say where it is")?;
        self.environment.push(("ENTRAIDE_TEST_SMTP", address.to_owned()));
        self.environment.push(("ENTRAIDE_TEST_SMTP_DIR", folder.to_owned()));
        self.running.push(peer);
        Ok(())
    }

    /// Tells the command where they are.
    pub(crate) fn tell(&self, command: &mut Command) {
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
    }
}

/// A server, and the pipe that keeps it alive.
struct Peer {
    child: Child,
    alive: Option<ChildStdin>,
}

impl Peer {
    /// Starts it and waits for its first line, which it prints when it is ready.
    fn start(name: &str, mut command: Command) -> Result<(Self, String)> {
        // Ctrl-C at the terminal goes to this program and not to the server, which would otherwise be gone
        // before the tests that use it. The folder may be closed to another user.
        command.process_group(0).current_dir("/");
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{name} cannot be started: {error}"))?;
        let said = child.stdout.take();
        let peer = Self { alive: child.stdin.take(), child };
        let mut line = String::new();
        if let Some(said) = said {
            BufReader::new(said).read_line(&mut line)?;
        }
        if line.is_empty() {
            Err(format!("{name} did not start").into())
        } else {
            Ok((peer, line.trim().to_owned()))
        }
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        drop(self.alive.take());
        if let Err(error) = self.child.wait() {
            eprintln!("waiting for a server to stop: {error}");
        }
    }
}

/// PostgreSQL refuses to run as root: then it is the user that Debian's package made for it.
fn as_ordinary_user(program: &str) -> Command {
    if !sh::is_root() {
        return Command::new(program);
    }
    let mut command = Command::new("runuser");
    // Root's own temporary folder may be closed to that user.
    command.args(["-u", "postgres", "--", program]).env("TMPDIR", "/tmp");
    command
}

/// A password for this run: a user of the same machine should not get in.
fn random_word() -> Result<String> {
    let mut bytes = [0; 16];
    std::fs::File::open("/dev/urandom")?.read_exact(&mut bytes)?;
    Ok(bytes.iter().map(|byte| format!("{byte:02x}")).collect())
}
