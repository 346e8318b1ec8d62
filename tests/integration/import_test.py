# SPDX-License-Identifier: MIT
import os
import pty
import re
import subprocess

from decant import DecantTest


class ImportTest(DecantTest):
    def setUp(self):
        super().setUp()
        self.debian = self.registry.name("lab/debian", "1")

    def test_image_becomes_a_distribution_that_runs_and_goes_without_a_trace(self):
        self.succeed("import", self.debian, "--name", "d1")

        release = self.succeed("run", "d1", "--", "cat", "/etc/os-release")
        self.assertIn("ID=debian", release.out)
        self.assertEqual(self.run_decant("run", "d1", "--", "sh", "-c", "exit 42").status, 42)
        self.assertEqual(
            self.succeed("run", "d1", "--", "sh", "-c", "echo $DECANT_TEST").out, "yes\n")

        entry, = self.distributions()
        self.assertEqual(entry["name"], "d1")
        self.assertEqual(entry["image"], self.debian)
        self.assertRegex(entry["digest"], "^sha256:[0-9a-f]{64}$")
        self.assertGreater(entry["size"], 50_000_000)
        table = self.succeed("list").out
        for fact in ("d1", self.debian, entry["digest"][:19], " MB"):
            self.assertIn(fact, table)

        refused = self.run_decant("remove", "d1")
        self.assertEqual(refused.status, 2)
        self.assertIn("--yes", refused.err)
        self.succeed("remove", "d1", "--yes")
        self.assert_nothing_left()
        self.assertEqual(self.run_decant("run", "d1", "--", "true").status, 3)

    def test_json_tells_the_whole_story_in_the_contracts_words(self):
        done = self.succeed("--json", "import", self.debian, "--name", "d1")
        events = done.events()
        self.assertEqual(events[0]["event"], "resolved")
        self.assertEqual(len(events[0]["layers"]), 5)
        self.assertEqual(events[-1]["event"], "done")
        self.assertEqual(events[-1]["target"], "d1")
        kinds = {event["event"] for event in events}
        self.assertLessEqual(kinds, {"resolved", "layer", "phase", "report", "done"})
        layers = [event for event in events if event["event"] == "layer"]
        self.assertEqual({event["digest"] for event in layers},
                         {layer["digest"] for layer in events[0]["layers"]})
        self.assertLessEqual({event["state"] for event in layers},
                             {"waiting", "downloading", "verifying", "cached", "done", "merging",
                              "retrying"})
        phases = [event["phase"] for event in events if event["event"] == "phase"]
        self.assertEqual(phases, sorted(phases, key=["download", "merge", "import",
                                                     "setup"].index))
        self.assertEqual(done.err, "")

    def test_without_a_name_the_image_gives_one_that_is_free(self):
        for _ in range(2):
            self.succeed("import", self.debian)
        self.assertEqual([entry["name"] for entry in self.distributions()],
                         ["debian-1", "debian-1-2"])

    def test_a_name_that_is_taken_is_refused_before_anything_is_downloaded(self):
        self.succeed("import", self.debian, "--name", "d1")
        again = self.run_decant("import", self.debian, "--name", "D1")
        self.assertEqual(again.status, 2, again)
        self.assert_one_sentence(again)
        self.assertEqual(len(self.distributions()), 1)

    def test_an_index_gives_this_computers_platform(self):
        self.succeed("import", self.registry.name("lab/several", "1"), "--name", "d1")
        self.assertIn("ID=debian", self.succeed("run", "d1", "--", "cat", "/etc/os-release").out)

    def test_quiet_says_nothing_at_all(self):
        done = self.succeed("--quiet", "import", self.debian, "--name", "d1")
        self.assertEqual((done.out, done.err), ("", ""))

    def test_inspect_and_tags_download_no_layer(self):
        facts = self.succeed("inspect", self.debian).out
        self.assertIn("Likely, from the configuration alone", facts)
        self.assertIn("linux/", facts)
        self.assertIn("5 layers", facts)
        self.assertEqual(sorted(self.succeed("tags", self.registry.name("lab/debian", "1"))
                                .out.split()),
                         ["1", "older"])
        self.assertIn("0 B", self.succeed("cache").out)

    def test_cache_is_reused_and_can_be_emptied(self):
        self.succeed("import", self.debian, "--name", "d1")
        usage = self.succeed("--json", "cache").events()[0]
        self.assertEqual(usage["parts"], 0)
        self.assertGreater(usage["blobSize"], 10_000_000)
        again = self.succeed("--json", "import", self.debian, "--name", "d2").events()[-1]
        self.assertEqual(again["downloaded"], 0)
        self.succeed("cache", "prune", "--all")
        self.assertEqual(self.succeed("--json", "cache").events()[0]["blobSize"], 0)

    def test_a_terminal_gets_a_live_display_and_no_color_is_honoured(self):
        for number, colour in enumerate((True, False)):
            environment = self.environment() | {"TERM": "xterm"}
            environment.pop("NO_COLOR", None)
            if not colour:
                environment["NO_COLOR"] = "1"
            ours, theirs = pty.openpty()
            process = subprocess.Popen(self.command("import", self.debian, "--name", f"t{number}"),
                                       stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                       stderr=theirs, env=environment)
            os.close(theirs)
            shown = b""
            try:
                while piece := os.read(ours, 65536):
                    shown += piece
            except OSError:
                pass  # The terminal's other end has been closed: the program has ended.
            os.close(ours)
            self.assertEqual(process.wait(), 0, shown)
            self.assertRegex(shown, rb"\x1b\[\d+F")
            self.assertEqual(bool(re.search(rb"\x1b\[\d+m", shown)), colour)

    def test_a_reader_who_goes_away_ends_nothing_with_a_crash(self):
        self.succeed("import", self.debian, "--name", "d1")
        process = subprocess.Popen(self.command("--json", "list"), stdout=subprocess.PIPE,
                                   stderr=subprocess.PIPE, env=self.environment())
        process.stdout.close()
        process.stderr.read()
        process.stderr.close()
        self.assertEqual(process.wait(), 1)
