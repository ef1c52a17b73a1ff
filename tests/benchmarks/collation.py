"""What of known changes between copies is listed, what is invented: `python -m tests.benchmarks.collation [ROUNDS]`."""

import sys

from tests.collation.known import FORMS
from tests.collation.measure import KINDS, measure


def main() -> None:
    """Print the figures."""
    counts = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 2)
    print(f"{counts['cases']} pairs of copies")
    for kind in KINDS:
        total, listed, another = (counts[f"{kind} {what}"] for what in ("changed", "listed", "listed as another kind"))
        print(f"{kind:8} {total:5} changed, {listed} listed ({listed / total:.2%}), {another} as another kind")
    for kind in ("character masked", "number dropped"):
        print(f"{kind}: {counts[kind]}, proposed from the other copy: {counts[f'{kind}, proposed']}")
    for form in FORMS:
        print(f"{form}: {counts[f'{form}: invented']} invented")
    for what in ("invented as a name, number, date or quotation", "invented as wording"):
        print(f"{what}: {counts[what]}")


if __name__ == "__main__":
    main()
