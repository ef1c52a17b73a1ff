"""Another start of the program, in a process of its own."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CODE = """
import sys
from pathlib import Path
from reader.ui.start.single import handed_over
sys.exit(not handed_over(Path(sys.argv[1]), sys.argv[2:]))
"""


@contextmanager
def handing_over(folder: Path, *files: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", CODE, str(folder), *files])
    try:
        yield process
    finally:
        process.wait(20)
