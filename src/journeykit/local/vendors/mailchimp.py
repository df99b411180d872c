"""Mailchimp: problem documents that name the field, and contacts under the hash of their address."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

from journeykit._contract import answers, paging
from journeykit._contract.answers import Answer
from journeykit._contract.sample import Sampler
from journeykit._contract.schema import Fault
from journeykit.local.behaviour import Behaviour, on
from journeykit.local.call import Call
from journeykit.local.collections import moment
from journeykit.local.store import Collection

Json = Any
OWN = ("status_if_new", "tags")
"""Properties of a request that a contact has in another form."""


class Vendor(Behaviour):
    """The one edition. Lists are there under any id; contacts have to be added."""

    def invalid(self, call: Call, wrong: Sequence[Fault]) -> Answer:
        """400 `Invalid Resource` with the fields that are refused."""
        fields = [{"field": fault.path.removeprefix("$").lstrip("."), "message": fault.why} for fault in wrong]
        return _told(super().invalid(call, wrong), errors=fields)

    @on("postListsIdMembers")
    def add(self, call: Call) -> Answer:
        """A contact that is there already is refused."""
        address = call.body["email_address"]
        if self._members(call).get(hashed(address)) is not None:
            refusal = self.refusal(call.operation, 400, why=f"{address} is there already")
            return _told(refusal, title="Member Exists", detail=f"{address} is already a list member.")
        return said(call, self._write(call, {}, address))

    @on("putListsIdMembersId")
    def upsert(self, call: Call) -> Answer:
        """Changed, or added with `status_if_new`."""
        known = self._member(call) or {"status": call.body["status_if_new"]}
        return said(call, self._write(call, known, call.body["email_address"]))

    @on("getListsIdMembersId")
    def get(self, call: Call) -> Answer:
        """A contact that was added."""
        known = self._member(call)
        return self.not_found(call) if known is None else said(call, known)

    @on("patchListsIdMembersId")
    def change(self, call: Call) -> Answer:
        """What is given is changed; with another address it is another contact."""
        known = self._member(call)
        if known is None:
            return self.not_found(call)
        self._members(call).remove(known["id"])
        return said(call, self._write(call, known, call.body.get("email_address", known["email_address"])))

    @on("postListMemberTags")
    def tag(self, call: Call) -> Answer:
        """Tags are put on and taken off by name."""
        known = self._member(call)
        if known is None:
            return self.not_found(call)
        tags = {tag["name"]: tag for tag in known["tags"]}
        for change in call.body["tags"]:
            if change["status"] == "active":
                tags.setdefault(change["name"], self._tag(change["name"]))
            else:
                tags.pop(change["name"], None)
        known |= {"tags": [*tags.values()], "tags_count": len(tags)}
        return answers.success(call.operation)

    @on("getListMemberTags")
    def tags(self, call: Call) -> Answer:
        """The tags of a contact."""
        known = self._member(call)
        return (
            self.not_found(call)
            if known is None
            else said(call, paging.page(call.operation, call.request, known["tags"]))
        )

    @on("postListMemberEvents")
    def track(self, call: Call) -> Answer:
        """An event of a contact."""
        known = self._member(call)
        if known is None:
            return self.not_found(call)
        event = {"occurred_at": moment(call.at), **call.body}
        events = self._events(call, known)
        events.put(events.next_number(), {name: value for name, value in event.items() if name != "is_syncing"})
        return answers.success(call.operation)

    @on("getListsIdMembersIdEvents")
    def events(self, call: Call) -> Answer:
        """The events of a contact, the latest first."""
        known = self._member(call)
        if known is None:
            return self.not_found(call)
        rows = [*self._events(call, known)][::-1]
        return said(call, paging.page(call.operation, call.request, rows))

    def _members(self, call: Call) -> Collection:
        return self.store[f"lists/{call.path['list_id']}"]

    def _member(self, call: Call) -> Json | None:
        """By hash, address or contact id, as the path may have any of them."""
        given = call.path["subscriber_hash"]
        members = self._members(call)
        known = members.get(hashed(given) if "@" in given else given.lower())
        return known or next((one for one in members if one["contact_id"] == given), None)

    def _events(self, call: Call, known: Json) -> Collection:
        return self.store[f"lists/{call.path['list_id']}/{known['id']}/events"]

    def _tag(self, name: str) -> Json:
        return {"id": self.store["tags"].next_number(), "name": name}

    def _write(self, call: Call, known: Mapping[str, Json], address: str) -> Json:
        schema = self.document.resolve(call.operation.result_schema)
        base = Sampler(self.document.schemas, 0, full=False).value(schema)
        own = {"id": hashed(address), "email_address": address, "list_id": call.path["list_id"]}
        made = {
            "contact_id": f"{self.random.getrandbits(128):032x}",
            "tags": [self._tag(name) for name in call.body.get("tags", ())],
        }
        given = {name: value for name, value in call.body.items() if name not in OWN}
        whole = {**base, **made, **known, **given, **own, "last_changed": moment(call.at)}
        whole["tags_count"] = len(whole["tags"])
        member = self.kept_valid(schema, whole, {**base, **made, **known, **own})
        self._members(call).put(own["id"], member)
        return member


def hashed(address: str) -> str:
    """The id of a contact: MD5 of the address in lower case."""
    return hashlib.md5(address.lower().encode(), usedforsecurity=False).hexdigest()


def said(call: Call, body: Json) -> Answer:
    """The documented success with this body."""
    example = answers.success(call.operation)
    return Answer(example.status, example.media_type, body, example.headers)


def _told(answer: Answer, **more: Json) -> Answer:
    body = {**answer.body, **more} if isinstance(answer.body, dict) else answer.body
    return Answer(answer.status, answer.media_type, body, answer.headers)
