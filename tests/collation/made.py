"""A report written for these tests, and copies of it with known changes."""

from reader.article import Article
from reader.collation import Collation, Copy, collate
from reader.importers import open_article

TITLE = "梅溪镇修桥记"
PARAGRAPHS = (
    "梅溪镇的老桥在去年夏天塌了半边。3月12日，镇长余文秀带着工程师范立群来到桥头，宣布新桥动工，总投资2350万元，工期18个月。",
    "“老百姓等这座桥等了三十年，我们一天也不能拖。”余文秀说。她介绍，全镇有1.2万人住在河对岸，其中学生860人。",
    "梅溪镇党委书记沈一鸣负责协调资金。为了防止病毒在工地传播，工地医务室每天检查两次，党员志愿者轮流值班。",
    "范立群是省交通设计院的总工程师，他带来的软件可以计算桥墩的受力，这些信息随时传到指挥部的网络上。",
    "截至6月5日，工人已经打下46根桩，完成了工程量的35%。余文秀告诉记者，明年秋天，孩子们就可以从新桥上学了。",
)


def article(*paragraphs: str, name: str = "copy.txt") -> Article:
    """The article of a title and paragraphs; without any, the report itself."""
    text = "\n\n".join((TITLE, *(paragraphs or PARAGRAPHS))) + "\n"
    return open_article(text.encode("utf-8", "surrogatepass"), name)


def page(byline: str) -> Article:
    """The report as a saved web page, with a line under its title."""
    body = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    markup = f"<title>{TITLE}</title><h1>{TITLE}</h1><div>{byline}</div>{body}"
    return open_article(f"<html><meta charset=utf-8><body>{markup}</body></html>".encode(), "page.html")


def compared(*copies: Article) -> Collation:
    return collate([Copy(f"{number}.txt", copy) for number, copy in enumerate(copies)])


def changed(old: str, new: str, *, count: int = -1) -> Article:
    """The report with some words changed."""
    assert any(old in paragraph for paragraph in PARAGRAPHS)
    return article(*(paragraph.replace(old, new, count) for paragraph in PARAGRAPHS))


def texts(collation: Collation, kind: str | None = None) -> list[tuple[str | None, ...]]:
    """The readings of the differences of a kind."""
    return [
        tuple(reading.text for reading in each.readings)
        for each in collation.differences
        if kind is None or kind in each.kinds
    ]
