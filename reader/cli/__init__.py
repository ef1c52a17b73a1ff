"""The command line: one file a command, words for people and JSON for programs.

What lives here reads arguments, calls the core and prints. Nothing here knows Qt, and nothing below prints.
"""

from reader.cli.main import COMMANDS, first_word, guard, main
from reader.cli.window_options import window_options

__all__ = ["COMMANDS", "first_word", "guard", "main", "window_options"]
