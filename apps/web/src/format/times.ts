const day = new Intl.DateTimeFormat(undefined, { weekday: "long", day: "numeric", month: "long" });
const dayOfYear = new Intl.DateTimeFormat(undefined, { day: "numeric", month: "long", year: "numeric" });
const full = new Intl.DateTimeFormat(undefined, { dateStyle: "full", timeStyle: "medium" });

const two = (x: number) => String(x).padStart(2, "0");

/** "14:05", or "14:05:09". */
export function clock(time: number, seconds = false): string {
  const at = new Date(time);
  return `${two(at.getHours())}:${two(at.getMinutes())}${seconds ? `:${two(at.getSeconds())}` : ""}`;
}

/** The same for all times of one day, where we are. */
export function dayNumber(time: number): number {
  const at = new Date(time);
  return at.getFullYear() * 372 + at.getMonth() * 31 + at.getDate();
}

/** "Today", "Yesterday", "Monday, 3 May", or the date with its year. */
export function dayName(time: number, now: number): string {
  if (dayNumber(time) === dayNumber(now))
    return "Today";
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (dayNumber(time) === dayNumber(yesterday.getTime()))
    return "Yesterday";
  return (now - time < 180 * 24 * 3600 * 1000 ? day : dayOfYear).format(time);
}

/** All of it, for who asks. */
export function fullTime(time: number): string {
  return full.format(time);
}
