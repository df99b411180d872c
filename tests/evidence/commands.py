"""What pages of commands show: bodies that curl sends, answers and errors as JSON, and actions one by one."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from review.provenance.documents.tables import Block
from tests.spec_examples import cases

from .page import Page
from .record import Evidence, Kind

_COMMAND = re.compile(r"API command: `([\w.]+)`")
_BODY = re.compile(r"-d '(\{.*\})'", re.DOTALL)
_URL = re.compile(r"https://\S+")


def examples(page: Page) -> Iterator[Evidence]:
    """Bodies, answers and errors of the operations that a spec has. A call with a query in place of a body is none."""
    known = {case.id for case in cases()}
    operation = ""
    fences = {block.first - 1: block for block in page.blocks()}
    for number, line in enumerate(page.lines, 1):
        if line.startswith("## "):
            operation = ""
        elif match := _COMMAND.search(line):
            operation = match[1] if match[1] in known else ""
        elif operation and number in fences:
            yield from _block(page, fences[number], operation)


def actions(page: Page) -> Iterator[Evidence]:
    """Each action, in the body of the operation that takes actions."""
    for block in page.blocks():
        action = json.loads(block.text)
        body = {
            "Command": "journey.actions.update",
            "SessionID": "your-session-id",
            "JourneyID": 456,
            "Actions": [action],
        }
        yield page.evidence([(block.first, block.last)], Kind.REQUEST, "journey.actions.update", value=body)


def failures(page: Page) -> Iterator[Evidence]:
    """Bodies of failures that any operation may answer; the status is that of the text around them."""
    for block in page.blocks(last=103):
        if block.info == "json":
            value = json.loads(block.text)
            status = 400 if "Errors" in value else 200
            yield page.evidence([(block.first, block.last)], Kind.ERROR, "journey.list", status=status, value=value)


def _block(page: Page, block: Block, operation: str) -> Iterator[Evidence]:
    kind, _, title = block.info.partition(" ")
    spans = [(block.first, block.last)]
    if kind == "json" and "Response" in title:
        role = Kind.ERROR if "Error" in title else Kind.RESPONSE
        yield page.evidence(spans, role, operation, status=200, value=json.loads(block.text))
    elif kind == "bash" and (match := _BODY.search(block.text)):
        url = _URL.search(block.text)
        value = json.loads(match[1])
        yield page.evidence(spans, Kind.REQUEST, operation, url=url[0] if url else "", value=value)
