"""The errors of bulk runs. Nothing was sent for the row, the file or the journal that they name."""

from __future__ import annotations

from journeykit._errors import JourneyKitError


class BulkError(JourneyKitError):
    """A bulk run cannot begin or go on; the message says why and what to do."""


class RowError(BulkError, ValueError):
    """A row, or the file it is in, is not what the method takes. Nothing of this run was sent."""


class JournalError(BulkError):
    """The journal cannot be used: in use by another run, of another run, unreadable, read-only, or its disk is full."""
