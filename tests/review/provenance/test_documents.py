"""The extractors, each on a small page in its dialect, written for this test."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from review.provenance import comparison, facts
from review.provenance.documents import UnknownDialect, extract
from review.provenance.documents.sketch import drawn
from review.provenance.facts import Fact
from tests.review.conftest import HERE, SPECS

JAVA = """\
# PetApi
All URIs are relative to *https://pets.example.com*

| Method | Description |
| ------------- | ------------- |
| [**putPet**](PetApi.html#putPet) | Replaces one. |
{: class="table-striped"}

# **putPet**

> [Pet](Pet.html) putPet(petId, body)

Wraps PUT /pets/{pet_id}

Requires ANY permissions:

* pets:pet:edit
* pets:pet:add

### Parameters

| Name | Type | Description  | Notes |
| ------------- | ------------- | ------------- | ------------- |
| **petId** | **String**| Its id. Requires 'petId' to also be set. |
| **force** | **Boolean**| Set to false (asks first) by default. | [optional]
| **body** | [**List&lt;Pet&gt;**](Pet.html)|  | [optional]
{: class="table-striped"}

### Return type

null (empty response body)
"""

JAVASCRIPT = """\
# platformClient.PetApi
All URIs are relative to *https://pets.example.com*

# Pet postPets(opts)

POST /pets

### Request Body Schema

Pet <a href="#">Copy</a>

<div id="PetExample">

```{"language":"json", "maxHeight": "250px"}
{
  "name": String,
  "toys": [String],
  "owner": {
    "born": Date,
  },
}
```

</div>

### Authorization

[basicAuth](../README.md#basicAuth)

- **Content-Type**: application/json
- **Accept**: application/json, application/problem+json

| Status code | Description | Response headers |
|-------------|-------------|------------------|
| **201** | Made | - |
| **0** | Failed | - |

### Return type

**Pet**
"""

ARTICLE = """\
Feed a pet
Method: HTTP
Endpoint: POST api/feed
Format: JSON
Headers
Key | Value | Description |
Authorization | Bearer {{token}} | Who asks. |
Request Body Parameters
Parameters | Required/Optional | Description | Type |
petID | Required | Which one, such as - CAT, BIG DOG, etc. | String |
extras | Optional | More,
for instance
| Map<String,String> |
Request:
curl -X POST
http://pets.example.com/api/feed \\
-H 'Authorization: {{token}}' \\
-d '{
"petId": "7"
"extras” : {"a": "b"}
}'
HTTP/1.1 204 (No Content)
"""

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


COMMANDS = """\
## Feed a Pet

<Badge type="info" text="POST" /> `/api/pet.feed`

- Required permissions: `Pets.Feed`
- Rate limit: 100 requests per 60 seconds

| Parameter | Type | Required | Description |
|-----------|------|----------|-------------|
| Command | String | Yes | API command: `pet.feed` |
| PetID | Integer/Array | Yes | Which pets |
| Meal | String | No | Its size. Possible values: `small`, `true` (large) (default: `small`) |
| Times | Integer | No | How often (default: 2) |

| Key | Type | Default | Description |
|-----|------|---------|-------------|
| Warm | Boolean | `false` | Warm it |

```bash [Example Request]
curl -X POST https://pets.example.com/api/pet.feed -d '{
    "Command": "pet.feed"
  }'
```

```json [Success Response]
{"Fed": true}
```

| Field | Type | Description |
|-------|------|-------------|
| `Fed` | Boolean or null | Whether it ate |

```txt [Error Codes]
0: Success
1: Missing PetID
   -- OR -- "No such PetID"
3: Not hungry (HTTP 409)
```

- `4`: Asleep (HTTP 404)
"""

ACTIONS = """\
## `Sit`

```json
{"Action": "Sit", "Notes": "stay"}
```

| Parameter | Description |
|-----------|-------------|
| Action | Set this parameter to `Sit`. |
| Seconds | How long. Default: `5`. |
"""

DESCRIPTION = """\
{
  "swagger": "2.0",
  "paths": {
    "/pets": {
      "get": {
        "operationId": "getPets",
        "x-inin-requires-permissions": {"permissions": ["pets:pet:view"]},
        "parameters": [
          {"name": "ids", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi",
           "description": "A maximum of 100. Requires 'ids' to also be set."},
          {"name": "limit", "in": "query", "type": "integer", "format": "int32", "description": "Default of 25."},
          {"name": "kind", "in": "query", "type": "string", "enum": ["cat"]},
          {"name": "body", "in": "body", "required": true, "schema": {"$ref": "#/definitions/Pet"}}
        ],
        "responses": {
          "200": {"schema": {"$ref": "#/definitions/Pet"}},
          "404": {"x-inin-error-codes": {"gone": "It ran away."}},
          "410": {"x-inin-error-codes": {"gone": "It ran away."}}
        }
      }
    }
  },
  "definitions": {
    "Pet": {
      "required": ["name"],
      "properties": {
        "name": {"type": "string"},
        "toys": {"type": "array", "items": {"type": "string", "enum": ["ball"]}, "maxItems": 3},
        "traits": {"type": "object", "additionalProperties": {"$ref": "#/definitions/Pet"}, "readOnly": true}
      }
    }
  }
}
"""

PACKAGE = """\
{
  "package": "pets",
  "operations": {
    "getPets": {"verb": "GET", "path": "/pets", "parameters": {
      "ids": {"in": "query", "type": "list[str]", "required": false},
      "body": {"in": "body", "type": "Pet", "required": true}}}
  },
  "models": {
    "Pet": {
      "born": {"type": "datetime"},
      "traits": {"type": "dict(str, Pet)"},
      "kind": {"type": "str", "enum": ["cat"]}
    }
  }
}
"""


OPENAPI = """\
{
  "openapi": "3.0.1",
  "paths": {
    "/pets": {
      "get": {
        "operationId": "listPets",
        "parameters": [
          {"name": "count", "in": "query", "schema": {"type": "integer", "default": 10, "maximum": 100}},
          {"name": "kinds", "in": "query", "schema": {"type": "array", "items": {"type": "string", "enum": ["cat"]}}}
        ],
        "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pets"}}}}}
      },
      "post": {
        "operationId": "addPet",
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}},
        "responses": {"204": {}}
      }
    }
  },
  "components": {
    "schemas": {
      "Pets": {
        "properties": {
          "pets": {"type": "array", "items": {"$ref": "#/components/schemas/Pet"}}
        }
      },
      "Pet": {
        "required": ["name"],
        "properties": {
          "name": {"type": "string", "readOnly": true},
          "born": {"type": "string", "format": "date-time"},
          "parent": {"$ref": "#/components/schemas/Pet"}
        }
      }
    }
  }
}
"""

SWAGGER = """\
{
  "swagger": "2.0",
  "paths": {"/pets": {"put": {
    "operationId": "putPet",
    "parameters": [
      {"name": "fast", "in": "query", "type": "boolean", "required": true},
      {"name": "body", "in": "body", "schema": {"properties": {"name": {"type": "string"}}}}
    ],
    "responses": {"409": {"schema": {"properties": {"code": {"type": "integer"}}}}}
  }}}
}
"""


def read(tmp_path: Path, text: str) -> list[Fact]:
    path = tmp_path / "page.txt"
    path.write_text(text, encoding="utf-8")
    return list(extract(path).facts)


def rows(found: list[Fact], kind: str) -> list[tuple[int, str, dict[str, object]]]:
    return [(fact.first, fact.name, fact.about) for fact in found if fact.kind == kind]


def test_a_java_page(tmp_path: Path) -> None:
    found = read(tmp_path, JAVA)
    assert rows(found, "server") == [(2, "https://pets.example.com", {})]
    assert rows(found, "operation") == [
        (6, "putPet", {}),
        (9, "putPet", {}),
        (13, "putPet", {"method": "PUT", "path": "/pets/{pet_id}"}),
    ]
    assert rows(found, "permission") == [(17, "pets:pet:edit", {}), (18, "pets:pet:add", {})]
    assert rows(found, "parameter") == [
        (24, "petId", {"type": "String", "required": True, "in": "path", "requires": "petId"}),
        (
            25,
            "force",
            {"type": "Boolean", "required": False, "in": "query", "default": False, "default_in_prose": True},
        ),
    ]
    assert rows(found, "body") == [(26, "List<Pet>", {"type": "List<Pet>", "required": False})]
    assert rows(found, "response") == [(31, "", {"type": ""})]


def test_a_javascript_page(tmp_path: Path) -> None:
    found = read(tmp_path, JAVASCRIPT)
    assert rows(found, "property") == [
        (16, "name", {"type": "String", "in": "request"}),
        (17, "toys", {"type": "[String]", "in": "request"}),
        (18, "owner", {"type": "object", "in": "request"}),
        (19, "owner.born", {"type": "Date", "in": "request"}),
    ]
    assert [name for _, name, _ in rows(found, "body")] == ["Pet"]
    assert [name for _, name, _ in rows(found, "response")] == ["201", "0", ""]
    assert [name for _, name, _ in rows(found, "security")] == ["basicAuth"]
    assert len(rows(found, "media")) == 3


def test_an_article(tmp_path: Path) -> None:
    found = read(tmp_path, ARTICLE)
    assert rows(found, "operation") == [(3, "", {"method": "POST", "path": "/api/feed", "printed": "HTTP"})]
    assert rows(found, "property") == [
        (10, "petID", {"in": "request", "type": "String", "required": True}),
        (11, "extras", {"in": "request", "type": "Map<String,String>", "required": False}),
    ]
    assert [name for _, name, _ in rows(found, "value")] == ["BIG DOG", "CAT"]
    assert [about["value"] for _, _, about in rows(found, "header")] == ["Bearer {{token}}", "{{token}}"]
    assert rows(found, "example") == [(18, "request", {"in": "request", "invalid": True})]
    assert [name for _, name, _ in rows(found, "sample")] == ["petId", "extras", "extras.a"]
    assert rows(found, "response") == [(22, "204", {})]


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


def test_a_page_of_commands(tmp_path: Path) -> None:
    found = read(tmp_path, COMMANDS)
    assert rows(found, "operation") == [(3, "pet.feed", {"method": "POST", "path": "/api/pet.feed"})]
    assert rows(found, "permission") == [(5, "Pets.Feed", {})]
    assert rows(found, "limit") == [(6, "100 in 60 seconds", {"requests": 100, "seconds": 60})]
    assert rows(found, "property") == [
        (10, "Command", {"in": "request", "required": True, "type": "String"}),
        (11, "PetID", {"in": "request", "required": True, "type": "Integer/Array"}),
        (12, "Meal", {"in": "request", "required": False, "type": "String", "default": "small"}),
        (13, "Times", {"in": "request", "required": False, "type": "Integer", "default": 2}),
        (17, "TriggerParameters.Warm", {"in": "request", "type": "Boolean", "default": False}),
        (31, "Fed", {"in": "response", "anywhere": True, "type": "Boolean/null"}),
    ]
    assert [name for _, name, _ in rows(found, "value")] == ["small", "true"]
    assert rows(found, "error") == [
        (35, "1", {"code": 1, "message": "Missing PetID"}),
        (36, "1", {"code": 1, "message": "No such PetID"}),
        (37, "3", {"code": 3, "message": "Not hungry", "status": 409}),
        (40, "4", {"code": 4, "message": "Asleep", "status": 404}),
    ]
    assert [(line, name) for line, name, _ in rows(found, "example")] == [(20, "request"), (26, "response")]


def test_a_page_of_actions_and_pages_beside_them(tmp_path: Path) -> None:
    found = read(tmp_path, ACTIONS)
    assert rows(found, "property") == [
        (9, "Actions[].Action", {"in": "request", "const": "Sit", "required": True}),
        (10, "Actions[].Seconds", {"in": "request", "const": "Sit", "default": 5}),
    ]
    assert [name for _, name, _ in rows(found, "sample")] == ["Actions[].Action", "Actions[].Notes"]
    page = "## Common Error Codes\n\n### Hard Failures\n\n"
    page += "| Code | Description | HTTP |\n|---|---|---|\n| 9 | Broken | 500 |\n"
    found = read(tmp_path, page + "\n## Table\n\n| Code | Description |\n|---|---|\n| 1 | Of one operation |\n")
    assert rows(found, "error") == [(7, "9 Broken", {"code": 9, "message": "Broken", "status": 500})]
    assert read(tmp_path, "---\nlayout: doc\n---\n\nWords.\n") == []


def test_a_document_of_openapi(tmp_path: Path) -> None:
    found = read(tmp_path, OPENAPI)
    assert rows(found, "operation") == [
        (5, "listPets", {"method": "GET", "path": "/pets"}),
        (13, "addPet", {"method": "POST", "path": "/pets"}),
    ]
    optional = {"in": "query", "required": False}
    assert rows(found, "parameter") == [
        (8, "count", {**optional, "type": "integer", "default": 10, "maximum": 100}),
        (9, "kinds", {**optional, "type": "[string]"}),
    ]
    assert rows(found, "value") == [(9, "cat", {"of": "kinds", "in": "query"})]
    assert rows(found, "response") == [(11, "200", {}), (16, "204", {})]
    told = {"required": False, "once": True}
    name = {**told, "type": "string", "required": True, "readOnly": True}
    assert [(fact.operation, fact.first, fact.name, fact.about) for fact in found if fact.kind == "property"][:4] == [
        ("listPets", 24, "pets", {"in": "response", "type": "array", **told}),
        ("addPet", 30, "name", {"in": "request", **name}),
        ("listPets", 30, "pets[].name", {"in": "response", **name}),
        ("addPet", 31, "born", {"in": "request", "type": "Date", **told}),
    ]
    found = read(tmp_path, SWAGGER)
    assert rows(found, "parameter") == [(6, "fast", {"in": "query", "required": True, "type": "boolean"})]
    assert rows(found, "property") == [
        (7, "name", {"in": "request", "required": False, "type": "string"}),
        (9, "code", {"in": "error", "required": False, "type": "integer"}),
    ]


def test_a_description_with_permissions_and_codes(tmp_path: Path) -> None:
    found = read(tmp_path, DESCRIPTION)
    assert rows(found, "operation") == [(5, "getPets", {"method": "GET", "path": "/pets"})]
    assert rows(found, "permission") == [(7, "pets:pet:view", {})]
    listed = {"type": "List<string>", "in": "query", "required": False, "style": "form"}
    number = {"type": "integer", "in": "query", "required": False, "format": "int32"}
    assert rows(found, "parameter") == [
        (9, "ids", listed | {"maximum": 100, "requires": "ids"}),
        (11, "limit", number | {"default": 25, "default_in_prose": True}),
        (12, "kind", {"type": "string", "in": "query", "required": False}),
    ]
    assert rows(found, "body") == [(13, "Pet", {"required": True})]
    assert [(line, name) for line, name, _ in rows(found, "response")] == [
        (16, ""),
        (16, "200"),
        (17, "404"),
        (18, "410"),
    ]
    assert rows(found, "error") == [
        (17, "gone", {"status": 404, "code": "gone", "message": "It ran away."}),
        (18, "gone", {"status": 410, "code": "gone"}),
    ]
    assert rows(found, "member") == [
        (27, "name", {"model": "Pet", "type": "string", "required": True}),
        (28, "toys", {"model": "Pet", "type": "List<string>", "required": False, "maximum": 3}),
        (29, "traits", {"model": "Pet", "type": "Map<string,Pet>", "required": False, "readOnly": True}),
    ]
    assert rows(found, "value") == [(12, "cat", {"of": "kind"}), (28, "ball", {"model": "Pet", "of": "toys"})]


def test_a_list_of_a_package(tmp_path: Path) -> None:
    found = read(tmp_path, PACKAGE)
    assert rows(found, "operation") == [(4, "getPets", {"method": "GET", "path": "/pets"})]
    assert rows(found, "parameter") == [(5, "ids", {"type": "List<string>", "in": "query", "required": False})]
    assert rows(found, "body") == [(6, "Pet", {"required": True})]
    assert rows(found, "member") == [
        (10, "born", {"model": "Pet", "type": "Date"}),
        (11, "traits", {"model": "Pet", "type": "Map<string,Pet>"}),
        (12, "kind", {"model": "Pet", "type": "string"}),
    ]
    assert rows(found, "value") == [(12, "cat", {"model": "Pet", "of": "kind"})]


def test_a_vitepress_page() -> None:
    found = list(extract(HERE / "documents" / "shelf.md").facts)
    assert rows(found, "operation") == [(9, "", {"method": "POST", "path": "/api/shelf"})]
    assert [(line, name) for line, name, _ in rows(found, "property")] == [(23, "Token"), (24, "Name"), (25, "Kind")]
    assert [about["of"] for _, _, about in rows(found, "value")] == ["Kind", "Kind"]
    assert rows(found, "error")[1] == (51, "2", {"status": 404, "code": 2, "message": "Wall not found"})
    assert [(line, name) for line, name, _ in rows(found, "example")] == [
        (14, "request"),
        (32, "response 200"),
        (45, "error 422"),
    ]
    assert [name for _, name, _ in rows(found, "sample")][3:6] == ["ShelfID", "Boards", "Boards[].Length"]


def test_a_page_in_no_known_form(tmp_path: Path) -> None:
    with pytest.raises(UnknownDialect, match=r"page\.txt"):
        read(tmp_path, "Call us.")


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ('{"a": 1, "b": [{"c": true}, {"c": null}]}', {"a": "integer", "b": "array", "b[].c": "null"}),
        ('{ "a": String, "b": { "c": Number, }, }', {"a": "String", "b": "object", "b.c": "Number"}),
        ('{"a": "x" "b” : 2.5', {"a": "string", "b": "number"}),
        ('{"a": "say \\"hi\\", {b}: c"}', {"a": "string"}),
        ("", {}),
        ("[", {}),
        ('{"a"', {"a": "null"}),
        ("[[[{", {}),
    ],
)
def test_sketches(text: str, paths: dict[str, str]) -> None:
    assert {item.path: item.type for item in drawn(text)} == paths


def test_an_inventory_survives_its_file(tmp_path: Path) -> None:
    inventory = extract(HERE / "documents" / "shelf.md")
    path = tmp_path / "inventory.json"
    path.write_text(facts.dump((inventory,)), encoding="utf-8")
    assert facts.load(path) == (inventory,)
    assert facts.load(tmp_path / "none.json") == ()


def test_an_inventory_holds_no_prose() -> None:
    """Names, values, lines and digests: no sentence of a document, beyond what is itself a value."""
    text = facts.dump((extract(HERE / "documents" / "shelf.md"), extract(HERE / "documents" / "catalogue.md")))
    for prose in (
        "What it is made of",
        "Its name",
        "Lists them",
        "Put up a shelf",
        "A maximum of",
        "goes into the body",
    ):
        assert prose not in text


@pytest.mark.skipif(
    "JOURNEYKIT_DOCUMENTS" not in os.environ, reason="needs the vendors' documents: JOURNEYKIT_DOCUMENTS=DIRECTORY"
)
def test_the_committed_inventories_are_what_the_documents_say() -> None:
    """Runs only where the documents are given."""
    assert comparison.compare(SPECS, Path(os.environ["JOURNEYKIT_DOCUMENTS"])).problems == []
