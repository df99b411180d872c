"""Mocks and factories misused: a type checker must refuse the lines that end in `# error`, and no other."""

from __future__ import annotations

from journeykit_clients.genesys.models import JourneySegment, Outcome
from journeykit_clients.octeth.models import JourneyStatus

from journeykit.local import serve
from journeykit.testing import Vendors, fail, make, pages


def factories() -> None:
    make(Outcome, display_name=5)  # error
    make(Outcome, displayName="Bought")  # error
    make(Outcome, n=2, display_name=5)  # error
    make(Outcome, n="2")  # error
    make(JourneyStatus, name="Enabled")  # error
    make(str)  # error
    one: Outcome = make(Outcome, n=2)  # error
    print(one)


def mocks(vendors: Vendors) -> None:
    fail(vendors["getJourneyOutcome"], "not found")  # error
    fail("getJourneyOutcome", None)  # error
    pages(vendors["getJourneySegments"], make(JourneySegment))  # error
    vendors[5]  # error


def local_vendors() -> None:
    with serve(credentials="maybe") as local:  # error
        local.fault("trigger", status="503")  # error
        local.fault("trigger", colour="red")  # error
        number: int = local.octeth  # error
        print(number)
