"""Editions that are not there, and calls that another edition has: every line that ends with `# error` is wrong."""

from __future__ import annotations

from journeykit import AsyncGenesys, Genesys, Mailchimp, Octeth, Sprinklr, octeth_5_9


def unknown(edition: str) -> None:
    Octeth(base_url="https://h.example", api_key="k", edition="5.8")  # error
    Octeth(base_url="https://h.example", api_key="k", edition=5.9)  # error
    Octeth(base_url="https://h.example", api_key="k", edition=edition)  # error
    Octeth(base_url="https://h.example", api_key="k", edtion="5.9")  # error
    Octeth(base_url="https://h.example", api_key=1, edition="5.9")  # error
    Octeth.from_env(edition="5.8")  # error
    Octeth.from_env(edition="5.9", timeout="5")  # error
    Sprinklr(access_token="t", api_key="k", edition="v3")  # error
    Genesys(access_token="t", edition="2026")  # error
    AsyncGenesys(access_token="t", edition="v2")  # error
    Mailchimp(api_key="0123456789abcdef-us6", edition="3.0")  # error
    octeth_5_9.Octeth(base_url="https://h.example", api_key="k", edition="5.9")  # error


def another() -> None:
    Octeth(base_url="https://h.example", api_key="k", edition="5.9").journeys.get(journey="1")  # error
    Octeth(base_url="https://h.example", api_key="k").subscribers.get(list_id=1, subscriber_id=2)  # error
    wrong: Octeth = Octeth(base_url="https://h.example", api_key="k", edition="5.9")  # error
    wrong.close()
