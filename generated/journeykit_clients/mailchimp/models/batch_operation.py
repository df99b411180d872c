# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .batch_method import BatchMethod
    from .query_parameters import QueryParameters

_batch_method = later(__name__, "_batch_method", ".batch_method", "members")
_query_parameters = later(__name__, "_query_parameters", ".query_parameters", "QueryParameters.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        method: BatchMethod
        path: str
        params: QueryParameters | Unset
        body: str | Unset
        operation_id: str | Unset


class BatchOperation(Model):
    """One call of a batch."""

    _properties: ClassVar[Mapping[str, str]] = {
        "method": "method",
        "path": "path",
        "params": "params",
        "body": "body",
        "operation_id": "operation_id",
    }

    __slots__ = (*_properties.values(),)

    method: BatchMethod
    """HTTP method of a call."""
    path: str
    """Path below the version, such as `/lists`."""
    params: QueryParameters | Unset
    """Query parameters by name."""
    body: str | Unset
    """The JSON body, as text."""
    operation_id: str | Unset
    """An id of your own, to find the result by."""

    def __init__(
        self,
        *,
        method: BatchMethod,
        path: str,
        params: QueryParameters | Unset = UNSET,
        body: str | Unset = UNSET,
        operation_id: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.method = method
        self.path = path
        self.params = params
        self.body = body
        self.operation_id = operation_id

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
        self.path = src_dict.get("path", UNSET)
        self.body = src_dict.get("body", UNSET)
        self.operation_id = src_dict.get("operation_id", UNSET)
        at = ""
        value: Any
        try:
            at = "method"
            value = src_dict.get(at, UNSET)
            self.method = value if value is UNSET else _batch_method[value]
            at = "params"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _query_parameters(value)
            self.params = value
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
            if (value := this.method) is not UNSET:
                out["method"] = None if value is None else value._value_
            elif "method" in out:
                del out["method"]
            if (value := this.path) is not UNSET:
                out["path"] = value
            elif "path" in out:
                del out["path"]
            if (value := this.params) is not UNSET:
                out["params"] = None if value is None else value.to_dict()
            elif "params" in out:
                del out["params"]
            if (value := this.body) is not UNSET:
                out["body"] = value
            elif "body" in out:
                del out["body"]
            if (value := this.operation_id) is not UNSET:
                out["operation_id"] = value
            elif "operation_id" in out:
                del out["operation_id"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
