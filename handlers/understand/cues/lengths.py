"""Units of time and directions, in all the languages together (folded)."""

_UNITS = {
    "minute": "minute minutes min mins minuten minuto minutos minuti minuut minutito minutitos minutinho minutinhos minutino minutini minutillos",
    "hour": "hour hours hr hrs stunde stunden std hora horas heure heures ora ore uur uren uurtje stundchen horita horitas horinha horinhas oretta orette heurette",
    "day": "day days tag tage tagen dia dias jour jours giorno giorni dag dagen",
    "week": "week weeks wk wks woche wochen semana semanas semaine semaines settimana settimane weken",
    "month": "month months monat monate monaten mes meses mois mese mesi maand maanden",
    "year": "year years jahr jahre jahren ano anos an ans annee anno anni jaar jaren",
}
UNITS: dict[str, str] = {word: grain for grain, words in _UNITS.items() for word in words.split()}

FORWARD = frozenset(
    "earlier forward sooner fruher eher vorziehen vor vorne vorverlegen vroeger vooruit voren antes adelantar avancer tot anticipare prima anticipar cedo eerder vervroegen"
    " avance anticipa anticipami anticipiamo antecipar antecipa adelanta adelantame adelantamos adiantar adianta adiante adiantamos".split()
)
SHIFTING = frozenset(
    "decaler decale decalez retarder repousser repousse avancer avance reculer recule spostare sposta spostiamo anticipare anticipa"
    " posticipare posticipa slittare atrasar atrasa adiar adia antecipar antecipa adelantar adelanta retrasar retrasa mover mueve adiantar adianta adiante".split()
)
"""Verbs behind which a length says by how much: "décaler d'une heure"."""
BACKWARD = frozenset(
    "later back spater hinten achteren despues retrasar atrasar reculer tard posticipare dopo adiar depois later uitstellen opschuiven doorschuiven".split()
)
EARLIER_STEMS = ("adelant", "anticip", "adiant", "antecip", "avanc")
"""How the Romance verbs for "bring forward" begin, whatever is written onto them: "adelántamela"."""
