# Generated from specs/mailchimp/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ..spec import Server, Spec, Variable

SPEC = Spec(
    module=__name__,
    title="Mailchimp Customer Journeys, and the contacts in them",
    version="1.1.0",
    servers=[Server("https://{dc}.api.mailchimp.com/3.0", {"dc": Variable("us1")})],
    token_urls={"authorizationCode": "https://login.mailchimp.com/oauth2/token"},
    credentials_in_body=[],
    request_id_headers=["X-Request-Id"],
    concurrency_limit=10,
)
