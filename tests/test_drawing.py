import re
import unicodedata
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, pairwise
from xml.etree import ElementTree

import pytest
from attrs import frozen
from hypothesis import given, settings
from hypothesis import strategies as st

from maintrules.bilingual import Bilingual, Language
from maintrules.drawing import DrawingError, Mark, Segment, Track, Weight, timeline
from maintrules.periods import Period

SVG = "{http://www.w3.org/2000/svg}"
TITLE = Bilingual("製品の一生", "Life of a product")

ON_SALE = Segment(Bilingual("販売中", "On sale"), None, date(2020, 9, 30), Weight.FULL)
NORMAL = Segment(Bilingual("通常保守", "Normal"), date(2020, 10, 1), date(2021, 9, 30), Weight.FULL)
LIMITED = Segment(Bilingual("限定保守", "Limited"), date(2021, 10, 1), date(2025, 9, 30), Weight.PART)
ENDED = Segment(Bilingual("保守終了", "Ended"), date(2025, 10, 1), None, Weight.NONE)
LIFE = Track(Bilingual("保守", "Maintenance"), (ON_SALE, NORMAL, LIMITED, ENDED))
REPAIR = Track(
    Bilingual("修理", "Repair"),
    (Segment(Bilingual("修理受付", "Repaired"), None, date(2025, 3, 31), Weight.OPEN),),
)
ANNOUNCED = Mark(date(2020, 3, 31), Bilingual("販売終了の発表", "End of sale announced"))


def same(text: str) -> Bilingual:
    return Bilingual(text, text)


def row(*segments: Segment) -> Track:
    return Track(Bilingual("行", "Row"), segments)


def stretch(label: str, first: date | None, last: date | None, weight: Weight = Weight.FULL) -> Segment:
    return Segment(same(label), first, last, weight)


def drawn(
    *tracks: Track, marks: Sequence[Mark] = (), language: Language = Language.EN, within: Period | None = None
) -> ElementTree.Element:
    return ElementTree.fromstring(timeline(TITLE, tracks, marks, language=language, within=within))


def texts(svg: ElementTree.Element) -> list[str]:
    return [each.text or "" for each in svg.iter(f"{SVG}text")]


def description(svg: ElementTree.Element) -> str:
    return svg.findtext(f"{SVG}desc") or ""


def bars(svg: ElementTree.Element) -> list[str]:
    return [each.attrib["d"] for each in svg.findall(f"{SVG}g/{SVG}path")]


@frozen
class Box:
    left: float
    top: float
    right: float
    bottom: float
    text: str

    def meets(self, other: "Box") -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom


def columns(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in {"W", "F"} else 1 for each in text)


def box(text: ElementTree.Element) -> Box:
    """Where a text stands, in letters six tenths as wide as they are high."""
    x, y, size = (float(text.attrib[name]) for name in ("x", "y", "font-size"))
    words = text.text or ""
    width = columns(words) * size * 0.6
    left = {"start": x, "middle": x - width / 2, "end": x - width}[text.attrib["text-anchor"]]
    return Box(left, y - 0.85 * size, left + width, y + 0.25 * size, words)


UPRIGHT = re.compile(r"M(-?[0-9.]+) (-?[0-9.]+)V(-?[0-9.]+)")


def assert_readable(svg: ElementTree.Element) -> None:
    """Texts stay inside the drawing, clear of each other and of every upright line."""
    _, _, width, height = (float(each) for each in svg.attrib["viewBox"].split())
    boxes = [box(text) for text in svg.iter(f"{SVG}text")]
    assert boxes
    for each in boxes:
        assert each.left >= 0, each
        assert each.top >= 0, each
        assert each.right <= width, each
        assert each.bottom <= height, each
    assert [(one, other) for one, other in combinations(boxes, 2) if one.meets(other)] == []
    lines = [UPRIGHT.fullmatch(path.attrib["d"]) for tag in (".", "g") for path in svg.findall(f"{tag}/{SVG}path")]
    for line in lines:
        if line is not None:
            x, top, bottom = map(float, line.groups())
            through = Box(x, top, x, bottom, "")
            assert [each for each in boxes if each.left < x < each.right and each.meets(through)] == []


# What a drawing says


def test_a_drawing_is_one_picture_with_a_title_and_a_description() -> None:
    svg = drawn(LIFE, REPAIR, marks=[ANNOUNCED])
    assert svg.tag == f"{SVG}svg"
    assert svg.attrib["role"] == "img"
    assert svg.attrib["width"] == "100%"
    title, desc = (svg.find(f"{SVG}{tag}") for tag in ("title", "desc"))
    assert title is not None
    assert desc is not None
    assert title.text == "Life of a product"
    assert svg.attrib["aria-labelledby"].split() == [title.attrib["id"], desc.attrib["id"]]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (
            Language.EN,
            "Maintenance: On sale (until 2020-09-30, full service); "
            "Normal (2020-10-01 to 2021-09-30, full service); "
            "Limited (2021-10-01 to 2025-09-30, reduced service); "
            "Ended (from 2025-10-01, no service). "
            "Repair: Repaired (until 2025-03-31, not known). "
            "Marks: End of sale announced 2020-03-31.",
        ),
        (
            Language.JA,
            "保守: 販売中（2020-09-30まで、提供）、通常保守（2020-10-01～2021-09-30、提供）、"
            "限定保守（2021-10-01～2025-09-30、一部のみ提供）、保守終了（2025-10-01から、提供なし）。"
            "修理: 修理受付（2025-03-31まで、不明）。目印: 販売終了の発表 2020-03-31。",
        ),
    ],
)
def test_the_description_tells_every_segment_with_its_days(language: Language, told: str) -> None:
    assert description(drawn(LIFE, REPAIR, marks=[ANNOUNCED], language=language)) == told


@pytest.mark.parametrize("language", Language)
def test_every_segment_mark_and_weight_is_told_by_visible_text(language: Language) -> None:
    svg = drawn(LIFE, REPAIR, marks=[ANNOUNCED], language=language)
    visible = " ".join(texts(svg))
    for segment in (*LIFE.segments, *REPAIR.segments):
        assert segment.label[language] in visible
    assert ANNOUNCED.label[language] in visible
    assert "2020-03-31" in visible
    for weight in {
        Language.JA: ("提供", "一部のみ提供", "提供なし", "不明"),
        Language.EN: ("full service", "reduced service", "no service", "not known"),
    }[language]:
        assert weight in texts(svg)
    assert_readable(svg)


def test_the_legend_tells_only_the_weights_that_are_used() -> None:
    shown = texts(drawn(REPAIR))
    assert "not known" in shown
    assert {"full service", "reduced service", "no service"}.isdisjoint(shown)


def test_each_weight_has_a_pattern_of_its_own() -> None:
    svg = drawn(LIFE, REPAIR)
    kinds = [
        (path.attrib["fill"].partition("(")[0], "stroke-dasharray" in path.attrib)
        for path in svg.findall(f"{SVG}g/{SVG}path")
    ]
    solid, hatched, empty, dotted = ("currentColor", False), ("url", False), ("none", False), ("none", True)
    assert kinds == [solid, solid, hatched, empty, dotted]


def test_a_drawing_has_no_colour_script_or_reference_of_its_own() -> None:
    text = timeline(TITLE, [LIFE, REPAIR], [ANNOUNCED], language=Language.JA)
    assert re.search(r"#[0-9a-fA-F]{3,8}\b|rgb|black|white|<script|<style|<image|href|@import", text) is None
    assert set(re.findall(r"https?://[^\"' ]+", text)) == {"http://www.w3.org/2000/svg"}
    svg = ElementTree.fromstring(text)
    hatch = svg.find(f"{SVG}defs/{SVG}pattern")
    assert hatch is not None
    assert set(re.findall(r"url\(#([^)]+)\)", text)) == {hatch.attrib["id"]}
    paints = {each.attrib[name] for each in svg.iter() for name in ("fill", "stroke") if name in each.attrib}
    assert paints == {"currentColor", "none", f"url(#{hatch.attrib['id']})"}


def test_signs_of_markup_are_only_text() -> None:
    sharp = '<b a="1">&amp;\'</b>'
    track = Track(same(sharp), (stretch(sharp, date(2020, 1, 1), date(2029, 12, 31)),))
    svg = ElementTree.fromstring(
        timeline(same(sharp), [track], [Mark(date(2025, 1, 1), same(sharp))], language=Language.EN)
    )
    assert svg.findtext(f"{SVG}title") == sharp
    assert sharp in texts(svg)
    assert description(svg) == (
        f"{sharp}: {sharp} (2020-01-01 to 2029-12-31, full service). Marks: {sharp} 2025-01-01."
    )


def test_what_xml_refuses_and_what_turns_the_direction_becomes_a_space() -> None:
    svg = drawn(row(stretch("a\x00b\ud800c\u202ed\ne\uffff", date(2020, 1, 1), date(2029, 12, 31))))
    assert "a b c d e" in texts(svg)


def test_equal_drawings_are_equal_to_the_letter() -> None:
    once, again = (timeline(TITLE, [LIFE, REPAIR], [ANNOUNCED], language=Language.EN) for _ in range(2))
    assert once == again


def test_the_order_in_which_segments_and_marks_are_given_moves_nothing() -> None:
    later = Mark(date(2024, 1, 1), same("Later"))
    turned = Track(LIFE.name, LIFE.segments[::-1])
    assert bars(drawn(turned, marks=[later, ANNOUNCED])) == bars(drawn(LIFE, marks=[ANNOUNCED, later]))
    assert_readable(drawn(turned, marks=[later, ANNOUNCED]))


def test_drawings_on_one_page_share_no_id() -> None:
    pictures = [
        drawn(LIFE),
        drawn(LIFE, language=Language.JA),
        drawn(LIFE, marks=[ANNOUNCED]),
        drawn(LIFE, within=Period(date(2020, 1, 1), date(2030, 12, 31))),
        drawn(REPAIR),
    ]
    ids = [each.attrib["id"] for picture in pictures for each in picture.iter() if "id" in each.attrib]
    assert len(ids) == 3 * len(pictures)
    assert len(set(ids)) == len(ids)


# Days and places: the plot runs from x=180 to x=734, so that a window of 554 days shows a day as one unit

WINDOW = Period(date(2023, 1, 1), date(2023, 1, 1) + timedelta(days=553))
FIRST = re.compile(r"M(?P<left>[0-9.]+) [0-9.]+H(?P<right>[0-9.]+)L(?P<tip>[0-9.]+) ")


def place(svg: ElementTree.Element) -> tuple[float, float]:
    """From where to where the only bar reaches; a bar leaves one unit free on either side."""
    (path,) = bars(svg)
    tips = re.findall(r"([0-9.]+) [0-9.]+", path)
    return float(tips[-1]) - 1, float(tips[1]) + 1


@pytest.mark.parametrize(
    ("first", "last", "starts", "ends"),
    [
        (date(2023, 1, 1), date(2023, 1, 31), 180, 211),
        (date(2023, 12, 31), date(2024, 1, 1), 544, 546),
        (date(2024, 2, 1), date(2024, 2, 29), 180 + 365 + 31, 180 + 365 + 60),
        (date(2024, 2, 29), date(2024, 3, 31), 180 + 365 + 59, 180 + 365 + 91),
        (date(2024, 7, 1), None, 180 + 365 + 182, 734),
        (None, date(2023, 1, 31), 180, 211),
        (None, None, 180, 734),
        (date(2022, 1, 1), date(2025, 1, 1), 180, 734),
    ],
)
def test_a_segment_reaches_from_its_first_day_to_the_end_of_its_last(
    first: date | None, last: date | None, starts: float, ends: float
) -> None:
    svg = drawn(row(stretch("S", first, last)), within=WINDOW)
    left, right = place(svg)
    # A bar is drawn three units wide at least.
    assert left == starts
    assert right == max(ends, starts + 5)
    assert_readable(svg)


def tips(svg: ElementTree.Element) -> tuple[bool, bool]:
    """Does the only bar end in a tip on the left, on the right?"""
    (path,) = bars(svg)
    shape = re.fullmatch(r"M(\S+) \S+H(\S+)L(\S+) \S+L\S+ \S+H\S+L(\S+) \S+Z", path)
    assert shape is not None
    body_left, body_right, right, left = shape.groups()
    return left != body_left, right != body_right


@pytest.mark.parametrize(
    ("first", "last", "left", "right"),
    [
        (WINDOW.first, WINDOW.last, False, False),
        (None, WINDOW.last, True, False),
        (WINDOW.first, None, False, True),
        (None, None, True, True),
        (WINDOW.first - timedelta(days=1), WINDOW.last, True, False),
        (WINDOW.first, WINDOW.last + timedelta(days=1), False, True),
    ],
)
def test_a_side_that_goes_on_beyond_the_drawing_ends_in_a_tip(
    first: date | None, last: date | None, left: bool, right: bool
) -> None:
    assert tips(drawn(row(stretch("S", first, last)), within=WINDOW)) == (left, right)


@pytest.mark.parametrize(
    ("language", "told"), [(Language.EN, "no first or last day"), (Language.JA, "初日も末日もなし")]
)
def test_a_segment_without_any_bound_says_so(language: Language, told: str) -> None:
    svg = drawn(row(stretch("Always", None, None)), language=language, within=WINDOW)
    assert told in texts(svg)
    assert told in description(svg)


def test_a_segment_of_one_day_is_told_by_that_day() -> None:
    svg = drawn(row(stretch("Leap", date(2024, 2, 29), date(2024, 2, 29))), within=WINDOW)
    assert "Leap 2024-02-29" in texts(svg)
    assert description(svg) == "Row: Leap (2024-02-29, full service)."


def test_a_single_day_at_the_right_edge_stays_inside() -> None:
    svg = drawn(row(stretch("Last", WINDOW.last, WINDOW.last)), within=WINDOW)
    assert place(svg) == (730, 735)  # three units wide, flush with the edge at 734
    assert_readable(svg)


def test_a_segment_outside_the_days_shown_is_told_by_an_arrow_at_the_edge() -> None:
    before = stretch("Before", None, date(2022, 12, 31))
    after = stretch("After", WINDOW.last + timedelta(days=1), None)
    svg = drawn(row(before, after), within=WINDOW)
    assert bars(svg) == []
    visible = texts(svg)
    assert "← Before until 2022-12-31" in " ".join(visible)
    assert "→ After from 2024-07-08" in visible
    assert_readable(svg)


def dashes(svg: ElementTree.Element) -> list[tuple[str, ...]]:
    found = [path.attrib for path in svg.findall(f"{SVG}path") if path.attrib.get("stroke-dasharray") == "5 3"]
    lines = [UPRIGHT.fullmatch(each["d"]) for each in found]
    return [line.groups() for line in lines if line is not None]


def test_a_mark_stands_in_the_middle_of_its_day() -> None:
    far = stretch("Far", date(2024, 1, 1), None)
    svg = drawn(row(far), marks=[Mark(date(2023, 1, 31), same("M"))], within=WINDOW)
    ((x, _, bottom),) = dashes(svg)
    assert float(x) == 180 + 30.5
    axis = next(path.attrib["d"] for path in svg.findall(f"{SVG}path") if "H734" in path.attrib["d"])
    assert axis == f"M180 {bottom}H734"


def test_a_mark_outside_the_days_shown_has_its_words_at_the_edge_and_no_line_across() -> None:
    marks = [
        Mark(WINDOW.last + timedelta(days=1), same("Future")),
        Mark(WINDOW.first - timedelta(days=1), same("Past")),
    ]
    svg = drawn(row(), marks=marks, within=WINDOW)
    assert "← Past 2022-12-31" in texts(svg)
    assert "→ Future 2024-07-08" in texts(svg)
    words = max(box(text).bottom for text in svg.iter(f"{SVG}text") if "ut" in (text.text or ""))
    assert all(float(bottom) < words + 12 for _, _, bottom in dashes(svg))
    assert_readable(svg)


def test_a_track_without_segments_says_so() -> None:
    svg = drawn(row(), within=WINDOW)
    assert "nothing stated" in texts(svg)
    assert description(svg) == "Row: nothing stated."


# The axis


def years(svg: ElementTree.Element) -> list[str]:
    return [text for text in texts(svg) if re.fullmatch(r"[0-9]{4}(-[0-9]{2}){0,2}", text)]


@pytest.mark.parametrize(
    ("within", "ticks"),
    [
        (
            Period(date(2019, 6, 1), date(2026, 5, 31)),
            ["2020", "2021", "2022", "2023", "2024", "2025", "2026"],
        ),
        # 28 years leave some 20 units a year, too few for four digits; two years leave 40, enough for them.
        (Period(date(2001, 1, 1), date(2028, 12, 31)), [str(year) for year in range(2002, 2029, 2)]),
        (Period(date(1990, 7, 1), date(2089, 12, 31)), [str(year) for year in range(2000, 2081, 10)]),
        (Period(date(2024, 1, 1), date(2024, 6, 30)), [f"2024-0{month}" for month in range(1, 7)]),
        (Period(date(2024, 2, 1), date(2025, 1, 31)), ["2024-04", "2024-07", "2024-10", "2025-01"]),
        (Period(date(2024, 2, 10), date(2024, 2, 29)), ["2024-02-10"]),
        (Period(date(2024, 2, 29), date(2024, 2, 29)), ["2024-02-29"]),
        (Period(date.min, date.max), [f"{thousand}000" for thousand in range(1, 10)]),
    ],
)
def test_the_axis_has_as_many_years_or_months_as_have_room(within: Period, ticks: list[str]) -> None:
    svg = drawn(row(), within=within)
    assert years(svg) == ticks
    assert_readable(svg)


def test_the_days_shown_follow_from_segments_and_marks_with_a_margin() -> None:
    # An eighth of 2,191 days (2020-03-31 to 2026-03-31) is 273: from 2019-07-02 to 2026-12-29.
    mark = Mark(date(2026, 3, 31), same("M"))
    svg = drawn(LIFE, marks=[ANNOUNCED, mark])
    assert svg.attrib["aria-labelledby"] == drawn(
        LIFE, marks=[ANNOUNCED, mark], within=Period(date(2019, 7, 2), date(2026, 12, 29))
    ).attrib["aria-labelledby"]  # fmt: skip


def test_the_margin_is_sixty_days_at_least_and_stops_at_the_first_and_last_day_there_is() -> None:
    one = row(stretch("S", date(2024, 2, 29), date(2024, 2, 29)))
    assert timeline(TITLE, [one], language=Language.EN) == timeline(
        TITLE, [one], language=Language.EN, within=Period(date(2023, 12, 31), date(2024, 4, 29))
    )
    whole = row(stretch("S", date.min, date.max))
    assert timeline(TITLE, [whole], language=Language.EN) == timeline(
        TITLE, [whole], language=Language.EN, within=Period(date.min, date.max)
    )


# Room for words


def test_days_without_room_beside_the_label_hang_below() -> None:
    visible = texts(drawn(LIFE, within=Period(date(2019, 7, 1), date(2026, 6, 30))))
    assert "Normal" in visible
    assert "2020-10-01 to 2021-09-30" in visible
    assert {"Limited", "2021-10-01 to 2025-09-30"} <= set(visible)


def test_a_label_without_room_hangs_below_with_its_days() -> None:
    visible = texts(drawn(LIFE, within=Period(date(2000, 1, 1), date(2039, 12, 31))))
    assert "Normal 2020-10-01 to 2021-09-30" in visible


def test_long_words_break_between_words_and_full_width_characters() -> None:
    name = Bilingual("契約の更新（五年目の終わりまで）、その後", "Renewal of the contract until the fifth year")
    for language in Language:
        svg = drawn(Track(name, LIFE.segments), language=language)
        lines = [text.text or "" for text in svg.iter(f"{SVG}text") if text.attrib["x"] == "10"][1:]
        assert len(lines) > 1
        assert "".join(lines).replace(" ", "") == name[language].replace(" ", "")
        assert all(line[0] not in "、）" for line in lines)
        assert_readable(svg)


def test_a_word_too_long_for_any_line_is_broken_anywhere() -> None:
    word = "abcdefghij" * 12
    svg = drawn(Track(same(word), (stretch(word, date(2020, 1, 1), date(2020, 1, 2)),)), marks=[ANNOUNCED])
    assert "".join(text for text in texts(svg) if set(text) <= set("abcdefghij")).startswith(word)
    assert_readable(svg)


def test_an_accent_set_on_a_letter_takes_no_room() -> None:
    accented = "e\u0301" * 15
    assert accented in texts(drawn(Track(same(accented), ()), within=WINDOW))


def test_a_drawing_without_any_word_is_a_drawing() -> None:
    empty = same("")
    text = timeline(
        empty,
        [Track(empty, (Segment(empty, date(2020, 1, 1), date(2020, 1, 2), Weight.OPEN),))],
        [Mark(date(2020, 1, 1), empty)],
        language=Language.JA,
    )
    svg = ElementTree.fromstring(text)
    assert "2020-01-01～2020-01-02" in texts(svg)
    assert_readable(svg)


WORDS = st.text("ab cd保守、（）修理ー <&>", max_size=40)
DAYS = st.dates(date(2015, 1, 1), date(2030, 12, 31))


@st.composite
def some_tracks(draw: st.DrawFn) -> Track:
    days = sorted(draw(st.lists(DAYS, unique=True, max_size=9)))
    segments = [
        Segment(same(draw(WORDS)), first, last - timedelta(days=1), draw(st.sampled_from(Weight)))
        for first, last in pairwise(days)
        if draw(st.booleans())
    ]
    if draw(st.booleans()) and days:
        segments.append(Segment(same(draw(WORDS)), days[-1], None, Weight.NONE))
    return Track(same(draw(WORDS)), tuple(segments))


@settings(max_examples=100, deadline=None)
@given(
    title=WORDS,
    tracks=st.lists(some_tracks(), min_size=1, max_size=3),
    marks=st.lists(st.builds(Mark, on=DAYS, label=WORDS.map(same)), max_size=6),
    language=st.sampled_from(Language),
    within=st.tuples(DAYS, DAYS).map(lambda two: Period(min(two), max(two))),
)
def test_texts_never_overlap_nor_leave_the_drawing(
    title: str, tracks: list[Track], marks: list[Mark], language: Language, within: Period
) -> None:
    assert_readable(ElementTree.fromstring(timeline(same(title), tracks, marks, language=language, within=within)))


# What cannot be drawn


def test_nothing_is_drawn_of_no_track() -> None:
    with pytest.raises(DrawingError, match="nothing to draw for 'Life of a product': give one track"):
        timeline(TITLE, [], language=Language.EN)


def test_days_without_any_bound_need_to_be_told_within_which_to_draw() -> None:
    with pytest.raises(DrawingError, match=r"no day bounds .*'Always'.*: say within which days"):
        timeline(TITLE, [row(stretch("Always", None, None))], language=Language.EN)


def test_a_segment_cannot_end_before_it_begins() -> None:
    with pytest.raises(DrawingError, match="'S' cannot end on 2024-02-28 before it begins on 2024-02-29: swap"):
        stretch("S", date(2024, 2, 29), date(2024, 2, 28))


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        (
            stretch("One", date(2024, 1, 1), date(2024, 2, 29)),
            stretch("Other", date(2024, 2, 29), None),
            r"'One' \(2024-01-01 to 2024-02-29\) and 'Other' \(from 2024-02-29\) overlap in 'Row': end the one",
        ),
        (
            stretch("One", date(2024, 1, 1), None),
            stretch("Other", date(2025, 1, 1), date(2025, 1, 1)),
            r"'One' \(from 2024-01-01\) and 'Other' \(2025-01-01\) overlap",
        ),
        (
            stretch("One", None, date(2024, 1, 1)),
            stretch("Other", None, date(2023, 1, 1)),
            r"'One' \(until 2024-01-01\) and 'Other' \(until 2023-01-01\) overlap",
        ),
    ],
)
def test_no_day_lies_in_two_segments_of_one_track(one: Segment, other: Segment, told: str) -> None:
    with pytest.raises(DrawingError, match=told):
        row(one, other)


NOON = datetime(2024, 4, 1, 12, tzinfo=UTC)


def test_an_instant_is_not_a_day() -> None:
    with pytest.raises(DrawingError, match="is an instant: give its day"):
        stretch("S", NOON, None)
    with pytest.raises(DrawingError, match="is an instant: give its day"):
        stretch("S", None, NOON)
    with pytest.raises(DrawingError, match="is an instant: give its day"):
        Mark(NOON, same("M"))
