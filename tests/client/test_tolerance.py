"""Any answer through the public methods: a result that is written back as it came, or one of our own errors."""

from __future__ import annotations

import json
from importlib import import_module
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from journeykit_clients.decoding import decode_datetime
from journeykit_clients.model import plain, written
from journeykit_clients.operation import Operation

from journeykit import APIResponseError, APIStatusError
from tests.spec_examples import Case, Spelling, arguments, cases

from .schemas import ANY_JSON, answered, mutated, valid
from .vendor import opened, says

SCHEMAS = pytest.mark.parametrize("index", range(len(answered())), ids=lambda index: f"{answered()[index][0]}")
CHECKS = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large)
quick = settings(deadline=None, derandomize=True, database=None, max_examples=30, suppress_health_check=CHECKS)
slow = settings(quick, max_examples=10)
"""Big schemas take their time."""


def method(case: Case, holder: Any) -> Any:
    spelling = Spelling.KEYWORDS if case.bodies else Spelling.NONE
    args, kwargs = arguments(case, case.bodies[0] if case.bodies else None, spelling)
    return getattr(getattr(holder, case.resource), case.method)(*args, **kwargs)


def answer(index: int, value: Any, mode: str = "sync") -> Any:
    """What a call makes of a JSON answer."""
    case, status, _ = answered()[index]
    name = case.vendor.capitalize()
    with opened(mode, name, says(status, content=json.dumps(value)), retry=None) as client:
        return method(case, client)


def says_no(index: int, value: Any) -> bool:
    """Some vendors report failures under HTTP 200, so a made-up answer may be one."""
    case = answered()[index][0]
    read = getattr(import_module(f"journeykit.{case.vendor}"), "read_failure", None)
    return read is not None and read(value, Operation("any", "POST", "/", "unsafe", {})) is not None


@SCHEMAS
@slow
@given(data=st.data())
def test_valid_answers_come_back_as_they_were_and_those_with_defects_are_results_or_our_errors(
    index: int, data: st.DataObject
) -> None:
    value = data.draw(valid(index))
    if not says_no(index, value):
        assert same(plain(answer(index, value)), value)
    check(index, data.draw(mutated(value)))


@quick
@given(value=ANY_JSON)
def test_any_json_is_a_result_or_our_error(value: Any) -> None:
    for index in range(len(answered())):
        check(index, value)


def check(index: int, value: Any) -> None:
    found, error = outcome_of(index, value)
    if error is None:
        assert repr(found)
        assert same(plain(found), value)
        return
    assert str(error).isprintable()
    if isinstance(error, APIResponseError):
        assert error.path.startswith("$")
        assert f"{error.path}: expected " in str(error)
    else:
        assert says_no(index, value)


def outcome_of(index: int, value: Any) -> tuple[Any, APIResponseError | APIStatusError | None]:
    try:
        return answer(index, value), None
    except (APIResponseError, APIStatusError) as error:
        return None, error


def same(left: Any, right: Any) -> bool:
    """Equal as JSON: true is not 1."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


@SCHEMAS
def test_null_anywhere_is_kept(index: int, mode: str) -> None:
    """Every property of the first two levels at once."""
    _, _, schema = answered()[index]
    value = dict.fromkeys(schema.get("properties", {}))
    if value and not says_no(index, value):
        assert plain(answer(index, value, mode)) == value
    for name, inner in schema.get("properties", {}).items():
        if inner.get("type") == "object" and not says_no(index, {name: 1}):
            nested = {name: dict.fromkeys(inner.get("properties", {}))}
            assert plain(answer(index, nested, mode)) == nested
        if inner.get("type") == "array" and not says_no(index, {name: [None, None]}):
            assert plain(answer(index, {name: [None, None]}, mode)) == {name: [None, None]}


def outcome(mode: str, **fields: Any) -> Any:
    with opened(mode, "Genesys", says(200, {"displayName": "x", **fields})) as client:
        found = client.outcomes.get("1")
    assert found.to_dict() == {"displayName": "x", **fields}
    return found


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("2023-08-11T17:19:34.123Z", "2023-08-11 17:19:34.123000+00:00"),
        ("2023-08-11T17:19:34.123456789Z", "2023-08-11 17:19:34.123456+00:00"),
        ("2023-08-11T17:19:34+0530", "2023-08-11 17:19:34+05:30"),
        ("2023-08-11T17:19:34", "2023-08-11 17:19:34"),
        ("2023-08-11", "2023-08-11 00:00:00"),
        ("0000-00-00 00:00:00", "0000-00-00 00:00:00"),
        ("2023-02-30T00:00:00Z", "2023-02-30T00:00:00Z"),
        ("", ""),
        (1691774374, "1691774374"),
        (None, "None"),
    ],
)
def test_dates_of_all_kinds(mode: str, text: Any, shown: str) -> None:
    assert str(outcome(mode, createdDate=text).created_date) == shown


@pytest.mark.parametrize("text", ["2020-01-01", "2021-06-22T09:15:00.000Z", "20200101T000000"])
def test_dates_in_arrays_and_maps_are_written_as_they_came(text: str) -> None:
    value = decode_datetime(text)
    assert written([value, None], [text, None]) == [text, None]
    assert written({"a": [value]}, {"a": [text]}) == {"a": [text]}
    assert written([value, value], [text]) == [value.isoformat()] * 2, "another array than the one that came"


def test_unknown_values_and_properties_are_kept_and_written_back(mode: str) -> None:
    action = {"mediaType": "hologram", "new": {"deep": [1, None]}}
    fields = {"id": "1", "weight": 7, "action": action, "brandNew": [{"a": None}], "version": "3"}
    with opened(mode, "Genesys", says(200, fields)) as client:
        found = client.action_maps.get("1")
        media = found.action.media_type
        assert (media == "hologram", str(media), type(media).__name__) == (True, "hologram", "MediaType")
        assert found["brandNew"] == [{"a": None}]
        assert found.version == "3"
        assert found.to_dict() == fields


@pytest.mark.parametrize("id", [6, "6", "", None, 6.5, True, [6]])
@pytest.mark.parametrize(
    "parameters",
    [
        *([], "[]", "", None, {}, 0, False),
        *('{"ListID": 3}', {"ListID": 3, "Tags": ["1", 2]}, [{"ListID": 3}], "not json", "{"),
    ],
)
def test_octeths_ids_and_trigger_parameters_in_all_forms(mode: str, id: Any, parameters: Any) -> None:
    journey = {"JourneyID": id, "TriggerParameters": parameters, "Status": "Paused", "CreatedAt": "0000-00-00 00:00:00"}
    with opened(mode, "Octeth", says(200, {"Journeys": [journey]})) as client:
        (found,) = client.journeys.list().journeys
    assert (found.journey_id, found.trigger_parameters) == (id, parameters)
    assert (found.status, found.created_at) == ("Paused", "0000-00-00 00:00:00")
    assert found.to_dict() == journey


@pytest.mark.parametrize(
    ("value", "path", "expected", "kind"),
    [
        ([], "$", "an object", "an array"),
        ("text", "$", "an object", "a string"),
        ({"entities": {}}, "$.entities", "an array", "an object"),
        ({"entities": [{}, 7]}, "$.entities[1]", "an object", "a number"),
        ({"entities": [{"action": True}]}, "$.entities[0].action", "an object", "a boolean"),
        (
            {"entities": [{"weight": 1}, {"pageUrlConditions": [None, []]}]},
            "$.entities[1].pageUrlConditions[1]",
            "an object",
            "an array",
        ),
        ({"entities": [{"action": {"mediaType": []}}]}, "$.entities[0].action.mediaType", "a scalar", "an array"),
        ({"entities": [{"triggerWithSegments": "x"}]}, "$.entities[0].triggerWithSegments", "an array", "a string"),
    ],
)
def test_an_error_names_the_path(mode: str, value: Any, path: str, expected: str, kind: str) -> None:
    with opened(mode, "Genesys", says(200, value)) as client, pytest.raises(APIResponseError) as caught:
        client.action_maps.list()
    assert caught.value.path == path
    assert f"{path}: expected {expected}, found {kind}" in str(caught.value)


@pytest.mark.parametrize(
    ("name", "step"),
    [
        ("plan-name", ".plan-name"),
        ("größe", ".größe"),
        ("a b.c", '["a b.c"]'),
        ("\x00\n", '["\\u0000\\n"]'),
        ("\ud800", '["\\ud800"]'),
    ],
)
def test_the_path_of_an_error_is_one_printable_line(mode: str, name: str, step: str) -> None:
    """Names in a map are the answer's, not the contract's."""
    content = json.dumps({"attributes": {name: 7}})
    with (
        opened(mode, "Genesys_2026_10", says(200, content=content)) as client,
        pytest.raises(APIResponseError) as caught,
    ):
        client.sessions.get("1")
    assert caught.value.path == f"$.attributes{step}"
    assert str(caught.value).isprintable()


def test_every_schema_is_there() -> None:
    vendors = [case.vendor for case, _, _ in answered()]
    assert len(vendors) >= 20
    assert {*vendors} >= {"genesys", "mailchimp", "octeth", "sprinklr"}
    assert {*vendors} == {case.vendor for case in cases() if any(answer.media_type for answer in case.successes)}
