# SPDX-License-Identifier: MIT
import base64
import json
import os
import subprocess

from faults import FaultTest, Lab, PATIENCE, save_command

EVERYTHING = ["manifest", "config", "layer"]


class OriginTest(FaultTest):
    """Who we are is for the registry that asked, and for nobody that it sends us on to. The
    witness is the other server's own log; it also fails whatever brings an Authorization."""

    def setUp(self):
        super().setUp()
        self.lab = Lab(self.scratch, [400_000])
        self.reference = self.lab.reference()

    def pull(self, registry, **environment):
        output = self.scratch / "image.tar"
        done = subprocess.run(save_command(self.scratch / "data", registry.name("1"), output),
                              capture_output=True, text=True, stdin=subprocess.DEVNULL,
                              timeout=PATIENCE, check=False, env=os.environ | environment)
        if done.returncode == 0:
            self.assertEqual(output.read_bytes(), self.reference)
        return done

    def docker_config(self, registry):
        secret = base64.b64encode(b"user:pass").decode()
        return json.dumps({"auths": {f"127.0.0.1:{registry.port}": {"auth": secret}}})

    def elsewhere(self, script=None):
        return self.lab.registry({"stranger": True, **(script or {})})

    def assert_nobody_told(self, elsewhere, kinds):
        told = [entry for entry in elsewhere.requests() if entry["authorization"]]
        self.assertEqual(told, [])
        self.assertEqual({entry["kind"] for entry in elsewhere.requests()}, set(kinds))

    def assert_told(self, registry, scheme):
        schemes = {entry["authorization"].split()[0] for entry in registry.requests()
                   if entry["authorization"]}
        self.assertIn(scheme, schemes)

    def redirecting(self, kinds, elsewhere, auth):
        target = f"http://127.0.0.1:{elsewhere.port}" + "{path}"
        return self.lab.registry({"auth": auth, "rules": [
            {"on": kinds, "unless": 401, "redirect": target}]})

    def test_bearer_never_leaves_with_manifests_or_blobs(self):
        with self.elsewhere() as elsewhere, \
                self.redirecting(EVERYTHING, elsewhere, {"scheme": "Bearer"}) as registry:
            done = self.pull(registry)
            self.assertEqual(done.returncode, 0, done)
            self.assert_told(registry, "Bearer")
            self.assert_nobody_told(elsewhere, EVERYTHING)

    def test_basic_never_leaves_with_manifests_or_blobs(self):
        auth = {"scheme": "Basic", "user": "user", "password": "pass"}
        with self.elsewhere() as elsewhere, \
                self.redirecting(EVERYTHING, elsewhere, auth) as registry:
            done = self.pull(registry, DOCKER_AUTH_CONFIG=self.docker_config(registry))
            self.assertEqual(done.returncode, 0, done)
            self.assert_told(registry, "Basic")
            self.assert_nobody_told(elsewhere, EVERYTHING)

    def test_basic_never_leaves_with_a_token_request(self):
        # Both servers call their first token t1: the other one's is good, and the pull goes on.
        auth = {"scheme": "Bearer", "user": "user", "password": "pass"}
        with self.elsewhere({"auth": {"scheme": "Bearer"}}) as elsewhere, \
                self.redirecting(["token"], elsewhere, auth) as registry:
            done = self.pull(registry, DOCKER_AUTH_CONFIG=self.docker_config(registry))
            self.assertEqual(done.returncode, 0, done)
            self.assert_told(registry, "Basic")
            self.assert_nobody_told(elsewhere, ["token"])

    def test_a_registry_of_another_name_gets_nothing(self):
        auth = {"scheme": "Basic", "user": "user", "password": "pass"}
        with self.lab.registry({"auth": auth}) as known, \
                self.lab.registry({"auth": auth}) as other:
            done = self.pull(other, DOCKER_AUTH_CONFIG=self.docker_config(known))
            self.assertEqual(done.returncode, 4, done)
            self.assert_nobody_told(other, ["manifest"])
