"""The spans that opentelemetry-instrumentation-httpx records of our calls."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from journeykit import APIStatusError, telemetry
from tests.client.clock import Clock
from tests.client.endpoint import CLIENT
from tests.client.vendor import opened

from . import answers, oauth
from .server import FaultServer


@pytest.fixture
def spans() -> Iterator[Any]:
    """The recorded spans, with our hooks."""
    httpx_spans = pytest.importorskip("opentelemetry.instrumentation.httpx")
    trace = pytest.importorskip("opentelemetry.sdk.trace")
    export = pytest.importorskip("opentelemetry.sdk.trace.export")
    memory = pytest.importorskip("opentelemetry.sdk.trace.export.in_memory_span_exporter")
    exporter, provider = memory.InMemorySpanExporter(), trace.TracerProvider()
    provider.add_span_processor(export.SimpleSpanProcessor(exporter))
    instrumentor = httpx_spans.HTTPXClientInstrumentor()
    instrumentor.instrument(
        tracer_provider=provider,
        request_hook=telemetry.name_span,
        async_request_hook=telemetry.async_name_span,
    )
    yield exporter
    instrumentor.uninstrument()


def test_spans_are_named_after_operations(mode: str, spans: Any) -> None:
    server = FaultServer(answers.json_answer({"displayName": "x"}), answers.json_answer({}, 404))
    with server, opened(mode, "Genesys", base_url=server.url) as client:
        client.outcomes.get("1")
        with pytest.raises(APIStatusError):
            client.outcomes.delete("1")
    found = spans.get_finished_spans()
    assert [span.name for span in found] == ["getJourneyOutcome", "deleteJourneyOutcome"]
    assert [span.attributes["journeykit.operation"] for span in found] == [span.name for span in found]
    assert "canary" not in repr([span.to_json() for span in found])
    assert "traceparent" in server.requests[0].headers


def test_every_attempt_has_its_span_and_the_log_in_keeps_its_own_name(mode: str, clock: Clock, spans: Any) -> None:
    works = answers.json_answer({"displayName": "x"})
    with FaultServer(oauth.guarded(lambda token: token == "t-2", works)) as server, FaultServer() as endpoint:
        login = {"base_url": server.url, "login_url": endpoint.play(oauth.issue("t")).url, **CLIENT}
        with opened(mode, "Genesys", **login) as client:
            client.outcomes.get("1")
    names = [span.name for span in spans.get_finished_spans()]
    assert names == ["POST", "getJourneyOutcome", "POST", "getJourneyOutcome"]
