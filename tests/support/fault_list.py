# SPDX-License-Identifier: MIT
"""Every way in which a registry is known to misbehave, and what has to come of it."""

import dataclasses
import time

CHALLENGE = 'Bearer realm="http://{host}/token",service="lab"'


@dataclasses.dataclass
class Fault:
    """`status`: the exit status; with 0 the tar is byte-identical to a faultless one.
    `script`: for faulty_registry.py; {elsewhere} becomes the address of a second one, which
    serves the same and fails whatever brings an Authorization header. `tags`: not the image is
    asked for but the list of tags, and this is it."""
    name: str
    status: int
    script: dict
    tag: str = "1"
    elsewhere: dict = None
    tags: list = None


def layer(**what):
    return {"rules": [{"on": "layer", **what}]}


def manifest(**what):
    return {"rules": [{"on": "manifest", **what}]}


def transfers():
    yield Fault("every connection drops at a random offset", 0, layer(drop="random"))
    yield Fault("the same, without Range support", 0,
                layer(drop="random", ranges=False, times=3))
    yield Fault("drops before the first byte", 0, layer(drop=0, times=2))
    yield Fault("never gives more than its beginning", 5, layer(drop=5000))
    yield Fault("200 for a Range request", 0, {"rules": [
        {"on": "layer", "ranged": False, "times": 1, "drop": 700_000},
        {"on": "layer", "ranges": False}]})
    yield Fault("416 for a Range request", 0, {"rules": [
        {"on": "layer", "ranged": False, "times": 1, "drop": 700_000},
        {"on": "layer", "ranged": True, "status": 416}]})
    yield Fault("another range than asked for", 0, {"rules": [
        {"on": "layer", "ranged": False, "times": 1, "drop": 700_000},
        {"on": "layer", "ranged": True, "headers": {"Content-Range": "bytes 7-8/9"}}]})
    yield Fault("short body, called complete by Qt", 0, layer(grow=-1000, length=1000, times=1))
    yield Fault("short body of the wrong length", 6, layer(grow=-1000))
    yield Fault("overlong body", 6, layer(grow=1000))
    yield Fault("overlong body, chunked", 6, layer(grow=1000, chunked=True))
    yield Fault("no length, chunked", 0, layer(chunked=True))
    yield Fault("one flipped byte, once", 0, layer(flip=50_000, times=1))
    yield Fault("one flipped byte, always", 6, layer(flip=50_000))
    yield Fault("compressed on the way", 6, layer(headers={"Content-Encoding": "gzip"}))
    yield Fault("hangs in mid-body, once", 0, layer(hang=300_000, times=1))
    yield Fault("trickles", 0, layer(trickle=400_000))
    yield Fault("has lost a layer", 3, layer(status=404))
    yield Fault("HTML login page instead of a layer", 5,
                layer(body="<html>Welcome</html>", headers={"Content-Type": "text/html"}))


def documents():
    yield Fault("wrong Docker-Content-Digest", 0,
                manifest(headers={"Docker-Content-Digest": "sha256:" + "0" * 64}))
    yield Fault("wrong Content-Type", 0, manifest(headers={"Content-Type": "text/plain"}))
    yield Fault("no Content-Type", 0, manifest(headers={"Content-Type": None}))
    yield Fault("HTML login page instead of the manifest", 5,
                manifest(body="<html>Sign in</html>", headers={"Content-Type": "text/html"}))
    yield Fault("manifest cut off, twice", 0, manifest(method="GET", drop=20, times=2))
    yield Fault("HEAD is not allowed", 0, manifest(method="HEAD", status=405))
    yield Fault("configuration with a flipped byte", 6, {"rules": [{"on": "config", "flip": 9}]})
    yield Fault("gigantic manifest", 6, manifest(method="GET", grow=5 << 20))
    yield Fault("nested index", 0, {}, "nested")
    yield Fault("index with attestations", 0, {}, "attested")
    yield Fault("index nested too deep", 6, {}, "deep")
    yield Fault("index that leads back to itself", 6, {}, "cyclic")
    yield Fault("manifest and index in one", 6, {}, "both")
    yield Fault("for another architecture only", 3, {}, "foreign")
    yield Fault("schema 1", 2, {}, "schema1")
    yield Fault("Helm chart", 2, {}, "helm")
    yield Fault("artifact of another kind", 2, {}, "artifact")
    yield Fault("no such tag", 3, {}, "none")


def troubles():
    yield Fault("429 with Retry-After in seconds", 0,
                manifest(method="GET", status=429, headers={"Retry-After": "2"}, times=1))
    date = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() + 8))
    yield Fault("429 with Retry-After as a date", 0,
                layer(status=429, headers={"Retry-After": date}, times=1))
    yield Fault("429 with a Retry-After of an hour", 5,
                manifest(status=429, headers={"Retry-After": "3600"}))
    for status in (408, 500, 502, 503, 504):
        yield Fault(f"{status}, twice", 0, layer(status=status, times=2))
    yield Fault("500, always", 5, layer(status=500))
    yield Fault("503 for the manifest, always", 5, manifest(status=503))


def redirects():
    elsewhere = {"redirect": "http://{elsewhere}{path}"}
    yield Fault("redirect to another origin, with a token", 0,
                {"auth": {"scheme": "Bearer"}, "rules": [{"on": ["layer", "config", "manifest"],
                                                          "unless": 401, **elsewhere}]},
                elsewhere={})
    yield Fault("redirect whose signature expires", 0, layer(**elsewhere), elsewhere={"rules": [
        {"on": "layer", "ranged": False, "drop": 300_000},
        {"on": "layer", "ranged": True, "status": 403, "times": 1}]})
    yield Fault("another origin that wants to know who we are", 5, manifest(**elsewhere),
                elsewhere={"rules": [{"on": "manifest", "status": 401, "headers":
                                      {"WWW-Authenticate": CHALLENGE}}]})
    yield Fault("relative redirect", 0, {"rules": [
        {"on": "layer", "times": 2, "redirect": "/moved{path}"}]})
    yield Fault("looping redirect", 5, layer(redirect="{path}"))
    yield Fault("redirect to a file", 5, layer(redirect="file:///etc/passwd"))


def sign_ins():
    bearer = {"scheme": "Bearer"}
    yield Fault("token", 0, {"auth": bearer})
    yield Fault("access_token instead of token", 0, {"auth": {**bearer, "field": "access_token"}})
    yield Fault("token that expires in mid-pull", 0,
                {"auth": {**bearer, "uses": 5},
                 "rules": [{"on": "layer", "drop": "random", "times": 6}]})
    yield Fault("token that is never good enough", 4, {"auth": {**bearer, "uses": 0}})
    yield Fault("several schemes, quoted commas", 0, {"auth": {**bearer, "challenge":
                'Negotiate, Basic realm="a, \\"b\\" c", Bearer realm="http://{host}/token",'
                'service="lab",scope="repository:lab/image:pull,push"'}})
    yield Fault("challenge without a scope, relative realm", 0,
                {"auth": {**bearer, "challenge": 'bearer Realm = "/token" , service=lab'}})
    yield Fault("nonsense instead of a token", 5, {"auth": bearer, "rules": [
        {"on": "token", "body": "<html>"}]})
    yield Fault("token server in trouble, twice", 0, {"auth": bearer, "rules": [
        {"on": "token", "status": 503, "times": 2}]})
    yield Fault("realm in a network of its own", 5, {"auth": {**bearer, "challenge":
                                                              'Bearer realm="http://10.1.2.3/t"'}})
    yield Fault("only passwords, and we have none", 4,
                {"auth": {"scheme": "Basic", "user": "u", "password": "p"}})
    yield Fault("403", 4, manifest(status=403))


def tag_lists():
    def page(tags, link=None, **more):
        headers = {"Link": link} if link else {}
        return {"on": "tags", "body": f'{{"tags":{tags}}}', "headers": headers, **more}
    following = '</v2/lab/image/tags/list?n=1000&last=2>; rel="next"'
    yield Fault("tags in pages", 0, {"rules": [page('["1","2"]', following, times=1),
                                               page('["3"]')]}, tags=["1", "2", "3"])
    yield Fault("tags whose next page is elsewhere", 0, {"rules": [
        page('["1"]', '<http://{elsewhere}/v2/lab/image/tags/list>; rel=next')]}, tags=["1"])
    yield Fault("tags whose last page leads to itself", 0,
                {"rules": [page('["1"]', following, times=1), page('["3"]', following)]},
                tags=["1", "3"])
    yield Fault("no tags at all", 0, {"rules": [page("null")]}, tags=[])
    yield Fault("tags that are none", 6, {"rules": [page('{"a":7}')]}, tags=[])
    yield Fault("HTML login page instead of tags", 5, {"rules": [
        {"on": "tags", "body": "<html>", "headers": {"Content-Type": "text/html"}}]}, tags=[])
    yield Fault("tags cut off, always", 5, {"rules": [{"on": "tags", "drop": 5}]}, tags=[])


def all_faults():
    for group in (transfers, documents, troubles, redirects, sign_ins, tag_lists):
        yield from group()
