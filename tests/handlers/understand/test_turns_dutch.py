"""Clients' turns in Dutch: wishes in a story, corrections, doubts, slips of the finger, several things at once."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told

SAID = [
    ("Hoi Alex, heb je vrijdag om 17 uur nog plek?", ["slots Fri6 17:00"]),
    ("zou ik donderdagmiddag langs kunnen komen", ["book Thu5 12:00–Thu5 18:00"]),
    ("Ik wil deze week graag nog een keer trainen, woensdag rond 10 uur", ["book Wed4 10:00"]),
    ("zet me morgen om 19:00 erin aub", ["book Tue3 19:00"]),
    ("zaterdag half tien graag", ["book Sat7 09:30 half"]),
    ("kan Mia donderdag om 16 uur en ik daarna om 17 uur?", ["book Thu5 16:00 Thu5 17:00 9"]),
    ("schrijf ons in voor zondag 11 uur", ["book Sun8 11:00"]),
    (
        "Goedemorgen, ik zoek een plekje voor mijn zoon dinsdag 10 maart om kwart voor zes",
        ["slots Tue10 17:45"],
    ),
    (
        "volgende week graag twee lessen, dinsdag en vrijdag allebei om 18 uur",
        ["book Tue10 18:00 Fri13 18:00 everything"],
    ),
    ("de 12e om 12 uur neem ik", ["book Thu12 12:00"]),
    ("kan ik ipv woensdag morgenochtend komen", ["move Wed4 → Tue3 08:00–Tue3 12:00"]),
    ("is er vrijdag tussen 3 en 5 nog iets vrij", ["slots Fri6 15:00–Fri6 17:00"]),
    ("wat is er zaterdag nog vrij", ["slots Sat7"]),
    ("wanneer kan ik volgende week terecht?", ["slots Mon9–Mon16"]),
    ("zijn er donderdag na 18 uur nog plekken", ["slots Thu5 18:00"]),
    ("is dinsdag 18 uur al bezet", ["slots Tue3 18:00"]),
    ("zelfde tijd als vorige keer maar dan vrijdag", ["book Fri6 same"]),
    ("elke maandag om 8 tot mijn kaart op is", ["book Mon9 08:00 weekly"]),
    ("Helaas moet ik morgen afzeggen, het is gekkenhuis op werk", ["cancel Tue3"]),
    ("we redden het donderdag niet, Mia heeft koorts", ["cancel Thu5 9"]),
    ("gaat vanavond niet lukken, zit nog in een vergadering", ["cancel Mon2 19:00–Tue3 00:00"]),
    ("vrijdag moet ik helaas overslaan", ["cancel Fri6"]),
    ("sorry voor de late afmelding maar vandaag lukt echt niet", ["cancel Mon2"]),
    ("ik ben er morgen niet bij, buikgriep", ["cancel Tue3"]),
    ("haal me woensdag maar van de lijst", ["cancel Wed4"]),
    ("er is iets tussengekomen, ik kan vrijdag niet", ["cancel Fri6"]),
    ("kun je mijn twee lessen deze week annuleren", ["cancel Mon2–Mon9"]),
    ("alles volgende week annuleren graag, we zijn op vakantie", ["cancel Mon9–Mon16 everything"]),
    ("ben ik te laat om morgen nog af te zeggen?", ["cancel Tue3 question"]),
    ("als ik donderdag nu afzeg ben ik dan mijn les kwijt?", ["cancel Thu5 question"]),
    ("tot wanneer kan ik voor vrijdag afzeggen", ["rules Fri6"]),
    ("Kan de les van donderdag naar zaterdag?", ["move Thu5 → Sat7"]),
    ("kunnen we dinsdag en woensdag ruilen", ["move Tue3 → Wed4"]),
    ("kunnen we morgen een uurtje opschuiven", ["move Tue3 → 60min"]),
    ("kan vrijdag ook om 18 uur in plaats van 17", ["move Fri6 17:00 → Fri6 18:00 number=17"]),
    ("dinsdag kan ik niet meer, woensdag zelfde tijd wel", ["move Tue3 → Wed4 same"]),
    ("morgen komt niet uit, kan het donderdag op dezelfde tijd?", ["move Tue3 → Thu5 same"]),
    ("verzet morgen maar, ik laat nog weten wanneer", ["move Tue3"]),
    ("zullen we er volgende maandag van maken", ["move → Mon9"]),
    ("vrijdag 18 uur is lastig, kan het eerder?", ["move Fri6 18:00"]),
    ("nee, 6 niet 5", ["other Mon2 18:00 number=6"]),
    ("niet vrijdag, zaterdag", ["other not Fri6 Sat7"]),
    ("maak er toch maar 19 uur van", ["move → Mon2 19:00"]),
    ("hoeveel lessen heb ik nog op mijn kaart", ["balance"]),
    ("is mijn kaart bijna op?", ["balance"]),
    ("hoeveel krijg je nog van me", ["owe"]),
    ("is mijn betaling binnen?", ["owe"]),
    ("waarom heb ik er nog maar 3", ["why number=3"]),
    ("wanneer is mijn volgende les ook alweer", ["next"]),
    ("sta ik donderdag ingepland?", ["next Thu5"]),
    ("heb het net overgemaakt", ["sent_transfer method=transfer"]),
    ("kan ik vrijdag contant betalen?", ["promise Fri6 method=cash"]),
    ("ik betaal je de 15e", ["promise Sun15"]),
    ("doe mij nog maar een tienrittenkaart", ["buy units=10 offers=(1,)"]),
    ("wat kost een losse les", ["offers units=1 offers=(3,) rest=een losse les"]),
    ("dat klopt niet, ik heb een dag van tevoren afgezegd!", ["dispute"]),
    ("laat me weten als er vrijdag iets vrijkomt", ["waitlist Fri6"]),
    ("haal me van de wachtlijst aub", ["leave_waitlist"]),
    ("stuur me geen herinneringen meer", ["stop"]),
    ("ben 10 min later!!", ["write_coach number=10"]),
    ("super bedankt, was leuk vandaag!", ["thanks Mon2"]),
    ("ja doe maar", ["yes"]),
    ("nee laat maar", ["no"]),
    ("annuleer morgen en boek zaterdag 10 uur", ["cancel Tue3", "book Sat7 10:00"]),
    ("hoeveel heb ik nog en kan ik donderdag 18 uur komen?", ["balance", "book Thu5 18:00"]),
    ("kan morge niet sorry", ["cancel Tue3"]),
]


@pytest.mark.parametrize("text, requests", SAID)
def test_a_turn_is_understood(text: str, requests: list[str]) -> None:
    assert told(read(text, replace(CLIENT, lang="nl"))) == requests
