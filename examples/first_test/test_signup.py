"""Tests of `sign_up`: no vendor, no network, no waiting."""

from collections.abc import Callable

import httpx
from signup import sign_up

from journeykit import Mailchimp, NotFoundError
from journeykit.testing import Vendors, fail

TRIGGER = "postCustomerJourneysJourneysIdStepsIdActionsTrigger"


def test_the_journey_is_started(journeykit_mock: Callable[..., Vendors]) -> None:
    vendors = journeykit_mock("mailchimp")
    with Mailchimp(api_key="0123456789abcdef-us6") as mailchimp:
        assert sign_up(mailchimp, "ada@example.com") == "sent"
    assert vendors[TRIGGER].call_count == 1


def test_what_became_of_it(journeykit_mock: Callable[..., Vendors]) -> None:
    vendors = journeykit_mock("mailchimp")
    with Mailchimp(api_key="0123456789abcdef-us6") as mailchimp:
        fail(vendors[TRIGGER], NotFoundError)
        assert sign_up(mailchimp, "ada@example.com") == "not sent"
        fail(vendors[TRIGGER], httpx.ReadTimeout)
        assert sign_up(mailchimp, "ada@example.com") == "unknown"
    assert vendors[TRIGGER].call_count == 2, "a trigger is not repeated where it may have happened"
