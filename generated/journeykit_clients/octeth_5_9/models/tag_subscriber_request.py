# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .criteria_operator import CriteriaOperator

_criteria_operator = later(__name__, "_criteria_operator", ".criteria_operator", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["subscriber.tag"]
        subscriber_list_id: int | str
        tag_id: int | list[int | str] | str
        subscriber_id: int | str | Unset
        rules_json: str | Unset
        rules_operator: CriteriaOperator | Unset


class TagSubscriberRequest(Model):
    """The tags and the subscribers."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "SubscriberListID": "subscriber_list_id",
        "TagID": "tag_id",
        "SubscriberID": "subscriber_id",
        "RulesJSON": "rules_json",
        "RulesOperator": "rules_operator",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["subscriber.tag"]
    """Name of the operation; the client adds it."""
    subscriber_list_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    tag_id: int | list[int | str] | str
    """An id, or a list of ids."""
    subscriber_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    rules_json: str | Unset
    """Rules as JSON text, each with a `type`; needed without `SubscriberID`."""
    rules_operator: CriteriaOperator | Unset
    """How criteria are combined."""

    def __init__(
        self,
        *,
        command: Literal["subscriber.tag"] = "subscriber.tag",
        subscriber_list_id: int | str,
        tag_id: int | list[int | str] | str,
        subscriber_id: int | str | Unset = UNSET,
        rules_json: str | Unset = UNSET,
        rules_operator: CriteriaOperator | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.subscriber_list_id = subscriber_list_id
        self.tag_id = tag_id
        self.subscriber_id = subscriber_id
        self.rules_json = rules_json
        self.rules_operator = rules_operator

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
        self.command = src_dict.get("Command", UNSET)
        self.subscriber_list_id = src_dict.get("SubscriberListID", UNSET)
        self.tag_id = src_dict.get("TagID", UNSET)
        self.subscriber_id = src_dict.get("SubscriberID", UNSET)
        self.rules_json = src_dict.get("RulesJSON", UNSET)
        at = ""
        value: Any
        try:
            at = "RulesOperator"
            value = src_dict.get(at, UNSET)
            self.rules_operator = value if value is UNSET else _criteria_operator[value]
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
            if (value := this.command) is not UNSET:
                out["Command"] = value
            elif "Command" in out:
                del out["Command"]
            if (value := this.subscriber_list_id) is not UNSET:
                out["SubscriberListID"] = plain(value)
            elif "SubscriberListID" in out:
                del out["SubscriberListID"]
            if (value := this.tag_id) is not UNSET:
                out["TagID"] = plain(value)
            elif "TagID" in out:
                del out["TagID"]
            if (value := this.subscriber_id) is not UNSET:
                out["SubscriberID"] = plain(value)
            elif "SubscriberID" in out:
                del out["SubscriberID"]
            if (value := this.rules_json) is not UNSET:
                out["RulesJSON"] = value
            elif "RulesJSON" in out:
                del out["RulesJSON"]
            if (value := this.rules_operator) is not UNSET:
                out["RulesOperator"] = None if value is None else value._value_
            elif "RulesOperator" in out:
                del out["RulesOperator"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
