// Times as the simulator tells them: strings that carry the wall time of the coach's zone.

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const DAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

export function wordsOfDay(text, { year = false, short = false } = {}) {
  const [y, m, d] = text.slice(0, 10).split("-").map(Number);
  const name = DAYS[new Date(Date.UTC(y, m - 1, d)).getUTCDay()];
  const month = MONTHS[m - 1];
  return `${short ? name.slice(0, 3) : name}, ${d} ${short ? month.slice(0, 3) : month}${year ? ` ${y}` : ""}`;
}

// The instant at which a zone's clocks show a wall time; in a gap the first moment after it.
export function instantOf(wall, zone) {
  const wanted = Date.parse(`${wall}:00Z`);
  const shownAt = (instant) => {
    const parts = new Intl.DateTimeFormat("en-GB", { timeZone: zone, year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" })
      .formatToParts(new Date(instant));
    const part = Object.fromEntries(parts.map(({ type, value }) => [type, value]));
    return Date.parse(`${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`);
  };
  let instant = wanted;
  for (let round = 0; round < 2; round += 1) instant += wanted - shownAt(instant);
  return new Date(instant).toISOString();
}
