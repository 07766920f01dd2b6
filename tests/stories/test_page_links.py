"""Links to pages: they last for a while, new ones end the old, and the books can be taken along as a file."""

import csv
import io
import zipfile
from decimal import Decimal

from handlers.understand.lists.workbook import read_workbook
from tests.stories.simulated import texts


def links(messages, to):
    return {
        choice["label"]: choice["url"].removeprefix("http://127.0.0.1:8000")
        for message in messages
        if message["to"] == to
        for choice in message["choices"]
        if choice["url"]
    }


def test_links_last_for_a_while(story):
    story.begin()
    mine = links(story.say("emma", "why?"), "emma")["All entries"]
    office = links(story.say("coach", "office"), "coach")["Office"]
    calendar = links(story.say("emma", "calendar"), "emma")["Add to calendar"]
    story.until("2026-04-01T09:00:00+02:00")
    assert story.http.get(office).status_code == 200
    story.until("2026-04-02T09:00:00+02:00")
    gone = story.http.get(office)
    assert gone.status_code == 410
    assert "This link has expired" in gone.text
    assert "Emma" not in gone.text
    assert story.http.get(mine).status_code == 200
    fresh = links(story.say("coach", "office"), "coach")["Office"]
    assert fresh != office
    assert story.http.get(fresh).status_code == 200
    story.until("2026-06-02T09:00:00+02:00")
    assert story.http.get(mine).status_code == 410
    assert links(story.say("emma", "calendar"), "emma")["Add to calendar"] == calendar
    assert story.http.get(calendar).status_code == 200


def test_new_links_end_the_old_ones(story):
    story.begin()
    mine = links(story.say("emma", "why?"), "emma")["All entries"]
    feed = links(story.say("emma", "calendar"), "emma")["Add to calendar"]
    his = links(story.say("noah", "why?"), "noah")["All entries"]
    office = links(story.say("coach", "office"), "coach")["Office"]
    asked = story.say("coach", "new links")
    assert texts(asked, "coach") == [
        "New links for you? The old ones to your office, your calendar and your exports stop working at once."
    ]
    assert story.http.get(office).status_code == 200
    given = story.tap("coach", "New links")
    assert story.http.get(office).status_code == 410
    assert story.http.get(links(given, "coach")["Office"]).status_code == 200
    assert story.http.get(mine).status_code == 200
    told = story.confirm("coach", "new links for Emma")
    for old in (mine, feed):
        assert story.http.get(old).status_code == 410
    assert story.http.get(his).status_code == 200
    assert texts(told, "emma") == [
        "Alex has renewed your links: the old ones to your page and calendar no longer work."
    ]
    for new in links(told, "emma").values():
        assert story.http.get(new).status_code == 200
    # No undo brings an old link back.
    story.say("coach", "undo")
    assert story.http.get(office).status_code == 410


def test_the_books_as_a_file(story):
    story.begin()
    story.say("coach", "add =SUM Mia")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "Emma paid 150 cash")
    story.confirm("emma", "book friday at 18:00")
    given = links(story.say("coach", "export"), "coach")
    assert set(given) == {"Excel", "CSV"}

    answer = story.http.get(given["Excel"])
    assert answer.headers["Content-Disposition"] == 'attachment; filename="alex-2026-03-02.xlsx"'
    assert answer.headers["Cache-Control"] == "private, no-store"
    sheets = {sheet.name: sheet.rows for sheet in read_workbook(answer.data)}
    assert list(sheets) == ["Clients", "Packs", "Sessions", "Entries", "Money"]
    emma = next(row for row in sheets["Clients"] if row[0] == "Emma")
    assert emma[4:7] == [Decimal(10), Decimal(1), Decimal(9)]
    assert emma[8] == Decimal(250)
    assert [row[0] for row in sheets["Clients"]].count("'=SUM Mia") == 1
    assert sheets["Packs"][1][:2] == ["Emma", "10-pack"]
    assert sheets["Packs"][1][13:] == [Decimal(400), "partly paid"]
    assert [row[3] for row in sheets["Entries"][1:]] == ["10-pack bought", "Paid 150 € cash", "Booked"]
    assert sheets["Entries"][2][11] == "Emma paid 150 cash"
    assert sheets["Money"][1][3:6] == [Decimal(400), Decimal(150), Decimal(250)]

    with zipfile.ZipFile(io.BytesIO(story.http.get(given["CSV"]).data)) as archive:
        names = archive.namelist()
        clients = list(csv.DictReader(io.StringIO(archive.read("clients.csv").decode("utf-8-sig"))))
    assert names == ["clients.csv", "packs.csv", "sessions.csv", "entries.csv", "money.csv"]
    assert {row["Client"]: row["Owes (EUR)"] for row in clients} == {
        "Emma": "250.00",
        "Noah": "0.00",
        "'=SUM Mia": "0.00",
    }

    # It is the coach's: a client's word gives nothing, another page's link opens nothing, and a week later it is gone.
    assert "Excel" not in links(story.say("emma", "export"), "emma")
    office = links(story.say("coach", "office"), "coach")["Office"]
    assert story.http.get(office.replace("/office/", "/export/") + ".xlsx").status_code == 404
    assert story.http.get(given["Excel"].replace(".xlsx", ".exe")).status_code == 404
    story.until("2026-03-10T09:00:00+01:00")
    assert story.http.get(given["Excel"]).status_code == 410


def test_two_coaches_export_their_own(story):
    story.begin(scenario="two")
    story.confirm("bea", "sell Lena 10-pack")
    mine = links(story.say("coach", "export"), "coach")["Excel"]
    hers = links(story.say("bea", "export"), "bea")["Excel"]
    clients = [
        {row[0] for row in read_workbook(story.http.get(link).data)[0].rows[1:]} for link in (mine, hers)
    ]
    assert clients == [{"Emma", "Noah"}, {"Emma", "Lena"}]
