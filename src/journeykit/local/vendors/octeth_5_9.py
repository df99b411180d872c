"""Octeth 5.9: answers at their top level, several journeys with one call, and subscribers that can be created."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from journeykit._contract import answers
from journeykit._contract.answers import Answer
from journeykit.local.behaviour import on
from journeykit.local.call import Call

from ._octeth_parameters import well_formed
from .octeth import Vendor as Contract
from .octeth import moment, said, subscriber

Json = Any
FOLLOWING = {"journeys.enable": "Enabled", "journeys.disable": "Disabled"}


class Vendor(Contract):
    """The edition 5.9."""

    default_trigger: str | None = "Manual"

    @on("journey.get")
    def get(self, call: Call) -> Answer:
        """The journey's properties beside its actions."""
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        return said(call, {**known["journey"], "Actions": self._counted(known), "JourneyStats": self._stats(known)})

    @on("journey.actions.update", "journey.actions.published")
    def update_actions(self, call: Call) -> Answer:
        """As before, with the journey's id and name at the top level; or published one by one."""
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        if call.operation.id == "journey.actions.published":
            ids = {str(action["ActionID"]): action for action in known["actions"]}
            if any(str(one["actionid"]) not in ids for one in call.body["Actions"]):
                return self.refused(call, "Action not found")
            for one in call.body["Actions"]:
                ids[str(one["actionid"])]["Published"] = one["published"] == "true"
        else:
            there = {str(action["ActionID"]) for action in known["actions"]}
            kept = [str(action["ActionID"]) for action in call.body["Actions"] if action.get("ActionID")]
            if not there.issuperset(kept):
                return self.refused(call, "Invalid action type")
            known["actions"] = [self._action(order, sent) for order, sent in enumerate(call.body["Actions"], 1)]
        known["journey"]["UpdatedAt"] = moment(call)
        names = {name: known["journey"][name] for name in ("JourneyID", "JourneyName")}
        return said(call, {**names, "Actions": self._counted(known)})

    @on("journey.clone")
    def clone(self, call: Call) -> Answer:
        """Another one, disabled, with the same actions."""
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        made = self._copy(known, call.body["NewJourneyName"], call)
        return said(call, {"Journey": made["journey"], "Actions": self._counted(made)})

    @on("journeys.enable", "journeys.disable", "journeys.clone", "journeys.delete")
    def many(self, call: Call) -> Answer:
        """What became of each; Success even if all failed."""
        ids = [part.strip() for part in str(call.body.get("JourneyIDs", call.body.get("Journeys"))).split(",")]
        found = {int(part): self._journeys.get(int(part)) for part in ids if well_formed(part)}
        there = {number: known for number, known in found.items() if known is not None}
        cloned = []
        for number, known in there.items():
            if call.operation.id == "journeys.delete":
                self._journeys.remove(number)
            elif call.operation.id == "journeys.clone":
                name = f"{known['journey']['JourneyName']} {call.body.get('NameSuffix', '(copy)')}"
                made = self._copy(known, name, call)
                cloned.append({"SourceJourneyID": number, "NewJourneyID": int(made["journey"]["JourneyID"])})
            else:
                known["journey"] |= {"Status": FOLLOWING[call.operation.id], "UpdatedAt": moment(call)}
        body: dict[str, Json] = {"Success": True, "ErrorCode": 0, "ErrorText": ""}
        if call.operation.id != "journeys.delete":
            failed = [number for number in found if number not in there]
            body = {"Success": True, "ProcessedJourneyIDs": [*there], "FailedJourneyIDs": failed}
        return said(call, body | ({"ClonedJourneys": cloned} if cloned else {}))

    @on("subscriber.journey.trigger", "subscriber.journey.remove")
    def trigger(self, call: Call) -> Answer:
        """Into each journey that lets the subscriber in; the others are skipped, with the reason."""
        if problem := self._nobody(call):
            return self.refused(call, problem)
        asked = call.body["JourneyID"] if isinstance(call.body["JourneyID"], list) else [call.body["JourneyID"]]
        entered, skipped = [], []
        for number in asked:
            known = None if self.is_gone(journey_id=number) else self._journeys.get(int(number))
            if known is None or self._closed(call, known):
                skipped.append({"JourneyID": number, "Reason": "Journey not found" if known is None else "Disabled"})
            else:
                entered.append(number)
                self._move(call, known)
        if not entered:
            refusal = self.refused(call, "Journey not found")
            return Answer(
                refusal.status, refusal.media_type, {**refusal.body, "SkippedJourneys": skipped}, refusal.headers
            )
        who = {name: call.body[name] for name in ("ListID", "SubscriberID")}
        return said(call, {"Success": True, "JourneyIDs": entered, **who, "SkippedJourneys": skipped})

    @on("subscriber.journey.exit")
    def exit(self, call: Call) -> Answer:
        """The subscriber leaves one journey."""
        return super().remove(call)

    @on("subscriber.journey.list")
    def list_of_subscriber(self, call: Call) -> Answer:
        """The journeys that the subscriber is in, and since when."""
        if problem := self._nobody(call):
            return self.refused(call, problem)
        entered = [known for known in self._journeys if self._enrolled(known).get(subscriber(call)) is not None]
        rows = [
            {name: known["journey"][name] for name in ("JourneyID", "JourneyName", "Status")}
            | {"JoinedAt": moment(call)}
            for known in entered
        ]
        return said(call, {"ListID": call.body["ListID"], "SubscriberID": call.body["SubscriberID"], "Journeys": rows})

    @on("subscriber.create")
    def create_subscriber(self, call: Call) -> Answer:
        """A subscriber of a list; an address that is there already is refused, unless it may be updated."""
        if self.is_gone(list_id=call.body["ListID"]):
            return self.refused(call, "Invalid list information")
        people = self.store[f"lists/{call.body['ListID']}"]
        known = people.get(call.body["EmailAddress"])
        if known is not None and not call.body.get("UpdateIfDuplicate"):
            return self.refused(call, "Duplicate EmailAddress")
        example = answers.success(call.operation).body
        number = known["SubscriberID"] if known else self.store["subscribers"].next_number()
        told = {"SubscriberID": number, "EmailAddress": call.body["EmailAddress"]}
        people.put(call.body["EmailAddress"], told)
        return said(call, {**example, "SubscriberInformation": {**example["SubscriberInformation"], **told}})

    @on("subscriber.exists")
    def exists(self, call: Call) -> Answer:
        """Whether a call has created the address."""
        known = self.store[f"lists/{call.body['ListID']}"].get(call.body["EmailAddress"])
        found = {"SubscriberID": known["SubscriberID"]} if known else {}
        return said(call, {"Success": True, "ErrorCode": 0, "Exists": known is not None, **found})

    def _closed(self, call: Call, known: Json) -> bool:
        if call.operation.id == "subscriber.journey.remove" or call.body.get("BypassJourneyStatusCheck"):
            return False
        return bool(known["journey"]["Status"] != "Enabled")

    def _move(self, call: Call, known: Json) -> None:
        if call.operation.id == "subscriber.journey.remove":
            self._enrolled(known).remove(subscriber(call))
        else:
            self._enrolled(known).put(subscriber(call), call.body["SubscriberID"])
            known["total"] = known.get("total", 0) + 1

    def _copy(self, known: Json, name: str, call: Call) -> Json:
        number, now = self._journeys.next_number(), moment(call)
        changed = {
            "JourneyID": str(number),
            "JourneyName": name,
            "Status": "Disabled",
            "CreatedAt": now,
            "UpdatedAt": now,
        }
        actions: Sequence[Mapping[str, Json]] = known["actions"]
        copies = [{**action, "ActionID": self.store["actions"].next_number()} for action in actions]
        made = {"journey": {**known["journey"], **changed}, "actions": copies}
        self._journeys.put(number, made)
        return made
