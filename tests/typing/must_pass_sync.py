"""A service that uses every vendor, sync: everything here is right, for mypy --strict and for pyright."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import assert_type

import httpx
from journeykit_clients.genesys.models import ActionMap, Outcome, OutcomeListing, SegmentAssignmentListing
from journeykit_clients.octeth.models import GetJourneyResponse, ListJourneysResponse
from journeykit_clients.sprinklr.models import TriggerResponse
from journeykit_clients.types import UNSET, Response, Unset

from journeykit import Genesys, Mailchimp, Octeth, Retry, Sprinklr


def welcome(email_address: str) -> None:
    with Mailchimp(api_key="0123456789abcdef-us6", timeout=10) as mailchimp:
        mailchimp.customer_journeys.trigger(12, 34, email_address=email_address)
        mailchimp.customer_journeys.trigger(journey_id=12, step_id=34, email_address=email_address)
        raw = mailchimp.customer_journeys.with_raw_response.trigger(12, 34, email_address=email_address)
        assert_type(raw, Response[None])
        assert_type(raw.status_code, int)


def names(genesys: Genesys) -> Iterator[str]:
    for action_map in genesys.action_maps.iter(page_size=100, sort_by="displayName", max_pages=3):
        assert_type(action_map, ActionMap)
        assert_type(action_map.display_name, str)
        yield action_map.display_name
    for page in genesys.outcomes.iter().pages():
        assert_type(page, OutcomeListing)
    for assignment in genesys.segment_assignments.iter_by_customer("email", "ada@example.com"):
        yield repr(assignment)


def created(outcome: Outcome) -> datetime | None:
    assert_type(outcome.created_date, datetime | Unset)
    if outcome.created_date is UNSET:
        return None
    assert_type(outcome.created_date, datetime)
    return outcome.created_date


def outcome_id(genesys: Genesys) -> str:
    found = genesys.outcomes.get("a41c77f3")
    assert_type(found, Outcome)
    return found.id or "none"


def everything_returns_models(genesys: Genesys, sprinklr: Sprinklr, octeth: Octeth) -> None:
    assert_type(genesys.outcomes.list(page_number=2, query_fields=["displayName"], query_value="x"), OutcomeListing)
    assert_type(genesys.outcomes.delete("1"), None)
    assert_type(genesys.segment_assignments.list_by_session("1", page_size="20"), SegmentAssignmentListing)
    assert_type(octeth.journeys.list(), ListJourneysResponse)
    assert_type(octeth.journeys.get(journey_id=1), GetJourneyResponse)
    started = sprinklr.marketing_journeys.trigger(
        sn_type="EMAIL", sn_id="ada@example.com", journey_id="1", context_params={"lang": "en"}
    )
    assert_type(started, TriggerResponse | None)


def options() -> Genesys:
    genesys = Genesys(
        client_id="id",
        client_secret="secret",
        region="eu-west-1",
        retry=Retry(attempts=5, base_delay=0.2),
        headers={"x-team": "journeys"},
        http_client=httpx.Client(http2=False),
    )
    patient = genesys.with_options(timeout=httpx.Timeout(60, connect=2), retry=None)
    assert_type(patient, Genesys)
    assert_type(Genesys.from_env(timeout=5), Genesys)
    patient.outcomes.get("1", timeout=1.5, extra_headers={"x-trace": "7"})
    Octeth(base_url="https://mail.example.com", session_id="s").close()
    return patient
