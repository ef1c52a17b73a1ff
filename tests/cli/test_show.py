"""`show` and `entities`."""

import io
import itertools
import json
import sys
from types import SimpleNamespace

import pytest


def test_title_and_body_with_a_blank_line_between(xidu, article):
    done = xidu("show", article)
    assert done.status == 0
    paragraphs = done.out.rstrip("\n").split("\n\n")
    assert paragraphs[0] == "青山镇为两百位老人送午饭"
    assert paragraphs[1].startswith("“老人们最盼的")
    assert "热饭送到家" in paragraphs
    assert "首页" not in done.out
    assert done.raw.endswith("。\n".encode())


def test_json_has_every_field_and_true_offsets(xidu, article, text):
    shown = xidu.json("show", "show", article)
    assert shown["text"] == text
    assert shown["title"] == "青山镇为两百位老人送午饭"
    assert shown["shown"] == xidu("show", article).out
    assert shown["sections"][0]["title"] is None
    titles = [section["title"] for section in shown["sections"]]
    assert titles == [None, "热饭送到家", "同病*较量的那几年"]
    for section in shown["sections"][1:]:
        assert text[section["start"] :].startswith(section["title"])
    numbers = [block["number"] for block in shown["blocks"] if block["kind"] == "paragraph"]
    assert numbers == [1, 2, 3]
    assert "\n\n" not in shown["body"]
    assert shown["title"] not in shown["body"]
    assert shown["body"].startswith("“老人们")


def test_json_tells_the_damage(xidu, article, text):
    damage = xidu.json("show", "show", article)["damage"]
    found = {(text[item["start"] - 1 : item["end"] + 1], item["restored"]) for item in damage if item["restored"]}
    assert ("，*员", "党") in found
    assert ("病*较", "毒") in found
    dropped = [item for item in damage if item["kind"] == "missing_number"]
    assert [text[item["start"] : item["start"] + 4] for item in dropped] == ["名志愿者"]


def test_proposals_are_bracketed_and_off_unless_asked_for(xidu, article):
    assert "*员志愿者" in xidu("show", article).out
    shown = xidu("show", article, "--proposals").out
    assert "〔党〕员志愿者" in shown
    assert "〔缺数〕名志愿者" in shown
    assert "病〔毒〕较量" in shown


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        ("original", "程序员沈一鸣写了一个软件"),
        ("s", "程序员沈一鸣写了一个软件"),
        ("tw", "程序員沈一鳴寫了一個軟件"),
        ("twp", "程式設計師沈一鳴寫了一個軟體"),
        ("hk", "程序員沈一鳴寫了一個軟件"),
    ],
)
def test_scripts(xidu, article, script, expected):
    assert expected in xidu("show", article, "--script", script).out


def test_names_keep_their_form(xidu, article):
    shown = xidu("show", article, "--script", "tw").out
    assert "余文秀" in shown
    assert "范立群" in shown
    assert "後來我們" in shown
    assert "裡面的麵條" in shown


def test_a_title_that_only_the_markup_has_keeps_names_too(xidu, write):
    page = """<html><head><meta charset="utf-8"><title>后来的范立群</title></head><body><article>
    <p>青山镇的长者食堂开张以后，掌勺的范立群师傅每天早上五点起床。范立群说，老人们吃得高兴，他就高兴。</p>
    <p>后来食堂里又添了面条和汤，范立群请来两位帮手，一起给住得远的老人送午饭。</p></article></body></html>"""
    assert xidu("show", write("a.html", page), "--script", "tw").lines[0] == "後來的范立群"


def test_typography_widens_punctuation_only_when_asked_for(xidu, write):
    path = write("a.txt", "标题在这里\n\n他说:好,就这样.后来大家都同意了,没有人反对这个决定。\n")
    assert "他说:好,就" in xidu("show", path).out
    assert "他说：好，就" in xidu("show", path, "--typography").out


def test_standard_input(xidu, text, monkeypatch):
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(text.encode("gb18030"))))
    shown = xidu.json("show", "show", "-")
    assert shown["text"] == text


def test_no_standard_input_is_one_line(xidu, monkeypatch):
    monkeypatch.setattr(sys, "stdin", None)
    done = xidu("show", "-")
    assert done.status == 1
    assert len(done.err.splitlines()) == 1


def test_show_leaves_the_library_alone(xidu, article, library):
    for arguments in (
        ("show", article),
        ("entities", article),
        ("find", "食堂", article),
        ("convert", article, "--to", "t"),
    ):
        assert xidu(*arguments).status == 0
    assert not library.exists()


def test_entities_for_programs(xidu, article, text):
    found = xidu.json("entities", "entities", article)
    for mention in found["mentions"]:
        assert text[mention["start"] : mention["end"]] == mention["text"]
    ends = [(mention["start"], mention["end"]) for mention in found["mentions"]]
    assert all(one[1] <= other[0] for one, other in itertools.pairwise(ends))
    ids = {entity["id"] for entity in found["entities"]}
    assert {mention["entity"] for mention in found["mentions"] if mention["entity"]} == ids
    people = {entity["name"]: entity for entity in found["entities"] if entity["type"] == "PER"}
    assert {"余文秀", "范立群", "沈一鸣"} <= set(people)
    assert len(people["余文秀"]["mentions"]) == 2
    assert any("民政办主任" in role["text"] for role in people["余文秀"]["roles"])
    speakers = {speaker for quote in found["quotes"] for speaker in quote["speakers"]}
    assert {"余文秀", "沈一鸣"} <= speakers
    quantity = next(mention for mention in found["mentions"] if mention["text"].startswith("1.2万"))
    assert quantity["value"]["number"] == 12000


def test_entities_for_people(xidu, article):
    done = xidu("entities", article)
    assert done.status == 0
    assert done.lines[0] == "PER"
    assert any("余文秀" in line and "×2" in line for line in done.lines)


def test_quotation_marks_in_either_style_only_when_asked_for(xidu, write):
    path = write("quote.txt", "他说“好,‘走’吧”。")
    assert "他说“好,‘走’吧”。" in xidu("show", path).out
    assert "他說「好，『走』吧」。" in xidu("show", path, "--quotes", "corner", "--typography", "--script", "tw").out


def test_about_prints_the_dossier_in_the_script_asked_for(xidu, article):
    lines = xidu("entities", article, "--about", "余文秀", "--script", "tw").lines
    assert lines[0] == "余文秀  Yú Wénxiù  PER"
    assert any(line.startswith("  said: “老人們最盼的") for line in lines)
    assert xidu("entities", article, "--about", "无此人").lines == []


def test_about_as_json_has_places_as_found(xidu, article, text):
    (found,) = json.loads(xidu("entities", article, "--about", "余文秀", "--script", "tw", "--json").out)["dossiers"]
    role = found["roles"][0]
    assert text[role["start"] : role["end"]] == role["text"] == "青山镇民政办主任"
    assert (role["shown"], role["paragraph"]) == ("青山鎮民政辦主任", 1)
    assert {text[one["start"] : one["end"]] for one in found["quantities"]} >= {"1.2万人"}
    assert all(one["text"] == text[one["start"] : one["end"]] for one in found["mentions"])


def test_rows_of_a_table_follow_each_other(xidu, tmp_path):
    page = tmp_path / "a.html"
    body = "<p>青山镇的食堂从上周起为两百位老人送午饭，热饭送到家门口，老人们都说好。</p>" * 3
    rows = "<tr><td>东村</td><td>12</td></tr><tr><td>西村</td><td>9</td></tr>"
    table = f"<table border=1><tr><th>村</th><th>老人</th></tr>{rows}</table>"
    page.write_text(f"<title>青山镇送午饭</title><h1>青山镇送午饭</h1>{body}{table}{body}", encoding="utf-8")
    assert "好。\n\n村\t老人\n东村\t12\n西村\t9\n\n青山镇" in xidu("show", page).out
    assert "村\t老人\n东村\t12\n西村\t9\n\n" in xidu("export", page, "--format", "text", "-o", "-").out


def test_the_list_of_names_says_how_exact_an_amount_is(xidu, tmp_path):
    text = tmp_path / "a.txt"
    text.write_text("工程延误\n\n工程延误逾18个月，完成了约73%，首批至少300个单位明年入伙。\n", encoding="utf-8")
    out = xidu("entities", text).out
    assert "  逾18个月\n" in out
    assert "  约73%\n" in out
    csv = xidu("export", text, "--format", "entities-csv", "-o", "-").out
    assert "逾 P18M" in csv
    assert "约 73 %" in csv
