"""Mailchimp in memory: counts who was triggered, and answers as a script says."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import httpx

from journeykit import AsyncMailchimp, Mailchimp, bulk

KEY = "0123456789abcdef-us6"
JOURNEY = {"journey_id": 12, "step_id": 34}
Answer = Callable[[str], httpx.Response | Exception]


def accepted(email: str) -> httpx.Response:
    return httpx.Response(204)


class Vendor:
    """`seen` counts the requests by recipient; `answer` may be replaced between runs."""

    def __init__(self) -> None:
        self.seen: Counter[str] = Counter()
        self.answer: Answer = accepted

    def _handle(self, request: httpx.Request) -> httpx.Response:
        email = json.loads(request.content)["email_address"]
        self.seen[email] += 1
        answer = self.answer(email)
        if isinstance(answer, Exception):
            raise answer
        return answer

    def trigger(self, mode: str) -> Any:
        """The method to run, of a sync or an async client."""
        transport = httpx.MockTransport(self._handle)
        if mode == "sync":
            return Mailchimp(api_key=KEY, http_client=httpx.Client(transport=transport)).customer_journeys.trigger
        client = AsyncMailchimp(api_key=KEY, http_client=httpx.AsyncClient(transport=transport))
        return client.customer_journeys.trigger

    def run(self, mode: str, rows: Any, journal: Path, **options: Any) -> bulk.Report:
        """`bulk.run` with a method of its own kind, or `bulk.arun` where the mode is `task`."""
        given: dict[str, Any] = {"key": "email_address", "journal": journal, "constant": JOURNEY, **options}
        if mode == "task":
            return asyncio.run(bulk.arun(self.trigger("async"), rows, **given))
        return bulk.run(self.trigger(mode), rows, **given)


def people(number: int) -> list[Mapping[str, Any]]:
    return [{"email_address": f"r{n}@example.com"} for n in range(number)]


def refused(status: int, **headers: str) -> httpx.Response:
    return httpx.Response(status, json={"title": "Invalid Resource", "detail": "no"}, headers=headers)
