"""Main text, titles and metadata of the invented pages, beside readability-lxml and (where installed) trafilatura.

Run with `python -m tests.benchmarks.web_pages [FOLDER]`; FOLDER may hold pages of your own (`a.html` with the main text
beside it in `a.txt`, its first line the title). Scores are F1 over character trigrams of letters and digits.
"""

import contextlib
import logging
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

from lxml import html as lxml_html
from readability import Document

from reader.article import body_text
from reader.importers import open_article
from reader.importers.encoding import decode
from tests.web_pages import LATER, PAGES, WebPage

_LETTER = re.compile(r"[^\W_]")


def trigrams(text: str) -> Counter[str]:
    """Count the trigrams of letters and digits."""
    letters = "".join(_LETTER.findall(text))
    return Counter(letters[at : at + 3] for at in range(len(letters) - 2))


def f1(found: str, truth: str) -> float:
    """Return the harmonic mean of precision and recall."""
    one, other = trigrams(found), trigrams(truth)
    both = (one & other).total()
    return 2 * both / (one.total() + other.total()) if both else 0.0


def _readability(page: WebPage) -> tuple[str, str]:
    document = Document(decode(page.raw, [page.encoding]).text)
    return lxml_html.fromstring(document.summary()).text_content(), document.short_title()


def _trafilatura(page: WebPage) -> tuple[str, str]:
    import trafilatura

    markup = decode(page.raw, [page.encoding]).text
    found = trafilatura.bare_extraction(markup, with_metadata=True)
    return (found.text or "", found.title or "") if found else ("", "")


def _xidu(page: WebPage) -> tuple[str, str]:
    article = open_article(page.raw, "page.html")
    return body_text(article).target, article.title


def _own_pages(folder: Path) -> Iterator[WebPage]:
    for path in sorted(folder.glob("*.html")):
        title, *text = path.with_suffix(".txt").read_text(encoding="utf-8").splitlines()
        yield WebPage(path.name, path.read_bytes().decode("latin-1"), tuple(text), title, encoding="latin-1")


def _measure(name: str, extract: Callable[[WebPage], tuple[str, str]], pages: tuple[WebPage, ...]) -> list[float]:
    """Print the figures of one program; return its processor seconds page by page."""
    scores: list[float] = []
    seconds: list[float] = []
    titles = 0
    for page in pages:
        begun = time.process_time()
        text, title = "", ""
        with contextlib.suppress(Exception):
            text, title = extract(page)
        seconds.append(time.process_time() - begun)
        scores.append(f1(text, "\n".join(page.text)))
        titles += title == page.title
        if scores[-1] < 0.97 or title != page.title:
            say(f"    {name}: {scores[-1]:.3f} {page.name}: {title!r}")
    say(
        f"{name:12} F1 {statistics.mean(scores):.3f}, median {statistics.median(scores):.3f}, "
        f"title exact {titles / len(pages):.2f}, median {statistics.median(seconds) * 1000:.0f} ms"
    )
    return seconds


def _metadata(pages: tuple[WebPage, ...]) -> None:
    for field in ("author", "source", "published"):
        right = 0
        for page in pages:
            found = getattr(open_article(page.raw, "page.html").metadata, field)
            right += found == getattr(page, field)
            if found != getattr(page, field):
                say(f"    {field}: {found!r} for {getattr(page, field)!r}: {page.name}")
        say(f"{field:12} right on {right} of {len(pages)}")


def say(line: str) -> None:
    """Print a line."""
    sys.stdout.write(line + "\n")


def main() -> None:
    """Print the figures."""
    logging.disable(logging.CRITICAL)
    own = len(sys.argv) > 1
    pages = tuple(_own_pages(Path(sys.argv[1]))) if own else (*PAGES, *LATER)
    _xidu(pages[0])
    ours, theirs = _measure("xidu", _xidu, pages), _measure("readability", _readability, pages)
    ratios = [one / other for one, other in zip(ours, theirs, strict=True)]
    say(f"opening by readability-lxml's time: median {statistics.median(ratios):.2f}, largest {max(ratios):.2f}")
    if find_spec("trafilatura"):
        _measure("trafilatura", _trafilatura, pages)
    if not own:
        _metadata(pages)


if __name__ == "__main__":
    main()
