"""Machines of hypothesis: random calls by our clients, and a model of what must then be true."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from journeykit import APIStatusError, Delivery
from journeykit.local import LocalVendors
from tests.spec_examples.clients import client_class

IDS = st.integers(1, 6)
NAMES = st.text('abc é"\\/<%&', min_size=1, max_size=8)


class Machine(RuleBasedStateMachine):
    """Calls one vendor. `call` returns the result, or the status code of a refusal."""

    vendor = ""
    local: LocalVendors
    asynchronous = False
    steps = 0

    def __init__(self) -> None:
        super().__init__()
        self.local.reset()
        self.client = client_class(self.vendor, asynchronous=self.asynchronous)(
            base_url=self.local.base_url(self.vendor), allow_http=True, retry=None, **self.login()
        )
        self.loop = asyncio.new_event_loop() if self.asynchronous else None

    def login(self) -> dict[str, str]:
        return {"access_token": "any"}

    def call(self, do: Callable[[Any], Any]) -> Any:
        try:
            return self.loop.run_until_complete(do(self.client)) if self.loop else do(self.client)
        except APIStatusError as error:
            refusal = error
        assert refusal.delivery is Delivery.REJECTED, refusal
        return refusal.status_code

    @invariant()
    def counted(self) -> None:
        Machine.steps += 1

    def teardown(self) -> None:
        if self.loop:
            self.loop.run_until_complete(self.client.aclose())
            self.loop.close()
        else:
            self.client.close()


class OctethMachine(Machine):
    """Journeys with a status, a name and people."""

    vendor = "octeth"

    def __init__(self) -> None:
        super().__init__()
        self.journeys: dict[int, dict[str, Any]] = {}
        self.triggered: list[tuple[str, int]] = []
        self.last = 0

    def login(self) -> dict[str, str]:
        return {"api_key": "any"}

    @rule(name=NAMES)
    def create(self, name: str) -> None:
        made = self.call(lambda client: client.journeys.create(name=name, trigger="Manual"))
        self.last += 1
        assert made.journey_id == self.last
        self.journeys[self.last] = {"name": name, "enabled": False, "people": set(), "actions": 0}

    @rule(number=IDS)
    def get(self, number: int) -> None:
        found = self.call(lambda client: client.journeys.get(journey_id=number))
        if number not in self.journeys:
            assert found == 404
            return
        known = self.journeys[number]
        assert (found.journey.journey_name, found.journey.status == "Enabled") == (known["name"], known["enabled"])
        assert len(found.actions) == known["actions"]

    @rule(number=IDS, name=NAMES)
    def update(self, number: int, name: str) -> None:
        found = self.call(lambda client: client.journeys.update(journey_id=number, name=name))
        if number in self.journeys:
            self.journeys[number]["name"] = found.journey.journey_name
            assert found.journey.journey_name == name
        else:
            assert found == 404

    @rule(number=IDS, count=st.integers(0, 3))
    def update_actions(self, number: int, count: int) -> None:
        action = {"ActionID": None, "Action": "ExitThisJourney"}
        found = self.call(lambda client: client.journeys.update_actions(journey_id=number, actions=[action] * count))
        if number in self.journeys:
            assert len(found.actions) == count
            self.journeys[number]["actions"] = count
        else:
            assert found == 404

    @rule(number=IDS)
    def delete(self, number: int) -> None:
        found = self.call(lambda client: client.journeys.delete(journey_id=number))
        known = self.journeys.pop(number, None)
        assert found == 404 if known is None else int(found.journey_id) == number

    @rule(number=IDS, on=st.booleans())
    def switch(self, number: int, on: bool) -> None:
        found = self.call(lambda client: getattr(client.journeys, "enable" if on else "disable")(journey_id=number))
        known = self.journeys.get(number)
        if known is None:
            assert found == 404
        elif known["enabled"] is on:
            assert found == 409
        else:
            assert found.journey.status == ("Enabled" if on else "Disabled")
            known["enabled"] = on

    @rule(number=IDS, who=IDS)
    def trigger(self, number: int, who: int) -> None:
        known = self.journeys.get(number)
        found = self.call(
            lambda client: client.subscriber_journeys.trigger(journey_id=number, list_id=26, subscriber_id=who)
        )
        if known is None or not known["enabled"]:
            assert found == (404 if known is None else 403)
            return
        assert found.subscriber_id == str(who)
        known["people"].add(who)
        self.triggered.append((str(who), number))

    @rule(number=IDS, who=IDS)
    def remove(self, number: int, who: int) -> None:
        found = self.call(
            lambda client: client.subscriber_journeys.remove(journey_id=number, list_id=26, subscriber_id=who)
        )
        if number in self.journeys:
            self.journeys[number]["people"].discard(who)
        else:
            assert found == 404

    @rule(who=IDS)
    def list_of_subscriber(self, who: int) -> None:
        found = self.call(lambda client: client.subscriber_journeys.list(list_id=26, subscriber_id=who))
        expected = {number for number, known in self.journeys.items() if who in known["people"]}
        assert {int(journey.journey_id) for journey in found.journeys} == expected

    @rule()
    def list(self) -> None:
        found = self.call(lambda client: client.journeys.list()).journeys
        active = {int(one.journey_id): int(one.journey_stats.active_subscribers) for one in found}
        assert active == {number: len(known["people"]) for number, known in self.journeys.items()}

    @invariant()
    def everybody_was_triggered_once(self) -> None:
        told = [(one.recipient, one.arguments["journey_id"]) for one in self.local.triggered("octeth")]
        assert told == self.triggered


class GenesysMachine(Machine):
    """Outcomes and segments with versions."""

    vendor = "genesys"

    def __init__(self) -> None:
        super().__init__()
        self.known: dict[str, dict[str, tuple[str, int]]] = {"outcomes": {}, "segments": {}}
        self.gone = {"outcomes": ["nothing"], "segments": ["nothing"]}

    KINDS = st.sampled_from(["outcomes", "segments"])

    def some(self, kind: str, index: int) -> str:
        ids = [*self.known[kind], *self.gone[kind]]
        return ids[index % len(ids)]

    @rule(kind=KINDS, name=NAMES)
    def create(self, kind: str, name: str) -> None:
        more = {} if kind == "outcomes" else {"color": "#008000", "scope": "Session"}
        made = self.call(lambda client: getattr(client, kind).create(display_name=name, **more))
        assert made.id not in self.known[kind]
        assert made.version == 1
        self.known[kind][made.id] = (name, 1)

    @rule(kind=KINDS, index=IDS)
    def get(self, kind: str, index: int) -> None:
        number = self.some(kind, index)
        found = self.call(lambda client: getattr(client, kind).get(number))
        expected = self.known[kind].get(number)
        assert found == 404 if expected is None else (found.display_name, found.version) == expected

    @rule(kind=KINDS, index=IDS, name=NAMES, version=st.sampled_from([None, 1, 2]))
    def update(self, kind: str, index: int, name: str, version: int | None) -> None:
        number = self.some(kind, index)
        more = {} if version is None else {"version": version}
        found = self.call(lambda client: getattr(client, kind).update(number, display_name=name, **more))
        expected = self.known[kind].get(number)
        if expected is None:
            assert found == 404
        elif version not in (None, expected[1]):
            assert found == 409
        else:
            assert (found.display_name, found.version) == (name, expected[1] + 1)
            self.known[kind][number] = (name, expected[1] + 1)

    @rule(kind=KINDS, index=IDS)
    def delete(self, kind: str, index: int) -> None:
        number = self.some(kind, index)
        found = self.call(lambda client: getattr(client, kind).delete(number))
        assert found == (None if number in self.known[kind] else 404)
        if self.known[kind].pop(number, None):
            self.gone[kind] = [number]

    @rule(kind=KINDS, size=st.integers(1, 4))
    def walk(self, kind: str, size: int) -> None:
        async def everything(client: Any) -> set[str]:
            return {one.id async for one in getattr(client, kind).iter(page_size=size)}

        if self.loop:
            found = self.call(everything)
        else:
            found = self.call(lambda client: {one.id for one in getattr(client, kind).iter(page_size=size)})
        assert found == set(self.known[kind])


class TriggerMachine(Machine):
    """People who are triggered, journeys that are missing, answers that are refused."""

    def __init__(self) -> None:
        super().__init__()
        self.triggered: list[str] = []
        self.missing: set[int] = set()
        self.refusing = 0

    def trigger(self, client: Any, journey: int, who: str) -> Any:
        raise NotImplementedError

    @rule(journey=IDS, who=IDS)
    def put(self, journey: int, who: int) -> None:
        found = self.call(lambda client: self.trigger(client, journey, f"{who}@example.com"))
        if self.refusing:
            self.refusing -= 1
            assert found == 429
        elif journey in self.missing:
            assert found == 404
        else:
            assert not isinstance(found, int)
            self.triggered.append(f"{who}@example.com")

    @rule(journey=IDS)
    def lose(self, journey: int) -> None:
        self.local.missing(self.vendor, journey_id=journey)
        self.missing.add(journey)

    @rule()
    def refuse(self) -> None:
        if not self.refusing:
            self.local.fault(vendor=self.vendor, status=429, times=1)
            self.refusing = 1

    @invariant()
    def everybody_was_triggered_once(self) -> None:
        assert [one.recipient for one in self.local.triggered(self.vendor)] == self.triggered


class MailchimpMachine(TriggerMachine):
    vendor = "mailchimp"

    def login(self) -> dict[str, str]:
        return {"api_key": "any-us6"}

    def trigger(self, client: Any, journey: int, who: str) -> Any:
        return client.customer_journeys.trigger(journey, 1, email_address=who)


class SprinklrMachine(TriggerMachine):
    vendor = "sprinklr"

    def login(self) -> dict[str, str]:
        return {"access_token": "any", "api_key": "any"}

    def trigger(self, client: Any, journey: int, who: str) -> Any:
        if journey % 2:
            return client.marketing_journeys.trigger(sn_type="EMAIL", sn_id=who, journey_id=str(journey))
        profile = {"profiles": [{"name": "Ada", "channelType": "EMAIL", "channelId": who}]}
        return client.marketing_journeys.trigger_with_new_profile(journey_id=str(journey), unified_profile=profile)
