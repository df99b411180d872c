# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class SubscriberSource(OpenEnum):
    """Where an address is from."""

    CSVIMPORT = "CSVImport"
    API = "API"
    WEBHOOK = "Webhook"
    MANUAL = "Manual"
    OTHER = "Other"
    UNKNOWN = "Unknown"


members = Members(SubscriberSource)
