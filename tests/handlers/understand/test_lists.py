"""A coach's old list, however it was written: what is read, what is named as unread, and nothing lost between."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from domain.openings import Opening
from handlers.understand.lists.cells import Manner
from handlers.understand.lists.files import Unreadable, is_list, open_file, read_pasted, read_sheets
from handlers.understand.lists.pasted import is_said_so
from handlers.understand.lists.reading import Reader

NOW = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Berlin"))


def reader(lang="en", currency="EUR", *, month_first=False):
    return Reader(Manner(NOW, "Europe/Berlin", lang, month_first), currency)


def read(text, lang="en", **more):
    found = read_pasted(text, reader(lang, **more))
    return [shown(item) for item in found.openings], [(item.line, item.code) for item in found.unread]


def shown(item: Opening):
    until = item.expires_on.isoformat() if item.expires_on else ""
    return " ".join(f"{item.line} {item.name} {item.units} {item.owed} {until}".split())


EMMA = "1 Emma 700 5000 2026-08-01"


@pytest.mark.parametrize(
    "lang, line",
    [
        ("en", "Emma 7 left till 1 Aug, owes 50"),
        ("en", "- Emma: 7 sessions left, until 1 August 2026, 50 € open"),
        ("en", "Emma has 7 of 10 left, expires 2026-08-01, owes €50.00"),
        ("en", "Emma owes 50, 7 left till 1 Aug"),
        ("de", "Emma noch 7 übrig bis 1. August, schuldet 50"),
        ("de", "Emma 7 Stunden, gültig bis 01.08.2026, 50,00 € offen"),
        ("es", "Emma le quedan 7 hasta el 1 de agosto, debe 50"),
        ("fr", "Emma reste 7 séances jusqu'au 1 août, doit 50"),
        ("it", "Emma 7 rimanenti fino al 1 agosto, deve 50"),
        ("pt", "Emma 7 restantes até 1 de agosto, deve 50"),
        ("nl", "Emma 7 over tot 1 augustus, schuldig 50"),
    ],
)
def test_lines_in_seven_languages(lang, line):
    assert read(line, lang) == ([EMMA], [])


@pytest.mark.parametrize(
    "lang, text",
    [
        ("en", "Name,Left,Valid until,Owes\nEmma,7,2026-08-01,50"),
        ("en", "Client\tSessions remaining\tExpires on\tBalance due\nEmma\t7\t1 Aug 2026\t50.00"),
        ("en", "Player;Bought;Used;Expiry date;Price;Paid\nEmma;10;3;01/08/2026;400;350"),
        ("de", "Kunde;Restliche Stunden;Gültig bis;Offen (€)\nEmma;7;1.8.2026;50,00"),
        ("de", "Vorname;Guthaben;Ablauf;Noch offen\nEmma;7,0;01.08.26;50,00 €"),
        ("es", "Cliente;Le quedan;Caduca;Debe\nEmma;7;01/08/2026;50,00 €"),
        ("fr", "Élève;Séances restantes;Valable jusqu'au;Reste à payer\nEmma;7;01/08/2026;50,00"),
        ("it", "Allieva;Lezioni rimanenti;Scadenza;Da pagare\nEmma;7;01/08/2026;50,00"),
        ("pt", "Aluna;Aulas restantes;Válido até;Em aberto\nEmma;7;01/08/2026;50,00"),
        ("nl", "Naam;Tegoed;Geldig tot;Te betalen\nEmma;7;01-08-2026;50,00"),
    ],
)
def test_tables_in_seven_languages(lang, text):
    found, unread = read(text, lang)
    assert (found, unread) == (["2 Emma 700 5000 2026-08-01"], [])


@pytest.mark.parametrize(
    "left, units",
    [
        ("7,5", 750),
        ("7.5", 750),
        ("0,25", 25),
        ("7 / 10", 700),
        ("7 of 10", 700),
        ("12 sessions", 1200),
        ("", 0),
        ("–", 0),
    ],
)
def test_numbers_of_sessions(left, units):
    found = read_pasted(f"Name;Left\nEmma;{left}", reader())
    assert [item.units for item in found.openings] == [units]


@pytest.mark.parametrize(
    "open_, minor",
    [
        ("1.200,50 €", 120050), ("1,200.50", 120050), ("€ 1'200.50", 120050), ("1 200,50", 120050), ("1.200", 120000), ("50.-", 5000),
        ("50,00", 5000), ("EUR 50", 5000), ("50 euros", 5000), ("no", 0), ("-", 0),
    ],
)  # fmt: skip
def test_amounts(open_, minor):
    found = read_pasted(f"Name;Left;Open (€)\nEmma;1;{open_}", reader())
    assert [item.owed for item in found.openings] == [minor]


def test_the_whole_column_tells_what_a_comma_is():
    assert read("Name;Left;Owes\nEmma;1;1,200.00\nNoah;1;1,200")[0] == [
        "2 Emma 100 120000",
        "3 Noah 100 120000",
    ]
    assert read("Name;Left;Owes\nEmma;1;50,00\nNoah;1;1.200")[0] == ["2 Emma 100 5000", "3 Noah 100 120000"]


def test_the_whole_column_tells_which_is_the_month():
    rows = "Name;Left;Until\nEmma;1;{}\nNoah;1;3/4/2026"
    assert read(rows.format("13/4/2026"))[0][1].endswith("2026-04-03")
    assert read(rows.format("4/13/2026"))[0][1].endswith("2026-03-04")
    assert read(rows.format("4/4/2026"), month_first=True)[0][1].endswith("2026-03-04")
    assert read(rows.format("4/4/2026"))[0][1].endswith("2026-04-03")


def test_every_line_is_read_or_named():
    text = "My clients\n\nName;Left;Until;Owes\nEmma;7;;\nEmma;7;;\n;4;;\nNoah;abc;;\nMia;3;never;\nBen;-2;;\nLea;1;31.2.2026;\nZoe;1;;50 $\nTom;0.001;;\nTotal;20;;"
    found, unread = read(text)
    assert found == ["4 Emma 700 0", "8 Mia 300 0"]
    assert unread == [
        (1, "above"), (5, "twice"), (6, "no_name"), (7, "no_units"), (9, "negative"), (10, "no_day"), (11, "other_currency"),
        (12, "no_units"), (13, "total"),
    ]  # fmt: skip


def test_money_is_never_guessed():
    assert read("Emma 7\nNoah paid 150\nMia 5 50") == (["1 Emma 700 0"], [(2, "unclear"), (3, "unclear")])
    # Two numbers and no headings: which of them is money?
    assert read("Emma;7;50\nNoah;3;0")[0] == []
    assert read("Name;Left;Price;Paid\nEmma;7;400;500\nNoah;7;;no\nMia;7;400;yes\nBen;7;400;no") == (
        ["2 Emma 700 0", "4 Mia 700 0", "5 Ben 700 40000"],
        [(3, "unpaid")],
    )


@pytest.mark.parametrize(
    "text",
    [
        "book emma fri 10\nbook noah sat 9", "Emma paid 200\nNoah paid 100", "hours mon-fri 9-20, sat 9-13", "how many are left on 5 May",
        "is there anything left on 5 May?", "Noah has 7 left", "today emma ok, noah noshow", "sell Emma 10-pack", "rain 15-19", "Emma 7",
        "who is left?", "",
    ],
)  # fmt: skip
def test_what_is_no_list(text):
    assert not is_list(text)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "latin-1"]
)
@pytest.mark.parametrize("sign", [";", ",", "\t", "|"])
def test_encodings_and_separators(encoding, sign):
    rows = [["Schüler", "Übrig", "Gültig bis"], ["Zoë Groß", "7.5", "01.08.2026"], ["Müller, Jörg", "3", ""]]
    text = "\r\n".join(sign.join(f'"{cell}"' if "," in cell else cell for cell in row) for row in rows)
    opened = open_file(text.encode(encoding))
    assert not isinstance(opened, Unreadable)
    found = read_sheets(opened, reader("de"))
    assert [shown(item) for item in found.openings] == ["2 Zoë Groß 750 0 2026-08-01", "3 Müller, Jörg 300 0"]


@pytest.mark.parametrize(
    "text",
    [
        "\0" * 50,
        "\ufeff",
        '"' * 3000,
        "a;" * 5000,
        "1\n" * 3000,
        "\u202eEmma;7",
        "=cmd|' /C calc'!A0;7",
        "é" * 4096,
    ],
)
def test_noise_raises_nothing(text):
    opened = open_file(text.encode())
    if not isinstance(opened, Unreadable):
        with_problems = read_sheets(opened, reader()) if text.count("\n") < 2000 else None
        assert with_problems is None or all(item.units <= 100_000 for item in with_problems.openings)


def test_sessions_passed_on_are_no_list() -> None:
    assert not is_said_so("zet 2 over van Emma naar Noah", alone=True)
    assert is_said_so("Emma 7 over", alone=True)
