"""The operations that the faults are played against: of each vendor, and of each declared repeatability."""

from __future__ import annotations

import asyncio
import base64
import inspect
from collections.abc import Callable, Mapping
from typing import Any

from tests.spec_examples import cases, documents
from tests.spec_examples.clients import client_class, login

from . import answers
from .operation import Operation, from_spec

CANARY = "canary7secret"
"""Part of every credential used here; it must appear nowhere but in the request itself."""
DISGUISES = [CANARY, *(base64.b64encode(b"x" * shift + CANARY.encode())[4:12].decode() for shift in range(3))]
"""The canary as it is, and the middle of it in base64 at each alignment, as HTTP Basic would show it."""

CREDENTIALS: Mapping[str, Mapping[str, str]] = {
    **{vendor.capitalize(): dict.fromkeys(login(vendor).arguments, CANARY) for vendor in documents()},
    "Mailchimp": {"api_key": f"{CANARY}-us6"},
    "Sprinklr": {"access_token": f"{CANARY}-token", "api_key": f"{CANARY}-key"},
}

OUTCOME = {"id": "a41c77f3", "displayName": "Bought", "isActive": True, "isPositive": True, "version": 2}
JOURNEY = {"JourneyID": "6", "RelUserID": "1", "JourneyName": "Test", "Trigger": "Manual", "Status": "Enabled"}

GET_OUTCOME = Operation(
    "Genesys",
    "getJourneyOutcome",
    "GET /api/v2/journey/outcomes/a41c77f3",
    "safe",
    lambda client: client.outcomes.get("a41c77f3"),
    answers.json_answer(OUTCOME),
)
DELETE_OUTCOME = Operation(
    "Genesys",
    "deleteJourneyOutcome",
    "DELETE /api/v2/journey/outcomes/a41c77f3",
    "idempotent",
    lambda client: client.outcomes.delete("a41c77f3"),
    answers.no_content(),
    result="never",
)
CREATE_OUTCOME = Operation(
    "Genesys",
    "postJourneyOutcomes",
    "POST /api/v2/journey/outcomes",
    "unsafe",
    lambda client: client.outcomes.create(display_name="Bought"),
    answers.json_answer(OUTCOME),
)
MAILCHIMP_TRIGGER = Operation(
    "Mailchimp",
    "postCustomerJourneysJourneysIdStepsIdActionsTrigger",
    "POST /customer-journeys/journeys/12/steps/34/actions/trigger",
    "unsafe",
    lambda client: client.customer_journeys.trigger(12, 34, email_address="ada@example.com"),
    answers.no_content(),
    result="never",
)
SPRINKLR_TRIGGER = Operation(
    "Sprinklr",
    "trigger",
    "POST /api/marketing-journey/trigger",
    "unsafe",
    lambda client: client.marketing_journeys.trigger(sn_type="EMAIL", sn_id="ada@example.com", journey_id="j1"),
    answers.json_answer({"data": {"status": "SUCCESS", "message": "Triggered", "trackingId": "t_1"}, "errors": []}),
    result="sometimes",
)
OCTETH_TRIGGER = Operation(
    "Octeth",
    "subscriber.journey.trigger",
    "GET /api/v1/subscriber.journey.trigger",
    "unsafe",
    lambda client: client.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1),
    answers.json_answer({"JourneyID": "18", "ListID": "26", "SubscriberID": "1"}),
)
OCTETH_ENABLE = Operation(
    "Octeth",
    "journey.enable",
    "GET /api/v1/journey.enable",
    "idempotent",
    lambda client: client.journeys.enable(journey_id=6),
    answers.json_answer({"Journey": JOURNEY}),
)
OCTETH_LIST = Operation(
    "Octeth",
    "subscriber.journey.list",
    "GET /api/v1/subscriber.journey.list",
    "safe",
    lambda client: client.subscriber_journeys.list(list_id=26, subscriber_id=1),
    answers.json_answer({"Journeys": []}),
)

OPERATIONS = [
    GET_OUTCOME,
    DELETE_OUTCOME,
    CREATE_OUTCOME,
    MAILCHIMP_TRIGGER,
    SPRINKLR_TRIGGER,
    OCTETH_TRIGGER,
    OCTETH_ENABLE,
    OCTETH_LIST,
]
NAMED = {operation.vendor.lower() for operation in OPERATIONS}
EDITIONS = {name for name, document in documents().items() if document.path.parents[1].name == "editions"}
OTHERS = {
    (case.vendor, case.repeatability): case
    for case in cases()
    if case.vendor not in NAMED and (case.vendor not in EDITIONS or case.repeatability == "unsafe")
}
OPERATIONS += map(from_spec, OTHERS.values())
"""Those above, of any other vendor one of each repeatability, and of an edition one that may not be repeated."""


def client_of(vendor: str, mode: str, base_url: str, **options: Any) -> Any:
    """A client of the vendor, `sync` or `async`, with canaries for credentials."""
    cls = client_class(vendor.lower(), asynchronous=mode == "async")
    usual = {} if "client_id" in options else CREDENTIALS[vendor]
    return cls(base_url=base_url, **{**usual, **options})


def in_turn(mode: str, operation: Operation, times: int, between: Callable[[], object] = bool) -> Callable[[Any], Any]:
    """Something for `run` to do: the same call so many times on one client, and `between` after each."""

    def sync(client: Any) -> None:
        for _ in range(times):
            operation.call(client)
            between()

    async def awaited(client: Any) -> None:
        for _ in range(times):
            await operation.call(client)
            await asyncio.to_thread(between)

    return sync if mode == "sync" else awaited


def run(mode: str, vendor: str, base_url: str, use: Callable[[Any], Any], **options: Any) -> Any:
    """Open a client, use it, close it; the async one in an event loop of its own. Errors come out as they are."""
    if mode == "sync":
        with client_of(vendor, mode, base_url, **options) as client:
            return use(client)

    async def main() -> Any:
        async with client_of(vendor, mode, base_url, **options) as client:
            result = use(client)
            return await result if inspect.isawaitable(result) else result

    return asyncio.run(main())
