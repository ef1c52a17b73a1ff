"""The words that introduce what someone says."""

import re

from reader.entities.names.lexicon import terms

VERBS = tuple(sorted(terms("speech", "verbs"), key=lambda word: (-len(word), word)))
_WORDS = "|".join(VERBS)
# A one-character verb counts only where it ends the clause; inside words it says nothing (称号, 道路, 问题).
VERB = re.compile(rf"(?P<cue>{_WORDS})")
CUE_END = re.compile(
    rf"(?P<cue>{_WORDS})(?:了|着|过)?(?:一句|起来|记者|本报记者|笔者|我们|大家|媒体|他|她|"
    rf"[\u4e00-\u9fff]{{0,4}}记者)?(?:这样)?\s?[，,：:]?\s*$"
)
# Characters that a cue of reported speech begins with: others are passed over without trying any.
_LEADS = (
    "主交介估供保公写分反发否告呼回坚坦声宣建强形忆感慨批承披担"
    "指推提撰断测直相称笑答统苦补表裁觉解警认记证评诉说质辩透通重预"
)
# What may introduce reported speech without quotation marks.
INDIRECT = re.compile(
    rf"(?=[{_LEADS}])"
    r"(?P<cue>表示|指出|供称|交代|交待|形容|推断|披露|(?:回复|答复)[说称]|(?:通报|公告|声明|发文|撰文|分析|补充|解释|强调|坦言)称|介绍说|介绍|认为|透露|强调|坦言|直言|解释说|解释|回应称|回应说|回应|补充说|补充道|"
    r"补充|宣布|评论道|评论说|评论|写道|写到|质疑|发文|承诺|慨叹|感叹|坚称|证称|诉称|保证|断言|直斥|告诉[\u4e00-\u9fff]{0,6}?记者|告诉[\u4e00-\u9fff]{1,10}(?=[，,：:])|告诉[\u4e00-\u9fff]{0,4}|承认|否认|相信|预计|预测|"
    r"警告称|警告|呼吁|估计|声称|宣称|重申|证实|辩称|说明|回忆说|回忆称|回忆|感慨|批评|指责|建议|提醒|反映|分析|推测|测算|统计|"
    r"主张|反驳|坦承|提出|指控|裁示|记得|发现|反呛|回呛|供述|觉得|估算|估摸|忆述|担心|笑言|苦笑|直呼|表态|撰文称|通报(?=[，,])|指(?=[，,])|指(?![着的了向定示导责控挥出数标纹甲认使派望明骂尖])(?=[\u4e00-\u9fff\d]{4})|说|称)"
    r"(?P<joint>[，,：:]?)"
)
# What follows is what somebody says is not so, in either script.
DENIALS = frozenset({"否认", "否認"})
ACCORDING = re.compile(
    r"(?:据|根据|按照)(?P<who>[^，,。；！？“”\n]{0,30}?)(?P<cue>介绍|称|透露|说|表示|回忆|统计|估计|预计|"
    r"报道|通报|公布|披露|消息|反映|分析|描述|讲述|证实|供述|供称|交代)[，,]"
)
# What somebody thinks: 在他看来，…
IN_VIEW = re.compile(r"在(?P<who>[^，,。；！？“”\n]{1,24}?)(?P<cue>看来)[，,]")
# 称 and 说 inside words that are not about speaking
NOT_SPEECH = re.compile(
    r"称(?:号|呼|为|之|职|心|霸|谓|赞|得上|不上)|[名职简俗别自号统堪并人可着著对下昵尊旧全通有]称|[（(]称|又称(?![，,：:])|说(?:法|服|明书|教|"
    r"到底|不定|起|话|不(?:[定得清出准上完好通尽下了]|过(?![去来])|来)|得)|[小传学听据来再演解可虽就是照按或如所劝游诉图一胡瞎没不未]说|(?<!的)话说|没有说|说[的着了过](?![，,：:])|(?<=没有)说|(?<=没)说|说[，,]一边|表示(?:了)?(?:感谢|"
    r"欢迎|哀悼|遗憾|祝贺|慰问|敬意|不满|同情|关切|赞赏|肯定|支持|反对|歉意)[。，,！!；;]"
    r"|认为(?:是)?(?=的)|相信(?:自己)?的|建议书|介绍信|[自我]介绍(?:会)?(?=[。的])|介绍了(?![，,])"
)
# 张三说到这里，停了很久: what happens is told on, nothing is reported.
NARRATED = re.compile(
    r"表示[过了]|说(?:[着起]|到(?=[这那此最激动伤]|一半)|完(?![成善全整工])|罢(?![工免课市])|毕(?!业)|出(?=[了口这那来]))"
)
# 李明告诉王芳：“…”: a verb of telling, and whom, right before the colon.
TOLD = re.compile(
    r"(?P<cue>告诉|提醒|叮嘱|嘱咐|吩咐|劝|安慰|鼓励|勉励|回复|答复|询问|追问|质问|反问|问|告诫|通知|嘱托)"
    r"(?:了|着|过)?[^，,。；！？：:“”]{1,10}[：:，,]\s?$"
)
# Whom someone speaks to, between the subject and the verb: 向本报透露, 对记者说.
ADDRESSED = re.compile(r"(?:对(?!方$)|向|跟|给|同|与|朝)[^，,。的]{1,12}$")
# 俞阿婆笑着对经理卓大伟说: the last name before the verb is whom she speaks to.
TO_WHOM = re.compile(r"(?:[对向给朝][^，,。的、]{2,14}|(?<=[着著地])[对向朝][^，,。、]{2,14})$")
BOTH = re.compile(r"(?:两人|二人|俩人|夫妻俩|夫妇俩|父子俩|母女俩|姐妹俩|兄弟俩)(?:都|均|齐声|异口同声地)?$")
# 段老汉在会上那句“…”: words that the text hands on as somebody's, whose stands in front.
HANDED_ON = re.compile(
    r"(?:在[^，,。；！？“”「」的\n]{1,8}|当[年时天场]|后来|最后|曾经?|说?的|[喊说问撂丢甩抛留扔][出下过]?的?|反问的?|轻描淡写的?|淡淡的?)*"
    r"(?:那|这|一|另一|最后一|最后那|开头一)(?:句|声|番话|席话|句话)$"
)
# What somebody asks another: “…？”管事的问|他
ASKED = re.compile(r"问(?:了|过|着)?(?:(?P<whom>他|她)(?!们)|(?=[\u4e00-\u9fff]))")
# He acts upon another in what is told right before his words: 翻到最后一页|给他|看。“…。”
TO_OTHER = re.compile(
    r"(?:[给对向朝冲把将替帮陪跟]|[拉抱望扶推拍指盯看搂拦拽叫喊][着住了]?)(?:他|她)(?!们|自己|[的俩人和])"
)
# Words that are spoken of as a whole, in the sentence behind them: 张三抛出这句话时.
SAID_SO = re.compile(r"(?:这|那)(?:句话|番话|段话|席话|些话|话)|如是说|这样说|如此说|这么说")
# Who is told of before, by what he or she is: 这位|创始人
THIS_ONE = re.compile(r"这[位名](?!不愿|要求)")
# A subject that the text only describes and that can be nobody told of before: 来人说, 船家们说, 管事的问.
WORDED = re.compile(
    r"(?:随后|后来|这时|此时|当时|那时|于是|接着|但是|不过|但|而|可|只见|就连|连)*(?P<who>"
    r"(?:[\u4e00-\u9fff]{1,6}的)?(?:来人|来客|来者|那人|这人|对方|老者|长者|众人|旁人|路人|行人|别人|船家|店家|酒家|农家|主人家)"
    r"|大家|大伙儿?|[村镇街院]里人|那个?(?:男|女)?人|那个?(?:汉子|妇人|老头|姑娘|小伙子?|孩子)"
    r"|[\u4e00-\u9fff]{1,6}的(?:男人|女人|人|汉子|妇人|老人|老头|孩子|姑娘|小伙子?|大娘|大爷|老太太)"
    r"|(?!大夫|丈夫|功夫|工夫)[\u4e00-\u9fff]{1,2}[夫婆妇妪翁叟娘嫂婶匠役贩]"
    r"|(?![他她](?!的)|[它我你您咱人])[\u4e00-\u9fff]{1,7}(?<![他她它我你您咱人])们"
    r"|(?:管[事家账]|掌[柜勺灶]|[看守]门|打[更杂铁鱼]|赶[车脚集]|[买卖]\w{1,2}|撑[船渡]|摆渡|划船|算[命账]|跑[堂腿]|教书|种[地田]|[做烧]饭|[当管领带为]头"
    r"|当家|开[车店船]|拉车|扛活|放[羊牛]|唱戏|说书|行医|同[行屋桌船村车])的)"
)
# They, of whom the text doesn't say who is meant.
THEY = re.compile(r"(?:他|她|我|你|咱|人)们$")
# Nobody known: 有人喊
SOMEONE = re.compile(r"(?:有人|有个声音|不知谁|不知是谁|谁)[\u4e00-\u9fff]{0,3}$")
# What follows a quotation and tells of the one who spoke: “…。”仁青憨厚地笑了。
MANNER = re.compile(
    r"[笑哭叹]|点头|摇头|哽咽|流泪|激动|感慨|眼眶|擦|摆手|挥手|皱|竖起|憨|哈哈|抹"
    r"|(?:介绍|讲述|诉说|谈起|说起|聊起|描述)[了着过]|说(?:着|完|罢|毕|到[这那此最])"
)
_HOW = re.compile(
    r"(?:(?:回[应复覆]|答[复覆]|接受|面对|谈到|谈及|谈起|说起|被问到|被问及|受访|备询|出席)[^，,。的]{0,14}?(?:时|后|采访|专访)|均|都|也|还|又|亦|却|便|随即|旋即|继而|同样|当众|一再|稍后|事后|其后|后来|同时|连夜|当天|次日|就|则|又|再次|曾|当场|当即|当时|随后|日前|近日|昨天|今天|昨日|今日|[昨今前当][晚晨早夜]|\d{1,2}日|[上下]午|晚间|[只总常]|每次|多次|一致|反复|大声|小声|高声|低声|轻声|"
    r"激动地|兴奋地|哽咽着|笑着|哭着|无奈地|自豪地|高兴地|感慨地|动情地|认真地|[\u4e00-\u9fff]{2,4}地)+$"
)


# Where and when it is said, at the end of the clause: 在周四晚的全员会上
_WHERE = re.compile(
    r"(?<=[\u4e00-\u9fff]{2})在[^，,。]{0,16}(?:[会台纸]上|发布会|采访中|电话[中里]|节目[中里]|文中|现场|期间)$"
)


def bare_subject(clause: str) -> str:
    """Return the subject of a clause that ends at the verb of speaking, without how it is said and to whom."""
    while True:
        shorter = ADDRESSED.sub("", _WHERE.sub("", _HOW.sub("", clause.rstrip("，, "))))
        if shorter == clause:
            return clause
        clause = shorter


PRONOUN = re.compile(r"(?:他|她)(?!们)")
# A speaker whom the text only describes: 一位不愿具名的业内人士, 该负责人, 警方.
DESCRIPTION = re.compile(
    r"(?P<who>[\u4e00-\u9fff]{2,14}人士|(?:一位|一名|有位|有名|另一位|另一名|多位|多名|几位|几名|两位|两名|数位|不少|许多|很多|部分|"
    r"有|该|上述|这位|那位|这名|那名|(?<![\u4e00-\u9fff])某)[\u4e00-\u9fff、·A-Za-z\d]{0,24}?(?:人士|人|者|员|民警|法官|医生|干部|军官|教授|记者|家|师|生|户|民|"
    r"友|长|客|主|官|手|子|女|商|工|媒体|学生|代表|负责人|专家|司机|家属|网友|居民|村民|志愿者|老师)"
    r"|[\u4e00-\u9fff]{0,12}(?:负责人|发言人|工作人员|消息人士|知情人士|业内人士|警方|检方|院方|校方|官方|"
    r"店家|网友|居民|村民|市民|专家|学者|家属|律师|公司|通报|公告|声明|报告))"
    r"(?:则|也|还|就|都|曾|又|随后|日前|近日)?$"
)

# A body that the text doesn't name: 一审法院, 检方, 调查组.
BODY = re.compile(
    r"(?:[一二终再原初]审|上级|下级|当地|该)?(?:(?:中级|高级|基层|最高)?(?:人民)?(?:法院|检察院)|法庭|合议庭|仲裁庭|仲裁委(?:员会)?)$"
    r"|[检警院校军控辩官馆厂]方$|(?:公诉|检察|侦查|公安|司法|审判|执法|税务|气象)(?:机关|部门)$|(?:联合|事故|专项|国务院)?调查组$|专案组$|监管(?:部门|机构|层)$"
)


# Whom one speaks to, where the verb itself governs that one: 管事的问|他。
_TO_HIM = re.compile(r"(?:(?:了|过)?(?:他|她|我|你)们?|(?<=问)(?:了|过)?(?:对方|众人|大家))")


def last_cue(text: str) -> re.Match[str] | None:
    """Return the verb of speaking that ends a clause of `text`."""
    best: re.Match[str] | None = None
    for match in VERB.finditer(text):
        whom = _TO_HIM.match(text, match.end())
        end = match.end() if whom is None else whom.end()
        behind = text[end : end + 1]
        if NOT_SPEECH.search(text, max(0, match.start() - 1), match.end() + 5):
            continue
        if behind in {"", "，", ",", "：", ":", "了"} or (len(match["cue"]) > 1 and best is None):
            if behind in {"", "，", ",", "：", ":"}:
                return match
            best = match
    return best
