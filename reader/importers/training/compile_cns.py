"""Compiles the characters of CNS 11643, which EUC-TW carries and Python has no codec for.

    python -m reader.importers.training.compile_cns resources/encodings/cns11643.txt.xz

Asks the system's iconv cell by cell. A line holds a plane's number, then its 94 by 94 cells, a space where one is
empty.
"""

import lzma
import subprocess
import sys
from pathlib import Path

_PLANES = (1, 2, 3, 4, 5, 6, 7, 15)


def compile_cns(target: Path) -> None:
    """Write the table.

    Raises:
        OSError: the system has no iconv.
    """
    lines = [f"{plane} {''.join(_row(plane, row) for row in range(0xA1, 0xFF))}" for plane in _PLANES]
    target.write_bytes(lzma.compress("\n".join(lines).encode("utf-8"), preset=9))


def _row(plane: int, row: int) -> str:
    prefix = b"" if plane == 1 else bytes((0x8E, 0xA0 + plane))
    return "".join(_character(prefix + bytes((row, cell))) for cell in range(0xA1, 0xFF))


def _character(raw: bytes) -> str:
    done = subprocess.run(["iconv", "-f", "EUC-TW", "-t", "UTF-8"], input=raw, capture_output=True, check=False)  # noqa: S607
    return done.stdout.decode("utf-8") if not done.returncode else " "


if __name__ == "__main__":
    compile_cns(Path(sys.argv[1]))
