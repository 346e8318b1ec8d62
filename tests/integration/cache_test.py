# SPDX-License-Identifier: MIT
import os
import random
import time

from decant import DecantTest
from oci_image import Layer, Layout
from registry import Proxy, Registry

DAY = 86_400


class CacheTest(DecantTest):
    """The blob cache over two small images, in a registry of their own."""

    def start_registry(self):
        registry = Registry(self.scratch / "storage", self.scratch).__enter__()
        layout = Layout(self.scratch / "layout")
        noise = random.Random(1)
        self.layers = [layout.gzip_layer(
            Layer().folder("etc").file(f"etc/noise{size}", noise.randbytes(size)).tar())
            for size in (300_000, 400_000)]
        for tag, layers in (("one", self.layers[:1]), ("both", self.layers)):
            layout.image(tag, layers)
            registry.push(self.scratch / "layout", tag, registry.name("lab/small", tag))
        return registry

    def save(self, tag, registry=None):
        self.succeed("save", (registry or self.registry).name("lab/small", tag), "--output",
                     self.scratch / "out.tar")

    def usage(self):
        usage, = self.succeed("--json", "cache").events()
        return usage

    def blob(self, number):
        digest = self.layers[number][0]["digest"]
        return self.data / "cache" / "blobs" / digest.replace(":", "/")

    def limit(self, size):
        self.data.mkdir(exist_ok=True)
        (self.data / "settings.ini").write_text(f"[cache]\nlimitGiB={size / 2**30:.9f}\n")

    def age(self, path, days):
        then = time.time() - days * DAY
        os.utime(path, (then, then))

    def test_it_says_what_is_there_and_what_pruning_frees(self):
        self.save("both")
        usage = self.usage()
        self.assertEqual(usage["blobs"], 4)
        self.assertEqual(usage["limit"], 20 * 2**30)
        self.assertEqual(usage["prunable"], 0)
        self.assertEqual(usage["prunableAll"], usage["blobSize"])
        self.age(self.blob(0), 91)
        prunable = self.usage()["prunable"]
        self.assertGreaterEqual(prunable, 300_000)
        freed, = self.succeed("--json", "cache", "prune").events()
        self.assertEqual(freed["freed"], prunable)
        self.assertFalse(self.blob(0).exists())
        freed, = self.succeed("--json", "cache", "prune", "--all").events()
        self.assertEqual(freed["freed"], usage["blobSize"] - prunable)
        self.assertEqual(self.usage()["blobSize"], 0)

    def test_after_a_job_the_longest_unused_goes_first(self):
        self.save("both")
        self.age(self.blob(0), 1)
        self.age(self.blob(1), 2)
        self.limit(500_000)
        self.save("one")  # Its layer is used by this, and so not the oldest any more.
        self.assertTrue(self.blob(0).exists())
        self.assertFalse(self.blob(1).exists())
        self.assertLessEqual(self.usage()["blobSize"], 500_000)

    def test_pruning_leaves_alone_what_another_process_is_about_to_use(self):
        second = self.layers[1][0]["digest"]
        with Proxy(self.registry, lambda path: 100_000 if second in path else None) as proxy:
            running = self.start_decant("save", proxy.name("lab/small", "both"), "--output",
                                        self.scratch / "slow.tar")
            self.assertIsNotNone(running.wait_for(
                lambda event: event["event"] == "layer" and event["state"] == "done"))
            self.assertTrue(proxy.held.wait(60))
            self.limit(0)
            self.succeed("cache", "prune", "--all")
            self.assertTrue(self.blob(0).exists())
            self.assertEqual(self.usage()["parts"], 1)
        self.assertEqual(running.outcome().status, 0)
        self.succeed("save", self.registry.name("lab/small", "both"), "--output",
                     self.scratch / "out.tar")
        self.assertEqual((self.scratch / "slow.tar").read_bytes(),
                         (self.scratch / "out.tar").read_bytes())

    def test_verifying_throws_away_what_is_damaged_and_it_comes_anew(self):
        self.save("both")
        expected = (self.scratch / "out.tar").read_bytes()
        self.assertEqual(self.succeed("cache", "verify").err, "")
        with self.blob(0).open("r+b") as file:
            file.seek(1000)
            file.write(b"rot")
        outcome = self.run_decant("cache", "verify")
        self.assertEqual(outcome.status, 6, outcome)
        self.assert_one_sentence(outcome)
        self.assertFalse(self.blob(0).exists())
        with Proxy(self.registry) as proxy:
            self.save("both", proxy)
            self.assertEqual(len([path for path in proxy.fetched() if "/blobs/" in path]), 1)
        self.assertEqual((self.scratch / "out.tar").read_bytes(), expected)

    def test_damage_that_a_merge_finds_is_gone_when_it_is_tried_again(self):
        self.save("both")
        with self.blob(0).open("r+b") as file:
            file.seek(200_000)
            file.write(b"rot")
        target = self.scratch / "again.tar"
        outcome = self.run_decant("save", self.registry.name("lab/small", "both"), "--output",
                                  target)
        self.assertEqual(outcome.status, 6, outcome)
        self.assertFalse(target.exists())
        self.succeed("save", self.registry.name("lab/small", "both"), "--output", target)
        self.assertEqual(target.read_bytes(), (self.scratch / "out.tar").read_bytes())
