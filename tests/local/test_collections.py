"""Genesys by its spec alone: what is created is read, listed page by page, changed and deleted."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journeykit import APIStatusError, BadRequestError, ConflictError, Genesys, NotFoundError
from journeykit.local import LocalVendors, store


@pytest.fixture
def genesys(local: LocalVendors) -> Iterator[Genesys]:
    login_url = local.login_url("genesys")
    with Genesys(
        client_id="any", client_secret="any", base_url=local.genesys, login_url=login_url, allow_http=True
    ) as client:
        yield client


def test_what_is_created_is_there_until_it_is_deleted(genesys: Genesys) -> None:
    made = genesys.outcomes.create(display_name="Bought", is_positive=True)
    assert isinstance(made.id, str)
    assert (made.version, made.display_name, made.is_positive) == (1, "Bought", True)
    assert made.self_uri == f"/api/v2/journey/outcomes/{made.id}"
    assert genesys.outcomes.get(made.id) == made
    changed = genesys.outcomes.update(made.id, display_name="Sold", version=1)
    assert (changed.version, changed.display_name, changed.is_positive) == (2, "Sold", True)
    with pytest.raises(ConflictError):
        genesys.outcomes.update(made.id, display_name="Lost", version=1)
    assert genesys.outcomes.get(made.id).display_name == "Sold"
    genesys.outcomes.delete(made.id)
    with pytest.raises(NotFoundError):
        genesys.outcomes.get(made.id)
    with pytest.raises(NotFoundError):
        genesys.outcomes.delete(made.id)


def test_a_listing_is_walked_filtered_and_sorted(genesys: Genesys) -> None:
    for index in range(60):
        genesys.segments.create(
            display_name=f"segment {index:02}", color="#008000", scope="Session", is_active=index % 2 == 0
        )
    assert len([*genesys.segments.iter(page_size=25)]) == 60
    assert len([*genesys.segments.iter(page_size=60)]) == 60
    page = genesys.segments.list(page_number=3, page_size=25)
    assert (len(page.entities or []), page.page_number, page.total, page.page_count) == (10, 3, 60, 3)
    assert len([*genesys.segments.iter(is_active=True)]) == 30
    rows = [*genesys.segments.iter(sort_by="-displayName", page_size=25)]
    assert [rows[0].display_name, rows[-1].display_name] == ["segment 59", "segment 00"]
    chosen = [row.id for row in rows[:2] if isinstance(row.id, str)]
    assert {row.id for row in genesys.segments.iter(segment_ids=chosen)} == set(chosen)


def test_what_no_operation_creates_is_there(local: LocalVendors, genesys: Genesys) -> None:
    listed = genesys.action_targets.list().entities
    assert listed
    target = genesys.action_targets.get("any-id")
    assert target.id == "any-id"
    assert genesys.action_targets.update("any-id", service_level={"percentage": 0.5}).id == "any-id"
    local.missing("genesys", action_target_id="gone")
    with pytest.raises(NotFoundError):
        genesys.action_targets.get("gone")


def test_the_place_of_a_mistake_is_said(local: LocalVendors, genesys: Genesys) -> None:
    with pytest.raises(BadRequestError) as caught:
        genesys.outcomes.create({"displayName": 5})  # type: ignore[call-overload]
    assert "$.displayName" in caught.value.headers["x-journeykit-local"]
    assert "$.displayName" in local.calls[-1]["why"]


def test_what_is_kept_is_bounded() -> None:
    kept = store.Collection()
    for index in range(store.MOST + 5):
        kept.put(index, index)
    assert len(kept) == store.MOST
    assert kept.get(4) is None
    assert kept.get(5) == 5


def test_searches(genesys: Genesys) -> None:
    for name in ("Bought shoes", "bought hats", "Left"):
        genesys.outcomes.create(display_name=name, is_active=name == "Left")
    found = [one.display_name for one in genesys.outcomes.iter(query_fields=["displayName"], query_value="BOUGHT")]
    assert found == ["Bought shoes", "bought hats"]
    for wrong in ({"query_fields": ["displayName"]}, {"outcome_ids": ["1"], "page_size": 5}):
        with pytest.raises(BadRequestError):
            genesys.outcomes.list(**wrong)


def test_limits(genesys: Genesys, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store, "MOST", 2)
    for name in ("a", "b"):
        genesys.outcomes.create(display_name=name)
    with pytest.raises(ConflictError) as caught:
        genesys.outcomes.create(display_name="c")
    assert caught.value.code == "limit.exceeded"
    with pytest.raises(APIStatusError) as large:
        genesys.outcomes.create(display_name="x" * 600_000)
    assert large.value.status_code == 413


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_segments_of_a_contact(genesys: Genesys) -> None:
    assigned = genesys.segment_assignments
    assigned.update_by_external_contact(
        "c-1", [{"segmentId": "a", "state": "Assigned"}, {"segmentId": "b", "state": "Unassigned"}]
    )
    found = {one.id: one.state for one in assigned.iter_by_external_contact("c-1")}
    assert found == {"a": "Assigned", "b": "Unassigned"}
    assert assigned.list_by_external_contact("c-2").entities, "the example of the spec"
