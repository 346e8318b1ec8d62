# SPDX-License-Identifier: MIT
from decant import PREPARED, DecantTest
from ordinary_user import AsOrdinaryUser


class Life:
    """What a person does in a distribution first; the same for whoever has made it."""

    def test_packages_and_users_are_managed_inside(self):
        self.succeed("import", f"oci:{PREPARED}/layout:debian", "--name", "d1")

        self.assertRegex(self.inside("apt-get", "--version").out, r"^apt \d")
        self.assertEqual(self.inside("hello").out, "Hello, world!\n")
        self.inside("apt-get", "remove", "--yes", "hello")
        self.assertNotEqual(self.run_decant("run", "d1", "--", "hello").status, 0)
        self.assertNotIn("ii  hello", self.inside("dpkg", "--list").out)

        self.inside("useradd", "--create-home", "ann")
        self.assertEqual(self.inside("stat", "-c", "%U %a", "/home/ann").out.split()[0], "ann")
        self.assertEqual(self.succeed("run", "d1", "--user", "ann", "--", "id", "-un").out,
                         "ann\n")
        self.inside("chown", "12345:12345", "/home/ann")
        self.assertEqual(self.inside("stat", "-c", "%u:%g", "/srv/opaque/new").out, "0:0\n")

        self.succeed("remove", "d1", "--yes")
        self.assert_nothing_left()

    def inside(self, *words):
        return self.succeed("run", "d1", "--", *words)


class AsThisUserTest(Life, DecantTest):
    pass


class AsOrdinaryUserTest(Life, AsOrdinaryUser):
    pass
