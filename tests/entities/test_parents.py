"""What lies in what, by the article first and by the gazetteer for the mainland."""

import pytest

from reader.entities import analyse


def parents(text, name):
    found = {one.name: one for one in analyse(text).entities}
    return [(one.name, one.entity is not None, one.span is not None) for one in found[name].parents]


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        (
            "山西省太原市小店区昨日降雪，小店区气象台发布预警。",
            "小店区",
            [("太原市", True, True), ("山西省", True, True)],
        ),
        ("太原昨日降雪，小店区的道路结冰。", "小店区", [("太原", True, False), ("山西省", False, False)]),
        ("记者在朝阳区看到，道路结冰。", "朝阳区", []),
        ("北京昨日降雪，朝阳区道路结冰。", "朝阳区", [("北京", True, False)]),
        ("台北市大安區昨日降雨，大安區的道路積水。", "大安區", [("台北市", True, True)]),
        ("高雄市昨日降雨，大安區的道路積水，大安區停電。", "大安區", []),
    ],
)
def test_places(text, name, expected):
    assert parents(text, name) == expected


def test_a_branch_belongs_to_its_organisation():
    assert parents("北京大学发布公告。北京大学法学院也发布了公告。", "北京大学法学院") == [("北京大学", True, True)]
