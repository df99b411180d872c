"""The ratios as a chart, drawn by hand: a bar to the median, the quartiles across its end, a tick at the goal."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from .goals import GOALS

LEFT, WIDTH, STEP, TOP = 390, 300, 24, 34
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #1f2328 } .figure { font-weight: 600 } .bar { fill: #4c78a8 }
.spread { stroke: #1f2328 } .goal { stroke: #d1495b; stroke-width: 2 } .by-hand { stroke: #8c959f; stroke-dasharray: 3 }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .spread { stroke: #e6edf3 } }
"""


def chart(rows: Mapping[str, Mapping[str, Any]]) -> str:
    """An SVG of all rows that are ratios."""
    shown = [(goal, rows[name]) for name, goal in GOALS.items() if goal.unit == "x" and name in rows]
    most: float = max([1.2, *(max(row["high"], goal.goal) for goal, row in shown)]) * 1.05
    height = TOP + STEP * len(shown) + 8

    def x(value: float) -> float:
        return round(LEFT + WIDTH * value / most, 1)

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT + WIDTH + 70} {height}" role="img">',
        f"<title>CPU time of journeykit over the same by hand</title><style>{STYLE}</style>",
        f'<line class="by-hand" x1="{x(1)}" x2="{x(1)}" y1="{TOP - 6}" y2="{height - 6}"/>',
        f'<text x="{x(1)}" y="{TOP - 12}" text-anchor="middle">1.0: by hand, with httpx and json</text>',
    ]
    for place, (goal, row) in enumerate(shown):
        top = TOP + STEP * place
        middle = top + STEP / 2 - 2
        lines += [
            f'<text x="{LEFT - 8}" y="{middle + 4}" text-anchor="end">{escape(goal.name.replace("`", ""))}</text>',
            f'<rect class="bar" x="{LEFT}" y="{top + 3}" width="{x(row["value"]) - LEFT:.1f}" height="{STEP - 10}"/>',
            f'<line class="spread" x1="{x(row["low"])}" x2="{x(row["high"])}" y1="{middle}" y2="{middle}"/>',
            f'<line class="goal" x1="{x(goal.goal)}" x2="{x(goal.goal)}" y1="{top}" y2="{top + STEP - 4}"/>',
            f'<text class="figure" x="{LEFT + WIDTH + 8}" y="{middle + 4}">{row["value"]:.2f} ×</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])
