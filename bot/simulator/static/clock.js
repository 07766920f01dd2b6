// The simulator's clock: what it shows, and how it is moved forward.
import { instantOf, wordsOfDay } from "./walltime.js";

const HOUR_MS = 3600e3;
const DAY_MS = 24 * HOUR_MS;
const byId = (id) => document.getElementById(id);

export function showClock(view, { narrow }) {
  byId("time").textContent = view.now.slice(11, 16);
  byId("day").textContent = wordsOfDay(view.now, { year: !narrow, short: narrow });
  byId("zone").textContent = view.zone.split("/").pop().replaceAll("_", " ");
  const next = byId("next");
  next.disabled = !view.next;
  next.title = view.next ? `${wordsOfDay(view.next)} ${view.next.slice(11, 16)}` : "Nothing happens by itself from here on";
}

// `seen()` is what is shown at the moment; a body that is a function is asked for when its turn has come.
export function listenToClock({ act, seen }) {
  document.querySelectorAll("[data-hours]").forEach((button) => button.addEventListener("click", () => {
    act("clock", () => ({ now: new Date(Date.parse(seen().now) + Number(button.dataset.hours) * HOUR_MS).toISOString() }));
  }));
  document.querySelectorAll("[data-days]").forEach((button) => button.addEventListener("click", () => {
    // The same wall time tomorrow, also across a clock change.
    act("clock", () => {
      const wall = Date.parse(`${seen().now.slice(0, 16)}:00Z`) + Number(button.dataset.days) * DAY_MS;
      return { now: instantOf(new Date(wall).toISOString().slice(0, 16), seen().zone) };
    });
  }));
  byId("next").addEventListener("click", () => act("next", {}));
  byId("face").addEventListener("click", () => openClock(byId("set-clock").hidden, seen()));
  byId("set-clock").addEventListener("submit", async (event) => {
    event.preventDefault();
    if (await act("clock", { now: instantOf(byId("moment").value, seen().zone) })) openClock(false);
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") openClock(false); });
  document.addEventListener("click", (event) => { if (!event.target.closest(".clock")) openClock(false); });
}

function openClock(open, view) {
  byId("set-clock").hidden = !open;
  byId("face").setAttribute("aria-expanded", String(open));
  if (!open || !view) return;
  byId("moment").value = view.now.slice(0, 16);
  byId("moment").min = view.now.slice(0, 16);
  byId("moment").focus();
}
