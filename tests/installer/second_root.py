# SPDX-License-Identifier: MIT
"""This computer once more, to change at will: an overlay over its root, in mounts of its own."""

import pathlib
import shutil
import subprocess
import tempfile

#: Holds the mounts until its standard input ends. /tmp stays the real one: its sockets are wanted.
HOLD = """
set -e
mount -t tmpfs -o mode=755 none "$1"
mkdir "$1/upper" "$1/work" "$1/root"
mount -t overlay -o lowerdir=/,upperdir="$1/upper",workdir="$1/work" none "$1/root"
for place in proc sys dev tmp; do mount --rbind "/$place" "$1/root/$place"; done
cd "$1/root"
pivot_root . mnt
umount --lazy /mnt
echo ready
read -r _ || true
"""


class SecondRoot:
    """What is written there, nobody else sees, and it is gone afterwards. Needs root."""

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="decant-root."))
        self._holder = subprocess.Popen(
            ["unshare", "--mount", "--propagation", "private", "sh", "-c", HOLD, "sh",
             str(self.folder)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if self._holder.stdout.readline() != "ready\n":
            self.__exit__()
            raise RuntimeError("An overlay over / could not be made; what it said stands above.")
        return self

    def __exit__(self, *_):
        self._holder.stdin.close()
        self._holder.stdout.close()
        self._holder.wait()
        shutil.rmtree(self.folder)

    def command(self, *words, user=None):
        become = ["runuser", "-u", user, "--", "env", "--chdir", f"/home/{user}",
                  f"HOME=/home/{user}"] if user else []
        return ["nsenter", f"--target={self._holder.pid}", "--mount", "--", "env", "-i",
                "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "HOME=/root", "LC_ALL=C.UTF-8", *become,
                *map(str, words)]

    def run(self, *words, user=None):
        """Returns what it wrote; fails with it where the status says so."""
        done = subprocess.run(self.command(*words, user=user), stdin=subprocess.DEVNULL, text=True,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False,
                              timeout=240)
        if done.returncode != 0:
            raise AssertionError(f"{words} ended with {done.returncode}:\n{done.stdout}")
        return done.stdout

    def changes(self):
        """All that is not as this computer has it: kinds, as find(1) has them, and names."""
        found = self.run("find", self.folder / "upper", "-mindepth", "1", "-printf", "%y /%P\n")
        return set(found.splitlines())
