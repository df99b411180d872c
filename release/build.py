"""Build sdist and wheel, and judge them: `python -m release.build FOLDER`.

The wheel out of the repository and the one out of the sdist have to be the same bytes, and so do two sdists.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUTSIDE = (".ci/", ".github/", ".gitattributes", ".pre-commit-config.yaml")
"""Parts of the repository that only work in a checkout."""
ADDED = {"PKG-INFO"}
"""What the build writes by itself. It takes `.gitignore` along too."""


def main(folder: Path) -> int:
    """0 where all is well. Otherwise what is wrong is printed."""
    sdist, wheel = build(ROOT, folder)
    with tempfile.TemporaryDirectory() as name:
        unpacked = unpack(sdist, Path(name) / "unpacked")
        again = build(unpacked, Path(name) / "again")
        problems = [*different(zip((sdist, wheel), again, strict=True)), *stray(sdist)]
    for command in (["check_wheel_contents", "--ignore", "W002,W009", str(wheel)],):
        problems += [] if subprocess.run([sys.executable, "-m", *command]).returncode == 0 else [" ".join(command)]
    for path in (sdist, wheel, sbom(wheel)):
        print(f"{path.name}: {path.stat().st_size / 1024:.0f} KB, sha256 {digest(path)}")
    print("\n".join(problems), file=sys.stderr)
    return min(len(problems), 1)


def build(source: Path, folder: Path) -> tuple[Path, Path]:
    """The sdist and the wheel of a source tree."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--sdist", "--wheel", "--outdir", str(folder)]
    subprocess.run([*command, str(source)], check=True, stdout=subprocess.DEVNULL)
    (sdist,), (wheel,) = folder.glob("*.tar.gz"), folder.glob("*.whl")
    return sdist, wheel


def sbom(wheel: Path) -> Path:
    """What a wheel brings along, in CycloneDX, beside it. The same environment gives the same text."""
    target = wheel.with_name("sbom.cdx.json")
    with tempfile.TemporaryDirectory() as folder:
        python = str(Path(folder) / "bin" / "python")
        subprocess.run(["uv", "venv", "-q", "--python", sys.executable, folder], check=True)
        constraints = ["--constraint", str(ROOT / "constraints.txt")]
        subprocess.run(["uv", "pip", "install", "-q", "--python", python, str(wheel), *constraints], check=True)
        options = ["--pyproject", str(ROOT / "pyproject.toml"), "--output-reproducible", "-o", str(target)]
        subprocess.run([sys.executable, "-m", "cyclonedx_py", "environment", python, *options], check=True)
    return target


def unpack(sdist: Path, folder: Path) -> Path:
    """The one folder that is in it."""
    shutil.unpack_archive(sdist, folder, filter="data")
    (root,) = folder.iterdir()
    return root


def digest(path: Path) -> str:
    """SHA-256 in hex."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def different(pairs: Iterator[tuple[Path, Path]]) -> Iterator[str]:
    """The files that are not the same bytes when they are built again."""
    for one, other in pairs:
        if digest(one) != digest(other):
            yield f"{one.name} differs when it is built from the sdist"


def stray(sdist: Path) -> Iterator[str]:
    """Files that only one of sdist and repository has."""
    with tarfile.open(sdist) as archive:
        packed = {name.partition("/")[2] for name in archive.getnames()} - ADDED
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    tracked = {name for name in listed.splitlines() if not name.startswith(OUTSIDE) and (ROOT / name).exists()}
    yield from (f"the sdist has {name}, which is not tracked" for name in sorted(packed - tracked))
    yield from (f"the sdist lacks {name}" for name in sorted(tracked - packed))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
