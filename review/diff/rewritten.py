"""Elements that are written otherwise and mean the same, which other engines call a change."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from generator.report.wire.schemas import Schemas
from generator.spec.places import Steps

from .python import Pair

WORDS = {"allOf", "anyOf", "const", "enum", "nullable", "oneOf", "type"}
"""Keywords of which several say the same."""


class Rewritten:
    """Compares single places of both editions."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair

    def alike(self, steps: Steps, facets: Collection[str]) -> bool:
        """Whether a schema, or the log-in of an operation, means the same at a place of both editions."""
        if "security" in facets:
            return steps[:1] == ("paths",) and self._secured_alike(steps[:3])
        was, now = (spec.at(steps) for spec in self.pair)
        if not (isinstance(was, dict) and isinstance(now, dict)) or not _words(was, now) <= WORDS:
            return False
        schemas = Schemas(*self.pair)
        schemas.compare(steps, steps)
        return not schemas.found

    def _secured_alike(self, operation: Steps) -> bool:
        stated = [spec.at((*operation, "security")) for spec in self.pair]
        return stated[0] != stated[1] and self.pair.base.security(operation) == self.pair.head.security(operation)


def _words(was: dict[str, Any], now: dict[str, Any]) -> set[str]:
    """The keywords that differ; none where nothing does."""
    return {key for key in {*was, *now} if was.get(key) != now.get(key)} or {""}
