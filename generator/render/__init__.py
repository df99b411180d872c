"""The lowered document -> source files, by two engines and our templates."""
