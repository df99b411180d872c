# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ...body import body_of
from ...decoding import later
from ...deprecation import deprecated
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    from ...operation import AsyncPager, Pager, Timeout
    from ..models.action_target import ActionTarget
    from ..models.action_target_listing import ActionTargetListing
    from ..models.patch_action_target import PatchActionTarget
    from ..models.service_level import ServiceLevel
    from ..payloads import PatchActionTargetPayload, ServiceLevelPayload
    from .raw.action_targets import AsyncRawActionTargets, RawActionTargets

_action_target = later(__name__, "_action_target", "..models.action_target", "ActionTarget.from_dict")
_action_target_listing = later(
    __name__, "_action_target_listing", "..models.action_target_listing", "ActionTargetListing.from_dict"
)


LIST: Operation[ActionTargetListing] = Operation(
    "getJourneyActiontargets",
    "GET",
    "/api/v2/journey/actiontargets",
    "safe",
    {
        200: _action_target_listing,
    },
    withdrawn="withdrawn by the vendor since 2026-05-28",
    pagination=Pagination(
        "page",
        "pageNumber",
        "entities",
        num_pages="page_count",
    ),
)
GET: Operation[ActionTarget] = Operation(
    "getJourneyActiontarget",
    "GET",
    "/api/v2/journey/actiontargets/{actionTargetId}",
    "safe",
    {
        200: _action_target,
    },
    withdrawn="withdrawn by the vendor since 2026-05-28",
)
UPDATE: Operation[ActionTarget] = Operation(
    "patchJourneyActiontarget",
    "PATCH",
    "/api/v2/journey/actiontargets/{actionTargetId}",
    "idempotent",
    {
        200: _action_target,
    },
    body="application/json",
    withdrawn="withdrawn by the vendor since 2026-09-28",
)


def update_body(
    body: object,
    id: object,
    name: object,
    service_level: object,
    short_abandon_threshold: object,
    self_uri: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "id": id,
            "name": name,
            "serviceLevel": service_level,
            "shortAbandonThreshold": short_abandon_threshold,
            "selfUri": self_uri,
        },
        {},
        optional=True,
    )


class ActionTargets:
    """Groups of agents to which the conversations of actions are routed."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawActionTargets:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.action_targets import RawActionTargets

        return RawActionTargets(self._sender)

    @deprecated("withdrawn by the vendor since 2026-05-28")
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTargetListing:
        """List action targets.

        Lists the action targets of the organisation, page by page. Deprecated by the vendor since May 2026; the
        vendor names no successor.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-05-28.

        getJourneyActiontargets: GET /api/v2/journey/actiontargets
        """
        return self._sender.call(
            LIST,
            "/api/v2/journey/actiontargets",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026-05-28")
    def iter(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[ActionTarget, ActionTargetListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-05-28.

        getJourneyActiontargets: GET /api/v2/journey/actiontargets
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/actiontargets",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @deprecated("withdrawn by the vendor since 2026-05-28")
    def get(
        self,
        action_target_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget:
        """Get an action target.

        Returns the action target with this id. Deprecated by the vendor since May 2026; the vendor names no
        successor.

        Args:
            action_target_id: Id of the action target.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-05-28.

        getJourneyActiontarget: GET /api/v2/journey/actiontargets/{actionTargetId}
        """
        return self._sender.call(
            GET,
            "/api/v2/journey/actiontargets/" + segment(action_target_id, "action_target_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026-09-28")
    def update(
        self,
        action_target_id: str,
        body: PatchActionTarget | PatchActionTargetPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026-09-28")
    def update(
        self,
        action_target_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        service_level: ServiceLevel | ServiceLevelPayload | Unset = UNSET,
        short_abandon_threshold: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget: ...

    @deprecated("withdrawn by the vendor since 2026-09-28")
    def update(
        self,
        action_target_id: str,
        body: PatchActionTarget | PatchActionTargetPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        service_level: ServiceLevel | ServiceLevelPayload | Unset = UNSET,
        short_abandon_threshold: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget:
        """Update an action target.

        Changes name, service level or short-abandon threshold of the action target with this id and returns it. What
        is left out stays as it is. The body gives the values to set, so that repeating it leads to the same state.
        Withdrawn by the vendor in September 2026; the vendor names no successor.

        Args:
            action_target_id: Id of the action target.
            id: Id, assigned by the server.
            name: Name of the action target.
            service_level: Service level to keep. Chat offers are held back where it is not met.
            short_abandon_threshold: Duration below which an abandoned conversation counts as a short abandon, where
                it differs from the default. The unit is not published.
            self_uri: Address of the entity, relative to the API host.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-09-28.

        patchJourneyActiontarget: PATCH /api/v2/journey/actiontargets/{actionTargetId}
        """
        return self._sender.call(
            UPDATE,
            "/api/v2/journey/actiontargets/" + segment(action_target_id, "action_target_id"),
            (),
            update_body(
                body,
                id,
                name,
                service_level,
                short_abandon_threshold,
                self_uri,
            ),
            extra_headers,
            timeout,
        )


class AsyncActionTargets:
    """Groups of agents to which the conversations of actions are routed."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawActionTargets:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.action_targets import AsyncRawActionTargets

        return AsyncRawActionTargets(self._sender)

    @deprecated("withdrawn by the vendor since 2026-05-28")
    async def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTargetListing:
        """List action targets.

        Lists the action targets of the organisation, page by page. Deprecated by the vendor since May 2026; the
        vendor names no successor.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-05-28.

        getJourneyActiontargets: GET /api/v2/journey/actiontargets
        """
        return await self._sender.call(
            LIST,
            "/api/v2/journey/actiontargets",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026-05-28")
    def iter(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[ActionTarget, ActionTargetListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-05-28.

        getJourneyActiontargets: GET /api/v2/journey/actiontargets
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/actiontargets",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @deprecated("withdrawn by the vendor since 2026-05-28")
    async def get(
        self,
        action_target_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget:
        """Get an action target.

        Returns the action target with this id. Deprecated by the vendor since May 2026; the vendor names no
        successor.

        Args:
            action_target_id: Id of the action target.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-05-28.

        getJourneyActiontarget: GET /api/v2/journey/actiontargets/{actionTargetId}
        """
        return await self._sender.call(
            GET,
            "/api/v2/journey/actiontargets/" + segment(action_target_id, "action_target_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026-09-28")
    async def update(
        self,
        action_target_id: str,
        body: PatchActionTarget | PatchActionTargetPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026-09-28")
    async def update(
        self,
        action_target_id: str,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        service_level: ServiceLevel | ServiceLevelPayload | Unset = UNSET,
        short_abandon_threshold: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget: ...

    @deprecated("withdrawn by the vendor since 2026-09-28")
    async def update(
        self,
        action_target_id: str,
        body: PatchActionTarget | PatchActionTargetPayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        service_level: ServiceLevel | ServiceLevelPayload | Unset = UNSET,
        short_abandon_threshold: int | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTarget:
        """Update an action target.

        Changes name, service level or short-abandon threshold of the action target with this id and returns it. What
        is left out stays as it is. The body gives the values to set, so that repeating it leads to the same state.
        Withdrawn by the vendor in September 2026; the vendor names no successor.

        Args:
            action_target_id: Id of the action target.
            id: Id, assigned by the server.
            name: Name of the action target.
            service_level: Service level to keep. Chat offers are held back where it is not met.
            short_abandon_threshold: Duration below which an abandoned conversation counts as a short abandon, where
                it differs from the default. The unit is not published.
            self_uri: Address of the entity, relative to the API host.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026-09-28.

        patchJourneyActiontarget: PATCH /api/v2/journey/actiontargets/{actionTargetId}
        """
        return await self._sender.call(
            UPDATE,
            "/api/v2/journey/actiontargets/" + segment(action_target_id, "action_target_id"),
            (),
            update_body(
                body,
                id,
                name,
                service_level,
                short_abandon_threshold,
                self_uri,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, ActionTargets, AsyncActionTargets)
