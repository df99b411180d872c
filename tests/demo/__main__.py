"""Calls every operation through the public API, sync and async, in every spelling of its body, and prints a table."""

from __future__ import annotations

import asyncio
import sys
import time
import warnings
from collections.abc import Iterable
from typing import Any, NamedTuple

from tests.spec_examples import Case, Example, Spelling, arguments, cases, spellings
from tests.spec_examples.clients import client

from .server import CLIENT, TOKEN_PATH, Demo, Exchange, serve
from .wrong import unnoticed

WIDTHS = (9, 54, 5, 60, 6, 30)


class Row(NamedTuple):
    """One line of the table: an operation, called in one way, as often as its body can be spelled."""

    case: Case
    how: str
    exchanges: list[Exchange]
    result: str
    breaches: list[str]


def main() -> int:
    """The exit status: 0 if nothing breaks its spec."""
    started = time.perf_counter()
    warnings.filterwarnings("ignore", "withdrawn by the vendor", DeprecationWarning)
    with serve() as demo:
        made, missed = unnoticed(demo)
        rows = [*_sync(demo), *asyncio.run(_async(demo))]
        rows.sort(key=lambda row: (row.case.vendor, cases().index(row.case)))
        logins = len(demo.logins)
        breaches = [breach for row in rows for breach in row.breaches]
        breaches += [breach for login in demo.logins for breach in login.breaches]
    _print(rows)
    for name in missed:
        print(f"NOT NOTICED by the server: {name}")
    print(f"\n{made} wrong requests made without the clients, {made - len(missed)} of them noticed by the server")
    requests = sum(len(row.exchanges) for row in rows)
    print(
        f"{len(cases())} operations x 2 = {len(rows)} rows, {requests} requests and {logins} log-ins "
        f"in {time.perf_counter() - started:.1f} s: {len(breaches)} breaches"
    )
    return 1 if breaches or missed or len(rows) != 2 * len(cases()) else 0


def _clients(demo: Demo, *, asynchronous: bool) -> dict[str, Any]:
    """A client for each vendor; the one with an OAuth 2 log-in goes through it."""
    login = {"client_id": CLIENT[0], "client_secret": CLIENT[1], "login_url": demo.url + TOKEN_PATH}
    special = {"genesys": login}
    return {
        name: client(name, f"{demo.url}/{name}", asynchronous=asynchronous, **special.get(name, {}))
        for name in dict.fromkeys(case.vendor for case in cases())
    }


def _calls(case: Case) -> Iterable[tuple[Spelling, Example | None]]:
    """Every spelling of every body."""
    return [(spelling, body) for spelling in spellings(case) for body in case.bodies or (None,)]


def _sync(demo: Demo) -> list[Row]:
    clients = _clients(demo, asynchronous=False)
    rows = []
    for case in cases():
        start, outcomes = len(demo.exchanges), []
        method = getattr(getattr(clients[case.vendor], case.resource), case.method)
        for spelling, body in _calls(case):
            args, kwargs = arguments(case, body, spelling, decoded=True)
            outcomes.append((spelling, _caught(lambda: method(*args, **kwargs))))  # noqa: B023  called at once
        rows.append(_row(case, "sync", demo.exchanges[start:], outcomes))
    for vendor in clients.values():
        vendor.close()
    return rows


async def _async(demo: Demo) -> list[Row]:
    clients = _clients(demo, asynchronous=True)
    rows = []
    for case in cases():
        start, outcomes = len(demo.exchanges), []
        method = getattr(getattr(clients[case.vendor], case.resource), case.method)
        for spelling, body in _calls(case):
            args, kwargs = arguments(case, body, spelling, decoded=True)
            try:
                outcomes.append((spelling, await method(*args, **kwargs)))
            except Exception as error:  # noqa: BLE001  a row of the table, whatever it is
                outcomes.append((spelling, error))
        rows.append(_row(case, "async", demo.exchanges[start:], outcomes))
    for vendor in clients.values():
        await vendor.aclose()
    return rows


def _caught(call: Any) -> Any:
    try:
        return call()
    except Exception as error:  # noqa: BLE001  a row of the table, whatever it is
        return error


def _row(case: Case, how: str, exchanges: list[Exchange], outcomes: list[tuple[Spelling, Any]]) -> Row:
    breaches = [breach for exchange in exchanges for breach in exchange.breaches]
    breaches += [f"the request went to {e.operation or 'nothing'}" for e in exchanges if e.operation != case.id]
    if len(exchanges) != len(outcomes):
        breaches.append(f"{len(outcomes)} calls made {len(exchanges)} requests")
    expected = case.successes[0].value
    for spelling, result in outcomes:
        if isinstance(result, Exception):
            breaches.append(f"{spelling}: {type(result).__name__}: {result}")
        elif (result.to_dict() if hasattr(result, "to_dict") else result) != expected:
            breaches.append(f"{spelling}: the answer was not decoded to what was sent")
    last = outcomes[-1][1]
    return Row(case, how, exchanges, "None" if last is None else type(last).__name__, breaches)


def _print(rows: list[Row]) -> None:
    header = ("vendor", "operation", "", "request", "status", "came back as", "")
    print("  ".join(text.ljust(width) for text, width in zip(header, (*WIDTHS, 0), strict=True)).rstrip())
    for row in rows:
        last = row.exchanges[-1] if row.exchanges else Exchange("", "none", 0, [])
        verdict = "ok" if not row.breaches else "BREACH"
        times = f" ({len(row.exchanges)} requests)" if len(row.exchanges) > 1 else ""
        cells = (row.case.vendor, row.case.id, row.how, last.line, str(last.status), row.result)
        line = [_fit(text, width) for text, width in zip(cells, WIDTHS, strict=True)]
        print("  ".join([*line, verdict + times]))
        for breach in dict.fromkeys(row.breaches):
            print(f"           {breach}")


def _fit(text: str, width: int) -> str:
    return text.ljust(width) if len(text) <= width else text[: width - 3] + "..."


if __name__ == "__main__":
    sys.exit(main())
