"""`find` in files and in the library."""

import pytest


def test_hits_have_place_and_context(xidu, article, text):
    hits = xidu.json("find", "find", "面条", article)["hits"]
    assert [text[hit["start"] : hit["end"]] for hit in hits] == ["面条", "面条"]
    assert {hit["article"] for hit in hits} == {str(article)}
    assert {hit["section"] for hit in hits} == {"同病*较量的那几年"}
    assert {hit["paragraph"] for hit in hits} == {3}
    assert all("面条" in hit["context"] for hit in hits)
    assert hits[0]["fold"] == []


@pytest.mark.parametrize(
    ("query", "found", "fold"),
    [
        ("台灣來的", "台湾来的", ["script"]),
        ("臺灣來的", "台湾来的", None),
        ("６５岁", "65岁", ["width"]),
        ("党员志愿者", "*员志愿者", ["mask"]),
        ("黨員志願者", "*员志愿者", None),
        ("病毒較量", "病*较量", None),
    ],
)
def test_what_had_to_be_folded_is_named(xidu, article, query, found, fold):
    hits = xidu.json("find", "find", query, article)["hits"]
    assert [hit["text"] for hit in hits] == [found]
    if fold is not None:
        assert hits[0]["fold"] == fold


def test_exact_tells_scripts_apart(xidu, article):
    assert xidu.json("find", "find", "台灣", article, "--exact")["hits"] == []
    assert len(xidu.json("find", "find", "台湾", article, "--exact")["hits"]) == 1


@pytest.mark.parametrize("typed", ["qingshanzhen", "qīngshān zhèn", "qing1shan1zhen4", "qsz"])
def test_pinyin_is_a_switch(xidu, article, typed):
    hits = xidu.json("find", "find", typed, article, "--pinyin")["hits"]
    assert {(hit["text"], *hit["fold"]) for hit in hits} == {("青山镇", "pinyin")}
    assert xidu.json("find", "find", typed, article)["hits"] == []


def test_a_person_is_found_by_what_stands_for_the_name(xidu, write):
    text = "厨师的一天\n\n范立群师傅每天五点起床。记者问他累不累，范师傅说：“不累。”范师傅又去买菜了。\n"
    hits = xidu.json("find", "find", "范立群", write("c.txt", text))["hits"]
    assert hits[0]["text"] == "范立群"
    assert {hit["person"] for hit in hits[1:]} == {"范立群"}
    assert {hit["text"] for hit in hits[1:]} == {"范师傅"}


def test_regular_expressions(xidu, article):
    hits = xidu.json("find", "find", r"\d+分钟", article, "--regex")["hits"]
    assert [hit["text"] for hit in hits] == ["40分钟"]


@pytest.mark.parametrize("pattern", ["(", "[", "*"])
def test_a_wrong_expression_is_one_line(xidu, article, pattern):
    done = xidu("find", pattern, article, "--regex")
    assert done.status == 1
    assert len(done.err.splitlines()) == 1


def test_nothing_found_is_no_error(xidu, article):
    assert xidu("find", "绝无此语", article).status == 0
    assert xidu.json("find", "find", "绝无此语", article) == {"hits": []}


def test_an_empty_library_has_no_hits(xidu):
    assert xidu.json("find", "find", "面条") == {"hits": []}


def test_the_library_is_searched_without_an_article(xidu, article, write):
    xidu("add", write("b.txt", "另一篇报道\n\n这里没有那种吃食，只有关于天气的闲话和邻居的新闻。\n"), article)
    hits = xidu.json("find", "find", "麵條")["hits"]
    assert [hit["article"] for hit in hits] == ["@2", "@2"]
    assert hits[0]["title"] == "青山镇为两百位老人送午饭"
    assert len(xidu("find", "面条").lines) == 2


def test_the_library_takes_filters_phrases_and_exclusions(xidu, article, write):
    xidu("add", article, write("b.txt", "又一篇\n\n面条和米饭都是食堂里常见的主食，大家都喜欢吃面条。\n"))
    xidu("note", "add", "@1", "--quote", "软件", "--text", "记忆体不够", "--tag", "存疑")
    for query, found in (
        ("面条 -米饭", ["@1", "@1"]),
        ('"面条和米饭"', ["@2"]),
        ("米饭 OR 软件", ["@1", "@2"]),
        ("tag:存疑 面条", ["@1", "@1"]),
        ("in:title 又一篇", ["@2"]),
    ):
        hits = xidu.json("find", "find", query)["hits"]
        assert sorted(hit["article"] for hit in hits) == found, query
    (hit,) = xidu.json("find", "find", "in:notes 記憶體")["hits"]
    assert (hit["text"], hit["note"]) == ("软件", "记忆体不够")
    assert xidu("find", "tag:存疑").lines == ["@1  青山镇为两百位老人送午饭"]
    assert xidu("find", "type:CAT 面条").status == 1


def test_several_articles_in_the_order_asked_for(xidu, article, write):
    other = write("b.txt", "又一篇\n\n面条和米饭都是食堂里常见的主食，大家都喜欢吃面条。\n")
    hits = xidu.json("find", "find", "面条", other, article)["hits"]
    assert [hit["article"] for hit in hits] == [str(other)] * 2 + [str(article)] * 2


def test_an_empty_query_is_wrong_usage(xidu, article):
    assert xidu("find", "", article).status == 2


@pytest.mark.parametrize(
    "order", [("--exact", "面条", "FILE"), ("面条", "--exact", "FILE"), ("面条", "FILE", "--exact")]
)
def test_options_stand_anywhere(xidu, article, order):
    words = [str(article) if word == "FILE" else word for word in order]
    assert xidu.json("find", "find", *words) == xidu.json("find", "find", "面条", article)
