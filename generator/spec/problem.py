"""What is wrong with a spec, said so that it can be mended: where, what, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class Problem(NamedTuple):
    """One finding. `line` and `column` count from 1, 0 where unknown; `pointer` is an RFC 6901 JSON pointer."""

    file: str
    line: int
    column: int
    pointer: str
    message: str
    fix: str = ""

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else self.file
        pointer = f" at {self.pointer}" if self.pointer else ""
        return f"{place}: {self.message}{pointer}" + (f"\n    fix: {self.fix}" if self.fix else "")


class Repair(NamedTuple):
    """Something in a document of others that was overlooked or mended: its kind, and one place."""

    kind: str
    problem: Problem


class SpecError(Exception):
    """A spec that cannot be used. `problems` says why; nothing was written."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(map(str, self.problems)))
