# SPDX-License-Identifier: MIT
import io
import json
import tarfile

from decant import DecantTest, PREPARED
from oci_image import Layer, Layout
from ordinary_user import AsOrdinaryUser
from secrecy_test import CommandLines

SOURCE = f"oci:{PREPARED}/layout:sudo"
PASSWORD = "correct horse, b4ttery"


class Life:
    """Somebody is set up while a distribution is made; the same for whoever has made it."""

    def test_a_user_lives_there_with_a_password(self):
        done = self.succeed("import", SOURCE, "--name", "d1", "--user", "anna",
                            "--password-stdin", "--hostname", "box", "--locale", "de_DE.UTF-8",
                            "--timezone", "Europe/Berlin", input=PASSWORD + "\n")
        self.assertNotIn("! ", done.err)

        self.assertEqual(self.inside("sh", "-c", "id -u; id -Gn").out, "1000\nanna sudo\n")
        self.assertEqual(self.inside("sh", "-c", "echo $HOME $USER $SHELL; pwd; hostname").out,
                         "/home/anna anna /bin/bash\n/home/anna\nbox\n")
        self.assertNotEqual(self.run_decant("run", "d1", "--", "sudo", "-n", "id").status, 0)
        asked = self.succeed("run", "d1", "--", "sudo", "-S", "-p", "", "id", "-u",
                             input=PASSWORD + "\n")
        self.assertEqual((asked.out, asked.err), ("0\n", ""))
        wrong = self.run_decant("run", "d1", "--", "sudo", "-S", "id", "-u", input="wrong\n")
        self.assertNotEqual(wrong.status, 0)

        self.assertIn("de_DE.utf8\n", self.inside("locale", "-a").out)
        self.assertEqual(self.inside("sh", "-c", "locale 2>&1 | grep LANG=").out,
                         "LANG=de_DE.UTF-8\n")
        self.assertRegex(self.inside("date", "+%Z").out, "^CES?T$")
        facts = self.inside("stat", "-c", "%n %U:%G %a", "/home/anna", "/home/anna/.bashrc",
                            "/etc/shadow", "/etc/sudoers.d/zz-decant").out
        self.assertEqual(facts, "/home/anna anna:anna 700\n/home/anna/.bashrc anna:anna 644\n"
                                "/etc/shadow root:shadow 640\n"
                                "/etc/sudoers.d/zz-decant root:root 440\n")
        self.assertNotIn("anna", self.checked("pwck", "-r") + self.checked("grpck", "-r"))
        self.assertIn("parsed OK", self.checked("visudo", "-c"))
        self.assertRegex(self.as_root("cat", "/var/log/decant-first-boot.log").out, "== done")
        self.assertNotEqual(self.run_decant("run", "d1", "--", "ls",
                                            "/usr/local/lib/decant").status, 0)
        self.assertNotIn("command=", self.inside("cat", "/etc/wsl.conf").out)

    def test_without_a_password_nobody_is_asked(self):
        done = self.succeed("import", SOURCE, "--name", "d1", "--user", "anna", "--no-password")
        self.assertIn("any program", done.err)
        made, = self.distributions()
        self.assertEqual(made["setup"], {"user": "anna", "administrator": True,
                                         "asksForPassword": False, "keepsEnvironment": True})
        self.assertEqual(self.inside("sudo", "-n", "id", "-u").out, "0\n")
        self.assertEqual(self.succeed("run", "d1", "--user", "root", "--", "id", "-u").out, "0\n")

    def inside(self, *words):
        return self.succeed("run", "d1", "--", *words)

    def as_root(self, *words):
        return self.succeed("run", "d1", "--user", "root", "--", *words)

    def checked(self, *words):
        outcome = self.run_decant("run", "d1", "--user", "root", "--", "env", "LC_ALL=C", *words)
        return outcome.out + outcome.err


class AsThisUserTest(Life, DecantTest):
    pass


class AsOrdinaryUserTest(Life, AsOrdinaryUser):
    pass


class SetupWaysTest(DecantTest):
    """What else becomes of a choice."""

    def image(self, layer, **settings):
        layout = Layout(self.scratch / "image")
        layout.image("1", [layout.gzip_layer(layer.tar())], **settings)
        return f"oci:{layout.folder}:1"

    def small_root(self):
        with open("/bin/busybox", "rb") as file:
            layer = Layer().file("bin/busybox", file.read(), mode=0o755)
        for name in ("sh", "id", "cat", "mount", "login", "env", "stat", "ls", "test"):
            layer.symlink(f"bin/{name}", "/bin/busybox")
        layer.folder("tmp", mode=0o1777).folder("etc").file("etc/alpine-release", b"3.20.0\n")
        return layer.file("etc/os-release", b"ID=alpine\n").file("lib/ld-musl-x86_64.so.1", b"\x7f")

    def test_an_images_own_user_is_reused(self):
        layer = self.small_root().file("etc/passwd", b"root:x:0:0::/root:/bin/sh\n"
                                       b"ubuntu:x:1000:1000:U:/home/ubuntu:/bin/sh\n")
        layer.file("etc/group", b"root:x:0:\nubuntu:x:1000:\n").file("etc/shadow", b"ubuntu:!::::::"
                                                                     b":\n", mode=0o600)
        layer.folder("home/ubuntu", mode=0o750, uid=1000, gid=1000)
        self.succeed("import", self.image(layer), "--name", "d1", "--user", "ubuntu", "--no-sudo",
                     "--password-stdin", input=PASSWORD)
        self.assertEqual(self.succeed("run", "d1", "--", "id", "-u").out, "1000\n")
        facts = self.succeed("run", "d1", "--", "stat", "-c", "%u %a", "/home/ubuntu").out
        self.assertEqual(facts, "1000 750\n")
        shadow = self.succeed("run", "d1", "--user", "root", "--", "cat", "/etc/shadow").out
        self.assertRegex(shadow, r"^ubuntu:\$6\$[^:]+::::::")

    def test_an_account_of_the_system_is_refused_before_anything_is_written(self):
        layer = self.small_root().file("etc/passwd", b"root:x:0:0::/:/bin/sh\nsvc:x:7:7::/:\n")
        refused = self.run_decant("--quiet", "import", self.image(layer), "--name", "d1", "--user",
                                  "svc", "--no-password")
        self.assertEqual(refused.status, 2, refused)
        self.assert_one_sentence(refused)
        self.assert_nothing_left()

    def test_a_saved_file_is_the_same_every_time(self):
        source = self.image(self.small_root())
        for name in ("a.tar", "b.tar"):
            self.succeed("save", source, "--output", self.scratch / name, "--user", "anna",
                         "--no-password", "--no-sudo", "--hostname", "box")
        first, second = ((self.scratch / name).read_bytes() for name in ("a.tar", "b.tar"))
        self.assertEqual(first, second)
        with tarfile.open(fileobj=io.BytesIO(first)) as tar:
            self.assertIn(b"\nanna:x:1000:1000:", tar.extractfile("./etc/passwd").read())
            self.assertEqual(tar.getmember("./home/anna").uid, 1000)
            self.assertEqual(tar.extractfile("./etc/wsl.conf").read(),
                             b"[user]\ndefault=anna\n\n[network]\nhostname=box\n")

    def test_without_a_choice_a_saved_file_is_the_image(self):
        source = self.image(self.small_root().file(".dockerenv"))
        self.succeed("save", source, "--output", self.scratch / "a.tar")
        with tarfile.open(self.scratch / "a.tar") as tar:
            self.assertIn("./.dockerenv", tar.getnames())

    def test_steps_are_told_to_programs(self):
        outcome = self.succeed("--json", "import", self.image(self.small_root()), "--name", "d1",
                               "--user", "anna", "--no-password", "--systemd")
        events = outcome.events()
        steps = {step["step"]: step["done"] for step in events[-1]["setup"]}
        self.assertEqual(steps, {"user": True, "administrator": False, "systemd": False,
                                 "environment": True})
        self.assertIn("setup", [event.get("phase") for event in events])

    def test_stopped_while_it_installs_it_stays_and_says_how_to_go_on(self):
        slow = self.small_root().file("sbin/apk", b"#!/bin/sh\nexec /bin/busybox sleep 1000\n",
                                      mode=0o755)
        running = self.start_decant("import", self.image(slow), "--name", "d1", "--user", "anna",
                                    "--no-password")
        self.assertIsNotNone(running.wait_for(
            lambda event: event["event"] == "phase" and event["phase"] == "setup"))
        running.interrupt()
        outcome = running.outcome()
        self.assertEqual(outcome.status, 130, outcome)
        last = outcome.events()[-1]
        self.assertEqual((last["event"], last["kind"]), ("error", "cancelled"))
        self.assertRegex(last["what"], "^“d1” is installed, but .* stopped")
        self.assertEqual(self.names(), ["d1"])
        line = last["what"].split("“")[-1].split("”")[0].split()
        self.assertEqual(line[0], "decant-cli")
        self.succeed(*line[1:-1], "test", "-x", line[-1])

    def test_what_variables_and_arguments_say_nobody_else_reads(self):
        value, argument = "ultra-marine", "burnt-umber"
        self.succeed("import", self.image(self.small_root(), Env=[f"COLOUR={value}"]), "--name",
                     "d1")
        with CommandLines() as lines:
            ran = self.succeed("--verbose", "run", "d1", "--", "sh", "-c",
                               f"env; /bin/busybox sleep 1; echo {argument}")
        self.assertIn(f"COLOUR={value}\n", ran.out)
        self.assertIn(argument, ran.out)
        self.assertIn("decant.platform", ran.err)
        for word in (value, argument):
            self.assertNotIn(word, ran.err)
        self.assertTrue(any(b"decant-enter" in line for line in lines.seen))
        self.assertEqual([line for line in lines.seen if value.encode() in line], [])

    def test_no_terminal_and_no_password_is_a_sentence(self):
        refused = self.run_decant("import", SOURCE, "--name", "d1", "--user", "anna")
        self.assertEqual(refused.status, 2, refused)
        self.assert_one_sentence(refused)
        self.assertIn("--password-stdin", refused.err)

    def test_a_password_is_in_no_output_and_no_file(self):
        for words in (("--json",), ("--verbose",)):
            with CommandLines() as lines:
                outcome = self.succeed(*words, "import", self.image(self.small_root()), "--name",
                                       "d1", "--user", "anna", "--password-stdin", "--no-sudo",
                                       input=PASSWORD)
            made, = self.distributions()
            self.assertEqual((made["setup"]["user"], made["setup"]["asksForPassword"]),
                             ("anna", True))
            self.assertNotIn(PASSWORD, self.succeed("--json", "list").out)
            self.assertTrue(any(b"--password-stdin" in line for line in lines.seen))
            self.assertFalse(any(PASSWORD.encode() in line for line in lines.seen))
            self.assertNotIn(PASSWORD, outcome.out + outcome.err)
            self.assertNotIn(json.dumps(PASSWORD)[1:-1], outcome.out + outcome.err)
            for path in self.data.rglob("*"):
                if path.is_file() and not path.is_symlink():
                    self.assertNotIn(PASSWORD.encode(), path.read_bytes(), path)
            self.succeed("remove", "d1", "--yes")
