"""The words of a pasted line like "Emma 7 left till 1 Aug, owes 50", in seven languages, folded."""

LEFT = frozenset(
    "left remaining remain remains rest ubrig verbleibend verbleiben restlich quedan queda restantes restante restan restent reste restants"
    " restant rimanenti rimanente rimangono restano restanti residui faltam restam sobram over resterend resterende tegoed guthaben".split()
)
"""What makes a number the sessions that are left."""
STILL = frozenset("still noch nog encore ancora ainda aun todavia".split())
"""Says the same in a list, and in a line alone beside what is owed or until when ("Emma noch 7 bis 1. August")."""
SESSIONS = frozenset(
    "session sessions lesson lessons class classes unit units hour hours x stunde stunden einheit einheiten termine std sesion sesiones"
    " clase clases seance seances cours lecon lecons lezione lezioni seduta sedute aula aulas sessao sessoes les lessen sessie sessies"
    " uur training trainings".split()
)
OWES = frozenset(
    "owes owe owing owed open due unpaid outstanding schuldet offen schulden ausstehend debe deben deuda pendiente pendientes doit du impaye"
    " deve debe dovuto debito aperti aperto divida aberto schuldig verschuldigd openstaand schuld".split()
)
UNTIL = frozenset(
    "till until til expires expiring expiry exp valid through thru bis gultig verfallt ablauf hasta caduca vence valido valida jusque jusqu"
    " jusquau valable expire fino scade scadenza ate validade tot vervalt geldig".split()
)
PAID = frozenset(
    "paid bezahlt pagado pagada pagados paye payee regle pagato pagata pago paga betaald".split()
)
"""Without a number: nothing is open."""
NOTHING = frozenset("nothing none nichts nada rien niente niets nix".split())
AND = frozenset("and und y et e en plus mit with con avec met com".split())
HAS = frozenset("has have had hat tiene a ha tem heeft should".split())
"""In a line alone: a correction, which takes another way."""
WANTS = frozenset(
    "wants want needs buys bought takes took mochte will kauft kaufte nimmt braucht quiere compra compro coge necesita veut achete prend"
    " vuole compra prende serve quer comprou leva precisa wil koopt kocht neemt".split()
)
"""In a line alone: a sale."""
OF = frozenset("of von de des sur su di van out aus / du".split())
FILLERS = frozenset(
    "has have had still is are with and plus the a an to go hat noch mit und ist tiene tiene y con aun todavia le quedan a ont avec et encore"
    " lui il ha ancora e con gli le tem ainda com o os heeft nog met en te : - – — = me mir no till on the am au al il le op ao . ,".split()
)
"""Words that say nothing about the numbers."""
STARTS = frozenset(
    "import importieren importiere importier importar importa importer importez importare importeer importeren".split()
)
"""The word that begins a pasted list."""
