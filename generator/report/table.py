"""What a run says: a row for each vendor, then what changed for users, whether it breaks them, the next version."""

from __future__ import annotations

from dataclasses import dataclass, field

from .compare import Change, bump

SHOWN = 60
REMOVED = {"gone": "removed with its spec, which breaks all its users", "stray": "removed, since no spec gives it"}
VERSIONS = {"gone": "major", "new": "minor", "stray": "none"}
"""What the next version is for what happens to a whole vendor."""
ORDER = ("none", "patch", "minor", "major")


@dataclass
class Result:
    """One row of the table that a run prints, and what it means for users.

    `why` is `new`, `gone` (the spec of this vendor), `stray` (a file that no spec gives), or what has moved, in words.
    """

    vendor: str
    operations_in: int
    operations_out: int
    models: int
    files: int
    seconds: float
    changed: bool
    why: str = ""
    changes: list[Change] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    """Operations that no client can have, each with its place and reason."""
    repairs: list[str] = field(default_factory=list)
    """What was overlooked or mended in the document, a line for each kind."""


def report(results: list[Result], seconds: float) -> str:
    """The table and the changes."""
    changed = [result for result in results if result.changed]
    notes = [line for result in results for line in _notes(result)]
    lines = [line for result in changed for line in _changes(result)]
    if len(changed) > 1:
        lines += ["", f"All together: next version {max(map(version, changed), key=ORDER.index)}."]
    return "\n".join([table(results, seconds), *notes, *lines])


def version(result: Result) -> str:
    """The part of the version that a changed vendor moves."""
    return VERSIONS.get(result.why) or bump(result.changes, differs=True)


def table(results: list[Result], seconds: float) -> str:
    """One row for each vendor, and one for all."""
    rows = [("vendor", "operations in / out / left out", "models", "files", "seconds", "")]
    for r in results:
        state = "changed" if r.changed else "unchanged"
        state = "removed" if r.why in REMOVED else state
        state += f", because of {r.why}" if r.changed and r.why not in ("", "new", *REMOVED) else ""
        counts = f"{r.operations_in} / {r.operations_out} / {len(r.left_out)}"
        rows.append((r.vendor, counts, str(r.models), str(r.files), f"{r.seconds:.2f}", state))
    sums = (sum(r.operations_in for r in results), sum(r.operations_out for r in results))
    total = f"{sums[0]} / {sums[1]} / {sum(len(r.left_out) for r in results)}"
    models, files = (str(sum(values)) for values in ([r.models for r in results], [r.files for r in results]))
    rows.append(("all", total, models, files, f"{seconds:.2f}", ""))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows]
    return "\n".join(line.rstrip() for line in lines)


def _notes(result: Result) -> list[str]:
    lines = [f"  {line}" for line in result.repairs]
    if result.left_out:
        lines += [
            f"  {len(result.left_out)} operation(s) left out:",
            *(f"  {text}" for text in result.left_out[:SHOWN]),
        ]
        left = len(result.left_out) - SHOWN
        lines += [f"  ... and {left} more"] if left > 0 else []
    return ["", f"{result.vendor}, as read:", *lines] if lines else []


def _changes(result: Result) -> list[str]:
    next_version = f"Next version: {version(result)}."
    if result.why in REMOVED:
        return ["", f"{result.vendor}: {REMOVED[result.why]}. {next_version}"]
    if result.why == "new":
        return ["", f"{result.vendor}: new, {result.operations_out} operations. {next_version}"]
    breaking = sum(change.breaking for change in result.changes)
    verdict = f"{breaking} of {len(result.changes)} changes break users" if breaking else "breaks nobody"
    if not result.changes:
        verdict = "descriptions and internals only"
    lines = ["", f"{result.vendor}: {verdict}. {next_version}"]
    lines += [f"  {change}" for change in result.changes[:SHOWN]]
    left = len(result.changes) - SHOWN
    return [*lines, f"  ... and {left} more"] if left > 0 else lines
