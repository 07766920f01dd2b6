"""What coaches tell in passing in German and Dutch: who came, who paid, what holds from now on."""

import pytest

from tests.handlers.understand.coach import requests_of

TOLD = """
de|sperr mir Freitag ab 14 Uhr|block
de|schreib ab, was Emma schuldet|write_off
de|Emma hat nur 20 statt 30 bezahlt|paid
de|ab sofort zählt Nichterscheinen voll|rules
de|teil die Platzmiete auf|charge
de|Noah hat die Stunde geschwänzt|no_show
de|morgen fällt alles ins Wasser|rain
de|Emma nimmt noch ne Zehnerkarte|sell
de|Noah hat mir 50 in die Hand gedrückt|paid
de|hab heute von Emma 120 per PayPal bekommen|paid
de|ab Mai kostet die Zehnerkarte 420|offers
de|dienstags arbeite ich jetzt bis 20 Uhr|hours
de|wer kommt heute alles?|today
de|was hab ich diesen Monat verdient?|money
de|wer hat noch nicht bezahlt?|owed
de|Emmas Karte um zwei Wochen verlängern|extend
de|die Absage von Noah lass ich durchgehen|forgive
de|nimm die letzte Zahlung zurück|undo
de|ich bin vom 1. bis 14. August im Urlaub|holiday
de|trag Emma für Donnerstag 17 Uhr ein|book
de|verschieb Noah von Freitag auf Samstag 10 Uhr|move
de|sag Emma für morgen ab|cancel
de|Neuer Kunde: Jonas Weber, 0171 2345678|add_client
de|Noah war heute da, Emma nicht|ok+no_show
de|schick Emma eine Zahlungserinnerung|other
de|wie viele Stunden hat Emma noch?|balance
de|Emma hat nach 20 Minuten wegen Regen abgebrochen|rained_out
de|schenk Emma eine Stunde|adjust
de|Platzmiete 15 Euro für Emma|charge
de|gib Emma 80 Euro zurück|refund
de|Emma überlässt Noah zwei Stunden|transfer
de|frier Emmas Karte bis 1. April ein|freeze
de|wer wartet auf Dienstag 18 Uhr?|waitlist
de|mach die Stunde morgen um 9 wieder auf|unblock
de|Emma zahlt in drei Raten|instalments
de|zeig mir die Woche|week
de|Absagen ab jetzt bis 12 Stunden vorher kostenlos|rules
de|Donnerstag nur vormittags offen|hours
de|Emma kann ab jetzt jeden Mittwoch um 16 Uhr|book
de|Kundenliste als Excel|export
de|Noah hat seine Karte bezahlt, 400 per Überweisung|paid
de|von Emma sind heute 150 gekommen|paid
de|Emma zahlt den Rest bar, 80 Euro|paid
de|Emma schuldet mir noch 20 für die Bälle|charge
de|trag mal ein: Emma 50 in bar|paid
de|neue Karte für Noah, er zahlt nächste Woche|sell+promise
de|Emma kriegt ne Zehnerkarte, 200 hat sie angezahlt|sell+paid
de|Probestunde für Emma verkauft, 25 Euro|sell
de|buch Emma Dienstag und Donnerstag um 17 Uhr|book
de|Noah kommt Samstag um 10|book
de|kannst du Emma morgen um 9 reinsetzen?|book
de|Emma will auf Freitag 18 Uhr verschieben|move
de|leg Noahs Stunde von Montag auf Mittwoch, selbe Zeit|move
de|Emma kann morgen nicht|cancel
de|Noah hat für heute abgesagt|cancel
de|alle Stunden am Freitag absagen|cancel
de|heute Nachmittag regnet es, sag alles ab|rain
de|Platz 2 ist gesperrt, sag die Stunden ab 16 Uhr ab|rain
de|Emma nach einer halben Stunde abgebrochen, Gewitter|rained_out
de|ich mach nächsten Mittwoch frei|block
de|ich bin übers Wochenende nicht da|block
de|Freitag geht jetzt doch|other
de|ab Montag fange ich erst um 10 an|hours
de|wer war letzte Woche nicht da?|no_show
de|was ist diese Woche noch frei?|slots
de|zeig mir Emmas Konto|balance
de|warum hat Noah nur noch 3?|why
de|wieviel hat Noah im März bezahlt?|balance
de|wer hat nur noch wenige Stunden?|clients
de|bei wem läuft bald die Karte ab?|clients
de|Gebühr für Emma streichen|write_off
de|vergiss die 20 von Noah|write_off
de|nimm das mit Noah zurück|undo
de|Emma hat eine Stunde zu viel abgezogen bekommen|adjust
de|zieh Noah zwei Einheiten ab|adjust
de|Karte von Noah bis Ende Juni verlängern|extend
de|Emma ist schwanger, pausier ihre Karte|freeze
de|schenk Noahs Rest seiner Schwester Emma|transfer
de|erinnere Noah an die Zahlung|remind
de|sag Emma, dass ich 10 Minuten später komme|note
de|zahl Emma ihr Guthaben aus|pay_out
de|Noah bezahlt monatlich 50|instalments
de|ab jetzt kostet die Einzelstunde 55|offers
de|wer zu spät absagt, zahlt die Hälfte|rules
de|Umsatz letzter Monat|money
de|Emma ist fertig mit ihrer Karte, mach ihr ne neue|sell
de|Noah hat gestern 75 Euro in bar dagelassen|paid
de|Überweisung von Emma ist da, 200|paid
de|hak die 60 von Noah als bezahlt ab|paid
de|Emma war heute nicht da und hat nicht abgesagt|no_show
de|Noah hat verschlafen|no_show
de|Noah und Emma haben trainiert|ok
de|morgen Vormittag bitte alles absagen, Gewitterwarnung|cancel
de|ich hab Donnerstag einen Arzttermin, sperr 14 bis 16 Uhr|block
de|die Woche nach Ostern mach ich Urlaub|holiday
de|im Juli nur vormittags|hours
de|Mittwoch arbeite ich künftig erst ab 12|hours
de|neues Angebot: 5er-Karte für 225 Euro|offers
de|der Preis für die 10er-Karte steigt auf 430|offers
de|No-Shows kosten ab jetzt eine volle Stunde|rules
de|Absagefrist 24 Stunden|rules
de|Platzmiete 18 Euro für Noah dazu|charge
de|streich Noah die Gebühr|write_off
de|die späte Absage von Noah nicht berechnen|forgive
de|Noah hat aus Versehen doppelt bezahlt, zahl ihm 50 zurück|paid+refund
de|verlänger Emmas Karte bis Ende Mai|extend
de|Noah macht bis April Pause|freeze
de|2 Stunden von Noah auf Emma übertragen|transfer
de|wie stehts um Noahs Karte?|balance
de|zeig Emmas Verlauf|why
de|was krieg ich noch von Emma?|balance
de|wer ist morgen dran?|tomorrow
de|hab ich Freitag noch Lücken?|slots
de|wie voll ist nächste Woche?|slots
de|mach das letzte rückgängig|undo
de|Kommando zurück|undo
de|Noah heißt jetzt Noah Braun|nickname
de|lad Jonas ein|add_client
de|Emma und Noah teilen sich eine Karte|share
de|verschieb alle von Freitag auf Samstag|move
de|tausch Emma und Noah am Mittwoch|move
de|Emma hat ihre 80 Euro Platzgebühr bezahlt|paid
de|hab von Noah 30 Euro zu viel bekommen|paid
de|buch für Emma jeden Montag 17 Uhr|book
de|Emma kommt ab jetzt immer mittwochs um 16 Uhr|book
de|trag Noah am Freitag aus|cancel
de|nimm Noah am Freitag raus|cancel
de|Noahs Stunde morgen fällt aus|cancel
de|Emma möchte Donnerstag lieber um 18 Uhr|book
de|mein Auto streikt, alle Stunden heute Vormittag absagen|cancel
de|Halle ab 18 Uhr gesperrt|rain
de|heute wegen Hitze keine Stunden zwischen 12 und 16 Uhr|rain
de|bin krank, bitte heute und morgen alles absagen|holiday
de|ich brauch am Dienstag ab 15 Uhr frei|block
de|Osterferien 30.3. bis 11.4.|holiday
de|Dienstagabend hab ich doch Zeit|other
de|neue Zeiten: Mo-Do 14-20 Uhr|hours
de|Freitag arbeite ich nicht mehr|block
de|die Probestunde ist ab sofort gratis|offers
de|rechne Noah die Stunde von gestern nicht an|forgive
de|Emma bekommt 10 Prozent Rabatt|adjust
de|zieh bei Emma eine Stunde ab, sie war gestern spontan da|adjust
de|Noah hat noch 4 alte Stunden vom letzten Jahr|adjust
de|Emmas Karte läuft am 1. ab, gib ihr noch einen Monat|extend
de|pack Emma auf die Warteliste für Samstag 10 Uhr|waitlist
de|wer könnte Freitag um 10 einspringen?|other
de|wie viel hab ich letzte Woche eingenommen?|money
de|wie läuft das Geschäft?|stats
de|wie viele Stunden gebe ich diese Woche?|week
de|was steht Montag an?|today
de|schick mir den Link zu meinem Büro|office
de|Emma nennt sich jetzt Emmi|nickname
de|leg eine neue Schülerin an: Tina, 0160 9876543|add_client
nl|blokkeer vrijdag vanaf 14 uur|block
nl|streep weg wat Emma nog moet|write_off
nl|Emma heeft maar 20 in plaats van 30 betaald|paid
nl|verdeel de baanhuur|charge
nl|Noah is niet komen opdagen|no_show
nl|alles gaat morgen niet door door de regen|rain
nl|Emma neemt nog een tienrittenkaart|sell
nl|Noah gaf me 50 contant|paid
nl|vandaag 120 van Emma gekregen via tikkie|paid
nl|vanaf mei kost de tienrittenkaart 420|offers
nl|op dinsdag werk ik nu tot 20 uur|hours
nl|wie komen er vandaag?|today
nl|wat heb ik deze maand verdiend?|money
nl|wie moet er nog betalen?|owed
nl|verleng de kaart van Emma met twee weken|extend
nl|laat de afzegging van Noah maar zitten|forgive
nl|draai de laatste betaling terug|undo
nl|ik ben van 1 tot 14 augustus op vakantie|holiday
nl|zet Emma donderdag om 17 uur erin|book
nl|verzet Noah van vrijdag naar zaterdag 10 uur|move
nl|zeg Emma af voor morgen|cancel
nl|Nieuwe klant: Jonas de Wit, 06 12345678|add_client
nl|Noah was er vandaag, Emma niet|ok+no_show
nl|hoeveel lessen heeft Emma nog?|balance
nl|Emma stopte na 20 minuten door de regen|rained_out
nl|geef Emma een les cadeau|adjust
nl|baanhuur 15 euro voor Emma|charge
nl|geef Emma 80 euro terug|refund
nl|Emma geeft twee lessen aan Noah|transfer
nl|bevries de kaart van Emma tot 1 april|freeze
nl|wie staat er op de wachtlijst voor dinsdag?|waitlist
nl|maak morgen 9 uur weer vrij|unblock
nl|Emma betaalt in drie termijnen|instalments
nl|laat de week zien|week
nl|afzeggen kan voortaan tot 12 uur van tevoren gratis|rules
nl|donderdag alleen 's ochtends open|hours
nl|klantenlijst als excel|export
nl|vanaf nu telt niet komen opdagen als hele les|rules
nl|van Emma kwam vandaag 150 binnen|paid
nl|Emma betaalt de rest contant, 80 euro|paid
nl|Emma is me nog 20 schuldig voor de ballen|charge
nl|noteer: Emma 50 contant|paid
nl|Emma krijgt een tienrittenkaart, 200 al betaald|sell+paid
nl|proefles verkocht aan Emma, 25 euro|sell
nl|boek Emma dinsdag en donderdag om 17 uur|book
nl|Noah komt zaterdag om 10 uur|book
nl|kun je Emma morgen om 9 inplannen?|book
nl|Emma wil naar vrijdag 18 uur|move
nl|zet Noahs les van maandag op woensdag, zelfde tijd|move
nl|Emma kan morgen niet|cancel
nl|Noah heeft voor vandaag afgezegd|cancel
nl|alle lessen van vrijdag afzeggen|cancel
nl|vanmiddag regent het, zeg alles af|rain
nl|baan 2 is dicht, zeg de lessen vanaf 16 uur af|rain
nl|volgende woensdag neem ik vrij|block
nl|elke dag van 12 tot 14 uur pauze|block
nl|ik ben er dit weekend niet|block
nl|vanaf maandag begin ik pas om 10 uur|hours
nl|wat is er deze week nog vrij?|slots
nl|toon het saldo van Emma|balance
nl|waarom heeft Noah er nog maar 3?|why
nl|wie heeft er bijna geen lessen meer?|clients
nl|bij wie loopt de kaart bijna af?|clients
nl|kosten van Emma schrappen|write_off
nl|vergeet die 20 van Noah|write_off
nl|maak dat van Noah ongedaan|undo
nl|er is bij Emma een les te veel afgeschreven|adjust
nl|trek bij Noah twee lessen af|adjust
nl|kaart van Noah verlengen tot eind juni|extend
nl|Emma is zwanger, zet haar kaart op pauze|freeze
nl|Emma traint weer, kaart activeren|unfreeze
nl|geef de rest van Noah aan Emma|transfer
nl|herinner Noah aan de betaling|remind
nl|zeg tegen Emma dat ik 10 minuten later kom|note
nl|betaal Emma haar tegoed uit|pay_out
nl|Noah betaalt maandelijks 50|instalments
nl|vanaf nu kost een losse les 55|offers
nl|wie te laat afzegt betaalt de helft|rules
nl|omzet vorige maand|money
nl|Emma is klaar met haar kaart, maak een nieuwe|sell
nl|Noah heeft gisteren 75 euro contant gegeven|paid
nl|overschrijving van Emma is binnen, 200|paid
nl|vink die 60 van Noah af als betaald|paid
nl|Emma was er vandaag niet en heeft niet afgezegd|no_show
nl|Noah heeft zich verslapen|no_show
nl|Noah en Emma hebben getraind|ok
nl|ik heb donderdag een doktersafspraak, blokkeer 14 tot 16 uur|block
nl|de week na Pasen neem ik vakantie|holiday
nl|in juli alleen 's ochtends|hours
nl|woensdag werk ik voortaan pas vanaf 12|hours
nl|nieuw aanbod: 5-rittenkaart voor 225 euro|offers
nl|de prijs van de tienrittenkaart gaat naar 430|offers
nl|no-shows kosten vanaf nu een hele les|rules
nl|annuleringstermijn 24 uur|rules
nl|baanhuur 18 euro erbij voor Noah|charge
nl|scheld Noah de kosten kwijt|write_off
nl|de late afzegging van Noah niet rekenen|forgive
nl|Noah heeft per ongeluk dubbel betaald, stort 50 terug|paid+refund
nl|verleng Emma's kaart tot eind mei|extend
nl|Noah neemt pauze tot april|freeze
nl|2 lessen van Noah overzetten naar Emma|transfer
nl|hoe staat het met de kaart van Noah?|balance
nl|toon de geschiedenis van Emma|why
nl|wat krijg ik nog van Emma?|balance
nl|wie is er morgen aan de beurt?|tomorrow
nl|heb ik vrijdag nog gaatjes?|slots
nl|maak het laatste ongedaan|undo
nl|nodig Jonas uit|add_client
nl|Emma en Noah delen een kaart|share
nl|verzet iedereen van vrijdag naar zaterdag|move
nl|ruil Emma en Noah woensdag|move
nl|Emma heeft haar 80 euro baanhuur betaald|paid
nl|boek voor Emma elke maandag 17 uur|book
nl|Emma komt vanaf nu elke woensdag om 16 uur|book
nl|haal Noah vrijdag eruit|cancel
nl|Noahs les van morgen vervalt|cancel
nl|Emma wil donderdag liever om 18 uur|move
nl|mijn auto is stuk, alle lessen van vanochtend afzeggen|cancel
nl|hal dicht vanaf 18 uur|rain
nl|vandaag door de hitte geen lessen tussen 12 en 16 uur|block
nl|ik ben ziek, zeg alles van vandaag en morgen af|holiday
nl|ik wil dinsdag vanaf 15 uur vrij|block
nl|paasvakantie 30-3 tot 11-4|holiday
nl|dinsdagavond kan ik toch|other
nl|nieuwe tijden: ma-do 14-20 uur|hours
nl|vrijdag werk ik niet meer|block
nl|de proefles is vanaf nu gratis|offers
nl|Noah heeft op tijd geannuleerd|cancel
nl|reken Noah de les van gisteren niet aan|forgive
nl|Emma krijgt 10 procent korting|adjust
nl|trek bij Emma een les af, ze was er gisteren spontaan|adjust
nl|Noah heeft nog 4 oude lessen van vorig jaar|adjust
nl|Emma's kaart verloopt de 1e, geef haar nog een maand|extend
nl|zet Emma op de wachtlijst voor zaterdag 10 uur|waitlist
nl|hoeveel heb ik vorige week verdiend?|money
nl|hoe lopen de zaken?|stats
nl|hoeveel lessen geef ik deze week?|week
nl|wat staat er maandag op het programma?|today
nl|stuur me de link naar mijn kantoor|office
nl|maak een nieuwe leerling aan: Tina, 06 98765432|add_client
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_it_is_understood(line: str) -> None:
    lang, text, kinds = line.split("|")
    assert "+".join(request.kind for request in requests_of(text, lang)) == kinds
