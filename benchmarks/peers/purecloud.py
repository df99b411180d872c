"""The SDK of Genesys Cloud: urllib3, and a module for each of its several thousand models."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

from .peer import HOST, Peer

PEER = Peer(
    "PureCloudPlatformClientV2 269.0.0",
    __name__,
    requires=["PureCloudPlatformClientV2==269.0.0"],
    library="urllib3",
    without=dict.fromkeys(("octeth", "trigger"), "an SDK of another vendor"),
)


def _client() -> Any:
    from PureCloudPlatformClientV2.api_client import ApiClient  # type: ignore[import-not-found]

    client = ApiClient(host=HOST)
    client.access_token = "token"
    return client


def _api() -> Any:
    from PureCloudPlatformClientV2 import JourneyApi  # type: ignore[import-not-found]

    return JourneyApi(_client())


def _models(client: Any, text: bytes, name: str) -> Any:
    answer = SimpleNamespace(data=text.decode(), getheader=lambda name: "application/json")
    return client.deserialize(answer, name)


def get(stub: object) -> Callable[[str], object]:
    """GET of the action map with an id."""
    method: Callable[[str], object] = _api().get_journey_actionmap
    return method


def post(stub: object) -> Callable[[], object]:
    """POST of an action map."""
    from benchmarks.payloads import ONE

    api = _api()
    model = _models(api.api_client, ONE, "ActionMap")
    return lambda: api.post_journey_actionmaps(body=model)


def listing(stub: object) -> Callable[[], object]:
    """GET of 100 action maps."""
    api = _api()
    return lambda: api.get_journey_actionmaps(page_size=100, page_number=1)


def decode(text: bytes) -> Callable[[], object]:
    """A listing, from its JSON text."""
    client = _client()
    return lambda: _models(client, text, "ActionMapListing")


def encode(text: bytes) -> Callable[[], object]:
    """The action maps of a listing, to JSON text."""
    client = _client()
    models = _models(client, text, "ActionMapListing").entities
    return lambda: json.dumps(client.sanitize_for_serialization(models))
