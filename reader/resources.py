"""Finds the files that ship with the program: in a wheel, in a source checkout, in a frozen bundle."""

from pathlib import Path

_INSIDE_PACKAGE = Path(__file__).parent / "_resources"
_BESIDE_PACKAGE = Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file or folder, such as `resource("themes", "light.toml")`.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for root in (_INSIDE_PACKAGE, _BESIDE_PACKAGE):
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError("/".join(parts))
