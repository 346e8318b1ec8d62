# SPDX-License-Identifier: MIT
"""Pulls through a registry that misbehaves: what the tests of faults share."""

import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from oci_image import Layout, noise_layers
from registry import FaultyRegistry

CLI = os.environ["DECANT_CLI"]
#: No pull takes longer, or something hangs: seconds.
PATIENCE = 240


def save_command(data, source, output):
    return [CLI, "--data-dir", str(data), "save", source, "--output", str(output)]


class Lab:
    """A folder with an image in OCI layout, and what a faultless registry makes of it."""

    def __init__(self, folder, sizes):
        self.folder = pathlib.Path(folder)
        self.layout = Layout(self.folder / "layout")
        self.layers = noise_layers(self.layout, sizes)
        self.manifest = self.layout.image("1", self.layers)
        self.size = sum(descriptor["size"] for descriptor, _ in self.layers)
        self._count = 0

    def registry(self, script=None, certificate=(), name="registry"):
        self._count += 1
        return FaultyRegistry(self.layout.folder, self.folder / f"{name}-{self._count}.log", script,
                              certificate)

    def reference(self):
        """The tar that every pull has to come to."""
        output = self.folder / "reference.tar"
        with self.registry() as registry:
            subprocess.run(save_command(self.folder / "reference", registry.name("1"), output),
                           check=True, capture_output=True, timeout=PATIENCE)
        return output.read_bytes()


class FaultTest(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="decant-faults."))
        self.addCleanup(shutil.rmtree, self.scratch, ignore_errors=True)


def leftovers(folder):
    """Files in an output's folder and in the data folder that a failure must not leave: all but
    the cache's blobs, interrupted downloads, and locks."""
    return sorted(str(path.relative_to(folder)) for path in pathlib.Path(folder).rglob("*")
                  if path.is_file() and path.suffix != ".lock" and "cache" not in path.parts)
