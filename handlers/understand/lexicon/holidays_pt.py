"""Portuguese names of holidays: holiday → spellings as in the lexicon of times, parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

HOLIDAYS: Mapping[Hashable, str] = {
    "christmas": "natal | dia de natal",
    "christmas_eve": "vespera de natal | noite de natal",
    "new_year_eve": "vespera de ano novo | reveillon | passagem de ano | noite de ano novo | vespera do ano novo",
    "new_year": "ano novo | dia de ano novo",
    "epiphany": "dia de reis | reis",
    "easter": "pascoa | domingo de pascoa",
    "good_friday": "sexta feira santa | sexta santa",
    "easter_monday": "segunda feira de pascoa",
    "carnival": "carnaval | terca de carnaval | terca feira de carnaval",
    "carnation": "dia da liberdade | 25 de abril feriado",
    "labour": "dia do trabalhador | dia do trabalho | dia dos trabalhadores",
    "portugal_day": "dia de portugal",
    "corpus_christi": "corpo de deus | corpus christi",
    "assumption": "assuncao",
    "all_saints": "todos os santos | dia de todos os santos",
    "all_souls": "finados | dia de finados",
    "immaculate": "imaculada conceicao",
    "halloween": "halloween | dia das bruxas",
    "valentine": "dia dos namorados | sao valentim",
    "mothers_day": "dia da mae | dia das maes",
    "fathers_day": "dia do pai | dia dos pais",
    "independence_br": "independencia | dia da independencia",
    "ash_wednesday": "quarta feira de cinzas",
    "women_day": "dia da mulher",
    "st_john": "sao joao",
    "palm_sunday": "domingo de ramos",
    "maundy_thursday": "quinta feira santa",
    "pentecost": "pentecostes",
    "ascension": "ascensao",
    "black_friday": "black friday",
}
