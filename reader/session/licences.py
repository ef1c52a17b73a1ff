"""What ships with the program and under which terms: libraries by their metadata, data by the notices beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata

from reader.resources import resource

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_EXTRA = re.compile(r"""extra == ['"]([\w-]+)""")
_SHIPPED = ("citations", "pdf")
_NOTICES = ("NOTICE*", "LICENSE*")


@dataclass(frozen=True, slots=True)
class Licence:
    """A library or a set of data: its name, its version (empty for data), and its terms in short or in full."""

    name: str
    version: str
    terms: str


def libraries() -> list[Licence]:
    """Return the libraries that the installed program needs, theirs too, by name; none where it isn't installed.

    Those of the extras that the bundle brings are named where they are installed.
    """
    found: dict[str, Licence] = {}
    waiting = ["xidu", *_chosen()]
    while waiting:
        name = waiting.pop()
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        key = distribution.name.lower().replace("_", "-")
        if key not in found:
            found[key] = Licence(distribution.name, distribution.version, _terms(distribution.metadata))
            waiting += _needs(distribution.requires or [])
    found.pop("xidu", None)
    return [found[key] for key in sorted(found)]


def _chosen() -> Iterator[str]:
    """Give what the program's own extras bring; those that aren't installed are left out later."""
    try:
        requirements = metadata.requires("xidu") or []
    except metadata.PackageNotFoundError:
        return
    for line in requirements:
        match, extra = _NAME.match(line), _EXTRA.search(line)
        if match and extra and extra[1] in _SHIPPED:
            yield match[0]


def _needs(requirements: list[str]) -> Iterator[str]:
    for line in requirements:
        match = _NAME.match(line)
        if match and "extra ==" not in line:
            yield match[0]


def _terms(about: metadata.PackageMetadata) -> str:
    """Return the licence expression, else the licence's first line, else what the classifiers say."""
    said = _field(about, "License-Expression") or _field(about, "License").strip().split("\n")[0]
    if said and len(said) < 80:
        return said
    classified = [each.split(" :: ")[-1] for each in about.get_all("Classifier") or [] if each.startswith("License")]
    return ", ".join(classified) or "see its distribution"


def _field(about: metadata.PackageMetadata, name: str) -> str:
    return (about.get_all(name) or [""])[0]


def notices() -> list[Licence]:
    """Return the notices of the data that ships: dictionaries, networks, gazetteers, fonts."""
    root = resource("sample").parent
    paths = sorted(path for pattern in _NOTICES for path in root.glob(f"*/{pattern}"))
    return [Licence(path.parent.name, "", path.read_text(encoding="utf-8").strip()) for path in paths]
