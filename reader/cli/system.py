"""What the window needs of the machine: Qt's system libraries, a display, fonts; and how to install what is missing."""

import ctypes
import os
import shutil
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Need:
    """Something that the system's package manager installs.

    Attributes:
        name: a library's file name, or what it is.
        apt: package on Debian and Ubuntu.
        dnf: package on Fedora.
        pacman: package on Arch.
    """

    name: str
    apt: str
    dnf: str
    pacman: str


ALWAYS = (
    Need("libEGL.so.1", "libegl1", "libglvnd-egl", "libglvnd"),
    Need("libGL.so.1", "libgl1", "libglvnd-glx", "libglvnd"),
    Need("libdbus-1.so.3", "libdbus-1-3", "dbus-libs", "dbus"),
    Need("libfontconfig.so.1", "libfontconfig1", "fontconfig", "fontconfig"),
    Need("libglib-2.0.so.0", "libglib2.0-0", "glib2", "glib2"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs", "krb5"),  # of Qt's network library
    Need("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon", "libxkbcommon"),
)
FOR_X11 = (
    Need("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb", "libx11"),
    Need("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor", "xcb-util-cursor"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm", "xcb-util-wm"),
    Need("libxcb-image.so.0", "libxcb-image0", "xcb-util-image", "xcb-util-image"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms", "xcb-util-keysyms"),
    Need("libxcb-randr.so.0", "libxcb-randr0", "libxcb", "libxcb"),
    Need("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil", "xcb-util-renderutil"),
    Need("libxcb-shape.so.0", "libxcb-shape0", "libxcb", "libxcb"),
    Need("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb", "libxcb"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11", "libxkbcommon-x11"),
)
FOR_WAYLAND = (
    Need("libwayland-client.so.0", "libwayland-client0", "libwayland-client", "wayland"),
    Need("libwayland-cursor.so.0", "libwayland-cursor0", "libwayland-cursor", "wayland"),
    Need("libwayland-egl.so.1", "libwayland-egl1", "libwayland-egl", "wayland"),
)
FONTS = Need("a font with Chinese characters", "fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk")
_MANAGERS = (("apt-get", "apt", "apt-get install"), ("dnf", "dnf", "dnf install"), ("pacman", "pacman", "pacman -S"))


def needed_libraries() -> tuple[Need, ...]:
    """Return the system libraries that a window needs in this session."""
    return ALWAYS + (FOR_WAYLAND if os.environ.get("WAYLAND_DISPLAY") else FOR_X11)


def missing_libraries(needs: Iterable[Need]) -> list[Need]:
    """Return the system libraries that can't be loaded; none where Qt brings its own (Windows, macOS)."""
    return [need for need in needs if not _loads(need.name)] if sys.platform == "linux" else []


def install_lines(needs: Iterable[Need]) -> list[str]:
    """Return the command that installs what is missing, for this machine's package manager, or for all three."""
    needs = tuple(needs)
    here = [manager for manager in _MANAGERS if shutil.which(manager[0])][:1]
    return [
        f"sudo {command} {' '.join(sorted({getattr(need, field) for need in needs}))}"
        for _, field, command in here or _MANAGERS
    ]


def display_trouble() -> str | None:
    """Say in a sentence why no window can open here; None where one can, as far as can be told before Qt starts."""
    if os.environ.get("QT_QPA_PLATFORM") or sys.platform != "linux":
        return None
    wayland = bool(os.environ.get("WAYLAND_DISPLAY"))
    if not wayland and not os.environ.get("DISPLAY"):
        return f"There is no display to open a window on; {_INSTEAD}."
    trouble = _libraries_trouble(needed_libraries())
    if trouble is None and not wayland and not _display_answers():
        return f"The display {os.environ['DISPLAY']} does not answer; {_INSTEAD}."
    return trouble


_INSTEAD = (
    "`xidu --screenshot OUT.png FILE` draws the window into a picture, and `xidu --help` lists the commands without one"
)


def _libraries_trouble(needs: Iterable[Need]) -> str | None:
    missing = missing_libraries(needs)
    if not missing:
        return None
    names = ", ".join(need.name for need in missing)
    return f"The window needs {names}; install with: {' or: '.join(install_lines(missing))}."


def _display_answers() -> bool:
    """Try to connect to the X display; Qt would end the program with an abort."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    broken = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not broken


def chinese_fonts() -> list[str] | None:
    """Return the families with Chinese characters; None where the system can't be asked.

    The library is asked, as Qt does: the tool `fc-list` is not on every machine. Without it no font is found.
    """
    if sys.platform != "linux":
        return None
    try:
        library = ctypes.CDLL("libfontconfig.so.1")
    except OSError:
        return []
    for function in (library.FcNameParse, library.FcObjectSetCreate, library.FcFontList):
        function.restype = ctypes.c_void_p
    wanted = ctypes.c_void_p(library.FcNameParse(b":lang=zh"))
    parts = ctypes.c_void_p(library.FcObjectSetCreate())
    library.FcObjectSetAdd(parts, b"family")
    listed = library.FcFontList(None, wanted, parts)
    if not listed:
        return []
    found = _FontSet.from_address(listed)
    families: set[str] = set()
    for index in range(found.count):
        family = ctypes.c_char_p()
        if library.FcPatternGetString(ctypes.c_void_p(found.fonts[index]), b"family", 0, ctypes.byref(family)) == 0:
            families.add((family.value or b"").decode("utf-8", "replace"))
    return sorted(families)


class _FontSet(ctypes.Structure):
    """What fontconfig gives for a list of fonts."""

    _fields_ = (
        ("count", ctypes.c_int),
        ("room", ctypes.c_int),
        ("fonts", ctypes.POINTER(ctypes.c_void_p)),
    )


def qt_version() -> tuple[str | None, str]:
    """Return Qt's version and nothing, or None and why it can't be loaded; tried in a process of its own."""
    if getattr(sys, "frozen", False):
        return "bundled", ""
    code = "import PySide6.QtWidgets, PySide6.QtCore; print(PySide6.QtCore.qVersion())"
    import subprocess  # noqa: PLC0415 - a start needs none

    tried = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603
    if tried.returncode == 0:
        return tried.stdout.strip(), ""
    return None, (tried.stderr.strip().splitlines() or ["it ended without a word"])[-1]


def can_write(folder: Path) -> bool:
    """Say whether files can be made in a folder, or the folder itself be made; nothing is left behind."""
    while not folder.exists() and folder != folder.parent:
        folder = folder.parent
    return folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
