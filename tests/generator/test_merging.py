"""Two branches that edit one spec in different places merge in git, and the merged clients are the merged spec's."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

from generator.drift import drift

from .project import Project, swap
from .runs import ROOT

EDITS = {
    "files far apart": (
        "What went wrong this time.",
        "E-mail address of the contact, who has to be in the audience of the journey.",
    ),
    "two properties of a model": (
        "Why it was refused.",
        "Name of the field; empty where the error concerns the whole body.",
    ),
}
"""The texts that the branches edit, each its own."""


def git(folder: Path, *arguments: str) -> str:
    """What the command says. Fails, with what it says, where the command does."""
    who = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false"]
    done = subprocess.run(["git", *who, *arguments], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("case", EDITS)
def test_branches_merge_where_their_specs_do(case: str, project: Project) -> None:
    root = project.specs.parent
    for name in (".gitignore", ".gitattributes"):
        shutil.copy(ROOT / name, root / name)
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "both")
    for branch, text in zip(("one", "other"), EDITS[case], strict=True):
        git(root, "checkout", "-q", "-b", branch, "main")
        project.edit("mailchimp", swap(text, f"{text} Edited on branch {branch}."))
        assert project.run() == 0
        git(root, "add", "-A")
        git(root, "commit", "-q", "-m", branch)
        assert len(git(root, "diff", "--name-only", "main").splitlines()) > 1, "the edit has reached no client"
    git(root, "merge", "-q", "--no-edit", "one")
    assert git(root, "status", "--porcelain") == ""
    merged = project.spec("mailchimp").read_text(encoding="utf-8")
    assert merged.count("Edited on branch") == 2
    assert drift(project.specs, project.out) == []
    assert project.run() == 0, "the merged output is taken for one that was edited by hand"
    assert git(root, "status", "--porcelain") == ""
