# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class CustomFieldOrderField(OpenEnum):
    """What custom fields are sorted by."""

    FIELD_NAME = "FieldName"
    CUSTOM_FIELD_ID = "CustomFieldID"
    FIELD_TYPE = "FieldType"
    IS_REQUIRED = "IsRequired"
    IS_UNIQUE = "IsUnique"
    VISIBILITY = "Visibility"
    IS_GLOBAL = "IsGlobal"


members = Members(CustomFieldOrderField)
