"""Pages of SDKs, in Java and in JavaScript."""

from __future__ import annotations

from pathlib import Path

from .conftest import read, rows

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
