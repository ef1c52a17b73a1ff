"""Pages like those of the large portals."""

from tests.web_pages.made import WebPage, comments, links, page, paragraphs, wrap

_SHARE = (
    '<div class="share-bar"><span>分享到：</span><a href="#" class="weibo">微博</a><a href="#" class="wx">微信</a>'
    '<a href="#">QQ空间</a><span>0人参与</span></div>'
)


def _sina() -> WebPage:
    text = paragraphs(11, 9)
    caption = "河湾镇的豆腐坊，天还没亮就开了门。来源：河湾日报"
    body = (
        '<div class="main-content w1240"><div class="path-search"><div class="path"><a href="/">新闻中心</a> &gt; '
        '<span>正文</span></div></div><h1 class="main-title">豆腐坊的灯：一个小镇的清早</h1>'
        '<div class="top-bar-wrap"><div class="date-source"><span class="date">2021年06月03日 05:42</span>'
        '<a href="#" class="source ent-source">河湾日报</a></div>' + _SHARE + "</div>"
        '<div class="article-content clearfix"><div class="article-content-left"><div class="article" id="article">'
        f'<div class="img_wrapper"><img src="//n.example/1.jpg" alt="豆腐坊"><span class="img_descr">{caption}</span></div>'
        + wrap(text, '<p cms-style="font-L">　　', "</p>\n")
        + '<p class="show_author">责任编辑：陈墨 </p></div>'
        '<div class="article-bottom clearfix"><div class="keywords" id="keywords">文章关键词：<a>豆腐</a><a>小镇</a></div>'
        '<div class="article-report">我要反馈</div></div><div class="blk-related"><h2>相关新闻</h2><ul>'
        + links(11)
        + '</ul></div></div><div class="article-content-right"><div class="blk"><h2 class="tit">热门推荐</h2><ul>'
        + links(12, 12)
        + "</ul></div></div></div></div>"
    )
    head = (
        '<meta property="og:title" content="豆腐坊的灯：一个小镇的清早"><meta property="article:author" content="河湾在线">'
        '<meta property="article:published_time" content="2021-06-03T05:42:00+08:00">'
        '<meta name="mediaid" content="河湾日报">'
    )
    return WebPage(
        "portal, captions, related box", page("豆腐坊的灯：一个小镇的清早|豆腐|小镇_新闻中心_河湾网", body, head), (caption, *text),
        "豆腐坊的灯：一个小镇的清早", None, "河湾日报", "2021-06-03T05:42:00+08:00",
    )  # fmt: skip


def _netease() -> WebPage:
    text = paragraphs(21, 8)
    body = (
        '<div class="post_wrap"><div class="post_crumb"><a href="/">河湾首页</a> &gt; <a href="/news">新闻</a> &gt; 正文</div>'
        '<div class="post_content post_area clearfix" id="epContentLeft"><h1>码头涨水三天，孩子们在屋顶看热闹</h1>'
        '<div class="post_time_source">2014-07-09 08:15:03　来源: <a id="ne_article_source" href="#">河湾晚报</a>'
        '<a class="ep-tie-top" href="#">有<span>1024</span>人参与</a></div>'
        '<ul class="photolist" style="display:none">'
        + links(20, 6)
        + '</ul><div id="endText" class="end-text">\n'
        + wrap(text, "<p>　　")
        + '<div class="gg200x300"><iframe src="ad.html"></iframe></div>'
        "<p>（原标题：水漫老码头 孩子屋顶看船）</p>"
        '<div class="ep-source cDGray"><span class="left"><a href="#"><img src="x.png"></a> 本文来源：河湾晚报</span>'
        '<span class="ep-editor">责任编辑：王小石_NN1234</span></div></div>'
        '<div class="post_comment">' + comments(21, 5) + "</div>"
        '<div class="post_next"><a href="/next.html">下一篇：山区公路冬季养护现场会召开</a></div></div>'
        '<div class="post_side"><h3>热点新闻</h3><ol>' + links(22, 14) + "</ol></div></div>"
    )
    return WebPage(
        "GBK, hidden photo list, text in endText", page("码头涨水三天，孩子们在屋顶看热闹_河湾新闻", body, charset="gbk"), text,
        "码头涨水三天，孩子们在屋顶看热闹", None, "河湾晚报", "2014-07-09T08:15:03", "gbk",
    )  # fmt: skip


def _sohu() -> WebPage:
    text = paragraphs(31, 7)
    body = (
        '<div class="wrapper-box"><div class="left main"><div data-spm="content"><div class="text"><div class="text-title">'
        '<h1>\n        一座没有钉子的桌子\n        <span class="article-tag"></span></h1><div class="article-info">'
        '<span class="time" id="news-time" data-val="1635724800000">2021-11-01 08:00</span><span class="tag">来源: '
        '<a href="#">木作笔记</a></span></div></div><article class="article" id="mp-editor">'
        '<p data-role="original-title" style="display:none">原标题：一座没有钉子的桌子</p>'
        + wrap(text, '<p class="ql-align-justify">')
        + '<p data-role="editor-name">责任编辑：<span></span></p><a class="backsohu" href="/">返回首页，查看更多</a></article>'
        '<div class="statement">平台声明：该文观点仅代表作者本人，河湾号系信息发布平台，我们仅提供信息存储空间服务。</div>'
        '<div class="bottom-relate-wrap"><em>阅读 (<span>1372</span>)</em></div></div></div></div>'
        '<div class="left aside"><div class="user-info"><h4><a>木作笔记</a></h4><dl><dd><em>512</em>文章</dd></dl></div></div>'
        '<div class="sidebar right"><h3>24小时热文</h3><ul>' + links(31, 9) + "</ul></div></div>"
    )
    return WebPage(
        "author's account, text in article element", page("一座没有钉子的桌子_老木匠_榫卯", body), text,
        "一座没有钉子的桌子", None, "木作笔记", "2021-11-01T08:00",
    )  # fmt: skip


def _hashed() -> WebPage:
    text = paragraphs(41, 10)
    body = (
        '<div class="index_artical_a1B2c"><h1 class="index_title_B4h6j">采茶的二十天</h1><div class="index_info_x9Yz">'
        '<span class="index_date_Gk2p">2022年04月11日 10:20:31</span><span class="index_source_Qw3e">来自 茶山广播</span></div>'
        '<div class="index_main_content_Lp0o"><div class="index_text_D0U1y">'
        + wrap(text)
        + '</div></div><div class="index_comment_e5R">亲爱的河湾网友，请文明发言。<a>我要发言</a></div>'
        '<div class="index_recommend_y7U"><div>为您推荐</div>'
        + links(
            41,
            10,
            '<div class="index_item_p"><a href="/c/{n}"><img src="//d/{n}.png"></a><h2><a href="/c/{n}">{t}</a></h2>'
            "<span>河湾网 3小时前</span></div>",
        )
        + "</div></div>"
    )
    head = (
        '<script>var allData = {"docData":{"title":"采茶的二十天","contentData":{"contentList":[{"data":"<p>重复</p>"}]}}};</script>'
        '<meta property="og:title" content="采茶的二十天">'
    )
    return WebPage(
        "hashed class names", page("采茶的二十天_河湾网河湾资讯", body, head), text, "采茶的二十天", None, "茶山广播",
        "2022-04-11T10:20:31",
    )  # fmt: skip


def _paper() -> WebPage:
    text = paragraphs(51, 8)
    body = (
        '<div class="newscontent"><h1 class="news_title">旧粮仓改造记：最难的是忍住不加东西</h1>'
        '<div class="news_about"><p>河湾新闻记者 孟小河 周甲</p><p>2019-09-23 11:05 <span>来源：<span>河湾新闻</span></span></p></div>'
        '<div class="news_txt">'
        + "<br>\n".join(each if n % 3 else f'<div class="contheight"></div>{each}' for n, each in enumerate(text))
        + '<br><div class="contheight"></div></div><div class="news_keyword">关键词 &gt;&gt; 粮仓，图书馆</div>'
        '<div class="news_editor">责任编辑：林一苇</div><div class="news_path">继续阅读</div>'
        '<div class="comment_list">'
        + comments(51, 6)
        + '</div></div><div class="main_rt"><div class="rt_list"><ul>'
        + links(52, 12)
        + "</ul></div></div>"
    )
    return WebPage(
        "text directly in a div with br", page("旧粮仓改造记：最难的是忍住不加东西_城市漫步_河湾新闻-The River", body), text,
        "旧粮仓改造记：最难的是忍住不加东西", "孟小河、周甲", "河湾新闻", "2019-09-23T11:05",
    )  # fmt: skip


def _wechat() -> WebPage:
    text = paragraphs(61, 9)
    sections = "".join(
        f'<section style="margin: 0 8px;line-height: 2;"><span style="font-size: 15px;">{each}</span></section>'
        '<section style="margin: 0 8px;"><br></section>'
        for each in text
    )
    body = (
        '<div id="js_article" class="rich_media"><div class="rich_media_inner"><div id="page-content">'
        '<div class="rich_media_area_primary"><div id="img-content"><h1 class="rich_media_title" id="activity-name">\n'
        '渡口的最后一个摆渡人\n</h1><div id="meta_content" class="rich_media_meta_list">'
        '<span id="copyright_logo">原创</span><span class="rich_media_meta rich_media_meta_text">沈渡</span>'
        '<span class="rich_media_meta rich_media_meta_nickname" id="profileBt"><a href="javascript:void(0);" id="js_name">'
        '河湾故事</a><div id="js_profile_qrcode" class="profile_container" style="display:none;"><div class="profile_inner">'
        '<strong class="profile_nickname">河湾故事</strong><p class="profile_meta"><label>微信号</label><span>hewangushi</span></p>'
        '<p class="profile_meta"><label>功能介绍</label><span>讲河湾人自己的故事，每周三更新，欢迎来稿，欢迎转发。</span></p></div></div></span>'
        '<em id="publish_time" class="rich_media_meta rich_media_meta_text"></em></div>'
        '<div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;">'
        '<section style="display:none;"><p>看不见的引导关注文字。</p></section>'
        + sections
        + '</div></div><div class="rich_media_tool"><div id="js_read_area3">阅读 <span></span></div></div></div></div></div></div>'
        '<div class="qr_code_pc"><p>微信扫一扫<br>关注该公众号</p></div>'
    )
    script = '<script>var ct = "1609459200";var nickname = htmlDecode("河湾故事");var msg_title = \'渡口的最后一个摆渡人\';</script>'
    head = (
        '<meta property="og:title" content="渡口的最后一个摆渡人"><meta property="og:site_name" content="微信公众平台">'
        '<meta name="author" content="沈渡"><meta property="og:description" content="">' + script
    )
    return WebPage(
        "public account: hidden content, sections for paragraphs", page("渡口的最后一个摆渡人", body, head), text,
        "渡口的最后一个摆渡人", "沈渡", "河湾故事", "2021-01-01T08:00:00+08:00",
    )  # fmt: skip


def _one_p() -> WebPage:
    text = paragraphs(71, 6)
    body = (
        '<div class="qq_conent clearfix"><div class="LEFT"><h1>山雾与梯田</h1><div class="content clearfix">'
        '<div class="content-article"><!--导语-->'
        + wrap(text, '<p class="one-p">')
        + '<p class="one-p"><img class="content-picture" src="//inews.example/0"></p>'
        '<div id="Status"></div></div></div></div><div class="RIGHT"><ul>' + links(71, 10) + "</ul></div></div>"
    )
    head = (
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"山雾与梯田",'
        '"datePublished":"2020-05-17T09:12:00+08:00","author":{"@type":"Person","name":"郑秋白"},'
        '"publisher":{"@type":"Organization","name":"茶山观察"}}</script>'
    )
    return WebPage(
        "metadata in JSON-LD alone", page("山雾与梯田_河湾网", body, head), text, "山雾与梯田", "郑秋白", "茶山观察",
        "2020-05-17T09:12:00+08:00",
    )  # fmt: skip


def _finance() -> WebPage:
    text = paragraphs(81, 7)
    rows = (
        ("年份", "产量（吨）", "均价（元）"),
        ("2019", "4100", "3.2"),
        ("2020", "5200", "3.5"),
        ("2021", "8000", "3.4"),
    )
    table = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    subheads = ("涨价之后", "人手从哪里来")
    parts = list(text)
    body = (
        '<div class="main_left"><div class="titlebar"><h1>棱镜|柚子涨价之后：一个合作社的账本</h1></div>'
        '<div class="info"><span class="item">2022年11月08日 16:20</span><span class="item">作者：<span>顾长河</span></span>'
        '<span class="item">来源：河湾财经</span><span class="item">编辑：东方</span><span class="item"><em>1,204</em>人评论</span></div>'
        '<div class="contentbox"><div class="txtinfos" id="ContentBody" data-type="zx">'
        + wrap(tuple(parts[:3]))
        + f"<h3>{subheads[0]}</h3>"
        + wrap(tuple(parts[3:5]))
        + f'<table border="1" class="data">{table}</table><h3>{subheads[1]}</h3>'
        + wrap(tuple(parts[5:]))
        + '<p class="em_media">（文章来源：河湾财经）</p></div><p class="res-edit">（责任编辑：DF000）</p>'
        '<div class="warn">郑重声明：本站发布此内容旨在传播更多信息，与本网站立场无关，不构成投资建议。据此操作，风险自担。</div></div></div>'
        '<div class="main_right"><h3>点击排行</h3><ul>' + links(81, 14) + "</ul></div>"
    )
    flat = (
        *parts[:3], subheads[0], *parts[3:5], *("\t".join(row) for row in rows), subheads[1], *parts[5:], "（文章来源：河湾财经）",
    )  # fmt: skip
    return WebPage(
        "a bar inside the title, subheadings and a table", page("棱镜|柚子涨价之后：一个合作社的账本 _ 河湾财经网", body), flat,
        "棱镜|柚子涨价之后：一个合作社的账本", "顾长河", "河湾财经", "2022-11-08T16:20",
    )  # fmt: skip


def _flash() -> WebPage:
    text = ("河湾在线3月2日讯，受上游来水影响，老渡口自今日起停运三天，恢复时间另行通知，请市民绕行石桥。",)
    body = (
        '<div class="flash-wrap"><h1 class="flash-title">老渡口停运三天</h1><div class="flash-time">2023-03-02 09:30</div>'
        f'<div class="flash-body"><p>{text[0]}</p></div>{_SHARE}</div><div class="hot"><h2>24小时热门</h2><ul>'
        + links(91, 16)
        + '</ul></div><div class="list"><ul>'
        + links(92, 16)
        + "</ul></div>"
    )
    return WebPage(
        "a flash of one sentence",
        page("老渡口停运三天-河湾在线", body),
        text,
        "老渡口停运三天",
        None,
        None,
        "2023-03-02T09:30",
    )


PORTALS = (_sina(), _netease(), _sohu(), _hashed(), _paper(), _wechat(), _one_p(), _finance(), _flash())
