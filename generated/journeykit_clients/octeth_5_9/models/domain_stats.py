# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    new,
)
from ...model import Model, apart
from ...types import UNSET

if TYPE_CHECKING:
    from typing import TypedDict, Unpack


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        domain: str
        sent: int
        delivered: int
        opened: int
        clicked: int
        bounced: int
        unsubscribed: int
        complained: int


class DomainStats(Model):
    """What happened to the e-mails to one receiving domain."""

    _properties: ClassVar[Mapping[str, str]] = {
        "Domain": "domain",
        "Sent": "sent",
        "Delivered": "delivered",
        "Opened": "opened",
        "Clicked": "clicked",
        "Bounced": "bounced",
        "Unsubscribed": "unsubscribed",
        "Complained": "complained",
    }

    __slots__ = (*_properties.values(),)

    domain: str
    """The domain."""
    sent: int
    """Sent."""
    delivered: int
    """Delivered."""
    opened: int
    """Opened."""
    clicked: int
    """Clicked."""
    bounced: int
    """Bounced."""
    unsubscribed: int
    """Followed by leaving the list."""
    complained: int
    """Reported as spam."""

    def __init__(
        self,
        *,
        domain: str,
        sent: int,
        delivered: int,
        opened: int,
        clicked: int,
        bounced: int,
        unsubscribed: int,
        complained: int,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.domain = domain
        self.sent = sent
        self.delivered = delivered
        self.opened = opened
        self.clicked = clicked
        self.bounced = bounced
        self.unsubscribed = unsubscribed
        self.complained = complained

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
        self.domain = src_dict.get("Domain", UNSET)
        self.sent = src_dict.get("Sent", UNSET)
        self.delivered = src_dict.get("Delivered", UNSET)
        self.opened = src_dict.get("Opened", UNSET)
        self.clicked = src_dict.get("Clicked", UNSET)
        self.bounced = src_dict.get("Bounced", UNSET)
        self.unsubscribed = src_dict.get("Unsubscribed", UNSET)
        self.complained = src_dict.get("Complained", UNSET)
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.domain) is not UNSET:
                out["Domain"] = value
            elif "Domain" in out:
                del out["Domain"]
            if (value := this.sent) is not UNSET:
                out["Sent"] = value
            elif "Sent" in out:
                del out["Sent"]
            if (value := this.delivered) is not UNSET:
                out["Delivered"] = value
            elif "Delivered" in out:
                del out["Delivered"]
            if (value := this.opened) is not UNSET:
                out["Opened"] = value
            elif "Opened" in out:
                del out["Opened"]
            if (value := this.clicked) is not UNSET:
                out["Clicked"] = value
            elif "Clicked" in out:
                del out["Clicked"]
            if (value := this.bounced) is not UNSET:
                out["Bounced"] = value
            elif "Bounced" in out:
                del out["Bounced"]
            if (value := this.unsubscribed) is not UNSET:
                out["Unsubscribed"] = value
            elif "Unsubscribed" in out:
                del out["Unsubscribed"]
            if (value := this.complained) is not UNSET:
                out["Complained"] = value
            elif "Complained" in out:
                del out["Complained"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
