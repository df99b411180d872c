"""All documents of the public packages through the generator: `python -m tests.generator.survey FOLDER [FILE...]`.

`nox -s survey` fetches the packages of `public.toml` into the folder and runs this. Each document gets a process of its
own, with bounds of time and memory, the smallest first. `--every N` takes each Nth; `--rows FILE` keeps a line of JSON
for each, and those that it has already are not tried again.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import multiprocessing
import resource
import signal
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor, as_completed
from importlib import import_module
from pathlib import Path
from typing import IO

from generator.render.payloads import warm

from .surveyed import Survey, survey

SECONDS, MEMORY = 900, 6 << 30
SUFFIXES = (".json", ".yaml", ".yml")


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 where all numbers are what `docs/generator.md` promises."""
    parser = argparse.ArgumentParser(prog="python -m tests.generator.survey", description=__doc__)
    parser.add_argument("folder", type=Path, help="packages as `npm pack` leaves them, and documents")
    parser.add_argument("files", nargs="*", help="only documents whose name holds one of these")
    parser.add_argument("--every", type=int, default=1, help="each Nth document")
    parser.add_argument("--largest", type=float, default=16, help="MiB; larger ones are not taken")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--rows", type=Path, help="a file for a line of JSON for each document; those in it are done")
    parser.add_argument("--no-values", action="store_true", help="no values through the decoders")
    options = parser.parse_args(arguments)
    import_module("generator.render.package")  # once, before there are processes
    warm()
    found: dict[str, Survey] = {}
    with tempfile.TemporaryDirectory() as scratch, _sink(options.rows) as rows:
        names = unpack(options.folder, Path(scratch))
        chosen = [name for name in names if not options.files or any(part in name for part in options.files)]
        chosen = [name for name in chosen if names[name].stat().st_size <= options.largest * 2**20]
        chosen = sorted(chosen, key=_shuffled)[:: options.every]
        chosen = sorted(set(chosen) - _done(options.rows), key=lambda name: (names[name].stat().st_size, name))
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(options.workers, context, max_tasks_per_child=None) as pool:
            jobs = {pool.submit(isolated, names[name], not options.no_values): name for name in chosen}
            for job in as_completed(jobs):
                name = jobs[job]
                found[name] = job.result()
                print(json.dumps([name, *found[name]]), file=rows, flush=True)
    print(told(found))
    return 1 if any(row.wrong for row in found.values()) else 0


def _shuffled(name: str) -> str:
    """The same order everywhere, in which neighbours are not of one vendor."""
    return hashlib.sha256(name.encode()).hexdigest()


def _done(path: Path | None) -> set[str]:
    """The names of the documents that have a row."""
    return (
        {json.loads(row)[0] for row in path.read_text(encoding="utf-8").splitlines()}
        if path and path.is_file()
        else set()
    )


def _sink(path: Path | None) -> IO[str]:
    return (path or Path("/dev/null")).open("a", encoding="utf-8")


def unpack(folder: Path, scratch: Path) -> dict[str, Path]:
    """The documents of all packages, and those that lie in the folder, by a name to show."""
    found: dict[str, Path] = {}
    for package in sorted(folder.glob("*.tgz")):
        with tarfile.open(package) as packed:
            members = [member for member in packed if member.isfile() and member.name.endswith(SUFFIXES)]
            packed.extractall(scratch / package.stem, members, filter="data")
    for root in (scratch, folder):
        for path in sorted(root.rglob("*")):
            if path.is_file() and path.suffix in SUFFIXES and is_document(path):
                found[str(path.relative_to(root)).replace("/package/", "/")] = path
    return found


def is_document(path: Path) -> bool:
    """Whether a file says that it is OpenAPI or Swagger, in its first lines."""
    head = path.read_bytes()[:4000].decode(errors="replace")
    return any(
        f"{mark}{word}{mark}:" in head.replace(" :", ":") for word in ("openapi", "swagger") for mark in ('"', "")
    )


def isolated(path: Path, values: bool) -> Survey:
    """A survey in a process of its own; what ends it is what is wrong."""
    context = multiprocessing.get_context("fork")
    answers, answer = context.Pipe(duplex=False)

    def work() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        signal.alarm(SECONDS)
        with tempfile.TemporaryDirectory() as out:
            try:
                answer.send(survey(path, Path(out), values=values))
            except BaseException as error:  # noqa: BLE001  whatever it is, it is about this document
                answer.send(Survey(0, refused=f"{type(error).__name__}: {error}"[:300]))

    process = context.Process(target=work)
    process.start()
    answer.close()
    try:
        return answers.recv()  # type: ignore[no-any-return]
    except EOFError:
        return Survey(0, refused=f"ended by {process.exitcode}: more than {SECONDS} s or {MEMORY >> 30} GiB")
    finally:
        process.join()


def told(found: dict[str, Survey]) -> str:
    """The figures, and everything that is not as it should be."""
    lines = list(_lines(found))
    rows = found.values()
    with_operations = [row for row in rows if row.operations]
    kept, stated = sum(row.kept for row in rows), sum(row.operations for row in rows)
    accepted = sum(row.accepted for row in rows)
    lines += [
        f"{accepted} of {len(found)} documents accepted ({100 * accepted / max(1, len(found)):.2f} %), "
        f"{len(found) - len(with_operations)} of them without operations",
        f"{kept} of {stated} operations kept ({100 * kept / max(1, stated):.2f} %)",
        f"{sum(row.answers for row in rows)} answers read and written, {sum(row.branches for row in rows)} values of "
        f"unions, {sum(len(row.wrong) for row in rows)} wrong",
    ]
    return "\n".join(lines)


def _lines(found: dict[str, Survey]) -> Iterator[str]:
    for name, row in sorted(found.items()):
        if row.refused:
            yield f"{name}: refused: {row.refused}"
        if row.left_out:
            yield f"{name}: {len(row.left_out)} left out: {row.left_out[0]}"
        if row.wrong:
            yield f"{name}: {len(row.wrong)} wrong: {row.wrong[0]}"


if __name__ == "__main__":
    sys.exit(main())
