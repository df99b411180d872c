"""What hands did to the output: edits are refused by name, what no spec gives goes and is named."""

from __future__ import annotations

import shutil

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator import pipeline

from .project import Project


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


def test_output_that_may_not_be_ours_is_not_overwritten(project: Project, capsys: pytest.CaptureFixture[str]) -> None:
    """A lock that a merge has broken, or none: what was edited by hand cannot be told."""
    lock = project.out / "LOCK.json"
    edited = project.out / pipeline.PACKAGE / "sprinklr" / "errors.py"
    lock.write_text("<<<<<<< ours\n", encoding="utf-8")
    before = project.digests
    assert project.run() == 1
    assert "LOCK.json: cannot be read" in capsys.readouterr().err
    lock.unlink()
    edited.write_text("MINE = 1\n", encoding="utf-8")
    assert project.run() == 1
    assert "sprinklr/errors.py: not made by this generator" in capsys.readouterr().err
    assert edited.read_text(encoding="utf-8") == "MINE = 1\n"
    assert project.run("generate", "--force") == 0
    assert project.digests.keys() == before.keys()


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
