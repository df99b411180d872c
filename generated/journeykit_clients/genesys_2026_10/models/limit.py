# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
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

    from .limit_namespace import LimitNamespace

_limit_namespace = later(__name__, "_limit_namespace", ".limit_namespace", "members")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        key: str | Unset
        namespace: LimitNamespace | Unset
        value: int | Unset


class Limit(Model):
    """The limit that a request exceeded."""

    _properties: ClassVar[Mapping[str, str]] = {
        "key": "key",
        "namespace": "namespace",
        "value": "value",
    }

    __slots__ = (*_properties.values(),)

    key: str | Unset
    """Name of the limit."""
    namespace: LimitNamespace | Unset
    """Part of the platform that a limit belongs to."""
    value: int | Unset
    """The limit."""

    def __init__(
        self,
        *,
        key: str | Unset = UNSET,
        namespace: LimitNamespace | Unset = UNSET,
        value: int | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.key = key
        self.namespace = namespace
        self.value = value

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
        self.key = src_dict.get("key", UNSET)
        self.value = src_dict.get("value", UNSET)
        at = ""
        value: Any
        try:
            at = "namespace"
            value = src_dict.get(at, UNSET)
            self.namespace = value if value is UNSET else _limit_namespace[value]
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
            if (value := this.key) is not UNSET:
                out["key"] = value
            elif "key" in out:
                del out["key"]
            if (value := this.namespace) is not UNSET:
                out["namespace"] = None if value is None else value._value_
            elif "namespace" in out:
                del out["namespace"]
            if (value := this.value) is not UNSET:
                out["value"] = value
            elif "value" in out:
                del out["value"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
