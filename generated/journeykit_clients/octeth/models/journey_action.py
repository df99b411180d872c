# Generated from specs/octeth/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .action_parameters import ActionParameters
    from .subscriber_stats import SubscriberStats

_action_parameters = later(__name__, "_action_parameters", ".action_parameters", "ActionParameters.from_dict")
_subscriber_stats = later(__name__, "_subscriber_stats", ".subscriber_stats", "SubscriberStats.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | str
        order_no: int | str
        action: str
        action_parameters: ActionParameters
        stats: SubscriberStats | Unset


class JourneyAction(Model):
    """An action of a journey, as answered. To send it back, put its parameters beside `Action`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "OrderNo": "order_no",
        "Action": "action",
        "ActionParameters": "action_parameters",
        "Stats": "stats",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    order_no: int | str
    """A number of subscribers, as a number or as digits in a string."""
    action: str
    """Type of the action, such as `Wait`; see the types of `JourneyActionInput`."""
    action_parameters: ActionParameters
    """Parameters of an action. Which ones there are depends on the action's type."""
    stats: SubscriberStats | Unset
    """How many subscribers are, and ever were, in a journey or an action."""

    def __init__(
        self,
        *,
        action_id: int | str,
        order_no: int | str,
        action: str,
        action_parameters: ActionParameters,
        stats: SubscriberStats | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.order_no = order_no
        self.action = action
        self.action_parameters = action_parameters
        self.stats = stats

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
        self.order_no = src_dict.get("OrderNo", UNSET)
        self.action = src_dict.get("Action", UNSET)
        at = ""
        value: Any
        try:
            at = "ActionParameters"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _action_parameters(value)
            self.action_parameters = value
            at = "Stats"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _subscriber_stats(value)
            self.stats = value
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
            if (value := this.action_id) is not UNSET:
                out["ActionID"] = plain(value)
            elif "ActionID" in out:
                del out["ActionID"]
            if (value := this.order_no) is not UNSET:
                out["OrderNo"] = plain(value)
            elif "OrderNo" in out:
                del out["OrderNo"]
            if (value := this.action) is not UNSET:
                out["Action"] = value
            elif "Action" in out:
                del out["Action"]
            if (value := this.action_parameters) is not UNSET:
                out["ActionParameters"] = None if value is None else value.to_dict()
            elif "ActionParameters" in out:
                del out["ActionParameters"]
            if (value := this.stats) is not UNSET:
                out["Stats"] = None if value is None else value.to_dict()
            elif "Stats" in out:
                del out["Stats"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
