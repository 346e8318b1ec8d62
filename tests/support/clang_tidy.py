# SPDX-License-Identifier: MIT
"""Runs clang-tidy over the sources below some folders: clang_tidy.py BUILD FOLDER...

What was found clean is remembered in BUILD/clang-tidy, by the contents of the source and of every
header of ours that it includes, so that a second run costs nothing. A first run would take long:
after DECANT_TIDY_SECONDS (240) no further source is begun, and the next run goes on from there.
"""

import concurrent.futures
import hashlib
import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
INCLUDE = re.compile(rb'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)


def closure(source):
    """The source and all headers of ours that it includes, directly or not."""
    found, open_ends = set(), [source]
    while open_ends:
        path = open_ends.pop()
        if path in found:
            continue
        found.add(path)
        for name in INCLUDE.findall(path.read_bytes()):
            header = ROOT / name.decode()
            if header.is_file():
                open_ends.append(header)
    return sorted(found)


def fingerprint(source, command, version):
    digest = hashlib.sha256()
    for text in (version, command, (ROOT / ".clang-tidy").read_text()):
        digest.update(text.encode())
    for path in closure(source):
        digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def without_precompiled_header(command):
    """gcc's precompiled headers mean nothing to clang; each file stands on its own includes."""
    words = shlex.split(command)
    # Before it stands what calls it: installer/compiler-cache.
    words = words[next(i for i, word in enumerate(words) if word.endswith(("g++", "c++"))):]
    kept, skip = [], False
    for word in words:
        if skip:
            skip = False
        elif word == "-include":
            skip = True
        elif word not in ("-Winvalid-pch", "-fpch-preprocess"):
            kept.append(word)
    return shlex.join(kept)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    folders = [ROOT / name for name in sys.argv[2:]]
    memory = build / "clang-tidy"
    memory.mkdir(exist_ok=True)
    version = subprocess.run(["clang-tidy", "--version"], check=True, capture_output=True,
                             text=True).stdout

    database, sources = [], []
    for entry in json.loads((build / "compile_commands.json").read_text()):
        source = pathlib.Path(entry["file"])
        if source.suffix != ".cpp" or not any(source.is_relative_to(f) for f in folders):
            continue
        entry["command"] = without_precompiled_header(entry["command"])
        database.append(entry)
        sources.append((source, fingerprint(source, entry["command"], version)))
    (memory / "compile_commands.json").write_text(json.dumps(database))
    changed = [(source, mark) for source, mark in sources if not (memory / mark).exists()]

    deadline = time.monotonic() + int(os.environ.get("DECANT_TIDY_SECONDS", "240"))
    # What has been worked on last is the likeliest to be wrong.
    changed.sort(key=lambda item: -item[0].stat().st_mtime)
    left = []

    def check(item):
        source, mark = item
        if time.monotonic() > deadline:
            left.append(source)
            return None
        run = subprocess.run(
            ["clang-tidy", "-p", str(memory), "--quiet",
             "--extra-arg=-Wno-unknown-warning-option", str(source)],
            capture_output=True, text=True, check=False)
        if run.returncode == 0:
            (memory / mark).touch()
            return None
        return run.stdout or run.stderr

    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        complaints = [text for text in pool.map(check, changed) if text]
    for text in complaints:
        print(text)
    print(f"clang-tidy: {len(sources)} sources, {len(changed) - len(left)} looked at, "
          f"{len(complaints)} with findings, {len(left)} left for the next run")
    return 1 if complaints else 0


sys.exit(main())
