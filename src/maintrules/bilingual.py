"""What is said in Japanese and in English."""

from enum import Enum

from attrs import frozen

__all__ = ["Bilingual", "BilingualError", "Language"]


class Language(Enum):
    JA = "ja"
    EN = "en"


@frozen
class Bilingual:
    """One thing said in both languages."""

    ja: str
    en: str

    def __getitem__(self, language: Language) -> str:
        match language:
            case Language.JA:
                return self.ja
            case Language.EN:
                return self.en


class BilingualError(ValueError):
    """Something refused; *ja* and *en* say why, and the way out."""

    def __init__(self, *, ja: str, en: str) -> None:
        super().__init__(en)
        self.ja = ja
        self.en = en
