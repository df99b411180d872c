"""Clients that reach no vendor: for a dry run, which judges each request by the spec, and for the local vendors."""

from __future__ import annotations

from argparse import Namespace
from itertools import combinations
from typing import Any
from urllib.parse import urlsplit

import httpx

from journeykit._errors import ConfigurationError, JourneyKitError

from ._problems import BulkError, RowError
from ._rows import Source
from ._target import Target, client_class, find

NOWHERE = "https://vendor.invalid"
"""Never looked up: nothing is sent."""
ANY = "none-us1"
SHOWN = 20
"""Faults that a dry run prints."""


def client(cls: type[Any], **options: Any) -> Any:
    """A client with made-up credentials, in the first combination that its class takes."""
    names = [name for name in cls._environment if name.endswith(("_key", "_token", "_id", "_secret"))]
    for given in (set_ for number in (1, 2) for set_ in combinations(names, number)):
        try:
            return cls(**dict.fromkeys(given, ANY), **options)
        except (ConfigurationError, TypeError):
            continue
    raise BulkError(f"{cls.__name__} takes no made-up credentials")


def dry_run(given: Namespace, constant: Any) -> int:
    """Build the request of every row, judge it by the spec, and send nothing. 0 where all are right, else 3."""
    try:
        from journeykit._contract.document import document
        from journeykit._contract.request import Request, faults
    except ImportError as error:
        raise BulkError(
            f"--dry-run needs the extra: pip install 'journeykit[testing]' ({error.name} is missing)"
        ) from None
    found: list[str] = []
    place = ""

    def judge(request: httpx.Request) -> httpx.Response:
        parts = urlsplit(str(request.url))
        sent = Request(request.method, parts.path, parts.query, dict(request.headers), request.content)
        found.extend(f"{place}: {fault}" for fault in faults(operation, sent))
        return httpx.Response(299)

    transport = httpx.Client(transport=httpx.MockTransport(judge))
    method = find(
        client(client_class(given.vendor, asynchronous=False), http_client=transport, base_url=NOWHERE), given.operation
    )
    target = Target(method, constant(given.set, method), given.key)
    operation = document(target.vendor).operations[target.operation.id]
    number = 0
    for row in Source(given.rows, target.parameters, given.encoding, given.delimiter):
        number += 1
        place, before = row.place, len(found)
        try:
            target.check(row)
            target.send(target.prepare(row.values))
        except RowError as error:
            found.append(str(error))
        except JourneyKitError:
            continue  # an answer that says nothing
        if len(found) > before and len(found) >= SHOWN:
            break
    print("\n".join([*found[:SHOWN], f"{number} rows checked, {len(found)} faults; nothing was sent"]))
    return 3 if found else 0
