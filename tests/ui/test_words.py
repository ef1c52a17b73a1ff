"""Words that several parts of the window share."""

from typing import get_args

import pytest

from reader.article import DamageKind
from reader.entities import NAMES, TYPES
from reader.ui.look.moments import time_meaning
from reader.ui.look.translations import install
from reader.ui.look.words import kind_counted


@pytest.fixture
def speak(qapp):
    yield install
    install("en")


def test_counts_stand_before_what_is_counted_with_the_right_plural(speak):
    speak("en")
    assert [kind_counted("masked_character", 10), kind_counted("missing_number", 4)] == [
        "10 masked",
        "4 dropped numbers",
    ]
    assert [kind_counted("missing_number", 1), kind_counted("QUANTITY", 1), kind_counted("QUANTITY", 2)] == [
        "1 dropped number",
        "1 quantity",
        "2 quantities",
    ]


def test_chinese_names_the_kind_first(speak):
    speak("zh_CN")
    assert [kind_counted("masked_character", 10), kind_counted("missing_number", 4)] == ["遮字 10", "缺数 4"]


def test_every_kind_of_damage_and_of_values_can_be_counted(speak):
    speak("en")
    for kind in (*get_args(DamageKind), *(set(TYPES) - set(NAMES))):
        assert kind_counted(kind, 3).startswith("3 "), kind


@pytest.mark.parametrize(
    ("value", "english", "chinese"),
    [
        ("XXXX-XX-XXT02", "02:00, day unknown", "02:00，日期不详"),
        ("XXXX-05-06", "6 May, year unknown", "5月6日，年份不详"),
        ("XXXX-03-XX", "March, year unknown, day unknown", "3月，年份不详，日期不详"),
        ("XXXX-XX-17T09", "day 17, 09:00, month unknown", "17日，09:00，月份不详"),
        ("2024-03-16T02:30", "2024-03-16, 02:30", "2024-03-16，02:30"),
        ("2023-22", "2023, summer", "2023，夏"),
        ("2021-Q1/2021-Q3", "2021, first quarter – 2021, third quarter", "2021，第一季度 – 2021，第三季度"),
        ("XXXX-WXX-3TXX", "Wednesday, week unknown, hour unknown", "星期三，哪一周不详，几时不详"),
        ("XXXX-WXX-WE", "weekend, week unknown", "周末，哪一周不详"),
        ("199X", "1990–1999", "1990–1999"),
        ("-0220", "221 BC", "公元前221年"),
        ("PT16H", "", ""),
        (None, "", ""),
    ],
)
def test_the_value_of_a_time_is_put_into_words(speak, value, english, chinese):
    speak("en")
    assert time_meaning(value) == english
    speak("zh_CN")
    assert time_meaning(value) == chinese
