# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Self

from ...decoding import (
    DecodeError,
    later,
    new,
    parse_datetime,
    scalars,
)
from ...model import Model, apart, plain, written
from ...types import UNSET, Unset

if TYPE_CHECKING:
    import datetime
    from typing import TypedDict, Unpack

    from .acd_outcome import AcdOutcome
    from .addressable_entity_ref import AddressableEntityRef
    from .browser import Browser
    from .case_status import CaseStatus
    from .connected_queue import ConnectedQueue
    from .connected_user import ConnectedUser
    from .conversation_channel import ConversationChannel
    from .conversation_direction import ConversationDirection
    from .conversation_user_disposition import ConversationUserDisposition
    from .device import Device
    from .disconnect_type import DisconnectType
    from .journey_app import JourneyApp
    from .journey_campaign import JourneyCampaign
    from .journey_case_association import JourneyCaseAssociation
    from .journey_geolocation import JourneyGeolocation
    from .journey_page import JourneyPage
    from .network_connectivity import NetworkConnectivity
    from .outcome_achievement import OutcomeAchievement
    from .referrer import Referrer
    from .sdk_library import SdkLibrary
    from .session_attribute_lists import SessionAttributeLists
    from .session_attributes import SessionAttributes
    from .session_last_event import SessionLastEvent
    from .session_segment_assignment import SessionSegmentAssignment

_acd_outcome = later(__name__, "_acd_outcome", ".acd_outcome", "members")
_addressable_entity_ref = later(
    __name__, "_addressable_entity_ref", ".addressable_entity_ref", "AddressableEntityRef.from_dict"
)
_browser = later(__name__, "_browser", ".browser", "Browser.from_dict")
_case_status = later(__name__, "_case_status", ".case_status", "members")
_connected_queue = later(__name__, "_connected_queue", ".connected_queue", "ConnectedQueue.from_dict")
_connected_user = later(__name__, "_connected_user", ".connected_user", "ConnectedUser.from_dict")
_conversation_channel = later(
    __name__, "_conversation_channel", ".conversation_channel", "ConversationChannel.from_dict"
)
_conversation_direction = later(__name__, "_conversation_direction", ".conversation_direction", "members")
_conversation_user_disposition = later(
    __name__,
    "_conversation_user_disposition",
    ".conversation_user_disposition",
    "ConversationUserDisposition.from_dict",
)
_device = later(__name__, "_device", ".device", "Device.from_dict")
_disconnect_type = later(__name__, "_disconnect_type", ".disconnect_type", "members")
_journey_app = later(__name__, "_journey_app", ".journey_app", "JourneyApp.from_dict")
_journey_campaign = later(__name__, "_journey_campaign", ".journey_campaign", "JourneyCampaign.from_dict")
_journey_case_association = later(
    __name__, "_journey_case_association", ".journey_case_association", "JourneyCaseAssociation.from_dict"
)
_journey_geolocation = later(__name__, "_journey_geolocation", ".journey_geolocation", "JourneyGeolocation.from_dict")
_journey_page = later(__name__, "_journey_page", ".journey_page", "JourneyPage.from_dict")
_network_connectivity = later(
    __name__, "_network_connectivity", ".network_connectivity", "NetworkConnectivity.from_dict"
)
_outcome_achievement = later(__name__, "_outcome_achievement", ".outcome_achievement", "OutcomeAchievement.from_dict")
_referrer = later(__name__, "_referrer", ".referrer", "Referrer.from_dict")
_sdk_library = later(__name__, "_sdk_library", ".sdk_library", "SdkLibrary.from_dict")
_session_attribute_lists = later(
    __name__, "_session_attribute_lists", ".session_attribute_lists", "SessionAttributeLists.from_dict"
)
_session_attributes = later(__name__, "_session_attributes", ".session_attributes", "SessionAttributes.from_dict")
_session_last_event = later(__name__, "_session_last_event", ".session_last_event", "SessionLastEvent.from_dict")
_session_segment_assignment = later(
    __name__, "_session_segment_assignment", ".session_segment_assignment", "SessionSegmentAssignment.from_dict"
)


if TYPE_CHECKING:

    class _Some(TypedDict, total=False):
        id: str
        type_: str
        event_count: int
        last_event: SessionLastEvent
        authenticated: bool
        created_date: datetime.datetime
        external_contact: AddressableEntityRef | Unset
        customer_id: str | Unset
        customer_id_type: str | Unset
        external_id: str | Unset
        external_url: str | Unset
        short_id: str | Unset
        outcome_achievements: list[OutcomeAchievement] | Unset
        segment_assignments: list[SessionSegmentAssignment] | Unset
        attributes: SessionAttributes | Unset
        attribute_lists: SessionAttributeLists | Unset
        browser: Browser | Unset
        device: Device | Unset
        geolocation: JourneyGeolocation | Unset
        ip_address: str | Unset
        ip_organization: str | Unset
        last_page: JourneyPage | Unset
        mkt_campaign: JourneyCampaign | Unset
        referrer: Referrer | Unset
        app: JourneyApp | Unset
        sdk_library: SdkLibrary | Unset
        network_connectivity: NetworkConnectivity | Unset
        search_terms: list[str] | Unset
        user_agent_string: str | Unset
        duration_in_seconds: int | Unset
        pageview_count: int | Unset
        screenview_count: int | Unset
        conversation: AddressableEntityRef | Unset
        last_connected_queue: ConnectedQueue | Unset
        last_connected_user: ConnectedUser | Unset
        last_user_disposition: ConversationUserDisposition | Unset
        conversation_channels: list[ConversationChannel] | Unset
        originating_direction: ConversationDirection | Unset
        conversation_subject: str | Unset
        last_user_disconnect_type: DisconnectType | Unset
        last_acd_outcome: AcdOutcome | Unset
        division_ids: list[str] | Unset
        last_screen: str | Unset
        case_associations: list[JourneyCaseAssociation] | Unset
        case_entity: AddressableEntityRef | Unset
        case_reference: str | Unset
        case_status: CaseStatus | Unset
        self_uri: str | Unset
        ended_date: datetime.datetime | Unset
        away_date: datetime.datetime | Unset
        idle_date: datetime.datetime | Unset


class Session(Model):
    """A customer's session: visit to a web site, use of an app, or conversation. Which properties are there depends
    on `type`."""

    _properties: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "type": "type_",
        "eventCount": "event_count",
        "lastEvent": "last_event",
        "authenticated": "authenticated",
        "createdDate": "created_date",
        "externalContact": "external_contact",
        "customerId": "customer_id",
        "customerIdType": "customer_id_type",
        "externalId": "external_id",
        "externalUrl": "external_url",
        "shortId": "short_id",
        "outcomeAchievements": "outcome_achievements",
        "segmentAssignments": "segment_assignments",
        "attributes": "attributes",
        "attributeLists": "attribute_lists",
        "browser": "browser",
        "device": "device",
        "geolocation": "geolocation",
        "ipAddress": "ip_address",
        "ipOrganization": "ip_organization",
        "lastPage": "last_page",
        "mktCampaign": "mkt_campaign",
        "referrer": "referrer",
        "app": "app",
        "sdkLibrary": "sdk_library",
        "networkConnectivity": "network_connectivity",
        "searchTerms": "search_terms",
        "userAgentString": "user_agent_string",
        "durationInSeconds": "duration_in_seconds",
        "pageviewCount": "pageview_count",
        "screenviewCount": "screenview_count",
        "conversation": "conversation",
        "lastConnectedQueue": "last_connected_queue",
        "lastConnectedUser": "last_connected_user",
        "lastUserDisposition": "last_user_disposition",
        "conversationChannels": "conversation_channels",
        "originatingDirection": "originating_direction",
        "conversationSubject": "conversation_subject",
        "lastUserDisconnectType": "last_user_disconnect_type",
        "lastAcdOutcome": "last_acd_outcome",
        "divisionIds": "division_ids",
        "lastScreen": "last_screen",
        "caseAssociations": "case_associations",
        "caseEntity": "case_entity",
        "caseReference": "case_reference",
        "caseStatus": "case_status",
        "selfUri": "self_uri",
        "endedDate": "ended_date",
        "awayDate": "away_date",
        "idleDate": "idle_date",
    }

    __slots__ = (*_properties.values(),)

    id: str
    """Id of the session."""
    type_: str
    """Kind of session, such as `web` or `app`. No list of values is published."""
    event_count: int
    """Number of events in the session."""
    last_event: SessionLastEvent
    """The latest event of a session."""
    authenticated: bool
    """Whether the customer was logged in."""
    created_date: datetime.datetime
    """When the session began. RFC 3339 date-time."""
    external_contact: AddressableEntityRef | Unset
    """Reference to another entity."""
    customer_id: str | Unset
    """The customer's id in the source of the events."""
    customer_id_type: str | Unset
    """Kind of the customer's id, such as `cookie`, `email` or `phone`."""
    external_id: str | Unset
    """Id of the session in the system that its events come from."""
    external_url: str | Unset
    """Address of a page outside Genesys with more about the session."""
    short_id: str | Unset
    """A short number for the session, of 4 to 6 digits."""
    outcome_achievements: list[OutcomeAchievement] | Unset
    """Outcomes that were achieved in the session. Genesys removes outcomes. Deprecated by the vendor."""
    segment_assignments: list[SessionSegmentAssignment] | Unset
    """Segments that were assigned in the session."""
    attributes: SessionAttributes | Unset
    """Attributes from the events of the session, by name."""
    attribute_lists: SessionAttributeLists | Unset
    """Lists of attributes from the events of the session, by name."""
    browser: Browser | Unset
    """The customer's browser and its abilities."""
    device: Device | Unset
    """The customer's device."""
    geolocation: JourneyGeolocation | Unset
    """The customer's place on earth."""
    ip_address: str | Unset
    """The customer's IP address. Absent where the business does not collect it."""
    ip_organization: str | Unset
    """Organisation or provider that the customer's IP address belongs to."""
    last_page: JourneyPage | Unset
    """A web page."""
    mkt_campaign: JourneyCampaign | Unset
    """The campaign that brought the customer (UTM parameters)."""
    referrer: Referrer | Unset
    """The page that led the customer here."""
    app: JourneyApp | Unset
    """The app that the customer uses."""
    sdk_library: SdkLibrary | Unset
    """The library that sent the event."""
    network_connectivity: NetworkConnectivity | Unset
    """How the device is connected."""
    search_terms: list[str] | Unset
    """Words that the customer searched for."""
    user_agent_string: str | Unset
    """The customer's User-Agent."""
    duration_in_seconds: int | Unset
    """How long the session has been active on one device, in seconds."""
    pageview_count: int | Unset
    """Number of pages viewed in the session."""
    screenview_count: int | Unset
    """Number of screens viewed in the session."""
    conversation: AddressableEntityRef | Unset
    """Reference to another entity."""
    last_connected_queue: ConnectedQueue | Unset
    """Reference to a queue."""
    last_connected_user: ConnectedUser | Unset
    """Reference to a user."""
    last_user_disposition: ConversationUserDisposition | Unset
    """How a user wrapped up a conversation."""
    conversation_channels: list[ConversationChannel] | Unset
    """Channels of the conversation."""
    originating_direction: ConversationDirection | Unset
    """Who began a conversation."""
    conversation_subject: str | Unset
    """Subject of the conversation, such as that of an e-mail."""
    last_user_disconnect_type: DisconnectType | Unset
    """How a user left a conversation."""
    last_acd_outcome: AcdOutcome | Unset
    """How the distribution of a conversation to agents ended."""
    division_ids: list[str] | Unset
    """Ids of the divisions that the session belongs to."""
    last_screen: str | Unset
    """The screen that the customer saw last, in app sessions."""
    case_associations: list[JourneyCaseAssociation] | Unset
    """Cases that belong to the session, in conversations."""
    case_entity: AddressableEntityRef | Unset
    """Reference to another entity."""
    case_reference: str | Unset
    """Reference of the case."""
    case_status: CaseStatus | Unset
    """State of a case."""
    self_uri: str | Unset
    """Address of the entity, relative to the API host."""
    ended_date: datetime.datetime | Unset
    """When the session ended. RFC 3339 date-time."""
    away_date: datetime.datetime | Unset
    """From when on the visitor counts as away. RFC 3339 date-time."""
    idle_date: datetime.datetime | Unset
    """From when on the visitor counts as idle. RFC 3339 date-time."""

    def __init__(
        self,
        *,
        id: str,
        type_: str,
        event_count: int,
        last_event: SessionLastEvent,
        authenticated: bool,
        created_date: datetime.datetime,
        external_contact: AddressableEntityRef | Unset = UNSET,
        customer_id: str | Unset = UNSET,
        customer_id_type: str | Unset = UNSET,
        external_id: str | Unset = UNSET,
        external_url: str | Unset = UNSET,
        short_id: str | Unset = UNSET,
        outcome_achievements: list[OutcomeAchievement] | Unset = UNSET,
        segment_assignments: list[SessionSegmentAssignment] | Unset = UNSET,
        attributes: SessionAttributes | Unset = UNSET,
        attribute_lists: SessionAttributeLists | Unset = UNSET,
        browser: Browser | Unset = UNSET,
        device: Device | Unset = UNSET,
        geolocation: JourneyGeolocation | Unset = UNSET,
        ip_address: str | Unset = UNSET,
        ip_organization: str | Unset = UNSET,
        last_page: JourneyPage | Unset = UNSET,
        mkt_campaign: JourneyCampaign | Unset = UNSET,
        referrer: Referrer | Unset = UNSET,
        app: JourneyApp | Unset = UNSET,
        sdk_library: SdkLibrary | Unset = UNSET,
        network_connectivity: NetworkConnectivity | Unset = UNSET,
        search_terms: list[str] | Unset = UNSET,
        user_agent_string: str | Unset = UNSET,
        duration_in_seconds: int | Unset = UNSET,
        pageview_count: int | Unset = UNSET,
        screenview_count: int | Unset = UNSET,
        conversation: AddressableEntityRef | Unset = UNSET,
        last_connected_queue: ConnectedQueue | Unset = UNSET,
        last_connected_user: ConnectedUser | Unset = UNSET,
        last_user_disposition: ConversationUserDisposition | Unset = UNSET,
        conversation_channels: list[ConversationChannel] | Unset = UNSET,
        originating_direction: ConversationDirection | Unset = UNSET,
        conversation_subject: str | Unset = UNSET,
        last_user_disconnect_type: DisconnectType | Unset = UNSET,
        last_acd_outcome: AcdOutcome | Unset = UNSET,
        division_ids: list[str] | Unset = UNSET,
        last_screen: str | Unset = UNSET,
        case_associations: list[JourneyCaseAssociation] | Unset = UNSET,
        case_entity: AddressableEntityRef | Unset = UNSET,
        case_reference: str | Unset = UNSET,
        case_status: CaseStatus | Unset = UNSET,
        self_uri: str | Unset = UNSET,
        ended_date: datetime.datetime | Unset = UNSET,
        away_date: datetime.datetime | Unset = UNSET,
        idle_date: datetime.datetime | Unset = UNSET,
        additional_properties: Mapping[str, Any] | None = None,
    ) -> None:
        self._source = {} if additional_properties is None else apart(additional_properties)
        self.id = id
        self.type_ = type_
        self.event_count = event_count
        self.last_event = last_event
        self.authenticated = authenticated
        self.created_date = created_date
        self.external_contact = external_contact
        self.customer_id = customer_id
        self.customer_id_type = customer_id_type
        self.external_id = external_id
        self.external_url = external_url
        self.short_id = short_id
        self.outcome_achievements = outcome_achievements
        self.segment_assignments = segment_assignments
        self.attributes = attributes
        self.attribute_lists = attribute_lists
        self.browser = browser
        self.device = device
        self.geolocation = geolocation
        self.ip_address = ip_address
        self.ip_organization = ip_organization
        self.last_page = last_page
        self.mkt_campaign = mkt_campaign
        self.referrer = referrer
        self.app = app
        self.sdk_library = sdk_library
        self.network_connectivity = network_connectivity
        self.search_terms = search_terms
        self.user_agent_string = user_agent_string
        self.duration_in_seconds = duration_in_seconds
        self.pageview_count = pageview_count
        self.screenview_count = screenview_count
        self.conversation = conversation
        self.last_connected_queue = last_connected_queue
        self.last_connected_user = last_connected_user
        self.last_user_disposition = last_user_disposition
        self.conversation_channels = conversation_channels
        self.originating_direction = originating_direction
        self.conversation_subject = conversation_subject
        self.last_user_disconnect_type = last_user_disconnect_type
        self.last_acd_outcome = last_acd_outcome
        self.division_ids = division_ids
        self.last_screen = last_screen
        self.case_associations = case_associations
        self.case_entity = case_entity
        self.case_reference = case_reference
        self.case_status = case_status
        self.self_uri = self_uri
        self.ended_date = ended_date
        self.away_date = away_date
        self.idle_date = idle_date

    if TYPE_CHECKING:  # what `journeykit.testing.make` takes

        @classmethod
        def _one(cls, *, seed: int = 0, **some: Unpack[_Some]) -> Self: ...
        @classmethod
        def _many(cls, *, n: int, seed: int = 0, **some: Unpack[_Some]) -> Self: ...

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:  # pyright: ignore[reportGeneralTypeIssues]  # too complex
        """Decode a JSON object. Raises DecodeError, naming the JSONPath, where another kind of JSON stands."""
        if type(src_dict) is not dict and not isinstance(src_dict, Mapping):
            raise DecodeError("an object", src_dict)
        self: Any = new(cls)
        self._source = src_dict
        self.id = src_dict.get("id", UNSET)
        self.type_ = src_dict.get("type", UNSET)
        self.event_count = src_dict.get("eventCount", UNSET)
        self.authenticated = src_dict.get("authenticated", UNSET)
        self.customer_id = src_dict.get("customerId", UNSET)
        self.customer_id_type = src_dict.get("customerIdType", UNSET)
        self.external_id = src_dict.get("externalId", UNSET)
        self.external_url = src_dict.get("externalUrl", UNSET)
        self.short_id = src_dict.get("shortId", UNSET)
        self.ip_address = src_dict.get("ipAddress", UNSET)
        self.ip_organization = src_dict.get("ipOrganization", UNSET)
        self.user_agent_string = src_dict.get("userAgentString", UNSET)
        self.duration_in_seconds = src_dict.get("durationInSeconds", UNSET)
        self.pageview_count = src_dict.get("pageviewCount", UNSET)
        self.screenview_count = src_dict.get("screenviewCount", UNSET)
        self.conversation_subject = src_dict.get("conversationSubject", UNSET)
        self.last_screen = src_dict.get("lastScreen", UNSET)
        self.case_reference = src_dict.get("caseReference", UNSET)
        self.self_uri = src_dict.get("selfUri", UNSET)
        at = ""
        value: Any
        items: Any
        try:
            at = "lastEvent"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _session_last_event(value)
            self.last_event = value
            at = "createdDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.created_date = value
            at = "externalContact"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.external_contact = value
            at = "outcomeAchievements"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _outcome_achievement(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.outcome_achievements = value
            at = "segmentAssignments"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _session_segment_assignment(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.segment_assignments = value
            at = "attributes"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _session_attributes(value)
            self.attributes = value
            at = "attributeLists"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _session_attribute_lists(value)
            self.attribute_lists = value
            at = "browser"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _browser(value)
            self.browser = value
            at = "device"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _device(value)
            self.device = value
            at = "geolocation"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_geolocation(value)
            self.geolocation = value
            at = "lastPage"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_page(value)
            self.last_page = value
            at = "mktCampaign"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_campaign(value)
            self.mkt_campaign = value
            at = "referrer"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _referrer(value)
            self.referrer = value
            at = "app"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _journey_app(value)
            self.app = value
            at = "sdkLibrary"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _sdk_library(value)
            self.sdk_library = value
            at = "networkConnectivity"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _network_connectivity(value)
            self.network_connectivity = value
            at = "searchTerms"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.search_terms = value
            at = "conversation"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.conversation = value
            at = "lastConnectedQueue"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _connected_queue(value)
            self.last_connected_queue = value
            at = "lastConnectedUser"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _connected_user(value)
            self.last_connected_user = value
            at = "lastUserDisposition"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _conversation_user_disposition(value)
            self.last_user_disposition = value
            at = "conversationChannels"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _conversation_channel(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.conversation_channels = value
            at = "originatingDirection"
            value = src_dict.get(at, UNSET)
            self.originating_direction = value if value is UNSET else _conversation_direction[value]
            at = "lastUserDisconnectType"
            value = src_dict.get(at, UNSET)
            self.last_user_disconnect_type = value if value is UNSET else _disconnect_type[value]
            at = "lastAcdOutcome"
            value = src_dict.get(at, UNSET)
            self.last_acd_outcome = value if value is UNSET else _acd_outcome[value]
            at = "divisionIds"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = [*value] if type(value) is list else scalars(value)
            self.division_ids = value
            at = "caseAssociations"
            value = src_dict.get(at, UNSET)
            if type(value) is list:
                items = []
                try:
                    for item in value:
                        items.append(None if item is None else _journey_case_association(item))
                except DecodeError as error:
                    raise error.within(len(items))
                value = items
            elif value is not UNSET and value is not None:
                raise DecodeError("an array", value)
            self.case_associations = value
            at = "caseEntity"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                value = _addressable_entity_ref(value)
            self.case_entity = value
            at = "caseStatus"
            value = src_dict.get(at, UNSET)
            self.case_status = value if value is UNSET else _case_status[value]
            at = "endedDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.ended_date = value
            at = "awayDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.away_date = value
            at = "idleDate"
            value = src_dict.get(at, UNSET)
            if value is not UNSET and value is not None:
                try:
                    value = parse_datetime(value)
                except (TypeError, ValueError):  # kept as it came
                    pass
            self.idle_date = value
        except DecodeError as error:
            raise error.within(at)
        except TypeError:
            raise DecodeError("a scalar", src_dict.get(at)).within(at) from None
        return self  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:  # pyright: ignore[reportGeneralTypeIssues]  # too complex
        this: Any = self
        source = this._source
        out = {**source} if type(source) is dict else this._start()
        try:
            if (value := this.id) is not UNSET:
                out["id"] = value
            elif "id" in out:
                del out["id"]
            if (value := this.type_) is not UNSET:
                out["type"] = value
            elif "type" in out:
                del out["type"]
            if (value := this.event_count) is not UNSET:
                out["eventCount"] = value
            elif "eventCount" in out:
                del out["eventCount"]
            if (value := this.last_event) is not UNSET:
                out["lastEvent"] = None if value is None else value.to_dict()
            elif "lastEvent" in out:
                del out["lastEvent"]
            if (value := this.authenticated) is not UNSET:
                out["authenticated"] = value
            elif "authenticated" in out:
                del out["authenticated"]
            if (value := this.created_date) is not UNSET:
                out["createdDate"] = written(value, source.get("createdDate"))
            elif "createdDate" in out:
                del out["createdDate"]
            if (value := this.external_contact) is not UNSET:
                out["externalContact"] = None if value is None else value.to_dict()
            elif "externalContact" in out:
                del out["externalContact"]
            if (value := this.customer_id) is not UNSET:
                out["customerId"] = value
            elif "customerId" in out:
                del out["customerId"]
            if (value := this.customer_id_type) is not UNSET:
                out["customerIdType"] = value
            elif "customerIdType" in out:
                del out["customerIdType"]
            if (value := this.external_id) is not UNSET:
                out["externalId"] = value
            elif "externalId" in out:
                del out["externalId"]
            if (value := this.external_url) is not UNSET:
                out["externalUrl"] = value
            elif "externalUrl" in out:
                del out["externalUrl"]
            if (value := this.short_id) is not UNSET:
                out["shortId"] = value
            elif "shortId" in out:
                del out["shortId"]
            if (value := this.outcome_achievements) is not UNSET:
                out["outcomeAchievements"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "outcomeAchievements" in out:
                del out["outcomeAchievements"]
            if (value := this.segment_assignments) is not UNSET:
                out["segmentAssignments"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "segmentAssignments" in out:
                del out["segmentAssignments"]
            if (value := this.attributes) is not UNSET:
                out["attributes"] = None if value is None else value.to_dict()
            elif "attributes" in out:
                del out["attributes"]
            if (value := this.attribute_lists) is not UNSET:
                out["attributeLists"] = None if value is None else value.to_dict()
            elif "attributeLists" in out:
                del out["attributeLists"]
            if (value := this.browser) is not UNSET:
                out["browser"] = None if value is None else value.to_dict()
            elif "browser" in out:
                del out["browser"]
            if (value := this.device) is not UNSET:
                out["device"] = None if value is None else value.to_dict()
            elif "device" in out:
                del out["device"]
            if (value := this.geolocation) is not UNSET:
                out["geolocation"] = None if value is None else value.to_dict()
            elif "geolocation" in out:
                del out["geolocation"]
            if (value := this.ip_address) is not UNSET:
                out["ipAddress"] = value
            elif "ipAddress" in out:
                del out["ipAddress"]
            if (value := this.ip_organization) is not UNSET:
                out["ipOrganization"] = value
            elif "ipOrganization" in out:
                del out["ipOrganization"]
            if (value := this.last_page) is not UNSET:
                out["lastPage"] = None if value is None else value.to_dict()
            elif "lastPage" in out:
                del out["lastPage"]
            if (value := this.mkt_campaign) is not UNSET:
                out["mktCampaign"] = None if value is None else value.to_dict()
            elif "mktCampaign" in out:
                del out["mktCampaign"]
            if (value := this.referrer) is not UNSET:
                out["referrer"] = None if value is None else value.to_dict()
            elif "referrer" in out:
                del out["referrer"]
            if (value := this.app) is not UNSET:
                out["app"] = None if value is None else value.to_dict()
            elif "app" in out:
                del out["app"]
            if (value := this.sdk_library) is not UNSET:
                out["sdkLibrary"] = None if value is None else value.to_dict()
            elif "sdkLibrary" in out:
                del out["sdkLibrary"]
            if (value := this.network_connectivity) is not UNSET:
                out["networkConnectivity"] = None if value is None else value.to_dict()
            elif "networkConnectivity" in out:
                del out["networkConnectivity"]
            if (value := this.search_terms) is not UNSET:
                out["searchTerms"] = [*value] if value.__class__ is list else plain(value)
            elif "searchTerms" in out:
                del out["searchTerms"]
            if (value := this.user_agent_string) is not UNSET:
                out["userAgentString"] = value
            elif "userAgentString" in out:
                del out["userAgentString"]
            if (value := this.duration_in_seconds) is not UNSET:
                out["durationInSeconds"] = value
            elif "durationInSeconds" in out:
                del out["durationInSeconds"]
            if (value := this.pageview_count) is not UNSET:
                out["pageviewCount"] = value
            elif "pageviewCount" in out:
                del out["pageviewCount"]
            if (value := this.screenview_count) is not UNSET:
                out["screenviewCount"] = value
            elif "screenviewCount" in out:
                del out["screenviewCount"]
            if (value := this.conversation) is not UNSET:
                out["conversation"] = None if value is None else value.to_dict()
            elif "conversation" in out:
                del out["conversation"]
            if (value := this.last_connected_queue) is not UNSET:
                out["lastConnectedQueue"] = None if value is None else value.to_dict()
            elif "lastConnectedQueue" in out:
                del out["lastConnectedQueue"]
            if (value := this.last_connected_user) is not UNSET:
                out["lastConnectedUser"] = None if value is None else value.to_dict()
            elif "lastConnectedUser" in out:
                del out["lastConnectedUser"]
            if (value := this.last_user_disposition) is not UNSET:
                out["lastUserDisposition"] = None if value is None else value.to_dict()
            elif "lastUserDisposition" in out:
                del out["lastUserDisposition"]
            if (value := this.conversation_channels) is not UNSET:
                out["conversationChannels"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "conversationChannels" in out:
                del out["conversationChannels"]
            if (value := this.originating_direction) is not UNSET:
                out["originatingDirection"] = None if value is None else value._value_
            elif "originatingDirection" in out:
                del out["originatingDirection"]
            if (value := this.conversation_subject) is not UNSET:
                out["conversationSubject"] = value
            elif "conversationSubject" in out:
                del out["conversationSubject"]
            if (value := this.last_user_disconnect_type) is not UNSET:
                out["lastUserDisconnectType"] = None if value is None else value._value_
            elif "lastUserDisconnectType" in out:
                del out["lastUserDisconnectType"]
            if (value := this.last_acd_outcome) is not UNSET:
                out["lastAcdOutcome"] = None if value is None else value._value_
            elif "lastAcdOutcome" in out:
                del out["lastAcdOutcome"]
            if (value := this.division_ids) is not UNSET:
                out["divisionIds"] = [*value] if value.__class__ is list else plain(value)
            elif "divisionIds" in out:
                del out["divisionIds"]
            if (value := this.last_screen) is not UNSET:
                out["lastScreen"] = value
            elif "lastScreen" in out:
                del out["lastScreen"]
            if (value := this.case_associations) is not UNSET:
                out["caseAssociations"] = (
                    [item.to_dict() for item in value] if value.__class__ is list else plain(value)
                )
            elif "caseAssociations" in out:
                del out["caseAssociations"]
            if (value := this.case_entity) is not UNSET:
                out["caseEntity"] = None if value is None else value.to_dict()
            elif "caseEntity" in out:
                del out["caseEntity"]
            if (value := this.case_reference) is not UNSET:
                out["caseReference"] = value
            elif "caseReference" in out:
                del out["caseReference"]
            if (value := this.case_status) is not UNSET:
                out["caseStatus"] = None if value is None else value._value_
            elif "caseStatus" in out:
                del out["caseStatus"]
            if (value := this.self_uri) is not UNSET:
                out["selfUri"] = value
            elif "selfUri" in out:
                del out["selfUri"]
            if (value := this.ended_date) is not UNSET:
                out["endedDate"] = written(value, source.get("endedDate"))
            elif "endedDate" in out:
                del out["endedDate"]
            if (value := this.away_date) is not UNSET:
                out["awayDate"] = written(value, source.get("awayDate"))
            elif "awayDate" in out:
                del out["awayDate"]
            if (value := this.idle_date) is not UNSET:
                out["idleDate"] = written(value, source.get("idleDate"))
            elif "idleDate" in out:
                del out["idleDate"]
        except (AttributeError, TypeError):  # a caller put something else there
            out = this._to_dict()
        return out
