// test/unit/chat.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// src/irc/message.ts
var noTags = /* @__PURE__ */ new Map();
var escapes = { ":": ";", s: " ", "\\": "\\", r: "\r", n: "\n" };
function unescapeTag(value) {
  return value.replace(/\\(.?)/gs, (_, c) => escapes[c] ?? c);
}
function escapeTag(value) {
  return value.replace(/[;\s\\]/g, (c) => c === ";" ? "\\:" : c === " " ? "\\s" : c === "\\" ? "\\\\" : c === "\r" ? "\\r" : c === "\n" ? "\\n" : c);
}
function parseTags(text) {
  const tags = /* @__PURE__ */ new Map();
  for (const tag of text.split(";")) {
    const equals = tag.indexOf("=");
    if (equals < 0)
      tags.set(tag, "");
    else
      tags.set(tag.slice(0, equals), unescapeTag(tag.slice(equals + 1)));
  }
  return tags;
}
function parseMessage(line) {
  let rest = line.replace(/[\r\n]+$/, "");
  const word = () => {
    const end = rest.indexOf(" ");
    const result = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? "" : rest.slice(end).replace(/^ +/, "");
    return result;
  };
  rest = rest.replace(/^ +/, "");
  const tags = rest.startsWith("@") ? parseTags(word().slice(1)) : noTags;
  const source = rest.startsWith(":") ? word().slice(1) : "";
  const command = word().toUpperCase();
  if (!/^([A-Z]+|[0-9]{3})$/.test(command))
    return null;
  const params = [];
  while (rest !== "") {
    if (rest.startsWith(":")) {
      params.push(rest.slice(1));
      break;
    }
    params.push(word());
  }
  return { tags, source, command, params };
}
function formatMessage(command, params = [], tags = {}) {
  const front = Object.entries(tags).map(([key, value]) => value === "" ? key : `${key}=${escapeTag(value)}`).join(";");
  const words2 = params.map((param, i) => {
    const clean = param.replace(/[\r\n\0]/g, "");
    const last = i === params.length - 1;
    return last && (clean === "" || clean.includes(" ") || clean.startsWith(":")) ? ":" + clean : clean;
  });
  return (front === "" ? "" : `@${front} `) + [command, ...words2].join(" ");
}
function nickOf(source) {
  const end = source.indexOf("!");
  return end < 0 ? source : source.slice(0, end);
}
function userHostOf(source) {
  const end = source.indexOf("!");
  return end < 0 ? "" : source.slice(end + 1);
}
function folded(name) {
  return name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
function same(a, b) {
  return folded(a) === folded(b);
}
function isRoom(target) {
  return target.startsWith("#") || target.startsWith("&");
}
function timeOf(message, now) {
  const time = Date.parse(message.tags.get("time") ?? "");
  return Number.isNaN(time) ? now : time;
}

// src/irc/batches.ts
function isBatch(item) {
  return "items" in item;
}
var mostOpen = 64;
var mostItems = 2e4;
var Batches = class {
  #open = /* @__PURE__ */ new Map();
  /** What is complete with this message: itself, a whole batch, or nothing yet. */
  take(message) {
    const parent = this.#open.get(message.tags.get("batch") ?? "");
    if (message.command !== "BATCH")
      return this.#put(parent, message);
    const reference2 = message.params[0] ?? "";
    const name = reference2.slice(1);
    if (reference2.startsWith("+")) {
      if (this.#open.size < mostOpen)
        this.#open.set(name, {
          type: message.params[1] ?? "",
          params: message.params.slice(2),
          opened: message,
          items: []
        });
      return null;
    }
    const batch = this.#open.get(name);
    this.#open.delete(name);
    if (batch === void 0)
      return null;
    return this.#put(this.#open.get(batch.opened.tags.get("batch") ?? ""), batch);
  }
  /** The connection is another one. */
  clear() {
    this.#open.clear();
  }
  #put(parent, item) {
    if (parent === void 0)
      return item;
    if (parent.items.length < mostItems)
      parent.items.push(item);
    return null;
  }
};

// src/irc/split.ts
var encoder = new TextEncoder();
function bytes(text) {
  return encoder.encode(text).length;
}
function roomForText(target, ownMask) {
  const mask = ownMask === "" ? 32 + 1 + 17 + 1 + 64 : bytes(ownMask);
  return 512 - ":  PRIVMSG  :\r\n".length - mask - bytes(target);
}
function pieces(line, most2) {
  const result = [];
  let piece = "";
  let size = 0;
  for (const character of characters(line)) {
    const more = bytes(character);
    if (size + more > most2 && piece !== "") {
      const space = piece.lastIndexOf(" ") + 1;
      const cut = space > piece.length / 2 ? space : piece.length;
      result.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      size = bytes(piece);
    }
    piece += character;
    size += more;
  }
  if (piece !== "")
    result.push(piece);
  return result;
}
function* characters(text) {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) {
    yield* text;
    return;
  }
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (segment.length > 32)
      yield* segment;
    else
      yield segment;
  }
}
function sendableLines(text) {
  const clean = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n").replace(/\t/g, "    ").replace(/[\x00\x01\x05-\x09\x0b-\x0e\x10\x12-\x15\x17-\x1c\x7f]/g, "");
  return clean.replace(/^\n+|\s+$/g, "").split("\n").map((line) => line.trimEnd());
}

// src/state/compose.ts
var lastBatch = 0;
function compose(text, to, action = false) {
  const room = roomForText(to.name, to.ownMask) - (action ? "ACTION ".length : 0);
  const cut = sendableLines(text).map((line) => line === "" ? [""] : pieces(line, room));
  const single = (piece) => ({
    text: piece,
    action,
    lines: (tags) => [formatMessage(
      "PRIVMSG",
      [to.name, action ? `ACTION ${piece}` : piece],
      tags
    )]
  });
  const isOne = cut.length === 1 && cut[0].length === 1;
  if (isOne || action || to.multiline === null)
    return cut.flat().filter((piece) => piece !== "").map(single);
  return batches(cut, to.multiline).map((group) => group.length === 1 ? single(group[0].piece) : batched(group, to.name));
}
function batches(cut, limits) {
  const groups = [];
  let group = [];
  let size = 0;
  const finish = () => {
    while (group.length > 0 && group[group.length - 1].piece === "")
      group.pop();
    if (group.length > 0)
      groups.push(group);
    group = [];
    size = 0;
  };
  for (const line of cut)
    line.forEach((piece, i) => {
      const more = bytes(piece) + 1;
      if (group.length >= limits.maxLines || size + more > limits.maxBytes)
        finish();
      if (group.length === 0 && piece === "")
        return;
      group.push({ piece, goesOn: i > 0 && group.length > 0 });
      size += more;
    });
  finish();
  return groups;
}
function batched(group, target) {
  return {
    text: group.map(({ piece, goesOn }, i) => (i === 0 || goesOn ? "" : "\n") + piece).join(""),
    action: false,
    lines: (tags) => {
      const name = `m${++lastBatch}`;
      return [
        formatMessage("BATCH", [`+${name}`, "draft/multiline", target], tags),
        ...group.map(({ piece, goesOn }) => formatMessage("PRIVMSG", [target, piece], {
          batch: name,
          ...goesOn ? { "draft/multiline-concat": "" } : {}
        })),
        formatMessage("BATCH", [`-${name}`])
      ];
    }
  };
}
function multilineText(parts) {
  return parts.map(({ text, goesOn }, i) => (i === 0 || goesOn ? "" : "\n") + text).join("");
}

// src/format/mentions.ts
function mentions(text, name) {
  const result = [];
  if (name === "")
    return result;
  const low = text.toLowerCase();
  const wanted2 = name.toLowerCase();
  if (low.length !== text.length)
    return result;
  for (let at2 = low.indexOf(wanted2); at2 >= 0; at2 = low.indexOf(wanted2, at2 + wanted2.length)) {
    if (!isPartOfName(text, at2 - 1) && !isPartOfName(text, at2 + wanted2.length))
      result.push(at2);
  }
  return result;
}
function isPartOfName(text, at2) {
  const c = text[at2];
  return c !== void 0 && /[\p{L}\p{N}_\-[\]\\`^{}|]/u.test(c);
}

// src/state/line.ts
var lastKey = 0;
function freshKey() {
  return `+${++lastKey}`;
}
function keyOf(message, text) {
  const time = message.tags.get("time") ?? "";
  const id = message.tags.get("msgid") ?? "";
  if (id !== "")
    return `${id}/${time}`;
  return time === "" ? freshKey() : `${time}/${message.source}/${message.command}/${text}`;
}
function infoLine(text, now) {
  return { key: freshKey(), kind: "info", time: now, nick: "", text, id: "", own: false, mention: false };
}
function unwrapped(text) {
  if (!text.startsWith(""))
    return { action: false, text };
  const inner = /^\x01ACTION(?: (.*?))?\x01?$/s.exec(text);
  return inner === null ? null : { action: true, text: inner[1] ?? "" };
}
function lineOf(message, me, now, text) {
  const nick = nickOf(message.source);
  const own = same(nick, me);
  const { command, params } = message;
  const base = {
    time: timeOf(message, now),
    nick,
    id: message.tags.get("msgid") ?? "",
    own,
    mention: false,
    ...message.tags.has("bot") ? { bot: true } : {}
  };
  if (command === "PRIVMSG" || command === "NOTICE") {
    const said2 = unwrapped(text ?? params[1] ?? "");
    if (said2 === null || command === "NOTICE" && said2.action)
      return null;
    const sign = /^[^#&A-Za-z0-9_]+(?=[#&])/.exec(params[0] ?? "")?.[0];
    const replyTo = message.tags.get("+draft/reply") ?? message.tags.get("+reply");
    return {
      ...base,
      key: keyOf(message, said2.text),
      kind: command === "NOTICE" ? "notice" : said2.action ? "action" : "message",
      text: said2.text,
      mention: !own && mentions(said2.text, me).length > 0,
      ...sign === void 0 ? {} : { only: sign },
      ...replyTo === void 0 ? {} : { replyTo }
    };
  }
  const told2 = eventOf(message, me);
  if (told2 === null)
    return null;
  const [event, words2] = told2;
  const key = message.tags.has("time") ? `${message.tags.get("time")}/${nick}/${words2}` : freshKey();
  return { ...base, key, kind: "event", event, text: words2 };
}
function eventOf({ command, params, source }, me) {
  const because = (reason) => reason ? ` (${reason})` : "";
  switch (command) {
    case "JOIN":
      return ["join", "joined"];
    case "PART":
      return ["part", `left${because(params[1])}`];
    case "QUIT":
      return ["quit", `left the chat${because(params[0])}`];
    case "KICK":
      return ["kick", `threw ${same(params[1] ?? "", me) ? "you" : params[1]} out${because(same(params[2] ?? "", nickOf(source)) ? "" : params[2])}`];
    case "NICK":
      return ["nick", `is now known as ${params[0]}`];
    case "TOPIC":
      return ["topic", params[1] ? `changed the topic to: ${params[1]}` : "took the topic away"];
    case "MODE":
      return ["mode", `changed modes: ${params.slice(1).join(" ")}`];
    case "RENAME":
      return ["rename", `renamed the room to ${params[1]}${because(params[2])}`];
    default:
      return null;
  }
}
function isSaid(line) {
  return line.kind === "message" || line.kind === "action" || line.kind === "notice";
}
function withReaction(line, emoji, nick, there) {
  const reactions = new Map(line.reactions);
  const others = (reactions.get(emoji) ?? []).filter((x) => folded(x) !== folded(nick));
  if (there)
    others.push(nick);
  if (others.length > 0)
    reactions.set(emoji, others);
  else
    reactions.delete(emoji);
  return { ...line, reactions };
}

// src/state/ignore.ts
function isIgnored(list, source) {
  return list.some((entry) => /[!@*?]/.test(entry) ? matches(entry, source) : folded(entry) === folded(nickOf(source)));
}
function matches(mask, text) {
  const m = folded(mask);
  const t = folded(text);
  let i = 0;
  let j = 0;
  let star = -1;
  let from = 0;
  while (j < t.length) {
    if (i < m.length && (m[i] === "?" || m[i] === t[j] && m[i] !== "*")) {
      ++i;
      ++j;
    } else if (m[i] === "*") {
      star = i++;
      from = j;
    } else if (star >= 0) {
      i = star + 1;
      j = ++from;
    } else {
      return false;
    }
  }
  while (m[i] === "*")
    ++i;
  return i === m.length;
}

// src/state/refusals.ts
var sentences = {
  401: "There is nobody called {1}, and no such room",
  403: "There is no room {1}",
  404: "You may not speak in {1}: {last}",
  405: "You are in too many rooms to enter {1}",
  406: "Nobody was called {1} lately",
  407: "{1} is more than one",
  412: "There was nothing to say",
  417: "That line is too long for the server",
  421: "The server does not know {1}",
  432: "{1} is no name that one can have here: {last}",
  433: "{1} is taken: {last}",
  435: "Not while you may not speak in {2}",
  437: "{1} cannot be had just now: {last}",
  438: "You change your name too often: {last}",
  439: "Not so fast: {last}",
  441: "{1} is not in {2}",
  442: "You are not in {1}",
  443: "{1} is in {2} already",
  461: "{1} needs more than that",
  464: "That is not the password",
  465: "You are banned from this server: {last}",
  471: "{1} is full",
  472: "{1} is no mode that the server knows",
  473: "Only who is invited may enter {1}",
  474: "You are banned from {1}",
  475: "{1} has a key, and that is not it. Try /join {1} KEY",
  476: "{1} is no name for a room",
  477: "Only who is logged in may enter {1}, or write there",
  478: "The list of {1} is full",
  480: "Too many people entered {1} just now. Try again in a moment",
  481: "That is for operators of the server",
  482: "Only operators of {1} may do that",
  489: "Only with a secure connection (https) one may enter {1}",
  716: "{1} takes messages only from people it knows"
};
function refusal(message) {
  const { command, params } = message;
  const last = params[params.length - 1] ?? "";
  if (command === "FAIL" || command === "WARN" || command === "NOTE")
    return last;
  if (!/^[45]\d\d$|^(263|696|716|734|90[2456])$/.test(command) || command === "422")
    return null;
  const sentence = sentences[command];
  if (sentence === void 0 || sentence.includes("{2}") && params.length < 4 || sentence.includes("{1}") && params.length < 3)
    return [...params.slice(1, -1), last].filter((x) => x !== "*").join(" ");
  return sentence.replace(/\{(\w+)\}/g, (_, name) => name === "last" ? last : params[Number(name)] ?? "");
}

// src/state/history.ts
var page = 100;
function pageSize(chat) {
  return Math.min(page, chat.isupport.number("CHATHISTORY", page));
}
function reference(chat, line) {
  const types = chat.isupport.get("MSGREFTYPES");
  return line.id !== "" && (types === "" || types.split(",").includes("msgid")) ? `msgid=${line.id}` : timestamp(line.time);
}
function timestamp(time) {
  return `timestamp=${new Date(time).toISOString()}`;
}
function newestSaid(room) {
  for (let i = room.lines.length - 1; i >= 0; --i)
    if (room.lines[i].kind !== "info")
      return room.lines[i];
  return void 0;
}
function loadNewest(chat, room) {
  if (!chat.has("draft/chathistory") || room.kind === "server" || room.past.loading !== null)
    return;
  const last = room.past.live ? newestSaid(room) : void 0;
  const size = pageSize(chat);
  ask(
    chat,
    room,
    "newer",
    ["LATEST", room.name, last ? reference(chat, last) : "*", String(size)],
    (lines, count) => {
      if (last === void 0 || count < size)
        room.merge(lines);
      else
        room.replace(lines);
      if (last === void 0 || count >= size)
        room.past.more = count >= size;
      room.past.live = true;
    }
  );
}
function loadOlder(chat, room) {
  const first = room.lines.find((line) => line.kind !== "info");
  if (room.past.loading !== null || !room.past.more || first === void 0 || !chat.has("draft/chathistory"))
    return;
  const size = pageSize(chat);
  ask(
    chat,
    room,
    "older",
    ["BEFORE", room.name, reference(chat, first), String(size)],
    (lines, count) => {
      const fresh = room.merge(lines);
      room.past.more = count >= size && fresh.length > 0;
    }
  );
}
function loadNewer(chat, room) {
  const last = newestSaid(room);
  if (room.past.loading !== null || room.past.live || last === void 0)
    return;
  const size = pageSize(chat);
  ask(
    chat,
    room,
    "newer",
    ["AFTER", room.name, reference(chat, last), String(size)],
    (lines, count) => {
      room.merge(lines);
      room.past.live = count < size;
    }
  );
}
function returnToNow(chat, room) {
  if (room.past.live)
    return;
  room.replace([]);
  loadNewest(chat, room);
}
function loadTalks(chat, since) {
  if (!chat.has("draft/chathistory") || !chat.has("labeled-response") || chat.account === "")
    return;
  chat.send(
    "CHATHISTORY",
    ["TARGETS", timestamp(chat.now()), timestamp(since), "50"],
    chat.label((answer) => {
      for (const item of isBatch(answer) ? answer.items : [])
        if (!isBatch(item) && item.params[0] === "TARGETS") {
          const name = item.params[1] ?? "";
          if (name !== "" && !isRoom(name))
            loadNewest(chat, chat.open(name));
        }
      return true;
    })
  );
}
function ask(chat, room, loading, params, take) {
  const label = chat.label((answer) => {
    room.past.loading = null;
    room.changes.changed();
    if (!isBatch(answer)) {
      room.past.more = false;
      const problem = refusal(answer);
      if (problem !== null && loading !== "newer")
        chat.tell(problem, room);
      return true;
    }
    const inner = answer.type === "labeled-response" ? answer.items.find(isBatch) ?? answer : answer;
    const past = pastOf(chat, inner);
    foundInPast(room, past.lines);
    take(past.lines, past.count);
    for (const change of past.changes)
      applyChange(room, change);
    room.count();
    return true;
  });
  if (label["label"] === void 0)
    return;
  room.past.loading = loading;
  room.changes.changed();
  chat.send("CHATHISTORY", params, label);
}
function pastOf(chat, batch) {
  const lines = [];
  const changes = [];
  let count = 0;
  for (const item of batch.items) {
    const message = isBatch(item) ? firstOf(item) : item;
    if (message === null)
      continue;
    ++count;
    const line = isBatch(item) ? multiLineOf(chat, item) : lineOf(item, chat.me, chat.now());
    if (line !== null && !isIgnored(chat.settings.get("ignored"), message.source))
      lines.push(line);
    else
      changes.push(message);
  }
  lines.sort((a, b) => a.time - b.time);
  return { lines, changes, count };
}
function multiLineOf(chat, batch) {
  const first = firstOf(batch);
  if (first === null)
    return null;
  const text = multilineText(batch.items.flatMap((item) => isBatch(item) ? [] : [{
    text: item.params[1] ?? "",
    goesOn: item.tags.has("draft/multiline-concat")
  }]));
  return lineOf(first, chat.me, chat.now(), text);
}
function applyChange(room, message) {
  const by = message.source.split("!")[0] ?? "";
  if (message.command === "REDACT")
    return room.change(message.params[1] ?? "", (line) => ({
      ...line,
      text: "",
      mention: false,
      deleted: { by, reason: message.params[2] ?? "" }
    })) !== null;
  if (message.command !== "TAGMSG")
    return false;
  const to = message.tags.get("+draft/reply") ?? message.tags.get("+reply") ?? "";
  const more = message.tags.get("+draft/react");
  const less = message.tags.get("+draft/unreact");
  const emoji = more ?? less ?? "";
  if (emoji === "" || [...emoji].length > 16)
    return false;
  return room.change(to, (line) => withReaction(line, emoji, by, more !== void 0)) !== null;
}

// src/state/reading.ts
var place = "hubbub.read";
var mostKept = 200;
var every = 2e3;
function marks(chat) {
  try {
    return JSON.parse(chat.store.getItem(place) ?? "{}");
  } catch {
    return {};
  }
}
function readMarkOf(chat, room) {
  const mark = marks(chat)[room.id];
  return typeof mark === "number" ? mark : 0;
}
var due = /* @__PURE__ */ new WeakMap();
function seen(chat, room, time) {
  if (!room.markRead(time))
    return;
  chat.changes.changed();
  if (due.has(room))
    return;
  due.set(room, setTimeout(() => {
    due.delete(room);
    keep(chat, room);
  }, every));
}
function keep(chat, room) {
  const all = Object.entries({ ...marks(chat), [room.id]: room.readTo }).sort(([, a], [, b]) => b - a).slice(0, mostKept);
  try {
    chat.store.setItem(place, JSON.stringify(Object.fromEntries(all)));
  } catch {
  }
  if (chat.has("draft/read-marker") && room.kind !== "server")
    chat.send("MARKREAD", [room.name, timestamp(room.readTo)]);
}
function markedRead(chat, target, value) {
  const room = chat.rooms.find((x) => x.id === folded(target));
  const time = Date.parse(value.replace(/^timestamp=/, ""));
  if (room === void 0 || Number.isNaN(time))
    return;
  if (room.readTo > time && room.lines.length === 0)
    room.readTo = time;
  else
    room.markRead(time);
  chat.changes.changed();
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
  has(line) {
    return this.#keys.has(line.key);
  }
  /** Adds a line at the end. False: it is here already. */
  append(line) {
    if (this.#keys.has(line.key))
      return false;
    this.#keys.add(line.key);
    this.lines.push(line);
    if (this.lines.length > mostLines) {
      for (const gone of this.lines.splice(0, goAtOnce))
        this.#keys.delete(gone.key);
      this.past.more = true;
    }
    this.changes.changed();
    return true;
  }
  /** Puts lines of the past where they belong by their time. @returns those that were new. */
  merge(lines) {
    const fresh = lines.filter((line) => {
      const isNew = !this.#keys.has(line.key);
      this.#keys.add(line.key);
      return isNew;
    });
    if (fresh.length === 0)
      return fresh;
    const merged = [];
    let i = 0;
    for (const line of fresh) {
      while (i < this.lines.length && this.lines[i].time <= line.time)
        merged.push(this.lines[i++]);
      merged.push(line);
    }
    while (i < this.lines.length)
      merged.push(this.lines[i++]);
    this.#put(merged);
    return fresh;
  }
  /** Forgets all lines, and has these. */
  replace(lines) {
    this.#keys.clear();
    const fresh = [];
    for (const line of lines)
      if (!this.#keys.has(line.key)) {
        this.#keys.add(line.key);
        fresh.push(line);
      }
    this.#put(fresh);
  }
  #put(lines) {
    this.lines.length = 0;
    for (const line of lines)
      this.lines.push(line);
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
    return id === "" ? void 0 : this.lines.find((line) => line.id === id);
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
      const line = this.lines[i];
      if (line.time <= this.readTo)
        break;
      if (!isSaid(line) || line.own || line.deleted)
        continue;
      ++unread;
      if (line.mention || this.kind === "person")
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
function kindOf(target) {
  return isRoom(target) ? "room" : "person";
}

// src/state/membership.ts
function sorted(chat, signs) {
  const order = chat.isupport.rankSigns;
  return [...new Set(signs)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join("");
}
function tellOf(chat, room, message) {
  const line = lineOf(message, chat.me, chat.now());
  if (line !== null && room.past.live && !isIgnored(chat.settings.get("ignored"), message.source))
    room.append(line);
}
function meet(chat, message) {
  const person = chat.people.meet(nickOf(message.source));
  person.host = userHostOf(message.source) || person.host;
  if (message.tags.has("account"))
    person.account = message.tags.get("account");
  if (message.tags.has("bot"))
    person.bot = true;
  return person;
}
function remove(chat, room, nick) {
  if (room.members.delete(folded(nick)))
    room.membersChanged();
  room.typing.delete(nick);
  if (!chat.rooms.some((other) => other.members.has(folded(nick))))
    chat.people.forget(nick);
}
function touch(chat, nick) {
  for (const room of chat.rooms)
    if (room.members.has(folded(nick)) || room.id === folded(nick))
      room.membersChanged();
}
function enter(chat, name, message) {
  const isNew = chat.find(name) === void 0;
  const room = chat.open(name);
  chat.mask = message.source;
  room.joined = true;
  room.members.clear();
  room.modes = "";
  if (isNew)
    room.readTo = readMarkOf(chat, room) || chat.now();
  if (chat.current === null || chat.going === room.id)
    chat.show(room);
  if (chat.going === room.id)
    chat.going = "";
  if (chat.isupport.has("WHOX"))
    chat.send("WHO", [name, "%tuhnfar,1"]);
  chat.send("MODE", [name]);
  loadNewest(chat, room);
  sendWaiting(chat, room);
  chat.changes.changed();
}
var membership = {
  JOIN(chat, message) {
    const name = message.params[0] ?? "";
    const nick = nickOf(message.source);
    if (isMine(chat, message))
      enter(chat, name, message);
    const room = chat.find(name);
    if (room === void 0)
      return;
    const person = meet(chat, message);
    if (message.params.length > 1) {
      person.account = message.params[1] === "*" ? "" : message.params[1];
      person.realname = message.params[2] ?? "";
    }
    room.members.set(folded(nick), "");
    room.membersChanged();
    if (!isMine(chat, message))
      tellOf(chat, room, message);
  },
  PART(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    if (room === void 0)
      return;
    if (isMine(chat, message)) {
      room.joined = false;
      chat.close(room);
      return;
    }
    remove(chat, room, nickOf(message.source));
    tellOf(chat, room, message);
  },
  KICK(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    const whom = message.params[1] ?? "";
    if (room === void 0)
      return;
    tellOf(chat, room, message);
    if (same(whom, chat.me)) {
      room.joined = false;
      room.members.clear();
      room.membersChanged();
      chat.changes.changed();
    } else {
      remove(chat, room, whom);
    }
  },
  QUIT(chat, message) {
    const nick = nickOf(message.source);
    for (const room of chat.rooms)
      if (room.members.has(folded(nick))) {
        room.members.delete(folded(nick));
        room.typing.delete(nick);
        room.membersChanged();
        tellOf(chat, room, message);
      }
    chat.people.forget(nick);
  },
  NICK(chat, message) {
    const from = nickOf(message.source);
    const to = message.params[0] ?? "";
    if (isMine(chat, message)) {
      chat.me = to;
      chat.mask = chat.mask.replace(/^[^!]*/, to);
      chat.changes.changed();
    }
    chat.people.rename(from, to);
    for (const room of [...chat.rooms]) {
      if (room.members.has(folded(from))) {
        const ranks = room.members.get(folded(from));
        room.members.delete(folded(from));
        room.members.set(folded(to), ranks);
        room.typing.delete(from);
        room.membersChanged();
        tellOf(chat, room, message);
      } else if (room.kind === "person" && same(room.name, from) && (chat.find(to) === void 0 || same(from, to))) {
        chat.rename(room, to);
      }
    }
  },
  353(chat, message) {
    const room = chat.find(message.params[2] ?? "");
    if (room === void 0)
      return;
    const signs = chat.isupport.rankSigns;
    for (const word of (message.params[3] ?? "").split(" ")) {
      let at2 = 0;
      while (at2 < word.length && signs.includes(word[at2]))
        ++at2;
      const source = word.slice(at2);
      if (source === "")
        continue;
      const person = chat.people.meet(nickOf(source));
      person.host = userHostOf(source) || person.host;
      room.members.set(folded(person.nick), sorted(chat, word.slice(0, at2)));
    }
    room.membersChanged();
  },
  366() {
  },
  /** The answer to our own WHO: token, user, host, nick, flags, account, realname. */
  354(chat, message) {
    const [, , user = "", host = "", nick = "", flags = "", account = "", realname = ""] = message.params;
    const person = chat.people.find(nick);
    if (person === void 0)
      return;
    person.host = `${user}@${host}`;
    person.account = account === "0" ? "" : account;
    person.realname = realname;
    person.away = flags.startsWith("G");
    person.bot = flags.includes(chat.isupport.get("BOT") || "\0");
  },
  315(chat, message) {
    chat.find(message.params[1] ?? "")?.membersChanged();
  },
  AWAY(chat, message) {
    meet(chat, message).away = message.params.length > 0;
    touch(chat, nickOf(message.source));
  },
  ACCOUNT(chat, message) {
    const account = message.params[0] === "*" ? "" : message.params[0] ?? "";
    if (isMine(chat, message)) {
      chat.account = account;
      chat.changes.changed();
    }
    meet(chat, message).account = account;
    touch(chat, nickOf(message.source));
  },
  CHGHOST(chat, message) {
    const person = chat.people.find(nickOf(message.source));
    if (person !== void 0)
      person.host = `${message.params[0]}@${message.params[1]}`;
    if (isMine(chat, message))
      chat.mask = `${chat.me}!${message.params[0]}@${message.params[1]}`;
  },
  SETNAME(chat, message) {
    meet(chat, message).realname = message.params[0] ?? "";
    touch(chat, nickOf(message.source));
  },
  MODE(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    if (room === void 0 || room.kind !== "room")
      return;
    applyModes(chat, room, message.params[1] ?? "", message.params.slice(2));
    tellOf(chat, room, message);
  },
  324(chat, message) {
    const room = chat.find(message.params[1] ?? "");
    if (room === void 0)
      return;
    room.modes = "";
    applyModes(chat, room, message.params[2] ?? "", message.params.slice(3));
  },
  329() {
  },
  TOPIC(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    if (room === void 0)
      return;
    room.topic = message.params[1] ?? "";
    tellOf(chat, room, message);
    room.changes.changed();
  },
  331(chat, message) {
    setTopic(chat, message.params[1], "");
  },
  332(chat, message) {
    setTopic(chat, message.params[1], message.params[2] ?? "");
  },
  333() {
  },
  RENAME(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    if (room === void 0)
      return;
    tellOf(chat, room, message);
    chat.rename(room, message.params[1] ?? room.name);
  },
  INVITE(chat, message) {
    const [whom = "", name = ""] = message.params;
    const by = nickOf(message.source);
    if (isIgnored(chat.settings.get("ignored"), message.source) || !isRoom(name))
      return;
    if (same(whom, chat.me))
      chat.announce(`${by} invites you to ${name}. Try /join ${name}`);
    else
      chat.tell(`${by} invites ${whom} to ${name}`, chat.find(name) ?? null);
  }
};
function setTopic(chat, name, topic) {
  const room = chat.find(name ?? "");
  if (room === void 0)
    return;
  room.topic = topic;
  room.changes.changed();
}
function applyModes(chat, room, modes, params) {
  let set = true;
  for (const mode of modes) {
    if (mode === "+" || mode === "-") {
      set = mode === "+";
      continue;
    }
    const param = chat.isupport.takesParameter(mode, set) ? params.shift() ?? "" : "";
    const sign = chat.isupport.signOf(mode);
    if (sign !== "") {
      const signs = new Set(room.members.get(folded(param)));
      if (!room.members.has(folded(param)))
        continue;
      if (set)
        signs.add(sign);
      else
        signs.delete(sign);
      room.members.set(folded(param), sorted(chat, signs));
    } else if (mode === "k") {
      room.key = set ? param : "";
    } else if (param === "" && /^[A-Za-z]$/.test(mode)) {
      room.modes = room.modes.replace(mode, "") + (set ? mode : "");
    }
  }
  room.membersChanged();
}
function refusedEntry(chat, name, text) {
  const room = chat.find(name);
  if (chat.going === folded(name))
    chat.going = "";
  if (room !== void 0 && kindOf(name) === "room")
    room.append({ key: freshKey(), kind: "info", time: chat.now(), nick: "", text, id: "", own: false, mention: false });
  else
    chat.announce(text);
}

// src/state/answers.ts
var talksSince = 30 * 24 * 3600 * 1e3;
function tellWords(chat, params, from = 1) {
  chat.tell(params.slice(from).join(" "));
}
function tellServer(chat, text) {
  chat.tell(text, chat.server);
}
function enterRooms(chat) {
  const back = chat.rooms.filter((room) => room.kind === "room" && !room.joined);
  const names2 = [.../* @__PURE__ */ new Set([...back.map((room) => room.name), ...chat.wanted])];
  chat.wanted = [];
  const keyOf2 = (name) => chat.find(name)?.key ?? "";
  names2.sort((a, b) => Number(keyOf2(b) !== "") - Number(keyOf2(a) !== ""));
  for (let i = 0; i < names2.length; i += 5) {
    const some = names2.slice(i, i + 5);
    const keys = some.map(keyOf2).filter((key) => key !== "");
    chat.send("JOIN", keys.length > 0 ? [some.join(","), keys.join(",")] : [some.join(",")]);
  }
}
function joinRefused(chat, message) {
  const text = refusal(message);
  const name = message.params[1] ?? "";
  if (text === null)
    return;
  if (isRoom(name) && !chat.find(name)?.joined)
    refusedEntry(chat, name, text);
  else
    chat.tell(text);
}
var answers = {
  "005": (chat, { params }) => chat.isupport.take(params.slice(1, -1)),
  // The message of the day, or that there is none: from here on all is known.
  375: (chat, { params }) => tellServer(chat, params[1] ?? ""),
  372: (chat, { params }) => tellServer(chat, params[1] ?? ""),
  376: (chat) => welcome(chat),
  422: (chat) => welcome(chat),
  "001": () => {
  },
  "002": () => {
  },
  "003": () => {
  },
  "004": () => {
  },
  251: () => {
  },
  252: () => {
  },
  253: () => {
  },
  254: () => {
  },
  255: () => {
  },
  265: () => {
  },
  266: () => {
  },
  221: () => {
  },
  ACK: () => {
  },
  PONG: () => {
  },
  301: (chat, { params }) => chat.tell(
    `${params[1]} is away: ${params[2]}`,
    chat.find(params[1] ?? "") ?? chat.current
  ),
  305: (chat) => setAway(chat, false),
  306: (chat) => setAway(chat, true),
  900(chat, { params }) {
    chat.account = params[2] ?? "";
    chat.changes.changed();
  },
  901(chat) {
    chat.account = "";
    chat.changes.changed();
  },
  321(chat) {
    chat.list = { rooms: [], complete: false };
    chat.changes.changed();
  },
  322(chat, { params }) {
    chat.list ??= { rooms: [], complete: false };
    chat.list.rooms.push({
      name: params[1] ?? "",
      members: Number(params[2]) || 0,
      topic: params[3] ?? ""
    });
  },
  323(chat) {
    const rooms = chat.list?.rooms ?? [];
    rooms.sort((a, b) => b.members - a.members || (a.name < b.name ? -1 : 1));
    chat.list = { rooms, complete: true };
    chat.changes.changed();
  },
  MARKREAD: (chat, { params }) => markedRead(chat, params[0] ?? "", params[1] ?? "*"),
  311: (chat, { params }) => chat.tell(`${params[1]} is ${params[2]}@${params[3]} (${params[5]})`),
  312: (chat, { params }) => chat.tell(`${params[1]} is on ${params[2]}`),
  313: (chat, { params }) => tellWords(chat, params),
  317: (chat, { params }) => chat.tell(`${params[1]} has been silent for ${duration(Number(params[2]))}, here since ${new Date(Number(params[3]) * 1e3).toLocaleString()}`),
  318: () => {
  },
  319: (chat, { params }) => chat.tell(`${params[1]} is in ${params[2]}`),
  330: (chat, { params }) => chat.tell(`${params[1]} is logged in to the account ${params[2]}`),
  335: (chat, { params }) => tellWords(chat, params),
  338: (chat, { params }) => tellWords(chat, params),
  671: (chat, { params }) => tellWords(chat, params),
  341: (chat, { params }) => chat.tell(`${params[1]} was invited to ${params[2]}`),
  367: (chat, { params }) => chat.tell(`Banned from ${params[1]}: ${params[2]}`),
  368: (chat, { params }) => chat.tell(`Those are all who are banned from ${params[1]}`),
  381: (chat, { params }) => tellWords(chat, params),
  696: joinOrTell,
  403: joinRefused,
  405: joinRefused,
  437: joinRefused,
  471: joinRefused,
  473: joinRefused,
  474: joinRefused,
  475: joinRefused,
  476: joinRefused,
  477: joinRefused,
  480: joinRefused,
  489: joinRefused,
  CAP(chat, { params }) {
    const list = params[params.length - 1] ?? "";
    switch ((params[1] ?? "").toUpperCase()) {
      case "NEW":
        chat.capabilities.offer(list);
        for (const name of chat.capabilities.toRequest())
          chat.send("CAP", ["REQ", name]);
        break;
      case "DEL":
        chat.capabilities.withdraw(list);
        break;
      case "ACK":
        chat.capabilities.acknowledge(list);
        break;
    }
    chat.changes.changed();
  }
};
function joinOrTell(chat, message) {
  const text = refusal(message);
  if (text !== null)
    chat.tell(text);
}
function welcome(chat) {
  enterRooms(chat);
  for (const room of chat.rooms)
    if (room.kind === "person" && chat.has("draft/read-marker"))
      chat.send("MARKREAD", [room.name]);
  loadTalks(chat, chat.now() - talksSince);
}
function setAway(chat, away) {
  chat.away = away;
  const me = chat.people.find(chat.me);
  if (me !== void 0)
    me.away = away;
  chat.tell(away ? "You are away now" : "You are back");
  for (const room of chat.rooms)
    if (room.members.has(folded(chat.me)))
      room.membersChanged();
  chat.changes.changed();
}
function duration(seconds) {
  const s = Math.max(0, Math.round(seconds) || 0);
  const parts = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]];
  const first = parts.findIndex(([size2]) => s >= size2);
  if (first < 0)
    return "0 s";
  const [size, unit] = parts[first];
  const next = parts[first + 1];
  const rest = next === void 0 ? 0 : Math.floor(s % size / next[0]);
  return `${Math.floor(s / size)} ${unit}${rest > 0 ? ` ${rest} ${next[1]}` : ""}`;
}

// src/state/speech.ts
var typingFor = 6e3;
var pausedFor = 3e4;
function roomOf(chat, target, nick, isNotice) {
  const room = target.replace(/^[^#&A-Za-z0-9_]+(?=[#&])/, "");
  if (isRoom(room))
    return chat.find(room) ?? null;
  if (same(nick, chat.me))
    return chat.open(target);
  if (nick === "" || nick.includes(".") || !same(target, chat.me))
    return chat.server;
  return isNotice ? chat.find(nick) ?? chat.current ?? chat.server : chat.open(nick);
}
function hear(chat, target, source, line) {
  if (!line.own && isIgnored(chat.settings.get("ignored"), source))
    return;
  const isNotice = line.kind === "notice";
  const nick = nickOf(source);
  const room = roomOf(chat, target, nick, isNotice);
  if (room === null)
    return;
  if (line.own && !chat.has("labeled-response"))
    arrivedWithoutLabel(room, line.text);
  room.typing.delete(nick);
  if (!room.past.live) {
    if (!line.own)
      ++room.unread;
    room.changes.changed();
  } else if (!room.append(line)) {
    return;
  }
  if (!line.own && line.time > room.readTo && room.past.live) {
    ++room.unread;
    if (line.mention || room.kind === "person")
      ++room.mentions;
  }
  chat.changes.changed();
  if (!line.own)
    chat.onHeard(room, line);
  if (!line.own && (line.mention || room.kind === "person") && !isNotice)
    chat.onCall(room, line);
}
function answerCtcp(chat, nick, text) {
  const [, verb = "", rest = ""] = /^\x01(\S+)(?: ([^\x01]*))?/.exec(text) ?? [];
  const answer = verb === "PING" ? `PING ${rest.slice(0, 64)}` : verb === "VERSION" ? "VERSION Hubbub's page" : "";
  if (answer !== "" && nick !== "")
    chat.sendLines([formatMessage("NOTICE", [nick]) + ` :${answer}`]);
}
var speech = {
  PRIVMSG(chat, message) {
    const text = message.params[1] ?? "";
    const line = lineOf(message, chat.me, chat.now());
    if (line !== null)
      hear(chat, message.params[0] ?? "", message.source, line);
    else if (unwrapped(text) === null && !isMine(chat, message) && !isIgnored(chat.settings.get("ignored"), message.source) && same(message.params[0] ?? "", chat.me))
      answerCtcp(chat, nickOf(message.source), text);
  },
  NOTICE(chat, message) {
    const line = lineOf(message, chat.me, chat.now());
    if (line !== null)
      hear(chat, message.params[0] ?? "", message.source, line);
  },
  TAGMSG(chat, message) {
    const nick = nickOf(message.source);
    const target = message.params[0] ?? "";
    if (isIgnored(chat.settings.get("ignored"), message.source))
      return;
    const room = chat.find(isRoom(target) || isMine(chat, message) ? target : nick);
    if (room === void 0)
      return;
    const typing2 = message.tags.get("+typing") ?? message.tags.get("+draft/typing");
    if (typing2 !== void 0 && !isMine(chat, message)) {
      if (typing2 === "done")
        room.typing.delete(nick);
      else
        room.typing.set(nick, chat.now() + (typing2 === "paused" ? pausedFor : typingFor));
      room.changes.changed();
    }
    applyChange(room, message);
  },
  REDACT(chat, message) {
    const target = message.params[0] ?? "";
    const room = chat.find(isRoom(target) || isMine(chat, message) ? target : nickOf(message.source));
    if (room !== void 0 && applyChange(room, message))
      room.count();
  },
  WALLOPS(chat, message) {
    chat.server.append({
      key: freshKey(),
      kind: "notice",
      time: chat.now(),
      nick: nickOf(message.source),
      text: message.params[0] ?? "",
      id: "",
      own: false,
      mention: false
    });
    chat.changes.changed();
  }
};

// src/state/receive.ts
var handlers = { ...membership, ...speech, ...answers };
function receive(chat, item) {
  const opened = isBatch(item) ? item.opened : item;
  const take = chat.waiting(opened.tags.get("label"));
  if (take?.(item) === true)
    return;
  if (isBatch(item))
    receiveBatch(chat, item);
  else
    receiveMessage(chat, item);
}
function receiveBatch(chat, batch) {
  if (batch.type === "draft/multiline") {
    const line = multiLineOf(chat, batch);
    if (line !== null)
      hear(chat, batch.params[0] ?? "", batch.opened.source, line);
    return;
  }
  if (batch.type === "chathistory") {
    const room = chat.find(batch.params[0] ?? "");
    if (room?.merge(pastOf(chat, batch).lines).length)
      room.count();
    return;
  }
  for (const item of batch.items)
    receive(chat, item);
}
function receiveMessage(chat, message) {
  const handler = handlers[message.command];
  if (handler !== void 0) {
    handler(chat, message);
    return;
  }
  const problem = refusal(message);
  if (problem !== null)
    chat.tell(problem);
}

// src/state/speak.ts
var patience = 2e4;
var waiting = /* @__PURE__ */ new WeakMap();
function say(chat, room, text, action = false) {
  const tags = {};
  if (room.replyTo !== null && chat.has("message-tags"))
    tags["+draft/reply"] = room.replyTo.id;
  const messages = compose(text, {
    name: room.name,
    ownMask: chat.mask,
    multiline: chat.has("draft/multiline") ? {
      maxBytes: chat.capabilities.limit("draft/multiline", "max-bytes", 4096),
      maxLines: chat.capabilities.limit("draft/multiline", "max-lines", 24)
    } : null
  }, action);
  for (const outgoing of messages)
    begin(chat, room, outgoing, outgoing === messages[0] ? tags : {});
  room.replyTo = null;
  room.newSince = 0;
  room.changes.changed();
}
function begin(chat, room, outgoing, tags) {
  const line = {
    key: freshKey(),
    kind: outgoing.action ? "action" : "message",
    time: chat.now(),
    nick: chat.me,
    text: outgoing.text,
    id: "",
    own: true,
    mention: false,
    sending: "waiting",
    ...tags["+draft/reply"] ? { replyTo: tags["+draft/reply"] } : {}
  };
  waiting.set(line, { outgoing, tags, sent: false, timer: void 0 });
  room.pending.push(line);
  sendWaiting(chat, room);
}
function isReady(chat, room) {
  return chat.connected && (room.joined || room.kind !== "room");
}
function sendWaiting(chat, room) {
  if (!isReady(chat, room))
    return;
  for (const line of [...room.pending]) {
    const state = waiting.get(line);
    if (state === void 0 || state.sent || line.sending !== "waiting")
      continue;
    state.sent = true;
    if (!chat.has("echo-message")) {
      chat.sendLines(state.outgoing.lines(state.tags));
      forget(room, line);
      room.append({ ...line, sending: void 0 });
      continue;
    }
    const label = chat.label((answer) => answered(chat, room, line, answer));
    state.timer = setTimeout(() => fail(room, line, "It may not have arrived"), patience);
    chat.sendLines(state.outgoing.lines({ ...state.tags, ...label }));
  }
}
function answered(chat, room, line, answer) {
  const parts = isBatch(answer) && answer.type === "labeled-response" ? answer.items : [answer];
  const problem = parts.map((part) => isBatch(part) ? null : refusal(part)).find((x) => x !== null);
  if (problem !== void 0 && problem !== null) {
    fail(room, line, problem);
  } else {
    forget(room, line);
    if (!parts.some((part) => isMine(chat, isBatch(part) ? part.opened : part)))
      room.append({ ...line, sending: void 0 });
  }
  for (const part of parts)
    if (isBatch(part) || refusal(part) === null)
      receive(chat, part);
  return true;
}
function arrivedWithoutLabel(room, text) {
  const line = room.pending.find((x) => x.text === text && waiting.get(x)?.sent);
  if (line !== void 0)
    forget(room, line);
}
function foundInPast(room, lines) {
  for (const past of lines)
    if (past.own)
      arrivedWithoutLabel(room, past.text);
}
function fail(room, line, problem) {
  const at2 = room.pending.indexOf(line);
  const state = waiting.get(line);
  if (at2 < 0 || state === void 0)
    return;
  clearTimeout(state.timer);
  const failed = { ...line, sending: "failed", problem };
  waiting.set(failed, state);
  room.pending[at2] = failed;
  room.changes.changed();
}
function sayAgain(chat, room, line) {
  const state = waiting.get(line);
  if (state === void 0)
    return;
  forget(room, line);
  begin(chat, room, state.outgoing, state.tags);
}
function forget(room, line) {
  const at2 = room.pending.findIndex((x) => x === line || waiting.get(x) === waiting.get(line));
  if (at2 < 0)
    return;
  clearTimeout(waiting.get(line)?.timer);
  room.pending.splice(at2, 1);
  room.changes.changed();
}
var typingEvery = 3e3;
var told = /* @__PURE__ */ new WeakMap();
function typing(chat, room, active) {
  const last = told.get(room) ?? 0;
  if (!chat.settings.get("typing") || !chat.has("message-tags") || !isReady(chat, room) || room.kind === "server")
    return;
  if (active ? chat.now() - last < typingEvery : last === 0)
    return;
  told.set(room, active ? chat.now() : 0);
  chat.send("TAGMSG", [room.name], { "+typing": active ? "active" : "done" });
}
function react(chat, room, line, emoji) {
  const mine = line.reactions?.get(emoji)?.some((nick) => same(nick, chat.me)) ?? false;
  chat.send("TAGMSG", [room.name], {
    [mine ? "+draft/unreact" : "+draft/react"]: emoji,
    "+draft/reply": line.id
  });
}
function deleteLine(chat, room, line) {
  chat.send("REDACT", [room.name, line.id], chat.label((answer) => {
    const problem = isBatch(answer) ? null : refusal(answer);
    if (problem === null)
      receive(chat, answer);
    else
      chat.tell(`It was not deleted: ${problem}`, room);
    return true;
  }));
}
function firstOf(batch) {
  const first = batch.items.find((x) => !isBatch(x));
  return first === void 0 ? null : {
    ...first,
    source: batch.opened.source || first.source,
    tags: new Map([...first.tags, ...batch.opened.tags])
  };
}
function isMine(chat, message) {
  return same(nickOf(message.source), chat.me);
}

// src/state/commands.ts
function after(rest, words2) {
  return rest.replace(new RegExp(`^(\\s*\\S+){${words2}}\\s*`), "");
}
function modeOf(mode) {
  return ({ chat, room }, words2) => words2.forEach((nick) => chat.send("MODE", [room.name, mode, nick]));
}
var commands = {
  away: {
    usage: "[WORDS]",
    help: "says that you are away; without words, that you are back",
    run: ({ chat }, _, rest) => chat.send("AWAY", rest === "" ? [] : [rest])
  },
  ban: {
    usage: "NAME",
    help: "keeps somebody out of the room",
    takes: "name",
    needs: 1,
    run: ({ chat, room }, [nick]) => ban(chat, room, nick)
  },
  clear: {
    usage: "",
    help: "takes the lines of this room off the screen",
    run: ({ room }) => {
      room.replace([]);
      room.past.more = true;
    }
  },
  deop: {
    usage: "NAME",
    help: "takes the rank of an operator of the room",
    takes: "name",
    needs: 1,
    run: modeOf("-o")
  },
  devoice: {
    usage: "NAME",
    help: "takes the right to speak in a moderated room",
    takes: "name",
    needs: 1,
    run: modeOf("-v")
  },
  help: {
    usage: "",
    help: "lists the commands and the keys",
    run: (desk2) => desk2.openDialog("help")
  },
  ignore: {
    usage: "[NAME]",
    help: "hears somebody no more; lists whom not",
    takes: "name",
    run: ({ chat }, [nick]) => {
      const list = chat.settings.get("ignored");
      if (nick === void 0) {
        chat.tell(list.length === 0 ? "You ignore nobody" : `You ignore ${list.join(", ")}`);
        return;
      }
      if (!list.some((entry) => same(entry, nick)))
        chat.settings.set("ignored", [...list, nick]);
      chat.tell(`You do not hear ${nick} any more: /unignore ${nick} if you want to`);
    }
  },
  invite: {
    usage: "NAME [ROOM]",
    help: "asks somebody in",
    takes: "name",
    needs: 1,
    run: ({ chat, room }, [nick, where]) => chat.send("INVITE", [nick, where ?? room.name])
  },
  join: {
    usage: "ROOM [KEY]",
    help: "enters a room, or goes back to it",
    takes: "room",
    needs: 1,
    run: ({ chat }, [name, key]) => chat.join(isRoom(name) ? name : `#${name}`, key)
  },
  kick: {
    usage: "NAME [WHY]",
    help: "throws somebody out of the room",
    takes: "name",
    needs: 1,
    run: ({ chat, room }, [nick], rest) => {
      const why = after(rest, 1);
      chat.send("KICK", why === "" ? [room.name, nick] : [room.name, nick, why]);
    }
  },
  leave: {
    usage: "[ROOM]",
    help: "leaves the room, or ends the talk with a person",
    takes: "room",
    run: ({ chat, room }, [name]) => leaveRoom(chat, chat.find(name ?? "") ?? room)
  },
  login: {
    usage: "",
    help: "logs in to an account, or makes one",
    run: (desk2) => desk2.openDialog("account")
  },
  me: {
    usage: "TEXT",
    help: "says what you do: * Alice waves",
    needs: 1,
    run: ({ chat, room }, _, rest) => say(chat, room, rest, true)
  },
  msg: {
    usage: "NAME TEXT",
    help: "says something to one person alone",
    takes: "name",
    needs: 2,
    run: ({ chat }, [nick], rest) => {
      const current = chat.current;
      const talk = chat.talkTo(nick);
      say(chat, talk, after(rest, 1));
      if (/serv$/i.test(nick))
        chat.show(current);
    }
  },
  nick: {
    usage: "NAME",
    help: "takes another name",
    needs: 1,
    run: (desk2, [name]) => desk2.rename(name)
  },
  notice: {
    usage: "NAME TEXT",
    help: "says something that no program answers",
    takes: "name",
    needs: 2,
    run: ({ chat }, [nick], rest) => chat.send("NOTICE", [nick, after(rest, 1)])
  },
  op: {
    usage: "NAME",
    help: "makes somebody an operator of the room",
    takes: "name",
    needs: 1,
    run: modeOf("+o")
  },
  query: {
    usage: "NAME [TEXT]",
    help: "talks with one person alone",
    takes: "name",
    needs: 1,
    run: ({ chat }, [nick], rest) => {
      const talk = chat.talkTo(nick);
      const text = after(rest, 1);
      if (text !== "")
        say(chat, talk, text);
    }
  },
  quit: {
    usage: "[WORDS]",
    help: "leaves",
    run: (desk2, _, rest) => desk2.leave(rest)
  },
  quote: {
    usage: "LINE",
    help: "sends a line of IRC as it is",
    needs: 1,
    run: ({ chat }, _, rest) => chat.sendLines([rest.replace(/[\r\n\0]/g, "")])
  },
  rooms: {
    usage: "",
    help: "which rooms there are",
    run: (desk2) => desk2.openDialog("rooms")
  },
  search: {
    usage: "[WORDS]",
    help: "looks for what was said",
    run: (desk2, _, rest) => desk2.openDialog("search", rest)
  },
  settings: {
    usage: "",
    help: "what you can choose",
    run: (desk2) => desk2.openDialog("settings")
  },
  switch: {
    usage: "ROOM",
    help: "goes to another room",
    takes: "room",
    needs: 1,
    run: ({ chat }, [name]) => {
      const room = chat.find(name) ?? chat.find(`#${name}`);
      if (room === void 0)
        chat.tell(`You are in no room called ${name}`);
      else
        chat.show(room);
    }
  },
  topic: {
    usage: "[TEXT]",
    help: "shows the room's topic, or sets it",
    run: ({ chat, room }, _, rest) => {
      if (rest !== "")
        chat.send("TOPIC", [room.name, rest]);
      else
        chat.tell(room.topic === "" ? "There is no topic" : `The topic is: ${room.topic}`);
    }
  },
  unban: {
    usage: "MASK",
    help: "lets somebody in again",
    needs: 1,
    run: ({ chat, room }, [mask]) => chat.send("MODE", [room.name, "-b", mask])
  },
  unignore: {
    usage: "NAME",
    help: "hears somebody again",
    takes: "name",
    needs: 1,
    run: ({ chat }, [nick]) => {
      const list = chat.settings.get("ignored");
      const left = list.filter((entry) => folded(entry) !== folded(nick));
      chat.settings.set("ignored", left);
      chat.tell(left.length < list.length ? `You hear ${nick} again` : `You did not ignore ${nick}`);
    }
  },
  voice: {
    usage: "NAME",
    help: "lets somebody speak in a moderated room",
    takes: "name",
    needs: 1,
    run: modeOf("+v")
  },
  whois: {
    usage: "NAME",
    help: "what the server knows of somebody",
    takes: "name",
    needs: 1,
    run: ({ chat }, [nick]) => chat.send("WHOIS", [nick])
  }
};
var aliases = {
  part: "leave",
  close: "leave",
  list: "rooms",
  names: "rooms",
  raw: "quote",
  j: "join",
  register: "login",
  m: "msg",
  w: "msg",
  exit: "quit"
};
function ban(chat, room, nick) {
  const host = chat.people.find(nick)?.host.replace(/^[^@]*@/, "") ?? "";
  chat.send("MODE", [room.name, "+b", host === "" ? `${nick}!*@*` : `*!*@${host}`]);
}
function leaveRoom(chat, room) {
  if (room.kind === "room" && room.joined)
    chat.send("PART", [room.name]);
  else
    chat.close(room);
}
function submit(desk2, text) {
  const { chat, room } = desk2;
  const command = /^\/([A-Za-z]+)(?:\s+(.*))?$/s.exec(text.trimEnd());
  if (command === null || text.startsWith("//")) {
    const words3 = text.startsWith("//") ? text.slice(1) : text;
    if (words3.trim() === "")
      return false;
    if (room.kind === "server") {
      chat.tell("Nobody hears what is said here: choose a room", room);
      return false;
    }
    say(chat, room, words3);
    return true;
  }
  const name = command[1].toLowerCase();
  const rest = (command[2] ?? "").trim();
  const known = commands[aliases[name] ?? name];
  if (known === void 0) {
    chat.tell(`There is no /${name}. /help lists what there is; //${name} says it`);
    return false;
  }
  const words2 = rest.split(/\s+/).filter((word) => word !== "");
  if (words2.length < (known.needs ?? 0)) {
    chat.tell(`/${name} ${known.usage}: ${known.help}`);
    return false;
  }
  known.run(desk2, words2, rest);
  return true;
}

// src/state/complete.ts
function complete(chat, room, text, cursor) {
  const front = text.slice(0, cursor);
  const from = front.search(/\S*$/);
  const word = front.slice(from);
  const atStart = from === 0;
  const of = (choices, suffix, begin2 = from) => choices.length === 0 ? null : { from: begin2, to: cursor, choices, suffix };
  if (atStart && /^\/\w*$/.test(word))
    return of(Object.keys(commands).filter((name) => name.startsWith(word.slice(1).toLowerCase())).map((name) => `/${name}`), " ");
  if (/^[#&]/.test(word))
    return of(chat.rooms.filter((x) => x.kind === "room" && x.id.startsWith(folded(word))).map((x) => x.name), " ");
  const at2 = word.startsWith("@") ? 1 : 0;
  const wanted2 = folded(word.slice(at2));
  if (wanted2 === "" && !at2)
    return null;
  return of(
    names(chat, room).filter((nick) => folded(nick).startsWith(wanted2)),
    atStart && !at2 ? ": " : " ",
    from + at2
  );
}
function names(chat, room) {
  const lately = /* @__PURE__ */ new Map();
  room.lines.slice(-200).forEach((line, i) => {
    if (isSaid(line))
      lately.set(folded(line.nick), i + 1);
  });
  const me = folded(chat.me);
  const here = room.kind === "person" ? [room.id, me] : [...room.members.keys()];
  return here.filter((id) => id !== me).sort((a, b) => (lately.get(b) ?? 0) - (lately.get(a) ?? 0) || (a < b ? -1 : 1)).map((id) => chat.people.find(id)?.nick ?? (id === room.id ? room.name : id));
}

// src/state/search.ts
var most = 50;
function serverSearches(chat) {
  return chat.has("labeled-response") && (chat.has("soju.im/search") || chat.has("draft/search"));
}
function search(chat, room, text, done) {
  if (!serverSearches(chat)) {
    done({ found: searchHere(room, text), note: "Searched only what this page has loaded" });
    return;
  }
  const attributes = `in=${escapeTag(room.name)};text=${escapeTag(text)};limit=${most}`;
  chat.send("SEARCH", [attributes], chat.label((answer) => {
    if (!isBatch(answer)) {
      done({ found: [], note: refusal(answer) ?? "Nothing was found" });
      return true;
    }
    const batch = answer.type === "labeled-response" ? answer.items.find(isBatch) ?? answer : answer;
    const found = batch.items.flatMap((item) => {
      const message = isBatch(item) ? firstOf(item) : item;
      const line = isBatch(item) ? multiLineOf(chat, item) : lineOf(item, chat.me, chat.now());
      if (message === null || line === null)
        return [];
      const target = message.params[0] ?? "";
      return [{
        room: isRoom(target) || same(nickOf(message.source), chat.me) ? target : nickOf(message.source),
        line
      }];
    }).sort((a, b) => b.line.time - a.line.time);
    done({ found, note: found.length >= most ? `The newest ${most} are shown` : "" });
    return true;
  }));
}
function searchHere(room, text) {
  const words2 = text.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = [];
  for (let i = room.lines.length - 1; i >= 0 && found.length < most; --i) {
    const line = room.lines[i];
    const low = `${line.nick} ${line.text}`.toLowerCase();
    if (isSaid(line) && !line.deleted && words2.every((word) => low.includes(word)))
      found.push({ room: room.name, line });
  }
  return found;
}

// src/irc/capabilities.ts
var wanted = [
  "account-notify",
  "account-tag",
  "away-notify",
  "batch",
  "cap-notify",
  "chghost",
  "draft/account-registration",
  "draft/channel-rename",
  "draft/chathistory",
  "draft/event-playback",
  "draft/message-redaction",
  "draft/multiline",
  "draft/read-marker",
  "echo-message",
  "extended-join",
  "extended-monitor",
  "invite-notify",
  "labeled-response",
  "message-tags",
  "multi-prefix",
  "sasl",
  "server-time",
  "setname",
  "soju.im/search",
  "draft/search",
  "standard-replies",
  "userhost-in-names"
];
var Capabilities = class {
  constructor() {
    this.offered = /* @__PURE__ */ new Map();
    this.on = /* @__PURE__ */ new Set();
  }
  offer(list) {
    for (const token of words(list)) {
      const equals = token.indexOf("=");
      this.offered.set(
        equals < 0 ? token : token.slice(0, equals),
        equals < 0 ? "" : token.slice(equals + 1)
      );
    }
  }
  withdraw(list) {
    for (const name of words(list)) {
      this.offered.delete(name);
      this.on.delete(name);
    }
  }
  acknowledge(list) {
    for (const name of words(list)) {
      if (name.startsWith("-"))
        this.on.delete(name.slice(1));
      else
        this.on.add(name);
    }
  }
  /** What to ask for, of what is offered and not on yet. */
  toRequest() {
    return wanted.filter((name) => this.offered.has(name) && !this.on.has(name));
  }
  has(name) {
    return this.on.has(name);
  }
  /** A number in a capability's value: "max-bytes=40000,max-lines=10". */
  limit(name, key, otherwise) {
    for (const part of (this.offered.get(name) ?? "").split(",")) {
      const [k, v] = part.split("=");
      if (k === key && Number(v) > 0)
        return Number(v);
    }
    return otherwise;
  }
  clear() {
    this.offered.clear();
    this.on.clear();
  }
};
function words(list) {
  return list.split(" ").filter((word) => word !== "");
}

// src/irc/isupport.ts
var Isupport = class {
  #tokens = /* @__PURE__ */ new Map();
  /** Takes the parameters of one 005, without the nick and the last words. */
  take(tokens) {
    for (const token of tokens) {
      const equals = token.indexOf("=");
      const key = equals < 0 ? token : token.slice(0, equals);
      if (key.startsWith("-"))
        this.#tokens.delete(key.slice(1));
      else
        this.#tokens.set(key, equals < 0 ? "" : unescaped(token.slice(equals + 1)));
    }
  }
  has(key) {
    return this.#tokens.has(key);
  }
  get(key) {
    return this.#tokens.get(key) ?? "";
  }
  number(key, otherwise) {
    const value = Number(this.get(key));
    return Number.isInteger(value) && value > 0 ? value : otherwise;
  }
  /** Signs of ranks, the highest first: "@%+". */
  get rankSigns() {
    return this.get("PREFIX").replace(/^\(.*\)/, "") || "@+";
  }
  /** The sign of a rank's mode: "@" of "o"; empty if it is no rank. */
  signOf(mode) {
    const [, modes, signs] = /^\((.*)\)(.*)$/.exec(this.get("PREFIX")) ?? [, "ov", "@+"];
    return signs[modes.indexOf(mode)] ?? "";
  }
  /** Whether a mode of rooms takes a parameter. */
  takesParameter(mode, set) {
    const [lists = "b", always = "k", whenSet = "l"] = this.get("CHANMODES").split(",");
    return this.signOf(mode) !== "" || lists.includes(mode) || always.includes(mode) || set && whenSet.includes(mode);
  }
};
function unescaped(value) {
  return value.replace(
    /\\x([0-9A-Fa-f]{2})/g,
    (_, hex) => String.fromCharCode(parseInt(hex, 16))
  );
}

// src/state/people.ts
var People = class {
  #all = /* @__PURE__ */ new Map();
  find(nick) {
    return this.#all.get(folded(nick));
  }
  /** Them, and if they were not known before, from now on. */
  meet(nick) {
    const known = this.find(nick);
    if (known !== void 0)
      return known;
    const fresh = { nick, host: "", account: "", away: false, bot: false, realname: "" };
    this.#all.set(folded(nick), fresh);
    return fresh;
  }
  rename(from, to) {
    const person = this.find(from);
    if (person === void 0)
      return;
    this.#all.delete(folded(from));
    person.nick = to;
    this.#all.set(folded(to), person);
  }
  forget(nick) {
    this.#all.delete(folded(nick));
  }
  clear() {
    this.#all.clear();
  }
};

// src/state/chat.ts
var Chat = class {
  constructor(settings, store, now = Date.now) {
    this.settings = settings;
    this.store = store;
    this.now = now;
    /** Told when rooms come, go, or are switched, and when we are somebody else. */
    this.changes = new Subject();
    this.capabilities = new Capabilities();
    this.isupport = new Isupport();
    this.people = new People();
    this.batches = new Batches();
    /** In the order they are listed: rooms, talks, the server. */
    this.rooms = [];
    this.current = null;
    /** Our nick; empty before we have one. */
    this.me = "";
    /** Our "nick!user@host" as others see it; empty if not known. */
    this.mask = "";
    /** The account that we are logged in to; empty for none. */
    this.account = "";
    this.away = false;
    this.connected = false;
    /** Rooms to enter once we are connected, the first of them to be shown. */
    this.wanted = [];
    /** The room to be shown as soon as it is entered, folded. */
    this.going = "";
    /** The server's list of rooms, when it was asked for. */
    this.list = null;
    /** A sentence that stands above everything for a while. */
    this.notice = null;
    /** Somebody says our name, or writes to us alone, and it was not seen yet. */
    this.onCall = () => {
    };
    /** A line came, live. */
    this.onHeard = () => {
    };
    this.#send = null;
    this.#answers = /* @__PURE__ */ new Map();
    this.#lastLabel = 0;
  }
  #send;
  #answers;
  #lastLabel;
  // -- the wire ---------------------------------------------------------------------
  /** We are somebody on a connection. */
  attach(send) {
    this.#send = send;
    this.connected = true;
    this.changes.changed();
  }
  detach() {
    this.#send = null;
    this.connected = false;
    this.#answers.clear();
    this.batches.clear();
    this.people.clear();
    for (const room of this.rooms) {
      room.joined = false;
      room.past.loading = null;
      room.typing.clear();
      room.changes.changed();
    }
    this.changes.changed();
  }
  /** Takes one line from the server. */
  take(line) {
    const message = parseMessage(line);
    const whole = message === null ? null : this.batches.take(message);
    if (whole !== null)
      receive(this, whole);
  }
  send(command, params = [], tags = {}) {
    this.#send?.(formatMessage(command, params, tags));
  }
  sendLines(lines) {
    for (const line of lines)
      this.#send?.(line);
  }
  get has() {
    return (capability) => this.capabilities.has(capability);
  }
  /** A label for a command whose answer goes to `take` (IRCv3 labeled-response), which says
      whether it was for it alone. No tags if the server knows no labels. */
  label(take) {
    if (!this.has("labeled-response"))
      return {};
    const label = `p${++this.#lastLabel}`;
    this.#answers.set(label, take);
    return { label };
  }
  /** Who waits for an answer with this label; asked once. */
  waiting(label) {
    const take = this.#answers.get(label ?? "");
    this.#answers.delete(label ?? "");
    return take;
  }
  // -- rooms ------------------------------------------------------------------------
  find(name) {
    const id = folded(name);
    return this.rooms.find((room) => room.id === id && room.kind !== "server");
  }
  /** The room or talk, made if there is none. */
  open(name) {
    const found = this.find(name);
    if (found !== void 0)
      return found;
    const room = new Room(name, kindOf(name));
    this.#add(room);
    return room;
  }
  /** Where the server's own words go. */
  get server() {
    const found = this.rooms.find((room2) => room2.kind === "server");
    if (found !== void 0)
      return found;
    const room = new Room(this.isupport.get("NETWORK") || "Server", "server");
    this.#add(room);
    return room;
  }
  #add(room) {
    const rank = { room: 0, person: 1, server: 2 };
    const at2 = this.rooms.findIndex((other) => rank[other.kind] > rank[room.kind] || other.kind === room.kind && other.id > room.id);
    this.rooms.splice(at2 < 0 ? this.rooms.length : at2, 0, room);
    this.changes.changed();
  }
  /** It has another name from now on. */
  rename(room, name) {
    this.rooms = this.rooms.filter((other) => other !== room);
    room.name = name;
    this.#add(room);
    room.changes.changed();
  }
  close(room) {
    const at2 = this.rooms.indexOf(room);
    if (at2 < 0)
      return;
    this.rooms.splice(at2, 1);
    if (this.current === room) {
      this.current = null;
      this.show(this.rooms[Math.max(0, at2 - 1)] ?? null);
    }
    this.changes.changed();
  }
  /** Makes it the one that is looked at. */
  show(room) {
    if (this.current === room)
      return;
    if (this.current !== null) {
      this.current.newSince = 0;
      this.current.changes.changed();
    }
    this.current = room;
    if (room !== null) {
      room.newSince = room.unread > 0 ? room.readTo : 0;
      room.changes.changed();
    }
    this.changes.changed();
  }
  /** Enters a room, or goes there if we are in it. */
  join(name, key = "") {
    const room = this.find(name);
    if (room !== void 0 && (room.joined || room.kind === "person")) {
      this.show(room);
      return;
    }
    this.going = folded(name);
    this.send("JOIN", key === "" ? [name] : [name, key]);
  }
  /** Opens the talk with one person. */
  talkTo(nick) {
    const room = this.open(isRoom(nick) ? nick : this.people.find(nick)?.nick ?? nick);
    this.show(room);
    if (this.has("draft/read-marker") && room.readTo === 0)
      this.send("MARKREAD", [room.name]);
    return room;
  }
  // -- words of the page's own -------------------------------------------------------
  /** Says something in the room that is looked at, or in another one. */
  tell(text, room = this.current) {
    if (room === null)
      this.announce(text);
    else
      room.append(infoLine(text, this.now()));
  }
  /** Says something above everything. */
  announce(text) {
    this.notice = { text, key: freshKey() };
    this.changes.changed();
  }
};

// src/state/settings.ts
var defaults = {
  name: "",
  notify: false,
  sound: false,
  comings: true,
  typing: true,
  seconds: false,
  theme: "system",
  size: "normal",
  ignored: []
};
var place2 = "hubbub.settings";
var Settings = class {
  constructor(store) {
    this.store = store;
    this.changes = new Subject();
    this.#choices = { ...defaults, ...read(store) };
  }
  #choices;
  get(key) {
    return this.#choices[key];
  }
  set(key, value) {
    this.#choices = { ...this.#choices, [key]: value };
    try {
      this.store.setItem(place2, JSON.stringify(this.#choices));
    } catch {
    }
    this.changes.changed();
  }
};
function read(store) {
  try {
    const found = JSON.parse(store.getItem(place2) ?? "{}");
    return Object.fromEntries(Object.entries(defaults).flatMap(([key, value]) => {
      const kept = found[key];
      const fits = Array.isArray(value) ? Array.isArray(kept) && kept.every((x) => typeof x === "string") : typeof kept === typeof value;
      return fits ? [[key, kept]] : [];
    }));
  } catch {
    return {};
  }
}

// test/unit/support.ts
function memory() {
  const all = /* @__PURE__ */ new Map();
  return {
    all,
    getItem: (key) => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value)
  };
}
var allCapabilities = "batch draft/chathistory draft/message-redaction draft/multiline draft/read-marker echo-message labeled-response message-tags server-time soju.im/search";
var noon = Date.UTC(2026, 10, 30, 12);
function at(seconds) {
  return new Date(noon + seconds * 1e3).toISOString();
}
var Fixture = class {
  constructor(capabilities = allCapabilities) {
    this.now = noon;
    this.sent = [];
    this.store = memory();
    this.chat = new Chat(new Settings(this.store), this.store, () => this.now);
    this.chat.capabilities.offer(`${capabilities} draft/multiline=max-bytes=4096,max-lines=24`);
    this.chat.capabilities.acknowledge(capabilities);
    this.attach();
    this.feed(":irc 005 Alice PREFIX=(ohv)@%+ CHANMODES=beIq,k,fjl,CMRScimnst CHATHISTORY=100 MSGREFTYPES=msgid,timestamp WHOX BOT=B :are supported");
  }
  attach() {
    this.chat.me = "Alice";
    this.chat.attach((line) => this.sent.push(line));
  }
  feed(...lines) {
    for (const line of lines)
      this.chat.take(line);
  }
  /** Enters a room with these names, and forgets what was sent for it. */
  join(name = "#lobby", names2 = "Alice @Omar Sarah") {
    this.feed(
      `:Alice!~a@host JOIN ${name}`,
      `:irc 353 Alice = ${name} :${names2}`,
      `:irc 366 Alice ${name} :End`
    );
    const room = this.chat.find(name);
    this.answerHistory(name, []);
    this.sent = [];
    return room;
  }
  /** Answers the last CHATHISTORY with lines, without their batch tag. */
  answerHistory(target, lines) {
    const label = this.labelOf("CHATHISTORY");
    if (label === "")
      return;
    this.feed(
      `@label=${label} :irc BATCH +h chathistory ${target}`,
      ...lines.map((line) => line.startsWith("@") ? `@batch=h;${line.slice(1)}` : `@batch=h ${line}`),
      ":irc BATCH -h"
    );
  }
  /** The label of the last line sent with that command. */
  labelOf(command) {
    const line = [...this.sent].reverse().find((x) => x.includes(` ${command} `) && x.startsWith("@"));
    return /label=([^; ]+)/.exec(line ?? "")?.[1] ?? "";
  }
};
function shown(room) {
  return [...room.lines, ...room.pending].map((line) => `${line.nick}${line.sending ? `(${line.sending})` : ""}: ${line.text}`);
}
function stopClock(t) {
  const real = { setTimeout, clearTimeout, now: Date.now };
  let now = Date.now();
  let last = 0;
  const timers = /* @__PURE__ */ new Map();
  globalThis.setTimeout = ((work, after2 = 0) => {
    timers.set(++last, { at: now + after2, work });
    return last;
  });
  globalThis.clearTimeout = ((timer) => void timers.delete(timer));
  Date.now = () => now;
  t.after(() => {
    globalThis.setTimeout = real.setTimeout;
    globalThis.clearTimeout = real.clearTimeout;
    Date.now = real.now;
  });
  return {
    /** Lets so many milliseconds pass. */
    tick(time) {
      const end = now + time;
      for (; ; ) {
        const due2 = [...timers].filter(([, x]) => x.at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (due2 === void 0)
          break;
        timers.delete(due2[0]);
        now = due2[1].at;
        due2[1].work();
      }
      now = end;
    }
  };
}

// test/unit/chat.test.ts
var omar = ":Omar!~o@host";
function said(seconds, text, from = "Omar", target = "#lobby") {
  return `@time=${at(seconds)};msgid=${from}${seconds} :${from}!~x@host PRIVMSG ${target} :${text}`;
}
test("a room is entered with its names, topic and past", () => {
  const it = new Fixture();
  it.feed(":Alice!~a@host JOIN #lobby");
  assert.deepEqual(it.sent, ["WHO #lobby %tuhnfar,1", "MODE #lobby", "@label=p1 CHATHISTORY LATEST #lobby * 100"]);
  it.feed(
    ":irc 332 Alice #lobby :Tea at five",
    ":irc 353 Alice = #lobby :@Omar!~o@host +%Sarah Alice",
    ":irc 354 Alice 1 ~o host Omar G@B OmarAccount :Omar O.",
    ":irc 315 Alice #lobby :End",
    ":irc 324 Alice #lobby +ntk secret"
  );
  it.answerHistory("#lobby", [said(-20, "one"), said(-10, "two")]);
  const room = it.chat.find("#LOBBY");
  assert.equal(it.chat.current, room);
  assert.equal(room.topic, "Tea at five");
  assert.deepEqual([...room.members], [["alice", ""], ["omar", "@"], ["sarah", "%+"]]);
  assert.deepEqual(shown(room), ["Omar: one", "Omar: two"]);
  assert.equal(room.unread, 0, "what was said before one came was not missed");
  const person = it.chat.people.find("omar");
  assert.deepEqual([person.away, person.bot, person.account, person.host], [true, true, "OmarAccount", "~o@host"]);
  assert.deepEqual([room.modes, room.key], ["nt", "secret"]);
});
test("people come, go, and are called otherwise", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(
    ":Ann!a@b JOIN #lobby acc :Ann",
    ":Ann!a@b NICK Anna",
    ":Omar!o@b QUIT :tea",
    ":Sarah!s@b PART #lobby",
    ":Anna!a@b AWAY :gone"
  );
  assert.deepEqual([...room.members.keys()], ["alice", "anna"]);
  assert.equal(it.chat.people.find("anna").away, true);
  assert.equal(it.chat.people.find("omar"), void 0);
  assert.deepEqual(shown(room), ["Ann: joined", "Ann: is now known as Anna", "Omar: left the chat (tea)", "Sarah: left"]);
});
test("ranks follow the modes", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(`${omar} MODE #lobby +ov-o+k Alice Sarah Omar key`, `${omar} MODE #lobby +l-k 5 *`);
  assert.deepEqual([...room.members], [["alice", "@"], ["omar", ""], ["sarah", "+"]]);
  assert.equal(room.key, "");
});
test("who is thrown out is out, and sees why", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(`${omar} KICK #lobby Alice :enough`);
  assert.ok(!room.joined);
  assert.deepEqual(shown(room), ["Omar: threw you out (enough)"]);
});
test("one's own line is there at once, and is confirmed by its label", () => {
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "Hello");
  say(it.chat, room, "Hello");
  assert.deepEqual(shown(room), ["Alice(waiting): Hello", "Alice(waiting): Hello"]);
  const labels = it.sent.map((line) => /^@label=(\S+) PRIVMSG #lobby Hello$/.exec(line)[1]);
  it.feed(said(1, "between"));
  it.feed(`@label=${labels[0]};time=${at(2)};msgid=m1 :Alice!~a@host PRIVMSG #lobby :Hello`);
  assert.deepEqual(shown(room), ["Omar: between", "Alice: Hello", "Alice(waiting): Hello"]);
  it.feed(`@label=${labels[1]};time=${at(3)};msgid=m2 :Alice!~a@host PRIVMSG #lobby :Hello`);
  assert.deepEqual(shown(room), ["Omar: between", "Alice: Hello", "Alice: Hello"]);
});
test("a line that is refused says why, and may be said again", () => {
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "Hello");
  it.feed(`@label=${it.labelOf("PRIVMSG")} :irc 404 Alice #lobby :You are muted (+m)`);
  assert.equal(room.pending[0].sending, "failed");
  assert.match(room.pending[0].problem, /muted/);
  it.sent = [];
  sayAgain(it.chat, room, room.pending[0]);
  assert.deepEqual(shown(room), ["Alice(waiting): Hello"]);
  assert.equal(it.sent.length, 1);
  it.feed(`@label=${it.labelOf("PRIVMSG")};msgid=x :Alice!~a@host PRIVMSG #lobby :Hello`);
  assert.deepEqual(shown(room), ["Alice: Hello"]);
});
test("a line that does not come back in time may not have arrived", (t) => {
  const clock = stopClock(t);
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "Hello");
  clock.tick(21e3);
  assert.equal(room.pending[0].sending, "failed");
});
test("what is written without a connection is sent when there is one", () => {
  const it = new Fixture();
  const room = it.join();
  it.chat.detach();
  say(it.chat, room, "later");
  assert.equal(it.sent.length, 0);
  it.attach();
  it.feed(":Alice!~a@host JOIN #lobby");
  assert.ok(it.sent.some((line) => line.endsWith("PRIVMSG #lobby later")));
  sendWaiting(it.chat, room);
  assert.equal(it.sent.filter((line) => line.endsWith("PRIVMSG #lobby later")).length, 1);
});
test("without echo-message one's own line is simply there", () => {
  const it = new Fixture("message-tags");
  const room = it.join();
  say(it.chat, room, "Hello");
  assert.deepEqual(shown(room), ["Alice: Hello"]);
  assert.deepEqual(it.sent, ["PRIVMSG #lobby Hello"]);
});
test("without labels an echo is known by its text", () => {
  const it = new Fixture("message-tags echo-message");
  const room = it.join();
  say(it.chat, room, "Hello");
  it.feed(":Alice!~a@host PRIVMSG #lobby :Hello");
  assert.deepEqual(shown(room), ["Alice: Hello"]);
});
test("a message of several lines is one, sent and received", () => {
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "one\ntwo");
  const [begin2 = "", first = "", second = "", end = ""] = it.sent;
  const label = /label=(\S+)/.exec(begin2)[1];
  it.feed(
    `@label=${label};msgid=m;time=${at(1)} :Alice!~a@host BATCH +q draft/multiline #lobby`,
    first.replace(/@batch=\S+/, "@batch=q :Alice!~a@host"),
    second.replace(/@batch=\S+/, "@batch=q :Alice!~a@host"),
    end.replace(/-\S+/, "-q")
  );
  assert.deepEqual(shown(room), ["Alice: one\ntwo"]);
  assert.equal(room.lines[0].id, "m");
});
test("what was missed comes after a break, and nothing twice", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "one"), said(2, "two"));
  say(it.chat, room, "mine");
  const label = it.labelOf("PRIVMSG");
  assert.notEqual(label, "");
  it.chat.detach();
  it.attach();
  it.feed(":Alice!~a@host JOIN #lobby");
  assert.equal(it.sent[it.sent.length - 1], `@label=${it.labelOf("CHATHISTORY")} CHATHISTORY LATEST #lobby msgid=Omar2 100`);
  it.answerHistory("#lobby", [said(2, "two"), said(3, "three"), said(4, "mine", "Alice")]);
  assert.deepEqual(shown(room), ["Omar: one", "Omar: two", "Omar: three", "Alice: mine"]);
  assert.equal(room.unread, 3);
});
test("a gap is not hidden: what is before it comes back by scrolling", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "old"));
  loadNewest(it.chat, room);
  const page2 = Array.from({ length: 100 }, (_, i) => said(1e3 + i, `new ${i}`));
  it.answerHistory("#lobby", page2);
  assert.equal(room.lines.length, 100);
  assert.equal(room.lines[0].text, "new 0");
  assert.ok(room.past.more);
  it.sent = [];
  loadOlder(it.chat, room);
  assert.match(it.sent[0], /CHATHISTORY BEFORE #lobby msgid=Omar1000 100$/);
  it.answerHistory("#lobby", [said(1, "old"), said(500, "between")]);
  assert.deepEqual(room.lines.slice(0, 3).map((x) => x.text), ["old", "between", "new 0"]);
  assert.ok(!room.past.more);
});
test("a refused question about the past is no question that goes on", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "one"));
  room.past.more = true;
  loadOlder(it.chat, room);
  it.feed(`@label=${it.labelOf("CHATHISTORY")} :irc FAIL CHATHISTORY MESSAGE_ERROR BEFORE #lobby :Not now`);
  assert.equal(room.past.loading, null);
  assert.ok(!room.past.more);
});
test("far back, what comes waits until one returns", () => {
  const it = new Fixture();
  const room = it.join();
  room.replace([]);
  room.past.live = false;
  it.feed(said(9, "now"));
  assert.deepEqual(shown(room), []);
  assert.equal(room.unread, 1);
  loadNewer(it.chat, room);
  assert.equal(room.past.loading, null, "there is no line to go on from");
  returnToNow(it.chat, room);
  it.answerHistory("#lobby", [said(9, "now")]);
  assert.ok(room.past.live);
  assert.deepEqual(shown(room), ["Omar: now"]);
});
test("reactions and deletions change the line", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "cake"));
  react(it.chat, room, room.lines[0], "\u{1F44D}");
  assert.deepEqual(it.sent, ["@+draft/react=\u{1F44D};+draft/reply=Omar1 TAGMSG #lobby"]);
  it.feed(
    "@+draft/react=\u{1F44D};+draft/reply=Omar1 :Alice!~a@host TAGMSG #lobby",
    "@+draft/react=\u{1F44D};+draft/reply=Omar1 :Sarah!s@b TAGMSG #lobby",
    "@+draft/react=\u{1F44D};+draft/reply=Omar1 :Sarah!s@b TAGMSG #lobby",
    `@+draft/react=${"x".repeat(100)};+draft/reply=Omar1 :Sarah!s@b TAGMSG #lobby`
  );
  assert.deepEqual([...room.lines[0].reactions], [["\u{1F44D}", ["Alice", "Sarah"]]]);
  it.sent = [];
  react(it.chat, room, room.lines[0], "\u{1F44D}");
  assert.match(it.sent[0], /^@\+draft\/unreact=/);
  it.feed("@+draft/unreact=\u{1F44D};+draft/reply=Omar1 :Alice!~a@host TAGMSG #lobby");
  assert.deepEqual([...room.lines[0].reactions], [["\u{1F44D}", ["Sarah"]]]);
  it.feed(`${omar} REDACT #lobby Omar1 :oops`);
  assert.deepEqual(room.lines[0].deleted, { by: "Omar", reason: "oops" });
  assert.equal(room.lines[0].text, "");
});
test("a deletion that is refused is said", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "x"));
  deleteLine(it.chat, room, room.lines[0]);
  it.feed(`@label=${it.labelOf("REDACT")} :irc FAIL REDACT REDACT_FORBIDDEN #lobby Omar1 :Not yours`);
  assert.deepEqual(shown(room), ["Omar: x", ": It was not deleted: Not yours"]);
});
test("who types is shown, and stops when the words come", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed("@+typing=active :Omar!o@b TAGMSG #lobby", "@+typing=active :Alice!~a@host TAGMSG #lobby");
  assert.deepEqual([...room.typing.keys()], ["Omar"]);
  it.feed(said(1, "done"));
  assert.equal(room.typing.size, 0);
  it.feed("@+typing=active :Stranger!o@b TAGMSG Alice");
  assert.equal(it.chat.find("Stranger"), void 0);
});
test("one's typing is told at most every three seconds", () => {
  const it = new Fixture();
  const room = it.join();
  typing(it.chat, room, true);
  typing(it.chat, room, true);
  it.now += 3e3;
  typing(it.chat, room, true);
  typing(it.chat, room, false);
  typing(it.chat, room, false);
  assert.deepEqual(it.sent, ["@+typing=active TAGMSG #lobby", "@+typing=active TAGMSG #lobby", "@+typing=done TAGMSG #lobby"]);
  it.chat.settings.set("typing", false);
  it.now += 9e3;
  typing(it.chat, room, true);
  assert.equal(it.sent.length, 3);
});
test("private words open a talk, and call", () => {
  const it = new Fixture();
  it.join();
  const calls = [];
  it.chat.onCall = (room, line) => calls.push(`${room.name}: ${line.text}`);
  it.feed(said(1, "psst", "Omar", "Alice"), said(2, "hey alice!"), said(3, "nothing"));
  const talk = it.chat.find("omar");
  assert.deepEqual([talk.kind, talk.unread, talk.mentions], ["person", 1, 1]);
  assert.deepEqual(calls, ["Omar: psst", "#lobby: hey alice!"]);
  it.feed(":Omar!o@b NICK Omar2");
  assert.equal(talk.name, "Omar2");
});
test("services answer where one is", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(":NickServ!s@irc NOTICE Alice :You are logged in");
  assert.equal(it.chat.find("NickServ"), void 0);
  assert.deepEqual(shown(room), ["NickServ: You are logged in"]);
  it.feed(":irc.example NOTICE Alice :Hello", ":irc 372 Alice :- motd");
  assert.deepEqual(shown(it.chat.server), ["irc.example: Hello", ": - motd"]);
});
test("who is ignored is not heard, in any way", () => {
  const it = new Fixture();
  const room = it.join();
  it.chat.settings.set("ignored", ["omar", "*!*@192.0.2.*"]);
  it.feed(
    said(1, "x"),
    "@+typing=active :Omar!o@b TAGMSG #lobby",
    ":Ann!a@192.0.2.7 PRIVMSG Alice :y",
    ":Omar!o@b INVITE Alice #x",
    ":Sarah!s@b PRIVMSG #lobby :z"
  );
  assert.deepEqual(shown(room), ["Sarah: z"]);
  assert.equal(room.typing.size, 0);
  assert.equal(it.chat.find("Ann"), void 0);
  assert.equal(it.chat.notice, null);
});
test("what was seen is told to the server, and kept", (t) => {
  const clock = stopClock(t);
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "a"), said(2, "b"));
  assert.equal(room.unread, 2);
  seen(it.chat, room, noon + 1e3);
  seen(it.chat, room, noon + 2e3);
  assert.equal(room.unread, 0);
  clock.tick(2e3);
  assert.deepEqual(it.sent, [`MARKREAD #lobby timestamp=${at(2)}`]);
  assert.match(it.store.all.get("hubbub.read"), /#lobby/);
  it.feed(said(3, "c"), `:irc MARKREAD #lobby timestamp=${at(3)}`);
  assert.equal(room.unread, 0, "another device has seen it");
});
test("on the next visit what was said since is new", () => {
  const it = new Fixture();
  it.store.setItem("hubbub.read", JSON.stringify({ "#lobby": noon - 15e3 }));
  it.feed(":Alice!~a@host JOIN #lobby");
  it.answerHistory("#lobby", [said(-20, "one"), said(-10, "two")]);
  assert.equal(it.chat.find("#lobby").unread, 1);
});
test("a line that is cut says where it goes on, and it is one's own mask that counts", () => {
  const it = new Fixture("message-tags");
  const room = it.join();
  say(it.chat, room, "w".repeat(1e3));
  assert.ok(it.sent.length >= 3);
  assert.ok(it.sent.every((line) => `:Alice!~a@host ${line}\r
`.length <= 512));
});
function desk(it) {
  const opened = [];
  const done = {
    chat: it.chat,
    room: it.chat.current,
    opened,
    leave: (reason) => void opened.push(`leave ${reason}`),
    rename: (name) => void opened.push(`rename ${name}`),
    openDialog: (name, text = "") => void opened.push(`${name} ${text}`.trim())
  };
  return done;
}
test("commands do what they say", () => {
  const cases = [
    ["/me waves", ["PRIVMSG #lobby :ACTION waves"]],
    ["/join dev", ["JOIN #dev"]],
    ["/join &x key", ["JOIN &x key"]],
    ["/topic Tea at five", ["TOPIC #lobby :Tea at five"]],
    ["/kick Omar too loud", ["KICK #lobby Omar :too loud"]],
    ["/op Omar Sarah", ["MODE #lobby +o Omar", "MODE #lobby +o Sarah"]],
    ["/ban Omar", ["MODE #lobby +b *!*@host"]],
    ["/invite Ann", ["INVITE Ann #lobby"]],
    ["/away tea", ["AWAY tea"]],
    ["/AWAY", ["AWAY"]],
    ["/whois Omar", ["WHOIS Omar"]],
    ["/quote PING x", ["PING x"]],
    ["/leave", ["PART #lobby"]],
    ["//join", ["PRIVMSG #lobby /join"]],
    ["/ slash", ["PRIVMSG #lobby :/ slash"]]
  ];
  for (const [text, sent] of cases) {
    const it = new Fixture("message-tags");
    it.join("#lobby", "@Alice Omar!o@host");
    assert.ok(submit(desk(it), text), text);
    assert.deepEqual(it.sent, sent, text);
  }
});
test("a wrong command is no speech, and stays to be corrected", () => {
  const it = new Fixture();
  const room = it.join();
  for (const text of ["/jion dev", "/kick", "", "   "])
    assert.ok(!submit(desk(it), text), text);
  assert.deepEqual(it.sent, []);
  assert.match(shown(room).join("\n"), /no \/jion[^]*\/kick NAME/);
});
test("some commands are for the page alone", () => {
  const it = new Fixture();
  it.join();
  const at2 = desk(it);
  for (const text of ["/rooms", "/help", "/search two words", "/nick Ann", "/quit bye", "/login"])
    assert.ok(submit(at2, text));
  assert.deepEqual(at2.opened, ["rooms", "help", "search two words", "rename Ann", "leave bye", "account"]);
  assert.deepEqual(it.sent, []);
  submit(at2, "/ignore Omar");
  assert.deepEqual(it.chat.settings.get("ignored"), ["Omar"]);
  submit(at2, "/unignore omar");
  assert.deepEqual(it.chat.settings.get("ignored"), []);
});
test("Tab knows names, rooms and commands", () => {
  const it = new Fixture();
  const room = it.join("#lobby", "Alice Omar Olga Sarah");
  it.feed(said(1, "hello", "Olga"));
  const tab = (text) => {
    const found = complete(it.chat, room, text, text.length);
    return found && [found.choices, found.suffix, text.slice(found.from, found.to)];
  };
  assert.deepEqual(tab("o"), [["Olga", "Omar"], ": ", "o"]);
  assert.deepEqual(tab("hey sa"), [["Sarah"], " ", "sa"]);
  assert.deepEqual(tab("hey @sa"), [["Sarah"], " ", "sa"]);
  assert.deepEqual(tab("see #lo"), [["#lobby"], " ", "#lo"]);
  assert.deepEqual(tab("/to"), [["/topic"], " ", "/to"]);
  assert.equal(tab("zz"), null);
  assert.equal(tab(""), null);
  assert.equal(tab("a"), null, "oneself is not completed");
});
test("a search asks the server, and shows what it finds, the newest first", () => {
  const it = new Fixture();
  const room = it.join();
  const results = [];
  search(it.chat, room, "tea; cake", (found) => results.push(found));
  assert.match(it.sent[0], /^@label=\S+ SEARCH in=#lobby;text=tea\\:\\scake;limit=50$/);
  it.feed(
    `@label=${it.labelOf("SEARCH")} :irc BATCH +s soju.im/search`,
    `@batch=s;${said(-500, "tea; cake").slice(1)}`,
    `@batch=s;${said(-400, "more tea; cake").slice(1)}`,
    ":irc BATCH -s"
  );
  assert.deepEqual(results[0].found.map((x) => [x.room, x.line.text]), [["#lobby", "more tea; cake"], ["#lobby", "tea; cake"]]);
  search(it.chat, room, "x", (found) => results.push(found));
  it.feed(`@label=${it.labelOf("SEARCH")} :irc FAIL SEARCH INVALID_PARAMS :Too short`);
  assert.deepEqual(results[1], { found: [], note: "Too short" });
});
test("where the server does not search, what is here is looked through", () => {
  const it = new Fixture("message-tags");
  const room = it.join();
  it.feed(said(1, "Tea is at five"), said(2, "cake"));
  let found = null;
  search(it.chat, room, "omar TEA", (x) => found = x);
  assert.equal(found.found.length, 1);
  assert.match(found.note, /loaded/);
});
test("refusals are sentences, in the room that they are about or above everything", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(
    ":irc 482 Alice #lobby :You're not a channel operator",
    ":irc 473 Alice #secret :Cannot join",
    ":irc FAIL BATCH MULTILINE_MAX_LINES 24 :Too many lines",
    ":irc 999 Alice :strange"
  );
  assert.deepEqual(shown(room), [": Only operators of #lobby may do that", ": Too many lines"]);
  assert.equal(it.chat.notice.text, "Only who is invited may enter #secret");
});
test("capabilities that come later are asked for", () => {
  const it = new Fixture("message-tags draft/multiline");
  it.feed(":irc CAP Alice NEW :draft/chathistory x", ":irc CAP Alice ACK :draft/chathistory");
  assert.deepEqual(it.sent, ["CAP REQ draft/chathistory"]);
  assert.ok(it.chat.has("draft/chathistory"));
  it.feed(":irc CAP Alice DEL :draft/chathistory");
  assert.ok(!it.chat.has("draft/chathistory"));
  assert.ok(allCapabilities.includes("draft/chathistory"));
});
test("a talk is found again after a break", () => {
  const it = new Fixture();
  it.chat.account = "Alice";
  it.feed(":irc 422 Alice :no motd");
  it.feed(
    `@label=${it.labelOf("CHATHISTORY")} :irc BATCH +t draft/chathistory-targets`,
    `@batch=t :irc CHATHISTORY TARGETS Omar ${at(-5)}`,
    `@batch=t :irc CHATHISTORY TARGETS #lobby ${at(-5)}`,
    ":irc BATCH -t"
  );
  assert.deepEqual(it.chat.rooms.map((room) => room.name), ["Omar"]);
  it.answerHistory("Omar", [said(-5, "while you were out", "Omar", "Alice")]);
  assert.equal(it.chat.find("Omar").unread, 1);
});
test("the server's list comes sorted", () => {
  const it = new Fixture();
  it.feed(":irc 321 Alice Channel :Users", ":irc 322 Alice #a 1 :tea", ":irc 322 Alice #b 9 :", ":irc 323 Alice :End");
  assert.deepEqual(it.chat.list.rooms.map((room) => room.name), ["#b", "#a"]);
  assert.ok(it.chat.list.complete);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdW5pdC9jaGF0LnRlc3QudHMiLCAiLi4vLi4vc3JjL2lyYy9tZXNzYWdlLnRzIiwgIi4uLy4uL3NyYy9pcmMvYmF0Y2hlcy50cyIsICIuLi8uLi9zcmMvaXJjL3NwbGl0LnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9jb21wb3NlLnRzIiwgIi4uLy4uL3NyYy9mb3JtYXQvbWVudGlvbnMudHMiLCAiLi4vLi4vc3JjL3N0YXRlL2xpbmUudHMiLCAiLi4vLi4vc3JjL3N0YXRlL2lnbm9yZS50cyIsICIuLi8uLi9zcmMvc3RhdGUvcmVmdXNhbHMudHMiLCAiLi4vLi4vc3JjL3N0YXRlL2hpc3RvcnkudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3JlYWRpbmcudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3N1YmplY3QudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3Jvb20udHMiLCAiLi4vLi4vc3JjL3N0YXRlL21lbWJlcnNoaXAudHMiLCAiLi4vLi4vc3JjL3N0YXRlL2Fuc3dlcnMudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3NwZWVjaC50cyIsICIuLi8uLi9zcmMvc3RhdGUvcmVjZWl2ZS50cyIsICIuLi8uLi9zcmMvc3RhdGUvc3BlYWsudHMiLCAiLi4vLi4vc3JjL3N0YXRlL2NvbW1hbmRzLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9jb21wbGV0ZS50cyIsICIuLi8uLi9zcmMvc3RhdGUvc2VhcmNoLnRzIiwgIi4uLy4uL3NyYy9pcmMvY2FwYWJpbGl0aWVzLnRzIiwgIi4uLy4uL3NyYy9pcmMvaXN1cHBvcnQudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3Blb3BsZS50cyIsICIuLi8uLi9zcmMvc3RhdGUvY2hhdC50cyIsICIuLi8uLi9zcmMvc3RhdGUvc2V0dGluZ3MudHMiLCAiLi4vdW5pdC9zdXBwb3J0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBzdWJtaXQgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL2NvbW1hbmRzLnRzXCI7XG5pbXBvcnQgeyBjb21wbGV0ZSB9IGZyb20gXCIuLi8uLi9zcmMvc3RhdGUvY29tcGxldGUudHNcIjtcbmltcG9ydCB7IGxvYWROZXdlciwgbG9hZE5ld2VzdCwgbG9hZE9sZGVyLCByZXR1cm5Ub05vdyB9IGZyb20gXCIuLi8uLi9zcmMvc3RhdGUvaGlzdG9yeS50c1wiO1xuaW1wb3J0IHsgc2VlbiB9IGZyb20gXCIuLi8uLi9zcmMvc3RhdGUvcmVhZGluZy50c1wiO1xuaW1wb3J0IHsgdHlwZSBSZXN1bHRzLCBzZWFyY2ggfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3NlYXJjaC50c1wiO1xuaW1wb3J0IHsgZGVsZXRlTGluZSwgcmVhY3QsIHNheSwgc2F5QWdhaW4sIHNlbmRXYWl0aW5nLCB0eXBpbmcgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3NwZWFrLnRzXCI7XG5pbXBvcnQgeyBGaXh0dXJlLCBhbGxDYXBhYmlsaXRpZXMsIGF0LCBub29uLCBzaG93biwgc3RvcENsb2NrIH0gZnJvbSBcIi4vc3VwcG9ydC50c1wiO1xuXG5jb25zdCBvbWFyID0gXCI6T21hciF+b0Bob3N0XCI7XG5cbmZ1bmN0aW9uIHNhaWQoc2Vjb25kczogbnVtYmVyLCB0ZXh0OiBzdHJpbmcsIGZyb20gPSBcIk9tYXJcIiwgdGFyZ2V0ID0gXCIjbG9iYnlcIikge1xuICByZXR1cm4gYEB0aW1lPSR7YXQoc2Vjb25kcyl9O21zZ2lkPSR7ZnJvbX0ke3NlY29uZHN9IDoke2Zyb219IX54QGhvc3QgUFJJVk1TRyAke3RhcmdldH0gOiR7dGV4dH1gO1xufVxuXG50ZXN0KFwiYSByb29tIGlzIGVudGVyZWQgd2l0aCBpdHMgbmFtZXMsIHRvcGljIGFuZCBwYXN0XCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBpdC5mZWVkKFwiOkFsaWNlIX5hQGhvc3QgSk9JTiAjbG9iYnlcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoaXQuc2VudCwgW1wiV0hPICNsb2JieSAldHVobmZhciwxXCIsIFwiTU9ERSAjbG9iYnlcIiwgXCJAbGFiZWw9cDEgQ0hBVEhJU1RPUlkgTEFURVNUICNsb2JieSAqIDEwMFwiXSk7XG4gIGl0LmZlZWQoXCI6aXJjIDMzMiBBbGljZSAjbG9iYnkgOlRlYSBhdCBmaXZlXCIsIFwiOmlyYyAzNTMgQWxpY2UgPSAjbG9iYnkgOkBPbWFyIX5vQGhvc3QgKyVTYXJhaCBBbGljZVwiLFxuICAgICAgICAgIFwiOmlyYyAzNTQgQWxpY2UgMSB+byBob3N0IE9tYXIgR0BCIE9tYXJBY2NvdW50IDpPbWFyIE8uXCIsIFwiOmlyYyAzMTUgQWxpY2UgI2xvYmJ5IDpFbmRcIixcbiAgICAgICAgICBcIjppcmMgMzI0IEFsaWNlICNsb2JieSArbnRrIHNlY3JldFwiKTtcbiAgaXQuYW5zd2VySGlzdG9yeShcIiNsb2JieVwiLCBbc2FpZCgtMjAsIFwib25lXCIpLCBzYWlkKC0xMCwgXCJ0d29cIildKTtcbiAgY29uc3Qgcm9vbSA9IGl0LmNoYXQuZmluZChcIiNMT0JCWVwiKSE7XG4gIGFzc2VydC5lcXVhbChpdC5jaGF0LmN1cnJlbnQsIHJvb20pO1xuICBhc3NlcnQuZXF1YWwocm9vbS50b3BpYywgXCJUZWEgYXQgZml2ZVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbLi4ucm9vbS5tZW1iZXJzXSwgW1tcImFsaWNlXCIsIFwiXCJdLCBbXCJvbWFyXCIsIFwiQFwiXSwgW1wic2FyYWhcIiwgXCIlK1wiXV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJPbWFyOiBvbmVcIiwgXCJPbWFyOiB0d29cIl0pO1xuICBhc3NlcnQuZXF1YWwocm9vbS51bnJlYWQsIDAsIFwid2hhdCB3YXMgc2FpZCBiZWZvcmUgb25lIGNhbWUgd2FzIG5vdCBtaXNzZWRcIik7XG4gIGNvbnN0IHBlcnNvbiA9IGl0LmNoYXQucGVvcGxlLmZpbmQoXCJvbWFyXCIpITtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbcGVyc29uLmF3YXksIHBlcnNvbi5ib3QsIHBlcnNvbi5hY2NvdW50LCBwZXJzb24uaG9zdF0sIFt0cnVlLCB0cnVlLCBcIk9tYXJBY2NvdW50XCIsIFwifm9AaG9zdFwiXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoW3Jvb20ubW9kZXMsIHJvb20ua2V5XSwgW1wibnRcIiwgXCJzZWNyZXRcIl0pO1xufSk7XG5cbnRlc3QoXCJwZW9wbGUgY29tZSwgZ28sIGFuZCBhcmUgY2FsbGVkIG90aGVyd2lzZVwiLCAoKSA9PiB7XG4gIGNvbnN0IGl0ID0gbmV3IEZpeHR1cmUoKTtcbiAgY29uc3Qgcm9vbSA9IGl0LmpvaW4oKTtcbiAgaXQuZmVlZChcIjpBbm4hYUBiIEpPSU4gI2xvYmJ5IGFjYyA6QW5uXCIsIFwiOkFubiFhQGIgTklDSyBBbm5hXCIsIFwiOk9tYXIhb0BiIFFVSVQgOnRlYVwiLFxuICAgICAgICAgIFwiOlNhcmFoIXNAYiBQQVJUICNsb2JieVwiLCBcIjpBbm5hIWFAYiBBV0FZIDpnb25lXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFsuLi5yb29tLm1lbWJlcnMua2V5cygpXSwgW1wiYWxpY2VcIiwgXCJhbm5hXCJdKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmNoYXQucGVvcGxlLmZpbmQoXCJhbm5hXCIpIS5hd2F5LCB0cnVlKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmNoYXQucGVvcGxlLmZpbmQoXCJvbWFyXCIpLCB1bmRlZmluZWQpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJBbm46IGpvaW5lZFwiLCBcIkFubjogaXMgbm93IGtub3duIGFzIEFubmFcIiwgXCJPbWFyOiBsZWZ0IHRoZSBjaGF0ICh0ZWEpXCIsIFwiU2FyYWg6IGxlZnRcIl0pO1xufSk7XG5cbnRlc3QoXCJyYW5rcyBmb2xsb3cgdGhlIG1vZGVzXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBpdC5mZWVkKGAke29tYXJ9IE1PREUgI2xvYmJ5ICtvdi1vK2sgQWxpY2UgU2FyYWggT21hciBrZXlgLCBgJHtvbWFyfSBNT0RFICNsb2JieSArbC1rIDUgKmApO1xuICBhc3NlcnQuZGVlcEVxdWFsKFsuLi5yb29tLm1lbWJlcnNdLCBbW1wiYWxpY2VcIiwgXCJAXCJdLCBbXCJvbWFyXCIsIFwiXCJdLCBbXCJzYXJhaFwiLCBcIitcIl1dKTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20ua2V5LCBcIlwiKTtcbn0pO1xuXG50ZXN0KFwid2hvIGlzIHRocm93biBvdXQgaXMgb3V0LCBhbmQgc2VlcyB3aHlcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGl0LmZlZWQoYCR7b21hcn0gS0lDSyAjbG9iYnkgQWxpY2UgOmVub3VnaGApO1xuICBhc3NlcnQub2soIXJvb20uam9pbmVkKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzaG93bihyb29tKSwgW1wiT21hcjogdGhyZXcgeW91IG91dCAoZW5vdWdoKVwiXSk7XG59KTtcblxudGVzdChcIm9uZSdzIG93biBsaW5lIGlzIHRoZXJlIGF0IG9uY2UsIGFuZCBpcyBjb25maXJtZWQgYnkgaXRzIGxhYmVsXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBzYXkoaXQuY2hhdCwgcm9vbSwgXCJIZWxsb1wiKTtcbiAgc2F5KGl0LmNoYXQsIHJvb20sIFwiSGVsbG9cIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2hvd24ocm9vbSksIFtcIkFsaWNlKHdhaXRpbmcpOiBIZWxsb1wiLCBcIkFsaWNlKHdhaXRpbmcpOiBIZWxsb1wiXSk7XG4gIGNvbnN0IGxhYmVscyA9IGl0LnNlbnQubWFwKGxpbmUgPT4gL15AbGFiZWw9KFxcUyspIFBSSVZNU0cgI2xvYmJ5IEhlbGxvJC8uZXhlYyhsaW5lKSFbMV0pO1xuICBpdC5mZWVkKHNhaWQoMSwgXCJiZXR3ZWVuXCIpKTtcbiAgaXQuZmVlZChgQGxhYmVsPSR7bGFiZWxzWzBdfTt0aW1lPSR7YXQoMil9O21zZ2lkPW0xIDpBbGljZSF+YUBob3N0IFBSSVZNU0cgI2xvYmJ5IDpIZWxsb2ApO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJPbWFyOiBiZXR3ZWVuXCIsIFwiQWxpY2U6IEhlbGxvXCIsIFwiQWxpY2Uod2FpdGluZyk6IEhlbGxvXCJdKTtcbiAgaXQuZmVlZChgQGxhYmVsPSR7bGFiZWxzWzFdfTt0aW1lPSR7YXQoMyl9O21zZ2lkPW0yIDpBbGljZSF+YUBob3N0IFBSSVZNU0cgI2xvYmJ5IDpIZWxsb2ApO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJPbWFyOiBiZXR3ZWVuXCIsIFwiQWxpY2U6IEhlbGxvXCIsIFwiQWxpY2U6IEhlbGxvXCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBsaW5lIHRoYXQgaXMgcmVmdXNlZCBzYXlzIHdoeSwgYW5kIG1heSBiZSBzYWlkIGFnYWluXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBzYXkoaXQuY2hhdCwgcm9vbSwgXCJIZWxsb1wiKTtcbiAgaXQuZmVlZChgQGxhYmVsPSR7aXQubGFiZWxPZihcIlBSSVZNU0dcIil9IDppcmMgNDA0IEFsaWNlICNsb2JieSA6WW91IGFyZSBtdXRlZCAoK20pYCk7XG4gIGFzc2VydC5lcXVhbChyb29tLnBlbmRpbmdbMF0hLnNlbmRpbmcsIFwiZmFpbGVkXCIpO1xuICBhc3NlcnQubWF0Y2gocm9vbS5wZW5kaW5nWzBdIS5wcm9ibGVtISwgL211dGVkLyk7XG4gIGl0LnNlbnQgPSBbXTtcbiAgc2F5QWdhaW4oaXQuY2hhdCwgcm9vbSwgcm9vbS5wZW5kaW5nWzBdISk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2hvd24ocm9vbSksIFtcIkFsaWNlKHdhaXRpbmcpOiBIZWxsb1wiXSk7XG4gIGFzc2VydC5lcXVhbChpdC5zZW50Lmxlbmd0aCwgMSk7XG4gIGl0LmZlZWQoYEBsYWJlbD0ke2l0LmxhYmVsT2YoXCJQUklWTVNHXCIpfTttc2dpZD14IDpBbGljZSF+YUBob3N0IFBSSVZNU0cgI2xvYmJ5IDpIZWxsb2ApO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJBbGljZTogSGVsbG9cIl0pO1xufSk7XG5cbnRlc3QoXCJhIGxpbmUgdGhhdCBkb2VzIG5vdCBjb21lIGJhY2sgaW4gdGltZSBtYXkgbm90IGhhdmUgYXJyaXZlZFwiLCB0ID0+IHtcbiAgY29uc3QgY2xvY2sgPSBzdG9wQ2xvY2sodCk7XG4gIGNvbnN0IGl0ID0gbmV3IEZpeHR1cmUoKTtcbiAgY29uc3Qgcm9vbSA9IGl0LmpvaW4oKTtcbiAgc2F5KGl0LmNoYXQsIHJvb20sIFwiSGVsbG9cIik7XG4gIGNsb2NrLnRpY2soMjFfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20ucGVuZGluZ1swXSEuc2VuZGluZywgXCJmYWlsZWRcIik7XG59KTtcblxudGVzdChcIndoYXQgaXMgd3JpdHRlbiB3aXRob3V0IGEgY29ubmVjdGlvbiBpcyBzZW50IHdoZW4gdGhlcmUgaXMgb25lXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBpdC5jaGF0LmRldGFjaCgpO1xuICBzYXkoaXQuY2hhdCwgcm9vbSwgXCJsYXRlclwiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LnNlbnQubGVuZ3RoLCAwKTtcbiAgaXQuYXR0YWNoKCk7XG4gIGl0LmZlZWQoXCI6QWxpY2UhfmFAaG9zdCBKT0lOICNsb2JieVwiKTtcbiAgYXNzZXJ0Lm9rKGl0LnNlbnQuc29tZShsaW5lID0+IGxpbmUuZW5kc1dpdGgoXCJQUklWTVNHICNsb2JieSBsYXRlclwiKSkpO1xuICBzZW5kV2FpdGluZyhpdC5jaGF0LCByb29tKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LnNlbnQuZmlsdGVyKGxpbmUgPT4gbGluZS5lbmRzV2l0aChcIlBSSVZNU0cgI2xvYmJ5IGxhdGVyXCIpKS5sZW5ndGgsIDEpO1xufSk7XG5cbnRlc3QoXCJ3aXRob3V0IGVjaG8tbWVzc2FnZSBvbmUncyBvd24gbGluZSBpcyBzaW1wbHkgdGhlcmVcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKFwibWVzc2FnZS10YWdzXCIpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBzYXkoaXQuY2hhdCwgcm9vbSwgXCJIZWxsb1wiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzaG93bihyb29tKSwgW1wiQWxpY2U6IEhlbGxvXCJdKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChpdC5zZW50LCBbXCJQUklWTVNHICNsb2JieSBIZWxsb1wiXSk7XG59KTtcblxudGVzdChcIndpdGhvdXQgbGFiZWxzIGFuIGVjaG8gaXMga25vd24gYnkgaXRzIHRleHRcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKFwibWVzc2FnZS10YWdzIGVjaG8tbWVzc2FnZVwiKTtcbiAgY29uc3Qgcm9vbSA9IGl0LmpvaW4oKTtcbiAgc2F5KGl0LmNoYXQsIHJvb20sIFwiSGVsbG9cIik7XG4gIGl0LmZlZWQoXCI6QWxpY2UhfmFAaG9zdCBQUklWTVNHICNsb2JieSA6SGVsbG9cIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2hvd24ocm9vbSksIFtcIkFsaWNlOiBIZWxsb1wiXSk7XG59KTtcblxudGVzdChcImEgbWVzc2FnZSBvZiBzZXZlcmFsIGxpbmVzIGlzIG9uZSwgc2VudCBhbmQgcmVjZWl2ZWRcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIHNheShpdC5jaGF0LCByb29tLCBcIm9uZVxcbnR3b1wiKTtcbiAgY29uc3QgW2JlZ2luID0gXCJcIiwgZmlyc3QgPSBcIlwiLCBzZWNvbmQgPSBcIlwiLCBlbmQgPSBcIlwiXSA9IGl0LnNlbnQ7XG4gIGNvbnN0IGxhYmVsID0gL2xhYmVsPShcXFMrKS8uZXhlYyhiZWdpbikhWzFdO1xuICBpdC5mZWVkKGBAbGFiZWw9JHtsYWJlbH07bXNnaWQ9bTt0aW1lPSR7YXQoMSl9IDpBbGljZSF+YUBob3N0IEJBVENIICtxIGRyYWZ0L211bHRpbGluZSAjbG9iYnlgLFxuICAgICAgICAgIGZpcnN0LnJlcGxhY2UoL0BiYXRjaD1cXFMrLywgXCJAYmF0Y2g9cSA6QWxpY2UhfmFAaG9zdFwiKSwgc2Vjb25kLnJlcGxhY2UoL0BiYXRjaD1cXFMrLywgXCJAYmF0Y2g9cSA6QWxpY2UhfmFAaG9zdFwiKSxcbiAgICAgICAgICBlbmQucmVwbGFjZSgvLVxcUysvLCBcIi1xXCIpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzaG93bihyb29tKSwgW1wiQWxpY2U6IG9uZVxcbnR3b1wiXSk7XG4gIGFzc2VydC5lcXVhbChyb29tLmxpbmVzWzBdIS5pZCwgXCJtXCIpO1xufSk7XG5cbnRlc3QoXCJ3aGF0IHdhcyBtaXNzZWQgY29tZXMgYWZ0ZXIgYSBicmVhaywgYW5kIG5vdGhpbmcgdHdpY2VcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGl0LmZlZWQoc2FpZCgxLCBcIm9uZVwiKSwgc2FpZCgyLCBcInR3b1wiKSk7XG4gIHNheShpdC5jaGF0LCByb29tLCBcIm1pbmVcIik7XG4gIGNvbnN0IGxhYmVsID0gaXQubGFiZWxPZihcIlBSSVZNU0dcIik7XG4gIGFzc2VydC5ub3RFcXVhbChsYWJlbCwgXCJcIik7XG4gIGl0LmNoYXQuZGV0YWNoKCk7XG4gIGl0LmF0dGFjaCgpO1xuICBpdC5mZWVkKFwiOkFsaWNlIX5hQGhvc3QgSk9JTiAjbG9iYnlcIik7XG4gIGFzc2VydC5lcXVhbChpdC5zZW50W2l0LnNlbnQubGVuZ3RoIC0gMV0sIGBAbGFiZWw9JHtpdC5sYWJlbE9mKFwiQ0hBVEhJU1RPUllcIil9IENIQVRISVNUT1JZIExBVEVTVCAjbG9iYnkgbXNnaWQ9T21hcjIgMTAwYCk7XG4gIGl0LmFuc3dlckhpc3RvcnkoXCIjbG9iYnlcIiwgW3NhaWQoMiwgXCJ0d29cIiksIHNhaWQoMywgXCJ0aHJlZVwiKSwgc2FpZCg0LCBcIm1pbmVcIiwgXCJBbGljZVwiKV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJPbWFyOiBvbmVcIiwgXCJPbWFyOiB0d29cIiwgXCJPbWFyOiB0aHJlZVwiLCBcIkFsaWNlOiBtaW5lXCJdKTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20udW5yZWFkLCAzKTtcbn0pO1xuXG50ZXN0KFwiYSBnYXAgaXMgbm90IGhpZGRlbjogd2hhdCBpcyBiZWZvcmUgaXQgY29tZXMgYmFjayBieSBzY3JvbGxpbmdcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGl0LmZlZWQoc2FpZCgxLCBcIm9sZFwiKSk7XG4gIGxvYWROZXdlc3QoaXQuY2hhdCwgcm9vbSk7XG4gIGNvbnN0IHBhZ2UgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiAxMDAgfSwgKF8sIGkpID0+IHNhaWQoMTAwMCArIGksIGBuZXcgJHtpfWApKTtcbiAgaXQuYW5zd2VySGlzdG9yeShcIiNsb2JieVwiLCBwYWdlKTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20ubGluZXMubGVuZ3RoLCAxMDApO1xuICBhc3NlcnQuZXF1YWwocm9vbS5saW5lc1swXSEudGV4dCwgXCJuZXcgMFwiKTtcbiAgYXNzZXJ0Lm9rKHJvb20ucGFzdC5tb3JlKTtcbiAgaXQuc2VudCA9IFtdO1xuICBsb2FkT2xkZXIoaXQuY2hhdCwgcm9vbSk7XG4gIGFzc2VydC5tYXRjaChpdC5zZW50WzBdISwgL0NIQVRISVNUT1JZIEJFRk9SRSAjbG9iYnkgbXNnaWQ9T21hcjEwMDAgMTAwJC8pO1xuICBpdC5hbnN3ZXJIaXN0b3J5KFwiI2xvYmJ5XCIsIFtzYWlkKDEsIFwib2xkXCIpLCBzYWlkKDUwMCwgXCJiZXR3ZWVuXCIpXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwocm9vbS5saW5lcy5zbGljZSgwLCAzKS5tYXAoeCA9PiB4LnRleHQpLCBbXCJvbGRcIiwgXCJiZXR3ZWVuXCIsIFwibmV3IDBcIl0pO1xuICBhc3NlcnQub2soIXJvb20ucGFzdC5tb3JlKTtcbn0pO1xuXG50ZXN0KFwiYSByZWZ1c2VkIHF1ZXN0aW9uIGFib3V0IHRoZSBwYXN0IGlzIG5vIHF1ZXN0aW9uIHRoYXQgZ29lcyBvblwiLCAoKSA9PiB7XG4gIGNvbnN0IGl0ID0gbmV3IEZpeHR1cmUoKTtcbiAgY29uc3Qgcm9vbSA9IGl0LmpvaW4oKTtcbiAgaXQuZmVlZChzYWlkKDEsIFwib25lXCIpKTtcbiAgcm9vbS5wYXN0Lm1vcmUgPSB0cnVlO1xuICBsb2FkT2xkZXIoaXQuY2hhdCwgcm9vbSk7XG4gIGl0LmZlZWQoYEBsYWJlbD0ke2l0LmxhYmVsT2YoXCJDSEFUSElTVE9SWVwiKX0gOmlyYyBGQUlMIENIQVRISVNUT1JZIE1FU1NBR0VfRVJST1IgQkVGT1JFICNsb2JieSA6Tm90IG5vd2ApO1xuICBhc3NlcnQuZXF1YWwocm9vbS5wYXN0LmxvYWRpbmcsIG51bGwpO1xuICBhc3NlcnQub2soIXJvb20ucGFzdC5tb3JlKTtcbn0pO1xuXG50ZXN0KFwiZmFyIGJhY2ssIHdoYXQgY29tZXMgd2FpdHMgdW50aWwgb25lIHJldHVybnNcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIHJvb20ucmVwbGFjZShbXSk7XG4gIHJvb20ucGFzdC5saXZlID0gZmFsc2U7XG4gIGl0LmZlZWQoc2FpZCg5LCBcIm5vd1wiKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2hvd24ocm9vbSksIFtdKTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20udW5yZWFkLCAxKTtcbiAgbG9hZE5ld2VyKGl0LmNoYXQsIHJvb20pO1xuICBhc3NlcnQuZXF1YWwocm9vbS5wYXN0LmxvYWRpbmcsIG51bGwsIFwidGhlcmUgaXMgbm8gbGluZSB0byBnbyBvbiBmcm9tXCIpO1xuICByZXR1cm5Ub05vdyhpdC5jaGF0LCByb29tKTtcbiAgaXQuYW5zd2VySGlzdG9yeShcIiNsb2JieVwiLCBbc2FpZCg5LCBcIm5vd1wiKV0pO1xuICBhc3NlcnQub2socm9vbS5wYXN0LmxpdmUpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJPbWFyOiBub3dcIl0pO1xufSk7XG5cbnRlc3QoXCJyZWFjdGlvbnMgYW5kIGRlbGV0aW9ucyBjaGFuZ2UgdGhlIGxpbmVcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGl0LmZlZWQoc2FpZCgxLCBcImNha2VcIikpO1xuICByZWFjdChpdC5jaGF0LCByb29tLCByb29tLmxpbmVzWzBdISwgXCJcXHV7MWY0NGR9XCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKGl0LnNlbnQsIFtcIkArZHJhZnQvcmVhY3Q9XFx1ezFmNDRkfTsrZHJhZnQvcmVwbHk9T21hcjEgVEFHTVNHICNsb2JieVwiXSk7XG4gIGl0LmZlZWQoXCJAK2RyYWZ0L3JlYWN0PVxcdXsxZjQ0ZH07K2RyYWZ0L3JlcGx5PU9tYXIxIDpBbGljZSF+YUBob3N0IFRBR01TRyAjbG9iYnlcIixcbiAgICAgICAgICBcIkArZHJhZnQvcmVhY3Q9XFx1ezFmNDRkfTsrZHJhZnQvcmVwbHk9T21hcjEgOlNhcmFoIXNAYiBUQUdNU0cgI2xvYmJ5XCIsXG4gICAgICAgICAgXCJAK2RyYWZ0L3JlYWN0PVxcdXsxZjQ0ZH07K2RyYWZ0L3JlcGx5PU9tYXIxIDpTYXJhaCFzQGIgVEFHTVNHICNsb2JieVwiLFxuICAgICAgICAgIGBAK2RyYWZ0L3JlYWN0PSR7XCJ4XCIucmVwZWF0KDEwMCl9OytkcmFmdC9yZXBseT1PbWFyMSA6U2FyYWghc0BiIFRBR01TRyAjbG9iYnlgKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbLi4ucm9vbS5saW5lc1swXSEucmVhY3Rpb25zIV0sIFtbXCJcXHV7MWY0NGR9XCIsIFtcIkFsaWNlXCIsIFwiU2FyYWhcIl1dXSk7XG4gIGl0LnNlbnQgPSBbXTtcbiAgcmVhY3QoaXQuY2hhdCwgcm9vbSwgcm9vbS5saW5lc1swXSEsIFwiXFx1ezFmNDRkfVwiKTtcbiAgYXNzZXJ0Lm1hdGNoKGl0LnNlbnRbMF0hLCAvXkBcXCtkcmFmdFxcL3VucmVhY3Q9Lyk7XG4gIGl0LmZlZWQoXCJAK2RyYWZ0L3VucmVhY3Q9XFx1ezFmNDRkfTsrZHJhZnQvcmVwbHk9T21hcjEgOkFsaWNlIX5hQGhvc3QgVEFHTVNHICNsb2JieVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbLi4ucm9vbS5saW5lc1swXSEucmVhY3Rpb25zIV0sIFtbXCJcXHV7MWY0NGR9XCIsIFtcIlNhcmFoXCJdXV0pO1xuICBpdC5mZWVkKGAke29tYXJ9IFJFREFDVCAjbG9iYnkgT21hcjEgOm9vcHNgKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChyb29tLmxpbmVzWzBdIS5kZWxldGVkLCB7IGJ5OiBcIk9tYXJcIiwgcmVhc29uOiBcIm9vcHNcIiB9KTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20ubGluZXNbMF0hLnRleHQsIFwiXCIpO1xufSk7XG5cbnRlc3QoXCJhIGRlbGV0aW9uIHRoYXQgaXMgcmVmdXNlZCBpcyBzYWlkXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBpdC5mZWVkKHNhaWQoMSwgXCJ4XCIpKTtcbiAgZGVsZXRlTGluZShpdC5jaGF0LCByb29tLCByb29tLmxpbmVzWzBdISk7XG4gIGl0LmZlZWQoYEBsYWJlbD0ke2l0LmxhYmVsT2YoXCJSRURBQ1RcIil9IDppcmMgRkFJTCBSRURBQ1QgUkVEQUNUX0ZPUkJJRERFTiAjbG9iYnkgT21hcjEgOk5vdCB5b3Vyc2ApO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNob3duKHJvb20pLCBbXCJPbWFyOiB4XCIsIFwiOiBJdCB3YXMgbm90IGRlbGV0ZWQ6IE5vdCB5b3Vyc1wiXSk7XG59KTtcblxudGVzdChcIndobyB0eXBlcyBpcyBzaG93biwgYW5kIHN0b3BzIHdoZW4gdGhlIHdvcmRzIGNvbWVcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGl0LmZlZWQoXCJAK3R5cGluZz1hY3RpdmUgOk9tYXIhb0BiIFRBR01TRyAjbG9iYnlcIiwgXCJAK3R5cGluZz1hY3RpdmUgOkFsaWNlIX5hQGhvc3QgVEFHTVNHICNsb2JieVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbLi4ucm9vbS50eXBpbmcua2V5cygpXSwgW1wiT21hclwiXSk7XG4gIGl0LmZlZWQoc2FpZCgxLCBcImRvbmVcIikpO1xuICBhc3NlcnQuZXF1YWwocm9vbS50eXBpbmcuc2l6ZSwgMCk7XG4gIGl0LmZlZWQoXCJAK3R5cGluZz1hY3RpdmUgOlN0cmFuZ2VyIW9AYiBUQUdNU0cgQWxpY2VcIik7XG4gIGFzc2VydC5lcXVhbChpdC5jaGF0LmZpbmQoXCJTdHJhbmdlclwiKSwgdW5kZWZpbmVkKTtcbn0pO1xuXG50ZXN0KFwib25lJ3MgdHlwaW5nIGlzIHRvbGQgYXQgbW9zdCBldmVyeSB0aHJlZSBzZWNvbmRzXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICB0eXBpbmcoaXQuY2hhdCwgcm9vbSwgdHJ1ZSk7XG4gIHR5cGluZyhpdC5jaGF0LCByb29tLCB0cnVlKTtcbiAgaXQubm93ICs9IDNfMDAwO1xuICB0eXBpbmcoaXQuY2hhdCwgcm9vbSwgdHJ1ZSk7XG4gIHR5cGluZyhpdC5jaGF0LCByb29tLCBmYWxzZSk7XG4gIHR5cGluZyhpdC5jaGF0LCByb29tLCBmYWxzZSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoaXQuc2VudCwgW1wiQCt0eXBpbmc9YWN0aXZlIFRBR01TRyAjbG9iYnlcIiwgXCJAK3R5cGluZz1hY3RpdmUgVEFHTVNHICNsb2JieVwiLCBcIkArdHlwaW5nPWRvbmUgVEFHTVNHICNsb2JieVwiXSk7XG4gIGl0LmNoYXQuc2V0dGluZ3Muc2V0KFwidHlwaW5nXCIsIGZhbHNlKTtcbiAgaXQubm93ICs9IDlfMDAwO1xuICB0eXBpbmcoaXQuY2hhdCwgcm9vbSwgdHJ1ZSk7XG4gIGFzc2VydC5lcXVhbChpdC5zZW50Lmxlbmd0aCwgMyk7XG59KTtcblxudGVzdChcInByaXZhdGUgd29yZHMgb3BlbiBhIHRhbGssIGFuZCBjYWxsXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBpdC5qb2luKCk7XG4gIGNvbnN0IGNhbGxzOiBzdHJpbmdbXSA9IFtdO1xuICBpdC5jaGF0Lm9uQ2FsbCA9IChyb29tLCBsaW5lKSA9PiBjYWxscy5wdXNoKGAke3Jvb20ubmFtZX06ICR7bGluZS50ZXh0fWApO1xuICBpdC5mZWVkKHNhaWQoMSwgXCJwc3N0XCIsIFwiT21hclwiLCBcIkFsaWNlXCIpLCBzYWlkKDIsIFwiaGV5IGFsaWNlIVwiKSwgc2FpZCgzLCBcIm5vdGhpbmdcIikpO1xuICBjb25zdCB0YWxrID0gaXQuY2hhdC5maW5kKFwib21hclwiKSE7XG4gIGFzc2VydC5kZWVwRXF1YWwoW3RhbGsua2luZCwgdGFsay51bnJlYWQsIHRhbGsubWVudGlvbnNdLCBbXCJwZXJzb25cIiwgMSwgMV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKGNhbGxzLCBbXCJPbWFyOiBwc3N0XCIsIFwiI2xvYmJ5OiBoZXkgYWxpY2UhXCJdKTtcbiAgaXQuZmVlZChcIjpPbWFyIW9AYiBOSUNLIE9tYXIyXCIpO1xuICBhc3NlcnQuZXF1YWwodGFsay5uYW1lLCBcIk9tYXIyXCIpO1xufSk7XG5cbnRlc3QoXCJzZXJ2aWNlcyBhbnN3ZXIgd2hlcmUgb25lIGlzXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBpdC5mZWVkKFwiOk5pY2tTZXJ2IXNAaXJjIE5PVElDRSBBbGljZSA6WW91IGFyZSBsb2dnZWQgaW5cIik7XG4gIGFzc2VydC5lcXVhbChpdC5jaGF0LmZpbmQoXCJOaWNrU2VydlwiKSwgdW5kZWZpbmVkKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzaG93bihyb29tKSwgW1wiTmlja1NlcnY6IFlvdSBhcmUgbG9nZ2VkIGluXCJdKTtcbiAgaXQuZmVlZChcIjppcmMuZXhhbXBsZSBOT1RJQ0UgQWxpY2UgOkhlbGxvXCIsIFwiOmlyYyAzNzIgQWxpY2UgOi0gbW90ZFwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzaG93bihpdC5jaGF0LnNlcnZlciksIFtcImlyYy5leGFtcGxlOiBIZWxsb1wiLCBcIjogLSBtb3RkXCJdKTtcbn0pO1xuXG50ZXN0KFwid2hvIGlzIGlnbm9yZWQgaXMgbm90IGhlYXJkLCBpbiBhbnkgd2F5XCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBpdC5jaGF0LnNldHRpbmdzLnNldChcImlnbm9yZWRcIiwgW1wib21hclwiLCBcIiohKkAxOTIuMC4yLipcIl0pO1xuICBpdC5mZWVkKHNhaWQoMSwgXCJ4XCIpLCBcIkArdHlwaW5nPWFjdGl2ZSA6T21hciFvQGIgVEFHTVNHICNsb2JieVwiLCBcIjpBbm4hYUAxOTIuMC4yLjcgUFJJVk1TRyBBbGljZSA6eVwiLFxuICAgICAgICAgIFwiOk9tYXIhb0BiIElOVklURSBBbGljZSAjeFwiLCBcIjpTYXJhaCFzQGIgUFJJVk1TRyAjbG9iYnkgOnpcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2hvd24ocm9vbSksIFtcIlNhcmFoOiB6XCJdKTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20udHlwaW5nLnNpemUsIDApO1xuICBhc3NlcnQuZXF1YWwoaXQuY2hhdC5maW5kKFwiQW5uXCIpLCB1bmRlZmluZWQpO1xuICBhc3NlcnQuZXF1YWwoaXQuY2hhdC5ub3RpY2UsIG51bGwpO1xufSk7XG5cbnRlc3QoXCJ3aGF0IHdhcyBzZWVuIGlzIHRvbGQgdG8gdGhlIHNlcnZlciwgYW5kIGtlcHRcIiwgdCA9PiB7XG4gIGNvbnN0IGNsb2NrID0gc3RvcENsb2NrKHQpO1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGl0LmZlZWQoc2FpZCgxLCBcImFcIiksIHNhaWQoMiwgXCJiXCIpKTtcbiAgYXNzZXJ0LmVxdWFsKHJvb20udW5yZWFkLCAyKTtcbiAgc2VlbihpdC5jaGF0LCByb29tLCBub29uICsgMV8wMDApO1xuICBzZWVuKGl0LmNoYXQsIHJvb20sIG5vb24gKyAyXzAwMCk7XG4gIGFzc2VydC5lcXVhbChyb29tLnVucmVhZCwgMCk7XG4gIGNsb2NrLnRpY2soMl8wMDApO1xuICBhc3NlcnQuZGVlcEVxdWFsKGl0LnNlbnQsIFtgTUFSS1JFQUQgI2xvYmJ5IHRpbWVzdGFtcD0ke2F0KDIpfWBdKTtcbiAgYXNzZXJ0Lm1hdGNoKGl0LnN0b3JlLmFsbC5nZXQoXCJodWJidWIucmVhZFwiKSEsIC8jbG9iYnkvKTtcbiAgaXQuZmVlZChzYWlkKDMsIFwiY1wiKSwgYDppcmMgTUFSS1JFQUQgI2xvYmJ5IHRpbWVzdGFtcD0ke2F0KDMpfWApO1xuICBhc3NlcnQuZXF1YWwocm9vbS51bnJlYWQsIDAsIFwiYW5vdGhlciBkZXZpY2UgaGFzIHNlZW4gaXRcIik7XG59KTtcblxudGVzdChcIm9uIHRoZSBuZXh0IHZpc2l0IHdoYXQgd2FzIHNhaWQgc2luY2UgaXMgbmV3XCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBpdC5zdG9yZS5zZXRJdGVtKFwiaHViYnViLnJlYWRcIiwgSlNPTi5zdHJpbmdpZnkoeyBcIiNsb2JieVwiOiBub29uIC0gMTVfMDAwIH0pKTtcbiAgaXQuZmVlZChcIjpBbGljZSF+YUBob3N0IEpPSU4gI2xvYmJ5XCIpO1xuICBpdC5hbnN3ZXJIaXN0b3J5KFwiI2xvYmJ5XCIsIFtzYWlkKC0yMCwgXCJvbmVcIiksIHNhaWQoLTEwLCBcInR3b1wiKV0pO1xuICBhc3NlcnQuZXF1YWwoaXQuY2hhdC5maW5kKFwiI2xvYmJ5XCIpIS51bnJlYWQsIDEpO1xufSk7XG5cbnRlc3QoXCJhIGxpbmUgdGhhdCBpcyBjdXQgc2F5cyB3aGVyZSBpdCBnb2VzIG9uLCBhbmQgaXQgaXMgb25lJ3Mgb3duIG1hc2sgdGhhdCBjb3VudHNcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKFwibWVzc2FnZS10YWdzXCIpO1xuICBjb25zdCByb29tID0gaXQuam9pbigpO1xuICBzYXkoaXQuY2hhdCwgcm9vbSwgXCJ3XCIucmVwZWF0KDFfMDAwKSk7XG4gIGFzc2VydC5vayhpdC5zZW50Lmxlbmd0aCA+PSAzKTtcbiAgYXNzZXJ0Lm9rKGl0LnNlbnQuZXZlcnkobGluZSA9PiBgOkFsaWNlIX5hQGhvc3QgJHtsaW5lfVxcclxcbmAubGVuZ3RoIDw9IDUxMikpO1xufSk7XG5cbmZ1bmN0aW9uIGRlc2soaXQ6IEZpeHR1cmUpIHtcbiAgY29uc3Qgb3BlbmVkOiBzdHJpbmdbXSA9IFtdO1xuICBjb25zdCBkb25lID0ge1xuICAgIGNoYXQ6IGl0LmNoYXQsIHJvb206IGl0LmNoYXQuY3VycmVudCEsIG9wZW5lZCxcbiAgICBsZWF2ZTogKHJlYXNvbjogc3RyaW5nKSA9PiB2b2lkIG9wZW5lZC5wdXNoKGBsZWF2ZSAke3JlYXNvbn1gKSxcbiAgICByZW5hbWU6IChuYW1lOiBzdHJpbmcpID0+IHZvaWQgb3BlbmVkLnB1c2goYHJlbmFtZSAke25hbWV9YCksXG4gICAgb3BlbkRpYWxvZzogKG5hbWU6IHN0cmluZywgdGV4dCA9IFwiXCIpID0+IHZvaWQgb3BlbmVkLnB1c2goYCR7bmFtZX0gJHt0ZXh0fWAudHJpbSgpKSxcbiAgfTtcbiAgcmV0dXJuIGRvbmU7XG59XG5cbnRlc3QoXCJjb21tYW5kcyBkbyB3aGF0IHRoZXkgc2F5XCIsICgpID0+IHtcbiAgY29uc3QgY2FzZXM6IFtzdHJpbmcsIHN0cmluZ1tdXVtdID0gW1xuICAgIFtcIi9tZSB3YXZlc1wiLCBbXCJQUklWTVNHICNsb2JieSA6XFx4MDFBQ1RJT04gd2F2ZXNcXHgwMVwiXV0sXG4gICAgW1wiL2pvaW4gZGV2XCIsIFtcIkpPSU4gI2RldlwiXV0sXG4gICAgW1wiL2pvaW4gJngga2V5XCIsIFtcIkpPSU4gJngga2V5XCJdXSxcbiAgICBbXCIvdG9waWMgVGVhIGF0IGZpdmVcIiwgW1wiVE9QSUMgI2xvYmJ5IDpUZWEgYXQgZml2ZVwiXV0sXG4gICAgW1wiL2tpY2sgT21hciB0b28gbG91ZFwiLCBbXCJLSUNLICNsb2JieSBPbWFyIDp0b28gbG91ZFwiXV0sXG4gICAgW1wiL29wIE9tYXIgU2FyYWhcIiwgW1wiTU9ERSAjbG9iYnkgK28gT21hclwiLCBcIk1PREUgI2xvYmJ5ICtvIFNhcmFoXCJdXSxcbiAgICBbXCIvYmFuIE9tYXJcIiwgW1wiTU9ERSAjbG9iYnkgK2IgKiEqQGhvc3RcIl1dLFxuICAgIFtcIi9pbnZpdGUgQW5uXCIsIFtcIklOVklURSBBbm4gI2xvYmJ5XCJdXSxcbiAgICBbXCIvYXdheSB0ZWFcIiwgW1wiQVdBWSB0ZWFcIl1dLFxuICAgIFtcIi9BV0FZXCIsIFtcIkFXQVlcIl1dLFxuICAgIFtcIi93aG9pcyBPbWFyXCIsIFtcIldIT0lTIE9tYXJcIl1dLFxuICAgIFtcIi9xdW90ZSBQSU5HIHhcIiwgW1wiUElORyB4XCJdXSxcbiAgICBbXCIvbGVhdmVcIiwgW1wiUEFSVCAjbG9iYnlcIl1dLFxuICAgIFtcIi8vam9pblwiLCBbXCJQUklWTVNHICNsb2JieSAvam9pblwiXV0sXG4gICAgW1wiLyBzbGFzaFwiLCBbXCJQUklWTVNHICNsb2JieSA6LyBzbGFzaFwiXV0sXG4gIF07XG4gIGZvciAoY29uc3QgW3RleHQsIHNlbnRdIG9mIGNhc2VzKSB7XG4gICAgY29uc3QgaXQgPSBuZXcgRml4dHVyZShcIm1lc3NhZ2UtdGFnc1wiKTtcbiAgICBpdC5qb2luKFwiI2xvYmJ5XCIsIFwiQEFsaWNlIE9tYXIhb0Bob3N0XCIpO1xuICAgIGFzc2VydC5vayhzdWJtaXQoZGVzayhpdCksIHRleHQpLCB0ZXh0KTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKGl0LnNlbnQsIHNlbnQsIHRleHQpO1xuICB9XG59KTtcblxudGVzdChcImEgd3JvbmcgY29tbWFuZCBpcyBubyBzcGVlY2gsIGFuZCBzdGF5cyB0byBiZSBjb3JyZWN0ZWRcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGZvciAoY29uc3QgdGV4dCBvZiBbXCIvamlvbiBkZXZcIiwgXCIva2lja1wiLCBcIlwiLCBcIiAgIFwiXSlcbiAgICBhc3NlcnQub2soIXN1Ym1pdChkZXNrKGl0KSwgdGV4dCksIHRleHQpO1xuICBhc3NlcnQuZGVlcEVxdWFsKGl0LnNlbnQsIFtdKTtcbiAgYXNzZXJ0Lm1hdGNoKHNob3duKHJvb20pLmpvaW4oXCJcXG5cIiksIC9ubyBcXC9qaW9uW15dKlxcL2tpY2sgTkFNRS8pO1xufSk7XG5cbnRlc3QoXCJzb21lIGNvbW1hbmRzIGFyZSBmb3IgdGhlIHBhZ2UgYWxvbmVcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGl0LmpvaW4oKTtcbiAgY29uc3QgYXQgPSBkZXNrKGl0KTtcbiAgZm9yIChjb25zdCB0ZXh0IG9mIFtcIi9yb29tc1wiLCBcIi9oZWxwXCIsIFwiL3NlYXJjaCB0d28gd29yZHNcIiwgXCIvbmljayBBbm5cIiwgXCIvcXVpdCBieWVcIiwgXCIvbG9naW5cIl0pXG4gICAgYXNzZXJ0Lm9rKHN1Ym1pdChhdCwgdGV4dCkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKGF0Lm9wZW5lZCwgW1wicm9vbXNcIiwgXCJoZWxwXCIsIFwic2VhcmNoIHR3byB3b3Jkc1wiLCBcInJlbmFtZSBBbm5cIiwgXCJsZWF2ZSBieWVcIiwgXCJhY2NvdW50XCJdKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChpdC5zZW50LCBbXSk7XG4gIHN1Ym1pdChhdCwgXCIvaWdub3JlIE9tYXJcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoaXQuY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBbXCJPbWFyXCJdKTtcbiAgc3VibWl0KGF0LCBcIi91bmlnbm9yZSBvbWFyXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKGl0LmNoYXQuc2V0dGluZ3MuZ2V0KFwiaWdub3JlZFwiKSwgW10pO1xufSk7XG5cbnRlc3QoXCJUYWIga25vd3MgbmFtZXMsIHJvb21zIGFuZCBjb21tYW5kc1wiLCAoKSA9PiB7XG4gIGNvbnN0IGl0ID0gbmV3IEZpeHR1cmUoKTtcbiAgY29uc3Qgcm9vbSA9IGl0LmpvaW4oXCIjbG9iYnlcIiwgXCJBbGljZSBPbWFyIE9sZ2EgU2FyYWhcIik7XG4gIGl0LmZlZWQoc2FpZCgxLCBcImhlbGxvXCIsIFwiT2xnYVwiKSk7XG4gIGNvbnN0IHRhYiA9ICh0ZXh0OiBzdHJpbmcpID0+IHtcbiAgICBjb25zdCBmb3VuZCA9IGNvbXBsZXRlKGl0LmNoYXQsIHJvb20sIHRleHQsIHRleHQubGVuZ3RoKTtcbiAgICByZXR1cm4gZm91bmQgJiYgW2ZvdW5kLmNob2ljZXMsIGZvdW5kLnN1ZmZpeCwgdGV4dC5zbGljZShmb3VuZC5mcm9tLCBmb3VuZC50byldO1xuICB9O1xuICBhc3NlcnQuZGVlcEVxdWFsKHRhYihcIm9cIiksIFtbXCJPbGdhXCIsIFwiT21hclwiXSwgXCI6IFwiLCBcIm9cIl0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHRhYihcImhleSBzYVwiKSwgW1tcIlNhcmFoXCJdLCBcIiBcIiwgXCJzYVwiXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwodGFiKFwiaGV5IEBzYVwiKSwgW1tcIlNhcmFoXCJdLCBcIiBcIiwgXCJzYVwiXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwodGFiKFwic2VlICNsb1wiKSwgW1tcIiNsb2JieVwiXSwgXCIgXCIsIFwiI2xvXCJdKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbCh0YWIoXCIvdG9cIiksIFtbXCIvdG9waWNcIl0sIFwiIFwiLCBcIi90b1wiXSk7XG4gIGFzc2VydC5lcXVhbCh0YWIoXCJ6elwiKSwgbnVsbCk7XG4gIGFzc2VydC5lcXVhbCh0YWIoXCJcIiksIG51bGwpO1xuICBhc3NlcnQuZXF1YWwodGFiKFwiYVwiKSwgbnVsbCwgXCJvbmVzZWxmIGlzIG5vdCBjb21wbGV0ZWRcIik7XG59KTtcblxudGVzdChcImEgc2VhcmNoIGFza3MgdGhlIHNlcnZlciwgYW5kIHNob3dzIHdoYXQgaXQgZmluZHMsIHRoZSBuZXdlc3QgZmlyc3RcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGNvbnN0IHJlc3VsdHM6IFJlc3VsdHNbXSA9IFtdO1xuICBzZWFyY2goaXQuY2hhdCwgcm9vbSwgXCJ0ZWE7IGNha2VcIiwgZm91bmQgPT4gcmVzdWx0cy5wdXNoKGZvdW5kKSk7XG4gIGFzc2VydC5tYXRjaChpdC5zZW50WzBdISwgL15AbGFiZWw9XFxTKyBTRUFSQ0ggaW49I2xvYmJ5O3RleHQ9dGVhXFxcXDpcXFxcc2Nha2U7bGltaXQ9NTAkLyk7XG4gIGl0LmZlZWQoYEBsYWJlbD0ke2l0LmxhYmVsT2YoXCJTRUFSQ0hcIil9IDppcmMgQkFUQ0ggK3Mgc29qdS5pbS9zZWFyY2hgLFxuICAgICAgICAgIGBAYmF0Y2g9czske3NhaWQoLTUwMCwgXCJ0ZWE7IGNha2VcIikuc2xpY2UoMSl9YCwgYEBiYXRjaD1zOyR7c2FpZCgtNDAwLCBcIm1vcmUgdGVhOyBjYWtlXCIpLnNsaWNlKDEpfWAsIFwiOmlyYyBCQVRDSCAtc1wiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChyZXN1bHRzWzBdIS5mb3VuZC5tYXAoeCA9PiBbeC5yb29tLCB4LmxpbmUudGV4dF0pLCBbW1wiI2xvYmJ5XCIsIFwibW9yZSB0ZWE7IGNha2VcIl0sIFtcIiNsb2JieVwiLCBcInRlYTsgY2FrZVwiXV0pO1xuICBzZWFyY2goaXQuY2hhdCwgcm9vbSwgXCJ4XCIsIGZvdW5kID0+IHJlc3VsdHMucHVzaChmb3VuZCkpO1xuICBpdC5mZWVkKGBAbGFiZWw9JHtpdC5sYWJlbE9mKFwiU0VBUkNIXCIpfSA6aXJjIEZBSUwgU0VBUkNIIElOVkFMSURfUEFSQU1TIDpUb28gc2hvcnRgKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChyZXN1bHRzWzFdLCB7IGZvdW5kOiBbXSwgbm90ZTogXCJUb28gc2hvcnRcIiB9KTtcbn0pO1xuXG50ZXN0KFwid2hlcmUgdGhlIHNlcnZlciBkb2VzIG5vdCBzZWFyY2gsIHdoYXQgaXMgaGVyZSBpcyBsb29rZWQgdGhyb3VnaFwiLCAoKSA9PiB7XG4gIGNvbnN0IGl0ID0gbmV3IEZpeHR1cmUoXCJtZXNzYWdlLXRhZ3NcIik7XG4gIGNvbnN0IHJvb20gPSBpdC5qb2luKCk7XG4gIGl0LmZlZWQoc2FpZCgxLCBcIlRlYSBpcyBhdCBmaXZlXCIpLCBzYWlkKDIsIFwiY2FrZVwiKSk7XG4gIGxldCBmb3VuZDogUmVzdWx0cyB8IG51bGwgPSBudWxsO1xuICBzZWFyY2goaXQuY2hhdCwgcm9vbSwgXCJvbWFyIFRFQVwiLCB4ID0+IGZvdW5kID0geCk7XG4gIGFzc2VydC5lcXVhbChmb3VuZCEuZm91bmQubGVuZ3RoLCAxKTtcbiAgYXNzZXJ0Lm1hdGNoKGZvdW5kIS5ub3RlLCAvbG9hZGVkLyk7XG59KTtcblxudGVzdChcInJlZnVzYWxzIGFyZSBzZW50ZW5jZXMsIGluIHRoZSByb29tIHRoYXQgdGhleSBhcmUgYWJvdXQgb3IgYWJvdmUgZXZlcnl0aGluZ1wiLCAoKSA9PiB7XG4gIGNvbnN0IGl0ID0gbmV3IEZpeHR1cmUoKTtcbiAgY29uc3Qgcm9vbSA9IGl0LmpvaW4oKTtcbiAgaXQuZmVlZChcIjppcmMgNDgyIEFsaWNlICNsb2JieSA6WW91J3JlIG5vdCBhIGNoYW5uZWwgb3BlcmF0b3JcIiwgXCI6aXJjIDQ3MyBBbGljZSAjc2VjcmV0IDpDYW5ub3Qgam9pblwiLFxuICAgICAgICAgIFwiOmlyYyBGQUlMIEJBVENIIE1VTFRJTElORV9NQVhfTElORVMgMjQgOlRvbyBtYW55IGxpbmVzXCIsIFwiOmlyYyA5OTkgQWxpY2UgOnN0cmFuZ2VcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2hvd24ocm9vbSksIFtcIjogT25seSBvcGVyYXRvcnMgb2YgI2xvYmJ5IG1heSBkbyB0aGF0XCIsIFwiOiBUb28gbWFueSBsaW5lc1wiXSk7XG4gIGFzc2VydC5lcXVhbChpdC5jaGF0Lm5vdGljZSEudGV4dCwgXCJPbmx5IHdobyBpcyBpbnZpdGVkIG1heSBlbnRlciAjc2VjcmV0XCIpO1xufSk7XG5cbnRlc3QoXCJjYXBhYmlsaXRpZXMgdGhhdCBjb21lIGxhdGVyIGFyZSBhc2tlZCBmb3JcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKFwibWVzc2FnZS10YWdzIGRyYWZ0L211bHRpbGluZVwiKTtcbiAgaXQuZmVlZChcIjppcmMgQ0FQIEFsaWNlIE5FVyA6ZHJhZnQvY2hhdGhpc3RvcnkgeFwiLCBcIjppcmMgQ0FQIEFsaWNlIEFDSyA6ZHJhZnQvY2hhdGhpc3RvcnlcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoaXQuc2VudCwgW1wiQ0FQIFJFUSBkcmFmdC9jaGF0aGlzdG9yeVwiXSk7XG4gIGFzc2VydC5vayhpdC5jaGF0LmhhcyhcImRyYWZ0L2NoYXRoaXN0b3J5XCIpKTtcbiAgaXQuZmVlZChcIjppcmMgQ0FQIEFsaWNlIERFTCA6ZHJhZnQvY2hhdGhpc3RvcnlcIik7XG4gIGFzc2VydC5vayghaXQuY2hhdC5oYXMoXCJkcmFmdC9jaGF0aGlzdG9yeVwiKSk7XG4gIGFzc2VydC5vayhhbGxDYXBhYmlsaXRpZXMuaW5jbHVkZXMoXCJkcmFmdC9jaGF0aGlzdG9yeVwiKSk7XG59KTtcblxudGVzdChcImEgdGFsayBpcyBmb3VuZCBhZ2FpbiBhZnRlciBhIGJyZWFrXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgRml4dHVyZSgpO1xuICBpdC5jaGF0LmFjY291bnQgPSBcIkFsaWNlXCI7XG4gIGl0LmZlZWQoXCI6aXJjIDQyMiBBbGljZSA6bm8gbW90ZFwiKTtcbiAgaXQuZmVlZChgQGxhYmVsPSR7aXQubGFiZWxPZihcIkNIQVRISVNUT1JZXCIpfSA6aXJjIEJBVENIICt0IGRyYWZ0L2NoYXRoaXN0b3J5LXRhcmdldHNgLFxuICAgICAgICAgIGBAYmF0Y2g9dCA6aXJjIENIQVRISVNUT1JZIFRBUkdFVFMgT21hciAke2F0KC01KX1gLCBgQGJhdGNoPXQgOmlyYyBDSEFUSElTVE9SWSBUQVJHRVRTICNsb2JieSAke2F0KC01KX1gLCBcIjppcmMgQkFUQ0ggLXRcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoaXQuY2hhdC5yb29tcy5tYXAocm9vbSA9PiByb29tLm5hbWUpLCBbXCJPbWFyXCJdKTtcbiAgaXQuYW5zd2VySGlzdG9yeShcIk9tYXJcIiwgW3NhaWQoLTUsIFwid2hpbGUgeW91IHdlcmUgb3V0XCIsIFwiT21hclwiLCBcIkFsaWNlXCIpXSk7XG4gIGFzc2VydC5lcXVhbChpdC5jaGF0LmZpbmQoXCJPbWFyXCIpIS51bnJlYWQsIDEpO1xufSk7XG5cbnRlc3QoXCJ0aGUgc2VydmVyJ3MgbGlzdCBjb21lcyBzb3J0ZWRcIiwgKCkgPT4ge1xuICBjb25zdCBpdCA9IG5ldyBGaXh0dXJlKCk7XG4gIGl0LmZlZWQoXCI6aXJjIDMyMSBBbGljZSBDaGFubmVsIDpVc2Vyc1wiLCBcIjppcmMgMzIyIEFsaWNlICNhIDEgOnRlYVwiLCBcIjppcmMgMzIyIEFsaWNlICNiIDkgOlwiLCBcIjppcmMgMzIzIEFsaWNlIDpFbmRcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoaXQuY2hhdC5saXN0IS5yb29tcy5tYXAocm9vbSA9PiByb29tLm5hbWUpLCBbXCIjYlwiLCBcIiNhXCJdKTtcbiAgYXNzZXJ0Lm9rKGl0LmNoYXQubGlzdCEuY29tcGxldGUpO1xufSk7XG4iLCAiLyoqIFRhZ3Mgb2YgYSBtZXNzYWdlIChJUkN2MyBtZXNzYWdlLXRhZ3MpLCB0aGVpciB2YWx1ZXMgdW5lc2NhcGVkLiAqL1xuZXhwb3J0IHR5cGUgVGFncyA9IFJlYWRvbmx5TWFwPHN0cmluZywgc3RyaW5nPjtcblxuLyoqIE9uZSBJUkMgbWVzc2FnZSAoUkZDIDI4MTIgMi4zLjE7IHRhZ3M6IElSQ3YzIG1lc3NhZ2UtdGFncykuICovXG5leHBvcnQgaW50ZXJmYWNlIE1lc3NhZ2Uge1xuICByZWFkb25seSB0YWdzOiBUYWdzO1xuICAvKiogXCJuaWNrIXVzZXJAaG9zdFwiIG9yIGEgc2VydmVyOyBlbXB0eSBpZiBub25lLiAqL1xuICByZWFkb25seSBzb3VyY2U6IHN0cmluZztcbiAgLyoqIEluIHVwcGVyIGNhc2U6IGEgd29yZCBvciB0aHJlZSBkaWdpdHMuICovXG4gIHJlYWRvbmx5IGNvbW1hbmQ6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFyYW1zOiByZWFkb25seSBzdHJpbmdbXTtcbn1cblxuY29uc3Qgbm9UYWdzOiBUYWdzID0gbmV3IE1hcCgpO1xuXG5jb25zdCBlc2NhcGVzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0geyBcIjpcIjogXCI7XCIsIHM6IFwiIFwiLCBcIlxcXFxcIjogXCJcXFxcXCIsIHI6IFwiXFxyXCIsIG46IFwiXFxuXCIgfTtcblxuLyoqIFdoYXQgYW4gZXNjYXBlZCB2YWx1ZSBzdGFuZHMgZm9yOyBhIGxvbmUgYmFja3NsYXNoIGF0IHRoZSBlbmQgaXMgbGVmdCBvdXQuICovXG5leHBvcnQgZnVuY3Rpb24gdW5lc2NhcGVUYWcodmFsdWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiB2YWx1ZS5yZXBsYWNlKC9cXFxcKC4/KS9ncywgKF8sIGM6IHN0cmluZykgPT4gZXNjYXBlc1tjXSA/PyBjKTtcbn1cblxuLyoqIEEgdmFsdWUgYXMgaXQgbWF5IHN0YW5kIGluIGEgdGFnLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGVzY2FwZVRhZyh2YWx1ZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHZhbHVlLnJlcGxhY2UoL1s7XFxzXFxcXF0vZywgYyA9PlxuICAgIGMgPT09IFwiO1wiID8gXCJcXFxcOlwiIDogYyA9PT0gXCIgXCIgPyBcIlxcXFxzXCIgOiBjID09PSBcIlxcXFxcIiA/IFwiXFxcXFxcXFxcIlxuICAgICAgOiBjID09PSBcIlxcclwiID8gXCJcXFxcclwiIDogYyA9PT0gXCJcXG5cIiA/IFwiXFxcXG5cIiA6IGMpO1xufVxuXG5mdW5jdGlvbiBwYXJzZVRhZ3ModGV4dDogc3RyaW5nKTogVGFncyB7XG4gIGNvbnN0IHRhZ3MgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICBmb3IgKGNvbnN0IHRhZyBvZiB0ZXh0LnNwbGl0KFwiO1wiKSkge1xuICAgIGNvbnN0IGVxdWFscyA9IHRhZy5pbmRleE9mKFwiPVwiKTtcbiAgICBpZiAoZXF1YWxzIDwgMClcbiAgICAgIHRhZ3Muc2V0KHRhZywgXCJcIik7XG4gICAgZWxzZVxuICAgICAgdGFncy5zZXQodGFnLnNsaWNlKDAsIGVxdWFscyksIHVuZXNjYXBlVGFnKHRhZy5zbGljZShlcXVhbHMgKyAxKSkpO1xuICB9XG4gIHJldHVybiB0YWdzO1xufVxuXG4vKiogUGFyc2VzIG9uZSBsaW5lIHdpdGhvdXQgaXRzIGVuZC4gTnVsbDogaXQgaXMgZW1wdHksIG9yIGhhcyBubyBjb21tYW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhcnNlTWVzc2FnZShsaW5lOiBzdHJpbmcpOiBNZXNzYWdlIHwgbnVsbCB7XG4gIGxldCByZXN0ID0gbGluZS5yZXBsYWNlKC9bXFxyXFxuXSskLywgXCJcIik7XG4gIGNvbnN0IHdvcmQgPSAoKSA9PiB7XG4gICAgY29uc3QgZW5kID0gcmVzdC5pbmRleE9mKFwiIFwiKTtcbiAgICBjb25zdCByZXN1bHQgPSBlbmQgPCAwID8gcmVzdCA6IHJlc3Quc2xpY2UoMCwgZW5kKTtcbiAgICByZXN0ID0gZW5kIDwgMCA/IFwiXCIgOiByZXN0LnNsaWNlKGVuZCkucmVwbGFjZSgvXiArLywgXCJcIik7XG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgfTtcbiAgcmVzdCA9IHJlc3QucmVwbGFjZSgvXiArLywgXCJcIik7XG4gIGNvbnN0IHRhZ3MgPSByZXN0LnN0YXJ0c1dpdGgoXCJAXCIpID8gcGFyc2VUYWdzKHdvcmQoKS5zbGljZSgxKSkgOiBub1RhZ3M7XG4gIGNvbnN0IHNvdXJjZSA9IHJlc3Quc3RhcnRzV2l0aChcIjpcIikgPyB3b3JkKCkuc2xpY2UoMSkgOiBcIlwiO1xuICBjb25zdCBjb21tYW5kID0gd29yZCgpLnRvVXBwZXJDYXNlKCk7XG4gIGlmICghL14oW0EtWl0rfFswLTldezN9KSQvLnRlc3QoY29tbWFuZCkpXG4gICAgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHBhcmFtczogc3RyaW5nW10gPSBbXTtcbiAgd2hpbGUgKHJlc3QgIT09IFwiXCIpIHtcbiAgICBpZiAocmVzdC5zdGFydHNXaXRoKFwiOlwiKSkge1xuICAgICAgcGFyYW1zLnB1c2gocmVzdC5zbGljZSgxKSk7XG4gICAgICBicmVhaztcbiAgICB9XG4gICAgcGFyYW1zLnB1c2god29yZCgpKTtcbiAgfVxuICByZXR1cm4geyB0YWdzLCBzb3VyY2UsIGNvbW1hbmQsIHBhcmFtcyB9O1xufVxuXG4vKiogQSBsaW5lIHdpdGhvdXQgaXRzIGVuZC4gQ1IsIExGIGFuZCBOVUwgYXJlIGxlZnQgb3V0IG9mIGV2ZXJ5IHBhcnQsIHNvIHRoYXQgbm90aGluZyBjYW5cbiAgICBpbmplY3QgYSBzZWNvbmQgbGluZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3JtYXRNZXNzYWdlKGNvbW1hbmQ6IHN0cmluZywgcGFyYW1zOiByZWFkb25seSBzdHJpbmdbXSA9IFtdLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgdGFnczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHt9KTogc3RyaW5nIHtcbiAgY29uc3QgZnJvbnQgPSBPYmplY3QuZW50cmllcyh0YWdzKVxuICAgIC5tYXAoKFtrZXksIHZhbHVlXSkgPT4gdmFsdWUgPT09IFwiXCIgPyBrZXkgOiBgJHtrZXl9PSR7ZXNjYXBlVGFnKHZhbHVlKX1gKS5qb2luKFwiO1wiKTtcbiAgY29uc3Qgd29yZHMgPSBwYXJhbXMubWFwKChwYXJhbSwgaSkgPT4ge1xuICAgIGNvbnN0IGNsZWFuID0gcGFyYW0ucmVwbGFjZSgvW1xcclxcblxcMF0vZywgXCJcIik7XG4gICAgY29uc3QgbGFzdCA9IGkgPT09IHBhcmFtcy5sZW5ndGggLSAxO1xuICAgIHJldHVybiBsYXN0ICYmIChjbGVhbiA9PT0gXCJcIiB8fCBjbGVhbi5pbmNsdWRlcyhcIiBcIikgfHwgY2xlYW4uc3RhcnRzV2l0aChcIjpcIikpXG4gICAgICA/IFwiOlwiICsgY2xlYW4gOiBjbGVhbjtcbiAgfSk7XG4gIHJldHVybiAoZnJvbnQgPT09IFwiXCIgPyBcIlwiIDogYEAke2Zyb250fSBgKSArIFtjb21tYW5kLCAuLi53b3Jkc10uam9pbihcIiBcIik7XG59XG5cbi8qKiBUaGUgbmljayBpbiBhIHNvdXJjZSwgb3IgYWxsIG9mIGl0IGlmIGl0IG5hbWVzIGEgc2VydmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG5pY2tPZihzb3VyY2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGVuZCA9IHNvdXJjZS5pbmRleE9mKFwiIVwiKTtcbiAgcmV0dXJuIGVuZCA8IDAgPyBzb3VyY2UgOiBzb3VyY2Uuc2xpY2UoMCwgZW5kKTtcbn1cblxuLyoqIFwidXNlckBob3N0XCIgb2YgYSBzb3VyY2U7IGVtcHR5IGlmIGl0IGhhcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVzZXJIb3N0T2Yoc291cmNlOiBzdHJpbmcpOiBzdHJpbmcge1xuICBjb25zdCBlbmQgPSBzb3VyY2UuaW5kZXhPZihcIiFcIik7XG4gIHJldHVybiBlbmQgPCAwID8gXCJcIiA6IHNvdXJjZS5zbGljZShlbmQgKyAxKTtcbn1cblxuLyoqIE5pY2tzIGFuZCByb29tcyBpbiBvbmUgY2FzZSAoQ0FTRU1BUFBJTkc9YXNjaWkpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvbGRlZChuYW1lOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gbmFtZS5yZXBsYWNlKC9bQS1aXSsvZywgbGV0dGVycyA9PiBsZXR0ZXJzLnRvTG93ZXJDYXNlKCkpO1xufVxuXG4vKiogV2hldGhlciB0d28gbmFtZXMgYXJlIHRoZSBzYW1lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNhbWUoYTogc3RyaW5nLCBiOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGZvbGRlZChhKSA9PT0gZm9sZGVkKGIpO1xufVxuXG4vKiogV2hldGhlciBhIHRhcmdldCBpcyBhIHJvb20gKENIQU5UWVBFUykuICovXG5leHBvcnQgZnVuY3Rpb24gaXNSb29tKHRhcmdldDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIHJldHVybiB0YXJnZXQuc3RhcnRzV2l0aChcIiNcIikgfHwgdGFyZ2V0LnN0YXJ0c1dpdGgoXCImXCIpO1xufVxuXG4vKiogV2hlbiBpdCB3YXMgc2FpZCwgaW4gbWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAgKElSQ3YzIHNlcnZlci10aW1lKTsgZWxzZSBgbm93YC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0aW1lT2YobWVzc2FnZTogTWVzc2FnZSwgbm93OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCB0aW1lID0gRGF0ZS5wYXJzZShtZXNzYWdlLnRhZ3MuZ2V0KFwidGltZVwiKSA/PyBcIlwiKTtcbiAgcmV0dXJuIE51bWJlci5pc05hTih0aW1lKSA/IG5vdyA6IHRpbWU7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBNZXNzYWdlIH0gZnJvbSBcIi4vbWVzc2FnZS50c1wiO1xuXG4vKiogTWVzc2FnZXMgdGhhdCBiZWxvbmcgdG9nZXRoZXIgKElSQ3YzIGJhdGNoKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQmF0Y2gge1xuICByZWFkb25seSB0eXBlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHBhcmFtczogcmVhZG9ubHkgc3RyaW5nW107XG4gIC8qKiBUaGUgbWVzc2FnZSB0aGF0IG9wZW5lZCBpdDogaXRzIHRhZ3MgKGxhYmVsLCBtc2dpZCwgLi4uKSBhcmUgdGhvc2Ugb2YgdGhlIHdob2xlLiAqL1xuICByZWFkb25seSBvcGVuZWQ6IE1lc3NhZ2U7XG4gIHJlYWRvbmx5IGl0ZW1zOiAoTWVzc2FnZSB8IEJhdGNoKVtdO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gaXNCYXRjaChpdGVtOiBNZXNzYWdlIHwgQmF0Y2gpOiBpdGVtIGlzIEJhdGNoIHtcbiAgcmV0dXJuIFwiaXRlbXNcIiBpbiBpdGVtO1xufVxuXG4vKiogTW9zdCBiYXRjaGVzIHRoYXQgbWF5IGJlIG9wZW4gYXQgb25jZTsgYSBzZXJ2ZXIgdGhhdCBvcGVucyBtb3JlIGlzIG5vdCBiZWxpZXZlZC4gKi9cbmNvbnN0IG1vc3RPcGVuID0gNjQ7XG5cbi8qKiBNb3N0IG1lc3NhZ2VzIGluIG9uZSBiYXRjaDsgd2hhdCBjb21lcyBiZXlvbmQgdGhhdCBpcyBsZWZ0IG91dC4gKi9cbmNvbnN0IG1vc3RJdGVtcyA9IDIwXzAwMDtcblxuLyoqIFB1dHMgdGhlIG1lc3NhZ2VzIG9mIGJhdGNoZXMgdG9nZXRoZXI7IG5lc3RlZCBvbmVzIGFyZSBpdGVtcyBvZiB0aGVpciBwYXJlbnRzLiAqL1xuZXhwb3J0IGNsYXNzIEJhdGNoZXMge1xuICAjb3BlbiA9IG5ldyBNYXA8c3RyaW5nLCBCYXRjaD4oKTtcblxuICAvKiogV2hhdCBpcyBjb21wbGV0ZSB3aXRoIHRoaXMgbWVzc2FnZTogaXRzZWxmLCBhIHdob2xlIGJhdGNoLCBvciBub3RoaW5nIHlldC4gKi9cbiAgdGFrZShtZXNzYWdlOiBNZXNzYWdlKTogTWVzc2FnZSB8IEJhdGNoIHwgbnVsbCB7XG4gICAgY29uc3QgcGFyZW50ID0gdGhpcy4jb3Blbi5nZXQobWVzc2FnZS50YWdzLmdldChcImJhdGNoXCIpID8/IFwiXCIpO1xuICAgIGlmIChtZXNzYWdlLmNvbW1hbmQgIT09IFwiQkFUQ0hcIilcbiAgICAgIHJldHVybiB0aGlzLiNwdXQocGFyZW50LCBtZXNzYWdlKTtcbiAgICBjb25zdCByZWZlcmVuY2UgPSBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiO1xuICAgIGNvbnN0IG5hbWUgPSByZWZlcmVuY2Uuc2xpY2UoMSk7XG4gICAgaWYgKHJlZmVyZW5jZS5zdGFydHNXaXRoKFwiK1wiKSkge1xuICAgICAgaWYgKHRoaXMuI29wZW4uc2l6ZSA8IG1vc3RPcGVuKVxuICAgICAgICB0aGlzLiNvcGVuLnNldChuYW1lLCB7XG4gICAgICAgICAgdHlwZTogbWVzc2FnZS5wYXJhbXNbMV0gPz8gXCJcIixcbiAgICAgICAgICBwYXJhbXM6IG1lc3NhZ2UucGFyYW1zLnNsaWNlKDIpLFxuICAgICAgICAgIG9wZW5lZDogbWVzc2FnZSxcbiAgICAgICAgICBpdGVtczogW10sXG4gICAgICAgIH0pO1xuICAgICAgcmV0dXJuIG51bGw7XG4gICAgfVxuICAgIGNvbnN0IGJhdGNoID0gdGhpcy4jb3Blbi5nZXQobmFtZSk7XG4gICAgdGhpcy4jb3Blbi5kZWxldGUobmFtZSk7XG4gICAgaWYgKGJhdGNoID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm4gbnVsbDtcbiAgICByZXR1cm4gdGhpcy4jcHV0KHRoaXMuI29wZW4uZ2V0KGJhdGNoLm9wZW5lZC50YWdzLmdldChcImJhdGNoXCIpID8/IFwiXCIpLCBiYXRjaCk7XG4gIH1cblxuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgYW5vdGhlciBvbmUuICovXG4gIGNsZWFyKCkge1xuICAgIHRoaXMuI29wZW4uY2xlYXIoKTtcbiAgfVxuXG4gICNwdXQocGFyZW50OiBCYXRjaCB8IHVuZGVmaW5lZCwgaXRlbTogTWVzc2FnZSB8IEJhdGNoKSB7XG4gICAgaWYgKHBhcmVudCA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuIGl0ZW07XG4gICAgaWYgKHBhcmVudC5pdGVtcy5sZW5ndGggPCBtb3N0SXRlbXMpXG4gICAgICBwYXJlbnQuaXRlbXMucHVzaChpdGVtKTtcbiAgICByZXR1cm4gbnVsbDtcbiAgfVxufVxuIiwgImNvbnN0IGVuY29kZXIgPSBuZXcgVGV4dEVuY29kZXIoKTtcblxuLyoqIEJ5dGVzIG9mIGEgdGV4dCBpbiBVVEYtOC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBieXRlcyh0ZXh0OiBzdHJpbmcpOiBudW1iZXIge1xuICByZXR1cm4gZW5jb2Rlci5lbmNvZGUodGV4dCkubGVuZ3RoO1xufVxuXG4vKiogQnl0ZXMgYSBtZXNzYWdlJ3MgdGV4dCBtYXkgaGF2ZSwgaW4gYSBsaW5lIG9mIDUxMiB3aXRoIHRoZSBsb25nZXN0IG1hc2sgdGhhdCBhIHNlcnZlclxuICAgIHNob3dzICh0aGUgc2VydmVyJ3MgcnVsZTogNDE3KS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByb29tRm9yVGV4dCh0YXJnZXQ6IHN0cmluZywgb3duTWFzazogc3RyaW5nKTogbnVtYmVyIHtcbiAgY29uc3QgbWFzayA9IG93bk1hc2sgPT09IFwiXCIgPyAzMiArIDEgKyAxNyArIDEgKyA2NCA6IGJ5dGVzKG93bk1hc2spO1xuICByZXR1cm4gNTEyIC0gXCI6ICBQUklWTVNHICA6XFxyXFxuXCIubGVuZ3RoIC0gbWFzayAtIGJ5dGVzKHRhcmdldCk7XG59XG5cbi8qKiBDdXRzIGEgbGluZSBpbnRvIHBpZWNlcyBvZiBhdCBtb3N0IGBtb3N0YCBieXRlczogYmVoaW5kIGEgc3BhY2Ugd2hlcmUgdGhlcmUgaXMgb25lIGluIHRoZVxuICAgIHNlY29uZCBoYWxmLCBlbHNlIGJldHdlZW4gdHdvIGNoYXJhY3RlcnMsIGVtb2ppIG9mIHNldmVyYWwgY29kZSBwb2ludHMgd2hvbGUuICovXG5leHBvcnQgZnVuY3Rpb24gcGllY2VzKGxpbmU6IHN0cmluZywgbW9zdDogbnVtYmVyKTogc3RyaW5nW10ge1xuICBjb25zdCByZXN1bHQ6IHN0cmluZ1tdID0gW107XG4gIGxldCBwaWVjZSA9IFwiXCI7XG4gIGxldCBzaXplID0gMDtcbiAgZm9yIChjb25zdCBjaGFyYWN0ZXIgb2YgY2hhcmFjdGVycyhsaW5lKSkge1xuICAgIGNvbnN0IG1vcmUgPSBieXRlcyhjaGFyYWN0ZXIpO1xuICAgIGlmIChzaXplICsgbW9yZSA+IG1vc3QgJiYgcGllY2UgIT09IFwiXCIpIHtcbiAgICAgIGNvbnN0IHNwYWNlID0gcGllY2UubGFzdEluZGV4T2YoXCIgXCIpICsgMTtcbiAgICAgIGNvbnN0IGN1dCA9IHNwYWNlID4gcGllY2UubGVuZ3RoIC8gMiA/IHNwYWNlIDogcGllY2UubGVuZ3RoO1xuICAgICAgcmVzdWx0LnB1c2gocGllY2Uuc2xpY2UoMCwgY3V0KSk7XG4gICAgICBwaWVjZSA9IHBpZWNlLnNsaWNlKGN1dCk7XG4gICAgICBzaXplID0gYnl0ZXMocGllY2UpO1xuICAgIH1cbiAgICBwaWVjZSArPSBjaGFyYWN0ZXI7XG4gICAgc2l6ZSArPSBtb3JlO1xuICB9XG4gIGlmIChwaWVjZSAhPT0gXCJcIilcbiAgICByZXN1bHQucHVzaChwaWVjZSk7XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKiBUaGUgZ3JhcGhlbWVzIG9mIGEgdGV4dCB3aGVyZSB0aGUgYnJvd3NlciBrbm93cyB0aGVtLCBlbHNlIGl0cyBjb2RlIHBvaW50cy4gT25lIHRoYXQgaXNcbiAgICBsb25nZXIgdGhhbiBhIGxpbmUgY291bGQgdGFrZSBjb21lcyBpbiBjb2RlIHBvaW50cy4gKi9cbmZ1bmN0aW9uKiBjaGFyYWN0ZXJzKHRleHQ6IHN0cmluZyk6IEdlbmVyYXRvcjxzdHJpbmc+IHtcbiAgaWYgKHR5cGVvZiBJbnRsID09PSBcInVuZGVmaW5lZFwiIHx8ICEoXCJTZWdtZW50ZXJcIiBpbiBJbnRsKSkge1xuICAgIHlpZWxkKiB0ZXh0O1xuICAgIHJldHVybjtcbiAgfVxuICBmb3IgKGNvbnN0IHsgc2VnbWVudCB9IG9mIG5ldyAoSW50bCBhcyBhbnkpLlNlZ21lbnRlcigpLnNlZ21lbnQodGV4dCkpIHtcbiAgICBpZiAoc2VnbWVudC5sZW5ndGggPiAzMilcbiAgICAgIHlpZWxkKiBzZWdtZW50O1xuICAgIGVsc2VcbiAgICAgIHlpZWxkIHNlZ21lbnQ7XG4gIH1cbn1cblxuLyoqIExpbmVzIG9mIGEgdGV4dCBhcyB0aGV5IGNhbiBiZSBzZW50OiBsaW5lIGVuZHMgb2YgYW55IGtpbmQsIG5vIGNvbnRyb2wgY2hhcmFjdGVycyBidXRcbiAgICB0aG9zZSBvZiBtSVJDJ3MgZm9ybWF0dGluZywgbm8gZW1wdHkgbGluZXMgYXQgZWl0aGVyIGVuZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZW5kYWJsZUxpbmVzKHRleHQ6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgLy8gZXNsaW50LWRpc2FibGUtbmV4dC1saW5lIG5vLWNvbnRyb2wtcmVnZXhcbiAgY29uc3QgY2xlYW4gPSB0ZXh0LnJlcGxhY2UoL1xcclxcbj98W1xcdTIwMjhcXHUyMDI5XFx2XFxmXS9nLCBcIlxcblwiKS5yZXBsYWNlKC9cXHQvZywgXCIgICAgXCIpXG4gICAgLnJlcGxhY2UoL1tcXHgwMFxceDAxXFx4MDUtXFx4MDlcXHgwYi1cXHgwZVxceDEwXFx4MTItXFx4MTVcXHgxNy1cXHgxY1xceDdmXS9nLCBcIlwiKTtcbiAgcmV0dXJuIGNsZWFuLnJlcGxhY2UoL15cXG4rfFxccyskL2csIFwiXCIpLnNwbGl0KFwiXFxuXCIpLm1hcChsaW5lID0+IGxpbmUudHJpbUVuZCgpKTtcbn1cbiIsICJpbXBvcnQgeyBmb3JtYXRNZXNzYWdlIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBieXRlcywgcGllY2VzLCByb29tRm9yVGV4dCwgc2VuZGFibGVMaW5lcyB9IGZyb20gXCIuLi9pcmMvc3BsaXQudHNcIjtcblxuLyoqIE9uZSBtZXNzYWdlIHRvIGJlIHNlbnQ6IHdoYXQgaXQgc2F5cywgYW5kIHRoZSBsaW5lcyB0aGF0IHNheSBpdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgT3V0Z29pbmcge1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGFjdGlvbjogYm9vbGVhbjtcbiAgLyoqIEl0cyBsaW5lcyB3aXRoIHRoZSB0YWdzIG9mIHRoZSB3aG9sZTogYSBsYWJlbCwgd2hhdCBpdCBhbnN3ZXJzLiAqL1xuICByZWFkb25seSBsaW5lczogKHRhZ3M6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4pID0+IHN0cmluZ1tdO1xufVxuXG4vKiogV2hhdCB0aGUgc2VydmVyIHRha2VzIChkcmFmdC9tdWx0aWxpbmUpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNdWx0aWxpbmUge1xuICByZWFkb25seSBtYXhCeXRlczogbnVtYmVyO1xuICByZWFkb25seSBtYXhMaW5lczogbnVtYmVyO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRhcmdldCB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgLyoqIE9uZSdzIG93biBcIm5pY2shdXNlckBob3N0XCIsIHdoaWNoIGNvdW50cyBpbiB0aGUgbGVuZ3RoIG9mIGEgbGluZTsgZW1wdHk6IG5vdCBrbm93bi4gKi9cbiAgcmVhZG9ubHkgb3duTWFzazogc3RyaW5nO1xuICAvKiogTnVsbDogdGhlIHNlcnZlciBrbm93cyBvZiBubyBtZXNzYWdlcyB3aXRoIHNldmVyYWwgbGluZXMuICovXG4gIHJlYWRvbmx5IG11bHRpbGluZTogTXVsdGlsaW5lIHwgbnVsbDtcbn1cblxubGV0IGxhc3RCYXRjaCA9IDA7XG5cbi8qKiBNZXNzYWdlcyB0aGF0IHNheSBhIHRleHQ6IG9uZSwgd2hlcmUgdGhlIHNlcnZlciB0YWtlcyBzZXZlcmFsIGxpbmVzIGluIG9uZTsgZWxzZSBvbmVcbiAgICBmb3IgZWFjaCBsaW5lLCBhbmQgZm9yIGVhY2ggcGllY2Ugb2YgYSBsaW5lIHRoYXQgaXMgdG9vIGxvbmcuICovXG5leHBvcnQgZnVuY3Rpb24gY29tcG9zZSh0ZXh0OiBzdHJpbmcsIHRvOiBUYXJnZXQsIGFjdGlvbiA9IGZhbHNlKTogT3V0Z29pbmdbXSB7XG4gIGNvbnN0IHJvb20gPSByb29tRm9yVGV4dCh0by5uYW1lLCB0by5vd25NYXNrKSAtIChhY3Rpb24gPyBcIlxceDAxQUNUSU9OIFxceDAxXCIubGVuZ3RoIDogMCk7XG4gIGNvbnN0IGN1dCA9IHNlbmRhYmxlTGluZXModGV4dCkubWFwKGxpbmUgPT4gbGluZSA9PT0gXCJcIiA/IFtcIlwiXSA6IHBpZWNlcyhsaW5lLCByb29tKSk7XG4gIGNvbnN0IHNpbmdsZSA9IChwaWVjZTogc3RyaW5nKTogT3V0Z29pbmcgPT4gKHtcbiAgICB0ZXh0OiBwaWVjZSxcbiAgICBhY3Rpb24sXG4gICAgbGluZXM6IHRhZ3MgPT4gW2Zvcm1hdE1lc3NhZ2UoXCJQUklWTVNHXCIsXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgW3RvLm5hbWUsIGFjdGlvbiA/IGBcXHgwMUFDVElPTiAke3BpZWNlfVxceDAxYCA6IHBpZWNlXSwgdGFncyldLFxuICB9KTtcbiAgY29uc3QgaXNPbmUgPSBjdXQubGVuZ3RoID09PSAxICYmIGN1dFswXSEubGVuZ3RoID09PSAxO1xuICBpZiAoaXNPbmUgfHwgYWN0aW9uIHx8IHRvLm11bHRpbGluZSA9PT0gbnVsbClcbiAgICByZXR1cm4gY3V0LmZsYXQoKS5maWx0ZXIocGllY2UgPT4gcGllY2UgIT09IFwiXCIpLm1hcChzaW5nbGUpO1xuICByZXR1cm4gYmF0Y2hlcyhjdXQsIHRvLm11bHRpbGluZSlcbiAgICAubWFwKGdyb3VwID0+IGdyb3VwLmxlbmd0aCA9PT0gMSA/IHNpbmdsZShncm91cFswXSEucGllY2UpIDogYmF0Y2hlZChncm91cCwgdG8ubmFtZSkpO1xufVxuXG4vKiogQSBsaW5lIG9mIGEgYmF0Y2gsIG9yIHdoYXQgZ29lcyBvbiB3aXRoIHRoZSBvbmUgYmVmb3JlIGl0LiAqL1xuaW50ZXJmYWNlIFBpZWNlIHtcbiAgcmVhZG9ubHkgcGllY2U6IHN0cmluZztcbiAgcmVhZG9ubHkgZ29lc09uOiBib29sZWFuO1xufVxuXG4vKiogUGllY2VzIGluIGFzIGZldyBncm91cHMgYXMgdGhlIHNlcnZlcidzIGxpbWl0cyBhbGxvdy4gKi9cbmZ1bmN0aW9uIGJhdGNoZXMoY3V0OiBzdHJpbmdbXVtdLCBsaW1pdHM6IE11bHRpbGluZSk6IFBpZWNlW11bXSB7XG4gIGNvbnN0IGdyb3VwczogUGllY2VbXVtdID0gW107XG4gIGxldCBncm91cDogUGllY2VbXSA9IFtdO1xuICBsZXQgc2l6ZSA9IDA7XG4gIGNvbnN0IGZpbmlzaCA9ICgpID0+IHtcbiAgICB3aGlsZSAoZ3JvdXAubGVuZ3RoID4gMCAmJiBncm91cFtncm91cC5sZW5ndGggLSAxXSEucGllY2UgPT09IFwiXCIpXG4gICAgICBncm91cC5wb3AoKTtcbiAgICBpZiAoZ3JvdXAubGVuZ3RoID4gMClcbiAgICAgIGdyb3Vwcy5wdXNoKGdyb3VwKTtcbiAgICBncm91cCA9IFtdO1xuICAgIHNpemUgPSAwO1xuICB9O1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgY3V0KVxuICAgIGxpbmUuZm9yRWFjaCgocGllY2UsIGkpID0+IHtcbiAgICAgIGNvbnN0IG1vcmUgPSBieXRlcyhwaWVjZSkgKyAxO1xuICAgICAgaWYgKGdyb3VwLmxlbmd0aCA+PSBsaW1pdHMubWF4TGluZXMgfHwgc2l6ZSArIG1vcmUgPiBsaW1pdHMubWF4Qnl0ZXMpXG4gICAgICAgIGZpbmlzaCgpO1xuICAgICAgaWYgKGdyb3VwLmxlbmd0aCA9PT0gMCAmJiBwaWVjZSA9PT0gXCJcIilcbiAgICAgICAgcmV0dXJuO1xuICAgICAgZ3JvdXAucHVzaCh7IHBpZWNlLCBnb2VzT246IGkgPiAwICYmIGdyb3VwLmxlbmd0aCA+IDAgfSk7XG4gICAgICBzaXplICs9IG1vcmU7XG4gICAgfSk7XG4gIGZpbmlzaCgpO1xuICByZXR1cm4gZ3JvdXBzO1xufVxuXG5mdW5jdGlvbiBiYXRjaGVkKGdyb3VwOiBQaWVjZVtdLCB0YXJnZXQ6IHN0cmluZyk6IE91dGdvaW5nIHtcbiAgcmV0dXJuIHtcbiAgICB0ZXh0OiBncm91cC5tYXAoKHsgcGllY2UsIGdvZXNPbiB9LCBpKSA9PiAoaSA9PT0gMCB8fCBnb2VzT24gPyBcIlwiIDogXCJcXG5cIikgKyBwaWVjZSkuam9pbihcIlwiKSxcbiAgICBhY3Rpb246IGZhbHNlLFxuICAgIGxpbmVzOiB0YWdzID0+IHtcbiAgICAgIGNvbnN0IG5hbWUgPSBgbSR7KytsYXN0QmF0Y2h9YDtcbiAgICAgIHJldHVybiBbXG4gICAgICAgIGZvcm1hdE1lc3NhZ2UoXCJCQVRDSFwiLCBbYCske25hbWV9YCwgXCJkcmFmdC9tdWx0aWxpbmVcIiwgdGFyZ2V0XSwgdGFncyksXG4gICAgICAgIC4uLmdyb3VwLm1hcCgoeyBwaWVjZSwgZ29lc09uIH0pID0+IGZvcm1hdE1lc3NhZ2UoXCJQUklWTVNHXCIsIFt0YXJnZXQsIHBpZWNlXSwge1xuICAgICAgICAgIGJhdGNoOiBuYW1lLFxuICAgICAgICAgIC4uLihnb2VzT24gPyB7IFwiZHJhZnQvbXVsdGlsaW5lLWNvbmNhdFwiOiBcIlwiIH0gOiB7fSksXG4gICAgICAgIH0pKSxcbiAgICAgICAgZm9ybWF0TWVzc2FnZShcIkJBVENIXCIsIFtgLSR7bmFtZX1gXSksXG4gICAgICBdO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBUaGUgdGV4dCBvZiBhIGJhdGNoIHRoYXQgY2FtZSAoZHJhZnQvbXVsdGlsaW5lKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtdWx0aWxpbmVUZXh0KHBhcnRzOiByZWFkb25seSB7IHRleHQ6IHN0cmluZzsgZ29lc09uOiBib29sZWFuIH1bXSk6IHN0cmluZyB7XG4gIHJldHVybiBwYXJ0cy5tYXAoKHsgdGV4dCwgZ29lc09uIH0sIGkpID0+IChpID09PSAwIHx8IGdvZXNPbiA/IFwiXCIgOiBcIlxcblwiKSArIHRleHQpLmpvaW4oXCJcIik7XG59XG4iLCAiLyoqIFdoZXJlIGluIGEgdGV4dCBzb21lYm9keSdzIG5hbWUgaXMgc2FpZCwgYXMgYSB3b3JkIG9mIGl0cyBvd24sIHdoYXRldmVyIHRoZSBjYXNlIG9mIGl0c1xuICAgIGxldHRlcnM6IFwiQWxcIiBpcyBub3Qgc2FpZCBpbiBcImFsc29cIiwgYW5kIG5vdCBpbiBcIkFsX1wiLiBPZmZzZXRzIG9mIGl0cyBjaGFyYWN0ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lbnRpb25zKHRleHQ6IHN0cmluZywgbmFtZTogc3RyaW5nKTogbnVtYmVyW10ge1xuICBjb25zdCByZXN1bHQ6IG51bWJlcltdID0gW107XG4gIGlmIChuYW1lID09PSBcIlwiKVxuICAgIHJldHVybiByZXN1bHQ7XG4gIGNvbnN0IGxvdyA9IHRleHQudG9Mb3dlckNhc2UoKTtcbiAgY29uc3Qgd2FudGVkID0gbmFtZS50b0xvd2VyQ2FzZSgpO1xuICBpZiAobG93Lmxlbmd0aCAhPT0gdGV4dC5sZW5ndGgpXG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgZm9yIChsZXQgYXQgPSBsb3cuaW5kZXhPZih3YW50ZWQpOyBhdCA+PSAwOyBhdCA9IGxvdy5pbmRleE9mKHdhbnRlZCwgYXQgKyB3YW50ZWQubGVuZ3RoKSkge1xuICAgIGlmICghaXNQYXJ0T2ZOYW1lKHRleHQsIGF0IC0gMSkgJiYgIWlzUGFydE9mTmFtZSh0ZXh0LCBhdCArIHdhbnRlZC5sZW5ndGgpKVxuICAgICAgcmVzdWx0LnB1c2goYXQpO1xuICB9XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbmZ1bmN0aW9uIGlzUGFydE9mTmFtZSh0ZXh0OiBzdHJpbmcsIGF0OiBudW1iZXIpIHtcbiAgY29uc3QgYyA9IHRleHRbYXRdO1xuICAvLyBIYWxmIG9mIGEgY2hhcmFjdGVyIGJleW9uZCB0aGUgZmlyc3QgcGxhbmU6IGVtb2ppIGFyZSBubyBuYW1lcywgc28gaXQgaXMgbm9uZS5cbiAgcmV0dXJuIGMgIT09IHVuZGVmaW5lZCAmJiAvW1xccHtMfVxccHtOfV9cXC1bXFxdXFxcXGBee318XS91LnRlc3QoYyk7XG59XG4iLCAiaW1wb3J0IHsgbWVudGlvbnMgfSBmcm9tIFwiLi4vZm9ybWF0L21lbnRpb25zLnRzXCI7XG5pbXBvcnQgeyB0eXBlIE1lc3NhZ2UsIGZvbGRlZCwgbmlja09mLCBzYW1lLCB0aW1lT2YsIHVzZXJIb3N0T2YgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcblxuZXhwb3J0IHR5cGUgTGluZUtpbmQgPSBcIm1lc3NhZ2VcIiB8IFwiYWN0aW9uXCIgfCBcIm5vdGljZVwiIHwgXCJldmVudFwiIHwgXCJpbmZvXCI7XG5cbi8qKiBXaGF0IGhhcHBlbmVkLCBpZiB0aGUgbGluZSB0ZWxscyBvZiBhbiBldmVudC4gKi9cbmV4cG9ydCB0eXBlIEV2ZW50S2luZCA9IFwiam9pblwiIHwgXCJwYXJ0XCIgfCBcInF1aXRcIiB8IFwia2lja1wiIHwgXCJuaWNrXCIgfCBcInRvcGljXCIgfCBcIm1vZGVcIiB8IFwicmVuYW1lXCI7XG5cbi8qKiBPbmUgbGluZSBvZiBhIHJvb20uIE5ldmVyIGNoYW5nZWQ6IGFub3RoZXIgb25lIHRha2VzIGl0cyBwbGFjZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGluZSB7XG4gIC8qKiBPZiBubyBvdGhlciBsaW5lIGluIHRoZSByb29tLiAqL1xuICByZWFkb25seSBrZXk6IHN0cmluZztcbiAgcmVhZG9ubHkga2luZDogTGluZUtpbmQ7XG4gIHJlYWRvbmx5IGV2ZW50PzogRXZlbnRLaW5kO1xuICAvKiogTWlsbGlzZWNvbmRzIHNpbmNlIDE5NzAuICovXG4gIHJlYWRvbmx5IHRpbWU6IG51bWJlcjtcbiAgLyoqIFdob3NlIGl0IGlzOyBlbXB0eSBmb3Igd2hhdCB0aGUgcGFnZSBpdHNlbGYgc2F5cy4gKi9cbiAgcmVhZG9ubHkgbmljazogc3RyaW5nO1xuICByZWFkb25seSB0ZXh0OiBzdHJpbmc7XG4gIC8qKiBJdHMgbXNnaWQ7IGVtcHR5IGlmIGl0IGhhcyBub25lLiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nO1xuICByZWFkb25seSBvd246IGJvb2xlYW47XG4gIHJlYWRvbmx5IG1lbnRpb246IGJvb2xlYW47XG4gIC8qKiBUaGUgc2lnbiBvZiB0aG9zZSB3aG9tIGl0IGlzIGZvciwgaW4gYSByb29tOiBcIkBcIiBvZiBcIkAjcm9vbVwiLiAqL1xuICByZWFkb25seSBvbmx5Pzogc3RyaW5nO1xuICAvKiogVGhlIG1zZ2lkIG9mIHdoYXQgaXQgYW5zd2Vycy4gKi9cbiAgcmVhZG9ubHkgcmVwbHlUbz86IHN0cmluZztcbiAgcmVhZG9ubHkgYm90PzogYm9vbGVhbjtcbiAgLyoqIFdobyByZWFjdGVkIGhvdy4gKi9cbiAgcmVhZG9ubHkgcmVhY3Rpb25zPzogUmVhZG9ubHlNYXA8c3RyaW5nLCByZWFkb25seSBzdHJpbmdbXT47XG4gIHJlYWRvbmx5IGRlbGV0ZWQ/OiB7IHJlYWRvbmx5IGJ5OiBzdHJpbmc7IHJlYWRvbmx5IHJlYXNvbjogc3RyaW5nIH07XG4gIC8qKiBPZiBvbmUncyBvd24gbGluZSB0aGF0IGhhcyBub3QgY29tZSBiYWNrLiAqL1xuICByZWFkb25seSBzZW5kaW5nPzogXCJ3YWl0aW5nXCIgfCBcImZhaWxlZFwiIHwgdW5kZWZpbmVkO1xuICAvKiogV2h5IGl0IGZhaWxlZC4gKi9cbiAgcmVhZG9ubHkgcHJvYmxlbT86IHN0cmluZztcbn1cblxubGV0IGxhc3RLZXkgPSAwO1xuXG4vKiogQSBrZXkgZm9yIGEgbGluZSB3aXRob3V0IGFuIGlkIG9mIGl0cyBvd24uICovXG5leHBvcnQgZnVuY3Rpb24gZnJlc2hLZXkoKTogc3RyaW5nIHtcbiAgcmV0dXJuIGArJHsrK2xhc3RLZXl9YDtcbn1cblxuLyoqIEJ5IHdoYXQgdGhlIHNhbWUgbGluZSBpcyBrbm93biBhZ2FpbiwgbGl2ZSBvciBvdXQgb2YgaGlzdG9yeS4gT2YgYSB0ZXh0IHRoYXQgY2FtZSBpblxuICAgIHNldmVyYWwgbWVzc2FnZXMgb25seSB0aGUgZmlyc3QgaGFzIGEgbXNnaWQsIGFuZCBhIHNlcnZlciB0aGF0IHN0YXJ0cyBhbmV3IG1heSBiZWdpbiB0b1xuICAgIGNvdW50IGFuZXc6IHNvIHRoZSB0aW1lIGNvdW50cyBhcyB3ZWxsLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtleU9mKG1lc3NhZ2U6IE1lc3NhZ2UsIHRleHQ6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IHRpbWUgPSBtZXNzYWdlLnRhZ3MuZ2V0KFwidGltZVwiKSA/PyBcIlwiO1xuICBjb25zdCBpZCA9IG1lc3NhZ2UudGFncy5nZXQoXCJtc2dpZFwiKSA/PyBcIlwiO1xuICBpZiAoaWQgIT09IFwiXCIpXG4gICAgcmV0dXJuIGAke2lkfS8ke3RpbWV9YDtcbiAgcmV0dXJuIHRpbWUgPT09IFwiXCIgPyBmcmVzaEtleSgpIDogYCR7dGltZX0vJHttZXNzYWdlLnNvdXJjZX0vJHttZXNzYWdlLmNvbW1hbmR9LyR7dGV4dH1gO1xufVxuXG4vKiogQSBzZW50ZW5jZSBvZiB0aGUgcGFnZSdzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpbmZvTGluZSh0ZXh0OiBzdHJpbmcsIG5vdzogbnVtYmVyKTogTGluZSB7XG4gIHJldHVybiB7IGtleTogZnJlc2hLZXkoKSwga2luZDogXCJpbmZvXCIsIHRpbWU6IG5vdywgbmljazogXCJcIiwgdGV4dCwgaWQ6IFwiXCIsIG93bjogZmFsc2UsIG1lbnRpb246IGZhbHNlIH07XG59XG5cbi8qKiBXaGF0IHNvbWVib2R5IHNheXM6IGFuIGFjdGlvbiwgYSB0ZXh0OyBudWxsIGZvciBhbnkgb3RoZXIgQ1RDUC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bndyYXBwZWQodGV4dDogc3RyaW5nKTogeyBhY3Rpb246IGJvb2xlYW47IHRleHQ6IHN0cmluZyB9IHwgbnVsbCB7XG4gIGlmICghdGV4dC5zdGFydHNXaXRoKFwiXFx4MDFcIikpXG4gICAgcmV0dXJuIHsgYWN0aW9uOiBmYWxzZSwgdGV4dCB9O1xuICBjb25zdCBpbm5lciA9IC9eXFx4MDFBQ1RJT04oPzogKC4qPykpP1xceDAxPyQvcy5leGVjKHRleHQpO1xuICByZXR1cm4gaW5uZXIgPT09IG51bGwgPyBudWxsIDogeyBhY3Rpb246IHRydWUsIHRleHQ6IGlubmVyWzFdID8/IFwiXCIgfTtcbn1cblxuLyoqIFRoZSBsaW5lIHRoYXQgYSBtZXNzYWdlIG1ha2VzLCBsaXZlIG9yIG91dCBvZiBoaXN0b3J5OyBudWxsIGlmIGl0IG1ha2VzIG5vbmUuXG4gICAgQHBhcmFtIHRleHQgb2Ygc2V2ZXJhbCBtZXNzYWdlcyB0b2dldGhlciAoZHJhZnQvbXVsdGlsaW5lKSwgZWxzZSB0aGUgbWVzc2FnZSdzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsaW5lT2YobWVzc2FnZTogTWVzc2FnZSwgbWU6IHN0cmluZywgbm93OiBudW1iZXIsIHRleHQ/OiBzdHJpbmcpOiBMaW5lIHwgbnVsbCB7XG4gIGNvbnN0IG5pY2sgPSBuaWNrT2YobWVzc2FnZS5zb3VyY2UpO1xuICBjb25zdCBvd24gPSBzYW1lKG5pY2ssIG1lKTtcbiAgY29uc3QgeyBjb21tYW5kLCBwYXJhbXMgfSA9IG1lc3NhZ2U7XG4gIGNvbnN0IGJhc2UgPSB7XG4gICAgdGltZTogdGltZU9mKG1lc3NhZ2UsIG5vdyksXG4gICAgbmljayxcbiAgICBpZDogbWVzc2FnZS50YWdzLmdldChcIm1zZ2lkXCIpID8/IFwiXCIsXG4gICAgb3duLFxuICAgIG1lbnRpb246IGZhbHNlLFxuICAgIC4uLihtZXNzYWdlLnRhZ3MuaGFzKFwiYm90XCIpID8geyBib3Q6IHRydWUgfSA6IHt9KSxcbiAgfTtcbiAgaWYgKGNvbW1hbmQgPT09IFwiUFJJVk1TR1wiIHx8IGNvbW1hbmQgPT09IFwiTk9USUNFXCIpIHtcbiAgICBjb25zdCBzYWlkID0gdW53cmFwcGVkKHRleHQgPz8gcGFyYW1zWzFdID8/IFwiXCIpO1xuICAgIGlmIChzYWlkID09PSBudWxsIHx8IChjb21tYW5kID09PSBcIk5PVElDRVwiICYmIHNhaWQuYWN0aW9uKSlcbiAgICAgIHJldHVybiBudWxsO1xuICAgIGNvbnN0IHNpZ24gPSAvXlteIyZBLVphLXowLTlfXSsoPz1bIyZdKS8uZXhlYyhwYXJhbXNbMF0gPz8gXCJcIik/LlswXTtcbiAgICBjb25zdCByZXBseVRvID0gbWVzc2FnZS50YWdzLmdldChcIitkcmFmdC9yZXBseVwiKSA/PyBtZXNzYWdlLnRhZ3MuZ2V0KFwiK3JlcGx5XCIpO1xuICAgIHJldHVybiB7XG4gICAgICAuLi5iYXNlLFxuICAgICAga2V5OiBrZXlPZihtZXNzYWdlLCBzYWlkLnRleHQpLFxuICAgICAga2luZDogY29tbWFuZCA9PT0gXCJOT1RJQ0VcIiA/IFwibm90aWNlXCIgOiBzYWlkLmFjdGlvbiA/IFwiYWN0aW9uXCIgOiBcIm1lc3NhZ2VcIixcbiAgICAgIHRleHQ6IHNhaWQudGV4dCxcbiAgICAgIG1lbnRpb246ICFvd24gJiYgbWVudGlvbnMoc2FpZC50ZXh0LCBtZSkubGVuZ3RoID4gMCxcbiAgICAgIC4uLihzaWduID09PSB1bmRlZmluZWQgPyB7fSA6IHsgb25seTogc2lnbiB9KSxcbiAgICAgIC4uLihyZXBseVRvID09PSB1bmRlZmluZWQgPyB7fSA6IHsgcmVwbHlUbyB9KSxcbiAgICB9O1xuICB9XG4gIGNvbnN0IHRvbGQgPSBldmVudE9mKG1lc3NhZ2UsIG1lKTtcbiAgaWYgKHRvbGQgPT09IG51bGwpXG4gICAgcmV0dXJuIG51bGw7XG4gIGNvbnN0IFtldmVudCwgd29yZHNdID0gdG9sZDtcbiAgLy8gT2YgYW4gZXZlbnQgb25seSB0aGUgcGFzdCBtYXkgc2F5IHRoZSBpZC5cbiAgY29uc3Qga2V5ID0gbWVzc2FnZS50YWdzLmhhcyhcInRpbWVcIikgPyBgJHttZXNzYWdlLnRhZ3MuZ2V0KFwidGltZVwiKX0vJHtuaWNrfS8ke3dvcmRzfWAgOiBmcmVzaEtleSgpO1xuICByZXR1cm4geyAuLi5iYXNlLCBrZXksIGtpbmQ6IFwiZXZlbnRcIiwgZXZlbnQsIHRleHQ6IHdvcmRzIH07XG59XG5cbi8qKiBXaGF0IGFuIGV2ZW50IGlzLCBhbmQgdGhlIHdvcmRzIGJlaGluZCB0aGUgbmljay4gKi9cbmZ1bmN0aW9uIGV2ZW50T2YoeyBjb21tYW5kLCBwYXJhbXMsIHNvdXJjZSB9OiBNZXNzYWdlLCBtZTogc3RyaW5nKTogW0V2ZW50S2luZCwgc3RyaW5nXSB8IG51bGwge1xuICBjb25zdCBiZWNhdXNlID0gKHJlYXNvbjogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiByZWFzb24gPyBgICgke3JlYXNvbn0pYCA6IFwiXCI7XG4gIHN3aXRjaCAoY29tbWFuZCkge1xuICAgIGNhc2UgXCJKT0lOXCI6XG4gICAgICByZXR1cm4gW1wiam9pblwiLCBcImpvaW5lZFwiXTtcbiAgICBjYXNlIFwiUEFSVFwiOlxuICAgICAgcmV0dXJuIFtcInBhcnRcIiwgYGxlZnQke2JlY2F1c2UocGFyYW1zWzFdKX1gXTtcbiAgICBjYXNlIFwiUVVJVFwiOlxuICAgICAgcmV0dXJuIFtcInF1aXRcIiwgYGxlZnQgdGhlIGNoYXQke2JlY2F1c2UocGFyYW1zWzBdKX1gXTtcbiAgICBjYXNlIFwiS0lDS1wiOlxuICAgICAgcmV0dXJuIFtcImtpY2tcIiwgYHRocmV3ICR7c2FtZShwYXJhbXNbMV0gPz8gXCJcIiwgbWUpID8gXCJ5b3VcIiA6IHBhcmFtc1sxXX0gb3V0JHtcbiAgICAgICAgYmVjYXVzZShzYW1lKHBhcmFtc1syXSA/PyBcIlwiLCBuaWNrT2Yoc291cmNlKSkgPyBcIlwiIDogcGFyYW1zWzJdKX1gXTtcbiAgICBjYXNlIFwiTklDS1wiOlxuICAgICAgcmV0dXJuIFtcIm5pY2tcIiwgYGlzIG5vdyBrbm93biBhcyAke3BhcmFtc1swXX1gXTtcbiAgICBjYXNlIFwiVE9QSUNcIjpcbiAgICAgIHJldHVybiBbXCJ0b3BpY1wiLCBwYXJhbXNbMV0gPyBgY2hhbmdlZCB0aGUgdG9waWMgdG86ICR7cGFyYW1zWzFdfWAgOiBcInRvb2sgdGhlIHRvcGljIGF3YXlcIl07XG4gICAgY2FzZSBcIk1PREVcIjpcbiAgICAgIHJldHVybiBbXCJtb2RlXCIsIGBjaGFuZ2VkIG1vZGVzOiAke3BhcmFtcy5zbGljZSgxKS5qb2luKFwiIFwiKX1gXTtcbiAgICBjYXNlIFwiUkVOQU1FXCI6XG4gICAgICByZXR1cm4gW1wicmVuYW1lXCIsIGByZW5hbWVkIHRoZSByb29tIHRvICR7cGFyYW1zWzFdfSR7YmVjYXVzZShwYXJhbXNbMl0pfWBdO1xuICAgIGRlZmF1bHQ6XG4gICAgICByZXR1cm4gbnVsbDtcbiAgfVxufVxuXG4vKiogV2hldGhlciBhIGxpbmUgY291bnRzIGFzIHNvbWV0aGluZyB0aGF0IHdhcyBzYWlkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzU2FpZChsaW5lOiBMaW5lKTogYm9vbGVhbiB7XG4gIHJldHVybiBsaW5lLmtpbmQgPT09IFwibWVzc2FnZVwiIHx8IGxpbmUua2luZCA9PT0gXCJhY3Rpb25cIiB8fCBsaW5lLmtpbmQgPT09IFwibm90aWNlXCI7XG59XG5cbi8qKiBUaGUgbGluZSB3aXRoIG9uZSBtb3JlIHJlYWN0aW9uLCBvciBvbmUgbGVzcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3aXRoUmVhY3Rpb24obGluZTogTGluZSwgZW1vamk6IHN0cmluZywgbmljazogc3RyaW5nLCB0aGVyZTogYm9vbGVhbik6IExpbmUge1xuICBjb25zdCByZWFjdGlvbnMgPSBuZXcgTWFwKGxpbmUucmVhY3Rpb25zKTtcbiAgY29uc3Qgb3RoZXJzID0gKHJlYWN0aW9ucy5nZXQoZW1vamkpID8/IFtdKS5maWx0ZXIoeCA9PiBmb2xkZWQoeCkgIT09IGZvbGRlZChuaWNrKSk7XG4gIGlmICh0aGVyZSlcbiAgICBvdGhlcnMucHVzaChuaWNrKTtcbiAgaWYgKG90aGVycy5sZW5ndGggPiAwKVxuICAgIHJlYWN0aW9ucy5zZXQoZW1vamksIG90aGVycyk7XG4gIGVsc2VcbiAgICByZWFjdGlvbnMuZGVsZXRlKGVtb2ppKTtcbiAgcmV0dXJuIHsgLi4ubGluZSwgcmVhY3Rpb25zIH07XG59XG5cbi8qKiBUaGUgbWFzayBvZiB3aG8gc2VudCBhIG1lc3NhZ2UuICovXG5leHBvcnQgZnVuY3Rpb24gbWFza09mKG1lc3NhZ2U6IE1lc3NhZ2UpOiBzdHJpbmcge1xuICBjb25zdCByZXN0ID0gdXNlckhvc3RPZihtZXNzYWdlLnNvdXJjZSk7XG4gIHJldHVybiByZXN0ID09PSBcIlwiID8gbWVzc2FnZS5zb3VyY2UgOiBgJHtuaWNrT2YobWVzc2FnZS5zb3VyY2UpfSEke3Jlc3R9YDtcbn1cbiIsICJpbXBvcnQgeyBmb2xkZWQsIG5pY2tPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuXG4vKiogV2hldGhlciB3aG8gc2VudCBzb21ldGhpbmcgaXMgaW4gdGhlIGxpc3Q6IGJ5IG5pY2ssIG9yIGJ5IGEgbWFzayBsaWtlIFwiKiEqQDE5Mi4wLjIuKlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzSWdub3JlZChsaXN0OiByZWFkb25seSBzdHJpbmdbXSwgc291cmNlOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGxpc3Quc29tZShlbnRyeSA9PlxuICAgIC9bIUAqP10vLnRlc3QoZW50cnkpID8gbWF0Y2hlcyhlbnRyeSwgc291cmNlKSA6IGZvbGRlZChlbnRyeSkgPT09IGZvbGRlZChuaWNrT2Yoc291cmNlKSkpO1xufVxuXG4vKiogQSBtYXNrIHdpdGggKiBhbmQgPywgb3ZlciB0aGUgd2hvbGUgb2YgYSB0ZXh0OyB3aXRob3V0IGJhY2t0cmFja2luZyB0aGF0IGNvdWxkIHRha2UgbG9uZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXRjaGVzKG1hc2s6IHN0cmluZywgdGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IG0gPSBmb2xkZWQobWFzayk7XG4gIGNvbnN0IHQgPSBmb2xkZWQodGV4dCk7XG4gIGxldCBpID0gMDtcbiAgbGV0IGogPSAwO1xuICBsZXQgc3RhciA9IC0xO1xuICBsZXQgZnJvbSA9IDA7XG4gIHdoaWxlIChqIDwgdC5sZW5ndGgpIHtcbiAgICBpZiAoaSA8IG0ubGVuZ3RoICYmIChtW2ldID09PSBcIj9cIiB8fCAobVtpXSA9PT0gdFtqXSAmJiBtW2ldICE9PSBcIipcIikpKSB7XG4gICAgICArK2k7XG4gICAgICArK2o7XG4gICAgfSBlbHNlIGlmIChtW2ldID09PSBcIipcIikge1xuICAgICAgc3RhciA9IGkrKztcbiAgICAgIGZyb20gPSBqO1xuICAgIH0gZWxzZSBpZiAoc3RhciA+PSAwKSB7XG4gICAgICBpID0gc3RhciArIDE7XG4gICAgICBqID0gKytmcm9tO1xuICAgIH0gZWxzZSB7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICB9XG4gIHdoaWxlIChtW2ldID09PSBcIipcIilcbiAgICArK2k7XG4gIHJldHVybiBpID09PSBtLmxlbmd0aDtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IE1lc3NhZ2UgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcblxuLyoqIFdoYXQgYSByZWZ1c2FsIHNheXM6IHsxfSBpcyBpdHMgc2Vjb25kIHBhcmFtZXRlciwgYWZ0ZXIgb25lJ3Mgb3duIG5hbWUsIHtsYXN0fSB3aGF0IHRoZVxuICAgIHNlcnZlciBzYXlzIGl0c2VsZiAoUkZDIDI4MTIgNS4yLCBhbmQgd2hhdCBjYW1lIGxhdGVyLCBtb2Rlcm4uaXJjZG9jcy5ob3JzZSkuICovXG5jb25zdCBzZW50ZW5jZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIDQwMTogXCJUaGVyZSBpcyBub2JvZHkgY2FsbGVkIHsxfSwgYW5kIG5vIHN1Y2ggcm9vbVwiLFxuICA0MDM6IFwiVGhlcmUgaXMgbm8gcm9vbSB7MX1cIixcbiAgNDA0OiBcIllvdSBtYXkgbm90IHNwZWFrIGluIHsxfToge2xhc3R9XCIsXG4gIDQwNTogXCJZb3UgYXJlIGluIHRvbyBtYW55IHJvb21zIHRvIGVudGVyIHsxfVwiLFxuICA0MDY6IFwiTm9ib2R5IHdhcyBjYWxsZWQgezF9IGxhdGVseVwiLFxuICA0MDc6IFwiezF9IGlzIG1vcmUgdGhhbiBvbmVcIixcbiAgNDEyOiBcIlRoZXJlIHdhcyBub3RoaW5nIHRvIHNheVwiLFxuICA0MTc6IFwiVGhhdCBsaW5lIGlzIHRvbyBsb25nIGZvciB0aGUgc2VydmVyXCIsXG4gIDQyMTogXCJUaGUgc2VydmVyIGRvZXMgbm90IGtub3cgezF9XCIsXG4gIDQzMjogXCJ7MX0gaXMgbm8gbmFtZSB0aGF0IG9uZSBjYW4gaGF2ZSBoZXJlOiB7bGFzdH1cIixcbiAgNDMzOiBcInsxfSBpcyB0YWtlbjoge2xhc3R9XCIsXG4gIDQzNTogXCJOb3Qgd2hpbGUgeW91IG1heSBub3Qgc3BlYWsgaW4gezJ9XCIsXG4gIDQzNzogXCJ7MX0gY2Fubm90IGJlIGhhZCBqdXN0IG5vdzoge2xhc3R9XCIsXG4gIDQzODogXCJZb3UgY2hhbmdlIHlvdXIgbmFtZSB0b28gb2Z0ZW46IHtsYXN0fVwiLFxuICA0Mzk6IFwiTm90IHNvIGZhc3Q6IHtsYXN0fVwiLFxuICA0NDE6IFwiezF9IGlzIG5vdCBpbiB7Mn1cIixcbiAgNDQyOiBcIllvdSBhcmUgbm90IGluIHsxfVwiLFxuICA0NDM6IFwiezF9IGlzIGluIHsyfSBhbHJlYWR5XCIsXG4gIDQ2MTogXCJ7MX0gbmVlZHMgbW9yZSB0aGFuIHRoYXRcIixcbiAgNDY0OiBcIlRoYXQgaXMgbm90IHRoZSBwYXNzd29yZFwiLFxuICA0NjU6IFwiWW91IGFyZSBiYW5uZWQgZnJvbSB0aGlzIHNlcnZlcjoge2xhc3R9XCIsXG4gIDQ3MTogXCJ7MX0gaXMgZnVsbFwiLFxuICA0NzI6IFwiezF9IGlzIG5vIG1vZGUgdGhhdCB0aGUgc2VydmVyIGtub3dzXCIsXG4gIDQ3MzogXCJPbmx5IHdobyBpcyBpbnZpdGVkIG1heSBlbnRlciB7MX1cIixcbiAgNDc0OiBcIllvdSBhcmUgYmFubmVkIGZyb20gezF9XCIsXG4gIDQ3NTogXCJ7MX0gaGFzIGEga2V5LCBhbmQgdGhhdCBpcyBub3QgaXQuIFRyeSAvam9pbiB7MX0gS0VZXCIsXG4gIDQ3NjogXCJ7MX0gaXMgbm8gbmFtZSBmb3IgYSByb29tXCIsXG4gIDQ3NzogXCJPbmx5IHdobyBpcyBsb2dnZWQgaW4gbWF5IGVudGVyIHsxfSwgb3Igd3JpdGUgdGhlcmVcIixcbiAgNDc4OiBcIlRoZSBsaXN0IG9mIHsxfSBpcyBmdWxsXCIsXG4gIDQ4MDogXCJUb28gbWFueSBwZW9wbGUgZW50ZXJlZCB7MX0ganVzdCBub3cuIFRyeSBhZ2FpbiBpbiBhIG1vbWVudFwiLFxuICA0ODE6IFwiVGhhdCBpcyBmb3Igb3BlcmF0b3JzIG9mIHRoZSBzZXJ2ZXJcIixcbiAgNDgyOiBcIk9ubHkgb3BlcmF0b3JzIG9mIHsxfSBtYXkgZG8gdGhhdFwiLFxuICA0ODk6IFwiT25seSB3aXRoIGEgc2VjdXJlIGNvbm5lY3Rpb24gKGh0dHBzKSBvbmUgbWF5IGVudGVyIHsxfVwiLFxuICA3MTY6IFwiezF9IHRha2VzIG1lc3NhZ2VzIG9ubHkgZnJvbSBwZW9wbGUgaXQga25vd3NcIixcbn07XG5cbi8qKiBBIHJlZnVzYWwgYXMgYSBzZW50ZW5jZTsgbnVsbCBpZiB0aGUgbWVzc2FnZSBpcyBub25lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzYWwobWVzc2FnZTogTWVzc2FnZSk6IHN0cmluZyB8IG51bGwge1xuICBjb25zdCB7IGNvbW1hbmQsIHBhcmFtcyB9ID0gbWVzc2FnZTtcbiAgY29uc3QgbGFzdCA9IHBhcmFtc1twYXJhbXMubGVuZ3RoIC0gMV0gPz8gXCJcIjtcbiAgaWYgKGNvbW1hbmQgPT09IFwiRkFJTFwiIHx8IGNvbW1hbmQgPT09IFwiV0FSTlwiIHx8IGNvbW1hbmQgPT09IFwiTk9URVwiKVxuICAgIHJldHVybiBsYXN0O1xuICBpZiAoIS9eWzQ1XVxcZFxcZCR8XigyNjN8Njk2fDcxNnw3MzR8OTBbMjQ1Nl0pJC8udGVzdChjb21tYW5kKSB8fCBjb21tYW5kID09PSBcIjQyMlwiKVxuICAgIHJldHVybiBudWxsO1xuICBjb25zdCBzZW50ZW5jZSA9IHNlbnRlbmNlc1tjb21tYW5kXTtcbiAgLy8gQSBzZXJ2ZXIgdGhhdCBsZWF2ZXMgc29tZXRoaW5nIG91dCBzYXlzIHNvbWV0aGluZyBlbHNlIHRoYW4gd2UgdGhpbmsuXG4gIGlmIChzZW50ZW5jZSA9PT0gdW5kZWZpbmVkIHx8IChzZW50ZW5jZS5pbmNsdWRlcyhcInsyfVwiKSAmJiBwYXJhbXMubGVuZ3RoIDwgNClcbiAgICAgIHx8IChzZW50ZW5jZS5pbmNsdWRlcyhcInsxfVwiKSAmJiBwYXJhbXMubGVuZ3RoIDwgMykpXG4gICAgcmV0dXJuIFsuLi5wYXJhbXMuc2xpY2UoMSwgLTEpLCBsYXN0XS5maWx0ZXIoeCA9PiB4ICE9PSBcIipcIikuam9pbihcIiBcIik7XG4gIHJldHVybiBzZW50ZW5jZS5yZXBsYWNlKC9cXHsoXFx3KylcXH0vZywgKF8sIG5hbWU6IHN0cmluZykgPT5cbiAgICBuYW1lID09PSBcImxhc3RcIiA/IGxhc3QgOiBwYXJhbXNbTnVtYmVyKG5hbWUpXSA/PyBcIlwiKTtcbn1cbiIsICJpbXBvcnQgeyB0eXBlIEJhdGNoLCBpc0JhdGNoIH0gZnJvbSBcIi4uL2lyYy9iYXRjaGVzLnRzXCI7XG5pbXBvcnQgeyB0eXBlIE1lc3NhZ2UsIGlzUm9vbSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuaW1wb3J0IHsgbXVsdGlsaW5lVGV4dCB9IGZyb20gXCIuL2NvbXBvc2UudHNcIjtcbmltcG9ydCB7IGlzSWdub3JlZCB9IGZyb20gXCIuL2lnbm9yZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBMaW5lLCBsaW5lT2YsIHdpdGhSZWFjdGlvbiB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi9yZWZ1c2Fscy50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuaW1wb3J0IHsgZmlyc3RPZiwgZm91bmRJblBhc3QgfSBmcm9tIFwiLi9zcGVhay50c1wiO1xuXG4vKiogTGluZXMgb2Ygb25lIHBhZ2Ugb2YgdGhlIHBhc3QuICovXG5jb25zdCBwYWdlID0gMTAwO1xuXG5mdW5jdGlvbiBwYWdlU2l6ZShjaGF0OiBDaGF0KSB7XG4gIHJldHVybiBNYXRoLm1pbihwYWdlLCBjaGF0LmlzdXBwb3J0Lm51bWJlcihcIkNIQVRISVNUT1JZXCIsIHBhZ2UpKTtcbn1cblxuLyoqIEEgbGluZSBhcyBDSEFUSElTVE9SWSBtYXkgbmFtZSBpdDogYnkgaXRzIGlkIHdoZXJlIHRoZSBzZXJ2ZXIgdGFrZXMgaWRzLCBlbHNlIGJ5IGl0cyB0aW1lXG4gICAgKE1TR1JFRlRZUEVTKS4gKi9cbmZ1bmN0aW9uIHJlZmVyZW5jZShjaGF0OiBDaGF0LCBsaW5lOiBMaW5lKSB7XG4gIGNvbnN0IHR5cGVzID0gY2hhdC5pc3VwcG9ydC5nZXQoXCJNU0dSRUZUWVBFU1wiKTtcbiAgcmV0dXJuIGxpbmUuaWQgIT09IFwiXCIgJiYgKHR5cGVzID09PSBcIlwiIHx8IHR5cGVzLnNwbGl0KFwiLFwiKS5pbmNsdWRlcyhcIm1zZ2lkXCIpKVxuICAgID8gYG1zZ2lkPSR7bGluZS5pZH1gIDogdGltZXN0YW1wKGxpbmUudGltZSk7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB0aW1lc3RhbXAodGltZTogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIGB0aW1lc3RhbXA9JHtuZXcgRGF0ZSh0aW1lKS50b0lTT1N0cmluZygpfWA7XG59XG5cbi8qKiBUaGUgbmV3ZXN0IGxpbmUgdGhhdCB0aGUgc2VydmVyIGhhcywgdG9vLiAqL1xuZnVuY3Rpb24gbmV3ZXN0U2FpZChyb29tOiBSb29tKTogTGluZSB8IHVuZGVmaW5lZCB7XG4gIGZvciAobGV0IGkgPSByb29tLmxpbmVzLmxlbmd0aCAtIDE7IGkgPj0gMDsgLS1pKVxuICAgIGlmIChyb29tLmxpbmVzW2ldIS5raW5kICE9PSBcImluZm9cIilcbiAgICAgIHJldHVybiByb29tLmxpbmVzW2ldO1xuICByZXR1cm4gdW5kZWZpbmVkO1xufVxuXG4vKiogV2hhdCB3YXMgc2FpZCBpbiBhIHJvb20gYmVmb3JlIHdlIGNhbWUsIG9yIHdoaWxlIHdlIHdlcmUgYXdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2FkTmV3ZXN0KGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgaWYgKCFjaGF0LmhhcyhcImRyYWZ0L2NoYXRoaXN0b3J5XCIpIHx8IHJvb20ua2luZCA9PT0gXCJzZXJ2ZXJcIiB8fCByb29tLnBhc3QubG9hZGluZyAhPT0gbnVsbClcbiAgICByZXR1cm47XG4gIGNvbnN0IGxhc3QgPSByb29tLnBhc3QubGl2ZSA/IG5ld2VzdFNhaWQocm9vbSkgOiB1bmRlZmluZWQ7XG4gIGNvbnN0IHNpemUgPSBwYWdlU2l6ZShjaGF0KTtcbiAgYXNrKGNoYXQsIHJvb20sIFwibmV3ZXJcIiwgW1wiTEFURVNUXCIsIHJvb20ubmFtZSwgbGFzdCA/IHJlZmVyZW5jZShjaGF0LCBsYXN0KSA6IFwiKlwiLCBTdHJpbmcoc2l6ZSldLFxuICAgICAgKGxpbmVzLCBjb3VudCkgPT4ge1xuICAgICAgICAvLyBBIGZ1bGwgcGFnZSBtYXkgbGVhdmUgYSBnYXAgYmVoaW5kIHdoYXQgaXMgaGVyZTogdGhlbiB3aGF0IGlzIGhlcmUgZ29lcywgYW5kXG4gICAgICAgIC8vIGNvbWVzIGJhY2sgd2hlbiBvbmUgc2Nyb2xscyB1cC5cbiAgICAgICAgaWYgKGxhc3QgPT09IHVuZGVmaW5lZCB8fCBjb3VudCA8IHNpemUpXG4gICAgICAgICAgcm9vbS5tZXJnZShsaW5lcyk7XG4gICAgICAgIGVsc2VcbiAgICAgICAgICByb29tLnJlcGxhY2UobGluZXMpO1xuICAgICAgICBpZiAobGFzdCA9PT0gdW5kZWZpbmVkIHx8IGNvdW50ID49IHNpemUpXG4gICAgICAgICAgcm9vbS5wYXN0Lm1vcmUgPSBjb3VudCA+PSBzaXplO1xuICAgICAgICByb29tLnBhc3QubGl2ZSA9IHRydWU7XG4gICAgICB9KTtcbn1cblxuLyoqIE9uZSBwYWdlIG1vcmUgb2YgdGhlIHBhc3QuICovXG5leHBvcnQgZnVuY3Rpb24gbG9hZE9sZGVyKGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgY29uc3QgZmlyc3QgPSByb29tLmxpbmVzLmZpbmQobGluZSA9PiBsaW5lLmtpbmQgIT09IFwiaW5mb1wiKTtcbiAgaWYgKHJvb20ucGFzdC5sb2FkaW5nICE9PSBudWxsIHx8ICFyb29tLnBhc3QubW9yZSB8fCBmaXJzdCA9PT0gdW5kZWZpbmVkXG4gICAgICB8fCAhY2hhdC5oYXMoXCJkcmFmdC9jaGF0aGlzdG9yeVwiKSlcbiAgICByZXR1cm47XG4gIGNvbnN0IHNpemUgPSBwYWdlU2l6ZShjaGF0KTtcbiAgYXNrKGNoYXQsIHJvb20sIFwib2xkZXJcIiwgW1wiQkVGT1JFXCIsIHJvb20ubmFtZSwgcmVmZXJlbmNlKGNoYXQsIGZpcnN0KSwgU3RyaW5nKHNpemUpXSxcbiAgICAgIChsaW5lcywgY291bnQpID0+IHtcbiAgICAgICAgY29uc3QgZnJlc2ggPSByb29tLm1lcmdlKGxpbmVzKTtcbiAgICAgICAgcm9vbS5wYXN0Lm1vcmUgPSBjb3VudCA+PSBzaXplICYmIGZyZXNoLmxlbmd0aCA+IDA7XG4gICAgICB9KTtcbn1cblxuLyoqIE9uZSBwYWdlIHRvd2FyZHMgbm93LCBhZnRlciBhIGp1bXAgZmFyIGJhY2suICovXG5leHBvcnQgZnVuY3Rpb24gbG9hZE5ld2VyKGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgY29uc3QgbGFzdCA9IG5ld2VzdFNhaWQocm9vbSk7XG4gIGlmIChyb29tLnBhc3QubG9hZGluZyAhPT0gbnVsbCB8fCByb29tLnBhc3QubGl2ZSB8fCBsYXN0ID09PSB1bmRlZmluZWQpXG4gICAgcmV0dXJuO1xuICBjb25zdCBzaXplID0gcGFnZVNpemUoY2hhdCk7XG4gIGFzayhjaGF0LCByb29tLCBcIm5ld2VyXCIsIFtcIkFGVEVSXCIsIHJvb20ubmFtZSwgcmVmZXJlbmNlKGNoYXQsIGxhc3QpLCBTdHJpbmcoc2l6ZSldLFxuICAgICAgKGxpbmVzLCBjb3VudCkgPT4ge1xuICAgICAgICByb29tLm1lcmdlKGxpbmVzKTtcbiAgICAgICAgcm9vbS5wYXN0LmxpdmUgPSBjb3VudCA8IHNpemU7XG4gICAgICB9KTtcbn1cblxuLyoqIEdvZXMgdG8gYSBsaW5lIHRoYXQgaXMgbm90IGhlcmUsIGFzIG9uZSBmb3VuZCBieSBhIHNlYXJjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2FkQXJvdW5kKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIGxpbmU6IExpbmUsIGRvbmU6ICgpID0+IHZvaWQpIHtcbiAgaWYgKHJvb20ucGFzdC5sb2FkaW5nICE9PSBudWxsKVxuICAgIHJldHVybjtcbiAgYXNrKGNoYXQsIHJvb20sIFwiYXJvdW5kXCIsIFtcIkFST1VORFwiLCByb29tLm5hbWUsIHJlZmVyZW5jZShjaGF0LCBsaW5lKSwgU3RyaW5nKHBhZ2VTaXplKGNoYXQpKV0sXG4gICAgICBsaW5lcyA9PiB7XG4gICAgICAgIGlmIChsaW5lcy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgcm9vbS5yZXBsYWNlKGxpbmVzKTtcbiAgICAgICAgICByb29tLnBhc3QubGl2ZSA9IGZhbHNlO1xuICAgICAgICAgIHJvb20ucGFzdC5tb3JlID0gdHJ1ZTtcbiAgICAgICAgfVxuICAgICAgICBkb25lKCk7XG4gICAgICB9KTtcbn1cblxuLyoqIEJhY2sgdG8gd2hhdCBpcyBzYWlkIG5vdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZXR1cm5Ub05vdyhjaGF0OiBDaGF0LCByb29tOiBSb29tKSB7XG4gIGlmIChyb29tLnBhc3QubGl2ZSlcbiAgICByZXR1cm47XG4gIHJvb20ucmVwbGFjZShbXSk7XG4gIGxvYWROZXdlc3QoY2hhdCwgcm9vbSk7XG59XG5cbi8qKiBXaXRoIHdob20gb25lIHRhbGtlZCBhbG9uZSBzaW5jZSB0aGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvYWRUYWxrcyhjaGF0OiBDaGF0LCBzaW5jZTogbnVtYmVyKSB7XG4gIGlmICghY2hhdC5oYXMoXCJkcmFmdC9jaGF0aGlzdG9yeVwiKSB8fCAhY2hhdC5oYXMoXCJsYWJlbGVkLXJlc3BvbnNlXCIpIHx8IGNoYXQuYWNjb3VudCA9PT0gXCJcIilcbiAgICByZXR1cm47XG4gIGNoYXQuc2VuZChcIkNIQVRISVNUT1JZXCIsIFtcIlRBUkdFVFNcIiwgdGltZXN0YW1wKGNoYXQubm93KCkpLCB0aW1lc3RhbXAoc2luY2UpLCBcIjUwXCJdLFxuICAgICAgICAgICAgY2hhdC5sYWJlbChhbnN3ZXIgPT4ge1xuICAgICAgICAgICAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgaXNCYXRjaChhbnN3ZXIpID8gYW5zd2VyLml0ZW1zIDogW10pXG4gICAgICAgICAgICAgICAgaWYgKCFpc0JhdGNoKGl0ZW0pICYmIGl0ZW0ucGFyYW1zWzBdID09PSBcIlRBUkdFVFNcIikge1xuICAgICAgICAgICAgICAgICAgY29uc3QgbmFtZSA9IGl0ZW0ucGFyYW1zWzFdID8/IFwiXCI7XG4gICAgICAgICAgICAgICAgICBpZiAobmFtZSAhPT0gXCJcIiAmJiAhaXNSb29tKG5hbWUpKVxuICAgICAgICAgICAgICAgICAgICBsb2FkTmV3ZXN0KGNoYXQsIGNoYXQub3BlbihuYW1lKSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgICAgICAgIH0pKTtcbn1cblxudHlwZSBMb2FkaW5nID0gUm9vbVtcInBhc3RcIl1bXCJsb2FkaW5nXCJdO1xuXG5mdW5jdGlvbiBhc2soY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbG9hZGluZzogTG9hZGluZywgcGFyYW1zOiBzdHJpbmdbXSxcbiAgICAgICAgICAgICB0YWtlOiAobGluZXM6IExpbmVbXSwgY291bnQ6IG51bWJlcikgPT4gdm9pZCkge1xuICBjb25zdCBsYWJlbCA9IGNoYXQubGFiZWwoYW5zd2VyID0+IHtcbiAgICByb29tLnBhc3QubG9hZGluZyA9IG51bGw7XG4gICAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICBpZiAoIWlzQmF0Y2goYW5zd2VyKSkge1xuICAgICAgcm9vbS5wYXN0Lm1vcmUgPSBmYWxzZTtcbiAgICAgIGNvbnN0IHByb2JsZW0gPSByZWZ1c2FsKGFuc3dlcik7XG4gICAgICBpZiAocHJvYmxlbSAhPT0gbnVsbCAmJiBsb2FkaW5nICE9PSBcIm5ld2VyXCIpXG4gICAgICAgIGNoYXQudGVsbChwcm9ibGVtLCByb29tKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICAvLyBMYWJlbGxlZCwgdGhlIGJhdGNoIG9mIHRoZSBwYXN0IG1heSBzdGFuZCBpbiBvbmUgb2YgdGhlIGFuc3dlciAobGFiZWxlZC1yZXNwb25zZSkuXG4gICAgY29uc3QgaW5uZXIgPSBhbnN3ZXIudHlwZSA9PT0gXCJsYWJlbGVkLXJlc3BvbnNlXCJcbiAgICAgID8gYW5zd2VyLml0ZW1zLmZpbmQoaXNCYXRjaCkgPz8gYW5zd2VyIDogYW5zd2VyO1xuICAgIGNvbnN0IHBhc3QgPSBwYXN0T2YoY2hhdCwgaW5uZXIpO1xuICAgIGZvdW5kSW5QYXN0KHJvb20sIHBhc3QubGluZXMpO1xuICAgIHRha2UocGFzdC5saW5lcywgcGFzdC5jb3VudCk7XG4gICAgZm9yIChjb25zdCBjaGFuZ2Ugb2YgcGFzdC5jaGFuZ2VzKVxuICAgICAgYXBwbHlDaGFuZ2Uocm9vbSwgY2hhbmdlKTtcbiAgICByb29tLmNvdW50KCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0pO1xuICAvLyBXaXRob3V0IGxhYmVscyBub2JvZHkgY291bGQgdGVsbCB3aGljaCBhbnN3ZXIgaXMgd2hvc2UuXG4gIGlmIChsYWJlbFtcImxhYmVsXCJdID09PSB1bmRlZmluZWQpXG4gICAgcmV0dXJuO1xuICByb29tLnBhc3QubG9hZGluZyA9IGxvYWRpbmc7XG4gIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIGNoYXQuc2VuZChcIkNIQVRISVNUT1JZXCIsIHBhcmFtcywgbGFiZWwpO1xufVxuXG4vKiogV2hhdCBhIGJhdGNoIG9mIHRoZSBwYXN0IGhhczogbGluZXMsIGFuZCB3aGF0IGNoYW5nZXMgbGluZXMuICovXG5leHBvcnQgZnVuY3Rpb24gcGFzdE9mKGNoYXQ6IENoYXQsIGJhdGNoOiBCYXRjaCkge1xuICBjb25zdCBsaW5lczogTGluZVtdID0gW107XG4gIGNvbnN0IGNoYW5nZXM6IE1lc3NhZ2VbXSA9IFtdO1xuICBsZXQgY291bnQgPSAwO1xuICBmb3IgKGNvbnN0IGl0ZW0gb2YgYmF0Y2guaXRlbXMpIHtcbiAgICBjb25zdCBtZXNzYWdlID0gaXNCYXRjaChpdGVtKSA/IGZpcnN0T2YoaXRlbSkgOiBpdGVtO1xuICAgIGlmIChtZXNzYWdlID09PSBudWxsKVxuICAgICAgY29udGludWU7XG4gICAgKytjb3VudDtcbiAgICBjb25zdCBsaW5lID0gaXNCYXRjaChpdGVtKSA/IG11bHRpTGluZU9mKGNoYXQsIGl0ZW0pIDogbGluZU9mKGl0ZW0sIGNoYXQubWUsIGNoYXQubm93KCkpO1xuICAgIGlmIChsaW5lICE9PSBudWxsICYmICFpc0lnbm9yZWQoY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBtZXNzYWdlLnNvdXJjZSkpXG4gICAgICBsaW5lcy5wdXNoKGxpbmUpO1xuICAgIGVsc2VcbiAgICAgIGNoYW5nZXMucHVzaChtZXNzYWdlKTtcbiAgfVxuICBsaW5lcy5zb3J0KChhLCBiKSA9PiBhLnRpbWUgLSBiLnRpbWUpO1xuICByZXR1cm4geyBsaW5lcywgY2hhbmdlcywgY291bnQgfTtcbn1cblxuLyoqIFRoZSBsaW5lIHRoYXQgYSBiYXRjaCBvZiBzZXZlcmFsIGxpbmVzIG1ha2VzIChkcmFmdC9tdWx0aWxpbmUpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG11bHRpTGluZU9mKGNoYXQ6IENoYXQsIGJhdGNoOiBCYXRjaCk6IExpbmUgfCBudWxsIHtcbiAgY29uc3QgZmlyc3QgPSBmaXJzdE9mKGJhdGNoKTtcbiAgaWYgKGZpcnN0ID09PSBudWxsKVxuICAgIHJldHVybiBudWxsO1xuICBjb25zdCB0ZXh0ID0gbXVsdGlsaW5lVGV4dChiYXRjaC5pdGVtcy5mbGF0TWFwKGl0ZW0gPT4gaXNCYXRjaChpdGVtKSA/IFtdIDogW3tcbiAgICB0ZXh0OiBpdGVtLnBhcmFtc1sxXSA/PyBcIlwiLFxuICAgIGdvZXNPbjogaXRlbS50YWdzLmhhcyhcImRyYWZ0L211bHRpbGluZS1jb25jYXRcIiksXG4gIH1dKSk7XG4gIHJldHVybiBsaW5lT2YoZmlyc3QsIGNoYXQubWUsIGNoYXQubm93KCksIHRleHQpO1xufVxuXG4vKiogQSByZWFjdGlvbiwgb3IgYSBkZWxldGlvbi4gQHJldHVybnMgd2hldGhlciBhIGxpbmUgaXMgYW5vdGhlciBvbmUgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFwcGx5Q2hhbmdlKHJvb206IFJvb20sIG1lc3NhZ2U6IE1lc3NhZ2UpOiBib29sZWFuIHtcbiAgY29uc3QgYnkgPSBtZXNzYWdlLnNvdXJjZS5zcGxpdChcIiFcIilbMF0gPz8gXCJcIjtcbiAgaWYgKG1lc3NhZ2UuY29tbWFuZCA9PT0gXCJSRURBQ1RcIilcbiAgICByZXR1cm4gcm9vbS5jaGFuZ2UobWVzc2FnZS5wYXJhbXNbMV0gPz8gXCJcIiwgbGluZSA9PiAoe1xuICAgICAgLi4ubGluZSxcbiAgICAgIHRleHQ6IFwiXCIsXG4gICAgICBtZW50aW9uOiBmYWxzZSxcbiAgICAgIGRlbGV0ZWQ6IHsgYnksIHJlYXNvbjogbWVzc2FnZS5wYXJhbXNbMl0gPz8gXCJcIiB9LFxuICAgIH0pKSAhPT0gbnVsbDtcbiAgaWYgKG1lc3NhZ2UuY29tbWFuZCAhPT0gXCJUQUdNU0dcIilcbiAgICByZXR1cm4gZmFsc2U7XG4gIGNvbnN0IHRvID0gbWVzc2FnZS50YWdzLmdldChcIitkcmFmdC9yZXBseVwiKSA/PyBtZXNzYWdlLnRhZ3MuZ2V0KFwiK3JlcGx5XCIpID8/IFwiXCI7XG4gIGNvbnN0IG1vcmUgPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3JlYWN0XCIpO1xuICBjb25zdCBsZXNzID0gbWVzc2FnZS50YWdzLmdldChcIitkcmFmdC91bnJlYWN0XCIpO1xuICAvLyBBIHJlYWN0aW9uIGlzIGEgc2lnbiBvciBhIGZldyBsZXR0ZXJzOyB3aG8gc2VuZHMgYSBub3ZlbCBzZW5kcyBub25lLlxuICBjb25zdCBlbW9qaSA9IG1vcmUgPz8gbGVzcyA/PyBcIlwiO1xuICBpZiAoZW1vamkgPT09IFwiXCIgfHwgWy4uLmVtb2ppXS5sZW5ndGggPiAxNilcbiAgICByZXR1cm4gZmFsc2U7XG4gIHJldHVybiByb29tLmNoYW5nZSh0bywgbGluZSA9PiB3aXRoUmVhY3Rpb24obGluZSwgZW1vamksIGJ5LCBtb3JlICE9PSB1bmRlZmluZWQpKSAhPT0gbnVsbDtcbn1cbiIsICJpbXBvcnQgeyBmb2xkZWQgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IHRpbWVzdGFtcCB9IGZyb20gXCIuL2hpc3RvcnkudHNcIjtcbmltcG9ydCB0eXBlIHsgUm9vbSB9IGZyb20gXCIuL3Jvb20udHNcIjtcblxuLyoqIFdoZXJlIGl0IGlzIGtlcHQgd2hhdCB3YXMgc2VlbiwgZm9yIHRob3NlIHdpdGhvdXQgYW4gYWNjb3VudCBvciBvbiBhIHNlcnZlciB0aGF0IGRvZXNcbiAgICBub3Qga2VlcCBpdCAoZHJhZnQvcmVhZC1tYXJrZXIpLiAqL1xuY29uc3QgcGxhY2UgPSBcImh1YmJ1Yi5yZWFkXCI7XG5cbi8qKiBNb3N0IHJvb21zIHRoYXQgaXQgaXMga2VwdCBvZi4gKi9cbmNvbnN0IG1vc3RLZXB0ID0gMjAwO1xuXG4vKiogSG93IG9mdGVuIHdoYXQgd2FzIHNlZW4gaXMgdG9sZCB0byB0aGUgc2VydmVyIGFuZCBrZXB0LCBpbiBtaWxsaXNlY29uZHMuICovXG5jb25zdCBldmVyeSA9IDJfMDAwO1xuXG5mdW5jdGlvbiBtYXJrcyhjaGF0OiBDaGF0KTogUmVjb3JkPHN0cmluZywgbnVtYmVyPiB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIEpTT04ucGFyc2UoY2hhdC5zdG9yZS5nZXRJdGVtKHBsYWNlKSA/PyBcInt9XCIpIGFzIFJlY29yZDxzdHJpbmcsIG51bWJlcj47XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB7fTtcbiAgfVxufVxuXG4vKiogVXAgdG8gd2hlbiBhIHJvb20gd2FzIHNlZW4gaW4gYW4gZWFybGllciB2aXNpdDsgMCBpZiBuZXZlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkTWFya09mKGNoYXQ6IENoYXQsIHJvb206IFJvb20pOiBudW1iZXIge1xuICBjb25zdCBtYXJrID0gbWFya3MoY2hhdClbcm9vbS5pZF07XG4gIHJldHVybiB0eXBlb2YgbWFyayA9PT0gXCJudW1iZXJcIiA/IG1hcmsgOiAwO1xufVxuXG5jb25zdCBkdWUgPSBuZXcgV2Vha01hcDxSb29tLCBSZXR1cm5UeXBlPHR5cGVvZiBzZXRUaW1lb3V0Pj4oKTtcblxuLyoqIEFsbCBsaW5lcyB1cCB0byB0aGlzIHRpbWUgd2VyZSBvbiB0aGUgc2NyZWVuLCBiZWZvcmUgc29tZWJvZHkncyBleWVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlZW4oY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgdGltZTogbnVtYmVyKSB7XG4gIGlmICghcm9vbS5tYXJrUmVhZCh0aW1lKSlcbiAgICByZXR1cm47XG4gIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIGlmIChkdWUuaGFzKHJvb20pKVxuICAgIHJldHVybjtcbiAgZHVlLnNldChyb29tLCBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICBkdWUuZGVsZXRlKHJvb20pO1xuICAgIGtlZXAoY2hhdCwgcm9vbSk7XG4gIH0sIGV2ZXJ5KSk7XG59XG5cbmZ1bmN0aW9uIGtlZXAoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBjb25zdCBhbGwgPSBPYmplY3QuZW50cmllcyh7IC4uLm1hcmtzKGNoYXQpLCBbcm9vbS5pZF06IHJvb20ucmVhZFRvIH0pXG4gICAgLnNvcnQoKFssIGFdLCBbLCBiXSkgPT4gYiAtIGEpLnNsaWNlKDAsIG1vc3RLZXB0KTtcbiAgdHJ5IHtcbiAgICBjaGF0LnN0b3JlLnNldEl0ZW0ocGxhY2UsIEpTT04uc3RyaW5naWZ5KE9iamVjdC5mcm9tRW50cmllcyhhbGwpKSk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIEEgZnVsbCBvciBmb3JiaWRkZW4gc3RvcmU6IHdoYXQgaXMgbmV3IGlzIGNvdW50ZWQgYW5ldyBuZXh0IHRpbWUuXG4gIH1cbiAgaWYgKGNoYXQuaGFzKFwiZHJhZnQvcmVhZC1tYXJrZXJcIikgJiYgcm9vbS5raW5kICE9PSBcInNlcnZlclwiKVxuICAgIGNoYXQuc2VuZChcIk1BUktSRUFEXCIsIFtyb29tLm5hbWUsIHRpbWVzdGFtcChyb29tLnJlYWRUbyldKTtcbn1cblxuLyoqIEFub3RoZXIgZGV2aWNlIG9mIG91cnMgaGFzIHNlZW4gaXQsIG9yIHRoaXMgb25lIGluIGFuIGVhcmxpZXIgdmlzaXQuICovXG5leHBvcnQgZnVuY3Rpb24gbWFya2VkUmVhZChjaGF0OiBDaGF0LCB0YXJnZXQ6IHN0cmluZywgdmFsdWU6IHN0cmluZykge1xuICBjb25zdCByb29tID0gY2hhdC5yb29tcy5maW5kKHggPT4geC5pZCA9PT0gZm9sZGVkKHRhcmdldCkpO1xuICBjb25zdCB0aW1lID0gRGF0ZS5wYXJzZSh2YWx1ZS5yZXBsYWNlKC9edGltZXN0YW1wPS8sIFwiXCIpKTtcbiAgaWYgKHJvb20gPT09IHVuZGVmaW5lZCB8fCBOdW1iZXIuaXNOYU4odGltZSkpXG4gICAgcmV0dXJuO1xuICBpZiAocm9vbS5yZWFkVG8gPiB0aW1lICYmIHJvb20ubGluZXMubGVuZ3RoID09PSAwKVxuICAgIHJvb20ucmVhZFRvID0gdGltZTtcbiAgZWxzZVxuICAgIHJvb20ubWFya1JlYWQodGltZSk7XG4gIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG4iLCAiLyoqIFNvbWV0aGluZyB0aGF0IG90aGVycyBsb29rIGF0LiBIb3dldmVyIG9mdGVuIGl0IGNoYW5nZXMsIHRoZXkgaGVhciBvZiBpdCBvbmNlIGEgZnJhbWUuICovXG5leHBvcnQgY2xhc3MgU3ViamVjdCB7XG4gICNsaXN0ZW5lcnMgPSBuZXcgU2V0PCgpID0+IHZvaWQ+KCk7XG5cbiAgLyoqIEByZXR1cm5zIHdoYXQgZW5kcyBpdC4gKi9cbiAgc3Vic2NyaWJlKGxpc3RlbmVyOiAoKSA9PiB2b2lkKTogKCkgPT4gdm9pZCB7XG4gICAgdGhpcy4jbGlzdGVuZXJzLmFkZChsaXN0ZW5lcik7XG4gICAgcmV0dXJuICgpID0+IHRoaXMuI2xpc3RlbmVycy5kZWxldGUobGlzdGVuZXIpO1xuICB9XG5cbiAgY2hhbmdlZCgpIHtcbiAgICBpZiAoY2hhbmdlZC5zaXplID09PSAwKVxuICAgICAgaW5OZXh0RnJhbWUodGVsbEFsbCk7XG4gICAgY2hhbmdlZC5hZGQodGhpcyk7XG4gIH1cblxuICB0ZWxsKCkge1xuICAgIGZvciAoY29uc3QgbGlzdGVuZXIgb2YgWy4uLnRoaXMuI2xpc3RlbmVyc10pXG4gICAgICBsaXN0ZW5lcigpO1xuICB9XG59XG5cbmNvbnN0IGNoYW5nZWQgPSBuZXcgU2V0PFN1YmplY3Q+KCk7XG5cbi8qKiBUZWxscyB0aG9zZSB3aG8gbG9vayBhdCB3aGF0IGhhcyBjaGFuZ2VkLCBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gdGVsbEFsbCgpIHtcbiAgY29uc3Qgc3ViamVjdHMgPSBbLi4uY2hhbmdlZF07XG4gIGNoYW5nZWQuY2xlYXIoKTtcbiAgZm9yIChjb25zdCBzdWJqZWN0IG9mIHN1YmplY3RzKVxuICAgIHN1YmplY3QudGVsbCgpO1xufVxuXG4vKiogRnJhbWVzIGRvIG5vdCBjb21lIHdoaWxlIGEgcGFnZSBpcyBoaWRkZW4sIGJ1dCBpdHMgdGl0bGUgYW5kIGl0cyBsaXN0IG9mIHJvb21zIGdvIG9uOlxuICAgIHRoZW4gaXQgaXMgYSB0aW1lciwgaW4gbWlsbGlzZWNvbmRzLiAqL1xuY29uc3QgbG9uZ2VzdEZyYW1lID0gMjUwO1xuXG5mdW5jdGlvbiBpbk5leHRGcmFtZSh3b3JrOiAoKSA9PiB2b2lkKSB7XG4gIGxldCBkb25lID0gZmFsc2U7XG4gIGNvbnN0IG9uY2UgPSAoKSA9PiB7XG4gICAgaWYgKCFkb25lKVxuICAgICAgd29yaygpO1xuICAgIGRvbmUgPSB0cnVlO1xuICB9O1xuICBpZiAodHlwZW9mIHJlcXVlc3RBbmltYXRpb25GcmFtZSA9PT0gXCJmdW5jdGlvblwiKVxuICAgIHJlcXVlc3RBbmltYXRpb25GcmFtZShvbmNlKTtcbiAgc2V0VGltZW91dChvbmNlLCB0eXBlb2YgcmVxdWVzdEFuaW1hdGlvbkZyYW1lID09PSBcImZ1bmN0aW9uXCIgPyBsb25nZXN0RnJhbWUgOiAwKTtcbn1cbiIsICJpbXBvcnQgeyBmb2xkZWQsIGlzUm9vbSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBMaW5lLCBpc1NhaWQgfSBmcm9tIFwiLi9saW5lLnRzXCI7XG5pbXBvcnQgeyBTdWJqZWN0IH0gZnJvbSBcIi4vc3ViamVjdC50c1wiO1xuXG4vKiogTW9zdCBsaW5lcyBrZXB0IG9mIG9uZSByb29tOyB0aGVuIHRoZSBvbGRlc3QgdGhvdXNhbmQgZ28uICovXG5leHBvcnQgY29uc3QgbW9zdExpbmVzID0gMTBfMDAwO1xuY29uc3QgZ29BdE9uY2UgPSAxXzAwMDtcblxuLyoqIFdoYXQgaXMga25vd24gb2YgdGhlIHBhc3Qgb2YgYSByb29tLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQYXN0IHtcbiAgLyoqIFdoZXRoZXIgdGhlcmUgbWF5IGJlIG9sZGVyIGxpbmVzIHRoYW4gdGhvc2UgaGVyZS4gKi9cbiAgbW9yZTogYm9vbGVhbjtcbiAgLyoqIFdoZXRoZXIgdGhlIG5ld2VzdCBsaW5lcyBhcmUgaGVyZTsgbm90IGFmdGVyIGEganVtcCBmYXIgYmFjay4gKi9cbiAgbGl2ZTogYm9vbGVhbjtcbiAgbG9hZGluZzogXCJvbGRlclwiIHwgXCJuZXdlclwiIHwgXCJhcm91bmRcIiB8IG51bGw7XG59XG5cbi8qKiBBIHJvb20sIHRoZSB0YWxrIHdpdGggb25lIHBlcnNvbiwgb3Igd2hhdCB0aGUgc2VydmVyIHNheXMuICovXG5leHBvcnQgY2xhc3MgUm9vbSB7XG4gIC8qKiBUb2xkIG9mIHdoYXRldmVyIGNoYW5nZXMgaW4gaXQuICovXG4gIHJlYWRvbmx5IGNoYW5nZXMgPSBuZXcgU3ViamVjdCgpO1xuXG4gIC8qKiBXaGF0IHdhcyBzYWlkLCB0aGUgb2xkZXN0IGZpcnN0LiAqL1xuICByZWFkb25seSBsaW5lczogTGluZVtdID0gW107XG4gIC8qKiBPbmUncyBvd24gbGluZXMgdGhhdCBoYXZlIG5vdCBjb21lIGJhY2suICovXG4gIHJlYWRvbmx5IHBlbmRpbmc6IExpbmVbXSA9IFtdO1xuICAvKiogU2lnbnMgb2YgdGhlIHJhbmtzIG9mIHRob3NlIHdobyBhcmUgaGVyZSwgYnkgZm9sZGVkIG5pY2suICovXG4gIHJlYWRvbmx5IG1lbWJlcnMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICAvKiogQ291bnRzIGNoYW5nZXMgb2YgYG1lbWJlcnNgLCBhbmQgb2YgdGhvc2Ugd2hvIGFyZSBpbiBpdC4gKi9cbiAgbWVtYmVyc1ZlcnNpb24gPSAwO1xuICB0b3BpYyA9IFwiXCI7XG4gIC8qKiBXaG8gaXMgdHlwaW5nLCB1bnRpbCB3aGVuLiAqL1xuICByZWFkb25seSB0eXBpbmcgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICBqb2luZWQgPSBmYWxzZTtcbiAgLyoqIFRoZSByb29tJ3Mga2V5LCB0byBjb21lIGJhY2sgd2l0aC4gKi9cbiAga2V5ID0gXCJcIjtcbiAgLyoqIFdoZXRoZXIgaXQgaGFzIHRoZSBtb2RlLCBvZiB0aG9zZSB3aXRob3V0IGEgcGFyYW1ldGVyOiBcIm50XCIuICovXG4gIG1vZGVzID0gXCJcIjtcbiAgcmVhZG9ubHkgcGFzdDogUGFzdCA9IHsgbW9yZTogZmFsc2UsIGxpdmU6IHRydWUsIGxvYWRpbmc6IG51bGwgfTtcblxuICAvKiogVGhlIHRpbWUgb2YgdGhlIG5ld2VzdCBsaW5lIHRoYXQgd2FzIHNlZW4uICovXG4gIHJlYWRUbyA9IDA7XG4gIHVucmVhZCA9IDA7XG4gIG1lbnRpb25zID0gMDtcbiAgLyoqIFdoYXQgaXMgbmV3ZXIgaXMgYmVsb3cgdGhlIGxpbmUgXCJuZXdcIjsgMDogbm8gc3VjaCBsaW5lLiAqL1xuICBuZXdTaW5jZSA9IDA7XG5cbiAgLyoqIFdoYXQgaXMgYmVpbmcgd3JpdHRlbi4gKi9cbiAgZHJhZnQgPSBcIlwiO1xuICAvKiogV2hhdCBpdCBhbnN3ZXJzLiAqL1xuICByZXBseVRvOiBMaW5lIHwgbnVsbCA9IG51bGw7XG5cbiAgI2tleXMgPSBuZXcgU2V0PHN0cmluZz4oKTtcblxuICBjb25zdHJ1Y3RvcihwdWJsaWMgbmFtZTogc3RyaW5nLCByZWFkb25seSBraW5kOiBcInJvb21cIiB8IFwicGVyc29uXCIgfCBcInNlcnZlclwiKSB7fVxuXG4gIGdldCBpZCgpIHtcbiAgICByZXR1cm4gZm9sZGVkKHRoaXMubmFtZSk7XG4gIH1cblxuICBnZXQgbmV3ZXN0KCk6IExpbmUgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB0aGlzLmxpbmVzW3RoaXMubGluZXMubGVuZ3RoIC0gMV07XG4gIH1cblxuICBoYXMobGluZTogTGluZSkge1xuICAgIHJldHVybiB0aGlzLiNrZXlzLmhhcyhsaW5lLmtleSk7XG4gIH1cblxuICAvKiogQWRkcyBhIGxpbmUgYXQgdGhlIGVuZC4gRmFsc2U6IGl0IGlzIGhlcmUgYWxyZWFkeS4gKi9cbiAgYXBwZW5kKGxpbmU6IExpbmUpOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy4ja2V5cy5oYXMobGluZS5rZXkpKVxuICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2tleXMuYWRkKGxpbmUua2V5KTtcbiAgICAvLyBOZXZlciBiZWZvcmUgb25lIHRoYXQgaXMgaGVyZTogdGhlIHNlcnZlcidzIGNsb2NrIG1heSBoYXZlIGJlZW4gc2V0IGJhY2suXG4gICAgdGhpcy5saW5lcy5wdXNoKGxpbmUpO1xuICAgIGlmICh0aGlzLmxpbmVzLmxlbmd0aCA+IG1vc3RMaW5lcykge1xuICAgICAgZm9yIChjb25zdCBnb25lIG9mIHRoaXMubGluZXMuc3BsaWNlKDAsIGdvQXRPbmNlKSlcbiAgICAgICAgdGhpcy4ja2V5cy5kZWxldGUoZ29uZS5rZXkpO1xuICAgICAgdGhpcy5wYXN0Lm1vcmUgPSB0cnVlO1xuICAgIH1cbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIFB1dHMgbGluZXMgb2YgdGhlIHBhc3Qgd2hlcmUgdGhleSBiZWxvbmcgYnkgdGhlaXIgdGltZS4gQHJldHVybnMgdGhvc2UgdGhhdCB3ZXJlIG5ldy4gKi9cbiAgbWVyZ2UobGluZXM6IHJlYWRvbmx5IExpbmVbXSk6IExpbmVbXSB7XG4gICAgY29uc3QgZnJlc2ggPSBsaW5lcy5maWx0ZXIobGluZSA9PiB7XG4gICAgICBjb25zdCBpc05ldyA9ICF0aGlzLiNrZXlzLmhhcyhsaW5lLmtleSk7XG4gICAgICB0aGlzLiNrZXlzLmFkZChsaW5lLmtleSk7XG4gICAgICByZXR1cm4gaXNOZXc7XG4gICAgfSk7XG4gICAgaWYgKGZyZXNoLmxlbmd0aCA9PT0gMClcbiAgICAgIHJldHVybiBmcmVzaDtcbiAgICBjb25zdCBtZXJnZWQ6IExpbmVbXSA9IFtdO1xuICAgIGxldCBpID0gMDtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgZnJlc2gpIHtcbiAgICAgIHdoaWxlIChpIDwgdGhpcy5saW5lcy5sZW5ndGggJiYgdGhpcy5saW5lc1tpXSEudGltZSA8PSBsaW5lLnRpbWUpXG4gICAgICAgIG1lcmdlZC5wdXNoKHRoaXMubGluZXNbaSsrXSEpO1xuICAgICAgbWVyZ2VkLnB1c2gobGluZSk7XG4gICAgfVxuICAgIHdoaWxlIChpIDwgdGhpcy5saW5lcy5sZW5ndGgpXG4gICAgICBtZXJnZWQucHVzaCh0aGlzLmxpbmVzW2krK10hKTtcbiAgICB0aGlzLiNwdXQobWVyZ2VkKTtcbiAgICByZXR1cm4gZnJlc2g7XG4gIH1cblxuICAvKiogRm9yZ2V0cyBhbGwgbGluZXMsIGFuZCBoYXMgdGhlc2UuICovXG4gIHJlcGxhY2UobGluZXM6IHJlYWRvbmx5IExpbmVbXSkge1xuICAgIHRoaXMuI2tleXMuY2xlYXIoKTtcbiAgICBjb25zdCBmcmVzaDogTGluZVtdID0gW107XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKVxuICAgICAgaWYgKCF0aGlzLiNrZXlzLmhhcyhsaW5lLmtleSkpIHtcbiAgICAgICAgdGhpcy4ja2V5cy5hZGQobGluZS5rZXkpO1xuICAgICAgICBmcmVzaC5wdXNoKGxpbmUpO1xuICAgICAgfVxuICAgIHRoaXMuI3B1dChmcmVzaCk7XG4gIH1cblxuICAjcHV0KGxpbmVzOiBMaW5lW10pIHtcbiAgICB0aGlzLmxpbmVzLmxlbmd0aCA9IDA7XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKVxuICAgICAgdGhpcy5saW5lcy5wdXNoKGxpbmUpO1xuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cblxuICAvKiogUHV0cyBhIGxpbmUgaW4gdGhlIHBsYWNlIG9mIHRoZSBvbmUgd2l0aCB0aGF0IGlkLiAqL1xuICBjaGFuZ2UoaWQ6IHN0cmluZywgaW50bzogKGxpbmU6IExpbmUpID0+IExpbmUpOiBMaW5lIHwgbnVsbCB7XG4gICAgaWYgKGlkID09PSBcIlwiKVxuICAgICAgcmV0dXJuIG51bGw7XG4gICAgZm9yIChsZXQgaSA9IHRoaXMubGluZXMubGVuZ3RoIC0gMTsgaSA+PSAwOyAtLWkpXG4gICAgICBpZiAodGhpcy5saW5lc1tpXSEuaWQgPT09IGlkKSB7XG4gICAgICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgICAgIHJldHVybiB0aGlzLmxpbmVzW2ldID0gaW50byh0aGlzLmxpbmVzW2ldISk7XG4gICAgICB9XG4gICAgcmV0dXJuIG51bGw7XG4gIH1cblxuICBmaW5kKGlkOiBzdHJpbmcpOiBMaW5lIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gaWQgPT09IFwiXCIgPyB1bmRlZmluZWQgOiB0aGlzLmxpbmVzLmZpbmQobGluZSA9PiBsaW5lLmlkID09PSBpZCk7XG4gIH1cblxuICAvKiogQWxsIHVwIHRvIHRoaXMgdGltZSB3YXMgc2Vlbi4gQHJldHVybnMgd2hldGhlciB0aGF0IGlzIG5ldy4gKi9cbiAgbWFya1JlYWQodGltZTogbnVtYmVyKTogYm9vbGVhbiB7XG4gICAgaWYgKHRpbWUgPD0gdGhpcy5yZWFkVG8pXG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy5yZWFkVG8gPSB0aW1lO1xuICAgIHRoaXMuY291bnQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBDb3VudHMgYW5ldyB3aGF0IHdhcyBub3Qgc2Vlbi4gKi9cbiAgY291bnQoKSB7XG4gICAgbGV0IHVucmVhZCA9IDA7XG4gICAgbGV0IG1lbnRpb25zID0gMDtcbiAgICBmb3IgKGxldCBpID0gdGhpcy5saW5lcy5sZW5ndGggLSAxOyBpID49IDA7IC0taSkge1xuICAgICAgY29uc3QgbGluZSA9IHRoaXMubGluZXNbaV0hO1xuICAgICAgaWYgKGxpbmUudGltZSA8PSB0aGlzLnJlYWRUbylcbiAgICAgICAgYnJlYWs7XG4gICAgICBpZiAoIWlzU2FpZChsaW5lKSB8fCBsaW5lLm93biB8fCBsaW5lLmRlbGV0ZWQpXG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgKyt1bnJlYWQ7XG4gICAgICBpZiAobGluZS5tZW50aW9uIHx8IHRoaXMua2luZCA9PT0gXCJwZXJzb25cIilcbiAgICAgICAgKyttZW50aW9ucztcbiAgICB9XG4gICAgaWYgKHVucmVhZCAhPT0gdGhpcy51bnJlYWQgfHwgbWVudGlvbnMgIT09IHRoaXMubWVudGlvbnMpXG4gICAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIHRoaXMudW5yZWFkID0gdW5yZWFkO1xuICAgIHRoaXMubWVudGlvbnMgPSBtZW50aW9ucztcbiAgfVxuXG4gIC8qKiBTb21lYm9keSBjYW1lLCB3ZW50LCBvciBpcyBhbm90aGVyIG9uZS4gKi9cbiAgbWVtYmVyc0NoYW5nZWQoKSB7XG4gICAgKyt0aGlzLm1lbWJlcnNWZXJzaW9uO1xuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cbn1cblxuLyoqIFRoZSBraW5kIG9mIGNvbnZlcnNhdGlvbiB0aGF0IGEgdGFyZ2V0IG9mIG1lc3NhZ2VzIGlzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGtpbmRPZih0YXJnZXQ6IHN0cmluZyk6IFwicm9vbVwiIHwgXCJwZXJzb25cIiB7XG4gIHJldHVybiBpc1Jvb20odGFyZ2V0KSA/IFwicm9vbVwiIDogXCJwZXJzb25cIjtcbn1cbiIsICJpbXBvcnQgeyB0eXBlIE1lc3NhZ2UsIGZvbGRlZCwgaXNSb29tLCBuaWNrT2YsIHNhbWUsIHVzZXJIb3N0T2YgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IGxvYWROZXdlc3QgfSBmcm9tIFwiLi9oaXN0b3J5LnRzXCI7XG5pbXBvcnQgeyBpc0lnbm9yZWQgfSBmcm9tIFwiLi9pZ25vcmUudHNcIjtcbmltcG9ydCB7IGZyZXNoS2V5LCBsaW5lT2YgfSBmcm9tIFwiLi9saW5lLnRzXCI7XG5pbXBvcnQgeyByZWFkTWFya09mIH0gZnJvbSBcIi4vcmVhZGluZy50c1wiO1xuaW1wb3J0IHR5cGUgeyBIYW5kbGVycyB9IGZyb20gXCIuL3JlY2VpdmUudHNcIjtcbmltcG9ydCB7IHR5cGUgUm9vbSwga2luZE9mIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuaW1wb3J0IHsgaXNNaW5lLCBzZW5kV2FpdGluZyB9IGZyb20gXCIuL3NwZWFrLnRzXCI7XG5cbi8qKiBTaWducyBpbiB0aGUgb3JkZXIgb2YgdGhlaXIgcmFua3MuICovXG5mdW5jdGlvbiBzb3J0ZWQoY2hhdDogQ2hhdCwgc2lnbnM6IEl0ZXJhYmxlPHN0cmluZz4pOiBzdHJpbmcge1xuICBjb25zdCBvcmRlciA9IGNoYXQuaXN1cHBvcnQucmFua1NpZ25zO1xuICByZXR1cm4gWy4uLm5ldyBTZXQoc2lnbnMpXS5zb3J0KChhLCBiKSA9PiBvcmRlci5pbmRleE9mKGEpIC0gb3JkZXIuaW5kZXhPZihiKSkuam9pbihcIlwiKTtcbn1cblxuZnVuY3Rpb24gdGVsbE9mKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIG1lc3NhZ2U6IE1lc3NhZ2UpIHtcbiAgY29uc3QgbGluZSA9IGxpbmVPZihtZXNzYWdlLCBjaGF0Lm1lLCBjaGF0Lm5vdygpKTtcbiAgaWYgKGxpbmUgIT09IG51bGwgJiYgcm9vbS5wYXN0LmxpdmUgJiYgIWlzSWdub3JlZChjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIiksIG1lc3NhZ2Uuc291cmNlKSlcbiAgICByb29tLmFwcGVuZChsaW5lKTtcbn1cblxuZnVuY3Rpb24gbWVldChjaGF0OiBDaGF0LCBtZXNzYWdlOiBNZXNzYWdlKSB7XG4gIGNvbnN0IHBlcnNvbiA9IGNoYXQucGVvcGxlLm1lZXQobmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gIHBlcnNvbi5ob3N0ID0gdXNlckhvc3RPZihtZXNzYWdlLnNvdXJjZSkgfHwgcGVyc29uLmhvc3Q7XG4gIGlmIChtZXNzYWdlLnRhZ3MuaGFzKFwiYWNjb3VudFwiKSlcbiAgICBwZXJzb24uYWNjb3VudCA9IG1lc3NhZ2UudGFncy5nZXQoXCJhY2NvdW50XCIpITtcbiAgaWYgKG1lc3NhZ2UudGFncy5oYXMoXCJib3RcIikpXG4gICAgcGVyc29uLmJvdCA9IHRydWU7XG4gIHJldHVybiBwZXJzb247XG59XG5cbi8qKiBUYWtlcyBzb21lYm9keSBvdXQgb2YgYSByb29tOyB3aG8gaXMgaW4gbm9uZSB3aXRoIHVzIGFueSBtb3JlIGlzIGZvcmdvdHRlbi4gKi9cbmZ1bmN0aW9uIHJlbW92ZShjaGF0OiBDaGF0LCByb29tOiBSb29tLCBuaWNrOiBzdHJpbmcpIHtcbiAgaWYgKHJvb20ubWVtYmVycy5kZWxldGUoZm9sZGVkKG5pY2spKSlcbiAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gIHJvb20udHlwaW5nLmRlbGV0ZShuaWNrKTtcbiAgaWYgKCFjaGF0LnJvb21zLnNvbWUob3RoZXIgPT4gb3RoZXIubWVtYmVycy5oYXMoZm9sZGVkKG5pY2spKSkpXG4gICAgY2hhdC5wZW9wbGUuZm9yZ2V0KG5pY2spO1xufVxuXG4vKiogVGVsbHMgYWxsIHJvb21zIHRoYXQgc29tZWJvZHkgaXMgaW4gdGhhdCBzb21ldGhpbmcgYWJvdXQgdGhlbSBpcyBvdGhlci4gKi9cbmZ1bmN0aW9uIHRvdWNoKGNoYXQ6IENoYXQsIG5pY2s6IHN0cmluZykge1xuICBmb3IgKGNvbnN0IHJvb20gb2YgY2hhdC5yb29tcylcbiAgICBpZiAocm9vbS5tZW1iZXJzLmhhcyhmb2xkZWQobmljaykpIHx8IHJvb20uaWQgPT09IGZvbGRlZChuaWNrKSlcbiAgICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbn1cblxuZnVuY3Rpb24gZW50ZXIoY2hhdDogQ2hhdCwgbmFtZTogc3RyaW5nLCBtZXNzYWdlOiBNZXNzYWdlKSB7XG4gIGNvbnN0IGlzTmV3ID0gY2hhdC5maW5kKG5hbWUpID09PSB1bmRlZmluZWQ7XG4gIGNvbnN0IHJvb20gPSBjaGF0Lm9wZW4obmFtZSk7XG4gIGNoYXQubWFzayA9IG1lc3NhZ2Uuc291cmNlO1xuICByb29tLmpvaW5lZCA9IHRydWU7XG4gIHJvb20ubWVtYmVycy5jbGVhcigpO1xuICByb29tLm1vZGVzID0gXCJcIjtcbiAgaWYgKGlzTmV3KVxuICAgIHJvb20ucmVhZFRvID0gcmVhZE1hcmtPZihjaGF0LCByb29tKSB8fCBjaGF0Lm5vdygpO1xuICBpZiAoY2hhdC5jdXJyZW50ID09PSBudWxsIHx8IGNoYXQuZ29pbmcgPT09IHJvb20uaWQpXG4gICAgY2hhdC5zaG93KHJvb20pO1xuICBpZiAoY2hhdC5nb2luZyA9PT0gcm9vbS5pZClcbiAgICBjaGF0LmdvaW5nID0gXCJcIjtcbiAgaWYgKGNoYXQuaXN1cHBvcnQuaGFzKFwiV0hPWFwiKSlcbiAgICBjaGF0LnNlbmQoXCJXSE9cIiwgW25hbWUsIFwiJXR1aG5mYXIsMVwiXSk7XG4gIGNoYXQuc2VuZChcIk1PREVcIiwgW25hbWVdKTtcbiAgbG9hZE5ld2VzdChjaGF0LCByb29tKTtcbiAgc2VuZFdhaXRpbmcoY2hhdCwgcm9vbSk7XG4gIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG5cbmV4cG9ydCBjb25zdCBtZW1iZXJzaGlwOiBIYW5kbGVycyA9IHtcbiAgSk9JTihjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgbmFtZSA9IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgY29uc3QgbmljayA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gICAgaWYgKGlzTWluZShjaGF0LCBtZXNzYWdlKSlcbiAgICAgIGVudGVyKGNoYXQsIG5hbWUsIG1lc3NhZ2UpO1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobmFtZSk7XG4gICAgaWYgKHJvb20gPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybjtcbiAgICBjb25zdCBwZXJzb24gPSBtZWV0KGNoYXQsIG1lc3NhZ2UpO1xuICAgIGlmIChtZXNzYWdlLnBhcmFtcy5sZW5ndGggPiAxKSB7XG4gICAgICBwZXJzb24uYWNjb3VudCA9IG1lc3NhZ2UucGFyYW1zWzFdID09PSBcIipcIiA/IFwiXCIgOiBtZXNzYWdlLnBhcmFtc1sxXSE7XG4gICAgICBwZXJzb24ucmVhbG5hbWUgPSBtZXNzYWdlLnBhcmFtc1syXSA/PyBcIlwiO1xuICAgIH1cbiAgICByb29tLm1lbWJlcnMuc2V0KGZvbGRlZChuaWNrKSwgXCJcIik7XG4gICAgcm9vbS5tZW1iZXJzQ2hhbmdlZCgpO1xuICAgIGlmICghaXNNaW5lKGNoYXQsIG1lc3NhZ2UpKVxuICAgICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICB9LFxuXG4gIFBBUlQoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIik7XG4gICAgaWYgKHJvb20gPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybjtcbiAgICBpZiAoaXNNaW5lKGNoYXQsIG1lc3NhZ2UpKSB7XG4gICAgICByb29tLmpvaW5lZCA9IGZhbHNlO1xuICAgICAgY2hhdC5jbG9zZShyb29tKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgcmVtb3ZlKGNoYXQsIHJvb20sIG5pY2tPZihtZXNzYWdlLnNvdXJjZSkpO1xuICAgIHRlbGxPZihjaGF0LCByb29tLCBtZXNzYWdlKTtcbiAgfSxcblxuICBLSUNLKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIpO1xuICAgIGNvbnN0IHdob20gPSBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICAgIGlmIChzYW1lKHdob20sIGNoYXQubWUpKSB7XG4gICAgICByb29tLmpvaW5lZCA9IGZhbHNlO1xuICAgICAgcm9vbS5tZW1iZXJzLmNsZWFyKCk7XG4gICAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gICAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIH0gZWxzZSB7XG4gICAgICByZW1vdmUoY2hhdCwgcm9vbSwgd2hvbSk7XG4gICAgfVxuICB9LFxuXG4gIFFVSVQoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IG5pY2sgPSBuaWNrT2YobWVzc2FnZS5zb3VyY2UpO1xuICAgIGZvciAoY29uc3Qgcm9vbSBvZiBjaGF0LnJvb21zKVxuICAgICAgaWYgKHJvb20ubWVtYmVycy5oYXMoZm9sZGVkKG5pY2spKSkge1xuICAgICAgICByb29tLm1lbWJlcnMuZGVsZXRlKGZvbGRlZChuaWNrKSk7XG4gICAgICAgIHJvb20udHlwaW5nLmRlbGV0ZShuaWNrKTtcbiAgICAgICAgcm9vbS5tZW1iZXJzQ2hhbmdlZCgpO1xuICAgICAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gICAgICB9XG4gICAgY2hhdC5wZW9wbGUuZm9yZ2V0KG5pY2spO1xuICB9LFxuXG4gIE5JQ0soY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IGZyb20gPSBuaWNrT2YobWVzc2FnZS5zb3VyY2UpO1xuICAgIGNvbnN0IHRvID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICBpZiAoaXNNaW5lKGNoYXQsIG1lc3NhZ2UpKSB7XG4gICAgICBjaGF0Lm1lID0gdG87XG4gICAgICBjaGF0Lm1hc2sgPSBjaGF0Lm1hc2sucmVwbGFjZSgvXlteIV0qLywgdG8pO1xuICAgICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICB9XG4gICAgY2hhdC5wZW9wbGUucmVuYW1lKGZyb20sIHRvKTtcbiAgICBmb3IgKGNvbnN0IHJvb20gb2YgWy4uLmNoYXQucm9vbXNdKSB7XG4gICAgICBpZiAocm9vbS5tZW1iZXJzLmhhcyhmb2xkZWQoZnJvbSkpKSB7XG4gICAgICAgIGNvbnN0IHJhbmtzID0gcm9vbS5tZW1iZXJzLmdldChmb2xkZWQoZnJvbSkpITtcbiAgICAgICAgcm9vbS5tZW1iZXJzLmRlbGV0ZShmb2xkZWQoZnJvbSkpO1xuICAgICAgICByb29tLm1lbWJlcnMuc2V0KGZvbGRlZCh0byksIHJhbmtzKTtcbiAgICAgICAgcm9vbS50eXBpbmcuZGVsZXRlKGZyb20pO1xuICAgICAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gICAgICAgIHRlbGxPZihjaGF0LCByb29tLCBtZXNzYWdlKTtcbiAgICAgIH0gZWxzZSBpZiAocm9vbS5raW5kID09PSBcInBlcnNvblwiICYmIHNhbWUocm9vbS5uYW1lLCBmcm9tKVxuICAgICAgICAgICAgICAgICAmJiAoY2hhdC5maW5kKHRvKSA9PT0gdW5kZWZpbmVkIHx8IHNhbWUoZnJvbSwgdG8pKSkge1xuICAgICAgICBjaGF0LnJlbmFtZShyb29tLCB0byk7XG4gICAgICB9XG4gICAgfVxuICB9LFxuXG4gIDM1MyhjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChtZXNzYWdlLnBhcmFtc1syXSA/PyBcIlwiKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIGNvbnN0IHNpZ25zID0gY2hhdC5pc3VwcG9ydC5yYW5rU2lnbnM7XG4gICAgZm9yIChjb25zdCB3b3JkIG9mIChtZXNzYWdlLnBhcmFtc1szXSA/PyBcIlwiKS5zcGxpdChcIiBcIikpIHtcbiAgICAgIGxldCBhdCA9IDA7XG4gICAgICB3aGlsZSAoYXQgPCB3b3JkLmxlbmd0aCAmJiBzaWducy5pbmNsdWRlcyh3b3JkW2F0XSEpKVxuICAgICAgICArK2F0O1xuICAgICAgY29uc3Qgc291cmNlID0gd29yZC5zbGljZShhdCk7XG4gICAgICBpZiAoc291cmNlID09PSBcIlwiKVxuICAgICAgICBjb250aW51ZTtcbiAgICAgIGNvbnN0IHBlcnNvbiA9IGNoYXQucGVvcGxlLm1lZXQobmlja09mKHNvdXJjZSkpO1xuICAgICAgcGVyc29uLmhvc3QgPSB1c2VySG9zdE9mKHNvdXJjZSkgfHwgcGVyc29uLmhvc3Q7XG4gICAgICByb29tLm1lbWJlcnMuc2V0KGZvbGRlZChwZXJzb24ubmljayksIHNvcnRlZChjaGF0LCB3b3JkLnNsaWNlKDAsIGF0KSkpO1xuICAgIH1cbiAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gIH0sXG5cbiAgMzY2KCkge1xuICAgIC8vIFRoZSBlbmQgb2YgdGhlIG5hbWVzOiBhbGwgb2YgdGhlbSBhcmUgaGVyZSBhbHJlYWR5LlxuICB9LFxuXG4gIC8qKiBUaGUgYW5zd2VyIHRvIG91ciBvd24gV0hPOiB0b2tlbiwgdXNlciwgaG9zdCwgbmljaywgZmxhZ3MsIGFjY291bnQsIHJlYWxuYW1lLiAqL1xuICAzNTQoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IFssICwgdXNlciA9IFwiXCIsIGhvc3QgPSBcIlwiLCBuaWNrID0gXCJcIiwgZmxhZ3MgPSBcIlwiLCBhY2NvdW50ID0gXCJcIiwgcmVhbG5hbWUgPSBcIlwiXSA9IG1lc3NhZ2UucGFyYW1zO1xuICAgIGNvbnN0IHBlcnNvbiA9IGNoYXQucGVvcGxlLmZpbmQobmljayk7XG4gICAgaWYgKHBlcnNvbiA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIHBlcnNvbi5ob3N0ID0gYCR7dXNlcn1AJHtob3N0fWA7XG4gICAgcGVyc29uLmFjY291bnQgPSBhY2NvdW50ID09PSBcIjBcIiA/IFwiXCIgOiBhY2NvdW50O1xuICAgIHBlcnNvbi5yZWFsbmFtZSA9IHJlYWxuYW1lO1xuICAgIHBlcnNvbi5hd2F5ID0gZmxhZ3Muc3RhcnRzV2l0aChcIkdcIik7XG4gICAgcGVyc29uLmJvdCA9IGZsYWdzLmluY2x1ZGVzKGNoYXQuaXN1cHBvcnQuZ2V0KFwiQk9UXCIpIHx8IFwiXFwwXCIpO1xuICB9LFxuXG4gIDMxNShjaGF0LCBtZXNzYWdlKSB7XG4gICAgY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCIpPy5tZW1iZXJzQ2hhbmdlZCgpO1xuICB9LFxuXG4gIEFXQVkoY2hhdCwgbWVzc2FnZSkge1xuICAgIG1lZXQoY2hhdCwgbWVzc2FnZSkuYXdheSA9IG1lc3NhZ2UucGFyYW1zLmxlbmd0aCA+IDA7XG4gICAgdG91Y2goY2hhdCwgbmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gIH0sXG5cbiAgQUNDT1VOVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgYWNjb3VudCA9IG1lc3NhZ2UucGFyYW1zWzBdID09PSBcIipcIiA/IFwiXCIgOiBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiO1xuICAgIGlmIChpc01pbmUoY2hhdCwgbWVzc2FnZSkpIHtcbiAgICAgIGNoYXQuYWNjb3VudCA9IGFjY291bnQ7XG4gICAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIH1cbiAgICBtZWV0KGNoYXQsIG1lc3NhZ2UpLmFjY291bnQgPSBhY2NvdW50O1xuICAgIHRvdWNoKGNoYXQsIG5pY2tPZihtZXNzYWdlLnNvdXJjZSkpO1xuICB9LFxuXG4gIENIR0hPU1QoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHBlcnNvbiA9IGNoYXQucGVvcGxlLmZpbmQobmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gICAgaWYgKHBlcnNvbiAhPT0gdW5kZWZpbmVkKVxuICAgICAgcGVyc29uLmhvc3QgPSBgJHttZXNzYWdlLnBhcmFtc1swXX1AJHttZXNzYWdlLnBhcmFtc1sxXX1gO1xuICAgIGlmIChpc01pbmUoY2hhdCwgbWVzc2FnZSkpXG4gICAgICBjaGF0Lm1hc2sgPSBgJHtjaGF0Lm1lfSEke21lc3NhZ2UucGFyYW1zWzBdfUAke21lc3NhZ2UucGFyYW1zWzFdfWA7XG4gIH0sXG5cbiAgU0VUTkFNRShjaGF0LCBtZXNzYWdlKSB7XG4gICAgbWVldChjaGF0LCBtZXNzYWdlKS5yZWFsbmFtZSA9IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgdG91Y2goY2hhdCwgbmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gIH0sXG5cbiAgTU9ERShjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkIHx8IHJvb20ua2luZCAhPT0gXCJyb29tXCIpXG4gICAgICByZXR1cm47XG4gICAgYXBwbHlNb2RlcyhjaGF0LCByb29tLCBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiLCBtZXNzYWdlLnBhcmFtcy5zbGljZSgyKSk7XG4gICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICB9LFxuXG4gIDMyNChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIHJvb20ubW9kZXMgPSBcIlwiO1xuICAgIGFwcGx5TW9kZXMoY2hhdCwgcm9vbSwgbWVzc2FnZS5wYXJhbXNbMl0gPz8gXCJcIiwgbWVzc2FnZS5wYXJhbXMuc2xpY2UoMykpO1xuICB9LFxuXG4gIDMyOSgpIHtcbiAgICAvLyBXaGVuIGEgcm9vbSB3YXMgbWFkZS5cbiAgfSxcblxuICBUT1BJQyhjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIHJvb20udG9waWMgPSBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiO1xuICAgIHRlbGxPZihjaGF0LCByb29tLCBtZXNzYWdlKTtcbiAgICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxuXG4gIDMzMShjaGF0LCBtZXNzYWdlKSB7XG4gICAgc2V0VG9waWMoY2hhdCwgbWVzc2FnZS5wYXJhbXNbMV0sIFwiXCIpO1xuICB9LFxuXG4gIDMzMihjaGF0LCBtZXNzYWdlKSB7XG4gICAgc2V0VG9waWMoY2hhdCwgbWVzc2FnZS5wYXJhbXNbMV0sIG1lc3NhZ2UucGFyYW1zWzJdID8/IFwiXCIpO1xuICB9LFxuXG4gIDMzMygpIHtcbiAgICAvLyBXaG8gc2V0IHRoZSB0b3BpYywgYW5kIHdoZW4uXG4gIH0sXG5cbiAgUkVOQU1FKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICAgIGNoYXQucmVuYW1lKHJvb20sIG1lc3NhZ2UucGFyYW1zWzFdID8/IHJvb20ubmFtZSk7XG4gIH0sXG5cbiAgSU5WSVRFKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCBbd2hvbSA9IFwiXCIsIG5hbWUgPSBcIlwiXSA9IG1lc3NhZ2UucGFyYW1zO1xuICAgIGNvbnN0IGJ5ID0gbmlja09mKG1lc3NhZ2Uuc291cmNlKTtcbiAgICBpZiAoaXNJZ25vcmVkKGNoYXQuc2V0dGluZ3MuZ2V0KFwiaWdub3JlZFwiKSwgbWVzc2FnZS5zb3VyY2UpIHx8ICFpc1Jvb20obmFtZSkpXG4gICAgICByZXR1cm47XG4gICAgaWYgKHNhbWUod2hvbSwgY2hhdC5tZSkpXG4gICAgICBjaGF0LmFubm91bmNlKGAke2J5fSBpbnZpdGVzIHlvdSB0byAke25hbWV9LiBUcnkgL2pvaW4gJHtuYW1lfWApO1xuICAgIGVsc2VcbiAgICAgIGNoYXQudGVsbChgJHtieX0gaW52aXRlcyAke3dob219IHRvICR7bmFtZX1gLCBjaGF0LmZpbmQobmFtZSkgPz8gbnVsbCk7XG4gIH0sXG59O1xuXG5mdW5jdGlvbiBzZXRUb3BpYyhjaGF0OiBDaGF0LCBuYW1lOiBzdHJpbmcgfCB1bmRlZmluZWQsIHRvcGljOiBzdHJpbmcpIHtcbiAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChuYW1lID8/IFwiXCIpO1xuICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybjtcbiAgcm9vbS50b3BpYyA9IHRvcGljO1xuICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xufVxuXG4vKiogUmFua3MgZ28gdG8gbWVtYmVycywgdGhlIGtleSBhbmQgdGhlIGZsYWdzIHRvIHRoZSByb29tOyBsaXN0cyBhcmUgdGhlIHNlcnZlcidzIG1hdHRlci4gKi9cbmZ1bmN0aW9uIGFwcGx5TW9kZXMoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbW9kZXM6IHN0cmluZywgcGFyYW1zOiBzdHJpbmdbXSkge1xuICBsZXQgc2V0ID0gdHJ1ZTtcbiAgZm9yIChjb25zdCBtb2RlIG9mIG1vZGVzKSB7XG4gICAgaWYgKG1vZGUgPT09IFwiK1wiIHx8IG1vZGUgPT09IFwiLVwiKSB7XG4gICAgICBzZXQgPSBtb2RlID09PSBcIitcIjtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBwYXJhbSA9IGNoYXQuaXN1cHBvcnQudGFrZXNQYXJhbWV0ZXIobW9kZSwgc2V0KSA/IHBhcmFtcy5zaGlmdCgpID8/IFwiXCIgOiBcIlwiO1xuICAgIGNvbnN0IHNpZ24gPSBjaGF0LmlzdXBwb3J0LnNpZ25PZihtb2RlKTtcbiAgICBpZiAoc2lnbiAhPT0gXCJcIikge1xuICAgICAgY29uc3Qgc2lnbnMgPSBuZXcgU2V0KHJvb20ubWVtYmVycy5nZXQoZm9sZGVkKHBhcmFtKSkpO1xuICAgICAgaWYgKCFyb29tLm1lbWJlcnMuaGFzKGZvbGRlZChwYXJhbSkpKVxuICAgICAgICBjb250aW51ZTtcbiAgICAgIGlmIChzZXQpXG4gICAgICAgIHNpZ25zLmFkZChzaWduKTtcbiAgICAgIGVsc2VcbiAgICAgICAgc2lnbnMuZGVsZXRlKHNpZ24pO1xuICAgICAgcm9vbS5tZW1iZXJzLnNldChmb2xkZWQocGFyYW0pLCBzb3J0ZWQoY2hhdCwgc2lnbnMpKTtcbiAgICB9IGVsc2UgaWYgKG1vZGUgPT09IFwia1wiKSB7XG4gICAgICByb29tLmtleSA9IHNldCA/IHBhcmFtIDogXCJcIjtcbiAgICB9IGVsc2UgaWYgKHBhcmFtID09PSBcIlwiICYmIC9eW0EtWmEtel0kLy50ZXN0KG1vZGUpKSB7XG4gICAgICByb29tLm1vZGVzID0gcm9vbS5tb2Rlcy5yZXBsYWNlKG1vZGUsIFwiXCIpICsgKHNldCA/IG1vZGUgOiBcIlwiKTtcbiAgICB9XG4gIH1cbiAgcm9vbS5tZW1iZXJzQ2hhbmdlZCgpO1xufVxuXG4vKiogV2hhdCBhIHJvb20gdGhhdCB3ZSBjYW5ub3QgZW50ZXIgc2F5czogaW4gaXQgaWYgaXQgaXMgb3BlbiwgZWxzZSBhYm92ZSBldmVyeXRoaW5nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzZWRFbnRyeShjaGF0OiBDaGF0LCBuYW1lOiBzdHJpbmcsIHRleHQ6IHN0cmluZykge1xuICBjb25zdCByb29tID0gY2hhdC5maW5kKG5hbWUpO1xuICBpZiAoY2hhdC5nb2luZyA9PT0gZm9sZGVkKG5hbWUpKVxuICAgIGNoYXQuZ29pbmcgPSBcIlwiO1xuICBpZiAocm9vbSAhPT0gdW5kZWZpbmVkICYmIGtpbmRPZihuYW1lKSA9PT0gXCJyb29tXCIpXG4gICAgcm9vbS5hcHBlbmQoeyBrZXk6IGZyZXNoS2V5KCksIGtpbmQ6IFwiaW5mb1wiLCB0aW1lOiBjaGF0Lm5vdygpLCBuaWNrOiBcIlwiLCB0ZXh0LCBpZDogXCJcIiwgb3duOiBmYWxzZSwgbWVudGlvbjogZmFsc2UgfSk7XG4gIGVsc2VcbiAgICBjaGF0LmFubm91bmNlKHRleHQpO1xufVxuIiwgImltcG9ydCB7IGZvbGRlZCwgaXNSb29tIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBsb2FkVGFsa3MgfSBmcm9tIFwiLi9oaXN0b3J5LnRzXCI7XG5pbXBvcnQgeyByZWZ1c2VkRW50cnkgfSBmcm9tIFwiLi9tZW1iZXJzaGlwLnRzXCI7XG5pbXBvcnQgeyBtYXJrZWRSZWFkIH0gZnJvbSBcIi4vcmVhZGluZy50c1wiO1xuaW1wb3J0IHR5cGUgeyBIYW5kbGVycyB9IGZyb20gXCIuL3JlY2VpdmUudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi9yZWZ1c2Fscy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuXG4vKiogSG93IGZhciBiYWNrIHRhbGtzIGFyZSBsb29rZWQgZm9yLCBpbiBtaWxsaXNlY29uZHMuICovXG5jb25zdCB0YWxrc1NpbmNlID0gMzAgKiAyNCAqIDM2MDAgKiAxMDAwO1xuXG4vKiogU2F5cyB3aGF0IHN0YW5kcyBiZWhpbmQgdGhlIG5pY2ssIGFzIGl0IGNhbWUuICovXG5mdW5jdGlvbiB0ZWxsV29yZHMoY2hhdDogQ2hhdCwgcGFyYW1zOiByZWFkb25seSBzdHJpbmdbXSwgZnJvbSA9IDEpIHtcbiAgY2hhdC50ZWxsKHBhcmFtcy5zbGljZShmcm9tKS5qb2luKFwiIFwiKSk7XG59XG5cbmZ1bmN0aW9uIHRlbGxTZXJ2ZXIoY2hhdDogQ2hhdCwgdGV4dDogc3RyaW5nKSB7XG4gIGNoYXQudGVsbCh0ZXh0LCBjaGF0LnNlcnZlcik7XG59XG5cbi8qKiBFbnRlcnMgdGhlIHJvb21zIHRoYXQgYXJlIHdhbnRlZDogdGhvc2Ugd2l0aCBhIGtleSBmaXJzdCwgYXMga2V5cyBnbyBieSBwbGFjZSAoUkZDIDI4MTJcbiAgICAzLjIuMSkuICovXG5leHBvcnQgZnVuY3Rpb24gZW50ZXJSb29tcyhjaGF0OiBDaGF0KSB7XG4gIGNvbnN0IGJhY2sgPSBjaGF0LnJvb21zLmZpbHRlcihyb29tID0+IHJvb20ua2luZCA9PT0gXCJyb29tXCIgJiYgIXJvb20uam9pbmVkKTtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChbLi4uYmFjay5tYXAocm9vbSA9PiByb29tLm5hbWUpLCAuLi5jaGF0LndhbnRlZF0pXTtcbiAgY2hhdC53YW50ZWQgPSBbXTtcbiAgY29uc3Qga2V5T2YgPSAobmFtZTogc3RyaW5nKSA9PiBjaGF0LmZpbmQobmFtZSk/LmtleSA/PyBcIlwiO1xuICBuYW1lcy5zb3J0KChhLCBiKSA9PiBOdW1iZXIoa2V5T2YoYikgIT09IFwiXCIpIC0gTnVtYmVyKGtleU9mKGEpICE9PSBcIlwiKSk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgbmFtZXMubGVuZ3RoOyBpICs9IDUpIHtcbiAgICBjb25zdCBzb21lID0gbmFtZXMuc2xpY2UoaSwgaSArIDUpO1xuICAgIGNvbnN0IGtleXMgPSBzb21lLm1hcChrZXlPZikuZmlsdGVyKGtleSA9PiBrZXkgIT09IFwiXCIpO1xuICAgIGNoYXQuc2VuZChcIkpPSU5cIiwga2V5cy5sZW5ndGggPiAwID8gW3NvbWUuam9pbihcIixcIiksIGtleXMuam9pbihcIixcIildIDogW3NvbWUuam9pbihcIixcIildKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBqb2luUmVmdXNlZChjaGF0OiBDaGF0LCBtZXNzYWdlOiBQYXJhbWV0ZXJzPEhhbmRsZXJzW3N0cmluZ10+WzFdKSB7XG4gIGNvbnN0IHRleHQgPSByZWZ1c2FsKG1lc3NhZ2UpO1xuICBjb25zdCBuYW1lID0gbWVzc2FnZS5wYXJhbXNbMV0gPz8gXCJcIjtcbiAgaWYgKHRleHQgPT09IG51bGwpXG4gICAgcmV0dXJuO1xuICBpZiAoaXNSb29tKG5hbWUpICYmICFjaGF0LmZpbmQobmFtZSk/LmpvaW5lZClcbiAgICByZWZ1c2VkRW50cnkoY2hhdCwgbmFtZSwgdGV4dCk7XG4gIGVsc2VcbiAgICBjaGF0LnRlbGwodGV4dCk7XG59XG5cbmV4cG9ydCBjb25zdCBhbnN3ZXJzOiBIYW5kbGVycyA9IHtcbiAgXCIwMDVcIjogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQuaXN1cHBvcnQudGFrZShwYXJhbXMuc2xpY2UoMSwgLTEpKSxcblxuICAvLyBUaGUgbWVzc2FnZSBvZiB0aGUgZGF5LCBvciB0aGF0IHRoZXJlIGlzIG5vbmU6IGZyb20gaGVyZSBvbiBhbGwgaXMga25vd24uXG4gIDM3NTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxTZXJ2ZXIoY2hhdCwgcGFyYW1zWzFdID8/IFwiXCIpLFxuICAzNzI6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiB0ZWxsU2VydmVyKGNoYXQsIHBhcmFtc1sxXSA/PyBcIlwiKSxcbiAgMzc2OiBjaGF0ID0+IHdlbGNvbWUoY2hhdCksXG4gIDQyMjogY2hhdCA9PiB3ZWxjb21lKGNoYXQpLFxuXG4gIFwiMDAxXCI6ICgpID0+IHt9LFxuICBcIjAwMlwiOiAoKSA9PiB7fSxcbiAgXCIwMDNcIjogKCkgPT4ge30sXG4gIFwiMDA0XCI6ICgpID0+IHt9LFxuICAyNTE6ICgpID0+IHt9LFxuICAyNTI6ICgpID0+IHt9LFxuICAyNTM6ICgpID0+IHt9LFxuICAyNTQ6ICgpID0+IHt9LFxuICAyNTU6ICgpID0+IHt9LFxuICAyNjU6ICgpID0+IHt9LFxuICAyNjY6ICgpID0+IHt9LFxuICAyMjE6ICgpID0+IHt9LFxuICBBQ0s6ICgpID0+IHt9LFxuICBQT05HOiAoKSA9PiB7fSxcblxuICAzMDE6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBjaGF0LnRlbGwoYCR7cGFyYW1zWzFdfSBpcyBhd2F5OiAke3BhcmFtc1syXX1gLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgY2hhdC5maW5kKHBhcmFtc1sxXSA/PyBcIlwiKSA/PyBjaGF0LmN1cnJlbnQpLFxuICAzMDU6IGNoYXQgPT4gc2V0QXdheShjaGF0LCBmYWxzZSksXG4gIDMwNjogY2hhdCA9PiBzZXRBd2F5KGNoYXQsIHRydWUpLFxuXG4gIDkwMChjaGF0LCB7IHBhcmFtcyB9KSB7XG4gICAgY2hhdC5hY2NvdW50ID0gcGFyYW1zWzJdID8/IFwiXCI7XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcbiAgOTAxKGNoYXQpIHtcbiAgICBjaGF0LmFjY291bnQgPSBcIlwiO1xuICAgIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH0sXG5cbiAgMzIxKGNoYXQpIHtcbiAgICBjaGF0Lmxpc3QgPSB7IHJvb21zOiBbXSwgY29tcGxldGU6IGZhbHNlIH07XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcbiAgMzIyKGNoYXQsIHsgcGFyYW1zIH0pIHtcbiAgICBjaGF0Lmxpc3QgPz89IHsgcm9vbXM6IFtdLCBjb21wbGV0ZTogZmFsc2UgfTtcbiAgICBjaGF0Lmxpc3Qucm9vbXMucHVzaCh7XG4gICAgICBuYW1lOiBwYXJhbXNbMV0gPz8gXCJcIixcbiAgICAgIG1lbWJlcnM6IE51bWJlcihwYXJhbXNbMl0pIHx8IDAsXG4gICAgICB0b3BpYzogcGFyYW1zWzNdID8/IFwiXCIsXG4gICAgfSk7XG4gIH0sXG4gIDMyMyhjaGF0KSB7XG4gICAgY29uc3Qgcm9vbXMgPSBjaGF0Lmxpc3Q/LnJvb21zID8/IFtdO1xuICAgIHJvb21zLnNvcnQoKGEsIGIpID0+IGIubWVtYmVycyAtIGEubWVtYmVycyB8fCAoYS5uYW1lIDwgYi5uYW1lID8gLTEgOiAxKSk7XG4gICAgY2hhdC5saXN0ID0geyByb29tcywgY29tcGxldGU6IHRydWUgfTtcbiAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxuXG4gIE1BUktSRUFEOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gbWFya2VkUmVhZChjaGF0LCBwYXJhbXNbMF0gPz8gXCJcIiwgcGFyYW1zWzFdID8/IFwiKlwiKSxcblxuICAzMTE6IChjaGF0LCB7IHBhcmFtcyB9KSA9PlxuICAgIGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGlzICR7cGFyYW1zWzJdfUAke3BhcmFtc1szXX0gKCR7cGFyYW1zWzVdfSlgKSxcbiAgMzEyOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gY2hhdC50ZWxsKGAke3BhcmFtc1sxXX0gaXMgb24gJHtwYXJhbXNbMl19YCksXG4gIDMxMzogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxXb3JkcyhjaGF0LCBwYXJhbXMpLFxuICAzMTc6IChjaGF0LCB7IHBhcmFtcyB9KSA9PlxuICAgIGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGhhcyBiZWVuIHNpbGVudCBmb3IgJHtkdXJhdGlvbihOdW1iZXIocGFyYW1zWzJdKSl9LCBoZXJlIHNpbmNlICR7XG4gICAgICBuZXcgRGF0ZShOdW1iZXIocGFyYW1zWzNdKSAqIDEwMDApLnRvTG9jYWxlU3RyaW5nKCl9YCksXG4gIDMxODogKCkgPT4ge30sXG4gIDMxOTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGlzIGluICR7cGFyYW1zWzJdfWApLFxuICAzMzA6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBjaGF0LnRlbGwoYCR7cGFyYW1zWzFdfSBpcyBsb2dnZWQgaW4gdG8gdGhlIGFjY291bnQgJHtwYXJhbXNbMl19YCksXG4gIDMzNTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxXb3JkcyhjaGF0LCBwYXJhbXMpLFxuICAzMzg6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiB0ZWxsV29yZHMoY2hhdCwgcGFyYW1zKSxcbiAgNjcxOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gdGVsbFdvcmRzKGNoYXQsIHBhcmFtcyksXG4gIDM0MTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgJHtwYXJhbXNbMV19IHdhcyBpbnZpdGVkIHRvICR7cGFyYW1zWzJdfWApLFxuICAzNjc6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBjaGF0LnRlbGwoYEJhbm5lZCBmcm9tICR7cGFyYW1zWzFdfTogJHtwYXJhbXNbMl19YCksXG4gIDM2ODogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgVGhvc2UgYXJlIGFsbCB3aG8gYXJlIGJhbm5lZCBmcm9tICR7cGFyYW1zWzFdfWApLFxuICAzODE6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiB0ZWxsV29yZHMoY2hhdCwgcGFyYW1zKSxcbiAgNjk2OiBqb2luT3JUZWxsLFxuXG4gIDQwMzogam9pblJlZnVzZWQsXG4gIDQwNTogam9pblJlZnVzZWQsXG4gIDQzNzogam9pblJlZnVzZWQsXG4gIDQ3MTogam9pblJlZnVzZWQsXG4gIDQ3Mzogam9pblJlZnVzZWQsXG4gIDQ3NDogam9pblJlZnVzZWQsXG4gIDQ3NTogam9pblJlZnVzZWQsXG4gIDQ3Njogam9pblJlZnVzZWQsXG4gIDQ3Nzogam9pblJlZnVzZWQsXG4gIDQ4MDogam9pblJlZnVzZWQsXG4gIDQ4OTogam9pblJlZnVzZWQsXG5cbiAgQ0FQKGNoYXQsIHsgcGFyYW1zIH0pIHtcbiAgICBjb25zdCBsaXN0ID0gcGFyYW1zW3BhcmFtcy5sZW5ndGggLSAxXSA/PyBcIlwiO1xuICAgIHN3aXRjaCAoKHBhcmFtc1sxXSA/PyBcIlwiKS50b1VwcGVyQ2FzZSgpKSB7XG4gICAgICBjYXNlIFwiTkVXXCI6XG4gICAgICAgIGNoYXQuY2FwYWJpbGl0aWVzLm9mZmVyKGxpc3QpO1xuICAgICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhdC5jYXBhYmlsaXRpZXMudG9SZXF1ZXN0KCkpXG4gICAgICAgICAgY2hhdC5zZW5kKFwiQ0FQXCIsIFtcIlJFUVwiLCBuYW1lXSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcIkRFTFwiOlxuICAgICAgICBjaGF0LmNhcGFiaWxpdGllcy53aXRoZHJhdyhsaXN0KTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwiQUNLXCI6XG4gICAgICAgIGNoYXQuY2FwYWJpbGl0aWVzLmFja25vd2xlZGdlKGxpc3QpO1xuICAgICAgICBicmVhaztcbiAgICB9XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcbn07XG5cbmZ1bmN0aW9uIGpvaW5PclRlbGwoY2hhdDogQ2hhdCwgbWVzc2FnZTogUGFyYW1ldGVyczxIYW5kbGVyc1tzdHJpbmddPlsxXSkge1xuICBjb25zdCB0ZXh0ID0gcmVmdXNhbChtZXNzYWdlKTtcbiAgaWYgKHRleHQgIT09IG51bGwpXG4gICAgY2hhdC50ZWxsKHRleHQpO1xufVxuXG5mdW5jdGlvbiB3ZWxjb21lKGNoYXQ6IENoYXQpIHtcbiAgZW50ZXJSb29tcyhjaGF0KTtcbiAgZm9yIChjb25zdCByb29tIG9mIGNoYXQucm9vbXMpXG4gICAgaWYgKHJvb20ua2luZCA9PT0gXCJwZXJzb25cIiAmJiBjaGF0LmhhcyhcImRyYWZ0L3JlYWQtbWFya2VyXCIpKVxuICAgICAgY2hhdC5zZW5kKFwiTUFSS1JFQURcIiwgW3Jvb20ubmFtZV0pO1xuICBsb2FkVGFsa3MoY2hhdCwgY2hhdC5ub3coKSAtIHRhbGtzU2luY2UpO1xufVxuXG5mdW5jdGlvbiBzZXRBd2F5KGNoYXQ6IENoYXQsIGF3YXk6IGJvb2xlYW4pIHtcbiAgY2hhdC5hd2F5ID0gYXdheTtcbiAgY29uc3QgbWUgPSBjaGF0LnBlb3BsZS5maW5kKGNoYXQubWUpO1xuICBpZiAobWUgIT09IHVuZGVmaW5lZClcbiAgICBtZS5hd2F5ID0gYXdheTtcbiAgY2hhdC50ZWxsKGF3YXkgPyBcIllvdSBhcmUgYXdheSBub3dcIiA6IFwiWW91IGFyZSBiYWNrXCIpO1xuICBmb3IgKGNvbnN0IHJvb20gb2YgY2hhdC5yb29tcylcbiAgICBpZiAocm9vbS5tZW1iZXJzLmhhcyhmb2xkZWQoY2hhdC5tZSkpKVxuICAgICAgcm9vbS5tZW1iZXJzQ2hhbmdlZCgpO1xuICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xufVxuXG4vKiogXCIzIGggNSBtaW5cIiBvZiBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGR1cmF0aW9uKHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHMgPSBNYXRoLm1heCgwLCBNYXRoLnJvdW5kKHNlY29uZHMpIHx8IDApO1xuICBjb25zdCBwYXJ0czogW251bWJlciwgc3RyaW5nXVtdID0gW1s4NjQwMCwgXCJkXCJdLCBbMzYwMCwgXCJoXCJdLCBbNjAsIFwibWluXCJdLCBbMSwgXCJzXCJdXTtcbiAgY29uc3QgZmlyc3QgPSBwYXJ0cy5maW5kSW5kZXgoKFtzaXplXSkgPT4gcyA+PSBzaXplKTtcbiAgaWYgKGZpcnN0IDwgMClcbiAgICByZXR1cm4gXCIwIHNcIjtcbiAgY29uc3QgW3NpemUsIHVuaXRdID0gcGFydHNbZmlyc3RdITtcbiAgY29uc3QgbmV4dCA9IHBhcnRzW2ZpcnN0ICsgMV07XG4gIGNvbnN0IHJlc3QgPSBuZXh0ID09PSB1bmRlZmluZWQgPyAwIDogTWF0aC5mbG9vcigocyAlIHNpemUpIC8gbmV4dFswXSk7XG4gIHJldHVybiBgJHtNYXRoLmZsb29yKHMgLyBzaXplKX0gJHt1bml0fSR7cmVzdCA+IDAgPyBgICR7cmVzdH0gJHtuZXh0IVsxXX1gIDogXCJcIn1gO1xufVxuIiwgImltcG9ydCB7IGZvcm1hdE1lc3NhZ2UsIGlzUm9vbSwgbmlja09mLCBzYW1lIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYXQgfSBmcm9tIFwiLi9jaGF0LnRzXCI7XG5pbXBvcnQgeyBhcHBseUNoYW5nZSB9IGZyb20gXCIuL2hpc3RvcnkudHNcIjtcbmltcG9ydCB7IGlzSWdub3JlZCB9IGZyb20gXCIuL2lnbm9yZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBMaW5lLCBmcmVzaEtleSwgbGluZU9mLCB1bndyYXBwZWQgfSBmcm9tIFwiLi9saW5lLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEhhbmRsZXJzIH0gZnJvbSBcIi4vcmVjZWl2ZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuaW1wb3J0IHsgYXJyaXZlZFdpdGhvdXRMYWJlbCwgaXNNaW5lIH0gZnJvbSBcIi4vc3BlYWsudHNcIjtcblxuLyoqIEhvdyBsb25nIHNvbWVib2R5IGNvdW50cyBhcyB0eXBpbmcgd2l0aG91dCBzYXlpbmcgc28gYWdhaW4sIGluIG1pbGxpc2Vjb25kcyAoY2xpZW50IHRhZ1xuICAgIHR5cGluZzogc2l4IHNlY29uZHMsIHRoaXJ0eSB3aGVuIHBhdXNlZCkuICovXG5jb25zdCB0eXBpbmdGb3IgPSA2XzAwMDtcbmNvbnN0IHBhdXNlZEZvciA9IDMwXzAwMDtcblxuLyoqIFdoaWNoIGNvbnZlcnNhdGlvbiBhIG1lc3NhZ2UgYmVsb25ncyB0by4gQSBub3RpY2UgdG8gdXMgYWxvbmUgb3BlbnMgbm8gdGFsazogc2VydmljZXNcbiAgICBhbnN3ZXIgd2hlcmUgb25lIGFza3MgdGhlbS4gKi9cbmZ1bmN0aW9uIHJvb21PZihjaGF0OiBDaGF0LCB0YXJnZXQ6IHN0cmluZywgbmljazogc3RyaW5nLCBpc05vdGljZTogYm9vbGVhbik6IFJvb20gfCBudWxsIHtcbiAgLy8gXCJAI3Jvb21cIiBpcyBmb3IgdGhvc2Ugb2YgdGhhdCByYW5rIGluIGl0IChTVEFUVVNNU0cpLlxuICBjb25zdCByb29tID0gdGFyZ2V0LnJlcGxhY2UoL15bXiMmQS1aYS16MC05X10rKD89WyMmXSkvLCBcIlwiKTtcbiAgaWYgKGlzUm9vbShyb29tKSlcbiAgICByZXR1cm4gY2hhdC5maW5kKHJvb20pID8/IG51bGw7XG4gIGlmIChzYW1lKG5pY2ssIGNoYXQubWUpKVxuICAgIHJldHVybiBjaGF0Lm9wZW4odGFyZ2V0KTtcbiAgLy8gV2hhdCBpcyBmb3IgdXMgY29tZXMgZnJvbSBhIHBlcnNvbiwgb3IgZnJvbSB0aGUgc2VydmVyLlxuICBpZiAobmljayA9PT0gXCJcIiB8fCBuaWNrLmluY2x1ZGVzKFwiLlwiKSB8fCAhc2FtZSh0YXJnZXQsIGNoYXQubWUpKVxuICAgIHJldHVybiBjaGF0LnNlcnZlcjtcbiAgcmV0dXJuIGlzTm90aWNlID8gY2hhdC5maW5kKG5pY2spID8/IGNoYXQuY3VycmVudCA/PyBjaGF0LnNlcnZlciA6IGNoYXQub3BlbihuaWNrKTtcbn1cblxuLyoqIEEgbGluZSB0aGF0IGNhbWUsIGxpdmUuICovXG5leHBvcnQgZnVuY3Rpb24gaGVhcihjaGF0OiBDaGF0LCB0YXJnZXQ6IHN0cmluZywgc291cmNlOiBzdHJpbmcsIGxpbmU6IExpbmUpIHtcbiAgaWYgKCFsaW5lLm93biAmJiBpc0lnbm9yZWQoY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBzb3VyY2UpKVxuICAgIHJldHVybjtcbiAgY29uc3QgaXNOb3RpY2UgPSBsaW5lLmtpbmQgPT09IFwibm90aWNlXCI7XG4gIGNvbnN0IG5pY2sgPSBuaWNrT2Yoc291cmNlKTtcbiAgY29uc3Qgcm9vbSA9IHJvb21PZihjaGF0LCB0YXJnZXQsIG5pY2ssIGlzTm90aWNlKTtcbiAgaWYgKHJvb20gPT09IG51bGwpXG4gICAgcmV0dXJuO1xuICBpZiAobGluZS5vd24gJiYgIWNoYXQuaGFzKFwibGFiZWxlZC1yZXNwb25zZVwiKSlcbiAgICBhcnJpdmVkV2l0aG91dExhYmVsKHJvb20sIGxpbmUudGV4dCk7XG4gIHJvb20udHlwaW5nLmRlbGV0ZShuaWNrKTtcbiAgLy8gQWZ0ZXIgYSBqdW1wIGZhciBiYWNrIGl0IGlzIGxvYWRlZCB3aGVuIG9uZSByZXR1cm5zLlxuICBpZiAoIXJvb20ucGFzdC5saXZlKSB7XG4gICAgaWYgKCFsaW5lLm93bilcbiAgICAgICsrcm9vbS51bnJlYWQ7XG4gICAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSBlbHNlIGlmICghcm9vbS5hcHBlbmQobGluZSkpIHtcbiAgICByZXR1cm47XG4gIH1cbiAgaWYgKCFsaW5lLm93biAmJiBsaW5lLnRpbWUgPiByb29tLnJlYWRUbyAmJiByb29tLnBhc3QubGl2ZSkge1xuICAgICsrcm9vbS51bnJlYWQ7XG4gICAgaWYgKGxpbmUubWVudGlvbiB8fCByb29tLmtpbmQgPT09IFwicGVyc29uXCIpXG4gICAgICArK3Jvb20ubWVudGlvbnM7XG4gIH1cbiAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgaWYgKCFsaW5lLm93bilcbiAgICBjaGF0Lm9uSGVhcmQocm9vbSwgbGluZSk7XG4gIGlmICghbGluZS5vd24gJiYgKGxpbmUubWVudGlvbiB8fCByb29tLmtpbmQgPT09IFwicGVyc29uXCIpICYmICFpc05vdGljZSlcbiAgICBjaGF0Lm9uQ2FsbChyb29tLCBsaW5lKTtcbn1cblxuLyoqIEFuc3dlcnMgd2hhdCBvdGhlciBjbGllbnRzIGFzayBieSBDVENQOyBub3RoaW5nIHRoYXQgdGVsbHMgbW9yZSB0aGFuIHRoYXQuICovXG5mdW5jdGlvbiBhbnN3ZXJDdGNwKGNoYXQ6IENoYXQsIG5pY2s6IHN0cmluZywgdGV4dDogc3RyaW5nKSB7XG4gIGNvbnN0IFssIHZlcmIgPSBcIlwiLCByZXN0ID0gXCJcIl0gPSAvXlxceDAxKFxcUyspKD86IChbXlxceDAxXSopKT8vLmV4ZWModGV4dCkgPz8gW107XG4gIGNvbnN0IGFuc3dlciA9IHZlcmIgPT09IFwiUElOR1wiID8gYFBJTkcgJHtyZXN0LnNsaWNlKDAsIDY0KX1gXG4gICAgOiB2ZXJiID09PSBcIlZFUlNJT05cIiA/IFwiVkVSU0lPTiBIdWJidWIncyBwYWdlXCIgOiBcIlwiO1xuICBpZiAoYW5zd2VyICE9PSBcIlwiICYmIG5pY2sgIT09IFwiXCIpXG4gICAgY2hhdC5zZW5kTGluZXMoW2Zvcm1hdE1lc3NhZ2UoXCJOT1RJQ0VcIiwgW25pY2tdKSArIGAgOlxceDAxJHthbnN3ZXJ9XFx4MDFgXSk7XG59XG5cbmV4cG9ydCBjb25zdCBzcGVlY2g6IEhhbmRsZXJzID0ge1xuICBQUklWTVNHKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCB0ZXh0ID0gbWVzc2FnZS5wYXJhbXNbMV0gPz8gXCJcIjtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKG1lc3NhZ2UsIGNoYXQubWUsIGNoYXQubm93KCkpO1xuICAgIGlmIChsaW5lICE9PSBudWxsKVxuICAgICAgaGVhcihjaGF0LCBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiLCBtZXNzYWdlLnNvdXJjZSwgbGluZSk7XG4gICAgZWxzZSBpZiAodW53cmFwcGVkKHRleHQpID09PSBudWxsICYmICFpc01pbmUoY2hhdCwgbWVzc2FnZSlcbiAgICAgICAgICAgICAmJiAhaXNJZ25vcmVkKGNoYXQuc2V0dGluZ3MuZ2V0KFwiaWdub3JlZFwiKSwgbWVzc2FnZS5zb3VyY2UpXG4gICAgICAgICAgICAgJiYgc2FtZShtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiLCBjaGF0Lm1lKSlcbiAgICAgIGFuc3dlckN0Y3AoY2hhdCwgbmlja09mKG1lc3NhZ2Uuc291cmNlKSwgdGV4dCk7XG4gIH0sXG5cbiAgTk9USUNFKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCBsaW5lID0gbGluZU9mKG1lc3NhZ2UsIGNoYXQubWUsIGNoYXQubm93KCkpO1xuICAgIGlmIChsaW5lICE9PSBudWxsKVxuICAgICAgaGVhcihjaGF0LCBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiLCBtZXNzYWdlLnNvdXJjZSwgbGluZSk7XG4gIH0sXG5cbiAgVEFHTVNHKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCBuaWNrID0gbmlja09mKG1lc3NhZ2Uuc291cmNlKTtcbiAgICBjb25zdCB0YXJnZXQgPSBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiO1xuICAgIGlmIChpc0lnbm9yZWQoY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBtZXNzYWdlLnNvdXJjZSkpXG4gICAgICByZXR1cm47XG4gICAgLy8gV2hvIG9ubHkgdHlwZXMgaGFzIG5vdCB3cml0dGVuIHlldDogbm8gdGFsayBpcyBvcGVuZWQgZm9yIHRoYXQuXG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChpc1Jvb20odGFyZ2V0KSB8fCBpc01pbmUoY2hhdCwgbWVzc2FnZSkgPyB0YXJnZXQgOiBuaWNrKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIGNvbnN0IHR5cGluZyA9IG1lc3NhZ2UudGFncy5nZXQoXCIrdHlwaW5nXCIpID8/IG1lc3NhZ2UudGFncy5nZXQoXCIrZHJhZnQvdHlwaW5nXCIpO1xuICAgIGlmICh0eXBpbmcgIT09IHVuZGVmaW5lZCAmJiAhaXNNaW5lKGNoYXQsIG1lc3NhZ2UpKSB7XG4gICAgICBpZiAodHlwaW5nID09PSBcImRvbmVcIilcbiAgICAgICAgcm9vbS50eXBpbmcuZGVsZXRlKG5pY2spO1xuICAgICAgZWxzZVxuICAgICAgICByb29tLnR5cGluZy5zZXQobmljaywgY2hhdC5ub3coKSArICh0eXBpbmcgPT09IFwicGF1c2VkXCIgPyBwYXVzZWRGb3IgOiB0eXBpbmdGb3IpKTtcbiAgICAgIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgfVxuICAgIGFwcGx5Q2hhbmdlKHJvb20sIG1lc3NhZ2UpO1xuICB9LFxuXG4gIFJFREFDVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgdGFyZ2V0ID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKGlzUm9vbSh0YXJnZXQpIHx8IGlzTWluZShjaGF0LCBtZXNzYWdlKVxuICAgICAgPyB0YXJnZXQgOiBuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgICBpZiAocm9vbSAhPT0gdW5kZWZpbmVkICYmIGFwcGx5Q2hhbmdlKHJvb20sIG1lc3NhZ2UpKVxuICAgICAgcm9vbS5jb3VudCgpO1xuICB9LFxuXG4gIFdBTExPUFMoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNoYXQuc2VydmVyLmFwcGVuZCh7XG4gICAgICBrZXk6IGZyZXNoS2V5KCksIGtpbmQ6IFwibm90aWNlXCIsIHRpbWU6IGNoYXQubm93KCksIG5pY2s6IG5pY2tPZihtZXNzYWdlLnNvdXJjZSksXG4gICAgICB0ZXh0OiBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiLCBpZDogXCJcIiwgb3duOiBmYWxzZSwgbWVudGlvbjogZmFsc2UsXG4gICAgfSk7XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcbn07XG4iLCAiaW1wb3J0IHsgdHlwZSBCYXRjaCwgaXNCYXRjaCB9IGZyb20gXCIuLi9pcmMvYmF0Y2hlcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBNZXNzYWdlIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBhbnN3ZXJzIH0gZnJvbSBcIi4vYW5zd2Vycy50c1wiO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIENoYXQgfSBmcm9tIFwiLi9jaGF0LnRzXCI7XG5pbXBvcnQgeyBtdWx0aUxpbmVPZiwgcGFzdE9mIH0gZnJvbSBcIi4vaGlzdG9yeS50c1wiO1xuaW1wb3J0IHsgbWVtYmVyc2hpcCB9IGZyb20gXCIuL21lbWJlcnNoaXAudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi9yZWZ1c2Fscy50c1wiO1xuaW1wb3J0IHsgaGVhciwgc3BlZWNoIH0gZnJvbSBcIi4vc3BlZWNoLnRzXCI7XG5cbi8qKiBXaGF0IGlzIGRvbmUgd2l0aCBhIG1lc3NhZ2UsIGJ5IGl0cyBjb21tYW5kLiAqL1xuZXhwb3J0IHR5cGUgSGFuZGxlcnMgPSBSZWNvcmQ8c3RyaW5nLCAoY2hhdDogQ2hhdCwgbWVzc2FnZTogTWVzc2FnZSkgPT4gdm9pZD47XG5cbmNvbnN0IGhhbmRsZXJzOiBIYW5kbGVycyA9IHsgLi4ubWVtYmVyc2hpcCwgLi4uc3BlZWNoLCAuLi5hbnN3ZXJzIH07XG5cbi8qKiBUYWtlcyB3aGF0ZXZlciBjb21lcyB3aGlsZSBvbmUgaXMgY29ubmVjdGVkOiBhIG1lc3NhZ2UsIG9yIGEgYmF0Y2guICovXG5leHBvcnQgZnVuY3Rpb24gcmVjZWl2ZShjaGF0OiBDaGF0LCBpdGVtOiBBbnN3ZXIpIHtcbiAgY29uc3Qgb3BlbmVkID0gaXNCYXRjaChpdGVtKSA/IGl0ZW0ub3BlbmVkIDogaXRlbTtcbiAgY29uc3QgdGFrZSA9IGNoYXQud2FpdGluZyhvcGVuZWQudGFncy5nZXQoXCJsYWJlbFwiKSk7XG4gIGlmICh0YWtlPy4oaXRlbSkgPT09IHRydWUpXG4gICAgcmV0dXJuO1xuICBpZiAoaXNCYXRjaChpdGVtKSlcbiAgICByZWNlaXZlQmF0Y2goY2hhdCwgaXRlbSk7XG4gIGVsc2VcbiAgICByZWNlaXZlTWVzc2FnZShjaGF0LCBpdGVtKTtcbn1cblxuZnVuY3Rpb24gcmVjZWl2ZUJhdGNoKGNoYXQ6IENoYXQsIGJhdGNoOiBCYXRjaCkge1xuICBpZiAoYmF0Y2gudHlwZSA9PT0gXCJkcmFmdC9tdWx0aWxpbmVcIikge1xuICAgIGNvbnN0IGxpbmUgPSBtdWx0aUxpbmVPZihjaGF0LCBiYXRjaCk7XG4gICAgaWYgKGxpbmUgIT09IG51bGwpXG4gICAgICBoZWFyKGNoYXQsIGJhdGNoLnBhcmFtc1swXSA/PyBcIlwiLCBiYXRjaC5vcGVuZWQuc291cmNlLCBsaW5lKTtcbiAgICByZXR1cm47XG4gIH1cbiAgaWYgKGJhdGNoLnR5cGUgPT09IFwiY2hhdGhpc3RvcnlcIikge1xuICAgIC8vIE5vdCBhc2tlZCBmb3I6IHdoYXQgYSBib3VuY2VyIHBsYXlzIGJhY2sgYnkgaXRzZWxmLlxuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQoYmF0Y2gucGFyYW1zWzBdID8/IFwiXCIpO1xuICAgIGlmIChyb29tPy5tZXJnZShwYXN0T2YoY2hhdCwgYmF0Y2gpLmxpbmVzKS5sZW5ndGgpXG4gICAgICByb29tLmNvdW50KCk7XG4gICAgcmV0dXJuO1xuICB9XG4gIGZvciAoY29uc3QgaXRlbSBvZiBiYXRjaC5pdGVtcylcbiAgICByZWNlaXZlKGNoYXQsIGl0ZW0pO1xufVxuXG5mdW5jdGlvbiByZWNlaXZlTWVzc2FnZShjaGF0OiBDaGF0LCBtZXNzYWdlOiBNZXNzYWdlKSB7XG4gIGNvbnN0IGhhbmRsZXIgPSBoYW5kbGVyc1ttZXNzYWdlLmNvbW1hbmRdO1xuICBpZiAoaGFuZGxlciAhPT0gdW5kZWZpbmVkKSB7XG4gICAgaGFuZGxlcihjaGF0LCBtZXNzYWdlKTtcbiAgICByZXR1cm47XG4gIH1cbiAgY29uc3QgcHJvYmxlbSA9IHJlZnVzYWwobWVzc2FnZSk7XG4gIGlmIChwcm9ibGVtICE9PSBudWxsKVxuICAgIGNoYXQudGVsbChwcm9ibGVtKTtcbn1cbiIsICJpbXBvcnQgeyB0eXBlIEJhdGNoLCBpc0JhdGNoIH0gZnJvbSBcIi4uL2lyYy9iYXRjaGVzLnRzXCI7XG5pbXBvcnQgeyB0eXBlIE1lc3NhZ2UsIHNhbWUgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IG5pY2tPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBBbnN3ZXIsIENoYXQgfSBmcm9tIFwiLi9jaGF0LnRzXCI7XG5pbXBvcnQgeyB0eXBlIE91dGdvaW5nLCBjb21wb3NlIH0gZnJvbSBcIi4vY29tcG9zZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBMaW5lLCBmcmVzaEtleSB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB7IHJlY2VpdmUgfSBmcm9tIFwiLi9yZWNlaXZlLnRzXCI7XG5pbXBvcnQgeyByZWZ1c2FsIH0gZnJvbSBcIi4vcmVmdXNhbHMudHNcIjtcbmltcG9ydCB0eXBlIHsgUm9vbSB9IGZyb20gXCIuL3Jvb20udHNcIjtcblxuLyoqIEhvdyBsb25nIG9uZSdzIG93biBsaW5lIG1heSB0YWtlIHRvIGNvbWUgYmFjaywgaW4gbWlsbGlzZWNvbmRzLCBiZWZvcmUgaXQgaXMgc2hvd24gYXNcbiAgICBvbmUgdGhhdCBtYXkgbm90IGhhdmUgYXJyaXZlZC4gKi9cbmV4cG9ydCBjb25zdCBwYXRpZW5jZSA9IDIwXzAwMDtcblxuLyoqIEEgbGluZSBvZiBvbmUncyBvd24gdGhhdCB3YWl0cyB0byBjb21lIGJhY2suICovXG5pbnRlcmZhY2UgV2FpdGluZyB7XG4gIHJlYWRvbmx5IG91dGdvaW5nOiBPdXRnb2luZztcbiAgcmVhZG9ubHkgdGFnczogUmVjb3JkPHN0cmluZywgc3RyaW5nPjtcbiAgc2VudDogYm9vbGVhbjtcbiAgdGltZXI6IFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+IHwgdW5kZWZpbmVkO1xufVxuXG5jb25zdCB3YWl0aW5nID0gbmV3IFdlYWtNYXA8TGluZSwgV2FpdGluZz4oKTtcblxuLyoqIFNheXMgYSB0ZXh0IGluIGEgcm9vbTogYXQgb25jZSBvbiB0aGUgc2NyZWVuLCBncmV5IHVudGlsIGl0IGhhcyBjb21lIGJhY2suICovXG5leHBvcnQgZnVuY3Rpb24gc2F5KGNoYXQ6IENoYXQsIHJvb206IFJvb20sIHRleHQ6IHN0cmluZywgYWN0aW9uID0gZmFsc2UpIHtcbiAgY29uc3QgdGFnczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHt9O1xuICBpZiAocm9vbS5yZXBseVRvICE9PSBudWxsICYmIGNoYXQuaGFzKFwibWVzc2FnZS10YWdzXCIpKVxuICAgIHRhZ3NbXCIrZHJhZnQvcmVwbHlcIl0gPSByb29tLnJlcGx5VG8uaWQ7XG4gIGNvbnN0IG1lc3NhZ2VzID0gY29tcG9zZSh0ZXh0LCB7XG4gICAgbmFtZTogcm9vbS5uYW1lLFxuICAgIG93bk1hc2s6IGNoYXQubWFzayxcbiAgICBtdWx0aWxpbmU6IGNoYXQuaGFzKFwiZHJhZnQvbXVsdGlsaW5lXCIpID8ge1xuICAgICAgbWF4Qnl0ZXM6IGNoYXQuY2FwYWJpbGl0aWVzLmxpbWl0KFwiZHJhZnQvbXVsdGlsaW5lXCIsIFwibWF4LWJ5dGVzXCIsIDQwOTYpLFxuICAgICAgbWF4TGluZXM6IGNoYXQuY2FwYWJpbGl0aWVzLmxpbWl0KFwiZHJhZnQvbXVsdGlsaW5lXCIsIFwibWF4LWxpbmVzXCIsIDI0KSxcbiAgICB9IDogbnVsbCxcbiAgfSwgYWN0aW9uKTtcbiAgZm9yIChjb25zdCBvdXRnb2luZyBvZiBtZXNzYWdlcylcbiAgICBiZWdpbihjaGF0LCByb29tLCBvdXRnb2luZywgb3V0Z29pbmcgPT09IG1lc3NhZ2VzWzBdID8gdGFncyA6IHt9KTtcbiAgcm9vbS5yZXBseVRvID0gbnVsbDtcbiAgcm9vbS5uZXdTaW5jZSA9IDA7XG4gIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG5cbmZ1bmN0aW9uIGJlZ2luKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIG91dGdvaW5nOiBPdXRnb2luZywgdGFnczogUmVjb3JkPHN0cmluZywgc3RyaW5nPikge1xuICBjb25zdCBsaW5lOiBMaW5lID0ge1xuICAgIGtleTogZnJlc2hLZXkoKSxcbiAgICBraW5kOiBvdXRnb2luZy5hY3Rpb24gPyBcImFjdGlvblwiIDogXCJtZXNzYWdlXCIsXG4gICAgdGltZTogY2hhdC5ub3coKSxcbiAgICBuaWNrOiBjaGF0Lm1lLFxuICAgIHRleHQ6IG91dGdvaW5nLnRleHQsXG4gICAgaWQ6IFwiXCIsXG4gICAgb3duOiB0cnVlLFxuICAgIG1lbnRpb246IGZhbHNlLFxuICAgIHNlbmRpbmc6IFwid2FpdGluZ1wiLFxuICAgIC4uLih0YWdzW1wiK2RyYWZ0L3JlcGx5XCJdID8geyByZXBseVRvOiB0YWdzW1wiK2RyYWZ0L3JlcGx5XCJdIH0gOiB7fSksXG4gIH07XG4gIHdhaXRpbmcuc2V0KGxpbmUsIHsgb3V0Z29pbmcsIHRhZ3MsIHNlbnQ6IGZhbHNlLCB0aW1lcjogdW5kZWZpbmVkIH0pO1xuICByb29tLnBlbmRpbmcucHVzaChsaW5lKTtcbiAgc2VuZFdhaXRpbmcoY2hhdCwgcm9vbSk7XG59XG5cbi8qKiBXaGV0aGVyIHdoYXQgaXMgc2FpZCBpbiBhIHJvb20gY2FuIGJlIHNlbnQgbm93LiAqL1xuZnVuY3Rpb24gaXNSZWFkeShjaGF0OiBDaGF0LCByb29tOiBSb29tKSB7XG4gIHJldHVybiBjaGF0LmNvbm5lY3RlZCAmJiAocm9vbS5qb2luZWQgfHwgcm9vbS5raW5kICE9PSBcInJvb21cIik7XG59XG5cbi8qKiBTZW5kcyB3aGF0IHdhcyB3cml0dGVuIHdoaWxlIHRoZXJlIHdhcyBubyBjb25uZWN0aW9uLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlbmRXYWl0aW5nKGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgaWYgKCFpc1JlYWR5KGNoYXQsIHJvb20pKVxuICAgIHJldHVybjtcbiAgZm9yIChjb25zdCBsaW5lIG9mIFsuLi5yb29tLnBlbmRpbmddKSB7XG4gICAgY29uc3Qgc3RhdGUgPSB3YWl0aW5nLmdldChsaW5lKTtcbiAgICBpZiAoc3RhdGUgPT09IHVuZGVmaW5lZCB8fCBzdGF0ZS5zZW50IHx8IGxpbmUuc2VuZGluZyAhPT0gXCJ3YWl0aW5nXCIpXG4gICAgICBjb250aW51ZTtcbiAgICBzdGF0ZS5zZW50ID0gdHJ1ZTtcbiAgICBpZiAoIWNoYXQuaGFzKFwiZWNoby1tZXNzYWdlXCIpKSB7XG4gICAgICBjaGF0LnNlbmRMaW5lcyhzdGF0ZS5vdXRnb2luZy5saW5lcyhzdGF0ZS50YWdzKSk7XG4gICAgICBmb3JnZXQocm9vbSwgbGluZSk7XG4gICAgICByb29tLmFwcGVuZCh7IC4uLmxpbmUsIHNlbmRpbmc6IHVuZGVmaW5lZCB9KTtcbiAgICAgIGNvbnRpbnVlO1xuICAgIH1cbiAgICBjb25zdCBsYWJlbCA9IGNoYXQubGFiZWwoYW5zd2VyID0+IGFuc3dlcmVkKGNoYXQsIHJvb20sIGxpbmUsIGFuc3dlcikpO1xuICAgIHN0YXRlLnRpbWVyID0gc2V0VGltZW91dCgoKSA9PiBmYWlsKHJvb20sIGxpbmUsIFwiSXQgbWF5IG5vdCBoYXZlIGFycml2ZWRcIiksIHBhdGllbmNlKTtcbiAgICBjaGF0LnNlbmRMaW5lcyhzdGF0ZS5vdXRnb2luZy5saW5lcyh7IC4uLnN0YXRlLnRhZ3MsIC4uLmxhYmVsIH0pKTtcbiAgfVxufVxuXG4vKiogVGhlIGFuc3dlciB0byBhIGxpbmU6IGl0cyBlY2hvLCBvciB3aHkgbm90LiAqL1xuZnVuY3Rpb24gYW5zd2VyZWQoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbGluZTogTGluZSwgYW5zd2VyOiBBbnN3ZXIpOiBib29sZWFuIHtcbiAgY29uc3QgcGFydHMgPSBpc0JhdGNoKGFuc3dlcikgJiYgYW5zd2VyLnR5cGUgPT09IFwibGFiZWxlZC1yZXNwb25zZVwiID8gYW5zd2VyLml0ZW1zIDogW2Fuc3dlcl07XG4gIGNvbnN0IHByb2JsZW0gPSBwYXJ0cy5tYXAocGFydCA9PiBpc0JhdGNoKHBhcnQpID8gbnVsbCA6IHJlZnVzYWwocGFydCkpLmZpbmQoeCA9PiB4ICE9PSBudWxsKTtcbiAgaWYgKHByb2JsZW0gIT09IHVuZGVmaW5lZCAmJiBwcm9ibGVtICE9PSBudWxsKSB7XG4gICAgZmFpbChyb29tLCBsaW5lLCBwcm9ibGVtKTtcbiAgfSBlbHNlIHtcbiAgICBmb3JnZXQocm9vbSwgbGluZSk7XG4gICAgLy8gU2VydmljZXMgdGFrZSBhIGxpbmUsIGFuZCBzZW5kIG5vIGVjaG8uXG4gICAgaWYgKCFwYXJ0cy5zb21lKHBhcnQgPT4gaXNNaW5lKGNoYXQsIGlzQmF0Y2gocGFydCkgPyBwYXJ0Lm9wZW5lZCA6IHBhcnQpKSlcbiAgICAgIHJvb20uYXBwZW5kKHsgLi4ubGluZSwgc2VuZGluZzogdW5kZWZpbmVkIH0pO1xuICB9XG4gIGZvciAoY29uc3QgcGFydCBvZiBwYXJ0cylcbiAgICBpZiAoaXNCYXRjaChwYXJ0KSB8fCByZWZ1c2FsKHBhcnQpID09PSBudWxsKVxuICAgICAgcmVjZWl2ZShjaGF0LCBwYXJ0KTtcbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKiBPbmUncyBvd24gbGluZSBjYW1lIGJhY2sgd2l0aG91dCBhIGxhYmVsOiB0aGUgb2xkZXN0IG9uZSB3aXRoIHRoYXQgdGV4dCBoYXMgYXJyaXZlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhcnJpdmVkV2l0aG91dExhYmVsKHJvb206IFJvb20sIHRleHQ6IHN0cmluZykge1xuICBjb25zdCBsaW5lID0gcm9vbS5wZW5kaW5nLmZpbmQoeCA9PiB4LnRleHQgPT09IHRleHQgJiYgd2FpdGluZy5nZXQoeCk/LnNlbnQpO1xuICBpZiAobGluZSAhPT0gdW5kZWZpbmVkKVxuICAgIGZvcmdldChyb29tLCBsaW5lKTtcbn1cblxuLyoqIExpbmVzIG9mIHRoZSBwYXN0IHRoYXQgYXJlIG9uZSdzIG93bjogd2hhdCB3YXMgdGhvdWdodCBsb3N0IGFtb25nIHRoZW0gd2FzIG5vdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3VuZEluUGFzdChyb29tOiBSb29tLCBsaW5lczogcmVhZG9ubHkgTGluZVtdKSB7XG4gIGZvciAoY29uc3QgcGFzdCBvZiBsaW5lcylcbiAgICBpZiAocGFzdC5vd24pXG4gICAgICBhcnJpdmVkV2l0aG91dExhYmVsKHJvb20sIHBhc3QudGV4dCk7XG59XG5cbmZ1bmN0aW9uIGZhaWwocm9vbTogUm9vbSwgbGluZTogTGluZSwgcHJvYmxlbTogc3RyaW5nKSB7XG4gIGNvbnN0IGF0ID0gcm9vbS5wZW5kaW5nLmluZGV4T2YobGluZSk7XG4gIGNvbnN0IHN0YXRlID0gd2FpdGluZy5nZXQobGluZSk7XG4gIGlmIChhdCA8IDAgfHwgc3RhdGUgPT09IHVuZGVmaW5lZClcbiAgICByZXR1cm47XG4gIGNsZWFyVGltZW91dChzdGF0ZS50aW1lcik7XG4gIGNvbnN0IGZhaWxlZDogTGluZSA9IHsgLi4ubGluZSwgc2VuZGluZzogXCJmYWlsZWRcIiwgcHJvYmxlbSB9O1xuICB3YWl0aW5nLnNldChmYWlsZWQsIHN0YXRlKTtcbiAgcm9vbS5wZW5kaW5nW2F0XSA9IGZhaWxlZDtcbiAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbn1cblxuLyoqIFRoZSBjb25uZWN0aW9uIGlzIGdvbmU6IHdoYXQgd2FzIHNlbnQgYW5kIGhhcyBub3QgY29tZSBiYWNrIG1heSBub3QgaGF2ZSBhcnJpdmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvc2VTZW50KHJvb206IFJvb20pIHtcbiAgZm9yIChjb25zdCBsaW5lIG9mIFsuLi5yb29tLnBlbmRpbmddKVxuICAgIGlmIChsaW5lLnNlbmRpbmcgPT09IFwid2FpdGluZ1wiICYmIHdhaXRpbmcuZ2V0KGxpbmUpPy5zZW50KVxuICAgICAgZmFpbChyb29tLCBsaW5lLCBcIkl0IG1heSBub3QgaGF2ZSBhcnJpdmVkXCIpO1xufVxuXG4vKiogU2F5cyBpdCBvbmNlIG1vcmUuICovXG5leHBvcnQgZnVuY3Rpb24gc2F5QWdhaW4oY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbGluZTogTGluZSkge1xuICBjb25zdCBzdGF0ZSA9IHdhaXRpbmcuZ2V0KGxpbmUpO1xuICBpZiAoc3RhdGUgPT09IHVuZGVmaW5lZClcbiAgICByZXR1cm47XG4gIGZvcmdldChyb29tLCBsaW5lKTtcbiAgYmVnaW4oY2hhdCwgcm9vbSwgc3RhdGUub3V0Z29pbmcsIHN0YXRlLnRhZ3MpO1xufVxuXG4vKiogVGFrZXMgYSBsaW5lIHRoYXQgaGFzIG5vdCBhcnJpdmVkIGF3YXkuICovXG5leHBvcnQgZnVuY3Rpb24gZm9yZ2V0KHJvb206IFJvb20sIGxpbmU6IExpbmUpIHtcbiAgY29uc3QgYXQgPSByb29tLnBlbmRpbmcuZmluZEluZGV4KHggPT4geCA9PT0gbGluZSB8fCB3YWl0aW5nLmdldCh4KSA9PT0gd2FpdGluZy5nZXQobGluZSkpO1xuICBpZiAoYXQgPCAwKVxuICAgIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KHdhaXRpbmcuZ2V0KGxpbmUpPy50aW1lcik7XG4gIHJvb20ucGVuZGluZy5zcGxpY2UoYXQsIDEpO1xuICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xufVxuXG4vLyAtLSB0eXBpbmcgLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLVxuXG4vKiogSG93IG9mdGVuIG90aGVycyBhcmUgdG9sZCB0aGF0IG9uZSBpcyBzdGlsbCB0eXBpbmcsIGluIG1pbGxpc2Vjb25kcyAoY2xpZW50IHRhZyB0eXBpbmc6XG4gICAgbm90IG1vcmUgdGhhbiBvbmNlIGluIHRocmVlIHNlY29uZHMpLiAqL1xuY29uc3QgdHlwaW5nRXZlcnkgPSAzXzAwMDtcblxuY29uc3QgdG9sZCA9IG5ldyBXZWFrTWFwPFJvb20sIG51bWJlcj4oKTtcblxuLyoqIE9uZSBpcyB3cml0aW5nIGluIGEgcm9vbSwgb3IgaGFzIHN0b3BwZWQuICovXG5leHBvcnQgZnVuY3Rpb24gdHlwaW5nKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIGFjdGl2ZTogYm9vbGVhbikge1xuICBjb25zdCBsYXN0ID0gdG9sZC5nZXQocm9vbSkgPz8gMDtcbiAgaWYgKCFjaGF0LnNldHRpbmdzLmdldChcInR5cGluZ1wiKSB8fCAhY2hhdC5oYXMoXCJtZXNzYWdlLXRhZ3NcIikgfHwgIWlzUmVhZHkoY2hhdCwgcm9vbSlcbiAgICAgIHx8IHJvb20ua2luZCA9PT0gXCJzZXJ2ZXJcIilcbiAgICByZXR1cm47XG4gIGlmIChhY3RpdmUgPyBjaGF0Lm5vdygpIC0gbGFzdCA8IHR5cGluZ0V2ZXJ5IDogbGFzdCA9PT0gMClcbiAgICByZXR1cm47XG4gIHRvbGQuc2V0KHJvb20sIGFjdGl2ZSA/IGNoYXQubm93KCkgOiAwKTtcbiAgY2hhdC5zZW5kKFwiVEFHTVNHXCIsIFtyb29tLm5hbWVdLCB7IFwiK3R5cGluZ1wiOiBhY3RpdmUgPyBcImFjdGl2ZVwiIDogXCJkb25lXCIgfSk7XG59XG5cbi8qKiBXaGF0IHdhcyB3cml0dGVuIHdhcyBzZW50OiBhIG1lc3NhZ2Ugc2F5cyBieSBpdHNlbGYgdGhhdCBvbmUgaGFzIHN0b3BwZWQuICovXG5leHBvcnQgZnVuY3Rpb24gdHlwaW5nSXNPdmVyKHJvb206IFJvb20pIHtcbiAgdG9sZC5kZWxldGUocm9vbSk7XG59XG5cbi8vIC0tIHJlYWN0aW9ucyBhbmQgZGVsZXRpb24gLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG5cbi8qKiBBZGRzIG9uZSdzIHJlYWN0aW9uIHRvIGEgbGluZSwgb3IgdGFrZXMgaXQgYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFjdChjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsaW5lOiBMaW5lLCBlbW9qaTogc3RyaW5nKSB7XG4gIGNvbnN0IG1pbmUgPSBsaW5lLnJlYWN0aW9ucz8uZ2V0KGVtb2ppKT8uc29tZShuaWNrID0+IHNhbWUobmljaywgY2hhdC5tZSkpID8/IGZhbHNlO1xuICBjaGF0LnNlbmQoXCJUQUdNU0dcIiwgW3Jvb20ubmFtZV0sIHtcbiAgICBbbWluZSA/IFwiK2RyYWZ0L3VucmVhY3RcIiA6IFwiK2RyYWZ0L3JlYWN0XCJdOiBlbW9qaSxcbiAgICBcIitkcmFmdC9yZXBseVwiOiBsaW5lLmlkLFxuICB9KTtcbn1cblxuLyoqIEFza3MgdGhlIHNlcnZlciB0byBkZWxldGUgYSBsaW5lIGZvciBldmVyeWJvZHkuICovXG5leHBvcnQgZnVuY3Rpb24gZGVsZXRlTGluZShjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsaW5lOiBMaW5lKSB7XG4gIGNoYXQuc2VuZChcIlJFREFDVFwiLCBbcm9vbS5uYW1lLCBsaW5lLmlkXSwgY2hhdC5sYWJlbChhbnN3ZXIgPT4ge1xuICAgIGNvbnN0IHByb2JsZW0gPSBpc0JhdGNoKGFuc3dlcikgPyBudWxsIDogcmVmdXNhbChhbnN3ZXIpO1xuICAgIGlmIChwcm9ibGVtID09PSBudWxsKVxuICAgICAgcmVjZWl2ZShjaGF0LCBhbnN3ZXIpO1xuICAgIGVsc2VcbiAgICAgIGNoYXQudGVsbChgSXQgd2FzIG5vdCBkZWxldGVkOiAke3Byb2JsZW19YCwgcm9vbSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0pKTtcbn1cblxuLyoqIFRoZSB0YXJnZXQgYW5kIHRoZSBmaXJzdCBtZXNzYWdlIG9mIGEgYmF0Y2ggb2Ygc2V2ZXJhbCBsaW5lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaXJzdE9mKGJhdGNoOiBCYXRjaCk6IE1lc3NhZ2UgfCBudWxsIHtcbiAgY29uc3QgZmlyc3QgPSBiYXRjaC5pdGVtcy5maW5kKCh4KTogeCBpcyBNZXNzYWdlID0+ICFpc0JhdGNoKHgpKTtcbiAgcmV0dXJuIGZpcnN0ID09PSB1bmRlZmluZWQgPyBudWxsIDoge1xuICAgIC4uLmZpcnN0LFxuICAgIHNvdXJjZTogYmF0Y2gub3BlbmVkLnNvdXJjZSB8fCBmaXJzdC5zb3VyY2UsXG4gICAgdGFnczogbmV3IE1hcChbLi4uZmlyc3QudGFncywgLi4uYmF0Y2gub3BlbmVkLnRhZ3NdKSxcbiAgfTtcbn1cblxuLyoqIFdoZXRoZXIgYSBtZXNzYWdlIGlzIG9uZSdzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc01pbmUoY2hhdDogQ2hhdCwgbWVzc2FnZTogTWVzc2FnZSk6IGJvb2xlYW4ge1xuICByZXR1cm4gc2FtZShuaWNrT2YobWVzc2FnZS5zb3VyY2UpLCBjaGF0Lm1lKTtcbn1cbiIsICJpbXBvcnQgeyBmb2xkZWQsIGlzUm9vbSwgc2FtZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuaW1wb3J0IHsgc2F5IH0gZnJvbSBcIi4vc3BlYWsudHNcIjtcblxuLyoqIFdoYXQgYSBjb21tYW5kIG5lZWRzIGJlc2lkZXMgdGhlIGNoYXQuICovXG5leHBvcnQgaW50ZXJmYWNlIERlc2sge1xuICByZWFkb25seSBjaGF0OiBDaGF0O1xuICAvKiogV2hlcmUgaXQgd2FzIHR5cGVkLiAqL1xuICByZWFkb25seSByb29tOiBSb29tO1xuICBsZWF2ZShyZWFzb246IHN0cmluZyk6IHZvaWQ7XG4gIHJlbmFtZShuYW1lOiBzdHJpbmcpOiB2b2lkO1xuICBvcGVuRGlhbG9nKG5hbWU6IFwicm9vbXNcIiB8IFwic2VhcmNoXCIgfCBcInNldHRpbmdzXCIgfCBcImFjY291bnRcIiB8IFwiaGVscFwiLCB0ZXh0Pzogc3RyaW5nKTogdm9pZDtcbn1cblxuaW50ZXJmYWNlIENvbW1hbmQge1xuICAvKiogV2hhdCBzdGFuZHMgYmVoaW5kIGl0cyBuYW1lOyBbXSBmb3Igd2hhdCBtYXkgYmUgbGVmdCBvdXQuICovXG4gIHJlYWRvbmx5IHVzYWdlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGhlbHA6IHN0cmluZztcbiAgLyoqIFdoYXQgaXRzIHdvcmRzIGFyZSwgZm9yIFRhYi4gKi9cbiAgcmVhZG9ubHkgdGFrZXM/OiBcIm5hbWVcIiB8IFwicm9vbVwiO1xuICAvKiogSG93IG1hbnkgd29yZHMgaXQgbmVlZHMuICovXG4gIHJlYWRvbmx5IG5lZWRzPzogbnVtYmVyO1xuICAvKiogQHBhcmFtIHdvcmRzIHRob3NlIG9mIHRoZSBsaW5lIGJlaGluZCB0aGUgY29tbWFuZDsgQHBhcmFtIHJlc3QgYWxsIG9mIGl0LiAqL1xuICByZWFkb25seSBydW46IChkZXNrOiBEZXNrLCB3b3Jkczogc3RyaW5nW10sIHJlc3Q6IHN0cmluZykgPT4gdm9pZDtcbn1cblxuLyoqIFdoYXQgZm9sbG93cyB0aGUgZmlyc3Qgd29yZCBvZiBhIGxpbmUsIG9yIHRoZSBmaXJzdCB0d28uICovXG5mdW5jdGlvbiBhZnRlcihyZXN0OiBzdHJpbmcsIHdvcmRzOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gcmVzdC5yZXBsYWNlKG5ldyBSZWdFeHAoYF4oXFxcXHMqXFxcXFMrKXske3dvcmRzfX1cXFxccypgKSwgXCJcIik7XG59XG5cbmZ1bmN0aW9uIG1vZGVPZihtb2RlOiBzdHJpbmcpIHtcbiAgcmV0dXJuICh7IGNoYXQsIHJvb20gfTogRGVzaywgd29yZHM6IHN0cmluZ1tdKSA9PlxuICAgIHdvcmRzLmZvckVhY2gobmljayA9PiBjaGF0LnNlbmQoXCJNT0RFXCIsIFtyb29tLm5hbWUsIG1vZGUsIG5pY2tdKSk7XG59XG5cbi8qKiBBbGwgY29tbWFuZHMsIGJ5IG5hbWUuIFdoYXQgaXMgbm90IGhlcmUgZ29lcyB0byBub2JvZHk6IGEgdHlwaW5nIGVycm9yIGlzIG5vIHNwZWVjaC4gKi9cbmV4cG9ydCBjb25zdCBjb21tYW5kczogUmVjb3JkPHN0cmluZywgQ29tbWFuZD4gPSB7XG4gIGF3YXk6IHtcbiAgICB1c2FnZTogXCJbV09SRFNdXCIsIGhlbHA6IFwic2F5cyB0aGF0IHlvdSBhcmUgYXdheTsgd2l0aG91dCB3b3JkcywgdGhhdCB5b3UgYXJlIGJhY2tcIixcbiAgICBydW46ICh7IGNoYXQgfSwgXywgcmVzdCkgPT4gY2hhdC5zZW5kKFwiQVdBWVwiLCByZXN0ID09PSBcIlwiID8gW10gOiBbcmVzdF0pLFxuICB9LFxuICBiYW46IHtcbiAgICB1c2FnZTogXCJOQU1FXCIsIGhlbHA6IFwia2VlcHMgc29tZWJvZHkgb3V0IG9mIHRoZSByb29tXCIsIHRha2VzOiBcIm5hbWVcIiwgbmVlZHM6IDEsXG4gICAgcnVuOiAoeyBjaGF0LCByb29tIH0sIFtuaWNrXSkgPT4gYmFuKGNoYXQsIHJvb20sIG5pY2shKSxcbiAgfSxcbiAgY2xlYXI6IHtcbiAgICB1c2FnZTogXCJcIiwgaGVscDogXCJ0YWtlcyB0aGUgbGluZXMgb2YgdGhpcyByb29tIG9mZiB0aGUgc2NyZWVuXCIsXG4gICAgcnVuOiAoeyByb29tIH0pID0+IHtcbiAgICAgIHJvb20ucmVwbGFjZShbXSk7XG4gICAgICByb29tLnBhc3QubW9yZSA9IHRydWU7XG4gICAgfSxcbiAgfSxcbiAgZGVvcDoge1xuICAgIHVzYWdlOiBcIk5BTUVcIiwgaGVscDogXCJ0YWtlcyB0aGUgcmFuayBvZiBhbiBvcGVyYXRvciBvZiB0aGUgcm9vbVwiLCB0YWtlczogXCJuYW1lXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogbW9kZU9mKFwiLW9cIiksXG4gIH0sXG4gIGRldm9pY2U6IHtcbiAgICB1c2FnZTogXCJOQU1FXCIsIGhlbHA6IFwidGFrZXMgdGhlIHJpZ2h0IHRvIHNwZWFrIGluIGEgbW9kZXJhdGVkIHJvb21cIiwgdGFrZXM6IFwibmFtZVwiLCBuZWVkczogMSxcbiAgICBydW46IG1vZGVPZihcIi12XCIpLFxuICB9LFxuICBoZWxwOiB7XG4gICAgdXNhZ2U6IFwiXCIsIGhlbHA6IFwibGlzdHMgdGhlIGNvbW1hbmRzIGFuZCB0aGUga2V5c1wiLCBydW46IGRlc2sgPT4gZGVzay5vcGVuRGlhbG9nKFwiaGVscFwiKSxcbiAgfSxcbiAgaWdub3JlOiB7XG4gICAgdXNhZ2U6IFwiW05BTUVdXCIsIGhlbHA6IFwiaGVhcnMgc29tZWJvZHkgbm8gbW9yZTsgbGlzdHMgd2hvbSBub3RcIiwgdGFrZXM6IFwibmFtZVwiLFxuICAgIHJ1bjogKHsgY2hhdCB9LCBbbmlja10pID0+IHtcbiAgICAgIGNvbnN0IGxpc3QgPSBjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIik7XG4gICAgICBpZiAobmljayA9PT0gdW5kZWZpbmVkKSB7XG4gICAgICAgIGNoYXQudGVsbChsaXN0Lmxlbmd0aCA9PT0gMCA/IFwiWW91IGlnbm9yZSBub2JvZHlcIiA6IGBZb3UgaWdub3JlICR7bGlzdC5qb2luKFwiLCBcIil9YCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIGlmICghbGlzdC5zb21lKGVudHJ5ID0+IHNhbWUoZW50cnksIG5pY2spKSlcbiAgICAgICAgY2hhdC5zZXR0aW5ncy5zZXQoXCJpZ25vcmVkXCIsIFsuLi5saXN0LCBuaWNrXSk7XG4gICAgICBjaGF0LnRlbGwoYFlvdSBkbyBub3QgaGVhciAke25pY2t9IGFueSBtb3JlOiAvdW5pZ25vcmUgJHtuaWNrfSBpZiB5b3Ugd2FudCB0b2ApO1xuICAgIH0sXG4gIH0sXG4gIGludml0ZToge1xuICAgIHVzYWdlOiBcIk5BTUUgW1JPT01dXCIsIGhlbHA6IFwiYXNrcyBzb21lYm9keSBpblwiLCB0YWtlczogXCJuYW1lXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogKHsgY2hhdCwgcm9vbSB9LCBbbmljaywgd2hlcmVdKSA9PiBjaGF0LnNlbmQoXCJJTlZJVEVcIiwgW25pY2shLCB3aGVyZSA/PyByb29tLm5hbWVdKSxcbiAgfSxcbiAgam9pbjoge1xuICAgIHVzYWdlOiBcIlJPT00gW0tFWV1cIiwgaGVscDogXCJlbnRlcnMgYSByb29tLCBvciBnb2VzIGJhY2sgdG8gaXRcIiwgdGFrZXM6IFwicm9vbVwiLCBuZWVkczogMSxcbiAgICBydW46ICh7IGNoYXQgfSwgW25hbWUsIGtleV0pID0+IGNoYXQuam9pbihpc1Jvb20obmFtZSEpID8gbmFtZSEgOiBgIyR7bmFtZX1gLCBrZXkpLFxuICB9LFxuICBraWNrOiB7XG4gICAgdXNhZ2U6IFwiTkFNRSBbV0hZXVwiLCBoZWxwOiBcInRocm93cyBzb21lYm9keSBvdXQgb2YgdGhlIHJvb21cIiwgdGFrZXM6IFwibmFtZVwiLCBuZWVkczogMSxcbiAgICBydW46ICh7IGNoYXQsIHJvb20gfSwgW25pY2tdLCByZXN0KSA9PiB7XG4gICAgICBjb25zdCB3aHkgPSBhZnRlcihyZXN0LCAxKTtcbiAgICAgIGNoYXQuc2VuZChcIktJQ0tcIiwgd2h5ID09PSBcIlwiID8gW3Jvb20ubmFtZSwgbmljayFdIDogW3Jvb20ubmFtZSwgbmljayEsIHdoeV0pO1xuICAgIH0sXG4gIH0sXG4gIGxlYXZlOiB7XG4gICAgdXNhZ2U6IFwiW1JPT01dXCIsIGhlbHA6IFwibGVhdmVzIHRoZSByb29tLCBvciBlbmRzIHRoZSB0YWxrIHdpdGggYSBwZXJzb25cIiwgdGFrZXM6IFwicm9vbVwiLFxuICAgIHJ1bjogKHsgY2hhdCwgcm9vbSB9LCBbbmFtZV0pID0+IGxlYXZlUm9vbShjaGF0LCBjaGF0LmZpbmQobmFtZSA/PyBcIlwiKSA/PyByb29tKSxcbiAgfSxcbiAgbG9naW46IHtcbiAgICB1c2FnZTogXCJcIiwgaGVscDogXCJsb2dzIGluIHRvIGFuIGFjY291bnQsIG9yIG1ha2VzIG9uZVwiLFxuICAgIHJ1bjogZGVzayA9PiBkZXNrLm9wZW5EaWFsb2coXCJhY2NvdW50XCIpLFxuICB9LFxuICBtZToge1xuICAgIHVzYWdlOiBcIlRFWFRcIiwgaGVscDogXCJzYXlzIHdoYXQgeW91IGRvOiAqIEFsaWNlIHdhdmVzXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogKHsgY2hhdCwgcm9vbSB9LCBfLCByZXN0KSA9PiBzYXkoY2hhdCwgcm9vbSwgcmVzdCwgdHJ1ZSksXG4gIH0sXG4gIG1zZzoge1xuICAgIHVzYWdlOiBcIk5BTUUgVEVYVFwiLCBoZWxwOiBcInNheXMgc29tZXRoaW5nIHRvIG9uZSBwZXJzb24gYWxvbmVcIiwgdGFrZXM6IFwibmFtZVwiLCBuZWVkczogMixcbiAgICBydW46ICh7IGNoYXQgfSwgW25pY2tdLCByZXN0KSA9PiB7XG4gICAgICBjb25zdCBjdXJyZW50ID0gY2hhdC5jdXJyZW50O1xuICAgICAgY29uc3QgdGFsayA9IGNoYXQudGFsa1RvKG5pY2shKTtcbiAgICAgIHNheShjaGF0LCB0YWxrLCBhZnRlcihyZXN0LCAxKSk7XG4gICAgICAvLyBUbyBhIHNlcnZpY2Ugb25lIHNheXMgc29tZXRoaW5nIGluIHBhc3NpbmcuXG4gICAgICBpZiAoL3NlcnYkL2kudGVzdChuaWNrISkpXG4gICAgICAgIGNoYXQuc2hvdyhjdXJyZW50KTtcbiAgICB9LFxuICB9LFxuICBuaWNrOiB7XG4gICAgdXNhZ2U6IFwiTkFNRVwiLCBoZWxwOiBcInRha2VzIGFub3RoZXIgbmFtZVwiLCBuZWVkczogMSxcbiAgICBydW46IChkZXNrLCBbbmFtZV0pID0+IGRlc2sucmVuYW1lKG5hbWUhKSxcbiAgfSxcbiAgbm90aWNlOiB7XG4gICAgdXNhZ2U6IFwiTkFNRSBURVhUXCIsIGhlbHA6IFwic2F5cyBzb21ldGhpbmcgdGhhdCBubyBwcm9ncmFtIGFuc3dlcnNcIiwgdGFrZXM6IFwibmFtZVwiLCBuZWVkczogMixcbiAgICBydW46ICh7IGNoYXQgfSwgW25pY2tdLCByZXN0KSA9PiBjaGF0LnNlbmQoXCJOT1RJQ0VcIiwgW25pY2shLCBhZnRlcihyZXN0LCAxKV0pLFxuICB9LFxuICBvcDoge1xuICAgIHVzYWdlOiBcIk5BTUVcIiwgaGVscDogXCJtYWtlcyBzb21lYm9keSBhbiBvcGVyYXRvciBvZiB0aGUgcm9vbVwiLCB0YWtlczogXCJuYW1lXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogbW9kZU9mKFwiK29cIiksXG4gIH0sXG4gIHF1ZXJ5OiB7XG4gICAgdXNhZ2U6IFwiTkFNRSBbVEVYVF1cIiwgaGVscDogXCJ0YWxrcyB3aXRoIG9uZSBwZXJzb24gYWxvbmVcIiwgdGFrZXM6IFwibmFtZVwiLCBuZWVkczogMSxcbiAgICBydW46ICh7IGNoYXQgfSwgW25pY2tdLCByZXN0KSA9PiB7XG4gICAgICBjb25zdCB0YWxrID0gY2hhdC50YWxrVG8obmljayEpO1xuICAgICAgY29uc3QgdGV4dCA9IGFmdGVyKHJlc3QsIDEpO1xuICAgICAgaWYgKHRleHQgIT09IFwiXCIpXG4gICAgICAgIHNheShjaGF0LCB0YWxrLCB0ZXh0KTtcbiAgICB9LFxuICB9LFxuICBxdWl0OiB7XG4gICAgdXNhZ2U6IFwiW1dPUkRTXVwiLCBoZWxwOiBcImxlYXZlc1wiLCBydW46IChkZXNrLCBfLCByZXN0KSA9PiBkZXNrLmxlYXZlKHJlc3QpLFxuICB9LFxuICBxdW90ZToge1xuICAgIHVzYWdlOiBcIkxJTkVcIiwgaGVscDogXCJzZW5kcyBhIGxpbmUgb2YgSVJDIGFzIGl0IGlzXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogKHsgY2hhdCB9LCBfLCByZXN0KSA9PiBjaGF0LnNlbmRMaW5lcyhbcmVzdC5yZXBsYWNlKC9bXFxyXFxuXFwwXS9nLCBcIlwiKV0pLFxuICB9LFxuICByb29tczoge1xuICAgIHVzYWdlOiBcIlwiLCBoZWxwOiBcIndoaWNoIHJvb21zIHRoZXJlIGFyZVwiLCBydW46IGRlc2sgPT4gZGVzay5vcGVuRGlhbG9nKFwicm9vbXNcIiksXG4gIH0sXG4gIHNlYXJjaDoge1xuICAgIHVzYWdlOiBcIltXT1JEU11cIiwgaGVscDogXCJsb29rcyBmb3Igd2hhdCB3YXMgc2FpZFwiLFxuICAgIHJ1bjogKGRlc2ssIF8sIHJlc3QpID0+IGRlc2sub3BlbkRpYWxvZyhcInNlYXJjaFwiLCByZXN0KSxcbiAgfSxcbiAgc2V0dGluZ3M6IHtcbiAgICB1c2FnZTogXCJcIiwgaGVscDogXCJ3aGF0IHlvdSBjYW4gY2hvb3NlXCIsIHJ1bjogZGVzayA9PiBkZXNrLm9wZW5EaWFsb2coXCJzZXR0aW5nc1wiKSxcbiAgfSxcbiAgc3dpdGNoOiB7XG4gICAgdXNhZ2U6IFwiUk9PTVwiLCBoZWxwOiBcImdvZXMgdG8gYW5vdGhlciByb29tXCIsIHRha2VzOiBcInJvb21cIiwgbmVlZHM6IDEsXG4gICAgcnVuOiAoeyBjaGF0IH0sIFtuYW1lXSkgPT4ge1xuICAgICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChuYW1lISkgPz8gY2hhdC5maW5kKGAjJHtuYW1lfWApO1xuICAgICAgaWYgKHJvb20gPT09IHVuZGVmaW5lZClcbiAgICAgICAgY2hhdC50ZWxsKGBZb3UgYXJlIGluIG5vIHJvb20gY2FsbGVkICR7bmFtZX1gKTtcbiAgICAgIGVsc2VcbiAgICAgICAgY2hhdC5zaG93KHJvb20pO1xuICAgIH0sXG4gIH0sXG4gIHRvcGljOiB7XG4gICAgdXNhZ2U6IFwiW1RFWFRdXCIsIGhlbHA6IFwic2hvd3MgdGhlIHJvb20ncyB0b3BpYywgb3Igc2V0cyBpdFwiLFxuICAgIHJ1bjogKHsgY2hhdCwgcm9vbSB9LCBfLCByZXN0KSA9PiB7XG4gICAgICBpZiAocmVzdCAhPT0gXCJcIilcbiAgICAgICAgY2hhdC5zZW5kKFwiVE9QSUNcIiwgW3Jvb20ubmFtZSwgcmVzdF0pO1xuICAgICAgZWxzZVxuICAgICAgICBjaGF0LnRlbGwocm9vbS50b3BpYyA9PT0gXCJcIiA/IFwiVGhlcmUgaXMgbm8gdG9waWNcIiA6IGBUaGUgdG9waWMgaXM6ICR7cm9vbS50b3BpY31gKTtcbiAgICB9LFxuICB9LFxuICB1bmJhbjoge1xuICAgIHVzYWdlOiBcIk1BU0tcIiwgaGVscDogXCJsZXRzIHNvbWVib2R5IGluIGFnYWluXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogKHsgY2hhdCwgcm9vbSB9LCBbbWFza10pID0+IGNoYXQuc2VuZChcIk1PREVcIiwgW3Jvb20ubmFtZSwgXCItYlwiLCBtYXNrIV0pLFxuICB9LFxuICB1bmlnbm9yZToge1xuICAgIHVzYWdlOiBcIk5BTUVcIiwgaGVscDogXCJoZWFycyBzb21lYm9keSBhZ2FpblwiLCB0YWtlczogXCJuYW1lXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogKHsgY2hhdCB9LCBbbmlja10pID0+IHtcbiAgICAgIGNvbnN0IGxpc3QgPSBjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIik7XG4gICAgICBjb25zdCBsZWZ0ID0gbGlzdC5maWx0ZXIoZW50cnkgPT4gZm9sZGVkKGVudHJ5KSAhPT0gZm9sZGVkKG5pY2shKSk7XG4gICAgICBjaGF0LnNldHRpbmdzLnNldChcImlnbm9yZWRcIiwgbGVmdCk7XG4gICAgICBjaGF0LnRlbGwobGVmdC5sZW5ndGggPCBsaXN0Lmxlbmd0aCA/IGBZb3UgaGVhciAke25pY2t9IGFnYWluYCA6IGBZb3UgZGlkIG5vdCBpZ25vcmUgJHtuaWNrfWApO1xuICAgIH0sXG4gIH0sXG4gIHZvaWNlOiB7XG4gICAgdXNhZ2U6IFwiTkFNRVwiLCBoZWxwOiBcImxldHMgc29tZWJvZHkgc3BlYWsgaW4gYSBtb2RlcmF0ZWQgcm9vbVwiLCB0YWtlczogXCJuYW1lXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogbW9kZU9mKFwiK3ZcIiksXG4gIH0sXG4gIHdob2lzOiB7XG4gICAgdXNhZ2U6IFwiTkFNRVwiLCBoZWxwOiBcIndoYXQgdGhlIHNlcnZlciBrbm93cyBvZiBzb21lYm9keVwiLCB0YWtlczogXCJuYW1lXCIsIG5lZWRzOiAxLFxuICAgIHJ1bjogKHsgY2hhdCB9LCBbbmlja10pID0+IGNoYXQuc2VuZChcIldIT0lTXCIsIFtuaWNrIV0pLFxuICB9LFxufTtcblxuLyoqIE90aGVyIG5hbWVzIG9mIGNvbW1hbmRzLiAqL1xuZXhwb3J0IGNvbnN0IGFsaWFzZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7XG4gIHBhcnQ6IFwibGVhdmVcIiwgY2xvc2U6IFwibGVhdmVcIiwgbGlzdDogXCJyb29tc1wiLCBuYW1lczogXCJyb29tc1wiLCByYXc6IFwicXVvdGVcIiwgajogXCJqb2luXCIsXG4gIHJlZ2lzdGVyOiBcImxvZ2luXCIsIG06IFwibXNnXCIsIHc6IFwibXNnXCIsIGV4aXQ6IFwicXVpdFwiLFxufTtcblxuLyoqIEJhbnMgc29tZWJvZHkgYnkgd2hhdCBhbGwgdGhlaXIgbmFtZXMgc2hhcmU6IHRoZSBob3N0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhbihjaGF0OiBDaGF0LCByb29tOiBSb29tLCBuaWNrOiBzdHJpbmcpIHtcbiAgY29uc3QgaG9zdCA9IGNoYXQucGVvcGxlLmZpbmQobmljayk/Lmhvc3QucmVwbGFjZSgvXlteQF0qQC8sIFwiXCIpID8/IFwiXCI7XG4gIGNoYXQuc2VuZChcIk1PREVcIiwgW3Jvb20ubmFtZSwgXCIrYlwiLCBob3N0ID09PSBcIlwiID8gYCR7bmlja30hKkAqYCA6IGAqISpAJHtob3N0fWBdKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIGxlYXZlUm9vbShjaGF0OiBDaGF0LCByb29tOiBSb29tKSB7XG4gIGlmIChyb29tLmtpbmQgPT09IFwicm9vbVwiICYmIHJvb20uam9pbmVkKVxuICAgIGNoYXQuc2VuZChcIlBBUlRcIiwgW3Jvb20ubmFtZV0pO1xuICBlbHNlXG4gICAgY2hhdC5jbG9zZShyb29tKTtcbn1cblxuLyoqIERvZXMgd2hhdCBhIGxpbmUgaW4gdGhlIGNvbXBvc2VyIHNheXM6IGEgY29tbWFuZCwgb3Igc3BlZWNoLiBAcmV0dXJucyB3aGV0aGVyIGl0IHdhc1xuICAgIHRha2VuOyBvbmUgdGhhdCB3YXMgbm90IHN0YXlzIHRvIGJlIGNvcnJlY3RlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzdWJtaXQoZGVzazogRGVzaywgdGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IHsgY2hhdCwgcm9vbSB9ID0gZGVzaztcbiAgY29uc3QgY29tbWFuZCA9IC9eXFwvKFtBLVphLXpdKykoPzpcXHMrKC4qKSk/JC9zLmV4ZWModGV4dC50cmltRW5kKCkpO1xuICBpZiAoY29tbWFuZCA9PT0gbnVsbCB8fCB0ZXh0LnN0YXJ0c1dpdGgoXCIvL1wiKSkge1xuICAgIGNvbnN0IHdvcmRzID0gdGV4dC5zdGFydHNXaXRoKFwiLy9cIikgPyB0ZXh0LnNsaWNlKDEpIDogdGV4dDtcbiAgICBpZiAod29yZHMudHJpbSgpID09PSBcIlwiKVxuICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIGlmIChyb29tLmtpbmQgPT09IFwic2VydmVyXCIpIHtcbiAgICAgIGNoYXQudGVsbChcIk5vYm9keSBoZWFycyB3aGF0IGlzIHNhaWQgaGVyZTogY2hvb3NlIGEgcm9vbVwiLCByb29tKTtcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgc2F5KGNoYXQsIHJvb20sIHdvcmRzKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuICBjb25zdCBuYW1lID0gY29tbWFuZFsxXSEudG9Mb3dlckNhc2UoKTtcbiAgY29uc3QgcmVzdCA9IChjb21tYW5kWzJdID8/IFwiXCIpLnRyaW0oKTtcbiAgY29uc3Qga25vd24gPSBjb21tYW5kc1thbGlhc2VzW25hbWVdID8/IG5hbWVdO1xuICBpZiAoa25vd24gPT09IHVuZGVmaW5lZCkge1xuICAgIGNoYXQudGVsbChgVGhlcmUgaXMgbm8gLyR7bmFtZX0uIC9oZWxwIGxpc3RzIHdoYXQgdGhlcmUgaXM7IC8vJHtuYW1lfSBzYXlzIGl0YCk7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG4gIGNvbnN0IHdvcmRzID0gcmVzdC5zcGxpdCgvXFxzKy8pLmZpbHRlcih3b3JkID0+IHdvcmQgIT09IFwiXCIpO1xuICBpZiAod29yZHMubGVuZ3RoIDwgKGtub3duLm5lZWRzID8/IDApKSB7XG4gICAgY2hhdC50ZWxsKGAvJHtuYW1lfSAke2tub3duLnVzYWdlfTogJHtrbm93bi5oZWxwfWApO1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICBrbm93bi5ydW4oZGVzaywgd29yZHMsIHJlc3QpO1xuICByZXR1cm4gdHJ1ZTtcbn1cbiIsICJpbXBvcnQgeyBmb2xkZWQgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IGNvbW1hbmRzIH0gZnJvbSBcIi4vY29tbWFuZHMudHNcIjtcbmltcG9ydCB7IGlzU2FpZCB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB0eXBlIHsgUm9vbSB9IGZyb20gXCIuL3Jvb20udHNcIjtcblxuLyoqIFdoYXQgVGFiIG1heSBwdXQgaW4gdGhlIHBsYWNlIG9mIGEgd29yZC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ29tcGxldGlvbiB7XG4gIC8qKiBXaGVyZSB0aGUgd29yZCBiZWdpbnMsIGFuZCB3aGVyZSBpdCBlbmRzLiAqL1xuICByZWFkb25seSBmcm9tOiBudW1iZXI7XG4gIHJlYWRvbmx5IHRvOiBudW1iZXI7XG4gIHJlYWRvbmx5IGNob2ljZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICAvKiogV2hhdCBzdGFuZHMgYmVoaW5kIHRoZSBjaG9pY2UuICovXG4gIHJlYWRvbmx5IHN1ZmZpeDogc3RyaW5nO1xufVxuXG4vKiogVGhlIHdvcmQgaW4gZnJvbnQgb2YgdGhlIGN1cnNvciwgYW5kIHdoYXQgaXQgbWF5IGJlY29tZTogbmFtZXMsIHRob3NlIGZpcnN0IHdobyBzcG9rZVxuICAgIGxhc3Q7IHJvb21zIGFmdGVyIGEgIzsgY29tbWFuZHMgYWZ0ZXIgYSAvIGF0IHRoZSBzdGFydC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21wbGV0ZShjaGF0OiBDaGF0LCByb29tOiBSb29tLCB0ZXh0OiBzdHJpbmcsIGN1cnNvcjogbnVtYmVyKTogQ29tcGxldGlvbiB8IG51bGwge1xuICBjb25zdCBmcm9udCA9IHRleHQuc2xpY2UoMCwgY3Vyc29yKTtcbiAgY29uc3QgZnJvbSA9IGZyb250LnNlYXJjaCgvXFxTKiQvKTtcbiAgY29uc3Qgd29yZCA9IGZyb250LnNsaWNlKGZyb20pO1xuICBjb25zdCBhdFN0YXJ0ID0gZnJvbSA9PT0gMDtcbiAgY29uc3Qgb2YgPSAoY2hvaWNlczogcmVhZG9ubHkgc3RyaW5nW10sIHN1ZmZpeDogc3RyaW5nLCBiZWdpbiA9IGZyb20pOiBDb21wbGV0aW9uIHwgbnVsbCA9PlxuICAgIGNob2ljZXMubGVuZ3RoID09PSAwID8gbnVsbCA6IHsgZnJvbTogYmVnaW4sIHRvOiBjdXJzb3IsIGNob2ljZXMsIHN1ZmZpeCB9O1xuICBpZiAoYXRTdGFydCAmJiAvXlxcL1xcdyokLy50ZXN0KHdvcmQpKVxuICAgIHJldHVybiBvZihPYmplY3Qua2V5cyhjb21tYW5kcykuZmlsdGVyKG5hbWUgPT4gbmFtZS5zdGFydHNXaXRoKHdvcmQuc2xpY2UoMSkudG9Mb3dlckNhc2UoKSkpXG4gICAgICAubWFwKG5hbWUgPT4gYC8ke25hbWV9YCksIFwiIFwiKTtcbiAgaWYgKC9eWyMmXS8udGVzdCh3b3JkKSlcbiAgICByZXR1cm4gb2YoY2hhdC5yb29tcy5maWx0ZXIoeCA9PiB4LmtpbmQgPT09IFwicm9vbVwiICYmIHguaWQuc3RhcnRzV2l0aChmb2xkZWQod29yZCkpKVxuICAgICAgLm1hcCh4ID0+IHgubmFtZSksIFwiIFwiKTtcbiAgY29uc3QgYXQgPSB3b3JkLnN0YXJ0c1dpdGgoXCJAXCIpID8gMSA6IDA7XG4gIGNvbnN0IHdhbnRlZCA9IGZvbGRlZCh3b3JkLnNsaWNlKGF0KSk7XG4gIGlmICh3YW50ZWQgPT09IFwiXCIgJiYgIWF0KVxuICAgIHJldHVybiBudWxsO1xuICByZXR1cm4gb2YobmFtZXMoY2hhdCwgcm9vbSkuZmlsdGVyKG5pY2sgPT4gZm9sZGVkKG5pY2spLnN0YXJ0c1dpdGgod2FudGVkKSksXG4gICAgICAgICAgICBhdFN0YXJ0ICYmICFhdCA/IFwiOiBcIiA6IFwiIFwiLCBmcm9tICsgYXQpO1xufVxuXG4vKiogV2hvIG1heSBiZSBtZWFudCwgdGhvc2Ugd2hvIHNwb2tlIGxhc3QgZmlyc3QuICovXG5mdW5jdGlvbiBuYW1lcyhjaGF0OiBDaGF0LCByb29tOiBSb29tKTogc3RyaW5nW10ge1xuICBjb25zdCBsYXRlbHkgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICByb29tLmxpbmVzLnNsaWNlKC0yMDApLmZvckVhY2goKGxpbmUsIGkpID0+IHtcbiAgICBpZiAoaXNTYWlkKGxpbmUpKVxuICAgICAgbGF0ZWx5LnNldChmb2xkZWQobGluZS5uaWNrKSwgaSArIDEpO1xuICB9KTtcbiAgY29uc3QgbWUgPSBmb2xkZWQoY2hhdC5tZSk7XG4gIGNvbnN0IGhlcmUgPSByb29tLmtpbmQgPT09IFwicGVyc29uXCIgPyBbcm9vbS5pZCwgbWVdIDogWy4uLnJvb20ubWVtYmVycy5rZXlzKCldO1xuICByZXR1cm4gaGVyZS5maWx0ZXIoaWQgPT4gaWQgIT09IG1lKVxuICAgIC5zb3J0KChhLCBiKSA9PiAobGF0ZWx5LmdldChiKSA/PyAwKSAtIChsYXRlbHkuZ2V0KGEpID8/IDApIHx8IChhIDwgYiA/IC0xIDogMSkpXG4gICAgLm1hcChpZCA9PiBjaGF0LnBlb3BsZS5maW5kKGlkKT8ubmljayA/PyAoaWQgPT09IHJvb20uaWQgPyByb29tLm5hbWUgOiBpZCkpO1xufVxuIiwgImltcG9ydCB7IGlzQmF0Y2ggfSBmcm9tIFwiLi4vaXJjL2JhdGNoZXMudHNcIjtcbmltcG9ydCB7IGlzUm9vbSwgbmlja09mLCBzYW1lIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYXQgfSBmcm9tIFwiLi9jaGF0LnRzXCI7XG5pbXBvcnQgeyBtdWx0aUxpbmVPZiB9IGZyb20gXCIuL2hpc3RvcnkudHNcIjtcbmltcG9ydCB7IHR5cGUgTGluZSwgaXNTYWlkLCBsaW5lT2YgfSBmcm9tIFwiLi9saW5lLnRzXCI7XG5pbXBvcnQgeyByZWZ1c2FsIH0gZnJvbSBcIi4vcmVmdXNhbHMudHNcIjtcbmltcG9ydCB0eXBlIHsgUm9vbSB9IGZyb20gXCIuL3Jvb20udHNcIjtcbmltcG9ydCB7IGZpcnN0T2YgfSBmcm9tIFwiLi9zcGVhay50c1wiO1xuaW1wb3J0IHsgZXNjYXBlVGFnIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5cbi8qKiBBIGxpbmUgdGhhdCB3YXMgZm91bmQsIGFuZCB3aGVyZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRm91bmQge1xuICByZWFkb25seSByb29tOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGxpbmU6IExpbmU7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVzdWx0cyB7XG4gIHJlYWRvbmx5IGZvdW5kOiByZWFkb25seSBGb3VuZFtdO1xuICAvKiogV2hhdCB0aGVyZSBpcyB0byBzYXkgYWJvdXQgdGhlbTsgZW1wdHkgaWYgbm90aGluZy4gKi9cbiAgcmVhZG9ubHkgbm90ZTogc3RyaW5nO1xufVxuXG4vKiogTW9zdCBsaW5lcyB0aGF0IGFyZSBsb29rZWQgZm9yLiAqL1xuY29uc3QgbW9zdCA9IDUwO1xuXG4vKiogV2hldGhlciB0aGUgc2VydmVyIHNlYXJjaGVzIChzb2p1LmltL3NlYXJjaCkuICovXG5leHBvcnQgZnVuY3Rpb24gc2VydmVyU2VhcmNoZXMoY2hhdDogQ2hhdCk6IGJvb2xlYW4ge1xuICByZXR1cm4gY2hhdC5oYXMoXCJsYWJlbGVkLXJlc3BvbnNlXCIpICYmIChjaGF0LmhhcyhcInNvanUuaW0vc2VhcmNoXCIpIHx8IGNoYXQuaGFzKFwiZHJhZnQvc2VhcmNoXCIpKTtcbn1cblxuLyoqIExvb2tzIGZvciBhIHRleHQsIG9uIHRoZSBzZXJ2ZXIgd2hlcmUgaXQgY2FuLCBlbHNlIGluIHdoYXQgaXMgaGVyZTsgdGhlIG5ld2VzdCBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzZWFyY2goY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgdGV4dDogc3RyaW5nLCBkb25lOiAocmVzdWx0czogUmVzdWx0cykgPT4gdm9pZCkge1xuICBpZiAoIXNlcnZlclNlYXJjaGVzKGNoYXQpKSB7XG4gICAgZG9uZSh7IGZvdW5kOiBzZWFyY2hIZXJlKHJvb20sIHRleHQpLCBub3RlOiBcIlNlYXJjaGVkIG9ubHkgd2hhdCB0aGlzIHBhZ2UgaGFzIGxvYWRlZFwiIH0pO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBhdHRyaWJ1dGVzID0gYGluPSR7ZXNjYXBlVGFnKHJvb20ubmFtZSl9O3RleHQ9JHtlc2NhcGVUYWcodGV4dCl9O2xpbWl0PSR7bW9zdH1gO1xuICBjaGF0LnNlbmQoXCJTRUFSQ0hcIiwgW2F0dHJpYnV0ZXNdLCBjaGF0LmxhYmVsKGFuc3dlciA9PiB7XG4gICAgaWYgKCFpc0JhdGNoKGFuc3dlcikpIHtcbiAgICAgIGRvbmUoeyBmb3VuZDogW10sIG5vdGU6IHJlZnVzYWwoYW5zd2VyKSA/PyBcIk5vdGhpbmcgd2FzIGZvdW5kXCIgfSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgY29uc3QgYmF0Y2ggPSBhbnN3ZXIudHlwZSA9PT0gXCJsYWJlbGVkLXJlc3BvbnNlXCJcbiAgICAgID8gYW5zd2VyLml0ZW1zLmZpbmQoaXNCYXRjaCkgPz8gYW5zd2VyIDogYW5zd2VyO1xuICAgIGNvbnN0IGZvdW5kID0gYmF0Y2guaXRlbXMuZmxhdE1hcChpdGVtID0+IHtcbiAgICAgIGNvbnN0IG1lc3NhZ2UgPSBpc0JhdGNoKGl0ZW0pID8gZmlyc3RPZihpdGVtKSA6IGl0ZW07XG4gICAgICBjb25zdCBsaW5lID0gaXNCYXRjaChpdGVtKSA/IG11bHRpTGluZU9mKGNoYXQsIGl0ZW0pIDogbGluZU9mKGl0ZW0sIGNoYXQubWUsIGNoYXQubm93KCkpO1xuICAgICAgaWYgKG1lc3NhZ2UgPT09IG51bGwgfHwgbGluZSA9PT0gbnVsbClcbiAgICAgICAgcmV0dXJuIFtdO1xuICAgICAgY29uc3QgdGFyZ2V0ID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICAgIHJldHVybiBbe1xuICAgICAgICByb29tOiBpc1Jvb20odGFyZ2V0KSB8fCBzYW1lKG5pY2tPZihtZXNzYWdlLnNvdXJjZSksIGNoYXQubWUpXG4gICAgICAgICAgPyB0YXJnZXQgOiBuaWNrT2YobWVzc2FnZS5zb3VyY2UpLFxuICAgICAgICBsaW5lLFxuICAgICAgfV07XG4gICAgfSkuc29ydCgoYSwgYikgPT4gYi5saW5lLnRpbWUgLSBhLmxpbmUudGltZSk7XG4gICAgZG9uZSh7IGZvdW5kLCBub3RlOiBmb3VuZC5sZW5ndGggPj0gbW9zdCA/IGBUaGUgbmV3ZXN0ICR7bW9zdH0gYXJlIHNob3duYCA6IFwiXCIgfSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH0pKTtcbn1cblxuZnVuY3Rpb24gc2VhcmNoSGVyZShyb29tOiBSb29tLCB0ZXh0OiBzdHJpbmcpOiBGb3VuZFtdIHtcbiAgY29uc3Qgd29yZHMgPSB0ZXh0LnRvTG93ZXJDYXNlKCkuc3BsaXQoL1xccysvKS5maWx0ZXIod29yZCA9PiB3b3JkICE9PSBcIlwiKTtcbiAgY29uc3QgZm91bmQ6IEZvdW5kW10gPSBbXTtcbiAgZm9yIChsZXQgaSA9IHJvb20ubGluZXMubGVuZ3RoIC0gMTsgaSA+PSAwICYmIGZvdW5kLmxlbmd0aCA8IG1vc3Q7IC0taSkge1xuICAgIGNvbnN0IGxpbmUgPSByb29tLmxpbmVzW2ldITtcbiAgICBjb25zdCBsb3cgPSBgJHtsaW5lLm5pY2t9ICR7bGluZS50ZXh0fWAudG9Mb3dlckNhc2UoKTtcbiAgICBpZiAoaXNTYWlkKGxpbmUpICYmICFsaW5lLmRlbGV0ZWQgJiYgd29yZHMuZXZlcnkod29yZCA9PiBsb3cuaW5jbHVkZXMod29yZCkpKVxuICAgICAgZm91bmQucHVzaCh7IHJvb206IHJvb20ubmFtZSwgbGluZSB9KTtcbiAgfVxuICByZXR1cm4gZm91bmQ7XG59XG4iLCAiLyoqIFdoYXQgdGhlIHBhZ2UgbWFrZXMgdXNlIG9mLiBOb25lIG9mIGl0IGlzIG5lZWRlZDogd2l0aG91dCBpdCwgaXQgZG9lcyBsZXNzLiAqL1xuY29uc3Qgd2FudGVkID0gW1xuICBcImFjY291bnQtbm90aWZ5XCIsXG4gIFwiYWNjb3VudC10YWdcIixcbiAgXCJhd2F5LW5vdGlmeVwiLFxuICBcImJhdGNoXCIsXG4gIFwiY2FwLW5vdGlmeVwiLFxuICBcImNoZ2hvc3RcIixcbiAgXCJkcmFmdC9hY2NvdW50LXJlZ2lzdHJhdGlvblwiLFxuICBcImRyYWZ0L2NoYW5uZWwtcmVuYW1lXCIsXG4gIFwiZHJhZnQvY2hhdGhpc3RvcnlcIixcbiAgXCJkcmFmdC9ldmVudC1wbGF5YmFja1wiLFxuICBcImRyYWZ0L21lc3NhZ2UtcmVkYWN0aW9uXCIsXG4gIFwiZHJhZnQvbXVsdGlsaW5lXCIsXG4gIFwiZHJhZnQvcmVhZC1tYXJrZXJcIixcbiAgXCJlY2hvLW1lc3NhZ2VcIixcbiAgXCJleHRlbmRlZC1qb2luXCIsXG4gIFwiZXh0ZW5kZWQtbW9uaXRvclwiLFxuICBcImludml0ZS1ub3RpZnlcIixcbiAgXCJsYWJlbGVkLXJlc3BvbnNlXCIsXG4gIFwibWVzc2FnZS10YWdzXCIsXG4gIFwibXVsdGktcHJlZml4XCIsXG4gIFwic2FzbFwiLFxuICBcInNlcnZlci10aW1lXCIsXG4gIFwic2V0bmFtZVwiLFxuICBcInNvanUuaW0vc2VhcmNoXCIsXG4gIFwiZHJhZnQvc2VhcmNoXCIsXG4gIFwic3RhbmRhcmQtcmVwbGllc1wiLFxuICBcInVzZXJob3N0LWluLW5hbWVzXCIsXG5dO1xuXG4vKiogV2hhdCB0aGUgc2VydmVyIG9mZmVycywgYW5kIHdoYXQgaXMgb24gKElSQ3YzIGNhcGFiaWxpdHktbmVnb3RpYXRpb24pLiAqL1xuZXhwb3J0IGNsYXNzIENhcGFiaWxpdGllcyB7XG4gIHJlYWRvbmx5IG9mZmVyZWQgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICByZWFkb25seSBvbiA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuXG4gIG9mZmVyKGxpc3Q6IHN0cmluZykge1xuICAgIGZvciAoY29uc3QgdG9rZW4gb2Ygd29yZHMobGlzdCkpIHtcbiAgICAgIGNvbnN0IGVxdWFscyA9IHRva2VuLmluZGV4T2YoXCI9XCIpO1xuICAgICAgdGhpcy5vZmZlcmVkLnNldChlcXVhbHMgPCAwID8gdG9rZW4gOiB0b2tlbi5zbGljZSgwLCBlcXVhbHMpLFxuICAgICAgICAgICAgICAgICAgICAgICBlcXVhbHMgPCAwID8gXCJcIiA6IHRva2VuLnNsaWNlKGVxdWFscyArIDEpKTtcbiAgICB9XG4gIH1cblxuICB3aXRoZHJhdyhsaXN0OiBzdHJpbmcpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygd29yZHMobGlzdCkpIHtcbiAgICAgIHRoaXMub2ZmZXJlZC5kZWxldGUobmFtZSk7XG4gICAgICB0aGlzLm9uLmRlbGV0ZShuYW1lKTtcbiAgICB9XG4gIH1cblxuICBhY2tub3dsZWRnZShsaXN0OiBzdHJpbmcpIHtcbiAgICBmb3IgKGNvbnN0IG5hbWUgb2Ygd29yZHMobGlzdCkpIHtcbiAgICAgIGlmIChuYW1lLnN0YXJ0c1dpdGgoXCItXCIpKVxuICAgICAgICB0aGlzLm9uLmRlbGV0ZShuYW1lLnNsaWNlKDEpKTtcbiAgICAgIGVsc2VcbiAgICAgICAgdGhpcy5vbi5hZGQobmFtZSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFdoYXQgdG8gYXNrIGZvciwgb2Ygd2hhdCBpcyBvZmZlcmVkIGFuZCBub3Qgb24geWV0LiAqL1xuICB0b1JlcXVlc3QoKTogc3RyaW5nW10ge1xuICAgIHJldHVybiB3YW50ZWQuZmlsdGVyKG5hbWUgPT4gdGhpcy5vZmZlcmVkLmhhcyhuYW1lKSAmJiAhdGhpcy5vbi5oYXMobmFtZSkpO1xuICB9XG5cbiAgaGFzKG5hbWU6IHN0cmluZykge1xuICAgIHJldHVybiB0aGlzLm9uLmhhcyhuYW1lKTtcbiAgfVxuXG4gIC8qKiBBIG51bWJlciBpbiBhIGNhcGFiaWxpdHkncyB2YWx1ZTogXCJtYXgtYnl0ZXM9NDAwMDAsbWF4LWxpbmVzPTEwXCIuICovXG4gIGxpbWl0KG5hbWU6IHN0cmluZywga2V5OiBzdHJpbmcsIG90aGVyd2lzZTogbnVtYmVyKSB7XG4gICAgZm9yIChjb25zdCBwYXJ0IG9mICh0aGlzLm9mZmVyZWQuZ2V0KG5hbWUpID8/IFwiXCIpLnNwbGl0KFwiLFwiKSkge1xuICAgICAgY29uc3QgW2ssIHZdID0gcGFydC5zcGxpdChcIj1cIik7XG4gICAgICBpZiAoayA9PT0ga2V5ICYmIE51bWJlcih2KSA+IDApXG4gICAgICAgIHJldHVybiBOdW1iZXIodik7XG4gICAgfVxuICAgIHJldHVybiBvdGhlcndpc2U7XG4gIH1cblxuICBjbGVhcigpIHtcbiAgICB0aGlzLm9mZmVyZWQuY2xlYXIoKTtcbiAgICB0aGlzLm9uLmNsZWFyKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gd29yZHMobGlzdDogc3RyaW5nKSB7XG4gIHJldHVybiBsaXN0LnNwbGl0KFwiIFwiKS5maWx0ZXIod29yZCA9PiB3b3JkICE9PSBcIlwiKTtcbn1cbiIsICIvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgaXRzZWxmICgwMDUsIG1vZGVybi5pcmNkb2NzLmhvcnNlKS4gKi9cbmV4cG9ydCBjbGFzcyBJc3VwcG9ydCB7XG4gICN0b2tlbnMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuXG4gIC8qKiBUYWtlcyB0aGUgcGFyYW1ldGVycyBvZiBvbmUgMDA1LCB3aXRob3V0IHRoZSBuaWNrIGFuZCB0aGUgbGFzdCB3b3Jkcy4gKi9cbiAgdGFrZSh0b2tlbnM6IHJlYWRvbmx5IHN0cmluZ1tdKSB7XG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB0b2tlbnMpIHtcbiAgICAgIGNvbnN0IGVxdWFscyA9IHRva2VuLmluZGV4T2YoXCI9XCIpO1xuICAgICAgY29uc3Qga2V5ID0gZXF1YWxzIDwgMCA/IHRva2VuIDogdG9rZW4uc2xpY2UoMCwgZXF1YWxzKTtcbiAgICAgIGlmIChrZXkuc3RhcnRzV2l0aChcIi1cIikpXG4gICAgICAgIHRoaXMuI3Rva2Vucy5kZWxldGUoa2V5LnNsaWNlKDEpKTtcbiAgICAgIGVsc2VcbiAgICAgICAgdGhpcy4jdG9rZW5zLnNldChrZXksIGVxdWFscyA8IDAgPyBcIlwiIDogdW5lc2NhcGVkKHRva2VuLnNsaWNlKGVxdWFscyArIDEpKSk7XG4gICAgfVxuICB9XG5cbiAgaGFzKGtleTogc3RyaW5nKSB7XG4gICAgcmV0dXJuIHRoaXMuI3Rva2Vucy5oYXMoa2V5KTtcbiAgfVxuXG4gIGdldChrZXk6IHN0cmluZykge1xuICAgIHJldHVybiB0aGlzLiN0b2tlbnMuZ2V0KGtleSkgPz8gXCJcIjtcbiAgfVxuXG4gIG51bWJlcihrZXk6IHN0cmluZywgb3RoZXJ3aXNlOiBudW1iZXIpIHtcbiAgICBjb25zdCB2YWx1ZSA9IE51bWJlcih0aGlzLmdldChrZXkpKTtcbiAgICByZXR1cm4gTnVtYmVyLmlzSW50ZWdlcih2YWx1ZSkgJiYgdmFsdWUgPiAwID8gdmFsdWUgOiBvdGhlcndpc2U7XG4gIH1cblxuICAvKiogU2lnbnMgb2YgcmFua3MsIHRoZSBoaWdoZXN0IGZpcnN0OiBcIkAlK1wiLiAqL1xuICBnZXQgcmFua1NpZ25zKCkge1xuICAgIHJldHVybiB0aGlzLmdldChcIlBSRUZJWFwiKS5yZXBsYWNlKC9eXFwoLipcXCkvLCBcIlwiKSB8fCBcIkArXCI7XG4gIH1cblxuICAvKiogVGhlIHNpZ24gb2YgYSByYW5rJ3MgbW9kZTogXCJAXCIgb2YgXCJvXCI7IGVtcHR5IGlmIGl0IGlzIG5vIHJhbmsuICovXG4gIHNpZ25PZihtb2RlOiBzdHJpbmcpIHtcbiAgICBjb25zdCBbLCBtb2Rlcywgc2lnbnNdID0gL15cXCgoLiopXFwpKC4qKSQvLmV4ZWModGhpcy5nZXQoXCJQUkVGSVhcIikpID8/IFssIFwib3ZcIiwgXCJAK1wiXTtcbiAgICByZXR1cm4gc2lnbnMhW21vZGVzIS5pbmRleE9mKG1vZGUpXSA/PyBcIlwiO1xuICB9XG5cbiAgLyoqIFdoZXRoZXIgYSBtb2RlIG9mIHJvb21zIHRha2VzIGEgcGFyYW1ldGVyLiAqL1xuICB0YWtlc1BhcmFtZXRlcihtb2RlOiBzdHJpbmcsIHNldDogYm9vbGVhbikge1xuICAgIGNvbnN0IFtsaXN0cyA9IFwiYlwiLCBhbHdheXMgPSBcImtcIiwgd2hlblNldCA9IFwibFwiXSA9IHRoaXMuZ2V0KFwiQ0hBTk1PREVTXCIpLnNwbGl0KFwiLFwiKTtcbiAgICByZXR1cm4gdGhpcy5zaWduT2YobW9kZSkgIT09IFwiXCIgfHwgbGlzdHMuaW5jbHVkZXMobW9kZSkgfHwgYWx3YXlzLmluY2x1ZGVzKG1vZGUpXG4gICAgICB8fCAoc2V0ICYmIHdoZW5TZXQuaW5jbHVkZXMobW9kZSkpO1xuICB9XG59XG5cbi8qKiBcIlxceDIwXCIgc3RhbmRzIGZvciBhIHNwYWNlIChtb2Rlcm4uaXJjZG9jcy5ob3JzZSwgUlBMX0lTVVBQT1JUKS4gKi9cbmZ1bmN0aW9uIHVuZXNjYXBlZCh2YWx1ZTogc3RyaW5nKSB7XG4gIHJldHVybiB2YWx1ZS5yZXBsYWNlKC9cXFxceChbMC05QS1GYS1mXXsyfSkvZyxcbiAgICAgICAgICAgICAgICAgICAgICAgKF8sIGhleDogc3RyaW5nKSA9PiBTdHJpbmcuZnJvbUNoYXJDb2RlKHBhcnNlSW50KGhleCwgMTYpKSk7XG59XG4iLCAiaW1wb3J0IHsgZm9sZGVkIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5cbi8qKiBXaGF0IGlzIGtub3duIG9mIHNvbWVib2R5IHdobyBzaGFyZXMgYSByb29tIHdpdGggdXMuICovXG5leHBvcnQgaW50ZXJmYWNlIFBlcnNvbiB7XG4gIG5pY2s6IHN0cmluZztcbiAgLyoqIFwidXNlckBob3N0XCI7IGVtcHR5IGlmIG5vdCBrbm93bi4gKi9cbiAgaG9zdDogc3RyaW5nO1xuICAvKiogVGhlIGFjY291bnQncyBuYW1lOyBlbXB0eSBmb3Igbm9uZS4gKi9cbiAgYWNjb3VudDogc3RyaW5nO1xuICBhd2F5OiBib29sZWFuO1xuICBib3Q6IGJvb2xlYW47XG4gIHJlYWxuYW1lOiBzdHJpbmc7XG59XG5cbi8qKiBFdmVyeWJvZHkgd2hvbSB3ZSBzZWUsIGJ5IGZvbGRlZCBuaWNrLiAqL1xuZXhwb3J0IGNsYXNzIFBlb3BsZSB7XG4gICNhbGwgPSBuZXcgTWFwPHN0cmluZywgUGVyc29uPigpO1xuXG4gIGZpbmQobmljazogc3RyaW5nKTogUGVyc29uIHwgdW5kZWZpbmVkIHtcbiAgICByZXR1cm4gdGhpcy4jYWxsLmdldChmb2xkZWQobmljaykpO1xuICB9XG5cbiAgLyoqIFRoZW0sIGFuZCBpZiB0aGV5IHdlcmUgbm90IGtub3duIGJlZm9yZSwgZnJvbSBub3cgb24uICovXG4gIG1lZXQobmljazogc3RyaW5nKTogUGVyc29uIHtcbiAgICBjb25zdCBrbm93biA9IHRoaXMuZmluZChuaWNrKTtcbiAgICBpZiAoa25vd24gIT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybiBrbm93bjtcbiAgICBjb25zdCBmcmVzaCA9IHsgbmljaywgaG9zdDogXCJcIiwgYWNjb3VudDogXCJcIiwgYXdheTogZmFsc2UsIGJvdDogZmFsc2UsIHJlYWxuYW1lOiBcIlwiIH07XG4gICAgdGhpcy4jYWxsLnNldChmb2xkZWQobmljayksIGZyZXNoKTtcbiAgICByZXR1cm4gZnJlc2g7XG4gIH1cblxuICByZW5hbWUoZnJvbTogc3RyaW5nLCB0bzogc3RyaW5nKSB7XG4gICAgY29uc3QgcGVyc29uID0gdGhpcy5maW5kKGZyb20pO1xuICAgIGlmIChwZXJzb24gPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybjtcbiAgICB0aGlzLiNhbGwuZGVsZXRlKGZvbGRlZChmcm9tKSk7XG4gICAgcGVyc29uLm5pY2sgPSB0bztcbiAgICB0aGlzLiNhbGwuc2V0KGZvbGRlZCh0byksIHBlcnNvbik7XG4gIH1cblxuICBmb3JnZXQobmljazogc3RyaW5nKSB7XG4gICAgdGhpcy4jYWxsLmRlbGV0ZShmb2xkZWQobmljaykpO1xuICB9XG5cbiAgY2xlYXIoKSB7XG4gICAgdGhpcy4jYWxsLmNsZWFyKCk7XG4gIH1cbn1cbiIsICJpbXBvcnQgeyB0eXBlIEJhdGNoLCBCYXRjaGVzIH0gZnJvbSBcIi4uL2lyYy9iYXRjaGVzLnRzXCI7XG5pbXBvcnQgeyBDYXBhYmlsaXRpZXMgfSBmcm9tIFwiLi4vaXJjL2NhcGFiaWxpdGllcy50c1wiO1xuaW1wb3J0IHsgSXN1cHBvcnQgfSBmcm9tIFwiLi4vaXJjL2lzdXBwb3J0LnRzXCI7XG5pbXBvcnQgeyB0eXBlIE1lc3NhZ2UsIGZvbGRlZCwgZm9ybWF0TWVzc2FnZSwgaXNSb29tLCBwYXJzZU1lc3NhZ2UgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IHR5cGUgTGluZSwgZnJlc2hLZXksIGluZm9MaW5lIH0gZnJvbSBcIi4vbGluZS50c1wiO1xuaW1wb3J0IHsgUGVvcGxlIH0gZnJvbSBcIi4vcGVvcGxlLnRzXCI7XG5pbXBvcnQgeyByZWNlaXZlIH0gZnJvbSBcIi4vcmVjZWl2ZS50c1wiO1xuaW1wb3J0IHsgUm9vbSwga2luZE9mIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuaW1wb3J0IHR5cGUgeyBTZXR0aW5ncywgU3RvcmUgfSBmcm9tIFwiLi9zZXR0aW5ncy50c1wiO1xuaW1wb3J0IHsgU3ViamVjdCB9IGZyb20gXCIuL3N1YmplY3QudHNcIjtcblxuLyoqIFdoYXQgY29tZXMgaW4gYW5zd2VyIHRvIG9uZSBjb21tYW5kLiAqL1xuZXhwb3J0IHR5cGUgQW5zd2VyID0gTWVzc2FnZSB8IEJhdGNoO1xuXG4vKiogT25lIHJvb20gb2YgdGhlIHNlcnZlcidzIGxpc3QuICovXG5leHBvcnQgaW50ZXJmYWNlIExpc3RlZFJvb20ge1xuICByZWFkb25seSBuYW1lOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1lbWJlcnM6IG51bWJlcjtcbiAgcmVhZG9ubHkgdG9waWM6IHN0cmluZztcbn1cblxuLyoqIFdoYXQgdGhlIHBhZ2Uga25vd3Mgb2Ygb25lIGNoYXQ6IHdobyB3ZSBhcmUsIHdoZXJlLCBhbmQgd2l0aCB3aG9tLiBJdCByZWFjaGVzIHRoZSB3b3JsZFxuICAgIGJ5IGBzZW5kYCBhbmQgaGVhcnMgb2YgaXQgYnkgYHRha2VgOyBpdCBrbm93cyBubyBzb2NrZXRzIGFuZCBubyBkb2N1bWVudHMuICovXG5leHBvcnQgY2xhc3MgQ2hhdCB7XG4gIC8qKiBUb2xkIHdoZW4gcm9vbXMgY29tZSwgZ28sIG9yIGFyZSBzd2l0Y2hlZCwgYW5kIHdoZW4gd2UgYXJlIHNvbWVib2R5IGVsc2UuICovXG4gIHJlYWRvbmx5IGNoYW5nZXMgPSBuZXcgU3ViamVjdCgpO1xuICByZWFkb25seSBjYXBhYmlsaXRpZXMgPSBuZXcgQ2FwYWJpbGl0aWVzKCk7XG4gIHJlYWRvbmx5IGlzdXBwb3J0ID0gbmV3IElzdXBwb3J0KCk7XG4gIHJlYWRvbmx5IHBlb3BsZSA9IG5ldyBQZW9wbGUoKTtcbiAgcmVhZG9ubHkgYmF0Y2hlcyA9IG5ldyBCYXRjaGVzKCk7XG5cbiAgLyoqIEluIHRoZSBvcmRlciB0aGV5IGFyZSBsaXN0ZWQ6IHJvb21zLCB0YWxrcywgdGhlIHNlcnZlci4gKi9cbiAgcm9vbXM6IFJvb21bXSA9IFtdO1xuICBjdXJyZW50OiBSb29tIHwgbnVsbCA9IG51bGw7XG4gIC8qKiBPdXIgbmljazsgZW1wdHkgYmVmb3JlIHdlIGhhdmUgb25lLiAqL1xuICBtZSA9IFwiXCI7XG4gIC8qKiBPdXIgXCJuaWNrIXVzZXJAaG9zdFwiIGFzIG90aGVycyBzZWUgaXQ7IGVtcHR5IGlmIG5vdCBrbm93bi4gKi9cbiAgbWFzayA9IFwiXCI7XG4gIC8qKiBUaGUgYWNjb3VudCB0aGF0IHdlIGFyZSBsb2dnZWQgaW4gdG87IGVtcHR5IGZvciBub25lLiAqL1xuICBhY2NvdW50ID0gXCJcIjtcbiAgYXdheSA9IGZhbHNlO1xuICBjb25uZWN0ZWQgPSBmYWxzZTtcbiAgLyoqIFJvb21zIHRvIGVudGVyIG9uY2Ugd2UgYXJlIGNvbm5lY3RlZCwgdGhlIGZpcnN0IG9mIHRoZW0gdG8gYmUgc2hvd24uICovXG4gIHdhbnRlZDogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSByb29tIHRvIGJlIHNob3duIGFzIHNvb24gYXMgaXQgaXMgZW50ZXJlZCwgZm9sZGVkLiAqL1xuICBnb2luZyA9IFwiXCI7XG4gIC8qKiBUaGUgc2VydmVyJ3MgbGlzdCBvZiByb29tcywgd2hlbiBpdCB3YXMgYXNrZWQgZm9yLiAqL1xuICBsaXN0OiB7IHJvb21zOiBMaXN0ZWRSb29tW107IGNvbXBsZXRlOiBib29sZWFuIH0gfCBudWxsID0gbnVsbDtcbiAgLyoqIEEgc2VudGVuY2UgdGhhdCBzdGFuZHMgYWJvdmUgZXZlcnl0aGluZyBmb3IgYSB3aGlsZS4gKi9cbiAgbm90aWNlOiB7IHRleHQ6IHN0cmluZzsga2V5OiBzdHJpbmcgfSB8IG51bGwgPSBudWxsO1xuXG4gIC8qKiBTb21lYm9keSBzYXlzIG91ciBuYW1lLCBvciB3cml0ZXMgdG8gdXMgYWxvbmUsIGFuZCBpdCB3YXMgbm90IHNlZW4geWV0LiAqL1xuICBvbkNhbGw6IChyb29tOiBSb29tLCBsaW5lOiBMaW5lKSA9PiB2b2lkID0gKCkgPT4ge307XG4gIC8qKiBBIGxpbmUgY2FtZSwgbGl2ZS4gKi9cbiAgb25IZWFyZDogKHJvb206IFJvb20sIGxpbmU6IExpbmUpID0+IHZvaWQgPSAoKSA9PiB7fTtcblxuICAjc2VuZDogKChsaW5lOiBzdHJpbmcpID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gICNhbnN3ZXJzID0gbmV3IE1hcDxzdHJpbmcsIChhbnN3ZXI6IEFuc3dlcikgPT4gYm9vbGVhbj4oKTtcbiAgI2xhc3RMYWJlbCA9IDA7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgc2V0dGluZ3M6IFNldHRpbmdzLCByZWFkb25seSBzdG9yZTogU3RvcmUsXG4gICAgICAgICAgICAgIHJlYWRvbmx5IG5vdzogKCkgPT4gbnVtYmVyID0gRGF0ZS5ub3cpIHt9XG5cbiAgLy8gLS0gdGhlIHdpcmUgLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG5cbiAgLyoqIFdlIGFyZSBzb21lYm9keSBvbiBhIGNvbm5lY3Rpb24uICovXG4gIGF0dGFjaChzZW5kOiAobGluZTogc3RyaW5nKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jc2VuZCA9IHNlbmQ7XG4gICAgdGhpcy5jb25uZWN0ZWQgPSB0cnVlO1xuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cblxuICBkZXRhY2goKSB7XG4gICAgdGhpcy4jc2VuZCA9IG51bGw7XG4gICAgdGhpcy5jb25uZWN0ZWQgPSBmYWxzZTtcbiAgICB0aGlzLiNhbnN3ZXJzLmNsZWFyKCk7XG4gICAgdGhpcy5iYXRjaGVzLmNsZWFyKCk7XG4gICAgdGhpcy5wZW9wbGUuY2xlYXIoKTtcbiAgICBmb3IgKGNvbnN0IHJvb20gb2YgdGhpcy5yb29tcykge1xuICAgICAgcm9vbS5qb2luZWQgPSBmYWxzZTtcbiAgICAgIHJvb20ucGFzdC5sb2FkaW5nID0gbnVsbDtcbiAgICAgIHJvb20udHlwaW5nLmNsZWFyKCk7XG4gICAgICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIH1cbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG5cbiAgLyoqIFRha2VzIG9uZSBsaW5lIGZyb20gdGhlIHNlcnZlci4gKi9cbiAgdGFrZShsaW5lOiBzdHJpbmcpIHtcbiAgICBjb25zdCBtZXNzYWdlID0gcGFyc2VNZXNzYWdlKGxpbmUpO1xuICAgIGNvbnN0IHdob2xlID0gbWVzc2FnZSA9PT0gbnVsbCA/IG51bGwgOiB0aGlzLmJhdGNoZXMudGFrZShtZXNzYWdlKTtcbiAgICBpZiAod2hvbGUgIT09IG51bGwpXG4gICAgICByZWNlaXZlKHRoaXMsIHdob2xlKTtcbiAgfVxuXG4gIHNlbmQoY29tbWFuZDogc3RyaW5nLCBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdID0gW10sIHRhZ3M6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7fSkge1xuICAgIHRoaXMuI3NlbmQ/Lihmb3JtYXRNZXNzYWdlKGNvbW1hbmQsIHBhcmFtcywgdGFncykpO1xuICB9XG5cbiAgc2VuZExpbmVzKGxpbmVzOiByZWFkb25seSBzdHJpbmdbXSkge1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcylcbiAgICAgIHRoaXMuI3NlbmQ/LihsaW5lKTtcbiAgfVxuXG4gIGdldCBoYXMoKSB7XG4gICAgcmV0dXJuIChjYXBhYmlsaXR5OiBzdHJpbmcpID0+IHRoaXMuY2FwYWJpbGl0aWVzLmhhcyhjYXBhYmlsaXR5KTtcbiAgfVxuXG4gIC8qKiBBIGxhYmVsIGZvciBhIGNvbW1hbmQgd2hvc2UgYW5zd2VyIGdvZXMgdG8gYHRha2VgIChJUkN2MyBsYWJlbGVkLXJlc3BvbnNlKSwgd2hpY2ggc2F5c1xuICAgICAgd2hldGhlciBpdCB3YXMgZm9yIGl0IGFsb25lLiBObyB0YWdzIGlmIHRoZSBzZXJ2ZXIga25vd3Mgbm8gbGFiZWxzLiAqL1xuICBsYWJlbCh0YWtlOiAoYW5zd2VyOiBBbnN3ZXIpID0+IGJvb2xlYW4pOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+IHtcbiAgICBpZiAoIXRoaXMuaGFzKFwibGFiZWxlZC1yZXNwb25zZVwiKSlcbiAgICAgIHJldHVybiB7fTtcbiAgICBjb25zdCBsYWJlbCA9IGBwJHsrK3RoaXMuI2xhc3RMYWJlbH1gO1xuICAgIHRoaXMuI2Fuc3dlcnMuc2V0KGxhYmVsLCB0YWtlKTtcbiAgICByZXR1cm4geyBsYWJlbCB9O1xuICB9XG5cbiAgLyoqIFdobyB3YWl0cyBmb3IgYW4gYW5zd2VyIHdpdGggdGhpcyBsYWJlbDsgYXNrZWQgb25jZS4gKi9cbiAgd2FpdGluZyhsYWJlbDogc3RyaW5nIHwgdW5kZWZpbmVkKTogKChhbnN3ZXI6IEFuc3dlcikgPT4gYm9vbGVhbikgfCB1bmRlZmluZWQge1xuICAgIGNvbnN0IHRha2UgPSB0aGlzLiNhbnN3ZXJzLmdldChsYWJlbCA/PyBcIlwiKTtcbiAgICB0aGlzLiNhbnN3ZXJzLmRlbGV0ZShsYWJlbCA/PyBcIlwiKTtcbiAgICByZXR1cm4gdGFrZTtcbiAgfVxuXG4gIC8vIC0tIHJvb21zIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLVxuXG4gIGZpbmQobmFtZTogc3RyaW5nKTogUm9vbSB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgaWQgPSBmb2xkZWQobmFtZSk7XG4gICAgcmV0dXJuIHRoaXMucm9vbXMuZmluZChyb29tID0+IHJvb20uaWQgPT09IGlkICYmIHJvb20ua2luZCAhPT0gXCJzZXJ2ZXJcIik7XG4gIH1cblxuICAvKiogVGhlIHJvb20gb3IgdGFsaywgbWFkZSBpZiB0aGVyZSBpcyBub25lLiAqL1xuICBvcGVuKG5hbWU6IHN0cmluZyk6IFJvb20ge1xuICAgIGNvbnN0IGZvdW5kID0gdGhpcy5maW5kKG5hbWUpO1xuICAgIGlmIChmb3VuZCAhPT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuIGZvdW5kO1xuICAgIGNvbnN0IHJvb20gPSBuZXcgUm9vbShuYW1lLCBraW5kT2YobmFtZSkpO1xuICAgIHRoaXMuI2FkZChyb29tKTtcbiAgICByZXR1cm4gcm9vbTtcbiAgfVxuXG4gIC8qKiBXaGVyZSB0aGUgc2VydmVyJ3Mgb3duIHdvcmRzIGdvLiAqL1xuICBnZXQgc2VydmVyKCk6IFJvb20ge1xuICAgIGNvbnN0IGZvdW5kID0gdGhpcy5yb29tcy5maW5kKHJvb20gPT4gcm9vbS5raW5kID09PSBcInNlcnZlclwiKTtcbiAgICBpZiAoZm91bmQgIT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybiBmb3VuZDtcbiAgICBjb25zdCByb29tID0gbmV3IFJvb20odGhpcy5pc3VwcG9ydC5nZXQoXCJORVRXT1JLXCIpIHx8IFwiU2VydmVyXCIsIFwic2VydmVyXCIpO1xuICAgIHRoaXMuI2FkZChyb29tKTtcbiAgICByZXR1cm4gcm9vbTtcbiAgfVxuXG4gICNhZGQocm9vbTogUm9vbSkge1xuICAgIGNvbnN0IHJhbmsgPSB7IHJvb206IDAsIHBlcnNvbjogMSwgc2VydmVyOiAyIH07XG4gICAgY29uc3QgYXQgPSB0aGlzLnJvb21zLmZpbmRJbmRleChvdGhlciA9PlxuICAgICAgcmFua1tvdGhlci5raW5kXSA+IHJhbmtbcm9vbS5raW5kXSB8fCAob3RoZXIua2luZCA9PT0gcm9vbS5raW5kICYmIG90aGVyLmlkID4gcm9vbS5pZCkpO1xuICAgIHRoaXMucm9vbXMuc3BsaWNlKGF0IDwgMCA/IHRoaXMucm9vbXMubGVuZ3RoIDogYXQsIDAsIHJvb20pO1xuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cblxuICAvKiogSXQgaGFzIGFub3RoZXIgbmFtZSBmcm9tIG5vdyBvbi4gKi9cbiAgcmVuYW1lKHJvb206IFJvb20sIG5hbWU6IHN0cmluZykge1xuICAgIHRoaXMucm9vbXMgPSB0aGlzLnJvb21zLmZpbHRlcihvdGhlciA9PiBvdGhlciAhPT0gcm9vbSk7XG4gICAgcm9vbS5uYW1lID0gbmFtZTtcbiAgICB0aGlzLiNhZGQocm9vbSk7XG4gICAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIGNsb3NlKHJvb206IFJvb20pIHtcbiAgICBjb25zdCBhdCA9IHRoaXMucm9vbXMuaW5kZXhPZihyb29tKTtcbiAgICBpZiAoYXQgPCAwKVxuICAgICAgcmV0dXJuO1xuICAgIHRoaXMucm9vbXMuc3BsaWNlKGF0LCAxKTtcbiAgICBpZiAodGhpcy5jdXJyZW50ID09PSByb29tKSB7XG4gICAgICB0aGlzLmN1cnJlbnQgPSBudWxsO1xuICAgICAgdGhpcy5zaG93KHRoaXMucm9vbXNbTWF0aC5tYXgoMCwgYXQgLSAxKV0gPz8gbnVsbCk7XG4gICAgfVxuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cblxuICAvKiogTWFrZXMgaXQgdGhlIG9uZSB0aGF0IGlzIGxvb2tlZCBhdC4gKi9cbiAgc2hvdyhyb29tOiBSb29tIHwgbnVsbCkge1xuICAgIGlmICh0aGlzLmN1cnJlbnQgPT09IHJvb20pXG4gICAgICByZXR1cm47XG4gICAgaWYgKHRoaXMuY3VycmVudCAhPT0gbnVsbCkge1xuICAgICAgdGhpcy5jdXJyZW50Lm5ld1NpbmNlID0gMDtcbiAgICAgIHRoaXMuY3VycmVudC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICB9XG4gICAgdGhpcy5jdXJyZW50ID0gcm9vbTtcbiAgICBpZiAocm9vbSAhPT0gbnVsbCkge1xuICAgICAgcm9vbS5uZXdTaW5jZSA9IHJvb20udW5yZWFkID4gMCA/IHJvb20ucmVhZFRvIDogMDtcbiAgICAgIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgfVxuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cblxuICAvKiogRW50ZXJzIGEgcm9vbSwgb3IgZ29lcyB0aGVyZSBpZiB3ZSBhcmUgaW4gaXQuICovXG4gIGpvaW4obmFtZTogc3RyaW5nLCBrZXkgPSBcIlwiKSB7XG4gICAgY29uc3Qgcm9vbSA9IHRoaXMuZmluZChuYW1lKTtcbiAgICBpZiAocm9vbSAhPT0gdW5kZWZpbmVkICYmIChyb29tLmpvaW5lZCB8fCByb29tLmtpbmQgPT09IFwicGVyc29uXCIpKSB7XG4gICAgICB0aGlzLnNob3cocm9vbSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRoaXMuZ29pbmcgPSBmb2xkZWQobmFtZSk7XG4gICAgdGhpcy5zZW5kKFwiSk9JTlwiLCBrZXkgPT09IFwiXCIgPyBbbmFtZV0gOiBbbmFtZSwga2V5XSk7XG4gIH1cblxuICAvKiogT3BlbnMgdGhlIHRhbGsgd2l0aCBvbmUgcGVyc29uLiAqL1xuICB0YWxrVG8obmljazogc3RyaW5nKTogUm9vbSB7XG4gICAgY29uc3Qgcm9vbSA9IHRoaXMub3Blbihpc1Jvb20obmljaykgPyBuaWNrIDogdGhpcy5wZW9wbGUuZmluZChuaWNrKT8ubmljayA/PyBuaWNrKTtcbiAgICB0aGlzLnNob3cocm9vbSk7XG4gICAgaWYgKHRoaXMuaGFzKFwiZHJhZnQvcmVhZC1tYXJrZXJcIikgJiYgcm9vbS5yZWFkVG8gPT09IDApXG4gICAgICB0aGlzLnNlbmQoXCJNQVJLUkVBRFwiLCBbcm9vbS5uYW1lXSk7XG4gICAgcmV0dXJuIHJvb207XG4gIH1cblxuICAvLyAtLSB3b3JkcyBvZiB0aGUgcGFnZSdzIG93biAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG5cbiAgLyoqIFNheXMgc29tZXRoaW5nIGluIHRoZSByb29tIHRoYXQgaXMgbG9va2VkIGF0LCBvciBpbiBhbm90aGVyIG9uZS4gKi9cbiAgdGVsbCh0ZXh0OiBzdHJpbmcsIHJvb206IFJvb20gfCBudWxsID0gdGhpcy5jdXJyZW50KSB7XG4gICAgaWYgKHJvb20gPT09IG51bGwpXG4gICAgICB0aGlzLmFubm91bmNlKHRleHQpO1xuICAgIGVsc2VcbiAgICAgIHJvb20uYXBwZW5kKGluZm9MaW5lKHRleHQsIHRoaXMubm93KCkpKTtcbiAgfVxuXG4gIC8qKiBTYXlzIHNvbWV0aGluZyBhYm92ZSBldmVyeXRoaW5nLiAqL1xuICBhbm5vdW5jZSh0ZXh0OiBzdHJpbmcpIHtcbiAgICB0aGlzLm5vdGljZSA9IHsgdGV4dCwga2V5OiBmcmVzaEtleSgpIH07XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxufVxuIiwgImltcG9ydCB7IFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0LnRzXCI7XG5cbi8qKiBXaGF0IG9uZSBjYW4gY2hvb3NlLiBLZXB0IGluIHRoZSBicm93c2VyLCBpbiBvbmUgcGxhY2UuICovXG5leHBvcnQgaW50ZXJmYWNlIENob2ljZXMge1xuICAvKiogVGhlIG5hbWUgb2YgbGFzdCB0aW1lLiAqL1xuICBuYW1lOiBzdHJpbmc7XG4gIG5vdGlmeTogYm9vbGVhbjtcbiAgc291bmQ6IGJvb2xlYW47XG4gIC8qKiBXaGV0aGVyIGxpbmVzIHRlbGwgd2hvIGNvbWVzIGFuZCBnb2VzLiAqL1xuICBjb21pbmdzOiBib29sZWFuO1xuICAvKiogV2hldGhlciBvdGhlcnMgc2VlIHRoYXQgb25lIGlzIHR5cGluZy4gKi9cbiAgdHlwaW5nOiBib29sZWFuO1xuICBzZWNvbmRzOiBib29sZWFuO1xuICB0aGVtZTogXCJzeXN0ZW1cIiB8IFwibGlnaHRcIiB8IFwiZGFya1wiO1xuICBzaXplOiBcInNtYWxsXCIgfCBcIm5vcm1hbFwiIHwgXCJsYXJnZVwiO1xuICAvKiogTmlja3MgYW5kIG1hc2tzIG9mIHdob20gb25lIGRvZXMgbm90IGhlYXIuICovXG4gIGlnbm9yZWQ6IHN0cmluZ1tdO1xufVxuXG5leHBvcnQgY29uc3QgZGVmYXVsdHM6IENob2ljZXMgPSB7XG4gIG5hbWU6IFwiXCIsXG4gIG5vdGlmeTogZmFsc2UsXG4gIHNvdW5kOiBmYWxzZSxcbiAgY29taW5nczogdHJ1ZSxcbiAgdHlwaW5nOiB0cnVlLFxuICBzZWNvbmRzOiBmYWxzZSxcbiAgdGhlbWU6IFwic3lzdGVtXCIsXG4gIHNpemU6IFwibm9ybWFsXCIsXG4gIGlnbm9yZWQ6IFtdLFxufTtcblxuLyoqIFdoYXQgYSBicm93c2VyIGtlZXBzOiBsb2NhbFN0b3JhZ2UsIG9yIG5vdGhpbmcgd2hlcmUgaXQgaXMgZm9yYmlkZGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdG9yZSB7XG4gIGdldEl0ZW0oa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsO1xuICBzZXRJdGVtKGtleTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZDtcbn1cblxuY29uc3QgcGxhY2UgPSBcImh1YmJ1Yi5zZXR0aW5nc1wiO1xuXG5leHBvcnQgY2xhc3MgU2V0dGluZ3Mge1xuICByZWFkb25seSBjaGFuZ2VzID0gbmV3IFN1YmplY3QoKTtcbiAgI2Nob2ljZXM6IENob2ljZXM7XG5cbiAgY29uc3RydWN0b3IocHJpdmF0ZSBzdG9yZTogU3RvcmUpIHtcbiAgICB0aGlzLiNjaG9pY2VzID0geyAuLi5kZWZhdWx0cywgLi4ucmVhZChzdG9yZSkgfTtcbiAgfVxuXG4gIGdldDxLZXkgZXh0ZW5kcyBrZXlvZiBDaG9pY2VzPihrZXk6IEtleSk6IENob2ljZXNbS2V5XSB7XG4gICAgcmV0dXJuIHRoaXMuI2Nob2ljZXNba2V5XTtcbiAgfVxuXG4gIHNldDxLZXkgZXh0ZW5kcyBrZXlvZiBDaG9pY2VzPihrZXk6IEtleSwgdmFsdWU6IENob2ljZXNbS2V5XSkge1xuICAgIHRoaXMuI2Nob2ljZXMgPSB7IC4uLnRoaXMuI2Nob2ljZXMsIFtrZXldOiB2YWx1ZSB9O1xuICAgIHRyeSB7XG4gICAgICB0aGlzLnN0b3JlLnNldEl0ZW0ocGxhY2UsIEpTT04uc3RyaW5naWZ5KHRoaXMuI2Nob2ljZXMpKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIEEgZnVsbCBvciBmb3JiaWRkZW4gc3RvcmU6IHRoZSBjaG9pY2UgaG9sZHMgdW50aWwgdGhlIHBhZ2UgaXMgY2xvc2VkLlxuICAgIH1cbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG59XG5cbi8qKiBXaGF0ZXZlciBpcyBpbiB0aGUgc3RvcmUsIG9ubHkgd2hhdCBoYXMgdGhlIHR5cGUgb2YgaXRzIGRlZmF1bHQgY291bnRzLiAqL1xuZnVuY3Rpb24gcmVhZChzdG9yZTogU3RvcmUpOiBQYXJ0aWFsPENob2ljZXM+IHtcbiAgdHJ5IHtcbiAgICBjb25zdCBmb3VuZCA9IEpTT04ucGFyc2Uoc3RvcmUuZ2V0SXRlbShwbGFjZSkgPz8gXCJ7fVwiKSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKE9iamVjdC5lbnRyaWVzKGRlZmF1bHRzKS5mbGF0TWFwKChba2V5LCB2YWx1ZV0pID0+IHtcbiAgICAgIGNvbnN0IGtlcHQgPSBmb3VuZFtrZXldO1xuICAgICAgY29uc3QgZml0cyA9IEFycmF5LmlzQXJyYXkodmFsdWUpXG4gICAgICAgID8gQXJyYXkuaXNBcnJheShrZXB0KSAmJiBrZXB0LmV2ZXJ5KHggPT4gdHlwZW9mIHggPT09IFwic3RyaW5nXCIpXG4gICAgICAgIDogdHlwZW9mIGtlcHQgPT09IHR5cGVvZiB2YWx1ZTtcbiAgICAgIHJldHVybiBmaXRzID8gW1trZXksIGtlcHRdXSA6IFtdO1xuICAgIH0pKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHt9O1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBUZXN0Q29udGV4dCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IENoYXQgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL2NoYXQudHNcIjtcbmltcG9ydCB7IFNldHRpbmdzLCB0eXBlIFN0b3JlIH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9zZXR0aW5ncy50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9yb29tLnRzXCI7XG5cbi8qKiBBIHN0b3JlIGluIG1lbW9yeS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1vcnkoKTogU3RvcmUgJiB7IGFsbDogTWFwPHN0cmluZywgc3RyaW5nPiB9IHtcbiAgY29uc3QgYWxsID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgcmV0dXJuIHtcbiAgICBhbGwsXG4gICAgZ2V0SXRlbToga2V5ID0+IGFsbC5nZXQoa2V5KSA/PyBudWxsLFxuICAgIHNldEl0ZW06IChrZXksIHZhbHVlKSA9PiB2b2lkIGFsbC5zZXQoa2V5LCB2YWx1ZSksXG4gIH07XG59XG5cbmV4cG9ydCBjb25zdCBhbGxDYXBhYmlsaXRpZXMgPSBcImJhdGNoIGRyYWZ0L2NoYXRoaXN0b3J5IGRyYWZ0L21lc3NhZ2UtcmVkYWN0aW9uIGRyYWZ0L211bHRpbGluZSBcIlxuICArIFwiZHJhZnQvcmVhZC1tYXJrZXIgZWNoby1tZXNzYWdlIGxhYmVsZWQtcmVzcG9uc2UgbWVzc2FnZS10YWdzIHNlcnZlci10aW1lIHNvanUuaW0vc2VhcmNoXCI7XG5cbi8qKiBOb29uIG9mIGEgZGF5LiAqL1xuZXhwb3J0IGNvbnN0IG5vb24gPSBEYXRlLlVUQygyMDI2LCAxMCwgMzAsIDEyKTtcblxuLyoqIEEgdGltZSBzbyBtYW55IHNlY29uZHMgYWZ0ZXIgbm9vbiwgYXMgYSB0YWcgaGFzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0KHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBuZXcgRGF0ZShub29uICsgc2Vjb25kcyAqIDEwMDApLnRvSVNPU3RyaW5nKCk7XG59XG5cbi8qKiBBIGNoYXQgYXMgb25lIHdobyBpcyBjb25uZWN0ZWQgYXMgQWxpY2UsIHdpdGggd2hhdCBpdCBoYXMgc2VudC4gKi9cbmV4cG9ydCBjbGFzcyBGaXh0dXJlIHtcbiAgbm93ID0gbm9vbjtcbiAgc2VudDogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgc3RvcmUgPSBtZW1vcnkoKTtcbiAgcmVhZG9ubHkgY2hhdDogQ2hhdDtcblxuICBjb25zdHJ1Y3RvcihjYXBhYmlsaXRpZXMgPSBhbGxDYXBhYmlsaXRpZXMpIHtcbiAgICB0aGlzLmNoYXQgPSBuZXcgQ2hhdChuZXcgU2V0dGluZ3ModGhpcy5zdG9yZSksIHRoaXMuc3RvcmUsICgpID0+IHRoaXMubm93KTtcbiAgICB0aGlzLmNoYXQuY2FwYWJpbGl0aWVzLm9mZmVyKGAke2NhcGFiaWxpdGllc30gZHJhZnQvbXVsdGlsaW5lPW1heC1ieXRlcz00MDk2LG1heC1saW5lcz0yNGApO1xuICAgIHRoaXMuY2hhdC5jYXBhYmlsaXRpZXMuYWNrbm93bGVkZ2UoY2FwYWJpbGl0aWVzKTtcbiAgICB0aGlzLmF0dGFjaCgpO1xuICAgIHRoaXMuZmVlZChcIjppcmMgMDA1IEFsaWNlIFBSRUZJWD0ob2h2KUAlKyBDSEFOTU9ERVM9YmVJcSxrLGZqbCxDTVJTY2ltbnN0IENIQVRISVNUT1JZPTEwMCBcIlxuICAgICAgKyBcIk1TR1JFRlRZUEVTPW1zZ2lkLHRpbWVzdGFtcCBXSE9YIEJPVD1CIDphcmUgc3VwcG9ydGVkXCIpO1xuICB9XG5cbiAgYXR0YWNoKCkge1xuICAgIHRoaXMuY2hhdC5tZSA9IFwiQWxpY2VcIjtcbiAgICB0aGlzLmNoYXQuYXR0YWNoKGxpbmUgPT4gdGhpcy5zZW50LnB1c2gobGluZSkpO1xuICB9XG5cbiAgZmVlZCguLi5saW5lczogc3RyaW5nW10pIHtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpXG4gICAgICB0aGlzLmNoYXQudGFrZShsaW5lKTtcbiAgfVxuXG4gIC8qKiBFbnRlcnMgYSByb29tIHdpdGggdGhlc2UgbmFtZXMsIGFuZCBmb3JnZXRzIHdoYXQgd2FzIHNlbnQgZm9yIGl0LiAqL1xuICBqb2luKG5hbWUgPSBcIiNsb2JieVwiLCBuYW1lcyA9IFwiQWxpY2UgQE9tYXIgU2FyYWhcIik6IFJvb20ge1xuICAgIHRoaXMuZmVlZChgOkFsaWNlIX5hQGhvc3QgSk9JTiAke25hbWV9YCwgYDppcmMgMzUzIEFsaWNlID0gJHtuYW1lfSA6JHtuYW1lc31gLFxuICAgICAgICAgICAgICBgOmlyYyAzNjYgQWxpY2UgJHtuYW1lfSA6RW5kYCk7XG4gICAgY29uc3Qgcm9vbSA9IHRoaXMuY2hhdC5maW5kKG5hbWUpITtcbiAgICB0aGlzLmFuc3dlckhpc3RvcnkobmFtZSwgW10pO1xuICAgIHRoaXMuc2VudCA9IFtdO1xuICAgIHJldHVybiByb29tO1xuICB9XG5cbiAgLyoqIEFuc3dlcnMgdGhlIGxhc3QgQ0hBVEhJU1RPUlkgd2l0aCBsaW5lcywgd2l0aG91dCB0aGVpciBiYXRjaCB0YWcuICovXG4gIGFuc3dlckhpc3RvcnkodGFyZ2V0OiBzdHJpbmcsIGxpbmVzOiBzdHJpbmdbXSkge1xuICAgIGNvbnN0IGxhYmVsID0gdGhpcy5sYWJlbE9mKFwiQ0hBVEhJU1RPUllcIik7XG4gICAgaWYgKGxhYmVsID09PSBcIlwiKVxuICAgICAgcmV0dXJuO1xuICAgIHRoaXMuZmVlZChgQGxhYmVsPSR7bGFiZWx9IDppcmMgQkFUQ0ggK2ggY2hhdGhpc3RvcnkgJHt0YXJnZXR9YCxcbiAgICAgICAgICAgICAgLi4ubGluZXMubWFwKGxpbmUgPT4gbGluZS5zdGFydHNXaXRoKFwiQFwiKSA/IGBAYmF0Y2g9aDske2xpbmUuc2xpY2UoMSl9YCA6IGBAYmF0Y2g9aCAke2xpbmV9YCksXG4gICAgICAgICAgICAgIFwiOmlyYyBCQVRDSCAtaFwiKTtcbiAgfVxuXG4gIC8qKiBUaGUgbGFiZWwgb2YgdGhlIGxhc3QgbGluZSBzZW50IHdpdGggdGhhdCBjb21tYW5kLiAqL1xuICBsYWJlbE9mKGNvbW1hbmQ6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgY29uc3QgbGluZSA9IFsuLi50aGlzLnNlbnRdLnJldmVyc2UoKS5maW5kKHggPT4geC5pbmNsdWRlcyhgICR7Y29tbWFuZH0gYCkgJiYgeC5zdGFydHNXaXRoKFwiQFwiKSk7XG4gICAgcmV0dXJuIC9sYWJlbD0oW147IF0rKS8uZXhlYyhsaW5lID8/IFwiXCIpPy5bMV0gPz8gXCJcIjtcbiAgfVxufVxuXG4vKiogV2hhdCBzdGFuZHMgaW4gYSByb29tLCBhcyBzaG9ydCBhcyBpdCBjYW4gYmUgc2FpZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaG93bihyb29tOiBSb29tKTogc3RyaW5nW10ge1xuICByZXR1cm4gWy4uLnJvb20ubGluZXMsIC4uLnJvb20ucGVuZGluZ10ubWFwKGxpbmUgPT5cbiAgICBgJHtsaW5lLm5pY2t9JHtsaW5lLnNlbmRpbmcgPyBgKCR7bGluZS5zZW5kaW5nfSlgIDogXCJcIn06ICR7bGluZS50ZXh0fWApO1xufVxuXG4vKiogVGltZSB0aGF0IG1vdmVzIG9ubHkgYnkgdGhlIHRlc3QncyBoYW5kIChub2RlIDE4IGhhcyBubyBzdWNoIHRoaW5nIGZvciBhbGwgb2YgaXQpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0b3BDbG9jayh0OiBUZXN0Q29udGV4dCkge1xuICBjb25zdCByZWFsID0geyBzZXRUaW1lb3V0LCBjbGVhclRpbWVvdXQsIG5vdzogRGF0ZS5ub3cgfTtcbiAgbGV0IG5vdyA9IERhdGUubm93KCk7XG4gIGxldCBsYXN0ID0gMDtcbiAgY29uc3QgdGltZXJzID0gbmV3IE1hcDxudW1iZXIsIHsgYXQ6IG51bWJlcjsgd29yazogKCkgPT4gdm9pZCB9PigpO1xuICBnbG9iYWxUaGlzLnNldFRpbWVvdXQgPSAoKHdvcms6ICgpID0+IHZvaWQsIGFmdGVyID0gMCkgPT4ge1xuICAgIHRpbWVycy5zZXQoKytsYXN0LCB7IGF0OiBub3cgKyBhZnRlciwgd29yayB9KTtcbiAgICByZXR1cm4gbGFzdDtcbiAgfSkgYXMgdW5rbm93biBhcyB0eXBlb2Ygc2V0VGltZW91dDtcbiAgZ2xvYmFsVGhpcy5jbGVhclRpbWVvdXQgPSAoKHRpbWVyOiBudW1iZXIpID0+IHZvaWQgdGltZXJzLmRlbGV0ZSh0aW1lcikpIGFzIHR5cGVvZiBjbGVhclRpbWVvdXQ7XG4gIERhdGUubm93ID0gKCkgPT4gbm93O1xuICB0LmFmdGVyKCgpID0+IHtcbiAgICBnbG9iYWxUaGlzLnNldFRpbWVvdXQgPSByZWFsLnNldFRpbWVvdXQ7XG4gICAgZ2xvYmFsVGhpcy5jbGVhclRpbWVvdXQgPSByZWFsLmNsZWFyVGltZW91dDtcbiAgICBEYXRlLm5vdyA9IHJlYWwubm93O1xuICB9KTtcbiAgcmV0dXJuIHtcbiAgICAvKiogTGV0cyBzbyBtYW55IG1pbGxpc2Vjb25kcyBwYXNzLiAqL1xuICAgIHRpY2sodGltZTogbnVtYmVyKSB7XG4gICAgICBjb25zdCBlbmQgPSBub3cgKyB0aW1lO1xuICAgICAgZm9yICg7Oykge1xuICAgICAgICBjb25zdCBkdWUgPSBbLi4udGltZXJzXS5maWx0ZXIoKFssIHhdKSA9PiB4LmF0IDw9IGVuZCkuc29ydCgoWywgYV0sIFssIGJdKSA9PiBhLmF0IC0gYi5hdClbMF07XG4gICAgICAgIGlmIChkdWUgPT09IHVuZGVmaW5lZClcbiAgICAgICAgICBicmVhaztcbiAgICAgICAgdGltZXJzLmRlbGV0ZShkdWVbMF0pO1xuICAgICAgICBub3cgPSBkdWVbMV0uYXQ7XG4gICAgICAgIGR1ZVsxXS53b3JrKCk7XG4gICAgICB9XG4gICAgICBub3cgPSBlbmQ7XG4gICAgfSxcbiAgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNZckIsSUFBTSxTQUFlLG9CQUFJLElBQUk7QUFFN0IsSUFBTSxVQUFrQyxFQUFFLEtBQUssS0FBSyxHQUFHLEtBQUssTUFBTSxNQUFNLEdBQUcsTUFBTSxHQUFHLEtBQUs7QUFHbEYsU0FBUyxZQUFZLE9BQXVCO0FBQ2pELFNBQU8sTUFBTSxRQUFRLFlBQVksQ0FBQyxHQUFHLE1BQWMsUUFBUSxDQUFDLEtBQUssQ0FBQztBQUNwRTtBQUdPLFNBQVMsVUFBVSxPQUF1QjtBQUMvQyxTQUFPLE1BQU0sUUFBUSxZQUFZLE9BQy9CLE1BQU0sTUFBTSxRQUFRLE1BQU0sTUFBTSxRQUFRLE1BQU0sT0FBTyxTQUNqRCxNQUFNLE9BQU8sUUFBUSxNQUFNLE9BQU8sUUFBUSxDQUFDO0FBQ25EO0FBRUEsU0FBUyxVQUFVLE1BQW9CO0FBQ3JDLFFBQU0sT0FBTyxvQkFBSSxJQUFvQjtBQUNyQyxhQUFXLE9BQU8sS0FBSyxNQUFNLEdBQUcsR0FBRztBQUNqQyxVQUFNLFNBQVMsSUFBSSxRQUFRLEdBQUc7QUFDOUIsUUFBSSxTQUFTO0FBQ1gsV0FBSyxJQUFJLEtBQUssRUFBRTtBQUFBO0FBRWhCLFdBQUssSUFBSSxJQUFJLE1BQU0sR0FBRyxNQUFNLEdBQUcsWUFBWSxJQUFJLE1BQU0sU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3JFO0FBQ0EsU0FBTztBQUNUO0FBR08sU0FBUyxhQUFhLE1BQThCO0FBQ3pELE1BQUksT0FBTyxLQUFLLFFBQVEsWUFBWSxFQUFFO0FBQ3RDLFFBQU0sT0FBTyxNQUFNO0FBQ2pCLFVBQU0sTUFBTSxLQUFLLFFBQVEsR0FBRztBQUM1QixVQUFNLFNBQVMsTUFBTSxJQUFJLE9BQU8sS0FBSyxNQUFNLEdBQUcsR0FBRztBQUNqRCxXQUFPLE1BQU0sSUFBSSxLQUFLLEtBQUssTUFBTSxHQUFHLEVBQUUsUUFBUSxPQUFPLEVBQUU7QUFDdkQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxTQUFPLEtBQUssUUFBUSxPQUFPLEVBQUU7QUFDN0IsUUFBTSxPQUFPLEtBQUssV0FBVyxHQUFHLElBQUksVUFBVSxLQUFLLEVBQUUsTUFBTSxDQUFDLENBQUMsSUFBSTtBQUNqRSxRQUFNLFNBQVMsS0FBSyxXQUFXLEdBQUcsSUFBSSxLQUFLLEVBQUUsTUFBTSxDQUFDLElBQUk7QUFDeEQsUUFBTSxVQUFVLEtBQUssRUFBRSxZQUFZO0FBQ25DLE1BQUksQ0FBQyxzQkFBc0IsS0FBSyxPQUFPO0FBQ3JDLFdBQU87QUFDVCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsU0FBTyxTQUFTLElBQUk7QUFDbEIsUUFBSSxLQUFLLFdBQVcsR0FBRyxHQUFHO0FBQ3hCLGFBQU8sS0FBSyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQ3pCO0FBQUEsSUFDRjtBQUNBLFdBQU8sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUNwQjtBQUNBLFNBQU8sRUFBRSxNQUFNLFFBQVEsU0FBUyxPQUFPO0FBQ3pDO0FBSU8sU0FBUyxjQUFjLFNBQWlCLFNBQTRCLENBQUMsR0FDOUMsT0FBK0IsQ0FBQyxHQUFXO0FBQ3ZFLFFBQU0sUUFBUSxPQUFPLFFBQVEsSUFBSSxFQUM5QixJQUFJLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTSxVQUFVLEtBQUssTUFBTSxHQUFHLEdBQUcsSUFBSSxVQUFVLEtBQUssQ0FBQyxFQUFFLEVBQUUsS0FBSyxHQUFHO0FBQ3BGLFFBQU1BLFNBQVEsT0FBTyxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQ3JDLFVBQU0sUUFBUSxNQUFNLFFBQVEsYUFBYSxFQUFFO0FBQzNDLFVBQU0sT0FBTyxNQUFNLE9BQU8sU0FBUztBQUNuQyxXQUFPLFNBQVMsVUFBVSxNQUFNLE1BQU0sU0FBUyxHQUFHLEtBQUssTUFBTSxXQUFXLEdBQUcsS0FDdkUsTUFBTSxRQUFRO0FBQUEsRUFDcEIsQ0FBQztBQUNELFVBQVEsVUFBVSxLQUFLLEtBQUssSUFBSSxLQUFLLE9BQU8sQ0FBQyxTQUFTLEdBQUdBLE1BQUssRUFBRSxLQUFLLEdBQUc7QUFDMUU7QUFHTyxTQUFTLE9BQU8sUUFBd0I7QUFDN0MsUUFBTSxNQUFNLE9BQU8sUUFBUSxHQUFHO0FBQzlCLFNBQU8sTUFBTSxJQUFJLFNBQVMsT0FBTyxNQUFNLEdBQUcsR0FBRztBQUMvQztBQUdPLFNBQVMsV0FBVyxRQUF3QjtBQUNqRCxRQUFNLE1BQU0sT0FBTyxRQUFRLEdBQUc7QUFDOUIsU0FBTyxNQUFNLElBQUksS0FBSyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQzVDO0FBR08sU0FBUyxPQUFPLE1BQXNCO0FBQzNDLFNBQU8sS0FBSyxRQUFRLFdBQVcsYUFBVyxRQUFRLFlBQVksQ0FBQztBQUNqRTtBQUdPLFNBQVMsS0FBSyxHQUFXLEdBQW9CO0FBQ2xELFNBQU8sT0FBTyxDQUFDLE1BQU0sT0FBTyxDQUFDO0FBQy9CO0FBR08sU0FBUyxPQUFPLFFBQXlCO0FBQzlDLFNBQU8sT0FBTyxXQUFXLEdBQUcsS0FBSyxPQUFPLFdBQVcsR0FBRztBQUN4RDtBQUdPLFNBQVMsT0FBTyxTQUFrQixLQUFxQjtBQUM1RCxRQUFNLE9BQU8sS0FBSyxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sS0FBSyxFQUFFO0FBQ3RELFNBQU8sT0FBTyxNQUFNLElBQUksSUFBSSxNQUFNO0FBQ3BDOzs7QUN0R08sU0FBUyxRQUFRLE1BQXNDO0FBQzVELFNBQU8sV0FBVztBQUNwQjtBQUdBLElBQU0sV0FBVztBQUdqQixJQUFNLFlBQVk7QUFHWCxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ25CLFFBQVEsb0JBQUksSUFBbUI7QUFBQTtBQUFBLEVBRy9CLEtBQUssU0FBMEM7QUFDN0MsVUFBTSxTQUFTLEtBQUssTUFBTSxJQUFJLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSyxFQUFFO0FBQzdELFFBQUksUUFBUSxZQUFZO0FBQ3RCLGFBQU8sS0FBSyxLQUFLLFFBQVEsT0FBTztBQUNsQyxVQUFNQyxhQUFZLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDdkMsVUFBTSxPQUFPQSxXQUFVLE1BQU0sQ0FBQztBQUM5QixRQUFJQSxXQUFVLFdBQVcsR0FBRyxHQUFHO0FBQzdCLFVBQUksS0FBSyxNQUFNLE9BQU87QUFDcEIsYUFBSyxNQUFNLElBQUksTUFBTTtBQUFBLFVBQ25CLE1BQU0sUUFBUSxPQUFPLENBQUMsS0FBSztBQUFBLFVBQzNCLFFBQVEsUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUFBLFVBQzlCLFFBQVE7QUFBQSxVQUNSLE9BQU8sQ0FBQztBQUFBLFFBQ1YsQ0FBQztBQUNILGFBQU87QUFBQSxJQUNUO0FBQ0EsVUFBTSxRQUFRLEtBQUssTUFBTSxJQUFJLElBQUk7QUFDakMsU0FBSyxNQUFNLE9BQU8sSUFBSTtBQUN0QixRQUFJLFVBQVU7QUFDWixhQUFPO0FBQ1QsV0FBTyxLQUFLLEtBQUssS0FBSyxNQUFNLElBQUksTUFBTSxPQUFPLEtBQUssSUFBSSxPQUFPLEtBQUssRUFBRSxHQUFHLEtBQUs7QUFBQSxFQUM5RTtBQUFBO0FBQUEsRUFHQSxRQUFRO0FBQ04sU0FBSyxNQUFNLE1BQU07QUFBQSxFQUNuQjtBQUFBLEVBRUEsS0FBSyxRQUEyQixNQUF1QjtBQUNyRCxRQUFJLFdBQVc7QUFDYixhQUFPO0FBQ1QsUUFBSSxPQUFPLE1BQU0sU0FBUztBQUN4QixhQUFPLE1BQU0sS0FBSyxJQUFJO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQ0Y7OztBQzdEQSxJQUFNLFVBQVUsSUFBSSxZQUFZO0FBR3pCLFNBQVMsTUFBTSxNQUFzQjtBQUMxQyxTQUFPLFFBQVEsT0FBTyxJQUFJLEVBQUU7QUFDOUI7QUFJTyxTQUFTLFlBQVksUUFBZ0IsU0FBeUI7QUFDbkUsUUFBTSxPQUFPLFlBQVksS0FBSyxLQUFLLElBQUksS0FBSyxJQUFJLEtBQUssTUFBTSxPQUFPO0FBQ2xFLFNBQU8sTUFBTSxvQkFBb0IsU0FBUyxPQUFPLE1BQU0sTUFBTTtBQUMvRDtBQUlPLFNBQVMsT0FBTyxNQUFjQyxPQUF3QjtBQUMzRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPO0FBQ1gsYUFBVyxhQUFhLFdBQVcsSUFBSSxHQUFHO0FBQ3hDLFVBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsUUFBSSxPQUFPLE9BQU9BLFNBQVEsVUFBVSxJQUFJO0FBQ3RDLFlBQU0sUUFBUSxNQUFNLFlBQVksR0FBRyxJQUFJO0FBQ3ZDLFlBQU0sTUFBTSxRQUFRLE1BQU0sU0FBUyxJQUFJLFFBQVEsTUFBTTtBQUNyRCxhQUFPLEtBQUssTUFBTSxNQUFNLEdBQUcsR0FBRyxDQUFDO0FBQy9CLGNBQVEsTUFBTSxNQUFNLEdBQUc7QUFDdkIsYUFBTyxNQUFNLEtBQUs7QUFBQSxJQUNwQjtBQUNBLGFBQVM7QUFDVCxZQUFRO0FBQUEsRUFDVjtBQUNBLE1BQUksVUFBVTtBQUNaLFdBQU8sS0FBSyxLQUFLO0FBQ25CLFNBQU87QUFDVDtBQUlBLFVBQVUsV0FBVyxNQUFpQztBQUNwRCxNQUFJLE9BQU8sU0FBUyxlQUFlLEVBQUUsZUFBZSxPQUFPO0FBQ3pELFdBQU87QUFDUDtBQUFBLEVBQ0Y7QUFDQSxhQUFXLEVBQUUsUUFBUSxLQUFLLElBQUssS0FBYSxVQUFVLEVBQUUsUUFBUSxJQUFJLEdBQUc7QUFDckUsUUFBSSxRQUFRLFNBQVM7QUFDbkIsYUFBTztBQUFBO0FBRVAsWUFBTTtBQUFBLEVBQ1Y7QUFDRjtBQUlPLFNBQVMsY0FBYyxNQUF3QjtBQUVwRCxRQUFNLFFBQVEsS0FBSyxRQUFRLDZCQUE2QixJQUFJLEVBQUUsUUFBUSxPQUFPLE1BQU0sRUFDaEYsUUFBUSwyREFBMkQsRUFBRTtBQUN4RSxTQUFPLE1BQU0sUUFBUSxjQUFjLEVBQUUsRUFBRSxNQUFNLElBQUksRUFBRSxJQUFJLFVBQVEsS0FBSyxRQUFRLENBQUM7QUFDL0U7OztBQ2xDQSxJQUFJLFlBQVk7QUFJVCxTQUFTLFFBQVEsTUFBYyxJQUFZLFNBQVMsT0FBbUI7QUFDNUUsUUFBTSxPQUFPLFlBQVksR0FBRyxNQUFNLEdBQUcsT0FBTyxLQUFLLFNBQVMsWUFBa0IsU0FBUztBQUNyRixRQUFNLE1BQU0sY0FBYyxJQUFJLEVBQUUsSUFBSSxVQUFRLFNBQVMsS0FBSyxDQUFDLEVBQUUsSUFBSSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ25GLFFBQU0sU0FBUyxDQUFDLFdBQTZCO0FBQUEsSUFDM0MsTUFBTTtBQUFBLElBQ047QUFBQSxJQUNBLE9BQU8sVUFBUSxDQUFDO0FBQUEsTUFBYztBQUFBLE1BQ0EsQ0FBQyxHQUFHLE1BQU0sU0FBUyxXQUFjLEtBQUssTUFBUyxLQUFLO0FBQUEsTUFBRztBQUFBLElBQUksQ0FBQztBQUFBLEVBQzVGO0FBQ0EsUUFBTSxRQUFRLElBQUksV0FBVyxLQUFLLElBQUksQ0FBQyxFQUFHLFdBQVc7QUFDckQsTUFBSSxTQUFTLFVBQVUsR0FBRyxjQUFjO0FBQ3RDLFdBQU8sSUFBSSxLQUFLLEVBQUUsT0FBTyxXQUFTLFVBQVUsRUFBRSxFQUFFLElBQUksTUFBTTtBQUM1RCxTQUFPLFFBQVEsS0FBSyxHQUFHLFNBQVMsRUFDN0IsSUFBSSxXQUFTLE1BQU0sV0FBVyxJQUFJLE9BQU8sTUFBTSxDQUFDLEVBQUcsS0FBSyxJQUFJLFFBQVEsT0FBTyxHQUFHLElBQUksQ0FBQztBQUN4RjtBQVNBLFNBQVMsUUFBUSxLQUFpQixRQUE4QjtBQUM5RCxRQUFNLFNBQW9CLENBQUM7QUFDM0IsTUFBSSxRQUFpQixDQUFDO0FBQ3RCLE1BQUksT0FBTztBQUNYLFFBQU0sU0FBUyxNQUFNO0FBQ25CLFdBQU8sTUFBTSxTQUFTLEtBQUssTUFBTSxNQUFNLFNBQVMsQ0FBQyxFQUFHLFVBQVU7QUFDNUQsWUFBTSxJQUFJO0FBQ1osUUFBSSxNQUFNLFNBQVM7QUFDakIsYUFBTyxLQUFLLEtBQUs7QUFDbkIsWUFBUSxDQUFDO0FBQ1QsV0FBTztBQUFBLEVBQ1Q7QUFDQSxhQUFXLFFBQVE7QUFDakIsU0FBSyxRQUFRLENBQUMsT0FBTyxNQUFNO0FBQ3pCLFlBQU0sT0FBTyxNQUFNLEtBQUssSUFBSTtBQUM1QixVQUFJLE1BQU0sVUFBVSxPQUFPLFlBQVksT0FBTyxPQUFPLE9BQU87QUFDMUQsZUFBTztBQUNULFVBQUksTUFBTSxXQUFXLEtBQUssVUFBVTtBQUNsQztBQUNGLFlBQU0sS0FBSyxFQUFFLE9BQU8sUUFBUSxJQUFJLEtBQUssTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUN2RCxjQUFRO0FBQUEsSUFDVixDQUFDO0FBQ0gsU0FBTztBQUNQLFNBQU87QUFDVDtBQUVBLFNBQVMsUUFBUSxPQUFnQixRQUEwQjtBQUN6RCxTQUFPO0FBQUEsSUFDTCxNQUFNLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxPQUFPLEdBQUcsT0FBTyxNQUFNLEtBQUssU0FBUyxLQUFLLFFBQVEsS0FBSyxFQUFFLEtBQUssRUFBRTtBQUFBLElBQzFGLFFBQVE7QUFBQSxJQUNSLE9BQU8sVUFBUTtBQUNiLFlBQU0sT0FBTyxJQUFJLEVBQUUsU0FBUztBQUM1QixhQUFPO0FBQUEsUUFDTCxjQUFjLFNBQVMsQ0FBQyxJQUFJLElBQUksSUFBSSxtQkFBbUIsTUFBTSxHQUFHLElBQUk7QUFBQSxRQUNwRSxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxPQUFPLE1BQU0sY0FBYyxXQUFXLENBQUMsUUFBUSxLQUFLLEdBQUc7QUFBQSxVQUM1RSxPQUFPO0FBQUEsVUFDUCxHQUFJLFNBQVMsRUFBRSwwQkFBMEIsR0FBRyxJQUFJLENBQUM7QUFBQSxRQUNuRCxDQUFDLENBQUM7QUFBQSxRQUNGLGNBQWMsU0FBUyxDQUFDLElBQUksSUFBSSxFQUFFLENBQUM7QUFBQSxNQUNyQztBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7QUFHTyxTQUFTLGNBQWMsT0FBNkQ7QUFDekYsU0FBTyxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxHQUFHLE9BQU8sTUFBTSxLQUFLLFNBQVMsS0FBSyxRQUFRLElBQUksRUFBRSxLQUFLLEVBQUU7QUFDM0Y7OztBQ2pHTyxTQUFTLFNBQVMsTUFBYyxNQUF3QjtBQUM3RCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxTQUFTO0FBQ1gsV0FBTztBQUNULFFBQU0sTUFBTSxLQUFLLFlBQVk7QUFDN0IsUUFBTUMsVUFBUyxLQUFLLFlBQVk7QUFDaEMsTUFBSSxJQUFJLFdBQVcsS0FBSztBQUN0QixXQUFPO0FBQ1QsV0FBU0MsTUFBSyxJQUFJLFFBQVFELE9BQU0sR0FBR0MsT0FBTSxHQUFHQSxNQUFLLElBQUksUUFBUUQsU0FBUUMsTUFBS0QsUUFBTyxNQUFNLEdBQUc7QUFDeEYsUUFBSSxDQUFDLGFBQWEsTUFBTUMsTUFBSyxDQUFDLEtBQUssQ0FBQyxhQUFhLE1BQU1BLE1BQUtELFFBQU8sTUFBTTtBQUN2RSxhQUFPLEtBQUtDLEdBQUU7QUFBQSxFQUNsQjtBQUNBLFNBQU87QUFDVDtBQUVBLFNBQVMsYUFBYSxNQUFjQSxLQUFZO0FBQzlDLFFBQU0sSUFBSSxLQUFLQSxHQUFFO0FBRWpCLFNBQU8sTUFBTSxVQUFhLDZCQUE2QixLQUFLLENBQUM7QUFDL0Q7OztBQ2dCQSxJQUFJLFVBQVU7QUFHUCxTQUFTLFdBQW1CO0FBQ2pDLFNBQU8sSUFBSSxFQUFFLE9BQU87QUFDdEI7QUFLTyxTQUFTLE1BQU0sU0FBa0IsTUFBc0I7QUFDNUQsUUFBTSxPQUFPLFFBQVEsS0FBSyxJQUFJLE1BQU0sS0FBSztBQUN6QyxRQUFNLEtBQUssUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLO0FBQ3hDLE1BQUksT0FBTztBQUNULFdBQU8sR0FBRyxFQUFFLElBQUksSUFBSTtBQUN0QixTQUFPLFNBQVMsS0FBSyxTQUFTLElBQUksR0FBRyxJQUFJLElBQUksUUFBUSxNQUFNLElBQUksUUFBUSxPQUFPLElBQUksSUFBSTtBQUN4RjtBQUdPLFNBQVMsU0FBUyxNQUFjLEtBQW1CO0FBQ3hELFNBQU8sRUFBRSxLQUFLLFNBQVMsR0FBRyxNQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLE9BQU8sU0FBUyxNQUFNO0FBQ3hHO0FBR08sU0FBUyxVQUFVLE1BQXdEO0FBQ2hGLE1BQUksQ0FBQyxLQUFLLFdBQVcsR0FBTTtBQUN6QixXQUFPLEVBQUUsUUFBUSxPQUFPLEtBQUs7QUFDL0IsUUFBTSxRQUFRLGdDQUFnQyxLQUFLLElBQUk7QUFDdkQsU0FBTyxVQUFVLE9BQU8sT0FBTyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sQ0FBQyxLQUFLLEdBQUc7QUFDdEU7QUFJTyxTQUFTLE9BQU8sU0FBa0IsSUFBWSxLQUFhLE1BQTRCO0FBQzVGLFFBQU0sT0FBTyxPQUFPLFFBQVEsTUFBTTtBQUNsQyxRQUFNLE1BQU0sS0FBSyxNQUFNLEVBQUU7QUFDekIsUUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJO0FBQzVCLFFBQU0sT0FBTztBQUFBLElBQ1gsTUFBTSxPQUFPLFNBQVMsR0FBRztBQUFBLElBQ3pCO0FBQUEsSUFDQSxJQUFJLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQSxTQUFTO0FBQUEsSUFDVCxHQUFJLFFBQVEsS0FBSyxJQUFJLEtBQUssSUFBSSxFQUFFLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqRDtBQUNBLE1BQUksWUFBWSxhQUFhLFlBQVksVUFBVTtBQUNqRCxVQUFNQyxRQUFPLFVBQVUsUUFBUSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzlDLFFBQUlBLFVBQVMsUUFBUyxZQUFZLFlBQVlBLE1BQUs7QUFDakQsYUFBTztBQUNULFVBQU0sT0FBTyw0QkFBNEIsS0FBSyxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQztBQUNsRSxVQUFNLFVBQVUsUUFBUSxLQUFLLElBQUksY0FBYyxLQUFLLFFBQVEsS0FBSyxJQUFJLFFBQVE7QUFDN0UsV0FBTztBQUFBLE1BQ0wsR0FBRztBQUFBLE1BQ0gsS0FBSyxNQUFNLFNBQVNBLE1BQUssSUFBSTtBQUFBLE1BQzdCLE1BQU0sWUFBWSxXQUFXLFdBQVdBLE1BQUssU0FBUyxXQUFXO0FBQUEsTUFDakUsTUFBTUEsTUFBSztBQUFBLE1BQ1gsU0FBUyxDQUFDLE9BQU8sU0FBU0EsTUFBSyxNQUFNLEVBQUUsRUFBRSxTQUFTO0FBQUEsTUFDbEQsR0FBSSxTQUFTLFNBQVksQ0FBQyxJQUFJLEVBQUUsTUFBTSxLQUFLO0FBQUEsTUFDM0MsR0FBSSxZQUFZLFNBQVksQ0FBQyxJQUFJLEVBQUUsUUFBUTtBQUFBLElBQzdDO0FBQUEsRUFDRjtBQUNBLFFBQU1DLFFBQU8sUUFBUSxTQUFTLEVBQUU7QUFDaEMsTUFBSUEsVUFBUztBQUNYLFdBQU87QUFDVCxRQUFNLENBQUMsT0FBT0MsTUFBSyxJQUFJRDtBQUV2QixRQUFNLE1BQU0sUUFBUSxLQUFLLElBQUksTUFBTSxJQUFJLEdBQUcsUUFBUSxLQUFLLElBQUksTUFBTSxDQUFDLElBQUksSUFBSSxJQUFJQyxNQUFLLEtBQUssU0FBUztBQUNqRyxTQUFPLEVBQUUsR0FBRyxNQUFNLEtBQUssTUFBTSxTQUFTLE9BQU8sTUFBTUEsT0FBTTtBQUMzRDtBQUdBLFNBQVMsUUFBUSxFQUFFLFNBQVMsUUFBUSxPQUFPLEdBQVksSUFBd0M7QUFDN0YsUUFBTSxVQUFVLENBQUMsV0FBK0IsU0FBUyxLQUFLLE1BQU0sTUFBTTtBQUMxRSxVQUFRLFNBQVM7QUFBQSxJQUNmLEtBQUs7QUFDSCxhQUFPLENBQUMsUUFBUSxRQUFRO0FBQUEsSUFDMUIsS0FBSztBQUNILGFBQU8sQ0FBQyxRQUFRLE9BQU8sUUFBUSxPQUFPLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxJQUM3QyxLQUFLO0FBQ0gsYUFBTyxDQUFDLFFBQVEsZ0JBQWdCLFFBQVEsT0FBTyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsSUFDdEQsS0FBSztBQUNILGFBQU8sQ0FBQyxRQUFRLFNBQVMsS0FBSyxPQUFPLENBQUMsS0FBSyxJQUFJLEVBQUUsSUFBSSxRQUFRLE9BQU8sQ0FBQyxDQUFDLE9BQ3BFLFFBQVEsS0FBSyxPQUFPLENBQUMsS0FBSyxJQUFJLE9BQU8sTUFBTSxDQUFDLElBQUksS0FBSyxPQUFPLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxJQUNyRSxLQUFLO0FBQ0gsYUFBTyxDQUFDLFFBQVEsbUJBQW1CLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFBQSxJQUNoRCxLQUFLO0FBQ0gsYUFBTyxDQUFDLFNBQVMsT0FBTyxDQUFDLElBQUkseUJBQXlCLE9BQU8sQ0FBQyxDQUFDLEtBQUsscUJBQXFCO0FBQUEsSUFDM0YsS0FBSztBQUNILGFBQU8sQ0FBQyxRQUFRLGtCQUFrQixPQUFPLE1BQU0sQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDLEVBQUU7QUFBQSxJQUMvRCxLQUFLO0FBQ0gsYUFBTyxDQUFDLFVBQVUsdUJBQXVCLE9BQU8sQ0FBQyxDQUFDLEdBQUcsUUFBUSxPQUFPLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxJQUMzRTtBQUNFLGFBQU87QUFBQSxFQUNYO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sTUFBcUI7QUFDMUMsU0FBTyxLQUFLLFNBQVMsYUFBYSxLQUFLLFNBQVMsWUFBWSxLQUFLLFNBQVM7QUFDNUU7QUFHTyxTQUFTLGFBQWEsTUFBWSxPQUFlLE1BQWMsT0FBc0I7QUFDMUYsUUFBTSxZQUFZLElBQUksSUFBSSxLQUFLLFNBQVM7QUFDeEMsUUFBTSxVQUFVLFVBQVUsSUFBSSxLQUFLLEtBQUssQ0FBQyxHQUFHLE9BQU8sT0FBSyxPQUFPLENBQUMsTUFBTSxPQUFPLElBQUksQ0FBQztBQUNsRixNQUFJO0FBQ0YsV0FBTyxLQUFLLElBQUk7QUFDbEIsTUFBSSxPQUFPLFNBQVM7QUFDbEIsY0FBVSxJQUFJLE9BQU8sTUFBTTtBQUFBO0FBRTNCLGNBQVUsT0FBTyxLQUFLO0FBQ3hCLFNBQU8sRUFBRSxHQUFHLE1BQU0sVUFBVTtBQUM5Qjs7O0FDbEpPLFNBQVMsVUFBVSxNQUF5QixRQUF5QjtBQUMxRSxTQUFPLEtBQUssS0FBSyxXQUNmLFNBQVMsS0FBSyxLQUFLLElBQUksUUFBUSxPQUFPLE1BQU0sSUFBSSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDNUY7QUFHTyxTQUFTLFFBQVEsTUFBYyxNQUF1QjtBQUMzRCxRQUFNLElBQUksT0FBTyxJQUFJO0FBQ3JCLFFBQU0sSUFBSSxPQUFPLElBQUk7QUFDckIsTUFBSSxJQUFJO0FBQ1IsTUFBSSxJQUFJO0FBQ1IsTUFBSSxPQUFPO0FBQ1gsTUFBSSxPQUFPO0FBQ1gsU0FBTyxJQUFJLEVBQUUsUUFBUTtBQUNuQixRQUFJLElBQUksRUFBRSxXQUFXLEVBQUUsQ0FBQyxNQUFNLE9BQVEsRUFBRSxDQUFDLE1BQU0sRUFBRSxDQUFDLEtBQUssRUFBRSxDQUFDLE1BQU0sTUFBTztBQUNyRSxRQUFFO0FBQ0YsUUFBRTtBQUFBLElBQ0osV0FBVyxFQUFFLENBQUMsTUFBTSxLQUFLO0FBQ3ZCLGFBQU87QUFDUCxhQUFPO0FBQUEsSUFDVCxXQUFXLFFBQVEsR0FBRztBQUNwQixVQUFJLE9BQU87QUFDWCxVQUFJLEVBQUU7QUFBQSxJQUNSLE9BQU87QUFDTCxhQUFPO0FBQUEsSUFDVDtBQUFBLEVBQ0Y7QUFDQSxTQUFPLEVBQUUsQ0FBQyxNQUFNO0FBQ2QsTUFBRTtBQUNKLFNBQU8sTUFBTSxFQUFFO0FBQ2pCOzs7QUM3QkEsSUFBTSxZQUFvQztBQUFBLEVBQ3hDLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFDUDtBQUdPLFNBQVMsUUFBUSxTQUFpQztBQUN2RCxRQUFNLEVBQUUsU0FBUyxPQUFPLElBQUk7QUFDNUIsUUFBTSxPQUFPLE9BQU8sT0FBTyxTQUFTLENBQUMsS0FBSztBQUMxQyxNQUFJLFlBQVksVUFBVSxZQUFZLFVBQVUsWUFBWTtBQUMxRCxXQUFPO0FBQ1QsTUFBSSxDQUFDLDBDQUEwQyxLQUFLLE9BQU8sS0FBSyxZQUFZO0FBQzFFLFdBQU87QUFDVCxRQUFNLFdBQVcsVUFBVSxPQUFPO0FBRWxDLE1BQUksYUFBYSxVQUFjLFNBQVMsU0FBUyxLQUFLLEtBQUssT0FBTyxTQUFTLEtBQ25FLFNBQVMsU0FBUyxLQUFLLEtBQUssT0FBTyxTQUFTO0FBQ2xELFdBQU8sQ0FBQyxHQUFHLE9BQU8sTUFBTSxHQUFHLEVBQUUsR0FBRyxJQUFJLEVBQUUsT0FBTyxPQUFLLE1BQU0sR0FBRyxFQUFFLEtBQUssR0FBRztBQUN2RSxTQUFPLFNBQVMsUUFBUSxjQUFjLENBQUMsR0FBRyxTQUN4QyxTQUFTLFNBQVMsT0FBTyxPQUFPLE9BQU8sSUFBSSxDQUFDLEtBQUssRUFBRTtBQUN2RDs7O0FDN0NBLElBQU0sT0FBTztBQUViLFNBQVMsU0FBUyxNQUFZO0FBQzVCLFNBQU8sS0FBSyxJQUFJLE1BQU0sS0FBSyxTQUFTLE9BQU8sZUFBZSxJQUFJLENBQUM7QUFDakU7QUFJQSxTQUFTLFVBQVUsTUFBWSxNQUFZO0FBQ3pDLFFBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSSxhQUFhO0FBQzdDLFNBQU8sS0FBSyxPQUFPLE9BQU8sVUFBVSxNQUFNLE1BQU0sTUFBTSxHQUFHLEVBQUUsU0FBUyxPQUFPLEtBQ3ZFLFNBQVMsS0FBSyxFQUFFLEtBQUssVUFBVSxLQUFLLElBQUk7QUFDOUM7QUFFTyxTQUFTLFVBQVUsTUFBc0I7QUFDOUMsU0FBTyxhQUFhLElBQUksS0FBSyxJQUFJLEVBQUUsWUFBWSxDQUFDO0FBQ2xEO0FBR0EsU0FBUyxXQUFXLE1BQThCO0FBQ2hELFdBQVMsSUFBSSxLQUFLLE1BQU0sU0FBUyxHQUFHLEtBQUssR0FBRyxFQUFFO0FBQzVDLFFBQUksS0FBSyxNQUFNLENBQUMsRUFBRyxTQUFTO0FBQzFCLGFBQU8sS0FBSyxNQUFNLENBQUM7QUFDdkIsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLE1BQVksTUFBWTtBQUNqRCxNQUFJLENBQUMsS0FBSyxJQUFJLG1CQUFtQixLQUFLLEtBQUssU0FBUyxZQUFZLEtBQUssS0FBSyxZQUFZO0FBQ3BGO0FBQ0YsUUFBTSxPQUFPLEtBQUssS0FBSyxPQUFPLFdBQVcsSUFBSSxJQUFJO0FBQ2pELFFBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUI7QUFBQSxJQUFJO0FBQUEsSUFBTTtBQUFBLElBQU07QUFBQSxJQUFTLENBQUMsVUFBVSxLQUFLLE1BQU0sT0FBTyxVQUFVLE1BQU0sSUFBSSxJQUFJLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUMzRixDQUFDLE9BQU8sVUFBVTtBQUdoQixVQUFJLFNBQVMsVUFBYSxRQUFRO0FBQ2hDLGFBQUssTUFBTSxLQUFLO0FBQUE7QUFFaEIsYUFBSyxRQUFRLEtBQUs7QUFDcEIsVUFBSSxTQUFTLFVBQWEsU0FBUztBQUNqQyxhQUFLLEtBQUssT0FBTyxTQUFTO0FBQzVCLFdBQUssS0FBSyxPQUFPO0FBQUEsSUFDbkI7QUFBQSxFQUFDO0FBQ1A7QUFHTyxTQUFTLFVBQVUsTUFBWSxNQUFZO0FBQ2hELFFBQU0sUUFBUSxLQUFLLE1BQU0sS0FBSyxVQUFRLEtBQUssU0FBUyxNQUFNO0FBQzFELE1BQUksS0FBSyxLQUFLLFlBQVksUUFBUSxDQUFDLEtBQUssS0FBSyxRQUFRLFVBQVUsVUFDeEQsQ0FBQyxLQUFLLElBQUksbUJBQW1CO0FBQ2xDO0FBQ0YsUUFBTSxPQUFPLFNBQVMsSUFBSTtBQUMxQjtBQUFBLElBQUk7QUFBQSxJQUFNO0FBQUEsSUFBTTtBQUFBLElBQVMsQ0FBQyxVQUFVLEtBQUssTUFBTSxVQUFVLE1BQU0sS0FBSyxHQUFHLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDL0UsQ0FBQyxPQUFPLFVBQVU7QUFDaEIsWUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLO0FBQzlCLFdBQUssS0FBSyxPQUFPLFNBQVMsUUFBUSxNQUFNLFNBQVM7QUFBQSxJQUNuRDtBQUFBLEVBQUM7QUFDUDtBQUdPLFNBQVMsVUFBVSxNQUFZLE1BQVk7QUFDaEQsUUFBTSxPQUFPLFdBQVcsSUFBSTtBQUM1QixNQUFJLEtBQUssS0FBSyxZQUFZLFFBQVEsS0FBSyxLQUFLLFFBQVEsU0FBUztBQUMzRDtBQUNGLFFBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUI7QUFBQSxJQUFJO0FBQUEsSUFBTTtBQUFBLElBQU07QUFBQSxJQUFTLENBQUMsU0FBUyxLQUFLLE1BQU0sVUFBVSxNQUFNLElBQUksR0FBRyxPQUFPLElBQUksQ0FBQztBQUFBLElBQzdFLENBQUMsT0FBTyxVQUFVO0FBQ2hCLFdBQUssTUFBTSxLQUFLO0FBQ2hCLFdBQUssS0FBSyxPQUFPLFFBQVE7QUFBQSxJQUMzQjtBQUFBLEVBQUM7QUFDUDtBQWtCTyxTQUFTLFlBQVksTUFBWSxNQUFZO0FBQ2xELE1BQUksS0FBSyxLQUFLO0FBQ1o7QUFDRixPQUFLLFFBQVEsQ0FBQyxDQUFDO0FBQ2YsYUFBVyxNQUFNLElBQUk7QUFDdkI7QUFHTyxTQUFTLFVBQVUsTUFBWSxPQUFlO0FBQ25ELE1BQUksQ0FBQyxLQUFLLElBQUksbUJBQW1CLEtBQUssQ0FBQyxLQUFLLElBQUksa0JBQWtCLEtBQUssS0FBSyxZQUFZO0FBQ3RGO0FBQ0YsT0FBSztBQUFBLElBQUs7QUFBQSxJQUFlLENBQUMsV0FBVyxVQUFVLEtBQUssSUFBSSxDQUFDLEdBQUcsVUFBVSxLQUFLLEdBQUcsSUFBSTtBQUFBLElBQ3hFLEtBQUssTUFBTSxZQUFVO0FBQ25CLGlCQUFXLFFBQVEsUUFBUSxNQUFNLElBQUksT0FBTyxRQUFRLENBQUM7QUFDbkQsWUFBSSxDQUFDLFFBQVEsSUFBSSxLQUFLLEtBQUssT0FBTyxDQUFDLE1BQU0sV0FBVztBQUNsRCxnQkFBTSxPQUFPLEtBQUssT0FBTyxDQUFDLEtBQUs7QUFDL0IsY0FBSSxTQUFTLE1BQU0sQ0FBQyxPQUFPLElBQUk7QUFDN0IsdUJBQVcsTUFBTSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsUUFDcEM7QUFDRixhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQUEsRUFBQztBQUNkO0FBSUEsU0FBUyxJQUFJLE1BQVksTUFBWSxTQUFrQixRQUMxQyxNQUE4QztBQUN6RCxRQUFNLFFBQVEsS0FBSyxNQUFNLFlBQVU7QUFDakMsU0FBSyxLQUFLLFVBQVU7QUFDcEIsU0FBSyxRQUFRLFFBQVE7QUFDckIsUUFBSSxDQUFDLFFBQVEsTUFBTSxHQUFHO0FBQ3BCLFdBQUssS0FBSyxPQUFPO0FBQ2pCLFlBQU0sVUFBVSxRQUFRLE1BQU07QUFDOUIsVUFBSSxZQUFZLFFBQVEsWUFBWTtBQUNsQyxhQUFLLEtBQUssU0FBUyxJQUFJO0FBQ3pCLGFBQU87QUFBQSxJQUNUO0FBRUEsVUFBTSxRQUFRLE9BQU8sU0FBUyxxQkFDMUIsT0FBTyxNQUFNLEtBQUssT0FBTyxLQUFLLFNBQVM7QUFDM0MsVUFBTSxPQUFPLE9BQU8sTUFBTSxLQUFLO0FBQy9CLGdCQUFZLE1BQU0sS0FBSyxLQUFLO0FBQzVCLFNBQUssS0FBSyxPQUFPLEtBQUssS0FBSztBQUMzQixlQUFXLFVBQVUsS0FBSztBQUN4QixrQkFBWSxNQUFNLE1BQU07QUFDMUIsU0FBSyxNQUFNO0FBQ1gsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUVELE1BQUksTUFBTSxPQUFPLE1BQU07QUFDckI7QUFDRixPQUFLLEtBQUssVUFBVTtBQUNwQixPQUFLLFFBQVEsUUFBUTtBQUNyQixPQUFLLEtBQUssZUFBZSxRQUFRLEtBQUs7QUFDeEM7QUFHTyxTQUFTLE9BQU8sTUFBWSxPQUFjO0FBQy9DLFFBQU0sUUFBZ0IsQ0FBQztBQUN2QixRQUFNLFVBQXFCLENBQUM7QUFDNUIsTUFBSSxRQUFRO0FBQ1osYUFBVyxRQUFRLE1BQU0sT0FBTztBQUM5QixVQUFNLFVBQVUsUUFBUSxJQUFJLElBQUksUUFBUSxJQUFJLElBQUk7QUFDaEQsUUFBSSxZQUFZO0FBQ2Q7QUFDRixNQUFFO0FBQ0YsVUFBTSxPQUFPLFFBQVEsSUFBSSxJQUFJLFlBQVksTUFBTSxJQUFJLElBQUksT0FBTyxNQUFNLEtBQUssSUFBSSxLQUFLLElBQUksQ0FBQztBQUN2RixRQUFJLFNBQVMsUUFBUSxDQUFDLFVBQVUsS0FBSyxTQUFTLElBQUksU0FBUyxHQUFHLFFBQVEsTUFBTTtBQUMxRSxZQUFNLEtBQUssSUFBSTtBQUFBO0FBRWYsY0FBUSxLQUFLLE9BQU87QUFBQSxFQUN4QjtBQUNBLFFBQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sRUFBRSxJQUFJO0FBQ3BDLFNBQU8sRUFBRSxPQUFPLFNBQVMsTUFBTTtBQUNqQztBQUdPLFNBQVMsWUFBWSxNQUFZLE9BQTJCO0FBQ2pFLFFBQU0sUUFBUSxRQUFRLEtBQUs7QUFDM0IsTUFBSSxVQUFVO0FBQ1osV0FBTztBQUNULFFBQU0sT0FBTyxjQUFjLE1BQU0sTUFBTSxRQUFRLFVBQVEsUUFBUSxJQUFJLElBQUksQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUMzRSxNQUFNLEtBQUssT0FBTyxDQUFDLEtBQUs7QUFBQSxJQUN4QixRQUFRLEtBQUssS0FBSyxJQUFJLHdCQUF3QjtBQUFBLEVBQ2hELENBQUMsQ0FBQyxDQUFDO0FBQ0gsU0FBTyxPQUFPLE9BQU8sS0FBSyxJQUFJLEtBQUssSUFBSSxHQUFHLElBQUk7QUFDaEQ7QUFHTyxTQUFTLFlBQVksTUFBWSxTQUEyQjtBQUNqRSxRQUFNLEtBQUssUUFBUSxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUMsS0FBSztBQUMzQyxNQUFJLFFBQVEsWUFBWTtBQUN0QixXQUFPLEtBQUssT0FBTyxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksV0FBUztBQUFBLE1BQ25ELEdBQUc7QUFBQSxNQUNILE1BQU07QUFBQSxNQUNOLFNBQVM7QUFBQSxNQUNULFNBQVMsRUFBRSxJQUFJLFFBQVEsUUFBUSxPQUFPLENBQUMsS0FBSyxHQUFHO0FBQUEsSUFDakQsRUFBRSxNQUFNO0FBQ1YsTUFBSSxRQUFRLFlBQVk7QUFDdEIsV0FBTztBQUNULFFBQU0sS0FBSyxRQUFRLEtBQUssSUFBSSxjQUFjLEtBQUssUUFBUSxLQUFLLElBQUksUUFBUSxLQUFLO0FBQzdFLFFBQU0sT0FBTyxRQUFRLEtBQUssSUFBSSxjQUFjO0FBQzVDLFFBQU0sT0FBTyxRQUFRLEtBQUssSUFBSSxnQkFBZ0I7QUFFOUMsUUFBTSxRQUFRLFFBQVEsUUFBUTtBQUM5QixNQUFJLFVBQVUsTUFBTSxDQUFDLEdBQUcsS0FBSyxFQUFFLFNBQVM7QUFDdEMsV0FBTztBQUNULFNBQU8sS0FBSyxPQUFPLElBQUksVUFBUSxhQUFhLE1BQU0sT0FBTyxJQUFJLFNBQVMsTUFBUyxDQUFDLE1BQU07QUFDeEY7OztBQ3pNQSxJQUFNLFFBQVE7QUFHZCxJQUFNLFdBQVc7QUFHakIsSUFBTSxRQUFRO0FBRWQsU0FBUyxNQUFNLE1BQW9DO0FBQ2pELE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sUUFBUSxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3JELFFBQVE7QUFDTixXQUFPLENBQUM7QUFBQSxFQUNWO0FBQ0Y7QUFHTyxTQUFTLFdBQVcsTUFBWSxNQUFvQjtBQUN6RCxRQUFNLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxFQUFFO0FBQ2hDLFNBQU8sT0FBTyxTQUFTLFdBQVcsT0FBTztBQUMzQztBQUVBLElBQU0sTUFBTSxvQkFBSSxRQUE2QztBQUd0RCxTQUFTLEtBQUssTUFBWSxNQUFZLE1BQWM7QUFDekQsTUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJO0FBQ3JCO0FBQ0YsT0FBSyxRQUFRLFFBQVE7QUFDckIsTUFBSSxJQUFJLElBQUksSUFBSTtBQUNkO0FBQ0YsTUFBSSxJQUFJLE1BQU0sV0FBVyxNQUFNO0FBQzdCLFFBQUksT0FBTyxJQUFJO0FBQ2YsU0FBSyxNQUFNLElBQUk7QUFBQSxFQUNqQixHQUFHLEtBQUssQ0FBQztBQUNYO0FBRUEsU0FBUyxLQUFLLE1BQVksTUFBWTtBQUNwQyxRQUFNLE1BQU0sT0FBTyxRQUFRLEVBQUUsR0FBRyxNQUFNLElBQUksR0FBRyxDQUFDLEtBQUssRUFBRSxHQUFHLEtBQUssT0FBTyxDQUFDLEVBQ2xFLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTSxHQUFHLFFBQVE7QUFDbEQsTUFBSTtBQUNGLFNBQUssTUFBTSxRQUFRLE9BQU8sS0FBSyxVQUFVLE9BQU8sWUFBWSxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ25FLFFBQVE7QUFBQSxFQUVSO0FBQ0EsTUFBSSxLQUFLLElBQUksbUJBQW1CLEtBQUssS0FBSyxTQUFTO0FBQ2pELFNBQUssS0FBSyxZQUFZLENBQUMsS0FBSyxNQUFNLFVBQVUsS0FBSyxNQUFNLENBQUMsQ0FBQztBQUM3RDtBQUdPLFNBQVMsV0FBVyxNQUFZLFFBQWdCLE9BQWU7QUFDcEUsUUFBTSxPQUFPLEtBQUssTUFBTSxLQUFLLE9BQUssRUFBRSxPQUFPLE9BQU8sTUFBTSxDQUFDO0FBQ3pELFFBQU0sT0FBTyxLQUFLLE1BQU0sTUFBTSxRQUFRLGVBQWUsRUFBRSxDQUFDO0FBQ3hELE1BQUksU0FBUyxVQUFhLE9BQU8sTUFBTSxJQUFJO0FBQ3pDO0FBQ0YsTUFBSSxLQUFLLFNBQVMsUUFBUSxLQUFLLE1BQU0sV0FBVztBQUM5QyxTQUFLLFNBQVM7QUFBQTtBQUVkLFNBQUssU0FBUyxJQUFJO0FBQ3BCLE9BQUssUUFBUSxRQUFRO0FBQ3ZCOzs7QUNsRU8sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNuQixhQUFhLG9CQUFJLElBQWdCO0FBQUE7QUFBQSxFQUdqQyxVQUFVLFVBQWtDO0FBQzFDLFNBQUssV0FBVyxJQUFJLFFBQVE7QUFDNUIsV0FBTyxNQUFNLEtBQUssV0FBVyxPQUFPLFFBQVE7QUFBQSxFQUM5QztBQUFBLEVBRUEsVUFBVTtBQUNSLFFBQUksUUFBUSxTQUFTO0FBQ25CLGtCQUFZLE9BQU87QUFDckIsWUFBUSxJQUFJLElBQUk7QUFBQSxFQUNsQjtBQUFBLEVBRUEsT0FBTztBQUNMLGVBQVcsWUFBWSxDQUFDLEdBQUcsS0FBSyxVQUFVO0FBQ3hDLGVBQVM7QUFBQSxFQUNiO0FBQ0Y7QUFFQSxJQUFNLFVBQVUsb0JBQUksSUFBYTtBQUcxQixTQUFTLFVBQVU7QUFDeEIsUUFBTSxXQUFXLENBQUMsR0FBRyxPQUFPO0FBQzVCLFVBQVEsTUFBTTtBQUNkLGFBQVcsV0FBVztBQUNwQixZQUFRLEtBQUs7QUFDakI7QUFJQSxJQUFNLGVBQWU7QUFFckIsU0FBUyxZQUFZLE1BQWtCO0FBQ3JDLE1BQUksT0FBTztBQUNYLFFBQU0sT0FBTyxNQUFNO0FBQ2pCLFFBQUksQ0FBQztBQUNILFdBQUs7QUFDUCxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksT0FBTywwQkFBMEI7QUFDbkMsMEJBQXNCLElBQUk7QUFDNUIsYUFBVyxNQUFNLE9BQU8sMEJBQTBCLGFBQWEsZUFBZSxDQUFDO0FBQ2pGOzs7QUN6Q08sSUFBTSxZQUFZO0FBQ3pCLElBQU0sV0FBVztBQVlWLElBQU0sT0FBTixNQUFXO0FBQUEsRUFvQ2hCLFlBQW1CLE1BQXVCLE1BQW9DO0FBQTNEO0FBQXVCO0FBbEMxQztBQUFBLFNBQVMsVUFBVSxJQUFJLFFBQVE7QUFHL0I7QUFBQSxTQUFTLFFBQWdCLENBQUM7QUFFMUI7QUFBQSxTQUFTLFVBQWtCLENBQUM7QUFFNUI7QUFBQSxTQUFTLFVBQVUsb0JBQUksSUFBb0I7QUFFM0M7QUFBQSwwQkFBaUI7QUFDakIsaUJBQVE7QUFFUjtBQUFBLFNBQVMsU0FBUyxvQkFBSSxJQUFvQjtBQUMxQyxrQkFBUztBQUVUO0FBQUEsZUFBTTtBQUVOO0FBQUEsaUJBQVE7QUFDUixTQUFTLE9BQWEsRUFBRSxNQUFNLE9BQU8sTUFBTSxNQUFNLFNBQVMsS0FBSztBQUcvRDtBQUFBLGtCQUFTO0FBQ1Qsa0JBQVM7QUFDVCxvQkFBVztBQUVYO0FBQUEsb0JBQVc7QUFHWDtBQUFBLGlCQUFRO0FBRVI7QUFBQSxtQkFBdUI7QUFFdkIsaUJBQVEsb0JBQUksSUFBWTtBQUFBLEVBRXVEO0FBQUEsRUFGL0U7QUFBQSxFQUlBLElBQUksS0FBSztBQUNQLFdBQU8sT0FBTyxLQUFLLElBQUk7QUFBQSxFQUN6QjtBQUFBLEVBRUEsSUFBSSxTQUEyQjtBQUM3QixXQUFPLEtBQUssTUFBTSxLQUFLLE1BQU0sU0FBUyxDQUFDO0FBQUEsRUFDekM7QUFBQSxFQUVBLElBQUksTUFBWTtBQUNkLFdBQU8sS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFxQjtBQUMxQixRQUFJLEtBQUssTUFBTSxJQUFJLEtBQUssR0FBRztBQUN6QixhQUFPO0FBQ1QsU0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBRXZCLFNBQUssTUFBTSxLQUFLLElBQUk7QUFDcEIsUUFBSSxLQUFLLE1BQU0sU0FBUyxXQUFXO0FBQ2pDLGlCQUFXLFFBQVEsS0FBSyxNQUFNLE9BQU8sR0FBRyxRQUFRO0FBQzlDLGFBQUssTUFBTSxPQUFPLEtBQUssR0FBRztBQUM1QixXQUFLLEtBQUssT0FBTztBQUFBLElBQ25CO0FBQ0EsU0FBSyxRQUFRLFFBQVE7QUFDckIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFnQztBQUNwQyxVQUFNLFFBQVEsTUFBTSxPQUFPLFVBQVE7QUFDakMsWUFBTSxRQUFRLENBQUMsS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ3RDLFdBQUssTUFBTSxJQUFJLEtBQUssR0FBRztBQUN2QixhQUFPO0FBQUEsSUFDVCxDQUFDO0FBQ0QsUUFBSSxNQUFNLFdBQVc7QUFDbkIsYUFBTztBQUNULFVBQU0sU0FBaUIsQ0FBQztBQUN4QixRQUFJLElBQUk7QUFDUixlQUFXLFFBQVEsT0FBTztBQUN4QixhQUFPLElBQUksS0FBSyxNQUFNLFVBQVUsS0FBSyxNQUFNLENBQUMsRUFBRyxRQUFRLEtBQUs7QUFDMUQsZUFBTyxLQUFLLEtBQUssTUFBTSxHQUFHLENBQUU7QUFDOUIsYUFBTyxLQUFLLElBQUk7QUFBQSxJQUNsQjtBQUNBLFdBQU8sSUFBSSxLQUFLLE1BQU07QUFDcEIsYUFBTyxLQUFLLEtBQUssTUFBTSxHQUFHLENBQUU7QUFDOUIsU0FBSyxLQUFLLE1BQU07QUFDaEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUF3QjtBQUM5QixTQUFLLE1BQU0sTUFBTTtBQUNqQixVQUFNLFFBQWdCLENBQUM7QUFDdkIsZUFBVyxRQUFRO0FBQ2pCLFVBQUksQ0FBQyxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUcsR0FBRztBQUM3QixhQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUc7QUFDdkIsY0FBTSxLQUFLLElBQUk7QUFBQSxNQUNqQjtBQUNGLFNBQUssS0FBSyxLQUFLO0FBQUEsRUFDakI7QUFBQSxFQUVBLEtBQUssT0FBZTtBQUNsQixTQUFLLE1BQU0sU0FBUztBQUNwQixlQUFXLFFBQVE7QUFDakIsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUN0QixTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLE9BQU8sSUFBWSxNQUF5QztBQUMxRCxRQUFJLE9BQU87QUFDVCxhQUFPO0FBQ1QsYUFBUyxJQUFJLEtBQUssTUFBTSxTQUFTLEdBQUcsS0FBSyxHQUFHLEVBQUU7QUFDNUMsVUFBSSxLQUFLLE1BQU0sQ0FBQyxFQUFHLE9BQU8sSUFBSTtBQUM1QixhQUFLLFFBQVEsUUFBUTtBQUNyQixlQUFPLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxLQUFLLE1BQU0sQ0FBQyxDQUFFO0FBQUEsTUFDNUM7QUFDRixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxJQUE4QjtBQUNqQyxXQUFPLE9BQU8sS0FBSyxTQUFZLEtBQUssTUFBTSxLQUFLLFVBQVEsS0FBSyxPQUFPLEVBQUU7QUFBQSxFQUN2RTtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQXVCO0FBQzlCLFFBQUksUUFBUSxLQUFLO0FBQ2YsYUFBTztBQUNULFNBQUssU0FBUztBQUNkLFNBQUssTUFBTTtBQUNYLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQVE7QUFDTixRQUFJLFNBQVM7QUFDYixRQUFJQyxZQUFXO0FBQ2YsYUFBUyxJQUFJLEtBQUssTUFBTSxTQUFTLEdBQUcsS0FBSyxHQUFHLEVBQUUsR0FBRztBQUMvQyxZQUFNLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFDekIsVUFBSSxLQUFLLFFBQVEsS0FBSztBQUNwQjtBQUNGLFVBQUksQ0FBQyxPQUFPLElBQUksS0FBSyxLQUFLLE9BQU8sS0FBSztBQUNwQztBQUNGLFFBQUU7QUFDRixVQUFJLEtBQUssV0FBVyxLQUFLLFNBQVM7QUFDaEMsVUFBRUE7QUFBQSxJQUNOO0FBQ0EsUUFBSSxXQUFXLEtBQUssVUFBVUEsY0FBYSxLQUFLO0FBQzlDLFdBQUssUUFBUSxRQUFRO0FBQ3ZCLFNBQUssU0FBUztBQUNkLFNBQUssV0FBV0E7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxpQkFBaUI7QUFDZixNQUFFLEtBQUs7QUFDUCxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFHTyxTQUFTLE9BQU8sUUFBbUM7QUFDeEQsU0FBTyxPQUFPLE1BQU0sSUFBSSxTQUFTO0FBQ25DOzs7QUN6S0EsU0FBUyxPQUFPLE1BQVksT0FBaUM7QUFDM0QsUUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixTQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFDeEY7QUFFQSxTQUFTLE9BQU8sTUFBWSxNQUFZLFNBQWtCO0FBQ3hELFFBQU0sT0FBTyxPQUFPLFNBQVMsS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQ2hELE1BQUksU0FBUyxRQUFRLEtBQUssS0FBSyxRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsSUFBSSxTQUFTLEdBQUcsUUFBUSxNQUFNO0FBQzVGLFNBQUssT0FBTyxJQUFJO0FBQ3BCO0FBRUEsU0FBUyxLQUFLLE1BQVksU0FBa0I7QUFDMUMsUUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDdEQsU0FBTyxPQUFPLFdBQVcsUUFBUSxNQUFNLEtBQUssT0FBTztBQUNuRCxNQUFJLFFBQVEsS0FBSyxJQUFJLFNBQVM7QUFDNUIsV0FBTyxVQUFVLFFBQVEsS0FBSyxJQUFJLFNBQVM7QUFDN0MsTUFBSSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQ3hCLFdBQU8sTUFBTTtBQUNmLFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBTyxNQUFZLE1BQVksTUFBYztBQUNwRCxNQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ2xDLFNBQUssZUFBZTtBQUN0QixPQUFLLE9BQU8sT0FBTyxJQUFJO0FBQ3ZCLE1BQUksQ0FBQyxLQUFLLE1BQU0sS0FBSyxXQUFTLE1BQU0sUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFDM0QsU0FBSyxPQUFPLE9BQU8sSUFBSTtBQUMzQjtBQUdBLFNBQVMsTUFBTSxNQUFZLE1BQWM7QUFDdkMsYUFBVyxRQUFRLEtBQUs7QUFDdEIsUUFBSSxLQUFLLFFBQVEsSUFBSSxPQUFPLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxPQUFPLElBQUk7QUFDM0QsV0FBSyxlQUFlO0FBQzFCO0FBRUEsU0FBUyxNQUFNLE1BQVksTUFBYyxTQUFrQjtBQUN6RCxRQUFNLFFBQVEsS0FBSyxLQUFLLElBQUksTUFBTTtBQUNsQyxRQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsT0FBSyxPQUFPLFFBQVE7QUFDcEIsT0FBSyxTQUFTO0FBQ2QsT0FBSyxRQUFRLE1BQU07QUFDbkIsT0FBSyxRQUFRO0FBQ2IsTUFBSTtBQUNGLFNBQUssU0FBUyxXQUFXLE1BQU0sSUFBSSxLQUFLLEtBQUssSUFBSTtBQUNuRCxNQUFJLEtBQUssWUFBWSxRQUFRLEtBQUssVUFBVSxLQUFLO0FBQy9DLFNBQUssS0FBSyxJQUFJO0FBQ2hCLE1BQUksS0FBSyxVQUFVLEtBQUs7QUFDdEIsU0FBSyxRQUFRO0FBQ2YsTUFBSSxLQUFLLFNBQVMsSUFBSSxNQUFNO0FBQzFCLFNBQUssS0FBSyxPQUFPLENBQUMsTUFBTSxZQUFZLENBQUM7QUFDdkMsT0FBSyxLQUFLLFFBQVEsQ0FBQyxJQUFJLENBQUM7QUFDeEIsYUFBVyxNQUFNLElBQUk7QUFDckIsY0FBWSxNQUFNLElBQUk7QUFDdEIsT0FBSyxRQUFRLFFBQVE7QUFDdkI7QUFFTyxJQUFNLGFBQXVCO0FBQUEsRUFDbEMsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsVUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQ2xDLFFBQUksT0FBTyxNQUFNLE9BQU87QUFDdEIsWUFBTSxNQUFNLE1BQU0sT0FBTztBQUMzQixVQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsUUFBSSxTQUFTO0FBQ1g7QUFDRixVQUFNLFNBQVMsS0FBSyxNQUFNLE9BQU87QUFDakMsUUFBSSxRQUFRLE9BQU8sU0FBUyxHQUFHO0FBQzdCLGFBQU8sVUFBVSxRQUFRLE9BQU8sQ0FBQyxNQUFNLE1BQU0sS0FBSyxRQUFRLE9BQU8sQ0FBQztBQUNsRSxhQUFPLFdBQVcsUUFBUSxPQUFPLENBQUMsS0FBSztBQUFBLElBQ3pDO0FBQ0EsU0FBSyxRQUFRLElBQUksT0FBTyxJQUFJLEdBQUcsRUFBRTtBQUNqQyxTQUFLLGVBQWU7QUFDcEIsUUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPO0FBQ3ZCLGFBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxFQUM5QjtBQUFBLEVBRUEsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTO0FBQ1g7QUFDRixRQUFJLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDekIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxNQUFNLElBQUk7QUFDZjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sTUFBTSxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQ3pDLFdBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxFQUM1QjtBQUFBLEVBRUEsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsUUFBSSxTQUFTO0FBQ1g7QUFDRixXQUFPLE1BQU0sTUFBTSxPQUFPO0FBQzFCLFFBQUksS0FBSyxNQUFNLEtBQUssRUFBRSxHQUFHO0FBQ3ZCLFdBQUssU0FBUztBQUNkLFdBQUssUUFBUSxNQUFNO0FBQ25CLFdBQUssZUFBZTtBQUNwQixXQUFLLFFBQVEsUUFBUTtBQUFBLElBQ3ZCLE9BQU87QUFDTCxhQUFPLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDekI7QUFBQSxFQUNGO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFDbEMsZUFBVyxRQUFRLEtBQUs7QUFDdEIsVUFBSSxLQUFLLFFBQVEsSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHO0FBQ2xDLGFBQUssUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ2hDLGFBQUssT0FBTyxPQUFPLElBQUk7QUFDdkIsYUFBSyxlQUFlO0FBQ3BCLGVBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxNQUM1QjtBQUNGLFNBQUssT0FBTyxPQUFPLElBQUk7QUFBQSxFQUN6QjtBQUFBLEVBRUEsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQ2xDLFVBQU0sS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ2hDLFFBQUksT0FBTyxNQUFNLE9BQU8sR0FBRztBQUN6QixXQUFLLEtBQUs7QUFDVixXQUFLLE9BQU8sS0FBSyxLQUFLLFFBQVEsVUFBVSxFQUFFO0FBQzFDLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxTQUFLLE9BQU8sT0FBTyxNQUFNLEVBQUU7QUFDM0IsZUFBVyxRQUFRLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUNsQyxVQUFJLEtBQUssUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUc7QUFDbEMsY0FBTSxRQUFRLEtBQUssUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQzNDLGFBQUssUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ2hDLGFBQUssUUFBUSxJQUFJLE9BQU8sRUFBRSxHQUFHLEtBQUs7QUFDbEMsYUFBSyxPQUFPLE9BQU8sSUFBSTtBQUN2QixhQUFLLGVBQWU7QUFDcEIsZUFBTyxNQUFNLE1BQU0sT0FBTztBQUFBLE1BQzVCLFdBQVcsS0FBSyxTQUFTLFlBQVksS0FBSyxLQUFLLE1BQU0sSUFBSSxNQUMxQyxLQUFLLEtBQUssRUFBRSxNQUFNLFVBQWEsS0FBSyxNQUFNLEVBQUUsSUFBSTtBQUM3RCxhQUFLLE9BQU8sTUFBTSxFQUFFO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBSSxNQUFNLFNBQVM7QUFDakIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTO0FBQ1g7QUFDRixVQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLGVBQVcsU0FBUyxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDdkQsVUFBSUMsTUFBSztBQUNULGFBQU9BLE1BQUssS0FBSyxVQUFVLE1BQU0sU0FBUyxLQUFLQSxHQUFFLENBQUU7QUFDakQsVUFBRUE7QUFDSixZQUFNLFNBQVMsS0FBSyxNQUFNQSxHQUFFO0FBQzVCLFVBQUksV0FBVztBQUNiO0FBQ0YsWUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBQzlDLGFBQU8sT0FBTyxXQUFXLE1BQU0sS0FBSyxPQUFPO0FBQzNDLFdBQUssUUFBUSxJQUFJLE9BQU8sT0FBTyxJQUFJLEdBQUcsT0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHQSxHQUFFLENBQUMsQ0FBQztBQUFBLElBQ3ZFO0FBQ0EsU0FBSyxlQUFlO0FBQUEsRUFDdEI7QUFBQSxFQUVBLE1BQU07QUFBQSxFQUVOO0FBQUE7QUFBQSxFQUdBLElBQUksTUFBTSxTQUFTO0FBQ2pCLFVBQU0sQ0FBQyxFQUFFLEVBQUUsT0FBTyxJQUFJLE9BQU8sSUFBSSxPQUFPLElBQUksUUFBUSxJQUFJLFVBQVUsSUFBSSxXQUFXLEVBQUUsSUFBSSxRQUFRO0FBQy9GLFVBQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3BDLFFBQUksV0FBVztBQUNiO0FBQ0YsV0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUk7QUFDN0IsV0FBTyxVQUFVLFlBQVksTUFBTSxLQUFLO0FBQ3hDLFdBQU8sV0FBVztBQUNsQixXQUFPLE9BQU8sTUFBTSxXQUFXLEdBQUc7QUFDbEMsV0FBTyxNQUFNLE1BQU0sU0FBUyxLQUFLLFNBQVMsSUFBSSxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQzlEO0FBQUEsRUFFQSxJQUFJLE1BQU0sU0FBUztBQUNqQixTQUFLLEtBQUssUUFBUSxPQUFPLENBQUMsS0FBSyxFQUFFLEdBQUcsZUFBZTtBQUFBLEVBQ3JEO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixTQUFLLE1BQU0sT0FBTyxFQUFFLE9BQU8sUUFBUSxPQUFPLFNBQVM7QUFDbkQsVUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUNwQztBQUFBLEVBRUEsUUFBUSxNQUFNLFNBQVM7QUFDckIsVUFBTSxVQUFVLFFBQVEsT0FBTyxDQUFDLE1BQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDdEUsUUFBSSxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQ3pCLFdBQUssVUFBVTtBQUNmLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxTQUFLLE1BQU0sT0FBTyxFQUFFLFVBQVU7QUFDOUIsVUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUNwQztBQUFBLEVBRUEsUUFBUSxNQUFNLFNBQVM7QUFDckIsVUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDdEQsUUFBSSxXQUFXO0FBQ2IsYUFBTyxPQUFPLEdBQUcsUUFBUSxPQUFPLENBQUMsQ0FBQyxJQUFJLFFBQVEsT0FBTyxDQUFDLENBQUM7QUFDekQsUUFBSSxPQUFPLE1BQU0sT0FBTztBQUN0QixXQUFLLE9BQU8sR0FBRyxLQUFLLEVBQUUsSUFBSSxRQUFRLE9BQU8sQ0FBQyxDQUFDLElBQUksUUFBUSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQ3BFO0FBQUEsRUFFQSxRQUFRLE1BQU0sU0FBUztBQUNyQixTQUFLLE1BQU0sT0FBTyxFQUFFLFdBQVcsUUFBUSxPQUFPLENBQUMsS0FBSztBQUNwRCxVQUFNLE1BQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3BDO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVMsVUFBYSxLQUFLLFNBQVM7QUFDdEM7QUFDRixlQUFXLE1BQU0sTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ3ZFLFdBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxFQUM1QjtBQUFBLEVBRUEsSUFBSSxNQUFNLFNBQVM7QUFDakIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTO0FBQ1g7QUFDRixTQUFLLFFBQVE7QUFDYixlQUFXLE1BQU0sTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDekU7QUFBQSxFQUVBLE1BQU07QUFBQSxFQUVOO0FBQUEsRUFFQSxNQUFNLE1BQU0sU0FBUztBQUNuQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVM7QUFDWDtBQUNGLFNBQUssUUFBUSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ2xDLFdBQU8sTUFBTSxNQUFNLE9BQU87QUFDMUIsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsSUFBSSxNQUFNLFNBQVM7QUFDakIsYUFBUyxNQUFNLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRTtBQUFBLEVBQ3RDO0FBQUEsRUFFQSxJQUFJLE1BQU0sU0FBUztBQUNqQixhQUFTLE1BQU0sUUFBUSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFBQSxFQUMzRDtBQUFBLEVBRUEsTUFBTTtBQUFBLEVBRU47QUFBQSxFQUVBLE9BQU8sTUFBTSxTQUFTO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzlDLFFBQUksU0FBUztBQUNYO0FBQ0YsV0FBTyxNQUFNLE1BQU0sT0FBTztBQUMxQixTQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ2xEO0FBQUEsRUFFQSxPQUFPLE1BQU0sU0FBUztBQUNwQixVQUFNLENBQUMsT0FBTyxJQUFJLE9BQU8sRUFBRSxJQUFJLFFBQVE7QUFDdkMsVUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFNO0FBQ2hDLFFBQUksVUFBVSxLQUFLLFNBQVMsSUFBSSxTQUFTLEdBQUcsUUFBUSxNQUFNLEtBQUssQ0FBQyxPQUFPLElBQUk7QUFDekU7QUFDRixRQUFJLEtBQUssTUFBTSxLQUFLLEVBQUU7QUFDcEIsV0FBSyxTQUFTLEdBQUcsRUFBRSxtQkFBbUIsSUFBSSxlQUFlLElBQUksRUFBRTtBQUFBO0FBRS9ELFdBQUssS0FBSyxHQUFHLEVBQUUsWUFBWSxJQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQUssSUFBSTtBQUFBLEVBQ3pFO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsTUFBWSxNQUEwQixPQUFlO0FBQ3JFLFFBQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxFQUFFO0FBQ2pDLE1BQUksU0FBUztBQUNYO0FBQ0YsT0FBSyxRQUFRO0FBQ2IsT0FBSyxRQUFRLFFBQVE7QUFDdkI7QUFHQSxTQUFTLFdBQVcsTUFBWSxNQUFZLE9BQWUsUUFBa0I7QUFDM0UsTUFBSSxNQUFNO0FBQ1YsYUFBVyxRQUFRLE9BQU87QUFDeEIsUUFBSSxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQ2hDLFlBQU0sU0FBUztBQUNmO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLFNBQVMsZUFBZSxNQUFNLEdBQUcsSUFBSSxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQy9FLFVBQU0sT0FBTyxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3RDLFFBQUksU0FBUyxJQUFJO0FBQ2YsWUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLFFBQVEsSUFBSSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3JELFVBQUksQ0FBQyxLQUFLLFFBQVEsSUFBSSxPQUFPLEtBQUssQ0FBQztBQUNqQztBQUNGLFVBQUk7QUFDRixjQUFNLElBQUksSUFBSTtBQUFBO0FBRWQsY0FBTSxPQUFPLElBQUk7QUFDbkIsV0FBSyxRQUFRLElBQUksT0FBTyxLQUFLLEdBQUcsT0FBTyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3JELFdBQVcsU0FBUyxLQUFLO0FBQ3ZCLFdBQUssTUFBTSxNQUFNLFFBQVE7QUFBQSxJQUMzQixXQUFXLFVBQVUsTUFBTSxhQUFhLEtBQUssSUFBSSxHQUFHO0FBQ2xELFdBQUssUUFBUSxLQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsS0FBSyxNQUFNLE9BQU87QUFBQSxJQUM1RDtBQUFBLEVBQ0Y7QUFDQSxPQUFLLGVBQWU7QUFDdEI7QUFHTyxTQUFTLGFBQWEsTUFBWSxNQUFjLE1BQWM7QUFDbkUsUUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzNCLE1BQUksS0FBSyxVQUFVLE9BQU8sSUFBSTtBQUM1QixTQUFLLFFBQVE7QUFDZixNQUFJLFNBQVMsVUFBYSxPQUFPLElBQUksTUFBTTtBQUN6QyxTQUFLLE9BQU8sRUFBRSxLQUFLLFNBQVMsR0FBRyxNQUFNLFFBQVEsTUFBTSxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksTUFBTSxJQUFJLElBQUksS0FBSyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQUE7QUFFbkgsU0FBSyxTQUFTLElBQUk7QUFDdEI7OztBQy9UQSxJQUFNLGFBQWEsS0FBSyxLQUFLLE9BQU87QUFHcEMsU0FBUyxVQUFVLE1BQVksUUFBMkIsT0FBTyxHQUFHO0FBQ2xFLE9BQUssS0FBSyxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQ3hDO0FBRUEsU0FBUyxXQUFXLE1BQVksTUFBYztBQUM1QyxPQUFLLEtBQUssTUFBTSxLQUFLLE1BQU07QUFDN0I7QUFJTyxTQUFTLFdBQVcsTUFBWTtBQUNyQyxRQUFNLE9BQU8sS0FBSyxNQUFNLE9BQU8sVUFBUSxLQUFLLFNBQVMsVUFBVSxDQUFDLEtBQUssTUFBTTtBQUMzRSxRQUFNQyxTQUFRLENBQUMsR0FBRyxvQkFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLElBQUksVUFBUSxLQUFLLElBQUksR0FBRyxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDM0UsT0FBSyxTQUFTLENBQUM7QUFDZixRQUFNQyxTQUFRLENBQUMsU0FBaUIsS0FBSyxLQUFLLElBQUksR0FBRyxPQUFPO0FBQ3hELEVBQUFELE9BQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxPQUFPQyxPQUFNLENBQUMsTUFBTSxFQUFFLElBQUksT0FBT0EsT0FBTSxDQUFDLE1BQU0sRUFBRSxDQUFDO0FBQ3RFLFdBQVMsSUFBSSxHQUFHLElBQUlELE9BQU0sUUFBUSxLQUFLLEdBQUc7QUFDeEMsVUFBTSxPQUFPQSxPQUFNLE1BQU0sR0FBRyxJQUFJLENBQUM7QUFDakMsVUFBTSxPQUFPLEtBQUssSUFBSUMsTUFBSyxFQUFFLE9BQU8sU0FBTyxRQUFRLEVBQUU7QUFDckQsU0FBSyxLQUFLLFFBQVEsS0FBSyxTQUFTLElBQUksQ0FBQyxLQUFLLEtBQUssR0FBRyxHQUFHLEtBQUssS0FBSyxHQUFHLENBQUMsSUFBSSxDQUFDLEtBQUssS0FBSyxHQUFHLENBQUMsQ0FBQztBQUFBLEVBQ3pGO0FBQ0Y7QUFFQSxTQUFTLFlBQVksTUFBWSxTQUEwQztBQUN6RSxRQUFNLE9BQU8sUUFBUSxPQUFPO0FBQzVCLFFBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ2xDLE1BQUksU0FBUztBQUNYO0FBQ0YsTUFBSSxPQUFPLElBQUksS0FBSyxDQUFDLEtBQUssS0FBSyxJQUFJLEdBQUc7QUFDcEMsaUJBQWEsTUFBTSxNQUFNLElBQUk7QUFBQTtBQUU3QixTQUFLLEtBQUssSUFBSTtBQUNsQjtBQUVPLElBQU0sVUFBb0I7QUFBQSxFQUMvQixPQUFPLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLFNBQVMsS0FBSyxPQUFPLE1BQU0sR0FBRyxFQUFFLENBQUM7QUFBQTtBQUFBLEVBR25FLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFdBQVcsTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQUEsRUFDM0QsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFBQSxFQUMzRCxLQUFLLFVBQVEsUUFBUSxJQUFJO0FBQUEsRUFDekIsS0FBSyxVQUFRLFFBQVEsSUFBSTtBQUFBLEVBRXpCLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNkLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNkLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNkLE9BQU8sTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNkLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLE1BQU0sTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUViLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUs7QUFBQSxJQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsYUFBYSxPQUFPLENBQUMsQ0FBQztBQUFBLElBQ2xDLEtBQUssS0FBSyxPQUFPLENBQUMsS0FBSyxFQUFFLEtBQUssS0FBSztBQUFBLEVBQU87QUFBQSxFQUMvRSxLQUFLLFVBQVEsUUFBUSxNQUFNLEtBQUs7QUFBQSxFQUNoQyxLQUFLLFVBQVEsUUFBUSxNQUFNLElBQUk7QUFBQSxFQUUvQixJQUFJLE1BQU0sRUFBRSxPQUFPLEdBQUc7QUFDcEIsU0FBSyxVQUFVLE9BQU8sQ0FBQyxLQUFLO0FBQzVCLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQSxFQUNBLElBQUksTUFBTTtBQUNSLFNBQUssVUFBVTtBQUNmLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQSxFQUVBLElBQUksTUFBTTtBQUNSLFNBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFVBQVUsTUFBTTtBQUN6QyxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUEsRUFDQSxJQUFJLE1BQU0sRUFBRSxPQUFPLEdBQUc7QUFDcEIsU0FBSyxTQUFTLEVBQUUsT0FBTyxDQUFDLEdBQUcsVUFBVSxNQUFNO0FBQzNDLFNBQUssS0FBSyxNQUFNLEtBQUs7QUFBQSxNQUNuQixNQUFNLE9BQU8sQ0FBQyxLQUFLO0FBQUEsTUFDbkIsU0FBUyxPQUFPLE9BQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxNQUM5QixPQUFPLE9BQU8sQ0FBQyxLQUFLO0FBQUEsSUFDdEIsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUNBLElBQUksTUFBTTtBQUNSLFVBQU0sUUFBUSxLQUFLLE1BQU0sU0FBUyxDQUFDO0FBQ25DLFVBQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLFVBQVUsRUFBRSxZQUFZLEVBQUUsT0FBTyxFQUFFLE9BQU8sS0FBSyxFQUFFO0FBQ3hFLFNBQUssT0FBTyxFQUFFLE9BQU8sVUFBVSxLQUFLO0FBQ3BDLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQSxFQUVBLFVBQVUsQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFdBQVcsTUFBTSxPQUFPLENBQUMsS0FBSyxJQUFJLE9BQU8sQ0FBQyxLQUFLLEdBQUc7QUFBQSxFQUVsRixLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFDbkIsS0FBSyxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsT0FBTyxPQUFPLENBQUMsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUFDLEtBQUssT0FBTyxDQUFDLENBQUMsR0FBRztBQUFBLEVBQ3RFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLFVBQVUsT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQ3RFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxNQUFNO0FBQUEsRUFDakQsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQ25CLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLHdCQUF3QixTQUFTLE9BQU8sT0FBTyxDQUFDLENBQUMsQ0FBQyxDQUFDLGdCQUN2RSxJQUFJLEtBQUssT0FBTyxPQUFPLENBQUMsQ0FBQyxJQUFJLEdBQUksRUFBRSxlQUFlLENBQUMsRUFBRTtBQUFBLEVBQ3pELEtBQUssTUFBTTtBQUFBLEVBQUM7QUFBQSxFQUNaLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLFVBQVUsT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQ3RFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLGdDQUFnQyxPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDNUYsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLE1BQU07QUFBQSxFQUNqRCxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sTUFBTTtBQUFBLEVBQ2pELEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxNQUFNO0FBQUEsRUFDakQsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsbUJBQW1CLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUMvRSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUssZUFBZSxPQUFPLENBQUMsQ0FBQyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUM3RSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUsscUNBQXFDLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUNyRixLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sTUFBTTtBQUFBLEVBQ2pELEtBQUs7QUFBQSxFQUVMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUVMLElBQUksTUFBTSxFQUFFLE9BQU8sR0FBRztBQUNwQixVQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQyxLQUFLO0FBQzFDLGFBQVMsT0FBTyxDQUFDLEtBQUssSUFBSSxZQUFZLEdBQUc7QUFBQSxNQUN2QyxLQUFLO0FBQ0gsYUFBSyxhQUFhLE1BQU0sSUFBSTtBQUM1QixtQkFBVyxRQUFRLEtBQUssYUFBYSxVQUFVO0FBQzdDLGVBQUssS0FBSyxPQUFPLENBQUMsT0FBTyxJQUFJLENBQUM7QUFDaEM7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLGFBQWEsU0FBUyxJQUFJO0FBQy9CO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxhQUFhLFlBQVksSUFBSTtBQUNsQztBQUFBLElBQ0o7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFFQSxTQUFTLFdBQVcsTUFBWSxTQUEwQztBQUN4RSxRQUFNLE9BQU8sUUFBUSxPQUFPO0FBQzVCLE1BQUksU0FBUztBQUNYLFNBQUssS0FBSyxJQUFJO0FBQ2xCO0FBRUEsU0FBUyxRQUFRLE1BQVk7QUFDM0IsYUFBVyxJQUFJO0FBQ2YsYUFBVyxRQUFRLEtBQUs7QUFDdEIsUUFBSSxLQUFLLFNBQVMsWUFBWSxLQUFLLElBQUksbUJBQW1CO0FBQ3hELFdBQUssS0FBSyxZQUFZLENBQUMsS0FBSyxJQUFJLENBQUM7QUFDckMsWUFBVSxNQUFNLEtBQUssSUFBSSxJQUFJLFVBQVU7QUFDekM7QUFFQSxTQUFTLFFBQVEsTUFBWSxNQUFlO0FBQzFDLE9BQUssT0FBTztBQUNaLFFBQU0sS0FBSyxLQUFLLE9BQU8sS0FBSyxLQUFLLEVBQUU7QUFDbkMsTUFBSSxPQUFPO0FBQ1QsT0FBRyxPQUFPO0FBQ1osT0FBSyxLQUFLLE9BQU8scUJBQXFCLGNBQWM7QUFDcEQsYUFBVyxRQUFRLEtBQUs7QUFDdEIsUUFBSSxLQUFLLFFBQVEsSUFBSSxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQ2xDLFdBQUssZUFBZTtBQUN4QixPQUFLLFFBQVEsUUFBUTtBQUN2QjtBQUdPLFNBQVMsU0FBUyxTQUF5QjtBQUNoRCxRQUFNLElBQUksS0FBSyxJQUFJLEdBQUcsS0FBSyxNQUFNLE9BQU8sS0FBSyxDQUFDO0FBQzlDLFFBQU0sUUFBNEIsQ0FBQyxDQUFDLE9BQU8sR0FBRyxHQUFHLENBQUMsTUFBTSxHQUFHLEdBQUcsQ0FBQyxJQUFJLEtBQUssR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQ25GLFFBQU0sUUFBUSxNQUFNLFVBQVUsQ0FBQyxDQUFDQyxLQUFJLE1BQU0sS0FBS0EsS0FBSTtBQUNuRCxNQUFJLFFBQVE7QUFDVixXQUFPO0FBQ1QsUUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLE1BQU0sS0FBSztBQUNoQyxRQUFNLE9BQU8sTUFBTSxRQUFRLENBQUM7QUFDNUIsUUFBTSxPQUFPLFNBQVMsU0FBWSxJQUFJLEtBQUssTUFBTyxJQUFJLE9BQVEsS0FBSyxDQUFDLENBQUM7QUFDckUsU0FBTyxHQUFHLEtBQUssTUFBTSxJQUFJLElBQUksQ0FBQyxJQUFJLElBQUksR0FBRyxPQUFPLElBQUksSUFBSSxJQUFJLElBQUksS0FBTSxDQUFDLENBQUMsS0FBSyxFQUFFO0FBQ2pGOzs7QUNyTEEsSUFBTSxZQUFZO0FBQ2xCLElBQU0sWUFBWTtBQUlsQixTQUFTLE9BQU8sTUFBWSxRQUFnQixNQUFjLFVBQWdDO0FBRXhGLFFBQU0sT0FBTyxPQUFPLFFBQVEsNkJBQTZCLEVBQUU7QUFDM0QsTUFBSSxPQUFPLElBQUk7QUFDYixXQUFPLEtBQUssS0FBSyxJQUFJLEtBQUs7QUFDNUIsTUFBSSxLQUFLLE1BQU0sS0FBSyxFQUFFO0FBQ3BCLFdBQU8sS0FBSyxLQUFLLE1BQU07QUFFekIsTUFBSSxTQUFTLE1BQU0sS0FBSyxTQUFTLEdBQUcsS0FBSyxDQUFDLEtBQUssUUFBUSxLQUFLLEVBQUU7QUFDNUQsV0FBTyxLQUFLO0FBQ2QsU0FBTyxXQUFXLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxXQUFXLEtBQUssU0FBUyxLQUFLLEtBQUssSUFBSTtBQUNuRjtBQUdPLFNBQVMsS0FBSyxNQUFZLFFBQWdCLFFBQWdCLE1BQVk7QUFDM0UsTUFBSSxDQUFDLEtBQUssT0FBTyxVQUFVLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxNQUFNO0FBQzdEO0FBQ0YsUUFBTSxXQUFXLEtBQUssU0FBUztBQUMvQixRQUFNLE9BQU8sT0FBTyxNQUFNO0FBQzFCLFFBQU0sT0FBTyxPQUFPLE1BQU0sUUFBUSxNQUFNLFFBQVE7QUFDaEQsTUFBSSxTQUFTO0FBQ1g7QUFDRixNQUFJLEtBQUssT0FBTyxDQUFDLEtBQUssSUFBSSxrQkFBa0I7QUFDMUMsd0JBQW9CLE1BQU0sS0FBSyxJQUFJO0FBQ3JDLE9BQUssT0FBTyxPQUFPLElBQUk7QUFFdkIsTUFBSSxDQUFDLEtBQUssS0FBSyxNQUFNO0FBQ25CLFFBQUksQ0FBQyxLQUFLO0FBQ1IsUUFBRSxLQUFLO0FBQ1QsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QixXQUFXLENBQUMsS0FBSyxPQUFPLElBQUksR0FBRztBQUM3QjtBQUFBLEVBQ0Y7QUFDQSxNQUFJLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLLFVBQVUsS0FBSyxLQUFLLE1BQU07QUFDMUQsTUFBRSxLQUFLO0FBQ1AsUUFBSSxLQUFLLFdBQVcsS0FBSyxTQUFTO0FBQ2hDLFFBQUUsS0FBSztBQUFBLEVBQ1g7QUFDQSxPQUFLLFFBQVEsUUFBUTtBQUNyQixNQUFJLENBQUMsS0FBSztBQUNSLFNBQUssUUFBUSxNQUFNLElBQUk7QUFDekIsTUFBSSxDQUFDLEtBQUssUUFBUSxLQUFLLFdBQVcsS0FBSyxTQUFTLGFBQWEsQ0FBQztBQUM1RCxTQUFLLE9BQU8sTUFBTSxJQUFJO0FBQzFCO0FBR0EsU0FBUyxXQUFXLE1BQVksTUFBYyxNQUFjO0FBQzFELFFBQU0sQ0FBQyxFQUFFLE9BQU8sSUFBSSxPQUFPLEVBQUUsSUFBSSw2QkFBNkIsS0FBSyxJQUFJLEtBQUssQ0FBQztBQUM3RSxRQUFNLFNBQVMsU0FBUyxTQUFTLFFBQVEsS0FBSyxNQUFNLEdBQUcsRUFBRSxDQUFDLEtBQ3RELFNBQVMsWUFBWSwwQkFBMEI7QUFDbkQsTUFBSSxXQUFXLE1BQU0sU0FBUztBQUM1QixTQUFLLFVBQVUsQ0FBQyxjQUFjLFVBQVUsQ0FBQyxJQUFJLENBQUMsSUFBSSxNQUFTLE1BQU0sR0FBTSxDQUFDO0FBQzVFO0FBRU8sSUFBTSxTQUFtQjtBQUFBLEVBQzlCLFFBQVEsTUFBTSxTQUFTO0FBQ3JCLFVBQU0sT0FBTyxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ2xDLFVBQU0sT0FBTyxPQUFPLFNBQVMsS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQ2hELFFBQUksU0FBUztBQUNYLFdBQUssTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxRQUFRLElBQUk7QUFBQSxhQUNqRCxVQUFVLElBQUksTUFBTSxRQUFRLENBQUMsT0FBTyxNQUFNLE9BQU8sS0FDOUMsQ0FBQyxVQUFVLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxRQUFRLE1BQU0sS0FDdkQsS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksS0FBSyxFQUFFO0FBQy9DLGlCQUFXLE1BQU0sT0FBTyxRQUFRLE1BQU0sR0FBRyxJQUFJO0FBQUEsRUFDakQ7QUFBQSxFQUVBLE9BQU8sTUFBTSxTQUFTO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLFNBQVMsS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQ2hELFFBQUksU0FBUztBQUNYLFdBQUssTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxRQUFRLElBQUk7QUFBQSxFQUM1RDtBQUFBLEVBRUEsT0FBTyxNQUFNLFNBQVM7QUFDcEIsVUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQ2xDLFVBQU0sU0FBUyxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ3BDLFFBQUksVUFBVSxLQUFLLFNBQVMsSUFBSSxTQUFTLEdBQUcsUUFBUSxNQUFNO0FBQ3hEO0FBRUYsVUFBTSxPQUFPLEtBQUssS0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sT0FBTyxJQUFJLFNBQVMsSUFBSTtBQUM5RSxRQUFJLFNBQVM7QUFDWDtBQUNGLFVBQU1DLFVBQVMsUUFBUSxLQUFLLElBQUksU0FBUyxLQUFLLFFBQVEsS0FBSyxJQUFJLGVBQWU7QUFDOUUsUUFBSUEsWUFBVyxVQUFhLENBQUMsT0FBTyxNQUFNLE9BQU8sR0FBRztBQUNsRCxVQUFJQSxZQUFXO0FBQ2IsYUFBSyxPQUFPLE9BQU8sSUFBSTtBQUFBO0FBRXZCLGFBQUssT0FBTyxJQUFJLE1BQU0sS0FBSyxJQUFJLEtBQUtBLFlBQVcsV0FBVyxZQUFZLFVBQVU7QUFDbEYsV0FBSyxRQUFRLFFBQVE7QUFBQSxJQUN2QjtBQUNBLGdCQUFZLE1BQU0sT0FBTztBQUFBLEVBQzNCO0FBQUEsRUFFQSxPQUFPLE1BQU0sU0FBUztBQUNwQixVQUFNLFNBQVMsUUFBUSxPQUFPLENBQUMsS0FBSztBQUNwQyxVQUFNLE9BQU8sS0FBSyxLQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sTUFBTSxPQUFPLElBQ3pELFNBQVMsT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUNuQyxRQUFJLFNBQVMsVUFBYSxZQUFZLE1BQU0sT0FBTztBQUNqRCxXQUFLLE1BQU07QUFBQSxFQUNmO0FBQUEsRUFFQSxRQUFRLE1BQU0sU0FBUztBQUNyQixTQUFLLE9BQU8sT0FBTztBQUFBLE1BQ2pCLEtBQUssU0FBUztBQUFBLE1BQUcsTUFBTTtBQUFBLE1BQVUsTUFBTSxLQUFLLElBQUk7QUFBQSxNQUFHLE1BQU0sT0FBTyxRQUFRLE1BQU07QUFBQSxNQUM5RSxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFBQSxNQUFJLElBQUk7QUFBQSxNQUFJLEtBQUs7QUFBQSxNQUFPLFNBQVM7QUFBQSxJQUM5RCxDQUFDO0FBQ0QsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUNGOzs7QUMvR0EsSUFBTSxXQUFxQixFQUFFLEdBQUcsWUFBWSxHQUFHLFFBQVEsR0FBRyxRQUFRO0FBRzNELFNBQVMsUUFBUSxNQUFZLE1BQWM7QUFDaEQsUUFBTSxTQUFTLFFBQVEsSUFBSSxJQUFJLEtBQUssU0FBUztBQUM3QyxRQUFNLE9BQU8sS0FBSyxRQUFRLE9BQU8sS0FBSyxJQUFJLE9BQU8sQ0FBQztBQUNsRCxNQUFJLE9BQU8sSUFBSSxNQUFNO0FBQ25CO0FBQ0YsTUFBSSxRQUFRLElBQUk7QUFDZCxpQkFBYSxNQUFNLElBQUk7QUFBQTtBQUV2QixtQkFBZSxNQUFNLElBQUk7QUFDN0I7QUFFQSxTQUFTLGFBQWEsTUFBWSxPQUFjO0FBQzlDLE1BQUksTUFBTSxTQUFTLG1CQUFtQjtBQUNwQyxVQUFNLE9BQU8sWUFBWSxNQUFNLEtBQUs7QUFDcEMsUUFBSSxTQUFTO0FBQ1gsV0FBSyxNQUFNLE1BQU0sT0FBTyxDQUFDLEtBQUssSUFBSSxNQUFNLE9BQU8sUUFBUSxJQUFJO0FBQzdEO0FBQUEsRUFDRjtBQUNBLE1BQUksTUFBTSxTQUFTLGVBQWU7QUFFaEMsVUFBTSxPQUFPLEtBQUssS0FBSyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDNUMsUUFBSSxNQUFNLE1BQU0sT0FBTyxNQUFNLEtBQUssRUFBRSxLQUFLLEVBQUU7QUFDekMsV0FBSyxNQUFNO0FBQ2I7QUFBQSxFQUNGO0FBQ0EsYUFBVyxRQUFRLE1BQU07QUFDdkIsWUFBUSxNQUFNLElBQUk7QUFDdEI7QUFFQSxTQUFTLGVBQWUsTUFBWSxTQUFrQjtBQUNwRCxRQUFNLFVBQVUsU0FBUyxRQUFRLE9BQU87QUFDeEMsTUFBSSxZQUFZLFFBQVc7QUFDekIsWUFBUSxNQUFNLE9BQU87QUFDckI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxVQUFVLFFBQVEsT0FBTztBQUMvQixNQUFJLFlBQVk7QUFDZCxTQUFLLEtBQUssT0FBTztBQUNyQjs7O0FDekNPLElBQU0sV0FBVztBQVV4QixJQUFNLFVBQVUsb0JBQUksUUFBdUI7QUFHcEMsU0FBUyxJQUFJLE1BQVksTUFBWSxNQUFjLFNBQVMsT0FBTztBQUN4RSxRQUFNLE9BQStCLENBQUM7QUFDdEMsTUFBSSxLQUFLLFlBQVksUUFBUSxLQUFLLElBQUksY0FBYztBQUNsRCxTQUFLLGNBQWMsSUFBSSxLQUFLLFFBQVE7QUFDdEMsUUFBTSxXQUFXLFFBQVEsTUFBTTtBQUFBLElBQzdCLE1BQU0sS0FBSztBQUFBLElBQ1gsU0FBUyxLQUFLO0FBQUEsSUFDZCxXQUFXLEtBQUssSUFBSSxpQkFBaUIsSUFBSTtBQUFBLE1BQ3ZDLFVBQVUsS0FBSyxhQUFhLE1BQU0sbUJBQW1CLGFBQWEsSUFBSTtBQUFBLE1BQ3RFLFVBQVUsS0FBSyxhQUFhLE1BQU0sbUJBQW1CLGFBQWEsRUFBRTtBQUFBLElBQ3RFLElBQUk7QUFBQSxFQUNOLEdBQUcsTUFBTTtBQUNULGFBQVcsWUFBWTtBQUNyQixVQUFNLE1BQU0sTUFBTSxVQUFVLGFBQWEsU0FBUyxDQUFDLElBQUksT0FBTyxDQUFDLENBQUM7QUFDbEUsT0FBSyxVQUFVO0FBQ2YsT0FBSyxXQUFXO0FBQ2hCLE9BQUssUUFBUSxRQUFRO0FBQ3ZCO0FBRUEsU0FBUyxNQUFNLE1BQVksTUFBWSxVQUFvQixNQUE4QjtBQUN2RixRQUFNLE9BQWE7QUFBQSxJQUNqQixLQUFLLFNBQVM7QUFBQSxJQUNkLE1BQU0sU0FBUyxTQUFTLFdBQVc7QUFBQSxJQUNuQyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ2YsTUFBTSxLQUFLO0FBQUEsSUFDWCxNQUFNLFNBQVM7QUFBQSxJQUNmLElBQUk7QUFBQSxJQUNKLEtBQUs7QUFBQSxJQUNMLFNBQVM7QUFBQSxJQUNULFNBQVM7QUFBQSxJQUNULEdBQUksS0FBSyxjQUFjLElBQUksRUFBRSxTQUFTLEtBQUssY0FBYyxFQUFFLElBQUksQ0FBQztBQUFBLEVBQ2xFO0FBQ0EsVUFBUSxJQUFJLE1BQU0sRUFBRSxVQUFVLE1BQU0sTUFBTSxPQUFPLE9BQU8sT0FBVSxDQUFDO0FBQ25FLE9BQUssUUFBUSxLQUFLLElBQUk7QUFDdEIsY0FBWSxNQUFNLElBQUk7QUFDeEI7QUFHQSxTQUFTLFFBQVEsTUFBWSxNQUFZO0FBQ3ZDLFNBQU8sS0FBSyxjQUFjLEtBQUssVUFBVSxLQUFLLFNBQVM7QUFDekQ7QUFHTyxTQUFTLFlBQVksTUFBWSxNQUFZO0FBQ2xELE1BQUksQ0FBQyxRQUFRLE1BQU0sSUFBSTtBQUNyQjtBQUNGLGFBQVcsUUFBUSxDQUFDLEdBQUcsS0FBSyxPQUFPLEdBQUc7QUFDcEMsVUFBTSxRQUFRLFFBQVEsSUFBSSxJQUFJO0FBQzlCLFFBQUksVUFBVSxVQUFhLE1BQU0sUUFBUSxLQUFLLFlBQVk7QUFDeEQ7QUFDRixVQUFNLE9BQU87QUFDYixRQUFJLENBQUMsS0FBSyxJQUFJLGNBQWMsR0FBRztBQUM3QixXQUFLLFVBQVUsTUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDL0MsYUFBTyxNQUFNLElBQUk7QUFDakIsV0FBSyxPQUFPLEVBQUUsR0FBRyxNQUFNLFNBQVMsT0FBVSxDQUFDO0FBQzNDO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLE1BQU0sWUFBVSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNyRSxVQUFNLFFBQVEsV0FBVyxNQUFNLEtBQUssTUFBTSxNQUFNLHlCQUF5QixHQUFHLFFBQVE7QUFDcEYsU0FBSyxVQUFVLE1BQU0sU0FBUyxNQUFNLEVBQUUsR0FBRyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBWSxNQUFZLE1BQVksUUFBeUI7QUFDN0UsUUFBTSxRQUFRLFFBQVEsTUFBTSxLQUFLLE9BQU8sU0FBUyxxQkFBcUIsT0FBTyxRQUFRLENBQUMsTUFBTTtBQUM1RixRQUFNLFVBQVUsTUFBTSxJQUFJLFVBQVEsUUFBUSxJQUFJLElBQUksT0FBTyxRQUFRLElBQUksQ0FBQyxFQUFFLEtBQUssT0FBSyxNQUFNLElBQUk7QUFDNUYsTUFBSSxZQUFZLFVBQWEsWUFBWSxNQUFNO0FBQzdDLFNBQUssTUFBTSxNQUFNLE9BQU87QUFBQSxFQUMxQixPQUFPO0FBQ0wsV0FBTyxNQUFNLElBQUk7QUFFakIsUUFBSSxDQUFDLE1BQU0sS0FBSyxVQUFRLE9BQU8sTUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLFNBQVMsSUFBSSxDQUFDO0FBQ3RFLFdBQUssT0FBTyxFQUFFLEdBQUcsTUFBTSxTQUFTLE9BQVUsQ0FBQztBQUFBLEVBQy9DO0FBQ0EsYUFBVyxRQUFRO0FBQ2pCLFFBQUksUUFBUSxJQUFJLEtBQUssUUFBUSxJQUFJLE1BQU07QUFDckMsY0FBUSxNQUFNLElBQUk7QUFDdEIsU0FBTztBQUNUO0FBR08sU0FBUyxvQkFBb0IsTUFBWSxNQUFjO0FBQzVELFFBQU0sT0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFLLEVBQUUsU0FBUyxRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUMzRSxNQUFJLFNBQVM7QUFDWCxXQUFPLE1BQU0sSUFBSTtBQUNyQjtBQUdPLFNBQVMsWUFBWSxNQUFZLE9BQXdCO0FBQzlELGFBQVcsUUFBUTtBQUNqQixRQUFJLEtBQUs7QUFDUCwwQkFBb0IsTUFBTSxLQUFLLElBQUk7QUFDekM7QUFFQSxTQUFTLEtBQUssTUFBWSxNQUFZLFNBQWlCO0FBQ3JELFFBQU1DLE1BQUssS0FBSyxRQUFRLFFBQVEsSUFBSTtBQUNwQyxRQUFNLFFBQVEsUUFBUSxJQUFJLElBQUk7QUFDOUIsTUFBSUEsTUFBSyxLQUFLLFVBQVU7QUFDdEI7QUFDRixlQUFhLE1BQU0sS0FBSztBQUN4QixRQUFNLFNBQWUsRUFBRSxHQUFHLE1BQU0sU0FBUyxVQUFVLFFBQVE7QUFDM0QsVUFBUSxJQUFJLFFBQVEsS0FBSztBQUN6QixPQUFLLFFBQVFBLEdBQUUsSUFBSTtBQUNuQixPQUFLLFFBQVEsUUFBUTtBQUN2QjtBQVVPLFNBQVMsU0FBUyxNQUFZLE1BQVksTUFBWTtBQUMzRCxRQUFNLFFBQVEsUUFBUSxJQUFJLElBQUk7QUFDOUIsTUFBSSxVQUFVO0FBQ1o7QUFDRixTQUFPLE1BQU0sSUFBSTtBQUNqQixRQUFNLE1BQU0sTUFBTSxNQUFNLFVBQVUsTUFBTSxJQUFJO0FBQzlDO0FBR08sU0FBUyxPQUFPLE1BQVksTUFBWTtBQUM3QyxRQUFNQyxNQUFLLEtBQUssUUFBUSxVQUFVLE9BQUssTUFBTSxRQUFRLFFBQVEsSUFBSSxDQUFDLE1BQU0sUUFBUSxJQUFJLElBQUksQ0FBQztBQUN6RixNQUFJQSxNQUFLO0FBQ1A7QUFDRixlQUFhLFFBQVEsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUNyQyxPQUFLLFFBQVEsT0FBT0EsS0FBSSxDQUFDO0FBQ3pCLE9BQUssUUFBUSxRQUFRO0FBQ3ZCO0FBTUEsSUFBTSxjQUFjO0FBRXBCLElBQU0sT0FBTyxvQkFBSSxRQUFzQjtBQUdoQyxTQUFTLE9BQU8sTUFBWSxNQUFZLFFBQWlCO0FBQzlELFFBQU0sT0FBTyxLQUFLLElBQUksSUFBSSxLQUFLO0FBQy9CLE1BQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxRQUFRLEtBQUssQ0FBQyxLQUFLLElBQUksY0FBYyxLQUFLLENBQUMsUUFBUSxNQUFNLElBQUksS0FDN0UsS0FBSyxTQUFTO0FBQ25CO0FBQ0YsTUFBSSxTQUFTLEtBQUssSUFBSSxJQUFJLE9BQU8sY0FBYyxTQUFTO0FBQ3REO0FBQ0YsT0FBSyxJQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksSUFBSSxDQUFDO0FBQ3RDLE9BQUssS0FBSyxVQUFVLENBQUMsS0FBSyxJQUFJLEdBQUcsRUFBRSxXQUFXLFNBQVMsV0FBVyxPQUFPLENBQUM7QUFDNUU7QUFVTyxTQUFTLE1BQU0sTUFBWSxNQUFZLE1BQVksT0FBZTtBQUN2RSxRQUFNLE9BQU8sS0FBSyxXQUFXLElBQUksS0FBSyxHQUFHLEtBQUssVUFBUSxLQUFLLE1BQU0sS0FBSyxFQUFFLENBQUMsS0FBSztBQUM5RSxPQUFLLEtBQUssVUFBVSxDQUFDLEtBQUssSUFBSSxHQUFHO0FBQUEsSUFDL0IsQ0FBQyxPQUFPLG1CQUFtQixjQUFjLEdBQUc7QUFBQSxJQUM1QyxnQkFBZ0IsS0FBSztBQUFBLEVBQ3ZCLENBQUM7QUFDSDtBQUdPLFNBQVMsV0FBVyxNQUFZLE1BQVksTUFBWTtBQUM3RCxPQUFLLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTSxLQUFLLEVBQUUsR0FBRyxLQUFLLE1BQU0sWUFBVTtBQUM3RCxVQUFNLFVBQVUsUUFBUSxNQUFNLElBQUksT0FBTyxRQUFRLE1BQU07QUFDdkQsUUFBSSxZQUFZO0FBQ2QsY0FBUSxNQUFNLE1BQU07QUFBQTtBQUVwQixXQUFLLEtBQUssdUJBQXVCLE9BQU8sSUFBSSxJQUFJO0FBQ2xELFdBQU87QUFBQSxFQUNULENBQUMsQ0FBQztBQUNKO0FBR08sU0FBUyxRQUFRLE9BQThCO0FBQ3BELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLE1BQW9CLENBQUMsUUFBUSxDQUFDLENBQUM7QUFDL0QsU0FBTyxVQUFVLFNBQVksT0FBTztBQUFBLElBQ2xDLEdBQUc7QUFBQSxJQUNILFFBQVEsTUFBTSxPQUFPLFVBQVUsTUFBTTtBQUFBLElBQ3JDLE1BQU0sSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQUEsRUFDckQ7QUFDRjtBQUdPLFNBQVMsT0FBTyxNQUFZLFNBQTJCO0FBQzVELFNBQU8sS0FBSyxPQUFPLFFBQVEsTUFBTSxHQUFHLEtBQUssRUFBRTtBQUM3Qzs7O0FDL0xBLFNBQVMsTUFBTSxNQUFjQyxRQUF1QjtBQUNsRCxTQUFPLEtBQUssUUFBUSxJQUFJLE9BQU8sZUFBZUEsTUFBSyxPQUFPLEdBQUcsRUFBRTtBQUNqRTtBQUVBLFNBQVMsT0FBTyxNQUFjO0FBQzVCLFNBQU8sQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFTQSxXQUM1QkEsT0FBTSxRQUFRLFVBQVEsS0FBSyxLQUFLLFFBQVEsQ0FBQyxLQUFLLE1BQU0sTUFBTSxJQUFJLENBQUMsQ0FBQztBQUNwRTtBQUdPLElBQU0sV0FBb0M7QUFBQSxFQUMvQyxNQUFNO0FBQUEsSUFDSixPQUFPO0FBQUEsSUFBVyxNQUFNO0FBQUEsSUFDeEIsS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHLEdBQUcsU0FBUyxLQUFLLEtBQUssUUFBUSxTQUFTLEtBQUssQ0FBQyxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsRUFDekU7QUFBQSxFQUNBLEtBQUs7QUFBQSxJQUNILE9BQU87QUFBQSxJQUFRLE1BQU07QUFBQSxJQUFrQyxPQUFPO0FBQUEsSUFBUSxPQUFPO0FBQUEsSUFDN0UsS0FBSyxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsQ0FBQyxJQUFJLE1BQU0sSUFBSSxNQUFNLE1BQU0sSUFBSztBQUFBLEVBQ3hEO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFBSSxNQUFNO0FBQUEsSUFDakIsS0FBSyxDQUFDLEVBQUUsS0FBSyxNQUFNO0FBQ2pCLFdBQUssUUFBUSxDQUFDLENBQUM7QUFDZixXQUFLLEtBQUssT0FBTztBQUFBLElBQ25CO0FBQUEsRUFDRjtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTztBQUFBLElBQVEsTUFBTTtBQUFBLElBQTZDLE9BQU87QUFBQSxJQUFRLE9BQU87QUFBQSxJQUN4RixLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ2xCO0FBQUEsRUFDQSxTQUFTO0FBQUEsSUFDUCxPQUFPO0FBQUEsSUFBUSxNQUFNO0FBQUEsSUFBZ0QsT0FBTztBQUFBLElBQVEsT0FBTztBQUFBLElBQzNGLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDbEI7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE9BQU87QUFBQSxJQUFJLE1BQU07QUFBQSxJQUFtQyxLQUFLLENBQUFDLFVBQVFBLE1BQUssV0FBVyxNQUFNO0FBQUEsRUFDekY7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUFVLE1BQU07QUFBQSxJQUEwQyxPQUFPO0FBQUEsSUFDeEUsS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsSUFBSSxNQUFNO0FBQ3pCLFlBQU0sT0FBTyxLQUFLLFNBQVMsSUFBSSxTQUFTO0FBQ3hDLFVBQUksU0FBUyxRQUFXO0FBQ3RCLGFBQUssS0FBSyxLQUFLLFdBQVcsSUFBSSxzQkFBc0IsY0FBYyxLQUFLLEtBQUssSUFBSSxDQUFDLEVBQUU7QUFDbkY7QUFBQSxNQUNGO0FBQ0EsVUFBSSxDQUFDLEtBQUssS0FBSyxXQUFTLEtBQUssT0FBTyxJQUFJLENBQUM7QUFDdkMsYUFBSyxTQUFTLElBQUksV0FBVyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFDOUMsV0FBSyxLQUFLLG1CQUFtQixJQUFJLHdCQUF3QixJQUFJLGlCQUFpQjtBQUFBLElBQ2hGO0FBQUEsRUFDRjtBQUFBLEVBQ0EsUUFBUTtBQUFBLElBQ04sT0FBTztBQUFBLElBQWUsTUFBTTtBQUFBLElBQW9CLE9BQU87QUFBQSxJQUFRLE9BQU87QUFBQSxJQUN0RSxLQUFLLENBQUMsRUFBRSxNQUFNLEtBQUssR0FBRyxDQUFDLE1BQU0sS0FBSyxNQUFNLEtBQUssS0FBSyxVQUFVLENBQUMsTUFBTyxTQUFTLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDekY7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE9BQU87QUFBQSxJQUFjLE1BQU07QUFBQSxJQUFxQyxPQUFPO0FBQUEsSUFBUSxPQUFPO0FBQUEsSUFDdEYsS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsTUFBTSxHQUFHLE1BQU0sS0FBSyxLQUFLLE9BQU8sSUFBSyxJQUFJLE9BQVEsSUFBSSxJQUFJLElBQUksR0FBRztBQUFBLEVBQ25GO0FBQUEsRUFDQSxNQUFNO0FBQUEsSUFDSixPQUFPO0FBQUEsSUFBYyxNQUFNO0FBQUEsSUFBbUMsT0FBTztBQUFBLElBQVEsT0FBTztBQUFBLElBQ3BGLEtBQUssQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBSSxHQUFHLFNBQVM7QUFDckMsWUFBTSxNQUFNLE1BQU0sTUFBTSxDQUFDO0FBQ3pCLFdBQUssS0FBSyxRQUFRLFFBQVEsS0FBSyxDQUFDLEtBQUssTUFBTSxJQUFLLElBQUksQ0FBQyxLQUFLLE1BQU0sTUFBTyxHQUFHLENBQUM7QUFBQSxJQUM3RTtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUFVLE1BQU07QUFBQSxJQUFtRCxPQUFPO0FBQUEsSUFDakYsS0FBSyxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsQ0FBQyxJQUFJLE1BQU0sVUFBVSxNQUFNLEtBQUssS0FBSyxRQUFRLEVBQUUsS0FBSyxJQUFJO0FBQUEsRUFDaEY7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUFJLE1BQU07QUFBQSxJQUNqQixLQUFLLENBQUFBLFVBQVFBLE1BQUssV0FBVyxTQUFTO0FBQUEsRUFDeEM7QUFBQSxFQUNBLElBQUk7QUFBQSxJQUNGLE9BQU87QUFBQSxJQUFRLE1BQU07QUFBQSxJQUFtQyxPQUFPO0FBQUEsSUFDL0QsS0FBSyxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsR0FBRyxTQUFTLElBQUksTUFBTSxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQzlEO0FBQUEsRUFDQSxLQUFLO0FBQUEsSUFDSCxPQUFPO0FBQUEsSUFBYSxNQUFNO0FBQUEsSUFBc0MsT0FBTztBQUFBLElBQVEsT0FBTztBQUFBLElBQ3RGLEtBQUssQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxTQUFTO0FBQy9CLFlBQU0sVUFBVSxLQUFLO0FBQ3JCLFlBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSztBQUM5QixVQUFJLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQyxDQUFDO0FBRTlCLFVBQUksU0FBUyxLQUFLLElBQUs7QUFDckIsYUFBSyxLQUFLLE9BQU87QUFBQSxJQUNyQjtBQUFBLEVBQ0Y7QUFBQSxFQUNBLE1BQU07QUFBQSxJQUNKLE9BQU87QUFBQSxJQUFRLE1BQU07QUFBQSxJQUFzQixPQUFPO0FBQUEsSUFDbEQsS0FBSyxDQUFDQSxPQUFNLENBQUMsSUFBSSxNQUFNQSxNQUFLLE9BQU8sSUFBSztBQUFBLEVBQzFDO0FBQUEsRUFDQSxRQUFRO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFBYSxNQUFNO0FBQUEsSUFBMEMsT0FBTztBQUFBLElBQVEsT0FBTztBQUFBLElBQzFGLEtBQUssQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxTQUFTLEtBQUssS0FBSyxVQUFVLENBQUMsTUFBTyxNQUFNLE1BQU0sQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUM5RTtBQUFBLEVBQ0EsSUFBSTtBQUFBLElBQ0YsT0FBTztBQUFBLElBQVEsTUFBTTtBQUFBLElBQTBDLE9BQU87QUFBQSxJQUFRLE9BQU87QUFBQSxJQUNyRixLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ2xCO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFBZSxNQUFNO0FBQUEsSUFBK0IsT0FBTztBQUFBLElBQVEsT0FBTztBQUFBLElBQ2pGLEtBQUssQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDLElBQUksR0FBRyxTQUFTO0FBQy9CLFlBQU0sT0FBTyxLQUFLLE9BQU8sSUFBSztBQUM5QixZQUFNLE9BQU8sTUFBTSxNQUFNLENBQUM7QUFDMUIsVUFBSSxTQUFTO0FBQ1gsWUFBSSxNQUFNLE1BQU0sSUFBSTtBQUFBLElBQ3hCO0FBQUEsRUFDRjtBQUFBLEVBQ0EsTUFBTTtBQUFBLElBQ0osT0FBTztBQUFBLElBQVcsTUFBTTtBQUFBLElBQVUsS0FBSyxDQUFDQSxPQUFNLEdBQUcsU0FBU0EsTUFBSyxNQUFNLElBQUk7QUFBQSxFQUMzRTtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQVEsTUFBTTtBQUFBLElBQWdDLE9BQU87QUFBQSxJQUM1RCxLQUFLLENBQUMsRUFBRSxLQUFLLEdBQUcsR0FBRyxTQUFTLEtBQUssVUFBVSxDQUFDLEtBQUssUUFBUSxhQUFhLEVBQUUsQ0FBQyxDQUFDO0FBQUEsRUFDNUU7QUFBQSxFQUNBLE9BQU87QUFBQSxJQUNMLE9BQU87QUFBQSxJQUFJLE1BQU07QUFBQSxJQUF5QixLQUFLLENBQUFBLFVBQVFBLE1BQUssV0FBVyxPQUFPO0FBQUEsRUFDaEY7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUFXLE1BQU07QUFBQSxJQUN4QixLQUFLLENBQUNBLE9BQU0sR0FBRyxTQUFTQSxNQUFLLFdBQVcsVUFBVSxJQUFJO0FBQUEsRUFDeEQ7QUFBQSxFQUNBLFVBQVU7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUFJLE1BQU07QUFBQSxJQUF1QixLQUFLLENBQUFBLFVBQVFBLE1BQUssV0FBVyxVQUFVO0FBQUEsRUFDakY7QUFBQSxFQUNBLFFBQVE7QUFBQSxJQUNOLE9BQU87QUFBQSxJQUFRLE1BQU07QUFBQSxJQUF3QixPQUFPO0FBQUEsSUFBUSxPQUFPO0FBQUEsSUFDbkUsS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsSUFBSSxNQUFNO0FBQ3pCLFlBQU0sT0FBTyxLQUFLLEtBQUssSUFBSyxLQUFLLEtBQUssS0FBSyxJQUFJLElBQUksRUFBRTtBQUNyRCxVQUFJLFNBQVM7QUFDWCxhQUFLLEtBQUssNkJBQTZCLElBQUksRUFBRTtBQUFBO0FBRTdDLGFBQUssS0FBSyxJQUFJO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFBVSxNQUFNO0FBQUEsSUFDdkIsS0FBSyxDQUFDLEVBQUUsTUFBTSxLQUFLLEdBQUcsR0FBRyxTQUFTO0FBQ2hDLFVBQUksU0FBUztBQUNYLGFBQUssS0FBSyxTQUFTLENBQUMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUFBO0FBRXBDLGFBQUssS0FBSyxLQUFLLFVBQVUsS0FBSyxzQkFBc0IsaUJBQWlCLEtBQUssS0FBSyxFQUFFO0FBQUEsSUFDckY7QUFBQSxFQUNGO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFBUSxNQUFNO0FBQUEsSUFBMEIsT0FBTztBQUFBLElBQ3RELEtBQUssQ0FBQyxFQUFFLE1BQU0sS0FBSyxHQUFHLENBQUMsSUFBSSxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUMsS0FBSyxNQUFNLE1BQU0sSUFBSyxDQUFDO0FBQUEsRUFDN0U7QUFBQSxFQUNBLFVBQVU7QUFBQSxJQUNSLE9BQU87QUFBQSxJQUFRLE1BQU07QUFBQSxJQUF3QixPQUFPO0FBQUEsSUFBUSxPQUFPO0FBQUEsSUFDbkUsS0FBSyxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsSUFBSSxNQUFNO0FBQ3pCLFlBQU0sT0FBTyxLQUFLLFNBQVMsSUFBSSxTQUFTO0FBQ3hDLFlBQU0sT0FBTyxLQUFLLE9BQU8sV0FBUyxPQUFPLEtBQUssTUFBTSxPQUFPLElBQUssQ0FBQztBQUNqRSxXQUFLLFNBQVMsSUFBSSxXQUFXLElBQUk7QUFDakMsV0FBSyxLQUFLLEtBQUssU0FBUyxLQUFLLFNBQVMsWUFBWSxJQUFJLFdBQVcsc0JBQXNCLElBQUksRUFBRTtBQUFBLElBQy9GO0FBQUEsRUFDRjtBQUFBLEVBQ0EsT0FBTztBQUFBLElBQ0wsT0FBTztBQUFBLElBQVEsTUFBTTtBQUFBLElBQTJDLE9BQU87QUFBQSxJQUFRLE9BQU87QUFBQSxJQUN0RixLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ2xCO0FBQUEsRUFDQSxPQUFPO0FBQUEsSUFDTCxPQUFPO0FBQUEsSUFBUSxNQUFNO0FBQUEsSUFBcUMsT0FBTztBQUFBLElBQVEsT0FBTztBQUFBLElBQ2hGLEtBQUssQ0FBQyxFQUFFLEtBQUssR0FBRyxDQUFDLElBQUksTUFBTSxLQUFLLEtBQUssU0FBUyxDQUFDLElBQUssQ0FBQztBQUFBLEVBQ3ZEO0FBQ0Y7QUFHTyxJQUFNLFVBQWtDO0FBQUEsRUFDN0MsTUFBTTtBQUFBLEVBQVMsT0FBTztBQUFBLEVBQVMsTUFBTTtBQUFBLEVBQVMsT0FBTztBQUFBLEVBQVMsS0FBSztBQUFBLEVBQVMsR0FBRztBQUFBLEVBQy9FLFVBQVU7QUFBQSxFQUFTLEdBQUc7QUFBQSxFQUFPLEdBQUc7QUFBQSxFQUFPLE1BQU07QUFDL0M7QUFHTyxTQUFTLElBQUksTUFBWSxNQUFZLE1BQWM7QUFDeEQsUUFBTSxPQUFPLEtBQUssT0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLFFBQVEsV0FBVyxFQUFFLEtBQUs7QUFDcEUsT0FBSyxLQUFLLFFBQVEsQ0FBQyxLQUFLLE1BQU0sTUFBTSxTQUFTLEtBQUssR0FBRyxJQUFJLFNBQVMsT0FBTyxJQUFJLEVBQUUsQ0FBQztBQUNsRjtBQUVPLFNBQVMsVUFBVSxNQUFZLE1BQVk7QUFDaEQsTUFBSSxLQUFLLFNBQVMsVUFBVSxLQUFLO0FBQy9CLFNBQUssS0FBSyxRQUFRLENBQUMsS0FBSyxJQUFJLENBQUM7QUFBQTtBQUU3QixTQUFLLE1BQU0sSUFBSTtBQUNuQjtBQUlPLFNBQVMsT0FBT0EsT0FBWSxNQUF1QjtBQUN4RCxRQUFNLEVBQUUsTUFBTSxLQUFLLElBQUlBO0FBQ3ZCLFFBQU0sVUFBVSwrQkFBK0IsS0FBSyxLQUFLLFFBQVEsQ0FBQztBQUNsRSxNQUFJLFlBQVksUUFBUSxLQUFLLFdBQVcsSUFBSSxHQUFHO0FBQzdDLFVBQU1ELFNBQVEsS0FBSyxXQUFXLElBQUksSUFBSSxLQUFLLE1BQU0sQ0FBQyxJQUFJO0FBQ3RELFFBQUlBLE9BQU0sS0FBSyxNQUFNO0FBQ25CLGFBQU87QUFDVCxRQUFJLEtBQUssU0FBUyxVQUFVO0FBQzFCLFdBQUssS0FBSyxpREFBaUQsSUFBSTtBQUMvRCxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksTUFBTSxNQUFNQSxNQUFLO0FBQ3JCLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxPQUFPLFFBQVEsQ0FBQyxFQUFHLFlBQVk7QUFDckMsUUFBTSxRQUFRLFFBQVEsQ0FBQyxLQUFLLElBQUksS0FBSztBQUNyQyxRQUFNLFFBQVEsU0FBUyxRQUFRLElBQUksS0FBSyxJQUFJO0FBQzVDLE1BQUksVUFBVSxRQUFXO0FBQ3ZCLFNBQUssS0FBSyxnQkFBZ0IsSUFBSSxrQ0FBa0MsSUFBSSxVQUFVO0FBQzlFLFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTUEsU0FBUSxLQUFLLE1BQU0sS0FBSyxFQUFFLE9BQU8sVUFBUSxTQUFTLEVBQUU7QUFDMUQsTUFBSUEsT0FBTSxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQ3JDLFNBQUssS0FBSyxJQUFJLElBQUksSUFBSSxNQUFNLEtBQUssS0FBSyxNQUFNLElBQUksRUFBRTtBQUNsRCxXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sSUFBSUMsT0FBTUQsUUFBTyxJQUFJO0FBQzNCLFNBQU87QUFDVDs7O0FDbk9PLFNBQVMsU0FBUyxNQUFZLE1BQVksTUFBYyxRQUFtQztBQUNoRyxRQUFNLFFBQVEsS0FBSyxNQUFNLEdBQUcsTUFBTTtBQUNsQyxRQUFNLE9BQU8sTUFBTSxPQUFPLE1BQU07QUFDaEMsUUFBTSxPQUFPLE1BQU0sTUFBTSxJQUFJO0FBQzdCLFFBQU0sVUFBVSxTQUFTO0FBQ3pCLFFBQU0sS0FBSyxDQUFDLFNBQTRCLFFBQWdCRSxTQUFRLFNBQzlELFFBQVEsV0FBVyxJQUFJLE9BQU8sRUFBRSxNQUFNQSxRQUFPLElBQUksUUFBUSxTQUFTLE9BQU87QUFDM0UsTUFBSSxXQUFXLFVBQVUsS0FBSyxJQUFJO0FBQ2hDLFdBQU8sR0FBRyxPQUFPLEtBQUssUUFBUSxFQUFFLE9BQU8sVUFBUSxLQUFLLFdBQVcsS0FBSyxNQUFNLENBQUMsRUFBRSxZQUFZLENBQUMsQ0FBQyxFQUN4RixJQUFJLFVBQVEsSUFBSSxJQUFJLEVBQUUsR0FBRyxHQUFHO0FBQ2pDLE1BQUksUUFBUSxLQUFLLElBQUk7QUFDbkIsV0FBTyxHQUFHLEtBQUssTUFBTSxPQUFPLE9BQUssRUFBRSxTQUFTLFVBQVUsRUFBRSxHQUFHLFdBQVcsT0FBTyxJQUFJLENBQUMsQ0FBQyxFQUNoRixJQUFJLE9BQUssRUFBRSxJQUFJLEdBQUcsR0FBRztBQUMxQixRQUFNQyxNQUFLLEtBQUssV0FBVyxHQUFHLElBQUksSUFBSTtBQUN0QyxRQUFNQyxVQUFTLE9BQU8sS0FBSyxNQUFNRCxHQUFFLENBQUM7QUFDcEMsTUFBSUMsWUFBVyxNQUFNLENBQUNEO0FBQ3BCLFdBQU87QUFDVCxTQUFPO0FBQUEsSUFBRyxNQUFNLE1BQU0sSUFBSSxFQUFFLE9BQU8sVUFBUSxPQUFPLElBQUksRUFBRSxXQUFXQyxPQUFNLENBQUM7QUFBQSxJQUNoRSxXQUFXLENBQUNELE1BQUssT0FBTztBQUFBLElBQUssT0FBT0E7QUFBQSxFQUFFO0FBQ2xEO0FBR0EsU0FBUyxNQUFNLE1BQVksTUFBc0I7QUFDL0MsUUFBTSxTQUFTLG9CQUFJLElBQW9CO0FBQ3ZDLE9BQUssTUFBTSxNQUFNLElBQUksRUFBRSxRQUFRLENBQUMsTUFBTSxNQUFNO0FBQzFDLFFBQUksT0FBTyxJQUFJO0FBQ2IsYUFBTyxJQUFJLE9BQU8sS0FBSyxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQUEsRUFDdkMsQ0FBQztBQUNELFFBQU0sS0FBSyxPQUFPLEtBQUssRUFBRTtBQUN6QixRQUFNLE9BQU8sS0FBSyxTQUFTLFdBQVcsQ0FBQyxLQUFLLElBQUksRUFBRSxJQUFJLENBQUMsR0FBRyxLQUFLLFFBQVEsS0FBSyxDQUFDO0FBQzdFLFNBQU8sS0FBSyxPQUFPLFFBQU0sT0FBTyxFQUFFLEVBQy9CLEtBQUssQ0FBQyxHQUFHLE9BQU8sT0FBTyxJQUFJLENBQUMsS0FBSyxNQUFNLE9BQU8sSUFBSSxDQUFDLEtBQUssT0FBTyxJQUFJLElBQUksS0FBSyxFQUFFLEVBQzlFLElBQUksUUFBTSxLQUFLLE9BQU8sS0FBSyxFQUFFLEdBQUcsU0FBUyxPQUFPLEtBQUssS0FBSyxLQUFLLE9BQU8sR0FBRztBQUM5RTs7O0FDNUJBLElBQU0sT0FBTztBQUdOLFNBQVMsZUFBZSxNQUFxQjtBQUNsRCxTQUFPLEtBQUssSUFBSSxrQkFBa0IsTUFBTSxLQUFLLElBQUksZ0JBQWdCLEtBQUssS0FBSyxJQUFJLGNBQWM7QUFDL0Y7QUFHTyxTQUFTLE9BQU8sTUFBWSxNQUFZLE1BQWMsTUFBa0M7QUFDN0YsTUFBSSxDQUFDLGVBQWUsSUFBSSxHQUFHO0FBQ3pCLFNBQUssRUFBRSxPQUFPLFdBQVcsTUFBTSxJQUFJLEdBQUcsTUFBTSwwQ0FBMEMsQ0FBQztBQUN2RjtBQUFBLEVBQ0Y7QUFDQSxRQUFNLGFBQWEsTUFBTSxVQUFVLEtBQUssSUFBSSxDQUFDLFNBQVMsVUFBVSxJQUFJLENBQUMsVUFBVSxJQUFJO0FBQ25GLE9BQUssS0FBSyxVQUFVLENBQUMsVUFBVSxHQUFHLEtBQUssTUFBTSxZQUFVO0FBQ3JELFFBQUksQ0FBQyxRQUFRLE1BQU0sR0FBRztBQUNwQixXQUFLLEVBQUUsT0FBTyxDQUFDLEdBQUcsTUFBTSxRQUFRLE1BQU0sS0FBSyxvQkFBb0IsQ0FBQztBQUNoRSxhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sUUFBUSxPQUFPLFNBQVMscUJBQzFCLE9BQU8sTUFBTSxLQUFLLE9BQU8sS0FBSyxTQUFTO0FBQzNDLFVBQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxVQUFRO0FBQ3hDLFlBQU0sVUFBVSxRQUFRLElBQUksSUFBSSxRQUFRLElBQUksSUFBSTtBQUNoRCxZQUFNLE9BQU8sUUFBUSxJQUFJLElBQUksWUFBWSxNQUFNLElBQUksSUFBSSxPQUFPLE1BQU0sS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQ3ZGLFVBQUksWUFBWSxRQUFRLFNBQVM7QUFDL0IsZUFBTyxDQUFDO0FBQ1YsWUFBTSxTQUFTLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDcEMsYUFBTyxDQUFDO0FBQUEsUUFDTixNQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUssT0FBTyxRQUFRLE1BQU0sR0FBRyxLQUFLLEVBQUUsSUFDeEQsU0FBUyxPQUFPLFFBQVEsTUFBTTtBQUFBLFFBQ2xDO0FBQUEsTUFDRixDQUFDO0FBQUEsSUFDSCxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssT0FBTyxFQUFFLEtBQUssSUFBSTtBQUMzQyxTQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sVUFBVSxPQUFPLGNBQWMsSUFBSSxlQUFlLEdBQUcsQ0FBQztBQUNoRixXQUFPO0FBQUEsRUFDVCxDQUFDLENBQUM7QUFDSjtBQUVBLFNBQVMsV0FBVyxNQUFZLE1BQXVCO0FBQ3JELFFBQU1FLFNBQVEsS0FBSyxZQUFZLEVBQUUsTUFBTSxLQUFLLEVBQUUsT0FBTyxVQUFRLFNBQVMsRUFBRTtBQUN4RSxRQUFNLFFBQWlCLENBQUM7QUFDeEIsV0FBUyxJQUFJLEtBQUssTUFBTSxTQUFTLEdBQUcsS0FBSyxLQUFLLE1BQU0sU0FBUyxNQUFNLEVBQUUsR0FBRztBQUN0RSxVQUFNLE9BQU8sS0FBSyxNQUFNLENBQUM7QUFDekIsVUFBTSxNQUFNLEdBQUcsS0FBSyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsWUFBWTtBQUNwRCxRQUFJLE9BQU8sSUFBSSxLQUFLLENBQUMsS0FBSyxXQUFXQSxPQUFNLE1BQU0sVUFBUSxJQUFJLFNBQVMsSUFBSSxDQUFDO0FBQ3pFLFlBQU0sS0FBSyxFQUFFLE1BQU0sS0FBSyxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQ3hDO0FBQ0EsU0FBTztBQUNUOzs7QUN0RUEsSUFBTSxTQUFTO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFHTyxJQUFNLGVBQU4sTUFBbUI7QUFBQSxFQUFuQjtBQUNMLFNBQVMsVUFBVSxvQkFBSSxJQUFvQjtBQUMzQyxTQUFTLEtBQUssb0JBQUksSUFBWTtBQUFBO0FBQUEsRUFFOUIsTUFBTSxNQUFjO0FBQ2xCLGVBQVcsU0FBUyxNQUFNLElBQUksR0FBRztBQUMvQixZQUFNLFNBQVMsTUFBTSxRQUFRLEdBQUc7QUFDaEMsV0FBSyxRQUFRO0FBQUEsUUFBSSxTQUFTLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxNQUFNO0FBQUEsUUFDMUMsU0FBUyxJQUFJLEtBQUssTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUFBLE1BQUM7QUFBQSxJQUM1RDtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFNBQVMsTUFBYztBQUNyQixlQUFXLFFBQVEsTUFBTSxJQUFJLEdBQUc7QUFDOUIsV0FBSyxRQUFRLE9BQU8sSUFBSTtBQUN4QixXQUFLLEdBQUcsT0FBTyxJQUFJO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQUEsRUFFQSxZQUFZLE1BQWM7QUFDeEIsZUFBVyxRQUFRLE1BQU0sSUFBSSxHQUFHO0FBQzlCLFVBQUksS0FBSyxXQUFXLEdBQUc7QUFDckIsYUFBSyxHQUFHLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBO0FBRTVCLGFBQUssR0FBRyxJQUFJLElBQUk7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsWUFBc0I7QUFDcEIsV0FBTyxPQUFPLE9BQU8sVUFBUSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFBQSxFQUMzRTtBQUFBLEVBRUEsSUFBSSxNQUFjO0FBQ2hCLFdBQU8sS0FBSyxHQUFHLElBQUksSUFBSTtBQUFBLEVBQ3pCO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBYyxLQUFhLFdBQW1CO0FBQ2xELGVBQVcsU0FBUyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxNQUFNLEdBQUcsR0FBRztBQUM1RCxZQUFNLENBQUMsR0FBRyxDQUFDLElBQUksS0FBSyxNQUFNLEdBQUc7QUFDN0IsVUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLElBQUk7QUFDM0IsZUFBTyxPQUFPLENBQUM7QUFBQSxJQUNuQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRO0FBQ04sU0FBSyxRQUFRLE1BQU07QUFDbkIsU0FBSyxHQUFHLE1BQU07QUFBQSxFQUNoQjtBQUNGO0FBRUEsU0FBUyxNQUFNLE1BQWM7QUFDM0IsU0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFLE9BQU8sVUFBUSxTQUFTLEVBQUU7QUFDbkQ7OztBQ3RGTyxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBQ3BCLFVBQVUsb0JBQUksSUFBb0I7QUFBQTtBQUFBLEVBR2xDLEtBQUssUUFBMkI7QUFDOUIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBTSxTQUFTLE1BQU0sUUFBUSxHQUFHO0FBQ2hDLFlBQU0sTUFBTSxTQUFTLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxNQUFNO0FBQ3RELFVBQUksSUFBSSxXQUFXLEdBQUc7QUFDcEIsYUFBSyxRQUFRLE9BQU8sSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBO0FBRWhDLGFBQUssUUFBUSxJQUFJLEtBQUssU0FBUyxJQUFJLEtBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzlFO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBSSxLQUFhO0FBQ2YsV0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLElBQUksS0FBYTtBQUNmLFdBQU8sS0FBSyxRQUFRLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDbEM7QUFBQSxFQUVBLE9BQU8sS0FBYSxXQUFtQjtBQUNyQyxVQUFNLFFBQVEsT0FBTyxLQUFLLElBQUksR0FBRyxDQUFDO0FBQ2xDLFdBQU8sT0FBTyxVQUFVLEtBQUssS0FBSyxRQUFRLElBQUksUUFBUTtBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBWTtBQUNkLFdBQU8sS0FBSyxJQUFJLFFBQVEsRUFBRSxRQUFRLFdBQVcsRUFBRSxLQUFLO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFjO0FBQ25CLFVBQU0sQ0FBQyxFQUFFLE9BQU8sS0FBSyxJQUFJLGlCQUFpQixLQUFLLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsTUFBTSxJQUFJO0FBQ25GLFdBQU8sTUFBTyxNQUFPLFFBQVEsSUFBSSxDQUFDLEtBQUs7QUFBQSxFQUN6QztBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQWMsS0FBYztBQUN6QyxVQUFNLENBQUMsUUFBUSxLQUFLLFNBQVMsS0FBSyxVQUFVLEdBQUcsSUFBSSxLQUFLLElBQUksV0FBVyxFQUFFLE1BQU0sR0FBRztBQUNsRixXQUFPLEtBQUssT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLEtBQ3pFLE9BQU8sUUFBUSxTQUFTLElBQUk7QUFBQSxFQUNwQztBQUNGO0FBR0EsU0FBUyxVQUFVLE9BQWU7QUFDaEMsU0FBTyxNQUFNO0FBQUEsSUFBUTtBQUFBLElBQ0EsQ0FBQyxHQUFHLFFBQWdCLE9BQU8sYUFBYSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFBQztBQUNqRjs7O0FDckNPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDbEIsT0FBTyxvQkFBSSxJQUFvQjtBQUFBLEVBRS9CLEtBQUssTUFBa0M7QUFDckMsV0FBTyxLQUFLLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBc0I7QUFDekIsVUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJO0FBQzVCLFFBQUksVUFBVTtBQUNaLGFBQU87QUFDVCxVQUFNLFFBQVEsRUFBRSxNQUFNLE1BQU0sSUFBSSxTQUFTLElBQUksTUFBTSxPQUFPLEtBQUssT0FBTyxVQUFVLEdBQUc7QUFDbkYsU0FBSyxLQUFLLElBQUksT0FBTyxJQUFJLEdBQUcsS0FBSztBQUNqQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBTyxNQUFjLElBQVk7QUFDL0IsVUFBTSxTQUFTLEtBQUssS0FBSyxJQUFJO0FBQzdCLFFBQUksV0FBVztBQUNiO0FBQ0YsU0FBSyxLQUFLLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDN0IsV0FBTyxPQUFPO0FBQ2QsU0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLEdBQUcsTUFBTTtBQUFBLEVBQ2xDO0FBQUEsRUFFQSxPQUFPLE1BQWM7QUFDbkIsU0FBSyxLQUFLLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQSxFQUMvQjtBQUFBLEVBRUEsUUFBUTtBQUNOLFNBQUssS0FBSyxNQUFNO0FBQUEsRUFDbEI7QUFDRjs7O0FDekJPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFxQ2hCLFlBQXFCLFVBQTZCLE9BQzdCLE1BQW9CLEtBQUssS0FBSztBQUQ5QjtBQUE2QjtBQUM3QjtBQXBDckI7QUFBQSxTQUFTLFVBQVUsSUFBSSxRQUFRO0FBQy9CLFNBQVMsZUFBZSxJQUFJLGFBQWE7QUFDekMsU0FBUyxXQUFXLElBQUksU0FBUztBQUNqQyxTQUFTLFNBQVMsSUFBSSxPQUFPO0FBQzdCLFNBQVMsVUFBVSxJQUFJLFFBQVE7QUFHL0I7QUFBQSxpQkFBZ0IsQ0FBQztBQUNqQixtQkFBdUI7QUFFdkI7QUFBQSxjQUFLO0FBRUw7QUFBQSxnQkFBTztBQUVQO0FBQUEsbUJBQVU7QUFDVixnQkFBTztBQUNQLHFCQUFZO0FBRVo7QUFBQSxrQkFBbUIsQ0FBQztBQUVwQjtBQUFBLGlCQUFRO0FBRVI7QUFBQSxnQkFBMEQ7QUFFMUQ7QUFBQSxrQkFBK0M7QUFHL0M7QUFBQSxrQkFBMkMsTUFBTTtBQUFBLElBQUM7QUFFbEQ7QUFBQSxtQkFBNEMsTUFBTTtBQUFBLElBQUM7QUFFbkQsaUJBQXlDO0FBQ3pDLG9CQUFXLG9CQUFJLElBQXlDO0FBQ3hELHNCQUFhO0FBQUEsRUFHdUM7QUFBQSxFQUxwRDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBTyxNQUE4QjtBQUNuQyxTQUFLLFFBQVE7QUFDYixTQUFLLFlBQVk7QUFDakIsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsU0FBUztBQUNQLFNBQUssUUFBUTtBQUNiLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsTUFBTTtBQUNwQixTQUFLLFFBQVEsTUFBTTtBQUNuQixTQUFLLE9BQU8sTUFBTTtBQUNsQixlQUFXLFFBQVEsS0FBSyxPQUFPO0FBQzdCLFdBQUssU0FBUztBQUNkLFdBQUssS0FBSyxVQUFVO0FBQ3BCLFdBQUssT0FBTyxNQUFNO0FBQ2xCLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBYztBQUNqQixVQUFNLFVBQVUsYUFBYSxJQUFJO0FBQ2pDLFVBQU0sUUFBUSxZQUFZLE9BQU8sT0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFPO0FBQ2pFLFFBQUksVUFBVTtBQUNaLGNBQVEsTUFBTSxLQUFLO0FBQUEsRUFDdkI7QUFBQSxFQUVBLEtBQUssU0FBaUIsU0FBNEIsQ0FBQyxHQUFHLE9BQStCLENBQUMsR0FBRztBQUN2RixTQUFLLFFBQVEsY0FBYyxTQUFTLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDbkQ7QUFBQSxFQUVBLFVBQVUsT0FBMEI7QUFDbEMsZUFBVyxRQUFRO0FBQ2pCLFdBQUssUUFBUSxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLElBQUksTUFBTTtBQUNSLFdBQU8sQ0FBQyxlQUF1QixLQUFLLGFBQWEsSUFBSSxVQUFVO0FBQUEsRUFDakU7QUFBQTtBQUFBO0FBQUEsRUFJQSxNQUFNLE1BQTJEO0FBQy9ELFFBQUksQ0FBQyxLQUFLLElBQUksa0JBQWtCO0FBQzlCLGFBQU8sQ0FBQztBQUNWLFVBQU0sUUFBUSxJQUFJLEVBQUUsS0FBSyxVQUFVO0FBQ25DLFNBQUssU0FBUyxJQUFJLE9BQU8sSUFBSTtBQUM3QixXQUFPLEVBQUUsTUFBTTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0U7QUFDNUUsVUFBTSxPQUFPLEtBQUssU0FBUyxJQUFJLFNBQVMsRUFBRTtBQUMxQyxTQUFLLFNBQVMsT0FBTyxTQUFTLEVBQUU7QUFDaEMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsS0FBSyxNQUFnQztBQUNuQyxVQUFNLEtBQUssT0FBTyxJQUFJO0FBQ3RCLFdBQU8sS0FBSyxNQUFNLEtBQUssVUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLFNBQVMsUUFBUTtBQUFBLEVBQ3pFO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBb0I7QUFDdkIsVUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJO0FBQzVCLFFBQUksVUFBVTtBQUNaLGFBQU87QUFDVCxVQUFNLE9BQU8sSUFBSSxLQUFLLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDeEMsU0FBSyxLQUFLLElBQUk7QUFDZCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWU7QUFDakIsVUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLENBQUFDLFVBQVFBLE1BQUssU0FBUyxRQUFRO0FBQzVELFFBQUksVUFBVTtBQUNaLGFBQU87QUFDVCxVQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLFNBQVMsS0FBSyxVQUFVLFFBQVE7QUFDeEUsU0FBSyxLQUFLLElBQUk7QUFDZCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxNQUFZO0FBQ2YsVUFBTSxPQUFPLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxRQUFRLEVBQUU7QUFDN0MsVUFBTUMsTUFBSyxLQUFLLE1BQU0sVUFBVSxXQUM5QixLQUFLLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQU0sTUFBTSxTQUFTLEtBQUssUUFBUSxNQUFNLEtBQUssS0FBSyxFQUFHO0FBQ3hGLFNBQUssTUFBTSxPQUFPQSxNQUFLLElBQUksS0FBSyxNQUFNLFNBQVNBLEtBQUksR0FBRyxJQUFJO0FBQzFELFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFZLE1BQWM7QUFDL0IsU0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPLFdBQVMsVUFBVSxJQUFJO0FBQ3RELFNBQUssT0FBTztBQUNaLFNBQUssS0FBSyxJQUFJO0FBQ2QsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsTUFBTSxNQUFZO0FBQ2hCLFVBQU1BLE1BQUssS0FBSyxNQUFNLFFBQVEsSUFBSTtBQUNsQyxRQUFJQSxNQUFLO0FBQ1A7QUFDRixTQUFLLE1BQU0sT0FBT0EsS0FBSSxDQUFDO0FBQ3ZCLFFBQUksS0FBSyxZQUFZLE1BQU07QUFDekIsV0FBSyxVQUFVO0FBQ2YsV0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUksR0FBR0EsTUFBSyxDQUFDLENBQUMsS0FBSyxJQUFJO0FBQUEsSUFDbkQ7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBbUI7QUFDdEIsUUFBSSxLQUFLLFlBQVk7QUFDbkI7QUFDRixRQUFJLEtBQUssWUFBWSxNQUFNO0FBQ3pCLFdBQUssUUFBUSxXQUFXO0FBQ3hCLFdBQUssUUFBUSxRQUFRLFFBQVE7QUFBQSxJQUMvQjtBQUNBLFNBQUssVUFBVTtBQUNmLFFBQUksU0FBUyxNQUFNO0FBQ2pCLFdBQUssV0FBVyxLQUFLLFNBQVMsSUFBSSxLQUFLLFNBQVM7QUFDaEQsV0FBSyxRQUFRLFFBQVE7QUFBQSxJQUN2QjtBQUNBLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFjLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsUUFBSSxTQUFTLFdBQWMsS0FBSyxVQUFVLEtBQUssU0FBUyxXQUFXO0FBQ2pFLFdBQUssS0FBSyxJQUFJO0FBQ2Q7QUFBQSxJQUNGO0FBQ0EsU0FBSyxRQUFRLE9BQU8sSUFBSTtBQUN4QixTQUFLLEtBQUssUUFBUSxRQUFRLEtBQUssQ0FBQyxJQUFJLElBQUksQ0FBQyxNQUFNLEdBQUcsQ0FBQztBQUFBLEVBQ3JEO0FBQUE7QUFBQSxFQUdBLE9BQU8sTUFBb0I7QUFDekIsVUFBTSxPQUFPLEtBQUssS0FBSyxPQUFPLElBQUksSUFBSSxPQUFPLEtBQUssT0FBTyxLQUFLLElBQUksR0FBRyxRQUFRLElBQUk7QUFDakYsU0FBSyxLQUFLLElBQUk7QUFDZCxRQUFJLEtBQUssSUFBSSxtQkFBbUIsS0FBSyxLQUFLLFdBQVc7QUFDbkQsV0FBSyxLQUFLLFlBQVksQ0FBQyxLQUFLLElBQUksQ0FBQztBQUNuQyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUE7QUFBQSxFQUtBLEtBQUssTUFBYyxPQUFvQixLQUFLLFNBQVM7QUFDbkQsUUFBSSxTQUFTO0FBQ1gsV0FBSyxTQUFTLElBQUk7QUFBQTtBQUVsQixXQUFLLE9BQU8sU0FBUyxNQUFNLEtBQUssSUFBSSxDQUFDLENBQUM7QUFBQSxFQUMxQztBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQWM7QUFDckIsU0FBSyxTQUFTLEVBQUUsTUFBTSxLQUFLLFNBQVMsRUFBRTtBQUN0QyxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQ0Y7OztBQ3BOTyxJQUFNLFdBQW9CO0FBQUEsRUFDL0IsTUFBTTtBQUFBLEVBQ04sUUFBUTtBQUFBLEVBQ1IsT0FBTztBQUFBLEVBQ1AsU0FBUztBQUFBLEVBQ1QsUUFBUTtBQUFBLEVBQ1IsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsTUFBTTtBQUFBLEVBQ04sU0FBUyxDQUFDO0FBQ1o7QUFRQSxJQUFNQyxTQUFRO0FBRVAsSUFBTSxXQUFOLE1BQWU7QUFBQSxFQUlwQixZQUFvQixPQUFjO0FBQWQ7QUFIcEIsU0FBUyxVQUFVLElBQUksUUFBUTtBQUk3QixTQUFLLFdBQVcsRUFBRSxHQUFHLFVBQVUsR0FBRyxLQUFLLEtBQUssRUFBRTtBQUFBLEVBQ2hEO0FBQUEsRUFKQTtBQUFBLEVBTUEsSUFBK0IsS0FBd0I7QUFDckQsV0FBTyxLQUFLLFNBQVMsR0FBRztBQUFBLEVBQzFCO0FBQUEsRUFFQSxJQUErQixLQUFVLE9BQXFCO0FBQzVELFNBQUssV0FBVyxFQUFFLEdBQUcsS0FBSyxVQUFVLENBQUMsR0FBRyxHQUFHLE1BQU07QUFDakQsUUFBSTtBQUNGLFdBQUssTUFBTSxRQUFRQSxRQUFPLEtBQUssVUFBVSxLQUFLLFFBQVEsQ0FBQztBQUFBLElBQ3pELFFBQVE7QUFBQSxJQUVSO0FBQ0EsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUNGO0FBR0EsU0FBUyxLQUFLLE9BQWdDO0FBQzVDLE1BQUk7QUFDRixVQUFNLFFBQVEsS0FBSyxNQUFNLE1BQU0sUUFBUUEsTUFBSyxLQUFLLElBQUk7QUFDckQsV0FBTyxPQUFPLFlBQVksT0FBTyxRQUFRLFFBQVEsRUFBRSxRQUFRLENBQUMsQ0FBQyxLQUFLLEtBQUssTUFBTTtBQUMzRSxZQUFNLE9BQU8sTUFBTSxHQUFHO0FBQ3RCLFlBQU0sT0FBTyxNQUFNLFFBQVEsS0FBSyxJQUM1QixNQUFNLFFBQVEsSUFBSSxLQUFLLEtBQUssTUFBTSxPQUFLLE9BQU8sTUFBTSxRQUFRLElBQzVELE9BQU8sU0FBUyxPQUFPO0FBQzNCLGFBQU8sT0FBTyxDQUFDLENBQUMsS0FBSyxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsSUFDakMsQ0FBQyxDQUFDO0FBQUEsRUFDSixRQUFRO0FBQ04sV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUNGOzs7QUN0RU8sU0FBUyxTQUErQztBQUM3RCxRQUFNLE1BQU0sb0JBQUksSUFBb0I7QUFDcEMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLFNBQVMsU0FBTyxJQUFJLElBQUksR0FBRyxLQUFLO0FBQUEsSUFDaEMsU0FBUyxDQUFDLEtBQUssVUFBVSxLQUFLLElBQUksSUFBSSxLQUFLLEtBQUs7QUFBQSxFQUNsRDtBQUNGO0FBRU8sSUFBTSxrQkFBa0I7QUFJeEIsSUFBTSxPQUFPLEtBQUssSUFBSSxNQUFNLElBQUksSUFBSSxFQUFFO0FBR3RDLFNBQVMsR0FBRyxTQUF5QjtBQUMxQyxTQUFPLElBQUksS0FBSyxPQUFPLFVBQVUsR0FBSSxFQUFFLFlBQVk7QUFDckQ7QUFHTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBTW5CLFlBQVksZUFBZSxpQkFBaUI7QUFMNUMsZUFBTTtBQUNOLGdCQUFpQixDQUFDO0FBQ2xCLFNBQVMsUUFBUSxPQUFPO0FBSXRCLFNBQUssT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTLEtBQUssS0FBSyxHQUFHLEtBQUssT0FBTyxNQUFNLEtBQUssR0FBRztBQUN6RSxTQUFLLEtBQUssYUFBYSxNQUFNLEdBQUcsWUFBWSw4Q0FBOEM7QUFDMUYsU0FBSyxLQUFLLGFBQWEsWUFBWSxZQUFZO0FBQy9DLFNBQUssT0FBTztBQUNaLFNBQUssS0FBSyxzSUFDaUQ7QUFBQSxFQUM3RDtBQUFBLEVBRUEsU0FBUztBQUNQLFNBQUssS0FBSyxLQUFLO0FBQ2YsU0FBSyxLQUFLLE9BQU8sVUFBUSxLQUFLLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxFQUMvQztBQUFBLEVBRUEsUUFBUSxPQUFpQjtBQUN2QixlQUFXLFFBQVE7QUFDakIsV0FBSyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLEtBQUssT0FBTyxVQUFVQyxTQUFRLHFCQUEyQjtBQUN2RCxTQUFLO0FBQUEsTUFBSyx1QkFBdUIsSUFBSTtBQUFBLE1BQUksb0JBQW9CLElBQUksS0FBS0EsTUFBSztBQUFBLE1BQ2pFLGtCQUFrQixJQUFJO0FBQUEsSUFBTztBQUN2QyxVQUFNLE9BQU8sS0FBSyxLQUFLLEtBQUssSUFBSTtBQUNoQyxTQUFLLGNBQWMsTUFBTSxDQUFDLENBQUM7QUFDM0IsU0FBSyxPQUFPLENBQUM7QUFDYixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxjQUFjLFFBQWdCLE9BQWlCO0FBQzdDLFVBQU0sUUFBUSxLQUFLLFFBQVEsYUFBYTtBQUN4QyxRQUFJLFVBQVU7QUFDWjtBQUNGLFNBQUs7QUFBQSxNQUFLLFVBQVUsS0FBSyw4QkFBOEIsTUFBTTtBQUFBLE1BQ25ELEdBQUcsTUFBTSxJQUFJLFVBQVEsS0FBSyxXQUFXLEdBQUcsSUFBSSxZQUFZLEtBQUssTUFBTSxDQUFDLENBQUMsS0FBSyxZQUFZLElBQUksRUFBRTtBQUFBLE1BQzVGO0FBQUEsSUFBZTtBQUFBLEVBQzNCO0FBQUE7QUFBQSxFQUdBLFFBQVEsU0FBeUI7QUFDL0IsVUFBTSxPQUFPLENBQUMsR0FBRyxLQUFLLElBQUksRUFBRSxRQUFRLEVBQUUsS0FBSyxPQUFLLEVBQUUsU0FBUyxJQUFJLE9BQU8sR0FBRyxLQUFLLEVBQUUsV0FBVyxHQUFHLENBQUM7QUFDL0YsV0FBTyxpQkFBaUIsS0FBSyxRQUFRLEVBQUUsSUFBSSxDQUFDLEtBQUs7QUFBQSxFQUNuRDtBQUNGO0FBR08sU0FBUyxNQUFNLE1BQXNCO0FBQzFDLFNBQU8sQ0FBQyxHQUFHLEtBQUssT0FBTyxHQUFHLEtBQUssT0FBTyxFQUFFLElBQUksVUFDMUMsR0FBRyxLQUFLLElBQUksR0FBRyxLQUFLLFVBQVUsSUFBSSxLQUFLLE9BQU8sTUFBTSxFQUFFLEtBQUssS0FBSyxJQUFJLEVBQUU7QUFDMUU7QUFHTyxTQUFTLFVBQVUsR0FBZ0I7QUFDeEMsUUFBTSxPQUFPLEVBQUUsWUFBWSxjQUFjLEtBQUssS0FBSyxJQUFJO0FBQ3ZELE1BQUksTUFBTSxLQUFLLElBQUk7QUFDbkIsTUFBSSxPQUFPO0FBQ1gsUUFBTSxTQUFTLG9CQUFJLElBQThDO0FBQ2pFLGFBQVcsY0FBYyxDQUFDLE1BQWtCQyxTQUFRLE1BQU07QUFDeEQsV0FBTyxJQUFJLEVBQUUsTUFBTSxFQUFFLElBQUksTUFBTUEsUUFBTyxLQUFLLENBQUM7QUFDNUMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxhQUFXLGdCQUFnQixDQUFDLFVBQWtCLEtBQUssT0FBTyxPQUFPLEtBQUs7QUFDdEUsT0FBSyxNQUFNLE1BQU07QUFDakIsSUFBRSxNQUFNLE1BQU07QUFDWixlQUFXLGFBQWEsS0FBSztBQUM3QixlQUFXLGVBQWUsS0FBSztBQUMvQixTQUFLLE1BQU0sS0FBSztBQUFBLEVBQ2xCLENBQUM7QUFDRCxTQUFPO0FBQUE7QUFBQSxJQUVMLEtBQUssTUFBYztBQUNqQixZQUFNLE1BQU0sTUFBTTtBQUNsQixpQkFBUztBQUNQLGNBQU1DLE9BQU0sQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLENBQUMsQ0FBQyxFQUFFLENBQUMsTUFBTSxFQUFFLE1BQU0sR0FBRyxFQUFFLEtBQUssQ0FBQyxDQUFDLEVBQUUsQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUM7QUFDNUYsWUFBSUEsU0FBUTtBQUNWO0FBQ0YsZUFBTyxPQUFPQSxLQUFJLENBQUMsQ0FBQztBQUNwQixjQUFNQSxLQUFJLENBQUMsRUFBRTtBQUNiLFFBQUFBLEtBQUksQ0FBQyxFQUFFLEtBQUs7QUFBQSxNQUNkO0FBQ0EsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGO0FBQ0Y7OztBMUIzR0EsSUFBTSxPQUFPO0FBRWIsU0FBUyxLQUFLLFNBQWlCLE1BQWMsT0FBTyxRQUFRLFNBQVMsVUFBVTtBQUM3RSxTQUFPLFNBQVMsR0FBRyxPQUFPLENBQUMsVUFBVSxJQUFJLEdBQUcsT0FBTyxLQUFLLElBQUksb0JBQW9CLE1BQU0sS0FBSyxJQUFJO0FBQ2pHO0FBRUEsS0FBSyxvREFBb0QsTUFBTTtBQUM3RCxRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLEtBQUcsS0FBSyw0QkFBNEI7QUFDcEMsU0FBTyxVQUFVLEdBQUcsTUFBTSxDQUFDLHlCQUF5QixlQUFlLDJDQUEyQyxDQUFDO0FBQy9HLEtBQUc7QUFBQSxJQUFLO0FBQUEsSUFBc0M7QUFBQSxJQUN0QztBQUFBLElBQTBEO0FBQUEsSUFDMUQ7QUFBQSxFQUFtQztBQUMzQyxLQUFHLGNBQWMsVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLEdBQUcsS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9ELFFBQU0sT0FBTyxHQUFHLEtBQUssS0FBSyxRQUFRO0FBQ2xDLFNBQU8sTUFBTSxHQUFHLEtBQUssU0FBUyxJQUFJO0FBQ2xDLFNBQU8sTUFBTSxLQUFLLE9BQU8sYUFBYTtBQUN0QyxTQUFPLFVBQVUsQ0FBQyxHQUFHLEtBQUssT0FBTyxHQUFHLENBQUMsQ0FBQyxTQUFTLEVBQUUsR0FBRyxDQUFDLFFBQVEsR0FBRyxHQUFHLENBQUMsU0FBUyxJQUFJLENBQUMsQ0FBQztBQUNuRixTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxhQUFhLFdBQVcsQ0FBQztBQUN4RCxTQUFPLE1BQU0sS0FBSyxRQUFRLEdBQUcsOENBQThDO0FBQzNFLFFBQU0sU0FBUyxHQUFHLEtBQUssT0FBTyxLQUFLLE1BQU07QUFDekMsU0FBTyxVQUFVLENBQUMsT0FBTyxNQUFNLE9BQU8sS0FBSyxPQUFPLFNBQVMsT0FBTyxJQUFJLEdBQUcsQ0FBQyxNQUFNLE1BQU0sZUFBZSxTQUFTLENBQUM7QUFDL0csU0FBTyxVQUFVLENBQUMsS0FBSyxPQUFPLEtBQUssR0FBRyxHQUFHLENBQUMsTUFBTSxRQUFRLENBQUM7QUFDM0QsQ0FBQztBQUVELEtBQUssNkNBQTZDLE1BQU07QUFDdEQsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLEtBQUc7QUFBQSxJQUFLO0FBQUEsSUFBaUM7QUFBQSxJQUFzQjtBQUFBLElBQ3ZEO0FBQUEsSUFBMEI7QUFBQSxFQUFzQjtBQUN4RCxTQUFPLFVBQVUsQ0FBQyxHQUFHLEtBQUssUUFBUSxLQUFLLENBQUMsR0FBRyxDQUFDLFNBQVMsTUFBTSxDQUFDO0FBQzVELFNBQU8sTUFBTSxHQUFHLEtBQUssT0FBTyxLQUFLLE1BQU0sRUFBRyxNQUFNLElBQUk7QUFDcEQsU0FBTyxNQUFNLEdBQUcsS0FBSyxPQUFPLEtBQUssTUFBTSxHQUFHLE1BQVM7QUFDbkQsU0FBTyxVQUFVLE1BQU0sSUFBSSxHQUFHLENBQUMsZUFBZSw2QkFBNkIsNkJBQTZCLGFBQWEsQ0FBQztBQUN4SCxDQUFDO0FBRUQsS0FBSywwQkFBMEIsTUFBTTtBQUNuQyxRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLFFBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsS0FBRyxLQUFLLEdBQUcsSUFBSSw2Q0FBNkMsR0FBRyxJQUFJLHVCQUF1QjtBQUMxRixTQUFPLFVBQVUsQ0FBQyxHQUFHLEtBQUssT0FBTyxHQUFHLENBQUMsQ0FBQyxTQUFTLEdBQUcsR0FBRyxDQUFDLFFBQVEsRUFBRSxHQUFHLENBQUMsU0FBUyxHQUFHLENBQUMsQ0FBQztBQUNsRixTQUFPLE1BQU0sS0FBSyxLQUFLLEVBQUU7QUFDM0IsQ0FBQztBQUVELEtBQUssMENBQTBDLE1BQU07QUFDbkQsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLEtBQUcsS0FBSyxHQUFHLElBQUksNEJBQTRCO0FBQzNDLFNBQU8sR0FBRyxDQUFDLEtBQUssTUFBTTtBQUN0QixTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyw4QkFBOEIsQ0FBQztBQUNoRSxDQUFDO0FBRUQsS0FBSyxrRUFBa0UsTUFBTTtBQUMzRSxRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLFFBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsTUFBSSxHQUFHLE1BQU0sTUFBTSxPQUFPO0FBQzFCLE1BQUksR0FBRyxNQUFNLE1BQU0sT0FBTztBQUMxQixTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyx5QkFBeUIsdUJBQXVCLENBQUM7QUFDaEYsUUFBTSxTQUFTLEdBQUcsS0FBSyxJQUFJLFVBQVEsc0NBQXNDLEtBQUssSUFBSSxFQUFHLENBQUMsQ0FBQztBQUN2RixLQUFHLEtBQUssS0FBSyxHQUFHLFNBQVMsQ0FBQztBQUMxQixLQUFHLEtBQUssVUFBVSxPQUFPLENBQUMsQ0FBQyxTQUFTLEdBQUcsQ0FBQyxDQUFDLGdEQUFnRDtBQUN6RixTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxpQkFBaUIsZ0JBQWdCLHVCQUF1QixDQUFDO0FBQ3hGLEtBQUcsS0FBSyxVQUFVLE9BQU8sQ0FBQyxDQUFDLFNBQVMsR0FBRyxDQUFDLENBQUMsZ0RBQWdEO0FBQ3pGLFNBQU8sVUFBVSxNQUFNLElBQUksR0FBRyxDQUFDLGlCQUFpQixnQkFBZ0IsY0FBYyxDQUFDO0FBQ2pGLENBQUM7QUFFRCxLQUFLLDBEQUEwRCxNQUFNO0FBQ25FLFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixNQUFJLEdBQUcsTUFBTSxNQUFNLE9BQU87QUFDMUIsS0FBRyxLQUFLLFVBQVUsR0FBRyxRQUFRLFNBQVMsQ0FBQyw0Q0FBNEM7QUFDbkYsU0FBTyxNQUFNLEtBQUssUUFBUSxDQUFDLEVBQUcsU0FBUyxRQUFRO0FBQy9DLFNBQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQyxFQUFHLFNBQVUsT0FBTztBQUMvQyxLQUFHLE9BQU8sQ0FBQztBQUNYLFdBQVMsR0FBRyxNQUFNLE1BQU0sS0FBSyxRQUFRLENBQUMsQ0FBRTtBQUN4QyxTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyx1QkFBdUIsQ0FBQztBQUN2RCxTQUFPLE1BQU0sR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUM5QixLQUFHLEtBQUssVUFBVSxHQUFHLFFBQVEsU0FBUyxDQUFDLCtDQUErQztBQUN0RixTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxjQUFjLENBQUM7QUFDaEQsQ0FBQztBQUVELEtBQUssK0RBQStELE9BQUs7QUFDdkUsUUFBTSxRQUFRLFVBQVUsQ0FBQztBQUN6QixRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLFFBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsTUFBSSxHQUFHLE1BQU0sTUFBTSxPQUFPO0FBQzFCLFFBQU0sS0FBSyxJQUFNO0FBQ2pCLFNBQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQyxFQUFHLFNBQVMsUUFBUTtBQUNqRCxDQUFDO0FBRUQsS0FBSyxrRUFBa0UsTUFBTTtBQUMzRSxRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLFFBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsS0FBRyxLQUFLLE9BQU87QUFDZixNQUFJLEdBQUcsTUFBTSxNQUFNLE9BQU87QUFDMUIsU0FBTyxNQUFNLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDOUIsS0FBRyxPQUFPO0FBQ1YsS0FBRyxLQUFLLDRCQUE0QjtBQUNwQyxTQUFPLEdBQUcsR0FBRyxLQUFLLEtBQUssVUFBUSxLQUFLLFNBQVMsc0JBQXNCLENBQUMsQ0FBQztBQUNyRSxjQUFZLEdBQUcsTUFBTSxJQUFJO0FBQ3pCLFNBQU8sTUFBTSxHQUFHLEtBQUssT0FBTyxVQUFRLEtBQUssU0FBUyxzQkFBc0IsQ0FBQyxFQUFFLFFBQVEsQ0FBQztBQUN0RixDQUFDO0FBRUQsS0FBSyx1REFBdUQsTUFBTTtBQUNoRSxRQUFNLEtBQUssSUFBSSxRQUFRLGNBQWM7QUFDckMsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixNQUFJLEdBQUcsTUFBTSxNQUFNLE9BQU87QUFDMUIsU0FBTyxVQUFVLE1BQU0sSUFBSSxHQUFHLENBQUMsY0FBYyxDQUFDO0FBQzlDLFNBQU8sVUFBVSxHQUFHLE1BQU0sQ0FBQyxzQkFBc0IsQ0FBQztBQUNwRCxDQUFDO0FBRUQsS0FBSywrQ0FBK0MsTUFBTTtBQUN4RCxRQUFNLEtBQUssSUFBSSxRQUFRLDJCQUEyQjtBQUNsRCxRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLE1BQUksR0FBRyxNQUFNLE1BQU0sT0FBTztBQUMxQixLQUFHLEtBQUssc0NBQXNDO0FBQzlDLFNBQU8sVUFBVSxNQUFNLElBQUksR0FBRyxDQUFDLGNBQWMsQ0FBQztBQUNoRCxDQUFDO0FBRUQsS0FBSyx3REFBd0QsTUFBTTtBQUNqRSxRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLFFBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsTUFBSSxHQUFHLE1BQU0sTUFBTSxVQUFVO0FBQzdCLFFBQU0sQ0FBQ0MsU0FBUSxJQUFJLFFBQVEsSUFBSSxTQUFTLElBQUksTUFBTSxFQUFFLElBQUksR0FBRztBQUMzRCxRQUFNLFFBQVEsY0FBYyxLQUFLQSxNQUFLLEVBQUcsQ0FBQztBQUMxQyxLQUFHO0FBQUEsSUFBSyxVQUFVLEtBQUssaUJBQWlCLEdBQUcsQ0FBQyxDQUFDO0FBQUEsSUFDckMsTUFBTSxRQUFRLGNBQWMseUJBQXlCO0FBQUEsSUFBRyxPQUFPLFFBQVEsY0FBYyx5QkFBeUI7QUFBQSxJQUM5RyxJQUFJLFFBQVEsUUFBUSxJQUFJO0FBQUEsRUFBQztBQUNqQyxTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxpQkFBaUIsQ0FBQztBQUNqRCxTQUFPLE1BQU0sS0FBSyxNQUFNLENBQUMsRUFBRyxJQUFJLEdBQUc7QUFDckMsQ0FBQztBQUVELEtBQUssMERBQTBELE1BQU07QUFDbkUsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLEtBQUcsS0FBSyxLQUFLLEdBQUcsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDdEMsTUFBSSxHQUFHLE1BQU0sTUFBTSxNQUFNO0FBQ3pCLFFBQU0sUUFBUSxHQUFHLFFBQVEsU0FBUztBQUNsQyxTQUFPLFNBQVMsT0FBTyxFQUFFO0FBQ3pCLEtBQUcsS0FBSyxPQUFPO0FBQ2YsS0FBRyxPQUFPO0FBQ1YsS0FBRyxLQUFLLDRCQUE0QjtBQUNwQyxTQUFPLE1BQU0sR0FBRyxLQUFLLEdBQUcsS0FBSyxTQUFTLENBQUMsR0FBRyxVQUFVLEdBQUcsUUFBUSxhQUFhLENBQUMsNENBQTRDO0FBQ3pILEtBQUcsY0FBYyxVQUFVLENBQUMsS0FBSyxHQUFHLEtBQUssR0FBRyxLQUFLLEdBQUcsT0FBTyxHQUFHLEtBQUssR0FBRyxRQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQ3ZGLFNBQU8sVUFBVSxNQUFNLElBQUksR0FBRyxDQUFDLGFBQWEsYUFBYSxlQUFlLGFBQWEsQ0FBQztBQUN0RixTQUFPLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFDN0IsQ0FBQztBQUVELEtBQUssa0VBQWtFLE1BQU07QUFDM0UsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLEtBQUcsS0FBSyxLQUFLLEdBQUcsS0FBSyxDQUFDO0FBQ3RCLGFBQVcsR0FBRyxNQUFNLElBQUk7QUFDeEIsUUFBTUMsUUFBTyxNQUFNLEtBQUssRUFBRSxRQUFRLElBQUksR0FBRyxDQUFDLEdBQUcsTUFBTSxLQUFLLE1BQU8sR0FBRyxPQUFPLENBQUMsRUFBRSxDQUFDO0FBQzdFLEtBQUcsY0FBYyxVQUFVQSxLQUFJO0FBQy9CLFNBQU8sTUFBTSxLQUFLLE1BQU0sUUFBUSxHQUFHO0FBQ25DLFNBQU8sTUFBTSxLQUFLLE1BQU0sQ0FBQyxFQUFHLE1BQU0sT0FBTztBQUN6QyxTQUFPLEdBQUcsS0FBSyxLQUFLLElBQUk7QUFDeEIsS0FBRyxPQUFPLENBQUM7QUFDWCxZQUFVLEdBQUcsTUFBTSxJQUFJO0FBQ3ZCLFNBQU8sTUFBTSxHQUFHLEtBQUssQ0FBQyxHQUFJLCtDQUErQztBQUN6RSxLQUFHLGNBQWMsVUFBVSxDQUFDLEtBQUssR0FBRyxLQUFLLEdBQUcsS0FBSyxLQUFLLFNBQVMsQ0FBQyxDQUFDO0FBQ2pFLFNBQU8sVUFBVSxLQUFLLE1BQU0sTUFBTSxHQUFHLENBQUMsRUFBRSxJQUFJLE9BQUssRUFBRSxJQUFJLEdBQUcsQ0FBQyxPQUFPLFdBQVcsT0FBTyxDQUFDO0FBQ3JGLFNBQU8sR0FBRyxDQUFDLEtBQUssS0FBSyxJQUFJO0FBQzNCLENBQUM7QUFFRCxLQUFLLGlFQUFpRSxNQUFNO0FBQzFFLFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixLQUFHLEtBQUssS0FBSyxHQUFHLEtBQUssQ0FBQztBQUN0QixPQUFLLEtBQUssT0FBTztBQUNqQixZQUFVLEdBQUcsTUFBTSxJQUFJO0FBQ3ZCLEtBQUcsS0FBSyxVQUFVLEdBQUcsUUFBUSxhQUFhLENBQUMsNkRBQTZEO0FBQ3hHLFNBQU8sTUFBTSxLQUFLLEtBQUssU0FBUyxJQUFJO0FBQ3BDLFNBQU8sR0FBRyxDQUFDLEtBQUssS0FBSyxJQUFJO0FBQzNCLENBQUM7QUFFRCxLQUFLLGdEQUFnRCxNQUFNO0FBQ3pELFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixPQUFLLFFBQVEsQ0FBQyxDQUFDO0FBQ2YsT0FBSyxLQUFLLE9BQU87QUFDakIsS0FBRyxLQUFLLEtBQUssR0FBRyxLQUFLLENBQUM7QUFDdEIsU0FBTyxVQUFVLE1BQU0sSUFBSSxHQUFHLENBQUMsQ0FBQztBQUNoQyxTQUFPLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFDM0IsWUFBVSxHQUFHLE1BQU0sSUFBSTtBQUN2QixTQUFPLE1BQU0sS0FBSyxLQUFLLFNBQVMsTUFBTSxnQ0FBZ0M7QUFDdEUsY0FBWSxHQUFHLE1BQU0sSUFBSTtBQUN6QixLQUFHLGNBQWMsVUFBVSxDQUFDLEtBQUssR0FBRyxLQUFLLENBQUMsQ0FBQztBQUMzQyxTQUFPLEdBQUcsS0FBSyxLQUFLLElBQUk7QUFDeEIsU0FBTyxVQUFVLE1BQU0sSUFBSSxHQUFHLENBQUMsV0FBVyxDQUFDO0FBQzdDLENBQUM7QUFFRCxLQUFLLDJDQUEyQyxNQUFNO0FBQ3BELFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixLQUFHLEtBQUssS0FBSyxHQUFHLE1BQU0sQ0FBQztBQUN2QixRQUFNLEdBQUcsTUFBTSxNQUFNLEtBQUssTUFBTSxDQUFDLEdBQUksV0FBVztBQUNoRCxTQUFPLFVBQVUsR0FBRyxNQUFNLENBQUMsMERBQTBELENBQUM7QUFDdEYsS0FBRztBQUFBLElBQUs7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLElBQ0EsaUJBQWlCLElBQUksT0FBTyxHQUFHLENBQUM7QUFBQSxFQUE4QztBQUN0RixTQUFPLFVBQVUsQ0FBQyxHQUFHLEtBQUssTUFBTSxDQUFDLEVBQUcsU0FBVSxHQUFHLENBQUMsQ0FBQyxhQUFhLENBQUMsU0FBUyxPQUFPLENBQUMsQ0FBQyxDQUFDO0FBQ3BGLEtBQUcsT0FBTyxDQUFDO0FBQ1gsUUFBTSxHQUFHLE1BQU0sTUFBTSxLQUFLLE1BQU0sQ0FBQyxHQUFJLFdBQVc7QUFDaEQsU0FBTyxNQUFNLEdBQUcsS0FBSyxDQUFDLEdBQUkscUJBQXFCO0FBQy9DLEtBQUcsS0FBSywyRUFBMkU7QUFDbkYsU0FBTyxVQUFVLENBQUMsR0FBRyxLQUFLLE1BQU0sQ0FBQyxFQUFHLFNBQVUsR0FBRyxDQUFDLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxDQUFDLENBQUM7QUFDM0UsS0FBRyxLQUFLLEdBQUcsSUFBSSw0QkFBNEI7QUFDM0MsU0FBTyxVQUFVLEtBQUssTUFBTSxDQUFDLEVBQUcsU0FBUyxFQUFFLElBQUksUUFBUSxRQUFRLE9BQU8sQ0FBQztBQUN2RSxTQUFPLE1BQU0sS0FBSyxNQUFNLENBQUMsRUFBRyxNQUFNLEVBQUU7QUFDdEMsQ0FBQztBQUVELEtBQUssc0NBQXNDLE1BQU07QUFDL0MsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLEtBQUcsS0FBSyxLQUFLLEdBQUcsR0FBRyxDQUFDO0FBQ3BCLGFBQVcsR0FBRyxNQUFNLE1BQU0sS0FBSyxNQUFNLENBQUMsQ0FBRTtBQUN4QyxLQUFHLEtBQUssVUFBVSxHQUFHLFFBQVEsUUFBUSxDQUFDLDREQUE0RDtBQUNsRyxTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxXQUFXLGlDQUFpQyxDQUFDO0FBQzlFLENBQUM7QUFFRCxLQUFLLHFEQUFxRCxNQUFNO0FBQzlELFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixLQUFHLEtBQUssMkNBQTJDLDhDQUE4QztBQUNqRyxTQUFPLFVBQVUsQ0FBQyxHQUFHLEtBQUssT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDLE1BQU0sQ0FBQztBQUNsRCxLQUFHLEtBQUssS0FBSyxHQUFHLE1BQU0sQ0FBQztBQUN2QixTQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUNoQyxLQUFHLEtBQUssNENBQTRDO0FBQ3BELFNBQU8sTUFBTSxHQUFHLEtBQUssS0FBSyxVQUFVLEdBQUcsTUFBUztBQUNsRCxDQUFDO0FBRUQsS0FBSyxvREFBb0QsTUFBTTtBQUM3RCxRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLFFBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsU0FBTyxHQUFHLE1BQU0sTUFBTSxJQUFJO0FBQzFCLFNBQU8sR0FBRyxNQUFNLE1BQU0sSUFBSTtBQUMxQixLQUFHLE9BQU87QUFDVixTQUFPLEdBQUcsTUFBTSxNQUFNLElBQUk7QUFDMUIsU0FBTyxHQUFHLE1BQU0sTUFBTSxLQUFLO0FBQzNCLFNBQU8sR0FBRyxNQUFNLE1BQU0sS0FBSztBQUMzQixTQUFPLFVBQVUsR0FBRyxNQUFNLENBQUMsaUNBQWlDLGlDQUFpQyw2QkFBNkIsQ0FBQztBQUMzSCxLQUFHLEtBQUssU0FBUyxJQUFJLFVBQVUsS0FBSztBQUNwQyxLQUFHLE9BQU87QUFDVixTQUFPLEdBQUcsTUFBTSxNQUFNLElBQUk7QUFDMUIsU0FBTyxNQUFNLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDaEMsQ0FBQztBQUVELEtBQUssdUNBQXVDLE1BQU07QUFDaEQsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixLQUFHLEtBQUs7QUFDUixRQUFNLFFBQWtCLENBQUM7QUFDekIsS0FBRyxLQUFLLFNBQVMsQ0FBQyxNQUFNLFNBQVMsTUFBTSxLQUFLLEdBQUcsS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJLEVBQUU7QUFDeEUsS0FBRyxLQUFLLEtBQUssR0FBRyxRQUFRLFFBQVEsT0FBTyxHQUFHLEtBQUssR0FBRyxZQUFZLEdBQUcsS0FBSyxHQUFHLFNBQVMsQ0FBQztBQUNuRixRQUFNLE9BQU8sR0FBRyxLQUFLLEtBQUssTUFBTTtBQUNoQyxTQUFPLFVBQVUsQ0FBQyxLQUFLLE1BQU0sS0FBSyxRQUFRLEtBQUssUUFBUSxHQUFHLENBQUMsVUFBVSxHQUFHLENBQUMsQ0FBQztBQUMxRSxTQUFPLFVBQVUsT0FBTyxDQUFDLGNBQWMsb0JBQW9CLENBQUM7QUFDNUQsS0FBRyxLQUFLLHNCQUFzQjtBQUM5QixTQUFPLE1BQU0sS0FBSyxNQUFNLE9BQU87QUFDakMsQ0FBQztBQUVELEtBQUssZ0NBQWdDLE1BQU07QUFDekMsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLEtBQUcsS0FBSyxpREFBaUQ7QUFDekQsU0FBTyxNQUFNLEdBQUcsS0FBSyxLQUFLLFVBQVUsR0FBRyxNQUFTO0FBQ2hELFNBQU8sVUFBVSxNQUFNLElBQUksR0FBRyxDQUFDLDZCQUE2QixDQUFDO0FBQzdELEtBQUcsS0FBSyxvQ0FBb0Msd0JBQXdCO0FBQ3BFLFNBQU8sVUFBVSxNQUFNLEdBQUcsS0FBSyxNQUFNLEdBQUcsQ0FBQyxzQkFBc0IsVUFBVSxDQUFDO0FBQzVFLENBQUM7QUFFRCxLQUFLLDJDQUEyQyxNQUFNO0FBQ3BELFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixLQUFHLEtBQUssU0FBUyxJQUFJLFdBQVcsQ0FBQyxRQUFRLGVBQWUsQ0FBQztBQUN6RCxLQUFHO0FBQUEsSUFBSyxLQUFLLEdBQUcsR0FBRztBQUFBLElBQUc7QUFBQSxJQUEyQztBQUFBLElBQ3pEO0FBQUEsSUFBNkI7QUFBQSxFQUE4QjtBQUNuRSxTQUFPLFVBQVUsTUFBTSxJQUFJLEdBQUcsQ0FBQyxVQUFVLENBQUM7QUFDMUMsU0FBTyxNQUFNLEtBQUssT0FBTyxNQUFNLENBQUM7QUFDaEMsU0FBTyxNQUFNLEdBQUcsS0FBSyxLQUFLLEtBQUssR0FBRyxNQUFTO0FBQzNDLFNBQU8sTUFBTSxHQUFHLEtBQUssUUFBUSxJQUFJO0FBQ25DLENBQUM7QUFFRCxLQUFLLGlEQUFpRCxPQUFLO0FBQ3pELFFBQU0sUUFBUSxVQUFVLENBQUM7QUFDekIsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLEtBQUcsS0FBSyxLQUFLLEdBQUcsR0FBRyxHQUFHLEtBQUssR0FBRyxHQUFHLENBQUM7QUFDbEMsU0FBTyxNQUFNLEtBQUssUUFBUSxDQUFDO0FBQzNCLE9BQUssR0FBRyxNQUFNLE1BQU0sT0FBTyxHQUFLO0FBQ2hDLE9BQUssR0FBRyxNQUFNLE1BQU0sT0FBTyxHQUFLO0FBQ2hDLFNBQU8sTUFBTSxLQUFLLFFBQVEsQ0FBQztBQUMzQixRQUFNLEtBQUssR0FBSztBQUNoQixTQUFPLFVBQVUsR0FBRyxNQUFNLENBQUMsNkJBQTZCLEdBQUcsQ0FBQyxDQUFDLEVBQUUsQ0FBQztBQUNoRSxTQUFPLE1BQU0sR0FBRyxNQUFNLElBQUksSUFBSSxhQUFhLEdBQUksUUFBUTtBQUN2RCxLQUFHLEtBQUssS0FBSyxHQUFHLEdBQUcsR0FBRyxrQ0FBa0MsR0FBRyxDQUFDLENBQUMsRUFBRTtBQUMvRCxTQUFPLE1BQU0sS0FBSyxRQUFRLEdBQUcsNEJBQTRCO0FBQzNELENBQUM7QUFFRCxLQUFLLGdEQUFnRCxNQUFNO0FBQ3pELFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsS0FBRyxNQUFNLFFBQVEsZUFBZSxLQUFLLFVBQVUsRUFBRSxVQUFVLE9BQU8sS0FBTyxDQUFDLENBQUM7QUFDM0UsS0FBRyxLQUFLLDRCQUE0QjtBQUNwQyxLQUFHLGNBQWMsVUFBVSxDQUFDLEtBQUssS0FBSyxLQUFLLEdBQUcsS0FBSyxLQUFLLEtBQUssQ0FBQyxDQUFDO0FBQy9ELFNBQU8sTUFBTSxHQUFHLEtBQUssS0FBSyxRQUFRLEVBQUcsUUFBUSxDQUFDO0FBQ2hELENBQUM7QUFFRCxLQUFLLGtGQUFrRixNQUFNO0FBQzNGLFFBQU0sS0FBSyxJQUFJLFFBQVEsY0FBYztBQUNyQyxRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLE1BQUksR0FBRyxNQUFNLE1BQU0sSUFBSSxPQUFPLEdBQUssQ0FBQztBQUNwQyxTQUFPLEdBQUcsR0FBRyxLQUFLLFVBQVUsQ0FBQztBQUM3QixTQUFPLEdBQUcsR0FBRyxLQUFLLE1BQU0sVUFBUSxrQkFBa0IsSUFBSTtBQUFBLEVBQU8sVUFBVSxHQUFHLENBQUM7QUFDN0UsQ0FBQztBQUVELFNBQVMsS0FBSyxJQUFhO0FBQ3pCLFFBQU0sU0FBbUIsQ0FBQztBQUMxQixRQUFNLE9BQU87QUFBQSxJQUNYLE1BQU0sR0FBRztBQUFBLElBQU0sTUFBTSxHQUFHLEtBQUs7QUFBQSxJQUFVO0FBQUEsSUFDdkMsT0FBTyxDQUFDLFdBQW1CLEtBQUssT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsSUFDN0QsUUFBUSxDQUFDLFNBQWlCLEtBQUssT0FBTyxLQUFLLFVBQVUsSUFBSSxFQUFFO0FBQUEsSUFDM0QsWUFBWSxDQUFDLE1BQWMsT0FBTyxPQUFPLEtBQUssT0FBTyxLQUFLLEdBQUcsSUFBSSxJQUFJLElBQUksR0FBRyxLQUFLLENBQUM7QUFBQSxFQUNwRjtBQUNBLFNBQU87QUFDVDtBQUVBLEtBQUssNkJBQTZCLE1BQU07QUFDdEMsUUFBTSxRQUE4QjtBQUFBLElBQ2xDLENBQUMsYUFBYSxDQUFDLGdDQUFzQyxDQUFDO0FBQUEsSUFDdEQsQ0FBQyxhQUFhLENBQUMsV0FBVyxDQUFDO0FBQUEsSUFDM0IsQ0FBQyxnQkFBZ0IsQ0FBQyxhQUFhLENBQUM7QUFBQSxJQUNoQyxDQUFDLHNCQUFzQixDQUFDLDJCQUEyQixDQUFDO0FBQUEsSUFDcEQsQ0FBQyx1QkFBdUIsQ0FBQyw0QkFBNEIsQ0FBQztBQUFBLElBQ3RELENBQUMsa0JBQWtCLENBQUMsdUJBQXVCLHNCQUFzQixDQUFDO0FBQUEsSUFDbEUsQ0FBQyxhQUFhLENBQUMseUJBQXlCLENBQUM7QUFBQSxJQUN6QyxDQUFDLGVBQWUsQ0FBQyxtQkFBbUIsQ0FBQztBQUFBLElBQ3JDLENBQUMsYUFBYSxDQUFDLFVBQVUsQ0FBQztBQUFBLElBQzFCLENBQUMsU0FBUyxDQUFDLE1BQU0sQ0FBQztBQUFBLElBQ2xCLENBQUMsZUFBZSxDQUFDLFlBQVksQ0FBQztBQUFBLElBQzlCLENBQUMsaUJBQWlCLENBQUMsUUFBUSxDQUFDO0FBQUEsSUFDNUIsQ0FBQyxVQUFVLENBQUMsYUFBYSxDQUFDO0FBQUEsSUFDMUIsQ0FBQyxVQUFVLENBQUMsc0JBQXNCLENBQUM7QUFBQSxJQUNuQyxDQUFDLFdBQVcsQ0FBQyx5QkFBeUIsQ0FBQztBQUFBLEVBQ3pDO0FBQ0EsYUFBVyxDQUFDLE1BQU0sSUFBSSxLQUFLLE9BQU87QUFDaEMsVUFBTSxLQUFLLElBQUksUUFBUSxjQUFjO0FBQ3JDLE9BQUcsS0FBSyxVQUFVLG9CQUFvQjtBQUN0QyxXQUFPLEdBQUcsT0FBTyxLQUFLLEVBQUUsR0FBRyxJQUFJLEdBQUcsSUFBSTtBQUN0QyxXQUFPLFVBQVUsR0FBRyxNQUFNLE1BQU0sSUFBSTtBQUFBLEVBQ3RDO0FBQ0YsQ0FBQztBQUVELEtBQUssMkRBQTJELE1BQU07QUFDcEUsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLGFBQVcsUUFBUSxDQUFDLGFBQWEsU0FBUyxJQUFJLEtBQUs7QUFDakQsV0FBTyxHQUFHLENBQUMsT0FBTyxLQUFLLEVBQUUsR0FBRyxJQUFJLEdBQUcsSUFBSTtBQUN6QyxTQUFPLFVBQVUsR0FBRyxNQUFNLENBQUMsQ0FBQztBQUM1QixTQUFPLE1BQU0sTUFBTSxJQUFJLEVBQUUsS0FBSyxJQUFJLEdBQUcsMEJBQTBCO0FBQ2pFLENBQUM7QUFFRCxLQUFLLHdDQUF3QyxNQUFNO0FBQ2pELFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsS0FBRyxLQUFLO0FBQ1IsUUFBTUMsTUFBSyxLQUFLLEVBQUU7QUFDbEIsYUFBVyxRQUFRLENBQUMsVUFBVSxTQUFTLHFCQUFxQixhQUFhLGFBQWEsUUFBUTtBQUM1RixXQUFPLEdBQUcsT0FBT0EsS0FBSSxJQUFJLENBQUM7QUFDNUIsU0FBTyxVQUFVQSxJQUFHLFFBQVEsQ0FBQyxTQUFTLFFBQVEsb0JBQW9CLGNBQWMsYUFBYSxTQUFTLENBQUM7QUFDdkcsU0FBTyxVQUFVLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDNUIsU0FBT0EsS0FBSSxjQUFjO0FBQ3pCLFNBQU8sVUFBVSxHQUFHLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxDQUFDLE1BQU0sQ0FBQztBQUMxRCxTQUFPQSxLQUFJLGdCQUFnQjtBQUMzQixTQUFPLFVBQVUsR0FBRyxLQUFLLFNBQVMsSUFBSSxTQUFTLEdBQUcsQ0FBQyxDQUFDO0FBQ3RELENBQUM7QUFFRCxLQUFLLHVDQUF1QyxNQUFNO0FBQ2hELFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSyxVQUFVLHVCQUF1QjtBQUN0RCxLQUFHLEtBQUssS0FBSyxHQUFHLFNBQVMsTUFBTSxDQUFDO0FBQ2hDLFFBQU0sTUFBTSxDQUFDLFNBQWlCO0FBQzVCLFVBQU0sUUFBUSxTQUFTLEdBQUcsTUFBTSxNQUFNLE1BQU0sS0FBSyxNQUFNO0FBQ3ZELFdBQU8sU0FBUyxDQUFDLE1BQU0sU0FBUyxNQUFNLFFBQVEsS0FBSyxNQUFNLE1BQU0sTUFBTSxNQUFNLEVBQUUsQ0FBQztBQUFBLEVBQ2hGO0FBQ0EsU0FBTyxVQUFVLElBQUksR0FBRyxHQUFHLENBQUMsQ0FBQyxRQUFRLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUN4RCxTQUFPLFVBQVUsSUFBSSxRQUFRLEdBQUcsQ0FBQyxDQUFDLE9BQU8sR0FBRyxLQUFLLElBQUksQ0FBQztBQUN0RCxTQUFPLFVBQVUsSUFBSSxTQUFTLEdBQUcsQ0FBQyxDQUFDLE9BQU8sR0FBRyxLQUFLLElBQUksQ0FBQztBQUN2RCxTQUFPLFVBQVUsSUFBSSxTQUFTLEdBQUcsQ0FBQyxDQUFDLFFBQVEsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUN6RCxTQUFPLFVBQVUsSUFBSSxLQUFLLEdBQUcsQ0FBQyxDQUFDLFFBQVEsR0FBRyxLQUFLLEtBQUssQ0FBQztBQUNyRCxTQUFPLE1BQU0sSUFBSSxJQUFJLEdBQUcsSUFBSTtBQUM1QixTQUFPLE1BQU0sSUFBSSxFQUFFLEdBQUcsSUFBSTtBQUMxQixTQUFPLE1BQU0sSUFBSSxHQUFHLEdBQUcsTUFBTSwwQkFBMEI7QUFDekQsQ0FBQztBQUVELEtBQUssdUVBQXVFLE1BQU07QUFDaEYsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixRQUFNLE9BQU8sR0FBRyxLQUFLO0FBQ3JCLFFBQU0sVUFBcUIsQ0FBQztBQUM1QixTQUFPLEdBQUcsTUFBTSxNQUFNLGFBQWEsV0FBUyxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQy9ELFNBQU8sTUFBTSxHQUFHLEtBQUssQ0FBQyxHQUFJLDJEQUEyRDtBQUNyRixLQUFHO0FBQUEsSUFBSyxVQUFVLEdBQUcsUUFBUSxRQUFRLENBQUM7QUFBQSxJQUM5QixZQUFZLEtBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUFJLFlBQVksS0FBSyxNQUFNLGdCQUFnQixFQUFFLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFBSTtBQUFBLEVBQWU7QUFDNUgsU0FBTyxVQUFVLFFBQVEsQ0FBQyxFQUFHLE1BQU0sSUFBSSxPQUFLLENBQUMsRUFBRSxNQUFNLEVBQUUsS0FBSyxJQUFJLENBQUMsR0FBRyxDQUFDLENBQUMsVUFBVSxnQkFBZ0IsR0FBRyxDQUFDLFVBQVUsV0FBVyxDQUFDLENBQUM7QUFDM0gsU0FBTyxHQUFHLE1BQU0sTUFBTSxLQUFLLFdBQVMsUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN2RCxLQUFHLEtBQUssVUFBVSxHQUFHLFFBQVEsUUFBUSxDQUFDLDZDQUE2QztBQUNuRixTQUFPLFVBQVUsUUFBUSxDQUFDLEdBQUcsRUFBRSxPQUFPLENBQUMsR0FBRyxNQUFNLFlBQVksQ0FBQztBQUMvRCxDQUFDO0FBRUQsS0FBSyxvRUFBb0UsTUFBTTtBQUM3RSxRQUFNLEtBQUssSUFBSSxRQUFRLGNBQWM7QUFDckMsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixLQUFHLEtBQUssS0FBSyxHQUFHLGdCQUFnQixHQUFHLEtBQUssR0FBRyxNQUFNLENBQUM7QUFDbEQsTUFBSSxRQUF3QjtBQUM1QixTQUFPLEdBQUcsTUFBTSxNQUFNLFlBQVksT0FBSyxRQUFRLENBQUM7QUFDaEQsU0FBTyxNQUFNLE1BQU8sTUFBTSxRQUFRLENBQUM7QUFDbkMsU0FBTyxNQUFNLE1BQU8sTUFBTSxRQUFRO0FBQ3BDLENBQUM7QUFFRCxLQUFLLCtFQUErRSxNQUFNO0FBQ3hGLFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsUUFBTSxPQUFPLEdBQUcsS0FBSztBQUNyQixLQUFHO0FBQUEsSUFBSztBQUFBLElBQXdEO0FBQUEsSUFDeEQ7QUFBQSxJQUEwRDtBQUFBLEVBQXlCO0FBQzNGLFNBQU8sVUFBVSxNQUFNLElBQUksR0FBRyxDQUFDLDBDQUEwQyxrQkFBa0IsQ0FBQztBQUM1RixTQUFPLE1BQU0sR0FBRyxLQUFLLE9BQVEsTUFBTSx1Q0FBdUM7QUFDNUUsQ0FBQztBQUVELEtBQUssOENBQThDLE1BQU07QUFDdkQsUUFBTSxLQUFLLElBQUksUUFBUSw4QkFBOEI7QUFDckQsS0FBRyxLQUFLLDJDQUEyQyx1Q0FBdUM7QUFDMUYsU0FBTyxVQUFVLEdBQUcsTUFBTSxDQUFDLDJCQUEyQixDQUFDO0FBQ3ZELFNBQU8sR0FBRyxHQUFHLEtBQUssSUFBSSxtQkFBbUIsQ0FBQztBQUMxQyxLQUFHLEtBQUssdUNBQXVDO0FBQy9DLFNBQU8sR0FBRyxDQUFDLEdBQUcsS0FBSyxJQUFJLG1CQUFtQixDQUFDO0FBQzNDLFNBQU8sR0FBRyxnQkFBZ0IsU0FBUyxtQkFBbUIsQ0FBQztBQUN6RCxDQUFDO0FBRUQsS0FBSyx1Q0FBdUMsTUFBTTtBQUNoRCxRQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3ZCLEtBQUcsS0FBSyxVQUFVO0FBQ2xCLEtBQUcsS0FBSyx5QkFBeUI7QUFDakMsS0FBRztBQUFBLElBQUssVUFBVSxHQUFHLFFBQVEsYUFBYSxDQUFDO0FBQUEsSUFDbkMsMENBQTBDLEdBQUcsRUFBRSxDQUFDO0FBQUEsSUFBSSw0Q0FBNEMsR0FBRyxFQUFFLENBQUM7QUFBQSxJQUFJO0FBQUEsRUFBZTtBQUNqSSxTQUFPLFVBQVUsR0FBRyxLQUFLLE1BQU0sSUFBSSxVQUFRLEtBQUssSUFBSSxHQUFHLENBQUMsTUFBTSxDQUFDO0FBQy9ELEtBQUcsY0FBYyxRQUFRLENBQUMsS0FBSyxJQUFJLHNCQUFzQixRQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQzFFLFNBQU8sTUFBTSxHQUFHLEtBQUssS0FBSyxNQUFNLEVBQUcsUUFBUSxDQUFDO0FBQzlDLENBQUM7QUFFRCxLQUFLLGtDQUFrQyxNQUFNO0FBQzNDLFFBQU0sS0FBSyxJQUFJLFFBQVE7QUFDdkIsS0FBRyxLQUFLLGlDQUFpQyw0QkFBNEIseUJBQXlCLHFCQUFxQjtBQUNuSCxTQUFPLFVBQVUsR0FBRyxLQUFLLEtBQU0sTUFBTSxJQUFJLFVBQVEsS0FBSyxJQUFJLEdBQUcsQ0FBQyxNQUFNLElBQUksQ0FBQztBQUN6RSxTQUFPLEdBQUcsR0FBRyxLQUFLLEtBQU0sUUFBUTtBQUNsQyxDQUFDOyIsCiAgIm5hbWVzIjogWyJ3b3JkcyIsICJyZWZlcmVuY2UiLCAibW9zdCIsICJ3YW50ZWQiLCAiYXQiLCAic2FpZCIsICJ0b2xkIiwgIndvcmRzIiwgIm1lbnRpb25zIiwgImF0IiwgIm5hbWVzIiwgImtleU9mIiwgInNpemUiLCAidHlwaW5nIiwgImF0IiwgImF0IiwgIndvcmRzIiwgImRlc2siLCAiYmVnaW4iLCAiYXQiLCAid2FudGVkIiwgIndvcmRzIiwgInJvb20iLCAiYXQiLCAicGxhY2UiLCAibmFtZXMiLCAiYWZ0ZXIiLCAiZHVlIiwgImJlZ2luIiwgInBhZ2UiLCAiYXQiXQp9Cg==
