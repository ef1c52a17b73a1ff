"""The article as a CSL-JSON item, for Zotero, pandoc and other CSL processors."""

import json

from reader.exporters.document import Document


def write(document: Document) -> bytes:
    """Return a list of the one item; a repost stands in its note."""
    item = document.item | {"note": remark} if (remark := document.remark) else document.item
    return (json.dumps([item], ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")
