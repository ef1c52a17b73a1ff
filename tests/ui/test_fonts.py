"""Where the system has no Chinese font, the one that ships with the program is used."""

import os
import subprocess
import sys

import pytest

CONFIGURATION = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""
LOOK = """
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from reader.ui.article_view.fonts import serif_families
from reader.ui.look.fonts import FALLBACK, ensure_chinese, ui_families
application = QApplication([])
print(ensure_chinese(), FALLBACK in (*ui_families("zh_CN"), *serif_families("tw", "zh-Hans")))
layout = QTextLayout("细读臺灣裏龜説閲鋭为爲Aǐㄅ，。「」", QFont(list(ui_families("zh_CN"))))
layout.beginLayout()
layout.createLine()
layout.endLayout()
print(not any(0 in run.glyphIndexes() for run in layout.glyphRuns()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only fontconfig can be shown an empty folder")
def test_a_machine_without_chinese_fonts_shows_chinese(tmp_path):
    (tmp_path / "fonts.conf").write_text(CONFIGURATION.format(folder=tmp_path), "utf-8")
    environment = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    shown = subprocess.run([sys.executable, "-c", LOOK], env=environment, capture_output=True, text=True, check=True)
    assert shown.stdout.split() == ["True", "True", "True"]
