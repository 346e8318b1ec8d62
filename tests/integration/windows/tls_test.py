# SPDX-License-Identifier: MIT
"""decant-cli.exe under Wine speaks TLS by Windows's own means (schannel). Wine's cannot be given
another authority to trust, so only what is refused is shown."""

from network_parts import Authority, https_before
from windows_case import WindowsTest


class TlsTest(WindowsTest):
    def test_a_stranger_gets_no_request_and_is_named_by_its_fingerprint(self):
        authority = Authority(self.scratch / "authority")
        signed = authority.sign("server", "IP:127.0.0.1")
        server = https_before(self.start_registry(), self.scratch, signed).__enter__()
        self.addCleanup(server.__exit__)
        # Names of folders can't have a colon there.
        folder = self.data / "certs.d" / f"127.0.0.1{server.port}"
        folder.mkdir(parents=True)
        image = f"127.0.0.1:{server.port}/lab/small:1"
        refused = self.run_decant("inspect", image)
        self.assertEqual(refused.status, 5, refused)
        self.assertIn(authority.fingerprint(signed[0]), refused.err)
        self.assertEqual(server.requests.read_text(), "")
