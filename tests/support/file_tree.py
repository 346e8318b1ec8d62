# SPDX-License-Identifier: MIT
"""What a folder tree holds, path by path, and what an independent judge makes of an image."""

import hashlib
import json
import os
import pathlib
import stat
import subprocess

KINDS = {stat.S_IFREG: "file", stat.S_IFDIR: "folder", stat.S_IFLNK: "symlink",
         stat.S_IFIFO: "fifo", stat.S_IFCHR: "character device", stat.S_IFBLK: "block device"}
MARK, OPAQUE = b".wh.", b".wh..wh..opq"


def described(path, info):
    kind = KINDS[stat.S_IFMT(info.st_mode)]
    facts = {"type": kind, "owner": (info.st_uid, info.st_gid), "mtime": info.st_mtime_ns}
    if kind != "symlink":
        facts["mode"] = oct(stat.S_IMODE(info.st_mode))
    if kind == "symlink":
        facts["link"] = os.readlink(path)
    if kind == "file":
        facts["size"] = info.st_size
        with open(path, "rb") as content:
            facts["sha256"] = hashlib.file_digest(content, "sha256").hexdigest()
    if kind.endswith("device"):
        facts["device"] = (os.major(info.st_rdev), os.minor(info.st_rdev))
    if kind in ("file", "folder"):
        facts["xattrs"] = {name: os.getxattr(path, name, follow_symlinks=False).hex()
                           for name in sorted(os.listxattr(path, follow_symlinks=False))
                           if name.startswith("user.") or name == "security.capability"}
    return facts


def tree_of(root):
    """Every path below `root` (bytes) with type, mode, owner, size, mtime, link, xattrs, SHA-256,
    and for a file with several names, the first of them."""
    root = os.fsencode(root)
    tree, names = {}, {}
    for folder, folders, files in os.walk(root):
        for name in folders + files:
            path = os.path.join(folder, name)
            info = os.lstat(path)
            key = path[len(root) + 1:]
            tree[key] = described(path, info)
            if tree[key]["type"] == "file":
                names.setdefault((info.st_dev, info.st_ino), []).append(key)
    for group in names.values():
        for name in group:
            tree[name]["same file as"] = min(group)
    return tree


def differences(judge, ours):
    """Per path: what the judge says and what we have, where they are not the same."""
    result = {}
    for path in judge.keys() | ours.keys():
        left, right = judge.get(path), ours.get(path)
        if left is None or right is None:
            result[path] = ("there", "missing") if right is None else ("missing", "there")
            continue
        different = sorted(key for key in left.keys() | right.keys()
                           if left.get(key) != right.get(key))
        if different:
            result[path] = tuple({key: facts.get(key) for key in different}
                                 for facts in (left, right))
    return result


class OverlayJudge:
    """The kernel's overlay of the layers, each unpacked by itself; `with` mounts it."""

    name = "kernel overlay"

    def __init__(self, layout, tag, scratch):
        self._layout, self._tag = pathlib.Path(layout), tag
        self._scratch = pathlib.Path(scratch)
        self.root = self._scratch / "overlay"

    @staticmethod
    def permitted(scratch):
        """Whether this process may mount an overlay here; tried, for it cannot be looked up."""
        parts = [pathlib.Path(scratch) / name for name in ("try-a", "try-b", "try")]
        for part in parts:
            part.mkdir()
        mounted = subprocess.run(["mount", "-t", "overlay", "overlay", "-o",
                                  f"lowerdir={parts[0]}:{parts[1]}", str(parts[2])],
                                 check=False, capture_output=True).returncode == 0
        if mounted:
            subprocess.run(["umount", str(parts[2])], check=True)
        return mounted

    def __enter__(self):
        self.root.mkdir()
        # Names of one letter: mount's options have room for one page.
        layers = [self._unpack(digest, self._scratch / str(number))
                  for number, digest in enumerate(self._layers())]
        subprocess.run(["mount", "-t", "overlay", "overlay", "-o",
                        "lowerdir=" + ":".join(map(str, reversed(layers))), str(self.root)],
                       check=True)
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", str(self.root)], check=True)

    def _blob(self, digest):
        return self._layout / "blobs" / "sha256" / digest.partition(":")[2]

    def _layers(self):
        index = json.loads((self._layout / "index.json").read_text())
        manifest = next(entry for entry in index["manifests"] if
                        entry["annotations"]["org.opencontainers.image.ref.name"] == self._tag)
        return [layer["digest"]
                for layer in json.loads(self._blob(manifest["digest"]).read_text())["layers"]]

    def _unpack(self, digest, folder):
        folder.mkdir()
        blob = self._blob(digest)
        with blob.open("rb") as head:
            packed = "--gzip" if head.read(2) == b"\x1f\x8b" else "--zstd"
        subprocess.run(["tar", "--extract", packed, "--file", str(blob), "--directory",
                        str(folder), "--numeric-owner", "--same-owner", "--preserve-permissions",
                        "--xattrs", "--xattrs-include=*"], check=True)
        for parent, _, names in os.walk(os.fsencode(folder)):
            self._translate_marks(parent, names)
        return folder

    @staticmethod
    def _translate_marks(parent, names):
        """An image's marks for what is gone, in the kernel's own terms."""
        info = os.stat(parent)
        marks = [name for name in names if name.startswith(MARK)]
        for name in marks:
            os.unlink(os.path.join(parent, name))
            if name == OPAQUE:
                os.setxattr(parent, "trusted.overlay.opaque", b"y")
                continue
            gone = os.path.join(parent, name[len(MARK):])
            if os.path.isdir(gone):
                # Deleted and made anew in one layer: what was there before stays hidden.
                os.setxattr(gone, "trusted.overlay.opaque", b"y")
            elif not os.path.lexists(gone):
                os.mknod(gone, stat.S_IFCHR, 0)
        if marks:
            os.utime(parent, ns=(info.st_atime_ns, info.st_mtime_ns))


class UmociJudge:
    """umoci's unpacking, where the kernel lets nobody mount an overlay."""

    name = "umoci unpack"

    def __init__(self, layout, tag, scratch):
        self._image, self._bundle = f"{layout}:{tag}", pathlib.Path(scratch) / "bundle"
        self.root = self._bundle / "rootfs"

    def __enter__(self):
        subprocess.run(["umoci", "unpack", "--image", self._image, str(self._bundle)], check=True,
                       capture_output=True)
        return self

    def __exit__(self, *_):
        pass


def judge(layout, tag, scratch):
    return (OverlayJudge if OverlayJudge.permitted(scratch) else UmociJudge)(layout, tag, scratch)
