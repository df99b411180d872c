"""The local vendors in a thread of their own."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Literal

import uvicorn

from .asgi import Application
from .faults import Fault
from .triggers import Trigger
from .world import World

HOST = "127.0.0.1"


class LocalVendors:
    """Running local vendors. The base URL of each is an attribute: `local.octeth`, `local.sprinklr_v2`."""

    def __init__(self, world: World, url: str) -> None:
        self._world = world
        self.url = url

    def __getattr__(self, vendor: str) -> str:
        if vendor.startswith("_") or vendor not in self._world.names:
            raise AttributeError(f"no vendor is called {vendor!r}; there are {', '.join(self._world.names)}")
        return self.base_url(vendor)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *self._world.names]

    def base_url(self, vendor: str) -> str:
        """What a client takes as `base_url=`."""
        return f"{self.url}{self._world.path(vendor)}"

    def login_url(self, vendor: str) -> str:
        """The token endpoint, what a client takes as `login_url=`. Raises LookupError where the vendor has none."""
        paths = self._world.vendor(vendor).document.token_paths
        if not paths:
            raise LookupError(f"{vendor} has no token endpoint")
        return f"{self.url}/{vendor}{paths[0]}"

    @property
    def calls(self) -> list[Mapping[str, Any]]:
        """The latest calls, at most 1,000, oldest first: vendor, operation, method, path, status, why."""
        with self._world.lock:
            return [*self._world.calls]

    def triggered(self, vendor: str | None = None, **arguments: Any) -> list[Trigger]:
        """Who was put into a journey, oldest first: all, or those of a vendor and with these arguments.

        Arguments are named as the call has them, in snake_case (`journey_id=18`, `recipient="1"`); a number equals its
        text. The latest 100,000 are remembered. Raises LookupError for an unknown vendor.
        """
        return self._world.triggered(vendor, arguments)

    def fault(
        self,
        operation: str = "*",
        *,
        vendor: str | None = None,
        status: int | None = None,
        code: Any = None,
        delay: float = 0.0,
        drop: bool = False,
        rate: str | int | bool | None = None,
        times: int | None = None,
    ) -> None:
        """Let calls of an operation (`*` all, `log-in` the token endpoint) go wrong, until `reset`, or `times` times.

        `status` refuses with the documented error of that status, `code` with that of a documented code; nothing is
        carried out. `delay` (seconds) and `drop=True` come after the call was carried out: the answer is late, or lost
        with its connection. `rate` refuses with 429 beyond `10` a second, `"100/60"` seconds or `"1000/h"`; True is the
        documented rate. Raises LookupError for an unknown operation, ValueError where nothing would go wrong.
        """
        self._world.fault(Fault(operation, vendor, status, code, delay, drop, rate, times))

    def missing(self, vendor: str, **arguments: Any) -> None:
        """Let what the arguments name be missing, such as `list_id=8`: calls that carry all of them are answered so."""
        self._world.missing(vendor, arguments)

    def expire(self, vendor: str | None = None) -> int:
        """End all tokens that were handed out, by one vendor or all; returns their number."""
        return self._world.expire(vendor)

    def reset(self) -> None:
        """Forget everything: calls, triggers, what was created, faults, what is missing, tokens."""
        self._world.reset()


def listen(host: str, port: int) -> socket.socket:
    """A listening socket. Raises OSError where the port is taken.

    Its protocol is named, since asyncio turns Nagle's algorithm off for no other (cpython issue 27456): each answer
    would wait 40 ms for an acknowledgement.
    """
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind((host, port))
        listening.listen(1024)
    except OSError:
        listening.close()
        raise
    return listening


@contextmanager
def serve(port: int = 0, *, credentials: Literal["any", "check"] = "any") -> Iterator[LocalVendors]:
    """Local vendors on 127.0.0.1, in one thread, until the block is left; `port=0` takes a free one.

    `credentials="check"` refuses calls without credentials, tokens that were not handed out here, and every secret that
    contains the word `wrong`. Raises OSError where the port is taken, ValueError for another port or another word.
    """
    if credentials not in ("any", "check") or type(port) is not int or not 0 <= port <= 65_535:
        raise ValueError("port= is 0 to 65535, and credentials= 'any' or 'check'")
    world = World(check=credentials == "check")
    with listen(HOST, port) as listening:
        server = uvicorn.Server(
            uvicorn.Config(
                Application(world), log_level="critical", access_log=False, lifespan="off", http="h11", ws="none"
            )
        )
        thread = threading.Thread(
            target=server.run, kwargs={"sockets": [listening]}, name="journeykit.local", daemon=True
        )
        thread.start()
        try:
            yield LocalVendors(world, f"http://{HOST}:{listening.getsockname()[1]}")
        finally:
            server.should_exit = server.force_exit = True
            thread.join()
