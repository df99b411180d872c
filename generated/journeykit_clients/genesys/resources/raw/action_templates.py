# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..action_templates import (
    CREATE,
    DELETE,
    GET,
    LIST,
    UPDATE,
    _ActionTemplateState,
    _MediaType,
    create_body,
    update_body,
)

if TYPE_CHECKING:
    import datetime

    from ....operation import Timeout
    from ...models.action_template import ActionTemplate
    from ...models.action_template_listing import ActionTemplateListing
    from ...models.action_template_state import ActionTemplateState
    from ...models.content_offer import ContentOffer
    from ...models.media_type import MediaType
    from ...models.patch_action_template import PatchActionTemplate
    from ...models.patch_content_offer import PatchContentOffer
    from ...payloads import (
        ActionTemplatePayload,
        ContentOfferPayload,
        PatchActionTemplatePayload,
        PatchContentOfferPayload,
    )


class RawActionTemplates:
    """`ActionTemplates`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

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
    ) -> Response[ActionTemplateListing]:
        """`ActionTemplates.list`, returning the whole response."""
        return self._sender.call_raw(
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

    @overload
    def create(
        self,
        body: ActionTemplate | ActionTemplatePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]:
        """`ActionTemplates.create`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[ActionTemplate]:
        """`ActionTemplates.get`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[None]:
        """`ActionTemplates.delete`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]:
        """`ActionTemplates.update`, returning the whole response."""
        return self._sender.call_raw(
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
            ),
            extra_headers,
            timeout,
        )


class AsyncRawActionTemplates:
    """`AsyncActionTemplates`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

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
    ) -> Response[ActionTemplateListing]:
        """`AsyncActionTemplates.list`, returning the whole response."""
        return await self._sender.call_raw(
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

    @overload
    async def create(
        self,
        body: ActionTemplate | ActionTemplatePayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]:
        """`AsyncActionTemplates.create`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[ActionTemplate]:
        """`AsyncActionTemplates.get`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[None]:
        """`AsyncActionTemplates.delete`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]: ...

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
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTemplate]:
        """`AsyncActionTemplates.update`, returning the whole response."""
        return await self._sender.call_raw(
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
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawActionTemplates, AsyncRawActionTemplates)
