"""A document says the same in every encoding."""

from __future__ import annotations

import pytest

from review.lint import rules
from review.provenance.documents import extract
from tests.review.conftest import Shop


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_facts_of_a_document(shop: Shop, encoding: str, end: str) -> None:
    path = shop.documents / "catalogue.md"
    text = path.read_text(encoding="utf-8").replace("shel", "é shel", 1)
    path.write_text(text, encoding="utf-8")
    wanted = extract(path)
    path.write_bytes(text.replace("\n", end).encode(encoding))
    found = extract(path)
    assert (found.facts, found.lines) == (wanted.facts, wanted.lines)


def test_a_spec_in_utf_16_is_judged(shop: Shop) -> None:
    shop.spec.write_text(shop.spec.read_text(encoding="utf-8"), encoding="utf-16")
    assert list(rules.check(shop.document())) == []
