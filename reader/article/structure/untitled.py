"""What an article without a title is called: by its file where that says something, else by its first words.

::

    c.txt              今天下雨，大家都带了伞。     今天下雨
    春天的故事.txt     今天下雨，大家都带了伞。     春天的故事

Libraries call a text without a title by its first words too (ISO 690; incipit).
"""

import re
from collections.abc import Sequence
from pathlib import PurePath

from reader.article.article import Article, Block
from reader.text.fold import is_han

_LONGEST = 24
_CUT = "［…］"
# What programs call a file whose writer gave it no name.
_NO_NAME = re.compile(
    r"^(?:新建|新增|无标题|無標題|未命名|文本文档|文字文件|文[档檔稿件]|下载|下載|网页|網頁|复件|副本|粘贴|貼上)"
)
_PAUSE = re.compile(r"[，。；：！？、…—,;:!?\n（(]")
_EDGES = " \t\u3000“”‘’「」『』《》〈〉\"'"
_TELLING = 2


def name_untitled(name: str, text: str, blocks: Sequence[Block]) -> str:
    """Return what to call an article in whose source no title was found.

    Args:
        name: its file's name.
        text: the original text.
        blocks: in reading order.
    """
    stem = re.sub(r"\.[A-Za-z0-9]{1,8}$", "", PurePath(name).name)
    if sum(map(is_han, stem)) >= _TELLING and not _NO_NAME.match(stem):
        return stem
    return first_words(text, blocks) or stem or "?"


def first_words(text: str, blocks: Sequence[Block]) -> str:
    """Return how the body begins, up to a pause; empty where it has no words. What is cut elsewhere shows it."""
    for block in blocks:
        line = re.sub(r"\s+", " ", block.span.of(text)).strip(_EDGES) if block.kind != "boilerplate" else ""
        whole = next((part.strip(_EDGES) for part in _PAUSE.split(line) if len(part.strip(_EDGES)) >= _TELLING), "")
        if whole:
            return whole if len(whole) <= _LONGEST else whole[:_LONGEST].rstrip() + _CUT
    return ""


def is_untitled(article: Article) -> bool:
    """Return whether an article is called by its first words: they need not stand over themselves."""
    return all(block.kind != "title" for block in article.blocks) and article.title == first_words(
        article.text, article.blocks
    )
