"""Mailchimp: problem documents that name the field, and contacts under the hash of their address."""

from __future__ import annotations

from collections.abc import Sequence

from journeykit._contract.answers import Answer
from journeykit._contract.schema import Fault
from journeykit.local.behaviour import Behaviour
from journeykit.local.call import Call


class Vendor(Behaviour):
    """The one edition."""

    def invalid(self, call: Call, wrong: Sequence[Fault]) -> Answer:
        """400 `Invalid Resource` with the fields that are refused."""
        answer = super().invalid(call, wrong)
        if isinstance(answer.body, dict):
            fields = [{"field": fault.path.removeprefix("$").lstrip("."), "message": fault.why} for fault in wrong]
            answer = Answer(answer.status, answer.media_type, {**answer.body, "errors": fields}, answer.headers)
        return answer
