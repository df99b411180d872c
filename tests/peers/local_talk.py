"""A conversation of a vendor's SDK with a local vendor. Run by the Python of the SDK's own environment.

`python local_talk.py VENDOR URL`; anything that is not as it should be raises.
"""

from __future__ import annotations

import json
import sys
from importlib import import_module
from typing import Any


def genesys(url: str) -> list[str]:
    """Log in, create, read, list page by page, change with versions, delete; a refusal is the SDK's own error."""
    package: Any = import_module("PureCloudPlatformClientV2")
    package.configuration.host = f"{url}/genesys"
    client = package.api_client.ApiClient()
    client.get_client_credentials_token("id", "secret")
    api = package.JourneyApi(client)
    if not hasattr(api, "post_journey_outcomes"):  # a release of before: it has segments of customers only
        return [one.id for one in api.get_journey_customer_customer_id_segments("email", "ada@example.com").entities]
    ids = [api.post_journey_outcomes(body={"displayName": f"outcome {number}"}).id for number in range(60)]
    pages = [api.get_journey_outcomes(page_number=number, page_size=25) for number in (1, 2, 3)]
    assert [one.id for page in pages for one in page.entities] == ids
    assert pages[0].page_count == 3
    changed = api.patch_journey_outcome(ids[0], body={"displayName": "changed", "version": 1})
    assert (changed.display_name, changed.version) == ("changed", 2)
    assert api.get_journey_outcome(ids[0]).display_name == "changed"
    refusals: list[Any] = [
        lambda: api.patch_journey_outcome(ids[0], body={"displayName": "late", "version": 1}),
        lambda: api.get_journey_outcome("nothing"),
        lambda: api.post_journey_segments(body={"displayName": 5}),
    ]
    statuses = []
    for refusal in refusals:
        try:
            refusal()
        except package.rest.ApiException as error:
            statuses.append(error.status)
    assert statuses == [409, 404, 400], statuses
    api.delete_journey_outcome(ids[0])
    assert api.get_journey_outcomes(page_size=200).total == 59
    return ids


def genesys_2026_10(url: str) -> list[str]:
    """The same of segments, which is in this edition; and an event, which takes no log-in."""
    package: Any = import_module("PureCloudPlatformClientV2")
    package.configuration.host = f"{url}/genesys_2026_10"
    client = package.api_client.ApiClient()
    page = {"title": "Shop", "url": "https://shop.example"}
    event = {"createdDate": "2026-10-05T12:00:00.000Z", "customerCookieId": "c", "eventName": "bought", "page": page}
    tracked = package.JourneyApi(client).post_journey_deployment_webevents("d", body=event)
    assert tracked.event_name
    client.get_client_credentials_token("id", "secret")
    api = package.JourneyApi(client)
    ids = [api.post_journey_segments(body={"displayName": f"segment {number}"}).id for number in range(30)]
    pages = [api.get_journey_segments(page_number=number, page_size=25) for number in (1, 2)]
    assert [one.id for page in pages for one in page.entities] == ids
    assert api.patch_journey_segment(ids[0], body={"displayName": "changed"}).display_name == "changed"
    api.delete_journey_segment(ids[0])
    assert api.get_journey_segments(page_size=200).total == 29
    return ids


def mailchimp(url: str) -> list[str]:
    """Trigger, and be refused; put somebody into an audience, change, tag and read."""
    package: Any = import_module("mailchimp_marketing")
    client = package.Client({"api_key": "0123456789abcdef-us6"})
    client.api_client.host = f"{url}/mailchimp/3.0"
    client.customerJourneys.trigger(12, 34, {"email_address": "ada@example.com"})
    refusal = None
    try:
        client.customerJourneys.trigger(12, 34, {"email_address": 5})
    except import_module("mailchimp_marketing.api_client").ApiClientError as error:
        refusal = error
    assert refusal is not None
    assert refusal.status_code == 400, refusal
    assert json.loads(refusal.text)["errors"][0]["field"] == "email_address"
    added = client.lists.add_list_member("a1", {"email_address": "ada@example.com", "status": "subscribed"})
    assert client.lists.get_list_member("a1", added["id"])["email_address"] == "ada@example.com"
    assert client.lists.update_list_member("a1", added["id"], {"vip": True})["vip"] is True
    client.lists.update_list_member_tags("a1", added["id"], {"tags": [{"name": "new", "status": "active"}]})
    assert [tag["name"] for tag in client.lists.get_list_member_tags("a1", added["id"])["tags"]] == ["new"]
    assert client.ping.get()["health_status"]
    return ["ada@example.com"]


if __name__ == "__main__":
    print(json.dumps({talk.__name__: talk for talk in (genesys, genesys_2026_10, mailchimp)}[sys.argv[1]](sys.argv[2])))
