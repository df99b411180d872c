"""Names for OpenTelemetry's spans. Needs nothing: hand `name_span` to the httpx instrumentation.

from opentelemetry.instrumentation.httpx import HTTPXClientInstrumentor
from journeykit import telemetry

HTTPXClientInstrumentor().instrument(
    request_hook=telemetry.name_span, async_request_hook=telemetry.async_name_span
)
"""

from __future__ import annotations

from typing import Any

__all__ = ["async_name_span", "name_span"]


def name_span(span: Any, request: Any) -> None:
    """Name a request's span after its operation (`getJourneyOutcome`), and say so in `journeykit.operation`."""
    operation = (getattr(request, "extensions", None) or {}).get("journeykit", {}).get("operation")
    if operation and span is not None and span.is_recording():
        span.update_name(operation)
        span.set_attribute("journeykit.operation", operation)


async def async_name_span(span: Any, request: Any) -> None:
    """`name_span` for async clients."""
    name_span(span, request)
