# SPDX-License-Identifier: MIT
"""The workflows for GitHub, which nothing here can run: they are what they should be to be read."""

import pathlib
import re
import subprocess
import unittest

import yaml

SOURCES = pathlib.Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((SOURCES / ".github" / "workflows").glob("*.yml"))


class WorkflowsTest(unittest.TestCase):
    def steps(self):
        for file in WORKFLOWS:
            for name, job in yaml.safe_load(file.read_text())["jobs"].items():
                for number, step in enumerate(job["steps"], 1):
                    yield f"{file.name}, {name}, step {number}", job, step

    def test_there_is_one_for_each_system(self):
        systems = [job["runs-on"] for _, job, _ in self.steps()]
        self.assertEqual(set(systems), {"ubuntu-latest", "windows-latest"})

    def test_yamllint_finds_nothing(self):
        rules = ("{extends: default, rules: {document-start: disable, braces: disable, "
                 "truthy: {check-keys: false}, line-length: {max: 100}, "
                 "comments: {min-spaces-from-content: 1}}}")
        done = subprocess.run(["yamllint", "--strict", "-d", rules, *WORKFLOWS], check=False,
                              capture_output=True, text=True)
        self.assertEqual(done.stdout + done.stderr, "")

    def test_each_asks_for_no_more_than_reading_and_ends_in_time(self):
        for file in WORKFLOWS:
            workflow = yaml.safe_load(file.read_text())
            self.assertEqual(workflow["permissions"], {"contents": "read"})
            # YAML takes the word "on" for a truth.
            self.assertEqual(workflow[True], ["push", "pull_request"])
            for job in workflow["jobs"].values():
                self.assertLessEqual(job["timeout-minutes"], 90)

    def test_each_step_either_runs_a_script_or_uses_an_action_of_a_stated_version(self):
        for where, _, step in self.steps():
            with self.subTest(where):
                self.assertEqual(len({"run", "uses"} & set(step)), 1)
                if "uses" in step:
                    self.assertRegex(step["uses"], r"^[\w-]+/[\w-]+@v\d+$")

    def test_each_script_is_one_and_calls_what_is_there(self):
        for where, _, step in self.steps():
            with self.subTest(where):
                script = step.get("run", "")
                subprocess.run(["bash", "-n"], input=script, text=True, check=True)
                for program in re.findall(r"^\.?[\w-]+/[\w/-]+$", script, re.M):
                    self.assertTrue((SOURCES / program).is_file(), program)


if __name__ == "__main__":
    unittest.main()
