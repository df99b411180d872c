# Generated from specs/genesys/editions/2026-10/openapi.yaml. DO NOT EDIT: change the source and run `nox -s generate`.
from ...enums import Members, OpenEnum


class DisconnectType(OpenEnum):
    """How a user left a conversation."""

    UNKNOWN = "Unknown"
    ENDPOINT = "Endpoint"
    CLIENT = "Client"
    SYSTEM = "System"
    TRANSFER = "Transfer"
    ERROR = "Error"
    PEER = "Peer"
    OTHER = "Other"
    SPAM = "Spam"
    TIMEOUT = "Timeout"
    TRANSPORT_FAILURE = "TransportFailure"
    CONFERENCE_TRANSFER = "ConferenceTransfer"
    CONSULT_TRANSFER = "ConsultTransfer"
    FORWARD_TRANSFER = "ForwardTransfer"
    NO_ANSWER_TRANSFER = "NoAnswerTransfer"
    NOT_AVAILABLE_TRANSFER = "NotAvailableTransfer"
    UNCALLABLE = "Uncallable"
    DO_NOT_DISTURB_ENDPOINT = "DoNotDisturbEndpoint"
    DO_NOT_DISTURB_TRANSFER = "DoNotDisturbTransfer"
    SESSION_EXPIRED = "SessionExpired"
    TAKEOVER = "Takeover"


members = Members(DisconnectType)
