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
KIN = frozenset(
    "son daughter kid child boy girl wife husband brother sister mum mom mother dad father friend girlfriend boyfriend partner"
    " niece nephew cousin sohn tochter kind junge madchen frau mann bruder schwester mutter mama vater papa freund freundin"
    " nichte neffe hijo hija nino nina mujer esposa marido esposo hermano hermana madre padre amigo amiga novio novia sobrino"
    " sobrina primo prima fils fille femme mari frere soeur mere pere ami amie copain copine neveu niece figlio figlia moglie"
    " marito fratello sorella mamma amico ragazza ragazzo nipote cugino cugina filho filha mulher esposa irmao irma mae pai"
    " namorado namorada sobrinho sobrinha nichtje neefje zoontje dochtertje vriendje vriendinnetje broertje zusje kleinzoon enkel enkelin zoon dochter vrouw man broer zus moeder vader vriend vriendin neef nicht".split()
)
"""Behind such a word stands who it is: "my son Tom"."""
HIS = frozenset(
    "my our mein meine meinen meiner meinem unser unsere unseren mi mis nuestro nuestra mon ma mes notre nos mio mia il la meu minha"
    " o a nosso nossa mijn onze ons".split()
)
"""Before such a word stands whose he is; in Italian and Portuguese an article may stand there too."""
ADDRESSED = frozenset(
    "liebe lieber sehr geehrte geehrter hallo hi hey tag morgen abend guten servus gruezi moin beste geachte dag goedemorgen goedemiddag".split()
)
"""Before "Frau" and the like stands who is written to, and not who comes."""
COME = frozenset("kommt komt venir viene venga vient vienne venire venga vir vem venha".split())
"""Where the verb comes before him who comes: "puede venir Tom"."""
BOOKED = frozenset(
    "book put sign register enrol enroll schedule add pencil buch buche buchen trag trage melde meld bitte reserva reservar apunta"
    " apuntar anota inscribe pon inscris inscrire reserve ajoute mets segna prenota iscrivi metti aggiungi marca marcar agenda"
    " inscreve poe boek zet schrijf meld plan".split()
)
"""Behind such a word stands who is to train: "put Tom down for Friday"."""
BEFORE_HIM = frozenset("a o la il el den die de".split())
WANTS = CAN | frozenset(
    "wants needs likes comes mochte will wurde braucht will kommt quiere necesita querria vendra veut voudrait"
    " aimerait vient viendra vuole vorrebbe viene verra quer queria gostava gostaria precisa vem wil moet komt zal cant cannot".split()
)
"""What somebody does of whom a client speaks: "Tom wants to train"."""
SAYS_NO = frozenset("no non ne nao".split())
"""May stand between somebody and what he cannot do."""
SPEAKERS = frozenset(
    "i you we u one it they he she this that there ich du er wir man es ihr sie usted tu yo on je vous il elle nous io lui lei"
    " eu voce a_gente ik je jij u we hij ze".split()
)
"""Behind "can" they are who can: what stood before is no name."""
NOBODY = frozenset(
    "myself yourself ourselves yourselves"
    " i me us you my the an this that next last today tomorrow tonight it session single one two three new another"
    " alex coach trainer him her them mich mir dich dir uns ihn sie ihm mim mi ti si el ella nosotros moi toi lui elle nous eux me"
    " olha olhe oye mira guarda senta senti ecoute regarde schau hor luister nothing everything something anything whatever hopefully school work lekker"
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
