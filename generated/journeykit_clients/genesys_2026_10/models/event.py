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

    from .app_event import AppEvent
    from .event_session import EventSession
    from .outcome_achieved_event import OutcomeAchievedEvent
    from .segment_assignment_event import SegmentAssignmentEvent
    from .web_action_event import WebActionEvent
    from .web_event import WebEvent

_app_event = later(__name__, "_app_event", ".app_event", "AppEvent.from_dict")
_event_session = later(__name__, "_event_session", ".event_session", "EventSession.from_dict")
_outcome_achieved_event = later(
    __name__, "_outcome_achieved_event", ".outcome_achieved_event", "OutcomeAchievedEvent.from_dict"
)
_segment_assignment_event = later(
    __name__, "_segment_assignment_event", ".segment_assignment_event", "SegmentAssignmentEvent.from_dict"
)
_web_action_event = later(__name__, "_web_action_event", ".web_action_event", "WebActionEvent.from_dict")
_web_event = later(__name__, "_web_event", ".web_event", "WebEvent.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str
        correlation_id: str
        session: EventSession
        event_type: str
        created_date: datetime.datetime
        customer_id: str | Unset
        customer_id_type: str | Unset
        outcome_achieved_event: OutcomeAchievedEvent | Unset
        segment_assignment_event: SegmentAssignmentEvent | Unset
        web_action_event: WebActionEvent | Unset
        web_event: WebEvent | Unset
        app_event: AppEvent | Unset


class Event(Model):
    """One event of a session. `eventType` says which of the five objects is there."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "correlationId": "correlation_id",
        "session": "session",
        "eventType": "event_type",
        "createdDate": "created_date",
        "customerId": "customer_id",
        "customerIdType": "customer_id_type",
        "outcomeAchievedEvent": "outcome_achieved_event",
        "segmentAssignmentEvent": "segment_assignment_event",
        "webActionEvent": "web_action_event",
        "webEvent": "web_event",
        "appEvent": "app_event",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id of the event, assigned by the server."""
    correlation_id: str
    """Id of what caused the event, such as a request or another event."""
    session: EventSession
    """Reference to the session of an event."""
    event_type: str
    """Kind of event, such as `com.genesys.journey.WebEvent`."""
    created_date: datetime.datetime
    """When it happened. RFC 3339 date-time."""
    customer_id: str | Unset
    """The customer's id in the source of the events."""
    customer_id_type: str | Unset
    """Kind of the customer's id, such as `cookie`, `email` or `phone`."""
    outcome_achieved_event: OutcomeAchievedEvent | Unset
    """An outcome that a customer achieved, within an event. Genesys removes outcomes."""
    segment_assignment_event: SegmentAssignmentEvent | Unset
    """The assignment of a segment, within an event."""
    web_action_event: WebActionEvent | Unset
    """A web action that was offered, accepted and so on, within an event."""
    web_event: WebEvent | Unset
    """What a customer did on a web site, within an event."""
    app_event: AppEvent | Unset
    """What a customer did in an app, within an event."""

    def __init__(
        self,
        *,
        id: str,
        correlation_id: str,
        session: EventSession,
        event_type: str,
        created_date: datetime.datetime,
        customer_id: str | Unset = UNSET,
        customer_id_type: str | Unset = UNSET,
        outcome_achieved_event: OutcomeAchievedEvent | Unset = UNSET,
        segment_assignment_event: SegmentAssignmentEvent | Unset = UNSET,
        web_action_event: WebActionEvent | Unset = UNSET,
        web_event: WebEvent | Unset = UNSET,
        app_event: AppEvent | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.correlation_id = correlation_id
        self.session = session
        self.event_type = event_type
        self.created_date = created_date
        self.customer_id = customer_id
        self.customer_id_type = customer_id_type
        self.outcome_achieved_event = outcome_achieved_event
        self.segment_assignment_event = segment_assignment_event
        self.web_action_event = web_action_event
        self.web_event = web_event
        self.app_event = app_event

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
        self.id = src_dict.get("id", UNSET)
        self.correlation_id = src_dict.get("correlationId", UNSET)
        self.event_type = src_dict.get("eventType", UNSET)
        self.customer_id = src_dict.get("customerId", UNSET)
        self.customer_id_type = src_dict.get("customerIdType", UNSET)
        at = ""
        value: Any
        try:
            at = "session"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _event_session(value)
            self.session = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
            at = "outcomeAchievedEvent"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _outcome_achieved_event(value)
            self.outcome_achieved_event = value
            at = "segmentAssignmentEvent"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _segment_assignment_event(value)
            self.segment_assignment_event = value
            at = "webActionEvent"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_action_event(value)
            self.web_action_event = value
            at = "webEvent"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _web_event(value)
            self.web_event = value
            at = "appEvent"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _app_event(value)
            self.app_event = value
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
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.correlation_id) is not UNSET:
                out["correlationId"] = value
            elif "correlationId" in out:
                del out["correlationId"]
            if (value := this.session) is not UNSET:
                out["session"] = None if value is None else value.to_dict()
            elif "session" in out:
                del out["session"]
            if (value := this.event_type) is not UNSET:
                out["eventType"] = value
            elif "eventType" in out:
                del out["eventType"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.customer_id) is not UNSET:
                out["customerId"] = value
            elif "customerId" in out:
                del out["customerId"]
            if (value := this.customer_id_type) is not UNSET:
                out["customerIdType"] = value
            elif "customerIdType" in out:
                del out["customerIdType"]
            if (value := this.outcome_achieved_event) is not UNSET:
                out["outcomeAchievedEvent"] = None if value is None else value.to_dict()
            elif "outcomeAchievedEvent" in out:
                del out["outcomeAchievedEvent"]
            if (value := this.segment_assignment_event) is not UNSET:
                out["segmentAssignmentEvent"] = None if value is None else value.to_dict()
            elif "segmentAssignmentEvent" in out:
                del out["segmentAssignmentEvent"]
            if (value := this.web_action_event) is not UNSET:
                out["webActionEvent"] = None if value is None else value.to_dict()
            elif "webActionEvent" in out:
                del out["webActionEvent"]
            if (value := this.web_event) is not UNSET:
                out["webEvent"] = None if value is None else value.to_dict()
            elif "webEvent" in out:
                del out["webEvent"]
            if (value := this.app_event) is not UNSET:
                out["appEvent"] = None if value is None else value.to_dict()
            elif "appEvent" in out:
                del out["appEvent"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
