"""Octeth: each documented code of each operation is reached by a call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from journeykit import APIStatusError, Octeth
from journeykit._contract.document import document
from journeykit._contract.operation import Operation
from journeykit.local import LocalVendors
from journeykit.octeth_5_9 import Octeth as Octeth59

from .requests import send

Json = dict[str, Any]
KEY = {"APIKey": "any"}
CREATE = {"Name": "Welcome", "Trigger": "Manual"}
WHO = {"ListID": 26, "SubscriberID": 1}
LISTS = {"Trigger": "ListSubscription"}
EMAILS = {"Trigger": "EmailOpen"}
IDS: list[tuple[int, Json]] = [(1, {}), (2, {"JourneyID": "x"}), (3, {"JourneyID": 99})]
TRIGGERS: list[tuple[int, Json]] = [
    (3, {"Trigger": "Nonsense"}),
    (4, LISTS),
    (5, LISTS | {"Trigger_ListID": "x"}),
    (6, LISTS | {"Trigger_ListID": 8}),
    (7, EMAILS),
    (8, EMAILS | {"Trigger_EmailID": "x"}),
    (9, EMAILS | {"Trigger_EmailID": 8}),
]
PEOPLE: list[tuple[int, Json]] = [
    (1, WHO),
    (2, {"JourneyID": 1, "SubscriberID": 1}),
    (3, {"JourneyID": 1, "ListID": 26}),
    (4, WHO | {"JourneyID": "x"}),
    (5, WHO | {"JourneyID": 1, "ListID": -1}),
    (6, WHO | {"JourneyID": 1, "SubscriberID": 0}),
    (7, WHO | {"JourneyID": 99}),
    (8, WHO | {"JourneyID": 1, "ListID": "8"}),
    (9, WHO | {"JourneyID": 1, "SubscriberID": 404}),
]
"""Journey 1 is there and disabled; list 8, e-mail 8 and subscriber 404 of list 26 are missing."""
CALLS: dict[str, list[tuple[int, Json]]] = {
    "journey.create": [(1, {"Trigger": "Manual"}), *((code, CREATE | body) for code, body in TRIGGERS)],
    "journey.get": IDS,
    "journey.delete": IDS,
    "journey.enable": [*IDS, (4, {"JourneyID": 2})],
    "journey.disable": [*IDS, (4, {"JourneyID": 1})],
    "journey.update": [
        *((code, body) for code, body in IDS if code < 3),
        *((code, {"JourneyID": 1} | body) for code, body in TRIGGERS),
        (10, {"JourneyID": 99}),
    ],
    "journey.actions.update": [
        (1, {"Actions": []}),
        (2, {"JourneyID": 1}),
        (3, {"JourneyID": "x", "Actions": []}),
        (4, {"JourneyID": 1, "Actions": [{"Action": "Nonsense"}]}),
        (5, {"JourneyID": 99, "Actions": []}),
    ],
    "subscriber.journey.trigger": [*PEOPLE, (10, WHO | {"JourneyID": 1})],
    "subscriber.journey.remove": PEOPLE,
    "subscriber.journey.list": [(code, body) for code, body in PEOPLE if code not in (1, 4, 7)],
}


@pytest.fixture
def octeth(local: LocalVendors) -> Iterator[Octeth]:
    """With journey 1, disabled, and journey 2, enabled."""
    for gone in ({"list_id": 8}, {"email_id": 8}, {"list_id": 26, "subscriber_id": 404}):
        local.missing("octeth", **gone)
    with Octeth(base_url=local.octeth, api_key="any", allow_http=True) as client:
        client.journeys.create(name="first", trigger="Manual")
        client.journeys.create(name="second", trigger="Manual")
        client.journeys.enable(journey_id=2)
        yield client


def test_every_documented_code_is_reached_by_a_call(local: LocalVendors, octeth: Octeth) -> None:
    for operation in document("octeth").operations.values():
        rows = {row["code"]: row for row in operation.spec.get("x-error-codes", ()) if not row.get("reserved")}
        calls = CALLS.get(operation.id, [])
        assert {code for code, _ in calls} == set(rows), operation
        for code, body in calls:
            answer = send(local, "octeth", operation.id, KEY | body)
            assert answer.status_code == rows[code]["status"], f"{operation} {code}: {answer.text}"
            assert answer.json()["Errors"][0]["Code"] == code, f"{operation} {code}: {answer.text}"
            assert answer.json()["Errors"][0]["Message"] == rows[code]["message"]


def test_general_codes_come_with_wrong_credentials_and_rates(local: LocalVendors, octeth: Octeth) -> None:
    local.fault("journey.list", rate="1/60")
    assert send(local, "octeth", "journey.list", KEY).status_code == 200
    assert send(local, "octeth", "journey.list", KEY).json()["ErrorCode"] == 429
    for code in (99998, 99999, 100000, 100002):
        local.fault("journey.get", code=code, times=1)
        assert code in _codes(send(local, "octeth", "journey.get", KEY | {"JourneyID": 1}).json())


def _codes(body: Json) -> list[int]:
    return body["ErrorCode"] if isinstance(body["ErrorCode"], list) else [body["ErrorCode"]]


def test_all_problems_of_a_call_come_at_once(local: LocalVendors) -> None:
    answer = send(local, "octeth", "subscriber.journey.trigger", KEY | {"ListID": "x"})
    assert [item["Code"] for item in answer.json()["Errors"]] == [1, 3, 5]


def test_a_journey_from_its_creation_to_its_end(local: LocalVendors, octeth: Octeth) -> None:
    made = octeth.journeys.create(name="Onboarding", trigger="Manual", notes="for new ones").journey
    journey = made.journey_id
    assert made.status == "Disabled"
    octeth.journeys.update(journey_id=journey, name="Welcome")
    octeth.journeys.update_actions(
        {"JourneyID": journey, "Actions": [{"ActionID": None, "Action": "Wait", "WaitUnit": "days", "WaitAmount": 2}]}
    )
    octeth.journeys.enable(journey_id=journey)
    octeth.subscriber_journeys.trigger(journey_id=journey, list_id=26, subscriber_id=1)
    found = octeth.journeys.get(journey_id=journey)
    assert (found.journey.journey_name, found.journey.status, found.journey.notes) == (
        "Welcome",
        "Enabled",
        "for new ones",
    )
    assert [(action.action, action.action_parameters["WaitAmount"]) for action in found.actions] == [("Wait", 2)]
    assert [one.journey_id for one in octeth.subscriber_journeys.list(list_id="26", subscriber_id="1").journeys] == [
        journey
    ]
    stats = next(one.journey_stats for one in octeth.journeys.list().journeys if one.journey_id == journey)
    assert stats
    assert (stats.active_subscribers, stats.total_subscribers) == ("1", "1")
    octeth.subscriber_journeys.remove(journey_id=journey, list_id=26, subscriber_id=1)
    assert octeth.subscriber_journeys.list(list_id=26, subscriber_id=1).journeys == []
    octeth.journeys.delete(journey_id=journey)
    assert _code(lambda: octeth.journeys.get(journey_id=journey)) == 3
    assert [one.recipient for one in local.triggered("octeth", journey_id=journey)] == ["1"]


def test_a_repeated_action_keeps_its_id(octeth: Octeth) -> None:
    new: Any = {"ActionID": None, "Action": "ExitThisJourney"}
    first = octeth.journeys.update_actions(journey_id=1, actions=[new]).actions[0].action_id
    known: Any = {**new, "ActionID": first}
    second = octeth.journeys.update_actions(journey_id=1, actions=[known, new]).actions
    assert second[0].action_id == first
    assert second[1].action_id != first


def _code(call: Callable[[], object]) -> object:
    with pytest.raises(APIStatusError) as caught:
        call()
    return caught.value.code


NEW = {"ListID": 26, "EmailAddress": "ada@example.com"}
DATES = [
    (4, {"StartDate": "1.2.2026"}),
    (5, {"EndDate": "x"}),
    (6, {"StartDate": "2026-02-01", "EndDate": "2026-01-01"}),
]
EDITION: dict[str, list[tuple[int, Json]]] = {
    "journey.create": [(1, {}), (10, {"Name": "a", "Trigger": "Tag", "Trigger_Value": {}})],
    "journey.get": [
        *IDS,
        *((code, {"JourneyID": 1} | body) for code, body in DATES),
        (8, {"JourneyID": 1, "ISP": "a b"}),
    ],
    "journey.list": [(4, {"StatsStartDate": "x"}), (6, {"StatsStartDate": "2026-02-01", "StatsEndDate": "2026-01-01"})],
    "journey.clone": [
        (1, {"JourneyID": 1}),
        (2, {"NewJourneyName": "a"}),
        (3, {"JourneyID": 99, "NewJourneyName": "a"}),
        (3, {"JourneyID": "x", "NewJourneyName": "a"}),
    ],
    "journey.actions.update": [(4, {"JourneyID": 1, "Actions": "x"}), (5, {"JourneyID": 99, "Actions": []})],
    "journeys.enable": [(1, {}), (2, {"JourneyIDs": "a,b"})],
    "journeys.delete": [(1, {})],
    "subscriber.journey.trigger": [*PEOPLE, (7, WHO | {"JourneyID": [1, 99]})],
    "subscriber.create": [
        (1, {"EmailAddress": "ada@example.com"}),
        (2, {"ListID": 26}),
        (3, {"ListID": 26, "EmailAddress": "ada"}),
        (6, NEW | {"Status": "Maybe"}),
        (8, NEW | {"Status": "Subscribed", "SubscriptionIP": "192.0.2.1"}),
        (10, NEW | {"SubscriptionIP": "somewhere"}),
        (20, NEW),
        (23, NEW | {"ListID": 8}),
    ],
    "subscriber.get": [(1, {"ListID": 26}), (2, {"SubscriberID": 1})],
}


def test_codes_of_the_edition_5_9(local: LocalVendors) -> None:
    local.missing("octeth_5_9", list_id=8)
    local.missing("octeth_5_9", list_id=26, subscriber_id=404)
    operations = document("octeth_5_9").operations
    send(local, "octeth_5_9", "journey.create", KEY | _commanded(operations["journey.create"], {"Name": "first"}))
    send(local, "octeth_5_9", "subscriber.create", KEY | _commanded(operations["subscriber.create"], NEW))
    for name, calls in EDITION.items():
        for code, body in calls:
            answer = send(local, "octeth_5_9", name, KEY | _commanded(operations[name], body))
            assert "Errors" in answer.json(), f"{name} {code} {body}: {answer.text}"
            assert code in [item["Code"] for item in answer.json()["Errors"]], f"{name} {code} {body}: {answer.text}"


def _commanded(operation: Operation, body: Json) -> Json:
    return {**operation.constants, **body}


def test_several_journeys_with_one_call(local: LocalVendors) -> None:
    with Octeth59(base_url=local.octeth_5_9, api_key="any", allow_http=True) as octeth:
        ids = [octeth.journeys.create(name=name).journey_id for name in "abc"]
        octeth.journeys.enable_many({"JourneyIDs": f"{ids[0]},{ids[1]}"})
        found = octeth.subscriber_journeys.trigger(journey_id=ids, list_id=26, subscriber_id=1).to_dict()
        assert found["JourneyIDs"] == ids[:2]
        assert [one["JourneyID"] for one in found["SkippedJourneys"]] == ids[2:]
        assert octeth.journeys.get(journey_id=ids[0]).journey_name == "a"
        assert [one.recipient for one in local.triggered("octeth_5_9")] == ["1"]
        created = octeth.subscribers.create(list_id=26, email_address="ada@example.com")
        assert octeth.subscribers.exists(list_id=26, email_address="ada@example.com").exists
        assert created.subscriber_information.email_address == "ada@example.com"
