"""The glossary: words of the trade, in Japanese and English."""

from typing import Final

from attrs import frozen

__all__ = ["TERMS", "Term"]


@frozen
class Term:
    ja: str
    en: str
    means_ja: str
    means_en: str


TERMS: Final = (
    Term(
        "保守",
        "maintenance",
        "買った製品を使い続けられるようにする有償のサービス。",
        "Paid service that keeps a product usable.",
    ),
    Term("保証", "warranty", "製品に付いてくる無償の修理など。", "What comes with the product free of charge."),
    Term("条項", "clause", "文書の中の決まりの一つ。IDで呼ぶ。", "One rule of a document, called by its id."),
    Term("要旨", "gist", "条項の中身を当方の言葉で言い直したもの。", "What a clause says, in our words."),
    Term(
        "読み方",
        "reading",
        "文書がいくつかに読めるところの、名前の付いた選択。",
        "A named choice where a document can be read in several ways.",
    ),
    Term("既定", "default", "選ばないときに使う読み方。", "The way that is taken unless another is chosen."),
    Term(
        "定め",
        "provision",
        "条項が決める値。条項と読み方を伴う。",
        "A value that clauses settle, with the clauses and the way they are read.",
    ),
    Term("基準日", "as of", "答えを求める日。", "The day that an answer is for."),
    Term(
        "事実",
        "fact",
        "知られうること。書かれていなければ不明。",
        "Something that can be known; one that is not stated is not known.",
    ),
    Term(
        "対象期間", "period of cover", "初日から末日まで、両日を含む。", "From its first to its last day, both inside."
    ),
    Term("末日", "last day", "その日の終わりまで含む日。", "The day that still belongs to a period, to its end."),
    Term(
        "初日不算入",
        "first day not counted",
        "起こった日を数えず、翌日から数えること（民法140条）。",
        "Counting from the day after (Civil Code, art. 140).",
    ),
    Term(
        "応当日",
        "corresponding day",
        "何か月・何年か後の同じ日。ない月では月末で終わる（民法143条）。",
        "The same day months or years later; a month without it ends the period with its last day (art. 143).",
    ),
    Term("営業日", "business day", "窓口の暦で休みでない日。", "A day on which the calendar of a desk is not closed."),
    Term("受付時間", "hours", "窓口が開いている時間。日本時間。", "When a desk is open, on Japan's clock."),
    Term(
        "センドバック",
        "send-back",
        "故障機を送り、修理した機器を受け取る保守。",
        "Maintenance by sending the unit in and getting it back repaired.",
    ),
    Term(
        "先出し交換",
        "advance exchange",
        "故障機を返す前に交換機を受け取ること。",
        "Getting the exchange unit before the faulty one is sent back.",
    ),
    Term("オンサイト", "on-site", "技術者が現地で作業する保守。", "Maintenance by an engineer on site."),
    Term(
        "デリバリースタンダード",
        "delivery standard",
        "交換機を送る水準のサポートチケット。",
        "The level of the support ticket at which an exchange unit is sent.",
    ),
    Term("代替機", "loan unit", "修理の間に借りる機器。", "A unit that is lent during a repair."),
    Term(
        "延長キット",
        "extension kit",
        "満了の前に買って登録し、期間を延ばすもの。",
        "What is bought and registered before the end to lengthen the term.",
    ),
    Term("満了", "expiry", "契約の期間が終わること。", "The end of a term."),
    Term("更新", "renewal", "同じサービスを続けて契約すること。", "Contracting the same service again without a gap."),
    Term(
        "販売終了",
        "end of sale",
        "製品の販売をやめること。その日から段階が始まる。",
        "When a product is no longer sold; the phases follow from it.",
    ),
    Term("リリース", "release", "公表されたバージョン。", "A version that was published."),
    Term(
        "系列",
        "line",
        "同じX（製品によってはX.Y）を持つリリースの並び。",
        "Releases with the same first number or numbers.",
    ),
    Term(
        "ホットフィックス", "hotfix", "急ぎの修正。リビジョンだけが上がる。", "An urgent fix; only the revision rises."
    ),
    Term("初期不良", "initial defect", "届いてすぐに見つかった故障。", "A failure found soon after delivery."),
    Term(
        "予防交換",
        "preventive replacement",
        "故障していない部品や機器を前もって替えること。",
        "Replacing what has not failed yet.",
    ),
    Term("台帳", "register", "持っている機器と契約の一覧。", "The list of units and contracts that somebody holds."),
    Term(
        "仮定",
        "assumption",
        "台帳にない事実を、その実行に限って置くこと。",
        "A fact supposed for one run, where the register does not hold it.",
    ),
    Term(
        "事例",
        "worked case",
        "与えた事実、問い、答え、計算を書いたもの。毎回解いて確かめる。",
        "Facts, a question, the answer and the sum, run each time.",
    ),
)
