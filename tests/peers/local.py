"""Other people's programs against the local vendors: `python -m tests.peers.local [sdk] [fuzz]`.

`sdk`: the vendors' own SDKs log in, create, page, change and delete. `fuzz`: schemathesis sends each operation of each
spec hundreds of requests, right and wrong; no answer may be a server error or something that its spec does not say.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from journeykit._contract.carried import names
from journeykit.local import LocalVendors, serve

from . import environments
from .sdk_calls import SDKS

HERE = Path(__file__).parent
GENERATED = HERE.parents[1] / "generated" / "journeykit_clients"
SCHEMATHESIS = "schemathesis==4.32.5"
CHECKS = "not_a_server_error,response_schema_conformance,status_code_conformance,content_type_conformance"


def sdk(local: LocalVendors) -> int:
    """The number of SDKs that fail."""
    failures = 0
    for one in SDKS:
        local.reset()
        interpreter = environments.python([*one.requires])
        with tempfile.TemporaryDirectory() as home:  # SDKs look for configuration in the user's folder
            command = [str(interpreter), "-W", "ignore", str(HERE / "local_talk.py"), one.vendor, local.url]
            environment = {"HOME": home, "USERPROFILE": home, "NO_PROXY": "*"}
            done = subprocess.run(command, capture_output=True, text=True, env=environment)
        said = "ok" if done.returncode == 0 else done.stderr.strip()[-2000:]
        if done.returncode == 0 and one.vendor == "mailchimp":
            assert [trigger.recipient for trigger in local.triggered("mailchimp")] == json.loads(done.stdout)
        print(f"{one.name:20} {len(local.calls):4} calls  {said}")
        failures += done.returncode != 0
    return failures


def fuzz(local: LocalVendors) -> int:
    """The number of specs whose local vendor does something else than the spec says."""
    interpreter = environments.python([SCHEMATHESIS])
    failures = 0
    for name in names():
        local.reset()
        started = time.perf_counter()
        spec, url = str(GENERATED / name / "spec.json"), local.base_url(name)
        headers = ["-H", "Authorization: Bearer any", "-H", "Key: any"]
        options = [
            "-c",
            CHECKS,
            "-n",
            "20",
            "--generation-deterministic",
            "--no-color",
            "--continue-on-failure",
            *headers,
        ]
        command = [str(interpreter.with_name("schemathesis")), "run", spec, "--url", url, *options]
        with tempfile.TemporaryDirectory() as folder:  # it keeps what it finds in the working directory
            environment = {**os.environ, "NO_PROXY": "*"}
            done = subprocess.run(command, capture_output=True, text=True, cwd=folder, env=environment)
        found = re.search(r"(\d+) generated.*", done.stdout)
        print(f"{name:20} {found[0] if found else 'nothing ran'}  {time.perf_counter() - started:.0f} s")
        if done.returncode:
            failures += 1
            print(done.stdout[-8000:], done.stderr[-2000:])
    return failures


def main() -> int:
    """The exit status: 0 where nobody complains."""
    chosen = sys.argv[1:] or ["sdk", "fuzz"]
    with serve() as local:
        return min(sum({"sdk": sdk, "fuzz": fuzz}[name](local) for name in chosen), 1)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except environments.Unavailable as missing:
        sys.exit(f"The peers cannot be had here: {missing}")
