"""One page for each service: which works, exclusions grouped by fact, what is asked, when it answers, who pays."""

from collections.abc import Iterator

from maintrules.bilingual import Bilingual, Language
from maintrules.calendars import Calendar
from maintrules.commitments import Commitment, Hours
from maintrules.conditions import ALWAYS
from maintrules.decisions import Outcome
from maintrules.explain import word
from maintrules.facts import Question
from maintrules.flows import Flow
from maintrules.notices import Notice
from maintrules.policy import Policy
from maintrules.rulings import Ruling
from maintrules.sources import Provision
from maintrules.words import WORK
from pages.clause import clause_row, clause_rows, field_label, part_label, way
from pages.day_line import DeskLine, day_line, framed
from pages.labels import DESKS
from pages.page import NEWLINE, Page, code, escaped, front_matter, heading_id, joined, table
from pages.shelf import Promised, every_policy, promised
from pages.values import choice, condition, described, fact
from pages.vendor import place_table, policy_path, service_path

__all__ = ["flow_steps", "pages", "ruling_heads", "ruling_rows"]

_EXCLUDING = (Outcome.EXCLUDED, Outcome.DISCRETIONARY)


def ruling_rows(rulings: list[Provision[Ruling]], page: Page) -> list[tuple[str, str, str]]:
    rows = []
    for each in rulings:
        ruling = each.value
        outcome = choice(ruling.outcome, page)
        if ruling.otherwise is not None and ruling.otherwise is not Outcome.COVERED:
            outcome += page.says(
                f"。ほかは{choice(ruling.otherwise, page)}", f"; else {choice(ruling.otherwise, page)}"
            )
        clauses = NEWLINE.join(clause_row(clause, page) for clause in each.clauses)
        rows.append((clauses, condition(ruling.when, page) + way(each, page), outcome))
    return rows


def ruling_heads(page: Page) -> list[str]:
    return page.says("条項の要旨|条件|扱い", "clause|when|outcome").split("|")


def _grouped(policy: Policy, page: Page) -> str:
    """What excludes, under the first fact that it looks at besides the work; then what includes."""
    groups: dict[Question, list[Provision[Ruling]]] = {}
    others = []
    for each in policy.rulings:
        if each.value.outcome in _EXCLUDING:
            first = next((question for question in each.value.facts if question is not WORK), WORK)
            groups.setdefault(first, []).append(each)
        else:
            others.append(each)
    parts = [f"## {page.says('対象から除かれること', 'What is excluded')} {{ #exclusions }}" if groups else ""]
    for question, several in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0].name)):
        title = page.says(question.ja, question.en)
        parts.append(f"### {escaped(title)} {{ #by-{heading_id(question.name)} }}")
        parts.append(page.says(f"聞き方: {question.ask_ja}", f"Asked as: {question.ask_en}"))
        parts.append(table(ruling_heads(page), ruling_rows(several, page)))
    if others:
        parts.append(f"## {page.says('そのほかの定め', 'Other passages')} {{ #passages }}")
        parts.append(table(ruling_heads(page), ruling_rows(others, page)))
    return joined(parts) if policy.rulings else ""


def _topics(policy: Policy, page: Page) -> str:
    parts = [f"## {part_label('topics', page)} {{ #topics }}" if policy.topics else ""]
    for each in policy.topics:
        parts.append(f"### {escaped(page.says(each.ja, each.en))} {{ #topic-{heading_id(each.name)} }}")
        parts.append(table(ruling_heads(page), ruling_rows(list(each.rulings), page)))
    return joined(parts) if policy.topics else ""


def _questions(policy: Policy, page: Page) -> str:
    """Every fact that an answer to a request can ask for."""
    asked: dict[Question, int] = {}
    for provision in (*policy.rulings, *(each for topic in policy.topics for each in topic.rulings)):
        for question in provision.value.facts:
            asked[question] = asked.get(question, 0) + 1
    rows = [
        (fact(question, page), escaped(page.says(question.ask_ja, question.ask_en)), str(n))
        for question, n in sorted(asked.items(), key=lambda item: (-item[1], item[0].name))
    ]
    if not rows:
        return ""
    head = f"## {page.says('尋ねられること', 'What is asked')} {{ #questions }}"
    return joined((head, table(page.says("事実|聞き方|定めの数", "fact|asked as|passages").split("|"), rows)))


def _commitment(each: Commitment, page: Page) -> tuple[str, ...]:
    due = each.due.value
    late = due.late if isinstance(due, Hours) else None
    provisions = [each.due, each.certainty, each.may_slip, late]
    clauses = tuple(dict.fromkeys(clause for one in provisions if one for clause in one.clauses))
    when = described(due, page) + way(each.due, page)
    if late:
        label = field_label("Hours.late", page)
        when += f"{NEWLINE}{label}: {described(late.value, page)}{way(late, page)}"
    if each.may_slip:
        label = field_label("Commitment.may_slip", page)
        when += f"{NEWLINE}{label}: {condition(each.may_slip.value, page)}{way(each.may_slip, page)}"
    return (
        escaped(page.says(each.ja, each.en)),
        page.of(word(each.who)),
        when,
        choice(each.certainty.value, page) + way(each.certainty, page),
        clause_rows(clauses, page),
    )


def _commitments(policy: Policy, page: Page) -> str:
    heads = page.says("対応|だれが|いつまでに|確かさ|条項の要旨", "what|who|by when|how sure|clauses").split("|")
    parts = []
    for part, several in (("commitments", policy.commitments), ("obligations", policy.obligations)):
        if several:
            parts.append(f"## {part_label(part, page)} {{ #{part} }}")
            parts.append(table(heads, [_commitment(each, page) for each in several]))
    return joined(parts) if parts else ""


def _notice(each: Notice, page: Page) -> tuple[str, ...]:
    provisions = (each.when, each.due, each.certainty)
    clauses = tuple(dict.fromkeys(clause for one in provisions if one for clause in one.clauses))
    sure = choice(each.certainty.value, page) + way(each.certainty, page)
    if each.arrives is not Outcome.COVERED:
        sure += NEWLINE + page.says("届かないこともある", "may fail to arrive")
    return (
        escaped(page.says(f"{each.ja}（{each.about_ja}）", f"{each.en} ({each.about_en})")),
        page.says("、", ", ").join(choice(role, page) for role in each.to),
        condition(each.when.value, page) + way(each.when, page) if each.when else page.says("いつも", "always"),
        described(each.due.value, page) + way(each.due, page),
        sure,
        clause_rows(clauses, page),
    )


def _told(policy: Policy, page: Page) -> str:
    """What the vendor tells: notices, and the messages of its sites."""
    parts = []
    if policy.notices:
        heads = page.says("通知|宛先|次のとき|日|確かさ|条項の要旨", "notice|to|when|day|how sure|clauses").split("|")
        parts.append(f"## {part_label('notices', page)} {{ #notices }}")
        parts.append(table(heads, [_notice(each, page) for each in policy.notices]))
    if policy.messages:
        heads = page.says("文面|画面|原因|対処|条項の要旨", "message|screen|causes|what to do|clauses").split("|")
        rows = []
        for message in policy.messages:
            told = message.value
            rows.append(
                (
                    f"{escaped(page.says(told.ja, told.en))} {code(told.code)}",
                    described(told.screen, page),
                    NEWLINE.join(described(cause, page) for cause in told.causes),
                    described(told.remedy, page),
                    clause_rows(message.clauses, page),
                )
            )
        parts.append(f"## {part_label('messages', page)} {{ #messages }}")
        parts.append(table(heads, rows))
    return joined(parts) if parts else ""


def _states(policy: Policy, page: Page) -> str:
    parts = []
    heads = page.says(
        "できること|できる状態|書かれていない状態|条項の要旨", "action|possible while|not stated while|clauses"
    )
    for states in policy.states:
        rows = [
            (
                escaped(page.says(each.value.ja, each.value.en)),
                described(each.value.allowed, page),
                described(each.value.unstated, page),
                clause_rows(each.clauses, page) + way(each, page),
            )
            for each in states.actions
        ]
        parts.append(f"### {escaped(page.says(states.ja, states.en))} {{ #states-{heading_id(states.name)} }}")
        parts.append(table(heads.split("|"), rows))
    return joined((f"## {part_label('states', page)} {{ #states }}", *parts)) if parts else ""


def _desks(policy: Policy, page: Page) -> str:
    if not policy.receptions:
        return ""
    lines = []
    for each in policy.receptions:
        hours = each.hours.value
        if not isinstance(hours, Calendar):
            lines.append(
                DeskLine(
                    DESKS.get(each.name, Bilingual(each.name, each.name)),
                    hours,
                    each.cut_off.value if each.cut_off else None,
                )
            )
    title = Bilingual(f"{policy.ja}の窓口の一日", f"A day of the desks of {policy.en}")
    rows = []
    for each in policy.receptions:
        provisions = [each.hours, each.cut_off, each.out_of_hours, each.unlisted, each.clock]
        clauses = tuple(dict.fromkeys(clause for one in provisions if one for clause in one.clauses))
        cut_off = described(each.cut_off.value, page) + way(each.cut_off, page) if each.cut_off else "—"
        late = described(each.out_of_hours.value, page) + way(each.out_of_hours, page) if each.out_of_hours else "—"
        opened = described(each.hours.value, page) + way(each.hours, page)
        named = DESKS.get(each.name)
        desk = f"{page.of(named)} {code(each.name)}" if named else code(each.name)
        rows.append((desk, opened, cut_off, late, clause_rows(clauses, page)))
    heads = page.says(
        "窓口|受付|午前と午後の境|時間外の依頼|条項の要旨", "desk|hours|cut-off|out of hours|clauses"
    ).split("|")
    return joined(
        (
            f"## {part_label('receptions', page)} {{ #receptions }}",
            framed(day_line(title, lines, page.language)) if lines else "",
            table(heads, rows),
        )
    )


def _shipments(policy: Policy, page: Page) -> str:
    if not policy.shipments:
        return ""
    rows = [
        (
            escaped(page.of(word(each.leg))),
            choice(each.payer.value, page) + way(each.payer, page),
            clause_rows(each.payer.clauses, page),
        )
        for each in policy.shipments
    ]
    heads = page.says("送るもの|払う人|条項の要旨", "what is sent|who pays|clauses").split("|")
    return joined(
        (f"## {page.says('送料はだれが払うか', 'Who pays for shipping')} {{ #shipments }}", table(heads, rows))
    )


def flow_steps(flow: Flow, page: Page) -> str:
    """A procedure: its steps in order, who takes each, and the passage."""
    steps = []
    for number, step in enumerate(flow.steps.value, 1):
        when = (
            ""
            if step.when == ALWAYS
            else page.says(f"（{condition(step.when, page)}のとき）", f" (when {condition(step.when, page)})")
        )
        steps.append(f"{number}. {escaped(page.says(step.ja, step.en))} ({page.of(word(step.who))}){when}")
    return joined(
        (
            f"### {escaped(page.says(flow.ja, flow.en))} {{ #flow-{heading_id(flow.name)} }}",
            "\n".join(steps),
            "\n".join(f"- {clause_row(clause, page)}" for clause in flow.steps.clauses),
        )
    )


def _lists(policy: Policy, page: Page) -> str:
    parts = []
    if policy.checklists:
        parts.append(f"## {part_label('checklists', page)} {{ #checklists }}")
        for each in policy.checklists:
            rows = [
                (
                    escaped(page.says(item.value.ja, item.value.en)),
                    condition(item.value.when, page),
                    clause_rows(item.clauses, page),
                )
                for item in each.items
            ]
            parts.append(f"### {escaped(page.says(each.ja, each.en))} {{ #checklist-{heading_id(each.name)} }}")
            parts.append(table(page.says("そろえるもの|次のとき|条項の要旨", "item|when|clauses").split("|"), rows))
    if policy.flows:
        parts.append(f"## {part_label('flows', page)} {{ #flows }}")
        parts += [flow_steps(flow, page) for flow in policy.flows]
    return joined(parts) if parts else ""


def _page(policy: Policy, page: Page) -> str:
    title = page.says(f"{policy.ja}: 依頼と対応", f"{policy.en}: requests and response")
    places: list[Promised] = [each for each in promised(policy) if each.part == "scope"]
    return joined(
        (
            front_matter(description=title, kind="service"),
            f"# {escaped(title)}",
            page.link(page.says("約束していることの全部", "Everything that is promised"), policy_path(policy)),
            f"## {part_label('scope', page)} {{ #scope }}" if places else "",
            place_table(places, page),
            _grouped(policy, page),
            _topics(policy, page),
            _questions(policy, page),
            _commitments(policy, page),
            _desks(policy, page),
            _shipments(policy, page),
            _lists(policy, page),
            _told(policy, page),
            _states(policy, page),
        )
    )


def pages(language: Language) -> Iterator[tuple[str, str]]:
    for policy in every_policy():
        yield service_path(policy), _page(policy, Page(service_path(policy), language))
