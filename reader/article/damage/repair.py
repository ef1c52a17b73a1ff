"""The repair projection: proposals put in the place of damage, marked or not."""

from reader.article.article import Article
from reader.text.aligned import AlignedText, Edit

# Whole passages that should perhaps not be there: they are pointed out, and nobody loses a sentence unseen.
LEFT_STANDING = frozenset(["doubled", "watermark"])
# The reason of what another copy of the report has: those words are never taken for the source's own.
WITNESSED = "damage.witnessed"
MISSING = {"missing_number": "〔缺数〕", "missing_text": "〔缺字〕"}


def repair_edits(article: Article, *, marked: bool = False) -> list[Edit]:
    """Return edits on the original text that put the proposals in.

    Args:
        article: whose damage is repaired.
        marked: bracket guesses too (〔党〕), for whatever leaves the program. What another copy has or the reader
            entered is bracketed in either case: it reads so well that a colour alone lets it pass for the words of
            the source; and so is what is only known to be lacking (〔缺数〕, 〔缺字〕).

    Passages of `LEFT_STANDING` stay, whatever their proposal.
    """
    edits: list[Edit] = []
    for damage in article.damage:
        if damage.kind in MISSING and damage.restored is None:
            edits.append((damage.span, MISSING[damage.kind]))
        elif damage.restored is not None and damage.kind not in LEFT_STANDING:
            bracketed = damage.restored and (marked or damage.entered or damage.reason.id == WITNESSED)
            put = f"〔{damage.restored}〕" if bracketed else damage.restored
            edits.append((damage.span, put))
    return edits


def read_text(article: Article) -> AlignedText:
    """Return the text as the recogniser reads it: proposals of the same length put in, so that offsets stay."""
    edits = [
        (damage.span, damage.restored)
        for damage in article.damage
        if damage.restored and len(damage.restored) == len(damage.span)
    ]
    return AlignedText.from_edits(article.text, edits)
