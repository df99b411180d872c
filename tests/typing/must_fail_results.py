"""Results, clients and errors misused: a type checker must refuse the lines that end in `# error`, and no other."""

from __future__ import annotations

from datetime import datetime

import httpx
from journeykit_clients.genesys import models
from journeykit_clients.genesys.models import ActionMap, Outcome

import journeykit
from journeykit import AsyncGenesys, AsyncOcteth, Genesys, Mailchimp, Octeth, RateLimitError, Retry, Sprinklr


def results(genesys: Genesys, octeth: Octeth) -> None:
    outcome = genesys.outcomes.get("1")
    print(outcome.displayName)  # error
    print(outcome.id.upper())  # error
    date: datetime = outcome.created_date  # error
    name: int = outcome.display_name  # error
    nothing: Outcome = genesys.outcomes.delete("1")  # error
    maps: list[ActionMap] = genesys.action_maps.list()  # error
    raw: Outcome = genesys.outcomes.with_raw_response.get("1")  # error
    print(date, name, nothing, maps, raw)
    print(octeth.journeys.get(journey_id=1).journey_name)  # error
    print(models.Nothing)  # error
    print(journeykit.AsyncMailchump)  # error


def clients() -> None:
    Mailchimp(key="0123-us6")  # error
    Mailchimp("0123-us6")  # error
    Genesys(access_token="token", region=1)  # error
    Genesys(access_token="token", timeout="5")  # error
    Genesys(access_token="token", retry=3)  # error
    Genesys(access_token="token", http_client=httpx.AsyncClient())  # error
    AsyncGenesys(access_token="token", http_client=httpx.Client())  # error
    Sprinklr(access_token="token", api_key="key", environment=2)  # error
    Octeth(base_url="https://mail.example.com", token="t")  # error
    Genesys(access_token="token").with_options(base_url="https://example.com")  # error
    Retry(5)  # error
    Retry(attempts="5")  # error
    Retry().attempts = 5  # error
    journeykit.Retries()  # error


def contexts(octeth: AsyncOcteth) -> None:
    with octeth as entered:  # error
        print(entered)
    octeth.close()  # error


def errors(error: RateLimitError) -> None:
    print(error.status)  # error
    wait: int = error.retry_after  # error
    print(wait, error.delivery == journeykit.Delivery.SENT)  # error
