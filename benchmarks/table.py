"""The rows as a table of text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .goals import GOALS, Goal


def number(value: float, goal: Goal) -> str:
    """A figure with its unit."""
    return f"{value:.2f} ×" if goal.unit == "x" else f"{value:.1f} {goal.unit}"


def verdict(value: float, goal: Goal) -> str:
    """Where a figure stands."""
    sign = -1 if goal.more else 1
    if sign * value <= sign * goal.goal:
        return "goal reached"
    return "ahead of every peer" if sign * value <= sign * goal.ahead else "short"


def table(rows: Mapping[str, Mapping[str, Any]]) -> str:
    """Markdown, which reads well enough on a terminal."""
    lines = ["| what | median | quartiles | ahead of every peer | goal | |", "|---|---|---|---|---|---|"]
    for name, goal in GOALS.items():
        if name not in rows:
            continue
        row = rows[name]
        quartiles = f"{number(row['low'], goal)} to {number(row['high'], goal)}" if row["low"] != row["high"] else ""
        sign = "≥" if goal.more else "≤"
        cells = [goal.name, number(row["value"], goal), quartiles]
        cells += [
            f"{sign} {number(goal.ahead, goal)}",
            f"{sign} {number(goal.goal, goal)}",
            verdict(row["value"], goal),
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)
