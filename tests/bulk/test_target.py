"""What a run knows of a method: limits, connections, and how to find out what happened, from the vendor's spec."""

from __future__ import annotations

from typing import Any

import pytest

from journeykit.bulk._stand_in import NOWHERE, client
from journeykit.bulk._target import Target, client_class, find

LIMITS = [
    ("mailchimp", "customer_journeys.trigger", [], 10),
    ("genesys", "outcomes.create", [(300, 60)], None),
    ("sprinklr", "marketing_journeys.trigger", [(10, 1), (1000, 3600)], None),
    ("octeth", "subscriber_journeys.trigger", [(100, 60)], None),
    ("octeth_5_9", "subscriber_journeys.trigger", [(100, 60)], None),
    ("octeth_5_9", "events.track", [(5000, 60)], None),
]


def target(vendor: str, method: str) -> Target:
    made: Any = client(client_class(vendor, asynchronous=False), base_url=NOWHERE)
    return Target(find(made, method), {}, "key")


@pytest.mark.parametrize(("vendor", "method", "limits", "connections"), LIMITS)
def test_documented_rates(vendor: str, method: str, limits: list[tuple[int, float]], connections: int | None) -> None:
    found = target(vendor, method)
    assert found.limits == limits
    assert found.concurrency == connections


TRIGGERS = [
    ("mailchimp", "customer_journeys.trigger"),
    ("octeth", "subscriber_journeys.trigger"),
    ("octeth_5_9", "subscriber_journeys.trigger"),
    ("sprinklr", "marketing_journeys.trigger"),
    ("sprinklr_v2", "marketing_journeys.trigger"),
]


@pytest.mark.parametrize(("vendor", "method"), TRIGGERS)
def test_each_trigger_says_how_to_check(vendor: str, method: str) -> None:
    assert len(target(vendor, method).how_to_check) > 20
