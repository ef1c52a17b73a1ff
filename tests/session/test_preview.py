"""The look at a laid-out file before it is written says what the file says, and nothing more."""

import io
from dataclasses import replace

import docx

from reader.exporters import Document, export
from reader.notes import make_note
from reader.session.exporting import preview
from tests.made_articles import find_span, make_article


def made(**more) -> Document:
    article = make_article()
    note = replace(make_note(article.text, find_span(article.text, "到岗")), text="待查", tags=("数字", "待核"))
    return Document(article, (note,), **more)


def test_notes_alone_are_previewed_as_word_has_them():
    document = made(text=False)
    word = docx.Document(io.BytesIO(export(document, "docx")))
    assert preview(document, "docx").split() == "\n".join(each.text for each in word.paragraphs).split()


def test_tags_have_a_line_of_their_own_and_stick_to_no_citation():
    document = made(text=False)
    word = docx.Document(io.BytesIO(export(document, "docx")))
    assert "#数字 #待核" in [each.text for each in word.paragraphs]
    assert "#数字 #待核\n\n—" in export(document, "markdown").decode()


def test_the_article_is_previewed_with_its_notes_where_they_stand_and_without_a_list():
    said = preview(made(), "docx")
    assert "[1]" not in said
    assert "笔记\n" not in said
    assert "    ▏待查\n    ▏#数字 #待核" in said
