"""Calls that a type checker must refuse: the lines that end in `# error`, and no other."""

from __future__ import annotations

from journeykit_clients.genesys.models import ActionMap, Outcome
from journeykit_clients.genesys.payloads import OutcomePayload

from journeykit import AsyncGenesys, Genesys, Mailchimp, Octeth, Sprinklr


def keywords(genesys: Genesys, mailchimp: Mailchimp, sprinklr: Sprinklr, octeth: Octeth) -> None:
    genesys.outcomes.create()  # error
    genesys.outcomes.create(is_positive=True)  # error
    genesys.outcomes.create(display_name=1)  # error
    genesys.outcomes.create(display_name=None)  # error
    genesys.outcomes.create(displayName="Bought")  # error
    genesys.outcomes.create(display_name="Bought", is_positive="yes")  # error
    mailchimp.customer_journeys.trigger(12, 34)  # error
    mailchimp.customer_journeys.trigger(12, 34, "ada@example.com")  # error
    mailchimp.customer_journeys.trigger("12", 34, email_address="ada@example.com")  # error
    octeth.subscriber_journeys.trigger(journey_id=18, list_id=26)  # error
    octeth.subscriber_journeys.trigger(18, 26, 1)  # error
    octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1.5)  # error
    octeth.journeys.get(journey_id=1, api_key="key")  # error
    sprinklr.marketing_journeys.trigger({"snType": "EMAIL", "snId": "ada@example.com"})  # error
    genesys.outcomes.list(2)  # error
    genesys.outcomes.list(page_size="100")  # error
    genesys.outcomes.list(query_fields=[1])  # error
    genesys.outcomes.iter(pages=3)  # error
    genesys.outcomes.get(1)  # error
    genesys.outcomes.get("1", timeout="5")  # error


def bodies(genesys: Genesys, octeth: Octeth) -> None:
    genesys.outcomes.create({"displayName": "Bought"}, display_name="Bought")  # error
    genesys.outcomes.create(Outcome(display_name="Bought"), is_positive=True)  # error
    genesys.outcomes.create({"display_name": "Bought"})  # error
    genesys.outcomes.create({"displayName": "Bought", "isPositve": True})  # error
    genesys.outcomes.create({"isPositive": True})  # error
    genesys.outcomes.create(ActionMap(display_name="Bought"))  # error
    genesys.outcomes.create("Bought")  # error
    genesys.outcomes.create(Outcome())  # error
    genesys.segment_assignments.update_by_external_contact("1", {"segmentId": "1"})  # error
    octeth.journeys.create({"APIKey": "key", "Name": "Hello", "Trigger": "Manual"})  # error
    octeth.journeys.update_actions(journey_id=1, actions=[{"ActionID": None, "Action": "Sleep"}])  # error
    payload: OutcomePayload = {"displayName": "Bought"}
    payload["isPositive"] = "yes"  # error


def names(genesys: Genesys) -> None:
    genesys.outcome.get("1")  # error
    genesys.outcomes.replace("1")  # error
    genesys.action_targets.delete("1")  # error
    genesys.outcomes.with_raw_response.iter()  # error


async def unawaited(genesys: AsyncGenesys) -> None:
    print(genesys.outcomes.get("1").display_name)  # error
    for item in genesys.outcomes.iter():  # error
        print(item)
