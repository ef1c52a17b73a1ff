"""`xidu corrections`: what the reader put right holds in every command that names the article."""

import csv
import io
import json

import pytest

TEXT = "社区里的一天\n\n　　昨天，主任李全权走进社区。李全权说：“大家辛苦了。”楼栋很干净。\n"


@pytest.fixture
def added(xidu, tmp_path):
    path = tmp_path / "day.txt"
    path.write_text(TEXT, encoding="utf-8")
    xidu("add", path)
    return path


def test_what_is_added_holds_in_entities_show_and_export(xidu, added):
    made = xidu("corrections", "add", "is", "樓棟", "--type", "TERM").out.strip()
    xidu("corrections", "add", "metadata", "published", "--value", "2022-04-05", "--in", "@1")
    found = json.loads(xidu("entities", "@1", "--json").out)
    assert [one["name"] for one in found["entities"] if one["type"] == "TERM"] == ["楼栋"]
    assert found["mentions"][0]["value"] == "2022-04-04"
    assert "楼栋" not in [one["name"] for one in json.loads(xidu("entities", added, "--json").out)["entities"]]
    metadata = json.loads(xidu("show", "@1", "--json").out)["metadata"]
    assert (metadata["published"], metadata["entered"]) == ("2022-04-05", ["published"])
    assert "楼栋" in xidu("export", added, "--format", "entities-csv", "-o", "-").out
    listed = json.loads(xidu("corrections", "list", "--json").out)["corrections"]
    assert next((one["id"], one["article"], one["surface"]) for one in listed) == (made, None, "楼栋")
    xidu("corrections", "remove", made)
    assert len(xidu("corrections", "list", "@1").out.splitlines()) == 1


def test_they_leave_and_come_as_csv_and_json(xidu, added, tmp_path):
    xidu("corrections", "add", "not", "李全权", "--in", "@1", "--at", "15-18")
    rows = list(csv.DictReader(io.StringIO(xidu("corrections", "export", "-o", "-").out)))
    assert [(row["action"], row["surface"], row["scope"]) for row in rows] == [("not", "李全权", "article")]
    out = tmp_path / "all.json"
    xidu("corrections", "export", "-o", out)
    assert xidu("corrections", "import", out).out == "0 new, 1 known already\n"
    xidu("remove", "@1")
    assert xidu("corrections", "list").out == ""
    done = xidu("corrections", "import", out)
    assert "1 belong to articles" in done.err


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (["remove", "nobody"], 1),
        (["import", "missing.csv"], 1),
        (["add", "speaker", "李全权"], 1),
        (["add", "fly", "李全权"], 2),
        (["add", "is", "李全权", "--at", "9-3"], 2),
    ],
)
def test_what_makes_no_sense_is_said(xidu, arguments, status):
    done = xidu("corrections", *arguments)
    assert done.status == status
    assert len(done.err.splitlines()) == 1
