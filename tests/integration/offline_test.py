# SPDX-License-Identifier: MIT
from decant import DecantTest
from network_parts import without_network


class OfflineTest(DecantTest):
    """Where no way leads to the registry, what is in the cache still works, and that is said."""

    def test_an_image_that_was_pulled_once_is_imported_again_without_the_registry(self):
        source = self.registry.name("lab/debian", "1")
        self.succeed("import", source, "--name", "d1")
        never_pulled = self.registry.name("lab/debian", "older")
        digest = self.succeed("--json", "inspect", source).out
        self.registry.__exit__()

        done = self.succeed("--json", "import", source, "--name", "d2")
        warnings = [event["what"] for event in done.events() if event["event"] == "warning"]
        self.assertRegex(warnings[0], "can't be reached. The image is taken from the cache")
        resolved = next(event for event in done.events() if event["event"] == "resolved")
        self.assertIn(resolved["digest"], digest)
        self.assertEqual(self.succeed("run", "d2", "--", "cat", "/srv/owned").out, "owned")

        refused = self.run_decant("import", never_pulled, "--name", "d3")
        self.assertEqual(refused.status, 5)
        self.assertEqual({entry["name"] for entry in self.distributions()}, {"d1", "d2"})

    def test_a_file_that_was_never_complete_is_not_made_up(self):
        source = self.registry.name("lab/debian", "1")
        self.succeed("inspect", source)
        self.registry.__exit__()
        self.assertEqual(self.run_decant("import", source, "--name", "d1").status, 5)
        self.assert_nothing_left()


class NoNetworkTest(DecantTest):
    def command(self, *words):
        return without_network(super().command(*words))

    def test_a_computer_without_a_network_is_told_so_and_not_that_the_name_is_wrong(self):
        refused = self.run_decant("inspect", "ghcr.io/acme/tools")
        self.assertEqual(refused.status, 5)
        self.assertEqual(refused.err.strip(),
                         "decant-cli: No connection. Cached images still work.")
