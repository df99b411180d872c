"""What a page of a developer portal shows: curl calls with a body, and answers as plain JSON, each of the last call."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from itertools import pairwise

from .page import Page
from .record import Evidence, Kind

_OPTIONS = {"--request": "-X", "--header": "-H", "--data": "-d", "--data-raw": "-d"}


def examples(page: Page) -> Iterator[Evidence]:
    """Every JSON block of the page."""
    operation, number = "", 0
    while number < len(page.lines):
        number += 1
        if page.lines[number - 1].strip().startswith("curl "):
            first, words, number = number, *_words(page, number)
            given = [(_OPTIONS.get(name, name), value) for name, value in pairwise(words)]
            options = dict(given)
            url = next(word for word in words if word.startswith("https://"))
            operation = f"{options['-X']} /{url.partition('?')[0].split('/', 4)[4]}"
            headers = dict(value.split(": ", 1) for name, value in given if name == "-H")
            if "-d" in options:
                value = json.loads(options["-d"])
                yield page.evidence([(first, number)], Kind.REQUEST, operation, url=url, headers=headers, value=value)
        elif operation and page.lines[number - 1].startswith("{"):
            value, last = _json(page, number)
            yield page.evidence([(number, last)], Kind.RESPONSE, operation, status=200, value=value)
            number = last


def _words(page: Page, first: int) -> tuple[list[str], int]:
    """The words of the command that starts in a line, and its last line."""
    text = ""
    for last in range(first, len(page.lines) + 1):
        text += re.sub(r"\\$", "", page.lines[last - 1]) + "\n"
        try:
            words = shlex.split(text)
        except ValueError:  # a quotation goes on
            continue
        if not page.lines[last - 1].endswith("\\"):
            return words, last
    raise ValueError(f"{page.name} line {first}: the command does not end")


def _json(page: Page, first: int) -> tuple[object, int]:
    """The value that starts in a line, and its last line."""
    text = "\n".join(page.lines[first - 1 :])
    value, end = json.JSONDecoder().raw_decode(text)
    return value, first + text.count("\n", 0, end)
