"""The tests, and the demonstration server that they share with `python -m tests.demo`."""
