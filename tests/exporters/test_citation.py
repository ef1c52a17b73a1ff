"""The citation line: what the source states, and no more."""

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
    ({"language": "zh-Hant", "site": None}, "作者不詳：《致敬身影》，出處不詳，發表日期不詳，轉載於 2023-11-06"),
])  # fmt: skip
def test_line(metadata: dict[str, str | None], line: str):
    article = make_article(**metadata)
    assert citation(article) == line
    assert citation(article, 3) == f"{line}，¶ 3"
    page = "第 12 頁" if article.metadata.language == "zh-Hant" else "第 12 页"
    assert citation(article, 3, 12) == f"{line}，¶ 3，{page}"
