"""Texts and numbers of a document as Python literals."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Sequence
from typing import Any

from openapi_python_client.schema.untrusted_string import UntrustedString

HIDDEN = {"Cc", "Cf", "Co", "Cn", "Zl", "Zp"}
"""Characters that are escaped: nobody would see them in the code."""


def literal(text: Any) -> str:
    """A Python string literal that says exactly the text: on the wire, a name has to be the vendor's."""
    value = text.get_untrusted_value() if isinstance(text, UntrustedString) else str(text)
    return "".join(
        f"\\u{ord(character):04x}"
        if unicodedata.category(character) in HIDDEN and character < "\U00010000"
        else character
        for character in json.dumps(value, ensure_ascii=False)
    )


def literals(texts: Sequence[str]) -> str:
    """One text as itself, several as a tuple."""
    return literal(texts[0]) if len(texts) == 1 else f"({', '.join(literal(text) for text in texts)})"


def value_literal(value: Any) -> str:
    """A literal of JSON data."""
    if isinstance(value, dict):
        return f"{{{', '.join(f'{literal(name)}: {value_literal(item)}' for name, item in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(value_literal, value))}]"
    return literal(value) if isinstance(value, str) else repr(value)


def scalar(value: Any) -> str:
    """A literal of a text, a whole number, a boolean or None; None for everything else."""
    return literal(value) if isinstance(value, str) else repr(value if isinstance(value, int) else None)


def shape_literal(shape: Any) -> str:
    """Required names, checks of the known ones, whether others are refused: as Python."""
    if not shape:
        return "((), {}, False)"
    required, checks, closed = shape
    names = "".join(f"{literal(name)}, " for name in required)
    inner = ", ".join(f"{literal(name)}: {_check_literal(check)}" for name, check in checks.items())
    return f"(({names}), {{{inner}}}, {_check_literal(closed) if isinstance(closed, list) else closed})"


def _check_literal(check: Any) -> str:
    types, values, inner = check
    if types == "|":
        return f'("|", ({"".join(f"{_check_literal(one)}, " for one in values)}), None)'
    allowed = "".join(f"{value_literal(value)}, " for value in values)
    return f"({literal(types)}, ({allowed}), {_inside_literal(inner)})"


def _inside_literal(inner: Any) -> str:
    if inner is None or isinstance(inner, str):
        return "None" if inner is None else literal(inner)
    return _check_literal(inner) if isinstance(inner[0], str) else shape_literal(inner)
