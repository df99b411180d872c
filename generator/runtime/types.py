"""Absent values, file uploads and raw responses, shared by every vendor's package."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import IO, Final, Generic, Literal, TypeVar

__all__ = ["UNSET", "File", "FileTypes", "RequestFiles", "Response", "Unset"]

T_co = TypeVar("T_co", covariant=True)


class Unset(Enum):
    """The type of `UNSET`, which stands for a value that is absent (`None` is JSON null)."""

    UNSET = "UNSET"

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Absent. Falsy, one per process; pickling and copying keep its identity."""

FileContent = IO[bytes] | bytes | str
FileTypes = tuple[str | None, FileContent, str | None] | tuple[str | None, FileContent, str | None, Mapping[str, str]]
RequestFiles = list[tuple[str, FileTypes]]


class File:
    """A file to upload: its content, and the name and media type that it is sent under."""

    __slots__ = ("file_name", "mime_type", "payload")

    def __init__(self, payload: IO[bytes], file_name: str | None = None, mime_type: str | None = None) -> None:
        self.payload: IO[bytes] = payload
        self.file_name: str | None = file_name
        self.mime_type: str | None = mime_type

    def to_tuple(self) -> FileTypes:
        """The form that httpx takes in `files=`."""
        return self.file_name, self.payload, self.mime_type


class Response(Generic[T_co]):
    """A response as it came, beside what was made of it.

    `status_code` is an int, `headers` look up case-insensitively, `content` is the decoded body,
    `parsed` is what the plain method would have returned, `request_id` what the vendor's support asks for.
    """

    __slots__ = ("content", "headers", "parsed", "request_id", "status_code")

    def __init__(
        self,
        status_code: int,
        content: bytes,
        headers: Mapping[str, str],
        parsed: T_co,
        request_id: str | None = None,
    ) -> None:
        self.status_code: int = status_code
        self.content: bytes = content
        self.headers: Mapping[str, str] = headers
        self.parsed: T_co = parsed
        self.request_id: str | None = request_id

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}]>"
