# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class ExternalSegmentSource(OpenEnum):
    """System that an external segment comes from."""

    ADOBE_EXPERIENCE_PLATFORM = "AdobeExperiencePlatform"
    CUSTOM = "Custom"


members = Members(ExternalSegmentSource)
