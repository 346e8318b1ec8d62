# SPDX-License-Identifier: MIT
"""A real podman with a storage of its own, which no network is needed for."""

import json
import os
import pathlib
import shutil
import subprocess


class Podman:
    """Everything that it keeps lies below `folder`; `environment` makes others use it too."""

    def __init__(self, folder):
        self._folder = pathlib.Path(folder)
        self._folder.mkdir(parents=True)
        storage = self._folder / "storage.conf"
        # vfs works everywhere, in a container and on any file system.
        storage.write_text('[storage]\ndriver = "vfs"\n'
                           f'graphroot = "{self._folder}/graph"\nrunroot = "{self._folder}/run"\n')
        self._registries = self._folder / "registries.conf"
        self._registries.write_text("")
        self.environment = {"CONTAINERS_STORAGE_CONF": str(storage),
                            "CONTAINERS_REGISTRIES_CONF": str(self._registries)}

    def trust(self, address):
        """Lets it speak plain HTTP with a registry."""
        self._registries.write_text(f'[[registry]]\nlocation = "{address}"\ninsecure = true\n')

    def run(self, *words):
        return subprocess.run(["podman", *map(str, words)], check=True, capture_output=True,
                              text=True, stdin=subprocess.DEVNULL,
                              env=os.environ | self.environment).stdout

    def images(self):
        return [name for image in json.loads(self.run("images", "--format", "json"))
                for name in image.get("Names") or [image["Id"]]]

    def containers(self):
        return json.loads(self.run("ps", "--all", "--format", "json"))

    def load(self, layout, tag, name):
        """Takes an image from a folder in OCI layout."""
        archive = self._folder / "load.tar"
        subprocess.run(["skopeo", "--insecure-policy", "copy", "--quiet", f"oci:{layout}:{tag}",
                        f"docker-archive:{archive}:{name}"], check=True, stdin=subprocess.DEVNULL)
        self.run("load", "--quiet", "--input", archive)
        archive.unlink()

    def remove(self):
        self.run("rm", "--all", "--force")
        self.run("rmi", "--all", "--force")
        shutil.rmtree(self._folder, ignore_errors=True)

    def wrapper(self, folder, script):
        """A program called podman in `folder`, which may call the real one as "$podman"."""
        program = pathlib.Path(folder) / "podman"
        program.parent.mkdir(parents=True, exist_ok=True)
        program.write_text(f"#!/bin/sh\npodman={shutil.which('podman')}\n{script}")
        program.chmod(0o755)
