"""German: what is asked about what one has, owes and agreed to. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "balance": """
        1.05 wie_viel|wieviel|was von|vom meinem|meiner|paket|karte ... verbraucht|aufgebraucht|weg|genutzt
        guthaben|kontostand|saldo|balance|restguthaben|stand
        wie viele|viel ?<session>|einheiten|stunden|sind|habe|hab|ist ... <noch>|habe|hab|ich
        wieviele|wieviel ?<session>|einheiten|stunden|sind|habe|hab|ist ... <noch>|habe|hab|ich
        0.95 was|wieviel ?habe|hab|ist ?ich|wir|auf ?noch|meiner|da|der ?karte <noch>
        0.95 <session>|einheiten ?sind|habe|noch|ich ubrig|offen|ubrig
        0.95 mein|meine|meinen guthaben|stand|karte|zehnerkarte|konto|kontostand|punktestand
        0.95 wann ... lauft|ablauft|verfallt|verfallen|gultig|ablaufen ?ab
        0.9 gultig|gultigkeit|ablaufdatum|verfallsdatum|lauft_ab|verfallen
        0.9 habe|hab|haben ich|wir noch ?welche|was|<session>|einheiten|guthaben
        0.9 restliche|verbleibende|offene <session>|einheiten
        0.95 stunden|einheiten|termine hab|habe ?ich ?noch ?ubrig
        0.95 wieviel|wie_viel|wieviele|wie_viele ... haben|hat|hab|habe|bleiben|ubrig|verbleiben ?wir|ich|mir|@n noch
        0.95 ist|sind meine|mein|unsere|die <karte> ?bald|schon|fast leer|alle|voll|aufgebraucht|durch
        0.95 reicht|reichen ?mein|meine|das guthaben|karte|stunden|noch
        0.95 wie viele sind es ?dann ?noch
        1.0 wie ?viel|viele|ist|steht ... stand|guthaben|konto|karte
        1.0 wieviel|wie_viel|wie_viele|wieviele|was <session>|einheiten ?hat|haben|habe ... verbraucht|genutzt|gemacht
        0.95 konto|karte|guthaben ... noch was|etwas|genug|stunden drauf|ubrig|da
        0.95 ist|sind ?noch ?was|etwas|genug noch ?was|etwas drauf
        1.0 wie lange ?gilt|ist|halt|lauft ... gilt|gultig|karte|gutschein|paket
        1.0 verfallen|verfallt
        1.05 wie oft|haufig war|waren|bin|sind|hab|habe|haben ich|wir
    """,
    "why": """
        wie kommst|kommt|kommen du|ihr|man|sie auf|zu ?die|das|der|diese|dieser ?zahl|stand|$
        ^ warum|wieso|weshalb ?nur|sind|ist|habe|hab|denn|noch #|@n|@m
        ^ warum|wieso|weshalb ?das|denn|so|nicht $
        1.05 warum|wieso|weshalb ... #|weniger|weg|abgezogen|berechnet|abgebucht|gefehlt|fehlt|fehlen|verbraucht
        0.95 erklar|erklare|erklaren ?mir ?mal ?das|meinen|mein|den ?bitte stand|guthaben|saldo|zahl|das|@n
        0.95 wo ?ist|sind ?meine|meiner|die ?restlichen|andere ... hin|geblieben
        0.9 verlauf|historie|auflistung|einzelheiten|details|alle_eintrage|ubersicht ?bitte|von|fur|@n|$
        0.9 stimmt|passt ?das nicht ?mit|so ?der|die ... stand|zahl|guthaben
        0.85 warum|wieso|weshalb
        1.0 wieso|warum|weshalb ... jetzt|nur|auf_einmal|plotzlich #|@m|weniger
        1.15 warum|wieso|weshalb ... guthaben|stand|konto|karte ... weniger|gesunken|runter|geworden
        1.0 wurde|wird|ist|war ?mir ?mein|meine|die|das ?<session> ?@t abgezogen|berechnet|abgebucht|gezahlt|angerechnet
        1.1 wann hab|habe|war|waren|bin ich|wir ... letzte|letztes|letzten mal|zuletzt
        1.1 wann hab|habe|war|waren|bin ich|wir zuletzt
    """,
    "owe": """
        schulde|schulden|schuldig|schuldet
        0.95 was|wieviel|wie_viel ?muss|musste|ist|habe|kostet|bin|soll|bekommst ?ich|wir|noch|du|dir ?dir|noch ?noch zahlen|bezahlen|offen|zu_zahlen|uberweisen|schuldig
        0.95 was|wieviel ... offen|noch_zu_zahlen|zu_bezahlen
        0.9 offene|offener|offenen rechnung|rechnungen|betrag|betrage|posten|forderungen
        0.9 muss|mussen ich|wir ?dir ?noch ?dir|was|etwas ?was zahlen|bezahlen|uberweisen
        0.9 meine|die rechnung|rechnungen|schulden
        0.85 habe|hab|haben ich|wir ?schon|alles|das ?schon|alles bezahlt|gezahlt
        0.95 was|wieviel|wie_viel schulde|schuld|muss|hab|habe ?ich ?dir|euch|noch ?noch ?zu ?zahlen|bezahlen|zahlen|$
        1.05 was|wieviel|wie_viel bekommst|kriegst|bekommt|kriegt du|ihr ?denn|noch|eigentlich ?noch ?von|$
        0.95 sind wir ?jetzt|damit|nun quitt|klar|durch
        0.95 quitt
        1.0 ist|kam|war|hast|hat ?du ?mein|meine|die|das|der ?geld|zahlung uberweisung|geld|zahlung|betrag ?schon|bei_dir|denn ?angekommen|da|eingegangen|gesehen|bekommen|erhalten
        1.05 habe|hab|haben|hatte ich|wir ?fur|@t ?das|die|den|diesen ?@t ?eigentlich|schon|alles schon|alles|eigentlich|@t bezahlt|gezahlt|uberwiesen ?$
        1.0 was|wieviel|wie_viel macht|macht's das ?dann|zusammen|$
        1.1 kann|konnte|konnen|darf ich|wir ?dir ?auch ?erst|erstmal|jetzt ?nur die halfte ?jetzt|erstmal zahlen|bezahlen|uberweisen
        1.05 muss|mussen|soll|sollen ich|wir dir|euch|ihnen ?noch|@t ?was|etwas|geld|@t ?noch ?was|etwas|geld geben|zahlen|zustecken|mitbringen|bezahlen
    """,
    "owed": """
        wer ?schuldet|hat|muss|ist ?mir|noch|alles|nicht ?noch|nicht|geld ?nicht ?noch schuldet|offen|bezahlt|gezahlt|zahlen|schuldig|geld
        wer schuldet
        0.95 offene|ausstehende|unbezahlte zahlungen|rechnungen|betrage|posten|forderungen
        0.95 ^ schulden|offen|ausstande|aussenstande|schuldner $
        0.9 aussenstande|schuldner|unbezahlt
    """,
    "next": """
        wann ?ist|hab|habe|bin|sind|haben|muss|habt ?ich|wir|denn|mein|meine|unser|das|die|der ?wieder|das ?nachste|nachstes|nachster <session>|nachste|nachstes|nachster|dran|wieder
        0.95 mein|meine|meinen|unser|das|der|die ?nachste|nachster|nachstes|nachsten|gebuchten|geplanten|kommenden nachste|nachster|nachstes|nachsten|termine|trainings|stunden|buchungen|stunde ?$
        ^ nachste|nachster|nachstes ?<session> $
        0.95 wann|was|welche ?termine|stunden|trainings ?habe|hab|haben|ist|sind ich|wir|alles|noch ... gebucht|geplant|reserviert|eingetragen
        0.95 welche termine|stunden|trainings|buchungen habe|hab|haben|sind
        0.95 wann ?bin|muss|soll|habe|war|trainieren ich|wir ?nochmal|denn|wieder ?dran|da|dort|training|trainieren|kommen|$
        0.9 bin|sind|habe|hab ich|wir ... angemeldet|eingetragen|gebucht|dabei|eingebucht
        0.9 habe|hab|haben ich|wir @t ?einen|training|was <session>|was|etwas|gebucht
        0.9 wann war das|es|mein
        0.9 um wieviel|wie_viel|welche|wie uhr|viel
        0.9 meine termine|buchungen|trainings|stunden
        1.15 findet|finden ... statt
        1.0 wo|welcher_platz|auf_welchem_platz|welche_halle|an_welchem_ort ?ist|sind|treffen|findet ?wir|uns|das|mein|meine|die|der ?<session> ?heute|statt|@t
        1.0 welcher|welchem|welche platz|halle|ort ?ist|sind|spielen|$
        1.0 an ?welchen|welchem tagen|tag|terminen ... ich|wir
        1.0 welche|welchen tage|tagen|termine|zeiten ?bin|komme|habe|hab|kommen|trainiere ich|wir
        1.05 wann hat|kommt|ist|hatte @n ... <session>|training|wieder|dran|$
        1.05 hab|habe|haben|hatte ich|wir ?@t ?schon|eigentlich|noch ?was|etwas|einen|einen_termin|eine_stunde gebucht|ausgemacht|vereinbart|eingetragen
        1.0 was|wann steht|ist|liegt ... an|bevor|geplant
        1.0 hatten|haben wir ?uns ?nicht @t|# ... gesagt|ausgemacht|vereinbart
        1.0 erinner|erinnere|sag mich|mir wann|wieviel_uhr
        1.0 steht|bleibts|bleibt ?es|das|der|die|unser|mein ?bei|noch|termin|training|stunde @t ?noch|so|$
        1.1 um wieviel|wie_viel|welche uhr ... bin|muss|komme|dran|training
        1.05 bin|stehe|steh ich|wir ?@t ?noch|schon|uberhaupt|auch ... drauf|drin|auf_dem_plan|im_plan|auf_der_liste|vorgemerkt
        1.05 bist du @t ... da|dort|auf_dem_platz|in_der_halle
        1.05 hab|habe|haben ich|wir @t ... stunden|stunde|termine|termin|training|trainings ... oder|noch|auch
        1.05 wie_viele|wieviele|wie_viel|wieviel termine|stunden|trainings|einheiten hab|habe|haben|hatte|hatten ich|wir @t
        1.05 ist|war mein|meine|unser|unsere <session> ... sicher|fix|fest|bestatigt|gebucht|reserviert|drin|eingetragen|notiert
        1.05 fur|auf wann hatten|haben|hatte|war|ist|hab ich|wir|das|es|der|die|unser|mein
        1.05 wann hatten|haben|waren wir|ich ... ausgemacht|vereinbart|verabredet|gesagt|abgemacht
        1.05 hast|habt|haben du|ihr|sie ?dir mein|meine|meinen|unsere|unseren <session> ... notiert|eingetragen|drin|aufgeschrieben|stehen|auf_dem_schirm
        1.1 was|welche|wann hab|habe|haben|hatte ich|wir ... gebucht|reserviert|eingetragen|geplant|ausgemacht
    """,
    "rules": """
        1.0 was passiert|ist|gilt ?denn wenn|bei ?es regnet|regen|schuttet
        1.1 wie spat|kurzfristig|lange|fruh ?vorher|im_voraus kann|darf|muss ... absagen|stornieren|verschieben
        regeln|regel|bedingungen|agb|stornobedingungen|absageregeln|storno_regeln|stornoregeln|absagefrist|stornofrist
        0.95 bis wann ?kann|konnen|darf|muss|ist ... absagen|stornieren|verschieben|absage|kostenlos
        0.9 wie ?ist|sind|lange|kurzfristig|spat|lautet ?vorher|kann|die|deine ... absagen|absage|stornieren|regel|regeln|frist
        0.9 frist|stornogebuhr|ausfallgebuhr|ausfallhonorar
        0.9 ruckerstattung|erstattung|geld_zuruck
        1.08 bis wann ... absagen|stornieren|verschieben|absage|kostenlos|umbuchen
        1.05 was passiert|ist|kostet ?es ?mich wenn|falls ... komme|erscheine|vergesse|auftauche
    """,
    "page": """
        1.05 quittung|quittungen|beleg|belege|zahlungsbeleg|zahlungsbestatigung|kassenbon|kassenzettel
        1.05 rechnung|bescheinigung|nachweis|bestatigung fur ?das|die|meine|den|mein|meinen finanzamt|steuer|steuererklarung|krankenkasse|kasse|versicherung|arbeitgeber|firma|buchhaltung|unterlagen
    """,
    "help": """
        1.0 wer|was bist du ?denn|eigentlich|uberhaupt|hier ?denn|eigentlich|uberhaupt|$
        1.0 bist du ?denn|eigentlich ?ein|eine ?echter|echte|richtiger bot|roboter|mensch|maschine|computer|ki|echt
        1.0 mit wem schreib|schreibe|rede|chatte|spreche ich
    """,
    "write_coach": """
        1.1 neue|neuen|neuer|andere|anderen|geanderte ?handy|telefon|mobil nummer|handynummer|telefonnummer|mobilnummer|adresse|mailadresse|mailadresse|anschrift ?ist|lautet|:
        1.1 nummer|handynummer|telefonnummer|adresse|mailadresse ?hat|ist ?sich geandert|gewechselt|neu
        1.1 wo bist|seid|bleibst|bleibt|steckst|steckt du|ihr|sie
        1.1 bin|sind ich|wir|schon|jetzt da|vor_ort|hier wo
    """,
    "offers": """
        1.15 wie lang|lange dauert|dauern|geht|gehen|ist|sind ?denn|eigentlich|so|bei_dir ?so|eine|die|das|der|ein|deine|dein <session>
        1.0 gibt|gibts|gibst|hast|habt|bietest|bietet|machst|macht ?es|du|ihr|bei_dir ?du|ihr|bei_dir ?auch|eigentlich ?noch gruppenkurse|gruppenkurs|gruppentraining|gruppenstunden|probetraining|probestunde|schnupperstunde|schnuppertraining|gutschein|gutscheine|workshops|feriencamp|feriencamps|camps|einzelstunden|einzeltraining
        1.15 wie lang|lange @t ?bei_dir|denn|eigentlich|$
    """,
}
