"""Try the application on this machine: local vendors, a broker in memory, claims in a temporary SQLite file.

python -m examples.celery_worker
"""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

from journeykit import Octeth
from journeykit.local import serve

ROWS = 20


def main() -> dict[str, int]:
    """What became of the rows."""
    with serve() as local, tempfile.TemporaryDirectory() as folder:
        with Octeth(base_url=local.octeth, api_key="any") as octeth:
            journey = octeth.journeys.create(name="Welcome", trigger="Manual").journey_id
            octeth.journeys.enable(journey_id=journey)
        claims = f"sqlite:///{Path(folder) / 'welcome.db'}"
        settings = {"CLAIMS_URL": claims, "JOURNEY_ID": str(journey)}
        os.environ |= {**settings, "OCTETH_BASE_URL": local.octeth, "OCTETH_API_KEY": "any"}
        from celery.contrib.testing.worker import start_worker

        from .app import app, welcome

        with start_worker(app, pool="solo", perform_ping_check=False, loglevel="WARNING"):
            welcome.enqueue([{"subscriber_id": number} for number in range(1, ROWS + 1)])
            while welcome.counts()["pending"] or welcome.counts()["attempting"]:
                time.sleep(0.1)
        counts = welcome.counts()
        welcome.close()
        assert len(local.triggered("octeth", journey_id=journey)) == counts["sent"]
        return counts


if __name__ == "__main__":
    print(main())
