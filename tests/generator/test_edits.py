"""Files edited by hand are refused by name; files that no spec gives are removed and named."""

from __future__ import annotations

import shutil
import subprocess

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import pipeline

from .project import Project, swap


def test_a_file_edited_by_hand_is_refused_by_name(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    edited = project.out / pipeline.PACKAGE / "sprinklr" / "errors.py"
    edited.write_text(edited.read_text(encoding="utf-8") + "\nMINE = 1\n", encoding="utf-8")
    before = project.digests
    assert project.run() == 1
    err = capsys.readouterr().err
    assert "sprinklr/errors.py: edited by hand" in err
    assert "Traceback" not in err
    assert project.digests == before
    assert project.run("drift") == 1
    capsys.readouterr()
    assert project.run("generate", "--force") == 0
    assert "MINE" not in edited.read_text(encoding="utf-8")


def test_without_a_record_only_files_of_others_are_refused(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    edited = project.out / pipeline.PACKAGE / "sprinklr" / "errors.py"
    before = project.digests
    (project.out / "LOCK.json").write_text("<<<<<<< ours\n", encoding="utf-8")
    assert project.run() == 0
    assert project.digests == before, "a broken record costs time and nothing else"
    (project.out / "LOCK.json").unlink()
    edited.write_text("MINE = 1\n", encoding="utf-8")
    assert project.run() == 1
    assert "sprinklr/errors.py: not made by this generator" in capsys.readouterr().err
    assert edited.read_text(encoding="utf-8") == "MINE = 1\n"
    assert project.run("generate", "--force") == 0
    assert project.digests == before


def git(project: Project, *arguments: str) -> None:
    who = ("-c", "user.name=a", "-c", "user.email=a@localhost", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *arguments], cwd=project.out.parent, check=True, capture_output=True)


def commit(project: Project) -> None:
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "state")


def test_without_a_record_git_tells_what_was_edited(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (project.out.parent / ".gitignore").write_text("LOCK.json\n.lock\n", encoding="utf-8")
    git(project, "init", "-q")
    commit(project)
    (project.out / "LOCK.json").unlink()
    edited = project.out / pipeline.PACKAGE / "sprinklr" / "errors.py"
    edited.write_text(edited.read_text(encoding="utf-8") + "\nMINE = 1\n", encoding="utf-8")
    assert project.run() == 1
    assert "sprinklr/errors.py: edited by hand" in capsys.readouterr().err


def test_output_that_came_by_a_merge_is_no_edit(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """The record is of the last run here; spec and output came from elsewhere, and then the spec was edited again."""
    (project.out.parent / ".gitignore").write_text("LOCK.json\n.lock\n", encoding="utf-8")
    git(project, "init", "-q")
    record = (project.out / "LOCK.json").read_text(encoding="utf-8")
    project.edit("mailchimp", swap("Why it was refused.", "For what reason it was refused."))
    assert project.run() == 0
    commit(project)
    (project.out / "LOCK.json").write_text(record, encoding="utf-8")
    assert project.run() == 0
    (project.out / "LOCK.json").write_text(record, encoding="utf-8")
    project.edit("mailchimp", swap("For what reason it was refused.", "The reason."))
    capsys.readouterr()
    assert project.run() == 0
    assert "because of the spec" in capsys.readouterr().out


def test_a_run_without_a_record_says_so(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    (project.out / "LOCK.json").unlink()
    project.edit("mailchimp", swap("Why it was refused.", "For what reason it was refused."))
    assert project.run() == 0
    shown = capsys.readouterr().out
    assert "changed, because of the spec or the tools (no record of the last run)" in shown
    assert "new" not in shown


def test_output_without_a_spec_goes_and_a_missing_file_comes_back(
    project: Project, capsys: pytest.CaptureFixture[str]
) -> None:
    package = project.out / pipeline.PACKAGE
    (package / "mailchimp" / "errors.py").unlink()
    (package / "mailchimp" / "left_over.py").write_text("", encoding="utf-8")
    shutil.rmtree(project.specs / "sprinklr")
    assert project.run() == 0
    shown = capsys.readouterr().out
    assert "mailchimp/left_over.py: removed, since no spec gives it." in shown
    assert "sprinklr: removed with its spec, which breaks all its users. Next version: major." in shown
    assert "All together: next version major." in shown
    assert (package / "mailchimp" / "errors.py").is_file()
    assert not (package / "mailchimp" / "left_over.py").exists()
    assert not (package / "sprinklr").exists()
    assert "sprinklr" not in (project.out / "LOCK.json").read_text(encoding="utf-8")
