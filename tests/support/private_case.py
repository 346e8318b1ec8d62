# SPDX-License-Identifier: MIT
"""decant-cli and registries that want to know who asks."""

import json
import subprocess

from cli_case import Outcome
from decant import PATIENCE, PREPARED, DecantTest
from private_registry import PASSWORD, USER, Keyring, PasswordRegistry, TokenRegistry


class PrivateCase(DecantTest):
    """A home of its own, with no keychain unless a test starts one."""

    def setUp(self):
        super().setUp()
        for folder in ("home", "run", "docker"):
            (self.scratch / folder).mkdir(mode=0o700)
        self.variables = {"HOME": str(self.scratch / "home"),
                          "XDG_RUNTIME_DIR": str(self.scratch / "run"),
                          "DOCKER_CONFIG": str(self.scratch / "docker"),
                          "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/at-all"}

    def environment(self):
        kept = {key: value for key, value in super().environment().items()
                if key not in ("XDG_CONFIG_HOME", "REGISTRY_AUTH_FILE", "DOCKER_AUTH_CONFIG")}
        return {**kept, **self.variables}

    def enter(self, registry):
        registry.__enter__()
        self.addCleanup(registry.__exit__)
        return registry

    def password_registry(self):
        return self.enter(PasswordRegistry(PREPARED / "registry", self.scratch / "password"))

    def token_registry(self, public=()):
        return self.enter(TokenRegistry(PREPARED / "registry", self.scratch / "token", public))

    def start_keyring(self):
        keyring = Keyring(self.scratch / "keyring")
        self.addCleanup(keyring.stop)
        self.variables.update(keyring.environment)

    def write_docker_config(self, registry, entry):
        (self.scratch / "docker" / "config.json").write_text(
            json.dumps({"auths": {f"127.0.0.1:{registry.port}": entry}}))

    def write_podman_config(self, registry, entry):
        folder = self.scratch / "run" / "containers"
        folder.mkdir()
        (folder / "auth.json").write_text(
            json.dumps({"auths": {f"127.0.0.1:{registry.port}": entry}}))

    def login(self, registry, password=PASSWORD, *options):
        done = subprocess.run(
            self.command(*options, "login", f"127.0.0.1:{registry.port}", "--username", USER,
                         "--password-stdin"),
            input=password + "\n", text=True, capture_output=True, timeout=PATIENCE, check=False,
            env=self.environment())
        return Outcome(done.returncode, done.stdout, done.stderr)

    def assert_refused(self, image, *words):
        """One sentence, status 4, and what to type."""
        outcome = self.run_decant("inspect", image)
        self.assertEqual(outcome.status, 4, outcome)
        self.assert_one_sentence(outcome)
        for word in (*words, f"“decant-cli login {image.partition('/')[0]}”"):
            self.assertIn(word, outcome.err)
