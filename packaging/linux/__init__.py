"""Files as they lie on a Linux system, and the packages that carry them."""

import gzip
import os
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from reader import __version__
from reader.cli.system import ALWAYS, FONTS, FOR_X11

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ID = "io.github.xidu.Xidu"
_SIZES = (16, 24, 32, 48, 64, 128, 256)
_CONTROL = """Package: xidu
Version: {version}
Architecture: {architecture}
Maintainer: The Xidu developers <maintainers@users.noreply.xidu.example>
Section: text
Priority: optional
Installed-Size: {size}
Depends: {depends}
Recommends: {fonts}
Description: read Chinese articles closely and cite them
 Xidu opens a Chinese article, shows it cleanly with its sections, and marks who,
 where, when and how much it names. It converts between Simplified and Traditional
 Chinese, searches across scripts, and keeps highlights and notes that can be
 exported and cited. It works without a network.
"""


def install_tree(bundle: Path, root: Path) -> Path:
    """Lay the bundle and everything around it out under `root` as on a system, and return `root`."""
    shutil.rmtree(root, ignore_errors=True)
    usr = root / "usr"
    shutil.copytree(bundle, usr / "lib" / "xidu", symlinks=True)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / "xidu").symlink_to("../lib/xidu/xidu")
    share = usr / "share"
    for source, target in _shared_files():
        path = share / target
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, path)
    _icons(share / "icons" / "hicolor")
    _compressed(HERE / "xidu.1", share / "man" / "man1" / "xidu.1.gz")
    _compressed(ROOT / "CHANGELOG.md", share / "doc" / "xidu" / "changelog.gz")
    return root


def _shared_files() -> Iterable[tuple[Path, str]]:
    yield HERE / f"{ID}.desktop", f"applications/{ID}.desktop"
    yield HERE / f"{ID}.metainfo.xml", f"metainfo/{ID}.metainfo.xml"
    yield HERE / "xidu.mime.xml", "mime/packages/xidu.xml"
    yield HERE / f"{ID}.svg", f"icons/hicolor/scalable/apps/{ID}.svg"
    yield ROOT / "LICENSE", "doc/xidu/copyright"


def _icons(folder: Path) -> None:
    """Draw the icon in every usual size; desktops without SVG support need them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon  # noqa: PLC0415 - only packaging draws

    _application = QGuiApplication.instance() or QGuiApplication([])
    picture = QIcon(str(HERE / f"{ID}.svg"))
    for size in _SIZES:
        path = folder / f"{size}x{size}" / "apps" / f"{ID}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        picture.pixmap(size, size).save(str(path))


def _compressed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), mtime=0))


def write_deb(root: Path, into: Path) -> Path:
    """Make a Debian package of a laid-out tree, and return its path."""
    ask = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    architecture = ask.stdout.strip()
    size = sum(path.lstat().st_size for path in root.rglob("*")) // 1024
    depends = ", ".join(sorted({"libc6", *_system_packages()}))
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        _CONTROL.format(version=__version__, architecture=architecture, size=size, depends=depends, fonts=FONTS.apt)
    )
    into.mkdir(parents=True, exist_ok=True)
    target = into / f"xidu_{__version__}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", root, target], check=True)
    return target


def _system_packages() -> Iterator[str]:
    """Give the packages with the system libraries that `xidu doctor` looks for: one list for both."""
    yield from (need.apt for need in (*ALWAYS, *FOR_X11))


def write_appdir(root: Path) -> Path:
    """Complete a laid-out tree to an AppDir, and return it."""
    shutil.copyfile(HERE / f"{ID}.desktop", root / f"{ID}.desktop")
    shutil.copyfile(HERE / f"{ID}.svg", root / f"{ID}.svg")
    (root / ".DirIcon").symlink_to(f"{ID}.svg")
    (root / "AppRun").symlink_to("usr/bin/xidu")
    return root
