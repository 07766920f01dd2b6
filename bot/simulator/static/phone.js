// One phone on the screen: its thread, what is written and sent from it, and the numbers over it.
import { bubble, ownBubble, typing } from "./bubble.js";
import { avatar, element, emblem } from "./elements.js";
import { LARGEST_FILE, contentOf, withFile } from "./files.js";
import { numbersOf } from "./numbers.js";
import { isBusy } from "./server.js";
import { tell } from "./toast.js";
import { wordsOfDay } from "./walltime.js";

const NEAR_THE_END = 80; // pixels
const TRY_FIRST = {
  coach: ["Write as the coach: sell Emma 10-pack.", "sell Emma 10-pack"],
  client: ["When the coach has sold a pack, write as to any coach.", "can I come Friday at 6?"],
  stranger: ["A number nobody knows yet. Say hello and see how Tenpack answers.", "hello"],
};

export class Phone {
  // `act(path, body)` asks the server and says whether that worked; `narrow` tells a screen on which a keyboard comes up.
  constructor(phone, { act, narrow }) {
    this.who = phone.who;
    this.act = act;
    this.narrow = narrow;
    this.atEnd = true;
    this.nodes = new Map(); // what stands in the thread, by message
    this.numbersShown = "";
    this.root = document.getElementById("phone").content.firstElementChild.cloneNode(true);
    this.numbers = this.root.querySelector(".numbers");
    this.thread = this.root.querySelector(".thread");
    this.form = this.root.querySelector("form");
    this.field = this.root.querySelector("textarea");
    this.file = this.root.querySelector("[type=file]");
    this.name(phone);
    this.listen();
    this.takeDrops();
    this.followEnd();
    document.getElementById("phones").append(this.root);
  }

  name(phone) {
    const { root } = this;
    const [title, subtitle] = {
      coach: ["Tenpack", `${phone.name}'s back office`],
      client: [phone.coach_name, "coach · answers at once"],
      stranger: ["Tenpack", "nobody knows this number yet"],
    }[phone.kind];
    root.setAttribute("aria-label", `${phone.name}'s phone`);
    root.dataset.who = phone.who;
    root.querySelector("h2").textContent = title;
    root.querySelector("header p").textContent = subtitle;
    root.querySelector("header .avatar").replaceWith(phone.kind === "client" ? avatar({ name: title, who: phone.coach_phone }) : emblem());
    this.thread.setAttribute("aria-label", `Messages on ${phone.name}'s phone`);
    this.file.setAttribute("aria-label", `Send a file as ${phone.name}`);
    const label = root.querySelector("[data-for=field]");
    label.textContent = `Write as ${phone.name}`;
    this.field.id = label.htmlFor = `field-${phone.who}`;
    this.field.placeholder = `Write as ${phone.name}`;
  }

  listen() {
    this.field.addEventListener("input", () => this.grow());
    this.field.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.form.requestSubmit();
      }
    });
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.send(this.field.value);
    });
    this.file.addEventListener("change", () => {
      this.sendFile(this.file.files[0]);
      this.file.value = ""; // the same file may be chosen again
    });
  }

  takeDrops() {
    const { root } = this;
    const carries = (event) => [...event.dataTransfer.types].includes("Files");
    root.addEventListener("dragover", (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      root.classList.add("dropping");
    });
    root.addEventListener("dragleave", (event) => {
      if (!root.contains(event.relatedTarget)) root.classList.remove("dropping");
    });
    root.addEventListener("drop", (event) => {
      if (!carries(event)) return;
      event.preventDefault();
      root.classList.remove("dropping");
      this.sendFile(event.dataTransfer.files[0]);
    });
  }

  // Whoever reads the end goes on reading it when the thread gets smaller: by a keyboard, a long draft, another phone.
  followEnd() {
    const { thread } = this;
    const size = () => `${thread.clientWidth} ${thread.clientHeight}`;
    let known = "";
    thread.addEventListener("scroll", () => {
      // A scroll within another size is nobody's hand.
      if (size() === known) this.atEnd = thread.scrollHeight - thread.scrollTop - thread.clientHeight < NEAR_THE_END;
    });
    new ResizeObserver(() => {
      known = size();
      if (this.atEnd) this.toEnd();
    }).observe(thread);
  }

  toEnd() {
    this.thread.scrollTop = this.thread.scrollHeight;
    this.atEnd = true;
  }

  // --- what it shows

  show(phone, { place, visible }) {
    this.root.style.order = place;
    const appears = this.root.hidden && visible;
    this.root.hidden = !visible;
    this.showNumbers(phone);
    this.showMessages(phone);
    if (appears) this.toEnd();
  }

  showNumbers(phone) {
    const known = JSON.stringify(phone.numbers || phone.kind);
    if (known === this.numbersShown) return;
    const former = this.numbersShown && phone.numbers ? JSON.parse(this.numbersShown) : null;
    this.numbersShown = known;
    this.numbers.replaceChildren(...numbersOf(phone, former));
  }

  // A node whose message stayed as it was stays, too.
  showMessages(phone) {
    const { thread, nodes } = this;
    const keep = new Set();
    let changed = false;
    let before = null; // the node after which the next one stands
    const place = (key, content, build) => {
      keep.add(key);
      let node = nodes.get(key);
      if (!node || node.dataset.content !== content) {
        const made = build();
        made.dataset.content = content;
        if (node) {
          made.classList.add("news");
          node.replaceWith(made);
        }
        nodes.set(key, made);
        node = made;
        changed = true;
      }
      const follows = before ? before.nextSibling : thread.firstChild;
      if (follows !== node) thread.insertBefore(node, follows);
      before = node;
    };
    if (!phone.messages.length) place("hint", phone.kind, () => this.hint(...TRY_FIRST[phone.kind]));
    let day = null;
    for (const message of phone.messages) {
      if (message.at.slice(0, 10) !== day) {
        day = message.at.slice(0, 10);
        place(`day ${day}`, day, () => element("div", "daymark", wordsOfDay(day)));
      }
      place(message.id, JSON.stringify(message), () => bubble(message, (choice, button) => this.tap(choice, button)));
    }
    for (const [key, node] of nodes) {
      if (!keep.has(key)) {
        node.remove();
        nodes.delete(key);
      }
    }
    if (changed && (this.atEnd || isBusy())) this.toEnd();
  }

  hint(text, example) {
    const node = element("div", "hint", text);
    const button = element("button", "", `“${example}”`);
    button.type = "button";
    button.addEventListener("click", () => this.send(example));
    node.append(button);
    return node;
  }

  // --- what is sent from it

  async tap(choice, button) {
    const beside = [...button.parentNode.querySelectorAll("button")];
    beside.forEach((each) => { each.disabled = true; });
    await this.post({ choice: choice.id });
    beside.forEach((each) => { each.disabled = false; });
    this.focusField();
  }

  async send(text) {
    if (!text.trim()) return;
    this.write("");
    if (!(await this.post({ text }, text))) this.field.value = text;
    this.focusField();
  }

  // What stands in the field goes along as the file's caption.
  async sendFile(file) {
    if (!file) return;
    if (file.size > LARGEST_FILE) {
      tell(`${file.name} has ${(file.size / LARGEST_FILE).toFixed(1)} MB: the simulator takes files of up to 1 MB.`);
      return;
    }
    const text = this.field.value;
    const content = await contentOf(file).catch(() => null);
    if (content === null) {
      tell(`${file.name} cannot be read.`);
      return;
    }
    this.write("");
    const sent = { text, file: { name: file.name, content_base64: content } };
    if (!(await this.post(sent, withFile(file.name, text)))) this.field.value = text;
    this.focusField();
  }

  // What was written stands there at once, and somebody seems to type.
  async post(body, written) {
    this.nodes.get("hint")?.classList.add("passing");
    if (written) this.thread.append(ownBubble(written));
    this.thread.append(typing());
    this.toEnd();
    const worked = await this.act("messages", { from: this.who, ...body });
    this.thread.querySelectorAll(".passing").forEach((node) => node.remove());
    return worked;
  }

  // A draft, as it stands in the field.
  write(text) {
    this.field.value = text;
    this.grow();
  }

  grow() {
    this.field.style.height = "auto";
    this.field.style.height = `${this.field.scrollHeight + 2}px`;
  }

  focusField() {
    if (!this.narrow.matches) this.field.focus({ preventScroll: true });
  }
}
