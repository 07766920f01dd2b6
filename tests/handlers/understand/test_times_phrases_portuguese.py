"""Every class of phrase in Portuguese."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

PORTUGUESE = """
terça-feira 24 de novembro às 15h = 11-24 15:00
terça 24/11 às 15:00 = 11-24 15:00
na próxima terça entre as 14h e as 16h = 11-24 14:00..16:00
quinta das 16h às 18h = 11-19 16:00..18:00
quinta 16-18h = 11-19 16:00..18:00
amanhã à tarde = 11-19 15:00..20:00
amanhã de manhã = 11-19 08:00..12:00
amanhã às 9 da manhã = 11-19 09:00
depois de amanhã às 10 = 11-20 10:00
hoje às 8 da noite = 11-18 20:00
hoje à noite às 8 = 11-18 20:00
lá pelas 7 = 11-18 19:00
por volta das 19h = 11-18 19:00
às quinze para as cinco = 11-18 16:45
às cinco menos um quarto = 11-18 16:45
às seis e quinze = 11-18 18:15
às cinco e meia = 11-18 17:30
ao meio-dia = 11-18 12:00
meio-dia e meia = 11-18 12:30
sexta a partir das 17h = 11-20 17:00
sexta depois das 17h = 11-20 17:00
sexta antes das 17h = ..11-20 17:00
antes de sexta = ..11-20
até sexta = ..11-20
de segunda a quarta = 11-23..11-25
de 24 a 26 de novembro = 11-24..11-26
de 28 de dezembro a 3 de janeiro = 12-28..2027-01-03
segunda a sexta das 9 às 17 = 11-23 09:00..11-27 17:00
entre os dias 24 e 26 = 11-24..11-26
dia 1 de dezembro = 12-01
as próximas 3 horas = 11-18 11:00..14:00
quinta-feira da Ascensão = 2027-05-06
segunda-feira de Pentecostes = 2027-05-17
a quinta posição = -
às dez de sábado = 11-21 10:00
os primeiros três dias de janeiro = 2027-01-01..2027-01-03
de agora até as 18h = 11-18 10:00..18:00
trimestre atual = 10-01..12-31
quinta das nove ao meio-dia e meia = 11-19 09:00..12:30
ganhamos de 3 a 1 = -
em dois dias às 17h = 11-20 17:00
o décimo quinto dia de janeiro = 2027-01-15
décimo segundo mês de 2027 = 2027-12-01..2027-12-31
a segunda metade de janeiro = 2027-01-16..2027-01-31
a semana inteira = 11-16..11-22
nos primeiros dias de janeiro = 2027-01-01..2027-01-10
Epifania = 2027-01-06
dia 1º = 12-01
dia primeiro = 12-01
1/12 = 12-01
semana que vem = 11-23..11-29
na próxima semana = 11-23..11-29
no meio da semana que vem = 11-25..11-26
no início de dezembro = 12-01..12-10
no fim do mês = 11-21..11-30
este fim de semana = 11-21..11-22
fds = 11-21..11-22
daqui a duas semanas = 12-02
daqui a meia hora = 11-18 10:30
daqui a uma hora e meia = 11-18 11:30
sexta não, sábado = 11-21
sexta não posso, melhor sábado às 11 = 11-21 11:00
não, às 6 não, às 5 = 11-18 17:00
meu filho tem 7 anos = -
pacote de 10 = -
te devo 45 reais = -
meu número é 912 345 678 = -
quadra 2 = -
somos 4 = -
segunda ou terça à tarde = 11-23 15:00..20:00
segunda e quarta às 18h = 11-23 18:00
toda terça às 18h = 11-24 18:00
todas as terças às 18h = 11-24 18:00
última sexta-feira do mês = 11-27
primeira segunda de dezembro = 12-07
natal = 12-25
véspera de natal = 12-24
ano novo = 2027-01-01
carnaval = 2027-02-09
sexta-feira santa = 2027-03-26
corpo de deus = 2027-05-27
quinta da semana que vem às 17h30 = 11-26 17:30
sábado 21 = 11-21
sábado dia 21 às 11 = 11-21 11:00
2ª feira às 10h = 11-23 10:00
segunda q vem = 11-23
amanha cedo = 11-19 05:00..08:00
ontem paguei = 11-17
podemos mudar quinta às 17h para sexta às 18h? = 11-20 18:00
oi, amanhã não posso, sexta no mesmo horário? = 11-20
desculpa meu filho está doente, melhor segunda 23 às 17h30 = 11-23 17:30
quinta lá pelas cinco e meia? = 11-19 17:30
estou livre a partir das 18h = 11-18 18:00
só de manhã = 11-18 08:00..12:00
a primeira semana de dezembro = 11-30..12-06
dia 24 à tarde = 11-24 15:00..20:00
dia 24 ou 25 = 11-24
das 16h às 18h de quinta = 11-19 16:00..18:00
quinta no fim da tarde = 11-19 16:00..19:00
mês que vem = 12-01..12-31
meados de dezembro = 12-11..12-20
amanhã às 9h15 = 11-19 09:15
quinta das 14h às 15h30 = 11-19 14:00..15:30
quinta 3 = 12-03
sexta 4 às 19 = 12-04 19:00
a primeira terça depois de 10 de janeiro = 2027-01-12
último trimestre de 2027 = 2027-10-01..2027-12-31
entre 2027 e 2029 = 2027-01-01..2029-12-31
semana do dia 7 de dezembro = 12-07..12-13
segunda-feira, dia 7 de dezembro = 12-07
fins de janeiro = 2027-01-21..2027-01-31
não depois das 11h = ..11-18 11:00
entre os dias 13 e 15 de janeiro = 2027-01-13..2027-01-15
por 10 dias a partir de 7 de dezembro = 12-07..12-16
uma segunda opinião = -
o restante da semana = 11-18..11-22
véspera de Carnaval = 2027-02-08
volto em vinte e dois de novembro = 11-22
"""
CASES = [*lines("pt", PORTUGUESE)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
