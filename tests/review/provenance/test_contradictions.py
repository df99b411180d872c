"""Each detector finds the contradiction planted for it, and nothing in facts that agree."""

from __future__ import annotations

from typing import Any

import pytest

from review.provenance.contradictions import DETECTORS, find
from review.provenance.facts import Fact, Inventory
from review.provenance.matching import Match


def fact(kind: str, name: str = "", operation: str = "POST /a", *, line: int = 1, role: str = "", **about: Any) -> Fact:
    about |= {"in": role} if role else {}
    return Fact(kind=kind, first=line, last=line, operation=operation, name=name, about=about)


def inventory(*facts: Fact, name: str = "page.md") -> Inventory:
    return Inventory(name, "", (), facts)


def error(code: int, message: str, operation: str = "POST /a", status: Any = 422) -> Fact:
    return fact("error", str(code), operation, code=code, message=message, status=status)


ERROR = {"Errors": [{"Code": 10, "Message": "Gone"}]}

PLANTED = {
    "spelling:petID/petId": [fact("property", "petID", required=True), fact("sample", "petId", role="request")],
    "spelling:petId/pet_id": [fact("parameter", "petId"), fact("operation", path="/pets/{pet_id}")],
    "type:size:Integer/String": [fact("parameter", "size", type="Integer"), fact("parameter", "size", type="String")],
    "type:Pet:integer/object": [
        fact("sample", "Pet", type="object", role="error"),
        fact("sample", "Pet", type="integer", role="error"),
    ],
    "example-only:POST /a:Notes": [
        fact("property", "Name", required=True),
        fact("sample", "Notes", role="request"),
    ],
    "requires-itself:POST /a:field": [fact("parameter", "field", requires="field")],
    "default-in-prose:POST /a:hard": [fact("parameter", "hard", default=False, default_in_prose=True)],
    "body:POST /a:Object/Pet": [fact("body", "Pet"), fact("body", "Object")],
    "either-or:POST /a": [
        fact("property", "Key", required=True, either=["Token", "Key"]),
        fact("property", "Token", required=True),
    ],
    "word:Mandatory": [
        fact("property", "a", required=True, word="Yes"),
        fact("property", "b", required=True, word="Yes"),
        fact("property", "c", required=True, word="Mandatory"),
    ],
    "unsafe-get:GET /pet.feed.enable": [
        fact("operation", operation="GET /pet.feed.enable", method="GET", path="/pet.feed.enable")
    ],
    "get-body:GET /pets": [
        fact("operation", operation="GET /pets", method="GET", path="/pets"),
        fact("property", "Key", "GET /pets", role="request"),
    ],
    "method:POST /a": [fact("operation", method="POST", path="/a", printed="HTTP")],
    "http:http://a.example": [fact("server", "http://a.example")],
    "header:Authorization": [
        fact("header", "Authorization", value="Bearer x"),
        fact("header", "Authorization", value="x"),
    ],
    "curl:POST /a": [fact("server", "https://a.example", continued=False)],
    "no-table:POST /a": [
        fact("property", "a", "POST /b", required=True),
        fact("example", "request", value={}, role="request"),
    ],
    "example-code:POST /a:10": [error(1, "Gone"), fact("example", "error", value=ERROR, role="error")],
    "numbering:Gone": [error(1, "Gone"), error(2, "Gone", "POST /b")],
    "gap:POST /a": [error(1, "Gone"), error(3, "Lost")],
    "status:POST /a:n/a": [error(1, "[reserved]", status="n/a")],
    "status:POST /a:0": [fact("response", "0")],
    "statuses:POST /a:Invalid": [error(1, "Invalid a"), error(2, "Invalid b", status=400)],
    "no-errors:POST /a": [fact("error", "none")],
    "invalid-json:POST /a": [fact("example", "request", invalid=True, role="request")],
    "shape:Pet.Notes": [
        fact("sample", "Pet", type="object", role="response"),
        fact("sample", "Pet.Notes", type="string", role="response"),
        fact("sample", "Pets", "GET /pets", type="array", role="response"),
    ],
    "type-of-nothing:POST /a": [fact("response", "204"), fact("response", type="Object")],
}


@pytest.mark.parametrize("key", PLANTED)
def test_a_detector_finds_its_contradiction(key: str) -> None:
    assert key in [finding.key for finding in find((inventory(*PLANTED[key]),), ())]


@pytest.mark.parametrize("key", PLANTED)
def test_half_of_a_contradiction_is_none(key: str) -> None:
    """Without one of its sides there is nothing to find, where it has two."""
    facts = PLANTED[key]
    if len(facts) > 1:
        assert key not in [finding.key for finding in find((inventory(facts[0]),), ())]


def test_an_operation_of_one_document_only() -> None:
    both = fact("operation", "listPets", "")
    pages = (inventory(fact("operation", "getPet", ""), both), inventory(both, name="other.md"))
    assert [finding.key for finding in find(pages, ())] == ["one-document:getPet"]
    assert find(pages[:1], ()) == []


def test_documents_of_different_parts_do_not_contradict_each_other() -> None:
    pages = (inventory(fact("operation", "getPet", "")), inventory(fact("operation", "putPet", ""), name="other.md"))
    assert find(pages, ()) == []


def test_a_list_drawn_as_an_object() -> None:
    drawn = Match(fact("property", "toys", line=7), (("x",),), ("object in the document, array in the spec",), "a.md")
    (finding,) = find((), (drawn,))
    assert (finding.key, finding.place) == ("array-as-object:POST /a:toys", "a.md line 7")


def test_agreeing_facts_have_no_findings() -> None:
    page = inventory(
        fact("operation", method="POST", path="/a", printed="POST"),
        fact("property", "Name", required=True, word="Yes", type="String", role="request"),
        fact("sample", "Name", type="string", role="request"),
        fact("example", "request", value={"Name": "x"}, role="request"),
        error(1, "Gone"),
        fact("example", "error", value={"Errors": [{"Code": 1, "Message": "Gone"}]}, role="error"),
        fact("server", "https://a.example", continued=True),
    )
    assert find((page,), ()) == []


def test_every_detector_has_a_reason() -> None:
    assert all(detector.__doc__ for detector in DETECTORS)


def test_models_of_two_documents() -> None:
    """A member, a value and a whole model that one of them lacks."""
    name, kind = fact("member", "name", "", model="Pet"), fact("member", "kind", "", model="Pet")
    cat, dog = (fact("value", value, "", model="Pet", of="kind") for value in ("cat", "dog"))
    other = fact("member", "id", "", model="Toy")
    pages = inventory(name, kind, cat, dog), inventory(kind, cat, other, name="other.md")
    assert [finding.key for finding in find(pages, ())] == ["member:Pet.name", "model:Toy", "values:Pet.kind"]
    assert find((inventory(name, cat), inventory(name, cat, name="other.md")), ()) == []


def test_a_change_that_must_be_complete() -> None:
    operation, body = fact("operation", "patchPet", "", method="PATCH"), fact("body", "Pet", "patchPet")
    needed, free = (fact("member", "name", "", model="Pet", required=required) for required in (True, False))
    assert [finding.key for finding in find((inventory(operation, body, needed),), ())] == ["patch-required:Pet"]
    assert find((inventory(operation, body, free),), ()) == []
