"""Public documents through the generator: `python -m tests.generator.public TARBALL...`, run by `nox -s public-specs`.

The tarballs are those of the npm packages below, as `npm pack NAME@VERSION` leaves them. Nothing is downloaded here
and nothing of them is kept.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tarfile
import tempfile
import time
from pathlib import Path

from .runs import PACKAGE, ROOT, command
from .test_torture import IMPORT_ALL

PACKAGES = ("@octokit/openapi@23.0.2", "@readme/oas-examples@8.2.2", "@scalar/galaxy@0.2.20")
DOCUMENTS = {
    "github": ("octokit-openapi", "package/generated/api.github.com.json"),
    "readme": ("readme-oas-examples", "package/3.1/json/readme.json"),
    "star_trek": ("readme-oas-examples", "package/3.0/json/star-trek.json"),
    "train_travel": ("readme-oas-examples", "package/3.1/json/train-travel.json"),
    "petstore": ("readme-oas-examples", "package/3.0/json/petstore.json"),
    "polymorphism": ("readme-oas-examples", "package/3.0/json/polymorphism.json"),
    "discriminators": ("readme-oas-examples", "package/3.0/json/discriminators.json"),
    "schema_types": ("readme-oas-examples", "package/3.1/json/schema-types.json"),
    "circular": ("readme-oas-examples", "package/3.0/json/schema-circular.json"),
    "galaxy": ("scalar-galaxy", "package/dist/3.1.json"),
}
ROW = "{:15} {:>11} {:>8} {:>7} {:>7} {:>7}  {}"


def extract(tarballs: list[Path], specs: Path) -> None:
    """Put the documents where the generator looks for them."""
    for vendor, (package, member) in DOCUMENTS.items():
        tarball = next((path for path in tarballs if path.name.startswith(package)), None)
        if tarball is None:
            continue
        with tarfile.open(tarball) as archive:
            file = archive.extractfile(member)
            assert file is not None
            (specs / vendor).mkdir(parents=True)
            (specs / vendor / "openapi.json").write_bytes(file.read())


def one(vendor: str, specs: Path, out: Path) -> bool:
    """Generate, import and type-check one vendor; print its row."""
    alone = out / "specs"
    alone.mkdir(parents=True)
    (specs / vendor).rename(alone / vendor)
    start = time.perf_counter()
    process = subprocess.Popen(command(alone, out / "out"), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert process.stderr is not None
    err = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    if status:
        print(ROW.format(vendor, "-", "-", f"{seconds:.1f}", "-", "-", err.strip().splitlines()[-1][:80]))
        return False
    entry = json.loads((out / "out" / "LOCK.json").read_text(encoding="utf-8"))["specs"][vendor]
    environment = {**os.environ, "PYTHONPATH": str(out / "out")}
    imported = subprocess.run([sys.executable, "-W", "error", "-c", IMPORT_ALL], env=environment, check=False)
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", os.devnull, str(out / "out" / PACKAGE)]
    typed = subprocess.run(mypy, capture_output=True, text=True, check=False)
    cpu, memory = usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024
    fine = imported.returncode == 0 and typed.returncode == 0
    counts = entry["operations"], entry["models"], f"{seconds:.1f}", f"{cpu:.1f}", f"{memory:.0f}"
    print(ROW.format(vendor, *counts, "fine" if fine else typed.stdout.strip().splitlines()[-1]), flush=True)
    return fine


def main(arguments: list[str]) -> int:
    """The exit status: 0 where all are fine."""
    print(ROW.format("document", "operations", "models", "wall s", "CPU s", "MB", "imports, mypy --strict"))
    with tempfile.TemporaryDirectory() as folder:
        specs = Path(folder) / "specs"
        extract([Path(argument) for argument in arguments], specs)
        results = [one(path.name, specs, Path(folder) / path.name) for path in sorted(specs.iterdir())]
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
