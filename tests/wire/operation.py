"""An operation to play faults against: how it is called, and what goes over the wire when all is well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote, urlencode

from tests.spec_examples import Case, call, documents

from . import answers
from .server import Behaviour


@dataclass(frozen=True)
class Operation:
    """`call` works on the sync client and, awaited, on the async one. `works` is the vendor's good answer.

    `result` says how often a good answer has content: `always`, `sometimes` or `never`.
    """

    vendor: str
    id: str
    http: str
    repeatability: str
    call: Callable[[Any], Any]
    works: Behaviour
    result: str = "always"

    @property
    def unsafe(self) -> bool:
        return self.repeatability == "unsafe"

    @property
    def request_id(self) -> str | None:
        """What `answers.REQUEST_ID` says to this vendor's client."""
        known = documents()[self.vendor.lower()].data.get("x-request-id-headers")
        return "request-id-7" if known else None

    def __str__(self) -> str:
        return f"{self.vendor}.{self.id[:26]}"


def from_spec(case: Case) -> Operation:
    """An operation as its spec has it: called with its examples, answered with the first of its success."""
    query = urlencode(case.query_items, quote_via=quote)
    good, kinds = case.successes[0], {bool(answer.media_type) for answer in case.successes}
    return Operation(
        case.vendor.capitalize(),
        case.id,
        f"{case.verb} {case.filled_path}" + (f"?{query}" if query else ""),
        case.repeatability,
        partial(call, case),
        answers.json_answer(good.value, good.status) if good.media_type else answers.no_content(),
        result="sometimes" if len(kinds) > 1 else "always" if True in kinds else "never",
    )
