"""What a regeneration changes for users, in their words: read from the generated packages, before and after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from .surface import Member, Members, Thing, surface


class Subject(NamedTuple):
    """What a difference is about: a thing by its kind and name, the member of it, and a method's operation.

    `old` and `new` say in which of the two packages it is.
    """

    kind: str
    name: str
    member: str = ""
    operation: str = ""
    old: bool = True
    new: bool = True


class Change(NamedTuple):
    """One difference. `breaking` says whether code that type-checked and worked before may not now.

    `warning`: it works, and somebody should look.
    """

    what: str
    breaking: bool
    warning: bool = False
    subject: Subject = Subject("", "")

    def __str__(self) -> str:
        return f"{'breaking' if self.breaking else 'warning' if self.warning else 'fine':8}  {self.what}"


def compare(before: Path, after: Path, paths: Iterable[str]) -> list[Change]:
    """The changes between two packages of a vendor, looking only at the modules that differ; breaking ones first."""
    old: dict[str, Thing] = {}
    new: dict[str, Thing] = {}
    for path in paths:
        old |= surface(before / path, path)
        new |= surface(after / path, path)
    found: list[Change] = []
    for name in sorted({*old, *new}):
        was, now = old.get(name), new.get(name)
        if was and now:
            found += _inside(name, was, now)
        elif was:
            found.append(
                Change(
                    f"{was.kind} {name} removed", True, subject=Subject(was.kind, name, "", was.operation, new=False)
                )
            )
        elif now:
            found.append(
                Change(f"{now.kind} {name} added", False, subject=Subject(now.kind, name, "", now.operation, old=False))
            )
    return sorted(found, key=lambda change: (not change.breaking, change.what))


def bump(changes: Iterable[Change], differs: bool) -> str:
    """The part of the version that such changes move, in the sense of semantic versioning."""
    verdicts = [change.breaking for change in changes]
    return "major" if any(verdicts) else "minor" if verdicts else "patch" if differs else "none"


PARTS = {"method": "parameter", "model": "field", "typed dict": "key", "enumeration": "value"}
TAKEN = ("parameter", "key")
"""Members that only ever take values: more types are fine, fewer are not."""


def _inside(name: str, old: Thing, new: Thing) -> Iterator[Change]:
    part = PARTS.get(new.kind, "value")
    subject = Subject(new.kind, name, "", new.operation)
    if old.kind != new.kind:
        yield Change(f"{old.kind} {name} is a {new.kind} now", True, subject=subject)
        return
    for member in sorted({*old.members, *new.members}):
        was, now = old.members.get(member), new.members.get(member)
        shown, about = f"{part} {member} of {name}", subject._replace(member=member)
        if was is None and now is not None:
            needed = now.required and part != "value"
            yield Change(f"{shown} added" + (", required" if needed else ""), needed, subject=about._replace(old=False))
        elif now is None:
            yield Change(f"{shown} removed", True, subject=about._replace(new=False))
        elif was is not None and was != now:
            yield from _member(shown, part, was, now, about)
    if not alike(old.result, new.result) and new.kind == "type":
        yield Change(f"type {name}: {old.result} -> {new.result}", not takes(new.result, old.result), subject=subject)
    elif not alike(old.result, new.result):
        breaking = not _parts(new.result) <= _parts(old.result)
        yield Change(f"result of {name}: {old.result} -> {new.result}", breaking, subject=subject)
    order, before = _order(new.members), _order(old.members)
    if order != before and set(order) == set(before):
        yield Change(f"order of the path parameters of {name}: {', '.join(order)}", True, subject=subject)


def _member(shown: str, part: str, was: Member, now: Member, about: Subject) -> Iterator[Change]:
    if not alike(was.type, now.type):
        widened = part in TAKEN and takes(now.type, was.type)
        yield Change(f"type of {shown}: {was.type} -> {now.type}", not widened, subject=about)
    if was.required and not now.required:
        yield Change(f"{shown} is optional now", part == "field", subject=about)
    if now.required and not was.required:
        yield Change(f"{shown} is required now", True, subject=about)


def alike(one: str, other: str) -> bool:
    """Whether two unions have the same types: their order does not count."""
    return one == other or _parts(one) == _parts(other)


def takes(wider: str, narrower: str) -> bool:
    """Whether a type takes all that another one takes, as far as unions and literals tell."""
    parts = _parts(wider)
    return all(part in parts or (part[:1] in "'\"" and "str" in parts) for part in _parts(narrower))


def _parts(text: str) -> set[str]:
    """The members of a union type, as far as they stand at its top; those of a literal one by one."""
    parts: list[str] = []
    depth, word = 0, ""
    for character in f"{text}|":
        depth += (character in "([") - (character in ")]")
        if character == "|" and not depth:
            word = word.strip()
            parts += word[8:-1].split(", ") if word.startswith("Literal[") else [word]
            word = ""
        else:
            word += character
    return set(parts)


def _order(members: Members) -> list[str]:
    return [name for name, member in members.items() if member.positional]
