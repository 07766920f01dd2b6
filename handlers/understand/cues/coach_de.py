"""German: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        1.05 @n hat|haben ... gekauft|genommen|geholt|bestellt
        verkaufe|verkauf|verkaufen|verkauft
        0.95 @n kauft|kaufte|nimmt|mochte|will|bekommt ?noch ?eine|einen|ein|die ?neue|neuen ?# ?er <karte>|einzelstunde|probetraining
        0.9 neue|neuen ?# ?er <karte> fur @n
    """,
    "paid": """
        bezahlt|gezahlt|uberwiesen|zahlte|bezahlte|zahlt
        0.95 habe|hab|erhalten|bekommen|kassiert|eingenommen ... von @n
        0.95 @m|#|geld|zahlung|uberweisung von @n
        0.95 @n hat ... @m|#|bar|uberwiesen|bezahlt|gezahlt|gegeben
        0.9 @n @m|# ?@m|euro|in ?in bar
        0.9 erhalten|kassiert @m|#
        1.05 hab|habe|haben ... @m|# ... bekommen|erhalten|kassiert|eingenommen
        0.95 @n gab|gibt|hat_mir|uberweist ?mir @m|#
        1.0 gegeben|gezahlt|bezahlt|uberwiesen ?mir @m|#
        1.0 @m|# ?euro ?davon ?gleich|schon|direkt ?in bar|cash|uberwiesen|gegeben
        1.0 gab|zahlte|schob|druckte ?mir ?eben|gerade @m|#
    """,
    "owe": """
        0.95 was|wieviel|wie_viel schuldet ?mir @n
        0.95 @n ?noch schuldet ?mir|noch|$
    """,
    "today": """
        ^ ?wer|was|zeig|mein|meine|der|die|wer_kommt ?kommt|ist|steht|mir|habe|hab|trainiert ?ich|an|alles|die ?an @t ?an|$
        ^ ?zeig|mein|meine|der|die ?mir ?den|die agenda|tagesplan|kalender|plan|termine ?fur|am|von ?@t|$
        0.95 wer kommt|trainiert|ist|spielt|hat ?alles|heute|noch ?training|gebucht|da|$
        0.9 agenda|tagesplan
        1.1 ^ zeig|zeige|gib ?mir|uns ?mal ?die|den|das|der @t $
        1.1 was|wer ist|geht|liegt|steht|kommt ?bei_mir @t ?alles los|an|dran
    """,
    "week": """
        ^ ?meine|die|diese|zeig|was ?die|diese woche|wochenplan|wochenubersicht $
    """,
    "book": """
        0.9 @n kommt|mochte|will|trainiert|kann ... @t
    """,
    "no_show": """
        nicht gekommen|erschienen|da|aufgetaucht|anwesend
        0.95 @n kam|war|ist|erschien ?@t ?leider nicht
        0.95 no show|shows
        noshow|unentschuldigt|gefehlt|fehlte|geschwanzt|nichterschienen
        0.9 @n fehlt|fehlte|nicht_da
        1.2 nicht aufgetaucht|erschienen|gekommen|blicken_lassen|da_gewesen
        1.2 trag|trage|notier|notiere|vermerk|vermerke|setz ... nichterscheinen|fehlen|noshow|no_show|fehltermin|nicht_erschienen
    """,
    "ok": """
        0.9 @n ?war|ist|und|@n|waren|alle ?@n|war ok|okay|da|anwesend|dabei|gekommen|erledigt|trainiert|gut
        0.9 ok|okay|erledigt|anwesend @n
        0.9 alle|rest ?waren|war|sind da|gekommen|anwesend|ok|okay
    """,
    "block": """
        blockiere|blockieren|blocke|blocken|blockier|sperre|sperren|sperr|blockiert|gesperrt
        0.95 kein|keine|keinen training|trainings|termine|stunden @t
        1.05 halte|halt|freihalten|frei_halten|mach ... frei|zu
        0.9 bin|ich_bin ... @t nicht_da|weg|verhindert|nicht_verfugbar
        0.9 nehme|nehm ?ich ?mir ?@t frei
        0.9 @t ?ich|bin|habe frei|nicht_da|weg $
        1.1 gebe|geb|mache|mach|habe|hab|ist|gibts|gibt_es ?ich ?es kein|keine|keinen training|trainings|termine|stunden|unterricht|einheiten|kurse|kurs
        1.1 kein|keine|keinen training|trainings|termine|stunden|unterricht|einheiten ?am|von|ab|im @t
        1.1 @t kein|keine|keinen training|trainings|termine|stunden|unterricht|einheiten
        1.25 @t bin|bleibe ich nicht|leider ?nicht da|weg|verfugbar|im_haus
        1.25 ich bin @t ?leider nicht da|verfugbar|im_haus
        1.15 bin|ist|sind|hab|habe|haben|bleibt|bleibe|mache|mach ?ich|wir ?dann|da zu|geschlossen|dicht
        1.1 @t ist|wegen ?ein feiertag
    """,
    "unblock": """
        entsperren|entsperre|freigeben|entblocken|aufmachen|offnen|entblockiere|blockierung_aufheben
        0.95 gib|mach|offne ... @t frei|auf|wieder
        0.9 block|blockierung|sperre ... weg|aufheben|loschen|entfernen
        1.1 @t ist|sind ?doch|jetzt ?wieder|nun offen|frei|auf
        1.1 @t wieder offen|frei|auf|offnen|freigeben
    """,
    "hours": """
        arbeitszeiten|offnungszeiten|trainingszeiten|burozeiten|zeiten|arbeitszeit
        0.9 ich arbeite|trainiere ?immer mo|montag|@t
        1.2 ^ ich|wir hab|habe|haben|bin|sind|arbeite|arbeiten|gebe ?jetzt|ab_jetzt|nun|auch ?auch|jetzt @t ... offen|geoffnet|auf|da|unterricht
        1.2 @t hab|habe|bin|arbeite ich ?jetzt|auch|immer offen|geoffnet|auf $
    """,
    "offers": """
        ^ ?meine|die|zeig|neues ?meine|die angebote|angebot|preise|produkte|pakete
        0.95 angebot|angebote neu|hinzufugen|loschen|andern|entfernen
        1.15 <karte> ... kostet|kosten|soll_kosten
    """,
    "rules": """
        ^ ?meine|die|zeig|neue|andere ?meine|die regeln|regel|bedingungen
        0.9 regel|regeln absage|absagen|storno|verschieben|noshow
    """,
    "add_client": """
        neuer|neue|neuen|lege|fuge ?einen|neuen|neue|kunde|kundin|schuler|schulerin|client ?neuen kunde|kundin|kunden|schuler|schulerin|client|spieler|spielerin
        0.95 hinzufugen|anlegen|einladen|aufnehmen
        0.95 fuge|leg|lege|nimm|lade ... hinzu|an|auf|ein
        0.85 ^ neu|neue|lade|anlegen|hinzufugen
        0.9 einladung|link fur @n
    """,
    "forgive": """
        verzeihen|verzeih|verzeihe|kulanz|erlassen|erlass|erlasse
        0.95 lass|lasse|lassen ... durchgehen|gelten|laufen
        0.95 gib|geben ... zuruck
        0.95 nicht zahlen|berechnen|anrechnen|werten
        0.9 zahlt|zahle|rechne ... nicht ?an
        1.05 lass|lasse @n ?das|die|diesmal ... durchgehen|frei|so
        1.05 @n nicht|nichts ?dafur berechnen|anrechnen|zahlen
        1.2 lass|lasse|lassen ?wir|ich ?das|die ... durchgehen|gelten|laufen
        1.2 absage|absagen|nichterscheinen ... lassen|lass ?wir|ich durchgehen|laufen
        1.2 auge|augen ?bei|mal ... zu|zudrucken
    """,
    "extend": """
        verlangere|verlangern|verlanger|verlangerung|verlangert
        0.95 @n ?bekommt|noch ?noch ?# wochen|woche|monate|monat|tage ?mehr|langer|langer
        1.25 gib|geb|gebe|schenk|schenke @n ?noch ?# ?ein|eine|einen|zwei|drei|vier ?weitere|zusatzliche woche|wochen|tag|tage|monat|monate|@t ?mehr|dazu|langer|extra
        1.25 gib|geb|gebe @n noch ?# ?eine|einen|zwei|drei woche|wochen|tag|tage|monat|monate|@t
    """,
    "write_off": """
        abschreiben|ausbuchen|abgeschrieben
        0.95 schreib|schreibe|buch|buche ... ab|aus
        0.95 erlass|erlasse|streiche|streich ... schulden|rest|rechnung|betrag|@m|gebuhr
        1.2 vergiss|streich|streiche|schenk|schenke ... schulden|schuld|schuldet|offenen_betrag
        1.25 streich|streiche|erlass|erlasse|losch|losche|storniere|entfern|entferne ... platzgebuhr|gebuhr|gebuhren|platzmiete|hallengebuhr|zuschlag
    """,
    "undo": """
        ruckgangig|undo|zurucknehmen|widerrufen
        0.95 nimm|mach|nehme ... zuruck|ruckgangig
        1.1 storniere|stornier|streiche|losche den|die|das verkauf|zahlung|erstattung
        0.9 ^ ups|falsch|irrtum|vertippt
        1.1 letzte|letzten|letztes ?#|zwei|drei|vier|funf ... ruckgangig|zuruck|widerrufen|stornieren
        1.1 ^ mist|ups|hoppla|verdammt mach|nimm ?das|es ?wieder ruckgangig|zuruck
    """,
    "rain": """
        regen|regnet|verregnet|gewitter|sturm|unwetter|hagel|schnee|wetter
        0.95 sag|sage ... alles|alle|@t ?alles|alle ab
        0.95 platz|platze ?ist|sind|zu nass|unbespielbar|gesperrt|uberflutet
        0.95 alles|alle absagen
        1.1 schuttet|giesst|regnet|hagelt|sturmt|gewittert|schneit
        1.1 platz|platze ?ist|sind|stehen|steht ?alle ?komplett unter_wasser|unbespielbar|nass|uberschwemmt
        1.2 wegen ?des|dem|dem_vielen gewitter|gewitters|regen|regens|sturm|sturms|wetter|wetters|unwetter|unwetters|hagel|schnee|hitze
    """,
    "clients": """
        ^ ?meine|alle|zeig|die|liste ?meine|alle|der|mir kunden|schuler|clients|spieler|klienten|kundenliste
        0.9 wieviele|wie_viele|alle kunden|schuler|clients
        1.15 ^ wer|wo|welche|welcher|bei_wem ?kunde|kunden|schuler hat|haben|sind|ist ?denn ?alles ?noch ?freie|offene|ubrige <session> ?ubrig|offen|frei|drauf|$
    """,
    "office": """
        ^ ?mein|zeig|offne|link ?mein|zum|das buro|office|dashboard|ubersicht
    """,
    "charge": """
        berechne|berechnen|platzgebuhr|platzmiete|gebuhr|hallenmiete|courtgebuhr|zusatzkosten|aufschlag|stell_in_rechnung
        0.95 rechnung ?an|fur @n
        1.05 ^ @n schuldet ?mir|uns ?noch @m|# fur|@t|,|von|$
        1.1 stell|stelle ... in rechnung
    """,
    "promise": """
        1.05 @n|er|sie zahlt|bezahlt|uberweist ?mir|es|dann ?bis|am|im|in ?zum @t
        1.1 @n|er|sie wird|will|kann ?mir ?es ?am|bis|im @t zahlen|bezahlen|uberweisen
    """,
    "adjust": """
        korrigiere|korrektur|korrigieren|anpassen|passe|gutschreiben|gutschrift|abziehen
        0.95 gib|fuge|zieh|ziehe|schenk|schenke|plus|minus ?@n ... stunde|stunden|einheit|einheiten ?ab|dazu|hinzu|mehr|extra|gut
        0.9 @n hat|startet|beginnt ?noch|mit ?noch # ?<session>|einheiten|stunden|ubrig|offen|$
        0.9 anfangsbestand|startguthaben
        1.1 @n plus|minus|+ ?# ?eine|ein|einen stunde|stunden|einheit|einheiten|training|trainings $
        1.05 zieh|ziehe|zieht|nimm ... stunde|stunden|einheit|einheiten|training ab|weg
        1.05 schenk|schenke|gib ... stunde|stunden|einheit|einheiten|training ?extra|dazu|gratis|$
        1.1 @m|# ?euro rabatt|nachlass|ermassigung
        0.95 # %|prozent rabatt|nachlass|ermassigung
        1.1 rabatt|nachlass|ermassigung ?von|uber @m|#
        1.1 @n hat|hatte noch|jetzt|nur|eigentlich # ?<session>|ubrig|ubrig|$
    """,
    "refund": """
        erstatte|erstatten|erstattung|ruckerstattung|zuruckzahlen|ruckzahlung|erstattet
        0.95 zahl|zahle|gib ... geld|@m ... zuruck
        0.95 geld zuruck
        1.25 zahl|zahle|gib|gebe|erstatte @n # <session> zuruck
    """,
    "transfer": """
        ubertrage|ubertragen|ubertrag|ubertragung
        0.95 # ?stunden|einheiten ?von @n auf|an|zu|nach @n
        0.95 von @n ?# ?stunden|einheiten auf|an|zu|nach @n
        0.95 @n gibt|schenkt ?@n # ?stunden|einheiten ?an ?@n
        1.15 @n gibt|schenkt|leiht|uberlasst ?# ?eine|einen|ein|zwei|drei einheit|einheiten|stunde|stunden|training|trainings an @n
    """,
    "freeze": """
        einfrieren|friere|frier|pausieren|pausiere|pause|pausiert|eingefroren|aussetzen
        1.15 leg|lege|setz|setze|mach ... auf eis|pause
    """,
    "holiday": """
        urlaub|ferien|urlaube|betriebsferien
        0.95 bin ... verreist|weg|im_urlaub
        1.2 ich_bin|bin_ich|ich_liege|liege|lieg|bin|mich_hats|mich_hat_es ?ich ?leider|gerade|total ?mit krank|flach|erkaltet|im_bett|verletzt|erwischt|grippe|fieber
    """,
    "money": """
        ^ ?mein|meine|zeig ?meine einnahmen|umsatz|geld|kasse|finanzen|verdienst ?@t|diesen|im|in|$
        0.95 wieviel|wie_viel ... verdient|eingenommen|umsatz
        0.9 einnahmen|umsatz
        1.1 was|wieviel|wie_viel ?hab|habe|haben ?ich|wir ... verdient|eingenommen|reingekommen|umgesetzt
    """,
    "stats": """
        statistik|statistiken|auswertung|zahlen|bericht|auslastung|diagramm
        0.9 wie lauft ?es|das|geschaft
    """,
    "import": """
        importieren|importiere|import|importier
        1.1 kundenliste|liste|tabelle|datei|excel|csv einlesen|hochladen|laden|ubernehmen|importieren|einfugen
        1.1 ^ hier ist|kommt|sind meine|die|der ?kundenliste|liste|kunden|tabelle
        import|importieren|importiere|importier
        0.95 lade|ubernimm|ubernehmen|ubernehme ?meine|die|alte ?alte|liste|tabelle ?liste|tabelle|datei|excel
    """,
    "export": """
        exportieren|exportiere|export|sicherung|backup
        1.1 schick|schicke|gib|sende|mach ?mir ... als ?eine ?excel tabelle|datei|excel|csv|export
        1.1 als tabelle|excel|csv|datei
        1.1 alle daten ?herunterladen
        export|exportieren|exportiere|exportier
        0.95 alle ?meine daten ?als|herunterladen|exportieren ?excel|csv
    """,
    "rained_out": """
        1.1 @n ... verregnet|ins_wasser_gefallen|regenabbruch|abgebrochen
        1.1 @n ... minute|minuten|min geregnet|regen|abgebrochen|gespielt|trainiert
        1.1 @n hat|haben|konnte|kam ?nur ... minuten|min gespielt|trainiert|geschafft|training
        1.1 regenabbruch|verregnet @n
        1.1 abbruch ... nach ... minuten|min
        1.2 nach # minuten|min ?war ?schluss|ende|vorbei|abgebrochen
    """,
    "instalments": """
        raten|ratenzahlung|teilzahlung|teilzahlungen|ratenplan
        1.1 @n zahlt|bezahlt ... in # raten|teilen|teilbetragen|monaten
        1.1 @n zahlt|bezahlt ?@m|# monatlich|pro_monat|im_monat|jeden_monat
        1.15 @n zahlt|bezahlt|uberweist ?mir|uns jeden_monat|monatlich ?je @m|#
        1.15 @n zahlt|bezahlt|uberweist ?mir|uns @m|# monatlich|im_monat|pro_monat|jeden_monat
    """,
    "pay_out": """
        1.1 guthaben ... aus|auszahlen|ausbezahlen|zuruck
        auszahlen|auszahlung|ausbezahlen|zahle_aus
        1.2 zahl|zahle|bezahl ... @m|#|guthaben|geld|rest aus
    """,
    "share": """
        1.1 @n und @n teilen ?sich|eine|die|einen
        1.1 @n ?darf|kann|trainiert|spielt|nutzt|lauft|bucht ?auf|uber|von|mit|die|das ?mit @n karte|pack|konto
        1.1 @n trainiert|spielt|lauft|bucht|geht auf|uber @n ?<karte>|konto
        1.1 @n zahlt ?auch ?mit fur @n
        1.1 @n ist ?der|die|das ?kind|sohn|tochter|bruder|schwester|mutter|vater|mama|papa kind|sohn|tochter|bruder|schwester|mutter|vater|mama|papa von @n
        1.1 teile|teilen ?die ?karte ?von @n mit @n
        familie|geschwister
    """,
    "nickname": """
        spitzname|spitznamen|rufname|kosename|kurzname
        1.1 ^ @n heisst|heist ?auch
        1.1 ^ @n nennt|nenne ?ich|man|sich ?auch
        1.1 ^ nenn|nenne|nennen ?wir @n
        1.1 @n ?ist ?auch alias|genannt
        1.1 ^ @n ist auch
        1.1 ... ist|meint|bedeutet|heisst @n $
        1.1 ^ @n wird ?auch|von_allen|meist .. genannt
        1.1 ^ zu @n sage|sag|sagen ?ich|wir ?auch
    """,
    "guard": """
        1.1 frag|frage|nachfragen|ruckfrage|ruckfragen|bestatigung|warne|warn ?mich ?immer|bitte ab|uber|mehr_als|groesser_als ?betragen|von @m|# ?nach|euro
        sicherheitsgrenze|schwelle|limit_ab
        1.1 limit|grenze ?von|auf|bei|ab @m|#
    """,
    "unfreeze": """
        1.2 hol|hole|nimm|nehme ?@n ?wieder aus|aus_der ?der pause|einfrierung
        1.2 pause ... beenden|beende|aufheben|vorbei|ende
        1.2 beende|beenden ?die pause ?von
        auftauen|taue|fortsetzen|entfrieren|reaktiviere|reaktivieren
        1.1 @n macht|geht|setzt wieder weiter|fort
    """,
    "waitlist": """
        1.05 ?wer ?ist|steht|wartet ?auf ?der|die warteliste
        1.05 wer wartet
    """,
    "settings": """
        einstellungen|zeitzone|wahrung
    """,
    "new_links": """
        neue|neuer|neuen links|link
        0.95 links|link ?alle widerrufen|zurucksetzen|erneuern
    """,
    "balance": """
        1.05 wie_viele|wieviele|wie_viel|wieviel ?einheiten|stunden hatte|hat|blieben|bleiben|waren|sind ?fur|bei|noch @n
    """,
    "owed": """
        1.15 bei wem|wem ?ist|sind ?noch ?was|etwas|alles|geld offen
        1.1 wer|wem ?ist|hat ?mir ?noch ?was|geld ?alles offen|schulden|zahlen|bezahlen|schuldig
        1.1 wie_viel|wieviel|was ?geld ist|steht|habe|hab ?ich ?insgesamt ?noch ?insgesamt offen|aus|ausstehend
    """,
}
