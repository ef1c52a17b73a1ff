"""What is taken for damage in clean text: `python -m tests.benchmarks.clean SENTENCES.jsonl.gz ...`, a sentence a line.

Twenty sentences make an article; each finding is printed with its surroundings, to be judged by eye.
"""

import gzip
import json
import sys
from collections import Counter
from pathlib import Path

from reader.importers import open_article

_SENTENCES, _AROUND = 20, 12


def main() -> None:
    """Print the findings and how many there are of each kind."""
    found: Counter[str] = Counter()
    letters = 0
    for path in map(Path, sys.argv[1:]):
        with gzip.open(path, "rt", encoding="utf-8") as file:
            sentences = [json.loads(line)["text"] for line in file]
        for at in range(0, len(sentences), _SENTENCES):
            article = open_article("\n".join(sentences[at : at + _SENTENCES]).encode(), "clean.txt")
            letters += len(article.text)
            for damage in article.damage:
                found[damage.kind] += 1
                around = article.text[max(0, damage.span.start - _AROUND) : damage.span.end + _AROUND]
                sys.stdout.write(f"    {damage.kind}: {around!r}\n")
    sys.stdout.write(f"{letters:,} characters: {dict(found)}\n")


if __name__ == "__main__":
    main()
