"""How the generator's time and memory grow with a spec, measured in whole runs and drawn.

Each point is one run over a spec with so many operations and twice as many schemas.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

from .environments import GENERATOR, ROOT, environment
from .generation import command, run

SIZES = (50, 100, 250, 500, 1000)
TARGET = ROOT / "docs" / "generator-growth.svg"
Point = tuple[int, float, float]


def document(operations: int) -> dict[str, Any]:
    """A spec with so many operations, each with a request, an answer of its own, and a parameter or two."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number in range(operations):
        request, answer = f"Request{number}", f"Answer{number}"
        properties = {f"field_{index}": {"type": kind} for index, kind in enumerate(("string", "integer", "boolean"))}
        schemas[request] = {"type": "object", "required": ["field_0"], "properties": properties}
        linked = {"next": {"$ref": f"#/components/schemas/Answer{(number + 1) % operations}"}}
        schemas[answer] = {"type": "object", "properties": {**properties, **linked}}
        paths[f"/things{number}/{{id}}"] = {
            "post": {
                "operationId": f"postThing{number}",
                "tags": [f"group{number % 20}"],
                "parameters": [
                    {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "limit", "in": "query", "schema": {"type": "integer"}},
                ],
                "requestBody": content(request),
                "responses": {"200": {"description": "d", **content(answer)}, "404": {"description": "d"}},
            }
        }
    info = {"title": "Growth", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}}


def content(schema: str) -> dict[str, Any]:
    """A body of this schema."""
    return {"content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}}


def measure(operations: int) -> Point:
    """CPU seconds and peak memory in MB of one run; CPU, because wall time says more about the machine's neighbours."""
    with tempfile.TemporaryDirectory() as folder:
        specs = Path(folder) / "specs"
        (specs / "growth").mkdir(parents=True)
        (specs / "growth" / "openapi.json").write_text(json.dumps(document(operations)), encoding="utf-8")
        done = run(command(environment("generator", GENERATOR), specs, Path(folder) / "out"))
        return operations, done.cpu, done.largest


def slope(points: list[Point], value: int) -> float:
    """The least-squares slope of a value over operations."""
    xs, ys = [point[0] for point in points], [point[value] for point in points]
    mean_x, mean_y = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mean_x) * (y - mean_y) for x, y in zip(xs, ys, strict=True)) / sum((x - mean_x) ** 2 for x in xs)


def svg(points: list[Point]) -> str:
    """Two small charts, one for seconds and one for memory."""
    charts = [chart(points, 1, "CPU seconds", 0), chart(points, 2, "peak memory, MB", 360)]
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 260" font-family="sans-serif" font-size="12">\n'
        '<rect width="720" height="260" fill="white"/>\n' + "\n".join(charts) + "\n</svg>\n"
    )


def chart(points: list[Point], value: int, title: str, left: int) -> str:
    """One value over operations, drawn at `left`."""
    top = max(point[value] for point in points) * 1.1
    places = [(left + 50 + 280 * p[0] / SIZES[-1], 220 - 180 * p[value] / top) for p in points]
    line = " ".join(f"{x:.0f},{y:.0f}" for x, y in places)
    parts = [f'<text x="{left + 50}" y="20">{title} over operations</text>']
    parts.append(f'<path d="M{left + 50} 40V220H{left + 340}" fill="none" stroke="#888"/>')
    parts.append(f'<polyline points="{line}" fill="none" stroke="#1668a8" stroke-width="2"/>')
    for (x, y), point in zip(places, points, strict=True):
        parts.append(f'<circle cx="{x:.0f}" cy="{y:.0f}" r="3" fill="#1668a8"/>')
        parts.append(f'<text x="{x:.0f}" y="{y - 8:.0f}" text-anchor="end">{point[value]:.3g}</text>')
        parts.append(f'<text x="{x:.0f}" y="236" text-anchor="middle">{point[0]}</text>')
    return "\n".join(parts)


def rows() -> dict[str, Any]:
    """Measure and draw. The row is what an operation takes beyond the half, over one below: 1 on a straight line."""
    points = [min(measure(size) for _ in range(2)) for size in SIZES]
    TARGET.write_text(svg(points), encoding="utf-8")
    half = len(points) // 2 + 1
    bend = slope(points[half - 1 :], 1) / slope(points[:half], 1)
    return {
        "slope": {
            "value": bend,
            "low": bend,
            "high": bend,
            "milliseconds": slope(points, 1) * 1000,
            "kilobytes": slope(points, 2) * 1024,
            "points": points,
        }
    }
