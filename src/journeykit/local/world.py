"""All local vendors together: from a request to its answer. No I/O."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from functools import cached_property
from importlib import import_module
from typing import Any, NamedTuple

from journeykit._contract.answers import NOTHING, Answer
from journeykit._contract.carried import names
from journeykit._contract.document import Document, document
from journeykit._contract.operation import Operation
from journeykit._contract.request import Request

from .behaviour import WHY, Behaviour, header
from .call import Call
from .credentials import Credentials
from .faults import LOG_IN, Fault, Faults, retry_after
from .routing import Router
from .triggers import Triggers

CALLS = 1000
"""Calls that are remembered; the oldest go first."""


class Outcome(NamedTuple):
    """An answer, the seconds until it is given, and whether it is lost on its way."""

    answer: Answer
    delay: float = 0.0
    drop: bool = False


class Local:
    """One vendor: its spec, its behaviour, its log-in."""

    def __init__(self, name: str, *, check: bool) -> None:
        self.document: Document = document(name)
        self.router: Router = Router(self.document)
        self.behaviour: Behaviour = behaviour(self.document)
        self._check = check
        self.credentials: Credentials = Credentials(check=check)

    def reset(self) -> None:
        self.behaviour.reset()
        self.credentials = Credentials(check=self._check)


class World:
    """Every vendor whose spec the installation carries, and what happened since the last reset."""

    def __init__(self, *, check: bool = False) -> None:
        self._check = check
        self.lock: AbstractContextManager[object] = threading.RLock()
        self._vendors: dict[str, Local] = {}
        self._forget()

    def _forget(self) -> None:
        self.triggers: Triggers = Triggers()
        self.faults: Faults = Faults()
        self.calls: deque[dict[str, Any]] = deque(maxlen=CALLS)
        self.count: int = 0

    @cached_property
    def names(self) -> tuple[str, ...]:
        return names()

    def reset(self) -> None:
        """Forget everything."""
        with self.lock:
            self._forget()
            for vendor in self._vendors.values():
                vendor.reset()

    def vendor(self, name: str) -> Local:
        """A vendor by the name of its package. Raises LookupError."""
        with self.lock:
            if name not in self._vendors:
                self._vendors[name] = Local(name, check=self._check)
            return self._vendors[name]

    def path(self, name: str) -> str:
        """Where a vendor's base URL leads, the path of its spec's server included."""
        paths = self.vendor(name).document.server_paths
        return f"/{name}{next(path for path in (*paths, '') if '{' not in path)}"

    def triggered(self, vendor: str | None, arguments: Mapping[str, Any]) -> list[Any]:
        """Raises LookupError for an unknown vendor: nobody was triggered by a name that is misspelt."""
        if vendor is not None:
            self.vendor(vendor)
        with self.lock:
            return [*self.triggers.matching(vendor, arguments)]

    def fault(self, fault: Fault) -> None:
        """Let something go wrong from now on. Raises LookupError for an unknown vendor or operation."""
        with self.lock:
            asked = [self.vendor(name) for name in ([fault.vendor] if fault.vendor else self.names)]
            known = {LOG_IN, "*"}.union(*(vendor.document.operations for vendor in asked))
            if fault.operation not in known:
                raise LookupError(f"no operation is called {fault.operation!r}")
            self.faults.add(fault)

    def missing(self, vendor: str, arguments: Mapping[str, Any]) -> None:
        """Let what these arguments name be missing from now on."""
        if not arguments:
            raise ValueError("say what is missing, such as list_id=8")
        with self.lock:
            self.vendor(vendor).behaviour.gone.append(dict(arguments))

    def expire(self, vendor: str | None = None) -> int:
        """End all tokens that were handed out; returns their number."""
        with self.lock:
            return sum(self.vendor(name).credentials.expire() for name in ([vendor] if vendor else self.names))

    def handle(self, name: str, request: Request) -> Outcome:
        """The answer of a vendor. What it changes is changed when this returns."""
        with self.lock:
            self.count += 1
            operation, outcome = self._outcome(name, request)
            self._remember(name, operation, request, outcome)
            return outcome

    def _outcome(self, name: str, request: Request) -> tuple[str, Outcome]:
        try:
            vendor = self.vendor(name)
        except LookupError as error:
            return "", Outcome(_plain(404, str(error)))
        if vendor.router.is_log_in(request):
            return LOG_IN, self._log_in(vendor, request)
        found = vendor.router.find(request)
        if isinstance(found, Operation):
            return found.id, self._operation(vendor, Call(found, request, datetime.now(UTC)))
        return "", Outcome(
            _plain(
                405 if found else 404,
                "no operation of the spec has this method" if found else "no operation of the spec has this path",
            )
        )

    def _log_in(self, vendor: Local, request: Request) -> Outcome:
        met = self.faults.take(vendor.document.name, LOG_IN)
        status, body = next(
            (
                (fault.status, {"error": "invalid_client" if fault.status < 500 else "server_error"})
                for fault in met
                if fault.status
            ),
            (0, {}),
        )
        if not status:
            status, body = vendor.credentials.log_in(request)
        return _outcome(Answer(status, "application/json", body), met)

    def _operation(self, vendor: Local, call: Call) -> Outcome:
        name, operation, does = vendor.document.name, call.operation, vendor.behaviour
        met = self.faults.take(name, operation.id)
        limits = operation.spec.get("x-rate-limits", vendor.document.data.get("x-rate-limits", ()))
        waits = [fault.wait(name, operation.id, limits, time.monotonic()) for fault in met]
        wait = max((wait for wait in waits if wait is not None), default=None)
        refusing = next((fault for fault in met if fault.status or fault.code is not None), None)
        refused = vendor.credentials.refused(operation, call.request)
        if wait is not None:
            answer = does.too_many(call, retry_after(wait))
        elif refusing is not None:
            answer = does.refusal(
                operation, *filter(None, [refusing.status]), why="a fault was asked for", code=refusing.code
            )
        elif refused:
            answer = does.unauthorized(call, refused)
        else:
            answer = does.answer(call)
            if answer.status < 300 and WHY not in answer.headers:
                self._trigger(vendor, call)
        return _outcome(answer, met)

    def _trigger(self, vendor: Local, call: Call) -> None:
        for recipient in vendor.behaviour.recipients(call):
            self.triggers.add(vendor.document.name, call.operation.id, recipient, call.at, _scalars(call.arguments))

    def _remember(self, name: str, operation: str, request: Request, outcome: Outcome) -> None:
        answer = outcome.answer
        self.calls.append(
            {
                "number": self.count,
                "at": datetime.now(UTC).isoformat(),
                "vendor": name,
                "operation": operation,
                "method": request.method,
                "path": request.path,
                "status": answer.status,
                "why": answer.headers.get(WHY, ""),
                "lost": outcome.drop,
            }
        )


def behaviour(spec: Document) -> Behaviour:
    """How a vendor behaves: as its own module says, or only as its spec says."""
    place = f"{__package__}.vendors.{spec.name}"
    try:
        module = import_module(place)
    except ModuleNotFoundError as error:
        if error.name != place:
            raise
        return Behaviour(spec)
    made: Behaviour = module.Vendor(spec)
    return made


def _outcome(answer: Answer, met: list[Fault]) -> Outcome:
    return Outcome(answer, sum(fault.delay for fault in met), any(fault.drop for fault in met))


def _plain(status: int, why: str) -> Answer:
    return Answer(status, "application/json", {"message": why} if why else NOTHING, {WHY: header(why)})


def _scalars(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments that are worth remembering: short values, no objects."""
    return {name: value for name, value in arguments.items() if _short(value)}


def _short(value: Any) -> bool:
    if isinstance(value, list):
        return len(value) <= 20 and all(isinstance(item, int | str) and _short(item) for item in value)
    return isinstance(value, int | float | bool) or (isinstance(value, str) and len(value) <= 200)
