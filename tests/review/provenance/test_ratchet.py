"""What is reached is not lost again."""

from __future__ import annotations

import shutil
from typing import Any

from review.provenance import ratchet
from tests.review.conftest import SPECS, Shop, said

TOYS = SPECS.parent / "tests" / "generator" / "toy" / "specs" / "toys"
"""A vendor that keeps no documents."""


def marks(percent: float, *names: str) -> dict[str, Any]:
    return {
        "document facts in the spec": percent,
        "left out": list(names),
        "spec elements documented": 50.0,
        "not documented": [],
    }


def test_percentages_may_not_fall() -> None:
    recorded = {"a": marks(50.0, "error x 1"), "gone": marks(1.0)}
    reached = {"a": marks(49.99, "error x 1", "error x 2"), "new": marks(1.0)}
    assert [problem.message for problem in ratchet.check(recorded, reached, "coverage.json")] == [
        "a: document facts in the spec fell from 50.0 to 49.99 %: error x 2",
        "new: document facts in the spec is not on record",
        "new: spec elements documented is not on record",
        "gone is on record and has no spec, or no inventory",
    ]
    assert ratchet.raised(recorded, {"a": marks(49.0)}) == {"a": marks(50.0)}
    assert ratchet.raised(recorded, {"a": marks(51.0, "error x 3")}) == {"a": marks(51.0, "error x 3")}


def test_the_ratchet_names_the_first_dozen() -> None:
    names = [f"error x {number:02}" for number in range(20)]
    (problem,) = ratchet.check({"a": marks(50.0)}, {"a": marks(1.0, *names)}, "coverage.json")
    assert problem.message.endswith("error x 11, and 8 more")


def test_a_vendor_whose_documents_are_not_on_record_has_no_percentages(shop: Shop) -> None:
    shutil.copytree(TOYS, shop.specs / "toys")
    assert shop.lint() == []
    assert shop.compare() == []
    (shop.specs / "shop" / "inventory.json").unlink()
    assert said(shop.compare(), "shop is on record and has no spec, or no inventory")


def test_the_ratchet_holds_in_the_shop(shop: Shop) -> None:
    shop.edit("x-source: {lines: 22}", "x-source: {lines: 22, status: conflict, note: As X2 has it., see: [X2]}")
    (fall,) = [problem.message for problem in shop.compare() if "fell from" in problem.message]
    assert fall.startswith("shop: spec elements documented fell from")
    assert fall.endswith("%: parameter getShelves pageSize")
