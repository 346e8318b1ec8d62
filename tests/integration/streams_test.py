# SPDX-License-Identifier: MIT
import fcntl
import os
import resource
import signal
import subprocess

from decant import PATIENCE, DecantTest

CLOSED = 'exec "$0" "$@" <&- >&- 2>&-'


class StreamsTest(DecantTest):
    """Standard streams, files and arguments that are not what they mostly are."""

    def setUp(self):
        super().setUp()
        self.source = self.registry.name("lab/debian", "1")
        self.output = self.scratch / "out.tar"

    def in_shell(self, script, *words):
        return subprocess.run(["sh", "-c", script, *self.command(*words)], timeout=PATIENCE,
                              capture_output=True, check=False, env=self.environment())

    def test_closed_streams_are_no_reason_to_stop(self):
        self.assertEqual(
            self.in_shell(CLOSED, "save", self.source, "--output", self.output).returncode, 0)
        self.assertGreater(self.output.stat().st_size, 1_000_000)

    def test_an_archive_for_a_closed_output_is_refused_and_crashes_nothing(self):
        self.assertEqual(
            self.in_shell(CLOSED, "--quiet", "save", self.source, "--output", "-").returncode, 1)
        done = self.in_shell('exec "$0" "$@" >&-', "save", self.source, "--output", "-")
        self.assertEqual(done.returncode, 1)
        self.assertIn("Standard output can't be written.", done.stderr.decode())

    def test_a_full_output_is_no_room_and_a_lost_result_is_told(self):
        done = self.in_shell('exec "$0" "$@" >/dev/full', "save", self.source, "--output", "-")
        self.assertEqual(done.returncode, 7, done)
        self.assertIn("There is no room left where standard output goes.", done.stderr.decode())
        done = self.in_shell('exec "$0" "$@" >/dev/full', "inspect", self.source)
        self.assertEqual(done.returncode, 1, done)
        self.assertIn("The result could not be written.", done.stderr.decode())

    def test_a_device_takes_what_would_not_fit_beside_it(self):
        self.succeed("save", self.source, "--output", "/dev/null")

    def test_a_file_that_may_not_grow_leaves_no_part_behind(self):
        def limit():
            resource.setrlimit(resource.RLIMIT_FSIZE, (4_000_000, 4_000_000))
        self.succeed("save", self.source, "--output", self.output)
        self.output.unlink()
        done = self.run_decant("save", self.source, "--output", self.output, preexec_fn=limit)
        self.assertIn(done.status, (1, 7), done)
        self.assertEqual(list(self.scratch.glob("out.tar*")), [])

    def test_a_pipe_is_not_read_as_an_archive(self):
        pipe = self.scratch / "pipe"
        os.mkfifo(pipe)
        refused = self.run_decant("save", f"rootfs:{pipe}", "--output", self.output)
        self.assertEqual(refused.status, 2, refused)
        self.assertIn("is no ordinary file", refused.err)
        self.assertFalse(self.output.exists())

    def test_a_name_that_is_not_utf_8_is_refused_rather_than_changed(self):
        for name in (b"/bad\xff.tar", b"/bad\xe9"):
            path = os.fsencode(self.scratch) + name
            done = subprocess.run([os.fsencode(word) for word in self.command("save", self.source)]
                                  + [b"--output", path], timeout=PATIENCE, capture_output=True,
                                  check=False, env=self.environment())
            self.assertEqual(done.returncode, 2, done)
            self.assertIn("not in UTF-8", done.stderr.decode())
            self.assertEqual(list(self.scratch.glob("bad*")), [])

    def test_ctrl_c_that_meets_the_end_is_too_late_and_no_crash(self):
        reader, writer = os.pipe()
        process = subprocess.Popen(self.command("--json", "save", self.source,
                                                "--output", self.output),
                                   stdin=subprocess.DEVNULL, stdout=writer,
                                   stderr=subprocess.DEVNULL, env=self.environment())
        # Room for nothing: it waits with its last words until somebody reads them.
        fcntl.fcntl(reader, fcntl.F_SETPIPE_SZ, 4096)
        os.close(writer)
        while not self.output.exists() and os.read(reader, 1):
            pass
        process.send_signal(signal.SIGINT)
        with os.fdopen(reader, "rb") as rest:
            rest.read()
        # At the very end it takes no more notice, and the signal does what it does by itself.
        self.assertIn(process.wait(PATIENCE), (0, 130, -signal.SIGINT))

