"""German: what people say when they want something. The way of writing is explained in `cues.phrase`.

Umlauts are written a, o, u here; "ae", "oe", "ue" in a message mean the same.
"""

LISTS = {
    "session": "training trainings stunde stunden einheit einheiten termin termine session sessions kurs kurse unterricht buchung buchungen"
    " platz slot probetraining probestunde einzelstunde trainingsstunde tennisstunde reitstunde reservierung"
    " beratungstermin friseurtermin zahnarzttermin physiotermin kontrolltermin massage behandlung schwimmstunde klavierstunde yogastunde"
    " gruppenstunde doppelstunde trainingseinheit trainingstermin fusspflege kontrolle",
    "ein": "ein eine einen einem einer mein meine meinen meiner meinem unser unsere unseren den die das dem der noch",
    "kann": "kann konnte konnten konnen durfte darf durfen kannst geht ginge",
    "will": "will wurde mochte mocht brauche brauch brauchte brauchten hatte wollen wurden mochten brauchen nehme nehmen wunsche",
    "kommen": "mitkommen mittrainieren mitmachen mitspielen kommen trainieren spielen teilnehmen vorbeikommen mitmachen vorbeischauen dabei_sein dazukommen",
    "frei": "frei freie freien freier freies verfugbar offen moglich platz platze platzchen platzerl lucke lucken luft loch locher kapazitat kapazitaten zeitfenster",
    "noch": "ubrig offen verfugbar noch gut frei",
    "krank": "krank verletzt erkaltet fieber grippe erkaltung migrane unwohl angeschlagen",
    "karte": "karte karten zehnerkarten funferkarten zehnerkarte funferkarte er_karte erkarte paket pack abo block zehnerblock funferblock punktekarte mehrfachkarte",
    "bezahlt": "bezahlt gezahlt uberwiesen gesendet geschickt angewiesen beglichen",
    "spat": "zu_spat spat verspatet",
    "erinnerungen": "erinnerungen erinnerung nachrichten benachrichtigungen mitteilungen meldungen",
    "coach": "coach trainer trainerin lehrer lehrerin alex chef",
    "sprache": "deutsch englisch spanisch franzosisch italienisch portugiesisch niederlandisch english german",
}

FILLER = """
gruppe
ich du er sie es wir ihr mich mir dich dir uns euch ihm ihn ihnen sein seine mein meine meinen dein deine unser der die das den dem des
ein eine einen einem einer eines und oder aber dass weil denn wenn ob als wie so auch nur noch schon mal doch ja nein nicht kein keine
keinen in im an am auf aus bei mit nach von vom zu zum zur fur um uber unter vor bis seit durch gegen ohne ist sind war waren bin bist
sein haben habe hab hat hast hatte hatten werden wird wurde wurden kann kannst konnen konnte muss musst mussen musste will willst wollen
wollte soll sollen sollte darf durfen mag mochte mochten lass lassen mach machen macht gemacht geht gehen ging komm kommen kommt kam
nehmen nehme nimm geben gib gibt sagen sag gesagt bitte danke dank hallo hi hey guten guter tag morgen abend nachmittag mittag nacht
woche monat jahr heute gestern ubermorgen jetzt dann da hier dort wann wo wer was warum welche welcher welches wieviel viel viele mehr
weniger alle alles jeder jede jeden andere anderen anderer anderes etwas nichts jemand niemand montag dienstag mittwoch donnerstag
freitag samstag sonntag sonnabend januar februar marz april mai juni juli august september oktober november dezember stunde stunden
minute minuten uhr zeit mal eins zwei drei vier funf sechs sieben acht neun zehn halb halbe viertel geld euro bar karte liebe lieber
gruss grusse viele ok okay leider kind kinder tochter sohn mama papa frau mann freund gern gerne vielleicht wohl eigentlich sehr ganz
klar gut schade super prima toll naturlich sicher sache sachen dinge rest erst erste ersten letzte letzten nachste nachsten nachster
beste lieben hab ne nen mein diese dieser dieses diesen jene solche man sich selbst einfach wieder weiter immer nie bald spater fruher
"""

PHRASES = {
    "book": """
        buchen|buche|buch|gebucht|reservieren|reserviere|reservier|einbuchen|vormerken|eintragen
        0.95 trag|trage|schreib|nimm mich|uns|@n ... ein|rein|auf
        0.95 <kann> ?ich|wir|@n|er|sie|du ... <kommen>
        0.95 <kann> ich|wir @t $
        0.9 wurde|wurden|mochte|mochten|will|wollen|konnen|konnten ich|wir|gern|gerne ... <kommen>
        0.9 ich|wir wurde|wurden|mochte|mochten|will|wollen ... <kommen>
        0.9 <will> ... <session> ?am|um|fur|@t
        0.95 <will> ?gern|gerne|bitte|noch|ich ?<ein> ?neuen <session>
        0.9 ich|wir komme|kommen|nehme|nehmen ?gern|gerne|dann @t ?$
        0.9 ich|wir nehme|nehmen|hatte|hatten ?gern|gerne ?den|die|das @t
        0.9 termin|platz|training|stunde ?am|um|fur|bitte @t ?bitte|moglich
        0.9 passt @t $
        0.95 ^ gleiche|selbe|dieselbe ?zeit|uhrzeit|stunde ?wie
        0.9 zur|um_die|die gleichen|selben|gleiche zeit|uhrzeit
        0.9 wieder @t
        0.95 fur den rest ?der|meiner <karte>
        0.9 jeden|immer @t
        0.95 nehm|nehme|nehmen|nimm ?ich|wir ?den|die|das|@t @t
        0.95 @t nehm|nehme|nehmen ?ich|wir
        1.05 @t bis ... leer|aufgebraucht|alle|voll|zu_ende ?ist
        1.05 bis ?meine|die|zum <karte> ?ende ?leer|aufgebraucht|alle|voll|zu_ende
        0.95 <coach>|du @t ?noch ?zeit fur|mit mich|uns
        0.95 meld|melde|trag|trage|schreib|nimm|setz|pack|tu|plan|plane mich|uns|@n|sie|ihn|mein|meinen ... an|ein|rein|auf|dazu|mit_ein
        0.9 <kann>|konnt ich|wir|@n|er|sie|du ?bitte|vielleicht|auch|danach ?danach|auch|bitte ?am|um|gegen @t
        0.95 <kann> ?ich|wir|@n|er|sie ... @t haben|nehmen|kriegen|bekommen|machen|buchen
        0.95 <kann> ?ich|wir|@n|er|sie ?bitte|vielleicht|auch haben|nehmen|kriegen|bekommen @t
        0.9 # <session> ?am|um|fur|nachste|bitte ?@t
        0.95 zwei|drei|vier|noch_eine|noch_einen|noch_ein <session> ... @t
        0.95 @t ... zwei|drei|vier|noch_eine|noch_einen|noch_ein <session>
        0.9 @t nehme|nehm|nahme|wurde_ich ?ich ?nehmen|gern|gerne|$
        0.9 @t passt ?mir|uns ?super|gut|prima|perfekt|am_besten
        0.95 <kann> ?meine|mein|unser|unsere ?tochter|sohn|kind|freundin|freund|frau|mann ?@n ... <kommen>|mitmachen|mitspielen|mitkommen
        0.95 <will> ?ich|wir ?gern|gerne|noch|auch|diese|bitte ... <session> ?nehmen|machen|haben|buchen
        0.95 ok|okay|recht|gut|moglich wenn ich|wir ... vorbeischaue|vorbeikomme|komme|kommen|vorbeischauen|reinschaue
        0.9 ich|wir ?will|wollen|mochte|mochten|hatte|hatten|wurde|nahme|brauche|brauchen ?gern|gerne|bitte ?am|um|den|@t @t ?bitte|haben|$
        0.95 @t mochte|will|wurde|hatte ?ich|wir ?gern|gerne ... buchen|kommen|trainieren|haben|$
        0.95 mochte|will|wurde ... @t buchen|buchn|reservieren
        0.9 ich|wir will|wollen|mochte|mochten|hatte|hatten|nahme|brauche|brauchen ?gern|gerne|bitte ?am|um|den @t
        0.95 termin|appointment|stunde|session @t ?bitte|$
        0.9 mochte|will|mocht @t
        0.95 <kann> ... @t ... einplanen|vormerken|einbuchen
    """,
    "slots": """
        was|etwas|irgendwas|noch_was ?am|um|@t ?noch|was <frei>
        0.95 hast|hat|habt|gibt|gabe|ist|sind|ware ?du|ihr|es|alex|coach|da|noch|@t ?@t|am|um ?noch|was|etwas|irgendwas|einen|platz ?noch|was|termine|zeiten|termin|platz|zeit <frei>|platz|zeit|termine|was
        0.95 freie|welche|andere|mogliche|offene|verfugbare ?freie|freien|anderen termine|zeiten|slots|stunden|platze|uhrzeiten|tage
        0.95 wann ?hast|kann|konnen|konnte|ist|hattest|geht|passt|ware|habt|bist|ist ich|wir|du|ihr|es|@n|was|noch|wieder ... <frei>|<kommen>|zeit|da|buchen|dir|euch|termin
        0.9 @t ?ist|noch|um|schon <frei>|belegt|voll ?noch|$
        0.9 ist|ware|geht|ginge|passt @t ?noch <frei>|moglich|gut|$
        0.9 verfugbarkeit|verfugbarkeiten|freie_zeiten
        0.85 geht|ginge|ging|passt|klappt ?es|dir|bei_dir|auch @t
        0.85 wie|was ?sieht|ist|ware|steht ?es ?mit|am|um @t ?aus
        0.85 @t geht|ginge|passt|moglich ?bei_dir|auch|noch $
        0.8 zeit ?fur|am|um ?mich|uns @t
        0.9 geht|gehts|ginge|gings|passt|passts|klappt|klappts ?es|dir|euch|bei_dir ?es|dir|euch|bei_dir ?auch|irgendwann|vielleicht|irgendwie|evtl|eventuell|eventuel ?am|um|noch|irgendwann @t
        0.95 was|welche|welcher|wann|ob ist|sind|ware|hast|hattest ?du|denn @t ?noch|alles ?<frei>
        0.95 gibt|gibts|hast|habt|hattest|hatten|ist|sind ?es|du|ihr|da @t ... <frei>|termine|termin|zeiten|zeit|was|etwas
        0.95 ist|ware @t ?schon|noch|bereits weg|vergeben|belegt|besetzt|voll|ausgebucht|gebucht|zu_haben|<frei>
        0.95 gibst|machst|arbeitest|unterrichtest|trainierst du ?auch|eigentlich|denn|normalerweise @t
        0.95 hast|hattest|habt ?du|ihr ... @t ... <frei>|was|etwas|zeit|termin|termine|zeiten
        0.95 @t ?noch <frei> ?bei_dir|$
        1.15 jemand|wer ... abgesprungen|abgesagt|ausgefallen|abgemeldet
        0.95 was|wann hattest|hast|habt|gabe|bietest du|ihr|es ?noch ?da|anzubieten|frei|@t|$
        0.95 wie sieht|schaut|siehts deine|die|nachste|diese|@t ?woche|kalender|plan aus
        0.95 nachster|nachste|nachstes|erster|erste freier|freie|freies|moglicher ?termin|platz|stunde
        0.95 was|wer ist @t <frei>
        0.95 gibts|gibt_es|hast_du|hattest_du ... @t ... loch|lucke|platz
    """,
    "sent_transfer": """
        0.95 habe|hab|haben|ist ?ich|wir ... <bezahlt>|raus|unterwegs
        0.95 ^ ?schon|gerade|eben|habe|hab|ich <bezahlt>
        0.95 uberweisung|zahlung|geld|betrag ?ist|habe|hab|wurde ?ich|schon|gerade|eben ?gemacht raus|gemacht|getatigt|unterwegs|erledigt|angewiesen|weg|veranlasst
        0.9 @m <bezahlt>
        0.9 musste|sollte ?geld|es|das|da|schon ?schon|auf|bei ?deinem|dir ... da|angekommen|konto
        0.95 hab|habe|haben ?ich|wir ?es ?dir ?@t ?schon ?@m ?in ?per bar|cash|karte|paypal bezahlt|gezahlt|gegeben
        1.0 habe|hab|haben ?ich|wir ?dir|es|das ... geschickt|uberwiesen|gezahlt|bezahlt|gepaypalt|gesendet|angewiesen|gegeben
        1.0 @t uberwiesen|gezahlt|bezahlt|angewiesen|geschickt
        1.0 geld|uberweisung|zahlung|kohle ist ?gerade|grad|eben|jetzt|schon raus|unterwegs|weg|durch
        0.95 musste|sollte ?@t ?bald|gleich|morgen|schon|jetzt ?bei_dir|bald da|drauf|angekommen
        1.1 hab|habe|haben ?ich|wir ?dir das|die geld|kohle|scheine|umschlag ... gesteckt|gelegt|gegeben|dagelassen|hinterlegt|eingeworfen
    """,
    "promise": """
        0.95 zahle|bezahle|uberweise|uberweis|zahl|bringe|bring|begleiche ?ich|es|dir|das|den|die|am ?dir|es|das|geld|rest ... @t
        0.95 ich|wir zahle|bezahle|uberweise|uberweis|bringe ... @t|spater|bald|noch|demnachst|morgen
        0.95 @t ?zahle|uberweise|bezahle|bringe ich
        0.9 kann|darf|durfte|konnte ich|wir ... @t|spater zahlen|bezahlen|uberweisen
        0.9 du bekommst|kriegst ... @t
        0.9 geld|uberweisung kommt @t
        0.9 werde ... @t|bald|spater zahlen|bezahlen|uberweisen
        0.9 wenn|sobald gehalt|lohn|gehalt_da
        1.0 kann|darf|durfte|konnte ich|wir ... @t ... zahlen|bezahlen|uberweisen|geben
        1.0 zahl|zahle|bezahle|uberweise|uberweis ich ?dann|es|dir|noch ?dann
        1.0 @t ... zahl|zahle|bezahle|uberweise|uberweis|bringe|bring|bekommst|kriegst ?ich|wir|du
        1.0 bring|bringe|gebe|geb ?ich|dir|das|den ?dir|das|den geld|rest|kohle|bargeld ... @t|mit|vorbei
        1.0 gehalt|lohn ?kommt|ist|da|am @t
        1.1 <kann> ich|wir ?auch|vielleicht|dir|das ... mit_karte|bar|per_karte|vor_ort ... zahlen|bezahlen
        1.05 rest|geld|betrag uberweise|zahle|bringe|gebe|zahl|uberweis ich ... @t
        1.05 halb|halfte|half ?jetzt ?und halb|halfte|rest ?am @t
        1.05 ^ ?ich zahl|zahle|uberweise ?dir ?erst|erstmal|jetzt ?nur ?mal die halfte
        1.05 ^ ?erst|erstmal ?nur die halfte ?jetzt ?erstmal zahlen|bezahlen|uberweisen
    """,
    "dispute": """
        0.95 kann ?das|es|doch|ja ?doch|ja|gar|so|uberhaupt ?nicht nicht stimmen|richtig|korrekt|sein|wahr
        0.95 war|ist|bin|stimmt|habe|hab|waren ?doch|ich|das|gar|ja|uberhaupt|nicht|so ?doch|gar|ja|uberhaupt ?nicht nicht|rechtzeitig|punktlich ?<spat>|stimmen|richtig|korrekt|sein|wahr|$
        0.95 nicht <spat>|richtig|korrekt|fair|wahr|meine_schuld
        0.95 das|dies|es ist|war|stimmt ?doch|so|ja ?doch|so falsch|unfair|nicht|ungerecht|ein_fehler|rechtzeitig
        0.95 rechtzeitig ?abgesagt|geschrieben|storniert|bescheid
        0.9 habe|hab ?ich|doch ... rechtzeitig|punktlich|fruher|vorher abgesagt|geschrieben|storniert|bescheid|gesagt
        0.9 widerspreche|widerspruch|beschwerde|beschweren|einspruch
        0.9 ich|wir war|waren ?doch da|anwesend
        0.9 habe|hab|haben ?ich|wir nie|nicht ... gebucht|zugestimmt|gekauft|trainiert
        0.9 falsch|doppelt|zweimal|irrtumlich|zu_unrecht abgebucht|berechnet|gezahlt|abgezogen|gebucht|belastet
        0.85 fehler|irrtum ?in|bei ?der|meiner|dem
        0.85 du|alex|coach hast|hat ... abgesagt
        1.1 du|ihr hast|habt|hattest ?doch|selbst|selber|das|mir|mich ... abgesagt|storniert|gecancelt|verschoben
        1.1 nicht meine schuld
        1.1 ich|wir ?hab|habe|haben|hatte ?doch|das|es|ja ?einen|zwei|drei|den ... vorher|rechtzeitig|fruh_genug|fristgerecht abgesagt|storniert|geschrieben|bescheid
        1.05 war|waren ?ich|wir ?doch @t ?doch da|anwesend|beim_training
        1.05 ich|wir war|waren ?doch @t ?doch da|anwesend|beim_training
        1.05 hatte|durfte|sollte ?doch|eigentlich nicht ... zahlen|gezahlt|berechnet|abgezogen|durfen
    """,
    "stop": """
        ^ stop|stopp|abmelden|aufhoren|abbestellen $
        0.95 keine|stoppe|stopp|stop|ohne|schluss_mit ?mehr|diese|deine|weiteren <erinnerungen> ?mehr
        0.95 <erinnerungen> ?bitte aus|abstellen|ausschalten|stoppen|deaktivieren|abbestellen|abschalten|beenden
        0.95 schick|schicke|erinner|erinnere|schreib|schreibe ?mir|mich ?bitte nicht|keine ?mehr <erinnerungen>|mehr
        0.9 lass|lasst mich ?in ruhe
        0.95 hor|hort|aufhoren ?bitte ?auf ?mir|mich|uns ?zu ?mir|mich|uns ?zu schreiben|nerven|texten|erinnern|schicken
    """,
    "start": """
        ^ start|starten|fortsetzen $
        0.95 <erinnerungen> ?bitte ?wieder an|einschalten|anstellen|aktivieren|anschalten|starten
        0.95 wieder <erinnerungen>
        0.95 erinner|erinnere mich ?bitte wieder
        0.9 <will> ?wieder <erinnerungen>
    """,
    "buy": """
        kaufen|kaufe|kauf|nachkaufen|bestellen|bestelle
        0.95 <will>|nehme|gern|gerne|noch|bitte|neue|brauche ?ich ?gern|gerne ?<ein> ?neue|neuen|neues|weitere ?# ?er <karte>
        0.95 neue|neuen|neues|nachste|weitere ?# ?er <karte>
        0.9 <karte> verlangern|erneuern|nachfullen
        0.9 verlangern|erneuern|aufladen ?bitte
        0.9 ^ <karte> ?bitte $
        0.95 hatte|mochte|will|brauche|nehme|kaufe ... ?noch|nochmal|wieder|weitere|mal # stunden|einheiten|trainings|er
        0.95 <will>|hatte|nehme|gern|gerne|kann_ich ?ich|wir .. <karte> ?haben|kaufen|bekommen|nehmen
        0.95 kann|konnte|darf ich|wir ?noch ?# weitere|mehr <session>|stunden ?haben|kaufen|bekommen
        1.0 # weitere|neue|zusatzliche <session>|stunden|einheiten
    """,
    "offers": """
        angebote|angebot|preise|preis|preisliste|tarife|tarif|pakete|preisen
        0.95 was|wieviel|wie_viel ?kostet|kosten|nimmst|verlangst ?du|ein|eine|die|das|der ?# ?er ... kostet|kosten|<karte>|<session>|nimmst|du
        0.95 was|wieviel|wie_viel kostet|kosten
        0.9 welche <karte>|karten|pakete|angebote
        1.0 gibt|gibts|hast|habt|bietest ?es|du|ihr ?auch|noch|eigentlich ?# ?er <karte>|angebote|pakete
    """,
    "switch": """
        0.95 anderer|anderen|anderem|wechsel|wechsle coach|trainer|trainerin
        0.95 coach|trainer wechseln|tauschen
    """,
    "waitlist": """
        1.1 warteliste|nachrucken|nachrucker|nachruckliste
        0.95 sag|gib|meld|melde|schreib|ruf|info|informier|benachrichtige ... wenn|falls|sobald ... frei|platz|ausfallt|absagt
        0.95 wenn|falls|sobald ... frei|absagt|ausfallt ?wird|$
        1.05 auf|in ?die|der liste
        0.95 sag|gib|meld|melde|schreib|info|bescheid ... bescheid|dich|wissen ... frei|platz
    """,
    "page": """
        ^ ?zeig|zeige|schick|schicke|sende|gib|offne|wo ?mir|ist ?bitte ?meine|den|die|der seite|link|webseite|kundenseite ?bitte|noch|zu ?mal|meiner ?seite $
        0.95 meine seite|kundenseite|ubersicht|ubersichtsseite
    """,
    "calendar": """
        kalender|ical|ics|kalenderlink|kalenderdatei
        0.9 synchronisieren|exportieren
    """,
    "write_coach": """
        0.95 sag|sage|frag|frage|schreib|schreibe|richte|gib|ruf|kontaktiere ?bitte|dem|der|mal|an|doch ?dem|der|meinem|meiner <coach>
        0.95 nachricht|frage an|fur ?den|meinen <coach>
        0.95 mit ?dem|einem|meinem <coach>|menschen|mensch ?sprechen|reden
        0.9 bin|komme|kommen|verspate|werde ?ich|wir|mich|leider|ca|etwas|# ... spater|verspatung|verspatet
        0.9 verspatung|verspate|unterwegs
        0.9 # min|minuten spater
        0.9 komme|kommen|bin|schaffe ?ich|wir ?etwas|ca|leider|ungefahr # ?min|minuten spater|zu_spat|spat|verspatung
        0.9 verspate|verspatung|verspaten
        0.9 @t zu spat
        0.9 ruf|rufe|melde|meld ... mich|dich ?bitte ?an|zuruck
        1.0 komme|komm|kommen|bin|sind|werde ?ich|wir ?ca|circa|etwa|ungefahr|so|gut|etwas|leider ?# min|minuten|minutchen|bisschen spater|zu_spat|spat
        0.95 kann|konnte|konnt|konnten ?mich|mir|du|ihr jemand|mich|mir|einer ... anrufen|zuruckrufen|melden|anrufen_bitte
        0.9 stehe|steh|stecke|stecken|stehen ?ich|wir ?noch|gerade|grad ?im|in stau
        0.9 in stau
        0.9 bin|sind|komme ?ich|wir ?erst|schon|gleich ... min|minuten|@t da
    """,
    "language": """
        sprache|language
        0.95 auf|in|sprich|sprichst|schreib|antworte ?du|bitte|auf|in <sprache>
        ^ <sprache> ?bitte $
        0.95 kannst|konnen|sprichst|redest|schreib|antworte|verstehst ?du|wir|bitte ?auch ?bitte ?auf <sprache>
    """,
    "hello": """
        0.5 ^ moin|servus|gruss_gott|gruezi|tach|huhu|na
    """,
    "thanks": """
        0.45 vg|lg|mfg|danke_dir|besten_dank|gruss|grusse
    """,
    "leave_waitlist": """
        1.1 nimm|streich|streiche|losch|losche|hol|entfern|trag mich|uns|@n ?bitte|wieder ?wieder|bitte von|aus|runter ?der|von ?der warteliste|liste
        1.1 von|aus der warteliste ?runter|streichen|nehmen|raus|austragen|loschen|weg
        1.1 nicht|nimmer|nix ?mehr warten|auf_der_warteliste
        1.1 warteliste verlassen|abmelden|loschen|raus
        1.15 brauche|brauch|will|muss|mochte ... warteliste ... nicht|nimmer|runter
    """,
}
