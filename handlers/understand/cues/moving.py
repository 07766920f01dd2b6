"""Small words around the times of a move, by language (folded): what comes before the new time, what before the old one."""

from typing import NamedTuple


class Moving(NamedTuple):
    """Words before a new time; before an old one; "instead"; words that propose; verbs of moving; words for what is moved."""

    to: frozenset[str]
    of: frozenset[str]
    instead: frozenset[str]
    propose: frozenset[str]
    verbs: frozenset[str]
    nouns: frozenset[str]
    articles: frozenset[str]


def _row(to: str, of: str, instead: str, propose: str, verbs: str, nouns: str, articles: str) -> Moving:
    return Moving(*(frozenset(words.split()) for words in (to, of, instead, propose, verbs, nouns, articles)))


MOVING = {
    "en": _row(
        "to onto till until into become",
        "from of than",
        "instead rather",
        "maybe perhaps possible how about could can shall rather better instead prefer would works",
        "move moving reschedule rescheduling rebook postpone push shift change switch swap bring pull put adjust delay amend alter bump",
        "session class lesson training appointment appt booking slot one mine",
        "the my our a an on at usual normal regular original planned old new",
    ),
    "de": _row(
        "auf zu nach bis gegen in fur mit",
        "vom von statt anstatt",
        "stattdessen lieber dafur",
        "vielleicht lieber geht ginge konnte konnen passt besser wie ware moglich",
        "verschieben verschieb verschiebe verlegen verleg verlege umbuchen tauschen andern vorziehen schieben umlegen",
        "stunde training termin einheit session",
        "den die das dem der meinen meine mein am um ublichen ublicher gewohnten normalen alten neuen wie immer",
    ),
    "es": _row(
        "a al para hacia por",
        "del de desde",
        "mejor cambio",
        "quiza quizas mejor puede podria podemos posible prefiero tal seria",
        "mover mueve muevo cambiar cambia cambio pasar pasa aplazar posponer reprogramar adelantar retrasar",
        "sesion clase entrenamiento cita reserva",
        "el la los las mi mis lo las",
    ),
    "fr": _row(
        "a au vers pour jusqu",
        "du de depuis d",
        "plutot",
        "peut peut-etre plutot possible pourrait peux pouvons preferer serait",
        "deplacer deplace decaler decale reporter reporte changer change bouger avancer repousser",
        "seance cours entrainement rendez-vous rdv reservation",
        "le la les mon ma l",
    ),
    "it": _row(
        "a al alle alla per verso ad",
        "da dal dalla dalle del di della delle",
        "invece piuttosto",
        "forse possiamo potremmo possibile meglio preferisco sarebbe puo andrebbe",
        "spostare sposta spostiamo cambiare cambia rimandare posticipare anticipare rinviare",
        "lezione allenamento appuntamento sessione seduta",
        "il la lo i le mio mia l",
    ),
    "pt": _row(
        "para pra a ao as",
        "de da do das",
        "antes vez",
        "talvez podemos podia poderia possivel melhor prefiro seria pode",
        "mudar muda mover remarcar remarca adiar adia passar trocar antecipar alterar",
        "aula sessao treino marcacao",
        "o a os as minha meu no na",
    ),
    "nl": _row(
        "naar op tot om met",
        "van vanaf",
        "liever",
        "misschien liever kan kunnen zou mogelijk beter past",
        "opschuiven doorschuiven schuiven verzetten verzet verplaatsen verplaats verschuiven verschuif wijzigen omboeken ruilen",
        "les training afspraak sessie",
        "de het mijn onze gebruikelijke normale vaste oude nieuwe op om",
    ),
}

RATHER = frozenset("mejor plutot meglio piuttosto melhor better rather lieber liever besser".split())
"""Words that make a proposal of the time behind them, in all the languages together."""
SWAPPING = frozenset(
    "swap switch exchange trade tauschen tausch tausche wechseln ruilen ruil omruilen wisselen intercambiar echanger scambiare trocar".split()
)
"""Verbs whose two times are the old one and the new one, in this order."""
INSTEAD = frozenset(
    "instead rather statt anstatt anstelle ipv plaats inplaats lugar vez plutot lieu invece piuttosto anziche".split()
)
"""Words between the new and the old one: "6 instead of 5"."""
MISTAKEN = frozenset(
    "mistake mistakenly accident accidentally versehen versehentlich irrtumlich falschlicherweise ongeluk perongeluk abusievelijk".split()
)
"""Words that say of what stands that it was not meant: "I booked Tuesday instead of Wednesday by mistake"."""
HELD = {
    "es": frozenset("la lo las el los mia mio".split()),
    "fr": frozenset("celle celui celles ceux mienne mien".split()),
    "it": frozenset("quella quello quelle quelli mia mio".split()),
    "pt": frozenset("a o as os minha meu aquela".split()),
}
"""Before "of" and a time they name what is booked then: "la del jueves", "celle de demain"."""
ONE_OF_SEVERAL = frozenset("un una uno une algun alguna alguno um uma algum alguma qualche".split())
"""Before a noun: any one, not what is booked."""
