// The simulator's JSON API: one call after another, in the order in which they were asked for.

const api = document.body.dataset.api;
let waiting = 0; // calls under way or in the queue
let last = Promise.resolve();

export const isBusy = () => waiting > 0;

export async function ask(path, body) {
  const options = body && { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  const response = await fetch(`${api}/${path}`, options || undefined);
  const answer = await response.json().catch(() => ({ error: "The simulator does not answer as it should." }));
  if (!response.ok) throw new Error(answer.error || "That did not work.");
  return answer;
}

// Runs `work` once everything before it is done.
export function inTurn(work) {
  waiting += 1;
  document.body.classList.add("busy");
  last = last.then(work).finally(() => {
    waiting -= 1;
    document.body.classList.toggle("busy", waiting > 0);
  });
  return last;
}
