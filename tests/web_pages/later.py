"""Pages written after the rules, in mark-up that no rule had been made for: how they fared first stands in `tests/benchmarks/FIGURES.md`."""

from tests.web_pages.made import WebPage, comments, links, page, paragraphs, traditional, wrap

_WHO = '<td class="bbs_user"><b>{who}</b><br>等级：村民<br>发帖：{n}</td>'


def _floors() -> WebPage:
    text = paragraphs(701, 6)
    floor = (
        '<table width="98%" class="tb{n}"><tr>' + _WHO + '<td><span>{n}楼</span> 发表于 2009-11-{n}3 20:1{n}:00<hr size=1>'
        '<div style="line-height:180%">{t}</div><p align=right><a href=#>引用</a> <a href=#>回复</a></p></td></tr></table>'
    )  # fmt: skip
    body = (
        '<table width="98%"><tr><td>您的位置：<a href="/">河湾社区</a> → <a href="/b">乡土杂谈</a> → 水渠是怎么修好的</td></tr></table>'
        '<table width="98%"><tr><td><b>主题：水渠是怎么修好的</b></td><td>共 231 次点击</td></tr></table>'
        + floor.format(n=1, who="守渠人", t="<br><br>".join(text)).replace("1楼", "楼主")
        + "".join(floor.format(n=n, who=f"路人{n}", t="写得好，顶一个，下回还来看。") for n in range(2, 6))
    )
    return WebPage(
        "GBK board with floors in tables", page("水渠是怎么修好的-乡土杂谈-河湾社区", body, charset="gb2312"), text,
        "水渠是怎么修好的", None, None, None, "gbk",
    )  # fmt: skip


def _big5() -> WebPage:
    text = traditional(paragraphs(711, 6))
    body = (
        '<table><tr><td class="newsmenu"><a href=/>要聞</a><a href=/p>政治</a><a href=/l>地方</a></td></tr></table>'
        '<table width=600><tr><td class="Title">竹籃與點心：一條街的黃昏</td></tr>'
        '<tr><td class="Date">2006/11/21 下午 03:20 記者 林小滿／台北報導</td></tr><tr><td class="Content">'
        + "<br><br>".join(f"　　{each}" for each in text)
        + '</td></tr><tr><td class="Related"><b>相關新聞</b><ul>'
        + links(711, 5)
        + "</ul></td></tr></table>"
    )
    return WebPage(
        "Big5 portal of tables", page("竹籃與點心：一條街的黃昏 - 河灣奇摩新聞", body, charset="big5"), text,
        "竹籃與點心：一條街的黃昏", "林小滿", None, "2006-11-21T15:20", "cp950",
    )  # fmt: skip


def _account() -> WebPage:
    text = paragraphs(721, 7)
    parts = "".join(
        f'<section style="margin:8px"><section><p style="text-indent:2em"><span style="font-size:15px">{each}</span></p>'
        f'</section></section><p><img data-src="https://mmbiz.example/{n}.jpg" data-type="jpeg" data-w="1080"></p>'
        for n, each in enumerate(text)
    )
    body = (
        '<div id="js_article"><div class="rich_media_inner"><h1 class="rich_media_title" id="activity-name">\n  八万斤柚子  \n</h1>'
        '<div id="meta_content"><span class="rich_media_meta_text">沈渡</span> <a id="js_name">河湾札记</a> <em id="publish_time">2022-10-09 18:30</em></div>'
        f'<div class="rich_media_content" id="js_content" style="visibility: hidden;">{parts}<p>长按二维码关注我们</p></div>'
        '<div class="rich_media_tool"><span>阅读 10万+</span><span>在看</span></div></div></div>'
    )
    return WebPage(
        "account with pictures loaded late", page("八万斤柚子", body, '<meta property="og:title" content="八万斤柚子">'), text, "八万斤柚子",
        None, "河湾札记", "2022-10-09T18:30",
    )  # fmt: skip


def _tables() -> WebPage:
    text = paragraphs(731, 5)
    body = (
        '<div class="wzy"><div class="dqwz">当前位置：<a>首页</a> > <a>政务公开</a> > <a>通知公告</a></div><div class="bt">关于冬季渡口停运的公告</div>'
        '<table class="xxgk"><tr><td>索 引 号</td><td>0000-2021-00012</td><td>发布机构</td><td>河湾县交通局</td></tr><tr><td>发文日期</td>'
        '<td>2021-12-03</td><td>文　　号</td><td>河交〔2021〕12号</td></tr></table><div class="wznr">'
        + wrap(text, '<p style="text-indent:32px">')
        + '</div><div class="fj">附件：<a href="a.doc">停运渡口名单.doc</a></div><div class="dy"><a>【打印】</a><a>【关闭】</a></div></div>'
    )
    return WebPage(
        "government: a table of particulars", page("关于冬季渡口停运的公告_河湾县人民政府", body), text, "关于冬季渡口停运的公告",
        None, "河湾县交通局", "2021-12-03",
    )  # fmt: skip


def _sidebar() -> WebPage:
    text = paragraphs(741, 8)
    aside = "".join(f"<div class=widget><h3>旧文</h3><p>{each}</p></div>" for each in paragraphs(742, 3))
    body = (
        '<div id="container"><div id="left"><h1><a href="/">慢船日记</a></h1>' + aside + '</div><div id="right"><div class="day"><h2 class="entry">'
        '<a href="/2011/04/x">四十年木工</a></h2><small>四月 5th, 2011 by 周渡</small><div class="storycontent">' + wrap(text) + "</div>"
        '<div class="feedback"><a>12 条留言</a></div></div><h3 id="comments">12 条留言</h3><ol id="commentlist">'
        + comments(741, 8, "<li><cite>网友{n}</cite><p>{t}</p></li>") + "</ol></div></div>"
    )  # fmt: skip
    return WebPage(
        "old WordPress with long widgets before", page("慢船日记 » Blog Archive » 四十年木工", body), text, "四十年木工", "周渡", None, "2011-04-05"
    )  # fmt: skip


def _phpbb() -> WebPage:
    text = paragraphs(751, 5)
    post = (
        '<div id="p{n}" class="post bg{m}"><div class="inner"><div class="postbody"><h3><a href="#p{n}">{s}</a></h3><p class="author">由 '
        '<strong><a href="./m">{who}</a></strong> » 2013-05-0{n}, 22:14</p><div class="content">{t}</div><div class="signature">签名：慢慢走，比较快。</div>'
        "</div></div></div>"
    )
    body = (
        '<div id="page-body"><h2><a href="./t">一本手抄的镇志</a></h2>'
        + post.format(n=1, m=2, s="一本手抄的镇志", who="抄书匠", t="<br /><br />".join(text))
        + "".join(
            post.format(n=n, m=1, s="Re: 一本手抄的镇志", who=f"甲{n}", t="谢谢分享，请问是哪一年的版本？")
            for n in (2, 3, 4)
        )
        + "</div>"
    )
    return WebPage(
        "phpBB", page("检视主题 - 一本手抄的镇志 • 河湾书友会", body), text, "一本手抄的镇志", None, None, None
    )


def _answers() -> WebPage:
    text = paragraphs(761, 9)
    body = (
        '<div class="Question-main"><h1 class="QuestionHeader-title">为什么有的地方把水位刻在石头上？</h1><div class="QuestionHeader-detail">'
        '<span class="RichText">如题，在外婆家看到的。</span></div><div class="List-item"><div class="AnswerItem"><div class="AuthorInfo" itemprop="author" itemscope="">'
        '<meta itemprop="name" content="量水人"><a class="UserLink-link">量水人</a></div><div class="RichContent-inner"><span class="RichText ztext CopyrightRichText-richText">'
        + wrap(text)
        + '</span></div><div class="ContentItem-time">发布于 2020-07-15 09:12</div><div class="ContentItem-actions"><button>赞同 312</button></div></div></div></div>'
        '<div class="Question-sideColumn"><div class="Card"><ul>' + links(761, 6) + "</ul></div></div>"
    )
    return WebPage(
        "question with rich text in span", page("为什么有的地方把水位刻在石头上？ - 河乎", body), text, "为什么有的地方把水位刻在石头上？",
        "量水人", None, "2020-07-15T09:12",
    )  # fmt: skip


def _bare() -> WebPage:
    text = paragraphs(771, 7)
    body = "<h1>码头涨水记</h1>" + "\n<div><br></div>\n".join(f"<div>{each}</div>" for each in text)
    return WebPage("divs without p, an empty one between", page("码头涨水记", f"<div>{body}</div>"), text, "码头涨水记")


def _amp() -> WebPage:
    text = paragraphs(781, 6)
    html = (
        '<!doctype html><html ⚡ lang="zh"><head><meta charset="utf-8"><title>夜市首日 | 河湾新闻网</title><link rel="canonical" href="https://hewan.example/n/9">'
        '<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"夜市首日","datePublished":"2023-06-01T08:00:00+08:00",'
        '"author":{"@type":"Person","name":"陆石"},"publisher":{"@type":"Organization","name":"河湾新闻网"}}</script></head><body><amp-sidebar id="s"><ul>'
        + links(781, 6)
        + "</ul></amp-sidebar><header><a>河湾新闻网</a></header><article><h1>夜市首日</h1><p class=meta>陆石 2023年6月1日</p><amp-img src=a.jpg alt='夜市'></amp-img>"
        + "<amp-ad></amp-ad>".join(f"<p>{each}</p>" for each in text)
        + "</article><footer><p>© 河湾新闻网</p></footer></body></html>"
    )
    return WebPage("AMP", html, text, "夜市首日", "陆石", "河湾新闻网", "2023-06-01T08:00:00+08:00")


def _print() -> WebPage:
    text = paragraphs(791, 6)
    body = (
        "<div align=center><font size=5><b>合作社的难处</b></font></div><div align=center>河湾周报　2004年8月19日　作者：秦渡</div><hr>"
        + "".join(f"　　{each}<br>\n" for each in text)
        + '<hr><div align=right>原文链接：http://hewan.example/2004/8/19/1.html　<a href="javascript:window.print()">打印</a></div>'
    )
    return WebPage(
        "print view", f"<html><head><title>合作社的难处-打印预览</title></head><body bgcolor=white>{body}</body></html>", text,
        "合作社的难处", "秦渡", "河湾周报", "2004-08-19", "gbk",
    )  # fmt: skip


def _single() -> WebPage:
    text = paragraphs(801, 1, (3, 3))
    body = (
        '<div class="status"><div class="user"><a>河湾气象</a></div><div class="txt">' + text[0] + '</div><div class="t">2019-07-02 07:00 来自 网页版</div></div><ul class="more">'
        + links(801, 10) + "</ul>"
    )  # fmt: skip
    return WebPage(
        "a post of three sentences among links",
        page("河湾气象的动态 - 河博", body),
        text,
        "河湾气象的动态",
        published="2019-07-02T07:00",
    )


def _wiki() -> WebPage:
    text = paragraphs(811, 6)
    body = (
        '<div id="mw-content-text"><div class="mw-parser-output"><table class="infobox"><tr><th>面积</th><td>12公顷</td></tr></table>'
        f"<p>{text[0]}<sup class='reference'><a href='#cite_note-1'>[1]</a></sup></p><div id='toc' class='toc'><h2>目录</h2><ul><li><a href='#h'>历史</a></li></ul></div>"
        "<h2><span class='mw-headline' id='h'>历史</span><span class='mw-editsection'>[<a>编辑</a>]</span></h2>"
        + wrap(text[1:])
        + "<div class='navbox'><a>河湾的桥</a> <a>河湾的渡口</a></div></div></div>"
    )
    return WebPage(
        "wiki", page("河湾大榕树 - 维基样百科，自由的百科全书", f'<h1 id="firstHeading">河湾大榕树</h1>{body}'), (text[0] + "[1]", "历史", *text[1:]),
        "河湾大榕树",
    )  # fmt: skip


def _column() -> WebPage:
    text = paragraphs(821, 7)
    quote = paragraphs(822, 1)[0]
    body = (
        '<main><article class="Post-Main"><header><h1 class="Post-Title">讲解员的一天</h1><div class="Post-Author">江沿</div></header>'
        f'<div class="Post-RichTextContainer"><div class="RichText">{wrap(text[:3])}<blockquote>{quote}</blockquote><ul><li>{text[3]}</li><li>{text[4]}</li></ul>'
        f'<figure><img src="b.jpg"/><figcaption>库房里的旧农具</figcaption></figure>{wrap(text[5:])}</div></div><div class="ContentItem-time">编辑于 2021-03-04 10:11</div>'
        '</article><div class="Recommendations-Main"><h3>推荐阅读</h3>' + links(821, 5, "<div><h4>{t}</h4><p>河湾的故事还有很多，这里只讲其中的一个，剩下的以后再说。</p></div>") + "</div></main>"
    )  # fmt: skip
    return WebPage(
        "column with quotation, list, picture", page("讲解员的一天 - 河乎", body), (*text[:3], quote, *text[3:5], "库房里的旧农具", *text[5:]),
        "讲解员的一天", "江沿", None, "2021-03-04T10:11",
    )  # fmt: skip


def _frames() -> WebPage:
    text = paragraphs(831, 5)
    html = (
        "<html><head><title>渡口旧闻</title></head><frameset cols='20%,80%'><frame src='menu.htm'><frame src='main.htm'><noframes><body>"
        + wrap(text) + "</body></noframes></frameset></html>"
    )  # fmt: skip
    return WebPage("frameset with noframes", html, text, "渡口旧闻")


LATER = (
    _floors(), _big5(), _account(), _tables(), _sidebar(), _phpbb(), _answers(), _bare(), _amp(), _print(), _single(),
    _wiki(), _column(), _frames(),
)  # fmt: skip
