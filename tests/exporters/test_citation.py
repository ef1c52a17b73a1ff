"""The citation line: what the source states, and no more."""

from dataclasses import replace

import pytest

from reader.exporters import citation
from tests.made_articles import make_article


@pytest.mark.parametrize(("metadata", "line"), [
    ({"site": None, "posted_at": None}, "作者不详：《致敬身影》，出处不详，发表日期不详"),
    ({}, "作者不详：《致敬身影》，出处不详，发表日期不详，转载于 2023-11-06（晋中论坛）"),
    ({"site": None}, "作者不详：《致敬身影》，出处不详，发表日期不详，转载于 2023-11-06"),
    (
        {"author": "张三", "source": "山西日报", "published": "2022-04", "posted_at": None},
        "张三：《致敬身影》，山西日报，2022-04",
    ),
    (
        {"author": "张三", "source": "晚桥行走", "published": "2022", "issue": "7", "posted_at": None},
        "张三：《致敬身影》，晚桥行走，2022，第 7 期",
    ),
    ({"posted_at": None, "published": "2022-04-03T08:00"}, "作者不详：《致敬身影》，晋中论坛，2022-04-03"),
    (
        {"original_title": "向《他们》致敬", "posted_at": None, "site": None},
        "作者不详：《致敬身影》（原题《向〈他们〉致敬》），出处不详，发表日期不详",
    ),
    ({"language": "zh-Hant", "site": None}, "作者不詳，〈致敬身影〉，出處不詳，發表日期不詳，轉載於2023年11月6日"),
    (
        {
            "language": "zh-Hant", "author": "林佩蓉", "source": "島嶼日報", "published": "2024-06-13T08:00",
            "posted_at": None, "sheet": "A3",
        },
        "林佩蓉，〈致敬身影〉，《島嶼日報》，2024年6月13日，第 A3 版",
    ),
    (
        {"language": "zh-Hant-HK", "source": "中文大學", "published": "2024-06", "posted_at": None},
        "作者不詳，〈致敬身影〉，中文大學，2024年6月",
    ),
    (
        {"language": "zh-Hant", "original_title": "向《他們》致敬", "posted_at": None, "site": None},
        "作者不詳，〈致敬身影〉（原題〈向《他們》致敬〉），出處不詳，發表日期不詳",
    ),
])  # fmt: skip
def test_line(metadata: dict[str, str | None], line: str):
    article = make_article(**metadata)
    assert citation(article) == line
    assert citation(article, 3) == f"{line}，¶ 3"
    page = "第 12 頁" if article.metadata.language.startswith("zh-Hant") else "第 12 页"
    assert citation(article, 3, 12) == f"{line}，¶ 3，{page}"


def test_a_book_in_traditional_keeps_the_marks_of_a_book():
    article = replace(
        make_article(language="zh-Hant", source="潮間帶出版", published="2020", posted_at=None), importer="epub 1"
    )
    assert citation(article) == "作者不詳，《致敬身影》，潮間帶出版，2020年"
