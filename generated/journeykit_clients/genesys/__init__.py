# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Genesys Cloud Journey API: models, payloads and operations."""
