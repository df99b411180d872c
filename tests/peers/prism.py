"""Prism, a mock server that knows only our specs, is called by our clients.

`python -m tests.peers.prism`: every operation, sync and async: each body, each example of an answer (asked for by
`Prefer`), and one answer that Prism makes up from the schema. Prism refuses requests that break the spec, and fails
where its own answer does; our clients must decode what comes, and raise what is an error.
"""

from __future__ import annotations

import asyncio
import sys
import time

import httpx

from tests.spec_examples import Case, cases
from tests.spec_examples.clients import client

from . import environments
from .prism_calls import Call, arguments_of, calls, said, taken
from .prism_server import serving
from .register import Verdicts, register

TOLD_APART = [case for case in cases() if not case.fragment]
"""Prism knows operations by path and verb alone, not by the constant in their body that a fragment stands for."""


class Wire:
    """What came back over the wire, for what our clients do not show."""

    def __init__(self) -> None:
        self.responses: list[httpx.Response] = []

    def note(self, response: httpx.Response) -> None:
        self.responses.append(response)

    async def note_async(self, response: httpx.Response) -> None:
        self.responses.append(response)


def _sync(case: Case, url: str) -> list[tuple[Call, list[str]]]:
    outcomes = []
    wire = Wire()
    with httpx.Client(event_hooks={"response": [wire.note]}, trust_env=False) as http:
        api = client(case.vendor, url, http_client=http, retry=None)
        method = getattr(getattr(api, case.resource).with_raw_response, case.method)
        for call in calls(case):
            args, kwargs = arguments_of(case, call)
            before = len(wire.responses)
            try:
                result = method(*args, **kwargs)
            except Exception as error:  # noqa: BLE001  a row of the table, whatever it is
                result = error
            outcomes.append((call, said(call, result, wire.responses[before:])))
    return outcomes


async def _async(case: Case, url: str) -> list[tuple[Call, list[str]]]:
    outcomes = []
    wire = Wire()
    async with httpx.AsyncClient(event_hooks={"response": [wire.note_async]}, trust_env=False) as http:
        api = client(case.vendor, url, asynchronous=True, http_client=http, retry=None)
        method = getattr(getattr(api, case.resource).with_raw_response, case.method)
        for call in calls(case):
            args, kwargs = arguments_of(case, call)
            before = len(wire.responses)
            try:
                result = await method(*args, **kwargs)
            except Exception as error:  # noqa: BLE001  a row of the table, whatever it is
                result = error
            outcomes.append((call, said(call, result, wire.responses[before:])))
    return outcomes


def main() -> int:
    """The exit status: 0 where nobody disagrees, except as is on record."""
    started, verdicts = time.perf_counter(), Verdicts(tuple(item for item in register() if item.peer == "prism"))
    requests = 0
    with serving() as urls, httpx.Client(trust_env=False) as plain:
        ready = time.perf_counter() - started
        for case in TOLD_APART:
            url = urls[case.vendor]
            wrong = verdicts.judge("prism", case.id, taken(case, url, plain))
            _print(case, "wrong", "refused" if not wrong else "", wrong)
            for how, outcomes in (("sync", _sync(case, url)), ("async", asyncio.run(_async(case, url)))):
                requests += len(outcomes)
                lines = verdicts.judge("prism", case.id, [text for _, texts in outcomes for text in texts])
                _print(case, how, f"{len(outcomes)} requests", lines)
    for text in verdicts.stale():
        print(f"STALE on record, and nobody says it: {text}")
    print(
        f"\n{len(TOLD_APART)} operations x 2, {requests} requests in {time.perf_counter() - started:.1f} s "
        f"({ready:.1f} s until Prism served): {verdicts.known} disagreements on record, {len(verdicts.new)} new"
    )
    return 1 if verdicts.new or verdicts.stale() else 0


def _print(case: Case, how: str, what: str, lines: list[str]) -> None:
    verdict = "DISAGREES" if any(line.startswith("NEW") for line in lines) else "ok"
    print(f"{case.vendor:9}  {case.id:52}  {how:5}  {what:12}  {verdict}")
    for line in lines:
        print(f"{'':11}{line}")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except environments.Unavailable as missing:
        sys.exit(f"The peers cannot be had here: {missing}")
