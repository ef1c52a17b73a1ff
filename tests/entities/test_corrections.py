"""What the reader says instead of what was found: over names, entities, roles, speakers and values, in both scripts."""

from dataclasses import replace

import pytest

from reader.entities import Correction, analyse, correct_stages
from reader.entities.corrections.rules import told_apart
from reader.importers import open_article
from reader.text import Span, convert

TEXT = """社区里的一天

　　4月3日，小店街道办事处主任李全权走进安平社区。李全权说：“这里有20个楼栋，我们走了一遍。”
　　志愿者王小慧介绍，她每天走5公里。小慧是安平社区党支部书记，张书记、老李也来看她。
　　王小慧说，昨天又来了三十多人。高山流水茶社送来了茶。楼栋很干净。
"""


def article(text=TEXT):
    return open_article(text.encode(), "a.txt")


def named(analysis):
    return {entity.name: entity for entity in analysis.entities}


def spans(text, words):
    found, at = [], text.find(words)
    while at >= 0:
        found.append(Span(at, at + len(words)))
        at = text.find(words, at + 1)
    return found


def test_words_are_a_name_wherever_they_stand_or_nowhere():
    found = analyse(article(), corrections=[Correction("is", "楼栋", "TERM"), Correction("not", "小店街道办事处")])
    assert named(found)["楼栋"].type == "TERM"
    assert [one.span for one in named(found)["楼栋"].mentions] == spans(TEXT, "楼栋")[1:]
    assert "小店街道办事处" not in named(found)
    assert all(one.entity or one.type in {"TIME", "DURATION", "QUANTITY"} for one in found.mentions)


def test_one_place_is_no_name_and_the_others_stay():
    first, second, *_ = spans(TEXT, "李全权")
    found = analyse(article(), corrections=[Correction("not", "李全权", span=first)])
    assert first not in {one.span for one in found.mentions}
    assert second in {one.span for one in found.mentions}


def test_a_boundary_is_moved_everywhere_or_at_one_place():
    wide = analyse(article(), corrections=[Correction("boundary", "安平社区", value="安平")])
    assert {one.text for one in wide.mentions if one.type == "LOC" and "安平" in one.text} == {"安平"}
    place = spans(TEXT, "茶社")[0]
    found = analyse(article(), corrections=[Correction("is", "茶社", "ORG", span=place)])
    rules = [
        Correction("is", "茶社", "ORG"),
        Correction("boundary", "茶社", value="高山流水茶社", type="ORG", span=place),
    ]
    longer = analyse(article(), corrections=rules)
    assert place in {one.span for one in found.mentions}
    assert Span(place.start - 4, place.end) in {one.span for one in longer.mentions}


def test_entities_are_merged_split_renamed_and_retyped():
    merged = analyse(article(), corrections=[Correction("merge", "老李", value="李全权")])
    assert "老李" in named(merged)["李全权"].aliases
    split = analyse(article(), corrections=[Correction("split", "李全权", span=spans(TEXT, "李全权")[1])])
    assert sum(entity.name == "李全权" for entity in split.entities) == 2
    renamed = analyse(article(), corrections=[Correction("rename", "李全权", value="李权")])
    assert named(renamed)["李权"].aliases[0] == "李全权"
    assert renamed.quotes[0].speakers == ("李权",)
    assert named(renamed)["李权"].entered
    retyped = analyse(article(), corrections=[Correction("retype", "安平社区", "ORG")])
    assert named(retyped)["安平社区"].type == "ORG"
    assert {one.type for one in named(retyped)["安平社区"].mentions} == {"ORG"}


MERGED = """茶社

　　王小慧走进高山流水茶社，周馆长也来了。高流社的茶很香，小慧说。周馆长笑了。
　　鲁一村和任远都在。何静请大家坐。
"""


@pytest.mark.parametrize(
    ("one", "into", "called"),
    [
        ("何静", "周馆长", "何静"),
        ("周馆长", "何静", "何静"),
        ("鲁一村", "任远", "任远"),
        ("任远", "鲁一村", "鲁一村"),
    ],
)
def test_who_is_merged_is_called_by_the_fuller_name_else_by_the_one_that_was_chosen(one, into, called):
    there = [Correction("is", name, "PER") for name in (one, into)]
    found = named(analyse(article(MERGED), corrections=[*there, Correction("merge", one, value=into)]))
    assert called in found
    assert {one, into} - {called} <= set(found[called].aliases)
    assert not ({one, into} - {called}) & set(found)


@pytest.mark.parametrize("short", ["高流社", "茶社"])
def test_a_body_that_is_merged_with_its_short_form_keeps_its_name(short):
    there = [Correction("is", "高山流水茶社", "ORG"), Correction("is", short, "ORG")]
    found = named(analyse(article(MERGED), corrections=[*there, Correction("merge", "高山流水茶社", value=short)]))
    assert short in found["高山流水茶社"].aliases


def test_a_name_that_the_reader_gave_heads_what_is_merged_into_it():
    rules = [
        Correction("is", "周馆长", "PER"),
        Correction("rename", "周馆长", value="周老"),
        Correction("merge", "何静", value="周老"),
    ]
    assert "何静" in named(analyse(article(MERGED), corrections=rules))["周老"].aliases


def test_of_two_of_one_name_but_of_two_types_the_one_meant_is_corrected():
    text = "早市\n\n　　长风很热闹。今天长风来了三辆车。晚上长风又安静了。\n"
    place = spans(text, "长风")[1]
    twice = [Correction("is", "长风", "LOC"), Correction("is", "长风", "ORG", span=place)]

    def found(*more):
        entities = analyse(article(text), corrections=[*twice, *more]).entities
        return sorted((one.name, one.type, len(one.mentions)) for one in entities)

    assert found() == [("长风", "LOC", 2), ("长风", "ORG", 1)]
    renamed = Correction("rename", "长风", value="长风公司", span=place)
    assert found(renamed) == [("长风", "LOC", 2), ("长风公司", "ORG", 1)]
    # What has a place's type is that place.
    assert found(Correction("retype", "长风", "LOC", span=place)) == [("长风", "LOC", 3)]


def test_a_merge_into_someone_who_is_not_named_here_takes_the_name():
    found = analyse(article(), corrections=[Correction("merge", "李全权", value="李泉泉")])
    assert named(found)["李泉泉"].aliases[0] == "李全权"


def test_roles_are_added_changed_and_removed():
    worded = spans(TEXT, "志愿者")[0]
    rules = [
        Correction("role", "王小慧", value="志愿者", span=worded),
        Correction("role", "李全权", was="小店街道办事处主任", value="主任"),
    ]
    found = named(analyse(article(), corrections=rules))
    assert [one.text for one in found["李全权"].roles if one.entered] == ["主任"]
    added = [one for one in found["王小慧"].roles if one.text == "志愿者"]
    assert len(added) == 1
    own = named(analyse(article(), corrections=[Correction("role", "李全权", value="劳动模范")]))["李全权"].roles[-1]
    assert (own.text, own.span, own.entered) == ("劳动模范", None, True)
    none = analyse(article(), corrections=[Correction("role", "李全权", was="小店街道办事处主任")])
    assert "小店街道办事处主任" not in {one.text for one in named(none)["李全权"].roles}


def test_a_quotation_gets_another_speaker_and_figures_follow():
    quote = analyse(article()).quotes[0].span
    found = analyse(article(), corrections=[Correction("speaker", value="王小慧", span=quote)])
    assert (found.quotes[0].speakers, found.quotes[0].entered) == (("王小慧",), True)
    assert [one.speakers for one in found.figures if quote.covers(one.quantity.span)] == [("王小慧",)]
    assert quote not in {one.span for one in analyse(article(), corrections=[Correction("speaker", span=quote)]).quotes}
    other = spans(TEXT, "送来了茶")[0]
    added = analyse(article(), corrections=[Correction("speaker", value="李全权", span=other)]).quotes[-1]
    assert (added.span, added.speakers, added.kind) == (other, ("李全权",), "indirect")


def test_values_of_times_and_quantities_are_the_readers():
    rules = [Correction("value", "4月3日", value="2022-04-03"), Correction("value", "5公里", value='{"number": 5.5}')]
    found = {one.text: one for one in analyse(article(), corrections=rules).mentions}
    assert (found["4月3日"].value, found["4月3日"].entered) == ("2022-04-03", True)
    assert found["5公里"].value.number == 5.5


@pytest.mark.parametrize("config", ["s2t", "s2twp", "s2hk"])
def test_one_correction_serves_both_scripts(config):
    text = convert(TEXT, config)
    rules = [
        Correction("is", "楼栋", "TERM"),
        Correction("not", "小店街道办事处"),
        Correction("rename", "王小慧", value="王慧颖"),
        Correction("role", "李全权", value="劳动模范"),
    ]
    found = named(analyse(article(text), corrections=rules))
    assert convert("楼栋", config) in found
    assert convert("小店街道办事处", config) not in found
    assert "王慧穎" in found
    assert found[convert("李全权", config)].roles[-1].text == "勞動模範"


def test_corrections_are_applied_to_what_was_recognised_without_reading_again():
    rules = [Correction("merge", "老李", value="李全权"), Correction("is", "楼栋", "TERM")]
    before = analyse(article())
    *_, again = correct_stages(article(), before.recognised, rules)
    assert again == analyse(article(), corrections=rules)
    *_, undone = correct_stages(article(), again.recognised, ())
    assert undone == before


def test_what_was_said_while_a_text_was_read_changes_nothing_of_what_is_recognised():
    """So an analysis that began before a correction serves it when it is done."""
    rules = [
        Correction("not", "小店街道办事处"),
        Correction("is", "楼栋", "TERM"),
        Correction("boundary", "李全", value="李全权"),
    ]
    assert analyse(article(), corrections=rules).recognised == analyse(article()).recognised


def test_the_articles_own_correction_outdoes_the_one_for_all():
    rules = [
        replace(Correction("is", "楼栋", "TERM"), created="1"),
        Correction("not", "楼栋", everywhere=True, created="2"),
    ]
    assert "楼栋" in named(analyse(article(), corrections=rules))


NAMESAKES = """教师王慧和护士王慧走在前面。护士王慧说，下午还要来。
教师王慧回到了学校。
"""


def told(*corrections):
    """Return name, type, roles and number of mentions of each entity of the text with two of one name."""
    found = analyse(article(NAMESAKES), corrections=corrections).entities
    return [(one.name, one.type, [role.text for role in one.roles], len(one.mentions)) for one in found]


def test_what_is_said_of_a_name_holds_of_both_who_bear_it():
    assert told(Correction("rename", "王慧", value="王惠")) == [
        ("王惠", "PER", ["教师"], 2),
        ("王惠", "PER", ["护士"], 2),
    ]
    assert [kind for _, kind, _, _ in told(Correction("retype", "王慧", "ORG"))] == ["ORG", "ORG"]
    assert [roles for _, _, roles, _ in told(Correction("role", "王慧", value="委员"))] == [
        ["教师", "委员"],
        ["护士", "委员"],
    ]


def test_what_is_said_at_a_mention_holds_of_that_namesake_alone():
    _, nurse, *_ = spans(NAMESAKES, "王慧")
    assert told(Correction("rename", "王慧", value="王惠", span=nurse)) == [
        ("王慧", "PER", ["教师"], 2),
        ("王惠", "PER", ["护士"], 2),
    ]
    assert [roles for _, _, roles, _ in told(Correction("role", "王慧", value="委员", span=nurse))] == [
        ["教师"],
        ["护士", "委员"],
    ]
    assert [kind for _, kind, _, _ in told(Correction("retype", "王慧", "ORG", span=nurse))] == ["PER", "ORG"]


def test_namesakes_can_be_said_to_be_one_after_all():
    _, nurse, *_ = spans(NAMESAKES, "王慧")
    for correction in (
        Correction("merge", "王慧", value="王慧", span=nurse),
        Correction("merge", "王慧", value="王慧"),
    ):
        assert [(name, count) for name, _, _, count in told(correction)] == [("王慧", 4)]


def test_a_place_tells_namesakes_apart_and_nothing_does_where_the_name_is_one_s_own():
    entities = analyse(NAMESAKES).entities
    assert [told_apart(one, entities) for one in entities] == [one.mentions[0].span for one in entities]
    assert told_apart(entities[0], entities[:1]) is None
