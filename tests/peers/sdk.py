"""The vendors' own Python SDKs call the demonstration server, which judges them by our specs.

`python -m tests.peers.sdk`: every operation that an SDK has, with every body that our specs give as an example. Their
requests must satisfy the spec, and every example of a body or an answer must come through their models unchanged.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from tests.demo.server import Demo, Exchange, serve
from tests.spec_examples import Case, cases
from tests.spec_examples.clients import login

from . import environments
from .register import Verdicts, register
from .sdk_calls import SDKS, Sdk, Step, said, steps

SCRIPT = Path(__file__).with_name("vendor_call.py")


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
            plan = {"vendor": sdk.vendor, "url": f"{demo.url}/{sdk.vendor}", "secret": login(sdk.vendor).secrets[0]}
            print(json.dumps(plan), file=to, flush=True)
            for step in steps(sdk.vendor):
                before = len(demo.exchanges)
                print(json.dumps(step.as_json()), file=to, flush=True)
                yield step, json.loads(back.readline()), demo.exchanges[before:]


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


if __name__ == "__main__":
    try:
        sys.exit(main())
    except environments.Unavailable as missing:
        sys.exit(f"The peers cannot be had here: {missing}")
