"""Options (オプション機器): is the option that a request is about registered, and in that number?"""

from typing import Final

from attrs import frozen

from maintrules.conditions import Open, Truth
from maintrules.facts import Case, Event, Fact, Question

__all__ = ["MoreThanRegistered", "Option", "OptionNotRegistered", "Options"]


@frozen
class Option:
    """An option device of one model, registered so many times; a count of None is not known."""

    model: str
    count: int | None = None


@frozen
class Options:
    """Every option that is registered, by whatever procedure; an empty one says that there is none."""

    each: tuple[Option, ...]


OPTION_REGISTERED: Final = Fact(
    "option-registered",
    "登録したオプション機器",
    "options registered",
    "どのオプション機器をいくつ登録しましたか。",
    "Which options were registered, and how many of each?",
    kind=Options,
)
OPTION_DEVICE: Final = Fact(
    "option-device",
    "依頼の対象のオプション機器",
    "option asked about",
    "どの型番のオプション機器についての依頼ですか。",
    "Which model of option is the request about?",
    kind=str,
)
"""A case that does not state it asks about the unit itself."""
OPTION_COUNT: Final = Fact(
    "option-count",
    "対象とするその型番の台数",
    "units of that model to be served",
    "その型番を、これを含めて何台まで対象にしますか。",
    "How many units of that model are to be served, this one included?",
    kind=int,
)
OPTION_CHANGED: Final = Event(
    "option-changed",
    "オプション機器を追加・変更した日",
    "addition or change of the option",
    "そのオプション機器を登録の後で追加または変更しましたか。その日はいつですか。",
    "Was the option added or changed after the registration, and on which day?",
)
OPTION_CHANGE_REGISTERED: Final = Event(
    "option-change-registered",
    "オプション機器の変更を申し込んだ日",
    "submission of the option change",
    "オプション機器の変更の手続きをいつしましたか。",
    "When was the option change submitted on the portal?",
)
OPTION_CHANGE_COMPLETED: Final = Event(
    "option-change-completed",
    "オプション機器の変更が完了した日",
    "completion of the option change",
    "オプション機器の変更の確認はいつ終わりましたか。",
    "When did the vendor finish confirming the option change?",
)


@frozen
class OptionNotRegistered:
    """The request is about an option whose model is not among those registered.

    False of a request about the unit itself.  Models are compared exactly, spaces around them apart.
    """

    @property
    def facts(self) -> tuple[Question, ...]:
        return (OPTION_DEVICE, OPTION_REGISTERED)

    def holds(self, case: Case) -> Truth:
        device, options = case[OPTION_DEVICE], case[OPTION_REGISTERED]
        if device is None:
            return False
        if options is None:
            return Open((OPTION_REGISTERED,))
        return not _same_model(options, device)


@frozen
class MoreThanRegistered:
    """Service is asked for more units of a registered model than were registered.

    False of a request about the unit itself, and of a model that is not registered at all.
    """

    @property
    def facts(self) -> tuple[Question, ...]:
        return (OPTION_DEVICE, OPTION_REGISTERED, OPTION_COUNT)

    def holds(self, case: Case) -> Truth:
        device, options, count = case[OPTION_DEVICE], case[OPTION_REGISTERED], case[OPTION_COUNT]
        if device is None:
            return False
        if options is None:
            return Open(tuple(fact for fact in (OPTION_REGISTERED, OPTION_COUNT) if fact not in case))
        same = _same_model(options, device)
        if not same:
            return False
        if count is None:
            return Open((OPTION_COUNT,))
        counts = [option.count for option in same if option.count is not None]
        if count <= sum(counts):
            return False
        return True if len(counts) == len(same) else Open((OPTION_REGISTERED,))


def _same_model(options: Options, device: str) -> list[Option]:
    return [option for option in options.each if option.model.strip() == device.strip()]
