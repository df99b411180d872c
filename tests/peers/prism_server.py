"""Prism as a process, on a free port of loopback."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from tests.spec_examples import documents

from . import environments

START = 60.0
"""Seconds that Prism has to start."""


@contextmanager
def serving() -> Iterator[dict[str, str]]:
    """One Prism for each spec, all started at once; their addresses by vendor."""
    with ExitStack() as stack:
        command = [*environments.node_program("prism"), "mock", "--errors", "--seed", "7", "-v", "fatal"]
        ready = [stack.enter_context(_started([*command, "-h", "127.0.0.1"], name)) for name in documents()]
        yield {name: wait() for name, wait in zip(documents(), ready, strict=True)}


@contextmanager
def _started(command: list[str], vendor: str) -> Iterator[Callable[[], str]]:
    """A process that serves a spec; the value waits for it and returns its address."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    started = [*command, "-p", str(port), str(documents()[vendor].path)]
    process = subprocess.Popen(started, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)

    def wait() -> str:
        until = time.monotonic() + START
        while time.monotonic() < until and process.poll() is None:
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                time.sleep(0.1)
            else:
                return f"http://127.0.0.1:{port}"
        why = f"did not start within {START:.0f} s" if process.poll() is None else process.communicate()[1][-2000:]
        raise environments.Unavailable(f"Prism for {vendor}: {why}")

    try:
        yield wait
    finally:
        process.terminate()
        process.communicate()
