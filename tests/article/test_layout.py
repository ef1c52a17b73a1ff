"""Edits on the original: what is shown, what is joined, what is put in."""

from reader.article import from_json, lay_out, merge_edits, read_text, to_json
from reader.importers import open_article
from reader.text import AlignedText, Span

WRAPPED = "\r\n".join([
    "修渠记",
    "",
    "　　山里的水从来不肯自己走到田里去，老人们说这是祖上传下来的难处，也是",
    "祖上留给后人的一桩功课。到了那年冬天，村里终于决定把渠修到山腰上去，各",
    "家各户都出一个人，自带干粮和铁锹，天不亮就上山，天黑透了才回来，一直干",
    "到开春。",
    "　　第二年的稻子比往年早熟了半个月，谷粒也饱满得多，收割的时候邻村的人",
    "都跑来看，说这水走得真是地方。从那以后，修渠的故事就一年一年地传了下来，",
    "连三岁的孩子也会唱那支歌。",
])


def test_wrapped_lines_are_joined() -> None:
    article = open_article(WRAPPED.encode("gb18030"), "a.txt")
    assert article.text == WRAPPED
    shown = AlignedText.from_edits(article.text, lay_out(article)).target.split("\n")
    assert len(shown) == 3
    assert shown[0] == "修渠记"
    assert "也是祖上留给" in shown[1]
    assert shown[2].startswith("第二年")


def test_latin_words_keep_a_space() -> None:
    line = "the quick brown fox jumps over the lazy dog and runs away from it"
    article = open_article("\n".join([line] * 6).encode(), "a.txt")
    shown = AlignedText.from_edits(article.text, lay_out(article)).target
    assert "from it the quick" in shown


def test_merge_keeps_edges_and_drops_insides() -> None:
    deletion = [(Span(2, 6), "\n")]
    others = [(Span(2, 2), "甲"), (Span(3, 3), "乙"), (Span(4, 5), "丙"), (Span(5, 8), "丁"), (Span(6, 6), "戊")]
    merged = merge_edits(deletion, others)
    assert merged == [(Span(2, 2), "甲"), (Span(2, 6), "\n"), (Span(6, 6), "戊")]
    AlignedText.from_edits("0123456789", merged)


def test_json_and_back() -> None:
    article = open_article("标题\n\n广大*员在余名志愿者前面。（刘铁*）".encode(), "a.txt")
    again = from_json(to_json(article), article.raw)
    assert again == article
    assert again.damage


def test_read_text_keeps_offsets() -> None:
    article = open_article("广大*员走在前面，与病*较量。".encode(), "a.txt")
    read = read_text(article)
    assert read.target == "广大党员走在前面，与病毒较量。"
    assert len(read.target) == len(article.text)
