"""What a peer is, and what all of them are asked to call. Imported by measured processes: nothing heavy here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

HOST = "https://api.mypurecloud.com"
MAPS = "/api/v2/journey/actionmaps"
TRIGGER = "/api/v1/subscriber.journey.trigger"
STEP = "/customer-journeys/journeys/12/steps/34/actions/trigger"
FIELDS = {"APIKey": "key", "JourneyID": 18, "ListID": 26, "SubscriberID": 1}
EMAIL = {"email_address": "ada@example.com"}
PAGE = {"pageSize": 100, "pageNumber": 1}

CALLS = ("get", "any", "post", "listing", "octeth", "trigger", "decode", "encode")


class Peer(NamedTuple):
    """A client to compare with.

    `tools` are installed to run `command`, once for each spec: `{spec}` is the document, `{package}` the package or
    module to make. `library` is what the client sends with, and so what the calls by hand are made with. `first` is the
    row whose call is its first one. `without` says, by row, why there can be no figure; `notes` what a figure hides.
    """

    name: str
    module: str
    requires: Sequence[str] = ()
    tools: Sequence[str] = ()
    command: Sequence[str] = ()
    library: str = "httpx"
    first: str = "get"
    without: Mapping[str, str] = {}
    notes: Mapping[str, str] = {}
