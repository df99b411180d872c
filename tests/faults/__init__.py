"""Faults on the wire: a loopback server of our own sockets, and what the clients make of it."""
