"""Sprinklr: a tracking id for each start; a person is an id in a channel, or the first profile of several."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from journeykit._contract import answers
from journeykit._contract.answers import Answer
from journeykit.local.behaviour import Behaviour, on
from journeykit.local.call import Call


class Vendor(Behaviour):
    """The contract edition."""

    @on("trigger", "triggerWithNewProfile", "triggerJourney")
    def start(self, call: Call) -> Answer:
        """Started, with a tracking id of its own."""
        example = answers.success(call.operation)
        number = f"{self.random.getrandbits(96):024x}_{self.random.getrandbits(96):024x}"
        data = {**example.body["data"], "trackingId": number}
        return Answer(example.status, example.media_type, {**example.body, "data": data}, example.headers)

    def recipients(self, call: Call) -> Sequence[str]:
        """`snId`, or the first identity of the profile."""
        if "unifiedProfile" in call.body:
            return [person(call.body["unifiedProfile"])]
        return super().recipients(call)


def person(profile: Any) -> str:
    """Who a unified profile is: the id in its first channel, else the e-mail address, else its id."""
    channels = [item.get("channelId") for item in profile.get("profiles", ())]
    return str(next(filter(None, [*channels, profile.get("contact", {}).get("email"), profile.get("id")]), ""))
