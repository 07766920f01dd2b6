// Whose phones are on the screen: a tab for each, the coaches apart.
import { avatar, element } from "./elements.js";

const tabs = document.getElementById("tabs");

// `isOn(phone)`: whether it is on the screen; `unread(phone)`: how many messages came since it was.
export function showTabs(all, { isOn, unread }) {
  const several = new Set(all.map((phone) => phone.coach).filter(Boolean)).size > 1;
  const nodes = [];
  let group = null;
  for (const phone of all) {
    const label = phone.coach_name || "Others";
    if ((several || phone.kind === "stranger") && label !== group) nodes.push(element("span", "group", label));
    group = label;
    nodes.push(tab(phone, isOn(phone), unread(phone)));
  }
  const more = element("button", "new", "+ New phone");
  more.type = "button";
  nodes.push(more);
  const focused = document.activeElement?.closest?.("#tabs button");
  tabs.replaceChildren(...nodes);
  if (focused) tabs.querySelector(focused.dataset.who ? `[data-who="${CSS.escape(focused.dataset.who)}"]` : ".new")?.focus();
}

function tab(phone, on, unread) {
  const node = element("button");
  node.type = "button";
  node.dataset.who = phone.who;
  node.append(avatar(phone), phone.kind === "coach" ? `${phone.name} (coach)` : phone.name);
  node.setAttribute("aria-pressed", String(on));
  if (!on && unread > 0) {
    const badge = element("span", "unread", String(unread));
    badge.setAttribute("aria-label", `${unread} new`);
    node.append(badge);
  }
  return node;
}

export function listenToTabs({ onPhone, onNew }) {
  tabs.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.classList.contains("new")) {
      const name = (prompt("Whose phone? A name that nobody here has yet.", "Zoe") || "").trim();
      if (name) onNew(name.slice(0, 60).replaceAll("/", "-"));
    } else {
      onPhone(button.dataset.who);
    }
  });
}
