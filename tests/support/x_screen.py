# SPDX-License-Identifier: MIT
"""A screen of our own, and what can be seen on it: Xvfb, looked at through libX11."""
import ctypes
import ctypes.util
import os
import subprocess


class Attributes(ctypes.Structure):
    """XWindowAttributes (Xlib.h)."""

    _fields_ = [(name, ctypes.c_int) for name in ("x", "y", "width", "height", "border", "depth")]
    _fields_ += [("visual", ctypes.c_void_p), ("root", ctypes.c_ulong)]
    _fields_ += [(name, ctypes.c_int) for name in ("kind", "bit_gravity", "win_gravity", "backing")]
    _fields_ += [("planes", ctypes.c_ulong), ("pixel", ctypes.c_ulong), ("save_under", ctypes.c_int),
                 ("colormap", ctypes.c_ulong), ("map_installed", ctypes.c_int),
                 ("map_state", ctypes.c_int), ("masks", ctypes.c_long * 3),
                 ("override_redirect", ctypes.c_int), ("screen", ctypes.c_void_p)]


VIEWABLE = 2
Z_PIXMAP = 2
ALL_PLANES = ctypes.c_ulong(-1)


class Screen:
    """Xvfb on a display number that it chooses itself. A context manager."""

    def __enter__(self):
        reader, writer = os.pipe()
        self.process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[writer], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as answer:
            self.name = ":" + answer.readline().strip()
        self.x11 = ctypes.CDLL(ctypes.util.find_library("X11"))
        self.x11.XOpenDisplay.restype = ctypes.c_void_p
        self.x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self.x11.XGetPixel.restype = ctypes.c_ulong
        self.x11.XGetImage.restype = ctypes.c_void_p
        # A window may go while it is being looked at.
        self.on_error = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)(
            lambda display, event: 0)
        self.x11.XSetErrorHandler(self.on_error)
        self.display = ctypes.c_void_p(self.x11.XOpenDisplay(self.name.encode()))
        return self

    def __exit__(self, *_):
        self.x11.XCloseDisplay(self.display)
        self.process.terminate()
        self.process.wait()

    def windows(self):
        """What lies directly on the screen, mapped: pairs of a window and its attributes."""
        root = self.x11.XDefaultRootWindow(self.display)
        a, b, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        self.x11.XQueryTree(self.display, ctypes.c_ulong(root), ctypes.byref(a), ctypes.byref(b),
                            ctypes.byref(children), ctypes.byref(count))
        found = []
        for window in (children[i] for i in range(count.value)):
            seen = Attributes()
            known = self.x11.XGetWindowAttributes(self.display, ctypes.c_ulong(window),
                                                  ctypes.byref(seen))
            if known and seen.map_state == VIEWABLE:
                found.append((window, seen))
        if children:
            self.x11.XFree(children)
        return found

    def is_painted(self):
        """Whether a window of some size shows several colours along its middle, down or across."""
        for window, seen in self.windows():
            if seen.width < 200 or seen.height < 200:
                continue
            image = self.x11.XGetImage(self.display, ctypes.c_ulong(window), 0, 0, seen.width,
                                       seen.height, ALL_PLANES, Z_PIXMAP)
            if not image:
                continue
            image = ctypes.c_void_p(image)
            middle = seen.width // 2
            colours = {self.x11.XGetPixel(image, middle, y) for y in range(seen.height)}
            colours |= {self.x11.XGetPixel(image, x, 24) for x in range(0, seen.width, 2)}
            self.x11.XDestroyImage(image)
            if len(colours) > 3:
                return True
        return False
