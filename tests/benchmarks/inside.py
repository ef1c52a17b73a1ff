"""What the core takes for its work, beside peers that do the same or, as a floor, less."""

import importlib.util
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice, pairwise
from pathlib import Path

from reader.entities import analyse
from reader.entities.networks.lac import recogniser
from reader.exporters import FORMATS, Document, export
from reader.importers import open_article
from reader.library import Library
from reader.resources import resource
from reader.text import Query, align, convert, find
from tests import generated
from tests.benchmarks import official
from tests.benchmarks.rows import Row, fastest, short, timed
from tests.importers.books import book_parts, pack

_MILLION = 1_000_000
_ARTICLES = 10_000
_ADDED = 1_000
_LENGTHS = (10_000, 100_000, _MILLION)
_TRAIN = Path(__file__).parents[1] / "corpus" / "train"
_CHAPTERS, _LINES, _NOVEL = 500, 25, 2_000_000
_OPENED = ("markdown", "html", "docx", "epub", "pdf")


def conversion() -> Iterator[Row]:
    """Give alignment of a million characters beside the conversion of both OpenCCs."""
    from opencc import OpenCC

    text = generated.text(1, _MILLION)
    for config in ("s2t", "s2twp"):
        convert("字", config)
        ours = fastest(lambda config=config: align(text, config))
        base = OpenCC(config)
        base.convert("字")
        yield timed(f"align 1M, {config}", ours, "opencc-python-reimplemented", fastest(partial(base.convert, text), 1))
        if official.is_there():
            yield timed(f"align 1M, {config}", ours, "official OpenCC", official.fastest(config, text))
        else:
            yield Row(f"align 1M, {config}", f"{ours * 1000:.1f} ms", official.ABSENT, None)


def finding() -> Iterator[Row]:
    """Give a search of a million characters, folding included, beside `grep` on the same text."""
    text = generated.text(2, _MILLION)
    word = generated.words(8)[2]
    ours = fastest(lambda: find(text, word))
    if shutil.which("grep") is None:
        yield Row("find in 1M", f"{ours * 1000:.1f} ms", "grep is not installed", None)
        return
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "text.txt")
        path.write_text(text, "utf-8")
        begun = time.perf_counter()
        subprocess.run(["grep", "-c", word, path], stdout=subprocess.DEVNULL, check=False)
        yield timed("find in 1M", ours, "grep -c", time.perf_counter() - begun)


def analysis() -> Iterator[Row]:
    """Give the speed of analysis beside `jieba.posseg`, and how it grows with length."""
    sample = resource("sample", "article.txt").read_text("utf-8")
    analyse(sample)
    rate = len(sample) / fastest(lambda: analyse(sample))
    if importlib.util.find_spec("jieba"):
        import jieba.posseg

        jieba.posseg.lcut("字")
        peer = len(sample) / fastest(lambda: jieba.posseg.lcut(sample))
        yield Row("analysis, characters a second", f"{rate:,.0f}", f"jieba.posseg {peer:,.0f}", rate / peer)
    else:
        yield Row("analysis, characters a second", f"{rate:,.0f}", "jieba is not installed", None)
    sentences = [(0, line) for line in sample.splitlines() if line.strip()]
    network = len(sample) / fastest(lambda: recogniser().tag(sentences))
    yield Row("analysis, characters a second", f"{rate:,.0f}", f"LAC's network alone {network:,.0f}", rate / network)


def growth() -> Iterator[Row]:
    """Give what each stage takes for ten times the text, beside what it took for a tenth: 10 is linear."""
    stages: dict[str, Callable[[str], object]] = {
        "open as text": lambda text: open_article(text.encode(), "a.txt"),
        "align, s2tw": lambda text: align(text, "s2tw"),
        "find": lambda text: find(text, "太原"),
        "analysis": analyse,
    }
    lengths = _LENGTHS[:2] if short() else _LENGTHS
    for name, work in stages.items():
        seconds = {length: fastest(partial(work, generated.text(3, length)), 1) for length in lengths}
        for less, more in pairwise(lengths):
            yield timed(f"{name} of {more:,}", seconds[more], f"{less:,}:", seconds[less])


def formats() -> Iterator[Row]:
    """Give opening and exporting of the sample in each format beside opening it as plain text."""
    article = open_article(resource("sample", "article.txt"))
    document = Document(article, analysis=analyse(article))
    raw = article.text.encode()
    plain = fastest(lambda: open_article(raw, "a.txt"))
    for each in FORMATS:
        if each.id == "pdf" and importlib.util.find_spec("typst") is None:
            continue
        made = export(document, each.id)
        yield timed(
            f"export, {each.id}", fastest(lambda each=each: export(replace(document), each.id)), "open as text", plain
        )
        if each.id in _OPENED:
            name = f"a{each.extension}"
            open_article(made, name)
            took = fastest(lambda made=made, name=name: open_article(made, name))
            yield timed(f"open, {each.id}", took, "open as text", plain)


def books() -> Iterator[Row]:
    """Give opening of a novel in one text file of 2 MB and of an e-book of 500 chapters, beside a second."""
    lines = [line for path in sorted(_TRAIN.rglob("*.txt")) for line in path.read_text("utf-8").splitlines() if line]
    source = random.Random(4)  # noqa: S311
    chapters = ["\n".join(source.choices(lines, k=_LINES)) for _ in range(_CHAPTERS)]
    novel = "\n".join(f"第{number}章 {each}" for number, each in enumerate(chapters, 1)).encode()[:_NOVEL]
    markup = ["".join(f"<p>{line}</p>" for line in each.splitlines() if line) for each in chapters]
    links = (f'<li><a href="text/ch{number}.xhtml">第{number + 1}章</a></li>' for number in range(_CHAPTERS))
    book = pack(book_parts(markup, nav="".join(links)))
    for what, raw, name in (("novel of 2 MB", novel, "a.txt"), (f"e-book of {_CHAPTERS} chapters", book, "a.epub")):
        took = fastest(lambda raw=raw, name=name: open_article(raw, name))
        yield timed(f"open, {what}", took, "target", 1.0)


def library() -> Iterator[Row]:
    """Give adding articles, and a query over them beside `grep` over the same files."""
    with tempfile.TemporaryDirectory() as folder:
        count = _ADDED if short() else _ARTICLES
        taken = 0.0
        with Library(Path(folder)) as library:
            for number, text in enumerate(generated.texts(count)):
                begun = time.process_time()
                library.add(open_article(text.encode(), f"{number}.txt"))
                taken += time.process_time() - begun
                if number + 1 == _ADDED:
                    rate = _ADDED / taken
                    yield Row(f"adding {_ADDED:,} articles, a second", f"{rate:.0f}", "target 100", rate / 100)
                Path(folder, f"{number}.txt").write_text(text, "utf-8")
            words = generated.words(100)
            ours = sorted(fastest(lambda word=word: list(islice(library.search(Query(word)), 20)), 1) for word in words)
        begun = time.perf_counter()
        subprocess.run(["grep", "-rlc", words[3], folder], stdout=subprocess.DEVNULL, check=False)
        yield timed(
            f"first 20 hits in {count:,} articles, 95th percentile", ours[94], "grep -r", time.perf_counter() - begun
        )
