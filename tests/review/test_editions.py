"""Pages on editions: calls of both, with what breaks, from the specs and the generated packages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.spec.discover import discover
from generator.spec.document import Document
from review.diff.entry import Entry, Report
from review.editions.calls import Edition, call, edition, examples
from review.editions.page import page
from review.editions.unknown import unknown

ROOT = Path(__file__).parents[2]


def of(package: str) -> Edition:
    path = discover(ROOT / "specs")[package]
    return edition(package, Document(path, package, str(path)), ROOT / "generated" / "journeykit_clients")


def entry(pointer: str = "/paths", **fields: Any) -> Entry:
    usual: dict[str, Any] = {"operations": ["journey.get"], "verdict": "breaking", "what": "it broke: badly"}
    rest = {"id": "1", "vendor": "octeth", "direction": "both", "python": [], "wire": "", "sources": [], "said_by": []}
    return Entry(**{**rest, **usual, **fields}, place={"file": "", "line": 1, "pointer": pointer})


@pytest.mark.parametrize(
    ("package", "operation", "text"),
    [
        ("octeth", "journey.list", "x.journeys.list()"),
        ("octeth_5_9", "journey.clone", "x.journeys.clone(journey_id=456, new_journey_name='Welcome Series Copy')"),
        ("octeth_5_9", "journey.copytouser", ""),
        ("genesys", "getJourneyOutcome", "x.outcomes.get('a41c77f3')"),
    ],
)
def test_a_call_has_what_it_needs(package: str, operation: str, text: str) -> None:
    found = of(package)
    known = found.api.operation(operation)
    made = call("x", found, operation, examples(found.api, known) if known else {})
    assert made.partition("'")[0] == text.partition("'")[0]
    assert made.count("=") == text.count("=")


def test_a_page_tells_what_breaks_and_leaves_out_what_the_client_adds() -> None:
    command = "/components/schemas/GetJourneyRequest/properties/Command"
    entries = [
        entry(),
        entry(what="fine", verdict="fine"),
        entry(what="Command added", pointer=command),
        entry(what="everywhere", operations=["a", "b", "c", "d"]),
    ]
    text = page(of("octeth"), of("octeth_5_9"), Report("", "", entries))
    row = next(line for line in text.splitlines() if line.startswith("| `journey.get`"))
    assert row.endswith("| `old.journeys.get(journey_id=6)` | `new.journeys.get(journey_id=6)` | it broke |")
    assert "* everywhere\n" in text
    assert "Command added" not in text
    assert "* `subscribers.get` (subscriber.get): Retrieve a subscriber." in text
    compile(text.partition("```python\n")[2].partition("```")[0], "page", "exec")


def test_a_withdrawn_operation_names_its_successor() -> None:
    old, new = of("octeth"), of("octeth_5_9")
    del new.methods["subscriber.journey.list"]
    text = page(old, new, Report("", "", []))
    assert "| gone; POST /api/v1/subscriber.journey.list | nothing |" in text


def test_what_is_withdrawn_is_listed() -> None:
    text = page(of("genesys"), of("genesys_2026_10"), Report("", "", []))
    assert "| `outcomes.get` (getJourneyOutcome) | 2026 | 410 | Customer Outcomes of Genesys Cloud |" in text
    assert "| `action_targets.get` (getJourneyActiontarget) | 2026-05-28 | not known | none |" in text
    assert "Withdrawn" not in page(of("octeth_5_9"), of("octeth_5_9"), Report("", "", []))


def test_every_call_that_acts_each_time_says_how_to_check() -> None:
    editions = [of(package) for package in discover(ROOT / "specs")]
    text = unknown(editions)
    assert "| `subscriber_journeys.trigger` (subscriber.journey.trigger) | `subscribers.get` | " in text
    assert "| `marketing_journeys.bulk_trigger` (bulk-trigger) | nobody | No operation tells" in text
    for one in editions:
        for operation in one.api.operations:
            if operation.data["x-repeatability"] == "unsafe":
                assert f"| `{one.methods[operation.id].kind}` ({operation.id}) | " in text


def test_a_successor_takes_the_place_of_an_operation_with_another_id() -> None:
    text = page(of("sprinklr"), of("sprinklr_v2"), Report("", "", []))
    row = next(line for line in text.splitlines() if line.startswith("| `trigger` |"))
    assert "`new.marketing_journeys.trigger(journey_id=" in row
