"""Print what the core needs to run its tests, each at the lowest version that pyproject.toml allows.

::

    python packaging/lowest.py >lowest.txt && pip install -r lowest.txt && pip install --no-deps -e .

What the window needs is left out, and the tools that look at the sources.
"""

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

PROJECT = Path(__file__).parents[1] / "pyproject.toml"
_BOUND = re.compile(r"(?P<name>[\w-]+)(?:\[\w+\])?(?:>=|==)(?P<lowest>[\w.]+)")
_LEFT_OUT = {"PySide6-Essentials", "pytest-qt", "pyright", "ruff"}


def lowest(requirements: Iterable[str]) -> dict[str, str]:
    """Return the lowest version of each requirement by its name.

    Raises:
        ValueError: a requirement has no lower bound, or is named twice with different ones.
    """
    found: dict[str, str] = {}
    for line in requirements:
        bound = _BOUND.match(line)
        if bound is None or found.setdefault(bound["name"], bound["lowest"]) != bound["lowest"]:
            raise ValueError(f"{line}: not one lower bound")
    return found


def main() -> None:
    """Print all, one a line."""
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    versions = lowest((*project["dependencies"], *extras["pdf"], *extras["citations"], *extras["test"]))
    print(*(f"{name}=={version}" for name, version in versions.items() if name not in _LEFT_OUT), sep="\n")


if __name__ == "__main__":
    main()
