"""openapi-python-client, as its command line makes a client: httpx and attrs. Also the engine below ours."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from .peer import EMAIL, FIELDS, HOST, Peer

PEER = Peer(
    "openapi-python-client 0.29.1",
    __name__,
    requires=["httpx>=0.28.1,<0.29", "attrs>=24.2,<27"],
    tools=["openapi-python-client==0.29.1", "ruff==0.17.5"],
    command=["openapi-python-client", "generate", "--path", "{spec}", "--meta", "none", "--output-path", "{package}"],
    notes={"octeth": "the body is a dict, its type is lost"},
)


def _arguments(stub: Any) -> dict[str, Any]:
    return {"base_url": HOST, "httpx_args": {"transport": stub}}


def get(stub: Any) -> Callable[[str], object]:
    """GET of the action map with an id."""
    from peer_genesys import AuthenticatedClient  # type: ignore[import-not-found]
    from peer_genesys.api.action_maps import get_journey_actionmap  # type: ignore[import-not-found]

    client = AuthenticatedClient(token="token", **_arguments(stub))
    return lambda id: get_journey_actionmap.sync(id, client=client)


def post(stub: Any) -> Callable[[], object]:
    """POST of an action map."""
    from peer_genesys import AuthenticatedClient
    from peer_genesys.api.action_maps import post_journey_actionmaps
    from peer_genesys.models import ActionMap  # type: ignore[import-not-found]

    from benchmarks.payloads import ACTION_MAP

    client, model = AuthenticatedClient(token="token", **_arguments(stub)), ActionMap.from_dict(ACTION_MAP)
    return lambda: post_journey_actionmaps.sync(client=client, body=model)


def listing(stub: Any) -> Callable[[], object]:
    """GET of 100 action maps."""
    from peer_genesys import AuthenticatedClient
    from peer_genesys.api.action_maps import get_journey_actionmaps

    client = AuthenticatedClient(token="token", **_arguments(stub))
    return lambda: get_journey_actionmaps.sync(client=client, page_size=100, page_number=1)


def octeth(stub: Any) -> Callable[[], object]:
    """GET with a JSON body."""
    from peer_octeth import Client  # type: ignore[import-not-found]
    from peer_octeth.api.subscriber_journeys import subscriber_journey_trigger  # type: ignore[import-not-found]

    client = Client(**_arguments(stub))
    return lambda: subscriber_journey_trigger.sync(client=client, body=FIELDS)


def trigger(stub: Any) -> Callable[[], object]:
    """POST that is answered by 204."""
    from peer_mailchimp import AuthenticatedClient  # type: ignore[import-not-found]
    from peer_mailchimp.api.customer_journeys import (  # type: ignore[import-not-found]
        post_customer_journeys_journeys_id_steps_id_actions_trigger as operation,
    )
    from peer_mailchimp.models import SubscriberInCustomerJourneysAudience  # type: ignore[import-not-found]

    client = AuthenticatedClient(token="a2V5", prefix="Basic", **_arguments(stub))
    return lambda: operation.sync_detailed(12, 34, client=client, body=SubscriberInCustomerJourneysAudience(**EMAIL))


def decode(text: bytes) -> Callable[[], object]:
    """A listing, from its JSON text."""
    from peer_genesys.models import ActionMapListing

    return lambda: ActionMapListing.from_dict(json.loads(text))


def encode(text: bytes) -> Callable[[], object]:
    """The action maps of a listing, to JSON text."""
    from peer_genesys.models import ActionMapListing

    models = ActionMapListing.from_dict(json.loads(text)).entities
    return lambda: json.dumps([model.to_dict() for model in models])
