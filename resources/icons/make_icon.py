#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""Draws the icon, a carafe on a tile.

make_icon.py            makes decant.ico anew: PNGs of several sizes in Windows' container
make_icon.py FOLDER     makes the PNGs that a Linux desktop wants: FOLDER/16x16/apps/decant.png …
"""

import pathlib
import struct
import sys
import zlib

SIZES = 16, 32, 48, 256
DESKTOP_SIZES = 16, 24, 32, 48, 64, 128, 256
TILE, CARAFE = (36, 92, 150), (255, 255, 255)
FINE = 4  # Samples per pixel and direction.


def in_tile(x, y):
    """A square with round corners; coordinates from 0 to 1."""
    dx, dy = max(abs(x - 0.5) - 0.28, 0), max(abs(y - 0.5) - 0.28, 0)
    return dx * dx + dy * dy <= 0.2 ** 2


def in_carafe(x, y):
    lip = 0.18 <= y <= 0.24 and abs(x - 0.5) <= 0.13
    neck = 0.2 <= y <= 0.5 and abs(x - 0.5) <= 0.07 + max(0, y - 0.38) * 0.6
    belly = (x - 0.5) ** 2 + (y - 0.62) ** 2 <= 0.21 ** 2 and y <= 0.78
    return lip or neck or belly


def pixel(column, row, size):
    points = [((column + (i + 0.5) / FINE) / size, (row + (j + 0.5) / FINE) / size)
              for i in range(FINE) for j in range(FINE)]
    inside = [point for point in points if in_tile(*point)]
    if not inside:
        return bytes(4)
    share = sum(in_carafe(*point) for point in inside) / len(inside)
    colour = [round(a + (b - a) * share) for a, b in zip(TILE, CARAFE)]
    return bytes(colour + [round(255 * len(inside) / len(points))])


def chunk(kind, data):
    return (struct.pack(">I", len(data)) + kind + data
            + struct.pack(">I", zlib.crc32(kind + data)))


def png(size):
    rows = b"".join(b"\0" + b"".join(pixel(column, row, size) for column in range(size))
                    for row in range(size))
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b""))


def write_desktop_icons(folder):
    for size in DESKTOP_SIZES:
        place = folder / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / "decant.png").write_bytes(png(size))


def write_windows_icon():
    images = [png(size) for size in SIZES]
    icon = struct.pack("<HHH", 0, 1, len(images))
    offset = len(icon) + 16 * len(images)
    for size, image in zip(SIZES, images):
        icon += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    pathlib.Path(__file__).with_name("decant.ico").write_bytes(icon + b"".join(images))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        write_desktop_icons(pathlib.Path(sys.argv[1]))
    else:
        write_windows_icon()
