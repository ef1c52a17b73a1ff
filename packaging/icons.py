"""Draw the icon in the forms of Windows and macOS, from the one drawing; run before the bundle is built there."""

import os
from pathlib import Path

HERE = Path(__file__).parent
TARGETS = (HERE / "windows" / "xidu.ico", HERE / "macos" / "xidu.icns")
SIZE = 256


def main() -> None:
    """Write both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QIcon  # noqa: PLC0415 - after the platform is chosen

    _application = QGuiApplication([])
    picture = QIcon(str(HERE / "linux" / "io.github.xidu.Xidu.svg")).pixmap(SIZE, SIZE)
    for target in TARGETS:
        if not picture.save(str(target)):
            raise SystemExit(f"{target.name} can't be written: Qt has no plugin for it here")


if __name__ == "__main__":
    main()
