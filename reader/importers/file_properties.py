"""What an office file says of itself: who made it, and when, which isn't when its words appeared."""

import re

from reader.article.dates import parse_date
from reader.article.metadata import Fields

# What programs and new machines call whoever writes: no author of anything.
_NOBODY = re.compile(
    r"python-docx|apache poi|aspose.*|openpyxl|libreoffice.*|openoffice.*|wps.*|pandoc"
    r"|(?:microsoft|ms)(?: office)?(?: user)?|(?:windows|office)\s?(?:user|用[户戶]|使用者)"
    r"|user\d*|admin(?:istrator)?|owner|author|unknown|anonymous|pc|asus|dell|hp|lenovo"
    r"|微[软軟](?:用[户戶]|中国|使用者)?|用[户戶]|使用者|管理[员員]|作者|未知",
    re.IGNORECASE,
)


def describe_file(fields: Fields, maker: str, made: str) -> None:
    """Note who made a file, where that is a person, and when it was made.

    Args:
        fields: takes both.
        maker: as its properties say.
        made: as its properties say, ISO 8601.
    """
    fields.set("author", "" if _NOBODY.fullmatch(maker.strip()) else maker.strip())
    fields.set("file_date", parse_date(made))
