# Generated from specs/sprinklr/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Sprinklr marketing journeys: models, payloads and operations."""
