"""Pages of a developer portal: endpoints below `{env}`, tables of parameters, curl calls, answers as plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from review.api import folded
from review.provenance.facts import Fact

from .samples import example
from .tables import Row, plain, rows, sections

_HEADING = re.compile(r"#+ *(.*)")
_METHOD = re.compile(r"(?:# )?\s*(GET|POST|PUT|PATCH|DELETE)\s+\w")
_ENDPOINT = re.compile(r"\s*https://[^/`]+`?/`?\{env\}`?/?`?(api/\S+)\s*$")
_CALLED = re.compile(r"https://[^/' ]+/\{env\}/(api/[^'? ]+)")
_NOISE = re.compile(r"\b(Parameters?|Object|Description|Table)\b")
_DEFAULT = re.compile(r"default: ?(true|false)")
_VALUES = re.compile(r"Supported \w+: ?([\w, ]+)$")
_CASED = re.compile(r"\b([A-Z][A-Z_]+) for ")
_TYPES = {"Array": "array", "Epoch": "Integer", "List [String, Integer]": "array"}
_KNOWN = re.compile(r"(String|Integer|Boolean|Object|array|integer|List<.+>|Map<.+>)\Z")


class _Body(NamedTuple):
    """JSON text of an example, its first line, and what it is of."""

    text: str
    line: int
    role: str
    operation: str


@dataclass
class _Page:
    """The operations of a page, its examples, and the paths of properties found so far, by role."""

    lines: list[str]
    operations: dict[str, int] = field(default_factory=dict)
    bodies: list[_Body] = field(default_factory=list)
    paths: dict[str, list[str]] = field(default_factory=lambda: {"request": [], "response": []})

    def nested(self, role: str, name: str) -> str:
        """The path of a property that a table lists without saying where it belongs: the shortest in an example."""
        found = [path for path in self.paths[role] if _last(path) == name]
        return min(found, key=lambda path: (path.count("."), len(path)), default=name)

    def below(self, role: str, title: str) -> str:
        """The path of the property whose members a titled table lists; empty for the table of the body itself."""
        wanted = folded(re.sub(r"\W", "", _NOISE.sub("", title)))
        found = [path for path in self.paths[role] if wanted and folded(_last(path)).startswith(wanted)]
        return min(found, key=lambda path: (path.count("."), len(path)), default="")


def facts(lines: list[str]) -> Iterator[Fact]:
    """Every fact of the page; none of a page that is no operation's."""
    page = _Page([line.replace("```", "") for line in lines])  # what is left of code inside cells, no fences
    method = next((match[1] for line in lines[:15] if (match := _METHOD.match(line))), "")
    for number, line in enumerate(lines, 1):
        if match := _ENDPOINT.match(line):
            operation = f"{method} /{match[1]}"
            page.operations.setdefault(operation, number)
            about = {"method": method, "path": f"/{match[1]}"}
            yield Fact(kind="operation", first=number, last=number, operation=operation, about=about)
    page.bodies = list(_bodies(page, method))
    for body in page.bodies:
        for fact in example(body.text, body.line, body.operation, body.role):
            if fact.kind == "sample":
                page.paths[body.role].append(fact.name)
            yield fact
    role = "request"
    for match, first, last in sections(page.lines, _HEADING):
        role = "response" if match[1].startswith("Response Parameter") else role
        yield from _section(page, match[1], role, first, last)


def errors(lines: list[str]) -> Iterator[Fact]:
    """The statuses and titles of a page about errors."""
    for row in rows(lines, 1, len(lines)):
        status, title = row.cells.get("status code", ""), row.cells.get("status", "")
        if status >= "400":
            about = {"status": int(status), "title": title}
            yield Fact(kind="error", first=row.line, last=row.line, name=f"{status} {title}", about=about)


def limits(lines: list[str]) -> Iterator[Fact]:
    """The rate limits of a list by a third party; every other page of its kind has none."""
    seconds = {"1 second": 1, "1 hour": 3600}
    for number, line in enumerate(lines, 1):
        window = re.match(r"    window: (.+)", line)
        limit = re.match(r"    limit: (\d+)", lines[number]) if number < len(lines) else None
        if window and limit and window[1] in seconds:
            about = {"requests": int(limit[1]), "seconds": seconds[window[1]]}
            yield Fact(kind="limit", first=number, last=number + 1, name=f"{limit[1]} in {window[1]}", about=about)


def _section(page: _Page, title: str, role: str, first: int, last: int) -> Iterator[Fact]:
    below = page.below(role, title) if not re.match(r"(Request|Response|Query) Parameter", title) else ""
    parent = ""
    for row in rows(page.lines, first, last):
        if "key" in row.cells:
            yield from _header(page, row)
        elif "parameter" in row.cells or "parameters" in row.cells:
            name = row.cells.get("parameter") or row.cells.get("parameters", "")
            inner = next((text for key, text in row.cells.items() if key.startswith("sub")), "")
            if name:
                parent = f"{below}.{name}" if below else page.nested(role, name)
            path = f"{parent}.{inner}" if inner else parent
            yield from _row(page, row, path, "query" if title.startswith("Query") else role)


def _row(page: _Page, row: Row, path: str, place: str) -> Iterator[Fact]:
    about: dict[str, Any] = {"in": place}
    word, prose = row.cells.get("required/optional", ""), plain(row.cells.get("description", ""))
    kind = row.cells.get("type", "")
    kind = _TYPES.get(kind, re.sub(r"List \[(\w+)\]", r"List<\1>", kind))
    if _KNOWN.match(kind):
        about["type"] = kind
    if word.startswith(("Required", "Optional")):
        about["required"] = word.startswith("Required")
    if match := _DEFAULT.search(prose):
        about["default"] = match[1] == "true"
    values = (
        [text.strip() for text in match[1].split(",")] if (match := _VALUES.search(prose)) else _CASED.findall(prose)
    )
    path, kind = path.partition("=")[0], "parameter" if place == "query" else "property"
    if place != "query":
        page.paths[place].append(path)
    for operation in page.operations:
        yield Fact(kind=kind, first=row.line, last=row.line, operation=operation, name=path, about=about)
        for value in values:
            yield Fact(kind="value", first=row.line, last=row.line, operation=operation, name=value, about={"of": path})


def _header(page: _Page, row: Row) -> Iterator[Fact]:
    name, value = row.cells["key"], row.cells["value"]
    for operation in page.operations:
        if name.lower() == "accept":
            yield Fact(
                kind="media", first=row.line, last=row.line, operation=operation, name=value, about={"in": "response"}
            )
        else:
            about = {"value": value}
            yield Fact(kind="header", first=row.line, last=row.line, operation=operation, name=name, about=about)


def _bodies(page: _Page, method: str) -> Iterator[_Body]:
    """The JSON of the calls and of the answers, each with the operation that was called last."""
    operation, number = next(iter(page.operations), ""), 0
    while number < len(page.lines):
        number += 1
        line = page.lines[number - 1]
        if match := _CALLED.search(line):
            called = f"{method} /{match[1]}"
            operation = called if called in page.operations else operation
        if match := re.match(r"\s*(?:-d|--data|--data-raw) '(\{.*)", line):
            end = next(at for at in range(number, len(page.lines) + 1) if page.lines[at - 1].rstrip().endswith("'"))
            text = "\n".join([match[1], *page.lines[number:end]]).rstrip().removesuffix("'")
            yield _Body(text, number, "request", operation)
            number = end
        elif operation and line.startswith("{"):
            end = _closed(page.lines, number)
            yield _Body("\n".join(page.lines[number - 1 : end]), number, "response", operation)
            number = end


def _closed(lines: list[str], first: int) -> int:
    """The line in which the object that opens in a line ends."""
    depth = 0
    for number in range(first, len(lines) + 1):
        depth += lines[number - 1].count("{") - lines[number - 1].count("}")
        if depth <= 0:
            return number
    return len(lines)


def _last(path: str) -> str:
    return path.split(".")[-1].replace("[]", "")
