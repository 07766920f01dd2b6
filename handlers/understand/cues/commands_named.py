"""How a coach calls the commands that he wants undone, in all languages."""

import re
from collections.abc import Mapping

_SAID: Mapping[str, str] = {
    "sell": "sale sell sold verkauf verkauft venta vente vendu vendita venda verkoop verkocht",
    "payment": (
        "payment paid paying cash zahlung bezahlung bezahlt gezahlt pago pagado paiement paye pagamento "
        "pagato betaling betaald"
    ),
    "book": "booking booked buchung gebucht reserva reservation prenotazione marcacao boeking geboekt",
    "cancel": (
        "cancellation cancelling cancelled absage abgesagt cancelacion annulation disdetta annullamento "
        "cancelamento afzegging"
    ),
    "move": "moving moved verschiebung verschoben deplacement spostamento mudanca verzetting verzet traslado",
    "no_show": "no-show noshow no_show nichterscheinen absence assenza falta",
    "rain": "rain regen lluvia pluie pioggia chuva",
    "block": "block blocking sperre sperrung blockierung bloqueo blocage blocco bloqueio blokkade blokkering",
    "charge": "fee fees charge gebuhr platzgebuhr tasa frais quota taxa baankosten",
    "refund": "refund erstattung ruckzahlung reembolso remboursement rimborso terugbetaling",
    "extend": "extension extending verlangerung prorroga prolongation proroga prorrogacao verlenging",
    "freeze": "freeze pause congelacion pausa gel sospensione",
    "transfer": "transfer ubertragung traspaso transfert trasferimento transferencia overdracht",
    "write_off": "write-off waiver erlass condonacion abandon storno perdao kwijtschelding",
    "pay_out": "payout auszahlung abono versement uitbetaling",
    "adjust": (
        "adjustment correction discount korrektur rabatt ajuste descuento correzione sconto desconto "
        "correctie korting remise"
    ),
    "import": "import list liste lista lijst importacion importazione importacao",
    "hours": "hours zeiten arbeitszeiten horario horaires orari horarios uren",
    "offers": "offer offers angebot angebote oferta offre offerta aanbod",
    "rules": "rule rules terms regeln reglas regles regole regras regels",
    "series": "weekly slot wochentermin semanal hebdomadaire settimanale wekelijks",
}
"""Kind of command → what it is called, in every language; read without accents, and a verb of undoing is none of it."""
KINDS = {word: kind for kind, words in _SAID.items() for word in words.split()}
SOMEBODYS = re.compile(r"(?<!\w)(?!today|yesterday|let|that|it)\w+['’]s\b")
ONE_BEFORE = re.compile(
    r"\b(?:(?:one|that) before|before that|last but one|second last|davor|vorletzt\w*|anterior|penultim\w*|"
    r"avant.dernier\w*|precedente?|voorlaatste|ervoor)\b"
)
