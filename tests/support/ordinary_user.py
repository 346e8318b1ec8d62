# SPDX-License-Identifier: MIT
import os
import pathlib
import pwd
import shutil
import subprocess
import tempfile

from cli_case import Outcome
from decant import CLI, PREPARED, DecantTest

#: Of several tests at once, one at a time changes the tables of users, who else fails.
ALONE = ["flock", "/run/lock/decant-test-users"]


class AsOrdinaryUser(DecantTest):
    """decant-cli, run by a user whom root makes for it, with a range of sub-ids."""

    def setUp(self):
        super().setUp()
        self.user = None
        if os.geteuid() != 0:
            return  # This user is an ordinary one.
        self.user = f"decant-test-{os.getpid()}"
        subprocess.run([*ALONE, "useradd", "--create-home", "--shell", "/bin/sh", self.user], check=True,
                       capture_output=True)
        self.addCleanup(subprocess.run, [*ALONE, "userdel", "--remove", self.user], check=True,
                        capture_output=True)
        # useradd gives such a range only to those whom it does not take for a system's user.
        for option, table in (("--add-subuids", "/etc/subuid"), ("--add-subgids", "/etc/subgid")):
            if self.user + ":" not in pathlib.Path(table).read_text():
                subprocess.run([*ALONE, "usermod", option, "900000000-900065535", self.user],
                               check=True)
        # The programs may lie where that user has no business.
        self.programs = pathlib.Path(tempfile.mkdtemp(prefix="decant-programs."))
        self.addCleanup(shutil.rmtree, self.programs)
        self.programs.chmod(0o755)
        for program in ("decant-cli", "decant-enter", "decant-tree", "decant-unpack"):
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
