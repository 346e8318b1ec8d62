# SPDX-License-Identifier: MIT
"""Makes what the integration tests import: prepare.py CACHE FOLDER

CACHE keeps the Debian userland, which is slow to make. FOLDER then holds
  layout/     images in OCI layout
  registry/   the same images, as docker-registry stores them
Nothing is made again that is there and was made by these very sources.
"""

import hashlib
import io
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

HERE = pathlib.Path(__file__).resolve()
sys.path.insert(0, str(HERE.parents[1] / "support"))

from oci_image import GZIP, HOST, Layer, Layout, huge_layer  # noqa: E402
from registry import Registry  # noqa: E402

SOURCES = [HERE, *(HERE.parents[1] / "support" / name for name in ("oci_image.py", "registry.py"))]
MIB = 1 << 20


def debian_userland(cache, name="debian-minbase", packages="hello"):
    """A real minbase, from where this computer gets its own packages."""
    archive = cache / f"{name}.tar"
    if archive.exists():
        return archive.read_bytes()
    cache.mkdir(parents=True, exist_ok=True)
    release = dict(line.split("=", 1) for line in
                   pathlib.Path("/etc/os-release").read_text().splitlines() if "=" in line)
    places = ("/etc/apt/sources.list.d/debian.sources", "/etc/apt/sources.list.d/ubuntu.sources",
              "/etc/apt/sources.list")
    sources = next(path for path in map(pathlib.Path, places) if path.exists())
    part = archive.with_suffix(".part.tar")
    made = subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", f"--include={packages}",
                           release["VERSION_CODENAME"].strip('"'), str(part), "-"],
                          input=sources.read_bytes(), check=False, capture_output=True)
    if made.returncode != 0:
        sys.exit("mmdebstrap failed:\n" + made.stderr.decode())
    part.rename(archive)
    return archive.read_bytes()


def some_of(userland, prefix, count):
    """The first regular files below a folder, so that the layers above have real ones to touch."""
    with tarfile.open(fileobj=io.BytesIO(userland)) as tar:
        names = sorted(member.name.removeprefix("./") for member in tar if member.isreg()
                       and member.name.removeprefix("./").startswith(prefix))
    return names[:count]


def debian_layers(userland):
    """Four layers above Debian: what they add, take away, replace and link."""
    additions = Layer()
    additions.folder("opt").folder("opt/app").folder("opt/app/lib").folder("srv/data")
    for index in range(200):
        additions.file(f"opt/app/lib/module{index}", b"module %d\n" % index * 50)
    additions.file("opt/app/tool", b"#!/bin/sh\necho tool 1\n", mode=0o4755)
    additions.hardlink("opt/app/tool-again", "opt/app/tool", mode=0o4755)
    additions.hardlink("opt/app/lib/tool-third", "opt/app/tool", mode=0o4755)
    additions.file("opt/app/pair-a", b"pair").hardlink("opt/app/pair-b", "opt/app/pair-a")
    additions.symlink("opt/current", "app").symlink("opt/absolute", "/opt/app/tool")
    additions.file("srv/data/" + "y" * 200, b"a long name")
    additions.file("srv/data/" + "/".join(["deep"] * 40) + "/file", b"a deep name")
    additions.file("srv/data/Grüße ☃", b"not ASCII").file("srv/data/line\nbreak", b"odd")
    additions.folder("srv/replaced-by-file").file("srv/replaced-by-file/inner", b"1")
    additions.folder("srv/replaced-by-link").file("srv/replaced-by-link/inner", b"2")
    additions.folder("srv/replaced").file("srv/replaced/old", b"3").file("srv/replaced/both", b"4")
    additions.folder("srv/opaque", mode=0o700).file("srv/opaque/old", b"5")
    additions.file("srv/becomes-folder", b"6")

    metadata = Layer()
    metadata.file("srv/owned", b"owned", uid=4_000_000, gid=12_345, mode=0o640)
    metadata.file("srv/fraction", b"time", mtime=1_600_000_000.123456789)
    metadata.file("srv/early", b"time", mtime=0)
    metadata.file("srv/noted", b"xattr", xattrs={"user.note": "first\nsecond=1"})
    metadata.folder("srv/noted-folder", xattrs={"user.note": "folder"})
    metadata.folder("srv/sticky", mode=0o3777).fifo("srv/fifo", mode=0o600)
    metadata.file("srv/empty").file("srv/big", b"0123456789abcdef" * (MIB // 2))
    # A parent that no layer below or this one describes.
    metadata.file("srv/implied/file", b"implied")

    removals = Layer()
    for name in some_of(userland, "usr/share/doc/", 40):
        removals.whiteout(name)
    removals.whiteout("usr/share/locale").whiteout("opt/app/tool").whiteout("opt/app/pair-b")
    removals.opaque("srv/opaque").folder("srv/opaque", mode=0o711).file("srv/opaque/new", b"new")
    removals.whiteout("srv/replaced").folder("srv/replaced").file("srv/replaced/both", b"newer")
    removals.whiteout("srv/never-was-here")

    replacements = Layer()
    replacements.file("srv/replaced-by-file", b"now a file")
    replacements.symlink("srv/replaced-by-link", "owned")
    replacements.folder("srv/becomes-folder").file("srv/becomes-folder/inner", b"7")
    replacements.file("opt/app/lib/module0", b"replaced").folder("opt/app/lib", mode=0o750)
    replacements.file("opt/app/new-a", b"new pair").hardlink("opt/app/new-b", "opt/app/new-a")
    replacements.symlink("opt/current", "elsewhere")
    return [layer.tar() for layer in (additions, metadata, removals, replacements)]


def make_layout(layout, cache):
    userland = debian_userland(cache)
    base = layout.gzip_layer(userland)
    additions, metadata, removals, replacements = debian_layers(userland)
    debian = [base, layout.gzip_layer(additions), layout.zstd_layer(metadata),
              layout.gzip_layer(removals), layout.gzip_layer(replacements)]
    image = layout.image("debian", debian)
    # What somebody is set up in.
    homely = debian_userland(cache, "debian-sudo", "sudo,locales,tzdata")
    layout.image("sudo", [layout.gzip_layer(homely)])

    other = "arm64" if HOST != "arm64" else "amd64"
    tiny = layout.gzip_layer(Layer().folder("etc").file("etc/os-release", b"ID=tiny\n").tar())
    foreign = layout.image("foreign-manifest", [tiny], architecture=other)
    layout.index("foreign", [(other, foreign)])
    layout.index("several", [(other, foreign), (HOST, image)])


def make_huge_layout(layout):
    base = Layer().folder("etc").file("etc/os-release", b"ID=tiny\n")
    tiny = layout.gzip_layer(base.file("bin/sh", b"#!", mode=0o755).tar())
    parts = []
    for number in range(6):
        packed, diff_id = huge_layer(512 * MIB, 7_000, number)
        parts.append((layout.blob(packed, GZIP), diff_id))
    layout.image("huge", [tiny, *parts[:3]])
    layout.image("huge-twice", [tiny, *parts])


def main():
    cache, folder = map(pathlib.Path, sys.argv[1:])
    stamp = folder / "made-by"
    mark = hashlib.sha256(b"".join(path.read_bytes() for path in SOURCES)).hexdigest()
    if stamp.exists() and stamp.read_text() == mark:
        return
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "registry").mkdir(parents=True)
    make_layout(Layout(folder / "layout"), cache)
    make_huge_layout(Layout(folder / "huge"))
    with tempfile.TemporaryDirectory() as scratch, \
            Registry(folder / "registry", scratch) as registry:
        for layout, tag, repository, version in (
                ("layout", "debian", "lab/debian", "1"),
                ("layout", "debian", "lab/debian", "older"),
                ("layout", "several", "lab/several", "1"),
                ("layout", "foreign", "lab/foreign", "1"),
                ("huge", "huge", "lab/huge", "1"),
                ("huge", "huge-twice", "lab/huge", "2")):
            registry.push(folder / layout, tag, registry.name(repository, version))
    shutil.rmtree(folder / "huge")
    stamp.write_text(mark)


main()
