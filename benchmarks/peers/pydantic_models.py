"""No client at all: httpx by hand, with pydantic models that datamodel-code-generator makes of the same specs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .peer import EMAIL, FIELDS, MAPS, PAGE, STEP, TRIGGER, Peer

if TYPE_CHECKING:
    import httpx

    from benchmarks.stub import Stub

JSON = {"content-type": "application/json"}
PEER = Peer(
    "httpx + pydantic v2 (datamodel-code-generator 0.89.0)",
    __name__,
    requires=["httpx>=0.28.1,<0.29", "pydantic>=2.11,<3", "email-validator"],
    tools=["datamodel-code-generator==0.89.0"],
    command=[
        *("datamodel-codegen", "--input", "{spec}", "--output", "{package}.py", "--disable-timestamp"),
        *("--output-model-type", "pydantic_v2.BaseModel", "--type-mappings"),
        *("string+uri=string", "string+password=string"),  # relative addresses; secrets as themselves, not as asterisks
    ],
)


def _client(stub: Stub) -> httpx.Client:
    from .with_httpx import client

    return client(stub)


def get(stub: Stub) -> Callable[[str], object]:
    """GET of the action map with an id."""
    from peer_genesys import ActionMap  # type: ignore[import-not-found]

    client = _client(stub)
    return lambda id: ActionMap.model_validate_json(client.get(f"{MAPS}/{id}").content)


def post(stub: Stub) -> Callable[[], object]:
    """POST of an action map."""
    from peer_genesys import ActionMap

    from benchmarks.payloads import ACTION_MAP

    client, model = _client(stub), ActionMap.model_validate(ACTION_MAP)

    def call() -> object:
        response = client.post(MAPS, content=model.model_dump_json(exclude_unset=True), headers=JSON)
        return ActionMap.model_validate_json(response.content)

    return call


def listing(stub: Stub) -> Callable[[], object]:
    """GET of 100 action maps."""
    from peer_genesys import ActionMapListing

    client = _client(stub)
    return lambda: ActionMapListing.model_validate_json(client.get(MAPS, params=PAGE).content)


def octeth(stub: Stub) -> Callable[[], object]:
    """GET with a JSON body."""
    from peer_octeth import (  # type: ignore[import-not-found]
        TriggerSubscriberJourneyRequest,
        TriggerSubscriberJourneyResponse,
    )

    client = _client(stub)

    def call() -> object:
        body = TriggerSubscriberJourneyRequest(FIELDS).model_dump_json(exclude_unset=True, by_alias=True)
        response = client.request("GET", TRIGGER, content=body, headers=JSON)
        return TriggerSubscriberJourneyResponse.model_validate_json(response.content)

    return call


def trigger(stub: Stub) -> Callable[[], object]:
    """POST that is answered by 204."""
    from peer_mailchimp import SubscriberInCustomerJourneysAudience as Body  # type: ignore[import-not-found]

    client = _client(stub)
    return lambda: client.post(STEP, content=Body(**EMAIL).model_dump_json(), headers=JSON).raise_for_status()


def decode(text: bytes) -> Callable[[], object]:
    """A listing, from its JSON text."""
    from peer_genesys import ActionMapListing

    return lambda: ActionMapListing.model_validate_json(text)


def encode(text: bytes) -> Callable[[], object]:
    """The action maps of a listing, to JSON text."""
    from peer_genesys import ActionMap, ActionMapListing
    from pydantic import TypeAdapter  # type: ignore[import-not-found,unused-ignore]

    models, adapter = ActionMapListing.model_validate_json(text).entities, TypeAdapter(list[ActionMap])
    return lambda: adapter.dump_json(models, exclude_unset=True)
