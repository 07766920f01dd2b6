// The small parts of the page: text, an avatar, a link. Every text goes in as text.

export function element(name, className, text) {
  const node = document.createElement(name);
  if (className) node.className = className;
  if (text !== undefined) node.textContent = text;
  return node;
}

export function avatar(phone) {
  const node = element("span", "avatar", [...phone.name][0].toUpperCase());
  const hue = [...phone.who].reduce((sum, sign) => (sum * 31 + sign.codePointAt(0)) % 360, 7);
  node.style.setProperty("--hue", hue);
  node.setAttribute("aria-hidden", "true");
  return node;
}

export function emblem() {
  const node = element("img", "avatar");
  node.src = document.querySelector(".brand img").src;
  node.alt = "";
  return node;
}

export function link(url, label) {
  const node = element("a", "", label);
  if (/^https?:/.test(url)) node.href = url;
  node.target = "_blank";
  node.rel = "noopener";
  return node;
}
