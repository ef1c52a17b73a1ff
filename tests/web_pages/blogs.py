"""Pages like those of blogs, columns and encyclopedias."""

from tests.web_pages.made import WebPage, comments, links, page, paragraphs, wrap


def _wordpress() -> WebPage:
    text = paragraphs(201, 7)
    items = ("黄豆两斤，最好是当年的", "卤水一小碗", "细纱布一块")
    body = (
        '<div id="page" class="site"><header class="site-header"><h1 class="site-title"><a href="/" rel="home">河边的人</a></h1>'
        '<p class="site-description">一个慢吞吞的博客</p></header><div class="site-content"><main class="site-main">'
        '<article id="post-42" class="post-42 post type-post hentry"><header class="entry-header">'
        '<h1 class="entry-title">在家点一锅豆腐</h1><div class="entry-meta"><span class="posted-on"><time class="entry-date published" '
        'datetime="2019-02-11T20:15:00+08:00">2019年2月11日</time></span><span class="byline">由 <span class="author vcard">'
        '<a class="url fn n" href="/author/a">阿豆</a></span></span></div></header><div class="entry-content">'
        + wrap(text[:2])
        + "<h2>要准备的东西</h2><ul>"
        + "".join(f"<li>{item}</li>" for item in items)
        + "</ul>"
        + wrap(text[2:4])
        + f"<blockquote><p>{text[4]}</p></blockquote><h2>动手</h2>"
        + wrap(text[5:])
        + '</div><footer class="entry-footer">分类：<a>吃喝</a> 标签：<a>豆腐</a></footer></article>'
        '<nav class="post-navigation"><a rel="prev">上一篇：腌菜</a></nav><div id="comments" class="comments-area"><h2>《在家点一锅豆腐》有5个想法</h2>'
        '<ol class="comment-list">'
        + comments(
            201,
            5,
            '<li class="comment"><b class="fn">{n}号读者</b> 说道：<div class="comment-content"><p>{t}</p></div><a>回复</a></li>',
        )
        + '</ol></div></main></div><aside class="widget-area"><h2>近期文章</h2><ul>'
        + links(202, 6)
        + "</ul></aside></div>"
    )
    flat = (*text[:2], "要准备的东西", *items, *text[2:4], text[4], "动手", *text[5:])
    return WebPage(
        "WordPress: lists, quotation, comments", page("在家点一锅豆腐 | 河边的人", body), flat, "在家点一锅豆腐", "阿豆", None,
        "2019-02-11T20:15:00+08:00",
    )  # fmt: skip


def _sina_blog() -> WebPage:
    text = paragraphs(211, 6)
    body = (
        '<div class="sinabloga"><div id="sinablogHead"><h1 class="blogtoparea"><a>江边客的博客</a></h1></div><div class="sinablogbody">'
        '<div id="column_1"><div class="info_nm">江边客</div><ul>'
        + links(211, 5)
        + '</ul></div><div id="column_2"><div id="articlebody" class="artical">'
        '<div class="articalTitle"><h2 id="t_1" class="titName SG_txta">夜路与灯</h2><span class="time SG_txtc">(2009-11-02 23:10:45)</span></div>'
        '<div class="articalTag"><table><tr><td class="blog_tag">标签：<h3>随笔</h3></td><td class="blog_class">分类：<a>杂记</a></td></tr></table></div>'
        '<div id="sina_keyword_ad_area2" class="articalContent newfont_family">'
        + "".join(f"<DIV><FONT SIZE=3>&nbsp;&nbsp;&nbsp; {each}</FONT></DIV><DIV>&nbsp;</DIV>" for each in text)
        + '</div><div class="shareUp"><div class="share">分享：</div></div><div class="articalInfo"><div>阅读(12) 评论(3) 收藏 转载 喜欢</div></div>'
        '<div class="articalfrontback"><span>前一篇：<a>渡口</a></span><span>后一篇：<a>雨</a></span></div></div></div></div></div>'
    )
    return WebPage(
        "old blog, div and font for paragraphs", page("夜路与灯_江边客_河湾博客", body), text, "夜路与灯", None, None,
        "2009-11-02T23:10:45",
    )  # fmt: skip


def _column() -> WebPage:
    text = paragraphs(221, 8)
    body = (
        '<div id="root"><main class="App-main"><div class="Post-content"><article class="Post-Main Post-NormalMain"><header class="Post-Header">'
        '<h1 class="Post-Title">为什么水位线要刻在石头上？</h1><div class="Post-Author"><div class="AuthorInfo" itemprop="author">'
        '<meta itemprop="name" content="量水的人"><span class="UserLink AuthorInfo-name"><a>量水的人</a></span>'
        '<div class="AuthorInfo-badgeText">水文爱好者</div></div><button>关注</button></div><div class="LabelContainer">203 人赞同了该文章</div></header>'
        '<div class="Post-RichTextContainer"><div class="css-376mun"><div class="RichText ztext Post-RichText">'
        + "".join(
            f'<p data-pid="a{n}">{each}</p><p class="ztext-empty-paragraph"><br/></p>' for n, each in enumerate(text)
        )
        + '</div></div></div><div class="ContentItem-time">发布于 2018-03-04 16:40</div>'
        '<div class="Post-topicsAndReviewer"><a>水文</a></div><div class="RichContent-actions"><button>赞同 203</button><button>8 条评论</button></div></article>'
        '<div class="Comments-container">'
        + comments(221, 6)
        + '</div><div class="Recommendations-Main"><h3>推荐阅读</h3>'
        + "".join(
            f'<div class="Card"><a><h4>{t}</h4><p>{paragraphs(223 + n, 1)[0][:60]}…</p></a></div>'
            for n, t in enumerate(("看云", "听雨", "认树"))
        )
        + "</div></div></main></div>"
    )
    return WebPage(
        "column: recommendations with excerpts", page("为什么水位线要刻在石头上？ - 河乎", body), text,
        "为什么水位线要刻在石头上？", "量水的人", None, "2018-03-04T16:40",
    )  # fmt: skip


def _note() -> WebPage:
    text = paragraphs(231, 6)
    body = (
        '<div id="wrapper"><div id="content"><div class="grid-16-8 clearfix"><div class="article"><div class="note-container" id="note-1">'
        '<div class="note-header note-header-container"><h1>院子里的柿子树</h1><div><a class="note-author">柿子</a>'
        '<span class="pub-date">2017-10-21 22:13:04</span></div></div><div id="link-report"><div class="note">'
        + "<br>\n".join(text)
        + '</div></div><div class="copyright">© 本文版权归作者 柿子 所有，任何形式转载请联系作者。</div></div>'
        '<div class="sns-bar">12人喜欢</div><div id="comments" class="comment-items">'
        + comments(231, 6)
        + "</div></div>"
        '<div class="aside"><h2>柿子的最新日记</h2><ul>' + links(231, 5) + "</ul></div></div></div></div>"
    )
    return WebPage(
        "diary, single br between paragraphs",
        page("院子里的柿子树", body),
        text,
        "院子里的柿子树",
        "柿子",
        None,
        "2017-10-21T22:13:04",
    )


def _code_blog() -> WebPage:
    text = paragraphs(241, 6)
    body = (
        '<div id="home"><div id="header"><div id="blogTitle"><h1><a class="headermaintitle">老木匠</a></h1></div></div><div id="main"><div id="mainContent">'
        '<div class="forFlow"><div id="post_detail"><div class="post"><h1 class="postTitle"><a id="cb_post_title_url"><span>榫卯的三种量法</span></a></h1>'
        '<div class="clear"></div><div class="postBody"><div id="cnblogs_post_body" class="blogpost-body">'
        + wrap(text)
        + '</div><div id="blog_post_info_block"><div id="green_channel">好文要顶 关注我 收藏该文</div></div></div>'
        '<div class="postDesc">posted @ <span id="post-date">2016-06-30 09:08</span>&nbsp;<a>老木匠</a>&nbsp;阅读(99)&nbsp;评论(2)&nbsp;<a>编辑</a></div></div></div>'
        '<div class="commentform">'
        + comments(241, 3)
        + '</div></div></div><div id="sideBar"><h3>随笔分类</h3><ul>'
        + links(241, 8)
        + "</ul></div></div></div>"
    )
    return WebPage(
        "developers' blog, heading 1 is the blog's name", page("榫卯的三种量法 - 老木匠 - 博客园", body), text, "榫卯的三种量法", None, None,
        "2016-06-30T09:08",
    )  # fmt: skip


def _account() -> WebPage:
    text = paragraphs(251, 7)
    body = (
        '<div class="app-module_leftSection"><div class="index-module_articleWrap"><div class="index-module_articleTitle">茶园的梯子</div>'
        '<div class="index-module_articleDesc"><div class="index-module_authorTxt"><p class="index-module_authorName"><a>茶山走笔</a></p>'
        '<div class="index-module_articleSource"><span class="date">2021-04-19</span><span class="time">11:32</span></div></div></div>'
        '<div class="index-module_articleContent">'
        + "".join(f'<div class="index-module_textWrap"><p><span class="bjh-p">{each}</span></p></div>' for each in text)
        + '<div class="index-module_mediaWrap"><img class="large" src="https://pics.example/a.jpeg"></div></div>'
        '<div class="index-module_reportWrap"><span>举报/反馈</span></div></div>'
        '<div class="comment-module">发表评论</div></div><div class="app-module_rightSection"><ul>'
        + links(251, 6)
        + "</ul></div>"
    )
    return WebPage(
        "account, each paragraph in a box of its own",
        page("茶园的梯子", body),
        text,
        "茶园的梯子",
        "茶山走笔",
        None,
        "2021-04-19T11:32",
    )


def _encyclopedia() -> WebPage:
    text = paragraphs(261, 8)
    refs = ("《河湾镇志》，1987年，第32页。", "陈某：《木桥考》，河湾文史，2001年。")
    body = (
        '<div id="content" class="mw-body"><h1 id="firstHeading" class="firstHeading"><span class="mw-page-title-main">河湾木桥</span></h1>'
        '<div id="bodyContent"><div id="siteSub">河湾百科，自由的百科全书</div><div id="mw-content-text"><div class="mw-parser-output">'
        '<table class="infobox"><tr><th colspan="2">河湾木桥</th></tr><tr><th>建成</th><td>1883年</td></tr></table>'
        + wrap(text[:2])
        + '<div id="toc" class="toc"><h2>目录</h2><ul><li><a>1 历史</a></li><li><a>2 结构</a></li></ul></div>'
        '<h2><span class="mw-headline">历史</span><span class="mw-editsection">[<a>编辑</a>]</span></h2>'
        f'<p>{text[2]}<sup class="reference"><a href="#cite_note-1">[1]</a></sup></p>'
        + wrap(text[3:5])
        + '<h2><span class="mw-headline">结构</span><span class="mw-editsection">[<a>编辑</a>]</span></h2>'
        + wrap(text[5:])
        + '<h2><span class="mw-headline">参考文献</span></h2><ol class="references">'
        + "".join(
            f'<li id="cite_note-{n}"><a>^</a> <span class="reference-text">{ref}</span></li>'
            for n, ref in enumerate(refs, 1)
        )
        + '</ol><div class="navbox"><table><tr><td>'
        + links(261, 8)
        + "</td></tr></table></div></div></div>"
        '<div id="catlinks">分类：<a>桥梁</a></div></div></div><div id="mw-navigation"><ul>'
        + links(262, 6)
        + "</ul></div>"
    )
    flat = (*text[:2], "历史", *text[2:5], "结构", *text[5:], "参考文献", *refs)
    return WebPage(
        "encyclopedia: sections, notes, boxes", page("河湾木桥 - 河湾百科，自由的百科全书", body), flat, "河湾木桥"
    )


def _poem() -> WebPage:
    lines = ("雾从渡口升起来", "没有人说话", "船还系在去年的那棵树上", "灯是旧的", "照着更旧的水", "我把名字写在石阶的最下面一级", "等水涨上来", "再等水退下去",
             "有人在对岸喊", "喊的却不是我的名字")  # fmt: skip
    body = (
        '<div class="poem-page"><h1>渡口</h1><p class="poet">林晚舟</p><div class="poem-body">'
        + "<br/>".join(lines[:5])
        + "<br/><br/>"
        + "<br/>".join(lines[5:])
        + '</div><div class="others"><h3>同一作者</h3><ul>'
        + links(271, 4)
        + "</ul></div></div>"
    )
    return WebPage("a poem: short lines without marks", page("渡口 - 河湾诗库", body), lines, "渡口", "林晚舟")


BLOGS = (_wordpress(), _sina_blog(), _column(), _note(), _code_blog(), _account(), _encyclopedia(), _poem())
