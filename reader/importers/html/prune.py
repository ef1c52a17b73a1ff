"""Takes out of the main text what is not the article: shares, related links, comments, boxes of contents."""

import re
from collections.abc import Mapping

from lxml import html as lxml_html

from reader.importers.html.density import Weights
from reader.importers.html.names import is_junk

_LISTS = ("ul", "ol", "div", "table", "section", "aside", "dl", "p", "center")
_RELATED = re.compile(
    r"^(?:相关|相關|推荐|推薦|延伸|热门|熱門|更多|猜你|精彩|往期|阅读更多|閱讀更多|點我|点击|繼續閱讀|继续阅读)"
)


def prune(root: lxml_html.HtmlElement, weights: Mapping[lxml_html.HtmlElement, Weights]) -> None:
    """Drop the parts of the main text that are no part of the article.

    Args:
        root: the element of the main text.
        weights: of the page's blocks.
    """
    whole = weights.get(root, Weights(0.0, 0, 0))
    most = whole.letters + whole.linked
    for element in list(root.iterdescendants()):
        if not isinstance(element.tag, str) or element.getparent() is None:
            continue
        weight = weights.get(element)
        size = weight.letters + weight.linked if weight else len(element.text_content())
        if size * 2 <= most and (is_junk(element) or (weight and _is_link_list(element, weight))):
            element.drop_tree()


def _is_link_list(element: lxml_html.HtmlElement, weight: Weights) -> bool:
    if element.tag not in _LISTS or weight.linked < 2 * weight.letters:
        return False
    links = sum(1 for _, _ in zip(element.iter("a"), range(4), strict=False))
    return links >= 3 or (links > 0 and bool(_RELATED.match(element.text_content().strip()[:8])))
