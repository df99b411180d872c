"""A difference with the words to speak of it, and what a rule says of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, NamedTuple

from .difference import Difference
from .names import listed
from .spec import Uses

BREAKING, WARNING, FINE = "breaking", "warning", "fine"
ORDER = (BREAKING, WARNING, FINE)
NOTHING = "nothing changes for code that calls it"


class Said(NamedTuple):
    """A rule's verdict, and what has changed: in the API's words, over the wire, and for Python code."""

    level: str
    what: str
    wire: str
    python: str = NOTHING


@dataclass(frozen=True)
class Context:
    """A difference, the name of its element, the operations that use it in a sentence, and their Python names."""

    difference: Difference
    name: str
    uses: Uses
    operations: str
    methods: tuple[str, ...]

    @property
    def sent(self) -> bool:
        """Whether requests carry the element."""
        return self.uses.direction in ("request", "both")

    @property
    def read(self) -> bool:
        """Whether answers carry the element."""
        return self.uses.direction in ("response", "both")

    @property
    def calls(self) -> str:
        """The methods that use it, in a sentence."""
        return f"calls of {listed(self.methods)}" if self.methods else "no call"

    @property
    def arrow(self) -> str:
        """`before -> after`."""
        return f"{text(self.difference.before)} -> {text(self.difference.after)}"


def worst(levels: list[str]) -> str:
    """The worst of some verdicts; fine where there are none."""
    return min(levels, key=ORDER.index, default=FINE)


def text(value: Any, size: int = 120) -> str:
    """A value on one line."""
    if value is None:
        return "nothing"
    written = value if isinstance(value, str) else json.dumps(_sent(value), ensure_ascii=False, default=list)
    return written if len(written) <= size else f"{written[:size]}..."


def _sent(value: Any) -> Any:
    """A value without its sources, which do not go over the wire."""
    if isinstance(value, dict):
        return {key: _sent(item) for key, item in value.items() if key != "x-source"}
    return [_sent(item) for item in value] if isinstance(value, list) else value
