"""Usage, help, `doctor`, and what happens when something goes wrong."""

import shutil
import subprocess

import pytest

from reader.cli import COMMANDS, doctor, find, system, window_options


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(xidu, command):
    done = xidu(command, "--help")
    assert done.status == 0
    assert f"example:\n  xidu {command}" in done.out


def test_help_lists_commands_and_window(xidu):
    shown = xidu("--help").out
    assert all(name in shown for name in (*COMMANDS, "--screenshot"))


@pytest.mark.parametrize("action", ["add", "list", "remove"])
def test_actions_of_note_have_help(xidu, action):
    assert f"xidu note {action}" in xidu("note", action, "--help").out


@pytest.mark.parametrize(
    "arguments",
    [
        ("frobnicate",),
        ("",),
        ("nosuch.txt",),
        ("--frobnicate",),
        ("show",),
        ("show", "a", "b"),
        ("note",),
        ("note", "frob"),
        ("--library",),
        ("--size", "huge"),
        ("--theme", "pink"),
        ("--screenshot", "a.png", "nosuch.txt"),
        ("compare",),
        ("list", "--frob"),
        ("find",),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(xidu, arguments):
    done = xidu(*arguments)
    assert (done.status, done.raw) == (2, b"")
    assert len(done.err.splitlines()) == 1


def test_a_folder_is_no_file(xidu, tmp_path):
    done = xidu(tmp_path)
    assert done.status == 2
    assert "folder" in done.err


def test_version(xidu):
    import reader

    assert xidu("--version").out == f"xidu {reader.__version__}\n"


def test_a_bug_is_one_line_too(xidu, article, monkeypatch):
    def broken(*_: object, **__: object):
        raise RuntimeError("what\nnobody expected")

    monkeypatch.setattr(find, "find_in_article", broken)
    done = xidu("find", "x", article)
    assert done.status == 1
    assert done.err == "xidu: internal error, please report it: RuntimeError: what nobody expected\n"


def test_no_display_names_the_ways_without_one(xidu, monkeypatch, article):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(system.sys, "platform", "linux")
    done = xidu(article)
    assert done.status == 1
    assert "--screenshot" in done.err
    assert len(done.err.splitlines()) == 1


def test_a_display_that_does_not_answer(monkeypatch):
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", ":987")
    monkeypatch.setattr(system.sys, "platform", "linux")
    monkeypatch.setattr(system, "missing_libraries", lambda _: [])
    assert ":987" in (system.display_trouble() or "")


@pytest.mark.parametrize(("name", "others"), [("WAYLAND_DISPLAY", system.FOR_X11), ("DISPLAY", system.FOR_WAYLAND)])
def test_a_session_needs_the_libraries_of_its_own_kind(monkeypatch, name, others):
    for each in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(each, raising=False)
    monkeypatch.setenv(name, ":987")
    needed = system.needed_libraries()
    assert set(system.ALWAYS) < set(needed)
    assert not set(others) & set(needed)


@pytest.mark.skipif(shutil.which("fc-list") is None, reason="fontconfig's own tool is not installed")
def test_the_chinese_fonts_are_those_that_fontconfig_lists():
    listed = subprocess.run(["fc-list", ":lang=zh", "family"], capture_output=True, text=True, check=True)
    assert system.chinese_fonts() == sorted({line.split(",")[0] for line in listed.stdout.splitlines()})


def test_without_the_library_of_fonts_none_is_found_and_one_is_offered_at_once(monkeypatch):
    def refuse(name):
        raise OSError(name)

    monkeypatch.setattr(system.ctypes, "CDLL", refuse)
    monkeypatch.setattr(system.sys, "platform", "linux")
    assert system.FONTS in doctor._fonts().needs


def test_missing_libraries_come_with_what_installs_them(monkeypatch):
    monkeypatch.setattr(system.shutil, "which", lambda name: "apt-get" if name == "apt-get" else None)
    needs = [system.FOR_X11[1], system.FONTS]
    assert system.install_lines(needs) == ["sudo apt-get install fonts-noto-cjk libxcb-cursor0"]
    monkeypatch.setattr(system.shutil, "which", lambda _: None)
    lines = system.install_lines(needs)
    assert [line.split()[1] for line in lines] == ["apt-get", "dnf", "pacman"]


def test_doctor_names_what_is_missing(xidu, monkeypatch):
    monkeypatch.setattr(doctor, "missing_libraries", lambda _: [system.FOR_X11[1]])
    monkeypatch.setattr(doctor, "chinese_fonts", list)
    done = xidu("doctor")
    assert done.status == 1
    assert "libxcb-cursor" in done.out
    assert "Chinese fonts: none" in done.out
    assert "install" in done.out


def test_doctor_on_a_good_machine(xidu, monkeypatch, library):
    monkeypatch.setattr(doctor, "missing_libraries", lambda _: [])
    monkeypatch.setattr(doctor, "chinese_fonts", lambda: ["Noto Sans CJK SC"])
    monkeypatch.setattr(doctor, "qt_version", lambda: ("6.11.0", ""))
    done = xidu("doctor")
    assert done.status == 0
    assert str(library) in done.out
    assert not library.exists()


def test_an_unwritable_library_is_named(tmp_path):
    file = tmp_path / "file"
    file.write_text("x")
    assert not system.can_write(file / "library")
    assert system.can_write(tmp_path / "a" / "b")
    assert not (tmp_path / "a").exists()


def test_a_file_handed_over_as_an_address_is_that_file(tmp_path):
    path = tmp_path / "雨 天.txt"
    path.write_text("下雨了。", "utf-8")
    assert window_options([path.as_uri()]).files == (str(path),)


def test_window_options(tmp_path, article):
    options = window_options(
        f"{article} --screenshot a.png --size 1280x800 --theme dark --script tw --proposals "
        f"--select 余文秀 --panel notes --library {tmp_path}".split()
    )
    assert options.files == (str(article),)
    assert options.size == (1280, 800)
    assert (options.theme, options.script, options.proposals) == ("dark", "tw", True)
    assert (options.select, options.panel, options.library) == ("余文秀", "notes", tmp_path)
    assert window_options([]).files == ()
