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
        action_id: int | str | Unset
        journey_id: int | str | Unset
        journey_name: str | Unset
        email_name: str | Unset
        subject: str | Unset
        order_no: int | Unset
        published: bool | Unset


class SendEmailActionSummary(Model):
    """An e-mail action, with the journey that it is in."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "JourneyID": "journey_id",
        "JourneyName": "journey_name",
        "EmailName": "email_name",
        "Subject": "subject",
        "OrderNo": "order_no",
        "Published": "published",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    journey_name: str | Unset
    """Name of the journey."""
    email_name: str | Unset
    """Name of the e-mail; empty where it is gone."""
    subject: str | Unset
    """Subject of the e-mail; empty where it is gone."""
    order_no: int | Unset
    """Place in its branch of the journey."""
    published: bool | Unset
    """Whether the action is published."""

    def __init__(
        self,
        *,
        action_id: int | str | Unset = UNSET,
        journey_id: int | str | Unset = UNSET,
        journey_name: str | Unset = UNSET,
        email_name: str | Unset = UNSET,
        subject: str | Unset = UNSET,
        order_no: int | Unset = UNSET,
        published: bool | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.journey_id = journey_id
        self.journey_name = journey_name
        self.email_name = email_name
        self.subject = subject
        self.order_no = order_no
        self.published = published

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
        self.action_id = src_dict.get("ActionID", UNSET)
        self.journey_id = src_dict.get("JourneyID", UNSET)
        self.journey_name = src_dict.get("JourneyName", UNSET)
        self.email_name = src_dict.get("EmailName", UNSET)
        self.subject = src_dict.get("Subject", UNSET)
        self.order_no = src_dict.get("OrderNo", UNSET)
        self.published = src_dict.get("Published", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.action_id) is not UNSET:
                out["ActionID"] = plain(value)
            elif "ActionID" in out:
                del out["ActionID"]
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.journey_name) is not UNSET:
                out["JourneyName"] = value
            elif "JourneyName" in out:
                del out["JourneyName"]
            if (value := this.email_name) is not UNSET:
                out["EmailName"] = value
            elif "EmailName" in out:
                del out["EmailName"]
            if (value := this.subject) is not UNSET:
                out["Subject"] = value
            elif "Subject" in out:
                del out["Subject"]
            if (value := this.order_no) is not UNSET:
                out["OrderNo"] = value
            elif "OrderNo" in out:
                del out["OrderNo"]
            if (value := this.published) is not UNSET:
                out["Published"] = value
            elif "Published" in out:
                del out["Published"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
