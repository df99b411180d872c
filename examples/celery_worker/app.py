"""A Celery application that triggers an Octeth journey, one task a subscriber.

    BROKER_URL=redis://127.0.0.1:6379/0 CLAIMS_URL=postgresql+psycopg://localhost/journeys \\
    OCTETH_BASE_URL=https://mail.example.com OCTETH_API_KEY=... celery -A examples.celery_worker.app worker
"""

from __future__ import annotations

import os

from celery import Celery

from journeykit.bulk.celery import task

app = Celery("welcome", broker=os.environ.get("BROKER_URL", "memory://"))
app.conf.broker_transport_options = {"visibility_timeout": 12 * 3600}
app.conf.broker_connection_retry_on_startup = True

welcome = task(
    app,
    "octeth",
    "subscriber_journeys.trigger",
    run="welcome",
    key="subscriber_id",
    constant={"journey_id": int(os.environ.get("JOURNEY_ID", "18")), "list_id": 8},
    claims=os.environ.get("CLAIMS_URL", "sqlite:///welcome.db"),
)
