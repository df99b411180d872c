"""A vendor's document as text, whichever encoding it was saved in."""

from __future__ import annotations

import codecs
from pathlib import Path


def text_of(path: Path) -> str:
    """The text of a file: UTF-16 with its mark, UTF-8 with or without one, else Windows-1252. Lines end in LF."""
    return _decoded(path.read_bytes()).replace("\r\n", "\n")


def _decoded(raw: bytes) -> str:
    if raw.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode("utf-16", "replace")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError:
        return raw.decode("cp1252", "replace")
