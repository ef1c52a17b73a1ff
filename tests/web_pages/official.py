"""Pages like those of newspapers' systems, agencies, governments and schools."""

from tests.web_pages.made import WebPage, links, page, paragraphs, wrap


def _people() -> WebPage:
    text = paragraphs(101, 7)
    body = (
        '<div class="layout route cf"><span id="rwb_navpath"><a href="/">河湾网</a>&gt;&gt;<a href="/c">文化</a></span></div>'
        '<div class="layout rm_txt cf"><div class="col col-1 fl"><h1>步道通到家门口</h1><div class="author cf"></div>'
        '<div class="channel cf"><div class="col-1-1 fl">2022年09月14日08:21 | 来源：<a href="#">河湾日报</a></div>'
        '<div class="col-1-2 fr"><div class="sizeBtn"><em>小字号</em></div></div></div>'
        '<div class="rm_txt_con cf">'
        + wrap(text, "<p>\n\t　　", "</p>\n")
        + '<div class="zdfy clearfix"></div><center><table border="0"><tr><td></td></tr></table></center>'
        '<div class="box_pic"></div><p class="paper_num">《 河湾日报 》（ 2022年09月14日 05 版）</p>'
        '<div class="edit cf">(责编：岳小桥、袁勃)</div></div><div class="rm_relevant"><h2>相关新闻</h2><ul>'
        + links(101, 6)
        + '</ul></div></div><div class="col col-2 fr"><h3>热门排行</h3><ul>'
        + links(102, 10)
        + "</ul></div></div>"
    )
    head = (
        '<meta name="publishdate" content="2022-09-14"><meta name="source" content="来源：河湾日报">'
        '<meta name="author" content="104833"><meta name="contentid" content="1">'
    )
    return WebPage(
        "GBK newspaper with the page of the print edition", page("步道通到家门口--文化--河湾网", body, head, "GB2312"),
        (*text, "《 河湾日报 》（ 2022年09月14日 05 版）"), "步道通到家门口", None, "河湾日报", "2022-09-14T08:21", "gbk",
    )  # fmt: skip


def _agency() -> WebPage:
    text = ("河湾社老街4月8日电（记者许一帆、罗溪）" + paragraphs(111, 1)[0], *paragraphs(112, 6))
    body = (
        '<div class="header domPC"><div class="header-top clearfix"><div class="header-nav left"><a href="/">河湾网</a> &gt; 正文</div></div>'
        '<div class="header-cont clearfix"><div class="header-time left"><span class="year"><em> 2023</em></span>'
        '<span class="day"><em>04</em>/<em>08</em></span><span class="time"> 19:28:16</span></div>'
        '<div class="source">来源：河湾网</div><div class="head-line clearfix"><h1><span class="title">老街重修见闻</span></h1></div></div></div>'
        '<div class="mheader domMobile"><h1><span class="title">老街重修见闻</span></h1><div class="info">2023-04-08 19:28:16 来源：河湾网</div></div>'
        '<div class="main clearfix"><div class="main-left left"><div id="detail"><span id="detailContent">'
        + wrap(text, "<p>　　")
        + '</span></div><div id="articleEdit"><span class="tiyi1">【纠错】</span><span class="editor"> 【责任编辑:钱江】 </span></div>'
        '<div class="relatedNews"><ul>'
        + links(111, 4)
        + '</ul></div></div><div class="main-right right"><ul>'
        + links(113, 12)
        + "</ul></div></div>"
    )
    return WebPage(
        "agency, date in pieces", page("老街重修见闻-河湾网", body, '<meta name="publishdate" content="2023-04-08">'), text,
        "老街重修见闻", "许一帆、罗溪", "河湾网", "2023-04-08T19:28:16",
    )  # fmt: skip


def _government() -> WebPage:
    text = ("各镇人民政府，县直各单位：", *paragraphs(121, 5), "一、总体要求", *paragraphs(122, 2), "二、工作任务", *paragraphs(123, 3),
            "河湾县人民政府办公室", "2021年12月30日")  # fmt: skip
    body = (
        '<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk">政务公开</a> &gt; <a>文件</a></div>'
        '<table class="bd1"><tr><td>索引号：</td><td>000014349/2021-00138</td><td>主题分类：</td><td>水利</td></tr>'
        "<tr><td>发文机关：</td><td>河湾县人民政府办公室</td><td>成文日期：</td><td>2021年12月30日</td></tr></table>"
        '<div class="article oneColumn pub_border"><h1>关于做好冬春水渠修护工作的通知</h1>'
        '<div class="pages-date">2022-01-05 17:32 <span class="font">来源： 河湾县人民政府网站</span>'
        '<span>字体：【<a>大</a> <a>中</a> <a>小</a>】</span><a>打印</a></div><div class="pages_content" id="UCAP-CONTENT">'
        '<div class="view TRS_UEDITOR trs_paper_default">'
        + wrap(text, '<p style="text-indent: 2em; font-family: 宋体;">')
        + '</div></div><div class="editor">责任编辑：于川</div><div class="share">【我要纠错】 扫一扫在手机打开当前页</div></div>'
    )
    head = (
        '<meta name="ArticleTitle" content="关于做好冬春水渠修护工作的通知"><meta name="PubDate" content="2022-01-05 17:32">'
        '<meta name="ContentSource" content="河湾县人民政府网站"><meta name="SiteName" content="河湾县人民政府">'
        '<meta name="Author" content="">'
    )
    return WebPage(
        "government, meta names of its own", page("关于做好冬春水渠修护工作的通知_水利_河湾县人民政府", body, head), text,
        "关于做好冬春水渠修护工作的通知", None, "河湾县人民政府网站", "2022-01-05T17:32",
    )  # fmt: skip


def _school() -> WebPage:
    text = paragraphs(131, 6)
    body = (
        '<div class="list_left"><h3>学校新闻</h3><ul>' + links(131, 5) + "</ul></div>"
        '<form name="_newscontent_fromname"><div class="content"><div class="content_t" align="center">我校师生走进旧粮仓</div>'
        '<div class="content_m" align="center">发布日期：2020-10-15&nbsp;&nbsp;&nbsp;&nbsp;作者：校团委&nbsp;&nbsp; 浏览次数：'
        "<script>_showDynClicks('wbnews')</script></div>"
        '<div id="vsb_content"><div class="v_news_content">'
        + wrap(text, '<p class="vsbcontent_start">')
        + '</div></div><p>上一篇：<a href="1.htm">食堂开放日</a></p><p>下一篇：<a href="2.htm">秋季运动会</a></p></div></form>'
    )
    return WebPage(
        "school, title without a heading element", page("我校师生走进旧粮仓-河湾师范学院", body), text, "我校师生走进旧粮仓", "校团委",
        None, "2020-10-15",
    )  # fmt: skip


def _tables() -> WebPage:
    text = paragraphs(141, 8)
    inner = "<br>\n<br>\n".join(f"　　{each}" for each in text)
    body = (
        '<table width="760" border="0" cellpadding="0"><tr><td><a href="/">首页</a>→<a href="/wx">文学</a>→正文</td></tr></table>'
        '<table width="760" align="center"><tr><td width="180" valign="top"><table><tr><td bgcolor="#eee">'
        + links(141, 10, '·<a href="{n}.htm">{t}</a><br>')
        + '</td></tr></table></td><td width="580" valign="top"><table width="100%"><tr><td align="center">'
        '<font size="5"><b>外婆家的院子</b></font></td></tr><tr><td align="center">作者：文心 　来源：河湾文苑　2003年5月6日</td></tr>'
        f'<tr><td><font size="3">{inner}</font></td></tr></table></td></tr></table>'
    )
    return WebPage(
        "layout of tables, font and br", page("外婆家的院子 - 河湾文苑", body, charset="gb2312"), text, "外婆家的院子", "文心",
        "河湾文苑", "2003-05-06", "gb18030",
    )  # fmt: skip


def _trs() -> WebPage:
    text = ("本报讯（记者 何渡）" + paragraphs(151, 1)[0], *paragraphs(152, 4))
    body = (
        '<div class="main"><div class="position"><a>首页</a> - <a>地方</a> - 正文</div><div class="detail"><h2>夜市重开</h2>'
        '<div class="subtitle">首日客流过万</div><div class="d_info">时间：2018/08/19 07:05　　来源：河湾商报　　编辑：吴桐　　'
        '浏览量：<span>33</span></div><div class="detail_zy" id="zoom"><div class="TRS_Editor"><style>.TRS_Editor P{line-height:2}</style>'
        '<div class="Custom_UNIONSTYLE">'
        + "".join(f"<div>　　{each}</div>" for each in text)
        + '</div></div></div><div class="pagebreak"><a>上一页</a> <b>1</b> <a>2</a> <a>下一页</a></div></div></div>'
        '<div class="side"><ul>' + links(151, 14) + "</ul></div>"
    )
    return WebPage(
        "local newspaper, div for p, heading of level 2", page("夜市重开 - 地方 - 河湾商报网", body), text, "夜市重开", "何渡",
        "河湾商报", "2018-08-19T07:05",
    )  # fmt: skip


def _magazine() -> WebPage:
    text = paragraphs(161, 12)
    lead = "【导读】旧粮仓要变成图书馆了，砖墙留着，木梁留着，只有屋顶的瓦换了新的。"
    body = (
        '<div class="comMain"><div class="conTop"><div id="conTit"><h1>忍住不加东西的人</h1><div class="artInfo">'
        '<span class="bd_block" id="pubtime_baidu">2020年12月01日 10:00</span><span id="source_baidu">来源于 <a>《河湾周刊》</a></span>'
        '<span id="author_baidu">作者：陆一舟</span><span id="editor_baidu">责任编辑：苏眉</span></div></div></div>'
        f'<div id="subhead" class="subhead">{lead}</div>'
        '<div class="content"><div id="Main_Content_Val" class="text">'
        + wrap(text)
        + '</div></div><div class="content-tag">话题：<a>#建筑</a></div><div class="pnArt"><a>上一篇</a></div>'
        '<div class="moreReport"><ul>' + links(161, 5) + "</ul></div></div>"
    )
    return WebPage(
        "weekly, ids made for a search engine", page("忍住不加东西的人_河湾周刊网", body), text, "忍住不加东西的人", "陆一舟",
        "《河湾周刊》", "2020-12-01T10:00",
    )  # fmt: skip


OFFICIAL = (_people(), _agency(), _government(), _school(), _tables(), _trs(), _magazine())
