"""More phrases in Portuguese: borders, halves and edges, ordinals, lengths, spoken hours."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

PORTUGUESE = """
quinta-feira que vem às seis e meia = 11-26 18:30
quinta 26 de novembro das 16h às 18h = 11-26 16:00..18:00
26/11 às 18:15 = 11-26 18:15
dia 26 de novembro de manhã = 11-26 08:00..12:00
dia 26 a partir das 17h = 11-26 17:00
antes de 26 de novembro = ..11-26
até 26 de novembro = ..11-26
até dia 26 = ..11-26
de 3 a 5 de dezembro = 12-03..12-05
entre 3 e 5 de dezembro = 12-03..12-05
do dia 3 ao dia 5 de dezembro = 12-03..12-05
de segunda a quarta = 11-23..11-25
de segunda a quarta da semana que vem = 11-23..11-25
no início de dezembro = 12-01..12-10
em meados de dezembro = 12-11..12-20
no fim do mês = 11-21..11-30
até o fim do mês = ..12-01
a semana de 7 de dezembro = 12-07..12-13
a primeira semana de dezembro = 11-30..12-06
a segunda quinzena de janeiro = 2027-01-15..2027-01-31
a primeira segunda-feira de dezembro = 12-07
a última sexta do mês = 11-27
daqui a duas semanas = 12-02
daqui a uma hora e meia = 11-18 11:30
em meia hora = 11-18 10:30
há dois dias = 11-16
amanhã às quinze para as nove = 11-19 08:45
amanhã de manhã às 8h10 = 11-19 08:10
amanhã ao meio-dia = 11-19 12:00
depois de amanhã à tarde = 11-20 15:00..20:00
hoje à tarde por volta das 15h = 11-18 15:00
hoje à noite depois das 21h = 11-18 21:00
hoje antes das 14h = ..11-18 14:00
ao meio-dia e meia = 11-18 12:30
às cinco em ponto = 11-18 17:00
às 7 da noite = 11-18 19:00
sábado das 10 às 12 = 11-21 10:00..12:00
sábado entre as dez e o meio-dia = 11-21 10:00..12:00
sábado a partir das 10 = 11-21 10:00
sábado só depois das 10 = 11-21 10:00
sábado o mais tardar às 12 = 11-21 12:00..12:00
sábado no fim da manhã = 11-21 10:00..12:00
no próximo fim de semana = 11-28..11-29
este fim de semana = 11-21..11-22
terça da semana que vem = 11-24
terça e quinta às 19h30 = 11-24 19:30
terça ou quinta a partir das 19h = 11-24 19:00
toda terça às 19h = 11-24 19:00
todas as terças = 11-24
dia 15 = 12-15
dia 15 às 10 e meia = 12-15 10:30
1º de janeiro de 2027 = 2027-01-01
na véspera de Natal = 12-24
na sexta-feira santa = 2027-03-26
mês que vem = 12-01..12-31
dia 3 do mês que vem = 12-03
ano que vem = 2027-01-01..2027-12-31
primeiro trimestre de 2027 = 2027-01-01..2027-03-31
sexta 20, 17h-18h30 = 11-20 17:00..18:30
sex 20/11 17h = 11-20 17:00
amanhã cedo = 11-19 05:00..08:00
a primeira metade de dezembro = 12-01..12-15
às 17h45 = 11-18 17:45
"""
CASES = [*lines("pt", PORTUGUESE)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
