"""`add`, `list`, `remove`, `note` and `export`."""

import hashlib
import json

import pytest

from reader.exporters import FORMATS


def test_add_prints_number_and_title(xidu, article, text):
    assert xidu("add", article).lines == ["@1  青山镇为两百位老人送午饭"]
    assert xidu("add", article).lines == ["@1  青山镇为两百位老人送午饭"]
    listed = xidu.json("list", "list")["articles"]
    assert [item["id"] for item in listed] == ["@1"]
    assert listed[0]["sha256"] == hashlib.sha256(text.encode()).hexdigest()


def test_one_bad_file_does_not_stop_the_others(xidu, article, tmp_path):
    done = xidu("add", tmp_path / "none.txt", article)
    assert done.status == 1
    assert done.lines == ["@1  青山镇为两百位老人送午饭"]
    assert len(done.err.splitlines()) == 1


def test_the_same_text_in_other_bytes_is_the_same_article(xidu, article, write, text):
    xidu("add", article)
    assert xidu("add", write("gbk.txt", text, "gb18030")).lines[0].startswith("@1 ")


def test_several_at_a_time_keep_their_order(xidu, write):
    paths = [
        write(f"{n}.txt", f"第{n}篇\n\n这是第{n}篇报道的正文，说的是{n}号楼的事情，与别的楼无关。\n")
        for n in range(1, 6)
    ]
    done = xidu("add", *paths, "--jobs", "2")
    assert [line.split()[0] for line in done.lines] == ["@1", "@2", "@3", "@4", "@5"]


def test_an_article_of_the_library_is_like_a_file(xidu, article):
    xidu("add", article)
    assert xidu("show", "@1").raw == xidu("show", article).raw
    article.unlink()
    assert xidu("show", "@1", "--script", "tw").status == 0


@pytest.mark.parametrize(
    "arguments", [("show", "@7"), ("remove", "@7"), ("export", "@7", "--format", "text", "-o", "-")]
)
def test_no_such_number_is_one_line(xidu, arguments):
    done = xidu(*arguments)
    assert (done.status, done.raw) == (1, b"")
    assert len(done.err.splitlines()) == 1
    assert "@7" in done.err


@pytest.mark.parametrize("word", ["3", "@0", "@x", "食堂.txt"])
def test_remove_takes_numbers_alone(xidu, word):
    assert xidu("remove", word).status == 2


@pytest.mark.parametrize("forget", [(), ("--forget",)])
def test_remove(xidu, article, forget):
    xidu("note", "add", article, "--quote", "长者食堂")
    assert xidu("remove", "@1", *forget).status == 0
    assert xidu.json("list", "list") == {"articles": []}


def test_the_library_is_where_the_option_says(xidu, article, tmp_path, library):
    assert xidu("--library", tmp_path / "mine", "add", article).status == 0
    assert not library.exists()
    assert xidu("--library", tmp_path / "mine", "list").lines
    assert xidu(f"--library={tmp_path / 'mine'}", "list").lines


def test_note_add_keeps_everything(xidu, article, text):
    done = xidu(
        "note", "add", article, "--quote", "65岁以上", "--text", "核对\n第二行", "--color", "green",
        "--tag", "人口", "统计", "--tag", "核对",
    )  # fmt: skip
    assert done.status == 0
    note = xidu.json("note-list", "note", "list", article)["notes"][0]
    assert done.out == f"{note['id']}\n"
    assert text[note["start"] : note["end"]] == note["quote"] == "65岁以上"
    assert note["prefix"] == text[note["start"] - 32 : note["start"]]
    assert (note["text"], note["color"], note["tags"]) == ("核对\n第二行", "green", ["人口", "统计", "核对"])
    assert (note["article"], note["paragraph"], note["section"], note["placed"]) == ("@1", 2, "热饭送到家", True)


@pytest.mark.parametrize(
    ("quote", "found"),
    [("臺灣來的", "台湾来的"), ("６５歲以上", "65岁以上"), ("党员志愿者", "*员志愿者"), ("*员志愿者", "*员志愿者")],
)
def test_a_quote_in_another_script_is_the_same_place(xidu, article, quote, found):
    assert xidu("note", "add", article, "--quote", quote).status == 0
    assert [note["quote"] for note in xidu.json("note-list", "note", "list")["notes"]] == [found]


def test_a_quote_that_is_there_twice_needs_an_occurrence(xidu, article, text):
    done = xidu("note", "add", article, "--quote", "面条")
    assert done.status == 1
    assert "2" in done.err
    assert xidu.json("list", "list") == {"articles": []}
    assert xidu("note", "add", article, "--quote", "面条", "--occurrence", "2").status == 0
    assert xidu.json("note-list", "note", "list")["notes"][0]["start"] == text.rindex("面条")


@pytest.mark.parametrize(
    ("extra", "status"),
    [
        (("--quote", "绝无此语"), 1),
        (("--quote", "面条", "--occurrence", "3"), 1),
        (("--quote", "面条", "--occurrence", "0"), 2),
        (("--quote", "面条", "--occurrence", "两"), 2),
        (("--quote", " "), 2),
        ((), 2),
    ],
)
def test_a_note_that_cannot_be_made_leaves_no_trace(xidu, article, extra, status):
    done = xidu("note", "add", article, *extra)
    assert (done.status, done.raw) == (status, b"")
    assert len(done.err.splitlines()) == 1
    assert xidu.json("list", "list") == {"articles": []}


def test_note_list_for_people_and_of_one_article(xidu, article, write):
    other = write("b.txt", "另一篇\n\n这里说的是别的事情，与食堂毫无关系，只是一段闲话而已。\n")
    xidu("note", "add", article, "--quote", "长者食堂", "--tag", "食堂")
    xidu("note", "add", other, "--quote", "闲话")
    assert len(xidu("note", "list").lines) == 2
    assert ["闲话" in line for line in xidu("note", "list", "@2").lines] == [True]
    assert xidu.json("note-list", "note", "list", write("c.txt", "没有加入的文件，里面只有一句话而已。"))["notes"] == []


def test_note_remove(xidu, article):
    made = xidu("note", "add", article, "--quote", "长者食堂").out.strip()
    assert xidu("note", "remove", made).status == 0
    assert xidu.json("note-list", "note", "list") == {"notes": []}
    done = xidu("note", "remove", made)
    assert done.status == 1
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize("format_", [format_.id for format_ in FORMATS])
def test_export_every_format(xidu, article, tmp_path, format_):
    xidu("note", "add", article, "--quote", "长者食堂", "--text", "去看看")
    target = tmp_path / "out"
    assert xidu("export", article, "--format", format_, "-o", target).status == 0
    assert xidu("export", "@1", "--format", format_, "-o", "-").status == 0
    assert target.stat().st_size


def test_export_filters_notes(xidu, article):
    xidu("note", "add", article, "--quote", "长者食堂", "--text", "第一条批注", "--color", "green")
    xidu("note", "add", article, "--quote", "程序员", "--text", "第二条批注", "--tag", "人")
    shown = {
        (): ("第一条批注", "第二条批注"),
        ("--color", "green"): ("第一条批注",),
        ("--tag", "人"): ("第二条批注",),
        ("--color", "green", "--tag", "人"): (),
    }
    for extra, expected in shown.items():
        out = xidu("export", article, "--format", "markdown", "-o", "-", *extra).out
        assert tuple(words for words in ("第一条批注", "第二条批注") if words in out) == expected
        page = xidu("export", article, "--format", "jsonld", "-o", "-", *extra).out
        assert tuple(words for words in ("第一条批注", "第二条批注") if words in page) == expected
        json.loads(page)


def test_export_quotes_as_found_unless_asked(xidu, article):
    xidu("note", "add", article, "--quote", "*员志愿者")
    assert "*员志愿者" in xidu("export", article, "--format", "markdown", "-o", "-").out.replace("\\*", "*")
    shown = xidu("export", article, "--format", "markdown", "-o", "-", "--script", "tw", "--proposals").out
    assert "〔黨〕員志願者" in shown


def test_export_of_a_file_adds_nothing(xidu, article):
    assert xidu("export", article, "--format", "html", "-o", "-").status == 0
    assert xidu.json("list", "list") == {"articles": []}


@pytest.mark.parametrize("extra", [("--format", "docm"), ("--format", "markdown", "--script", "x"), ()])
def test_export_wrong_usage(xidu, article, extra, tmp_path):
    done = xidu("export", article, *extra, "-o", tmp_path / "out")
    assert done.status == 2
    assert len(done.err.splitlines()) == 1
    assert not (tmp_path / "out").exists()


def test_what_was_removed_can_be_restored(xidu, article):
    note = xidu("note", "add", article, "--quote", "长者食堂").lines[0]
    assert xidu("remove", "@1").status == 0
    assert xidu("library", "bin").lines[0].startswith("@1  青山镇为两百位老人送午饭  1 note")
    assert xidu("library", "restore", "@1").lines == ["@1  青山镇为两百位老人送午饭"]
    assert xidu.json("note-list", "note", "list")["notes"][0]["id"] == note
    assert xidu("library", "restore", "@1").status == 1
    assert xidu("remove", "@1").status == xidu("library", "empty-bin").status == 0
    assert xidu("library", "bin").lines == []


def test_a_backup_is_made_each_day_and_when_asked_for(xidu, article, library):
    xidu("add", article)
    xidu("list")
    assert len(list((library / "backups").iterdir())) == 1
    (made,) = xidu("library", "backup").lines
    assert made.endswith(".sqlite3")
    assert xidu("remove", "@1", "--forget").status == 0
    stored = b"".join(path.read_bytes() for path in library.rglob("*") if path.is_file())
    assert "长者食堂".encode() not in stored


def test_the_whole_library_in_one_file(xidu, article, tmp_path):
    xidu("note", "add", article, "--quote", "长者食堂", "--text", "核对")
    assert xidu("library", "export", tmp_path / "all.zip").status == 0
    other = ("--library", tmp_path / "other", "library")
    assert xidu(*other, "import", tmp_path / "all.zip").lines == ["@1  青山镇为两百位老人送午饭"]
    assert xidu(*other, "import", tmp_path / "all.zip").lines == []
    assert xidu("--library", tmp_path / "other", "show", "@1").raw == xidu("show", article).raw
    assert len(xidu("--library", tmp_path / "other", "note", "list").lines) == 1
    assert xidu("library", "import", article).status == 1


def test_who_appears_where_in_all_articles(xidu, article, tmp_path):
    xidu("add", article)
    names = json.loads(xidu("library", "names", "--json").raw)["names"]
    place = next(each for each in names if each["name"] == "青山镇")
    assert place["type"] == "LOC"
    assert place["articles"][0]["id"] == "@1"
    found = json.loads(xidu("library", "names", "青山镇", "--json").raw)["names"][0]["appearances"]
    assert all(each["text"] in each["sentence"] for each in found)
    assert xidu("library", "names", "青山镇", "--csv", tmp_path / "t.csv").status == 0
    rows = (tmp_path / "t.csv").read_text("utf-8").splitlines()
    assert rows[0].startswith("Name,Form,Sentence,Role,Date")
    assert len(rows) == 1 + len(found)
    assert xidu("library", "names", "无此人").lines == []


def test_a_damaged_library_is_told_and_repaired(xidu, article, library):
    xidu("note", "add", article, "--quote", "长者食堂")
    assert xidu("library", "check").status == 0
    assert xidu("library", "repair").lines == []
    (library / "library.sqlite3").write_bytes(b"no database" * 900)
    done = xidu("library", "check")
    assert (done.status, len(done.err.splitlines())) == (1, 1)
    assert "library repair" in done.err
    assert xidu("library", "repair").status == 0
    assert len(xidu("note", "list").lines) == 1


def test_a_day_of_reading_is_named_only_where_the_reader_says_one(xidu, tmp_path):
    page = tmp_path / "a.html"
    body = "<p>青山镇的食堂从上周起为两百位老人送午饭，热饭送到家门口，老人们都说好。</p>" * 4
    page.write_text(f"<title>青山镇送午饭 - 青山日报</title><h1>青山镇送午饭</h1>{body}", encoding="utf-8")
    gbt = ("--style", "gb7714-2025", "--format", "csljson", "-o", "-")
    assert "accessed" not in json.loads(xidu("export", page, *gbt).out)[0]
    named = json.loads(xidu("export", page, *gbt, "--accessed", "2026-11-24").out)[0]
    assert named["accessed"] == {"date-parts": [[2026, 11, 24]]}
    refused = xidu("export", page, *gbt, "--accessed", "added")
    assert refused.status == 1
    xidu("add", page)
    for article in ("@1", page):
        assert "accessed" not in json.loads(xidu("export", article, *gbt).out)[0]
        added = json.loads(xidu("export", article, *gbt, "--accessed", "added").out)[0]
        assert added["accessed"]["date-parts"][0][0] >= 2024
