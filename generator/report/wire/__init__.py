"""What two editions of a contract say differently: every difference with its place, its kind and a verdict."""
