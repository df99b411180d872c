# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .activity import Activity
    from .resource_link import ResourceLink

_activity = later(__name__, "_activity", ".activity", "Activity.from_dict")
_resource_link = later(__name__, "_resource_link", ".resource_link", "ResourceLink.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        activity: list[Activity] | Unset
        email_id: str | Unset
        list_id: str | Unset
        field_links: list[ResourceLink] | Unset


class ActivityFeed(Model):
    """One page of what a contact did and received. There is no total."""

    _properties: ClassVar[Mapping[str, str]] = {
        "activity": "activity",
        "email_id": "email_id",
        "list_id": "list_id",
        "_links": "field_links",
    }

    __slots__ = (*_properties.values(),)

    activity: list[Activity] | Unset
    """The entries."""
    email_id: str | Unset
    """MD5 of the address."""
    list_id: str | Unset
    """Id of the audience."""
    field_links: list[ResourceLink] | Unset
    """Links to related resources."""

    def __init__(
        self,
        *,
        activity: list[Activity] | Unset = UNSET,
        email_id: str | Unset = UNSET,
        list_id: str | Unset = UNSET,
        field_links: list[ResourceLink] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.activity = activity
        self.email_id = email_id
        self.list_id = list_id
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
        self.email_id = src_dict.get("email_id", UNSET)
        self.list_id = src_dict.get("list_id", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "activity"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _activity(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.activity = value
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
            if (value := this.activity) is not UNSET:
                out["activity"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "activity" in out:
                del out["activity"]
            if (value := this.email_id) is not UNSET:
                out["email_id"] = value
            elif "email_id" in out:
                del out["email_id"]
            if (value := this.list_id) is not UNSET:
                out["list_id"] = value
            elif "list_id" in out:
                del out["list_id"]
            if (value := this.field_links) is not UNSET:
                out["_links"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "_links" in out:
                del out["_links"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
