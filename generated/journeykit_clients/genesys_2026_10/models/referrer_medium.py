# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ReferrerMedium(OpenEnum):
    """Kind of page that led the customer here."""

    INTERNAL = "internal"
    SEARCH = "search"
    SOCIAL = "social"
    EMAIL = "email"
    UNKNOWN = "unknown"
    PAID = "paid"


members = Members(ReferrerMedium)
