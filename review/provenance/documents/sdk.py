"""Pages that SDK generators print: Java and JavaScript, one section per operation, tables and sketches of bodies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from review.provenance.facts import Fact

from .sketch import drawn
from .tables import Row, blocks, plain, rows, sections

_HEADING = re.compile(r"#{1,2} (?:\*\*)?(?:[\w<>\[\]]+ )?(?P<id>[a-z]\w+)(?:\*\*)?(?:\([^)]*\))?\s*\Z")
_SERVER = re.compile(r"All URIs are relative to \*(\S+)\*")
_REQUEST = re.compile(r"(?:Wraps |\*\*)?(GET|PUT|POST|DELETE|PATCH)(?:\*\*)? (/\S+)")
_PERMISSION = re.compile(r"\* ([a-z]\w*(?::\w+)+)\s*\Z")
_MEDIA = re.compile(r"- \*\*(Content-Type|Accept)\*\*: (.+)")
_MODEL = re.compile(r'<div id="(\w+)Example">')
_MAXIMUM = re.compile(r"[Mm]aximum of (\d+)")
_REQUIRES = re.compile(r"Requires '(\w+)' to also be set")
_PROSE_DEFAULT = re.compile(r"[Ss]et to (\w+) .*by default")


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of the page."""
    parts = list(sections(lines, _HEADING))
    head = parts[0][1] - 1 if parts else len(lines)
    for number, line in enumerate(lines[:head], 1):
        if match := _SERVER.search(line):
            yield Fact(kind="server", first=number, last=number, name=match[1])
    paths: dict[str, str] = {}
    for row in rows(lines, 1, head):
        name, about = plain(row.cells["method"]), _request(plain(row.cells.get("http request", "")))
        paths[name] = about.get("path", "")
        yield Fact(kind="operation", first=row.line, last=row.line, name=name, about=about)
    for match, first, last in parts:
        yield from _operation(lines, match["id"], first, last, paths.get(match["id"], ""))


def _operation(lines: list[str], name: str, first: int, last: int, path: str) -> Iterator[Fact]:
    yield Fact(kind="operation", first=first, last=first, name=name)
    for number in range(first, last + 1):
        line = lines[number - 1]
        if request := _REQUEST.match(line):
            path = request[2]
            yield Fact(kind="operation", first=number, last=number, name=name, about=_request(line))
        elif permission := _PERMISSION.match(line):
            yield Fact(kind="permission", first=number, last=number, operation=name, name=permission[1])
        elif media := _MEDIA.match(line):
            for kind in media[2].split(","):
                side = "request" if media[1] == "Content-Type" else "response"
                yield Fact(
                    kind="media", first=number, last=number, operation=name, name=kind.strip(), about={"in": side}
                )
        elif line.startswith("### Return type"):
            yield _returns(lines, name, number)
        elif line.startswith("### Authorization"):
            at = _below(lines, number)
            yield Fact(kind="security", first=at, last=at, operation=name, name=plain(lines[at - 1]))
    for row in rows(lines, first, last):
        yield from _parameter(row, name, path)
    yield from _sketches(lines, name, first, last)


def _request(text: str) -> dict[str, Any]:
    match = _REQUEST.match(text)
    return {"method": match[1], "path": match[2]} if match else {}


def _returns(lines: list[str], operation: str, heading: int) -> Fact:
    at = _below(lines, heading)
    text = plain(lines[at - 1])
    model = "" if text.startswith(("void", "null")) else text
    return Fact(kind="response", first=at, last=at, operation=operation, about={"type": model})


def _below(lines: list[str], number: int) -> int:
    """The next line that is not empty."""
    return next(at for at in range(number + 1, len(lines) + 1) if lines[at - 1].strip())


def _parameter(row: Row, operation: str, path: str) -> Iterator[Fact]:
    if "status code" in row.cells:
        name = plain(row.cells["status code"])
        yield Fact(kind="response", first=row.line, last=row.line, operation=operation, name=name)
    if "type" not in row.cells:
        return
    name, kind, notes = plain(row.cells["name"]), plain(row.cells["type"]), row.cells["notes"]
    about: dict[str, Any] = {"type": kind, "required": "[optional]" not in notes}
    if name == "body":
        yield Fact(kind="body", first=row.line, last=row.line, operation=operation, name=kind, about=about)
        return
    about["in"] = "path" if _folded(name) in map(_folded, re.findall(r"{(\w+)}", path)) else "query"
    prose = plain(row.cells["description"])
    if default := re.search(r"\[default to (.+?)\]", notes):
        about["default"] = _literal(default[1])
    if maximum := _MAXIMUM.search(prose):
        about["maximum"] = int(maximum[1])
    if requires := _REQUIRES.search(prose):
        about["requires"] = requires[1]
    if stated := _PROSE_DEFAULT.search(prose):
        about["default"] = _literal(stated[1])
        about["default_in_prose"] = True
    yield Fact(kind="parameter", first=row.line, last=row.line, operation=operation, name=name, about=about)
    _, _, values = notes.partition("**Values**:")
    for value in filter(None, map(str.strip, values.split(","))):
        yield Fact(kind="value", first=row.line, last=row.line, operation=operation, name=value, about={"of": name})


def _folded(name: str) -> str:
    return name.replace("_", "").lower()


def _literal(text: str) -> Any:
    return int(text) if text.isdigit() else {"true": True, "false": False}.get(text, text)


def _sketches(lines: list[str], operation: str, first: int, last: int) -> Iterator[Fact]:
    model = ""
    names = {number: match[1] for number in range(first, last + 1) if (match := _MODEL.match(lines[number - 1]))}
    for block in blocks(lines, first, last):
        if '"json"' not in block.info:
            continue
        model = next((name for number, name in names.items() if block.first - 4 < number < block.first), model)
        yield Fact(
            kind="body", first=block.first, last=block.last, operation=operation, name=model, about={"type": model}
        )
        for item in drawn(block.text, block.first):
            about = {"type": item.type, "in": "request"}
            yield Fact(
                kind="property", first=item.first, last=item.last, operation=operation, name=item.path, about=about
            )
