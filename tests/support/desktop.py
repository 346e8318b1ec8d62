# SPDX-License-Identifier: MIT
"""The window as its user has it: on a screen of its own, worked with keys only (xdotool), and read
the way a screen reader reads it (AT-SPI)."""
import os
import pathlib
import re
import subprocess
import time

from x_screen import Screen

WINDOW = os.environ["DECANT_WINDOW"]
PATIENCE = 120


class Desktop:
    """A screen, a session bus and `decant` between them. A context manager."""

    def __init__(self, data, **variables):
        self._data = data
        self._variables = variables
        self.enters = 0

    def __enter__(self):
        self._screen = Screen().__enter__()
        self._bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, text=True)
        address = self._bus.stdout.readline().strip()
        environment = dict(os.environ, DISPLAY=self._screen.name, QT_QPA_PLATFORM="xcb",
                           QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", LC_ALL="C.UTF-8",
                           DBUS_SESSION_BUS_ADDRESS=address, **self._variables)
        os.environ.update(DBUS_SESSION_BUS_ADDRESS=address, DISPLAY=self._screen.name)
        # Only now: it looks for the bus as soon as it is there.
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self._atspi = Atspi
        self.process = subprocess.Popen([WINDOW, "--data-dir", str(self._data)], env=environment,
                                        stdin=subprocess.DEVNULL)
        self._environment = environment
        return self

    def __exit__(self, *_):
        for process in (self.process, self._bus):
            if process.poll() is None:
                process.terminate()
            process.communicate()
        self._screen.__exit__()

    def _show_what_there_was(self):
        print("--- what the window showed:")
        for role, name, _ in self._things():
            print(f"{role}: {name}")
        if folder := os.environ.get("DECANT_PICTURES"):
            self.picture(pathlib.Path(folder) / "failed.png")

    def picture(self, path):
        subprocess.run(["import", "-window", "root", str(path)], env=self._environment, check=True)

    def is_painted(self):
        return self._screen.is_painted()

    def focus_window(self, title):
        """What a window manager does with a window that has just opened."""
        found = self._xdotool("search", "--sync", "--onlyvisible", "--name", title).split()
        self._xdotool("windowfocus", "--sync", found[-1])

    def press(self, *keys):
        self.enters += keys.count("Return")
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self._xdotool("type", "--delay", "20", text)

    def wait_for(self, role, name, *states):
        """Until something of this role, whose name matches, is shown and in all of the states:
        "focused", "sensitive", "selected". Returns its name."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if self.process.poll() is not None:
                raise AssertionError(f"decant has ended: {self.process.returncode}")
            for found_role, found_name, found_states in self._things():
                if found_role == role and re.search(name, found_name) and \
                        found_states.issuperset(states):
                    return found_name
            time.sleep(0.05)
        self._show_what_there_was()
        raise AssertionError(f"no {role} “{name}” {states} came up")

    def _xdotool(self, *words):
        done = subprocess.run(["xdotool", *words], env=self._environment, text=True, check=True,
                              capture_output=True, timeout=PATIENCE)
        return done.stdout

    def _things(self):
        """Role, name and states of all that is shown."""
        desktop = self._atspi.get_desktop(0)
        desktop.clear_cache()
        found = []
        for number in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(number)
            if application is not None:
                self._collect(application, found)
        return found

    def _collect(self, thing, found):
        known = self._atspi.StateType
        for number in range(self._children_of(thing)):
            try:
                child = thing.get_child_at_index(number)
                if child is None:
                    continue
                child.clear_cache()
                states = child.get_state_set()
                if states.contains(known.SHOWING):
                    names = {name for name, state in (("focused", known.FOCUSED),
                                                      ("sensitive", known.SENSITIVE),
                                                      ("selected", known.SELECTED))
                             if states.contains(state)}
                    found.append((child.get_role_name(), child.get_name() or "", names))
                    self._collect(child, found)
            except Exception as error:  # It may go while it is looked at.
                if type(error).__name__ != "Error":
                    raise

    @staticmethod
    def _children_of(thing):
        # A list of thousands tells nothing that its first rows do not.
        return min(thing.get_child_count(), 60)
