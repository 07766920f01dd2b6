"""German: greetings, yes and no, another time, and the words of a question. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "stop_weekly": """
        1.3 stop|stopp|stoppe|stoppen|beende|beenden|kundige|losche|streiche|storniere|sag|sage ?mein|meine|meinen|den|die|das|der|@n|ihren|seinen wochentlich*|feste|festen|fester|regelmassig* termin|termine|slot|platz|training|stunde|einheit|zeit
        1.3 wochentlich*|feste|festen|fester|regelmassig* termin|termine|slot|platz|training|stunde|einheit|zeit ?von|bitte ?@n ?bitte|ab beenden|stoppen|absagen|kundigen|aufheben|aufgeben|streichen|nicht|ende
        1.2 stopp|stoppe|beende ?den|die|das @t ?termin|slot|training
        1.1 ^ stop|stopp|stoppe|beende @t
        1.3 dauertermin|fixtermin|stammtermin|abotermin|dauerplatz|stammplatz ... kundigen|beenden|stoppen|absagen|aufgeben|streichen|loschen|aufheben|nicht
        1.3 stopp|stoppe|beende|kundige|losche|streiche ?bitte ?mein|meinen|den dauertermin|fixtermin|stammtermin|abotermin|dauerplatz|stammplatz
    """,
    "weekly": """
        1.05 ^ ?was|zeig|welche|wann ?ist|sind|mir ?mein|meine|meinen|der|die|@n wochentlich*|feste|festen|fester|regelmassig* termin|termine|slot|platz|zeit ?$
    """,
    "hello": """
        0.5 ^ hallo|hi|hey|moin|servus|gruezi|tach|huhu|hallochen
        0.5 guten|schonen|gruss morgen|tag|abend|gott|dich
        0.5 wie gehts|geht_es
    """,
    "thanks": """
        0.9 ^ ?ok|okay|super|alles_klar|danke|prima|passt|gut|perfekt|top ?dann|also bis ?dann @t $
        0.45 danke|dankeschon|merci|thx|besten_dank|vielen_dank
        0.45 ^ super|toll|prima|perfekt|klasse|spitze|cool|alles_klar|verstanden $
        0.45 tschuss|ciao|bis_dann|bis_bald|bis_morgen|servus|ade
        0.45 kein problem
        0.82 bis dann|bald|morgen|spater|@t $
        0.9 ^ ?ok|okay|super|alles_klar|danke|prima bis @t $
        0.45 dank|danke dir|euch|schon
        0.82 ^ wir|man sehen|sieht uns|sich ?dann @t $
    """,
    "help": """
        ^ hilfe|menu|befehle|info|optionen $
        0.9 was kannst|kann du|ich ?hier ?alles ?hier ?machen|tun|schreiben|sagen|fragen|$
        0.9 wie funktioniert|geht das|dies|der ?hier|bot
        0.85 verstehe|versteh ?ich ?das ?ich nicht
        0.8 hilf|helfen|hilfst ?du ?mir|uns|$
    """,
    "settings": """
        ^ einstellungen|konfiguration|einrichten
        0.95 andere|andern|stell|setze ?meine|die einstellungen|zeitzone|wahrung|ruhezeiten
        0.9 ^ zeitzone|wahrung|ruhezeiten|erinnerungen|puffer|iban
    """,
    "question": """
        konnte|kann|konnen|darf|durfte ?ich|man|wir ?@t noch ?kostenlos|absagen|verschieben|stornieren
        was passiert|kostet|ware|ist|passierte ?es|das|denn ?mich wenn|falls|bei
        wenn|falls ich ... absage|verschiebe|storniere|absagen
        wurde|verliere|zahlt|kostet|gilt|muss ?ich|es|das|mich ?ich|das|dann|mir|eine|was|die ... verlieren|stunde|kosten|spat|zahlen|einheit|etwas|was|verloren
        zu spat ?um|zum ... absagen|stornieren|verschieben
        ist|ware es|das ?noch|schon|zu zu_spat|kostenlos|moglich|rechtzeitig|spat
        komm|komme|kann|kommen|kame ich|wir ... kostenlos|gratis|umsonst
        zu spat um|@t
        verfallt|verliere|zahlt ... stunde|einheit|training|termin
        darf|durfte ich|man|wir ... absagen|verschieben|stornieren|absage
        was|wieviel|wie_viel|wurde ... kosten|kostet|zahle ... absagen|absage|abzusagen|stornieren|storniere
    """,
    "later": """
        ^ ?die|der|das|etwas|was|bisschen|ein|bitte|lieber|geht|gehts|auch|eine|stunde|gibts ?auch|bisschen|etwas|was|stunde|es|noch|lieber spater|spateren|spatere|spateres|spater ?bitte|moglich|$
    """,
    "earlier": """
        ^ ?die|der|das|etwas|was|bisschen|ein|bitte|lieber|geht|gehts|auch|eine|stunde|gibts ?auch|bisschen|etwas|was|stunde|es|noch|lieber fruher|fruheren|fruhere|fruheres|eher ?bitte|moglich|$
    """,
    "other": """
        0.9 ^ ?ein|eine|einen|noch|bitte|gibt_es|zeig|was|hast_du ?mir|noch ander|andere|anderen|anderer|anderes ?tag|zeit|zeiten|termin|termine|vorschlage|uhrzeit|uhrzeiten ?bitte|$
        0.85 andere|weitere|mehr zeiten|termine|tage|vorschlage|optionen
        0.85 was|wie ?ist|ware|sieht|ists ?mit|um|am|es|es_mit @t|#
        0.85 ^ nein|ne|nicht ?nicht @t|#
        0.8 ^ keiner|keine|keins|nichts|passt ?davon|von|nicht ?denen|$
        0.8 nicht @t|#
        0.8 vielleicht|eher|besser @t|#
        0.8 @t ware|ginge|geht|passt ?auch|mir ?besser|gut|moglich|$
        0.85 was|wie ware|wars|ists|ware_es|ist|war|siehts|schauts ?es ?mit|um|am|denn ?es|mit ?am|um @t|#
        0.85 @t ware|ist|ginge|geht|wurde|passt|klappt ?mir|uns|bei_mir|fur_mich ?viel|auch|noch ?besser|lieber|gut|super|ideal|perfekt|passen|gehen ?$
        0.8 @t vielleicht|evtl|eventuell ?$
        0.85 ginge|geht|gings|gehts|klappt|klappts|passt|passts ?es|auch|dann|stattdessen ?auch @t
        0.85 hast|hattest|haben|hatten du|sie|ihr ?vielleicht|evtl|sonst|stattdessen|auch|noch @t ?oder|vielleicht ?noch ?zeit|was|etwas|luft
        0.85 @t ?auch war|ware ?mir|auch|noch super|gut|besser|perfekt|ideal|klasse|top|prima|toll|fein|ok|okay|moglich
        0.85 meinte|meine|meint|wollte ?ich|naturlich|eigentlich|doch ?den|die|das|naturlich @t
        0.85 halt|eben|lieber|eher @t
        0.85 alternativ|ersatzweise|notfalls|ansonsten @t
    """,
    "yes": """
        0.8 ^ ja|jup|jepp|yep|jau|klaro|jawoll|gut|jo|jep|jawohl|jap|joa|gerne|gern|ok|okay|klar|genau|stimmt|richtig|einverstanden|passt|sicher|naturlich|unbedingt|perfekt|jupp|yes|si|oui|freilich|geht_klar|bestatigt|bestatige
        0.85 ^ ?ja|ok|okay|gerne mach|mache|buch|buche|nimm|schick|nehm|nehme ?ich das|es|so|ihn|sie $
        0.85 ^ ?ja|das|ok|alles ?ist|geht passt|gut|in_ordnung|klingt_gut|super|perfekt|richtig ?mir|so|fur ?mich|$
        0.85 bin dabei
        0.85 ich komme $
        0.85 einverstanden|akzeptiere|stimme_zu|zustimmen
        0.8 ^ auf ?jeden fall
        0.8 ^ na|ja|aber|haha|lol klar|sicher|logisch|ok|okay|gut|gern|gerne|natrlich|naturlich
        0.85 ^ klingt|hort ?sich ?doch super|gut|perfekt|prima|toll ?an
        0.8 ^ super|prima|perfekt|top|klasse ?das ?passt|danke_passt $
    """,
    "no": """
        0.8 ^ nein|ne|nee|no|nope|nicht|niemals|falsch|auf_keinen_fall|lieber_nicht
        0.85 ^ ?nein|bitte|ach nicht ?absagen|stornieren|loschen|verschieben|jetzt|notig|mehr|$
        0.95 nicht absagen|stornieren|loschen|verschieben|buchen|verkaufen|senden|schicken
        0.85 doch nicht
        0.85 vergiss|lass|lassen ?es|das|wir ?gut|sein|das|bleiben|$
        0.85 ^ ?bitte behalten|behalte|so_lassen|lass_es
        0.85 egal
        0.8 habe|hab ?es ?mir anders uberlegt
        0.85 ^ ?hm|hmm|nein|ne|nee|ach eher|besser|lieber nicht|nein $
    """,
    "slots": """
        0.95 haben|hatten|hatte sie ... @t ... <frei>|was|etwas|zeit|termin|termine|zeiten
        0.95 haben|hatten|hatte sie ... <frei>|zeit|termin|termine|zeiten ... @t
        0.95 haben|hatten sie ?noch|etwas|was|freie|einen <frei>|termin|termine|zeiten
        0.9 ware|ginge|passt|geht|ist ?es ?bei ihnen ?auch|noch @t
        0.95 wann hatten|haben|konnen|konnten|passt|ginge sie|ihnen|es ... zeit|frei|da|ihnen|$
        0.95 hast|hattest|habt ?du|ihr ?spontan|zufallig|vielleicht|eventuell|evtl ... @t ... <frei>
        0.95 zeit|luft|lucke|kapazitat ?am|um|noch|fur|@t @t ?noch ?bei_dir|bei_euch|bei_ihnen
        0.95 ist|ware|gabe ?bei|mit ?dir|euch|ihnen @t ?noch ?was|etwas|ein|eine|einen|irgendwas <frei>|termin
        0.9 wie|was schauts|schaut|siehts|sieht|ist|ware ?es|bei_dir ?denn|mit|bei_dir @t ?bei_dir ?aus
        0.9 wann ist|ware ?der|das|die nachste|nachster|nachstmogliche|fruheste|fruhester ?freie|freier|mogliche termin|stunde|platz
        0.95 ist|ware der|die|das|dein|dieser ?slot|platz|termin|stunde|zeit ?am|um|von @t ?schon|noch|bereits weg|vergeben|belegt|besetzt|voll|zu_haben|verfugbar|<frei>
        0.95 <session>|slot @t ?schon|noch|bereits weg|vergeben|belegt|besetzt|zu_haben|verfugbar|frei
        0.95 noch|was|irgendwas|etwas frei|platz|platze ... @t
        1.0 gibt|gibts|gabe|ist|hast|habt|haben ?es|du|ihr|sie ?da ?noch|vielleicht ?einen|ein|freie platz|platze|platzchen|luft ... @t
        0.9 @t ?noch|wieder|schon|dann zeit|luft ?$
        0.95 ist|ware|geht|ginge|passt|klappt @t ?fur|bei ?sie|dich|euch|ihnen|dir|dich ?auch|noch moglich|machbar|ok|okay|gut|drin|recht
        0.95 hast|hattest|habt|haben|hatten ?du|ihr|sie ?da ?noch irgendwas|irgendetwas|irgendeinen|irgendwann ?@t|noch|frei
        0.9 <kann> man ... @t ... anfangen|beginnen|starten|loslegen
        0.95 hast|hattest|habt|haben|hatten du|ihr|sie @t ?noch irgendwas|irgendetwas|irgendeinen|irgendwann
        0.95 hattet|hatten|habt|haben ihr|sie ... @t ... <frei>|<session>|zeit
        0.95 wann hatte|hat|hatten|haben|hast|hattest ... fruhestens|zeit|luft|frei|kapazitat|wieder_zeit
        0.95 wann ware|ist|kann ... fruhestens|fruhestmoglich|am_ehesten
        0.95 wie|was sieht|schaut|ist ?es|das|bei_dir|bei_euch ?zeitlich|terminlich ?@t ... zeitlich|terminlich|bei_dir|bei_euch ?aus
        0.95 ab wann hast|habt|bist|kannst|ist|sind|haben|offnet|macht ... @t
        0.95 was ware|ist ?dein|der|euer nachster|nachste|fruhester|fruheste|erster freier|freie|moglicher termin|zeit|platz
        0.95 gibts|gibt_es|gibst_du|ist|findet @t ?auch|denn|uberhaupt|eigentlich training|kurs|unterricht|stunden|yoga|tennis|kurse
        0.95 hast|habt|haben|bist|seid du|ihr|sie ... offen|geoffnet $
        1.0 kann|konnte|darf man ?bei|auch ?euch|dir|ihnen|eigentlich ... @t
    """,
    "book": """
        0.95 <kann> sie mich|uns|mir|meine|meinen|@n ... @t ?einen|eine ?<session> ?bitte einplanen|eintragen|vormerken|einbuchen|geben|reservieren|notieren|anmelden
        0.95 <kann> ... <session> @t ?bei_ihnen|bei_dir ausmachen|vereinbaren|machen|haben|bekommen|kriegen
        0.95 <session> @t ?mit|bei ?dir|ihnen ausmachen|vereinbaren|buchen|fixieren
        0.9 ich|wir wurde|mochte|mochten|wurden|will|wollen ... @t ?gern|gerne|bei_ihnen|bei_dir buchen|kommen|trainieren|vorbeikommen|nehmen
        0.95 nehm|nehme|nehmen ?ich|wir ... @t
        0.95 ich nehm|nehme ?dann|gern|gerne ?den|die|das ?termin|platz|stunde ?am|um|von @t
        0.95 kannst|kannsch|konntest|konnen|konnten du|sie mich|uns|@n ... @t .. reinquetschen|dazwischenschieben|einschieben|unterbringen|drannehmen|dazwischenquetschen|reinschieben|dazunehmen
        0.95 mach|mache|machen|gib|geben ?sie mir|uns ?bitte ... @t
        0.95 mach|mache|gib ?mir|uns ?bitte ein|eine|einen|nen <session> ?am|um|fur @t
        0.95 <kann> du|sie|ihr @n|mich|uns|meine|meinen ... einplanen|eintragen|anmelden|vormerken|mitnehmen|dazunehmen|dazubuchen ?am|um|fur|@t
        0.9 ich|wir komme|kommen @t zu zweit|dritt|viert|mit|gern|gerne|vorbei
        0.9 einmal|ein_mal|1x @t
        0.9 fur @n ?bitte|gern|gerne @t
        0.9 @t ?bitte fur @n
        0.95 notier|notiere|notieren|reservieren|buchen|tragen|schreiben|setzen|merken|planen ?sie ?bitte mich|uns|mir ?bitte ?fur|auf @t ?ein|vor
        0.9 @n mochte|mocht|wurde|will|wollte|darf ... @t ... <kommen>
        0.9 @n mochte|mocht|wurde|will|wollte|darf ... <kommen> @t
        0.95 schreib|schreibe|schreibt|trag|trage|notier|notiere|merk|merke mir|uns|mich ?bitte|mal ... @t ?bitte auf|ein|vor|rein|an
        1.0 <kann>|konnen du|ihr|sie ... mir|uns|mich ... @t ... freihalten|frei_halten|aufheben|zurucklegen|reservieren|vorhalten
        0.95 halt|halte|haltet|halten|heb|hebe ?sie mir|uns|mich ... @t ... frei|auf
        0.95 pack|steck|quetsch|schieb mich|uns ... @t ... dazu|rein|dazwischen|mit_rein|mit_dazu|mit
        0.95 @t ... festmachen|fixieren|fix_machen|klarmachen|festhalten
        0.95 mach|machen ?wir ?doch|bitte|einfach|dann|mal @t ?bitte fest|fix|klar|$
        0.95 tragst|schreibst|nimmst|setzt|meldest|planst|steckst|notierst|merkst|buchst du ?bitte mich|uns|mir|@n|meine|meinen ... ein|auf|rein|an|mit|vor ?@t ?$
        0.95 tragst|schreibst|nimmst|setzt|meldest|planst|steckst|notierst|merkst|buchst ?du mich|uns|mir|@n ... @t
        1.0 machst|haltst|reservierst|hebst ?du mir|uns|mich ?bitte ?den|die|das @t ?fest|klar|fix|frei|auf|einen|$
        0.95 anmelden|eintragen|einschreiben fur ... @t
        0.95 fur ... @t anmelden|eintragen|einschreiben|vormerken
    """,
    "owe": """
        1.15 nimmst|akzeptierst|nehmt|akzeptiert|nehmen|akzeptieren du|ihr|sie ?auch|eigentlich|denn ?nur paypal|karte|karten|kartenzahlung|kreditkarte|ec|bar|bargeld|twint|apple|uberweisung
        1.15 <kann> ich|man|wir ?bei_dir|bei_ihnen|bei_euch|eigentlich|dir|das ?auch|eigentlich|nur|denn mit|per|via|in paypal|karte|kreditkarte|ec|bar|twint|apple_pay|uberweisung|bargeld ?be zahlen|bezahlen|begleichen
        1.15 geht|ginge|ist ?bei_dir|bei_ihnen ?auch|eigentlich ?zahlung|bezahlung ?mit|per|via paypal|kartenzahlung|kreditkarte|ec|twint|apple_pay|uberweisung ?auch|moglich|$
        1.1 wie kann|soll|darf|konnen|mochtest|hattest|bezahl|zahl|bezahle|zahle ?ich|wir|man|du ?dir|das|es|denn|dich ?am_besten|geld be*|zahlen|$
        1.1 wieviel|wie_viel|was hab|habe|haben|hatte ich|wir ?dir|ihnen|bisher|bis|@t|schon ... bezahlt|gezahlt|uberwiesen
    """,
    "cancel": """
        0.9 vergiss|lass|lassen|streich|streichen ?wir ?den|die|das ?termin|stunde ?am|fur|von @t ?ausfallen|sausen|sein|weg|bleiben
        0.9 @t kannst|konnen|konnt ?du|wir|sie ?ruhig|leider|getrost vergessen|knicken|streichen|abhaken|freigeben|anderweitig
        0.9 @t ?bin|sind ?ich|wir ?leider|doch|dann ?leider|doch verhindert|verreist|unterwegs|weg|eingespannt|verplant|krank|nicht_da|im_urlaub|auf_dienstreise|ausgebucht
        0.9 @t fallt|fallen|muss|mussen ?bei_mir|bei_uns|ich|wir|leider ?leider|bei_mir flach|aus|weg|ausfallen|passen
        0.9 @t ?ist|wird ?leider|doch|bei_mir|mir ?zu ?leider|doch schlecht|ungunstig|blod|eng|knapp|stressig|nix
        1.05 <session>|@t ?am|um|von|bitte @t ?bitte|leider|wieder|ganz loschen|streichen|rausnehmen|entfernen|austragen|absagen|stornieren
        1.05 lass|lasse|lassen ich|wir ?doch|lieber|mal|diesmal|leider|dann sausen|ausfallen|aus|sein|bleiben
        1.0 @t setz|setze|setzen ich|wir ?mal|lieber|diesmal aus
        1.0 @t ... aussetzen|pausieren|uberspringen|skippen
        0.9 @t sitze|sitz|bin|stecke|steck|hange|hang ich|wir ?noch|dann|leider ?den|bis|ganzen ?tag ?bei|im|in|auf|beim ?der buro|arbeit|meeting|schule|arzt|zahnarzt|uni|schicht|dienst|dienstreise|fortbildung|messe|besprechung
        0.95 @t ?leider|doch|dann|diesmal|gibts|gibt_es ?fur_mich|bei_mir|es kein|keine <session>
        1.05 brauche|brauch|brauchen|benotige|benotigen ?ich|wir ?den|die|das ?<session> ... @t|<session> ... nicht ?mehr
        0.9 @t ?leider|doch|dann ohne mich|uns
        1.05 wird|wirds|klappt|klappts ?es|leider|heute nix|nichts|nicht mit|aus ?dem|der|unserem|unserer|meinem <session>|@t
        1.05 vom|von|aus ?dem|der|meinem|meiner <session>|@t ... zurucktreten|austreten|zuruckziehen
        1.0 zurucktreten|zuruckziehen|zurucknehmen|ruckgangig ?machen
        0.95 ich|wir fallen|falle @t ?leider aus|weg
        0.95 fallen|falle ich|wir @t ?leider aus|weg
        0.95 ich|wir fallen|falle aus
        1.1 jemand|wer ... meinen|mein|meine|unseren platz|stunde|termin|slot ... haben|ubernehmen|brauchen|gebrauchen|nehmen
        1.0 ich|wir kann|konnen ?leider|doch|da|dann nicht $
        0.9 bin|sind ?ich|wir @t doch in|auf|bei|im|beim
        0.9 @t ... arbeiten muss|mussen|darf
        0.9 @t ... muss|mussen ich|wir ?leider|doch|da arbeiten
        0.9 @t ist|ware|wird ?mir|uns ?leider|doch|aber zu spat|fruh|eng|knapp|kurzfristig
        0.9 ich|wir muss|mussen @t ?leider|doch arbeiten
        0.9 @t geht|gehts|passt|passts|klappt|klappts|haut .. nicht|nix|nimmer|nichts
        1.0 weder @t noch @t
    """,
    "move": """
        1.0 nachholen|nachzuholen|nachhole|ausweichen|auszuweichen
        1.05 @t|<session> ... auf @t ?gleiche|selbe|um|zu ... verschieben|verlegen|schieben|umbuchen|legen|andern|umlegen|vorziehen|setzen|verlegt|verschoben
        1.05 vom|von ?dem ?termin @t auf|zu|nach ?den|die|das @t
        1.05 stell|stelle|setz|setze|leg|buch|buche|trag|trage|plan|schreib mich|uns|@n|meinen|den|das|die ... auf @t um|statt|anstatt
        1.05 verleg|verlege|schieb|schiebe|leg|lege mich|uns|@n|meinen|den|das|die ... auf @t
        1.0 ersatztermin|ausweichtermin|alternativtermin|ersatzstunde
        1.0 geschoben|verschoben|verlegt|vorverlegt|umgebucht|umgelegt|getauscht|verschiebst|verschiebt|schiebst|umbucht|vorgezogen|verlegst
        1.0 @t|<session> ... wechseln|tauschen|andern ?konnen|konnten|darf|durfen|$
        1.0 umbuchung|terminverschiebung|terminanderung|verlegung|anderung
        1.0 <kann> wir|ich ... auf @t gehen|wechseln|ausweichen|rutschen|umsteigen|switchen
        1.0 umsetzen|umtragen|umzusetzen|umzutragen|umziehen
    """,
    "next": """
        0.95 wann sehen|treffen|trainieren wir|ma|mir ?uns ?eigentlich|denn|wieder|nochmal|noch|das ?nachste|mal|@t ?mal ?@t $
        0.95 hab|habe|haben|bin ich|wir ?nochmal|jetzt|eigentlich @t ?oder @t ?$
        0.95 hab|habe|haben|hatten ich|wir @t ... ?einen|ein|eine termin|training|stunde|was|etwas|treffen ?ausgemacht|vereinbart|stehen|drin|$
        0.95 hab|habe|haben|hatten ich|wir @t ?uberhaupt|eigentlich|denn|noch ... einen|eine termin|stunde|einheit|session
        0.95 bleibt|steht ?es|das|der|die|unser|mein ?termin|training ?bei @t ?$
        1.0 ist|gibts|gibt_es|findet|haben_wir @t ?eigentlich|uberhaupt|noch training|kurs|unterricht|stunde|tennis ?statt
        1.15 ^ fallt|fallen ?das|die|der|unser|unsere <session>|training|kurs ... aus
        1.0 wann war|ist ?das|der|nochmal|noch|nochmals|gleich|denn ?mal ?gleich|wieder unser|mein|unsere|meine ?nachste|nachster <session>
        1.2 um wieviel|wie_viel|welche uhr
        1.2 um wieviel uhr ... @t
    """,
    "sent_transfer": """
        1.0 hab|habe|haben ?ich|wir ?dir|die|das|den ... bar|cash|umschlag|kuvert ... gegeben|dagelassen|hingelegt|bezahlt|dabei
        1.0 @t bar|cash|per_paypal|mit_karte bezahlt|gezahlt|uberwiesen|gegeben
    """,
    "waitlist": """
        1.05 wenn|falls|sobald ... absagt|ausfallt|abspringt|ausscheidet|storniert|freiwird
        1.05 wenn|falls|sobald ... frei|platz wird|werden|ist|wurde
    """,
    "dispute": """
        1.05 war|waren ich|wir @t ?doch|aber gar|uberhaupt|ja nicht da|anwesend|dabei|im_training
        1.05 ich|wir war|waren @t ?doch|aber|gar|uberhaupt|ja nicht da|anwesend|dabei|im_training
        1.05 rechnung|abrechnung|kontostand|zahlung|buchung stimmt|passt|ist ?so|doch|leider|aber ?so|gar nicht|falsch
    """,
    "why": """
        1.0 wie kommt|kommts ?es ?das ... #|weniger|nur|noch|weg|fehlt|fehlen
        1.0 warum|wieso|weshalb ... #|nur_noch|nimmer|weniger drauf|ubrig|da
        1.0 wofur|warum|weshalb ... #|@m|berechnet|abgebucht|abgezogen|gezahlt
    """,
    "stop": """
        0.95 stell|stelle|stellen|schalt|schalte|schalten|mach|mache|machen|dreh ?sie ?bitte|mal ?die|deine|alle|ihre <erinnerungen> ?bitte|mal ab|aus
    """,
    "start": """
        1.0 stell|stelle|stellen|schalt|schalte|schalten|mach|mache|machen ?sie ?bitte|mal ?die|deine|alle|ihre <erinnerungen> ?bitte wieder ?bitte ein|an
    """,
    "balance": """
        1.15 bis wann|wie_lange|wann ... gultig|gilt|gelten|haltbar|verwendbar|einlosen|aufbrauchen|verbrauchen
    """,
    "write_coach": """
        1.3 gute|schnelle besserung
        1.3 werd ?schnell|bald wieder gesund
        1.0 kannst|konntest|konnen|konnten du|sie mich ... anrufen|zuruckrufen|kontaktieren
        1.0 kannst|konntest|konnen|konnten du|sie ?dich|sich ... ?bei_mir|bei_uns melden
    """,
    "offers": """
        1.0 wie teuer|viel ist|kostet|sind|kosten|ware
        1.0 wie teuer
    """,
    "rules": """
        1.15 welche|was_fur regeln|regelungen|bedingungen|fristen|stornobedingungen
        1.15 wie sind|lauten ?deine|die|eure|ihre regeln|bedingungen|fristen
    """,
}
