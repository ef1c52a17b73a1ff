"""Finds headings in plain text: numbered ones, bracketed ones, short unpunctuated lines between paragraphs."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from reader.text.sought import Sought

_NUMBER = r"[〇零一二三四五六七八九十百千两\d０-９]+"
_SPECIAL = (
    "楔子|序章|序言|序幕|序|前言|引子|引言|导言|導言|尾声|尾聲|后记|後記|结语|結語|结论|結論|跋|附录|附錄|终章|終章|番外|自序|代序|绪论|緒論|"
    "內容簡介|内容简介|摘要|致谢|致謝|参考文献|參考文獻"
)
_STYLES: tuple[tuple[str, Sought], ...] = (
    (
        "part",
        Sought(
            rf"^(?:第\s*{_NUMBER}\s*[卷部编編篇辑輯]|[卷部]{_NUMBER}(?=[\s:：]|$)|卷[上中下之](?=[\s:：]|$)|[上中下][篇編编卷部](?=[\s:：]|$))(?:[\s:：、.·]+\S.*|[\u4e00-\u9fff].*)?$",
            signs="卷部编編篇辑輯",
        ),
    ),
    (
        "chapter",
        Sought(
            rf"^(?:正文\s*)?(?:第\s*{_NUMBER}\s*(?:[章回](?![合来國国民]).*|[话話幕集](?:[\s:：]+\S.*)?)|(?:Chapter|Part)\s+[\dIVXLC]+\b.*)$",
            "章回话話幕集Pp",
            re.IGNORECASE,
        ),
    ),
    ("section2", Sought(r"^§\s*\d+[.．]\d+.*$", signs="§")),
    ("section", Sought(rf"^(?:第\s*{_NUMBER}\s*[节節](?:[\s:：、]+\S.*)?|§\s*\d+.*)$", signs="节節§")),
    (
        "special",
        Sought(rf"^(?:{_SPECIAL})(?:[\s:：]+\S.{{0,30}}|[一二三四五六七八九十\d]{{1,2}})?$", signs=_SPECIAL.split("|")),
    ),
    ("ideograph", Sought(r"^[一二三四五六七八九十]{1,3}[、．.]\s*\S.*$", signs="、．.")),
    ("roman", Sought(r"^[IVX]{1,5}[、．.]\s*\S.*$", signs="IVX")),
    ("stem", Sought(r"^[甲乙丙丁戊己庚辛]、\s*\S.*$", signs="、")),
    ("bracket", Sought(r"^[（(][一二三四五六七八九十]{1,3}[)）]\s*[、.]?\s*\S.*$", signs="（(")),
    ("decimal3", Sought(r"^\d{1,2}[.．]\d{1,2}[.．]\d{1,2}[.．]?\s*[\u4e00-\u9fffA-Za-z].*$", signs=".．")),
    (
        "decimal2",
        Sought(
            r"^\d{1,2}[.．]\d{1,2}[.．]?\s*(?:\s[\u4e00-\u9fffA-Za-z]|[\u4e00-\u9fff](?!元|米|万|亿|倍|个)).*$",
            signs=".．",
        ),
    ),
    ("decimal", Sought(r"^\d{1,2}[.．、]\s*(?=[\u4e00-\u9fffA-Za-z“《]).*$", signs=".．、")),
    ("paren", Sought(r"^[（(]\d{1,2}[)）].+$", signs="（(")),
    (
        "frame",
        Sought(
            r"^【[^】]{2,30}】$|^[〖［][^〗］]{2,30}[〗］]$|^[■◆●▲★☆◎▍▌▎]\s*[^。，；]{2,24}$", signs="【〖［■◆●▲★☆◎▍▌▎"
        ),
    ),
)
_ORNAMENTS = "=＝-—~*#【】〔〕[] \u3000"
_CHAPTER = Sought(rf"^第\s*{_NUMBER}\s*[章回卷][】〕\]]?(?:[\s:：、.·].{{0,36}})?$", signs="第")
# The more numbers the deeper, though they have to be looked for first.
_DEPTHS = {"section2": "section", "section": "section2", "decimal3": "decimal", "decimal": "decimal3"}
_RANK = {_DEPTHS.get(name, name): rank for rank, (name, _) in enumerate(_STYLES)}
_LEADER = re.compile(r"(?:[.…·．]{3,}|…{2,})\s*\d{1,4}$")
_ENDS = re.compile(r"[。！？!?；;，,：:、…—.]$|[。！？!?…][”’」』\"）)]$")
_INNER = re.compile(r"[。！？!?；;：:|]")
_NO_HEADING = re.compile(
    r"^[-—–*•·○※#>＞=_~]|^[“「『\"'].*[”」』\"']$|^[（(].*[)）]$|^(?:图|圖|表|摄影|攝影|文|作者|记者|記者|来源|來源|编辑|通讯员|责任)[:：/\d\s为為]"
    r"|[摄攝]$|^(?:资料|資料)图|^\W+$|https?:|www\.|^[\d\s.,:/年月日时分秒-]+[日号]?$|(?:供图|提供)$"
    r"|^[问答問甲乙][:：\s]|^(?:完|全文完|待续|未完待续|谢谢|目录|目錄|CONTENTS?)$"
)
_CAPTION = Sought(
    r"^(?:[▲△▼↑↓]|(?:上|下|左|右)?[图圖](?:为|為|[:：/\d一二三四五]|片(?:来源|說明|说明))).{0,80}$|^.{2,60}(?:记者|通讯员|記者|社)?\s*[\u4e00-\u9fff*]{2,4}\s?[摄攝](?:影)?[）)]?$",
    signs="▲△▼↑↓图圖摄攝",
)
_LIST = re.compile(r"^(?:[-*•·●○◦▪]\s+\S|[①-⑳]\s*\S)")
# What stands before a colon in a byline or a field, or says who speaks.
FIELD = re.compile(
    r"^.$|(?:作者|文|[图圖]|[来來]源|[编編][辑輯]|[责責][编編]|[记記]者|[摄攝]影|[时時][间間]|地[点點]|日期|[电電][话話]|地址|[邮郵]箱|网址|網址|[嘉来來][宾賓]"
    r"|[关關][键鍵鍵][词詞字]|[标標][签籤]|[导導][语語读讀]|主[讲講持]人?|[链鏈][接结]|提[问問])$"
)
_QUOTATION = re.compile("(?:“[^“”。！？；：，\\d]{3,20}”|「[^「」。！？；：，\\d]{3,20}」)")
_HAN = re.compile("[\u4e00-\u9fff]")
_TALK = re.compile("[“「][^”」]*[”」]$")
_FLAT_LIMIT = 40
_LONGEST_LABEL = 24
_LONG = 40


@dataclass(frozen=True, slots=True)
class Mark:
    """What a line is besides a paragraph: `heading` with its style, `list_item`, `caption`."""

    kind: str
    style: str = ""


def _style(line: str) -> str | None:
    if len(line) > _FLAT_LIMIT or _ends_sentence(line) or _LEADER.search(line):
        return None
    bare = line.strip(_ORNAMENTS)
    framed = bare if bare != line and _CHAPTER.match(bare) else line
    return next((name for name, pattern in _STYLES if pattern.match(framed)), None)


def _ends_sentence(line: str) -> bool:
    return bool(_ENDS.search(line)) and not _CHAPTER.match(line)


def _is_body(line: str) -> bool:
    """Say whether a line is running text."""
    return len(line) > 60 or (len(line) > 12 and bool(re.search(r"[。！？!?；;…”」』][”’」』\"）)]?$|[，,。]", line)))


def find_headings(lines: Sequence[str]) -> dict[int, Mark]:
    """Say which lines of running plain text are headings, list items or captions.

    Args:
        lines: stripped lines in order, furniture and title left out.
    """
    marks: dict[int, Mark] = {}
    for index, line in enumerate(lines):
        if len(line) > 120:
            continue
        if _LIST.match(line) or _LEADER.search(line):
            marks[index] = Mark("list_item")
        elif _CAPTION.match(line) and not _ENDS.search(line):
            marks[index] = Mark("caption")
        elif style := _style(line):
            marks[index] = Mark("heading", style)
    _drop_lists(lines, marks)
    marks |= _bare_numbers(lines)
    chapters = sum(mark.style in {"chapter", "part"} for mark in marks.values())
    if chapters < 3:
        plain = _unnumbered(lines, marks)
        marks |= plain
        marks |= _unlike(lines, marks, len(plain))
    _drop_lonely_specials(marks)
    return marks


def _bare_numbers(lines: Sequence[str]) -> dict[int, Mark]:
    """Return the lines that are nothing but 1, 2, 3 … or 一、二、三 … in turn, each above running text."""
    wanted = 1
    found: dict[int, Mark] = {}
    for index, line in enumerate(lines[:-1]):
        if len(line) < 5 and line.strip(".、．") in {str(wanted), _ideographic(wanted)} and _is_body(lines[index + 1]):
            found[index] = Mark("heading", "number")
            wanted += 1
    return found if len(found) > 1 else {}


def _ideographic(number: int) -> str:
    """Return a number below 100 in Chinese."""
    tens, ones = divmod(number, 10)
    digits = "〇一二三四五六七八九"
    return (
        ("" if tens < 2 else digits[tens]) + ("十" if tens else "") + (digits[ones] if ones else "")
        if tens < 10
        else ""
    )


_LEAST_CONTENTS = 3


def _drop_lists(lines: Sequence[str], marks: dict[int, Mark]) -> None:
    """Make numbered lines that follow one another without text between them a list, or a table of contents."""
    last_seen = {line: index for index, line in enumerate(lines) if index in marks}
    for run in list(_runs(len(lines), marks)):
        later = [last_seen[lines[place]] for place in run]
        if len(run) >= _LEAST_CONTENTS and sum(place >= run.stop for place in later) * 2 > len(run):
            entries = [place for place, again in zip(run, later, strict=True) if again > place]
        elif _is_list([marks[place].style for place in run], at_end=run.stop == len(lines)):
            # The last of a run is directly above text: it may be a true heading under the ones before it.
            entries = list(run[:-1] if _opens_chapter(run[-1], lines, marks) else run)
        else:
            continue
        marks.update(dict.fromkeys(entries, Mark("list_item")))


def _runs(count: int, marks: Mapping[int, Mark]) -> Iterator[range]:
    """Yield the headings that follow one another among `count` lines, as ranges."""
    headings = [index for index in range(count) if (mark := marks.get(index)) and mark.kind == "heading"]
    start = 0
    for at, index in enumerate(headings, 1):
        if at == len(headings) or headings[at] != index + 1:
            yield range(headings[start], index + 1)
            start = at


def _is_list(styles: Sequence[str], *, at_end: bool) -> bool:
    """Say whether the headings of a run are a list: the first style comes again, or nothing follows small numbers."""
    return styles.count(styles[0]) > 1 or (at_end and styles[-1].startswith(("decimal", "bracket", "paren")))


def _opens_chapter(place: int, lines: Sequence[str], marks: dict[int, Mark]) -> bool:
    """Say whether the last of a run of headings is a chapter's, right above its text."""
    return marks[place].style in {"chapter", "part"} and place + 1 < len(lines)


def _unnumbered(lines: Sequence[str], marks: dict[int, Mark]) -> dict[int, Mark]:
    found: dict[int, Mark] = {}
    for index in range(len(lines) - 1):
        if index in marks or not _looks_unnumbered(lines[index]):
            continue
        before, after = marks.get(index - 1), marks.get(index + 1)
        above = index == 0 or _is_body(lines[index - 1]) or (before is not None)
        below = (_is_body(lines[index + 1]) and len(lines[index + 1]) > len(lines[index])) or (
            after is not None and after.kind == "heading"
        )
        if above and below:
            found[index] = Mark("heading", "decimal" if _begins_with_number(lines[index]) else "plain")
    body = sum(map(_is_body, lines))
    return found if len(found) <= max(1, body) else {}


def _looks_unnumbered(line: str) -> bool:
    if not 2 <= len(line) <= (60 if line.isascii() else 32) or _ends_sentence(line) or _INNER.search(line):
        return False
    return not _NO_HEADING.search(line) and line.count("，") + line.count(",") <= 1 and any(map(_is_of_a_word, line))


def _is_of_a_word(letter: str) -> bool:
    return "\u4e00" <= letter <= "\u9fff" or (letter.isascii() and letter.isalpha())


def _begins_with_number(line: str) -> bool:
    """Say whether a number of one or two figures stands before the words, with a space between: 1 缘起, 2 Method."""
    return line[:1].isdecimal() and re.match(r"\d{1,2}\s+[\u4e00-\u9fffA-Z]", line) is not None


def _unlike(lines: Sequence[str], marks: dict[int, Mark], others: int) -> dict[int, Mark]:
    """Return lines between long paragraphs that are headings with quotes or a colon: “不能再等了”, 股民：钱没了.

    One such line alone may be what somebody says: there have to be two, or `others` without quotes and colons.
    None is in a text in which people talk a line each.
    """
    begins = Counter(line.split("：")[0] for line in lines if "：" in line[:_LONGEST_LABEL])
    found = {
        index: Mark("heading", "plain")
        for index in range(1, len(lines) - 1)
        if index not in marks
        and _could_be_spoken(lines[index], begins)
        and min(len(lines[index - 1]), len(lines[index + 1])) > _LONG
        and not (index - 1 in marks or index + 1 in marks)
    }
    talk = sum(bool(_TALK.match(line)) for line in lines)
    return found if talk <= len(found) and len(found) + others > 1 else {}


def _could_be_spoken(line: str, begins: Counter[str]) -> bool:
    if _ends_sentence(line):
        return False
    if _QUOTATION.fullmatch(line):
        return True
    label, colon, rest = line.partition("：")
    if not colon or begins[label] > 1 or FIELD.search(label) or not _HAN.search(rest):
        return False
    return min(len(label), len(rest) // 2) > 1 and _looks_unnumbered(label + rest)


def _drop_lonely_specials(marks: dict[int, Mark]) -> None:
    """A line that says only 前言 or 跋 is a heading where there are others."""
    headings = [index for index, mark in marks.items() if mark.kind == "heading"]
    if len(headings) == 1 and marks[headings[0]].style == "special":
        del marks[headings[0]]


def levels(styles: Sequence[str]) -> list[int]:
    """Return a level for each heading from the styles in their order: a new style is deeper than the one before it."""
    found: list[int] = []
    stack: list[str] = []
    top = next((style for style in styles if style != "special"), "special")
    for raw in styles:
        style = top if raw == "special" else raw
        if style in stack:
            del stack[stack.index(style) + 1 :]
        else:
            while stack and _rank(stack[-1]) > _rank(style):
                stack.pop()
            stack.append(style)
        found.append(len(stack))
    return found


def _rank(style: str) -> float:
    # A bare line may head numbered ones or be headed by them: it goes under whatever is open.
    return _RANK.get(style, 99.0)
