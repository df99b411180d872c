# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class EntityType(OpenEnum):
    """Kind of entity that criteria look at."""

    VISIT = "visit"


members = Members(EntityType)
