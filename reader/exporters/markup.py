"""Text as it may stand in XML and HTML."""

import re
from html import escape

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def clean(text: str) -> str:
    """Return a text in which U+FFFD stands for what XML can't hold."""
    return _NOT_IN_XML.sub("\ufffd", text)


def as_xml(text: str) -> str:
    """Return a text as content of an element or an attribute."""
    return escape(clean(text))


def xml_name(text: str) -> str:
    """Return a text as a part of an XML name, such as an id."""
    return "".join(char if char.isalnum() or char in "-_." else "_" for char in text)
