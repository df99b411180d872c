"""All or nothing: whatever ends a run, and whenever, the output and its lock agree."""

from __future__ import annotations

import errno
import multiprocessing
import multiprocessing.process
import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("openapi_python_client", reason="the generator's engines are not installed here")

import contextlib

from generator.__main__ import main
from generator.output import lock, swap
from generator.pipeline import generate
from tests.rendering import in_this_process

from .runs import PACKAGE, PET, ROOT, command, run, spec

KILLS = 16
ENGINES = ["generator.package", "generator.render.package", "datamodel_code_generator.parser.openapi"]
OTHER = PET.replace("What it is called.", "Its name.").replace("cat, dog", "cat, dog, bird")


def agrees(out: Path) -> str:
    """Which version of the spec the tree and its lock are of; fails where they are of different ones, or of none."""
    found = lock.digests(out / PACKAGE)
    for name in ("LOCK.json", "LOCK.json.next"):
        content = lock.read(out / name)
        if content.get("files") == found and found:
            text = (out / PACKAGE / "pets" / "models" / "kind.py").read_text(encoding="utf-8")
            return "new" if "BIRD" in text else "old"
    raise AssertionError(f"neither lock describes the tree: {sorted(path.name for path in out.iterdir())}")


def quietly(arguments: list[str]) -> None:
    """A run as a process: its exit status, and nothing on the terminal."""
    with (
        open(os.devnull, "w") as nowhere,
        contextlib.redirect_stdout(nowhere),
        contextlib.redirect_stderr(nowhere),
        in_this_process(),
    ):
        sys.exit(main(arguments))


@pytest.fixture
def project(tmp_path: Path) -> tuple[Path, Path]:
    specs, out = spec(tmp_path / "specs"), tmp_path / "out"
    generate(specs, out)
    return specs, out


def started(specs: Path, out: Path, *options: str) -> multiprocessing.process.BaseProcess:
    """A run as a process of its own, forked from one that has imported the engines: most of it is writing."""
    runs = multiprocessing.get_context("forkserver")
    runs.set_forkserver_preload(["tests.rendering", *ENGINES])
    process = runs.Process(target=quietly, args=(["generate", "--specs", str(specs), "--out", str(out), *options],))
    process.start()
    return process


@pytest.mark.skipif(os.name != "posix", reason="kills with POSIX signals")
def test_killed_at_any_moment(project: tuple[Path, Path]) -> None:
    specs, out = project
    started(specs, out, "--force").join()
    before = time.perf_counter()
    started(specs, out, "--force").join()
    longest = time.perf_counter() - before
    chance = random.Random(20261121)
    ends: Counter[tuple[str, bool]] = Counter()
    for number in range(KILLS):
        spec(specs, text=OTHER if number % 2 else PET)
        process = started(specs, out, "--force")
        process.join(chance.uniform(0.02, longest))
        assert process.pid
        with contextlib.suppress(ProcessLookupError):
            os.kill(process.pid, signal.SIGKILL if number % 3 else signal.SIGINT)
        process.join()
        ended = process.exitcode == 0
        longest *= 0.9 if ended else 1.1  # however busy the machine is: some end in time, some do not
        ends[agrees(out), ended] += 1
    assert ends.total() == KILLS
    assert {finished for _, finished in ends} == {True, False}, "all runs ended before they were killed, or none"
    generate(specs, out)
    assert agrees(out) == "new"
    assert {path.name for path in out.iterdir()} == {"LOCK.json", ".lock", PACKAGE}


@pytest.mark.skipif(os.name != "posix", reason="kills with POSIX signals")
def test_killed_with_its_second_process(project: tuple[Path, Path]) -> None:
    """The command as users run it, ended after a part of the time that a whole run took."""
    specs, out = project
    before = time.perf_counter()
    assert run(specs, out).returncode == 0
    whole = time.perf_counter() - before
    for share in (0.3, 0.6, 0.9):
        spec(specs, text=OTHER)
        process = subprocess.Popen(command(specs, out), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(share * whole)
        process.kill()
        process.wait()
        assert agrees(out) in ("old", "new")
        for text, state in ((OTHER, "new"), (PET, "old")):
            generate(spec(specs, text=text), out)
            assert agrees(out) == state


@pytest.mark.parametrize("step", ["rename", "replace", "write"])
@pytest.mark.parametrize("exchange", [True, False])
def test_killed_between_two_steps_of_the_swap(
    step: str, exchange: bool, project: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each system call of the swap is the last one in turn; the next run repairs what is left."""
    specs, out = project
    spec(specs, text=OTHER)
    if not exchange:
        monkeypatch.setattr(swap, "_exchange", lambda *_: False)

    class Killed(BaseException):
        pass

    def dying(original: Callable[..., object]) -> Callable[..., object]:
        def call(*arguments: object, **options: object) -> object:
            if step != "write":
                original(*arguments, **options)
            raise Killed

        return call

    if step == "write":
        monkeypatch.setattr(lock, "write", dying(lock.write))
    else:
        monkeypatch.setattr(Path, step, dying(getattr(Path, step)))
    monkeypatch.setattr(shutil, "rmtree", lambda *_, **__: None)
    with contextlib.suppress(Killed):
        generate(specs, out)
    monkeypatch.undo()
    generate(specs, out)
    assert agrees(out) == "new"
    assert {path.name for path in out.iterdir()} == {"LOCK.json", ".lock", PACKAGE}


def test_a_tree_that_a_kill_left_aside_comes_back_before_anything_else(
    project: tuple[Path, Path], capsys: pytest.CaptureFixture[str]
) -> None:
    """Also where the next run cannot make another: the specs may be broken by then."""
    specs, out = project
    aside = out / f"{swap.STAGED}killed"
    aside.mkdir()
    (out / PACKAGE).rename(aside / "old")
    (specs / "pets" / "openapi.yaml").write_text("openapi: 3.1.0", encoding="utf-8")
    assert main(["generate", "--specs", str(specs), "--out", str(out)]) == 1
    assert "nothing was written" in capsys.readouterr().err
    assert agrees(out) == "old"


@pytest.mark.parametrize(
    "stage", ["generator.pipeline.stamp", "generator.package.format_tree", "generator.output.lock.write"]
)
def test_a_full_disk(
    stage: str, project: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    specs, out = project
    spec(specs, text=OTHER)

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(stage, full)
    assert main(["generate", "--specs", str(specs), "--out", str(out)]) == 1
    err = capsys.readouterr().err
    assert "No space left on device; nothing was written" in err
    assert "Traceback" not in err
    assert agrees(out) == "old"
    assert not list(out.glob(".staged-*"))


@pytest.mark.skipif(os.name != "posix", reason="forks")
def test_two_runs_at_once_do_not_mix(tmp_path: Path) -> None:
    specs, other, out = spec(tmp_path / "a" / "specs"), spec(tmp_path / "b" / "specs", text=OTHER), tmp_path / "out"
    processes = [started(folder, out) for folder in (specs, other, specs, other)]
    for process in processes:
        process.join(120)
        assert process.exitcode == 0
    assert agrees(out) in ("old", "new")
    assert not list(out.glob(".staged-*"))
