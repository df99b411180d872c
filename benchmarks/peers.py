"""Others, measured alike: pydantic models of the same spec, the engine's client as it comes, the vendors' SDKs."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from .environments import BUILD, GENERATOR, ROOT, RUNTIME, environment, variables
from .imports import fresh
from .measure import ratio

SPEC = ROOT / "specs" / "genesys" / "openapi.yaml"
FOLDER = BUILD / "peers"
SDKS = {
    "mailchimp-marketing 3.0.80": ("mailchimp-marketing==3.0.80", "import mailchimp_marketing"),
    "PureCloudPlatformClientV2 269.0.0": ("PureCloudPlatformClientV2==269.0.0", "import PureCloudPlatformClientV2"),
}
DECODE = """
import json, sys
from benchmarks.measure import interleaved, ratio, report
from benchmarks.payloads import HUNDRED
{decoder}
samples = interleaved({{"loads": lambda: json.loads(HUNDRED), "decode": decode}}, 200, 1)
report({{"decode": ratio(samples, "decode", "loads")}})
"""
PYDANTIC = "from peer_models import ActionMapListing\ndecode = lambda: ActionMapListing.model_validate_json(HUNDRED)"
ENGINE = """from peer_client.models.action_map_listing import ActionMapListing
decode = lambda: ActionMapListing.from_dict(json.loads(HUNDRED))"""


def rows(python: Path, rounds: int) -> Mapping[str, Any]:
    """Imports of the SDKs over `import httpx, attrs`, and decoding of the listing over `json.loads`."""
    result: dict[str, Any] = {}
    generator = environment("generator", GENERATOR)
    _generate(generator.parent)
    models = environment("pydantic", ["pydantic>=2,<3", "email-validator"])
    engine = environment("engine", [*RUNTIME, "python-dateutil"])
    for name, interpreter, code in (("pydantic v2", models, PYDANTIC), ("openapi-python-client", engine, ENGINE)):
        result[f"peer: {name}, decode"] = _decode(interpreter, code)
    for name, (requirement, code) in SDKS.items():
        samples = fresh(environment("sdk", [requirement]), {"sdk": ["-c", code]}, min(rounds, 5), variables())
        samples |= fresh(python, {"floor": ["-c", "import httpx, attrs"]}, min(rounds, 5), variables())
        result[f"peer: {name}, import"] = ratio(samples, "sdk", "floor")
    return result


def _generate(tools: Path) -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    env = {**variables(), "PATH": f"{tools}:/usr/bin:/bin"}
    model = ["--output-model-type", "pydantic_v2.BaseModel", "--type-mappings", "string+uri=string"]
    output: list[str | Path] = ["--input", SPEC, "--output", FOLDER / "peer_models.py", "--disable-timestamp"]
    subprocess.run([tools / "datamodel-codegen", *output, *model], env=env, check=True, capture_output=True)
    client: list[str | Path] = [
        "generate",
        "--path",
        SPEC,
        "--meta",
        "none",
        "--overwrite",
        "--output-path",
        FOLDER / "peer_client",
    ]
    subprocess.run([tools / "openapi-python-client", *client], env=env, check=True, capture_output=True)


def _decode(python: Path, decoder: str) -> Any:
    env = variables(FOLDER)
    code = DECODE.format(decoder=decoder)
    done = subprocess.run([python, "-c", code], env=env, cwd=ROOT, check=True, capture_output=True, text=True)
    return json.loads(done.stdout)["decode"]
