"""`python -m generator generate` writes the clients, `python -m generator drift` says whether they are current."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from .pipeline import PACKAGE, Result, generate
from .problem import SpecError


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 fine, 1 the specs or the output are not."""
    options = _parser().parse_args(arguments)
    start = time.perf_counter()
    try:
        if options.command == "drift":
            return _drift(options)
        results = generate(options.specs, options.out, package=options.package, force=options.force)
    except SpecError as error:
        print(f"{error}\n\n{len(error.problems)} problem(s); nothing was written.", file=sys.stderr)
        return 1
    print(_table(results, time.perf_counter() - start))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m generator", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, text in (("generate", "write the clients"), ("drift", "compare them with what the specs give")):
        command = commands.add_parser(name, help=text)
        command.add_argument("--specs", type=Path, default=Path("specs"), help="folder of VENDOR/openapi.yaml")
        command.add_argument("--out", type=Path, default=Path("generated"), help="folder for the package and LOCK.json")
        command.add_argument("--package", default=PACKAGE, help="name of the package")
        command.add_argument("--force", action="store_true", help="overwrite files that were edited by hand")
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


def _table(results: list[Result], seconds: float) -> str:
    rows = [("vendor", "operations in / out", "models", "files", "seconds", "")]
    rows += [
        (
            r.vendor,
            f"{r.operations_in} / {r.operations_out}",
            str(r.models),
            str(r.files),
            f"{r.seconds:.2f}",
            "changed" if r.changed else "unchanged",
        )
        for r in results
    ]
    total = sum(r.operations_out for r in results)
    rows.append(
        (
            "all",
            f"{sum(r.operations_in for r in results)} / {total}",
            str(sum(r.models for r in results)),
            str(sum(r.files for r in results)),
            f"{seconds:.2f}",
            "",
        )
    )
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


if __name__ == "__main__":
    raise SystemExit(main())
