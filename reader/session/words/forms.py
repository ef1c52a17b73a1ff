"""In which forms a word may stand in an article: in either script, with the words of another region."""

from reader.text import convert

_SCRIPTS = ("t2s", "s2t")
_TO_PLAIN = ("t2s", "tw2sp", "hk2sp")
_FROM_PLAIN = ("s2t", "s2tw", "s2twp", "s2hk", "s2hkp")


def spellings(word: str) -> frozenset[str]:
    """Return a word as entered and in either script."""
    return frozenset({word, *(convert(word, config) for config in _SCRIPTS)})


def forms(word: str) -> frozenset[str]:
    """Return all forms of a word that a view may show, or that an article may have where a view shows this one."""
    plain = {convert(word, config) for config in _TO_PLAIN}
    return spellings(word) | plain | {convert(one, config) for one in plain for config in _FROM_PLAIN}
