// The line over a client's phone: what is left, booked and free, until when, and what is open.
import { element } from "./elements.js";

// `former` are the numbers shown so far: what has changed since is marked.
export function numbersOf(phone, former) {
  const owner = element("span", "owner", phone.name);
  const figures = element("span", "figures");
  if (!phone.numbers) {
    figures.append(element("span", "n", { coach: "coach", stranger: "not a client yet" }[phone.kind]));
    return [owner, figures];
  }
  const { left, booked, free, owed, until } = phone.numbers;
  for (const [name, value] of [["left", left], ["booked", booked], ["free", free]]) {
    const node = element("span", "n");
    node.append(element("b", former && former[name] !== value ? "changed" : "", value), name);
    figures.append(node);
  }
  if (until) figures.append(element("span", "n until", `until ${until}`));
  const money = owed ? element("span", "owed", `${owed} open`) : element("span", "clear", "nothing open");
  return [owner, money, figures];
}
