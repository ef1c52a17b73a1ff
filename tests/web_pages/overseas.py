"""Pages like those of Taiwan, Hong Kong and overseas media."""

from tests.web_pages.made import WebPage, links, page, paragraphs, traditional, wrap


def _udn() -> WebPage:
    text = traditional(paragraphs(401, 7))
    body = (
        '<main class="wrapper"><nav class="breadcrumb"><a>聯合</a> / <a>地方</a></nav><article class="article-content">'
        '<h1 class="article-content__title">豆腐街只剩一家 老闆：水好豆腐才好</h1><section class="article-content__info">'
        '<section class="authors"><div class="article-content__subinfo"><section><span class="article-content__author">河灣新聞網 / 記者<a>林河生</a>／即時報導</span>'
        '<time class="article-content__time">2022-06-07 13:14</time></section></div></section></section>'
        '<section class="article-content__wrapper"><section class="article-content__editor">'
        '<figure class="article-content__cover"><img src="https://pgw.example/1.jpg" alt="豆腐"><figcaption>清晨的豆腐街。記者林河生／攝影</figcaption></figure>'
        + wrap(text[:3])
        + '<div class="inline-ads"><div id="ad1"></div></div><div class="edn-ads">推薦</div>'
        + wrap(text[3:])
        + '</section><section class="keywords"><a>豆腐</a><a>老街</a></section></section><section class="more-news"><h2>延伸閱讀</h2><ul>'
        + links(401, 5)
        + "</ul></section></article></main><aside><ul>"
        + links(402, 10)
        + "</ul></aside>"
    )
    head = (
        '<meta property="og:title" content="豆腐街只剩一家 老闆：水好豆腐才好 | 河灣新聞網"><meta property="og:site_name" content="河灣新聞網">'
        '<meta name="date.available" content="2022/06/07 13:14:00">'
    )
    return WebPage(
        "Taiwan: figure, breaks for advertisements", page("豆腐街只剩一家 老闆：水好豆腐才好 | 地方 | 河灣新聞網", body, head),
        ("清晨的豆腐街。記者林河生／攝影", *text), "豆腐街只剩一家 老闆：水好豆腐才好", "林河生", "河灣新聞網", "2022-06-07T13:14:00",
    )  # fmt: skip


def _ltn() -> WebPage:
    text = traditional(paragraphs(411, 6))
    body = (
        '<div class="content"><section><div class="whitecon articlebody"><h1>舊糧倉變圖書館 設計師：忍住不加東西</h1><div class="text boxTitle boxText" data-desc="內容頁">'
        '<span class="time">2021/07/19 05:30</span><p>〔記者蘇芳禾／河灣報導〕'
        + text[0]
        + "</p>"
        + wrap(text[1:])
        + '<p class="appE1121">不用抽 不用搶 現在用APP看新聞 保證天天中獎　<a>點我下載APP</a></p></div>'
        '<div class="related"><h3>相關新聞</h3><ul>' + links(411, 4) + "</ul></div></div></section></div>"
    )
    return WebPage(
        "Taiwan: dateline in brackets", page("舊糧倉變圖書館 設計師：忍住不加東西 - 地方 - 河灣時報電子報", body),
        ("〔記者蘇芳禾／河灣報導〕" + text[0], *text[1:]), "舊糧倉變圖書館 設計師：忍住不加東西", "蘇芳禾", None, "2021-07-19T05:30",
    )  # fmt: skip


def _cna() -> WebPage:
    text = traditional(paragraphs(421, 6))
    body = (
        '<div class="wrapper"><div class="breadcrumb"><a>首頁</a> / <a>生活</a></div><article class="article"><div class="centralContent"><h1><span>採茶二十天 家家起早貪黑</span></h1>'
        '<div class="timeBox"><div class="updatetime"><span>2023/04/05 10:11</span>（04/05 12:00 更新）</div></div><div class="paragraph">'
        "<p>（中央河灣社記者高照芬茶山5日電）"
        + text[0]
        + "</p>"
        + wrap(text[1:])
        + "<p>（編輯：方沛清）1120405</p></div>"
        '<div class="paragraph moreArticle"><div class="moreArticle-link">'
        + links(421, 3)
        + '</div></div><div class="paragraph bottomBox">'
        "<p>本網站之文字、圖片及影音，非經授權，不得轉載、公開播送或公開傳輸及利用。</p></div></div></article></div>"
    )
    return WebPage(
        "Taiwan agency", page("採茶二十天 家家起早貪黑 | 生活 | 中央河灣社 CNA", body), ("（中央河灣社記者高照芬茶山5日電）" + text[0], *text[1:]),
        "採茶二十天 家家起早貪黑", "高照芬", "中央河灣社", "2023-04-05T10:11",
    )  # fmt: skip


def _hk() -> WebPage:
    text = traditional(paragraphs(431, 7))
    body = (
        '<div id="root"><article data-testid="article"><section><h1 id="articleTitle">渡輪停航三日　街坊改行石橋</h1><div><span>撰文：<a data-testid="author">黎明渡</a></span>'
        '<div>出版：<time datetime="2020-08-09T07:00:00+08:00">2020-08-09 07:00</time></div></div></section>'
        '<div class="grid">'
        + "".join(f'<p class="htmlContent my-4">{each}</p>' for each in text)
        + '<div class="related">'
        + links(431, 3, '<a href="/{n}"><p>{t}</p></a>')
        + "</div></div></article></div>"
    )
    head = (
        '<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2020-08-09T07:00:00+08:00","author":[{"@type":"Person","name":"黎明渡"}]}]</script>'
        '<meta property="og:title" content="渡輪停航三日　街坊改行石橋"><meta property="og:site_name" content="香港河灣01">'
    )
    return WebPage(
        "Hong Kong", page("渡輪停航三日　街坊改行石橋｜香港河灣01", body, head), text, "渡輪停航三日　街坊改行石橋", "黎明渡", None,
        "2020-08-09T07:00:00+08:00",
    )  # fmt: skip


def _big5() -> WebPage:
    text = traditional(paragraphs(441, 6))
    body = (
        '<table width="980"><tr><td class="left">'
        + links(441, 6, '<a href="{n}">{t}</a><br>')
        + '</td><td class="content"><h1>學校的操場不大</h1>'
        '<div class="date">2008年11月5日 星期三</div><div id="newstext"><p>【本報記者王一山報道】'
        + text[0]
        + "</p>"
        + wrap(text[1:])
        + "</div></td></tr></table>"
    )
    return WebPage(
        "Big5 newspaper", page("學校的操場不大 - 河灣日報", body, charset="big5"), ("【本報記者王一山報道】" + text[0], *text[1:]), "學校的操場不大",
        "王一山", None, "2008-11-05", "cp950",
    )  # fmt: skip


def _broadcaster() -> WebPage:
    text = traditional(paragraphs(451, 10, (1, 2)))
    body = (
        '<main role="main" class="css-rghgdm"><div class="css-1rnnz6t"><h1 tabindex="-1" id="content" class="css-1p9ltl0">搬遷：新樓與老屋之間</h1></div>'
        '<div class="css-1cvxiy9"><ul role="list"><li role="listitem"><span>作者，</span><span class="css-a">白遠</span></li><li><span>頭銜，</span>河灣中文</li></ul></div>'
        '<div class="css-j9"><time class="css-z" datetime="2023-02-03">2023年2月3日</time></div>'
        + "".join(f'<div dir="ltr" class="css-7a5ocu"><p class="css-1k5gi58">{each}</p></div>' for each in text[:5])
        + '<div dir="ltr"><h2 class="css-q">意見並不一致</h2></div>'
        + "".join(f'<div dir="ltr" class="css-7a5ocu"><p class="css-1k5gi58">{each}</p></div>' for each in text[5:])
        + '<section data-e2e="recommendations-heading" role="region"><h2>更多相關內容</h2><ul>'
        + links(451, 6)
        + "</ul></section></main>"
    )
    head = '<meta property="og:title" content="搬遷：新樓與老屋之間 - BBC News 中文"><meta name="article:author" content="https://www.facebook.com/x">'
    return WebPage(
        "broadcaster, a box for each paragraph", page("搬遷：新樓與老屋之間 - BBC News 中文", body, head), (*text[:5], "意見並不一致", *text[5:]),
        "搬遷：新樓與老屋之間", "白遠", None, "2023-02-03",
    )  # fmt: skip


OVERSEAS = (_udn(), _ltn(), _cna(), _hk(), _big5(), _broadcaster())
