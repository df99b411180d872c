"""Accepted changes, each with reason and date. An approval ends when its change is released: nothing differs then."""

from __future__ import annotations

import datetime
import re
from pathlib import Path
from typing import Any

import yaml

from generator.spec.problem import Problem, SpecError

from .entry import Report

KEYS = {"id", "reason", "date"}


def read(path: Path) -> dict[str, dict[str, str]]:
    """The approvals of a file by the id of the entry. Raises SpecError."""
    try:
        rows = yaml.load(path.read_text(encoding="utf-8"), yaml.CBaseLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise _wrong(path, f"cannot be read: {' '.join(str(error).split())[:200]}") from None
    if rows in ("", None):
        return {}
    if not isinstance(rows, list):
        raise _wrong(path, "not a list")
    return dict(_row(path, index, row) for index, row in enumerate(rows, 1))


def apply(report: Report, approvals: dict[str, dict[str, str]], shown: str) -> None:
    """Mark what is approved, and name the approvals that approve nothing."""
    for entry in report.entries:
        entry.approved = approvals.get(entry.id)
    known = {entry.id for entry in report.entries}
    report.expired += [
        f"{shown}: {key} of {row['date']} is over (released or undone): remove it"
        for key, row in approvals.items()
        if key not in known
    ]


def _row(path: Path, number: int, row: Any) -> tuple[str, dict[str, str]]:
    if not isinstance(row, dict) or set(row) != KEYS or not all(isinstance(value, str) for value in row.values()):
        raise _wrong(path, f"entry {number} has not exactly id, reason and date")
    if len(row["reason"].strip()) < 10:
        raise _wrong(path, f"entry {number} gives no reason: one sentence, please")
    try:
        datetime.date.fromisoformat(row["date"])
    except ValueError:
        raise _wrong(path, f"entry {number} has no date like 2026-12-01") from None
    if not re.fullmatch(r"[0-9a-f]{12}", row["id"]):
        raise _wrong(path, f"entry {number} has no id of an entry (12 hexadecimal digits)")
    return row["id"], {"reason": row["reason"], "date": row["date"]}


def _wrong(path: Path, message: str) -> SpecError:
    fix = "a list of {id: ..., reason: ..., date: 2026-12-01}"
    return SpecError([Problem(str(path), 0, 0, "", message, fix)])
