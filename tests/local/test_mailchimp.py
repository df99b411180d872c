"""Contacts of Mailchimp, their tags and events."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journeykit import BadRequestError, Mailchimp, NotFoundError
from journeykit.local import LocalVendors

ADA = "Ada@example.com"


@pytest.fixture
def mailchimp(local: LocalVendors) -> Iterator[Mailchimp]:
    with Mailchimp(api_key="any-us6", base_url=local.mailchimp, allow_http=True) as client:
        yield client


def test_a_contact_from_being_added_to_its_tags_and_events(mailchimp: Mailchimp) -> None:
    made = mailchimp.members.create("l-1", email_address=ADA, status="subscribed", tags=["new"])
    assert isinstance(made.id, str)
    assert (made.email_address, made.status, made.list_id) == (ADA, "subscribed", "l-1")
    for name in (made.id, ADA, ADA.lower(), made.contact_id):
        assert mailchimp.members.get("l-1", str(name)).id == made.id
    with pytest.raises(BadRequestError) as caught:
        mailchimp.members.create("l-1", email_address=ADA.lower(), status="subscribed")
    assert caught.value.code == "Member Exists"
    assert mailchimp.members.update("l-1", ADA, status="unsubscribed").status == "unsubscribed"
    mailchimp.member_tags.update(
        "l-1", ADA, tags=[{"name": "vip", "status": "active"}, {"name": "new", "status": "inactive"}]
    )
    assert [tag.name for tag in mailchimp.member_tags.list("l-1", ADA).tags or []] == ["vip"]
    for name in ("seen", "bought"):
        mailchimp.member_events.create("l-1", ADA, name=name)
    assert [event.name for event in mailchimp.member_events.list("l-1", ADA).events or []] == ["bought", "seen"]


def test_upserts(mailchimp: Mailchimp) -> None:
    made = mailchimp.members.upsert("l-1", ADA, email_address=ADA, status_if_new="pending")
    assert made.status == "pending"
    changed = mailchimp.members.upsert("l-1", ADA, email_address=ADA, status_if_new="subscribed", vip=True)
    assert (changed.status, changed.vip, changed.id) == ("pending", True, made.id)


def test_who_was_not_added_is_not_there(local: LocalVendors, mailchimp: Mailchimp) -> None:
    for call in (mailchimp.members.get, mailchimp.member_tags.list, mailchimp.member_events.list):
        with pytest.raises(NotFoundError):
            call("l-1", "grace@example.com")
    local.missing("mailchimp", list_id="l-2")
    with pytest.raises(NotFoundError):
        mailchimp.members.create("l-2", email_address=ADA, status="subscribed")


def test_batches(mailchimp: Mailchimp) -> None:
    made = mailchimp.batches.create(operations=[{"method": "GET", "path": "/ping"}])
    assert isinstance(made.id, str)
    assert mailchimp.batches.get(made.id).id == made.id
    assert len([*mailchimp.batches.iter()]) == 1
    assert mailchimp.ping.get().health_status
