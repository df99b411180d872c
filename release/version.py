"""Which version follows from a change, by semantic versioning 2.0.0 (https://semver.org)."""

from __future__ import annotations

import re
from typing import NamedTuple, Self

PARTS = {"major": 0, "minor": 1, "patch": 2}


class Version(NamedTuple):
    """A version without a pre-release."""

    major: int
    minor: int
    patch: int

    @classmethod
    def read(cls, text: str) -> Self:
        """`v1.2.3` or `1.2.3`. ValueError for anything else."""
        found = re.fullmatch(r"v?(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)", text)
        if not found:
            raise ValueError(f"{text!r} is not a version such as 1.2.3")
        return cls(*map(int, found.groups()))

    def __str__(self) -> str:
        return ".".join(map(str, self))

    def raised(self, bump: str) -> Version:
        """The next version after a change of this size. Below 1.0.0 what breaks raises the minor number."""
        if bump == "none":
            return self
        part = PARTS[bump] + (self.major == 0 and bump != "patch")
        return Version(*(n + 1 if i == part else n * (i < part) for i, n in enumerate(self)))


def fits(last: Version, bump: str, written: Version) -> bool:
    """Whether a version may follow the last one: it is the next one for this change, or for a larger one."""
    sizes = [*PARTS][: [*PARTS].index(bump) + 1] if bump in PARTS else [*PARTS, "none"]
    return written in {last.raised(size) for size in sizes} or (last.major == 0 and written == Version(1, 0, 0))
