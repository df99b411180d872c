"""From specs to clients: load, check, lower, render, format, stamp, swap. Run as `python -m generator`."""
