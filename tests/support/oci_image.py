# SPDX-License-Identifier: MIT
"""Images in OCI layout, made from layers that are written member by member."""

import gzip
import hashlib
import io
import json
import pathlib
import platform
import random
import subprocess
import tarfile

MTIME = 1_700_000_000
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
HOST = ARCHITECTURES.get(platform.machine(), platform.machine())
GZIP = "application/vnd.oci.image.layer.v1.tar+gzip"


class Layer:
    """One layer's tar, and what of it OCI wants to know."""

    def __init__(self):
        self._raw = io.BytesIO()
        self._tar = tarfile.open(fileobj=self._raw, mode="w", format=tarfile.PAX_FORMAT)

    def add(self, name, kind, data=b"", mode=0o644, uid=0, gid=0, mtime=MTIME, target="",
            xattrs=None):
        member = tarfile.TarInfo(name)
        member.type, member.mode, member.mtime = kind, mode, mtime
        member.uid, member.gid, member.linkname, member.size = uid, gid, target, len(data)
        member.pax_headers = {f"SCHILY.xattr.{key}": value for key, value in (xattrs or {}).items()}
        self._tar.addfile(member, io.BytesIO(data))
        return self

    def file(self, name, data=b"", **facts):
        return self.add(name, tarfile.REGTYPE, data, **facts)

    def folder(self, name, mode=0o755, **facts):
        return self.add(name, tarfile.DIRTYPE, mode=mode, **facts)

    def symlink(self, name, target, **facts):
        return self.add(name, tarfile.SYMTYPE, target=target, mode=0o777, **facts)

    def hardlink(self, name, target, **facts):
        return self.add(name, tarfile.LNKTYPE, target=target, **facts)

    def fifo(self, name, **facts):
        return self.add(name, tarfile.FIFOTYPE, **facts)

    def whiteout(self, name):
        folder, _, last = name.rpartition("/")
        return self.file(f"{folder}/.wh.{last}" if folder else f".wh.{last}")

    def opaque(self, folder):
        return self.file(f"{folder}/.wh..wh..opq")

    def tar(self):
        self._tar.close()
        return self._raw.getvalue()


def huge_layer(size, small_files, seed):
    """A gzipped layer of about `size` bytes in large files, and many small ones besides.

    Its members are compressed once and then repeated, which gzip permits: it takes seconds.
    Returns the compressed bytes and the digest of the uncompressed ones.
    """
    noise = random.Random(seed)
    chunk = b"".join(noise.randbytes(16_384) if index % 16 == 0 else bytes([index % 256]) * 16_384
                     for index in range(1024))
    packed_chunk = gzip.compress(chunk, 1, mtime=0)
    raw_hash, packed = hashlib.sha256(), io.BytesIO()

    def write(raw, compressed=None):
        raw_hash.update(raw)
        packed.write(compressed or gzip.compress(raw, 1, mtime=0))

    for index in range(size // len(chunk)):
        member = tarfile.TarInfo(f"big{seed}/file{index}")
        member.size, member.mtime = len(chunk), MTIME
        write(member.tobuf(tarfile.PAX_FORMAT))
        write(chunk, packed_chunk)
    small = Layer()
    for index in range(small_files):
        small.file(f"small{seed}/{index % 100}/file{index}", b"%d\n" % index)
    write(small.tar())
    return packed.getvalue(), "sha256:" + raw_hash.hexdigest()


class Layout:
    """A folder in OCI layout, with any number of tagged images."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self._blobs = self.folder / "blobs" / "sha256"
        self._blobs.mkdir(parents=True, exist_ok=True)
        (self.folder / "oci-layout").write_text('{"imageLayoutVersion":"1.0.0"}')
        self._manifests = []

    def blob(self, data, media_type):
        digest = hashlib.sha256(data).hexdigest()
        (self._blobs / digest).write_bytes(data)
        return {"mediaType": media_type, "digest": f"sha256:{digest}", "size": len(data)}

    def gzip_layer(self, tar, level=1):
        return self.blob(gzip.compress(tar, level, mtime=0), GZIP), \
            "sha256:" + hashlib.sha256(tar).hexdigest()

    def zstd_layer(self, tar):
        packed = subprocess.run(["zstd", "-q", "-1", "-c"], input=tar, stdout=subprocess.PIPE,
                                check=True).stdout
        return self.blob(packed, "application/vnd.oci.image.layer.v1.tar+zstd"), \
            "sha256:" + hashlib.sha256(tar).hexdigest()

    def image(self, tag, layers, architecture=HOST, command=("/bin/sh",), **settings):
        """`layers`: pairs of descriptor and diff ID, oldest first; `settings`: "User" and such."""
        config = {"architecture": architecture, "os": "linux",
                  "config": {"Cmd": list(command),
                             "Env": ["PATH=/usr/sbin:/usr/bin:/sbin:/bin", "DECANT_TEST=yes"],
                             **settings},
                  "rootfs": {"type": "layers", "diff_ids": [diff for _, diff in layers]}}
        manifest = {"schemaVersion": 2,
                    "mediaType": "application/vnd.oci.image.manifest.v1+json",
                    "config": self.blob(json.dumps(config).encode(),
                                        "application/vnd.oci.image.config.v1+json"),
                    "layers": [descriptor for descriptor, _ in layers]}
        return self.publish(tag, manifest)

    def publish(self, tag, document):
        """Any JSON document, found under this tag; its media type is its own."""
        descriptor = self.blob(json.dumps(document).encode(), document.get("mediaType", ""))
        descriptor["annotations"] = {"org.opencontainers.image.ref.name": tag}
        self._manifests.append(descriptor)
        self._write_index()
        return descriptor

    def index(self, tag, images):
        """An image for several platforms: pairs of architecture and descriptor."""
        manifests = [{key: value for key, value in descriptor.items() if key != "annotations"}
                     | {"platform": {"os": "linux", "architecture": architecture}}
                     for architecture, descriptor in images]
        document = {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json",
                    "manifests": manifests}
        return self.publish(tag, document)

    def _write_index(self):
        (self.folder / "index.json").write_text(
            json.dumps({"schemaVersion": 2, "manifests": self._manifests}))


def noise_layers(layout, sizes, seed=1):
    """A userland of next to nothing, and files of noise in layers of these sizes."""
    base = Layer().folder("bin").folder("etc")
    base.file("bin/sh", b"#!", mode=0o755).file("etc/os-release", b"ID=lab\n")
    layers = [layout.gzip_layer(base.tar())]
    noise = random.Random(seed)
    for number, size in enumerate(sizes):
        layer = Layer().file(f"noise{number}", noise.randbytes(size))
        layers.append(layout.gzip_layer(layer.tar()))
    return layers
