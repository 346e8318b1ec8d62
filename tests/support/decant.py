# SPDX-License-Identifier: MIT
"""decant-cli, run over a data folder of its own."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import unittest

from cli_case import CliCase, Outcome
from registry import Registry

CLI = os.environ["DECANT_CLI"]
#: What prepare.py has made.
PREPARED = pathlib.Path(os.environ["DECANT_PREPARED"])
#: No step of any test takes longer, or something hangs.
PATIENCE = 240

# Where the tests run in the background it is ignored, and what they start would inherit that.
signal.signal(signal.SIGINT, signal.default_int_handler)


class Running:
    """A decant-cli at work; its standard output is read as JSON events."""

    def __init__(self, command, environment):
        self._err = tempfile.TemporaryFile()
        self._process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stderr=self._err,
                                         stdout=subprocess.PIPE, text=True, env=environment)
        self._lines = []

    def wait_for(self, wanted):
        """Reads events until one is `wanted`; returns it, or None if none came."""
        for line in self._process.stdout:
            self._lines.append(line)
            event = json.loads(line)
            if wanted(event):
                return event
        return None

    def interrupt(self, number=signal.SIGINT):
        self._process.send_signal(number)

    def outcome(self):
        out, _ = self._process.communicate(timeout=PATIENCE)
        self._err.seek(0)
        err = self._err.read().decode()
        self._err.close()
        return Outcome(self._process.returncode, "".join(self._lines) + (out or ""), err)


class DecantTest(CliCase, unittest.TestCase):
    """A scratch folder, a data folder in it, and the prepared registry, for each test."""

    def setUp(self):
        self.scratch = pathlib.Path(tempfile.mkdtemp(prefix="decant-test."))
        self.addCleanup(shutil.rmtree, self.scratch, ignore_errors=True)
        self.data = self.scratch / "data"
        self.addCleanup(self.remove_all)
        self.registry = self.start_registry()
        self.addCleanup(self.registry.__exit__)

    def start_registry(self):
        return Registry(PREPARED / "registry", self.scratch).__enter__()

    def command(self, *words):
        return [CLI, "--data-dir", str(self.data), *map(str, words)]

    def environment(self):
        return {key: value for key, value in os.environ.items() if key != "DECANT_HOME"}

    def run_decant(self, *words, **options):
        if "input" not in options:
            options["stdin"] = subprocess.DEVNULL
        done = subprocess.run(self.command(*words), text=True, capture_output=True,
                              timeout=PATIENCE, check=False, env=self.environment(), **options)
        return Outcome(done.returncode, done.stdout, done.stderr)

    def start_decant(self, *words):
        return Running(self.command("--json", *words), self.environment())

    def measure(self, *words, stdout=subprocess.DEVNULL):
        """Runs it, and tells its peak memory in bytes."""
        with tempfile.TemporaryFile() as err:
            process = subprocess.Popen(self.command(*words), stdin=subprocess.DEVNULL,
                                       stdout=stdout, stderr=err, env=self.environment())
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            err.seek(0)
            return Outcome(process.returncode, "", err.read().decode(), usage.ru_maxrss * 1024)

    def location(self, name):
        return next(pathlib.Path(entry["location"]) for entry in self.distributions()
                    if entry["name"] == name)

    def remove_all(self):
        if self.data.exists():
            for entry in self.distributions():
                self.succeed("remove", entry["name"], "--yes")

    def left_behind(self):
        """Files in the data folder that are neither of the cache's blobs nor a mere record."""
        return sorted(str(path.relative_to(self.data)) for path in self.data.rglob("*")
                      if path.is_file() and path.suffix != ".lock"
                      and path.relative_to(self.data).parts[0] != "cache")

    def assert_nothing_left(self):
        self.assertEqual(self.distributions(), [])
        self.assertEqual(self.left_behind(), [])
