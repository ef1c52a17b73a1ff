"""How much alike two articles are, in words: a share of letters frightens where one paragraph of few is missing."""

from PySide6.QtCore import QCoreApplication

_NEARLY_ALL = 0.9


def likeness_words(similarity: float) -> str:
    """Return what two articles have in common.

    Args:
        similarity: the share of the text, 0 to 1, as sketches estimate it; 0 where the title alone is the same.
    """
    if not similarity:
        return QCoreApplication.translate("Likeness", "the same title")
    if similarity < _NEARLY_ALL:
        return QCoreApplication.translate("Likeness", "much of the text is the same")
    return QCoreApplication.translate("Likeness", "nearly the same text")
