# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .async_query_state import AsyncQueryState

_async_query_state = later(__name__, "_async_query_state", ".async_query_state", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        state: AsyncQueryState | Unset
        error_message: str | Unset
        expiration_date: datetime.datetime | Unset
        submission_date: datetime.datetime | Unset
        completion_date: datetime.datetime | Unset


class AsyncQueryStatus(Model):
    """How far a query in the background has come."""

    _properties: ClassVar[Mapping[str, str]] = {
        "state": "state",
        "errorMessage": "error_message",
        "expirationDate": "expiration_date",
        "submissionDate": "submission_date",
        "completionDate": "completion_date",
    }

    __slots__ = (*_properties.values(),)

    state: AsyncQueryState | Unset
    """State of a query in the background. Results are there once it is `FULFILLED`, until they expire."""
    error_message: str | Unset
    """Reason, where the state is `FAILED`."""
    expiration_date: datetime.datetime | Unset
    """Until when the results can be read. RFC 3339 date-time."""
    submission_date: datetime.datetime | Unset
    """When the query was accepted. RFC 3339 date-time."""
    completion_date: datetime.datetime | Unset
    """When the query ended. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        state: AsyncQueryState | Unset = UNSET,
        error_message: str | Unset = UNSET,
        expiration_date: datetime.datetime | Unset = UNSET,
        submission_date: datetime.datetime | Unset = UNSET,
        completion_date: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.state = state
        self.error_message = error_message
        self.expiration_date = expiration_date
        self.submission_date = submission_date
        self.completion_date = completion_date

    if TYPE_CHECKING:  # what `journeykit.testing.make` takes

        @classmethod
        def _one(cls, *, seed: int = 0, **some: Unpack[_Some]) -> Self: ...
        @classmethod
        def _many(cls, *, n: int, seed: int = 0, **some: Unpack[_Some]) -> Self: ...

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if type(src_dict) is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = new(cls)
        self._source = src_dict
        self.error_message = src_dict.get("errorMessage", UNSET)
        at = ""
        value: Any
        try:
            at = "state"
            value = src_dict.get(at, UNSET)
            self.state = value if value is UNSET else _async_query_state[value]
            at = "expirationDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.expiration_date = value
            at = "submissionDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.submission_date = value
            at = "completionDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.completion_date = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.state) is not UNSET:
                out["state"] = None if value is None else value._value_
            elif "state" in out:
                del out["state"]
            if (value := this.error_message) is not UNSET:
                out["errorMessage"] = value
            elif "errorMessage" in out:
                del out["errorMessage"]
            if (value := this.expiration_date) is not UNSET:
                out["expirationDate"] = written(value, source.get("expirationDate"))
            elif "expirationDate" in out:
                del out["expirationDate"]
            if (value := this.submission_date) is not UNSET:
                out["submissionDate"] = written(value, source.get("submissionDate"))
            elif "submissionDate" in out:
                del out["submissionDate"]
            if (value := this.completion_date) is not UNSET:
                out["completionDate"] = written(value, source.get("completionDate"))
            elif "completionDate" in out:
                del out["completionDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
