"""Every operation of every spec: how arguments are given, and which are refused before anything is sent."""

from __future__ import annotations

import pytest

from tests.spec_examples import Case, Spelling, arguments, binding, documents
from tests.spec_examples.each import for_each

from .called import ASYNC, BODIES, CASES, Vendor, answer, some_call


@ASYNC
@for_each("case", BODIES)
def test_a_body_and_keywords_do_not_mix(case: Case, asynchronous: bool) -> None:
    body = max(case.bodies, key=lambda body: len(body.value))
    args, kwargs = arguments(case, body, Spelling.TYPED_DICT)
    keywords = arguments(case, body, Spelling.KEYWORDS)[1]
    vendor = Vendor(case, asynchronous, [answer(case.successes[0])])
    with pytest.raises(TypeError, match="not both"):
        vendor.call(*args, **{**kwargs, **keywords})
    assert vendor.requests == []


@ASYNC
@for_each("case", BODIES)
def test_what_a_body_requires_is_asked_for_by_its_python_name(case: Case, asynchronous: bool) -> None:
    schema = documents()[case.vendor].data["components"]["schemas"][case.bodies[0].schema_name or ""]
    required = [] if case.verb == "PATCH" else schema.get("required", [])
    names = [binding(case).body[name] for name in required if name in binding(case).body]
    args, kwargs = arguments(case, case.bodies[0], Spelling.KEYWORDS)
    for name in names:
        vendor = Vendor(case, asynchronous, [answer(case.successes[0])])
        with pytest.raises(TypeError, match=name):
            vendor.call(*args, **{key: value for key, value in kwargs.items() if key != name})
        assert vendor.requests == []


@ASYNC
@for_each("case", [p for p in CASES if p.values[0].path])  # type: ignore[union-attr]
def test_a_path_value_stays_in_its_place(case: Case, asynchronous: bool) -> None:
    args, kwargs = some_call(case)
    vendor = Vendor(case, asynchronous, [answer(case.successes[0])])
    vendor.call(*["a/b?c#d%e é"] * len(case.path), *args[len(case.path) :], **kwargs)
    (request,) = vendor.requests
    quoted = case.template.format(**dict.fromkeys(case.path, "a%2Fb%3Fc%23d%25e%20%C3%A9"))
    assert request.url.raw_path.decode().partition("?")[0] == "/prefix" + quoted
    for bad in ("..", ".", ""):
        vendor = Vendor(case, asynchronous, [answer(case.successes[0])])
        with pytest.raises(ValueError, match=next(iter(binding(case).path.values()))):
            vendor.call(*[bad] * len(case.path), *args[len(case.path) :], **kwargs)
        assert vendor.requests == []
