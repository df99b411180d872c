"""Two editions of an operation -> their differences on the wire, and in how it is repeated, paged and named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.spec.extensions import VERB, repeatability_of
from generator.spec.places import Steps

from .answers import errors, request, responses
from .difference import Difference
from .elements import Elements
from .groups import ids, together
from .parameters import parameters
from .schemas import Schemas
from .servers import ROOT, servers, servers_of
from .spec import Json, Spec

FACETS = {
    "x-speakeasy-pagination": "paging",
    "x-alternative-method": "alternative method",
    "x-permissions": "permissions",
    "x-rate-limits": "rate limits",
    "x-withdrawn": "withdrawn",
    "x-verify": "verification",
    "x-speakeasy-name-override": "name",
    "operationId": "operation id",
    "deprecated": "deprecated",
    "callbacks": "callbacks",
}
"""Keys of an operation that are compared as they are written."""
APART = {
    *("tags", "x-speakeasy-group", "parameters", "requestBody", "responses", "x-error-codes"),
    *("x-repeatability", "servers", "security", VERB, *FACETS),
}


class Operations:
    """Compares the operations of two editions."""

    def __init__(self, base: Spec, head: Spec, schemas: Schemas) -> None:
        self.base, self.head = base, head
        self.elements = Elements(base, head, schemas)

    def compare(self) -> list[Difference]:
        """All differences of the operations; those of their schemas go to `schemas`."""
        pairs = list(paired(self.base, self.head))
        for old, new in pairs:
            self.elements.operations = ids(self.base, self.head, old, new)
            if old and new:
                self._operation(old, new)
            else:
                self.elements.add("exists", old, new, None, None)
        return [*self.elements.found, *together(self.base, self.head, pairs)]

    def _operation(self, old: Steps, new: Steps) -> None:
        was, now = self.base.at(old), self.head.at(new)
        for key, facet in FACETS.items():
            self._facet(facet, old, new, was.get(key), now.get(key))
        self._facet("method", old, new, verb(was, old), verb(now, new))
        self._facet("repeatability", old, new, repeatability(was, old), repeatability(now, new))
        self._servers(old, new)
        if "security" in was or "security" in now:
            self._facet("security", old, new, self.base.security(old), self.head.security(new))
        errors(self.elements, (*old, "x-error-codes"), (*new, "x-error-codes"))
        parameters(self.elements, old, new)
        request(self.elements, (*old, "requestBody"), (*new, "requestBody"))
        responses(self.elements, (*old, "responses"), (*new, "responses"))
        self.elements.documentation(old, new, was, now, APART)

    def _facet(self, facet: str, old: Steps, new: Steps, before: Any, after: Any) -> None:
        if before != after:
            self.elements.add(facet, old, new, before, after)

    def _servers(self, old: Steps, new: Steps) -> None:
        """Servers of its own, of its path's, or, on one side, the document's."""
        before, after = servers_of(self.base, old), servers_of(self.head, new)
        if (before, after) != (ROOT, ROOT):
            for difference in servers(self.base, self.head, before, after):
                self.elements.take(difference)


def verb(operation: Json, steps: Steps) -> str:
    """The method on the wire."""
    return str(operation.get(VERB, steps[2])).upper()


def repeatability(operation: Json, steps: Steps) -> str:
    """How an operation may be repeated, stated or not."""
    return repeatability_of(operation, verb(operation, steps))


def paired(base: Spec, head: Spec) -> Iterator[tuple[Steps | None, Steps | None]]:
    """Operations that are the same in both: by id, by path and method, or by their name in Python. The rest is new or
    gone."""
    left = {steps: name for name, steps in head.operations.items() if name not in base.operations}
    methods = {head.method(name): steps for steps, name in left.items() if head.method(name) != name}
    for name, steps in base.operations.items():
        same = head.operations.get(name)
        if same is None:
            same = steps if steps in left else methods.get(base.method(name))
            if same is not None and left.pop(same, None) is None:
                same = None
        yield steps, same
    for steps in left:
        yield None, steps
