"""journeykit, measured by the same programs as its peers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from .peer import EMAIL, HOST, Peer

if TYPE_CHECKING:
    import httpx

    from benchmarks.stub import Stub
    from journeykit import Genesys

PEER = Peer("journeykit", __name__)


def _http(stub: Stub) -> httpx.Client:
    import httpx

    return httpx.Client(transport=stub)


def _genesys(stub: Stub) -> Genesys:
    from journeykit import Genesys

    return Genesys(access_token="token", http_client=_http(stub))


def get(stub: Stub) -> Callable[[str], object]:
    """GET of the action map with an id."""
    return _genesys(stub).action_maps.get


def post(stub: Stub) -> Callable[[], object]:
    """POST of an action map."""
    from journeykit_clients.genesys.models import ActionMap

    from benchmarks.payloads import ACTION_MAP

    genesys, model = _genesys(stub), ActionMap.from_dict(ACTION_MAP)
    return lambda: genesys.action_maps.create(model)


def listing(stub: Stub) -> Callable[[], object]:
    """GET of 100 action maps."""
    genesys = _genesys(stub)
    return lambda: genesys.action_maps.list(page_size=100, page_number=1)


def octeth(stub: Stub) -> Callable[[], object]:
    """GET with a JSON body."""
    from journeykit import Octeth

    client = Octeth(base_url=HOST, api_key="key", http_client=_http(stub))
    return lambda: client.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)


def trigger(stub: Stub) -> Callable[[], object]:
    """POST that is answered by 204."""
    from journeykit import Mailchimp

    client = Mailchimp(api_key="k-us6", http_client=_http(stub))
    return lambda: client.customer_journeys.trigger(12, 34, email_address=EMAIL["email_address"])


def decode(text: bytes) -> Callable[[], object]:
    """A listing, from its JSON text."""
    from journeykit_clients.genesys.models import ActionMapListing
    from journeykit_clients.json_text import loads

    return lambda: ActionMapListing.from_dict(loads(text))


def encode(text: bytes) -> Callable[[], object]:
    """The action maps of a listing, to JSON text."""
    from journeykit_clients.genesys.models import ActionMapListing
    from journeykit_clients.json_text import dumps, loads

    models = ActionMapListing.from_dict(loads(text)).entities
    return lambda: dumps(models)
