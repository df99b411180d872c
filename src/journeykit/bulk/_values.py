"""From the text of a CSV cell or a command line to the value that a method takes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
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


def reader(annotation: str, name: str) -> Callable[[str], Any] | None:
    """What makes a value of a text: the first of list, bool, int, float and text that the annotation names, otherwise
    JSON. None where the text is the value. What it returns raises RowError."""
    words = set(_WORD.findall(annotation))
    if words & {"Sequence", "list"}:
        return lambda text: _json(text, name) if text.lstrip().startswith("[") else _listed(text)
    plain = "str" in words or not words - {"Unset"}
    if plain and not words & {"bool", "int", "float"}:
        return None
    return lambda text: _scalar(text, words, name, plain)


def value(text: str, annotation: str, name: str) -> Any:
    """The value of one text. Raises RowError."""
    read = reader(annotation, name)
    return text if read is None else read(text)


def _listed(text: str) -> list[str]:
    return [part.strip() for part in text.split(",")]


def _scalar(text: str, words: set[str], name: str, plain: bool) -> Any:
    if "bool" in words and text.lower() in _BOOLEANS:
        return _BOOLEANS[text.lower()]
    if "int" in words and re.fullmatch(r"[+-]?[0-9]{1,4000}", text):
        return int(text)
    if "float" in words and re.fullmatch(r"[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?", text):
        return float(text)
    if plain:
        return text
    if words & {"bool", "int", "float"}:
        kind = "true or false" if "bool" in words else "a whole number" if "int" in words else "a number"
        raise RowError(f"{name} must be {kind}")
    return _json(text, name) if text.lstrip()[:1] in ("{", "[") else text


def _json(text: str, name: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise RowError(f"{name} must be JSON text") from None


def _text(annotation: object) -> str:
    if annotation is Parameter.empty:
        return "str"
    return annotation if isinstance(annotation, str) else str(getattr(annotation, "__name__", annotation))
