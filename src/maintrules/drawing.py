"""Timelines as SVG: rows of segments, marks across them and an axis of years, to stand in a page or a file.

A drawing says everything thrice: as shapes, as visible text, and as the description that a screen reader tells.
It has no colour of its own: inside a page it takes that of the text around it, on light and dark alike.

How wide a text comes out depends on fonts that nobody knows here, so widths are estimated, rather too wide than
too narrow: a full-width character takes two columns.  What has no room in its segment hangs below on a line.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import Enum
from hashlib import sha256
from html import escape
from itertools import pairwise
from typing import Final, Literal

from attrs import frozen

from maintrules.bilingual import Bilingual, Language
from maintrules.periods import Period

__all__ = ["DrawingError", "Mark", "Segment", "Track", "Weight", "timeline"]


class DrawingError(ValueError):
    """What cannot be drawn, and the way out."""


class Weight(Enum):
    """How much is served on the days of a segment: told by pattern and by word, never by colour alone."""

    FULL = "full"
    """All of it: solid."""
    PART = "part"
    """Less than all: hatched."""
    NONE = "none"
    """Nothing any more: empty, with an outline."""
    OPEN = "open"
    """Not known: empty, with a dotted outline."""


def _no_instant(day: date | None) -> None:
    if isinstance(day, datetime):
        raise DrawingError(f"{day!r} is an instant: give its day in Japan")


@frozen
class Segment:
    """The days from *first* to *last*, both inside; None is unbounded on that side.

    Raises :class:`DrawingError` where *last* is before *first*, and for an instant.
    """

    label: Bilingual
    first: date | None
    last: date | None
    weight: Weight

    def __attrs_post_init__(self) -> None:
        _no_instant(self.first)
        _no_instant(self.last)
        if self.first is not None and self.last is not None and self.last < self.first:
            raise DrawingError(
                f"{self.label.en!r} cannot end on {self.last} before it begins on {self.first}: swap the two days"
            )


@frozen
class Track:
    """This is one row: its name, and segments in any order.

    Raises :class:`DrawingError` where a day lies in two of them.
    """

    name: Bilingual
    segments: tuple[Segment, ...]

    def __attrs_post_init__(self) -> None:
        for before, after in pairwise(_in_order(self)):
            if _ends(before) > _begins(after):
                raise DrawingError(
                    f"{before.label.en!r} ({_days(before)[Language.EN]}) and {after.label.en!r} "
                    f"({_days(after)[Language.EN]}) overlap in {self.name.en!r}: "
                    "end the one on the day before the other begins, or draw them on two tracks"
                )


@frozen
class Mark:
    """One day that is marked across all tracks.  Raises :class:`DrawingError` for an instant."""

    on: date
    label: Bilingual

    def __attrs_post_init__(self) -> None:
        _no_instant(self.on)


# Days are counted on boundaries, as ordinals; an unbounded side lies outside what a date can hold.

_BEFORE_ALL: Final = date.min.toordinal() - 1
_AFTER_ALL: Final = date.max.toordinal() + 2


def _begins(segment: Segment) -> int:
    return _BEFORE_ALL if segment.first is None else segment.first.toordinal()


def _ends(segment: Segment) -> int:
    """The boundary after the last day."""
    return _AFTER_ALL if segment.last is None else segment.last.toordinal() + 1


def _in_order(track: Track) -> list[Segment]:
    return sorted(track.segments, key=_begins)


# Words

_WORDS: Final = {
    Weight.FULL: Bilingual("提供", "full service"),
    Weight.PART: Bilingual("一部のみ提供", "reduced service"),
    Weight.NONE: Bilingual("提供なし", "no service"),
    Weight.OPEN: Bilingual("不明", "not known"),
}
_MARKS: Final = Bilingual("目印", "Marks")
_NOTHING: Final = Bilingual("記載なし", "nothing stated")


def _days(segment: Segment) -> Bilingual:
    first, last = segment.first, segment.last
    if first is None and last is None:
        return Bilingual("初日も末日もなし", "no first or last day")
    if first is None:
        return Bilingual(f"{last}まで", f"until {last}")
    if last is None:
        return Bilingual(f"{first}から", f"from {first}")
    if first == last:
        return Bilingual(f"{first}", f"{first}")
    return Bilingual(f"{first}～{last}", f"{first} to {last}")


def _clean(text: str) -> str:
    """The text on one line, without anything that XML refuses or that turns the direction of reading."""
    kept = (" " if unicodedata.category(each) in {"Cc", "Cf", "Cn", "Cs"} else each for each in text)
    return " ".join("".join(kept).split())


def _told(segment: Segment, language: Language) -> str:
    """The segment with its days and its weight."""
    label, days, weight = _clean(segment.label[language]), _days(segment)[language], _WORDS[segment.weight][language]
    return Bilingual(f"{label}（{days}、{weight}）", f"{label} ({days}, {weight})")[language]


def _description(tracks: Sequence[Track], marks: Sequence[Mark], language: Language) -> str:
    rows = [
        (_clean(track.name[language]), [_told(segment, language) for segment in _in_order(track)]) for track in tracks
    ]
    if marks:
        rows.append((_MARKS[language], [f"{_clean(mark.label[language])} {mark.on}" for mark in marks]))
    ja = "".join(f"{name}: {'、'.join(told) or _NOTHING.ja}。" for name, told in rows)
    en = " ".join(f"{name}: {'; '.join(told) or _NOTHING.en}." for name, told in rows)
    return Bilingual(ja, en)[language]


# Measures, in units of the drawing: about a pixel where it is shown at its natural size

_WIDTH: Final = 760.0
_EDGE: Final = 10.0
_LEFT: Final = 180.0  # the room left of the plot holds the names, and captions of the days on its left edge
_RIGHT: Final = _WIDTH - 26.0
_BAR: Final = 38.0
_TIP: Final = 9.0
_PAD: Final = 6.0
_THINNEST: Final = 3.0
_GAP: Final = 18.0  # between two rows

_TITLE: Final = 16.0
_LABEL: Final = 12.5
_SMALL: Final = 11.0

_COLUMN: Final = 0.6  # of the size of the letters


def _columns(character: str) -> float:
    if unicodedata.category(character) in {"Mn", "Me"}:
        return 0.0
    if unicodedata.east_asian_width(character) in {"W", "F", "A"}:
        return 2.0
    if character in "%@MWmw":
        return 1.6
    return 1.2 if character.isupper() else 1.0


def _width(text: str, size: float) -> float:
    return sum(map(_columns, text)) * size * _COLUMN


_PIECES: Final = re.compile(
    r"[（「『【〈《]*(?:[^\s\u2e80-\uffef]+|[\u2e80-\uffef])[、。，．）」』】〉》・：；？！ー～]*\s*"
)
"""What stays on one line: a word, or one full-width character with the signs that hold to it."""


def _wrapped(text: str, size: float, room: float) -> tuple[str, ...]:
    lines = [""]
    for found in _PIECES.findall(_clean(text)):
        for piece in [found] if _width(found.rstrip(), size) <= room else found:
            if lines[-1] and _width((lines[-1] + piece).rstrip(), size) > room:
                lines.append("")
            lines[-1] += piece
    return tuple(line.rstrip() for line in lines)


@frozen
class _Text:
    """One line of text on its baseline *y*; *x* is where it starts, its middle or its end."""

    x: float
    y: float
    text: str
    size: float
    anchor: Literal["start", "middle", "end"] = "start"
    weight: Literal["400", "600"] = "400"

    def hides(self, x: float) -> bool:
        """Would an upright line at *x* run through it?"""
        width = _width(self.text, self.size) + 4
        starts = {"start": self.x - 2, "middle": self.x - width / 2, "end": self.x - width + 2}[self.anchor]
        return starts <= x <= starts + width

    @property
    def top(self) -> float:
        return self.y - self.size

    @property
    def bottom(self) -> float:
        return self.y + 0.35 * self.size

    def svg(self) -> str:
        return (
            f'<text x="{_n(self.x)}" y="{_n(self.y)}" font-size="{_n(self.size)}" text-anchor="{self.anchor}"'
            f' font-weight="{self.weight}">{escape(self.text)}</text>'
        )


def _n(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _leading(size: float) -> float:
    """From one baseline to the next."""
    return 1.35 * size


@frozen
class _Scale:
    """Where a boundary stands between the first and the last that are shown."""

    first: int
    last: int

    def at(self, boundary: float) -> float:
        shown = min(max(boundary, self.first), self.last)
        return _LEFT + (shown - self.first) / (self.last - self.first) * (_RIGHT - _LEFT)


def _around(tracks: Sequence[Track], marks: Sequence[Mark]) -> Period:
    """The days spoken of, and some more on either side."""
    segments = [segment for track in tracks for segment in track.segments]
    days = [day for segment in segments for day in (segment.first, segment.last) if day is not None]
    days += [mark.on for mark in marks]
    if not days:
        raise DrawingError(f"no day bounds what is drawn in {list(tracks)!r}: say within which days to draw")
    first, last = min(days).toordinal(), max(days).toordinal()
    margin = max((last - first) // 8, 60)
    return Period(
        date.fromordinal(max(first - margin, date.min.toordinal())),
        date.fromordinal(min(last + margin, date.max.toordinal())),
    )


# The axis

_STEPS: Final = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
"""Months from one tick to the next."""


@frozen
class _Tick:
    x: float
    label: str


def _ticks(scale: _Scale, within: Period) -> list[_Tick]:
    """The first days of years, or of months where few years are shown; as many as have room."""
    for_a_day = (_RIGHT - _LEFT) / (scale.last - scale.first)

    def letters(step: int) -> int:
        return 4 if step >= 12 else 7

    step = next(each for each in _STEPS if 30 * each * for_a_day >= _width("0" * letters(each), _SMALL) + 10)
    first, last = (day.year * 12 + day.month - 1 for day in (within.first, within.last))
    firsts = (date(number // 12, number % 12 + 1, 1) for number in range(-(-first // step) * step, last + 1, step))
    ticks = [_Tick(scale.at(day.toordinal()), f"{day}"[: letters(step)]) for day in firsts if day in within]
    return ticks or [_Tick(_LEFT, f"{within.first}")]


# Flags: a text that stands left of an upright line


@frozen
class _Flag:
    x: float
    lines: tuple[str, ...]

    @property
    def starts(self) -> float:
        return self.x - _PAD - max(_width(line, _SMALL) for line in self.lines)

    @property
    def height(self) -> float:
        return len(self.lines) * _leading(_SMALL) + 3


def _flag(x: float, text: str) -> _Flag:
    return _Flag(x, _wrapped(text, _SMALL, x - _PAD - _EDGE))


def _distances(flags: Sequence[_Flag]) -> list[float]:
    """How far from the foot of its line each flag hangs; flags come from left to right.

    A text reaches left only, so it is enough to hang each flag beyond all those whose line it would cross.
    """
    hung: list[float] = []
    for flag in flags:
        beyond = [
            distance + other.height
            for distance, other in zip(hung, flags[: len(hung)], strict=True)
            if other.x >= flag.starts - _PAD
        ]
        hung.append(max(beyond, default=0.0))
    return hung


def _lines(flag: _Flag, top: float) -> list[_Text]:
    return [
        _Text(flag.x - _PAD, top + _SMALL + number * _leading(_SMALL), line, _SMALL, "end")
        for number, line in enumerate(flag.lines)
    ]


# Parts of the drawing


@frozen
class _Drawn:
    """Some shapes, and the texts that stand on them or beside them, down to *bottom*."""

    shapes: tuple[str, ...]
    texts: tuple[_Text, ...]
    bottom: float


def _painted(weight: Weight, hatch: str) -> str:
    match weight:
        case Weight.FULL:
            return 'fill="currentColor" fill-opacity="0.22" stroke-width="1.2"'
        case Weight.PART:
            return f'fill="url(#{hatch})" stroke-width="1.2"'
        case Weight.NONE:
            return 'fill="none" stroke-width="1.2"'
        case Weight.OPEN:
            return 'fill="none" stroke-width="1.8" stroke-linecap="round" stroke-dasharray="0.1 4"'


@frozen
class _Bar:
    """The shape of a segment; a side that goes on beyond the drawing ends in a tip of some depth."""

    x: float
    y: float
    width: float
    height: float
    left: float = 0.0
    right: float = 0.0

    def svg(self, weight: Weight, hatch: str) -> str:
        ends, bottom = self.x + self.width, self.y + self.height
        middle = _n(self.y + self.height / 2)
        return (
            f'<path d="M{_n(self.x + self.left)} {_n(self.y)}H{_n(ends - self.right)}L{_n(ends)} {middle}'
            f'L{_n(ends - self.right)} {_n(bottom)}H{_n(self.x + self.left)}L{_n(self.x)} {middle}Z"'
            f' stroke="currentColor" {_painted(weight, hatch)}/>'
        )


def _bar(segment: Segment, scale: _Scale, y: float) -> _Bar:
    starts, ends = scale.at(_begins(segment)), scale.at(_ends(segment))
    width = max(ends - starts - 2, _THINNEST)
    x = min(starts + 1, _RIGHT - width)
    tip = min(_TIP, width / 3)
    return _Bar(
        x,
        y,
        width,
        _BAR,
        left=tip if _begins(segment) < scale.first else 0.0,
        right=tip if _ends(segment) > scale.last else 0.0,
    )


def _row(track: Track, scale: _Scale, y: float, hatch: str, language: Language) -> _Drawn:
    """One track from *y* down: its name, its bars, and below them what had no room inside."""
    names = _wrapped(track.name[language], _LABEL * 1.1, _LEFT - _EDGE - 12)
    tall = max(_BAR, len(names) * _leading(_LABEL))
    above = y + (tall - len(names) * _leading(_LABEL)) / 2
    texts = [
        _Text(_EDGE, above + _LABEL + number * _leading(_LABEL), name, _LABEL, weight="600")
        for number, name in enumerate(names)
    ]
    shapes: list[str] = []
    flags: list[_Flag] = []
    bar_top = y + (tall - _BAR) / 2
    if not track.segments:
        texts.append(_Text(_LEFT + _PAD, bar_top + _BAR / 2 + 4, _NOTHING[language], _SMALL))
    for segment in _in_order(track):
        label, days = _clean(segment.label[language]), _days(segment)[language]
        if _ends(segment) <= scale.first:
            flags.append(_flag(_LEFT, f"← {label} {days}"))
            continue
        if _begins(segment) >= scale.last:
            flags.append(_flag(_RIGHT, f"→ {label} {days}"))
            continue
        bar = _bar(segment, scale, bar_top)
        shapes.append(f"<g><title>{escape(_told(segment, language))}</title>{bar.svg(segment.weight, hatch)}</g>")
        room = bar.width - bar.left - bar.right - 2 * _PAD
        middle = bar.x + bar.left + (bar.width - bar.left - bar.right) / 2
        if _width(label, _LABEL) > room:
            flags.append(_flag(bar.x + bar.width / 2, f"{label} {days}"))
        elif _width(days, _SMALL) > room:
            texts.append(_Text(middle, bar_top + _BAR / 2 + 0.36 * _LABEL, label, _LABEL, "middle"))
            flags.append(_flag(bar.x + bar.width / 2, days))
        else:
            texts.append(_Text(middle, bar_top + 16, label, _LABEL, "middle"))
            texts.append(_Text(middle, bar_top + 31, days, _SMALL, "middle"))
    foot = y + tall + 5
    bottom = y + tall
    flags.sort(key=lambda flag: flag.x)
    for flag, distance in zip(flags, _distances(flags), strict=True):
        texts += _lines(flag, foot + distance)
        bottom = max(bottom, foot + distance + flag.height)
        shapes.append(_upright(flag.x, bar_top + _BAR, foot + distance + flag.height - 4, 'stroke-opacity="0.6"'))
    return _Drawn(tuple(shapes), tuple(texts), bottom)


def _by_day(marks: Sequence[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: mark.on)


def _flags_above(marks: Sequence[Mark], scale: _Scale, language: Language) -> list[_Flag]:
    flags: list[_Flag] = []
    for mark in _by_day(marks):
        day = mark.on.toordinal()
        arrow = "← " if day < scale.first else "→ " if day >= scale.last else ""
        flags.append(_flag(scale.at(day + 0.5), f"{arrow}{mark.label[language]} {mark.on}"))
    return flags


def _upright(x: float, top: float, bottom: float, style: str) -> str:
    return f'<path d="M{_n(x)} {_n(top)}V{_n(bottom)}" stroke="currentColor" {style}/>'


def _between(x: float, top: float, bottom: float, texts: Iterable[_Text], style: str) -> list[str]:
    """An upright line that leaves out every text on its way."""
    tops, bottoms = [top], []
    for text in sorted((each for each in texts if each.hides(x)), key=lambda each: each.top):
        bottoms.append(min(text.top, bottom))
        tops.append(max(text.bottom, tops[-1]))
    bottoms.append(bottom)
    return [_upright(x, one, other, style) for one, other in zip(tops, bottoms, strict=True) if other - one > 1]


def _legend(tracks: Sequence[Track], y: float, hatch: str, language: Language) -> _Drawn:
    """The weights that are used, each as pattern and word."""
    used = {segment.weight for track in tracks for segment in track.segments}
    shapes: list[str] = []
    texts: list[_Text] = []
    x = _LEFT
    for weight in (each for each in Weight if each in used):
        word = _WORDS[weight][language]
        shapes.append(_Bar(x, y, 26, 13).svg(weight, hatch))
        texts.append(_Text(x + 33, y + 10.5, word, _SMALL))
        x += 33 + _width(word, _SMALL) + 16
    return _Drawn(tuple(shapes), tuple(texts), y + 13)


def timeline(
    title: Bilingual,
    tracks: Sequence[Track],
    marks: Sequence[Mark] = (),
    *,
    language: Language,
    within: Period | None = None,
) -> str:
    """This gives the drawing as one ``<svg>`` element, to be put into a page or written to a file.

    Days outside *within* are cut, and the side that goes on ends in a tip; what lies outside altogether is told by an
    arrow at the edge.  Without *within* the days follow from those of segments and marks.  The ids inside follow from
    the content, so different drawings can stand on one page.

    Raises :class:`DrawingError` where there is no track, or no day at all to draw.
    """
    if not tracks:
        raise DrawingError(f"nothing to draw for {title.en!r}: give one track at least")
    shown = _around(tracks, marks) if within is None else within
    scale = _Scale(shown.first.toordinal(), shown.last.toordinal() + 1)
    content = repr((title, tuple(tracks), tuple(marks), language, shown))
    name = f"timeline-{sha256(content.encode()).hexdigest()[:12]}"
    hatch = f"{name}-hatch"

    headings = _wrapped(title[language], _TITLE * 1.1, _WIDTH - 2 * _EDGE)
    texts = [
        _Text(_EDGE, _EDGE + _TITLE + number * _leading(_TITLE), heading, _TITLE, weight="600")
        for number, heading in enumerate(headings)
    ]
    shapes: list[str] = []

    flags = _flags_above(marks, scale, language)
    hung = _distances(flags)
    tallest = max((distance + flag.height for flag, distance in zip(flags, hung, strict=True)), default=0.0)
    top = _EDGE + len(headings) * _leading(_TITLE) + 10 + tallest
    for flag, distance in zip(flags, hung, strict=True):
        texts += _lines(flag, top - distance - flag.height)

    y = top + 10
    for track in tracks:
        row = _row(track, scale, y, hatch, language)
        shapes += row.shapes
        texts += row.texts
        y = row.bottom + _GAP
    axis = y - _GAP + 12

    grid: list[str] = []
    for tick in _ticks(scale, shown):
        grid += _between(tick.x, top, axis, texts, 'stroke-opacity="0.16"')
        shapes.append(_upright(tick.x, axis, axis + 5, 'stroke-opacity="0.6"'))
        texts.append(_Text(tick.x, axis + 18, tick.label, _SMALL, "middle"))
    shapes.append(f'<path d="M{_n(_LEFT)} {_n(axis)}H{_n(_RIGHT)}" stroke="currentColor" stroke-opacity="0.6"/>')
    for mark, flag, distance in zip(_by_day(marks), flags, hung, strict=True):
        # A day outside the drawing has its words at the edge, but no line across the tracks.
        foot = axis if mark.on in shown else top
        begins = top - distance - flag.height
        shapes += _between(flag.x, begins, foot, texts, 'stroke-width="1.4" stroke-dasharray="5 3"')

    legend = _legend(tracks, axis + 34, hatch, language)
    height = legend.bottom + _EDGE
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_n(_WIDTH)} {_n(height)}" width="100%" role="img"'
            f' aria-labelledby="{name}-title {name}-desc" lang="{language.value}"'
            ' font-family="system-ui, sans-serif" fill="currentColor">',
            f'<title id="{name}-title">{escape(_clean(title[language]))}</title>',
            f'<desc id="{name}-desc">{escape(_description(tracks, marks, language))}</desc>',
            f'<defs><pattern id="{hatch}" width="8" height="8" patternUnits="userSpaceOnUse"'
            ' patternTransform="rotate(45)">'
            '<path d="M1 0V8" stroke="currentColor" stroke-opacity="0.22" stroke-width="2.5"/></pattern></defs>',
            *grid,
            *shapes,
            *legend.shapes,
            *(text.svg() for text in [*texts, *legend.texts]),
            "</svg>",
        ]
    )
