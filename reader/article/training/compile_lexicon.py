"""Compiles the word frequencies that proposals for masked characters rest on.

    python -m reader.article.training.compile_lexicon dict.txt resources/lexicon/frequencies.txt.xz

`dict.txt` is the dictionary of jieba 0.42.1 (MIT): `word frequency tag` a line. Kept are words of one to five Han
characters that occur ten times or more; names of persons are left out, since nothing is proposed inside one.
"""

import lzma
import re
import sys
from pathlib import Path

_LEAST = 10
# Rare in prose and common where filters are at work.
_ADDED = ("蒙汗药",)
_HAN = re.compile("[\u4e00-\u9fff]{1,5}")


def compile_lexicon(source: Path, target: Path) -> int:
    """Write the lexicon, sorted, and return the number of words."""
    kept = [(word, _LEAST) for word in _ADDED]
    for line in source.read_text(encoding="utf-8").splitlines():
        word, count, tag = line.split(" ")
        person = tag.startswith("nr") and len(word) > 1
        if int(count) >= _LEAST and not person and _HAN.fullmatch(word):
            kept.append((word, int(count)))
    body = "\n".join(f"{word} {count}" for word, count in sorted(kept))
    target.write_bytes(lzma.compress(body.encode(), preset=9))
    return len(kept)


if __name__ == "__main__":
    compile_lexicon(Path(sys.argv[1]), Path(sys.argv[2]))
