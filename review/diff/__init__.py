"""What does a change of a spec do? To people, on the wire, and to Python code."""
