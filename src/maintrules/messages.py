"""Error messages (エラー表示) of vendors' sites: on which screen, from what, and what to do."""

from typing import Final

from attrs import frozen

from maintrules.decisions import Finding, Outcome, Rule
from maintrules.sources import Provision

__all__ = ["Cause", "ErrorMessage", "finding"]

TOLD: Final = Rule(
    "messages/told",
    Outcome.COVERED,
    ja="{screen}の「{message}」: {causes}。対処: {remedy}",
    en="{message} on {screen}: {causes}. What to do: {remedy}",
)
TOLD_WITHOUT_CAUSE: Final = Rule(
    "messages/told-without-cause",
    Outcome.COVERED,
    ja="{screen}の「{message}」: 原因は書かれていません。対処: {remedy}",
    en="{message} on {screen}: the cause is not stated. What to do: {remedy}",
)


@frozen
class Cause:
    """One thing that a message can come from."""

    ja: str
    en: str


@frozen
class ErrorMessage:
    """A message by our code: its gist, the screen that shows it, what it can come from, what to do."""

    code: str
    screen: Cause
    ja: str
    en: str
    causes: tuple[Cause, ...]
    """None, where the paper names none."""
    remedy: Cause


def finding(message: Provision[ErrorMessage]) -> Finding:
    """This tells a message."""
    told = message.value
    values = {"message": told, "screen": told.screen, "causes": told.causes, "remedy": told.remedy}
    return (TOLD if told.causes else TOLD_WITHOUT_CAUSE).found(message, values=values)
