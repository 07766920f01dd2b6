"""French names of holidays: holiday → spellings as in the lexicon of times, parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

HOLIDAYS: Mapping[Hashable, str] = {
    "christmas": "noel | jour de noel",
    "christmas_eve": "veille de noel | reveillon de noel | soir de noel",
    "new_year": "jour de l an | nouvel an | 1er de l an | premier de l an",
    "new_year_eve": "saint sylvestre | reveillon du nouvel an | reveillon | la saint sylvestre | st sylvestre",
    "epiphany": "epiphanie",
    "valentine": "saint valentin | st valentin",
    "easter": "paques | dimanche de paques",
    "easter_monday": "lundi de paques",
    "good_friday": "vendredi saint",
    "labour": "fete du travail | premier mai ferie",
    "victory_europe": "victoire 1945 | armistice 1945",
    "ascension": "ascension | jeudi de l ascension",
    "pentecost": "pentecote",
    "whit_monday": "lundi de pentecote",
    "bastille": "fete nationale | prise de la bastille | quatorze juillet ferie",
    "assumption": "assomption",
    "all_saints": "toussaint",
    "all_souls": "jour des morts",
    "armistice": "armistice | jour de l armistice | armistice 1918",
    "halloween": "halloween",
    "mothers_day": "fete des meres",
    "fathers_day": "fete des peres",
    "shrove_tuesday": "mardi gras",
    "ash_wednesday": "mercredi des cendres",
    "palm_sunday": "dimanche des rameaux | rameaux",
    "maundy_thursday": "jeudi saint",
    "st_nicholas": "saint nicolas",
    "black_friday": "black friday",
    "april_fools": "poisson d avril",
    "boxing_day": "lendemain de noel",
    "women_day": "journee de la femme | journee des femmes",
    "advent1": "premier dimanche de l avent",
}
