# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    scalars,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .criteria_operator import CriteriaOperator
    from .journey_trigger import JourneyTrigger
    from .trigger_parameters import TriggerParameters

_criteria_operator = later(__name__, "_criteria_operator", ".criteria_operator", "members")
_journey_trigger = later(__name__, "_journey_trigger", ".journey_trigger", "members")
_trigger_parameters = later(__name__, "_trigger_parameters", ".trigger_parameters", "TriggerParameters.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        command: Literal["journey.update"]
        journey_id: int | str | Unset
        name: str | Unset
        notes: str | Unset
        trigger: JourneyTrigger | Unset
        trigger_parameters: TriggerParameters | Unset
        trigger_list_id: int | str | Unset
        trigger_email_id: int | str | Unset
        trigger_value: int | str | Unset
        trigger_criteria: list[Any] | Unset
        run_criteria: list[Any] | Unset
        run_criteria_operator: CriteriaOperator | Unset
        rate_limit_per_hour: int | Unset
        rate_limit_per_day: int | Unset


class UpdateJourneyRequest(Model):
    """A journey and the properties to change in it."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Command": "command",
        "JourneyID": "journey_id",
        "Name": "name",
        "Notes": "notes",
        "Trigger": "trigger",
        "TriggerParameters": "trigger_parameters",
        "Trigger_ListID": "trigger_list_id",
        "Trigger_EmailID": "trigger_email_id",
        "Trigger_Value": "trigger_value",
        "Trigger_Criteria": "trigger_criteria",
        "Run_Criteria": "run_criteria",
        "Run_Criteria_Operator": "run_criteria_operator",
        "Rate_Limit_Per_Hour": "rate_limit_per_hour",
        "Rate_Limit_Per_Day": "rate_limit_per_day",
    }

    __slots__ = (*_properties.values(),)

    command: Literal["journey.update"]
    """Name of the operation; the client adds it."""
    journey_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    name: str | Unset
    """The new name."""
    notes: str | Unset
    """The new note for administrators."""
    trigger: JourneyTrigger | Unset
    """What lets a subscriber into a journey."""
    trigger_parameters: TriggerParameters | Unset
    """Settings of the trigger ScheduledPull. Keys may be written in upper or lower case; answers have them as here."""
    trigger_list_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    trigger_email_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    trigger_value: int | str | Unset
    """What a trigger waits for."""
    trigger_criteria: list[Any] | Unset
    """Conditions for the trigger."""
    run_criteria: list[Any] | Unset
    """Conditions that a subscriber has to meet to run through the journey."""
    run_criteria_operator: CriteriaOperator | Unset
    """How criteria are combined."""
    rate_limit_per_hour: int | Unset
    """How often the journey may be triggered in an hour."""
    rate_limit_per_day: int | Unset
    """How often the journey may be triggered in a day."""

    def __init__(
        self,
        *,
        command: Literal["journey.update"] = "journey.update",
        journey_id: int | str | Unset = UNSET,
        name: str | Unset = UNSET,
        notes: str | Unset = UNSET,
        trigger: JourneyTrigger | Unset = UNSET,
        trigger_parameters: TriggerParameters | Unset = UNSET,
        trigger_list_id: int | str | Unset = UNSET,
        trigger_email_id: int | str | Unset = UNSET,
        trigger_value: int | str | Unset = UNSET,
        trigger_criteria: list[Any] | Unset = UNSET,
        run_criteria: list[Any] | Unset = UNSET,
        run_criteria_operator: CriteriaOperator | Unset = UNSET,
        rate_limit_per_hour: int | Unset = UNSET,
        rate_limit_per_day: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.command = command
        self.journey_id = journey_id
        self.name = name
        self.notes = notes
        self.trigger = trigger
        self.trigger_parameters = trigger_parameters
        self.trigger_list_id = trigger_list_id
        self.trigger_email_id = trigger_email_id
        self.trigger_value = trigger_value
        self.trigger_criteria = trigger_criteria
        self.run_criteria = run_criteria
        self.run_criteria_operator = run_criteria_operator
        self.rate_limit_per_hour = rate_limit_per_hour
        self.rate_limit_per_day = rate_limit_per_day

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
        self.journey_id = src_dict.get("JourneyID", UNSET)
        self.name = src_dict.get("Name", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        self.trigger_list_id = src_dict.get("Trigger_ListID", UNSET)
        self.trigger_email_id = src_dict.get("Trigger_EmailID", UNSET)
        self.trigger_value = src_dict.get("Trigger_Value", UNSET)
        self.rate_limit_per_hour = src_dict.get("Rate_Limit_Per_Hour", UNSET)
        self.rate_limit_per_day = src_dict.get("Rate_Limit_Per_Day", UNSET)
        at = ""
        value: Any
        try:
            at = "Trigger"
            value = src_dict.get(at, UNSET)
            self.trigger = value if value is UNSET else _journey_trigger[value]
            at = "TriggerParameters"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _trigger_parameters(value)
            self.trigger_parameters = value
            at = "Trigger_Criteria"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.trigger_criteria = value
            at = "Run_Criteria"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.run_criteria = value
            at = "Run_Criteria_Operator"
            value = src_dict.get(at, UNSET)
            self.run_criteria_operator = value if value is UNSET else _criteria_operator[value]
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
            if (value := this.journey_id) is not UNSET:
                out["JourneyID"] = plain(value)
            elif "JourneyID" in out:
                del out["JourneyID"]
            if (value := this.name) is not UNSET:
                out["Name"] = value
            elif "Name" in out:
                del out["Name"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
            if (value := this.trigger) is not UNSET:
                out["Trigger"] = None if value is None else value._value_
            elif "Trigger" in out:
                del out["Trigger"]
            if (value := this.trigger_parameters) is not UNSET:
                out["TriggerParameters"] = None if value is None else value.to_dict()
            elif "TriggerParameters" in out:
                del out["TriggerParameters"]
            if (value := this.trigger_list_id) is not UNSET:
                out["Trigger_ListID"] = plain(value)
            elif "Trigger_ListID" in out:
                del out["Trigger_ListID"]
            if (value := this.trigger_email_id) is not UNSET:
                out["Trigger_EmailID"] = plain(value)
            elif "Trigger_EmailID" in out:
                del out["Trigger_EmailID"]
            if (value := this.trigger_value) is not UNSET:
                out["Trigger_Value"] = plain(value)
            elif "Trigger_Value" in out:
                del out["Trigger_Value"]
            if (value := this.trigger_criteria) is not UNSET:
                out["Trigger_Criteria"] = plain(value)
            elif "Trigger_Criteria" in out:
                del out["Trigger_Criteria"]
            if (value := this.run_criteria) is not UNSET:
                out["Run_Criteria"] = plain(value)
            elif "Run_Criteria" in out:
                del out["Run_Criteria"]
            if (value := this.run_criteria_operator) is not UNSET:
                out["Run_Criteria_Operator"] = None if value is None else value._value_
            elif "Run_Criteria_Operator" in out:
                del out["Run_Criteria_Operator"]
            if (value := this.rate_limit_per_hour) is not UNSET:
                out["Rate_Limit_Per_Hour"] = value
            elif "Rate_Limit_Per_Hour" in out:
                del out["Rate_Limit_Per_Hour"]
            if (value := this.rate_limit_per_day) is not UNSET:
                out["Rate_Limit_Per_Day"] = value
            elif "Rate_Limit_Per_Day" in out:
                del out["Rate_Limit_Per_Day"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
