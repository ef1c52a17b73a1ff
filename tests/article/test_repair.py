"""What proposals change of a text, and what they leave to the reader."""

from dataclasses import replace

from reader.article import repair_edits
from reader.article.damage.repair import WITNESSED
from reader.errors import Message
from reader.importers import open_article
from reader.text import AlignedText

SENTENCE = "他们说，这条街上的灯，从来没有像今天这样亮过。"


def repaired(text: str) -> str:
    article = open_article(f"街灯\n\n　　{text}\n\n　　第二天，人们又照常出门。\n".encode(), "a.txt")
    return AlignedText.from_edits(article.text, repair_edits(article)).target


def test_a_mask_is_restored():
    assert "共产党员" in repaired("镇里的共产*员干部连夜上了大堤。")


def test_a_passage_that_stands_again_is_found_but_nobody_loses_it():
    article = open_article(f"街灯\n\n　　{SENTENCE * 4}后来大家都回家了。\n".encode(), "a.txt")
    assert [damage.kind for damage in article.damage] == ["doubled"] * 3
    assert repaired(SENTENCE * 4).count(SENTENCE) == 4


def test_what_another_copy_has_is_bracketed_on_screen_too():
    article = open_article("街灯\n\n　　镇里的共产*员干部连夜上了大堤。\n".encode(), "a.txt")
    (mask,) = article.damage
    witnessed = replace(mask, restored="党", reason=Message(WITNESSED, "after {witness}", {"witness": "B《街灯》 ¶ 1"}))
    given = replace(article, damage=(witnessed,))
    assert "共产〔党〕员" in AlignedText.from_edits(article.text, repair_edits(given)).target


def test_what_the_reader_entered_is_bracketed_on_screen_too():
    article = open_article("街灯\n\n　　他卖了那个*东西。\n".encode(), "a.txt")
    (mask,) = article.damage
    entered = replace(article, damage=(replace(mask, restored="怪", entered=True),))
    assert "那个〔怪〕东西" in AlignedText.from_edits(article.text, repair_edits(entered)).target


def test_what_is_only_known_to_be_lacking_is_told_in_words():
    assert "欠款〔缺数〕万元" in repaired("厂里的欠款万元，一直没有人来还。")
