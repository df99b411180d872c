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
        list_id: int | str
        name: str
        description: str | Unset
        archived_at: None | str | Unset
        rel_owner_user_id: int | str | Unset
        opt_in_mode: str | Unset
        created_on: str | Unset
        subscriber_count: int | Unset
        active_subscriber_count: int | Unset
        segment_count: int | Unset
        last_activity_at: None | str | Unset
        encrypted_salted_list_id: str | Unset
        sync_last_date_time: str | Unset
        event_list_tracker_id: str | Unset
        event_user_tracker_id: str | Unset
        event_tracker_variables: Any | Unset
        event_tracker_js: str | Unset
        options: Any | Unset


class SubscriberList(Model):
    """A list of subscribers. It has more properties than are documented."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ListID": "list_id",
        "Name": "name",
        "Description": "description",
        "ArchivedAt": "archived_at",
        "RelOwnerUserID": "rel_owner_user_id",
        "OptInMode": "opt_in_mode",
        "CreatedOn": "created_on",
        "SubscriberCount": "subscriber_count",
        "ActiveSubscriberCount": "active_subscriber_count",
        "SegmentCount": "segment_count",
        "LastActivityAt": "last_activity_at",
        "EncryptedSaltedListID": "encrypted_salted_list_id",
        "SyncLastDateTime": "sync_last_date_time",
        "EventListTrackerID": "event_list_tracker_id",
        "EventUserTrackerID": "event_user_tracker_id",
        "EventTrackerVariables": "event_tracker_variables",
        "EventTrackerJS": "event_tracker_js",
        "Options": "options",
    }

    __slots__ = (*_properties.values(),)

    list_id: int | str
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    name: str
    """Name of the list."""
    description: str | Unset
    """Description of the list."""
    archived_at: None | str | Unset
    """When it was archived; null while it is active."""
    rel_owner_user_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    opt_in_mode: str | Unset
    """How addresses are confirmed, such as `Single`."""
    created_on: str | Unset
    """When it was made, as `YYYY-MM-DD HH:MM:SS`."""
    subscriber_count: int | Unset
    """Active subscribers; up to five minutes old. The same as `ActiveSubscriberCount`."""
    active_subscriber_count: int | Unset
    """Active subscribers."""
    segment_count: int | Unset
    """Segments of the list."""
    last_activity_at: None | str | Unset
    """When anything last happened on it; null if nothing did."""
    encrypted_salted_list_id: str | Unset
    """The id in a form for public links."""
    sync_last_date_time: str | Unset
    """When it was last synchronised, or `Never` in the user's language."""
    event_list_tracker_id: str | Unset
    """Id of the list for the event tracker."""
    event_user_tracker_id: str | Unset
    """Id of the user for the event tracker."""
    event_tracker_variables: Any | Unset
    """Settings of the event tracker: an object, or an empty list."""
    event_tracker_js: str | Unset
    """The script of the event tracker, as HTML."""
    options: Any | Unset
    """Options of the list: an object, or null."""

    def __init__(
        self,
        *,
        list_id: int | str,
        name: str,
        description: str | Unset = UNSET,
        archived_at: None | str | Unset = UNSET,
        rel_owner_user_id: int | str | Unset = UNSET,
        opt_in_mode: str | Unset = UNSET,
        created_on: str | Unset = UNSET,
        subscriber_count: int | Unset = UNSET,
        active_subscriber_count: int | Unset = UNSET,
        segment_count: int | Unset = UNSET,
        last_activity_at: None | str | Unset = UNSET,
        encrypted_salted_list_id: str | Unset = UNSET,
        sync_last_date_time: str | Unset = UNSET,
        event_list_tracker_id: str | Unset = UNSET,
        event_user_tracker_id: str | Unset = UNSET,
        event_tracker_variables: Any | Unset = UNSET,
        event_tracker_js: str | Unset = UNSET,
        options: Any | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.list_id = list_id
        self.name = name
        self.description = description
        self.archived_at = archived_at
        self.rel_owner_user_id = rel_owner_user_id
        self.opt_in_mode = opt_in_mode
        self.created_on = created_on
        self.subscriber_count = subscriber_count
        self.active_subscriber_count = active_subscriber_count
        self.segment_count = segment_count
        self.last_activity_at = last_activity_at
        self.encrypted_salted_list_id = encrypted_salted_list_id
        self.sync_last_date_time = sync_last_date_time
        self.event_list_tracker_id = event_list_tracker_id
        self.event_user_tracker_id = event_user_tracker_id
        self.event_tracker_variables = event_tracker_variables
        self.event_tracker_js = event_tracker_js
        self.options = options

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
        self.list_id = src_dict.get("ListID", UNSET)
        self.name = src_dict.get("Name", UNSET)
        self.description = src_dict.get("Description", UNSET)
        self.archived_at = src_dict.get("ArchivedAt", UNSET)
        self.rel_owner_user_id = src_dict.get("RelOwnerUserID", UNSET)
        self.opt_in_mode = src_dict.get("OptInMode", UNSET)
        self.created_on = src_dict.get("CreatedOn", UNSET)
        self.subscriber_count = src_dict.get("SubscriberCount", UNSET)
        self.active_subscriber_count = src_dict.get("ActiveSubscriberCount", UNSET)
        self.segment_count = src_dict.get("SegmentCount", UNSET)
        self.last_activity_at = src_dict.get("LastActivityAt", UNSET)
        self.encrypted_salted_list_id = src_dict.get("EncryptedSaltedListID", UNSET)
        self.sync_last_date_time = src_dict.get("SyncLastDateTime", UNSET)
        self.event_list_tracker_id = src_dict.get("EventListTrackerID", UNSET)
        self.event_user_tracker_id = src_dict.get("EventUserTrackerID", UNSET)
        self.event_tracker_variables = src_dict.get("EventTrackerVariables", UNSET)
        self.event_tracker_js = src_dict.get("EventTrackerJS", UNSET)
        self.options = src_dict.get("Options", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.list_id) is not UNSET:
                out["ListID"] = plain(value)
            elif "ListID" in out:
                del out["ListID"]
            if (value := this.name) is not UNSET:
                out["Name"] = value
            elif "Name" in out:
                del out["Name"]
            if (value := this.description) is not UNSET:
                out["Description"] = value
            elif "Description" in out:
                del out["Description"]
            if (value := this.archived_at) is not UNSET:
                out["ArchivedAt"] = plain(value)
            elif "ArchivedAt" in out:
                del out["ArchivedAt"]
            if (value := this.rel_owner_user_id) is not UNSET:
                out["RelOwnerUserID"] = plain(value)
            elif "RelOwnerUserID" in out:
                del out["RelOwnerUserID"]
            if (value := this.opt_in_mode) is not UNSET:
                out["OptInMode"] = value
            elif "OptInMode" in out:
                del out["OptInMode"]
            if (value := this.created_on) is not UNSET:
                out["CreatedOn"] = value
            elif "CreatedOn" in out:
                del out["CreatedOn"]
            if (value := this.subscriber_count) is not UNSET:
                out["SubscriberCount"] = value
            elif "SubscriberCount" in out:
                del out["SubscriberCount"]
            if (value := this.active_subscriber_count) is not UNSET:
                out["ActiveSubscriberCount"] = value
            elif "ActiveSubscriberCount" in out:
                del out["ActiveSubscriberCount"]
            if (value := this.segment_count) is not UNSET:
                out["SegmentCount"] = value
            elif "SegmentCount" in out:
                del out["SegmentCount"]
            if (value := this.last_activity_at) is not UNSET:
                out["LastActivityAt"] = plain(value)
            elif "LastActivityAt" in out:
                del out["LastActivityAt"]
            if (value := this.encrypted_salted_list_id) is not UNSET:
                out["EncryptedSaltedListID"] = value
            elif "EncryptedSaltedListID" in out:
                del out["EncryptedSaltedListID"]
            if (value := this.sync_last_date_time) is not UNSET:
                out["SyncLastDateTime"] = value
            elif "SyncLastDateTime" in out:
                del out["SyncLastDateTime"]
            if (value := this.event_list_tracker_id) is not UNSET:
                out["EventListTrackerID"] = value
            elif "EventListTrackerID" in out:
                del out["EventListTrackerID"]
            if (value := this.event_user_tracker_id) is not UNSET:
                out["EventUserTrackerID"] = value
            elif "EventUserTrackerID" in out:
                del out["EventUserTrackerID"]
            if (value := this.event_tracker_variables) is not UNSET:
                out["EventTrackerVariables"] = plain(value)
            elif "EventTrackerVariables" in out:
                del out["EventTrackerVariables"]
            if (value := this.event_tracker_js) is not UNSET:
                out["EventTrackerJS"] = value
            elif "EventTrackerJS" in out:
                del out["EventTrackerJS"]
            if (value := this.options) is not UNSET:
                out["Options"] = plain(value)
            elif "Options" in out:
                del out["Options"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
