"""How well the sections of plain texts are found: run with `python -m tests.benchmarks.layouts`.

A heading counts as found where its words are the title of a section; precision and recall are over all layouts.
"""

import sys

from reader.importers import open_article
from tests.layouts import LAYOUTS, Layout


def found(layout: Layout) -> list[tuple[str, int]]:
    """Return titles and levels of the sections that Xidu finds in a layout."""
    article = open_article(layout.text.encode(), "text.txt")
    return [(section.title, section.level) for section in article.sections if section.title is not None]


def wanted(layout: Layout) -> list[tuple[str, int]]:
    """Return titles and levels as they should be found."""
    return [(" ".join(words.split()), level) for words, level in layout.headings]


def main() -> None:
    """Print the figures, and where they are not whole."""
    right = given = true = levelled = 0
    for layout in LAYOUTS:
        one, other = found(layout), wanted(layout)
        both = len({words for words, _ in one} & {words for words, _ in other})
        right, given, true = right + both, given + len(one), true + len(other)
        levelled += len(set(one) & set(other))
        if one != other:
            sys.stdout.write(f"    {layout.name}: {[each for each in one if each not in other]} for "
                             f"{[each for each in other if each not in one]}\n")  # fmt: skip
    precision, recall = right / given, right / true
    sys.stdout.write(
        f"{len(LAYOUTS)} layouts, {true} headings: F1 {2 * precision * recall / (precision + recall):.3f}, "
        f"precision {precision:.3f}, recall {recall:.3f}; level right for {levelled / true:.3f}\n"
    )


if __name__ == "__main__":
    main()
