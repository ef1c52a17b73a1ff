"""Tells a site's furniture from the article: breadcrumbs, poster lines, page counters, share and copyright lines."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.article.byline import read_byline, read_paper
from reader.article.dates import CENTURIES, DATE, parse_date
from reader.article.metadata import ORIGINAL_TITLE, Fields, read_editor
from reader.article.structure.replies import LEAST_TEXT, SIGNED, find_replies
from reader.text.sought import Sought
from reader.text.span import Span

_HEAD, _TAIL = 14, 12
_BREADCRUMB_MARK = Sought(
    r"\s*[»›≫＞>→]+\s*|\s+/\s+|(?<=[\u4e00-\u9fff])\s+[-–]\s+(?=[\u4e00-\u9fff])", signs="»›≫＞>→/-–"
)
_YOU_ARE_HERE = re.compile(r"^(?:您?(?:的|现在的|現在的|当前|當前|目前)*(?:位置|所在位置|位于|位於)\s*[:：是]?\s*)")
_HOME = re.compile(r"^(?:首\s*页|首\s*頁|主页|主頁|论坛|論壇|网站首页|Home)", re.IGNORECASE)
_BOARDS = re.compile(r".(?:[论論][坛壇]|社[区區]|[贴貼]吧|BBS|[网網])$", re.IGNORECASE)
_NO_CRUMB = frozenset({"正文", "内容", "內容", "详情", "詳情", "阅读", "閱讀", "文章"})
# What a forum lets its visitors do with a post, or tells of it beside its time.
_DEED = (
    r"(?>(?:只看|倒看)(?:楼主|樓主|该作者|該作者|大[图圖])|[倒正]序\S{0,6}|[电電]梯直[达達]|[阅閱][读讀]模式|[显顯]示全部[楼樓][层層]"
    r"|跳[转轉]到指定[楼樓][层層]|\[?[复複][制製][链鏈連][接結]\]?|[发發]消息|加?(?:好友|[关關]注)|使用道具|[评評]分|[点點][评評赞讚]|收藏|分享|打印|列印"
    r"|支持|反[对對]|[楼樓]主|回[复覆]|引用|[举舉][报報]|\d{1,5}\s*[楼樓#]|#\d{1,5}(?!\d)|(?:[点點][击擊]|[阅閱][读讀]|[浏瀏][览覽]|查看)(?:[数數])?)"
    r"(?:\s*[:：(（]?\s*\d+\s*[)）]?(?!\s*[楼樓#\d]))?"
)
_WHERE = r"(?:[来來]自|IP(?:[属屬]地)?)\s*[:：]?\s*\S{1,20}"
_POSTER = Sought(
    rf"^(?:(?P<op>[楼樓]主|[发發]帖人)|发布者|發布者|发布人|发表者|會員|会员|用户|網友|网友|作者)?\s*[:：]?\s*(?P<who>[^\s:：]{{1,30}}?)\s*"
    r"(?:[-–—|｜]|(?(op)\s(?:[时時][间間]|日期)|(?!))\s*[:：]|(?:发表于|發表於|发布于|發佈於|發布於|发表於|写于|寫於|post(?:ed)?(?:\s(?:at|on))?)\s*[:：]?)"
    rf"\s*(?P<when>{DATE})\s*(?:\(.{{0,20}}\))?(?P<more>(?:[\s|｜]+(?:{_WHERE}|{_DEED}))*)\s*$",
    CENTURIES,
    re.IGNORECASE,
)
# The same, the other way round: 风信子 于 2021-3-4 05:06 发表.
_POSTED = Sought(
    rf"^(?P<who>[^\s:：]{{1,30}}?)\s*[于於]\s*(?P<when>{DATE})\s*(?:[发發](?:表|布|帖)|[写寫]道)\s*[:：]?$", CENTURIES
)
_DEEDS = Sought(
    rf"^(?:{_DEED}[\s|｜]*){{2,}}$", "看序直式层層接結息友注具分评評赞讚藏享印持对對主复覆用报報楼樓#擊击读讀览覽"
)
# What moderators did to a post, and that its poster changed it.
_MODERATED = Sought(
    rf"^[（(【\[]?(?:本|该|該)(?:主[题題]|[帖贴貼]子?|[楼樓])(?:最[后後])?(?:已?由|被)\s*\S{{1,30}}.{{0,12}}?(?:{DATE}|加入精[华華]|置[顶頂]|[设設]置?高亮).{{0,24}}$",
    signs=("由", "被"),
)
# Which board, behind the time of a post; which device is none.
_BOARD = re.compile(
    r"[来來]自\s*[:：]?\s*(?P<value>(?!\S*(?:客[户戶]端|手[机機]|iPhone|iPad|Android|安卓|[网網]友|微信|电脑))[^\s|｜]{2,20})",
    re.IGNORECASE,
)
# The poster's own words on where the text is from: 转自河湾晚报，怕删先存.
_REPOSTED = re.compile(
    r"^[（(【\[]?(?:本文|全文|文章)?(?:[转轉](?:自|[载載]自|[发發帖]自)|摘自|原[载載](?:[于於])?)\s*[:：]?\s*"
    r"(?:《(?P<work>[^《》\n]{2,24})》|(?P<value>[^\s，,。；;：:、（）()《》“”的]{1,16}?(?:[报報]|[日晚早晨周]刊|[周杂雜月]刊|[杂雜][志誌]|[网網]站?|社|[电電][视視][台臺]|[论論][坛壇]|公[众眾][号號]|客[户戶]端|社[区區]|[贴貼]吧)))"
    r"(?:[，,。；;！!～~（(\s][^\n]{0,30})?[）)】\]]?$"
)
_VERSION = re.compile(
    r"^查看完整版本\s*[:：]\s*(?:\[?--\s*)?(?P<value>.*?\S)(?:\s*--\]?)?$|^檢視完整版本\s*[:：]\s*(?P<value2>.*\S)$"
)
_COUNTER = re.compile(
    r"^(?:[\[【(（]?\d{1,4}[\]】)）]?(?:[\s|/]+[\[【(（]?\d{1,4}[\]】)）]?)*|第\s*\d+\s*[页頁](?:\s*[/，,共]*\s*\d+\s*[页頁])?|共\s*\d+\s*[页頁].{0,12}"
    r"|(?:上一?[页頁篇]|下一?[页頁篇]|首[页頁]|末[页頁]|尾[页頁]|\s|\d|[|/.…])+|\d+\s*/\s*\d+|\d*\s*楼|#\d+)$"
)
_ANYWHERE = re.compile(
    r"^(?:版权所有|版權所有|©|\(c\)|copyright\b|powered\sby|未经(?:本[网站报]|授权|許可|许可|允许)|未經(?:授權|許可|允許)"
    r"|.{0,12}ICP[备備]?.{0,20}[号號]|.{0,8}公网安备|[（(【\[]?(?:责任编辑|責任編輯|责编|責編|(?:本[文期])?(?:网络|值班|执行)?编辑|編輯|校对|校對|编审|編審|审核|審核"
    r"|监制|監製|初审|复审|终审|二审|三审|值班主任|值班编委|制作|排版|美编|统筹)\s*[:：/丨|]\s*\S.{0,40}$"
    r"|(?:分享|转发|轉發|收藏|打印|列印|点赞|點讚|复制链接|複製連結|举报|舉報)(?:到|至|给|給|本文|此文|链接)?\s*[:：]?(?:$|[\s|｜].{0,60}$|(?:微信|微博|QQ|朋友圈|空间|豆瓣|[\s、，|])+$)"
    r"|(?:扫一扫|掃一掃|扫码|扫描(?:下方|上方)?二维码|长按(?:识别)?(?:下方)?二维码|点击(?:下方|上方)?(?:蓝字|关注|阅读原文)|欢迎关注|关注我们|微信扫一扫).{0,40}$"
    r"|返回(?:首页|搜狐|顶部|列表|目录).{0,10}$|(?:打印本页|关闭窗口|加入收藏|我要评论|发表评论|查看评论|点击查看更多|展开全文|阅读全文|收起).{0,16}$"
    r"|免责声明\s*[:：]|(?:特别|版权)声明\s*[:：]|特別聲明\s*[:：]|转载请注明|轉載請註明|(?:本文|文章)(?:转载自|来源于|仅代表作者)|"
    r"[（(【\[]?(?:(?:以上|本文|文章|本版|作者)(?:[内內]容|[观觀][点點]|言[论論]|文章)?(?:[仅僅][为為]?|只|[并並]?不|[纯純])代表"
    r"[^。！？\n]{0,30}(?:立[场場]|[观觀][点點]|作者|[个個]人|本人|本[报報网網刊台臺站社])|文[责責]自[负負])[^。！？\n]{0,12}[。.]?[）)】\]]?$|"
    r"声明\s*[:：].{0,200}(?:转载|版权|立场)"
    r"|(?:上一篇|下一篇|上一页|下一页|相关阅读|相關閱讀|延伸阅读|延伸閱讀|推荐阅读|推薦閱讀|热门推荐|猜你喜欢|相关新闻|相关文章|精彩推荐)\s*(?:[:：].{0,80})?$"
    r"|(?:标签|標籤|关键词|關鍵詞|关键字|Tags?)\s*[:：].{0,80}$|(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|回复|查看)(?:数|量|次数|數)?\s*[:：(（]?\s*\d+.{0,40}$"
    r"|(?:(?:(?:只看|倒看)(?:楼主|樓主|该作者|該作者)|(?:倒序|正序)(?:浏览|瀏覽|阅读|閱讀|排列)"
    r"|(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|回复|回覆|查看)(?:次数|次數|数|數|量)?\s*[:：(（]?\s*\d+\s*[)）]?)[\s|｜]*)+$"
    r"|(?P<rule>[-—_=＝~～])(?P=rule){3,}$"
    r"|(?:字号|字體|字体|字號)\s*[:：]?.{0,16}$|【?\s*(?:大\s*中\s*小|[大中小](?:号|字))\s*】?$)",
    re.IGNORECASE,
)
# What may hold whole sentences and is furniture all the same: notices, and what asks to be followed.
_NOTICE = re.compile(
    r"[（(【\[]?(?:以上|本版|作者|文[责責])|版权|版權|©|\(c\)|copyright|powered|未经|未經|免责|特别|特別|声明|转载|轉載|本文|文章|扫|掃|长按|点击[下上蓝关阅查]|欢迎|关注|微信扫"
    r"|.{0,12}(?:ICP|公网安备)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[。！？!?…](?=[”’」』\"）)]?$)|[。！？].*\S")
_SIGNED = re.compile(r"^(?:来源|來源|作者)\s*[:：]")
_TITLED = re.compile(r"^(?:文章|[帖贴貼]子)?(?:标题|標題|[题題]目|主[题題])\s*[:：]\s*(?P<value>\S.*)$")
_DATELINE = Sought(rf"^(?:{DATE})(?:\s*(?:星期|周).)?$", CENTURIES)


@dataclass
class Furniture:
    """What of the lines is furniture.

    Attributes:
        lines: indices of the lines that are.
        told: indices of the lines that tell of the article something, but were understood in part: they stay.
        signed: indices of the lines that say who wrote it, where it appeared or when.
        title: where a line says the title, or the original one.
        thread: what a breadcrumb ends with that is no place on the site: the title, where no line is.
    """

    lines: set[int]
    told: set[int] = field(default_factory=set[int])
    signed: set[int] = field(default_factory=set[int])
    title: Span | None = None
    thread: Span | None = None


def find_furniture(texts: Sequence[str], spans: Sequence[Span], fields: Fields) -> Furniture:
    """Find the lines of furniture and what they tell.

    Args:
        texts: the lines, stripped.
        spans: where they stand.
        fields: takes what they tell.
    """
    found = Furniture(set())
    count = len(texts)
    for index in range(min(_HEAD, count)):
        if _is_below(index, texts):
            break  # when somebody replied is not when the article appeared
        _head_line(index, texts, spans, fields, found)
    for index in range(1, min(_HEAD, count)):  # above a byline nothing stands that belongs to the text
        if index not in found.lines and index + 1 in found.signed and read_paper(texts[index], spans[index], fields):
            found.lines.add(index)
    for index in range(count):
        if index not in found.lines and _stands_anywhere(texts[index]):
            found.lines.add(index)
            read_editor(texts[index], spans[index].start, fields)
    found.lines |= find_replies(texts, str(fields.values.get("posted_by", "")), found.lines)
    _walk_tail(texts, spans, fields, found)
    return found


def _stands_anywhere(line: str) -> bool:
    """Say whether a line is furniture wherever it stands; one that says a sentence of its own is the text's."""
    if len(line) > 300:
        return False
    if _DEEDS.match(line) or _MODERATED.match(line):
        return True
    if not _ANYWHERE.match(line):
        return False
    return bool(_NOTICE.match(line)) or not _SENTENCE.search(line)


def _head_line(index: int, texts: Sequence[str], spans: Sequence[Span], fields: Fields, found: Furniture) -> None:
    line, span = texts[index], spans[index]
    if len(line) > 200:
        return
    if match := ORIGINAL_TITLE.match(line) or _TITLED.match(line):
        _named(match, index, span, fields, found)
    elif _breadcrumb(line, span, fields):
        found.lines.add(index)
        found.thread = found.thread or fields.spans.get("page_title")
        _site(index, texts, spans, fields, found)
    elif match := _POSTER.match(line) or _POSTED.match(line) or _floor(index, texts, fields):
        _poster(match, span, fields)
        found.lines.add(index)
    elif match := _REPOSTED.match(line):
        group = "work" if match["work"] else "value"
        fields.set("source", match[group], Span(span.start + match.start(group), span.start + match.end(group)))
        found.lines.add(index)
    elif index and _DATELINE.match(line) and parse_date(line):
        fields.set("published", parse_date(line), span)
        found.lines.add(index)
        found.signed.add(index)
    elif index or len(line) > 8:
        told = read_byline(line, span.start, fields)
        if told != "nothing":
            (found.lines if told == "whole" else found.told).add(index)
            found.signed.add(index)


def _named(match: re.Match[str], index: int, span: Span, fields: Fields, found: Furniture) -> None:
    """Take the title that a line names, or the original one: which is the title where nothing else can be."""
    place = Span(span.start + match.start("value"), span.start + match.end("value"))
    if match.re is ORIGINAL_TITLE:
        fields.set("original_title", match["value"], place)
    if match.re is _TITLED or found.lines.issuperset(range(index)):
        found.title = found.title or place
    found.lines.add(index)


def _poster(match: re.Match[str], span: Span, fields: Fields) -> None:
    at = span.start
    fields.set("posted_by", match["who"], Span(at + match.start("who"), at + match.end("who")))
    fields.set("posted_at", parse_date(match["when"]), Span(at + match.start("when"), at + match.end("when")))
    if "more" in match.groupdict() and (board := _BOARD.search(match.string, match.start("more"), match.end("more"))):
        fields.set("site", board["value"], Span(at + board.start("value"), at + board.end("value")))


def _floor(index: int, texts: Sequence[str], fields: Fields) -> re.Match[str] | None:
    """Return the head of a post that was kept without those above it: 5楼 老周 2021-3-4 06:00."""
    return None if "posted_by" in fields.values else SIGNED.match(texts[index][:160])


def _is_below(index: int, texts: Sequence[str]) -> bool:
    """Say whether a line is the head of a post below another one."""
    return sum(map(len, texts[1:index])) >= LEAST_TEXT and SIGNED.match(texts[index][:160]) is not None


def _breadcrumb(line: str, span: Span, fields: Fields) -> bool:
    place = _YOU_ARE_HERE.match(line)
    start = place.end() if place else 0
    rest = line[start:]
    if not _BREADCRUMB_MARK.search(rest):
        return False
    pieces = [piece for piece in _BREADCRUMB_MARK.compiled.split(rest) if piece and piece.strip()]
    known = place or _HOME.match(rest) or (pieces and _BOARDS.search(pieces[0].strip()))
    if len(pieces) < (2 if known else 3) or max(map(len, pieces[:-1])) > 12:
        return False
    if not place and not _HOME.match(rest) and not re.search(r"[»›≫＞>→]", rest):
        return False
    last = pieces[-1].strip()
    crumbs = [piece.strip() for piece in pieces]
    end = span.start + len(line)
    if last in _NO_CRUMB:
        crumbs.pop()
    elif len(last) > 8:
        crumbs.pop()
        fields.set("page_title", last, Span(end - len(last), end))
        end -= len(last)
    stop = span.start + line.rindex(crumbs[-1], 0, end - span.start) + len(crumbs[-1])
    fields.set("breadcrumb", tuple(crumbs), Span(span.start + start, stop))
    return True


def _site(index: int, texts: Sequence[str], spans: Sequence[Span], fields: Fields, found: Furniture) -> None:
    """Take a short line right above the breadcrumb for the site's name, or the forum that it begins with."""
    page = fields.values.get("page_title")
    if (
        index == 1
        and page
        and texts[0] not in page
        and len(texts[0]) <= 12
        and not re.search(r"[，。！？；：:]", texts[0])
    ):
        fields.set("site", texts[0], spans[0])
        found.lines.add(0)
    crumbs = fields.values["breadcrumb"]
    if _BOARDS.search(crumbs[0]):
        at = spans[index].start + texts[index].index(crumbs[0])
        fields.set("site", crumbs[0], Span(at, at + len(crumbs[0])))


def _walk_tail(texts: Sequence[str], spans: Sequence[Span], fields: Fields, found: Furniture) -> None:
    for index in range(len(texts) - 1, max(-1, len(texts) - 1 - _TAIL), -1):
        line, span = texts[index], spans[index]
        if index in found.lines:
            continue
        if match := _VERSION.match(line):
            group = "value" if match["value"] else "value2"
            fields.set("page_title", match[group], Span(span.start + match.start(group), span.start + match.end(group)))
            found.lines.add(index)
        elif match := ORIGINAL_TITLE.match(line):
            fields.set(
                "original_title",
                match["value"],
                Span(span.start + match.start("value"), span.start + match.end("value")),
            )
            found.lines.add(index)
        elif index and _COUNTER.match(line):
            found.lines.add(index)
        else:
            if not _SIGNED.match(line) or read_byline(line, span.start, fields) != "whole":
                break
            found.lines.add(index)
