"""What a run came to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from ._journal import Journal
from ._plan import Plan
from ._states import State

StateName = Literal["sent", "rejected", "unknown", "pending"]


@dataclass(frozen=True)
class Report:
    """The counts of a journal, and what the last run has to say. The counts are of all runs of the journal together.

    `sent` rows were accepted by the vendor, `rejected` ones refused, of `unknown` ones nobody here knows whether the
    vendor acted, and `pending` ones were not sent. `attempting` is more than 0 while a run is under way. `duplicates`,
    `changed` and `gone` are of the input: keys that came twice, rows changed after they were attempted, and pending
    rows that the input does not have any more; none of them is sent. `stopped` says why the run ended before its end,
    and is empty where it did not.
    """

    journal: Path
    sent: int
    rejected: int
    unknown: int
    pending: int
    attempting: int = 0
    duplicates: int = 0
    changed: int = 0
    gone: int = 0
    stopped: str = ""
    how_to_check: str = ""

    def rows(self, state: StateName) -> Iterator[tuple[str, str]]:
        """Key and detail of each row of a state, in the order of the input. A detail begins with the error's code.

        Raises ValueError for another state, JournalError where the journal cannot be read.
        """
        wanted = _state(state)
        with Journal(self.journal, writing=False) as journal:
            for key, _, code, detail, _, _ in journal.rows(wanted):
                yield key, f"{code}: {detail}" if code and detail else code or detail

    def codes(self, state: StateName) -> Mapping[str, int]:
        """How many rows of a state each error code has, the most frequent first."""
        with Journal(self.journal, writing=False) as journal:
            return dict(journal.codes(_state(state)))

    @property
    def exit_status(self) -> int:
        """0: all sent; 3: some rejected or unknown, or changed too late; 4: stopped before the end."""
        if self.stopped or self.pending - self.gone > 0 or self.attempting:
            return 4
        return 3 if self.rejected or self.unknown or self.changed else 0

    def __str__(self) -> str:
        lines = [f"sent {self.sent}, rejected {self.rejected}, unknown {self.unknown}, pending {self.pending}"]
        lines += [f"under way: {self.attempting}"] * bool(self.attempting)
        for state in ("rejected", "unknown"):
            if getattr(self, state):
                lines += [f"  {state}: {number} x {code}" for code, number in list(self.codes(state).items())[:20]]
        if self.unknown:
            lines.append("Unknown rows may have been delivered; they are never sent again by themselves.")
            lines.append(
                f"  To find out: {self.how_to_check}" if self.how_to_check else "  No call of the vendor tells."
            )
            lines.append(f"  Those that were not: python -m journeykit.bulk release {self.journal} KEY...")
        if self.duplicates:
            lines.append(f"{self.duplicates} rows repeat a key and were sent once.")
        if self.changed:
            lines.append(f"{self.changed} rows were changed after they had been attempted; they were not sent again.")
        if self.gone:
            lines.append(f"{self.gone} pending rows are not in the input any more; they were not sent.")
        if self.stopped:
            lines.append(f"Stopped: {self.stopped}. Run the same command again to go on.")
        return "\n".join(lines)


def report(journal: Journal, plan: Plan | None, *, stopped: str = "", how_to_check: str | None = None) -> Report:
    """The report of an open journal."""
    counts, about = journal.counts(), journal.about()
    known = plan or Plan(**about.get("plan", {"run": 0}))
    left = counts[State.PENDING] - known.gone
    return Report(
        journal.path,
        counts[State.SENT],
        counts[State.REJECTED],
        counts[State.UNKNOWN],
        counts[State.PENDING],
        counts[State.ATTEMPTING],
        known.duplicates,
        known.changed,
        known.gone,
        stopped if left > 0 else "",
        about.get("how_to_check", "") if how_to_check is None else how_to_check,
    )


def _state(name: str) -> State:
    if name not in ("sent", "rejected", "unknown", "pending"):
        raise ValueError("a state is 'sent', 'rejected', 'unknown' or 'pending'")
    return State[name.upper()]
