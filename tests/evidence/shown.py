"""What a page shows as it goes over the wire: JSON examples, curl calls and status lines."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator

from .page import Page
from .record import Evidence, Kind

_ENDPOINT = re.compile(r'### <Badge [^>]*text="(\w+)" /> `([^`]+)`')
_STATUS = re.compile(r'<Badge type="(info|danger)" text="HTTP Code: (\d+)')
_LABELLED = re.compile(r"Endpoint: (\w+) (\S+)")
_ANSWER = re.compile(r"HTTP/\d\.\d (\d+)")


def examples(page: Page) -> Iterator[Evidence]:
    """JSON blocks under an endpoint; the badge above a block says of which status it is."""
    fences = {block.first: block for block in page.blocks() if block.info == "json"}
    operation, endpoint, status, kind = "", 0, 0, Kind.REQUEST
    for number, line in enumerate(page.lines, 1):
        if match := _ENDPOINT.match(line):
            operation, endpoint, status, kind = f"{match[1]} {match[2]}", number, 0, Kind.REQUEST
        elif match := _STATUS.match(line):
            status, kind = int(match[2]), Kind.ERROR if match[1] == "danger" else Kind.RESPONSE
            endpoint = number
        elif number in fences:
            spans = [(endpoint, endpoint), (number, fences[number].last)]
            yield page.evidence(spans, kind, operation, status=status, value=json.loads(fences[number].text))


def calls(page: Page) -> Iterator[Evidence]:
    """curl calls, and the status lines of their answers."""
    operation, number = "", 0
    while number < len(page.lines):
        number += 1
        line = page.lines[number - 1]
        if match := _LABELLED.match(line):
            operation = f"{match[1]} /{match[2].lstrip('/')}"
        elif match := _ANSWER.match(line):
            yield page.evidence([(number, number)], Kind.RESPONSE, operation, status=int(match[1]))
        elif line.startswith("curl "):
            words, last = _command(page, number)
            yield _curl(page, words, number, last)
            number = last


def _command(page: Page, first: int) -> tuple[list[str], int]:
    """The words of the shell command that starts in a line, and its last line."""
    for last in range(first, len(page.lines) + 1):
        text = "\n".join(page.lines[first - 1 : last]).replace("\\\n", " ")
        try:
            words = shlex.split(text)
        except ValueError:  # a quotation goes on
            continue
        if not text.rstrip().endswith("\\"):
            return words, last
    raise ValueError(f"{page.name} line {first}: the command does not end")


def _curl(page: Page, words: list[str], first: int, last: int) -> Evidence:
    given = [(option, words[at + 1]) for at, option in enumerate(words) if option in ("-X", "-H", "-d")]
    options = dict(given)
    url = next((word for word in words if word.startswith("https://")), "")
    if not url or "-d" not in options:
        raise ValueError(f"{page.name} line {first}: not a whole call")
    headers = dict(value.split(": ", 1) for option, value in given if option == "-H")
    operation = f"{options['-X']} /{url.split('/', 3)[3]}"
    value = json.loads(options["-d"])
    return page.evidence([(first, last)], Kind.REQUEST, operation, url=url, headers=headers, value=value)
