"""`xidu convert`: a whole file into another script, as OpenCC does it, nothing else touched."""

import argparse
import re
from argparse import Namespace
from pathlib import Path

from reader.cli.arguments import Command, open_library, read_stdin, reference_number
from reader.cli.output import write_to
from reader.importers.encoding import decode
from reader.importers.source import read_source
from reader.text import CONFIGS, SCRIPTS, convert, plain_config

_CHARSET = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([a-z0-9_-]+)""", re.IGNORECASE)


def configure(parser: argparse.ArgumentParser) -> None:
    """Add the arguments."""
    parser.add_argument("file", metavar="FILE", help="a text file, `-` for standard input, or @N")
    way = parser.add_mutually_exclusive_group(required=True)
    way.add_argument("--to", metavar="S", choices=SCRIPTS, help="the script to bring it into: " + ", ".join(SCRIPTS))
    way.add_argument("--config", metavar="NAME", choices=CONFIGS, help="OpenCC's configuration: " + ", ".join(CONFIGS))
    parser.add_argument("-o", "--output", metavar="OUT", default="-", help="the file to write; else standard output")


def run(options: Namespace) -> int:
    """Convert a file."""
    raw, _ = read_source(_source(options), None)
    text = decode(raw, _declared(raw)).text
    config = options.config or plain_config(options.to, text)
    result = convert(text, config) if config else text
    write_to(options.output, result.encode("utf-8", "surrogatepass"))
    return 0


def _declared(raw: bytes) -> list[str]:
    """Return the encodings that markup names for itself."""
    head = raw[:20_000] if raw.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<") else b""
    return [name.decode("ascii") for name in _CHARSET.findall(head)]


def _source(options: Namespace) -> Path | bytes:
    number = reference_number(options.file)
    if number is not None:
        with open_library(options) as library:
            return library.load(number).raw
    return read_stdin() if options.file == "-" else Path(options.file)


COMMAND = Command(
    "convert",
    "convert a whole text file between scripts, plain OpenCC; line ends stay, the output is UTF-8",
    "xidu convert report.txt --to twp -o report.tw.txt",
    configure,
    run,
)
