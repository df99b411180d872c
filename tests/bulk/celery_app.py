"""The application of the Celery tests; its addresses come from the environment."""

from __future__ import annotations

import os

from celery import Celery
from celery.signals import task_prerun
from redis import Redis

from journeykit import Mailchimp
from journeykit.bulk.celery import task

app = Celery("tests", broker=os.environ["TEST_BROKER"])
app.conf.broker_connection_retry_on_startup = True
app.conf.worker_prefetch_multiplier = 200
app.conf.broker_transport_options = {  # so low that the broker delivers again what waits in a worker
    "visibility_timeout": 1,
    "unacked_restore_interval": 1,
    "unacked_restore_throttle": 1,
}


@task_prerun.connect(weak=False)  # type: ignore[untyped-decorator]
def count(**_: object) -> None:
    """Count how often a task was started."""
    Redis.from_url(os.environ["TEST_BROKER"]).incr("started")


def client() -> Mailchimp:
    return Mailchimp(api_key="0123456789abcdef-us6", base_url=os.environ["TEST_VENDOR"])


send = task(
    app,
    "mailchimp",
    "customer_journeys.trigger",
    run="welcome",
    key="email_address",
    constant={"journey_id": 12, "step_id": 34},
    claims=os.environ["TEST_CLAIMS"],
    client=client,
    rate=os.environ.get("TEST_RATE") or None,
)
