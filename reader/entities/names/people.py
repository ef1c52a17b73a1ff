"""Persons: names beside titles, surnames with a title, bylines, transliterated names."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from ahocorasick_rs import AhoCorasick

from reader.entities.names.candidates import Candidate, trim
from reader.entities.names.gazetteer import japanese_surnames, surname_of, surnames
from reader.entities.names.lexicon import words as common_words
from reader.entities.names.name_words import name_words
from reader.entities.networks.segmentation import cutter
from reader.entities.networks.tokens import Token
from reader.entities.roles.titles import title_at_end
from reader.text.sought import Sought

TITLES = tuple(sorted(name_words("people", "titles"), key=len, reverse=True))
_LAST_OF_TITLES = frozenset(title[-1] for title in TITLES)
_ANY_TITLE = re.compile("|".join(TITLES))
_KIN = re.compile(
    "外祖母|外祖父|曾祖父|曾祖母|祖母|祖父|舅妈|姑妈|姨妈|嫂子|弟媳|前妻|前夫|未婚妻|未婚夫|男友|女友|女婿|儿媳|堂弟|堂兄|堂姐|表哥|表弟|表姐|表妹|孙女|孙子|女儿|儿子|妻子|丈夫|太太|母亲|父亲|爸爸|妈妈|哥哥|姐姐|弟弟|妹妹|爷爷|奶奶|外婆|外公|伯父|舅舅|姑姑|婆婆|岳父|岳母|侄子|侄女|老伴"
)
_SHORT_TITLES = (
    "副?主任|副?书记|副?局长|副?院长|副?校长|副?市长|副?县长|副?区长|副?镇长|副?部长|副?处长|副?科长|副?所长|站长|队长|班长|组长|馆长|厂长|会长|行长"
    "|董事长|总经理|副?经理|总裁|总统|总理|首相|教授|老师|医生|大夫|护士|律师|法官|警官|师傅|先生|女士|小姐|同志|总|工|导|大爷|大妈|阿姨|奶奶|爷爷"
    "|叔叔|叔|婶|大哥|大姐|姐|哥|博士|院士|主席|将军|教练|记者|老板|村长|乡长|某某|某|太太|夫人|同学|议员|委员|立委|伯伯|伯|婆婆"
)
_NOT_AFTER = "们的了和与及、"
_BYLINE = re.compile(
    r"(?:本报记者|特约记者|实习记者|见习记者|实习生|通讯员|记者|作者|撰文|摄影|责任编辑|责编|编辑|文|图)(?:[/／|｜:：\s]+)(?P<names>[\u4e00-\u9fff*]{2,4}(?:[\s、\u3000]+[\u4e00-\u9fff*]{2,4}){0,4})(?=$|[\s，,。）)\n/；;])"
    r"|(?:本报记者|特约记者|实习记者|见习记者|实习生|通讯员|特派员)\s*(?P<close>[\u4e00-\u9fff*]{2,3})(?=[\s，,。）)\n/；;]|报道|摄)",
    re.MULTILINE,
)
_CLOSING = re.compile(
    r"[（(](?:记者|作者|通讯员|文|编辑|责任编辑|图/文)?[\s:：/]*(?P<name>[\u4e00-\u9fff]{1,3}?[\u4e00-\u9fff*＊])(?:摄影?|报[导道]|整理)?[）)](?=\s*(?:$|\n))",
    re.MULTILINE,
)
_SOUNDS = (
    "阿埃艾安昂奥巴白拜班邦保鲍贝本比彼毕宾波伯勃博布查察采茨达戴丹道德登邓迪蒂丁杜敦多厄恩尔法凡范费芬丰弗福夫甫盖甘冈高戈格葛根古顾瓜哈海汉豪赫"
    "亨洪胡华霍基吉季加贾简杰金津卡凯坎康考柯科克肯孔库夸昆拉莱赖兰朗劳勒雷蕾黎里理利莉丽连列林琳留柳龙隆卢鲁路伦伦罗洛吕马玛迈麦曼芒毛梅蒙门米密敏"
    "明摩莫默姆木穆拿娜纳乃奈南内尼涅宁纽努诺欧帕派潘庞佩彭皮平珀普奇齐契钱乔切钦琼丘屈让热日荣茹瑞若萨塞赛桑瑟森沙山尚绍舍申生圣施史舒朔斯丝思松苏索塔泰坦汤唐陶特滕提"
    "卜菲迦琪嘉庇娅黛薇妮廷通图托瓦万王威韦维魏温文翁沃乌武西希席夏香肖晓谢辛欣休许雪逊雅亚延扬杨耶叶伊依因英永尤于约泽扎詹珍芝治朱卓兹子宗祖佐吾热买提江孜古丽木"
)
_FOREIGN = Sought(
    f"(?:[A-Z][·.．・•]\\s?)*[{_SOUNDS}]{{1,8}}(?:[·・•‧][{_SOUNDS}A-Z]{{1,8}}){{1,3}}|(?:[A-Z][·.•]\\s?){{1,3}}[{_SOUNDS}]{{2,6}}",
    signs="·・•‧.",
)


def find_people(text: str, tokens: Sequence[Token]) -> Iterator[Candidate]:
    """Propose the persons of one sentence, given as words with the gazetteer over them."""
    for at, word in enumerate(tokens):
        if word.tag == "PER":
            found = _from_network(text, word)
            if found is not None:
                yield found
        elif word.tag in {"n", "nz", "nw", "nr", "STEM", "v", "a", "d", "an", "vn"}:
            found = _beside_title(text, tokens, at)
            if found is not None:
                yield found
    if tokens:
        yield from _with_title(text, tokens[0].start, tokens[-1].end, {one.start for one in tokens})


def _from_network(text: str, word: Token) -> Candidate | None:
    """Return the person that the network sees, without what it took into the name; None where that is doubted."""
    start, end = trim(text, word.start, word.end)
    end = _with_mask(text, start, end)
    name = text[start:end]
    if _names_nobody(name) or _OF_STATE.match(text, start + 1):
        return None
    if title := _title_of_surname(text, name, end):
        return Candidate(end - 1, end + len(title), "PER", word.confidence, 2)
    confidence = _heeding(text, start, name, word.confidence) if len(name) > 1 else None
    if confidence is None:
        return None
    end = _before_word(text, start, end)
    if (known := _CALLED_AGAIN.match(text, start, end)) and _hidden(known.group("name"), text):
        return Candidate(*known.span(), "PER", confidence, 2)
    start, end = untitled_name(text, start, end)
    end = _with_given_end(text, start, _before_verb(text, start, end))
    return Candidate(_behind_post(text, start, end), _before_aspect(text, start, end), "PER", confidence, 2)


def _names_nobody(name: str) -> bool:
    """Say whether what the network took for a person is none: 记者, 受访者, 3号."""
    return (
        not name or name in _NOT_PEOPLE or name.endswith("者") or any(char.isdigit() or char == "\n" for char in name)
    )


def _title_of_surname(text: str, name: str, end: int) -> str:
    """Return the title behind a surname that is the whole name or follows a department: 心理科|耿|医生."""
    alone = len(name) == 1 or name[-2] in _ROOMS
    return _title_after(text, end) if alone and name[-1] in surnames() else ""


# Behind a country called by one character, and before the name of whose post it is: 黎|总统|约瑟夫·奥恩.
_OF_STATE = re.compile(f"(?:总统|总理|首相|外长|防长|国王)(?=[{_SOUNDS}]{{1,8}}[·{_SOUNDS}][{_SOUNDS}])")


def _heeding(text: str, start: int, name: str, confidence: float) -> float | None:
    """Return how sure a name of the network is, heeding its surname and a post before it; None where too little so."""
    named = surname_of(name) is not None or MIXED.fullmatch(name) is not None
    titled = follows_post(text, start)
    if not named and _unlikely(name, confidence, titled=titled):
        return None
    own = confidence if named else confidence * 0.8
    if own < (0.2 if titled else 0.45):
        return None
    return max(own, 0.7) if titled else own


def _with_given_end(text: str, start: int, end: int) -> int:
    """Return where a name ends whose last character the network left out: 宫城诚|一, 卢婉|如在."""
    if end - start == _SURNAME_AND_ONE:
        surname = text[start : start + 2] in japanese_surnames()
        return end + 1 if surname and _GIVEN_ENDS.match(text, end) else end
    one_and_one = end - start == _SHORTEST and surname_of(text[start:end]) == text[start]
    return end + 1 if one_and_one and _LIKE.match(text, end) else end


def _with_mask(text: str, start: int, end: int) -> int:
    """Return where a name ends with a mark for its last character: 林小*|2人; a star behind a whole name is a note."""
    name = text[start:end]
    surname = surname_of(name)
    paired = not MASKS.isdisjoint(text[max(0, start - 1) : start] + text[end + 1 : end + 2])
    if surname is None or len(name) != len(surname) + 1 or text[end : end + 1] not in MASKS or paired:
        return end
    bare = re.compile(f"{re.escape(name)}(?![{''.join(MASKS)}])")
    return end if bare.search(text, max(0, start - _NEAR), end + _NEAR) else end + 1


MASKS = frozenset("*＊□■×●")
"""What filters put for a character; 某 and ○ are how the press keeps a name back."""
_NEAR = 5_000


def _before_word(text: str, start: int, end: int) -> int:
    """Return where a name of several parts ends without what begins the words behind it: 尤道|念出, 买买提|因此."""
    last = text[end - 1]
    if "·" not in text[start:end] or text[end - 2] == "·":
        return end
    if _IN_YEAR.match(text, end - 1):
        return end - 1
    if last in _SOUNDS and last not in _FUNCTION:
        verb = common_words().get(text[end - 1 : end + 1]) == "v"
        return end - 1 if verb and not cutter().knows(text[end : end + 2]) else end  # 帕迪恩|提出
    if last == "因":  # 克莱因|宣读, 买买提|因病
        return end - 1 if _BECAUSE.match(text, end) else end
    return end - 1 if last in _FUNCTION or cutter().knows(text[end - 1 : end + 1]) else end


def _behind_post(text: str, start: int, end: int) -> int:
    """Return where a name begins without the end of a post: 总|理阿比·艾哈迈德, 班长|孙德海 and not 长孙德海."""
    if text.startswith(_ALSO_POST, start, end) and title_at_end(text, start + 1, max(0, start - 5)) is not None:
        return start + 1
    if "·" in text[start:end] or surname_of(text[start:end]) is None:
        for cut in (1, 2):
            head = title_at_end(text, start + cut, max(0, start - 5))
            if head is not None and head < start and end - start - cut > 1:
                return start + cut
    return start


_ALSO_POST = ("长孙", "司马", "司徒", "司空")


def _before_verb(text: str, start: int, end: int) -> int:
    """Return where a name of two characters ends without the word behind it: 王乐|合力, 袁老|站在."""
    name = text[start:end]
    if end - start == _HONOURED_AND_ONE and _HONOURED.match(text, start):
        return end - 1
    if len(name) != _TWO_AND_TWO or len(surname_of(name) or name) > 1 or sounds_foreign(name):
        return end
    return end - 2 if common_words().get(name[2:]) in {"v", "x"} else end


def _before_aspect(text: str, start: int, end: int) -> int:
    """Return where a name ends without the verb that goes on behind it: 纪蔓|拉着."""
    verb = end - start > 2 and "·" not in text[start:end] and _ASPECT.match(text, end) is not None
    return end - 1 if verb and surname_of(text[start : start + 1]) else end


_ASPECT = re.compile("了(?![解不然却结])|着(?![手急重眼力陆装实落火想])|过(?![去来后世年于程敏目境关节度分渡硬得])")


def _unlikely(name: str, confidence: float, *, titled: bool) -> bool:
    """Say whether a name without a known surname is to be doubted."""
    if len(name) >= 4:
        return False
    if name.endswith(BODY_ENDINGS) or (len(name) == 2 and confidence < 0.5):
        return True
    return (
        not titled
        and confidence < (0.97 if len(name) == 2 else 0.9)
        and not (sounds_foreign(name) or name[0] in _BEFORE)
    )


_BEFORE = "老小阿大"
# What a surname with a title may follow.
_ROOMS = frozenset("科室院所局处部")
_IN_YEAR = re.compile(r"原(?=[在是任为])|于(?=\d|[今去前昨本上下])")
_BECAUSE = re.compile("[此为而故病伤涉被其在公工拒]|[^，。]{1,10}[被遭获去死离辞]")
_TWO_AND_TWO = 4
_SURNAME_AND_ONE = 3
_SHORTEST = 2
# Nobody is like what begins so: 卢婉如|在家
_LIKE = re.compile("如(?=[在于和与、，。说也已曾被把将从对向给])")
_GIVEN_ENDS = re.compile("[一二三郎彦](?![名个位人次项直般些度旦切起边方下])")
_FUNCTION = frozenset("因在说称与和将对向也已被把从就曾于留念")
_NOT_PEOPLE = name_words("people", "not_names")
BODY_ENDINGS = tuple("司局部院处科所厅署会社报网")
MIXED = re.compile(r"[A-Z][\u4e00-\u9fff]{1,2}|[大小老阿][A-Z]")


def sounds_foreign(name: str) -> bool:
    """Say whether a name is written in the characters that transliterations use."""
    return all(one in _SOUNDS or one in "·・•‧" for one in name)


# 佘晓燕|女士接
_CALLED_BY = re.compile(r"(?P<name>[\u4e00-\u9fff]{2,4}?)(?:女士|先生|同志)[\u4e00-\u9fff]{1,2}$")


def untitled_name(text: str, start: int, end: int) -> tuple[int, int]:
    """Drop a title that the network took into a name (王慧主任 -> 王慧); a surname alone keeps it (廉主任)."""
    name = text[start:end]
    kin = _KIN.match(name)
    if kin and len(name) - kin.end() >= 2:
        return start + kin.end(), end
    called = _CALLED_BY.match(name)
    if called and surname_of(called["name"]) not in {None, called["name"]}:
        return start, start + called.end("name")
    for title in TITLES if _ANY_TITLE.search(name) else ():
        at = name.rfind(title, 0, -2)
        if at >= 0 and surname_of(name[at + len(title) :]):
            return start + at + len(title), end
        rest = len(name) - len(title)
        if name.endswith(title) and rest >= 2 and surname_of(name[:rest]) != name[:rest]:
            return start, end - len(title)
    return start, end


def _title_after(text: str, end: int) -> str:
    found = _TITLE_AT.match(text, end)
    return found.group() if found else ""


_NOUN_ENDINGS = tuple(
    "者员们人机器性化率度法式型类品物体费税金单证书所室部局站厂店馆院校区县市镇乡村路街桥河山湖海岛病药菌剂液酸素会展赛节"
)

_TITLE_AT = re.compile(f"(?:{_SHORT_TITLES})(?![{_NOT_AFTER}])|(?:{_SHORT_TITLES})(?=[的和与及、])")


def follows_post(text: str, place: int) -> bool:
    """Say whether any head of a role stands right before a place: enough where a network sees a name there."""
    return ends_with_title(text, place) or title_at_end(text, place, max(0, place - 6)) is not None


def ends_with_title(text: str, end: int) -> bool:
    """Say whether a post stands right before a place."""
    return text[end - 1 : end] in _LAST_OF_TITLES and text.endswith(TITLES, max(0, end - 6), end)


def _beside_title(text: str, tokens: Sequence[Token], at: int) -> Candidate | None:
    """Return a name that the network took for words, right after a title: 主任|李|全权."""
    word = tokens[at]
    if word.text[0] not in surnames() or len(word.text) > 4:
        return None
    if _unheard(word) and at + 1 < len(tokens) and tokens[at + 1].tag in {"v", "p", "w", "d", "r", "c", "ad"}:
        return Candidate(word.start, word.end, "PER", 0.6)
    last = _last_of_name(text, tokens, at) if ends_with_title(text, word.start) else None
    if last is None or (last + 1 < len(tokens) and tokens[last + 1].tag not in _AFTER_NAMES):
        return None
    end = tokens[last].end
    name = text[word.start : end]
    return Candidate(word.start, end, "PER", 0.7) if 2 <= len(name) <= 4 and surname_of(name) != name else None


def _last_of_name(text: str, tokens: Sequence[Token], at: int) -> int | None:
    """Return the last word of a name that begins with this word, right after a title."""
    word = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if len(word.text) == 1:
        whole = following is not None and len(following.text) <= 2 and following.tag not in _NO_GIVEN_NAMES
        return at + 1 if whole else None
    if word.tag in {"v", "d", "a", "vn", "an"} or (word.tag == "n" and not _speaks(text, word.end, following)):
        return None
    return at


_AFTER_NAMES = frozenset({"w", "v", "d", "p", "c", "u", "r", "ad", "vd", "TIME", "f"})
_NO_GIVEN_NAMES = frozenset({"w", "u", "p", "c", "r", "m", "LOC", "ORG"})


def _unheard(word: Token) -> bool:
    """Say whether a word of three characters is in no lexicon, as names are: 廉效清."""
    return (
        len(word.text) == 3
        and word.tag in {"n", "nz", "nw", "nr"}
        and surnames().get(word.text[0], 999) < 250
        and not cutter().knows(word.text)
        and not word.text.endswith(_NOUN_ENDINGS)
        and not any(cutter().knows(word.text[at : at + 2]) for at in (0, 1))
    )


def _speaks(text: str, end: int, following: Token | None) -> bool:
    """Say whether what follows is what follows persons."""
    return following is not None and (
        following.text.startswith(("说", "表示", "介绍", "称", "告诉", "认为", "指出", "透露"))
        or text[end : end + 1] in "，、"
    )


def _with_title(text: str, start: int, end: int, borders: set[int]) -> Iterator[Candidate]:
    """Propose surname + title (廉主任), 老李, 小郭 and 张某某 at the borders of words."""
    for found in _SURNAME_TITLE.finditer(text, start, end):
        if found.start() not in borders or ends_with_title(text, found.start()):
            continue
        if not _OF_STATE.match(text, found.start() + 1):
            yield Candidate(*found.span("name"), "PER", 0.72)
    for found in _ANONYMOUS.finditer(text, start, end):
        yield Candidate(_behind_post(text, *found.span()), found.end(), "PER", 0.85, 1)


_COMPOUND = "|".join(sorted((name for name in surnames() if len(name) > 1), key=len, reverse=True))
_FREQUENT = "".join(name for name, rank in surnames().items() if len(name) == 1 and rank < 300)
# 袁老|站在
_HONOURED = re.compile(f"[{_FREQUENT}]老(?=[站坐走来去说笑看听问写住拿带想躺蹲跑回留][在到着了过起说来去道从])")
_HONOURED_AND_ONE = 3
_RISKY = "班代战农南索通应安党连时成向明原车高温常项单都尚万易方商关国公权强敬能查从过年游容阳文路管年于和老水"
_SAFE = "".join(name for name in _FREQUENT if name not in _RISKY)
_SURNAME_TITLE = re.compile(
    f"(?P<name>(?:{_COMPOUND}|[{_SAFE}])(?:主任|书记|局长|处长|科长|所长|院长|校长|市长|县长|区长|镇长|教授|老师|医生|大夫|律师|法官|警官|师傅|先生|女士|小姐|大爷|大妈|阿姨|奶奶|爷爷|太太|婆婆|阿婆|阿公|阿伯|阿嬷|阿嫂|大叔|大伯|大姐|大哥|大嫂|老先生|老太太|老人|同学|博士|总统|总理|经理|董事长|指导|连长|排长|营长))"
)
# What may follow 某 and a further character of the name, and what is no such character.
_AFTER_HIDDEN = "，。、,（(）)；;：因在被将与和驾已也称说的等持向对于从涉供交犯系为以利用两及多名"
_NOT_HIDDEN = "先曾均都则才遂仍再便又未没却去来打拿已也被将和与在因的称说是等于对向持驾并又还供交为不从以就"
_ANONYMOUS = Sought(
    f"(?:{_COMPOUND}|[{_FREQUENT}])(?:[○〇]{{1,2}}[\u4e00-\u9fff]?"
    f"|某(?:某|(?![{_NOT_HIDDEN}])[\u4e00-\u9fff](?=[{_AFTER_HIDDEN}]|$))?)",
    signs="○〇某",
)
_CALLED = Sought(
    f"(?:{_COMPOUND}|[{_FREQUENT}])姓(?:男子|女子|男|女|老翁|老妇|妇人|翁|妇|嫌犯|嫌疑人|司机|驾驶|骑士|男童|女童|学生"
    "|民众|员工|乘客|患者|店员|负责人|村民|居民|业者|屋主|老板|被告|夫妻|兄弟)",
    signs="姓",
)
_ANY_ELEMENT = AhoCorasick(sorted(name_words("people", "elements")))
_ELEMENTS = "|".join(sorted(name_words("people", "elements"), key=len, reverse=True))
_POSTED_ELEMENT = re.compile(
    "|".join(sorted((one for one in name_words("people", "elements") if len(one) > 2), key=len, reverse=True))
)
_MADE_UP = re.compile(f"(?:{_ELEMENTS}){{2,4}}(?![县乡村镇寺山湖河峰]|草原|社区|自治)")
_CALLED_AGAIN = re.compile(f"(?P<name>{_COMPOUND}|[{_FREQUENT}])[男女翁妇嫌父母妻夫童员]")


_FEIGNED = re.compile(
    r"(?:^|(?<=[^\u4e00-\u9fff]))(?P<name>[\u4e00-\u9fff]{2,4})(?=[（(](?:均为|系|皆为)?(?:化名|音译|网名)[）)])", re.M
)
_TRULY = Sought(
    f"(?:大名|本名|真名|原名|学名|化名|笔名|艺名)(?:是|叫|为)?(?P<name>(?:{_COMPOUND}|[{_FREQUENT}])[\u4e00-\u9fff]{{1,2}})(?=[，。；、）)]|$)",
    signs="名",
    flags=re.M,
)
_POSTERS = Sought(
    r"(?:楼主|发帖人|发帖者|博主|UP主|(?:回复)?\d+楼)[：:\s]+(?P<name>[^\s：:，,。、（(]{2,8})(?=\s*[：:]|\s+发表|\s+发布|\s*$)",
    signs=("楼", "发帖", "主"),
    flags=re.M,
)
_JOBS = frozenset({"通讯员", "实习生", "记者", "编辑", "责编", "摄影", "特派员", "文字"})


def find_bylines(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose reporters in bylines, a name alone in closing brackets, and transliterated names with ·."""
    for found in _BYLINE.finditer(text, start, end):
        group = "names" if found.group("names") else "close"
        base = found.start(group)
        for name in re.finditer(r"[\u4e00-\u9fff*]+", found.group(group)):
            if surname_of(name.group()) and name.group() not in _JOBS:
                yield Candidate(base + name.start(), base + name.end(), "PER", 0.85, 6)
    for found in _CLOSING.finditer(text, start, end):
        if surname_of(found.group("name")):
            yield Candidate(*found.span("name"), "PER", 0.85, 1)
    for found in _FOREIGN.finditer(text, start, end):
        first, last = _behind_post(text, *found.span()), found.end()
        glued = text[last - 1] == "留" or _IN_YEAR.match(text, last - 1) or cutter().knows(text[last - 1 : last + 1])
        yield Candidate(first, _before_word(text, first, last) if glued else last, "PER", 0.6)
    for found in _POSTERS.finditer(text, start, end):
        yield Candidate(*found.span("name"), "PER", 0.8, 9)
    yield from _called(text, start, end)
    yield from _of_elements(text, start, end)
    for found in (*_FEIGNED.finditer(text, start, end), *_TRULY.finditer(text, start, end)):
        yield Candidate(*found.span("name"), "PER", 0.85, 1)


def _of_elements(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose names made as Tibetan, Mongol and Yi ones are, and a part behind a post: 桑杰|才让, 社工|其其格."""
    if not _ANY_ELEMENT.find_matches_as_indexes(text[start:end]):
        return
    for found in _MADE_UP.finditer(text, start, end):
        yield Candidate(*found.span(), "PER", 0.85, 4)
    for found in _POSTED_ELEMENT.finditer(text, start, end):
        if follows_post(text, found.start()):
            yield Candidate(*found.span(), "PER", 0.7, 3)


def _called(text: str, start: int, end: int) -> Iterator[Candidate]:
    """Propose the persons of whom a report gives no more than the surname: 萧姓老翁, 萧翁 after it, 赖男."""
    for found in _CALLED.finditer(text, start, end):
        yield Candidate(*found.span(), "PER", 0.8, 3)
    for found in _CALLED_AGAIN.finditer(text, start, end):
        if _hidden(found.group("name"), text):
            yield Candidate(*found.span(), "PER", 0.8, 3)


def _hidden(surname: str, text: str) -> bool:
    """Say whether a text names someone of this surname without the given name: 萧姓老翁, 赖○辰."""
    return surname in _before_hidden(text)


@lru_cache(maxsize=1)
def _before_hidden(text: str) -> frozenset[str]:
    """Return what stands before each given name that a text keeps back, as many characters as surnames have."""
    return frozenset(before[-size:] for before in _HIDDEN.split(text)[:-1] for size in _SURNAME_SIZES)


_HIDDEN = re.compile("[姓○〇某]")
_SURNAME_SIZES = tuple({len(name) for name in surnames()})
