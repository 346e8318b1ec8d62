# SPDX-License-Identifier: MIT
import shutil
import unittest

import network_parts
import terminal
from decant import DecantTest
from network_parts import Authority, Names, forward_proxy, free_port, https_before, put_down
from oci_image import Layer, Layout
from private_registry import basic
from registry import Registry
from secrecy_test import disguises

HOST = "registry.test"


class NetworkTest(DecantTest):
    """A small image in a registry of its own, under a name that only this test knows."""

    def setUp(self):
        super().setUp()
        self.names = Names(self.scratch, HOST)
        self.authority = Authority(self.scratch / "authority")
        self.data.mkdir()

    def start_registry(self):
        storage = self.scratch / "storage"
        registry = Registry(storage, self.scratch).__enter__()
        layout = Layout(self.scratch / "layout")
        self.layer = layout.gzip_layer(
            Layer().folder("etc").file("etc/os-release", bytes(range(256)) * 4000).tar())
        layout.image("small", [self.layer])
        registry.push(self.scratch / "layout", "small", registry.name("lab/small", "1"))
        return registry

    def command(self, *words):
        return self.names.known_to(super().command(*words))

    def environment(self):
        return {key: value for key, value in super().environment().items()
                if not key.lower().endswith("_proxy")} | getattr(self, "extra", {})

    def serve(self, server):
        server.__enter__()
        self.addCleanup(server.__exit__)
        return server

    def settings(self, text):
        (self.data / "settings.ini").write_text(text)

    def certificates(self, port, host=HOST):
        return self.data / "certs.d" / f"{host}:{port}"

    def trusted(self, **more):
        """nginx for HTTPS, with the certificate of an authority that was put down."""
        signed = self.authority.sign("server", f"DNS:{HOST}")
        server = self.serve(https_before(self.registry, self.scratch, signed, **more))
        put_down(self.certificates(server.port), self.authority.certificate)
        return server

    def archive(self, source, *words):
        """What `save` makes of it; the cache is emptied first."""
        target = self.scratch / "out.tar"
        target.unlink(missing_ok=True)
        self.succeed("cache", "prune", "--all")
        outcome = self.succeed(*words, "save", source, "--output", target)
        self.last = outcome
        return target.read_bytes()

    def expected(self):
        return self.archive(self.registry.name("lab/small", "1"))

    def refused(self, source, *statuses):
        """The one sentence with which `inspect` fails."""
        outcome = self.run_decant("inspect", source)
        self.assertIn(outcome.status, statuses, outcome)
        self.assert_one_sentence(outcome)
        return outcome.err


class TlsTest(NetworkTest):
    def source(self, server, host=HOST):
        return f"{host}:{server.port}/lab/small:1"

    def test_an_authority_that_was_put_down_is_trusted(self):
        server = self.trusted()
        self.assertEqual(self.archive(self.source(server)), self.expected())

    def test_e3_http_2_is_not_spoken_though_it_is_offered(self):
        server = self.trusted()
        self.archive(self.source(server))
        self.assertIn("/blobs/", server.requests.read_text())
        self.assertNotIn("HTTP/2", server.requests.read_text())

    def test_b15_from_https_nothing_leads_to_http(self):
        server = self.trusted(blobs_at=f"http://{HOST}:{self.registry.port}")
        self.refused(self.source(server), 5)

    def test_an_unknown_authority_is_refused_with_the_fingerprint_and_the_folder(self):
        signed = self.authority.sign("server", f"DNS:{HOST}")
        server = self.serve(https_before(self.registry, self.scratch, signed))
        said = self.refused(self.source(server), 5)
        self.assertIn(f"{HOST}:{server.port}", said)
        self.assertIn(self.authority.fingerprint(signed[0]), said)
        self.assertIn(str(self.certificates(server.port)), said)
        self.assertEqual(server.requests.read_text(), "")

    def test_a_certificate_for_another_host_is_refused_though_its_authority_is_trusted(self):
        server = self.serve(https_before(self.registry, self.scratch,
                                         self.authority.sign("server", "DNS:other.test")))
        put_down(self.certificates(server.port), self.authority.certificate)
        self.assertIn("another host", self.refused(self.source(server), 5))

    def test_who_wants_a_certificate_gets_the_one_that_was_put_down(self):
        server = self.serve(https_before(self.registry, self.scratch,
                                         self.authority.sign("server", f"DNS:{HOST}"),
                                         self.authority.certificate))
        folder = self.certificates(server.port)
        put_down(folder, self.authority.certificate)
        self.assertIn(str(folder), self.refused(self.source(server), 4))
        put_down(folder, client=Authority(self.scratch / "stranger").sign("me"))
        self.assertIn(str(folder), self.refused(self.source(server), 4))
        put_down(folder, client=self.authority.sign("me"))
        self.assertEqual(self.archive(self.source(server)), self.expected())

    def test_a_registry_that_wants_a_certificate_itself(self):
        certificate, key = self.authority.sign("server", f"DNS:{HOST}")
        port = free_port()
        config = self.scratch / "tls.yml"
        config.write_text(
            "version: 0.1\n"
            f"storage: {{ filesystem: {{ rootdirectory: {self.scratch}/storage }} }}\n"
            f"http:\n  addr: 127.0.0.1:{port}\n  tls:\n    certificate: {certificate}\n"
            f"    key: {key}\n    clientcas: [{self.authority.certificate}]\n")
        server = self.serve(network_parts.Server(
            ["docker-registry", "serve", str(config)], port, self.scratch / "tls.log"))
        folder = self.certificates(port)
        put_down(folder, self.authority.certificate)
        self.assertIn(str(folder), self.refused(self.source(server), 4))
        put_down(folder, client=self.authority.sign("me"))
        self.assertEqual(self.archive(self.source(server)), self.expected())

    def test_what_a_registry_wants_people_to_read_is_said_once(self):
        server = self.trusted(says="closed from 2030 on")
        events = self.succeed("--json", "save", self.source(server), "--output",
                              self.scratch / "out.tar").events()
        warnings = [event for event in events if event["event"] == "warning"]
        self.assertEqual(len(warnings), 1, warnings)
        self.assertIn(f"{HOST}:{server.port} says: “closed from 2030 on”", str(warnings[0]))

    def test_a_loopback_address_speaks_https_where_certificates_say_so(self):
        server = self.serve(https_before(self.registry, self.scratch,
                                         self.authority.sign("server", "IP:127.0.0.1")))
        source = self.source(server, "127.0.0.1")
        folder = self.certificates(server.port, "127.0.0.1")
        said = self.refused(source, 5)
        self.assertIn("HTTPS", said)
        self.assertIn(str(folder), said)
        folder.mkdir(parents=True)
        self.assertIn("isn't trusted", self.refused(source, 5))
        put_down(folder, self.authority.certificate)
        self.assertEqual(self.archive(source), self.expected())

    def test_who_speaks_no_https_is_not_spoken_to_in_clear(self):
        said = self.refused(f"{HOST}:{self.registry.port}/lab/small:1", 5)
        self.assertIn("safely", said)


class ProxyTest(NetworkTest):
    def setUp(self):
        super().setUp()
        self.plain = f"{HOST}:{self.registry.port}/lab/small:1"
        self.settings(f"[registries]\nplainHttp={HOST}:{self.registry.port}\n")

    def proxy(self, credentials=None):
        return self.serve(forward_proxy(self.names, self.scratch, credentials))

    def use(self, address, **more):
        self.extra = {"http_proxy": address, "HTTPS_PROXY": address, **more}

    def assert_used(self, proxy, words):
        self.assertIn(words, proxy.log.read_text())

    def test_plain_requests_and_tunnels_go_through_the_proxy(self):
        proxy = self.proxy()
        self.use(f"http://127.0.0.1:{proxy.port}")
        self.assertEqual(self.archive(self.plain), self.expected())
        self.assert_used(proxy, f"GET http://{HOST}:{self.registry.port}/v2/lab/small/blobs/")
        server = self.trusted()
        self.assertEqual(self.archive(f"{HOST}:{server.port}/lab/small:1"), self.expected())
        self.assert_used(proxy, f"CONNECT {HOST}:{server.port}")

    def test_a_password_comes_from_the_address_and_goes_nowhere_else(self):
        proxy = self.proxy(("me", "hush-hush"))
        server = self.trusted()
        tunnelled = f"{HOST}:{server.port}/lab/small:1"
        for source in (self.plain, tunnelled):
            self.use(f"http://127.0.0.1:{proxy.port}")
            self.assertIn(f"proxy 127.0.0.1:{proxy.port}", self.refused(source, 4))
            # tinyproxy then answers 401 instead of 407, as if it were the registry.
            self.use(f"http://me:wrong-word@127.0.0.1:{proxy.port}")
            self.assert_silence("wrong-word", self.refused(source, 4, 5))
            for options in (("--verbose",), ("--json", "--verbose")):
                # Whatever Qt itself might say is to be heard, too.
                self.use(f"http://me:hush-hush@127.0.0.1:{proxy.port}",
                         QT_LOGGING_RULES="*.debug=true")
                archive = self.archive(source, *options)
                self.assert_silence("hush-hush", self.last.err + self.last.out)
                self.assertEqual(archive, self.expected())

    def assert_silence(self, secret, text):
        files = [path.read_bytes() for path in self.data.rglob("*") if path.is_file()]
        for form in disguises(secret) | {basic("me", secret)}:
            self.assertNotIn(form, text)
            self.assertFalse(any(form.encode() in content for content in files), form)

    def test_e10_a_password_is_asked_for_once_on_a_terminal(self):
        proxy = self.proxy(("me", "hush-hush"))
        self.use(f"http://127.0.0.1:{proxy.port}")
        target = self.scratch / "typed.tar"
        status, shown = terminal.type_on_terminal(
            self.command("save", self.plain, "--output", target), self.environment(),
            [(rb"Name at .*: ", b"me\r"), (rb"Password of me: ", b"hush-hush\r")])
        self.assertEqual(status, 0, shown)
        self.assertEqual(shown.count("Password of"), 1, shown)
        self.assertNotIn("hush-hush", shown)
        self.assertEqual(target.read_bytes(), self.expected())

    def test_exceptions_and_loopback_addresses_go_straight(self):
        dead = f"http://127.0.0.1:{free_port()}"
        self.use(dead, NO_PROXY=f"other.test, .{HOST.partition('.')[2]}")
        self.assertEqual(self.archive(self.plain), self.expected())
        self.use(dead, no_proxy=f"{HOST}:{self.registry.port}")
        self.archive(self.plain)
        self.use(dead)
        self.expected()

    def test_a_proxy_that_is_down_is_named(self):
        port = free_port()
        self.use(f"http://127.0.0.1:{port}")
        self.assertIn(f"proxy 127.0.0.1:{port}", self.refused(self.plain, 5))
        self.assertIn(f"proxy 127.0.0.1:{port}", self.refused(f"{HOST}/lab/small:1", 5))
        self.use("https://127.0.0.1:1")
        self.assertIn("proxy 127.0.0.1:1", self.refused(self.plain, 5))

    def test_the_settings_win(self):
        proxy = self.proxy()
        self.use(f"http://127.0.0.1:{free_port()}")
        registries = f"[registries]\nplainHttp={HOST}:{self.registry.port}\n[network]\n"
        self.settings(registries + "proxy=none\n")
        self.archive(self.plain)
        self.settings(registries + f"proxy=http://127.0.0.1:{proxy.port}\n")
        self.archive(self.plain)
        self.assert_used(proxy, HOST)
        self.settings(registries + f"proxy=http://127.0.0.1:{free_port()}\nnoProxy={HOST}\n")
        self.archive(self.plain)


class MirrorTest(NetworkTest):
    def setUp(self):
        super().setUp()
        self.gone = f"{HOST}:{free_port()}"  # A registry that nobody serves.

    def mirrors(self, registry, *mirrors):
        plain = f"[registries]\nplainHttp={HOST}:{self.registry.port}\n[mirrors]\n"
        self.settings(plain + f"{registry}=" + ", ".join(mirrors) + "\n")

    def address(self, registry, words="tags"):
        return f"http://127.0.0.1:{registry.port} {words}"

    def test_a_mirror_that_has_the_image_stands_in_for_a_registry_that_is_down(self):
        self.mirrors(self.gone, f"http://127.0.0.1:{free_port()} tags",
                     self.address(self.registry))
        self.assertEqual(self.archive(f"{self.gone}/lab/small:1"), self.expected())

    def test_a_mirror_that_is_not_trusted_does_not_say_what_a_tag_means(self):
        self.mirrors(self.gone, self.address(self.registry, "ns"))
        self.assertEqual(self.run_decant("inspect", f"{self.gone}/lab/small:1").status, 5)

    def test_a_mirror_that_lies_is_named_and_the_registry_asked(self):
        storage = self.scratch / "lies"
        shutil.copytree(self.scratch / "storage", storage)
        hex_digest = self.layer[0]["digest"].partition(":")[2]
        data, = storage.glob(f"**/blobs/sha256/{hex_digest[:2]}/{hex_digest}/data")
        content = bytearray(data.read_bytes())
        content[len(content) // 2] ^= 1
        data.write_bytes(content)
        (self.scratch / "liar").mkdir()
        liar = self.serve(Registry(storage, self.scratch / "liar"))
        self.mirrors(f"{HOST}:{self.registry.port}", self.address(liar))
        archive = self.archive(f"{HOST}:{self.registry.port}/lab/small:1")
        outcome = self.last
        self.assertEqual(archive, self.expected())
        warnings = [line for line in outcome.err.splitlines() if "mirror" in line]
        self.assertEqual(len(warnings), 1, outcome)
        self.assertIn(f"127.0.0.1:{liar.port}", warnings[0])


if __name__ == "__main__":
    unittest.main()
