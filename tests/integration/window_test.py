# SPDX-License-Identifier: MIT
import json
import os
import signal
import time

from decant import PREPARED, DecantTest
from desktop import Desktop
from registry import Proxy, Registry

PASSWORD = "correct horse, b4ttery"


class WindowTest(DecantTest):
    """The program itself, in a window of its own, with nothing but a keyboard."""

    def start_registry(self):
        storage = self.scratch / "storage"
        storage.mkdir()
        registry = Registry(storage, self.scratch).__enter__()
        registry.push(PREPARED / "layout", "sudo", registry.name("library/debian", "13"))
        return registry

    def setUp(self):
        super().setUp()
        self.data.mkdir()
        self.journal = self.data / "journal"
        self.terminal = self.scratch / "opened"
        programs = self.scratch / "programs"
        programs.mkdir()
        program = programs / "x-terminal-emulator"
        program.write_text(f'#!/bin/sh\necho "$@" >{self.terminal}.new\n'
                           f'mv {self.terminal}.new {self.terminal}\n')
        program.chmod(0o755)
        self.variables = {"USER": "anna", "PATH": f"{programs}:{os.environ['PATH']}"}

    def start_window(self):
        desktop = self.enterContext(Desktop(self.data, **self.variables))
        desktop.focus_window("^Decant$")
        return desktop

    def wait_for_file(self, path):
        self.assertTrue(wait_until(path.exists), f"{path} never came")
        return path.read_text()

    def inside(self, *words):
        return self.succeed("run", "debian-13", "--", *words).out

    def test_two_enters_and_a_password_lead_from_the_start_to_a_terminal(self):
        (self.data / "settings.ini").write_text(
            f"[mirrors]\ndocker.io=http://127.0.0.1:{self.registry.port} tags\n")
        window = self.start_window()
        window.wait_for("label", "No distributions yet")
        self.assertTrue(window.is_painted())

        window.press("ctrl+n")
        window.focus_window("^New distribution$")
        window.wait_for("text", "Image reference", "focused")
        window.press("shift+Tab")
        window.type("Debian 13")
        window.wait_for("label", "Image found")
        window.wait_for("push button", "^Next$", "sensitive")
        window.press("Return")

        window.wait_for("password text", "^Password$", "focused")
        self.assertTrue(window.is_painted())
        window.type(PASSWORD)
        window.press("Tab")
        window.type(PASSWORD)
        window.wait_for("push button", "^Create$", "sensitive")
        window.press("Return")

        window.wait_for("label", "^debian-13 is ready$")
        window.wait_for("push button", "^Open terminal$", "sensitive", "focused")
        self.assertEqual(window.enters, 2)
        if folder := os.environ.get("DECANT_PICTURES"):
            window.picture(f"{folder}/ready.png")

        made, = self.distributions()
        self.assertEqual(made["name"], "debian-13")
        self.assertEqual(made["image"], "docker.io/library/debian:13")
        self.assertEqual(made["defaultUser"], "anna")
        self.assertEqual(self.inside("id", "-Gn"), "anna sudo\n")
        asked = self.succeed("run", "debian-13", "--", "sudo", "-S", "-p", "", "id", "-u",
                             input=PASSWORD + "\n")
        self.assertEqual(asked.out, "0\n")

        window.press("Return")
        self.assertRegex(self.wait_for_file(self.terminal), "decant-cli.* run debian-13")
        window.press("Escape")
        window.focus_window("^Decant$")
        window.wait_for("list item", "^debian-13, .*Debian GNU/Linux")
        window.press("F1")
        window.focus_window("^Help$")
        window.wait_for("label", "^Keyboard shortcuts$")
        window.press("Escape")
        window.focus_window("^Decant$")
        window.press("ctrl+q")
        self.assertEqual(window.process.wait(60), 0)

    def kill_an_import(self, proxy, held):
        """Begins one through the proxy, and kills it when `held` bytes of a layer have come."""
        running = self.start_decant("import", proxy.name("library/debian", "13"), "--name", "d1")
        self.assertIsNotNone(running.wait_for(
            lambda event: event["event"] == "layer" and event["done"] >= held))
        running.interrupt(signal.SIGKILL)
        self.assertEqual(running.outcome().status, -signal.SIGKILL)
        entry, = self.journal.glob("*.json")
        self.assertEqual(json.loads(entry.read_text())["name"], "d1")

    def test_an_import_that_was_killed_is_resumed_with_what_had_come(self):
        held = [20_000_000]
        with Proxy(self.registry, lambda path: held[0] if "/blobs/" in path else None) as proxy:
            self.kill_an_import(proxy, held[0])
            held[0] = None
            proxy.requests.clear()
            window = self.start_window()
            window.wait_for("label", r"^1 import was interrupted\.$")
            window.focus_window("^Interrupted imports$")
            window.wait_for("push button", "^Resume$", "sensitive", "focused")
            window.press("Return")
            window.wait_for("list item", "^d1, .*Debian GNU/Linux")
            resumed = [length for _, path, length in proxy.requests if "/blobs/" in path and length]
        self.assertEqual(len(resumed), 1, proxy.requests)
        self.assertRegex(resumed[0], r"^bytes=[1-9]\d*-$")
        made, = self.distributions()
        self.assertEqual((made["name"], made["image"]), ("d1", proxy.name("library/debian", "13")))
        self.assertEqual(list(self.journal.iterdir()), [])

    def test_an_import_that_was_killed_can_be_forgotten(self):
        held = [20_000_000]
        with Proxy(self.registry, lambda path: held[0] if "/blobs/" in path else None) as proxy:
            self.kill_an_import(proxy, held[0])
            window = self.start_window()
            window.focus_window("^Interrupted imports$")
            window.wait_for("push button", "^Discard$", "sensitive")
            window.press("alt+d")
            self.assertTrue(wait_until(lambda: not list(self.journal.iterdir())))
            window.focus_window("^Decant$")
            window.press("ctrl+q")
            self.assertEqual(window.process.wait(60), 0)
        self.assertEqual(self.distributions(), [])


def wait_until(is_so, patience=60):
    """Whether it became so in time."""
    deadline = time.monotonic() + patience
    while not is_so() and time.monotonic() < deadline:
        time.sleep(0.05)
    return is_so()
