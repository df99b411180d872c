"""The fault server itself, asked by plain sockets: each behaviour does on the wire what its name says."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from . import answers, breakage, oauth, places, tls
from .server import Behaviour, FaultServer
from .wire import Exchange

REQUEST = b"POST /things?a=1 HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello"


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer(answers.json_answer({"ok": True})) as running:
        yield running


def connect(server: FaultServer) -> socket.socket:
    sock = socket.create_connection(("127.0.0.1", server.port))
    sock.settimeout(10)
    return sock


def everything(sock: socket.socket) -> bytes:
    """All bytes until the server closes."""
    data = b""
    while part := sock.recv(65536):
        data += part
    return data


def ask(server: FaultServer, request: bytes = REQUEST) -> bytes:
    with connect(server) as sock:
        sock.sendall(request)
        return everything(sock)


def one_answer(sock: socket.socket) -> bytes:
    """A response with Content-Length on a connection that stays."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += sock.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    length = next((int(line[15:]) for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")), 0)
    while len(body) < length:
        body += sock.recv(65536)
    return head + b"\r\n\r\n" + body


def test_a_whole_request_is_an_effect(server: FaultServer) -> None:
    with connect(server) as sock:
        for byte in REQUEST:  # however it is cut into segments
            sock.sendall(bytes([byte]))
        assert one_answer(sock).endswith(b'{"ok": true}')
    (request,) = server.requests
    assert (request.method, request.path, request.body) == ("POST", "/things?a=1", b"hello")
    assert request.headers["host"] == "x"


def test_half_a_request_is_an_attempt_and_no_effect(server: FaultServer) -> None:
    with connect(server) as sock:
        sock.sendall(REQUEST[:-1])
    server.quiet()
    assert (server.exchanges, len(server.requests)) == (1, 0)


def test_a_kept_connection_plays_the_script_on_and_the_last_behaviour_again(server: FaultServer) -> None:
    server.play(answers.json_answer(1), answers.no_content(), answers.answer(520, b"?", "text/plain"))
    with connect(server) as sock:
        starts = []
        for _ in range(4):
            sock.sendall(REQUEST)
            starts.append(one_answer(sock)[:12])
    assert starts == [b"HTTP/1.1 200", b"HTTP/1.1 204", b"HTTP/1.1 520", b"HTTP/1.1 520"]
    assert (server.connections, server.exchanges, len(server.requests)) == (1, 4, 4)


def test_chunked_requests_are_read(server: FaultServer) -> None:
    with connect(server) as sock:
        sock.sendall(b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        one_answer(sock)
    assert server.requests[0].body == b"abcde"


RESETS = (breakage.reset_unread, breakage.reset_before_head, breakage.reset_in_head, breakage.reset_after_head)


@pytest.mark.parametrize("behaviour", [*RESETS, breakage.reset_in_body], ids=lambda behaviour: behaviour.__name__)
def test_resets_are_resets(server: FaultServer, behaviour: Behaviour) -> None:
    server.play(behaviour)
    with pytest.raises(ConnectionResetError):
        ask(server)
    server.quiet()
    assert len(server.requests) == (0 if behaviour is breakage.reset_unread else 1)


@pytest.mark.parametrize(
    ("behaviour", "answer"),
    [
        (breakage.close_after_request, b""),
        (breakage.close_in_head, breakage.OK[:25]),
        (breakage.truncated, breakage.OK + breakage.BODY[:10]),
        (breakage.garbage, b"\x00\x17garbage\r\n\r\n"),
        (breakage.only_informational, b"HTTP/1.1 102 Processing\r\n\r\n"),
    ],
)
def test_closes_are_orderly(server: FaultServer, behaviour: Behaviour, answer: bytes) -> None:
    assert ask(server.play(behaviour)) == answer
    assert len(server.requests) == 1


def test_closing_unread_has_no_effect(server: FaultServer) -> None:
    server.play(breakage.close_unread)
    with connect(server) as sock:
        assert sock.recv(1) == b""
    server.quiet()
    assert (server.exchanges, len(server.requests)) == (1, 0)


@pytest.mark.parametrize(
    "behaviour",
    [breakage.stall_before_head, breakage.stall_in_head, breakage.stall_in_body, breakage.silent, breakage.never_read],
    ids=lambda behaviour: behaviour.__name__,
)
def test_stalls_end_when_the_client_goes(server: FaultServer, behaviour: Behaviour) -> None:
    server.play(behaviour)
    with connect(server) as sock:
        sock.sendall(REQUEST)
        server.wait_for(lambda seen: seen.exchanges == 1)
    server.quiet()


def test_stalls_end_when_the_server_is_closed() -> None:
    with FaultServer(breakage.stall_before_head) as server, connect(server) as sock:
        sock.sendall(REQUEST)
        server.wait_for(lambda seen: len(seen.requests) == 1)
        server.close()
        assert sock.recv(1) == b""


def test_an_unread_request_fills_the_buffers() -> None:
    with FaultServer(breakage.never_read) as server, connect(server) as sock:
        sock.settimeout(0.05)
        with pytest.raises(TimeoutError):
            sock.sendall(b"x" * 2**25)


def test_a_slow_head_comes_in_many_pieces(server: FaultServer) -> None:
    server.play(breakage.slow_head)
    with connect(server) as sock:
        sock.sendall(REQUEST)
        assert all(len(sock.recv(100)) < 100 for _ in range(5))


def test_a_gate_holds_the_answer(server: FaultServer) -> None:
    gate = server.gate()
    server.play(answers.after(gate, answers.no_content()))
    with connect(server) as sock:
        sock.sendall(REQUEST)
        server.wait_for(lambda seen: len(seen.requests) == 1)
        sock.settimeout(0.02)
        with pytest.raises(TimeoutError):
            sock.recv(1)
        gate.set()
        sock.settimeout(10)
        assert one_answer(sock).startswith(b"HTTP/1.1 204")
    assert len(server.requests) == 1


def test_informational_responses_come_first(server: FaultServer) -> None:
    server.play(answers.informational(100, 103, then=answers.no_content()))
    with connect(server) as sock:
        sock.sendall(REQUEST)
        data = b""
        while b" 204 " not in data:
            data += sock.recv(65536)
    assert data.index(b" 100 ") < data.index(b" 103 ") < data.index(b" 204 ")


def test_the_bomb_is_small_on_the_wire(server: FaultServer) -> None:
    with connect(server.play(breakage.gzip_bomb)) as sock:
        sock.sendall(REQUEST)
        assert len(one_answer(sock)) < 2**19


def test_the_most_connections_at_once_are_counted(server: FaultServer) -> None:
    socks = [connect(server) for _ in range(7)]
    server.wait_for(lambda seen: seen.connections == 7)
    for sock in socks:
        sock.close()
    server.quiet()
    connect(server).close()
    assert server.most_open == 7


def test_tls_works_for_who_trusts_it_and_fails_for_who_does_not(tmp_path: Path) -> None:
    context = tls.self_signed(tmp_path)
    with FaultServer(answers.no_content(), tls=context) as server:
        with connect(server) as sock, pytest.raises(ssl.SSLCertVerificationError):
            ssl.create_default_context().wrap_socket(sock, server_hostname="127.0.0.1")
        trusting = ssl.create_default_context(cafile=str(tmp_path / "certificate.pem"))
        with connect(server) as sock, trusting.wrap_socket(sock, server_hostname="127.0.0.1") as safe:
            safe.sendall(REQUEST)
            assert one_answer(safe).startswith(b"HTTP/1.1 204")
        assert len(server.requests) == 1


def test_plain_http_is_no_tls(server: FaultServer) -> None:
    server.play(breakage.plain_http)
    with connect(server) as sock, pytest.raises(ssl.SSLError):
        ssl.create_default_context().wrap_socket(sock, server_hostname="127.0.0.1")


def test_a_closed_port_refuses() -> None:
    with places.closed_port() as (url, _), pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])))


def test_a_full_queue_lets_nobody_in() -> None:
    with places.full_queue() as url, pytest.raises(TimeoutError):
        socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])), timeout=0.1)


def test_a_name_that_does_not_resolve(monkeypatch: pytest.MonkeyPatch) -> None:
    host = places.nowhere(monkeypatch).removeprefix("https://")
    with pytest.raises(socket.gaierror):
        socket.create_connection((host, 443))


def test_tokens_are_numbered_and_asked_for(server: FaultServer) -> None:
    server.play(oauth.issue("token", expires_in=1))
    with connect(server) as sock:
        for number in (1, 2):
            sock.sendall(REQUEST)
            assert f'"token-{number}"'.encode() in one_answer(sock)
        server.play(oauth.guarded(lambda token: token == "token-2", answers.no_content()))
        for token, status in (("token-1", b"401"), ("token-2", b"204")):
            sock.sendall(f"GET / HTTP/1.1\r\nAuthorization: Bearer {token}\r\n\r\n".encode())
            assert one_answer(sock)[9:12] == status


def test_a_defect_in_a_behaviour_is_not_lost() -> None:
    def defect(exchange: object) -> None:
        raise LookupError("a defect")

    server = FaultServer(defect)
    connect(server).close()
    server.wait_for(lambda seen: bool(seen.behaviour_errors))
    with pytest.raises(AssertionError, match="a defect"):
        server.close()


def test_many_clients_at_once(server: FaultServer) -> None:
    def client() -> None:
        with connect(server) as sock:
            for _ in range(10):
                sock.sendall(REQUEST)
                one_answer(sock)

    threads = [threading.Thread(target=client) for _ in range(10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(server.requests) == 100


def test_closing_the_server_leaves_a_socket_whose_client_has_gone_to_its_thread() -> None:
    numbers: list[int] = []

    def looks_again(exchange: Exchange) -> None:
        exchange.request()
        closing.wait()
        with server._changed:
            numbers.append(exchange.sock.fileno())

    with FaultServer(looks_again) as server:
        closing = server.gate()
        with connect(server) as sock:
            sock.sendall(REQUEST)
            server.wait_for(lambda seen: len(seen.requests) == 1)
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert numbers[0] >= 0
