"""German: what is said when something booked is to be moved or called off. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "move": """
        verschieben|verschieb|verschiebe|verschiebung|verlegen|verleg|verlege|umbuchen|umbuche|buch_um|vorziehen|umlegen|verschoben
        0.95 tauschen|tausch|tausche|wechseln|andern|andere|verandern ?<ein> ... <session>|@t|auf|gegen|zeit|uhrzeit
        1.1 @t statt|anstatt|anstelle ?von|am|@t
        1.1 statt|anstatt|anstelle|lieber ?von|am|@t|dessen|doch @t
        1.1 @t lieber|stattdessen
        1.1 lieber @t
        1.1 stattdessen @t
        0.95 leg|lege|schieb|schiebe|zieh|pack|mach ... @t|<session> ... auf|nach|vor|zuruck
        0.95 <ein> ander|andere|anderen|anderer|spatere|spateren|frühere|fruhere|fruheren|neuen ?tag|zeit|termin|uhrzeit|<session>
        1.05 eine|halbe stunde|halbe fruher|spater|nach_hinten|nach_vorne ?kommen|moglich
        1.1 nach_hinten|nach_vorne|nach hinten|vorne ?ziehen|schieben|verschieben|verlegen|legen|rucken
        schieben|schiebe|schieb|verlegen|verlege|verleg|umlegen|umziehen|tauschen|tausche|vorziehen|vorverlegen
        1.05 kann|konnen|kannst|konnten|geht|ginge ?ich|wir|@t ... @t auf|zu @t ?legen|machen|gehen|schieben|nehmen|$
        0.95 <kann> ... vorziehen|schieben|tauschen|verschieben|verlegen
        1.1 # statt|anstatt #|@t
        1.1 verschieben|umbuchen|umzubuchen|vorzuziehen|vorzuverlegen|zu_verlegen|umzulegen|umzuplanen
        1.05 leg|lege|legen|schieb|schiebe|schieben|zieh|ziehen|machen ... @t|<session> ... auf|nach|vor|zuruck
        1.05 auf @t legen|schieben|verschieben|verlegen|vorziehen|umbuchen
        1.05 @t ?kann|passt|klappt|geht|schaffe ?ich|es|mir ?leider|doch|es nicht ?mehr .. @t gleiche|selbe|zur
        1.0 ginge|geht|konnte|ging <ein> @t ?<session> ?auch @t
        1.0 <kann> ... <kommen> statt|anstatt
        1.0 mach|mache|machen ?wir ?doch ?lieber|bitte @t draus|daraus
        1.1 doch lieber|besser @t
        0.95 tage|termine|tag|uhrzeit verwechselt|vertauscht
        1.0 etwas|bisschen|stunde|halbe|viertelstunde|minuten spater|fruher kommen|anfangen|starten|beginnen|machen
        1.0 ?<kann> ... erst @t anfangen|kommen|starten|beginnen
        0.9 <kann> ... erst ?um ... anfangen|starten|beginnen
        1.15 stunde|halbe|etwas|bisschen|viertelstunde|minuten|min spater|fruher|eher kommen|anfangen|starten|beginnen|machen
        1.15 aus ?versehen|versehentlich ... @t ... @t
        1.15 @t ... versehentlich|aus_versehen|falsch gebucht|eingetragen
        1.0 aus @t @t ?machen|werden
        0.95 ... @t ... uhrzeit|zeit|tag|termin andern|wechseln|tauschen|verschieben
        1.0 umplanen|umorganisieren|umdisponieren|umlegen
        1.0 lieber @t ?machen|kommen|nehmen
        1.0 @t lieber|besser|stattdessen @t
        1.0 stattdessen|dafur ... @t ?haben|kommen|nehmen
        1.0 spateren|fruheren|anderen|spatere|fruhere|andere termin|stunde|zeit|uhrzeit|slot ?legen|haben|nehmen
        1.2 aus_versehen|versehentlich|falschlicherweise ... gebucht|eingetragen|genommen
        1.2 falschen tag|termin|datum|uhrzeit gebucht|eingetragen|erwischt
    """,
    "cancel": """
        absagen|absage|abgesagt|stornieren|storniere|storno|storniert|canceln|cancel|cancele|abmelden|austragen
        sag|sage|melde|meld|trag|streich|streiche|nimm ... ab|aus|raus
        0.95 streichen|loschen|losche|losch ... <session>|@t|termine
        0.9 kann|konnen|konnte|schaffe|schaff|schaffen|klappt|packe ?ich|wir|es|leider|@t|das|@n ?es|leider|doch|am|@t ?zum ?leider|doch|@t|das|training nicht
        0.9 ich|wir|@n kann|konnen|schaffe|schaffen|schafft ... nicht
        0.9 nicht kommen|dabei|teilnehmen|da|schaffen|trainieren
        0.9 @t ?leider|doch|wird|ich|klappt nicht|nix|nichts ?kommen|schaffen|klappen
        0.9 fallt|fall|muss ... aus|ausfallen
        0.9 @t ausfallen|absagen
        0.85 muss|mussen ... passen|ausfallen
        0.85 bin|sind|ist|liege|wurde ?ich|wir|leider|seit|heute|mein|meine ... <krank>
        0.85 ich|wir|@n|kind|sohn|tochter bin|sind|ist|hat ... <krank>|verreist|unterwegs|im_urlaub
        0.85 etwas|was dazwischen ?gekommen
        1.1 dazwischengekommen|dazwischen
        0.85 verhindert
        0.9 kein|keinen|keine <session> @t
        0.85 <session>|@t nicht ?mehr mehr|brauche|wahrnehmen|notig
        0.9 nicht wahrnehmen
        kundige|kundigen|kundig|streiche|streichen|rauswerfen
        0.9 hab|habe|haben|hatte ?ich|wir ... @t ?leider|doch keine|kein zeit
        0.9 hab|habe|haben ?ich|wir ?leider|doch keine|kein zeit|lust ... @t
        0.9 @t ... keine|kein zeit
        0.9 wird|klappt ... @t ?leider nichts|nicht
        0.9 @t wird|klappt ?es ?leider nichts|nicht
        0.9 bin ?ich ?leider @t ... nicht_da|weg|verhindert|krank|im_urlaub
        0.9 @t geht|gehts|ist|wird|klappt|klappts|passt|passts ?es|bei_mir|bei_uns|mir|uns|leider|doch|auch|jetzt|ja ?bei_mir|bei_uns|leider|doch|gar|uberhaupt|jetzt ?gar|uberhaupt|leider|doch|jetzt nicht|nix|nichts|schlecht|nicht_mehr|ungunstig|unmoglich|schwierig
        0.9 bin|sind|ware ?ich|wir ?@t ?leider|doch raus|nicht_dabei|nicht_da|unterwegs|weg
        0.95 sausen|ausfallen|sein|platzen lassen
        0.95 @t lassen|ausfallen|auslassen|sausen|skippen
        abzusagen|abzumelden|auszufallen|auszutragen|abgemeldet
        0.95 streich|streiche|trag|nimm|nehmt|melde|meld mich|uns|@n|meinen|meine|den|die ... raus|aus|ab|weg|heraus
        0.95 streich|streiche mich|uns|@n|meinen|meine|den|die ... @t
        0.9 komm|komme|kommen|kann|konnen ich|wir ... raus|rausgehen|aussteigen
        0.85 magen_darm|magendarm|corona|covid|grippe|lebensmittelvergiftung|migrane
        0.95 hab|habe|haben ... kein|keine|keinen zeit
        0.95 <kann> ... ausfallen|abgesagt|auslassen
        0.9 <kann>|schaffe|schaff|schaffen ?ich|wir ?das|es ?leider|doch @t ... nicht|nimmer
        0.9 doppelt|falsch verplant|belegt|vergeben
        0.95 @t ... aussetzen|auslassen|ausfallen|weitergeben|streichen|freigeben|aussteigen
        0.95 <kann> ... <session> ... weitergeben|freigeben|streichen|vergeben|weitergegeben
        1.1 platz|stunde|termin @t weitergeben|freigeben|vergeben
        0.95 lassen|setzen|lasse|setze ... @t|woche aus|ausfallen
        0.9 rechne|rechnet|plan|plant ... nicht mit ?mir|uns
        0.95 nicht ?zu kommen|trainieren|spielen|schaffen
        1.05 @t nicht ?zu kommen
        1.15 was|wieviel|wie_viel|wurde ... kosten|kostet|zahle ... absagen|absage|abzusagen|stornieren|storniere
        0.95 @t brauche|brauch|brauchen|benotige ?ich|wir ?doch nicht|nimmer ?mehr
        0.95 bin|sind ?ich|wir @t ?noch|leider|doch nicht ?zuruck|da|daheim|hier|fit
        0.95 schaffs|schaffe_es|schaff_es|packs .. @t .. nicht|nimmer
        0.95 schaffs|schaffe_es|schaff_es|packs ?leider|doch nicht|nimmer
        1.0 darf|kann|konnte|muss man|ich|wir ... absagen
        0.85 verspatung|annulliert ... nicht zuruck|da
    """,
}
