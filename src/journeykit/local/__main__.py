"""`python -m journeykit.local [--port 8080] [--host 127.0.0.1] [--credentials check]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

import uvicorn

from .asgi import Application
from .server import HOST, LocalVendors, listen
from .world import World


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until interrupted. The exit status: 0, or 2 where the port is taken."""
    parser = argparse.ArgumentParser(prog="python -m journeykit.local", description="Local vendors for development.")
    parser.add_argument("--port", type=int, default=8080, help="0 takes a free one; 8080 if left out")
    parser.add_argument("--host", default=HOST, help="127.0.0.1 if left out: other machines cannot reach it")
    parser.add_argument("--credentials", choices=["any", "check"], default="any")
    options = parser.parse_args(arguments)
    world = World(check=options.credentials == "check")
    try:
        listening = listen(options.host, options.port)
    except OSError as error:
        print(f"{options.host}:{options.port}: {error.strerror}; choose another with --port", file=sys.stderr)
        return 2
    with listening:
        local = LocalVendors(world, f"http://{options.host}:{listening.getsockname()[1]}")
        print(
            f"page      {local.url}/",
            *(f"{name:9} {local.base_url(name)}" for name in world.names),
            sep="\n",
            flush=True,
        )
        config = uvicorn.Config(
            Application(world), log_level="warning", access_log=False, lifespan="off", http="h11", ws="none"
        )
        uvicorn.Server(config).run(sockets=[listening])
    return 0


if __name__ == "__main__":
    sys.exit(main())
