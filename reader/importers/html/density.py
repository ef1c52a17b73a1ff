"""Weighs the parts of a page: sentences speak for an element, links and the words of controls against it."""

import re
from dataclasses import dataclass
from typing import NamedTuple

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
from lxml import html as lxml_html

from reader.importers.html.names import is_comments, is_core, is_junk
from reader.importers.html.text import BLOCK

_LETTERS = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff]|[^\W_\u3400-\u9fff\uf900-\ufaff\u3040-\u30ff]+")
_MARKS = re.compile("[，。！？；：、“”「」,.!?;…]")
_NOTICE = re.compile(
    r"版权|版權|copyright|all rights reserved|免责|免責|郑重声明|平台声明|特别声明|不构成|举报电话|ICP[备備]"
    r"|未经.{0,12}(?:许可|授权)|非經授權|不得轉載|转载请|点击下载|下載APP|下载客户端|欢迎关注|微信扫一扫|请文明发言|登录后"
    r"|风险自担|扫描二维码",
    re.IGNORECASE,
)
_GAIN = 1.08
# What lies around the article's own element and is this much heavier has an article in several such elements.
_GAIN_OVER_CORE = 1.5
_LEAST = 12.0


class Weights(NamedTuple):
    """What speaks for an element, and how many letters it has outside links and inside."""

    mass: float
    letters: int
    linked: int


@dataclass(slots=True)
class _Open:
    """An element that is being walked through."""

    element: lxml_html.HtmlElement
    junk: bool
    mass: float = 0.0
    letters: int = 0
    linked: int = 0


class _Weigher:
    """Walks a page once and weighs each element that can hold an article."""

    def __init__(self, tree: lxml_html.HtmlElement) -> None:
        whole = tree.text_content()
        self._half, self._half_marks = len(whole) / 2, len(_MARKS.findall(whole)) / 2
        self.weights: dict[lxml_html.HtmlElement, Weights] = {}
        self.sentences = 0.0
        self._open: list[_Open] = []
        self._run: list[str] = []
        self._linked: list[str] = []
        self._links = 0

    def text(self, words: str | None) -> None:
        """Take inline text."""
        if words:
            (self._linked if self._links else self._run).append(words)

    def flush(self) -> None:
        """Weigh the run of text that has been gathered, and put it into the innermost open block."""
        if not (self._run or self._linked) or not self._open:
            return
        words = "".join(self._run)
        letters, linked = len(_LETTERS.findall(words)), sum(len(_LETTERS.findall(each)) for each in self._linked)
        self._run, self._linked = [], []
        if not letters and not linked:
            return
        inner = self._open[-1]
        inner.letters += letters
        inner.linked += linked
        mass = _run_mass(words, letters, linked, junk=inner.junk)
        inner.mass += mass
        self.sentences += max(mass, -2 * mass if inner.junk and linked <= letters else 0.0)

    def _is_junk(self, element: lxml_html.HtmlElement) -> bool:
        """Say whether an element is junk: what holds most of the page or its sentences is not."""
        if not is_junk(element):
            return False
        words = element.text_content()
        if len(words) > self._half:
            return False
        return is_comments(element) or len(_MARKS.findall(words)) <= self._half_marks

    def start(self, element: lxml_html.HtmlElement) -> None:
        """Enter an element."""
        if element.tag in BLOCK:
            self.flush()
            junk = bool(self._open and self._open[-1].junk) or self._is_junk(element)
            self._open.append(_Open(element, junk))
        elif element.tag == "br":
            self.flush()
        elif element.tag == "a":
            self._links += 1

    def end(self, element: lxml_html.HtmlElement) -> None:
        """Leave an element."""
        if element.tag in BLOCK:
            self.flush()
            done = self._open.pop()
            self.weights[element] = Weights(done.mass, done.letters, done.linked)
            if self._open:
                above = self._open[-1]
                above.mass += done.mass
                above.letters += done.letters
                above.linked += done.linked
        elif element.tag == "a":
            self._links -= 1


def _run_mass(words: str, letters: int, linked: int, *, junk: bool) -> float:
    if linked > letters:
        return -0.5 * linked - 2
    marks = len(_MARKS.findall(words))
    if marks == 0 and letters < 40:
        return -0.1 * letters if junk else 0.0
    if _NOTICE.search(words[:300]):
        return -0.5 * min(letters, 100)
    weight = letters + 2.0 * marks - linked
    return -0.5 * weight if junk else weight


class Weighing(NamedTuple):
    """The weight of each block of a page, in the order of their ends, and that of all its sentences, junk or not."""

    weights: dict[lxml_html.HtmlElement, Weights]
    sentences: float


def weigh(tree: lxml_html.HtmlElement) -> Weighing:
    """Weigh the blocks of a page."""
    weigher = _Weigher(tree)
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if not isinstance(element.tag, str):
            if event == "end":
                weigher.text(element.tail)
            continue
        if event == "start":
            weigher.start(element)
            weigher.text(element.text)
        else:
            weigher.end(element)
            weigher.text(element.tail)
    return Weighing(weigher.weights, weigher.sentences)


def heaviest(weights: dict[lxml_html.HtmlElement, Weights]) -> lxml_html.HtmlElement | None:
    """Return the innermost element with nearly all the weight that any element has; None where nothing has any."""
    best: lxml_html.HtmlElement | None = None
    mass = 0.0
    # Children come before their parents: an element around the best so far must be clearly heavier.
    for element, weight in weights.items():
        if weight.mass <= mass:
            continue
        if best is None or not holds(element, best) or weight.mass > _enough(element, best, mass):
            best, mass = element, weight.mass
    return best


def _enough(element: lxml_html.HtmlElement, inner: lxml_html.HtmlElement, mass: float) -> float:
    """Return the weight that an element around the best so far must have more than to be better."""
    if is_core(inner):
        return mass * _GAIN_OVER_CORE
    return mass if is_core(element) else mass * _GAIN + _LEAST


def holds(element: lxml_html.HtmlElement, inner: lxml_html.HtmlElement) -> bool:
    """Say whether an element lies around another."""
    return any(above is element for above in inner.iterancestors())
