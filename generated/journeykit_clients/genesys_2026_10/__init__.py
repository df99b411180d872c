# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Genesys Cloud Journey API, October 2026: models, payloads and operations."""
