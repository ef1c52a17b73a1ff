"""Draw the icon in the forms of Windows and macOS, from the one drawing; run before the bundle is built there.

Both forms hold the picture in several sizes, each as a PNG: small ones are drawn anew, not made smaller.
"""

import os
import struct
from pathlib import Path

HERE = Path(__file__).parent
WINDOWS_SIZES = (16, 24, 32, 48, 64, 128, 256)
MACOS_SIZES = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def windows_icon(pictures: dict[int, bytes]) -> bytes:
    """Return an .ico of PNGs by their size in pixels."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    for size, picture in pictures.items():
        # 256 does not fit its byte and is written as 0.
        head += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(pictures.values())


def macos_icon(pictures: dict[bytes, bytes]) -> bytes:
    """Return an .icns of PNGs by the names that the format has for their sizes."""
    parts = b"".join(name + struct.pack(">I", 8 + len(picture)) + picture for name, picture in pictures.items())
    return b"icns" + struct.pack(">I", 8 + len(parts)) + parts


def main() -> None:
    """Write both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer  # noqa: PLC0415 - after the platform is chosen
    from PySide6.QtGui import QGuiApplication, QIcon  # noqa: PLC0415

    _application = QGuiApplication([])
    drawing = QIcon(str(HERE / "linux" / "io.github.xidu.Xidu.svg"))

    def picture(size: int) -> bytes:
        buffer = QBuffer()
        buffer.open(QBuffer.OpenModeFlag.WriteOnly)
        drawing.pixmap(size, size).save(buffer, "PNG")
        return bytes(buffer.data().data())

    (HERE / "windows" / "xidu.ico").write_bytes(windows_icon({size: picture(size) for size in WINDOWS_SIZES}))
    (HERE / "macos" / "xidu.icns").write_bytes(macos_icon({name: picture(size) for name, size in MACOS_SIZES.items()}))


if __name__ == "__main__":
    main()
