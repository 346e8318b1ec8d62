# SPDX-License-Identifier: MIT
import hashlib
import json
import os
import random
import shutil
import signal
import subprocess
import time

from faults import CLI, FaultTest, Lab, PATIENCE, leftovers, save_command

#: The full measure is 200 of each; every run of all tests takes a sample.
DROPPED_PULLS = int(os.environ.get("DECANT_DROPPED_PULLS", "2"))
KILLS = int(os.environ.get("DECANT_KILLS", "5"))
MB = 1_000_000


class ResumeTest(FaultTest):
    """What came once is not fetched again, whoever was interrupted by whatever."""

    def start(self, registry, data, output, *options):
        command = save_command(data, registry.name("1"), output)
        return subprocess.Popen(command[:1] + list(options) + command[1:],
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                                stderr=subprocess.PIPE, text=True)

    def finish(self, process):
        out, err = process.communicate(timeout=PATIENCE)
        self.assertEqual(process.returncode, 0, out + err)
        return out

    def assert_same(self, output, reference):
        with open(output, "rb") as file:
            self.assertEqual(hashlib.file_digest(file, "sha256").hexdigest(), reference)

    def assert_cache_is_true(self, data):
        """Whatever has a blob's name is that blob. Returns the digests."""
        digests = set()
        for path in (data / "cache" / "blobs" / "sha256").glob("*"):
            if len(path.name) == 64:
                self.assertEqual(hashlib.sha256(path.read_bytes()).hexdigest(), path.name)
                digests.add("sha256:" + path.name)
        return digests

    def make_lab(self, sizes):
        lab = Lab(self.scratch, sizes)
        return lab, hashlib.sha256(lab.reference()).hexdigest()

    def layer_events(self, process, digest):
        for line in process.stdout:
            event = json.loads(line)
            if event["event"] == "layer" and event["digest"] == digest:
                yield event

    def part_of(self, data, digest):
        return data / "cache" / "ingest" / (digest.removeprefix("sha256:") + ".part")

    def test_dropped_connections_cost_little_and_nothing_gets_lost(self):
        lab, reference = self.make_lab([10 * MB] * 5)
        worst, total = 0.0, 0
        for number in range(DROPPED_PULLS):
            script = {"seed": number, "rules": [{"on": "layer", "drop": "random"}]}
            data, output = self.scratch / f"data{number}", self.scratch / "image.tar"
            with lab.registry(script) as registry:
                self.finish(self.start(registry, data, output))
                sent, asked = registry.sent(), len(registry.requests("layer"))
            self.assert_same(output, reference)
            self.assertEqual(leftovers(data), [])
            worst, total = max(worst, sent / lab.size), total + sent
            print(f"pull {number + 1}: {asked} requests, {sent / lab.size:.3f} x the image",
                  flush=True)
            self.assertLess(sent, 1.3 * lab.size)
            shutil.rmtree(data)
        print(f"{DROPPED_PULLS} pulls of {lab.size / MB:.0f} MB, all the same: "
              f"{total / DROPPED_PULLS / lab.size:.3f} x the image, {worst:.3f} at worst")

    def test_killed_at_any_moment_the_next_start_is_clean_and_nothing_comes_twice(self):
        lab, reference = self.make_lab([4 * MB] * 5)
        chance = random.Random(KILLS)
        output = self.scratch / "out" / "image.tar"
        output.parent.mkdir()
        begin = time.monotonic()
        # As slow as a network: about a second, of which any moment may be the last.
        slowly = {"rules": [{"on": "layer", "trickle": 8 * MB}]}
        with lab.registry(slowly) as registry:
            self.finish(self.start(registry, self.scratch / "data", output))
        usual = time.monotonic() - begin
        number, alive, kept, saved = 0, 0, 0, 0
        while alive < KILLS:
            number += 1
            data = self.scratch / f"data{number}"
            output.unlink(missing_ok=True)
            with lab.registry(slowly) as registry:
                begin = time.monotonic()
                process = self.start(registry, data, output)
                try:
                    process.wait(chance.uniform(0, usual))
                    usual = time.monotonic() - begin  # It takes no longer: too late.
                except subprocess.TimeoutExpired:
                    process.kill()
                process.communicate()
                alive += process.returncode == -signal.SIGKILL
            complete = self.assert_cache_is_true(data)
            parts = {path.stem: path.stat().st_size
                     for path in (data / "cache" / "ingest").glob("*.part")}
            with lab.registry() as registry:
                for words in (("list",), ("cache",)):
                    subprocess.run([CLI, "--data-dir", data, *words], check=True,
                                   capture_output=True, timeout=PATIENCE)
                self.finish(self.start(registry, data, output))
                asked = registry.requests("layer")
            self.assert_same(output, reference)
            self.assertEqual(leftovers(data), [])
            self.assertEqual([path.name for path in output.parent.iterdir()], ["image.tar"])
            fetched = {entry["path"].rpartition("/")[2] for entry in asked}
            self.assertFalse(fetched & complete, "a complete layer came again")
            for entry in asked:
                part = parts.get(entry["path"].rpartition(":")[2], 0)
                self.assertEqual(entry["range"], f"bytes={part}-" if part else None)
            self.assertLessEqual(fetched, self.assert_cache_is_true(data))
            kept += bool(parts)
            saved += len(complete)
            shutil.rmtree(data)
        print(f"{alive} kills within {usual:.2f} s, and {number - alive} too late: {saved} layers "
              f"and documents were complete and never came again, {kept} times a part was resumed")

    def test_a_part_is_resumed_by_the_next_process_and_hashed_again(self):
        for is_damaged in (False, True):
            lab, reference = self.make_lab([3 * MB])
            digest = lab.layers[1][0]["digest"]
            data, output = self.scratch / "data", self.scratch / "image.tar"
            with lab.registry({"rules": [{"on": "layer", "hang": 2 * MB}]}) as registry:
                process = self.start(registry, data, output, "--json")
                part = self.part_of(data, digest)
                for event in self.layer_events(process, digest):
                    if event["done"] >= 2 * MB:
                        break
                while part.stat().st_size < 2 * MB:
                    time.sleep(0.01)
                process.kill()
                process.communicate()
            if is_damaged:
                with open(part, "r+b") as file:
                    file.seek(MB)
                    file.write(b"damage")
            with lab.registry() as registry:
                self.finish(self.start(registry, data, output))
                ranges = [entry["range"] for entry in registry.requests("layer")
                          if entry["path"].endswith(digest)]
            self.assertEqual(ranges, ["bytes=2000000-"] + ([None] if is_damaged else []))
            self.assert_same(output, reference)
            shutil.rmtree(self.scratch / "data")
            shutil.rmtree(self.scratch / "layout")
            shutil.rmtree(self.scratch / "reference")

    def test_two_processes_share_one_download(self):
        lab, reference = self.make_lab([3 * MB] * 4)
        data, outputs = self.scratch / "data", [self.scratch / "1.tar", self.scratch / "2.tar"]
        with lab.registry({"rules": [{"on": "layer", "trickle": 6 * MB}]}) as registry:
            for process in [self.start(registry, data, output) for output in outputs]:
                self.finish(process)
            asked, sent = registry.requests("layer"), registry.sent()
        for output in outputs:
            self.assert_same(output, reference)
        self.assertEqual(len(asked), len(lab.layers))
        self.assertEqual(sent, lab.size)
        self.assertEqual(leftovers(data), [])

    def test_when_one_of_two_is_killed_the_other_goes_on_where_it_was(self):
        lab, reference = self.make_lab([8 * MB])
        digest = lab.layers[1][0]["digest"]
        data, outputs = self.scratch / "data", [self.scratch / "1.tar", self.scratch / "2.tar"]
        with lab.registry({"rules": [{"on": "layer", "trickle": 4 * MB}]}) as registry:
            first = self.start(registry, data, outputs[0], "--json")
            for event in self.layer_events(first, digest):
                if event["done"] >= MB:
                    break
            second = self.start(registry, data, outputs[1])
            for event in self.layer_events(first, digest):
                if event["done"] >= 4 * MB:
                    break
            first.kill()
            first.communicate()
            self.finish(second)
            ranges = [entry["range"] for entry in registry.requests("layer")
                      if entry["path"].endswith(digest)]
        self.assert_same(outputs[1], reference)
        self.assertIn(None, ranges)
        resumed = [int(text.removeprefix("bytes=").rstrip("-")) for text in ranges if text]
        self.assertEqual(len(resumed), 1)
        self.assertGreaterEqual(resumed[0], 3 * MB)

    def test_a_wait_that_the_registry_asks_for_is_shown(self):
        lab, _ = self.make_lab([MB])
        output = self.scratch / "image.tar"
        wait = {"times": 1, "status": 429, "headers": {"Retry-After": "4"}}
        script = {"rules": [{"on": "layer", **wait},
                            {"on": "manifest", "method": "GET", **wait}]}
        with lab.registry(script) as registry:
            process = self.start(registry, self.scratch / "data1", output, "--json")
            events = [json.loads(line) for line in self.finish(process).splitlines()]
        waits = [event["retryAt"] for event in events if event.get("state") == "retrying"]
        self.assertTrue(waits, events)
        counts = [(event.get("attempt"), event.get("attempts")) for event in events
                  if event.get("state") == "retrying"]
        self.assertEqual(counts[0], (2, 5), events)
        self.assertRegex(waits[0], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$")
        with lab.registry(script) as registry:
            process = self.start(registry, self.scratch / "data2", output)
            shown = process.communicate(timeout=PATIENCE)[1]
        self.assertRegex(shown, r"Looking the image up, retrying in [1-4] s")
        self.assertRegex(shown, r"Downloading: .* of .*, retrying in [1-4] s")
