"""What is said around a booking that falls, becomes another one, is wished for or asked after, in the Romance languages."""

from dataclasses import replace

import pytest

from handlers.understand.intents import coarse
from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told

SPANISH = """
reschedule: no puedo ir el miércoles, ponme el jueves a las 11 = move Wed4 → Thu5 11:00
reschedule: el lunes curro, ¿me buscas un hueco el martes? = move Mon9 → Tue10
reschedule: tengo clase el 10 pero me vendría mejor el 12 = move Tue10 → Thu12
reschedule: la de mañana a las 9 la tengo que pasar al sábado = move Tue3 09:00 → Sat7
reschedule: quiero el 8 en vez del 9 = move Mon9 → Sun8
cancel: ya no necesito la clase del jueves = cancel Thu5
cancel: olvídate de la sesión del lunes = cancel Mon9
cancel: renuncio a la clase del viernes = cancel Fri6
cancel: hoy falto que estoy agotado = cancel Mon2
book: puedo llevar a mis hijos el domingo a las 12? = book Sun8 12:00
query: me confirmas la hora del martes? = next Tue3
query: qué me has cobrado en febrero? = why Mon1–Mon1
book: se puede entrenar el sábado a la una de la tarde? = book Sat7 13:00
reschedule: el lunes me coincide con una boda, ¿lo vemos el martes? = move Mon9 → Tue10
reschedule: necesito que me muevas la clase del jueves = move Thu5
reschedule: me va mejor por la tarde que por la mañana = move Mon2 08:00–Mon2 12:00 → Mon2 15:00–Mon2 20:00
cancel: mañana no hay clase para mí = cancel Tue3
book: podrías guardarme dos plazas para el lunes? = book Mon9
cancel: mejor anulamos, llueve mucho = cancel
other: no me va bien ninguna = other
other: me mandas un recibo? = page
query: cuánto te debía? = owe
query: está libre la pista 1 el domingo a las 10? = slots Sun8 10:00 number=1
reschedule: prefiero venir otro día = move
reschedule: puedes ponerme la clase del martes el jueves? = move Tue3 → Thu5
cancel: dame de baja en la clase del martes = cancel Tue3
query: cuánto llevo gastado del bono? = balance
query: a qué hora habíamos quedado mañana? = next Tue3
reschedule: pasar la clase del jueves a la semana que viene = move Thu5 → Mon9–Mon16
reschedule: pasar el viernes una hora más tarde = move Fri6 → 60min
cancel: quita mi reserva del domingo = cancel Sun8
book: nos vemos el martes a las 18 entonces, apúntame = book Tue3 18:00
"""

FRENCH = """
reschedule: je peux pas mercredi, mets-moi jeudi à 11h = move Wed4 → Thu5 11:00
reschedule: lundi je bosse, tu me trouves une place mardi ? = move Mon9 → Tue10
reschedule: j'ai rdv le 10 mais le 12 m'arrangerait mieux = move Tue10 → Thu12
reschedule: le cours de demain 9h je dois le décaler à samedi = move Tue3 09:00 → Sat7
reschedule: plutôt le 8 au lieu du 9 = move Mon9 → Sun8
cancel: plus besoin de la séance de jeudi = cancel Thu5
cancel: laisse tomber la séance de lundi = cancel Mon9
cancel: je dois renoncer au cours de vendredi = cancel Fri6
book: je peux amener mes enfants dimanche à midi ? = book Sun8 12:00
query: tu me confirmes l'heure de mardi ? = next Tue3
query: tu m'as facturé quoi en février ? = why Mon1–Mon1
query: quel jour t'es dispo ? = slots
reschedule: mardi ça tombe sur mon anniversaire, on pourrait voir mercredi ? = move Tue3 → Wed4
reschedule: il faudrait que tu décales mon cours de jeudi = move Thu5
other: aucune de ces heures ne me convient = other
other: tu peux m'envoyer une facture ? = page question
query: je te devais combien ? = owe
reschedule: tu peux me mettre le cours de mardi à jeudi ? = move Tue3 → Thu5
reschedule: tu me passes la séance de lundi à mercredi ? = move Mon9 → Wed11
query: il y a cours le lundi de Pâques ? = next Mon6
reschedule: je serai pas là vendredi, tu me mets lundi à 9h = move Fri6 → Mon9 09:00
book: mets m'en deux vendredi = book Fri13
query: quels jours t'es libre = slots
reschedule: décale le cours de jeudi à la semaine prochaine = move Thu5 → Mon9–Mon16
"""

ITALIAN = """
reschedule: mercoledì non riesco, mettimi giovedì alle 11 = move Wed4 → Thu5 11:00
reschedule: lunedì lavoro, mi trovi un posto martedì? = move Mon9 → Tue10
reschedule: ho lezione il 10 ma mi andrebbe meglio il 12 = move Tue10 → Thu12
reschedule: quella di domani alle 9 la devo spostare a sabato = move Tue3 09:00 → Sat7
reschedule: meglio il 12 anziché il 13 = move Fri13 → Thu12
cancel: non mi serve più la lezione di giovedì = cancel Thu5
cancel: lascia perdere la lezione di lunedì = cancel Mon9
cancel: devo rinunciare alla lezione di venerdì = cancel Fri6
cancel: oggi salto che ho la schiena a pezzi = cancel Mon2
book: posso portare i miei figli domenica a mezzogiorno? = book Sun8 12:00
query: mi confermi l'ora di martedì? = next Tue3
query: cosa mi hai addebitato a febbraio? = why Mon1–Mon1
cancel: non c'è bisogno che mi tieni il posto giovedì = cancel Thu5
reschedule: martedì coincide con un matrimonio, possiamo vederci mercoledì? = move Tue3 → Wed4
reschedule: possiamo fare alle 20 invece che alle 19? = move Mon2 19:00 → Mon2 20:00
reschedule: dovrei venire giovedì al posto di mercoledì = move Wed4 → Thu5
reschedule: vorrei che mi spostassi la lezione di giovedì = move Thu5
cancel: domani niente lezione per me = cancel Tue3
book: potresti tenermi due posti per lunedì? = book Mon9
other: non mi va bene nessuna = other
other: mi mandi una ricevuta? = page
query: il campo 1 è libero domenica alle 10? = slots Sun8 10:00 number=1
reschedule: puoi mettermi la lezione di martedì a giovedì? = move Tue3 → Thu5
reschedule: preferisco un altro giorno = move
query: c'è lezione il lunedì di Pasqua? = next Mon6
reschedule: sposta la lezione di giovedì alla settimana prossima = move Thu5 → Mon9–Mon16
book: ci vediamo martedì alle 18 allora, segnami = book Tue3 18:00
"""

PORTUGUESE = """
reschedule: não consigo quarta, põe-me quinta às 11 = move Wed4 → Thu5 11:00
reschedule: segunda trabalho, arranjas-me uma vaga terça? = move Mon9 → Tue10
reschedule: tenho aula no dia 10 mas dava-me mais jeito dia 12 = move Tue10 → Thu12
reschedule: a de amanhã às 9 tenho de a passar para sábado = move Tue3 09:00 → Sat7
cancel: já não preciso da aula de quinta = cancel Thu5
cancel: esquece o treino de segunda = cancel Mon9
cancel: tenho de desistir da aula de sexta = cancel Fri6
cancel: hoje falto que estou de cama = cancel Mon2
book: posso levar os meus filhos domingo às 12? = book Sun8 12:00
query: confirmas-me a hora de terça? = next Tue3
query: o que me cobraste em fevereiro? = why Mon1–Mon1
cancel: não é preciso guardares a aula de quinta = cancel Thu5
reschedule: terça calha com um casamento, podíamos ver quarta? = move Tue3 → Wed4
reschedule: a de segunda adio para quarta = move Mon9 → Wed11
reschedule: dá-me mais jeito à tarde do que de manhã = move Mon2 08:00–Mon2 12:00 → Mon2 15:00–Mon2 20:00
cancel: amanhã não há aula para mim = cancel Tue3
book: podias guardar-me dois lugares para segunda? = book Mon9
other: não me dá jeito nenhuma = other
other: mandas-me um recibo? = page
book: inscrevo-me sábado às 10 = book Sat7 10:00
reschedule: prefiro vir noutro dia = move
reschedule: podes pôr-me a aula de terça na quinta? = move Tue3 → Thu5
query: há aula na segunda? = next Mon9
reschedule: passa a aula de quinta para a semana que vem = move Thu5 → Mon9–Mon16
reschedule: a aula de dia 14, passa-a para 15 = move Sat14 → Sun15 number=15
reschedule: ainda posso mudar a de amanhã sem pagar? = move Tue3 question
"""


def _rows() -> list[tuple[str, str, str, str]]:
    """Language, coarse intent, text and requests of each line."""
    rows = []
    for lang, table in (("es", SPANISH), ("fr", FRENCH), ("it", ITALIAN), ("pt", PORTUGUESE)):
        for line in table.strip().splitlines():
            intent, _, said = line.partition(": ")
            text, _, requests = said.rpartition(" = ")
            rows.append((lang, intent, text, requests))
    return rows


@pytest.mark.parametrize("lang, intent, text, requests", _rows())
def test_a_turn_is_understood(lang: str, intent: str, text: str, requests: str) -> None:
    assert coarse(text, lang) == intent
    assert " | ".join(told(read(text, replace(CLIENT, lang=lang)))) == requests
