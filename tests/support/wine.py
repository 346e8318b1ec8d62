# SPDX-License-Identifier: MIT
"""Programs for Windows, run by Wine in a Windows of their own.

  wine.py PROGRAM [ARGUMENTS]...  in one that is made for it, and thrown away afterwards
  wine.py --make FOLDER           makes one to be used several times, and keeps it awake
  wine.py --drop FOLDER           ends what still runs in it, and deletes it

DECANT_WINE names such a folder; then it is used, and kept. DECANT_LIBRARIES names the folders with
what programs are linked to, as PATH does.
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

#: Names like this one are what breaks programs.
USER = "Åsa Müller"
#: Long enough for anything but a standstill.
PATIENCE = 240


def windows_path(path):
    """What a file of this system is called there."""
    return "Z:" + str(pathlib.Path(path).absolute()).replace("/", "\\")


class Wine:
    """A Windows in the folder `prefix`."""

    def __init__(self, prefix):
        self.prefix = pathlib.Path(prefix)
        self.home = self.prefix / "drive_c" / "users" / USER

    def environment(self, **more):
        """`more`: variables that programs see."""
        kept = {name: value for name, value in os.environ.items()
                if not name.startswith(("WINE", "QT_", "DECANT_HOME", "LANG", "LC_"))}
        libraries = [windows_path(folder) for folder in
                     os.environ.get("DECANT_LIBRARIES", "").split(":") if folder]
        # Neither a browser nor .NET is offered, and no window opens by accident.
        return {**kept, "WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all",
                "WINEDLLOVERRIDES": "mscoree,mshtml,winemenubuilder.exe=", "USER": USER,
                "LC_ALL": "C.UTF-8", "DISPLAY": "", "WINEPATH": ";".join(libraries), **more}

    def run(self, *command, timeout=PATIENCE, **options):
        """Runs a program to its end. Output is bytes; `environment`: more variables."""
        more = options.pop("environment", {})
        if "input" not in options:
            options.setdefault("stdin", subprocess.DEVNULL)
        # No pipes: parts of Windows that the program has woken would hold them open.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            done = subprocess.run(["wine", *map(str, command)], timeout=timeout, check=False,
                                  env=self.environment(**more),
                                  **{"stdout": out, "stderr": err, **options})
            for file in (out, err):
                file.seek(0)
            done.stdout, done.stderr = out.read(), err.read()
        return done

    def start(self, *command, **options):
        more = options.pop("environment", {})
        options.setdefault("stdin", subprocess.DEVNULL)
        return subprocess.Popen(["wine", *map(str, command)], env=self.environment(**more),
                                **options)

    def make(self):
        self.prefix.mkdir(parents=True, exist_ok=True)
        made = self.run("wineboot", "--init")
        if made.returncode != 0 or not self.home.is_dir():
            raise RuntimeError("Wine makes no Windows:\n" + made.stderr.decode(errors="replace"))
        self.write_registry({r"HKEY_CURRENT_USER\Software\Wine": {"Version": "win10"}})

    def stay_awake(self):
        """Until it is dropped: what is started where nothing runs starts all of Windows first."""
        read, write = os.pipe()
        # It waits for what only it could write.
        self.start("cmd", stdin=read, pass_fds=[write], stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL, start_new_session=True)
        os.close(read)
        os.close(write)

    def drop(self):
        if self.prefix.is_dir():
            for option in ("-k", "-w"):
                subprocess.run(["wineserver", option], check=False, timeout=PATIENCE,
                               env=self.environment(), capture_output=True)
            shutil.rmtree(self.prefix)

    def write_registry(self, keys):
        """Texts and numbers, by name, by key; None for a key deletes it."""
        lines = ["Windows Registry Editor Version 5.00", ""]
        for key, values in keys.items():
            lines.append(f"[-{key}]" if values is None else f"[{key}]")
            for name, value in (values or {}).items():
                escaped = str(value).replace("\\", "\\\\").replace('"', '\\"')
                lines.append(f'"{name}"=' + (f"dword:{value:08x}" if isinstance(value, int)
                                             else f'"{escaped}"'))
            lines.append("")
        with tempfile.NamedTemporaryFile(suffix=".reg") as file:
            file.write("\r\n".join(lines).encode("utf-16"))
            file.flush()
            done = self.run("reg", "import", windows_path(file.name))
        if done.returncode != 0:
            raise RuntimeError(f"The registry refuses {keys}: {done.stdout} {done.stderr}")

    def read_registry(self, key):
        """Like what write_registry() takes: this key and those below it; empty if there is none."""
        with tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder) / "all.reg"
            self.run("reg", "export", key, windows_path(file), "/y")
            text = file.read_bytes().decode("utf-16") if file.exists() else ""
        keys = {}
        for line in text.splitlines():
            if heading := re.fullmatch(r"\[(.*)\]", line):
                keys[heading[1]] = {}
            elif entry := re.fullmatch(r'"((?:[^"\\]|\\.)*)"=(?:dword:([0-9a-f]+)|"(.*)")', line):
                plain = re.sub(r"\\(.)", r"\1", entry[3] or "")
                keys[list(keys)[-1]][re.sub(r"\\(.)", r"\1", entry[1])] = (
                    int(entry[2], 16) if entry[2] else plain)
        return keys


def main():
    if len(sys.argv) == 3 and sys.argv[1] in ("--make", "--drop"):
        wine = Wine(sys.argv[2])
        wine.drop()
        if sys.argv[1] == "--make":
            wine.make()
            wine.stay_awake()
        return 0
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    kept = os.environ.get("DECANT_WINE")
    wine = Wine(kept or tempfile.mkdtemp(prefix="decant-wine."))
    try:
        if not kept:
            wine.make()
        return wine.run(*sys.argv[1:], stdout=None, stderr=None, timeout=None,
                        environment={"QT_QPA_PLATFORM": "offscreen"}).returncode
    finally:
        if not kept:
            wine.drop()


if __name__ == "__main__":
    sys.exit(main())
