"""The shape of the program, checked by machine: who may import whom, sizes, names, and what a start may load."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "reader").rglob("*.py"))
HEAVY = {
    "citeproc",
    "docx",
    "lxml",
    "pypdfium2",
    "rapidfuzz",
    "striprtf",
    "readability",
    "pypinyin",
    "numpy",
    "markdown_it",
    "charset_normalizer",
    "regex",
}


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def run_python(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *arguments, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False
    )


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), path.name)


def test_imports_run_one_way():
    pytest.importorskip("importlinter", reason="import-linter comes with the test dependencies")
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = run_python(code)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "0 broken" in done.stdout


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_files_stay_readable(path: Path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 450


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_classes_stay_small(path: Path):
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ClassDef):
            methods = [item for item in node.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))]
            assert len(methods) <= 20, f"{node.name} has {len(methods)} methods"


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name == "__init__.py"], ids=name_of)
def test_folders_introduce_themselves(path: Path):
    module = tree(path)
    assert ast.get_docstring(module), "a folder says in a paragraph what lives there"
    for node in module.body:
        if isinstance(node, ast.Assign) and any(getattr(target, "id", "") == "__all__" for target in node.targets):
            names = ast.literal_eval(node.value)
            assert names == sorted(names, key=lambda name: (not name.isupper(), not name[0].isupper(), name))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_translated_words_are_literals(path: Path):
    """An f-string inside tr() is collected as it stands and can never be found again at run time."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            function = node.func
            called = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
            if called in {"tr", "translate", "QT_TRANSLATE_NOOP", "QT_TR_NOOP"}:
                assert not any(isinstance(argument, ast.JoinedStr) for argument in node.args), f"line {node.lineno}"


def tracked_text_files() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    names = [name for name in listed.stdout.decode().split("\0") if name]
    if not names:
        names = [name_of(path) for path in [*SOURCES, *sorted((ROOT / "tests").rglob("*.py")), ROOT / "README.md"]]
    suffixes = {".py", ".md", ".toml", ".ts", ".txt", ".json", ".xml", ".desktop", ".svg", ""}
    return [ROOT / name for name in names if Path(name).suffix in suffixes and (ROOT / name).is_file()]


def test_no_file_speaks_of_one_machine():
    machine = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|Users/\w+)/|(?<![\w.])/tmp/[a-z]|[A-Z]:\\Users")
    found = [
        f"{name_of(path)}: {match[0]}"
        for path in tracked_text_files()
        if path != Path(__file__)
        for match in machine.finditer(path.read_text(encoding="utf-8", errors="replace"))
    ]
    assert not found


def test_only_one_module_prints():
    """Ruff refuses `print` unless a comment allows it; one file may have that comment."""
    allowed = [name_of(path) for path in SOURCES if "noqa: T201" in path.read_text(encoding="utf-8")]
    assert [name for name in allowed if "training" not in name] == ["reader/cli/output.py"]


@pytest.mark.parametrize("module", ["reader", "reader.text", "reader.article", "reader.importers", "reader.cli"])
def test_imports_that_come_first_are_light(module: str):
    done = run_python(f"import sys, {module}; print(*sorted({{name.partition('.')[0] for name in sys.modules}}))")
    assert done.returncode == 0, done.stderr
    assert set(done.stdout.split()) & (HEAVY | {"PySide6"}) == set()


def test_what_each_process_loads_again_is_light():
    """A process that the program starts imports the module that the program was started with."""
    done = run_python("import sys, reader.__main__; print(*(name for name in sys.modules if 'reader' in name))")
    assert done.stdout.split() == ["reader", "reader.__main__"]


# What a start of the window may load that is neither Python's own nor the program's.
AT_START = {"marisa_trie", "platformdirs"}
QT = {"PySide6", "shiboken6", "shibokensupport", "signature_bootstrap", "cython_runtime"}
QT_AT_START = {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtSvg", "PySide6.QtWidgets"}
# What of the program waits until somebody asks for it, or until a text has been painted.
LATER = (
    "reader.entities.measures",
    "reader.entities.names",
    "reader.entities.prepare",
    "reader.entities.telling.pinyin",
    "reader.entities.networks.lac",
    "reader.exporters",
    "reader.library.bin",
    "reader.library.copies.groups",
    "reader.library.names.directory",
    "reader.library.names.elsewhere",
    "reader.library.safety.archive",
    "reader.library.safety.repair",
    "reader.session.copies.collating",
    "reader.session.copies.grouping",
    "reader.session.copying",
    "reader.session.correcting",
    "reader.session.exporting",
    "reader.session.note_changes",
    "reader.session.words.cards",
    "reader.ui.desk.analysis_process",
    "reader.ui.article_view.find_bar",
    "reader.ui.collation",
    "reader.ui.flows.correcting",
    "reader.ui.dialogs.",
    "reader.ui.flows.finding",
    "reader.ui.flows.library",
    "reader.ui.library_room",
    "reader.ui.models.hits",
    "reader.ui.models.notes",
    "reader.ui.flows.note_care",
    "reader.ui.flows.notes",
    "reader.ui.overview",
    "reader.ui.flows.page_menu",
    "reader.ui.panels.dossier",
    "reader.ui.panels.library",
    "reader.ui.panels.note",
    "reader.ui.panels.overview",
    "reader.ui.panels.search",
    "reader.ui.flows.printing",
    "reader.ui.start.door",
    "reader.ui.start.reception",
    "reader.ui.widgets.announcing",
    "reader.ui.start.screenshot",
    "reader.ui.split",
    "reader.ui.commands.window",
    "reader.ui.window_parts",
)
MOST_OWN, MOST = 201, 390
PYTHON_LATER = {"multiprocessing", "sqlite3.dump", "asyncio", "email", "http", "xml", "subprocess", "difflib"}


def test_the_window_starts_light():
    pytest.importorskip("PySide6", reason="this environment is the one without Qt")
    done = run_python("import sys, reader.__main__, reader.ui.app; print(*sorted(sys.modules))")
    assert done.returncode == 0, done.stderr
    loaded = set(done.stdout.split())
    foreign = {name.partition(".")[0] for name in loaded} - set(sys.stdlib_module_names) - {"reader", "__mp_main__"}
    assert {name for name in foreign if not name.startswith("_")} <= AT_START | QT
    assert {name for name in loaded if name.startswith("PySide6.Qt") and name.count(".") == 1} <= QT_AT_START
    assert [name for name in loaded if name.startswith(LATER)] == []
    assert loaded & PYTHON_LATER == set()
    assert len([name for name in loaded if name.partition(".")[0] == "reader"]) <= MOST_OWN
    assert len(loaded) <= MOST


def test_nothing_reads_the_sources_of_what_is_imported():
    """PySide's own hook does, of each module imported after it, and keeps the lines."""
    pytest.importorskip("PySide6", reason="this environment is the one without Qt")
    code = "import reader.ui.app, linecache; print(*[name for name in linecache.cache if 'reader' in name])"
    assert run_python(code).stdout.split() == []


def test_an_article_joins_the_library_lightly(tmp_path: Path):
    """It does so while its first page is being read."""
    code = (
        "import sys; from pathlib import Path; from reader.importers import open_article\n"
        "from reader.library import Library\n"
        "library = Library(Path(sys.argv[1]))\n"
        "with library: library.add(open_article(Path('resources/sample/article.txt')))\n"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, cwd=ROOT, check=True)
    assert {name.partition(".")[0] for name in done.stdout.split()} & HEAVY == set()


def test_nothing_but_the_window_needs_qt():
    """Every module outside the window can be imported where importing Qt is refused."""
    modules = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
        for path in SOURCES
        if not {"ui", "training"} & set(path.parts)
    ]
    code = (
        "import sys, importlib\n"
        "sys.modules['PySide6'] = sys.modules['shiboken6'] = None\n"
        f"for name in {modules!r}: importlib.import_module(name)"
    )
    done = run_python(code)
    assert done.returncode == 0, done.stderr


def test_readme_lists_every_format():
    from reader.exporters import FORMATS as WRITES
    from reader.importers import FORMATS as READS

    rows = [line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    for format_ in READS:
        extensions = " ".join(f"`{extension}`" for extension in format_.extensions)
        assert any(format_.name in row and extensions in row for row in rows), format_
    for format_ in WRITES:
        assert any(f"`{format_.id}`" in row and format_.name in row for row in rows), format_


def test_readme_lists_every_command():
    from reader.cli import COMMANDS

    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert [name for name in COMMANDS if f"xidu {name}" not in readme] == []


def test_readme_lists_every_key():
    pytest.importorskip("PySide6", reason="this environment is the one without Qt")
    from reader.ui.commands.table import COMMANDS

    keys = {command.shortcut for command in COMMANDS if command.shortcut}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    table = readme[readme.index("## Keys") : readme.index("## Command line")]
    assert {key for key in keys if f"`{key}`" not in table} == set()
    assert set(re.findall(r"`([^`]+)`", table)) - keys == {"Enter", "Delete", "Shift+Delete"}
