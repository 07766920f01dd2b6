"""What coaches say in passing in the Romance languages: what is open, days away, a month more, what came too late."""

import pytest

from tests.handlers.understand.coach import assert_wanted

SAID = """
es|qué está pendiente|owed
es|quién no me ha pagado|owed
es|qué falta por cobrar|owed
es|mañana de 10 a 14 doy clases|hours
es|ponle a Noah una clase más de regalo|adjust 2 units=1
es|Noah ha cancelado tarde, pero no se la cuentes|forgive 2
es|dale a Noah un mes más|extend 2
es|Noah 80 euros transferencia|paid 2 80EUR method=transfer
es|qué clientes tengo|clients
es|suspende todas las clases de mañana|cancel Tue3
es|cuántos bonos he vendido este mes|money
es|avísale a Noah que llego tarde|note 2
fr|qui m'a pas encore payé|owed
fr|qu'est-ce qui reste à encaisser|owed
fr|du 3 au 7 je suis absente|holiday Tue3–Sun8
fr|offre une séance de plus à Noah|adjust 2
fr|Noah a annulé trop tard mais compte-lui pas|forgive 2
fr|le carnet de Noah expire bientôt, rajoute-lui deux semaines|extend 2
fr|rends 30 euros à Noah|refund 2 30EUR
fr|la liste de mes joueurs|clients
fr|je bosse plus le mercredi|hours
it|chi non ha ancora saldato|owed
it|dal 3 al 7 sono in ferie|holiday Tue3–Sun8
it|Noah ha disdetto tardi ma non contargliela|forgive 2
it|il pacchetto di Noah sta per scadere, dagli un mese in più|extend 2
it|restituisci 30 euro a Noah|refund 2 30EUR
it|elenco dei miei allievi|clients
it|Noah oggi assente|no_show 2
it|il mercoledì non lavoro più|hours/block
pt|quem ainda não me pagou|owed
pt|de 3 a 7 de agosto estou de férias|holiday
pt|o Noah cancelou tarde mas não lhe contes|forgive 2
pt|dá ao Noah mais um mês|extend 2
pt|Noah 80 euros em dinheiro|paid 2 80EUR method=cash
pt|lista dos meus alunos|clients
pt|amanhã dou aulas das 10 às 14|hours
es|me he equivocado, borra el cobro|undo
es|cuánto llevamos facturado este mes|money
fr|note un cours pour Noah demain à 17h|book Tue3 17:00 2
fr|je me suis trompé, annule la vente|undo
it|oggi sono venuti tutti|ok
it|oggi sono aperto dalle 9 alle 12|hours
it|segna una sessione a Noah giovedì alle 17|book Thu5 17:00 2
it|ho sbagliato, annulla la vendita|undo
pt|o Noah mandou-me um mbway de 40|paid 2 40
pt|hoje estou aberto das 9 às 12|hours
pt|enganei-me, apaga o pagamento|undo
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_a_coach_is_understood(line: str) -> None:
    assert_wanted(line)
