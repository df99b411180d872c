"""Start the welcome journey for somebody who has signed up."""

from journeykit import APIError, Delivery, Mailchimp


def sign_up(mailchimp: Mailchimp, address: str) -> str:
    """What became of it: `sent`, `not sent` or `unknown`."""
    try:
        mailchimp.customer_journeys.trigger(journey_id=12, step_id=34, email_address=address)
    except APIError as error:
        return "unknown" if error.delivery is Delivery.UNKNOWN else "not sent"
    return "sent"
