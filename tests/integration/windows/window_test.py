# SPDX-License-Identifier: MIT
"""decant.exe in a real window, under Wine and Xvfb."""

import os
import pathlib
import subprocess

from windows_case import STAGE, WindowsTest, until
from x_screen import Screen


class WindowTest(WindowsTest):
    def test_the_window_is_painted(self):
        self.succeed("import", self.start_registry().name("lab/small", "1"), "--name", "d1")
        with Screen() as screen:
            # What else runs has a desktop that nobody sees.
            process = self.wine.start("explorer", "/desktop=decant,1280x800",
                                      STAGE / "decant.exe",
                                      environment={**self.settings(), "DISPLAY": screen.name},
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                until(lambda: self.is_open(screen), "there is a window")
                # Frames and an empty window have a few; text has many.
                until(lambda: self.colours(screen) > 100, "it is painted")
                self.assertIsNone(process.poll())
            finally:
                self.wine.run("taskkill", "/f", "/im", "decant.exe")
                process.kill()
                process.wait()

    def is_open(self, screen):
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Decant$"],
                               env={**os.environ, "DISPLAY": screen.name}, check=False,
                               capture_output=True)
        return found.stdout != b""

    def colours(self, screen):
        """How many there are on the screen."""
        # Where somebody wants to see it.
        picture = pathlib.Path(os.environ.get("DECANT_PICTURES", self.scratch)) / "window.png"
        subprocess.run(["import", "-window", "root", str(picture)],
                       env={**os.environ, "DISPLAY": screen.name}, check=True)
        counted = subprocess.run(["identify", "-format", "%k", str(picture)], check=True,
                                 capture_output=True)
        return int(counted.stdout)
