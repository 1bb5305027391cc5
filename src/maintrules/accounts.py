"""Accounts (サポートID): which keys count, where may they be attached, who has to consent, is a link good?"""

from datetime import date, datetime, time
from enum import Enum
from typing import Final

from attrs import evolve, frozen

from maintrules.calendars import Calendar, CalendarError, Roll
from maintrules.conditions import Open, Truth, asked_on
from maintrules.decisions import BEGINNING, Finding, Outcome, Rule, Step, Timeline, Values, always
from maintrules.duties import Bound, Deadline, Duty, Party
from maintrules.facts import NEVER, Case, Event, Fact, Moment, Never, Question, days_of
from maintrules.periods import DAY, JST, Period, expires_at
from maintrules.requests import RECEIVED_AT
from maintrules.sources import Provision
from maintrules.width import names_nothing, same_but_for_width
from maintrules.words import CLOSED_DAYS, PRODUCT, ClosedDays, Unlisted

__all__ = [
    "Accounts",
    "Activation",
    "Again",
    "Consent",
    "Delivery",
    "Ids",
    "Key",
    "KeyAttached",
    "KeyEnded",
    "KeyPeriod",
    "Keys",
    "Link",
    "LinkEnd",
    "Member",
    "Occasion",
    "Sharing",
    "attach",
    "consents",
    "deadlines",
    "id_issued",
    "key_validity",
    "link_finding",
    "product_end",
    "shown_end",
]


@frozen
class Key:
    """A support key (サポートキー): of one product, valid between two days, under one contract, attached to one ID.

    What is None is not known; but a key without *support_id* is attached to none, and a *contract* of "" is none, as is
    one of なし or a dash.
    """

    key: str
    product: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    maintenance_end: date | None = None
    contract: str | None = None
    support_id: str | None = None
    continued: bool | None = None
    """Was the contract continued after *valid_to*?"""

    @property
    def contract_number(self) -> str | None:
        """The number of the contract as it is written; "" for none."""
        return "" if self.contract is not None and names_nothing(self.contract) else self.contract


@frozen
class Keys:
    each: tuple[Key, ...]


KEYS: Final = Fact(
    "keys", "サポートキー", "support keys", "どのサポートキーがありますか。", "Which support keys are there?", kind=Keys
)
ATTACH_KEY: Final = Fact(
    "attach-key",
    "追加するサポートキー",
    "key to be attached",
    "どのキーを追加しますか。追加のほかは、どのキーのことですか。",
    "Which key is to be attached, or otherwise meant?",
    kind=str,
)
ATTACH_TO: Final = Fact(
    "attach-to",
    "追加先のサポートID",
    "support ID to attach to",
    "どのサポートIDに追加しますか。",
    "To which support ID is it to be attached?",
    kind=str,
)


@frozen
class Ids:
    """Support IDs by name."""

    names: tuple[str, ...]


REQUIRED: Final = Fact(
    "consents-required",
    "同意が必要なサポートID",
    "support IDs that require consent",
    "どのサポートIDに同意が必要ですか。",
    "Which support IDs require consent?",
    kind=Ids,
)
GIVEN: Final = Fact(
    "consents-given",
    "同意済みのサポートID",
    "support IDs consented to",
    "どのサポートIDに同意しましたか。",
    "To which support IDs was consent given?",
    kind=Ids,
)
LINK_SENT: Final = Moment(
    "link-sent", "リンクの送信", "sending of the link", "リンクはいつ送られましたか。", "When was the link sent?"
)
LINK_RECEIVED: Final = Moment(
    "link-received", "リンクの受信", "arrival of the link", "リンクはいつ届きましたか。", "When did the link arrive?"
)
LINK_OPENED: Final = Moment(
    "link-opened", "リンクを開いた時", "opening of the link", "リンクをいつ開きましたか。", "When was the link opened?"
)
LINK_RECEIVED_ON: Final = Event(
    "link-received-on",
    "リンクを受信した日",
    "day on which the link arrived",
    "リンクは何日に届きましたか。",
    "On which day did the link arrive?",
)
LINK_OPENED_ON: Final = Event(
    "link-opened-on",
    "リンクを開いた日",
    "day on which the link was opened",
    "リンクを何日に開きましたか。",
    "On which day was the link opened?",
)
MAILED: Final = Event(
    "certificate-mailed",
    "証書がメールで届いた日",
    "mailing of the certificate",
    "証書はいつメールで送られましたか。",
    "When was the certificate mailed?",
)


class Delivery(Enum):
    MAIL = "mail"
    PAPER = "paper"


DELIVERY: Final = Fact(
    "delivery",
    "証書の送付方法",
    "how the certificate was delivered",
    "証書はメールと紙のどちらで届きましたか。",
    "Was the certificate delivered by mail or on paper?",
    kind=Delivery,
)


class Occasion(Enum):
    """What a customer ID may be issued at."""

    ONLINE_REGISTRATION = "online-registration"
    NEW_CONTRACT = "new-contract"
    RENEWAL = "renewal"


OCCASION: Final = Fact(
    "occasion",
    "顧客IDに関わる出来事",
    "occasion for a customer ID",
    "オンライン登録、新規契約、更新のどれですか。",
    "Is it an online registration, a new contract or a renewal?",
    kind=Occasion,
)

ID_ISSUED: Final = Rule(
    "accounts/id-issued", Outcome.COVERED, ja="このときに顧客IDが発行されます。", en="A customer ID is issued then."
)
ID_NOT_ISSUED: Final = Rule(
    "accounts/id-not-issued",
    Outcome.EXCLUDED,
    ja="このときに新しい顧客IDは発行されません。",
    en="No new customer ID is issued then.",
)
ID_NOT_KNOWN: Final = Rule(
    "accounts/id-not-known",
    Outcome.UNDETERMINED,
    ja="顧客IDが発行されるかどうかは、出来事が分からなければ決まりません。",
    en="Without the occasion it is not settled whether a customer ID is issued.",
)

KEY_VALID: Final = Rule(
    "accounts/key-valid",
    Outcome.COVERED,
    ja="キーは有効期間（{first}～{last}）の中です。",
    en="The key is valid ({first} to {last}).",
)
KEY_NOT_YET: Final = Rule(
    "accounts/key-not-yet-valid",
    Outcome.EXCLUDED,
    ja="キーは {first} から有効です。",
    en="The key is valid from {first}.",
)
KEY_EXPIRED: Final = Rule(
    "accounts/key-expired",
    Outcome.EXCLUDED,
    ja="キーの有効期間は {last} に終わり、契約は継続されていません。",
    en="The key was valid until {last}, and the contract was not continued.",
)
KEY_CONTINUED: Final = Rule(
    "accounts/key-continued-not-stated",
    Outcome.UNDETERMINED,
    ja="契約は継続されましたが、同じキーの有効期間（{last} まで）が延びたかどうかは分かりません。",
    en="The contract was continued; whether this key's validity (until {last}) was extended is not known.",
)
KEY_NOT_KNOWN: Final = Rule(
    "accounts/key-not-known",
    Outcome.UNDETERMINED,
    ja="キーの有効期間が分かりません。",
    en="The key's validity is not known.",
)
SHOWN_END: Final = Rule(
    "accounts/shown-end",
    Outcome.COVERED,
    ja="サポートIDに表示される保守終了日は {on} です（キーの中で最も遅い日）。",
    en="The maintenance end shown for the support ID is {on} (the latest of its keys).",
)
SHOWN_END_AT_LEAST: Final = Rule(
    "accounts/shown-end-at-least",
    Outcome.UNDETERMINED,
    ja="表示される保守終了日は {at_least} 以降ですが、日は分かりません。",
    en="The maintenance end shown is {at_least} or later; the day is not known.",
)
NO_KEYS: Final = Rule(
    "accounts/no-keys",
    Outcome.EXCLUDED,
    ja="サポートIDにキーがありません。",
    en="No key is attached to the support ID.",
)
ATTACHABLE: Final = Rule(
    "accounts/attachable", Outcome.COVERED, ja="キーを {to} に追加できます。", en="The key can be attached to {to}."
)
OTHER_ID: Final = Rule(
    "accounts/contract-on-other-id",
    Outcome.EXCLUDED,
    ja="同じ契約番号（{contract}）のキーが別のサポートID（{held_by}）にあるため、{to} には追加できません。",
    en="Keys of the same contract ({contract}) are on another support ID ({held_by}), so it cannot go to {to}.",
)
WRITTEN_OTHERWISE: Final = Rule(
    "accounts/contract-written-otherwise",
    Outcome.UNDETERMINED,
    ja="契約番号 {contract} と、サポートID {held_by} のキーの {other} は、全角・半角や空白だけが違います。"
    "同じ契約かどうかを確かめてください。",
    en="The contract number {contract} and {other} of a key on {held_by} differ in width or blanks alone: "
    "see whether it is one contract.",
)
ATTACH_NOT_KNOWN: Final = Rule(
    "accounts/attach-not-known",
    Outcome.UNDETERMINED,
    ja="キーを追加できるかどうかを決める事実が分かりません。",
    en="A fact that settles whether the key can be attached is not known.",
)
KEY_IS_FREE: Final = Rule(
    "accounts/key-free",
    Outcome.COVERED,
    ja="キーはほかのサポートIDに加えられていません。",
    en="The key is on no other support ID.",
)
KEY_TAKEN: Final = Rule(
    "accounts/key-on-an-id",
    Outcome.EXCLUDED,
    ja="キーはもうサポートID（{held_by}）にあるため、{to} には追加できません。",
    en="The key is on a support ID already ({held_by}), so it cannot be added to {to}.",
)
CONSENTED: Final = Rule(
    "accounts/consented",
    Outcome.COVERED,
    ja="必要な同意はすべて済んでいます。",
    en="Every consent needed has been given.",
)
CONSENTS_OPEN: Final = Rule(
    "accounts/consents-open",
    Outcome.EXCLUDED,
    ja="サポートID（{open_ids}）への同意が済んでいません。",
    en="Consent for these support IDs is still open: {open_ids}.",
)
CONSENTS_NOT_KNOWN: Final = Rule(
    "accounts/consents-not-known",
    Outcome.UNDETERMINED,
    ja="どのサポートIDに同意が必要か、済んだかが分かりません。",
    en="Which support IDs require consent, or have it, is not known.",
)
LINK_VALID: Final = Rule(
    "accounts/link-valid", Outcome.COVERED, ja="リンクは {until} まで有効です。", en="The link is valid until {until}."
)
LINK_EXPIRED: Final = Rule(
    "accounts/link-expired", Outcome.EXCLUDED, ja="リンクは {until} に切れました。", en="The link expired at {until}."
)
LINK_VALID_AT_LEAST: Final = Rule(
    "accounts/link-valid-at-least",
    Outcome.COVERED,
    ja="リンクは少なくとも {until} まで有効です。",
    en="The link is valid until {until} at least.",
)
LINK_EXPIRED_AT_LATEST: Final = Rule(
    "accounts/link-expired-at-latest",
    Outcome.EXCLUDED,
    ja="リンクは遅くとも {until} には切れました。",
    en="The link expired at {until} at the latest.",
)
LINK_NEVER_ARRIVED: Final = Rule(
    "accounts/link-never-arrived", Outcome.EXCLUDED, ja="リンクは届いていません。", en="The link has not arrived."
)
LINK_NEVER_OPENED: Final = Rule(
    "accounts/link-never-opened", Outcome.EXCLUDED, ja="リンクは開かれていません。", en="The link was not opened."
)
LINK_OPENED_TOO_EARLY: Final = Rule(
    "accounts/link-opened-before-it-began",
    Outcome.UNDETERMINED,
    ja="リンクを開いた時が、送信や受信の時より前になっています。どちらかが誤りです。",
    en="The link is said to have been opened before it was sent or arrived: one of the two is wrong.",
)
LINK_NOT_KNOWN: Final = Rule(
    "accounts/link-not-known",
    Outcome.UNDETERMINED,
    ja="リンクの送信か開封の時刻が分かりません。",
    en="When the link was sent or opened is not known.",
)

USABLE_FROM: Final = Duty(
    "accounts/usable-from",
    Party.VENDOR,
    Bound.EXPECTED,
    ja="サポートキーでアカウントを作れるようになる。",
    en="An account can be made with the support key.",
)


class Again(Enum):
    """What comes of adding a key to the support ID that it is on already."""

    REFUSED = "refused"
    NO_OP = "no-op"
    """Nothing changes, and nothing is refused."""


class LinkEnd(Enum):
    """Until when a link of so many hours can be opened."""

    WITHIN = "within"
    """The last instant included: as before, and the default."""
    ELAPSED = "elapsed"
    """It is over when they have passed."""
    END_OF_DAY = "end-of-day"
    """They are days, the first not counted: to the end of the last."""


class KeyPeriod(Enum):
    """Is the last day of a key's validity valid itself?"""

    INCLUSIVE = "inclusive"
    EXCLUSIVE_END = "exclusive-end"


class Consent(Enum):
    """Which support IDs in use need a consent of their own?"""

    REQUIRED_ONLY = "required-only"
    EVERY_ID = "every-id"


class Sharing(Enum):
    """Where may keys of one contract be attached?"""

    ONE_ID = "one-id"


@frozen
class Activation:
    """After so many business days a mailed key can be used."""

    business_days: int
    calendar: Calendar
    start: Roll = Roll.FOLLOWING

    def days(self, mailed: date, closed: ClosedDays | None, unlisted: Unlisted) -> Period | None:
        """The days on which it can be, by what is known of the vendor's closing days; None beyond the calendar's."""
        calendar = self.calendar
        try:
            if closed:
                calendar = closed.added_to(calendar)
            if unlisted is Unlisted.ASSUMED_NONE:
                calendar = evolve(calendar, suspects=())
            early = calendar.add(mailed, self.business_days, start=self.start)
            return Period(early, calendar.suspects_closed.add(mailed, self.business_days, start=self.start))
        except CalendarError:
            return None


@frozen
class Link:
    """A link that has to be opened within *hours*, counted on *clock*; without *ends*, the last instant included."""

    name: str
    hours: Provision[int]
    clock: Provision[Moment]
    ends: Provision[LinkEnd] | None = None


@frozen
class Accounts:
    """What a vendor says of support IDs and their keys."""

    validity: Provision[KeyPeriod] | None = None
    shown: Provision[Event] | None = None
    """The end that is shown for a support ID: the latest over its keys."""
    sharing: Provision[Sharing] | None = None
    exclusive: Provision[Again] | None = None
    """A key can be on one support ID only."""
    consent: Provision[Consent] | None = None
    activation: Provision[Activation] | None = None
    unlisted: Provision[Unlisted] | None = None
    links: tuple[Link, ...] = ()
    issued: Provision[frozenset[Occasion]] | None = None
    """When a customer ID is issued."""


def key_validity(promise: Provision[KeyPeriod], case: Case) -> Timeline:
    """This says for every day whether the first of the keys is valid."""
    keys = case[KEYS]
    key = keys.each[0] if keys and keys.each else Key("")
    if key.valid_from is None or key.valid_to is None or key.valid_to < key.valid_from:
        return always(KEY_NOT_KNOWN.found(promise, facts=(KEYS,), missing=(KEYS,)))
    last = key.valid_to if promise.value is KeyPeriod.INCLUSIVE else key.valid_to - DAY
    values: Values = {"first": key.valid_from, "last": last}
    after = KEY_EXPIRED if key.continued is False else KEY_CONTINUED
    return Timeline(
        (
            Step(BEGINNING, KEY_NOT_YET, (promise,), (KEYS,), values),
            Step(key.valid_from, KEY_VALID, (promise,), (KEYS,), values),
            Step(last + DAY, after, (promise,), (KEYS,), values, (KEYS,) if after is KEY_CONTINUED else ()),
        )
    )


def product_end(case: Case) -> date | None:
    """This gives the end of the maintenance of the product of *case*: the latest over that product's keys."""
    keys = case[KEYS]
    own = [key for key in keys.each if key.product == case[PRODUCT]] if keys else []
    ends = [key.maintenance_end for key in own if key.maintenance_end is not None]
    return max(ends) if ends and len(ends) == len(own) else None


def shown_end(promise: Provision[Event], case: Case) -> Finding:
    """This gives the maintenance end that is shown for a support ID with these keys."""
    keys = case[KEYS]
    if keys is None:
        return KEY_NOT_KNOWN.found(promise, facts=(KEYS,), missing=(KEYS,))
    if not keys.each:
        return NO_KEYS.found(promise, facts=(KEYS,))
    ends = [key.maintenance_end for key in keys.each if key.maintenance_end is not None]
    if len(ends) == len(keys.each):
        return SHOWN_END.found(promise, facts=(KEYS,), values={"on": max(ends)})
    values = {"at_least": max(ends, default=None)}
    return SHOWN_END_AT_LEAST.found(promise, facts=(KEYS,), values=values, missing=(KEYS,))


def attach(promise: Accounts, case: Case) -> tuple[Finding, ...]:
    """This says whether the key asked about may be attached to the support ID asked about, by each passage."""
    sharing = (_same_contract(promise.sharing, case),) if promise.sharing else ()
    exclusive = (_on_one_id(promise.exclusive, case),) if promise.exclusive else ()
    return (*exclusive, *sharing)


def _on_one_id(promise: Provision[Again], case: Case) -> Finding:
    facts = (KEYS, ATTACH_KEY, ATTACH_TO)
    keys, name, to = case[KEYS], case[ATTACH_KEY], case[ATTACH_TO]
    key = None if keys is None else next((each for each in keys.each if each.key == name), None)
    if key is not None and key.support_id is None:
        return KEY_IS_FREE.found(promise, facts=facts)
    if key is None or to is None:
        missing = tuple(fact for fact in facts if fact not in case) or (KEYS,)
        return ATTACH_NOT_KNOWN.found(promise, facts=facts, missing=missing)
    again = key.support_id == to and promise.value is Again.NO_OP
    values = {"held_by": key.support_id, "to": to}
    return (KEY_IS_FREE if again else KEY_TAKEN).found(promise, facts=facts, values=values)


def _same_contract(promise: Provision[Sharing], case: Case) -> Finding:
    facts = (KEYS, ATTACH_KEY, ATTACH_TO)
    keys, name, to = case[KEYS], case[ATTACH_KEY], case[ATTACH_TO]
    if keys is None or name is None or to is None:
        missing = tuple(fact for fact in facts if fact not in case)
        return ATTACH_NOT_KNOWN.found(promise, facts=facts, missing=missing)
    key = next((each for each in keys.each if each.key == name), None)
    if key is None:
        return ATTACH_NOT_KNOWN.found(promise, facts=facts, missing=(KEYS,))
    elsewhere = [each for each in keys.each if each is not key and each.support_id not in {None, to}]
    number = key.contract_number
    same = [str(each.support_id) for each in elsewhere if number and each.contract_number == number]
    if same:
        values = {"contract": number, "held_by": sorted(set(same)), "to": to}
        return OTHER_ID.found(promise, facts=facts, values=values)
    alike = [each for each in elsewhere if number and each.contract and same_but_for_width(each.contract, number)]
    if alike:
        values = {"contract": number, "other": alike[0].contract, "held_by": alike[0].support_id}
        return WRITTEN_OTHERWISE.found(promise, facts=facts, values=values, missing=(KEYS,))
    if number != "" and any(None in {number, each.contract_number} for each in elsewhere):
        return ATTACH_NOT_KNOWN.found(promise, facts=facts, missing=(KEYS,))
    return ATTACHABLE.found(promise, facts=facts, values={"to": to})


def consents(promise: Provision[Consent], case: Case) -> Finding:
    """This says which support IDs still wait for the user's consent."""
    every_id = promise.value is Consent.EVERY_ID
    facts = (KEYS if every_id else REQUIRED, GIVEN)
    needed, given = _in_use(case[KEYS]) if every_id else case[REQUIRED], case[GIVEN]
    if needed is None or given is None:
        missing = tuple(fact for fact in facts if fact not in case)
        return CONSENTS_NOT_KNOWN.found(promise, facts=facts, missing=missing)
    open_ids = [name for name in needed.names if name not in given.names]
    rule = CONSENTS_OPEN if open_ids else CONSENTED
    return rule.found(promise, facts=facts, values={"open_ids": open_ids})


def _in_use(keys: Keys | None) -> Ids | None:
    """The support IDs that keys are attached to."""
    if keys is None:
        return None
    return Ids(tuple(dict.fromkeys(key.support_id for key in keys.each if key.support_id is not None)))


def id_issued(promise: Provision[frozenset[Occasion]], case: Case) -> Finding:
    """This says whether a new customer ID is issued at the occasion of *case*."""
    occasion = case[OCCASION]
    if occasion is None:
        return ID_NOT_KNOWN.found(promise, facts=(OCCASION,), missing=(OCCASION,))
    return (ID_ISSUED if occasion in promise.value else ID_NOT_ISSUED).found(promise, facts=(OCCASION,))


@frozen
class _Instants:
    """An instant known to lie between two, both possible."""

    first: datetime
    last: datetime | None


def _instants(case: Case, moment: Moment, day: Event) -> _Instants | None:
    at, days = case[moment], days_of(case[day])
    if at is not None:
        return _Instants(at, at)
    if days is None:
        return None
    return _Instants(datetime.combine(days.first, time(), JST), datetime.combine(days.last, time.max, JST))


def link_finding(link: Link, case: Case) -> Finding:
    """This says whether the link was opened while it was valid, from instants or, as far as they settle it, days.

    A link that counts from its arrival cannot have arrived before it was sent.  Where only days are known, the end that
    is told is the earliest of a link that was good, the latest of one that was not.
    """
    received = link.clock.value is LINK_RECEIVED
    begins = _instants(case, LINK_RECEIVED, LINK_RECEIVED_ON) if received else None
    sent = case[LINK_SENT]
    if begins is None and sent is not None:
        begins = _Instants(sent, None if received else sent)
    opened = _instants(case, LINK_OPENED, LINK_OPENED_ON)
    facts = (link.clock.value, LINK_OPENED, LINK_OPENED_ON, *((LINK_RECEIVED_ON, LINK_SENT) if received else ()))
    rests_on = (link.hours, link.clock, *((link.ends,) if link.ends else ()))
    if received and case[LINK_RECEIVED] is None and case[LINK_RECEIVED_ON] is NEVER:
        return LINK_NEVER_ARRIVED.found(*rests_on, facts=facts)
    if case[LINK_OPENED] is None and case[LINK_OPENED_ON] is NEVER:
        return LINK_NEVER_OPENED.found(*rests_on, facts=facts)
    if begins is None or opened is None or opened.last is None:
        lacking = ((link.clock.value, begins), (LINK_OPENED, opened))
        missing = tuple(question for question, known in lacking if known is None)
        return LINK_NOT_KNOWN.found(*rests_on, facts=facts, missing=missing)
    if opened.last < begins.first:
        told = tuple(question for question in facts if question in case)
        return LINK_OPENED_TOO_EARLY.found(*rests_on, facts=facts, missing=told)
    ends = link.ends.value if link.ends else LinkEnd.WITHIN
    earliest = _until(begins.first, link.hours.value, ends)
    latest = None if begins.last is None else _until(begins.last, link.hours.value, ends)
    if _is_open(opened.last, earliest, ends):
        rule = LINK_VALID if earliest == latest else LINK_VALID_AT_LEAST
        return rule.found(*rests_on, facts=facts, values={"until": earliest})
    if latest is not None and not _is_open(opened.first, latest, ends):
        rule = LINK_EXPIRED if earliest == latest else LINK_EXPIRED_AT_LATEST
        return rule.found(*rests_on, facts=facts, values={"until": latest})
    missing = tuple(question for question in (link.clock.value, LINK_OPENED) if question not in case)
    return LINK_NOT_KNOWN.found(*rests_on, facts=facts, missing=missing)


def _until(begins: datetime, hours: int, ends: LinkEnd) -> datetime:
    """The instant at which it is over; the last on which it is not for WITHIN."""
    end = expires_at(begins, hours)
    return datetime.combine(end.date() + DAY, time(), JST) if ends is LinkEnd.END_OF_DAY else end


def _is_open(opened: datetime, until: datetime, ends: LinkEnd) -> bool:
    return opened <= until if ends is LinkEnd.WITHIN else opened < until


def deadlines(promise: Accounts, case: Case) -> tuple[Deadline, ...]:
    """This gives the day about which a mailed key can be used; none for a certificate on paper, or not mailed."""
    mailed = case[MAILED]
    if promise.activation is None or mailed is None or isinstance(mailed, Never) or case[DELIVERY] is Delivery.PAPER:
        return ()
    rests_on = (promise.activation, *((promise.unlisted,) if promise.unlisted else ()))
    facts = (MAILED, DELIVERY, CLOSED_DAYS)
    if case[DELIVERY] is None:
        return (Deadline(USABLE_FROM, None, rests_on, facts, missing=(DELIVERY,)),)
    unlisted = promise.unlisted.value if promise.unlisted else Unlisted.SUSPECT_DAYS
    days = promise.activation.value.days(mailed, case[CLOSED_DAYS], unlisted) if isinstance(mailed, date) else None
    if days is None:
        return (Deadline(USABLE_FROM, None, rests_on, facts, missing=(MAILED,)),)
    if len(days) > 1:
        return (Deadline(USABLE_FROM, None, rests_on, facts, missing=(CLOSED_DAYS,)),)
    return (Deadline(USABLE_FROM, days.first, rests_on, facts, until=days.first),)


# Who may ask

INQUIRY_UNDER: Final = Fact(
    "inquiry-under",
    "問い合わせに使うサポートID",
    "support ID of the inquiry",
    "どのサポートIDでの問い合わせですか。",
    "Under which support ID is, or was, the inquiry made?",
    kind=str,
)
MEMBER_OF: Final = Fact(
    "member-of",
    "担当者として登録されたサポートID",
    "support IDs of which one is a member",
    "どのサポートIDの担当者ですか。",
    "Of which support IDs is the person a member?",
    kind=Ids,
)
INQUIRED_BEFORE_JOINING: Final = Fact(
    "inquired-before-joining",
    "担当者になる前の問い合わせ",
    "the inquiry is older than the membership",
    "担当者に加わる前の問い合わせですか。",
    "Was the inquiry made before the person became a member?",
    kind=bool,
)


@frozen
class KeyAttached:
    """A key of the product asked about is attached to the support ID under which is asked."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (KEYS, PRODUCT, INQUIRY_UNDER)

    def holds(self, case: Case) -> Truth:
        keys, product, id_ = case[KEYS], case[PRODUCT], case[INQUIRY_UNDER]
        attached = None if keys is None else [key for key in keys.each if key.support_id is not None]
        if attached is not None:
            if product is not None:
                attached = [key for key in attached if key.product in {None, product}]
            if id_ is not None:
                attached = [key for key in attached if key.support_id == id_]
            if not attached:
                return False
        if attached is None or product is None or id_ is None:
            return Open(tuple(fact for fact in self.facts if fact not in case))
        return True if any(key.product == product for key in attached) else Open((KEYS,))


@frozen
class KeyEnded:
    """Every key of the product that is attached to the support ID had its maintenance end before the day of asking.

    False where no such key is attached.
    """

    @property
    def facts(self) -> tuple[Question, ...]:
        return (KEYS, PRODUCT, INQUIRY_UNDER, RECEIVED_AT)

    def holds(self, case: Case) -> Truth:
        attached, on, product = KeyAttached().holds(case), asked_on(case), case[PRODUCT]
        if attached is not True:
            return attached
        keys = _own(case)
        if on is None:
            return Open((RECEIVED_AT,))
        ends = [key.maintenance_end for key in keys if key.product == product]
        if any(end is not None and end >= on for end in ends):
            return False
        ended = all(key.maintenance_end is not None and key.maintenance_end < on for key in keys)
        return True if ended else Open((KEYS,))


def _own(case: Case) -> list[Key]:
    """The keys on the support ID that are, or may be, of the product."""
    keys = case[KEYS]
    here = [key for key in keys.each if key.support_id == case[INQUIRY_UNDER]] if keys else []
    return [key for key in here if key.product in {None, case[PRODUCT]}]


@frozen
class Member:
    """The person is a member of the support ID under which the inquiry was made."""

    @property
    def facts(self) -> tuple[Question, ...]:
        return (MEMBER_OF, INQUIRY_UNDER)

    def holds(self, case: Case) -> Truth:
        of, under = case[MEMBER_OF], case[INQUIRY_UNDER]
        if of is not None and not of.names:
            return False
        if of is None or under is None:
            return Open(tuple(fact for fact in self.facts if fact not in case))
        return under in of.names
