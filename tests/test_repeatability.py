"""What `specs/safety.yaml` promises holds of the clients: what acts each time is sent once, whatever breaks."""

from __future__ import annotations

import asyncio
from typing import Any, NamedTuple

import httpx
import pytest

from journeykit import APIConnectionError, APIStatusError, Delivery, JourneyKitError, Retry

from .spec_examples import Case, call, cases
from .spec_examples.clients import client
from .spec_examples.each import for_each


class Fault(NamedTuple):
    """What happens to a request: an exception, or an answer's status. `again` says of what it is sent again."""

    happens: type[httpx.TransportError] | int
    delivery: Delivery
    again: tuple[str, ...]


REPEATABLE, ALL = ("safe", "idempotent"), ("safe", "idempotent", "unsafe")
FAULTS = [
    Fault(httpx.ReadError, Delivery.UNKNOWN, REPEATABLE),
    Fault(httpx.ReadTimeout, Delivery.UNKNOWN, REPEATABLE),
    Fault(httpx.RemoteProtocolError, Delivery.UNKNOWN, REPEATABLE),
    *(Fault(status, Delivery.UNKNOWN, REPEATABLE) for status in (408, 502, 503, 504)),
    Fault(500, Delivery.UNKNOWN, ()),
    Fault(400, Delivery.REJECTED, ()),
    Fault(429, Delivery.REJECTED, ALL),
]
ONCE_MORE = Retry(attempts=2, base_delay=0, max_delay=0)


@pytest.mark.parametrize("mode", ["sync", "async"])
@for_each("case", [pytest.param(case, id=str(case)) for case in cases()])
def test_only_what_may_be_repeated_is_sent_again(case: Case, mode: str) -> None:
    now: list[Fault] = []
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        happens = now[0].happens
        if isinstance(happens, int):
            return httpx.Response(happens, json={})
        raise happens("lost", request=request)

    def judge(error: JourneyKitError, fault: Fault) -> None:
        assert isinstance(error, APIStatusError if isinstance(fault.happens, int) else APIConnectionError)
        assert error.delivery is fault.delivery, fault
        assert len(sent) == (2 if case.repeatability in fault.again else 1), fault

    def sync() -> None:
        with httpx.Client(transport=httpx.MockTransport(answer)) as http:
            using = made(http, asynchronous=False)
            for fault in FAULTS:
                now[:], sent[:] = [fault], []
                with pytest.raises(JourneyKitError) as caught:
                    call(case, using)
                judge(caught.value, fault)

    async def awaited() -> None:
        async with httpx.AsyncClient(transport=httpx.MockTransport(answer)) as http:
            using = made(http, asynchronous=True)
            for fault in FAULTS:
                now[:], sent[:] = [fault], []
                with pytest.raises(JourneyKitError) as caught:
                    await call(case, using)
                judge(caught.value, fault)

    def made(http: Any, *, asynchronous: bool) -> Any:
        options = {"http_client": http, "retry": ONCE_MORE}
        return client(case.vendor, "https://vendor.example", asynchronous=asynchronous, **options)

    sync() if mode == "sync" else asyncio.run(awaited())
