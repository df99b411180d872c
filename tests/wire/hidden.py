"""What an error gives away: everything that a log, a crash report or a queue would keep of it."""

from __future__ import annotations

import copy
import logging
import pickle
import traceback
from collections.abc import Iterable, Iterator
from pathlib import Path

from journeykit import JourneyKitError

from .calls import DISGUISES


def assert_hidden(error: BaseException, records: Iterable[logging.LogRecord] = ()) -> None:
    """No canary in any text of the error, its chain, its pickle or the log; and pickling and copying lose nothing."""
    for text in _texts(error):
        _assert_clean(text)
    assert_unlogged(records)
    for cause in _chain(error):
        assert getattr(cause, "_request", None) is None, f"{cause!r} holds a request"
    if isinstance(error, JourneyKitError):
        for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(twin) is type(error)
            assert (str(twin), vars(twin)) == (str(error), vars(error))


def assert_unlogged(records: Iterable[logging.LogRecord]) -> None:
    """No canary in the log, neither in messages nor in what handlers get beside them."""
    for record in records:
        _assert_clean(f"{record.getMessage()} {vars(record)}")


def assert_frames_hidden(error: BaseException) -> None:
    """No canary in the variables of our own frames, which crash reports and `pytest -l` show with the traceback."""
    for frame in traceback.TracebackException.from_exception(error, capture_locals=True).stack:
        if Path(frame.filename).parent.name == "journeykit":
            _assert_clean(f"{frame.filename}, {frame.name}: {frame.locals}")


def _assert_clean(text: str) -> None:
    for disguise in DISGUISES:
        assert disguise not in text, f"a secret shows in {text[max(0, text.index(disguise) - 200) :][:400]}"


def _texts(error: BaseException) -> Iterator[str]:
    for one in _chain(error):
        yield from (repr(one), str(one), repr(vars(one)))
    yield "".join(traceback.format_exception(error))
    if isinstance(error, JourneyKitError):
        yield pickle.dumps(error, 0).decode("latin-1")


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or error.__context__
