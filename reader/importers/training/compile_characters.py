"""Compiles how common Chinese characters are, by script: what the detection of encodings rests on.

    python -m reader.importers.training.compile_characters resources/encodings/characters.txt

Counted over the words of the shipped lexicon (`resources/lexicon/frequencies.txt.xz`, from jieba, MIT); the Traditional
counts are those of its words converted to Taiwan's standard. A line holds a cost, -2 ln p rounded, and the characters
that have it, first Simplified, then Traditional.
"""

import sys
from collections import Counter, defaultdict
from math import exp, log
from pathlib import Path

from reader.article.lexicon import lexicon
from reader.text import convert

_RANKED = (
    # The commonest characters of running prose in order: a dictionary undercounts its function words.
    "的一是不了在人有我他这個个们上来大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里"
    "用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实"
    "日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政"
    "美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员"
    "解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件"
    "计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象"
    "完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运笔這們來為"
    "國說時會對於過發後裡種經麼學現當沒動還進樣開從實軍無與長機業間兩關點將問並應戰頭體見產話內給門東聲員"
    "論處義幾認條氣題爾別變總電數報結務場計資許統區隊決馬書則聽達強難權設記類據張該規萬覺術領確傳師觀讓識"
    "導爭運筆，。、；：？！“”「」『』（）《》…—·　０１２３４５６７８９吗呢吧请谢您姓章節节卷序號号版"
)


def compile_characters(target: Path) -> None:
    """Write the table."""
    weights = dict(sorted(lexicon().weight.items()))
    words = list(weights)
    traditional = convert("\n".join(words), "s2tw").split("\n")
    costs = [_costs(_count(zip(each, weights.values(), strict=True))) for each in (words, traditional)]
    lines = ["# cost, Simplified, Traditional; see reader/importers/training/compile_characters.py"]
    for cost in sorted(set(costs[0]) | set(costs[1])):
        one, other = ("".join(sorted(each.get(cost, ()))) for each in costs)
        lines += [f"{cost}\t{one}\t{other}"]
    target.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _count(words: "zip[tuple[str, float]]") -> Counter[str]:
    counts: Counter[str] = Counter()
    for word, weight in words:
        for char in word:
            counts[char] += round(exp(weight) * 1e9)
    return counts


def _costs(counts: Counter[str]) -> dict[int, list[str]]:
    total = sum(counts.values())
    prose = {char: 0.02 / (rank + 1) ** 0.5 for rank, char in enumerate(_RANKED)}
    prose |= dict(zip(convert(_RANKED, "s2tw"), prose.values(), strict=True))
    costs: defaultdict[int, list[str]] = defaultdict(list)
    for char, count in counts.items():
        costs[round(-2 * log((count / total + prose.get(char, 0.0)) / 2))].append(char)
    return costs


if __name__ == "__main__":
    compile_characters(Path(sys.argv[1]))
