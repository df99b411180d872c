# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

from ...decoding import (
    DecodeError,
    later,
    new,
)
from ...model import Model, apart, plain
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from typing import TypedDict, Unpack

    from .mailbox import Mailbox

_mailbox = later(__name__, "_mailbox", ".mailbox", "Mailbox.from_dict")


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        action_id: int | None | str
        action: Literal["SendEmail"]
        published: bool | Unset
        email_id: int | str | Unset
        sender_domain_id: int | str | Unset
        from_: Mailbox | Unset
        reply_to: Mailbox | Unset
        cc: list[Mailbox] | Unset
        bcc: list[Mailbox] | Unset
        notes: str | Unset


class SendEmailAction(Model):
    """Send an e-mail to the subscriber."""

    _properties: ClassVar[Mapping[str, str]] = {
        "ActionID": "action_id",
        "Action": "action",
        "Published": "published",
        "EmailID": "email_id",
        "SenderDomainID": "sender_domain_id",
        "From": "from_",
        "ReplyTo": "reply_to",
        "CC": "cc",
        "BCC": "bcc",
        "Notes": "notes",
    }

    __slots__ = (*_properties.values(),)

    action_id: int | None | str
    """Id of an action that stays, or null to create it."""
    action: Literal["SendEmail"]
    """Type of the action."""
    published: bool | Unset
    """Whether the action is published."""
    email_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    sender_domain_id: int | str | Unset
    """An id. Octeth takes it as a number or as digits in a string, and answers with either."""
    from_: Mailbox | Unset
    """A name with an e-mail address."""
    reply_to: Mailbox | Unset
    """A name with an e-mail address."""
    cc: list[Mailbox] | Unset
    """Recipients of copies."""
    bcc: list[Mailbox] | Unset
    """Recipients of hidden copies."""
    notes: str | Unset
    """A note for administrators."""

    def __init__(
        self,
        *,
        action_id: int | None | str,
        action: Literal["SendEmail"] = "SendEmail",
        published: bool | Unset = UNSET,
        email_id: int | str | Unset = UNSET,
        sender_domain_id: int | str | Unset = UNSET,
        from_: Mailbox | Unset = UNSET,
        reply_to: Mailbox | Unset = UNSET,
        cc: list[Mailbox] | Unset = UNSET,
        bcc: list[Mailbox] | Unset = UNSET,
        notes: str | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.action_id = action_id
        self.action = action
        self.published = published
        self.email_id = email_id
        self.sender_domain_id = sender_domain_id
        self.from_ = from_
        self.reply_to = reply_to
        self.cc = cc
        self.bcc = bcc
        self.notes = notes

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
        self.action_id = src_dict.get("ActionID", UNSET)
        self.action = src_dict.get("Action", UNSET)
        self.published = src_dict.get("Published", UNSET)
        self.email_id = src_dict.get("EmailID", UNSET)
        self.sender_domain_id = src_dict.get("SenderDomainID", UNSET)
        self.notes = src_dict.get("Notes", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "From"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _mailbox(value)
            self.from_ = value
            at = "ReplyTo"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _mailbox(value)
            self.reply_to = value
            at = "CC"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _mailbox(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.cc = value
            at = "BCC"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _mailbox(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.bcc = value
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
            if (value := this.action_id) is not UNSET:
                out["ActionID"] = plain(value)
            elif "ActionID" in out:
                del out["ActionID"]
            if (value := this.action) is not UNSET:
                out["Action"] = value
            elif "Action" in out:
                del out["Action"]
            if (value := this.published) is not UNSET:
                out["Published"] = value
            elif "Published" in out:
                del out["Published"]
            if (value := this.email_id) is not UNSET:
                out["EmailID"] = plain(value)
            elif "EmailID" in out:
                del out["EmailID"]
            if (value := this.sender_domain_id) is not UNSET:
                out["SenderDomainID"] = plain(value)
            elif "SenderDomainID" in out:
                del out["SenderDomainID"]
            if (value := this.from_) is not UNSET:
                out["From"] = None if value is None else value.to_dict()
            elif "From" in out:
                del out["From"]
            if (value := this.reply_to) is not UNSET:
                out["ReplyTo"] = None if value is None else value.to_dict()
            elif "ReplyTo" in out:
                del out["ReplyTo"]
            if (value := this.cc) is not UNSET:
                out["CC"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "CC" in out:
                del out["CC"]
            if (value := this.bcc) is not UNSET:
                out["BCC"] = [item.to_dict() for item in value] if value.__class__ is list else plain(value)
            elif "BCC" in out:
                del out["BCC"]
            if (value := this.notes) is not UNSET:
                out["Notes"] = value
            elif "Notes" in out:
                del out["Notes"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
