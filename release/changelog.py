"""The head of `CHANGELOG.md`, and what it has to say about the specs."""

from __future__ import annotations

import re
from typing import Any

BEGIN, END = "<!-- changes of the specs -->", "<!-- end of changes of the specs -->"


def head(text: str) -> tuple[str, str]:
    """Title and body of the first section. ValueError where there is none."""
    found = re.search(r"^## (.+)\n((?:(?!## ).*\n?)*)", text, re.MULTILINE)
    if not found:
        raise ValueError("CHANGELOG.md has no section such as `## 1.2.3 (2026-12-01)`")
    return found[1].strip(), found[2]


def lines(changes: list[dict[str, Any]]) -> list[str]:
    """One line for each change that callers have to know, what breaks first."""
    told = [change for change in changes if change["verdict"] != "fine"]
    told.sort(key=lambda change: (change["verdict"] != "breaking", change["vendor"], change["what"]))
    return [f"* {change['vendor']}, {change['verdict']}: {change['what']} (`{change['id']}`)" for change in told]


def missing(body: str, changes: list[dict[str, Any]]) -> list[str]:
    """The lines whose change the section does not name by its id. Words may be edited."""
    ids = set(re.findall(r"\(`([^`]+)`\)", body))
    return [line for line in lines(changes) if re.findall(r"\(`([^`]+)`\)", line)[-1] not in ids]


def written(text: str, changes: list[dict[str, Any]]) -> str:
    """The changelog with the missing lines in its first section, between two comments."""
    title, body = head(text)
    new = missing(body, changes)
    if not new:
        return text
    if BEGIN in body:
        after = body.replace(END, "\n".join([*new, END]))
    else:
        after = "\n".join([body.rstrip("\n"), "", BEGIN, *new, END, "", ""])
    return text.replace(f"## {title}\n{body}", f"## {title}\n{after}", 1)
