# SPDX-License-Identifier: MIT
"""What tests want of a decant-cli, for whichever system it was built."""

import json


class Outcome:
    """How it ended, and what it said; text, or bytes in UTF-8."""

    def __init__(self, status, out, err, peak_memory=0):
        self.status, self.peak_memory = status, peak_memory
        self.out, self.err = (text if isinstance(text, str) else text.decode()
                              for text in (out, err))

    def events(self):
        return [json.loads(line) for line in self.out.splitlines()]

    def __repr__(self):
        return f"status {self.status}\n--- stdout\n{self.out}\n--- stderr\n{self.err}"


class CliCase:
    """For a TestCase that has run_decant(), which returns an Outcome."""

    maxDiff = None

    def succeed(self, *words, **options):
        outcome = self.run_decant(*words, **options)
        self.assertEqual(outcome.status, 0, outcome)
        return outcome

    def distributions(self):
        return json.loads(self.succeed("--json", "list").out)

    def names(self):
        return [entry["name"] for entry in self.distributions()]

    def assert_one_sentence(self, outcome):
        lines = outcome.err.splitlines()
        self.assertEqual(len(lines), 1, outcome)
        self.assertRegex(lines[0], r"^decant-cli: .+[.?!]$")
