# Generated from specs/sprinklr/editions/v2/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Sprinklr marketing journeys, v2: models, payloads and operations."""
