"""From the text of a CSV cell or a command line to the value that a method takes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from inspect import Parameter, signature
from typing import Any

from ._problems import RowError

_WORD = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_NOT_FOR_ROWS = frozenset({"body", "timeout", "extra_headers", "max_pages"})
_BOOLEANS = {"true": True, "1": True, "yes": True, "false": False, "0": False, "no": False}


def parameters(method: Callable[..., Any]) -> dict[str, str]:
    """The keywords that a row may give, each with its annotation as text."""
    found = signature(method).parameters.values()
    return {
        parameter.name: _text(parameter.annotation)
        for parameter in found
        if parameter.name not in _NOT_FOR_ROWS and parameter.kind is not Parameter.VAR_KEYWORD
    }


def converted(row: Mapping[str, str], annotations: Mapping[str, str]) -> dict[str, Any]:
    """The row with its texts as values; an empty cell is an argument that is not given. Raises RowError."""
    return {name: value(text, annotations.get(name, "str"), name) for name, text in row.items() if text != ""}


def value(text: str, annotation: str, name: str) -> Any:
    """One text as the first of bool, int, float and text that the annotation names, otherwise as JSON."""
    words = set(_WORD.findall(annotation.split("[", 1)[0] if "Sequence[" in annotation else annotation))
    if "Sequence" in words or "list" in words:
        return _json(text, name) if text.lstrip().startswith("[") else [part.strip() for part in text.split(",")]
    try:
        if "bool" in words and text.lower() in _BOOLEANS:
            return _BOOLEANS[text.lower()]
        if "int" in words and re.fullmatch(r"[+-]?[0-9]+", text):
            return int(text)
        if "float" in words:
            return float(text)
    except ValueError:
        raise RowError(f"{name} is not a number") from None
    if "str" in words or text == "" or not words - {"Unset"}:
        return text
    if words & {"bool", "int"}:
        raise RowError(f"{name} must be {'true or false' if 'bool' in words else 'a whole number'}")
    return _json(text, name) if text.lstrip()[:1] in ("{", "[") else text


def _json(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise RowError(f"{name} must be JSON text") from None


def _text(annotation: object) -> str:
    if annotation is Parameter.empty:
        return "str"
    return annotation if isinstance(annotation, str) else str(getattr(annotation, "__name__", annotation))
