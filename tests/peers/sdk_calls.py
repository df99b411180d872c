"""What the SDKs are asked, and what they and their requests have against our specs."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Protocol
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.spec_examples import Case, cases

SECOND = "second-value"
"""What lists in the query get besides their example, so that it shows how a list is written."""


@dataclass(frozen=True)
class Sdk:
    """A release of a vendor's SDK. `requires` are the requirements of its environment."""

    vendor: str
    name: str
    requires: tuple[str, ...]


# Three releases of one SDK: with the segment operations that were withdrawn, of the time of the documents, and a
# present one, which is asked for the edition of its time, too. The older two read headers in a way that urllib3 2
# no longer has.
SDKS = (
    Sdk("mailchimp", "mailchimp 3.0.80", ("mailchimp-marketing==3.0.80",)),
    Sdk("genesys", "genesys 102.0.0", ("PureCloudPlatformClientV2==102.0.0", "urllib3<2")),
    Sdk("genesys", "genesys 119.0.0", ("PureCloudPlatformClientV2==119.0.0", "urllib3<2")),
    Sdk("genesys", "genesys 269.0.0", ("PureCloudPlatformClientV2==269.0.0",)),
    Sdk("genesys_2026_10", "genesys 2026-10, 269.0.0", ("PureCloudPlatformClientV2==269.0.0",)),
)


class Step(NamedTuple):
    """One call: an operation with one of its bodies."""

    case: Case
    body: Any
    query: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """What the SDK's process needs to know."""
        arguments = {_snake(name): value for name, value in {**self.case.path, **self.query}.items()}
        return {
            "method": _snake(self.case.id),
            "resource": self.case.resource,
            "name": self.case.method,
            "arguments": arguments,
            "body": self.body,
            "answers": [example.value for example in self.case.successes if example.media_type],
        }


def steps(vendor: str) -> Iterator[Step]:
    """Every operation with every body; lists in the query get a second value, so that it shows how they are written."""
    for case in cases():
        if case.vendor == vendor:
            query = {name: [*v, SECOND] if isinstance(v, list) else v for name, v in case.query.items()}
            for body in case.bodies or (None,):
                yield Step(case, body.value if body else None, query)


class Seen(Protocol):
    """What the demonstration server noted of a request."""

    @property
    def operation(self) -> str: ...
    @property
    def line(self) -> str: ...
    @property
    def breaches(self) -> list[str]: ...


def said(step: Step, outcome: dict[str, Any], seen: Sequence[Seen]) -> list[str]:
    """What the SDK, or its request, has against our spec."""
    texts = [outcome["error"]] if "error" in outcome else list(outcome["differences"])
    texts += [breach for exchange in seen for breach in exchange.breaches]
    texts += [
        f"the request went to {exchange.operation or 'nothing'}"
        for exchange in seen
        if exchange.operation != step.case.id
    ]
    if len(seen) != 1:
        return [*texts, f"one call made {len(seen)} requests"]
    url = urlsplit(seen[0].line.partition(" ")[2])
    if unquote(url.path) != unquote(step.case.filled_path):
        texts.append(f"the path is {url.path}")
    sent = parse_qsl(url.query, keep_blank_values=True)
    for name, value in step.query.items():
        ours = [_text(item) for item in (value if isinstance(value, list) else [value])]
        ours = [",".join(ours)] if name in step.case.commas else ours
        theirs = [item for key, item in sent if key == name]
        if ours != theirs:
            texts.append(f"query {name}: {ours} went as {theirs}")
    return texts


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)
