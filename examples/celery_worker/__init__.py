"""Bulk rows as Celery tasks."""
