"""The safety list: loosening an operation takes an edit of the spec, one of the list, and a reason."""

from __future__ import annotations

import pytest
import yaml

from generator.spec.discover import discover
from review.lint import safety
from review.lint.safety import check
from tests.review.conftest import SPECS, Shop

LIST = """
shop:
  shelf.create: {repeatability: unsafe, acts: builds a shelf}
  getShelves: {repeatability: safe, reads: shelves}
"""


def findings(shop: Shop, text: str) -> list[str]:
    (shop.specs / safety.FILE).write_text(text, encoding="utf-8")
    return [f"{problem.file}: {problem.message}" for problem in check(shop.specs, [shop.document()])]


def test_a_list_that_agrees_is_free_of_findings(shop: Shop) -> None:
    assert findings(shop, LIST) == []


BROKEN = {
    "loosened in the list alone": (
        "unsafe, acts: builds a shelf",
        "safe, reads: a shelf",
        "shelf.create is unsafe here and",
    ),
    "no reason": ("unsafe, acts", "idempotent, acts", "says acts and why, and nothing else"),
    "an empty reason": ("acts: builds a shelf", "acts: ''", "says acts, and nothing else"),
    "left out": ("  getShelves: {repeatability: safe, reads: shelves}\n", "", "getShelves is not in"),
    "unknown": ("getShelves", "getShelve", "shop has no operation getShelve"),
    "another word": ("unsafe", "harmless", "no repeatability"),
    "no mapping": (LIST, "shop: []", "not a mapping"),
    "another vendor": ("shop:", "shops:", "no spec gives shops"),
    "no YAML": ("shop:", "shop: [", "not YAML"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_list_that_does_not(shop: Shop, name: str) -> None:
    old, new, text = BROKEN[name]
    (shop.specs / safety.FILE).write_text(LIST.replace(old, new), encoding="utf-8")
    assert any(text in problem.message for problem in shop.lint())


def test_loosened_in_the_spec_alone(shop: Shop) -> None:
    shop.edit("x-repeatability: unsafe", "x-repeatability: idempotent")
    assert findings(shop, LIST) == [
        "specs/shop/openapi.yaml: shelf.create is idempotent here and unsafe in specs/safety.yaml"
    ]


def test_without_a_list_the_http_method_is_the_measure(shop: Shop) -> None:
    assert list(check(shop.specs, [shop.document()])) == []
    shop.edit("x-repeatability: unsafe", "x-repeatability: idempotent")
    (problem,) = check(shop.specs, [shop.document()])
    assert problem.message == "idempotent, which POST does not promise"


def test_every_vendor_of_ours_is_listed() -> None:
    listed = yaml.safe_load((SPECS / safety.FILE).read_text(encoding="utf-8"))
    assert set(discover(SPECS)) == set(listed)
    assert listed["octeth"]["subscriber.journey.trigger"]["repeatability"] == "unsafe"
