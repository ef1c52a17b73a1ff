"""The recogniser's figures on invented news."""

from pathlib import Path

import pytest

from reader.entities.training.evaluate import measure, read_marked

CORPUS = Path(__file__).parents[1] / "corpus"


def texts(half):
    for file in sorted((CORPUS / half).glob("*.txt")):
        yield file.stem, *read_marked(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize(("half", "names", "everything"), [("dev", 0.93, 0.94), ("test", 0.89, 0.91)])
def test_figures_do_not_fall(half, names, everything):
    figures, _ = measure(texts(half), errors=False)
    assert figures["names"][2] >= names
    assert figures["all"][2] >= everything
