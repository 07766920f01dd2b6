"""What coaches of every language write to set their hours, offers, rules, types, places, zone and currency."""

from __future__ import annotations

from datetime import time

import pytest

from domain.availability import BookingRules, Window
from domain.decision import Refusal
from domain.terms import Terms
from handlers.actions.rule_words import Rules, read_rules
from handlers.actions.setting_words import offer_named, read_hours, read_offer, read_setting, removes_offer
from handlers.actions.type_words import read_place, read_type
from handlers.understand.settings.lead import lead, tells_rule
from handlers.understand.settings.line import in_english, offer_in_english

WEEK = range(5)
HOURS = [
    ("en", "mon-fri 9-17", WEEK, 9, 17),
    ("en", "Mon–Fri 9–17", WEEK, 9, 17),
    ("de", "mon-fri 9-17", WEEK, 9, 17),
    ("de", "mo-fr 9-17 Uhr", WEEK, 9, 17),
    ("de", "Montag bis Freitag von 9 bis 17 Uhr", WEEK, 9, 17),
    ("es", "lunes a viernes de 9 a 17", WEEK, 9, 17),
    ("es", "lun-vie 9-17", WEEK, 9, 17),
    ("es", "lunes y miércoles 9-17", (0, 2), 9, 17),
    ("fr", "lundi à vendredi de 9h à 17h", WEEK, 9, 17),
    ("fr", "du lundi au vendredi 9h-17h", WEEK, 9, 17),
    ("it", "da lunedì a venerdì dalle 9 alle 17", WEEK, 9, 17),
    ("pt", "segunda a sexta das 9 às 17h", WEEK, 9, 17),
    ("pt", "segunda-feira a sexta-feira 9-17", WEEK, 9, 17),
    ("nl", "ma-vr 9-17u", WEEK, 9, 17),
    ("nl", "ma t/m vr 9-17", WEEK, 9, 17),
    ("nl", "maandag tot vrijdag 9-17 uur", WEEK, 9, 17),
    ("de", "samstag 9-13", (5,), 9, 13),
]


@pytest.mark.parametrize(("lang", "line", "days", "first", "last"), HOURS)
def test_hours_are_read(lang: str, line: str, days: range | tuple[int, ...], first: int, last: int) -> None:
    assert read_hours(line, (), lang) == tuple(Window(day, time(first), time(last), "") for day in days)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "tue 9:30-17 at Court A, sun off"),
        ("de", "Di 9:30-17 Uhr auf Court A, sonntags frei"),
        ("es", "martes 9:30-17 en Court A, domingo cerrado"),
        ("fr", "mardi 9h30-17h sur Court A, dimanche fermé"),
        ("it", "martedì 9:30-17 al Court A, domenica chiuso"),
        ("pt", "terça 9h30-17h no Court A, domingo fechado"),
        ("nl", "di 9:30-17 op Court A, zondag gesloten"),
    ],
)
def test_minutes_places_and_days_off(lang: str, line: str) -> None:
    before = (Window(6, time(9), time(12), ""),)
    assert read_hours(line, before, lang) == (Window(1, time(9, 30), time(17), "Court A"),)


RULES = {
    "cancel 48h free, 24h half": [
        ("de", "Absage 48h kostenlos, 24h halb"),
        ("es", "cancelar 48h gratis, 24h mitad"),
        ("fr", "annulation 48h gratuit, 24h moitié"),
        ("it", "disdetta 48h gratis, 24h metà"),
        ("pt", "cancelamento 48h grátis, 24h metade"),
        ("nl", "afzeggen 48u gratis, 24u half"),
    ],
    "cancel 24h free, later half": [
        ("de", "Absage bis 24 h vorher kostenlos, danach halb"),
        ("de", "Absagen bis 24 Stunden vorher kostenlos, später zählt die Hälfte"),
        ("es", "cancelar gratis hasta 24 h antes, después la mitad"),
        ("fr", "annulation gratuite jusqu'à 24 h avant, ensuite la moitié"),
        ("it", "disdetta gratis fino a 24 ore prima, dopo metà"),
        ("pt", "cancelamento grátis até 24 h antes, depois metade"),
        ("nl", "afzeggen gratis tot 24 uur ervoor, daarna de helft"),
    ],
    "late cancel half": [
        ("en", "late cancels cost half"),
        ("de", "späte Absagen kosten die Hälfte"),
        ("es", "las cancelaciones tardías cuentan la mitad"),
        ("fr", "les annulations tardives comptent pour moitié"),
        ("it", "le disdette tardive costano metà"),
        ("pt", "os cancelamentos tardios contam metade"),
        ("nl", "late afzeggingen tellen voor de helft"),
    ],
    "no-show 50%, refund none": [
        ("de", "nicht erschienen 50%, keine Erstattung"),
        ("es", "falta 50%, sin reembolso"),
        ("fr", "absence 50%, aucun remboursement"),
        ("it", "assenza 50%, nessun rimborso"),
        ("pt", "falta 50%, sem reembolso"),
        ("nl", "niet verschenen 50%, geen teruggave"),
    ],
    "payment on account 3": [
        ("de", "Zahlung auf Rechnung 3"),
        ("es", "pago a cuenta 3"),
        ("fr", "paiement à crédit 3"),
        ("it", "pagamento a credito 3"),
        ("pt", "pagamento a crédito 3"),
        ("nl", "betaling op rekening 3"),
    ],
    "payment full": [
        ("de", "Zahlung voll"),
        ("es", "pago completo"),
        ("fr", "paiement intégral"),
        ("it", "pagamento intero"),
        ("pt", "pagamento total"),
        ("nl", "betaling volledig"),
    ],
    "valid from first use": [
        ("de", "gültig ab erster Nutzung"),
        ("es", "válido desde el primer uso"),
        ("fr", "valable dès la première utilisation"),
        ("it", "valido dal primo utilizzo"),
        ("pt", "válido a partir da primeira utilização"),
        ("nl", "geldig vanaf eerste gebruik"),
    ],
    "notice 3h": [
        ("de", "Vorlauf 3h"),
        ("es", "antelación 3h"),
        ("fr", "délai 3h"),
        ("it", "preavviso 3h"),
        ("pt", "antecedência 3h"),
        ("nl", "boektermijn 3u"),
    ],
    "weekly 2": [
        ("en", "at most 2 sessions a week"),
        ("de", "höchstens 2 pro Woche"),
        ("es", "máximo 2 por semana"),
        ("fr", "au plus 2 par semaine"),
        ("it", "al massimo 2 a settimana"),
        ("pt", "no máximo 2 por semana"),
        ("nl", "hoogstens 2 per week"),
    ],
    "transferable": [
        ("en", "sessions are transferable"),
        ("de", "Einheiten übertragbar"),
        ("es", "sesiones transferibles"),
        ("fr", "séances transférables"),
        ("it", "sessioni cedibili"),
        ("pt", "sessões transferíveis"),
        ("nl", "sessies overdraagbaar"),
    ],
    "forgive 1": [
        ("de", "eine späte Absage erlassen"),
        ("es", "perdonar una cancelación tardía"),
        ("fr", "une annulation tardive tolérée"),
        ("it", "una disdetta tardiva perdonata"),
        ("pt", "um cancelamento tardio perdoado"),
        ("nl", "één late afzegging kwijtgescholden"),
    ],
}
BEFORE = Rules(Terms(refunds="pack_price"), BookingRules())


@pytest.mark.parametrize(
    ("lang", "line", "english"), [(lang, line, rule) for rule, row in RULES.items() for lang, line in row]
)
def test_a_rule_means_the_same_in_every_language(lang: str, line: str, english: str) -> None:
    wanted = read_rules(english, BEFORE)
    assert wanted != BEFORE
    assert read_rules(in_english(line, lang, "rules"), BEFORE) == wanted


@pytest.mark.parametrize(("lang", "line"), RULES["late cancel half"])
def test_a_rule_is_told_without_the_word_for_it(lang: str, line: str) -> None:
    assert tells_rule(line, lang)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("en", "cancel tomorrow"),
        ("en", "cancel Emma late"),
        ("de", "Emma morgen absagen"),
        ("de", "Emma hat spät abgesagt"),
        ("es", "cancelar a Emma mañana a las 5"),
        ("fr", "annule Emma demain"),
        ("it", "disdici domani"),
        ("pt", "cancela tudo amanhã"),
        ("nl", "zeg Emma morgen af"),
    ],
)
def test_a_wish_is_no_rule(lang: str, line: str) -> None:
    assert not tells_rule(line, lang)


OFFERS = [
    ("en", "add 10-pack 10 400 6 months", "10-pack"),
    ("en", "add 10-pack 400 6 months", "10-pack"),
    ("de", "10er-Karte 400 6 Monate dazu", "10er-Karte"),
    ("de", "neu: 10er-Karte 10 Einheiten 400 € 6 Monate", "10er-Karte"),
    ("es", "añadir Bono de 10 10 sesiones 400 € 6 meses", "Bono de 10"),
    ("fr", "ajouter Carnet de 10 10 séances 400 € 6 mois", "Carnet de 10"),
    ("it", "aggiungi Pacchetto da 10 10 lezioni 400 € 6 mesi", "Pacchetto da 10"),
    ("pt", "adicionar Pacote de 10 10 aulas 400 € 6 meses", "Pacote de 10"),
    ("nl", "10-rittenkaart 10 lessen 400 € 6 maanden erbij", "10-rittenkaart"),
]


@pytest.mark.parametrize(("lang", "line", "name"), OFFERS)
def test_an_offer_keeps_its_own_name(lang: str, line: str, name: str) -> None:
    said = offer_in_english(line, lang)
    assert not removes_offer(said)
    offer = read_offer(offer_named(said), offer_id=1, currency="EUR")
    assert (offer.name, offer.units, offer.price, offer.months) == (name, 1000, 40000, 6)


def test_an_offer_without_a_number_of_sessions_is_asked_for() -> None:
    with pytest.raises(Refusal):
        read_offer("Summer 30 2 weeks", offer_id=1, currency="EUR")


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "lösche das Angebot 5er-Karte"),
        ("de", "Angebot 5er-Karte löschen"),
        ("es", "quitar oferta 5er-Karte"),
        ("fr", "supprime l'offre 5er-Karte"),
        ("it", "togli l'offerta 5er-Karte"),
        ("pt", "remover oferta 5er-Karte"),
        ("nl", "verwijder aanbod 5er-Karte"),
        ("nl", "aanbod 5er-Karte weg"),
    ],
)
def test_an_offer_is_removed(lang: str, line: str) -> None:
    assert lead(line, lang) is not None
    said = offer_in_english(line, lang)
    assert (removes_offer(said), offer_named(said)) == (True, "5er-Karte")


TYPES = [
    ("de", "Neue Terminart: Gruppe 90 min, 6 Personen, halbe Einheit, Platzgebühr 5", "Gruppe", "Platzgebühr"),
    ("es", "Nuevo tipo: Grupo 90 min, 6 personas, media sesión, tasa de pista 5", "Grupo", "tasa de pista"),
    ("fr", "Nouveau type : Groupe 90 min, 6 personnes, demi-séance, frais de terrain 5", "Groupe", "frais de terrain"),
    ("it", "Nuovo tipo: Gruppo 90 min, 6 persone, mezza sessione, quota campo 5", "Gruppo", "quota campo"),
    ("pt", "Novo tipo: Grupo 90 min, 6 pessoas, meia sessão, taxa de campo 5", "Grupo", "taxa de campo"),
    ("nl", "Nieuwe soort: Groep 90 min, 6 personen, halve sessie, baankosten 5", "Groep", "baankosten"),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "line", "name", "fee"), TYPES)
def test_a_session_type_is_read(lang: str, line: str, name: str, fee: str) -> None:
    led = lead(line, lang)
    assert led is not None
    assert led[0] == "types"
    kind = read_type(led[1].removeprefix("new "), currency="EUR", lang=lang)
    assert (kind.name, kind.minutes, kind.capacity, kind.units) == (name, 90, 6, 50)
    assert (kind.fee_name, kind.fee) == (fee, 500)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Ort Court 2 Platzgebühr 15"),
        ("es", "Lugar Court 2 tasa de pista 15"),
        ("fr", "Lieu Court 2 frais de terrain 15"),
        ("it", "Luogo Court 2 quota campo 15"),
        ("pt", "Local Court 2 taxa de campo 15"),
        ("nl", "Plaats Court 2 baankosten 15"),
    ],
)
def test_a_place_is_read(lang: str, line: str) -> None:
    led = lead(line, lang)
    assert led is not None
    assert led[0] == "places"
    read = read_place(led[1], currency="EUR", lang=lang)
    assert (read.place, read.fee) == ("Court 2", 1500)


@pytest.mark.parametrize(
    ("lang", "line", "setting"),
    [
        ("en", "settings zone Europe/Paris", ("zone", "Europe/Paris")),
        ("de", "Einstellungen Zeitzone Europe/Paris", ("zone", "Europe/Paris")),
        ("es", "ajustes moneda CHF", ("currency", "CHF")),
        ("fr", "réglages langue français", ("language", "français")),
        ("it", "impostazioni fuso Europe/Rome", ("zone", "Europe/Rome")),
        ("pt", "definições formal", ("formal", "")),
        ("nl", "instellingen je", ("informal", "")),
        ("de", "Einstellungen per Sie", ("formal", "")),
        ("de", "settings currency CHF", ("currency", "CHF")),
    ],
)
def test_a_setting_is_read(lang: str, line: str, setting: tuple[str, str]) -> None:
    assert read_setting(line, lang) == setting


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Platz 2 ist nass"),
        ("de", "Zeiten ändern sich"),
        ("es", "lugar de siempre"),
        ("fr", "type bien"),
        ("it", "campo 2 chiuso venerdì"),
        ("pt", "horário da Emma"),
        ("nl", "plaats voor Emma"),
    ],
)
def test_words_that_only_begin_so_set_nothing(lang: str, line: str) -> None:
    assert lead(line, lang) is None


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("es", "Lugar Court 2 tasa de pista 20 por sesión, repartida"),
        ("fr", "Lieu Court 2 frais de terrain 20 par séance, partagés"),
        ("it", "Luogo Court 2 quota campo 20 a lezione, divisa"),
        ("pt", "Local Court 2 taxa de campo 20 por aula, dividida"),
    ],
)
def test_a_fee_that_players_split_is_read(lang: str, line: str) -> None:
    led = lead(line, lang)
    assert led is not None
    read = read_place(led[1], currency="EUR", lang=lang)
    assert (read.place, read.fee, read.split) == ("Court 2", 2000, True)
    kind = read_type(f"Grupo 90 min, {led[1].removeprefix('Court 2 ')}", currency="EUR", lang=lang)
    assert (kind.minutes, kind.fee, kind.split) == (90, 2000, True)
