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


def mailchimp(url: str) -> list[str]:
    """Trigger, and be refused."""
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
    return ["ada@example.com"]


if __name__ == "__main__":
    print(json.dumps({"genesys": genesys, "mailchimp": mailchimp}[sys.argv[1]](sys.argv[2])))
