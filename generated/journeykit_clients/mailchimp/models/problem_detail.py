# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from attrs import define

from ...model import (
    DecodeError,
    Model,
    decode_list,
    later,
    plain,
)
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from .field_error import FieldError

_field_error = later(__name__, "_field_error", ".field_error", "FieldError.from_dict")


@define(init=False, eq=False, repr=False, getstate_setstate=False)
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
    ) -> None:
        self._blank()
        self.type_ = type_
        self.title = title
        self.status = status
        self.detail = detail
        self.instance = instance
        self.errors = errors

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if src_dict.__class__ is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = cls.__new__(cls)
        self._source = src_dict
        self._extra = None
        get = src_dict.get
        self.type_ = get("type", UNSET)
        self.title = get("title", UNSET)
        self.status = get("status", UNSET)
        self.detail = get("detail", UNSET)
        self.instance = get("instance", UNSET)
        at = ""
        value: Any
        try:
            at = "errors"
            value = get(at, UNSET)
            if value is not UNSET and value is not None:
                value = decode_list(value, _field_error)
            self.errors = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        out = self._start()
        value: Any
        value = self.type_
        if value is not UNSET:
            out["type"] = value
        value = self.title
        if value is not UNSET:
            out["title"] = value
        value = self.status
        if value is not UNSET:
            out["status"] = value
        value = self.detail
        if value is not UNSET:
            out["detail"] = value
        value = self.instance
        if value is not UNSET:
            out["instance"] = value
        value = self.errors
        if value is not UNSET:
            out["errors"] = plain(value)
        return out
