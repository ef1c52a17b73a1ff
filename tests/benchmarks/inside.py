"""What the core takes for its work, beside peers that do the same or, as a floor, less."""

import importlib.util
import random
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import islice, pairwise
from pathlib import Path

from reader.entities import analyse
from reader.exporters import FORMATS, Document, export
from reader.importers import open_article
from reader.library import Library
from reader.resources import resource
from reader.text import Query, align, convert, find
from tests import generated
from tests.benchmarks import official
from tests.benchmarks.rows import Row, fastest, timed
from tests.importers.books import book_parts, pack

_MILLION = 1_000_000
_ARTICLES = 400
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
    seconds = {length: fastest(lambda length=length: analyse(generated.text(3, length)), 1) for length in _LENGTHS}
    for shorter, longer in pairwise(_LENGTHS):
        grown = seconds[longer] / seconds[shorter]
        yield Row(
            f"analysis of {longer:,}", f"{seconds[longer]:.1f} s", f"{shorter:,}: {seconds[shorter]:.1f} s", grown
        )


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
        begun = time.process_time()
        with Library(Path(folder)) as library:
            for number, text in enumerate(generated.texts(_ARTICLES)):
                library.add(open_article(text.encode(), f"{number}.txt"))
                Path(folder, f"{number}.txt").write_text(text, "utf-8")
            rate = _ARTICLES / (time.process_time() - begun)
            yield Row("adding, articles a second", f"{rate:.0f}", "target 100", rate / 100)
            word = generated.words(8)[3]
            ours = fastest(lambda: list(islice(library.search(Query(word)), 20)))
        begun = time.perf_counter()
        subprocess.run(["grep", "-rlc", word, folder], stdout=subprocess.DEVNULL, check=False)
        yield timed(f"first 20 hits in {_ARTICLES} articles", ours, "grep -r", time.perf_counter() - begun)
