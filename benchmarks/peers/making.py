"""How a peer is made: installed into an environment of its own, and generated from our specs where it is generated."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from benchmarks.environments import BUILD, ROOT, RUNTIME, environment, variables

from .peer import Peer

VENDORS = ("genesys", "mailchimp", "octeth")


class Made(NamedTuple):
    """A peer that can be measured: its interpreter, and the variables of its processes."""

    peer: Peer
    python: Path
    env: Mapping[str, str]


def make(peer: Peer) -> Made:
    """Install and generate what is not there yet. httpx is in every environment: calls by hand need it."""
    python = environment(_label(peer), [*RUNTIME, *peer.requires])
    code = generated(peer) if peer.command else ROOT / "generated"
    home = {"HOME": str(BUILD), "USERPROFILE": str(BUILD), "NO_PROXY": "*"}  # SDKs look for configuration there
    return Made(peer, python, {**variables(code), **home})


def generated(peer: Peer) -> Path:
    """A folder with the packages `peer_<vendor>`, made once for each state of specs and command."""
    specs = {vendor: ROOT / "specs" / vendor / "openapi.yaml" for vendor in VENDORS}
    state = hashlib.sha256(repr((peer.tools, peer.command)).encode())
    for spec in specs.values():
        state.update(spec.read_bytes())
    folder = BUILD / f"{_label(peer)}-code-{state.hexdigest()[:8]}"
    if not (folder / "made").exists():
        tools = environment(f"{_label(peer)}-tools", peer.tools).parent
        env = {**variables(), "PATH": os.pathsep.join((str(tools), os.environ.get("PATH", os.defpath)))}
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir()
        for vendor, spec in specs.items():
            name = f"peer_{vendor}"
            values = {"spec": spec, "folder": folder, "name": name, "package": folder / name}
            program, *arguments = (part.format(**values) for part in peer.command)
            subprocess.run([tools / program, *arguments], env=env, check=True, capture_output=True, text=True)
        (folder / "made").touch()
    return folder


def _label(peer: Peer) -> str:
    return "peer-" + peer.module.rpartition(".")[2]
