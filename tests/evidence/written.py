"""What pages of SDK generators show: calls in Java and JavaScript, and bodies drawn with type words."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from review.provenance.documents.tables import Block

from .page import Page
from .record import Evidence, Kind

# `let name = value; // Type | ...`, `Type name = value; // Type | ...` and `'name': value, // Type | ...`
_ARGUMENT = re.compile(r"\s*(?:let |[\w<>]+ |')(\w+)'?\s*[=:] (.+?)[;,]? // [^|]+\|")
_CALLED = re.compile(r"apiInstance\.(\w+)\(")
_SERVER = re.compile(r'(?:All URIs are relative to \*|(?:set|with)BasePath\(")(https://[^*"]+)')
_HTTP = re.compile(r"(?:Wraps )?(GET|PUT|POST|DELETE|PATCH) (/\S+)")
_LISTED = re.compile(r"\| \[\*\*(\w+)\*\*\]\([^)]*\) \| \*\*(\w+)\*\* (/\S+)")
_HEADER = re.compile(r"- \*\*([\w-]+)\*\*: (.+)")
_MODEL = re.compile(r'<div id="(\w+)Example">')
_EMPTY = re.compile(r"\| \*\*(204)\*\* \|")
_WORDS = {"String": '"text"', "Number": "1", "Boolean": "true", "Date": '"2021-06-30T12:00:00Z"'}


def evidence(page: Page) -> Iterator[Evidence]:
    """Every call and drawn body of the page; a section runs from one call to what follows its return type."""
    start, servers = 1, [(n, m[1]) for n, line in enumerate(page.lines, 1) if (m := _SERVER.search(line))]
    drawn: Block | None = None
    for block in page.blocks():
        if '"json"' in block.info:
            drawn = block
        elif match := _CALLED.search(block.text):
            # the block's own server, or that of the page
            server = next((item for item in servers if block.first <= item[0] <= block.last), servers[0])
            request = _request(page, match[1], start, block.first)
            returns = next(n for n in range(block.last, len(page.lines)) if page.lines[n - 1] == "### Return type") + 2
            if drawn:
                body = _filled(drawn.text, page.lists(drawn.first))
                spans = [(request[0], request[0]), (drawn.first, drawn.last)]
                names = [m[1] for line in page.lines[start - 1 : drawn.first] if (m := _MODEL.match(line))]
                yield page.evidence(spans, Kind.DRAWN, request[1], id=match[1], model=names[-1], value=body)
            yield _call(page, match[1], block, server, request, returns)
            yield from _answers(page, request[1], returns)
            start, drawn = returns, None


def _request(page: Page, name: str, first: int, last: int) -> tuple[int, str]:
    """The line that says how an operation goes over the wire, and what it says."""
    for number in [*range(first, last), *range(1, first)]:
        line = page.lines[number - 1]
        if match := _HTTP.match(line):
            return number, f"{match[1]} {match[2]}"
        if (match := _LISTED.match(line)) and match[1] == name:
            return number, f"{match[2]} {match[3]}"
    raise ValueError(f"{page.name}: no HTTP request of {name}")


def _call(
    page: Page, name: str, block: Block, server: tuple[int, str], request: tuple[int, str], returns: int
) -> Evidence:
    arguments = {m[1]: _literal(m[2]) for line in block.text.splitlines() if (m := _ARGUMENT.match(line))}
    headers = {n: m for n in range(returns, len(page.lines) + 1) if (m := _HEADER.match(page.lines[n - 1]))}
    model = re.sub(r"\W*\[?\*\*\[?\**(\w+).*", r"\1", page.lines[returns - 1])
    cited = [server[0], request[0], returns, *headers]
    return page.evidence(
        [(block.first, block.last), *((at, at) for at in cited if not block.first <= at <= block.last)],
        Kind.CALL,
        request[1],
        id=name,
        url=server[1],
        headers={match[1]: match[2] for match in headers.values()},
        arguments=arguments,
        model="" if model.startswith(("void", "null")) else model,
    )


def _answers(page: Page, operation: str, first: int) -> Iterator[Evidence]:
    """Answers without content, where the page has a table of them."""
    for number in range(first, len(page.lines) + 1):
        if match := _EMPTY.match(page.lines[number - 1]):
            yield page.evidence([(number, number)], Kind.RESPONSE, operation, status=int(match[1]))


def _literal(text: str) -> Any:
    """A value; a new object of the SDK is empty, and so is what it sends."""
    if text.startswith("new "):
        return {}
    return [{}] if text.startswith("Arrays.asList(new ") else json.loads(text)


def _filled(text: str, lists: list[str]) -> Any:
    """A drawn body as JSON: a value for each type word, no comma before a brace, and lists where they are meant."""
    text = re.sub(r"(?<=[ \[])(String|Number|Boolean|Date)(?=[,\]])", lambda match: _WORDS[match[1]], text)
    value = json.loads(re.sub(r",(?=\s*\})", "", text))
    for path in sorted(lists, key=lambda item: -item.count(".")):
        *outer, name = path.split(".")
        holder = value
        for step in outer:
            holder = holder[step]
        holder[name] = [holder[name]]
    return value
