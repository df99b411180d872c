"""Our clients send what the documents send, and read what the documents show. Sync and async."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache, reduce
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, quote, urlsplit

import httpx
import pytest
import yaml

import journeykit
from tests.spec_examples import Case, binding, documents, model_named

from .record import Evidence, Kind, load, short
from .replay import LOGINS, PLACEHOLDERS, any_call, arguments_of, case_of, exchange

DOCUMENTS = list(load())
EVIDENCE = [item for document in DOCUMENTS for item in document.evidence]
ASYNC: pytest.MarkDecorator = pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
CLASSES = {
    400: journeykit.BadRequestError,
    404: journeykit.NotFoundError,
    409: journeykit.ConflictError,
    422: journeykit.UnprocessableEntityError,
}

OUTSIDE_THE_TABLE = {
    ("PATCH /api/v1/journey.actions", 10),  # O6
    *(("journey.list", code) for code in (1, 3, 100003)),  # of any operation
    ("lists.get", None),  # E28
}


def of(*kinds: Kind) -> pytest.MarkDecorator:
    chosen = [pytest.param(item, id=str(item)) for item in EVIDENCE if item.kind in kinds]
    return pytest.mark.parametrize("evidence", chosen)


def test_nothing_of_the_documents_is_missing() -> None:
    counted = {
        short(document.name): dict(Counter(str(item.kind) for item in document.evidence)) for document in DOCUMENTS
    }
    assert counted == {
        "000": {"call": 1, "response": 1},
        "001": {"call": 8},
        "002": {"request": 2, "response": 1},
        "003": {"request": 1, "response": 11, "error": 10},
        "004": {"call": 24, "drawn body": 10},
        "customfields": {"request": 1, "response": 1, "error": 1},
        "error-handling": {"error": 3},
        "eventtracking": {"request": 1, "response": 1, "error": 1},
        "journey-actions": {"request": 19},
        "journeys": {"request": 17, "response": 21, "error": 20},
        "lists": {"request": 1, "response": 1, "error": 1},
        "subscribers": {"request": 8, "response": 10, "error": 8},
        "bulk-update-user-profiles": {"request": 1, "response": 1},
        "create-update-universal-profile": {"request": 2, "response": 2},
        "fetch-profile-by-sntype-and-username": {"response": 1},
        "partially-update-universal-profile": {"request": 5, "response": 5},
        "search-customer-journeys": {"request": 1, "response": 1},
        "trigger-customer-journey": {"request": 1, "response": 1},
        "trigger-customer-journeys-bulk": {"request": 1, "response": 1},
    }
    assert {case_of(item).id for item in EVIDENCE if item.id} == {item.id for item in EVIDENCE if item.id}
    assert len({case_of(item) for item in EVIDENCE}) == 42 + 7 + 31


@of(Kind.REQUEST, Kind.CALL, Kind.DRAWN, Kind.RESPONSE, Kind.ERROR)
def test_evidence_is_of_a_document_that_the_spec_names_and_its_corrections_are_on_record(evidence: Evidence) -> None:
    spec = documents()[case_of(evidence).vendor]
    (known,) = [document for document in DOCUMENTS if document.name == evidence.document]
    origins = {item["id"]: item.get("sha256") for item in spec.data["info"]["x-origin"]}
    assert origins[evidence.document] == known.sha256
    assert set(evidence.see) <= registered(spec.path.with_name("discrepancies.yaml"))


@cache
def registered(register: Path) -> set[str]:
    """The numbers of a register's entries."""
    return {entry["id"] for entry in yaml.safe_load(register.read_text(encoding="utf-8"))["discrepancies"]}


@ASYNC
@of(Kind.CALL)
def test_a_call_of_the_document_is_the_same_request(evidence: Evidence, asynchronous: bool) -> None:
    case = case_of(evidence)
    args, kwargs = arguments_of(evidence, case)
    content = httpx.Response(200, json=case.successes[0].value) if evidence.model else httpx.Response(204)
    (request,), result = exchange(case, asynchronous, args, kwargs, content)
    path = {name: quote(str(value), safe="") for name, value in zip(case.path, args, strict=False)}
    assert request.method == case.verb
    assert str(request.url).partition("?")[0] == evidence.url + case.template.format(**path)
    given = {name: value for name, value in evidence.arguments.items() if name in case.query}
    assert request.url.params.multi_items() == list(query_items(given, list(case.query)))
    check_headers(evidence, request)
    body = evidence.arguments.get("body")
    assert (json.loads(request.content) if request.content else None) == body
    assert type(result()).__name__ == (evidence.model or "NoneType")


def query_items(given: dict[str, Any], order: list[str]) -> Iterator[tuple[str, str]]:
    """Query values as text, in the order of the spec: lists repeat their name."""
    for name in sorted(given, key=order.index):
        for value in given[name] if isinstance(given[name], list) else [given[name]]:
            yield name, str(value).lower() if isinstance(value, bool) else str(value)


def filled(text: str) -> str:
    """What a document prints, with the caller's own in the places that it leaves open."""
    return reduce(lambda found, item: found.replace(*item), PLACEHOLDERS.items(), text)


def check_headers(evidence: Evidence, request: httpx.Request) -> None:
    for name, value in evidence.headers.items():
        if name.lower() != "accept":
            assert request.headers[name] == filled(value)
        else:
            assert value in request.headers[name]
    if case_of(evidence).vendor == "genesys":  # withAccessToken(accessToken)
        assert request.headers["authorization"] == "Bearer accessToken"


@ASYNC
@of(Kind.REQUEST)
def test_a_request_of_the_document_is_what_the_client_sends(evidence: Evidence, asynchronous: bool) -> None:
    case = case_of(evidence)
    body = {name: value for name, value in evidence.value.items() if name not in case.credentials}
    model = model_named(case.vendor, case.bodies[0].schema_name)
    url = filled(evidence.url) or LOGINS[case.vendor]["base_url"] + case.template
    query = dict(parse_qsl(urlsplit(url).query))
    kwargs = {binding(case).query[name]: json.loads(value) for name, value in query.items()}
    for given in (body, model.from_dict(body)):
        (request,), _ = exchange(case, asynchronous, [given], kwargs, httpx.Response(204))
        assert request.method == case.verb
        assert str(request.url) == url
        check_headers(evidence, request)
        assert json.loads(request.content) == evidence.value


@ASYNC
@of(Kind.DRAWN)
def test_a_drawn_body_has_a_place_in_the_model_for_every_property(evidence: Evidence, asynchronous: bool) -> None:
    case = case_of(evidence)
    model = model_named(case.vendor, case.bodies[0].schema_name)
    assert model.__name__ == evidence.model
    decoded = model.from_dict(evidence.value)
    assert list(unknown(decoded)) == []
    args = any_call(case)[0][: len(case.path)]
    sent = [exchange(case, asynchronous, [*args, body], {}, ok(case))[0][0] for body in (decoded, evidence.value)]
    assert [json.loads(request.content) for request in sent] == [evidence.value] * 2


def ok(case: Case) -> httpx.Response:
    return httpx.Response(200, json=case.successes[0].value)


def unknown(value: Any, place: str = "") -> Iterator[str]:
    """Properties that a decoded value keeps without a model for them."""
    if isinstance(value, list):
        for item in value:
            yield from unknown(item, f"{place}[]")
    elif getattr(value, "_properties", None):  # a model without properties is a map
        declared = set(type(value)._properties)
        yield from (f"{place}.{name}" for name in value.to_dict() if name not in declared)
        for name in type(value)._properties.values():
            yield from unknown(getattr(value, name), f"{place}.{name}")


@ASYNC
@of(Kind.RESPONSE)
def test_a_response_of_the_document_is_decoded_and_encodes_to_itself(evidence: Evidence, asynchronous: bool) -> None:
    case = case_of(evidence)
    args, kwargs = any_call(case)
    answer = httpx.Response(evidence.status, **({"json": evidence.value} if evidence.value is not None else {}))
    _, result = exchange(case, asynchronous, args, kwargs, answer)
    if evidence.value is None:
        assert result() is None
        return
    assert type(result()) is model_named(case.vendor, case.successes[0].schema_name)
    assert list(unknown(result())) == []
    assert result().to_dict() == evidence.value


@ASYNC
@of(Kind.ERROR)
def test_an_error_of_the_document_is_raised_with_its_code(evidence: Evidence, asynchronous: bool) -> None:
    case = case_of(evidence)
    args, kwargs = any_call(case)
    answer = httpx.Response(evidence.status, json=evidence.value)
    _, result = exchange(case, asynchronous, args, kwargs, answer)
    code, message = first_error(evidence.value)
    rows = statuses_of(case)
    status = evidence.status if evidence.status >= 300 else rows.get(code, 400)
    with pytest.raises(CLASSES[status]) as caught:
        result()
    assert caught.value.code == code
    assert caught.value.message == message
    assert caught.value.body == evidence.value
    assert caught.value.delivery is journeykit.Delivery.REJECTED
    if code in rows:
        assert code in list(codes_of(case))
    else:
        assert (evidence.operation, code) in OUTSIDE_THE_TABLE


def statuses_of(case: Case) -> dict[int | None, int]:
    """The status of each documented code: 400 where the rows of a code name none, or different ones."""
    found: dict[int, set[int]] = {}
    for row in case.facts.get("x-error-codes", []):
        found.setdefault(row["code"], set()).add(row.get("status", 400))
    return {code: statuses.pop() if len(statuses) == 1 else 400 for code, statuses in found.items()}


def first_error(value: Any) -> tuple[int | None, str | None]:
    """Code and message of the first error, in any of the forms in which Octeth tells them."""
    items = value.get("Errors") or value["ErrorCode"]
    first = next(iter(items), None) if isinstance(items, list) else items
    if isinstance(first, dict):
        return first["Code"], first["Message"]
    texts = value.get("ErrorText")
    return first, texts[0] if isinstance(texts, list) else texts


def codes_of(case: Case) -> Any:
    """The enumeration of an operation's codes, by its name."""
    enums = vars(import_module(f"journeykit_clients.{case.vendor}.errors"))
    wanted = "".join(filter(str.isalnum, case.id)).lower() + "errorcode"
    return next(enum for name, enum in enums.items() if name.lower() == wanted)
