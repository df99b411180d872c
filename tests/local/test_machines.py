"""Random calls leave a local vendor as a model says: 1,000 steps a vendor and kind of client in `nox -s local`."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from journeykit.local import LocalVendors

from . import machines

STEPS = int(os.environ.get("JOURNEYKIT_STEPS", "0"))
"""Steps to take at least; 0 takes two short runs, the same each time."""
LENGTH = 50
"""Steps of one run, each from the beginning."""


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("name", ["Octeth", "Genesys", "Mailchimp", "Sprinklr"])
def test_random_calls(name: str, asynchronous: bool, local: LocalVendors) -> None:
    machine = type(name, (getattr(machines, f"{name}Machine"),), {"local": local, "asynchronous": asynchronous})
    machines.Machine.steps = 0
    runs = settings(
        max_examples=max(2, STEPS // LENGTH),
        stateful_step_count=LENGTH,
        deadline=None,
        derandomize=not STEPS,
        database=None,
        suppress_health_check=[*HealthCheck],
    )
    while machines.Machine.steps <= STEPS:
        run_state_machine_as_test(machine, settings=runs)  # type: ignore[no-untyped-call]
