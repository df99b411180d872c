"""The spelling of openapi-python-client: text -> class or variable name, letter for letter what the engine makes of it.

Said again here because importing the engine takes longer than most specs; a test compares the two.
"""

from __future__ import annotations

import builtins
import keyword
import re

DELIMITERS = ". _-"
RESERVED = (set(dir(builtins)) | {"self", "true", "false", "datetime"}) - {"id"}


def pascal(text: str, prefix: str) -> str:
    """A class name. `prefix` goes before what cannot begin one."""
    name = _unreserved(_joined(text))
    return name if name.isidentifier() else _unreserved(_joined(f"{prefix}{name}"))


def snake(text: str, prefix: str) -> str:
    """A variable's name."""
    clean = _sanitized(text)
    name = _unreserved("_".join(_words(clean)).lower())
    return f"{prefix}{name}" if not name.isidentifier() or clean.startswith("_") else name


def _joined(text: str) -> str:
    return "".join(word if word.isupper() else word.capitalize() for word in _words(_sanitized(text)))


def _sanitized(text: str) -> str:
    return "".join(c for c in text if c.isidentifier() or c.isdecimal() or c in DELIMITERS)


def _words(text: str) -> list[str]:
    if any(c.isupper() for c in text):
        text = " ".join(re.split("([A-Z]?[a-z]+)", text))
    return re.findall(r"[^. _-]+", text)


def _unreserved(name: str) -> str:
    return f"{name}_" if name in RESERVED or keyword.iskeyword(name) else name
