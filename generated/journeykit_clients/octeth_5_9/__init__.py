# Generated from specs/octeth/editions/5.9/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Octeth Journeys 5.9: models, payloads and operations."""
