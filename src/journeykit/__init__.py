"""Typed clients for customer-journey APIs: Mailchimp, Genesys Cloud, Sprinklr and Octeth.

    from journeykit import Mailchimp

    with Mailchimp(api_key="0123456789abcdef-us6") as mailchimp:
        mailchimp.customer_journeys.trigger(journey_id=12, step_id=34, email_address="ada@example.com")

Importing this package imports nothing else; each name is imported when it is first used.
"""

__version__ = "0.1.0"

TYPE_CHECKING = False  # as type checkers know it; importing `typing` for it would cost more than all of this

if TYPE_CHECKING:
    from ._errors import (
        APIConnectionError,
        APIError,
        APIResponseError,
        APIStatusError,
        APITimeoutError,
        AuthenticationError,
        BadRequestError,
        ConfigurationError,
        ConflictError,
        Delivery,
        GoneError,
        JourneyKitError,
        NotFoundError,
        PermissionDeniedError,
        RateLimitError,
        ServerError,
        UnprocessableEntityError,
    )
    from ._retry import Attempt, Retry
    from .genesys import AsyncGenesys, Genesys
    from .mailchimp import AsyncMailchimp, Mailchimp
    from .octeth import AsyncOcteth, Octeth
    from .sprinklr import AsyncSprinklr, Sprinklr

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncGenesys",
    "AsyncMailchimp",
    "AsyncOcteth",
    "AsyncSprinklr",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "Delivery",
    "Genesys",
    "GoneError",
    "JourneyKitError",
    "Mailchimp",
    "NotFoundError",
    "Octeth",
    "PermissionDeniedError",
    "RateLimitError",
    "Retry",
    "ServerError",
    "Sprinklr",
    "UnprocessableEntityError",
]

_ERRORS = {name for name in __all__ if name.endswith(("Error", "Delivery"))}
_OTHERS = dict.fromkeys(("Attempt", "Retry"), "_retry") | dict.fromkeys(_ERRORS, "_errors")

if not TYPE_CHECKING:  # unguarded, type checkers would accept any name

    def __getattr__(name):
        from importlib import import_module

        words = "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name.removeprefix("Async"))
        module = _OTHERS.get(name) or words[1:]  # a vendor's classes are in its module: ParcelDesk in parcel_desk
        try:
            if name.startswith("_") or not name[:1].isupper():
                raise ModuleNotFoundError(name=f"{__name__}.{module}")
            value = globals()[name] = getattr(import_module(f".{module}", __name__), name)
        except ModuleNotFoundError as error:
            if error.name != f"{__name__}.{module}":
                raise
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from None
        return value

    def __dir__():
        return sorted({*globals(), *__all__})
