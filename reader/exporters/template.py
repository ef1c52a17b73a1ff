"""Templates that the reader can change: text with `$names` that stand for values, and nothing that is carried out.

A template has parts, each under a line such as `%% note %%`. A line whose values are all empty is left out; a line
with a value of several lines comes once for each of them, so that `> $quote` quotes all.
"""

import re
from collections.abc import Mapping
from itertools import zip_longest
from string import Template

_PART = re.compile(r"^%% *(\w+) *%%[ \t]*\n", re.MULTILINE)


def parts_of(template: str) -> dict[str, str]:
    """Return the parts of a template by name."""
    pieces = _PART.split(template.replace("\r\n", "\n"))
    return {name: text.strip("\n") for name, text in zip(pieces[1::2], pieces[2::2], strict=True)}


def fill(part: str, values: Mapping[str, str]) -> str:
    """Return a part with its values; a `$` that names none stays."""
    lines = [filled for line in part.split("\n") for filled in _filled(line, values)]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _filled(line: str, values: Mapping[str, str]) -> list[str]:
    template = Template(line)
    known = [name for name in template.get_identifiers() if name in values]
    if known and not any(values[name] for name in known):
        return []
    if not known:
        return [template.safe_substitute()]
    rows = zip_longest(*(values[name].split("\n") for name in known))
    single = {name: values[name] for name in known if "\n" not in values[name]}
    return [
        template.safe_substitute({name: value or "" for name, value in zip(known, row, strict=True)} | single)
        for row in rows
    ]
