"""A day of a desk as a drawing: its hours and its cut-off on a line from 0:00 to 24:00.

It says everything in text too, and takes its colour from the page around it.
"""

from datetime import time
from hashlib import sha256
from html import escape

from attrs import frozen

from maintrules.bilingual import Bilingual, Language
from maintrules.desks import AroundTheClock, CutOff, Desk

__all__ = ["DeskLine", "day_line"]

_LEFT, _RIGHT, _ROW, _TOP = 250.0, 740.0, 46.0, 34.0
_WHOLE_DAY = 24 * 60


@frozen
class DeskLine:
    """One row: a desk, and the cut-off that divides its day."""

    name: Bilingual
    hours: Desk | AroundTheClock
    cut_off: CutOff | None = None


def _x(at: float) -> float:
    return _LEFT + (_RIGHT - _LEFT) * at / _WHOLE_DAY


def _minutes(at: time) -> int:
    return at.hour * 60 + at.minute


def _windows(hours: Desk | AroundTheClock) -> list[tuple[int, int]]:
    """When it opens and closes, in minutes of the day."""
    if isinstance(hours, AroundTheClock):
        return [(0, _WHOLE_DAY)]
    return [(_minutes(each.opens), _minutes(each.closes)) for each in hours.windows]


def _clock(minutes: int) -> str:
    return f"{minutes // 60}:{minutes % 60:02}"


def _description(lines: list[DeskLine], language: Language) -> str:
    told = []
    for each in lines:
        hours = ", ".join(f"{_clock(opens)}–{_clock(closes)}" for opens, closes in _windows(each.hours))
        text = f"{each.name[language]}: {hours}"
        if each.cut_off:
            cut_off = _clock(_minutes(each.cut_off.at))
            text += Bilingual(f"（午前と午後の境 {cut_off}）", f" (cut-off {cut_off})")[language]
        told.append(text)
    return Bilingual("。".join(told) + "。", ". ".join(told) + ".")[language]


def day_line(title: Bilingual, lines: list[DeskLine], language: Language) -> str:
    """This gives the desks, each on a row of its own, as one ``<svg>`` element without a blank line."""
    about = _description(lines, language)
    mark = f"desks-{sha256((title[language] + about).encode()).hexdigest()[:12]}"
    bottom = _TOP + _ROW * len(lines)
    drawn = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 {bottom + 30:g}" width="100%" role="img" '
        f'aria-labelledby="{mark}-title {mark}-desc" lang="{language.value}" font-family="system-ui, sans-serif" '
        'font-size="13" fill="currentColor">',
        f'<title id="{mark}-title">{escape(title[language])}</title>',
        f'<desc id="{mark}-desc">{escape(about)}</desc>',
    ]
    for hour in range(0, 25, 3):
        x = _x(hour * 60)
        drawn.append(f'<path d="M{x:g} {_TOP - 8:g}V{bottom:g}" stroke="currentColor" stroke-opacity="0.16"/>')
        drawn.append(f'<text x="{x:g}" y="{bottom + 18:g}" text-anchor="middle" font-size="12">{hour}:00</text>')
    for number, each in enumerate(lines):
        y = _TOP + _ROW * number
        drawn.append(f'<text x="4" y="{y + 18:g}">{escape(each.name[language])}</text>')
        for opens, closes in _windows(each.hours):
            x, width = _x(opens), _x(closes) - _x(opens)
            drawn.append(
                f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="26" stroke="currentColor" fill="currentColor" '
                'fill-opacity="0.18"/>'
            )
            # At the two ends, where no cut-off runs through them.
            drawn.append(f'<text x="{x + 3:g}" y="{y + 17:g}" font-size="11">{_clock(opens)}</text>')
            end = f'x="{x + width - 3:g}" y="{y + 17:g}" text-anchor="end" font-size="11"'
            drawn.append(f"<text {end}>{_clock(closes)}</text>")
        if each.cut_off:
            x = _x(_minutes(each.cut_off.at))
            drawn.append(
                f'<path d="M{x:g} {y - 6:g}V{y + 30:g}" stroke="currentColor" stroke-width="2" stroke-dasharray="4 3"/>'
            )
            label = Bilingual(
                f"境 {_clock(_minutes(each.cut_off.at))}", f"cut-off {_clock(_minutes(each.cut_off.at))}"
            )[language]
            drawn.append(f'<text x="{x + 4:g}" y="{y - 8:g}" font-size="11">{label}</text>')
    drawn.append("</svg>")
    return "\n".join(drawn)


def framed(svg: str) -> str:
    """One block of HTML to Markdown; a narrow screen scrolls it instead of shrinking it."""
    return f'<div style="overflow-x:auto"><div style="min-width:600px">\n{svg}\n</div></div>'
