import type { Line } from "./line.ts";
import { isComing } from "./rows.ts";

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

/** Whether a line has a row of its own: comings that follow one another share one. */
function hasRow(lines: readonly Line[], at: number) {
  return at === 0 || !isComing(lines[at]!) || !isComing(lines[at - 1]!);
}

/** Where so many rows begin that end before `to`. */
function back(lines: readonly Line[], to: number, rows: number) {
  let from = to;
  while (from > 0 && (rows > 0 || !hasRow(lines, from))) {
    --from;
    if (hasRow(lines, from))
      --rows;
  }
  return from;
}

/** Where so many rows end that begin at `from`. */
function forth(lines: readonly Line[], from: number, rows: number) {
  let to = from;
  while (to < lines.length && (rows > 0 || !hasRow(lines, to))) {
    if (hasRow(lines, to))
      --rows;
    ++to;
  }
  return to;
}

/** Indices into the lines, the end excluded. */
export type Bounds = readonly [from: number, to: number];

/** What a window shows. @param follows whether what comes is shown, even if what is above has
    to go for it. */
export function bounds(lines: readonly Line[], window: LineWindow, follows = true): Bounds {
  const at = window.last === null ? -1 : indexOf(lines, window.last);
  const to = at < 0 ? lines.length : at + 1;
  const start = window.first === null ? -1 : indexOf(lines, window.first);
  // By itself half as many as may be: there is room to scroll before any must go.
  const from = start < 0 ? back(lines, to, mostShown / 2) : start;
  return follows ? [Math.max(from, back(lines, to, mostShown)), to]
    : [from, Math.min(to, forth(lines, from, mostShown))];
}

function indexOf(lines: readonly Line[], key: string) {
  return lines.findLastIndex(line => line.key === key);
}

/** More of the past; what falls out at the other end comes back when one scrolls down. */
export function olderShown(lines: readonly Line[], [from, to]: Bounds): LineWindow {
  const first = back(lines, from, moreAtOnce);
  return between(lines, first, Math.min(to, forth(lines, first, mostShown)));
}

/** More towards now. */
export function newerShown(lines: readonly Line[], [from, to]: Bounds): LineWindow {
  const last = forth(lines, to, moreAtOnce);
  return between(lines, Math.max(from, back(lines, last, mostShown)), last);
}

/** With one line in the middle. */
export function aroundShown(lines: readonly Line[], key: string): LineWindow {
  const at = indexOf(lines, key);
  if (at < 0)
    return newest;
  const first = back(lines, at, mostShown / 2);
  return between(lines, first, forth(lines, first, mostShown));
}

function between(lines: readonly Line[], from: number, to: number): LineWindow {
  return {
    first: lines[from]?.key ?? null,
    last: to >= lines.length ? null : lines[to - 1]?.key ?? null,
  };
}
