"""Import a CRM's export: trigger a Mailchimp journey step for everybody in it who agreed, each once.

    python -m examples.bulk_import examples/bulk_import/contacts.csv --local

Without `--local` the credentials come from the environment (`MAILCHIMP_API_KEY`).
Interrupt it and run it again: it goes on.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

from journeykit import Mailchimp, bulk

KEY = "local-us1"
"""Any key will do for the local vendors."""


def rows(path: Path) -> Iterator[Mapping[str, str]]:
    """The export's rows as the method's keywords: who did not agree is left out, addresses are folded."""
    with path.open(encoding="utf-8-sig", newline="") as lines:
        for contact in csv.DictReader(lines):
            if contact["Consent"].strip().lower() == "yes":
                yield {"email_address": contact["E-mail"].strip().lower()}


def main(arguments: list[str]) -> int:
    """The exit status of the run: 0 all sent, 3 some rejected or unknown, 4 stopped before the end."""
    parser = argparse.ArgumentParser(prog="python -m examples.bulk_import", description=__doc__)
    parser.add_argument("contacts", type=Path)
    parser.add_argument("--journal", type=Path, default=Path("welcome.journal"))
    parser.add_argument("--local", action="store_true", help="send to the local vendors")
    given = parser.parse_args(arguments)
    with ExitStack() as stack:
        if given.local:
            from journeykit.local import serve

            local = stack.enter_context(serve())
            client = Mailchimp(api_key=KEY, base_url=local.mailchimp)
        else:
            client = Mailchimp.from_env()
        mailchimp = stack.enter_context(client)
        report = bulk.run(
            mailchimp.customer_journeys.trigger,
            rows(given.contacts),
            key="email_address",
            journal=given.journal,
            constant={"journey_id": 12, "step_id": 34},
            progress=True,
        )
    print(report)
    for key, detail in report.rows("unknown"):
        print(f"look up {key}: {detail}")
    return report.exit_status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
