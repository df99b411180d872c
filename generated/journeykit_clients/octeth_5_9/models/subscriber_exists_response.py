# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        exists: bool
        success: bool | Unset
        error_code: int | Unset
        subscriber_id: int | str | Unset


class SubscriberExistsResponse(Model):
    """Whether an address is on a list."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Exists": "exists",
        "Success": "success",
        "ErrorCode": "error_code",
        "SubscriberID": "subscriber_id",
    }

    __slots__ = (*_properties.values(),)

    exists: bool
    """Whether it is there."""
    success: bool | Unset
    """Always true here."""
    error_code: int | Unset
    """Always 0 here."""
    subscriber_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""

    def __init__(
        self,
        *,
        exists: bool,
        success: bool | Unset = UNSET,
        error_code: int | Unset = UNSET,
        subscriber_id: int | str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.exists = exists
        self.success = success
        self.error_code = error_code
        self.subscriber_id = subscriber_id

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
        self.exists = src_dict.get("Exists", UNSET)
        self.success = src_dict.get("Success", UNSET)
        self.error_code = src_dict.get("ErrorCode", UNSET)
        self.subscriber_id = src_dict.get("SubscriberID", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.exists) is not UNSET:
                out["Exists"] = value
            elif "Exists" in out:
                del out["Exists"]
            if (value := this.success) is not UNSET:
                out["Success"] = value
            elif "Success" in out:
                del out["Success"]
            if (value := this.error_code) is not UNSET:
                out["ErrorCode"] = value
            elif "ErrorCode" in out:
                del out["ErrorCode"]
            if (value := this.subscriber_id) is not UNSET:
                out["SubscriberID"] = plain(value)
            elif "SubscriberID" in out:
                del out["SubscriberID"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
