"""What can be called, for people who ask: `python -m journeykit`, `help(Mailchimp)`. No call needs this room."""
