"""Every operation of every vendor answers, and answers what its spec says."""

from __future__ import annotations

from typing import Any

import pytest

from journeykit._contract.carried import names
from journeykit._contract.document import document
from journeykit._contract.operation import Operation, content
from journeykit.local import LocalVendors

from .requests import body_of, send


def wrong(operation: Operation, status: int, body: Any) -> list[str]:
    """What an answer breaks."""
    responses = {response.status: response.spec for response in operation.responses}
    found = responses.get(str(status)) or responses.get(f"{status // 100}XX") or responses.get("default")
    if found is None:
        return [f"{status} is not documented"]
    schema = content(found)[1].get("schema")
    return [str(fault) for fault in operation.document.schemas.faults(schema, body)] if schema else []


@pytest.mark.parametrize("vendor", names())
def test_every_operation_answers_as_its_spec_says(vendor: str, local: LocalVendors) -> None:
    for operation in document(vendor).operations.values():
        answer = send(local, vendor, operation.id, body_of(operation))
        body = answer.json() if "json" in answer.headers.get("content-type", "") else answer.text
        assert not wrong(operation, answer.status_code, body), f"{operation}: {answer.status_code} {answer.text[:300]}"
        assert answer.status_code < 500, operation
        assert answer.status_code < 300 or answer.status_code == 404, f"{operation}: {answer.headers} {answer.text}"


@pytest.mark.parametrize("vendor", names())
def test_what_breaks_the_spec_is_refused_as_documented(vendor: str, local: LocalVendors) -> None:
    for operation in document(vendor).operations.values():
        if operation.body:
            answer = send(local, vendor, operation.id, [1])
            assert 400 <= answer.status_code <= 499, operation
            assert not wrong(operation, answer.status_code, answer.json()), f"{operation}: {answer.text[:300]}"


def test_paths_and_methods_that_no_operation_has(local: LocalVendors) -> None:
    import httpx

    assert httpx.get(f"{local.url}/nobody/x").status_code == 404
    assert httpx.get(f"{local.octeth}/api/v1/nothing").status_code == 404
    answer = httpx.delete(f"{local.octeth}/api/v1/journeys")
    assert answer.status_code == 405
    assert "method" in answer.headers["x-journeykit-local"]


def test_servers_paths_are_prefixes(local: LocalVendors) -> None:
    """`/3.0` of Mailchimp and `/prod2` of Sprinklr may stand before a path, or be left out."""
    body = {"snType": "EMAIL", "snId": "ada@example.com", "journeyId": "1"}
    for prefix in ("", "/prod2"):
        path = f"{prefix}/api/marketing-journey/trigger"
        assert send(local, "sprinklr", "trigger", body, path).status_code == 200
    assert local.mailchimp.endswith("/mailchimp/3.0")
    assert len(local.triggered("sprinklr")) == 2
