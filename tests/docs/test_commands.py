"""The commands of the pages: each program is known, and what it names is there."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator

from tests.docs.blocks import ROOT, Block, checked

OTHERS = re.compile(r"redis-server|celery|\S*/postgres|python -m pytest\b")
"""Programs that are not ours."""
EXTRAS = set(tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"])
SESSIONS = {
    name
    for names in re.findall(
        r'^def (\w+)\(session|name="([\w-]+)"|^command\(\s*"([\w-]+)"',
        (ROOT / "noxfile.py").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    for name in names
}


def commands(block: Block) -> Iterator[str]:
    """What a reader types, without comments."""
    for line in (line[2:] for line in block.code.splitlines() if line.startswith("$ ")):
        yield from (part.partition(" #")[0].strip() for part in line.split(" && "))


def problem(command: str) -> str:
    """What is wrong with a command; empty where nothing is."""
    if found := re.match(r"(?:python -m )?pip install (.*)", command):
        named = {name for extras in re.findall(r"\[([\w,]+)\]", found[1]) for name in extras.split(",")}
        return f"no extra {sorted(named - EXTRAS)}" if named - EXTRAS else ""
    if found := re.match(r"(?:python -m )?nox\b(?: -s)?((?: [a-z][\w-]*)*)", command):
        missing = {*found[1].split()} - SESSIONS
        return f"no session {sorted(missing)}" if missing else ""
    if found := re.match(r"python -m (journeykit[\w.]*|review|generator|benchmarks)(?: |$)", command):
        source = ROOT / ("src" if found[1].startswith("journeykit") else ".") / found[1].replace(".", "/")
        there = (source / "__main__.py").is_file() or source.with_suffix(".py").is_file()
        return "" if there else f"no module {found[1]}"
    if found := re.match(r"python (\w+\.py)$", command):
        return "" if [*ROOT.glob(f"examples/*/{found[1]}")] else f"no program {found[1]}"
    if found := re.match(r"cd (\S+)$", command):
        return "" if (ROOT / found[1]).is_dir() else f"no folder {found[1]}"
    if found := re.match(r"curl .*localhost:8080/_local/(\w+)", command):
        sources = (path.read_text(encoding="utf-8") for path in ROOT.glob("src/journeykit/local/**/*.py"))
        return "" if any(found[1] in source for source in sources) else f"no page /_local/{found[1]}"
    if command.startswith("curl ") and (path := re.search(r"localhost:8000(/[\w-]+)", command)):
        sources = (file.read_text(encoding="utf-8") for file in ROOT.glob("examples/*/*.py"))
        return "" if any(path[1] in source for source in sources) else f"no path {path[1]}"
    return "" if OTHERS.match(command) else "not a program that the tests know"


def test_commands_name_what_is_there() -> None:
    wrong: dict[str, str] = {}
    for block in checked("commands looked up"):
        typed = [*commands(block)] or [""]
        wrong |= {f"{block.place}: {command}": found for command in typed if (found := problem(command))}
    assert wrong == {}


def test_a_command_that_names_nothing_is_found() -> None:
    wrong = (
        "nox -s nothing",
        "python -m journeykit.nothing",
        "pip install 'journeykit[nothing]'",
        "cd nothing",
        "curl localhost:8080/_local/nowhere_at_all",
        "python nothing.py",
        "nothing",
    )
    assert [command for command in wrong if not problem(command)] == []
