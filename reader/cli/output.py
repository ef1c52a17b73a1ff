"""Everything that the command line writes: standard output as UTF-8 bytes, a line a complaint, whole files."""

import json
import os
import sys
from pathlib import Path
from typing import Any

from reader.files import write_file


def say(text: str, *, end: str = "\n") -> None:
    """Write a text to standard output as UTF-8, whatever the terminal's encoding and the platform's line ends."""
    write_bytes((text + end).encode("utf-8", "backslashreplace"))


def say_json(value: dict[str, Any]) -> None:
    """Write one JSON object, its Chinese readable; a lone surrogate comes out as JSON's own escape."""
    say(json.dumps(value, ensure_ascii=False, indent=2))


def write_bytes(content: bytes) -> None:
    """Write bytes to standard output as they are."""
    sys.stdout.flush()
    sys.stdout.buffer.write(content)
    sys.stdout.buffer.flush()


def write_to(target: str, content: bytes) -> None:
    """Write bytes to a file as a whole, or to standard output where the target is `-`.

    Raises:
        CannotWrite: the file can't be written; nothing of it is left behind.
    """
    if target == "-":
        write_bytes(content)
    else:
        write_file(Path(target), content)


def complain(sentence: str) -> None:
    """Write one line to standard error."""
    line = " ".join(sentence.split())
    print(f"xidu: {line}", file=sys.stderr)  # noqa: T201 - the one place that speaks to people


def hang_up() -> None:
    """Let standard output go to nowhere, after its reader has gone away."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
