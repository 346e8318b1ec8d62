# SPDX-License-Identifier: MIT
"""decant.exe in a real window, under Wine and Xvfb."""

import os
import pathlib
import subprocess

from windows_case import STAGE, WindowsTest, until
from x_screen import Screen


class WindowTest(WindowsTest):
    def setUp(self):
        super().setUp()
        self.succeed("import", self.start_registry().name("lab/small", "1"), "--name", "d1")

    def test_a_light_window_is_painted(self):
        self.assertGreater(self.brightness("light"), 0.7)

    def test_a_dark_window_is_painted(self):
        self.assertLess(self.brightness("dark"), 0.3)

    def brightness(self, theme):
        """The window's own, from 0 to 1, once there is more in it than an empty frame has."""
        (self.data / "settings.ini").write_text(f"[window]\ntheme={theme}\n")
        # Where somebody wants to see it.
        picture = pathlib.Path(os.environ.get("DECANT_PICTURES", self.scratch)) / f"{theme}.png"
        with Screen() as screen:
            # What else runs has a desktop that nobody sees.
            process = self.wine.start("explorer", "/desktop=decant,1280x800",
                                      STAGE / "decant.exe",
                                      environment={**self.settings(), "DISPLAY": screen.name},
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            try:
                until(lambda: self.windows(screen), "there is a window")
                # Frames and an empty window have a few colours; text has many.
                until(lambda: self.look(screen, picture, "%k") > 100, "it is painted")
                self.assertIsNone(process.poll())
                return self.look(screen, picture, "%[fx:mean]")
            finally:
                self.wine.run("taskkill", "/f", "/im", "decant.exe")
                process.kill()
                process.wait()

    @staticmethod
    def windows(screen):
        return told(screen, "xdotool", "search", "--onlyvisible", "--name", "^Decant$",
                    check=False).split()

    def look(self, screen, picture, what):
        """What ImageMagick finds out about the window, of which it leaves a picture."""
        told(screen, "import", "-window", self.windows(screen)[0], str(picture))
        return float(told(screen, "identify", "-format", what, str(picture)))


def told(screen, *words, check=True):
    return subprocess.run(words, env={**os.environ, "DISPLAY": screen.name}, check=check,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout
