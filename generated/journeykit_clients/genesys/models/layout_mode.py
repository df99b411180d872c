# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...model import Members, OpenEnum


class LayoutMode(OpenEnum):
    """Where the image of a content offer stands."""

    BOTTOMTEXT = "BottomText"
    IMAGEONLY = "ImageOnly"
    LEFTTEXT = "LeftText"
    RIGHTTEXT = "RightText"
    TEXTONLY = "TextOnly"
    TOPTEXT = "TopText"


members = Members(LayoutMode)
