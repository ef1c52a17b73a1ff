"""Folders of files: found, read by processes, added in order, failures named, stopped when closed."""

from pathlib import Path

import pytest

from reader.library import Library
from reader.session.bulk.adding import add_files, find_files

BODY = "山路在雨后变得难走，挑担的人走几步就要歇一歇，等雾气散开再往上去，远处的钟声断断续续地传过来。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "文章"
    (folder / "深处").mkdir(parents=True)
    for number in range(14):
        (folder / f"{number:02}.txt").write_text(f"第{number}篇\n\n{BODY * (number + 1)}", encoding="gb18030")
    (folder / "深处" / "b.md").write_text(f"# 深处\n\n{BODY}深处也一样。", encoding="utf-8")
    (folder / "空.txt").write_bytes(b"")
    (folder / "图.png").write_bytes(b"\x89PNG")
    (folder / ".藏.txt").write_text("看不见", encoding="utf-8")
    (folder / "链.txt").symlink_to(folder / "00.txt")
    (folder / "圈").symlink_to(folder, target_is_directory=True)
    (folder / "网页.html").write_text(
        f"<html><body><h1>网页</h1><p>{BODY}网页也有。</p></body></html>", encoding="utf-8"
    )
    (folder / "网页_files").mkdir()
    (folder / "网页_files" / "广告.html").write_text("<p>广告</p>", encoding="utf-8")
    return folder


def test_a_folder_names_what_can_be_opened(folder: Path) -> None:
    names = [path.relative_to(folder).as_posix() for path in find_files(folder)]
    assert names == [*(f"{number:02}.txt" for number in range(14)), "空.txt", "网页.html", "深处/b.md"]


@pytest.mark.parametrize("jobs", [1, 2])
def test_files_are_added_in_order_and_failures_named(folder: Path, tmp_path: Path, jobs: int) -> None:
    paths = [*find_files(folder), folder / "00.txt"]
    library = Library(tmp_path / "library")
    with library:
        added = list(add_files(library, paths, jobs))
        assert [each.path for each in added] == paths
        failed = [each for each in added if each.entry is None]
        assert [(each.path.name, str(each.trouble)) for each in failed] == [
            ("空.txt", "空.txt is empty; save or download it once more.")
        ]
        assert [each.known for each in added] == [False] * (len(paths) - 1) + [True]
        assert added[13].versions
        assert len(library.entries()) == len(paths) - 2


def test_closing_stops_and_keeps_what_came_before(folder: Path, tmp_path: Path) -> None:
    library = Library(tmp_path / "library")
    with library:
        adding = add_files(library, find_files(folder)[:6], 1)
        next(adding)
        adding.close()
        assert len(library.entries()) == 1
