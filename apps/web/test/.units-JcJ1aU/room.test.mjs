// test/unit/room.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// src/irc/message.ts
function folded(name) {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

// src/state/line.ts
var lastKey = 0;
function freshKey() {
  return `+${++lastKey}`;
}
function isSaid(line2) {
  return line2.kind === "message" || line2.kind === "action" || line2.kind === "notice";
}

// src/state/subject.ts
var Subject = class {
  #listeners = /* @__PURE__ */ new Set();
  /** @returns what ends it. */
  subscribe(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
  changed() {
    if (changed.size === 0)
      inNextFrame(tellAll);
    changed.add(this);
  }
  tell() {
    for (const listener of [...this.#listeners])
      listener();
  }
};
var changed = /* @__PURE__ */ new Set();
function tellAll() {
  const subjects = [...changed];
  changed.clear();
  for (const subject of subjects)
    subject.tell();
}
var longestFrame = 250;
function inNextFrame(work) {
  let done = false;
  const once = () => {
    if (!done)
      work();
    done = true;
  };
  if (typeof requestAnimationFrame === "function")
    requestAnimationFrame(once);
  setTimeout(once, typeof requestAnimationFrame === "function" ? longestFrame : 0);
}

// src/state/room.ts
var mostLines = 1e4;
var goAtOnce = 1e3;
var Room = class {
  constructor(name, kind) {
    this.name = name;
    this.kind = kind;
    /** Told of whatever changes in it. */
    this.changes = new Subject();
    /** What was said, the oldest first. */
    this.lines = [];
    /** One's own lines that have not come back. */
    this.pending = [];
    /** Signs of the ranks of those who are here, by folded nick. */
    this.members = /* @__PURE__ */ new Map();
    /** Counts changes of `members`, and of those who are in it. */
    this.membersVersion = 0;
    this.topic = "";
    /** Who is typing, until when. */
    this.typing = /* @__PURE__ */ new Map();
    this.joined = false;
    /** The room's key, to come back with. */
    this.key = "";
    /** Whether it has the mode, of those without a parameter: "nt". */
    this.modes = "";
    this.past = { more: false, live: true, loading: null };
    /** The time of the newest line that was seen. */
    this.readTo = 0;
    this.unread = 0;
    this.mentions = 0;
    /** What is newer is below the line "new"; 0: no such line. */
    this.newSince = 0;
    /** What is being written. */
    this.draft = "";
    /** What it answers. */
    this.replyTo = null;
    this.#keys = /* @__PURE__ */ new Set();
  }
  #keys;
  get id() {
    return folded(this.name);
  }
  get newest() {
    return this.lines[this.lines.length - 1];
  }
  has(line2) {
    return this.#keys.has(line2.key);
  }
  /** Adds a line at the end. False: it is here already. */
  append(line2) {
    if (this.#keys.has(line2.key))
      return false;
    this.#keys.add(line2.key);
    this.lines.push(line2);
    if (this.lines.length > mostLines) {
      for (const gone of this.lines.splice(0, goAtOnce))
        this.#keys.delete(gone.key);
      this.past.more = true;
    }
    this.changes.changed();
    return true;
  }
  /** Puts lines of the past where they belong by their time. @returns those that were new. */
  merge(lines2) {
    const fresh = lines2.filter((line2) => {
      const isNew = !this.#keys.has(line2.key);
      this.#keys.add(line2.key);
      return isNew;
    });
    if (fresh.length === 0)
      return fresh;
    const merged = [];
    let i = 0;
    for (const line2 of fresh) {
      while (i < this.lines.length && this.lines[i].time <= line2.time)
        merged.push(this.lines[i++]);
      merged.push(line2);
    }
    while (i < this.lines.length)
      merged.push(this.lines[i++]);
    this.#put(merged);
    return fresh;
  }
  /** Forgets all lines, and has these. */
  replace(lines2) {
    this.#keys.clear();
    const fresh = [];
    for (const line2 of lines2)
      if (!this.#keys.has(line2.key)) {
        this.#keys.add(line2.key);
        fresh.push(line2);
      }
    this.#put(fresh);
  }
  #put(lines2) {
    this.lines.length = 0;
    for (const line2 of lines2)
      this.lines.push(line2);
    this.changes.changed();
  }
  /** Puts a line in the place of the one with that id. */
  change(id, into) {
    if (id === "")
      return null;
    for (let i = this.lines.length - 1; i >= 0; --i)
      if (this.lines[i].id === id) {
        this.changes.changed();
        return this.lines[i] = into(this.lines[i]);
      }
    return null;
  }
  find(id) {
    return id === "" ? void 0 : this.lines.find((line2) => line2.id === id);
  }
  /** All up to this time was seen. @returns whether that is new. */
  markRead(time) {
    if (time <= this.readTo)
      return false;
    this.readTo = time;
    this.count();
    return true;
  }
  /** Counts anew what was not seen. */
  count() {
    let unread = 0;
    let mentions2 = 0;
    for (let i = this.lines.length - 1; i >= 0; --i) {
      const line2 = this.lines[i];
      if (line2.time <= this.readTo)
        break;
      if (!isSaid(line2) || line2.own || line2.deleted)
        continue;
      ++unread;
      if (line2.mention || this.kind === "person")
        ++mentions2;
    }
    if (unread !== this.unread || mentions2 !== this.mentions)
      this.changes.changed();
    this.unread = unread;
    this.mentions = mentions2;
  }
  /** Somebody came, went, or is another one. */
  membersChanged() {
    ++this.membersVersion;
    this.changes.changed();
  }
};

// src/format/times.ts
var day = new Intl.DateTimeFormat(void 0, { weekday: "long", day: "numeric", month: "long" });
var dayOfYear = new Intl.DateTimeFormat(void 0, { day: "numeric", month: "long", year: "numeric" });
var full = new Intl.DateTimeFormat(void 0, { dateStyle: "full", timeStyle: "medium" });
function dayNumber(time) {
  const at = new Date(time);
  return at.getFullYear() * 372 + at.getMonth() * 31 + at.getDate();
}

// src/state/rows.ts
var together = 5 * 6e4;
function isComing(line2) {
  return line2.event === "join" || line2.event === "part" || line2.event === "quit" || line2.event === "nick";
}
function goesOn(line2, before) {
  return before !== void 0 && line2.kind === "message" && before.kind === "message" && line2.nick === before.nick && line2.time - before.time < together && !line2.replyTo && line2.only === before.only && !before.deleted;
}
function rowsOf(lines2, newSince, comings) {
  const rows = [];
  let before;
  let day2 = -1;
  let marked = newSince === 0;
  for (const line2 of lines2) {
    if (!comings && isComing(line2))
      continue;
    const thisDay = dayNumber(line2.time);
    if (thisDay !== day2) {
      rows.push({ type: "day", key: `day${thisDay}`, time: line2.time });
      before = void 0;
    }
    day2 = thisDay;
    if (!marked && line2.time > newSince && !line2.own && line2.kind !== "info" && !isComing(line2)) {
      rows.push({ type: "new", key: "new", time: newSince });
      marked = true;
      before = void 0;
    }
    const last = rows[rows.length - 1];
    if (isComing(line2)) {
      if (last?.type === "comings")
        rows[rows.length - 1] = { ...last, lines: [...last.lines, line2] };
      else
        rows.push({ type: "comings", key: `c${line2.key}`, lines: [line2] });
    } else {
      rows.push({ type: "line", key: line2.key, line: line2, head: !goesOn(line2, before) });
    }
    before = line2;
  }
  return rows;
}
function comingsInWords(lines2) {
  const came = [];
  const left = [];
  const others = [];
  for (const { event, nick, text } of lines2) {
    if (event === "nick")
      others.push(`${nick} ${text}`);
    else if (event === "join") {
      if (left.includes(nick))
        left.splice(left.indexOf(nick), 1);
      else
        came.push(nick);
    } else if (came.includes(nick))
      came.splice(came.indexOf(nick), 1);
    else
      left.push(lines2.length === 1 ? `${nick}\0${text}` : nick);
  }
  const alone = lines2.length === 1 && left.length === 1 ? left[0].split("\0") : null;
  if (alone !== null)
    return alone.join(" ");
  const parts = [
    ...came.length > 0 ? [`${listed(came)} joined`] : [],
    ...left.length > 0 ? [`${listed(left)} left`] : [],
    ...others
  ];
  if (parts.length > 0)
    return parts.join(", ");
  const nicks = [...new Set(lines2.map((line2) => line2.nick))];
  return `${listed(nicks)} came and went`;
}
function listed(names) {
  const unique = [...new Set(names)];
  if (unique.length > 4)
    return `${unique.slice(0, 3).join(", ")} and ${unique.length - 3} others`;
  return unique.length < 2 ? unique[0] ?? "" : `${unique.slice(0, -1).join(", ")} and ${unique[unique.length - 1]}`;
}

// src/state/window.ts
var mostShown = 300;
var moreAtOnce = 100;
var newest = { first: null, last: null };
function bounds(lines2, window) {
  const at = window.last === null ? -1 : indexOf(lines2, window.last);
  const to = at < 0 ? lines2.length : at + 1;
  const start = window.first === null ? -1 : indexOf(lines2, window.first);
  const from = start < 0 ? Math.max(0, to - mostShown / 2) : start;
  return [Math.max(from, to - mostShown), to];
}
function indexOf(lines2, key) {
  for (let i = lines2.length - 1; i >= 0; --i)
    if (lines2[i].key === key)
      return i;
  return -1;
}
function olderShown(lines2, window) {
  const [from, to] = bounds(lines2, window);
  const first = Math.max(0, from - moreAtOnce);
  const last = Math.min(to, first + mostShown);
  return between(lines2, first, last);
}
function newerShown(lines2, window) {
  const [from, to] = bounds(lines2, window);
  const last = Math.min(lines2.length, to + moreAtOnce);
  return between(lines2, Math.max(from, last - mostShown), last);
}
function aroundShown(lines2, key) {
  const at = indexOf(lines2, key);
  if (at < 0)
    return newest;
  const first = Math.max(0, at - mostShown / 2);
  return between(lines2, first, Math.min(lines2.length, first + mostShown));
}
function between(lines2, from, to) {
  return {
    first: lines2[from]?.key ?? null,
    last: to >= lines2.length ? null : lines2[to - 1]?.key ?? null
  };
}

// test/unit/room.test.ts
function line(time, more = {}) {
  return {
    key: more.id ? more.id : freshKey(),
    kind: "message",
    time,
    nick: "Omar",
    text: `at ${time}`,
    id: "",
    own: false,
    mention: false,
    ...more
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
  assert.deepEqual(fresh.map((x) => x.id), ["a", "e", "f"]);
  assert.deepEqual(room.lines.map((x) => x.id), ["a", "c", "e", "d", "f"]);
});
test("a room keeps so many lines, and knows that there were more", () => {
  const room = new Room("#a", "room");
  for (let i = 0; i <= mostLines; ++i)
    room.append(line(i, { id: `n${i}` }));
  assert.ok(room.lines.length <= mostLines);
  assert.equal(room.newest.time, mostLines);
  assert.ok(room.past.more);
  assert.ok(room.append(line(0, { id: "n0" })), "what went may come again");
});
test("what was not seen is counted", () => {
  const room = new Room("#a", "room");
  for (const more of [{}, { mention: true }, { own: true }, { kind: "event" }, {}])
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
  assert.equal(room.change("x", (old) => ({ ...old, text: "y" })).text, "y");
  assert.equal(room.change("", (old) => old), null);
  assert.equal(room.change("z", (old) => old), null);
});
function kinds(lines2, newSince = 0, comings = true) {
  return rowsOf(lines2, newSince, comings).map((row) => row.type === "line" ? `${row.head ? "head" : "line"}` : row.type);
}
test("lines of one person stand together, for five minutes", () => {
  const minute = 6e4;
  const day2 = new Date(2026, 5, 5, 12).getTime();
  assert.deepEqual(kinds([
    line(day2),
    line(day2 + minute),
    line(day2 + 2 * minute, { nick: "Sarah" }),
    line(day2 + 3 * minute),
    line(day2 + 9 * minute),
    line(day2 + 9 * minute, { kind: "action" }),
    line(day2 + 9 * minute),
    line(day2 + 9 * minute, { replyTo: "x" })
  ]), ["day", "head", "line", "head", "head", "head", "head", "head", "head"]);
});
test("days, and what is new, have a line of their own", () => {
  const day2 = new Date(2026, 5, 5, 23, 59).getTime();
  const lines2 = [line(day2), line(day2 + 12e4), line(day2 + 121e3)];
  assert.deepEqual(kinds(lines2), ["day", "head", "day", "head", "line"]);
  assert.deepEqual(kinds(lines2, day2 + 12e4), ["day", "head", "day", "head", "new", "head"]);
  assert.deepEqual(kinds([line(day2, { own: true })], 1), ["day", "head"], "one's own is not new");
  assert.deepEqual(kinds(lines2, day2 + 999e3), ["day", "head", "day", "head", "line"]);
});
test("comings and goings are one row, or none", () => {
  const day2 = new Date(2026, 5, 5, 12).getTime();
  const join = (nick) => line(day2, { kind: "event", event: "join", nick, text: "joined" });
  const part = (nick) => line(day2, { kind: "event", event: "part", nick, text: "left (tea)" });
  assert.deepEqual(kinds([join("A"), part("B"), line(day2), join("C")]), ["day", "comings", "head", "comings"]);
  assert.deepEqual(kinds([join("A"), line(day2)], 0, false), ["day", "head"]);
  assert.equal(comingsInWords([join("A"), join("B"), part("C")]), "A and B joined, C left");
  assert.equal(comingsInWords([part("C")]), "C left (tea)");
  assert.equal(comingsInWords([join("A"), part("A")]), "A came and went");
  assert.equal(comingsInWords([part("A"), join("A")]), "A came and went");
  assert.equal(listed(["A", "B", "C", "D", "E", "F"]), "A, B, C and 3 others");
});
var lines = Array.from({ length: 1e3 }, (_, i) => line(i, { id: `n${i}` }));
test("the newest lines are shown", () => {
  const [from, to] = bounds(lines, newest);
  assert.equal(to, 1e3);
  assert.ok(to - from <= mostShown);
  assert.deepEqual(bounds([], newest), [0, 0]);
  assert.deepEqual(bounds(lines.slice(0, 3), newest), [0, 3]);
});
test("scrolling moves the window, and it never grows beyond its size", () => {
  let window = newest;
  for (let i = 0; i < 20; ++i) {
    window = olderShown(lines, window);
    const [from, to] = bounds(lines, window);
    assert.ok(to - from <= mostShown);
  }
  assert.deepEqual(bounds(lines, window), [0, mostShown]);
  const further = newerShown(lines, window);
  assert.deepEqual(bounds(lines, further), [moreAtOnce, mostShown + moreAtOnce]);
  for (let i = 0; i < 20; ++i)
    window = newerShown(lines, window);
  assert.equal(window.last, null);
  assert.equal(bounds(lines, window)[1], 1e3);
});
test("a window that follows does not grow with what comes", () => {
  const some = lines.slice(0, 200);
  let window = olderShown(some, newest);
  assert.equal(window.last, null);
  for (let i = 200; i < 900; ++i)
    some.push(lines[i]);
  const [from, to] = bounds(some, window);
  assert.equal(to, 900);
  assert.equal(to - from, mostShown);
});
test("a line is shown in the middle", () => {
  const [from, to] = bounds(lines, aroundShown(lines, "n500"));
  assert.ok(from < 450 && to > 550);
  assert.deepEqual(aroundShown(lines, "nowhere"), newest);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdW5pdC9yb29tLnRlc3QudHMiLCAiLi4vLi4vc3JjL2lyYy9tZXNzYWdlLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9saW5lLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9zdWJqZWN0LnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9yb29tLnRzIiwgIi4uLy4uL3NyYy9mb3JtYXQvdGltZXMudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3Jvd3MudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3dpbmRvdy50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgdHlwZSBMaW5lLCBmcmVzaEtleSB9IGZyb20gXCIuLi8uLi9zcmMvc3RhdGUvbGluZS50c1wiO1xuaW1wb3J0IHsgUm9vbSwgbW9zdExpbmVzIH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9yb29tLnRzXCI7XG5pbXBvcnQgeyBjb21pbmdzSW5Xb3JkcywgbGlzdGVkLCByb3dzT2YgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3Jvd3MudHNcIjtcbmltcG9ydCB7XG4gIGFyb3VuZFNob3duLCBib3VuZHMsIG1vcmVBdE9uY2UsIG1vc3RTaG93biwgbmV3ZXJTaG93biwgbmV3ZXN0LCBvbGRlclNob3duLFxufSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3dpbmRvdy50c1wiO1xuXG5mdW5jdGlvbiBsaW5lKHRpbWU6IG51bWJlciwgbW9yZTogUGFydGlhbDxMaW5lPiA9IHt9KTogTGluZSB7XG4gIHJldHVybiB7XG4gICAga2V5OiBtb3JlLmlkID8gbW9yZS5pZCA6IGZyZXNoS2V5KCksIGtpbmQ6IFwibWVzc2FnZVwiLCB0aW1lLCBuaWNrOiBcIk9tYXJcIiwgdGV4dDogYGF0ICR7dGltZX1gLFxuICAgIGlkOiBcIlwiLCBvd246IGZhbHNlLCBtZW50aW9uOiBmYWxzZSwgLi4ubW9yZSxcbiAgfTtcbn1cblxudGVzdChcImEgbGluZSB0aGF0IGlzIGhlcmUgYWxyZWFkeSBpcyBub3QgYWRkZWRcIiwgKCkgPT4ge1xuICBjb25zdCByb29tID0gbmV3IFJvb20oXCIjYVwiLCBcInJvb21cIik7XG4gIGFzc2VydC5vayhyb29tLmFwcGVuZChsaW5lKDEsIHsgaWQ6IFwieFwiIH0pKSk7XG4gIGFzc2VydC5vayghcm9vbS5hcHBlbmQobGluZSgxLCB7IGlkOiBcInhcIiB9KSkpO1xuICBhc3NlcnQuZXF1YWwocm9vbS5saW5lcy5sZW5ndGgsIDEpO1xufSk7XG5cbnRlc3QoXCJ0aGUgcGFzdCBnb2VzIHdoZXJlIGl0IGJlbG9uZ3MsIG9uY2VcIiwgKCkgPT4ge1xuICBjb25zdCByb29tID0gbmV3IFJvb20oXCIjYVwiLCBcInJvb21cIik7XG4gIHJvb20uYXBwZW5kKGxpbmUoMTAsIHsgaWQ6IFwiY1wiIH0pKTtcbiAgcm9vbS5hcHBlbmQobGluZSgyMCwgeyBpZDogXCJkXCIgfSkpO1xuICBjb25zdCBmcmVzaCA9IHJvb20ubWVyZ2UoW2xpbmUoMSwgeyBpZDogXCJhXCIgfSksIGxpbmUoMTAsIHsgaWQ6IFwiY1wiIH0pLCBsaW5lKDE1LCB7IGlkOiBcImVcIiB9KSwgbGluZSgzMCwgeyBpZDogXCJmXCIgfSldKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChmcmVzaC5tYXAoeCA9PiB4LmlkKSwgW1wiYVwiLCBcImVcIiwgXCJmXCJdKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChyb29tLmxpbmVzLm1hcCh4ID0+IHguaWQpLCBbXCJhXCIsIFwiY1wiLCBcImVcIiwgXCJkXCIsIFwiZlwiXSk7XG59KTtcblxudGVzdChcImEgcm9vbSBrZWVwcyBzbyBtYW55IGxpbmVzLCBhbmQga25vd3MgdGhhdCB0aGVyZSB3ZXJlIG1vcmVcIiwgKCkgPT4ge1xuICBjb25zdCByb29tID0gbmV3IFJvb20oXCIjYVwiLCBcInJvb21cIik7XG4gIGZvciAobGV0IGkgPSAwOyBpIDw9IG1vc3RMaW5lczsgKytpKVxuICAgIHJvb20uYXBwZW5kKGxpbmUoaSwgeyBpZDogYG4ke2l9YCB9KSk7XG4gIGFzc2VydC5vayhyb29tLmxpbmVzLmxlbmd0aCA8PSBtb3N0TGluZXMpO1xuICBhc3NlcnQuZXF1YWwocm9vbS5uZXdlc3QhLnRpbWUsIG1vc3RMaW5lcyk7XG4gIGFzc2VydC5vayhyb29tLnBhc3QubW9yZSk7XG4gIGFzc2VydC5vayhyb29tLmFwcGVuZChsaW5lKDAsIHsgaWQ6IFwibjBcIiB9KSksIFwid2hhdCB3ZW50IG1heSBjb21lIGFnYWluXCIpO1xufSk7XG5cbnRlc3QoXCJ3aGF0IHdhcyBub3Qgc2VlbiBpcyBjb3VudGVkXCIsICgpID0+IHtcbiAgY29uc3Qgcm9vbSA9IG5ldyBSb29tKFwiI2FcIiwgXCJyb29tXCIpO1xuICBmb3IgKGNvbnN0IG1vcmUgb2YgW3t9LCB7IG1lbnRpb246IHRydWUgfSwgeyBvd246IHRydWUgfSwgeyBraW5kOiBcImV2ZW50XCIgYXMgY29uc3QgfSwge31dKVxuICAgIHJvb20uYXBwZW5kKGxpbmUocm9vbS5saW5lcy5sZW5ndGggKyAxLCBtb3JlKSk7XG4gIHJvb20uY291bnQoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbcm9vbS51bnJlYWQsIHJvb20ubWVudGlvbnNdLCBbMywgMV0pO1xuICBhc3NlcnQub2socm9vbS5tYXJrUmVhZCgyKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoW3Jvb20udW5yZWFkLCByb29tLm1lbnRpb25zXSwgWzEsIDBdKTtcbiAgYXNzZXJ0Lm9rKCFyb29tLm1hcmtSZWFkKDEpKTtcbiAgcm9vbS5tYXJrUmVhZCg5KTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20udW5yZWFkLCAwKTtcbiAgY29uc3QgdGFsayA9IG5ldyBSb29tKFwiT21hclwiLCBcInBlcnNvblwiKTtcbiAgdGFsay5hcHBlbmQobGluZSgxKSk7XG4gIHRhbGsuY291bnQoKTtcbiAgYXNzZXJ0LmVxdWFsKHRhbGsubWVudGlvbnMsIDEsIFwiYWxsIHRoYXQgaXMgc2FpZCB0byB1cyBhbG9uZSBpcyBmb3IgdXNcIik7XG59KTtcblxudGVzdChcImEgbGluZSBpcyBjaGFuZ2VkIGJ5IGl0cyBpZFwiLCAoKSA9PiB7XG4gIGNvbnN0IHJvb20gPSBuZXcgUm9vbShcIiNhXCIsIFwicm9vbVwiKTtcbiAgcm9vbS5hcHBlbmQobGluZSgxLCB7IGlkOiBcInhcIiB9KSk7XG4gIGFzc2VydC5lcXVhbChyb29tLmNoYW5nZShcInhcIiwgb2xkID0+ICh7IC4uLm9sZCwgdGV4dDogXCJ5XCIgfSkpIS50ZXh0LCBcInlcIik7XG4gIGFzc2VydC5lcXVhbChyb29tLmNoYW5nZShcIlwiLCBvbGQgPT4gb2xkKSwgbnVsbCk7XG4gIGFzc2VydC5lcXVhbChyb29tLmNoYW5nZShcInpcIiwgb2xkID0+IG9sZCksIG51bGwpO1xufSk7XG5cbmZ1bmN0aW9uIGtpbmRzKGxpbmVzOiBMaW5lW10sIG5ld1NpbmNlID0gMCwgY29taW5ncyA9IHRydWUpIHtcbiAgcmV0dXJuIHJvd3NPZihsaW5lcywgbmV3U2luY2UsIGNvbWluZ3MpLm1hcChyb3cgPT5cbiAgICByb3cudHlwZSA9PT0gXCJsaW5lXCIgPyBgJHtyb3cuaGVhZCA/IFwiaGVhZFwiIDogXCJsaW5lXCJ9YCA6IHJvdy50eXBlKTtcbn1cblxudGVzdChcImxpbmVzIG9mIG9uZSBwZXJzb24gc3RhbmQgdG9nZXRoZXIsIGZvciBmaXZlIG1pbnV0ZXNcIiwgKCkgPT4ge1xuICBjb25zdCBtaW51dGUgPSA2MF8wMDA7XG4gIGNvbnN0IGRheSA9IG5ldyBEYXRlKDIwMjYsIDUsIDUsIDEyKS5nZXRUaW1lKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoa2luZHMoW1xuICAgIGxpbmUoZGF5KSwgbGluZShkYXkgKyBtaW51dGUpLCBsaW5lKGRheSArIDIgKiBtaW51dGUsIHsgbmljazogXCJTYXJhaFwiIH0pLFxuICAgIGxpbmUoZGF5ICsgMyAqIG1pbnV0ZSksIGxpbmUoZGF5ICsgOSAqIG1pbnV0ZSksIGxpbmUoZGF5ICsgOSAqIG1pbnV0ZSwgeyBraW5kOiBcImFjdGlvblwiIH0pLFxuICAgIGxpbmUoZGF5ICsgOSAqIG1pbnV0ZSksIGxpbmUoZGF5ICsgOSAqIG1pbnV0ZSwgeyByZXBseVRvOiBcInhcIiB9KSxcbiAgXSksIFtcImRheVwiLCBcImhlYWRcIiwgXCJsaW5lXCIsIFwiaGVhZFwiLCBcImhlYWRcIiwgXCJoZWFkXCIsIFwiaGVhZFwiLCBcImhlYWRcIiwgXCJoZWFkXCJdKTtcbn0pO1xuXG50ZXN0KFwiZGF5cywgYW5kIHdoYXQgaXMgbmV3LCBoYXZlIGEgbGluZSBvZiB0aGVpciBvd25cIiwgKCkgPT4ge1xuICBjb25zdCBkYXkgPSBuZXcgRGF0ZSgyMDI2LCA1LCA1LCAyMywgNTkpLmdldFRpbWUoKTtcbiAgY29uc3QgbGluZXMgPSBbbGluZShkYXkpLCBsaW5lKGRheSArIDEyMF8wMDApLCBsaW5lKGRheSArIDEyMV8wMDApXTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChraW5kcyhsaW5lcyksIFtcImRheVwiLCBcImhlYWRcIiwgXCJkYXlcIiwgXCJoZWFkXCIsIFwibGluZVwiXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoa2luZHMobGluZXMsIGRheSArIDEyMF8wMDApLCBbXCJkYXlcIiwgXCJoZWFkXCIsIFwiZGF5XCIsIFwiaGVhZFwiLCBcIm5ld1wiLCBcImhlYWRcIl0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGtpbmRzKFtsaW5lKGRheSwgeyBvd246IHRydWUgfSldLCAxKSwgW1wiZGF5XCIsIFwiaGVhZFwiXSwgXCJvbmUncyBvd24gaXMgbm90IG5ld1wiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChraW5kcyhsaW5lcywgZGF5ICsgOTk5XzAwMCksIFtcImRheVwiLCBcImhlYWRcIiwgXCJkYXlcIiwgXCJoZWFkXCIsIFwibGluZVwiXSk7XG59KTtcblxudGVzdChcImNvbWluZ3MgYW5kIGdvaW5ncyBhcmUgb25lIHJvdywgb3Igbm9uZVwiLCAoKSA9PiB7XG4gIGNvbnN0IGRheSA9IG5ldyBEYXRlKDIwMjYsIDUsIDUsIDEyKS5nZXRUaW1lKCk7XG4gIGNvbnN0IGpvaW4gPSAobmljazogc3RyaW5nKSA9PiBsaW5lKGRheSwgeyBraW5kOiBcImV2ZW50XCIsIGV2ZW50OiBcImpvaW5cIiwgbmljaywgdGV4dDogXCJqb2luZWRcIiB9KTtcbiAgY29uc3QgcGFydCA9IChuaWNrOiBzdHJpbmcpID0+IGxpbmUoZGF5LCB7IGtpbmQ6IFwiZXZlbnRcIiwgZXZlbnQ6IFwicGFydFwiLCBuaWNrLCB0ZXh0OiBcImxlZnQgKHRlYSlcIiB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChraW5kcyhbam9pbihcIkFcIiksIHBhcnQoXCJCXCIpLCBsaW5lKGRheSksIGpvaW4oXCJDXCIpXSksIFtcImRheVwiLCBcImNvbWluZ3NcIiwgXCJoZWFkXCIsIFwiY29taW5nc1wiXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoa2luZHMoW2pvaW4oXCJBXCIpLCBsaW5lKGRheSldLCAwLCBmYWxzZSksIFtcImRheVwiLCBcImhlYWRcIl0pO1xuICBhc3NlcnQuZXF1YWwoY29taW5nc0luV29yZHMoW2pvaW4oXCJBXCIpLCBqb2luKFwiQlwiKSwgcGFydChcIkNcIildKSwgXCJBIGFuZCBCIGpvaW5lZCwgQyBsZWZ0XCIpO1xuICBhc3NlcnQuZXF1YWwoY29taW5nc0luV29yZHMoW3BhcnQoXCJDXCIpXSksIFwiQyBsZWZ0ICh0ZWEpXCIpO1xuICBhc3NlcnQuZXF1YWwoY29taW5nc0luV29yZHMoW2pvaW4oXCJBXCIpLCBwYXJ0KFwiQVwiKV0pLCBcIkEgY2FtZSBhbmQgd2VudFwiKTtcbiAgYXNzZXJ0LmVxdWFsKGNvbWluZ3NJbldvcmRzKFtwYXJ0KFwiQVwiKSwgam9pbihcIkFcIildKSwgXCJBIGNhbWUgYW5kIHdlbnRcIik7XG4gIGFzc2VydC5lcXVhbChsaXN0ZWQoW1wiQVwiLCBcIkJcIiwgXCJDXCIsIFwiRFwiLCBcIkVcIiwgXCJGXCJdKSwgXCJBLCBCLCBDIGFuZCAzIG90aGVyc1wiKTtcbn0pO1xuXG5jb25zdCBsaW5lcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDEwMDAgfSwgKF8sIGkpID0+IGxpbmUoaSwgeyBpZDogYG4ke2l9YCB9KSk7XG5cbnRlc3QoXCJ0aGUgbmV3ZXN0IGxpbmVzIGFyZSBzaG93blwiLCAoKSA9PiB7XG4gIGNvbnN0IFtmcm9tLCB0b10gPSBib3VuZHMobGluZXMsIG5ld2VzdCk7XG4gIGFzc2VydC5lcXVhbCh0bywgMTAwMCk7XG4gIGFzc2VydC5vayh0byAtIGZyb20gPD0gbW9zdFNob3duKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChib3VuZHMoW10sIG5ld2VzdCksIFswLCAwXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYm91bmRzKGxpbmVzLnNsaWNlKDAsIDMpLCBuZXdlc3QpLCBbMCwgM10pO1xufSk7XG5cbnRlc3QoXCJzY3JvbGxpbmcgbW92ZXMgdGhlIHdpbmRvdywgYW5kIGl0IG5ldmVyIGdyb3dzIGJleW9uZCBpdHMgc2l6ZVwiLCAoKSA9PiB7XG4gIGxldCB3aW5kb3cgPSBuZXdlc3Q7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgMjA7ICsraSkge1xuICAgIHdpbmRvdyA9IG9sZGVyU2hvd24obGluZXMsIHdpbmRvdyk7XG4gICAgY29uc3QgW2Zyb20sIHRvXSA9IGJvdW5kcyhsaW5lcywgd2luZG93KTtcbiAgICBhc3NlcnQub2sodG8gLSBmcm9tIDw9IG1vc3RTaG93bik7XG4gIH1cbiAgYXNzZXJ0LmRlZXBFcXVhbChib3VuZHMobGluZXMsIHdpbmRvdyksIFswLCBtb3N0U2hvd25dKTtcbiAgY29uc3QgZnVydGhlciA9IG5ld2VyU2hvd24obGluZXMsIHdpbmRvdyk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYm91bmRzKGxpbmVzLCBmdXJ0aGVyKSwgW21vcmVBdE9uY2UsIG1vc3RTaG93biArIG1vcmVBdE9uY2VdKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAyMDsgKytpKVxuICAgIHdpbmRvdyA9IG5ld2VyU2hvd24obGluZXMsIHdpbmRvdyk7XG4gIGFzc2VydC5lcXVhbCh3aW5kb3cubGFzdCwgbnVsbCk7XG4gIGFzc2VydC5lcXVhbChib3VuZHMobGluZXMsIHdpbmRvdylbMV0sIDEwMDApO1xufSk7XG5cbnRlc3QoXCJhIHdpbmRvdyB0aGF0IGZvbGxvd3MgZG9lcyBub3QgZ3JvdyB3aXRoIHdoYXQgY29tZXNcIiwgKCkgPT4ge1xuICBjb25zdCBzb21lID0gbGluZXMuc2xpY2UoMCwgMjAwKTtcbiAgbGV0IHdpbmRvdyA9IG9sZGVyU2hvd24oc29tZSwgbmV3ZXN0KTtcbiAgYXNzZXJ0LmVxdWFsKHdpbmRvdy5sYXN0LCBudWxsKTtcbiAgZm9yIChsZXQgaSA9IDIwMDsgaSA8IDkwMDsgKytpKVxuICAgIHNvbWUucHVzaChsaW5lc1tpXSEpO1xuICBjb25zdCBbZnJvbSwgdG9dID0gYm91bmRzKHNvbWUsIHdpbmRvdyk7XG4gIGFzc2VydC5lcXVhbCh0bywgOTAwKTtcbiAgYXNzZXJ0LmVxdWFsKHRvIC0gZnJvbSwgbW9zdFNob3duKTtcbn0pO1xuXG50ZXN0KFwiYSBsaW5lIGlzIHNob3duIGluIHRoZSBtaWRkbGVcIiwgKCkgPT4ge1xuICBjb25zdCBbZnJvbSwgdG9dID0gYm91bmRzKGxpbmVzLCBhcm91bmRTaG93bihsaW5lcywgXCJuNTAwXCIpKTtcbiAgYXNzZXJ0Lm9rKGZyb20gPCA0NTAgJiYgdG8gPiA1NTApO1xuICBhc3NlcnQuZGVlcEVxdWFsKGFyb3VuZFNob3duKGxpbmVzLCBcIm5vd2hlcmVcIiksIG5ld2VzdCk7XG59KTtcbiIsICIvKiogVGFncyBvZiBhIG1lc3NhZ2UgKElSQ3YzIG1lc3NhZ2UtdGFncyksIHRoZWlyIHZhbHVlcyB1bmVzY2FwZWQuICovXG5leHBvcnQgdHlwZSBUYWdzID0gUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+O1xuXG4vKiogT25lIElSQyBtZXNzYWdlIChSRkMgMjgxMiAyLjMuMTsgdGFnczogSVJDdjMgbWVzc2FnZS10YWdzKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVzc2FnZSB7XG4gIHJlYWRvbmx5IHRhZ3M6IFRhZ3M7XG4gIC8qKiBcIm5pY2shdXNlckBob3N0XCIgb3IgYSBzZXJ2ZXI7IGVtcHR5IGlmIG5vbmUuICovXG4gIHJlYWRvbmx5IHNvdXJjZTogc3RyaW5nO1xuICAvKiogSW4gdXBwZXIgY2FzZTogYSB3b3JkIG9yIHRocmVlIGRpZ2l0cy4gKi9cbiAgcmVhZG9ubHkgY29tbWFuZDogc3RyaW5nO1xuICByZWFkb25seSBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG5jb25zdCBub1RhZ3M6IFRhZ3MgPSBuZXcgTWFwKCk7XG5cbmNvbnN0IGVzY2FwZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7IFwiOlwiOiBcIjtcIiwgczogXCIgXCIsIFwiXFxcXFwiOiBcIlxcXFxcIiwgcjogXCJcXHJcIiwgbjogXCJcXG5cIiB9O1xuXG4vKiogV2hhdCBhbiBlc2NhcGVkIHZhbHVlIHN0YW5kcyBmb3I7IGEgbG9uZSBiYWNrc2xhc2ggYXQgdGhlIGVuZCBpcyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bmVzY2FwZVRhZyh2YWx1ZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHZhbHVlLnJlcGxhY2UoL1xcXFwoLj8pL2dzLCAoXywgYzogc3RyaW5nKSA9PiBlc2NhcGVzW2NdID8/IGMpO1xufVxuXG4vKiogQSB2YWx1ZSBhcyBpdCBtYXkgc3RhbmQgaW4gYSB0YWcuICovXG5leHBvcnQgZnVuY3Rpb24gZXNjYXBlVGFnKHZhbHVlOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdmFsdWUucmVwbGFjZSgvWztcXHNcXFxcXS9nLCBjID0+XG4gICAgYyA9PT0gXCI7XCIgPyBcIlxcXFw6XCIgOiBjID09PSBcIiBcIiA/IFwiXFxcXHNcIiA6IGMgPT09IFwiXFxcXFwiID8gXCJcXFxcXFxcXFwiXG4gICAgICA6IGMgPT09IFwiXFxyXCIgPyBcIlxcXFxyXCIgOiBjID09PSBcIlxcblwiID8gXCJcXFxcblwiIDogYyk7XG59XG5cbmZ1bmN0aW9uIHBhcnNlVGFncyh0ZXh0OiBzdHJpbmcpOiBUYWdzIHtcbiAgY29uc3QgdGFncyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIGZvciAoY29uc3QgdGFnIG9mIHRleHQuc3BsaXQoXCI7XCIpKSB7XG4gICAgY29uc3QgZXF1YWxzID0gdGFnLmluZGV4T2YoXCI9XCIpO1xuICAgIGlmIChlcXVhbHMgPCAwKVxuICAgICAgdGFncy5zZXQodGFnLCBcIlwiKTtcbiAgICBlbHNlXG4gICAgICB0YWdzLnNldCh0YWcuc2xpY2UoMCwgZXF1YWxzKSwgdW5lc2NhcGVUYWcodGFnLnNsaWNlKGVxdWFscyArIDEpKSk7XG4gIH1cbiAgcmV0dXJuIHRhZ3M7XG59XG5cbi8qKiBQYXJzZXMgb25lIGxpbmUgd2l0aG91dCBpdHMgZW5kLiBOdWxsOiBpdCBpcyBlbXB0eSwgb3IgaGFzIG5vIGNvbW1hbmQuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VNZXNzYWdlKGxpbmU6IHN0cmluZyk6IE1lc3NhZ2UgfCBudWxsIHtcbiAgbGV0IHJlc3QgPSBsaW5lLnJlcGxhY2UoL1tcXHJcXG5dKyQvLCBcIlwiKTtcbiAgY29uc3Qgd29yZCA9ICgpID0+IHtcbiAgICBjb25zdCBlbmQgPSByZXN0LmluZGV4T2YoXCIgXCIpO1xuICAgIGNvbnN0IHJlc3VsdCA9IGVuZCA8IDAgPyByZXN0IDogcmVzdC5zbGljZSgwLCBlbmQpO1xuICAgIHJlc3QgPSBlbmQgPCAwID8gXCJcIiA6IHJlc3Quc2xpY2UoZW5kKS5yZXBsYWNlKC9eICsvLCBcIlwiKTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9O1xuICByZXN0ID0gcmVzdC5yZXBsYWNlKC9eICsvLCBcIlwiKTtcbiAgY29uc3QgdGFncyA9IHJlc3Quc3RhcnRzV2l0aChcIkBcIikgPyBwYXJzZVRhZ3Mod29yZCgpLnNsaWNlKDEpKSA6IG5vVGFncztcbiAgY29uc3Qgc291cmNlID0gcmVzdC5zdGFydHNXaXRoKFwiOlwiKSA/IHdvcmQoKS5zbGljZSgxKSA6IFwiXCI7XG4gIGNvbnN0IGNvbW1hbmQgPSB3b3JkKCkudG9VcHBlckNhc2UoKTtcbiAgaWYgKCEvXihbQS1aXSt8WzAtOV17M30pJC8udGVzdChjb21tYW5kKSlcbiAgICByZXR1cm4gbnVsbDtcbiAgY29uc3QgcGFyYW1zOiBzdHJpbmdbXSA9IFtdO1xuICB3aGlsZSAocmVzdCAhPT0gXCJcIikge1xuICAgIGlmIChyZXN0LnN0YXJ0c1dpdGgoXCI6XCIpKSB7XG4gICAgICBwYXJhbXMucHVzaChyZXN0LnNsaWNlKDEpKTtcbiAgICAgIGJyZWFrO1xuICAgIH1cbiAgICBwYXJhbXMucHVzaCh3b3JkKCkpO1xuICB9XG4gIHJldHVybiB7IHRhZ3MsIHNvdXJjZSwgY29tbWFuZCwgcGFyYW1zIH07XG59XG5cbi8qKiBBIGxpbmUgd2l0aG91dCBpdHMgZW5kLiBDUiwgTEYgYW5kIE5VTCBhcmUgbGVmdCBvdXQgb2YgZXZlcnkgcGFydCwgc28gdGhhdCBub3RoaW5nIGNhblxuICAgIGluamVjdCBhIHNlY29uZCBsaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvcm1hdE1lc3NhZ2UoY29tbWFuZDogc3RyaW5nLCBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdID0gW10sXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge30pOiBzdHJpbmcge1xuICBjb25zdCBmcm9udCA9IE9iamVjdC5lbnRyaWVzKHRhZ3MpXG4gICAgLm1hcCgoW2tleSwgdmFsdWVdKSA9PiB2YWx1ZSA9PT0gXCJcIiA/IGtleSA6IGAke2tleX09JHtlc2NhcGVUYWcodmFsdWUpfWApLmpvaW4oXCI7XCIpO1xuICBjb25zdCB3b3JkcyA9IHBhcmFtcy5tYXAoKHBhcmFtLCBpKSA9PiB7XG4gICAgY29uc3QgY2xlYW4gPSBwYXJhbS5yZXBsYWNlKC9bXFxyXFxuXFwwXS9nLCBcIlwiKTtcbiAgICBjb25zdCBsYXN0ID0gaSA9PT0gcGFyYW1zLmxlbmd0aCAtIDE7XG4gICAgcmV0dXJuIGxhc3QgJiYgKGNsZWFuID09PSBcIlwiIHx8IGNsZWFuLmluY2x1ZGVzKFwiIFwiKSB8fCBjbGVhbi5zdGFydHNXaXRoKFwiOlwiKSlcbiAgICAgID8gXCI6XCIgKyBjbGVhbiA6IGNsZWFuO1xuICB9KTtcbiAgcmV0dXJuIChmcm9udCA9PT0gXCJcIiA/IFwiXCIgOiBgQCR7ZnJvbnR9IGApICsgW2NvbW1hbmQsIC4uLndvcmRzXS5qb2luKFwiIFwiKTtcbn1cblxuLyoqIFRoZSBuaWNrIGluIGEgc291cmNlLCBvciBhbGwgb2YgaXQgaWYgaXQgbmFtZXMgYSBzZXJ2ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbmlja09mKHNvdXJjZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgZW5kID0gc291cmNlLmluZGV4T2YoXCIhXCIpO1xuICByZXR1cm4gZW5kIDwgMCA/IHNvdXJjZSA6IHNvdXJjZS5zbGljZSgwLCBlbmQpO1xufVxuXG4vKiogXCJ1c2VyQGhvc3RcIiBvZiBhIHNvdXJjZTsgZW1wdHkgaWYgaXQgaGFzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlckhvc3RPZihzb3VyY2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGVuZCA9IHNvdXJjZS5pbmRleE9mKFwiIVwiKTtcbiAgcmV0dXJuIGVuZCA8IDAgPyBcIlwiIDogc291cmNlLnNsaWNlKGVuZCArIDEpO1xufVxuXG4vKiogTmlja3MgYW5kIHJvb21zIGluIG9uZSBjYXNlIChDQVNFTUFQUElORz1hc2NpaSkuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVkKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lLnJlcGxhY2UoL1tBLVpdKy9nLCBsZXR0ZXJzID0+IGxldHRlcnMudG9Mb3dlckNhc2UoKSk7XG59XG5cbi8qKiBXaGV0aGVyIHR3byBuYW1lcyBhcmUgdGhlIHNhbWUuICovXG5leHBvcnQgZnVuY3Rpb24gc2FtZShhOiBzdHJpbmcsIGI6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gZm9sZGVkKGEpID09PSBmb2xkZWQoYik7XG59XG5cbi8qKiBXaGV0aGVyIGEgdGFyZ2V0IGlzIGEgcm9vbSAoQ0hBTlRZUEVTKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1Jvb20odGFyZ2V0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIHRhcmdldC5zdGFydHNXaXRoKFwiI1wiKSB8fCB0YXJnZXQuc3RhcnRzV2l0aChcIiZcIik7XG59XG5cbi8qKiBXaGVuIGl0IHdhcyBzYWlkLCBpbiBtaWxsaXNlY29uZHMgc2luY2UgMTk3MCAoSVJDdjMgc2VydmVyLXRpbWUpOyBlbHNlIGBub3dgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRpbWVPZihtZXNzYWdlOiBNZXNzYWdlLCBub3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHRpbWUgPSBEYXRlLnBhcnNlKG1lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpID8/IFwiXCIpO1xuICByZXR1cm4gTnVtYmVyLmlzTmFOKHRpbWUpID8gbm93IDogdGltZTtcbn1cbiIsICJpbXBvcnQgeyBtZW50aW9ucyB9IGZyb20gXCIuLi9mb3JtYXQvbWVudGlvbnMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgZm9sZGVkLCBuaWNrT2YsIHNhbWUsIHRpbWVPZiwgdXNlckhvc3RPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuXG5leHBvcnQgdHlwZSBMaW5lS2luZCA9IFwibWVzc2FnZVwiIHwgXCJhY3Rpb25cIiB8IFwibm90aWNlXCIgfCBcImV2ZW50XCIgfCBcImluZm9cIjtcblxuLyoqIFdoYXQgaGFwcGVuZWQsIGlmIHRoZSBsaW5lIHRlbGxzIG9mIGFuIGV2ZW50LiAqL1xuZXhwb3J0IHR5cGUgRXZlbnRLaW5kID0gXCJqb2luXCIgfCBcInBhcnRcIiB8IFwicXVpdFwiIHwgXCJraWNrXCIgfCBcIm5pY2tcIiB8IFwidG9waWNcIiB8IFwibW9kZVwiIHwgXCJyZW5hbWVcIjtcblxuLyoqIE9uZSBsaW5lIG9mIGEgcm9vbS4gTmV2ZXIgY2hhbmdlZDogYW5vdGhlciBvbmUgdGFrZXMgaXRzIHBsYWNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5lIHtcbiAgLyoqIE9mIG5vIG90aGVyIGxpbmUgaW4gdGhlIHJvb20uICovXG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBMaW5lS2luZDtcbiAgcmVhZG9ubHkgZXZlbnQ/OiBFdmVudEtpbmQ7XG4gIC8qKiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbiAgcmVhZG9ubHkgdGltZTogbnVtYmVyO1xuICAvKiogV2hvc2UgaXQgaXM7IGVtcHR5IGZvciB3aGF0IHRoZSBwYWdlIGl0c2VsZiBzYXlzLiAqL1xuICByZWFkb25seSBuaWNrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgLyoqIEl0cyBtc2dpZDsgZW1wdHkgaWYgaXQgaGFzIG5vbmUuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG93bjogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbWVudGlvbjogYm9vbGVhbjtcbiAgLyoqIFRoZSBzaWduIG9mIHRob3NlIHdob20gaXQgaXMgZm9yLCBpbiBhIHJvb206IFwiQFwiIG9mIFwiQCNyb29tXCIuICovXG4gIHJlYWRvbmx5IG9ubHk/OiBzdHJpbmc7XG4gIC8qKiBUaGUgbXNnaWQgb2Ygd2hhdCBpdCBhbnN3ZXJzLiAqL1xuICByZWFkb25seSByZXBseVRvPzogc3RyaW5nO1xuICByZWFkb25seSBib3Q/OiBib29sZWFuO1xuICAvKiogV2hvIHJlYWN0ZWQgaG93LiAqL1xuICByZWFkb25seSByZWFjdGlvbnM/OiBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPjtcbiAgcmVhZG9ubHkgZGVsZXRlZD86IHsgcmVhZG9ubHkgYnk6IHN0cmluZzsgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmcgfTtcbiAgLyoqIE9mIG9uZSdzIG93biBsaW5lIHRoYXQgaGFzIG5vdCBjb21lIGJhY2suICovXG4gIHJlYWRvbmx5IHNlbmRpbmc/OiBcIndhaXRpbmdcIiB8IFwiZmFpbGVkXCIgfCB1bmRlZmluZWQ7XG4gIC8qKiBXaHkgaXQgZmFpbGVkLiAqL1xuICByZWFkb25seSBwcm9ibGVtPzogc3RyaW5nO1xufVxuXG5sZXQgbGFzdEtleSA9IDA7XG5cbi8qKiBBIGtleSBmb3IgYSBsaW5lIHdpdGhvdXQgYW4gaWQgb2YgaXRzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcmVzaEtleSgpOiBzdHJpbmcge1xuICByZXR1cm4gYCskeysrbGFzdEtleX1gO1xufVxuXG4vKiogQnkgd2hhdCB0aGUgc2FtZSBsaW5lIGlzIGtub3duIGFnYWluLCBsaXZlIG9yIG91dCBvZiBoaXN0b3J5LiBPZiBhIHRleHQgdGhhdCBjYW1lIGluXG4gICAgc2V2ZXJhbCBtZXNzYWdlcyBvbmx5IHRoZSBmaXJzdCBoYXMgYSBtc2dpZCwgYW5kIGEgc2VydmVyIHRoYXQgc3RhcnRzIGFuZXcgbWF5IGJlZ2luIHRvXG4gICAgY291bnQgYW5ldzogc28gdGhlIHRpbWUgY291bnRzIGFzIHdlbGwuICovXG5leHBvcnQgZnVuY3Rpb24ga2V5T2YobWVzc2FnZTogTWVzc2FnZSwgdGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgdGltZSA9IG1lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpID8/IFwiXCI7XG4gIGNvbnN0IGlkID0gbWVzc2FnZS50YWdzLmdldChcIm1zZ2lkXCIpID8/IFwiXCI7XG4gIGlmIChpZCAhPT0gXCJcIilcbiAgICByZXR1cm4gYCR7aWR9LyR7dGltZX1gO1xuICByZXR1cm4gdGltZSA9PT0gXCJcIiA/IGZyZXNoS2V5KCkgOiBgJHt0aW1lfS8ke21lc3NhZ2Uuc291cmNlfS8ke21lc3NhZ2UuY29tbWFuZH0vJHt0ZXh0fWA7XG59XG5cbi8qKiBBIHNlbnRlbmNlIG9mIHRoZSBwYWdlJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluZm9MaW5lKHRleHQ6IHN0cmluZywgbm93OiBudW1iZXIpOiBMaW5lIHtcbiAgcmV0dXJuIHsga2V5OiBmcmVzaEtleSgpLCBraW5kOiBcImluZm9cIiwgdGltZTogbm93LCBuaWNrOiBcIlwiLCB0ZXh0LCBpZDogXCJcIiwgb3duOiBmYWxzZSwgbWVudGlvbjogZmFsc2UgfTtcbn1cblxuLyoqIFdoYXQgc29tZWJvZHkgc2F5czogYW4gYWN0aW9uLCBhIHRleHQ7IG51bGwgZm9yIGFueSBvdGhlciBDVENQLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVud3JhcHBlZCh0ZXh0OiBzdHJpbmcpOiB7IGFjdGlvbjogYm9vbGVhbjsgdGV4dDogc3RyaW5nIH0gfCBudWxsIHtcbiAgaWYgKCF0ZXh0LnN0YXJ0c1dpdGgoXCJcXHgwMVwiKSlcbiAgICByZXR1cm4geyBhY3Rpb246IGZhbHNlLCB0ZXh0IH07XG4gIGNvbnN0IGlubmVyID0gL15cXHgwMUFDVElPTig/OiAoLio/KSk/XFx4MDE/JC9zLmV4ZWModGV4dCk7XG4gIHJldHVybiBpbm5lciA9PT0gbnVsbCA/IG51bGwgOiB7IGFjdGlvbjogdHJ1ZSwgdGV4dDogaW5uZXJbMV0gPz8gXCJcIiB9O1xufVxuXG4vKiogVGhlIGxpbmUgdGhhdCBhIG1lc3NhZ2UgbWFrZXMsIGxpdmUgb3Igb3V0IG9mIGhpc3Rvcnk7IG51bGwgaWYgaXQgbWFrZXMgbm9uZS5cbiAgICBAcGFyYW0gdGV4dCBvZiBzZXZlcmFsIG1lc3NhZ2VzIHRvZ2V0aGVyIChkcmFmdC9tdWx0aWxpbmUpLCBlbHNlIHRoZSBtZXNzYWdlJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVPZihtZXNzYWdlOiBNZXNzYWdlLCBtZTogc3RyaW5nLCBub3c6IG51bWJlciwgdGV4dD86IHN0cmluZyk6IExpbmUgfCBudWxsIHtcbiAgY29uc3QgbmljayA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gIGNvbnN0IG93biA9IHNhbWUobmljaywgbWUpO1xuICBjb25zdCB7IGNvbW1hbmQsIHBhcmFtcyB9ID0gbWVzc2FnZTtcbiAgY29uc3QgYmFzZSA9IHtcbiAgICB0aW1lOiB0aW1lT2YobWVzc2FnZSwgbm93KSxcbiAgICBuaWNrLFxuICAgIGlkOiBtZXNzYWdlLnRhZ3MuZ2V0KFwibXNnaWRcIikgPz8gXCJcIixcbiAgICBvd24sXG4gICAgbWVudGlvbjogZmFsc2UsXG4gICAgLi4uKG1lc3NhZ2UudGFncy5oYXMoXCJib3RcIikgPyB7IGJvdDogdHJ1ZSB9IDoge30pLFxuICB9O1xuICBpZiAoY29tbWFuZCA9PT0gXCJQUklWTVNHXCIgfHwgY29tbWFuZCA9PT0gXCJOT1RJQ0VcIikge1xuICAgIGNvbnN0IHNhaWQgPSB1bndyYXBwZWQodGV4dCA/PyBwYXJhbXNbMV0gPz8gXCJcIik7XG4gICAgaWYgKHNhaWQgPT09IG51bGwgfHwgKGNvbW1hbmQgPT09IFwiTk9USUNFXCIgJiYgc2FpZC5hY3Rpb24pKVxuICAgICAgcmV0dXJuIG51bGw7XG4gICAgY29uc3Qgc2lnbiA9IC9eW14jJkEtWmEtejAtOV9dKyg/PVsjJl0pLy5leGVjKHBhcmFtc1swXSA/PyBcIlwiKT8uWzBdO1xuICAgIGNvbnN0IHJlcGx5VG8gPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3JlcGx5XCIpID8/IG1lc3NhZ2UudGFncy5nZXQoXCIrcmVwbHlcIik7XG4gICAgcmV0dXJuIHtcbiAgICAgIC4uLmJhc2UsXG4gICAgICBrZXk6IGtleU9mKG1lc3NhZ2UsIHNhaWQudGV4dCksXG4gICAgICBraW5kOiBjb21tYW5kID09PSBcIk5PVElDRVwiID8gXCJub3RpY2VcIiA6IHNhaWQuYWN0aW9uID8gXCJhY3Rpb25cIiA6IFwibWVzc2FnZVwiLFxuICAgICAgdGV4dDogc2FpZC50ZXh0LFxuICAgICAgbWVudGlvbjogIW93biAmJiBtZW50aW9ucyhzYWlkLnRleHQsIG1lKS5sZW5ndGggPiAwLFxuICAgICAgLi4uKHNpZ24gPT09IHVuZGVmaW5lZCA/IHt9IDogeyBvbmx5OiBzaWduIH0pLFxuICAgICAgLi4uKHJlcGx5VG8gPT09IHVuZGVmaW5lZCA/IHt9IDogeyByZXBseVRvIH0pLFxuICAgIH07XG4gIH1cbiAgY29uc3QgdG9sZCA9IGV2ZW50T2YobWVzc2FnZSwgbWUpO1xuICBpZiAodG9sZCA9PT0gbnVsbClcbiAgICByZXR1cm4gbnVsbDtcbiAgY29uc3QgW2V2ZW50LCB3b3Jkc10gPSB0b2xkO1xuICAvLyBPZiBhbiBldmVudCBvbmx5IHRoZSBwYXN0IG1heSBzYXkgdGhlIGlkLlxuICBjb25zdCBrZXkgPSBtZXNzYWdlLnRhZ3MuaGFzKFwidGltZVwiKSA/IGAke21lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpfS8ke25pY2t9LyR7d29yZHN9YCA6IGZyZXNoS2V5KCk7XG4gIHJldHVybiB7IC4uLmJhc2UsIGtleSwga2luZDogXCJldmVudFwiLCBldmVudCwgdGV4dDogd29yZHMgfTtcbn1cblxuLyoqIFdoYXQgYW4gZXZlbnQgaXMsIGFuZCB0aGUgd29yZHMgYmVoaW5kIHRoZSBuaWNrLiAqL1xuZnVuY3Rpb24gZXZlbnRPZih7IGNvbW1hbmQsIHBhcmFtcywgc291cmNlIH06IE1lc3NhZ2UsIG1lOiBzdHJpbmcpOiBbRXZlbnRLaW5kLCBzdHJpbmddIHwgbnVsbCB7XG4gIGNvbnN0IGJlY2F1c2UgPSAocmVhc29uOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHJlYXNvbiA/IGAgKCR7cmVhc29ufSlgIDogXCJcIjtcbiAgc3dpdGNoIChjb21tYW5kKSB7XG4gICAgY2FzZSBcIkpPSU5cIjpcbiAgICAgIHJldHVybiBbXCJqb2luXCIsIFwiam9pbmVkXCJdO1xuICAgIGNhc2UgXCJQQVJUXCI6XG4gICAgICByZXR1cm4gW1wicGFydFwiLCBgbGVmdCR7YmVjYXVzZShwYXJhbXNbMV0pfWBdO1xuICAgIGNhc2UgXCJRVUlUXCI6XG4gICAgICByZXR1cm4gW1wicXVpdFwiLCBgbGVmdCB0aGUgY2hhdCR7YmVjYXVzZShwYXJhbXNbMF0pfWBdO1xuICAgIGNhc2UgXCJLSUNLXCI6XG4gICAgICByZXR1cm4gW1wia2lja1wiLCBgdGhyZXcgJHtzYW1lKHBhcmFtc1sxXSA/PyBcIlwiLCBtZSkgPyBcInlvdVwiIDogcGFyYW1zWzFdfSBvdXQke1xuICAgICAgICBiZWNhdXNlKHNhbWUocGFyYW1zWzJdID8/IFwiXCIsIG5pY2tPZihzb3VyY2UpKSA/IFwiXCIgOiBwYXJhbXNbMl0pfWBdO1xuICAgIGNhc2UgXCJOSUNLXCI6XG4gICAgICByZXR1cm4gW1wibmlja1wiLCBgaXMgbm93IGtub3duIGFzICR7cGFyYW1zWzBdfWBdO1xuICAgIGNhc2UgXCJUT1BJQ1wiOlxuICAgICAgcmV0dXJuIFtcInRvcGljXCIsIHBhcmFtc1sxXSA/IGBjaGFuZ2VkIHRoZSB0b3BpYyB0bzogJHtwYXJhbXNbMV19YCA6IFwidG9vayB0aGUgdG9waWMgYXdheVwiXTtcbiAgICBjYXNlIFwiTU9ERVwiOlxuICAgICAgcmV0dXJuIFtcIm1vZGVcIiwgYGNoYW5nZWQgbW9kZXM6ICR7cGFyYW1zLnNsaWNlKDEpLmpvaW4oXCIgXCIpfWBdO1xuICAgIGNhc2UgXCJSRU5BTUVcIjpcbiAgICAgIHJldHVybiBbXCJyZW5hbWVcIiwgYHJlbmFtZWQgdGhlIHJvb20gdG8gJHtwYXJhbXNbMV19JHtiZWNhdXNlKHBhcmFtc1syXSl9YF07XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBudWxsO1xuICB9XG59XG5cbi8qKiBXaGV0aGVyIGEgbGluZSBjb3VudHMgYXMgc29tZXRoaW5nIHRoYXQgd2FzIHNhaWQuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTYWlkKGxpbmU6IExpbmUpOiBib29sZWFuIHtcbiAgcmV0dXJuIGxpbmUua2luZCA9PT0gXCJtZXNzYWdlXCIgfHwgbGluZS5raW5kID09PSBcImFjdGlvblwiIHx8IGxpbmUua2luZCA9PT0gXCJub3RpY2VcIjtcbn1cblxuLyoqIFRoZSBsaW5lIHdpdGggb25lIG1vcmUgcmVhY3Rpb24sIG9yIG9uZSBsZXNzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhSZWFjdGlvbihsaW5lOiBMaW5lLCBlbW9qaTogc3RyaW5nLCBuaWNrOiBzdHJpbmcsIHRoZXJlOiBib29sZWFuKTogTGluZSB7XG4gIGNvbnN0IHJlYWN0aW9ucyA9IG5ldyBNYXAobGluZS5yZWFjdGlvbnMpO1xuICBjb25zdCBvdGhlcnMgPSAocmVhY3Rpb25zLmdldChlbW9qaSkgPz8gW10pLmZpbHRlcih4ID0+IGZvbGRlZCh4KSAhPT0gZm9sZGVkKG5pY2spKTtcbiAgaWYgKHRoZXJlKVxuICAgIG90aGVycy5wdXNoKG5pY2spO1xuICBpZiAob3RoZXJzLmxlbmd0aCA+IDApXG4gICAgcmVhY3Rpb25zLnNldChlbW9qaSwgb3RoZXJzKTtcbiAgZWxzZVxuICAgIHJlYWN0aW9ucy5kZWxldGUoZW1vamkpO1xuICByZXR1cm4geyAuLi5saW5lLCByZWFjdGlvbnMgfTtcbn1cblxuLyoqIFRoZSBtYXNrIG9mIHdobyBzZW50IGEgbWVzc2FnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXNrT2YobWVzc2FnZTogTWVzc2FnZSk6IHN0cmluZyB7XG4gIGNvbnN0IHJlc3QgPSB1c2VySG9zdE9mKG1lc3NhZ2Uuc291cmNlKTtcbiAgcmV0dXJuIHJlc3QgPT09IFwiXCIgPyBtZXNzYWdlLnNvdXJjZSA6IGAke25pY2tPZihtZXNzYWdlLnNvdXJjZSl9ISR7cmVzdH1gO1xufVxuIiwgIi8qKiBTb21ldGhpbmcgdGhhdCBvdGhlcnMgbG9vayBhdC4gSG93ZXZlciBvZnRlbiBpdCBjaGFuZ2VzLCB0aGV5IGhlYXIgb2YgaXQgb25jZSBhIGZyYW1lLiAqL1xuZXhwb3J0IGNsYXNzIFN1YmplY3Qge1xuICAjbGlzdGVuZXJzID0gbmV3IFNldDwoKSA9PiB2b2lkPigpO1xuXG4gIC8qKiBAcmV0dXJucyB3aGF0IGVuZHMgaXQuICovXG4gIHN1YnNjcmliZShsaXN0ZW5lcjogKCkgPT4gdm9pZCk6ICgpID0+IHZvaWQge1xuICAgIHRoaXMuI2xpc3RlbmVycy5hZGQobGlzdGVuZXIpO1xuICAgIHJldHVybiAoKSA9PiB0aGlzLiNsaXN0ZW5lcnMuZGVsZXRlKGxpc3RlbmVyKTtcbiAgfVxuXG4gIGNoYW5nZWQoKSB7XG4gICAgaWYgKGNoYW5nZWQuc2l6ZSA9PT0gMClcbiAgICAgIGluTmV4dEZyYW1lKHRlbGxBbGwpO1xuICAgIGNoYW5nZWQuYWRkKHRoaXMpO1xuICB9XG5cbiAgdGVsbCgpIHtcbiAgICBmb3IgKGNvbnN0IGxpc3RlbmVyIG9mIFsuLi50aGlzLiNsaXN0ZW5lcnNdKVxuICAgICAgbGlzdGVuZXIoKTtcbiAgfVxufVxuXG5jb25zdCBjaGFuZ2VkID0gbmV3IFNldDxTdWJqZWN0PigpO1xuXG4vKiogVGVsbHMgdGhvc2Ugd2hvIGxvb2sgYXQgd2hhdCBoYXMgY2hhbmdlZCwgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRlbGxBbGwoKSB7XG4gIGNvbnN0IHN1YmplY3RzID0gWy4uLmNoYW5nZWRdO1xuICBjaGFuZ2VkLmNsZWFyKCk7XG4gIGZvciAoY29uc3Qgc3ViamVjdCBvZiBzdWJqZWN0cylcbiAgICBzdWJqZWN0LnRlbGwoKTtcbn1cblxuLyoqIEZyYW1lcyBkbyBub3QgY29tZSB3aGlsZSBhIHBhZ2UgaXMgaGlkZGVuLCBidXQgaXRzIHRpdGxlIGFuZCBpdHMgbGlzdCBvZiByb29tcyBnbyBvbjpcbiAgICB0aGVuIGl0IGlzIGEgdGltZXIsIGluIG1pbGxpc2Vjb25kcy4gKi9cbmNvbnN0IGxvbmdlc3RGcmFtZSA9IDI1MDtcblxuZnVuY3Rpb24gaW5OZXh0RnJhbWUod29yazogKCkgPT4gdm9pZCkge1xuICBsZXQgZG9uZSA9IGZhbHNlO1xuICBjb25zdCBvbmNlID0gKCkgPT4ge1xuICAgIGlmICghZG9uZSlcbiAgICAgIHdvcmsoKTtcbiAgICBkb25lID0gdHJ1ZTtcbiAgfTtcbiAgaWYgKHR5cGVvZiByZXF1ZXN0QW5pbWF0aW9uRnJhbWUgPT09IFwiZnVuY3Rpb25cIilcbiAgICByZXF1ZXN0QW5pbWF0aW9uRnJhbWUob25jZSk7XG4gIHNldFRpbWVvdXQob25jZSwgdHlwZW9mIHJlcXVlc3RBbmltYXRpb25GcmFtZSA9PT0gXCJmdW5jdGlvblwiID8gbG9uZ2VzdEZyYW1lIDogMCk7XG59XG4iLCAiaW1wb3J0IHsgZm9sZGVkLCBpc1Jvb20gfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IHR5cGUgTGluZSwgaXNTYWlkIH0gZnJvbSBcIi4vbGluZS50c1wiO1xuaW1wb3J0IHsgU3ViamVjdCB9IGZyb20gXCIuL3N1YmplY3QudHNcIjtcblxuLyoqIE1vc3QgbGluZXMga2VwdCBvZiBvbmUgcm9vbTsgdGhlbiB0aGUgb2xkZXN0IHRob3VzYW5kIGdvLiAqL1xuZXhwb3J0IGNvbnN0IG1vc3RMaW5lcyA9IDEwXzAwMDtcbmNvbnN0IGdvQXRPbmNlID0gMV8wMDA7XG5cbi8qKiBXaGF0IGlzIGtub3duIG9mIHRoZSBwYXN0IG9mIGEgcm9vbS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFzdCB7XG4gIC8qKiBXaGV0aGVyIHRoZXJlIG1heSBiZSBvbGRlciBsaW5lcyB0aGFuIHRob3NlIGhlcmUuICovXG4gIG1vcmU6IGJvb2xlYW47XG4gIC8qKiBXaGV0aGVyIHRoZSBuZXdlc3QgbGluZXMgYXJlIGhlcmU7IG5vdCBhZnRlciBhIGp1bXAgZmFyIGJhY2suICovXG4gIGxpdmU6IGJvb2xlYW47XG4gIGxvYWRpbmc6IFwib2xkZXJcIiB8IFwibmV3ZXJcIiB8IFwiYXJvdW5kXCIgfCBudWxsO1xufVxuXG4vKiogQSByb29tLCB0aGUgdGFsayB3aXRoIG9uZSBwZXJzb24sIG9yIHdoYXQgdGhlIHNlcnZlciBzYXlzLiAqL1xuZXhwb3J0IGNsYXNzIFJvb20ge1xuICAvKiogVG9sZCBvZiB3aGF0ZXZlciBjaGFuZ2VzIGluIGl0LiAqL1xuICByZWFkb25seSBjaGFuZ2VzID0gbmV3IFN1YmplY3QoKTtcblxuICAvKiogV2hhdCB3YXMgc2FpZCwgdGhlIG9sZGVzdCBmaXJzdC4gKi9cbiAgcmVhZG9ubHkgbGluZXM6IExpbmVbXSA9IFtdO1xuICAvKiogT25lJ3Mgb3duIGxpbmVzIHRoYXQgaGF2ZSBub3QgY29tZSBiYWNrLiAqL1xuICByZWFkb25seSBwZW5kaW5nOiBMaW5lW10gPSBbXTtcbiAgLyoqIFNpZ25zIG9mIHRoZSByYW5rcyBvZiB0aG9zZSB3aG8gYXJlIGhlcmUsIGJ5IGZvbGRlZCBuaWNrLiAqL1xuICByZWFkb25seSBtZW1iZXJzID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgLyoqIENvdW50cyBjaGFuZ2VzIG9mIGBtZW1iZXJzYCwgYW5kIG9mIHRob3NlIHdobyBhcmUgaW4gaXQuICovXG4gIG1lbWJlcnNWZXJzaW9uID0gMDtcbiAgdG9waWMgPSBcIlwiO1xuICAvKiogV2hvIGlzIHR5cGluZywgdW50aWwgd2hlbi4gKi9cbiAgcmVhZG9ubHkgdHlwaW5nID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgam9pbmVkID0gZmFsc2U7XG4gIC8qKiBUaGUgcm9vbSdzIGtleSwgdG8gY29tZSBiYWNrIHdpdGguICovXG4gIGtleSA9IFwiXCI7XG4gIC8qKiBXaGV0aGVyIGl0IGhhcyB0aGUgbW9kZSwgb2YgdGhvc2Ugd2l0aG91dCBhIHBhcmFtZXRlcjogXCJudFwiLiAqL1xuICBtb2RlcyA9IFwiXCI7XG4gIHJlYWRvbmx5IHBhc3Q6IFBhc3QgPSB7IG1vcmU6IGZhbHNlLCBsaXZlOiB0cnVlLCBsb2FkaW5nOiBudWxsIH07XG5cbiAgLyoqIFRoZSB0aW1lIG9mIHRoZSBuZXdlc3QgbGluZSB0aGF0IHdhcyBzZWVuLiAqL1xuICByZWFkVG8gPSAwO1xuICB1bnJlYWQgPSAwO1xuICBtZW50aW9ucyA9IDA7XG4gIC8qKiBXaGF0IGlzIG5ld2VyIGlzIGJlbG93IHRoZSBsaW5lIFwibmV3XCI7IDA6IG5vIHN1Y2ggbGluZS4gKi9cbiAgbmV3U2luY2UgPSAwO1xuXG4gIC8qKiBXaGF0IGlzIGJlaW5nIHdyaXR0ZW4uICovXG4gIGRyYWZ0ID0gXCJcIjtcbiAgLyoqIFdoYXQgaXQgYW5zd2Vycy4gKi9cbiAgcmVwbHlUbzogTGluZSB8IG51bGwgPSBudWxsO1xuXG4gICNrZXlzID0gbmV3IFNldDxzdHJpbmc+KCk7XG5cbiAgY29uc3RydWN0b3IocHVibGljIG5hbWU6IHN0cmluZywgcmVhZG9ubHkga2luZDogXCJyb29tXCIgfCBcInBlcnNvblwiIHwgXCJzZXJ2ZXJcIikge31cblxuICBnZXQgaWQoKSB7XG4gICAgcmV0dXJuIGZvbGRlZCh0aGlzLm5hbWUpO1xuICB9XG5cbiAgZ2V0IG5ld2VzdCgpOiBMaW5lIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdGhpcy5saW5lc1t0aGlzLmxpbmVzLmxlbmd0aCAtIDFdO1xuICB9XG5cbiAgaGFzKGxpbmU6IExpbmUpIHtcbiAgICByZXR1cm4gdGhpcy4ja2V5cy5oYXMobGluZS5rZXkpO1xuICB9XG5cbiAgLyoqIEFkZHMgYSBsaW5lIGF0IHRoZSBlbmQuIEZhbHNlOiBpdCBpcyBoZXJlIGFscmVhZHkuICovXG4gIGFwcGVuZChsaW5lOiBMaW5lKTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuI2tleXMuaGFzKGxpbmUua2V5KSlcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNrZXlzLmFkZChsaW5lLmtleSk7XG4gICAgLy8gTmV2ZXIgYmVmb3JlIG9uZSB0aGF0IGlzIGhlcmU6IHRoZSBzZXJ2ZXIncyBjbG9jayBtYXkgaGF2ZSBiZWVuIHNldCBiYWNrLlxuICAgIHRoaXMubGluZXMucHVzaChsaW5lKTtcbiAgICBpZiAodGhpcy5saW5lcy5sZW5ndGggPiBtb3N0TGluZXMpIHtcbiAgICAgIGZvciAoY29uc3QgZ29uZSBvZiB0aGlzLmxpbmVzLnNwbGljZSgwLCBnb0F0T25jZSkpXG4gICAgICAgIHRoaXMuI2tleXMuZGVsZXRlKGdvbmUua2V5KTtcbiAgICAgIHRoaXMucGFzdC5tb3JlID0gdHJ1ZTtcbiAgICB9XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBQdXRzIGxpbmVzIG9mIHRoZSBwYXN0IHdoZXJlIHRoZXkgYmVsb25nIGJ5IHRoZWlyIHRpbWUuIEByZXR1cm5zIHRob3NlIHRoYXQgd2VyZSBuZXcuICovXG4gIG1lcmdlKGxpbmVzOiByZWFkb25seSBMaW5lW10pOiBMaW5lW10ge1xuICAgIGNvbnN0IGZyZXNoID0gbGluZXMuZmlsdGVyKGxpbmUgPT4ge1xuICAgICAgY29uc3QgaXNOZXcgPSAhdGhpcy4ja2V5cy5oYXMobGluZS5rZXkpO1xuICAgICAgdGhpcy4ja2V5cy5hZGQobGluZS5rZXkpO1xuICAgICAgcmV0dXJuIGlzTmV3O1xuICAgIH0pO1xuICAgIGlmIChmcmVzaC5sZW5ndGggPT09IDApXG4gICAgICByZXR1cm4gZnJlc2g7XG4gICAgY29uc3QgbWVyZ2VkOiBMaW5lW10gPSBbXTtcbiAgICBsZXQgaSA9IDA7XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIGZyZXNoKSB7XG4gICAgICB3aGlsZSAoaSA8IHRoaXMubGluZXMubGVuZ3RoICYmIHRoaXMubGluZXNbaV0hLnRpbWUgPD0gbGluZS50aW1lKVxuICAgICAgICBtZXJnZWQucHVzaCh0aGlzLmxpbmVzW2krK10hKTtcbiAgICAgIG1lcmdlZC5wdXNoKGxpbmUpO1xuICAgIH1cbiAgICB3aGlsZSAoaSA8IHRoaXMubGluZXMubGVuZ3RoKVxuICAgICAgbWVyZ2VkLnB1c2godGhpcy5saW5lc1tpKytdISk7XG4gICAgdGhpcy4jcHV0KG1lcmdlZCk7XG4gICAgcmV0dXJuIGZyZXNoO1xuICB9XG5cbiAgLyoqIEZvcmdldHMgYWxsIGxpbmVzLCBhbmQgaGFzIHRoZXNlLiAqL1xuICByZXBsYWNlKGxpbmVzOiByZWFkb25seSBMaW5lW10pIHtcbiAgICB0aGlzLiNrZXlzLmNsZWFyKCk7XG4gICAgY29uc3QgZnJlc2g6IExpbmVbXSA9IFtdO1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcylcbiAgICAgIGlmICghdGhpcy4ja2V5cy5oYXMobGluZS5rZXkpKSB7XG4gICAgICAgIHRoaXMuI2tleXMuYWRkKGxpbmUua2V5KTtcbiAgICAgICAgZnJlc2gucHVzaChsaW5lKTtcbiAgICAgIH1cbiAgICB0aGlzLiNwdXQoZnJlc2gpO1xuICB9XG5cbiAgI3B1dChsaW5lczogTGluZVtdKSB7XG4gICAgdGhpcy5saW5lcy5sZW5ndGggPSAwO1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcylcbiAgICAgIHRoaXMubGluZXMucHVzaChsaW5lKTtcbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG5cbiAgLyoqIFB1dHMgYSBsaW5lIGluIHRoZSBwbGFjZSBvZiB0aGUgb25lIHdpdGggdGhhdCBpZC4gKi9cbiAgY2hhbmdlKGlkOiBzdHJpbmcsIGludG86IChsaW5lOiBMaW5lKSA9PiBMaW5lKTogTGluZSB8IG51bGwge1xuICAgIGlmIChpZCA9PT0gXCJcIilcbiAgICAgIHJldHVybiBudWxsO1xuICAgIGZvciAobGV0IGkgPSB0aGlzLmxpbmVzLmxlbmd0aCAtIDE7IGkgPj0gMDsgLS1pKVxuICAgICAgaWYgKHRoaXMubGluZXNbaV0hLmlkID09PSBpZCkge1xuICAgICAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgICAgICByZXR1cm4gdGhpcy5saW5lc1tpXSA9IGludG8odGhpcy5saW5lc1tpXSEpO1xuICAgICAgfVxuICAgIHJldHVybiBudWxsO1xuICB9XG5cbiAgZmluZChpZDogc3RyaW5nKTogTGluZSB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIGlkID09PSBcIlwiID8gdW5kZWZpbmVkIDogdGhpcy5saW5lcy5maW5kKGxpbmUgPT4gbGluZS5pZCA9PT0gaWQpO1xuICB9XG5cbiAgLyoqIEFsbCB1cCB0byB0aGlzIHRpbWUgd2FzIHNlZW4uIEByZXR1cm5zIHdoZXRoZXIgdGhhdCBpcyBuZXcuICovXG4gIG1hcmtSZWFkKHRpbWU6IG51bWJlcik6IGJvb2xlYW4ge1xuICAgIGlmICh0aW1lIDw9IHRoaXMucmVhZFRvKVxuICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMucmVhZFRvID0gdGltZTtcbiAgICB0aGlzLmNvdW50KCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKiogQ291bnRzIGFuZXcgd2hhdCB3YXMgbm90IHNlZW4uICovXG4gIGNvdW50KCkge1xuICAgIGxldCB1bnJlYWQgPSAwO1xuICAgIGxldCBtZW50aW9ucyA9IDA7XG4gICAgZm9yIChsZXQgaSA9IHRoaXMubGluZXMubGVuZ3RoIC0gMTsgaSA+PSAwOyAtLWkpIHtcbiAgICAgIGNvbnN0IGxpbmUgPSB0aGlzLmxpbmVzW2ldITtcbiAgICAgIGlmIChsaW5lLnRpbWUgPD0gdGhpcy5yZWFkVG8pXG4gICAgICAgIGJyZWFrO1xuICAgICAgaWYgKCFpc1NhaWQobGluZSkgfHwgbGluZS5vd24gfHwgbGluZS5kZWxldGVkKVxuICAgICAgICBjb250aW51ZTtcbiAgICAgICsrdW5yZWFkO1xuICAgICAgaWYgKGxpbmUubWVudGlvbiB8fCB0aGlzLmtpbmQgPT09IFwicGVyc29uXCIpXG4gICAgICAgICsrbWVudGlvbnM7XG4gICAgfVxuICAgIGlmICh1bnJlYWQgIT09IHRoaXMudW5yZWFkIHx8IG1lbnRpb25zICE9PSB0aGlzLm1lbnRpb25zKVxuICAgICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICB0aGlzLnVucmVhZCA9IHVucmVhZDtcbiAgICB0aGlzLm1lbnRpb25zID0gbWVudGlvbnM7XG4gIH1cblxuICAvKiogU29tZWJvZHkgY2FtZSwgd2VudCwgb3IgaXMgYW5vdGhlciBvbmUuICovXG4gIG1lbWJlcnNDaGFuZ2VkKCkge1xuICAgICsrdGhpcy5tZW1iZXJzVmVyc2lvbjtcbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG59XG5cbi8qKiBUaGUga2luZCBvZiBjb252ZXJzYXRpb24gdGhhdCBhIHRhcmdldCBvZiBtZXNzYWdlcyBpcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBraW5kT2YodGFyZ2V0OiBzdHJpbmcpOiBcInJvb21cIiB8IFwicGVyc29uXCIge1xuICByZXR1cm4gaXNSb29tKHRhcmdldCkgPyBcInJvb21cIiA6IFwicGVyc29uXCI7XG59XG4iLCAiY29uc3QgZGF5ID0gbmV3IEludGwuRGF0ZVRpbWVGb3JtYXQodW5kZWZpbmVkLCB7IHdlZWtkYXk6IFwibG9uZ1wiLCBkYXk6IFwibnVtZXJpY1wiLCBtb250aDogXCJsb25nXCIgfSk7XG5jb25zdCBkYXlPZlllYXIgPSBuZXcgSW50bC5EYXRlVGltZUZvcm1hdCh1bmRlZmluZWQsIHsgZGF5OiBcIm51bWVyaWNcIiwgbW9udGg6IFwibG9uZ1wiLCB5ZWFyOiBcIm51bWVyaWNcIiB9KTtcbmNvbnN0IGZ1bGwgPSBuZXcgSW50bC5EYXRlVGltZUZvcm1hdCh1bmRlZmluZWQsIHsgZGF0ZVN0eWxlOiBcImZ1bGxcIiwgdGltZVN0eWxlOiBcIm1lZGl1bVwiIH0pO1xuXG5jb25zdCB0d28gPSAoeDogbnVtYmVyKSA9PiBTdHJpbmcoeCkucGFkU3RhcnQoMiwgXCIwXCIpO1xuXG4vKiogXCIxNDowNVwiLCBvciBcIjE0OjA1OjA5XCIuICovXG5leHBvcnQgZnVuY3Rpb24gY2xvY2sodGltZTogbnVtYmVyLCBzZWNvbmRzID0gZmFsc2UpOiBzdHJpbmcge1xuICBjb25zdCBhdCA9IG5ldyBEYXRlKHRpbWUpO1xuICByZXR1cm4gYCR7dHdvKGF0LmdldEhvdXJzKCkpfToke3R3byhhdC5nZXRNaW51dGVzKCkpfSR7c2Vjb25kcyA/IGA6JHt0d28oYXQuZ2V0U2Vjb25kcygpKX1gIDogXCJcIn1gO1xufVxuXG4vKiogVGhlIHNhbWUgZm9yIGFsbCB0aW1lcyBvZiBvbmUgZGF5LCB3aGVyZSB3ZSBhcmUuICovXG5leHBvcnQgZnVuY3Rpb24gZGF5TnVtYmVyKHRpbWU6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGF0ID0gbmV3IERhdGUodGltZSk7XG4gIHJldHVybiBhdC5nZXRGdWxsWWVhcigpICogMzcyICsgYXQuZ2V0TW9udGgoKSAqIDMxICsgYXQuZ2V0RGF0ZSgpO1xufVxuXG4vKiogXCJUb2RheVwiLCBcIlllc3RlcmRheVwiLCBcIk1vbmRheSwgMyBNYXlcIiwgb3IgdGhlIGRhdGUgd2l0aCBpdHMgeWVhci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkYXlOYW1lKHRpbWU6IG51bWJlciwgbm93OiBudW1iZXIpOiBzdHJpbmcge1xuICBpZiAoZGF5TnVtYmVyKHRpbWUpID09PSBkYXlOdW1iZXIobm93KSlcbiAgICByZXR1cm4gXCJUb2RheVwiO1xuICBjb25zdCB5ZXN0ZXJkYXkgPSBuZXcgRGF0ZShub3cpO1xuICB5ZXN0ZXJkYXkuc2V0RGF0ZSh5ZXN0ZXJkYXkuZ2V0RGF0ZSgpIC0gMSk7XG4gIGlmIChkYXlOdW1iZXIodGltZSkgPT09IGRheU51bWJlcih5ZXN0ZXJkYXkuZ2V0VGltZSgpKSlcbiAgICByZXR1cm4gXCJZZXN0ZXJkYXlcIjtcbiAgcmV0dXJuIChub3cgLSB0aW1lIDwgMTgwICogMjQgKiAzNjAwICogMTAwMCA/IGRheSA6IGRheU9mWWVhcikuZm9ybWF0KHRpbWUpO1xufVxuXG4vKiogQWxsIG9mIGl0LCBmb3Igd2hvIGFza3MuICovXG5leHBvcnQgZnVuY3Rpb24gZnVsbFRpbWUodGltZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIGZ1bGwuZm9ybWF0KHRpbWUpO1xufVxuIiwgImltcG9ydCB7IGRheU51bWJlciB9IGZyb20gXCIuLi9mb3JtYXQvdGltZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluZSB9IGZyb20gXCIuL2xpbmUudHNcIjtcblxuLyoqIFdoYXQgc3RhbmRzIG9uIHRoZSBzY3JlZW4sIG9uZSBiZWxvdyB0aGUgb3RoZXIuICovXG5leHBvcnQgdHlwZSBSb3cgPVxuICB8IHsgcmVhZG9ubHkgdHlwZTogXCJsaW5lXCI7IHJlYWRvbmx5IGtleTogc3RyaW5nOyByZWFkb25seSBsaW5lOiBMaW5lOyByZWFkb25seSBoZWFkOiBib29sZWFuIH1cbiAgLyoqIFBlb3BsZSB3aG8gY2FtZSBhbmQgd2VudCwgaW4gb25lIHJvdy4gKi9cbiAgfCB7IHJlYWRvbmx5IHR5cGU6IFwiY29taW5nc1wiOyByZWFkb25seSBrZXk6IHN0cmluZzsgcmVhZG9ubHkgbGluZXM6IHJlYWRvbmx5IExpbmVbXSB9XG4gIHwgeyByZWFkb25seSB0eXBlOiBcImRheVwiOyByZWFkb25seSBrZXk6IHN0cmluZzsgcmVhZG9ubHkgdGltZTogbnVtYmVyIH1cbiAgfCB7IHJlYWRvbmx5IHR5cGU6IFwibmV3XCI7IHJlYWRvbmx5IGtleTogc3RyaW5nOyByZWFkb25seSB0aW1lOiBudW1iZXIgfTtcblxuLyoqIExpbmVzIG9mIG9uZSBwZXJzb24gc3RhbmQgdG9nZXRoZXIgZm9yIHNvIGxvbmcsIGluIG1pbGxpc2Vjb25kcy4gKi9cbmNvbnN0IHRvZ2V0aGVyID0gNSAqIDYwXzAwMDtcblxuZnVuY3Rpb24gaXNDb21pbmcobGluZTogTGluZSkge1xuICByZXR1cm4gbGluZS5ldmVudCA9PT0gXCJqb2luXCIgfHwgbGluZS5ldmVudCA9PT0gXCJwYXJ0XCIgfHwgbGluZS5ldmVudCA9PT0gXCJxdWl0XCJcbiAgICB8fCBsaW5lLmV2ZW50ID09PSBcIm5pY2tcIjtcbn1cblxuZnVuY3Rpb24gZ29lc09uKGxpbmU6IExpbmUsIGJlZm9yZTogTGluZSB8IHVuZGVmaW5lZCkge1xuICByZXR1cm4gYmVmb3JlICE9PSB1bmRlZmluZWQgJiYgbGluZS5raW5kID09PSBcIm1lc3NhZ2VcIiAmJiBiZWZvcmUua2luZCA9PT0gXCJtZXNzYWdlXCJcbiAgICAmJiBsaW5lLm5pY2sgPT09IGJlZm9yZS5uaWNrICYmIGxpbmUudGltZSAtIGJlZm9yZS50aW1lIDwgdG9nZXRoZXJcbiAgICAmJiAhbGluZS5yZXBseVRvICYmIGxpbmUub25seSA9PT0gYmVmb3JlLm9ubHkgJiYgIWJlZm9yZS5kZWxldGVkO1xufVxuXG4vKiogUm93cyBvZiBsaW5lcyBpbiBvcmRlci4gQHBhcmFtIG5ld1NpbmNlIHdoYXQgaXMgbmV3ZXIgc3RhbmRzIGJlbG93IHRoZSBsaW5lIFwibmV3XCIuICovXG5leHBvcnQgZnVuY3Rpb24gcm93c09mKGxpbmVzOiByZWFkb25seSBMaW5lW10sIG5ld1NpbmNlOiBudW1iZXIsIGNvbWluZ3M6IGJvb2xlYW4pOiBSb3dbXSB7XG4gIGNvbnN0IHJvd3M6IFJvd1tdID0gW107XG4gIGxldCBiZWZvcmU6IExpbmUgfCB1bmRlZmluZWQ7XG4gIGxldCBkYXkgPSAtMTtcbiAgbGV0IG1hcmtlZCA9IG5ld1NpbmNlID09PSAwO1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpIHtcbiAgICBpZiAoIWNvbWluZ3MgJiYgaXNDb21pbmcobGluZSkpXG4gICAgICBjb250aW51ZTtcbiAgICBjb25zdCB0aGlzRGF5ID0gZGF5TnVtYmVyKGxpbmUudGltZSk7XG4gICAgaWYgKHRoaXNEYXkgIT09IGRheSkge1xuICAgICAgcm93cy5wdXNoKHsgdHlwZTogXCJkYXlcIiwga2V5OiBgZGF5JHt0aGlzRGF5fWAsIHRpbWU6IGxpbmUudGltZSB9KTtcbiAgICAgIGJlZm9yZSA9IHVuZGVmaW5lZDtcbiAgICB9XG4gICAgZGF5ID0gdGhpc0RheTtcbiAgICBpZiAoIW1hcmtlZCAmJiBsaW5lLnRpbWUgPiBuZXdTaW5jZSAmJiAhbGluZS5vd24gJiYgbGluZS5raW5kICE9PSBcImluZm9cIiAmJiAhaXNDb21pbmcobGluZSkpIHtcbiAgICAgIHJvd3MucHVzaCh7IHR5cGU6IFwibmV3XCIsIGtleTogXCJuZXdcIiwgdGltZTogbmV3U2luY2UgfSk7XG4gICAgICBtYXJrZWQgPSB0cnVlO1xuICAgICAgYmVmb3JlID0gdW5kZWZpbmVkO1xuICAgIH1cbiAgICBjb25zdCBsYXN0ID0gcm93c1tyb3dzLmxlbmd0aCAtIDFdO1xuICAgIGlmIChpc0NvbWluZyhsaW5lKSkge1xuICAgICAgaWYgKGxhc3Q/LnR5cGUgPT09IFwiY29taW5nc1wiKVxuICAgICAgICByb3dzW3Jvd3MubGVuZ3RoIC0gMV0gPSB7IC4uLmxhc3QsIGxpbmVzOiBbLi4ubGFzdC5saW5lcywgbGluZV0gfTtcbiAgICAgIGVsc2VcbiAgICAgICAgcm93cy5wdXNoKHsgdHlwZTogXCJjb21pbmdzXCIsIGtleTogYGMke2xpbmUua2V5fWAsIGxpbmVzOiBbbGluZV0gfSk7XG4gICAgfSBlbHNlIHtcbiAgICAgIHJvd3MucHVzaCh7IHR5cGU6IFwibGluZVwiLCBrZXk6IGxpbmUua2V5LCBsaW5lLCBoZWFkOiAhZ29lc09uKGxpbmUsIGJlZm9yZSkgfSk7XG4gICAgfVxuICAgIGJlZm9yZSA9IGxpbmU7XG4gIH1cbiAgcmV0dXJuIHJvd3M7XG59XG5cbi8qKiBXaGF0IGhhcHBlbmVkLCBpbiBhIGZldyB3b3JkczogXCJPbWFyIGFuZCBTYXJhaCBqb2luZWQsIEFubiBsZWZ0XCIuIFdobyBjYW1lIGFuZCB3ZW50IGFnYWluXG4gICAgaXMgbm90IHdvcnRoIGEgd29yZCBvZiBpdHMgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbWluZ3NJbldvcmRzKGxpbmVzOiByZWFkb25seSBMaW5lW10pOiBzdHJpbmcge1xuICBjb25zdCBjYW1lOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBsZWZ0OiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBvdGhlcnM6IHN0cmluZ1tdID0gW107XG4gIGZvciAoY29uc3QgeyBldmVudCwgbmljaywgdGV4dCB9IG9mIGxpbmVzKSB7XG4gICAgaWYgKGV2ZW50ID09PSBcIm5pY2tcIilcbiAgICAgIG90aGVycy5wdXNoKGAke25pY2t9ICR7dGV4dH1gKTtcbiAgICBlbHNlIGlmIChldmVudCA9PT0gXCJqb2luXCIpIHtcbiAgICAgIGlmIChsZWZ0LmluY2x1ZGVzKG5pY2spKVxuICAgICAgICBsZWZ0LnNwbGljZShsZWZ0LmluZGV4T2YobmljayksIDEpO1xuICAgICAgZWxzZVxuICAgICAgICBjYW1lLnB1c2gobmljayk7XG4gICAgfSBlbHNlIGlmIChjYW1lLmluY2x1ZGVzKG5pY2spKVxuICAgICAgY2FtZS5zcGxpY2UoY2FtZS5pbmRleE9mKG5pY2spLCAxKTtcbiAgICBlbHNlXG4gICAgICBsZWZ0LnB1c2gobGluZXMubGVuZ3RoID09PSAxID8gYCR7bmlja31cXDAke3RleHR9YCA6IG5pY2spO1xuICB9XG4gIGNvbnN0IGFsb25lID0gbGluZXMubGVuZ3RoID09PSAxICYmIGxlZnQubGVuZ3RoID09PSAxID8gbGVmdFswXSEuc3BsaXQoXCJcXDBcIikgOiBudWxsO1xuICBpZiAoYWxvbmUgIT09IG51bGwpXG4gICAgcmV0dXJuIGFsb25lLmpvaW4oXCIgXCIpO1xuICBjb25zdCBwYXJ0cyA9IFtcbiAgICAuLi4oY2FtZS5sZW5ndGggPiAwID8gW2Ake2xpc3RlZChjYW1lKX0gam9pbmVkYF0gOiBbXSksXG4gICAgLi4uKGxlZnQubGVuZ3RoID4gMCA/IFtgJHtsaXN0ZWQobGVmdCl9IGxlZnRgXSA6IFtdKSxcbiAgICAuLi5vdGhlcnMsXG4gIF07XG4gIGlmIChwYXJ0cy5sZW5ndGggPiAwKVxuICAgIHJldHVybiBwYXJ0cy5qb2luKFwiLCBcIik7XG4gIGNvbnN0IG5pY2tzID0gWy4uLm5ldyBTZXQobGluZXMubWFwKGxpbmUgPT4gbGluZS5uaWNrKSldO1xuICByZXR1cm4gYCR7bGlzdGVkKG5pY2tzKX0gY2FtZSBhbmQgd2VudGA7XG59XG5cbi8qKiBcIkFublwiLCBcIkFubiBhbmQgQm9iXCIsIFwiQW5uLCBCb2IgYW5kIDMgb3RoZXJzXCIuICovXG5leHBvcnQgZnVuY3Rpb24gbGlzdGVkKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIGNvbnN0IHVuaXF1ZSA9IFsuLi5uZXcgU2V0KG5hbWVzKV07XG4gIGlmICh1bmlxdWUubGVuZ3RoID4gNClcbiAgICByZXR1cm4gYCR7dW5pcXVlLnNsaWNlKDAsIDMpLmpvaW4oXCIsIFwiKX0gYW5kICR7dW5pcXVlLmxlbmd0aCAtIDN9IG90aGVyc2A7XG4gIHJldHVybiB1bmlxdWUubGVuZ3RoIDwgMiA/IHVuaXF1ZVswXSA/PyBcIlwiXG4gICAgOiBgJHt1bmlxdWUuc2xpY2UoMCwgLTEpLmpvaW4oXCIsIFwiKX0gYW5kICR7dW5pcXVlW3VuaXF1ZS5sZW5ndGggLSAxXX1gO1xufVxuIiwgImltcG9ydCB0eXBlIHsgTGluZSB9IGZyb20gXCIuL2xpbmUudHNcIjtcblxuLyoqIE1vc3QgbGluZXMgb2YgYSByb29tIHRoYXQgc3RhbmQgaW4gdGhlIGRvY3VtZW50IGF0IG9uY2UsIGFuZCBob3cgbWFueSBtb3JlIGNvbWUgd2hlbiBvbmVcbiAgICBzY3JvbGxzIHRvIGFuIGVuZCBvZiB0aGVtLiAqL1xuZXhwb3J0IGNvbnN0IG1vc3RTaG93biA9IDMwMDtcbmV4cG9ydCBjb25zdCBtb3JlQXRPbmNlID0gMTAwO1xuXG4vKiogV2hpY2ggbGluZXMgb2YgYSByb29tIGFyZSBpbiB0aGUgZG9jdW1lbnQ6IHRob3NlIGZyb20gYGZpcnN0YCB0byBgbGFzdGAsIGJ5IHRoZWlyIGtleXMuXG4gICAgTm8gYGxhc3RgOiB1cCB0byB0aGUgbmV3ZXN0LCB3aGF0ZXZlciBjb21lcy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZVdpbmRvdyB7XG4gIHJlYWRvbmx5IGZpcnN0OiBzdHJpbmcgfCBudWxsO1xuICByZWFkb25seSBsYXN0OiBzdHJpbmcgfCBudWxsO1xufVxuXG5leHBvcnQgY29uc3QgbmV3ZXN0OiBMaW5lV2luZG93ID0geyBmaXJzdDogbnVsbCwgbGFzdDogbnVsbCB9O1xuXG4vKiogSXRzIGJvdW5kcyBhcyBpbmRpY2VzIGludG8gdGhlIGxpbmVzLCB0aGUgZW5kIGV4Y2x1ZGVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJvdW5kcyhsaW5lczogcmVhZG9ubHkgTGluZVtdLCB3aW5kb3c6IExpbmVXaW5kb3cpOiBbbnVtYmVyLCBudW1iZXJdIHtcbiAgY29uc3QgYXQgPSB3aW5kb3cubGFzdCA9PT0gbnVsbCA/IC0xIDogaW5kZXhPZihsaW5lcywgd2luZG93Lmxhc3QpO1xuICBjb25zdCB0byA9IGF0IDwgMCA/IGxpbmVzLmxlbmd0aCA6IGF0ICsgMTtcbiAgY29uc3Qgc3RhcnQgPSB3aW5kb3cuZmlyc3QgPT09IG51bGwgPyAtMSA6IGluZGV4T2YobGluZXMsIHdpbmRvdy5maXJzdCk7XG4gIC8vIEJ5IGl0c2VsZiBoYWxmIGFzIG1hbnkgYXMgbWF5IGJlOiB0aGVyZSBpcyByb29tIHRvIHNjcm9sbCBiZWZvcmUgYW55IG11c3QgZ28uXG4gIGNvbnN0IGZyb20gPSBzdGFydCA8IDAgPyBNYXRoLm1heCgwLCB0byAtIG1vc3RTaG93biAvIDIpIDogc3RhcnQ7XG4gIHJldHVybiBbTWF0aC5tYXgoZnJvbSwgdG8gLSBtb3N0U2hvd24pLCB0b107XG59XG5cbmZ1bmN0aW9uIGluZGV4T2YobGluZXM6IHJlYWRvbmx5IExpbmVbXSwga2V5OiBzdHJpbmcpIHtcbiAgZm9yIChsZXQgaSA9IGxpbmVzLmxlbmd0aCAtIDE7IGkgPj0gMDsgLS1pKVxuICAgIGlmIChsaW5lc1tpXSEua2V5ID09PSBrZXkpXG4gICAgICByZXR1cm4gaTtcbiAgcmV0dXJuIC0xO1xufVxuXG4vKiogTW9yZSBvZiB0aGUgcGFzdDsgd2hhdCBmYWxscyBvdXQgYXQgdGhlIG90aGVyIGVuZCBjb21lcyBiYWNrIHdoZW4gb25lIHNjcm9sbHMgZG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBvbGRlclNob3duKGxpbmVzOiByZWFkb25seSBMaW5lW10sIHdpbmRvdzogTGluZVdpbmRvdyk6IExpbmVXaW5kb3cge1xuICBjb25zdCBbZnJvbSwgdG9dID0gYm91bmRzKGxpbmVzLCB3aW5kb3cpO1xuICBjb25zdCBmaXJzdCA9IE1hdGgubWF4KDAsIGZyb20gLSBtb3JlQXRPbmNlKTtcbiAgY29uc3QgbGFzdCA9IE1hdGgubWluKHRvLCBmaXJzdCArIG1vc3RTaG93bik7XG4gIHJldHVybiBiZXR3ZWVuKGxpbmVzLCBmaXJzdCwgbGFzdCk7XG59XG5cbi8qKiBNb3JlIHRvd2FyZHMgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5ld2VyU2hvd24obGluZXM6IHJlYWRvbmx5IExpbmVbXSwgd2luZG93OiBMaW5lV2luZG93KTogTGluZVdpbmRvdyB7XG4gIGNvbnN0IFtmcm9tLCB0b10gPSBib3VuZHMobGluZXMsIHdpbmRvdyk7XG4gIGNvbnN0IGxhc3QgPSBNYXRoLm1pbihsaW5lcy5sZW5ndGgsIHRvICsgbW9yZUF0T25jZSk7XG4gIHJldHVybiBiZXR3ZWVuKGxpbmVzLCBNYXRoLm1heChmcm9tLCBsYXN0IC0gbW9zdFNob3duKSwgbGFzdCk7XG59XG5cbi8qKiBXaXRoIG9uZSBsaW5lIGluIHRoZSBtaWRkbGUuICovXG5leHBvcnQgZnVuY3Rpb24gYXJvdW5kU2hvd24obGluZXM6IHJlYWRvbmx5IExpbmVbXSwga2V5OiBzdHJpbmcpOiBMaW5lV2luZG93IHtcbiAgY29uc3QgYXQgPSBpbmRleE9mKGxpbmVzLCBrZXkpO1xuICBpZiAoYXQgPCAwKVxuICAgIHJldHVybiBuZXdlc3Q7XG4gIGNvbnN0IGZpcnN0ID0gTWF0aC5tYXgoMCwgYXQgLSBtb3N0U2hvd24gLyAyKTtcbiAgcmV0dXJuIGJldHdlZW4obGluZXMsIGZpcnN0LCBNYXRoLm1pbihsaW5lcy5sZW5ndGgsIGZpcnN0ICsgbW9zdFNob3duKSk7XG59XG5cbmZ1bmN0aW9uIGJldHdlZW4obGluZXM6IHJlYWRvbmx5IExpbmVbXSwgZnJvbTogbnVtYmVyLCB0bzogbnVtYmVyKTogTGluZVdpbmRvdyB7XG4gIHJldHVybiB7XG4gICAgZmlyc3Q6IGxpbmVzW2Zyb21dPy5rZXkgPz8gbnVsbCxcbiAgICBsYXN0OiB0byA+PSBsaW5lcy5sZW5ndGggPyBudWxsIDogbGluZXNbdG8gLSAxXT8ua2V5ID8/IG51bGwsXG4gIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDOEZkLFNBQVMsT0FBTyxNQUFzQjtBQUMzQyxTQUFPLEtBQUssUUFBUSxXQUFXLGFBQVcsUUFBUSxZQUFZLENBQUM7QUFDakU7OztBQzVEQSxJQUFJLFVBQVU7QUFHUCxTQUFTLFdBQW1CO0FBQ2pDLFNBQU8sSUFBSSxFQUFFLE9BQU87QUFDdEI7QUE0Rk8sU0FBUyxPQUFPQSxPQUFxQjtBQUMxQyxTQUFPQSxNQUFLLFNBQVMsYUFBYUEsTUFBSyxTQUFTLFlBQVlBLE1BQUssU0FBUztBQUM1RTs7O0FDdklPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDbkIsYUFBYSxvQkFBSSxJQUFnQjtBQUFBO0FBQUEsRUFHakMsVUFBVSxVQUFrQztBQUMxQyxTQUFLLFdBQVcsSUFBSSxRQUFRO0FBQzVCLFdBQU8sTUFBTSxLQUFLLFdBQVcsT0FBTyxRQUFRO0FBQUEsRUFDOUM7QUFBQSxFQUVBLFVBQVU7QUFDUixRQUFJLFFBQVEsU0FBUztBQUNuQixrQkFBWSxPQUFPO0FBQ3JCLFlBQVEsSUFBSSxJQUFJO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE9BQU87QUFDTCxlQUFXLFlBQVksQ0FBQyxHQUFHLEtBQUssVUFBVTtBQUN4QyxlQUFTO0FBQUEsRUFDYjtBQUNGO0FBRUEsSUFBTSxVQUFVLG9CQUFJLElBQWE7QUFHMUIsU0FBUyxVQUFVO0FBQ3hCLFFBQU0sV0FBVyxDQUFDLEdBQUcsT0FBTztBQUM1QixVQUFRLE1BQU07QUFDZCxhQUFXLFdBQVc7QUFDcEIsWUFBUSxLQUFLO0FBQ2pCO0FBSUEsSUFBTSxlQUFlO0FBRXJCLFNBQVMsWUFBWSxNQUFrQjtBQUNyQyxNQUFJLE9BQU87QUFDWCxRQUFNLE9BQU8sTUFBTTtBQUNqQixRQUFJLENBQUM7QUFDSCxXQUFLO0FBQ1AsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLE9BQU8sMEJBQTBCO0FBQ25DLDBCQUFzQixJQUFJO0FBQzVCLGFBQVcsTUFBTSxPQUFPLDBCQUEwQixhQUFhLGVBQWUsQ0FBQztBQUNqRjs7O0FDekNPLElBQU0sWUFBWTtBQUN6QixJQUFNLFdBQVc7QUFZVixJQUFNLE9BQU4sTUFBVztBQUFBLEVBb0NoQixZQUFtQixNQUF1QixNQUFvQztBQUEzRDtBQUF1QjtBQWxDMUM7QUFBQSxTQUFTLFVBQVUsSUFBSSxRQUFRO0FBRy9CO0FBQUEsU0FBUyxRQUFnQixDQUFDO0FBRTFCO0FBQUEsU0FBUyxVQUFrQixDQUFDO0FBRTVCO0FBQUEsU0FBUyxVQUFVLG9CQUFJLElBQW9CO0FBRTNDO0FBQUEsMEJBQWlCO0FBQ2pCLGlCQUFRO0FBRVI7QUFBQSxTQUFTLFNBQVMsb0JBQUksSUFBb0I7QUFDMUMsa0JBQVM7QUFFVDtBQUFBLGVBQU07QUFFTjtBQUFBLGlCQUFRO0FBQ1IsU0FBUyxPQUFhLEVBQUUsTUFBTSxPQUFPLE1BQU0sTUFBTSxTQUFTLEtBQUs7QUFHL0Q7QUFBQSxrQkFBUztBQUNULGtCQUFTO0FBQ1Qsb0JBQVc7QUFFWDtBQUFBLG9CQUFXO0FBR1g7QUFBQSxpQkFBUTtBQUVSO0FBQUEsbUJBQXVCO0FBRXZCLGlCQUFRLG9CQUFJLElBQVk7QUFBQSxFQUV1RDtBQUFBLEVBRi9FO0FBQUEsRUFJQSxJQUFJLEtBQUs7QUFDUCxXQUFPLE9BQU8sS0FBSyxJQUFJO0FBQUEsRUFDekI7QUFBQSxFQUVBLElBQUksU0FBMkI7QUFDN0IsV0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLFNBQVMsQ0FBQztBQUFBLEVBQ3pDO0FBQUEsRUFFQSxJQUFJQyxPQUFZO0FBQ2QsV0FBTyxLQUFLLE1BQU0sSUFBSUEsTUFBSyxHQUFHO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsT0FBT0EsT0FBcUI7QUFDMUIsUUFBSSxLQUFLLE1BQU0sSUFBSUEsTUFBSyxHQUFHO0FBQ3pCLGFBQU87QUFDVCxTQUFLLE1BQU0sSUFBSUEsTUFBSyxHQUFHO0FBRXZCLFNBQUssTUFBTSxLQUFLQSxLQUFJO0FBQ3BCLFFBQUksS0FBSyxNQUFNLFNBQVMsV0FBVztBQUNqQyxpQkFBVyxRQUFRLEtBQUssTUFBTSxPQUFPLEdBQUcsUUFBUTtBQUM5QyxhQUFLLE1BQU0sT0FBTyxLQUFLLEdBQUc7QUFDNUIsV0FBSyxLQUFLLE9BQU87QUFBQSxJQUNuQjtBQUNBLFNBQUssUUFBUSxRQUFRO0FBQ3JCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE1BQU1DLFFBQWdDO0FBQ3BDLFVBQU0sUUFBUUEsT0FBTSxPQUFPLENBQUFELFVBQVE7QUFDakMsWUFBTSxRQUFRLENBQUMsS0FBSyxNQUFNLElBQUlBLE1BQUssR0FBRztBQUN0QyxXQUFLLE1BQU0sSUFBSUEsTUFBSyxHQUFHO0FBQ3ZCLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxRQUFJLE1BQU0sV0FBVztBQUNuQixhQUFPO0FBQ1QsVUFBTSxTQUFpQixDQUFDO0FBQ3hCLFFBQUksSUFBSTtBQUNSLGVBQVdBLFNBQVEsT0FBTztBQUN4QixhQUFPLElBQUksS0FBSyxNQUFNLFVBQVUsS0FBSyxNQUFNLENBQUMsRUFBRyxRQUFRQSxNQUFLO0FBQzFELGVBQU8sS0FBSyxLQUFLLE1BQU0sR0FBRyxDQUFFO0FBQzlCLGFBQU8sS0FBS0EsS0FBSTtBQUFBLElBQ2xCO0FBQ0EsV0FBTyxJQUFJLEtBQUssTUFBTTtBQUNwQixhQUFPLEtBQUssS0FBSyxNQUFNLEdBQUcsQ0FBRTtBQUM5QixTQUFLLEtBQUssTUFBTTtBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxRQUFRQyxRQUF3QjtBQUM5QixTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFFBQWdCLENBQUM7QUFDdkIsZUFBV0QsU0FBUUM7QUFDakIsVUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJRCxNQUFLLEdBQUcsR0FBRztBQUM3QixhQUFLLE1BQU0sSUFBSUEsTUFBSyxHQUFHO0FBQ3ZCLGNBQU0sS0FBS0EsS0FBSTtBQUFBLE1BQ2pCO0FBQ0YsU0FBSyxLQUFLLEtBQUs7QUFBQSxFQUNqQjtBQUFBLEVBRUEsS0FBS0MsUUFBZTtBQUNsQixTQUFLLE1BQU0sU0FBUztBQUNwQixlQUFXRCxTQUFRQztBQUNqQixXQUFLLE1BQU0sS0FBS0QsS0FBSTtBQUN0QixTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE9BQU8sSUFBWSxNQUF5QztBQUMxRCxRQUFJLE9BQU87QUFDVCxhQUFPO0FBQ1QsYUFBUyxJQUFJLEtBQUssTUFBTSxTQUFTLEdBQUcsS0FBSyxHQUFHLEVBQUU7QUFDNUMsVUFBSSxLQUFLLE1BQU0sQ0FBQyxFQUFHLE9BQU8sSUFBSTtBQUM1QixhQUFLLFFBQVEsUUFBUTtBQUNyQixlQUFPLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxLQUFLLE1BQU0sQ0FBQyxDQUFFO0FBQUEsTUFDNUM7QUFDRixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxJQUE4QjtBQUNqQyxXQUFPLE9BQU8sS0FBSyxTQUFZLEtBQUssTUFBTSxLQUFLLENBQUFBLFVBQVFBLE1BQUssT0FBTyxFQUFFO0FBQUEsRUFDdkU7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUF1QjtBQUM5QixRQUFJLFFBQVEsS0FBSztBQUNmLGFBQU87QUFDVCxTQUFLLFNBQVM7QUFDZCxTQUFLLE1BQU07QUFDWCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxRQUFRO0FBQ04sUUFBSSxTQUFTO0FBQ2IsUUFBSUUsWUFBVztBQUNmLGFBQVMsSUFBSSxLQUFLLE1BQU0sU0FBUyxHQUFHLEtBQUssR0FBRyxFQUFFLEdBQUc7QUFDL0MsWUFBTUYsUUFBTyxLQUFLLE1BQU0sQ0FBQztBQUN6QixVQUFJQSxNQUFLLFFBQVEsS0FBSztBQUNwQjtBQUNGLFVBQUksQ0FBQyxPQUFPQSxLQUFJLEtBQUtBLE1BQUssT0FBT0EsTUFBSztBQUNwQztBQUNGLFFBQUU7QUFDRixVQUFJQSxNQUFLLFdBQVcsS0FBSyxTQUFTO0FBQ2hDLFVBQUVFO0FBQUEsSUFDTjtBQUNBLFFBQUksV0FBVyxLQUFLLFVBQVVBLGNBQWEsS0FBSztBQUM5QyxXQUFLLFFBQVEsUUFBUTtBQUN2QixTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVdBO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsaUJBQWlCO0FBQ2YsTUFBRSxLQUFLO0FBQ1AsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUNGOzs7QUMvS0EsSUFBTSxNQUFNLElBQUksS0FBSyxlQUFlLFFBQVcsRUFBRSxTQUFTLFFBQVEsS0FBSyxXQUFXLE9BQU8sT0FBTyxDQUFDO0FBQ2pHLElBQU0sWUFBWSxJQUFJLEtBQUssZUFBZSxRQUFXLEVBQUUsS0FBSyxXQUFXLE9BQU8sUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUN2RyxJQUFNLE9BQU8sSUFBSSxLQUFLLGVBQWUsUUFBVyxFQUFFLFdBQVcsUUFBUSxXQUFXLFNBQVMsQ0FBQztBQVduRixTQUFTLFVBQVUsTUFBc0I7QUFDOUMsUUFBTSxLQUFLLElBQUksS0FBSyxJQUFJO0FBQ3hCLFNBQU8sR0FBRyxZQUFZLElBQUksTUFBTSxHQUFHLFNBQVMsSUFBSSxLQUFLLEdBQUcsUUFBUTtBQUNsRTs7O0FDSkEsSUFBTSxXQUFXLElBQUk7QUFFckIsU0FBUyxTQUFTQyxPQUFZO0FBQzVCLFNBQU9BLE1BQUssVUFBVSxVQUFVQSxNQUFLLFVBQVUsVUFBVUEsTUFBSyxVQUFVLFVBQ25FQSxNQUFLLFVBQVU7QUFDdEI7QUFFQSxTQUFTLE9BQU9BLE9BQVksUUFBMEI7QUFDcEQsU0FBTyxXQUFXLFVBQWFBLE1BQUssU0FBUyxhQUFhLE9BQU8sU0FBUyxhQUNyRUEsTUFBSyxTQUFTLE9BQU8sUUFBUUEsTUFBSyxPQUFPLE9BQU8sT0FBTyxZQUN2RCxDQUFDQSxNQUFLLFdBQVdBLE1BQUssU0FBUyxPQUFPLFFBQVEsQ0FBQyxPQUFPO0FBQzdEO0FBR08sU0FBUyxPQUFPQyxRQUF3QixVQUFrQixTQUF5QjtBQUN4RixRQUFNLE9BQWMsQ0FBQztBQUNyQixNQUFJO0FBQ0osTUFBSUMsT0FBTTtBQUNWLE1BQUksU0FBUyxhQUFhO0FBQzFCLGFBQVdGLFNBQVFDLFFBQU87QUFDeEIsUUFBSSxDQUFDLFdBQVcsU0FBU0QsS0FBSTtBQUMzQjtBQUNGLFVBQU0sVUFBVSxVQUFVQSxNQUFLLElBQUk7QUFDbkMsUUFBSSxZQUFZRSxNQUFLO0FBQ25CLFdBQUssS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLE1BQU0sT0FBTyxJQUFJLE1BQU1GLE1BQUssS0FBSyxDQUFDO0FBQ2hFLGVBQVM7QUFBQSxJQUNYO0FBQ0EsSUFBQUUsT0FBTTtBQUNOLFFBQUksQ0FBQyxVQUFVRixNQUFLLE9BQU8sWUFBWSxDQUFDQSxNQUFLLE9BQU9BLE1BQUssU0FBUyxVQUFVLENBQUMsU0FBU0EsS0FBSSxHQUFHO0FBQzNGLFdBQUssS0FBSyxFQUFFLE1BQU0sT0FBTyxLQUFLLE9BQU8sTUFBTSxTQUFTLENBQUM7QUFDckQsZUFBUztBQUNULGVBQVM7QUFBQSxJQUNYO0FBQ0EsVUFBTSxPQUFPLEtBQUssS0FBSyxTQUFTLENBQUM7QUFDakMsUUFBSSxTQUFTQSxLQUFJLEdBQUc7QUFDbEIsVUFBSSxNQUFNLFNBQVM7QUFDakIsYUFBSyxLQUFLLFNBQVMsQ0FBQyxJQUFJLEVBQUUsR0FBRyxNQUFNLE9BQU8sQ0FBQyxHQUFHLEtBQUssT0FBT0EsS0FBSSxFQUFFO0FBQUE7QUFFaEUsYUFBSyxLQUFLLEVBQUUsTUFBTSxXQUFXLEtBQUssSUFBSUEsTUFBSyxHQUFHLElBQUksT0FBTyxDQUFDQSxLQUFJLEVBQUUsQ0FBQztBQUFBLElBQ3JFLE9BQU87QUFDTCxXQUFLLEtBQUssRUFBRSxNQUFNLFFBQVEsS0FBS0EsTUFBSyxLQUFLLE1BQUFBLE9BQU0sTUFBTSxDQUFDLE9BQU9BLE9BQU0sTUFBTSxFQUFFLENBQUM7QUFBQSxJQUM5RTtBQUNBLGFBQVNBO0FBQUEsRUFDWDtBQUNBLFNBQU87QUFDVDtBQUlPLFNBQVMsZUFBZUMsUUFBZ0M7QUFDN0QsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFFBQU0sT0FBaUIsQ0FBQztBQUN4QixRQUFNLFNBQW1CLENBQUM7QUFDMUIsYUFBVyxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUtBLFFBQU87QUFDekMsUUFBSSxVQUFVO0FBQ1osYUFBTyxLQUFLLEdBQUcsSUFBSSxJQUFJLElBQUksRUFBRTtBQUFBLGFBQ3RCLFVBQVUsUUFBUTtBQUN6QixVQUFJLEtBQUssU0FBUyxJQUFJO0FBQ3BCLGFBQUssT0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHLENBQUM7QUFBQTtBQUVqQyxhQUFLLEtBQUssSUFBSTtBQUFBLElBQ2xCLFdBQVcsS0FBSyxTQUFTLElBQUk7QUFDM0IsV0FBSyxPQUFPLEtBQUssUUFBUSxJQUFJLEdBQUcsQ0FBQztBQUFBO0FBRWpDLFdBQUssS0FBS0EsT0FBTSxXQUFXLElBQUksR0FBRyxJQUFJLEtBQUssSUFBSSxLQUFLLElBQUk7QUFBQSxFQUM1RDtBQUNBLFFBQU0sUUFBUUEsT0FBTSxXQUFXLEtBQUssS0FBSyxXQUFXLElBQUksS0FBSyxDQUFDLEVBQUcsTUFBTSxJQUFJLElBQUk7QUFDL0UsTUFBSSxVQUFVO0FBQ1osV0FBTyxNQUFNLEtBQUssR0FBRztBQUN2QixRQUFNLFFBQVE7QUFBQSxJQUNaLEdBQUksS0FBSyxTQUFTLElBQUksQ0FBQyxHQUFHLE9BQU8sSUFBSSxDQUFDLFNBQVMsSUFBSSxDQUFDO0FBQUEsSUFDcEQsR0FBSSxLQUFLLFNBQVMsSUFBSSxDQUFDLEdBQUcsT0FBTyxJQUFJLENBQUMsT0FBTyxJQUFJLENBQUM7QUFBQSxJQUNsRCxHQUFHO0FBQUEsRUFDTDtBQUNBLE1BQUksTUFBTSxTQUFTO0FBQ2pCLFdBQU8sTUFBTSxLQUFLLElBQUk7QUFDeEIsUUFBTSxRQUFRLENBQUMsR0FBRyxJQUFJLElBQUlBLE9BQU0sSUFBSSxDQUFBRCxVQUFRQSxNQUFLLElBQUksQ0FBQyxDQUFDO0FBQ3ZELFNBQU8sR0FBRyxPQUFPLEtBQUssQ0FBQztBQUN6QjtBQUdPLFNBQVMsT0FBTyxPQUFrQztBQUN2RCxRQUFNLFNBQVMsQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLENBQUM7QUFDakMsTUFBSSxPQUFPLFNBQVM7QUFDbEIsV0FBTyxHQUFHLE9BQU8sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxRQUFRLE9BQU8sU0FBUyxDQUFDO0FBQ2xFLFNBQU8sT0FBTyxTQUFTLElBQUksT0FBTyxDQUFDLEtBQUssS0FDcEMsR0FBRyxPQUFPLE1BQU0sR0FBRyxFQUFFLEVBQUUsS0FBSyxJQUFJLENBQUMsUUFBUSxPQUFPLE9BQU8sU0FBUyxDQUFDLENBQUM7QUFDeEU7OztBQy9GTyxJQUFNLFlBQVk7QUFDbEIsSUFBTSxhQUFhO0FBU25CLElBQU0sU0FBcUIsRUFBRSxPQUFPLE1BQU0sTUFBTSxLQUFLO0FBR3JELFNBQVMsT0FBT0csUUFBd0IsUUFBc0M7QUFDbkYsUUFBTSxLQUFLLE9BQU8sU0FBUyxPQUFPLEtBQUssUUFBUUEsUUFBTyxPQUFPLElBQUk7QUFDakUsUUFBTSxLQUFLLEtBQUssSUFBSUEsT0FBTSxTQUFTLEtBQUs7QUFDeEMsUUFBTSxRQUFRLE9BQU8sVUFBVSxPQUFPLEtBQUssUUFBUUEsUUFBTyxPQUFPLEtBQUs7QUFFdEUsUUFBTSxPQUFPLFFBQVEsSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLFlBQVksQ0FBQyxJQUFJO0FBQzNELFNBQU8sQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLLFNBQVMsR0FBRyxFQUFFO0FBQzVDO0FBRUEsU0FBUyxRQUFRQSxRQUF3QixLQUFhO0FBQ3BELFdBQVMsSUFBSUEsT0FBTSxTQUFTLEdBQUcsS0FBSyxHQUFHLEVBQUU7QUFDdkMsUUFBSUEsT0FBTSxDQUFDLEVBQUcsUUFBUTtBQUNwQixhQUFPO0FBQ1gsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXQSxRQUF3QixRQUFnQztBQUNqRixRQUFNLENBQUMsTUFBTSxFQUFFLElBQUksT0FBT0EsUUFBTyxNQUFNO0FBQ3ZDLFFBQU0sUUFBUSxLQUFLLElBQUksR0FBRyxPQUFPLFVBQVU7QUFDM0MsUUFBTSxPQUFPLEtBQUssSUFBSSxJQUFJLFFBQVEsU0FBUztBQUMzQyxTQUFPLFFBQVFBLFFBQU8sT0FBTyxJQUFJO0FBQ25DO0FBR08sU0FBUyxXQUFXQSxRQUF3QixRQUFnQztBQUNqRixRQUFNLENBQUMsTUFBTSxFQUFFLElBQUksT0FBT0EsUUFBTyxNQUFNO0FBQ3ZDLFFBQU0sT0FBTyxLQUFLLElBQUlBLE9BQU0sUUFBUSxLQUFLLFVBQVU7QUFDbkQsU0FBTyxRQUFRQSxRQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sU0FBUyxHQUFHLElBQUk7QUFDOUQ7QUFHTyxTQUFTLFlBQVlBLFFBQXdCLEtBQXlCO0FBQzNFLFFBQU0sS0FBSyxRQUFRQSxRQUFPLEdBQUc7QUFDN0IsTUFBSSxLQUFLO0FBQ1AsV0FBTztBQUNULFFBQU0sUUFBUSxLQUFLLElBQUksR0FBRyxLQUFLLFlBQVksQ0FBQztBQUM1QyxTQUFPLFFBQVFBLFFBQU8sT0FBTyxLQUFLLElBQUlBLE9BQU0sUUFBUSxRQUFRLFNBQVMsQ0FBQztBQUN4RTtBQUVBLFNBQVMsUUFBUUEsUUFBd0IsTUFBYyxJQUF3QjtBQUM3RSxTQUFPO0FBQUEsSUFDTCxPQUFPQSxPQUFNLElBQUksR0FBRyxPQUFPO0FBQUEsSUFDM0IsTUFBTSxNQUFNQSxPQUFNLFNBQVMsT0FBT0EsT0FBTSxLQUFLLENBQUMsR0FBRyxPQUFPO0FBQUEsRUFDMUQ7QUFDRjs7O0FQckRBLFNBQVMsS0FBSyxNQUFjLE9BQXNCLENBQUMsR0FBUztBQUMxRCxTQUFPO0FBQUEsSUFDTCxLQUFLLEtBQUssS0FBSyxLQUFLLEtBQUssU0FBUztBQUFBLElBQUcsTUFBTTtBQUFBLElBQVc7QUFBQSxJQUFNLE1BQU07QUFBQSxJQUFRLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDMUYsSUFBSTtBQUFBLElBQUksS0FBSztBQUFBLElBQU8sU0FBUztBQUFBLElBQU8sR0FBRztBQUFBLEVBQ3pDO0FBQ0Y7QUFFQSxLQUFLLDRDQUE0QyxNQUFNO0FBQ3JELFFBQU0sT0FBTyxJQUFJLEtBQUssTUFBTSxNQUFNO0FBQ2xDLFNBQU8sR0FBRyxLQUFLLE9BQU8sS0FBSyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQzNDLFNBQU8sR0FBRyxDQUFDLEtBQUssT0FBTyxLQUFLLEdBQUcsRUFBRSxJQUFJLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDNUMsU0FBTyxNQUFNLEtBQUssTUFBTSxRQUFRLENBQUM7QUFDbkMsQ0FBQztBQUVELEtBQUssd0NBQXdDLE1BQU07QUFDakQsUUFBTSxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU07QUFDbEMsT0FBSyxPQUFPLEtBQUssSUFBSSxFQUFFLElBQUksSUFBSSxDQUFDLENBQUM7QUFDakMsT0FBSyxPQUFPLEtBQUssSUFBSSxFQUFFLElBQUksSUFBSSxDQUFDLENBQUM7QUFDakMsUUFBTSxRQUFRLEtBQUssTUFBTSxDQUFDLEtBQUssR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxJQUFJLEVBQUUsSUFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLElBQUksRUFBRSxJQUFJLElBQUksQ0FBQyxHQUFHLEtBQUssSUFBSSxFQUFFLElBQUksSUFBSSxDQUFDLENBQUMsQ0FBQztBQUNwSCxTQUFPLFVBQVUsTUFBTSxJQUFJLE9BQUssRUFBRSxFQUFFLEdBQUcsQ0FBQyxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQ3RELFNBQU8sVUFBVSxLQUFLLE1BQU0sSUFBSSxPQUFLLEVBQUUsRUFBRSxHQUFHLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHLENBQUM7QUFDdkUsQ0FBQztBQUVELEtBQUssOERBQThELE1BQU07QUFDdkUsUUFBTSxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU07QUFDbEMsV0FBUyxJQUFJLEdBQUcsS0FBSyxXQUFXLEVBQUU7QUFDaEMsU0FBSyxPQUFPLEtBQUssR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3RDLFNBQU8sR0FBRyxLQUFLLE1BQU0sVUFBVSxTQUFTO0FBQ3hDLFNBQU8sTUFBTSxLQUFLLE9BQVEsTUFBTSxTQUFTO0FBQ3pDLFNBQU8sR0FBRyxLQUFLLEtBQUssSUFBSTtBQUN4QixTQUFPLEdBQUcsS0FBSyxPQUFPLEtBQUssR0FBRyxFQUFFLElBQUksS0FBSyxDQUFDLENBQUMsR0FBRywwQkFBMEI7QUFDMUUsQ0FBQztBQUVELEtBQUssZ0NBQWdDLE1BQU07QUFDekMsUUFBTSxPQUFPLElBQUksS0FBSyxNQUFNLE1BQU07QUFDbEMsYUFBVyxRQUFRLENBQUMsQ0FBQyxHQUFHLEVBQUUsU0FBUyxLQUFLLEdBQUcsRUFBRSxLQUFLLEtBQUssR0FBRyxFQUFFLE1BQU0sUUFBaUIsR0FBRyxDQUFDLENBQUM7QUFDdEYsU0FBSyxPQUFPLEtBQUssS0FBSyxNQUFNLFNBQVMsR0FBRyxJQUFJLENBQUM7QUFDL0MsT0FBSyxNQUFNO0FBQ1gsU0FBTyxVQUFVLENBQUMsS0FBSyxRQUFRLEtBQUssUUFBUSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDckQsU0FBTyxHQUFHLEtBQUssU0FBUyxDQUFDLENBQUM7QUFDMUIsU0FBTyxVQUFVLENBQUMsS0FBSyxRQUFRLEtBQUssUUFBUSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDckQsU0FBTyxHQUFHLENBQUMsS0FBSyxTQUFTLENBQUMsQ0FBQztBQUMzQixPQUFLLFNBQVMsQ0FBQztBQUNmLFNBQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUMzQixRQUFNLE9BQU8sSUFBSSxLQUFLLFFBQVEsUUFBUTtBQUN0QyxPQUFLLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDbkIsT0FBSyxNQUFNO0FBQ1gsU0FBTyxNQUFNLEtBQUssVUFBVSxHQUFHLHdDQUF3QztBQUN6RSxDQUFDO0FBRUQsS0FBSywrQkFBK0IsTUFBTTtBQUN4QyxRQUFNLE9BQU8sSUFBSSxLQUFLLE1BQU0sTUFBTTtBQUNsQyxPQUFLLE9BQU8sS0FBSyxHQUFHLEVBQUUsSUFBSSxJQUFJLENBQUMsQ0FBQztBQUNoQyxTQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssVUFBUSxFQUFFLEdBQUcsS0FBSyxNQUFNLElBQUksRUFBRSxFQUFHLE1BQU0sR0FBRztBQUN4RSxTQUFPLE1BQU0sS0FBSyxPQUFPLElBQUksU0FBTyxHQUFHLEdBQUcsSUFBSTtBQUM5QyxTQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssU0FBTyxHQUFHLEdBQUcsSUFBSTtBQUNqRCxDQUFDO0FBRUQsU0FBUyxNQUFNQyxRQUFlLFdBQVcsR0FBRyxVQUFVLE1BQU07QUFDMUQsU0FBTyxPQUFPQSxRQUFPLFVBQVUsT0FBTyxFQUFFLElBQUksU0FDMUMsSUFBSSxTQUFTLFNBQVMsR0FBRyxJQUFJLE9BQU8sU0FBUyxNQUFNLEtBQUssSUFBSSxJQUFJO0FBQ3BFO0FBRUEsS0FBSyx3REFBd0QsTUFBTTtBQUNqRSxRQUFNLFNBQVM7QUFDZixRQUFNQyxPQUFNLElBQUksS0FBSyxNQUFNLEdBQUcsR0FBRyxFQUFFLEVBQUUsUUFBUTtBQUM3QyxTQUFPLFVBQVUsTUFBTTtBQUFBLElBQ3JCLEtBQUtBLElBQUc7QUFBQSxJQUFHLEtBQUtBLE9BQU0sTUFBTTtBQUFBLElBQUcsS0FBS0EsT0FBTSxJQUFJLFFBQVEsRUFBRSxNQUFNLFFBQVEsQ0FBQztBQUFBLElBQ3ZFLEtBQUtBLE9BQU0sSUFBSSxNQUFNO0FBQUEsSUFBRyxLQUFLQSxPQUFNLElBQUksTUFBTTtBQUFBLElBQUcsS0FBS0EsT0FBTSxJQUFJLFFBQVEsRUFBRSxNQUFNLFNBQVMsQ0FBQztBQUFBLElBQ3pGLEtBQUtBLE9BQU0sSUFBSSxNQUFNO0FBQUEsSUFBRyxLQUFLQSxPQUFNLElBQUksUUFBUSxFQUFFLFNBQVMsSUFBSSxDQUFDO0FBQUEsRUFDakUsQ0FBQyxHQUFHLENBQUMsT0FBTyxRQUFRLFFBQVEsUUFBUSxRQUFRLFFBQVEsUUFBUSxRQUFRLE1BQU0sQ0FBQztBQUM3RSxDQUFDO0FBRUQsS0FBSyxtREFBbUQsTUFBTTtBQUM1RCxRQUFNQSxPQUFNLElBQUksS0FBSyxNQUFNLEdBQUcsR0FBRyxJQUFJLEVBQUUsRUFBRSxRQUFRO0FBQ2pELFFBQU1ELFNBQVEsQ0FBQyxLQUFLQyxJQUFHLEdBQUcsS0FBS0EsT0FBTSxJQUFPLEdBQUcsS0FBS0EsT0FBTSxLQUFPLENBQUM7QUFDbEUsU0FBTyxVQUFVLE1BQU1ELE1BQUssR0FBRyxDQUFDLE9BQU8sUUFBUSxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQ3JFLFNBQU8sVUFBVSxNQUFNQSxRQUFPQyxPQUFNLElBQU8sR0FBRyxDQUFDLE9BQU8sUUFBUSxPQUFPLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFDM0YsU0FBTyxVQUFVLE1BQU0sQ0FBQyxLQUFLQSxNQUFLLEVBQUUsS0FBSyxLQUFLLENBQUMsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLE9BQU8sTUFBTSxHQUFHLHNCQUFzQjtBQUM5RixTQUFPLFVBQVUsTUFBTUQsUUFBT0MsT0FBTSxLQUFPLEdBQUcsQ0FBQyxPQUFPLFFBQVEsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUN0RixDQUFDO0FBRUQsS0FBSywyQ0FBMkMsTUFBTTtBQUNwRCxRQUFNQSxPQUFNLElBQUksS0FBSyxNQUFNLEdBQUcsR0FBRyxFQUFFLEVBQUUsUUFBUTtBQUM3QyxRQUFNLE9BQU8sQ0FBQyxTQUFpQixLQUFLQSxNQUFLLEVBQUUsTUFBTSxTQUFTLE9BQU8sUUFBUSxNQUFNLE1BQU0sU0FBUyxDQUFDO0FBQy9GLFFBQU0sT0FBTyxDQUFDLFNBQWlCLEtBQUtBLE1BQUssRUFBRSxNQUFNLFNBQVMsT0FBTyxRQUFRLE1BQU0sTUFBTSxhQUFhLENBQUM7QUFDbkcsU0FBTyxVQUFVLE1BQU0sQ0FBQyxLQUFLLEdBQUcsR0FBRyxLQUFLLEdBQUcsR0FBRyxLQUFLQSxJQUFHLEdBQUcsS0FBSyxHQUFHLENBQUMsQ0FBQyxHQUFHLENBQUMsT0FBTyxXQUFXLFFBQVEsU0FBUyxDQUFDO0FBQzNHLFNBQU8sVUFBVSxNQUFNLENBQUMsS0FBSyxHQUFHLEdBQUcsS0FBS0EsSUFBRyxDQUFDLEdBQUcsR0FBRyxLQUFLLEdBQUcsQ0FBQyxPQUFPLE1BQU0sQ0FBQztBQUN6RSxTQUFPLE1BQU0sZUFBZSxDQUFDLEtBQUssR0FBRyxHQUFHLEtBQUssR0FBRyxHQUFHLEtBQUssR0FBRyxDQUFDLENBQUMsR0FBRyx3QkFBd0I7QUFDeEYsU0FBTyxNQUFNLGVBQWUsQ0FBQyxLQUFLLEdBQUcsQ0FBQyxDQUFDLEdBQUcsY0FBYztBQUN4RCxTQUFPLE1BQU0sZUFBZSxDQUFDLEtBQUssR0FBRyxHQUFHLEtBQUssR0FBRyxDQUFDLENBQUMsR0FBRyxpQkFBaUI7QUFDdEUsU0FBTyxNQUFNLGVBQWUsQ0FBQyxLQUFLLEdBQUcsR0FBRyxLQUFLLEdBQUcsQ0FBQyxDQUFDLEdBQUcsaUJBQWlCO0FBQ3RFLFNBQU8sTUFBTSxPQUFPLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxLQUFLLEdBQUcsQ0FBQyxHQUFHLHNCQUFzQjtBQUM3RSxDQUFDO0FBRUQsSUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFFLFFBQVEsSUFBSyxHQUFHLENBQUMsR0FBRyxNQUFNLEtBQUssR0FBRyxFQUFFLElBQUksSUFBSSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBRTdFLEtBQUssOEJBQThCLE1BQU07QUFDdkMsUUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLE9BQU8sT0FBTyxNQUFNO0FBQ3ZDLFNBQU8sTUFBTSxJQUFJLEdBQUk7QUFDckIsU0FBTyxHQUFHLEtBQUssUUFBUSxTQUFTO0FBQ2hDLFNBQU8sVUFBVSxPQUFPLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUMzQyxTQUFPLFVBQVUsT0FBTyxNQUFNLE1BQU0sR0FBRyxDQUFDLEdBQUcsTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLENBQUM7QUFDNUQsQ0FBQztBQUVELEtBQUssa0VBQWtFLE1BQU07QUFDM0UsTUFBSSxTQUFTO0FBQ2IsV0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEVBQUUsR0FBRztBQUMzQixhQUFTLFdBQVcsT0FBTyxNQUFNO0FBQ2pDLFVBQU0sQ0FBQyxNQUFNLEVBQUUsSUFBSSxPQUFPLE9BQU8sTUFBTTtBQUN2QyxXQUFPLEdBQUcsS0FBSyxRQUFRLFNBQVM7QUFBQSxFQUNsQztBQUNBLFNBQU8sVUFBVSxPQUFPLE9BQU8sTUFBTSxHQUFHLENBQUMsR0FBRyxTQUFTLENBQUM7QUFDdEQsUUFBTSxVQUFVLFdBQVcsT0FBTyxNQUFNO0FBQ3hDLFNBQU8sVUFBVSxPQUFPLE9BQU8sT0FBTyxHQUFHLENBQUMsWUFBWSxZQUFZLFVBQVUsQ0FBQztBQUM3RSxXQUFTLElBQUksR0FBRyxJQUFJLElBQUksRUFBRTtBQUN4QixhQUFTLFdBQVcsT0FBTyxNQUFNO0FBQ25DLFNBQU8sTUFBTSxPQUFPLE1BQU0sSUFBSTtBQUM5QixTQUFPLE1BQU0sT0FBTyxPQUFPLE1BQU0sRUFBRSxDQUFDLEdBQUcsR0FBSTtBQUM3QyxDQUFDO0FBRUQsS0FBSyx1REFBdUQsTUFBTTtBQUNoRSxRQUFNLE9BQU8sTUFBTSxNQUFNLEdBQUcsR0FBRztBQUMvQixNQUFJLFNBQVMsV0FBVyxNQUFNLE1BQU07QUFDcEMsU0FBTyxNQUFNLE9BQU8sTUFBTSxJQUFJO0FBQzlCLFdBQVMsSUFBSSxLQUFLLElBQUksS0FBSyxFQUFFO0FBQzNCLFNBQUssS0FBSyxNQUFNLENBQUMsQ0FBRTtBQUNyQixRQUFNLENBQUMsTUFBTSxFQUFFLElBQUksT0FBTyxNQUFNLE1BQU07QUFDdEMsU0FBTyxNQUFNLElBQUksR0FBRztBQUNwQixTQUFPLE1BQU0sS0FBSyxNQUFNLFNBQVM7QUFDbkMsQ0FBQztBQUVELEtBQUssaUNBQWlDLE1BQU07QUFDMUMsUUFBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLE9BQU8sT0FBTyxZQUFZLE9BQU8sTUFBTSxDQUFDO0FBQzNELFNBQU8sR0FBRyxPQUFPLE9BQU8sS0FBSyxHQUFHO0FBQ2hDLFNBQU8sVUFBVSxZQUFZLE9BQU8sU0FBUyxHQUFHLE1BQU07QUFDeEQsQ0FBQzsiLAogICJuYW1lcyI6IFsibGluZSIsICJsaW5lIiwgImxpbmVzIiwgIm1lbnRpb25zIiwgImxpbmUiLCAibGluZXMiLCAiZGF5IiwgImxpbmVzIiwgImxpbmVzIiwgImRheSJdCn0K
