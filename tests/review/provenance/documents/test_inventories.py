"""Inventories of documents, and documents of no known form."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from review.provenance import comparison, facts
from review.provenance.documents import UnknownDialect, extract
from tests.review.conftest import HERE, SPECS

from .conftest import read


def test_a_page_in_no_known_form(tmp_path: Path) -> None:
    with pytest.raises(UnknownDialect, match=r"page\.txt"):
        read(tmp_path, "Call us.")


def test_an_inventory_survives_its_file(tmp_path: Path) -> None:
    inventory = extract(HERE / "documents" / "shelf.md")
    path = tmp_path / "inventory.json"
    path.write_text(facts.dump((inventory,)), encoding="utf-8")
    assert facts.load(path) == (inventory,)
    assert facts.load(tmp_path / "none.json") == ()


def test_an_inventory_holds_no_prose() -> None:
    """Names, values, lines and digests: no sentence of a document, beyond what is itself a value."""
    text = facts.dump((extract(HERE / "documents" / "shelf.md"), extract(HERE / "documents" / "catalogue.md")))
    for prose in (
        "What it is made of",
        "Its name",
        "Lists them",
        "Put up a shelf",
        "A maximum of",
        "goes into the body",
    ):
        assert prose not in text


@pytest.mark.skipif(
    "JOURNEYKIT_DOCUMENTS" not in os.environ, reason="needs the vendors' documents: JOURNEYKIT_DOCUMENTS=DIRECTORY"
)
def test_the_committed_inventories_are_what_the_documents_say() -> None:
    """Runs only where the documents are given."""
    assert comparison.compare(SPECS, Path(os.environ["JOURNEYKIT_DOCUMENTS"])).problems == []
