"""What a service does when a call fails: errors by class, by delivery and by the vendor's own number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never, assert_type

from journeykit_clients.octeth.errors import SubscriberJourneyTriggerErrorCode

from journeykit import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    ConfigurationError,
    Delivery,
    Genesys,
    JourneyKitError,
    NotFoundError,
    Octeth,
    RateLimitError,
)


def trigger(octeth: Octeth) -> str:
    try:
        octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)
    except RateLimitError as error:
        assert_type(error.retry_after, float | None)
        return f"wait {error.retry_after or 1:.0f} seconds"
    except NotFoundError as error:
        if error.code == SubscriberJourneyTriggerErrorCode.JOURNEY_NOT_FOUND:
            return "no such journey"
        return str(error.message)
    except APIStatusError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.headers, Mapping[str, str])
        return error.operation
    except APITimeoutError as error:
        return said(error.delivery)
    except (APIConnectionError, APIResponseError) as error:
        return said(error.delivery)
    except JourneyKitError as error:
        return str(error)
    return "triggered"


def said(delivery: Delivery) -> str:
    match delivery:
        case Delivery.NOT_SENT:
            return "repeat it"
        case Delivery.REJECTED:
            return "mend it"
        case Delivery.UNKNOWN:
            return "look into it"
        case _:
            assert_never(delivery)


def configured(region: str) -> Genesys | None:
    try:
        return Genesys(access_token="token", region=region)
    except ConfigurationError as error:
        value_error: ValueError = error
        print(value_error)
        return None
