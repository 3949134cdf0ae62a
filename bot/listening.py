"""Addresses that we listen at: loopback unless the operator says otherwise."""

import errno
import socket
from ipaddress import ip_address
from urllib.parse import urlsplit

from rules.problem import Problem

LOOPBACK = "127.0.0.1"


def split_address(address: str) -> tuple[str, int]:
    """``HOST:PORT``, ``:PORT`` or ``PORT``; without a host it is loopback. Raises ValueError."""
    host, _, port = address.rpartition(":")
    number = int(port)
    if not 0 <= number <= 65535:
        raise ValueError(address)
    return host.strip("[]") or LOOPBACK, number


def loopback(url: str) -> bool:
    """Whether an address is on this machine."""
    host = urlsplit(url).hostname or ""
    try:
        return host == "localhost" or ip_address(host).is_loopback
    except ValueError:
        return False


def listen(address: str) -> socket.socket:
    """A bound socket. Raises Problem("trouble.port") when somebody listens there, or we may not."""
    host, port = split_address(address)
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # Named TCP, or asyncio leaves Nagle on and every answer to a webhook waits 40 ms.
    bound = socket.socket(family, proto=socket.IPPROTO_TCP)
    bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        bound.bind((host, port))
    except OSError as fault:
        bound.close()
        key = "trouble.port" if fault.errno == errno.EADDRINUSE else "trouble.listen"
        raise Problem(key, address=f"{host}:{port}", reason=fault.strerror or "") from None
    return bound
