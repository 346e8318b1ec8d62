# SPDX-License-Identifier: MIT
import socket

from decant import DecantTest


class ReferenceTest(DecantTest):
    """What cannot be imported: one sentence, the right status, nothing left."""

    def assert_refused(self, source, status):
        for words in (("import", source, "--name", "d1"),
                      ("save", source, "--output", self.scratch / "out.tar"),
                      ("inspect", source)):
            outcome = self.run_decant(*words)
            self.assertEqual(outcome.status, status, outcome)
            self.assertEqual(outcome.out, "")
            errors = [line for line in outcome.err.splitlines()
                      if not line.startswith("Looking the image up")]
            self.assertEqual(len(errors), 1, outcome)
            self.assertRegex(errors[0], r"^decant-cli: \S.+[.?!]$")
            self.assertFalse((self.scratch / "out.tar").exists())
        self.assert_nothing_left()

    def test_malformed(self):
        for source in ("Alpine", "alpine:", "a//b", "https://ghcr.io/org/app", "alpine@sha256:12"):
            self.assert_refused(source, 2)

    def test_missing(self):
        self.assert_refused(self.registry.name("lab/debian", "no-such-tag"), 3)
        self.assert_refused(self.registry.name("lab/no-such-image", "1"), 3)
        self.assert_refused(f"oci:{self.scratch}/no-such-folder", 3)

    def test_for_another_platform_only(self):
        self.assert_refused(self.registry.name("lab/foreign", "1"), 3)
        self.assertIn("arm64", self.run_decant("inspect", self.registry.name("lab/foreign", "1"))
                      .err + "amd64")

    def test_on_a_registry_that_does_not_answer(self):
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))  # And nobody listens.
            self.assert_refused(f"127.0.0.1:{nobody.getsockname()[1]}/lab/debian:1", 5)
