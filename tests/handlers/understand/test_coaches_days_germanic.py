"""What coaches write on an ordinary day, in English, German and Dutch: sales and cash, time off, rain, the sick, the late, the books.

A line is language, text, and the requests that it asks for: kinds that will do, and what must be read besides.
"""

from __future__ import annotations

import pytest

from tests.handlers.understand.coach import assert_wanted

SAID = """
en|Emma bought a 10-pack and paid 150 of it in cash|sell 1 units=10;paid 1 150 method=cash
en|no lessons thursday after 3|block Thu5
en|courts are under water, call off everything till 4|rain
en|I'm down with the flu, can't coach today or tomorrow|holiday/block
en|put Noah on hold until easter|freeze 2
en|let Emma's late one go|forgive 1
en|Noah has one lesson too many, take one off, booked twice by mistake|adjust 2 units=-1
en|how many did Emma have on 1 feb|balance 1
en|who still has to pay me|owed
en|how much did I make last month|money
en|show me next week|week
en|oops, take that back|undo
en|everyone was there today except Noah|ok 2 rest=except
en|Emma gets 10 euros off her next pack|adjust 1 -10EUR
en|let Noah know we're on court 3 today|note 2
de|Emma hat eine neue Zehnerkarte genommen und 150 davon gleich bar gegeben|sell 1 units=10;paid 1 150 method=cash
de|Noah hat mir gestern 80 überwiesen|paid 2 80 method=transfer
de|Donnerstag ab 15 Uhr gebe ich keinen Unterricht|block Thu5
de|es schüttet, heute fällt alles aus|rain
de|ich liege flach, heute und morgen kein Training|holiday/block
de|leg Noahs Karte bis Ostern auf Eis|freeze 2
de|die Absage von Emma lassen wir durchgehen|forgive 1
de|zieh bei Noah eine Stunde ab, war doppelt eingetragen|adjust 2 units=-1
de|wie viele hatte Emma am 1. Februar?|balance 1
de|bei wem ist noch was offen?|owed
de|was hab ich letzten Monat verdient?|money
de|zeig mir nächste Woche|week
de|Mist, mach das wieder rückgängig|undo
de|heute waren alle da, nur Noah nicht|ok 2 rest=except
de|schick Emma eine Erinnerung wegen der 50 Euro|remind 1
nl|Emma neemt een tienrittenkaart en heeft er meteen 150 contant van betaald|sell 1 units=10;paid 1 150 method=cash
nl|Noah heeft gisteren 80 overgemaakt|paid 2 80 method=transfer
nl|donderdag vanaf 15 uur geef ik geen les|block Thu5
nl|het giet, vandaag gaat alles niet door|rain/cancel
nl|ik ben ziek, vandaag en morgen geen les|holiday/block
nl|zet de kaart van Noah op pauze tot 1 april|freeze 2
nl|die late afzegging van Emma zien we door de vingers|forgive 1
nl|haal bij Noah een les eraf, stond er dubbel in|adjust 2 units=-1
nl|hoeveel had Emma er op 1 februari?|balance 1
nl|wie moet er nog betalen?|owed
nl|wat heb ik vorige maand verdiend?|money
nl|laat volgende week zien|week
nl|foutje, draai dat terug|undo
nl|vandaag was iedereen er behalve Noah|ok 2 rest=except
nl|herinner Emma eraan dat ze nog 50 moet betalen|remind 1
en|Noah just handed me 120 towards his pack|paid 2 120
en|keep wednesday morning clear, dentist|block Wed4
en|Emma never turned up this morning|no_show 1
en|give Noah two more weeks, he was injured|extend 2
en|I want to charge Emma 12 for balls|charge 1 12
en|pay Noah back for 3 sessions|refund 2 units=3
en|swap Emma to saturday at 11|move/book 1
en|what's Noah got left|balance 2
en|when did Emma last pay|receipt/why/balance 1
en|how busy am I tomorrow|tomorrow
en|5-pack costs 240 from now on|offers
en|Emma wants the same slot every tuesday at 5|book 1
en|waive what Noah owes me|write_off 2
en|reopen wednesday morning|unblock Wed4
de|Noah hat mir eben 120 für seine Karte in die Hand gedrückt|paid 2 120
de|halt mir den Mittwochvormittag frei, Zahnarzt|block Wed4
de|Emma ist heute früh einfach nicht aufgetaucht|no_show 1
de|gib Noah zwei Wochen mehr, er war verletzt|extend 2
de|stell Emma 12 für Bälle in Rechnung|charge 1 12
de|zahl Noah 3 Einheiten zurück|refund 2 units=3
de|leg Emma auf Samstag 11 Uhr|move/book 1
de|was ist morgen los?|tomorrow
de|die 5er-Karte kostet ab jetzt 240|offers
de|Emma will jeden Dienstag um 17 Uhr kommen|book 1
de|vergiss, was Noah mir schuldet|write_off 2
de|Mittwochvormittag ist doch wieder offen|unblock Wed4
de|sag allen um 17 Uhr ab wegen Gewitter|rain
de|wer kommt am Freitag?|today
nl|Noah gaf me net 120 voor zijn kaart|paid 2 120
nl|hou woensdagochtend vrij, tandarts|block Wed4
nl|Emma is vanmorgen niet komen opdagen|no_show 1
nl|geef Noah twee weken extra, hij was geblesseerd|extend 2
nl|reken Emma 12 voor ballen|charge 1 12
nl|betaal Noah 3 lessen terug|refund 2 units=3
nl|zet Emma op zaterdag 11 uur|move/book 1
nl|wie heb ik morgen?|tomorrow
nl|de 5-rittenkaart kost voortaan 240|offers
nl|Emma wil elke dinsdag om 17 uur komen|book 1
nl|vergeet wat Noah me schuldig is|write_off 2
nl|woensdagochtend mag weer open|unblock Wed4
nl|zeg alles van 17 uur af vanwege onweer|rain/cancel
nl|wie komt er vrijdag?|today
de|ich hab jetzt auch sonntags von 10 bis 12 offen|hours
de|Absagen kosten ab jetzt nichts, wenn sie 48 Stunden vorher kommen|rules
de|Noah zahlt die 400 in vier Raten|instalments 2
de|bei Emma war nach 25 Minuten Schluss wegen Regen|rain/rained_out 1 number=25
de|mach die letzten zwei Sachen rückgängig|undo number=2
de|Emma möchte eine Quittung|receipt
de|zahl Emma ihr Guthaben aus|pay_out 1
de|übertrag drei Stunden von Noah auf Emma|transfer 2 1 units=3
de|Emma ist noch nicht da, 15 Minuten zu spät|unknown/other/no_show/note
de|wie viel ist noch offen?|owed/money
de|Noah hat 50 bezahlt, der Rest kommt nächste Woche|paid 2 50
de|neue Kundin Lena Vogel, 0170 1234567|add_client
de|stell mich auf Englisch um|language/settings
de|am 14. bin ich nicht da|block/holiday
nl|op zondag ben ik open van 10 tot 12|hours
nl|vanaf nu is afzeggen gratis tot 48 uur van tevoren|rules
nl|niet komen opdagen telt helemaal|rules
nl|Noah betaalt de 400 in vier termijnen|instalments 2
nl|met Emma moesten we na 25 minuten stoppen door de regen|rain/rained_out 1 number=25
nl|draai de laatste twee dingen terug|undo number=2
nl|maak een kwitantie voor Emma|receipt
nl|betaal Emma haar tegoed uit|pay_out 1
nl|zet drie lessen van Noah over op Emma|transfer 2 1 units=3
nl|hoeveel staat er nog open?|owed/money
nl|Noah heeft 50 betaald, de rest volgende week|paid 2 50
nl|nieuwe klant Lena Vogel, 06 12345678|add_client
nl|zet me op Engels|language/settings
nl|de 14e ben ik er niet|block/holiday
nl|hoe was de maand?|stats/money
en|I'm open sundays 10 to 12 now too|hours
en|from now on cancelling is free up to 48 hours before|rules
en|no-shows count in full|rules
en|Noah pays the 400 in four parts|instalments 2
en|we had to stop after 25 minutes with Emma, rain|rain/rained_out 1 number=25
en|take back the last two things|undo number=2
en|make a receipt for Emma|receipt
en|give Emma her credit back|pay_out 1
en|transfer three sessions from Noah to Emma|transfer 2 1 units=3
en|how much is still open?|owed/money
en|Noah paid 50, the rest next week|paid 2 50
en|new client Lena Vogel, 0170 1234567|add_client
en|switch to german|language/settings
en|I'm away on the 14th|block/holiday
en|how did the month go?|stats/money
de|Noah hat 3x50 bar bezahlt|paid 2 150
de|streich die Platzgebühr von Emma|write_off 1
de|Mittwoch ist Feiertag, da bin ich zu|block/holiday Wed4
de|wer trainiert heute Nachmittag?|today
de|trag für Emma heute ein Nichterscheinen ein|no_show 1
de|schick Noah seinen Einladungslink|add_client/new_links/other/page 2
de|lad mir die Daten als Excel runter|export
de|sind am Samstag noch Plätze frei?|slots
de|verschieb die 10-Uhr-Stunde von Noah auf 12|move 2
de|Guthaben von Emma?|balance 1
de|frier Emma für 3 Wochen ein|freeze 1
de|die Preise bitte|offers
de|nenn Noah ab jetzt Nono|nickname 2
nl|Noah heeft 3 keer 50 contant betaald|paid 2
nl|haal de baankosten van Emma weg|write_off 1
nl|woensdag is een feestdag, dan ben ik dicht|block/holiday Wed4
nl|Emma stopt, betaal haar terug wat er nog over is|refund 1
nl|wie traint er vanmiddag?|today
nl|noteer dat Emma vandaag niet is verschenen|no_show 1
nl|download de gegevens als excel|export
nl|is er zaterdag nog plek?|slots
nl|verzet de les van Noah van 10 naar 12|move 2
nl|saldo van Emma|balance 1
nl|zet Emma 3 weken op pauze|freeze 1
nl|de prijzen graag|offers
nl|noem Noah voortaan Nono|nickname 2
nl|noteer 60 van Noah via overschrijving|paid 2 60 method=transfer
nl|verleng de kaart van Emma tot september|extend 1
en|Noah paid 50 three times in cash|paid 2
en|take the court fee off Emma|write_off 1
en|wednesday is a holiday, I'm closed|block/holiday Wed4
en|Emma is quitting, refund what's left|refund 1
en|who trains this afternoon?|today
en|note that Emma missed today|no_show 1
en|download the data as excel|export
en|any spots left on saturday?|slots
en|move Noah's session from 10 to 12|move 2
en|Emma's balance|balance 1
en|freeze Emma for 3 weeks|freeze 1
en|the prices please|offers
en|call Noah Nono from now on|nickname 2
en|put down 60 from Noah by bank transfer|paid 2 60 method=transfer
en|extend Emma's pack until september|extend 1
de|Noah überweist mir jeden Monat 100|instalments 2
de|Emma hat ihre Karte verlängert haben wollen, mach bis Ende Oktober|extend 1
de|Donnerstag 18 Uhr fällt aus|cancel/rain/block
de|Stornofrist auf 12 Stunden ändern|rules
de|Neue Preise: 10er-Karte 450|offers
de|verkauf Lena eine Probestunde|sell
de|wie viel schuldet Noah mir noch|balance 2
nl|zet de afzegtermijn op 12 uur|rules
nl|nieuwe prijs: 10-rittenkaart 450|offers
nl|donderdag 18 uur gaat niet door|cancel/rain/block
nl|zeg tegen Emma dat ik 10 minuten later ben|note 1
nl|Noah betaalt me 100 per maand|instalments 2
nl|verleng de kaart van Emma tot eind oktober|extend 1
nl|hoeveel is Noah me nog schuldig?|balance 2
en|set the cancellation limit to 12 hours|rules
en|new price: 10-pack 450|offers
en|no class thursday 6pm|cancel/rain/block
en|tell Emma I'm running 10 minutes late|note 1
en|Noah pays me 100 a month|instalments 2
en|extend Emma's pack to the end of october|extend 1
en|what does Noah still owe me?|balance 2
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_a_coach_is_understood(line: str) -> None:
    assert_wanted(line)
