"""All peers in one run. One that cannot be had here, or that fails, does not keep the others from being measured."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import Any

from benchmarks.environments import FAST, worker

from . import mailchimp_sdk, openapi_generator, openapi_python_client, ours, purecloud, pydantic_models, starts
from .making import Made, make
from .peer import CALLS, Peer

PEERS = (
    ours.PEER,
    ours.PEER._replace(name="journeykit[fast]", requires=FAST),
    openapi_python_client.PEER,
    openapi_generator.PEER,
    pydantic_models.PEER,
    purecloud.PEER,
    mailchimp_sdk.PEER,
)


MOST = 11  # rounds; the slowest peer takes a second for its import and a tenth for a listing


def compare(rounds: int) -> dict[str, dict[str, Any]]:
    """The rows of each peer, by its name; under `failed`, instead of them, why there are none."""
    rounds = min(rounds, MOST)
    found: dict[str, dict[str, Any]] = {}
    made: list[Made] = []
    for peer in PEERS:
        try:
            one = make(peer)
            starts.start(one)  # does it work? This also writes its .pyc files
            made.append(one)
        except (OSError, subprocess.CalledProcessError) as error:
            found[peer.name] = {"failed": "could not be installed, generated or called here"}
            _say(peer, error)
    first = starts.rows(made, rounds)
    for one in made:
        start = time.perf_counter()
        found[one.peer.name] = first[one.peer.name] | calls(one, rounds)
        print(f"{one.peer.name}: {time.perf_counter() - start:.0f} s", file=sys.stderr)
    return found


def calls(made: Made, rounds: int) -> dict[str, Any]:
    """The rows about calls that a peer has; under `failed`, what was raised instead of a figure."""
    peer, found = made.peer, dict[str, Any]()
    for row in CALLS:
        if row not in peer.without:
            try:
                found |= worker(made.python, "peers.calls", row, peer.module, peer.library, str(rounds), env=made.env)
            except subprocess.CalledProcessError as error:
                found[row] = {"failed": error.stderr.strip().rpartition("\n")[2].partition(":")[0]}
                _say(peer, error)
    return found


def _say(peer: Peer, error: Exception) -> None:
    output = getattr(error, "stderr", None) or error
    print(f"{peer.name}: {output}", file=sys.stderr)
