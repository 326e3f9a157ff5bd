import assert from "node:assert/strict";
import { test } from "node:test";
import { type Line, freshKey } from "../../src/state/line.ts";
import { Room, mostLines } from "../../src/state/room.ts";
import { comingsInWords, listed, rowsOf } from "../../src/state/rows.ts";
import {
  aroundShown, bounds, moreAtOnce, mostShown, newerShown, newest, olderShown,
} from "../../src/state/window.ts";

function line(time: number, more: Partial<Line> = {}): Line {
  return {
    key: more.id ? more.id : freshKey(), kind: "message", time, nick: "Omar", text: `at ${time}`,
    id: "", own: false, mention: false, ...more,
  };
}

test("a line that is here already is not added", () => {
  const room = new Room("#a", "room");
  assert.ok(room.append(line(1, { id: "x" })));
  assert.ok(!room.append(line(1, { id: "x" })));
  assert.equal(room.lines.length, 1);
});

test("the past goes where it belongs, once", () => {
  const room = new Room("#a", "room");
  room.append(line(10, { id: "c" }));
  room.append(line(20, { id: "d" }));
  const fresh = room.merge([line(1, { id: "a" }), line(10, { id: "c" }), line(15, { id: "e" }), line(30, { id: "f" })]);
  assert.deepEqual(fresh.map(x => x.id), ["a", "e", "f"]);
  assert.deepEqual(room.lines.map(x => x.id), ["a", "c", "e", "d", "f"]);
});

test("of one millisecond, what is older comes first, and what is newer last", () => {
  const room = new Room("#a", "room");
  room.append(line(10, { id: "c" }));
  room.append(line(10, { id: "d" }));
  room.merge([line(9, { id: "a" }), line(10, { id: "b" })], true);
  room.merge([line(10, { id: "e" }), line(11, { id: "f" })]);
  assert.deepEqual(room.lines.map(x => x.id), ["a", "b", "c", "d", "e", "f"]);
});

test("a room keeps so many lines, and knows that there were more", () => {
  const room = new Room("#a", "room");
  for (let i = 0; i <= mostLines; ++i)
    room.append(line(i, { id: `n${i}` }));
  assert.ok(room.lines.length <= mostLines);
  assert.equal(room.newest!.time, mostLines);
  assert.ok(room.past.more);
  assert.ok(room.append(line(0, { id: "n0" })), "what went may come again");
});

test("what was not seen is counted", () => {
  const room = new Room("#a", "room");
  for (const more of [{}, { mention: true }, { own: true }, { kind: "event" as const }, {}])
    room.append(line(room.lines.length + 1, more));
  room.count();
  assert.deepEqual([room.unread, room.mentions], [3, 1]);
  assert.ok(room.markRead(2));
  assert.deepEqual([room.unread, room.mentions], [1, 0]);
  assert.ok(!room.markRead(1));
  room.markRead(9);
  assert.equal(room.unread, 0);
  const talk = new Room("Omar", "person");
  talk.append(line(1));
  talk.count();
  assert.equal(talk.mentions, 1, "all that is said to us alone is for us");
});

test("a line is changed by its id", () => {
  const room = new Room("#a", "room");
  room.append(line(1, { id: "x" }));
  assert.equal(room.change("x", old => ({ ...old, text: "y" }))!.text, "y");
  assert.equal(room.change("", old => old), null);
  assert.equal(room.change("z", old => old), null);
});

function kinds(lines: Line[], newSince = 0, comings = true) {
  return rowsOf(lines, newSince, comings).map(row =>
    row.type === "line" ? `${row.head ? "head" : "line"}` : row.type);
}

test("lines of one person stand together, for five minutes", () => {
  const minute = 60_000;
  const day = new Date(2026, 5, 5, 12).getTime();
  assert.deepEqual(kinds([
    line(day), line(day + minute), line(day + 2 * minute, { nick: "Sarah" }),
    line(day + 3 * minute), line(day + 9 * minute), line(day + 9 * minute, { kind: "action" }),
    line(day + 9 * minute), line(day + 9 * minute, { replyTo: "x" }),
  ]), ["day", "head", "line", "head", "head", "head", "head", "head", "head"]);
});

test("days, and what is new, have a line of their own", () => {
  const day = new Date(2026, 5, 5, 23, 59).getTime();
  const lines = [line(day), line(day + 120_000), line(day + 121_000)];
  assert.deepEqual(kinds(lines), ["day", "head", "day", "head", "line"]);
  assert.deepEqual(kinds(lines, day + 120_000), ["day", "head", "day", "head", "new", "head"]);
  assert.deepEqual(kinds([line(day, { own: true })], 1), ["day", "head"], "one's own is not new");
  assert.deepEqual(kinds(lines, day + 999_000), ["day", "head", "day", "head", "line"]);
});

test("comings and goings are one row, or none", () => {
  const day = new Date(2026, 5, 5, 12).getTime();
  const join = (nick: string) => line(day, { kind: "event", event: "join", nick, text: "joined" });
  const part = (nick: string) => line(day, { kind: "event", event: "part", nick, text: "left (tea)" });
  assert.deepEqual(kinds([join("A"), part("B"), line(day), join("C")]), ["day", "comings", "head", "comings"]);
  assert.deepEqual(kinds([join("A"), line(day)], 0, false), ["day", "head"]);
  assert.equal(comingsInWords([join("A"), join("B"), part("C")]), "A and B joined, C left");
  assert.equal(comingsInWords([part("C")]), "C left (tea)");
  assert.equal(comingsInWords([join("A"), part("A")]), "A came and went");
  assert.equal(comingsInWords([part("A"), join("A")]), "A came and went");
  assert.equal(listed(["A", "B", "C", "D", "E", "F"]), "A, B, C and 3 others");
});

const lines = Array.from({ length: 1000 }, (_, i) => line(i, { id: `n${i}` }));

test("the newest lines are shown", () => {
  const [from, to] = bounds(lines, newest);
  assert.equal(to, 1000);
  assert.ok(to - from <= mostShown);
  assert.deepEqual(bounds([], newest), [0, 0]);
  assert.deepEqual(bounds(lines.slice(0, 3), newest), [0, 3]);
});

test("scrolling moves the window, and it never grows beyond its size", () => {
  let window = newest;
  for (let i = 0; i < 20; ++i) {
    window = olderShown(lines, bounds(lines, window));
    const [from, to] = bounds(lines, window);
    assert.ok(to - from <= mostShown);
  }
  assert.deepEqual(bounds(lines, window), [0, mostShown]);
  const further = newerShown(lines, bounds(lines, window));
  assert.deepEqual(bounds(lines, further), [moreAtOnce, mostShown + moreAtOnce]);
  for (let i = 0; i < 20; ++i)
    window = newerShown(lines, bounds(lines, window));
  assert.equal(window.last, null);
  assert.equal(bounds(lines, window)[1], 1000);
});

test("a window that follows does not grow with what comes", () => {
  const some = lines.slice(0, 200);
  const window = olderShown(some, bounds(some, newest));
  assert.equal(window.last, null);
  for (let i = 200; i < 900; ++i)
    some.push(lines[i]!);
  const [from, to] = bounds(some, window);
  assert.equal(to, 900);
  assert.equal(to - from, mostShown);
  // While somebody reads further up, what one reads stays, and what comes waits below.
  assert.deepEqual(bounds(some, window, false), [0, mostShown]);
});

test("a crowd that comes leaves what was said on the screen", () => {
  const crowd = lines.slice(0, 200).concat(Array.from({ length: 2_000 }, (_, i) =>
    line(2_000 + i, { id: `j${i}`, kind: "event", event: "join", nick: `P${i}`, text: "joined" })));
  const [from, to] = bounds(crowd, newest);
  const rows = rowsOf(crowd.slice(from, to), 0, true).filter(row => row.type !== "day");
  assert.equal(rows.length, mostShown / 2);
  const last = rows[rows.length - 1]!;
  assert.ok(last.type === "comings" && last.lines.length === 2_000);
  assert.equal(bounds(crowd, olderShown(crowd, bounds(crowd, newest)))[0], 0);
});

test("a line is shown in the middle", () => {
  const [from, to] = bounds(lines, aroundShown(lines, "n500"));
  assert.ok(from < 450 && to > 550);
  assert.deepEqual(aroundShown(lines, "nowhere"), newest);
});
