"""Local vendors: every vendor on a laptop, with state, documented failures and faults on request.

    from journeykit.local import serve

    with serve() as local:
        octeth = Octeth(base_url=local.octeth, api_key="any", allow_http=True)

Needs `pip install 'journeykit[local]'`. From a shell: `python -m journeykit.local --port 8080`.
"""

from __future__ import annotations

try:
    from .asgi import Application
    from .server import LocalVendors, serve
except ModuleNotFoundError as _error:
    _hint = f"{_error.name} is missing: pip install 'journeykit[local]'"
    raise ModuleNotFoundError(_hint, name=_error.name) from _error
from .triggers import Trigger
from .world import World

__all__ = ["LocalVendors", "Trigger", "app", "serve"]


def app() -> Application:
    """All local vendors as one ASGI application, with a state of its own."""
    return Application(World())
