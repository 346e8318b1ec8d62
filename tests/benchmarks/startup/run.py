#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures how long `decant` takes from its start to the first picture, and what it costs to leave
it open: CPU seconds while nobody touches it.

usage: run.py DECANT [--runs N] [--idle SECONDS]

The window opens on a screen of its own (Xvfb), which is looked at every two milliseconds. The
baseline is a Qt program that shows one empty list, measured in the same run; build it with
`cmake --build build/release --target empty_window`. Prints a Markdown table; medians of N runs.
"""
import argparse
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "support"))
from x_screen import Screen

PATIENCE = 60
TICKS = os.sysconf("SC_CLK_TCK")


def cpu_seconds(pid):
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(") ")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def measure(screen, command, idle):
    """Seconds to the first picture, and CPU seconds while idle. The first start is the same as any
    later one to the person who waits; only the disk's cache differs."""
    environment = dict(os.environ, DISPLAY=screen.name, QT_QPA_PLATFORM="xcb")
    started = time.monotonic()
    process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not screen.is_painted():
            if process.poll() is not None or time.monotonic() - started > PATIENCE:
                raise SystemExit(f"{command[0]} shows nothing; its status: {process.returncode}")
            time.sleep(0.002)
        painted = time.monotonic() - started
        time.sleep(2 if idle else 0)  # What a start leaves to do is no idling.
        before = cpu_seconds(process.pid)
        time.sleep(idle)
        return painted, cpu_seconds(process.pid) - before
    finally:
        process.terminate()
        process.wait()


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("decant", help="the window's program")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--idle", type=int, default=20)
    options = parser.parse_args()
    decant = os.path.abspath(options.decant)
    empty = os.path.join(os.path.dirname(decant), "empty_window")
    with tempfile.TemporaryDirectory() as home, Screen() as screen:
        decant = [decant, "--data-dir", home]
        rows = {"an empty Qt window": [empty], "decant": decant}
        starts = {name: statistics.median(measure(screen, command, 0)[0]
                                          for _ in range(options.runs))
                  for name, command in rows.items() if os.path.exists(command[0])}
        idle = measure(screen, decant, options.idle)[1]
    print("| | start to first picture |\n|---|---:|")
    for name, seconds in starts.items():
        print(f"| {name} | {seconds * 1000:.0f} ms |")
    print(f"\nLeft alone for {options.idle} s, decant used {idle * 1000:.0f} ms of CPU time.")


if __name__ == "__main__":
    main()
