"""Which of many words a piece of a text ends with: most pieces end with none, and one look says so."""


def ending(text: str, start: int, end: int, words: tuple[str, ...]) -> str:
    """Return the first of these words that `text[start:end]` ends with; an empty string where it ends with none."""
    if not text.endswith(words, start, end):
        return ""
    return next(one for one in words if text.endswith(one, start, end))
