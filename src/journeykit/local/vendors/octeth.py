"""Octeth: journeys, their actions, subscribers in them, and the documented code of every refusal.

No operation creates lists, e-mails and subscribers: each well-formed id is there until it is said to be missing.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from journeykit._contract.answers import Answer
from journeykit.local.behaviour import WHY, Behaviour, header, on
from journeykit.local.call import Call
from journeykit.local.store import Collection

from ._octeth_parameters import NEEDED, known_trigger, parameter_problems, well_formed

Json = Any
_FLAT = ("ActionID", "Action", "OrderNo", "Stats")


class Vendor(Behaviour):
    """The contract edition."""

    def answer(self, call: Call) -> Answer:
        """Parameters are checked as the operation's codes say, all at once; then what is left by the schema."""
        problems = parameter_problems(call)
        if problems:
            return errors(problems)
        if not known_trigger(call, self.default_trigger):
            return self.refused(call, "Invalid trigger")
        wrong = self.wrong(call)
        if wrong:
            return self.refusal(call.operation, 400, why="; ".join(map(str, wrong)))
        handler = self._handlers.get(call.operation.id)
        return handler(self, call) if handler else super().generic(call)

    default_trigger: str | None = None

    def unauthorized(self, call: Call, why: str) -> Answer:
        """Credentials are refused with HTTP 200."""
        return self.refusal(call.operation, 200, why=why, code=99999 if "expired" in why else 99998)

    def too_many(self, call: Call, seconds: str) -> Answer:
        """Without the header: Octeth documents none."""
        return self.refusal(call.operation, 429, why="the rate that was asked for is exhausted", code=429)

    @on("journey.create")
    def create(self, call: Call) -> Answer:
        """A journey in the state Disabled."""
        if (missing := self._missing_trigger(call)) is not None:
            return missing
        number = self._journeys.next_number()
        now = moment(call)
        journey = {
            "JourneyID": str(number),
            "RelUserID": "1",
            "JourneyName": call.body["Name"],
            "Status": "Disabled",
            "Notes": call.body.get("Notes", ""),
            "CreatedAt": now,
            "UpdatedAt": now,
            **self._trigger(call),
        }
        self._journeys.put(number, {"journey": journey, "actions": []})
        return said(call, {"JourneyID": number, "Journey": journey})

    @on("journey.get")
    def get(self, call: Call) -> Answer:
        """A journey with its actions."""
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        return said(call, {"Journey": known["journey"], "Actions": self._counted(known)})

    @on("journey.list")
    def list(self, call: Call) -> Answer:
        """All journeys with their numbers of subscribers."""
        return said(
            call, {"Journeys": [{**known["journey"], "JourneyStats": self._stats(known)} for known in self._journeys]}
        )

    @on("journey.update")
    def update(self, call: Call) -> Answer:
        """What is given is changed."""
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        if (missing := self._missing_trigger(call)) is not None:
            return missing
        renamed = {"JourneyName": call.body["Name"]} if "Name" in call.body else {}
        noted = {"Notes": call.body["Notes"]} if "Notes" in call.body else {}
        trigger = self._trigger(call) if "Trigger" in call.body else {}
        known["journey"] |= renamed | noted | trigger | {"UpdatedAt": moment(call)}
        return said(call, {"Journey": known["journey"]})

    @on("journey.delete")
    def delete(self, call: Call) -> Answer:
        """Gone for good, with everybody in it."""
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        self._journeys.remove(known["journey"]["JourneyID"])
        return said(call, {"JourneyID": known["journey"]["JourneyID"]})

    @on("journey.enable")
    def enable(self, call: Call) -> Answer:
        """Disabled to Enabled."""
        return self._switch(call, "Enabled")

    @on("journey.disable")
    def disable(self, call: Call) -> Answer:
        """Enabled to Disabled."""
        return self._switch(call, "Disabled")

    @on("journey.actions.update")
    def update_actions(self, call: Call) -> Answer:
        """The whole list is replaced; an action without an id gets one."""
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        known["actions"] = [self._action(order, sent) for order, sent in enumerate(call.body["Actions"], 1)]
        known["journey"]["UpdatedAt"] = moment(call)
        return said(call, {"Journey": int(known["journey"]["JourneyID"]), "Actions": self._counted(known)})

    @on("subscriber.journey.trigger")
    def trigger(self, call: Call) -> Answer:
        """The subscriber enters; a journey that is disabled lets nobody in."""
        problem = self._nobody(call)
        known = self._journey(call)
        if known is None or problem:
            return self.refused(call, "Journey not found" if known is None else str(problem))
        if known["journey"]["Status"] != "Enabled":
            return self.refused(call, "Journey is disabled")
        self._enrolled(known).put(subscriber(call), call.body["SubscriberID"])
        known["total"] = known.get("total", 0) + 1
        return said(call, _texts(call, "JourneyID", "ListID", "SubscriberID"))

    @on("subscriber.journey.remove")
    def remove(self, call: Call) -> Answer:
        """The subscriber leaves; nothing happens to one who is not in it."""
        problem = self._nobody(call)
        known = self._journey(call)
        if known is None or problem:
            return self.refused(call, "Journey not found" if known is None else str(problem))
        self._enrolled(known).remove(subscriber(call))
        return said(call, _texts(call, "JourneyID", "ListID", "SubscriberID"))

    @on("subscriber.journey.list")
    def list_of_subscriber(self, call: Call) -> Answer:
        """The journeys that the subscriber is in."""
        if problem := self._nobody(call):
            return self.refused(call, problem)
        entered = [known for known in self._journeys if self._enrolled(known).get(subscriber(call)) is not None]
        journeys = [{name: value for name, value in known["journey"].items() if name != "Notes"} for known in entered]
        return said(call, {**_texts(call, "ListID", "SubscriberID"), "Journeys": journeys})

    def recipients(self, call: Call) -> Sequence[str]:
        """The subscriber."""
        return [str(call.body["SubscriberID"])] if call.operation.id == "subscriber.journey.trigger" else ()

    def refused(self, call: Call, beginning: str) -> Answer:
        """The operation's error whose message begins so."""
        rows = [row for row in call.operation.error_codes() if row.get("message", "").startswith(beginning)]
        return errors(rows[:1] or [{"code": 0, "status": 400, "message": beginning}])

    @property
    def _journeys(self) -> Collection:
        return self.store["journeys"]

    def _journey(self, call: Call) -> Json | None:
        found = call.body["JourneyID"]
        there = well_formed(found) and not self.is_gone(journey_id=found)
        return self._journeys.get(int(found)) if there else None

    def _enrolled(self, known: Json) -> Collection:
        return self.store[f"journeys/{known['journey']['JourneyID']}/subscribers"]

    def _switch(self, call: Call, status: str) -> Answer:
        if (known := self._journey(call)) is None:
            return self.refused(call, "Journey not found")
        if known["journey"]["Status"] == status:
            return self.refused(call, f"Journey is already {status.lower()}")
        known["journey"] |= {"Status": status, "UpdatedAt": moment(call)}
        return said(call, {"Journey": {name: value for name, value in known["journey"].items() if name != "Notes"}})

    def _action(self, order: int, sent: Mapping[str, Json]) -> Json:
        number = sent.get("ActionID") or self.store["actions"].next_number()
        parameters = {name: value for name, value in sent.items() if name not in _FLAT}
        return {"ActionID": number, "OrderNo": order, "Action": sent["Action"], "ActionParameters": parameters}

    def _counted(self, known: Json) -> Json:
        nobody = {"ActiveSubscribers": "0", "TotalSubscribers": "0"}
        everybody = self._stats(known)
        return [{**action, "Stats": nobody if index else everybody} for index, action in enumerate(known["actions"])]

    def _stats(self, known: Json) -> Json:
        return {"ActiveSubscribers": str(len(self._enrolled(known))), "TotalSubscribers": str(known.get("total", 0))}

    def _trigger(self, call: Call) -> dict[str, Json]:
        trigger = call.body.get("Trigger", self.default_trigger)
        name = next((name for name, triggers in NEEDED.items() if trigger in triggers), None)
        parameters = json.dumps({name.removeprefix("Trigger_"): call.body[name]}) if name else []
        return {"Trigger": trigger, "TriggerParameters": parameters}

    def _missing_trigger(self, call: Call) -> Answer | None:
        """0 stands for any list or e-mail, which is always there."""
        for name, missing in {"Trigger_ListID": "list_id", "Trigger_EmailID": "email_id"}.items():
            asked = call.body[name] if call.body.get("Trigger") in NEEDED[name] else 0
            if int(asked) and self.is_gone(**{missing: asked}):
                return self.refused(call, f"{name} matching record not found")
        return None

    def _nobody(self, call: Call) -> str | None:
        who = {"list_id": call.body["ListID"]}
        if self.is_gone(**who):
            return "List not found"
        return "Subscriber not found" if self.is_gone(**who, subscriber_id=call.body["SubscriberID"]) else None


def errors(rows: Sequence[Mapping[str, Json]]) -> Answer:
    """A refusal with these codes, under the status of the first."""
    found = [{"Code": row["code"], "Message": row["message"]} for row in rows]
    status = rows[0].get("status")
    why = header("; ".join(row["message"] for row in rows))
    return Answer(status if isinstance(status, int) else 400, "application/json", {"Errors": found}, {WHY: why})


def subscriber(call: Call) -> str:
    """Who it is about."""
    return f"{int(call.body['ListID'])}/{int(call.body['SubscriberID'])}"


def moment(call: Call) -> str:
    """Octeth's date-time."""
    return call.at.strftime("%Y-%m-%d %H:%M:%S")


def said(call: Call, body: Json) -> Answer:
    """A success."""
    return Answer(200, "application/json", json.loads(json.dumps(body)))


def _texts(call: Call, *names: str) -> dict[str, str]:
    return {name: str(call.body[name]) for name in names}
