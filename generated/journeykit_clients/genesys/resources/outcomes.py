# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    import datetime

    from ...operation import AsyncPager, Pager, Timeout
    from ..models.context import Context
    from ..models.journey import Journey
    from ..models.outcome import Outcome
    from ..models.outcome_listing import OutcomeListing
    from ..models.patch_outcome import PatchOutcome
    from ..payloads import ContextPayload, JourneyPayload, OutcomePayload, PatchOutcomePayload
    from .raw.outcomes import AsyncRawOutcomes, RawOutcomes

_outcome = later(__name__, "_outcome", "..models.outcome", "Outcome.from_dict")
_outcome_listing = later(__name__, "_outcome_listing", "..models.outcome_listing", "OutcomeListing.from_dict")


LIST: Operation[OutcomeListing] = Operation(
    "getJourneyOutcomes",
    "GET",
    "/api/v2/journey/outcomes",
    "safe",
    {
        200: _outcome_listing,
    },
    withdrawn="withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud",
    pagination=Pagination(
        "page",
        "pageNumber",
        "entities",
        num_pages="page_count",
    ),
)
CREATE: Operation[Outcome] = Operation(
    "postJourneyOutcomes",
    "POST",
    "/api/v2/journey/outcomes",
    "unsafe",
    {
        200: _outcome,
        201: _outcome,
    },
    body="application/json",
    verify="List the outcomes with `queryFields` `displayName` and `queryValue` as the name: one that you did not have before is the one of this call. (getJourneyOutcomes)",
    withdrawn="withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud",
)
GET: Operation[Outcome] = Operation(
    "getJourneyOutcome",
    "GET",
    "/api/v2/journey/outcomes/{outcomeId}",
    "safe",
    {
        200: _outcome,
    },
    withdrawn="withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud",
)
DELETE: Operation[None] = Operation(
    "deleteJourneyOutcome",
    "DELETE",
    "/api/v2/journey/outcomes/{outcomeId}",
    "idempotent",
    {
        204: None,
    },
    withdrawn="withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud",
)
UPDATE: Operation[Outcome] = Operation(
    "patchJourneyOutcome",
    "PATCH",
    "/api/v2/journey/outcomes/{outcomeId}",
    "idempotent",
    {
        200: _outcome,
    },
    body="application/json",
    withdrawn="withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud",
)


def create_body(
    body: object,
    display_name: object,
    id: object,
    is_active: object,
    version: object,
    description: object,
    is_positive: object,
    context: object,
    journey: object,
    self_uri: object,
    created_date: object,
    modified_date: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "displayName": display_name,
            "id": id,
            "isActive": is_active,
            "version": version,
            "description": description,
            "isPositive": is_positive,
            "context": context,
            "journey": journey,
            "selfUri": self_uri,
            "createdDate": created_date,
            "modifiedDate": modified_date,
        },
        {
            "displayName": "display_name",
        },
        optional=False,
    )


def update_body(
    body: object,
    id: object,
    is_active: object,
    display_name: object,
    version: object,
    description: object,
    is_positive: object,
    context: object,
    journey: object,
    self_uri: object,
    created_date: object,
    modified_date: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "id": id,
            "isActive": is_active,
            "displayName": display_name,
            "version": version,
            "description": description,
            "isPositive": is_positive,
            "context": context,
            "journey": journey,
            "selfUri": self_uri,
            "createdDate": created_date,
            "modifiedDate": modified_date,
        },
        {},
        optional=True,
    )


class Outcomes:
    """Goals whose probability is predicted for each visitor."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawOutcomes:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.outcomes import RawOutcomes

        return RawOutcomes(self._sender)

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        outcome_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> OutcomeListing:
        """List outcomes.

        Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page, sort and
        search (`queryFields` with `queryValue`). The vendor has shut outcomes down and answers 410 since 2026; its
        successor is Customer Outcomes.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: First-level properties of the outcome to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            outcome_ids: Ids of the outcomes to return, at most 20. Not together with paging, sorting or searching.
                (at most 20 items)
            query_fields: Fields of the outcome in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. Today the
                vendor matches loosely (fuzzy).

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        getJourneyOutcomes: GET /api/v2/journey/outcomes
        """
        return self._sender.call(
            LIST,
            "/api/v2/journey/outcomes",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("outcomeIds", outcome_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def iter(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        outcome_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[Outcome, OutcomeListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: First-level properties of the outcome to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            outcome_ids: Ids of the outcomes to return, at most 20. Not together with paging, sorting or searching.
                (at most 20 items)
            query_fields: Fields of the outcome in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. Today the
                vendor matches loosely (fuzzy).

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        getJourneyOutcomes: GET /api/v2/journey/outcomes
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/outcomes",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("outcomeIds", outcome_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def create(
        self,
        body: Outcome | OutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def create(
        self,
        body: Outcome | OutcomePayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Create an outcome.

        Creates an outcome and returns it with its id. Only the name is required. Each call creates another one. The
        vendor has shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

        Args:
            display_name: Name shown to administrators.
            id: Id, assigned by the server.
            is_active: Whether the outcome is tracked.
            version: Version of the entity.
            description: What the outcome stands for.
            is_positive: Whether reaching the outcome is desirable.
            context: Circumstances in which a visit counts.
            journey: What the visitor must do to reach the outcome.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the outcome was created. RFC 3339 date-time.
            modified_date: When the outcome was last changed. RFC 3339 date-time.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        After `Delivery.UNKNOWN`: List the outcomes with `queryFields` `displayName` and `queryValue` as the name: one
        that you did not have before is the one of this call. (getJourneyOutcomes)

        postJourneyOutcomes: POST /api/v2/journey/outcomes
        """
        return self._sender.call(
            CREATE,
            "/api/v2/journey/outcomes",
            (),
            create_body(
                body,
                display_name,
                id,
                is_active,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def get(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Get an outcome.

        Returns the outcome with this id. The vendor has shut outcomes down and answers 410 since 2026; its successor
        is Customer Outcomes.

        Args:
            outcome_id: Id of the outcome.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        getJourneyOutcome: GET /api/v2/journey/outcomes/{outcomeId}
        """
        return self._sender.call(
            GET, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def delete(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an outcome.

        Deletes the outcome with this id. Deleting it again changes nothing. The vendor has shut outcomes down and
        answers 410 since 2026; its successor is Customer Outcomes.

        Args:
            outcome_id: Id of the outcome.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        deleteJourneyOutcome: DELETE /api/v2/journey/outcomes/{outcomeId}
        """
        return self._sender.call(
            DELETE, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def update(
        self,
        outcome_id: str,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Update an outcome.

        Changes the outcome with this id and returns it. `displayName` must always be sent; what else is left out
        stays as it is. The body gives the values to set, so that repeating it leads to the same state. The vendor has
        shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

        Args:
            outcome_id: Id of the outcome.
            id: Id, assigned by the server.
            is_active: Whether the outcome is tracked.
            display_name: Name shown to administrators.
            version: Version of the entity.
            description: What the outcome stands for.
            is_positive: Whether reaching the outcome is desirable.
            context: Circumstances in which a visit counts.
            journey: What the visitor must do to reach the outcome.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the outcome was created. RFC 3339 date-time.
            modified_date: When the outcome was last changed. RFC 3339 date-time.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        patchJourneyOutcome: PATCH /api/v2/journey/outcomes/{outcomeId}
        """
        return self._sender.call(
            UPDATE,
            "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"),
            (),
            update_body(
                body,
                id,
                is_active,
                display_name,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )


class AsyncOutcomes:
    """Goals whose probability is predicted for each visitor."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawOutcomes:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.outcomes import AsyncRawOutcomes

        return AsyncRawOutcomes(self._sender)

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        outcome_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> OutcomeListing:
        """List outcomes.

        Lists the outcomes of the organisation, page by page. Either choose by `outcomeIds` alone, or page, sort and
        search (`queryFields` with `queryValue`). The vendor has shut outcomes down and answers 410 since 2026; its
        successor is Customer Outcomes.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: First-level properties of the outcome to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            outcome_ids: Ids of the outcomes to return, at most 20. Not together with paging, sorting or searching.
                (at most 20 items)
            query_fields: Fields of the outcome in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. Today the
                vendor matches loosely (fuzzy).

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        getJourneyOutcomes: GET /api/v2/journey/outcomes
        """
        return await self._sender.call(
            LIST,
            "/api/v2/journey/outcomes",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("outcomeIds", outcome_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    def iter(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        outcome_ids: Sequence[str] | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[Outcome, OutcomeListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: First-level properties of the outcome to sort by, separated by commas; a minus sign before a
                property sorts it in descending order.
            outcome_ids: Ids of the outcomes to return, at most 20. Not together with paging, sorting or searching.
                (at most 20 items)
            query_fields: Fields of the outcome in which to look for `queryValue`, without which they may not be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. Today the
                vendor matches loosely (fuzzy).

        Deprecated by the vendor.

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        getJourneyOutcomes: GET /api/v2/journey/outcomes
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/outcomes",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("outcomeIds", outcome_ids, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def create(
        self,
        body: Outcome | OutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def create(
        self,
        *,
        display_name: str,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def create(
        self,
        body: Outcome | OutcomePayload | Unset = UNSET,
        *,
        display_name: str | Unset = UNSET,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Create an outcome.

        Creates an outcome and returns it with its id. Only the name is required. Each call creates another one. The
        vendor has shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

        Args:
            display_name: Name shown to administrators.
            id: Id, assigned by the server.
            is_active: Whether the outcome is tracked.
            version: Version of the entity.
            description: What the outcome stands for.
            is_positive: Whether reaching the outcome is desirable.
            context: Circumstances in which a visit counts.
            journey: What the visitor must do to reach the outcome.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the outcome was created. RFC 3339 date-time.
            modified_date: When the outcome was last changed. RFC 3339 date-time.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        After `Delivery.UNKNOWN`: List the outcomes with `queryFields` `displayName` and `queryValue` as the name: one
        that you did not have before is the one of this call. (getJourneyOutcomes)

        postJourneyOutcomes: POST /api/v2/journey/outcomes
        """
        return await self._sender.call(
            CREATE,
            "/api/v2/journey/outcomes",
            (),
            create_body(
                body,
                display_name,
                id,
                is_active,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def get(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Get an outcome.

        Returns the outcome with this id. The vendor has shut outcomes down and answers 410 since 2026; its successor
        is Customer Outcomes.

        Args:
            outcome_id: Id of the outcome.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        getJourneyOutcome: GET /api/v2/journey/outcomes/{outcomeId}
        """
        return await self._sender.call(
            GET, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def delete(
        self,
        outcome_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an outcome.

        Deletes the outcome with this id. Deleting it again changes nothing. The vendor has shut outcomes down and
        answers 410 since 2026; its successor is Customer Outcomes.

        Args:
            outcome_id: Id of the outcome.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        deleteJourneyOutcome: DELETE /api/v2/journey/outcomes/{outcomeId}
        """
        return await self._sender.call(
            DELETE, "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"), (), UNSET, extra_headers, timeout
        )

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @overload
    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def update(
        self,
        outcome_id: str,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome: ...

    @deprecated("withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud")
    async def update(
        self,
        outcome_id: str,
        body: PatchOutcome | PatchOutcomePayload | Unset = UNSET,
        *,
        id: str | Unset = UNSET,
        is_active: bool | Unset = UNSET,
        display_name: str | Unset = UNSET,
        version: int | Unset = UNSET,
        description: str | Unset = UNSET,
        is_positive: bool | Unset = UNSET,
        context: Context | ContextPayload | Unset = UNSET,
        journey: Journey | JourneyPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Outcome:
        """Update an outcome.

        Changes the outcome with this id and returns it. `displayName` must always be sent; what else is left out
        stays as it is. The body gives the values to set, so that repeating it leads to the same state. The vendor has
        shut outcomes down and answers 410 since 2026; its successor is Customer Outcomes.

        Args:
            outcome_id: Id of the outcome.
            id: Id, assigned by the server.
            is_active: Whether the outcome is tracked.
            display_name: Name shown to administrators.
            version: Version of the entity.
            description: What the outcome stands for.
            is_positive: Whether reaching the outcome is desirable.
            context: Circumstances in which a visit counts.
            journey: What the visitor must do to reach the outcome.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the outcome was created. RFC 3339 date-time.
            modified_date: When the outcome was last changed. RFC 3339 date-time.

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

        Withdrawn by the vendor since 2026; use Customer Outcomes of Genesys Cloud.

        patchJourneyOutcome: PATCH /api/v2/journey/outcomes/{outcomeId}
        """
        return await self._sender.call(
            UPDATE,
            "/api/v2/journey/outcomes/" + segment(outcome_id, "outcome_id"),
            (),
            update_body(
                body,
                id,
                is_active,
                display_name,
                version,
                description,
                is_positive,
                context,
                journey,
                self_uri,
                created_date,
                modified_date,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, Outcomes, AsyncOutcomes)
