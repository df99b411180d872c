# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class LayoutMode(OpenEnum):
    """Where the image of a content offer stands."""

    TEXT_ONLY = "TextOnly"
    IMAGE_ONLY = "ImageOnly"
    LEFT_TEXT = "LeftText"
    RIGHT_TEXT = "RightText"
    TOP_TEXT = "TopText"
    BOTTOM_TEXT = "BottomText"


members = Members(LayoutMode)
