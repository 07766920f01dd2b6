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
        1.1 mach|mache|machen ... aus ?mein|meinem|meiner|dem|der|unserem @t ... @t
        1.05 neu ansetzen|ausmachen|vereinbaren|terminieren|legen
        1.0 neuen|anderen|neuer|anderer termin ?bitte ausmachen|vereinbaren|finden|suchen|machen|geben
        1.05 ein_andermal|ein_anderes_mal|auf_ein_andermal
        1.0 terminwechsel|verlegt|umlegung
        1.05 passt|klappt|geht|ginge|ware ... @t ... besser|lieber als @t
        1.05 @t ... besser|lieber|eher als @t
        1.05 <kann> ... @t ?etwas|bisschen|eine|halbe ?halbe ?stunde|stunden spater|fruher|eher ?legen|machen|ansetzen
        1.1 ich|wir hatte|hatten|wollte|wollten ?ja|doch|eigentlich|uns @t ... brauche|brauchte|musste|ginge|konnen|konnten|kann|geht|ging|lieber ... @t
        1.1 ich|wir hatte|hatten|wollte|wollten|waren ?ja|doch|eigentlich|uns ... @t ?gebucht|ausgemacht|vereinbart|eingetragen|gesagt ... lieber|stattdessen|verschieben|andern ... @t
        1.05 @t ... ware|wurde|passt|kommt|ginge ... @t ... besser|lieber|eher|gelegener
        1.05 ware|wurde|passt|kommt|ginge ... @t ?viel|deutlich|etwas besser|gelegener|entgegen
        1.0 nach_hinten|nach_vorne|weiter_nach_hinten|weiter_nach_vorne
        1.05 rutsch|rutsche|rutschen|ruck|rucke|rucken ... @t|nach_hinten|nach_vorne|auf
        1.0 verlegst|verlegt|verschiebst|verschiebt|umbuchst|tauschst
        1.05 <kann> ... <session>|@t ... gegen|mit @t ... tauschen|wechseln|eintauschen
        1.05 vertagen|vertage|vertagt|umgelegt|zuruckverlegen|aufschieben|rausschieben|hinausschieben
        1.1 @t ?bitte|auch|lieber|gern|gerne eine|einen|zwei|drei|# tag|tage|woche|wochen fruher|eher|vorher|vor
        1.1 mein|meine|meinen|unser|unsere|unseren|den|die|das <session> ?von|am @t ?bitte|lieber|doch auf|nach|zu @t|#
        1.1 mein|meine|meinen|unser|unsere|unseren <session> ?bitte|lieber auf @t
        1.05 zu fruh|spat ... spater|fruher|eher|anderes|anderen|spateren|fruheren
        1.05 <kann> ... minuten|min|halbe_stunde|viertelstunde|stunde ?nach hinten|vorne|spater|fruher|eher
        1.1 spater|fruher|eher|langer|kurzer als gebucht|geplant|vereinbart|reserviert|ausgemacht|vorgesehen
        1.05 geht|ginge|ging|klappt|kann|konnte|passt mein|meine|unser|unsere|der|die|das <session> ... stunde|stunden|tag|tage|minuten|woche|halbe vorher|fruher|spater|eher|nachher
        1.1 statt|anstatt|anstelle ?der|des|dem|von <session> @t ... @t
        1.05 auf @t ... geandert|andern|umgestellt|geschoben|verlegt|verschoben
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
        1.0 krieg|kriege|kriegen|bekomm|bekomme|bekommen ?ich|wir ?das|es|den|die ... nicht|nimmer|nix ?mehr hin|gebacken|auf_die_reihe|organisiert|geregelt|unter|untergebracht|unter_einen_hut|rein
        1.0 ich|wir krieg|kriege|kriegen|bekomm|bekomme|bekommen ... nicht|nimmer|nix ?mehr hin|gebacken|auf_die_reihe|organisiert|geregelt|unter|untergebracht|unter_einen_hut|rein
        0.95 wird|wirds ?das|es|da|dann|bei_mir|bei_uns ?leider|wohl|heute ?leider|wohl|doch nichts|nix
        0.95 @t ?leider|dann komm|komme|kommen|kommt ich|wir|sie|er ?leider|doch|dann nicht|nimmer
        0.95 ich|wir komm|komme|kommen ?leider|doch ?@t ?leider|doch nicht
        0.95 @t ... ohne mich|uns
        1.05 ?also|dann|bitte|leider ohne mich|uns
        0.95 bin|sind ?ich|wir ?leider ?@t ... auf|in|beim|im geschaftsreise|dienstreise|montage|klassenfahrt|lehrgang|fortbildung|seminar|messe|reha|kur|krankenhaus|ausland
        0.85 hat|habe|haben|liegt|liege|liegen ... fieber|im_bett|flach
        0.9 hat|haben ?es mich|uns|ihn|sie ?total|voll|richtig erwischt|umgehauen|flachgelegt
        1.05 trete|treten|tritt ?ich|wir ... <session>|buchung|reservierung|anmeldung|vertrag ... zuruck
        1.05 ziehe|zieh|ziehen|nehme|nehmen ?ich|wir ... anmeldung|buchung|reservierung|zusage|anfrage|meldung ... zuruck
        1.05 <session>|anmeldung|buchung|reservierung ... zuruckgeben|zuruckziehen|zurucknehmen|abgeben|aufgeben|auflosen
        1.0 brauche|brauch|brauchen|benotige|benotigen ?ich|wir ?den|die|das ?<session> ?nun|jetzt|leider|doch ?doch nicht|nimmer ?mehr
        1.0 platz|stunde|termin|slot ?am|um|@t ?@t ... abgeben|hergeben|jemand_anderem|jemand_anders|wem_anders|anderweitig|wem_anderes
        0.95 plane|plan|rechne|zahl ?bitte ?fur|@t ?@t nicht mit|auf mir|uns|mich
        0.95 klinke|klink|klinken ich|wir mich|uns ... aus
        1.0 setze|setz|setzen ich|wir ... @t ... aus
        0.95 bleib|bleibe|bleiben ich|wir ?@t ?leider|lieber|besser|doch daheim|zuhause|zu_hause|im_bett|weg
        0.95 @t bleib|bleibe|bleiben ich|wir ?leider|lieber|besser|doch daheim|zuhause|zu_hause|im_bett|weg
        0.95 packe|packen|pack|pack's ?ich|wir ?es|das ?@t ?leider|zeitlich ... nicht|nimmer
        0.95 @t ... zu viel|stressig|eng|knapp bei_mir|bei_uns|um|fur_mich
        1.0 lassen|lasse|lass ich|wir ... <session>|@t ... ausfallen|sausen|aus
        1.05 brauche|brauch|brauchen|benotige|benotigen ich|wir ?doch|nun|jetzt|leider ?doch kein|keine|keinen <session>|platz|tisch|zimmer
        0.95 @t bin|sind ich|wir leider
        0.95 nimm|streich|streiche|losch|losche|nehmt ... meinen|unseren|mein|meine namen|name ... von|aus|raus
        0.9 hab|habe|haben ich|wir @t ?jetzt|leider|doch|schon ?doch|leider|schon was|etwas|anderes|termine ?anderes vor|geplant
        0.9 ich|wir hab|habe|haben @t ?jetzt|leider|doch|schon ?doch|leider|schon was|etwas|anderes|termine ?anderes vor|geplant
        1.0 streich|streiche|losch|losche ?bitte|mir|einfach den|die|das|meine|meinen|unsere <session>
    """,
    "other": """
        0.85 ginge|ging|geht|gings|gehts|klappt|passt|ware|wie_ware # ?uhr ?auch|besser|moglich|denn
        0.85 wie|was ware|haltst|halt|meinst du|ihr|es ?zu|von|mit @t|#
    """,
    "book": """
        1.05 ^ ?dann|gut|ok|super|prima den|die|das nehm|nehme|nehmen ich|wir ?dann|gern|gerne|sofort $
        0.95 mein|meine|unser|unsere mann|frau|tochter|sohn|kind|freund|freundin|partner|partnerin|bruder|schwester|mutter|vater|kollege|kollegin|nachbarin|nachbar ... mochte|wurde|will|wollte ... @t ... <kommen>|dazu|dabei_sein
        0.95 ^ ?bitte einmal|1x ... @t ?bitte $
        0.95 <session> ... @t ... geht_das|klappt_das|moglich|geht_klar|machbar|passt_das
        0.95 zur|um_die ?gewohnten|ublichen|alten|normalen gewohnten|ublichen|alten|normalen zeit|uhrzeit
    """,
}
