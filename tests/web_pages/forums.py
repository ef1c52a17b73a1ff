"""Pages like those of forums: the first post is the article, with what its author adds."""

from tests.web_pages.made import WebPage, links, page, paragraphs, wrap

_REPLIES = (
    "顶楼主，写得好。",
    "我去年也去过，确实如楼主所说，路不好走，但是风景值得。",
    "mark",
    "请问楼主，第二张照片是在哪里拍的？想带孩子去看看。",
    "沙发没了，板凳也行。",
)


def _discuz() -> WebPage:
    text = paragraphs(301, 7)

    def post(number: int, who: str, when: str, words: str) -> str:
        return (
            f'<div id="post_{number}"><table id="pid{number}" class="plhin"><tr><td class="pls" rowspan="2"><div class="pi"><div class="authi">'
            f'<a class="xw1">{who}</a></div></div><dl class="pil"><dt>积分</dt><dd>{number * 7}</dd><dt>帖子</dt><dd>{number}</dd></dl></td>'
            f'<td class="plc"><div class="pi"><strong><a><em>{number}</em><sup>#</sup></a></strong><div class="pti"><div class="authi">'
            f'<em id="authorposton{number}">发表于 {when}</em> | <a>只看该作者</a> | <a>倒序浏览</a></div></div></div><div class="pct"><div class="pcb">'
            f'<div class="t_fsz"><table><tr><td class="t_f" id="postmessage_{number}">\n{words}</td></tr></table></div></div></div></td></tr>'
            '<tr><td class="plc plm"><div class="po"><a>回复</a> <a>举报</a></div></td></tr></table></div>'
        )

    body = (
        '<div id="pt" class="bm cl"><div class="z"><a>河湾论坛</a> <em>›</em> <a>论坛</a> <em>›</em> <a>城市杂谈</a> <em>›</em> '
        '<a>翻过两座山去挑一块木料</a></div></div><div id="ct" class="wp cl"><div id="postlist" class="pl bm"><table><tr><td class="pls">'
        '<span>查看: <span>1024</span></span> | 回复: 5</td><td class="plc"><h1 class="ts"><a>[原创]</a> <span id="thread_subject">翻过两座山去挑一块木料</span></h1></td></tr></table>'
        + post(1, "老木头", "2012-8-5 21:08:33", "<br />\n<br />\n".join(text))
        + "".join(post(n + 2, f"会员{n}", f"2012-8-6 0{n}:10", each) for n, each in enumerate(_REPLIES))
        + '</div><div id="f_pst"><textarea>发表回复</textarea></div></div>'
    )
    return WebPage(
        "Discuz thread", page("翻过两座山去挑一块木料 - 城市杂谈 - 河湾论坛 - Powered by Discuz!", body, charset="gbk"), text,
        "翻过两座山去挑一块木料", None, None, None, "gbk",
    )  # fmt: skip


def _tieba() -> WebPage:
    text = paragraphs(311, 5)

    def post(floor: int, who: str, words: str) -> str:
        return (
            f'<div class="l_post l_post_bright j_l_post clearfix"><div class="d_author"><ul><li class="d_name"><a class="p_author_name">{who}</a></li>'
            f'<li class="l_badge"><div>初级粉丝</div></li></ul></div><div class="d_post_content_main"><div class="p_content"><cc>'
            f'<div id="post_content_{floor}" class="d_post_content j_d_post_content">            {words}</div></cc></div>'
            f'<div class="core_reply"><div class="post-tail-wrap"><span class="tail-info">{floor}楼</span><span class="tail-info">2015-01-1{floor} 12:0{floor}</span></div></div></div></div>'
        )

    body = (
        '<div id="content"><div class="card_title"><a class="card_title_fname">河湾吧</a></div><div class="left_section"><div class="core_title">'
        '<h3 class="core_title_txt" title="【连载】量水位的那几年">【连载】量水位的那几年</h3></div><div id="j_p_postlist" class="p_postlist">'
        + post(1, "刻线人", "<br>".join(text[:3]))
        + post(2, "路人甲", _REPLIES[1])
        + post(3, "刻线人", "<br>".join(text[3:]))
        + post(4, "路人乙", _REPLIES[3])
        + '</div></div></div><div class="right_section"><ul>'
        + links(311, 6)
        + "</ul></div>"
    )
    return WebPage(
        "Tieba thread, the author goes on in a later post", page("【连载】量水位的那几年【河湾吧】_河湾贴吧", body), text, "【连载】量水位的那几年",
        None, None, None,
    )  # fmt: skip


def _tianya() -> WebPage:
    text = paragraphs(321, 8)

    def item(who: str, words: str, when: str) -> str:
        return (
            f'<div class="atl-item"><div class="atl-head"><div class="atl-info"><span>作者：<a class="js-vip-check">{who}</a></span>'
            f'<span>时间：{when}</span></div></div><div class="atl-content"><div class="atl-con-bd clearfix"><div class="bbs-content">{words}</div>'
            '<div class="atl-reply"><a>举报</a> | <a>回复</a></div></div></div></div>'
        )

    body = (
        '<div class="wrapper"><h1 class="atl-title"><span class="s_title"><span>一封没有寄出的信</span></span></h1><div class="atl-menu">'
        '<div class="atl-info"><span>楼主：<a>河灯</a></span><span>时间：2010-02-03 04:05:06</span><span>点击：321</span><span>回复：9</span></div></div>'
        '<div class="atl-main">'
        '<div class="atl-item host-item"><div class="atl-content"><div class="atl-con-bd"><div class="bbs-content clearfix">'
        + "<br>　　".join(text)
        + "</div></div></div></div>"
        + "".join(item(f"u_{n}", each, f"2010-02-0{n + 3} 10:11") for n, each in enumerate(_REPLIES))
        + "</div></div>"
    )
    return WebPage(
        "thread with replies as boxes",
        page("一封没有寄出的信_河湾杂谈_论坛_河湾社区", body),
        text,
        "一封没有寄出的信",
        None,
        None,
        None,
    )


def _answer() -> WebPage:
    text = paragraphs(331, 6)
    body = (
        '<main class="App-main"><div class="QuestionHeader"><h1 class="QuestionHeader-title">住在河边是一种什么体验？</h1></div>'
        '<div class="Question-main"><div class="QuestionAnswer-content"><div class="ContentItem AnswerItem"><div class="ContentItem-meta">'
        '<div class="AuthorInfo" itemprop="author"><meta itemprop="name" content="岸上人家"><a>岸上人家</a></div></div>'
        '<meta itemprop="dateCreated" content="2019-12-02T10:00"><div class="RichContent"><div class="RichContent-inner"><span class="RichText ztext">'
        + wrap(text)
        + '</span></div><div class="ContentItem-time">编辑于 2019-12-02 10:00</div><div class="ContentItem-actions"><button>赞同</button></div></div></div></div></div>'
        '<div class="Question-sideColumn"><div class="Card"><h3>相关问题</h3>' + links(331, 5) + "</div></div></main>"
    )
    return WebPage(
        "question with one answer",
        page("住在河边是一种什么体验？ - 河乎", body),
        text,
        "住在河边是一种什么体验？",
        "岸上人家",
        None,
        "2019-12-02T10:00",
    )


def _group() -> WebPage:
    text = paragraphs(341, 5)
    body = (
        '<div id="content"><h1>周末去看鸟，有没有同去的</h1><div class="article"><div class="topic-content clearfix" id="topic-content">'
        '<div class="user-face"></div><div class="topic-doc"><h3><span class="from">来自: <a>白鹭</a></span><span class="create-time">2020-03-28 19:20:21</span></h3>'
        '<div id="link-report"><div class="topic-content"><div class="topic-richtext">'
        + wrap(text, '<p data-align="">')
        + '</div></div></div></div></div><div class="sns-bar">喜欢 3</div><ul class="topic-reply" id="comments">'
        + "".join(
            f'<li class="clearfix comment-item"><h4><a>鸟友{n}</a> 2020-03-29</h4><p class="reply-content">{each}</p></li>'
            for n, each in enumerate(_REPLIES)
        )
        + "</ul></div></div>"
    )
    return WebPage(
        "group topic with replies",
        page("周末去看鸟，有没有同去的", body),
        text,
        "周末去看鸟，有没有同去的",
        "白鹭",
        None,
        "2020-03-28T19:20:21",
    )


FORUMS = (_discuz(), _tieba(), _tianya(), _answer(), _group())
