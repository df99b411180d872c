# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ..spec import Server, Spec, Variable

SPEC = Spec(
    module=__name__,
    title="Genesys Cloud Journey API",
    version="1.0.0",
    servers=[
        Server(
            "https://api.{host}",
            {
                "host": Variable(
                    "mypurecloud.com",
                    [
                        "mypurecloud.com",
                        "mypurecloud.ie",
                        "mypurecloud.com.au",
                        "mypurecloud.jp",
                        "mypurecloud.de",
                        "usw2.pure.cloud",
                        "cac1.pure.cloud",
                        "apne2.pure.cloud",
                        "euw2.pure.cloud",
                        "aps1.pure.cloud",
                        "use2.us-gov-pure.cloud",
                        "sae1.pure.cloud",
                        "mec1.pure.cloud",
                        "apne3.pure.cloud",
                        "euc2.pure.cloud",
                        "mxc1.pure.cloud",
                        "apse1.pure.cloud",
                        "edee1.eusc-pure.cloud",
                    ],
                    [
                        "us-east-1",
                        "eu-west-1",
                        "ap-southeast-2",
                        "ap-northeast-1",
                        "eu-central-1",
                        "us-west-2",
                        "ca-central-1",
                        "ap-northeast-2",
                        "eu-west-2",
                        "ap-south-1",
                        "us-east-2",
                        "sa-east-1",
                        "me-central-1",
                        "ap-northeast-3",
                        "eu-central-2",
                        "mx-central-1",
                        "ap-southeast-1",
                        "eusc-de-east-1",
                    ],
                )
            },
        )
    ],
    token_urls={
        "clientCredentials": "https://login.mypurecloud.com/oauth/token",
        "authorizationCode": "https://login.mypurecloud.com/oauth/token",
    },
    credentials_in_body=[],
    request_id_headers=["ININ-Correlation-Id"],
    concurrency_limit=None,
)
