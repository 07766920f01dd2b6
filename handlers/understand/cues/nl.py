"""Dutch: what people say when they want something. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "session": "les lessen training trainingen afspraak afspraken sessie sessies uur uurtje plek plekje boeking reservering proefles"
    " adviesgesprek kappersafspraak tandartsafspraak fysioafspraak massage behandeling controle rijles zwemles pianoles yogales groepsles intake pedicure",
    "een": "een de het mijn onze die dat deze n nog nieuwe",
    "kan": "kan kun kunnen kon konden zou zouden mag mogen",
    "wil": "wil willen wilde graag zou_graag zoek nodig neem nemen",
    "komen": "meekomen meetrainen meespelen komen trainen spelen meedoen langskomen aanwezig_zijn",
    "vrij": "vrij vrije beschikbaar open mogelijk plek plekken plekje plaats plaatsen tijd ruimte",
    "over": "over resterend resterende tegoed nog_over",
    "ziek": "ziek geblesseerd koorts griep verkouden migraine verstuikt verzwikt gebroken gekneusd",
    "kaart": "kaart strippenkaart rittenkaart tienrittenkaart lessenkaart pakket pack bundel abonnement 10rittenkaart",
    "betaald": "overgeschreven gestort betaald overgemaakt gestuurd verstuurd overgeboekt",
    "herinneringen": "herinneringen herinnering berichten meldingen notificaties berichtjes",
    "coach": "coach trainer trainster leraar lerares instructeur alex docent",
    "taal": "nederlands engels duits frans spaans italiaans portugees",
}

FILLER = """
ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hun mijn jouw uw zijn onze de het een en of maar want dat die dit deze als
om in op aan bij met na naar van voor te tot uit over onder door tegen zonder is ben bent was waren zijn heb hebt heeft hebben had word
wordt worden kan kun kunt kunnen kon zal zou zult zullen wil wilt willen moet moeten mag mogen doe doet doen ga gaat gaan kom komt komen
niet geen wel ook nog al maar er hier daar dan nu toen wanneer waar wie wat waarom welke hoe hoeveel veel meer minder alle alles elke
iedere ander andere iets niets iemand niemand maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april
mei juni juli augustus september oktober november december uur uren minuut minuten dag dagen week weken maand jaar vandaag morgen
gisteren ochtend middag avond nacht keer tijd half kwart een twee drie vier vijf zes zeven acht negen tien geld euro contant kaart ja nee
ok oke hoi hallo hey dag bedankt dank alsjeblieft alstublieft graag sorry kind kinderen zoon dochter mama papa man vrouw vriend misschien
even eigenlijk heel goed jammer super prima leuk zeker laatste eerste volgende beste lieve groet groetjes gewoon weer altijd nooit later
eerder helaas ding dingen
"""

PHRASES = {
    "book": """
        boeken|boek|geboekt|reserveren|reserveer|inboeken|inplannen|plan_in
        0.95 zet|schrijf|plan|boek mij|me|ons|@n ... in
        0.95 <kan> ?ik|we|wij|@n|hij|zij|ze|je ... <komen>
        0.95 <kan> ik|we @t $
        0.9 <wil> ?ik|we ?graag ... <komen>
        0.9 <wil> ... <session> ?op|om|voor|@t
        0.9 ik|we kom|komen|neem|nemen|doe ?graag|dan|de|die @t ?$
        0.9 afspraak|plek|training|les ?op|om|voor|aub @t ?aub|mogelijk
        0.95 ^ zelfde|dezelfde ?tijd|uur|tijdstip ?als
        0.9 zelfde tijd|tijdstip|uur
        0.9 weer @t
        0.95 voor de rest ?van ?mijn
        0.9 elke|iedere @t
        1.05 @t tot|totdat ... op|leeg|vol|klaar ?is
        1.05 tot|totdat ?mijn|de <kaart> ?op|leeg|vol ?is
        0.95 zet|schrijf|plan|boek|doe|noteer|geef|meld mij|me|ons|@n ... erin|in|op|aan|erbij
        0.9 <kan> ik|we|wij|@n|hij|zij|ze|je ?daarna|misschien|ook|dan ?op|om|rond @t
        0.95 <kan> ?mijn|onze ?dochter|zoon|kind|vriend|vriendin|man|vrouw ?@n ... <komen>|meedoen|meespelen|mee
        0.95 <wil> ... nog ?een|twee|drie ?keer|extra <session>|trainen|spelen|keer
        0.9 @t neem|pak|doe ik
        0.9 @t ?graag|aub graag|aub|alsjeblieft $
        0.95 twee|drie|vier|# <session> ... @t
        0.95 @t ... twee|drie|vier|# <session>
        0.95 <kan> ?ik|we|@n ... @t hebben|krijgen|nemen|boeken|doen
        0.95 schrijf|zet|plan|boek|meld mij|me|ons|@n ?in|op|aan ?voor @t
        0.95 goed|ok|prima|mogelijk als ik|we ... langskom|kom|langskomen|komen|aanschuif|binnenloop
        0.95 noteer|schrijf|zet|plan mij|me|ons|@n ?maar|even ?voor|op|in @t
        0.95 dan|laten|we doen|nemen|doe|neem ?we|ik ?maar @t
        0.9 ik|we wil|willen|zou_graag|neem ?graag ?op|om|de @t ?graag|aub|en|$
        0.9 graag @t
        0.9 ik|we wil|willen|zou ?graag ?op|om|de @t
    """,
    "slots": """
        iets|wat|nog_iets ?op|om|@t ?nog|iets <vrij>
        0.95 heb|heeft|hebben|is|zijn|ben ?je|jij|u|jullie|alex|er|@t ?@t|op|om ?nog|iets|een|ergens ?iets|een|nog <vrij>
        0.95 vrije|welke|andere|mogelijke|beschikbare ?vrije tijden|plekken|uren|slots|momenten|dagen|tijdstippen
        0.95 wanneer ?kan|kun|kunnen|ben|heb|is ik|we|je|er|jij ... <vrij>|<komen>|terecht|boeken
        0.9 @t ?is|nog <vrij>|bezet|vol ?nog|$
        0.9 is|kan|lukt @t ?nog <vrij>|goed|ook|$
        0.9 beschikbaarheid
        0.85 kan|lukt|past ?het|je|jou|jij|jij_ook @t
        0.85 hoe ?is|zit|zou ?het ?met @t
        0.9 plek|plaats|ruimte voor|op|om|@t
        0.95 wat|welke ?tijden is|zijn|heb ?er|je @t ?nog|allemaal <vrij>
        0.95 is|zijn|heb|heeft ?er|je ?ergens @t ... <vrij>|tijden|gaatje
        0.95 is @t ?al|nog|reeds bezet|vol|weg|volgeboekt|geboekt|vergeven
        0.95 geef|werk|train je|jij ?ook|eigenlijk ?les ?op @t
        0.95 gaatje|plekje ?vrij|over|op|om|voor|$
        1.15 iemand|heeft ... afgezegd|afgemeld|uitgevallen|geannuleerd
        0.95 wat|welke heb|had|is|zijn je|er ?nog ?vrij|over|beschikbaar|$
        0.95 eerstvolgende|volgende|eerste vrije|beschikbare|mogelijke ?plek|tijd|les|moment
        1.0 gaatje ?vrij|over|op|om|voor|@t
        0.95 hoe ziet je|jouw|de week|agenda|rooster eruit
    """,
    "sent_transfer": """
        0.95 heb|hebben|is ?ik|we|het|net|al|zojuist ... <betaald>|gedaan
        0.95 ^ ?al|net|zojuist <betaald>
        0.95 betaling|overschrijving|geld|overboeking|tikkie ?is|heb|net ?al|net|onderweg gedaan|verstuurd|onderweg|betaald|overgemaakt
        0.9 @m <betaald>
        0.95 heb|@t|zojuist|net|al ?ik ?het ?al ?@t ?@m|# ?contant|cash|met_tikkie|via_tikkie betaald|overgemaakt|voldaan
        1.0 betaling|geld|overboeking is ?de ?net|al deur|onderweg|weg ?uit
    """,
    "promise": """
        0.95 ik|we betaal|betalen|maak|stuur|breng ... @t|later|binnenkort|straks
        0.95 betaal|betalen|overmaken ?ik|het|je|jou ... @t|later
        0.9 kan|mag ik|we ... @t|later betalen|overmaken
        0.9 je krijgt ... @t
        0.9 zal ... @t|later betalen|overmaken
        1.0 kan|mag ik|we ... @t ... betalen|overmaken
        1.0 ik|we betaal|betalen ?je|het ?je|het ... @t
        1.05 rest|geld|bedrag maak|betaal|stuur|breng ik ?je ... @t
        1.05 maak|betaal|breng ik ?het|je|de ... @t over|mee
        1.05 ^ ?ik ?zal betaal|maak ?je ?nu ?alvast ?alleen de helft
        1.05 ^ ?alleen ?eerst de helft ?nu betalen|overmaken
    """,
    "dispute": """
        0.95 was|is|ben|klopt|kan ?toch|ik|dat|het|echt|helemaal ?toch|echt|helemaal|gewoon niet ?te ?laat|kloppen|waar|eerlijk|juist|$
        0.95 niet te laat
        0.95 dat|dit|het is|was|klopt ?echt|gewoon|toch fout|oneerlijk|niet|onjuist|op_tijd
        0.95 op_tijd ?afgezegd|geannuleerd|gemeld
        0.9 bezwaar|klacht|oneens|klagen
        0.9 ik|we was|waren ?er wel|er|aanwezig
        0.9 heb|hebben ?ik|we nooit|niet ... geboekt|gekocht|akkoord
        0.9 onterecht|dubbel|ten_onrechte ?gerekend|afgeschreven
        0.85 fout|vergissing ?in|bij ?mijn|de
        1.1 heb|had|hebben ?ik|we ?het|je|toch ... van_tevoren|op_tijd|ruim_op_tijd|eerder|vooraf afgezegd|geannuleerd|gemeld|afgemeld
        1.1 je|jij|jullie hebt|had|hebben ... afgezegd|geannuleerd
        1.1 niet mijn schuld
    """,
    "stop": """
        ^ stop|afmelden|uitschrijven|stoppen $
        0.95 geen|stop|zonder ?meer|met ?de|die|deze ?meer <herinneringen> ?meer
        0.95 <herinneringen> ?aub uit|uitzetten|stoppen|stopzetten
        0.95 stuur|herinner|app ?mij|me niet|geen ?meer <herinneringen>|meer
        0.9 laat me|mij met_rust
    """,
    "stop_weekly": """
        1.3 stop|stoppen|beeindig|beeindigen|annuleer|annuleren|schrap|zeg|verwijder ?met ?mijn|het|de|@n|haar|zijn wekelijks|wekelijkse|vast|vaste plek|sessie|les|afspraak|tijd|moment|slot|training|uur
        1.3 wekelijks|wekelijkse|vaste plek|sessie|les|afspraak|tijd|moment|slot|training|uur ?van ?@n ?hoeft|op|kan|mag stoppen|beeindigen|zeggen|schrappen|niet ?meer
        1.1 ^ stop ?met ?boeken @t
    """,
    "weekly": """
        1.05 ^ ?wat|toon|welke ?is|zijn ?mijn|het|de|@n wekelijks|wekelijkse|vaste plek|sessie|les|afspraak|tijd|moment|slot|training|uur ?$
    """,
    "start": """
        ^ start|starten|hervatten $
        0.95 <herinneringen> ?weer|aub aan|aanzetten|inschakelen
        0.95 weer <herinneringen>
        0.95 herinner mij|me weer
    """,
    "buy": """
        kopen|koop|bestellen|bestel|aanschaffen
        0.95 <wil>|graag|nieuwe|doe_mij ?ik ?graag ?<een> ?nieuwe ?# <kaart>
        0.95 nieuwe|volgende|nog_een ?# <kaart>
        0.9 <kaart> verlengen|vernieuwen|opwaarderen
        0.9 ^ <kaart> ?aub $
        0.95 wil|zou|neem|koop|graag|doe|bestel ?ik ?graag ... nog|nieuwe|weer ?een ?# strippenkaart|rittenkaart|beurtenkaart|tienbeurtenkaart|tienrittenkaart|vijfbeurtenkaart|lessen|kaart
        0.95 tienbeurtenkaart|tienrittenkaart|vijfbeurtenkaart|strippenkaart|rittenkaart|beurtenkaart ?graag|aub|kopen|nodig|$
        0.95 doe|geef mij|me ... <kaart>|strippenkaart|rittenkaart
    """,
    "offers": """
        aanbod|aanbiedingen|prijzen|prijs|prijslijst|tarieven|tarief|pakketten
        0.95 wat|hoeveel kost|kosten|vraag
        0.9 welke <kaart>|kaarten|pakketten
    """,
    "waitlist": """
        1.1 wachtlijst|reservelijst
        0.95 laat|bel|app|meld|stuur ... weten|bericht|als ... vrij|vrijkomt|uitvalt|plek|afzegt
        0.95 als|wanneer|zodra ... vrijkomt|uitvalt|afzegt|vrij_komt
        0.99 zet|plaats|schrijf|noteer|doe ... lijst|lijstje
    """,
    "page": """
        ^ ?laat|stuur|geef|open|toon|waar ?me|mij|is ?eens|even ?mijn|de|het pagina|link|webpagina ?alsjeblieft|zien|van ?mijn ?pagina $
        0.95 mijn pagina|overzichtspagina
    """,
    "calendar": """
        ical|ics|kalender|agendalink
        0.9 toevoegen aan agenda
    """,
    "write_coach": """
        0.95 bel|bellen ?me|mij|kun ?je|u ?even|terug|me|mij ?even|terug|alsjeblieft $
        0.95 zeg|vraag|schrijf|app|stuur|bel|vertel ?tegen|aan|de|het|een|bericht ?aan|de|mijn <coach>
        0.95 bericht|vraag voor|aan ?mijn|de <coach>
        0.95 met ?een|de|mijn <coach>|mens|iemand ?praten|spreken
        0.9 ben|kom|komen ?ik|we|wat|iets|een_beetje|# ?minuten|min|later|te later|te_laat|vertraging|laat
        0.9 onderweg
        0.95 kan|kun|wil iemand|je|jij ?mij|me bellen|terugbellen|opbellen
        0.9 sta|zit|staan ?ik|we ?nog ?in|vast ?de file
        0.9 in ?de file
    """,
    "language": """
        taal|language
        0.95 in|spreek|spreekt|praat ?je|het <taal>
        ^ <taal> ?aub $
    """,
    "hello": """
        0.5 ^ hallo|hoi|hey|dag|goedemorgen|goedemiddag|goedenavond|hi|goeiemorgen
        0.5 goede morgen|middag|avond
        0.5 hoe gaat|is_het
    """,
    "thanks": """
        0.45 bedankt|dank|dankjewel|dankuwel|dankje|thanks|merci|thx
        0.45 ^ top|super|prima|leuk|mooi|geweldig|fijn|perfect $
        0.45 tot ziens|straks|dan|snel|morgen
        0.45 doei|dag
        0.45 geen probleem
        0.45 groetjes|groet|gr|bedankt|dankjewel|dankje|mvg
        0.9 ^ ?ok|oke|top|super|prima|fijn|bedankt tot @t $
        0.82 tot @t|dan|snel|later|zo $
        0.82 ^ ?ik|we zie|zien je|elkaar|jou @t $
    """,
    "help": """
        ^ help|hulp|menu|opties|commando|info $
        0.9 wat kan|kun ik|je ?hier ?doen|vragen|zeggen|$
        0.9 hoe werkt dit|het|dat
        0.85 snap|begrijp ?ik ?het niet
        0.8 help|helpen ?je ?mij|me|$
    """,
    "question": """
        kan|mag|kunnen|mogen|zou ?ik|we nog ?gratis|afzeggen|annuleren|verzetten
        wat gebeurt|kost ?er|het|dat ?me als|wanneer
        als ik ... annuleer|afzeg|verzet
        verlies|kost|telt|moet|ben ?ik|het|dat ?me|ik|dan ?een|mijn|iets ... les|kwijt|betalen|iets
        te laat om
        is het|dat ?nog|al te_laat|gratis|op_tijd|mogelijk
        te laat om|@t
    """,
    "later": """
        ^ ?de|het|die|iets|wat|liever|een|kan|graag|uurtje|beetje ?het|beetje|iets|uur|uurtje|ook later|latere|laatste ?aub|tijd|kan|$
    """,
    "earlier": """
        ^ ?de|het|die|iets|wat|liever|een|kan|graag|uurtje|beetje ?het|beetje|iets|uur|uurtje|ook eerder|vroeger|eerdere|vroegere ?aub|tijd|kan|$
    """,
    "other": """
        0.9 ^ ?een|nog|iets|wat|heb_je|is_er ?nog|een|iets ander|andere|anders ?dag|tijd|tijden|moment|opties|tijdstip ?aub|$
        0.85 andere tijden|dagen|opties|momenten
        0.85 wat|hoe ?dacht|vind|is|zit ?je|het ?van|met @t|#
        0.85 ^ nee|niet ?niet|op|om @t|#
        0.8 ^ geen ?van|deze ?die|deze|beide $
        0.8 niet ?op|om @t|#
        0.8 misschien|eerder|beter ?op|om @t|#
        0.8 @t zou|kan|past|lukt ?ook|wel|mij|beter|kunnen|wel|goed|$
    """,
    "yes": """
        0.8 ^ ja|jawel|jep|yes|ok|oke|okee|goed|prima|graag|klopt|akkoord|zeker|natuurlijk|perfect|top|jazeker|is_goed|doe_maar|bevestig|uiteraard
        0.85 ^ ?ja|ok doe|boek|neem|stuur ?die|dat|het|maar|ik ?maar $
        0.85 ik doe|kom mee|$
        0.85 akkoord|bevestigd
        0.8 ^ tuurlijk|natuurlijk|zeker|helemaal_goed|klinkt_goed|lijkt_me_goed|haha_ok|lol_ok
        0.85 ^ klinkt|lijkt ?me goed|perfect|prima|top
    """,
    "no": """
        0.8 ^ nee|neen|no|nope|liever_niet|niet|nooit|fout
        0.95 niet annuleren|afzeggen|boeken|verplaatsen|verzetten|sturen
        0.85 toch|liever|nu niet ?$
        0.85 laat maar
        0.85 vergeet het|maar
        0.85 ^ ?ik hou|houd|houden ?het ?zo
        0.85 bedacht|laat_het_zo
    """,
    "leave_waitlist": """
        1.1 haal|schrap|verwijder|streep mij|me|ons|@n ?maar|aub ?van|uit|af ?de wachtlijst|lijst ?aub|af|$
        1.1 van de wachtlijst
        1.1 niet ?meer wachten
        1.15 hoef|wil|moet ... niet|geen ?meer ?op ?de wachtlijst
        1.15 wachtlijst ... niet ?meer nodig
    """,
}
