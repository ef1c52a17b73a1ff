"""How characters that stand alone between the words of a text are read: by what stands beside them.

::

    慢慢地走   地 is de after how something is done        两地往来   dì
    写得明白   得 is de after what is done                 你得来     děi, where it must be done; 夺得金牌  dé
    以农为主   为 is wéi where one thing is another        为他高兴   wèi
"""

import re
from typing import NamedTuple

_ADVERBS = (
    "不断|不停|不住|不时|不懈|主动|仔细|伤心|低声|详细|全面|公开|公平|公正|冷静|准确|切实|初步|"
    "努力|匆忙|高声|单独|厉害|及时|友好|反复|吃惊|吃力|周到|响亮|固执|坚决|坚定|坚强|坦率|基本|"
    "大力|大声|大胆|大量|失望|奋力|好奇|完全|完整|容易|密切|小心|尽情|尽力|幸福|幽默|广泛|开心|"
    "强烈|形象|彻底|得意|心疼|快乐|快速|忙碌|惊喜|惊奇|惊讶|惭愧|感动|感慨|感激|愉快|愤怒|意外|"
    "慌张|慷慨|成功|扎实|执着|拼命|持续|持久|无奈|无情|无私|明显|明确|来回|有力|有效|有序|正常|"
    "正式|正确|永远|汹涌|沉重|沉痛|沉着|活跃|流利|深入|深刻|深情|清晰|清楚|温柔|温和|激动|激烈|"
    "热心|热情|热烈|焦急|牢固|狠心|猛烈|生动|生气|用力|用心|疑惑|疲惫|痛快|痛苦|直接|真实|真心|"
    "真诚|着急|礼貌|科学|秘密|积极|稳定|稳妥|突出|端正|简单|精心|精确|紧张|紧密|细心|细致|统一|"
    "缓慢|羞涩|老实|耐心|自觉|自豪|自由|艰苦|艰难|草率|莫名|虔诚|认真|讽刺|诚恳|谦虚|谨慎|轻声|"
    "轻易|轻松|辛勤|辛苦|迅速|过分|连续|逐步|逐渐|适当|透彻|郑重|重复|镇定|长期|随意|隆重|集中|"
    "飞快|骄傲|高兴|高效|默契|兴奋|平静|平稳|严肃|严厉|严格|严重|焦虑|亲切|急切|急忙|迫切|害怕|"
    "悲伤|悲痛|难过|担心|使劲|巧妙|灵活|合理|合法|依法|公然|客观|主观|理性|盲目|间接|定期|不由|"
    "不自觉|好好|动情|含糊|笼统|有意|无意|刻意|故意|一致|普遍|大范围|分批|成片|成批|同步|平等|"
    "友善|坦然"
)
# What one gains: words that end with 得 where the dictionary has them with an object only.
_GAINED = "摘夺赢获取博求换购拍觅挣习喜领收测证分"


class _Rule(NamedTuple):
    before: re.Pattern[str]
    after: re.Pattern[str]
    syllable: str


def _rule(before: str, after: str, syllable: str) -> _Rule:
    return _Rule(re.compile(f"(?:{before})$"), re.compile(after), syllable)


_HAN = "[\u3400-\u9fff]"
_NUMBER = "[0-9０-９一两二三四五六七八九十百千万几]"
_RULES: dict[str, tuple[_Rule, ...]] = {
    "地": (_rule(rf"([^妈爸哥姐弟妹爷奶])\1|[很更最极]{_HAN}{{1,2}}|更加{_HAN}{{2}}|然|{_ADVERBS}", _HAN, "de"),),
    "得": (
        _rule("", rf"[到知出以了意分病票奖名势逞志宠罪宜当体法益主失]|(?!{_HAN})", "dé"),
        _rule(f"[{_GAINED}]", "", "dé"),
        _rule("[还也都就总可非又才须们你我他她它咱谁您得]|(?:^|[^\u3400-\u9fff])", _HAN, "děi"),
        _rule(_HAN, _HAN, "de"),
    ),
    "为": (
        _rule("[分改称列定作变化视设升评选命译订划转换判降增之均最更极颇甚尤较大广深]", "", "wéi"),
        _rule("(?<![所可难足得予加])以(?![便后来及前上下内外往免])[^，。；、]{1,12}", "", "wéi"),
        _rule("", "[0-9０-９期例首限]", "wéi"),
    ),
    "长": (_rule("", f"[约达近]?{_NUMBER}", "cháng"),),
    "只": (_rule(f"(?:{_NUMBER}|[每这那多])", "[^是有能要会不因怕好得]", "zhī"),),
    "还": (_rule("", "[款钱债贷息]", "huán"),),
    "行": (_rule("[0-9０-９两二三四五六七八九十几]", "[^人]", "háng"),),
}
_NEAR = 16
# A word of so many characters before 地 says how something is done: 异口同声地说.
_IDIOM = 4


def read_alone(text: str, place: int, word_before: int) -> str | None:
    """Return how a character that is no part of a longer word is read; None where nothing beside it tells.

    Args:
        text: in Simplified script.
        place: of the character.
        word_before: how long the word that ends before it is.
    """
    rules = _RULES.get(text[place])
    if rules is None:
        return None
    before, after = text[max(0, place - _NEAR) : place], text[place + 1 : place + 4]
    if text[place] == "地" and word_before >= _IDIOM and after[:1] > "\u3400":
        return "de"
    return next((rule.syllable for rule in rules if rule.before.search(before) and rule.after.match(after)), None)
