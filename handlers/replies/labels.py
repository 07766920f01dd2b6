"""Words on buttons. Short: WhatsApp cuts at twenty signs, a phone soon after."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.languages import NAMES
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def slot(w: Words, f: Facts) -> str:
    start: datetime = f["start"]
    if f.get("online"):
        w = w.own()
    text = w.time(start) if f.get("same_day") else w.short(start)
    if f.get("seats"):
        return w.say("{time} {name} ({seats} left)", time=text, name=f["name"], seats=f["seats"])
    return text


def at_time(w: Words, f: Facts) -> str:
    return w.time(f["start"])


def session(w: Words, f: Facts) -> str:
    start = (w.own() if f.get("online") else w).short(f["start"])
    return f"{start} {f['player']}" if f.get("player") else start


def day(w: Words, f: Facts) -> str:
    return w.short_date(f["day"])


def another_day(w: Words, f: Facts) -> str:
    return w.say("Another day")


def book_it(w: Words, f: Facts) -> str:
    return w.say("Ask for it") if f.get("approval") else w.say("Book")


def other_times(w: Words, f: Facts) -> str:
    return w.say("Other times")


def no_thanks(w: Words, f: Facts) -> str:
    return w.say("No thanks")


def approve(w: Words, f: Facts) -> str:
    return w.say("Confirm")


def decline(w: Words, f: Facts) -> str:
    return w.say("Decline")


def help_topic(w: Words, f: Facts) -> str:
    return {
        "money": w.say("Money"),
        "packs": w.say("Packs"),
        "sessions": w.say("Sessions"),
        "clients": w.say("Clients"),
        "setup": w.say("Settings"),
    }[str(f["topic"])]


def send_it(w: Words, f: Facts) -> str:
    return w.say("Send it")


def remind_money(w: Words, f: Facts) -> str:
    return w.say("Open: {money}", money=w.money(f["amount"]))


def remind_session(w: Words, f: Facts) -> str:
    return w.short(f["start"])


def who_when(w: Words, f: Facts) -> str:
    return ", ".join(f"{name} {w.time(start)}" for name, start in f["plan"])


def details(w: Words, f: Facts) -> str:
    return w.say("Details")


def do_all(w: Words, f: Facts) -> str:
    return w.say("Yes, all")


def undo(w: Words, f: Facts) -> str:
    return w.say("Undo")


def undo_other(w: Words, f: Facts) -> str:
    return w.say("The one before")


def add_to_calendar(w: Words, f: Facts) -> str:
    return w.say("Add to calendar")


def move(w: Words, f: Facts) -> str:
    return w.say("Move")


def cancel(w: Words, f: Facts) -> str:
    return w.say("Cancel")


def which_client(w: Words, f: Facts) -> str:
    if f["owed"]:
        return w.say("{name} (owes {money})", name=f["name"], money=w.money(f["owed"].minor))
    return w.say("{name} (owes nothing)", name=f["name"])


def partner_single(w: Words, f: Facts) -> str:
    return w.say("{name} plays single", name=f["left"])


def partner_half(w: Words, f: Facts) -> str:
    return w.say("Half each")


def partner_alone(w: Words, f: Facts) -> str:
    return w.say("Nothing more")


def partner_off(w: Words, f: Facts) -> str:
    return w.say("Call off")


def add_player(w: Words, f: Facts) -> str:
    return w.say("Yes, add {name}", name=f["name"])


def for_me(w: Words, f: Facts) -> str:
    return w.say("For me")


def add_client(w: Words, f: Facts) -> str:
    return w.say("Add {name}", name=f["name"])


def offer(w: Words, f: Facts) -> str:
    return w.say("{offer} {money}", offer=f["offer"].name, money=w.money(f["offer"].price))


def buy_offer(w: Words, f: Facts) -> str:
    if f["offer"].units == 100:
        return w.say("Single session {money}", money=w.money(f["offer"].price))
    return w.say("New {offer} {money}", offer=f["offer"].name, money=w.money(f["offer"].price))


def agree_buy(w: Words, f: Facts) -> str:
    return w.say("I agree, book it") if f.get("books") else w.say("I agree, buy it")


def extend_it(w: Words, f: Facts) -> str:
    return w.say("Extend")


def all_of_them(w: Words, f: Facts) -> str:
    return w.say("All {count}", count=f["count"])


def choose(w: Words, f: Facts) -> str:
    return w.say("Choose")


def keep_session(w: Words, f: Facts) -> str:
    return w.say("Keep {time} {name}", time=w.time(f["start"]), name=f["name"])


def pack(w: Words, f: Facts) -> str:
    item = f["pack"]
    return w.say("{name} of {day}", name=item.name, day=w.full_date(item.sold_on))


def from_to(w: Words, f: Facts) -> str:
    return w.say("{giver} to {taker}", giver=f["giver"], taker=f["taker"])


def refund_it(w: Words, f: Facts) -> str:
    return w.say("Refund")


def refund_out(w: Words, f: Facts) -> str:
    return w.say("Pay out {money}", money=w.money(f["amount"]))


def refund_credit(w: Words, f: Facts) -> str:
    return w.say("{money} as credit", money=w.money(f["amount"]))


def pay_out(w: Words, f: Facts) -> str:
    return w.say("Pay it out")


def transfer_it(w: Words, f: Facts) -> str:
    return w.say("Pass on")


def transfer_anyway(w: Words, f: Facts) -> str:
    return w.say("Pass on anyway")


def adjust_it(w: Words, f: Facts) -> str:
    return w.say("Correct it")


def agree_parts(w: Words, f: Facts) -> str:
    return w.say("Agree")


def take_back(w: Words, f: Facts) -> str:
    return w.say("Take it back")


def it_stays(w: Words, f: Facts) -> str:
    return w.say("It stays")


def freeze_it(w: Words, f: Facts) -> str:
    return w.say("Freeze")


def freeze_cancel(w: Words, f: Facts) -> str:
    return w.many("Also cancel {count}", "Also cancel the {count}", f["count"])


def unfreeze_it(w: Words, f: Facts) -> str:
    return w.say("Unfreeze")


def sell(w: Words, f: Facts) -> str:
    return w.say("Sell")


def sell_to(w: Words, f: Facts) -> str:
    return w.say("Sell a pack")


def change(w: Words, f: Facts) -> str:
    return w.say("Change")


def no(w: Words, f: Facts) -> str:
    return w.say("No")


def agree(w: Words, f: Facts) -> str:
    return w.say("I agree")


def ask_coach(w: Words, f: Facts) -> str:
    return w.say("Ask {coach}", coach=w.coach)


def write_coach(w: Words, f: Facts) -> str:
    return w.say("Write to {coach}", coach=w.coach)


def invite(w: Words, f: Facts) -> str:
    return w.say("Invite link")


def book(w: Words, f: Facts) -> str:
    return w.say("Book")


def cancel_anyway(w: Words, f: Facts) -> str:
    return w.say("Cancel anyway")


def call_off(w: Words, f: Facts) -> str:
    return w.say("Cancel all") if f.get("several") else w.say("Cancel it")


def call_off_all(w: Words, f: Facts) -> str:
    return w.say("Call off")


def call_off_free(w: Words, f: Facts) -> str:
    return w.say("Let it go")


def move_it(w: Words, f: Facts) -> str:
    return w.say("Move it")


def move_anyway(w: Words, f: Facts) -> str:
    return w.say("Move anyway")


def keep(w: Words, f: Facts) -> str:
    return w.say("Keep")


def keep_it(w: Words, f: Facts) -> str:
    return w.say("Keep it for me") if f.get("hold") else w.say("Keep it")


def ask_to_let_go(w: Words, f: Facts) -> str:
    return w.say("Ask {coach} to let it go", coach=w.coach)


def it_counts(w: Words, f: Facts) -> str:
    return w.say("It counts")


def let_it_go(w: Words, f: Facts) -> str:
    return w.say("Let it go")


def half(w: Words, f: Facts) -> str:
    return w.say("Half")


def why(w: Words, f: Facts) -> str:
    return w.say("Why?")


def all_entries(w: Words, f: Facts) -> str:
    return w.say("All entries")


def not_right(w: Words, f: Facts) -> str:
    return w.say("That's not right")


def sent_it(w: Words, f: Facts) -> str:
    return w.say("I've sent it")


def sent_transfer(w: Words, f: Facts) -> str:
    return w.say("I've sent it")


def pay_on(w: Words, f: Facts) -> str:
    return w.say("I'll pay on …")


def amount(w: Words, f: Facts) -> str:
    return w.money(f["amount"])


def note_it(w: Words, f: Facts) -> str:
    return w.say("Note it")


def as_credit(w: Words, f: Facts) -> str:
    return w.say("As credit")


def other_pack(w: Words, f: Facts) -> str:
    return w.say("Other pack")


def charge(w: Words, f: Facts) -> str:
    item = f["charge"]
    return w.say("{label}, {money} open", label=item.label, money=w.money(item.due))


def yes_right(w: Words, f: Facts) -> str:
    return w.say("Yes")


def no_wrong(w: Words, f: Facts) -> str:
    return w.say("No")


def not_yet(w: Words, f: Facts) -> str:
    return w.say("Not yet")


def write_off(w: Words, f: Facts) -> str:
    return w.say("Write it off")


def charge_it(w: Words, f: Facts) -> str:
    return w.say("Charge it")


def no_show(w: Words, f: Facts) -> str:
    return w.say("No-show")


def mark_no_show(w: Words, f: Facts) -> str:
    if f.get("start"):
        return w.say("{time} {name} no-show", time=w.time(f["start"]), name=f["client"])
    return w.say("{name} no-show", name=f["client"])


def block_it(w: Words, f: Facts) -> str:
    return w.say("Block it")


def unblock_it(w: Words, f: Facts) -> str:
    return w.say("Open it")


def set_it(w: Words, f: Facts) -> str:
    return w.say("Save")


def remove_it(w: Words, f: Facts) -> str:
    return w.say("Remove it")


def office(w: Words, f: Facts) -> str:
    return w.say("Office")


def language(w: Words, f: Facts) -> str:
    return NAMES[f["language"]]


def my_balance(w: Words, f: Facts) -> str:
    return w.say("My balance")


def my_rules(w: Words, f: Facts) -> str:
    return w.say("My rules")


def my_sessions(w: Words, f: Facts) -> str:
    return w.say("My sessions")


def show_balance(w: Words, f: Facts) -> str:
    return w.say("Balance")


def today(w: Words, f: Facts) -> str:
    return w.say("Today")


def week(w: Words, f: Facts) -> str:
    return w.say("Week")


def owed(w: Words, f: Facts) -> str:
    return w.say("Who owes me?")


def start_again(w: Words, f: Facts) -> str:
    return w.say("Start again")


def coach(w: Words, f: Facts) -> str:
    return w.say("{name} (I'm the coach)", name=f["name"]) if f["who"] == "coach" else str(f["name"])


def ask_to_join(w: Words, f: Facts) -> str:
    return w.say("Ask {coach}", coach=w.coach)


def admit(w: Words, f: Facts) -> str:
    return w.say("Add as client")


def ignore(w: Words, f: Facts) -> str:
    return w.say("Ignore")


def ill_be_there(w: Words, f: Facts) -> str:
    return w.say("I'll be there")


def client_name(w: Words, f: Facts) -> str:
    return str(f["name"])


def new_client(w: Words, f: Facts) -> str:
    return w.say("A new client")


def take_over(w: Words, f: Facts) -> str:
    return w.many("Take over {count} client", "Take over {count} clients", f["count"])


def show_all(w: Words, f: Facts) -> str:
    return w.say("Show all lines")


def more(w: Words, f: Facts) -> str:
    return w.say("More")


def invites(w: Words, f: Facts) -> str:
    return w.say("Invite links")


def opening_stays(w: Words, f: Facts) -> str:
    return w.say("It is right")


def opening_change(w: Words, f: Facts) -> str:
    return w.say("Change it")


def excel(w: Words, f: Facts) -> str:
    return w.say("Excel")


def csv(w: Words, f: Facts) -> str:
    return w.say("CSV")


def new_links(w: Words, f: Facts) -> str:
    return w.say("New links")


def my_page(w: Words, f: Facts) -> str:
    return w.say("My page")


def wait_for(w: Words, f: Facts) -> str:
    return w.say("Wait for {time}", time=(w.own() if f.get("online") else w).time(f["start"]))


def wait_for_any(w: Words, f: Facts) -> str:
    return w.say("Tell me if one opens")


def take_it(w: Words, f: Facts) -> str:
    return w.say("Take it")


def leave_list(w: Words, f: Facts) -> str:
    return w.say("Leave the list")


def leave_one(w: Words, f: Facts) -> str:
    wait = f["wait"]
    own = w.own() if wait.wanted.type_id in f.get("online", ()) else w
    when = own.short(wait.start) if wait.exact else w.short_date(w.local(wait.start).date())
    return w.say("Leave {when}", when=when)


def all_came(w: Words, f: Facts) -> str:
    return w.say("All came")


def i_called(w: Words, f: Facts) -> str:
    return w.say("I called {client}", client=f["client"]) if f["several"] else w.say("I called")


def weekly_too(w: Words, f: Facts) -> str:
    return w.say("Weekly slot too")


def stop_weekly(w: Words, f: Facts) -> str:
    return w.say("Stop weekly slot")


def stop_one(w: Words, f: Facts) -> str:
    at = w.local(f["slot"].start)
    return w.say("Stop {day} {time}", day=w.short_weekday(at.date()), time=w.time(at))


def stop_it(w: Words, f: Facts) -> str:
    return w.say("Stop it")


def cancel_too(w: Words, f: Facts) -> str:
    return w.say("Cancel those too")
