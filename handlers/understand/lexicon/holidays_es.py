"""Spanish names of holidays: holiday → spellings as in the lexicon of times, parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

HOLIDAYS: Mapping[Hashable, str] = {
    "christmas": "navidad | dia de navidad | la navidad",
    "christmas_eve": "nochebuena | noche buena",
    "new_year_eve": "nochevieja | noche vieja | fin de ano | fin de año | vispera de ano nuevo",
    "new_year": "ano nuevo | dia de ano nuevo",
    "epiphany": "reyes | dia de reyes | reyes magos | epifania | dia de los reyes magos",
    "easter": "pascua | domingo de pascua | domingo de resurreccion | pascuas",
    "easter_monday": "lunes de pascua",
    "good_friday": "viernes santo",
    "maundy_thursday": "jueves santo",
    "holy_saturday": "sabado santo | sabado de gloria",
    "palm_sunday": "domingo de ramos",
    "labour": "dia del trabajo | dia del trabajador | dia internacional de los trabajadores | dia de los trabajadores | fiesta del trabajo",
    "hispanic": "dia de la hispanidad | fiesta nacional | dia del pilar | el pilar",
    "all_saints": "todos los santos | dia de todos los santos",
    "all_souls": "dia de los muertos | dia de difuntos | dia de muertos",
    "constitution_es": "dia de la constitucion",
    "immaculate": "inmaculada | dia de la inmaculada | inmaculada concepcion",
    "assumption": "asuncion | dia de la asuncion",
    "halloween": "halloween",
    "valentine": "san valentin | dia de san valentin | dia de los enamorados",
    "st_joseph": "san jose | dia de san jose",
    "mothers_day": "dia de la madre | dia de las madres",
    "fathers_day": "dia del padre",
    "thanksgiving": "accion de gracias | dia de accion de gracias",
    "corpus_christi": "corpus christi | corpus",
    "ash_wednesday": "miercoles de ceniza",
    "us_independence": "dia de independencia | dia de la independencia",
    "st_john": "san juan | noche de san juan",
    "women_day": "dia de la mujer",
    "black_friday": "black friday | viernes negro",
    "pentecost": "pentecostes",
    "ascension": "ascension",
    "carnival": "carnaval | martes de carnaval",
    "boxing_day": "san esteban",
}
