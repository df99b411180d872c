# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
"""Mailchimp Customer Journeys, and the contacts in them: models, payloads and operations."""
