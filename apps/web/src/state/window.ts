import type { Line } from "./line.ts";

/** Most lines of a room that stand in the document at once, and how many more come when one
    scrolls to an end of them. */
export const mostShown = 300;
export const moreAtOnce = 100;

/** Which lines of a room are in the document: those from `first` to `last`, by their keys.
    No `last`: up to the newest, whatever comes. */
export interface LineWindow {
  readonly first: string | null;
  readonly last: string | null;
}

export const newest: LineWindow = { first: null, last: null };

/** Its bounds as indices into the lines, the end excluded. */
export function bounds(lines: readonly Line[], window: LineWindow): [number, number] {
  const at = window.last === null ? -1 : indexOf(lines, window.last);
  const to = at < 0 ? lines.length : at + 1;
  const start = window.first === null ? -1 : indexOf(lines, window.first);
  // By itself half as many as may be: there is room to scroll before any must go.
  const from = start < 0 ? Math.max(0, to - mostShown / 2) : start;
  return [Math.max(from, to - mostShown), to];
}

function indexOf(lines: readonly Line[], key: string) {
  for (let i = lines.length - 1; i >= 0; --i)
    if (lines[i]!.key === key)
      return i;
  return -1;
}

/** More of the past; what falls out at the other end comes back when one scrolls down. */
export function olderShown(lines: readonly Line[], window: LineWindow): LineWindow {
  const [from, to] = bounds(lines, window);
  const first = Math.max(0, from - moreAtOnce);
  const last = Math.min(to, first + mostShown);
  return between(lines, first, last);
}

/** More towards now. */
export function newerShown(lines: readonly Line[], window: LineWindow): LineWindow {
  const [from, to] = bounds(lines, window);
  const last = Math.min(lines.length, to + moreAtOnce);
  return between(lines, Math.max(from, last - mostShown), last);
}

/** With one line in the middle. */
export function aroundShown(lines: readonly Line[], key: string): LineWindow {
  const at = indexOf(lines, key);
  if (at < 0)
    return newest;
  const first = Math.max(0, at - mostShown / 2);
  return between(lines, first, Math.min(lines.length, first + mostShown));
}

function between(lines: readonly Line[], from: number, to: number): LineWindow {
  return {
    first: lines[from]?.key ?? null,
    last: to >= lines.length ? null : lines[to - 1]?.key ?? null,
  };
}
