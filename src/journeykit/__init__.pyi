"""What `__init__.py` imports when it is first asked for, as type checkers and editors see it.

`as` is what makes jedi (Jupyter, IPython) take a name of a stub for exported: `__all__` does not.
"""
# ruff: isort: skip_file

from journeykit_clients.types import (
    UNSET as UNSET,
    File as File,
    Response as Response,
    Unset as Unset,
)

from ._errors import (
    APIConnectionError as APIConnectionError,
    APIError as APIError,
    APIResponseError as APIResponseError,
    APIStatusError as APIStatusError,
    APITimeoutError as APITimeoutError,
    AuthenticationError as AuthenticationError,
    BadRequestError as BadRequestError,
    ConfigurationError as ConfigurationError,
    ConflictError as ConflictError,
    Delivery as Delivery,
    GoneError as GoneError,
    JourneyKitError as JourneyKitError,
    NotFoundError as NotFoundError,
    PermissionDeniedError as PermissionDeniedError,
    RateLimitError as RateLimitError,
    ServerError as ServerError,
    UnprocessableEntityError as UnprocessableEntityError,
)
from ._options import (
    AsyncOptions as AsyncOptions,
    CallOptions as CallOptions,
    Options as Options,
)
from ._retry import (
    Attempt as Attempt,
    Retry as Retry,
)
from .genesys import (
    AsyncGenesys as AsyncGenesys,
    AsyncGenesysOptions as AsyncGenesysOptions,
    Genesys as Genesys,
    GenesysOptions as GenesysOptions,
)
from .mailchimp import (
    AsyncMailchimp as AsyncMailchimp,
    AsyncMailchimpOptions as AsyncMailchimpOptions,
    Mailchimp as Mailchimp,
    MailchimpOptions as MailchimpOptions,
)
from .octeth import (
    AsyncOcteth as AsyncOcteth,
    AsyncOctethOptions as AsyncOctethOptions,
    Octeth as Octeth,
    OctethOptions as OctethOptions,
)
from .sprinklr import (
    AsyncSprinklr as AsyncSprinklr,
    AsyncSprinklrOptions as AsyncSprinklrOptions,
    Sprinklr as Sprinklr,
    SprinklrOptions as SprinklrOptions,
)

__version__: str

__all__ = [
    "UNSET",
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncGenesys",
    "AsyncGenesysOptions",
    "AsyncMailchimp",
    "AsyncMailchimpOptions",
    "AsyncOcteth",
    "AsyncOctethOptions",
    "AsyncOptions",
    "AsyncSprinklr",
    "AsyncSprinklrOptions",
    "Attempt",
    "AuthenticationError",
    "BadRequestError",
    "CallOptions",
    "ConfigurationError",
    "ConflictError",
    "Delivery",
    "File",
    "Genesys",
    "GenesysOptions",
    "GoneError",
    "JourneyKitError",
    "Mailchimp",
    "MailchimpOptions",
    "NotFoundError",
    "Octeth",
    "OctethOptions",
    "Options",
    "PermissionDeniedError",
    "RateLimitError",
    "Response",
    "Retry",
    "ServerError",
    "Sprinklr",
    "SprinklrOptions",
    "UnprocessableEntityError",
    "Unset",
]
