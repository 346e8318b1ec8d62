# SPDX-License-Identifier: MIT
"""A registry in a process of its own that misbehaves as it is told, and writes down what it saw.

    faulty_registry.py LAYOUT LOG SCRIPT [CERTIFICATE KEY]

It serves the images of a folder in OCI layout, under any repository's name, on a free loopback
port, which is the first line on its standard output; over HTTPS if there is a certificate.
Who asks for /idle gets an answer when no other request is under way.
LOG becomes one JSON object a line for every request: method, path, kind, range, authorization,
status, sent (bytes of the body).

SCRIPT is a JSON object:
  auth    what a request has to bring: {"scheme": "Bearer" or "Basic", "user": …, "password": …,
          "field": "token" or "access_token", "uses": requests that a token is good for,
          "challenge": instead of the ordinary one; {host} is filled in}
  stranger  true: who brings an Authorization header gets 400, as from a signed address.
  rules   a list. What a request must be like for a rule to apply: on (a kind, or a list of them:
          manifest, config, layer, tags, token), method, ranged (true or false), unless (the status
          that it would have without the rule), from (how many such requests to let pass first),
          times (how many then to spoil).
          What is wrong with the answer then: status, headers (null takes one away), body,
          redirect ({path} is filled in), ranges (false: there are none), drop (bytes after which
          the connection ends, or "random"), hang (bytes after which nothing more happens),
          trickle (bytes a second), flip (an offset), grow (bytes too many, negative: too few),
          length (what Content-Length adds to the truth), chunked (true).
"""

import base64
import http.server
import json
import pathlib
import random
import ssl
import sys
import threading
import time

from faulty_content import Answer, Images, refusal

PIECE = 16_384


class FaultyRegistry:
    def __init__(self, layout, log, script):
        self.images = Images(pathlib.Path(layout))
        self._log = open(log, "a", encoding="utf-8")
        self._rules = [dict(rule, seen=0) for rule in script.get("rules", [])]
        self._auth = script.get("auth")
        self._is_stranger = script.get("stranger", False)
        self._tokens = {}  # token -> requests that it is still good for
        self._lock = threading.Lock()
        self._idle = threading.Condition()
        self._busy = 0
        self._random = random.Random(script.get("seed", 1))

    def note(self, **facts):
        with self._lock:
            self._log.write(json.dumps(facts) + "\n")
            self._log.flush()

    def enter(self, count):
        with self._idle:
            self._busy += count
            self._idle.notify_all()

    def wait_until_idle(self):
        with self._idle:
            self._idle.wait_for(lambda: self._busy == 0, timeout=10)

    def answer(self, request):
        kind = self.images.kind(request.path)
        if self._is_stranger and "Authorization" in request.headers:
            return kind, refusal(400, "ONLY_ONE_AUTH_MECHANISM_ALLOWED")
        with self._lock:
            answer = self._token(request) if kind == "token" else self._challenge(request)
            answer = answer or self._ordinary(request, kind)
            rule = self._rule_for(request, kind, answer.status)
            if rule:
                self._spoil(answer, rule, request)
        return kind, answer

    def _ordinary(self, request, kind):
        path = request.path.partition("?")[0]
        name = path.rpartition("/")[2]
        if kind == "tags":
            return Answer(body=json.dumps({"tags": sorted(self.images.tags)}).encode(),
                          Content_Type="application/json")
        if kind == "manifest":
            digest = self.images.tags.get(name, name)
            body = self.images.blob(digest)
            if body is None:
                return refusal(404, "MANIFEST_UNKNOWN")
            media_type = json.loads(body).get("mediaType", "application/octet-stream")
            return Answer(body=body, Content_Type=media_type, Docker_Content_Digest=digest)
        body = self.images.blob(name) if kind in ("layer", "config") else None
        if body is None:
            return refusal(404, "BLOB_UNKNOWN")
        answer = Answer(body=body, Content_Type="application/octet-stream")
        wanted = request.headers.get("Range")
        if wanted:
            first = int(wanted.removeprefix("bytes=").rstrip("-"))
            answer.status, answer.body = 206, body[first:]
            answer.headers["Content-Range"] = f"bytes {first}-{len(body) - 1}/{len(body)}"
            if first >= len(body):
                return refusal(416, "RANGE_INVALID")
        return answer

    def _challenge(self, request):
        """What to answer to a request that brings nothing good; None if it does."""
        if not self._auth:
            return None
        scheme, _, secret = request.headers.get("Authorization", "").partition(" ")
        good = scheme == self._auth["scheme"]
        if good and scheme == "Basic":
            good = base64.b64decode(secret).decode() == \
                f"{self._auth['user']}:{self._auth['password']}"
        elif good:
            good = self._tokens.get(secret, 0) > 0
            if good:
                self._tokens[secret] -= 1
        if good:
            return None
        answer = refusal(401, "UNAUTHORIZED")
        ordinary = 'Basic realm="lab"' if self._auth["scheme"] == "Basic" else \
            'Bearer realm="http://{host}/token",service="lab",scope="repository:lab/image:pull"'
        answer.headers["WWW-Authenticate"] = self._auth.get("challenge", ordinary).replace(
            "{host}", request.headers["Host"])
        return answer

    def _token(self, request):
        wanted = self._auth.get("user")
        if wanted is not None:
            secret = request.headers.get("Authorization", "").removeprefix("Basic ")
            if base64.b64decode(secret).decode() != f"{wanted}:{self._auth['password']}":
                return refusal(401, "UNAUTHORIZED")
        token = f"t{len(self._tokens) + 1}"
        self._tokens[token] = self._auth.get("uses", 10_000)
        return Answer(body=json.dumps({self._auth.get("field", "token"): token}).encode(),
                      Content_Type="application/json")

    def _rule_for(self, request, kind, status):
        for rule in self._rules:
            kinds = rule["on"] if isinstance(rule["on"], list) else [rule["on"]]
            applies = kind in kinds and rule.get("method", request.command) == request.command \
                and rule.get("unless") != status \
                and rule.get("ranged", "Range" in request.headers) == ("Range" in request.headers)
            if not applies:
                continue
            rule["seen"] += 1
            position = rule["seen"] - rule.get("from", 0)
            if 0 < position <= rule.get("times", 1_000_000):
                return dict(rule)
        return None

    def _spoil(self, answer, rule, request):
        answer.rule = rule
        if rule.get("ranges") is False and answer.status in (206, 416):
            answer.status = 200
            answer.body = self.images.blob(request.path.rpartition("/")[2])
            answer.headers.pop("Content-Range", None)
        if "status" in rule:
            answer.status = rule["status"]
            answer.body = b"" if answer.status >= 300 else answer.body
        if "redirect" in rule:
            answer.status, answer.body = rule.get("status", 307), b""
            answer.headers = {"Location": rule["redirect"].replace("{path}", request.path)}
        if "body" in rule:
            answer.body = rule["body"].encode()
        for name, value in rule.get("headers", {}).items():
            answer.headers.pop(name, None)
            if value is not None:
                answer.headers[name] = value
        if rule.get("drop") == "random":
            digest = request.path.rpartition("/")[2]
            rule["drop"] = self._random.randrange(len(self.images.blob(digest) or b"x"))
        if "flip" in rule and len(answer.body) > rule["flip"]:
            body = bytearray(answer.body)
            body[rule["flip"]] ^= 1
            answer.body = bytes(body)
        grow = rule.get("grow", 0)
        answer.body = answer.body + b"x" * grow if grow > 0 else answer.body[:len(answer.body)
                                                                              + grow]


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        """Who hangs up has done nothing that is worth a word."""


def handler_for(registry):
    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            if self.path == "/idle":
                registry.wait_until_idle()
                self._head(Answer())
                return
            registry.enter(+1)
            try:
                self._answer()
            finally:
                registry.enter(-1)

        def _answer(self):
            kind, answer = registry.answer(self)
            sent = 0
            try:
                self._head(answer)
                if self.command != "HEAD":
                    for sent in self._body(answer):
                        pass
            except OSError:
                self.close_connection = True
            # The last piece may not have arrived.
            registry.note(method=self.command, path=self.path, kind=kind,
                          range=self.headers.get("Range"),
                          authorization=self.headers.get("Authorization"),
                          status=answer.status, sent=sent)

        do_HEAD = do_POST = do_GET

        def log_message(self, *_):
            pass

        def _head(self, answer):
            self.send_response(answer.status)
            for name, value in answer.headers.items():
                self.send_header(name, value)
            if answer.rule.get("chunked"):
                self.send_header("Transfer-Encoding", "chunked")
            else:
                length = len(answer.body) + answer.rule.get("length", 0)
                self.send_header("Content-Length", str(length))
            self.end_headers()

        def _body(self, answer):
            """Yields how many bytes have been sent so far."""
            rule, body = answer.rule, answer.body
            end = min(len(body), rule.get("drop", len(body)), rule.get("hang", len(body)))
            piece = max(1, rule["trickle"] // 10) if "trickle" in rule else PIECE
            for start in range(0, end, piece):
                part = body[start:min(end, start + piece)]
                if rule.get("chunked"):
                    part = b"%x\r\n%b\r\n" % (len(part), part)
                self.wfile.write(part)
                yield min(end, start + piece)
                if "trickle" in rule:
                    time.sleep(0.1)
            if rule.get("chunked") and end == len(body):
                self.wfile.write(b"0\r\n\r\n")
            if "hang" in rule and end < len(body):
                self.connection.recv(1)  # Until the other side has had enough.
            if end < len(body) or rule.get("length", 0) > 0:
                self.close_connection = True

    return Handler


def main():
    layout, log, script, *tls = sys.argv[1:]
    registry = FaultyRegistry(layout, log, json.loads(script))
    server = Server(("127.0.0.1", 0), handler_for(registry))
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*tls)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    print(server.server_address[1], flush=True)
    server.serve_forever()


if __name__ == "__main__":
    main()
