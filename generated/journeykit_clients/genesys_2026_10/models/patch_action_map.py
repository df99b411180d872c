# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
    scalars,
)
from ...model import Model, apart, plain, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .activation import Activation
    from .event_condition import EventCondition
    from .outcome_percentile_condition import OutcomePercentileCondition
    from .outcome_probability_condition import OutcomeProbabilityCondition
    from .outcome_quantile_condition import OutcomeQuantileCondition
    from .patch_action import PatchAction
    from .patch_action_map_schedule_groups import PatchActionMapScheduleGroups
    from .url_condition import UrlCondition

_activation = later(__name__, "_activation", ".activation", "Activation.from_dict")
_event_condition = later(__name__, "_event_condition", ".event_condition", "EventCondition.from_dict")
_outcome_percentile_condition = later(
    __name__, "_outcome_percentile_condition", ".outcome_percentile_condition", "OutcomePercentileCondition.from_dict"
)
_outcome_probability_condition = later(
    __name__,
    "_outcome_probability_condition",
    ".outcome_probability_condition",
    "OutcomeProbabilityCondition.from_dict",
)
_outcome_quantile_condition = later(
    __name__, "_outcome_quantile_condition", ".outcome_quantile_condition", "OutcomeQuantileCondition.from_dict"
)
_patch_action = later(__name__, "_patch_action", ".patch_action", "PatchAction.from_dict")
_patch_action_map_schedule_groups = later(
    __name__,
    "_patch_action_map_schedule_groups",
    ".patch_action_map_schedule_groups",
    "PatchActionMapScheduleGroups.from_dict",
)
_url_condition = later(__name__, "_url_condition", ".url_condition", "UrlCondition.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        version: int | Unset
        is_active: bool | Unset
        display_name: str | Unset
        trigger_with_segments: list[str] | Unset
        trigger_with_event_conditions: list[EventCondition] | Unset
        trigger_with_outcome_probability_conditions: list[OutcomeProbabilityCondition] | Unset
        page_url_conditions: list[UrlCondition] | Unset
        activation: Activation | Unset
        weight: int | Unset
        action: PatchAction | Unset
        action_map_schedule_groups: PatchActionMapScheduleGroups | Unset
        ignore_frequency_cap: bool | Unset
        self_uri: str | Unset
        created_date: datetime.datetime | Unset
        modified_date: datetime.datetime | Unset
        start_date: datetime.datetime | Unset
        end_date: datetime.datetime | Unset
        trigger_with_outcome_percentile_conditions: list[OutcomePercentileCondition] | Unset
        trigger_with_outcome_quantile_conditions: list[OutcomeQuantileCondition] | Unset


class PatchActionMap(Model):
    """The new state of an action map. What is left out stays as it is."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "version": "version",
        "isActive": "is_active",
        "displayName": "display_name",
        "triggerWithSegments": "trigger_with_segments",
        "triggerWithEventConditions": "trigger_with_event_conditions",
        "triggerWithOutcomeProbabilityConditions": "trigger_with_outcome_probability_conditions",
        "pageUrlConditions": "page_url_conditions",
        "activation": "activation",
        "weight": "weight",
        "action": "action",
        "actionMapScheduleGroups": "action_map_schedule_groups",
        "ignoreFrequencyCap": "ignore_frequency_cap",
        "selfUri": "self_uri",
        "createdDate": "created_date",
        "modifiedDate": "modified_date",
        "startDate": "start_date",
        "endDate": "end_date",
        "triggerWithOutcomePercentileConditions": "trigger_with_outcome_percentile_conditions",
        "triggerWithOutcomeQuantileConditions": "trigger_with_outcome_quantile_conditions",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id, assigned by the server."""
    version: int | Unset
    """Version of the entity."""
    is_active: bool | Unset
    """Whether the action map may trigger."""
    display_name: str | Unset
    """Name shown to administrators."""
    trigger_with_segments: list[str] | Unset
    """Ids of segments. The action map triggers when any of them is assigned to the visitor. May be empty."""
    trigger_with_event_conditions: list[EventCondition] | Unset
    """Event conditions that must hold for the action map to trigger."""
    trigger_with_outcome_probability_conditions: list[OutcomeProbabilityCondition] | Unset
    """Outcome probabilities that must be reached for the action map to trigger. Deprecated by the vendor."""
    page_url_conditions: list[UrlCondition] | Unset
    """Conditions on the page that a web action may be shown on. May be empty."""
    activation: Activation | Unset
    """How soon a triggered action map is activated."""
    weight: int | Unset
    """Rank among action maps that trigger together. The higher weight wins."""
    action: PatchAction | Unset
    """The new action of an action map. `mediaType` says which of the field groups applies."""
    action_map_schedule_groups: PatchActionMapScheduleGroups | Unset
    """The new schedule groups of an action map."""
    ignore_frequency_cap: bool | Unset
    """Whether to offer web actions beyond the organisation's frequency cap."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""
    created_date: datetime.datetime | Unset
    """When the action map was created. RFC 3339 date-time."""
    modified_date: datetime.datetime | Unset
    """When the action map was last changed. RFC 3339 date-time."""
    start_date: datetime.datetime | Unset
    """From when on the action map may trigger. RFC 3339 date-time."""
    end_date: datetime.datetime | Unset
    """Until when the action map may trigger. RFC 3339 date-time."""
    trigger_with_outcome_percentile_conditions: list[OutcomePercentileCondition] | Unset
    """Percentiles of outcomes that must be reached for the action map to trigger. Genesys removes outcomes.
    Deprecated by the vendor."""
    trigger_with_outcome_quantile_conditions: list[OutcomeQuantileCondition] | Unset
    """Quantiles of outcomes that must be reached for the action map to trigger. Genesys removes outcomes. Deprecated
    by the vendor."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        version: int | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        trigger_with_segments: list[str] | Unset = UNSET,
        trigger_with_event_conditions: list[EventCondition] | Unset = UNSET,
        trigger_with_outcome_probability_conditions: list[OutcomeProbabilityCondition] | Unset = UNSET,
        page_url_conditions: list[UrlCondition] | Unset = UNSET,
        activation: Activation | Unset = UNSET,
        weight: int | Unset = UNSET,
        action: PatchAction | Unset = UNSET,
        action_map_schedule_groups: PatchActionMapScheduleGroups | Unset = UNSET,
        ignore_frequency_cap: bool | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        start_date: datetime.datetime | Unset = UNSET,
        end_date: datetime.datetime | Unset = UNSET,
        trigger_with_outcome_percentile_conditions: list[OutcomePercentileCondition] | Unset = UNSET,
        trigger_with_outcome_quantile_conditions: list[OutcomeQuantileCondition] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.version = version
        self.is_active = is_active
        self.display_name = display_name
        self.trigger_with_segments = trigger_with_segments
        self.trigger_with_event_conditions = trigger_with_event_conditions
        self.trigger_with_outcome_probability_conditions = trigger_with_outcome_probability_conditions
        self.page_url_conditions = page_url_conditions
        self.activation = activation
        self.weight = weight
        self.action = action
        self.action_map_schedule_groups = action_map_schedule_groups
        self.ignore_frequency_cap = ignore_frequency_cap
        self.self_uri = self_uri
        self.created_date = created_date
        self.modified_date = modified_date
        self.start_date = start_date
        self.end_date = end_date
        self.trigger_with_outcome_percentile_conditions = trigger_with_outcome_percentile_conditions
        self.trigger_with_outcome_quantile_conditions = trigger_with_outcome_quantile_conditions

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
        self.version = src_dict.get("version", UNSET)
        self.is_active = src_dict.get("isActive", UNSET)
        self.display_name = src_dict.get("displayName", UNSET)
        self.weight = src_dict.get("weight", UNSET)
        self.ignore_frequency_cap = src_dict.get("ignoreFrequencyCap", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "triggerWithSegments"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.trigger_with_segments = value
            at = "triggerWithEventConditions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _event_condition(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.trigger_with_event_conditions = value
            at = "triggerWithOutcomeProbabilityConditions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _outcome_probability_condition(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.trigger_with_outcome_probability_conditions = value
            at = "pageUrlConditions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _url_condition(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.page_url_conditions = value
            at = "activation"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _activation(value)
            self.activation = value
            at = "action"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_action(value)
            self.action = value
            at = "actionMapScheduleGroups"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _patch_action_map_schedule_groups(value)
            self.action_map_schedule_groups = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
            at = "modifiedDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.modified_date = value
            at = "startDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.start_date = value
            at = "endDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.end_date = value
            at = "triggerWithOutcomePercentileConditions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _outcome_percentile_condition(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.trigger_with_outcome_percentile_conditions = value
            at = "triggerWithOutcomeQuantileConditions"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _outcome_quantile_condition(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.trigger_with_outcome_quantile_conditions = value
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
            if (value := this.version) is not UNSET:
                out["version"] = value
            elif "version" in out:
                del out["version"]
            if (value := this.is_active) is not UNSET:
                out["isActive"] = value
            elif "isActive" in out:
                del out["isActive"]
            if (value := this.display_name) is not UNSET:
                out["displayName"] = value
            elif "displayName" in out:
                del out["displayName"]
            if (value := this.trigger_with_segments) is not UNSET:
                out["triggerWithSegments"] = [*value] if value.__class__ is list else plain(value)
            elif "triggerWithSegments" in out:
                del out["triggerWithSegments"]
            if (value := this.trigger_with_event_conditions) is not UNSET:
                out["triggerWithEventConditions"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "triggerWithEventConditions" in out:
                del out["triggerWithEventConditions"]
            if (value := this.trigger_with_outcome_probability_conditions) is not UNSET:
                out["triggerWithOutcomeProbabilityConditions"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "triggerWithOutcomeProbabilityConditions" in out:
                del out["triggerWithOutcomeProbabilityConditions"]
            if (value := this.page_url_conditions) is not UNSET:
                out["pageUrlConditions"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "pageUrlConditions" in out:
                del out["pageUrlConditions"]
            if (value := this.activation) is not UNSET:
                out["activation"] = None if value is None else value.to_dict()
            elif "activation" in out:
                del out["activation"]
            if (value := this.weight) is not UNSET:
                out["weight"] = value
            elif "weight" in out:
                del out["weight"]
            if (value := this.action) is not UNSET:
                out["action"] = None if value is None else value.to_dict()
            elif "action" in out:
                del out["action"]
            if (value := this.action_map_schedule_groups) is not UNSET:
                out["actionMapScheduleGroups"] = None if value is None else value.to_dict()
            elif "actionMapScheduleGroups" in out:
                del out["actionMapScheduleGroups"]
            if (value := this.ignore_frequency_cap) is not UNSET:
                out["ignoreFrequencyCap"] = value
            elif "ignoreFrequencyCap" in out:
                del out["ignoreFrequencyCap"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.modified_date) is not UNSET:
                out["modifiedDate"] = written(value, source.get("modifiedDate"))
            elif "modifiedDate" in out:
                del out["modifiedDate"]
            if (value := this.start_date) is not UNSET:
                out["startDate"] = written(value, source.get("startDate"))
            elif "startDate" in out:
                del out["startDate"]
            if (value := this.end_date) is not UNSET:
                out["endDate"] = written(value, source.get("endDate"))
            elif "endDate" in out:
                del out["endDate"]
            if (value := this.trigger_with_outcome_percentile_conditions) is not UNSET:
                out["triggerWithOutcomePercentileConditions"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "triggerWithOutcomePercentileConditions" in out:
                del out["triggerWithOutcomePercentileConditions"]
            if (value := this.trigger_with_outcome_quantile_conditions) is not UNSET:
                out["triggerWithOutcomeQuantileConditions"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "triggerWithOutcomeQuantileConditions" in out:
                del out["triggerWithOutcomeQuantileConditions"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
