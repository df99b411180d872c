# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, overload

from ....hints import describe
from ....operation import AsyncSender, Sender
from ....types import UNSET, Response, Unset
from ....uri import segment
from ..deployment_events import (
    TRACK_ACTION,
    TRACK_APP,
    TRACK_WEB,
    _ActionState,
    track_action_body,
    track_app_body,
    track_web_body,
)

if TYPE_CHECKING:
    import datetime

    from ....operation import Timeout
    from ...models.action_event_request import ActionEventRequest
    from ...models.action_state import ActionState
    from ...models.app_event_request import AppEventRequest
    from ...models.app_event_request_attributes import AppEventRequestAttributes
    from ...models.app_event_request_traits import AppEventRequestTraits
    from ...models.app_event_response import AppEventResponse
    from ...models.journey_app import JourneyApp
    from ...models.network_connectivity import NetworkConnectivity
    from ...models.request_device import RequestDevice
    from ...models.request_page import RequestPage
    from ...models.sdk_library import SdkLibrary
    from ...models.web_event_browser import WebEventBrowser
    from ...models.web_event_device import WebEventDevice
    from ...models.web_event_request import WebEventRequest
    from ...models.web_event_request_attributes import WebEventRequestAttributes
    from ...models.web_event_request_traits import WebEventRequestTraits
    from ...models.web_event_response import WebEventResponse
    from ...payloads import (
        ActionEventRequestPayload,
        AppEventRequestAttributesPayload,
        AppEventRequestPayload,
        AppEventRequestTraitsPayload,
        JourneyAppPayload,
        NetworkConnectivityPayload,
        RequestDevicePayload,
        RequestPagePayload,
        SdkLibraryPayload,
        WebEventBrowserPayload,
        WebEventDevicePayload,
        WebEventRequestAttributesPayload,
        WebEventRequestPayload,
        WebEventRequestTraitsPayload,
    )


class RawDeploymentEvents:
    """`DeploymentEvents`, with responses as they came."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @overload
    def track_web(
        self,
        deployment_id: str,
        body: WebEventRequest | WebEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebEventResponse]: ...

    @overload
    def track_web(
        self,
        deployment_id: str,
        *,
        customer_cookie_id: str,
        event_name: str,
        page: RequestPage | RequestPagePayload,
        created_date: datetime.datetime,
        user_agent_string: str | Unset = UNSET,
        browser: WebEventBrowser | WebEventBrowserPayload | Unset = UNSET,
        device: WebEventDevice | WebEventDevicePayload | Unset = UNSET,
        search_query: str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        attributes: WebEventRequestAttributes | WebEventRequestAttributesPayload | Unset = UNSET,
        traits: WebEventRequestTraits | WebEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebEventResponse]: ...

    def track_web(
        self,
        deployment_id: str,
        body: WebEventRequest | WebEventRequestPayload | Unset = UNSET,
        *,
        customer_cookie_id: str | Unset = UNSET,
        event_name: str | Unset = UNSET,
        page: RequestPage | RequestPagePayload | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        user_agent_string: str | Unset = UNSET,
        browser: WebEventBrowser | WebEventBrowserPayload | Unset = UNSET,
        device: WebEventDevice | WebEventDevicePayload | Unset = UNSET,
        search_query: str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        attributes: WebEventRequestAttributes | WebEventRequestAttributesPayload | Unset = UNSET,
        traits: WebEventRequestTraits | WebEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebEventResponse]:
        """`DeploymentEvents.track_web`, returning the whole response."""
        return self._sender.call_raw(
            TRACK_WEB,
            "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/webevents",
            (),
            track_web_body(
                body,
                customer_cookie_id,
                event_name,
                page,
                created_date,
                user_agent_string,
                browser,
                device,
                search_query,
                ip_address,
                referrer_url,
                attributes,
                traits,
                external_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def track_app(
        self,
        deployment_id: str,
        body: AppEventRequest | AppEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AppEventResponse]: ...

    @overload
    def track_app(
        self,
        deployment_id: str,
        *,
        event_name: str,
        screen_name: str,
        app: JourneyApp | JourneyAppPayload,
        device: RequestDevice | RequestDevicePayload,
        customer_cookie_id: str,
        created_date: datetime.datetime,
        sdk_library: SdkLibrary | SdkLibraryPayload | Unset = UNSET,
        network_connectivity: NetworkConnectivity | NetworkConnectivityPayload | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        search_query: str | Unset = UNSET,
        attributes: AppEventRequestAttributes | AppEventRequestAttributesPayload | Unset = UNSET,
        traits: AppEventRequestTraits | AppEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AppEventResponse]: ...

    def track_app(
        self,
        deployment_id: str,
        body: AppEventRequest | AppEventRequestPayload | Unset = UNSET,
        *,
        event_name: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        app: JourneyApp | JourneyAppPayload | Unset = UNSET,
        device: RequestDevice | RequestDevicePayload | Unset = UNSET,
        customer_cookie_id: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        sdk_library: SdkLibrary | SdkLibraryPayload | Unset = UNSET,
        network_connectivity: NetworkConnectivity | NetworkConnectivityPayload | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        search_query: str | Unset = UNSET,
        attributes: AppEventRequestAttributes | AppEventRequestAttributesPayload | Unset = UNSET,
        traits: AppEventRequestTraits | AppEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AppEventResponse]:
        """`DeploymentEvents.track_app`, returning the whole response."""
        return self._sender.call_raw(
            TRACK_APP,
            "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/appevents",
            (),
            track_app_body(
                body,
                event_name,
                screen_name,
                app,
                device,
                customer_cookie_id,
                created_date,
                sdk_library,
                network_connectivity,
                referrer_url,
                search_query,
                attributes,
                traits,
                external_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    def track_action(
        self,
        deployment_id: str,
        body: ActionEventRequest | ActionEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    @overload
    def track_action(
        self,
        deployment_id: str,
        *,
        session_id: str,
        action_id: str,
        action_state: ActionState | _ActionState,
        id: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    def track_action(
        self,
        deployment_id: str,
        body: ActionEventRequest | ActionEventRequestPayload | Unset = UNSET,
        *,
        session_id: str | Unset = UNSET,
        action_id: str | Unset = UNSET,
        action_state: ActionState | _ActionState | Unset = UNSET,
        id: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`DeploymentEvents.track_action`, returning the whole response."""
        return self._sender.call_raw(
            TRACK_ACTION,
            "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/actionevent",
            (),
            track_action_body(
                body,
                session_id,
                action_id,
                action_state,
                id,
                error_code,
                error_message,
                self_uri,
            ),
            extra_headers,
            timeout,
        )


class AsyncRawDeploymentEvents:
    """`AsyncDeploymentEvents`, with responses as they came."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @overload
    async def track_web(
        self,
        deployment_id: str,
        body: WebEventRequest | WebEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebEventResponse]: ...

    @overload
    async def track_web(
        self,
        deployment_id: str,
        *,
        customer_cookie_id: str,
        event_name: str,
        page: RequestPage | RequestPagePayload,
        created_date: datetime.datetime,
        user_agent_string: str | Unset = UNSET,
        browser: WebEventBrowser | WebEventBrowserPayload | Unset = UNSET,
        device: WebEventDevice | WebEventDevicePayload | Unset = UNSET,
        search_query: str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        attributes: WebEventRequestAttributes | WebEventRequestAttributesPayload | Unset = UNSET,
        traits: WebEventRequestTraits | WebEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebEventResponse]: ...

    async def track_web(
        self,
        deployment_id: str,
        body: WebEventRequest | WebEventRequestPayload | Unset = UNSET,
        *,
        customer_cookie_id: str | Unset = UNSET,
        event_name: str | Unset = UNSET,
        page: RequestPage | RequestPagePayload | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        user_agent_string: str | Unset = UNSET,
        browser: WebEventBrowser | WebEventBrowserPayload | Unset = UNSET,
        device: WebEventDevice | WebEventDevicePayload | Unset = UNSET,
        search_query: str | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        attributes: WebEventRequestAttributes | WebEventRequestAttributesPayload | Unset = UNSET,
        traits: WebEventRequestTraits | WebEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[WebEventResponse]:
        """`AsyncDeploymentEvents.track_web`, returning the whole response."""
        return await self._sender.call_raw(
            TRACK_WEB,
            "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/webevents",
            (),
            track_web_body(
                body,
                customer_cookie_id,
                event_name,
                page,
                created_date,
                user_agent_string,
                browser,
                device,
                search_query,
                ip_address,
                referrer_url,
                attributes,
                traits,
                external_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def track_app(
        self,
        deployment_id: str,
        body: AppEventRequest | AppEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AppEventResponse]: ...

    @overload
    async def track_app(
        self,
        deployment_id: str,
        *,
        event_name: str,
        screen_name: str,
        app: JourneyApp | JourneyAppPayload,
        device: RequestDevice | RequestDevicePayload,
        customer_cookie_id: str,
        created_date: datetime.datetime,
        sdk_library: SdkLibrary | SdkLibraryPayload | Unset = UNSET,
        network_connectivity: NetworkConnectivity | NetworkConnectivityPayload | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        search_query: str | Unset = UNSET,
        attributes: AppEventRequestAttributes | AppEventRequestAttributesPayload | Unset = UNSET,
        traits: AppEventRequestTraits | AppEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AppEventResponse]: ...

    async def track_app(
        self,
        deployment_id: str,
        body: AppEventRequest | AppEventRequestPayload | Unset = UNSET,
        *,
        event_name: str | Unset = UNSET,
        screen_name: str | Unset = UNSET,
        app: JourneyApp | JourneyAppPayload | Unset = UNSET,
        device: RequestDevice | RequestDevicePayload | Unset = UNSET,
        customer_cookie_id: str | Unset = UNSET,
        created_date: datetime.datetime | Unset = UNSET,
        sdk_library: SdkLibrary | SdkLibraryPayload | Unset = UNSET,
        network_connectivity: NetworkConnectivity | NetworkConnectivityPayload | Unset = UNSET,
        referrer_url: str | Unset = UNSET,
        search_query: str | Unset = UNSET,
        attributes: AppEventRequestAttributes | AppEventRequestAttributesPayload | Unset = UNSET,
        traits: AppEventRequestTraits | AppEventRequestTraitsPayload | Unset = UNSET,
        external_id: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[AppEventResponse]:
        """`AsyncDeploymentEvents.track_app`, returning the whole response."""
        return await self._sender.call_raw(
            TRACK_APP,
            "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/appevents",
            (),
            track_app_body(
                body,
                event_name,
                screen_name,
                app,
                device,
                customer_cookie_id,
                created_date,
                sdk_library,
                network_connectivity,
                referrer_url,
                search_query,
                attributes,
                traits,
                external_id,
            ),
            extra_headers,
            timeout,
        )

    @overload
    async def track_action(
        self,
        deployment_id: str,
        body: ActionEventRequest | ActionEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    @overload
    async def track_action(
        self,
        deployment_id: str,
        *,
        session_id: str,
        action_id: str,
        action_state: ActionState | _ActionState,
        id: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]: ...

    async def track_action(
        self,
        deployment_id: str,
        body: ActionEventRequest | ActionEventRequestPayload | Unset = UNSET,
        *,
        session_id: str | Unset = UNSET,
        action_id: str | Unset = UNSET,
        action_state: ActionState | _ActionState | Unset = UNSET,
        id: str | Unset = UNSET,
        error_code: str | Unset = UNSET,
        error_message: str | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> Response[None]:
        """`AsyncDeploymentEvents.track_action`, returning the whole response."""
        return await self._sender.call_raw(
            TRACK_ACTION,
            "/api/v2/journey/deployments/" + segment(deployment_id, "deployment_id") + "/actionevent",
            (),
            track_action_body(
                body,
                session_id,
                action_id,
                action_state,
                id,
                error_code,
                error_message,
                self_uri,
            ),
            extra_headers,
            timeout,
        )


describe(__name__, RawDeploymentEvents, AsyncRawDeploymentEvents)
