"""The list as text for a terminal, Markdown for a pull request, HTML for a browser, JSON for programs."""

from __future__ import annotations

import json
from collections.abc import Callable

from review.diff.entry import Report

from . import html, markdown, terminal


def as_json(report: Report) -> str:
    """The JSON form."""
    return json.dumps(report.as_json(), indent=2, ensure_ascii=False, default=list) + "\n"


FORMATS: dict[str, Callable[[Report], str]] = {
    "terminal": terminal.text,
    "markdown": markdown.text,
    "html": html.text,
    "json": as_json,
}
