"""The coarse intent of whole turns in Dutch: coach, dentist, hairdresser, hotel and restaurant."""

import pytest

from handlers.understand.intents import coarse

TURNS = {
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
        Kunnen we zaterdag een baan krijgen, zo vanaf 14 uur?
        Meld je ons aan voor het toernooi van 9 mei?
        Ik moet weer eens een afspraak hebben, donderdag na 16 uur zou top zijn.
        graag fietscontrole boeken voor vrijdagochtend
        Ja, maandag 18 uur neem ik graag.
        Mijn vrouw en ik willen de 30e om 20 uur bij jullie eten.
        Mogen we zondag met z'n tweeën langskomen?
        Ik wil meteen de volgende les afspreken, weer dinsdag 17 uur.
        Reserveer voor mij het slot van morgen 7.30.
        Zou ik morgen een keertje mogen meetrainen?
        We willen met Pinksteren met z'n zessen komen brunchen.
        Geef mij maar woensdag om 20 uur.
        Kunnen we volgende week weer vrijdag om 16 uur doen?
        Ik heb interesse in die plek van donderdag 9 uur.
        Kun je me zaterdagochtend ergens tussendoor doen?
        Afspraak voor de pedicure op de 22e om 11 uur, kan dat?
        Leon wil maandag ook komen.
        Hallo, ik wil graag een adviesgesprek inplannen, het liefst dinsdagochtend.
        Graag volgende week weer op de vaste tijd.
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
        Ik voel me niet lekker, ik moet vandaag passen.
        Hé, zit nog op kantoor, de training van vandaag wordt niks.
        Kunt u mijn afspraak van morgen schrappen?
        We zijn in het weekend weg en komen dus niet.
        Helaas moet ik de uitnodiging voor vrijdag intrekken.
        Ik meld me af voor de cursus.
        Training morgen? Zonder mij, ben verkouden.
        Jammer, maar zaterdag kan ik toch niet.
        Verwijder de reservering op naam van Kern.
        Ik zal maandag niet kunnen komen.
        Sorry, mijn baas heeft er een meeting in gezet, vandaag 17 uur lukt niet.
        Ik moet mijn deelname aan de cursus van zaterdag intrekken.
        De kleine heeft waterpokken, we vallen de hele week uit.
        Annuleer onze boeking van 3 tot 5 april alstublieft.
        Mijn trein rijdt niet, ik haal het niet, schrap de les maar.
        Voor vrijdag heb ik toch geen plek nodig.
        Woensdag zit ik helaas op een begrafenis.
        Haal mijn naam van de lijst voor zondag.
        Door mijn rug, morgen gaat echt niet.
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
        Is het goed als ik pas om half zeven kom in plaats van zes uur?
        Ik wil de les van morgen graag naar volgende week schuiven.
        Wijzig mijn boeking van 5 naar 6 juni alstublieft.
        Kun je me ook donderdag kwijt in plaats van woensdag?
        Woensdag valt voor mij weg, wat dacht je van donderdag?
        Kunnen we de tijd van morgen nog veranderen?
        We komen een dag later dan geboekt.
        Maandag is lastig, dinsdag zelfde tijd?
        Moet helaas omgooien: liever zondag dan vrijdag.
        Kan onze afspraak ook een uur eerder?
        Zou de les van donderdag naar de avond kunnen?
        Kun je me in plaats van de les van vandaag er een op zondag geven?
        We halen 18 uur niet, is 18.30 ook goed?
        De kapper wil ik graag een week uitstellen.
        Laten we vrijdag verplaatsen naar zaterdag.
        Ik wil liever een andere dag dan maandag.
        Kan Leon dinsdag komen in plaats van maandag?
        Onze reservering moet naar 20.30 gewijzigd worden.
        Er is iets verschoven bij me, dinsdag kan alleen nog na 19 uur, lukt dat?
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
        Wanneer heb ik weer training?
        Is donderdag al volgeboekt?
        Hoe lang is mijn kaart nog geldig?
        Kun je bij jullie ook op zondag spelen?
        Hoe vaak ben ik er deze maand geweest?
        Heb je vandaag toevallig nog iets vrij?
        Wanneer hadden we ook alweer afgesproken?
        Hoeveel staat er nog open op mijn rekening?
        Welke dagen komen jou volgende week uit?
        Ben je er volgende week eigenlijk?
        Hoe laat ga je zaterdag open?
        Hoeveel plekken zijn er woensdag nog vrij?
        Heb je mijn afspraak van vrijdag genoteerd?
        Wanneer loopt mijn tienrittenkaart af?
        Hoe hoog is mijn rekening?
        Wat heb ik in april allemaal geboekt?
        Zijn er donderdag nog afspraken vrij na 17 uur?
        Wanneer is de eerstvolgende vrije afspraak?
        Hoeveel lessen heb ik al gebruikt?
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
        Oké, begrepen.
        Bedankt voor het snelle antwoord!
        Kun je me het adres sturen?
        Tot zo!
        Ik wacht voor de hal.
        Welke schoenen heb ik nodig op gravel?
        Mijn knie doet sinds gisteren pijn, wat denk je?
        Fijn weekend!
        Haha, die was goed.
        Trouwens, Emma doet je de groeten.
        Perfect, heel erg bedankt!
        Mogen kinderen onder de zes meedoen?
        Wat betekent slice eigenlijk?
        Goedemorgen!
        Ik ben vijf minuten eerder.
        Ik heb mijn jas bij jullie laten liggen.
        Doe je ook bruiloften?
        Kun je me geen herinneringen meer sturen?
    """,
}
CASES = [(text.strip(), intent) for intent, block in TURNS.items() for text in block.strip().splitlines()]


@pytest.mark.parametrize("text, intent", CASES)
def test_a_turn_is_sorted(text: str, intent: str) -> None:
    assert coarse(text, "nl") == intent
