# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        content: str | Unset
        medium: str | Unset
        name: str | Unset
        source: str | Unset
        term: str | Unset
        click_id: str | Unset
        network: str | Unset


class JourneyCampaign(Model):
    """The campaign that brought the customer (UTM parameters)."""

    _properties: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "medium": "medium",
        "name": "name",
        "source": "source",
        "term": "term",
        "clickId": "click_id",
        "network": "network",
    }

    __slots__ = (*_properties.values(),)

    content: str | Unset
    """Which of several links it was (utm_content)."""
    medium: str | Unset
    """Kind of advertising, such as e-mail (utm_medium)."""
    name: str | Unset
    """Name of the campaign (utm_campaign)."""
    source: str | Unset
    """Where the link stood (utm_source)."""
    term: str | Unset
    """Keywords of the advertisement (utm_term)."""
    click_id: str | Unset
    """Id of the click on an affiliate link."""
    network: str | Unset
    """Network that the click id belongs to."""

    def __init__(
        self,
        *,
        content: str | Unset = UNSET,
        medium: str | Unset = UNSET,
        name: str | Unset = UNSET,
        source: str | Unset = UNSET,
        term: str | Unset = UNSET,
        click_id: str | Unset = UNSET,
        network: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.content = content
        self.medium = medium
        self.name = name
        self.source = source
        self.term = term
        self.click_id = click_id
        self.network = network

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
        self.content = src_dict.get("content", UNSET)
        self.medium = src_dict.get("medium", UNSET)
        self.name = src_dict.get("name", UNSET)
        self.source = src_dict.get("source", UNSET)
        self.term = src_dict.get("term", UNSET)
        self.click_id = src_dict.get("clickId", UNSET)
        self.network = src_dict.get("network", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.content) is not UNSET:
                out["content"] = value
            elif "content" in out:
                del out["content"]
            if (value := this.medium) is not UNSET:
                out["medium"] = value
            elif "medium" in out:
                del out["medium"]
            if (value := this.name) is not UNSET:
                out["name"] = value
            elif "name" in out:
                del out["name"]
            if (value := this.source) is not UNSET:
                out["source"] = value
            elif "source" in out:
                del out["source"]
            if (value := this.term) is not UNSET:
                out["term"] = value
            elif "term" in out:
                del out["term"]
            if (value := this.click_id) is not UNSET:
                out["clickId"] = value
            elif "clickId" in out:
                del out["clickId"]
            if (value := this.network) is not UNSET:
                out["network"] = value
            elif "network" in out:
                del out["network"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
