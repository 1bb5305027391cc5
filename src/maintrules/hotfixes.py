"""Hotfixes (ホットフィックス): is one provided, who gets it, and what does it cost not to apply it?"""

from typing import Final

from attrs import frozen

from maintrules.conditions import Condition, Open
from maintrules.decisions import Finding, Outcome, Rule
from maintrules.facts import Case, Fact
from maintrules.sources import Provision

__all__ = ["Hotfixes", "findings", "of_request"]

WORKAROUND_EXISTS: Final = Fact(
    "workaround",
    "回避策がある",
    "a workaround exists",
    "回避策がありますか。",
    "Is there a workaround?",
    kind=bool,
)
SERIOUS_IMPACT: Final = Fact(
    "serious-impact",
    "障害の影響が大きい",
    "the defect has a serious impact",
    "障害の影響は大きいですか。",
    "Is the impact of the defect serious?",
    kind=bool,
)
AGREED: Final = Fact(
    "hotfix-agreed",
    "開発部門の同意",
    "development agreed to the hotfix",
    "開発部門はホットフィックスに同意しましたか。",
    "Did development agree to a hotfix?",
    kind=bool,
)
AFFECTED: Final = Fact(
    "affected",
    "不具合がこの機器で起きている",
    "this customer has the defect",
    "この不具合は、お客様の環境で起きていますか。",
    "Does this customer have the defect?",
    kind=bool,
)
FIX_NEEDED: Final = Fact(
    "fix-needed",
    "修正が必要とのメーカの判断",
    "the vendor finds the fix necessary",
    "メーカは修正が必要と判断しましたか。",
    "Does the vendor find a fix necessary?",
    kind=bool,
)
TARGETED: Final = Fact(
    "hotfix-targeted",
    "ホットフィックスの配布対象",
    "a hotfix was given to this customer",
    "ホットフィックスの配布対象でしたか。",
    "Was a hotfix given to this customer?",
    kind=bool,
)
APPLIED: Final = Fact(
    "hotfix-applied",
    "ホットフィックスを適用済み",
    "the hotfix was applied",
    "配布されたホットフィックスを適用しましたか。",
    "Was the hotfix applied?",
    kind=bool,
)
AVOIDABLE: Final = Fact(
    "avoidable-by-hotfix",
    "ホットフィックスで避けられた動作不良",
    "the hotfix would have avoided the fault",
    "ホットフィックスを適用していれば避けられた動作不良ですか。",
    "Would the hotfix have avoided the fault?",
    kind=bool,
)

PROVIDED: Final = Rule(
    "hotfixes/provided",
    Outcome.COVERED,
    ja="影響が大きく回避策がなく、開発部門が同意したため、ホットフィックスが提供されます。",
    en="The impact is serious, there is no workaround and development agreed: a hotfix is provided.",
)
WAITS: Final = Rule(
    "hotfixes/waits-for-periodic-release",
    Outcome.EXCLUDED,
    ja="緊急でないか回避策があるため、ホットフィックスはなく、定期リリースで対応されます。",
    en="It is not urgent or there is a workaround: there is no hotfix, a periodic release brings the fix.",
)
NOT_AGREED: Final = Rule(
    "hotfixes/not-agreed",
    Outcome.EXCLUDED,
    ja="開発部門が同意していないため、ホットフィックスは提供されません。",
    en="Development did not agree: no hotfix is provided.",
)
NEED_NOT_KNOWN: Final = Rule(
    "hotfixes/need-not-known",
    Outcome.UNDETERMINED,
    ja="ホットフィックスが提供されるかどうかが分かりません。",
    en="Whether a hotfix is provided is not known.",
)
FOR_THE_AFFECTED: Final = Rule(
    "hotfixes/for-those-affected",
    Outcome.COVERED,
    ja="不具合が起きているお客様は、配布の対象です。",
    en="A customer who has the defect gets it.",
)
NOT_FOR_OTHERS: Final = Rule(
    "hotfixes/not-for-others",
    Outcome.DISCRETIONARY,
    ja="不具合が起きていないお客様には、原則として配布されません。",
    en="As a rule a customer who does not have the defect does not get it.",
)
SIDE_EFFECTS: Final = Rule(
    "hotfixes/side-effects",
    Outcome.COVERED,
    ja="検証は修正した箇所に限られるため、副作用で別の問題が起きることがあります。",
    en="Only what was changed is checked, so it can have side effects.",
)
FLOWS_ON: Final = Rule(
    "hotfixes/fixes-flow-into-periodic",
    Outcome.COVERED,
    ja="この修正は、次の、またはその後の定期リリースに入ります（時期は決まっていません）。",
    en="The fix enters the next periodic release or a later one; when is not stated.",
)
NOT_FIXED: Final = Rule(
    "hotfixes/fix-not-needed",
    Outcome.DISCRETIONARY,
    ja="メーカが必要と判断していない不具合の修正は、約束されていません。",
    en="A fix that the vendor does not find necessary is not promised.",
)
NOT_APPLIED: Final = Rule(
    "hotfixes/not-applied",
    Outcome.EXCLUDED,
    ja="配布されたホットフィックスを適用していれば避けられた動作不良のため、対象外です。",
    en="The hotfix that was given would have avoided this fault, and was not applied.",
)
NOT_AVOIDABLE: Final = Rule(
    "hotfixes/nothing-left-undone",
    Outcome.COVERED,
    ja="ホットフィックスの適用を怠ったために起きた動作不良ではありません。",
    en="The fault does not come from a hotfix that was left unapplied.",
)


@frozen
class Hotfixes:
    """When a vendor provides hotfixes, to whom, and what follows for a customer who leaves one out."""

    urgent: Provision[Condition]
    """What makes it urgent."""
    agreed: Provision[Condition]
    recipients: Provision[Condition]
    verification: Provision[str]
    flows: Provision[Condition]
    """Which fixes enter periodic releases, beside those that a hotfix brought."""
    left_out: Provision[Condition]
    """The fault comes from a hotfix that was given and not applied."""


def findings(promise: Hotfixes, case: Case) -> tuple[Finding, ...]:
    """This says whether a hotfix is provided, whether this customer gets it, and what becomes of the fix.

    Whether it is provided lies with the vendor; what is found of it follows from what the vendor found.
    """
    provided = _provided(promise, case)
    found = [provided, _either(promise.recipients, case, FOR_THE_AFFECTED, NOT_FOR_OTHERS)]
    if provided.outcome is not Outcome.EXCLUDED:
        found.append(SIDE_EFFECTS.found(promise.verification))
    if provided.rule is PROVIDED:
        found.append(FLOWS_ON.found(promise.flows, facts=promise.flows.value.facts))
    else:
        found.append(_either(promise.flows, case, FLOWS_ON, NOT_FIXED))
    return tuple(found)


def _provided(promise: Hotfixes, case: Case) -> Finding:
    rests_on = (promise.urgent, promise.agreed)
    facts = (*promise.urgent.value.facts, *promise.agreed.value.facts)
    urgent, agreed = promise.urgent.value.holds(case), promise.agreed.value.holds(case)
    if urgent is False:
        return WAITS.found(*rests_on, facts=facts)
    if agreed is False:
        return NOT_AGREED.found(*rests_on, facts=facts)
    missing = tuple(q for truth in (urgent, agreed) if isinstance(truth, Open) for q in truth.missing)
    if missing:
        return NEED_NOT_KNOWN.found(*rests_on, facts=facts, missing=missing)
    return PROVIDED.found(*rests_on, facts=facts)


def of_request(promise: Hotfixes, case: Case) -> Finding:
    """This says whether the fault comes from a hotfix that the customer was given and did not apply."""
    return _either(promise.left_out, case, NOT_APPLIED, NOT_AVOIDABLE)


def _either(provision: Provision[Condition], case: Case, holds: Rule, fails: Rule) -> Finding:
    truth, facts = provision.value.holds(case), provision.value.facts
    if isinstance(truth, Open):
        worse = max(holds.outcome, fails.outcome, key=lambda outcome: outcome.weight)
        rule = holds if worse is holds.outcome else fails
        return rule.found(provision, facts=facts, missing=truth.missing, at_worst=worse)
    return (holds if truth else fails).found(provision, facts=facts)
