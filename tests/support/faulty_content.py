# SPDX-License-Identifier: MIT
"""What faulty_registry.py has to give, and how it says so, before anything is spoilt."""

import json


class Images:
    """What a layout folder holds."""

    def __init__(self, layout):
        self._blobs = layout / "blobs"
        index = json.loads((layout / "index.json").read_text())
        self.tags = {entry["annotations"]["org.opencontainers.image.ref.name"]: entry["digest"]
                     for entry in index["manifests"]}
        self._layers = set()
        for path in self._blobs.glob("*/*"):
            if path.stat().st_size < 100_000 and path.read_bytes()[:1] == b"{":
                for layer in json.loads(path.read_bytes()).get("layers", []):
                    self._layers.add(layer["digest"])

    def blob(self, digest):
        path = self._blobs / digest.replace(":", "/")
        return path.read_bytes() if path.is_file() else None

    def kind(self, path):
        if path.startswith("/token"):
            return "token"
        if "/manifests/" in path:
            return "manifest"
        if "/blobs/" in path:
            return "layer" if path.rpartition("/")[2].partition("?")[0] in self._layers \
                else "config"
        return "tags" if "/tags/list" in path else "other"


class Answer:
    def __init__(self, status=200, body=b"", **headers):
        self.status, self.body = status, body
        self.headers = {key.replace("_", "-"): value for key, value in headers.items()}
        self.rule = {}


def refusal(status, code):
    return Answer(status, json.dumps({"errors": [{"code": code, "message": "no"}]}).encode(),
                  Content_Type="application/json")
