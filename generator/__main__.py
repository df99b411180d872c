"""`python -m generator generate` writes the clients; `drift`, `watch` and `upstream` go with it."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from .pipeline import PACKAGE, generate
from .report.table import report
from .spec.problem import SpecError

SHOWN = 50
"""Problems that one run prints."""
LEFT_OUT = 3
COMMANDS = {
    "generate": "write the clients",
    "drift": "compare them with what the specs give",
    "watch": "write them again whenever a spec is saved",
    "upstream": "accept the engine's present templates as those that ours override",
}


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 fine, 1 nothing was written, 3 written but operations are left out, 130 stopped."""
    options = _parser().parse_args(arguments)
    gc.set_threshold(50_000)  # a short run makes little garbage and many objects
    try:
        return _run(options)
    except SpecError as error:
        shown = sorted(set(error.problems), key=lambda problem: problem[:4])
        print("\n".join(map(str, shown[:SHOWN])), file=sys.stderr)
        if len(shown) > SHOWN:
            print(f"... and {len(shown) - SHOWN} more", file=sys.stderr)
        print(f"\n{len(shown)} problem(s); nothing was written.", file=sys.stderr)
        return 1
    except OSError as error:
        print(f"{error.filename or options.out}: {error.strerror or error}; nothing was written.", file=sys.stderr)
        return 1


def _run(options: argparse.Namespace) -> int:
    if options.command == "drift":
        return _drift(options)
    if options.command == "watch":
        from .watch import watch

        return watch(options, once)
    if options.command == "upstream":
        from .render.upstream import accept

        accept()
        return 0
    return once(options)


def once(options: argparse.Namespace) -> int:
    """One run, with its report."""
    start = time.perf_counter()
    force, strict = getattr(options, "force", False), getattr(options, "strict", False)
    results = generate(options.specs, options.out, package=options.package, force=force, strict=strict, say=_progress())
    print(report(results, time.perf_counter() - start))
    return LEFT_OUT if any(result.left_out for result in results) else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in COMMANDS.items():
        command = commands.add_parser(name, help=text)
        command.add_argument("--specs", type=Path, default=Path("specs"), help="folder of VENDOR/openapi.yaml")
        command.add_argument("--out", type=Path, default=Path("generated"), help="folder for the package and LOCK.json")
        command.add_argument("--package", default=PACKAGE, help="name of the package")
        if name == "generate":
            command.add_argument("--force", action="store_true", help="write everything again, edits by hand included")
            command.add_argument("--strict", action="store_true", help="refuse rather than leave an operation out")
    return parser


def _drift(options: argparse.Namespace) -> int:
    from .drift import drift

    lines = drift(options.specs, options.out, package=options.package)
    if lines:
        print("\n".join(lines))
        print(f"\n{options.out} is not what {options.specs} gives. Run: nox -s generate", file=sys.stderr)
        return 1
    print(f"{options.out} is what {options.specs} gives.")
    return 0


def _progress() -> Callable[[str], None]:
    """Steps of a long run, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda _: None
    start = time.perf_counter()

    def say(text: str) -> None:
        if time.perf_counter() - start > 1.0:
            print(f"{time.perf_counter() - start:6.1f} s  {text}", file=sys.stderr)

    return say


def end(status: int) -> None:
    """Leave without taking thousands of objects apart, which takes a tenth of a run."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    try:
        end(main())
    except KeyboardInterrupt:
        print("stopped; nothing was written.", file=sys.stderr)
        end(130)
