"""`compare`: differences, kinds, exit statuses as `diff`'s."""

import json

import jsonschema
import pytest

from tests.cli.conftest import SCHEMAS, TEXT


@pytest.fixture
def other(write):
    return write("转载.txt", TEXT.replace("1.2万人", "2.1万人").replace("余文秀", "余文季").replace("，", ","))


def described(done):
    value = json.loads(done.raw)
    jsonschema.validate(value, json.loads((SCHEMAS / "compare.json").read_text("utf-8")))
    return value["differences"]


def test_the_changed_number_is_found(xidu, article, other, text):
    done = xidu("compare", article, other, "--kinds", "numbers", "--json")
    assert (done.status, done.err) == (1, "")
    (difference,) = described(done)
    one, two = difference["readings"]
    assert difference["kind"] == "numbers"
    assert (one["text"], two["text"]) == ("1.2万人", "2.1万人")
    assert text[one["start"] : one["end"]] == one["text"]
    assert (one["article"], two["article"]) == (str(article), str(other))


def test_names_come_first_and_the_lines_name_the_copies(xidu, article, other):
    done = xidu("compare", article, other)
    assert done.status == 1
    assert done.lines[0] == "names"
    assert "余文季" in done.lines[2]
    assert str(other) in done.lines[2]


def test_punctuation_is_a_difference_only_when_asked_for(xidu, article, write):
    other = write("标点.txt", TEXT.replace("，", ","))
    assert xidu("compare", article, other).status == 0
    done = xidu("compare", article, other, "--kinds", "script", "--json")
    assert done.status == 1
    assert {each["kind"] for each in described(done)} == {"script"}


def test_a_left_out_passage_has_null_offsets(xidu, article, write):
    other = write("删.txt", TEXT.replace("同病*较量的那几年\n\n", ""))
    (difference,) = described(xidu("compare", article, other, "--json"))
    assert difference["readings"][1]["start"] is difference["readings"][1]["text"] is None


def test_a_report_is_written(xidu, article, other, tmp_path):
    for name in ("report.html", "report.csv"):
        assert xidu("compare", article, other, "-o", tmp_path / name).status == 1
        written = (tmp_path / name).read_text("utf-8")
        assert "余文季" in written
        assert str(tmp_path) not in written


def test_trouble_is_two(xidu, article, tmp_path):
    assert xidu("compare", article, article).status == 0
    assert xidu("compare", article, tmp_path / "none.txt").status == 2
    assert xidu("compare", article).status == 2
    assert xidu("compare", article, article, "--kinds", "colours").status == 2
    assert xidu("compare", article, article, "-o", tmp_path / "a.xyz").status == 2


def test_articles_of_the_library_are_compared(xidu, article, other):
    xidu("add", article)
    xidu("add", other)
    assert xidu("compare", "@1", "@2", "--kinds", "numbers").status == 1
