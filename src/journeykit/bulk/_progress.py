"""What a person sees while a run goes on: a bar on a terminal, elsewhere one line every ten seconds."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Mapping
from typing import Any

from journeykit import _clock

from ._states import State

EVERY = 10.0
"""Seconds between two lines."""
log = logging.getLogger("journeykit.bulk")
log.addHandler(logging.NullHandler())


class Progress:
    """Shows how far a run is. `show` None: a bar where standard error is a terminal, otherwise lines for the logger
    `journeykit.bulk`; True writes the lines to standard error; False shows nothing."""

    def __init__(self, total: int, done: int, show: bool | None) -> None:
        self._total, self._done, self._first = total, done, done
        self._started = self._last = _clock.monotonic()
        self._write: Callable[[str], Any] | None = None
        self._bar: Any = None
        if show is not False and sys.stderr is not None and sys.stderr.isatty():
            from tqdm import tqdm

            self._bar = tqdm(total=total, initial=done, unit="row", disable=None)
        elif show is not False:
            self._write = log.info if show is None else lambda text: print(text, file=sys.stderr, flush=True)

    @property
    def throughput(self) -> float:
        """Rows that ended, a second, since the run began."""
        elapsed = _clock.monotonic() - self._started
        return (self._done - self._first) / elapsed if elapsed > 0 else 0.0

    def update(
        self,
        counts: Mapping[State, int],
        left: Callable[[float], float | None],
        *,
        waiting: float = 0.0,
        last: bool = False,
    ) -> None:
        """Show the counts; `left` gives the seconds left at a throughput, `waiting` those until the next row may go."""
        done = sum(counts[state] for state in (State.SENT, State.REJECTED, State.UNKNOWN))
        if self._bar is not None:
            failed = f"rejected {counts[State.REJECTED]}, unknown {counts[State.UNKNOWN]}"
            self._bar.set_postfix_str(failed, refresh=False)
            self._bar.update(done - self._done)
        self._done = done
        now = _clock.monotonic()
        if self._write is not None and (last or now - self._last >= EVERY):
            self._last = now
            self._write(self.line(counts, left(self.throughput), waiting))

    def line(self, counts: Mapping[State, int], seconds: float | None, waiting: float = 0.0) -> str:
        """One line: the counts, the rate, the time left, and the wait where it is a second or more."""
        ended = (State.SENT, State.REJECTED, State.UNKNOWN)
        numbers = ", ".join(f"{state.name.lower()} {counts[state]}" for state in ended)
        pause = f", next row in {duration(waiting)}" if waiting >= 1 else ""
        return (
            f"{self._done} of {self._total}: {numbers}; {self.throughput:.1f} rows/s, {duration(seconds)} left{pause}"
        )

    def close(self) -> None:
        """End the bar."""
        if self._bar is not None:
            self._bar.close()


def duration(seconds: float | None) -> str:
    """Hours, minutes and seconds, as a person reads them; `?` where they are not known."""
    if seconds is None:
        return "?"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
