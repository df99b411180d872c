"""Hours of what the test suite does in seconds: `python -m tests.generator.fuzz [--texts N] [--documents N]`.

Any text in any place of a document must stay text (`test_hostile.py`), and any document must be refused by name or
become a client (`test_shapes.py`), of which some are type-checked together. What fails is printed small.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from .hostile import TEXTS, base, hostile
from .runs import PACKAGE, command, measured
from .shapes import Data, documents
from .test_hostile import ANY, PLACES, Allowed, allowed, judge, rendered
from .test_shapes import refused

TOGETHER = 16
"""Texts of one document, where each of them is accepted alone."""


def profile(examples: int) -> settings:
    """So many examples, each another one in each run."""
    return settings(
        max_examples=examples,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


def takes(place: str, clean: Allowed) -> bool:
    """Whether the place takes quotes, line ends and a text without a letter."""
    return all(judge(hostile(text, PLACES[place]), clean) == "text" for text in (TEXTS[0], "\\", " "))


def texts(count: int, clean: Allowed) -> Counter[str]:
    """Texts in places: many at once where all are taken, and one at a time where most are refused."""
    taken = [place for place in PLACES if "key" not in place and takes(place, clean)]
    others = [place for place in PLACES if place not in taken]
    outcomes: Counter[str] = Counter()
    plain = ANY.filter(lambda text: not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]", text))

    @profile(count // TOGETHER)
    @given(found=st.lists(st.tuples(st.sampled_from(taken), plain), min_size=TOGETHER, max_size=TOGETHER))
    def together(found: list[tuple[str, str]]) -> None:
        data = base()
        for place, text in found:
            PLACES[place](data, text)
        outcomes[judge(data, clean)] += len(found)

    @profile(count // TOGETHER)
    @given(place=st.sampled_from(others), text=ANY)
    def alone(place: str, text: str) -> None:
        outcomes[judge(hostile(text, PLACES[place]), clean)] += 1

    together()
    alone()
    return outcomes


def shapes(count: int, keep: list[Data]) -> Counter[str]:
    """Random documents; those that become a client are added to `keep`."""
    outcomes: Counter[str] = Counter()

    @profile(count)
    @given(data=documents())
    def any_document(data: Data) -> None:
        said = refused(data)
        outcomes["refused" if said else "client"] += 1
        if not said:
            keep.append(data)

    any_document()
    return outcomes


def typed(found: list[Data]) -> str:
    """What mypy --strict and pyright find in the clients of these documents, or nothing."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for number, data in enumerate(found):
            (folder / "specs" / f"d{number}").mkdir(parents=True)
            (folder / "specs" / f"d{number}" / "openapi.json").write_text(json.dumps(data), encoding="utf-8")
        package = str(folder / "out" / PACKAGE)
        for step in (
            command(folder / "specs", folder / "out"),
            [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, package],
            [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, package],
        ):
            run = measured(step)
            if run.status:
                return run.text
    return ""


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 where nothing was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.generator.fuzz", description=__doc__)
    parser.add_argument("--texts", type=int, default=20_000)
    parser.add_argument("--documents", type=int, default=2_000)
    parser.add_argument("--typed", type=int, default=60, help="clients to type-check")
    options = parser.parse_args(arguments)
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        clean = allowed(rendered(base(), Path(folder) / "clean"))
    print(f"texts: {dict(texts(options.texts, clean))}, {time.perf_counter() - start:.0f} s", flush=True)
    clients: list[Data] = []
    print(f"documents: {dict(shapes(options.documents, clients))}, {time.perf_counter() - start:.0f} s", flush=True)
    found = typed(clients[-options.typed :])
    print(found or f"{min(options.typed, len(clients))} clients: mypy --strict and pyright find nothing")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
