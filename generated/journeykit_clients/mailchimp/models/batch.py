# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
)
from ...model import Model, apart, plain, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .batch_status import BatchStatus
    from .resource_link import ResourceLink

_batch_status = later(__name__, "_batch_status", ".batch_status", "members")
_resource_link = later(__name__, "_resource_link", ".resource_link", "ResourceLink.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str | Unset
        status: BatchStatus | Unset
        total_operations: int | Unset
        finished_operations: int | Unset
        errored_operations: int | Unset
        submitted_at: datetime.datetime | Unset
        completed_at: datetime.datetime | Unset
        response_body_url: str | Unset
        field_links: list[ResourceLink] | Unset


class Batch(Model):
    """Calls that Mailchimp makes one after the other."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "status": "status",
        "total_operations": "total_operations",
        "finished_operations": "finished_operations",
        "errored_operations": "errored_operations",
        "submitted_at": "submitted_at",
        "completed_at": "completed_at",
        "response_body_url": "response_body_url",
        "_links": "field_links",
    }

    __slots__ = (*_properties.values(),)

    id: str | Unset
    """Id of the batch."""
    status: BatchStatus | Unset
    """How far a batch is."""
    total_operations: int | Unset
    """How many calls it has; each page of a list counts."""
    finished_operations: int | Unset
    """How many are done, failed ones included."""
    errored_operations: int | Unset
    """How many failed."""
    submitted_at: datetime.datetime | Unset
    """When it was started."""
    completed_at: datetime.datetime | Unset
    """When it was finished; empty before."""
    response_body_url: str | Unset
    """Where the archive of the results is; empty before it is finished."""
    field_links: list[ResourceLink] | Unset
    """Links to related resources."""

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        status: BatchStatus | Unset = UNSET,
        total_operations: int | Unset = UNSET,
        finished_operations: int | Unset = UNSET,
        errored_operations: int | Unset = UNSET,
        submitted_at: datetime.datetime | Unset = UNSET,
        completed_at: datetime.datetime | Unset = UNSET,
        response_body_url: str | Unset = UNSET,
        field_links: list[ResourceLink] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.status = status
        self.total_operations = total_operations
        self.finished_operations = finished_operations
        self.errored_operations = errored_operations
        self.submitted_at = submitted_at
        self.completed_at = completed_at
        self.response_body_url = response_body_url
        self.field_links = field_links

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
        self.total_operations = src_dict.get("total_operations", UNSET)
        self.finished_operations = src_dict.get("finished_operations", UNSET)
        self.errored_operations = src_dict.get("errored_operations", UNSET)
        self.response_body_url = src_dict.get("response_body_url", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "status"
            value = src_dict.get(at, UNSET)
            self.status = value if value is UNSET else _batch_status[value]
            at = "submitted_at"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.submitted_at = value
            at = "completed_at"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.completed_at = value
            at = "_links"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _resource_link(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.field_links = value
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
            if (value := this.status) is not UNSET:
                out["status"] = None if value is None else value._value_
            elif "status" in out:
                del out["status"]
            if (value := this.total_operations) is not UNSET:
                out["total_operations"] = value
            elif "total_operations" in out:
                del out["total_operations"]
            if (value := this.finished_operations) is not UNSET:
                out["finished_operations"] = value
            elif "finished_operations" in out:
                del out["finished_operations"]
            if (value := this.errored_operations) is not UNSET:
                out["errored_operations"] = value
            elif "errored_operations" in out:
                del out["errored_operations"]
            if (value := this.submitted_at) is not UNSET:
                out["submitted_at"] = written(value, source.get("submitted_at"))
            elif "submitted_at" in out:
                del out["submitted_at"]
            if (value := this.completed_at) is not UNSET:
                out["completed_at"] = written(value, source.get("completed_at"))
            elif "completed_at" in out:
                del out["completed_at"]
            if (value := this.response_body_url) is not UNSET:
                out["response_body_url"] = value
            elif "response_body_url" in out:
                del out["response_body_url"]
            if (value := this.field_links) is not UNSET:
                out["_links"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "_links" in out:
                del out["_links"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
