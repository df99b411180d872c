"""A program that makes one typed call of each vendor it is told, and no other import than that takes."""

from __future__ import annotations

import sys


def main(vendors: list[str]) -> None:
    """Import, make a client, call, decode."""
    import httpx

    def client(body: bytes) -> httpx.Client:
        return httpx.Client(transport=httpx.MockTransport(lambda request: httpx.Response(200, content=body)))

    if "genesys" in vendors:
        from journeykit import Genesys

        with open(sys.argv[1], "rb") as file:
            body = file.read()
        Genesys(access_token="t", http_client=client(body)).action_maps.get("3fa85f64")
    if "mailchimp" in vendors:
        from journeykit import Mailchimp

        journeys = Mailchimp(api_key="k-us6", http_client=client(b"")).customer_journeys
        journeys.trigger(12, 34, email_address="ada@example.com")
    if "octeth" in vendors:
        from journeykit import Octeth

        octeth = Octeth(base_url="https://localhost", api_key="k", http_client=client(b'{"Success": true}'))
        octeth.subscriber_journeys.trigger(journey_id=18, list_id=26, subscriber_id=1)
    if "sprinklr" in vendors:
        from journeykit import Sprinklr

        sprinklr = Sprinklr(access_token="t", api_key="k", http_client=client(b"{}"))
        sprinklr.marketing_journeys.trigger(sn_type="EMAIL", sn_id="ada@example.com", journey_id="j", context_params={})


if __name__ == "__main__":
    main(sys.argv[2:])
