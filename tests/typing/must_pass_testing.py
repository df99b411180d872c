"""Mocks, factories and local vendors as the tests of a service use them."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_type

import httpx
from journeykit_clients.genesys.models import JourneySegment, Outcome
from journeykit_clients.octeth.errors import JourneyEnableErrorCode
from journeykit_clients.octeth.models import ActionParameters, JourneyStatus

from journeykit import NotFoundError
from journeykit.local import LocalVendors, Trigger, serve
from journeykit.testing import Route, Vendors, fail, make, mock, pages


def mocks(journeykit_mock: Callable[..., Vendors]) -> None:
    with mock("genesys", "octeth") as vendors:
        assert_type(vendors, Vendors)
        route = vendors["getJourneyOutcomes"]
        assert_type(route, Route)
        route.respond(json={"entities": []})
        fail(vendors["getJourneyOutcome"], NotFoundError)
        fail(vendors["journey.enable"], code=JourneyEnableErrorCode.ALREADY_ENABLED)
        fail(vendors["subscriber.journey.trigger"], httpx.ReadTimeout)
        fail(vendors["subscriber.journey.trigger"], [httpx.ReadTimeout, None, NotFoundError])
        pages(vendors["getJourneySegments"], make(JourneySegment, n=250), size=100)
        assert_type(route.called, bool)
        assert_type(route.call_count, int)
        assert_type(vendors.slept, list[float])
    assert_type(journeykit_mock("genesys"), Vendors)


async def awaited() -> None:
    async with mock() as vendors:
        assert_type(vendors, Vendors)


def factories() -> None:
    assert_type(make(Outcome), Outcome)
    assert_type(make(Outcome, display_name="Bought", seed=3), Outcome)
    assert_type(make(JourneySegment, n=250), list[JourneySegment])
    assert_type(make(Outcome, n=2, seed=1, is_positive=True), list[Outcome])
    assert_type(make(ActionParameters), ActionParameters)
    assert_type(make(JourneyStatus), JourneyStatus)
    assert_type(make(JourneyStatus, n=2), list[JourneyStatus])


def local_vendors() -> None:
    with serve() as local:
        assert_type(local, LocalVendors)
        assert_type(local.octeth, str)
        assert_type(local.triggered("octeth", journey_id=18), list[Trigger])
        local.fault("subscriber.journey.trigger", status=503, times=2)
        local.fault(delay=0.5, drop=True, rate="100/60")
        local.missing("octeth", list_id=8)
        local.reset()
