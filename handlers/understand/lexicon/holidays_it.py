"""Italian names of holidays: holiday → spellings as in the lexicon of times, parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

HOLIDAYS: Mapping[Hashable, str] = {
    "christmas": "natale | giorno di natale | il natale",
    "christmas_eve": "vigilia di natale | vigilia",
    "boxing_day": "santo stefano | s. stefano | s stefano",
    "new_year_eve": "capodanno vigilia | san silvestro | s. silvestro | vigilia di capodanno | ultimo dell anno",
    "new_year": "capodanno | primo dell anno | anno nuovo",
    "epiphany": "epifania | befana",
    "easter": "pasqua | domenica di pasqua",
    "easter_monday": "pasquetta | lunedi dell angelo | lunedi di pasqua | lunedi in albis",
    "good_friday": "venerdi santo",
    "palm_sunday": "domenica delle palme | domenica di palma",
    "maundy_thursday": "giovedi santo",
    "holy_saturday": "sabato santo",
    "liberation_it": "festa della liberazione | liberazione | anniversario della liberazione | la liberazione",
    "labour": "festa dei lavoratori | festa del lavoro | giorno dei lavoratori",
    "republic_it": "festa della repubblica",
    "assumption": "ferragosto | assunzione",
    "all_saints": "ognissanti | tutti i santi | ogni santi | festa dei santi",
    "all_souls": "giorno dei morti | commemorazione dei defunti | ricorrenza dei defunti | festa dei morti | i morti | ai morti",
    "immaculate": "immacolata | immacolata concezione | festa dell immacolata",
    "halloween": "halloween",
    "valentine": "san valentino | festa degli innamorati",
    "mothers_day": "festa della mamma",
    "fathers_day": "festa del papa | festa del babbo | san giuseppe",
    "women_day": "festa della donna",
    "ascension": "ascensione",
    "pentecost": "pentecoste",
    "corpus_christi": "corpus domini",
    "ash_wednesday": "mercoledi delle ceneri",
    "shrove_tuesday": "martedi grasso",
    "st_nicholas": "san nicola",
    "st_john": "san giovanni",
    "black_friday": "black friday",
}
