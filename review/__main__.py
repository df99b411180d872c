"""`python -m review lint` checks the specs; `provenance [DIRECTORY]` checks where they come from, and `where NAME`
answers it for one element; `diff BASE [HEAD]` says what a change of them does; `site --out DIR` writes pages."""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from pathlib import Path
from typing import TextIO

from generator.spec.problem import Problem, SpecError

from . import show


def main(arguments: list[str] | None = None) -> int:
    """The exit status: 0 fine, 1 something is wrong or was skipped against the caller's wish, 2 no comparison."""
    options = _parser().parse_args(arguments)
    start = time.perf_counter()
    gc.set_threshold(50_000)  # a short run makes little garbage and many objects
    try:
        status: int = options.run(options)
    except SpecError as error:
        status = _tell(list(error.problems), sys.stderr if options.command == "diff" else None)
        status = 2 if options.command == "diff" else status
    print(f"{time.perf_counter() - start:.1f} s", file=sys.stderr if options.command == "diff" else sys.stdout)
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m review", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    lint = commands.add_parser("lint", help="every gate over every spec")
    lint.add_argument("--no-node", dest="node", action="store_false", help="leave Redocly out")
    lint.add_argument("--require-node", action="store_true", help="fail where Redocly cannot run")
    lint.set_defaults(run=_lint)
    provenance = commands.add_parser("provenance", help="coverage both ways, and contradictions")
    provenance.add_argument("directory", nargs="?", type=Path, help="folder of the vendors' documents; read them anew")
    provenance.add_argument("--write", action="store_true", help="record inventories, quotations and the ratchet")
    provenance.add_argument("--list", action="store_true", help="print both lists of every vendor")
    provenance.add_argument("--json", type=Path, help="write everything to a file")
    provenance.set_defaults(run=_provenance)
    where = commands.add_parser("where", help="where an element comes from, and why it is as it is")
    where.add_argument(
        "name", help="such as Outcome.displayName, getJourneySegments or 'error journey.create 3'; * allowed"
    )
    where.add_argument(
        "--documents", type=Path, metavar="DIRECTORY", help="show the cited lines of the vendors' documents"
    )
    where.set_defaults(run=_where)
    diff = commands.add_parser("diff", help="what a change of the specs does to people, on the wire and to code")
    diff.add_argument("base", help="git revision, or folder of VENDOR/openapi.yaml")
    diff.add_argument("head", nargs="?", help="the same; the working tree if left out")
    diff.add_argument("--format", choices=("terminal", "markdown", "html", "json"), default="terminal")
    diff.add_argument("--approved", type=Path, metavar="FILE", help="accepted changes: a list of id, reason and date")
    diff.add_argument("--fail-on", choices=("breaking", "warning", "none"), default="breaking")
    diff.add_argument("--no-node", dest="node", action="store_false", help="leave oasdiff and Redocly out")
    diff.set_defaults(run=_diff)
    editions = commands.add_parser("editions", help="what changes from each vendor's contract to its edition of today")
    editions.add_argument("--check", action="store_true", help="compare the pages and write nothing")
    editions.add_argument("--out", type=Path, default=Path("docs/editions"), help="folder of the pages")
    editions.set_defaults(run=_editions)
    site = commands.add_parser("site", help="the review folder: pages to read from disk")
    site.add_argument("--out", type=Path, required=True, metavar="DIR")
    site.add_argument("--base", help="git revision, or folder of specs: also a page of what changed since")
    site.add_argument("--documents", type=Path, metavar="DIR", help="show the cited lines of the vendors' documents")
    site.add_argument("--generated", type=Path, default=Path("generated/journeykit_clients"), help="the clients")
    site.add_argument("--no-node", dest="node", action="store_false", help="leave oasdiff and Redocly out")
    site.set_defaults(run=_site)
    for command in (lint, provenance, where, editions, site):
        command.add_argument("--specs", type=Path, default=Path("specs"), help="folder of VENDOR/openapi.yaml")
    return parser


def _lint(options: argparse.Namespace) -> int:
    from .lint.gates import lint

    report = lint(options.specs, node=options.node)
    status = _tell(report.problems)
    print(show.times(report))
    for text in report.skipped:
        print(f"\n*** SKIPPED *** {text}", file=sys.stderr)
    return 1 if report.skipped and options.require_node else status


def _provenance(options: argparse.Namespace) -> int:
    from .provenance.comparison import compare

    result = compare(options.specs, options.directory, write=options.write)
    if options.json:
        options.json.write_text(show.as_json(result), encoding="utf-8")
    if result.notes:
        print("\n".join(result.notes))
    print(show.summary(result) + (show.lists(result) if options.list else ""))
    return _tell(result.problems)


def _where(options: argparse.Namespace) -> int:
    from .provenance.where import where

    found = list(where(options.specs, options.name, options.documents))
    print("\n\n".join(found) or f"No element is called {options.name}.")
    return 0 if found else 1


def _diff(options: argparse.Namespace) -> int:
    from .diff import approvals
    from .diff.formats import FORMATS, terminal, words
    from .diff.run import diff

    approved = approvals.read(options.approved) if options.approved else {}
    report = diff(options.base, options.head, node=options.node)
    approvals.apply(report, approved, str(options.approved))
    if options.format == "terminal":
        print(terminal.text(report, colour=sys.stdout.isatty() and "NO_COLOR" not in os.environ), end="")
    else:
        print(FORMATS[options.format](report), end="")
        for notice in words.notices(report):
            print(f"*** {notice}", file=sys.stderr)
    return 1 if report.fails(options.fail_on) else 0


def _editions(options: argparse.Namespace) -> int:
    from .editions.write import pages

    stale = 0
    for name, text in pages(options.specs):
        path = options.out / name
        if path.is_file() and path.read_text(encoding="utf-8") == text:
            continue
        stale += 1
        if options.check:
            print(f"{path} is not what the specs give\n    fix: python -m review editions")
        else:
            options.out.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            print(f"{path} written")
    return 1 if stale and options.check else 0


def _site(options: argparse.Namespace) -> int:
    from .site.write import write

    sources = {"documents": options.documents, "generated": options.generated}
    pages = write(options.specs, options.out, base=options.base, node=options.node, **sources)
    size = sum((options.out / name).stat().st_size for name in pages)
    print(f"{options.out / 'index.html'}: {len(pages)} pages, {size / 1024:.0f} kB")
    return 0


def _tell(problems: list[Problem], to: TextIO | None = None) -> int:
    for problem in problems:
        print(problem, file=to)
    print(f"{len(problems)} problem(s)." if problems else "No problems.", file=to)
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
