"""The coarse intent of whole turns in German and Dutch: coach, dentist, hairdresser, hotel and restaurant."""

import pytest

from handlers.understand.intents import coarse

GERMAN = {
    "book": """
        Guten Tag, ich würde gerne für meine Tochter eine Reitstunde nächsten Samstagvormittag ausmachen.
        Könnten Sie uns bitte für Freitagabend 19 Uhr einen Tisch für vier freihalten?
        Ich bräuchte dringend noch vor dem Urlaub einen Termin zur Prophylaxe, am liebsten Donnerstag früh.
        Schreib mir bitte Dienstag 17 Uhr auf.
        Wir hätten gerne ein Doppelzimmer vom 3. bis zum 5. April.
        Donnerstag wie immer um sechs, ja?
        Kann ich nach der Arbeit so gegen halb sieben noch bei dir ran?
        Ich nehme den 16-Uhr-Platz am Montag, falls der noch zu haben ist.
        Pack mich für Samstag 9 Uhr mit dazu.
        Guten Morgen, ich hätte gern einen Termin bei Dr. Weiß, am besten noch diese Woche.
        Reservieren Sie bitte auf den Namen Schuster für zwei Personen morgen Abend um acht.
        kannste mich für samstag früh eintragen
        Mein Mann würde Dienstag auch gern mittrainieren.
        Dann sagen wir doch Mittwoch um fünf.
        Den freien Platz am Sonntag würde ich gerne nehmen.
        ja super dann mi 17 uhr bitte fix eintragen
        Ich bräuchte für nächste Woche wieder zwei Stunden, Montag und Mittwoch.
        Moin, kann ich morgen um 7 noch mit rein?
        Trägst du mich bitte beim Yoga am Mittwochabend ein?
        Wir bräuchten am 24. ein Zimmer für eine Nacht.
        Ich will die nächsten vier Dienstage jeweils 18 Uhr.
        Gerne den Termin um 9:15 Uhr am Montag, vielen Dank.
        Ich hätt gern nochmal so eine Stunde wie letzte Woche, am liebsten Samstag.
        Nehmen Sie mich bitte für die Führung um 11 Uhr auf.
        machst mir bitte do 18:30 fest?
        Ich möchte mich für den Kurs ab 2. Mai anmelden.
    """,
    "cancel": """
        Ich krieg das am Donnerstag leider doch nicht gebacken.
        Bitte den Tisch am Samstag wieder stornieren, wir sind krank.
        Mein Auto springt nicht an, morgen früh wird das nichts.
        Streich mich für Freitag von der Liste, bitte.
        Mia hat 39 Fieber, heute kommen wir nicht.
        Kannst du meine Stunde heute Abend rausnehmen? Muss länger arbeiten.
        Wir müssen den Termin am 12. leider absagen.
        Bin Montag auf Geschäftsreise, also ohne mich.
        Ich muss die Buchung für nächste Woche rückgängig machen.
        Tut mir leid, morgen bin ich raus, der Rücken streikt.
        Hi du, wird heut leider nix bei mir, hab mich total verhoben
        Ich trete von meiner Reservierung zurück.
        Wir kommen am Freitag doch nicht zum Essen.
        Muss leider für morgen absagen, die Kita hat angerufen.
        Kannst meine Stunde morgen wem anders geben, ich schaff's ned.
        Die Massage am Dienstag bitte aus dem Kalender löschen.
        Leider hat sich bei mir beruflich was ergeben, den Dienstag muss ich sausen lassen.
        Nehmt mich bitte für heute Abend raus.
        Wir brauchen das Zimmer nun doch nicht.
        Hallo, meine Tochter hat Bauchweh und kann heute leider nicht ins Training.
        Ich hab mich vertan, kannst du die Stunde am Freitag wieder löschen?
        Aus familiären Gründen kann ich den Termin am 3. nicht wahrnehmen.
        Wegen Bahnstreik schaffe ich es morgen nicht.
        Absage für Donnerstag, sorry!
        Bitte alle meine Stunden im Mai stornieren.
        Hi, ich schaff's heute nimmer, sorry für die späte Nachricht.
        Unser Flug geht schon Freitag, wir müssen den Tisch absagen.
        Bin heut doch nicht dabei.
        Den Physiotermin nächste Woche brauch ich nicht mehr.
    """,
    "reschedule": """
        Können wir die Stunde von Mittwoch auf Freitag schieben?
        Donnerstag schaffe ich nicht, ginge auch Freitag um die gleiche Zeit?
        Könnten wir uns statt um 17 erst um 18 Uhr treffen?
        Mir ist Dienstag was dazwischengekommen, hast du stattdessen am Mittwoch was?
        Ich würde meinen Zahnarzttermin gerne um eine Woche nach hinten verlegen.
        Geht morgen auch ne halbe Stunde später?
        Lass uns das Training lieber auf Sonntag legen.
        könntest du donnerstag eine woche später
        Der Termin um 9 ist mir zu früh, ginge 11 auch?
        Mach aus meinem Montagstermin bitte einen Dienstagstermin.
        Kann ich meinen Termin um eine Woche vorziehen?
        Wir wollten ja Freitag, ginge bei dir auch Samstag?
        Ich hatte Dienstag 10 Uhr, brauche aber was am Nachmittag.
        Hab Mittwoch Elternabend, können wir tauschen?
        Anstatt morgen lieber übermorgen, selbe Uhrzeit.
        Könntest du meinen Slot von 18 auf 19 Uhr ändern?
        Bei der Prophylaxe am Montag würde mir der Dienstag besser passen.
        Ich müsste die Reservierung auf den 14. umbuchen.
        schieb mich mal bitte ne std nach hinten heute
        Das mit Donnerstag wird knapp, hast du Freitag noch Luft?
        Sorry, Kita zu. Könnten wir morgen auf nachmittags gehen?
        Können wir unseren Termin nochmal verschieben?
        Mir wäre Freitag doch lieber als Donnerstag.
        Ich steh im Stau, schaffen wir es 30 Minuten nach hinten?
        Darf ich meinen Montag gegen den Mittwoch tauschen?
        Meine Stunde morgen um 9 bitte auf 10.
        Besteht die Möglichkeit, den Check-in auf den 6. zu verlegen?
        Kann die Stunde am Samstag auch schon um 8 anfangen statt um 9?
        Hab versehentlich Dienstag statt Mittwoch gebucht.
        10 Uhr ist mir doch zu früh, hast du was später am selben Tag?
    """,
    "query": """
        Wann bin ich nochmal dran?
        Welche Zeiten hast du am Wochenende noch offen?
        Steht mein Termin morgen noch?
        Wie viele Stunden sind noch auf meiner Karte?
        Hab ich diese Woche eigentlich was gebucht?
        Ist nächsten Dienstag Nachmittag noch was zu machen?
        Was schulde ich dir noch?
        Um wie viel Uhr war das morgen gleich?
        Läuft meine Zehnerkarte bald ab?
        Was habt ihr denn am Donnerstag so für Zeiten?
        Wieviel hab ich jetzt schon trainiert diesen Monat?
        Ab wann ist am Samstag geöffnet?
        Wann hätte denn Frau Doktor frühestens Zeit?
        Hab ich nächste Woche zwei Stunden oder nur eine?
        Sind für Sonntag noch Plätze zu haben?
        Bis wann muss ich die restlichen Einheiten verbrauchen?
        Hast du meine Überweisung schon bekommen?
        Wie siehts nächste Woche bei dir zeitlich aus?
        Was steht diese Woche bei mir so an?
        Zeig mir bitte mal meine Buchungen.
        Hast du am Feiertag offen?
        Wann ist der nächste freie Samstagvormittag?
        Ist mein Platz am Freitag sicher?
        Was hab ich für morgen gebucht?
        Wieviele Einheiten bleiben mir noch bis zum Sommer?
        Muss ich dir noch was geben für letzte Woche?
        Bin ich für Donnerstag eingetragen?
        Gibts am Sonntag auch Training?
        Wer ist am Mittwoch alles in der Gruppe?
        Warum wurde mir eine Stunde abgezogen?
    """,
    "other": """
        Danke dir, bis Mittwoch!
        Wo finde ich den Parkplatz?
        Muss ich meinen eigenen Schläger mitbringen?
        Wer bist du überhaupt?
        Ich bin gerade an der Kasse, melde mich gleich.
        War super gestern, hat richtig Spaß gemacht!
        Bitte schick mir die Quittung für das Finanzamt.
        Meine neue Nummer ist 0176 5551234.
        Wie ist denn das WLAN-Passwort?
        Komme 5 Minuten später, Stau auf der A9.
        Alles klar, dann bis Samstag!
        Bei welcher Halle treffen wir uns eigentlich bei Regen?
        Sind Hunde erlaubt?
        Habt ihr auch vegane Gerichte?
        Bin da, wo bist du?
        Frohe Ostern euch allen!
        Gute Besserung!
        Ich hab meine Karte verloren, können Sie die sperren?
        Gilt der Gutschein auch für meine Schwester?
        Sag mal, wie spät ist es in New York?
        Danke für die tolle Stunde!
        Was ziehe ich am besten an?
        Wie ist das Wetter bei euch?
        Kann ich einen Freund mitbringen?
        Gibt es bei Ihnen einen Aufzug?
        ja passt
        Hast du Tipps gegen Muskelkater?
        Ich bin unter der neuen Adresse Lindenweg 5 erreichbar.
    """,
}
DUTCH = {
    "book": """
        Goedemiddag, ik wil graag een afspraak maken voor een controle, het liefst donderdagochtend.
        Kan je me zaterdag om 9 uur erbij zetten?
        Doe mij maar dinsdag 17.00.
        Mag mijn zoontje vrijdag na school een proefles komen doen?
        Wij willen graag een tafel voor vier op vrijdagavond om half acht.
        Zet me maar op de lijst voor woensdag 18u.
        Ik zou graag twee nachten blijven, van 3 tot 5 april.
        Donderdag zelfde tijd als altijd?
        Ik pak die plek van maandag 16 uur wel.
        Kunnen we volgende week dinsdag weer trainen?
        Goedemorgen, ik wil graag langskomen bij dokter Visser, het liefst nog deze week.
        Graag een tafel op naam van Bakker voor twee personen morgenavond om acht uur.
        kan je mij voor zaterdagochtend opschrijven
        Mijn man zou dinsdag ook graag meetrainen.
        Laten we woensdag om vijf uur zeggen.
        Die vrije plek van zondag wil ik wel hebben.
        ja top doe dan maar wo 17 uur
        Ik wil volgende week weer twee lessen, maandag en woensdag.
        Schrijf ons in voor de clinic van 5 april.
        Moi, kan ik morgen om 7 uur nog aansluiten?
        Schrijf je me in voor de yoga van woensdagavond?
        We hebben op de 24e een kamer nodig voor één nacht.
        Ik wil de komende vier dinsdagen steeds om 18 uur.
        Graag de afspraak van maandag 9.15 uur, dank je.
        Ik zou graag nog zo'n les als vorige week doen, het liefst zaterdag.
        Zet u ons maar op de lijst voor de rondleiding van 11 uur.
        leg je do 18:30 voor me vast?
        Ik wil me aanmelden voor de cursus vanaf 2 mei.
        Mag ik zondag om tien uur komen spelen?
    """,
    "cancel": """
        Sorry, morgen gaat het me niet lukken.
        Ik moet helaas mijn les van donderdag afzeggen.
        Mijn dochter ligt met griep op bed, dus vanavond komen we niet.
        Haal me voor vrijdag maar van de lijst.
        Kun je de reservering van zaterdag annuleren?
        Ik red het niet vanmiddag, zit vast op mijn werk.
        Schrap mijn training van maandag maar.
        Maandag ben ik er niet, sla maar een weekje over.
        Die afspraak op de 12e gaat niet door van mijn kant.
        Door mijn rug moet ik vanavond helaas passen.
        hoi, wordt niks vandaag helaas, door mijn rug gegaan
        Ik trek mijn reservering in.
        We komen vrijdag toch niet eten.
        Moet helaas afzeggen voor morgen, de crèche belde.
        Geef mijn les van morgen maar aan iemand anders, ik red het niet.
        Haal de massage van dinsdag uit de agenda aub.
        Er is iets op het werk, dinsdag moet ik laten schieten.
        Meld me af voor de cursus van de 5e.
        Vanavond moet je het zonder mij doen.
        We hebben de kamer toch niet nodig.
        Hallo, mijn dochter heeft buikpijn en kan vandaag niet naar de training.
        Ik heb me vergist, kun je de les van vrijdag weer verwijderen?
        Wegens familieomstandigheden kan ik de 3e niet komen.
        Door de treinstaking haal ik het morgen niet.
        Afzegging voor donderdag, sorry!
        Graag al mijn lessen in mei annuleren.
        Hoi, ik haal het vandaag niet meer, sorry dat het zo laat is.
        Onze vlucht gaat al vrijdag, we moeten de tafel afzeggen.
        Ben er vandaag toch niet bij.
        De fysioafspraak van volgende week heb ik niet meer nodig.
    """,
    "reschedule": """
        Kunnen we woensdag verplaatsen naar vrijdag?
        Donderdag lukt niet, kan het ook vrijdag rond dezelfde tijd?
        Kan ik een uurtje later komen morgen?
        Zou ik mijn afspraak van de 12e een week op kunnen schuiven?
        Ik wil liever dinsdag dan maandag.
        Er is iets tussengekomen dinsdag, heb je woensdag nog een gaatje?
        Zullen we er zondag van maken in plaats van zaterdag?
        kan donderdag een week later
        De afspraak van 9 uur is me te vroeg, kan 11 uur ook?
        Verzet mijn les van vanavond naar morgen aub.
        Kan mijn afspraak een week naar voren?
        We zouden vrijdag, kan het bij jou ook zaterdag?
        Ik had dinsdag 10 uur maar heb liever iets in de middag.
        Woensdag heb ik ouderavond, kunnen we ruilen?
        Liever overmorgen dan morgen, zelfde tijd.
        Kun je mijn plek van 18 naar 19 uur zetten?
        Voor de controle van maandag komt dinsdag me beter uit.
        Ik moet de reservering omzetten naar de 14e.
        schuif me maar een uurtje op vandaag
        Donderdag wordt krap, heb je vrijdag nog plek?
        Sorry, opvang dicht. Kunnen we morgen naar de middag?
        Kunnen we onze afspraak nog eens verzetten?
        Vrijdag zou me toch liever zijn dan donderdag.
        Ik sta in de file, kan het 30 minuten later?
        Mag ik mijn maandag ruilen met woensdag?
        Mijn les van morgen 9 uur graag naar 10 uur.
        Is het mogelijk de check-in te verplaatsen naar de 6e?
        Kan de les zaterdag ook al om 8 uur beginnen in plaats van 9?
        Per ongeluk dinsdag geboekt in plaats van woensdag.
        10 uur is toch te vroeg voor me, heb je later die dag iets?
    """,
    "query": """
        Hoe laat moet ik er morgen zijn?
        Heb je dit weekend nog plek?
        Gaat de les van vanavond nog door?
        Hoeveel lessen heb ik nog op mijn kaart?
        Staat er deze week iets voor mij gepland?
        Wat moet ik je nog betalen?
        Is dinsdagmiddag nog vrij?
        Wanneer is mijn volgende training?
        Tot wanneer is mijn kaart geldig?
        Welke tijden heb je donderdag nog?
        Hoeveel heb ik deze maand al getraind?
        Vanaf hoe laat zijn jullie zaterdag open?
        Wanneer heeft de dokter op zijn vroegst tijd?
        Heb ik volgende week twee lessen of maar één?
        Zijn er zondag nog plekken?
        Tot wanneer kan ik mijn resterende lessen gebruiken?
        Heb je mijn overschrijving al binnen?
        Hoe zit jij volgende week qua tijd?
        Wat staat er deze week voor mij op het programma?
        Laat mijn boekingen eens zien.
        Ben je open op de feestdag?
        Wanneer is de eerstvolgende vrije zaterdagochtend?
        Is mijn plek vrijdag zeker?
        Wat heb ik voor morgen geboekt?
        Hoeveel lessen houd ik nog over tot de zomer?
        Moet ik je nog iets geven voor vorige week?
        Sta ik donderdag ingeschreven?
        Is er zondag ook training?
        Wie zitten er woensdag in de groep?
        Waarom is er een les afgeschreven?
    """,
    "other": """
        Bedankt, tot woensdag!
        Waar kan ik parkeren?
        Moet ik een racket meenemen?
        Wie ben jij eigenlijk?
        Leuke les gisteren, top!
        Kun je me een bonnetje sturen?
        Mijn nieuwe nummer is 06 12345678.
        Ik ben vijf minuten te laat, sta in de file.
        Wat is het wifi-wachtwoord?
        Fijne dag nog!
        Helemaal goed, tot zaterdag dan!
        In welke hal spelen we eigenlijk als het regent?
        Zijn honden toegestaan?
        Hebben jullie ook vegan gerechten?
        Ik ben er, waar ben jij?
        Vrolijk Pasen allemaal!
        Beterschap!
        Ik ben mijn pas kwijt, kunt u die blokkeren?
        Geldt de cadeaubon ook voor mijn zus?
        Hoe laat is het nu in New York?
        Bedankt voor de toffe les!
        Wat kan ik het beste aantrekken?
        Wat voor weer is het bij jullie?
        Mag ik een vriend meenemen?
        Is er bij jullie een lift?
        ja prima
        Heb je tips tegen spierpijn?
        Mijn nieuwe adres is Lindelaan 5.
    """,
}
CASES = [
    (lang, text.strip(), intent)
    for lang, turns in (("de", GERMAN), ("nl", DUTCH))
    for intent, block in turns.items()
    for text in block.strip().splitlines()
]


@pytest.mark.parametrize("lang, text, intent", CASES)
def test_a_turn_is_sorted(lang: str, text: str, intent: str) -> None:
    assert coarse(text, lang) == intent
