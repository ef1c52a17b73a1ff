"""How names of bodies end: by what word one knows that 某某研究院 names an organisation and 某某大厦 doesn't."""

from reader.entities.names.name_words import name_words

CLOSING = name_words("organisations", "closing")
"""Words that close the name of a body."""
WEAK = name_words("organisations", "weak")
"""Those of them that close other names as well."""
STRONG = CLOSING - WEAK
"""Those that close names of bodies alone."""
_LAST_OF_STRONG = frozenset(one[-1] for one in STRONG)
BUILDINGS = (
    "体育馆",
    "展览馆",
    "会展馆",
    "艺术馆",
    "大厦",
    "大楼",
    "广场",
    "公园",
    "机场",
    "车站",
    "体育场",
    "体育中心",
    "奥体中心",
    "会展中心",
    "大剧院",
    "大会堂",
    "礼堂",
    "小区",
    "村",
    "苑",
    "花园",
    "公寓",
    "监狱",
    "看守所",
    "街区",
    "综艺馆",
    "家属院",
    "家属楼",
    "家属区",
    "宿舍",
    "宿舍区",
    "宿舍楼",
    "生活区",
    "基地",
    "软件园",
    "科技园",
    "产业园",
    "工业园",
    "开发区",
    "科技城",
    "口岸",
    "收费站",
    "服务区",
    "高铁",
    "铁路",
    "电影院",
    *("水域", "海域", "流域", "半岛", "群岛", "海峡", "盆地", "高原", "草原", "沙漠", "山脉", "水库", "湿地"),
)
"""How places end that are taken for bodies."""
_NOT_CLOSING = (
    "干部",
    "全部",
    "内部",
    "外部",
    "东部",
    "西部",
    "南部",
    "北部",
    "中部",
    "关系",
    "体系",
    "学科",
    "之中心",
)


def is_body(name: str) -> bool:
    """Say whether a name ends as only names of organisations end."""
    if name[-1:] not in _LAST_OF_STRONG:  # nearly all words
        return False
    return not name.endswith(BUILDINGS) and any(len(name) > size and name[-size:] in STRONG for size in (5, 4, 3, 2))


def closes_name(name: str) -> bool:
    """Say whether a name that something else vouches for ends as names of organisations do: 人民日报客户端."""
    if name in CLOSING or name.endswith(_NOT_CLOSING):
        return False
    return any(len(name) > size and name[-size:] in CLOSING for size in (6, 5, 4, 3, 2, 1))
