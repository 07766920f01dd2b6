"""Whole messages of clients in Portuguese: stories around the point, corrections, several requests, no signs, short forms."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told
from tests.handlers.understand.told import lines

SAID = """
Olá desculpa mas amanhã afinal não consigo, pode ser quinta à mesma hora? = move Tue3 → Thu5 same
Boa tarde Alex, tem alguma vaga na quarta à tarde? = slots Wed4 15:00–Wed4 20:00
posso ir sexta às 18h? = book Fri6 18:00
mete-me terça às 19h sff = book Tue3 19:00
amanha n posso sorry = cancel Tue3
afinal amanhã não vou conseguir ir, confusão no trabalho = cancel Tue3
cancela a de amanhã que estou com febre = cancel Tue3
não, às 18 não, às 17 = other not Mon2 18:00 Mon2 17:00
desculpa queria dizer quinta, não terça = other Thu5 not Tue3
quantas aulas me faltam do pacote? = balance
qtas aulas ainda tenho = balance
afinal quanto te devo = owe
faço-te a transferência amanhã ok? = promise Tue3 method=transfer
já fiz a transferência 👍 = sent_transfer method=transfer
acabei de mandar o mbway = sent_transfer method=paypal
pago-te em dinheiro na quinta = promise Thu5 method=cash
quando é a minha próxima aula? = next
a que horas tenho amanhã? = next Tue3
tenho aula na quinta? = next Thu5
podes mudar-me a aula de quinta para sexta de manhã = move Thu5 → Fri6 08:00–Fri6 12:00
dá para atrasar a de amanhã uma hora? = move Tue3 → 60min
queria saber se há vaga sábado de manhã para mim e uma amiga = slots Sat7 08:00–Sat7 12:00
Boa noite, gostaria de marcar para a próxima segunda às 20h se possível. Cumprimentos = book Mon9 20:00
marca a Mia e eu quinta às 17h = book Thu5 17:00 9
marca-me terça e quinta às 18h30 = book Tue3 18:30 Thu5 18:30
desmarca terça e marca sexta às 18h = cancel Tue3 | book Fri6 18:00
não vou nem terça nem quinta esta semana, estou fora = cancel Tue3 Thu5
esta semana não dá para mim, fica para a próxima = cancel Mon2–Mon9
se cancelar agora a de amanhã perco a aula? = cancel Tue3 question
ainda vou a tempo de desmarcar a de amanhã sem perder a aula? = cancel Tue3 question
até quando posso desmarcar sem pagar? = rules rest=sem pagar
não canceles, afinal vou = no
obrigado mestre 💪 = thanks
Bom dia, gostaria de saber os preços = offers
quanto custa o pack de 10? = offers units=10 offers=(1,) rest=o pack de 10
quero renovar o pacote = buy
quero mais um pacote de dez pf = buy units=10 offers=(1,)
porque é que só tenho 4 se tinha 6? = why
pq diz 3? só fui duas vezes = why number=3
isso não é justo, avisei com antecedência! = dispute
escrevi-te na segunda, não foi tarde = dispute Mon9
para de me mandar lembretes = stop
chego 10 minutos atrasado, muito trânsito = write_coach number=10 rest=muito trânsito
diz ao alex que me esqueci da raquete = write_coach rest=que me esqueci da raquete
avisa-me se alguém desmarcar terça às 18h = waitlist Tue3 18:00
põe-me na lista de espera para sábado = waitlist Sat7
tira-me da lista de sábado = leave_waitlist Sat7
amanhã à mesma hora? = book Tue3 same
quinta como sempre = book Thu5 same
todas as quartas às 19h até acabar o pacote = book Wed4 19:00 weekly everything
tens alguma coisa antes das 18h na quinta? = slots –Thu5 18:00
há alguma coisa livre depois das 19h amanhã = slots Tue3 19:00
entre as 17h e as 19h na sexta podes? = slots Fri6 17:00–Fri6 19:00
no fim de semana tens alguma coisa? = slots Sat7–Mon9
seria possível depois de amanhã às 20h30 = other Wed4 20:30
e às 7 menos um quarto? = other Mon2 18:45
não sexta não posso, antes sábado = move Fri6 → Sat7
oi olha quinta tenho médico às 5 e não dá tempo dá pra ser às 7 = move Thu5 → Mon2 19:00 number=5
esqueci-me de dizer que na quinta não estou = cancel Thu5
cancela a minha aula por favor = cancel
quero cancelar todas as aulas de março, lesionei-me = cancel Sun1–Wed1 everything
fico com essa = yes
can I come amanhã às 17h? = book Tue3 17:00
sorry mas tomorrow não posso ir = cancel Tue3
fevereiro está pago? = owe Mon1–Mon1
quando é que o meu pacote expira = balance
a minha filha mia pode ir comigo amanhã? = book Tue3 9
oi vc tem horário amanhã de tarde? = slots Tue3 15:00–Tue3 20:00
vou ter q desmarcar hj, foi mal = cancel Mon2
ainda não te paguei pois não? = owe
Olá Alex tudo bem? Olha queria perguntar se na próxima segunda tens um buraquinho à tarde = slots Mon9 15:00–Mon9 20:00
tenho de cancelar hoje à noite, o chefe ligou-me = cancel Mon2 20:00–Tue3 00:00
é-me impossível ir amanhã, peço desculpa pelo incómodo = cancel Tue3
seria possível passar a aula de quinta para sábado às 11h? = move Thu5 → Sat7 11:00
manda-me os horários livres desta semana = slots Mon2–Mon9
quero uma aula sábado ao meio-dia = book Sat7 12:00 half
vá marca-me às 19h de quinta = book Thu5 19:00
o meu marido não pode na terça, pode ir quarta à mesma hora? = move Tue3 → Wed4 same
desculpa o atraso, pago-te amanhã sem falta = promise Tue3
amanhã levo-te o dinheiro em mão = promise Tue3 method=cash
a transferência está feita, confirmas? = sent_transfer method=transfer
quanto tenho por pagar? = owe
diz-me quanto é o deste mês = owe Sun1–Wed1
quantas aulas já usei? = balance
ainda tenho aulas ou já gastei todas = balance
qual é o próximo dia que tenho aula = next
esta semana que dias tenho? = next Mon2–Mon9
a que horas era hoje? = next Mon2
não me lembro se era quinta ou sexta = next Thu5 Fri6
não, dia 15 não, dia 16 = other not Sun15 Mon16
às 17h não consigo, às 17h30 sim = move Mon2 17:00 → Mon2 17:30
sim confirmo amanhã às 18h = other Tue3 18:00
ótimo muito obrigada 😊 = thanks
deixa estar, melhor outro dia = move
nenhum desses me dá jeito = other
algo mais tarde? = later
um bocadinho mais cedo dá? = earlier
cancela tudo o que tenho até ao fim do mês por favor = cancel –Wed1 everything
não quero cancelar, só mudar para sexta = move Fri6
o que acontece se não for amanhã? = cancel Tue3 question
cobras-me se desmarcar hoje? = cancel Mon2 question
não percebo porque me descontaste a de terça = why Tue3
a aula de terça não se fez, choveu = dispute Tue3
para de me escrever = stop
quero voltar a receber os lembretes = start
muda para inglês por favor = language rest=en
quais são as regras de cancelamento = rules
quanto custa uma aula avulsa = offers units=1 offers=(3,) rest=uma aula avulsa
queria comprar mais 5 aulas = buy units=5
há lista de espera para quinta às 18h? = waitlist Thu5 18:00
se abrir vaga sábado às 10h diz-me = waitlist Sat7 10:00
estou a caminho = write_coach
vou atrasar-me um pouco = write_coach rest=um pouco
tem vaga quinta no fim da tarde? = slots Thu5 16:00–Thu5 19:00
hoje não dá, fica para amanhã? = move Mon2 → Tue3
amanhã de tarde já não posso, quarta de tarde? = move Tue3 15:00–Tue3 20:00 → Wed4 15:00–Wed4 20:00
amanhã e quinta não vou = cancel Tue3 Thu5
a Mia não vai na quinta = cancel Thu5 9
vc consegue me encaixar amanhã umas 19h? = book Tue3 19:00
já fiz o pix = sent_transfer method=paypal
qto tá a aula avulsa? = offers units=1 offers=(3,) rest=avulsa
bora sexta 7h da manhã? = other Fri6 07:00
Bom dia Alex, sou a mãe da Mia, amanhã ela tem teste por isso não vai poder ir = cancel Tue3
afinal quinta não me dá jeito, podemos mudar? = move Thu5
não esperes por mim hoje = cancel Mon2
marcaram-me uma reunião quarta às 18h, temos de mudar a aula = move Wed4 18:00
pode ser sábado em vez de sexta? = move Fri6 → Sat7
em vez de sexta, sábado às 10h = move Fri6 → Sat7 10:00
atrasa meia hora a de hoje sff = move Mon2 → 30min half
importas-te se for às 20h? = other Mon2 20:00 number=20
está confirmado amanhã às 9h? = next Tue3 09:00
então combinado quinta às 19h = other Thu5 19:00
tens algo livre hoje mesmo? = slots Mon2
quando é que podias esta semana? = slots Mon2–Mon9
a hora é-me indiferente mas sexta = other Fri6
preciso de duas aulas na próxima semana = book Mon9–Mon16
amanhã às 10h e quinta ao meio-dia, ok? = other Tue3 10:00 Thu5 12:00 half
marca-me as próximas três terças às 18h = book Tue3 18:00 weekly
dá-me hora dia 12 às 17h15 = book Thu12 17:15
e se eu fosse domingo de manhã = other Sun8 08:00–Sun8 12:00
recebeste a transferência? = sent_transfer method=transfer
quantas aulas fiz este mês? = balance Sun1–Wed1
as aulas expiram? = balance
podes mandar-me o detalhe das minhas aulas = why
que aulas tenho marcadas? = next
está confirmada a aula de amanhã? = next Tue3
se chover cancela-se? = cancel question
não é verdade, eu estive lá = dispute
ok às 18h então = other Mon2 18:00 number=18
obrigada por tudo = thanks
põe a Mia sábado às 11h = book Sat7 11:00 9
desliga os lembretes = stop
em português por favor = language rest=pt
queria passar para o pacote de 10 = buy units=10 offers=(1,)
n vou hj tô mal = cancel Mon2
relaxa amanhã tô aí = other Tue3
rola amanhã umas 18h? = other Tue3 18:00
oii desculpa a hora, amanhã não vou conseguir ir, dá pra deixar pra quinta? = move Tue3 → Thu5
boa tarde, escrevo porque quarta-feira vou ser operado e terei de desmarcar a aula = cancel Wed4
tem como passar a de sexta pra sábado cedinho? = move Fri6 → Sat7 05:00–Sat7 08:00
me marca terça que vem 19:30 = book Tue10 19:30
vc tem algo amanhã lá pelas 6 da tarde? = slots Tue3 18:00
dia 12 tô viajando então não conta comigo = cancel Thu12
e se a gente fizesse domingo ao meio-dia? = other Sun8 12:00 half
já fiz o pix hoje cedo = sent_transfer Mon2 05:00–Mon2 08:00 method=paypal
quantas aulas eu ainda tenho? = balance
quero o horário de sexta às 19 se ainda tiver livre = book Fri6 19:00
tô com febre, hoje não rola = cancel Mon2
dá para adiantar uma hora a aula de amanhã? = move Tue3 → -60min
semana que vem estou de férias, cancela tudo = cancel Mon9–Mon16 everything
me coloca na lista de espera de quinta à tarde = waitlist Thu5 15:00–Thu5 20:00
às 8 é muito cedo, às 9 pode? = other not Mon2 20:00 Mon2 09:00
minhas aulas valem até quando? = balance
sábado é aniversário da minha filha, joga a aula pra domingo mesmo horário? = move Sat7 → Sun8 same
me passa a chave pix de novo? = owe
posso levar um amigo na quinta? = other Thu5
marca meu filho sábado das 10 às 11 = book Sat7 10:00–Sat7 11:00
cancela só a de hoje, quinta mantém = cancel Mon2
não precisa guardar a sexta pra mim, não vou mais = cancel Fri6
a de terça dá pra ser online? = write_coach Tue3
quanto fica o pacote de 5? = offers units=5 offers=(2,) rest=de 5
com quanto tempo tenho que avisar pra não pagar? = rules rest=pra não pagar
aceita paypal? = owe
adoro treinar contigo! = thanks
Caro Alex, vejo-me obrigado a adiar a nossa sessão de quinta; dava-lhe jeito na terça seguinte à mesma hora? = move Thu5 → Tue10 same
consegue passar a minha de terça dia 10 pra quarta dia 11 às 8h? = move Tue10 → Wed11 08:00
errei o dia, marquei sexta mas era sábado = move Fri6 → Sat7
e aí, tem vaga amanhã no fim do dia? = slots Tue3 17:00–Tue3 21:00
putz sábado não vai rolar mais, foi mal = cancel Sat7
melhor a gente fazer a aula de hoje à tarde amanhã bem cedo = move Mon2 15:00–Mon2 20:00 → Tue3 05:00–Tue3 08:00
quantas horas antes preciso desmarcar? = rules rest=preciso desmarcar
quero vir duas vezes por semana, segunda e quarta às 18h = book Mon9 18:00 Wed4 18:00
fim de semana que vem tá complicado, e durante a semana? = move Sat14–Mon16 → Mon2–Mon9
desculpa a confusão mas afinal quinta às 18h consigo = book Thu5 18:00
cancelo a das 18h de amanhã e fico com a de quinta = cancel Tue3 18:00
tô enrolado no trampo, atrasa ela uma horinha? = move → 60min
confirma que amanhã está de pé? = next Tue3
dá pra ser e meia em vez de hora certa? = move half
paguei em dinheiro na segunda = sent_transfer Mon9 method=cash
pode marcar também a minha irmã domingo dia 8 ao meio-dia? = book Sun8 12:00 half
o que sobrou pra 14 de março de manhã? = slots Sat14 08:00–Sat14 12:00
já sarei, volto segunda que vem no meu horário de sempre = book Mon9 same
quando é a minha vez? = next
onde vejo as minhas marcações? = next
fiquei devendo alguma coisa da semana passada? = owe Mon23–Mon2
me tira da sexta por favor = cancel Fri6
ficamos sem babá na terça então impossível ir = cancel Tue3
até quantos dias antes dá pra trocar? = rules rest=dá pra trocar
às 19 não, às 20 = other not Mon2 19:00 Mon2 20:00
oi Alex, essa quinta complicou pra mim, podemos ver pra outra semana? = move Thu5 → 10080min
agradecia se pudesse antecipar a minha marcação de segunda dia 9 para sexta dia 6 à tarde = move Mon9 → Fri6 15:00–Fri6 20:00
putz perdi a hora, às 10 não chego, pode ser às 11? = move Mon2 10:00 → Mon2 11:00
e se a de quarta a gente jogasse pra sexta às 13h? = move Wed4 → Fri6 13:00
cancela amanha p mim n to bem = cancel Tue3
me diz o que tem livre entre o dia 9 e o dia 13 de manhã = slots Mon9 08:00–Fri13 12:00
reserva-me a primeira vaga de sábado = book Sat7
não quero mais a de sexta, prefiro domingo = move Fri6 → Sun8
dá pra trocar o horário de amanhã? das 17h pras 18h30 = move Tue3 → Mon2 18:30 number=17
esse mês não consigo te pagar, pago no começo de abril = promise Sun1–Wed1 Wed1–Sat11
bom dia, continuo interessada, quando poderia começar? = slots
desmarca meu horário de sáb por favor = cancel Sat7
amanhã preciso sair mais cedo, pode ser às 16h? = other Tue3 16:00 number=16
quanto tempo dura a aula? = unknown
eu e minha namorada vamos sábado ao meio-dia, marca aí = book Sat7 12:00 half
a de amanhã continua ok? = next Tue3
por mim tudo bem, quinta então = other Thu5
terça talvez não, vou ver e te falo = other Tue3
quando foi a minha última aula? = why
desculpa, era às 18 não às 19 = other Mon2 18:00 not Mon2 19:00
quero parar, como faço pra sair? = unknown
a conta não bate, tão faltando duas aulas = why
se der jeito, quinta às sete e um quarto da tarde = other Thu5 19:15
esqueci de ir ontem, vai contar? = why Sun1
não teria um encaixe amanhã bem cedinho? = slots Tue3 05:00–Tue3 08:00
vamos empurrar tudo uma semana? = move → 10080min everything
confirmo sexta dia 6 às 18h30 = other Fri6 18:30
"""


@pytest.mark.parametrize("lang, text, requests", [*lines("pt", SAID)])
def test_whole_messages_in_portuguese(lang: str, text: str, requests: str) -> None:
    assert " | ".join(told(read(text, replace(CLIENT, lang=lang)))) == requests
