# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Mailchimp Customer Journeys: models, payloads and operations."""
