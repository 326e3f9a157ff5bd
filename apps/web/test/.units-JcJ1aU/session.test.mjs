// test/unit/session.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// src/connection/backoff.ts
var Backoff = class _Backoff {
  /** @param random numbers from 0 to 1. */
  constructor(random = Math.random) {
    this.random = random;
  }
  static {
    this.shortest = 1e3;
  }
  static {
    this.longest = 6e4;
  }
  #size = _Backoff.shortest;
  /** The next pause: between three quarters of its size and all of it. */
  next() {
    const pause = this.#size * (0.75 + this.random() / 4);
    this.#size = Math.min(this.#size * 2, _Backoff.longest);
    return pause;
  }
  /** It worked: the next pause is a short one. */
  reset() {
    this.#size = _Backoff.shortest;
  }
};

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
function pieces(line, most) {
  const result = [];
  let piece = "";
  let size = 0;
  for (const character of characters(line)) {
    const more = bytes(character);
    if (size + more > most && piece !== "") {
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
  for (let at = low.indexOf(wanted2); at >= 0; at = low.indexOf(wanted2, at + wanted2.length)) {
    if (!isPartOfName(text, at - 1) && !isPartOfName(text, at + wanted2.length))
      result.push(at);
  }
  return result;
}
function isPartOfName(text, at) {
  const c = text[at];
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
    const said = unwrapped(text ?? params[1] ?? "");
    if (said === null || command === "NOTICE" && said.action)
      return null;
    const sign = /^[^#&A-Za-z0-9_]+(?=[#&])/.exec(params[0] ?? "")?.[0];
    const replyTo = message.tags.get("+draft/reply") ?? message.tags.get("+reply");
    return {
      ...base,
      key: keyOf(message, said.text),
      kind: command === "NOTICE" ? "notice" : said.action ? "action" : "message",
      text: said.text,
      mention: !own && mentions(said.text, me).length > 0,
      ...sign === void 0 ? {} : { only: sign },
      ...replyTo === void 0 ? {} : { replyTo }
    };
  }
  const told = eventOf(message, me);
  if (told === null)
    return null;
  const [event, words2] = told;
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
      const problem2 = refusal(answer);
      if (problem2 !== null && loading !== "newer")
        chat.tell(problem2, room);
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
      let at = 0;
      while (at < word.length && signs.includes(word[at]))
        ++at;
      const source = word.slice(at);
      if (source === "")
        continue;
      const person = chat.people.meet(nickOf(source));
      person.host = userHostOf(source) || person.host;
      room.members.set(folded(person.nick), sorted(chat, word.slice(0, at)));
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
  const names = [.../* @__PURE__ */ new Set([...back.map((room) => room.name), ...chat.wanted])];
  chat.wanted = [];
  const keyOf2 = (name) => chat.find(name)?.key ?? "";
  names.sort((a, b) => Number(keyOf2(b) !== "") - Number(keyOf2(a) !== ""));
  for (let i = 0; i < names.length; i += 5) {
    const some = names.slice(i, i + 5);
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
    const typing = message.tags.get("+typing") ?? message.tags.get("+draft/typing");
    if (typing !== void 0 && !isMine(chat, message)) {
      if (typing === "done")
        room.typing.delete(nick);
      else
        room.typing.set(nick, chat.now() + (typing === "paused" ? pausedFor : typingFor));
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
  const problem2 = refusal(message);
  if (problem2 !== null)
    chat.tell(problem2);
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
  const problem2 = parts.map((part) => isBatch(part) ? null : refusal(part)).find((x) => x !== null);
  if (problem2 !== void 0 && problem2 !== null) {
    fail(room, line, problem2);
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
function fail(room, line, problem2) {
  const at = room.pending.indexOf(line);
  const state = waiting.get(line);
  if (at < 0 || state === void 0)
    return;
  clearTimeout(state.timer);
  const failed = { ...line, sending: "failed", problem: problem2 };
  waiting.set(failed, state);
  room.pending[at] = failed;
  room.changes.changed();
}
function loseSent(room) {
  for (const line of [...room.pending])
    if (line.sending === "waiting" && waiting.get(line)?.sent)
      fail(room, line, "It may not have arrived");
}
function forget(room, line) {
  const at = room.pending.findIndex((x) => x === line || waiting.get(x) === waiting.get(line));
  if (at < 0)
    return;
  clearTimeout(waiting.get(line)?.timer);
  room.pending.splice(at, 1);
  room.changes.changed();
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

// src/irc/sasl.ts
var pieceLength = 400;
function plainAnswer(account, password) {
  const text = new TextEncoder().encode(`\0${account}\0${password}`);
  const encoded = btoa(String.fromCharCode(...text));
  const pieces2 = encoded.match(/.{1,400}/g) ?? [];
  if (encoded.length % pieceLength === 0)
    pieces2.push("+");
  return pieces2;
}

// src/connection/registration.ts
var atOnce = 12;
var Registration = class {
  constructor(who, capabilities) {
    this.who = who;
    this.capabilities = capabilities;
    capabilities.clear();
  }
  #asked = 0;
  #offered = false;
  #ended = false;
  begin() {
    const { name, serverPassword } = this.who;
    return [
      formatMessage("CAP", ["LS", "302"]),
      ...serverPassword === "" ? [] : [formatMessage("PASS", [serverPassword])],
      formatMessage("NICK", [name]),
      formatMessage("USER", [userName(name), "0", "*", name])
    ];
  }
  /** Another name, after a refused one. */
  rename(name) {
    this.who = { ...this.who, name };
    return [formatMessage("NICK", [name])];
  }
  take(message) {
    const { command, params } = message;
    switch (command) {
      case "CAP":
        return this.#takeCap(params);
      case "AUTHENTICATE":
        return params[0] === "+" ? { send: plainAnswer(this.who.name, this.who.password).map((piece) => formatMessage("AUTHENTICATE", [piece])) } : { send: [] };
      case "903":
        return this.#end();
      case "902":
      case "904":
      case "905":
      case "906":
      case "908":
        return command === "908" ? { send: [] } : {
          send: [],
          problem: { about: "password", text: loginProblem(params) }
        };
      case "001":
        return { send: [], nick: params[0] ?? this.who.name };
      case "464":
        return problem("server password", this.who.serverPassword === "" ? "This server has a password" : "That is not the server's password");
      case "465":
        return problem("banned", refusal(message) ?? "You are banned from this server");
      case "263":
        return problem("connection", params[params.length - 1] ?? "Try again later");
      case "431":
      case "432":
      case "433":
      case "436":
      case "437":
        return problem("name", nameProblem(command, this.who.name, params));
      default:
        return { send: [] };
    }
  }
  #takeCap(params) {
    const list = params[params.length - 1] ?? "";
    switch ((params[1] ?? "").toUpperCase()) {
      case "LS": {
        this.capabilities.offer(list);
        if (params.length > 3 || this.#offered)
          return { send: [] };
        this.#offered = true;
        const wanted2 = this.capabilities.toRequest();
        const send = [];
        for (let i = 0; i < wanted2.length; i += atOnce)
          send.push(formatMessage("CAP", ["REQ", wanted2.slice(i, i + atOnce).join(" ")]));
        this.#asked = send.length;
        return send.length === 0 ? this.#logIn() : { send };
      }
      case "ACK":
        this.capabilities.acknowledge(list);
        return --this.#asked === 0 ? this.#logIn() : { send: [] };
      case "NAK":
        return --this.#asked === 0 ? this.#logIn() : { send: [] };
      default:
        return { send: [] };
    }
  }
  #logIn() {
    if (this.who.password === "")
      return this.#end();
    if (!this.capabilities.has("sasl"))
      return problem("password", "This server lets people log in over an encrypted connection (https) only");
    return { send: [formatMessage("AUTHENTICATE", ["PLAIN"])] };
  }
  #end() {
    if (this.#ended)
      return { send: [] };
    this.#ended = true;
    return { send: [formatMessage("CAP", ["END"])] };
  }
};
function problem(about, text) {
  return { send: [], problem: { about, text } };
}
function loginProblem(params) {
  const words2 = params[params.length - 1] ?? "";
  return words2.replace(/^SASL authentication failed:? ?/, "") === "" ? "That is not the password" : `You were not logged in: ${words2.replace(/^SASL authentication failed: /, "")}`;
}
function nameProblem(command, name, params) {
  const words2 = params[params.length - 1] ?? "";
  if (command === "433" && !/account|regist|log/i.test(words2))
    return `Somebody is called ${name} already`;
  return words2 === "" ? `${name} is no name that one can have here` : words2;
}
function userName(name) {
  return name.replace(/[^A-Za-z0-9]/g, "").slice(0, 10).toLowerCase() || "web";
}

// src/connection/session.ts
var silence = 6e4;
var answerTime = 15e3;
var regainEvery = 2e4;
var Session = class {
  constructor(chat, connect) {
    this.chat = chat;
    this.connect = connect;
    this.changes = new Subject();
    this.phase = "out";
    /** Why we are not in, for the one who waits for it. */
    this.problem = null;
    /** When the next attempt is, in milliseconds since 1970. */
    this.retryAt = 0;
    /** What the server said at the end of the last connection. */
    this.farewell = "";
    this.#who = { name: "", serverPassword: "", password: "" };
    this.#socket = null;
    this.#registration = null;
    this.#backoff = new Backoff();
    this.#wasOnline = false;
  }
  #who;
  #socket;
  #registration;
  #backoff;
  #retry;
  #heart;
  #regain;
  #wasOnline;
  get identity() {
    return this.#who;
  }
  /** Comes in as somebody. While a connection waits for another name, it gets that. */
  enter(who) {
    const sameButName = this.#registration !== null && this.problem?.about === "name" && who.password === this.#who.password && who.serverPassword === this.#who.serverPassword;
    this.#who = who;
    this.problem = null;
    this.farewell = "";
    if (sameButName) {
      for (const line of this.#registration.rename(who.name))
        this.#socket?.send(line);
    } else {
      this.#drop();
      this.#open();
    }
    this.changes.changed();
  }
  /** Leaves, and says so. */
  leave(reason = "") {
    this.#wasOnline = false;
    this.#socket?.send(formatMessage("QUIT", reason === "" ? [] : [reason]));
    this.#drop();
    this.chat.detach();
    this.#is("out");
  }
  /** Does not wait any longer. */
  retryNow() {
    if (this.phase !== "waiting")
      return;
    clearTimeout(this.#retry);
    this.#open();
  }
  #is(phase) {
    this.phase = phase;
    this.changes.changed();
  }
  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    this.#registration = null;
    clearTimeout(this.#retry);
    clearTimeout(this.#heart);
    clearTimeout(this.#regain);
    socket?.close();
  }
  #open() {
    this.#is("connecting");
    const registration = this.#registration = new Registration(this.#who, this.chat.capabilities);
    const mine = (work) => () => {
      if (socket === this.#socket)
        work();
    };
    const socket = this.connect({
      opened: () => mine(() => {
        this.#beat();
        for (const line of registration.begin())
          socket.send(line);
      })(),
      line: (line) => mine(() => this.#take(line))(),
      closed: () => mine(() => this.#closed())()
    });
    this.#socket = socket;
    this.#beat();
  }
  /** The server was heard: it is asked when it has been silent for too long. */
  #beat() {
    clearTimeout(this.#heart);
    this.#heart = setTimeout(() => {
      this.#socket?.send(formatMessage("PING", ["page"]));
      this.#heart = setTimeout(() => {
        const socket = this.#socket;
        this.farewell = "the server does not answer";
        this.#closed();
        socket?.close();
      }, answerTime);
    }, silence);
  }
  #take(line) {
    this.#beat();
    const message = parseMessage(line);
    if (message === null)
      return;
    if (message.command === "PING") {
      this.#socket?.send(formatMessage("PONG", message.params));
      return;
    }
    if (message.command === "ERROR") {
      this.farewell = message.params[0] ?? "";
      return;
    }
    if (this.#registration === null) {
      this.chat.take(line);
      this.#wantNameBack(message.command, message.source);
      return;
    }
    const step = this.#registration.take(message);
    for (const answer of step.send)
      this.#socket?.send(answer);
    if (step.problem !== void 0)
      this.#refused(step.problem);
    if (message.command === "900")
      this.chat.take(line);
    if (step.nick !== void 0)
      this.#in(step.nick, line);
  }
  #refused(problem2) {
    if (this.#wasOnline && problem2.about === "name") {
      const name = this.#registration;
      const next = this.chat.me.length > 28 ? `${this.chat.me.slice(0, 28)}_` : `${this.chat.me}_`;
      this.chat.me = next;
      for (const line of name.rename(next))
        this.#socket?.send(line);
      return;
    }
    this.problem = problem2;
    if (problem2.about !== "name")
      this.#drop();
    this.#is("out");
  }
  #in(nick, line) {
    this.#registration = null;
    this.#backoff.reset();
    this.problem = null;
    this.farewell = "";
    this.#wasOnline = true;
    this.chat.me = nick;
    const socket = this.#socket;
    this.chat.attach((text) => socket.send(text));
    this.chat.take(line);
    this.#is("online");
    if (!same(nick, this.#who.name))
      this.#askForName();
  }
  #askForName() {
    clearTimeout(this.#regain);
    this.#regain = setTimeout(() => {
      if (this.phase !== "online" || same(this.chat.me, this.#who.name))
        return;
      this.chat.send("NICK", [this.#who.name], this.chat.label(() => false));
      this.#askForName();
    }, regainEvery);
  }
  /** Our name is free, or we have chosen another one. */
  #wantNameBack(command, source) {
    const nick = source.split("!")[0] ?? "";
    if (command === "NICK" && same(this.chat.me, this.#who.name))
      clearTimeout(this.#regain);
    if (command === "QUIT" && same(nick, this.#who.name) && !same(this.chat.me, this.#who.name))
      this.chat.send("NICK", [this.#who.name]);
  }
  /** We go by another name from now on, also when we come back. */
  renamed(name) {
    this.#who = { ...this.#who, name };
    clearTimeout(this.#regain);
  }
  /** The password of the account that we have now. */
  learned(password) {
    this.#who = { ...this.#who, password };
  }
  #closed() {
    const wasIn = this.#wasOnline;
    this.#socket = null;
    this.#registration = null;
    clearTimeout(this.#heart);
    clearTimeout(this.#regain);
    if (!wasIn) {
      this.problem ??= {
        about: "connection",
        text: this.farewell || "The server cannot be reached"
      };
      this.#is("out");
      return;
    }
    this.chat.detach();
    for (const room of this.chat.rooms)
      loseSent(room);
    this.chat.me = this.#who.name;
    const pause = this.#backoff.next();
    this.retryAt = Date.now() + pause;
    this.#retry = setTimeout(() => this.#open(), pause);
    this.#is("waiting");
  }
};

// src/connection/websocket.ts
function socketAddress(page2) {
  return `${page2.protocol === "https:" ? "wss:" : "ws:"}//${page2.host}/ws`;
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
    const at = this.rooms.findIndex((other) => rank[other.kind] > rank[room.kind] || other.kind === room.kind && other.id > room.id);
    this.rooms.splice(at < 0 ? this.rooms.length : at, 0, room);
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
    const at = this.rooms.indexOf(room);
    if (at < 0)
      return;
    this.rooms.splice(at, 1);
    if (this.current === room) {
      this.current = null;
      this.show(this.rooms[Math.max(0, at - 1)] ?? null);
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
var noon = Date.UTC(2026, 10, 30, 12);
function stopClock(t) {
  const real = { setTimeout, clearTimeout, now: Date.now };
  let now = Date.now();
  let last = 0;
  const timers = /* @__PURE__ */ new Map();
  globalThis.setTimeout = ((work, after = 0) => {
    timers.set(++last, { at: now + after, work });
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
        const due = [...timers].filter(([, x]) => x.at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (due === void 0)
          break;
        timers.delete(due[0]);
        now = due[1].at;
        due[1].work();
      }
      now = end;
    }
  };
}

// test/unit/session.test.ts
var Wire = class {
  constructor(events) {
    this.events = events;
    this.sent = [];
    this.closed = false;
  }
  send(line) {
    this.sent.push(line);
  }
  close() {
    this.closed = true;
  }
};
function start(t) {
  const wires = [];
  const store = memory();
  const chat = new Chat(new Settings(store), store);
  chat.wanted = ["#lobby"];
  const session = new Session(chat, (events) => {
    const wire2 = new Wire(events);
    wires.push(wire2);
    return wire2;
  });
  t.after(() => session.leave());
  const wire = () => wires[wires.length - 1];
  return {
    chat,
    session,
    wires,
    wire,
    feed: (...lines) => lines.forEach((line) => wire().events.line(line)),
    enter: (more = {}) => {
      session.enter({ name: "Alice", serverPassword: "", password: "", ...more });
      wire().events.opened();
    },
    comeIn: (nick = "Alice") => [
      ":irc CAP * LS :echo-message labeled-response batch message-tags unknown",
      ":irc CAP * ACK :batch echo-message labeled-response message-tags",
      `:irc 001 ${nick} :Welcome`,
      `:irc 422 ${nick} :No MOTD`,
      `:${nick}!~a@host JOIN #lobby`
    ].forEach((line) => wire().events.line(line))
  };
}
test("one comes in with a name, and is in the room", (t) => {
  const it = start(t);
  it.enter();
  assert.deepEqual(it.wire().sent, ["CAP LS 302", "NICK Alice", "USER alice 0 * Alice"]);
  it.comeIn();
  assert.deepEqual(
    it.wire().sent.slice(3, 6),
    ["CAP REQ :batch echo-message labeled-response message-tags", "CAP END", "JOIN #lobby"]
  );
  assert.equal(it.session.phase, "online");
  assert.equal(it.chat.current.name, "#lobby");
});
test("a list of capabilities in several lines is one list", (t) => {
  const it = start(t);
  it.enter();
  it.feed(":irc CAP * LS * :batch", ":irc CAP * LS :echo-message sasl=PLAIN");
  assert.equal(it.wire().sent[3], "CAP REQ :batch echo-message sasl");
});
test("a taken name says so and asks again, on the same connection", (t) => {
  const it = start(t);
  it.enter();
  it.feed(":irc CAP * LS :batch", ":irc CAP * ACK :batch", ":irc 433 * Alice :Nickname is already in use");
  assert.equal(it.session.phase, "out");
  assert.deepEqual(it.session.problem, { about: "name", text: "Somebody is called Alice already" });
  it.session.enter({ name: "Ann", serverPassword: "", password: "" });
  assert.equal(it.wires.length, 1);
  assert.equal(it.wire().sent.pop(), "NICK Ann");
  it.feed(":irc 001 Ann :Welcome");
  assert.equal(it.session.phase, "online");
  assert.equal(it.chat.me, "Ann");
});
test("a name that belongs to an account says that", (t) => {
  const it = start(t);
  it.enter();
  it.feed(":irc 433 * Alice :Alice belongs to an account: log in");
  assert.equal(it.session.problem.text, "Alice belongs to an account: log in");
});
test("who has an account logs in", (t) => {
  const it = start(t);
  it.enter({ password: "s3cret" });
  it.feed(":irc CAP * LS :sasl=PLAIN,EXTERNAL", ":irc CAP * ACK :sasl", "AUTHENTICATE +");
  assert.deepEqual(it.wire().sent.slice(4), ["AUTHENTICATE PLAIN", `AUTHENTICATE ${btoa("\0Alice\0s3cret")}`]);
  it.feed(":irc 900 * *!*@* Alice :You are logged in", ":irc 903 * :OK");
  assert.equal(it.wire().sent.pop(), "CAP END");
  assert.equal(it.chat.account, "Alice");
});
test("a wrong password, and a server that takes none here, say so", (t) => {
  const it = start(t);
  it.enter({ password: "wrong" });
  it.feed(":irc CAP * LS :sasl", ":irc CAP * ACK :sasl", ":irc 904 * :SASL authentication failed: wrong password");
  assert.deepEqual([it.session.phase, it.session.problem.about], ["out", "password"]);
  assert.match(it.session.problem.text, /wrong password/);
  assert.ok(it.wire().closed);
  it.enter({ password: "x" });
  it.feed(":irc CAP * LS :batch", ":irc CAP * ACK :batch");
  assert.match(it.session.problem.text, /https/);
});
test("a server's password is asked for", (t) => {
  const it = start(t);
  it.enter();
  it.feed(":irc 464 * :Password incorrect", "ERROR :Bad password");
  assert.equal(it.session.problem.about, "server password");
  it.enter({ serverPassword: "open" });
  assert.equal(it.wire().sent[1], "PASS open");
});
test("a ban is readable", (t) => {
  const it = start(t);
  it.enter();
  it.feed(":irc 465 Alice :You are banned: spam");
  assert.match(it.session.problem.text, /spam/);
});
test("a server that is not there says so", (t) => {
  const it = start(t);
  it.session.enter({ name: "Alice", serverPassword: "", password: "" });
  it.wire().events.closed();
  assert.deepEqual([it.session.phase, it.session.problem.about], ["out", "connection"]);
});
test("a lost connection is made again, with growing pauses, and back in the rooms", (t) => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  say(it.chat, it.chat.current, "lost?");
  it.wire().events.closed();
  assert.equal(it.session.phase, "waiting");
  assert.equal(it.chat.current.pending[0].sending, "failed");
  clock.tick(1e3);
  assert.equal(it.wires.length, 2);
  it.wire().events.closed();
  clock.tick(1e3);
  assert.equal(it.wires.length, 2, "the second pause is longer");
  clock.tick(1e3);
  assert.equal(it.wires.length, 3);
  it.wire().events.opened();
  it.comeIn();
  assert.equal(it.session.phase, "online");
  assert.ok(it.wire().sent.includes("JOIN #lobby"));
});
test("who comes back takes another name as long as the old one is taken", (t) => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  it.wire().events.closed();
  clock.tick(1e3);
  it.wire().events.opened();
  it.feed(":irc 433 * Alice :Nickname is already in use");
  assert.equal(it.wire().sent.pop(), "NICK Alice_");
  it.comeIn("Alice_");
  assert.equal(it.chat.me, "Alice_");
  it.wire().sent = [];
  it.feed(":Alice!~a@host QUIT :timeout");
  assert.deepEqual(it.wire().sent, ["NICK Alice"]);
  it.feed(":Alice_!~a@host NICK Alice");
  assert.equal(it.chat.me, "Alice");
});
test("a silent server is asked, and given up", (t) => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  it.wire().sent = [];
  clock.tick(6e4);
  assert.deepEqual(it.wire().sent, ["PING page"]);
  it.feed(":irc PONG irc page");
  clock.tick(6e4);
  assert.equal(it.session.phase, "online");
  clock.tick(15e3);
  assert.equal(it.session.phase, "waiting");
});
test("leaving says so, and stays away", (t) => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  const wire = it.wire();
  it.session.leave("bye all");
  assert.equal(wire.sent.pop(), "QUIT :bye all");
  wire.events.closed();
  clock.tick(1e5);
  assert.equal(it.wires.length, 1);
  assert.equal(it.session.phase, "out");
});
test("a server's question is answered", (t) => {
  const it = start(t);
  it.enter();
  it.feed("PING :a b");
  assert.equal(it.wire().sent.pop(), "PONG :a b");
});
test("pauses grow up to a minute, and are never quite the same", () => {
  const backoff = new Backoff(() => 1);
  const pauses = Array.from({ length: 8 }, () => backoff.next());
  assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 60, 60].map((x) => x * 1e3));
  backoff.reset();
  assert.equal(backoff.next(), 1e3);
  assert.equal(new Backoff(() => 0).next(), 750);
});
test("the socket is on the page's host", () => {
  assert.equal(socketAddress(new URL("http://a.example:8080/?room=x")), "ws://a.example:8080/ws");
  assert.equal(socketAddress(new URL("https://a.example/")), "wss://a.example/ws");
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdW5pdC9zZXNzaW9uLnRlc3QudHMiLCAiLi4vLi4vc3JjL2Nvbm5lY3Rpb24vYmFja29mZi50cyIsICIuLi8uLi9zcmMvaXJjL21lc3NhZ2UudHMiLCAiLi4vLi4vc3JjL2lyYy9iYXRjaGVzLnRzIiwgIi4uLy4uL3NyYy9pcmMvc3BsaXQudHMiLCAiLi4vLi4vc3JjL3N0YXRlL2NvbXBvc2UudHMiLCAiLi4vLi4vc3JjL2Zvcm1hdC9tZW50aW9ucy50cyIsICIuLi8uLi9zcmMvc3RhdGUvbGluZS50cyIsICIuLi8uLi9zcmMvc3RhdGUvaWdub3JlLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9yZWZ1c2Fscy50cyIsICIuLi8uLi9zcmMvc3RhdGUvaGlzdG9yeS50cyIsICIuLi8uLi9zcmMvc3RhdGUvcmVhZGluZy50cyIsICIuLi8uLi9zcmMvc3RhdGUvc3ViamVjdC50cyIsICIuLi8uLi9zcmMvc3RhdGUvcm9vbS50cyIsICIuLi8uLi9zcmMvc3RhdGUvbWVtYmVyc2hpcC50cyIsICIuLi8uLi9zcmMvc3RhdGUvYW5zd2Vycy50cyIsICIuLi8uLi9zcmMvc3RhdGUvc3BlZWNoLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9yZWNlaXZlLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9zcGVhay50cyIsICIuLi8uLi9zcmMvaXJjL3Nhc2wudHMiLCAiLi4vLi4vc3JjL2Nvbm5lY3Rpb24vcmVnaXN0cmF0aW9uLnRzIiwgIi4uLy4uL3NyYy9jb25uZWN0aW9uL3Nlc3Npb24udHMiLCAiLi4vLi4vc3JjL2Nvbm5lY3Rpb24vd2Vic29ja2V0LnRzIiwgIi4uLy4uL3NyYy9pcmMvY2FwYWJpbGl0aWVzLnRzIiwgIi4uLy4uL3NyYy9pcmMvaXN1cHBvcnQudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3Blb3BsZS50cyIsICIuLi8uLi9zcmMvc3RhdGUvY2hhdC50cyIsICIuLi8uLi9zcmMvc3RhdGUvc2V0dGluZ3MudHMiLCAiLi4vdW5pdC9zdXBwb3J0LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHR5cGUgVGVzdENvbnRleHQsIHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBCYWNrb2ZmIH0gZnJvbSBcIi4uLy4uL3NyYy9jb25uZWN0aW9uL2JhY2tvZmYudHNcIjtcbmltcG9ydCB7IFNlc3Npb24sIHR5cGUgU29ja2V0LCB0eXBlIFNvY2tldEV2ZW50cyB9IGZyb20gXCIuLi8uLi9zcmMvY29ubmVjdGlvbi9zZXNzaW9uLnRzXCI7XG5pbXBvcnQgeyBzb2NrZXRBZGRyZXNzIH0gZnJvbSBcIi4uLy4uL3NyYy9jb25uZWN0aW9uL3dlYnNvY2tldC50c1wiO1xuaW1wb3J0IHsgc2F5IH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9zcGVhay50c1wiO1xuaW1wb3J0IHsgQ2hhdCB9IGZyb20gXCIuLi8uLi9zcmMvc3RhdGUvY2hhdC50c1wiO1xuaW1wb3J0IHsgU2V0dGluZ3MgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3NldHRpbmdzLnRzXCI7XG5pbXBvcnQgeyBtZW1vcnksIHN0b3BDbG9jayB9IGZyb20gXCIuL3N1cHBvcnQudHNcIjtcblxuLyoqIEEgc29ja2V0IG9mIHdoaWNoIHRoZSB0ZXN0IGlzIHRoZSBvdGhlciBlbmQuICovXG5jbGFzcyBXaXJlIGltcGxlbWVudHMgU29ja2V0IHtcbiAgc2VudDogc3RyaW5nW10gPSBbXTtcbiAgY2xvc2VkID0gZmFsc2U7XG4gIGNvbnN0cnVjdG9yKHJlYWRvbmx5IGV2ZW50czogU29ja2V0RXZlbnRzKSB7fVxuICBzZW5kKGxpbmU6IHN0cmluZykge1xuICAgIHRoaXMuc2VudC5wdXNoKGxpbmUpO1xuICB9XG4gIGNsb3NlKCkge1xuICAgIHRoaXMuY2xvc2VkID0gdHJ1ZTtcbiAgfVxufVxuXG5mdW5jdGlvbiBzdGFydCh0OiBUZXN0Q29udGV4dCkge1xuICBjb25zdCB3aXJlczogV2lyZVtdID0gW107XG4gIGNvbnN0IHN0b3JlID0gbWVtb3J5KCk7XG4gIGNvbnN0IGNoYXQgPSBuZXcgQ2hhdChuZXcgU2V0dGluZ3Moc3RvcmUpLCBzdG9yZSk7XG4gIGNoYXQud2FudGVkID0gW1wiI2xvYmJ5XCJdO1xuICBjb25zdCBzZXNzaW9uID0gbmV3IFNlc3Npb24oY2hhdCwgZXZlbnRzID0+IHtcbiAgICBjb25zdCB3aXJlID0gbmV3IFdpcmUoZXZlbnRzKTtcbiAgICB3aXJlcy5wdXNoKHdpcmUpO1xuICAgIHJldHVybiB3aXJlO1xuICB9KTtcbiAgLy8gSXRzIHRpbWVycyB3b3VsZCBrZWVwIHRoZSBwcm9jZXNzLlxuICB0LmFmdGVyKCgpID0+IHNlc3Npb24ubGVhdmUoKSk7XG4gIGNvbnN0IHdpcmUgPSAoKSA9PiB3aXJlc1t3aXJlcy5sZW5ndGggLSAxXSE7XG4gIHJldHVybiB7XG4gICAgY2hhdCwgc2Vzc2lvbiwgd2lyZXMsIHdpcmUsXG4gICAgZmVlZDogKC4uLmxpbmVzOiBzdHJpbmdbXSkgPT4gbGluZXMuZm9yRWFjaChsaW5lID0+IHdpcmUoKS5ldmVudHMubGluZShsaW5lKSksXG4gICAgZW50ZXI6IChtb3JlID0ge30pID0+IHtcbiAgICAgIHNlc3Npb24uZW50ZXIoeyBuYW1lOiBcIkFsaWNlXCIsIHNlcnZlclBhc3N3b3JkOiBcIlwiLCBwYXNzd29yZDogXCJcIiwgLi4ubW9yZSB9KTtcbiAgICAgIHdpcmUoKS5ldmVudHMub3BlbmVkKCk7XG4gICAgfSxcbiAgICBjb21lSW46IChuaWNrID0gXCJBbGljZVwiKSA9PiBbXG4gICAgICBcIjppcmMgQ0FQICogTFMgOmVjaG8tbWVzc2FnZSBsYWJlbGVkLXJlc3BvbnNlIGJhdGNoIG1lc3NhZ2UtdGFncyB1bmtub3duXCIsXG4gICAgICBcIjppcmMgQ0FQICogQUNLIDpiYXRjaCBlY2hvLW1lc3NhZ2UgbGFiZWxlZC1yZXNwb25zZSBtZXNzYWdlLXRhZ3NcIixcbiAgICAgIGA6aXJjIDAwMSAke25pY2t9IDpXZWxjb21lYCwgYDppcmMgNDIyICR7bmlja30gOk5vIE1PVERgLFxuICAgICAgYDoke25pY2t9IX5hQGhvc3QgSk9JTiAjbG9iYnlgLFxuICAgIF0uZm9yRWFjaChsaW5lID0+IHdpcmUoKS5ldmVudHMubGluZShsaW5lKSksXG4gIH07XG59XG5cbnRlc3QoXCJvbmUgY29tZXMgaW4gd2l0aCBhIG5hbWUsIGFuZCBpcyBpbiB0aGUgcm9vbVwiLCB0ID0+IHtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuZW50ZXIoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChpdC53aXJlKCkuc2VudCwgW1wiQ0FQIExTIDMwMlwiLCBcIk5JQ0sgQWxpY2VcIiwgXCJVU0VSIGFsaWNlIDAgKiBBbGljZVwiXSk7XG4gIGl0LmNvbWVJbigpO1xuICBhc3NlcnQuZGVlcEVxdWFsKGl0LndpcmUoKS5zZW50LnNsaWNlKDMsIDYpLFxuICAgICAgICAgICAgICAgICAgIFtcIkNBUCBSRVEgOmJhdGNoIGVjaG8tbWVzc2FnZSBsYWJlbGVkLXJlc3BvbnNlIG1lc3NhZ2UtdGFnc1wiLCBcIkNBUCBFTkRcIiwgXCJKT0lOICNsb2JieVwiXSk7XG4gIGFzc2VydC5lcXVhbChpdC5zZXNzaW9uLnBoYXNlLCBcIm9ubGluZVwiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmNoYXQuY3VycmVudCEubmFtZSwgXCIjbG9iYnlcIik7XG59KTtcblxudGVzdChcImEgbGlzdCBvZiBjYXBhYmlsaXRpZXMgaW4gc2V2ZXJhbCBsaW5lcyBpcyBvbmUgbGlzdFwiLCB0ID0+IHtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuZW50ZXIoKTtcbiAgaXQuZmVlZChcIjppcmMgQ0FQICogTFMgKiA6YmF0Y2hcIiwgXCI6aXJjIENBUCAqIExTIDplY2hvLW1lc3NhZ2Ugc2FzbD1QTEFJTlwiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LndpcmUoKS5zZW50WzNdLCBcIkNBUCBSRVEgOmJhdGNoIGVjaG8tbWVzc2FnZSBzYXNsXCIpO1xufSk7XG5cbnRlc3QoXCJhIHRha2VuIG5hbWUgc2F5cyBzbyBhbmQgYXNrcyBhZ2Fpbiwgb24gdGhlIHNhbWUgY29ubmVjdGlvblwiLCB0ID0+IHtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuZW50ZXIoKTtcbiAgaXQuZmVlZChcIjppcmMgQ0FQICogTFMgOmJhdGNoXCIsIFwiOmlyYyBDQVAgKiBBQ0sgOmJhdGNoXCIsIFwiOmlyYyA0MzMgKiBBbGljZSA6Tmlja25hbWUgaXMgYWxyZWFkeSBpbiB1c2VcIik7XG4gIGFzc2VydC5lcXVhbChpdC5zZXNzaW9uLnBoYXNlLCBcIm91dFwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChpdC5zZXNzaW9uLnByb2JsZW0sIHsgYWJvdXQ6IFwibmFtZVwiLCB0ZXh0OiBcIlNvbWVib2R5IGlzIGNhbGxlZCBBbGljZSBhbHJlYWR5XCIgfSk7XG4gIGl0LnNlc3Npb24uZW50ZXIoeyBuYW1lOiBcIkFublwiLCBzZXJ2ZXJQYXNzd29yZDogXCJcIiwgcGFzc3dvcmQ6IFwiXCIgfSk7XG4gIGFzc2VydC5lcXVhbChpdC53aXJlcy5sZW5ndGgsIDEpO1xuICBhc3NlcnQuZXF1YWwoaXQud2lyZSgpLnNlbnQucG9wKCksIFwiTklDSyBBbm5cIik7XG4gIGl0LmZlZWQoXCI6aXJjIDAwMSBBbm4gOldlbGNvbWVcIik7XG4gIGFzc2VydC5lcXVhbChpdC5zZXNzaW9uLnBoYXNlLCBcIm9ubGluZVwiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmNoYXQubWUsIFwiQW5uXCIpO1xufSk7XG5cbnRlc3QoXCJhIG5hbWUgdGhhdCBiZWxvbmdzIHRvIGFuIGFjY291bnQgc2F5cyB0aGF0XCIsIHQgPT4ge1xuICBjb25zdCBpdCA9IHN0YXJ0KHQpO1xuICBpdC5lbnRlcigpO1xuICBpdC5mZWVkKFwiOmlyYyA0MzMgKiBBbGljZSA6QWxpY2UgYmVsb25ncyB0byBhbiBhY2NvdW50OiBsb2cgaW5cIik7XG4gIGFzc2VydC5lcXVhbChpdC5zZXNzaW9uLnByb2JsZW0hLnRleHQsIFwiQWxpY2UgYmVsb25ncyB0byBhbiBhY2NvdW50OiBsb2cgaW5cIik7XG59KTtcblxudGVzdChcIndobyBoYXMgYW4gYWNjb3VudCBsb2dzIGluXCIsIHQgPT4ge1xuICBjb25zdCBpdCA9IHN0YXJ0KHQpO1xuICBpdC5lbnRlcih7IHBhc3N3b3JkOiBcInMzY3JldFwiIH0pO1xuICBpdC5mZWVkKFwiOmlyYyBDQVAgKiBMUyA6c2FzbD1QTEFJTixFWFRFUk5BTFwiLCBcIjppcmMgQ0FQICogQUNLIDpzYXNsXCIsIFwiQVVUSEVOVElDQVRFICtcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoaXQud2lyZSgpLnNlbnQuc2xpY2UoNCksIFtcIkFVVEhFTlRJQ0FURSBQTEFJTlwiLCBgQVVUSEVOVElDQVRFICR7YnRvYShcIlxcMEFsaWNlXFwwczNjcmV0XCIpfWBdKTtcbiAgaXQuZmVlZChcIjppcmMgOTAwICogKiEqQCogQWxpY2UgOllvdSBhcmUgbG9nZ2VkIGluXCIsIFwiOmlyYyA5MDMgKiA6T0tcIik7XG4gIGFzc2VydC5lcXVhbChpdC53aXJlKCkuc2VudC5wb3AoKSwgXCJDQVAgRU5EXCIpO1xuICBhc3NlcnQuZXF1YWwoaXQuY2hhdC5hY2NvdW50LCBcIkFsaWNlXCIpO1xufSk7XG5cbnRlc3QoXCJhIHdyb25nIHBhc3N3b3JkLCBhbmQgYSBzZXJ2ZXIgdGhhdCB0YWtlcyBub25lIGhlcmUsIHNheSBzb1wiLCB0ID0+IHtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuZW50ZXIoeyBwYXNzd29yZDogXCJ3cm9uZ1wiIH0pO1xuICBpdC5mZWVkKFwiOmlyYyBDQVAgKiBMUyA6c2FzbFwiLCBcIjppcmMgQ0FQICogQUNLIDpzYXNsXCIsIFwiOmlyYyA5MDQgKiA6U0FTTCBhdXRoZW50aWNhdGlvbiBmYWlsZWQ6IHdyb25nIHBhc3N3b3JkXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtpdC5zZXNzaW9uLnBoYXNlLCBpdC5zZXNzaW9uLnByb2JsZW0hLmFib3V0XSwgW1wib3V0XCIsIFwicGFzc3dvcmRcIl0pO1xuICBhc3NlcnQubWF0Y2goaXQuc2Vzc2lvbi5wcm9ibGVtIS50ZXh0LCAvd3JvbmcgcGFzc3dvcmQvKTtcbiAgYXNzZXJ0Lm9rKGl0LndpcmUoKS5jbG9zZWQpO1xuICBpdC5lbnRlcih7IHBhc3N3b3JkOiBcInhcIiB9KTtcbiAgaXQuZmVlZChcIjppcmMgQ0FQICogTFMgOmJhdGNoXCIsIFwiOmlyYyBDQVAgKiBBQ0sgOmJhdGNoXCIpO1xuICBhc3NlcnQubWF0Y2goaXQuc2Vzc2lvbi5wcm9ibGVtIS50ZXh0LCAvaHR0cHMvKTtcbn0pO1xuXG50ZXN0KFwiYSBzZXJ2ZXIncyBwYXNzd29yZCBpcyBhc2tlZCBmb3JcIiwgdCA9PiB7XG4gIGNvbnN0IGl0ID0gc3RhcnQodCk7XG4gIGl0LmVudGVyKCk7XG4gIGl0LmZlZWQoXCI6aXJjIDQ2NCAqIDpQYXNzd29yZCBpbmNvcnJlY3RcIiwgXCJFUlJPUiA6QmFkIHBhc3N3b3JkXCIpO1xuICBhc3NlcnQuZXF1YWwoaXQuc2Vzc2lvbi5wcm9ibGVtIS5hYm91dCwgXCJzZXJ2ZXIgcGFzc3dvcmRcIik7XG4gIGl0LmVudGVyKHsgc2VydmVyUGFzc3dvcmQ6IFwib3BlblwiIH0pO1xuICBhc3NlcnQuZXF1YWwoaXQud2lyZSgpLnNlbnRbMV0sIFwiUEFTUyBvcGVuXCIpO1xufSk7XG5cbnRlc3QoXCJhIGJhbiBpcyByZWFkYWJsZVwiLCB0ID0+IHtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuZW50ZXIoKTtcbiAgaXQuZmVlZChcIjppcmMgNDY1IEFsaWNlIDpZb3UgYXJlIGJhbm5lZDogc3BhbVwiKTtcbiAgYXNzZXJ0Lm1hdGNoKGl0LnNlc3Npb24ucHJvYmxlbSEudGV4dCwgL3NwYW0vKTtcbn0pO1xuXG50ZXN0KFwiYSBzZXJ2ZXIgdGhhdCBpcyBub3QgdGhlcmUgc2F5cyBzb1wiLCB0ID0+IHtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuc2Vzc2lvbi5lbnRlcih7IG5hbWU6IFwiQWxpY2VcIiwgc2VydmVyUGFzc3dvcmQ6IFwiXCIsIHBhc3N3b3JkOiBcIlwiIH0pO1xuICBpdC53aXJlKCkuZXZlbnRzLmNsb3NlZCgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtpdC5zZXNzaW9uLnBoYXNlLCBpdC5zZXNzaW9uLnByb2JsZW0hLmFib3V0XSwgW1wib3V0XCIsIFwiY29ubmVjdGlvblwiXSk7XG59KTtcblxudGVzdChcImEgbG9zdCBjb25uZWN0aW9uIGlzIG1hZGUgYWdhaW4sIHdpdGggZ3Jvd2luZyBwYXVzZXMsIGFuZCBiYWNrIGluIHRoZSByb29tc1wiLCB0ID0+IHtcbiAgY29uc3QgY2xvY2sgPSBzdG9wQ2xvY2sodCk7XG4gIGNvbnN0IGl0ID0gc3RhcnQodCk7XG4gIGl0LmVudGVyKCk7XG4gIGl0LmNvbWVJbigpO1xuICBzYXkoaXQuY2hhdCwgaXQuY2hhdC5jdXJyZW50ISwgXCJsb3N0P1wiKTtcbiAgaXQud2lyZSgpLmV2ZW50cy5jbG9zZWQoKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LnNlc3Npb24ucGhhc2UsIFwid2FpdGluZ1wiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmNoYXQuY3VycmVudCEucGVuZGluZ1swXSEuc2VuZGluZywgXCJmYWlsZWRcIik7XG4gIGNsb2NrLnRpY2soMV8wMDApO1xuICBhc3NlcnQuZXF1YWwoaXQud2lyZXMubGVuZ3RoLCAyKTtcbiAgaXQud2lyZSgpLmV2ZW50cy5jbG9zZWQoKTtcbiAgY2xvY2sudGljaygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChpdC53aXJlcy5sZW5ndGgsIDIsIFwidGhlIHNlY29uZCBwYXVzZSBpcyBsb25nZXJcIik7XG4gIGNsb2NrLnRpY2soMV8wMDApO1xuICBhc3NlcnQuZXF1YWwoaXQud2lyZXMubGVuZ3RoLCAzKTtcbiAgaXQud2lyZSgpLmV2ZW50cy5vcGVuZWQoKTtcbiAgaXQuY29tZUluKCk7XG4gIGFzc2VydC5lcXVhbChpdC5zZXNzaW9uLnBoYXNlLCBcIm9ubGluZVwiKTtcbiAgYXNzZXJ0Lm9rKGl0LndpcmUoKS5zZW50LmluY2x1ZGVzKFwiSk9JTiAjbG9iYnlcIikpO1xufSk7XG5cbnRlc3QoXCJ3aG8gY29tZXMgYmFjayB0YWtlcyBhbm90aGVyIG5hbWUgYXMgbG9uZyBhcyB0aGUgb2xkIG9uZSBpcyB0YWtlblwiLCB0ID0+IHtcbiAgY29uc3QgY2xvY2sgPSBzdG9wQ2xvY2sodCk7XG4gIGNvbnN0IGl0ID0gc3RhcnQodCk7XG4gIGl0LmVudGVyKCk7XG4gIGl0LmNvbWVJbigpO1xuICBpdC53aXJlKCkuZXZlbnRzLmNsb3NlZCgpO1xuICBjbG9jay50aWNrKDFfMDAwKTtcbiAgaXQud2lyZSgpLmV2ZW50cy5vcGVuZWQoKTtcbiAgaXQuZmVlZChcIjppcmMgNDMzICogQWxpY2UgOk5pY2tuYW1lIGlzIGFscmVhZHkgaW4gdXNlXCIpO1xuICBhc3NlcnQuZXF1YWwoaXQud2lyZSgpLnNlbnQucG9wKCksIFwiTklDSyBBbGljZV9cIik7XG4gIGl0LmNvbWVJbihcIkFsaWNlX1wiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmNoYXQubWUsIFwiQWxpY2VfXCIpO1xuICBpdC53aXJlKCkuc2VudCA9IFtdO1xuICBpdC5mZWVkKFwiOkFsaWNlIX5hQGhvc3QgUVVJVCA6dGltZW91dFwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChpdC53aXJlKCkuc2VudCwgW1wiTklDSyBBbGljZVwiXSk7XG4gIGl0LmZlZWQoXCI6QWxpY2VfIX5hQGhvc3QgTklDSyBBbGljZVwiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmNoYXQubWUsIFwiQWxpY2VcIik7XG59KTtcblxudGVzdChcImEgc2lsZW50IHNlcnZlciBpcyBhc2tlZCwgYW5kIGdpdmVuIHVwXCIsIHQgPT4ge1xuICBjb25zdCBjbG9jayA9IHN0b3BDbG9jayh0KTtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuZW50ZXIoKTtcbiAgaXQuY29tZUluKCk7XG4gIGl0LndpcmUoKS5zZW50ID0gW107XG4gIGNsb2NrLnRpY2soNjBfMDAwKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChpdC53aXJlKCkuc2VudCwgW1wiUElORyBwYWdlXCJdKTtcbiAgaXQuZmVlZChcIjppcmMgUE9ORyBpcmMgcGFnZVwiKTtcbiAgY2xvY2sudGljayg2MF8wMDApO1xuICBhc3NlcnQuZXF1YWwoaXQuc2Vzc2lvbi5waGFzZSwgXCJvbmxpbmVcIik7XG4gIGNsb2NrLnRpY2soMTVfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LnNlc3Npb24ucGhhc2UsIFwid2FpdGluZ1wiKTtcbn0pO1xuXG50ZXN0KFwibGVhdmluZyBzYXlzIHNvLCBhbmQgc3RheXMgYXdheVwiLCB0ID0+IHtcbiAgY29uc3QgY2xvY2sgPSBzdG9wQ2xvY2sodCk7XG4gIGNvbnN0IGl0ID0gc3RhcnQodCk7XG4gIGl0LmVudGVyKCk7XG4gIGl0LmNvbWVJbigpO1xuICBjb25zdCB3aXJlID0gaXQud2lyZSgpO1xuICBpdC5zZXNzaW9uLmxlYXZlKFwiYnllIGFsbFwiKTtcbiAgYXNzZXJ0LmVxdWFsKHdpcmUuc2VudC5wb3AoKSwgXCJRVUlUIDpieWUgYWxsXCIpO1xuICB3aXJlLmV2ZW50cy5jbG9zZWQoKTtcbiAgY2xvY2sudGljaygxMDBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LndpcmVzLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbChpdC5zZXNzaW9uLnBoYXNlLCBcIm91dFwiKTtcbn0pO1xuXG50ZXN0KFwiYSBzZXJ2ZXIncyBxdWVzdGlvbiBpcyBhbnN3ZXJlZFwiLCB0ID0+IHtcbiAgY29uc3QgaXQgPSBzdGFydCh0KTtcbiAgaXQuZW50ZXIoKTtcbiAgaXQuZmVlZChcIlBJTkcgOmEgYlwiKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LndpcmUoKS5zZW50LnBvcCgpLCBcIlBPTkcgOmEgYlwiKTtcbn0pO1xuXG50ZXN0KFwicGF1c2VzIGdyb3cgdXAgdG8gYSBtaW51dGUsIGFuZCBhcmUgbmV2ZXIgcXVpdGUgdGhlIHNhbWVcIiwgKCkgPT4ge1xuICBjb25zdCBiYWNrb2ZmID0gbmV3IEJhY2tvZmYoKCkgPT4gMSk7XG4gIGNvbnN0IHBhdXNlcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDggfSwgKCkgPT4gYmFja29mZi5uZXh0KCkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHBhdXNlcywgWzEsIDIsIDQsIDgsIDE2LCAzMiwgNjAsIDYwXS5tYXAoeCA9PiB4ICogMTAwMCkpO1xuICBiYWNrb2ZmLnJlc2V0KCk7XG4gIGFzc2VydC5lcXVhbChiYWNrb2ZmLm5leHQoKSwgMTAwMCk7XG4gIGFzc2VydC5lcXVhbChuZXcgQmFja29mZigoKSA9PiAwKS5uZXh0KCksIDc1MCk7XG59KTtcblxudGVzdChcInRoZSBzb2NrZXQgaXMgb24gdGhlIHBhZ2UncyBob3N0XCIsICgpID0+IHtcbiAgYXNzZXJ0LmVxdWFsKHNvY2tldEFkZHJlc3MobmV3IFVSTChcImh0dHA6Ly9hLmV4YW1wbGU6ODA4MC8/cm9vbT14XCIpKSwgXCJ3czovL2EuZXhhbXBsZTo4MDgwL3dzXCIpO1xuICBhc3NlcnQuZXF1YWwoc29ja2V0QWRkcmVzcyhuZXcgVVJMKFwiaHR0cHM6Ly9hLmV4YW1wbGUvXCIpKSwgXCJ3c3M6Ly9hLmV4YW1wbGUvd3NcIik7XG59KTtcbiIsICIvKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgdHJ5aW5nIGFnYWluOiB0d2ljZSBhcyBsb25nIGFmdGVyIGV2ZXJ5IGZhaWx1cmUsIGFuZCBuZXZlciBxdWl0ZVxuICAgIHRoZSBzYW1lLCBzbyB0aGF0IHRoZSBwYWdlcyBvZiBhIHNlcnZlciB3aGljaCBjb21lcyBiYWNrIGRvIG5vdCBhbGwgY29tZSBiYWNrIGF0IG9uY2UuXG4gICAgVGltZXMgaW4gbWlsbGlzZWNvbmRzLiAqL1xuZXhwb3J0IGNsYXNzIEJhY2tvZmYge1xuICBzdGF0aWMgcmVhZG9ubHkgc2hvcnRlc3QgPSAxXzAwMDtcbiAgc3RhdGljIHJlYWRvbmx5IGxvbmdlc3QgPSA2MF8wMDA7XG5cbiAgI3NpemUgPSBCYWNrb2ZmLnNob3J0ZXN0O1xuXG4gIC8qKiBAcGFyYW0gcmFuZG9tIG51bWJlcnMgZnJvbSAwIHRvIDEuICovXG4gIGNvbnN0cnVjdG9yKHByaXZhdGUgcmFuZG9tOiAoKSA9PiBudW1iZXIgPSBNYXRoLnJhbmRvbSkge31cblxuICAvKiogVGhlIG5leHQgcGF1c2U6IGJldHdlZW4gdGhyZWUgcXVhcnRlcnMgb2YgaXRzIHNpemUgYW5kIGFsbCBvZiBpdC4gKi9cbiAgbmV4dCgpOiBudW1iZXIge1xuICAgIGNvbnN0IHBhdXNlID0gdGhpcy4jc2l6ZSAqICgwLjc1ICsgdGhpcy5yYW5kb20oKSAvIDQpO1xuICAgIHRoaXMuI3NpemUgPSBNYXRoLm1pbih0aGlzLiNzaXplICogMiwgQmFja29mZi5sb25nZXN0KTtcbiAgICByZXR1cm4gcGF1c2U7XG4gIH1cblxuICAvKiogSXQgd29ya2VkOiB0aGUgbmV4dCBwYXVzZSBpcyBhIHNob3J0IG9uZS4gKi9cbiAgcmVzZXQoKSB7XG4gICAgdGhpcy4jc2l6ZSA9IEJhY2tvZmYuc2hvcnRlc3Q7XG4gIH1cbn1cbiIsICIvKiogVGFncyBvZiBhIG1lc3NhZ2UgKElSQ3YzIG1lc3NhZ2UtdGFncyksIHRoZWlyIHZhbHVlcyB1bmVzY2FwZWQuICovXG5leHBvcnQgdHlwZSBUYWdzID0gUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+O1xuXG4vKiogT25lIElSQyBtZXNzYWdlIChSRkMgMjgxMiAyLjMuMTsgdGFnczogSVJDdjMgbWVzc2FnZS10YWdzKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVzc2FnZSB7XG4gIHJlYWRvbmx5IHRhZ3M6IFRhZ3M7XG4gIC8qKiBcIm5pY2shdXNlckBob3N0XCIgb3IgYSBzZXJ2ZXI7IGVtcHR5IGlmIG5vbmUuICovXG4gIHJlYWRvbmx5IHNvdXJjZTogc3RyaW5nO1xuICAvKiogSW4gdXBwZXIgY2FzZTogYSB3b3JkIG9yIHRocmVlIGRpZ2l0cy4gKi9cbiAgcmVhZG9ubHkgY29tbWFuZDogc3RyaW5nO1xuICByZWFkb25seSBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG5jb25zdCBub1RhZ3M6IFRhZ3MgPSBuZXcgTWFwKCk7XG5cbmNvbnN0IGVzY2FwZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7IFwiOlwiOiBcIjtcIiwgczogXCIgXCIsIFwiXFxcXFwiOiBcIlxcXFxcIiwgcjogXCJcXHJcIiwgbjogXCJcXG5cIiB9O1xuXG4vKiogV2hhdCBhbiBlc2NhcGVkIHZhbHVlIHN0YW5kcyBmb3I7IGEgbG9uZSBiYWNrc2xhc2ggYXQgdGhlIGVuZCBpcyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bmVzY2FwZVRhZyh2YWx1ZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHZhbHVlLnJlcGxhY2UoL1xcXFwoLj8pL2dzLCAoXywgYzogc3RyaW5nKSA9PiBlc2NhcGVzW2NdID8/IGMpO1xufVxuXG4vKiogQSB2YWx1ZSBhcyBpdCBtYXkgc3RhbmQgaW4gYSB0YWcuICovXG5leHBvcnQgZnVuY3Rpb24gZXNjYXBlVGFnKHZhbHVlOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdmFsdWUucmVwbGFjZSgvWztcXHNcXFxcXS9nLCBjID0+XG4gICAgYyA9PT0gXCI7XCIgPyBcIlxcXFw6XCIgOiBjID09PSBcIiBcIiA/IFwiXFxcXHNcIiA6IGMgPT09IFwiXFxcXFwiID8gXCJcXFxcXFxcXFwiXG4gICAgICA6IGMgPT09IFwiXFxyXCIgPyBcIlxcXFxyXCIgOiBjID09PSBcIlxcblwiID8gXCJcXFxcblwiIDogYyk7XG59XG5cbmZ1bmN0aW9uIHBhcnNlVGFncyh0ZXh0OiBzdHJpbmcpOiBUYWdzIHtcbiAgY29uc3QgdGFncyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIGZvciAoY29uc3QgdGFnIG9mIHRleHQuc3BsaXQoXCI7XCIpKSB7XG4gICAgY29uc3QgZXF1YWxzID0gdGFnLmluZGV4T2YoXCI9XCIpO1xuICAgIGlmIChlcXVhbHMgPCAwKVxuICAgICAgdGFncy5zZXQodGFnLCBcIlwiKTtcbiAgICBlbHNlXG4gICAgICB0YWdzLnNldCh0YWcuc2xpY2UoMCwgZXF1YWxzKSwgdW5lc2NhcGVUYWcodGFnLnNsaWNlKGVxdWFscyArIDEpKSk7XG4gIH1cbiAgcmV0dXJuIHRhZ3M7XG59XG5cbi8qKiBQYXJzZXMgb25lIGxpbmUgd2l0aG91dCBpdHMgZW5kLiBOdWxsOiBpdCBpcyBlbXB0eSwgb3IgaGFzIG5vIGNvbW1hbmQuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VNZXNzYWdlKGxpbmU6IHN0cmluZyk6IE1lc3NhZ2UgfCBudWxsIHtcbiAgbGV0IHJlc3QgPSBsaW5lLnJlcGxhY2UoL1tcXHJcXG5dKyQvLCBcIlwiKTtcbiAgY29uc3Qgd29yZCA9ICgpID0+IHtcbiAgICBjb25zdCBlbmQgPSByZXN0LmluZGV4T2YoXCIgXCIpO1xuICAgIGNvbnN0IHJlc3VsdCA9IGVuZCA8IDAgPyByZXN0IDogcmVzdC5zbGljZSgwLCBlbmQpO1xuICAgIHJlc3QgPSBlbmQgPCAwID8gXCJcIiA6IHJlc3Quc2xpY2UoZW5kKS5yZXBsYWNlKC9eICsvLCBcIlwiKTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9O1xuICByZXN0ID0gcmVzdC5yZXBsYWNlKC9eICsvLCBcIlwiKTtcbiAgY29uc3QgdGFncyA9IHJlc3Quc3RhcnRzV2l0aChcIkBcIikgPyBwYXJzZVRhZ3Mod29yZCgpLnNsaWNlKDEpKSA6IG5vVGFncztcbiAgY29uc3Qgc291cmNlID0gcmVzdC5zdGFydHNXaXRoKFwiOlwiKSA/IHdvcmQoKS5zbGljZSgxKSA6IFwiXCI7XG4gIGNvbnN0IGNvbW1hbmQgPSB3b3JkKCkudG9VcHBlckNhc2UoKTtcbiAgaWYgKCEvXihbQS1aXSt8WzAtOV17M30pJC8udGVzdChjb21tYW5kKSlcbiAgICByZXR1cm4gbnVsbDtcbiAgY29uc3QgcGFyYW1zOiBzdHJpbmdbXSA9IFtdO1xuICB3aGlsZSAocmVzdCAhPT0gXCJcIikge1xuICAgIGlmIChyZXN0LnN0YXJ0c1dpdGgoXCI6XCIpKSB7XG4gICAgICBwYXJhbXMucHVzaChyZXN0LnNsaWNlKDEpKTtcbiAgICAgIGJyZWFrO1xuICAgIH1cbiAgICBwYXJhbXMucHVzaCh3b3JkKCkpO1xuICB9XG4gIHJldHVybiB7IHRhZ3MsIHNvdXJjZSwgY29tbWFuZCwgcGFyYW1zIH07XG59XG5cbi8qKiBBIGxpbmUgd2l0aG91dCBpdHMgZW5kLiBDUiwgTEYgYW5kIE5VTCBhcmUgbGVmdCBvdXQgb2YgZXZlcnkgcGFydCwgc28gdGhhdCBub3RoaW5nIGNhblxuICAgIGluamVjdCBhIHNlY29uZCBsaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvcm1hdE1lc3NhZ2UoY29tbWFuZDogc3RyaW5nLCBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdID0gW10sXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge30pOiBzdHJpbmcge1xuICBjb25zdCBmcm9udCA9IE9iamVjdC5lbnRyaWVzKHRhZ3MpXG4gICAgLm1hcCgoW2tleSwgdmFsdWVdKSA9PiB2YWx1ZSA9PT0gXCJcIiA/IGtleSA6IGAke2tleX09JHtlc2NhcGVUYWcodmFsdWUpfWApLmpvaW4oXCI7XCIpO1xuICBjb25zdCB3b3JkcyA9IHBhcmFtcy5tYXAoKHBhcmFtLCBpKSA9PiB7XG4gICAgY29uc3QgY2xlYW4gPSBwYXJhbS5yZXBsYWNlKC9bXFxyXFxuXFwwXS9nLCBcIlwiKTtcbiAgICBjb25zdCBsYXN0ID0gaSA9PT0gcGFyYW1zLmxlbmd0aCAtIDE7XG4gICAgcmV0dXJuIGxhc3QgJiYgKGNsZWFuID09PSBcIlwiIHx8IGNsZWFuLmluY2x1ZGVzKFwiIFwiKSB8fCBjbGVhbi5zdGFydHNXaXRoKFwiOlwiKSlcbiAgICAgID8gXCI6XCIgKyBjbGVhbiA6IGNsZWFuO1xuICB9KTtcbiAgcmV0dXJuIChmcm9udCA9PT0gXCJcIiA/IFwiXCIgOiBgQCR7ZnJvbnR9IGApICsgW2NvbW1hbmQsIC4uLndvcmRzXS5qb2luKFwiIFwiKTtcbn1cblxuLyoqIFRoZSBuaWNrIGluIGEgc291cmNlLCBvciBhbGwgb2YgaXQgaWYgaXQgbmFtZXMgYSBzZXJ2ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbmlja09mKHNvdXJjZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgZW5kID0gc291cmNlLmluZGV4T2YoXCIhXCIpO1xuICByZXR1cm4gZW5kIDwgMCA/IHNvdXJjZSA6IHNvdXJjZS5zbGljZSgwLCBlbmQpO1xufVxuXG4vKiogXCJ1c2VyQGhvc3RcIiBvZiBhIHNvdXJjZTsgZW1wdHkgaWYgaXQgaGFzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlckhvc3RPZihzb3VyY2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGVuZCA9IHNvdXJjZS5pbmRleE9mKFwiIVwiKTtcbiAgcmV0dXJuIGVuZCA8IDAgPyBcIlwiIDogc291cmNlLnNsaWNlKGVuZCArIDEpO1xufVxuXG4vKiogTmlja3MgYW5kIHJvb21zIGluIG9uZSBjYXNlIChDQVNFTUFQUElORz1hc2NpaSkuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVkKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lLnJlcGxhY2UoL1tBLVpdKy9nLCBsZXR0ZXJzID0+IGxldHRlcnMudG9Mb3dlckNhc2UoKSk7XG59XG5cbi8qKiBXaGV0aGVyIHR3byBuYW1lcyBhcmUgdGhlIHNhbWUuICovXG5leHBvcnQgZnVuY3Rpb24gc2FtZShhOiBzdHJpbmcsIGI6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gZm9sZGVkKGEpID09PSBmb2xkZWQoYik7XG59XG5cbi8qKiBXaGV0aGVyIGEgdGFyZ2V0IGlzIGEgcm9vbSAoQ0hBTlRZUEVTKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1Jvb20odGFyZ2V0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIHRhcmdldC5zdGFydHNXaXRoKFwiI1wiKSB8fCB0YXJnZXQuc3RhcnRzV2l0aChcIiZcIik7XG59XG5cbi8qKiBXaGVuIGl0IHdhcyBzYWlkLCBpbiBtaWxsaXNlY29uZHMgc2luY2UgMTk3MCAoSVJDdjMgc2VydmVyLXRpbWUpOyBlbHNlIGBub3dgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRpbWVPZihtZXNzYWdlOiBNZXNzYWdlLCBub3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHRpbWUgPSBEYXRlLnBhcnNlKG1lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpID8/IFwiXCIpO1xuICByZXR1cm4gTnVtYmVyLmlzTmFOKHRpbWUpID8gbm93IDogdGltZTtcbn1cbiIsICJpbXBvcnQgdHlwZSB7IE1lc3NhZ2UgfSBmcm9tIFwiLi9tZXNzYWdlLnRzXCI7XG5cbi8qKiBNZXNzYWdlcyB0aGF0IGJlbG9uZyB0b2dldGhlciAoSVJDdjMgYmF0Y2gpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXRjaCB7XG4gIHJlYWRvbmx5IHR5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFyYW1zOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFRoZSBtZXNzYWdlIHRoYXQgb3BlbmVkIGl0OiBpdHMgdGFncyAobGFiZWwsIG1zZ2lkLCAuLi4pIGFyZSB0aG9zZSBvZiB0aGUgd2hvbGUuICovXG4gIHJlYWRvbmx5IG9wZW5lZDogTWVzc2FnZTtcbiAgcmVhZG9ubHkgaXRlbXM6IChNZXNzYWdlIHwgQmF0Y2gpW107XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0JhdGNoKGl0ZW06IE1lc3NhZ2UgfCBCYXRjaCk6IGl0ZW0gaXMgQmF0Y2gge1xuICByZXR1cm4gXCJpdGVtc1wiIGluIGl0ZW07XG59XG5cbi8qKiBNb3N0IGJhdGNoZXMgdGhhdCBtYXkgYmUgb3BlbiBhdCBvbmNlOyBhIHNlcnZlciB0aGF0IG9wZW5zIG1vcmUgaXMgbm90IGJlbGlldmVkLiAqL1xuY29uc3QgbW9zdE9wZW4gPSA2NDtcblxuLyoqIE1vc3QgbWVzc2FnZXMgaW4gb25lIGJhdGNoOyB3aGF0IGNvbWVzIGJleW9uZCB0aGF0IGlzIGxlZnQgb3V0LiAqL1xuY29uc3QgbW9zdEl0ZW1zID0gMjBfMDAwO1xuXG4vKiogUHV0cyB0aGUgbWVzc2FnZXMgb2YgYmF0Y2hlcyB0b2dldGhlcjsgbmVzdGVkIG9uZXMgYXJlIGl0ZW1zIG9mIHRoZWlyIHBhcmVudHMuICovXG5leHBvcnQgY2xhc3MgQmF0Y2hlcyB7XG4gICNvcGVuID0gbmV3IE1hcDxzdHJpbmcsIEJhdGNoPigpO1xuXG4gIC8qKiBXaGF0IGlzIGNvbXBsZXRlIHdpdGggdGhpcyBtZXNzYWdlOiBpdHNlbGYsIGEgd2hvbGUgYmF0Y2gsIG9yIG5vdGhpbmcgeWV0LiAqL1xuICB0YWtlKG1lc3NhZ2U6IE1lc3NhZ2UpOiBNZXNzYWdlIHwgQmF0Y2ggfCBudWxsIHtcbiAgICBjb25zdCBwYXJlbnQgPSB0aGlzLiNvcGVuLmdldChtZXNzYWdlLnRhZ3MuZ2V0KFwiYmF0Y2hcIikgPz8gXCJcIik7XG4gICAgaWYgKG1lc3NhZ2UuY29tbWFuZCAhPT0gXCJCQVRDSFwiKVxuICAgICAgcmV0dXJuIHRoaXMuI3B1dChwYXJlbnQsIG1lc3NhZ2UpO1xuICAgIGNvbnN0IHJlZmVyZW5jZSA9IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgY29uc3QgbmFtZSA9IHJlZmVyZW5jZS5zbGljZSgxKTtcbiAgICBpZiAocmVmZXJlbmNlLnN0YXJ0c1dpdGgoXCIrXCIpKSB7XG4gICAgICBpZiAodGhpcy4jb3Blbi5zaXplIDwgbW9zdE9wZW4pXG4gICAgICAgIHRoaXMuI29wZW4uc2V0KG5hbWUsIHtcbiAgICAgICAgICB0eXBlOiBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiLFxuICAgICAgICAgIHBhcmFtczogbWVzc2FnZS5wYXJhbXMuc2xpY2UoMiksXG4gICAgICAgICAgb3BlbmVkOiBtZXNzYWdlLFxuICAgICAgICAgIGl0ZW1zOiBbXSxcbiAgICAgICAgfSk7XG4gICAgICByZXR1cm4gbnVsbDtcbiAgICB9XG4gICAgY29uc3QgYmF0Y2ggPSB0aGlzLiNvcGVuLmdldChuYW1lKTtcbiAgICB0aGlzLiNvcGVuLmRlbGV0ZShuYW1lKTtcbiAgICBpZiAoYmF0Y2ggPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybiBudWxsO1xuICAgIHJldHVybiB0aGlzLiNwdXQodGhpcy4jb3Blbi5nZXQoYmF0Y2gub3BlbmVkLnRhZ3MuZ2V0KFwiYmF0Y2hcIikgPz8gXCJcIiksIGJhdGNoKTtcbiAgfVxuXG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBhbm90aGVyIG9uZS4gKi9cbiAgY2xlYXIoKSB7XG4gICAgdGhpcy4jb3Blbi5jbGVhcigpO1xuICB9XG5cbiAgI3B1dChwYXJlbnQ6IEJhdGNoIHwgdW5kZWZpbmVkLCBpdGVtOiBNZXNzYWdlIHwgQmF0Y2gpIHtcbiAgICBpZiAocGFyZW50ID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm4gaXRlbTtcbiAgICBpZiAocGFyZW50Lml0ZW1zLmxlbmd0aCA8IG1vc3RJdGVtcylcbiAgICAgIHBhcmVudC5pdGVtcy5wdXNoKGl0ZW0pO1xuICAgIHJldHVybiBudWxsO1xuICB9XG59XG4iLCAiY29uc3QgZW5jb2RlciA9IG5ldyBUZXh0RW5jb2RlcigpO1xuXG4vKiogQnl0ZXMgb2YgYSB0ZXh0IGluIFVURi04LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJ5dGVzKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIHJldHVybiBlbmNvZGVyLmVuY29kZSh0ZXh0KS5sZW5ndGg7XG59XG5cbi8qKiBCeXRlcyBhIG1lc3NhZ2UncyB0ZXh0IG1heSBoYXZlLCBpbiBhIGxpbmUgb2YgNTEyIHdpdGggdGhlIGxvbmdlc3QgbWFzayB0aGF0IGEgc2VydmVyXG4gICAgc2hvd3MgKHRoZSBzZXJ2ZXIncyBydWxlOiA0MTcpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvb21Gb3JUZXh0KHRhcmdldDogc3RyaW5nLCBvd25NYXNrOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBtYXNrID0gb3duTWFzayA9PT0gXCJcIiA/IDMyICsgMSArIDE3ICsgMSArIDY0IDogYnl0ZXMob3duTWFzayk7XG4gIHJldHVybiA1MTIgLSBcIjogIFBSSVZNU0cgIDpcXHJcXG5cIi5sZW5ndGggLSBtYXNrIC0gYnl0ZXModGFyZ2V0KTtcbn1cblxuLyoqIEN1dHMgYSBsaW5lIGludG8gcGllY2VzIG9mIGF0IG1vc3QgYG1vc3RgIGJ5dGVzOiBiZWhpbmQgYSBzcGFjZSB3aGVyZSB0aGVyZSBpcyBvbmUgaW4gdGhlXG4gICAgc2Vjb25kIGhhbGYsIGVsc2UgYmV0d2VlbiB0d28gY2hhcmFjdGVycywgZW1vamkgb2Ygc2V2ZXJhbCBjb2RlIHBvaW50cyB3aG9sZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwaWVjZXMobGluZTogc3RyaW5nLCBtb3N0OiBudW1iZXIpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHJlc3VsdDogc3RyaW5nW10gPSBbXTtcbiAgbGV0IHBpZWNlID0gXCJcIjtcbiAgbGV0IHNpemUgPSAwO1xuICBmb3IgKGNvbnN0IGNoYXJhY3RlciBvZiBjaGFyYWN0ZXJzKGxpbmUpKSB7XG4gICAgY29uc3QgbW9yZSA9IGJ5dGVzKGNoYXJhY3Rlcik7XG4gICAgaWYgKHNpemUgKyBtb3JlID4gbW9zdCAmJiBwaWVjZSAhPT0gXCJcIikge1xuICAgICAgY29uc3Qgc3BhY2UgPSBwaWVjZS5sYXN0SW5kZXhPZihcIiBcIikgKyAxO1xuICAgICAgY29uc3QgY3V0ID0gc3BhY2UgPiBwaWVjZS5sZW5ndGggLyAyID8gc3BhY2UgOiBwaWVjZS5sZW5ndGg7XG4gICAgICByZXN1bHQucHVzaChwaWVjZS5zbGljZSgwLCBjdXQpKTtcbiAgICAgIHBpZWNlID0gcGllY2Uuc2xpY2UoY3V0KTtcbiAgICAgIHNpemUgPSBieXRlcyhwaWVjZSk7XG4gICAgfVxuICAgIHBpZWNlICs9IGNoYXJhY3RlcjtcbiAgICBzaXplICs9IG1vcmU7XG4gIH1cbiAgaWYgKHBpZWNlICE9PSBcIlwiKVxuICAgIHJlc3VsdC5wdXNoKHBpZWNlKTtcbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqIFRoZSBncmFwaGVtZXMgb2YgYSB0ZXh0IHdoZXJlIHRoZSBicm93c2VyIGtub3dzIHRoZW0sIGVsc2UgaXRzIGNvZGUgcG9pbnRzLiBPbmUgdGhhdCBpc1xuICAgIGxvbmdlciB0aGFuIGEgbGluZSBjb3VsZCB0YWtlIGNvbWVzIGluIGNvZGUgcG9pbnRzLiAqL1xuZnVuY3Rpb24qIGNoYXJhY3RlcnModGV4dDogc3RyaW5nKTogR2VuZXJhdG9yPHN0cmluZz4ge1xuICBpZiAodHlwZW9mIEludGwgPT09IFwidW5kZWZpbmVkXCIgfHwgIShcIlNlZ21lbnRlclwiIGluIEludGwpKSB7XG4gICAgeWllbGQqIHRleHQ7XG4gICAgcmV0dXJuO1xuICB9XG4gIGZvciAoY29uc3QgeyBzZWdtZW50IH0gb2YgbmV3IChJbnRsIGFzIGFueSkuU2VnbWVudGVyKCkuc2VnbWVudCh0ZXh0KSkge1xuICAgIGlmIChzZWdtZW50Lmxlbmd0aCA+IDMyKVxuICAgICAgeWllbGQqIHNlZ21lbnQ7XG4gICAgZWxzZVxuICAgICAgeWllbGQgc2VnbWVudDtcbiAgfVxufVxuXG4vKiogTGluZXMgb2YgYSB0ZXh0IGFzIHRoZXkgY2FuIGJlIHNlbnQ6IGxpbmUgZW5kcyBvZiBhbnkga2luZCwgbm8gY29udHJvbCBjaGFyYWN0ZXJzIGJ1dFxuICAgIHRob3NlIG9mIG1JUkMncyBmb3JtYXR0aW5nLCBubyBlbXB0eSBsaW5lcyBhdCBlaXRoZXIgZW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlbmRhYmxlTGluZXModGV4dDogc3RyaW5nKTogc3RyaW5nW10ge1xuICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgbm8tY29udHJvbC1yZWdleFxuICBjb25zdCBjbGVhbiA9IHRleHQucmVwbGFjZSgvXFxyXFxuP3xbXFx1MjAyOFxcdTIwMjlcXHZcXGZdL2csIFwiXFxuXCIpLnJlcGxhY2UoL1xcdC9nLCBcIiAgICBcIilcbiAgICAucmVwbGFjZSgvW1xceDAwXFx4MDFcXHgwNS1cXHgwOVxceDBiLVxceDBlXFx4MTBcXHgxMi1cXHgxNVxceDE3LVxceDFjXFx4N2ZdL2csIFwiXCIpO1xuICByZXR1cm4gY2xlYW4ucmVwbGFjZSgvXlxcbit8XFxzKyQvZywgXCJcIikuc3BsaXQoXCJcXG5cIikubWFwKGxpbmUgPT4gbGluZS50cmltRW5kKCkpO1xufVxuIiwgImltcG9ydCB7IGZvcm1hdE1lc3NhZ2UgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGJ5dGVzLCBwaWVjZXMsIHJvb21Gb3JUZXh0LCBzZW5kYWJsZUxpbmVzIH0gZnJvbSBcIi4uL2lyYy9zcGxpdC50c1wiO1xuXG4vKiogT25lIG1lc3NhZ2UgdG8gYmUgc2VudDogd2hhdCBpdCBzYXlzLCBhbmQgdGhlIGxpbmVzIHRoYXQgc2F5IGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBPdXRnb2luZyB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWN0aW9uOiBib29sZWFuO1xuICAvKiogSXRzIGxpbmVzIHdpdGggdGhlIHRhZ3Mgb2YgdGhlIHdob2xlOiBhIGxhYmVsLCB3aGF0IGl0IGFuc3dlcnMuICovXG4gIHJlYWRvbmx5IGxpbmVzOiAodGFnczogUmVjb3JkPHN0cmluZywgc3RyaW5nPikgPT4gc3RyaW5nW107XG59XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgdGFrZXMgKGRyYWZ0L211bHRpbGluZSkuICovXG5leHBvcnQgaW50ZXJmYWNlIE11bHRpbGluZSB7XG4gIHJlYWRvbmx5IG1heEJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heExpbmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGFyZ2V0IHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogT25lJ3Mgb3duIFwibmljayF1c2VyQGhvc3RcIiwgd2hpY2ggY291bnRzIGluIHRoZSBsZW5ndGggb2YgYSBsaW5lOyBlbXB0eTogbm90IGtub3duLiAqL1xuICByZWFkb25seSBvd25NYXNrOiBzdHJpbmc7XG4gIC8qKiBOdWxsOiB0aGUgc2VydmVyIGtub3dzIG9mIG5vIG1lc3NhZ2VzIHdpdGggc2V2ZXJhbCBsaW5lcy4gKi9cbiAgcmVhZG9ubHkgbXVsdGlsaW5lOiBNdWx0aWxpbmUgfCBudWxsO1xufVxuXG5sZXQgbGFzdEJhdGNoID0gMDtcblxuLyoqIE1lc3NhZ2VzIHRoYXQgc2F5IGEgdGV4dDogb25lLCB3aGVyZSB0aGUgc2VydmVyIHRha2VzIHNldmVyYWwgbGluZXMgaW4gb25lOyBlbHNlIG9uZVxuICAgIGZvciBlYWNoIGxpbmUsIGFuZCBmb3IgZWFjaCBwaWVjZSBvZiBhIGxpbmUgdGhhdCBpcyB0b28gbG9uZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21wb3NlKHRleHQ6IHN0cmluZywgdG86IFRhcmdldCwgYWN0aW9uID0gZmFsc2UpOiBPdXRnb2luZ1tdIHtcbiAgY29uc3Qgcm9vbSA9IHJvb21Gb3JUZXh0KHRvLm5hbWUsIHRvLm93bk1hc2spIC0gKGFjdGlvbiA/IFwiXFx4MDFBQ1RJT04gXFx4MDFcIi5sZW5ndGggOiAwKTtcbiAgY29uc3QgY3V0ID0gc2VuZGFibGVMaW5lcyh0ZXh0KS5tYXAobGluZSA9PiBsaW5lID09PSBcIlwiID8gW1wiXCJdIDogcGllY2VzKGxpbmUsIHJvb20pKTtcbiAgY29uc3Qgc2luZ2xlID0gKHBpZWNlOiBzdHJpbmcpOiBPdXRnb2luZyA9PiAoe1xuICAgIHRleHQ6IHBpZWNlLFxuICAgIGFjdGlvbixcbiAgICBsaW5lczogdGFncyA9PiBbZm9ybWF0TWVzc2FnZShcIlBSSVZNU0dcIixcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBbdG8ubmFtZSwgYWN0aW9uID8gYFxceDAxQUNUSU9OICR7cGllY2V9XFx4MDFgIDogcGllY2VdLCB0YWdzKV0sXG4gIH0pO1xuICBjb25zdCBpc09uZSA9IGN1dC5sZW5ndGggPT09IDEgJiYgY3V0WzBdIS5sZW5ndGggPT09IDE7XG4gIGlmIChpc09uZSB8fCBhY3Rpb24gfHwgdG8ubXVsdGlsaW5lID09PSBudWxsKVxuICAgIHJldHVybiBjdXQuZmxhdCgpLmZpbHRlcihwaWVjZSA9PiBwaWVjZSAhPT0gXCJcIikubWFwKHNpbmdsZSk7XG4gIHJldHVybiBiYXRjaGVzKGN1dCwgdG8ubXVsdGlsaW5lKVxuICAgIC5tYXAoZ3JvdXAgPT4gZ3JvdXAubGVuZ3RoID09PSAxID8gc2luZ2xlKGdyb3VwWzBdIS5waWVjZSkgOiBiYXRjaGVkKGdyb3VwLCB0by5uYW1lKSk7XG59XG5cbi8qKiBBIGxpbmUgb2YgYSBiYXRjaCwgb3Igd2hhdCBnb2VzIG9uIHdpdGggdGhlIG9uZSBiZWZvcmUgaXQuICovXG5pbnRlcmZhY2UgUGllY2Uge1xuICByZWFkb25seSBwaWVjZTogc3RyaW5nO1xuICByZWFkb25seSBnb2VzT246IGJvb2xlYW47XG59XG5cbi8qKiBQaWVjZXMgaW4gYXMgZmV3IGdyb3VwcyBhcyB0aGUgc2VydmVyJ3MgbGltaXRzIGFsbG93LiAqL1xuZnVuY3Rpb24gYmF0Y2hlcyhjdXQ6IHN0cmluZ1tdW10sIGxpbWl0czogTXVsdGlsaW5lKTogUGllY2VbXVtdIHtcbiAgY29uc3QgZ3JvdXBzOiBQaWVjZVtdW10gPSBbXTtcbiAgbGV0IGdyb3VwOiBQaWVjZVtdID0gW107XG4gIGxldCBzaXplID0gMDtcbiAgY29uc3QgZmluaXNoID0gKCkgPT4ge1xuICAgIHdoaWxlIChncm91cC5sZW5ndGggPiAwICYmIGdyb3VwW2dyb3VwLmxlbmd0aCAtIDFdIS5waWVjZSA9PT0gXCJcIilcbiAgICAgIGdyb3VwLnBvcCgpO1xuICAgIGlmIChncm91cC5sZW5ndGggPiAwKVxuICAgICAgZ3JvdXBzLnB1c2goZ3JvdXApO1xuICAgIGdyb3VwID0gW107XG4gICAgc2l6ZSA9IDA7XG4gIH07XG4gIGZvciAoY29uc3QgbGluZSBvZiBjdXQpXG4gICAgbGluZS5mb3JFYWNoKChwaWVjZSwgaSkgPT4ge1xuICAgICAgY29uc3QgbW9yZSA9IGJ5dGVzKHBpZWNlKSArIDE7XG4gICAgICBpZiAoZ3JvdXAubGVuZ3RoID49IGxpbWl0cy5tYXhMaW5lcyB8fCBzaXplICsgbW9yZSA+IGxpbWl0cy5tYXhCeXRlcylcbiAgICAgICAgZmluaXNoKCk7XG4gICAgICBpZiAoZ3JvdXAubGVuZ3RoID09PSAwICYmIHBpZWNlID09PSBcIlwiKVxuICAgICAgICByZXR1cm47XG4gICAgICBncm91cC5wdXNoKHsgcGllY2UsIGdvZXNPbjogaSA+IDAgJiYgZ3JvdXAubGVuZ3RoID4gMCB9KTtcbiAgICAgIHNpemUgKz0gbW9yZTtcbiAgICB9KTtcbiAgZmluaXNoKCk7XG4gIHJldHVybiBncm91cHM7XG59XG5cbmZ1bmN0aW9uIGJhdGNoZWQoZ3JvdXA6IFBpZWNlW10sIHRhcmdldDogc3RyaW5nKTogT3V0Z29pbmcge1xuICByZXR1cm4ge1xuICAgIHRleHQ6IGdyb3VwLm1hcCgoeyBwaWVjZSwgZ29lc09uIH0sIGkpID0+IChpID09PSAwIHx8IGdvZXNPbiA/IFwiXCIgOiBcIlxcblwiKSArIHBpZWNlKS5qb2luKFwiXCIpLFxuICAgIGFjdGlvbjogZmFsc2UsXG4gICAgbGluZXM6IHRhZ3MgPT4ge1xuICAgICAgY29uc3QgbmFtZSA9IGBtJHsrK2xhc3RCYXRjaH1gO1xuICAgICAgcmV0dXJuIFtcbiAgICAgICAgZm9ybWF0TWVzc2FnZShcIkJBVENIXCIsIFtgKyR7bmFtZX1gLCBcImRyYWZ0L211bHRpbGluZVwiLCB0YXJnZXRdLCB0YWdzKSxcbiAgICAgICAgLi4uZ3JvdXAubWFwKCh7IHBpZWNlLCBnb2VzT24gfSkgPT4gZm9ybWF0TWVzc2FnZShcIlBSSVZNU0dcIiwgW3RhcmdldCwgcGllY2VdLCB7XG4gICAgICAgICAgYmF0Y2g6IG5hbWUsXG4gICAgICAgICAgLi4uKGdvZXNPbiA/IHsgXCJkcmFmdC9tdWx0aWxpbmUtY29uY2F0XCI6IFwiXCIgfSA6IHt9KSxcbiAgICAgICAgfSkpLFxuICAgICAgICBmb3JtYXRNZXNzYWdlKFwiQkFUQ0hcIiwgW2AtJHtuYW1lfWBdKSxcbiAgICAgIF07XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIFRoZSB0ZXh0IG9mIGEgYmF0Y2ggdGhhdCBjYW1lIChkcmFmdC9tdWx0aWxpbmUpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG11bHRpbGluZVRleHQocGFydHM6IHJlYWRvbmx5IHsgdGV4dDogc3RyaW5nOyBnb2VzT246IGJvb2xlYW4gfVtdKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhcnRzLm1hcCgoeyB0ZXh0LCBnb2VzT24gfSwgaSkgPT4gKGkgPT09IDAgfHwgZ29lc09uID8gXCJcIiA6IFwiXFxuXCIpICsgdGV4dCkuam9pbihcIlwiKTtcbn1cbiIsICIvKiogV2hlcmUgaW4gYSB0ZXh0IHNvbWVib2R5J3MgbmFtZSBpcyBzYWlkLCBhcyBhIHdvcmQgb2YgaXRzIG93biwgd2hhdGV2ZXIgdGhlIGNhc2Ugb2YgaXRzXG4gICAgbGV0dGVyczogXCJBbFwiIGlzIG5vdCBzYWlkIGluIFwiYWxzb1wiLCBhbmQgbm90IGluIFwiQWxfXCIuIE9mZnNldHMgb2YgaXRzIGNoYXJhY3RlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gbWVudGlvbnModGV4dDogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiBudW1iZXJbXSB7XG4gIGNvbnN0IHJlc3VsdDogbnVtYmVyW10gPSBbXTtcbiAgaWYgKG5hbWUgPT09IFwiXCIpXG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgY29uc3QgbG93ID0gdGV4dC50b0xvd2VyQ2FzZSgpO1xuICBjb25zdCB3YW50ZWQgPSBuYW1lLnRvTG93ZXJDYXNlKCk7XG4gIGlmIChsb3cubGVuZ3RoICE9PSB0ZXh0Lmxlbmd0aClcbiAgICByZXR1cm4gcmVzdWx0O1xuICBmb3IgKGxldCBhdCA9IGxvdy5pbmRleE9mKHdhbnRlZCk7IGF0ID49IDA7IGF0ID0gbG93LmluZGV4T2Yod2FudGVkLCBhdCArIHdhbnRlZC5sZW5ndGgpKSB7XG4gICAgaWYgKCFpc1BhcnRPZk5hbWUodGV4dCwgYXQgLSAxKSAmJiAhaXNQYXJ0T2ZOYW1lKHRleHQsIGF0ICsgd2FudGVkLmxlbmd0aCkpXG4gICAgICByZXN1bHQucHVzaChhdCk7XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuZnVuY3Rpb24gaXNQYXJ0T2ZOYW1lKHRleHQ6IHN0cmluZywgYXQ6IG51bWJlcikge1xuICBjb25zdCBjID0gdGV4dFthdF07XG4gIC8vIEhhbGYgb2YgYSBjaGFyYWN0ZXIgYmV5b25kIHRoZSBmaXJzdCBwbGFuZTogZW1vamkgYXJlIG5vIG5hbWVzLCBzbyBpdCBpcyBub25lLlxuICByZXR1cm4gYyAhPT0gdW5kZWZpbmVkICYmIC9bXFxwe0x9XFxwe059X1xcLVtcXF1cXFxcYF57fXxdL3UudGVzdChjKTtcbn1cbiIsICJpbXBvcnQgeyBtZW50aW9ucyB9IGZyb20gXCIuLi9mb3JtYXQvbWVudGlvbnMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgZm9sZGVkLCBuaWNrT2YsIHNhbWUsIHRpbWVPZiwgdXNlckhvc3RPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuXG5leHBvcnQgdHlwZSBMaW5lS2luZCA9IFwibWVzc2FnZVwiIHwgXCJhY3Rpb25cIiB8IFwibm90aWNlXCIgfCBcImV2ZW50XCIgfCBcImluZm9cIjtcblxuLyoqIFdoYXQgaGFwcGVuZWQsIGlmIHRoZSBsaW5lIHRlbGxzIG9mIGFuIGV2ZW50LiAqL1xuZXhwb3J0IHR5cGUgRXZlbnRLaW5kID0gXCJqb2luXCIgfCBcInBhcnRcIiB8IFwicXVpdFwiIHwgXCJraWNrXCIgfCBcIm5pY2tcIiB8IFwidG9waWNcIiB8IFwibW9kZVwiIHwgXCJyZW5hbWVcIjtcblxuLyoqIE9uZSBsaW5lIG9mIGEgcm9vbS4gTmV2ZXIgY2hhbmdlZDogYW5vdGhlciBvbmUgdGFrZXMgaXRzIHBsYWNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5lIHtcbiAgLyoqIE9mIG5vIG90aGVyIGxpbmUgaW4gdGhlIHJvb20uICovXG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBMaW5lS2luZDtcbiAgcmVhZG9ubHkgZXZlbnQ/OiBFdmVudEtpbmQ7XG4gIC8qKiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbiAgcmVhZG9ubHkgdGltZTogbnVtYmVyO1xuICAvKiogV2hvc2UgaXQgaXM7IGVtcHR5IGZvciB3aGF0IHRoZSBwYWdlIGl0c2VsZiBzYXlzLiAqL1xuICByZWFkb25seSBuaWNrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgLyoqIEl0cyBtc2dpZDsgZW1wdHkgaWYgaXQgaGFzIG5vbmUuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG93bjogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbWVudGlvbjogYm9vbGVhbjtcbiAgLyoqIFRoZSBzaWduIG9mIHRob3NlIHdob20gaXQgaXMgZm9yLCBpbiBhIHJvb206IFwiQFwiIG9mIFwiQCNyb29tXCIuICovXG4gIHJlYWRvbmx5IG9ubHk/OiBzdHJpbmc7XG4gIC8qKiBUaGUgbXNnaWQgb2Ygd2hhdCBpdCBhbnN3ZXJzLiAqL1xuICByZWFkb25seSByZXBseVRvPzogc3RyaW5nO1xuICByZWFkb25seSBib3Q/OiBib29sZWFuO1xuICAvKiogV2hvIHJlYWN0ZWQgaG93LiAqL1xuICByZWFkb25seSByZWFjdGlvbnM/OiBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPjtcbiAgcmVhZG9ubHkgZGVsZXRlZD86IHsgcmVhZG9ubHkgYnk6IHN0cmluZzsgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmcgfTtcbiAgLyoqIE9mIG9uZSdzIG93biBsaW5lIHRoYXQgaGFzIG5vdCBjb21lIGJhY2suICovXG4gIHJlYWRvbmx5IHNlbmRpbmc/OiBcIndhaXRpbmdcIiB8IFwiZmFpbGVkXCIgfCB1bmRlZmluZWQ7XG4gIC8qKiBXaHkgaXQgZmFpbGVkLiAqL1xuICByZWFkb25seSBwcm9ibGVtPzogc3RyaW5nO1xufVxuXG5sZXQgbGFzdEtleSA9IDA7XG5cbi8qKiBBIGtleSBmb3IgYSBsaW5lIHdpdGhvdXQgYW4gaWQgb2YgaXRzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcmVzaEtleSgpOiBzdHJpbmcge1xuICByZXR1cm4gYCskeysrbGFzdEtleX1gO1xufVxuXG4vKiogQnkgd2hhdCB0aGUgc2FtZSBsaW5lIGlzIGtub3duIGFnYWluLCBsaXZlIG9yIG91dCBvZiBoaXN0b3J5LiBPZiBhIHRleHQgdGhhdCBjYW1lIGluXG4gICAgc2V2ZXJhbCBtZXNzYWdlcyBvbmx5IHRoZSBmaXJzdCBoYXMgYSBtc2dpZCwgYW5kIGEgc2VydmVyIHRoYXQgc3RhcnRzIGFuZXcgbWF5IGJlZ2luIHRvXG4gICAgY291bnQgYW5ldzogc28gdGhlIHRpbWUgY291bnRzIGFzIHdlbGwuICovXG5leHBvcnQgZnVuY3Rpb24ga2V5T2YobWVzc2FnZTogTWVzc2FnZSwgdGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgdGltZSA9IG1lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpID8/IFwiXCI7XG4gIGNvbnN0IGlkID0gbWVzc2FnZS50YWdzLmdldChcIm1zZ2lkXCIpID8/IFwiXCI7XG4gIGlmIChpZCAhPT0gXCJcIilcbiAgICByZXR1cm4gYCR7aWR9LyR7dGltZX1gO1xuICByZXR1cm4gdGltZSA9PT0gXCJcIiA/IGZyZXNoS2V5KCkgOiBgJHt0aW1lfS8ke21lc3NhZ2Uuc291cmNlfS8ke21lc3NhZ2UuY29tbWFuZH0vJHt0ZXh0fWA7XG59XG5cbi8qKiBBIHNlbnRlbmNlIG9mIHRoZSBwYWdlJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluZm9MaW5lKHRleHQ6IHN0cmluZywgbm93OiBudW1iZXIpOiBMaW5lIHtcbiAgcmV0dXJuIHsga2V5OiBmcmVzaEtleSgpLCBraW5kOiBcImluZm9cIiwgdGltZTogbm93LCBuaWNrOiBcIlwiLCB0ZXh0LCBpZDogXCJcIiwgb3duOiBmYWxzZSwgbWVudGlvbjogZmFsc2UgfTtcbn1cblxuLyoqIFdoYXQgc29tZWJvZHkgc2F5czogYW4gYWN0aW9uLCBhIHRleHQ7IG51bGwgZm9yIGFueSBvdGhlciBDVENQLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVud3JhcHBlZCh0ZXh0OiBzdHJpbmcpOiB7IGFjdGlvbjogYm9vbGVhbjsgdGV4dDogc3RyaW5nIH0gfCBudWxsIHtcbiAgaWYgKCF0ZXh0LnN0YXJ0c1dpdGgoXCJcXHgwMVwiKSlcbiAgICByZXR1cm4geyBhY3Rpb246IGZhbHNlLCB0ZXh0IH07XG4gIGNvbnN0IGlubmVyID0gL15cXHgwMUFDVElPTig/OiAoLio/KSk/XFx4MDE/JC9zLmV4ZWModGV4dCk7XG4gIHJldHVybiBpbm5lciA9PT0gbnVsbCA/IG51bGwgOiB7IGFjdGlvbjogdHJ1ZSwgdGV4dDogaW5uZXJbMV0gPz8gXCJcIiB9O1xufVxuXG4vKiogVGhlIGxpbmUgdGhhdCBhIG1lc3NhZ2UgbWFrZXMsIGxpdmUgb3Igb3V0IG9mIGhpc3Rvcnk7IG51bGwgaWYgaXQgbWFrZXMgbm9uZS5cbiAgICBAcGFyYW0gdGV4dCBvZiBzZXZlcmFsIG1lc3NhZ2VzIHRvZ2V0aGVyIChkcmFmdC9tdWx0aWxpbmUpLCBlbHNlIHRoZSBtZXNzYWdlJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVPZihtZXNzYWdlOiBNZXNzYWdlLCBtZTogc3RyaW5nLCBub3c6IG51bWJlciwgdGV4dD86IHN0cmluZyk6IExpbmUgfCBudWxsIHtcbiAgY29uc3QgbmljayA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gIGNvbnN0IG93biA9IHNhbWUobmljaywgbWUpO1xuICBjb25zdCB7IGNvbW1hbmQsIHBhcmFtcyB9ID0gbWVzc2FnZTtcbiAgY29uc3QgYmFzZSA9IHtcbiAgICB0aW1lOiB0aW1lT2YobWVzc2FnZSwgbm93KSxcbiAgICBuaWNrLFxuICAgIGlkOiBtZXNzYWdlLnRhZ3MuZ2V0KFwibXNnaWRcIikgPz8gXCJcIixcbiAgICBvd24sXG4gICAgbWVudGlvbjogZmFsc2UsXG4gICAgLi4uKG1lc3NhZ2UudGFncy5oYXMoXCJib3RcIikgPyB7IGJvdDogdHJ1ZSB9IDoge30pLFxuICB9O1xuICBpZiAoY29tbWFuZCA9PT0gXCJQUklWTVNHXCIgfHwgY29tbWFuZCA9PT0gXCJOT1RJQ0VcIikge1xuICAgIGNvbnN0IHNhaWQgPSB1bndyYXBwZWQodGV4dCA/PyBwYXJhbXNbMV0gPz8gXCJcIik7XG4gICAgaWYgKHNhaWQgPT09IG51bGwgfHwgKGNvbW1hbmQgPT09IFwiTk9USUNFXCIgJiYgc2FpZC5hY3Rpb24pKVxuICAgICAgcmV0dXJuIG51bGw7XG4gICAgY29uc3Qgc2lnbiA9IC9eW14jJkEtWmEtejAtOV9dKyg/PVsjJl0pLy5leGVjKHBhcmFtc1swXSA/PyBcIlwiKT8uWzBdO1xuICAgIGNvbnN0IHJlcGx5VG8gPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3JlcGx5XCIpID8/IG1lc3NhZ2UudGFncy5nZXQoXCIrcmVwbHlcIik7XG4gICAgcmV0dXJuIHtcbiAgICAgIC4uLmJhc2UsXG4gICAgICBrZXk6IGtleU9mKG1lc3NhZ2UsIHNhaWQudGV4dCksXG4gICAgICBraW5kOiBjb21tYW5kID09PSBcIk5PVElDRVwiID8gXCJub3RpY2VcIiA6IHNhaWQuYWN0aW9uID8gXCJhY3Rpb25cIiA6IFwibWVzc2FnZVwiLFxuICAgICAgdGV4dDogc2FpZC50ZXh0LFxuICAgICAgbWVudGlvbjogIW93biAmJiBtZW50aW9ucyhzYWlkLnRleHQsIG1lKS5sZW5ndGggPiAwLFxuICAgICAgLi4uKHNpZ24gPT09IHVuZGVmaW5lZCA/IHt9IDogeyBvbmx5OiBzaWduIH0pLFxuICAgICAgLi4uKHJlcGx5VG8gPT09IHVuZGVmaW5lZCA/IHt9IDogeyByZXBseVRvIH0pLFxuICAgIH07XG4gIH1cbiAgY29uc3QgdG9sZCA9IGV2ZW50T2YobWVzc2FnZSwgbWUpO1xuICBpZiAodG9sZCA9PT0gbnVsbClcbiAgICByZXR1cm4gbnVsbDtcbiAgY29uc3QgW2V2ZW50LCB3b3Jkc10gPSB0b2xkO1xuICAvLyBPZiBhbiBldmVudCBvbmx5IHRoZSBwYXN0IG1heSBzYXkgdGhlIGlkLlxuICBjb25zdCBrZXkgPSBtZXNzYWdlLnRhZ3MuaGFzKFwidGltZVwiKSA/IGAke21lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpfS8ke25pY2t9LyR7d29yZHN9YCA6IGZyZXNoS2V5KCk7XG4gIHJldHVybiB7IC4uLmJhc2UsIGtleSwga2luZDogXCJldmVudFwiLCBldmVudCwgdGV4dDogd29yZHMgfTtcbn1cblxuLyoqIFdoYXQgYW4gZXZlbnQgaXMsIGFuZCB0aGUgd29yZHMgYmVoaW5kIHRoZSBuaWNrLiAqL1xuZnVuY3Rpb24gZXZlbnRPZih7IGNvbW1hbmQsIHBhcmFtcywgc291cmNlIH06IE1lc3NhZ2UsIG1lOiBzdHJpbmcpOiBbRXZlbnRLaW5kLCBzdHJpbmddIHwgbnVsbCB7XG4gIGNvbnN0IGJlY2F1c2UgPSAocmVhc29uOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHJlYXNvbiA/IGAgKCR7cmVhc29ufSlgIDogXCJcIjtcbiAgc3dpdGNoIChjb21tYW5kKSB7XG4gICAgY2FzZSBcIkpPSU5cIjpcbiAgICAgIHJldHVybiBbXCJqb2luXCIsIFwiam9pbmVkXCJdO1xuICAgIGNhc2UgXCJQQVJUXCI6XG4gICAgICByZXR1cm4gW1wicGFydFwiLCBgbGVmdCR7YmVjYXVzZShwYXJhbXNbMV0pfWBdO1xuICAgIGNhc2UgXCJRVUlUXCI6XG4gICAgICByZXR1cm4gW1wicXVpdFwiLCBgbGVmdCB0aGUgY2hhdCR7YmVjYXVzZShwYXJhbXNbMF0pfWBdO1xuICAgIGNhc2UgXCJLSUNLXCI6XG4gICAgICByZXR1cm4gW1wia2lja1wiLCBgdGhyZXcgJHtzYW1lKHBhcmFtc1sxXSA/PyBcIlwiLCBtZSkgPyBcInlvdVwiIDogcGFyYW1zWzFdfSBvdXQke1xuICAgICAgICBiZWNhdXNlKHNhbWUocGFyYW1zWzJdID8/IFwiXCIsIG5pY2tPZihzb3VyY2UpKSA/IFwiXCIgOiBwYXJhbXNbMl0pfWBdO1xuICAgIGNhc2UgXCJOSUNLXCI6XG4gICAgICByZXR1cm4gW1wibmlja1wiLCBgaXMgbm93IGtub3duIGFzICR7cGFyYW1zWzBdfWBdO1xuICAgIGNhc2UgXCJUT1BJQ1wiOlxuICAgICAgcmV0dXJuIFtcInRvcGljXCIsIHBhcmFtc1sxXSA/IGBjaGFuZ2VkIHRoZSB0b3BpYyB0bzogJHtwYXJhbXNbMV19YCA6IFwidG9vayB0aGUgdG9waWMgYXdheVwiXTtcbiAgICBjYXNlIFwiTU9ERVwiOlxuICAgICAgcmV0dXJuIFtcIm1vZGVcIiwgYGNoYW5nZWQgbW9kZXM6ICR7cGFyYW1zLnNsaWNlKDEpLmpvaW4oXCIgXCIpfWBdO1xuICAgIGNhc2UgXCJSRU5BTUVcIjpcbiAgICAgIHJldHVybiBbXCJyZW5hbWVcIiwgYHJlbmFtZWQgdGhlIHJvb20gdG8gJHtwYXJhbXNbMV19JHtiZWNhdXNlKHBhcmFtc1syXSl9YF07XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBudWxsO1xuICB9XG59XG5cbi8qKiBXaGV0aGVyIGEgbGluZSBjb3VudHMgYXMgc29tZXRoaW5nIHRoYXQgd2FzIHNhaWQuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTYWlkKGxpbmU6IExpbmUpOiBib29sZWFuIHtcbiAgcmV0dXJuIGxpbmUua2luZCA9PT0gXCJtZXNzYWdlXCIgfHwgbGluZS5raW5kID09PSBcImFjdGlvblwiIHx8IGxpbmUua2luZCA9PT0gXCJub3RpY2VcIjtcbn1cblxuLyoqIFRoZSBsaW5lIHdpdGggb25lIG1vcmUgcmVhY3Rpb24sIG9yIG9uZSBsZXNzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhSZWFjdGlvbihsaW5lOiBMaW5lLCBlbW9qaTogc3RyaW5nLCBuaWNrOiBzdHJpbmcsIHRoZXJlOiBib29sZWFuKTogTGluZSB7XG4gIGNvbnN0IHJlYWN0aW9ucyA9IG5ldyBNYXAobGluZS5yZWFjdGlvbnMpO1xuICBjb25zdCBvdGhlcnMgPSAocmVhY3Rpb25zLmdldChlbW9qaSkgPz8gW10pLmZpbHRlcih4ID0+IGZvbGRlZCh4KSAhPT0gZm9sZGVkKG5pY2spKTtcbiAgaWYgKHRoZXJlKVxuICAgIG90aGVycy5wdXNoKG5pY2spO1xuICBpZiAob3RoZXJzLmxlbmd0aCA+IDApXG4gICAgcmVhY3Rpb25zLnNldChlbW9qaSwgb3RoZXJzKTtcbiAgZWxzZVxuICAgIHJlYWN0aW9ucy5kZWxldGUoZW1vamkpO1xuICByZXR1cm4geyAuLi5saW5lLCByZWFjdGlvbnMgfTtcbn1cblxuLyoqIFRoZSBtYXNrIG9mIHdobyBzZW50IGEgbWVzc2FnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXNrT2YobWVzc2FnZTogTWVzc2FnZSk6IHN0cmluZyB7XG4gIGNvbnN0IHJlc3QgPSB1c2VySG9zdE9mKG1lc3NhZ2Uuc291cmNlKTtcbiAgcmV0dXJuIHJlc3QgPT09IFwiXCIgPyBtZXNzYWdlLnNvdXJjZSA6IGAke25pY2tPZihtZXNzYWdlLnNvdXJjZSl9ISR7cmVzdH1gO1xufVxuIiwgImltcG9ydCB7IGZvbGRlZCwgbmlja09mIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5cbi8qKiBXaGV0aGVyIHdobyBzZW50IHNvbWV0aGluZyBpcyBpbiB0aGUgbGlzdDogYnkgbmljaywgb3IgYnkgYSBtYXNrIGxpa2UgXCIqISpAMTkyLjAuMi4qXCIuICovXG5leHBvcnQgZnVuY3Rpb24gaXNJZ25vcmVkKGxpc3Q6IHJlYWRvbmx5IHN0cmluZ1tdLCBzb3VyY2U6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gbGlzdC5zb21lKGVudHJ5ID0+XG4gICAgL1shQCo/XS8udGVzdChlbnRyeSkgPyBtYXRjaGVzKGVudHJ5LCBzb3VyY2UpIDogZm9sZGVkKGVudHJ5KSA9PT0gZm9sZGVkKG5pY2tPZihzb3VyY2UpKSk7XG59XG5cbi8qKiBBIG1hc2sgd2l0aCAqIGFuZCA/LCBvdmVyIHRoZSB3aG9sZSBvZiBhIHRleHQ7IHdpdGhvdXQgYmFja3RyYWNraW5nIHRoYXQgY291bGQgdGFrZSBsb25nLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1hdGNoZXMobWFzazogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgY29uc3QgbSA9IGZvbGRlZChtYXNrKTtcbiAgY29uc3QgdCA9IGZvbGRlZCh0ZXh0KTtcbiAgbGV0IGkgPSAwO1xuICBsZXQgaiA9IDA7XG4gIGxldCBzdGFyID0gLTE7XG4gIGxldCBmcm9tID0gMDtcbiAgd2hpbGUgKGogPCB0Lmxlbmd0aCkge1xuICAgIGlmIChpIDwgbS5sZW5ndGggJiYgKG1baV0gPT09IFwiP1wiIHx8IChtW2ldID09PSB0W2pdICYmIG1baV0gIT09IFwiKlwiKSkpIHtcbiAgICAgICsraTtcbiAgICAgICsrajtcbiAgICB9IGVsc2UgaWYgKG1baV0gPT09IFwiKlwiKSB7XG4gICAgICBzdGFyID0gaSsrO1xuICAgICAgZnJvbSA9IGo7XG4gICAgfSBlbHNlIGlmIChzdGFyID49IDApIHtcbiAgICAgIGkgPSBzdGFyICsgMTtcbiAgICAgIGogPSArK2Zyb207XG4gICAgfSBlbHNlIHtcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gIH1cbiAgd2hpbGUgKG1baV0gPT09IFwiKlwiKVxuICAgICsraTtcbiAgcmV0dXJuIGkgPT09IG0ubGVuZ3RoO1xufVxuIiwgImltcG9ydCB0eXBlIHsgTWVzc2FnZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuXG4vKiogV2hhdCBhIHJlZnVzYWwgc2F5czogezF9IGlzIGl0cyBzZWNvbmQgcGFyYW1ldGVyLCBhZnRlciBvbmUncyBvd24gbmFtZSwge2xhc3R9IHdoYXQgdGhlXG4gICAgc2VydmVyIHNheXMgaXRzZWxmIChSRkMgMjgxMiA1LjIsIGFuZCB3aGF0IGNhbWUgbGF0ZXIsIG1vZGVybi5pcmNkb2NzLmhvcnNlKS4gKi9cbmNvbnN0IHNlbnRlbmNlczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgNDAxOiBcIlRoZXJlIGlzIG5vYm9keSBjYWxsZWQgezF9LCBhbmQgbm8gc3VjaCByb29tXCIsXG4gIDQwMzogXCJUaGVyZSBpcyBubyByb29tIHsxfVwiLFxuICA0MDQ6IFwiWW91IG1heSBub3Qgc3BlYWsgaW4gezF9OiB7bGFzdH1cIixcbiAgNDA1OiBcIllvdSBhcmUgaW4gdG9vIG1hbnkgcm9vbXMgdG8gZW50ZXIgezF9XCIsXG4gIDQwNjogXCJOb2JvZHkgd2FzIGNhbGxlZCB7MX0gbGF0ZWx5XCIsXG4gIDQwNzogXCJ7MX0gaXMgbW9yZSB0aGFuIG9uZVwiLFxuICA0MTI6IFwiVGhlcmUgd2FzIG5vdGhpbmcgdG8gc2F5XCIsXG4gIDQxNzogXCJUaGF0IGxpbmUgaXMgdG9vIGxvbmcgZm9yIHRoZSBzZXJ2ZXJcIixcbiAgNDIxOiBcIlRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyB7MX1cIixcbiAgNDMyOiBcInsxfSBpcyBubyBuYW1lIHRoYXQgb25lIGNhbiBoYXZlIGhlcmU6IHtsYXN0fVwiLFxuICA0MzM6IFwiezF9IGlzIHRha2VuOiB7bGFzdH1cIixcbiAgNDM1OiBcIk5vdCB3aGlsZSB5b3UgbWF5IG5vdCBzcGVhayBpbiB7Mn1cIixcbiAgNDM3OiBcInsxfSBjYW5ub3QgYmUgaGFkIGp1c3Qgbm93OiB7bGFzdH1cIixcbiAgNDM4OiBcIllvdSBjaGFuZ2UgeW91ciBuYW1lIHRvbyBvZnRlbjoge2xhc3R9XCIsXG4gIDQzOTogXCJOb3Qgc28gZmFzdDoge2xhc3R9XCIsXG4gIDQ0MTogXCJ7MX0gaXMgbm90IGluIHsyfVwiLFxuICA0NDI6IFwiWW91IGFyZSBub3QgaW4gezF9XCIsXG4gIDQ0MzogXCJ7MX0gaXMgaW4gezJ9IGFscmVhZHlcIixcbiAgNDYxOiBcInsxfSBuZWVkcyBtb3JlIHRoYW4gdGhhdFwiLFxuICA0NjQ6IFwiVGhhdCBpcyBub3QgdGhlIHBhc3N3b3JkXCIsXG4gIDQ2NTogXCJZb3UgYXJlIGJhbm5lZCBmcm9tIHRoaXMgc2VydmVyOiB7bGFzdH1cIixcbiAgNDcxOiBcInsxfSBpcyBmdWxsXCIsXG4gIDQ3MjogXCJ7MX0gaXMgbm8gbW9kZSB0aGF0IHRoZSBzZXJ2ZXIga25vd3NcIixcbiAgNDczOiBcIk9ubHkgd2hvIGlzIGludml0ZWQgbWF5IGVudGVyIHsxfVwiLFxuICA0NzQ6IFwiWW91IGFyZSBiYW5uZWQgZnJvbSB7MX1cIixcbiAgNDc1OiBcInsxfSBoYXMgYSBrZXksIGFuZCB0aGF0IGlzIG5vdCBpdC4gVHJ5IC9qb2luIHsxfSBLRVlcIixcbiAgNDc2OiBcInsxfSBpcyBubyBuYW1lIGZvciBhIHJvb21cIixcbiAgNDc3OiBcIk9ubHkgd2hvIGlzIGxvZ2dlZCBpbiBtYXkgZW50ZXIgezF9LCBvciB3cml0ZSB0aGVyZVwiLFxuICA0Nzg6IFwiVGhlIGxpc3Qgb2YgezF9IGlzIGZ1bGxcIixcbiAgNDgwOiBcIlRvbyBtYW55IHBlb3BsZSBlbnRlcmVkIHsxfSBqdXN0IG5vdy4gVHJ5IGFnYWluIGluIGEgbW9tZW50XCIsXG4gIDQ4MTogXCJUaGF0IGlzIGZvciBvcGVyYXRvcnMgb2YgdGhlIHNlcnZlclwiLFxuICA0ODI6IFwiT25seSBvcGVyYXRvcnMgb2YgezF9IG1heSBkbyB0aGF0XCIsXG4gIDQ4OTogXCJPbmx5IHdpdGggYSBzZWN1cmUgY29ubmVjdGlvbiAoaHR0cHMpIG9uZSBtYXkgZW50ZXIgezF9XCIsXG4gIDcxNjogXCJ7MX0gdGFrZXMgbWVzc2FnZXMgb25seSBmcm9tIHBlb3BsZSBpdCBrbm93c1wiLFxufTtcblxuLyoqIEEgcmVmdXNhbCBhcyBhIHNlbnRlbmNlOyBudWxsIGlmIHRoZSBtZXNzYWdlIGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNhbChtZXNzYWdlOiBNZXNzYWdlKTogc3RyaW5nIHwgbnVsbCB7XG4gIGNvbnN0IHsgY29tbWFuZCwgcGFyYW1zIH0gPSBtZXNzYWdlO1xuICBjb25zdCBsYXN0ID0gcGFyYW1zW3BhcmFtcy5sZW5ndGggLSAxXSA/PyBcIlwiO1xuICBpZiAoY29tbWFuZCA9PT0gXCJGQUlMXCIgfHwgY29tbWFuZCA9PT0gXCJXQVJOXCIgfHwgY29tbWFuZCA9PT0gXCJOT1RFXCIpXG4gICAgcmV0dXJuIGxhc3Q7XG4gIGlmICghL15bNDVdXFxkXFxkJHxeKDI2M3w2OTZ8NzE2fDczNHw5MFsyNDU2XSkkLy50ZXN0KGNvbW1hbmQpIHx8IGNvbW1hbmQgPT09IFwiNDIyXCIpXG4gICAgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHNlbnRlbmNlID0gc2VudGVuY2VzW2NvbW1hbmRdO1xuICAvLyBBIHNlcnZlciB0aGF0IGxlYXZlcyBzb21ldGhpbmcgb3V0IHNheXMgc29tZXRoaW5nIGVsc2UgdGhhbiB3ZSB0aGluay5cbiAgaWYgKHNlbnRlbmNlID09PSB1bmRlZmluZWQgfHwgKHNlbnRlbmNlLmluY2x1ZGVzKFwiezJ9XCIpICYmIHBhcmFtcy5sZW5ndGggPCA0KVxuICAgICAgfHwgKHNlbnRlbmNlLmluY2x1ZGVzKFwiezF9XCIpICYmIHBhcmFtcy5sZW5ndGggPCAzKSlcbiAgICByZXR1cm4gWy4uLnBhcmFtcy5zbGljZSgxLCAtMSksIGxhc3RdLmZpbHRlcih4ID0+IHggIT09IFwiKlwiKS5qb2luKFwiIFwiKTtcbiAgcmV0dXJuIHNlbnRlbmNlLnJlcGxhY2UoL1xceyhcXHcrKVxcfS9nLCAoXywgbmFtZTogc3RyaW5nKSA9PlxuICAgIG5hbWUgPT09IFwibGFzdFwiID8gbGFzdCA6IHBhcmFtc1tOdW1iZXIobmFtZSldID8/IFwiXCIpO1xufVxuIiwgImltcG9ydCB7IHR5cGUgQmF0Y2gsIGlzQmF0Y2ggfSBmcm9tIFwiLi4vaXJjL2JhdGNoZXMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgaXNSb29tIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYXQgfSBmcm9tIFwiLi9jaGF0LnRzXCI7XG5pbXBvcnQgeyBtdWx0aWxpbmVUZXh0IH0gZnJvbSBcIi4vY29tcG9zZS50c1wiO1xuaW1wb3J0IHsgaXNJZ25vcmVkIH0gZnJvbSBcIi4vaWdub3JlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGxpbmVPZiwgd2l0aFJlYWN0aW9uIH0gZnJvbSBcIi4vbGluZS50c1wiO1xuaW1wb3J0IHsgcmVmdXNhbCB9IGZyb20gXCIuL3JlZnVzYWxzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJvb20gfSBmcm9tIFwiLi9yb29tLnRzXCI7XG5pbXBvcnQgeyBmaXJzdE9mLCBmb3VuZEluUGFzdCB9IGZyb20gXCIuL3NwZWFrLnRzXCI7XG5cbi8qKiBMaW5lcyBvZiBvbmUgcGFnZSBvZiB0aGUgcGFzdC4gKi9cbmNvbnN0IHBhZ2UgPSAxMDA7XG5cbmZ1bmN0aW9uIHBhZ2VTaXplKGNoYXQ6IENoYXQpIHtcbiAgcmV0dXJuIE1hdGgubWluKHBhZ2UsIGNoYXQuaXN1cHBvcnQubnVtYmVyKFwiQ0hBVEhJU1RPUllcIiwgcGFnZSkpO1xufVxuXG4vKiogQSBsaW5lIGFzIENIQVRISVNUT1JZIG1heSBuYW1lIGl0OiBieSBpdHMgaWQgd2hlcmUgdGhlIHNlcnZlciB0YWtlcyBpZHMsIGVsc2UgYnkgaXRzIHRpbWVcbiAgICAoTVNHUkVGVFlQRVMpLiAqL1xuZnVuY3Rpb24gcmVmZXJlbmNlKGNoYXQ6IENoYXQsIGxpbmU6IExpbmUpIHtcbiAgY29uc3QgdHlwZXMgPSBjaGF0LmlzdXBwb3J0LmdldChcIk1TR1JFRlRZUEVTXCIpO1xuICByZXR1cm4gbGluZS5pZCAhPT0gXCJcIiAmJiAodHlwZXMgPT09IFwiXCIgfHwgdHlwZXMuc3BsaXQoXCIsXCIpLmluY2x1ZGVzKFwibXNnaWRcIikpXG4gICAgPyBgbXNnaWQ9JHtsaW5lLmlkfWAgOiB0aW1lc3RhbXAobGluZS50aW1lKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRpbWVzdGFtcCh0aW1lOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gYHRpbWVzdGFtcD0ke25ldyBEYXRlKHRpbWUpLnRvSVNPU3RyaW5nKCl9YDtcbn1cblxuLyoqIFRoZSBuZXdlc3QgbGluZSB0aGF0IHRoZSBzZXJ2ZXIgaGFzLCB0b28uICovXG5mdW5jdGlvbiBuZXdlc3RTYWlkKHJvb206IFJvb20pOiBMaW5lIHwgdW5kZWZpbmVkIHtcbiAgZm9yIChsZXQgaSA9IHJvb20ubGluZXMubGVuZ3RoIC0gMTsgaSA+PSAwOyAtLWkpXG4gICAgaWYgKHJvb20ubGluZXNbaV0hLmtpbmQgIT09IFwiaW5mb1wiKVxuICAgICAgcmV0dXJuIHJvb20ubGluZXNbaV07XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IHdhcyBzYWlkIGluIGEgcm9vbSBiZWZvcmUgd2UgY2FtZSwgb3Igd2hpbGUgd2Ugd2VyZSBhd2F5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvYWROZXdlc3QoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBpZiAoIWNoYXQuaGFzKFwiZHJhZnQvY2hhdGhpc3RvcnlcIikgfHwgcm9vbS5raW5kID09PSBcInNlcnZlclwiIHx8IHJvb20ucGFzdC5sb2FkaW5nICE9PSBudWxsKVxuICAgIHJldHVybjtcbiAgY29uc3QgbGFzdCA9IHJvb20ucGFzdC5saXZlID8gbmV3ZXN0U2FpZChyb29tKSA6IHVuZGVmaW5lZDtcbiAgY29uc3Qgc2l6ZSA9IHBhZ2VTaXplKGNoYXQpO1xuICBhc2soY2hhdCwgcm9vbSwgXCJuZXdlclwiLCBbXCJMQVRFU1RcIiwgcm9vbS5uYW1lLCBsYXN0ID8gcmVmZXJlbmNlKGNoYXQsIGxhc3QpIDogXCIqXCIsIFN0cmluZyhzaXplKV0sXG4gICAgICAobGluZXMsIGNvdW50KSA9PiB7XG4gICAgICAgIC8vIEEgZnVsbCBwYWdlIG1heSBsZWF2ZSBhIGdhcCBiZWhpbmQgd2hhdCBpcyBoZXJlOiB0aGVuIHdoYXQgaXMgaGVyZSBnb2VzLCBhbmRcbiAgICAgICAgLy8gY29tZXMgYmFjayB3aGVuIG9uZSBzY3JvbGxzIHVwLlxuICAgICAgICBpZiAobGFzdCA9PT0gdW5kZWZpbmVkIHx8IGNvdW50IDwgc2l6ZSlcbiAgICAgICAgICByb29tLm1lcmdlKGxpbmVzKTtcbiAgICAgICAgZWxzZVxuICAgICAgICAgIHJvb20ucmVwbGFjZShsaW5lcyk7XG4gICAgICAgIGlmIChsYXN0ID09PSB1bmRlZmluZWQgfHwgY291bnQgPj0gc2l6ZSlcbiAgICAgICAgICByb29tLnBhc3QubW9yZSA9IGNvdW50ID49IHNpemU7XG4gICAgICAgIHJvb20ucGFzdC5saXZlID0gdHJ1ZTtcbiAgICAgIH0pO1xufVxuXG4vKiogT25lIHBhZ2UgbW9yZSBvZiB0aGUgcGFzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2FkT2xkZXIoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBjb25zdCBmaXJzdCA9IHJvb20ubGluZXMuZmluZChsaW5lID0+IGxpbmUua2luZCAhPT0gXCJpbmZvXCIpO1xuICBpZiAocm9vbS5wYXN0LmxvYWRpbmcgIT09IG51bGwgfHwgIXJvb20ucGFzdC5tb3JlIHx8IGZpcnN0ID09PSB1bmRlZmluZWRcbiAgICAgIHx8ICFjaGF0LmhhcyhcImRyYWZ0L2NoYXRoaXN0b3J5XCIpKVxuICAgIHJldHVybjtcbiAgY29uc3Qgc2l6ZSA9IHBhZ2VTaXplKGNoYXQpO1xuICBhc2soY2hhdCwgcm9vbSwgXCJvbGRlclwiLCBbXCJCRUZPUkVcIiwgcm9vbS5uYW1lLCByZWZlcmVuY2UoY2hhdCwgZmlyc3QpLCBTdHJpbmcoc2l6ZSldLFxuICAgICAgKGxpbmVzLCBjb3VudCkgPT4ge1xuICAgICAgICBjb25zdCBmcmVzaCA9IHJvb20ubWVyZ2UobGluZXMpO1xuICAgICAgICByb29tLnBhc3QubW9yZSA9IGNvdW50ID49IHNpemUgJiYgZnJlc2gubGVuZ3RoID4gMDtcbiAgICAgIH0pO1xufVxuXG4vKiogT25lIHBhZ2UgdG93YXJkcyBub3csIGFmdGVyIGEganVtcCBmYXIgYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2FkTmV3ZXIoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBjb25zdCBsYXN0ID0gbmV3ZXN0U2FpZChyb29tKTtcbiAgaWYgKHJvb20ucGFzdC5sb2FkaW5nICE9PSBudWxsIHx8IHJvb20ucGFzdC5saXZlIHx8IGxhc3QgPT09IHVuZGVmaW5lZClcbiAgICByZXR1cm47XG4gIGNvbnN0IHNpemUgPSBwYWdlU2l6ZShjaGF0KTtcbiAgYXNrKGNoYXQsIHJvb20sIFwibmV3ZXJcIiwgW1wiQUZURVJcIiwgcm9vbS5uYW1lLCByZWZlcmVuY2UoY2hhdCwgbGFzdCksIFN0cmluZyhzaXplKV0sXG4gICAgICAobGluZXMsIGNvdW50KSA9PiB7XG4gICAgICAgIHJvb20ubWVyZ2UobGluZXMpO1xuICAgICAgICByb29tLnBhc3QubGl2ZSA9IGNvdW50IDwgc2l6ZTtcbiAgICAgIH0pO1xufVxuXG4vKiogR29lcyB0byBhIGxpbmUgdGhhdCBpcyBub3QgaGVyZSwgYXMgb25lIGZvdW5kIGJ5IGEgc2VhcmNoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvYWRBcm91bmQoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbGluZTogTGluZSwgZG9uZTogKCkgPT4gdm9pZCkge1xuICBpZiAocm9vbS5wYXN0LmxvYWRpbmcgIT09IG51bGwpXG4gICAgcmV0dXJuO1xuICBhc2soY2hhdCwgcm9vbSwgXCJhcm91bmRcIiwgW1wiQVJPVU5EXCIsIHJvb20ubmFtZSwgcmVmZXJlbmNlKGNoYXQsIGxpbmUpLCBTdHJpbmcocGFnZVNpemUoY2hhdCkpXSxcbiAgICAgIGxpbmVzID0+IHtcbiAgICAgICAgaWYgKGxpbmVzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICByb29tLnJlcGxhY2UobGluZXMpO1xuICAgICAgICAgIHJvb20ucGFzdC5saXZlID0gZmFsc2U7XG4gICAgICAgICAgcm9vbS5wYXN0Lm1vcmUgPSB0cnVlO1xuICAgICAgICB9XG4gICAgICAgIGRvbmUoKTtcbiAgICAgIH0pO1xufVxuXG4vKiogQmFjayB0byB3aGF0IGlzIHNhaWQgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJldHVyblRvTm93KGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgaWYgKHJvb20ucGFzdC5saXZlKVxuICAgIHJldHVybjtcbiAgcm9vbS5yZXBsYWNlKFtdKTtcbiAgbG9hZE5ld2VzdChjaGF0LCByb29tKTtcbn1cblxuLyoqIFdpdGggd2hvbSBvbmUgdGFsa2VkIGFsb25lIHNpbmNlIHRoZW4uICovXG5leHBvcnQgZnVuY3Rpb24gbG9hZFRhbGtzKGNoYXQ6IENoYXQsIHNpbmNlOiBudW1iZXIpIHtcbiAgaWYgKCFjaGF0LmhhcyhcImRyYWZ0L2NoYXRoaXN0b3J5XCIpIHx8ICFjaGF0LmhhcyhcImxhYmVsZWQtcmVzcG9uc2VcIikgfHwgY2hhdC5hY2NvdW50ID09PSBcIlwiKVxuICAgIHJldHVybjtcbiAgY2hhdC5zZW5kKFwiQ0hBVEhJU1RPUllcIiwgW1wiVEFSR0VUU1wiLCB0aW1lc3RhbXAoY2hhdC5ub3coKSksIHRpbWVzdGFtcChzaW5jZSksIFwiNTBcIl0sXG4gICAgICAgICAgICBjaGF0LmxhYmVsKGFuc3dlciA9PiB7XG4gICAgICAgICAgICAgIGZvciAoY29uc3QgaXRlbSBvZiBpc0JhdGNoKGFuc3dlcikgPyBhbnN3ZXIuaXRlbXMgOiBbXSlcbiAgICAgICAgICAgICAgICBpZiAoIWlzQmF0Y2goaXRlbSkgJiYgaXRlbS5wYXJhbXNbMF0gPT09IFwiVEFSR0VUU1wiKSB7XG4gICAgICAgICAgICAgICAgICBjb25zdCBuYW1lID0gaXRlbS5wYXJhbXNbMV0gPz8gXCJcIjtcbiAgICAgICAgICAgICAgICAgIGlmIChuYW1lICE9PSBcIlwiICYmICFpc1Jvb20obmFtZSkpXG4gICAgICAgICAgICAgICAgICAgIGxvYWROZXdlc3QoY2hhdCwgY2hhdC5vcGVuKG5hbWUpKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgICAgICAgfSkpO1xufVxuXG50eXBlIExvYWRpbmcgPSBSb29tW1wicGFzdFwiXVtcImxvYWRpbmdcIl07XG5cbmZ1bmN0aW9uIGFzayhjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsb2FkaW5nOiBMb2FkaW5nLCBwYXJhbXM6IHN0cmluZ1tdLFxuICAgICAgICAgICAgIHRha2U6IChsaW5lczogTGluZVtdLCBjb3VudDogbnVtYmVyKSA9PiB2b2lkKSB7XG4gIGNvbnN0IGxhYmVsID0gY2hhdC5sYWJlbChhbnN3ZXIgPT4ge1xuICAgIHJvb20ucGFzdC5sb2FkaW5nID0gbnVsbDtcbiAgICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIGlmICghaXNCYXRjaChhbnN3ZXIpKSB7XG4gICAgICByb29tLnBhc3QubW9yZSA9IGZhbHNlO1xuICAgICAgY29uc3QgcHJvYmxlbSA9IHJlZnVzYWwoYW5zd2VyKTtcbiAgICAgIGlmIChwcm9ibGVtICE9PSBudWxsICYmIGxvYWRpbmcgIT09IFwibmV3ZXJcIilcbiAgICAgICAgY2hhdC50ZWxsKHByb2JsZW0sIHJvb20pO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIC8vIExhYmVsbGVkLCB0aGUgYmF0Y2ggb2YgdGhlIHBhc3QgbWF5IHN0YW5kIGluIG9uZSBvZiB0aGUgYW5zd2VyIChsYWJlbGVkLXJlc3BvbnNlKS5cbiAgICBjb25zdCBpbm5lciA9IGFuc3dlci50eXBlID09PSBcImxhYmVsZWQtcmVzcG9uc2VcIlxuICAgICAgPyBhbnN3ZXIuaXRlbXMuZmluZChpc0JhdGNoKSA/PyBhbnN3ZXIgOiBhbnN3ZXI7XG4gICAgY29uc3QgcGFzdCA9IHBhc3RPZihjaGF0LCBpbm5lcik7XG4gICAgZm91bmRJblBhc3Qocm9vbSwgcGFzdC5saW5lcyk7XG4gICAgdGFrZShwYXN0LmxpbmVzLCBwYXN0LmNvdW50KTtcbiAgICBmb3IgKGNvbnN0IGNoYW5nZSBvZiBwYXN0LmNoYW5nZXMpXG4gICAgICBhcHBseUNoYW5nZShyb29tLCBjaGFuZ2UpO1xuICAgIHJvb20uY291bnQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG4gIC8vIFdpdGhvdXQgbGFiZWxzIG5vYm9keSBjb3VsZCB0ZWxsIHdoaWNoIGFuc3dlciBpcyB3aG9zZS5cbiAgaWYgKGxhYmVsW1wibGFiZWxcIl0gPT09IHVuZGVmaW5lZClcbiAgICByZXR1cm47XG4gIHJvb20ucGFzdC5sb2FkaW5nID0gbG9hZGluZztcbiAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgY2hhdC5zZW5kKFwiQ0hBVEhJU1RPUllcIiwgcGFyYW1zLCBsYWJlbCk7XG59XG5cbi8qKiBXaGF0IGEgYmF0Y2ggb2YgdGhlIHBhc3QgaGFzOiBsaW5lcywgYW5kIHdoYXQgY2hhbmdlcyBsaW5lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXN0T2YoY2hhdDogQ2hhdCwgYmF0Y2g6IEJhdGNoKSB7XG4gIGNvbnN0IGxpbmVzOiBMaW5lW10gPSBbXTtcbiAgY29uc3QgY2hhbmdlczogTWVzc2FnZVtdID0gW107XG4gIGxldCBjb3VudCA9IDA7XG4gIGZvciAoY29uc3QgaXRlbSBvZiBiYXRjaC5pdGVtcykge1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBpc0JhdGNoKGl0ZW0pID8gZmlyc3RPZihpdGVtKSA6IGl0ZW07XG4gICAgaWYgKG1lc3NhZ2UgPT09IG51bGwpXG4gICAgICBjb250aW51ZTtcbiAgICArK2NvdW50O1xuICAgIGNvbnN0IGxpbmUgPSBpc0JhdGNoKGl0ZW0pID8gbXVsdGlMaW5lT2YoY2hhdCwgaXRlbSkgOiBsaW5lT2YoaXRlbSwgY2hhdC5tZSwgY2hhdC5ub3coKSk7XG4gICAgaWYgKGxpbmUgIT09IG51bGwgJiYgIWlzSWdub3JlZChjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIiksIG1lc3NhZ2Uuc291cmNlKSlcbiAgICAgIGxpbmVzLnB1c2gobGluZSk7XG4gICAgZWxzZVxuICAgICAgY2hhbmdlcy5wdXNoKG1lc3NhZ2UpO1xuICB9XG4gIGxpbmVzLnNvcnQoKGEsIGIpID0+IGEudGltZSAtIGIudGltZSk7XG4gIHJldHVybiB7IGxpbmVzLCBjaGFuZ2VzLCBjb3VudCB9O1xufVxuXG4vKiogVGhlIGxpbmUgdGhhdCBhIGJhdGNoIG9mIHNldmVyYWwgbGluZXMgbWFrZXMgKGRyYWZ0L211bHRpbGluZSkuICovXG5leHBvcnQgZnVuY3Rpb24gbXVsdGlMaW5lT2YoY2hhdDogQ2hhdCwgYmF0Y2g6IEJhdGNoKTogTGluZSB8IG51bGwge1xuICBjb25zdCBmaXJzdCA9IGZpcnN0T2YoYmF0Y2gpO1xuICBpZiAoZmlyc3QgPT09IG51bGwpXG4gICAgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHRleHQgPSBtdWx0aWxpbmVUZXh0KGJhdGNoLml0ZW1zLmZsYXRNYXAoaXRlbSA9PiBpc0JhdGNoKGl0ZW0pID8gW10gOiBbe1xuICAgIHRleHQ6IGl0ZW0ucGFyYW1zWzFdID8/IFwiXCIsXG4gICAgZ29lc09uOiBpdGVtLnRhZ3MuaGFzKFwiZHJhZnQvbXVsdGlsaW5lLWNvbmNhdFwiKSxcbiAgfV0pKTtcbiAgcmV0dXJuIGxpbmVPZihmaXJzdCwgY2hhdC5tZSwgY2hhdC5ub3coKSwgdGV4dCk7XG59XG5cbi8qKiBBIHJlYWN0aW9uLCBvciBhIGRlbGV0aW9uLiBAcmV0dXJucyB3aGV0aGVyIGEgbGluZSBpcyBhbm90aGVyIG9uZSBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gYXBwbHlDaGFuZ2Uocm9vbTogUm9vbSwgbWVzc2FnZTogTWVzc2FnZSk6IGJvb2xlYW4ge1xuICBjb25zdCBieSA9IG1lc3NhZ2Uuc291cmNlLnNwbGl0KFwiIVwiKVswXSA/PyBcIlwiO1xuICBpZiAobWVzc2FnZS5jb21tYW5kID09PSBcIlJFREFDVFwiKVxuICAgIHJldHVybiByb29tLmNoYW5nZShtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiLCBsaW5lID0+ICh7XG4gICAgICAuLi5saW5lLFxuICAgICAgdGV4dDogXCJcIixcbiAgICAgIG1lbnRpb246IGZhbHNlLFxuICAgICAgZGVsZXRlZDogeyBieSwgcmVhc29uOiBtZXNzYWdlLnBhcmFtc1syXSA/PyBcIlwiIH0sXG4gICAgfSkpICE9PSBudWxsO1xuICBpZiAobWVzc2FnZS5jb21tYW5kICE9PSBcIlRBR01TR1wiKVxuICAgIHJldHVybiBmYWxzZTtcbiAgY29uc3QgdG8gPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3JlcGx5XCIpID8/IG1lc3NhZ2UudGFncy5nZXQoXCIrcmVwbHlcIikgPz8gXCJcIjtcbiAgY29uc3QgbW9yZSA9IG1lc3NhZ2UudGFncy5nZXQoXCIrZHJhZnQvcmVhY3RcIik7XG4gIGNvbnN0IGxlc3MgPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3VucmVhY3RcIik7XG4gIC8vIEEgcmVhY3Rpb24gaXMgYSBzaWduIG9yIGEgZmV3IGxldHRlcnM7IHdobyBzZW5kcyBhIG5vdmVsIHNlbmRzIG5vbmUuXG4gIGNvbnN0IGVtb2ppID0gbW9yZSA/PyBsZXNzID8/IFwiXCI7XG4gIGlmIChlbW9qaSA9PT0gXCJcIiB8fCBbLi4uZW1vamldLmxlbmd0aCA+IDE2KVxuICAgIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHJvb20uY2hhbmdlKHRvLCBsaW5lID0+IHdpdGhSZWFjdGlvbihsaW5lLCBlbW9qaSwgYnksIG1vcmUgIT09IHVuZGVmaW5lZCkpICE9PSBudWxsO1xufVxuIiwgImltcG9ydCB7IGZvbGRlZCB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuaW1wb3J0IHsgdGltZXN0YW1wIH0gZnJvbSBcIi4vaGlzdG9yeS50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuXG4vKiogV2hlcmUgaXQgaXMga2VwdCB3aGF0IHdhcyBzZWVuLCBmb3IgdGhvc2Ugd2l0aG91dCBhbiBhY2NvdW50IG9yIG9uIGEgc2VydmVyIHRoYXQgZG9lc1xuICAgIG5vdCBrZWVwIGl0IChkcmFmdC9yZWFkLW1hcmtlcikuICovXG5jb25zdCBwbGFjZSA9IFwiaHViYnViLnJlYWRcIjtcblxuLyoqIE1vc3Qgcm9vbXMgdGhhdCBpdCBpcyBrZXB0IG9mLiAqL1xuY29uc3QgbW9zdEtlcHQgPSAyMDA7XG5cbi8qKiBIb3cgb2Z0ZW4gd2hhdCB3YXMgc2VlbiBpcyB0b2xkIHRvIHRoZSBzZXJ2ZXIgYW5kIGtlcHQsIGluIG1pbGxpc2Vjb25kcy4gKi9cbmNvbnN0IGV2ZXJ5ID0gMl8wMDA7XG5cbmZ1bmN0aW9uIG1hcmtzKGNoYXQ6IENoYXQpOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZShjaGF0LnN0b3JlLmdldEl0ZW0ocGxhY2UpID8/IFwie31cIikgYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHt9O1xuICB9XG59XG5cbi8qKiBVcCB0byB3aGVuIGEgcm9vbSB3YXMgc2VlbiBpbiBhbiBlYXJsaWVyIHZpc2l0OyAwIGlmIG5ldmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRNYXJrT2YoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSk6IG51bWJlciB7XG4gIGNvbnN0IG1hcmsgPSBtYXJrcyhjaGF0KVtyb29tLmlkXTtcbiAgcmV0dXJuIHR5cGVvZiBtYXJrID09PSBcIm51bWJlclwiID8gbWFyayA6IDA7XG59XG5cbmNvbnN0IGR1ZSA9IG5ldyBXZWFrTWFwPFJvb20sIFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+PigpO1xuXG4vKiogQWxsIGxpbmVzIHVwIHRvIHRoaXMgdGltZSB3ZXJlIG9uIHRoZSBzY3JlZW4sIGJlZm9yZSBzb21lYm9keSdzIGV5ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gc2VlbihjaGF0OiBDaGF0LCByb29tOiBSb29tLCB0aW1lOiBudW1iZXIpIHtcbiAgaWYgKCFyb29tLm1hcmtSZWFkKHRpbWUpKVxuICAgIHJldHVybjtcbiAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgaWYgKGR1ZS5oYXMocm9vbSkpXG4gICAgcmV0dXJuO1xuICBkdWUuc2V0KHJvb20sIHNldFRpbWVvdXQoKCkgPT4ge1xuICAgIGR1ZS5kZWxldGUocm9vbSk7XG4gICAga2VlcChjaGF0LCByb29tKTtcbiAgfSwgZXZlcnkpKTtcbn1cblxuZnVuY3Rpb24ga2VlcChjaGF0OiBDaGF0LCByb29tOiBSb29tKSB7XG4gIGNvbnN0IGFsbCA9IE9iamVjdC5lbnRyaWVzKHsgLi4ubWFya3MoY2hhdCksIFtyb29tLmlkXTogcm9vbS5yZWFkVG8gfSlcbiAgICAuc29ydCgoWywgYV0sIFssIGJdKSA9PiBiIC0gYSkuc2xpY2UoMCwgbW9zdEtlcHQpO1xuICB0cnkge1xuICAgIGNoYXQuc3RvcmUuc2V0SXRlbShwbGFjZSwgSlNPTi5zdHJpbmdpZnkoT2JqZWN0LmZyb21FbnRyaWVzKGFsbCkpKTtcbiAgfSBjYXRjaCB7XG4gICAgLy8gQSBmdWxsIG9yIGZvcmJpZGRlbiBzdG9yZTogd2hhdCBpcyBuZXcgaXMgY291bnRlZCBhbmV3IG5leHQgdGltZS5cbiAgfVxuICBpZiAoY2hhdC5oYXMoXCJkcmFmdC9yZWFkLW1hcmtlclwiKSAmJiByb29tLmtpbmQgIT09IFwic2VydmVyXCIpXG4gICAgY2hhdC5zZW5kKFwiTUFSS1JFQURcIiwgW3Jvb20ubmFtZSwgdGltZXN0YW1wKHJvb20ucmVhZFRvKV0pO1xufVxuXG4vKiogQW5vdGhlciBkZXZpY2Ugb2Ygb3VycyBoYXMgc2VlbiBpdCwgb3IgdGhpcyBvbmUgaW4gYW4gZWFybGllciB2aXNpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXJrZWRSZWFkKGNoYXQ6IENoYXQsIHRhcmdldDogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKSB7XG4gIGNvbnN0IHJvb20gPSBjaGF0LnJvb21zLmZpbmQoeCA9PiB4LmlkID09PSBmb2xkZWQodGFyZ2V0KSk7XG4gIGNvbnN0IHRpbWUgPSBEYXRlLnBhcnNlKHZhbHVlLnJlcGxhY2UoL150aW1lc3RhbXA9LywgXCJcIikpO1xuICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkIHx8IE51bWJlci5pc05hTih0aW1lKSlcbiAgICByZXR1cm47XG4gIGlmIChyb29tLnJlYWRUbyA+IHRpbWUgJiYgcm9vbS5saW5lcy5sZW5ndGggPT09IDApXG4gICAgcm9vbS5yZWFkVG8gPSB0aW1lO1xuICBlbHNlXG4gICAgcm9vbS5tYXJrUmVhZCh0aW1lKTtcbiAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbn1cbiIsICIvKiogU29tZXRoaW5nIHRoYXQgb3RoZXJzIGxvb2sgYXQuIEhvd2V2ZXIgb2Z0ZW4gaXQgY2hhbmdlcywgdGhleSBoZWFyIG9mIGl0IG9uY2UgYSBmcmFtZS4gKi9cbmV4cG9ydCBjbGFzcyBTdWJqZWN0IHtcbiAgI2xpc3RlbmVycyA9IG5ldyBTZXQ8KCkgPT4gdm9pZD4oKTtcblxuICAvKiogQHJldHVybnMgd2hhdCBlbmRzIGl0LiAqL1xuICBzdWJzY3JpYmUobGlzdGVuZXI6ICgpID0+IHZvaWQpOiAoKSA9PiB2b2lkIHtcbiAgICB0aGlzLiNsaXN0ZW5lcnMuYWRkKGxpc3RlbmVyKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy4jbGlzdGVuZXJzLmRlbGV0ZShsaXN0ZW5lcik7XG4gIH1cblxuICBjaGFuZ2VkKCkge1xuICAgIGlmIChjaGFuZ2VkLnNpemUgPT09IDApXG4gICAgICBpbk5leHRGcmFtZSh0ZWxsQWxsKTtcbiAgICBjaGFuZ2VkLmFkZCh0aGlzKTtcbiAgfVxuXG4gIHRlbGwoKSB7XG4gICAgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBbLi4udGhpcy4jbGlzdGVuZXJzXSlcbiAgICAgIGxpc3RlbmVyKCk7XG4gIH1cbn1cblxuY29uc3QgY2hhbmdlZCA9IG5ldyBTZXQ8U3ViamVjdD4oKTtcblxuLyoqIFRlbGxzIHRob3NlIHdobyBsb29rIGF0IHdoYXQgaGFzIGNoYW5nZWQsIG5vdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZWxsQWxsKCkge1xuICBjb25zdCBzdWJqZWN0cyA9IFsuLi5jaGFuZ2VkXTtcbiAgY2hhbmdlZC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IHN1YmplY3Qgb2Ygc3ViamVjdHMpXG4gICAgc3ViamVjdC50ZWxsKCk7XG59XG5cbi8qKiBGcmFtZXMgZG8gbm90IGNvbWUgd2hpbGUgYSBwYWdlIGlzIGhpZGRlbiwgYnV0IGl0cyB0aXRsZSBhbmQgaXRzIGxpc3Qgb2Ygcm9vbXMgZ28gb246XG4gICAgdGhlbiBpdCBpcyBhIHRpbWVyLCBpbiBtaWxsaXNlY29uZHMuICovXG5jb25zdCBsb25nZXN0RnJhbWUgPSAyNTA7XG5cbmZ1bmN0aW9uIGluTmV4dEZyYW1lKHdvcms6ICgpID0+IHZvaWQpIHtcbiAgbGV0IGRvbmUgPSBmYWxzZTtcbiAgY29uc3Qgb25jZSA9ICgpID0+IHtcbiAgICBpZiAoIWRvbmUpXG4gICAgICB3b3JrKCk7XG4gICAgZG9uZSA9IHRydWU7XG4gIH07XG4gIGlmICh0eXBlb2YgcmVxdWVzdEFuaW1hdGlvbkZyYW1lID09PSBcImZ1bmN0aW9uXCIpXG4gICAgcmVxdWVzdEFuaW1hdGlvbkZyYW1lKG9uY2UpO1xuICBzZXRUaW1lb3V0KG9uY2UsIHR5cGVvZiByZXF1ZXN0QW5pbWF0aW9uRnJhbWUgPT09IFwiZnVuY3Rpb25cIiA/IGxvbmdlc3RGcmFtZSA6IDApO1xufVxuIiwgImltcG9ydCB7IGZvbGRlZCwgaXNSb29tIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGlzU2FpZCB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB7IFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0LnRzXCI7XG5cbi8qKiBNb3N0IGxpbmVzIGtlcHQgb2Ygb25lIHJvb207IHRoZW4gdGhlIG9sZGVzdCB0aG91c2FuZCBnby4gKi9cbmV4cG9ydCBjb25zdCBtb3N0TGluZXMgPSAxMF8wMDA7XG5jb25zdCBnb0F0T25jZSA9IDFfMDAwO1xuXG4vKiogV2hhdCBpcyBrbm93biBvZiB0aGUgcGFzdCBvZiBhIHJvb20uICovXG5leHBvcnQgaW50ZXJmYWNlIFBhc3Qge1xuICAvKiogV2hldGhlciB0aGVyZSBtYXkgYmUgb2xkZXIgbGluZXMgdGhhbiB0aG9zZSBoZXJlLiAqL1xuICBtb3JlOiBib29sZWFuO1xuICAvKiogV2hldGhlciB0aGUgbmV3ZXN0IGxpbmVzIGFyZSBoZXJlOyBub3QgYWZ0ZXIgYSBqdW1wIGZhciBiYWNrLiAqL1xuICBsaXZlOiBib29sZWFuO1xuICBsb2FkaW5nOiBcIm9sZGVyXCIgfCBcIm5ld2VyXCIgfCBcImFyb3VuZFwiIHwgbnVsbDtcbn1cblxuLyoqIEEgcm9vbSwgdGhlIHRhbGsgd2l0aCBvbmUgcGVyc29uLCBvciB3aGF0IHRoZSBzZXJ2ZXIgc2F5cy4gKi9cbmV4cG9ydCBjbGFzcyBSb29tIHtcbiAgLyoqIFRvbGQgb2Ygd2hhdGV2ZXIgY2hhbmdlcyBpbiBpdC4gKi9cbiAgcmVhZG9ubHkgY2hhbmdlcyA9IG5ldyBTdWJqZWN0KCk7XG5cbiAgLyoqIFdoYXQgd2FzIHNhaWQsIHRoZSBvbGRlc3QgZmlyc3QuICovXG4gIHJlYWRvbmx5IGxpbmVzOiBMaW5lW10gPSBbXTtcbiAgLyoqIE9uZSdzIG93biBsaW5lcyB0aGF0IGhhdmUgbm90IGNvbWUgYmFjay4gKi9cbiAgcmVhZG9ubHkgcGVuZGluZzogTGluZVtdID0gW107XG4gIC8qKiBTaWducyBvZiB0aGUgcmFua3Mgb2YgdGhvc2Ugd2hvIGFyZSBoZXJlLCBieSBmb2xkZWQgbmljay4gKi9cbiAgcmVhZG9ubHkgbWVtYmVycyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIC8qKiBDb3VudHMgY2hhbmdlcyBvZiBgbWVtYmVyc2AsIGFuZCBvZiB0aG9zZSB3aG8gYXJlIGluIGl0LiAqL1xuICBtZW1iZXJzVmVyc2lvbiA9IDA7XG4gIHRvcGljID0gXCJcIjtcbiAgLyoqIFdobyBpcyB0eXBpbmcsIHVudGlsIHdoZW4uICovXG4gIHJlYWRvbmx5IHR5cGluZyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIGpvaW5lZCA9IGZhbHNlO1xuICAvKiogVGhlIHJvb20ncyBrZXksIHRvIGNvbWUgYmFjayB3aXRoLiAqL1xuICBrZXkgPSBcIlwiO1xuICAvKiogV2hldGhlciBpdCBoYXMgdGhlIG1vZGUsIG9mIHRob3NlIHdpdGhvdXQgYSBwYXJhbWV0ZXI6IFwibnRcIi4gKi9cbiAgbW9kZXMgPSBcIlwiO1xuICByZWFkb25seSBwYXN0OiBQYXN0ID0geyBtb3JlOiBmYWxzZSwgbGl2ZTogdHJ1ZSwgbG9hZGluZzogbnVsbCB9O1xuXG4gIC8qKiBUaGUgdGltZSBvZiB0aGUgbmV3ZXN0IGxpbmUgdGhhdCB3YXMgc2Vlbi4gKi9cbiAgcmVhZFRvID0gMDtcbiAgdW5yZWFkID0gMDtcbiAgbWVudGlvbnMgPSAwO1xuICAvKiogV2hhdCBpcyBuZXdlciBpcyBiZWxvdyB0aGUgbGluZSBcIm5ld1wiOyAwOiBubyBzdWNoIGxpbmUuICovXG4gIG5ld1NpbmNlID0gMDtcblxuICAvKiogV2hhdCBpcyBiZWluZyB3cml0dGVuLiAqL1xuICBkcmFmdCA9IFwiXCI7XG4gIC8qKiBXaGF0IGl0IGFuc3dlcnMuICovXG4gIHJlcGx5VG86IExpbmUgfCBudWxsID0gbnVsbDtcblxuICAja2V5cyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuXG4gIGNvbnN0cnVjdG9yKHB1YmxpYyBuYW1lOiBzdHJpbmcsIHJlYWRvbmx5IGtpbmQ6IFwicm9vbVwiIHwgXCJwZXJzb25cIiB8IFwic2VydmVyXCIpIHt9XG5cbiAgZ2V0IGlkKCkge1xuICAgIHJldHVybiBmb2xkZWQodGhpcy5uYW1lKTtcbiAgfVxuXG4gIGdldCBuZXdlc3QoKTogTGluZSB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIHRoaXMubGluZXNbdGhpcy5saW5lcy5sZW5ndGggLSAxXTtcbiAgfVxuXG4gIGhhcyhsaW5lOiBMaW5lKSB7XG4gICAgcmV0dXJuIHRoaXMuI2tleXMuaGFzKGxpbmUua2V5KTtcbiAgfVxuXG4gIC8qKiBBZGRzIGEgbGluZSBhdCB0aGUgZW5kLiBGYWxzZTogaXQgaXMgaGVyZSBhbHJlYWR5LiAqL1xuICBhcHBlbmQobGluZTogTGluZSk6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLiNrZXlzLmhhcyhsaW5lLmtleSkpXG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4ja2V5cy5hZGQobGluZS5rZXkpO1xuICAgIC8vIE5ldmVyIGJlZm9yZSBvbmUgdGhhdCBpcyBoZXJlOiB0aGUgc2VydmVyJ3MgY2xvY2sgbWF5IGhhdmUgYmVlbiBzZXQgYmFjay5cbiAgICB0aGlzLmxpbmVzLnB1c2gobGluZSk7XG4gICAgaWYgKHRoaXMubGluZXMubGVuZ3RoID4gbW9zdExpbmVzKSB7XG4gICAgICBmb3IgKGNvbnN0IGdvbmUgb2YgdGhpcy5saW5lcy5zcGxpY2UoMCwgZ29BdE9uY2UpKVxuICAgICAgICB0aGlzLiNrZXlzLmRlbGV0ZShnb25lLmtleSk7XG4gICAgICB0aGlzLnBhc3QubW9yZSA9IHRydWU7XG4gICAgfVxuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKiogUHV0cyBsaW5lcyBvZiB0aGUgcGFzdCB3aGVyZSB0aGV5IGJlbG9uZyBieSB0aGVpciB0aW1lLiBAcmV0dXJucyB0aG9zZSB0aGF0IHdlcmUgbmV3LiAqL1xuICBtZXJnZShsaW5lczogcmVhZG9ubHkgTGluZVtdKTogTGluZVtdIHtcbiAgICBjb25zdCBmcmVzaCA9IGxpbmVzLmZpbHRlcihsaW5lID0+IHtcbiAgICAgIGNvbnN0IGlzTmV3ID0gIXRoaXMuI2tleXMuaGFzKGxpbmUua2V5KTtcbiAgICAgIHRoaXMuI2tleXMuYWRkKGxpbmUua2V5KTtcbiAgICAgIHJldHVybiBpc05ldztcbiAgICB9KTtcbiAgICBpZiAoZnJlc2gubGVuZ3RoID09PSAwKVxuICAgICAgcmV0dXJuIGZyZXNoO1xuICAgIGNvbnN0IG1lcmdlZDogTGluZVtdID0gW107XG4gICAgbGV0IGkgPSAwO1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBmcmVzaCkge1xuICAgICAgd2hpbGUgKGkgPCB0aGlzLmxpbmVzLmxlbmd0aCAmJiB0aGlzLmxpbmVzW2ldIS50aW1lIDw9IGxpbmUudGltZSlcbiAgICAgICAgbWVyZ2VkLnB1c2godGhpcy5saW5lc1tpKytdISk7XG4gICAgICBtZXJnZWQucHVzaChsaW5lKTtcbiAgICB9XG4gICAgd2hpbGUgKGkgPCB0aGlzLmxpbmVzLmxlbmd0aClcbiAgICAgIG1lcmdlZC5wdXNoKHRoaXMubGluZXNbaSsrXSEpO1xuICAgIHRoaXMuI3B1dChtZXJnZWQpO1xuICAgIHJldHVybiBmcmVzaDtcbiAgfVxuXG4gIC8qKiBGb3JnZXRzIGFsbCBsaW5lcywgYW5kIGhhcyB0aGVzZS4gKi9cbiAgcmVwbGFjZShsaW5lczogcmVhZG9ubHkgTGluZVtdKSB7XG4gICAgdGhpcy4ja2V5cy5jbGVhcigpO1xuICAgIGNvbnN0IGZyZXNoOiBMaW5lW10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpXG4gICAgICBpZiAoIXRoaXMuI2tleXMuaGFzKGxpbmUua2V5KSkge1xuICAgICAgICB0aGlzLiNrZXlzLmFkZChsaW5lLmtleSk7XG4gICAgICAgIGZyZXNoLnB1c2gobGluZSk7XG4gICAgICB9XG4gICAgdGhpcy4jcHV0KGZyZXNoKTtcbiAgfVxuXG4gICNwdXQobGluZXM6IExpbmVbXSkge1xuICAgIHRoaXMubGluZXMubGVuZ3RoID0gMDtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpXG4gICAgICB0aGlzLmxpbmVzLnB1c2gobGluZSk7XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIC8qKiBQdXRzIGEgbGluZSBpbiB0aGUgcGxhY2Ugb2YgdGhlIG9uZSB3aXRoIHRoYXQgaWQuICovXG4gIGNoYW5nZShpZDogc3RyaW5nLCBpbnRvOiAobGluZTogTGluZSkgPT4gTGluZSk6IExpbmUgfCBudWxsIHtcbiAgICBpZiAoaWQgPT09IFwiXCIpXG4gICAgICByZXR1cm4gbnVsbDtcbiAgICBmb3IgKGxldCBpID0gdGhpcy5saW5lcy5sZW5ndGggLSAxOyBpID49IDA7IC0taSlcbiAgICAgIGlmICh0aGlzLmxpbmVzW2ldIS5pZCA9PT0gaWQpIHtcbiAgICAgICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICAgICAgcmV0dXJuIHRoaXMubGluZXNbaV0gPSBpbnRvKHRoaXMubGluZXNbaV0hKTtcbiAgICAgIH1cbiAgICByZXR1cm4gbnVsbDtcbiAgfVxuXG4gIGZpbmQoaWQ6IHN0cmluZyk6IExpbmUgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiBpZCA9PT0gXCJcIiA/IHVuZGVmaW5lZCA6IHRoaXMubGluZXMuZmluZChsaW5lID0+IGxpbmUuaWQgPT09IGlkKTtcbiAgfVxuXG4gIC8qKiBBbGwgdXAgdG8gdGhpcyB0aW1lIHdhcyBzZWVuLiBAcmV0dXJucyB3aGV0aGVyIHRoYXQgaXMgbmV3LiAqL1xuICBtYXJrUmVhZCh0aW1lOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICBpZiAodGltZSA8PSB0aGlzLnJlYWRUbylcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLnJlYWRUbyA9IHRpbWU7XG4gICAgdGhpcy5jb3VudCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIENvdW50cyBhbmV3IHdoYXQgd2FzIG5vdCBzZWVuLiAqL1xuICBjb3VudCgpIHtcbiAgICBsZXQgdW5yZWFkID0gMDtcbiAgICBsZXQgbWVudGlvbnMgPSAwO1xuICAgIGZvciAobGV0IGkgPSB0aGlzLmxpbmVzLmxlbmd0aCAtIDE7IGkgPj0gMDsgLS1pKSB7XG4gICAgICBjb25zdCBsaW5lID0gdGhpcy5saW5lc1tpXSE7XG4gICAgICBpZiAobGluZS50aW1lIDw9IHRoaXMucmVhZFRvKVxuICAgICAgICBicmVhaztcbiAgICAgIGlmICghaXNTYWlkKGxpbmUpIHx8IGxpbmUub3duIHx8IGxpbmUuZGVsZXRlZClcbiAgICAgICAgY29udGludWU7XG4gICAgICArK3VucmVhZDtcbiAgICAgIGlmIChsaW5lLm1lbnRpb24gfHwgdGhpcy5raW5kID09PSBcInBlcnNvblwiKVxuICAgICAgICArK21lbnRpb25zO1xuICAgIH1cbiAgICBpZiAodW5yZWFkICE9PSB0aGlzLnVucmVhZCB8fCBtZW50aW9ucyAhPT0gdGhpcy5tZW50aW9ucylcbiAgICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgdGhpcy51bnJlYWQgPSB1bnJlYWQ7XG4gICAgdGhpcy5tZW50aW9ucyA9IG1lbnRpb25zO1xuICB9XG5cbiAgLyoqIFNvbWVib2R5IGNhbWUsIHdlbnQsIG9yIGlzIGFub3RoZXIgb25lLiAqL1xuICBtZW1iZXJzQ2hhbmdlZCgpIHtcbiAgICArK3RoaXMubWVtYmVyc1ZlcnNpb247XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxufVxuXG4vKiogVGhlIGtpbmQgb2YgY29udmVyc2F0aW9uIHRoYXQgYSB0YXJnZXQgb2YgbWVzc2FnZXMgaXMuICovXG5leHBvcnQgZnVuY3Rpb24ga2luZE9mKHRhcmdldDogc3RyaW5nKTogXCJyb29tXCIgfCBcInBlcnNvblwiIHtcbiAgcmV0dXJuIGlzUm9vbSh0YXJnZXQpID8gXCJyb29tXCIgOiBcInBlcnNvblwiO1xufVxuIiwgImltcG9ydCB7IHR5cGUgTWVzc2FnZSwgZm9sZGVkLCBpc1Jvb20sIG5pY2tPZiwgc2FtZSwgdXNlckhvc3RPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuaW1wb3J0IHsgbG9hZE5ld2VzdCB9IGZyb20gXCIuL2hpc3RvcnkudHNcIjtcbmltcG9ydCB7IGlzSWdub3JlZCB9IGZyb20gXCIuL2lnbm9yZS50c1wiO1xuaW1wb3J0IHsgZnJlc2hLZXksIGxpbmVPZiB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB7IHJlYWRNYXJrT2YgfSBmcm9tIFwiLi9yZWFkaW5nLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEhhbmRsZXJzIH0gZnJvbSBcIi4vcmVjZWl2ZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBSb29tLCBraW5kT2YgfSBmcm9tIFwiLi9yb29tLnRzXCI7XG5pbXBvcnQgeyBpc01pbmUsIHNlbmRXYWl0aW5nIH0gZnJvbSBcIi4vc3BlYWsudHNcIjtcblxuLyoqIFNpZ25zIGluIHRoZSBvcmRlciBvZiB0aGVpciByYW5rcy4gKi9cbmZ1bmN0aW9uIHNvcnRlZChjaGF0OiBDaGF0LCBzaWduczogSXRlcmFibGU8c3RyaW5nPik6IHN0cmluZyB7XG4gIGNvbnN0IG9yZGVyID0gY2hhdC5pc3VwcG9ydC5yYW5rU2lnbnM7XG4gIHJldHVybiBbLi4ubmV3IFNldChzaWducyldLnNvcnQoKGEsIGIpID0+IG9yZGVyLmluZGV4T2YoYSkgLSBvcmRlci5pbmRleE9mKGIpKS5qb2luKFwiXCIpO1xufVxuXG5mdW5jdGlvbiB0ZWxsT2YoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbWVzc2FnZTogTWVzc2FnZSkge1xuICBjb25zdCBsaW5lID0gbGluZU9mKG1lc3NhZ2UsIGNoYXQubWUsIGNoYXQubm93KCkpO1xuICBpZiAobGluZSAhPT0gbnVsbCAmJiByb29tLnBhc3QubGl2ZSAmJiAhaXNJZ25vcmVkKGNoYXQuc2V0dGluZ3MuZ2V0KFwiaWdub3JlZFwiKSwgbWVzc2FnZS5zb3VyY2UpKVxuICAgIHJvb20uYXBwZW5kKGxpbmUpO1xufVxuXG5mdW5jdGlvbiBtZWV0KGNoYXQ6IENoYXQsIG1lc3NhZ2U6IE1lc3NhZ2UpIHtcbiAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUubWVldChuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgcGVyc29uLmhvc3QgPSB1c2VySG9zdE9mKG1lc3NhZ2Uuc291cmNlKSB8fCBwZXJzb24uaG9zdDtcbiAgaWYgKG1lc3NhZ2UudGFncy5oYXMoXCJhY2NvdW50XCIpKVxuICAgIHBlcnNvbi5hY2NvdW50ID0gbWVzc2FnZS50YWdzLmdldChcImFjY291bnRcIikhO1xuICBpZiAobWVzc2FnZS50YWdzLmhhcyhcImJvdFwiKSlcbiAgICBwZXJzb24uYm90ID0gdHJ1ZTtcbiAgcmV0dXJuIHBlcnNvbjtcbn1cblxuLyoqIFRha2VzIHNvbWVib2R5IG91dCBvZiBhIHJvb207IHdobyBpcyBpbiBub25lIHdpdGggdXMgYW55IG1vcmUgaXMgZm9yZ290dGVuLiAqL1xuZnVuY3Rpb24gcmVtb3ZlKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIG5pY2s6IHN0cmluZykge1xuICBpZiAocm9vbS5tZW1iZXJzLmRlbGV0ZShmb2xkZWQobmljaykpKVxuICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgcm9vbS50eXBpbmcuZGVsZXRlKG5pY2spO1xuICBpZiAoIWNoYXQucm9vbXMuc29tZShvdGhlciA9PiBvdGhlci5tZW1iZXJzLmhhcyhmb2xkZWQobmljaykpKSlcbiAgICBjaGF0LnBlb3BsZS5mb3JnZXQobmljayk7XG59XG5cbi8qKiBUZWxscyBhbGwgcm9vbXMgdGhhdCBzb21lYm9keSBpcyBpbiB0aGF0IHNvbWV0aGluZyBhYm91dCB0aGVtIGlzIG90aGVyLiAqL1xuZnVuY3Rpb24gdG91Y2goY2hhdDogQ2hhdCwgbmljazogc3RyaW5nKSB7XG4gIGZvciAoY29uc3Qgcm9vbSBvZiBjaGF0LnJvb21zKVxuICAgIGlmIChyb29tLm1lbWJlcnMuaGFzKGZvbGRlZChuaWNrKSkgfHwgcm9vbS5pZCA9PT0gZm9sZGVkKG5pY2spKVxuICAgICAgcm9vbS5tZW1iZXJzQ2hhbmdlZCgpO1xufVxuXG5mdW5jdGlvbiBlbnRlcihjaGF0OiBDaGF0LCBuYW1lOiBzdHJpbmcsIG1lc3NhZ2U6IE1lc3NhZ2UpIHtcbiAgY29uc3QgaXNOZXcgPSBjaGF0LmZpbmQobmFtZSkgPT09IHVuZGVmaW5lZDtcbiAgY29uc3Qgcm9vbSA9IGNoYXQub3BlbihuYW1lKTtcbiAgY2hhdC5tYXNrID0gbWVzc2FnZS5zb3VyY2U7XG4gIHJvb20uam9pbmVkID0gdHJ1ZTtcbiAgcm9vbS5tZW1iZXJzLmNsZWFyKCk7XG4gIHJvb20ubW9kZXMgPSBcIlwiO1xuICBpZiAoaXNOZXcpXG4gICAgcm9vbS5yZWFkVG8gPSByZWFkTWFya09mKGNoYXQsIHJvb20pIHx8IGNoYXQubm93KCk7XG4gIGlmIChjaGF0LmN1cnJlbnQgPT09IG51bGwgfHwgY2hhdC5nb2luZyA9PT0gcm9vbS5pZClcbiAgICBjaGF0LnNob3cocm9vbSk7XG4gIGlmIChjaGF0LmdvaW5nID09PSByb29tLmlkKVxuICAgIGNoYXQuZ29pbmcgPSBcIlwiO1xuICBpZiAoY2hhdC5pc3VwcG9ydC5oYXMoXCJXSE9YXCIpKVxuICAgIGNoYXQuc2VuZChcIldIT1wiLCBbbmFtZSwgXCIldHVobmZhciwxXCJdKTtcbiAgY2hhdC5zZW5kKFwiTU9ERVwiLCBbbmFtZV0pO1xuICBsb2FkTmV3ZXN0KGNoYXQsIHJvb20pO1xuICBzZW5kV2FpdGluZyhjaGF0LCByb29tKTtcbiAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbn1cblxuZXhwb3J0IGNvbnN0IG1lbWJlcnNoaXA6IEhhbmRsZXJzID0ge1xuICBKT0lOKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCBuYW1lID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICBjb25zdCBuaWNrID0gbmlja09mKG1lc3NhZ2Uuc291cmNlKTtcbiAgICBpZiAoaXNNaW5lKGNoYXQsIG1lc3NhZ2UpKVxuICAgICAgZW50ZXIoY2hhdCwgbmFtZSwgbWVzc2FnZSk7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChuYW1lKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIGNvbnN0IHBlcnNvbiA9IG1lZXQoY2hhdCwgbWVzc2FnZSk7XG4gICAgaWYgKG1lc3NhZ2UucGFyYW1zLmxlbmd0aCA+IDEpIHtcbiAgICAgIHBlcnNvbi5hY2NvdW50ID0gbWVzc2FnZS5wYXJhbXNbMV0gPT09IFwiKlwiID8gXCJcIiA6IG1lc3NhZ2UucGFyYW1zWzFdITtcbiAgICAgIHBlcnNvbi5yZWFsbmFtZSA9IG1lc3NhZ2UucGFyYW1zWzJdID8/IFwiXCI7XG4gICAgfVxuICAgIHJvb20ubWVtYmVycy5zZXQoZm9sZGVkKG5pY2spLCBcIlwiKTtcbiAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gICAgaWYgKCFpc01pbmUoY2hhdCwgbWVzc2FnZSkpXG4gICAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gIH0sXG5cbiAgUEFSVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIGlmIChpc01pbmUoY2hhdCwgbWVzc2FnZSkpIHtcbiAgICAgIHJvb20uam9pbmVkID0gZmFsc2U7XG4gICAgICBjaGF0LmNsb3NlKHJvb20pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICByZW1vdmUoY2hhdCwgcm9vbSwgbmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICB9LFxuXG4gIEtJQ0soY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIik7XG4gICAgY29uc3Qgd2hvbSA9IG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCI7XG4gICAgaWYgKHJvb20gPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybjtcbiAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gICAgaWYgKHNhbWUod2hvbSwgY2hhdC5tZSkpIHtcbiAgICAgIHJvb20uam9pbmVkID0gZmFsc2U7XG4gICAgICByb29tLm1lbWJlcnMuY2xlYXIoKTtcbiAgICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgICAgIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIHJlbW92ZShjaGF0LCByb29tLCB3aG9tKTtcbiAgICB9XG4gIH0sXG5cbiAgUVVJVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgbmljayA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gICAgZm9yIChjb25zdCByb29tIG9mIGNoYXQucm9vbXMpXG4gICAgICBpZiAocm9vbS5tZW1iZXJzLmhhcyhmb2xkZWQobmljaykpKSB7XG4gICAgICAgIHJvb20ubWVtYmVycy5kZWxldGUoZm9sZGVkKG5pY2spKTtcbiAgICAgICAgcm9vbS50eXBpbmcuZGVsZXRlKG5pY2spO1xuICAgICAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gICAgICAgIHRlbGxPZihjaGF0LCByb29tLCBtZXNzYWdlKTtcbiAgICAgIH1cbiAgICBjaGF0LnBlb3BsZS5mb3JnZXQobmljayk7XG4gIH0sXG5cbiAgTklDSyhjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgZnJvbSA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gICAgY29uc3QgdG8gPSBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiO1xuICAgIGlmIChpc01pbmUoY2hhdCwgbWVzc2FnZSkpIHtcbiAgICAgIGNoYXQubWUgPSB0bztcbiAgICAgIGNoYXQubWFzayA9IGNoYXQubWFzay5yZXBsYWNlKC9eW14hXSovLCB0byk7XG4gICAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIH1cbiAgICBjaGF0LnBlb3BsZS5yZW5hbWUoZnJvbSwgdG8pO1xuICAgIGZvciAoY29uc3Qgcm9vbSBvZiBbLi4uY2hhdC5yb29tc10pIHtcbiAgICAgIGlmIChyb29tLm1lbWJlcnMuaGFzKGZvbGRlZChmcm9tKSkpIHtcbiAgICAgICAgY29uc3QgcmFua3MgPSByb29tLm1lbWJlcnMuZ2V0KGZvbGRlZChmcm9tKSkhO1xuICAgICAgICByb29tLm1lbWJlcnMuZGVsZXRlKGZvbGRlZChmcm9tKSk7XG4gICAgICAgIHJvb20ubWVtYmVycy5zZXQoZm9sZGVkKHRvKSwgcmFua3MpO1xuICAgICAgICByb29tLnR5cGluZy5kZWxldGUoZnJvbSk7XG4gICAgICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgICAgICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICAgICAgfSBlbHNlIGlmIChyb29tLmtpbmQgPT09IFwicGVyc29uXCIgJiYgc2FtZShyb29tLm5hbWUsIGZyb20pXG4gICAgICAgICAgICAgICAgICYmIChjaGF0LmZpbmQodG8pID09PSB1bmRlZmluZWQgfHwgc2FtZShmcm9tLCB0bykpKSB7XG4gICAgICAgIGNoYXQucmVuYW1lKHJvb20sIHRvKTtcbiAgICAgIH1cbiAgICB9XG4gIH0sXG5cbiAgMzUzKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzJdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgY29uc3Qgc2lnbnMgPSBjaGF0LmlzdXBwb3J0LnJhbmtTaWducztcbiAgICBmb3IgKGNvbnN0IHdvcmQgb2YgKG1lc3NhZ2UucGFyYW1zWzNdID8/IFwiXCIpLnNwbGl0KFwiIFwiKSkge1xuICAgICAgbGV0IGF0ID0gMDtcbiAgICAgIHdoaWxlIChhdCA8IHdvcmQubGVuZ3RoICYmIHNpZ25zLmluY2x1ZGVzKHdvcmRbYXRdISkpXG4gICAgICAgICsrYXQ7XG4gICAgICBjb25zdCBzb3VyY2UgPSB3b3JkLnNsaWNlKGF0KTtcbiAgICAgIGlmIChzb3VyY2UgPT09IFwiXCIpXG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUubWVldChuaWNrT2Yoc291cmNlKSk7XG4gICAgICBwZXJzb24uaG9zdCA9IHVzZXJIb3N0T2Yoc291cmNlKSB8fCBwZXJzb24uaG9zdDtcbiAgICAgIHJvb20ubWVtYmVycy5zZXQoZm9sZGVkKHBlcnNvbi5uaWNrKSwgc29ydGVkKGNoYXQsIHdvcmQuc2xpY2UoMCwgYXQpKSk7XG4gICAgfVxuICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgfSxcblxuICAzNjYoKSB7XG4gICAgLy8gVGhlIGVuZCBvZiB0aGUgbmFtZXM6IGFsbCBvZiB0aGVtIGFyZSBoZXJlIGFscmVhZHkuXG4gIH0sXG5cbiAgLyoqIFRoZSBhbnN3ZXIgdG8gb3VyIG93biBXSE86IHRva2VuLCB1c2VyLCBob3N0LCBuaWNrLCBmbGFncywgYWNjb3VudCwgcmVhbG5hbWUuICovXG4gIDM1NChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgWywgLCB1c2VyID0gXCJcIiwgaG9zdCA9IFwiXCIsIG5pY2sgPSBcIlwiLCBmbGFncyA9IFwiXCIsIGFjY291bnQgPSBcIlwiLCByZWFsbmFtZSA9IFwiXCJdID0gbWVzc2FnZS5wYXJhbXM7XG4gICAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUuZmluZChuaWNrKTtcbiAgICBpZiAocGVyc29uID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgcGVyc29uLmhvc3QgPSBgJHt1c2VyfUAke2hvc3R9YDtcbiAgICBwZXJzb24uYWNjb3VudCA9IGFjY291bnQgPT09IFwiMFwiID8gXCJcIiA6IGFjY291bnQ7XG4gICAgcGVyc29uLnJlYWxuYW1lID0gcmVhbG5hbWU7XG4gICAgcGVyc29uLmF3YXkgPSBmbGFncy5zdGFydHNXaXRoKFwiR1wiKTtcbiAgICBwZXJzb24uYm90ID0gZmxhZ3MuaW5jbHVkZXMoY2hhdC5pc3VwcG9ydC5nZXQoXCJCT1RcIikgfHwgXCJcXDBcIik7XG4gIH0sXG5cbiAgMzE1KGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjaGF0LmZpbmQobWVzc2FnZS5wYXJhbXNbMV0gPz8gXCJcIik/Lm1lbWJlcnNDaGFuZ2VkKCk7XG4gIH0sXG5cbiAgQVdBWShjaGF0LCBtZXNzYWdlKSB7XG4gICAgbWVldChjaGF0LCBtZXNzYWdlKS5hd2F5ID0gbWVzc2FnZS5wYXJhbXMubGVuZ3RoID4gMDtcbiAgICB0b3VjaChjaGF0LCBuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgfSxcblxuICBBQ0NPVU5UKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCBhY2NvdW50ID0gbWVzc2FnZS5wYXJhbXNbMF0gPT09IFwiKlwiID8gXCJcIiA6IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgaWYgKGlzTWluZShjaGF0LCBtZXNzYWdlKSkge1xuICAgICAgY2hhdC5hY2NvdW50ID0gYWNjb3VudDtcbiAgICAgIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgfVxuICAgIG1lZXQoY2hhdCwgbWVzc2FnZSkuYWNjb3VudCA9IGFjY291bnQ7XG4gICAgdG91Y2goY2hhdCwgbmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gIH0sXG5cbiAgQ0hHSE9TVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUuZmluZChuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgICBpZiAocGVyc29uICE9PSB1bmRlZmluZWQpXG4gICAgICBwZXJzb24uaG9zdCA9IGAke21lc3NhZ2UucGFyYW1zWzBdfUAke21lc3NhZ2UucGFyYW1zWzFdfWA7XG4gICAgaWYgKGlzTWluZShjaGF0LCBtZXNzYWdlKSlcbiAgICAgIGNoYXQubWFzayA9IGAke2NoYXQubWV9ISR7bWVzc2FnZS5wYXJhbXNbMF19QCR7bWVzc2FnZS5wYXJhbXNbMV19YDtcbiAgfSxcblxuICBTRVROQU1FKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBtZWV0KGNoYXQsIG1lc3NhZ2UpLnJlYWxuYW1lID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICB0b3VjaChjaGF0LCBuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgfSxcblxuICBNT0RFKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQgfHwgcm9vbS5raW5kICE9PSBcInJvb21cIilcbiAgICAgIHJldHVybjtcbiAgICBhcHBseU1vZGVzKGNoYXQsIHJvb20sIG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCIsIG1lc3NhZ2UucGFyYW1zLnNsaWNlKDIpKTtcbiAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gIH0sXG5cbiAgMzI0KGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgcm9vbS5tb2RlcyA9IFwiXCI7XG4gICAgYXBwbHlNb2RlcyhjaGF0LCByb29tLCBtZXNzYWdlLnBhcmFtc1syXSA/PyBcIlwiLCBtZXNzYWdlLnBhcmFtcy5zbGljZSgzKSk7XG4gIH0sXG5cbiAgMzI5KCkge1xuICAgIC8vIFdoZW4gYSByb29tIHdhcyBtYWRlLlxuICB9LFxuXG4gIFRPUElDKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgcm9vbS50b3BpYyA9IG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCI7XG4gICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICAgIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH0sXG5cbiAgMzMxKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBzZXRUb3BpYyhjaGF0LCBtZXNzYWdlLnBhcmFtc1sxXSwgXCJcIik7XG4gIH0sXG5cbiAgMzMyKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBzZXRUb3BpYyhjaGF0LCBtZXNzYWdlLnBhcmFtc1sxXSwgbWVzc2FnZS5wYXJhbXNbMl0gPz8gXCJcIik7XG4gIH0sXG5cbiAgMzMzKCkge1xuICAgIC8vIFdobyBzZXQgdGhlIHRvcGljLCBhbmQgd2hlbi5cbiAgfSxcblxuICBSRU5BTUUoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIik7XG4gICAgaWYgKHJvb20gPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybjtcbiAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gICAgY2hhdC5yZW5hbWUocm9vbSwgbWVzc2FnZS5wYXJhbXNbMV0gPz8gcm9vbS5uYW1lKTtcbiAgfSxcblxuICBJTlZJVEUoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IFt3aG9tID0gXCJcIiwgbmFtZSA9IFwiXCJdID0gbWVzc2FnZS5wYXJhbXM7XG4gICAgY29uc3QgYnkgPSBuaWNrT2YobWVzc2FnZS5zb3VyY2UpO1xuICAgIGlmIChpc0lnbm9yZWQoY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBtZXNzYWdlLnNvdXJjZSkgfHwgIWlzUm9vbShuYW1lKSlcbiAgICAgIHJldHVybjtcbiAgICBpZiAoc2FtZSh3aG9tLCBjaGF0Lm1lKSlcbiAgICAgIGNoYXQuYW5ub3VuY2UoYCR7Ynl9IGludml0ZXMgeW91IHRvICR7bmFtZX0uIFRyeSAvam9pbiAke25hbWV9YCk7XG4gICAgZWxzZVxuICAgICAgY2hhdC50ZWxsKGAke2J5fSBpbnZpdGVzICR7d2hvbX0gdG8gJHtuYW1lfWAsIGNoYXQuZmluZChuYW1lKSA/PyBudWxsKTtcbiAgfSxcbn07XG5cbmZ1bmN0aW9uIHNldFRvcGljKGNoYXQ6IENoYXQsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgdG9waWM6IHN0cmluZykge1xuICBjb25zdCByb29tID0gY2hhdC5maW5kKG5hbWUgPz8gXCJcIik7XG4gIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgcmV0dXJuO1xuICByb29tLnRvcGljID0gdG9waWM7XG4gIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG5cbi8qKiBSYW5rcyBnbyB0byBtZW1iZXJzLCB0aGUga2V5IGFuZCB0aGUgZmxhZ3MgdG8gdGhlIHJvb207IGxpc3RzIGFyZSB0aGUgc2VydmVyJ3MgbWF0dGVyLiAqL1xuZnVuY3Rpb24gYXBwbHlNb2RlcyhjaGF0OiBDaGF0LCByb29tOiBSb29tLCBtb2Rlczogc3RyaW5nLCBwYXJhbXM6IHN0cmluZ1tdKSB7XG4gIGxldCBzZXQgPSB0cnVlO1xuICBmb3IgKGNvbnN0IG1vZGUgb2YgbW9kZXMpIHtcbiAgICBpZiAobW9kZSA9PT0gXCIrXCIgfHwgbW9kZSA9PT0gXCItXCIpIHtcbiAgICAgIHNldCA9IG1vZGUgPT09IFwiK1wiO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IHBhcmFtID0gY2hhdC5pc3VwcG9ydC50YWtlc1BhcmFtZXRlcihtb2RlLCBzZXQpID8gcGFyYW1zLnNoaWZ0KCkgPz8gXCJcIiA6IFwiXCI7XG4gICAgY29uc3Qgc2lnbiA9IGNoYXQuaXN1cHBvcnQuc2lnbk9mKG1vZGUpO1xuICAgIGlmIChzaWduICE9PSBcIlwiKSB7XG4gICAgICBjb25zdCBzaWducyA9IG5ldyBTZXQocm9vbS5tZW1iZXJzLmdldChmb2xkZWQocGFyYW0pKSk7XG4gICAgICBpZiAoIXJvb20ubWVtYmVycy5oYXMoZm9sZGVkKHBhcmFtKSkpXG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgaWYgKHNldClcbiAgICAgICAgc2lnbnMuYWRkKHNpZ24pO1xuICAgICAgZWxzZVxuICAgICAgICBzaWducy5kZWxldGUoc2lnbik7XG4gICAgICByb29tLm1lbWJlcnMuc2V0KGZvbGRlZChwYXJhbSksIHNvcnRlZChjaGF0LCBzaWducykpO1xuICAgIH0gZWxzZSBpZiAobW9kZSA9PT0gXCJrXCIpIHtcbiAgICAgIHJvb20ua2V5ID0gc2V0ID8gcGFyYW0gOiBcIlwiO1xuICAgIH0gZWxzZSBpZiAocGFyYW0gPT09IFwiXCIgJiYgL15bQS1aYS16XSQvLnRlc3QobW9kZSkpIHtcbiAgICAgIHJvb20ubW9kZXMgPSByb29tLm1vZGVzLnJlcGxhY2UobW9kZSwgXCJcIikgKyAoc2V0ID8gbW9kZSA6IFwiXCIpO1xuICAgIH1cbiAgfVxuICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG59XG5cbi8qKiBXaGF0IGEgcm9vbSB0aGF0IHdlIGNhbm5vdCBlbnRlciBzYXlzOiBpbiBpdCBpZiBpdCBpcyBvcGVuLCBlbHNlIGFib3ZlIGV2ZXJ5dGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNlZEVudHJ5KGNoYXQ6IENoYXQsIG5hbWU6IHN0cmluZywgdGV4dDogc3RyaW5nKSB7XG4gIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobmFtZSk7XG4gIGlmIChjaGF0LmdvaW5nID09PSBmb2xkZWQobmFtZSkpXG4gICAgY2hhdC5nb2luZyA9IFwiXCI7XG4gIGlmIChyb29tICE9PSB1bmRlZmluZWQgJiYga2luZE9mKG5hbWUpID09PSBcInJvb21cIilcbiAgICByb29tLmFwcGVuZCh7IGtleTogZnJlc2hLZXkoKSwga2luZDogXCJpbmZvXCIsIHRpbWU6IGNoYXQubm93KCksIG5pY2s6IFwiXCIsIHRleHQsIGlkOiBcIlwiLCBvd246IGZhbHNlLCBtZW50aW9uOiBmYWxzZSB9KTtcbiAgZWxzZVxuICAgIGNoYXQuYW5ub3VuY2UodGV4dCk7XG59XG4iLCAiaW1wb3J0IHsgZm9sZGVkLCBpc1Jvb20gfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGxvYWRUYWxrcyB9IGZyb20gXCIuL2hpc3RvcnkudHNcIjtcbmltcG9ydCB7IHJlZnVzZWRFbnRyeSB9IGZyb20gXCIuL21lbWJlcnNoaXAudHNcIjtcbmltcG9ydCB7IG1hcmtlZFJlYWQgfSBmcm9tIFwiLi9yZWFkaW5nLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEhhbmRsZXJzIH0gZnJvbSBcIi4vcmVjZWl2ZS50c1wiO1xuaW1wb3J0IHsgcmVmdXNhbCB9IGZyb20gXCIuL3JlZnVzYWxzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYXQgfSBmcm9tIFwiLi9jaGF0LnRzXCI7XG5cbi8qKiBIb3cgZmFyIGJhY2sgdGFsa3MgYXJlIGxvb2tlZCBmb3IsIGluIG1pbGxpc2Vjb25kcy4gKi9cbmNvbnN0IHRhbGtzU2luY2UgPSAzMCAqIDI0ICogMzYwMCAqIDEwMDA7XG5cbi8qKiBTYXlzIHdoYXQgc3RhbmRzIGJlaGluZCB0aGUgbmljaywgYXMgaXQgY2FtZS4gKi9cbmZ1bmN0aW9uIHRlbGxXb3JkcyhjaGF0OiBDaGF0LCBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdLCBmcm9tID0gMSkge1xuICBjaGF0LnRlbGwocGFyYW1zLnNsaWNlKGZyb20pLmpvaW4oXCIgXCIpKTtcbn1cblxuZnVuY3Rpb24gdGVsbFNlcnZlcihjaGF0OiBDaGF0LCB0ZXh0OiBzdHJpbmcpIHtcbiAgY2hhdC50ZWxsKHRleHQsIGNoYXQuc2VydmVyKTtcbn1cblxuLyoqIEVudGVycyB0aGUgcm9vbXMgdGhhdCBhcmUgd2FudGVkOiB0aG9zZSB3aXRoIGEga2V5IGZpcnN0LCBhcyBrZXlzIGdvIGJ5IHBsYWNlIChSRkMgMjgxMlxuICAgIDMuMi4xKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbnRlclJvb21zKGNoYXQ6IENoYXQpIHtcbiAgY29uc3QgYmFjayA9IGNoYXQucm9vbXMuZmlsdGVyKHJvb20gPT4gcm9vbS5raW5kID09PSBcInJvb21cIiAmJiAhcm9vbS5qb2luZWQpO1xuICBjb25zdCBuYW1lcyA9IFsuLi5uZXcgU2V0KFsuLi5iYWNrLm1hcChyb29tID0+IHJvb20ubmFtZSksIC4uLmNoYXQud2FudGVkXSldO1xuICBjaGF0LndhbnRlZCA9IFtdO1xuICBjb25zdCBrZXlPZiA9IChuYW1lOiBzdHJpbmcpID0+IGNoYXQuZmluZChuYW1lKT8ua2V5ID8/IFwiXCI7XG4gIG5hbWVzLnNvcnQoKGEsIGIpID0+IE51bWJlcihrZXlPZihiKSAhPT0gXCJcIikgLSBOdW1iZXIoa2V5T2YoYSkgIT09IFwiXCIpKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCBuYW1lcy5sZW5ndGg7IGkgKz0gNSkge1xuICAgIGNvbnN0IHNvbWUgPSBuYW1lcy5zbGljZShpLCBpICsgNSk7XG4gICAgY29uc3Qga2V5cyA9IHNvbWUubWFwKGtleU9mKS5maWx0ZXIoa2V5ID0+IGtleSAhPT0gXCJcIik7XG4gICAgY2hhdC5zZW5kKFwiSk9JTlwiLCBrZXlzLmxlbmd0aCA+IDAgPyBbc29tZS5qb2luKFwiLFwiKSwga2V5cy5qb2luKFwiLFwiKV0gOiBbc29tZS5qb2luKFwiLFwiKV0pO1xuICB9XG59XG5cbmZ1bmN0aW9uIGpvaW5SZWZ1c2VkKGNoYXQ6IENoYXQsIG1lc3NhZ2U6IFBhcmFtZXRlcnM8SGFuZGxlcnNbc3RyaW5nXT5bMV0pIHtcbiAgY29uc3QgdGV4dCA9IHJlZnVzYWwobWVzc2FnZSk7XG4gIGNvbnN0IG5hbWUgPSBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiO1xuICBpZiAodGV4dCA9PT0gbnVsbClcbiAgICByZXR1cm47XG4gIGlmIChpc1Jvb20obmFtZSkgJiYgIWNoYXQuZmluZChuYW1lKT8uam9pbmVkKVxuICAgIHJlZnVzZWRFbnRyeShjaGF0LCBuYW1lLCB0ZXh0KTtcbiAgZWxzZVxuICAgIGNoYXQudGVsbCh0ZXh0KTtcbn1cblxuZXhwb3J0IGNvbnN0IGFuc3dlcnM6IEhhbmRsZXJzID0ge1xuICBcIjAwNVwiOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gY2hhdC5pc3VwcG9ydC50YWtlKHBhcmFtcy5zbGljZSgxLCAtMSkpLFxuXG4gIC8vIFRoZSBtZXNzYWdlIG9mIHRoZSBkYXksIG9yIHRoYXQgdGhlcmUgaXMgbm9uZTogZnJvbSBoZXJlIG9uIGFsbCBpcyBrbm93bi5cbiAgMzc1OiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gdGVsbFNlcnZlcihjaGF0LCBwYXJhbXNbMV0gPz8gXCJcIiksXG4gIDM3MjogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxTZXJ2ZXIoY2hhdCwgcGFyYW1zWzFdID8/IFwiXCIpLFxuICAzNzY6IGNoYXQgPT4gd2VsY29tZShjaGF0KSxcbiAgNDIyOiBjaGF0ID0+IHdlbGNvbWUoY2hhdCksXG5cbiAgXCIwMDFcIjogKCkgPT4ge30sXG4gIFwiMDAyXCI6ICgpID0+IHt9LFxuICBcIjAwM1wiOiAoKSA9PiB7fSxcbiAgXCIwMDRcIjogKCkgPT4ge30sXG4gIDI1MTogKCkgPT4ge30sXG4gIDI1MjogKCkgPT4ge30sXG4gIDI1MzogKCkgPT4ge30sXG4gIDI1NDogKCkgPT4ge30sXG4gIDI1NTogKCkgPT4ge30sXG4gIDI2NTogKCkgPT4ge30sXG4gIDI2NjogKCkgPT4ge30sXG4gIDIyMTogKCkgPT4ge30sXG4gIEFDSzogKCkgPT4ge30sXG4gIFBPTkc6ICgpID0+IHt9LFxuXG4gIDMwMTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGlzIGF3YXk6ICR7cGFyYW1zWzJdfWAsXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBjaGF0LmZpbmQocGFyYW1zWzFdID8/IFwiXCIpID8/IGNoYXQuY3VycmVudCksXG4gIDMwNTogY2hhdCA9PiBzZXRBd2F5KGNoYXQsIGZhbHNlKSxcbiAgMzA2OiBjaGF0ID0+IHNldEF3YXkoY2hhdCwgdHJ1ZSksXG5cbiAgOTAwKGNoYXQsIHsgcGFyYW1zIH0pIHtcbiAgICBjaGF0LmFjY291bnQgPSBwYXJhbXNbMl0gPz8gXCJcIjtcbiAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxuICA5MDEoY2hhdCkge1xuICAgIGNoYXQuYWNjb3VudCA9IFwiXCI7XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcblxuICAzMjEoY2hhdCkge1xuICAgIGNoYXQubGlzdCA9IHsgcm9vbXM6IFtdLCBjb21wbGV0ZTogZmFsc2UgfTtcbiAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxuICAzMjIoY2hhdCwgeyBwYXJhbXMgfSkge1xuICAgIGNoYXQubGlzdCA/Pz0geyByb29tczogW10sIGNvbXBsZXRlOiBmYWxzZSB9O1xuICAgIGNoYXQubGlzdC5yb29tcy5wdXNoKHtcbiAgICAgIG5hbWU6IHBhcmFtc1sxXSA/PyBcIlwiLFxuICAgICAgbWVtYmVyczogTnVtYmVyKHBhcmFtc1syXSkgfHwgMCxcbiAgICAgIHRvcGljOiBwYXJhbXNbM10gPz8gXCJcIixcbiAgICB9KTtcbiAgfSxcbiAgMzIzKGNoYXQpIHtcbiAgICBjb25zdCByb29tcyA9IGNoYXQubGlzdD8ucm9vbXMgPz8gW107XG4gICAgcm9vbXMuc29ydCgoYSwgYikgPT4gYi5tZW1iZXJzIC0gYS5tZW1iZXJzIHx8IChhLm5hbWUgPCBiLm5hbWUgPyAtMSA6IDEpKTtcbiAgICBjaGF0Lmxpc3QgPSB7IHJvb21zLCBjb21wbGV0ZTogdHJ1ZSB9O1xuICAgIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH0sXG5cbiAgTUFSS1JFQUQ6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBtYXJrZWRSZWFkKGNoYXQsIHBhcmFtc1swXSA/PyBcIlwiLCBwYXJhbXNbMV0gPz8gXCIqXCIpLFxuXG4gIDMxMTogKGNoYXQsIHsgcGFyYW1zIH0pID0+XG4gICAgY2hhdC50ZWxsKGAke3BhcmFtc1sxXX0gaXMgJHtwYXJhbXNbMl19QCR7cGFyYW1zWzNdfSAoJHtwYXJhbXNbNV19KWApLFxuICAzMTI6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBjaGF0LnRlbGwoYCR7cGFyYW1zWzFdfSBpcyBvbiAke3BhcmFtc1syXX1gKSxcbiAgMzEzOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gdGVsbFdvcmRzKGNoYXQsIHBhcmFtcyksXG4gIDMxNzogKGNoYXQsIHsgcGFyYW1zIH0pID0+XG4gICAgY2hhdC50ZWxsKGAke3BhcmFtc1sxXX0gaGFzIGJlZW4gc2lsZW50IGZvciAke2R1cmF0aW9uKE51bWJlcihwYXJhbXNbMl0pKX0sIGhlcmUgc2luY2UgJHtcbiAgICAgIG5ldyBEYXRlKE51bWJlcihwYXJhbXNbM10pICogMTAwMCkudG9Mb2NhbGVTdHJpbmcoKX1gKSxcbiAgMzE4OiAoKSA9PiB7fSxcbiAgMzE5OiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gY2hhdC50ZWxsKGAke3BhcmFtc1sxXX0gaXMgaW4gJHtwYXJhbXNbMl19YCksXG4gIDMzMDogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGlzIGxvZ2dlZCBpbiB0byB0aGUgYWNjb3VudCAke3BhcmFtc1syXX1gKSxcbiAgMzM1OiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gdGVsbFdvcmRzKGNoYXQsIHBhcmFtcyksXG4gIDMzODogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxXb3JkcyhjaGF0LCBwYXJhbXMpLFxuICA2NzE6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiB0ZWxsV29yZHMoY2hhdCwgcGFyYW1zKSxcbiAgMzQxOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gY2hhdC50ZWxsKGAke3BhcmFtc1sxXX0gd2FzIGludml0ZWQgdG8gJHtwYXJhbXNbMl19YCksXG4gIDM2NzogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgQmFubmVkIGZyb20gJHtwYXJhbXNbMV19OiAke3BhcmFtc1syXX1gKSxcbiAgMzY4OiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gY2hhdC50ZWxsKGBUaG9zZSBhcmUgYWxsIHdobyBhcmUgYmFubmVkIGZyb20gJHtwYXJhbXNbMV19YCksXG4gIDM4MTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxXb3JkcyhjaGF0LCBwYXJhbXMpLFxuICA2OTY6IGpvaW5PclRlbGwsXG5cbiAgNDAzOiBqb2luUmVmdXNlZCxcbiAgNDA1OiBqb2luUmVmdXNlZCxcbiAgNDM3OiBqb2luUmVmdXNlZCxcbiAgNDcxOiBqb2luUmVmdXNlZCxcbiAgNDczOiBqb2luUmVmdXNlZCxcbiAgNDc0OiBqb2luUmVmdXNlZCxcbiAgNDc1OiBqb2luUmVmdXNlZCxcbiAgNDc2OiBqb2luUmVmdXNlZCxcbiAgNDc3OiBqb2luUmVmdXNlZCxcbiAgNDgwOiBqb2luUmVmdXNlZCxcbiAgNDg5OiBqb2luUmVmdXNlZCxcblxuICBDQVAoY2hhdCwgeyBwYXJhbXMgfSkge1xuICAgIGNvbnN0IGxpc3QgPSBwYXJhbXNbcGFyYW1zLmxlbmd0aCAtIDFdID8/IFwiXCI7XG4gICAgc3dpdGNoICgocGFyYW1zWzFdID8/IFwiXCIpLnRvVXBwZXJDYXNlKCkpIHtcbiAgICAgIGNhc2UgXCJORVdcIjpcbiAgICAgICAgY2hhdC5jYXBhYmlsaXRpZXMub2ZmZXIobGlzdCk7XG4gICAgICAgIGZvciAoY29uc3QgbmFtZSBvZiBjaGF0LmNhcGFiaWxpdGllcy50b1JlcXVlc3QoKSlcbiAgICAgICAgICBjaGF0LnNlbmQoXCJDQVBcIiwgW1wiUkVRXCIsIG5hbWVdKTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwiREVMXCI6XG4gICAgICAgIGNoYXQuY2FwYWJpbGl0aWVzLndpdGhkcmF3KGxpc3QpO1xuICAgICAgICBicmVhaztcbiAgICAgIGNhc2UgXCJBQ0tcIjpcbiAgICAgICAgY2hhdC5jYXBhYmlsaXRpZXMuYWNrbm93bGVkZ2UobGlzdCk7XG4gICAgICAgIGJyZWFrO1xuICAgIH1cbiAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxufTtcblxuZnVuY3Rpb24gam9pbk9yVGVsbChjaGF0OiBDaGF0LCBtZXNzYWdlOiBQYXJhbWV0ZXJzPEhhbmRsZXJzW3N0cmluZ10+WzFdKSB7XG4gIGNvbnN0IHRleHQgPSByZWZ1c2FsKG1lc3NhZ2UpO1xuICBpZiAodGV4dCAhPT0gbnVsbClcbiAgICBjaGF0LnRlbGwodGV4dCk7XG59XG5cbmZ1bmN0aW9uIHdlbGNvbWUoY2hhdDogQ2hhdCkge1xuICBlbnRlclJvb21zKGNoYXQpO1xuICBmb3IgKGNvbnN0IHJvb20gb2YgY2hhdC5yb29tcylcbiAgICBpZiAocm9vbS5raW5kID09PSBcInBlcnNvblwiICYmIGNoYXQuaGFzKFwiZHJhZnQvcmVhZC1tYXJrZXJcIikpXG4gICAgICBjaGF0LnNlbmQoXCJNQVJLUkVBRFwiLCBbcm9vbS5uYW1lXSk7XG4gIGxvYWRUYWxrcyhjaGF0LCBjaGF0Lm5vdygpIC0gdGFsa3NTaW5jZSk7XG59XG5cbmZ1bmN0aW9uIHNldEF3YXkoY2hhdDogQ2hhdCwgYXdheTogYm9vbGVhbikge1xuICBjaGF0LmF3YXkgPSBhd2F5O1xuICBjb25zdCBtZSA9IGNoYXQucGVvcGxlLmZpbmQoY2hhdC5tZSk7XG4gIGlmIChtZSAhPT0gdW5kZWZpbmVkKVxuICAgIG1lLmF3YXkgPSBhd2F5O1xuICBjaGF0LnRlbGwoYXdheSA/IFwiWW91IGFyZSBhd2F5IG5vd1wiIDogXCJZb3UgYXJlIGJhY2tcIik7XG4gIGZvciAoY29uc3Qgcm9vbSBvZiBjaGF0LnJvb21zKVxuICAgIGlmIChyb29tLm1lbWJlcnMuaGFzKGZvbGRlZChjaGF0Lm1lKSkpXG4gICAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG5cbi8qKiBcIjMgaCA1IG1pblwiIG9mIHNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gZHVyYXRpb24oc2Vjb25kczogbnVtYmVyKTogc3RyaW5nIHtcbiAgY29uc3QgcyA9IE1hdGgubWF4KDAsIE1hdGgucm91bmQoc2Vjb25kcykgfHwgMCk7XG4gIGNvbnN0IHBhcnRzOiBbbnVtYmVyLCBzdHJpbmddW10gPSBbWzg2NDAwLCBcImRcIl0sIFszNjAwLCBcImhcIl0sIFs2MCwgXCJtaW5cIl0sIFsxLCBcInNcIl1dO1xuICBjb25zdCBmaXJzdCA9IHBhcnRzLmZpbmRJbmRleCgoW3NpemVdKSA9PiBzID49IHNpemUpO1xuICBpZiAoZmlyc3QgPCAwKVxuICAgIHJldHVybiBcIjAgc1wiO1xuICBjb25zdCBbc2l6ZSwgdW5pdF0gPSBwYXJ0c1tmaXJzdF0hO1xuICBjb25zdCBuZXh0ID0gcGFydHNbZmlyc3QgKyAxXTtcbiAgY29uc3QgcmVzdCA9IG5leHQgPT09IHVuZGVmaW5lZCA/IDAgOiBNYXRoLmZsb29yKChzICUgc2l6ZSkgLyBuZXh0WzBdKTtcbiAgcmV0dXJuIGAke01hdGguZmxvb3IocyAvIHNpemUpfSAke3VuaXR9JHtyZXN0ID4gMCA/IGAgJHtyZXN0fSAke25leHQhWzFdfWAgOiBcIlwifWA7XG59XG4iLCAiaW1wb3J0IHsgZm9ybWF0TWVzc2FnZSwgaXNSb29tLCBuaWNrT2YsIHNhbWUgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IGFwcGx5Q2hhbmdlIH0gZnJvbSBcIi4vaGlzdG9yeS50c1wiO1xuaW1wb3J0IHsgaXNJZ25vcmVkIH0gZnJvbSBcIi4vaWdub3JlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGZyZXNoS2V5LCBsaW5lT2YsIHVud3JhcHBlZCB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB0eXBlIHsgSGFuZGxlcnMgfSBmcm9tIFwiLi9yZWNlaXZlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJvb20gfSBmcm9tIFwiLi9yb29tLnRzXCI7XG5pbXBvcnQgeyBhcnJpdmVkV2l0aG91dExhYmVsLCBpc01pbmUgfSBmcm9tIFwiLi9zcGVhay50c1wiO1xuXG4vKiogSG93IGxvbmcgc29tZWJvZHkgY291bnRzIGFzIHR5cGluZyB3aXRob3V0IHNheWluZyBzbyBhZ2FpbiwgaW4gbWlsbGlzZWNvbmRzIChjbGllbnQgdGFnXG4gICAgdHlwaW5nOiBzaXggc2Vjb25kcywgdGhpcnR5IHdoZW4gcGF1c2VkKS4gKi9cbmNvbnN0IHR5cGluZ0ZvciA9IDZfMDAwO1xuY29uc3QgcGF1c2VkRm9yID0gMzBfMDAwO1xuXG4vKiogV2hpY2ggY29udmVyc2F0aW9uIGEgbWVzc2FnZSBiZWxvbmdzIHRvLiBBIG5vdGljZSB0byB1cyBhbG9uZSBvcGVucyBubyB0YWxrOiBzZXJ2aWNlc1xuICAgIGFuc3dlciB3aGVyZSBvbmUgYXNrcyB0aGVtLiAqL1xuZnVuY3Rpb24gcm9vbU9mKGNoYXQ6IENoYXQsIHRhcmdldDogc3RyaW5nLCBuaWNrOiBzdHJpbmcsIGlzTm90aWNlOiBib29sZWFuKTogUm9vbSB8IG51bGwge1xuICAvLyBcIkAjcm9vbVwiIGlzIGZvciB0aG9zZSBvZiB0aGF0IHJhbmsgaW4gaXQgKFNUQVRVU01TRykuXG4gIGNvbnN0IHJvb20gPSB0YXJnZXQucmVwbGFjZSgvXlteIyZBLVphLXowLTlfXSsoPz1bIyZdKS8sIFwiXCIpO1xuICBpZiAoaXNSb29tKHJvb20pKVxuICAgIHJldHVybiBjaGF0LmZpbmQocm9vbSkgPz8gbnVsbDtcbiAgaWYgKHNhbWUobmljaywgY2hhdC5tZSkpXG4gICAgcmV0dXJuIGNoYXQub3Blbih0YXJnZXQpO1xuICAvLyBXaGF0IGlzIGZvciB1cyBjb21lcyBmcm9tIGEgcGVyc29uLCBvciBmcm9tIHRoZSBzZXJ2ZXIuXG4gIGlmIChuaWNrID09PSBcIlwiIHx8IG5pY2suaW5jbHVkZXMoXCIuXCIpIHx8ICFzYW1lKHRhcmdldCwgY2hhdC5tZSkpXG4gICAgcmV0dXJuIGNoYXQuc2VydmVyO1xuICByZXR1cm4gaXNOb3RpY2UgPyBjaGF0LmZpbmQobmljaykgPz8gY2hhdC5jdXJyZW50ID8/IGNoYXQuc2VydmVyIDogY2hhdC5vcGVuKG5pY2spO1xufVxuXG4vKiogQSBsaW5lIHRoYXQgY2FtZSwgbGl2ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoZWFyKGNoYXQ6IENoYXQsIHRhcmdldDogc3RyaW5nLCBzb3VyY2U6IHN0cmluZywgbGluZTogTGluZSkge1xuICBpZiAoIWxpbmUub3duICYmIGlzSWdub3JlZChjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIiksIHNvdXJjZSkpXG4gICAgcmV0dXJuO1xuICBjb25zdCBpc05vdGljZSA9IGxpbmUua2luZCA9PT0gXCJub3RpY2VcIjtcbiAgY29uc3QgbmljayA9IG5pY2tPZihzb3VyY2UpO1xuICBjb25zdCByb29tID0gcm9vbU9mKGNoYXQsIHRhcmdldCwgbmljaywgaXNOb3RpY2UpO1xuICBpZiAocm9vbSA9PT0gbnVsbClcbiAgICByZXR1cm47XG4gIGlmIChsaW5lLm93biAmJiAhY2hhdC5oYXMoXCJsYWJlbGVkLXJlc3BvbnNlXCIpKVxuICAgIGFycml2ZWRXaXRob3V0TGFiZWwocm9vbSwgbGluZS50ZXh0KTtcbiAgcm9vbS50eXBpbmcuZGVsZXRlKG5pY2spO1xuICAvLyBBZnRlciBhIGp1bXAgZmFyIGJhY2sgaXQgaXMgbG9hZGVkIHdoZW4gb25lIHJldHVybnMuXG4gIGlmICghcm9vbS5wYXN0LmxpdmUpIHtcbiAgICBpZiAoIWxpbmUub3duKVxuICAgICAgKytyb29tLnVucmVhZDtcbiAgICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9IGVsc2UgaWYgKCFyb29tLmFwcGVuZChsaW5lKSkge1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoIWxpbmUub3duICYmIGxpbmUudGltZSA+IHJvb20ucmVhZFRvICYmIHJvb20ucGFzdC5saXZlKSB7XG4gICAgKytyb29tLnVucmVhZDtcbiAgICBpZiAobGluZS5tZW50aW9uIHx8IHJvb20ua2luZCA9PT0gXCJwZXJzb25cIilcbiAgICAgICsrcm9vbS5tZW50aW9ucztcbiAgfVxuICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICBpZiAoIWxpbmUub3duKVxuICAgIGNoYXQub25IZWFyZChyb29tLCBsaW5lKTtcbiAgaWYgKCFsaW5lLm93biAmJiAobGluZS5tZW50aW9uIHx8IHJvb20ua2luZCA9PT0gXCJwZXJzb25cIikgJiYgIWlzTm90aWNlKVxuICAgIGNoYXQub25DYWxsKHJvb20sIGxpbmUpO1xufVxuXG4vKiogQW5zd2VycyB3aGF0IG90aGVyIGNsaWVudHMgYXNrIGJ5IENUQ1A7IG5vdGhpbmcgdGhhdCB0ZWxscyBtb3JlIHRoYW4gdGhhdC4gKi9cbmZ1bmN0aW9uIGFuc3dlckN0Y3AoY2hhdDogQ2hhdCwgbmljazogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpIHtcbiAgY29uc3QgWywgdmVyYiA9IFwiXCIsIHJlc3QgPSBcIlwiXSA9IC9eXFx4MDEoXFxTKykoPzogKFteXFx4MDFdKikpPy8uZXhlYyh0ZXh0KSA/PyBbXTtcbiAgY29uc3QgYW5zd2VyID0gdmVyYiA9PT0gXCJQSU5HXCIgPyBgUElORyAke3Jlc3Quc2xpY2UoMCwgNjQpfWBcbiAgICA6IHZlcmIgPT09IFwiVkVSU0lPTlwiID8gXCJWRVJTSU9OIEh1YmJ1YidzIHBhZ2VcIiA6IFwiXCI7XG4gIGlmIChhbnN3ZXIgIT09IFwiXCIgJiYgbmljayAhPT0gXCJcIilcbiAgICBjaGF0LnNlbmRMaW5lcyhbZm9ybWF0TWVzc2FnZShcIk5PVElDRVwiLCBbbmlja10pICsgYCA6XFx4MDEke2Fuc3dlcn1cXHgwMWBdKTtcbn1cblxuZXhwb3J0IGNvbnN0IHNwZWVjaDogSGFuZGxlcnMgPSB7XG4gIFBSSVZNU0coY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHRleHQgPSBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiO1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YobWVzc2FnZSwgY2hhdC5tZSwgY2hhdC5ub3coKSk7XG4gICAgaWYgKGxpbmUgIT09IG51bGwpXG4gICAgICBoZWFyKGNoYXQsIG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIG1lc3NhZ2Uuc291cmNlLCBsaW5lKTtcbiAgICBlbHNlIGlmICh1bndyYXBwZWQodGV4dCkgPT09IG51bGwgJiYgIWlzTWluZShjaGF0LCBtZXNzYWdlKVxuICAgICAgICAgICAgICYmICFpc0lnbm9yZWQoY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBtZXNzYWdlLnNvdXJjZSlcbiAgICAgICAgICAgICAmJiBzYW1lKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIGNoYXQubWUpKVxuICAgICAgYW5zd2VyQ3RjcChjaGF0LCBuaWNrT2YobWVzc2FnZS5zb3VyY2UpLCB0ZXh0KTtcbiAgfSxcblxuICBOT1RJQ0UoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YobWVzc2FnZSwgY2hhdC5tZSwgY2hhdC5ub3coKSk7XG4gICAgaWYgKGxpbmUgIT09IG51bGwpXG4gICAgICBoZWFyKGNoYXQsIG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIG1lc3NhZ2Uuc291cmNlLCBsaW5lKTtcbiAgfSxcblxuICBUQUdNU0coY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IG5pY2sgPSBuaWNrT2YobWVzc2FnZS5zb3VyY2UpO1xuICAgIGNvbnN0IHRhcmdldCA9IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgaWYgKGlzSWdub3JlZChjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIiksIG1lc3NhZ2Uuc291cmNlKSlcbiAgICAgIHJldHVybjtcbiAgICAvLyBXaG8gb25seSB0eXBlcyBoYXMgbm90IHdyaXR0ZW4geWV0OiBubyB0YWxrIGlzIG9wZW5lZCBmb3IgdGhhdC5cbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKGlzUm9vbSh0YXJnZXQpIHx8IGlzTWluZShjaGF0LCBtZXNzYWdlKSA/IHRhcmdldCA6IG5pY2spO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgY29uc3QgdHlwaW5nID0gbWVzc2FnZS50YWdzLmdldChcIit0eXBpbmdcIikgPz8gbWVzc2FnZS50YWdzLmdldChcIitkcmFmdC90eXBpbmdcIik7XG4gICAgaWYgKHR5cGluZyAhPT0gdW5kZWZpbmVkICYmICFpc01pbmUoY2hhdCwgbWVzc2FnZSkpIHtcbiAgICAgIGlmICh0eXBpbmcgPT09IFwiZG9uZVwiKVxuICAgICAgICByb29tLnR5cGluZy5kZWxldGUobmljayk7XG4gICAgICBlbHNlXG4gICAgICAgIHJvb20udHlwaW5nLnNldChuaWNrLCBjaGF0Lm5vdygpICsgKHR5cGluZyA9PT0gXCJwYXVzZWRcIiA/IHBhdXNlZEZvciA6IHR5cGluZ0ZvcikpO1xuICAgICAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICB9XG4gICAgYXBwbHlDaGFuZ2Uocm9vbSwgbWVzc2FnZSk7XG4gIH0sXG5cbiAgUkVEQUNUKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCB0YXJnZXQgPSBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiO1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQoaXNSb29tKHRhcmdldCkgfHwgaXNNaW5lKGNoYXQsIG1lc3NhZ2UpXG4gICAgICA/IHRhcmdldCA6IG5pY2tPZihtZXNzYWdlLnNvdXJjZSkpO1xuICAgIGlmIChyb29tICE9PSB1bmRlZmluZWQgJiYgYXBwbHlDaGFuZ2Uocm9vbSwgbWVzc2FnZSkpXG4gICAgICByb29tLmNvdW50KCk7XG4gIH0sXG5cbiAgV0FMTE9QUyhjaGF0LCBtZXNzYWdlKSB7XG4gICAgY2hhdC5zZXJ2ZXIuYXBwZW5kKHtcbiAgICAgIGtleTogZnJlc2hLZXkoKSwga2luZDogXCJub3RpY2VcIiwgdGltZTogY2hhdC5ub3coKSwgbmljazogbmlja09mKG1lc3NhZ2Uuc291cmNlKSxcbiAgICAgIHRleHQ6IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIGlkOiBcIlwiLCBvd246IGZhbHNlLCBtZW50aW9uOiBmYWxzZSxcbiAgICB9KTtcbiAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxufTtcbiIsICJpbXBvcnQgeyB0eXBlIEJhdGNoLCBpc0JhdGNoIH0gZnJvbSBcIi4uL2lyYy9iYXRjaGVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lc3NhZ2UgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGFuc3dlcnMgfSBmcm9tIFwiLi9hbnN3ZXJzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFuc3dlciwgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IG11bHRpTGluZU9mLCBwYXN0T2YgfSBmcm9tIFwiLi9oaXN0b3J5LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzaGlwIH0gZnJvbSBcIi4vbWVtYmVyc2hpcC50c1wiO1xuaW1wb3J0IHsgcmVmdXNhbCB9IGZyb20gXCIuL3JlZnVzYWxzLnRzXCI7XG5pbXBvcnQgeyBoZWFyLCBzcGVlY2ggfSBmcm9tIFwiLi9zcGVlY2gudHNcIjtcblxuLyoqIFdoYXQgaXMgZG9uZSB3aXRoIGEgbWVzc2FnZSwgYnkgaXRzIGNvbW1hbmQuICovXG5leHBvcnQgdHlwZSBIYW5kbGVycyA9IFJlY29yZDxzdHJpbmcsIChjaGF0OiBDaGF0LCBtZXNzYWdlOiBNZXNzYWdlKSA9PiB2b2lkPjtcblxuY29uc3QgaGFuZGxlcnM6IEhhbmRsZXJzID0geyAuLi5tZW1iZXJzaGlwLCAuLi5zcGVlY2gsIC4uLmFuc3dlcnMgfTtcblxuLyoqIFRha2VzIHdoYXRldmVyIGNvbWVzIHdoaWxlIG9uZSBpcyBjb25uZWN0ZWQ6IGEgbWVzc2FnZSwgb3IgYSBiYXRjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWNlaXZlKGNoYXQ6IENoYXQsIGl0ZW06IEFuc3dlcikge1xuICBjb25zdCBvcGVuZWQgPSBpc0JhdGNoKGl0ZW0pID8gaXRlbS5vcGVuZWQgOiBpdGVtO1xuICBjb25zdCB0YWtlID0gY2hhdC53YWl0aW5nKG9wZW5lZC50YWdzLmdldChcImxhYmVsXCIpKTtcbiAgaWYgKHRha2U/LihpdGVtKSA9PT0gdHJ1ZSlcbiAgICByZXR1cm47XG4gIGlmIChpc0JhdGNoKGl0ZW0pKVxuICAgIHJlY2VpdmVCYXRjaChjaGF0LCBpdGVtKTtcbiAgZWxzZVxuICAgIHJlY2VpdmVNZXNzYWdlKGNoYXQsIGl0ZW0pO1xufVxuXG5mdW5jdGlvbiByZWNlaXZlQmF0Y2goY2hhdDogQ2hhdCwgYmF0Y2g6IEJhdGNoKSB7XG4gIGlmIChiYXRjaC50eXBlID09PSBcImRyYWZ0L211bHRpbGluZVwiKSB7XG4gICAgY29uc3QgbGluZSA9IG11bHRpTGluZU9mKGNoYXQsIGJhdGNoKTtcbiAgICBpZiAobGluZSAhPT0gbnVsbClcbiAgICAgIGhlYXIoY2hhdCwgYmF0Y2gucGFyYW1zWzBdID8/IFwiXCIsIGJhdGNoLm9wZW5lZC5zb3VyY2UsIGxpbmUpO1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoYmF0Y2gudHlwZSA9PT0gXCJjaGF0aGlzdG9yeVwiKSB7XG4gICAgLy8gTm90IGFza2VkIGZvcjogd2hhdCBhIGJvdW5jZXIgcGxheXMgYmFjayBieSBpdHNlbGYuXG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChiYXRjaC5wYXJhbXNbMF0gPz8gXCJcIik7XG4gICAgaWYgKHJvb20/Lm1lcmdlKHBhc3RPZihjaGF0LCBiYXRjaCkubGluZXMpLmxlbmd0aClcbiAgICAgIHJvb20uY291bnQoKTtcbiAgICByZXR1cm47XG4gIH1cbiAgZm9yIChjb25zdCBpdGVtIG9mIGJhdGNoLml0ZW1zKVxuICAgIHJlY2VpdmUoY2hhdCwgaXRlbSk7XG59XG5cbmZ1bmN0aW9uIHJlY2VpdmVNZXNzYWdlKGNoYXQ6IENoYXQsIG1lc3NhZ2U6IE1lc3NhZ2UpIHtcbiAgY29uc3QgaGFuZGxlciA9IGhhbmRsZXJzW21lc3NhZ2UuY29tbWFuZF07XG4gIGlmIChoYW5kbGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICBoYW5kbGVyKGNoYXQsIG1lc3NhZ2UpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBwcm9ibGVtID0gcmVmdXNhbChtZXNzYWdlKTtcbiAgaWYgKHByb2JsZW0gIT09IG51bGwpXG4gICAgY2hhdC50ZWxsKHByb2JsZW0pO1xufVxuIiwgImltcG9ydCB7IHR5cGUgQmF0Y2gsIGlzQmF0Y2ggfSBmcm9tIFwiLi4vaXJjL2JhdGNoZXMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgc2FtZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgbmlja09mIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFuc3dlciwgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IHR5cGUgT3V0Z29pbmcsIGNvbXBvc2UgfSBmcm9tIFwiLi9jb21wb3NlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGZyZXNoS2V5IH0gZnJvbSBcIi4vbGluZS50c1wiO1xuaW1wb3J0IHsgcmVjZWl2ZSB9IGZyb20gXCIuL3JlY2VpdmUudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi9yZWZ1c2Fscy50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuXG4vKiogSG93IGxvbmcgb25lJ3Mgb3duIGxpbmUgbWF5IHRha2UgdG8gY29tZSBiYWNrLCBpbiBtaWxsaXNlY29uZHMsIGJlZm9yZSBpdCBpcyBzaG93biBhc1xuICAgIG9uZSB0aGF0IG1heSBub3QgaGF2ZSBhcnJpdmVkLiAqL1xuZXhwb3J0IGNvbnN0IHBhdGllbmNlID0gMjBfMDAwO1xuXG4vKiogQSBsaW5lIG9mIG9uZSdzIG93biB0aGF0IHdhaXRzIHRvIGNvbWUgYmFjay4gKi9cbmludGVyZmFjZSBXYWl0aW5nIHtcbiAgcmVhZG9ubHkgb3V0Z29pbmc6IE91dGdvaW5nO1xuICByZWFkb25seSB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xuICBzZW50OiBib29sZWFuO1xuICB0aW1lcjogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IHdhaXRpbmcgPSBuZXcgV2Vha01hcDxMaW5lLCBXYWl0aW5nPigpO1xuXG4vKiogU2F5cyBhIHRleHQgaW4gYSByb29tOiBhdCBvbmNlIG9uIHRoZSBzY3JlZW4sIGdyZXkgdW50aWwgaXQgaGFzIGNvbWUgYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYXkoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgdGV4dDogc3RyaW5nLCBhY3Rpb24gPSBmYWxzZSkge1xuICBjb25zdCB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gIGlmIChyb29tLnJlcGx5VG8gIT09IG51bGwgJiYgY2hhdC5oYXMoXCJtZXNzYWdlLXRhZ3NcIikpXG4gICAgdGFnc1tcIitkcmFmdC9yZXBseVwiXSA9IHJvb20ucmVwbHlUby5pZDtcbiAgY29uc3QgbWVzc2FnZXMgPSBjb21wb3NlKHRleHQsIHtcbiAgICBuYW1lOiByb29tLm5hbWUsXG4gICAgb3duTWFzazogY2hhdC5tYXNrLFxuICAgIG11bHRpbGluZTogY2hhdC5oYXMoXCJkcmFmdC9tdWx0aWxpbmVcIikgPyB7XG4gICAgICBtYXhCeXRlczogY2hhdC5jYXBhYmlsaXRpZXMubGltaXQoXCJkcmFmdC9tdWx0aWxpbmVcIiwgXCJtYXgtYnl0ZXNcIiwgNDA5NiksXG4gICAgICBtYXhMaW5lczogY2hhdC5jYXBhYmlsaXRpZXMubGltaXQoXCJkcmFmdC9tdWx0aWxpbmVcIiwgXCJtYXgtbGluZXNcIiwgMjQpLFxuICAgIH0gOiBudWxsLFxuICB9LCBhY3Rpb24pO1xuICBmb3IgKGNvbnN0IG91dGdvaW5nIG9mIG1lc3NhZ2VzKVxuICAgIGJlZ2luKGNoYXQsIHJvb20sIG91dGdvaW5nLCBvdXRnb2luZyA9PT0gbWVzc2FnZXNbMF0gPyB0YWdzIDoge30pO1xuICByb29tLnJlcGx5VG8gPSBudWxsO1xuICByb29tLm5ld1NpbmNlID0gMDtcbiAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbn1cblxuZnVuY3Rpb24gYmVnaW4oY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgb3V0Z29pbmc6IE91dGdvaW5nLCB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+KSB7XG4gIGNvbnN0IGxpbmU6IExpbmUgPSB7XG4gICAga2V5OiBmcmVzaEtleSgpLFxuICAgIGtpbmQ6IG91dGdvaW5nLmFjdGlvbiA/IFwiYWN0aW9uXCIgOiBcIm1lc3NhZ2VcIixcbiAgICB0aW1lOiBjaGF0Lm5vdygpLFxuICAgIG5pY2s6IGNoYXQubWUsXG4gICAgdGV4dDogb3V0Z29pbmcudGV4dCxcbiAgICBpZDogXCJcIixcbiAgICBvd246IHRydWUsXG4gICAgbWVudGlvbjogZmFsc2UsXG4gICAgc2VuZGluZzogXCJ3YWl0aW5nXCIsXG4gICAgLi4uKHRhZ3NbXCIrZHJhZnQvcmVwbHlcIl0gPyB7IHJlcGx5VG86IHRhZ3NbXCIrZHJhZnQvcmVwbHlcIl0gfSA6IHt9KSxcbiAgfTtcbiAgd2FpdGluZy5zZXQobGluZSwgeyBvdXRnb2luZywgdGFncywgc2VudDogZmFsc2UsIHRpbWVyOiB1bmRlZmluZWQgfSk7XG4gIHJvb20ucGVuZGluZy5wdXNoKGxpbmUpO1xuICBzZW5kV2FpdGluZyhjaGF0LCByb29tKTtcbn1cblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBzYWlkIGluIGEgcm9vbSBjYW4gYmUgc2VudCBub3cuICovXG5mdW5jdGlvbiBpc1JlYWR5KGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgcmV0dXJuIGNoYXQuY29ubmVjdGVkICYmIChyb29tLmpvaW5lZCB8fCByb29tLmtpbmQgIT09IFwicm9vbVwiKTtcbn1cblxuLyoqIFNlbmRzIHdoYXQgd2FzIHdyaXR0ZW4gd2hpbGUgdGhlcmUgd2FzIG5vIGNvbm5lY3Rpb24uICovXG5leHBvcnQgZnVuY3Rpb24gc2VuZFdhaXRpbmcoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBpZiAoIWlzUmVhZHkoY2hhdCwgcm9vbSkpXG4gICAgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgWy4uLnJvb20ucGVuZGluZ10pIHtcbiAgICBjb25zdCBzdGF0ZSA9IHdhaXRpbmcuZ2V0KGxpbmUpO1xuICAgIGlmIChzdGF0ZSA9PT0gdW5kZWZpbmVkIHx8IHN0YXRlLnNlbnQgfHwgbGluZS5zZW5kaW5nICE9PSBcIndhaXRpbmdcIilcbiAgICAgIGNvbnRpbnVlO1xuICAgIHN0YXRlLnNlbnQgPSB0cnVlO1xuICAgIGlmICghY2hhdC5oYXMoXCJlY2hvLW1lc3NhZ2VcIikpIHtcbiAgICAgIGNoYXQuc2VuZExpbmVzKHN0YXRlLm91dGdvaW5nLmxpbmVzKHN0YXRlLnRhZ3MpKTtcbiAgICAgIGZvcmdldChyb29tLCBsaW5lKTtcbiAgICAgIHJvb20uYXBwZW5kKHsgLi4ubGluZSwgc2VuZGluZzogdW5kZWZpbmVkIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGxhYmVsID0gY2hhdC5sYWJlbChhbnN3ZXIgPT4gYW5zd2VyZWQoY2hhdCwgcm9vbSwgbGluZSwgYW5zd2VyKSk7XG4gICAgc3RhdGUudGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IGZhaWwocm9vbSwgbGluZSwgXCJJdCBtYXkgbm90IGhhdmUgYXJyaXZlZFwiKSwgcGF0aWVuY2UpO1xuICAgIGNoYXQuc2VuZExpbmVzKHN0YXRlLm91dGdvaW5nLmxpbmVzKHsgLi4uc3RhdGUudGFncywgLi4ubGFiZWwgfSkpO1xuICB9XG59XG5cbi8qKiBUaGUgYW5zd2VyIHRvIGEgbGluZTogaXRzIGVjaG8sIG9yIHdoeSBub3QuICovXG5mdW5jdGlvbiBhbnN3ZXJlZChjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsaW5lOiBMaW5lLCBhbnN3ZXI6IEFuc3dlcik6IGJvb2xlYW4ge1xuICBjb25zdCBwYXJ0cyA9IGlzQmF0Y2goYW5zd2VyKSAmJiBhbnN3ZXIudHlwZSA9PT0gXCJsYWJlbGVkLXJlc3BvbnNlXCIgPyBhbnN3ZXIuaXRlbXMgOiBbYW5zd2VyXTtcbiAgY29uc3QgcHJvYmxlbSA9IHBhcnRzLm1hcChwYXJ0ID0+IGlzQmF0Y2gocGFydCkgPyBudWxsIDogcmVmdXNhbChwYXJ0KSkuZmluZCh4ID0+IHggIT09IG51bGwpO1xuICBpZiAocHJvYmxlbSAhPT0gdW5kZWZpbmVkICYmIHByb2JsZW0gIT09IG51bGwpIHtcbiAgICBmYWlsKHJvb20sIGxpbmUsIHByb2JsZW0pO1xuICB9IGVsc2Uge1xuICAgIGZvcmdldChyb29tLCBsaW5lKTtcbiAgICAvLyBTZXJ2aWNlcyB0YWtlIGEgbGluZSwgYW5kIHNlbmQgbm8gZWNoby5cbiAgICBpZiAoIXBhcnRzLnNvbWUocGFydCA9PiBpc01pbmUoY2hhdCwgaXNCYXRjaChwYXJ0KSA/IHBhcnQub3BlbmVkIDogcGFydCkpKVxuICAgICAgcm9vbS5hcHBlbmQoeyAuLi5saW5lLCBzZW5kaW5nOiB1bmRlZmluZWQgfSk7XG4gIH1cbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKVxuICAgIGlmIChpc0JhdGNoKHBhcnQpIHx8IHJlZnVzYWwocGFydCkgPT09IG51bGwpXG4gICAgICByZWNlaXZlKGNoYXQsIHBhcnQpO1xuICByZXR1cm4gdHJ1ZTtcbn1cblxuLyoqIE9uZSdzIG93biBsaW5lIGNhbWUgYmFjayB3aXRob3V0IGEgbGFiZWw6IHRoZSBvbGRlc3Qgb25lIHdpdGggdGhhdCB0ZXh0IGhhcyBhcnJpdmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFycml2ZWRXaXRob3V0TGFiZWwocm9vbTogUm9vbSwgdGV4dDogc3RyaW5nKSB7XG4gIGNvbnN0IGxpbmUgPSByb29tLnBlbmRpbmcuZmluZCh4ID0+IHgudGV4dCA9PT0gdGV4dCAmJiB3YWl0aW5nLmdldCh4KT8uc2VudCk7XG4gIGlmIChsaW5lICE9PSB1bmRlZmluZWQpXG4gICAgZm9yZ2V0KHJvb20sIGxpbmUpO1xufVxuXG4vKiogTGluZXMgb2YgdGhlIHBhc3QgdGhhdCBhcmUgb25lJ3Mgb3duOiB3aGF0IHdhcyB0aG91Z2h0IGxvc3QgYW1vbmcgdGhlbSB3YXMgbm90LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvdW5kSW5QYXN0KHJvb206IFJvb20sIGxpbmVzOiByZWFkb25seSBMaW5lW10pIHtcbiAgZm9yIChjb25zdCBwYXN0IG9mIGxpbmVzKVxuICAgIGlmIChwYXN0Lm93bilcbiAgICAgIGFycml2ZWRXaXRob3V0TGFiZWwocm9vbSwgcGFzdC50ZXh0KTtcbn1cblxuZnVuY3Rpb24gZmFpbChyb29tOiBSb29tLCBsaW5lOiBMaW5lLCBwcm9ibGVtOiBzdHJpbmcpIHtcbiAgY29uc3QgYXQgPSByb29tLnBlbmRpbmcuaW5kZXhPZihsaW5lKTtcbiAgY29uc3Qgc3RhdGUgPSB3YWl0aW5nLmdldChsaW5lKTtcbiAgaWYgKGF0IDwgMCB8fCBzdGF0ZSA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KHN0YXRlLnRpbWVyKTtcbiAgY29uc3QgZmFpbGVkOiBMaW5lID0geyAuLi5saW5lLCBzZW5kaW5nOiBcImZhaWxlZFwiLCBwcm9ibGVtIH07XG4gIHdhaXRpbmcuc2V0KGZhaWxlZCwgc3RhdGUpO1xuICByb29tLnBlbmRpbmdbYXRdID0gZmFpbGVkO1xuICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xufVxuXG4vKiogVGhlIGNvbm5lY3Rpb24gaXMgZ29uZTogd2hhdCB3YXMgc2VudCBhbmQgaGFzIG5vdCBjb21lIGJhY2sgbWF5IG5vdCBoYXZlIGFycml2ZWQuICovXG5leHBvcnQgZnVuY3Rpb24gbG9zZVNlbnQocm9vbTogUm9vbSkge1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgWy4uLnJvb20ucGVuZGluZ10pXG4gICAgaWYgKGxpbmUuc2VuZGluZyA9PT0gXCJ3YWl0aW5nXCIgJiYgd2FpdGluZy5nZXQobGluZSk/LnNlbnQpXG4gICAgICBmYWlsKHJvb20sIGxpbmUsIFwiSXQgbWF5IG5vdCBoYXZlIGFycml2ZWRcIik7XG59XG5cbi8qKiBTYXlzIGl0IG9uY2UgbW9yZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYXlBZ2FpbihjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsaW5lOiBMaW5lKSB7XG4gIGNvbnN0IHN0YXRlID0gd2FpdGluZy5nZXQobGluZSk7XG4gIGlmIChzdGF0ZSA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybjtcbiAgZm9yZ2V0KHJvb20sIGxpbmUpO1xuICBiZWdpbihjaGF0LCByb29tLCBzdGF0ZS5vdXRnb2luZywgc3RhdGUudGFncyk7XG59XG5cbi8qKiBUYWtlcyBhIGxpbmUgdGhhdCBoYXMgbm90IGFycml2ZWQgYXdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3JnZXQocm9vbTogUm9vbSwgbGluZTogTGluZSkge1xuICBjb25zdCBhdCA9IHJvb20ucGVuZGluZy5maW5kSW5kZXgoeCA9PiB4ID09PSBsaW5lIHx8IHdhaXRpbmcuZ2V0KHgpID09PSB3YWl0aW5nLmdldChsaW5lKSk7XG4gIGlmIChhdCA8IDApXG4gICAgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQod2FpdGluZy5nZXQobGluZSk/LnRpbWVyKTtcbiAgcm9vbS5wZW5kaW5nLnNwbGljZShhdCwgMSk7XG4gIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG5cbi8vIC0tIHR5cGluZyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG5cbi8qKiBIb3cgb2Z0ZW4gb3RoZXJzIGFyZSB0b2xkIHRoYXQgb25lIGlzIHN0aWxsIHR5cGluZywgaW4gbWlsbGlzZWNvbmRzIChjbGllbnQgdGFnIHR5cGluZzpcbiAgICBub3QgbW9yZSB0aGFuIG9uY2UgaW4gdGhyZWUgc2Vjb25kcykuICovXG5jb25zdCB0eXBpbmdFdmVyeSA9IDNfMDAwO1xuXG5jb25zdCB0b2xkID0gbmV3IFdlYWtNYXA8Um9vbSwgbnVtYmVyPigpO1xuXG4vKiogT25lIGlzIHdyaXRpbmcgaW4gYSByb29tLCBvciBoYXMgc3RvcHBlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0eXBpbmcoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgYWN0aXZlOiBib29sZWFuKSB7XG4gIGNvbnN0IGxhc3QgPSB0b2xkLmdldChyb29tKSA/PyAwO1xuICBpZiAoIWNoYXQuc2V0dGluZ3MuZ2V0KFwidHlwaW5nXCIpIHx8ICFjaGF0LmhhcyhcIm1lc3NhZ2UtdGFnc1wiKSB8fCAhaXNSZWFkeShjaGF0LCByb29tKVxuICAgICAgfHwgcm9vbS5raW5kID09PSBcInNlcnZlclwiKVxuICAgIHJldHVybjtcbiAgaWYgKGFjdGl2ZSA/IGNoYXQubm93KCkgLSBsYXN0IDwgdHlwaW5nRXZlcnkgOiBsYXN0ID09PSAwKVxuICAgIHJldHVybjtcbiAgdG9sZC5zZXQocm9vbSwgYWN0aXZlID8gY2hhdC5ub3coKSA6IDApO1xuICBjaGF0LnNlbmQoXCJUQUdNU0dcIiwgW3Jvb20ubmFtZV0sIHsgXCIrdHlwaW5nXCI6IGFjdGl2ZSA/IFwiYWN0aXZlXCIgOiBcImRvbmVcIiB9KTtcbn1cblxuLyoqIFdoYXQgd2FzIHdyaXR0ZW4gd2FzIHNlbnQ6IGEgbWVzc2FnZSBzYXlzIGJ5IGl0c2VsZiB0aGF0IG9uZSBoYXMgc3RvcHBlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0eXBpbmdJc092ZXIocm9vbTogUm9vbSkge1xuICB0b2xkLmRlbGV0ZShyb29tKTtcbn1cblxuLy8gLS0gcmVhY3Rpb25zIGFuZCBkZWxldGlvbiAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cblxuLyoqIEFkZHMgb25lJ3MgcmVhY3Rpb24gdG8gYSBsaW5lLCBvciB0YWtlcyBpdCBiYWNrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWN0KGNoYXQ6IENoYXQsIHJvb206IFJvb20sIGxpbmU6IExpbmUsIGVtb2ppOiBzdHJpbmcpIHtcbiAgY29uc3QgbWluZSA9IGxpbmUucmVhY3Rpb25zPy5nZXQoZW1vamkpPy5zb21lKG5pY2sgPT4gc2FtZShuaWNrLCBjaGF0Lm1lKSkgPz8gZmFsc2U7XG4gIGNoYXQuc2VuZChcIlRBR01TR1wiLCBbcm9vbS5uYW1lXSwge1xuICAgIFttaW5lID8gXCIrZHJhZnQvdW5yZWFjdFwiIDogXCIrZHJhZnQvcmVhY3RcIl06IGVtb2ppLFxuICAgIFwiK2RyYWZ0L3JlcGx5XCI6IGxpbmUuaWQsXG4gIH0pO1xufVxuXG4vKiogQXNrcyB0aGUgc2VydmVyIHRvIGRlbGV0ZSBhIGxpbmUgZm9yIGV2ZXJ5Ym9keS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWxldGVMaW5lKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIGxpbmU6IExpbmUpIHtcbiAgY2hhdC5zZW5kKFwiUkVEQUNUXCIsIFtyb29tLm5hbWUsIGxpbmUuaWRdLCBjaGF0LmxhYmVsKGFuc3dlciA9PiB7XG4gICAgY29uc3QgcHJvYmxlbSA9IGlzQmF0Y2goYW5zd2VyKSA/IG51bGwgOiByZWZ1c2FsKGFuc3dlcik7XG4gICAgaWYgKHByb2JsZW0gPT09IG51bGwpXG4gICAgICByZWNlaXZlKGNoYXQsIGFuc3dlcik7XG4gICAgZWxzZVxuICAgICAgY2hhdC50ZWxsKGBJdCB3YXMgbm90IGRlbGV0ZWQ6ICR7cHJvYmxlbX1gLCByb29tKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSkpO1xufVxuXG4vKiogVGhlIHRhcmdldCBhbmQgdGhlIGZpcnN0IG1lc3NhZ2Ugb2YgYSBiYXRjaCBvZiBzZXZlcmFsIGxpbmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpcnN0T2YoYmF0Y2g6IEJhdGNoKTogTWVzc2FnZSB8IG51bGwge1xuICBjb25zdCBmaXJzdCA9IGJhdGNoLml0ZW1zLmZpbmQoKHgpOiB4IGlzIE1lc3NhZ2UgPT4gIWlzQmF0Y2goeCkpO1xuICByZXR1cm4gZmlyc3QgPT09IHVuZGVmaW5lZCA/IG51bGwgOiB7XG4gICAgLi4uZmlyc3QsXG4gICAgc291cmNlOiBiYXRjaC5vcGVuZWQuc291cmNlIHx8IGZpcnN0LnNvdXJjZSxcbiAgICB0YWdzOiBuZXcgTWFwKFsuLi5maXJzdC50YWdzLCAuLi5iYXRjaC5vcGVuZWQudGFnc10pLFxuICB9O1xufVxuXG4vKiogV2hldGhlciBhIG1lc3NhZ2UgaXMgb25lJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzTWluZShjaGF0OiBDaGF0LCBtZXNzYWdlOiBNZXNzYWdlKTogYm9vbGVhbiB7XG4gIHJldHVybiBzYW1lKG5pY2tPZihtZXNzYWdlLnNvdXJjZSksIGNoYXQubWUpO1xufVxuIiwgIi8qKiBMb25nZXN0IHBpZWNlIG9mIEFVVEhFTlRJQ0FURSAoSVJDdjMgc2FzbC0zLjEpLiAqL1xuY29uc3QgcGllY2VMZW5ndGggPSA0MDA7XG5cbi8qKiBUaGUgcGFyYW1ldGVycyBvZiBBVVRIRU5USUNBVEUgdGhhdCBsb2cgaW4gd2l0aCBhIHBhc3N3b3JkIChSRkMgNDYxNikuICovXG5leHBvcnQgZnVuY3Rpb24gcGxhaW5BbnN3ZXIoYWNjb3VudDogc3RyaW5nLCBwYXNzd29yZDogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCB0ZXh0ID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKGBcXDAke2FjY291bnR9XFwwJHtwYXNzd29yZH1gKTtcbiAgY29uc3QgZW5jb2RlZCA9IGJ0b2EoU3RyaW5nLmZyb21DaGFyQ29kZSguLi50ZXh0KSk7XG4gIGNvbnN0IHBpZWNlczogc3RyaW5nW10gPSBlbmNvZGVkLm1hdGNoKC8uezEsNDAwfS9nKSA/PyBbXTtcbiAgaWYgKGVuY29kZWQubGVuZ3RoICUgcGllY2VMZW5ndGggPT09IDApXG4gICAgcGllY2VzLnB1c2goXCIrXCIpO1xuICByZXR1cm4gcGllY2VzO1xufVxuIiwgImltcG9ydCB0eXBlIHsgQ2FwYWJpbGl0aWVzIH0gZnJvbSBcIi4uL2lyYy9jYXBhYmlsaXRpZXMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgZm9ybWF0TWVzc2FnZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgcGxhaW5BbnN3ZXIgfSBmcm9tIFwiLi4vaXJjL3Nhc2wudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi4vc3RhdGUvcmVmdXNhbHMudHNcIjtcblxuLyoqIFdobyB3YW50cyBpbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgSWRlbnRpdHkge1xuICBuYW1lOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHRoZSBzZXJ2ZXIgYXNrcyBvZiBldmVyeWJvZHkgKFBBU1MpOyBlbXB0eTogbm90aGluZy4gKi9cbiAgc2VydmVyUGFzc3dvcmQ6IHN0cmluZztcbiAgLyoqIE9mIHRoZSBhY2NvdW50OyBlbXB0eTogY29tZSBhcyBhIGd1ZXN0LiAqL1xuICBwYXNzd29yZDogc3RyaW5nO1xufVxuXG4vKiogV2h5IG9uZSBpcyBub3QgaW4geWV0LCBhbmQgd2hhdCB0byBhc2sgZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9ibGVtIHtcbiAgcmVhZG9ubHkgYWJvdXQ6IFwibmFtZVwiIHwgXCJzZXJ2ZXIgcGFzc3dvcmRcIiB8IFwicGFzc3dvcmRcIiB8IFwiYmFubmVkXCIgfCBcImNvbm5lY3Rpb25cIjtcbiAgcmVhZG9ubHkgdGV4dDogc3RyaW5nO1xufVxuXG4vKiogV2hhdCBjb21lcyBvZiBhIG1lc3NhZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFN0ZXAge1xuICByZWFkb25seSBzZW5kOiBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgcHJvYmxlbT86IFByb2JsZW07XG4gIC8qKiBXZSBhcmUgaW4sIHVuZGVyIHRoaXMgbmljay4gKi9cbiAgcmVhZG9ubHkgbmljaz86IHN0cmluZztcbn1cblxuLyoqIE1vc3QgY2FwYWJpbGl0aWVzIGFza2VkIGZvciBpbiBvbmUgbGluZTogaXQgc3RheXMgYmVsb3cgNTEyIGJ5dGVzLiAqL1xuY29uc3QgYXRPbmNlID0gMTI7XG5cbi8qKiBUaGUgd2F5IGluOiBjYXBhYmlsaXRpZXMsIGEgbG9naW4sIGEgbmljayAoSVJDdjMgY2FwYWJpbGl0eS1uZWdvdGlhdGlvbiwgc2FzbC0zLjIpLiBMaW5lc1xuICAgIGluLCBsaW5lcyBvdXQuICovXG5leHBvcnQgY2xhc3MgUmVnaXN0cmF0aW9uIHtcbiAgI2Fza2VkID0gMDtcbiAgI29mZmVyZWQgPSBmYWxzZTtcbiAgI2VuZGVkID0gZmFsc2U7XG5cbiAgY29uc3RydWN0b3IocHJpdmF0ZSB3aG86IElkZW50aXR5LCBwcml2YXRlIGNhcGFiaWxpdGllczogQ2FwYWJpbGl0aWVzKSB7XG4gICAgY2FwYWJpbGl0aWVzLmNsZWFyKCk7XG4gIH1cblxuICBiZWdpbigpOiBzdHJpbmdbXSB7XG4gICAgY29uc3QgeyBuYW1lLCBzZXJ2ZXJQYXNzd29yZCB9ID0gdGhpcy53aG87XG4gICAgcmV0dXJuIFtcbiAgICAgIGZvcm1hdE1lc3NhZ2UoXCJDQVBcIiwgW1wiTFNcIiwgXCIzMDJcIl0pLFxuICAgICAgLi4uKHNlcnZlclBhc3N3b3JkID09PSBcIlwiID8gW10gOiBbZm9ybWF0TWVzc2FnZShcIlBBU1NcIiwgW3NlcnZlclBhc3N3b3JkXSldKSxcbiAgICAgIGZvcm1hdE1lc3NhZ2UoXCJOSUNLXCIsIFtuYW1lXSksXG4gICAgICBmb3JtYXRNZXNzYWdlKFwiVVNFUlwiLCBbdXNlck5hbWUobmFtZSksIFwiMFwiLCBcIipcIiwgbmFtZV0pLFxuICAgIF07XG4gIH1cblxuICAvKiogQW5vdGhlciBuYW1lLCBhZnRlciBhIHJlZnVzZWQgb25lLiAqL1xuICByZW5hbWUobmFtZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICAgIHRoaXMud2hvID0geyAuLi50aGlzLndobywgbmFtZSB9O1xuICAgIHJldHVybiBbZm9ybWF0TWVzc2FnZShcIk5JQ0tcIiwgW25hbWVdKV07XG4gIH1cblxuICB0YWtlKG1lc3NhZ2U6IE1lc3NhZ2UpOiBTdGVwIHtcbiAgICBjb25zdCB7IGNvbW1hbmQsIHBhcmFtcyB9ID0gbWVzc2FnZTtcbiAgICBzd2l0Y2ggKGNvbW1hbmQpIHtcbiAgICAgIGNhc2UgXCJDQVBcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI3Rha2VDYXAocGFyYW1zKTtcbiAgICAgIGNhc2UgXCJBVVRIRU5USUNBVEVcIjpcbiAgICAgICAgcmV0dXJuIHBhcmFtc1swXSA9PT0gXCIrXCJcbiAgICAgICAgICA/IHsgc2VuZDogcGxhaW5BbnN3ZXIodGhpcy53aG8ubmFtZSwgdGhpcy53aG8ucGFzc3dvcmQpXG4gICAgICAgICAgICAgICAgLm1hcChwaWVjZSA9PiBmb3JtYXRNZXNzYWdlKFwiQVVUSEVOVElDQVRFXCIsIFtwaWVjZV0pKSB9XG4gICAgICAgICAgOiB7IHNlbmQ6IFtdIH07XG4gICAgICBjYXNlIFwiOTAzXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNlbmQoKTtcbiAgICAgIGNhc2UgXCI5MDJcIjpcbiAgICAgIGNhc2UgXCI5MDRcIjpcbiAgICAgIGNhc2UgXCI5MDVcIjpcbiAgICAgIGNhc2UgXCI5MDZcIjpcbiAgICAgIGNhc2UgXCI5MDhcIjpcbiAgICAgICAgcmV0dXJuIGNvbW1hbmQgPT09IFwiOTA4XCIgPyB7IHNlbmQ6IFtdIH0gOiB7XG4gICAgICAgICAgc2VuZDogW10sXG4gICAgICAgICAgcHJvYmxlbTogeyBhYm91dDogXCJwYXNzd29yZFwiLCB0ZXh0OiBsb2dpblByb2JsZW0ocGFyYW1zKSB9LFxuICAgICAgICB9O1xuICAgICAgY2FzZSBcIjAwMVwiOlxuICAgICAgICByZXR1cm4geyBzZW5kOiBbXSwgbmljazogcGFyYW1zWzBdID8/IHRoaXMud2hvLm5hbWUgfTtcbiAgICAgIGNhc2UgXCI0NjRcIjpcbiAgICAgICAgcmV0dXJuIHByb2JsZW0oXCJzZXJ2ZXIgcGFzc3dvcmRcIiwgdGhpcy53aG8uc2VydmVyUGFzc3dvcmQgPT09IFwiXCJcbiAgICAgICAgICA/IFwiVGhpcyBzZXJ2ZXIgaGFzIGEgcGFzc3dvcmRcIiA6IFwiVGhhdCBpcyBub3QgdGhlIHNlcnZlcidzIHBhc3N3b3JkXCIpO1xuICAgICAgY2FzZSBcIjQ2NVwiOlxuICAgICAgICByZXR1cm4gcHJvYmxlbShcImJhbm5lZFwiLCByZWZ1c2FsKG1lc3NhZ2UpID8/IFwiWW91IGFyZSBiYW5uZWQgZnJvbSB0aGlzIHNlcnZlclwiKTtcbiAgICAgIGNhc2UgXCIyNjNcIjpcbiAgICAgICAgcmV0dXJuIHByb2JsZW0oXCJjb25uZWN0aW9uXCIsIHBhcmFtc1twYXJhbXMubGVuZ3RoIC0gMV0gPz8gXCJUcnkgYWdhaW4gbGF0ZXJcIik7XG4gICAgICBjYXNlIFwiNDMxXCI6XG4gICAgICBjYXNlIFwiNDMyXCI6XG4gICAgICBjYXNlIFwiNDMzXCI6XG4gICAgICBjYXNlIFwiNDM2XCI6XG4gICAgICBjYXNlIFwiNDM3XCI6XG4gICAgICAgIHJldHVybiBwcm9ibGVtKFwibmFtZVwiLCBuYW1lUHJvYmxlbShjb21tYW5kLCB0aGlzLndoby5uYW1lLCBwYXJhbXMpKTtcbiAgICAgIGRlZmF1bHQ6XG4gICAgICAgIHJldHVybiB7IHNlbmQ6IFtdIH07XG4gICAgfVxuICB9XG5cbiAgI3Rha2VDYXAocGFyYW1zOiByZWFkb25seSBzdHJpbmdbXSk6IFN0ZXAge1xuICAgIGNvbnN0IGxpc3QgPSBwYXJhbXNbcGFyYW1zLmxlbmd0aCAtIDFdID8/IFwiXCI7XG4gICAgc3dpdGNoICgocGFyYW1zWzFdID8/IFwiXCIpLnRvVXBwZXJDYXNlKCkpIHtcbiAgICAgIGNhc2UgXCJMU1wiOiB7XG4gICAgICAgIHRoaXMuY2FwYWJpbGl0aWVzLm9mZmVyKGxpc3QpO1xuICAgICAgICAvLyBcIipcIiBpbiBmcm9udCBvZiB0aGUgbGlzdDogbW9yZSBvZiBpdCBjb21lcy5cbiAgICAgICAgaWYgKHBhcmFtcy5sZW5ndGggPiAzIHx8IHRoaXMuI29mZmVyZWQpXG4gICAgICAgICAgcmV0dXJuIHsgc2VuZDogW10gfTtcbiAgICAgICAgdGhpcy4jb2ZmZXJlZCA9IHRydWU7XG4gICAgICAgIGNvbnN0IHdhbnRlZCA9IHRoaXMuY2FwYWJpbGl0aWVzLnRvUmVxdWVzdCgpO1xuICAgICAgICBjb25zdCBzZW5kOiBzdHJpbmdbXSA9IFtdO1xuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IHdhbnRlZC5sZW5ndGg7IGkgKz0gYXRPbmNlKVxuICAgICAgICAgIHNlbmQucHVzaChmb3JtYXRNZXNzYWdlKFwiQ0FQXCIsIFtcIlJFUVwiLCB3YW50ZWQuc2xpY2UoaSwgaSArIGF0T25jZSkuam9pbihcIiBcIildKSk7XG4gICAgICAgIHRoaXMuI2Fza2VkID0gc2VuZC5sZW5ndGg7XG4gICAgICAgIHJldHVybiBzZW5kLmxlbmd0aCA9PT0gMCA/IHRoaXMuI2xvZ0luKCkgOiB7IHNlbmQgfTtcbiAgICAgIH1cbiAgICAgIGNhc2UgXCJBQ0tcIjpcbiAgICAgICAgdGhpcy5jYXBhYmlsaXRpZXMuYWNrbm93bGVkZ2UobGlzdCk7XG4gICAgICAgIHJldHVybiAtLXRoaXMuI2Fza2VkID09PSAwID8gdGhpcy4jbG9nSW4oKSA6IHsgc2VuZDogW10gfTtcbiAgICAgIGNhc2UgXCJOQUtcIjpcbiAgICAgICAgcmV0dXJuIC0tdGhpcy4jYXNrZWQgPT09IDAgPyB0aGlzLiNsb2dJbigpIDogeyBzZW5kOiBbXSB9O1xuICAgICAgZGVmYXVsdDpcbiAgICAgICAgcmV0dXJuIHsgc2VuZDogW10gfTtcbiAgICB9XG4gIH1cblxuICAjbG9nSW4oKTogU3RlcCB7XG4gICAgaWYgKHRoaXMud2hvLnBhc3N3b3JkID09PSBcIlwiKVxuICAgICAgcmV0dXJuIHRoaXMuI2VuZCgpO1xuICAgIGlmICghdGhpcy5jYXBhYmlsaXRpZXMuaGFzKFwic2FzbFwiKSlcbiAgICAgIHJldHVybiBwcm9ibGVtKFwicGFzc3dvcmRcIiwgXCJUaGlzIHNlcnZlciBsZXRzIHBlb3BsZSBsb2cgaW4gb3ZlciBhbiBlbmNyeXB0ZWQgY29ubmVjdGlvbiBcIlxuICAgICAgICArIFwiKGh0dHBzKSBvbmx5XCIpO1xuICAgIHJldHVybiB7IHNlbmQ6IFtmb3JtYXRNZXNzYWdlKFwiQVVUSEVOVElDQVRFXCIsIFtcIlBMQUlOXCJdKV0gfTtcbiAgfVxuXG4gICNlbmQoKTogU3RlcCB7XG4gICAgaWYgKHRoaXMuI2VuZGVkKVxuICAgICAgcmV0dXJuIHsgc2VuZDogW10gfTtcbiAgICB0aGlzLiNlbmRlZCA9IHRydWU7XG4gICAgcmV0dXJuIHsgc2VuZDogW2Zvcm1hdE1lc3NhZ2UoXCJDQVBcIiwgW1wiRU5EXCJdKV0gfTtcbiAgfVxufVxuXG5mdW5jdGlvbiBwcm9ibGVtKGFib3V0OiBQcm9ibGVtW1wiYWJvdXRcIl0sIHRleHQ6IHN0cmluZyk6IFN0ZXAge1xuICByZXR1cm4geyBzZW5kOiBbXSwgcHJvYmxlbTogeyBhYm91dCwgdGV4dCB9IH07XG59XG5cbmZ1bmN0aW9uIGxvZ2luUHJvYmxlbShwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdKSB7XG4gIGNvbnN0IHdvcmRzID0gcGFyYW1zW3BhcmFtcy5sZW5ndGggLSAxXSA/PyBcIlwiO1xuICByZXR1cm4gd29yZHMucmVwbGFjZSgvXlNBU0wgYXV0aGVudGljYXRpb24gZmFpbGVkOj8gPy8sIFwiXCIpID09PSBcIlwiXG4gICAgPyBcIlRoYXQgaXMgbm90IHRoZSBwYXNzd29yZFwiIDogYFlvdSB3ZXJlIG5vdCBsb2dnZWQgaW46ICR7XG4gICAgICB3b3Jkcy5yZXBsYWNlKC9eU0FTTCBhdXRoZW50aWNhdGlvbiBmYWlsZWQ6IC8sIFwiXCIpfWA7XG59XG5cbmZ1bmN0aW9uIG5hbWVQcm9ibGVtKGNvbW1hbmQ6IHN0cmluZywgbmFtZTogc3RyaW5nLCBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdKSB7XG4gIGNvbnN0IHdvcmRzID0gcGFyYW1zW3BhcmFtcy5sZW5ndGggLSAxXSA/PyBcIlwiO1xuICBpZiAoY29tbWFuZCA9PT0gXCI0MzNcIiAmJiAhL2FjY291bnR8cmVnaXN0fGxvZy9pLnRlc3Qod29yZHMpKVxuICAgIHJldHVybiBgU29tZWJvZHkgaXMgY2FsbGVkICR7bmFtZX0gYWxyZWFkeWA7XG4gIHJldHVybiB3b3JkcyA9PT0gXCJcIiA/IGAke25hbWV9IGlzIG5vIG5hbWUgdGhhdCBvbmUgY2FuIGhhdmUgaGVyZWAgOiB3b3Jkcztcbn1cblxuLyoqIFRoZSBuYW1lIG9mIGEgdXNlciwgb2YgQVNDSUkgbGV0dGVycyBhbmQgZGlnaXRzOiB3aGF0IHRoZSBuaWNrIGhhcyBvZiB0aGVtLiAqL1xuZnVuY3Rpb24gdXNlck5hbWUobmFtZTogc3RyaW5nKSB7XG4gIHJldHVybiBuYW1lLnJlcGxhY2UoL1teQS1aYS16MC05XS9nLCBcIlwiKS5zbGljZSgwLCAxMCkudG9Mb3dlckNhc2UoKSB8fCBcIndlYlwiO1xufVxuIiwgImltcG9ydCB7IGZvcm1hdE1lc3NhZ2UsIHBhcnNlTWVzc2FnZSwgc2FtZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4uL3N0YXRlL2NoYXQudHNcIjtcbmltcG9ydCB7IGxvc2VTZW50IH0gZnJvbSBcIi4uL3N0YXRlL3NwZWFrLnRzXCI7XG5pbXBvcnQgeyBTdWJqZWN0IH0gZnJvbSBcIi4uL3N0YXRlL3N1YmplY3QudHNcIjtcbmltcG9ydCB7IEJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgeyB0eXBlIElkZW50aXR5LCB0eXBlIFByb2JsZW0sIFJlZ2lzdHJhdGlvbiB9IGZyb20gXCIuL3JlZ2lzdHJhdGlvbi50c1wiO1xuXG4vKiogV2hhdCBzdGFuZHMgYmV0d2VlbiB1cyBhbmQgdGhlIHNlcnZlci4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU29ja2V0IHtcbiAgc2VuZChsaW5lOiBzdHJpbmcpOiB2b2lkO1xuICBjbG9zZSgpOiB2b2lkO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFNvY2tldEV2ZW50cyB7XG4gIG9wZW5lZCgpOiB2b2lkO1xuICBsaW5lKGxpbmU6IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBPbmNlLCBhbHNvIGlmIGl0IG5ldmVyIG9wZW5lZC4gKi9cbiAgY2xvc2VkKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCB0eXBlIENvbm5lY3QgPSAoZXZlbnRzOiBTb2NrZXRFdmVudHMpID0+IFNvY2tldDtcblxuZXhwb3J0IHR5cGUgUGhhc2UgPVxuICB8IFwib3V0XCIgLy8vPCBub2JvZHkgaGFzIGdpdmVuIGEgbmFtZSB5ZXQsIG9yIHdlIGhhdmUgbGVmdFxuICB8IFwiY29ubmVjdGluZ1wiXG4gIHwgXCJvbmxpbmVcIlxuICB8IFwid2FpdGluZ1wiOyAvLy88IHRoZSBjb25uZWN0aW9uIGlzIGxvc3QsIGFuZCB3aWxsIGJlIHRyaWVkIGFnYWluXG5cbi8qKiBIb3cgbG9uZyB0aGUgc2VydmVyIG1heSBiZSBzaWxlbnQgYmVmb3JlIGl0IGlzIGFza2VkIHdoZXRoZXIgaXQgaXMgdGhlcmUsIGFuZCBob3cgbG9uZ1xuICAgIGl0cyBhbnN3ZXIgbWF5IHRha2UsIGluIG1pbGxpc2Vjb25kcy4gKi9cbmNvbnN0IHNpbGVuY2UgPSA2MF8wMDA7XG5jb25zdCBhbnN3ZXJUaW1lID0gMTVfMDAwO1xuXG4vKiogSG93IG9mdGVuIGEgbmFtZSB0aGF0IG91ciBvd24gb2xkIGNvbm5lY3Rpb24gbWF5IHN0aWxsIGhhdmUgaXMgYXNrZWQgZm9yIGFnYWluLiAqL1xuY29uc3QgcmVnYWluRXZlcnkgPSAyMF8wMDA7XG5cbi8qKiBXaG8gd2UgYXJlLCBvdmVyIGFzIG1hbnkgY29ubmVjdGlvbnMgYXMgaXQgdGFrZXM6IGNvbWVzIGluLCBzdGF5cyBpbiwgbGVhdmVzLiAqL1xuZXhwb3J0IGNsYXNzIFNlc3Npb24ge1xuICByZWFkb25seSBjaGFuZ2VzID0gbmV3IFN1YmplY3QoKTtcbiAgcGhhc2U6IFBoYXNlID0gXCJvdXRcIjtcbiAgLyoqIFdoeSB3ZSBhcmUgbm90IGluLCBmb3IgdGhlIG9uZSB3aG8gd2FpdHMgZm9yIGl0LiAqL1xuICBwcm9ibGVtOiBQcm9ibGVtIHwgbnVsbCA9IG51bGw7XG4gIC8qKiBXaGVuIHRoZSBuZXh0IGF0dGVtcHQgaXMsIGluIG1pbGxpc2Vjb25kcyBzaW5jZSAxOTcwLiAqL1xuICByZXRyeUF0ID0gMDtcbiAgLyoqIFdoYXQgdGhlIHNlcnZlciBzYWlkIGF0IHRoZSBlbmQgb2YgdGhlIGxhc3QgY29ubmVjdGlvbi4gKi9cbiAgZmFyZXdlbGwgPSBcIlwiO1xuXG4gICN3aG86IElkZW50aXR5ID0geyBuYW1lOiBcIlwiLCBzZXJ2ZXJQYXNzd29yZDogXCJcIiwgcGFzc3dvcmQ6IFwiXCIgfTtcbiAgI3NvY2tldDogU29ja2V0IHwgbnVsbCA9IG51bGw7XG4gICNyZWdpc3RyYXRpb246IFJlZ2lzdHJhdGlvbiB8IG51bGwgPSBudWxsO1xuICAjYmFja29mZiA9IG5ldyBCYWNrb2ZmKCk7XG4gICNyZXRyeTogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ7XG4gICNoZWFydDogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ7XG4gICNyZWdhaW46IFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+IHwgdW5kZWZpbmVkO1xuICAjd2FzT25saW5lID0gZmFsc2U7XG5cbiAgY29uc3RydWN0b3IocmVhZG9ubHkgY2hhdDogQ2hhdCwgcHJpdmF0ZSBjb25uZWN0OiBDb25uZWN0KSB7fVxuXG4gIGdldCBpZGVudGl0eSgpOiBSZWFkb25seTxJZGVudGl0eT4ge1xuICAgIHJldHVybiB0aGlzLiN3aG87XG4gIH1cblxuICAvKiogQ29tZXMgaW4gYXMgc29tZWJvZHkuIFdoaWxlIGEgY29ubmVjdGlvbiB3YWl0cyBmb3IgYW5vdGhlciBuYW1lLCBpdCBnZXRzIHRoYXQuICovXG4gIGVudGVyKHdobzogSWRlbnRpdHkpIHtcbiAgICBjb25zdCBzYW1lQnV0TmFtZSA9IHRoaXMuI3JlZ2lzdHJhdGlvbiAhPT0gbnVsbCAmJiB0aGlzLnByb2JsZW0/LmFib3V0ID09PSBcIm5hbWVcIlxuICAgICAgJiYgd2hvLnBhc3N3b3JkID09PSB0aGlzLiN3aG8ucGFzc3dvcmQgJiYgd2hvLnNlcnZlclBhc3N3b3JkID09PSB0aGlzLiN3aG8uc2VydmVyUGFzc3dvcmQ7XG4gICAgdGhpcy4jd2hvID0gd2hvO1xuICAgIHRoaXMucHJvYmxlbSA9IG51bGw7XG4gICAgdGhpcy5mYXJld2VsbCA9IFwiXCI7XG4gICAgaWYgKHNhbWVCdXROYW1lKSB7XG4gICAgICBmb3IgKGNvbnN0IGxpbmUgb2YgdGhpcy4jcmVnaXN0cmF0aW9uIS5yZW5hbWUod2hvLm5hbWUpKVxuICAgICAgICB0aGlzLiNzb2NrZXQ/LnNlbmQobGluZSk7XG4gICAgfSBlbHNlIHtcbiAgICAgIHRoaXMuI2Ryb3AoKTtcbiAgICAgIHRoaXMuI29wZW4oKTtcbiAgICB9XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIC8qKiBMZWF2ZXMsIGFuZCBzYXlzIHNvLiAqL1xuICBsZWF2ZShyZWFzb24gPSBcIlwiKSB7XG4gICAgdGhpcy4jd2FzT25saW5lID0gZmFsc2U7XG4gICAgdGhpcy4jc29ja2V0Py5zZW5kKGZvcm1hdE1lc3NhZ2UoXCJRVUlUXCIsIHJlYXNvbiA9PT0gXCJcIiA/IFtdIDogW3JlYXNvbl0pKTtcbiAgICB0aGlzLiNkcm9wKCk7XG4gICAgdGhpcy5jaGF0LmRldGFjaCgpO1xuICAgIHRoaXMuI2lzKFwib3V0XCIpO1xuICB9XG5cbiAgLyoqIERvZXMgbm90IHdhaXQgYW55IGxvbmdlci4gKi9cbiAgcmV0cnlOb3coKSB7XG4gICAgaWYgKHRoaXMucGhhc2UgIT09IFwid2FpdGluZ1wiKVxuICAgICAgcmV0dXJuO1xuICAgIGNsZWFyVGltZW91dCh0aGlzLiNyZXRyeSk7XG4gICAgdGhpcy4jb3BlbigpO1xuICB9XG5cbiAgI2lzKHBoYXNlOiBQaGFzZSkge1xuICAgIHRoaXMucGhhc2UgPSBwaGFzZTtcbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG5cbiAgI2Ryb3AoKSB7XG4gICAgY29uc3Qgc29ja2V0ID0gdGhpcy4jc29ja2V0O1xuICAgIHRoaXMuI3NvY2tldCA9IG51bGw7XG4gICAgdGhpcy4jcmVnaXN0cmF0aW9uID0gbnVsbDtcbiAgICBjbGVhclRpbWVvdXQodGhpcy4jcmV0cnkpO1xuICAgIGNsZWFyVGltZW91dCh0aGlzLiNoZWFydCk7XG4gICAgY2xlYXJUaW1lb3V0KHRoaXMuI3JlZ2Fpbik7XG4gICAgc29ja2V0Py5jbG9zZSgpO1xuICB9XG5cbiAgI29wZW4oKSB7XG4gICAgdGhpcy4jaXMoXCJjb25uZWN0aW5nXCIpO1xuICAgIGNvbnN0IHJlZ2lzdHJhdGlvbiA9IHRoaXMuI3JlZ2lzdHJhdGlvbiA9IG5ldyBSZWdpc3RyYXRpb24odGhpcy4jd2hvLCB0aGlzLmNoYXQuY2FwYWJpbGl0aWVzKTtcbiAgICAvLyBXaGF0IGFuIGVhcmxpZXIgc29ja2V0IHN0aWxsIHNheXMgaXMgbm9ib2R5J3MgYnVzaW5lc3MuXG4gICAgY29uc3QgbWluZSA9ICh3b3JrOiAoKSA9PiB2b2lkKSA9PiAoKSA9PiB7XG4gICAgICBpZiAoc29ja2V0ID09PSB0aGlzLiNzb2NrZXQpXG4gICAgICAgIHdvcmsoKTtcbiAgICB9O1xuICAgIGNvbnN0IHNvY2tldCA9IHRoaXMuY29ubmVjdCh7XG4gICAgICBvcGVuZWQ6ICgpID0+IG1pbmUoKCkgPT4ge1xuICAgICAgICB0aGlzLiNiZWF0KCk7XG4gICAgICAgIGZvciAoY29uc3QgbGluZSBvZiByZWdpc3RyYXRpb24uYmVnaW4oKSlcbiAgICAgICAgICBzb2NrZXQuc2VuZChsaW5lKTtcbiAgICAgIH0pKCksXG4gICAgICBsaW5lOiBsaW5lID0+IG1pbmUoKCkgPT4gdGhpcy4jdGFrZShsaW5lKSkoKSxcbiAgICAgIGNsb3NlZDogKCkgPT4gbWluZSgoKSA9PiB0aGlzLiNjbG9zZWQoKSkoKSxcbiAgICB9KTtcbiAgICB0aGlzLiNzb2NrZXQgPSBzb2NrZXQ7XG4gICAgdGhpcy4jYmVhdCgpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgd2FzIGhlYXJkOiBpdCBpcyBhc2tlZCB3aGVuIGl0IGhhcyBiZWVuIHNpbGVudCBmb3IgdG9vIGxvbmcuICovXG4gICNiZWF0KCkge1xuICAgIGNsZWFyVGltZW91dCh0aGlzLiNoZWFydCk7XG4gICAgdGhpcy4jaGVhcnQgPSBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIHRoaXMuI3NvY2tldD8uc2VuZChmb3JtYXRNZXNzYWdlKFwiUElOR1wiLCBbXCJwYWdlXCJdKSk7XG4gICAgICB0aGlzLiNoZWFydCA9IHNldFRpbWVvdXQoKCkgPT4ge1xuICAgICAgICBjb25zdCBzb2NrZXQgPSB0aGlzLiNzb2NrZXQ7XG4gICAgICAgIHRoaXMuZmFyZXdlbGwgPSBcInRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyXCI7XG4gICAgICAgIHRoaXMuI2Nsb3NlZCgpO1xuICAgICAgICBzb2NrZXQ/LmNsb3NlKCk7XG4gICAgICB9LCBhbnN3ZXJUaW1lKTtcbiAgICB9LCBzaWxlbmNlKTtcbiAgfVxuXG4gICN0YWtlKGxpbmU6IHN0cmluZykge1xuICAgIHRoaXMuI2JlYXQoKTtcbiAgICBjb25zdCBtZXNzYWdlID0gcGFyc2VNZXNzYWdlKGxpbmUpO1xuICAgIGlmIChtZXNzYWdlID09PSBudWxsKVxuICAgICAgcmV0dXJuO1xuICAgIGlmIChtZXNzYWdlLmNvbW1hbmQgPT09IFwiUElOR1wiKSB7XG4gICAgICB0aGlzLiNzb2NrZXQ/LnNlbmQoZm9ybWF0TWVzc2FnZShcIlBPTkdcIiwgbWVzc2FnZS5wYXJhbXMpKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKG1lc3NhZ2UuY29tbWFuZCA9PT0gXCJFUlJPUlwiKSB7XG4gICAgICB0aGlzLmZhcmV3ZWxsID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgaWYgKHRoaXMuI3JlZ2lzdHJhdGlvbiA9PT0gbnVsbCkge1xuICAgICAgdGhpcy5jaGF0LnRha2UobGluZSk7XG4gICAgICB0aGlzLiN3YW50TmFtZUJhY2sobWVzc2FnZS5jb21tYW5kLCBtZXNzYWdlLnNvdXJjZSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHN0ZXAgPSB0aGlzLiNyZWdpc3RyYXRpb24udGFrZShtZXNzYWdlKTtcbiAgICBmb3IgKGNvbnN0IGFuc3dlciBvZiBzdGVwLnNlbmQpXG4gICAgICB0aGlzLiNzb2NrZXQ/LnNlbmQoYW5zd2VyKTtcbiAgICBpZiAoc3RlcC5wcm9ibGVtICE9PSB1bmRlZmluZWQpXG4gICAgICB0aGlzLiNyZWZ1c2VkKHN0ZXAucHJvYmxlbSk7XG4gICAgaWYgKG1lc3NhZ2UuY29tbWFuZCA9PT0gXCI5MDBcIilcbiAgICAgIHRoaXMuY2hhdC50YWtlKGxpbmUpO1xuICAgIGlmIChzdGVwLm5pY2sgIT09IHVuZGVmaW5lZClcbiAgICAgIHRoaXMuI2luKHN0ZXAubmljaywgbGluZSk7XG4gIH1cblxuICAjcmVmdXNlZChwcm9ibGVtOiBQcm9ibGVtKSB7XG4gICAgLy8gV2hvIGNvbWVzIGJhY2sgaXMgbm90IGFza2VkOiBvdXIgb3duIG9sZCBjb25uZWN0aW9uIG1heSBzdGlsbCBoYXZlIHRoZSBuYW1lLlxuICAgIGlmICh0aGlzLiN3YXNPbmxpbmUgJiYgcHJvYmxlbS5hYm91dCA9PT0gXCJuYW1lXCIpIHtcbiAgICAgIGNvbnN0IG5hbWUgPSB0aGlzLiNyZWdpc3RyYXRpb24hO1xuICAgICAgY29uc3QgbmV4dCA9IHRoaXMuY2hhdC5tZS5sZW5ndGggPiAyOCA/IGAke3RoaXMuY2hhdC5tZS5zbGljZSgwLCAyOCl9X2AgOiBgJHt0aGlzLmNoYXQubWV9X2A7XG4gICAgICB0aGlzLmNoYXQubWUgPSBuZXh0O1xuICAgICAgZm9yIChjb25zdCBsaW5lIG9mIG5hbWUucmVuYW1lKG5leHQpKVxuICAgICAgICB0aGlzLiNzb2NrZXQ/LnNlbmQobGluZSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIHRoaXMucHJvYmxlbSA9IHByb2JsZW07XG4gICAgaWYgKHByb2JsZW0uYWJvdXQgIT09IFwibmFtZVwiKVxuICAgICAgdGhpcy4jZHJvcCgpO1xuICAgIHRoaXMuI2lzKFwib3V0XCIpO1xuICB9XG5cbiAgI2luKG5pY2s6IHN0cmluZywgbGluZTogc3RyaW5nKSB7XG4gICAgdGhpcy4jcmVnaXN0cmF0aW9uID0gbnVsbDtcbiAgICB0aGlzLiNiYWNrb2ZmLnJlc2V0KCk7XG4gICAgdGhpcy5wcm9ibGVtID0gbnVsbDtcbiAgICB0aGlzLmZhcmV3ZWxsID0gXCJcIjtcbiAgICB0aGlzLiN3YXNPbmxpbmUgPSB0cnVlO1xuICAgIHRoaXMuY2hhdC5tZSA9IG5pY2s7XG4gICAgY29uc3Qgc29ja2V0ID0gdGhpcy4jc29ja2V0ITtcbiAgICB0aGlzLmNoYXQuYXR0YWNoKHRleHQgPT4gc29ja2V0LnNlbmQodGV4dCkpO1xuICAgIHRoaXMuY2hhdC50YWtlKGxpbmUpO1xuICAgIHRoaXMuI2lzKFwib25saW5lXCIpO1xuICAgIGlmICghc2FtZShuaWNrLCB0aGlzLiN3aG8ubmFtZSkpXG4gICAgICB0aGlzLiNhc2tGb3JOYW1lKCk7XG4gIH1cblxuICAjYXNrRm9yTmFtZSgpIHtcbiAgICBjbGVhclRpbWVvdXQodGhpcy4jcmVnYWluKTtcbiAgICB0aGlzLiNyZWdhaW4gPSBzZXRUaW1lb3V0KCgpID0+IHtcbiAgICAgIGlmICh0aGlzLnBoYXNlICE9PSBcIm9ubGluZVwiIHx8IHNhbWUodGhpcy5jaGF0Lm1lLCB0aGlzLiN3aG8ubmFtZSkpXG4gICAgICAgIHJldHVybjtcbiAgICAgIC8vIEFuIGFuc3dlciB0aGF0IHJlZnVzZXMgaXQgc2F5cyBub3RoaW5nIG5ldy5cbiAgICAgIHRoaXMuY2hhdC5zZW5kKFwiTklDS1wiLCBbdGhpcy4jd2hvLm5hbWVdLCB0aGlzLmNoYXQubGFiZWwoKCkgPT4gZmFsc2UpKTtcbiAgICAgIHRoaXMuI2Fza0Zvck5hbWUoKTtcbiAgICB9LCByZWdhaW5FdmVyeSk7XG4gIH1cblxuICAvKiogT3VyIG5hbWUgaXMgZnJlZSwgb3Igd2UgaGF2ZSBjaG9zZW4gYW5vdGhlciBvbmUuICovXG4gICN3YW50TmFtZUJhY2soY29tbWFuZDogc3RyaW5nLCBzb3VyY2U6IHN0cmluZykge1xuICAgIGNvbnN0IG5pY2sgPSBzb3VyY2Uuc3BsaXQoXCIhXCIpWzBdID8/IFwiXCI7XG4gICAgaWYgKGNvbW1hbmQgPT09IFwiTklDS1wiICYmIHNhbWUodGhpcy5jaGF0Lm1lLCB0aGlzLiN3aG8ubmFtZSkpXG4gICAgICBjbGVhclRpbWVvdXQodGhpcy4jcmVnYWluKTtcbiAgICBpZiAoY29tbWFuZCA9PT0gXCJRVUlUXCIgJiYgc2FtZShuaWNrLCB0aGlzLiN3aG8ubmFtZSkgJiYgIXNhbWUodGhpcy5jaGF0Lm1lLCB0aGlzLiN3aG8ubmFtZSkpXG4gICAgICB0aGlzLmNoYXQuc2VuZChcIk5JQ0tcIiwgW3RoaXMuI3doby5uYW1lXSk7XG4gIH1cblxuICAvKiogV2UgZ28gYnkgYW5vdGhlciBuYW1lIGZyb20gbm93IG9uLCBhbHNvIHdoZW4gd2UgY29tZSBiYWNrLiAqL1xuICByZW5hbWVkKG5hbWU6IHN0cmluZykge1xuICAgIHRoaXMuI3dobyA9IHsgLi4udGhpcy4jd2hvLCBuYW1lIH07XG4gICAgY2xlYXJUaW1lb3V0KHRoaXMuI3JlZ2Fpbik7XG4gIH1cblxuICAvKiogVGhlIHBhc3N3b3JkIG9mIHRoZSBhY2NvdW50IHRoYXQgd2UgaGF2ZSBub3cuICovXG4gIGxlYXJuZWQocGFzc3dvcmQ6IHN0cmluZykge1xuICAgIHRoaXMuI3dobyA9IHsgLi4udGhpcy4jd2hvLCBwYXNzd29yZCB9O1xuICB9XG5cbiAgI2Nsb3NlZCgpIHtcbiAgICBjb25zdCB3YXNJbiA9IHRoaXMuI3dhc09ubGluZTtcbiAgICB0aGlzLiNzb2NrZXQgPSBudWxsO1xuICAgIHRoaXMuI3JlZ2lzdHJhdGlvbiA9IG51bGw7XG4gICAgY2xlYXJUaW1lb3V0KHRoaXMuI2hlYXJ0KTtcbiAgICBjbGVhclRpbWVvdXQodGhpcy4jcmVnYWluKTtcbiAgICBpZiAoIXdhc0luKSB7XG4gICAgICB0aGlzLnByb2JsZW0gPz89IHtcbiAgICAgICAgYWJvdXQ6IFwiY29ubmVjdGlvblwiLFxuICAgICAgICB0ZXh0OiB0aGlzLmZhcmV3ZWxsIHx8IFwiVGhlIHNlcnZlciBjYW5ub3QgYmUgcmVhY2hlZFwiLFxuICAgICAgfTtcbiAgICAgIHRoaXMuI2lzKFwib3V0XCIpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0aGlzLmNoYXQuZGV0YWNoKCk7XG4gICAgZm9yIChjb25zdCByb29tIG9mIHRoaXMuY2hhdC5yb29tcylcbiAgICAgIGxvc2VTZW50KHJvb20pO1xuICAgIHRoaXMuY2hhdC5tZSA9IHRoaXMuI3doby5uYW1lO1xuICAgIGNvbnN0IHBhdXNlID0gdGhpcy4jYmFja29mZi5uZXh0KCk7XG4gICAgdGhpcy5yZXRyeUF0ID0gRGF0ZS5ub3coKSArIHBhdXNlO1xuICAgIHRoaXMuI3JldHJ5ID0gc2V0VGltZW91dCgoKSA9PiB0aGlzLiNvcGVuKCksIHBhdXNlKTtcbiAgICB0aGlzLiNpcyhcIndhaXRpbmdcIik7XG4gIH1cbn1cbiIsICJpbXBvcnQgdHlwZSB7IFNvY2tldCwgU29ja2V0RXZlbnRzIH0gZnJvbSBcIi4vc2Vzc2lvbi50c1wiO1xuXG4vKiogT25lIGxpbmUgYSBmcmFtZSwgd2l0aG91dCBpdHMgZW5kIChJUkN2MyB3ZWJzb2NrZXQpLiAqL1xuY29uc3QgcHJvdG9jb2wgPSBcInRleHQuaXJjdjMubmV0XCI7XG5cbi8qKiBUaGUgYWRkcmVzcyBvZiB0aGUgc2VydmVyJ3MgV2ViU29ja2V0OiBvbiB0aGUgaG9zdCB0aGF0IHRoZSBwYWdlIGNhbWUgZnJvbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzb2NrZXRBZGRyZXNzKHBhZ2U6IExvY2F0aW9uIHwgVVJMKTogc3RyaW5nIHtcbiAgcmV0dXJuIGAke3BhZ2UucHJvdG9jb2wgPT09IFwiaHR0cHM6XCIgPyBcIndzczpcIiA6IFwid3M6XCJ9Ly8ke3BhZ2UuaG9zdH0vd3NgO1xufVxuXG4vKiogQ29ubmVjdHMgdG8gYW4gSVJDIHNlcnZlciBieSBXZWJTb2NrZXQuICovXG5leHBvcnQgZnVuY3Rpb24gY29ubmVjdChhZGRyZXNzOiBzdHJpbmcsIGV2ZW50czogU29ja2V0RXZlbnRzKTogU29ja2V0IHtcbiAgY29uc3Qgc29ja2V0ID0gbmV3IFdlYlNvY2tldChhZGRyZXNzLCBbcHJvdG9jb2xdKTtcbiAgc29ja2V0Lm9ub3BlbiA9ICgpID0+IGV2ZW50cy5vcGVuZWQoKTtcbiAgc29ja2V0Lm9ubWVzc2FnZSA9ICh7IGRhdGEgfSkgPT4ge1xuICAgIGlmICh0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIilcbiAgICAgIGV2ZW50cy5saW5lKGRhdGEpO1xuICB9O1xuICBzb2NrZXQub25jbG9zZSA9ICgpID0+IGV2ZW50cy5jbG9zZWQoKTtcbiAgcmV0dXJuIHtcbiAgICBzZW5kOiBsaW5lID0+IHtcbiAgICAgIGlmIChzb2NrZXQucmVhZHlTdGF0ZSA9PT0gV2ViU29ja2V0Lk9QRU4pXG4gICAgICAgIHNvY2tldC5zZW5kKGxpbmUpO1xuICAgIH0sXG4gICAgY2xvc2U6ICgpID0+IHNvY2tldC5jbG9zZSgxMDAwKSxcbiAgfTtcbn1cbiIsICIvKiogV2hhdCB0aGUgcGFnZSBtYWtlcyB1c2Ugb2YuIE5vbmUgb2YgaXQgaXMgbmVlZGVkOiB3aXRob3V0IGl0LCBpdCBkb2VzIGxlc3MuICovXG5jb25zdCB3YW50ZWQgPSBbXG4gIFwiYWNjb3VudC1ub3RpZnlcIixcbiAgXCJhY2NvdW50LXRhZ1wiLFxuICBcImF3YXktbm90aWZ5XCIsXG4gIFwiYmF0Y2hcIixcbiAgXCJjYXAtbm90aWZ5XCIsXG4gIFwiY2hnaG9zdFwiLFxuICBcImRyYWZ0L2FjY291bnQtcmVnaXN0cmF0aW9uXCIsXG4gIFwiZHJhZnQvY2hhbm5lbC1yZW5hbWVcIixcbiAgXCJkcmFmdC9jaGF0aGlzdG9yeVwiLFxuICBcImRyYWZ0L2V2ZW50LXBsYXliYWNrXCIsXG4gIFwiZHJhZnQvbWVzc2FnZS1yZWRhY3Rpb25cIixcbiAgXCJkcmFmdC9tdWx0aWxpbmVcIixcbiAgXCJkcmFmdC9yZWFkLW1hcmtlclwiLFxuICBcImVjaG8tbWVzc2FnZVwiLFxuICBcImV4dGVuZGVkLWpvaW5cIixcbiAgXCJleHRlbmRlZC1tb25pdG9yXCIsXG4gIFwiaW52aXRlLW5vdGlmeVwiLFxuICBcImxhYmVsZWQtcmVzcG9uc2VcIixcbiAgXCJtZXNzYWdlLXRhZ3NcIixcbiAgXCJtdWx0aS1wcmVmaXhcIixcbiAgXCJzYXNsXCIsXG4gIFwic2VydmVyLXRpbWVcIixcbiAgXCJzZXRuYW1lXCIsXG4gIFwic29qdS5pbS9zZWFyY2hcIixcbiAgXCJkcmFmdC9zZWFyY2hcIixcbiAgXCJzdGFuZGFyZC1yZXBsaWVzXCIsXG4gIFwidXNlcmhvc3QtaW4tbmFtZXNcIixcbl07XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgb2ZmZXJzLCBhbmQgd2hhdCBpcyBvbiAoSVJDdjMgY2FwYWJpbGl0eS1uZWdvdGlhdGlvbikuICovXG5leHBvcnQgY2xhc3MgQ2FwYWJpbGl0aWVzIHtcbiAgcmVhZG9ubHkgb2ZmZXJlZCA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIHJlYWRvbmx5IG9uID0gbmV3IFNldDxzdHJpbmc+KCk7XG5cbiAgb2ZmZXIobGlzdDogc3RyaW5nKSB7XG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB3b3JkcyhsaXN0KSkge1xuICAgICAgY29uc3QgZXF1YWxzID0gdG9rZW4uaW5kZXhPZihcIj1cIik7XG4gICAgICB0aGlzLm9mZmVyZWQuc2V0KGVxdWFscyA8IDAgPyB0b2tlbiA6IHRva2VuLnNsaWNlKDAsIGVxdWFscyksXG4gICAgICAgICAgICAgICAgICAgICAgIGVxdWFscyA8IDAgPyBcIlwiIDogdG9rZW4uc2xpY2UoZXF1YWxzICsgMSkpO1xuICAgIH1cbiAgfVxuXG4gIHdpdGhkcmF3KGxpc3Q6IHN0cmluZykge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiB3b3JkcyhsaXN0KSkge1xuICAgICAgdGhpcy5vZmZlcmVkLmRlbGV0ZShuYW1lKTtcbiAgICAgIHRoaXMub24uZGVsZXRlKG5hbWUpO1xuICAgIH1cbiAgfVxuXG4gIGFja25vd2xlZGdlKGxpc3Q6IHN0cmluZykge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiB3b3JkcyhsaXN0KSkge1xuICAgICAgaWYgKG5hbWUuc3RhcnRzV2l0aChcIi1cIikpXG4gICAgICAgIHRoaXMub24uZGVsZXRlKG5hbWUuc2xpY2UoMSkpO1xuICAgICAgZWxzZVxuICAgICAgICB0aGlzLm9uLmFkZChuYW1lKTtcbiAgICB9XG4gIH1cblxuICAvKiogV2hhdCB0byBhc2sgZm9yLCBvZiB3aGF0IGlzIG9mZmVyZWQgYW5kIG5vdCBvbiB5ZXQuICovXG4gIHRvUmVxdWVzdCgpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIHdhbnRlZC5maWx0ZXIobmFtZSA9PiB0aGlzLm9mZmVyZWQuaGFzKG5hbWUpICYmICF0aGlzLm9uLmhhcyhuYW1lKSk7XG4gIH1cblxuICBoYXMobmFtZTogc3RyaW5nKSB7XG4gICAgcmV0dXJuIHRoaXMub24uaGFzKG5hbWUpO1xuICB9XG5cbiAgLyoqIEEgbnVtYmVyIGluIGEgY2FwYWJpbGl0eSdzIHZhbHVlOiBcIm1heC1ieXRlcz00MDAwMCxtYXgtbGluZXM9MTBcIi4gKi9cbiAgbGltaXQobmFtZTogc3RyaW5nLCBrZXk6IHN0cmluZywgb3RoZXJ3aXNlOiBudW1iZXIpIHtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2YgKHRoaXMub2ZmZXJlZC5nZXQobmFtZSkgPz8gXCJcIikuc3BsaXQoXCIsXCIpKSB7XG4gICAgICBjb25zdCBbaywgdl0gPSBwYXJ0LnNwbGl0KFwiPVwiKTtcbiAgICAgIGlmIChrID09PSBrZXkgJiYgTnVtYmVyKHYpID4gMClcbiAgICAgICAgcmV0dXJuIE51bWJlcih2KTtcbiAgICB9XG4gICAgcmV0dXJuIG90aGVyd2lzZTtcbiAgfVxuXG4gIGNsZWFyKCkge1xuICAgIHRoaXMub2ZmZXJlZC5jbGVhcigpO1xuICAgIHRoaXMub24uY2xlYXIoKTtcbiAgfVxufVxuXG5mdW5jdGlvbiB3b3JkcyhsaXN0OiBzdHJpbmcpIHtcbiAgcmV0dXJuIGxpc3Quc3BsaXQoXCIgXCIpLmZpbHRlcih3b3JkID0+IHdvcmQgIT09IFwiXCIpO1xufVxuIiwgIi8qKiBXaGF0IHRoZSBzZXJ2ZXIgc2F5cyBvZiBpdHNlbGYgKDAwNSwgbW9kZXJuLmlyY2RvY3MuaG9yc2UpLiAqL1xuZXhwb3J0IGNsYXNzIElzdXBwb3J0IHtcbiAgI3Rva2VucyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG5cbiAgLyoqIFRha2VzIHRoZSBwYXJhbWV0ZXJzIG9mIG9uZSAwMDUsIHdpdGhvdXQgdGhlIG5pY2sgYW5kIHRoZSBsYXN0IHdvcmRzLiAqL1xuICB0YWtlKHRva2VuczogcmVhZG9ubHkgc3RyaW5nW10pIHtcbiAgICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucykge1xuICAgICAgY29uc3QgZXF1YWxzID0gdG9rZW4uaW5kZXhPZihcIj1cIik7XG4gICAgICBjb25zdCBrZXkgPSBlcXVhbHMgPCAwID8gdG9rZW4gOiB0b2tlbi5zbGljZSgwLCBlcXVhbHMpO1xuICAgICAgaWYgKGtleS5zdGFydHNXaXRoKFwiLVwiKSlcbiAgICAgICAgdGhpcy4jdG9rZW5zLmRlbGV0ZShrZXkuc2xpY2UoMSkpO1xuICAgICAgZWxzZVxuICAgICAgICB0aGlzLiN0b2tlbnMuc2V0KGtleSwgZXF1YWxzIDwgMCA/IFwiXCIgOiB1bmVzY2FwZWQodG9rZW4uc2xpY2UoZXF1YWxzICsgMSkpKTtcbiAgICB9XG4gIH1cblxuICBoYXMoa2V5OiBzdHJpbmcpIHtcbiAgICByZXR1cm4gdGhpcy4jdG9rZW5zLmhhcyhrZXkpO1xuICB9XG5cbiAgZ2V0KGtleTogc3RyaW5nKSB7XG4gICAgcmV0dXJuIHRoaXMuI3Rva2Vucy5nZXQoa2V5KSA/PyBcIlwiO1xuICB9XG5cbiAgbnVtYmVyKGtleTogc3RyaW5nLCBvdGhlcndpc2U6IG51bWJlcikge1xuICAgIGNvbnN0IHZhbHVlID0gTnVtYmVyKHRoaXMuZ2V0KGtleSkpO1xuICAgIHJldHVybiBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+IDAgPyB2YWx1ZSA6IG90aGVyd2lzZTtcbiAgfVxuXG4gIC8qKiBTaWducyBvZiByYW5rcywgdGhlIGhpZ2hlc3QgZmlyc3Q6IFwiQCUrXCIuICovXG4gIGdldCByYW5rU2lnbnMoKSB7XG4gICAgcmV0dXJuIHRoaXMuZ2V0KFwiUFJFRklYXCIpLnJlcGxhY2UoL15cXCguKlxcKS8sIFwiXCIpIHx8IFwiQCtcIjtcbiAgfVxuXG4gIC8qKiBUaGUgc2lnbiBvZiBhIHJhbmsncyBtb2RlOiBcIkBcIiBvZiBcIm9cIjsgZW1wdHkgaWYgaXQgaXMgbm8gcmFuay4gKi9cbiAgc2lnbk9mKG1vZGU6IHN0cmluZykge1xuICAgIGNvbnN0IFssIG1vZGVzLCBzaWduc10gPSAvXlxcKCguKilcXCkoLiopJC8uZXhlYyh0aGlzLmdldChcIlBSRUZJWFwiKSkgPz8gWywgXCJvdlwiLCBcIkArXCJdO1xuICAgIHJldHVybiBzaWducyFbbW9kZXMhLmluZGV4T2YobW9kZSldID8/IFwiXCI7XG4gIH1cblxuICAvKiogV2hldGhlciBhIG1vZGUgb2Ygcm9vbXMgdGFrZXMgYSBwYXJhbWV0ZXIuICovXG4gIHRha2VzUGFyYW1ldGVyKG1vZGU6IHN0cmluZywgc2V0OiBib29sZWFuKSB7XG4gICAgY29uc3QgW2xpc3RzID0gXCJiXCIsIGFsd2F5cyA9IFwia1wiLCB3aGVuU2V0ID0gXCJsXCJdID0gdGhpcy5nZXQoXCJDSEFOTU9ERVNcIikuc3BsaXQoXCIsXCIpO1xuICAgIHJldHVybiB0aGlzLnNpZ25PZihtb2RlKSAhPT0gXCJcIiB8fCBsaXN0cy5pbmNsdWRlcyhtb2RlKSB8fCBhbHdheXMuaW5jbHVkZXMobW9kZSlcbiAgICAgIHx8IChzZXQgJiYgd2hlblNldC5pbmNsdWRlcyhtb2RlKSk7XG4gIH1cbn1cblxuLyoqIFwiXFx4MjBcIiBzdGFuZHMgZm9yIGEgc3BhY2UgKG1vZGVybi5pcmNkb2NzLmhvcnNlLCBSUExfSVNVUFBPUlQpLiAqL1xuZnVuY3Rpb24gdW5lc2NhcGVkKHZhbHVlOiBzdHJpbmcpIHtcbiAgcmV0dXJuIHZhbHVlLnJlcGxhY2UoL1xcXFx4KFswLTlBLUZhLWZdezJ9KS9nLFxuICAgICAgICAgICAgICAgICAgICAgICAoXywgaGV4OiBzdHJpbmcpID0+IFN0cmluZy5mcm9tQ2hhckNvZGUocGFyc2VJbnQoaGV4LCAxNikpKTtcbn1cbiIsICJpbXBvcnQgeyBmb2xkZWQgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcblxuLyoqIFdoYXQgaXMga25vd24gb2Ygc29tZWJvZHkgd2hvIHNoYXJlcyBhIHJvb20gd2l0aCB1cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGVyc29uIHtcbiAgbmljazogc3RyaW5nO1xuICAvKiogXCJ1c2VyQGhvc3RcIjsgZW1wdHkgaWYgbm90IGtub3duLiAqL1xuICBob3N0OiBzdHJpbmc7XG4gIC8qKiBUaGUgYWNjb3VudCdzIG5hbWU7IGVtcHR5IGZvciBub25lLiAqL1xuICBhY2NvdW50OiBzdHJpbmc7XG4gIGF3YXk6IGJvb2xlYW47XG4gIGJvdDogYm9vbGVhbjtcbiAgcmVhbG5hbWU6IHN0cmluZztcbn1cblxuLyoqIEV2ZXJ5Ym9keSB3aG9tIHdlIHNlZSwgYnkgZm9sZGVkIG5pY2suICovXG5leHBvcnQgY2xhc3MgUGVvcGxlIHtcbiAgI2FsbCA9IG5ldyBNYXA8c3RyaW5nLCBQZXJzb24+KCk7XG5cbiAgZmluZChuaWNrOiBzdHJpbmcpOiBQZXJzb24gfCB1bmRlZmluZWQge1xuICAgIHJldHVybiB0aGlzLiNhbGwuZ2V0KGZvbGRlZChuaWNrKSk7XG4gIH1cblxuICAvKiogVGhlbSwgYW5kIGlmIHRoZXkgd2VyZSBub3Qga25vd24gYmVmb3JlLCBmcm9tIG5vdyBvbi4gKi9cbiAgbWVldChuaWNrOiBzdHJpbmcpOiBQZXJzb24ge1xuICAgIGNvbnN0IGtub3duID0gdGhpcy5maW5kKG5pY2spO1xuICAgIGlmIChrbm93biAhPT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuIGtub3duO1xuICAgIGNvbnN0IGZyZXNoID0geyBuaWNrLCBob3N0OiBcIlwiLCBhY2NvdW50OiBcIlwiLCBhd2F5OiBmYWxzZSwgYm90OiBmYWxzZSwgcmVhbG5hbWU6IFwiXCIgfTtcbiAgICB0aGlzLiNhbGwuc2V0KGZvbGRlZChuaWNrKSwgZnJlc2gpO1xuICAgIHJldHVybiBmcmVzaDtcbiAgfVxuXG4gIHJlbmFtZShmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpIHtcbiAgICBjb25zdCBwZXJzb24gPSB0aGlzLmZpbmQoZnJvbSk7XG4gICAgaWYgKHBlcnNvbiA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIHRoaXMuI2FsbC5kZWxldGUoZm9sZGVkKGZyb20pKTtcbiAgICBwZXJzb24ubmljayA9IHRvO1xuICAgIHRoaXMuI2FsbC5zZXQoZm9sZGVkKHRvKSwgcGVyc29uKTtcbiAgfVxuXG4gIGZvcmdldChuaWNrOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNhbGwuZGVsZXRlKGZvbGRlZChuaWNrKSk7XG4gIH1cblxuICBjbGVhcigpIHtcbiAgICB0aGlzLiNhbGwuY2xlYXIoKTtcbiAgfVxufVxuIiwgImltcG9ydCB7IHR5cGUgQmF0Y2gsIEJhdGNoZXMgfSBmcm9tIFwiLi4vaXJjL2JhdGNoZXMudHNcIjtcbmltcG9ydCB7IENhcGFiaWxpdGllcyB9IGZyb20gXCIuLi9pcmMvY2FwYWJpbGl0aWVzLnRzXCI7XG5pbXBvcnQgeyBJc3VwcG9ydCB9IGZyb20gXCIuLi9pcmMvaXN1cHBvcnQudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgZm9sZGVkLCBmb3JtYXRNZXNzYWdlLCBpc1Jvb20sIHBhcnNlTWVzc2FnZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBMaW5lLCBmcmVzaEtleSwgaW5mb0xpbmUgfSBmcm9tIFwiLi9saW5lLnRzXCI7XG5pbXBvcnQgeyBQZW9wbGUgfSBmcm9tIFwiLi9wZW9wbGUudHNcIjtcbmltcG9ydCB7IHJlY2VpdmUgfSBmcm9tIFwiLi9yZWNlaXZlLnRzXCI7XG5pbXBvcnQgeyBSb29tLCBraW5kT2YgfSBmcm9tIFwiLi9yb29tLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNldHRpbmdzLCBTdG9yZSB9IGZyb20gXCIuL3NldHRpbmdzLnRzXCI7XG5pbXBvcnQgeyBTdWJqZWN0IH0gZnJvbSBcIi4vc3ViamVjdC50c1wiO1xuXG4vKiogV2hhdCBjb21lcyBpbiBhbnN3ZXIgdG8gb25lIGNvbW1hbmQuICovXG5leHBvcnQgdHlwZSBBbnN3ZXIgPSBNZXNzYWdlIHwgQmF0Y2g7XG5cbi8qKiBPbmUgcm9vbSBvZiB0aGUgc2VydmVyJ3MgbGlzdC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTGlzdGVkUm9vbSB7XG4gIHJlYWRvbmx5IG5hbWU6IHN0cmluZztcbiAgcmVhZG9ubHkgbWVtYmVyczogbnVtYmVyO1xuICByZWFkb25seSB0b3BpYzogc3RyaW5nO1xufVxuXG4vKiogV2hhdCB0aGUgcGFnZSBrbm93cyBvZiBvbmUgY2hhdDogd2hvIHdlIGFyZSwgd2hlcmUsIGFuZCB3aXRoIHdob20uIEl0IHJlYWNoZXMgdGhlIHdvcmxkXG4gICAgYnkgYHNlbmRgIGFuZCBoZWFycyBvZiBpdCBieSBgdGFrZWA7IGl0IGtub3dzIG5vIHNvY2tldHMgYW5kIG5vIGRvY3VtZW50cy4gKi9cbmV4cG9ydCBjbGFzcyBDaGF0IHtcbiAgLyoqIFRvbGQgd2hlbiByb29tcyBjb21lLCBnbywgb3IgYXJlIHN3aXRjaGVkLCBhbmQgd2hlbiB3ZSBhcmUgc29tZWJvZHkgZWxzZS4gKi9cbiAgcmVhZG9ubHkgY2hhbmdlcyA9IG5ldyBTdWJqZWN0KCk7XG4gIHJlYWRvbmx5IGNhcGFiaWxpdGllcyA9IG5ldyBDYXBhYmlsaXRpZXMoKTtcbiAgcmVhZG9ubHkgaXN1cHBvcnQgPSBuZXcgSXN1cHBvcnQoKTtcbiAgcmVhZG9ubHkgcGVvcGxlID0gbmV3IFBlb3BsZSgpO1xuICByZWFkb25seSBiYXRjaGVzID0gbmV3IEJhdGNoZXMoKTtcblxuICAvKiogSW4gdGhlIG9yZGVyIHRoZXkgYXJlIGxpc3RlZDogcm9vbXMsIHRhbGtzLCB0aGUgc2VydmVyLiAqL1xuICByb29tczogUm9vbVtdID0gW107XG4gIGN1cnJlbnQ6IFJvb20gfCBudWxsID0gbnVsbDtcbiAgLyoqIE91ciBuaWNrOyBlbXB0eSBiZWZvcmUgd2UgaGF2ZSBvbmUuICovXG4gIG1lID0gXCJcIjtcbiAgLyoqIE91ciBcIm5pY2shdXNlckBob3N0XCIgYXMgb3RoZXJzIHNlZSBpdDsgZW1wdHkgaWYgbm90IGtub3duLiAqL1xuICBtYXNrID0gXCJcIjtcbiAgLyoqIFRoZSBhY2NvdW50IHRoYXQgd2UgYXJlIGxvZ2dlZCBpbiB0bzsgZW1wdHkgZm9yIG5vbmUuICovXG4gIGFjY291bnQgPSBcIlwiO1xuICBhd2F5ID0gZmFsc2U7XG4gIGNvbm5lY3RlZCA9IGZhbHNlO1xuICAvKiogUm9vbXMgdG8gZW50ZXIgb25jZSB3ZSBhcmUgY29ubmVjdGVkLCB0aGUgZmlyc3Qgb2YgdGhlbSB0byBiZSBzaG93bi4gKi9cbiAgd2FudGVkOiBzdHJpbmdbXSA9IFtdO1xuICAvKiogVGhlIHJvb20gdG8gYmUgc2hvd24gYXMgc29vbiBhcyBpdCBpcyBlbnRlcmVkLCBmb2xkZWQuICovXG4gIGdvaW5nID0gXCJcIjtcbiAgLyoqIFRoZSBzZXJ2ZXIncyBsaXN0IG9mIHJvb21zLCB3aGVuIGl0IHdhcyBhc2tlZCBmb3IuICovXG4gIGxpc3Q6IHsgcm9vbXM6IExpc3RlZFJvb21bXTsgY29tcGxldGU6IGJvb2xlYW4gfSB8IG51bGwgPSBudWxsO1xuICAvKiogQSBzZW50ZW5jZSB0aGF0IHN0YW5kcyBhYm92ZSBldmVyeXRoaW5nIGZvciBhIHdoaWxlLiAqL1xuICBub3RpY2U6IHsgdGV4dDogc3RyaW5nOyBrZXk6IHN0cmluZyB9IHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFNvbWVib2R5IHNheXMgb3VyIG5hbWUsIG9yIHdyaXRlcyB0byB1cyBhbG9uZSwgYW5kIGl0IHdhcyBub3Qgc2VlbiB5ZXQuICovXG4gIG9uQ2FsbDogKHJvb206IFJvb20sIGxpbmU6IExpbmUpID0+IHZvaWQgPSAoKSA9PiB7fTtcbiAgLyoqIEEgbGluZSBjYW1lLCBsaXZlLiAqL1xuICBvbkhlYXJkOiAocm9vbTogUm9vbSwgbGluZTogTGluZSkgPT4gdm9pZCA9ICgpID0+IHt9O1xuXG4gICNzZW5kOiAoKGxpbmU6IHN0cmluZykgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgI2Fuc3dlcnMgPSBuZXcgTWFwPHN0cmluZywgKGFuc3dlcjogQW5zd2VyKSA9PiBib29sZWFuPigpO1xuICAjbGFzdExhYmVsID0gMDtcblxuICBjb25zdHJ1Y3RvcihyZWFkb25seSBzZXR0aW5nczogU2V0dGluZ3MsIHJlYWRvbmx5IHN0b3JlOiBTdG9yZSxcbiAgICAgICAgICAgICAgcmVhZG9ubHkgbm93OiAoKSA9PiBudW1iZXIgPSBEYXRlLm5vdykge31cblxuICAvLyAtLSB0aGUgd2lyZSAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cblxuICAvKiogV2UgYXJlIHNvbWVib2R5IG9uIGEgY29ubmVjdGlvbi4gKi9cbiAgYXR0YWNoKHNlbmQ6IChsaW5lOiBzdHJpbmcpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNzZW5kID0gc2VuZDtcbiAgICB0aGlzLmNvbm5lY3RlZCA9IHRydWU7XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIGRldGFjaCgpIHtcbiAgICB0aGlzLiNzZW5kID0gbnVsbDtcbiAgICB0aGlzLmNvbm5lY3RlZCA9IGZhbHNlO1xuICAgIHRoaXMuI2Fuc3dlcnMuY2xlYXIoKTtcbiAgICB0aGlzLmJhdGNoZXMuY2xlYXIoKTtcbiAgICB0aGlzLnBlb3BsZS5jbGVhcigpO1xuICAgIGZvciAoY29uc3Qgcm9vbSBvZiB0aGlzLnJvb21zKSB7XG4gICAgICByb29tLmpvaW5lZCA9IGZhbHNlO1xuICAgICAgcm9vbS5wYXN0LmxvYWRpbmcgPSBudWxsO1xuICAgICAgcm9vbS50eXBpbmcuY2xlYXIoKTtcbiAgICAgIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgfVxuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cblxuICAvKiogVGFrZXMgb25lIGxpbmUgZnJvbSB0aGUgc2VydmVyLiAqL1xuICB0YWtlKGxpbmU6IHN0cmluZykge1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBwYXJzZU1lc3NhZ2UobGluZSk7XG4gICAgY29uc3Qgd2hvbGUgPSBtZXNzYWdlID09PSBudWxsID8gbnVsbCA6IHRoaXMuYmF0Y2hlcy50YWtlKG1lc3NhZ2UpO1xuICAgIGlmICh3aG9sZSAhPT0gbnVsbClcbiAgICAgIHJlY2VpdmUodGhpcywgd2hvbGUpO1xuICB9XG5cbiAgc2VuZChjb21tYW5kOiBzdHJpbmcsIHBhcmFtczogcmVhZG9ubHkgc3RyaW5nW10gPSBbXSwgdGFnczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHt9KSB7XG4gICAgdGhpcy4jc2VuZD8uKGZvcm1hdE1lc3NhZ2UoY29tbWFuZCwgcGFyYW1zLCB0YWdzKSk7XG4gIH1cblxuICBzZW5kTGluZXMobGluZXM6IHJlYWRvbmx5IHN0cmluZ1tdKSB7XG4gICAgZm9yIChjb25zdCBsaW5lIG9mIGxpbmVzKVxuICAgICAgdGhpcy4jc2VuZD8uKGxpbmUpO1xuICB9XG5cbiAgZ2V0IGhhcygpIHtcbiAgICByZXR1cm4gKGNhcGFiaWxpdHk6IHN0cmluZykgPT4gdGhpcy5jYXBhYmlsaXRpZXMuaGFzKGNhcGFiaWxpdHkpO1xuICB9XG5cbiAgLyoqIEEgbGFiZWwgZm9yIGEgY29tbWFuZCB3aG9zZSBhbnN3ZXIgZ29lcyB0byBgdGFrZWAgKElSQ3YzIGxhYmVsZWQtcmVzcG9uc2UpLCB3aGljaCBzYXlzXG4gICAgICB3aGV0aGVyIGl0IHdhcyBmb3IgaXQgYWxvbmUuIE5vIHRhZ3MgaWYgdGhlIHNlcnZlciBrbm93cyBubyBsYWJlbHMuICovXG4gIGxhYmVsKHRha2U6IChhbnN3ZXI6IEFuc3dlcikgPT4gYm9vbGVhbik6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4ge1xuICAgIGlmICghdGhpcy5oYXMoXCJsYWJlbGVkLXJlc3BvbnNlXCIpKVxuICAgICAgcmV0dXJuIHt9O1xuICAgIGNvbnN0IGxhYmVsID0gYHAkeysrdGhpcy4jbGFzdExhYmVsfWA7XG4gICAgdGhpcy4jYW5zd2Vycy5zZXQobGFiZWwsIHRha2UpO1xuICAgIHJldHVybiB7IGxhYmVsIH07XG4gIH1cblxuICAvKiogV2hvIHdhaXRzIGZvciBhbiBhbnN3ZXIgd2l0aCB0aGlzIGxhYmVsOyBhc2tlZCBvbmNlLiAqL1xuICB3YWl0aW5nKGxhYmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpOiAoKGFuc3dlcjogQW5zd2VyKSA9PiBib29sZWFuKSB8IHVuZGVmaW5lZCB7XG4gICAgY29uc3QgdGFrZSA9IHRoaXMuI2Fuc3dlcnMuZ2V0KGxhYmVsID8/IFwiXCIpO1xuICAgIHRoaXMuI2Fuc3dlcnMuZGVsZXRlKGxhYmVsID8/IFwiXCIpO1xuICAgIHJldHVybiB0YWtlO1xuICB9XG5cbiAgLy8gLS0gcm9vbXMgLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG5cbiAgZmluZChuYW1lOiBzdHJpbmcpOiBSb29tIHwgdW5kZWZpbmVkIHtcbiAgICBjb25zdCBpZCA9IGZvbGRlZChuYW1lKTtcbiAgICByZXR1cm4gdGhpcy5yb29tcy5maW5kKHJvb20gPT4gcm9vbS5pZCA9PT0gaWQgJiYgcm9vbS5raW5kICE9PSBcInNlcnZlclwiKTtcbiAgfVxuXG4gIC8qKiBUaGUgcm9vbSBvciB0YWxrLCBtYWRlIGlmIHRoZXJlIGlzIG5vbmUuICovXG4gIG9wZW4obmFtZTogc3RyaW5nKTogUm9vbSB7XG4gICAgY29uc3QgZm91bmQgPSB0aGlzLmZpbmQobmFtZSk7XG4gICAgaWYgKGZvdW5kICE9PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm4gZm91bmQ7XG4gICAgY29uc3Qgcm9vbSA9IG5ldyBSb29tKG5hbWUsIGtpbmRPZihuYW1lKSk7XG4gICAgdGhpcy4jYWRkKHJvb20pO1xuICAgIHJldHVybiByb29tO1xuICB9XG5cbiAgLyoqIFdoZXJlIHRoZSBzZXJ2ZXIncyBvd24gd29yZHMgZ28uICovXG4gIGdldCBzZXJ2ZXIoKTogUm9vbSB7XG4gICAgY29uc3QgZm91bmQgPSB0aGlzLnJvb21zLmZpbmQocm9vbSA9PiByb29tLmtpbmQgPT09IFwic2VydmVyXCIpO1xuICAgIGlmIChmb3VuZCAhPT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuIGZvdW5kO1xuICAgIGNvbnN0IHJvb20gPSBuZXcgUm9vbSh0aGlzLmlzdXBwb3J0LmdldChcIk5FVFdPUktcIikgfHwgXCJTZXJ2ZXJcIiwgXCJzZXJ2ZXJcIik7XG4gICAgdGhpcy4jYWRkKHJvb20pO1xuICAgIHJldHVybiByb29tO1xuICB9XG5cbiAgI2FkZChyb29tOiBSb29tKSB7XG4gICAgY29uc3QgcmFuayA9IHsgcm9vbTogMCwgcGVyc29uOiAxLCBzZXJ2ZXI6IDIgfTtcbiAgICBjb25zdCBhdCA9IHRoaXMucm9vbXMuZmluZEluZGV4KG90aGVyID0+XG4gICAgICByYW5rW290aGVyLmtpbmRdID4gcmFua1tyb29tLmtpbmRdIHx8IChvdGhlci5raW5kID09PSByb29tLmtpbmQgJiYgb3RoZXIuaWQgPiByb29tLmlkKSk7XG4gICAgdGhpcy5yb29tcy5zcGxpY2UoYXQgPCAwID8gdGhpcy5yb29tcy5sZW5ndGggOiBhdCwgMCwgcm9vbSk7XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIC8qKiBJdCBoYXMgYW5vdGhlciBuYW1lIGZyb20gbm93IG9uLiAqL1xuICByZW5hbWUocm9vbTogUm9vbSwgbmFtZTogc3RyaW5nKSB7XG4gICAgdGhpcy5yb29tcyA9IHRoaXMucm9vbXMuZmlsdGVyKG90aGVyID0+IG90aGVyICE9PSByb29tKTtcbiAgICByb29tLm5hbWUgPSBuYW1lO1xuICAgIHRoaXMuI2FkZChyb29tKTtcbiAgICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG5cbiAgY2xvc2Uocm9vbTogUm9vbSkge1xuICAgIGNvbnN0IGF0ID0gdGhpcy5yb29tcy5pbmRleE9mKHJvb20pO1xuICAgIGlmIChhdCA8IDApXG4gICAgICByZXR1cm47XG4gICAgdGhpcy5yb29tcy5zcGxpY2UoYXQsIDEpO1xuICAgIGlmICh0aGlzLmN1cnJlbnQgPT09IHJvb20pIHtcbiAgICAgIHRoaXMuY3VycmVudCA9IG51bGw7XG4gICAgICB0aGlzLnNob3codGhpcy5yb29tc1tNYXRoLm1heCgwLCBhdCAtIDEpXSA/PyBudWxsKTtcbiAgICB9XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIC8qKiBNYWtlcyBpdCB0aGUgb25lIHRoYXQgaXMgbG9va2VkIGF0LiAqL1xuICBzaG93KHJvb206IFJvb20gfCBudWxsKSB7XG4gICAgaWYgKHRoaXMuY3VycmVudCA9PT0gcm9vbSlcbiAgICAgIHJldHVybjtcbiAgICBpZiAodGhpcy5jdXJyZW50ICE9PSBudWxsKSB7XG4gICAgICB0aGlzLmN1cnJlbnQubmV3U2luY2UgPSAwO1xuICAgICAgdGhpcy5jdXJyZW50LmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIH1cbiAgICB0aGlzLmN1cnJlbnQgPSByb29tO1xuICAgIGlmIChyb29tICE9PSBudWxsKSB7XG4gICAgICByb29tLm5ld1NpbmNlID0gcm9vbS51bnJlYWQgPiAwID8gcm9vbS5yZWFkVG8gOiAwO1xuICAgICAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICB9XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIC8qKiBFbnRlcnMgYSByb29tLCBvciBnb2VzIHRoZXJlIGlmIHdlIGFyZSBpbiBpdC4gKi9cbiAgam9pbihuYW1lOiBzdHJpbmcsIGtleSA9IFwiXCIpIHtcbiAgICBjb25zdCByb29tID0gdGhpcy5maW5kKG5hbWUpO1xuICAgIGlmIChyb29tICE9PSB1bmRlZmluZWQgJiYgKHJvb20uam9pbmVkIHx8IHJvb20ua2luZCA9PT0gXCJwZXJzb25cIikpIHtcbiAgICAgIHRoaXMuc2hvdyhyb29tKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgdGhpcy5nb2luZyA9IGZvbGRlZChuYW1lKTtcbiAgICB0aGlzLnNlbmQoXCJKT0lOXCIsIGtleSA9PT0gXCJcIiA/IFtuYW1lXSA6IFtuYW1lLCBrZXldKTtcbiAgfVxuXG4gIC8qKiBPcGVucyB0aGUgdGFsayB3aXRoIG9uZSBwZXJzb24uICovXG4gIHRhbGtUbyhuaWNrOiBzdHJpbmcpOiBSb29tIHtcbiAgICBjb25zdCByb29tID0gdGhpcy5vcGVuKGlzUm9vbShuaWNrKSA/IG5pY2sgOiB0aGlzLnBlb3BsZS5maW5kKG5pY2spPy5uaWNrID8/IG5pY2spO1xuICAgIHRoaXMuc2hvdyhyb29tKTtcbiAgICBpZiAodGhpcy5oYXMoXCJkcmFmdC9yZWFkLW1hcmtlclwiKSAmJiByb29tLnJlYWRUbyA9PT0gMClcbiAgICAgIHRoaXMuc2VuZChcIk1BUktSRUFEXCIsIFtyb29tLm5hbWVdKTtcbiAgICByZXR1cm4gcm9vbTtcbiAgfVxuXG4gIC8vIC0tIHdvcmRzIG9mIHRoZSBwYWdlJ3Mgb3duIC0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cblxuICAvKiogU2F5cyBzb21ldGhpbmcgaW4gdGhlIHJvb20gdGhhdCBpcyBsb29rZWQgYXQsIG9yIGluIGFub3RoZXIgb25lLiAqL1xuICB0ZWxsKHRleHQ6IHN0cmluZywgcm9vbTogUm9vbSB8IG51bGwgPSB0aGlzLmN1cnJlbnQpIHtcbiAgICBpZiAocm9vbSA9PT0gbnVsbClcbiAgICAgIHRoaXMuYW5ub3VuY2UodGV4dCk7XG4gICAgZWxzZVxuICAgICAgcm9vbS5hcHBlbmQoaW5mb0xpbmUodGV4dCwgdGhpcy5ub3coKSkpO1xuICB9XG5cbiAgLyoqIFNheXMgc29tZXRoaW5nIGFib3ZlIGV2ZXJ5dGhpbmcuICovXG4gIGFubm91bmNlKHRleHQ6IHN0cmluZykge1xuICAgIHRoaXMubm90aWNlID0geyB0ZXh0LCBrZXk6IGZyZXNoS2V5KCkgfTtcbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG59XG4iLCAiaW1wb3J0IHsgU3ViamVjdCB9IGZyb20gXCIuL3N1YmplY3QudHNcIjtcblxuLyoqIFdoYXQgb25lIGNhbiBjaG9vc2UuIEtlcHQgaW4gdGhlIGJyb3dzZXIsIGluIG9uZSBwbGFjZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2hvaWNlcyB7XG4gIC8qKiBUaGUgbmFtZSBvZiBsYXN0IHRpbWUuICovXG4gIG5hbWU6IHN0cmluZztcbiAgbm90aWZ5OiBib29sZWFuO1xuICBzb3VuZDogYm9vbGVhbjtcbiAgLyoqIFdoZXRoZXIgbGluZXMgdGVsbCB3aG8gY29tZXMgYW5kIGdvZXMuICovXG4gIGNvbWluZ3M6IGJvb2xlYW47XG4gIC8qKiBXaGV0aGVyIG90aGVycyBzZWUgdGhhdCBvbmUgaXMgdHlwaW5nLiAqL1xuICB0eXBpbmc6IGJvb2xlYW47XG4gIHNlY29uZHM6IGJvb2xlYW47XG4gIHRoZW1lOiBcInN5c3RlbVwiIHwgXCJsaWdodFwiIHwgXCJkYXJrXCI7XG4gIHNpemU6IFwic21hbGxcIiB8IFwibm9ybWFsXCIgfCBcImxhcmdlXCI7XG4gIC8qKiBOaWNrcyBhbmQgbWFza3Mgb2Ygd2hvbSBvbmUgZG9lcyBub3QgaGVhci4gKi9cbiAgaWdub3JlZDogc3RyaW5nW107XG59XG5cbmV4cG9ydCBjb25zdCBkZWZhdWx0czogQ2hvaWNlcyA9IHtcbiAgbmFtZTogXCJcIixcbiAgbm90aWZ5OiBmYWxzZSxcbiAgc291bmQ6IGZhbHNlLFxuICBjb21pbmdzOiB0cnVlLFxuICB0eXBpbmc6IHRydWUsXG4gIHNlY29uZHM6IGZhbHNlLFxuICB0aGVtZTogXCJzeXN0ZW1cIixcbiAgc2l6ZTogXCJub3JtYWxcIixcbiAgaWdub3JlZDogW10sXG59O1xuXG4vKiogV2hhdCBhIGJyb3dzZXIga2VlcHM6IGxvY2FsU3RvcmFnZSwgb3Igbm90aGluZyB3aGVyZSBpdCBpcyBmb3JiaWRkZW4uICovXG5leHBvcnQgaW50ZXJmYWNlIFN0b3JlIHtcbiAgZ2V0SXRlbShrZXk6IHN0cmluZyk6IHN0cmluZyB8IG51bGw7XG4gIHNldEl0ZW0oa2V5OiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkO1xufVxuXG5jb25zdCBwbGFjZSA9IFwiaHViYnViLnNldHRpbmdzXCI7XG5cbmV4cG9ydCBjbGFzcyBTZXR0aW5ncyB7XG4gIHJlYWRvbmx5IGNoYW5nZXMgPSBuZXcgU3ViamVjdCgpO1xuICAjY2hvaWNlczogQ2hvaWNlcztcblxuICBjb25zdHJ1Y3Rvcihwcml2YXRlIHN0b3JlOiBTdG9yZSkge1xuICAgIHRoaXMuI2Nob2ljZXMgPSB7IC4uLmRlZmF1bHRzLCAuLi5yZWFkKHN0b3JlKSB9O1xuICB9XG5cbiAgZ2V0PEtleSBleHRlbmRzIGtleW9mIENob2ljZXM+KGtleTogS2V5KTogQ2hvaWNlc1tLZXldIHtcbiAgICByZXR1cm4gdGhpcy4jY2hvaWNlc1trZXldO1xuICB9XG5cbiAgc2V0PEtleSBleHRlbmRzIGtleW9mIENob2ljZXM+KGtleTogS2V5LCB2YWx1ZTogQ2hvaWNlc1tLZXldKSB7XG4gICAgdGhpcy4jY2hvaWNlcyA9IHsgLi4udGhpcy4jY2hvaWNlcywgW2tleV06IHZhbHVlIH07XG4gICAgdHJ5IHtcbiAgICAgIHRoaXMuc3RvcmUuc2V0SXRlbShwbGFjZSwgSlNPTi5zdHJpbmdpZnkodGhpcy4jY2hvaWNlcykpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gQSBmdWxsIG9yIGZvcmJpZGRlbiBzdG9yZTogdGhlIGNob2ljZSBob2xkcyB1bnRpbCB0aGUgcGFnZSBpcyBjbG9zZWQuXG4gICAgfVxuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH1cbn1cblxuLyoqIFdoYXRldmVyIGlzIGluIHRoZSBzdG9yZSwgb25seSB3aGF0IGhhcyB0aGUgdHlwZSBvZiBpdHMgZGVmYXVsdCBjb3VudHMuICovXG5mdW5jdGlvbiByZWFkKHN0b3JlOiBTdG9yZSk6IFBhcnRpYWw8Q2hvaWNlcz4ge1xuICB0cnkge1xuICAgIGNvbnN0IGZvdW5kID0gSlNPTi5wYXJzZShzdG9yZS5nZXRJdGVtKHBsYWNlKSA/PyBcInt9XCIpIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuICAgIHJldHVybiBPYmplY3QuZnJvbUVudHJpZXMoT2JqZWN0LmVudHJpZXMoZGVmYXVsdHMpLmZsYXRNYXAoKFtrZXksIHZhbHVlXSkgPT4ge1xuICAgICAgY29uc3Qga2VwdCA9IGZvdW5kW2tleV07XG4gICAgICBjb25zdCBmaXRzID0gQXJyYXkuaXNBcnJheSh2YWx1ZSlcbiAgICAgICAgPyBBcnJheS5pc0FycmF5KGtlcHQpICYmIGtlcHQuZXZlcnkoeCA9PiB0eXBlb2YgeCA9PT0gXCJzdHJpbmdcIilcbiAgICAgICAgOiB0eXBlb2Yga2VwdCA9PT0gdHlwZW9mIHZhbHVlO1xuICAgICAgcmV0dXJuIGZpdHMgPyBbW2tleSwga2VwdF1dIDogW107XG4gICAgfSkpO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4ge307XG4gIH1cbn1cbiIsICJpbXBvcnQgdHlwZSB7IFRlc3RDb250ZXh0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgQ2hhdCB9IGZyb20gXCIuLi8uLi9zcmMvc3RhdGUvY2hhdC50c1wiO1xuaW1wb3J0IHsgU2V0dGluZ3MsIHR5cGUgU3RvcmUgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3NldHRpbmdzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJvb20gfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3Jvb20udHNcIjtcblxuLyoqIEEgc3RvcmUgaW4gbWVtb3J5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lbW9yeSgpOiBTdG9yZSAmIHsgYWxsOiBNYXA8c3RyaW5nLCBzdHJpbmc+IH0ge1xuICBjb25zdCBhbGwgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuICByZXR1cm4ge1xuICAgIGFsbCxcbiAgICBnZXRJdGVtOiBrZXkgPT4gYWxsLmdldChrZXkpID8/IG51bGwsXG4gICAgc2V0SXRlbTogKGtleSwgdmFsdWUpID0+IHZvaWQgYWxsLnNldChrZXksIHZhbHVlKSxcbiAgfTtcbn1cblxuZXhwb3J0IGNvbnN0IGFsbENhcGFiaWxpdGllcyA9IFwiYmF0Y2ggZHJhZnQvY2hhdGhpc3RvcnkgZHJhZnQvbWVzc2FnZS1yZWRhY3Rpb24gZHJhZnQvbXVsdGlsaW5lIFwiXG4gICsgXCJkcmFmdC9yZWFkLW1hcmtlciBlY2hvLW1lc3NhZ2UgbGFiZWxlZC1yZXNwb25zZSBtZXNzYWdlLXRhZ3Mgc2VydmVyLXRpbWUgc29qdS5pbS9zZWFyY2hcIjtcblxuLyoqIE5vb24gb2YgYSBkYXkuICovXG5leHBvcnQgY29uc3Qgbm9vbiA9IERhdGUuVVRDKDIwMjYsIDEwLCAzMCwgMTIpO1xuXG4vKiogQSB0aW1lIHNvIG1hbnkgc2Vjb25kcyBhZnRlciBub29uLCBhcyBhIHRhZyBoYXMgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gYXQoc2Vjb25kczogbnVtYmVyKTogc3RyaW5nIHtcbiAgcmV0dXJuIG5ldyBEYXRlKG5vb24gKyBzZWNvbmRzICogMTAwMCkudG9JU09TdHJpbmcoKTtcbn1cblxuLyoqIEEgY2hhdCBhcyBvbmUgd2hvIGlzIGNvbm5lY3RlZCBhcyBBbGljZSwgd2l0aCB3aGF0IGl0IGhhcyBzZW50LiAqL1xuZXhwb3J0IGNsYXNzIEZpeHR1cmUge1xuICBub3cgPSBub29uO1xuICBzZW50OiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSBzdG9yZSA9IG1lbW9yeSgpO1xuICByZWFkb25seSBjaGF0OiBDaGF0O1xuXG4gIGNvbnN0cnVjdG9yKGNhcGFiaWxpdGllcyA9IGFsbENhcGFiaWxpdGllcykge1xuICAgIHRoaXMuY2hhdCA9IG5ldyBDaGF0KG5ldyBTZXR0aW5ncyh0aGlzLnN0b3JlKSwgdGhpcy5zdG9yZSwgKCkgPT4gdGhpcy5ub3cpO1xuICAgIHRoaXMuY2hhdC5jYXBhYmlsaXRpZXMub2ZmZXIoYCR7Y2FwYWJpbGl0aWVzfSBkcmFmdC9tdWx0aWxpbmU9bWF4LWJ5dGVzPTQwOTYsbWF4LWxpbmVzPTI0YCk7XG4gICAgdGhpcy5jaGF0LmNhcGFiaWxpdGllcy5hY2tub3dsZWRnZShjYXBhYmlsaXRpZXMpO1xuICAgIHRoaXMuYXR0YWNoKCk7XG4gICAgdGhpcy5mZWVkKFwiOmlyYyAwMDUgQWxpY2UgUFJFRklYPShvaHYpQCUrIENIQU5NT0RFUz1iZUlxLGssZmpsLENNUlNjaW1uc3QgQ0hBVEhJU1RPUlk9MTAwIFwiXG4gICAgICArIFwiTVNHUkVGVFlQRVM9bXNnaWQsdGltZXN0YW1wIFdIT1ggQk9UPUIgOmFyZSBzdXBwb3J0ZWRcIik7XG4gIH1cblxuICBhdHRhY2goKSB7XG4gICAgdGhpcy5jaGF0Lm1lID0gXCJBbGljZVwiO1xuICAgIHRoaXMuY2hhdC5hdHRhY2gobGluZSA9PiB0aGlzLnNlbnQucHVzaChsaW5lKSk7XG4gIH1cblxuICBmZWVkKC4uLmxpbmVzOiBzdHJpbmdbXSkge1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBsaW5lcylcbiAgICAgIHRoaXMuY2hhdC50YWtlKGxpbmUpO1xuICB9XG5cbiAgLyoqIEVudGVycyBhIHJvb20gd2l0aCB0aGVzZSBuYW1lcywgYW5kIGZvcmdldHMgd2hhdCB3YXMgc2VudCBmb3IgaXQuICovXG4gIGpvaW4obmFtZSA9IFwiI2xvYmJ5XCIsIG5hbWVzID0gXCJBbGljZSBAT21hciBTYXJhaFwiKTogUm9vbSB7XG4gICAgdGhpcy5mZWVkKGA6QWxpY2UhfmFAaG9zdCBKT0lOICR7bmFtZX1gLCBgOmlyYyAzNTMgQWxpY2UgPSAke25hbWV9IDoke25hbWVzfWAsXG4gICAgICAgICAgICAgIGA6aXJjIDM2NiBBbGljZSAke25hbWV9IDpFbmRgKTtcbiAgICBjb25zdCByb29tID0gdGhpcy5jaGF0LmZpbmQobmFtZSkhO1xuICAgIHRoaXMuYW5zd2VySGlzdG9yeShuYW1lLCBbXSk7XG4gICAgdGhpcy5zZW50ID0gW107XG4gICAgcmV0dXJuIHJvb207XG4gIH1cblxuICAvKiogQW5zd2VycyB0aGUgbGFzdCBDSEFUSElTVE9SWSB3aXRoIGxpbmVzLCB3aXRob3V0IHRoZWlyIGJhdGNoIHRhZy4gKi9cbiAgYW5zd2VySGlzdG9yeSh0YXJnZXQ6IHN0cmluZywgbGluZXM6IHN0cmluZ1tdKSB7XG4gICAgY29uc3QgbGFiZWwgPSB0aGlzLmxhYmVsT2YoXCJDSEFUSElTVE9SWVwiKTtcbiAgICBpZiAobGFiZWwgPT09IFwiXCIpXG4gICAgICByZXR1cm47XG4gICAgdGhpcy5mZWVkKGBAbGFiZWw9JHtsYWJlbH0gOmlyYyBCQVRDSCAraCBjaGF0aGlzdG9yeSAke3RhcmdldH1gLFxuICAgICAgICAgICAgICAuLi5saW5lcy5tYXAobGluZSA9PiBsaW5lLnN0YXJ0c1dpdGgoXCJAXCIpID8gYEBiYXRjaD1oOyR7bGluZS5zbGljZSgxKX1gIDogYEBiYXRjaD1oICR7bGluZX1gKSxcbiAgICAgICAgICAgICAgXCI6aXJjIEJBVENIIC1oXCIpO1xuICB9XG5cbiAgLyoqIFRoZSBsYWJlbCBvZiB0aGUgbGFzdCBsaW5lIHNlbnQgd2l0aCB0aGF0IGNvbW1hbmQuICovXG4gIGxhYmVsT2YoY29tbWFuZDogc3RyaW5nKTogc3RyaW5nIHtcbiAgICBjb25zdCBsaW5lID0gWy4uLnRoaXMuc2VudF0ucmV2ZXJzZSgpLmZpbmQoeCA9PiB4LmluY2x1ZGVzKGAgJHtjb21tYW5kfSBgKSAmJiB4LnN0YXJ0c1dpdGgoXCJAXCIpKTtcbiAgICByZXR1cm4gL2xhYmVsPShbXjsgXSspLy5leGVjKGxpbmUgPz8gXCJcIik/LlsxXSA/PyBcIlwiO1xuICB9XG59XG5cbi8qKiBXaGF0IHN0YW5kcyBpbiBhIHJvb20sIGFzIHNob3J0IGFzIGl0IGNhbiBiZSBzYWlkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3duKHJvb206IFJvb20pOiBzdHJpbmdbXSB7XG4gIHJldHVybiBbLi4ucm9vbS5saW5lcywgLi4ucm9vbS5wZW5kaW5nXS5tYXAobGluZSA9PlxuICAgIGAke2xpbmUubmlja30ke2xpbmUuc2VuZGluZyA/IGAoJHtsaW5lLnNlbmRpbmd9KWAgOiBcIlwifTogJHtsaW5lLnRleHR9YCk7XG59XG5cbi8qKiBUaW1lIHRoYXQgbW92ZXMgb25seSBieSB0aGUgdGVzdCdzIGhhbmQgKG5vZGUgMTggaGFzIG5vIHN1Y2ggdGhpbmcgZm9yIGFsbCBvZiBpdCkuICovXG5leHBvcnQgZnVuY3Rpb24gc3RvcENsb2NrKHQ6IFRlc3RDb250ZXh0KSB7XG4gIGNvbnN0IHJlYWwgPSB7IHNldFRpbWVvdXQsIGNsZWFyVGltZW91dCwgbm93OiBEYXRlLm5vdyB9O1xuICBsZXQgbm93ID0gRGF0ZS5ub3coKTtcbiAgbGV0IGxhc3QgPSAwO1xuICBjb25zdCB0aW1lcnMgPSBuZXcgTWFwPG51bWJlciwgeyBhdDogbnVtYmVyOyB3b3JrOiAoKSA9PiB2b2lkIH0+KCk7XG4gIGdsb2JhbFRoaXMuc2V0VGltZW91dCA9ICgod29yazogKCkgPT4gdm9pZCwgYWZ0ZXIgPSAwKSA9PiB7XG4gICAgdGltZXJzLnNldCgrK2xhc3QsIHsgYXQ6IG5vdyArIGFmdGVyLCB3b3JrIH0pO1xuICAgIHJldHVybiBsYXN0O1xuICB9KSBhcyB1bmtub3duIGFzIHR5cGVvZiBzZXRUaW1lb3V0O1xuICBnbG9iYWxUaGlzLmNsZWFyVGltZW91dCA9ICgodGltZXI6IG51bWJlcikgPT4gdm9pZCB0aW1lcnMuZGVsZXRlKHRpbWVyKSkgYXMgdHlwZW9mIGNsZWFyVGltZW91dDtcbiAgRGF0ZS5ub3cgPSAoKSA9PiBub3c7XG4gIHQuYWZ0ZXIoKCkgPT4ge1xuICAgIGdsb2JhbFRoaXMuc2V0VGltZW91dCA9IHJlYWwuc2V0VGltZW91dDtcbiAgICBnbG9iYWxUaGlzLmNsZWFyVGltZW91dCA9IHJlYWwuY2xlYXJUaW1lb3V0O1xuICAgIERhdGUubm93ID0gcmVhbC5ub3c7XG4gIH0pO1xuICByZXR1cm4ge1xuICAgIC8qKiBMZXRzIHNvIG1hbnkgbWlsbGlzZWNvbmRzIHBhc3MuICovXG4gICAgdGljayh0aW1lOiBudW1iZXIpIHtcbiAgICAgIGNvbnN0IGVuZCA9IG5vdyArIHRpbWU7XG4gICAgICBmb3IgKDs7KSB7XG4gICAgICAgIGNvbnN0IGR1ZSA9IFsuLi50aW1lcnNdLmZpbHRlcigoWywgeF0pID0+IHguYXQgPD0gZW5kKS5zb3J0KChbLCBhXSwgWywgYl0pID0+IGEuYXQgLSBiLmF0KVswXTtcbiAgICAgICAgaWYgKGR1ZSA9PT0gdW5kZWZpbmVkKVxuICAgICAgICAgIGJyZWFrO1xuICAgICAgICB0aW1lcnMuZGVsZXRlKGR1ZVswXSk7XG4gICAgICAgIG5vdyA9IGR1ZVsxXS5hdDtcbiAgICAgICAgZHVlWzFdLndvcmsoKTtcbiAgICAgIH1cbiAgICAgIG5vdyA9IGVuZDtcbiAgICB9LFxuICB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUEyQixZQUFZOzs7QUNFaEMsSUFBTSxVQUFOLE1BQU0sU0FBUTtBQUFBO0FBQUEsRUFPbkIsWUFBb0IsU0FBdUIsS0FBSyxRQUFRO0FBQXBDO0FBQUEsRUFBcUM7QUFBQSxFQU56RDtBQUFBLFNBQWdCLFdBQVc7QUFBQTtBQUFBLEVBQzNCO0FBQUEsU0FBZ0IsVUFBVTtBQUFBO0FBQUEsRUFFMUIsUUFBUSxTQUFRO0FBQUE7QUFBQSxFQU1oQixPQUFlO0FBQ2IsVUFBTSxRQUFRLEtBQUssU0FBUyxPQUFPLEtBQUssT0FBTyxJQUFJO0FBQ25ELFNBQUssUUFBUSxLQUFLLElBQUksS0FBSyxRQUFRLEdBQUcsU0FBUSxPQUFPO0FBQ3JELFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLFFBQVE7QUFDTixTQUFLLFFBQVEsU0FBUTtBQUFBLEVBQ3ZCO0FBQ0Y7OztBQ1ZBLElBQU0sU0FBZSxvQkFBSSxJQUFJO0FBRTdCLElBQU0sVUFBa0MsRUFBRSxLQUFLLEtBQUssR0FBRyxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBR2xGLFNBQVMsWUFBWSxPQUF1QjtBQUNqRCxTQUFPLE1BQU0sUUFBUSxZQUFZLENBQUMsR0FBRyxNQUFjLFFBQVEsQ0FBQyxLQUFLLENBQUM7QUFDcEU7QUFHTyxTQUFTLFVBQVUsT0FBdUI7QUFDL0MsU0FBTyxNQUFNLFFBQVEsWUFBWSxPQUMvQixNQUFNLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxNQUFNLE9BQU8sU0FDakQsTUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUNuRDtBQUVBLFNBQVMsVUFBVSxNQUFvQjtBQUNyQyxRQUFNLE9BQU8sb0JBQUksSUFBb0I7QUFDckMsYUFBVyxPQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDakMsVUFBTSxTQUFTLElBQUksUUFBUSxHQUFHO0FBQzlCLFFBQUksU0FBUztBQUNYLFdBQUssSUFBSSxLQUFLLEVBQUU7QUFBQTtBQUVoQixXQUFLLElBQUksSUFBSSxNQUFNLEdBQUcsTUFBTSxHQUFHLFlBQVksSUFBSSxNQUFNLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNyRTtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsYUFBYSxNQUE4QjtBQUN6RCxNQUFJLE9BQU8sS0FBSyxRQUFRLFlBQVksRUFBRTtBQUN0QyxRQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDNUIsVUFBTSxTQUFTLE1BQU0sSUFBSSxPQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDakQsV0FBTyxNQUFNLElBQUksS0FBSyxLQUFLLE1BQU0sR0FBRyxFQUFFLFFBQVEsT0FBTyxFQUFFO0FBQ3ZELFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTyxLQUFLLFFBQVEsT0FBTyxFQUFFO0FBQzdCLFFBQU0sT0FBTyxLQUFLLFdBQVcsR0FBRyxJQUFJLFVBQVUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDLElBQUk7QUFDakUsUUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQyxJQUFJO0FBQ3hELFFBQU0sVUFBVSxLQUFLLEVBQUUsWUFBWTtBQUNuQyxNQUFJLENBQUMsc0JBQXNCLEtBQUssT0FBTztBQUNyQyxXQUFPO0FBQ1QsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFNBQU8sU0FBUyxJQUFJO0FBQ2xCLFFBQUksS0FBSyxXQUFXLEdBQUcsR0FBRztBQUN4QixhQUFPLEtBQUssS0FBSyxNQUFNLENBQUMsQ0FBQztBQUN6QjtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDcEI7QUFDQSxTQUFPLEVBQUUsTUFBTSxRQUFRLFNBQVMsT0FBTztBQUN6QztBQUlPLFNBQVMsY0FBYyxTQUFpQixTQUE0QixDQUFDLEdBQzlDLE9BQStCLENBQUMsR0FBVztBQUN2RSxRQUFNLFFBQVEsT0FBTyxRQUFRLElBQUksRUFDOUIsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sVUFBVSxLQUFLLE1BQU0sR0FBRyxHQUFHLElBQUksVUFBVSxLQUFLLENBQUMsRUFBRSxFQUFFLEtBQUssR0FBRztBQUNwRixRQUFNQSxTQUFRLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUNyQyxVQUFNLFFBQVEsTUFBTSxRQUFRLGFBQWEsRUFBRTtBQUMzQyxVQUFNLE9BQU8sTUFBTSxPQUFPLFNBQVM7QUFDbkMsV0FBTyxTQUFTLFVBQVUsTUFBTSxNQUFNLFNBQVMsR0FBRyxLQUFLLE1BQU0sV0FBVyxHQUFHLEtBQ3ZFLE1BQU0sUUFBUTtBQUFBLEVBQ3BCLENBQUM7QUFDRCxVQUFRLFVBQVUsS0FBSyxLQUFLLElBQUksS0FBSyxPQUFPLENBQUMsU0FBUyxHQUFHQSxNQUFLLEVBQUUsS0FBSyxHQUFHO0FBQzFFO0FBR08sU0FBUyxPQUFPLFFBQXdCO0FBQzdDLFFBQU0sTUFBTSxPQUFPLFFBQVEsR0FBRztBQUM5QixTQUFPLE1BQU0sSUFBSSxTQUFTLE9BQU8sTUFBTSxHQUFHLEdBQUc7QUFDL0M7QUFHTyxTQUFTLFdBQVcsUUFBd0I7QUFDakQsUUFBTSxNQUFNLE9BQU8sUUFBUSxHQUFHO0FBQzlCLFNBQU8sTUFBTSxJQUFJLEtBQUssT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUM1QztBQUdPLFNBQVMsT0FBTyxNQUFzQjtBQUMzQyxTQUFPLEtBQUssUUFBUSxXQUFXLGFBQVcsUUFBUSxZQUFZLENBQUM7QUFDakU7QUFHTyxTQUFTLEtBQUssR0FBVyxHQUFvQjtBQUNsRCxTQUFPLE9BQU8sQ0FBQyxNQUFNLE9BQU8sQ0FBQztBQUMvQjtBQUdPLFNBQVMsT0FBTyxRQUF5QjtBQUM5QyxTQUFPLE9BQU8sV0FBVyxHQUFHLEtBQUssT0FBTyxXQUFXLEdBQUc7QUFDeEQ7QUFHTyxTQUFTLE9BQU8sU0FBa0IsS0FBcUI7QUFDNUQsUUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLEtBQUssRUFBRTtBQUN0RCxTQUFPLE9BQU8sTUFBTSxJQUFJLElBQUksTUFBTTtBQUNwQzs7O0FDdEdPLFNBQVMsUUFBUSxNQUFzQztBQUM1RCxTQUFPLFdBQVc7QUFDcEI7QUFHQSxJQUFNLFdBQVc7QUFHakIsSUFBTSxZQUFZO0FBR1gsSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNuQixRQUFRLG9CQUFJLElBQW1CO0FBQUE7QUFBQSxFQUcvQixLQUFLLFNBQTBDO0FBQzdDLFVBQU0sU0FBUyxLQUFLLE1BQU0sSUFBSSxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUssRUFBRTtBQUM3RCxRQUFJLFFBQVEsWUFBWTtBQUN0QixhQUFPLEtBQUssS0FBSyxRQUFRLE9BQU87QUFDbEMsVUFBTUMsYUFBWSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ3ZDLFVBQU0sT0FBT0EsV0FBVSxNQUFNLENBQUM7QUFDOUIsUUFBSUEsV0FBVSxXQUFXLEdBQUcsR0FBRztBQUM3QixVQUFJLEtBQUssTUFBTSxPQUFPO0FBQ3BCLGFBQUssTUFBTSxJQUFJLE1BQU07QUFBQSxVQUNuQixNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFBQSxVQUMzQixRQUFRLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFBQSxVQUM5QixRQUFRO0FBQUEsVUFDUixPQUFPLENBQUM7QUFBQSxRQUNWLENBQUM7QUFDSCxhQUFPO0FBQUEsSUFDVDtBQUNBLFVBQU0sUUFBUSxLQUFLLE1BQU0sSUFBSSxJQUFJO0FBQ2pDLFNBQUssTUFBTSxPQUFPLElBQUk7QUFDdEIsUUFBSSxVQUFVO0FBQ1osYUFBTztBQUNULFdBQU8sS0FBSyxLQUFLLEtBQUssTUFBTSxJQUFJLE1BQU0sT0FBTyxLQUFLLElBQUksT0FBTyxLQUFLLEVBQUUsR0FBRyxLQUFLO0FBQUEsRUFDOUU7QUFBQTtBQUFBLEVBR0EsUUFBUTtBQUNOLFNBQUssTUFBTSxNQUFNO0FBQUEsRUFDbkI7QUFBQSxFQUVBLEtBQUssUUFBMkIsTUFBdUI7QUFDckQsUUFBSSxXQUFXO0FBQ2IsYUFBTztBQUNULFFBQUksT0FBTyxNQUFNLFNBQVM7QUFDeEIsYUFBTyxNQUFNLEtBQUssSUFBSTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUNGOzs7QUM3REEsSUFBTSxVQUFVLElBQUksWUFBWTtBQUd6QixTQUFTLE1BQU0sTUFBc0I7QUFDMUMsU0FBTyxRQUFRLE9BQU8sSUFBSSxFQUFFO0FBQzlCO0FBSU8sU0FBUyxZQUFZLFFBQWdCLFNBQXlCO0FBQ25FLFFBQU0sT0FBTyxZQUFZLEtBQUssS0FBSyxJQUFJLEtBQUssSUFBSSxLQUFLLE1BQU0sT0FBTztBQUNsRSxTQUFPLE1BQU0sb0JBQW9CLFNBQVMsT0FBTyxNQUFNLE1BQU07QUFDL0Q7QUFJTyxTQUFTLE9BQU8sTUFBYyxNQUF3QjtBQUMzRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxPQUFPO0FBQ1gsYUFBVyxhQUFhLFdBQVcsSUFBSSxHQUFHO0FBQ3hDLFVBQU0sT0FBTyxNQUFNLFNBQVM7QUFDNUIsUUFBSSxPQUFPLE9BQU8sUUFBUSxVQUFVLElBQUk7QUFDdEMsWUFBTSxRQUFRLE1BQU0sWUFBWSxHQUFHLElBQUk7QUFDdkMsWUFBTSxNQUFNLFFBQVEsTUFBTSxTQUFTLElBQUksUUFBUSxNQUFNO0FBQ3JELGFBQU8sS0FBSyxNQUFNLE1BQU0sR0FBRyxHQUFHLENBQUM7QUFDL0IsY0FBUSxNQUFNLE1BQU0sR0FBRztBQUN2QixhQUFPLE1BQU0sS0FBSztBQUFBLElBQ3BCO0FBQ0EsYUFBUztBQUNULFlBQVE7QUFBQSxFQUNWO0FBQ0EsTUFBSSxVQUFVO0FBQ1osV0FBTyxLQUFLLEtBQUs7QUFDbkIsU0FBTztBQUNUO0FBSUEsVUFBVSxXQUFXLE1BQWlDO0FBQ3BELE1BQUksT0FBTyxTQUFTLGVBQWUsRUFBRSxlQUFlLE9BQU87QUFDekQsV0FBTztBQUNQO0FBQUEsRUFDRjtBQUNBLGFBQVcsRUFBRSxRQUFRLEtBQUssSUFBSyxLQUFhLFVBQVUsRUFBRSxRQUFRLElBQUksR0FBRztBQUNyRSxRQUFJLFFBQVEsU0FBUztBQUNuQixhQUFPO0FBQUE7QUFFUCxZQUFNO0FBQUEsRUFDVjtBQUNGO0FBSU8sU0FBUyxjQUFjLE1BQXdCO0FBRXBELFFBQU0sUUFBUSxLQUFLLFFBQVEsNkJBQTZCLElBQUksRUFBRSxRQUFRLE9BQU8sTUFBTSxFQUNoRixRQUFRLDJEQUEyRCxFQUFFO0FBQ3hFLFNBQU8sTUFBTSxRQUFRLGNBQWMsRUFBRSxFQUFFLE1BQU0sSUFBSSxFQUFFLElBQUksVUFBUSxLQUFLLFFBQVEsQ0FBQztBQUMvRTs7O0FDbENBLElBQUksWUFBWTtBQUlULFNBQVMsUUFBUSxNQUFjLElBQVksU0FBUyxPQUFtQjtBQUM1RSxRQUFNLE9BQU8sWUFBWSxHQUFHLE1BQU0sR0FBRyxPQUFPLEtBQUssU0FBUyxZQUFrQixTQUFTO0FBQ3JGLFFBQU0sTUFBTSxjQUFjLElBQUksRUFBRSxJQUFJLFVBQVEsU0FBUyxLQUFLLENBQUMsRUFBRSxJQUFJLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDbkYsUUFBTSxTQUFTLENBQUMsV0FBNkI7QUFBQSxJQUMzQyxNQUFNO0FBQUEsSUFDTjtBQUFBLElBQ0EsT0FBTyxVQUFRLENBQUM7QUFBQSxNQUFjO0FBQUEsTUFDQSxDQUFDLEdBQUcsTUFBTSxTQUFTLFdBQWMsS0FBSyxNQUFTLEtBQUs7QUFBQSxNQUFHO0FBQUEsSUFBSSxDQUFDO0FBQUEsRUFDNUY7QUFDQSxRQUFNLFFBQVEsSUFBSSxXQUFXLEtBQUssSUFBSSxDQUFDLEVBQUcsV0FBVztBQUNyRCxNQUFJLFNBQVMsVUFBVSxHQUFHLGNBQWM7QUFDdEMsV0FBTyxJQUFJLEtBQUssRUFBRSxPQUFPLFdBQVMsVUFBVSxFQUFFLEVBQUUsSUFBSSxNQUFNO0FBQzVELFNBQU8sUUFBUSxLQUFLLEdBQUcsU0FBUyxFQUM3QixJQUFJLFdBQVMsTUFBTSxXQUFXLElBQUksT0FBTyxNQUFNLENBQUMsRUFBRyxLQUFLLElBQUksUUFBUSxPQUFPLEdBQUcsSUFBSSxDQUFDO0FBQ3hGO0FBU0EsU0FBUyxRQUFRLEtBQWlCLFFBQThCO0FBQzlELFFBQU0sU0FBb0IsQ0FBQztBQUMzQixNQUFJLFFBQWlCLENBQUM7QUFDdEIsTUFBSSxPQUFPO0FBQ1gsUUFBTSxTQUFTLE1BQU07QUFDbkIsV0FBTyxNQUFNLFNBQVMsS0FBSyxNQUFNLE1BQU0sU0FBUyxDQUFDLEVBQUcsVUFBVTtBQUM1RCxZQUFNLElBQUk7QUFDWixRQUFJLE1BQU0sU0FBUztBQUNqQixhQUFPLEtBQUssS0FBSztBQUNuQixZQUFRLENBQUM7QUFDVCxXQUFPO0FBQUEsRUFDVDtBQUNBLGFBQVcsUUFBUTtBQUNqQixTQUFLLFFBQVEsQ0FBQyxPQUFPLE1BQU07QUFDekIsWUFBTSxPQUFPLE1BQU0sS0FBSyxJQUFJO0FBQzVCLFVBQUksTUFBTSxVQUFVLE9BQU8sWUFBWSxPQUFPLE9BQU8sT0FBTztBQUMxRCxlQUFPO0FBQ1QsVUFBSSxNQUFNLFdBQVcsS0FBSyxVQUFVO0FBQ2xDO0FBQ0YsWUFBTSxLQUFLLEVBQUUsT0FBTyxRQUFRLElBQUksS0FBSyxNQUFNLFNBQVMsRUFBRSxDQUFDO0FBQ3ZELGNBQVE7QUFBQSxJQUNWLENBQUM7QUFDSCxTQUFPO0FBQ1AsU0FBTztBQUNUO0FBRUEsU0FBUyxRQUFRLE9BQWdCLFFBQTBCO0FBQ3pELFNBQU87QUFBQSxJQUNMLE1BQU0sTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLE9BQU8sR0FBRyxPQUFPLE1BQU0sS0FBSyxTQUFTLEtBQUssUUFBUSxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQUEsSUFDMUYsUUFBUTtBQUFBLElBQ1IsT0FBTyxVQUFRO0FBQ2IsWUFBTSxPQUFPLElBQUksRUFBRSxTQUFTO0FBQzVCLGFBQU87QUFBQSxRQUNMLGNBQWMsU0FBUyxDQUFDLElBQUksSUFBSSxJQUFJLG1CQUFtQixNQUFNLEdBQUcsSUFBSTtBQUFBLFFBQ3BFLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLE9BQU8sTUFBTSxjQUFjLFdBQVcsQ0FBQyxRQUFRLEtBQUssR0FBRztBQUFBLFVBQzVFLE9BQU87QUFBQSxVQUNQLEdBQUksU0FBUyxFQUFFLDBCQUEwQixHQUFHLElBQUksQ0FBQztBQUFBLFFBQ25ELENBQUMsQ0FBQztBQUFBLFFBQ0YsY0FBYyxTQUFTLENBQUMsSUFBSSxJQUFJLEVBQUUsQ0FBQztBQUFBLE1BQ3JDO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjtBQUdPLFNBQVMsY0FBYyxPQUE2RDtBQUN6RixTQUFPLE1BQU0sSUFBSSxDQUFDLEVBQUUsTUFBTSxPQUFPLEdBQUcsT0FBTyxNQUFNLEtBQUssU0FBUyxLQUFLLFFBQVEsSUFBSSxFQUFFLEtBQUssRUFBRTtBQUMzRjs7O0FDakdPLFNBQVMsU0FBUyxNQUFjLE1BQXdCO0FBQzdELFFBQU0sU0FBbUIsQ0FBQztBQUMxQixNQUFJLFNBQVM7QUFDWCxXQUFPO0FBQ1QsUUFBTSxNQUFNLEtBQUssWUFBWTtBQUM3QixRQUFNQyxVQUFTLEtBQUssWUFBWTtBQUNoQyxNQUFJLElBQUksV0FBVyxLQUFLO0FBQ3RCLFdBQU87QUFDVCxXQUFTLEtBQUssSUFBSSxRQUFRQSxPQUFNLEdBQUcsTUFBTSxHQUFHLEtBQUssSUFBSSxRQUFRQSxTQUFRLEtBQUtBLFFBQU8sTUFBTSxHQUFHO0FBQ3hGLFFBQUksQ0FBQyxhQUFhLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxhQUFhLE1BQU0sS0FBS0EsUUFBTyxNQUFNO0FBQ3ZFLGFBQU8sS0FBSyxFQUFFO0FBQUEsRUFDbEI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGFBQWEsTUFBYyxJQUFZO0FBQzlDLFFBQU0sSUFBSSxLQUFLLEVBQUU7QUFFakIsU0FBTyxNQUFNLFVBQWEsNkJBQTZCLEtBQUssQ0FBQztBQUMvRDs7O0FDZ0JBLElBQUksVUFBVTtBQUdQLFNBQVMsV0FBbUI7QUFDakMsU0FBTyxJQUFJLEVBQUUsT0FBTztBQUN0QjtBQUtPLFNBQVMsTUFBTSxTQUFrQixNQUFzQjtBQUM1RCxRQUFNLE9BQU8sUUFBUSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQ3pDLFFBQU0sS0FBSyxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDeEMsTUFBSSxPQUFPO0FBQ1QsV0FBTyxHQUFHLEVBQUUsSUFBSSxJQUFJO0FBQ3RCLFNBQU8sU0FBUyxLQUFLLFNBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLE1BQU0sSUFBSSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQ3hGO0FBR08sU0FBUyxTQUFTLE1BQWMsS0FBbUI7QUFDeEQsU0FBTyxFQUFFLEtBQUssU0FBUyxHQUFHLE1BQU0sUUFBUSxNQUFNLEtBQUssTUFBTSxJQUFJLE1BQU0sSUFBSSxJQUFJLEtBQUssT0FBTyxTQUFTLE1BQU07QUFDeEc7QUFHTyxTQUFTLFVBQVUsTUFBd0Q7QUFDaEYsTUFBSSxDQUFDLEtBQUssV0FBVyxHQUFNO0FBQ3pCLFdBQU8sRUFBRSxRQUFRLE9BQU8sS0FBSztBQUMvQixRQUFNLFFBQVEsZ0NBQWdDLEtBQUssSUFBSTtBQUN2RCxTQUFPLFVBQVUsT0FBTyxPQUFPLEVBQUUsUUFBUSxNQUFNLE1BQU0sTUFBTSxDQUFDLEtBQUssR0FBRztBQUN0RTtBQUlPLFNBQVMsT0FBTyxTQUFrQixJQUFZLEtBQWEsTUFBNEI7QUFDNUYsUUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQ2xDLFFBQU0sTUFBTSxLQUFLLE1BQU0sRUFBRTtBQUN6QixRQUFNLEVBQUUsU0FBUyxPQUFPLElBQUk7QUFDNUIsUUFBTSxPQUFPO0FBQUEsSUFDWCxNQUFNLE9BQU8sU0FBUyxHQUFHO0FBQUEsSUFDekI7QUFBQSxJQUNBLElBQUksUUFBUSxLQUFLLElBQUksT0FBTyxLQUFLO0FBQUEsSUFDakM7QUFBQSxJQUNBLFNBQVM7QUFBQSxJQUNULEdBQUksUUFBUSxLQUFLLElBQUksS0FBSyxJQUFJLEVBQUUsS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQ2pEO0FBQ0EsTUFBSSxZQUFZLGFBQWEsWUFBWSxVQUFVO0FBQ2pELFVBQU0sT0FBTyxVQUFVLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVMsUUFBUyxZQUFZLFlBQVksS0FBSztBQUNqRCxhQUFPO0FBQ1QsVUFBTSxPQUFPLDRCQUE0QixLQUFLLE9BQU8sQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDO0FBQ2xFLFVBQU0sVUFBVSxRQUFRLEtBQUssSUFBSSxjQUFjLEtBQUssUUFBUSxLQUFLLElBQUksUUFBUTtBQUM3RSxXQUFPO0FBQUEsTUFDTCxHQUFHO0FBQUEsTUFDSCxLQUFLLE1BQU0sU0FBUyxLQUFLLElBQUk7QUFBQSxNQUM3QixNQUFNLFlBQVksV0FBVyxXQUFXLEtBQUssU0FBUyxXQUFXO0FBQUEsTUFDakUsTUFBTSxLQUFLO0FBQUEsTUFDWCxTQUFTLENBQUMsT0FBTyxTQUFTLEtBQUssTUFBTSxFQUFFLEVBQUUsU0FBUztBQUFBLE1BQ2xELEdBQUksU0FBUyxTQUFZLENBQUMsSUFBSSxFQUFFLE1BQU0sS0FBSztBQUFBLE1BQzNDLEdBQUksWUFBWSxTQUFZLENBQUMsSUFBSSxFQUFFLFFBQVE7QUFBQSxJQUM3QztBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sUUFBUSxTQUFTLEVBQUU7QUFDaEMsTUFBSSxTQUFTO0FBQ1gsV0FBTztBQUNULFFBQU0sQ0FBQyxPQUFPQyxNQUFLLElBQUk7QUFFdkIsUUFBTSxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sSUFBSSxHQUFHLFFBQVEsS0FBSyxJQUFJLE1BQU0sQ0FBQyxJQUFJLElBQUksSUFBSUEsTUFBSyxLQUFLLFNBQVM7QUFDakcsU0FBTyxFQUFFLEdBQUcsTUFBTSxLQUFLLE1BQU0sU0FBUyxPQUFPLE1BQU1BLE9BQU07QUFDM0Q7QUFHQSxTQUFTLFFBQVEsRUFBRSxTQUFTLFFBQVEsT0FBTyxHQUFZLElBQXdDO0FBQzdGLFFBQU0sVUFBVSxDQUFDLFdBQStCLFNBQVMsS0FBSyxNQUFNLE1BQU07QUFDMUUsVUFBUSxTQUFTO0FBQUEsSUFDZixLQUFLO0FBQ0gsYUFBTyxDQUFDLFFBQVEsUUFBUTtBQUFBLElBQzFCLEtBQUs7QUFDSCxhQUFPLENBQUMsUUFBUSxPQUFPLFFBQVEsT0FBTyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsSUFDN0MsS0FBSztBQUNILGFBQU8sQ0FBQyxRQUFRLGdCQUFnQixRQUFRLE9BQU8sQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQ3RELEtBQUs7QUFDSCxhQUFPLENBQUMsUUFBUSxTQUFTLEtBQUssT0FBTyxDQUFDLEtBQUssSUFBSSxFQUFFLElBQUksUUFBUSxPQUFPLENBQUMsQ0FBQyxPQUNwRSxRQUFRLEtBQUssT0FBTyxDQUFDLEtBQUssSUFBSSxPQUFPLE1BQU0sQ0FBQyxJQUFJLEtBQUssT0FBTyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsSUFDckUsS0FBSztBQUNILGFBQU8sQ0FBQyxRQUFRLG1CQUFtQixPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsSUFDaEQsS0FBSztBQUNILGFBQU8sQ0FBQyxTQUFTLE9BQU8sQ0FBQyxJQUFJLHlCQUF5QixPQUFPLENBQUMsQ0FBQyxLQUFLLHFCQUFxQjtBQUFBLElBQzNGLEtBQUs7QUFDSCxhQUFPLENBQUMsUUFBUSxrQkFBa0IsT0FBTyxNQUFNLENBQUMsRUFBRSxLQUFLLEdBQUcsQ0FBQyxFQUFFO0FBQUEsSUFDL0QsS0FBSztBQUNILGFBQU8sQ0FBQyxVQUFVLHVCQUF1QixPQUFPLENBQUMsQ0FBQyxHQUFHLFFBQVEsT0FBTyxDQUFDLENBQUMsQ0FBQyxFQUFFO0FBQUEsSUFDM0U7QUFDRSxhQUFPO0FBQUEsRUFDWDtBQUNGO0FBR08sU0FBUyxPQUFPLE1BQXFCO0FBQzFDLFNBQU8sS0FBSyxTQUFTLGFBQWEsS0FBSyxTQUFTLFlBQVksS0FBSyxTQUFTO0FBQzVFO0FBR08sU0FBUyxhQUFhLE1BQVksT0FBZSxNQUFjLE9BQXNCO0FBQzFGLFFBQU0sWUFBWSxJQUFJLElBQUksS0FBSyxTQUFTO0FBQ3hDLFFBQU0sVUFBVSxVQUFVLElBQUksS0FBSyxLQUFLLENBQUMsR0FBRyxPQUFPLE9BQUssT0FBTyxDQUFDLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDbEYsTUFBSTtBQUNGLFdBQU8sS0FBSyxJQUFJO0FBQ2xCLE1BQUksT0FBTyxTQUFTO0FBQ2xCLGNBQVUsSUFBSSxPQUFPLE1BQU07QUFBQTtBQUUzQixjQUFVLE9BQU8sS0FBSztBQUN4QixTQUFPLEVBQUUsR0FBRyxNQUFNLFVBQVU7QUFDOUI7OztBQ2xKTyxTQUFTLFVBQVUsTUFBeUIsUUFBeUI7QUFDMUUsU0FBTyxLQUFLLEtBQUssV0FDZixTQUFTLEtBQUssS0FBSyxJQUFJLFFBQVEsT0FBTyxNQUFNLElBQUksT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQzVGO0FBR08sU0FBUyxRQUFRLE1BQWMsTUFBdUI7QUFDM0QsUUFBTSxJQUFJLE9BQU8sSUFBSTtBQUNyQixRQUFNLElBQUksT0FBTyxJQUFJO0FBQ3JCLE1BQUksSUFBSTtBQUNSLE1BQUksSUFBSTtBQUNSLE1BQUksT0FBTztBQUNYLE1BQUksT0FBTztBQUNYLFNBQU8sSUFBSSxFQUFFLFFBQVE7QUFDbkIsUUFBSSxJQUFJLEVBQUUsV0FBVyxFQUFFLENBQUMsTUFBTSxPQUFRLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxNQUFNLE1BQU87QUFDckUsUUFBRTtBQUNGLFFBQUU7QUFBQSxJQUNKLFdBQVcsRUFBRSxDQUFDLE1BQU0sS0FBSztBQUN2QixhQUFPO0FBQ1AsYUFBTztBQUFBLElBQ1QsV0FBVyxRQUFRLEdBQUc7QUFDcEIsVUFBSSxPQUFPO0FBQ1gsVUFBSSxFQUFFO0FBQUEsSUFDUixPQUFPO0FBQ0wsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLENBQUMsTUFBTTtBQUNkLE1BQUU7QUFDSixTQUFPLE1BQU0sRUFBRTtBQUNqQjs7O0FDN0JBLElBQU0sWUFBb0M7QUFBQSxFQUN4QyxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQ1A7QUFHTyxTQUFTLFFBQVEsU0FBaUM7QUFDdkQsUUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJO0FBQzVCLFFBQU0sT0FBTyxPQUFPLE9BQU8sU0FBUyxDQUFDLEtBQUs7QUFDMUMsTUFBSSxZQUFZLFVBQVUsWUFBWSxVQUFVLFlBQVk7QUFDMUQsV0FBTztBQUNULE1BQUksQ0FBQywwQ0FBMEMsS0FBSyxPQUFPLEtBQUssWUFBWTtBQUMxRSxXQUFPO0FBQ1QsUUFBTSxXQUFXLFVBQVUsT0FBTztBQUVsQyxNQUFJLGFBQWEsVUFBYyxTQUFTLFNBQVMsS0FBSyxLQUFLLE9BQU8sU0FBUyxLQUNuRSxTQUFTLFNBQVMsS0FBSyxLQUFLLE9BQU8sU0FBUztBQUNsRCxXQUFPLENBQUMsR0FBRyxPQUFPLE1BQU0sR0FBRyxFQUFFLEdBQUcsSUFBSSxFQUFFLE9BQU8sT0FBSyxNQUFNLEdBQUcsRUFBRSxLQUFLLEdBQUc7QUFDdkUsU0FBTyxTQUFTLFFBQVEsY0FBYyxDQUFDLEdBQUcsU0FDeEMsU0FBUyxTQUFTLE9BQU8sT0FBTyxPQUFPLElBQUksQ0FBQyxLQUFLLEVBQUU7QUFDdkQ7OztBQzdDQSxJQUFNLE9BQU87QUFFYixTQUFTLFNBQVMsTUFBWTtBQUM1QixTQUFPLEtBQUssSUFBSSxNQUFNLEtBQUssU0FBUyxPQUFPLGVBQWUsSUFBSSxDQUFDO0FBQ2pFO0FBSUEsU0FBUyxVQUFVLE1BQVksTUFBWTtBQUN6QyxRQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksYUFBYTtBQUM3QyxTQUFPLEtBQUssT0FBTyxPQUFPLFVBQVUsTUFBTSxNQUFNLE1BQU0sR0FBRyxFQUFFLFNBQVMsT0FBTyxLQUN2RSxTQUFTLEtBQUssRUFBRSxLQUFLLFVBQVUsS0FBSyxJQUFJO0FBQzlDO0FBRU8sU0FBUyxVQUFVLE1BQXNCO0FBQzlDLFNBQU8sYUFBYSxJQUFJLEtBQUssSUFBSSxFQUFFLFlBQVksQ0FBQztBQUNsRDtBQUdBLFNBQVMsV0FBVyxNQUE4QjtBQUNoRCxXQUFTLElBQUksS0FBSyxNQUFNLFNBQVMsR0FBRyxLQUFLLEdBQUcsRUFBRTtBQUM1QyxRQUFJLEtBQUssTUFBTSxDQUFDLEVBQUcsU0FBUztBQUMxQixhQUFPLEtBQUssTUFBTSxDQUFDO0FBQ3ZCLFNBQU87QUFDVDtBQUdPLFNBQVMsV0FBVyxNQUFZLE1BQVk7QUFDakQsTUFBSSxDQUFDLEtBQUssSUFBSSxtQkFBbUIsS0FBSyxLQUFLLFNBQVMsWUFBWSxLQUFLLEtBQUssWUFBWTtBQUNwRjtBQUNGLFFBQU0sT0FBTyxLQUFLLEtBQUssT0FBTyxXQUFXLElBQUksSUFBSTtBQUNqRCxRQUFNLE9BQU8sU0FBUyxJQUFJO0FBQzFCO0FBQUEsSUFBSTtBQUFBLElBQU07QUFBQSxJQUFNO0FBQUEsSUFBUyxDQUFDLFVBQVUsS0FBSyxNQUFNLE9BQU8sVUFBVSxNQUFNLElBQUksSUFBSSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsSUFDM0YsQ0FBQyxPQUFPLFVBQVU7QUFHaEIsVUFBSSxTQUFTLFVBQWEsUUFBUTtBQUNoQyxhQUFLLE1BQU0sS0FBSztBQUFBO0FBRWhCLGFBQUssUUFBUSxLQUFLO0FBQ3BCLFVBQUksU0FBUyxVQUFhLFNBQVM7QUFDakMsYUFBSyxLQUFLLE9BQU8sU0FBUztBQUM1QixXQUFLLEtBQUssT0FBTztBQUFBLElBQ25CO0FBQUEsRUFBQztBQUNQO0FBcURPLFNBQVMsVUFBVSxNQUFZLE9BQWU7QUFDbkQsTUFBSSxDQUFDLEtBQUssSUFBSSxtQkFBbUIsS0FBSyxDQUFDLEtBQUssSUFBSSxrQkFBa0IsS0FBSyxLQUFLLFlBQVk7QUFDdEY7QUFDRixPQUFLO0FBQUEsSUFBSztBQUFBLElBQWUsQ0FBQyxXQUFXLFVBQVUsS0FBSyxJQUFJLENBQUMsR0FBRyxVQUFVLEtBQUssR0FBRyxJQUFJO0FBQUEsSUFDeEUsS0FBSyxNQUFNLFlBQVU7QUFDbkIsaUJBQVcsUUFBUSxRQUFRLE1BQU0sSUFBSSxPQUFPLFFBQVEsQ0FBQztBQUNuRCxZQUFJLENBQUMsUUFBUSxJQUFJLEtBQUssS0FBSyxPQUFPLENBQUMsTUFBTSxXQUFXO0FBQ2xELGdCQUFNLE9BQU8sS0FBSyxPQUFPLENBQUMsS0FBSztBQUMvQixjQUFJLFNBQVMsTUFBTSxDQUFDLE9BQU8sSUFBSTtBQUM3Qix1QkFBVyxNQUFNLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxRQUNwQztBQUNGLGFBQU87QUFBQSxJQUNULENBQUM7QUFBQSxFQUFDO0FBQ2Q7QUFJQSxTQUFTLElBQUksTUFBWSxNQUFZLFNBQWtCLFFBQzFDLE1BQThDO0FBQ3pELFFBQU0sUUFBUSxLQUFLLE1BQU0sWUFBVTtBQUNqQyxTQUFLLEtBQUssVUFBVTtBQUNwQixTQUFLLFFBQVEsUUFBUTtBQUNyQixRQUFJLENBQUMsUUFBUSxNQUFNLEdBQUc7QUFDcEIsV0FBSyxLQUFLLE9BQU87QUFDakIsWUFBTUMsV0FBVSxRQUFRLE1BQU07QUFDOUIsVUFBSUEsYUFBWSxRQUFRLFlBQVk7QUFDbEMsYUFBSyxLQUFLQSxVQUFTLElBQUk7QUFDekIsYUFBTztBQUFBLElBQ1Q7QUFFQSxVQUFNLFFBQVEsT0FBTyxTQUFTLHFCQUMxQixPQUFPLE1BQU0sS0FBSyxPQUFPLEtBQUssU0FBUztBQUMzQyxVQUFNLE9BQU8sT0FBTyxNQUFNLEtBQUs7QUFDL0IsZ0JBQVksTUFBTSxLQUFLLEtBQUs7QUFDNUIsU0FBSyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzNCLGVBQVcsVUFBVSxLQUFLO0FBQ3hCLGtCQUFZLE1BQU0sTUFBTTtBQUMxQixTQUFLLE1BQU07QUFDWCxXQUFPO0FBQUEsRUFDVCxDQUFDO0FBRUQsTUFBSSxNQUFNLE9BQU8sTUFBTTtBQUNyQjtBQUNGLE9BQUssS0FBSyxVQUFVO0FBQ3BCLE9BQUssUUFBUSxRQUFRO0FBQ3JCLE9BQUssS0FBSyxlQUFlLFFBQVEsS0FBSztBQUN4QztBQUdPLFNBQVMsT0FBTyxNQUFZLE9BQWM7QUFDL0MsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFFBQU0sVUFBcUIsQ0FBQztBQUM1QixNQUFJLFFBQVE7QUFDWixhQUFXLFFBQVEsTUFBTSxPQUFPO0FBQzlCLFVBQU0sVUFBVSxRQUFRLElBQUksSUFBSSxRQUFRLElBQUksSUFBSTtBQUNoRCxRQUFJLFlBQVk7QUFDZDtBQUNGLE1BQUU7QUFDRixVQUFNLE9BQU8sUUFBUSxJQUFJLElBQUksWUFBWSxNQUFNLElBQUksSUFBSSxPQUFPLE1BQU0sS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQ3ZGLFFBQUksU0FBUyxRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsSUFBSSxTQUFTLEdBQUcsUUFBUSxNQUFNO0FBQzFFLFlBQU0sS0FBSyxJQUFJO0FBQUE7QUFFZixjQUFRLEtBQUssT0FBTztBQUFBLEVBQ3hCO0FBQ0EsUUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsT0FBTyxFQUFFLElBQUk7QUFDcEMsU0FBTyxFQUFFLE9BQU8sU0FBUyxNQUFNO0FBQ2pDO0FBR08sU0FBUyxZQUFZLE1BQVksT0FBMkI7QUFDakUsUUFBTSxRQUFRLFFBQVEsS0FBSztBQUMzQixNQUFJLFVBQVU7QUFDWixXQUFPO0FBQ1QsUUFBTSxPQUFPLGNBQWMsTUFBTSxNQUFNLFFBQVEsVUFBUSxRQUFRLElBQUksSUFBSSxDQUFDLElBQUksQ0FBQztBQUFBLElBQzNFLE1BQU0sS0FBSyxPQUFPLENBQUMsS0FBSztBQUFBLElBQ3hCLFFBQVEsS0FBSyxLQUFLLElBQUksd0JBQXdCO0FBQUEsRUFDaEQsQ0FBQyxDQUFDLENBQUM7QUFDSCxTQUFPLE9BQU8sT0FBTyxLQUFLLElBQUksS0FBSyxJQUFJLEdBQUcsSUFBSTtBQUNoRDtBQUdPLFNBQVMsWUFBWSxNQUFZLFNBQTJCO0FBQ2pFLFFBQU0sS0FBSyxRQUFRLE9BQU8sTUFBTSxHQUFHLEVBQUUsQ0FBQyxLQUFLO0FBQzNDLE1BQUksUUFBUSxZQUFZO0FBQ3RCLFdBQU8sS0FBSyxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxXQUFTO0FBQUEsTUFDbkQsR0FBRztBQUFBLE1BQ0gsTUFBTTtBQUFBLE1BQ04sU0FBUztBQUFBLE1BQ1QsU0FBUyxFQUFFLElBQUksUUFBUSxRQUFRLE9BQU8sQ0FBQyxLQUFLLEdBQUc7QUFBQSxJQUNqRCxFQUFFLE1BQU07QUFDVixNQUFJLFFBQVEsWUFBWTtBQUN0QixXQUFPO0FBQ1QsUUFBTSxLQUFLLFFBQVEsS0FBSyxJQUFJLGNBQWMsS0FBSyxRQUFRLEtBQUssSUFBSSxRQUFRLEtBQUs7QUFDN0UsUUFBTSxPQUFPLFFBQVEsS0FBSyxJQUFJLGNBQWM7QUFDNUMsUUFBTSxPQUFPLFFBQVEsS0FBSyxJQUFJLGdCQUFnQjtBQUU5QyxRQUFNLFFBQVEsUUFBUSxRQUFRO0FBQzlCLE1BQUksVUFBVSxNQUFNLENBQUMsR0FBRyxLQUFLLEVBQUUsU0FBUztBQUN0QyxXQUFPO0FBQ1QsU0FBTyxLQUFLLE9BQU8sSUFBSSxVQUFRLGFBQWEsTUFBTSxPQUFPLElBQUksU0FBUyxNQUFTLENBQUMsTUFBTTtBQUN4Rjs7O0FDek1BLElBQU0sUUFBUTtBQVFkLFNBQVMsTUFBTSxNQUFvQztBQUNqRCxNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLFFBQVEsS0FBSyxLQUFLLElBQUk7QUFBQSxFQUNyRCxRQUFRO0FBQ04sV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUNGO0FBR08sU0FBUyxXQUFXLE1BQVksTUFBb0I7QUFDekQsUUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRTtBQUNoQyxTQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU87QUFDM0M7QUE4Qk8sU0FBUyxXQUFXLE1BQVksUUFBZ0IsT0FBZTtBQUNwRSxRQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssT0FBSyxFQUFFLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDekQsUUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLFFBQVEsZUFBZSxFQUFFLENBQUM7QUFDeEQsTUFBSSxTQUFTLFVBQWEsT0FBTyxNQUFNLElBQUk7QUFDekM7QUFDRixNQUFJLEtBQUssU0FBUyxRQUFRLEtBQUssTUFBTSxXQUFXO0FBQzlDLFNBQUssU0FBUztBQUFBO0FBRWQsU0FBSyxTQUFTLElBQUk7QUFDcEIsT0FBSyxRQUFRLFFBQVE7QUFDdkI7OztBQ2xFTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ25CLGFBQWEsb0JBQUksSUFBZ0I7QUFBQTtBQUFBLEVBR2pDLFVBQVUsVUFBa0M7QUFDMUMsU0FBSyxXQUFXLElBQUksUUFBUTtBQUM1QixXQUFPLE1BQU0sS0FBSyxXQUFXLE9BQU8sUUFBUTtBQUFBLEVBQzlDO0FBQUEsRUFFQSxVQUFVO0FBQ1IsUUFBSSxRQUFRLFNBQVM7QUFDbkIsa0JBQVksT0FBTztBQUNyQixZQUFRLElBQUksSUFBSTtBQUFBLEVBQ2xCO0FBQUEsRUFFQSxPQUFPO0FBQ0wsZUFBVyxZQUFZLENBQUMsR0FBRyxLQUFLLFVBQVU7QUFDeEMsZUFBUztBQUFBLEVBQ2I7QUFDRjtBQUVBLElBQU0sVUFBVSxvQkFBSSxJQUFhO0FBRzFCLFNBQVMsVUFBVTtBQUN4QixRQUFNLFdBQVcsQ0FBQyxHQUFHLE9BQU87QUFDNUIsVUFBUSxNQUFNO0FBQ2QsYUFBVyxXQUFXO0FBQ3BCLFlBQVEsS0FBSztBQUNqQjtBQUlBLElBQU0sZUFBZTtBQUVyQixTQUFTLFlBQVksTUFBa0I7QUFDckMsTUFBSSxPQUFPO0FBQ1gsUUFBTSxPQUFPLE1BQU07QUFDakIsUUFBSSxDQUFDO0FBQ0gsV0FBSztBQUNQLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLDBCQUEwQjtBQUNuQywwQkFBc0IsSUFBSTtBQUM1QixhQUFXLE1BQU0sT0FBTywwQkFBMEIsYUFBYSxlQUFlLENBQUM7QUFDakY7OztBQ3pDTyxJQUFNLFlBQVk7QUFDekIsSUFBTSxXQUFXO0FBWVYsSUFBTSxPQUFOLE1BQVc7QUFBQSxFQW9DaEIsWUFBbUIsTUFBdUIsTUFBb0M7QUFBM0Q7QUFBdUI7QUFsQzFDO0FBQUEsU0FBUyxVQUFVLElBQUksUUFBUTtBQUcvQjtBQUFBLFNBQVMsUUFBZ0IsQ0FBQztBQUUxQjtBQUFBLFNBQVMsVUFBa0IsQ0FBQztBQUU1QjtBQUFBLFNBQVMsVUFBVSxvQkFBSSxJQUFvQjtBQUUzQztBQUFBLDBCQUFpQjtBQUNqQixpQkFBUTtBQUVSO0FBQUEsU0FBUyxTQUFTLG9CQUFJLElBQW9CO0FBQzFDLGtCQUFTO0FBRVQ7QUFBQSxlQUFNO0FBRU47QUFBQSxpQkFBUTtBQUNSLFNBQVMsT0FBYSxFQUFFLE1BQU0sT0FBTyxNQUFNLE1BQU0sU0FBUyxLQUFLO0FBRy9EO0FBQUEsa0JBQVM7QUFDVCxrQkFBUztBQUNULG9CQUFXO0FBRVg7QUFBQSxvQkFBVztBQUdYO0FBQUEsaUJBQVE7QUFFUjtBQUFBLG1CQUF1QjtBQUV2QixpQkFBUSxvQkFBSSxJQUFZO0FBQUEsRUFFdUQ7QUFBQSxFQUYvRTtBQUFBLEVBSUEsSUFBSSxLQUFLO0FBQ1AsV0FBTyxPQUFPLEtBQUssSUFBSTtBQUFBLEVBQ3pCO0FBQUEsRUFFQSxJQUFJLFNBQTJCO0FBQzdCLFdBQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxTQUFTLENBQUM7QUFBQSxFQUN6QztBQUFBLEVBRUEsSUFBSSxNQUFZO0FBQ2QsV0FBTyxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUc7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxPQUFPLE1BQXFCO0FBQzFCLFFBQUksS0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ3pCLGFBQU87QUFDVCxTQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUc7QUFFdkIsU0FBSyxNQUFNLEtBQUssSUFBSTtBQUNwQixRQUFJLEtBQUssTUFBTSxTQUFTLFdBQVc7QUFDakMsaUJBQVcsUUFBUSxLQUFLLE1BQU0sT0FBTyxHQUFHLFFBQVE7QUFDOUMsYUFBSyxNQUFNLE9BQU8sS0FBSyxHQUFHO0FBQzVCLFdBQUssS0FBSyxPQUFPO0FBQUEsSUFDbkI7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUNyQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQWdDO0FBQ3BDLFVBQU0sUUFBUSxNQUFNLE9BQU8sVUFBUTtBQUNqQyxZQUFNLFFBQVEsQ0FBQyxLQUFLLE1BQU0sSUFBSSxLQUFLLEdBQUc7QUFDdEMsV0FBSyxNQUFNLElBQUksS0FBSyxHQUFHO0FBQ3ZCLGFBQU87QUFBQSxJQUNULENBQUM7QUFDRCxRQUFJLE1BQU0sV0FBVztBQUNuQixhQUFPO0FBQ1QsVUFBTSxTQUFpQixDQUFDO0FBQ3hCLFFBQUksSUFBSTtBQUNSLGVBQVcsUUFBUSxPQUFPO0FBQ3hCLGFBQU8sSUFBSSxLQUFLLE1BQU0sVUFBVSxLQUFLLE1BQU0sQ0FBQyxFQUFHLFFBQVEsS0FBSztBQUMxRCxlQUFPLEtBQUssS0FBSyxNQUFNLEdBQUcsQ0FBRTtBQUM5QixhQUFPLEtBQUssSUFBSTtBQUFBLElBQ2xCO0FBQ0EsV0FBTyxJQUFJLEtBQUssTUFBTTtBQUNwQixhQUFPLEtBQUssS0FBSyxNQUFNLEdBQUcsQ0FBRTtBQUM5QixTQUFLLEtBQUssTUFBTTtBQUNoQixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXdCO0FBQzlCLFNBQUssTUFBTSxNQUFNO0FBQ2pCLFVBQU0sUUFBZ0IsQ0FBQztBQUN2QixlQUFXLFFBQVE7QUFDakIsVUFBSSxDQUFDLEtBQUssTUFBTSxJQUFJLEtBQUssR0FBRyxHQUFHO0FBQzdCLGFBQUssTUFBTSxJQUFJLEtBQUssR0FBRztBQUN2QixjQUFNLEtBQUssSUFBSTtBQUFBLE1BQ2pCO0FBQ0YsU0FBSyxLQUFLLEtBQUs7QUFBQSxFQUNqQjtBQUFBLEVBRUEsS0FBSyxPQUFlO0FBQ2xCLFNBQUssTUFBTSxTQUFTO0FBQ3BCLGVBQVcsUUFBUTtBQUNqQixXQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ3RCLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsT0FBTyxJQUFZLE1BQXlDO0FBQzFELFFBQUksT0FBTztBQUNULGFBQU87QUFDVCxhQUFTLElBQUksS0FBSyxNQUFNLFNBQVMsR0FBRyxLQUFLLEdBQUcsRUFBRTtBQUM1QyxVQUFJLEtBQUssTUFBTSxDQUFDLEVBQUcsT0FBTyxJQUFJO0FBQzVCLGFBQUssUUFBUSxRQUFRO0FBQ3JCLGVBQU8sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLEtBQUssTUFBTSxDQUFDLENBQUU7QUFBQSxNQUM1QztBQUNGLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxLQUFLLElBQThCO0FBQ2pDLFdBQU8sT0FBTyxLQUFLLFNBQVksS0FBSyxNQUFNLEtBQUssVUFBUSxLQUFLLE9BQU8sRUFBRTtBQUFBLEVBQ3ZFO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBdUI7QUFDOUIsUUFBSSxRQUFRLEtBQUs7QUFDZixhQUFPO0FBQ1QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsUUFBUTtBQUNOLFFBQUksU0FBUztBQUNiLFFBQUlDLFlBQVc7QUFDZixhQUFTLElBQUksS0FBSyxNQUFNLFNBQVMsR0FBRyxLQUFLLEdBQUcsRUFBRSxHQUFHO0FBQy9DLFlBQU0sT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUN6QixVQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3BCO0FBQ0YsVUFBSSxDQUFDLE9BQU8sSUFBSSxLQUFLLEtBQUssT0FBTyxLQUFLO0FBQ3BDO0FBQ0YsUUFBRTtBQUNGLFVBQUksS0FBSyxXQUFXLEtBQUssU0FBUztBQUNoQyxVQUFFQTtBQUFBLElBQ047QUFDQSxRQUFJLFdBQVcsS0FBSyxVQUFVQSxjQUFhLEtBQUs7QUFDOUMsV0FBSyxRQUFRLFFBQVE7QUFDdkIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxXQUFXQTtBQUFBLEVBQ2xCO0FBQUE7QUFBQSxFQUdBLGlCQUFpQjtBQUNmLE1BQUUsS0FBSztBQUNQLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFDRjtBQUdPLFNBQVMsT0FBTyxRQUFtQztBQUN4RCxTQUFPLE9BQU8sTUFBTSxJQUFJLFNBQVM7QUFDbkM7OztBQ3pLQSxTQUFTLE9BQU8sTUFBWSxPQUFpQztBQUMzRCxRQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLFNBQU8sQ0FBQyxHQUFHLElBQUksSUFBSSxLQUFLLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLE1BQU0sUUFBUSxDQUFDLElBQUksTUFBTSxRQUFRLENBQUMsQ0FBQyxFQUFFLEtBQUssRUFBRTtBQUN4RjtBQUVBLFNBQVMsT0FBTyxNQUFZLE1BQVksU0FBa0I7QUFDeEQsUUFBTSxPQUFPLE9BQU8sU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLENBQUM7QUFDaEQsTUFBSSxTQUFTLFFBQVEsS0FBSyxLQUFLLFFBQVEsQ0FBQyxVQUFVLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxRQUFRLE1BQU07QUFDNUYsU0FBSyxPQUFPLElBQUk7QUFDcEI7QUFFQSxTQUFTLEtBQUssTUFBWSxTQUFrQjtBQUMxQyxRQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUssT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUN0RCxTQUFPLE9BQU8sV0FBVyxRQUFRLE1BQU0sS0FBSyxPQUFPO0FBQ25ELE1BQUksUUFBUSxLQUFLLElBQUksU0FBUztBQUM1QixXQUFPLFVBQVUsUUFBUSxLQUFLLElBQUksU0FBUztBQUM3QyxNQUFJLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDeEIsV0FBTyxNQUFNO0FBQ2YsU0FBTztBQUNUO0FBR0EsU0FBUyxPQUFPLE1BQVksTUFBWSxNQUFjO0FBQ3BELE1BQUksS0FBSyxRQUFRLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDbEMsU0FBSyxlQUFlO0FBQ3RCLE9BQUssT0FBTyxPQUFPLElBQUk7QUFDdkIsTUFBSSxDQUFDLEtBQUssTUFBTSxLQUFLLFdBQVMsTUFBTSxRQUFRLElBQUksT0FBTyxJQUFJLENBQUMsQ0FBQztBQUMzRCxTQUFLLE9BQU8sT0FBTyxJQUFJO0FBQzNCO0FBR0EsU0FBUyxNQUFNLE1BQVksTUFBYztBQUN2QyxhQUFXLFFBQVEsS0FBSztBQUN0QixRQUFJLEtBQUssUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE9BQU8sSUFBSTtBQUMzRCxXQUFLLGVBQWU7QUFDMUI7QUFFQSxTQUFTLE1BQU0sTUFBWSxNQUFjLFNBQWtCO0FBQ3pELFFBQU0sUUFBUSxLQUFLLEtBQUssSUFBSSxNQUFNO0FBQ2xDLFFBQU0sT0FBTyxLQUFLLEtBQUssSUFBSTtBQUMzQixPQUFLLE9BQU8sUUFBUTtBQUNwQixPQUFLLFNBQVM7QUFDZCxPQUFLLFFBQVEsTUFBTTtBQUNuQixPQUFLLFFBQVE7QUFDYixNQUFJO0FBQ0YsU0FBSyxTQUFTLFdBQVcsTUFBTSxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQ25ELE1BQUksS0FBSyxZQUFZLFFBQVEsS0FBSyxVQUFVLEtBQUs7QUFDL0MsU0FBSyxLQUFLLElBQUk7QUFDaEIsTUFBSSxLQUFLLFVBQVUsS0FBSztBQUN0QixTQUFLLFFBQVE7QUFDZixNQUFJLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDMUIsU0FBSyxLQUFLLE9BQU8sQ0FBQyxNQUFNLFlBQVksQ0FBQztBQUN2QyxPQUFLLEtBQUssUUFBUSxDQUFDLElBQUksQ0FBQztBQUN4QixhQUFXLE1BQU0sSUFBSTtBQUNyQixjQUFZLE1BQU0sSUFBSTtBQUN0QixPQUFLLFFBQVEsUUFBUTtBQUN2QjtBQUVPLElBQU0sYUFBdUI7QUFBQSxFQUNsQyxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsS0FBSztBQUNsQyxVQUFNLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFDbEMsUUFBSSxPQUFPLE1BQU0sT0FBTztBQUN0QixZQUFNLE1BQU0sTUFBTSxPQUFPO0FBQzNCLFVBQU0sT0FBTyxLQUFLLEtBQUssSUFBSTtBQUMzQixRQUFJLFNBQVM7QUFDWDtBQUNGLFVBQU0sU0FBUyxLQUFLLE1BQU0sT0FBTztBQUNqQyxRQUFJLFFBQVEsT0FBTyxTQUFTLEdBQUc7QUFDN0IsYUFBTyxVQUFVLFFBQVEsT0FBTyxDQUFDLE1BQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDO0FBQ2xFLGFBQU8sV0FBVyxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQUEsSUFDekM7QUFDQSxTQUFLLFFBQVEsSUFBSSxPQUFPLElBQUksR0FBRyxFQUFFO0FBQ2pDLFNBQUssZUFBZTtBQUNwQixRQUFJLENBQUMsT0FBTyxNQUFNLE9BQU87QUFDdkIsYUFBTyxNQUFNLE1BQU0sT0FBTztBQUFBLEVBQzlCO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVM7QUFDWDtBQUNGLFFBQUksT0FBTyxNQUFNLE9BQU8sR0FBRztBQUN6QixXQUFLLFNBQVM7QUFDZCxXQUFLLE1BQU0sSUFBSTtBQUNmO0FBQUEsSUFDRjtBQUNBLFdBQU8sTUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDekMsV0FBTyxNQUFNLE1BQU0sT0FBTztBQUFBLEVBQzVCO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxVQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsS0FBSztBQUNsQyxRQUFJLFNBQVM7QUFDWDtBQUNGLFdBQU8sTUFBTSxNQUFNLE9BQU87QUFDMUIsUUFBSSxLQUFLLE1BQU0sS0FBSyxFQUFFLEdBQUc7QUFDdkIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxRQUFRLE1BQU07QUFDbkIsV0FBSyxlQUFlO0FBQ3BCLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkIsT0FBTztBQUNMLGFBQU8sTUFBTSxNQUFNLElBQUk7QUFBQSxJQUN6QjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLEtBQUssTUFBTSxTQUFTO0FBQ2xCLFVBQU0sT0FBTyxPQUFPLFFBQVEsTUFBTTtBQUNsQyxlQUFXLFFBQVEsS0FBSztBQUN0QixVQUFJLEtBQUssUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUc7QUFDbEMsYUFBSyxRQUFRLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDaEMsYUFBSyxPQUFPLE9BQU8sSUFBSTtBQUN2QixhQUFLLGVBQWU7QUFDcEIsZUFBTyxNQUFNLE1BQU0sT0FBTztBQUFBLE1BQzVCO0FBQ0YsU0FBSyxPQUFPLE9BQU8sSUFBSTtBQUFBLEVBQ3pCO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFDbEMsVUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDaEMsUUFBSSxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQ3pCLFdBQUssS0FBSztBQUNWLFdBQUssT0FBTyxLQUFLLEtBQUssUUFBUSxVQUFVLEVBQUU7QUFDMUMsV0FBSyxRQUFRLFFBQVE7QUFBQSxJQUN2QjtBQUNBLFNBQUssT0FBTyxPQUFPLE1BQU0sRUFBRTtBQUMzQixlQUFXLFFBQVEsQ0FBQyxHQUFHLEtBQUssS0FBSyxHQUFHO0FBQ2xDLFVBQUksS0FBSyxRQUFRLElBQUksT0FBTyxJQUFJLENBQUMsR0FBRztBQUNsQyxjQUFNLFFBQVEsS0FBSyxRQUFRLElBQUksT0FBTyxJQUFJLENBQUM7QUFDM0MsYUFBSyxRQUFRLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDaEMsYUFBSyxRQUFRLElBQUksT0FBTyxFQUFFLEdBQUcsS0FBSztBQUNsQyxhQUFLLE9BQU8sT0FBTyxJQUFJO0FBQ3ZCLGFBQUssZUFBZTtBQUNwQixlQUFPLE1BQU0sTUFBTSxPQUFPO0FBQUEsTUFDNUIsV0FBVyxLQUFLLFNBQVMsWUFBWSxLQUFLLEtBQUssTUFBTSxJQUFJLE1BQzFDLEtBQUssS0FBSyxFQUFFLE1BQU0sVUFBYSxLQUFLLE1BQU0sRUFBRSxJQUFJO0FBQzdELGFBQUssT0FBTyxNQUFNLEVBQUU7QUFBQSxNQUN0QjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxJQUFJLE1BQU0sU0FBUztBQUNqQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVM7QUFDWDtBQUNGLFVBQU0sUUFBUSxLQUFLLFNBQVM7QUFDNUIsZUFBVyxTQUFTLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxNQUFNLEdBQUcsR0FBRztBQUN2RCxVQUFJLEtBQUs7QUFDVCxhQUFPLEtBQUssS0FBSyxVQUFVLE1BQU0sU0FBUyxLQUFLLEVBQUUsQ0FBRTtBQUNqRCxVQUFFO0FBQ0osWUFBTSxTQUFTLEtBQUssTUFBTSxFQUFFO0FBQzVCLFVBQUksV0FBVztBQUNiO0FBQ0YsWUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE9BQU8sTUFBTSxDQUFDO0FBQzlDLGFBQU8sT0FBTyxXQUFXLE1BQU0sS0FBSyxPQUFPO0FBQzNDLFdBQUssUUFBUSxJQUFJLE9BQU8sT0FBTyxJQUFJLEdBQUcsT0FBTyxNQUFNLEtBQUssTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQUEsSUFDdkU7QUFDQSxTQUFLLGVBQWU7QUFBQSxFQUN0QjtBQUFBLEVBRUEsTUFBTTtBQUFBLEVBRU47QUFBQTtBQUFBLEVBR0EsSUFBSSxNQUFNLFNBQVM7QUFDakIsVUFBTSxDQUFDLEVBQUUsRUFBRSxPQUFPLElBQUksT0FBTyxJQUFJLE9BQU8sSUFBSSxRQUFRLElBQUksVUFBVSxJQUFJLFdBQVcsRUFBRSxJQUFJLFFBQVE7QUFDL0YsVUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLElBQUk7QUFDcEMsUUFBSSxXQUFXO0FBQ2I7QUFDRixXQUFPLE9BQU8sR0FBRyxJQUFJLElBQUksSUFBSTtBQUM3QixXQUFPLFVBQVUsWUFBWSxNQUFNLEtBQUs7QUFDeEMsV0FBTyxXQUFXO0FBQ2xCLFdBQU8sT0FBTyxNQUFNLFdBQVcsR0FBRztBQUNsQyxXQUFPLE1BQU0sTUFBTSxTQUFTLEtBQUssU0FBUyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDOUQ7QUFBQSxFQUVBLElBQUksTUFBTSxTQUFTO0FBQ2pCLFNBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUUsR0FBRyxlQUFlO0FBQUEsRUFDckQ7QUFBQSxFQUVBLEtBQUssTUFBTSxTQUFTO0FBQ2xCLFNBQUssTUFBTSxPQUFPLEVBQUUsT0FBTyxRQUFRLE9BQU8sU0FBUztBQUNuRCxVQUFNLE1BQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFRLE1BQU0sU0FBUztBQUNyQixVQUFNLFVBQVUsUUFBUSxPQUFPLENBQUMsTUFBTSxNQUFNLEtBQUssUUFBUSxPQUFPLENBQUMsS0FBSztBQUN0RSxRQUFJLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDekIsV0FBSyxVQUFVO0FBQ2YsV0FBSyxRQUFRLFFBQVE7QUFBQSxJQUN2QjtBQUNBLFNBQUssTUFBTSxPQUFPLEVBQUUsVUFBVTtBQUM5QixVQUFNLE1BQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFRLE1BQU0sU0FBUztBQUNyQixVQUFNLFNBQVMsS0FBSyxPQUFPLEtBQUssT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUN0RCxRQUFJLFdBQVc7QUFDYixhQUFPLE9BQU8sR0FBRyxRQUFRLE9BQU8sQ0FBQyxDQUFDLElBQUksUUFBUSxPQUFPLENBQUMsQ0FBQztBQUN6RCxRQUFJLE9BQU8sTUFBTSxPQUFPO0FBQ3RCLFdBQUssT0FBTyxHQUFHLEtBQUssRUFBRSxJQUFJLFFBQVEsT0FBTyxDQUFDLENBQUMsSUFBSSxRQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDcEU7QUFBQSxFQUVBLFFBQVEsTUFBTSxTQUFTO0FBQ3JCLFNBQUssTUFBTSxPQUFPLEVBQUUsV0FBVyxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ3BELFVBQU0sTUFBTSxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDcEM7QUFBQSxFQUVBLEtBQUssTUFBTSxTQUFTO0FBQ2xCLFVBQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzlDLFFBQUksU0FBUyxVQUFhLEtBQUssU0FBUztBQUN0QztBQUNGLGVBQVcsTUFBTSxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFDdkUsV0FBTyxNQUFNLE1BQU0sT0FBTztBQUFBLEVBQzVCO0FBQUEsRUFFQSxJQUFJLE1BQU0sU0FBUztBQUNqQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVM7QUFDWDtBQUNGLFNBQUssUUFBUTtBQUNiLGVBQVcsTUFBTSxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLE9BQU8sTUFBTSxDQUFDLENBQUM7QUFBQSxFQUN6RTtBQUFBLEVBRUEsTUFBTTtBQUFBLEVBRU47QUFBQSxFQUVBLE1BQU0sTUFBTSxTQUFTO0FBQ25CLFVBQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzlDLFFBQUksU0FBUztBQUNYO0FBQ0YsU0FBSyxRQUFRLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsV0FBTyxNQUFNLE1BQU0sT0FBTztBQUMxQixTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUEsRUFFQSxJQUFJLE1BQU0sU0FBUztBQUNqQixhQUFTLE1BQU0sUUFBUSxPQUFPLENBQUMsR0FBRyxFQUFFO0FBQUEsRUFDdEM7QUFBQSxFQUVBLElBQUksTUFBTSxTQUFTO0FBQ2pCLGFBQVMsTUFBTSxRQUFRLE9BQU8sQ0FBQyxHQUFHLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxNQUFNO0FBQUEsRUFFTjtBQUFBLEVBRUEsT0FBTyxNQUFNLFNBQVM7QUFDcEIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTO0FBQ1g7QUFDRixXQUFPLE1BQU0sTUFBTSxPQUFPO0FBQzFCLFNBQUssT0FBTyxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDbEQ7QUFBQSxFQUVBLE9BQU8sTUFBTSxTQUFTO0FBQ3BCLFVBQU0sQ0FBQyxPQUFPLElBQUksT0FBTyxFQUFFLElBQUksUUFBUTtBQUN2QyxVQUFNLEtBQUssT0FBTyxRQUFRLE1BQU07QUFDaEMsUUFBSSxVQUFVLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxRQUFRLE1BQU0sS0FBSyxDQUFDLE9BQU8sSUFBSTtBQUN6RTtBQUNGLFFBQUksS0FBSyxNQUFNLEtBQUssRUFBRTtBQUNwQixXQUFLLFNBQVMsR0FBRyxFQUFFLG1CQUFtQixJQUFJLGVBQWUsSUFBSSxFQUFFO0FBQUE7QUFFL0QsV0FBSyxLQUFLLEdBQUcsRUFBRSxZQUFZLElBQUksT0FBTyxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksS0FBSyxJQUFJO0FBQUEsRUFDekU7QUFDRjtBQUVBLFNBQVMsU0FBUyxNQUFZLE1BQTBCLE9BQWU7QUFDckUsUUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLEVBQUU7QUFDakMsTUFBSSxTQUFTO0FBQ1g7QUFDRixPQUFLLFFBQVE7QUFDYixPQUFLLFFBQVEsUUFBUTtBQUN2QjtBQUdBLFNBQVMsV0FBVyxNQUFZLE1BQVksT0FBZSxRQUFrQjtBQUMzRSxNQUFJLE1BQU07QUFDVixhQUFXLFFBQVEsT0FBTztBQUN4QixRQUFJLFNBQVMsT0FBTyxTQUFTLEtBQUs7QUFDaEMsWUFBTSxTQUFTO0FBQ2Y7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLEtBQUssU0FBUyxlQUFlLE1BQU0sR0FBRyxJQUFJLE9BQU8sTUFBTSxLQUFLLEtBQUs7QUFDL0UsVUFBTSxPQUFPLEtBQUssU0FBUyxPQUFPLElBQUk7QUFDdEMsUUFBSSxTQUFTLElBQUk7QUFDZixZQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssUUFBUSxJQUFJLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFDckQsVUFBSSxDQUFDLEtBQUssUUFBUSxJQUFJLE9BQU8sS0FBSyxDQUFDO0FBQ2pDO0FBQ0YsVUFBSTtBQUNGLGNBQU0sSUFBSSxJQUFJO0FBQUE7QUFFZCxjQUFNLE9BQU8sSUFBSTtBQUNuQixXQUFLLFFBQVEsSUFBSSxPQUFPLEtBQUssR0FBRyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQUEsSUFDckQsV0FBVyxTQUFTLEtBQUs7QUFDdkIsV0FBSyxNQUFNLE1BQU0sUUFBUTtBQUFBLElBQzNCLFdBQVcsVUFBVSxNQUFNLGFBQWEsS0FBSyxJQUFJLEdBQUc7QUFDbEQsV0FBSyxRQUFRLEtBQUssTUFBTSxRQUFRLE1BQU0sRUFBRSxLQUFLLE1BQU0sT0FBTztBQUFBLElBQzVEO0FBQUEsRUFDRjtBQUNBLE9BQUssZUFBZTtBQUN0QjtBQUdPLFNBQVMsYUFBYSxNQUFZLE1BQWMsTUFBYztBQUNuRSxRQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsTUFBSSxLQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzVCLFNBQUssUUFBUTtBQUNmLE1BQUksU0FBUyxVQUFhLE9BQU8sSUFBSSxNQUFNO0FBQ3pDLFNBQUssT0FBTyxFQUFFLEtBQUssU0FBUyxHQUFHLE1BQU0sUUFBUSxNQUFNLEtBQUssSUFBSSxHQUFHLE1BQU0sSUFBSSxNQUFNLElBQUksSUFBSSxLQUFLLE9BQU8sU0FBUyxNQUFNLENBQUM7QUFBQTtBQUVuSCxTQUFLLFNBQVMsSUFBSTtBQUN0Qjs7O0FDL1RBLElBQU0sYUFBYSxLQUFLLEtBQUssT0FBTztBQUdwQyxTQUFTLFVBQVUsTUFBWSxRQUEyQixPQUFPLEdBQUc7QUFDbEUsT0FBSyxLQUFLLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDeEM7QUFFQSxTQUFTLFdBQVcsTUFBWSxNQUFjO0FBQzVDLE9BQUssS0FBSyxNQUFNLEtBQUssTUFBTTtBQUM3QjtBQUlPLFNBQVMsV0FBVyxNQUFZO0FBQ3JDLFFBQU0sT0FBTyxLQUFLLE1BQU0sT0FBTyxVQUFRLEtBQUssU0FBUyxVQUFVLENBQUMsS0FBSyxNQUFNO0FBQzNFLFFBQU0sUUFBUSxDQUFDLEdBQUcsb0JBQUksSUFBSSxDQUFDLEdBQUcsS0FBSyxJQUFJLFVBQVEsS0FBSyxJQUFJLEdBQUcsR0FBRyxLQUFLLE1BQU0sQ0FBQyxDQUFDO0FBQzNFLE9BQUssU0FBUyxDQUFDO0FBQ2YsUUFBTUMsU0FBUSxDQUFDLFNBQWlCLEtBQUssS0FBSyxJQUFJLEdBQUcsT0FBTztBQUN4RCxRQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sT0FBT0EsT0FBTSxDQUFDLE1BQU0sRUFBRSxJQUFJLE9BQU9BLE9BQU0sQ0FBQyxNQUFNLEVBQUUsQ0FBQztBQUN0RSxXQUFTLElBQUksR0FBRyxJQUFJLE1BQU0sUUFBUSxLQUFLLEdBQUc7QUFDeEMsVUFBTSxPQUFPLE1BQU0sTUFBTSxHQUFHLElBQUksQ0FBQztBQUNqQyxVQUFNLE9BQU8sS0FBSyxJQUFJQSxNQUFLLEVBQUUsT0FBTyxTQUFPLFFBQVEsRUFBRTtBQUNyRCxTQUFLLEtBQUssUUFBUSxLQUFLLFNBQVMsSUFBSSxDQUFDLEtBQUssS0FBSyxHQUFHLEdBQUcsS0FBSyxLQUFLLEdBQUcsQ0FBQyxJQUFJLENBQUMsS0FBSyxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQUEsRUFDekY7QUFDRjtBQUVBLFNBQVMsWUFBWSxNQUFZLFNBQTBDO0FBQ3pFLFFBQU0sT0FBTyxRQUFRLE9BQU87QUFDNUIsUUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsTUFBSSxTQUFTO0FBQ1g7QUFDRixNQUFJLE9BQU8sSUFBSSxLQUFLLENBQUMsS0FBSyxLQUFLLElBQUksR0FBRztBQUNwQyxpQkFBYSxNQUFNLE1BQU0sSUFBSTtBQUFBO0FBRTdCLFNBQUssS0FBSyxJQUFJO0FBQ2xCO0FBRU8sSUFBTSxVQUFvQjtBQUFBLEVBQy9CLE9BQU8sQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssU0FBUyxLQUFLLE9BQU8sTUFBTSxHQUFHLEVBQUUsQ0FBQztBQUFBO0FBQUEsRUFHbkUsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFBQSxFQUMzRCxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxXQUFXLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRTtBQUFBLEVBQzNELEtBQUssVUFBUSxRQUFRLElBQUk7QUFBQSxFQUN6QixLQUFLLFVBQVEsUUFBUSxJQUFJO0FBQUEsRUFFekIsT0FBTyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ2QsT0FBTyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ2QsT0FBTyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ2QsT0FBTyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ2QsS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osTUFBTSxNQUFNO0FBQUEsRUFBQztBQUFBLEVBRWIsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSztBQUFBLElBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyxhQUFhLE9BQU8sQ0FBQyxDQUFDO0FBQUEsSUFDbEMsS0FBSyxLQUFLLE9BQU8sQ0FBQyxLQUFLLEVBQUUsS0FBSyxLQUFLO0FBQUEsRUFBTztBQUFBLEVBQy9FLEtBQUssVUFBUSxRQUFRLE1BQU0sS0FBSztBQUFBLEVBQ2hDLEtBQUssVUFBUSxRQUFRLE1BQU0sSUFBSTtBQUFBLEVBRS9CLElBQUksTUFBTSxFQUFFLE9BQU8sR0FBRztBQUNwQixTQUFLLFVBQVUsT0FBTyxDQUFDLEtBQUs7QUFDNUIsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBQ0EsSUFBSSxNQUFNO0FBQ1IsU0FBSyxVQUFVO0FBQ2YsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsSUFBSSxNQUFNO0FBQ1IsU0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLEdBQUcsVUFBVSxNQUFNO0FBQ3pDLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQSxFQUNBLElBQUksTUFBTSxFQUFFLE9BQU8sR0FBRztBQUNwQixTQUFLLFNBQVMsRUFBRSxPQUFPLENBQUMsR0FBRyxVQUFVLE1BQU07QUFDM0MsU0FBSyxLQUFLLE1BQU0sS0FBSztBQUFBLE1BQ25CLE1BQU0sT0FBTyxDQUFDLEtBQUs7QUFBQSxNQUNuQixTQUFTLE9BQU8sT0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLE1BQzlCLE9BQU8sT0FBTyxDQUFDLEtBQUs7QUFBQSxJQUN0QixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBQ0EsSUFBSSxNQUFNO0FBQ1IsVUFBTSxRQUFRLEtBQUssTUFBTSxTQUFTLENBQUM7QUFDbkMsVUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsVUFBVSxFQUFFLFlBQVksRUFBRSxPQUFPLEVBQUUsT0FBTyxLQUFLLEVBQUU7QUFDeEUsU0FBSyxPQUFPLEVBQUUsT0FBTyxVQUFVLEtBQUs7QUFDcEMsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsVUFBVSxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sV0FBVyxNQUFNLE9BQU8sQ0FBQyxLQUFLLElBQUksT0FBTyxDQUFDLEtBQUssR0FBRztBQUFBLEVBRWxGLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUNuQixLQUFLLEtBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUksT0FBTyxDQUFDLENBQUMsS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHO0FBQUEsRUFDdEUsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsVUFBVSxPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDdEUsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLE1BQU07QUFBQSxFQUNqRCxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFDbkIsS0FBSyxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsd0JBQXdCLFNBQVMsT0FBTyxPQUFPLENBQUMsQ0FBQyxDQUFDLENBQUMsZ0JBQ3ZFLElBQUksS0FBSyxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUksR0FBSSxFQUFFLGVBQWUsQ0FBQyxFQUFFO0FBQUEsRUFDekQsS0FBSyxNQUFNO0FBQUEsRUFBQztBQUFBLEVBQ1osS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsVUFBVSxPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDdEUsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsT0FBTyxDQUFDLENBQUMsZ0NBQWdDLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUM1RixLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sTUFBTTtBQUFBLEVBQ2pELEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxNQUFNO0FBQUEsRUFDakQsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLE1BQU07QUFBQSxFQUNqRCxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyxtQkFBbUIsT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQy9FLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssS0FBSyxlQUFlLE9BQU8sQ0FBQyxDQUFDLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzdFLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssS0FBSyxxQ0FBcUMsT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQ3JGLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxNQUFNO0FBQUEsRUFDakQsS0FBSztBQUFBLEVBRUwsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBQ0wsS0FBSztBQUFBLEVBRUwsSUFBSSxNQUFNLEVBQUUsT0FBTyxHQUFHO0FBQ3BCLFVBQU0sT0FBTyxPQUFPLE9BQU8sU0FBUyxDQUFDLEtBQUs7QUFDMUMsYUFBUyxPQUFPLENBQUMsS0FBSyxJQUFJLFlBQVksR0FBRztBQUFBLE1BQ3ZDLEtBQUs7QUFDSCxhQUFLLGFBQWEsTUFBTSxJQUFJO0FBQzVCLG1CQUFXLFFBQVEsS0FBSyxhQUFhLFVBQVU7QUFDN0MsZUFBSyxLQUFLLE9BQU8sQ0FBQyxPQUFPLElBQUksQ0FBQztBQUNoQztBQUFBLE1BQ0YsS0FBSztBQUNILGFBQUssYUFBYSxTQUFTLElBQUk7QUFDL0I7QUFBQSxNQUNGLEtBQUs7QUFDSCxhQUFLLGFBQWEsWUFBWSxJQUFJO0FBQ2xDO0FBQUEsSUFDSjtBQUNBLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFDRjtBQUVBLFNBQVMsV0FBVyxNQUFZLFNBQTBDO0FBQ3hFLFFBQU0sT0FBTyxRQUFRLE9BQU87QUFDNUIsTUFBSSxTQUFTO0FBQ1gsU0FBSyxLQUFLLElBQUk7QUFDbEI7QUFFQSxTQUFTLFFBQVEsTUFBWTtBQUMzQixhQUFXLElBQUk7QUFDZixhQUFXLFFBQVEsS0FBSztBQUN0QixRQUFJLEtBQUssU0FBUyxZQUFZLEtBQUssSUFBSSxtQkFBbUI7QUFDeEQsV0FBSyxLQUFLLFlBQVksQ0FBQyxLQUFLLElBQUksQ0FBQztBQUNyQyxZQUFVLE1BQU0sS0FBSyxJQUFJLElBQUksVUFBVTtBQUN6QztBQUVBLFNBQVMsUUFBUSxNQUFZLE1BQWU7QUFDMUMsT0FBSyxPQUFPO0FBQ1osUUFBTSxLQUFLLEtBQUssT0FBTyxLQUFLLEtBQUssRUFBRTtBQUNuQyxNQUFJLE9BQU87QUFDVCxPQUFHLE9BQU87QUFDWixPQUFLLEtBQUssT0FBTyxxQkFBcUIsY0FBYztBQUNwRCxhQUFXLFFBQVEsS0FBSztBQUN0QixRQUFJLEtBQUssUUFBUSxJQUFJLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFDbEMsV0FBSyxlQUFlO0FBQ3hCLE9BQUssUUFBUSxRQUFRO0FBQ3ZCO0FBR08sU0FBUyxTQUFTLFNBQXlCO0FBQ2hELFFBQU0sSUFBSSxLQUFLLElBQUksR0FBRyxLQUFLLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDOUMsUUFBTSxRQUE0QixDQUFDLENBQUMsT0FBTyxHQUFHLEdBQUcsQ0FBQyxNQUFNLEdBQUcsR0FBRyxDQUFDLElBQUksS0FBSyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDbkYsUUFBTSxRQUFRLE1BQU0sVUFBVSxDQUFDLENBQUNDLEtBQUksTUFBTSxLQUFLQSxLQUFJO0FBQ25ELE1BQUksUUFBUTtBQUNWLFdBQU87QUFDVCxRQUFNLENBQUMsTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLO0FBQ2hDLFFBQU0sT0FBTyxNQUFNLFFBQVEsQ0FBQztBQUM1QixRQUFNLE9BQU8sU0FBUyxTQUFZLElBQUksS0FBSyxNQUFPLElBQUksT0FBUSxLQUFLLENBQUMsQ0FBQztBQUNyRSxTQUFPLEdBQUcsS0FBSyxNQUFNLElBQUksSUFBSSxDQUFDLElBQUksSUFBSSxHQUFHLE9BQU8sSUFBSSxJQUFJLElBQUksSUFBSSxLQUFNLENBQUMsQ0FBQyxLQUFLLEVBQUU7QUFDakY7OztBQ3JMQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxZQUFZO0FBSWxCLFNBQVMsT0FBTyxNQUFZLFFBQWdCLE1BQWMsVUFBZ0M7QUFFeEYsUUFBTSxPQUFPLE9BQU8sUUFBUSw2QkFBNkIsRUFBRTtBQUMzRCxNQUFJLE9BQU8sSUFBSTtBQUNiLFdBQU8sS0FBSyxLQUFLLElBQUksS0FBSztBQUM1QixNQUFJLEtBQUssTUFBTSxLQUFLLEVBQUU7QUFDcEIsV0FBTyxLQUFLLEtBQUssTUFBTTtBQUV6QixNQUFJLFNBQVMsTUFBTSxLQUFLLFNBQVMsR0FBRyxLQUFLLENBQUMsS0FBSyxRQUFRLEtBQUssRUFBRTtBQUM1RCxXQUFPLEtBQUs7QUFDZCxTQUFPLFdBQVcsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLFdBQVcsS0FBSyxTQUFTLEtBQUssS0FBSyxJQUFJO0FBQ25GO0FBR08sU0FBUyxLQUFLLE1BQVksUUFBZ0IsUUFBZ0IsTUFBWTtBQUMzRSxNQUFJLENBQUMsS0FBSyxPQUFPLFVBQVUsS0FBSyxTQUFTLElBQUksU0FBUyxHQUFHLE1BQU07QUFDN0Q7QUFDRixRQUFNLFdBQVcsS0FBSyxTQUFTO0FBQy9CLFFBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsUUFBTSxPQUFPLE9BQU8sTUFBTSxRQUFRLE1BQU0sUUFBUTtBQUNoRCxNQUFJLFNBQVM7QUFDWDtBQUNGLE1BQUksS0FBSyxPQUFPLENBQUMsS0FBSyxJQUFJLGtCQUFrQjtBQUMxQyx3QkFBb0IsTUFBTSxLQUFLLElBQUk7QUFDckMsT0FBSyxPQUFPLE9BQU8sSUFBSTtBQUV2QixNQUFJLENBQUMsS0FBSyxLQUFLLE1BQU07QUFDbkIsUUFBSSxDQUFDLEtBQUs7QUFDUixRQUFFLEtBQUs7QUFDVCxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCLFdBQVcsQ0FBQyxLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQzdCO0FBQUEsRUFDRjtBQUNBLE1BQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLEtBQUssVUFBVSxLQUFLLEtBQUssTUFBTTtBQUMxRCxNQUFFLEtBQUs7QUFDUCxRQUFJLEtBQUssV0FBVyxLQUFLLFNBQVM7QUFDaEMsUUFBRSxLQUFLO0FBQUEsRUFDWDtBQUNBLE9BQUssUUFBUSxRQUFRO0FBQ3JCLE1BQUksQ0FBQyxLQUFLO0FBQ1IsU0FBSyxRQUFRLE1BQU0sSUFBSTtBQUN6QixNQUFJLENBQUMsS0FBSyxRQUFRLEtBQUssV0FBVyxLQUFLLFNBQVMsYUFBYSxDQUFDO0FBQzVELFNBQUssT0FBTyxNQUFNLElBQUk7QUFDMUI7QUFHQSxTQUFTLFdBQVcsTUFBWSxNQUFjLE1BQWM7QUFDMUQsUUFBTSxDQUFDLEVBQUUsT0FBTyxJQUFJLE9BQU8sRUFBRSxJQUFJLDZCQUE2QixLQUFLLElBQUksS0FBSyxDQUFDO0FBQzdFLFFBQU0sU0FBUyxTQUFTLFNBQVMsUUFBUSxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsS0FDdEQsU0FBUyxZQUFZLDBCQUEwQjtBQUNuRCxNQUFJLFdBQVcsTUFBTSxTQUFTO0FBQzVCLFNBQUssVUFBVSxDQUFDLGNBQWMsVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLE1BQVMsTUFBTSxHQUFNLENBQUM7QUFDNUU7QUFFTyxJQUFNLFNBQW1CO0FBQUEsRUFDOUIsUUFBUSxNQUFNLFNBQVM7QUFDckIsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsVUFBTSxPQUFPLE9BQU8sU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLENBQUM7QUFDaEQsUUFBSSxTQUFTO0FBQ1gsV0FBSyxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLFFBQVEsSUFBSTtBQUFBLGFBQ2pELFVBQVUsSUFBSSxNQUFNLFFBQVEsQ0FBQyxPQUFPLE1BQU0sT0FBTyxLQUM5QyxDQUFDLFVBQVUsS0FBSyxTQUFTLElBQUksU0FBUyxHQUFHLFFBQVEsTUFBTSxLQUN2RCxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFDL0MsaUJBQVcsTUFBTSxPQUFPLFFBQVEsTUFBTSxHQUFHLElBQUk7QUFBQSxFQUNqRDtBQUFBLEVBRUEsT0FBTyxNQUFNLFNBQVM7QUFDcEIsVUFBTSxPQUFPLE9BQU8sU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLENBQUM7QUFDaEQsUUFBSSxTQUFTO0FBQ1gsV0FBSyxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLFFBQVEsSUFBSTtBQUFBLEVBQzVEO0FBQUEsRUFFQSxPQUFPLE1BQU0sU0FBUztBQUNwQixVQUFNLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFDbEMsVUFBTSxTQUFTLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDcEMsUUFBSSxVQUFVLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxRQUFRLE1BQU07QUFDeEQ7QUFFRixVQUFNLE9BQU8sS0FBSyxLQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sTUFBTSxPQUFPLElBQUksU0FBUyxJQUFJO0FBQzlFLFFBQUksU0FBUztBQUNYO0FBQ0YsVUFBTSxTQUFTLFFBQVEsS0FBSyxJQUFJLFNBQVMsS0FBSyxRQUFRLEtBQUssSUFBSSxlQUFlO0FBQzlFLFFBQUksV0FBVyxVQUFhLENBQUMsT0FBTyxNQUFNLE9BQU8sR0FBRztBQUNsRCxVQUFJLFdBQVc7QUFDYixhQUFLLE9BQU8sT0FBTyxJQUFJO0FBQUE7QUFFdkIsYUFBSyxPQUFPLElBQUksTUFBTSxLQUFLLElBQUksS0FBSyxXQUFXLFdBQVcsWUFBWSxVQUFVO0FBQ2xGLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxnQkFBWSxNQUFNLE9BQU87QUFBQSxFQUMzQjtBQUFBLEVBRUEsT0FBTyxNQUFNLFNBQVM7QUFDcEIsVUFBTSxTQUFTLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDcEMsVUFBTSxPQUFPLEtBQUssS0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sT0FBTyxJQUN6RCxTQUFTLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDbkMsUUFBSSxTQUFTLFVBQWEsWUFBWSxNQUFNLE9BQU87QUFDakQsV0FBSyxNQUFNO0FBQUEsRUFDZjtBQUFBLEVBRUEsUUFBUSxNQUFNLFNBQVM7QUFDckIsU0FBSyxPQUFPLE9BQU87QUFBQSxNQUNqQixLQUFLLFNBQVM7QUFBQSxNQUFHLE1BQU07QUFBQSxNQUFVLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFBRyxNQUFNLE9BQU8sUUFBUSxNQUFNO0FBQUEsTUFDOUUsTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQUEsTUFBSSxJQUFJO0FBQUEsTUFBSSxLQUFLO0FBQUEsTUFBTyxTQUFTO0FBQUEsSUFDOUQsQ0FBQztBQUNELFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFDRjs7O0FDL0dBLElBQU0sV0FBcUIsRUFBRSxHQUFHLFlBQVksR0FBRyxRQUFRLEdBQUcsUUFBUTtBQUczRCxTQUFTLFFBQVEsTUFBWSxNQUFjO0FBQ2hELFFBQU0sU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLFNBQVM7QUFDN0MsUUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssSUFBSSxPQUFPLENBQUM7QUFDbEQsTUFBSSxPQUFPLElBQUksTUFBTTtBQUNuQjtBQUNGLE1BQUksUUFBUSxJQUFJO0FBQ2QsaUJBQWEsTUFBTSxJQUFJO0FBQUE7QUFFdkIsbUJBQWUsTUFBTSxJQUFJO0FBQzdCO0FBRUEsU0FBUyxhQUFhLE1BQVksT0FBYztBQUM5QyxNQUFJLE1BQU0sU0FBUyxtQkFBbUI7QUFDcEMsVUFBTSxPQUFPLFlBQVksTUFBTSxLQUFLO0FBQ3BDLFFBQUksU0FBUztBQUNYLFdBQUssTUFBTSxNQUFNLE9BQU8sQ0FBQyxLQUFLLElBQUksTUFBTSxPQUFPLFFBQVEsSUFBSTtBQUM3RDtBQUFBLEVBQ0Y7QUFDQSxNQUFJLE1BQU0sU0FBUyxlQUFlO0FBRWhDLFVBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzVDLFFBQUksTUFBTSxNQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQ3pDLFdBQUssTUFBTTtBQUNiO0FBQUEsRUFDRjtBQUNBLGFBQVcsUUFBUSxNQUFNO0FBQ3ZCLFlBQVEsTUFBTSxJQUFJO0FBQ3RCO0FBRUEsU0FBUyxlQUFlLE1BQVksU0FBa0I7QUFDcEQsUUFBTSxVQUFVLFNBQVMsUUFBUSxPQUFPO0FBQ3hDLE1BQUksWUFBWSxRQUFXO0FBQ3pCLFlBQVEsTUFBTSxPQUFPO0FBQ3JCO0FBQUEsRUFDRjtBQUNBLFFBQU1DLFdBQVUsUUFBUSxPQUFPO0FBQy9CLE1BQUlBLGFBQVk7QUFDZCxTQUFLLEtBQUtBLFFBQU87QUFDckI7OztBQ3pDTyxJQUFNLFdBQVc7QUFVeEIsSUFBTSxVQUFVLG9CQUFJLFFBQXVCO0FBR3BDLFNBQVMsSUFBSSxNQUFZLE1BQVksTUFBYyxTQUFTLE9BQU87QUFDeEUsUUFBTSxPQUErQixDQUFDO0FBQ3RDLE1BQUksS0FBSyxZQUFZLFFBQVEsS0FBSyxJQUFJLGNBQWM7QUFDbEQsU0FBSyxjQUFjLElBQUksS0FBSyxRQUFRO0FBQ3RDLFFBQU0sV0FBVyxRQUFRLE1BQU07QUFBQSxJQUM3QixNQUFNLEtBQUs7QUFBQSxJQUNYLFNBQVMsS0FBSztBQUFBLElBQ2QsV0FBVyxLQUFLLElBQUksaUJBQWlCLElBQUk7QUFBQSxNQUN2QyxVQUFVLEtBQUssYUFBYSxNQUFNLG1CQUFtQixhQUFhLElBQUk7QUFBQSxNQUN0RSxVQUFVLEtBQUssYUFBYSxNQUFNLG1CQUFtQixhQUFhLEVBQUU7QUFBQSxJQUN0RSxJQUFJO0FBQUEsRUFDTixHQUFHLE1BQU07QUFDVCxhQUFXLFlBQVk7QUFDckIsVUFBTSxNQUFNLE1BQU0sVUFBVSxhQUFhLFNBQVMsQ0FBQyxJQUFJLE9BQU8sQ0FBQyxDQUFDO0FBQ2xFLE9BQUssVUFBVTtBQUNmLE9BQUssV0FBVztBQUNoQixPQUFLLFFBQVEsUUFBUTtBQUN2QjtBQUVBLFNBQVMsTUFBTSxNQUFZLE1BQVksVUFBb0IsTUFBOEI7QUFDdkYsUUFBTSxPQUFhO0FBQUEsSUFDakIsS0FBSyxTQUFTO0FBQUEsSUFDZCxNQUFNLFNBQVMsU0FBUyxXQUFXO0FBQUEsSUFDbkMsTUFBTSxLQUFLLElBQUk7QUFBQSxJQUNmLE1BQU0sS0FBSztBQUFBLElBQ1gsTUFBTSxTQUFTO0FBQUEsSUFDZixJQUFJO0FBQUEsSUFDSixLQUFLO0FBQUEsSUFDTCxTQUFTO0FBQUEsSUFDVCxTQUFTO0FBQUEsSUFDVCxHQUFJLEtBQUssY0FBYyxJQUFJLEVBQUUsU0FBUyxLQUFLLGNBQWMsRUFBRSxJQUFJLENBQUM7QUFBQSxFQUNsRTtBQUNBLFVBQVEsSUFBSSxNQUFNLEVBQUUsVUFBVSxNQUFNLE1BQU0sT0FBTyxPQUFPLE9BQVUsQ0FBQztBQUNuRSxPQUFLLFFBQVEsS0FBSyxJQUFJO0FBQ3RCLGNBQVksTUFBTSxJQUFJO0FBQ3hCO0FBR0EsU0FBUyxRQUFRLE1BQVksTUFBWTtBQUN2QyxTQUFPLEtBQUssY0FBYyxLQUFLLFVBQVUsS0FBSyxTQUFTO0FBQ3pEO0FBR08sU0FBUyxZQUFZLE1BQVksTUFBWTtBQUNsRCxNQUFJLENBQUMsUUFBUSxNQUFNLElBQUk7QUFDckI7QUFDRixhQUFXLFFBQVEsQ0FBQyxHQUFHLEtBQUssT0FBTyxHQUFHO0FBQ3BDLFVBQU0sUUFBUSxRQUFRLElBQUksSUFBSTtBQUM5QixRQUFJLFVBQVUsVUFBYSxNQUFNLFFBQVEsS0FBSyxZQUFZO0FBQ3hEO0FBQ0YsVUFBTSxPQUFPO0FBQ2IsUUFBSSxDQUFDLEtBQUssSUFBSSxjQUFjLEdBQUc7QUFDN0IsV0FBSyxVQUFVLE1BQU0sU0FBUyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQy9DLGFBQU8sTUFBTSxJQUFJO0FBQ2pCLFdBQUssT0FBTyxFQUFFLEdBQUcsTUFBTSxTQUFTLE9BQVUsQ0FBQztBQUMzQztBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsS0FBSyxNQUFNLFlBQVUsU0FBUyxNQUFNLE1BQU0sTUFBTSxNQUFNLENBQUM7QUFDckUsVUFBTSxRQUFRLFdBQVcsTUFBTSxLQUFLLE1BQU0sTUFBTSx5QkFBeUIsR0FBRyxRQUFRO0FBQ3BGLFNBQUssVUFBVSxNQUFNLFNBQVMsTUFBTSxFQUFFLEdBQUcsTUFBTSxNQUFNLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNsRTtBQUNGO0FBR0EsU0FBUyxTQUFTLE1BQVksTUFBWSxNQUFZLFFBQXlCO0FBQzdFLFFBQU0sUUFBUSxRQUFRLE1BQU0sS0FBSyxPQUFPLFNBQVMscUJBQXFCLE9BQU8sUUFBUSxDQUFDLE1BQU07QUFDNUYsUUFBTUMsV0FBVSxNQUFNLElBQUksVUFBUSxRQUFRLElBQUksSUFBSSxPQUFPLFFBQVEsSUFBSSxDQUFDLEVBQUUsS0FBSyxPQUFLLE1BQU0sSUFBSTtBQUM1RixNQUFJQSxhQUFZLFVBQWFBLGFBQVksTUFBTTtBQUM3QyxTQUFLLE1BQU0sTUFBTUEsUUFBTztBQUFBLEVBQzFCLE9BQU87QUFDTCxXQUFPLE1BQU0sSUFBSTtBQUVqQixRQUFJLENBQUMsTUFBTSxLQUFLLFVBQVEsT0FBTyxNQUFNLFFBQVEsSUFBSSxJQUFJLEtBQUssU0FBUyxJQUFJLENBQUM7QUFDdEUsV0FBSyxPQUFPLEVBQUUsR0FBRyxNQUFNLFNBQVMsT0FBVSxDQUFDO0FBQUEsRUFDL0M7QUFDQSxhQUFXLFFBQVE7QUFDakIsUUFBSSxRQUFRLElBQUksS0FBSyxRQUFRLElBQUksTUFBTTtBQUNyQyxjQUFRLE1BQU0sSUFBSTtBQUN0QixTQUFPO0FBQ1Q7QUFHTyxTQUFTLG9CQUFvQixNQUFZLE1BQWM7QUFDNUQsUUFBTSxPQUFPLEtBQUssUUFBUSxLQUFLLE9BQUssRUFBRSxTQUFTLFFBQVEsUUFBUSxJQUFJLENBQUMsR0FBRyxJQUFJO0FBQzNFLE1BQUksU0FBUztBQUNYLFdBQU8sTUFBTSxJQUFJO0FBQ3JCO0FBR08sU0FBUyxZQUFZLE1BQVksT0FBd0I7QUFDOUQsYUFBVyxRQUFRO0FBQ2pCLFFBQUksS0FBSztBQUNQLDBCQUFvQixNQUFNLEtBQUssSUFBSTtBQUN6QztBQUVBLFNBQVMsS0FBSyxNQUFZLE1BQVlBLFVBQWlCO0FBQ3JELFFBQU0sS0FBSyxLQUFLLFFBQVEsUUFBUSxJQUFJO0FBQ3BDLFFBQU0sUUFBUSxRQUFRLElBQUksSUFBSTtBQUM5QixNQUFJLEtBQUssS0FBSyxVQUFVO0FBQ3RCO0FBQ0YsZUFBYSxNQUFNLEtBQUs7QUFDeEIsUUFBTSxTQUFlLEVBQUUsR0FBRyxNQUFNLFNBQVMsVUFBVSxTQUFBQSxTQUFRO0FBQzNELFVBQVEsSUFBSSxRQUFRLEtBQUs7QUFDekIsT0FBSyxRQUFRLEVBQUUsSUFBSTtBQUNuQixPQUFLLFFBQVEsUUFBUTtBQUN2QjtBQUdPLFNBQVMsU0FBUyxNQUFZO0FBQ25DLGFBQVcsUUFBUSxDQUFDLEdBQUcsS0FBSyxPQUFPO0FBQ2pDLFFBQUksS0FBSyxZQUFZLGFBQWEsUUFBUSxJQUFJLElBQUksR0FBRztBQUNuRCxXQUFLLE1BQU0sTUFBTSx5QkFBeUI7QUFDaEQ7QUFZTyxTQUFTLE9BQU8sTUFBWSxNQUFZO0FBQzdDLFFBQU0sS0FBSyxLQUFLLFFBQVEsVUFBVSxPQUFLLE1BQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFDekYsTUFBSSxLQUFLO0FBQ1A7QUFDRixlQUFhLFFBQVEsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUNyQyxPQUFLLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFDekIsT0FBSyxRQUFRLFFBQVE7QUFDdkI7QUFtRE8sU0FBUyxRQUFRLE9BQThCO0FBQ3BELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLE1BQW9CLENBQUMsUUFBUSxDQUFDLENBQUM7QUFDL0QsU0FBTyxVQUFVLFNBQVksT0FBTztBQUFBLElBQ2xDLEdBQUc7QUFBQSxJQUNILFFBQVEsTUFBTSxPQUFPLFVBQVUsTUFBTTtBQUFBLElBQ3JDLE1BQU0sSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQUEsRUFDckQ7QUFDRjtBQUdPLFNBQVMsT0FBTyxNQUFZLFNBQTJCO0FBQzVELFNBQU8sS0FBSyxPQUFPLFFBQVEsTUFBTSxHQUFHLEtBQUssRUFBRTtBQUM3Qzs7O0FDMU5BLElBQU0sY0FBYztBQUdiLFNBQVMsWUFBWSxTQUFpQixVQUE0QjtBQUN2RSxRQUFNLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLE9BQU8sS0FBSyxRQUFRLEVBQUU7QUFDakUsUUFBTSxVQUFVLEtBQUssT0FBTyxhQUFhLEdBQUcsSUFBSSxDQUFDO0FBQ2pELFFBQU1DLFVBQW1CLFFBQVEsTUFBTSxXQUFXLEtBQUssQ0FBQztBQUN4RCxNQUFJLFFBQVEsU0FBUyxnQkFBZ0I7QUFDbkMsSUFBQUEsUUFBTyxLQUFLLEdBQUc7QUFDakIsU0FBT0E7QUFDVDs7O0FDa0JBLElBQU0sU0FBUztBQUlSLElBQU0sZUFBTixNQUFtQjtBQUFBLEVBS3hCLFlBQW9CLEtBQXVCLGNBQTRCO0FBQW5EO0FBQXVCO0FBQ3pDLGlCQUFhLE1BQU07QUFBQSxFQUNyQjtBQUFBLEVBTkEsU0FBUztBQUFBLEVBQ1QsV0FBVztBQUFBLEVBQ1gsU0FBUztBQUFBLEVBTVQsUUFBa0I7QUFDaEIsVUFBTSxFQUFFLE1BQU0sZUFBZSxJQUFJLEtBQUs7QUFDdEMsV0FBTztBQUFBLE1BQ0wsY0FBYyxPQUFPLENBQUMsTUFBTSxLQUFLLENBQUM7QUFBQSxNQUNsQyxHQUFJLG1CQUFtQixLQUFLLENBQUMsSUFBSSxDQUFDLGNBQWMsUUFBUSxDQUFDLGNBQWMsQ0FBQyxDQUFDO0FBQUEsTUFDekUsY0FBYyxRQUFRLENBQUMsSUFBSSxDQUFDO0FBQUEsTUFDNUIsY0FBYyxRQUFRLENBQUMsU0FBUyxJQUFJLEdBQUcsS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLElBQ3hEO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxPQUFPLE1BQXdCO0FBQzdCLFNBQUssTUFBTSxFQUFFLEdBQUcsS0FBSyxLQUFLLEtBQUs7QUFDL0IsV0FBTyxDQUFDLGNBQWMsUUFBUSxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUEsRUFDdkM7QUFBQSxFQUVBLEtBQUssU0FBd0I7QUFDM0IsVUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJO0FBQzVCLFlBQVEsU0FBUztBQUFBLE1BQ2YsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxNQUM3QixLQUFLO0FBQ0gsZUFBTyxPQUFPLENBQUMsTUFBTSxNQUNqQixFQUFFLE1BQU0sWUFBWSxLQUFLLElBQUksTUFBTSxLQUFLLElBQUksUUFBUSxFQUMvQyxJQUFJLFdBQVMsY0FBYyxnQkFBZ0IsQ0FBQyxLQUFLLENBQUMsQ0FBQyxFQUFFLElBQzFELEVBQUUsTUFBTSxDQUFDLEVBQUU7QUFBQSxNQUNqQixLQUFLO0FBQ0gsZUFBTyxLQUFLLEtBQUs7QUFBQSxNQUNuQixLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQUEsTUFDTCxLQUFLO0FBQ0gsZUFBTyxZQUFZLFFBQVEsRUFBRSxNQUFNLENBQUMsRUFBRSxJQUFJO0FBQUEsVUFDeEMsTUFBTSxDQUFDO0FBQUEsVUFDUCxTQUFTLEVBQUUsT0FBTyxZQUFZLE1BQU0sYUFBYSxNQUFNLEVBQUU7QUFBQSxRQUMzRDtBQUFBLE1BQ0YsS0FBSztBQUNILGVBQU8sRUFBRSxNQUFNLENBQUMsR0FBRyxNQUFNLE9BQU8sQ0FBQyxLQUFLLEtBQUssSUFBSSxLQUFLO0FBQUEsTUFDdEQsS0FBSztBQUNILGVBQU8sUUFBUSxtQkFBbUIsS0FBSyxJQUFJLG1CQUFtQixLQUMxRCwrQkFBK0IsbUNBQW1DO0FBQUEsTUFDeEUsS0FBSztBQUNILGVBQU8sUUFBUSxVQUFVLFFBQVEsT0FBTyxLQUFLLGlDQUFpQztBQUFBLE1BQ2hGLEtBQUs7QUFDSCxlQUFPLFFBQVEsY0FBYyxPQUFPLE9BQU8sU0FBUyxDQUFDLEtBQUssaUJBQWlCO0FBQUEsTUFDN0UsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUFBLE1BQ0wsS0FBSztBQUNILGVBQU8sUUFBUSxRQUFRLFlBQVksU0FBUyxLQUFLLElBQUksTUFBTSxNQUFNLENBQUM7QUFBQSxNQUNwRTtBQUNFLGVBQU8sRUFBRSxNQUFNLENBQUMsRUFBRTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBLEVBRUEsU0FBUyxRQUFpQztBQUN4QyxVQUFNLE9BQU8sT0FBTyxPQUFPLFNBQVMsQ0FBQyxLQUFLO0FBQzFDLGFBQVMsT0FBTyxDQUFDLEtBQUssSUFBSSxZQUFZLEdBQUc7QUFBQSxNQUN2QyxLQUFLLE1BQU07QUFDVCxhQUFLLGFBQWEsTUFBTSxJQUFJO0FBRTVCLFlBQUksT0FBTyxTQUFTLEtBQUssS0FBSztBQUM1QixpQkFBTyxFQUFFLE1BQU0sQ0FBQyxFQUFFO0FBQ3BCLGFBQUssV0FBVztBQUNoQixjQUFNQyxVQUFTLEtBQUssYUFBYSxVQUFVO0FBQzNDLGNBQU0sT0FBaUIsQ0FBQztBQUN4QixpQkFBUyxJQUFJLEdBQUcsSUFBSUEsUUFBTyxRQUFRLEtBQUs7QUFDdEMsZUFBSyxLQUFLLGNBQWMsT0FBTyxDQUFDLE9BQU9BLFFBQU8sTUFBTSxHQUFHLElBQUksTUFBTSxFQUFFLEtBQUssR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNoRixhQUFLLFNBQVMsS0FBSztBQUNuQixlQUFPLEtBQUssV0FBVyxJQUFJLEtBQUssT0FBTyxJQUFJLEVBQUUsS0FBSztBQUFBLE1BQ3BEO0FBQUEsTUFDQSxLQUFLO0FBQ0gsYUFBSyxhQUFhLFlBQVksSUFBSTtBQUNsQyxlQUFPLEVBQUUsS0FBSyxXQUFXLElBQUksS0FBSyxPQUFPLElBQUksRUFBRSxNQUFNLENBQUMsRUFBRTtBQUFBLE1BQzFELEtBQUs7QUFDSCxlQUFPLEVBQUUsS0FBSyxXQUFXLElBQUksS0FBSyxPQUFPLElBQUksRUFBRSxNQUFNLENBQUMsRUFBRTtBQUFBLE1BQzFEO0FBQ0UsZUFBTyxFQUFFLE1BQU0sQ0FBQyxFQUFFO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUEsRUFFQSxTQUFlO0FBQ2IsUUFBSSxLQUFLLElBQUksYUFBYTtBQUN4QixhQUFPLEtBQUssS0FBSztBQUNuQixRQUFJLENBQUMsS0FBSyxhQUFhLElBQUksTUFBTTtBQUMvQixhQUFPLFFBQVEsWUFBWSwwRUFDVDtBQUNwQixXQUFPLEVBQUUsTUFBTSxDQUFDLGNBQWMsZ0JBQWdCLENBQUMsT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzVEO0FBQUEsRUFFQSxPQUFhO0FBQ1gsUUFBSSxLQUFLO0FBQ1AsYUFBTyxFQUFFLE1BQU0sQ0FBQyxFQUFFO0FBQ3BCLFNBQUssU0FBUztBQUNkLFdBQU8sRUFBRSxNQUFNLENBQUMsY0FBYyxPQUFPLENBQUMsS0FBSyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQ2pEO0FBQ0Y7QUFFQSxTQUFTLFFBQVEsT0FBeUIsTUFBb0I7QUFDNUQsU0FBTyxFQUFFLE1BQU0sQ0FBQyxHQUFHLFNBQVMsRUFBRSxPQUFPLEtBQUssRUFBRTtBQUM5QztBQUVBLFNBQVMsYUFBYSxRQUEyQjtBQUMvQyxRQUFNQyxTQUFRLE9BQU8sT0FBTyxTQUFTLENBQUMsS0FBSztBQUMzQyxTQUFPQSxPQUFNLFFBQVEsbUNBQW1DLEVBQUUsTUFBTSxLQUM1RCw2QkFBNkIsMkJBQzdCQSxPQUFNLFFBQVEsaUNBQWlDLEVBQUUsQ0FBQztBQUN4RDtBQUVBLFNBQVMsWUFBWSxTQUFpQixNQUFjLFFBQTJCO0FBQzdFLFFBQU1BLFNBQVEsT0FBTyxPQUFPLFNBQVMsQ0FBQyxLQUFLO0FBQzNDLE1BQUksWUFBWSxTQUFTLENBQUMsc0JBQXNCLEtBQUtBLE1BQUs7QUFDeEQsV0FBTyxzQkFBc0IsSUFBSTtBQUNuQyxTQUFPQSxXQUFVLEtBQUssR0FBRyxJQUFJLHVDQUF1Q0E7QUFDdEU7QUFHQSxTQUFTLFNBQVMsTUFBYztBQUM5QixTQUFPLEtBQUssUUFBUSxpQkFBaUIsRUFBRSxFQUFFLE1BQU0sR0FBRyxFQUFFLEVBQUUsWUFBWSxLQUFLO0FBQ3pFOzs7QUNySUEsSUFBTSxVQUFVO0FBQ2hCLElBQU0sYUFBYTtBQUduQixJQUFNLGNBQWM7QUFHYixJQUFNLFVBQU4sTUFBYztBQUFBLEVBbUJuQixZQUFxQixNQUFvQixTQUFrQjtBQUF0QztBQUFvQjtBQWxCekMsU0FBUyxVQUFVLElBQUksUUFBUTtBQUMvQixpQkFBZTtBQUVmO0FBQUEsbUJBQTBCO0FBRTFCO0FBQUEsbUJBQVU7QUFFVjtBQUFBLG9CQUFXO0FBRVgsZ0JBQWlCLEVBQUUsTUFBTSxJQUFJLGdCQUFnQixJQUFJLFVBQVUsR0FBRztBQUM5RCxtQkFBeUI7QUFDekIseUJBQXFDO0FBQ3JDLG9CQUFXLElBQUksUUFBUTtBQUl2QixzQkFBYTtBQUFBLEVBRStDO0FBQUEsRUFUNUQ7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFJQSxJQUFJLFdBQStCO0FBQ2pDLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxLQUFlO0FBQ25CLFVBQU0sY0FBYyxLQUFLLGtCQUFrQixRQUFRLEtBQUssU0FBUyxVQUFVLFVBQ3RFLElBQUksYUFBYSxLQUFLLEtBQUssWUFBWSxJQUFJLG1CQUFtQixLQUFLLEtBQUs7QUFDN0UsU0FBSyxPQUFPO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxXQUFXO0FBQ2hCLFFBQUksYUFBYTtBQUNmLGlCQUFXLFFBQVEsS0FBSyxjQUFlLE9BQU8sSUFBSSxJQUFJO0FBQ3BELGFBQUssU0FBUyxLQUFLLElBQUk7QUFBQSxJQUMzQixPQUFPO0FBQ0wsV0FBSyxNQUFNO0FBQ1gsV0FBSyxNQUFNO0FBQUEsSUFDYjtBQUNBLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsTUFBTSxTQUFTLElBQUk7QUFDakIsU0FBSyxhQUFhO0FBQ2xCLFNBQUssU0FBUyxLQUFLLGNBQWMsUUFBUSxXQUFXLEtBQUssQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLENBQUM7QUFDdkUsU0FBSyxNQUFNO0FBQ1gsU0FBSyxLQUFLLE9BQU87QUFDakIsU0FBSyxJQUFJLEtBQUs7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxXQUFXO0FBQ1QsUUFBSSxLQUFLLFVBQVU7QUFDakI7QUFDRixpQkFBYSxLQUFLLE1BQU07QUFDeEIsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsSUFBSSxPQUFjO0FBQ2hCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQSxFQUVBLFFBQVE7QUFDTixVQUFNLFNBQVMsS0FBSztBQUNwQixTQUFLLFVBQVU7QUFDZixTQUFLLGdCQUFnQjtBQUNyQixpQkFBYSxLQUFLLE1BQU07QUFDeEIsaUJBQWEsS0FBSyxNQUFNO0FBQ3hCLGlCQUFhLEtBQUssT0FBTztBQUN6QixZQUFRLE1BQU07QUFBQSxFQUNoQjtBQUFBLEVBRUEsUUFBUTtBQUNOLFNBQUssSUFBSSxZQUFZO0FBQ3JCLFVBQU0sZUFBZSxLQUFLLGdCQUFnQixJQUFJLGFBQWEsS0FBSyxNQUFNLEtBQUssS0FBSyxZQUFZO0FBRTVGLFVBQU0sT0FBTyxDQUFDLFNBQXFCLE1BQU07QUFDdkMsVUFBSSxXQUFXLEtBQUs7QUFDbEIsYUFBSztBQUFBLElBQ1Q7QUFDQSxVQUFNLFNBQVMsS0FBSyxRQUFRO0FBQUEsTUFDMUIsUUFBUSxNQUFNLEtBQUssTUFBTTtBQUN2QixhQUFLLE1BQU07QUFDWCxtQkFBVyxRQUFRLGFBQWEsTUFBTTtBQUNwQyxpQkFBTyxLQUFLLElBQUk7QUFBQSxNQUNwQixDQUFDLEVBQUU7QUFBQSxNQUNILE1BQU0sVUFBUSxLQUFLLE1BQU0sS0FBSyxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsTUFDM0MsUUFBUSxNQUFNLEtBQUssTUFBTSxLQUFLLFFBQVEsQ0FBQyxFQUFFO0FBQUEsSUFDM0MsQ0FBQztBQUNELFNBQUssVUFBVTtBQUNmLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQTtBQUFBLEVBR0EsUUFBUTtBQUNOLGlCQUFhLEtBQUssTUFBTTtBQUN4QixTQUFLLFNBQVMsV0FBVyxNQUFNO0FBQzdCLFdBQUssU0FBUyxLQUFLLGNBQWMsUUFBUSxDQUFDLE1BQU0sQ0FBQyxDQUFDO0FBQ2xELFdBQUssU0FBUyxXQUFXLE1BQU07QUFDN0IsY0FBTSxTQUFTLEtBQUs7QUFDcEIsYUFBSyxXQUFXO0FBQ2hCLGFBQUssUUFBUTtBQUNiLGdCQUFRLE1BQU07QUFBQSxNQUNoQixHQUFHLFVBQVU7QUFBQSxJQUNmLEdBQUcsT0FBTztBQUFBLEVBQ1o7QUFBQSxFQUVBLE1BQU0sTUFBYztBQUNsQixTQUFLLE1BQU07QUFDWCxVQUFNLFVBQVUsYUFBYSxJQUFJO0FBQ2pDLFFBQUksWUFBWTtBQUNkO0FBQ0YsUUFBSSxRQUFRLFlBQVksUUFBUTtBQUM5QixXQUFLLFNBQVMsS0FBSyxjQUFjLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDeEQ7QUFBQSxJQUNGO0FBQ0EsUUFBSSxRQUFRLFlBQVksU0FBUztBQUMvQixXQUFLLFdBQVcsUUFBUSxPQUFPLENBQUMsS0FBSztBQUNyQztBQUFBLElBQ0Y7QUFDQSxRQUFJLEtBQUssa0JBQWtCLE1BQU07QUFDL0IsV0FBSyxLQUFLLEtBQUssSUFBSTtBQUNuQixXQUFLLGNBQWMsUUFBUSxTQUFTLFFBQVEsTUFBTTtBQUNsRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLE9BQU8sS0FBSyxjQUFjLEtBQUssT0FBTztBQUM1QyxlQUFXLFVBQVUsS0FBSztBQUN4QixXQUFLLFNBQVMsS0FBSyxNQUFNO0FBQzNCLFFBQUksS0FBSyxZQUFZO0FBQ25CLFdBQUssU0FBUyxLQUFLLE9BQU87QUFDNUIsUUFBSSxRQUFRLFlBQVk7QUFDdEIsV0FBSyxLQUFLLEtBQUssSUFBSTtBQUNyQixRQUFJLEtBQUssU0FBUztBQUNoQixXQUFLLElBQUksS0FBSyxNQUFNLElBQUk7QUFBQSxFQUM1QjtBQUFBLEVBRUEsU0FBU0MsVUFBa0I7QUFFekIsUUFBSSxLQUFLLGNBQWNBLFNBQVEsVUFBVSxRQUFRO0FBQy9DLFlBQU0sT0FBTyxLQUFLO0FBQ2xCLFlBQU0sT0FBTyxLQUFLLEtBQUssR0FBRyxTQUFTLEtBQUssR0FBRyxLQUFLLEtBQUssR0FBRyxNQUFNLEdBQUcsRUFBRSxDQUFDLE1BQU0sR0FBRyxLQUFLLEtBQUssRUFBRTtBQUN6RixXQUFLLEtBQUssS0FBSztBQUNmLGlCQUFXLFFBQVEsS0FBSyxPQUFPLElBQUk7QUFDakMsYUFBSyxTQUFTLEtBQUssSUFBSTtBQUN6QjtBQUFBLElBQ0Y7QUFDQSxTQUFLLFVBQVVBO0FBQ2YsUUFBSUEsU0FBUSxVQUFVO0FBQ3BCLFdBQUssTUFBTTtBQUNiLFNBQUssSUFBSSxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUVBLElBQUksTUFBYyxNQUFjO0FBQzlCLFNBQUssZ0JBQWdCO0FBQ3JCLFNBQUssU0FBUyxNQUFNO0FBQ3BCLFNBQUssVUFBVTtBQUNmLFNBQUssV0FBVztBQUNoQixTQUFLLGFBQWE7QUFDbEIsU0FBSyxLQUFLLEtBQUs7QUFDZixVQUFNLFNBQVMsS0FBSztBQUNwQixTQUFLLEtBQUssT0FBTyxVQUFRLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFDMUMsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUNuQixTQUFLLElBQUksUUFBUTtBQUNqQixRQUFJLENBQUMsS0FBSyxNQUFNLEtBQUssS0FBSyxJQUFJO0FBQzVCLFdBQUssWUFBWTtBQUFBLEVBQ3JCO0FBQUEsRUFFQSxjQUFjO0FBQ1osaUJBQWEsS0FBSyxPQUFPO0FBQ3pCLFNBQUssVUFBVSxXQUFXLE1BQU07QUFDOUIsVUFBSSxLQUFLLFVBQVUsWUFBWSxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQzlEO0FBRUYsV0FBSyxLQUFLLEtBQUssUUFBUSxDQUFDLEtBQUssS0FBSyxJQUFJLEdBQUcsS0FBSyxLQUFLLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDckUsV0FBSyxZQUFZO0FBQUEsSUFDbkIsR0FBRyxXQUFXO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsY0FBYyxTQUFpQixRQUFnQjtBQUM3QyxVQUFNLE9BQU8sT0FBTyxNQUFNLEdBQUcsRUFBRSxDQUFDLEtBQUs7QUFDckMsUUFBSSxZQUFZLFVBQVUsS0FBSyxLQUFLLEtBQUssSUFBSSxLQUFLLEtBQUssSUFBSTtBQUN6RCxtQkFBYSxLQUFLLE9BQU87QUFDM0IsUUFBSSxZQUFZLFVBQVUsS0FBSyxNQUFNLEtBQUssS0FBSyxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssS0FBSyxJQUFJLEtBQUssS0FBSyxJQUFJO0FBQ3hGLFdBQUssS0FBSyxLQUFLLFFBQVEsQ0FBQyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDM0M7QUFBQTtBQUFBLEVBR0EsUUFBUSxNQUFjO0FBQ3BCLFNBQUssT0FBTyxFQUFFLEdBQUcsS0FBSyxNQUFNLEtBQUs7QUFDakMsaUJBQWEsS0FBSyxPQUFPO0FBQUEsRUFDM0I7QUFBQTtBQUFBLEVBR0EsUUFBUSxVQUFrQjtBQUN4QixTQUFLLE9BQU8sRUFBRSxHQUFHLEtBQUssTUFBTSxTQUFTO0FBQUEsRUFDdkM7QUFBQSxFQUVBLFVBQVU7QUFDUixVQUFNLFFBQVEsS0FBSztBQUNuQixTQUFLLFVBQVU7QUFDZixTQUFLLGdCQUFnQjtBQUNyQixpQkFBYSxLQUFLLE1BQU07QUFDeEIsaUJBQWEsS0FBSyxPQUFPO0FBQ3pCLFFBQUksQ0FBQyxPQUFPO0FBQ1YsV0FBSyxZQUFZO0FBQUEsUUFDZixPQUFPO0FBQUEsUUFDUCxNQUFNLEtBQUssWUFBWTtBQUFBLE1BQ3pCO0FBQ0EsV0FBSyxJQUFJLEtBQUs7QUFDZDtBQUFBLElBQ0Y7QUFDQSxTQUFLLEtBQUssT0FBTztBQUNqQixlQUFXLFFBQVEsS0FBSyxLQUFLO0FBQzNCLGVBQVMsSUFBSTtBQUNmLFNBQUssS0FBSyxLQUFLLEtBQUssS0FBSztBQUN6QixVQUFNLFFBQVEsS0FBSyxTQUFTLEtBQUs7QUFDakMsU0FBSyxVQUFVLEtBQUssSUFBSSxJQUFJO0FBQzVCLFNBQUssU0FBUyxXQUFXLE1BQU0sS0FBSyxNQUFNLEdBQUcsS0FBSztBQUNsRCxTQUFLLElBQUksU0FBUztBQUFBLEVBQ3BCO0FBQ0Y7OztBQzlQTyxTQUFTLGNBQWNDLE9BQThCO0FBQzFELFNBQU8sR0FBR0EsTUFBSyxhQUFhLFdBQVcsU0FBUyxLQUFLLEtBQUtBLE1BQUssSUFBSTtBQUNyRTs7O0FDUEEsSUFBTSxTQUFTO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFHTyxJQUFNLGVBQU4sTUFBbUI7QUFBQSxFQUFuQjtBQUNMLFNBQVMsVUFBVSxvQkFBSSxJQUFvQjtBQUMzQyxTQUFTLEtBQUssb0JBQUksSUFBWTtBQUFBO0FBQUEsRUFFOUIsTUFBTSxNQUFjO0FBQ2xCLGVBQVcsU0FBUyxNQUFNLElBQUksR0FBRztBQUMvQixZQUFNLFNBQVMsTUFBTSxRQUFRLEdBQUc7QUFDaEMsV0FBSyxRQUFRO0FBQUEsUUFBSSxTQUFTLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxNQUFNO0FBQUEsUUFDMUMsU0FBUyxJQUFJLEtBQUssTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUFBLE1BQUM7QUFBQSxJQUM1RDtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFNBQVMsTUFBYztBQUNyQixlQUFXLFFBQVEsTUFBTSxJQUFJLEdBQUc7QUFDOUIsV0FBSyxRQUFRLE9BQU8sSUFBSTtBQUN4QixXQUFLLEdBQUcsT0FBTyxJQUFJO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQUEsRUFFQSxZQUFZLE1BQWM7QUFDeEIsZUFBVyxRQUFRLE1BQU0sSUFBSSxHQUFHO0FBQzlCLFVBQUksS0FBSyxXQUFXLEdBQUc7QUFDckIsYUFBSyxHQUFHLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBO0FBRTVCLGFBQUssR0FBRyxJQUFJLElBQUk7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsWUFBc0I7QUFDcEIsV0FBTyxPQUFPLE9BQU8sVUFBUSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFBQSxFQUMzRTtBQUFBLEVBRUEsSUFBSSxNQUFjO0FBQ2hCLFdBQU8sS0FBSyxHQUFHLElBQUksSUFBSTtBQUFBLEVBQ3pCO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBYyxLQUFhLFdBQW1CO0FBQ2xELGVBQVcsU0FBUyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxNQUFNLEdBQUcsR0FBRztBQUM1RCxZQUFNLENBQUMsR0FBRyxDQUFDLElBQUksS0FBSyxNQUFNLEdBQUc7QUFDN0IsVUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLElBQUk7QUFDM0IsZUFBTyxPQUFPLENBQUM7QUFBQSxJQUNuQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRO0FBQ04sU0FBSyxRQUFRLE1BQU07QUFDbkIsU0FBSyxHQUFHLE1BQU07QUFBQSxFQUNoQjtBQUNGO0FBRUEsU0FBUyxNQUFNLE1BQWM7QUFDM0IsU0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFLE9BQU8sVUFBUSxTQUFTLEVBQUU7QUFDbkQ7OztBQ3RGTyxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBQ3BCLFVBQVUsb0JBQUksSUFBb0I7QUFBQTtBQUFBLEVBR2xDLEtBQUssUUFBMkI7QUFDOUIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBTSxTQUFTLE1BQU0sUUFBUSxHQUFHO0FBQ2hDLFlBQU0sTUFBTSxTQUFTLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxNQUFNO0FBQ3RELFVBQUksSUFBSSxXQUFXLEdBQUc7QUFDcEIsYUFBSyxRQUFRLE9BQU8sSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBO0FBRWhDLGFBQUssUUFBUSxJQUFJLEtBQUssU0FBUyxJQUFJLEtBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzlFO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBSSxLQUFhO0FBQ2YsV0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLElBQUksS0FBYTtBQUNmLFdBQU8sS0FBSyxRQUFRLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDbEM7QUFBQSxFQUVBLE9BQU8sS0FBYSxXQUFtQjtBQUNyQyxVQUFNLFFBQVEsT0FBTyxLQUFLLElBQUksR0FBRyxDQUFDO0FBQ2xDLFdBQU8sT0FBTyxVQUFVLEtBQUssS0FBSyxRQUFRLElBQUksUUFBUTtBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBWTtBQUNkLFdBQU8sS0FBSyxJQUFJLFFBQVEsRUFBRSxRQUFRLFdBQVcsRUFBRSxLQUFLO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFjO0FBQ25CLFVBQU0sQ0FBQyxFQUFFLE9BQU8sS0FBSyxJQUFJLGlCQUFpQixLQUFLLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsTUFBTSxJQUFJO0FBQ25GLFdBQU8sTUFBTyxNQUFPLFFBQVEsSUFBSSxDQUFDLEtBQUs7QUFBQSxFQUN6QztBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQWMsS0FBYztBQUN6QyxVQUFNLENBQUMsUUFBUSxLQUFLLFNBQVMsS0FBSyxVQUFVLEdBQUcsSUFBSSxLQUFLLElBQUksV0FBVyxFQUFFLE1BQU0sR0FBRztBQUNsRixXQUFPLEtBQUssT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLEtBQ3pFLE9BQU8sUUFBUSxTQUFTLElBQUk7QUFBQSxFQUNwQztBQUNGO0FBR0EsU0FBUyxVQUFVLE9BQWU7QUFDaEMsU0FBTyxNQUFNO0FBQUEsSUFBUTtBQUFBLElBQ0EsQ0FBQyxHQUFHLFFBQWdCLE9BQU8sYUFBYSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFBQztBQUNqRjs7O0FDckNPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDbEIsT0FBTyxvQkFBSSxJQUFvQjtBQUFBLEVBRS9CLEtBQUssTUFBa0M7QUFDckMsV0FBTyxLQUFLLEtBQUssSUFBSSxPQUFPLElBQUksQ0FBQztBQUFBLEVBQ25DO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBc0I7QUFDekIsVUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJO0FBQzVCLFFBQUksVUFBVTtBQUNaLGFBQU87QUFDVCxVQUFNLFFBQVEsRUFBRSxNQUFNLE1BQU0sSUFBSSxTQUFTLElBQUksTUFBTSxPQUFPLEtBQUssT0FBTyxVQUFVLEdBQUc7QUFDbkYsU0FBSyxLQUFLLElBQUksT0FBTyxJQUFJLEdBQUcsS0FBSztBQUNqQyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsT0FBTyxNQUFjLElBQVk7QUFDL0IsVUFBTSxTQUFTLEtBQUssS0FBSyxJQUFJO0FBQzdCLFFBQUksV0FBVztBQUNiO0FBQ0YsU0FBSyxLQUFLLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFDN0IsV0FBTyxPQUFPO0FBQ2QsU0FBSyxLQUFLLElBQUksT0FBTyxFQUFFLEdBQUcsTUFBTTtBQUFBLEVBQ2xDO0FBQUEsRUFFQSxPQUFPLE1BQWM7QUFDbkIsU0FBSyxLQUFLLE9BQU8sT0FBTyxJQUFJLENBQUM7QUFBQSxFQUMvQjtBQUFBLEVBRUEsUUFBUTtBQUNOLFNBQUssS0FBSyxNQUFNO0FBQUEsRUFDbEI7QUFDRjs7O0FDekJPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFxQ2hCLFlBQXFCLFVBQTZCLE9BQzdCLE1BQW9CLEtBQUssS0FBSztBQUQ5QjtBQUE2QjtBQUM3QjtBQXBDckI7QUFBQSxTQUFTLFVBQVUsSUFBSSxRQUFRO0FBQy9CLFNBQVMsZUFBZSxJQUFJLGFBQWE7QUFDekMsU0FBUyxXQUFXLElBQUksU0FBUztBQUNqQyxTQUFTLFNBQVMsSUFBSSxPQUFPO0FBQzdCLFNBQVMsVUFBVSxJQUFJLFFBQVE7QUFHL0I7QUFBQSxpQkFBZ0IsQ0FBQztBQUNqQixtQkFBdUI7QUFFdkI7QUFBQSxjQUFLO0FBRUw7QUFBQSxnQkFBTztBQUVQO0FBQUEsbUJBQVU7QUFDVixnQkFBTztBQUNQLHFCQUFZO0FBRVo7QUFBQSxrQkFBbUIsQ0FBQztBQUVwQjtBQUFBLGlCQUFRO0FBRVI7QUFBQSxnQkFBMEQ7QUFFMUQ7QUFBQSxrQkFBK0M7QUFHL0M7QUFBQSxrQkFBMkMsTUFBTTtBQUFBLElBQUM7QUFFbEQ7QUFBQSxtQkFBNEMsTUFBTTtBQUFBLElBQUM7QUFFbkQsaUJBQXlDO0FBQ3pDLG9CQUFXLG9CQUFJLElBQXlDO0FBQ3hELHNCQUFhO0FBQUEsRUFHdUM7QUFBQSxFQUxwRDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUE7QUFBQTtBQUFBLEVBUUEsT0FBTyxNQUE4QjtBQUNuQyxTQUFLLFFBQVE7QUFDYixTQUFLLFlBQVk7QUFDakIsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsU0FBUztBQUNQLFNBQUssUUFBUTtBQUNiLFNBQUssWUFBWTtBQUNqQixTQUFLLFNBQVMsTUFBTTtBQUNwQixTQUFLLFFBQVEsTUFBTTtBQUNuQixTQUFLLE9BQU8sTUFBTTtBQUNsQixlQUFXLFFBQVEsS0FBSyxPQUFPO0FBQzdCLFdBQUssU0FBUztBQUNkLFdBQUssS0FBSyxVQUFVO0FBQ3BCLFdBQUssT0FBTyxNQUFNO0FBQ2xCLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBYztBQUNqQixVQUFNLFVBQVUsYUFBYSxJQUFJO0FBQ2pDLFVBQU0sUUFBUSxZQUFZLE9BQU8sT0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFPO0FBQ2pFLFFBQUksVUFBVTtBQUNaLGNBQVEsTUFBTSxLQUFLO0FBQUEsRUFDdkI7QUFBQSxFQUVBLEtBQUssU0FBaUIsU0FBNEIsQ0FBQyxHQUFHLE9BQStCLENBQUMsR0FBRztBQUN2RixTQUFLLFFBQVEsY0FBYyxTQUFTLFFBQVEsSUFBSSxDQUFDO0FBQUEsRUFDbkQ7QUFBQSxFQUVBLFVBQVUsT0FBMEI7QUFDbEMsZUFBVyxRQUFRO0FBQ2pCLFdBQUssUUFBUSxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLElBQUksTUFBTTtBQUNSLFdBQU8sQ0FBQyxlQUF1QixLQUFLLGFBQWEsSUFBSSxVQUFVO0FBQUEsRUFDakU7QUFBQTtBQUFBO0FBQUEsRUFJQSxNQUFNLE1BQTJEO0FBQy9ELFFBQUksQ0FBQyxLQUFLLElBQUksa0JBQWtCO0FBQzlCLGFBQU8sQ0FBQztBQUNWLFVBQU0sUUFBUSxJQUFJLEVBQUUsS0FBSyxVQUFVO0FBQ25DLFNBQUssU0FBUyxJQUFJLE9BQU8sSUFBSTtBQUM3QixXQUFPLEVBQUUsTUFBTTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0U7QUFDNUUsVUFBTSxPQUFPLEtBQUssU0FBUyxJQUFJLFNBQVMsRUFBRTtBQUMxQyxTQUFLLFNBQVMsT0FBTyxTQUFTLEVBQUU7QUFDaEMsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsS0FBSyxNQUFnQztBQUNuQyxVQUFNLEtBQUssT0FBTyxJQUFJO0FBQ3RCLFdBQU8sS0FBSyxNQUFNLEtBQUssVUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLFNBQVMsUUFBUTtBQUFBLEVBQ3pFO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBb0I7QUFDdkIsVUFBTSxRQUFRLEtBQUssS0FBSyxJQUFJO0FBQzVCLFFBQUksVUFBVTtBQUNaLGFBQU87QUFDVCxVQUFNLE9BQU8sSUFBSSxLQUFLLE1BQU0sT0FBTyxJQUFJLENBQUM7QUFDeEMsU0FBSyxLQUFLLElBQUk7QUFDZCxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWU7QUFDakIsVUFBTSxRQUFRLEtBQUssTUFBTSxLQUFLLENBQUFDLFVBQVFBLE1BQUssU0FBUyxRQUFRO0FBQzVELFFBQUksVUFBVTtBQUNaLGFBQU87QUFDVCxVQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssU0FBUyxJQUFJLFNBQVMsS0FBSyxVQUFVLFFBQVE7QUFDeEUsU0FBSyxLQUFLLElBQUk7QUFDZCxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsS0FBSyxNQUFZO0FBQ2YsVUFBTSxPQUFPLEVBQUUsTUFBTSxHQUFHLFFBQVEsR0FBRyxRQUFRLEVBQUU7QUFDN0MsVUFBTSxLQUFLLEtBQUssTUFBTSxVQUFVLFdBQzlCLEtBQUssTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksS0FBTSxNQUFNLFNBQVMsS0FBSyxRQUFRLE1BQU0sS0FBSyxLQUFLLEVBQUc7QUFDeEYsU0FBSyxNQUFNLE9BQU8sS0FBSyxJQUFJLEtBQUssTUFBTSxTQUFTLElBQUksR0FBRyxJQUFJO0FBQzFELFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFZLE1BQWM7QUFDL0IsU0FBSyxRQUFRLEtBQUssTUFBTSxPQUFPLFdBQVMsVUFBVSxJQUFJO0FBQ3RELFNBQUssT0FBTztBQUNaLFNBQUssS0FBSyxJQUFJO0FBQ2QsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsTUFBTSxNQUFZO0FBQ2hCLFVBQU0sS0FBSyxLQUFLLE1BQU0sUUFBUSxJQUFJO0FBQ2xDLFFBQUksS0FBSztBQUNQO0FBQ0YsU0FBSyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQ3ZCLFFBQUksS0FBSyxZQUFZLE1BQU07QUFDekIsV0FBSyxVQUFVO0FBQ2YsV0FBSyxLQUFLLEtBQUssTUFBTSxLQUFLLElBQUksR0FBRyxLQUFLLENBQUMsQ0FBQyxLQUFLLElBQUk7QUFBQSxJQUNuRDtBQUNBLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFtQjtBQUN0QixRQUFJLEtBQUssWUFBWTtBQUNuQjtBQUNGLFFBQUksS0FBSyxZQUFZLE1BQU07QUFDekIsV0FBSyxRQUFRLFdBQVc7QUFDeEIsV0FBSyxRQUFRLFFBQVEsUUFBUTtBQUFBLElBQy9CO0FBQ0EsU0FBSyxVQUFVO0FBQ2YsUUFBSSxTQUFTLE1BQU07QUFDakIsV0FBSyxXQUFXLEtBQUssU0FBUyxJQUFJLEtBQUssU0FBUztBQUNoRCxXQUFLLFFBQVEsUUFBUTtBQUFBLElBQ3ZCO0FBQ0EsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWMsTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxLQUFLLEtBQUssSUFBSTtBQUMzQixRQUFJLFNBQVMsV0FBYyxLQUFLLFVBQVUsS0FBSyxTQUFTLFdBQVc7QUFDakUsV0FBSyxLQUFLLElBQUk7QUFDZDtBQUFBLElBQ0Y7QUFDQSxTQUFLLFFBQVEsT0FBTyxJQUFJO0FBQ3hCLFNBQUssS0FBSyxRQUFRLFFBQVEsS0FBSyxDQUFDLElBQUksSUFBSSxDQUFDLE1BQU0sR0FBRyxDQUFDO0FBQUEsRUFDckQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFvQjtBQUN6QixVQUFNLE9BQU8sS0FBSyxLQUFLLE9BQU8sSUFBSSxJQUFJLE9BQU8sS0FBSyxPQUFPLEtBQUssSUFBSSxHQUFHLFFBQVEsSUFBSTtBQUNqRixTQUFLLEtBQUssSUFBSTtBQUNkLFFBQUksS0FBSyxJQUFJLG1CQUFtQixLQUFLLEtBQUssV0FBVztBQUNuRCxXQUFLLEtBQUssWUFBWSxDQUFDLEtBQUssSUFBSSxDQUFDO0FBQ25DLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQTtBQUFBLEVBS0EsS0FBSyxNQUFjLE9BQW9CLEtBQUssU0FBUztBQUNuRCxRQUFJLFNBQVM7QUFDWCxXQUFLLFNBQVMsSUFBSTtBQUFBO0FBRWxCLFdBQUssT0FBTyxTQUFTLE1BQU0sS0FBSyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQzFDO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBYztBQUNyQixTQUFLLFNBQVMsRUFBRSxNQUFNLEtBQUssU0FBUyxFQUFFO0FBQ3RDLFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFDRjs7O0FDcE5PLElBQU0sV0FBb0I7QUFBQSxFQUMvQixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixTQUFTLENBQUM7QUFDWjtBQVFBLElBQU1DLFNBQVE7QUFFUCxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBSXBCLFlBQW9CLE9BQWM7QUFBZDtBQUhwQixTQUFTLFVBQVUsSUFBSSxRQUFRO0FBSTdCLFNBQUssV0FBVyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssS0FBSyxFQUFFO0FBQUEsRUFDaEQ7QUFBQSxFQUpBO0FBQUEsRUFNQSxJQUErQixLQUF3QjtBQUNyRCxXQUFPLEtBQUssU0FBUyxHQUFHO0FBQUEsRUFDMUI7QUFBQSxFQUVBLElBQStCLEtBQVUsT0FBcUI7QUFDNUQsU0FBSyxXQUFXLEVBQUUsR0FBRyxLQUFLLFVBQVUsQ0FBQyxHQUFHLEdBQUcsTUFBTTtBQUNqRCxRQUFJO0FBQ0YsV0FBSyxNQUFNLFFBQVFBLFFBQU8sS0FBSyxVQUFVLEtBQUssUUFBUSxDQUFDO0FBQUEsSUFDekQsUUFBUTtBQUFBLElBRVI7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFHQSxTQUFTLEtBQUssT0FBZ0M7QUFDNUMsTUFBSTtBQUNGLFVBQU0sUUFBUSxLQUFLLE1BQU0sTUFBTSxRQUFRQSxNQUFLLEtBQUssSUFBSTtBQUNyRCxXQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNO0FBQzNFLFlBQU0sT0FBTyxNQUFNLEdBQUc7QUFDdEIsWUFBTSxPQUFPLE1BQU0sUUFBUSxLQUFLLElBQzVCLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxNQUFNLE9BQUssT0FBTyxNQUFNLFFBQVEsSUFDNUQsT0FBTyxTQUFTLE9BQU87QUFDM0IsYUFBTyxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUNqQyxDQUFDLENBQUM7QUFBQSxFQUNKLFFBQVE7QUFDTixXQUFPLENBQUM7QUFBQSxFQUNWO0FBQ0Y7OztBQ3RFTyxTQUFTLFNBQStDO0FBQzdELFFBQU0sTUFBTSxvQkFBSSxJQUFvQjtBQUNwQyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsU0FBUyxTQUFPLElBQUksSUFBSSxHQUFHLEtBQUs7QUFBQSxJQUNoQyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSztBQUFBLEVBQ2xEO0FBQ0Y7QUFNTyxJQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUU7QUFtRXRDLFNBQVMsVUFBVSxHQUFnQjtBQUN4QyxRQUFNLE9BQU8sRUFBRSxZQUFZLGNBQWMsS0FBSyxLQUFLLElBQUk7QUFDdkQsTUFBSSxNQUFNLEtBQUssSUFBSTtBQUNuQixNQUFJLE9BQU87QUFDWCxRQUFNLFNBQVMsb0JBQUksSUFBOEM7QUFDakUsYUFBVyxjQUFjLENBQUMsTUFBa0IsUUFBUSxNQUFNO0FBQ3hELFdBQU8sSUFBSSxFQUFFLE1BQU0sRUFBRSxJQUFJLE1BQU0sT0FBTyxLQUFLLENBQUM7QUFDNUMsV0FBTztBQUFBLEVBQ1Q7QUFDQSxhQUFXLGdCQUFnQixDQUFDLFVBQWtCLEtBQUssT0FBTyxPQUFPLEtBQUs7QUFDdEUsT0FBSyxNQUFNLE1BQU07QUFDakIsSUFBRSxNQUFNLE1BQU07QUFDWixlQUFXLGFBQWEsS0FBSztBQUM3QixlQUFXLGVBQWUsS0FBSztBQUMvQixTQUFLLE1BQU0sS0FBSztBQUFBLEVBQ2xCLENBQUM7QUFDRCxTQUFPO0FBQUE7QUFBQSxJQUVMLEtBQUssTUFBYztBQUNqQixZQUFNLE1BQU0sTUFBTTtBQUNsQixpQkFBUztBQUNQLGNBQU0sTUFBTSxDQUFDLEdBQUcsTUFBTSxFQUFFLE9BQU8sQ0FBQyxDQUFDLEVBQUUsQ0FBQyxNQUFNLEVBQUUsTUFBTSxHQUFHLEVBQUUsS0FBSyxDQUFDLENBQUMsRUFBRSxDQUFDLEdBQUcsQ0FBQyxFQUFFLENBQUMsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FBQztBQUM1RixZQUFJLFFBQVE7QUFDVjtBQUNGLGVBQU8sT0FBTyxJQUFJLENBQUMsQ0FBQztBQUNwQixjQUFNLElBQUksQ0FBQyxFQUFFO0FBQ2IsWUFBSSxDQUFDLEVBQUUsS0FBSztBQUFBLE1BQ2Q7QUFDQSxZQUFNO0FBQUEsSUFDUjtBQUFBLEVBQ0Y7QUFDRjs7O0E1QjFHQSxJQUFNLE9BQU4sTUFBNkI7QUFBQSxFQUczQixZQUFxQixRQUFzQjtBQUF0QjtBQUZyQixnQkFBaUIsQ0FBQztBQUNsQixrQkFBUztBQUFBLEVBQ21DO0FBQUEsRUFDNUMsS0FBSyxNQUFjO0FBQ2pCLFNBQUssS0FBSyxLQUFLLElBQUk7QUFBQSxFQUNyQjtBQUFBLEVBQ0EsUUFBUTtBQUNOLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sR0FBZ0I7QUFDN0IsUUFBTSxRQUFnQixDQUFDO0FBQ3ZCLFFBQU0sUUFBUSxPQUFPO0FBQ3JCLFFBQU0sT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTLEtBQUssR0FBRyxLQUFLO0FBQ2hELE9BQUssU0FBUyxDQUFDLFFBQVE7QUFDdkIsUUFBTSxVQUFVLElBQUksUUFBUSxNQUFNLFlBQVU7QUFDMUMsVUFBTUMsUUFBTyxJQUFJLEtBQUssTUFBTTtBQUM1QixVQUFNLEtBQUtBLEtBQUk7QUFDZixXQUFPQTtBQUFBLEVBQ1QsQ0FBQztBQUVELElBQUUsTUFBTSxNQUFNLFFBQVEsTUFBTSxDQUFDO0FBQzdCLFFBQU0sT0FBTyxNQUFNLE1BQU0sTUFBTSxTQUFTLENBQUM7QUFDekMsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUFNO0FBQUEsSUFBUztBQUFBLElBQU87QUFBQSxJQUN0QixNQUFNLElBQUksVUFBb0IsTUFBTSxRQUFRLFVBQVEsS0FBSyxFQUFFLE9BQU8sS0FBSyxJQUFJLENBQUM7QUFBQSxJQUM1RSxPQUFPLENBQUMsT0FBTyxDQUFDLE1BQU07QUFDcEIsY0FBUSxNQUFNLEVBQUUsTUFBTSxTQUFTLGdCQUFnQixJQUFJLFVBQVUsSUFBSSxHQUFHLEtBQUssQ0FBQztBQUMxRSxXQUFLLEVBQUUsT0FBTyxPQUFPO0FBQUEsSUFDdkI7QUFBQSxJQUNBLFFBQVEsQ0FBQyxPQUFPLFlBQVk7QUFBQSxNQUMxQjtBQUFBLE1BQ0E7QUFBQSxNQUNBLFlBQVksSUFBSTtBQUFBLE1BQWEsWUFBWSxJQUFJO0FBQUEsTUFDN0MsSUFBSSxJQUFJO0FBQUEsSUFDVixFQUFFLFFBQVEsVUFBUSxLQUFLLEVBQUUsT0FBTyxLQUFLLElBQUksQ0FBQztBQUFBLEVBQzVDO0FBQ0Y7QUFFQSxLQUFLLGdEQUFnRCxPQUFLO0FBQ3hELFFBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsS0FBRyxNQUFNO0FBQ1QsU0FBTyxVQUFVLEdBQUcsS0FBSyxFQUFFLE1BQU0sQ0FBQyxjQUFjLGNBQWMsc0JBQXNCLENBQUM7QUFDckYsS0FBRyxPQUFPO0FBQ1YsU0FBTztBQUFBLElBQVUsR0FBRyxLQUFLLEVBQUUsS0FBSyxNQUFNLEdBQUcsQ0FBQztBQUFBLElBQ3pCLENBQUMsNkRBQTZELFdBQVcsYUFBYTtBQUFBLEVBQUM7QUFDeEcsU0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLFFBQVE7QUFDdkMsU0FBTyxNQUFNLEdBQUcsS0FBSyxRQUFTLE1BQU0sUUFBUTtBQUM5QyxDQUFDO0FBRUQsS0FBSyx1REFBdUQsT0FBSztBQUMvRCxRQUFNLEtBQUssTUFBTSxDQUFDO0FBQ2xCLEtBQUcsTUFBTTtBQUNULEtBQUcsS0FBSywwQkFBMEIsd0NBQXdDO0FBQzFFLFNBQU8sTUFBTSxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxrQ0FBa0M7QUFDcEUsQ0FBQztBQUVELEtBQUssK0RBQStELE9BQUs7QUFDdkUsUUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNsQixLQUFHLE1BQU07QUFDVCxLQUFHLEtBQUssd0JBQXdCLHlCQUF5Qiw4Q0FBOEM7QUFDdkcsU0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLEtBQUs7QUFDcEMsU0FBTyxVQUFVLEdBQUcsUUFBUSxTQUFTLEVBQUUsT0FBTyxRQUFRLE1BQU0sbUNBQW1DLENBQUM7QUFDaEcsS0FBRyxRQUFRLE1BQU0sRUFBRSxNQUFNLE9BQU8sZ0JBQWdCLElBQUksVUFBVSxHQUFHLENBQUM7QUFDbEUsU0FBTyxNQUFNLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDL0IsU0FBTyxNQUFNLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSSxHQUFHLFVBQVU7QUFDN0MsS0FBRyxLQUFLLHVCQUF1QjtBQUMvQixTQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sUUFBUTtBQUN2QyxTQUFPLE1BQU0sR0FBRyxLQUFLLElBQUksS0FBSztBQUNoQyxDQUFDO0FBRUQsS0FBSywrQ0FBK0MsT0FBSztBQUN2RCxRQUFNLEtBQUssTUFBTSxDQUFDO0FBQ2xCLEtBQUcsTUFBTTtBQUNULEtBQUcsS0FBSyx1REFBdUQ7QUFDL0QsU0FBTyxNQUFNLEdBQUcsUUFBUSxRQUFTLE1BQU0scUNBQXFDO0FBQzlFLENBQUM7QUFFRCxLQUFLLDhCQUE4QixPQUFLO0FBQ3RDLFFBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsS0FBRyxNQUFNLEVBQUUsVUFBVSxTQUFTLENBQUM7QUFDL0IsS0FBRyxLQUFLLHNDQUFzQyx3QkFBd0IsZ0JBQWdCO0FBQ3RGLFNBQU8sVUFBVSxHQUFHLEtBQUssRUFBRSxLQUFLLE1BQU0sQ0FBQyxHQUFHLENBQUMsc0JBQXNCLGdCQUFnQixLQUFLLGlCQUFpQixDQUFDLEVBQUUsQ0FBQztBQUMzRyxLQUFHLEtBQUssNkNBQTZDLGdCQUFnQjtBQUNyRSxTQUFPLE1BQU0sR0FBRyxLQUFLLEVBQUUsS0FBSyxJQUFJLEdBQUcsU0FBUztBQUM1QyxTQUFPLE1BQU0sR0FBRyxLQUFLLFNBQVMsT0FBTztBQUN2QyxDQUFDO0FBRUQsS0FBSywrREFBK0QsT0FBSztBQUN2RSxRQUFNLEtBQUssTUFBTSxDQUFDO0FBQ2xCLEtBQUcsTUFBTSxFQUFFLFVBQVUsUUFBUSxDQUFDO0FBQzlCLEtBQUcsS0FBSyx1QkFBdUIsd0JBQXdCLHdEQUF3RDtBQUMvRyxTQUFPLFVBQVUsQ0FBQyxHQUFHLFFBQVEsT0FBTyxHQUFHLFFBQVEsUUFBUyxLQUFLLEdBQUcsQ0FBQyxPQUFPLFVBQVUsQ0FBQztBQUNuRixTQUFPLE1BQU0sR0FBRyxRQUFRLFFBQVMsTUFBTSxnQkFBZ0I7QUFDdkQsU0FBTyxHQUFHLEdBQUcsS0FBSyxFQUFFLE1BQU07QUFDMUIsS0FBRyxNQUFNLEVBQUUsVUFBVSxJQUFJLENBQUM7QUFDMUIsS0FBRyxLQUFLLHdCQUF3Qix1QkFBdUI7QUFDdkQsU0FBTyxNQUFNLEdBQUcsUUFBUSxRQUFTLE1BQU0sT0FBTztBQUNoRCxDQUFDO0FBRUQsS0FBSyxvQ0FBb0MsT0FBSztBQUM1QyxRQUFNLEtBQUssTUFBTSxDQUFDO0FBQ2xCLEtBQUcsTUFBTTtBQUNULEtBQUcsS0FBSyxrQ0FBa0MscUJBQXFCO0FBQy9ELFNBQU8sTUFBTSxHQUFHLFFBQVEsUUFBUyxPQUFPLGlCQUFpQjtBQUN6RCxLQUFHLE1BQU0sRUFBRSxnQkFBZ0IsT0FBTyxDQUFDO0FBQ25DLFNBQU8sTUFBTSxHQUFHLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxXQUFXO0FBQzdDLENBQUM7QUFFRCxLQUFLLHFCQUFxQixPQUFLO0FBQzdCLFFBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsS0FBRyxNQUFNO0FBQ1QsS0FBRyxLQUFLLHNDQUFzQztBQUM5QyxTQUFPLE1BQU0sR0FBRyxRQUFRLFFBQVMsTUFBTSxNQUFNO0FBQy9DLENBQUM7QUFFRCxLQUFLLHNDQUFzQyxPQUFLO0FBQzlDLFFBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsS0FBRyxRQUFRLE1BQU0sRUFBRSxNQUFNLFNBQVMsZ0JBQWdCLElBQUksVUFBVSxHQUFHLENBQUM7QUFDcEUsS0FBRyxLQUFLLEVBQUUsT0FBTyxPQUFPO0FBQ3hCLFNBQU8sVUFBVSxDQUFDLEdBQUcsUUFBUSxPQUFPLEdBQUcsUUFBUSxRQUFTLEtBQUssR0FBRyxDQUFDLE9BQU8sWUFBWSxDQUFDO0FBQ3ZGLENBQUM7QUFFRCxLQUFLLCtFQUErRSxPQUFLO0FBQ3ZGLFFBQU0sUUFBUSxVQUFVLENBQUM7QUFDekIsUUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNsQixLQUFHLE1BQU07QUFDVCxLQUFHLE9BQU87QUFDVixNQUFJLEdBQUcsTUFBTSxHQUFHLEtBQUssU0FBVSxPQUFPO0FBQ3RDLEtBQUcsS0FBSyxFQUFFLE9BQU8sT0FBTztBQUN4QixTQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sU0FBUztBQUN4QyxTQUFPLE1BQU0sR0FBRyxLQUFLLFFBQVMsUUFBUSxDQUFDLEVBQUcsU0FBUyxRQUFRO0FBQzNELFFBQU0sS0FBSyxHQUFLO0FBQ2hCLFNBQU8sTUFBTSxHQUFHLE1BQU0sUUFBUSxDQUFDO0FBQy9CLEtBQUcsS0FBSyxFQUFFLE9BQU8sT0FBTztBQUN4QixRQUFNLEtBQUssR0FBSztBQUNoQixTQUFPLE1BQU0sR0FBRyxNQUFNLFFBQVEsR0FBRyw0QkFBNEI7QUFDN0QsUUFBTSxLQUFLLEdBQUs7QUFDaEIsU0FBTyxNQUFNLEdBQUcsTUFBTSxRQUFRLENBQUM7QUFDL0IsS0FBRyxLQUFLLEVBQUUsT0FBTyxPQUFPO0FBQ3hCLEtBQUcsT0FBTztBQUNWLFNBQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxRQUFRO0FBQ3ZDLFNBQU8sR0FBRyxHQUFHLEtBQUssRUFBRSxLQUFLLFNBQVMsYUFBYSxDQUFDO0FBQ2xELENBQUM7QUFFRCxLQUFLLHFFQUFxRSxPQUFLO0FBQzdFLFFBQU0sUUFBUSxVQUFVLENBQUM7QUFDekIsUUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNsQixLQUFHLE1BQU07QUFDVCxLQUFHLE9BQU87QUFDVixLQUFHLEtBQUssRUFBRSxPQUFPLE9BQU87QUFDeEIsUUFBTSxLQUFLLEdBQUs7QUFDaEIsS0FBRyxLQUFLLEVBQUUsT0FBTyxPQUFPO0FBQ3hCLEtBQUcsS0FBSyw4Q0FBOEM7QUFDdEQsU0FBTyxNQUFNLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSSxHQUFHLGFBQWE7QUFDaEQsS0FBRyxPQUFPLFFBQVE7QUFDbEIsU0FBTyxNQUFNLEdBQUcsS0FBSyxJQUFJLFFBQVE7QUFDakMsS0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDO0FBQ2xCLEtBQUcsS0FBSyw4QkFBOEI7QUFDdEMsU0FBTyxVQUFVLEdBQUcsS0FBSyxFQUFFLE1BQU0sQ0FBQyxZQUFZLENBQUM7QUFDL0MsS0FBRyxLQUFLLDRCQUE0QjtBQUNwQyxTQUFPLE1BQU0sR0FBRyxLQUFLLElBQUksT0FBTztBQUNsQyxDQUFDO0FBRUQsS0FBSywwQ0FBMEMsT0FBSztBQUNsRCxRQUFNLFFBQVEsVUFBVSxDQUFDO0FBQ3pCLFFBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsS0FBRyxNQUFNO0FBQ1QsS0FBRyxPQUFPO0FBQ1YsS0FBRyxLQUFLLEVBQUUsT0FBTyxDQUFDO0FBQ2xCLFFBQU0sS0FBSyxHQUFNO0FBQ2pCLFNBQU8sVUFBVSxHQUFHLEtBQUssRUFBRSxNQUFNLENBQUMsV0FBVyxDQUFDO0FBQzlDLEtBQUcsS0FBSyxvQkFBb0I7QUFDNUIsUUFBTSxLQUFLLEdBQU07QUFDakIsU0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLFFBQVE7QUFDdkMsUUFBTSxLQUFLLElBQU07QUFDakIsU0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLFNBQVM7QUFDMUMsQ0FBQztBQUVELEtBQUssbUNBQW1DLE9BQUs7QUFDM0MsUUFBTSxRQUFRLFVBQVUsQ0FBQztBQUN6QixRQUFNLEtBQUssTUFBTSxDQUFDO0FBQ2xCLEtBQUcsTUFBTTtBQUNULEtBQUcsT0FBTztBQUNWLFFBQU0sT0FBTyxHQUFHLEtBQUs7QUFDckIsS0FBRyxRQUFRLE1BQU0sU0FBUztBQUMxQixTQUFPLE1BQU0sS0FBSyxLQUFLLElBQUksR0FBRyxlQUFlO0FBQzdDLE9BQUssT0FBTyxPQUFPO0FBQ25CLFFBQU0sS0FBSyxHQUFPO0FBQ2xCLFNBQU8sTUFBTSxHQUFHLE1BQU0sUUFBUSxDQUFDO0FBQy9CLFNBQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxLQUFLO0FBQ3RDLENBQUM7QUFFRCxLQUFLLG1DQUFtQyxPQUFLO0FBQzNDLFFBQU0sS0FBSyxNQUFNLENBQUM7QUFDbEIsS0FBRyxNQUFNO0FBQ1QsS0FBRyxLQUFLLFdBQVc7QUFDbkIsU0FBTyxNQUFNLEdBQUcsS0FBSyxFQUFFLEtBQUssSUFBSSxHQUFHLFdBQVc7QUFDaEQsQ0FBQztBQUVELEtBQUssNERBQTRELE1BQU07QUFDckUsUUFBTSxVQUFVLElBQUksUUFBUSxNQUFNLENBQUM7QUFDbkMsUUFBTSxTQUFTLE1BQU0sS0FBSyxFQUFFLFFBQVEsRUFBRSxHQUFHLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDN0QsU0FBTyxVQUFVLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUksSUFBSSxJQUFJLEVBQUUsRUFBRSxJQUFJLE9BQUssSUFBSSxHQUFJLENBQUM7QUFDeEUsVUFBUSxNQUFNO0FBQ2QsU0FBTyxNQUFNLFFBQVEsS0FBSyxHQUFHLEdBQUk7QUFDakMsU0FBTyxNQUFNLElBQUksUUFBUSxNQUFNLENBQUMsRUFBRSxLQUFLLEdBQUcsR0FBRztBQUMvQyxDQUFDO0FBRUQsS0FBSyxvQ0FBb0MsTUFBTTtBQUM3QyxTQUFPLE1BQU0sY0FBYyxJQUFJLElBQUksK0JBQStCLENBQUMsR0FBRyx3QkFBd0I7QUFDOUYsU0FBTyxNQUFNLGNBQWMsSUFBSSxJQUFJLG9CQUFvQixDQUFDLEdBQUcsb0JBQW9CO0FBQ2pGLENBQUM7IiwKICAibmFtZXMiOiBbIndvcmRzIiwgInJlZmVyZW5jZSIsICJ3YW50ZWQiLCAid29yZHMiLCAicHJvYmxlbSIsICJtZW50aW9ucyIsICJrZXlPZiIsICJzaXplIiwgInByb2JsZW0iLCAicHJvYmxlbSIsICJwaWVjZXMiLCAid2FudGVkIiwgIndvcmRzIiwgInByb2JsZW0iLCAicGFnZSIsICJyb29tIiwgInBsYWNlIiwgIndpcmUiXQp9Cg==
