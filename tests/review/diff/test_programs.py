"""What the list calls breaking breaks a program of a service, and the rest of it goes on."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from generator.package import build
from tests import checkers

from .conftest import written
from .moves import package, text

PROGRAM = """
from editions.{package}.resources import Resources

def service(octeth: Resources) -> object:
    octeth.journeys.create(name="a", trigger="Manual")                         # create
    octeth.subscriber_journeys.trigger(journey_id=1, list_id=2, subscriber_id=3)  # trigger
    octeth.journeys.clone(journey_id=1, new_journey_name="b")                  # clone, new in 5.5
    octeth.subscriber_journeys.trigger(                                        # bypass, in 5.6 and from 5.8.2 on
        journey_id=1, list_id=2, subscriber_id=3, bypass_journey_status_check=True
    )
    octeth.journeys.create({{"Name": "a", "Trigger": "Manual", "RunCriteriaOperator": "or"}})  # typed dict, 5.6 only
    octeth.subscriber_journeys.trigger(journey_id=[1, 2], list_id=2, subscriber_id=3)  # several, from 5.8.2 on
    octeth.subscriber_journeys.trigger(journey_id=1, list_id=2, subscriber_id=3).journey_id  # answer, until 5.8.2
    return octeth.journeys.get(journey_id=1).journey.journey_name              # nested, until 5.7.2
"""
"""What a service may have written; every line is marked with its name."""

REFUSED = {
    "octeth": {"clone", "bypass", "typed dict", "several"},
    "octeth 5.5": {"bypass", "typed dict", "several"},
    "octeth 5.6": {"several"},
    "octeth 5.7.2": {"bypass", "typed dict", "several", "nested"},
    "octeth 5.8.2": {"typed dict", "answer", "nested"},
    "octeth 5.9.1": {"typed dict", "answer", "nested"},
}
"""The lines that a type checker refuses, by edition: what is called breaking breaks, the rest goes on."""


def test_a_program_breaks_where_the_list_says_so(tmp_path: Path) -> None:
    specs = {}
    for name in REFUSED:
        specs[package(name)] = (written(tmp_path / "specs", package(name), text(name)), name)
    build(specs, tmp_path, tmp_path / "editions", lambda _: None)
    shutil.rmtree(tmp_path / "specs")
    programs = [tmp_path / f"use_{name}.py" for name in specs]
    for program, name in zip(programs, specs, strict=True):
        program.write_text(PROGRAM.format(package=name), encoding="utf-8")
    said = checkers.mypy(programs, tmp_path)
    found: dict[str, set[str]] = {name: set() for name in REFUSED}
    for file, line in re.findall(r"use_(\w+)\.py:(\d+): error:", said):
        name = next(name for name in REFUSED if package(name) == file)
        found[name].add(_mark(int(line)))
    assert found == REFUSED, said


def _mark(number: int) -> str:
    """The name of a line of the program, or of the nearest marked one above."""
    lines = PROGRAM.splitlines()[:number]
    return next(re.split(r"[,\n]", line.partition("# ")[2])[0] for line in reversed(lines) if "# " in line)
