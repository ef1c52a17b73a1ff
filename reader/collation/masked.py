"""Letters that a copy hides behind marks, which is no changed fact: another copy tells what they are."""

from collections.abc import Collection, Iterable

from reader.article.damage.marks import MASKS


def masked_runs(here: str, there: str) -> Iterable[tuple[int, int, int, int]]:
    """Give each run of masks with what stands for it: all of the other text for masks alone, else one for one."""
    if not here or not there or any(letter in MASKS for letter in there):
        return
    if not here.strip(MASKS):
        yield 0, len(here), 0, len(there)
        return
    if len(here) != len(there):
        return
    start = 0
    while start < len(here):
        end = start
        while end < len(here) and here[end] in MASKS:
            end += 1
        if end > start:
            yield start, end, start, end
        start = end + 1


def only_masks_differ(words: Collection[str]) -> bool:
    """Say whether what copies have at a place is one text, of which some hide letters behind marks."""
    masked = {each for each in words if any(letter in MASKS for letter in each)}
    whole = set(words) - masked
    if not masked or len(whole) > 1 or not all(words):
        return False
    if not whole:
        return not any(each.strip(MASKS) for each in masked)
    (there,) = whole
    return all(_hides(here, there) for here in masked)


def _hides(here: str, there: str) -> bool:
    if not here.strip(MASKS):
        return True
    return len(here) == len(there) and all(one in (other, *MASKS) for one, other in zip(here, there, strict=True))
