"""Compiles `resources/opencc`: what a current OpenCC has beyond the tables of opencc-python-reimplemented.

Both own the module name `opencc`, so the official wheel is installed elsewhere and only its files are read::

    python -m venv build/official && build/official/bin/pip install OpenCC
    python packaging/compile_opencc.py build/official/lib/python3.*/site-packages/opencc

Each table becomes the difference from the base: `word<TAB>conversion` where it is new or changed, `word` alone where it
is gone. Tables that are only ever used in union are written as one.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from reader.text.opencc import base_table, tell_characters  # noqa: E402 - a script in a checkout finds the package beside itself

TARGET = ROOT / "resources" / "opencc"
NOTICE = """Tables and configurations of Open Chinese Convert (OpenCC) {version}, reduced to what
opencc-python-reimplemented 0.1.7 lacks, by packaging/compile_opencc.py.

Source: https://github.com/BYVoid/OpenCC, from the wheel OpenCC {version} on PyPI.
Copyright 2010-2026 Carbo Kuo and contributors. Licensed under the Apache License, Version 2.0; its text is in the file
LICENSE at the root of this project. Changed: only the first conversion of each word is kept, tables used in union are
merged, and what equals the base is left out.
"""


def main(package: Path) -> None:
    """Write all tables, the recipes and the notice."""
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    share = package / "clib" / "share" / "opencc"
    unions: dict[str, list[str]] = {}
    recipes = {path.stem: _recipe(path, unions) for path in sorted(share.glob("*.json"))}
    for name, parts in sorted(unions.items()):
        entries: dict[str, str] = {}
        for part in reversed(parts):
            entries |= _dump(package, share / f"{part}.ocd2")
        _write(name, entries)
    (TARGET / "recipes.json").write_text(json.dumps(recipes, indent=1) + "\n", encoding="utf-8")
    version = next(package.parent.glob("[Oo]pen[Cc][Cc]-*.dist-info")).name.split("-")[1].removesuffix(".dist")
    (TARGET / "NOTICE").write_text(NOTICE.format(version=version), encoding="utf-8")
    _write_telling()


def _write_telling() -> None:
    """Write the characters that only one of the scripts has, so that a page need not wait for them."""
    both = ["".join(sorted(characters)) for characters in tell_characters()]
    (TARGET / "telling.json").write_text(json.dumps(both, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _recipe(path: Path, unions: dict[str, list[str]]) -> dict[str, list[list[str]]]:
    config = json.loads(path.read_text(encoding="utf-8"))
    steps = {
        "normalise": config["normalization"],
        "segment": [config["segmentation"]] if "segmentation" in config else [],
        "stages": config["conversion_chain"],
    }
    return {kind: [_tables(step["dict"], unions) for step in links] for kind, links in steps.items()}


def _tables(node: dict[str, Any], unions: dict[str, list[str]]) -> list[str]:
    """Return the tables of a group in order; those of a union under the name of the first."""
    if node["type"] == "group" and node["match_policy"] != "union":
        return [name for child in node["dicts"] for name in _tables(child, unions)]
    files = node["dicts"] if node["type"] == "group" else [node]
    parts = [Path(file["file"]).stem for file in files]
    if unions.setdefault(parts[0], parts) != parts:
        raise ValueError(f"{parts[0]} is used in two unions: {unions[parts[0]]}, {parts}")
    return parts[:1]


def _dump(package: Path, path: Path) -> dict[str, str]:
    with tempfile.TemporaryDirectory() as folder:
        text = Path(folder, "table.txt")
        tool = package / "clib" / "bin" / "opencc_dict"
        subprocess.run([tool, "-i", path, "-o", text, "-f", "ocd2", "-t", "text"], check=True)
        lines = text.read_text(encoding="utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line)
    return {word: choices.split(" ")[0] for word, choices in pairs}


def _write(name: str, entries: dict[str, str]) -> None:
    base = base_table(name)
    lines = [f"{word}\t{entries[word]}" for word in sorted(entries) if base.get(word) != entries[word]]
    lines += [word for word in sorted(base) if word not in entries]
    (TARGET / f"{name}.txt").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
