"""Saved web pages: title, metadata and main text; scripts and hidden parts dropped, nothing fetched."""

import hashlib
import re
from collections.abc import Callable

from lxml import etree  # pyright: ignore[reportAttributeAccessIssue] - compiled, without stubs
from lxml import html as lxml_html

from reader.article.article import Article
from reader.article.limits import refuse_long
from reader.article.metadata import Fields, read_editor
from reader.article.structure.structure import Draft, build
from reader.errors import CannotOpen
from reader.importers.encoding import decode
from reader.importers.html.byline import read_around, read_names, read_reporters
from reader.importers.html.captions import with_captions
from reader.importers.html.density import Weighing, weigh
from reader.importers.html.head import Head
from reader.importers.html.main_text import main_element
from reader.importers.html.names import is_hidden
from reader.importers.html.pictures import embedded, picture_source
from reader.importers.html.prune import prune
from reader.importers.html.text import Found, PagePicture, collect
from reader.importers.html.thread import Thread, find_thread
from reader.importers.html.title import clean, key, page_title, site_beside
from reader.importers.package import too_much_markup
from reader.importers.pieces import Piece, assemble

_DECLARED = re.compile(rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,20})", re.IGNORECASE)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_FRAMES = re.compile(r"</?(?:frameset|frame|noframes)\b[^>]{0,2000}>", re.IGNORECASE)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DROPPED = frozenset([
    "script", "style", "noscript", "template", "svg", "iframe", "object", "embed", "canvas", "select",
    "button", "textarea", "input", "link",
])  # fmt: skip
_LEAST = 30
# Half of them open an element, which costs a kilobyte while a page is read; the longest real pages have some 100,000.
_MOST_TAGS = 1_000_000
# After a name in the part of a page's title that isn't the article's: the site's name, not a person's.
_CHANNEL = re.compile("^(?:网|網|新闻|新聞|财经|财經|体育|娱乐|科技|订阅|频道|在线|手机)")

Load = Callable[[str], bytes | None]


def read(raw: bytes, name: str) -> Article:
    """Return the article of a saved page.

    Raises:
        CannotOpen: it isn't text, can't be parsed, or holds no text.
    """
    return read_page(raw, raw, name, "html 3")


def read_page(
    page: bytes, raw: bytes, name: str, importer: str, *, charset: str | None = None, load: Load = embedded
) -> Article:
    """Return the article of a page that may be part of a file.

    Args:
        page: the page's bytes.
        raw: the whole file's.
        name: the file's name.
        importer: name and version.
        charset: what the file around it says the page is encoded in.
        load: gives the bytes of a picture at an address, empty if they may lie beside the file, None to leave it out.

    Raises:
        CannotOpen: it isn't text, can't be parsed, or holds no text.
    """
    declared = [match.decode("ascii") for match in _DECLARED.findall(page[:20_000])]
    decoded = decode(page, [charset, *declared] if charset else declared)
    tree = parse(decoded.text, name)
    head = Head(tree)
    drop_unread(tree)
    words = " ".join(tree.itertext())
    refuse_long(len(words), name)
    alive = list(tree.iter())  # lxml makes an element's Python side anew each time unless somebody holds it
    title = page_title(tree, head.titles, str(head.fields.values.get("site", "")))
    thread = find_thread(tree)
    weighing = weigh(tree)
    elements = thread.posts if thread else [main_element(tree, weighing)]
    fields = _metadata(tree, head, title, elements[0])
    fields.set("encoding_from", decoded.known_from)
    read_editor(words, None, fields)
    if thread:
        _as_posted(fields, thread)
    found = _main_text(tree, elements, weighing)
    del alive
    if not found.pieces:
        refuse_long(len(decoded.text), name)  # the parser keeps nothing of a passage without end
        raise no_text(name)
    title = title or _first_title(found.pieces)
    read_reporters([piece.text for piece in found.pieces], fields)
    _sign(fields, head.company, title)
    body = with_captions(_without_title(found, title), title).in_order(load)
    whole = assemble([Piece("title", title), *body] if title else body)
    title_span = whole.blocks[0].span if title else None
    draft = Draft(
        whole.text, raw, name, importer, decoded.encoding, whole.blocks, title_span, fields,
        images=whole.images, ruby=whole.ruby(), references=whole.references(),
    )  # fmt: skip
    return build(draft, hashlib.sha256(raw).hexdigest())


def no_text(name: str) -> CannotOpen:
    """Return the error for a page without text."""
    return CannotOpen("open.no_text", "{name} holds no text; its page probably fetches it when shown.", name=name)


def parse(text: str, name: str) -> lxml_html.HtmlElement:
    """Return a page's tree.

    Raises:
        CannotOpen: nothing can be made of it, or its markup is endless.
    """
    if text.count("<") > _MOST_TAGS:
        raise too_much_markup(name)
    text = _FRAMES.sub("", _NOT_XML.sub("", _DECLARATION.sub("", text)))
    parser = lxml_html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, huge_tree=False)
    try:
        return lxml_html.document_fromstring(text, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise no_text(name) from error


def drop_unread(tree: lxml_html.HtmlElement) -> None:
    """Drop what nobody reads: scripts, controls, hidden parts."""
    for element in list(tree.iter()):
        known = isinstance(element.tag, str) and element.getparent() is not None
        if known and (element.tag in _DROPPED or is_hidden(element)):
            element.drop_tree()


def _metadata(tree: lxml_html.HtmlElement, head: Head, title: str, main: lxml_html.HtmlElement) -> Fields:
    """Return what the page's markup states and what it shows around its title, the more exact time of the two."""
    fields = head.fields
    whole = next((clean(element.text_content()) for element in tree.iter("title")), "")
    fields.set("page_title", whole or None)
    shown = Fields()
    read_names(tree, shown)
    read_around(collect(tree, until=main).pieces, title, shown)
    stated, seen = fields.values.get("published"), shown.values.get("published")
    if stated and seen and seen.startswith(stated):
        fields.values["published"] = seen
    for field, value in shown.values.items():
        fields.set(field, value)
    fields.set("site", site_beside(whole, title))
    return fields


def _sign(fields: Fields, company: str | None, title: str) -> None:
    """Take a company for the author where nobody else is; no author is who only is the site or the source."""
    fields.set("author", company)
    author, source = key(fields.values.get("author") or ""), key(fields.values.get("source") or "")
    beside = str(fields.values.get("page_title", "")).replace(title, "")
    if author and ((source and author.startswith(source)) or _CHANNEL.search(key(beside).partition(author)[2])):
        fields.values.pop("author")
        fields.spans.pop("author", None)


def _as_posted(fields: Fields, thread: Thread) -> None:
    """Take author and time of a thread for those of its post: it may be a repost, so they date and sign nothing."""
    for name, posted in (("author", "posted_by"), ("published", "posted_at")):
        value = fields.values.pop(name, None)
        fields.set(posted, thread.author if name == "author" and thread.author else value)


def _main_text(tree: lxml_html.HtmlElement, elements: list[lxml_html.HtmlElement], weighing: Weighing) -> Found:
    pieces: list[Piece] = []
    pictures: list[PagePicture] = []
    for element in elements:
        prune(element, weighing.weights)
        part = collect(element, picture_source)
        pictures += [picture._replace(before=picture.before + len(pieces)) for picture in part.pictures]
        pieces += part.pieces
    if sum(len(piece.text) for piece in pieces) < _LEAST:
        return collect(tree, picture_source)
    return Found(pieces, pictures)


def _first_title(found: list[Piece]) -> str:
    first = found[0].text
    return first if len(first) <= 60 and not first.endswith(("。", "，", "；")) and len(found) > 1 else ""


def _without_title(found: Found, title: str) -> Found:
    """Leave out the title where the main text repeats it at its head."""
    own = key(title)
    at = next((index for index, piece in enumerate(found.pieces[:3]) if own and key(piece.text) == own), None)
    if at is None:
        return found
    pictures = [picture._replace(before=picture.before - (picture.before > at)) for picture in found.pictures]
    return Found(found.pieces[:at] + found.pieces[at + 1 :], pictures)
