"""Dutch names of holidays: holiday → spellings as in the lexicon of times, parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

HOLIDAYS: Mapping[Hashable, str] = {
    "christmas": "kerst | kerstmis | eerste kerstdag | kerstdag | 1e kerstdag",
    "boxing_day": "tweede kerstdag | 2e kerstdag",
    "christmas_eve": "kerstavond",
    "new_year_eve": "oudjaar | oudejaarsavond | oudejaarsdag | oudjaarsdag | oud en nieuw | oudjaarsavond",
    "new_year": "nieuwjaar | nieuwjaarsdag",
    "epiphany": "driekoningen",
    "easter": "pasen | eerste paasdag | paaszondag | 1e paasdag",
    "easter_monday": "paasmaandag | tweede paasdag | 2e paasdag",
    "good_friday": "goede vrijdag",
    "maundy_thursday": "witte donderdag",
    "holy_saturday": "stille zaterdag | paaszaterdag",
    "palm_sunday": "palmzondag",
    "kings_day": "koningsdag",
    "liberation_nl": "bevrijdingsdag",
    "remembrance_nl": "dodenherdenking",
    "ascension": "hemelvaart | hemelvaartsdag | o.h. hemelvaart",
    "pentecost": "pinksteren | eerste pinksterdag | pinksterzondag",
    "whit_monday": "pinkstermaandag | tweede pinksterdag | 2e pinksterdag",
    "labour": "dag van de arbeid",
    "assumption": "maria hemelvaart | o.l.v. hemelvaart",
    "all_saints": "allerheiligen",
    "all_souls": "allerzielen",
    "armistice": "wapenstilstand",
    "sinterklaas": "sinterklaas | pakjesavond | sinterklaasavond",
    "halloween": "halloween",
    "valentine": "valentijnsdag | valentijn",
    "mothers_day": "moederdag",
    "fathers_day": "vaderdag",
    "carnival": "carnaval",
    "ash_wednesday": "aswoensdag",
    "us_independence": "onafhankelijkheidsdag",
    "black_friday": "black friday",
    "women_day": "vrouwendag",
    "advent1": "eerste advent",
    "april_fools": "1 april grap",
    "thanksgiving": "thanksgiving",
}
