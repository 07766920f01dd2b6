// One message as a phone shows it: its text, its time, its files, and what can be tapped under it.
import { element, link } from "./elements.js";

// `onTap(choice, button)` is called for a choice that opens no page.
export function bubble(message, onTap) {
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
    for (const choice of message.choices) choices.append(choice.url ? link(choice.url, choice.label) : tappable(choice, onTap));
    node.append(choices);
  }
  return node;
}

function tappable(choice, onTap) {
  const node = element("button", choice.role, choice.label);
  node.type = "button";
  node.addEventListener("click", () => onTap(choice, node));
  return node;
}

// What was just written, before the server has it.
export function ownBubble(text) {
  const node = element("div", "msg out passing");
  node.append(element("div", "bubble", text));
  return node;
}

export function typing() {
  const node = element("div", "typing passing");
  node.setAttribute("aria-label", "Tenpack is typing");
  node.append(element("i"), element("i"), element("i"));
  return node;
}
