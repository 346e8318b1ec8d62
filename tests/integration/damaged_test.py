# SPDX-License-Identifier: MIT
import gzip

from decant import DecantTest
from oci_image import GZIP, Layer, Layout


class DamagedImageTest(DecantTest):
    """Images that are corrupt or unsafe: one sentence that names the layer, and no output."""

    def setUp(self):
        super().setUp()
        self.layout = Layout(self.scratch / "image")
        self.good = self.layout.gzip_layer(Layer().file("a", b"good").tar())

    def assert_layer_2_is_refused(self, layer, wrong):
        """`layer`: descriptor and diff ID; `wrong`: what the sentence says of it."""
        self.layout.image("1", [self.good, layer])
        output = self.scratch / "out.tar"
        for words in (("save", f"oci:{self.layout.folder}:1", "--output", output),
                      ("import", f"oci:{self.layout.folder}:1", "--name", "d1")):
            outcome = self.run_decant("--quiet", *words)
            self.assertEqual(outcome.status, 6, outcome)
            self.assert_one_sentence(outcome)
            self.assertRegex(outcome.err, r"\bLayer 2\b")
            self.assertRegex(outcome.err, wrong)
        self.assertEqual(list(self.scratch.glob("out*")), [])
        self.assert_nothing_left()

    def blob(self, packed, tar):
        """A layer whose blob is `packed`, though its diff ID is that of `tar`."""
        _, diff_id = self.layout.gzip_layer(tar)
        return self.layout.blob(packed, GZIP), diff_id

    def test_a_diff_id_that_is_wrong(self):
        descriptor, _ = self.layout.gzip_layer(Layer().file("b", b"2").tar())
        self.assert_layer_2_is_refused((descriptor, self.good[1]), "checksum")

    def test_a_gzip_stream_that_is_cut(self):
        tar = Layer().file("b", bytes(range(256)) * 40).tar()
        packed = gzip.compress(tar, mtime=0)
        self.assert_layer_2_is_refused(self.blob(packed[:-30], tar), "cut short")

    def test_a_member_that_is_cut(self):
        tar = Layer().file("b", b"b" * 9000).tar()[:4096]
        self.assert_layer_2_is_refused(self.layout.gzip_layer(tar), "ends|cut")

    def test_a_path_that_leaves_the_root(self):
        tar = Layer().file("../../etc/passwd", b"root::0:0::/:/bin/sh").tar()
        self.assert_layer_2_is_refused(self.layout.gzip_layer(tar), r"\.\./\.\./etc/passwd|outside")

    def test_a_hard_link_that_leaves_the_root(self):
        tar = Layer().hardlink("shadow", "../../etc/shadow").tar()
        self.assert_layer_2_is_refused(self.layout.gzip_layer(tar), r"shadow")
