# SPDX-License-Identifier: MIT
from decant import DecantTest

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
