# SPDX-License-Identifier: MIT
"""Registries on free loopback ports: a real one, one that misbehaves, and a proxy that can be slow
or stuck."""

import http.client
import http.server
import json
import pathlib
import re
import subprocess
import sys
import threading
import time


class Registry:
    """Debian's docker-registry over a storage folder; `with` starts and stops it."""

    def __init__(self, storage, scratch, settings=""):
        """`settings`: more of its configuration, as YAML."""
        self._storage = pathlib.Path(storage)
        self._scratch = pathlib.Path(scratch)
        self._settings = settings
        self._process = None
        self.port = None

    def __enter__(self):
        config = self._scratch / "registry.yml"
        config.write_text("version: 0.1\nlog: { level: info }\n"
                          f"storage: {{ filesystem: {{ rootdirectory: {self._storage} }} }}\n"
                          'http: { addr: "127.0.0.1:0" }\n' + self._settings)
        log = self._scratch / "registry.log"
        with log.open("wb") as output:
            self._process = subprocess.Popen(["docker-registry", "serve", str(config)],
                                             stdin=subprocess.DEVNULL, stdout=output,
                                             stderr=subprocess.STDOUT)
        deadline = time.monotonic() + 30
        while self.port is None:
            found = re.search(r"listening on 127\.0\.0\.1:(\d+)", log.read_text())
            if found:
                self.port = int(found.group(1))
            elif self._process.poll() is not None or time.monotonic() > deadline:
                self.__exit__()
                raise RuntimeError("the registry did not start:\n" + log.read_text())
            else:
                time.sleep(0.02)
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.wait()

    def name(self, repository, tag):
        return f"127.0.0.1:{self.port}/{repository}:{tag}"

    def push(self, layout, tag, name):
        """All platforms of an image from a folder in OCI layout."""
        subprocess.run(["skopeo", "--insecure-policy", "copy", "--quiet", "--all",
                        "--dest-tls-verify=false", f"oci:{layout}:{tag}", f"docker://{name}"],
                       check=True, stdin=subprocess.DEVNULL)


class Proxy:
    """Passes requests on to a registry, writes them down, and holds some of them up.

    `holds`: function of a path that says after how many bytes of the answer to hold it up; None
    lets it pass. What is held up goes on when the proxy is left, or the client has gone.
    """

    def __init__(self, registry, holds=lambda path: None):
        self.requests = []  # (method, path, Range header)
        self.held = threading.Event()
        self._released = threading.Event()
        self._registry = registry
        self._holds = holds
        proxy = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                proxy._pass_on(self)

            do_HEAD = do_GET

            def log_message(self, *_):
                pass

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    def __enter__(self):
        self._thread.start()
        return self

    def __exit__(self, *_):
        self._released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def name(self, repository, tag):
        return f"127.0.0.1:{self.port}/{repository}:{tag}"

    def fetched(self):
        """The paths whose content was asked for."""
        return [path for method, path, _ in self.requests if method == "GET"]

    def _pass_on(self, handler):
        self.requests.append((handler.command, handler.path, handler.headers.get("Range")))
        upstream = http.client.HTTPConnection("127.0.0.1", self._registry.port)
        try:
            headers = {key: value for key, value in handler.headers.items()
                       if key.lower() in ("accept", "range")}
            upstream.request(handler.command, handler.path, headers=headers)
            answer = upstream.getresponse()
            handler.send_response(answer.status)
            for key, value in answer.getheaders():
                if key.lower() not in ("connection", "server", "date", "transfer-encoding"):
                    handler.send_header(key, value)
            limit = self._holds(handler.path) if answer.status < 300 else None
            if limit == 0:
                self._hold()
            handler.end_headers()
            if handler.command != "HEAD":
                self._copy(answer, handler.wfile, limit)
        except (BrokenPipeError, ConnectionError):
            handler.close_connection = True
        finally:
            upstream.close()

    def _copy(self, answer, client, limit):
        sent = 0
        while piece := answer.read(65536 if limit is None else max(1, min(65536, limit - sent))):
            client.write(piece)
            sent += len(piece)
            if limit is not None and sent >= limit:
                client.flush()
                self._hold()
                limit = None

    def _hold(self):
        self.held.set()
        self._released.wait()


class FaultyRegistry:
    """A process of its own that serves a layout folder as badly as `script` says; `with` starts
    and stops it. Source of the script's words: faulty_registry.py."""

    def __init__(self, layout, log, script=None, certificate=()):
        self._log = pathlib.Path(log)
        self._log.unlink(missing_ok=True)
        program = pathlib.Path(__file__).with_name("faulty_registry.py")
        self._command = [sys.executable, program, layout, log, json.dumps(script or {}),
                         *certificate]
        self._is_secure = bool(certificate)
        self._process = None
        self.port = None

    def __enter__(self):
        self._process = subprocess.Popen(list(map(str, self._command)), stdout=subprocess.PIPE,
                                         stdin=subprocess.DEVNULL, text=True)
        self.port = int(self._process.stdout.readline())
        return self

    def __exit__(self, *_):
        self._process.terminate()
        self._process.communicate()

    def name(self, tag, repository="lab/image"):
        return f"127.0.0.1:{self.port}/{repository}:{tag}"

    def requests(self, kind=None):
        """What it was asked, in the order in which it had answered."""
        if self._process.poll() is None and not self._is_secure:
            # What has been received has not always been written down yet.
            client = http.client.HTTPConnection("127.0.0.1", self.port)
            client.request("GET", "/idle")
            client.getresponse().read()
            client.close()
        lines = self._log.read_text().splitlines() if self._log.exists() else []
        return [entry for entry in map(json.loads, lines) if kind in (None, entry["kind"])]

    def sent(self):
        """Bytes of layers that left it."""
        return sum(entry["sent"] for entry in self.requests("layer"))
