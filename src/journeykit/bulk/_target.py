"""The method that a run calls: which vendor, operation and limits it belongs to, and how a row becomes its call."""

from __future__ import annotations

import importlib
import inspect
import json
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from journeykit._contract import carried
from journeykit._errors import ConfigurationError
from journeykit._hosts import is_loopback

from ._pace import Window
from ._problems import BulkError, RowError
from ._rows import Row
from ._values import parameters


class Target:
    """A method of a client, bound to what is the same for every row.

    `prepare` makes a call of a row and `send` sends it, by a copy of the client that sends an operation which must not
    be repeated once only: the run itself decides what may be sent again, since it writes down what it does.
    """

    def __init__(self, method: Callable[..., Any], constant: Mapping[str, Any], key: str) -> None:
        """Raises BulkError for what is no method of a resource, and RowError for keywords that it does not take."""
        resource = getattr(method, "__self__", None)
        module = type(resource).__module__.split(".")
        if resource is None or module[0] != carried.PACKAGE or "resources" not in module:
            raise BulkError("pass a method of a client, such as client.customer_journeys.trigger")
        if "raw" in module:
            raise BulkError("pass the method itself, not the one of with_raw_response")
        self.name = method.__name__
        self.vendor = module[1]
        self.resource = module[3]
        self.parameters = parameters(method)
        self.is_async = inspect.iscoroutinefunction(method)
        self._key = key
        self._constant = dict(constant)
        self._refuse_unknown(constant, "constant")
        self._prepared = getattr(type(resource)(_Recorder()), self.name)
        self.operation = self._operation(method)
        self.spec = carried.read(self.vendor)
        self._stated = carried.operation(self.spec, self.operation.id)
        self._sender = resource._sender
        if self.operation.repeatability == "unsafe":
            self._sender = self._sender.copy({"retry": None})

    def _operation(self, method: Callable[..., Any]) -> Any:
        found = vars(inspect.getmodule(inspect.unwrap(method)) or method).get(self.name.upper())
        if found is None or self.name.split("_")[0] == "iter":
            raise BulkError(f"{self.name} walks pages: a run takes methods that make one call")
        return found

    @property
    def identity(self) -> dict[str, Any]:
        """What a journal is of. Whoever tried a run on this machine has sent nothing to the vendor yet."""
        constant = json.loads(json.dumps(self._constant, sort_keys=True, default=str))
        host = "this machine" if is_loopback(urlsplit(self._sender.base).hostname or "") else "the vendor"
        return {"vendor": self.vendor, "operation": self.operation.id, "constant": constant, "host": host}

    @property
    def concurrency(self) -> int | None:
        """Connections at once that the vendor allows; None where it says nothing."""
        found = self.spec.get("x-concurrency-limit")
        return found if isinstance(found, int) else None

    @property
    def limits(self) -> list[Window]:
        """The documented windows of the operation, or of the whole vendor."""
        stated = self._stated.get("x-rate-limits") or self.spec.get("x-rate-limits") or []
        return [Window(limit["requests"], limit["seconds"]) for limit in stated]

    @property
    def how_to_check(self) -> str:
        """How to find out whether a call happened whose answer was lost; empty where the spec says nothing."""
        found = self._stated.get("x-verify") or {}
        return str(found.get("description", "")).strip()

    def check(self, row: Row, whole: bool = True) -> None:
        """Raises RowError where the method does not take the row, or, of a row that is not judged `whole`, a name."""
        self._refuse_unknown(row.values, row.place)
        if not whole:
            return
        try:
            self.prepare(row.values)
        except (TypeError, ValueError) as error:
            raise RowError(f"{row.place}: {error}") from None

    def prepare(self, values: Mapping[str, Any]) -> Any:
        """The call of a row, ready to be sent. Raises TypeError or ValueError for arguments that it does not take."""
        self._refuse_unknown(values, "the row")
        own = {name: value for name, value in values.items() if name in self.parameters}
        result = self._prepared(**{**self._constant, **own})
        if self.is_async:
            try:
                result.send(None)
            except StopIteration as stop:
                return stop.value
        return result

    def send(self, prepared: Any) -> Any:
        """Make the call that `prepare` made ready; a coroutine where the client is async.

        Raises ConfigurationError where the client is closed, which ends the run: nothing of the row was sent.
        """
        if self._sender.transport.closed:
            raise ConfigurationError("the client is closed, or the http_client that it was given")
        return self._sender.call(*prepared)

    def _refuse_unknown(self, values: Mapping[str, Any], place: str) -> None:
        unknown = [name for name in values if name not in self.parameters and name != self._key]
        if unknown:
            takes = ", ".join(self.parameters)
            raise RowError(f"{place}: {self.resource}.{self.name} has no argument {unknown[0]!r}; it takes {takes}")


class _Recorder:
    """A sender that sends nothing and gives back what it was to send."""

    def call(self, *arguments: Any) -> Any:
        return _Now(arguments)


class _Now(tuple[Any, ...]):
    """What was to be sent, which may be awaited too."""

    __slots__ = ()

    def __await__(self) -> Any:
        return self
        yield  # makes it a generator


def find(client: object, path: str) -> Callable[..., Any]:
    """The method `resource.method` of a client. Raises BulkError with what there is."""
    resource_name, _, name = path.partition(".")
    resource = getattr(client, resource_name, None)
    method = getattr(resource, name, None) if name and not name.startswith("_") else None
    if not callable(method) or resource_name.startswith("_"):
        raise BulkError(f"{type(client).__name__} has no {path}; there is {', '.join(methods(type(client)))}")
    found: Callable[..., Any] = method
    return found


def methods(client: type[Any]) -> list[str]:
    """`resource.method` of everything that a run can call with this class of client."""
    names = []
    for name in sorted(dir(client)):
        resource = getattr(client, name)
        if isinstance(resource, type) and resource.__module__.startswith(f"{carried.PACKAGE}."):
            found = [method for method in vars(resource) if not method.startswith(("_", "iter", "with_"))]
            names += [f"{name}.{method}" for method in sorted(found)]
    return names


def client_class(vendor: str, *, asynchronous: bool) -> type[Any]:
    """The client class of a vendor's or an edition's module. Raises BulkError where there is none."""
    try:
        module = importlib.import_module(f"journeykit.{vendor}")
    except (ModuleNotFoundError, ValueError):
        raise BulkError(f"there is no vendor {vendor!r}") from None
    for name, value in vars(module).items():
        own = isinstance(value, type) and value.__module__ == module.__name__ and hasattr(value, "from_env")
        if own and not name.startswith("_") and name.startswith("Async") == asynchronous:
            found: type[Any] = value
            return found
    raise BulkError(f"there is no vendor {vendor!r}")
