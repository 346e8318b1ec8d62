# SPDX-License-Identifier: MIT
import filecmp
import os
import re

import families
from decant import DecantTest, PREPARED
from oci_image import Layout
from secrecy_test import disguises

PASSWORD = "correct horse, b4ttery"


class FamiliesTest(DecantTest):
    """Somebody is set up in other families' distributions, by their own files and groups."""

    def image(self, layer, base=None):
        layout = Layout(self.scratch / "image")
        layers = [base.put_into(layout)] if base else []
        layout.image("1", [*layers, layout.gzip_layer(layer.tar())])
        return f"oci:{layout.folder}:1"

    def choices(self, locale, zone):
        return ("--user", "anna", "--hostname", "box", "--locale", locale, "--timezone", zone)

    def live(self, source, locale, zone):
        """anna is set up in d1; her password goes nowhere but into her hash."""
        made = self.succeed("--verbose", "import", source, "--name", "d1", "--password-stdin",
                            *self.choices(locale, zone), input=PASSWORD + "\n")
        self.assert_no_secret(made.out + made.err)
        return made

    def assert_no_secret(self, text):
        for form in disguises(PASSWORD):
            self.assertNotIn(form, text)

    def assert_no_file_has_the_password(self):
        for path in self.data.rglob("*"):
            if path.is_file() and not path.is_symlink() and os.access(path, os.R_OK):
                self.assertNotIn(PASSWORD.encode(), path.read_bytes(), path)

    def assert_saved_twice_is_the_same(self, source, locale, zone):
        for name in ("a.tar", "b.tar"):
            self.succeed("save", source, "--output", self.scratch / name, "--no-password",
                         *self.choices(locale, zone))
        self.assertTrue(filecmp.cmp(self.scratch / "a.tar", self.scratch / "b.tar", shallow=False))

    def inside(self, *words):
        done = self.succeed("run", "d1", "--", *words)
        return done.out + done.err

    def as_root(self, *words):
        done = self.succeed("run", "d1", "--user", "root", "--", "env", "LC_ALL=C", *words)
        return done.out + done.err

    def file(self, path):
        return self.as_root("cat", path)

    def has(self, path):
        return self.run_decant("run", "d1", "--", "test", "-e", path).status == 0

    def assert_sudo_asks_for_the_password(self):
        self.assertNotEqual(self.run_decant("run", "d1", "--", "sudo", "-n", "id").status, 0)
        asked = self.succeed("run", "d1", "--", "sudo", "-S", "-p", "", "id", "-u",
                             input=PASSWORD + "\n")
        self.assertEqual((asked.out, asked.err), ("0\n", ""))
        self.inside("sudo", "-K")
        wrong = self.run_decant("run", "d1", "--", "sudo", "-S", "id", "-u", input="wrong\n")
        self.assertNotEqual(wrong.status, 0)
        self.assertNotIn("0\n", wrong.out)
        self.assertIn("parsed OK", self.as_root("visudo", "-c"))

    def assert_accounts_have_no_fault(self):
        # Either says nothing, and ends well, where there is nothing to say.
        self.assertEqual(self.as_root("pwck", "-r") + self.as_root("grpck", "-r"), "")

    def test_somebody_lives_in_one_like_rhel(self):
        choices = ("C.UTF-8", "America/New_York")
        source = self.image(families.rhel_like(), families.Debian(PREPARED))
        self.assertNotIn("! ", self.live(source, *choices).err)

        self.assertEqual(self.inside("env", "LC_ALL=C", "id"),
                         "uid=1000(anna) gid=1000(anna) groups=1000(anna),10(wheel)\n")
        self.assertEqual(self.inside("sh", "-c", "echo $HOME $USER $SHELL; pwd; hostname"),
                         "/home/anna anna /bin/bash\n/home/anna\nbox\n")
        self.assertEqual(self.inside("bash", "-lc", "locale 2>&1 | grep LANG="), "LANG=C.UTF-8\n")
        self.assertRegex(self.inside("date", "+%Z"), "^E[DS]T$")
        self.assert_sudo_asks_for_the_password()
        self.assert_accounts_have_no_fault()
        self.assertEqual(self.file("/etc/locale.conf"), "LANG=C.UTF-8\n")
        self.assertRegex(self.file("/etc/shadow"), r"(?m)^anna:\$6\$[^:]+:\d*:0:99999:7:::$")
        self.assertIn("\nwheel:::anna\n", self.file("/etc/gshadow"))
        self.assertEqual(
            self.as_root("stat", "-c", "%n %U:%G %a", "/home/anna", "/home/anna/.bash_profile",
                         "/etc/shadow", "/etc/gshadow", "/etc/sudoers", "/etc/sudoers.d/zz-decant"),
            "/home/anna anna:anna 700\n/home/anna/.bash_profile anna:anna 644\n"
            "/etc/shadow root:root 0\n/etc/gshadow root:root 0\n/etc/sudoers root:root 440\n"
            "/etc/sudoers.d/zz-decant root:root 440\n")
        # What only Debian has is not written, nor the family's own rules changed.
        self.assertFalse(self.has("/etc/timezone"))
        self.assertFalse(self.has("/etc/default/locale"))
        self.assertEqual(self.file("/etc/sudoers"), families.RHEL["etc/sudoers"])
        self.assert_no_file_has_the_password()
        self.assert_saved_twice_is_the_same(source, *choices)

    def test_somebody_lives_in_one_like_arch(self):
        choices = ("de_DE.UTF-8", "Europe/Berlin")
        debian = families.Debian(PREPARED)
        source = self.image(families.arch_like(debian), debian)
        self.assertNotIn("! ", self.live(source, *choices).err)

        self.assertEqual(self.inside("readlink", "-f", "/sbin/pwck", "/bin/bash", "/lib64"),
                         "/usr/bin/pwck\n/usr/bin/bash\n/usr/lib\n")
        self.assertEqual(self.inside("env", "LC_ALL=C", "id"),
                         "uid=1000(anna) gid=1000(anna) groups=1000(anna),998(wheel)\n")
        self.assertEqual(self.inside("sh", "-c", "echo $HOME $USER $SHELL; pwd; hostname"),
                         "/home/anna anna /bin/bash\n/home/anna\nbox\n")
        self.assertIn("de_DE.utf8\n", self.inside("locale", "-a"))
        self.assertEqual(self.inside("bash", "-lc", "locale 2>&1 | grep LANG="),
                         "LANG=de_DE.UTF-8\n")
        self.assertRegex(self.inside("date", "+%Z"), "^CES?T$")
        self.assert_sudo_asks_for_the_password()
        self.assert_accounts_have_no_fault()
        self.assertEqual(self.file("/etc/locale.conf"), "LANG=de_DE.UTF-8\n")
        self.assertEqual(self.file("/etc/locale.gen").count("\nde_DE.UTF-8 UTF-8\n"), 1)
        self.assertRegex(self.file("/etc/shadow"), r"(?m)^anna:\$y\$[^:]+:\d*:0:99999:7:::$")
        self.assertEqual(
            self.as_root("stat", "-c", "%n %U:%G %a", "/home/anna", "/home/anna/.bashrc",
                         "/etc/shadow", "/etc/gshadow", "/etc/sudoers.d"),
            "/home/anna anna:anna 700\n/home/anna/.bashrc anna:anna 644\n"
            "/etc/shadow root:root 600\n/etc/gshadow root:root 600\n"
            "/etc/sudoers.d root:root 750\n")
        self.assertFalse(self.has("/etc/timezone"))
        self.assertEqual(self.file("/etc/sudoers"), families.ARCH["etc/sudoers"])
        self.assert_no_file_has_the_password()
        self.assert_saved_twice_is_the_same(source, *choices)

    def test_somebody_lives_in_one_like_alpine(self):
        choices = ("de_DE.UTF-8", "Asia/Tokyo")
        source = self.image(families.alpine_like(families.Debian(PREPARED), choices[1]))
        done = self.live(source, *choices)
        self.assertEqual([line for line in done.err.splitlines() if "! " in line],
                         ["! “anna” can't do administrator tasks: the image has no sudo, and no "
                          "package manager that could bring it."])

        self.assertEqual(self.inside("env", "LC_ALL=C", "id"),
                         "uid=1000(anna) gid=1000(anna) groups=10(wheel),1000(anna)\n")
        self.assertEqual(self.inside("sh", "-c", "echo $HOME $USER $SHELL; pwd; hostname"),
                         "/home/anna anna /bin/ash\n/home/anna\nbox\n")
        for shell in (("ash", "-c"), ("ash", "-lc")):
            self.assertEqual(self.inside(*shell, "echo $LANG"), "de_DE.UTF-8\n")
        self.assertEqual(self.inside("date", "+%Z"), "JST\n")
        # Her password is asked for by what the family has for it.
        right = self.run_decant("run", "d1", "--", "su", "anna", "-c", "id -un",
                                input=PASSWORD + "\n")
        self.assertEqual((right.status, right.out), (0, "Password: \nanna\n"), right)
        wrong = self.run_decant("run", "d1", "--", "su", "anna", "-c", "id -un", input="wrong\n")
        self.assertNotEqual(wrong.status, 0)
        self.assertRegex(self.file("/etc/shadow"), r"(?m)^anna:\$6\$[^:]+:\d*:0:99999:7:::$")
        self.assertEqual(
            self.as_root("stat", "-c", "%n %U:%G %a", "/home/anna", "/etc/shadow"),
            "/home/anna anna:anna 700\n/etc/shadow root:shadow 640\n")
        loader = self.as_root("sh", "-c", "echo /opt/check/ld-linux*").strip()
        for checker in ("pwck", "grpck"):
            self.assertEqual(self.as_root(loader, "--library-path", "/opt/check",
                                          f"/opt/check/{checker}", "-r"), "")
        report = self.succeed("--json", "inspect", source).events()[-1]["report"]
        self.assertEqual(report["libc"], "musl")
        self.assert_no_file_has_the_password()
        self.assert_saved_twice_is_the_same(source, *choices)

    def test_a_password_changes_its_hash_alone_from_time_to_time(self):
        source = self.image(families.alpine_like(families.Debian(PREPARED), "Asia/Tokyo"))
        saved = []
        for name in ("a.tar", "b.tar"):
            self.succeed("save", source, "--output", self.scratch / name, "--password-stdin",
                         *self.choices("C.UTF-8", "Asia/Tokyo"), input=PASSWORD + "\n")
            saved.append((self.scratch / name).read_bytes())
        self.assertNotEqual(*saved)
        hashes = rb"\nanna:\$6\$[./0-9A-Za-z]{16}\$[./0-9A-Za-z]{86}:"
        without = [re.subn(hashes, b"", tar) for tar in saved]
        self.assertEqual([count for _, count in without], [1, 1])
        self.assertTrue(without[0] == without[1])
