# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, overload

from ...body import body_of
from ...decoding import later
from ...hints import describe
from ...operation import AsyncSender, Operation, Sender
from ...resource import resource as _Resource
from ...types import UNSET, Unset
from ...uri import segment

if TYPE_CHECKING:
    import datetime

    from ...operation import Timeout
    from ..models.action_event_request import ActionEventRequest
    from ..models.action_state import ActionState
    from ..models.app_event_request import AppEventRequest
    from ..models.app_event_request_attributes import AppEventRequestAttributes
    from ..models.app_event_request_traits import AppEventRequestTraits
    from ..models.app_event_response import AppEventResponse
    from ..models.journey_app import JourneyApp
    from ..models.network_connectivity import NetworkConnectivity
    from ..models.request_device import RequestDevice
    from ..models.request_page import RequestPage
    from ..models.sdk_library import SdkLibrary
    from ..models.web_event_browser import WebEventBrowser
    from ..models.web_event_device import WebEventDevice
    from ..models.web_event_request import WebEventRequest
    from ..models.web_event_request_attributes import WebEventRequestAttributes
    from ..models.web_event_request_traits import WebEventRequestTraits
    from ..models.web_event_response import WebEventResponse
    from ..payloads import (
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
    from .raw.deployment_events import AsyncRawDeploymentEvents, RawDeploymentEvents

_app_event_response = later(
    __name__, "_app_event_response", "..models.app_event_response", "AppEventResponse.from_dict"
)
_web_event_response = later(
    __name__, "_web_event_response", "..models.web_event_response", "WebEventResponse.from_dict"
)

_ActionState = Literal[
    "accepted",
    "rejected",
    "timedout",
    "errored",
    "ignored",
    "qualified",
    "offered",
    "started",
    "engaged",
    "qualifiedOutsideSchedule",
    "offeredOutsideSchedule",
    "abandoned",
    "completed",
    "frequencyCapReached",
]


TRACK_WEB: Operation[WebEventResponse] = Operation(
    "postJourneyDeploymentWebevents",
    "POST",
    "/api/v2/journey/deployments/{deploymentId}/webevents",
    "unsafe",
    {
        200: _web_event_response,
    },
    body="application/json",
    secured=False,
    verify="List the events of the customer's session with `eventType` `com.genesys.journey.WebEvent`, with a log-in: an event of this name and time is the one of this call. (getJourneySessionEvents)",
)
TRACK_APP: Operation[AppEventResponse] = Operation(
    "postJourneyDeploymentAppevents",
    "POST",
    "/api/v2/journey/deployments/{deploymentId}/appevents",
    "unsafe",
    {
        200: _app_event_response,
    },
    body="application/json",
    secured=False,
    verify="List the events of the customer's session with `eventType` `com.genesys.journey.AppEvent`, with a log-in: an event of this name and time is the one of this call. (getJourneySessionEvents)",
)
TRACK_ACTION: Operation[None] = Operation(
    "postJourneyDeploymentActionevent",
    "POST",
    "/api/v2/journey/deployments/{deploymentId}/actionevent",
    "unsafe",
    {
        204: None,
    },
    body="application/json",
    secured=False,
    verify="List the events of the session with `eventType` `com.genesys.journey.WebActionEvent`, with a log-in: the state of the action is in `webActionEvent`. (getJourneySessionEvents)",
)


def track_web_body(
    body: object,
    customer_cookie_id: object,
    event_name: object,
    page: object,
    created_date: object,
    user_agent_string: object,
    browser: object,
    device: object,
    search_query: object,
    ip_address: object,
    referrer_url: object,
    attributes: object,
    traits: object,
    external_id: object,
) -> object:
    """The body of `track_web`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "customerCookieId": customer_cookie_id,
            "eventName": event_name,
            "page": page,
            "createdDate": created_date,
            "userAgentString": user_agent_string,
            "browser": browser,
            "device": device,
            "searchQuery": search_query,
            "ipAddress": ip_address,
            "referrerUrl": referrer_url,
            "attributes": attributes,
            "traits": traits,
            "externalId": external_id,
        },
        {
            "customerCookieId": "customer_cookie_id",
            "eventName": "event_name",
            "page": "page",
            "createdDate": "created_date",
        },
        optional=False,
    )


def track_app_body(
    body: object,
    event_name: object,
    screen_name: object,
    app: object,
    device: object,
    customer_cookie_id: object,
    created_date: object,
    sdk_library: object,
    network_connectivity: object,
    referrer_url: object,
    search_query: object,
    attributes: object,
    traits: object,
    external_id: object,
) -> object:
    """The body of `track_app`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "eventName": event_name,
            "screenName": screen_name,
            "app": app,
            "device": device,
            "customerCookieId": customer_cookie_id,
            "createdDate": created_date,
            "sdkLibrary": sdk_library,
            "networkConnectivity": network_connectivity,
            "referrerUrl": referrer_url,
            "searchQuery": search_query,
            "attributes": attributes,
            "traits": traits,
            "externalId": external_id,
        },
        {
            "eventName": "event_name",
            "screenName": "screen_name",
            "app": "app",
            "device": "device",
            "customerCookieId": "customer_cookie_id",
            "createdDate": "created_date",
        },
        optional=False,
    )


def track_action_body(
    body: object,
    session_id: object,
    action_id: object,
    action_state: object,
    id: object,
    error_code: object,
    error_message: object,
    self_uri: object,
) -> object:
    """The body of `track_action`, as one argument or as keywords. Raises TypeError for both, or for what is missing."""
    return body_of(
        body,
        {
            "sessionId": session_id,
            "actionId": action_id,
            "actionState": action_state,
            "id": id,
            "errorCode": error_code,
            "errorMessage": error_message,
            "selfUri": self_uri,
        },
        {
            "sessionId": "session_id",
            "actionId": "action_id",
            "actionState": "action_state",
        },
        optional=False,
    )


class DeploymentEvents:
    """Events that a web site or an app reports. Called without a log-in."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> RawDeploymentEvents:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.deployment_events import RawDeploymentEvents

        return RawDeploymentEvents(self._sender)

    @overload
    def track_web(
        self,
        deployment_id: str,
        body: WebEventRequest | WebEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> WebEventResponse: ...

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
    ) -> WebEventResponse: ...

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
    ) -> WebEventResponse:
        """Report an event of a web site.

        Records what a customer did on a web site: a page viewed, a search performed, an order completed. Segments and
        action maps react to it. It is called without a log-in, from the browser or for it.

        Each call records another event.

        Args:
            deployment_id: Id of the messenger deployment that the web site or app uses.
            customer_cookie_id: UUID of the customer.
            event_name: What the customer did: a thing and a verb in the past tense, such as `page_viewed`. Letters,
                digits and underscores only.
            page: The page on which it happened.
            created_date: When it happened. RFC 3339 date-time in UTC; events more than an hour old are refused.
            user_agent_string: The browser's User-Agent header, in place of that of this request.
            browser: The customer's browser.
            device: The customer's device.
            search_query: Words that the customer searched for.
            ip_address: The customer's IP address.
            referrer_url: Address of the page that led to this one.
            attributes: Attributes of your own, by name.
            traits: Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to
                recognise the same customer elsewhere.
            external_id: The customer's id outside Genesys.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: List the events of the customer's session with `eventType`
        `com.genesys.journey.WebEvent`, with a log-in: an event of this name and time is the one of this call.
        (getJourneySessionEvents)

        postJourneyDeploymentWebevents: POST /api/v2/journey/deployments/{deploymentId}/webevents
        """
        return self._sender.call(
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
    ) -> AppEventResponse: ...

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
    ) -> AppEventResponse: ...

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
    ) -> AppEventResponse:
        """Report an event of an app.

        Records what a customer did in an app: a screen viewed, a search performed, an order completed. Segments and
        action maps react to it. It is called without a log-in, from the app or for it.

        Each call records another event.

        Args:
            deployment_id: Id of the messenger deployment that the web site or app uses.
            event_name: What the customer did: a thing and a verb in the past tense, such as `screen_viewed`. Letters,
                digits and underscores only.
            screen_name: Name of the screen, view or fragment in which it happened.
            app: The app that the customer uses.
            device: The customer's device.
            customer_cookie_id: UUID of the customer, one for each installation or device, and the same in all its
                sessions.
            created_date: When it happened. RFC 3339 date-time in UTC; events more than an hour old are refused.
            sdk_library: The library that sent the event.
            network_connectivity: How the device is connected.
            referrer_url: Address that led to the first event of the app session.
            search_query: Words that the customer searched for.
            attributes: Attributes of your own, by name.
            traits: Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to
                recognise the same customer elsewhere.
            external_id: The customer's id outside Genesys.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: List the events of the customer's session with `eventType`
        `com.genesys.journey.AppEvent`, with a log-in: an event of this name and time is the one of this call.
        (getJourneySessionEvents)

        postJourneyDeploymentAppevents: POST /api/v2/journey/deployments/{deploymentId}/appevents
        """
        return self._sender.call(
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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None:
        """Report the state of a web action.

        Says that a web action was offered, accepted, rejected and so on. It is called without a log-in, from the
        browser or for it.

        A repeated call may answer 409, as the action is in that state already.

        Args:
            deployment_id: Id of the messenger deployment that the web site or app uses.
            session_id: Id of the customer's session.
            action_id: Id of the action, as Genesys gave it when the action qualified.
            action_state: State that the action goes to.
            id: Id, assigned by the server.
            error_code: Error code of your own, where the action goes to `errored`.
            error_message: Error message, where the action goes to `errored`.
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

        After `Delivery.UNKNOWN`: List the events of the session with `eventType`
        `com.genesys.journey.WebActionEvent`, with a log-in: the state of the action is in `webActionEvent`.
        (getJourneySessionEvents)

        postJourneyDeploymentActionevent: POST /api/v2/journey/deployments/{deploymentId}/actionevent
        """
        return self._sender.call(
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


class AsyncDeploymentEvents:
    """Events that a web site or an app reports. Called without a log-in."""

    def __init__(self, sender: AsyncSender) -> None:
        self._sender = sender

    @_Resource
    def with_raw_response(self) -> AsyncRawDeploymentEvents:
        """The same methods, each returning a `Response` with status code, headers, content and the parsed result."""
        from .raw.deployment_events import AsyncRawDeploymentEvents

        return AsyncRawDeploymentEvents(self._sender)

    @overload
    async def track_web(
        self,
        deployment_id: str,
        body: WebEventRequest | WebEventRequestPayload,
        *,
        timeout: Timeout | None = None,
        extra_headers: Mapping[str, str] | None = None,
    ) -> WebEventResponse: ...

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
    ) -> WebEventResponse: ...

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
    ) -> WebEventResponse:
        """Report an event of a web site.

        Records what a customer did on a web site: a page viewed, a search performed, an order completed. Segments and
        action maps react to it. It is called without a log-in, from the browser or for it.

        Each call records another event.

        Args:
            deployment_id: Id of the messenger deployment that the web site or app uses.
            customer_cookie_id: UUID of the customer.
            event_name: What the customer did: a thing and a verb in the past tense, such as `page_viewed`. Letters,
                digits and underscores only.
            page: The page on which it happened.
            created_date: When it happened. RFC 3339 date-time in UTC; events more than an hour old are refused.
            user_agent_string: The browser's User-Agent header, in place of that of this request.
            browser: The customer's browser.
            device: The customer's device.
            search_query: Words that the customer searched for.
            ip_address: The customer's IP address.
            referrer_url: Address of the page that led to this one.
            attributes: Attributes of your own, by name.
            traits: Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to
                recognise the same customer elsewhere.
            external_id: The customer's id outside Genesys.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: List the events of the customer's session with `eventType`
        `com.genesys.journey.WebEvent`, with a log-in: an event of this name and time is the one of this call.
        (getJourneySessionEvents)

        postJourneyDeploymentWebevents: POST /api/v2/journey/deployments/{deploymentId}/webevents
        """
        return await self._sender.call(
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
    ) -> AppEventResponse: ...

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
    ) -> AppEventResponse: ...

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
    ) -> AppEventResponse:
        """Report an event of an app.

        Records what a customer did in an app: a screen viewed, a search performed, an order completed. Segments and
        action maps react to it. It is called without a log-in, from the app or for it.

        Each call records another event.

        Args:
            deployment_id: Id of the messenger deployment that the web site or app uses.
            event_name: What the customer did: a thing and a verb in the past tense, such as `screen_viewed`. Letters,
                digits and underscores only.
            screen_name: Name of the screen, view or fragment in which it happened.
            app: The app that the customer uses.
            device: The customer's device.
            customer_cookie_id: UUID of the customer, one for each installation or device, and the same in all its
                sessions.
            created_date: When it happened. RFC 3339 date-time in UTC; events more than an hour old are refused.
            sdk_library: The library that sent the event.
            network_connectivity: How the device is connected.
            referrer_url: Address that led to the first event of the app session.
            search_query: Words that the customer searched for.
            attributes: Attributes of your own, by name.
            traits: Facts about the customer, by name, such as `email`, `givenName` or `cellPhone`. They help to
                recognise the same customer elsewhere.
            external_id: The customer's id outside Genesys.

        Raises:
            BadRequestError: 400.
            AuthenticationError: 401.
            PermissionDeniedError: 403.
            NotFoundError: 404.
            ConflictError: 409.
            UnprocessableEntityError: 422.
            RateLimitError: 429.
            ServerError: 5xx.
            APIStatusError: Any other status that is not 2xx.
            APIConnectionError: No usable answer came; see its `delivery`.

        After `Delivery.UNKNOWN`: List the events of the customer's session with `eventType`
        `com.genesys.journey.AppEvent`, with a log-in: an event of this name and time is the one of this call.
        (getJourneySessionEvents)

        postJourneyDeploymentAppevents: POST /api/v2/journey/deployments/{deploymentId}/appevents
        """
        return await self._sender.call(
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
    ) -> None: ...

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
    ) -> None: ...

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
    ) -> None:
        """Report the state of a web action.

        Says that a web action was offered, accepted, rejected and so on. It is called without a log-in, from the
        browser or for it.

        A repeated call may answer 409, as the action is in that state already.

        Args:
            deployment_id: Id of the messenger deployment that the web site or app uses.
            session_id: Id of the customer's session.
            action_id: Id of the action, as Genesys gave it when the action qualified.
            action_state: State that the action goes to.
            id: Id, assigned by the server.
            error_code: Error code of your own, where the action goes to `errored`.
            error_message: Error message, where the action goes to `errored`.
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

        After `Delivery.UNKNOWN`: List the events of the session with `eventType`
        `com.genesys.journey.WebActionEvent`, with a log-in: the state of the action is in `webActionEvent`.
        (getJourneySessionEvents)

        postJourneyDeploymentActionevent: POST /api/v2/journey/deployments/{deploymentId}/actionevent
        """
        return await self._sender.call(
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


describe(__name__, DeploymentEvents, AsyncDeploymentEvents)
