// The simulator's page: asks for one view of everything and shows it; taps and messages go through the JSON API.
import { avatar, element, emblem, link } from "./elements.js";
import { LARGEST_FILE, contentOf, withFile } from "./files.js";
import { instantOf, wordsOfDay } from "./walltime.js";

const api = document.body.dataset.api;
const byId = (id) => document.getElementById(id);
const narrow = matchMedia("(max-width: 760px)");
const SHOWN_AT_ONCE = 3;
const ASK_AGAIN_MS = 3000;
const TRY_FIRST = [
  ["coach", "Write as the coach: sell Emma 10-pack.", "sell Emma 10-pack"],
  ["client", "When the coach has sold a pack, write as to any coach.", "can I come Friday at 6?"],
  ["stranger", "A number nobody knows yet. Say hello and see how Tenpack answers.", "hello"],
];

let view = null;
let shown = null; // the phones on the screen, by name
let current = null; // the one on a narrow screen
let seen = {}; // messages read, by phone
let busy = 0; // calls under way or waiting
let last = Promise.resolve();
const strangers = new Set();
const phones = new Map(); // name -> the parts of its phone

// --- the server ------------------------------------------------------------------------------------------------------

async function ask(path, body) {
  const options = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`${api}/${path}`, options || undefined);
  const answer = await response.json().catch(() => ({ error: "The simulator does not answer as it should." }));
  if (!response.ok) throw new Error(answer.error || "That did not work.");
  return answer;
}

// One thing after another, in the order in which they were asked for; a body may be a function of what is then seen.
function act(path, body, phone) {
  busy += 1;
  document.body.classList.add("busy");
  const parts = phone && phones.get(phone);
  if (parts) wait(parts, body.file ? withFile(body.file.name, body.text) : body.text);
  const done = last.then(async () => {
    try {
      await ask(path, typeof body === "function" ? body() : body);
      await refresh();
      return true;
    } catch (error) {
      tell(error.message);
      return false;
    } finally {
      busy -= 1;
      document.body.classList.toggle("busy", busy > 0);
      if (parts) parts.thread.querySelectorAll(".passing").forEach((node) => node.remove());
    }
  });
  last = done;
  return done;
}

async function refresh() {
  const answer = await ask(`view${view ? `?known=${encodeURIComponent(view.version)}` : ""}`);
  if (!answer.phones) return;
  view = answer;
  show();
}

function tell(text) {
  const toast = byId("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(tell.timer);
  tell.timer = setTimeout(() => toast.classList.remove("shown"), 4200);
}

// --- showing -----------------------------------------------------------------------------------------------------------

function everyone() {
  const known = new Set(view.phones.map((phone) => phone.who));
  const extra = [...strangers].filter((who) => !known.has(who));
  return [...view.phones, ...extra.map((who) => ({ who, name: who, kind: "stranger", messages: [] }))];
}

function show() {
  const all = everyone();
  if (!shown) {
    const first = all.filter((phone) => phone.coach === all[0].coach).slice(0, SHOWN_AT_ONCE);
    shown = new Set(first.map((phone) => phone.who));
    current = first[0].who;
    all.forEach((phone) => { seen[phone.who] = phone.messages.length; });
  }
  byId("waiting")?.remove();
  showClock();
  for (const [who, parts] of phones) {
    if (!all.some((phone) => phone.who === who)) {
      parts.root.remove();
      phones.delete(who);
    }
  }
  all.forEach((phone, place) => {
    const parts = phones.get(phone.who) || make(phone);
    parts.root.style.order = place;
    const wasHidden = parts.root.hidden;
    parts.root.hidden = narrow.matches ? phone.who !== current : !shown.has(phone.who);
    fill(parts, phone);
    if (wasHidden && !parts.root.hidden) toEnd(parts);
    if (!parts.root.hidden) seen[phone.who] = phone.messages.length;
  });
  showTabs(all);
}

function showClock() {
  byId("time").textContent = view.now.slice(11, 16);
  byId("day").textContent = wordsOfDay(view.now, { year: !narrow.matches, short: narrow.matches });
  byId("zone").textContent = view.zone.split("/").pop().replaceAll("_", " ");
  const next = byId("next");
  next.disabled = !view.next;
  next.title = view.next ? `${wordsOfDay(view.next)} ${view.next.slice(11, 16)}` : "Nothing happens by itself from here on";
}

function showTabs(all) {
  const several = new Set(all.map((phone) => phone.coach).filter(Boolean)).size > 1;
  const nodes = [];
  let group = null;
  for (const phone of all) {
    const label = phone.coach_name || "Others";
    if ((several || phone.kind === "stranger") && label !== group) nodes.push(element("span", "group", label));
    group = label;
    const tab = element("button");
    tab.type = "button";
    tab.dataset.who = phone.who;
    tab.append(avatar(phone), phone.kind === "coach" ? `${phone.name} (coach)` : phone.name);
    const on = narrow.matches ? phone.who === current : shown.has(phone.who);
    tab.setAttribute("aria-pressed", String(on));
    const unread = phone.messages.length - (seen[phone.who] || 0);
    if (!on && unread > 0) {
      const badge = element("span", "unread", String(unread));
      badge.setAttribute("aria-label", `${unread} new`);
      tab.append(badge);
    }
    nodes.push(tab);
  }
  const more = element("button", "new", "+ New phone");
  more.type = "button";
  nodes.push(more);
  const focused = document.activeElement?.closest?.("#tabs button");
  byId("tabs").replaceChildren(...nodes);
  if (focused) byId("tabs").querySelector(focused.dataset.who ? `[data-who="${CSS.escape(focused.dataset.who)}"]` : ".new")?.focus();
}

function make(phone) {
  const root = byId("phone").content.firstElementChild.cloneNode(true);
  const parts = {
    root,
    who: phone.who,
    numbers: root.querySelector(".numbers"),
    thread: root.querySelector(".thread"),
    form: root.querySelector("form"),
    field: root.querySelector("textarea"),
    file: root.querySelector("[type=file]"),
    atEnd: true,
    nodes: new Map(),
    figures: "",
  };
  root.setAttribute("aria-label", `${phone.name}'s phone`);
  root.dataset.who = phone.who;
  const [title, subtitle] = {
    coach: ["Tenpack", `${phone.name}'s back office`],
    client: [phone.coach_name, "coach · answers at once"],
    stranger: ["Tenpack", "nobody knows this number yet"],
  }[phone.kind];
  root.querySelector("h2").textContent = title;
  root.querySelector("header p").textContent = subtitle;
  root.querySelector("header .avatar").replaceWith(phone.kind === "client" ? avatar({ name: title, who: phone.coach_phone }) : emblem());
  parts.thread.setAttribute("aria-label", `Messages on ${phone.name}'s phone`);
  parts.file.setAttribute("aria-label", `Send a file as ${phone.name}`);
  const label = root.querySelector("[data-for=field]");
  label.textContent = `Write as ${phone.name}`;
  parts.field.id = label.htmlFor = `field-${phone.who}`;
  parts.field.placeholder = `Write as ${phone.name}`;
  parts.field.addEventListener("input", () => grow(parts.field));
  parts.field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      parts.form.requestSubmit();
    }
  });
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(parts, parts.field.value);
  });
  parts.file.addEventListener("change", () => {
    sendFile(parts, parts.file.files[0]);
    parts.file.value = ""; // the same file may be chosen again
  });
  takeDrops(parts);
  followEnd(parts);
  byId("phones").append(root);
  phones.set(phone.who, parts);
  return parts;
}

// Whoever reads the end goes on reading it when the thread gets smaller: by a keyboard, a long draft, another phone.
function followEnd(parts) {
  const { thread } = parts;
  const size = () => `${thread.clientWidth} ${thread.clientHeight}`;
  let known = "";
  thread.addEventListener("scroll", () => {
    // A scroll within another size is nobody's hand.
    if (size() === known) parts.atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < 80;
  });
  new ResizeObserver(() => {
    known = size();
    if (parts.atEnd) toEnd(parts);
  }).observe(thread);
}

function toEnd(parts) {
  parts.thread.scrollTop = parts.thread.scrollHeight;
  parts.atEnd = true;
}

function takeDrops(parts) {
  const carries = (event) => [...event.dataTransfer.types].includes("Files");
  parts.root.addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    parts.root.classList.add("dropping");
  });
  parts.root.addEventListener("dragleave", (event) => {
    if (!parts.root.contains(event.relatedTarget)) parts.root.classList.remove("dropping");
  });
  parts.root.addEventListener("drop", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    parts.root.classList.remove("dropping");
    sendFile(parts, event.dataTransfer.files[0]);
  });
}

function grow(field) {
  field.style.height = "auto";
  field.style.height = `${field.scrollHeight + 2}px`;
}

function fill(parts, phone) {
  fillNumbers(parts, phone);
  const thread = parts.thread;
  const keep = new Set();
  let changed = false;
  let day = null;
  let before = null; // the node after which the next one stands
  const place = (key, content, build) => {
    keep.add(key);
    let node = parts.nodes.get(key);
    if (!node || node.dataset.content !== content) {
      const made = build();
      made.dataset.content = content;
      if (node) {
        made.classList.add("news");
        node.replaceWith(made);
      }
      parts.nodes.set(key, made);
      node = made;
      changed = true;
    }
    const follows = before ? before.nextSibling : thread.firstChild;
    if (follows !== node) thread.insertBefore(node, follows);
    before = node;
  };
  if (!phone.messages.length) {
    const [, text, example] = TRY_FIRST.find(([kind]) => kind === phone.kind);
    place("hint", text, () => hint(parts, text, example));
  }
  for (const message of phone.messages) {
    if (message.at.slice(0, 10) !== day) {
      day = message.at.slice(0, 10);
      place(`day ${day}`, day, () => element("div", "daymark", wordsOfDay(day)));
    }
    place(message.id, JSON.stringify(message), () => bubble(parts, message));
  }
  for (const [key, node] of parts.nodes) {
    if (!keep.has(key)) {
      node.remove();
      parts.nodes.delete(key);
    }
  }
  if (changed && (parts.atEnd || busy)) toEnd(parts);
}

function fillNumbers(parts, phone) {
  const known = JSON.stringify(phone.numbers || phone.kind);
  if (known === parts.figures) return;
  const former = parts.figures && phone.numbers ? JSON.parse(parts.figures) : null;
  parts.figures = known;
  const owner = element("span", "owner", phone.name);
  if (!phone.numbers) {
    const text = { coach: "coach", stranger: "not a client yet" }[phone.kind];
    const figures = element("span", "figures");
    figures.append(element("span", "n", text));
    parts.numbers.replaceChildren(owner, figures);
    return;
  }
  const { left, booked, free, owed, until } = phone.numbers;
  const three = element("span", "figures");
  three.append(...[["left", left], ["booked", booked], ["free", free]].map(([name, value]) => {
    const node = element("span", "n");
    const figure = element("b", former && former[name] !== value ? "changed" : "", value);
    node.append(figure, name);
    return node;
  }));
  if (until) three.append(element("span", "n until", `until ${until}`));
  const money = owed ? element("span", "owed", `${owed} open`) : element("span", "clear", "nothing open");
  parts.numbers.replaceChildren(owner, money, three);
}

function hint(parts, text, example) {
  const node = element("div", "hint", text);
  const button = element("button", "", `“${example}”`);
  button.type = "button";
  button.addEventListener("click", () => send(parts, example));
  node.append(button);
  return node;
}

function bubble(parts, message) {
  const own = message.from !== undefined;
  const wide = message.choices.length > 1 ? " wide" : "";
  const node = element("div", `msg ${own ? "out" : "in"}${message.choice ? " tap" : ""}${wide}`);
  node.dataset.id = message.id;
  const body = element("div", "bubble");
  body.append(element("span", "", message.text || " "));
  const time = message.at.slice(11, 16);
  body.append(element("span", "meta", message.edited ? `edited ${time}` : time));
  node.append(body);
  if (message.files.length) {
    const files = element("div", "files");
    for (const file of message.files) files.append(link(file.url, file.name));
    node.append(files);
  }
  if (message.choices.length) {
    const choices = element("div", "choices");
    for (const choice of message.choices) choices.append(choice.url ? link(choice.url, choice.label) : tappable(parts, choice));
    node.append(choices);
  }
  return node;
}

function tappable(parts, choice) {
  const node = element("button", choice.role, choice.label);
  node.type = "button";
  node.addEventListener("click", async () => {
    const beside = [...node.parentNode.querySelectorAll("button")];
    beside.forEach((button) => { button.disabled = true; });
    await act("messages", { from: parts.who, choice: choice.id }, parts.who);
    beside.forEach((button) => { button.disabled = false; });
    focusField(parts);
  });
  return node;
}

// What was written stands there at once, and somebody seems to type.
function wait(parts, text) {
  parts.nodes.get("hint")?.classList.add("passing");
  if (text) {
    const own = element("div", "msg out passing");
    own.append(element("div", "bubble", text));
    parts.thread.append(own);
  }
  const dots = element("div", "typing passing");
  dots.setAttribute("aria-label", "Tenpack is typing");
  dots.append(element("i"), element("i"), element("i"));
  parts.thread.append(dots);
  toEnd(parts);
}

async function send(parts, text) {
  if (!text.trim()) return;
  parts.field.value = "";
  grow(parts.field);
  if (!(await act("messages", { from: parts.who, text }, parts.who))) parts.field.value = text;
  focusField(parts);
}

// What stands in the field goes along as the file's caption.
async function sendFile(parts, file) {
  if (!file) return;
  if (file.size > LARGEST_FILE) {
    tell(`${file.name} has ${(file.size / LARGEST_FILE).toFixed(1)} MB: the simulator takes files of up to 1 MB.`);
    return;
  }
  const text = parts.field.value;
  const content = await contentOf(file).catch(() => null);
  if (content === null) {
    tell(`${file.name} cannot be read.`);
    return;
  }
  parts.field.value = "";
  grow(parts.field);
  const body = { from: parts.who, text, file: { name: file.name, content_base64: content } };
  if (!(await act("messages", body, parts.who))) parts.field.value = text;
  focusField(parts);
}

function focusField(parts) {
  if (!narrow.matches) parts.field.focus({ preventScroll: true });
}

// --- the bar -------------------------------------------------------------------------------------------------------------

function openPhone(who) {
  current = who;
  shown.add(who);
  show();
  phones.get(who).root.scrollIntoView({ block: "nearest", inline: "nearest" });
}

byId("tabs").addEventListener("click", (event) => {
  const tab = event.target.closest("button");
  if (!tab) return;
  if (tab.classList.contains("new")) {
    const name = (prompt("Whose phone? A name that nobody here has yet.", "Zoe") || "").trim();
    if (!name) return;
    const who = name.slice(0, 60).replaceAll("/", "-");
    strangers.add(who);
    openPhone(who);
  } else if (narrow.matches || !shown.has(tab.dataset.who)) {
    openPhone(tab.dataset.who);
  } else if (shown.size > 1) {
    shown.delete(tab.dataset.who);
    show();
  }
});

document.querySelectorAll("[data-hours], [data-days]").forEach((button) => button.addEventListener("click", () => {
  const { hours, days } = button.dataset;
  act("clock", () => {
    if (hours) return { now: new Date(Date.parse(view.now) + Number(hours) * 3600e3).toISOString() };
    // The same wall time tomorrow, also across a clock change.
    const tomorrow = new Date(Date.parse(`${view.now.slice(0, 16)}:00Z`) + Number(days) * 86400e3).toISOString().slice(0, 16);
    return { now: instantOf(tomorrow, view.zone) };
  });
}));

byId("next").addEventListener("click", () => act("next", {}));

byId("face").addEventListener("click", () => openClock(byId("set-clock").hidden));

function openClock(open) {
  byId("set-clock").hidden = !open;
  byId("face").setAttribute("aria-expanded", String(open));
  if (!open || !view) return;
  byId("moment").value = view.now.slice(0, 16);
  byId("moment").min = view.now.slice(0, 16);
  byId("moment").focus();
}

byId("set-clock").addEventListener("submit", async (event) => {
  event.preventDefault();
  if (await act("clock", { now: instantOf(byId("moment").value, view.zone) })) openClock(false);
});

document.querySelectorAll("[data-scenario]").forEach((button) => button.addEventListener("click", async () => {
  button.closest("details").open = false;
  if (await act("reset", { scenario: button.dataset.scenario })) start();
}));

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  openClock(false);
  document.querySelectorAll("details[open]").forEach((details) => { details.open = false; });
});

document.addEventListener("click", (event) => {
  if (!event.target.closest(".clock")) openClock(false);
  if (!event.target.closest(".stories")) document.querySelectorAll("details[open]").forEach((details) => { details.open = false; });
});

narrow.addEventListener("change", () => view && show());

// --- start -----------------------------------------------------------------------------------------------------------------

// A new story: whom it begins with, nothing unread.
function start() {
  shown = null;
  seen = {};
  strangers.clear();
  show();
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
  const field = phones.get(who).field;
  field.value = text;
  grow(field);
  field.focus();
}

async function watch() {
  if (!document.hidden && !busy) await refresh().catch(() => {});
  setTimeout(watch, ASK_AGAIN_MS);
}

refresh().then(prefill).catch((error) => tell(error.message)).finally(() => setTimeout(watch, ASK_AGAIN_MS));
