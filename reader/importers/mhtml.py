"""Web archives (MHTML): the page inside, with the pictures that were saved with it."""

import email
import email.policy
from collections.abc import Iterator
from dataclasses import replace
from email.message import Message
from urllib.parse import unquote, urljoin

from reader.article.article import Article
from reader.importers.html.pictures import embedded
from reader.importers.html.read import no_text, read_page
from reader.importers.pictures import is_picture

_MOST = 5_000
_PAGES = ("text/html", "application/xhtml+xml", "text/plain")


def read(raw: bytes, name: str) -> Article:
    """Return the article of a web archive.

    Raises:
        CannotOpen: it is damaged, or its page holds no text.
    """
    message = _message(raw, name)
    parts = list(_parts(message))
    page = _page(message, parts)
    if page is None:
        raise no_text(name)
    address = _header(page, "Content-Location") or _header(message, "Snapshot-Content-Location")
    pictures = {location: part for part in parts for location in _locations(part, address)}

    def load(source: str) -> bytes | None:
        part = pictures.get(unquote(source.strip())) or pictures.get(_absolute(address, source.strip()))
        if part is None:
            return embedded(source) or None
        data = _payload(part)
        return data if is_picture(data) else None

    article = read_page(_payload(page), raw, name, "mhtml 1", charset=page.get_content_charset(), load=load)
    if article.metadata.url is None and address.startswith(("http://", "https://")):
        article = replace(article, metadata=replace(article.metadata, url=address))
    return article


def _message(raw: bytes, name: str) -> Message:
    try:
        return email.message_from_bytes(raw, policy=email.policy.compat32)
    except (ValueError, LookupError, RecursionError) as error:
        raise no_text(name) from error


def _parts(message: Message) -> Iterator[Message]:
    """Yield the parts that hold something, the page's frames too."""
    stack: list[Message] = [message]
    for _ in range(_MOST):
        if not stack:
            return
        part = stack.pop(0)
        inner = part.get_payload()
        if isinstance(inner, list):
            stack += [each for each in inner if isinstance(each, Message)]
        else:
            yield part


def _page(message: Message, parts: list[Message]) -> Message | None:
    """Return the part that is the page: the one that the archive starts with, else the first of its kind."""
    start = message.get_param("start")
    named = [part for part in parts if start and _header(part, "Content-ID") == start]
    pages = [part for kind in _PAGES for part in parts if part.get_content_type() == kind]
    return next(iter([part for part in named if part in pages] or pages), None)


def _locations(part: Message, base: str) -> Iterator[str]:
    location, name = _header(part, "Content-Location"), _header(part, "Content-ID")
    if location:
        yield unquote(location)
        yield _absolute(base, location)
    if name:
        yield f"cid:{unquote(name.strip('<>'))}"


def _absolute(base: str, link: str) -> str:
    """Return a link's whole address; the link itself where one of the two is no address."""
    try:
        return unquote(urljoin(base, link))
    except ValueError:
        return link


def _header(part: Message, name: str) -> str:
    return "".join(str(part.get(name) or "").split())


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError):
        return b""
    return data if isinstance(data, bytes) else b""
