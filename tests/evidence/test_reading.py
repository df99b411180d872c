"""Documents are read as they are meant, and a change in one is noticed."""

from __future__ import annotations

import pytest

from tests.spec_examples import model_named

from . import shown, written
from .__main__ import compared
from .page import Page, Stale
from .record import Document, Kind, load, numbers
from .replay import case_of
from .test_replay import unknown

CURL = """Endpoint: POST api/order
curl -X POST \\
http://shop.example/api/order
-H 'Authorization: token' \\
-d '{"id": 1
"size": "L"}'
HTTP/1.1 204 (No Content)"""
FIXES = [
    {
        "document": "shop.txt",
        "line": 3,
        "was": "http://shop.example/api/order",
        "is": "https://shop.example/api/order \\",
    },
    {"document": "shop.txt", "line": 5, "was": "1", "is": "1,"},
]
SDK = """All URIs are relative to *https://shop.example*
# Order patchOrder(orderId, opts)
PATCH /orders/{orderId}
<div id="PatchOrderExample">

```{"language":"json", "maxHeight": "250px"}
{
  "size": String,
  "lines": {
    "count": Number,
  },
}
```
```{"language":"javascript"}
let orderId = "orderId_example"; // String | The order.
let opts = {
  'body': {}, // Object |
  'dry': true // Boolean | Only look.
};
apiInstance.patchOrder(orderId, opts)
```
### Return type

**Order**
"""


def fixes(see: str = "X1") -> list[dict[str, object]]:
    return [{**fix, "see": see} for fix in FIXES]


def test_a_curl_call_is_read_after_its_corrections() -> None:
    request, answer = shown.calls(Page("shop.txt", CURL, fixes()))
    assert (request.lines, request.operation, request.see) == ("2-6", "POST /api/order", ["X1"])
    assert request.url == "https://shop.example/api/order"
    assert (request.headers, request.value) == ({"Authorization": "token"}, {"id": 1, "size": "L"})
    assert (answer.kind, answer.status, answer.lines) == (Kind.RESPONSE, 204, "7")


def test_without_its_corrections_it_is_not_read() -> None:
    with pytest.raises((ValueError, KeyError)):
        list(shown.calls(Page("shop.txt", CURL, [])))


def test_a_correction_that_finds_nothing_to_correct_is_stale() -> None:
    with pytest.raises(Stale, match=r"shop\.txt line 5 does not say '1', which X1 corrects"):
        Page("shop.txt", CURL.replace('"id": 1', '"id": 2'), fixes())
    with pytest.raises(Stale, match="has no line 3"):
        Page("shop.txt", "gone", fixes())


def test_a_call_and_a_drawn_body_are_read() -> None:
    lists = [{"document": "sdk.txt", "line": 7, "lists": ["lines"], "see": "X2"}]
    drawn, call = written.evidence(Page("sdk.txt", SDK, lists))
    assert (drawn.model, drawn.value, drawn.see) == ("PatchOrder", {"size": "text", "lines": [{"count": 1}]}, ["X2"])
    assert call.arguments == {"orderId": "orderId_example", "body": {}, "dry": True}
    assert (call.operation, call.id, call.model) == ("PATCH /orders/{orderId}", "patchOrder", "Order")
    assert numbers(call.lines) == [1, 3, *range(15, 21), 24]


def documents(text: str) -> Document:
    page = Page("sdk.txt", text, [])
    return Document(page.name, page.sha256, tuple(written.evidence(page)))


@pytest.mark.parametrize(
    ("was", "now", "said"),
    [
        ('"orderId_example"', '"another"', "lines 1, 3, 15-20, 24, differs in digest, arguments"),
        ("'dry': true", "'dry': false", "differs in digest, arguments"),
        ("PATCH /orders", "PUT /orders", "is gone"),
        ("# Order", "\n# Order", "differs in lines"),
        ("String", "Number", "drawn body of PATCH /orders/{orderId}, lines 3, 7-12, differs in digest, value"),
    ],
)
def test_a_change_of_a_document_is_noticed(was: str, now: str, said: str) -> None:
    before = documents(SDK)
    assert list(compared(before, before)) == []
    changed, *differences = compared(before, documents(SDK.replace(was, now, 1)))
    assert "the document has changed" in changed
    assert any(said in text for text in differences)


def test_a_property_without_a_place_in_the_model_is_noticed() -> None:
    evidence = next(item for document in load() for item in document.evidence if item.model == "PatchActionMap")
    case = case_of(evidence)
    extra = {**evidence.value, "activation": {"type": "immediate", "extra": 1}}
    model = model_named(case.vendor, case.bodies[0].schema_name)
    assert list(unknown(model.from_dict(extra))) == [".activation.extra"]
