"""The generator from outside: any spec, killed, hostile, fast, exact, and a fifth vendor."""
