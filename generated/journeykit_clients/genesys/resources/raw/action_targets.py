# Generated from specs/genesys/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....deprecation import deprecated
from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..action_targets import GET, LIST, UPDATE, update_body

if TYPE_CHECKING:
    from ....operation import Timeout
    from ...models.action_target import ActionTarget
    from ...models.action_target_listing import ActionTargetListing
    from ...models.patch_action_target import PatchActionTarget
    from ...models.service_level import ServiceLevel
    from ...payloads import PatchActionTargetPayload, ServiceLevelPayload


class RawActionTargets:
    """`ActionTargets`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @deprecated("withdrawn by the vendor since 2026-05-28")
    def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTargetListing]:
        """`ActionTargets.list`, returning the whole response."""
        return self._sender.call_raw(
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
    def get(
        self,
        action_target_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTarget]:
        """`ActionTargets.get`, returning the whole response."""
        return self._sender.call_raw(
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
    ) -> Response[ActionTarget]: ...

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
    ) -> Response[ActionTarget]: ...

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
    ) -> Response[ActionTarget]:
        """`ActionTargets.update`, returning the whole response."""
        return self._sender.call_raw(
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


class AsyncRawActionTargets:
    """`AsyncActionTargets`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @deprecated("withdrawn by the vendor since 2026-05-28")
    async def list(
        self,
        *,
        page_number: int | Unset = UNSET,
        page_size: int | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTargetListing]:
        """`AsyncActionTargets.list`, returning the whole response."""
        return await self._sender.call_raw(
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
    async def get(
        self,
        action_target_id: str,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[ActionTarget]:
        """`AsyncActionTargets.get`, returning the whole response."""
        return await self._sender.call_raw(
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
    ) -> Response[ActionTarget]: ...

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
    ) -> Response[ActionTarget]: ...

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
    ) -> Response[ActionTarget]:
        """`AsyncActionTargets.update`, returning the whole response."""
        return await self._sender.call_raw(
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


describe(__name__, RawActionTargets, AsyncRawActionTargets)
