"""The three spellings of a body, with nested models, typed dicts, enumerations and unset values."""

from __future__ import annotations

from datetime import UTC, datetime

from journeykit_clients.genesys.models import (
    ActionMap,
    Activation,
    Context,
    JourneyMetric,
    MediaType,
    Outcome,
    PatchAction,
    SegmentAssignmentsUpdate,
    SegmentScope,
)
from journeykit_clients.genesys.payloads import OutcomePayload, PatchActionMapPayload, SegmentAssignmentsUpdatePayload
from journeykit_clients.mailchimp.models import SubscriberInCustomerJourneysAudience
from journeykit_clients.octeth.models import CreateJourneyRequest, JourneyTrigger, WaitAction
from journeykit_clients.types import UNSET

from journeykit import Genesys, Mailchimp, Octeth, Sprinklr


def outcomes(genesys: Genesys, description: str | None) -> None:
    genesys.outcomes.create(display_name="Bought", is_positive=True)
    genesys.outcomes.create({"displayName": "Bought", "isPositive": True})
    genesys.outcomes.create(body={"displayName": "Bought"})
    genesys.outcomes.create(Outcome(display_name="Bought"))
    payload: OutcomePayload = {"displayName": "Bought"}
    payload["description"] = "What was bought"
    genesys.outcomes.create(payload)
    genesys.outcomes.create(display_name="Bought", description=description or UNSET)
    genesys.outcomes.update("1", display_name="Sold")
    genesys.outcomes.update("1", {"displayName": "Sold"})
    genesys.outcomes.update(outcome_id="1", body={"displayName": "Sold"})


def action_maps(genesys: Genesys) -> None:
    genesys.action_maps.create(
        display_name="Chat",
        activation=Activation(type_="immediate"),
        start_date=datetime(2026, 1, 1, tzinfo=UTC),
        weight=2,
    )
    genesys.action_maps.create(display_name="Chat", activation={"type": "immediate"})
    genesys.action_maps.create(ActionMap(display_name="Chat", is_active=False))
    changed: PatchActionMapPayload = {"displayName": "Chat", "triggerWithSegments": [], "pageUrlConditions": []}
    genesys.action_maps.update("1", changed)
    action = PatchAction(media_type=MediaType.WEBCHAT)
    genesys.action_maps.update(
        "1", display_name="Chat", trigger_with_segments=["s"], page_url_conditions=[], action=action
    )


def segments(genesys: Genesys) -> None:
    genesys.segments.create(display_name="Phones", scope=SegmentScope.SESSION, context=Context(patterns=[]))
    genesys.segments.create(display_name="Phones", scope="Session", context={"patterns": []})
    genesys.journey_aggregates.query(interval="a/b", metrics=["nJourneySessions", JourneyMetric("brandNew")])
    one: SegmentAssignmentsUpdatePayload = {"segmentId": "1", "state": "Assigned"}
    model = SegmentAssignmentsUpdate.from_dict(dict(one))
    genesys.segment_assignments.update_by_external_contact("1", [one])
    genesys.segment_assignments.update_by_external_contact("1", [model])
    genesys.segment_assignments.update_by_external_contact("1", (model, one))


def others(mailchimp: Mailchimp, sprinklr: Sprinklr, octeth: Octeth) -> None:
    mailchimp.customer_journeys.trigger(1, 2, {"email_address": "ada@example.com"})
    mailchimp.customer_journeys.trigger(1, 2, SubscriberInCustomerJourneysAudience(email_address="ada@example.com"))
    sprinklr.marketing_journeys.trigger_with_new_profile(
        journey_id="1",
        unified_profile={
            "contact": {"firstName": "Ada"},
            "profiles": [{"channelType": "EMAIL", "channelId": "ada@example.com", "name": "Ada"}],
        },
        context_params={"lang": "en"},
    )
    octeth.journeys.create(name="Hello", trigger=JourneyTrigger.MANUAL)
    octeth.journeys.create(name="Hello", trigger="Manual")
    octeth.journeys.create(name="Hello", trigger=JourneyTrigger("Tag"))
    octeth.journeys.create({"Name": "Hello", "Trigger": "Manual", "Trigger_ListID": "10"})
    octeth.journeys.create(CreateJourneyRequest(name="Hello", trigger=JourneyTrigger.MANUAL, trigger_list_id=10))
    octeth.journeys.update_actions(
        journey_id="8",
        actions=[
            {"ActionID": None, "Action": "Wait", "WaitUnit": "days", "WaitAmount": 2},
            WaitAction(action_id=None, wait_amount=2),
        ],
    )
