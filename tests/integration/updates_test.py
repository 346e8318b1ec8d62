# SPDX-License-Identifier: MIT
import datetime
import hashlib
import json
import shutil

from decant import PREPARED, DecantTest
from registry import Proxy, Registry


class UpdatesTest(DecantTest):
    """A registry is asked once a day, by HEAD, whether an image's name means another one now."""

    def start_registry(self):
        registry = Registry(self.scratch / "storage", self.scratch).__enter__()
        registry.push(PREPARED / "layout", "debian", registry.name("lab/moving", "1"))
        return registry

    def built_anew(self):
        """The same image, built on another day."""
        layout = self.scratch / "anew"
        shutil.copytree(PREPARED / "layout", layout)

        def read(digest):
            return json.loads((layout / "blobs/sha256" / digest.partition(":")[2]).read_bytes())

        def write(document):
            content = json.dumps(document).encode()
            name = hashlib.sha256(content).hexdigest()
            (layout / "blobs/sha256" / name).write_bytes(content)
            return {"digest": "sha256:" + name, "size": len(content)}
        index = json.loads((layout / "index.json").read_text())
        entry, = (one for one in index["manifests"] if
                  one["annotations"]["org.opencontainers.image.ref.name"] == "debian")
        manifest = read(entry["digest"])
        config = read(manifest["config"]["digest"]) | {"created": "2031-02-03T04:05:06Z"}
        manifest["config"] |= write(config)
        entry |= write(manifest)
        (layout / "index.json").write_text(json.dumps(index))
        return layout

    def update(self):
        return json.loads(self.succeed("--json", "list", "--updates").out)[0]["update"]

    def let_a_day_pass(self):
        book = self.data / "updates.json"
        entries = json.loads(book.read_text())
        for entry in entries.values():
            entry["asked"] = (datetime.datetime.fromisoformat(entry["asked"])
                              - datetime.timedelta(days=1)).isoformat(timespec="milliseconds")
        book.write_text(json.dumps(entries).replace("+00:00", "Z"))

    def test_the_tag_moves_and_a_newer_image_is_told(self):
        with Proxy(self.registry) as proxy:
            name = proxy.name("lab/moving", "1")
            self.succeed("import", name, "--name", "d1")
            made = self.distributions()[0]
            self.assertNotIn("update", made)
            self.assertEqual(len(made["layerSizes"]), len(made["layers"]))
            self.assertGreater(min(made["layerSizes"]), 0)

            before = len(proxy.requests)
            self.assertEqual(self.update()["result"], "up-to-date")
            asked = [method for method, path, _ in proxy.requests[before:] if path != "/v2/"]
            self.assertEqual(asked, ["HEAD"])
            self.registry.push(self.built_anew(), "debian", self.registry.name("lab/moving", "1"))
            before = len(proxy.requests)
            self.assertEqual(self.update()["result"], "up-to-date")
            self.assertEqual(len(proxy.requests), before)

            self.let_a_day_pass()
            update = self.update()
            self.assertEqual(update["result"], "newer")
            self.assertRegex(update["digest"], "^sha256:[0-9a-f]{64}$")
            self.assertNotEqual(update["digest"], made["digest"])
            self.assertEqual(update["created"], "2031-02-03T04:05:06Z")
            self.assertEqual(self.distributions()[0]["update"], update)
            told = self.succeed("list", "--updates")
            self.assertIn("newer image", told.err)
            self.assertNotIn("newer", self.succeed("list").out)
        # Nobody there: what was known still is, and nothing fails.
        self.let_a_day_pass()
        self.assertEqual(self.update()["result"], "newer")

    def test_an_allow_list_blocks_all_others(self):
        self.data.mkdir()
        (self.data / "settings.ini").write_text("[policy]\nregistries=ghcr.io, *.corp.example\n")
        name = self.registry.name("lab/moving", "1")
        for words in (["import", name, "--name", "d1"], ["inspect", name], ["tags", name],
                      ["save", name, "--output", "x.tar"],
                      ["import", name, "--engine", "podman"]):
            refused = self.run_decant("--quiet", *words, cwd=self.scratch)
            self.assertEqual(refused.status, 8, refused)
            self.assertIn("Your organization blocks 127.0.0.1:", refused.err)
            self.assert_one_sentence(refused)
        self.assert_nothing_left_but_settings()

    def assert_nothing_left_but_settings(self):
        self.assertEqual(self.left_behind(), ["settings.ini"])
