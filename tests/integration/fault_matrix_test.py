# SPDX-License-Identifier: MIT
import concurrent.futures
import os
import re
import subprocess
import threading
import time
import unittest

from fault_list import all_faults
from faults import FaultTest, Lab, PATIENCE, leftovers, save_command
from oci_image import HOST

PARALLEL = int(os.environ.get("DECANT_FAULTS_PARALLEL", "6"))


def add_odd_images(layout, manifest, layers):
    """Images that are well made, strange, or none at all."""
    def index(tag, *entries):
        return layout.publish(tag, {
            "schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json",
            "manifests": [{key: value for key, value in entry.items() if key != "annotations"}
                          | more for entry, more in entries]})

    def document(config_type, layer_type, **more):
        config = layout.blob(b"{}", config_type)
        entry = {**layers[0][0], "mediaType": layer_type}
        return {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
                "config": config, "layers": [entry], **more}

    here = {"platform": {"os": "linux", "architecture": HOST}}
    nobody = {"platform": {"os": "unknown", "architecture": "unknown"},
              "annotations": {"vnd.docker.reference.type": "attestation-manifest"}}
    note = layout.publish("note", document("application/vnd.oci.image.config.v1+json",
                                           "application/vnd.in-toto+json"))
    inner = index("inner", (manifest, here))
    index("nested", (inner, here))
    index("attested", (note, nobody), (manifest, here))
    deeper = manifest
    for _ in range(6):
        deeper = index("deep", (deeper, here))
    # No index can hold its own digest: what comes can't be what was promised.
    lie = {**inner, "digest": "sha256:" + "5" * 64}
    cyclic = index("cyclic", (lie, here))
    blobs = layout.folder / "blobs" / "sha256"
    (blobs / ("5" * 64)).write_bytes((blobs / cyclic["digest"].removeprefix("sha256:"))
                                     .read_bytes())
    index("foreign", (manifest, {"platform": {"os": "linux", "architecture": "s390x"}}))
    layout.publish("both", document("application/vnd.oci.image.config.v1+json",
                                    layers[0][0]["mediaType"], manifests=[]))
    layout.publish("schema1", {"schemaVersion": 1, "fsLayers": []})
    layout.publish("helm", document("application/vnd.cncf.helm.config.v1+json",
                                    "application/vnd.cncf.helm.chart.content.v1.tar+gzip"))
    layout.publish("artifact", document("application/vnd.oci.empty.v1+json", "text/plain",
                                        artifactType="application/x-thing"))


class FaultMatrixTest(FaultTest):
    """Every fault ends in a byte-identical image or in one sentence with the right status, and
    leaves nothing behind; and here is the table."""

    def setUp(self):
        super().setUp()
        self.lab = Lab(self.scratch, [900_000, 600_000])
        add_odd_images(self.lab.layout, self.lab.manifest, self.lab.layers)
        self.reference = self.lab.reference()
        self.making = threading.Lock()

    def suffer(self, number, fault):
        """Returns the fault's row, and what was wrong with how it ended."""
        folder = self.scratch / f"fault{number}"
        folder.mkdir()
        with self.making:
            elsewhere = self.lab.registry({"stranger": True, **(fault.elsewhere or {})})
        with elsewhere:
            script = self.fill_in(fault.script, f"127.0.0.1:{elsewhere.port}")
            with self.making:
                registry = self.lab.registry(script)
            with registry:
                output = folder / "out" / "image.tar"
                output.parent.mkdir()
                command = save_command(folder / "data", registry.name(fault.tag), output)
                if fault.tags is not None:
                    command[3:] = ["tags", registry.name("1")]
                done = subprocess.run(command, capture_output=True, text=True,
                                      stdin=subprocess.DEVNULL, timeout=PATIENCE, check=False)
                return self.judge(fault, folder, output, done, registry, elsewhere)

    def judge(self, fault, folder, output, done, registry, elsewhere):
        complaints = []

        def expect(claim, text):
            if not claim:
                complaints.append(f"{fault.name}: {text}\n{done}")
        errors = [line for line in done.stderr.splitlines() if line.startswith("decant-cli: ")]
        expect(done.returncode == fault.status, f"exit status {done.returncode}")
        if fault.status == 0 and fault.tags is not None:
            expect(done.stdout.split() == fault.tags, "other tags")
            outcome, sentence = "all tags", ""
        elif fault.status == 0:
            expect(output.exists() and output.read_bytes() == self.reference, "another image")
            expect(leftovers(folder) == ["out/image.tar"], leftovers(folder))
            outcome, sentence = "same image", ""
        else:
            expect(leftovers(folder) == [], leftovers(folder))
            expect(len(errors) == 1 and re.fullmatch(r"decant-cli: \S.+[.?!]", errors[0]),
                   "not one sentence")
            expect("http://" not in done.stderr, "an address is no word of a sentence")
            outcome, sentence = "refused", "".join(errors).removeprefix("decant-cli: ")
        strangers = [entry for entry in elsewhere.requests() if entry["authorization"]]
        expect(not strangers, f"Authorization went elsewhere: {strangers}")
        asked = registry.requests() + elsewhere.requests()
        sent = registry.sent() + elsewhere.sent()
        row = (fault.name, outcome, str(done.returncode), str(len(asked)),
               f"{sent / self.lab.size:.2f}", sentence)
        return row, complaints

    def fill_in(self, script, elsewhere):
        if isinstance(script, dict):
            return {key: self.fill_in(value, elsewhere) for key, value in script.items()}
        if isinstance(script, list):
            return [self.fill_in(value, elsewhere) for value in script]
        return script.replace("{elsewhere}", elsewhere) if isinstance(script, str) else script

    def test_every_fault_ends_in_the_same_image_or_in_one_sentence(self):
        begin = time.monotonic()
        with concurrent.futures.ThreadPoolExecutor(PARALLEL) as pool:
            ends = list(pool.map(self.suffer, *zip(*enumerate(all_faults()))))
        title = ("fault", "outcome", "exit", "requests", "bytes/image", "sentence")
        rows = [title] + [row for row, _ in ends]
        widths = [max(len(row[column]) for row in rows) for column in range(len(title) - 1)]
        for row in rows:
            print("  ".join(text.ljust(width) for text, width in zip(row, widths)) + "  " + row[-1])
        print(f"{len(ends)} faults, {time.monotonic() - begin:.0f} s")
        complaints = [complaint for _, some in ends for complaint in some]
        self.assertFalse(complaints, "\n".join(map(str, complaints)))


if __name__ == "__main__":
    unittest.main()
