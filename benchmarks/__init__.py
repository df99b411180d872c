"""What calls, imports and decoding cost, against doing the same by hand with httpx and json.

    python -m benchmarks [--peers] [--only WORD] [--rounds N]

It needs nothing but Python: the environments that it measures in are made under `build/benchmarks`.
"""
