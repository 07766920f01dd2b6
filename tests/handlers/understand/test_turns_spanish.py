"""Whole messages of clients in Spanish: stories around the point, corrections, several requests, no signs, short forms."""

from dataclasses import replace

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told
from tests.handlers.understand.told import lines

SAID = """
Buenas! mira que mañana me ha salido una reunión y no llego, podemos dejarlo para el jueves a la misma hora? = move Tue3 → Thu5 same
hola alex, tienes algo el miércoles por la tarde? = slots Wed4 15:00–Wed4 20:00
oye puedo ir el viernes a las 6 de la tarde = book Fri6 18:00
ponme el martes a las 19h porfa = book Tue3 19:00
mañana no puedo sorry = cancel Tue3
al final no voy a poder ir mañana, se me ha complicado el curro = cancel Tue3
el peque está malo asi que no podemos ir el jueves, lo siento mucho!! = cancel Thu5
no, a las 6 no, a las 5 = other not Mon2 18:00 Mon2 17:00
perdón, quise decir el jueves, no el martes = other Thu5 not Tue3
cuantas clases me quedan del bono? = balance
me qdan clases o tngo q pagar ya? = balance | owe
cuánto te debo al final = owe
te hago bizum mañana vale? = promise Tue3 method=paypal
ya te he hecho el bizum 👍 = sent_transfer method=paypal
te acabo de mandar la transferencia = sent_transfer method=transfer
te pago en mano el jueves = promise Thu5
cuándo es mi próxima clase? = next
a qué hora tengo mañana? = next Tue3
tengo clase el jueves o no? = next Thu5
me puedes cambiar la clase del jueves al viernes por la mañana = move Thu5 → Fri6 08:00–Fri6 12:00
adelántame la del viernes a las 10 = move Fri6 10:00
quería saber si hay hueco el sábado por la mañana para mi y una amiga = slots Sat7 08:00–Sat7 12:00
buenas tardes, quisiera reservar para el lunes que viene a las 20:00 si es posible. un saludo = book Mon9 20:00
apúntanos a Mia y a mí el jueves a las 17 = book Thu5 17:00 9
resérvame martes y jueves a las 18:30 = book Tue3 18:30 Thu5 18:30
cancela la del martes y apúntame el viernes a las 6 = cancel Tue3 | book Fri6 18:00
no voy ni martes ni jueves esta semana, estoy de viaje = cancel Tue3 Thu5
esta semana no puedo ningún día, lo dejamos para la que viene = cancel Mon2–Mon9
hasta cuándo puedo cancelar gratis? = rules rest=gratis
no la canceles eh, que al final sí voy = no
jaja vale genial, nos vemos el jueves = thanks Thu5
gracias crack 💪 = thanks
buenos días, me gustaría información sobre los precios = offers
cuánto vale el bono de 10? = offers units=10 offers=(1,) rest=el bono de 10
quiero renovar el bono = buy
dame otro bono de diez xfa = buy units=10 offers=(1,)
por qué me quedan solo 4 si tenía 6? = why
pq pone 3? yo solo fui a dos = why number=3
eso no es justo, avisé con tiempo! = dispute
te escribí el lunes, no era tarde = dispute Mon9
no me mandes más recordatorios porfa = stop
llego 10 minutitos tarde, hay atasco = write_coach number=10 rest=hay atasco
dile a alex que he olvidado la raqueta = write_coach rest=que he olvidado la raqueta
avísame si se cae alguien el martes a las 6 = waitlist Tue3 18:00
apúntame en lista de espera para el sábado = waitlist Sat7
quítame de la lista del sábado = leave_waitlist Sat7
mañana misma hora? = book Tue3 same
lo de siempre el jueves = book Thu5
la semana que viene igual que esta = book Mon9–Mon16 same
todos los miercoles a las 7 hasta que se me acabe el bono = book Wed4 19:00 weekly
tienes algo antes de las 6 el jueves? = slots –Thu5 18:00
entre 5 y 7 el viernes puedes? = slots Fri6 17:00–Fri6 19:00
el finde tienes algo? = slots Sat7–Mon9
podria ser pasado mañana a las 8 y media de la tarde = other Wed4 20:30 half
y a las 7 menos cuarto? = other Mon2 18:45
mejor el viernes = other Fri6
no el viernes no puedo, el sábado mejor = move Fri6 → Sat7
hola buenas oye que el jueves tengo medico a las 5 y no me da tiempo podemos hacerlo a las 7 = move Thu5 → Mon2 19:00
se me olvido decirte que el jueves no estoy = cancel Thu5
anulame la clase plis = cancel
quiero cancelar todas mis clases de marzo, me he lesionado = cancel Sun1–Wed1 everything
can I come mañana a las 5? = book Tue3 17:00
sorry pero tomorrow no puedo ir = cancel Tue3
está pagado el de febrero? = owe Mon1–Mon1
cuando caduca mi bono = balance
qué tal el viernes a primera hora? = slots Fri6 05:00–Fri6 08:00
puede venir mi hija mia conmigo mañana? = book Tue3 9
al final si puedo ir mañana!! = book Tue3
no te he pagado todavia verdad? = owe
Hola Alex qué tal? Oye te quería preguntar si el lunes que viene tendrías un huequito por la tarde = slots Mon9 15:00–Mon9 20:00
tengo que cancelar lo de hoy, me ha llamado el jefe = cancel Mon2
me es imposible asistir mañana, disculpa las molestias = cancel Tue3
habría alguna posibilidad de pasar la sesión del jueves al sábado a las 11? = move Thu5 → Sat7 11:00
mándame las horas libres de esta semana = slots Mon2–Mon9
resérvame una horita el viernes 17:30 🙏 = book Fri6 17:30
quiero clase el sabado a las 12 = book Sat7 12:00
venga, apúntame a las 7 del jueves = book Thu5 19:00
mi marido no puede el martes, puede ir el miércoles a la misma hora? = move Tue3 → Wed4 same
perdona el retraso, te pago mañana sin falta = promise Tue3
mañana te llevo el dinero en efectivo = promise Tue3 method=cash
ya está hecha la transferencia, me confirmas porfa? = sent_transfer method=transfer
cuánto tengo pendiente de pago? = owe
me dices cuánto es lo de este mes = owe Sun1–Wed1
¿cuántas sesiones llevo gastadas? = balance
me queda alguna clase o ya he gastado todas = balance
oye cuál es el próximo día que tengo clase = next
esta semana qué días tengo? = next Mon2–Mon9
a qué hora era lo de hoy? = next Mon2
no me acuerdo si quedamos el jueves o el viernes = next Thu5 Fri6
no, el 15 no, el 16 = other not Sun15 Mon16
a las 5 no llego, a las 5 y media sí = move Mon2 17:00 → Mon2 17:30 half
sí, confirmo mañana a las 6 = other Tue3 18:00
ok genial muchas gracias 😊 = yes
déjalo, mejor otro día = move
ninguna de esas me va bien = other
algo más tarde? = later
puede ser un poco antes? = earlier
Cancela todo lo que tengo hasta final de mes por favor = cancel –Wed1 everything
no quiero cancelar, solo moverla al viernes = move Fri6
qué pasa si no voy mañana? = cancel Tue3 question
me cobras si cancelo hoy? = cancel Mon2 question
no entiendo por qué me has descontado la del martes = why Tue3
la clase del martes no se hizo, llovió = dispute Tue3
deja de escribirme = stop
quiero volver a recibir los avisos = start
cambia a inglés por favor = language rest=en
cuáles son las normas de cancelación = rules
cuánto cuesta una clase suelta = offers units=1 offers=(3,) rest=una clase suelta
cómprame 5 clases más = buy units=5
hay lista de espera para el jueves a las 6? = waitlist Thu5 18:00
si queda libre el sábado a las 10 me dices = waitlist Sat7 10:00
ya voy de camino = write_coach
me retraso un poquito = write_coach rest=un poquito
podéis el domingo? = slots Sun8
tenés lugar el jueves a la tarde? = slots Thu5 15:00–Thu5 20:00
che no llego hoy, lo pasamos para mañana? = move Mon2 → Tue3
ahorita no puedo, mejor mañana a las 4 = move → Tue3 16:00
hola q tal, tenes turno para el miercoles 18hs? = slots Wed4 18:00
Mia no va el jueves = cancel Thu5 9
Buenos días Alex, soy la madre de Mia, mañana tiene examen así que no podrá ir a clase = cancel Tue3
al final me viene fatal el jueves, lo podemos cambiar? = move Thu5
no me esperes hoy = cancel Mon2
me han puesto una reunión el miércoles a las 18, hay que mover la clase = move Wed4 18:00
puede ser el sábado en vez del viernes? = move Fri6 → Sat7
retrasa media hora lo de hoy porfa = move Mon2 → 30min half
te importa si lo pasamos a las 8? = move Mon2 20:00
cuento contigo mañana a las 9? = other Tue3 09:00 question
quedamos entonces el jueves a las 7 = other Thu5 19:00
tenéis algo libre hoy mismo? = slots Mon2
cuándo podrías esta semana? = slots Mon2–Mon9
me da igual la hora, pero que sea el viernes = other Fri6
necesito dos clases la semana que viene = book Mon9–Mon16
mañana a las 10 y el jueves a las 12, ok? = other Tue3 10:00 Thu5 12:00
resérvame los próximos tres martes a las 18 = book Tue3 18:00 weekly
dame cita el 12 a las 17:15 = book Thu12 17:15
y si voy el domingo por la mañana = book Sun8 08:00–Sun8 12:00
te ha llegado el bizum? = sent_transfer method=paypal
cómo te puedo pagar? = owe
cuánto llevo pagado? = owe
cuántas clases he hecho este mes? = balance Sun1–Wed1
me caducan las clases? = balance
me puedes mandar el detalle de mis clases = why
q clases tengo reservadas? = next
sigue en pie lo del jueves? = next Thu5
si llueve se cancela? = cancel question
no es verdad que no fui = dispute
vale, a las 6 entonces = other Mon2 18:00 number=6
el de las 18 = other Mon2 18:00 number=18
muchas gracias por todo = thanks
ponle a Mia el sábado a las 11 = book Sat7 11:00 9
quita los recordatorios = stop
en español por favor = language rest=es
quiero cambiar mi bono por el de 10 = move number=10
holaa, perdona las horas, mañana no me va a dar tiempo a llegar, lo dejamos para el jueves? = move Tue3 → Thu5
buenas tardes, le escribo porque el miércoles me operan y tendré que anular la sesión = cancel Wed4
hay chance de mover lo del viernes pal sábado tempranito? = move Fri6 → Sat7 05:00–Sat7 08:00
disculpa profe, se me cruzó una reunión el jueves a las 6, lo podemos correr a las 8? = move Thu5 18:00 → Mon2 20:00
me anotas el martes q viene a las 7 y media = book Tue10 19:30 half
tenes algo mañana tipo 6 de la tarde? = slots Tue3 18:00
el jueves 12 ando de viaje así que no cuentes conmigo = cancel Thu12
y si mejor lo hacemos el domingo a mediodía? = other Sun8 12:00
ya te transferí lo de este mes, avísame si llegó = sent_transfer Sun1–Wed1
cuántas clasesitas me quedan profe? = balance
quiero agarrar el turno del viernes a las 19 si sigue libre = book Fri6 19:00
tengo fiebre asi q hoy paso = cancel Mon2
podria adelantar una hora la clase de mañana = move Tue3 → -60min
la semana que viene estoy de vacaciones, no apuntes nada = cancel Mon9–Mon16
me pones en la lista por si se cae alguien el jueves tarde = waitlist Thu5 15:00–Thu5 20:00
hasta que día puedo usar las que me quedan? = balance
el cumple de mi hija es el sábado, así que la clase la pasamos al domingo a la misma hora porfa = move Sat7 → Sun8 same
me pasas el número de cuenta para pagarte? = owe
puedo llevar a un amigo el jueves? = other Thu5
apunta a mi hijo el sábado de 10 a 11 = book Sat7 10:00–Sat7 11:00
cancelame nomás lo de hoy, lo del jueves sigue igual = cancel Mon2
no hace falta que me guardes el viernes, ya no voy = cancel Fri6
el que dijimos el martes lo podemos hacer online? = write_coach Tue3
oiga y cuánto sale el paquete de cinco? = offers rest=de cinco
vale, pues entonces nos vemos mañana a las diez = other Tue3 10:00
quítame el jueves 5 y dame el viernes 6 a la misma hora = move Thu5 → Fri6 same
cada cuánto tengo que avisar para que no me cobren? = rules rest=para que no me cobren
aceptas paypal? = owe
me encanta entrenar contigo = thanks
profe buenas, mire que el chico amaneció con vómito, hoy no lo llevo = cancel Mon2
estimado Alex, me veo obligado a aplazar nuestra cita del jueves; ¿le iría bien el martes siguiente a la misma hora? = move Thu5 → Tue10 same
me puedes pasar la del martes 10 pal miercoles 11 a las 8am? = move Tue10 → Wed11 08:00
oye me equivoqué de día, reservé el viernes y era el sábado = move Fri6 → Sat7
qué onda, tienes espacio mañana en la tardecita? = slots Tue3 15:00–Tue3 20:00
ps ya no voy a poder el sabado, ni modo = cancel Sat7
mejor cambiamos lo de esta tarde para mañana temprano = move Mon2 15:00–Mon2 20:00 → Tue3 05:00–Tue3 08:00
cuántas horas de anticipación piden para cancelar? = rules rest=piden para cancelar
quiero venir dos veces por semana, lunes y miércoles a las 18 = book Mon9 18:00 Wed4 18:00
el finde que viene me viene fatal, y entre semana? = move Sat14–Mon16 → Mon2–Sat7
perdón por el lío pero al final el jueves sí que puedo a las 6 = book Thu5 18:00
cancelo la de las 18 de mañana y me quedo con la del jueves = cancel Tue3 18:00
ando con mucha chamba, atrásala una horita porfa = move → 60min
me confirmas que sigue en pie lo de mañana? = next Tue3
puede ser a y media en vez de en punto? = move half
ya pagué en efectivo el lunes = sent_transfer Mon9 method=cash
no sé si llego a las 5, digamos 5 y cuarto = other not Mon2 17:00 Mon2 17:15 number=5
me apuntas también a mi hermana el domingo 8 a mediodía? = book Sun8 12:00
para el 14 de marzo por la mañana qué tienes? = slots Sat14 08:00–Sat14 12:00
ya me curé, retomo el lunes que viene a mi hora = book Mon9 same
cuándo me toca? = next
dónde puedo ver mis clases? = why
te debo algo de la semana pasada? = owe Mon23–Mon2
bájame del viernes por favor, gracias = cancel Fri6
nos quedamos sin niñera el martes así que imposible ir = cancel Tue3
cuántos días antes tengo que cambiarla? = rules rest=tengo que cambiarla
a las siete no, a las ocho = other not Mon2 19:00 Mon2 20:00
buen día Alex! te aviso que este jueves se me complica bastante, podríamos correrlo para la otra semana? = move Thu5 → 10080min
le agradecería si pudiera adelantarme la cita del lunes 9 al viernes 6 por la tarde = move Mon9 → Fri6 15:00–Fri6 20:00
che, me dormí, no llego a las 10, te va a las 11? = move Mon2 10:00 → Mon2 11:00
oye, y si lo del miércoles lo pasamos al viernes a la 1? = move Wed4 → Fri6 13:00
kiero cancelar mañna no m siento bn = cancel Tue3
dime qué hay libre entre el 9 y el 13 por la mañana = slots Mon9 08:00–Fri13 12:00
resérvame el primer hueco del sábado = book Sat7
ya no quiero la del viernes, prefiero el domingo = move Fri6 → Sun8
podemos cambiar la hora de mañana? de las 5 a las 6 y media = move Tue3 → Mon2 18:30 half
este mes no voy a poder pagarte, te pago a principios de abril = promise Sun1–Wed1 Wed1–Sat11
hola! sigo interesado en clases, cuándo podría empezar? = slots
cancela el turno del sab por favor = cancel Sat7
tengo que irme antes mañana, puede ser a las 4? = other Tue3 16:00 number=4
cuánto dura la clase? = unknown
nos apuntamos mi novia y yo el sábado a las 12 = book Sat7 12:00
el de mañana sigue igual no? = next Tue3
me parece bien, el jueves entonces = other Thu5
igual el martes no, déjame ver y te digo = other Tue3
puedes decirme cuándo fue mi última clase? = why
perdona, era a las 6 no a las 7 = other Mon2 18:00 not Mon2 19:00
quiero dejarlo ya, cómo me doy de baja? = unknown
no me cuadran las cuentas, me faltan dos clases = why
si te viene bien, el jueves a las siete y cuarto de la tarde = other Thu5 19:15
se me olvidó ir ayer, me la cuentas? = why Sun1
mañana a primerísima hora tienes hueco? = slots Tue3 05:00–Tue3 08:00
no voy a llegar el viernes, me cambias al lunes a las 9? = move Fri6 → Mon9 09:00
apúntame para el jueves a las 8 de la tarde porfi = book Thu5 20:00
anula la del miércoles que me voy a Madrid = cancel Wed4
me dices qué días tienes libres la próxima semana? = slots Mon9–Mon16
cuántas me quedan en el bono? = balance
oye la de hoy imposible, estoy en urgencias = cancel Mon2
quedaría algo el sábado entre 10 y 12? = slots Sat7 10:00–Sat7 12:00
ponme dos el viernes, a las 17 y a las 18 = book Fri6 17:00 Fri6 18:00
acabo de pagarte por bizum = sent_transfer method=paypal
en vez del jueves vengo el viernes, misma hora = move Thu5 → Fri6 same
te puedo pagar la semana que viene? = promise Mon9–Mon16
a qué hora es lo de mañana? = next Tue3
ok perfecto = yes
"""


@pytest.mark.parametrize("lang, text, requests", [*lines("es", SAID)])
def test_whole_messages_in_spanish(lang: str, text: str, requests: str) -> None:
    assert " | ".join(told(read(text, replace(CLIENT, lang=lang)))) == requests
