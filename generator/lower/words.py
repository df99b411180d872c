"""Words of a name, for every name that the engines and the templates make.

The engine leaves out what it does not know (`kites/add-many` -> `kitesadd_many`), parts plural acronyms (`IDs` ->
`i_ds`) and keeps spellings that Python reads as others (NFKC). Its two functions for that are replaced by these.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from openapi_python_client import strings

_PLURAL = re.compile(r"(?<![A-Z])([A-Z]{2,4})s(?![a-z])")
"""`IDs`, `APIs`, `URLs`: one word."""
_PARTED = re.compile(r"([A-Z]?[a-z]+)")


def plain(text: str) -> str:
    """The text in the form in which Python reads names, with a blank for each character that no name holds."""
    normal = unicodedata.normalize("NFKC", text)
    kept = "".join(c if c.isidentifier() or c.isdecimal() or c in strings.DELIMITERS else " " for c in normal)
    return kept.lstrip(" ") if not text[:1].isspace() else kept


def words(text: str) -> list[str]:
    """The words of a text, parted at delimiters and where the case changes."""
    if any(character.isupper() for character in text):
        text = _PLURAL.sub(lambda match: f" {match[1].capitalize()}s ", text)
        text = " ".join(_PARTED.split(text) if text.isascii() else _parted(text))
    return [word for word in re.split(r"[\\\s._-]+", text) if word]


def _parted(text: str) -> list[str]:
    """The text parted where the case of letters changes, of any script."""
    shape = "".join("A" if letter.isupper() else "a" if letter.islower() else letter for letter in text)
    cuts = [0, *(cut for match in _PARTED.finditer(shape) for cut in match.span()), len(text)]
    return [text[start:end] for start, end in pairwise(cuts)]


def install() -> None:
    """Make the engine part names as we do."""
    for name, ours in (("sanitize", plain), ("split_words", words)):
        setattr(strings, name, ours)
