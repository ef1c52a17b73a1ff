from dataclasses import replace

import pytest

from reader.article.article import Article, Block, Metadata, Section
from reader.entities import analyse
from reader.entities.roles.worded import find_roles
from reader.entities.speech.quotes import find_quotes
from reader.entities.telling import dossier as telling
from reader.entities.telling.dossier import companions, dossier
from reader.entities.types import Analysis, Together
from reader.importers import open_article
from reader.text.span import Span
from tests.entities.annotated import read

FIRST = "[LOC 南山县]县长[PER 何兰]说：“路修好了。”[PER 何兰]很高兴。"
SECOND = "[PER 李强]和[PER 何县长=何兰]一起走。"


@pytest.fixture
def found():
    text, entities = read(f"{FIRST}\n{SECOND}")
    split = text.index("\n")
    blocks = (Block("paragraph", Span(0, split), 1), Block("paragraph", Span(split + 1, len(text)), 2))
    article = Article(text, "路", Metadata(), blocks, (Section("修路", 1, Span(0, len(text))),))
    roles = find_roles(text, entities)
    entities = [replace(entity, roles=roles.get(entity.id, ())) for entity in entities]
    mentions = tuple(mention for entity in entities for mention in entity.mentions)
    together = (Together(("e1", "e2"), 1, 1), Together(("e2", "e3"), 1, 1))
    analysis = Analysis(mentions, tuple(entities), tuple(find_quotes(text, entities)), complete=True, together=together)
    return article, analysis


def test_a_dossier_gathers_what_the_article_says(found):
    article, analysis = found
    person = next(entity for entity in analysis.entities if entity.name == "何兰")
    gathered = dossier(article, analysis, person.id)
    assert gathered.aliases == (("何县长", 1),)
    assert [(role.text, paragraph) for role, paragraph in gathered.roles] == [("南山县县长", 1)]
    assert [paragraph for _, _, paragraph, _ in gathered.mentions] == [1, 1, 2]
    assert {section for *_, section in gathered.mentions} == {"修路"}
    assert [sentence.of(article.text) for _, sentence, _, _ in gathered.mentions][2] == "李强和何县长一起走。"
    assert [(quote.span.of(article.text), paragraph) for quote, paragraph in gathered.quotes] == [("路修好了。", 1)]
    assert {(entity.name, count) for entity, count in gathered.companions} == {("南山县", 1), ("李强", 1)}
    assert gathered.places[0] < gathered.places[-1] < 1


def test_an_unknown_entity_is_refused(found):
    with pytest.raises(KeyError):
        dossier(*found, "e99")


def test_a_dossier_holds_dates_numbers_and_who_belongs_to_it():
    article = open_article(
        "# 桥\n\n青山县交通局局长马文斌说：“大桥投资2.3亿元。”2021年3月5日，马文斌到了工地。".encode(), "a.md"
    )
    analysis = analyse(article)
    ids = {one.name: one.id for one in analysis.entities}
    person, body = (dossier(article, analysis, ids[name]) for name in ("马文斌", "青山县交通局"))
    assert [(one.time.value, number) for one, number in person.statements] == [("2021-03-05", 1)]
    assert [one.quantity.text for one, _ in person.figures] == ["2.3亿元"]
    assert [one.name for one in person.affiliations] == ["青山县交通局"]
    assert [(one.name, role.text) for one, role in body.people] == [("马文斌", "青山县交通局局长")]


def ended(steps):
    """What a generator returns."""
    try:
        while True:
            next(steps)
    except StopIteration as end:
        return end.value


@pytest.mark.parametrize("most", [1, 100])
def test_companions_are_the_same_gone_through_some_pairs_at_a_step(monkeypatch, most):
    text = "局长王建国和副局长赵敏来到太原，会见了教师孙立群。\n\n王建国和孙立群谈了水位。\n"
    article = open_article(text.encode(), "a.txt")
    analysis = analyse(article)
    monkeypatch.setattr(telling, "_PAIRS", 2)
    for entity in analysis.entities:
        found = ended(companions(analysis, entity.id, most))
        assert tuple(found) == dossier(article, analysis, entity.id).companions[:most]
