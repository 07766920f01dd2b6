"""A sale and what was paid of it, told by a coach in one sentence, in each language."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import COACH, told


@pytest.mark.parametrize(
    "lang, text",
    [
        ("en", "Noah bought a 10-pack, he already paid 150 in cash"),
        ("de", "Noah hat eine 10er-Karte gekauft, 150 schon bar bezahlt"),
        ("es", "Noah ha comprado un bono de 10, ya pagó 150 en efectivo"),
        ("fr", "Noah a acheté un carnet de 10, il a déjà payé 150 en espèces"),
        ("it", "Noah ha comprato un pacchetto da 10, ha già pagato 150 in contanti"),
        ("pt", "O Noah comprou um pacote de 10, já pagou 150 em dinheiro"),
        ("nl", "Noah heeft een 10-rittenkaart gekocht, 150 contant betaald"),
    ],
)
def test_a_sale_and_a_payment(lang: str, text: str) -> None:
    sale, payment = read(text, replace(COACH, lang=lang))
    assert told([replace(sale, offers=(), method=None)]) == ["sell 2 units=10"]
    assert told([payment]) == ["paid 2 150 method=cash"]


@pytest.mark.parametrize(
    "lang, text",
    [
        ("en", "Noah bought 10 sessions for 400"),
        ("de", "Noah hat 10 Stunden für 400 gekauft"),
        ("es", "Noah compró 10 sesiones por 400"),
        ("fr", "Noah a pris 10 séances pour 400"),
        ("it", "Noah ha preso 10 lezioni per 400"),
        ("pt", "Noah comprou 10 aulas por 400"),
        ("nl", "Noah heeft 10 lessen gekocht voor 400"),
    ],
)
def test_so_many_for_a_price(lang: str, text: str) -> None:
    (sale,) = read(text, replace(COACH, lang=lang))
    assert told([replace(sale, offers=())]) == ["sell 2 400 units=10"]
