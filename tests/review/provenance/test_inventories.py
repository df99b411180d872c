"""Documents that changed, are missing, or are on record in another form."""

from __future__ import annotations

import pytest

from review.__main__ import main
from review.provenance import comparison
from tests.review.conftest import Shop, said


def test_a_changed_document_names_what_cites_its_lines(shop: Shop) -> None:
    page = shop.documents / "shelf.md"
    text = page.read_text(encoding="utf-8").replace("# Shelves\n", "# Shelves\n\nNew.\n", 1)
    page.write_text(text.replace("| Yes      |", "| No       |", 1), encoding="utf-8")
    result = comparison.compare(shop.specs, shop.documents)
    assert said(result.problems, "CreateShelf.Name cites changed lines of shelf.md: 24")
    assert said(result.problems, "shelf.md now says: property POST /api/shelf Name")
    assert "shelf.md has changed: 1 of its lines are gone or different" in result.notes
    assert any("lines 51 are 53 now" in note for note in result.notes)
    assert said(result.problems, "shelf.md is another version than the spec's")
    assert len(result.problems) == 5, "nothing is said of lines that only moved"


def test_a_document_that_is_not_there(shop: Shop) -> None:
    (shop.documents / "shelf.md").unlink()
    assert said(comparison.compare(shop.specs, shop.documents).problems, "the document is missing")


def test_an_inventory_of_another_version(shop: Shop) -> None:
    shop.edit(
        "      title: Shelves\n      format: markdown\n      sha256: ",
        "      title: Shelves\n      format: markdown\n      sha256: 0",
    )
    text = shop.spec.read_text(encoding="utf-8")
    shop.spec.write_text(text, encoding="utf-8")
    assert said(shop.compare(), "the inventory of shelf.md is of another version")


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"documents": [{"name": 5}]}', '{"documents": [{"name": "a", "facts": 5}]}']
)
def test_a_broken_inventory_is_a_finding(shop: Shop, text: str, capsys: pytest.CaptureFixture[str]) -> None:
    (shop.spec.parent / "inventory.json").write_text(text, encoding="utf-8")
    assert main(["provenance", "--specs", str(shop.specs)]) == 1
    assert "not an inventory" in capsys.readouterr().out
