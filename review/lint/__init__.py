"""Is a spec well made? Gates over every spec."""
