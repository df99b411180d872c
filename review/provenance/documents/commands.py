"""Pages of an API whose body names its command: tables with types, JSON examples, codes as text, tables of answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from review.provenance.facts import Fact

from .samples import example
from .sketch import drawn
from .tables import Block, Row, blocks, plain, rows, sections

_HEADING = re.compile(r"## ")
_ENDPOINT = re.compile(r'<Badge [^>]*text="(\w+)" /> `([^`]+)`')
_COMMAND = re.compile(r"API command: `([\w.]+)`")
_PERMISSION = re.compile(r"- Required permissions: `([\w.]+)`")
_RATE = re.compile(r"- Rate limit: (\d+) requests per (\d+) seconds")
_CODE = re.compile(r"(\d+): (.+)")
_STATUS = re.compile(r"(?: \(|, )HTTP (\d+)\)$")
_DEFAULT = re.compile(
    r"""[Dd]efaults?(?: value is)?(?: to)?:? (?:["'`]([^"'`]+)["'`]"""
    r"""|(\d+|true|false|[A-Z]\w*(?: [A-Z]\w*)*)(?![\w ]*ago))"""
)
_QUOTED = r"""["'`]([^"'`]+)["'`]"""
_LISTED = re.compile(
    r"(?:[Vv]alues?|[Ff]ield to order by|[Oo]ne of|direction|accepts|be set as):? "
    rf"((?:{_QUOTED}(?: \([^)]*\))?(?:, | or |,? and )?)+)"
)
_ALTERNATIVE = re.compile(r'(?: +-- OR -- "?|- `(\d+)`: )([^"]+)')
_NAMED = re.compile(r"(?:status|type|operator): ([A-Za-z][\w -]*(?:, [A-Za-z][\w -]*)+)")
_ACTIONS = "journey.actions.update"
_TYPES = {"string": "String", "int": "Integer", "float": "Number", "array": "Array", "JSON": "Object"}
_WORD = re.compile(r"(String|Integer|Boolean|Object|Array|Number|null)\Z")


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of a page of operations."""
    for _, first, last in sections(lines, _HEADING):
        named = next((match[1] for line in lines[first - 1 : last] if (match := _COMMAND.search(line))), "")
        if named:
            yield from _operation(lines, named, first, last)


def actions(lines: list[str]) -> Iterator[Fact]:
    """The parameters of the actions that one operation takes, a section each. No table has a column for types."""
    for _, first, last in sections(lines, _HEADING):
        action = plain(lines[first - 1].removeprefix("## "))
        for row in rows(lines, first, last):
            name, prose = plain(row.cells.get("parameter", "")), row.cells["description"]
            about: dict[str, Any] = {"in": "request", "const": action} | _default(prose)
            about |= {"required": True} if name in ("ActionID", "Action") else {}
            yield _fact("property", row.line, _ACTIONS, f"Actions[].{name}", about)
            for value in _values(prose):
                yield _fact("value", row.line, _ACTIONS, value, {"of": f"Actions[].{name}"})
        for block in blocks(lines, first, last):
            for item in drawn(block.text, block.first):
                about = {"in": "request", "const": action, "type": item.type}
                yield _fact("sample", item.first, _ACTIONS, f"Actions[].{item.path}", about)


def codes(lines: list[str]) -> Iterator[Fact]:
    """The codes of a page about errors, which any operation may answer."""
    first, last = next((first, last) for match, first, last in sections(lines, re.compile(r"## Common Error Codes")))
    last = next((number for number in range(first + 1, last) if lines[number - 1].startswith("## ")), last)
    for row in rows(lines, first, last):
        if "code" in row.cells and row.cells["code"].isdigit():
            about: dict[str, Any] = {"code": int(row.cells["code"]), "message": plain(row.cells["description"])}
            about |= {"status": int(row.cells["http"])} if "http" in row.cells else {}
            yield _fact("error", row.line, "", f"{about['code']} {about['message']}", about)


def nothing(lines: list[str]) -> Iterator[Fact]:
    """A page of words only: its lines are cited, and it states no facts."""
    return iter(())


def _operation(lines: list[str], operation: str, first: int, last: int) -> Iterator[Fact]:
    for number in range(first, last + 1):
        line = lines[number - 1]
        if match := _ENDPOINT.match(line):
            yield Fact(
                kind="operation",
                first=number,
                last=number,
                name=operation,
                about={"method": match[1], "path": match[2]},
            )
        elif match := _PERMISSION.match(line):
            yield _fact("permission", number, operation, match[1])
        elif match := _RATE.match(line):
            about = {"requests": int(match[1]), "seconds": int(match[2])}
            yield _fact("limit", number, operation, f"{match[1]} in {match[2]} seconds", about)
        elif line.startswith("-") and (match := _ALTERNATIVE.match(line)):
            yield _code(number, operation, int(match[1]), match[2])
    for row in rows(lines, first, last):
        if {"required", "parameter"} <= set(row.cells):
            yield from _parameter(row, operation)
        elif {"key", "default"} <= set(row.cells):
            yield from _member(row, operation)
        elif "field" in row.cells:
            shown = {"in": "response", "anywhere": True} | _type(row.cells.get("type", ""))
            for name in re.findall(r"\w+", plain(row.cells["field"])):
                yield _fact("property", row.line, operation, name, shown)
    for block in blocks(lines, first, last):
        yield from _block(block, operation)


def _parameter(row: Row, operation: str) -> Iterator[Fact]:
    name, prose = row.cells["parameter"], row.cells["description"]
    about = {"in": "request", "required": row.cells["required"] == "Yes"} | _type(row.cells["type"])
    about |= _default(prose, text=about.get("type") == "String")
    yield _fact("property", row.line, operation, name, about)
    for value in _values(prose):
        yield _fact("value", row.line, operation, value, {"of": name})


def _member(row: Row, operation: str) -> Iterator[Fact]:
    """A key of the trigger's parameters, which have a table of their own with a column for defaults."""
    name = f"TriggerParameters.{row.cells['key']}"
    stated = re.fullmatch(r"`([^`]+)`", row.cells["default"])
    literal = {"default": _literal(stated[1])} if stated and not stated[1][:1].isupper() else {}
    yield _fact("property", row.line, operation, name, {"in": "request"} | _type(row.cells["type"]) | literal)
    for value in _values(row.cells["description"]):
        yield _fact("value", row.line, operation, value, {"of": name})


def _block(block: Block, operation: str) -> Iterator[Fact]:
    kind, _, title = block.info.partition(" ")
    if kind == "json" and "Response" in title:
        yield from example(block.text, block.first, operation, "error" if "Error" in title else "response")
    elif kind == "bash" and (match := re.search(r"-d '(\{.*\})'", block.text, re.DOTALL)):
        first = block.first + block.text.count("\n", 0, match.start(1))
        yield from example(match[1], first, operation, "request")
    elif kind == "txt" and "Error Codes" in title:
        code = 0
        for number, line in enumerate(block.text.splitlines(), block.first):
            if match := _CODE.match(line):
                code = int(match[1])
                yield from [_code(number, operation, code, match[2])] if code else []
            elif match := _ALTERNATIVE.match(line):
                yield _code(number, operation, code, match[2])


def _code(number: int, operation: str, code: int, text: str) -> Fact:
    """A row of the codes. A status may stand at the end of the message, in brackets."""
    status = _STATUS.search(text)
    about: dict[str, Any] = {"code": code, "message": text}
    if status:
        closing = ")" if text[status.start()] == "," else ""
        about = {"code": code, "message": text[: status.start()] + closing, "status": int(status[1])}
    return _fact("error", number, operation, str(code), about)


def _type(cell: str) -> dict[str, Any]:
    words = [_TYPES.get(word, word) for word in re.split(r" ?(?:/|\\?\||\bor\b) ?", cell.strip()) if word]
    return {"type": "/".join(words)} if words and all(_WORD.match(word) for word in words) else {}


def _default(prose: str, *, text: bool = False) -> dict[str, Any]:
    match = _DEFAULT.search(prose)
    stated = (match[1] or match[2]) if match else None
    return {} if stated is None else {"default": stated if text else _literal(stated)}


def _literal(text: str) -> Any:
    return int(text) if text.isdigit() else {"true": True, "false": False}.get(text, text)


def _values(prose: str) -> list[str]:
    if match := _LISTED.search(prose):
        values = re.findall(_QUOTED, match[1])
        return values if set(values) != {"true", "false"} else []
    named = _NAMED.search(prose.partition(" (default")[0])
    return [value.strip() for value in named[1].split(",")] if named else []


def _fact(kind: str, number: int, operation: str, name: str, about: dict[str, Any] | None = None) -> Fact:
    return Fact(kind=kind, first=number, last=number, operation=operation, name=name, about=about or {})
