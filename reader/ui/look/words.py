"""Words that several parts of the window share, in the reader's language."""

from collections.abc import Mapping
from traceback import format_exception

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from reader.article.hits import ArticleHit
from reader.errors import Message, ReaderError
from reader.notes import COLORS, NoteKind, NoteStyle

_TYPES = {
    "PER": QT_TRANSLATE_NOOP("Words", "Person"),
    "LOC": QT_TRANSLATE_NOOP("Words", "Place"),
    "ORG": QT_TRANSLATE_NOOP("Words", "Organisation"),
    "TIME": QT_TRANSLATE_NOOP("Words", "Time"),
    "DURATION": QT_TRANSLATE_NOOP("Words", "Duration"),
    "QUANTITY": QT_TRANSLATE_NOOP("Words", "Quantity"),
    "WORK": QT_TRANSLATE_NOOP("Words", "Work"),
    "TERM": QT_TRANSLATE_NOOP("Words", "Term"),
}
# The scripts are called by the names that their own readers use, in every language of the window.
SCRIPT_NAMES = {
    "original": "原文",
    "s": "简体",
    "tw": "繁體（臺灣）",
    "hk": "繁體（香港）",
    "twp": "繁體（臺灣，用詞轉換）",
    "hkp": "繁體（香港，用詞轉換）",
    "t": "繁體（OpenCC 標準）",
}
_COLORS = {
    "yellow": QT_TRANSLATE_NOOP("Words", "Yellow"),
    "green": QT_TRANSLATE_NOOP("Words", "Green"),
    "blue": QT_TRANSLATE_NOOP("Words", "Blue"),
    "pink": QT_TRANSLATE_NOOP("Words", "Pink"),
    "orange": QT_TRANSLATE_NOOP("Words", "Orange"),
}
_ORDERS = {
    "position": QT_TRANSLATE_NOOP("Words", "By position"),
    "date": QT_TRANSLATE_NOOP("Words", "By date"),
    "color": QT_TRANSLATE_NOOP("Words", "By colour"),
    "tag": QT_TRANSLATE_NOOP("Words", "By tag"),
    "person": QT_TRANSLATE_NOOP("Words", "By person"),
}
_NOTE_KINDS = {
    "highlight": QT_TRANSLATE_NOOP("Words", "Highlights"),
    "note": QT_TRANSLATE_NOOP("Words", "Notes on passages"),
    "wording": QT_TRANSLATE_NOOP("Words", "Proposed wordings"),
    "entity": QT_TRANSLATE_NOOP("Words", "Notes on names"),
    "section": QT_TRANSLATE_NOOP("Words", "Notes on sections"),
    "article": QT_TRANSLATE_NOOP("Words", "Notes on the article"),
}
_NOTE_TARGETS: dict[NoteKind, object] = {
    "passage": QT_TRANSLATE_NOOP("Words", "On the passage"),
    "wording": QT_TRANSLATE_NOOP("Words", "Other wording"),
    "entity": QT_TRANSLATE_NOOP("Words", "On the name"),
    "section": QT_TRANSLATE_NOOP("Words", "On the section"),
    "article": QT_TRANSLATE_NOOP("Words", "On the article"),
}
_NOTE_STYLES: dict[NoteStyle, object] = {
    "wash": QT_TRANSLATE_NOOP("Words", "Marker"),
    "underline": QT_TRANSLATE_NOOP("Words", "Underline"),
    "wavy": QT_TRANSLATE_NOOP("Words", "Wavy line"),
    "strike": QT_TRANSLATE_NOOP("Words", "Struck through"),
}
_THEMES = {
    "light": QT_TRANSLATE_NOOP("Words", "Light"),
    "sepia": QT_TRANSLATE_NOOP("Words", "Sepia"),
    "dark": QT_TRANSLATE_NOOP("Words", "Dark"),
    "contrast": QT_TRANSLATE_NOOP("Words", "High contrast"),
    "system": QT_TRANSLATE_NOOP("Words", "Colours of the system"),
}
# In the order of the menu; the system's choice is one of the others.
THEME_CHOICES = ("light", "sepia", "dark", "contrast", "system")
_QUOTATION = {
    "as_found": QT_TRANSLATE_NOOP("Words", "Quotation marks as found"),
    "corner": QT_TRANSLATE_NOOP("Words", "Quotation marks 「」"),
    "curly": QT_TRANSLATE_NOOP("Words", "Quotation marks “”"),
}
_ALOUD = {
    "off": QT_TRANSLATE_NOOP("Words", "No readings above the words"),
    "names": QT_TRANSLATE_NOOP("Words", "Readings above names"),
    "all": QT_TRANSLATE_NOOP("Words", "Readings above all words"),
    "words": QT_TRANSLATE_NOOP("Words", "Readings above words I learn"),
}
_NUMBERS = {
    "off": QT_TRANSLATE_NOOP("Words", "No paragraph numbers"),
    "every": QT_TRANSLATE_NOOP("Words", "Number of every paragraph"),
    "fifth": QT_TRANSLATE_NOOP("Words", "Number of every fifth paragraph"),
}

_DAMAGE = {
    "masked_character": QT_TRANSLATE_NOOP("Words", "masked"),
    "missing_number": QT_TRANSLATE_NOOP("Words", "dropped numbers"),
    "missing_text": QT_TRANSLATE_NOOP("Words", "dropped text"),
    "inserted_mark": QT_TRANSLATE_NOOP("Words", "inserted marks"),
    "mojibake": QT_TRANSLATE_NOOP("Words", "garbled"),
    "undecodable": QT_TRANSLATE_NOOP("Words", "undecodable"),
    "invisible_character": QT_TRANSLATE_NOOP("Words", "invisible characters"),
    "doubled": QT_TRANSLATE_NOOP("Words", "doubled"),
    "watermark": QT_TRANSLATE_NOOP("Words", "watermarks"),
}
_FOLDS = {
    "script": QT_TRANSLATE_NOOP("Words", "other script"),
    "width": QT_TRANSLATE_NOOP("Words", "other width"),
    "case": QT_TRANSLATE_NOOP("Words", "other case"),
    "punctuation": QT_TRANSLATE_NOOP("Words", "other punctuation"),
    "space": QT_TRANSLATE_NOOP("Words", "across a space or line end"),
    "variant": QT_TRANSLATE_NOOP("Words", "variant character"),
    "mask": QT_TRANSLATE_NOOP("Words", "masked"),
    "pinyin": QT_TRANSLATE_NOOP("Words", "by pinyin"),
}


def _translated(text: object) -> str:
    return QCoreApplication.translate("Words", str(text))


def type_name(type: str) -> str:  # noqa: A002
    """Return what an entity type is called."""
    return _translated(_TYPES.get(type, type))


def damage_name(kind: str) -> str:
    """Return what a kind of damage is called."""
    return _translated(_DAMAGE.get(kind, kind))


def overlooked(hit: ArticleHit) -> str:
    """Return in words what had to be overlooked for a hit, whom a short form stands for, and that it was left out."""
    words = [_translated(_FOLDS[fold]) for fold in hit.folds]
    if hit.person is not None:
        words.append(_translated(QT_TRANSLATE_NOOP("Words", "means {name}")).format(name=hit.person))
    if hit.left_out:
        words.append(_translated(QT_TRANSLATE_NOOP("Words", "in what was left out")))
    return " · ".join(words)


def color_name(color: str) -> str:
    """Return what a highlight colour is called; a reader's own colour by its own name."""
    return _translated(_COLORS[color]) if color in _COLORS else color


def program_name() -> str:
    """Return what the program is called in a title: by its own characters where these are read."""
    return QCoreApplication.translate("Words", "Xidu")


def named_colors(own: Mapping[str, str]) -> dict[str, str]:
    """Return all highlight colours with what they are called: as the reader does, else as usual."""
    return {color: own.get(color) or color_name(color) for color in COLORS}


def export_order_name(order: str) -> str:
    """Return what notes are sorted by in an export."""
    return _translated(_ORDERS[order])


def note_kind_name(kind: str) -> str:
    """Return what kinds of notes there are to export."""
    return _translated(_NOTE_KINDS[kind])


def quoted(words: str) -> str:
    """Return words between the quotation marks of the reader's language."""
    return _translated(QT_TRANSLATE_NOOP("Words", "“{words}”")).format(words=words)


def note_target_name(kind: NoteKind) -> str:
    """Return what a note is on."""
    return _translated(_NOTE_TARGETS[kind])


def note_style_name(style: NoteStyle) -> str:
    """Return how a passage is marked."""
    return _translated(_NOTE_STYLES[style])


def theme_name(theme: str) -> str:
    """Return what a theme is called."""
    return _translated(_THEMES.get(theme, theme))


def quotation_name(marks: str) -> str:
    """Return what a way to set quotation marks is called."""
    return _translated(_QUOTATION[marks])


def aloud_name(aloud: str) -> str:
    """Return what a choice of readings above the words is called."""
    return _translated(_ALOUD[aloud])


def numbers_name(numbers: str) -> str:
    """Return what a choice of paragraph numbers is called."""
    return _translated(_NUMBERS[numbers])


def paragraph(number: int | None) -> str:
    """Return `¶ 3` in words, or nothing for text outside the numbered paragraphs."""
    if number is None:
        return ""
    # One line: the number must not wrap away from its word.
    return _translated(QT_TRANSLATE_NOOP("Words", "¶ {number}")).format(number=number).replace(" ", "\u00a0")


def lead() -> str:
    """Return what the part before the first heading is called."""
    return _translated(QT_TRANSLATE_NOOP("Words", "Beginning"))


def hits_counted(number: int) -> str:
    """Return `3 hits` in words."""
    return QCoreApplication.translate("Words", "%n hit(s)", "", number)


def mentions_counted(number: int) -> str:
    """Return `3 mentions` in words."""
    return QCoreApplication.translate("DossierPage", "%n mention(s)", "", number)


def kind_counted(kind: str, number: int) -> str:
    """Return `3 dropped numbers` in words, for a kind of damage or a type of values."""
    words = {
        "masked_character": QCoreApplication.translate("Words", "%n masked", "", number),
        "missing_number": QCoreApplication.translate("Words", "%n dropped number(s)", "", number),
        "missing_text": QCoreApplication.translate("Words", "%n dropped passage(s)", "", number),
        "inserted_mark": QCoreApplication.translate("Words", "%n inserted mark(s)", "", number),
        "mojibake": QCoreApplication.translate("Words", "%n garbled", "", number),
        "undecodable": QCoreApplication.translate("Words", "%n undecodable", "", number),
        "invisible_character": QCoreApplication.translate("Words", "%n invisible character(s)", "", number),
        "doubled": QCoreApplication.translate("Words", "%n doubled", "", number),
        "watermark": QCoreApplication.translate("Words", "%n watermark(s)", "", number),
        "TIME": QCoreApplication.translate("Words", "%n time(s)", "", number),
        "DURATION": QCoreApplication.translate("Words", "%n duration(s)", "", number),
        "QUANTITY": QCoreApplication.translate("Words", "%n quantity(s)", "", number),
    }
    return words[kind]


def stated_time(stated: str | None) -> str:
    """Return a time that an article states as people write it, to the minute: 2022-06-17 08:14."""
    return (stated or "").replace("T", " ")[:16]


def counted(number: int) -> str:
    """Return a number with its separators."""
    return QLocale().toString(number)


def sentence(message: Message | Exception) -> str:
    """Return a message of the core, or any error, as one sentence in the reader's language."""
    if isinstance(message, ReaderError):
        message = message.message
    if isinstance(message, Message):
        values = {name: _of_the_core(each) if isinstance(each, str) else each for name, each in message.values.items()}
        return _of_the_core(message.default).format(**values)
    return _translated(QT_TRANSLATE_NOOP("Words", "Something in Xidu went wrong; the rest goes on working."))


def _of_the_core(words: str) -> str:
    """Return words of the core, or of the system that it passes on, in the reader's language where they are known."""
    return QCoreApplication.translate("Core", words)


def details(error: Exception) -> str:
    """Return what an error's sentence leaves unsaid and who mends the program needs; empty for most."""
    if isinstance(error, ReaderError):
        why = str(error.message.values.get("why", ""))
        return "" if "{why}" in error.message.default else why
    return "".join(format_exception(error))
