"""Print one Markdown table of speed and memory with the ratios to peers, all measured in this run on this machine.

Run `python -m tests.benchmarks.report`; `--short` leaves out what takes minutes. Memory is the proportional set size of
the process and all it started: when the text stands, the highest while names are looked for, and afterwards. A peer
that isn't installed is left out with a word; `official.py` says how to name the official OpenCC.
"""

import os
import platform
import sys
from pkgutil import resolve_name

# Each is loaded when it is its turn: the first must find neither Qt nor the program in memory.
_SECTIONS = (
    "starts:starts",
    "starts:marks",
    "inside:conversion",
    "inside:finding",
    "inside:analysis",
    "inside:growth",
    "inside:formats",
    "inside:books",
    "inside:library",
    "copies:copies",
)


def machine() -> str:
    """Say what this machine is."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    busy = os.getloadavg()[0]
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, {memory:.0f} GB of memory, "
        f"Python {platform.python_version()}; load when the report began: {busy:.1f}"
    )


def main() -> None:
    """Print the table."""
    print(f"{machine()}\n\n| What | Xidu | Peer | Ratio |\n| --- | --- | --- | --- |")
    for section in _SECTIONS:
        for row in resolve_name(f"tests.benchmarks.{section}")():
            ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
            print(f"| {row.what} | {row.ours} | {row.peer} | {ratio} |")
            sys.stdout.flush()


if __name__ == "__main__":
    main()
