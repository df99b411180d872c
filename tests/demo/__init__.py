"""A loopback server that answers from the specs' examples and checks what it is asked, and calls of every operation.

It is not `journeykit.local`: here openapi-core judges, which shares no code with us, and every answer has to be known
beforehand, so that the decoded result can be compared with it. Local vendors answer from what earlier calls have left.

Run as `python -m tests.demo`; it exits non-zero if any request or response breaks its spec.
"""
