# SPDX-License-Identifier: MIT
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

from decant import CLI, PREPARED, DecantTest, Outcome


class Life:
    """What a person does in a distribution first; the same for whoever has made it."""

    def test_packages_and_users_are_managed_inside(self):
        self.succeed("import", f"oci:{PREPARED}/layout:debian", "--name", "d1")

        self.assertRegex(self.inside("apt-get", "--version").out, r"^apt \d")
        self.assertEqual(self.inside("hello").out, "Hello, world!\n")
        self.inside("apt-get", "remove", "--yes", "hello")
        self.assertNotEqual(self.run_decant("run", "d1", "--", "hello").status, 0)
        self.assertNotIn("ii  hello", self.inside("dpkg", "--list").out)

        self.inside("useradd", "--create-home", "ann")
        self.assertEqual(self.inside("stat", "-c", "%U %a", "/home/ann").out.split()[0], "ann")
        self.assertEqual(self.succeed("run", "d1", "--user", "ann", "--", "id", "-un").out,
                         "ann\n")
        self.inside("chown", "12345:12345", "/home/ann")
        self.assertEqual(self.inside("stat", "-c", "%u:%g", "/srv/opaque/new").out, "0:0\n")

        self.succeed("remove", "d1", "--yes")
        self.assert_nothing_left()

    def inside(self, *words):
        return self.succeed("run", "d1", "--", *words)


class AsThisUserTest(Life, DecantTest):
    pass


class AsOrdinaryUserTest(Life, DecantTest):
    """The same once more as a user whom root makes for it, with a range of sub-ids."""

    def setUp(self):
        super().setUp()
        self.user = None
        if os.geteuid() != 0:
            return  # This user is an ordinary one.
        self.user = f"decant-test-{os.getpid()}"
        subprocess.run(["useradd", "--create-home", "--shell", "/bin/sh", self.user], check=True,
                       capture_output=True)
        self.addCleanup(subprocess.run, ["userdel", "--remove", self.user], check=True,
                        capture_output=True)
        # useradd gives such a range only to those whom it does not take for a system's user.
        for option, table in (("--add-subuids", "/etc/subuid"), ("--add-subgids", "/etc/subgid")):
            if self.user + ":" not in pathlib.Path(table).read_text():
                subprocess.run(["usermod", option, "900000000-900065535", self.user], check=True)
        # The programs may lie where that user has no business.
        self.programs = pathlib.Path(tempfile.mkdtemp(prefix="decant-programs."))
        self.addCleanup(shutil.rmtree, self.programs)
        self.programs.chmod(0o755)
        for program in ("decant-cli", "decant-enter", "decant-unpack"):
            shutil.copy(pathlib.Path(CLI).parent / program, self.programs)
        home = pwd.getpwnam(self.user).pw_dir
        self.data = pathlib.Path(home) / "decant"
        shutil.copytree(PREPARED / "layout", pathlib.Path(home) / "layout")
        subprocess.run(["chown", "-R", self.user, home], check=True)
        self.layout = pathlib.Path(home) / "layout"

    def command(self, *words):
        if not self.user:
            return super().command(*words)
        words = [str(word).replace(str(PREPARED / "layout"), str(self.layout)) for word in words]
        return ["runuser", "-u", self.user, "--", str(self.programs / "decant-cli"), "--data-dir",
                str(self.data), *words]

    def run_decant(self, *words, **options) -> Outcome:
        return super().run_decant(*words, cwd="/", **options)
