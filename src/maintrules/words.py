"""The facts that several rooms share, so that vendors, registers and commands use one word for one thing."""

from datetime import date
from enum import Enum
from typing import Final

from attrs import field, frozen

from maintrules.calendars import KNOWN_FROM, KNOWN_THROUGH, Calendar
from maintrules.facts import Event, Fact, FactError, Never
from maintrules.periods import Period

__all__ = [
    "APPLICATION",
    "BOUGHT",
    "CLOSED_DAYS",
    "COMPLETED",
    "PLAN_BOUGHT",
    "PRODUCT",
    "REGISTERED",
    "RENEWALS",
    "SERVICE_START",
    "TERM",
    "TOTAL_TERM",
    "WORK",
    "Application",
    "ClosedDays",
    "Renewal",
    "Renewals",
    "RenewedBy",
    "Unlisted",
    "Work",
]

BOUGHT: Final = Event(
    "bought", "製品の購入日", "purchase of the product", "製品をいつ購入しましたか。", "When was the product bought?"
)
PLAN_BOUGHT: Final = Event(
    "plan-bought",
    "保守（パック・チケット）の購入日",
    "purchase of the pack or ticket",
    "パックまたはチケットをいつ購入しましたか。",
    "When was the pack or ticket bought?",
)
REGISTERED: Final = Event(
    "registered",
    "登録を申し込んだ日",
    "application for registration",
    "登録をいつ申し込みましたか。",
    "When was the registration applied for?",
)
COMPLETED: Final = Event(
    "completed",
    "登録が完了した日",
    "completion of the registration",
    "登録はいつ完了しましたか。",
    "When was the registration completed?",
)
SERVICE_START: Final = Event(
    "service-start",
    "サービス開始日",
    "start of the service",
    "サービス開始日はいつですか。",
    "On which day does the service start?",
)
TERM: Final = Fact(
    "term", "契約年数", "term in years", "契約は何年ですか。", "For how many years is the contract?", kind=int
)
TOTAL_TERM: Final = Fact(
    "total-term",
    "延長を含む合計年数",
    "years in all, extensions included",
    "延長を含めて何年ですか。",
    "How many years in all, extensions included?",
    kind=int,
)
PRODUCT: Final = Fact("product", "製品名", "product", "製品名は何ですか。", "Which product is it?", kind=str)


class Work(Enum):
    """What is asked for."""

    REPAIR = "repair"
    LOAN = "loan"
    ADVANCE_EXCHANGE = "advance-exchange"
    HOW_TO_QUESTION = "how-to-question"
    SOFTWARE_FIX = "software-fix"
    FAILURE_REPORT = "failure-report"
    REMOTE_SUPPORT = "remote-support"
    CHANGE_PERIOD = "change-period"
    CORRECT_RECORD = "correct-record"
    CHANGE_GRADE = "change-grade"
    WORKAROUND = "workaround"
    HOTFIX = "hotfix"
    NEW_OS_SUPPORT = "new-os-support"
    """Support for connecting an operating system newly released."""
    NEW_FEATURE = "new-feature"
    FIX_DATE = "fix-date"
    """Being told when a fix will come."""
    INCIDENT_QUESTION = "incident-question"
    UNIT_EXCHANGE = "unit-exchange"
    PART_EXCHANGE = "part-exchange"
    RESTORE_BACKUP = "restore-backup"
    UNIT_CHECK = "unit-check"
    RECOVERY_REPORT = "recovery-report"
    TRIAGE = "triage"
    CHECK_VISIT = "check-visit"
    CONFIG_CHANGE = "config-change"
    CONFIG_AUTHORING = "config-authoring"
    RELOCATION = "relocation"
    CABLING = "cabling"
    INSPECTION = "inspection"
    SOFTWARE_UPGRADE = "software-upgrade"
    MEETING = "meeting"
    FAILURE_ANALYSIS = "failure-analysis"
    PREVENTIVE_REPLACEMENT = "preventive-replacement"
    RETURN_OF_UNIT = "return-of-unit"
    BUY_BACK = "buy-back"
    DATA_RECOVERY = "data-recovery"
    CONSULTING = "consulting"
    WHOLE_SYSTEM_QUESTION = "whole-system-question"
    DATA_SERVICE = "data-service"
    COMPATIBILITY_CHECK = "compatibility-check"
    INTERNALS_QUESTION = "internals-question"
    ONSITE_SURVEY = "onsite-survey"
    CAUSE_REPORT = "cause-report"
    LOAN_FOR_TESTING = "loan-for-testing"
    DAMAGES = "damages"
    SOFTWARE_DOWNLOAD = "software-download"
    SUPPORT_SITE = "support-site"
    INITIAL_EXCHANGE = "initial-exchange"
    UPKEEP = "upkeep"
    LICENCE_SERVICE = "licence-service"
    INFORMATION_SERVICE = "information-service"
    OPERATOR_TRAINING = "operator-training"
    SHARED_INQUIRY = "shared-inquiry"
    KNOWLEDGE = "knowledge"
    UPGRADE_SERVICE = "upgrade-service"


WORK: Final = Fact("work", "依頼の内容", "work asked for", "何を依頼しますか。", "What is asked for?", kind=Work)


class Application(Enum):
    FIRST = "first"
    RENEWAL = "renewal"


APPLICATION: Final = Fact(
    "application",
    "申込みの種類",
    "kind of application",
    "新規の契約ですか、更新ですか。",
    "Is it a first contract or a renewal?",
    kind=Application,
)
"""A case that does not state it asks about a first contract."""


class RenewedBy(Enum):
    CUSTOMER = "customer"
    RESELLER = "reseller"


@frozen
class Renewal:
    """One extension of a term: a kit, a renewal ticket, a renewed contract.  What is None is not known."""

    years: int | None = field(default=None)
    bought: date | None = None
    registered: date | Never | None = None
    first: date | None = None
    last: date | None = None
    by: RenewedBy | None = None

    @years.validator
    def _of_years(self, _: object, years: int | None) -> None:
        if years is not None and not 1 <= years <= 1000:
            raise FactError(f"an extension cannot be of {years!r} years: give 1 to 1000, or None where it is not known")


@frozen
class Renewals:
    """Every extension there is, in order; an empty one says that there is none."""

    each: tuple[Renewal, ...] = ()


RENEWALS: Final = Fact(
    "renewals",
    "延長・更新",
    "extensions and renewals",
    "どの延長・更新がありますか。",
    "Which extensions or renewals are there?",
    kind=Renewals,
)
"""A case that does not state it speaks of its first term alone."""


@frozen
class ClosedDays:
    """A vendor's own closing days (会社指定の休業日): all of them in *complete*, where that is stated."""

    days: tuple[date, ...]
    complete: Period | None = None

    def added_to(self, calendar: Calendar) -> Calendar:
        """The calendar with these days closed too, but for those that it does not know: it is not asked about them."""
        known = (day for day in self.days if KNOWN_FROM <= day <= KNOWN_THROUGH)
        return calendar.closing(known, complete=self.complete)


CLOSED_DAYS: Final = Fact(
    "closed-days",
    "会社指定の休業日",
    "the vendor's own closing days",
    "会社指定の休業日はいつですか。",
    "Which are the vendor's own closing days?",
    kind=ClosedDays,
)


class Unlisted(Enum):
    """What holds for the usual closing days while the vendor's list is not known."""

    SUSPECT_DAYS = "suspect-days"
    """It is not known whether they are open."""
    ASSUMED_NONE = "assumed-none"
    """There are none: they are open."""
