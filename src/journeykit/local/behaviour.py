"""How a vendor answers, as far as its spec tells: the base of all local vendors."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any, ClassVar, Self, TypeVar

from journeykit._contract import answers
from journeykit._contract.answers import Answer
from journeykit._contract.document import Document
from journeykit._contract.operation import Operation
from journeykit._contract.request import faults
from journeykit._contract.schema import Fault

from .call import Call
from .collections import Entities
from .naming import same
from .roles import Role, roles
from .store import Store

Json = Any
Handler = Callable[[Any, Call], Answer]
H = TypeVar("H", bound=Handler)
WHY = "X-Journeykit-Local"
"""The header that says in words why a call was refused."""
_RECIPIENTS = ("email_address", "email", "recipient", "subscriber_id", "contact_id", "profile_id", "sn_id", "user_id")


def on(*operations: str) -> Callable[[H], H]:
    """Mark a method that answers these operations."""

    def mark(handler: H) -> H:
        handler.operations = operations  # type: ignore[attr-defined]
        return handler

    return mark


class Behaviour:
    """Answers the operations of one document. A vendor's module adds methods marked `on` for what only it does."""

    _handlers: ClassVar[Mapping[str, Handler]] = {}

    def __init_subclass__(cls) -> None:
        own = {id: made for made in vars(cls).values() for id in getattr(made, "operations", ())}
        cls._handlers = {**cls._handlers, **own}

    def __init__(self, document: Document) -> None:
        self.document = document
        self.reset()

    def reset(self) -> Self:
        """Forget everything that calls have changed, and what is missing."""
        self.store: Store = Store()
        self.random: random.Random = random.Random(0)
        self.gone: list[Mapping[str, Any]] = []
        return self

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        """What each operation does to which collection."""
        return roles(self.document)

    def answer(self, call: Call) -> Answer:
        """The answer, after everything that it does is done."""
        wrong = self.wrong(call)
        if wrong:
            return self.invalid(call, wrong)
        if self.is_gone(**call.arguments):
            return self.not_found(call)
        handler = self._handlers.get(call.operation.id)
        return handler(self, call) if handler else self.generic(call)

    def is_gone(self, **arguments: Any) -> bool:
        """Was something that these arguments name said to be missing?"""
        return any(
            all(name in arguments and same(arguments[name], value) for name, value in gone.items())
            for gone in self.gone
        )

    def wrong(self, call: Call) -> list[Fault]:
        """What in a call breaks the spec. Credentials are looked at elsewhere."""
        found = faults(call.operation, call.request, credentials=False)
        return [fault for fault in found if not fault.why.startswith("no credentials")]

    def generic(self, call: Call) -> Answer:
        """What the paths tell: a collection is listed, an entity made, read, changed, deleted; else an example."""
        role = self.roles.get(call.operation.id)
        return Entities(self, call, role).answer() if role else answers.success(call.operation)

    def invalid(self, call: Call, wrong: Sequence[Fault]) -> Answer:
        """The refusal of a call that breaks the spec."""
        media = any("Content-Type" in fault.path for fault in wrong)
        statuses = (415, 400) if media else (400, 422)
        return self.refusal(call.operation, *statuses, why="; ".join(map(str, wrong)))

    def not_found(self, call: Call, why: str = "there is no such thing") -> Answer:
        """The refusal of a call that names what is not there."""
        return self.refusal(call.operation, 404, why=why)

    def full(self, call: Call) -> Answer | None:
        """The refusal of one entity too many; None lets the oldest go instead."""
        return None

    def chosen(self, call: Call, rows: list[Json]) -> list[Json]:
        """The rows of a listing that a call asks for beyond what parameters named as properties say."""
        return rows

    def kept_valid(self, schema: Json, entity: Json, before: Json) -> Json:
        """An entity without what its schema does not allow: requests and entities may have different schemas."""
        found = self.document.schemas.faults(schema, entity)
        wrong = {fault.path.split(".")[1].partition("[")[0] for fault in found if "." in fault.path}
        kept = {name: value for name, value in entity.items() if name not in wrong}
        return kept | {name: before[name] for name in wrong & before.keys()}

    def unauthorized(self, call: Call, why: str) -> Answer:
        """The refusal of a call whose credentials are refused."""
        return self.refusal(call.operation, 401, why=why)

    def too_many(self, call: Call, seconds: str) -> Answer:
        """The refusal of a call that comes too early."""
        answer = self.refusal(call.operation, 429, why="the rate that was asked for is exhausted")
        return Answer(answer.status, answer.media_type, answer.body, {**answer.headers, "Retry-After": seconds})

    def refusal(self, operation: Operation, *statuses: int, why: str, code: Any = None) -> Answer:
        """The documented error of the first of these statuses that is documented, or of a code."""
        documented = {response.status for response in operation.responses}
        status = next((status for status in statuses if str(status) in documented), statuses[0] if statuses else 400)
        found = answers.coded(operation, code) if code is not None else None
        answer = found or next(answers.with_status(operation, status), Answer(status))
        return Answer(answer.status, answer.media_type, answer.body, {**answer.headers, WHY: header(why)})

    def recipients(self, call: Call) -> Sequence[str]:
        """Whom a call puts into a journey: one person, where the method is named `trigger...` and is unsafe."""
        operation = call.operation
        if operation.repeatability != "unsafe" or not operation.name.startswith("trigger"):
            return ()
        named = [call.arguments[name] for name in _RECIPIENTS if name in call.arguments]
        return [str(named[0] if named else next(iter(call.arguments.values()), ""))]


def header(text: str) -> str:
    """A text as a header can carry it."""
    return "".join(char if " " <= char <= "~" else "?" for char in text)[:500]
