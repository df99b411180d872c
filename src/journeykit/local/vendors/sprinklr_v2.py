"""Sprinklr v2: many people with one call, and profiles under the ids of their channels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeykit._contract import answers, paging
from journeykit._contract.answers import Answer
from journeykit.local.behaviour import on
from journeykit.local.call import Call

from .sprinklr import Vendor as Contract
from .sprinklr import person

Json = Any


class Vendor(Contract):
    """The edition v2."""

    @on("bulk-trigger")
    def start_many(self, call: Call) -> Answer:
        """Started for all of them."""
        return self.start(call)

    @on("search")
    def search(self, call: Call) -> Answer:
        """The journeys of the spec's example: no operation creates one."""
        example = answers.success(call.operation)
        rows = example.body["data"]["data"]
        return said(call, paging.page(call.operation, call.request, rows))

    @on("profile")
    def write_profile(self, call: Call) -> Answer:
        """Made, or changed where one of its channels is known."""
        known = next(filter(None, map(self._of_channel, call.body["profiles"])), None)
        number = known["id"] if known else call.body.get("id") or f"{self.random.getrandbits(96):024x}"
        schema = self.document.resolve(call.operation.result_schema)["properties"]["data"]
        profile = self.kept_valid(schema, {**(known or {}), **call.body, "id": number}, known or {})
        for channel in call.body["profiles"]:
            self.store["profiles"].put(key(channel), profile)
        self.store["ids"].put(number, profile)
        return said(call, {"data": profile, "errors": []})

    @on("partial-update")
    def change_profile(self, call: Call) -> Answer:
        """Changed where it is known; its id is the answer."""
        known = self._named(call.body)
        return self.not_found(call) if known is None else said(call, {"data": known["id"], "errors": []})

    @on("bulk-update")
    def change_many(self, call: Call) -> Answer:
        """For each of them whether it is known."""
        found = [(item, self._named(item)) for item in call.body["bulkProfileUpdateRequest"]]
        results = [
            {"profileId": known["id"] if known else str(item.get("id", "")), "success": known is not None}
            for item, known in found
        ]
        return said(call, {"data": results, "errors": []})

    @on("profile/search")
    def find_profile(self, call: Call) -> Answer:
        """The profile with this id in this channel."""
        channel = {"channelType": call.query["snType"], "channelId": call.query["userName"]}
        known = self._of_channel(channel)
        return self.not_found(call) if known is None else said(call, known)

    def recipients(self, call: Call) -> Sequence[str]:
        """Everybody whom the call names."""
        if call.operation.id == "bulk-trigger":
            return [person(item["unifiedProfile"]) for item in call.body["journeyProfiles"]]
        return super().recipients(call)

    def _of_channel(self, channel: Mapping[str, Json]) -> Json | None:
        return self.store["profiles"].get(key(channel))

    def _named(self, change: Mapping[str, Json]) -> Json | None:
        if "id" in change:
            return self.store["ids"].get(change["id"])
        return self._of_channel(change.get("profileKey", {}))


def key(channel: Mapping[str, Json]) -> str:
    """What tells an identity from all others."""
    return f"{channel.get('channelType')}/{channel.get('channelId')}"


def said(call: Call, body: Json) -> Answer:
    """The documented success with this body."""
    example = answers.success(call.operation)
    return Answer(example.status, example.media_type, body, example.headers)
