"""Whole calls against a transport inside the process: ours, and httpx with json by hand."""

from __future__ import annotations

import json
import sys
from itertools import cycle

import httpx
from journeykit_clients.genesys.models import ActionMap

from journeykit import Genesys, Octeth

from .measure import interleaved, ratio, report
from .payloads import ACTION_MAP, HUNDRED, ONE
from .stub import Stub

ID = ACTION_MAP["id"]
HOST = "https://api.mypurecloud.com"
MAPS = "/api/v2/journey/actionmaps"
TRIGGER = "/api/v1/subscriber.journey.trigger"


def main(rounds: int, suffix: str) -> None:
    """Measure, and report."""
    stub = Stub(ONE)
    raw = httpx.Client(transport=stub, base_url=HOST, headers={"authorization": "Bearer token"})
    genesys = Genesys(access_token="token", http_client=httpx.Client(transport=stub))
    octeth = Octeth(base_url=HOST, api_key="key", http_client=httpx.Client(transport=stub))
    model = ActionMap.from_dict(ACTION_MAP)
    fields = {"JourneyID": 18, "ListID": 26, "SubscriberID": 1, "APIKey": "key"}
    ids = cycle([f"{number:08x}{ID[8:]}" for number in range(5000)])
    page = {"pageSize": 100, "pageNumber": 1}
    rows = {
        "get": (
            ONE,
            lambda: genesys.action_maps.get(ID),
            lambda: json.loads(raw.get(f"{MAPS}/{ID}").content),
            200,
        ),
        "any": (
            ONE,
            lambda: genesys.action_maps.get(next(ids)),
            lambda: json.loads(raw.get(f"{MAPS}/{next(ids)}").content),
            200,
        ),
        "post": (
            ONE,
            lambda: genesys.action_maps.create(model),
            lambda: json.loads(raw.post(MAPS, json=ACTION_MAP).content),
            200,
        ),
        "list": (
            HUNDRED,
            lambda: genesys.action_maps.list(page_size=100, page_number=1),
            lambda: json.loads(raw.get(MAPS, params=page).content),
            1,
        ),
        "octeth": (
            b'{"Success": true}',
            lambda: octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1),
            lambda: json.loads(raw.request("GET", TRIGGER, json=fields).content),
            200,
        ),
    }
    results = {}
    for name, (stub.body, ours, by_hand, number) in rows.items():
        turns = rounds if number > 1 else rounds * 10
        results[name + suffix] = ratio(interleaved({"ours": ours, "raw": by_hand}, turns, number), "ours", "raw")
    report(results)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
