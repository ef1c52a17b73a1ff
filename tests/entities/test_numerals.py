import pytest

from reader.entities.measures.numerals import narrow, parse_digits, parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("21.65万", 216500),
        ("３５", 35),
        ("两万五千", 25000),
        ("三分之二", 0.666667),
        ("一又三分之一", 1.333333),
        ("万亿", 10**12),
        ("两万亿", 2 * 10**12),
        ("35 万", 350000),
        ("百分之八", 0.08),
        ("几十", None),
        ("35万余", 350000),
        ("两万五", 25000),
        ("十五", 15),
        ("一百零五", 105),
        ("1.2亿", 120000000),
        ("2,300", 2300),
        ("三四百", None),
        ("一百二十三万四千五百六十七", 1234567),
        ("三点五", 3.5),
        ("1亿5千万", 150000000),
        ("上百", None),
        ("半", 0.5),
    ],
)
def test_values(text, value):
    assert parse_number(text) == value


def test_spelled_digits():
    assert parse_digits("二〇二三") == 2023
    assert parse_digits("十") is None


def test_narrowing_keeps_every_place():
    assert narrow("３５％，Ａ座") == "35%，A座"
