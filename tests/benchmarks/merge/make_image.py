#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes one large realistic image as a folder in OCI layout: a real Debian userland with compilers
and languages, its packages spread over eight gzip layers, with deletions, replaced files and an
opaque directory.

usage: make_image.py DIR
"""
import hashlib
import io
import json
import os
import subprocess
import sys
import tarfile

LAYERS = 8
PACKAGES = ("build-essential,clang,python3-full,git,golang,default-jdk-headless,nodejs,"
            "vim,postgresql,perl,ruby,cmake,gdb,qt6-base-dev,php-cli")


def userland(path):
    if not os.path.exists(path):
        partial = path + ".partial.tar"
        subprocess.run(["mmdebstrap", "--variant=minbase", "--include=" + PACKAGES, "bookworm",
                        partial], check=True, stdout=sys.stderr)
        os.rename(partial, path)
    return tarfile.open(path)


def package_of_paths(tar):
    """Which package a path belongs to, by dpkg's own lists; and the packages in a fixed order."""
    owner = {}
    packages = []
    for member in tar:
        name = member.name.removeprefix("./")
        if name.startswith("var/lib/dpkg/info/") and name.endswith(".list"):
            package = os.path.basename(name)[:-5]
            packages.append(package)
            for line in tar.extractfile(member).read().decode().splitlines():
                owner[line.lstrip("/")] = package
    return owner, sorted(packages)


class Layer:
    def __init__(self):
        self.members = []
        self.size = 0


def spread(tar):
    owner, packages = package_of_paths(tar)
    sizes = dict.fromkeys(packages, 0)
    members = [m for m in tar if m.name not in (".", "./")]
    canonical = lambda name: name.removeprefix("./")
    by_name = {canonical(m.name): m for m in members}
    for name, member in by_name.items():
        if name in owner and member.isreg():
            sizes[owner[name]] += member.size
    layers = [Layer() for _ in range(LAYERS)]
    place = {}
    for package in sorted(packages, key=lambda p: -sizes[p]):
        lightest = min(range(1, LAYERS), key=lambda i: layers[i].size)
        place[package] = lightest
        layers[lightest].size += sizes[package]
    seen = [set() for _ in range(LAYERS)]
    where = {}
    for name, member in by_name.items():
        if member.isdir():
            continue
        index = place.get(owner.get(name), 0)
        if member.islnk():
            index = where.get(canonical(member.linkname), index)
        where[name] = index
        parent = os.path.dirname(name)
        chain = []
        while parent and parent not in seen[index]:
            seen[index].add(parent)
            chain.append(parent)
            parent = os.path.dirname(parent)
        layers[index].members += [by_name[p] for p in reversed(chain) if p in by_name]
        layers[index].members.append(member)
    return layers, where, by_name


def whiteout(name):
    return tarfile.TarInfo(os.path.join(os.path.dirname(name), ".wh." + os.path.basename(name)))


def write_layer(tar, layers, index, where, by_name, path):
    """Writes one layer; upper ones also delete and replace a little of what lies below."""
    class Hashed(io.RawIOBase):
        def __init__(self, out):
            self.out, self.sha = out, hashlib.sha256()

        def writable(self):
            return True

        def write(self, data):
            self.sha.update(data)
            return self.out.write(data)

    with open(path, "wb") as blob:
        packer = subprocess.Popen(["gzip", "-6n"], stdin=subprocess.PIPE, stdout=blob)
        hashed = Hashed(packer.stdin)
        out = tarfile.open(fileobj=hashed, mode="w|", format=tarfile.GNU_FORMAT)
        for member in layers[index].members:
            out.addfile(member, tar.extractfile(member) if member.isreg() else None)
        below = sorted(n for n, i in where.items() if i < index)
        for name in below:
            turn = int(hashlib.md5(name.encode("utf-8", "surrogateescape")).hexdigest()[:4], 16)
            if turn % 97 == index and by_name[name].isreg():
                out.addfile(whiteout(name))
            elif turn % 211 == index and by_name[name].isreg():
                out.addfile(by_name[name], tar.extractfile(by_name[name]))
        if index == LAYERS - 1:
            out.addfile(tarfile.TarInfo("usr/share/man/.wh..wh..opq"))
        out.close()
        packer.stdin.close()
        if packer.wait() != 0:
            raise SystemExit("gzip failed")
    return "sha256:" + hashed.sha.hexdigest()


def main():
    folder = sys.argv[1]
    blobs = os.path.join(folder, "blobs", "sha256")
    os.makedirs(blobs, exist_ok=True)
    tar = userland(os.path.join(folder, "userland.tar"))
    layers, where, by_name = spread(tar)

    def keep(path):
        with open(path, "rb") as blob:
            digest = hashlib.file_digest(blob, "sha256").hexdigest()
        size = os.path.getsize(path)
        os.rename(path, os.path.join(blobs, digest))
        return {"digest": "sha256:" + digest, "size": size}

    def keep_json(document):
        path = os.path.join(folder, "document")
        with open(path, "w") as out:
            json.dump(document, out)
        return keep(path)

    descriptors, diff_ids = [], []
    for index in range(LAYERS):
        path = os.path.join(folder, "layer")
        diff_ids.append(write_layer(tar, layers, index, where, by_name, path))
        descriptors.append({"mediaType": "application/vnd.oci.image.layer.v1.tar+gzip",
                            **keep(path)})
    config = keep_json({"architecture": "amd64", "os": "linux", "config": {"Cmd": ["/bin/bash"]},
                        "rootfs": {"type": "layers", "diff_ids": diff_ids}})
    manifest = keep_json({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": {"mediaType": "application/vnd.oci.image.config.v1+json", **config},
        "layers": descriptors})
    index = {"schemaVersion": 2, "manifests": [
        {"mediaType": "application/vnd.oci.image.manifest.v1+json", **manifest,
         "annotations": {"org.opencontainers.image.ref.name": "1"}}]}
    with open(os.path.join(folder, "index.json"), "w") as out:
        json.dump(index, out)
    with open(os.path.join(folder, "oci-layout"), "w") as out:
        json.dump({"imageLayoutVersion": "1.0.0"}, out)


if __name__ == "__main__":
    main()
