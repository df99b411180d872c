"""The rows of the table: what each measures, what every peer falls short of, and the goal."""

from __future__ import annotations

from typing import NamedTuple


class Goal(NamedTuple):
    """`ahead` is what no known peer reaches, `goal` what is aimed at; both in `unit`, lower is better unless `more`."""

    name: str
    unit: str
    ahead: float
    goal: float
    more: bool = False


GOALS = {
    "import": Goal("`import journeykit`, over bare Python", "ms", 15, 8),
    "first": Goal("import to the first typed call, over `import httpx, attrs`", "x", 1.15, 1.08),
    "four": Goal("the same for all four vendors", "x", 1.3, 1.3),
    "rss": Goal("resident memory after it, over httpx and attrs", "MB", 0.6, 0.3),
    "get": Goal("GET one action map", "x", 0.95, 0.85),
    "any": Goal("GET action maps, each one once", "x", 0.95, 0.85),
    "post": Goal("POST with a typed body", "x", 1.1, 1.0),
    "list": Goal("listing of 100 action maps", "x", 1.7, 1.6),
    "octeth": Goal("Octeth call, credentials merged into the body", "x", 1.1, 1.0),
    "decode": Goal("decode the listing, over `json.loads`", "x", 1.9, 1.75),
    "encode": Goal("encode 100 models, over `json.dumps` of dicts", "x", 1.9, 1.3),
    "built": Goal("encode 100 models built by hand, likewise", "x", 1.9, 1.3),
    "async": Goal("async triggers a second, loopback, 10 at once", "x", 0.95, 1.1, more=True),
    "bulk": Goal(
        "bulk run with its journal, over the same loop without, 10 at once, a vendor of 50 ms",
        "x",
        0.75,
        0.9,
        more=True,
    ),
    "bulk, at once": Goal("the same, a vendor that answers at once", "x", 0.5, 0.6, more=True),
    "async cpu": Goal("async triggers, CPU a call, 10 at once", "x", 0.95, 0.75),
    "async cpu, 50": Goal("async triggers, CPU a call, 50 at once", "x", 0.95, 0.45),
    "aiohttp cpu": Goal("the same with `journeykit[aiohttp]`, 10 at once", "x", 0.95, 0.5),
    "aiohttp cpu, 50": Goal("the same with `journeykit[aiohttp]`, 50 at once", "x", 0.95, 0.3),
    "sync cpu": Goal("sync GET over loopback, CPU a call", "x", 0.95, 0.8),
    "growth": Goal("first typed call, spec of 1,000 operations over ours", "x", 1.2, 1.05),
    "paging": Goal("memory that `iter` gains from page 100 to page 1,000", "MB", 1.0, 0.5),
    "size": Goal("installed size without .pyc, all dependencies", "MB", 5, 4),
    "generate": Goal("generate all four specs, over the engines' own commands", "x", 0.27, 0.2),
    "generate, one": Goal("the same where one spec has changed", "x", 0.27, 0.2),
    "generate, none": Goal("the same where nothing has changed", "x", 0.067, 0.067),
    "generate, memory": Goal("peak memory of a process of the generator", "MB", 90, 90),
    "slope": Goal("generate: CPU of one more operation beyond 250 of them, over one below", "x", 1.25, 1.1),
    "get+fast": Goal("GET one action map, with the fast extra", "x", 0.95, 0.76),
    "post+fast": Goal("POST with a typed body, with the fast extra", "x", 1.1, 0.8),
    "list+fast": Goal("listing of 100 action maps, with the fast extra", "x", 1.7, 1.2),
    "decode+fast": Goal("decode the listing, with the fast extra", "x", 1.9, 1.3),
}
