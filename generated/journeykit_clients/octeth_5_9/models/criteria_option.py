# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class CriteriaOption(OpenEnum):
    """How many of several ids have to match."""

    ANY = "any"
    ALL = "all"


members = Members(CriteriaOption)
