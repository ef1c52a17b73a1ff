"""The texts: invented paragraphs under headings as novels, papers, laws and reports set them."""

from collections.abc import Iterable
from dataclasses import dataclass

from tests.web_pages.made import paragraphs, traditional

Heading = tuple[str, int]


@dataclass(frozen=True, slots=True)
class Layout:
    """A text and the headings that a person sees in it.

    Attributes:
        name: what is peculiar about it.
        text: the file.
        headings: each with its level, in order.
    """

    name: str
    text: str
    headings: tuple[Heading, ...]


def _body(seed: int, count: int = 2, indent: str = "　　", gap: str = "\n") -> str:
    return gap.join(indent + each for each in paragraphs(seed, count))


def _under(
    name: str, title: str, headings: Iterable[Heading], *, indent: str = "　　", gap: str = "\n\n", before: str = "",
    lead: int = 0,
) -> Layout:  # fmt: skip
    """Return a text with paragraphs under each heading; `before` each heading stands something, such as spaces."""
    headings = tuple(headings)
    parts = [title] if title else []
    parts += [_body(40 + len(name), lead, indent, gap)] if lead else []
    for number, (words, _) in enumerate(headings):
        parts.append(f"{before}{words}")
        following = headings[number + 1][1] if number + 1 < len(headings) else 0
        if following <= headings[number][1] or number % 3 == 2:
            parts.append(_body(900 + 7 * number + len(name), 2 + number % 2, indent, gap))
    return Layout(name, gap.join(parts) + "\n", headings)


def _wrapped(text: str, width: int = 36) -> str:
    lines: list[str] = []
    for line in text.split("\n"):
        lines += [line[at : at + width] for at in range(0, len(line), width)] or [""]
    return "\n".join(lines)


def _hard_wrapped() -> Layout:
    whole = _under("wrapped at 72 columns", "守渠记", [("一、水从哪里来", 1), ("二、谁来守", 1), ("三、冬天", 1)])
    return Layout(whole.name, _wrapped(whole.text), whole.headings)


def _contents() -> Layout:
    titles = [
        f"第{number}章　{words}"
        for number, words in zip("一二三四五", ("渡口", "石阶", "夜市", "涨水", "归途"), strict=True)
    ]
    whole = _under("contents at the head", "", [(title, 1) for title in titles])
    listed = "\n".join(f"{title}{'…' * 6}{page}" for title, page in zip(titles, (1, 15, 38, 60, 91), strict=True))
    return Layout(whole.name, f"河湾旧事\n\n目录\n{listed}\n\n{whole.text}", whole.headings)


def _bare_contents() -> Layout:
    titles = [
        f"第{number}回　{words}"
        for number, words in zip(
            "一二三四", ("老船工夜渡河湾", "陈先生重修镇志", "涨大水码头失火", "点河灯游子归乡"), strict=True
        )
    ]
    whole = _under("contents of bare titles, rounds", "", [(title, 1) for title in titles])
    return Layout(whole.name, "河湾演义\n\n" + "\n".join(titles) + "\n\n" + whole.text, whole.headings)


def _traditional() -> Layout:
    headings = [("第一節　源流", 1), ("第二節　橋與渡", 1), ("第三節　結語", 1)]
    parts = ["河灣水利考"]
    for number, (words, _) in enumerate(headings):
        parts += [words, *(f"　　{each}" for each in traditional(paragraphs(950 + number, 2)))]
    return Layout("Traditional, numbered parts", "\n\n".join(parts) + "\n", tuple(headings))


def _novel() -> Layout:
    headings = [(f"第{number}章 河湾之{number}", 1) for number in range(1, 121)]
    lines = [f"{words}\n\n{_body(number, 3)}" for number, (words, _) in enumerate(headings)]
    return Layout("a novel of 120 chapters", "《河湾》\n作者：沈渡\n\n" + "\n\n".join(lines), tuple(headings))


LAYOUTS = (
    _novel(),
    _under(
        "volumes and chapters", "河湾志", [
            ("卷一 山", 1), ("第一章 源头", 2), ("第二章 山路", 2), ("卷二 水", 1), ("第三章 渡口", 2),
        ],
    ),
    _under(
        "chapters without blank lines", "",
        [(f"第{n}章 {w}", 1) for n, w in zip("一二三四", "山水木石", strict=True)], gap="\n",
    ),
    _under(
        "official: 一、（一）1.", "关于冬季修护水渠的意见", [
            ("一、总体要求", 1), ("二、主要任务", 1), ("（一）摸清底数", 2), ("（二）分段施工", 2), ("三、保障措施", 1),
        ], lead=1,
    ),
    _under("decimal: 1 1.1 1.1.1", "河湾水质报告", [
        ("1. 概况", 1), ("1.1 位置", 2), ("1.2 水文", 2), ("2. 方法", 1), ("2.1 采样", 2), ("3. 结论", 1),
    ]),
    _under("section signs", "榫卯笔记", [("§1 量木", 1), ("§1.1 尺", 2), ("§1.2 墨线", 2), ("§2 开榫", 1)]),
    _under("brackets", "本周要闻", [("【渡口停运】", 1), ("【夜市重开】", 1), ("【柚子丰收】", 1)]),
    _under(
        "headings without numbers or marks", "一条街的黄昏",
        [("竹篮与点心", 1), ("开货车的儿子", 1), ("最后一只篮子", 1)], lead=2,
    ),
    _under(
        "the same, no indent, no blank lines", "一条街的清早",
        [("磨豆子", 1), ("点卤水", 1), ("卖完为止", 1)], lead=2, indent="", gap="\n",
    ),
    _under(
        "centred by spaces", "　　　　　　采茶二十天",
        [("第一天", 1), ("第十天", 1), ("最后一天", 1)], before="　" * 10, lead=1,
    ),
    _under("preface and afterword", "河湾旧事", [("自序", 1), ("第一章 渡口", 1), ("第二章 石阶", 1), ("后记", 1)]),
    _under("bare numbers", "一封信", [("1", 1), ("2", 1), ("3", 1)], lead=0),
    _under("bare ideographs", "夜路", [("一", 1), ("二", 1), ("三", 1)], lead=0),
    _under("chapters in digits with titles on them", "长路", [(f"第{n}章：第{n}座山", 1) for n in range(1, 9)]),
    _under(
        "English chapters", "Hewan",
        [("Chapter 1 The Ferry", 1), ("Chapter 2 The Bridge", 1), ("Chapter 3 Home", 1)],
    ),
    _under(
        "paper", "土壤含盐量的变化",
        [("摘要", 1), ("1 引言", 1), ("2 材料与方法", 1), ("2.1 采样点", 2), ("3 结果", 1), ("参考文献", 1)],
    ),
    _under("law", "河湾县渡口管理办法", [("第一章　总则", 1), ("第二章　渡口", 1), ("第三章　附则", 1)]),
    _under("ornaments", "札记三则", [("★ 柿子树", 1), ("★ 旧农具", 1), ("★ 河灯", 1)]),
    _under("episodes", "守渠人", [("第1集", 1), ("第2集", 1), ("第3集", 1)]),
    _under("chapters in frames", "", [(f"【第{n}章】 渡口", 1) for n in "一二三"]),
    _under("chapters in ornaments", "", [(f"=== 第{n}章 渡口 ===", 1) for n in "一二三"]),
    _under("counted with zeros", "", [(f"00{n} 渡口", 1) for n in range(1, 5)]),
    _under("a chapter that is speech", "", [(f"第{n}章 他说：“走吧！”", 1) for n in range(1, 5)]),
    _under("roman numerals", "", [("I. 山", 1), ("II. 水", 1), ("III. 木", 1)]),
    _under("stems", "", [("甲、山", 1), ("乙、水", 1), ("丙、木", 1)]),
    _under("two halves", "", [("上篇 山", 1), ("下篇 水", 1)]),
    _hard_wrapped(), _contents(), _bare_contents(), _traditional(),
)  # fmt: skip
