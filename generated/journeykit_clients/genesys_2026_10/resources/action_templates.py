# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...paging import Pagination
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    import datetime

    from ...operation import AsyncPager, Pager, Timeout
    from ..models.action_template import ActionTemplate
    from ..models.action_template_listing import ActionTemplateListing
    from ..models.action_template_state import ActionTemplateState
    from ..models.content_offer import ContentOffer
    from ..models.media_type import MediaType
    from ..models.patch_action_template import PatchActionTemplate
    from ..models.patch_content_offer import PatchContentOffer
    from ..payloads import (
        ActionTemplatePayload,
        ContentOfferPayload,
        PatchActionTemplatePayload,
        PatchContentOfferPayload,
    )
    from .raw.action_templates import AsyncRawActionTemplates, RawActionTemplates

_action_template = later(__name__, "_action_template", "..models.action_template", "ActionTemplate.from_dict")
_action_template_listing = later(
    __name__, "_action_template_listing", "..models.action_template_listing", "ActionTemplateListing.from_dict"
)

_ActionTemplateState = Literal[
    "Active",
    "Inactive",
    "Deleted",
]
_MediaType = Literal[
    "webMessagingOffer",
    "contentOffer",
    "integrationAction",
    "architectFlow",
    "openAction",
]


LIST: Operation[ActionTemplateListing] = Operation(
    "getJourneyActiontemplates",
    "GET",
    "/api/v2/journey/actiontemplates",
    "safe",
    {
        200: _action_template_listing,
    },
    pagination=Pagination(
        "page",
        "pageNumber",
        "entities",
        num_pages="page_count",
    ),
)
CREATE: Operation[ActionTemplate] = Operation(
    "postJourneyActiontemplates",
    "POST",
    "/api/v2/journey/actiontemplates",
    "unsafe",
    {
        200: _action_template,
        201: _action_template,
    },
    body="application/json",
    verify="List the action templates with `queryFields` `name` and `queryValue` as the name: one that you did not have before is the one of this call. (getJourneyActiontemplates)",
)
GET: Operation[ActionTemplate] = Operation(
    "getJourneyActiontemplate",
    "GET",
    "/api/v2/journey/actiontemplates/{actionTemplateId}",
    "safe",
    {
        200: _action_template,
    },
)
DELETE: Operation[None] = Operation(
    "deleteJourneyActiontemplate",
    "DELETE",
    "/api/v2/journey/actiontemplates/{actionTemplateId}",
    "idempotent",
    {
        204: None,
    },
)
UPDATE: Operation[ActionTemplate] = Operation(
    "patchJourneyActiontemplate",
    "PATCH",
    "/api/v2/journey/actiontemplates/{actionTemplateId}",
    "idempotent",
    {
        200: _action_template,
    },
    body="application/json",
)


def create_body(
    body: object,
    name: object,
    media_type: object,
    state: object,
    id: object,
    description: object,
    content_offer: object,
    self_uri: object,
    created_date: object,
    modified_date: object,
    version: object,
) -> object:
    """The body of `create`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "name": name,
            "mediaType": media_type,
            "state": state,
            "id": id,
            "description": description,
            "contentOffer": content_offer,
            "selfUri": self_uri,
            "createdDate": created_date,
            "modifiedDate": modified_date,
            "version": version,
        },
        {
            "name": "name",
            "mediaType": "media_type",
            "state": "state",
        },
        optional=False,
    )


def update_body(
    body: object,
    name: object,
    description: object,
    media_type: object,
    state: object,
    content_offer: object,
    version: object,
) -> object:
    """The body of `update`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "name": name,
            "description": description,
            "mediaType": media_type,
            "state": state,
            "contentOffer": content_offer,
            "version": version,
        },
        {},
        optional=True,
    )


class ActionTemplates:
    """Reusable content of actions, referred to by action maps."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawActionTemplates:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.action_templates import RawActionTemplates

        return RawActionTemplates(self._sender)

    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplateListing:
        """List action templates.

        Lists the action templates of the organisation, page by page. Can be narrowed by media type and state, sorted,
        and searched (`queryFields` with `queryValue`).

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            media_type: Only templates of this kind of action.
            state: Only templates in this state.
            query_fields: Fields of the action template in which to look for `queryValue`, without which they may not
                be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

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

        getJourneyActiontemplates: GET /api/v2/journey/actiontemplates
        """
        return self._sender.call(
            LIST,
            "/api/v2/journey/actiontemplates",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("mediaType", media_type, "repeat"),
                ("state", state, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Pager[ActionTemplate, ActionTemplateListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            media_type: Only templates of this kind of action.
            state: Only templates in this state.
            query_fields: Fields of the action template in which to look for `queryValue`, without which they may not
                be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

        getJourneyActiontemplates: GET /api/v2/journey/actiontemplates
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/actiontemplates",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("mediaType", media_type, "repeat"),
                ("state", state, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    def create(
        self,
        body: ActionTemplate | ActionTemplatePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    @overload
    def create(
        self,
        *,
        name: str,
        media_type: MediaType | _MediaType,
        state: ActionTemplateState | _ActionTemplateState,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content_offer: ContentOffer | ContentOfferPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    def create(
        self,
        body: ActionTemplate | ActionTemplatePayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content_offer: ContentOffer | ContentOfferPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate:
        """Create an action template.

        Creates an action template and returns it with its id. For media type `contentOffer`, the content is in
        `contentOffer`. Each call creates another one.

        Args:
            name: Name of the action template.
            media_type: Kind of action that the template describes.
            state: Whether the action template is in use.
            id: Id, assigned by the server.
            description: What the action template is for.
            content_offer: Content and look, for media type `contentOffer`.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the action template was created. RFC 3339 date-time.
            modified_date: When the action template was last changed. RFC 3339 date-time.
            version: Version of the action template, assigned by the server.

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

        After `Delivery.UNKNOWN`: List the action templates with `queryFields` `name` and `queryValue` as the name:
        one that you did not have before is the one of this call. (getJourneyActiontemplates)

        postJourneyActiontemplates: POST /api/v2/journey/actiontemplates
        """
        return self._sender.call(
            CREATE,
            "/api/v2/journey/actiontemplates",
            (),
            create_body(
                body,
                name,
                media_type,
                state,
                id,
                description,
                content_offer,
                self_uri,
                created_date,
                modified_date,
                version,
            ),
            extra_headers,
            timeout,
        )

    def get(
        self,
        action_template_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate:
        """Get an action template.

        Returns the action template with this id.

        Args:
            action_template_id: Id of the action template.

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

        getJourneyActiontemplate: GET /api/v2/journey/actiontemplates/{actionTemplateId}
        """
        return self._sender.call(
            GET,
            "/api/v2/journey/actiontemplates/" + segment(action_template_id, "action_template_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    def delete(
        self,
        action_template_id: str,
        *,
        hard_delete: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an action template.

        Deletes the action template with this id. Unless `hardDelete` is true, it is only marked: its state becomes
        `Deleted`. Deleting it again changes nothing.

        Args:
            action_template_id: Id of the action template.
            hard_delete: Whether to remove the template for good instead of only marking it as deleted. (default
                False)

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

        deleteJourneyActiontemplate: DELETE /api/v2/journey/actiontemplates/{actionTemplateId}
        """
        return self._sender.call(
            DELETE,
            "/api/v2/journey/actiontemplates/" + segment(action_template_id, "action_template_id"),
            (("hardDelete", hard_delete, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    def update(
        self,
        action_template_id: str,
        body: PatchActionTemplate | PatchActionTemplatePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    @overload
    def update(
        self,
        action_template_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        content_offer: PatchContentOffer | PatchContentOfferPayload | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    def update(
        self,
        action_template_id: str,
        body: PatchActionTemplate | PatchActionTemplatePayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        content_offer: PatchContentOffer | PatchContentOfferPayload | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate:
        """Update an action template.

        Changes the action template with this id and returns it. What is left out stays as it is. The description
        marks `name` as required; send it if the vendor refuses a call without. The body gives the values to set, so
        that repeating it leads to the same state.

        Args:
            action_template_id: Id of the action template.
            name: Name of the action template.
            description: What the action template is for.
            media_type: Kind of action that the template describes.
            state: Whether the action template is in use.
            content_offer: Content and look, for media type `contentOffer`.
            version: Version of the action template.

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

        patchJourneyActiontemplate: PATCH /api/v2/journey/actiontemplates/{actionTemplateId}
        """
        return self._sender.call(
            UPDATE,
            "/api/v2/journey/actiontemplates/" + segment(action_template_id, "action_template_id"),
            (),
            update_body(
                body,
                name,
                description,
                media_type,
                state,
                content_offer,
                version,
            ),
            extra_headers,
            timeout,
        )


class AsyncActionTemplates:
    """Reusable content of actions, referred to by action maps."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawActionTemplates:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.action_templates import AsyncRawActionTemplates

        return AsyncRawActionTemplates(self._sender)

    async def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplateListing:
        """List action templates.

        Lists the action templates of the organisation, page by page. Can be narrowed by media type and state, sorted,
        and searched (`queryFields` with `queryValue`).

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            media_type: Only templates of this kind of action.
            state: Only templates in this state.
            query_fields: Fields of the action template in which to look for `queryValue`, without which they may not
                be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

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

        getJourneyActiontemplates: GET /api/v2/journey/actiontemplates
        """
        return await self._sender.call(
            LIST,
            "/api/v2/journey/actiontemplates",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("mediaType", media_type, "repeat"),
                ("state", state, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
        )

    def iter(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        sort_by: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        query_fields: Sequence[str] | Unset = UNSET,
        query_value: str | Unset = UNSET,
        max_pages: int | None = None,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> AsyncPager[ActionTemplate, ActionTemplateListing]:
        """Every item of `list`, page by page, fetched as they are needed.

        Iterate over it for the items (`entities`), over its `pages()` for the pages. `max_pages` bounds how many are
        fetched.

        Args:
            page_number: Number of the page, counted from 1. (default 1)
            page_size: Entries per page. The vendor publishes no maximum. (default 25)
            sort_by: Fields to sort by, separated by commas; a minus sign before a field sorts it in descending order.
            media_type: Only templates of this kind of action.
            state: Only templates in this state.
            query_fields: Fields of the action template in which to look for `queryValue`, without which they may not
                be sent.
            query_value: Text to look for in the fields of `queryFields`, without which it may not be sent. The vendor
                matches loosely (fuzzy).

        getJourneyActiontemplates: GET /api/v2/journey/actiontemplates
        """
        return self._sender.paginate(
            LIST,
            "/api/v2/journey/actiontemplates",
            (
                ("pageNumber", page_number, "repeat"),
                ("pageSize", page_size, "repeat"),
                ("sortBy", sort_by, "repeat"),
                ("mediaType", media_type, "repeat"),
                ("state", state, "repeat"),
                ("queryFields", query_fields, "repeat"),
                ("queryValue", query_value, "repeat"),
            ),
            UNSET,
            extra_headers,
            timeout,
            max_pages,
        )

    @overload
    async def create(
        self,
        body: ActionTemplate | ActionTemplatePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    @overload
    async def create(
        self,
        *,
        name: str,
        media_type: MediaType | _MediaType,
        state: ActionTemplateState | _ActionTemplateState,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content_offer: ContentOffer | ContentOfferPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    async def create(
        self,
        body: ActionTemplate | ActionTemplatePayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        id: str | Unset = UNSET,
        description: str | Unset = UNSET,
        content_offer: ContentOffer | ContentOfferPayload | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        modified_date: datetime.datetime | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate:
        """Create an action template.

        Creates an action template and returns it with its id. For media type `contentOffer`, the content is in
        `contentOffer`. Each call creates another one.

        Args:
            name: Name of the action template.
            media_type: Kind of action that the template describes.
            state: Whether the action template is in use.
            id: Id, assigned by the server.
            description: What the action template is for.
            content_offer: Content and look, for media type `contentOffer`.
            self_uri: Address of the entity, relative to the API host.
            created_date: When the action template was created. RFC 3339 date-time.
            modified_date: When the action template was last changed. RFC 3339 date-time.
            version: Version of the action template, assigned by the server.

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

        After `Delivery.UNKNOWN`: List the action templates with `queryFields` `name` and `queryValue` as the name:
        one that you did not have before is the one of this call. (getJourneyActiontemplates)

        postJourneyActiontemplates: POST /api/v2/journey/actiontemplates
        """
        return await self._sender.call(
            CREATE,
            "/api/v2/journey/actiontemplates",
            (),
            create_body(
                body,
                name,
                media_type,
                state,
                id,
                description,
                content_offer,
                self_uri,
                created_date,
                modified_date,
                version,
            ),
            extra_headers,
            timeout,
        )

    async def get(
        self,
        action_template_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate:
        """Get an action template.

        Returns the action template with this id.

        Args:
            action_template_id: Id of the action template.

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

        getJourneyActiontemplate: GET /api/v2/journey/actiontemplates/{actionTemplateId}
        """
        return await self._sender.call(
            GET,
            "/api/v2/journey/actiontemplates/" + segment(action_template_id, "action_template_id"),
            (),
            UNSET,
            extra_headers,
            timeout,
        )

    async def delete(
        self,
        action_template_id: str,
        *,
        hard_delete: bool | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> None:
        """Delete an action template.

        Deletes the action template with this id. Unless `hardDelete` is true, it is only marked: its state becomes
        `Deleted`. Deleting it again changes nothing.

        Args:
            action_template_id: Id of the action template.
            hard_delete: Whether to remove the template for good instead of only marking it as deleted. (default
                False)

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

        deleteJourneyActiontemplate: DELETE /api/v2/journey/actiontemplates/{actionTemplateId}
        """
        return await self._sender.call(
            DELETE,
            "/api/v2/journey/actiontemplates/" + segment(action_template_id, "action_template_id"),
            (("hardDelete", hard_delete, "repeat"),),
            UNSET,
            extra_headers,
            timeout,
        )

    @overload
    async def update(
        self,
        action_template_id: str,
        body: PatchActionTemplate | PatchActionTemplatePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    @overload
    async def update(
        self,
        action_template_id: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        content_offer: PatchContentOffer | PatchContentOfferPayload | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate: ...

    async def update(
        self,
        action_template_id: str,
        body: PatchActionTemplate | PatchActionTemplatePayload | Unset = UNSET,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        media_type: MediaType | _MediaType | Unset = UNSET,
        state: ActionTemplateState | _ActionTemplateState | Unset = UNSET,
        content_offer: PatchContentOffer | PatchContentOfferPayload | Unset = UNSET,
        version: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> ActionTemplate:
        """Update an action template.

        Changes the action template with this id and returns it. What is left out stays as it is. The description
        marks `name` as required; send it if the vendor refuses a call without. The body gives the values to set, so
        that repeating it leads to the same state.

        Args:
            action_template_id: Id of the action template.
            name: Name of the action template.
            description: What the action template is for.
            media_type: Kind of action that the template describes.
            state: Whether the action template is in use.
            content_offer: Content and look, for media type `contentOffer`.
            version: Version of the action template.

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

        patchJourneyActiontemplate: PATCH /api/v2/journey/actiontemplates/{actionTemplateId}
        """
        return await self._sender.call(
            UPDATE,
            "/api/v2/journey/actiontemplates/" + segment(action_template_id, "action_template_id"),
            (),
            update_body(
                body,
                name,
                description,
                media_type,
                state,
                content_offer,
                version,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, ActionTemplates, AsyncActionTemplates)
