"""German: what coaches tell in passing, who came, who paid, what holds from now on. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "gibt": "gab gibt zahlte bezahlte druckte steckte schob uberwies schickte brachte hat",
    "tage": "montags dienstags mittwochs donnerstags freitags samstags sonntags werktags wochentags wochenende",
    "platzgeld": "platzmiete platzgebuhr platzgebuhren hallenmiete hallengebuhr courtgebuhr platzkosten hallenkosten",
    "guthaben": "karte karten zehnerkarte funferkarte guthaben paket pack abo stunden einheiten",
    "wetter": "regen gewitter sturm hagel schnee hitze unwetter nasse frost eis",
}

PHRASES = {
    "paid": """
        1.25 @n ?hat|haben ?mir|uns ?heute|gestern|jetzt|erst|bisher ?nur|bloss|erst|statt @m|# ?euro statt|anstatt|von @m|# ?euro ?nur ?heute bezahlt|gezahlt|uberwiesen|gegeben|gebracht
        1.25 @n ?hat|haben nur|bloss|erst @m|# ?euro bezahlt|gezahlt|uberwiesen|gegeben|gebracht
        1.1 @n <gibt> ?mir ?eben|gerade|heute|gestern ?@m|# ?euro in_die_hand|zugesteckt|bar|vorbei|mitgebracht|dagelassen
        1.1 @m|# ?euro von @n ?ist|sind ?gerade|heute|jetzt da|eingegangen|gekommen|erhalten|bekommen|angekommen|auf_dem_konto|drauf
        1.1 uberweisung|zahlung|geld von @n ... da|eingegangen|gekommen|angekommen|drauf|erhalten
        1.1 @n hat ?ihre|seine|die rechnung|schulden|rest|restbetrag|karte beglichen|bezahlt|gezahlt|uberwiesen
        1.1 von @n ist|sind|kam|kamen ?heute|gestern|@t ?@m|# ?euro ?heute|gestern|@t gekommen|da|eingegangen|eingetrudelt|reingekommen|$
        1.1 @m|# ?euro ?hat|haben ?sie|er|@n|beide ?schon|bereits|gleich|davon angezahlt
        1.1 anzahlung ?von|uber @m|#
        1.1 @n ?hat ?bereits|schon @m|# angezahlt
    """,
    "sell": """
        1.15 @n nimmt|holt|kauft|bestellt|will|mochte|braucht|bekommt|kriegt ?sich|noch|wieder|jetzt ?noch|wieder ?ne|nen|eine|einen|ein ?neue|neuen|weitere|weiteren <karte>
        1.15 @n verlangert|erneuert ?um|mit ?eine|einer|einem|noch ?ne|eine <karte>
        1.15 verkauf|verkaufe|gib|gebe ... @n ... <karte>
        1.1 mach|mache|leg|lege|gib|gebe ihr|ihm|ihnen|@n ?mal|bitte|noch ?ne|nen|eine|einen neue|neuen|weitere ?karte|zehnerkarte|$
    """,
    "refund": """
        1.1 gib|gebe|geb|zahl|zahle|uberweis|uberweise|erstatte|erstatt @n @m|# ?euro zuruck|wieder
        1.1 @n bekommt|kriegt @m|# ?euro|geld zuruck|wieder|erstattet
        1.1 @m|# ?euro ?an @n zuruck|erstatten|zuruckzahlen|zuruckgeben
        1.1 @n will|mochte ?ihr|sein geld|@m|# zuruck
        1.25 zahl|zahle|gib|gebe|uberweis|uberweise|erstatte ihm|ihr|ihnen @m|# ?euro zuruck
    """,
    "transfer": """
        1.15 @n uberlasst|gibt|schenkt|tritt|vermacht @n ?# ?eine|zwei|drei|vier|funf ?ihrer|seiner|von ?stunden stunde|stunden|einheit|einheiten|training|trainings|@t ?ab|weiter
        1.15 ?# ?eine|zwei|drei|vier ?stunde|stunden|einheit|einheiten ?von @n zu|auf|an @n verschieben|rubernehmen|umbuchen|ubertragen|schieben|geben
        1.15 schieb|schiebe|buch|buche|gib # ?stunden|einheiten von @n zu|auf|an|nach|ruber @n
        1.2 @n rest|reststunden|restguthaben|guthaben|stunden|ubrige ?stunden|einheiten ?geht|gehen|geh|bekommt ?an|auf|fur|zu ... @n
    """,
    "ok": """
        1.1 @n war|waren ?heute|gestern|@t ?heute|@t da|dabei|hier|anwesend|im_training|beim_training
        1.1 @n und @n waren ?heute|@t ?beide ?@t da|dabei|hier|anwesend
        1.1 @n hat|haben ?@t|heute|gestern trainiert|mitgemacht|gespielt|mittrainiert
        1.1 @n ist|sind ?@t|heute|gestern ?punktlich|brav gekommen|erschienen
    """,
    "no_show": """
        1.15 ^ @n ?war|ist|kam|aber ?aber ?heute|@t nicht ?$
        1.15 @n war|waren|kam ... da|dabei|hier|gekommen|trainiert|ok ?aber|und|, ?aber|und @n ?aber nicht $
        1.15 @n kam|ist|war ?@t ?einfach|wieder|schon_wieder ?mal ?nicht nicht ?da|gekommen|erschienen|aufgetaucht|zum_training|$
        1.15 @n hat ?mich|uns|die|ihre|seine ?stunde|einheit|training|@t ?heute ?@t|wieder versetzt|geschwanzt|verpennt|verschlafen|vergessen|sitzen_lassen|sausen_lassen
        1.15 auf @n ... gewartet|vergebens|umsonst
        1.1 von @n ?heute|@t ?mal ?keine nichts|spur ?gehort|gesehen
    """,
    "rain": """
        1.1 @t ?fallt|fallen|ist|wird ?alles|das ?training ?alles ins wasser
        1.1 alles|@t ... ins wasser
        1.2 wegen <wetter> ... ausfallen|aus|absagen|abgesagt|ab
        1.1 platz|platze|halle ?ist|sind ... gesperrt|unbespielbar|unter_wasser|uberflutet|nass|matschig|gefroren
    """,
    "block": """
        1.1 halt|halte|haltet ?mir|uns ... @t ... frei
        1.1 blocker|sperrzeit|blockzeit ... @t
        1.15 @t ... nimm|nehme|nehm ich ?mir ?@t frei
        1.1 @t ?hab|habe|bin ?ich ?selbst|selber|einen|nen ?zahnarzt|arzttermin|turnier|fortbildung|lehrgang ... keine|blocken|sperren|zu
        1.1 keine|keinen buchungen|termine|stunden|trainings ?mehr ?am|ab|fur|@t @t
        1.1 @t ... keine|keinen buchungen|termine|stunden|trainings ?mehr ?annehmen|vergeben|moglich
        1.1 niemanden|keinen|niemand ... @t ... einbuchen|buchen|eintragen|reinlassen
        1.2 ich|wir mach|mache|machen|hab|habe|nehm|nehme ?ich|wir ?mir @t frei|zu|blau|dicht
        1.25 ich bin ubers|uber|uber_das ?@t ?leider nicht da|verfugbar|weg
        1.25 ich brauch|brauche|will|hatte|mochte ?gern|gerne ... @t ... frei
        1.25 @t arbeite|trainiere|unterrichte|mache ich ?leider|dann nicht|nimmer|nix ?mehr
    """,
    "unblock": """
        1.1 mach|gib|offne|schalt ?den|die|das ... @t ... auf|frei|wieder ?wieder ?buchbar|auf|frei
        1.1 @t ... wieder ... freigeben|buchbar|aufmachen|offnen|offen
        1.1 @t ... arbeite|komme|bin ich doch
    """,
    "hours": """
        1.2 <tage> ?arbeite|bin|trainiere|habe|hab|mache|unterrichte|gebe ?ich ?ab_jetzt|jetzt|nun|kunftig|ab_sofort ... @t|# ?uhr
        1.2 @t ?arbeite|trainiere|unterrichte ich ?ab_jetzt|jetzt|nun|kunftig|ab_sofort|immer|nur ... @t
        1.2 ich arbeite|trainiere|unterrichte ?ab_jetzt|jetzt|nun|kunftig|ab_sofort|immer|nur ... @t
        1.2 @t ?immer|ab_jetzt|jetzt|kunftig ?nur|nur_noch|nur_mehr @t ?offen|auf|da|geoffnet ?$
        1.2 @t ?immer|ab_jetzt|jetzt|kunftig nur|nur_noch|nur_mehr vormittags|nachmittags|abends|morgens ?offen|auf|da|geoffnet
        1.15 meine|neue ?neuen zeiten|arbeitszeiten|stunden|sprechzeiten ?sind|: ... @t
        1.2 @t fang|fange|starte|beginne|beginn|hore|mache|mach|bin ich ?erst|schon|nur_noch ... @t ?an|auf|schluss|feierabend|da
        1.2 @t fang|fange|starte|beginne|beginn ich ?erst|schon ... # ?uhr an
        1.2 ruhetag|ruhetage ... @t
        1.2 @t ?ist|immer ruhetag
    """,
    "offers": """
        1.2 <karte>|einzelstunde|probestunde kostet|kosten ... @m|#
        1.2 <karte>|einzelstunde|probestunde ... @m|# kosten
        1.2 kostet|kosten ?die|der|das|eine|ein ?ab_jetzt|jetzt|kunftig ?# ?er <karte>|einzelstunde|probestunde|gruppenstunde ?ab|jetzt|kunftig|nun ... @m|#
        1.2 preis|preise ... <karte>|einzelstunde|probestunde ... @m|#
        1.2 ich verlange|nehme ... <karte>|einzelstunde|probestunde ... @m|#
        1.15 <karte>|probestunde|einzelstunde|schnupperstunde ist|sind ... gratis|kostenlos|umsonst|frei
    """,
    "rules": """
        1.25 absage|absagen|storno|stornieren|verschieben ?geht|ist|sind|kann_man ?ab_jetzt|ab_sofort|kunftig|jetzt ?nur ?ab ?jetzt|noch bis ... stunden|std|h|tage|tag ?vorher|davor ?kostenlos|frei|gratis|moglich|umsonst
        1.25 bis ?zu # stunden|std|h|tage|tag ?vorher|davor ... absagen|absage|storno|stornieren|verschieben ... kostenlos|frei|gratis|umsonst
        1.25 zahlt|zahlen|kostet|gilt ?ab_jetzt|jetzt|kunftig|ab_sofort nichterscheinen|fernbleiben|kurzfristige|spate
    """,
    "today": """
        1.1 ^ wer ?kommt|ist|trainiert|spielt|steht|hat @t ?alles|noch|denn ?an|da|training|$
        1.1 ^ wer ist ?alles|denn ?@t dran|da|angemeldet|eingetragen ?@t $
        1.1 ^ ?mein|was ?ist|fur ?ein programm|tagesprogramm ?@t $
    """,
    "week": """
        1.1 ^ ?bitte zeig|zeige|gib ?mir ?mal ?die|meine|diese woche|wochenplan|@t $
        1.1 ^ wie sieht ?meine|diese|die @t|woche ?bei_mir aus $
        1.2 wie_viele|wieviele|wieviel|wie_viel stunden|trainings|termine|einheiten gebe|geb|hab|habe|mache ich @t
    """,
    "extend": """
        1.2 <guthaben> ?von @n ... langer|verlangern|verlangere
        1.2 @n ... verlangern|langer gultig|verlangert
        1.2 @n bekommt|kriegt ... mehr|langer ?zeit ?gultig
        1.2 gib|gebe|schenk|schenke ihr|ihm|ihnen ?noch ?mal eine|einen|zwei|drei|# woche|wochen|monat|monate|tage
    """,
    "forgive": """
        1.2 ist ?schon|das ok|okay|gut|egal|halb_so_wild ?bei @n
        1.2 @n muss|braucht|soll ?das|die|fur ... nicht|nichts ?zu zahlen|bezahlen
        1.2 @n ... druck|drucke ein|mal auge|augen zu
    """,
    "adjust": """
        1.2 schenk|schenke|spendier|spendiere|gib|gebe @n ?noch|mal ?# ?eine|einen|ein|zwei|drei ?gratis|extra|kostenlose|freie stunde|stunden|einheit|einheiten|training|@t ?gratis|geschenkt|extra|dazu|gut|umsonst|$
        1.2 @n bekommt|kriegt ?noch|von_mir ?# ?eine|einen|ein|zwei|drei ?gratis|extra|kostenlose|freie stunde|stunden|einheit|einheiten|training|@t ?gratis|geschenkt|extra|dazu|gut|umsonst
        1.2 @n hat ?eigentlich|in_wirklichkeit|noch|in_wahrheit # ?stunden|einheiten ?noch|mehr|ubrig|statt ... statt|nicht #
        1.15 stunde|stunden|einheit|einheiten|training zu viel|zuviel|wenig|zu_viel|zu_wenig ... abgezogen|gebucht|berechnet|gezahlt|drauf|abgebucht
        1.15 @n ... zu viel|wenig|zuviel ... abgezogen|abgebucht|berechnet
        1.2 @n hat noch # alte|offene|ubrige <session>
    """,
    "charge": """
        1.15 <platzgeld> ... @n ... @m|#
        1.15 @n ... <platzgeld> ... @m|#
        1.15 @n ?muss|soll ?noch @m|# ?euro ?fur ... ?zahlen|bezahlen <platzgeld>|balle|schlager|bespannung
        1.1 teil|teile|teilen|verteil|verteile|spalte|splitte|halbier|halbiere ?wir ?die|den <platzgeld>|platz|gebuhr ... auf|halbe|gerecht|durch
    """,
    "owed": """
        1.15 wer ?hat|ist|muss ?denn|alles|noch ... offen|zahlen|bezahlen|schuldig|schulden|im_ruckstand|im_verzug|in_der_kreide
        1.15 wo|bei_wem ist|steht|stehen|fehlt ?noch geld|zahlung|zahlungen|betrag|betrage|was ?noch offen|aus|fehlt|$
    """,
    "balance": """
        1.15 wie|was ?sieht|schaut|ist es|das ?bei @n ?aus
        1.15 wie|was steht|ist|hat ?es ?bei|um|mit @n ?aus|noch|da
        1.15 wie_lange|bis_wann ?gilt|lauft|reicht|halt ... @n ?karte|guthaben ?noch|gultig
        1.15 zeig|zeige|gib|offne ?mir|uns ?mal|bitte ?das|den|die @n konto|karte|stand|guthaben|ubersicht|kontostand|stunden
        1.15 zeig|zeige|gib|offne ?mir|uns ?mal|bitte ?das|den|die konto|stand|karte|guthaben|kontostand von @n
        1.15 was|wieviel|wie_viel krieg|kriege|bekomm|bekomme ich ?noch|denn ?noch ?geld von|bei @n
    """,
    "freeze": """
        1.2 @n ?macht|braucht|will ?eine|bis|erstmal|mal ?pause pause|ausgesetzt|pausiert ... @t|$
        1.2 @n ist ?bis @t ... verletzt|krank|weg|verreist ... pause|einfrieren|anhalten
        1.2 halt|halte|stopp|stoppe ?die|das <guthaben> ?von @n ... an
    """,
    "add_client": """
        1.15 ^ ?ich|wir hab|habe|haben ?eine|einen|ne|nen neue|neuen|neuer kundin|kunden|kunde|schuler|schulerin
        1.15 leg|lege|trag|trage|nimm|fuge|fug ?bitte|mal ... an|auf|ein|hinzu|dazu ?als ?neuer|neue|neuen kunde|kundin|kunden|schuler|schulerin
        1.1 ^ ?bitte lad|lade|ladt ... ein $
    """,
    "undo": """
        1.2 mach|nimm|nehm|nehme ?das|es|die|den ?letzte|letzten|eben|gerade|wieder ... zuruck|ruckgangig
        1.2 das ?eben|gerade|letzte ?war ?ein falsch|fehler|quatsch|versehen|irrtum
        1.2 war ?ein falsch|fehler|quatsch|versehen ... zuruck|ruckgangig|weg
        1.2 kommando zuruck
    """,
    "clients": """
        1.15 wie_viele|wieviele|wie_viel|wieviel kunden|schuler|leute hab|habe|haben ?ich|wir
        1.15 ^ ?zeig|zeige|gib ?mir ?alle|die|meine ?aktiven kunden|schuler|kundenliste|liste ?an|aus|$
        1.25 wer|welche ?kunden|schuler hat|haben ?nur|fast|bald|noch|kaum ?noch|mehr wenige|wenig|kaum|keine|kein|fast_keine ... stunden|einheiten|guthaben|karte
        1.25 bei_wem|wessen|welche ... lauft|laufen ?bald|demnachst ... ab|aus|zu_ende|leer
        1.25 wessen karte|guthaben
    """,
    "money": """
        1.15 wie|was ?war|ist|lief|lauft ?der|mein|die|meine|das umsatz|einnahmen|geld|kasse ?@t
        1.15 was|wieviel|wie_viel ?geld ist|kam|kommt|hab|habe ?ich|@t ?@t rein|reingekommen|eingegangen|verdient|gemacht
    """,
    "waitlist": """
        1.15 wer steht|wartet|ist|mochte|will ?alles|noch|denn ... warteliste|nachrucken
        1.15 wer wartet ... @t
    """,
    "instalments": """
        1.15 @n ... zahlt|bezahlt|zahlen ... in|auf ?# ?zwei|drei|vier|funf|sechs ?gleichen raten|teilen|monatsraten|teilbetragen|malen
        1.15 teil|teile ... @n ... in|auf ?# ?zwei|drei|vier|funf|sechs raten|teile|zahlungen
    """,
    "book": """
        1.0 <kann>|bitte ... @n ... @t ... reinsetzen|reinnehmen|unterbringen|reinquetschen|einschieben|dazunehmen|einplanen|drannehmen
        1.0 setz|setze|pack|packe|steck|quetsch|nimm|plan|plane @n ... @t ... rein|ein|dazu|dazwischen|mit_rein
    """,
    "move": """
        1.15 leg|lege|verleg|verlege|schieb|schiebe|zieh|ziehe|verschieb|verschiebe|rutsch|tausch ?bitte ?die|den|das @n ?<session>|termin ... @t
        1.15 @n will|mochte|muss|wurde ?gern|gerne|lieber ?von @t ?lieber auf|zu @t
    """,
    "write_off": """
        1.25 gebuhr|gebuhren|schulden|rest|rechnung|<platzgeld> ?von|fur|bei @n ... streichen|erlassen|loschen|weglassen|fallen_lassen|vergessen|abschreiben
        1.25 vergiss|streich|streiche|erlass|erlasse ?ihm|ihr|wir ?die|den @m|# ?euro von|bei|fur @n
    """,
    "unfreeze": """
        1.2 <guthaben> ... aktivieren|reaktivieren|fortsetzen|weiterlaufen|freischalten|auftauen
        1.2 @n ist|trainiert|macht|kommt ?ab|seit ?@t wieder fit|gesund|zuruck|mit|da
    """,
    "holiday": """
        1.1 osterferien|sommerferien|herbstferien|weihnachtsferien|pfingstferien|winterferien|skiurlaub|sommerpause|winterpause ... @t
    """,
    "office": """
        1.2 schick|schicke|gib|zeig|zeige ?mir ?mal|bitte ?den link ?zu|zum|von|furs ?meinem|meinen|mein buro|office|dashboard
    """,
}
