# SPDX-License-Identifier: MIT
import json
import signal

from decant import DecantTest, Running
from registry import Proxy


class CancelTest(DecantTest):
    """Ctrl-C at every stage: status 130, no distribution, no partial output; what has come
    completely stays, and the next run does not fetch it again."""

    def assert_cancelled(self, running):
        outcome = running.outcome()
        self.assertEqual(outcome.status, 130, outcome)
        last = outcome.events()[-1]
        self.assertEqual((last["event"], last["kind"]), ("error", "cancelled"))
        self.assert_nothing_left()
        return outcome

    def layers(self):
        facts, = self.succeed("--json", "inspect", self.registry.name("lab/debian", "1")).events()
        return [(layer["digest"], layer["size"]) for layer in facts["layers"]]

    def test_while_the_image_is_looked_up(self):
        with Proxy(self.registry, lambda path: 0 if "/manifests/" in path else None) as proxy:
            running = self.start_decant("import", proxy.name("lab/debian", "1"), "--name", "d1")
            self.assertTrue(proxy.held.wait(60))
            running.interrupt()
            self.assert_cancelled(running)

    def test_while_layers_come_and_what_is_complete_is_used_again(self):
        layers = self.layers()
        largest = max(layers, key=lambda layer: layer[1])[0]
        others = {digest for digest, _ in layers} - {largest}
        with Proxy(self.registry, lambda path: 1_000_000 if largest in path else None) as proxy:
            running = self.start_decant("import", proxy.name("lab/debian", "1"), "--name", "d1")
            complete = set()

            def all_others_are_complete(event):
                if event["event"] == "layer" and event["state"] == "done":
                    complete.add(event["digest"])
                return complete == others
            self.assertIsNotNone(running.wait_for(all_others_are_complete))
            self.assertTrue(proxy.held.wait(60))
            running.interrupt()
            self.assert_cancelled(running)
        usage, = self.succeed("--json", "cache").events()
        self.assertGreaterEqual(usage["blobs"], len(others))

        with Proxy(self.registry) as proxy:
            self.succeed("import", proxy.name("lab/debian", "1"), "--name", "d1")
            fetched = [path for path in proxy.fetched() if "/blobs/" in path]
            self.assertFalse([path for path in fetched if any(one in path for one in others)])
            self.assertEqual(len([path for path in fetched if largest in path]), 1)
        self.assertEqual(self.run_decant("run", "d1", "--", "true").status, 0)

    def test_while_the_layers_are_merged_into_the_host(self):
        running = self.start_decant("import", self.registry.name("lab/huge", "1"), "--name", "d1")
        self.assertIsNotNone(running.wait_for(
            lambda event: event["event"] == "phase" and event["phase"] in ("merge", "import")))
        running.interrupt()
        self.assert_cancelled(running)

        again = self.succeed("--json", "import", self.registry.name("lab/huge", "1"), "--name",
                             "d1")
        self.assertEqual(json.loads(again.out.splitlines()[-1])["downloaded"], 0)

    def test_while_an_archive_is_written(self):
        archive = self.scratch / "huge.tar"
        running = self.start_decant("save", self.registry.name("lab/huge", "1"), "--output",
                                    archive)
        self.assertIsNotNone(running.wait_for(
            lambda event: event["event"] == "phase" and event["phase"] == "merge"))
        running.interrupt(signal.SIGTERM)
        self.assert_cancelled(running)
        self.assertEqual(sorted(path.name for path in self.scratch.iterdir()
                                if "huge" in path.name), [])

    def test_what_it_was_started_to_ignore_stops_nothing(self):
        # As nohup does, and a shell for what runs in the background.
        running = Running(["sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh",
                           *self.command("--json", "import",
                                         self.registry.name("lab/huge", "1"), "--name", "d1")],
                          self.environment())
        self.assertIsNotNone(running.wait_for(
            lambda event: event["event"] == "phase" and event["phase"] in ("merge", "import")))
        running.interrupt()
        running.interrupt(signal.SIGHUP)
        outcome = running.outcome()
        self.assertEqual(outcome.status, 0, outcome)
        self.assertEqual(self.names(), ["d1"])

    def test_a_second_ctrl_c_does_not_skip_the_cleaning_up(self):
        running = self.start_decant("import", self.registry.name("lab/huge", "1"), "--name", "d1")
        self.assertIsNotNone(running.wait_for(
            lambda event: event["event"] == "phase" and event["phase"] in ("merge", "import")))
        for _ in range(5):
            running.interrupt()
        self.assert_cancelled(running)
