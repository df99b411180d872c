"""Who was triggered, when, and by which call."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from .naming import same

KEPT = 100_000
"""Triggers that are remembered; the oldest go first."""


@dataclass(frozen=True)
class Trigger:
    """One person put into one journey.

    `recipient` is whom the call named (an e-mail address, an id), as text; `operation` the vendor's operationId;
    `at` when, in UTC; `arguments` what else the call said, by names in snake_case; `number` counts the triggers
    of all vendors. Two triggers are equal where recipient and operation are.
    """

    recipient: str
    operation: str
    at: datetime | Any = field(default=None, compare=False)
    vendor: str = field(default="", compare=False)
    arguments: Mapping[str, Any] = field(default_factory=dict, compare=False)
    number: int = field(default=0, compare=False)

    def matches(self, arguments: Mapping[str, Any]) -> bool:
        """Does it carry all of these arguments? Numbers equal their text; `recipient` is one of them."""
        own = {**self.arguments, "recipient": self.recipient, "operation": self.operation}
        return all(name in own and same(own[name], value) for name, value in arguments.items())

    def to_dict(self) -> dict[str, Any]:
        """The JSON form."""
        return {
            "number": self.number,
            "vendor": self.vendor,
            "operation": self.operation,
            "recipient": self.recipient,
            "at": self.at.isoformat(),
            "arguments": dict(self.arguments),
        }


class Triggers:
    """The latest triggers of all vendors, and how many there were."""

    def __init__(self, kept: int = KEPT) -> None:
        self._latest: deque[Trigger] = deque(maxlen=kept)
        self.count: int = 0

    def add(self, vendor: str, operation: str, recipient: str, at: datetime, arguments: Mapping[str, Any]) -> None:
        """Remember one."""
        self.count += 1
        self._latest.append(Trigger(recipient, operation, at, vendor, arguments, self.count))

    def matching(self, vendor: str | None = None, arguments: Mapping[str, Any] | None = None) -> Iterator[Trigger]:
        """Those of a vendor with these arguments, oldest first."""
        for trigger in self._latest:
            if vendor in (None, trigger.vendor) and trigger.matches(arguments or {}):
                yield trigger
