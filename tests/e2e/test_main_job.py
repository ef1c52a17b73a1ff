"""The job from end to end on the command line, as a script would do it."""

import json
import os
import signal

import pytest

from tests.e2e.conftest import TEXT


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_from_a_file_to_notes_that_cite_it(program, article, tmp_path, encoding):
    article.write_bytes(TEXT.replace("\n", "\r\n").encode(encoding))
    shown = json.loads(program("show", article, "--json").stdout)
    assert shown["text"] == TEXT.replace("\n", "\r\n")

    note = program("note", "add", article, "--quote", "65歲以上", "--text", "核对").stdout.decode().strip()
    listed = json.loads(program("note", "list", "--json").stdout)["notes"]
    assert [item["id"] for item in listed] == [note]
    assert shown["text"][listed[0]["start"] : listed[0]["end"]] == "65岁以上"

    out = tmp_path / "notes.md"
    assert program("export", "@1", "--format", "markdown", "-o", out).returncode == 0
    assert "65岁以上" in out.read_text(encoding="utf-8")
    assert program("export", "@1", "--format", "markdown", "-o", out, "--script", "hk").returncode == 0
    assert "65歲以上" in out.read_text(encoding="utf-8")


def test_big5(program, article):
    text = (
        "青山鎮為兩百位老人送午飯\n\n“老人們最盼的就是這口熱飯。”青山鎮民政辦主任余文秀說。後來大家都來了。\n".replace(
            "“", "「"
        ).replace("”", "」")
    )
    article.write_bytes(text.encode("big5"))
    assert json.loads(program("show", article, "--json").stdout)["text"] == text
    assert "后来大家都来了" in program("show", article, "--script", "s").stdout.decode()


def test_a_pipe_of_commands(program):
    converted = program("convert", "-", "--to", "t", input=TEXT.encode("gb18030")).stdout
    assert "熱飯送到家" in converted.decode()
    hits = json.loads(program("find", "热饭送到家", "-", "--json", input=converted).stdout)["hits"]
    assert [hit["text"] for hit in hits] == ["熱飯送到家"]


def test_a_reader_that_goes_away_is_no_error_worth_a_word(program, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("很长的一篇文章，没有人会读到它的末尾。\n" * 40_000, encoding="utf-8")
    process = program.start("convert", path, "--to", "t")
    assert process.stdout is not None
    assert process.stdout.read(3) == "很".encode()
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    process.stderr.close()
    process.wait(60)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this platform has no SIGKILL")
def test_a_note_survives_killing_the_program_the_moment_after(program, article):
    made: list[str] = []
    for quote in ("65岁以上", "热饭送到家", "40分钟"):
        process = program.start("note", "add", article, "--quote", quote, start_new_session=True)
        assert process.stdout is not None
        made.append(process.stdout.readline().decode().strip())
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
    notes = json.loads(program("note", "list", "--json").stdout)["notes"]
    assert {note["id"] for note in notes} == set(made)
    assert all(made)


def test_two_programs_at_once_lose_nothing(program, article):
    quotes = ("65岁以上", "热饭送到家", "40分钟")
    program("add", article)
    running = [program.start("note", "add", article, "--quote", quote) for quote in quotes]
    for process in running:
        _, err = process.communicate(timeout=120)
        assert (process.returncode, err) == (0, b"")
    notes = json.loads(program("note", "list", "--json").stdout)["notes"]
    assert {note["quote"] for note in notes} == set(quotes)
