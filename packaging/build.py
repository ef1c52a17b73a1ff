"""Build what is handed out, one command each, into `dist/`.

::

    python packaging/build.py wheel      wheel and source archive
    python packaging/build.py bundle     dist/xidu, a folder that needs no Python
    python packaging/build.py deb        a package for Debian and Ubuntu, around the bundle
    python packaging/build.py appdir     dist/Xidu.AppDir, and the AppImage where `appimagetool` is installed

Run with the Python of an environment that has `pip install '.[package]'`. Windows and macOS start from the bundle:
`packaging/windows/xidu.iss` and `packaging/macos/make_dmg.sh`; Flatpak has `packaging/flatpak`.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from linux import install_tree, write_appdir, write_deb

ROOT = Path(__file__).resolve().parents[1]
DIST = ROOT / "dist"


def wheel() -> None:
    """Build wheel and source archive."""
    subprocess.run([sys.executable, "-m", "build", "--outdir", DIST, ROOT], check=True)


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


def appdir() -> None:
    """Build the AppDir, and the AppImage where the tool for it is there."""
    folder = write_appdir(install_tree(bundle(), DIST / "Xidu.AppDir"))
    tool = shutil.which("appimagetool")
    if tool is None:
        print(f"{folder}; to make one file of it: appimagetool {folder} {DIST / 'Xidu.AppImage'}")
        return
    subprocess.run([tool, folder, DIST / "Xidu.AppImage"], check=True)


COMMANDS = {"wheel": wheel, "bundle": bundle, "deb": deb, "appdir": appdir}

if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in COMMANDS:
        sys.exit(f"usage: python packaging/build.py {'|'.join(COMMANDS)}")
    COMMANDS[sys.argv[1]]()
