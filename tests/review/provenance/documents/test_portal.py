"""Pages of a developer portal."""

from __future__ import annotations

from pathlib import Path

from .conftest import read, rows

PORTAL = """\
---
slug: feed-pets
---
#
  POST  Feed Pets

## API Endpoint

https://api.example.com`/{env}/`api/v2/feed

| Key | Value | Description |
| --- | --- | --- |
| Key | api-key | Who asks |
| Accept | application/json | What comes |

### Request Parameters
``````
| Parameters | Required/Optional | Description | Type |
| --- | --- | --- | --- |
| pets | Required | Which ones | Array |
| petId | Required | Its id | String |

### petId Object Description Table

| Parameter | Sub Parameters | Required/Optional | Description | Type |
| --- | --- | --- | --- | --- |
| kind |  | Optional | Supported kinds: CAT, DOG | List [String] |
| meal |  |  | What it gets |  |
|  | size | OptionalRecommended | default: false | Boolean |

curl -X POST \\
 'https://api.example.com/{env}/api/v2/feed' \\
  -d '{
  "pets": [{"petId": {"kind": "CAT"}}]
}'

{
    "data": {"done": true}
}

### Response Parameters

| Parameter | Description | Type |
| --- | --- | --- |
| done | Whether it is fed | Boolean |
"""


def test_a_page_of_a_portal(tmp_path: Path) -> None:
    found = read(tmp_path, PORTAL)
    operation = "POST /api/v2/feed"
    assert {fact.operation for fact in found} == {operation}
    assert rows(found, "operation") == [(9, "", {"method": "POST", "path": "/api/v2/feed"})]
    assert rows(found, "header") == [(13, "Key", {"value": "api-key"})]
    assert rows(found, "media") == [(14, "application/json", {"in": "response"})]
    assert rows(found, "property") == [
        (20, "pets", {"in": "request", "type": "array", "required": True}),
        (21, "pets[].petId", {"in": "request", "type": "String", "required": True}),
        (27, "pets[].petId.kind", {"in": "request", "type": "List<String>", "required": False}),
        (28, "pets[].petId.meal", {"in": "request"}),
        (29, "pets[].petId.meal.size", {"in": "request", "type": "Boolean", "required": False, "default": False}),
        (45, "data.done", {"in": "response", "type": "Boolean"}),
    ]
    assert [name for _, name, _ in rows(found, "value")] == ["CAT", "DOG"]
    assert [(line, name) for line, name, _ in rows(found, "example")] == [(33, "request"), (37, "response")]


def test_a_page_about_errors_and_a_list_of_limits(tmp_path: Path) -> None:
    page = "| Status Code | Status |\n| --- | --- |\n| 200 | OK |\n| 403 | Over Rate |\n"
    assert rows(read(tmp_path, page), "error") == [(4, "403 Over Rate", {"status": 403, "title": "Over Rate"})]
    record = "generated: 2026\nmethod: searched\nrateLimits:\n  - scope: key\n    window: 1 hour\n    limit: 1000\n"
    assert rows(read(tmp_path, record), "limit") == [(5, "1000 in 1 hour", {"requests": 1000, "seconds": 3600})]
