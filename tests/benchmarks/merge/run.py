#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Measures Decant's merge against its peers and against bare decompression, all in one run.

usage: run.py DECANT_CLI [--image DIR] [--runs N]

The image is made once (make_image.py) and kept in DIR. Everything runs on this machine: a registry
on a loopback port, files below DIR. Prints a Markdown table; medians of N runs.
"""
import argparse
import json
import os
import resource
import shutil
import signal
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

HERE = os.path.dirname(os.path.abspath(__file__))


def measure(command):
    """Runs a shell command; its wall and CPU seconds, and the largest process's peak in MB."""
    reader, writer = os.pipe()
    started = time.monotonic()
    child = os.fork()
    if child == 0:
        os.close(reader)
        status = subprocess.run(["bash", "-euc", command], stdout=subprocess.DEVNULL,
                                stderr=sys.stderr).returncode
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        with os.fdopen(writer, "w") as out:
            json.dump([status, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024], out)
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader) as answer:
        status, cpu, peak = json.load(answer)
    os.waitpid(child, 0)
    if status != 0:
        raise SystemExit(f"failed with {status}: {command}")
    return time.monotonic() - started, cpu, peak


def registry(folder):
    """Debian's docker-registry on a free loopback port; the process and its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = "127.0.0.1:%d" % probe.getsockname()[1]
    config = os.path.join(folder, "registry.yml")
    with open(config, "w") as out:
        out.write(f"version: 0.1\nlog: {{level: error}}\n"
                  f"storage: {{filesystem: {{rootdirectory: {folder}/registry}}}}\n"
                  f"http: {{addr: {address}}}\n")
    process = subprocess.Popen(["docker-registry", "serve", config], stdout=subprocess.DEVNULL,
                               stderr=subprocess.DEVNULL)
    deadline = time.monotonic() + 20
    while True:
        try:
            urllib.request.urlopen(f"http://{address}/v2/").close()
            return process, address
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)


def layers_of(image):
    index = json.load(open(os.path.join(image, "index.json")))
    blob = lambda d: os.path.join(image, "blobs", *d["digest"].split(":"))
    manifest = json.load(open(blob(index["manifests"][0])))
    return [blob(layer) for layer in manifest["layers"]]


def contenders(cli, image, work, name):
    save = f"{cli} --quiet --data-dir {work}/home save {name} --output {work}/out.tar"
    yield ("igzip -dc of all layers to a file (the floor)", "true",
           "(" + " && ".join(f"igzip -dc {path}" for path in layers_of(image))
           + f") > {work}/floor")
    yield "Decant, layers cached", save, save
    yield "Decant, cold", f"rm -rf {work}/home", save
    if shutil.which("umoci") and shutil.which("skopeo"):
        yield ("skopeo copy + umoci unpack + tar", f"rm -rf {work}/umoci {work}/bundle",
               f"skopeo copy -q --src-tls-verify=false docker://{name} oci:{work}/umoci:1 && "
               f"umoci unpack --image {work}/umoci:1 {work}/bundle && "
               f"tar -C {work}/bundle/rootfs -cf {work}/out.tar .")
    if shutil.which("podman"):
        podman = f"podman --root {work}/podman --runroot {work}/podman-run"
        yield ("podman pull + create + export", f"{podman} rmi -af || true",
               f"{podman} pull -q --tls-verify=false {name} && "
               f"id=$({podman} create {name} /bin/true) && "
               f"{podman} export $id -o {work}/out.tar && {podman} rm $id")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--image", default="build/benchmarks/image")
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    image, cli = os.path.abspath(options.image), os.path.abspath(options.cli)
    missing = [tool for tool in ("igzip", "skopeo", "docker-registry") if not shutil.which(tool)]
    if missing:
        raise SystemExit(f"Install {', '.join(missing)} first (igzip is in the package isal).")
    if not os.path.exists(os.path.join(image, "index.json")):
        subprocess.run([os.path.join(HERE, "make_image.py"), image], check=True)
    plain = None
    with tempfile.TemporaryDirectory(dir=os.path.dirname(image)) as work:
        server, address = registry(work)
        try:
            name = f"{address}/bench/large:1"
            subprocess.run(["skopeo", "copy", "-q", "--dest-tls-verify=false", f"oci:{image}:1",
                            f"docker://{name}"], check=True)
            rows = []
            for label, before, command in contenders(cli, image, work, name):
                runs = []
                for _ in range(options.runs):
                    # Nobody is to pay for what was written before.
                    measure(f"{before}; rm -f {work}/floor {work}/out.tar; sync")
                    runs.append(measure(command))
                wall, cpu, peak = (statistics.median(column) for column in zip(*runs))
                plain = plain or wall
                rows.append((label, wall, cpu, peak))
                print(f"{label}: {wall:.2f} s", file=sys.stderr, flush=True)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait()
    compressed = sum(os.path.getsize(path) for path in layers_of(image))
    print(f"{len(layers_of(image))} layers, {compressed / 1e6:.0f} MB compressed, "
          f"{os.cpu_count()} cores, medians of {options.runs}\n")
    cold = next(wall for label, wall, *_ in rows if label == "Decant, cold")
    print("| | wall | CPU | peak memory | × floor | × Decant, cold |\n"
          "|---|---:|---:|---:|---:|---:|")
    for label, wall, cpu, peak in rows:
        print(f"| {label} | {wall:.1f} s | {cpu:.1f} s | {peak:.0f} MB | {wall / plain:.2f} "
              f"| {wall / cold:.1f} |")


if __name__ == "__main__":
    main()
