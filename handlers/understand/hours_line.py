"""A line of weekly hours in any language, with the words of the English one: "lunes a viernes de 9 a 17"."""

import re

_SAID_AS = {
    "mon": "montag montags mo lunes lun lundi lunedì lunedi segunda segunda-feira seg maandag ma",
    "tue": "dienstag dienstags di martes mardi martedì martedi mar terça terça-feira terca ter dinsdag",
    "wed": "mittwoch mittwochs mi miércoles miercoles mié mie mercredi mercoledì mercoledi mer quarta quarta-feira woensdag wo",
    "thu": "donnerstag donnerstags do jueves jue jeudi jeu giovedì giovedi gio quinta quinta-feira qui donderdag",
    "fri": "freitag freitags fr viernes vie vendredi ven venerdì venerdi sexta sexta-feira sex vrijdag vr",
    "sat": "samstag samstags sa sábado sabado sáb sab samedi sam sabato zaterdag za",
    "sun": "sonntag sonntags so domingo dom dimanche dim domenica zondag zo",
    "to": "bis a à al alle às as até hasta tot",
    "from": "von de dalle das van",
    "and": "und y et e en",
    "off": "frei geschlossen libre cerrado fermé ferme chiuso fechado gesloten vrij",
    "daily": "täglich diario quotidien dagelijks",
    "": "uhr u uur horas h ore",
}
"""English word → the words of the other languages for it."""
_ENGLISH = {word: english for english, words in _SAID_AS.items() for word in words.split()}
_WORD = re.compile(r"[^\W\d_]+(?:-feira)?(?!\d)")
_PLACE = re.compile(r"((?:\bat\b|@)[^,;\n]*)", re.IGNORECASE)


def hours_in_english(text: str) -> str:
    """ "mo-fr 9-17 Uhr" → "mon-fri 9-17 ". A place ("at Court 2") stays as it was written."""
    parts = _PLACE.split(text)
    for k in range(0, len(parts), 2):
        parts[k] = _WORD.sub(lambda found: _ENGLISH.get(found[0].lower(), found[0]), parts[k])
    return "".join(parts)
