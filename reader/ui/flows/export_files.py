"""Writes articles to files on a worker; the names of an article that isn't open are recognised before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reader.article import Article
from reader.article.conversion.doubts import Choice
from reader.entities import Analysis, Correction, analyse_stages
from reader.exporters import Document, export
from reader.files import write_file
from reader.notes import Note
from reader.session import Reading
from reader.session.exporting import ExportWish, added_on


@dataclass(frozen=True, slots=True)
class Exported:
    """An article that is to be written, as it was when that was asked for.

    Attributes:
        article: as corrected.
        notes: all of them; the wish selects.
        analysis: of the article.
        analyse: whether it has to be analysed first.
        corrections: that an analysis follows.
        accessed: the day on which it came into the library.
        choices: for characters whose conversion is uncertain.
    """

    article: Article
    notes: tuple[Note, ...]
    analysis: Analysis
    analyse: bool
    corrections: tuple[Correction, ...]
    accessed: str | None
    choices: tuple[Choice, ...]

    def document(self, wish: ExportWish, analysis: Analysis | None = None) -> Document:
        """Return what exporters take, with another analysis if there is one by now."""
        return wish.document(self.article, self.notes, analysis or self.analysis, self.accessed, self.choices)


def exported(reading: Reading, *, analyse: bool = False) -> Exported:
    """Take what there is of an open document, on the thread of its library."""
    choices = tuple(kept.choice for kept in reading.choices)
    analyse = analyse and not reading.analysis.complete
    return Exported(
        reading.article, reading.notes, reading.analysis, analyse, reading.corrections, added_on(reading), choices
    )


def write_all(articles: Sequence[Exported], paths: Sequence[Path], format_: str, wish: ExportWish) -> Iterator[int]:
    """Write each article to its file; give, every now and then, how many are left.

    Raises:
        CannotWrite: a file can't be written; those before it are there.
    """
    for at, (each, path) in enumerate(zip(articles, paths, strict=True)):
        analysis = None
        for analysis in _analysed(each) if each.analyse else ():  # noqa: B007 - the last one is whole
            yield len(articles) - at
        write_file(path, export(each.document(wish, analysis), format_))
        if at + 1 < len(articles):
            yield len(articles) - at - 1


def paths_in(folder: Path, names: Sequence[str]) -> list[Path]:
    """Return a path for each name in a folder, none of which is another's or that of a file that is there."""
    paths: list[Path] = []
    for name in names:
        path, number = folder / name, 1
        while path in paths or path.exists():
            number += 1
            path = folder / f"{Path(name).stem} ({number}){Path(name).suffix}"
        paths.append(path)
    return paths


def _analysed(each: Exported) -> Iterator[Analysis | None]:
    from reader.ui.desk.analysis_process import stages_elsewhere  # noqa: PLC0415 - not before somebody exports

    article = replace(each.article, raw=b"", images=())
    whole: Analysis | None = None
    for stage in stages_elsewhere(partial(analyse_stages, article, corrections=each.corrections)):
        whole = stage if isinstance(stage, Analysis) else whole
        yield whole
