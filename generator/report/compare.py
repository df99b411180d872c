"""What a regeneration changes for users, in their words: read from the generated packages, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from .surface import Member, Members, Thing, surface


class Change(NamedTuple):
    """One difference. `breaking` says whether code that type-checked and worked before may not now."""

    what: str
    breaking: bool

    def __str__(self) -> str:
        return f"{'breaking' if self.breaking else 'fine':8}  {self.what}"


def compare(before: Path, after: Path, paths: Iterable[str]) -> list[Change]:
    """The changes between two packages of a vendor, looking only at the modules that differ; breaking ones first."""
    old: dict[str, Thing] = {}
    new: dict[str, Thing] = {}
    for path in paths:
        old |= surface(before / path, path)
        new |= surface(after / path, path)
    found: list[Change] = []
    for name in sorted({*old, *new}):
        if name not in new:
            found.append(Change(f"{old[name].kind} {name} removed", True))
        elif name not in old:
            found.append(Change(f"{new[name].kind} {name} added", False))
        else:
            found += _inside(name, old[name], new[name])
    return sorted(found, key=lambda change: (not change.breaking, change.what))


def bump(changes: Iterable[Change], differs: bool) -> str:
    """The part of the version that such changes move, in the sense of semantic versioning."""
    verdicts = [change.breaking for change in changes]
    return "major" if any(verdicts) else "minor" if verdicts else "patch" if differs else "none"


def _inside(name: str, old: Thing, new: Thing) -> Iterator[Change]:
    part = {"method": "parameter", "model": "field"}.get(new.kind, "value")
    for member in sorted({*old.members, *new.members}):
        was, now = old.members.get(member), new.members.get(member)
        shown = f"{part} {member} of {name}"
        if was is None and now is not None:
            needed = now.required and part != "value"
            yield Change(f"{shown} added" + (", required" if needed else ""), needed)
        elif now is None:
            yield Change(f"{shown} removed", True)
        elif was is not None and was != now:
            yield from _member(shown, part, was, now)
    if old.result != new.result:
        yield Change(f"result of {name}: {old.result} -> {new.result}", not _parts(new.result) <= _parts(old.result))
    order, before = _order(new.members), _order(old.members)
    if order != before and set(order) == set(before):
        yield Change(f"order of the path parameters of {name}: {', '.join(order)}", breaking=True)


def _member(shown: str, part: str, was: Member, now: Member) -> Iterator[Change]:
    if was.type != now.type:
        widened = part == "parameter" and _parts(was.type) <= _parts(now.type)
        yield Change(f"type of {shown}: {was.type} -> {now.type}", not widened)
    if was.required and not now.required:
        yield Change(f"{shown} is optional now", part == "field")
    if now.required and not was.required:
        yield Change(f"{shown} is required now", True)


def _parts(text: str) -> set[str]:
    """The members of a union type, as far as they stand at its top."""
    parts, depth, word = set(), 0, ""
    for character in text:
        depth += (character in "([") - (character in ")]")
        if character == "|" and not depth:
            parts.add(word.strip())
            word = ""
        else:
            word += character
    return parts | {word.strip()}


def _order(members: Members) -> list[str]:
    return [name for name, member in members.items() if member.positional]
