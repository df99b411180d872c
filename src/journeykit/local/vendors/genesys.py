"""Genesys: searches, limits, and the segments that a contact is assigned to."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

from journeykit._contract import answers, paging
from journeykit._contract.answers import Answer
from journeykit.local.behaviour import Behaviour, on
from journeykit.local.call import Call
from journeykit.local.collections import moment

Json = Any
LARGEST = 512_000
"""Bytes of a request body."""
ALONE = ("pageNumber", "pageSize", "sortBy", "queryFields", "queryValue", "filterField", "filterValue")
"""Query parameters that may not go with a choice of ids."""


class Vendor(Behaviour):
    """The contract edition."""

    def answer(self, call: Call) -> Answer:
        """Limits come before anything else."""
        if len(call.request.content) > LARGEST:
            return self.refusal(call.operation, 413, why=f"the body is larger than {LARGEST} bytes")
        return super().answer(call)

    def full(self, call: Call) -> Answer:
        """A collection takes 10,000 entities."""
        return self.refusal(call.operation, 409, why="the collection is full", code="limit.exceeded")

    def generic(self, call: Call) -> Answer:
        """Searches that contradict themselves are refused."""
        ids = [name for name in call.query if name.endswith("Ids")]
        if ids and any(name in call.query for name in ALONE):
            return self.refusal(call.operation, 400, why=f"{ids[0]} goes with no other parameter")
        for fields, value in (("queryFields", "queryValue"), ("filterField", "filterValue")):
            if fields in call.query and value not in call.query:
                return self.refusal(call.operation, 400, why=f"{fields} needs {value}")
        return super().generic(call)

    def chosen(self, call: Call, rows: list[Json]) -> list[Json]:
        """`queryFields` are searched for `queryValue` in any case; `filterField` is compared with `filterValue`."""
        query = call.query
        if "queryFields" in query:
            text = str(query["queryValue"]).lower()
            rows = [row for row in rows if any(text in str(row.get(name, "")).lower() for name in query["queryFields"])]
        if "filterField" in query:
            rows = [row for row in rows if _text(row.get(query["filterField"])) == _text(query["filterValue"])]
        return rows

    @on("postJourneyExternalcontactSegments")
    def assign(self, call: Call) -> Answer:
        """Each segment is assigned or unassigned, by its id."""
        assigned = self.store[f"contacts/{self._contact(call)}"]
        updates = call.request.body
        for update in updates if isinstance(updates, list) else ():
            known = assigned.get(update["segmentId"]) or {"id": update["segmentId"], "dateAssigned": moment(call.at)}
            gone = {"dateUnassigned": moment(call.at)} if update["state"] == "Unassigned" else {}
            address = f"/api/v2/journey/segments/{quote(update['segmentId'], safe='')}"
            segment = {"id": update["segmentId"], "selfUri": address}
            changed = {"state": update["state"], "dateModified": moment(call.at), "segment": segment}
            assigned.put(update["segmentId"], {**known, **changed, **gone})
        return answers.success(call.operation)

    @on("getJourneyExternalcontactSegments")
    def assignments(self, call: Call) -> Answer:
        """What was assigned to the contact; of a contact that no call has named, the example of the spec."""
        example = answers.success(call.operation)
        rows = [*self.store[f"contacts/{self._contact(call)}"]] or example.body["entities"]
        state = call.query.get("assignmentState")
        rows = [row for row in rows if state in (None, row["state"])]
        body = paging.page(call.operation, call.request, rows)
        return Answer(example.status, example.media_type, body, example.headers)

    def _contact(self, call: Call) -> str:
        return next(iter(call.path.values()))


def _text(value: Json) -> str:
    return str(value).lower()
