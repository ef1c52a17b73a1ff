"""Invented pages in the markup of real Chinese sites: what the main text, title, author, source and time must be."""

from tests.web_pages.blogs import BLOGS
from tests.web_pages.forums import FORUMS
from tests.web_pages.later import LATER
from tests.web_pages.made import WebPage
from tests.web_pages.official import OFFICIAL
from tests.web_pages.overseas import OVERSEAS
from tests.web_pages.portals import PORTALS

PAGES: tuple[WebPage, ...] = (*PORTALS, *OFFICIAL, *BLOGS, *FORUMS, *OVERSEAS)

__all__ = ["LATER", "PAGES", "WebPage"]
