# SPDX-License-Identifier: MIT
import base64
import pathlib
import threading
import urllib.parse

from private_case import PrivateCase
from private_registry import IDENTITY_TOKEN, PASSWORD, USER, basic

#: What a helper program holds, and Docker's file, and nobody else is to see.
SECRETS = (PASSWORD, "0utdated-Secret", IDENTITY_TOKEN, "He1per-Mumbles")


def disguises(secret):
    """The forms in which a secret travels."""
    forms = {secret, urllib.parse.quote(secret, safe=""), basic(USER, secret),
             basic("<token>", secret), basic("", secret)}
    # Base64 within base64's rhythm of three, wherever in a text it stands.
    for shift in range(3):
        encoded = base64.b64encode(b"x" * shift + secret.encode()).decode().rstrip("=")
        forms.add(encoded[4:-2] if shift else encoded[:-2])
    return forms


class CommandLines(threading.Thread):
    """The command lines of all processes, looked at again and again while it runs."""

    def __init__(self):
        super().__init__()
        self.seen = set()
        self._ended = threading.Event()

    def run(self):
        while not self._ended.wait(0.002):
            for process in pathlib.Path("/proc").glob("[0-9]*/cmdline"):
                try:
                    self.seen.add(process.read_bytes())
                except OSError:  # It has ended meanwhile.
                    pass

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self._ended.set()
        self.join()


class SecrecyTest(PrivateCase):
    def setUp(self):
        super().setUp()
        # Whatever Qt itself might say is to be heard, too.
        self.variables["QT_LOGGING_RULES"] = "*.debug=true"

    def add_helper(self, script):
        folder = self.scratch / "helpers"
        folder.mkdir()
        helper = folder / "docker-credential-lab"
        helper.write_text("#!/bin/sh\ncat >/dev/null\n"
                          f"tr '\\0' ' ' </proc/$PPID/cmdline >>{folder}/asked\n{script}\n")
        helper.chmod(0o755)
        self.variables["PATH"] = f"{folder}:/usr/bin:/bin"
        (self.scratch / "docker" / "config.json").write_text('{"credsStore":"lab"}')

    def written(self):
        """All that Decant has written."""
        for root in (self.data, self.scratch / "home"):
            for path in root.rglob("*"):
                if path.is_file():
                    yield str(path), path.read_bytes()

    def assert_silence(self, commands, tokens=(), expected=None):
        forms = set(tokens)
        for secret in SECRETS:
            forms |= disguises(secret)
        outputs = []
        with CommandLines() as lines:
            for words in commands:
                for options in (("--verbose",), ("--json", "--verbose"), ("--json",), ()):
                    outcome = self.run_decant(*options, *words)
                    if expected is not None:
                        self.assertEqual(outcome.status, expected, outcome)
                    outputs.append((f"{options} {words}", (outcome.out + outcome.err).encode()))
        self.assertTrue(any(b"decant" in output for _, output in outputs))
        self.assertTrue(any(b"--verbose" in line for line in lines.seen))
        places = outputs + list(self.written())
        places += [("a command line", line) for line in lines.seen]
        for place, content in places:
            for form in forms:
                self.assertNotIn(form.encode(), content, f"{form} in {place}")

    def pulls(self, registry):
        image = registry.name("lab/debian", "1")
        return [("inspect", image), ("tags", image),
                ("save", image, "--output", self.data / "out.tar")]

    def test_d10_pulls_that_succeed_are_silent(self):
        self.data.mkdir()
        password = self.password_registry()
        tokens = self.token_registry()
        for registry, entry in ((password, {"auth": basic(USER, PASSWORD)}),
                                (tokens, {"auth": basic(USER, PASSWORD)}),
                                (tokens, {"identitytoken": IDENTITY_TOKEN})):
            self.write_docker_config(registry, entry)
            self.assert_silence(self.pulls(registry), expected=0)
            (self.data / "out.tar").unlink()
        self.assert_silence([("cache",)], tokens.server.tokens, expected=0)
        self.assertTrue(tokens.server.tokens)

    def test_pulls_that_fail_are_silent(self):
        self.data.mkdir()
        tokens = self.token_registry()
        for registry in (self.password_registry(), tokens):
            for entry in ({"auth": basic(USER, "0utdated-Secret")},
                          {"registrytoken": "0utdated-Secret"}):
                self.write_docker_config(registry, entry)
                self.assert_silence(self.pulls(registry), expected=4)
        # A file that is cut in the middle of a secret.
        config = self.scratch / "docker" / "config.json"
        config.write_text(config.read_text()[:-6])
        self.assert_silence(self.pulls(tokens), expected=4)

    def test_helpers_are_silent_whether_they_work_or_fail(self):
        self.data.mkdir()
        self.add_helper(f"""echo '{{"Username":"{USER}","Secret":"{PASSWORD}"}}'""")
        registry = self.token_registry()
        self.assert_silence(self.pulls(registry), registry.server.tokens, expected=0)
        helper = self.scratch / "helpers" / "docker-credential-lab"
        for failure in ("echo He1per-Mumbles; exit 1", "echo He1per-Mumbles >&2; exit 2",
                        "echo '{\"Secret\": \"He1per-Mumbles\"'", "echo He1per-Mumbles; kill $$"):
            helper.write_text(f"#!/bin/sh\n{failure}\n")
            self.assert_silence(self.pulls(registry), expected=4)
        asked = (self.scratch / "helpers" / "asked").read_text()
        self.assertIn("decant-cli", asked)
        self.assertNotIn(PASSWORD, asked)

    def test_signing_in_is_silent(self):
        self.start_keyring()
        registry = self.token_registry()
        with CommandLines() as lines:
            outcomes = [self.login(registry, PASSWORD, "--verbose"),
                        self.login(registry, PASSWORD, "--json", "--verbose"),
                        self.login(registry, "0utdated-Secret", "--json", "--verbose")]
            self.variables["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere/at-all"
            outcomes.append(self.login(registry, PASSWORD, "--json", "--verbose"))
        self.assertEqual([outcome.status for outcome in outcomes], [0, 0, 4, 1], outcomes)
        places = [outcome.out + outcome.err for outcome in outcomes]
        places += [line.decode(errors="replace") for line in lines.seen]
        places += [content.decode(errors="replace") for _, content in self.written()]
        for form in disguises(PASSWORD) | disguises("0utdated-Secret"):
            for place in places:
                self.assertNotIn(form, place)
