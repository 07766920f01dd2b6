"""Dutch: what is asked about what one has, owes and agreed to. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "balance": """
        tegoed|saldo|balans
        hoeveel ?<session>|lessen|keer|ritten|heb|zijn|staan ... <over>|heb|heeft|ik|nog
        0.95 wat ?heb|staat|is ?ik|er ?nog|er <over>|op_mijn_kaart
        0.95 <session>|lessen ?heb|zijn|ik|er <over>
        0.95 mijn saldo|tegoed|kaart|strippenkaart|rekening|stand
        0.95 wanneer ... verloopt|vervalt|geldig|verlopen
        0.9 geldig|geldigheid|verloopdatum|vervaldatum
        0.9 heb|hebben ik|we nog <session>|iets|tegoed
        0.95 is|zijn mijn|de|onze <kaart> ?bijna|al op|leeg|vol
        1.05 tot wanneer|welke_datum ... gebruiken|opmaken|opgebruiken|verbruiken|inplannen|geldig|op
        1.05 hoe vaak|dikwijls ben|was|heb|hebben|waren|zijn ik|we
        1.05 wanneer|tot_wanneer loopt|verloopt|vervalt ... af|<kaart>
    """,
    "why": """
        hoe kom|kwam|komt|komen je|jij|u|jullie ?nou|dan aan|op|tot ?dat|die|het ?aantal|getal|cijfer|stand|$
        ^ waarom|hoezo|hoe_komt ?het|maar|nog|zijn|er|is #|@n|@m
        ^ waarom|hoezo ?dat|dan|niet $
        1.05 waarom|hoezo ... #|minder|weg|afgetrokken|aangerekend|gerekend|geteld|afgeschreven
        0.95 leg uit
        0.95 uitleg|uitleggen
        0.95 waar ?is|zijn ?mijn|de|andere ... gebleven|heen|naartoe
        0.9 geschiedenis|overzicht|details|historie ?aub|van|voor|@n|$
        0.9 klopt ?dat|dit|het niet
        0.85 waarom
        1.1 wanneer heb|hebben|was|waren|ben ik|we ... laatst|laatste_keer|voor_het_laatst
    """,
    "owe": """
        schuldig
        0.95 wat|hoeveel ?moet|moeten|staat|heb ?ik|we|er ?nog|je|jou ... betalen|open|betalen|schuldig
        0.95 openstaande|openstaand|onbetaalde ?rekening rekening|rekeningen|bedrag|bedragen|facturen
        0.9 mijn rekening|factuur|schuld
        0.9 moet|moeten ik|we ?nog ?iets|je betalen
        0.85 heb|hebben ik|we ?al ?alles betaald
        1.05 wat|hoeveel krijg|krijgt je|jij|u ?nog ?van|$
        1.0 is|heb|heeft ?je ?mijn|de|het betaling|geld|overschrijving|tikkie ?al ?goed binnen|ontvangen|aangekomen|gekregen|binnengekomen
        0.95 staan|zijn we ?nu quitte|gelijk
        1.05 heb|hebben ik|we ?nog ?iets|wat openstaan|open|openstaand|staan
        1.05 heb|hebben ik|we ?@t ?al ?alles al|alles|@t betaald|overgemaakt
        1.05 hoeveel|wat moet|moeten ik|we ?je ?nog ?je betalen
        1.1 kan|mag|kunnen|mogen ik|we ?nu ?ook ?eerst ?alleen de helft ?nu betalen|overmaken
        1.1 wat|hoeveel staat|staan er ?nog ?nog open|openstaan
        1.05 moet|moeten ik|we je|jou|u ?nog|@t ?iets|wat|geld ?nog|@t geven|betalen|meebrengen
    """,
    "owed": """
        wie ?moet|is|heeft|staat ?mij|me|nog|er ?nog|niet ?nog betalen|schuldig|betaald|open|geld
        0.95 openstaande|onbetaalde betalingen|rekeningen|bedragen|facturen
        0.95 ^ openstaand|debiteuren|schulden $
    """,
    "next": """
        wanneer ?is|heb|ben|moet ?ik|we|mijn|onze|de|er ?weer|mijn|de volgende|eerstvolgende ?<session>|les|training|keer|$
        0.95 wanneer is|heb|ben|moet ?mijn|ik|de|we ?weer|een ?volgende|weer <session>|aan_de_beurt|komen|training|trainen
        0.95 mijn|onze|de ?volgende|geboekte|komende|geplande volgende|lessen|trainingen|afspraken|boekingen ?$
        ^ volgende|eerstvolgende ?les|training|afspraak|keer $
        0.95 wat|welke|wanneer ?lessen|trainingen|afspraken heb|staat|staan ik|we|er|voor_mij ... geboekt|gepland|staan|gereserveerd
        0.9 sta|ben|heb ik|we ... ingeschreven|geboekt|ingepland|aangemeld
        0.9 heb|hebben ik|we @t ?een|iets <session>|geboekt|iets
        0.9 hoe laat
        0.9 mijn lessen|afspraken|trainingen|boekingen|agenda
        1.0 hoe laat|vroeg was|is|moet|begint|moeten|ben ?het|ik|we|de|mijn
        1.0 waar is|zijn|trainen|spelen|moet ?de|het|mijn|we|ik ?<session>
        1.0 welke|op_welke dagen|baan|zaal|dag ?kom|train|heb|is ?ik|we|het
        1.0 gaat het|de|mijn|onze ?les|training ?@t ?wel|gewoon door
        1.0 @t door $
        1.0 wat|wanneer staat|staan er ?gepland|ingepland|op_de_planning
        1.05 heb|hebben ik|we @t iets|wat|een ?les|afspraak staan|gepland|geboekt
        1.1 gaat|gaan ?het|de|mijn|onze|dat <session> ?van|op ?@t ?nog|wel|gewoon|eigenlijk door
        1.05 staat|staan ?er ?er @t ?nog ... iets|wat|gepland|op_de_planning|op_het_programma|in_de_agenda
        1.05 sta|ben ik|we ?@t ?nog|al|wel ... erop|erin|ingepland
        1.05 ben je|u @t ... er|aanwezig|op_de_baan
        1.05 heb|hebben ik|we @t ... lessen|les|afspraken|afspraak|training|trainingen ... of|nog|ook
        1.05 hoeveel lessen|afspraken|trainingen|sessies heb|hebben|had|hadden ik|we @t
        1.05 is|was mijn|onze <session> ... zeker|vast|bevestigd|geboekt|gereserveerd
        1.1 wat|welke|wanneer heb|hebben|had ik|we ... geboekt|gereserveerd|ingepland|staan
        1.05 wanneer hadden|hebben|had|heb we|ik ... afgesproken|gepland|gezegd
        1.05 voor wanneer hadden|hebben|was|is|staat
        1.05 ben|bent je|jij|u ?er ?wel @t
        1.05 heb|hebt|heeft|hebben je|u|jullie mijn|onze <session> ... genoteerd|opgeschreven|staan|ingepland
    """,
    "rules": """
        1.0 wat gebeurt|doen er|we als|bij ?het regent|regen
        1.1 regels|regel|voorwaarden|beleid|termijn voor|van|bij|over ?de|het afzeggen|annuleren|afzegging|annulering
        regels|regel|voorwaarden|annuleringsvoorwaarden|huisregels|beleid|annuleringsbeleid
        0.95 tot wanneer ?kan|mag|kunnen ... annuleren|afzeggen|verzetten
        0.9 hoe ?lang|laat|ver ... annuleren|afzeggen
        0.9 annuleringskosten|annuleertermijn|opzegtermijn
        0.9 terugbetaling|geld_terug
        1.08 tot wanneer ... annuleren|afzeggen|verzetten
        1.05 wat gebeurt|kost ... niet kom|opdagen|verschijn
    """,
    "page": """
        1.05 bonnetje|bonnetjes|kassabon|kwitantie|betaalbewijs|betalingsbewijs|ontvangstbewijs
        1.05 factuur|rekening|bewijs|verklaring voor ?de|het|mijn belasting|belastingdienst|boekhouding|werkgever|verzekering|zorgverzekering|mutualiteit|ziekenfonds|zaak|administratie
    """,
    "help": """
        1.0 wie|wat ben|bent je|jij|u ?eigenlijk|dan|hier ?eigenlijk|dan|$
        1.0 ben|bent je|jij|u ?eigenlijk ?een ?echte|echt bot|robot|mens|computer|machine|persoon|chatbot
        1.0 met wie app|praat|chat|spreek|schrijf ik
    """,
    "write_coach": """
        1.1 nieuwe|nieuw|ander ?mobiele|telefoon nummer|telefoonnummer|mobiel|gsm_nummer|gsmnummer|adres|mailadres ?is|:
        1.1 nummer|telefoonnummer|adres|mailadres is|zijn ?is gewijzigd|veranderd|nieuw
        1.1 waar ben|bent|blijf|blijft|zit je|jij|u|jullie
    """,
    "offers": """
        1.15 hoe lang|lange duurt|duren|is|zijn ?zo|eigenlijk|bij_jou ?een|de|het|je|jouw ?zo <session>
        1.15 hoe lang ?een|de|je <session> duurt
        1.0 geef|geeft|heb|hebt|hebben|doe|doen|zijn|is ?je|jij|u|jullie|er ?ook|eigenlijk ?nog groepslessen|groepsles|groepstraining|proefles|proeflessen|cadeaubon|kadobon|cadeaubonnen|workshops|vakantiekamp|kampen|priveles|privelessen
    """,
}
