"""An element whose documents disagree: its type and requiredness are still what a fact says, or an entry settles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from review.api import Api

from .agreement import required, shown, type_fits
from .matching import Match
from .sources import Element


def unfounded(
    api: Api, element: Element, evidence: Iterable[Match], entries: dict[str, dict[str, Any]]
) -> Iterator[str]:
    """What an element with the status `conflict` says that neither a cited fact nor an entry of the register backs.

    An entry may settle the type, or whether the element is required, against the lines that are cited.
    """
    if element.kind not in ("parameter", "property"):
        return
    cited = [
        fact
        for fact in (match.fact for match in evidence)
        if fact.stated and any(element.source.cites(line) for line in (fact.first, fact.last))
    ]
    settled = {word for number in element.source.see for word in entries.get(number, {}).get("settles", ())}
    schema = (*element.steps, "schema") if element.kind == "parameter" else element.steps
    known = [fact for fact in cited if fact.about.get("type")]
    if known and "type" not in settled and not any(type_fits(api, schema, str(fact.about["type"])) for fact in known):
        words = " or ".join(sorted({str(fact.about["type"]) for fact in known}))
        yield f"{words} in the documents, {shown(api, schema)} in the spec"
    said = {bool(fact.about["required"]) for fact in cited if "required" in fact.about}
    if len(said) == 1 and "required" not in settled and required(api, element.steps) not in said:
        yield f"{'required' if True in said else 'optional'} in the documents, the opposite in the spec"
