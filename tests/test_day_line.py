"""A day of a desk, drawn: every opening, closing and cut-off stands there as text."""

from datetime import time
from xml.etree import ElementTree

import pytest

from maintrules.bilingual import Bilingual, Language
from maintrules.calendars import SATURDAY_AND_SUNDAY, Calendar
from maintrules.desks import AROUND_THE_CLOCK, NOON, Desk, Window
from pages.day_line import DeskLine, day_line
from pages.drawings import drawn

WEEKDAYS = Calendar("made-up/weekdays", ja="平日", en="weekdays", closed_weekdays=SATURDAY_AND_SUNDAY)
TWICE = Desk(WEEKDAYS, (Window(time(9), time(12)), Window(time(13), time(17, 30))))
LINES = [
    DeskLine(Bilingual("契約の窓口", "contract <desk>"), TWICE, NOON),
    DeskLine(Bilingual("故障の窓口", "failures"), AROUND_THE_CLOCK),
]
TITLE = Bilingual("窓口の一日", "A day of the desks")
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.JA, "契約の窓口: 9:00–12:00, 13:00–17:30（午前と午後の境 12:00）。故障の窓口: 0:00–24:00。"),
        (Language.EN, "contract <desk>: 9:00–12:00, 13:00–17:30 (cut-off 12:00). failures: 0:00–24:00."),
    ],
)
def test_the_description_tells_every_desk(language: Language, told: str) -> None:
    svg = ElementTree.fromstring(day_line(TITLE, LINES, language))
    assert svg.findtext(f"{SVG}desc") == told
    assert svg.findtext(f"{SVG}title") == TITLE[language]


def test_every_time_is_told_by_visible_text() -> None:
    svg = ElementTree.fromstring(day_line(TITLE, LINES, Language.EN))
    visible = [text.text for text in svg.iter(f"{SVG}text")]
    assert {"contract <desk>", "failures", "9:00", "12:00", "13:00", "17:30", "0:00", "24:00", "cut-off 12:00"} <= {
        *visible
    }


def test_it_has_no_colour_of_its_own() -> None:
    text = day_line(TITLE, LINES, Language.JA)
    assert "#" not in text
    assert "rgb" not in text
    assert "\n\n" not in text


def test_a_drawing_that_there_is_not_is_refused() -> None:
    with pytest.raises(ValueError, match="unknown drawing 'sun': there are appliance"):
        drawn("<!-- drawing: sun -->\n<!-- /drawing -->", Language.EN)
