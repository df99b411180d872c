"""The SDK of Mailchimp: requests, which sends with urllib3, and dicts instead of models."""

from __future__ import annotations

from collections.abc import Callable

from .peer import CALLS, EMAIL, Peer

PEER = Peer(
    "mailchimp-marketing 3.0.80",
    __name__,
    requires=["mailchimp-marketing==3.0.80"],
    library="urllib3",
    first="trigger",
    without=dict.fromkeys((row for row in CALLS if row != "trigger"), "an SDK of another vendor"),
    notes=dict.fromkeys(("first", "rss"), "the call is the Mailchimp trigger"),
)


def trigger(stub: object) -> Callable[[], object]:
    """POST that is answered by 204."""
    from mailchimp_marketing import Client  # type: ignore[import-not-found]

    client = Client({"api_key": "k-us6"})
    return lambda: client.customerJourneys.trigger(12, 34, EMAIL)
