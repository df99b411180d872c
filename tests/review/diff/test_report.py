"""The list in its four formats, with approvals and exit statuses, from folders and from git."""

from __future__ import annotations

import json
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from review import node
from review.__main__ import main
from review.diff import run
from review.diff.entry import Entry, Report
from review.diff.formats import FORMATS, terminal

from .conftest import NoClients, written
from .kinds import TRIPS

KEYS = ["id", "vendor", "operations", "verdict", "what", "direction", "python", "wire", "place", "sources", "said_by"]
LOOSER = TRIPS.replace("x-repeatability: idempotent", "x-repeatability: safe")
WORDS = TRIPS.replace("Page by page.", "All <b>of</b> `them`.")


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("sides")
    for name, text in (("base", TRIPS), ("same", TRIPS + "# a comment\n"), ("looser", LOOSER), ("words", WORDS)):
        written(folder / name, "trips", text)
    written(folder / "two", "trips", TRIPS)
    written(folder / "two", "tours", TRIPS)
    written(folder / "broken", "trips", TRIPS.replace("openapi: 3", "openapi: 4"))
    (folder / "empty").mkdir()
    return {path.name: str(path) for path in folder.iterdir()}


@pytest.fixture(autouse=True)
def without_python(monkeypatch: pytest.MonkeyPatch) -> None:
    """No client is generated: `test_kinds` has what Python shows."""
    monkeypatch.setattr(run, "Clients", NoClients)


def diffed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = main(["diff", "--no-node", *arguments])
    return status, *capsys.readouterr()


def test_the_json_form(folders: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = diffed(capsys, folders["base"], folders["looser"], "--format", "json")
    found = json.loads(out)
    assert status == 1
    assert list(found) == ["base", "head", "bump", "changes"]
    assert (found["base"], found["head"], found["bump"]) == (folders["base"], folders["looser"], "major")
    (change,) = found["changes"]
    assert list(change) == [*KEYS, "approved"]
    assert change["place"] == {
        "file": "specs/trips/openapi.yaml",
        "line": LOOSER.splitlines().index("    delete:") + 1,
        "pointer": "/paths/~1trips~1{tripId}/delete",
    }
    assert change["sources"] == [{"doc": "trips.md", "lines": "", "status": "documented"}]
    assert change["approved"] is None
    assert "MISSING oasdiff and redocly diff" in err


def test_ids_are_the_same_again(folders: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    first, second = (diffed(capsys, folders["base"], folders["looser"], "--format", "json")[1] for _ in range(2))
    assert first == second


@pytest.mark.parametrize(
    ("head", "limit", "status", "bump"),
    [
        ("same", "warning", 0, "nothing changes"),
        ("words", "warning", 0, "patch"),
        ("looser", "breaking", 1, "major"),
        ("looser", "none", 0, "major"),
        ("two", "breaking", 0, "minor"),
    ],
)
def test_exit_statuses(
    folders: dict[str, str], head: str, limit: str, status: int, bump: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found, out, _ = diffed(capsys, folders["base"], folders[head], "--fail-on", limit)
    assert found == status
    assert bump in out.splitlines()[-1]


def test_a_vendor_that_is_gone(folders: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = diffed(capsys, folders["two"], folders["base"])
    assert status == 1
    assert "breaking  tours was removed, with 7 operations" in out


@pytest.mark.parametrize(
    ("head", "said"), [("broken", "is not supported"), ("empty", "no specs here"), ("nowhere", "")]
)
def test_what_cannot_be_compared(
    folders: dict[str, str], head: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = diffed(capsys, folders["base"], folders.get(head, "no-such-revision"))
    assert (status, out) == (2, "")
    assert said in err
    assert "Traceback" not in err
    assert folders.get(head, "no-such-revision") in err


def approvals(path: Path, text: str) -> list[str]:
    path.write_text(text, encoding="utf-8")
    return ["--approved", str(path)]


def test_an_approval_with_a_reason(folders: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sides = (folders["base"], folders["looser"])
    key = json.loads(diffed(capsys, *sides, "--format", "json")[1])["changes"][0]["id"]
    row = f"- {{id: {key}, reason: the vendor keeps a key of each call, date: 2026-12-01}}\n"
    chosen = approvals(tmp_path / "approved.yaml", row)
    status, out, _ = diffed(capsys, *sides, *chosen, "--format", "json")
    assert status == 0
    assert json.loads(out)["changes"][0]["approved"] == {
        "reason": "the vendor keeps a key of each call",
        "date": "2026-12-01",
    }
    status, out, _ = diffed(capsys, folders["base"], folders["words"], *chosen)
    assert status == 0
    assert f"{key} of 2026-12-01 is over (released or undone): remove it" in out


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("- {id: 0123456789ab, reason: short, date: 2026-12-01}", "gives no reason"),
        ("- {id: 0123456789ab, reason: it is long enough, date: soon}", "no date"),
        ("- {id: 7, reason: it is long enough, date: 2026-12-01}", "no id"),
        ("- {id: 0123456789ab, date: 2026-12-01}", "exactly id, reason and date"),
        ("id: 5", "not a list"),
        ("- [", "cannot be read"),
    ],
)
def test_an_approval_that_is_none(
    folders: dict[str, str], tmp_path: Path, text: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, _, err = diffed(capsys, folders["base"], folders["looser"], *approvals(tmp_path / "a.yaml", text))
    assert status == 2
    assert said in err


def test_git_revisions_and_the_working_tree(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def git(*arguments: str) -> None:
        who = ["-c", "user.name=A", "-c", "user.email=a@example.com"]
        subprocess.run(["git", *who, *arguments], cwd=tmp_path, check=True, capture_output=True)

    git("init", "-q")
    written(tmp_path / "specs", "trips", TRIPS)
    git("add", ".")
    git("commit", "-qm", "first")
    written(tmp_path / "specs", "trips", LOOSER)
    git("commit", "-qam", "second")
    written(tmp_path / "specs", "trips", WORDS)
    monkeypatch.chdir(tmp_path)
    assert diffed(capsys, "HEAD~1", "HEAD")[0] == 1
    status, out, _ = diffed(capsys, "HEAD")
    assert "working tree" in out
    assert "deleteTrip is idempotent now, not safe" in out
    assert status == 0
    assert diffed(capsys, "HEAD~1")[0] == 0
    assert diffed(capsys, "HEAD~7")[0] == 2
    assert diffed(capsys, "")[0] == 2
    assert diffed(capsys, "--", f"--output={tmp_path / 'written'}")[0] == 2
    assert not list(tmp_path.glob("written*"))


def many(count: int) -> Report:
    entries = [
        Entry(
            id=f"{index:012x}",
            vendor="trips",
            operations=[f"operation{number}" for number in range(40)],
            verdict=("breaking", "warning", "fine")[index % 3],
            what=f"the property {index} of <script>alert(1)</script> & `Thing` @everybody is integer now, not string",
            direction="both",
            python=[f"type of field number_{number} of trips.Thing: str -> int" for number in range(30)],
            wire="string -> integer",
            place={"file": "specs/trips/openapi.yaml", "line": index, "pointer": "/components/schemas/Thing"},
            sources=[{"doc": "trips.md", "lines": "1-2", "status": "documented"}],
            said_by=["wire", "python"],
        )
        for index in range(count)
    ]
    return Report("v1", "v2", sorted(entries, key=lambda entry: entry.verdict), ["oasdiff: not here"])


@pytest.mark.parametrize("count", [1, 20, 200, 2000])
def test_markdown_fits_a_comment(count: int) -> None:
    text = FORMATS["markdown"](many(count))
    assert len(text.encode()) < 60_000
    assert "<script" not in text
    assert "@everybody" not in text
    assert text.count("<details>") == text.count("</details>")
    assert "MISSING oasdiff: not here" in text


class Page(HTMLParser):
    """The tags and ids of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.ids: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.ids += [value for key, value in attrs if key == "id" and value]


def test_the_page_loads_nothing_and_links_to_every_entry() -> None:
    page = Page()
    page.feed(FORMATS["html"](many(30)))
    assert len(set(page.ids)) == len(page.ids) == 30
    assert not {"script", "link", "img", "iframe"} & set(page.tags)


def test_colour_is_for_terminals_only() -> None:
    assert "\x1b" not in FORMATS["terminal"](many(3))
    assert "\x1b[31;1m" in terminal.text(many(3), colour=True)


def test_without_node_the_gap_is_told(folders: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> Any:
        raise node.Unavailable("there is no Node")

    monkeypatch.setattr(node, "_node", none)
    report = run.diff(folders["base"], folders["looser"])
    assert report.missing == ["oasdiff: there is no Node", "redocly diff: there is no Node"]
    assert len(report.entries) == 1
