"""Build what is handed out, one command each, into `dist/`.

::

    python packaging/build.py wheel      wheel and source archive
    python packaging/build.py bundle     dist/xidu, a folder that needs no Python
    python packaging/build.py deb        a package for Debian and Ubuntu, around the bundle
    python packaging/build.py appdir     dist/Xidu.AppDir, a folder with all that an AppImage holds
    python packaging/build.py appimage   one file of it (`appimagetool`, or `mksquashfs` of the package squashfs-tools)

Several at once build the bundle once. Run with the Python of an environment that has `pip install '.[package]'`.
Windows and macOS start from the bundle: `packaging/windows/xidu.iss` and `packaging/macos/make_dmg.sh`; Flatpak has
`packaging/flatpak`.
"""

import platform
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from linux import install_tree, write_appdir, write_appimage, write_deb

from reader import __version__

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"


def wheel() -> None:
    """Build wheel and source archive."""
    subprocess.run([sys.executable, "-m", "build", "--outdir", DIST, ROOT], check=True)


@cache
def bundle() -> Path:
    """Build the folder that needs no Python, and return it."""
    spec = ROOT / "packaging" / "pyinstaller" / "xidu.spec"
    options = ["--noconfirm", "--log-level", "ERROR", "--distpath", DIST, "--workpath", ROOT / "build" / "pyinstaller"]
    subprocess.run([sys.executable, "-m", "PyInstaller", *options, spec], check=True)
    return DIST / "xidu"


def deb() -> None:
    """Build the Debian package."""
    tree = install_tree(bundle(), ROOT / "build" / "deb")
    print(write_deb(tree, DIST))


@cache
def appdir() -> Path:
    """Build the folder that an AppImage is made of, and return it."""
    folder = write_appdir(install_tree(bundle(), DIST / "Xidu.AppDir"))
    print(folder)
    return folder


def appimage() -> None:
    """Build the AppImage."""
    target = DIST / f"Xidu-{__version__}-{platform.machine()}.AppImage"
    tool = shutil.which("appimagetool")
    if tool is not None:
        subprocess.run([tool, appdir(), target], check=True)
    else:
        write_appimage(appdir(), target)
    print(target)


COMMANDS = {"wheel": wheel, "bundle": bundle, "deb": deb, "appdir": appdir, "appimage": appimage}

if __name__ == "__main__":
    if len(sys.argv) < 2 or not set(sys.argv[1:]) <= set(COMMANDS):
        sys.exit(f"usage: python packaging/build.py {'|'.join(COMMANDS)} ...")
    for name in sys.argv[1:]:
        COMMANDS[name]()
