"""A mail server for the tests: takes every message and lays it in a folder.

Prints "ADDRESS FOLDER" when it is ready. When standard input closes, stops and removes the folder.

Each message is one file NNNNNN.eml, exactly as sent, under two more headers that give the envelope.
Recipients choose how they are answered, so that tests can run at once:
  later-2-…@…  451 the first two times, then taken
  never-…@…    550
  slow-…@…     taken after five seconds
Signing in is not asked for; the only password it takes is "correct".
"""

import asyncio
import collections
import os
import re
import sys
import tempfile

from aiosmtpd.smtp import SMTP, AuthResult


class Sink:
    def __init__(self, folder):
        self.folder = folder
        self.count = 0
        self.refused = collections.Counter()

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("never-"):
            return "550 5.1.1 no such mailbox"
        later = re.match(r"later-(\d+)-", address)
        if later and self.refused[address] < int(later.group(1)):
            self.refused[address] += 1
            return "451 4.7.1 come back later"
        if address.startswith("slow-"):
            await asyncio.sleep(5)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        name = os.path.join(self.folder, f"{self.count:06}")
        head = f"X-Envelope-From: {envelope.mail_from}\r\nX-Envelope-To: {', '.join(envelope.rcpt_tos)}\r\n"
        with open(name + ".part", "wb") as file:
            file.write(head.encode() + envelope.original_content)
        # Whoever watches the folder sees a message whole or not at all.
        os.rename(name + ".part", name + ".eml")
        return f"250 2.0.0 taken as {self.count:06}"


def sign_in(server, session, envelope, mechanism, credentials):
    return AuthResult(success=credentials.password == b"correct", handled=False)


async def serve(folder):
    sink = Sink(folder)
    loop = asyncio.get_running_loop()

    def session():
        return SMTP(
            sink, hostname="localhost", enable_SMTPUTF8=True, authenticator=sign_in, auth_require_tls=False, loop=loop
        )

    server = await loop.create_server(session, "127.0.0.1", 0)
    host, port = server.sockets[0].getsockname()
    print(f"{host}:{port} {folder}", flush=True)
    await loop.run_in_executor(None, sys.stdin.buffer.read)
    server.close()


with tempfile.TemporaryDirectory(prefix="entraide-mail-") as folder:
    asyncio.run(serve(folder))
