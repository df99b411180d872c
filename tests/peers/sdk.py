"""The vendors' own Python SDKs call the demonstration server, which judges them by our specs.

`python -m tests.peers.sdk`: every operation that an SDK has, with every body that our specs give as an example. Their
requests must satisfy the spec, and every example of a body or an answer must come through their models unchanged.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, unquote, urlsplit

from tests.demo.server import Demo, Exchange, serve
from tests.spec_examples import Case, cases
from tests.spec_examples.clients import LOGINS

from . import environments
from .register import Verdicts, register

SCRIPT = Path(__file__).with_name("vendor_call.py")
SECOND = "second-value"


@dataclass(frozen=True)
class Sdk:
    """A release of a vendor's SDK. `requires` are the requirements of its environment."""

    vendor: str
    name: str
    requires: tuple[str, ...]


# Three releases of one SDK: with the segment operations that were withdrawn, of the time of the documents, and a
# present one. The older two read headers in a way that urllib3 2 no longer has.
SDKS = (
    Sdk("mailchimp", "mailchimp 3.0.80", ("mailchimp-marketing==3.0.80",)),
    Sdk("genesys", "genesys 102.0.0", ("PureCloudPlatformClientV2==102.0.0", "urllib3<2")),
    Sdk("genesys", "genesys 119.0.0", ("PureCloudPlatformClientV2==119.0.0", "urllib3<2")),
    Sdk("genesys", "genesys 269.0.0", ("PureCloudPlatformClientV2==269.0.0",)),
)


class Step(NamedTuple):
    """One call: an operation with one of its bodies."""

    case: Case
    body: Any
    query: dict[str, Any]

    def as_json(self) -> dict[str, Any]:
        """What the SDK's process needs to know."""
        arguments = {_snake(name): value for name, value in {**self.case.path, **self.query}.items()}
        return {
            "method": _snake(self.case.id),
            "resource": self.case.resource,
            "name": self.case.method,
            "arguments": arguments,
            "body": self.body,
            "answers": [example.value for example in self.case.successes if example.media_type],
        }


def steps(vendor: str) -> Iterator[Step]:
    """Every operation with every body; lists in the query get a second value, so that it shows how they are written."""
    for case in cases():
        if case.vendor == vendor:
            query = {name: [*v, SECOND] if isinstance(v, list) else v for name, v in case.query.items()}
            for body in case.bodies or (None,):
                yield Step(case, body.value if body else None, query)


def calls(sdk: Sdk, demo: Demo) -> Iterator[tuple[Step, dict[str, Any] | None, list[Exchange]]]:
    """The calls of one SDK: what each came to (None where the SDK has no such operation), and what the server saw."""
    python = environments.python(list(sdk.requires))
    with tempfile.TemporaryDirectory() as home:  # SDKs look for configuration in the user's folder
        environment = {"HOME": home, "USERPROFILE": home, "NO_PROXY": "*"}
        process = subprocess.Popen(
            [str(python), "-W", "ignore", str(SCRIPT)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        with process, process.stdin as to, process.stdout as back:
            plan = {"vendor": sdk.vendor, "url": f"{demo.url}/{sdk.vendor}", "secret": LOGINS[sdk.vendor].secrets[0]}
            print(json.dumps(plan), file=to, flush=True)
            for step in steps(sdk.vendor):
                before = len(demo.exchanges)
                print(json.dumps(step.as_json()), file=to, flush=True)
                yield step, json.loads(back.readline()), demo.exchanges[before:]


def said(step: Step, outcome: dict[str, Any], seen: list[Exchange]) -> list[str]:
    """What the SDK, or its request, has against our spec."""
    texts = [outcome["error"]] if "error" in outcome else list(outcome["differences"])
    texts += [breach for exchange in seen for breach in exchange.breaches]
    texts += [
        f"the request went to {exchange.operation or 'nothing'}"
        for exchange in seen
        if exchange.operation != step.case.id
    ]
    if len(seen) != 1:
        return [*texts, f"one call made {len(seen)} requests"]
    url = urlsplit(seen[0].line.partition(" ")[2])
    if unquote(url.path) != unquote(step.case.filled_path):
        texts.append(f"the path is {url.path}")
    sent = parse_qsl(url.query, keep_blank_values=True)
    for name, value in step.query.items():
        ours = [_text(item) for item in (value if isinstance(value, list) else [value])]
        theirs = [item for key, item in sent if key == name]
        if ours != theirs:
            texts.append(f"query {name}: {ours} went as {theirs}")
    return texts


def main() -> int:
    """The exit status: 0 where nobody disagrees, except as is on record."""
    started, verdicts = time.perf_counter(), Verdicts(tuple(item for item in register() if item.peer != "prism"))
    covered: set[str] = set()
    requests = 0
    with serve() as demo:
        for sdk in SDKS:
            for case, made in groupby(calls(sdk, demo), key=lambda call: call[0].case):
                rows = [(step, outcome, seen) for step, outcome, seen in made if outcome is not None]
                texts = [text for step, outcome, seen in rows for text in said(step, outcome, seen)]
                requests += sum(len(seen) for _, _, seen in rows)
                covered |= {str(case)} if rows else set()
                _print(sdk, case, [outcome for _, outcome, _ in rows], verdicts.judge(sdk.name, case.id, texts))
    for text in verdicts.stale():
        print(f"STALE on record, and nobody says it: {text}")
    wanted = {str(case) for case in cases() if case.vendor in {sdk.vendor for sdk in SDKS}}
    for name in sorted(wanted - covered):
        print(f"MISSING no SDK has {name}")
    print(
        f"\n{len(covered)} of {len(wanted)} operations, {requests} requests by {len(SDKS)} SDKs in "
        f"{time.perf_counter() - started:.1f} s: {verdicts.known} disagreements on record, {len(verdicts.new)} new"
    )
    return 1 if verdicts.new or verdicts.stale() or wanted != covered else 0


def _print(sdk: Sdk, case: Case, outcomes: list[dict[str, Any]], lines: list[str]) -> None:
    result = str(outcomes[-1].get("returned", "error")) if outcomes else "not in this release"
    verdict = "-" if not outcomes else "DISAGREES" if any(line.startswith("NEW") for line in lines) else "ok"
    times = f"  ({len(outcomes)} requests)" if len(outcomes) > 1 else ""
    print(f"{sdk.name:16}  {case.id:52}  {result:32}  {verdict}{times}")
    for line in lines:
        print(f"{'':18}{line}")


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


if __name__ == "__main__":
    sys.exit(main())
