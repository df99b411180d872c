"""Run `sign_up` against a Mailchimp on this machine."""

from signup import sign_up

from journeykit import Mailchimp
from journeykit.local import serve

with serve() as local, Mailchimp(api_key="any", base_url=local.mailchimp, allow_http=True) as mailchimp:
    print(sign_up(mailchimp, "ada@example.com"))
    local.fault("postCustomerJourneysJourneysIdStepsIdActionsTrigger", drop=True)
    print(sign_up(mailchimp, "grace@example.com"))
    for trigger in local.triggered("mailchimp", journey_id=12):
        print(trigger.recipient, trigger.operation)
