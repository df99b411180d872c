"""The command line: run, status, export, release, operations. Exit status: 0 all sent, 2 wrong use, 3 some rejected or
unknown, 4 stopped before the end."""

from __future__ import annotations

import argparse
import asyncio
import csv
import sys
from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from journeykit._errors import JourneyKitError

from . import arun, release, status
from ._journal import Journal
from ._problems import BulkError, RowError
from ._states import State
from ._target import client_class, find, methods
from ._values import parameters, value

DESCRIPTION = """Credentials come from the vendor's environment variables. Ctrl-C and SIGTERM end a run early; the same
command again goes on. Exit status: 0 all sent, 2 wrong use, 3 some rejected or unknown, 4 stopped before the end."""
STATES = ("sent", "rejected", "unknown", "pending")


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; the exit status."""
    given = _parser().parse_args(arguments)
    try:
        result: int = given.do(given)
    except (JourneyKitError, ValueError, TypeError, OSError) as error:
        print(f"journeykit.bulk: {error}", file=sys.stderr)
        return 2
    return result


def _run(given: argparse.Namespace) -> int:
    if given.dry_run:
        from ._stand_in import dry_run

        return dry_run(given, constants)
    return asyncio.run(_send(given))


async def _send(given: argparse.Namespace) -> int:
    with ExitStack() as stack:
        client = _client(given, stack)
        async with client:
            method = find(client, given.operation)
            report = await arun(
                method,
                given.rows,
                key=given.key,
                journal=given.journal,
                constant=constants(given.set, method),
                **({"rate": given.rate} if given.rate else {}),
                workers=given.workers,
                progress=True,
                encoding=given.encoding,
                delimiter=given.delimiter,
            )
    print(report)
    return report.exit_status


def _client(given: argparse.Namespace, stack: ExitStack) -> Any:
    cls = client_class(given.vendor, asynchronous=True)
    if not given.local:
        return cls.from_env()
    try:
        from journeykit.local import serve
    except ImportError as error:
        raise BulkError(f"--local needs the extra: pip install 'journeykit[local]' ({error.name} is missing)") from None
    from ._stand_in import client

    local = stack.enter_context(serve())
    return client(cls, base_url=local.base_url(given.vendor))


def constants(texts: Sequence[str], method: Any) -> dict[str, Any]:
    """The values of `--set name=text`. Raises BulkError."""
    annotations, result = parameters(method), {}
    for text in texts:
        name, mark, given = text.partition("=")
        if not mark or name not in annotations:
            raise BulkError(f"--set {text}: the method takes {', '.join(annotations)}")
        try:
            result[name] = value(given, annotations[name], name)
        except RowError as error:
            raise BulkError(f"--set {text}: {error}") from None
    return result


def _status(given: argparse.Namespace) -> int:
    found = status(given.journal)
    print(found)
    return 0


def _export(given: argparse.Namespace) -> int:
    state = State[given.state.upper()] if given.state else None
    out = csv.writer(sys.stdout)
    with Journal(Path(given.journal), writing=False) as journal:
        out.writerow(["key", "state", "code", "detail", "tries", "at"])
        for key, found, code, detail, tries, at in journal.rows(state):
            moment = datetime.fromtimestamp(at, UTC).isoformat(timespec="milliseconds") if at else ""
            out.writerow([key, found.name.lower(), code, detail, tries, moment])
    return 0


def _release(given: argparse.Namespace) -> int:
    number = release(given.journal, given.keys)
    print(f"{number} rows are pending again")
    return 0


def _operations(given: argparse.Namespace) -> int:
    print("\n".join(methods(client_class(given.vendor, asynchronous=False))))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "python -m journeykit.bulk",
        description="One call a row, written down: a killed run goes on where it was.",
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    run = commands.add_parser("run", help="send rows that are not sent yet", description=DESCRIPTION)
    run.add_argument("vendor", help="mailchimp, genesys, sprinklr, octeth, or an edition such as octeth_5_9")
    run.add_argument("operation", help="resource.method, such as customer_journeys.trigger")
    run.add_argument("rows", help="a CSV file with a header, or JSON lines (.jsonl, .ndjson)")
    run.add_argument("--key", required=True, help="the column that names a row")
    run.add_argument("--journal", required=True, help="the file that says what was sent")
    run.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help="an argument of every row")
    run.add_argument("--rate", help="'10/s', '300/m', '10/s,1000/h'; if left out, what the vendor documents")
    run.add_argument("--workers", type=int, help="calls at once (10, or the vendor's limit)")
    run.add_argument("--encoding", default="utf-8", help="of the file (utf-8)")
    run.add_argument("--delimiter", default=",", help="of the CSV file (,)")
    run.add_argument("--dry-run", action="store_true", help="check every row against the spec, send nothing")
    run.add_argument("--local", action="store_true", help="send to the local vendors, not to the real ones")
    run.set_defaults(do=_run)
    for name, do, text in (
        ("status", _status, "what a journal says, also while a run is under way"),
        ("export", _export, "the rows of a journal as CSV"),
        ("release", _release, "make unknown or rejected rows pending again"),
    ):
        command = commands.add_parser(name, help=text, description=text)
        command.add_argument("journal")
        command.set_defaults(do=do)
        if name == "export":
            command.add_argument("--state", choices=STATES, help="rows of one state only")
        if name == "release":
            command.add_argument("keys", nargs="+", metavar="KEY")
    operations = commands.add_parser("operations", help="what can be called for each row of a file")
    operations.add_argument("vendor")
    operations.set_defaults(do=_operations)
    return parser
