"""What was measured of the peers, as a table of text: a column for each, and numbered notes below it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .compare import PEERS
from .peer import Peer

TITLES = {
    "first": "import to the first typed call, over `import httpx, attrs`",
    "rss": "resident memory after it, over httpx and attrs, MB",
    "get": "GET one action map",
    "any": "GET action maps, each one once",
    "post": "POST with a typed body",
    "listing": "listing of 100 action maps",
    "octeth": "Octeth trigger, a GET with a body",
    "trigger": "Mailchimp trigger, answered by 204",
    "decode": "decode the listing, over `json.loads`",
    "encode": "encode 100 models, over `json.dumps` of dicts",
}
SUMMARY = ("first", "get", "post", "listing")


def table(found: Mapping[str, Mapping[str, Any]]) -> str:
    """Markdown: medians, with quartiles; below them the ratio to httpx by hand, where a client sends with another."""
    notes: dict[str, int] = {}
    head = [f"| | {' | '.join(peer.name for peer in PEERS)} |", "|---" * (len(PEERS) + 1) + "|"]
    lines = [
        f"| {title} | {' | '.join(_cell(row, peer, found.get(peer.name, {}), notes) for peer in PEERS)} |"
        for row, title in TITLES.items()
    ]
    remarks = [f"{number}. {text}" for text, number in notes.items()]
    return "\n".join([*head, *lines, "", *remarks]).rstrip()


def summary(found: Mapping[str, Mapping[str, Any]]) -> str:
    """The rows that say most, of all who have them, over the same by hand with httpx and json."""
    peers = [name for name, rows in found.items() if all("value" in rows.get(row, {}) for row in SUMMARY)]
    lines = [f"| | {' | '.join(peers)} |", "|---" * (len(peers) + 1) + "|"]
    for row in SUMMARY:
        figures = [found[name][row].get("over httpx", found[name][row])["value"] for name in peers]
        lines.append(f"| {TITLES[row]} | {' | '.join(f'{figure:.2f}' for figure in figures)} |")
    return "\n".join(lines)


def _cell(row: str, peer: Peer, rows: Mapping[str, Any], notes: dict[str, int]) -> str:
    figures = rows.get(row, {})
    why = rows.get("failed") or peer.without.get(row) or figures.get("failed") or peer.notes.get(row)
    mark = f" ({notes.setdefault(why, len(notes) + 1)})" if why else ""
    if "value" not in figures:
        return f"-{mark}"
    text = f"{_number(row, figures['value'])} ({figures['low']:.2f}–{figures['high']:.2f}){mark}"
    return f"{text}<br>over httpx: {figures['over httpx']['value']:.2f}" if "over httpx" in figures else text


def _number(row: str, value: float) -> str:
    return f"{value:+.1f}" if row == "rss" else f"{value:.2f}"
