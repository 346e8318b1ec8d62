# SPDX-License-Identifier: MIT
import gzip
import io
import tarfile

from decant import PREPARED, DecantTest
from oci_image import Layer, Layout
from wsl_rules import CONF, Package, broken_rules


class PackageTest(DecantTest):
    """A distribution becomes a .wsl file that keeps Microsoft's documented rules."""

    def setUp(self):
        super().setUp()
        self.succeed("import", f"oci:{PREPARED}/layout:debian", "--name", "d1")
        self.package = self.scratch / "d1.wsl"

    def export(self):
        self.succeed("export", "d1", "--output", self.package, "--format", "wsl")
        self.assertEqual(broken_rules(self.package), [])
        with Package(self.package) as package:
            return package.content(CONF).decode()

    def test_an_export_keeps_every_rule_and_can_be_imported(self):
        self.succeed("run", "d1", "--", "useradd", "--create-home", "--uid", "1234", "ann")
        self.succeed("user", "d1", "ann")
        self.succeed("run", "d1", "--", "sh", "-c", "echo x >/etc/resolv.conf || true")
        conf = self.export()
        self.assertIn("defaultName=d1\n", conf)
        self.assertIn("defaultUid=1234\n", conf)
        self.succeed("import", f"rootfs:{self.package}", "--name", "d2")
        self.assertEqual(self.succeed("run", "d2", "--", "cat", "/" + CONF).out, conf)

    def test_what_the_distribution_says_of_itself_stays(self):
        before = "# ours\n[oobe]\ncommand = /etc/oobe.sh\ndefaultUid = 0\n[other]\nx = y\n"
        self.succeed("run", "d1", "--", "sh", "-c", f"printf '{before}' >/{CONF}; chmod 600 /{CONF}")
        conf = self.export()
        self.assertIn("# ours\n[oobe]\ncommand = /etc/oobe.sh\ndefaultUid = 0\n", conf)
        self.assertIn("[other]\nx = y\n", conf)

    def test_the_judge_finds_what_is_wrong(self):
        bad = self.scratch / "bad.wsl"
        with gzip.open(bad, "wb") as file, tarfile.open(fileobj=file, mode="w") as tar:
            for name, content in ((CONF, b"[oobe]\n"), ("etc/resolv.conf", b""),
                                  ("etc/passwd", b"a:x:0:0::/:\n"), ("../x", b"")):
                member = tarfile.TarInfo(name)
                member.size = len(content)
                member.uid = 7
                tar.addfile(member, io.BytesIO(content))
        found = " ".join(broken_rules(bad))
        for word in ("resolv.conf", "0644", "name", "uid", "icon", "leads out", "shell"):
            self.assertIn(word, found)


class SavedPackageTest(DecantTest):
    """An image becomes a .wsl file that keeps the same rules, whether somebody is set up or not."""

    def save(self, source, *words, **options):
        package = self.scratch / "saved.wsl"
        self.succeed("save", source, "--format", "wsl", "--output", package, *words, **options)
        self.assertEqual(broken_rules(package), [])
        return Package(package)

    def image(self, *more):
        """One that has all that a .wsl file must not bring, and systemd."""
        with open("/bin/busybox", "rb") as file:
            layer = Layer().file("bin/busybox", file.read(), mode=0o755)
        layer.symlink("bin/sh", "busybox").folder("tmp", mode=0o1777).folder("etc")
        layer.file("etc/passwd", b"root:x:0:0::/root:/bin/sh\ndev:x:1000:1000::/:/bin/sh\n")
        layer.file("etc/group", b"root:x:0:\ndev:x:1000:\nshadow:x:42:\n")
        layer.file("etc/shadow", b"root:*:::::::\ndev:*:::::::\n", mode=0o640, gid=42)
        layer.symlink("etc/resolv.conf", "../run/stub-resolv.conf").file(".dockerenv")
        layer.file("run/.containerenv").file("usr/lib/systemd/systemd", b"#!", mode=0o755)
        layer.file("bin/systemctl", b"#!", mode=0o755)
        layer.symlink("sbin/init", "/usr/lib/systemd/systemd")
        for name, content, facts in more:
            layer.file(name, content, **facts)
        layout = Layout(self.scratch / "work-image")
        layout.image("1", [layout.gzip_layer(layer.tar())])
        return f"oci:{layout.folder}:1"

    def test_an_image_as_it_is_gets_a_name_and_an_icon(self):
        source = f"oci:{PREPARED}/layout:debian"
        self.succeed("save", source, "--output", self.scratch / "plain.tar")
        with Package(self.scratch / "plain.tar") as plain, self.save(source) as package:
            self.assertEqual(package.content(CONF).decode(),
                             "[oobe]\ndefaultName=layout-debian\ndefaultUid=0\n\n"
                             "[shortcut]\nicon=/etc/wsl-distribution.ico\n")
            added = {CONF, "etc/wsl-distribution.ico"}
            self.assertEqual(set(package.members), (set(plain.members) | added)
                             - {"etc/resolv.conf"})
            shadow = package.members["etc/shadow"]
            self.assertEqual((shadow.mode, shadow.uid, shadow.gid), (0o640, 0, 42))
        self.succeed("import", f"rootfs:{self.scratch}/saved.wsl", "--name", "d1")
        self.assertEqual(self.succeed("run", "d1", "--", "id", "-u").out, "0\n")

    def test_who_is_set_up_starts_there_and_systemd_leaves_the_rest_to_wsl(self):
        with self.save(self.image(), "--user", "anna", "--password-stdin", "--no-sudo", "--systemd",
                       "--hostname", "box", input="correct horse\n") as package:
            conf = package.conf(CONF)
            self.assertEqual(dict(conf["oobe"]), {"defaultname": "work-image-1",
                                                  "defaultuid": "1001"})
            wsl = package.conf("etc/wsl.conf")
            self.assertEqual((wsl["user"]["default"], wsl["boot"]["systemd"]), ("anna", "true"))
            shadow = package.members["etc/shadow"]
            self.assertEqual((shadow.mode, shadow.uid, shadow.gid), (0o640, 0, 42))
            self.assertEqual(package.members["home/anna"].uid, 1001)
        self.assertNotIn(b"correct horse", gzip.decompress((self.scratch / "saved.wsl")
                                                           .read_bytes()))

    def test_a_real_debian_with_a_user_can_be_imported(self):
        with self.save(f"oci:{PREPARED}/layout:sudo", "--user", "anna", "--no-password") as package:
            self.assertIn("defaultUid=1000\n", package.content(CONF).decode())
        self.succeed("import", f"rootfs:{self.scratch}/saved.wsl", "--name", "d1")
        told = self.succeed("run", "d1", "--user", "anna", "--", "sudo", "-n", "id", "-u")
        self.assertEqual(told.out, "0\n")

    def test_what_the_image_says_of_itself_stays(self):
        before = b"# ours\n[oobe]\ncommand = /etc/oobe.sh\ndefaultUid = 1000\ndefaultName = Own\n"
        source = self.image((CONF, before, {"mode": 0o600, "uid": 7}))
        with self.save(source) as package:
            self.assertTrue(package.content(CONF).startswith(before))

    def test_who_the_image_starts_as_stays(self):
        with self.save(self.image(("etc/wsl.conf", b"[user]\ndefault=dev\n", {}))) as package:
            self.assertIn("defaultUid=1000\n", package.content(CONF).decode())
            self.assertEqual(package.content("etc/wsl.conf"), b"[user]\ndefault=dev\n")

    def test_the_same_image_makes_the_same_file(self):
        source = self.image()
        self.save(source)
        first = (self.scratch / "saved.wsl").read_bytes()
        self.save(source)
        self.assertEqual((self.scratch / "saved.wsl").read_bytes(), first)
