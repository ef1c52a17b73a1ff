import pytest

from reader.entities.roles import find_roles
from tests.entities.annotated import read


@pytest.mark.parametrize(
    ("marked", "found"),
    [
        (
            "据[O:河湾街道办事处]主任[P:陈新]介绍，[P:陈新]曾任[L:南山县]副县长。",
            {"陈新": ["河湾街道办事处主任", "南山县副县长"]},
        ),
        ("老党员[P:何兰]是[L:东风社区]退休干部，每天巡逻。", {"何兰": ["老党员", "东风社区退休干部"]}),
        ("社区党委书记[P:方刚]和社区主任[P:周福]带领大家", {"方刚": ["社区党委书记"], "周福": ["社区主任"]}),
        ("积极分子、社区治保组组长[P:季明]，不停地喊话", {"季明": ["积极分子", "社区治保组组长"]}),
        ("记者近日采访了[O:华兴科技有限公司]董事长兼总经理[P:赵敏]。", {"赵敏": ["华兴科技有限公司董事长兼总经理"]}),
        ("[P:周立]，时任[L:平川县]县委书记，说。", {"周立": ["平川县县委书记"]}),
        ("作为[O:人民医院]急诊科医生，[P:李梅]说", {"李梅": ["人民医院急诊科医生"]}),
        (
            "[P:陈栋]，现年52岁，曾任[L:临江市]副市长，2019年起担任[L:河口市]市委书记。",
            {"陈栋": ["临江市副市长", "河口市市委书记"]},
        ),
        ("[P:石磊]（化名）今年30岁，是一名外卖骑手。", {"石磊": ["外卖骑手"]}),
        ("她的同事[P:杨帆]和辩护律师[P:郑凯]都到了", {"杨帆": ["同事"], "郑凯": ["辩护律师"]}),
        ("[P:张伟]教授指出", {"张伟": ["教授"]}),
        ("[P:马克龙]（[L:法国]总统）抵达", {"马克龙": ["法国总统"]}),
        ("国务卿会见外长[P:王义]", {"王义": ["外长"]}),
        ("记者 [P:段超] [P:廖燕]报道", {"段超": ["记者"], "廖燕": ["记者"]}),
        ("由国家一级演员[P:冯共]主演", {"冯共": ["国家一级演员"]}),
        ("[P:赵六]是一名快递员，", {"赵六": ["快递员"]}),
        ("[P:何兰]先生来了，他见到了[P:吴凡]", {}),
    ],
)
def test_roles_as_worded(marked, found):
    text, entities = read(marked)
    names = {entity.id: entity.name for entity in entities}
    roles = find_roles(text, entities)
    assert {names[id]: [role.text for role in each] for id, each in roles.items()} == found  # noqa: A001
    for each in roles.values():
        for role in each:
            assert role.span is not None
            assert role.span.of(text) == role.text
