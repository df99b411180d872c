"""One HTML page: before on the left, after on the right, opened from disk; nothing is loaded."""

from __future__ import annotations

from html import escape

from review.diff.entry import Entry, Report

from . import words

STYLE = """
:root { color-scheme: light dark; --edge: #8886; --bad: #c62828; --warn: #9a5b00; --good: #2e7d32 }
@media (prefers-color-scheme: dark) { :root { --bad: #ff8a80; --warn: #ffcc80; --good: #a5d6a7 } }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0 auto; max-width: 75rem; padding: 1rem }
article { border: 1px solid var(--edge); border-left: .4rem solid var(--tone); border-radius: .4rem }
article { margin: 1rem 0; padding: .6rem 1rem }
.breaking { --tone: var(--bad) }
.warning { --tone: var(--warn) }
.fine { --tone: var(--good) }
h2 { font-size: 1.05rem; margin: .2rem 0 }
h2 b { color: var(--tone); margin-right: .5rem }
.sides { display: grid; gap: .5rem; grid-template-columns: 1fr 1fr }
.sides code { border: 1px solid var(--edge); border-radius: .3rem; min-width: 0; padding: .4rem }
.sides code { overflow-wrap: anywhere; white-space: pre-wrap }
dt { font-weight: 600 }
dd { margin: 0 0 .4rem; overflow-wrap: anywhere }
code { font-size: .9em }
.notice { border: 2px solid var(--bad); padding: .5rem }
@media (max-width: 40rem) { .sides { grid-template-columns: 1fr } }
"""


def text(report: Report) -> str:
    """The page."""
    notices = "".join(f'<p class="notice">{escape(notice)}</p>' for notice in words.notices(report))
    entries = "\n".join(article(entry) for entry in report.entries)
    return (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">\n'
        f"<title>Changes: {escape(report.base)} to {escape(report.head)}</title>\n<style>{STYLE}</style>\n"
        f"<h1>Changes</h1>\n<p>{escape(words.summary(report))}</p>\n{notices}\n{entries}\n</html>\n"
    )


def article(entry: Entry) -> str:
    """One entry with both sides."""
    before, _, after = entry.wire.partition(" -> ")
    facts = [
        *(("Python", sentence) for sentence in entry.python),
        ("Operations", words.concerned(entry)),
        ("Place", f"{words.place(entry)} {entry.place['pointer']}"),
        *(("Source", source) for source in words.sources(entry)),
        ("Said by", ", ".join(entry.said_by)),
    ]
    if entry.approved:
        facts.insert(0, ("Approved", f"{entry.approved['reason']} ({entry.approved['date']})"))
    rows = "".join(f"<dt>{escape(key)}</dt><dd>{escape(value)}</dd>" for key, value in facts)
    return (
        f'<article class="{entry.verdict}" id="{entry.id}"><h2><b>{entry.verdict}</b>{escape(entry.what)}</h2>'
        f'<div class="sides"><code>{escape(before)}</code><code>{escape(after or before)}</code></div>'
        f"<dl>{rows}</dl></article>"
    )
