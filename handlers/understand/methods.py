"""How a payment was made: the words for cash, transfer, card and the like in all the languages together."""

from collections.abc import Sequence
from typing import Literal

Method = Literal["cash", "transfer", "card", "apple_pay", "paypal", "other"]

_PHRASES: dict[Method, str] = {
    "apple_pay": "apple pay,applepay,google pay,googlepay,gpay",
    "paypal": "paypal,pay pal,pp,venmo,revolut,zelle,cashapp,cash app,wise,bizum,twint,satispay,lydia,tikkie,pix,mbway,mb way",
    "transfer": "transfer,bank transfer,bank,wire,wired,transferred,iban,sepa,uberweisung,ueberweisung,uberwiesen,ueberwiesen,"
    "bankuberweisung,transferencia,virement,bonifico,transferencia bancaria,overschrijving,overboeking,overgemaakt,vire,transfere,transferiu,transferido,bonificato,faster payment,bacs",
    "card": "card,credit card,debit card,visa,mastercard,karte,kreditkarte,ec karte,girocard,tarjeta,carte,carta,carte bancaire,cb,"
    "bancomat,cartao,pinpas,pin,kaart,contactless,sumup,terminal",
    "cash": "cash,bar,barzahlung,in bar,bargeld,efectivo,en efectivo,metalico,especes,en especes,liquide,en liquide,contanti,in contanti,"
    "dinheiro,em dinheiro,contant,cashed,contante",
    "other": "cheque,check,voucher,gutschein,gift card,crypto,bitcoin,in kind,barter",
}
_TABLE: dict[tuple[str, ...], Method] = {
    tuple(phrase.split()): method for method, phrases in _PHRASES.items() for phrase in phrases.split(",")
}
_LONGEST = max(len(phrase) for phrase in _TABLE)
_ONLY_BEHIND_A_PREPOSITION = frozenset(
    ("pp", "check", "wise", "pin", "cb", "bank", "terminal", "carta", "carte", "bar")
)
_PREPOSITIONS = frozenset(
    "by via with per in on using through mit por con par avec tramite com em met".split()
)


def find_method(keys: Sequence[str], lang: str = "en") -> tuple[Method, int, int] | None:
    """The method of payment in a row of folded words, with its first and last word; the longest phrase wins, then the first.

    Words that mean much else besides ("bar", "check") count behind a preposition or at the end, where a method is said.
    """
    best: tuple[Method, int, int] | None = None
    for at in range(len(keys)):
        for length in range(min(_LONGEST, len(keys) - at), 0, -1):
            phrase = tuple(keys[at : at + length])
            method = _TABLE.get(phrase)
            if method is None:
                continue
            last = at + length - 1
            if (
                phrase[0] in _ONLY_BEHIND_A_PREPOSITION
                and length == 1
                and not (phrase[0] == "bar" and lang[:2] == "de")
            ):
                at_end = all(not key.isalpha() for key in keys[last + 1 :])
                if not at_end and not (
                    at and (keys[at - 1] in _PREPOSITIONS or keys[at - 1][0].isdigit() or keys[at - 1] == "€")
                ):
                    continue
            if best is None or length > best[2] - best[1] + 1:
                best = (method, at, last)
            break
    return best
