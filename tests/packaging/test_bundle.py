"""What is built for Linux starts, analyses in a process of its own, and holds nothing whose terms it doesn't name."""

import importlib.util
import os
import pickle
import re
import shutil
import subprocess
import sys
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest

from reader import ANALYSIS_PROCESS, __version__
from reader.cli import system
from reader.entities import analyse, analyse_stages
from reader.resources import resource
from reader.session.licences import libraries
from tests.entities.test_elsewhere import stages_of

ROOT = Path(__file__).parents[2]
TEXT = "4月3日，王小明在上海市说：“好。”\n" * 30
# The libraries that lie beside the program, and the words for them in resources/licences/NOTICE.md.
NAMED = {
    r"libQt6|libpyside6|libshiboken6": "Qt and its bindings",
    r"libicu": "ICU",
    r"libpython3": "Python",
    r"libcrypto|libssl": "OpenSSL",
    r"libsqlite3": "SQLite",
    r"libffi": "libffi",
    r"libbz2": "bzip2",
    r"libxcb-": "libxcb",
    r"libxkbcommon": "libxkbcommon",
    r"libgfortran": "libgfortran",
    r"libquadmath": "libquadmath",
    r"libscipy_openblas": "OpenBLAS",
    r".*\.cpython-": "In libraries of the list",
}
pytestmark = [pytest.mark.slow, pytest.mark.timeout(1800)]


@pytest.fixture(scope="module")
def package():
    if shutil.which("dpkg-deb") is None or importlib.util.find_spec("PyInstaller") is None:
        pytest.skip("dpkg-deb or PyInstaller is not installed")
    subprocess.run([sys.executable, ROOT / "packaging" / "build.py", "deb"], check=True, cwd=ROOT)
    (package,) = (ROOT / "dist").glob(f"xidu_{__version__}_*.deb")
    return package


@pytest.fixture
def bundle(package):
    return ROOT / "dist" / "xidu"


@pytest.fixture
def alone(tmp_path):
    """The environment of a start that knows nothing of this checkout."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | {"XIDU_LIBRARY": str(tmp_path)}


def test_the_package_installs_and_starts(package, alone, tmp_path):
    if os.geteuid() != 0:
        pytest.skip("only root can install a package")
    subprocess.run(["apt-get", "install", "-y", "-qq", package], check=True)
    try:
        picture = tmp_path / "window.png"
        subprocess.run(["/usr/bin/xidu", "--screenshot", picture], check=True, env=alone, cwd=tmp_path)
        assert picture.stat().st_size > 10_000
    finally:
        subprocess.run(["apt-get", "remove", "-y", "-qq", "xidu"], check=True)


def test_the_package_asks_for_the_c_library_that_it_was_built_with(package):
    control = subprocess.run(["dpkg-deb", "--field", package, "Depends"], capture_output=True, text=True, check=True)
    assert re.search(r"\blibc6 \(>= 2\.\d\d\)", control.stdout)


def test_each_library_of_the_bundle_is_named_with_its_terms(bundle):
    inside = bundle / "_internal"
    said = {path.name.split("-")[0].lower().replace("_", "-") for path in inside.glob("*.dist-info")}
    assert said == {each.name.lower().replace("_", "-") for each in libraries()} | {"xidu"}
    notice = resource("licences", "NOTICE.md").read_text("utf-8")
    told = [pattern for pattern, words in NAMED.items() if words in notice]
    own = [path.name for path in inside.glob("*.so*")]
    assert [name for name in own if not any(re.match(pattern, name) for pattern in told)] == []


def test_what_qt_needs_of_the_system_is_what_the_doctor_looks_for(bundle):
    plugins = bundle / "_internal" / "PySide6" / "Qt" / "plugins" / "platforms"
    used = [*bundle.glob("_internal/PySide6/*.so"), *bundle.glob("_internal/libQt6*")]
    headers = subprocess.run(
        ["objdump", "-p", *used, plugins / "libqxcb.so", plugins / "libqwayland.so"],
        capture_output=True,
        text=True,
        check=True,
    )
    asked = set(re.findall(r"NEEDED\s+(\S+)", headers.stdout))
    carried = {path.name for path in bundle.rglob("*.so*")}
    known = {need.name for need in (*system.ALWAYS, *system.FOR_X11, *system.FOR_WAYLAND)}
    # What comes with the C library, X11, EGL, glib, fontconfig or the package manager.
    anywhere = (
        r"(ld-linux-.*|lib(c|m|dl|pthread|rt|resolv|gcc_s|stdc\+\+))\.so"
        r"|lib(z|zstd|drm|X11|xcb|gthread-2\.0|freetype|brotli\w+)\.so"
    )
    assert [name for name in sorted(asked - carried - known) if not re.match(anywhere, name)] == []


def test_names_are_looked_for_in_a_process_of_its_own(bundle, alone):
    asked = pickle.dumps((partial(analyse_stages, TEXT), 0))
    done = subprocess.run([bundle / "xidu", ANALYSIS_PROCESS], input=asked, capture_output=True, env=alone, check=True)
    assert stages_of(BytesIO(done.stdout))[-1] == analyse(TEXT)


def test_files_are_added_by_several_processes(bundle, alone, tmp_path):
    text = (resource("sample") / "article.txt").read_text("utf-8")
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(f"{text}\n{number}\n", "utf-8")
    added = subprocess.run(
        [bundle / "xidu", "add", "--jobs", "2", *tmp_path.glob("*.txt")],
        capture_output=True,
        text=True,
        env=alone,
        check=True,
    )
    assert len(added.stdout.splitlines()) == 4
