# SPDX-License-Identifier: MIT
"""Registries that want to know who asks: Debian's docker-registry with a password file, or with a
server that gives out signed tokens; and a keychain to keep credentials in."""

import base64
import http.server
import json
import os
import pathlib
import secrets
import subprocess
import threading
import time
import urllib.parse

from registry import Registry

USER = "anna"
PASSWORD = "s3cret-Of-Anna"
#: What "htpasswd -B" makes of them.
PASSWORD_LINE = f"{USER}:$2b$04$abcdefghijklmnopqrstuuX9RAZtbF5hvmkrhaNAnFTTQpyqhX92y\n"
#: Good for tokens, instead of the password.
IDENTITY_TOKEN = "1dentity-T0ken/of+anna=="


def basic(user, password):
    return base64.b64encode(f"{user}:{password}".encode()).decode()


class PasswordRegistry(Registry):
    """One that wants a name and a password with every request."""

    def __init__(self, storage, scratch):
        scratch = pathlib.Path(scratch)
        scratch.mkdir()
        file = scratch / "htpasswd"
        file.write_text(PASSWORD_LINE)
        super().__init__(storage, scratch, f"auth: {{ htpasswd: {{ realm: lab, path: {file} }} }}\n")


class TokenServer:
    """Gives tokens, signed with RS256, as distribution's token specification has it: to read what
    is public to anybody, everything else to Anna."""

    def __init__(self, scratch, public):
        self.requests = []  # (method, query or form, Authorization header)
        self.tokens = []
        self._public = public
        self._key = pathlib.Path(scratch) / "key.pem"
        self.certificate = pathlib.Path(scratch) / "certificate.pem"
        subprocess.run(["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
                        "-subj", "/CN=decant-test", "-keyout", self._key, "-out",
                        self.certificate], check=True, stdin=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                server.answer(self, urllib.parse.urlparse(self.path).query)

            def do_POST(self):
                length = int(self.headers["Content-Length"])
                server.answer(self, self.rfile.read(length).decode())

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    def stop(self):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def answer(self, handler, fields):
        who = handler.headers.get("Authorization")
        self.requests.append((handler.command, fields, who))
        asked = urllib.parse.parse_qs(fields)
        if handler.command == "POST":
            is_anna = asked.get("refresh_token") == [IDENTITY_TOKEN]
            is_refused = not is_anna
        else:
            is_anna = who == "Basic " + basic(USER, PASSWORD)
            is_refused = who is not None and not is_anna
        body = b'{"errors":[]}'
        if not is_refused:
            access = []
            for scope in asked.get("scope", []):
                kind, name, actions = scope.split(":")
                if is_anna or name in self._public:
                    access.append({"type": kind, "name": name, "actions": actions.split(",")})
            body = json.dumps({"token": self._token(access), "expires_in": 300}).encode()
        handler.send_response(401 if is_refused else 200)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    def _token(self, access):
        def encoded(data):
            return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
        pem = self.certificate.read_text().splitlines()
        now = int(time.time())
        header = {"typ": "JWT", "alg": "RS256", "x5c": ["".join(pem[1:-1])]}
        claims = {"iss": "lab", "sub": USER, "aud": "lab", "exp": now + 300, "nbf": now - 60,
                  "iat": now, "jti": secrets.token_hex(8), "access": access}
        signed = ".".join(encoded(json.dumps(part).encode()) for part in (header, claims))
        signature = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self._key],
                                   input=signed.encode(), check=True, capture_output=True).stdout
        self.tokens.append(f"{signed}.{encoded(signature)}")
        return self.tokens[-1]


class TokenRegistry(Registry):
    """One that wants a token from a server of its own."""

    def __init__(self, storage, scratch, public=()):
        scratch = pathlib.Path(scratch)
        scratch.mkdir()
        self.server = TokenServer(scratch, public)
        super().__init__(storage, scratch, "auth: { token: { "
                         f'realm: "http://127.0.0.1:{self.server.port}/token", service: lab, '
                         f"issuer: lab, rootcertbundle: {self.server.certificate} }} }}\n")

    def __exit__(self, *_):
        super().__exit__()
        self.server.stop()


class Keyring:
    """gnome-keyring, unlocked, on a session bus of its own."""

    def __init__(self, folder):
        folder = pathlib.Path(folder)
        folder.mkdir(mode=0o700)
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/bus"}
        inner = {**os.environ, **self.environment, "HOME": str(folder),
                 "XDG_DATA_HOME": str(folder / "data"), "XDG_RUNTIME_DIR": str(folder)}
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address=1",
             "--address=" + self.environment["DBUS_SESSION_BUS_ADDRESS"]],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=inner)
        self._bus.stdout.readline()
        self._daemon = subprocess.Popen(
            ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
            stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=inner)
        self._daemon.stdin.write(b"the keyring's own password")
        self._daemon.stdin.close()
        subprocess.run(["gdbus", "wait", "--session", "--timeout", "30",
                        "org.freedesktop.secrets"], env=inner, check=True)

    def stop(self):
        for process in (self._daemon, self._bus):
            process.terminate()
            process.wait()
        self._bus.stdout.close()
