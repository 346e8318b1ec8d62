# SPDX-License-Identifier: MIT
"""Real parts of a network on loopback: an authority, HTTPS before a registry, a forward proxy, and
host names that only the programs of a test know."""

import pathlib
import shutil
import signal
import socket
import subprocess
import time


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def wait_for_port(port, process, log):
    deadline = time.monotonic() + 30
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
            return
        except OSError:
            if process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError("it did not start:\n" + log.read_text()) from None
            time.sleep(0.02)


class Names:
    """Runs programs for which the given names are this computer's."""

    def __init__(self, scratch, *names):
        self._hosts = pathlib.Path(scratch) / "hosts"
        self._hosts.write_text("127.0.0.1 localhost " + " ".join(names) + "\n")

    def known_to(self, command):
        return ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c",
                'mount --bind "$0" /etc/hosts && exec "$@"', str(self._hosts), *command]


def without_network(command):
    """The command, run where no network interface is up."""
    return ["unshare", "--user", "--map-root-user", "--net", *command]


class Server:
    """A program that serves a port from the beginning of a `with` to its end."""

    def __init__(self, command, port, log):
        self.port, self.log = port, log
        self._command, self._process = command, None

    def __enter__(self):
        with self.log.open("wb") as output:
            self._process = subprocess.Popen(self._command, stdin=subprocess.DEVNULL,
                                             stdout=output, stderr=subprocess.STDOUT)
        try:
            wait_for_port(self.port, self._process, self.log)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self._process.send_signal(signal.SIGTERM)
        self._process.wait()


class Authority:
    """Signs certificates in a folder of its own."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        self._folder.mkdir()
        self.certificate = self._folder / "ca.crt"
        self._request("ca", "-x509", "-days", "30", "-out", self.certificate)

    def _openssl(self, *words):
        return subprocess.run(["openssl", *map(str, words)], check=True, text=True,
                              stdin=subprocess.DEVNULL, capture_output=True).stdout

    def _request(self, name, *words):
        self._openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                      "-subj", f"/CN={name}", "-keyout", self._folder / f"{name}.key", *words)

    def sign(self, name, *alternatives):
        """The certificate and the key for `name`; alternatives: "DNS:a.b", "IP:127.0.0.1"."""
        request, certificate = self._folder / f"{name}.csr", self._folder / f"{name}.cert"
        extensions = self._folder / f"{name}.ext"
        names = ",".join(alternatives or ["DNS:nobody.test"])
        extensions.write_text(f"subjectAltName={names}\n")
        self._request(name, "-out", request)
        self._openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey",
                      self._folder / "ca.key", "-CAcreateserial", "-days", "30", "-extfile",
                      extensions, "-out", certificate)
        return certificate, self._folder / f"{name}.key"

    def fingerprint(self, certificate):
        text = self._openssl("x509", "-in", certificate, "-noout", "-fingerprint", "-sha256")
        return text.strip().partition("=")[2]


def put_down(folder, authority=None, client=None):
    """What certs.d/HOST/ holds."""
    folder.mkdir(parents=True, exist_ok=True)
    if authority:
        shutil.copy(authority, folder / "ca.crt")
    if client:
        shutil.copy(client[0], folder / "client.cert")
        shutil.copy(client[1], folder / "client.key")


def https_before(registry, scratch, certificate, clients=None, says=None, blobs_at=None):
    """nginx, speaking HTTPS for a registry, HTTP/2 as well; `clients`: the authority of those it
    lets in; `says`: what it wants everybody to read; `blobs_at`: whose address it gives for them."""
    home = pathlib.Path(scratch) / f"nginx{free_port()}"
    home.mkdir()
    port = free_port()
    verify = f"ssl_client_certificate {clients}; ssl_verify_client on;" if clients else ""
    warning = f"add_header Warning '299 - \"{says}\"' always;" if says else ""
    blobs = f"location ~ /blobs/ {{ return 307 {blobs_at}$request_uri; }}" if blobs_at else ""
    places = "".join(f"{kind}_temp_path {home}/{kind};\n" for kind in
                     ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    (home / "nginx.conf").write_text(f"""
daemon off; master_process off; pid {home}/pid; error_log {home}/error.log;
events {{ worker_connections 64; }}
http {{
    access_log {home}/access.log;
    {places}
    server {{
        listen 127.0.0.1:{port} ssl http2;
        ssl_certificate {certificate[0]}; ssl_certificate_key {certificate[1]}; {verify}
        {blobs}
        location / {{
            proxy_pass http://127.0.0.1:{registry.port};
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-Proto https;
            {warning}
        }}
    }}
}}
""")
    server = Server(["nginx", "-p", str(home), "-c", str(home / "nginx.conf"), "-e",
                     str(home / "error.log")], port, home / "output.log")
    server.requests = home / "access.log"
    return server


def forward_proxy(names, scratch, credentials=None):
    """tinyproxy, for everybody or for who knows `credentials`: (name, password)."""
    port = free_port()
    log = pathlib.Path(scratch) / f"tinyproxy{port}.log"
    config = log.with_suffix(".conf")
    config.write_text(f"Port {port}\nListen 127.0.0.1\nTimeout 60\nMaxClients 50\n"
                      "Allow 127.0.0.1\nLogLevel Connect\n"
                      + ("BasicAuth {} {}\n".format(*credentials) if credentials else ""))
    return Server(names.known_to(["tinyproxy", "-d", "-c", str(config)]), port, log)
