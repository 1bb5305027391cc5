"""When somebody at Infinico is there."""

from datetime import time, timedelta

from maintrules.calendars import SATURDAY_AND_SUNDAY, YEAR_END, Calendar, MonthDay, Yearly
from maintrules.desks import AROUND_THE_CLOCK, Closing, CutOff, Desk, Half, Window
from maintrules.response import OutOfHours, Reception
from maintrules.vendors.infinico.clauses import (
    BUSINESS_DAYS,
    JAPAN_TIME,
    NOON,
    OUT_OF_HOURS,
    RECEPTION_HOURS,
    SUPPORT_HOURS,
)
from maintrules.words import Unlisted

__all__ = ["ALWAYS_DESK", "SUPPORT_DESK", "WEEKDAY_DESK"]

WEEKDAYS = Calendar(
    "infinico/business-days",
    ja="インフィニコの営業日",
    en="business days of Infinico",
    closed_weekdays=SATURDAY_AND_SUNDAY,
    suspects=(
        YEAR_END,
        Yearly(MonthDay(8, 10), MonthDay(8, 16), ja="夏季休暇のころ", en="about the summer closure"),
    ),
)
UNLISTED = BUSINESS_DAYS.read(
    "infinico/closures-unknown",
    {"suspect-days": Unlisted.SUSPECT_DAYS, "assumed-none": Unlisted.ASSUMED_NONE},
    default="suspect-days",
    why_ja="会社指定の休日、夏季、年末年始の休みの日付は載っていない。",
    why_en="The days of the designated, summer and year-end closures are not listed.",
)
WEEKDAY_HOURS = RECEPTION_HOURS.read(
    "infinico/hours-closing",
    {
        "inclusive": Desk(WEEKDAYS, (Window(time(9), time(17), Closing.INCLUSIVE),)),
        "exclusive": Desk(WEEKDAYS, (Window(time(9), time(17)),)),
    },
    BUSINESS_DAYS,
    default="inclusive",
    why_ja="除かれるのは9時～17時の外だけなので、17時ちょうどは中。",
    why_en="Only what lies outside 9 to 17 is excepted, so 17:00 is inside.",
)
CLOCK = JAPAN_TIME.says(timedelta(hours=9))
NOON_HALF = NOON.read(
    "infinico/noon",
    {"am": CutOff(), "pm": CutOff(itself=Half.PM)},
    default="am",
    why_ja="12時はどちらにも含まれる書き方で、客に有利なほうを取る。",
    why_en="Both halves are worded to include 12:00; the one that favours the customer is taken.",
)
LATER = OUT_OF_HOURS.read(
    "infinico/out-of-hours",
    {"next-opening": OutOfHours.NEXT_OPENING, "refused": OutOfHours.REFUSED},
    default="next-opening",
    why_ja="時間外の依頼がどうなるかは書かれておらず、次の受付開始に届いたものとする。",
    why_en="What becomes of such a request is not written; it is taken as received at the next opening.",
)
WEEKDAY_DESK = Reception(
    "reception", hours=WEEKDAY_HOURS, unlisted=UNLISTED, out_of_hours=LATER, cut_off=NOON_HALF, clock=CLOCK
)
ALWAYS_DESK = Reception(
    "reception",
    hours=RECEPTION_HOURS.says(AROUND_THE_CLOCK),
    unlisted=UNLISTED,
    out_of_hours=LATER,
    cut_off=NOON_HALF,
    clock=CLOCK,
)
SUPPORT_DESK = Reception(
    "technical-support",
    hours=SUPPORT_HOURS.read(
        "infinico/hours-closing",
        {
            "inclusive": Desk(WEEKDAYS, (Window(time(9), time(17), Closing.INCLUSIVE),)),
            "exclusive": Desk(WEEKDAYS, (Window(time(9), time(17)),)),
        },
        BUSINESS_DAYS,
        default="inclusive",
        why_ja="除かれるのは9時～17時の外だけなので、17時ちょうどは中。",
        why_en="Only what lies outside 9 to 17 is excepted, so 17:00 is inside.",
    ),
    unlisted=UNLISTED,
    out_of_hours=LATER,
    cut_off=NOON_HALF,
    clock=CLOCK,
)
