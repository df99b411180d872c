"""Fifty-three plausible mistakes, and who notices each.

A line's comment names `mypy`, `pyright` (standard) and `strict`, and what the run time does: `refused` (an exception
before anything is sent), `raises` (after it) or `never`. `test_typing.py` and `test_mistakes.py` hold them to it.

Nobody can catch two: a text is a sequence of texts (21), and a value that some text may have (44).
"""

from __future__ import annotations

import asyncio
import datetime

from journeykit_clients.genesys.models import JourneySegment, Outcome, SegmentScope
from journeykit_clients.genesys.payloads import OutcomePayload

from journeykit import UNSET, AsyncGenesys, AsyncMailchimp, Genesys, Mailchimp, Octeth, Retry, Sprinklr


def keywords(genesys: Genesys, mailchimp: Mailchimp, sprinklr: Sprinklr, octeth: Octeth) -> None:
    genesys.outcomes.create(displayName="Bought")  # 01 mypy pyright strict refused
    genesys.outcomes.create(display_nam="Bought")  # 02 mypy pyright strict refused
    genesys.outcomes.create()  # 03 mypy pyright strict refused
    genesys.outcomes.create(is_positive=True)  # 04 mypy pyright strict refused
    genesys.outcomes.create(display_name=None)  # 05 mypy pyright strict never
    genesys.outcomes.create(display_name=7)  # 06 mypy pyright strict never
    genesys.outcomes.create(display_name="Bought", is_positive="yes")  # 07 mypy pyright strict never
    genesys.outcomes.create("Bought")  # 08 mypy pyright strict refused
    genesys.outcomes.create({"displayName": "Bought"}, is_positive=True)  # 09 mypy pyright strict refused
    genesys.outcomes.create({"display_name": "Bought"})  # 10 mypy pyright strict never
    genesys.outcomes.create({"displayName": "Bought", "isPositve": True})  # 11 mypy pyright strict never
    genesys.outcomes.create([Outcome(display_name="Bought")])  # 12 mypy pyright strict refused
    genesys.segments.create(display_name="Phones", scope="Sesion")  # 13 mypy pyright strict never
    genesys.segments.create(display_name="Phones", scope="SESSION")  # 14 mypy pyright strict never
    genesys.segments.update(is_active=False)  # 15 mypy pyright strict refused
    genesys.segments.update("1", isActive=False)  # 16 mypy pyright strict refused
    genesys.segments.update("1", "active")  # 17 mypy pyright strict refused
    genesys.outcomes.list(100)  # 18 mypy pyright strict refused
    genesys.outcomes.list(page_size="100")  # 19 mypy pyright strict never
    genesys.outcomes.list(page_sise=100)  # 20 mypy pyright strict refused
    genesys.outcomes.list(query_fields="name")  # 21 - - - never
    genesys.outcomes.get()  # 22 mypy pyright strict refused
    genesys.outcomes.get(None)  # 23 mypy pyright strict refused
    genesys.outcomes.get(b"1")  # 24 mypy pyright strict refused
    genesys.outcomes.get("1", timeout="5")  # 25 mypy pyright strict refused
    genesys.outcomes.get("..")  # 26 - - - refused
    genesys.outcomes.fetch("1")  # 27 mypy pyright strict refused
    genesys.outcome.get("1")  # 28 mypy pyright strict refused
    mailchimp.customer_journeys.trigger(1, 2, "ada@example.com")  # 29 mypy pyright strict refused
    mailchimp.customer_journeys.trigger(1, 2, email="ada@example.com")  # 30 mypy pyright strict refused
    mailchimp.customer_journeys.trigger(1, email_address="ada@example.com")  # 31 mypy pyright strict refused
    mailchimp.customer_journeys.trigger("1", 2, email_address="ada@example.com")  # 32 mypy pyright strict never
    octeth.subscriber_journeys.trigger(18, 26, 1)  # 33 mypy pyright strict refused
    octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=None)  # 34 mypy pyright strict never
    octeth.journeys.create(name="Hello", trigger="manual")  # 35 mypy pyright strict never
    sprinklr.marketing_journeys.trigger(sn_type="MAIL", sn_id="a", journey_id="j")  # 36 mypy pyright strict never


def results(genesys: Genesys, segment: JourneySegment, payload: OutcomePayload) -> None:
    print(genesys.outcomes.get("1").displayName)  # 37 mypy pyright strict raises
    print(genesys.outcomes.list()[0])  # 38 mypy pyright strict raises
    print(segment.description.upper())  # 39 mypy pyright strict refused
    if segment.scope == "Sesion":  # 40 - - strict never
        print("never")
    if segment.scope is SegmentScope.SESSION and segment.description is None:  # 41 - - strict never
        print("absent")
    payload["isPositive"] = "yes"  # 42 mypy pyright strict never
    print(segment.created_date - datetime.datetime.now(datetime.UTC))  # 43 mypy pyright strict refused
    if segment.description == UNSET.value:  # 44 - - - never
        print("absent")


async def awaiting(genesys: AsyncGenesys, mailchimp: AsyncMailchimp) -> None:
    genesys.outcomes.get("1")  # 45 mypy pyright strict never
    print(genesys.outcomes.get("1").display_name)  # 46 mypy pyright strict refused
    for outcome in genesys.outcomes.iter():  # 47 mypy pyright strict refused
        print(outcome)
    mailchimp.close()  # 48 mypy pyright strict refused
    with mailchimp:  # 49 mypy pyright strict refused
        await asyncio.sleep(0)


def construction() -> None:
    Genesys(client_ids="a", client_secret="b")  # 50 mypy pyright strict refused
    Genesys(access_token="a", client_id="b")  # 51 - - - refused
    Mailchimp(api_key="0123456789abcdef-us6", retry=3)  # 52 mypy pyright strict refused
    Retry(5)  # 53 mypy pyright strict refused
