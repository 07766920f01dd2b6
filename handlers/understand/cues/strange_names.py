"""Words before somebody's name in a client's wish, by language, and what may stand there without being anybody (folded)."""

FOR = {
    "en": frozenset(("for",)),
    "de": frozenset(("fur", "fuer")),
    "es": frozenset(("para",)),
    "fr": frozenset(("pour",)),
    "it": frozenset(("per",)),
    "pt": frozenset(("para", "pra")),
    "nl": frozenset(("voor",)),
}
ARTICLES = {"pt": ("a", "o"), "it": ("la", "il")}
"""Where a name has an article."""
MARKS = frozenset("ok okay noshow".split())
"""What a coach says of somebody who came or did not."""
CAN = frozenset(
    "can could may would kann konnte darf durfte puede podria peut pourrait puo potrebbe pode poderia kan zou mag".split()
)
NOBODY = frozenset(
    "i me us you my the an this that next last today tomorrow tonight it session single one two three new another"
    " alex coach trainer him her them mich mir dich dir uns ihn sie ihm mim mi ti si el ella nosotros moi toi lui elle nous eux me"
    " te noi voi loro nos ela ele mij jou ons hem haar".split()
)
"""Words that are nobody's name even where they are written with a capital."""
NOT_PEOPLE = frozenset(
    "beginners starters advanced adults juniors seniors kids ladies gents men women singles doubles tennis padel paddle squash"
    " badminton golf yoga pilates boxing fitness gym running swimming football soccer hockey pickleball surfing skiing crossfit"
    " fun real certain example instance friends family everyone anyone both all four five six seven eight nine ten"
    " anfanger fortgeschrittene erwachsene kinder jugendliche senioren herren damen einzel doppel schwimmen laufen reiten boxen"
    " klettern krafttraining freunde familie alle beide tischtennis fussball turnier turniere anfangerkurs"
    " principiantes avanzados adultos ninos mayores individuales dobles boxeo natacion correr futbol amigos todos ambos torneo"
    " debutants avances adultes enfants simple double boxe natation course foot amis famille tous tournoi"
    " principianti avanzati adulti bambini singolo doppio boxe nuoto corsa calcio amici famiglia tutti torneo"
    " iniciantes avancados criancas simples duplas boxe natacao corrida futebol amigos todos torneio"
    " beginners gevorderden volwassenen kinderen enkel dubbel boksen zwemmen hardlopen voetbal vrienden familie allemaal toernooi".split()
)
