"""Clients' turns in German and Dutch as they are said in a running talk: refusals with a proposal, formal address, payment."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told

GERMAN = """
Hätten Sie am Dienstag um 10 noch etwas frei? = slots Tue3 10:00
ab nächster Woche jeden Donnerstag um 17 Uhr, bitte = book Thu12 17:00 weekly
nehmen Sie auch Kartenzahlung? = owe
kann ich bei dir per Überweisung zahlen? = owe
in zwei Wochen am Freitagabend würde es bei mir gehen = book Fri20 18:00–Fri20 22:00
Mittwoch passt mir doch nicht, hätten Sie am 12. oder 13. etwas frei? = move Wed4 → Thu12 Fri13
Montag geht nicht, Dienstag auch nicht, wie wärs mit Samstag um 10 = move Mon9 Tue3 → Sat7 10:00
die 16 Uhr am Samstag nehm ich = book Sat7 16:00
setz mich auf die Warteliste für Donnerstag 17 Uhr = waitlist Thu5 17:00
vergiss den Donnerstag, Samstag um 10 ist besser = move Thu5 → Sat7 10:00
gut, dann bis Samstag = yes
passt, dann bis Dienstag! = yes
ich hab dir den Umschlag mit den 200 Euro gegeben = sent_transfer 200EUR
Liebe Frau Sommer, ich muss Freitag leider absagen = cancel Fri6
Könnten Sie mich für Dienstag, den 10.3. um 16 Uhr vormerken? = book Tue10 16:00
hab ich Freitag um vier oder um fünf? = next Fri6 16:00 Fri6 17:00
Haben wir nächste Woche eigentlich einen Termin? = next Mon9–Mon16
kannst du mich Freitag noch irgendwo reinquetschen = book Fri6
falls am Samstag jemand abspringt, gib Bescheid = waitlist Sat7
die Abrechnung stimmt nicht, ich war am 23. gar nicht dabei = dispute
bei mir ist für Donnerstag was dazwischengekommen, Freitag oder Samstag wär super = move Thu5 → Fri6 Sat7
ich bräuchte für den 12.3. einen Ausweichtermin = move Thu12
ok dann nehme ich 19 Uhr = book Mon2 19:00
können wir die Stunde am Samstag eine halbe Stunde nach vorne ziehen = move Sat7 → -30min half
eine viertelstunde später anfangen am Donnerstag, geht das? = move Thu5 → 15min
nächste Woche Montag muss ich verschieben, ginge Mittwoch zur gleichen Zeit? = move Mon9 → Wed11 same
am 12.3. kann ich nicht, geht auch der Freitag? = move Thu12 → Fri13
hast du nächste Woche an einem Abend Zeit = slots Mon9 18:00–Sun15 22:00
ist der Platz am Samstag um 10 noch zu haben? = slots Sat7 10:00
Stunde am Freitag bitte streichen = cancel Fri6
den Termin am Donnerstag lass ich ausfallen = cancel Thu5
habe ich die 200 Euro schon überwiesen? = owe 200EUR
wieso kommt es, dass nur noch 3 drauf sind = why
stellen Sie bitte die Nachrichten ab = stop
schalte die Erinnerungen bitte wieder ein = start
Ich habe versehentlich Donnerstag statt Freitag gebucht = move Thu5 → Fri6
können wir die nächsten drei Dienstage aussetzen? = cancel Tue3 weekly
den Freitag würd ich gern auf den Nachmittag legen = move Fri6 → Mon2 12:00–Mon2 18:00
ich möchte meinen Fixtermin am Dienstag aufgeben = stop_weekly Tue3
Donnerstag bin ich im Meeting, ginge Freitag zur gleichen Zeit? = move Thu5 → Fri6 same
können wir am 12. ein bisschen später machen, so um halb acht = move → Thu12 19:30 half
alle Montage im April um 18 Uhr bitte = book Mon6 18:00 weekly
kriegen wir den Freitagstermin noch auf Samstag geschoben? = move Fri6 → Sat7
ich hätte am 10.3. um 9 einen Termin, den würde ich gern auf den Nachmittag legen = move Tue10 09:00 → Mon2 12:00–Mon2 18:00
Ich muss den Donnerstag leider streichen, hätte aber Samstagvormittag Zeit = move Thu5 → Sat7 09:00–Sat7 12:00
ich würde gern von Montag 17 Uhr auf Dienstag 17 Uhr wechseln = move Mon9 17:00 → Tue10 17:00
können wir nächste Woche am Montag statt am Mittwoch trainieren = move Wed11 → Mon9
morgen doch kein Training für mich = cancel Tue3
ich brauche den Platz am Donnerstag doch nicht = cancel Thu5
einmal Samstag 9 Uhr bitte = book Sat7 09:00
was frei am Freitag so ab 4? = slots Fri6 16:00
gibts noch Plätze im Kurs am Sonntag? = slots Sun8
bis wann ist die Karte gültig? = balance
wie viel habe ich dir schon gezahlt = owe
am Sonntag würden wir gern zu zweit kommen = book Sun8
für Mia bitte Donnerstag halb fünf = book Thu5 16:30 9 half
Wäre Freitag, 6. März, 15:00 Uhr für Sie machbar? = slots Fri6 15:00
wird leider nichts mit dem Training um 5 = cancel Mon2 17:00
ich möchte von meinem Termin am Freitag zurücktreten = cancel Fri6
Donnerstag ist doch zu früh, geht auch eine Stunde später? = move Thu5 → 60min
Terminänderung bitte: Mo 9.3. 17 Uhr -> Di 10.3. 17 Uhr = move Mon9 17:00 → Tue10 17:00
ist am Samstag Training? = next Sat7
Fällt das Training am Freitag aus? = next Fri6
wieso wurden mir drei Stunden abgezogen = why
kannst du mich bitte zurückrufen? = write_coach
Notieren Sie mich bitte für den 10.3. um 16:15 Uhr = book Tue10 16:15
hast du diese Woche irgendwas am frühen Abend? = slots Mon2 18:00–Sun8 21:00
wie früh kann ich am Sonntag kommen = book Sun8
Morgen kein Training, bin erkältet = cancel Tue3
ich hab die Stunde am Samstag vergessen, kann ich die noch absagen? = cancel Sat7
kann jemand meinen Platz am Samstag übernehmen? = cancel Sat7
können wir auf Donnerstag 18 Uhr ausweichen? = move → Thu5 18:00
den Termin am 10.3. bitte auf den 17.3. verschieben, Uhrzeit bleibt gleich = move Tue10 → Tue17 same
17 Uhr ist mir zu spät. 15 Uhr? = move Mon2 17:00 → Mon2 15:00
Stimmt es, dass ich noch 4 Stunden habe? = balance units=4
wann ist nochmal unser nächster Termin? = next
warum wurde mir der Donnerstag abgezogen, da hatte ich abgesagt = why Thu5
das Training am letzten Samstag war klasse = other Sat28
ich muss am Freitag arbeiten - Samstag? = move Fri6 → Sat7
morgen klappt nicht, ginge Freitag um dieselbe Uhrzeit? = move Tue3 → Fri6 same
der Samstag passt mir jetzt doch nicht = cancel Sat7
Mia möchte gern am Samstag mitkommen = book Sat7 9
nein, bitte nicht absagen, ich komme = no
Bitte um einen Termin am 10. März zwischen 15 und 17 Uhr = book Tue10 15:00–Tue10 17:00
der Freitag klappt nicht, alternativ Samstag 10 Uhr? = move Fri6 → Sat7 10:00
den Termin am Freitag bitte um eine halbe Stunde vorziehen = move Fri6 → -30min half
ich kann leider weder Donnerstag noch Freitag = cancel Thu5 Fri6
gerade bar gezahlt = sent_transfer method=cash
wofür wurden die 30 Euro berechnet = why
um wieviel Uhr hab ich am Samstag = next Sat7
wie teuer ist eine Einzelstunde = offers units=1 offers=(3,) rest=ist eine Einzelstunde
welche Regeln gelten bei einer Absage = rules rest=gelten bei einer Absage
falls Donnerstag was frei wird, meld dich bitte = waitlist Thu5
jup = yes
mi und fr 18 uhr bitte = other Wed4 18:00 Fri6 18:00
"""
DUTCH = """
vanaf volgende week elke donderdag om 17 uur graag = book Thu12 17:00 weekly
accepteert u ook bancontact? = owe
kan ik bij jou met tikkie betalen = owe
laat donderdag maar zitten, zaterdag om 10 is beter = move Thu5 → Sat7 10:00
heb je dinsdag nog iets voor 10 uur = slots –Tue3 10:00
maandag kan ik niet, dinsdag ook niet, zaterdag om 10 misschien? = move Mon9 Tue3 → Sat7 10:00
ik ben de 10e helaas verhinderd, heeft u de 11e nog plek? = move Tue10 → Wed11
ik heb de 200 euro gisteren overgemaakt = sent_transfer Sun1 200EUR method=transfer
goed, dan tot zaterdag = yes
kan het een uur of acht worden? = slots Mon2 20:00
mevrouw Winter, ik moet vrijdag helaas afzeggen = cancel Fri6
zou u mij dinsdag 10 maart om 16 uur kunnen inschrijven? = book Tue10 16:00
heb ik vrijdag om vier of om vijf? = next Fri6 16:00 Fri6 17:00
is er vrijdag nog iets bij jullie? = slots Fri6
hebben we volgende week eigenlijk les? = next Mon9–Mon16
kan ik mijn les van vrijdag ruilen met zaterdag = move Fri6 → Sat7
kan de les van 16 naar 17 uur verschuiven = move Mon2 16:00 → Mon2 17:00 number=16
ik boek het geld donderdag over = promise Thu5
ik wil 10 lessen bijkopen = buy units=10
er is donderdag iets tussengekomen, vrijdag of zaterdag zou super zijn = move Thu5 → Fri6 Sat7
kunnen we zaterdag een kwartier vroeger beginnen = move Sat7 → -15min
sorry, ik kom een kwartiertje later = write_coach
volgende week maandag moet ik verzetten, lukt woensdag op hetzelfde uur? = move Mon9 → Wed11 same
heb je volgende week ergens een avond plek? = slots Mon9 18:00–Sun15 22:00
is de plek van zaterdag 10 uur nog vrij? = slots Sat7 10:00
les van vrijdag graag schrappen = cancel Fri6
ik moet donderdag helaas laten vallen = cancel Thu5
heb ik die 200 euro al overgemaakt? = owe 200EUR
hoe kan het dat er maar 3 over zijn = why number=3
doe de meldingen maar uit = stop
zet de berichten weer aan = start
ik heb per ongeluk donderdag ipv vrijdag geboekt = move Thu5 → Fri6
kunnen we de komende drie dinsdagen overslaan? = cancel Tue3 weekly
ik wil mijn vaste les op dinsdag opzeggen = stop_weekly Tue3
donderdag zit ik op kantoor, lukt vrijdag op hetzelfde uur? = move Thu5 → Fri6 same
ik wil een plek voor een proefles zaterdag om 10 = book Sat7 10:00
krijgen we de les van vrijdag nog naar zaterdag verschoven? = move Fri6 → Sat7
sorry, haal het vandaag niet, morgen zelfde tijd? = move Mon2 → Tue3 same
kan het ook een dag later = move → 1440min
kunnen we volgende week maandag in plaats van woensdag trainen = move Wed11 → Mon9
donderdag ben ik voor het werk weg, is zaterdag om 10 uur mogelijk in de plaats? = move Thu5 → Sat7 10:00
morgen toch geen les voor mij = cancel Tue3
Mia heeft haar enkel verstuikt en valt deze week uit = cancel Mon2–Mon9 9
eentje zaterdag om 9 uur graag = book Sat7 09:00
hoe zit je week in april = slots Wed1–Fri1
welke lessen heb ik in maart = next Sun1–Wed1
ik moet vrijdag schrappen, maar zaterdagochtend kan ik wel = move Fri6 → Sat7 08:00–Sat7 12:00
ik schrijf me uit voor de les van vrijdag = cancel Fri6
wijziging: ma 9/3 17u -> di 10/3 17u = move Mon9 17:00 → Tue10 17:00
is er zaterdag les? = next Sat7
valt de training van vrijdag uit? = next Fri6
het geld komt vrijdag = promise Fri6
geef me nog 5 lessen = buy units=5
nee hoor = no
woensdag is te vroeg, kan het een uurtje later? = move Wed4 → 60min
vrijdag moeten we helaas schrappen, maar zaterdagochtend kunnen we wel = move Fri6 → Sat7 08:00–Sat7 12:00
gelieve mij te noteren voor 10 maart om 16u15 = book Tue10 16:15
hoe vroeg kan ik zondag komen = book Sun8
morgen geen training, ben verkouden = cancel Tue3
kan iemand mijn plek zaterdag overnemen? = cancel Sat7
de les van 10 maart graag verplaatsen naar 17 maart, uur blijft hetzelfde = move Tue10 → Tue17 same
17 uur is te laat. 15 uur? = move Mon2 17:00 → Mon2 15:00
Klopt het dat ik nog 4 lessen heb? = balance units=4
wanneer is onze volgende afspraak alweer? = next
waarom is donderdag aangerekend, ik had afgezegd = why Thu5
heb gisteren 150 overgeschreven = sent_transfer Sun1 150
de les vorige zaterdag was top = other Sat28
het gaat zaterdag regenen = other Sat7
zet me op de wachtlijst voor donderdag 17 uur = waitlist Thu5 17:00
Mia wil zaterdag graag meekomen = book Sat7 9
elke donderdag om 18 uur tot mijn kaart op is = book Thu5 18:00 weekly
dat past voor mij = yes
kan ik er dinsdag ook bij zijn? = book Tue3
nee, niet afzeggen, ik kom = no
zaterdag lukt me toch echt niet = cancel Sat7
17 uur donderdag wordt krap, half zes? = move Thu5 17:00 → Mon2 17:30 half
wissel mijn lessen van donderdag en zaterdag om = move Thu5 → Sat7
kan de les van zaterdag een half uur vroeger = move Sat7 → -30min half
moet ik betalen als ik vandaag annuleer? = rules Mon2
ik kan helaas noch donderdag noch vrijdag = cancel Thu5 Fri6
sta ik op de lijst voor zondag? = waitlist Sun8
ik bel je om een afspraak te maken voor zaterdag = other Sat7
waarvoor is die 30 euro aangerekend = why
hoe duur is een losse les = offers units=1 offers=(3,) rest=is een losse les
welke regels gelden bij annuleren = rules rest=gelden bij annuleren
maak van dinsdag 17u woensdag 17u = move Tue3 17:00 → Wed4 17:00
kan de les van 4 maart twee uur later = move Wed4 → 120min
dat geld heb ik je al gegeven = sent_transfer
is er vrijdagavond nog plek voor twee? = slots Fri6 18:00–Fri6 22:00
"""


def _lines(lang: str, table: str) -> Iterator[tuple[str, str, str]]:
    for line in table.strip().splitlines():
        text, _, requests = line.partition(" = ")
        yield lang, text, requests


@pytest.mark.parametrize("lang, text, requests", [*_lines("de", GERMAN), *_lines("nl", DUTCH)])
def test_a_turn_is_understood(lang: str, text: str, requests: str) -> None:
    assert " + ".join(told(read(text, replace(CLIENT, lang=lang)))) == requests
