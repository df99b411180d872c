# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class TriggerStatus(OpenEnum):
    """`SUCCESS` where the journey was started. It says nothing about how the journey ends. Other values are not
    documented."""

    SUCCESS = "SUCCESS"


members = Members(TriggerStatus)
