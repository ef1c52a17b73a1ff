"""The window in Taiwan's Chinese uses Taiwan's words, and one word for one thing."""

from xml.etree import ElementTree

import pytest

from reader.resources import resource

# What is said otherwise in Taiwan; 文件 and 文本 are words there too, for documents and the texts of a report.
MAINLAND = (
    "報道", "撤銷", "撤消", "回收桶", "信息", "默認", "軟件", "數據", "視頻", "打印", "窗口", "菜單",
    "搜索", "鏈接", "屏幕", "鼠標", "文檔", "網絡", "添加", "粘貼", "剪貼板", "剪切", "設置", "文件夾",
    "字符", "列表", "單擊", "雙擊", "全角", "半角", "光標", "導入", "導出", "拷貝", "內存", "硬盤",
    "模塊", "卸載", "幻燈", "圖標", "登錄", "質量", "界面",
)  # fmt: skip


@pytest.mark.parametrize("word", MAINLAND)
def test_no_word_of_the_mainland_stands_in_the_window(word):
    words = ElementTree.parse(resource("translations", "xidu_zh_TW.ts")).iter("translation")  # noqa: S314 - our own
    assert [said for said in ("".join(each.itertext()) for each in words) if word in said] == []
