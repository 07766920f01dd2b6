"""What coaches write on an ordinary day, in Spanish, French, Italian and Portuguese: sales and cash, time off, rain, the sick, the late, the books.

A line is language, text, and the requests that it asks for: kinds that will do, and what must be read besides.
"""

from __future__ import annotations

import pytest

from tests.handlers.understand.coach import assert_wanted

SAID = """
es|Emma se lleva un bono de 10 y me ha dado 150 en efectivo|sell 1 units=10;paid 1 150 method=cash
es|Noah me hizo ayer un bizum de 80|paid 2 80
es|el jueves a partir de las 3 no doy clase|block Thu5
es|está diluviando, hoy se cancela todo|rain/cancel
es|estoy malo, hoy y mañana no puedo dar clase|holiday/block
es|pausa el bono de Noah hasta el 1 de abril|freeze 2
es|perdónale a Emma la cancelación de ayer|forgive 1
es|quítale una clase a Noah, estaba apuntada dos veces|adjust 2 units=-1
es|¿cuántas tenía Emma el 1 de febrero?|balance 1
es|¿quién me debe dinero todavía?|owed
es|¿cuánto gané el mes pasado?|money
es|enséñame la semana que viene|week
es|me equivoqué, deshazlo|undo
es|hoy vinieron todos menos Noah|ok 2 rest=except
es|recuérdale a Emma que tiene pendientes 50 euros|remind 1
fr|Emma prend un carnet de 10 et m'a donné 150 en liquide|sell 1 units=10;paid 1 150 method=cash
fr|Noah m'a viré 80 hier|paid 2 80 method=transfer
fr|jeudi à partir de 15h je ne donne pas cours|block Thu5
fr|il tombe des cordes, on annule tout aujourd'hui|rain/cancel
fr|je suis malade, pas de cours aujourd'hui ni demain|holiday/block
fr|mets le forfait de Noah en pause jusqu'au 1er avril|freeze 2
fr|on passe l'éponge pour l'annulation d'Emma|forgive 1
fr|enlève une séance à Noah, elle était comptée deux fois|adjust 2 units=-1
fr|combien en avait Emma au 1er février ?|balance 1
fr|qui doit encore payer ?|owed
fr|combien j'ai gagné le mois dernier ?|money
fr|montre-moi la semaine prochaine|week
fr|zut, annule ce que je viens de faire|undo
fr|aujourd'hui tout le monde était là sauf Noah|ok 2 rest=except
fr|rappelle à Emma qu'elle me doit 50 euros|remind 1
it|Emma prende un pacchetto da 10 e mi ha dato 150 in contanti|sell 1 units=10;paid 1 150 method=cash
it|Noah mi ha fatto un bonifico di 80 ieri|paid 2 80 method=transfer
it|giovedì dalle 15 in poi non faccio lezione|block Thu5
it|diluvia, oggi salta tutto|rain/cancel
it|sto male, oggi e domani niente lezioni|holiday/block
it|metti in pausa il pacchetto di Noah fino al 1 aprile|freeze 2
it|per la disdetta di Emma chiudiamo un occhio|forgive 1
it|togli una lezione a Noah, era segnata due volte|adjust 2 units=-1
it|quante ne aveva Emma il 1 febbraio?|balance 1
it|chi mi deve ancora pagare?|owed
it|quanto ho guadagnato il mese scorso?|money
it|fammi vedere la settimana prossima|week
it|ho sbagliato, torna indietro|undo
it|oggi c'erano tutti tranne Noah|ok 2 rest=except
it|ricorda a Emma i 50 euro che mi deve|remind 1
pt|a Emma leva um pacote de 10 e deu-me 150 em dinheiro|sell 1 units=10;paid 1 150 method=cash
pt|o Noah transferiu 80 ontem|paid 2 80 method=transfer
pt|quinta a partir das 15 não dou aulas|block Thu5
pt|está a chover a potes, cancela tudo hoje|rain/cancel
pt|estou doente, hoje e amanhã não há aulas|holiday/block
pt|põe o pacote do Noah em pausa até 1 de abril|freeze 2
pt|desta vez perdoa o cancelamento da Emma|forgive 1
pt|tira uma aula ao Noah, estava marcada duas vezes|adjust 2 units=-1
pt|quantas tinha a Emma a 1 de fevereiro?|balance 1
pt|quem é que ainda não pagou?|owed
pt|quanto ganhei no mês passado?|money
pt|mostra-me a próxima semana|week
pt|enganei-me, desfaz isso|undo
pt|hoje vieram todos menos o Noah|ok 2 rest=except
pt|lembra a Emma dos 50 euros em falta|remind 1
es|Noah me acaba de dar 120 a cuenta de su bono|paid 2 120
es|el miércoles por la mañana no estoy, dentista|block Wed4
es|Emma no ha aparecido esta mañana|no_show 1
es|dale dos semanas más a Noah, estuvo lesionado|extend 2
es|cóbrale a Emma 12 por las bolas|charge 1 12
es|devuélvele a Noah 3 clases|refund 2 units=3
es|pasa a Emma al sábado a las 11|move/book 1
es|¿qué tengo mañana?|tomorrow
es|el bono de 5 cuesta ahora 240|offers
es|Emma quiere venir todos los martes a las 5|book 1
es|olvida lo que me debe Noah|write_off 2
es|abre otra vez el miércoles por la mañana|unblock Wed4
es|cancela todo lo de las 5 por la tormenta|rain/cancel
es|¿quién viene el viernes?|today
fr|Noah vient de me donner 120 pour son forfait|paid 2 120
fr|mercredi matin je ne suis pas là, dentiste|block Wed4
fr|Emma n'est pas venue ce matin|no_show 1
fr|donne deux semaines de plus à Noah, il était blessé|extend 2
fr|facture 12 à Emma pour les balles|charge 1 12
fr|rembourse 3 séances à Noah|refund 2 units=3
fr|passe Emma à samedi 11h|move/book 1
fr|j'ai qui demain ?|tomorrow
fr|le carnet de 5 coûte 240 maintenant|offers
fr|Emma veut venir tous les mardis à 17h|book 1
fr|oublie ce que Noah me doit|write_off 2
fr|rouvre mercredi matin|unblock Wed4
fr|annule tout à 17h à cause de l'orage|rain/cancel
fr|qui vient vendredi ?|today
it|Noah mi ha appena dato 120 per il pacchetto|paid 2 120
it|mercoledì mattina non ci sono, dentista|block Wed4
it|Emma stamattina non si è vista|no_show 1
it|dai due settimane in più a Noah, era infortunato|extend 2
it|addebita 12 a Emma per le palline|charge 1 12
it|rimborsa 3 lezioni a Noah|refund 2 units=3
it|sposta Emma a sabato alle 11|move/book 1
it|chi ho domani?|tomorrow
it|il pacchetto da 5 adesso costa 240|offers
it|Emma vuole venire ogni martedì alle 17|book 1
it|lascia perdere quello che mi deve Noah|write_off 2
it|riapri mercoledì mattina|unblock Wed4
it|annulla tutto alle 17 per il temporale|rain/cancel
it|chi viene venerdì?|today
pt|o Noah acabou de me dar 120 do pacote|paid 2 120
pt|quarta de manhã não estou, dentista|block Wed4
pt|a Emma não apareceu hoje de manhã|no_show 1
pt|dá mais duas semanas ao Noah, esteve lesionado|extend 2
pt|cobra 12 à Emma pelas bolas|charge 1 12
pt|devolve 3 aulas ao Noah|refund 2 units=3
pt|passa a Emma para sábado às 11|move/book 1
pt|quem tenho amanhã?|tomorrow
pt|o pacote de 5 custa agora 240|offers
pt|a Emma quer vir todas as terças às 17|book 1
pt|esquece o que o Noah me deve|write_off 2
pt|reabre quarta de manhã|unblock Wed4
pt|cancela tudo às 17 por causa da trovoada|rain/cancel
pt|quem vem na sexta?|today
es|los domingos abro de 10 a 12|hours
es|a partir de ahora cancelar es gratis hasta 48 horas antes|rules
es|no presentarse cuenta entera|rules
es|Noah paga los 400 en cuatro plazos|instalments 2
es|con Emma tuvimos que parar a los 25 minutos por la lluvia|rain/rained_out 1 number=25
es|deshaz las dos últimas cosas|undo number=2
es|hazle un recibo a Emma|receipt
es|págale a Emma su saldo a favor|pay_out 1
es|pasa tres clases de Noah a Emma|transfer 2 1 units=3
es|¿cuánto hay pendiente?|owed/money
es|Noah pagó 50, el resto la semana que viene|paid 2 50
es|clienta nueva: Lena Vogel, 612345678|add_client
es|ponme en inglés|language/settings
es|el 14 no estoy|block/holiday
es|¿cómo ha ido el mes?|stats/money
fr|le dimanche je suis ouvert de 10h à 12h|hours
fr|désormais l'annulation est gratuite jusqu'à 48 h avant|rules
fr|une absence compte en entier|rules
fr|Noah paie les 400 en quatre fois|instalments 2
fr|avec Emma on a dû arrêter au bout de 25 minutes à cause de la pluie|rain/rained_out 1 number=25
fr|annule les deux dernières choses|undo number=2
fr|fais un reçu à Emma|receipt
fr|rends son avoir à Emma|pay_out 1
fr|transfère trois séances de Noah à Emma|transfer 2 1 units=3
fr|il y a combien à encaisser ?|owed/money
fr|Noah a payé 50, le reste la semaine prochaine|paid 2 50
fr|nouvelle cliente : Lena Vogel, 06 12 34 56 78|add_client
fr|passe en anglais|language/settings
fr|le 14 je ne suis pas là|block/holiday
fr|comment s'est passé le mois ?|stats/money
it|la domenica sono aperto dalle 10 alle 12|hours
it|d'ora in poi disdire è gratis fino a 48 ore prima|rules
it|l'assenza conta per intero|rules
it|Noah paga i 400 in quattro rate|instalments 2
it|con Emma abbiamo dovuto smettere dopo 25 minuti per la pioggia|rain/rained_out 1 number=25
it|annulla le ultime due cose|undo number=2
it|fai una ricevuta a Emma|receipt
it|restituisci a Emma il suo credito|pay_out 1
it|trasferisci tre lezioni da Noah a Emma|transfer 2 1 units=3
it|quanto c'è ancora da incassare?|owed/money
it|Noah ha pagato 50, il resto la settimana prossima|paid 2 50
it|nuova cliente: Lena Vogel, 333 1234567|add_client
it|passa all'inglese|language/settings
it|il 14 non ci sono|block/holiday
it|com'è andato il mese?|stats/money
pt|aos domingos estou aberto das 10 às 12|hours
pt|a partir de agora cancelar é grátis até 48 horas antes|rules
pt|a falta conta por inteiro|rules
pt|o Noah paga os 400 em quatro prestações|instalments 2
pt|com a Emma tivemos de parar aos 25 minutos por causa da chuva|rain/rained_out 1 number=25
pt|desfaz as duas últimas coisas|undo number=2
pt|passa um recibo à Emma|receipt
pt|paga à Emma o crédito dela|pay_out 1
pt|transfere três aulas do Noah para a Emma|transfer 2 1 units=3
pt|quanto há por receber?|owed/money
pt|o Noah pagou 50, o resto para a semana|paid 2 50
pt|cliente nova: Lena Vogel, 912345678|add_client
pt|muda para inglês|language/settings
pt|dia 14 não estou|block/holiday
pt|como correu o mês?|stats/money
es|Noah ha pagado 3 veces 50 en efectivo|paid 2
es|quítale la tasa de pista a Emma|write_off 1
es|el miércoles es fiesta, cierro|block/holiday Wed4
es|Emma lo deja, devuélvele lo que le queda|refund 1
es|¿quién entrena esta tarde?|today
es|apunta que Emma hoy no vino|no_show 1
es|descárgame los datos en excel|export
es|¿quedan huecos el sábado?|slots
es|pasa la clase de Noah de las 10 a las 12|move 2
es|saldo de Emma|balance 1
es|congela a Emma 3 semanas|freeze 1
es|los precios|offers
es|a Noah llámalo Nono|nickname 2
es|anota 60 de Noah por transferencia|paid 2 60 method=transfer
es|extiende el bono de Emma hasta septiembre|extend 1
fr|Noah a payé 3 fois 50 en espèces|paid 2
fr|enlève les frais de terrain d'Emma|write_off 1
fr|mercredi c'est férié, je ferme|block/holiday Wed4
fr|Emma arrête, rembourse-lui ce qui reste|refund 1
fr|qui s'entraîne cet après-midi ?|today
fr|note qu'Emma n'est pas venue aujourd'hui|no_show 1
fr|télécharge les données en excel|export
fr|il reste des places samedi ?|slots
fr|décale la séance de Noah de 10h à 12h|move 2
fr|solde d'Emma|balance 1
fr|gèle Emma pour 3 semaines|freeze 1
fr|les tarifs|offers
fr|appelle Noah Nono|nickname 2
fr|note 60 de Noah par virement|paid 2 60 method=transfer
fr|prolonge le forfait d'Emma jusqu'en septembre|extend 1
it|Noah ha pagato 3 volte 50 in contanti|paid 2
it|togli la quota campo a Emma|write_off 1
it|mercoledì è festa, chiudo|block/holiday Wed4
it|Emma smette, rimborsale quello che resta|refund 1
it|chi si allena oggi pomeriggio?|today
it|segna che Emma oggi non è venuta|no_show 1
it|scarica i dati in excel|export
it|c'è posto sabato?|slots
it|sposta la lezione di Noah dalle 10 alle 12|move 2
it|saldo di Emma|balance 1
it|congela Emma per 3 settimane|freeze 1
it|i prezzi|offers
it|chiama Noah Nono|nickname 2
it|segna 60 da Noah con bonifico|paid 2 60 method=transfer
it|prolunga il pacchetto di Emma fino a settembre|extend 1
pt|o Noah pagou 3 vezes 50 em dinheiro|paid 2
pt|tira a taxa de campo à Emma|write_off 1
pt|quarta é feriado, fecho|block/holiday Wed4
pt|a Emma desistiu, reembolsa o que resta|refund 1
pt|quem treina hoje à tarde?|today
pt|regista que a Emma faltou hoje|no_show 1
pt|descarrega os dados em excel|export
pt|há vagas no sábado?|slots
pt|muda a aula do Noah das 10 para as 12|move 2
pt|saldo da Emma|balance 1
pt|congela a Emma por 3 semanas|freeze 1
pt|os preços|offers
pt|trata o Noah por Nono|nickname 2
pt|regista 60 do Noah por transferência|paid 2 60 method=transfer
pt|prolonga o pacote da Emma até setembro|extend 1
es|cambia el plazo de cancelación a 12 horas|rules
es|nuevo precio: bono de 10 a 450|offers
es|el jueves a las 18 no hay clase|cancel/rain/block
es|dile a Emma que llego 10 minutos tarde|note 1
es|Noah me paga 100 cada mes|instalments 2
es|alarga el bono de Emma hasta finales de octubre|extend 1
fr|mets le délai d'annulation à 12 heures|rules
fr|nouveau prix : carnet de 10 à 450|offers
fr|jeudi 18h c'est annulé|cancel/rain/block
fr|dis à Emma que j'ai 10 minutes de retard|note 1
fr|Noah me paie 100 par mois|instalments 2
fr|prolonge le carnet d'Emma jusqu'à fin octobre|extend 1
fr|combien Noah me doit encore ?|balance 2
it|porta il termine di disdetta a 12 ore|rules
it|nuovo prezzo: pacchetto da 10 a 450|offers
it|giovedì alle 18 salta|cancel/rain/block
it|di' a Emma che arrivo con 10 minuti di ritardo|note 1
it|Noah mi paga 100 al mese|instalments 2
it|allunga il pacchetto di Emma fino a fine ottobre|extend 1
it|quanto mi deve ancora Noah?|balance 2
pt|muda o prazo de cancelamento para 12 horas|rules
pt|novo preço: pacote de 10 a 450|offers
pt|quinta às 18 não há aula|cancel/rain/block
pt|diz à Emma que chego 10 minutos atrasado|note 1
pt|o Noah paga-me 100 por mês|instalments 2
pt|prolonga o pacote da Emma até ao fim de outubro|extend 1
pt|quanto me deve ainda o Noah?|balance 2
"""


@pytest.mark.parametrize("line", SAID.strip().splitlines())
def test_a_coach_is_understood(line: str) -> None:
    assert_wanted(line)
