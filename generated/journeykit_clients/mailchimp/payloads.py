# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Request bodies as typed dicts, under their wire names."""

from __future__ import annotations

import sys

if sys.version_info >= (3, 12):
    from typing import TypedDict
else:
    from typing_extensions import TypedDict


class SubscriberInCustomerJourneysAudiencePayload(TypedDict):
    """
    A contact, named by e-mail address.
    """

    email_address: str
