"""What the peers say is heard: planted disagreements are found, and known ones are on record. No peer is needed."""

from __future__ import annotations

from typing import Any, NamedTuple

import httpx
import pytest
import yaml

from tests.spec_examples import cases, documents

from .prism_calls import calls, said
from .register import Disagreement, Verdicts, register
from .sdk_calls import SDKS, Step, steps
from .sdk_calls import said as said_by_sdk
from .vendor_call import differences

(LIST,) = [case for case in cases() if case.id == "getJourneyOutcomes"]
PATH = "GET /api/v2/journey/outcomes?"


class Exchange(NamedTuple):
    """What the demonstration server notes of a request."""

    operation: str
    line: str
    breaches: list[str]


def test_every_disagreement_names_an_entry_of_a_register() -> None:
    files = [document.path.with_name("discrepancies.yaml") for document in documents().values()]
    texts = [path.read_text(encoding="utf-8") for path in files if path.is_file()]
    entries = [entry for text in texts for entry in yaml.safe_load(text)["discrepancies"]]
    assert {item.see for item in register()} <= {entry["id"] for entry in entries}
    assert {item.peer for item in register()} <= {"prism", "genesys *", *(sdk.name for sdk in SDKS)}


def test_known_new_and_stale_disagreements_are_told_apart() -> None:
    known = Disagreement("genesys *", "get*", "query *: ['a', *", "why", "G1")
    unused = Disagreement("prism", "*", "*", "why")
    verdicts = Verdicts((known, unused))
    lines = verdicts.judge(
        "genesys 1.0", "getThings", ["query x: ['a', 'b']", "body.x is not known", "body.x is not known"]
    )
    assert lines == ["G1  query x: ['a', 'b']", "NEW  body.x is not known"]
    assert (verdicts.known, verdicts.new) == (1, ["genesys 1.0 getThings: body.x is not known"])
    assert verdicts.stale() == ["prism *: *"]


@pytest.mark.parametrize(
    ("ours", "theirs", "found"),
    [
        ({"a": 1}, {"a": 1}, []),
        ({"a": 1}, {"a": "1"}, ['body.a: 1 became "1"']),
        ({"a": [{"b": 1}]}, {"a": [{}]}, ["body.a[].b is not known to the SDK"]),
        ({"a": None}, {}, []),
        ({}, {"a": 1}, ["body.a is added by the SDK"]),
        ({"a": [1, 2]}, {"a": [1]}, ["body.a: [1, 2] became [1]"]),
        ("2021-06-30T12:00:00.500Z", "2021-06-30T12:00:00.500000+00:00", []),
        ("2021-06-30T12:00:00.000Z", "2021-06-30T12:00:00+00:00", []),
        ("2021-06-30T12:00:00Z", "2021-06-30T14:00:00+00:00", ["body: *"]),
        (True, 1, ["body: true became 1"]),
    ],
)
def test_what_changes_in_an_sdk_is_found(ours: Any, theirs: Any, found: list[str]) -> None:
    texts = differences("body", ours, theirs)
    assert texts == found or (found == ["body: *"] and len(texts) == 1)


def test_what_an_sdk_asks_otherwise_is_found() -> None:
    step = Step(LIST, None, {"pageSize": 25, "queryFields": ["a", "b"]})
    fine: dict[str, Any] = {"differences": []}
    right = Exchange(LIST.id, PATH + "pageSize=25&queryFields=a&queryFields=b", [])
    assert said_by_sdk(step, fine, [right]) == []
    joined = Exchange(LIST.id, PATH + "pageSize=25&queryFields=a%2Cb", ["breach"])
    assert said_by_sdk(step, fine, [joined]) == ["breach", "query queryFields: ['a', 'b'] went as ['a,b']"]
    elsewhere = Exchange("other", "GET /other?pageSize=25&queryFields=a&queryFields=b", [])
    assert said_by_sdk(step, fine, [elsewhere]) == ["the request went to other", "the path is /other"]
    assert said_by_sdk(step, {"error": "TypeError"}, []) == ["TypeError", "one call made 0 requests"]


def test_every_operation_is_asked_of_both() -> None:
    asked = {str(step.case) for sdk in SDKS for step in steps(sdk.vendor)}
    assert asked == {str(case) for case in cases() if case.vendor in ("genesys", "genesys_2026_10", "mailchimp")}
    for case in cases():
        planned = list(calls(case))
        wanted = {(example.status, example.label) for example in (*case.successes, *case.errors)}
        assert wanted == {(call.expected.status, call.expected.label) for call in planned if call.expected}
        assert any(call.prefer == "dynamic=true" for call in planned) is any(e.media_type for e in case.successes)


def test_what_prism_has_against_a_call_is_found() -> None:
    call = next(calls(LIST))
    violation = '[{"location": ["request", "query", "pageSize"], "message": "must be integer"}]'
    result = RuntimeError("undecodable")
    texts = said(call, result, [httpx.Response(200, headers={"sl-violations": violation})])
    assert texts == ["[no body] request.query.pageSize: must be integer", "[no body] RuntimeError: undecodable"]
    assert "422 for 200" in said(call, result, [httpx.Response(422)])[0]
    assert said(call, result, []) == ["one call made 0 requests: RuntimeError('undecodable')"]
