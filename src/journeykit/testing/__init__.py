"""Mocks for tests of services that use journeykit: they know each vendor's spec, and nothing sleeps.

    from journeykit.testing import fail, make, mock, pages

    with mock("genesys", "octeth") as vendors:
        fail(vendors["getJourneyOutcome"], NotFoundError)
        ...
        assert vendors["getJourneyOutcome"].called

Needs `pip install 'journeykit[testing]'`, which brings respx. The pytest plugin has the fixture `journeykit_mock`.
"""

from __future__ import annotations

try:
    from .failing import fail
    from .making import make
    from .mocking import Breach, Mock, Vendors, mock
    from .paging import pages
    from .routes import Route
except ModuleNotFoundError as _error:
    if (_error.name or "").startswith("journeykit"):
        raise
    _hint = f"{_error.name} is missing: pip install 'journeykit[testing]'"
    raise ModuleNotFoundError(_hint, name=_error.name) from _error

__all__ = ["Breach", "Mock", "Route", "Vendors", "fail", "make", "mock", "pages"]
