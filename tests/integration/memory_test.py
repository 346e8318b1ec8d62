# SPDX-License-Identifier: MIT
from decant import DecantTest

MB = 1_000_000
LIMIT = 100 * MB


class MemoryTest(DecantTest):
    """Memory stays flat whatever the image's size: 1.6 GB, and twice that."""

    def peak(self, *words):
        outcome = self.measure("--quiet", *words)
        self.assertEqual(outcome.status, 0, outcome)
        print(f"{' '.join(map(str, words))}: {outcome.peak_memory / MB:.0f} MB")
        return outcome.peak_memory

    def test_importing_stays_below_100_mb(self):
        for tag in ("1", "2"):
            self.assertLess(self.peak("import", self.registry.name("lab/huge", tag), "--name",
                                      "d1"), LIMIT)
            self.succeed("remove", "d1", "--yes")

    def test_saving_stays_below_100_mb(self):
        for tag in ("1", "2"):
            self.assertLess(self.peak("save", self.registry.name("lab/huge", tag), "--output",
                                      "-"), LIMIT)
