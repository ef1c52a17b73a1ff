"""Metadata that the body itself states."""

import pytest

from reader.importers import open_article


@pytest.mark.parametrize(
    ("opening", "author"),
    [
        ("本报讯（记者 赵立新 通讯员 何敏）3月12日，市住建局召开发布会。", "赵立新"),
        ("新华社南河3月1日电（记者张三、李四）南河大桥昨日通车。", "张三、李四"),
        ("本报记者从市住建局了解到，改造已经开始。", None),
    ],
)
def test_a_dateline_names_the_reporters(opening: str, author: str | None):
    article = open_article(f"南河大桥通车\n\n{opening}\n\n市民纷纷前来参观，桥上车流不断。\n".encode(), name="a.txt")
    assert article.metadata.author == author
