"""The version and the changelog that a change of the specs asks for."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from release import changelog
from release.__main__ import State, main, problems
from release.version import Version, fits


@pytest.mark.parametrize(
    ("last", "bump", "following"),
    [
        *(("1.2.3", "none", "1.2.3"), ("1.2.3", "patch", "1.2.4"), ("1.2.3", "minor", "1.3.0")),
        *(("1.2.3", "major", "2.0.0"), ("0.2.3", "patch", "0.2.4"), ("0.2.3", "minor", "0.2.4")),
        ("0.2.3", "major", "0.3.0"),
    ],
)
def test_the_version_that_follows(last: str, bump: str, following: str) -> None:
    assert str(Version.read(last).raised(bump)) == following


@pytest.mark.parametrize("bump", ["none", "patch", "minor", "major"])
@pytest.mark.parametrize(
    ("written", "largest"),
    [
        *(("1.2.3", "none"), ("1.2.4", "patch"), ("1.3.0", "minor"), ("2.0.0", "major")),
        *(("1.2.2", ""), ("1.2.5", ""), ("1.3.1", ""), ("1.4.0", ""), ("3.0.0", ""), ("2.1.0", "")),
    ],
)
def test_a_version_may_be_raised_for_more_than_the_specs_but_not_for_less(
    written: str, largest: str, bump: str
) -> None:
    sizes = ["none", "patch", "minor", "major"]
    allowed = bool(largest) and sizes.index(bump) <= sizes.index(largest)
    assert fits(Version.read("1.2.3"), bump, Version.read(written)) is allowed


@pytest.mark.parametrize("text", ["1.2", "1.2.3.4", "1.2.3rc1", "v", "01.2.3", "latest"])
def test_what_is_no_version(text: str) -> None:
    with pytest.raises(ValueError, match="not a version"):
        Version.read(text)


def change(verdict: str, what: str, id: str) -> dict[str, Any]:
    return {"verdict": verdict, "what": what, "id": id, "vendor": "octeth"}


CHANGES = [
    change("fine", "words", "f"),
    change("warning", "an answer may be null", "w"),
    change("breaking", "gone", "b"),
]
BEFORE = "# Changelog\n\n## 2.0.0 (unreleased)\n\n* Faster.\n\n## 1.0.0 (2026-01-01)\n\n* First.\n"


def test_the_changelog_names_what_callers_have_to_know() -> None:
    state = State(Version(1, 0, 0), "major", CHANGES, Version(2, 0, 0), BEFORE)
    assert [line.partition(": ")[2] for line in problems(state)] == [
        "octeth, breaking: gone (`b`)",
        "octeth, warning: an answer may be null (`w`)",
    ]
    after = changelog.written(BEFORE, CHANGES)
    assert problems(state._replace(changelog=after)) == []
    assert after.index("* Faster.") < after.index("(`b`)") < after.index("(`w`)") < after.index("## 1.0.0")
    assert changelog.written(after, CHANGES) == after
    more = changelog.written(after, [*CHANGES, change("breaking", "moved", "m")])
    assert more.count(changelog.BEGIN) == more.count(changelog.END) == 1
    assert more.index("(`m`)") < more.index("## 1.0.0")


def test_the_changelog_begins_with_the_version() -> None:
    state = State(None, "none", [], Version(2, 1, 0), BEFORE)
    assert problems(state) == ["CHANGELOG.md begins with '2.0.0 (unreleased)'; __version__ is 2.1.0"]


SPEC = (Path(__file__).parents[1] / "generator" / "toy" / "specs" / "toys" / "openapi.yaml").read_text(encoding="utf-8")


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A project with one spec, released as 1.0.0."""
    put(tmp_path, "1.0.0", SPEC)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-q", "-m", "first")
    git(tmp_path, "tag", "v1.0.0")
    return tmp_path


def put(root: Path, version: str, spec: str) -> None:
    texts = {
        "src/journeykit/__init__.py": f'__version__ = "{version}"\n',
        "CHANGELOG.md": f"# Changelog\n\n## {version} (unreleased)\n\n* Something.\n",
        "specs/toys/openapi.yaml": spec,
    }
    for name, text in texts.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")


def git(root: Path, *arguments: str) -> None:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)


def test_a_wrong_version_is_caught(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A parameter is required now: 1.0.1 is wrong, 2.0.0 is right once the changelog says why."""
    pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")
    from tests.rendering import in_this_process

    with in_this_process():
        assert main(["--check"], repository) == 0
        assert "The version that follows: 1.0.0." in capsys.readouterr().out
        broken = SPEC.replace("- name: kind\n", "- name: kind\n          required: true\n", 1)
        assert broken != SPEC
        put(repository, "1.0.1", broken)
        assert main(["--check"], repository) == 1
        out, err = capsys.readouterr()
        assert "The version that follows: 2.0.0." in out
        assert "__version__ is 1.0.1; after 1.0.0 a major change makes it 2.0.0" in err
        assert "CHANGELOG.md does not name: toys, breaking: " in err
        put(repository, "2.0.0", broken)
        git(repository, "commit", "-q", "-a", "-m", "second")
        git(repository, "tag", "v2.0.1")
        assert main(["--check", "--write", "--tag", "v2.0.1"], repository) == 1
        assert capsys.readouterr().err == "the tag is v2.0.1; __version__ is 2.0.0\n"
        assert "* toys, breaking: " in (repository / "CHANGELOG.md").read_text(encoding="utf-8")
