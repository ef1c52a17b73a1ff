"""The header of a TEI document: what is known of the source, named as unknown where it isn't."""

from reader.exporters.citing import day
from reader.exporters.citing.item import appeared, author_of, container_of, people_of
from reader.exporters.document import Document
from reader.exporters.markup import as_xml


def header(document: Document) -> str:
    """Return the `teiHeader`."""
    metadata = document.article.metadata
    authors = "".join(f"<author>{as_xml(name)}</author>" for name in people_of(author_of(metadata)))
    title = f"<title>{as_xml(document.title)}</title>"
    resp = '<respStmt xml:id="xidu"><resp>segmentation, names, damage</resp><name>Xidu</name></respStmt>'
    return "\n".join([
        "<teiHeader>",
        f"<fileDesc><titleStmt>{title}{authors}{resp}</titleStmt>",
        "<publicationStmt><p>Exported by Xidu.</p></publicationStmt>",
        f"<sourceDesc>\n<bibl>{title}{authors}{_source(document)}</bibl>\n</sourceDesc>",
        "</fileDesc>",
        f'<profileDesc><langUsage><language ident="{as_xml(document.language)}"/></langUsage></profileDesc>',
        "</teiHeader>",
    ])  # fmt: skip


def _source(document: Document) -> str:
    metadata = document.article.metadata
    container, published = container_of(metadata), day(appeared(metadata))
    parts = [
        f"<publisher>{as_xml(container)}</publisher>" if container else "",
        f'<date when="{as_xml(published)}">{as_xml(published)}</date>' if published else "",
        f'<ptr target="{as_xml(metadata.url)}"/>' if metadata.url and " " not in metadata.url else "",
        f'<note type="citation">{as_xml(document.source())}</note>',
        f'<idno type="sha256-of-text">{document.article.text_hash}</idno>',
    ]
    if metadata.posted_at:
        parts.append(f'<note type="repost">{as_xml(document.remark)}</note>')
    return "".join(parts)
