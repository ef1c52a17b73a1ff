"""What the pictures show beside the sample article."""

from pathlib import Path

from reader.resources import resource

OTHER = "雨中的一天\n\n王小明说，今天下雨，大家都带了伞。\n\n明天天晴，李大同要去北京。\n"
# Another paper's copy of the sample: other words, another number, what is masked there written out.
_CHANGED = (("凌晨", "清晨"), ("386", "368"), ("*委副书记", "党委副书记"), ("老码头", "旧码头"), ("入汛以来，", ""))


COPY = "copy.txt"


def write(folder: Path) -> tuple[Path, Path]:
    """Write the articles to a folder and return those to open; the copy lies beside them."""
    sample = resource("sample", "article.txt").read_text(encoding="utf-8")
    copy = sample
    for old, new in _CHANGED:
        copy = copy.replace(old, new)
    for name, words in (("雨.txt", OTHER), (COPY, copy), ("article.txt", sample)):
        (folder / name).write_text(words, encoding="utf-8")
    return folder / "雨.txt", folder / "article.txt"
