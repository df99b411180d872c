"""Disagreements on record: what a peer does otherwise, and why that is so."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

PATH = Path(__file__).with_name("disagreements.yaml")


@dataclass(frozen=True)
class Disagreement:
    """`peer`, `operation` and `says` are patterns (`*` stands for anything); `see` is a number of a register."""

    peer: str
    operation: str
    says: str
    why: str
    see: str = ""

    def covers(self, peer: str, operation: str, text: str) -> bool:
        """Whether it is this that a peer says."""
        given = ((peer, self.peer), (operation, self.operation), (text, self.says))
        return all(re.fullmatch(".*".join(map(re.escape, pattern.split("*"))), value) for value, pattern in given)


@cache
def register() -> tuple[Disagreement, ...]:
    """All of them."""
    return tuple(Disagreement(**item) for item in yaml.safe_load(PATH.read_text(encoding="utf-8")))


class Verdicts:
    """Sorts what peers say into known and new, and notices what is on record for nothing."""

    def __init__(self, entries: tuple[Disagreement, ...]) -> None:
        self._entries = entries
        self._used: set[Disagreement] = set()
        self.known = 0
        self.new: list[str] = []

    def judge(self, peer: str, operation: str, texts: list[str]) -> list[str]:
        """The lines to print under a row: each with what it is recorded as, or NEW."""
        lines = []
        for text in dict.fromkeys(texts):
            entry = next((item for item in self._entries if item.covers(peer, operation, text)), None)
            if entry is None:
                self.new.append(f"{peer} {operation}: {text}")
                lines.append(f"NEW  {text}")
            else:
                self._used.add(entry)
                self.known += 1
                lines.append(f"{entry.see or 'on record'}  {text}")
        return lines

    def stale(self) -> list[str]:
        """Entries that nothing was found for."""
        return [f"{item.peer} {item.operation}: {item.says}" for item in self._entries if item not in self._used]
