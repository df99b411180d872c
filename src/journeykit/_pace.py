"""What the calls of one client share about their vendor: until when it asked for silence, how much may be repeated."""

from __future__ import annotations

from . import _clock

RESERVE = 500
PRICE = 5
"""A repetition costs 5 of at most 500, a success gives back 1: a vendor that fails gets a hundred repetitions, and then
one for every five calls that succeed (botocore's and Finagle's way). Rate limits cost nothing: they are waited out."""


class Pace:
    """Shared by a client and its copies. Nothing is sent before `until`, in monotonic time."""

    def __init__(self) -> None:
        self.until: float = 0.0
        self._left = RESERVE

    def silence(self, seconds: float) -> float:
        """The vendor asked for it. The seconds until its end, which another call may have been told to be later."""
        now = _clock.monotonic()
        if now + seconds < self.until:
            return self.until - now
        self.until = now + seconds
        return seconds

    def repeat(self) -> bool:
        """Pay for a repetition. False where too many calls fail for more of them."""
        if self._left < PRICE:
            return False
        self._left -= PRICE
        return True

    def succeeded(self) -> None:
        """A call has worked."""
        if self._left < RESERVE:
            self._left += 1
