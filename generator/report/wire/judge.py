"""Differences of two editions, judged: the list of what a change of a contract does."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .context import BREAKING, ORDER, Context, Said, worst
from .difference import Difference
from .names import listed, name_of
from .rules import RULES, documentation
from .spec import Spec, Uses
from .whole import differences

DANGERS = {
    *("repeatability", "credential", "security", "server", "server default", "server values", "path", "method"),
    "alternative method",
}
"""Facets that may send a message twice, or send it, with credentials, somewhere else."""


@dataclass(frozen=True)
class Judged:
    """A difference, what it means, and for which operations."""

    difference: Difference
    said: Said
    uses: Uses

    @property
    def danger(self) -> bool:
        """Whether people are in danger: such an entry comes first."""
        return self.difference.facet in DANGERS and self.said.level == BREAKING


def compare(before: Spec, after: Spec) -> list[Judged]:
    """What changes from one edition of a contract to another; what hurts most comes first."""
    found = [judge(difference, before, after) for difference in differences(before, after)]
    return sorted(found, key=lambda item: (not item.danger, ORDER.index(item.said.level), item.said.what))


def judge(difference: Difference, base: Spec, head: Spec) -> Judged:
    """The verdict over one difference."""
    uses = _uses(difference, base, head)
    spec = base if difference.gone else head
    known = [name for name in uses.operations if name in spec.operations] or uses.operations
    name = name_of(spec, difference.steps, known if difference.operations else ())
    context = Context(difference, name, uses, listed(known), _methods(uses, base, head))
    if difference.facet == "reference":
        return Judged(difference, _reference(context, base, head), uses)
    return Judged(difference, RULES.get(difference.facet, documentation)(context), uses)


def _uses(difference: Difference, base: Spec, head: Spec) -> Uses:
    """Who uses the element, in either edition."""
    found = [
        spec.uses(steps) for spec, steps in ((head, difference.head), (base, difference.base)) if steps is not None
    ]
    directions = {uses.direction for uses in found} - {"none"}
    direction = "both" if len(directions) > 1 else next(iter(directions), "none")
    users = tuple(dict.fromkeys(name for uses in found for name in uses.operations))
    return Uses(difference.operations or users, direction)


def _methods(uses: Uses, base: Spec, head: Spec) -> tuple[str, ...]:
    """The Python names by which callers know the operations: the old ones."""
    named = ((base if name in base.operations else head).method(name) for name in uses.operations)
    return tuple(dict.fromkeys(named))


def _reference(context: Context, base: Spec, head: Spec) -> Said:
    """Another schema in a place: as bad as the worst that the two differ in, for who uses the place."""
    difference = context.difference
    rules = ((inner, RULES.get(inner.facet, documentation)) for inner in difference.inner)
    said = [
        rule(replace(context, difference=inner, name=name_of(base if inner.gone else head, inner.steps)))
        for inner, rule in rules
    ]
    level = worst([item.level for item in said])
    details = "; ".join(item.what for item in sorted(said, key=lambda item: ORDER.index(item.level))[:3])
    what = f"{context.name} is {difference.after} now, not {difference.before}" + (f": {details}" if details else "")
    return Said(level, what, context.arrow, "its type has another name")
