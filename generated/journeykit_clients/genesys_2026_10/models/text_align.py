# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class TextAlign(OpenEnum):
    """Alignment of a text."""

    LEFT = "Left"
    RIGHT = "Right"
    CENTER = "Center"


members = Members(TextAlign)
