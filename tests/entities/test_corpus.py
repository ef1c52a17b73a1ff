"""The recogniser's figures on invented news, and that marks are read right."""

from pathlib import Path

import pytest

from reader.entities.training.evaluate import measure, read_marked

CORPUS = Path(__file__).parents[1] / "corpus"


def texts(half):
    for file in sorted((CORPUS / half).glob("*.txt")):
        yield file.stem, *read_marked(file.read_text(encoding="utf-8"))


def test_marks_become_spans():
    assert read_marked("[PER 张三]在[LOC 上海]。") == ("张三在上海。", {(0, 2, "PER"), (3, 5, "LOC")})


@pytest.mark.parametrize(("half", "names", "everything"), [("dev", 0.93, 0.93), ("test", 0.86, 0.82)])
def test_figures_do_not_fall(half, names, everything):
    figures, _ = measure(texts(half), errors=False)
    assert figures["names"][2] >= names
    assert figures["all"][2] >= everything


def test_every_corpus_text_has_names_and_balanced_marks():
    for half in ("dev", "test"):
        for _, text, gold in texts(half):
            assert "[" not in text
            assert {"PER", "LOC", "ORG"} <= {kind for _, _, kind in gold}
