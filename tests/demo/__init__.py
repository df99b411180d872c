"""A loopback server that answers from the specs' examples and checks what it is asked, and calls of every operation.

Run as `python -m tests.demo`; it exits non-zero if any request or response breaks its spec.
"""
