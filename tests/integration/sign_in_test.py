# SPDX-License-Identifier: MIT
import terminal
from private_case import PrivateCase
from private_registry import IDENTITY_TOKEN, PASSWORD, USER, basic


class SignInTest(PrivateCase):
    def test_a_password_registry_refuses_strangers_and_wrong_passwords(self):
        registry = self.password_registry()
        image = registry.name("lab/debian", "1")
        self.assert_refused(image, "asks you to sign in")
        self.write_docker_config(registry, {"auth": basic(USER, "outdated")})
        self.assert_refused(image, "didn't accept", "config.json")

    def test_a_password_registry_is_pulled_from_with_dockers_credentials(self):
        registry = self.password_registry()
        self.write_docker_config(registry, {"auth": basic(USER, PASSWORD)})
        before = (self.scratch / "docker" / "config.json").read_bytes()
        self.succeed("import", registry.name("lab/debian", "1"), "--name", "d1")
        self.assertIn("ID=debian", self.succeed("run", "d1", "--", "cat", "/etc/os-release").out)
        self.assertEqual((self.scratch / "docker" / "config.json").read_bytes(), before)

    def test_a_token_registry_gives_strangers_what_is_public_and_nothing_else(self):
        registry = self.token_registry(public=("lab/debian",))
        self.succeed("inspect", registry.name("lab/debian", "1"))
        self.assert_refused(registry.name("lab/several", "1"))
        self.assertTrue(all(who is None for _, _, who in registry.server.requests))

    def test_a_token_registry_is_pulled_from_with_podmans_credentials(self):
        registry = self.token_registry()
        self.write_podman_config(registry, {"auth": basic(USER, PASSWORD)})
        self.succeed("import", registry.name("lab/debian", "1"), "--name", "d1")
        self.assertEqual({who for _, _, who in registry.server.requests},
                         {"Basic " + basic(USER, PASSWORD)})

    def test_an_identity_token_is_as_good_as_a_password(self):
        registry = self.token_registry()
        self.write_docker_config(registry, {"identitytoken": IDENTITY_TOKEN})
        self.succeed("inspect", registry.name("lab/debian", "1"))
        self.assertEqual({method for method, _, _ in registry.server.requests}, {"POST"})

    def test_stale_credentials_are_told_and_do_not_hinder_what_is_public(self):
        registry = self.token_registry(public=("lab/debian",))
        self.write_docker_config(registry, {"auth": basic(USER, "outdated")})
        done = self.succeed("--json", "save", registry.name("lab/debian", "1"), "--output",
                            self.scratch / "out.tar")
        warnings = [event["what"] for event in done.events() if event["event"] == "warning"
                    and "didn't accept" in event["what"]]
        self.assertEqual(len(warnings), 1, done)
        self.assertIn("config.json", warnings[0])
        self.assert_refused(registry.name("lab/several", "1"), "didn't accept")

    def test_who_signed_in_pulls_and_who_signed_out_does_not(self):
        for registry in (self.password_registry(), self.token_registry()):
            with self.subTest(type(registry).__name__):
                if "keyring" not in self.variables["DBUS_SESSION_BUS_ADDRESS"]:
                    self.start_keyring()
                image = registry.name("lab/debian", "1")
                self.assert_refused(image)
                done = self.login(registry)
                self.assertEqual(done.status, 0, done)
                self.assertIn("the system's keychain", done.out)
                self.succeed("import", image, "--name", "d1")
                self.assertIn("ID=debian",
                              self.succeed("run", "d1", "--", "cat", "/etc/os-release").out)
                self.succeed("remove", "d1", "--yes")

                address = image.partition("/")[0]
                self.assertIn("Signed out", self.succeed("logout", address).out)
                self.assert_refused(image)
                self.assertIn("kept nothing", self.succeed("logout", address).out)

    def test_a_wrong_password_is_not_kept(self):
        self.start_keyring()
        for registry in (self.password_registry(), self.token_registry()):
            with self.subTest(type(registry).__name__):
                refused = self.login(registry, "wrong-0ne")
                self.assertEqual(refused.status, 4, refused)
                self.assert_one_sentence(refused)
                self.assertNotIn("wrong-0ne", refused.err)
                self.assert_refused(registry.name("lab/debian", "1"), "asks you to sign in")

    def test_what_was_kept_by_decant_counts_more_than_dockers_file(self):
        self.start_keyring()
        registry = self.token_registry()
        self.write_docker_config(registry, {"auth": basic(USER, "outdated")})
        self.assertEqual(self.login(registry).status, 0)
        self.succeed("inspect", registry.name("lab/debian", "1"))
        left = self.run_decant("logout", f"127.0.0.1:{registry.port}")
        self.assertEqual(left.status, 0, left)
        self.assertIn("config.json", left.err)

    def test_json_tells_where_it_was_kept(self):
        self.start_keyring()
        registry = self.token_registry()
        event, = self.login(registry, PASSWORD, "--json").events()
        self.assertEqual(event, {"event": "done", "registry": f"127.0.0.1:{registry.port}",
                                 "user": USER, "kept": "the system's keychain", "checked": True})
        event, = self.succeed("--json", "logout", f"127.0.0.1:{registry.port}").events()
        self.assertEqual((event["event"], event["wasKept"]), ("done", True))

    def test_without_a_keychain_nothing_is_kept_and_one_sentence_says_why(self):
        registry = self.password_registry()
        refused = self.login(registry)
        self.assertEqual(refused.status, 1, refused)
        self.assert_one_sentence(refused)
        self.assertIn("keychain can't be reached", refused.err)
        refused = self.run_decant("logout", f"127.0.0.1:{registry.port}")
        self.assertEqual(refused.status, 1, refused)
        self.assert_one_sentence(refused)

    def test_without_a_terminal_or_a_pipe_the_command_says_how(self):
        refused = self.run_decant("login", "ghcr.io")
        self.assertEqual(refused.status, 2, refused)
        self.assert_one_sentence(refused)
        self.assertIn("--password-stdin", refused.err)

    def type_on_terminal(self, command, typed):
        return terminal.type_on_terminal(command, self.environment(), typed)

    def test_a_terminal_is_asked_and_shows_no_password(self):
        self.start_keyring()
        registry = self.token_registry()
        status, shown = self.type_on_terminal(
            self.command("login", f"127.0.0.1:{registry.port}"),
            [(rb"Name at .*: ", b"annx\x7fa\r"), (rb"Password of anna: ", PASSWORD.encode() + b"\r")])
        self.assertEqual(status, 0, shown)
        self.assertIn("Signed in", shown)
        self.assertNotIn(PASSWORD, shown)
        self.succeed("inspect", registry.name("lab/debian", "1"))

    def test_ctrl_c_at_the_password_ends_it(self):
        registry = self.token_registry()
        status, shown = self.type_on_terminal(
            self.command("login", f"127.0.0.1:{registry.port}", "--username", USER),
            [(rb"Password of anna: ", b"half\x03")])
        self.assertEqual(status, 130, shown)
        self.assertNotIn("half", shown)
        self.assertEqual(registry.server.requests, [])
