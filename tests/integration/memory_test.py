# SPDX-License-Identifier: MIT
from decant import DecantTest
from oci_image import Layer, Layout

MB = 1_000_000
LIMIT = 100 * MB
#: What the larger image has more of than bytes: files, each of which costs its name and its plan.
MORE_FILES = 3 * 7_000


class MemoryTest(DecantTest):
    """Memory stays flat whatever the image's size, 1.6 GB or twice that: names alone cost some."""

    def peak(self, *words):
        outcome = self.measure("--quiet", *words)
        self.assertEqual(outcome.status, 0, outcome)
        print(f"{' '.join(map(str, words))}: {outcome.peak_memory / MB:.0f} MB")
        return outcome.peak_memory

    def assert_flat(self, once, twice):
        self.assertLess(max(once, twice), LIMIT)
        self.assertLess(twice - once, 1200 * MORE_FILES)

    def test_e3_importing_stays_below_100_mb(self):
        peaks = []
        for tag in ("1", "2"):
            peaks.append(self.peak("import", self.registry.name("lab/huge", tag), "--name", "d1"))
            self.succeed("remove", "d1", "--yes")
        self.assert_flat(*peaks)

    def test_e3_saving_stays_below_100_mb(self):
        self.assert_flat(*(self.peak("save", self.registry.name("lab/huge", tag), "--output", "-")
                           for tag in ("1", "2")))


class BombTest(DecantTest):
    """Images of a few kilobytes that unfold in memory: they are refused, or it holds them."""

    def measure_saving(self, status, *layers):
        """The peak of saving an image of `layers`, which ends with `status`."""
        layout = Layout(self.scratch / "image")
        layout.image("1", [layout.gzip_layer(layer, 6) for layer in layers])
        outcome = self.measure("--quiet", "save", f"oci:{layout.folder}:1", "--output",
                               "/dev/null")
        self.assertEqual(outcome.status, status, outcome)
        print(f"{self.id()}: {outcome.peak_memory / MB:.0f} MB")
        return outcome.peak_memory

    @staticmethod
    def deep(name, count, first=()):
        """A layer of `count` files, each two thousand directories deep."""
        layer = Layer()
        for path in first:
            layer.file(path)
        for index in range(count):
            layer.file(f"{name}{index}" + "/a" * 2000 + "/f")
        return layer.tar()

    def test_d3_paths_are_not_kept_whole(self):
        self.assertLess(self.measure_saving(0, self.deep("a", 150)), 250 * MB)

    def test_d3_layers_are_counted_together(self):
        layers = [self.deep(name, 400) for name in "abcd"]
        self.assertLess(self.measure_saving(6, *layers), 1000 * MB)

    def test_d3_what_is_hidden_again_is_counted(self):
        layer = self.deep("a", 100, first=[".wh..wh..opq"])
        self.assertLess(self.measure_saving(6, *[layer] * 40), 1000 * MB)

    def test_d3_large_attributes_are_counted(self):
        layer = Layer()
        for index in range(400):
            layer.file(str(index), xattrs={"user.a": "x" * 1_000_000})
        self.assertLess(self.measure_saving(6, layer.tar()), 1000 * MB)
