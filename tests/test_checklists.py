"""What must be at hand for a request, and what of it is missing."""

import pytest

from maintrules import checklists, explain
from maintrules.checklists import Checklist, Item, finding
from maintrules.conditions import Is
from maintrules.decisions import Outcome, Rule
from maintrules.facts import Case, Fact, Known
from maintrules.requests import SUPPLIED, WEB_REACHABLE, Supplied
from maintrules.sources import Document
from maintrules.table import checklist
from maintrules.vendors import policy

GUIDE = Document("guide", vendor="made-up", number="000", ja="手引き", en="guide")
LIST = GUIDE.clause("made-up/list", "scope", at="p.1", ja="添付", en="What goes with it.")
REACHED = Fact("reached", "接続できる", "reachable", kind=bool)

SERIAL, BACKUP = Item("serial", "シリアル番号", "serial number"), Item("backup", "控え", "backup", Is(REACHED, True))
REQUEST = Checklist("request", "依頼の内容", "contents", (LIST.says(SERIAL), LIST.says(BACKUP)))
OUTCOMES = {
    checklists.COMPLETE: Outcome.COVERED,
    checklists.INCOMPLETE: Outcome.DISCRETIONARY,
    checklists.NOT_KNOWN: Outcome.UNDETERMINED,
}


def supplied(*names: str) -> Known:
    return SUPPLIED.is_(Supplied(names))


@pytest.mark.parametrize(
    ("case", "rule", "lacking"),
    [
        (Case(supplied("serial", "backup"), REACHED.is_(True)), checklists.COMPLETE, ()),
        (Case(supplied("serial"), REACHED.is_(True)), checklists.INCOMPLETE, (BACKUP,)),
        (Case(supplied(), REACHED.is_(True)), checklists.INCOMPLETE, (SERIAL, BACKUP)),
        (Case(supplied("serial"), REACHED.is_(False)), checklists.COMPLETE, ()),
        (Case(supplied(), REACHED.is_(False)), checklists.INCOMPLETE, (SERIAL,)),
        # What is there need not be called for.
        (Case(supplied("backup", "serial")), checklists.COMPLETE, ()),
    ],
)
def test_what_is_called_for_and_not_supplied_is_missing(case: Case, rule: Rule, lacking: tuple[Item, ...]) -> None:
    found = finding(REQUEST, case)
    assert (found.rule, found.outcome, found.missing) == (rule, OUTCOMES[rule], ())
    assert found.values == {"checklist": REQUEST, "missing_items": lacking, "complete": not lacking}
    assert found.facts == (SUPPLIED, REACHED)
    assert found.clauses == (LIST,)


@pytest.mark.parametrize(("names", "lacking"), [(("serial",), ()), ((), (SERIAL,))])
def test_whether_an_item_is_called_for_can_be_open(names: tuple[str, ...], lacking: tuple[Item, ...]) -> None:
    found = finding(REQUEST, Case(supplied(*names)))
    assert (found.rule, found.outcome, found.missing) == (checklists.NOT_KNOWN, Outcome.UNDETERMINED, (REACHED,))
    assert (found.values["missing_items"], found.values["complete"]) == (lacking, False)
    assert found.weighs is Outcome.DISCRETIONARY


def test_while_it_is_not_known_what_was_supplied_nothing_is_said_to_be_missing() -> None:
    found = finding(REQUEST, Case(REACHED.is_(True)))
    assert (found.rule, found.missing, dict(found.values)) == (
        checklists.NOT_KNOWN,
        (SUPPLIED,),
        {"checklist": REQUEST},
    )


@pytest.mark.parametrize(
    ("case", "outcome", "told"),
    [
        # What nobody asked for does no harm.
        (
            Case(supplied("backup", "serial", "photograph")),
            Outcome.COVERED,
            "contents: everything is there. No checklist has the names photograph.",
        ),
        (
            Case(supplied("serail", "backup", "Backup", "serail")),
            Outcome.DISCRETIONARY,
            "contents: missing are serial number. No checklist has the names serail, Backup.",
        ),
    ],
)
def test_a_name_that_no_checklist_has_is_told(case: Case, outcome: Outcome, told: str) -> None:
    found = finding(REQUEST, case)
    assert (found.outcome, found.missing) == (outcome, ())
    assert explain.finding(found).en == told


def test_a_name_that_no_checklist_has_is_told_in_japanese_too() -> None:
    assert explain.finding(finding(REQUEST, Case(supplied("serial", "backup", "写真")))).ja == (
        "依頼の内容はそろっています。確認項目にない名前: 写真。"
    )


def test_a_name_that_no_checklist_has_is_kept_while_the_rest_is_open() -> None:
    found = finding(REQUEST, Case(supplied("serial", "photograph")))
    assert (found.outcome, found.missing, found.weighs) == (Outcome.UNDETERMINED, (REACHED,), Outcome.DISCRETIONARY)
    assert found.values["unknown_items"] == ("photograph",)


def test_a_name_that_another_checklist_of_the_policy_has_is_known() -> None:
    asked = policy("infinico/cross-sendback")
    found = checklist(asked, "repair-slip", Case(supplied("slip", "serial", "seriel")))
    assert found.values["unknown_items"] == ("seriel",)
    found = checklist(asked, "repair-slip", Case(supplied("slip", "serial")))
    assert "unknown_items" not in found.values


def test_an_empty_list_is_complete() -> None:
    assert finding(Checklist("nothing", "なし", "nothing", ()), Case(supplied())).rule is checklists.COMPLETE


# Infinico: customer ID, serial number, version and description; where the web screen answers, backup and log too

FOUR = ("customer-id", "serial", "version", "description")


@pytest.mark.parametrize("service", ["cross-sendback", "maker", "product-warranty"])
@pytest.mark.parametrize(
    ("names", "web", "lacking"),
    [
        ((*FOUR, "settings-backup", "maintenance-log"), True, []),
        (FOUR, False, []),
        (FOUR, True, ["settings-backup", "maintenance-log"]),
        (("customer-id", "serial", "description"), False, ["version"]),
    ],
)
def test_a_request_to_infinico_carries_four_things_and_two_more_where_the_web_screen_answers(
    service: str, names: tuple[str, ...], web: bool, lacking: list[str]
) -> None:
    case = Case(supplied(*names), WEB_REACHABLE.is_(web))
    found = checklist(policy(f"infinico/{service}"), "request", case)
    items = found.values["missing_items"]
    assert isinstance(items, tuple)
    assert [item.name for item in items] == lacking


@pytest.mark.parametrize(
    ("service", "lacking"),
    [("cross-sendback", ["check-sheet", "self-diagnosis"]), ("maker", []), ("product-warranty", [])],
)
def test_cross_send_back_alone_wants_check_sheet_and_self_diagnosis_with_the_slip(
    service: str, lacking: list[str]
) -> None:
    found = checklist(policy(f"infinico/{service}"), "repair-slip", Case(supplied("slip")))
    items = found.values["missing_items"]
    assert isinstance(items, tuple)
    assert [item.name for item in items] == lacking
