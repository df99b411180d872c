"""A page of a site made by VitePress."""

from __future__ import annotations

from review.provenance.documents import extract
from tests.review.conftest import HERE

from .conftest import rows


def test_a_vitepress_page() -> None:
    found = list(extract(HERE / "documents" / "shelf.md").facts)
    assert rows(found, "operation") == [(9, "", {"method": "POST", "path": "/api/shelf"})]
    assert [(line, name) for line, name, _ in rows(found, "property")] == [(23, "Token"), (24, "Name"), (25, "Kind")]
    assert [about["of"] for _, _, about in rows(found, "value")] == ["Kind", "Kind"]
    assert rows(found, "error")[1] == (51, "2", {"status": 404, "code": 2, "message": "Wall not found"})
    assert [(line, name) for line, name, _ in rows(found, "example")] == [
        (14, "request"),
        (32, "response 200"),
        (45, "error 422"),
    ]
    assert [name for _, name, _ in rows(found, "sample")][3:6] == ["ShelfID", "Boards", "Boards[].Length"]
