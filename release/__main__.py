"""`python -m release`: the version that follows from the changes of the specs since the last tag.

`--check` fails where version or changelog disagree. `--write` puts the lines that are missing into the changelog.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

from . import changelog
from .version import Version, fits

ROOT = Path(__file__).parents[1]
VERSION = re.compile(r'^__version__ = "(.+)"$', re.MULTILINE)


class State(NamedTuple):
    """What decides: the last release, the change since then, and what is written in the tree."""

    last: Version | None
    bump: str
    changes: list[dict[str, Any]]
    version: Version
    changelog: str


def state(root: Path, tag: str) -> State:
    """Read it from git, the package and the changelog. Raises ValueError, in one line, where that fails."""
    found = VERSION.search((root / "src/journeykit/__init__.py").read_text(encoding="utf-8"))
    if not found:
        raise ValueError("src/journeykit/__init__.py has no __version__")
    report: dict[str, Any] = diff(root, tag) if tag else {"bump": "none", "changes": []}
    last = Version.read(tag) if tag else None
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    return State(last, report["bump"], report["changes"], Version.read(found[1]), text)


def last_tag(root: Path, own: str = "") -> str:
    """The nearest tag of a release but the one that is being released, or nothing before the first one."""
    others = ["--exclude", own] if own else []
    command = ["git", "describe", "--tags", "--abbrev=0", "--match", "v[0-9]*", *others]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, check=False).stdout.strip()


def diff(root: Path, tag: str) -> dict[str, Any]:
    """The report of `python -m review diff` since a tag."""
    command = [sys.executable, "-m", "review", "diff", tag, "--format", "json", "--fail-on", "none"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=root, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ValueError(f"the specs cannot be compared with {tag}: {done.stderr.strip()}")
    report: dict[str, Any] = json.loads(done.stdout)
    return report


def problems(found: State) -> list[str]:
    """What is in the way of a release."""
    said = []
    if found.last and not fits(found.last, found.bump, found.version):
        following = found.last.raised(found.bump)
        said.append(f"__version__ is {found.version}; after {found.last} a {found.bump} change makes it {following}")
    title, body = changelog.head(found.changelog)
    if title.split()[0] != str(found.version):
        said.append(f"CHANGELOG.md begins with {title!r}; __version__ is {found.version}")
    missing = changelog.missing(body, found.changes)
    return said + [f"CHANGELOG.md does not name: {line.removeprefix('* ')}" for line in missing]


def summary(found: State) -> str:
    """The last release, the changes since then, and the version that follows."""
    if not found.last:
        return f"No release yet. The first one is {found.version}."
    counts = ", ".join(
        f"{sum(change['verdict'] == verdict for change in found.changes)} {verdict}"
        for verdict in ("breaking", "warning", "fine")
    )
    following = found.last.raised(found.bump)
    return f"Last release: {found.last}. Changes of the specs: {counts}. The version that follows: {following}."


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """0 where a release may be made, or where nobody asked; 1 where not."""
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument("--check", action="store_true", help="fail where version or changelog disagree")
    parser.add_argument("--write", action="store_true", help="write missing lines into the changelog")
    parser.add_argument("--tag", default="", help="the tag that is being released")
    options = parser.parse_args(arguments)
    try:
        found = state(root, last_tag(root, options.tag))
        if options.write:
            text = changelog.written(found.changelog, found.changes)
            (root / "CHANGELOG.md").write_text(text, encoding="utf-8")
            found = found._replace(changelog=text)
        wrong = problems(found)
        if options.tag and Version.read(options.tag) != found.version:
            wrong.append(f"the tag is {options.tag}; __version__ is {found.version}")
    except ValueError as error:
        print(error, file=sys.stderr)
        return 1
    print(summary(found))
    print("\n".join(wrong), file=sys.stderr, end="\n" * bool(wrong))
    return int(options.check and bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
