"""What the spec says beside its operations: servers, log-in, limits. Each package has one, `_spec.SPEC`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence


class Variable:
    """A variable of a server URL. `values` are all it may have, empty where it takes any; `names` are theirs."""

    __slots__ = ("default", "names", "values")

    def __init__(self, default: str, values: Sequence[str] = (), names: Sequence[str] = ()) -> None:
        self.default: str = default
        self.values: Sequence[str] = values
        self.names: Sequence[str] = names


class Server:
    """A server: its URL, with `{name}` where a variable goes."""

    __slots__ = ("url", "variables")

    def __init__(self, url: str, variables: Mapping[str, Variable]) -> None:
        self.url: str = url
        self.variables: Mapping[str, Variable] = variables


class Spec:
    """One vendor's document. `package` is the name of the generated package, such as `octeth_5_9`.

    `token_urls` are the token endpoints by OAuth 2 flow, `credentials_in_body` the members of JSON bodies that are
    credentials, `request_id_headers` those of answers that carry the vendor's request id, best first, and
    `concurrency_limit` the connections at once that the vendor allows.
    """

    __slots__ = (
        "concurrency_limit",
        "credentials_in_body",
        "package",
        "request_id_headers",
        "servers",
        "title",
        "token_urls",
        "version",
    )

    def __init__(
        self,
        *,
        module: str,
        title: str,
        version: str,
        servers: Sequence[Server] = (),
        token_urls: Mapping[str, str] | None = None,
        credentials_in_body: Sequence[str] = (),
        request_id_headers: Sequence[str] = (),
        concurrency_limit: int | None = None,
    ) -> None:
        self.package: str = module.split(".")[-2]
        self.title: str = title
        self.version: str = version
        self.servers: Sequence[Server] = servers
        self.token_urls: Mapping[str, str] = token_urls or {}
        self.credentials_in_body: Sequence[str] = credentials_in_body
        self.request_id_headers: Sequence[str] = request_id_headers
        self.concurrency_limit: int | None = concurrency_limit

    def __repr__(self) -> str:
        return f"<Spec {self.title} {self.version}>"
