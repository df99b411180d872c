"""Base URLs, hosts that a connection can be made to, and those that credentials may go to. Pure."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Collection, Sequence
from urllib.parse import unquote, urljoin, urlsplit

from journeykit_clients.spec import Server

from ._errors import ConfigurationError

_LABEL = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?\Z")
_PATH = re.compile(r"(/[A-Za-z0-9._~%!$&'()*+,;=:@-]+)*/*\Z")


def base_url(value: object, *, allow_http: bool = False, name: str = "base_url") -> str:
    """An origin with an optional path prefix, without the trailing slash; an international host in its ASCII form.

    Raises ConfigurationError for anything but https (http to loopback, or where the caller insists), for hosts and
    ports that cannot be, and for user information, query, fragment and dot segments: httpx would drop or send them
    elsewhere.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"{name} must be a string such as 'https://host', not {type(value).__name__}")
    if any(character <= " " or character == "\x7f" for character in value):
        raise ConfigurationError(f"{name} has a blank or a line break inside: pass {name}='https://host'")
    try:
        parts = urlsplit(value)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise ConfigurationError(f"{name} is not a URL that can be: pass {name}='https://host'") from None
    if parts.scheme not in ("https", "http") or not host or port == 0:
        raise ConfigurationError(f"{name} is not an https URL: pass {name}='https://host'")
    if parts.username is not None or parts.password or parts.query or parts.fragment or "?" in value or "#" in value:
        raise ConfigurationError(f"{name} must be scheme, host and path only: put credentials into their own arguments")
    if not _PATH.match(parts.path) or {".", ".."} & set(unquote(parts.path).split("/")):
        raise ConfigurationError(f"the path of {name} must be plain segments without '.' and '..'")
    host = _ascii(host, name)
    if parts.scheme == "http" and not allow_http and not is_loopback(host):
        raise ConfigurationError(f"{name} would send credentials in the clear: use https://, or pass allow_http=True")
    shown = f"[{host}]" if ":" in host else host
    return f"{parts.scheme}://{shown}{f':{port}' if port else ''}{parts.path.rstrip('/')}"


def token_url(login_url: str | None, documented: str, derived: str | None, allow_http: bool) -> str:
    """The token endpoint: `login_url`, with the vendor's path if it is a bare origin; or the one derived from where the
    calls go. Never a guess: raises ConfigurationError where there is neither."""
    if login_url is None and derived is None:
        raise ConfigurationError("the log-in host does not follow from base_url: pass login_url='https://...'")
    url = base_url(derived if login_url is None else login_url, allow_http=allow_http, name="login_url")
    return url if urlsplit(url).path else url + urlsplit(documented).path


def is_documented(servers: Sequence[Server], base: str) -> bool:
    """Whether a base URL is one of the document's servers, with any values of their variables."""
    patterns = (re.sub(r"\\\{[^{}]*\}", ".+", re.escape(server.url.rstrip("/"))) for server in servers)
    return any(re.fullmatch(pattern, base) for pattern in patterns)


def base_of(server: str, base: str) -> str:
    """The base URL of an operation with this server; a relative one is resolved at the client's (RFC 3986 section 5).

    Raises ConfigurationError for one that no request can go to, such as one with a variable that has no default.
    """
    try:
        return base_url(urljoin(base, server), allow_http=True)
    except ConfigurationError:
        why = f"the operation's server {server} is no address that a request can go to"
        raise ConfigurationError(f"{why}: pass a base_url that is none of the document's") from None


def is_trusted(url: str, base: str, hosts: Collection[str]) -> bool:
    """Whether credentials of a client with this base may go to a URL: the same origin, or a host named beside it."""
    there, here = urlsplit(url), urlsplit(base)
    same = (there.scheme, there.netloc) == (here.scheme, here.netloc)
    return same or (there.scheme == "https" and there.netloc in hosts)


def _ascii(host: str, name: str) -> str:
    """The form that goes over the wire: an address, or labels of letters, digits, hyphens and underscores."""
    try:
        if "%" not in host:
            return str(ipaddress.ip_address(host))
    except ValueError:
        pass
    if ":" in host:
        raise ConfigurationError(f"the host of {name} is no IPv6 address; a zone cannot be part of it")
    if not host.isascii() or "xn--" in host:
        host = _idna(host, name)
    labels = host.removesuffix(".").split(".")
    if len(host) > 253 or not all(_LABEL.match(label) for label in labels) or labels[-1].isdigit():
        raise ConfigurationError(f"the host of {name} cannot be: a name is labels of 1 to 63 letters, digits and '-'")
    return host


def _idna(host: str, name: str) -> str:
    import idna  # here: most hosts are ASCII

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except (idna.IDNAError, UnicodeError):
        message = f"the host of {name} is no international name (IDNA 2008): pass its ASCII form, 'xn--...'"
        raise ConfigurationError(message) from None


def is_loopback(host: str) -> bool:
    """Whether a host is this machine."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
