"""What the reader asks of an export, in the window and on the command line alike, and the document that comes of it."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Literal

from reader.article import Article
from reader.article.conversion.doubts import Choice
from reader.entities.types import Analysis
from reader.errors import CannotWrite, LibraryTrouble, NotFound, reason_of
from reader.exporters import (
    PLAIN,
    STYLES,
    Citing,
    Document,
    Order,
    Selection,
    added_styles,
    export,
    format_of,
)
from reader.exporters.citing.styles import style_file
from reader.files import write_file
from reader.notes import Note
from reader.resources import resource
from reader.session.reading import Reading
from reader.session.settings import Settings
from reader.text import Script

_TEMPLATE = "export.md"
_LAID_OUT = {"docx", "pdf", "epub", "html"}
_PREVIEW = 6_000


@dataclass(frozen=True, slots=True)
class ExportWish:
    """How an article is to be exported.

    Attributes:
        script: `original` gives the text as found.
        proposals: put proposals in, in brackets.
        both: quote passages as found too, where the script changes them.
        selection: which notes.
        order: of the notes where they are listed.
        style: the citation style.
        form: footnote or entry of a bibliography.
        with_hash: name the text's hash in citations.
        dated: cite what was read on the web with the day on which it joined the library, for the day of reading. No
            source states it: it stands only where the reader says so.
        text: the whole article where the format can hold it, else the notes alone.
        color_names: what the reader calls colours; the others are called as in the language of the article.
    """

    script: Script = "original"
    proposals: bool = False
    both: bool = False
    selection: Selection = field(default_factory=Selection)
    order: Order = "position"
    style: str = PLAIN
    form: Literal["note", "bibliography"] = "note"
    with_hash: bool = False
    dated: bool = False
    text: bool = True
    color_names: Mapping[str, str] = field(default_factory=dict[str, str])

    def document(
        self,
        article: Article,
        notes: Iterable[Note],
        analysis: Analysis | None,
        accessed: str | None = None,
        choices: tuple[Choice, ...] = (),
    ) -> Document:
        """Return what the exporters take.

        Args:
            article: the article.
            notes: all its notes; the selection chooses.
            analysis: of the article, as far as known.
            accessed: when it joined the library, or was read; None where nobody knows.
            choices: of the reader, for characters whose conversion is uncertain.
        """
        return Document(
            article=article,
            notes=self.selection.of(notes, article),
            analysis=analysis,
            script=self.script,
            proposals=self.proposals,
            choices=choices,
            both=self.both,
            order=self.order,
            citing=self.citing(accessed),
            text=self.text,
            template=markdown_template(),
            color_names=self.color_names,
        )

    def citing(self, accessed: str | None = None) -> Citing:
        """Return how to cite an article that was fetched on that day."""
        return Citing(self.style, self.form, accessed if self.dated else None, self.with_hash, styles_folder())


def added_on(reading: Reading) -> str | None:
    """Return the day on which the open article joined the library; None where it isn't there."""
    if reading.library is None or reading.number is None:
        return None
    with suppress(LibraryTrouble, NotFound):
        return reading.library.entry(reading.number).added[:10]
    return None


def preview(document: Document, format_id: str) -> str:
    """Return the beginning of what a format would say; its words alone where a program has to lay them out."""
    if format_id in _LAID_OUT:
        from reader.exporters.read_aloud import read_aloud  # noqa: PLC0415 - not before somebody exports

        return read_aloud(replace(document, text=document.text or format_id == "html"))[:_PREVIEW]
    return export(document, format_id).decode("utf-8", "replace")[:_PREVIEW]


def refuse_lacking(format_id: str, style: str) -> None:
    """Refuse, before anybody is asked where to save, what can't be written.

    Raises:
        CannotWrite: the format takes an extra that isn't installed.
        NotFound: the citation style does, or isn't there.
    """
    format_of(format_id).refuse_lacking()
    if style != PLAIN:
        style_file(style, styles_folder())


def styles_folder() -> Path:
    """Return where the reader puts CSL styles of their own."""
    return Settings.default_path().parent / "styles"


def style_names() -> dict[str, str]:
    """Return the citation styles that can be chosen, each with its name."""
    own = {name: name for name in added_styles(styles_folder())}
    return {id_: style.name for id_, style in STYLES.items()} | own


def template_path() -> Path:
    """Return where the reader's own Markdown template belongs."""
    return Settings.default_path().parent / _TEMPLATE


def own_template() -> Path:
    """Return the reader's own Markdown template, ours to begin with.

    Raises:
        CannotWrite: the settings' folder refuses.
    """
    path = template_path()
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CannotWrite(
                "settings_not_saved", "The settings can't be saved: {reason}.", reason=reason_of(error)
            ) from error
        write_file(path, resource("templates", _TEMPLATE).read_bytes())
    return path


def markdown_template() -> str:
    """Return the reader's own Markdown template; empty where there is none that can be read."""
    try:
        return template_path().read_text("utf-8")
    except (OSError, ValueError):
        return ""
