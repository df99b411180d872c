"""What users see: names, methods, signatures and docstrings, and what importing them costs."""

from __future__ import annotations

import builtins
import inspect
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import journeykit
from tests.spec_examples import Case, binding, cases, documents
from tests.spec_examples.clients import client, client_class

CRUD = "list iter get create update delete"
SURFACE = {
    "mailchimp.customer_journeys": "trigger",
    "mailchimp.members": "get upsert update create list_activity iter_activity",
    "mailchimp.member_tags": "list iter update",
    "mailchimp.member_events": "list iter create",
    "mailchimp.batches": "list iter create get delete",
    "mailchimp.ping": "get",
    "genesys.action_maps": CRUD,
    "genesys.action_templates": CRUD,
    "genesys.action_targets": "list iter get update",
    "genesys.outcomes": CRUD,
    "genesys.segments": CRUD,
    "genesys.segment_assignments": (
        "list_by_customer list_by_external_contact list_by_session "
        "iter_by_customer iter_by_external_contact iter_by_session update_by_external_contact"
    ),
    "genesys.journey_aggregates": "query",
    "sprinklr.marketing_journeys": "trigger trigger_with_new_profile",
    "octeth.journeys": "create list get update delete enable disable update_actions",
    "octeth.subscriber_journeys": "trigger remove list",
}
SIGNATURES = {
    "mailchimp.customer_journeys.trigger": "journey_id, step_id, body=, *, email_address=",
    "genesys.segment_assignments.list_by_customer": "customer_id_type, customer_id, *",
    "genesys.segment_assignments.list_by_external_contact": "external_contact_id, *",
    "genesys.segment_assignments.list_by_session": "session_id, *",
    "genesys.segment_assignments.iter_by_session": "session_id, *",
    "genesys.segment_assignments.update_by_external_contact": "external_contact_id, body=, *",
    "genesys.action_maps.get": "action_map_id, *",
    "genesys.action_maps.update": "action_map_id, body=, *, display_name=",
    "genesys.outcomes.create": "body=, *, display_name=, is_positive=",
    "sprinklr.marketing_journeys.trigger": "body=, *, sn_type=, sn_id=, journey_id=, context_params=",
    "sprinklr.marketing_journeys.trigger_with_new_profile": (
        "body=, *, journey_id=, unified_profile=, context_params="
    ),
    "octeth.journeys.get": "body=, *, journey_id=",
    "octeth.journeys.list": "*",
    "octeth.subscriber_journeys.trigger": "body=, *, journey_id=, list_id=, subscriber_id=",
    "octeth.subscriber_journeys.remove": "body=, *, journey_id=, list_id=, subscriber_id=",
    "octeth.subscriber_journeys.list": "body=, *, list_id=, subscriber_id=",
}
ERRORS = {
    "JourneyKitError": "Exception",
    "ConfigurationError": "JourneyKitError ValueError",
    "APIConnectionError": "JourneyKitError",
    "APITimeoutError": "APIConnectionError",
    "APIResponseError": "JourneyKitError",
    "APIStatusError": "JourneyKitError",
    "BadRequestError": "APIStatusError",
    "AuthenticationError": "APIStatusError",
    "PermissionDeniedError": "APIStatusError",
    "NotFoundError": "APIStatusError",
    "ConflictError": "APIStatusError",
    "UnprocessableEntityError": "APIStatusError",
    "RateLimitError": "APIStatusError",
    "ServerError": "APIStatusError",
}
PROMISED = ["Genesys", "Mailchimp", "Octeth", "Sprinklr"]
VENDORS = sorted(documents())
BASE = "https://vendor.example"
CASES = [pytest.param(case, id=str(case)) for case in cases()]
RESOURCES = sorted({f"{case.vendor}.{case.resource}" for case in cases()})


def resource(name: str, *, asynchronous: bool = False, raw: bool = False) -> Any:
    vendor, attribute = name.split(".")
    found = getattr(client(vendor, BASE, asynchronous=asynchronous), attribute)
    return found.with_raw_response if raw else found


def methods(value: Any) -> set[str]:
    return {name for name, item in inspect.getmembers(value, inspect.ismethod) if not name.startswith("_")}


def test_every_promised_name_can_be_imported() -> None:
    promised = {*ERRORS, "Delivery", "Retry", *PROMISED, *(f"Async{name}" for name in PROMISED)}
    assert promised <= {*journeykit.__all__}
    for name in journeykit.__all__:
        assert inspect.getdoc(getattr(journeykit, name)), name
        assert name in dir(journeykit)
    with pytest.raises(AttributeError, match="no attribute 'Nothing'"):
        _ = journeykit.Nothing  # type: ignore[attr-defined]


@pytest.mark.parametrize("name", ERRORS)
def test_the_errors_form_the_promised_tree(name: str) -> None:
    error = getattr(journeykit, name)
    assert error.__module__ == "journeykit", "tracebacks name what users import"
    for parent in ERRORS[name].split():
        assert issubclass(error, getattr(journeykit, parent, None) or getattr(builtins, parent))


def test_delivery_has_three_answers() -> None:
    assert {item.name for item in journeykit.Delivery} == {"NOT_SENT", "REJECTED", "UNKNOWN"}


def test_retry_has_the_promised_defaults() -> None:
    retry = journeykit.Retry()
    assert (retry.attempts, retry.base_delay, retry.max_delay) == (3, 0.5, 8)
    assert (retry.max_retry_after, retry.deadline) == (60, 60)
    with pytest.raises(AttributeError):
        retry.attempts = 5  # type: ignore[misc]


@pytest.mark.parametrize("raw", [False, True], ids=["", "raw"])
@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", SURFACE)
def test_a_resource_has_exactly_the_promised_methods(name: str, asynchronous: bool, raw: bool) -> None:
    wanted = {method for method in SURFACE[name].split() if not (raw and method.startswith("iter"))}
    assert methods(resource(name, asynchronous=asynchronous, raw=raw)) == wanted


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", RESOURCES)
def test_a_resource_has_the_methods_that_the_spec_names(name: str, asynchronous: bool) -> None:
    own = [case for case in cases() if f"{case.vendor}.{case.resource}" == name]
    twins = {case.walk for case in own if case.pagination}
    assert methods(resource(name, asynchronous=asynchronous)) == {case.method for case in own} | twins
    assert methods(resource(name, asynchronous=asynchronous, raw=True)) == {case.method for case in own}


def test_the_specs_of_the_four_have_these_operations_and_no_others() -> None:
    listed = {f"{name}.{method}" for name, methods in SURFACE.items() for method in methods.split()}
    promised = {name for name in listed if ".iter" not in name}
    four = [case for case in cases() if case.vendor.capitalize() in PROMISED]
    assert {f"{case.vendor}.{case.resource}.{case.method}" for case in four} == promised
    assert len(four) == len(promised) == 56
    counts = Counter(case.vendor for case in four)
    assert counts == {"mailchimp": 15, "genesys": 28, "sprinklr": 2, "octeth": 11}


@pytest.mark.parametrize("name", SIGNATURES)
def test_arguments_are_the_promised_ones(name: str) -> None:
    resource_name, _, method = name.rpartition(".")
    parameters = inspect.signature(getattr(resource(resource_name), method)).parameters.values()
    shown = list(_shown(parameters))
    wanted = SIGNATURES[name].split(", ")
    positional = wanted[: wanted.index("*")]
    assert shown[: shown.index("*")][: len(positional)] == positional
    assert {*wanted} <= {*shown}


def _shown(parameters: Any) -> Iterator[str]:
    starred = False
    for parameter in parameters:
        if parameter.kind is parameter.KEYWORD_ONLY and not starred:
            starred = True
            yield "*"
        yield parameter.name + ("" if parameter.default is parameter.empty else "=")


@pytest.mark.parametrize("case", CASES)
def test_only_the_path_must_be_given_by_position(case: Case) -> None:
    parameters = inspect.signature(getattr(resource(f"{case.vendor}.{case.resource}"), case.method)).parameters
    path = [*binding(case).path.values()]
    needed = [p for p in parameters.values() if p.default is p.empty]
    assert [p.name for p in needed][: len(path)] == path
    assert all(p.kind is p.KEYWORD_ONLY for p in needed[len(path) :])
    assert not [p.name for p in parameters.values() if p.kind in (p.VAR_KEYWORD, p.VAR_POSITIONAL, p.POSITIONAL_ONLY)]


@pytest.mark.parametrize("name", RESOURCES)
def test_sync_and_async_are_twins(name: str) -> None:
    for raw in (False, True):
        sync, twin = resource(name, raw=raw), resource(name, asynchronous=True, raw=raw)
        assert str(inspect.getdoc(type(twin))).replace("Async", "") == inspect.getdoc(type(sync))
        for method in methods(sync):
            one, other = getattr(sync, method), getattr(twin, method)
            assert inspect.iscoroutinefunction(other) is not method.startswith("iter")
            assert not inspect.iscoroutinefunction(one)
            mine, theirs = inspect.signature(one), inspect.signature(other)
            assert mine.parameters == theirs.parameters
            returned = (str(way.return_annotation).replace("Async", "") for way in (theirs, mine))
            assert next(returned) == next(returned)
            assert inspect.getdoc(one) == str(inspect.getdoc(other)).replace("`Async", "`")


@pytest.mark.parametrize("vendor", VENDORS)
def test_clients_are_twins(vendor: str) -> None:
    sync, twin = client_class(vendor), client_class(vendor, asynchronous=True)
    for one, other in ((sync, twin), (twin, sync)):
        public = {name for name in dir(one) if not name.startswith("_")} - {"close", "aclose"}
        assert public <= {*dir(other)}
    for made, names in ((sync, "close __enter__ __exit__"), (twin, "aclose __aenter__ __aexit__")):
        for name in [*names.split(), "from_env", "with_options"]:
            assert callable(getattr(made, name)), name
    assert inspect.iscoroutinefunction(twin.aclose)


@pytest.mark.parametrize("case", CASES)
def test_a_docstring_says_what_why_and_how(case: Case) -> None:
    doc = inspect.getdoc(getattr(resource(f"{case.vendor}.{case.resource}"), case.method)) or ""
    lines = doc.splitlines()
    assert lines[0].endswith(".")
    assert lines[1] == ""
    assert lines[-1] == f"{case.id}: {case.verb} {case.template}"
    assert ("Args:" in lines) is bool(case.path or case.query or case.header or arguments_of(case))
    for name in arguments_of(case):
        assert re.search(rf"^    {name}: \S", doc, re.MULTILINE), name
    assert "Raises:" in lines
    for status, error in ((404, "NotFoundError"), (429, "RateLimitError"), (422, "UnprocessableEntityError")):
        assert (f"    {error}: " in doc) is (str(status) in case.facts["responses"])
    assert ("Deprecated" in doc) is bool(case.facts.get("deprecated"))
    assert not re.search(r"x-[a-z]+|\$ref", doc)


def arguments_of(case: Case) -> list[str]:
    method = getattr(resource(f"{case.vendor}.{case.resource}"), case.method)
    return [name for name in inspect.signature(method).parameters if name not in ("body", "timeout", "extra_headers")]


@pytest.mark.parametrize("case", [p for p in CASES if p.values[0].pagination])  # type: ignore[union-attr]
def test_iter_takes_what_list_takes_and_a_bound(case: Case) -> None:
    found = resource(f"{case.vendor}.{case.resource}")
    one = {*inspect.signature(getattr(found, case.method)).parameters}
    many = {*inspect.signature(getattr(found, case.walk)).parameters}
    assert many - one == {"max_pages"}
    assert one <= many


@pytest.mark.parametrize("case", CASES)
def test_the_engines_own_operation_modules_stay(case: Case) -> None:
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+", "_", case.id).lower()
    module = import_module(f"journeykit_clients.{case.vendor}.api.{case.resource}.{name}")
    for function in ("sync_detailed", "asyncio_detailed"):
        assert callable(getattr(module, function))


@pytest.mark.parametrize("vendor", VENDORS)
def test_models_and_payloads_have_their_places(vendor: str) -> None:
    models = import_module(f"journeykit_clients.{vendor}.models")
    payloads = import_module(f"journeykit_clients.{vendor}.payloads")
    for name in models.__all__:
        assert getattr(models, name).__name__ == name
    for case in cases():
        for body in case.bodies if case.vendor == vendor else ():
            name = (body.schema_name or "").replace("_", "") + "Payload"
            assert name in vars(payloads)
            assert not {*case.credentials} & {*getattr(payloads, name).__annotations__}


FORBIDDEN = "httpx httpcore attr attrs asyncio ssl socket threading journeykit_clients yaml openapi_python_client"
PROBE = """
import sys
before = set(sys.modules)
{code}
print(*(set(sys.modules) - before))
"""


def loaded_by(code: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROBE.format(code=code)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return {*done.stdout.split()}


def test_importing_journeykit_imports_nothing_else() -> None:
    loaded = loaded_by("import journeykit")
    assert not loaded & {*FORBIDDEN.split()}
    assert {name for name in loaded if name.startswith("journeykit")} == {"journeykit"}


def test_importing_one_vendor_leaves_the_others_alone() -> None:
    make = "Octeth(base_url='https://vendor.example', api_key='key').journeys"
    loaded = loaded_by(f"from journeykit import Octeth; {make}")
    assert any("octeth" in name for name in loaded)
    for other in ("genesys", "mailchimp", "sprinklr"):
        assert not {name for name in loaded if other in name}
    assert not {name for name in loaded if name.startswith("journeykit_clients.octeth.models.")}


def test_errors_cost_no_http() -> None:
    assert not loaded_by("from journeykit import NotFoundError, Delivery") & {"httpx", "attr", "journeykit_clients"}
