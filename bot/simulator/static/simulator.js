// The simulator's page: asks for one view of everything and shows it; taps and messages go through the JSON API.
import { listenToClock, showClock } from "./clock.js";
import { Phone } from "./phone.js";
import { ask, inTurn, isBusy } from "./server.js";
import { listenToTabs, showTabs } from "./tabs.js";
import { tell } from "./toast.js";

const narrow = matchMedia("(max-width: 760px)");
const SHOWN_AT_ONCE = 3;
const ASK_AGAIN_MS = 3000;

let view = null;
let shown = null; // the phones on the screen, by name
let current = null; // the one on a narrow screen
let seen = {}; // messages read, by phone
const strangers = new Set();
const phones = new Map(); // by name

// --- the server

// Says whether it worked; a body may be a function of what is then seen.
function act(path, body) {
  return inTurn(async () => {
    try {
      await ask(path, typeof body === "function" ? body() : body);
      await refresh();
      return true;
    } catch (error) {
      tell(error.message);
      return false;
    }
  });
}

async function refresh() {
  const answer = await ask(`view${view ? `?known=${encodeURIComponent(view.version)}` : ""}`);
  if (!answer.phones) return;
  view = answer;
  show();
}

async function watch() {
  if (!document.hidden && !isBusy()) await refresh().catch(() => {});
  setTimeout(watch, ASK_AGAIN_MS);
}

// --- showing

function everyone() {
  const known = new Set(view.phones.map((phone) => phone.who));
  const extra = [...strangers].filter((who) => !known.has(who));
  return [...view.phones, ...extra.map((who) => ({ who, name: who, kind: "stranger", messages: [] }))];
}

const isOn = ({ who }) => (narrow.matches ? who === current : shown.has(who));

function show() {
  const all = everyone();
  if (!shown) begin(all);
  document.getElementById("waiting")?.remove();
  showClock(view, { narrow: narrow.matches });
  for (const [who, phone] of phones) {
    if (!all.some((each) => each.who === who)) {
      phone.root.remove();
      phones.delete(who);
    }
  }
  all.forEach((phone, place) => {
    if (!phones.has(phone.who)) phones.set(phone.who, new Phone(phone, { act, narrow }));
    phones.get(phone.who).show(phone, { place, visible: isOn(phone) });
    if (isOn(phone)) seen[phone.who] = phone.messages.length;
  });
  showTabs(all, { isOn, unread: (phone) => phone.messages.length - (seen[phone.who] || 0) });
}

// The first coach and his first clients, with nothing unread.
function begin(all) {
  const first = all.filter((phone) => phone.coach === all[0].coach).slice(0, SHOWN_AT_ONCE);
  shown = new Set(first.map((phone) => phone.who));
  current = first[0].who;
  seen = Object.fromEntries(all.map((phone) => [phone.who, phone.messages.length]));
}

function openPhone(who) {
  current = who;
  shown.add(who);
  show();
  phones.get(who).root.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function openStranger(who) {
  strangers.add(who);
  openPhone(who);
}

// A link from the booking page, or an invite: already typed, on the first client's phone or a new one.
function prefill() {
  const text = new URLSearchParams(location.search).get("text");
  if (!text) return;
  let who = view.phones.find((phone) => phone.kind === "client")?.who;
  if (/^\s*(join|\/start)\s/i.test(text) || !who) {
    who = "Zoe";
    strangers.add(who);
  }
  openPhone(who);
  phones.get(who).write(text);
  phones.get(who).field.focus();
}

// --- the bar

const closeStories = () => document.querySelectorAll("details[open]").forEach((details) => { details.open = false; });

listenToClock({ act, seen: () => view });
listenToTabs({
  onNew: openStranger,
  onPhone(who) {
    if (narrow.matches || !shown.has(who)) {
      openPhone(who);
    } else if (shown.size > 1) {
      shown.delete(who);
      show();
    }
  },
});
document.querySelectorAll("[data-scenario]").forEach((button) => button.addEventListener("click", async () => {
  button.closest("details").open = false;
  if (!(await act("reset", { scenario: button.dataset.scenario }))) return;
  shown = null;
  strangers.clear();
  show();
}));
document.addEventListener("keydown", (event) => { if (event.key === "Escape") closeStories(); });
document.addEventListener("click", (event) => { if (!event.target.closest(".stories")) closeStories(); });
narrow.addEventListener("change", () => view && show());

refresh().then(prefill).catch((error) => tell(error.message)).finally(() => setTimeout(watch, ASK_AGAIN_MS));
