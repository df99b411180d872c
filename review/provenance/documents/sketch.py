"""JSON, and what looks like it -> the properties drawn, with their lines.

Reads real JSON, sketches with type words for values (`"id": String`), and samples with slips in them: missing or
trailing commas, curly quotes. Validity is judged elsewhere; here only what is drawn counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_TOKEN = re.compile(
    r"""(?P<space>[\s,]+)|(?P<string>["“”](?P<text>(?:\\.|[^"\\“”])*)["“”])|(?P<mark>[{}\[\]:])|(?P<word>[^\s,{}\[\]:"“”]+)"""
)
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?\Z")
_WORDS = {"true": "boolean", "false": "boolean", "null": "null"}


class Drawn(NamedTuple):
    """A property as drawn: its path (`a.b[].c`), its type (of JSON, or the sketch's own word), and its lines."""

    path: str
    type: str
    first: int
    last: int


class _Token(NamedTuple):
    kind: str
    text: str
    line: int


def drawn(text: str, line: int = 1) -> list[Drawn]:
    """The properties of the object or array in a text whose first line has the given number, outermost first."""
    found: list[Drawn] = []
    tokens = list(_tokens(text, line))
    _value(tokens, 0, "", found)
    return sorted(found, key=lambda item: (item.first, -item.last))


def _tokens(text: str, line: int) -> Iterator[_Token]:
    for match in _TOKEN.finditer(text):
        at = line + text.count("\n", 0, match.start())
        if match.lastgroup == "space" or match.group("space"):
            continue
        kind = "string" if match.group("string") else "mark" if match.group("mark") else "word"
        yield _Token(kind, match.group("text") if kind == "string" else match.group(), at)


def _value(tokens: list[_Token], at: int, path: str, found: list[Drawn]) -> tuple[str, int]:
    """The type of the value that starts at a token, and the token after it."""
    if at >= len(tokens):
        return "null", at
    token = tokens[at]
    if token.kind == "mark" and token.text == "{":
        return "object", _object(tokens, at + 1, path, found)
    if token.kind == "mark" and token.text == "[":
        return _array(tokens, at + 1, path, found)
    if token.kind == "string":
        return "string", at + 1
    if _NUMBER.match(token.text):
        return "integer" if token.text.lstrip("-").isdigit() else "number", at + 1
    return _WORDS.get(token.text, token.text), at + 1


def _object(tokens: list[_Token], at: int, path: str, found: list[Drawn]) -> int:
    while at < len(tokens) and tokens[at].text != "}":
        name, line = tokens[at].text, tokens[at].line
        at += 1
        if at < len(tokens) and tokens[at] == _Token("mark", ":", tokens[at].line):
            at += 1
        inner = f"{path}.{name}" if path else name
        kind, end = _value(tokens, at, inner, found)
        last = tokens[min(end, len(tokens)) - 1].line
        found.append(Drawn(inner, kind, line, last))
        at = end
    return at + 1


def _array(tokens: list[_Token], at: int, path: str, found: list[Drawn]) -> tuple[str, int]:
    kinds: list[str] = []
    while at < len(tokens) and tokens[at].text != "]":
        kind, at = _value(tokens, at, f"{path}[]", found)
        kinds.append(kind)
    word = kinds[0] if kinds and kinds[0][:1].isupper() else ""
    return (f"[{word}]" if word else "array"), at + 1
