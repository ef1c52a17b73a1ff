"""How many notes are found again in texts that were edited: `python -m tests.benchmarks.anchors [EXAMPLES]`."""

import sys

from tests.notes.edited import measure

if __name__ == "__main__":
    counts = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 3_000)
    there = sum(counts[outcome] for outcome in ("right", "inexact", "unplaced", "wrong"))
    print(f"{counts.total()} notes, {there} of them with their text still there")
    for outcome in ("right", "inexact", "unplaced", "wrong", "gone", "changed"):
        print(f"{outcome:9} {counts[outcome]:6}")
    print(f"at the right place: {counts['right'] / there:.2%}")
