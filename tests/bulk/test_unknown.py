"""After a run with lost answers, the call that the spec names tells which rows happened; the others are released."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from journeykit import Octeth, bulk

pytest.importorskip("uvicorn")
ROWS = [{"subscriber_id": number} for number in range(1, 41)]


def test_the_documented_call_tells_what_happened(journal: Path) -> None:
    from journeykit.local import serve

    with serve() as local, Octeth(base_url=local.octeth, api_key="any") as octeth:
        journey = octeth.journeys.create(name="Welcome", trigger="Manual").journey_id
        octeth.journeys.enable(journey_id=journey)
        options: dict[str, Any] = {
            "key": "subscriber_id",
            "journal": journal,
            "constant": {"journey_id": journey, "list_id": 8},
        }
        local.fault("subscriber.journey.trigger", drop=True, times=7)
        local.fault("subscriber.journey.trigger", status=500, times=3)  # of the same calls: lost, and not carried out
        report = bulk.run(octeth.subscriber_journeys.trigger, ROWS, rate=None, **options)
        assert report.sent + report.unknown == len(ROWS)
        assert report.unknown == 7
        happened = {trigger.recipient for trigger in local.triggered("octeth", journey_id=journey)}
        told = set()
        for key, _ in report.rows("unknown"):
            found = octeth.subscriber_journeys.list(list_id=8, subscriber_id=int(key))
            told |= {key for entry in found.journeys or [] if str(entry.journey_id) == str(journey)}
        unknown = {key for key, _ in report.rows("unknown")}
        assert told == unknown & happened, "the documented call does not tell"
        assert len(told) == 4
        bulk.release(journal, unknown - told)
        report = bulk.run(octeth.subscriber_journeys.trigger, ROWS, rate=None, **options)
        assert (report.sent, report.unknown) == (len(ROWS) - 4, 4)
        recipients = [trigger.recipient for trigger in local.triggered("octeth", journey_id=journey)]
        assert sorted(recipients, key=int) == [str(row["subscriber_id"]) for row in ROWS]
