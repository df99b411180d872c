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

    from .field_error import FieldError

_field_error = later(__name__, "_field_error", ".field_error", "FieldError.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        type_: str | Unset
        title: str | Unset
        status: int | Unset
        detail: str | Unset
        instance: str | Unset
        errors: list[FieldError] | Unset


class ProblemDetail(Model):
    """A problem document in a form that precedes RFC 7807. Mailchimp's specification requires the first five
    properties; answers have been seen with an empty or missing one, so none is required here."""

    _properties: ClassVar[Mapping[str, str]] = {
        "type": "type_",
        "title": "title",
        "status": "status",
        "detail": "detail",
        "instance": "instance",
        "errors": "errors",
    }

    __slots__ = (*_properties.values(),)

    type_: str | Unset
    """URL of the page that explains this class of errors."""
    title: str | Unset
    """Short name of the class of errors, the same at each occurrence."""
    status: int | Unset
    """The HTTP status of the answer, repeated."""
    detail: str | Unset
    """What went wrong this time."""
    instance: str | Unset
    """Id of this occurrence, to be named when asking Mailchimp's support. May be empty."""
    errors: list[FieldError] | Unset
    """The fields that were refused; only with the title `Invalid Resource`."""

    def __init__(
        self,
        *,
        type_: str | Unset = UNSET,
        title: str | Unset = UNSET,
        status: int | Unset = UNSET,
        detail: str | Unset = UNSET,
        instance: str | Unset = UNSET,
        errors: list[FieldError] | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.type_ = type_
        self.title = title
        self.status = status
        self.detail = detail
        self.instance = instance
        self.errors = errors

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
        self.type_ = src_dict.get("type", UNSET)
        self.title = src_dict.get("title", UNSET)
        self.status = src_dict.get("status", UNSET)
        self.detail = src_dict.get("detail", UNSET)
        self.instance = src_dict.get("instance", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "errors"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _field_error(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.errors = value
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
            if (value := this.type_) is not UNSET:
                out["type"] = value
            elif "type" in out:
                del out["type"]
            if (value := this.title) is not UNSET:
                out["title"] = value
            elif "title" in out:
                del out["title"]
            if (value := this.status) is not UNSET:
                out["status"] = value
            elif "status" in out:
                del out["status"]
            if (value := this.detail) is not UNSET:
                out["detail"] = value
            elif "detail" in out:
                del out["detail"]
            if (value := this.instance) is not UNSET:
                out["instance"] = value
            elif "instance" in out:
                del out["instance"]
            if (value := this.errors) is not UNSET:
                out["errors"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "errors" in out:
                del out["errors"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
