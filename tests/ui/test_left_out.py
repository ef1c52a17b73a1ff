"""What is no part of an article is out of sight, and can be looked at where it stands."""

import pytest
from PySide6.QtGui import QGuiApplication

from reader.entities import Correction
from reader.session.correcting import enter

POST = """青河论坛 » 城市杂谈 » 渡口停航（转载） - 手机版

楼主：青河钓客 发表于 2024-10-16 22:08:33

　　5月6日，青河渡口停航，船工林秀芳说，水太大了，谁也不敢走。
　　镇里派人守在岸边，劝大家绕路，晚上才有消息说第二天可以开船。

2楼 老张爱吃鱼 发表于 2024-10-16 22:15:40
顶楼主，说得好！早就该下台了。

3楼 路过的猫 发表于 2024-10-16 23:41:10
沙发没了。
"""


@pytest.fixture
def window(desktop, tmp_path):
    path = tmp_path / "post.txt"
    path.write_text(POST, encoding="utf-8")
    return desktop.read(desktop.start(), path)


def shown(window):
    return window.view.page.toPlainText()


def test_what_was_left_out_is_shown_and_put_away_again(window):
    assert "早就该下台" not in shown(window)
    window.actions_["left_out"].trigger()
    assert "早就该下台" in shown(window)
    assert "谁也不敢走" in shown(window)
    window.actions_["left_out"].trigger()
    assert "早就该下台" not in shown(window)


def test_a_hit_in_what_was_left_out_is_brought_out_and_said(window, qtbot):
    window.actions_["find"].trigger()
    window.find_bar.field.setText("早就该下台")
    qtbot.waitUntil(lambda: "早就该下台" in shown(window))
    assert window.actions_["left_out"].isChecked()
    assert "left out" in window.find_bar._how.text()
    window.view.page.selectAll()
    window.actions_["copy_shown"].trigger()
    assert "早就该下台" in QGuiApplication.clipboard().text()


def test_where_nothing_was_left_out_there_is_nothing_to_show(desktop, tmp_path):
    path = tmp_path / "plain.txt"
    path.write_text("渡口停航\n\n　　船工林秀芳说，水太大了。\n", encoding="utf-8")
    assert not desktop.read(desktop.start(), path).actions_["left_out"].isEnabled()


def test_another_article_opens_without_it(window, desktop, tmp_path):
    window.actions_["left_out"].trigger()
    path = tmp_path / "other.txt"
    path.write_text(POST.replace("渡口停航", "渡口通航"), encoding="utf-8")
    other = desktop.read(window, path)
    assert not other.actions_["left_out"].isChecked()
    assert "早就该下台" not in shown(other)


def test_a_line_that_was_left_out_is_made_part_of_the_article(window):
    reading = window.desk.reading
    line = next(block for block in reading.article.blocks if "早就该下台" in block.span.of(reading.article.text))
    enter(reading, Correction("section", value="paragraph", span=line.span))
    assert "早就该下台" in shown(window)
    assert "沙发没了" not in shown(window)
    window.actions_["undo"].trigger()
    assert "早就该下台" not in shown(window)
