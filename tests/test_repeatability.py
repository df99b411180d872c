"""What `specs/safety.yaml` promises holds of the clients: what acts each time is sent once, whatever breaks."""

from __future__ import annotations

import httpx
import pytest

from journeykit import APIConnectionError, Retry

from .spec_examples import Case, call, cases
from .spec_examples.clients import client


@pytest.mark.parametrize("case", cases(), ids=str)
def test_only_what_may_be_repeated_is_sent_again(case: Case) -> None:
    sent: list[httpx.Request] = []

    def lost(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        raise httpx.ReadError("the answer is lost")

    with httpx.Client(transport=httpx.MockTransport(lost)) as http:
        retry = Retry(attempts=2, base_delay=0)
        using = client(case.vendor, "https://vendor.example", http_client=http, retry=retry)
        with pytest.raises(APIConnectionError):
            call(case, using)
    assert len(sent) == (1 if case.repeatability == "unsafe" else 2)
