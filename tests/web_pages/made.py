"""The invented words that fill the pages, and the furniture that stands around them."""

import random
from dataclasses import dataclass

from reader.text import convert

_SENTENCES = (
    "清早五点，河湾镇的豆腐坊已经亮起了灯，老板把泡了一夜的黄豆倒进石磨里",
    "镇上的人说，这条街原来有十七家铺子，现在还开着的，只剩下他这一家",
    "“水好，豆腐才好。”他一边说，一边把卤水点进锅里，手上的动作没有停过",
    "去年夏天涨大水，码头被淹了三天，船都系在大榕树上，孩子们坐在屋顶看热闹",
    "县里派来的技术员量了水位，又在石壁上刻下一道线，旁边写着日期",
    "据镇志记载，光绪年间这里有过一座木桥，后来毁于一场火灾，再也没有重建",
    "记者在现场看到，新修的步道沿着河岸铺开，两旁种的是本地的乌桕和枫杨",
    "第一期工程共投入资金三千二百万元，预计明年三月完工，届时可以通行小型客车",
    "李师傅做了四十年木工，他不用一颗钉子，就能把一张八仙桌严严实实地拼起来",
    "为了找一块合适的木料，他有时要翻过两座山，到邻省的林场里去挑",
    "学校的操场不大，下课的时候，一百多个孩子挤在一起，声音能传到对岸",
    "教语文的陈老师说，孩子们写作文，最爱写的还是外婆家的院子和院子里的柿子树",
    "研究人员对比了两地的样本，发现土壤里的含盐量比十年前下降了大约百分之十二",
    "不过，也有专家提醒，短期的数据还不足以说明问题，需要继续观察三到五年",
    "合作社今年卖出去八万斤柚子，比去年多了近一倍，价钱却没有跌下来",
    "“以前愁卖，现在愁的是人手。”合作社负责人指着包装线，语气里有些无奈",
    "傍晚的集市渐渐散了，卖竹器的老人把剩下的几只篮子摞在一起，慢慢往家走",
    "他的儿子在省城开货车，每个月回来一次，带些城里的点心，又带走两坛腌菜",
    "这段路不长，骑自行车大约二十分钟，可是要经过三座石桥、两个渡口和一片稻田",
    "博物馆的库房里收着一百多件旧农具，每一件都贴着标签，写明年代、用途和捐赠人",
    "讲解员每天要把同样的故事讲上十几遍，她说，只要有人听，就不觉得厌烦",
    "对于搬迁的事，村里的意见并不一致，有人盼着早点住进新楼，也有人舍不得老屋",
    "会议一直开到深夜，最后决定先修水渠，再谈别的，大家这才陆续散去",
    "雨停之后，山里的雾气慢慢升起来，远处的茶园一层一层，像梯子一样通到天上",
    "采茶的季节只有二十来天，错过了，叶子就老了，所以家家户户都要起早贪黑",
    "他把那封信读了两遍，折好，放回抽屉里，然后走到窗前，看着对面亮着灯的窗户",
    "从前的人相信，过年的时候要把灯点到天亮，这样一年里都不会走夜路",
    "按照规划，旧粮仓将改造成一座图书馆，保留原来的砖墙和木梁，只换掉屋顶的瓦",
    "设计师说，最难的不是怎么加东西，而是怎么忍住不加东西",
    "如今的年轻人开始往回走，有的办起了民宿，有的在网上卖笋干，还有人专门拍鸟",
)
_LINKS = (
    "河湾镇举行第三届端午龙舟邀请赛", "县图书馆延长暑期开放时间", "山区公路冬季养护现场会召开", "柚子丰收了价格怎么样",
    "这些旧物件你家里还有吗", "一张图看懂今年的补贴政策", "周末去哪儿玩：十条徒步路线", "老街改造听听居民怎么说",
    "中学生足球联赛落幕", "气象台发布大风蓝色预警", "新茶上市品质好于往年", "渡口停运通知", "摄影大赛作品选登",
    "他们用十年种出一片林子", "专家解读：水位为何下降", "夜市重新开张首日客流过万",
)  # fmt: skip
_COMMENTS = (
    "写得真好，看得我都想家了，我外婆也是那边的人。", "沙发！", "这个豆腐我吃过，确实不错，就是排队太久了。", "顶一下楼主",
    "我觉得不一定吧，去年我去的时候路还没有修好，车根本开不进去。", "转发了", "支持！希望越来越好。", "请问怎么坐车过去？",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class WebPage:
    """A page and what a person would read off it.

    Attributes:
        name: what it imitates.
        html: the page.
        text: the paragraphs of its main text, one a line.
        title: without the site's name.
        author, source, published: as the page says; None where it doesn't.
        encoding: of the bytes.
    """

    name: str
    html: str
    text: tuple[str, ...]
    title: str
    author: str | None = None
    source: str | None = None
    published: str | None = None
    encoding: str = "utf-8"

    @property
    def raw(self) -> bytes:
        """The page as a file."""
        return self.html.encode(self.encoding, "xmlcharrefreplace")


def paragraphs(seed: int, count: int, sentences: tuple[int, int] = (2, 4)) -> tuple[str, ...]:
    """Return invented paragraphs, the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - invented words, no secret
    made: list[str] = []
    pool: list[str] = []
    for _ in range(count):
        chosen: list[str] = []
        for _ in range(chance.randint(*sentences)):
            pool = pool or chance.sample(_SENTENCES, len(_SENTENCES))
            chosen.append(pool.pop())
        made.append("。".join(chosen) + "。")
    return tuple(made)


def traditional(text: tuple[str, ...]) -> tuple[str, ...]:
    """Return paragraphs in Taiwan's script."""
    return tuple(convert(each, "s2tw") for each in text)


def links(seed: int, count: int = 8, item: str = '<li><a href="/a/{n}.html" title="{t}">{t}</a></li>') -> str:
    """Return a list of links to other articles."""
    chance = random.Random(seed)  # noqa: S311
    return "\n".join(
        item.format(n=seed * 100 + n, t=title) for n, title in enumerate(chance.sample(_LINKS, min(count, len(_LINKS))))
    )


def comments(seed: int, count: int = 4, item: str = '<div class="comment-item"><a>网友{n}</a><p>{t}</p></div>') -> str:
    """Return comments of readers."""
    chance = random.Random(seed)  # noqa: S311
    return "\n".join(item.format(n=seed + n, t=chance.choice(_COMMENTS)) for n in range(count))


def wrap(text: tuple[str, ...], before: str = "<p>", after: str = "</p>\n") -> str:
    """Return paragraphs between tags."""
    return "".join(f"{before}{each}{after}" for each in text)


def page(title: str, body: str, head: str = "", charset: str = "utf-8") -> str:
    """Return a page with navigation above and the usual lines below."""
    nav = "".join(
        f'<a href="/{n}/">{name}</a>'
        for n, name in enumerate(["新闻", "体育", "财经", "科技", "汽车", "房产", "教育", "图片"])
    )
    return (
        f'<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}">'
        f"<title>{title}</title>{head}<script>var a=1;document.write('<p>脚本里的字，不该出现。</p>')</script></head><body>"
        f'<div class="top-nav"><div class="wrap">{nav}<a href="/login">登录</a><a href="/reg">注册</a></div></div>'
        f"{body}"
        '<div class="footer"><p><a href="/about">关于我们</a> | <a href="/ad">广告服务</a> | <a href="/job">招聘信息</a> |'
        ' <a href="/map">网站地图</a></p><p>Copyright © 1999-2023 hewan.example All Rights Reserved. 河湾在线 版权所有</p>'
        "<p>违法和不良信息举报电话：000-0000000　河ICP备00000000号</p></div></body></html>"
    )
