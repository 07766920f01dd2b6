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
"""


@pytest.mark.parametrize("line", TOLD.strip().splitlines())
def test_it_is_understood(line: str) -> None:
    lang, text, kinds = line.split("|")
    assert "+".join(request.kind for request in requests_of(text, lang)) == kinds
