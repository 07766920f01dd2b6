// A word to whoever plays: what did not work, and why.

let timer = null;

export function tell(text) {
  const toast = document.getElementById("toast");
  toast.textContent = text;
  toast.classList.add("shown");
  clearTimeout(timer);
  timer = setTimeout(() => toast.classList.remove("shown"), 4200);
}
