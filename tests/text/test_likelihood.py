from collections import Counter

from reader.text import likelihood


def test_a_book_is_counted_in_pieces(monkeypatch):
    """To count it at one go would hold the interpreter, and the window, for a twentieth of a second."""
    sizes: list[int] = []

    class Counting(Counter):
        def update(self, letters="", /):
            sizes.append(len(letters or ""))
            super().update(letters)

    book = "他说的后面有人。" * 10_000
    plain = likelihood.likelihood(book)
    monkeypatch.setattr(likelihood, "Counter", Counting)
    assert likelihood.likelihood(book) == plain
    assert sum(sizes) == len(book)
    assert max(sizes) <= 20_000
