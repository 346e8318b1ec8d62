# SPDX-License-Identifier: MIT
"""A terminal, and somebody who types on it."""

import os
import pty
import re


def type_on_terminal(command, environment, typed):
    """The exit status, and what the terminal shows; `typed`: what to type behind which prompt."""
    child, terminal = pty.fork()
    if child == 0:
        os.execvpe(command[0], command, environment)
    shown = b""
    answers = list(typed)
    while True:
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # The other end is closed.
            break
        shown += piece
        if answers and re.search(answers[0][0], shown):
            os.write(terminal, answers.pop(0)[1])
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()
