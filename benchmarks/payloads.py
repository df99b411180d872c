"""What is decoded and encoded: one full action map of about 1.9 kB, and a listing of 100 of them."""

from __future__ import annotations

import copy
import json
from typing import Any

_ID = "3fa85f64-5c1d-4e7a-9b32-0a6d1f84c2e7"

ACTION_MAP: dict[str, Any] = {
    "id": _ID,
    "version": 3,
    "isActive": True,
    "displayName": "Help visitors who leave a full basket behind",
    "triggerWithSegments": [
        "c95e0b18-5c1d-4e7a-9b32-0a6d1f84c2e7",
        "d7ab2c64-5c1d-4e7a-9b32-0a6d1f84c2e7",
        "e3c07f21-5c1d-4e7a-9b32-0a6d1f84c2e7",
    ],
    "triggerWithEventConditions": [
        {
            "key": "basketValue",
            "values": ["100"],
            "operator": "greaterThanOrEqual",
            "streamType": "Web",
            "sessionType": "web",
            "eventName": "basket_updated_by_visitor",
        },
        {
            "key": "page.url",
            "values": ["https://shop.example.com/basket", "https://shop.example.com/checkout"],
            "operator": "containsAny",
            "streamType": "Web",
            "sessionType": "web",
        },
    ],
    "triggerWithOutcomeProbabilityConditions": [
        {"outcomeId": "a41c77f3-5c1d-4e7a-9b32-0a6d1f84c2e7", "maximumProbability": 0.8, "probability": 0.4}
    ],
    "pageUrlConditions": [
        {"values": ["https://shop.example.com/checkout", "https://shop.example.com/payment"], "operator": "equal"}
    ],
    "activation": {"type": "delay", "delayInSeconds": 30},
    "weight": 2,
    "action": {
        "mediaType": "architectFlow",
        "architectFlowFields": {
            "architectFlow": {
                "id": "27d4e8c9-5c1d-4e7a-9b32-0a6d1f84c2e7",
                "selfUri": "/api/v2/flows/27d4e8c9-5c1d-4e7a-9b32-0a6d1f84c2e7",
            },
            "flowRequestMappings": [
                {
                    "name": "basketValue",
                    "attributeType": "Number",
                    "mappingType": "Lookup",
                    "value": "event.attributes.basketValue",
                },
                {"name": "channel", "attributeType": "String", "mappingType": "HardCoded", "value": "web"},
            ],
        },
    },
    "actionMapScheduleGroups": {
        "actionMapScheduleGroup": {"id": "10b7f3a5-5c1d-4e7a-9b32-0a6d1f84c2e7"},
        "emergencyActionMapScheduleGroup": {"id": "10b7f3a6-5c1d-4e7a-9b32-0a6d1f84c2e7"},
    },
    "ignoreFrequencyCap": False,
    "selfUri": f"/api/v2/journey/actionmaps/{_ID}",
    "createdDate": "2021-06-22T09:15:00.000Z",
    "modifiedDate": "2021-07-01T14:30:12.512Z",
    "startDate": "2021-07-01T00:00:00.000Z",
    "endDate": "2021-12-31T23:59:59.999Z",
}


def listing(count: int = 100, page: int = 1, pages: int = 1) -> dict[str, Any]:
    """A page of action maps; each has strings of its own, as on the wire."""
    entities = []
    for number in range((page - 1) * count, page * count):
        entity = copy.deepcopy(ACTION_MAP)
        entity["id"] = f"{number:08x}{_ID[8:]}"
        entity["displayName"] = f"Help visitors who leave a full basket behind, {number}"
        entity["selfUri"] = f"/api/v2/journey/actionmaps/{entity['id']}"
        entities.append(entity)
    address = "/api/v2/journey/actionmaps?pageNumber="
    return {
        "entities": entities,
        "pageSize": count,
        "pageNumber": page,
        "total": count * pages,
        "pageCount": pages,
        "selfUri": f"{address}{page}",
        "firstUri": f"{address}1",
        "lastUri": f"{address}{pages}",
    }


ONE = json.dumps(ACTION_MAP).encode()
HUNDRED = json.dumps(listing()).encode()
