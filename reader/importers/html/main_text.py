"""Finds the element that holds a page's main text.

The page is weighed by sentences and links. Where the heaviest element neither has a name that sites give to their
articles nor holds nearly all sentences of the page, readability-lxml is asked as well; where the two disagree, the
weights say whose part holds more of the sentences.
"""

import logging

from lxml import html as lxml_html
from readability import Document

from reader.importers.html.density import Weighing, Weights, heaviest, holds
from reader.importers.html.names import is_core

_MARK = "data-xidu"
_SURE = 150.0
_NEARLY_ALL = 0.8

logging.getLogger("readability.readability").setLevel(logging.CRITICAL)


def main_element(tree: lxml_html.HtmlElement, weighing: Weighing) -> lxml_html.HtmlElement:
    """Return the main text's element, or the tree itself where none stands out."""
    weights, sentences = weighing
    ours = heaviest(weights)
    if ours is not None and _is_sure(ours, weights[ours].mass, sentences):
        return ours
    theirs = _by_readability(tree)
    best = _better(ours, theirs, weights)
    return tree if best is None else best


def _is_sure(element: lxml_html.HtmlElement, mass: float, sentences: float) -> bool:
    """Say whether nothing else on the page can be the article."""
    return mass >= _SURE and (is_core(element) or mass >= _NEARLY_ALL * sentences)


def _better(
    ours: lxml_html.HtmlElement | None,
    theirs: lxml_html.HtmlElement | None,
    weights: dict[lxml_html.HtmlElement, Weights],
) -> lxml_html.HtmlElement | None:
    """Choose between two candidates."""
    if ours is None or theirs is None or ours is theirs:
        return ours if ours is not None else theirs
    mine, other = weights[ours], weights.get(theirs, Weights(0.0, 0, 0))
    if holds(theirs, ours):
        # More than the sentences: taken if what it adds is text, such as captions or lines of verse, and no links.
        added = other.letters - mine.letters
        clean = other.linked - mine.linked <= 0.1 * added + 4 and other.mass >= mine.mass
        return theirs if clean and added <= 0.5 * mine.letters + 40 else ours
    return ours if mine.mass >= 0.5 * other.mass else theirs


def _by_readability(tree: lxml_html.HtmlElement) -> lxml_html.HtmlElement | None:
    """Return the innermost element around what readability-lxml finds."""
    elements = [element for element in tree.iter() if isinstance(element.tag, str)]
    for number, element in enumerate(elements):
        element.set(_MARK, str(number))
    try:
        summary = lxml_html.document_fromstring(Document(tree).summary(html_partial=True))
    except Exception:  # noqa: BLE001 - it raises its own Unparseable, and lxml's errors, on odd pages
        return None
    finally:
        for element in elements:
            element.attrib.pop(_MARK, None)
    found = [elements[int(each.get(_MARK))] for each in summary.iter() if _has_words(each)]
    return _around(found)


def _has_words(element: lxml_html.HtmlElement) -> bool:
    if not isinstance(element.tag, str) or not (element.get(_MARK) or "").isdigit():
        return False
    return bool((element.text or "").strip()) or any((child.tail or "").strip() for child in element)


def _around(found: list[lxml_html.HtmlElement]) -> lxml_html.HtmlElement | None:
    """Return the innermost element that holds all of these."""
    if not found:
        return None
    common = [found[0], *found[0].iterancestors()]
    for element in found[1:]:
        above = {element, *element.iterancestors()}
        common = common[next((at for at, each in enumerate(common) if each in above), len(common)) :]
    return common[0] if common else None
