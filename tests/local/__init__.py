"""Local vendors over sockets of 127.0.0.1: one server a run, reset before each test."""
