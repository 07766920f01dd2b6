"""The coarse intent of whole turns in German: coach, dentist, hairdresser, hotel and restaurant."""

import pytest

from handlers.understand.intents import coarse

TURNS = {
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
        Könnten wir für Samstag einen Platz auf Court 1 bekommen, so ab 14 Uhr?
        Meldest du uns für das Turnier am 9. Mai an?
        Ich brauch mal wieder nen Termin, Donnerstag nach 16 Uhr wäre top.
        bitte fahrradcheck buchen für freitag vormittag
        Ja, 18 Uhr am Montag nehm ich gern.
        Meine Frau und ich wollen am 30. um 20 Uhr bei euch essen.
        Dürfen wir Sonntag zu zweit vorbeikommen?
        Einmal Waschen und Schneiden am Mittwoch bitte.
        Ich würd gern direkt die nächste Stunde ausmachen, wieder Dienstag 17 Uhr.
        Reserviere mir bitte den Slot morgen 7:30.
        Dürfte ich morgen mal zum Probetraining reinschnuppern?
        Wir möchten gern am Pfingstsonntag zu sechst brunchen.
        Gib mir bitte den Mittwoch um 20 Uhr.
        Können wir auch nächste Woche wieder freitags um 16 Uhr machen?
        Ich hätte Interesse an dem Platz am Donnerstag um 9.
        Kannst du mich am Samstagmorgen irgendwo dazwischenschieben?
        Termin zur Fußpflege am 22. um 11, geht das klar?
        Leon will am Montag auch kommen.
        Hallo, ich würde gerne einen Beratungstermin vereinbaren, am besten Dienstagvormittag.
        Gern wieder zur gewohnten Zeit nächste Woche.
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
        Mir geht's nicht gut, ich muss für heute passen.
        Hey, bin noch im Büro, das Training heute wird nix.
        Können Sie meinen Termin morgen bitte streichen?
        Wir sind am Wochenende verreist und kommen deshalb nicht.
        Leider muss ich die Einladung für Freitag zurückziehen.
        Ich melde mich vom Kurs ab.
        Training morgen? Ohne mich, hab Schnupfen.
        Schade, aber Samstag kann ich doch nicht.
        Löschen Sie bitte die Reservierung auf den Namen Kern.
        Ich werde am Montag nicht erscheinen können.
        Sorry, mein Chef hat ein Meeting reingedrückt, heute 17 Uhr klappt nicht.
        Ich muss meine Teilnahme am Kurs am Samstag zurücknehmen.
        Der Kleine hat Windpocken, wir fallen die ganze Woche aus.
        Bitte stornieren Sie unsere Buchung vom 3. bis 5. April.
        Mein Zug fällt aus, ich komm nicht rechtzeitig, streich die Stunde bitte.
        Für Freitag brauche ich doch keinen Platz.
        Mittwoch bin ich leider auf einer Beerdigung.
        Nimm meinen Namen von der Liste für Sonntag.
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
        Wär's ok, wenn ich erst um halb sieben statt um sechs komme?
        Ich würde die Stunde morgen gern auf nächste Woche schieben.
        Bitte ändern Sie meine Buchung vom 5. auf den 6. Juni.
        Kriegst du mich auch am Donnerstag unter statt am Mittwoch?
        Der Mittwoch fällt bei mir flach, wie wärs mit Donnerstag?
        Könnten wir die Uhrzeit morgen nochmal ändern?
        Montag ist schlecht, Dienstag gleiche Zeit?
        Muss leider umplanen: statt Freitag lieber Sonntag.
        Ginge unser Termin auch eine Stunde vorher?
        Könnte man die Stunde am Donnerstag auf abends legen?
        Ich hab am 12. jetzt doch was vor, wie siehts am 13. aus?
        Kannst du mir statt der Stunde heute eine am Sonntag geben?
        Bei mir hat sich was verschoben, Dienstag nur noch nach 19 Uhr möglich, geht das auch?
        Wir schaffen 18 Uhr nicht, wäre 18:30 auch okay?
        Den Friseurtermin würde ich gern eine Woche nach hinten schieben.
        Lass uns den Freitag doch auf Samstag legen.
        Ich würde gerne einen anderen Tag nehmen als den Montag.
        Kann Leon statt Montag am Dienstag kommen?
        Unsere Reservierung soll bitte auf 20:30 geändert werden.
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
        Wann hab ich wieder Training?
        Ist der Donnerstag schon ausgebucht?
        Wie lang ist meine Karte noch gültig?
        Kann man bei euch auch sonntags spielen?
        Wie oft war ich diesen Monat da?
        Hast du spontan heute noch was frei?
        Für wann hatten wir nochmal ausgemacht?
        Wie viel ist noch offen auf meiner Rechnung?
        Welche Tage passen dir nächste Woche?
        Bist du nächste Woche überhaupt da?
        Wann machst du samstags auf?
        Wie viele Plätze sind am Mittwoch noch frei?
        Hast du meinen Termin am Freitag notiert?
        Wann läuft meine Zehnerkarte aus?
        Wie hoch ist meine Rechnung?
        Was habe ich im April alles gebucht?
        Gibt es am Donnerstag noch Termine nach 17 Uhr?
        Wann wäre denn der nächste freie Termin?
        Wie viele Stunden hab ich schon verbraucht?
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
        Okay, verstanden.
        Danke für die schnelle Antwort!
        Kannst du mir die Adresse schicken?
        Bis gleich!
        Ich warte vor der Halle.
        Welche Schuhe brauche ich auf Sand?
        Mein Knie tut seit gestern weh, was meinst du?
        Schönes Wochenende!
        Haha, der war gut.
        Übrigens, Emma lässt dich grüßen.
        Perfekt, vielen lieben Dank!
        Dürfen Kinder unter sechs mitmachen?
        Was bedeutet eigentlich Slice?
        Guten Morgen!
        Bin fünf Minuten früher da.
        Ich hab meine Jacke bei euch liegen lassen.
        Machst du auch Hochzeiten?
        Kannst du mir bitte keine Erinnerungen mehr schicken?
    """,
}
CASES = [(text.strip(), intent) for intent, block in TURNS.items() for text in block.strip().splitlines()]


@pytest.mark.parametrize("text, intent", CASES)
def test_a_turn_is_sorted(text: str, intent: str) -> None:
    assert coarse(text, "de") == intent
