"""What Infinico's pages put outside each service: the four lists, item by item.

A hardware service comes with technical support.  So each of its policies holds two lists: that of the hardware service
speaks of the work on the unit, that of technical support of inquiries.  A work that a list names is outside wherever
that list holds.

Where a list says that a case is not dealt with, it is asked only of works that the service does: an inquiry about how
something works is not asked for the cause of a fault.
"""

from typing import Final

from attrs import evolve

from maintrules.conditions import NOWHERE, All, Any, AsRead, HappenedBy, Is, Not
from maintrules.decisions import Outcome
from maintrules.hotfixes import AVOIDABLE
from maintrules.phases import InPhase
from maintrules.registration import CUSTOMER_ID as ID_AT_HAND
from maintrules.requests import (
    ASKED_IN_JAPANESE,
    CHANNEL,
    CONFIG_BACKUP,
    DATA_SUPPLIED,
    DEADLINE_DEMANDED,
    ENVIRONMENT_INFO,
    ENVIRONMENT_SUPPORTED,
    FAULT_ATTRIBUTABLE,
    FAULT_CAUSE,
    FIX_NOT_INSTALLED,
    HYPERVISOR_DESIGNATED,
    ISOLATION_DONE,
    LICENCE_VALID,
    MODIFICATION_AUTHORISED,
    MOUNTED_HIGH,
    OPENED_OR_MODIFIED,
    OWNER_AS_REGISTERED,
    REPORT_TRUTHFUL,
    REPRODUCIBLE,
    RMA_NUMBER_SHOWN,
    SERIAL_SHOWN,
    SITE_AS_REGISTERED,
    TRIAGE_ADEQUATE,
    TRIAGE_DONE,
    USED_IN_JAPAN,
    Adequacy,
    Channel,
    FaultAttributable,
    FaultCause,
    Reproducible,
)
from maintrules.response import WithinHours
from maintrules.rulings import Ruling
from maintrules.vendors.infinico.clauses import ID_ON_USE
from maintrules.vendors.infinico.desks import SUPPORT_DESK, WEEKDAY_DESK
from maintrules.vendors.infinico.end_of_sale import APPLIANCE_PHASES, VIRTUAL_PHASES
from maintrules.vendors.infinico.exclusion_clauses import (
    CROSS_01,
    CROSS_02,
    CROSS_03,
    CROSS_04,
    CROSS_05,
    CROSS_06,
    CROSS_07,
    CROSS_08,
    CROSS_09,
    CROSS_10,
    CROSS_11,
    CROSS_12,
    CROSS_13,
    CROSS_14,
    CROSS_15,
    CROSS_16,
    CROSS_17,
    CROSS_18,
    ONSITE_01,
    ONSITE_02,
    ONSITE_03,
    ONSITE_04,
    ONSITE_05,
    ONSITE_06,
    ONSITE_07,
    ONSITE_08,
    ONSITE_09,
    ONSITE_10,
    ONSITE_11,
    ONSITE_12,
    ONSITE_13,
    ONSITE_14,
    ONSITE_15,
    ONSITE_16,
    ONSITE_17,
    ONSITE_18,
    ONSITE_19,
    ONSITE_20,
    ONSITE_21,
    ONSITE_22,
    ONSITE_23,
    ONSITE_24,
    ONSITE_25,
    ONSITE_26,
    TECH_01,
    TECH_02,
    TECH_03,
    TECH_04,
    TECH_05,
    TECH_06,
    TECH_07,
    TECH_08,
    TECH_09,
    TECH_10,
    TECH_11,
    TECH_12,
    TECH_13,
    TECH_14,
    TECH_15,
    TECH_16,
    TECH_17,
    TECH_18,
    TECH_19,
    TECH_20,
    TECH_21,
    TECH_22,
    TECH_23,
    TECH_24,
    TECH_25,
    VA_01,
    VA_02,
    VA_03,
    VA_04,
    VA_05,
    VA_06,
    VA_07,
    VA_08,
    VA_09,
    VA_10,
    VA_11,
    VA_12,
    VA_13,
    VA_14,
    VA_15,
    VA_16,
    VA_17,
    VA_18,
    VA_19,
    VA_20,
    VA_21,
    VA_22,
    VA_23,
    VA_24,
    VA_25,
    VA_26,
    VA_27,
    VA_28,
    VA_29,
    VA_30,
)
from maintrules.vendors.infinico.readings import (
    BY_ONSITE_CHANNEL,
    FIX_DATES,
    LEFT_UNRETURNED,
    TRIAGE_IS_A_RULE_WITH_EXCEPTIONS,
)
from maintrules.vendors.infinico.software import VERSIONS
from maintrules.versions import Newest, Supported
from maintrules.words import REGISTERED, WORK, Work

__all__ = [
    "CROSS_EXCLUSIONS",
    "ONSITE_24X365_EXCLUSIONS",
    "ONSITE_EXCLUSIONS",
    "TECHNICAL_ALONE_EXCLUSIONS",
    "TECHNICAL_EXCLUSIONS",
    "VIRTUAL_EXCLUSIONS",
]

# Works

ONSITE_EXCHANGES: Final = frozenset({Work.UNIT_EXCHANGE, Work.PART_EXCHANGE})
ONSITE_WORKS: Final = ONSITE_EXCHANGES | {
    Work.PREVENTIVE_REPLACEMENT,
    Work.RESTORE_BACKUP,
    Work.UNIT_CHECK,
    Work.CHECK_VISIT,
}
ONSITE_INCLUDED: Final = ONSITE_WORKS | {Work.RECOVERY_REPORT, Work.BUY_BACK}
CROSS_WORKS: Final = frozenset({Work.ADVANCE_EXCHANGE, Work.PREVENTIVE_REPLACEMENT})
CROSS_INCLUDED: Final = CROSS_WORKS | {Work.BUY_BACK}
EXCHANGES: Final = ONSITE_EXCHANGES | CROSS_WORKS
HARDWARE_WORKS: Final = ONSITE_WORKS | CROSS_WORKS
"""Works on a faulty unit, whichever of the two hardware services does them."""
FAULT_INQUIRIES: Final = frozenset({Work.INCIDENT_QUESTION, Work.SOFTWARE_FIX, Work.WORKAROUND})
"""Inquiries about something that went wrong."""
INQUIRIES: Final = FAULT_INQUIRIES | {
    Work.HOW_TO_QUESTION,
    Work.HOTFIX,
    Work.NEW_OS_SUPPORT,
    Work.NEW_FEATURE,
    Work.FIX_DATE,
}
BESIDE: Final = frozenset(
    {Work.SOFTWARE_DOWNLOAD, Work.SUPPORT_SITE, Work.CHANGE_GRADE, Work.CHANGE_PERIOD, Work.CORRECT_RECORD}
)
"""What comes with every paid service, and what is asked of the contract itself: other passages decide it."""
OUTINGS: Final = frozenset({Work.MEETING, Work.ONSITE_SURVEY})
TRIPS: Final = (
    ONSITE_EXCHANGES | OUTINGS | {Work.UNIT_CHECK, Work.CHECK_VISIT, Work.RELOCATION, Work.CABLING, Work.INSPECTION}
)
"""Works for which somebody has to travel."""
PHONES: Final = frozenset({Channel.REPAIR_HOTLINE, Channel.CALL_CENTRE, Channel.PHONE})

HARDWARE: Final = Is(WORK, *HARDWARE_WORKS)
INQUIRY: Final = Is(WORK, *INQUIRIES)
FAULT_INQUIRY: Final = Is(WORK, *FAULT_INQUIRIES)
FIX_DATE: Final = Is(WORK, Work.FIX_DATE)
FIX_OR_ITS_DATE: Final = Is(WORK, Work.SOFTWARE_FIX, Work.FIX_DATE)

# What several services say

UNAUTHORISED: Final = All(Is(OPENED_OR_MODIFIED, True), Is(MODIFICATION_AUTHORISED, False))
DISASTER: Final = Is(FAULT_CAUSE, FaultCause.NATURAL_DISASTER)
MISUSE: Final = Is(FAULT_ATTRIBUTABLE, FaultAttributable.CUSTOMER, FaultAttributable.THIRD_PARTY)
ELSEWHERE: Final = Any(Is(SITE_AS_REGISTERED, False), Is(OWNER_AS_REGISTERED, False))
ID_OR_SERIAL_NOT_SHOWN: Final = Any(Is(ID_AT_HAND, False), Is(SERIAL_SHOWN, False))
BY_OTHER_THAN_FORM: Final = Not(Is(CHANNEL, Channel.INQUIRY_FORM))

HARDWARE_OUT_OF_HOURS: Final = Ruling(Outcome.EXCLUDED, All(HARDWARE, Not(WithinHours(WEEKDAY_DESK))))
TRIAGE_ITSELF: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.TRIAGE))
CONFIG_CHANGES: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.CONFIG_CHANGE))
HARDWARE_MODIFIED: Final = Ruling(Outcome.EXCLUDED, All(HARDWARE, UNAUTHORISED))
ENVIRONMENT: Final = Ruling(Outcome.EXCLUDED, All(HARDWARE, Is(ENVIRONMENT_SUPPORTED, False)))
HARDWARE_DISASTER: Final = Ruling(Outcome.EXCLUDED, All(HARDWARE, DISASTER))
THIRD_PARTY_HARM: Final = Ruling(Outcome.EXCLUDED, All(HARDWARE, Is(FAULT_CAUSE, FaultCause.THIRD_PARTY_ACT)))
HARDWARE_ELSEWHERE: Final = Ruling(Outcome.EXCLUDED, All(HARDWARE, ELSEWHERE))
HARDWARE_MISUSE: Final = Ruling(Outcome.EXCLUDED, All(HARDWARE, MISUSE))
BEFORE_TRIAGE: Final = All(Is(WORK, *EXCHANGES), Is(TRIAGE_DONE, False))
PREVENTION: Final = Ruling(Outcome.EXCLUDED, All(Is(WORK, Work.PREVENTIVE_REPLACEMENT), Is(ISOLATION_DONE, False)))
GIVING_BACK: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.RETURN_OF_UNIT))
OUTINGS_OUT: Final = Ruling(Outcome.EXCLUDED, Is(WORK, *OUTINGS))
TRIPS_OUT: Final = Ruling(Outcome.EXCLUDED, Is(WORK, *TRIPS))
DATA_SERVICES: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.DATA_SERVICE, Work.DATA_RECOVERY, Work.RESTORE_BACKUP))

INQUIRY_BEFORE_TRIAGE: Final = Ruling(Outcome.EXCLUDED, All(FAULT_INQUIRY, Is(TRIAGE_DONE, False)))
INQUIRY_OUT_OF_HOURS: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, Not(WithinHours(SUPPORT_DESK))))
CONSULTING: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.CONSULTING))
WHOLE_SYSTEM: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.WHOLE_SYSTEM_QUESTION))
AUTHORING: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.CONFIG_AUTHORING, Work.CONFIG_CHANGE))
INQUIRY_MISUSE: Final = Ruling(Outcome.EXCLUDED, All(FAULT_INQUIRY, MISUSE))
COMPATIBILITY: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.COMPATIBILITY_CHECK))
OLD_VERSION: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, Not(Supported(VERSIONS))))
INTERNALS: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.INTERNALS_QUESTION))
BY_PHONE: Final = All(INQUIRY, Is(CHANNEL, *PHONES))
SURVEY_OR_PHONE: Final = Ruling(Outcome.EXCLUDED, Any(Is(WORK, Work.ONSITE_SURVEY), BY_PHONE))
NOT_AMONG_THE_WAYS: Final = Ruling(Outcome.EXCLUDED, Any(Not(Is(WORK, *INQUIRIES, *BESIDE)), BY_PHONE))
HARDLY_REPRODUCES: Final = Ruling(
    Outcome.EXCLUDED,
    All(Is(WORK, Work.INCIDENT_QUESTION), Is(REPRODUCIBLE, Reproducible.INTERMITTENT, Reproducible.NO)),
)
ABROAD: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, Any(Is(USED_IN_JAPAN, False), Is(ASKED_IN_JAPANESE, False))))
WITHOUT_DATA: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, Is(DATA_SUPPLIED, False)))
REPORTS: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.CAUSE_REPORT, Work.FAILURE_ANALYSIS, Work.SOFTWARE_UPGRADE))
TEST_LOAN: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.LOAN_FOR_TESTING))
DAMAGES: Final = Ruling(Outcome.EXCLUDED, Is(WORK, Work.DAMAGES))
DEADLINE: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, Is(DEADLINE_DEMANDED, True)))
UNREGISTERED: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, Not(HappenedBy(REGISTERED))))
INQUIRY_BY_OTHER_WAY: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, BY_OTHER_THAN_FORM))
INQUIRY_WITHOUT_ID: Final = Ruling(Outcome.EXCLUDED, All(INQUIRY, ID_OR_SERIAL_NOT_SHOWN))
INQUIRY_DISASTER: Final = Ruling(Outcome.EXCLUDED, All(FAULT_INQUIRY, DISASTER))

# Onsite maintenance

_ONSITE_AT_ANY_HOUR: Final = (
    ONSITE_02.says(TRIAGE_ITSELF),
    ONSITE_03.says(
        Ruling(
            Outcome.EXCLUDED,
            All(
                Is(WORK, Work.CHECK_VISIT),
                Any(Is(REPORT_TRUTHFUL, False), Is(TRIAGE_ADEQUATE, Adequacy.FOUND_INADEQUATE)),
            ),
        )
    ),
    # What is inadequate is the vendor's judgement: before it is made, it may be made either way.
    ONSITE_03.says(
        Ruling(Outcome.DISCRETIONARY, All(Is(WORK, Work.CHECK_VISIT), Is(TRIAGE_ADEQUATE, Adequacy.DOUBTED)))
    ),
    ONSITE_04.says(CONFIG_CHANGES),
    ONSITE_05.says(Ruling(Outcome.EXCLUDED, Is(WORK, Work.RELOCATION))),
    ONSITE_06.says(Ruling(Outcome.EXCLUDED, All(Is(WORK, *EXCHANGES), Is(MOUNTED_HIGH, True)))),
    ONSITE_07.says(Ruling(Outcome.EXCLUDED, Is(WORK, Work.CABLING))),
    ONSITE_08.says(Ruling(Outcome.EXCLUDED, Is(WORK, Work.INSPECTION))),
    ONSITE_09.says(Ruling(Outcome.EXCLUDED, Is(WORK, Work.SOFTWARE_UPGRADE))),
    ONSITE_10.says(
        Ruling(
            Outcome.EXCLUDED,
            All(HARDWARE, Not(Is(FAULT_CAUSE, FaultCause.DEVICE_HARDWARE, FaultCause.DEVICE_SOFTWARE))),
        )
    ),
    ONSITE_11.says(HARDWARE_MODIFIED),
    ONSITE_12.says(ENVIRONMENT),
    ONSITE_13.says(HARDWARE_DISASTER),
    ONSITE_14.says(THIRD_PARTY_HARM),
    ONSITE_15.says(Ruling(Outcome.EXCLUDED, All(HARDWARE, Not(BY_ONSITE_CHANNEL)))),
    ONSITE_16.says(
        Ruling(Outcome.EXCLUDED, All(HARDWARE, Any(ID_OR_SERIAL_NOT_SHOWN, Is(RMA_NUMBER_SHOWN, False)))), ID_ON_USE
    ),
    # By the form the same question goes to technical support, which answers it.
    ONSITE_17.says(
        Ruling(
            Outcome.EXCLUDED,
            All(Is(WORK, Work.HOW_TO_QUESTION), Is(CHANNEL, Channel.REPAIR_HOTLINE, Channel.CALL_CENTRE)),
        )
    ),
    ONSITE_18.says(OUTINGS_OUT),
    ONSITE_19.says(HARDWARE_ELSEWHERE),
    ONSITE_20.says(HARDWARE_MISUSE),
    ONSITE_21.says(Ruling(Outcome.EXCLUDED, Is(WORK, Work.FAILURE_ANALYSIS, Work.CAUSE_REPORT))),
    ONSITE_22.says(Ruling(Outcome.EXCLUDED, BEFORE_TRIAGE)),
    ONSITE_23.says(PREVENTION),
    ONSITE_24.says(GIVING_BACK),
    ONSITE_25.says(
        Ruling(
            Outcome.EXCLUDED,
            Any(Is(WORK, Work.DATA_RECOVERY), All(Is(WORK, Work.RESTORE_BACKUP), Is(CONFIG_BACKUP, False))),
        )
    ),
    ONSITE_26.says(Ruling(Outcome.EXCLUDED, Not(Is(WORK, *ONSITE_INCLUDED, *INQUIRIES, *BESIDE)))),
)
ONSITE_EXCLUSIONS: Final = (ONSITE_01.says(HARDWARE_OUT_OF_HOURS), *_ONSITE_AT_ANY_HOUR)
"""Of the grade for weekdays 9 to 17."""
ONSITE_24X365_EXCLUSIONS: Final = (ONSITE_01.says(Ruling(Outcome.EXCLUDED, NOWHERE)), *_ONSITE_AT_ANY_HOUR)

# Cross send-back

CROSS_EXCLUSIONS: Final = (
    CROSS_01.says(HARDWARE_OUT_OF_HOURS),
    CROSS_02.says(TRIAGE_ITSELF),
    CROSS_03.says(CONFIG_CHANGES),
    CROSS_04.says(DATA_SERVICES),
    CROSS_05.says(Ruling(Outcome.EXCLUDED, All(HARDWARE, BY_OTHER_THAN_FORM))),
    CROSS_06.says(Ruling(Outcome.EXCLUDED, All(HARDWARE, ID_OR_SERIAL_NOT_SHOWN)), ID_ON_USE),
    CROSS_07.says(TRIPS_OUT),
    CROSS_08.says(HARDWARE_MODIFIED),
    CROSS_09.says(ENVIRONMENT),
    CROSS_10.says(HARDWARE_DISASTER),
    CROSS_11.says(THIRD_PARTY_HARM),
    CROSS_12.says(HARDWARE_ELSEWHERE),
    CROSS_13.says(HARDWARE_MISUSE),
    CROSS_14.says(Ruling(Outcome.EXCLUDED, All(HARDWARE, LEFT_UNRETURNED))),
    CROSS_15.says(Ruling(Outcome.EXCLUDED, All(BEFORE_TRIAGE, Not(TRIAGE_IS_A_RULE_WITH_EXCEPTIONS)))),
    CROSS_15.says(Ruling(Outcome.DISCRETIONARY, All(BEFORE_TRIAGE, TRIAGE_IS_A_RULE_WITH_EXCEPTIONS), None)),
    CROSS_16.says(PREVENTION),
    CROSS_17.says(GIVING_BACK),
    CROSS_18.says(Ruling(Outcome.EXCLUDED, Not(Is(WORK, *CROSS_INCLUDED, *INQUIRIES, *BESIDE)))),
)

# Technical support for appliances

_TECHNICAL_TO_10: Final = (
    TECH_01.says(INQUIRY_BEFORE_TRIAGE),
    TECH_02.says(INQUIRY_OUT_OF_HOURS),
    TECH_03.says(CONSULTING),
    TECH_04.says(WHOLE_SYSTEM),
    TECH_05.says(AUTHORING),
    TECH_06.says(INQUIRY_MISUSE),
    # Putting the customer's own backup back is onsite work; where there is none, the hardware service's list bars it.
    TECH_07.says(Ruling(Outcome.EXCLUDED, Is(WORK, Work.DATA_SERVICE, Work.DATA_RECOVERY))),
    TECH_08.says(COMPATIBILITY),
    TECH_09.says(OLD_VERSION),
    TECH_10.says(INTERNALS),
)
_TECHNICAL_FROM_12: Final = (
    TECH_12.says(HARDLY_REPRODUCES),
    TECH_13.says(ABROAD),
    TECH_14.says(WITHOUT_DATA),
    TECH_15.says(REPORTS),
    TECH_16.says(TEST_LOAN),
    TECH_17.says(DAMAGES),
    TECH_18.says(DEADLINE),
    TECH_19.says(
        Ruling(
            Outcome.EXCLUDED,
            Any(All(FIX_OR_ITS_DATE, InPhase(APPLIANCE_PHASES, "ended")), All(FIX_DATE, AsRead(FIX_DATES))),
        )
    ),
    TECH_20.says(UNREGISTERED),
    TECH_21.says(INQUIRY_BY_OTHER_WAY),
    TECH_22.says(INQUIRY_WITHOUT_ID, ID_ON_USE),
    TECH_23.says(OUTINGS_OUT),
    TECH_24.says(INQUIRY_DISASTER),
    TECH_25.says(Ruling(Outcome.EXCLUDED, All(INQUIRY, UNAUTHORISED))),
)
TECHNICAL_EXCLUSIONS: Final = (*_TECHNICAL_TO_10, TECH_11.says(SURVEY_OR_PHONE), *_TECHNICAL_FROM_12)
"""Beside the list of a hardware service, which says what is done on the unit."""
TECHNICAL_ALONE_EXCLUSIONS: Final = (*_TECHNICAL_TO_10, TECH_11.says(NOT_AMONG_THE_WAYS), *_TECHNICAL_FROM_12)

# Technical support for virtual appliances

NEWEST_ONLY: Final = evolve(VERSIONS, newest=VA_26.says(Newest.NEWEST_RELEASE))
VIRTUAL_EXCLUSIONS: Final = (
    VA_01.says(INQUIRY_BEFORE_TRIAGE),
    VA_02.says(INQUIRY_OUT_OF_HOURS),
    VA_03.says(CONSULTING),
    VA_04.says(WHOLE_SYSTEM),
    VA_05.says(AUTHORING),
    VA_06.says(INQUIRY_MISUSE),
    VA_07.says(DATA_SERVICES),
    VA_08.says(COMPATIBILITY),
    VA_09.says(OLD_VERSION),
    VA_10.says(INTERNALS),
    VA_11.says(NOT_AMONG_THE_WAYS),
    VA_12.says(HARDLY_REPRODUCES),
    VA_13.says(ABROAD),
    VA_14.says(WITHOUT_DATA),
    VA_15.says(REPORTS),
    VA_16.says(TEST_LOAN),
    VA_17.says(DAMAGES),
    VA_18.says(DEADLINE),
    VA_19.says(
        Ruling(
            Outcome.EXCLUDED,
            Any(
                All(FIX_OR_ITS_DATE, InPhase(VIRTUAL_PHASES, "ended")),
                All(FIX_DATE, AsRead(evolve(FIX_DATES, clauses=(VA_19,)))),
            ),
        )
    ),
    VA_20.says(UNREGISTERED),
    VA_21.says(INQUIRY_BY_OTHER_WAY),
    VA_22.says(INQUIRY_WITHOUT_ID, ID_ON_USE),
    VA_23.says(TRIPS_OUT),
    VA_24.says(INQUIRY_DISASTER),
    VA_25.says(Ruling(Outcome.EXCLUDED, All(INQUIRY, ELSEWHERE))),
    VA_26.read(
        "infinico/va-latest",
        {
            "z": Ruling(Outcome.EXCLUDED, All(FAULT_INQUIRY, Not(Supported(VERSIONS)))),
            "newest-release": Ruling(Outcome.EXCLUDED, All(FAULT_INQUIRY, Not(Supported(NEWEST_ONLY)))),
        },
        default="z",
        why_ja="このページは最新をZが最大のものと説明している。",
        why_en="The page itself explains the latest as the largest Z.",
    ),
    VA_27.says(Ruling(Outcome.EXCLUDED, All(INQUIRY, Is(HYPERVISOR_DESIGNATED, False)))),
    VA_28.says(Ruling(Outcome.EXCLUDED, All(FAULT_INQUIRY, Is(ENVIRONMENT_INFO, False)))),
    VA_29.read(
        "infinico/va-fix-not-installed",
        {
            "causal": Ruling(Outcome.EXCLUDED, All(FAULT_INQUIRY, Is(FIX_NOT_INSTALLED, True), Is(AVOIDABLE, True))),
            "any": Ruling(Outcome.EXCLUDED, All(INQUIRY, Is(FIX_NOT_INSTALLED, True))),
        },
        default="causal",
        why_ja="ホットフィックスの節と同じく、入れていれば防げた問題に限ると読む。",
        why_en="As in the section on hotfixes, it is read of problems that the fix would have prevented.",
    ),
    VA_30.says(Ruling(Outcome.EXCLUDED, All(INQUIRY, Is(LICENCE_VALID, False)))),
)
