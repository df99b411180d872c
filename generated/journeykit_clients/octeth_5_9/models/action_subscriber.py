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
        subscriber_id: int | str
        email_address: str
        suppressed: bool | Unset


class ActionSubscriber(Model):
    """A subscriber who came to an action."""

    _properties: ClassVar[Mapping[str, str]] = {
        "SubscriberID": "subscriber_id",
        "EmailAddress": "email_address",
        "Suppressed": "suppressed",
    }

    __slots__ = (*_properties.values(),)

    subscriber_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    email_address: str
    """E-mail address."""
    suppressed: bool | Unset
    """Whether the address gets no more e-mail."""

    def __init__(
        self,
        *,
        subscriber_id: int | str,
        email_address: str,
        suppressed: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.subscriber_id = subscriber_id
        self.email_address = email_address
        self.suppressed = suppressed

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
        self.subscriber_id = src_dict.get("SubscriberID", UNSET)
        self.email_address = src_dict.get("EmailAddress", UNSET)
        self.suppressed = src_dict.get("Suppressed", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.subscriber_id) is not UNSET:
                out["SubscriberID"] = plain(value)
            elif "SubscriberID" in out:
                del out["SubscriberID"]
            if (value := this.email_address) is not UNSET:
                out["EmailAddress"] = value
            elif "EmailAddress" in out:
                del out["EmailAddress"]
            if (value := this.suppressed) is not UNSET:
                out["Suppressed"] = value
            elif "Suppressed" in out:
                del out["Suppressed"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
