// test/unit/small.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

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

// src/irc/batches.ts
function isBatch(item) {
  return "items" in item;
}

// src/irc/split.ts
var encoder = new TextEncoder();

// src/state/compose.ts
function multilineText(parts) {
  return parts.map(({ text, goesOn }, i) => (i === 0 || goesOn ? "" : "\n") + text).join("");
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
  const problem = refusal(message);
  if (problem !== null)
    chat.tell(problem);
}

// src/state/speak.ts
var patience = 2e4;
var waiting = /* @__PURE__ */ new WeakMap();
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
  const at = room.pending.indexOf(line);
  const state = waiting.get(line);
  if (at < 0 || state === void 0)
    return;
  clearTimeout(state.timer);
  const failed = { ...line, sending: "failed", problem };
  waiting.set(failed, state);
  room.pending[at] = failed;
  room.changes.changed();
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

// test/unit/small.test.ts
test("what the server says of itself is read", () => {
  const it = new Isupport();
  it.take(["PREFIX=(ohv)@%+", "CHANMODES=b,k,l,n", "NETWORK=Tea\\x20House", "WHOX"]);
  assert.equal(it.get("NETWORK"), "Tea House");
  assert.ok(it.has("WHOX"));
  assert.equal(it.rankSigns, "@%+");
  assert.deepEqual([it.signOf("h"), it.signOf("n")], ["%", ""]);
  assert.deepEqual(
    ["o", "b", "k", "l", "n"].map((mode) => [it.takesParameter(mode, true), it.takesParameter(mode, false)]),
    [[true, true], [true, true], [true, true], [true, false], [false, false]]
  );
  it.take(["-WHOX", "X=0"]);
  assert.ok(!it.has("WHOX"));
  assert.equal(it.number("X", 7), 7);
});
test("limits of a capability are read", () => {
  const it = new Capabilities();
  it.offer("draft/multiline=max-bytes=4000,max-lines=10 sasl");
  assert.equal(it.limit("draft/multiline", "max-lines", 1), 10);
  assert.equal(it.limit("draft/multiline", "max-words", 1), 1);
  assert.deepEqual(it.toRequest(), ["draft/multiline", "sasl"]);
  it.acknowledge("sasl draft/multiline");
  it.acknowledge("-sasl");
  assert.ok(!it.has("sasl"));
});
test("a password of any length is sent in pieces", () => {
  assert.deepEqual(plainAnswer("a", "b"), [btoa("\0a\0b")]);
  const exact = plainAnswer("a", "x".repeat(297));
  assert.deepEqual(exact.map((piece) => piece.length), [400, 1]);
  assert.equal(exact[1], "+");
  assert.equal(atob(plainAnswer("a", "\xE4")[0]).length, 5);
});
test("masks match as a whole, in time", () => {
  assert.ok(matches("*!*@192.0.2.*", "Omar!o@192.0.2.7"));
  assert.ok(matches("o?ar", "OMAR"));
  assert.ok(!matches("omar", "omar2"));
  assert.ok(!matches("*a", "b"));
  assert.ok(matches("**", ""));
  const start = Date.now();
  matches("*a".repeat(200) + "b", "a".repeat(5e3));
  assert.ok(Date.now() - start < 1e3);
  assert.ok(isIgnored(["omar"], "Omar!o@h"));
  assert.ok(!isIgnored(["oma"], "Omar!o@h"));
});
test("refusals are sentences", () => {
  const said = (line) => refusal(parseMessage(line));
  assert.equal(said(":irc 401 me Omar :No such nick"), "There is nobody called Omar, and no such room");
  assert.equal(said(":irc 441 me Omar #x :x"), "Omar is not in #x");
  assert.equal(said(":irc 499 me #x :Something else"), "#x Something else");
  assert.equal(said(":irc 482 me :short"), "short");
  assert.equal(said("FAIL X Y :Why not"), "Why not");
  assert.equal(said(":irc 332 me #x :topic"), null);
  assert.equal(said(":irc 422 me :No MOTD"), null);
});
test("choices are kept, and nonsense in the store is not believed", () => {
  const store = memory();
  new Settings(store).set("theme", "dark");
  assert.equal(new Settings(store).get("theme"), "dark");
  store.setItem("hubbub.settings", JSON.stringify({ sound: "yes", ignored: [1], name: "Ann", other: 1 }));
  const read2 = new Settings(store);
  assert.deepEqual([read2.get("sound"), read2.get("ignored"), read2.get("name")], [false, [], "Ann"]);
  store.setItem("hubbub.settings", "{");
  assert.deepEqual(new Settings(store).get("size"), defaults.size);
  const broken = new Settings({ getItem: () => null, setItem: () => {
    throw new Error("full");
  } });
  broken.set("sound", true);
  assert.equal(broken.get("sound"), true);
});
test("however often something changes, one hears of it once", () => {
  const it = new Subject();
  let heard = 0;
  const end = it.subscribe(() => ++heard);
  it.changed();
  it.changed();
  tellAll();
  assert.equal(heard, 1);
  end();
  it.changed();
  tellAll();
  assert.equal(heard, 1);
});
test("a duration is said in two units", () => {
  assert.deepEqual([0, 5, 65, 3700, 9e4].map(duration), ["0 s", "5 s", "1 min 5 s", "1 h 1 min", "1 d 1 h"]);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdW5pdC9zbWFsbC50ZXN0LnRzIiwgIi4uLy4uL3NyYy9pcmMvY2FwYWJpbGl0aWVzLnRzIiwgIi4uLy4uL3NyYy9pcmMvaXN1cHBvcnQudHMiLCAiLi4vLi4vc3JjL2lyYy9tZXNzYWdlLnRzIiwgIi4uLy4uL3NyYy9pcmMvc2FzbC50cyIsICIuLi8uLi9zcmMvaXJjL2JhdGNoZXMudHMiLCAiLi4vLi4vc3JjL2lyYy9zcGxpdC50cyIsICIuLi8uLi9zcmMvc3RhdGUvY29tcG9zZS50cyIsICIuLi8uLi9zcmMvc3RhdGUvaWdub3JlLnRzIiwgIi4uLy4uL3NyYy9mb3JtYXQvbWVudGlvbnMudHMiLCAiLi4vLi4vc3JjL3N0YXRlL2xpbmUudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3JlZnVzYWxzLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9yZWFkaW5nLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9zdWJqZWN0LnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9yb29tLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9tZW1iZXJzaGlwLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9zcGVlY2gudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3JlY2VpdmUudHMiLCAiLi4vLi4vc3JjL3N0YXRlL3NwZWFrLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9oaXN0b3J5LnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9hbnN3ZXJzLnRzIiwgIi4uLy4uL3NyYy9zdGF0ZS9zZXR0aW5ncy50cyIsICIuLi91bml0L3N1cHBvcnQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IENhcGFiaWxpdGllcyB9IGZyb20gXCIuLi8uLi9zcmMvaXJjL2NhcGFiaWxpdGllcy50c1wiO1xuaW1wb3J0IHsgSXN1cHBvcnQgfSBmcm9tIFwiLi4vLi4vc3JjL2lyYy9pc3VwcG9ydC50c1wiO1xuaW1wb3J0IHsgcGFyc2VNZXNzYWdlIH0gZnJvbSBcIi4uLy4uL3NyYy9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgcGxhaW5BbnN3ZXIgfSBmcm9tIFwiLi4vLi4vc3JjL2lyYy9zYXNsLnRzXCI7XG5pbXBvcnQgeyBkdXJhdGlvbiB9IGZyb20gXCIuLi8uLi9zcmMvc3RhdGUvYW5zd2Vycy50c1wiO1xuaW1wb3J0IHsgaXNJZ25vcmVkLCBtYXRjaGVzIH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9pZ25vcmUudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3JlZnVzYWxzLnRzXCI7XG5pbXBvcnQgeyBTZXR0aW5ncywgZGVmYXVsdHMgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL3NldHRpbmdzLnRzXCI7XG5pbXBvcnQgeyBTdWJqZWN0LCB0ZWxsQWxsIH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9zdWJqZWN0LnRzXCI7XG5pbXBvcnQgeyBtZW1vcnkgfSBmcm9tIFwiLi9zdXBwb3J0LnRzXCI7XG5cbnRlc3QoXCJ3aGF0IHRoZSBzZXJ2ZXIgc2F5cyBvZiBpdHNlbGYgaXMgcmVhZFwiLCAoKSA9PiB7XG4gIGNvbnN0IGl0ID0gbmV3IElzdXBwb3J0KCk7XG4gIGl0LnRha2UoW1wiUFJFRklYPShvaHYpQCUrXCIsIFwiQ0hBTk1PREVTPWIsayxsLG5cIiwgXCJORVRXT1JLPVRlYVxcXFx4MjBIb3VzZVwiLCBcIldIT1hcIl0pO1xuICBhc3NlcnQuZXF1YWwoaXQuZ2V0KFwiTkVUV09SS1wiKSwgXCJUZWEgSG91c2VcIik7XG4gIGFzc2VydC5vayhpdC5oYXMoXCJXSE9YXCIpKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LnJhbmtTaWducywgXCJAJStcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoW2l0LnNpZ25PZihcImhcIiksIGl0LnNpZ25PZihcIm5cIildLCBbXCIlXCIsIFwiXCJdKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbXCJvXCIsIFwiYlwiLCBcImtcIiwgXCJsXCIsIFwiblwiXS5tYXAobW9kZSA9PiBbaXQudGFrZXNQYXJhbWV0ZXIobW9kZSwgdHJ1ZSksIGl0LnRha2VzUGFyYW1ldGVyKG1vZGUsIGZhbHNlKV0pLFxuICAgICAgICAgICAgICAgICAgIFtbdHJ1ZSwgdHJ1ZV0sIFt0cnVlLCB0cnVlXSwgW3RydWUsIHRydWVdLCBbdHJ1ZSwgZmFsc2VdLCBbZmFsc2UsIGZhbHNlXV0pO1xuICBpdC50YWtlKFtcIi1XSE9YXCIsIFwiWD0wXCJdKTtcbiAgYXNzZXJ0Lm9rKCFpdC5oYXMoXCJXSE9YXCIpKTtcbiAgYXNzZXJ0LmVxdWFsKGl0Lm51bWJlcihcIlhcIiwgNyksIDcpO1xufSk7XG5cbnRlc3QoXCJsaW1pdHMgb2YgYSBjYXBhYmlsaXR5IGFyZSByZWFkXCIsICgpID0+IHtcbiAgY29uc3QgaXQgPSBuZXcgQ2FwYWJpbGl0aWVzKCk7XG4gIGl0Lm9mZmVyKFwiZHJhZnQvbXVsdGlsaW5lPW1heC1ieXRlcz00MDAwLG1heC1saW5lcz0xMCBzYXNsXCIpO1xuICBhc3NlcnQuZXF1YWwoaXQubGltaXQoXCJkcmFmdC9tdWx0aWxpbmVcIiwgXCJtYXgtbGluZXNcIiwgMSksIDEwKTtcbiAgYXNzZXJ0LmVxdWFsKGl0LmxpbWl0KFwiZHJhZnQvbXVsdGlsaW5lXCIsIFwibWF4LXdvcmRzXCIsIDEpLCAxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChpdC50b1JlcXVlc3QoKSwgW1wiZHJhZnQvbXVsdGlsaW5lXCIsIFwic2FzbFwiXSk7XG4gIGl0LmFja25vd2xlZGdlKFwic2FzbCBkcmFmdC9tdWx0aWxpbmVcIik7XG4gIGl0LmFja25vd2xlZGdlKFwiLXNhc2xcIik7XG4gIGFzc2VydC5vayghaXQuaGFzKFwic2FzbFwiKSk7XG59KTtcblxudGVzdChcImEgcGFzc3dvcmQgb2YgYW55IGxlbmd0aCBpcyBzZW50IGluIHBpZWNlc1wiLCAoKSA9PiB7XG4gIGFzc2VydC5kZWVwRXF1YWwocGxhaW5BbnN3ZXIoXCJhXCIsIFwiYlwiKSwgW2J0b2EoXCJcXDBhXFwwYlwiKV0pO1xuICBjb25zdCBleGFjdCA9IHBsYWluQW5zd2VyKFwiYVwiLCBcInhcIi5yZXBlYXQoMjk3KSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoZXhhY3QubWFwKHBpZWNlID0+IHBpZWNlLmxlbmd0aCksIFs0MDAsIDFdKTtcbiAgYXNzZXJ0LmVxdWFsKGV4YWN0WzFdLCBcIitcIik7XG4gIGFzc2VydC5lcXVhbChhdG9iKHBsYWluQW5zd2VyKFwiYVwiLCBcIlxcdTAwZTRcIilbMF0hKS5sZW5ndGgsIDUpO1xufSk7XG5cbnRlc3QoXCJtYXNrcyBtYXRjaCBhcyBhIHdob2xlLCBpbiB0aW1lXCIsICgpID0+IHtcbiAgYXNzZXJ0Lm9rKG1hdGNoZXMoXCIqISpAMTkyLjAuMi4qXCIsIFwiT21hciFvQDE5Mi4wLjIuN1wiKSk7XG4gIGFzc2VydC5vayhtYXRjaGVzKFwibz9hclwiLCBcIk9NQVJcIikpO1xuICBhc3NlcnQub2soIW1hdGNoZXMoXCJvbWFyXCIsIFwib21hcjJcIikpO1xuICBhc3NlcnQub2soIW1hdGNoZXMoXCIqYVwiLCBcImJcIikpO1xuICBhc3NlcnQub2sobWF0Y2hlcyhcIioqXCIsIFwiXCIpKTtcbiAgY29uc3Qgc3RhcnQgPSBEYXRlLm5vdygpO1xuICBtYXRjaGVzKFwiKmFcIi5yZXBlYXQoMjAwKSArIFwiYlwiLCBcImFcIi5yZXBlYXQoNV8wMDApKTtcbiAgYXNzZXJ0Lm9rKERhdGUubm93KCkgLSBzdGFydCA8IDFfMDAwKTtcbiAgYXNzZXJ0Lm9rKGlzSWdub3JlZChbXCJvbWFyXCJdLCBcIk9tYXIhb0BoXCIpKTtcbiAgYXNzZXJ0Lm9rKCFpc0lnbm9yZWQoW1wib21hXCJdLCBcIk9tYXIhb0BoXCIpKTtcbn0pO1xuXG50ZXN0KFwicmVmdXNhbHMgYXJlIHNlbnRlbmNlc1wiLCAoKSA9PiB7XG4gIGNvbnN0IHNhaWQgPSAobGluZTogc3RyaW5nKSA9PiByZWZ1c2FsKHBhcnNlTWVzc2FnZShsaW5lKSEpO1xuICBhc3NlcnQuZXF1YWwoc2FpZChcIjppcmMgNDAxIG1lIE9tYXIgOk5vIHN1Y2ggbmlja1wiKSwgXCJUaGVyZSBpcyBub2JvZHkgY2FsbGVkIE9tYXIsIGFuZCBubyBzdWNoIHJvb21cIik7XG4gIGFzc2VydC5lcXVhbChzYWlkKFwiOmlyYyA0NDEgbWUgT21hciAjeCA6eFwiKSwgXCJPbWFyIGlzIG5vdCBpbiAjeFwiKTtcbiAgYXNzZXJ0LmVxdWFsKHNhaWQoXCI6aXJjIDQ5OSBtZSAjeCA6U29tZXRoaW5nIGVsc2VcIiksIFwiI3ggU29tZXRoaW5nIGVsc2VcIik7XG4gIGFzc2VydC5lcXVhbChzYWlkKFwiOmlyYyA0ODIgbWUgOnNob3J0XCIpLCBcInNob3J0XCIpO1xuICBhc3NlcnQuZXF1YWwoc2FpZChcIkZBSUwgWCBZIDpXaHkgbm90XCIpLCBcIldoeSBub3RcIik7XG4gIGFzc2VydC5lcXVhbChzYWlkKFwiOmlyYyAzMzIgbWUgI3ggOnRvcGljXCIpLCBudWxsKTtcbiAgYXNzZXJ0LmVxdWFsKHNhaWQoXCI6aXJjIDQyMiBtZSA6Tm8gTU9URFwiKSwgbnVsbCk7XG59KTtcblxudGVzdChcImNob2ljZXMgYXJlIGtlcHQsIGFuZCBub25zZW5zZSBpbiB0aGUgc3RvcmUgaXMgbm90IGJlbGlldmVkXCIsICgpID0+IHtcbiAgY29uc3Qgc3RvcmUgPSBtZW1vcnkoKTtcbiAgbmV3IFNldHRpbmdzKHN0b3JlKS5zZXQoXCJ0aGVtZVwiLCBcImRhcmtcIik7XG4gIGFzc2VydC5lcXVhbChuZXcgU2V0dGluZ3Moc3RvcmUpLmdldChcInRoZW1lXCIpLCBcImRhcmtcIik7XG4gIHN0b3JlLnNldEl0ZW0oXCJodWJidWIuc2V0dGluZ3NcIiwgSlNPTi5zdHJpbmdpZnkoeyBzb3VuZDogXCJ5ZXNcIiwgaWdub3JlZDogWzFdLCBuYW1lOiBcIkFublwiLCBvdGhlcjogMSB9KSk7XG4gIGNvbnN0IHJlYWQgPSBuZXcgU2V0dGluZ3Moc3RvcmUpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtyZWFkLmdldChcInNvdW5kXCIpLCByZWFkLmdldChcImlnbm9yZWRcIiksIHJlYWQuZ2V0KFwibmFtZVwiKV0sIFtmYWxzZSwgW10sIFwiQW5uXCJdKTtcbiAgc3RvcmUuc2V0SXRlbShcImh1YmJ1Yi5zZXR0aW5nc1wiLCBcIntcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwobmV3IFNldHRpbmdzKHN0b3JlKS5nZXQoXCJzaXplXCIpLCBkZWZhdWx0cy5zaXplKTtcbiAgY29uc3QgYnJva2VuID0gbmV3IFNldHRpbmdzKHsgZ2V0SXRlbTogKCkgPT4gbnVsbCwgc2V0SXRlbTogKCkgPT4geyB0aHJvdyBuZXcgRXJyb3IoXCJmdWxsXCIpOyB9IH0pO1xuICBicm9rZW4uc2V0KFwic291bmRcIiwgdHJ1ZSk7XG4gIGFzc2VydC5lcXVhbChicm9rZW4uZ2V0KFwic291bmRcIiksIHRydWUpO1xufSk7XG5cbnRlc3QoXCJob3dldmVyIG9mdGVuIHNvbWV0aGluZyBjaGFuZ2VzLCBvbmUgaGVhcnMgb2YgaXQgb25jZVwiLCAoKSA9PiB7XG4gIGNvbnN0IGl0ID0gbmV3IFN1YmplY3QoKTtcbiAgbGV0IGhlYXJkID0gMDtcbiAgY29uc3QgZW5kID0gaXQuc3Vic2NyaWJlKCgpID0+ICsraGVhcmQpO1xuICBpdC5jaGFuZ2VkKCk7XG4gIGl0LmNoYW5nZWQoKTtcbiAgdGVsbEFsbCgpO1xuICBhc3NlcnQuZXF1YWwoaGVhcmQsIDEpO1xuICBlbmQoKTtcbiAgaXQuY2hhbmdlZCgpO1xuICB0ZWxsQWxsKCk7XG4gIGFzc2VydC5lcXVhbChoZWFyZCwgMSk7XG59KTtcblxudGVzdChcImEgZHVyYXRpb24gaXMgc2FpZCBpbiB0d28gdW5pdHNcIiwgKCkgPT4ge1xuICBhc3NlcnQuZGVlcEVxdWFsKFswLCA1LCA2NSwgM183MDAsIDkwXzAwMF0ubWFwKGR1cmF0aW9uKSwgW1wiMCBzXCIsIFwiNSBzXCIsIFwiMSBtaW4gNSBzXCIsIFwiMSBoIDEgbWluXCIsIFwiMSBkIDEgaFwiXSk7XG59KTtcbiIsICIvKiogV2hhdCB0aGUgcGFnZSBtYWtlcyB1c2Ugb2YuIE5vbmUgb2YgaXQgaXMgbmVlZGVkOiB3aXRob3V0IGl0LCBpdCBkb2VzIGxlc3MuICovXG5jb25zdCB3YW50ZWQgPSBbXG4gIFwiYWNjb3VudC1ub3RpZnlcIixcbiAgXCJhY2NvdW50LXRhZ1wiLFxuICBcImF3YXktbm90aWZ5XCIsXG4gIFwiYmF0Y2hcIixcbiAgXCJjYXAtbm90aWZ5XCIsXG4gIFwiY2hnaG9zdFwiLFxuICBcImRyYWZ0L2FjY291bnQtcmVnaXN0cmF0aW9uXCIsXG4gIFwiZHJhZnQvY2hhbm5lbC1yZW5hbWVcIixcbiAgXCJkcmFmdC9jaGF0aGlzdG9yeVwiLFxuICBcImRyYWZ0L2V2ZW50LXBsYXliYWNrXCIsXG4gIFwiZHJhZnQvbWVzc2FnZS1yZWRhY3Rpb25cIixcbiAgXCJkcmFmdC9tdWx0aWxpbmVcIixcbiAgXCJkcmFmdC9yZWFkLW1hcmtlclwiLFxuICBcImVjaG8tbWVzc2FnZVwiLFxuICBcImV4dGVuZGVkLWpvaW5cIixcbiAgXCJleHRlbmRlZC1tb25pdG9yXCIsXG4gIFwiaW52aXRlLW5vdGlmeVwiLFxuICBcImxhYmVsZWQtcmVzcG9uc2VcIixcbiAgXCJtZXNzYWdlLXRhZ3NcIixcbiAgXCJtdWx0aS1wcmVmaXhcIixcbiAgXCJzYXNsXCIsXG4gIFwic2VydmVyLXRpbWVcIixcbiAgXCJzZXRuYW1lXCIsXG4gIFwic29qdS5pbS9zZWFyY2hcIixcbiAgXCJkcmFmdC9zZWFyY2hcIixcbiAgXCJzdGFuZGFyZC1yZXBsaWVzXCIsXG4gIFwidXNlcmhvc3QtaW4tbmFtZXNcIixcbl07XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgb2ZmZXJzLCBhbmQgd2hhdCBpcyBvbiAoSVJDdjMgY2FwYWJpbGl0eS1uZWdvdGlhdGlvbikuICovXG5leHBvcnQgY2xhc3MgQ2FwYWJpbGl0aWVzIHtcbiAgcmVhZG9ubHkgb2ZmZXJlZCA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIHJlYWRvbmx5IG9uID0gbmV3IFNldDxzdHJpbmc+KCk7XG5cbiAgb2ZmZXIobGlzdDogc3RyaW5nKSB7XG4gICAgZm9yIChjb25zdCB0b2tlbiBvZiB3b3JkcyhsaXN0KSkge1xuICAgICAgY29uc3QgZXF1YWxzID0gdG9rZW4uaW5kZXhPZihcIj1cIik7XG4gICAgICB0aGlzLm9mZmVyZWQuc2V0KGVxdWFscyA8IDAgPyB0b2tlbiA6IHRva2VuLnNsaWNlKDAsIGVxdWFscyksXG4gICAgICAgICAgICAgICAgICAgICAgIGVxdWFscyA8IDAgPyBcIlwiIDogdG9rZW4uc2xpY2UoZXF1YWxzICsgMSkpO1xuICAgIH1cbiAgfVxuXG4gIHdpdGhkcmF3KGxpc3Q6IHN0cmluZykge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiB3b3JkcyhsaXN0KSkge1xuICAgICAgdGhpcy5vZmZlcmVkLmRlbGV0ZShuYW1lKTtcbiAgICAgIHRoaXMub24uZGVsZXRlKG5hbWUpO1xuICAgIH1cbiAgfVxuXG4gIGFja25vd2xlZGdlKGxpc3Q6IHN0cmluZykge1xuICAgIGZvciAoY29uc3QgbmFtZSBvZiB3b3JkcyhsaXN0KSkge1xuICAgICAgaWYgKG5hbWUuc3RhcnRzV2l0aChcIi1cIikpXG4gICAgICAgIHRoaXMub24uZGVsZXRlKG5hbWUuc2xpY2UoMSkpO1xuICAgICAgZWxzZVxuICAgICAgICB0aGlzLm9uLmFkZChuYW1lKTtcbiAgICB9XG4gIH1cblxuICAvKiogV2hhdCB0byBhc2sgZm9yLCBvZiB3aGF0IGlzIG9mZmVyZWQgYW5kIG5vdCBvbiB5ZXQuICovXG4gIHRvUmVxdWVzdCgpOiBzdHJpbmdbXSB7XG4gICAgcmV0dXJuIHdhbnRlZC5maWx0ZXIobmFtZSA9PiB0aGlzLm9mZmVyZWQuaGFzKG5hbWUpICYmICF0aGlzLm9uLmhhcyhuYW1lKSk7XG4gIH1cblxuICBoYXMobmFtZTogc3RyaW5nKSB7XG4gICAgcmV0dXJuIHRoaXMub24uaGFzKG5hbWUpO1xuICB9XG5cbiAgLyoqIEEgbnVtYmVyIGluIGEgY2FwYWJpbGl0eSdzIHZhbHVlOiBcIm1heC1ieXRlcz00MDAwMCxtYXgtbGluZXM9MTBcIi4gKi9cbiAgbGltaXQobmFtZTogc3RyaW5nLCBrZXk6IHN0cmluZywgb3RoZXJ3aXNlOiBudW1iZXIpIHtcbiAgICBmb3IgKGNvbnN0IHBhcnQgb2YgKHRoaXMub2ZmZXJlZC5nZXQobmFtZSkgPz8gXCJcIikuc3BsaXQoXCIsXCIpKSB7XG4gICAgICBjb25zdCBbaywgdl0gPSBwYXJ0LnNwbGl0KFwiPVwiKTtcbiAgICAgIGlmIChrID09PSBrZXkgJiYgTnVtYmVyKHYpID4gMClcbiAgICAgICAgcmV0dXJuIE51bWJlcih2KTtcbiAgICB9XG4gICAgcmV0dXJuIG90aGVyd2lzZTtcbiAgfVxuXG4gIGNsZWFyKCkge1xuICAgIHRoaXMub2ZmZXJlZC5jbGVhcigpO1xuICAgIHRoaXMub24uY2xlYXIoKTtcbiAgfVxufVxuXG5mdW5jdGlvbiB3b3JkcyhsaXN0OiBzdHJpbmcpIHtcbiAgcmV0dXJuIGxpc3Quc3BsaXQoXCIgXCIpLmZpbHRlcih3b3JkID0+IHdvcmQgIT09IFwiXCIpO1xufVxuIiwgIi8qKiBXaGF0IHRoZSBzZXJ2ZXIgc2F5cyBvZiBpdHNlbGYgKDAwNSwgbW9kZXJuLmlyY2RvY3MuaG9yc2UpLiAqL1xuZXhwb3J0IGNsYXNzIElzdXBwb3J0IHtcbiAgI3Rva2VucyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG5cbiAgLyoqIFRha2VzIHRoZSBwYXJhbWV0ZXJzIG9mIG9uZSAwMDUsIHdpdGhvdXQgdGhlIG5pY2sgYW5kIHRoZSBsYXN0IHdvcmRzLiAqL1xuICB0YWtlKHRva2VuczogcmVhZG9ubHkgc3RyaW5nW10pIHtcbiAgICBmb3IgKGNvbnN0IHRva2VuIG9mIHRva2Vucykge1xuICAgICAgY29uc3QgZXF1YWxzID0gdG9rZW4uaW5kZXhPZihcIj1cIik7XG4gICAgICBjb25zdCBrZXkgPSBlcXVhbHMgPCAwID8gdG9rZW4gOiB0b2tlbi5zbGljZSgwLCBlcXVhbHMpO1xuICAgICAgaWYgKGtleS5zdGFydHNXaXRoKFwiLVwiKSlcbiAgICAgICAgdGhpcy4jdG9rZW5zLmRlbGV0ZShrZXkuc2xpY2UoMSkpO1xuICAgICAgZWxzZVxuICAgICAgICB0aGlzLiN0b2tlbnMuc2V0KGtleSwgZXF1YWxzIDwgMCA/IFwiXCIgOiB1bmVzY2FwZWQodG9rZW4uc2xpY2UoZXF1YWxzICsgMSkpKTtcbiAgICB9XG4gIH1cblxuICBoYXMoa2V5OiBzdHJpbmcpIHtcbiAgICByZXR1cm4gdGhpcy4jdG9rZW5zLmhhcyhrZXkpO1xuICB9XG5cbiAgZ2V0KGtleTogc3RyaW5nKSB7XG4gICAgcmV0dXJuIHRoaXMuI3Rva2Vucy5nZXQoa2V5KSA/PyBcIlwiO1xuICB9XG5cbiAgbnVtYmVyKGtleTogc3RyaW5nLCBvdGhlcndpc2U6IG51bWJlcikge1xuICAgIGNvbnN0IHZhbHVlID0gTnVtYmVyKHRoaXMuZ2V0KGtleSkpO1xuICAgIHJldHVybiBOdW1iZXIuaXNJbnRlZ2VyKHZhbHVlKSAmJiB2YWx1ZSA+IDAgPyB2YWx1ZSA6IG90aGVyd2lzZTtcbiAgfVxuXG4gIC8qKiBTaWducyBvZiByYW5rcywgdGhlIGhpZ2hlc3QgZmlyc3Q6IFwiQCUrXCIuICovXG4gIGdldCByYW5rU2lnbnMoKSB7XG4gICAgcmV0dXJuIHRoaXMuZ2V0KFwiUFJFRklYXCIpLnJlcGxhY2UoL15cXCguKlxcKS8sIFwiXCIpIHx8IFwiQCtcIjtcbiAgfVxuXG4gIC8qKiBUaGUgc2lnbiBvZiBhIHJhbmsncyBtb2RlOiBcIkBcIiBvZiBcIm9cIjsgZW1wdHkgaWYgaXQgaXMgbm8gcmFuay4gKi9cbiAgc2lnbk9mKG1vZGU6IHN0cmluZykge1xuICAgIGNvbnN0IFssIG1vZGVzLCBzaWduc10gPSAvXlxcKCguKilcXCkoLiopJC8uZXhlYyh0aGlzLmdldChcIlBSRUZJWFwiKSkgPz8gWywgXCJvdlwiLCBcIkArXCJdO1xuICAgIHJldHVybiBzaWducyFbbW9kZXMhLmluZGV4T2YobW9kZSldID8/IFwiXCI7XG4gIH1cblxuICAvKiogV2hldGhlciBhIG1vZGUgb2Ygcm9vbXMgdGFrZXMgYSBwYXJhbWV0ZXIuICovXG4gIHRha2VzUGFyYW1ldGVyKG1vZGU6IHN0cmluZywgc2V0OiBib29sZWFuKSB7XG4gICAgY29uc3QgW2xpc3RzID0gXCJiXCIsIGFsd2F5cyA9IFwia1wiLCB3aGVuU2V0ID0gXCJsXCJdID0gdGhpcy5nZXQoXCJDSEFOTU9ERVNcIikuc3BsaXQoXCIsXCIpO1xuICAgIHJldHVybiB0aGlzLnNpZ25PZihtb2RlKSAhPT0gXCJcIiB8fCBsaXN0cy5pbmNsdWRlcyhtb2RlKSB8fCBhbHdheXMuaW5jbHVkZXMobW9kZSlcbiAgICAgIHx8IChzZXQgJiYgd2hlblNldC5pbmNsdWRlcyhtb2RlKSk7XG4gIH1cbn1cblxuLyoqIFwiXFx4MjBcIiBzdGFuZHMgZm9yIGEgc3BhY2UgKG1vZGVybi5pcmNkb2NzLmhvcnNlLCBSUExfSVNVUFBPUlQpLiAqL1xuZnVuY3Rpb24gdW5lc2NhcGVkKHZhbHVlOiBzdHJpbmcpIHtcbiAgcmV0dXJuIHZhbHVlLnJlcGxhY2UoL1xcXFx4KFswLTlBLUZhLWZdezJ9KS9nLFxuICAgICAgICAgICAgICAgICAgICAgICAoXywgaGV4OiBzdHJpbmcpID0+IFN0cmluZy5mcm9tQ2hhckNvZGUocGFyc2VJbnQoaGV4LCAxNikpKTtcbn1cbiIsICIvKiogVGFncyBvZiBhIG1lc3NhZ2UgKElSQ3YzIG1lc3NhZ2UtdGFncyksIHRoZWlyIHZhbHVlcyB1bmVzY2FwZWQuICovXG5leHBvcnQgdHlwZSBUYWdzID0gUmVhZG9ubHlNYXA8c3RyaW5nLCBzdHJpbmc+O1xuXG4vKiogT25lIElSQyBtZXNzYWdlIChSRkMgMjgxMiAyLjMuMTsgdGFnczogSVJDdjMgbWVzc2FnZS10YWdzKS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTWVzc2FnZSB7XG4gIHJlYWRvbmx5IHRhZ3M6IFRhZ3M7XG4gIC8qKiBcIm5pY2shdXNlckBob3N0XCIgb3IgYSBzZXJ2ZXI7IGVtcHR5IGlmIG5vbmUuICovXG4gIHJlYWRvbmx5IHNvdXJjZTogc3RyaW5nO1xuICAvKiogSW4gdXBwZXIgY2FzZTogYSB3b3JkIG9yIHRocmVlIGRpZ2l0cy4gKi9cbiAgcmVhZG9ubHkgY29tbWFuZDogc3RyaW5nO1xuICByZWFkb25seSBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xufVxuXG5jb25zdCBub1RhZ3M6IFRhZ3MgPSBuZXcgTWFwKCk7XG5cbmNvbnN0IGVzY2FwZXM6IFJlY29yZDxzdHJpbmcsIHN0cmluZz4gPSB7IFwiOlwiOiBcIjtcIiwgczogXCIgXCIsIFwiXFxcXFwiOiBcIlxcXFxcIiwgcjogXCJcXHJcIiwgbjogXCJcXG5cIiB9O1xuXG4vKiogV2hhdCBhbiBlc2NhcGVkIHZhbHVlIHN0YW5kcyBmb3I7IGEgbG9uZSBiYWNrc2xhc2ggYXQgdGhlIGVuZCBpcyBsZWZ0IG91dC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bmVzY2FwZVRhZyh2YWx1ZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIHZhbHVlLnJlcGxhY2UoL1xcXFwoLj8pL2dzLCAoXywgYzogc3RyaW5nKSA9PiBlc2NhcGVzW2NdID8/IGMpO1xufVxuXG4vKiogQSB2YWx1ZSBhcyBpdCBtYXkgc3RhbmQgaW4gYSB0YWcuICovXG5leHBvcnQgZnVuY3Rpb24gZXNjYXBlVGFnKHZhbHVlOiBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gdmFsdWUucmVwbGFjZSgvWztcXHNcXFxcXS9nLCBjID0+XG4gICAgYyA9PT0gXCI7XCIgPyBcIlxcXFw6XCIgOiBjID09PSBcIiBcIiA/IFwiXFxcXHNcIiA6IGMgPT09IFwiXFxcXFwiID8gXCJcXFxcXFxcXFwiXG4gICAgICA6IGMgPT09IFwiXFxyXCIgPyBcIlxcXFxyXCIgOiBjID09PSBcIlxcblwiID8gXCJcXFxcblwiIDogYyk7XG59XG5cbmZ1bmN0aW9uIHBhcnNlVGFncyh0ZXh0OiBzdHJpbmcpOiBUYWdzIHtcbiAgY29uc3QgdGFncyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIGZvciAoY29uc3QgdGFnIG9mIHRleHQuc3BsaXQoXCI7XCIpKSB7XG4gICAgY29uc3QgZXF1YWxzID0gdGFnLmluZGV4T2YoXCI9XCIpO1xuICAgIGlmIChlcXVhbHMgPCAwKVxuICAgICAgdGFncy5zZXQodGFnLCBcIlwiKTtcbiAgICBlbHNlXG4gICAgICB0YWdzLnNldCh0YWcuc2xpY2UoMCwgZXF1YWxzKSwgdW5lc2NhcGVUYWcodGFnLnNsaWNlKGVxdWFscyArIDEpKSk7XG4gIH1cbiAgcmV0dXJuIHRhZ3M7XG59XG5cbi8qKiBQYXJzZXMgb25lIGxpbmUgd2l0aG91dCBpdHMgZW5kLiBOdWxsOiBpdCBpcyBlbXB0eSwgb3IgaGFzIG5vIGNvbW1hbmQuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VNZXNzYWdlKGxpbmU6IHN0cmluZyk6IE1lc3NhZ2UgfCBudWxsIHtcbiAgbGV0IHJlc3QgPSBsaW5lLnJlcGxhY2UoL1tcXHJcXG5dKyQvLCBcIlwiKTtcbiAgY29uc3Qgd29yZCA9ICgpID0+IHtcbiAgICBjb25zdCBlbmQgPSByZXN0LmluZGV4T2YoXCIgXCIpO1xuICAgIGNvbnN0IHJlc3VsdCA9IGVuZCA8IDAgPyByZXN0IDogcmVzdC5zbGljZSgwLCBlbmQpO1xuICAgIHJlc3QgPSBlbmQgPCAwID8gXCJcIiA6IHJlc3Quc2xpY2UoZW5kKS5yZXBsYWNlKC9eICsvLCBcIlwiKTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9O1xuICByZXN0ID0gcmVzdC5yZXBsYWNlKC9eICsvLCBcIlwiKTtcbiAgY29uc3QgdGFncyA9IHJlc3Quc3RhcnRzV2l0aChcIkBcIikgPyBwYXJzZVRhZ3Mod29yZCgpLnNsaWNlKDEpKSA6IG5vVGFncztcbiAgY29uc3Qgc291cmNlID0gcmVzdC5zdGFydHNXaXRoKFwiOlwiKSA/IHdvcmQoKS5zbGljZSgxKSA6IFwiXCI7XG4gIGNvbnN0IGNvbW1hbmQgPSB3b3JkKCkudG9VcHBlckNhc2UoKTtcbiAgaWYgKCEvXihbQS1aXSt8WzAtOV17M30pJC8udGVzdChjb21tYW5kKSlcbiAgICByZXR1cm4gbnVsbDtcbiAgY29uc3QgcGFyYW1zOiBzdHJpbmdbXSA9IFtdO1xuICB3aGlsZSAocmVzdCAhPT0gXCJcIikge1xuICAgIGlmIChyZXN0LnN0YXJ0c1dpdGgoXCI6XCIpKSB7XG4gICAgICBwYXJhbXMucHVzaChyZXN0LnNsaWNlKDEpKTtcbiAgICAgIGJyZWFrO1xuICAgIH1cbiAgICBwYXJhbXMucHVzaCh3b3JkKCkpO1xuICB9XG4gIHJldHVybiB7IHRhZ3MsIHNvdXJjZSwgY29tbWFuZCwgcGFyYW1zIH07XG59XG5cbi8qKiBBIGxpbmUgd2l0aG91dCBpdHMgZW5kLiBDUiwgTEYgYW5kIE5VTCBhcmUgbGVmdCBvdXQgb2YgZXZlcnkgcGFydCwgc28gdGhhdCBub3RoaW5nIGNhblxuICAgIGluamVjdCBhIHNlY29uZCBsaW5lLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvcm1hdE1lc3NhZ2UoY29tbWFuZDogc3RyaW5nLCBwYXJhbXM6IHJlYWRvbmx5IHN0cmluZ1tdID0gW10sXG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgICB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge30pOiBzdHJpbmcge1xuICBjb25zdCBmcm9udCA9IE9iamVjdC5lbnRyaWVzKHRhZ3MpXG4gICAgLm1hcCgoW2tleSwgdmFsdWVdKSA9PiB2YWx1ZSA9PT0gXCJcIiA/IGtleSA6IGAke2tleX09JHtlc2NhcGVUYWcodmFsdWUpfWApLmpvaW4oXCI7XCIpO1xuICBjb25zdCB3b3JkcyA9IHBhcmFtcy5tYXAoKHBhcmFtLCBpKSA9PiB7XG4gICAgY29uc3QgY2xlYW4gPSBwYXJhbS5yZXBsYWNlKC9bXFxyXFxuXFwwXS9nLCBcIlwiKTtcbiAgICBjb25zdCBsYXN0ID0gaSA9PT0gcGFyYW1zLmxlbmd0aCAtIDE7XG4gICAgcmV0dXJuIGxhc3QgJiYgKGNsZWFuID09PSBcIlwiIHx8IGNsZWFuLmluY2x1ZGVzKFwiIFwiKSB8fCBjbGVhbi5zdGFydHNXaXRoKFwiOlwiKSlcbiAgICAgID8gXCI6XCIgKyBjbGVhbiA6IGNsZWFuO1xuICB9KTtcbiAgcmV0dXJuIChmcm9udCA9PT0gXCJcIiA/IFwiXCIgOiBgQCR7ZnJvbnR9IGApICsgW2NvbW1hbmQsIC4uLndvcmRzXS5qb2luKFwiIFwiKTtcbn1cblxuLyoqIFRoZSBuaWNrIGluIGEgc291cmNlLCBvciBhbGwgb2YgaXQgaWYgaXQgbmFtZXMgYSBzZXJ2ZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbmlja09mKHNvdXJjZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgZW5kID0gc291cmNlLmluZGV4T2YoXCIhXCIpO1xuICByZXR1cm4gZW5kIDwgMCA/IHNvdXJjZSA6IHNvdXJjZS5zbGljZSgwLCBlbmQpO1xufVxuXG4vKiogXCJ1c2VyQGhvc3RcIiBvZiBhIHNvdXJjZTsgZW1wdHkgaWYgaXQgaGFzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gdXNlckhvc3RPZihzb3VyY2U6IHN0cmluZyk6IHN0cmluZyB7XG4gIGNvbnN0IGVuZCA9IHNvdXJjZS5pbmRleE9mKFwiIVwiKTtcbiAgcmV0dXJuIGVuZCA8IDAgPyBcIlwiIDogc291cmNlLnNsaWNlKGVuZCArIDEpO1xufVxuXG4vKiogTmlja3MgYW5kIHJvb21zIGluIG9uZSBjYXNlIChDQVNFTUFQUElORz1hc2NpaSkuICovXG5leHBvcnQgZnVuY3Rpb24gZm9sZGVkKG5hbWU6IHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBuYW1lLnJlcGxhY2UoL1tBLVpdKy9nLCBsZXR0ZXJzID0+IGxldHRlcnMudG9Mb3dlckNhc2UoKSk7XG59XG5cbi8qKiBXaGV0aGVyIHR3byBuYW1lcyBhcmUgdGhlIHNhbWUuICovXG5leHBvcnQgZnVuY3Rpb24gc2FtZShhOiBzdHJpbmcsIGI6IHN0cmluZyk6IGJvb2xlYW4ge1xuICByZXR1cm4gZm9sZGVkKGEpID09PSBmb2xkZWQoYik7XG59XG5cbi8qKiBXaGV0aGVyIGEgdGFyZ2V0IGlzIGEgcm9vbSAoQ0hBTlRZUEVTKS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc1Jvb20odGFyZ2V0OiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIHRhcmdldC5zdGFydHNXaXRoKFwiI1wiKSB8fCB0YXJnZXQuc3RhcnRzV2l0aChcIiZcIik7XG59XG5cbi8qKiBXaGVuIGl0IHdhcyBzYWlkLCBpbiBtaWxsaXNlY29uZHMgc2luY2UgMTk3MCAoSVJDdjMgc2VydmVyLXRpbWUpOyBlbHNlIGBub3dgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRpbWVPZihtZXNzYWdlOiBNZXNzYWdlLCBub3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IHRpbWUgPSBEYXRlLnBhcnNlKG1lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpID8/IFwiXCIpO1xuICByZXR1cm4gTnVtYmVyLmlzTmFOKHRpbWUpID8gbm93IDogdGltZTtcbn1cbiIsICIvKiogTG9uZ2VzdCBwaWVjZSBvZiBBVVRIRU5USUNBVEUgKElSQ3YzIHNhc2wtMy4xKS4gKi9cbmNvbnN0IHBpZWNlTGVuZ3RoID0gNDAwO1xuXG4vKiogVGhlIHBhcmFtZXRlcnMgb2YgQVVUSEVOVElDQVRFIHRoYXQgbG9nIGluIHdpdGggYSBwYXNzd29yZCAoUkZDIDQ2MTYpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBsYWluQW5zd2VyKGFjY291bnQ6IHN0cmluZywgcGFzc3dvcmQ6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgdGV4dCA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZShgXFwwJHthY2NvdW50fVxcMCR7cGFzc3dvcmR9YCk7XG4gIGNvbnN0IGVuY29kZWQgPSBidG9hKFN0cmluZy5mcm9tQ2hhckNvZGUoLi4udGV4dCkpO1xuICBjb25zdCBwaWVjZXM6IHN0cmluZ1tdID0gZW5jb2RlZC5tYXRjaCgvLnsxLDQwMH0vZykgPz8gW107XG4gIGlmIChlbmNvZGVkLmxlbmd0aCAlIHBpZWNlTGVuZ3RoID09PSAwKVxuICAgIHBpZWNlcy5wdXNoKFwiK1wiKTtcbiAgcmV0dXJuIHBpZWNlcztcbn1cbiIsICJpbXBvcnQgdHlwZSB7IE1lc3NhZ2UgfSBmcm9tIFwiLi9tZXNzYWdlLnRzXCI7XG5cbi8qKiBNZXNzYWdlcyB0aGF0IGJlbG9uZyB0b2dldGhlciAoSVJDdjMgYmF0Y2gpLiAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXRjaCB7XG4gIHJlYWRvbmx5IHR5cGU6IHN0cmluZztcbiAgcmVhZG9ubHkgcGFyYW1zOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFRoZSBtZXNzYWdlIHRoYXQgb3BlbmVkIGl0OiBpdHMgdGFncyAobGFiZWwsIG1zZ2lkLCAuLi4pIGFyZSB0aG9zZSBvZiB0aGUgd2hvbGUuICovXG4gIHJlYWRvbmx5IG9wZW5lZDogTWVzc2FnZTtcbiAgcmVhZG9ubHkgaXRlbXM6IChNZXNzYWdlIHwgQmF0Y2gpW107XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBpc0JhdGNoKGl0ZW06IE1lc3NhZ2UgfCBCYXRjaCk6IGl0ZW0gaXMgQmF0Y2gge1xuICByZXR1cm4gXCJpdGVtc1wiIGluIGl0ZW07XG59XG5cbi8qKiBNb3N0IGJhdGNoZXMgdGhhdCBtYXkgYmUgb3BlbiBhdCBvbmNlOyBhIHNlcnZlciB0aGF0IG9wZW5zIG1vcmUgaXMgbm90IGJlbGlldmVkLiAqL1xuY29uc3QgbW9zdE9wZW4gPSA2NDtcblxuLyoqIE1vc3QgbWVzc2FnZXMgaW4gb25lIGJhdGNoOyB3aGF0IGNvbWVzIGJleW9uZCB0aGF0IGlzIGxlZnQgb3V0LiAqL1xuY29uc3QgbW9zdEl0ZW1zID0gMjBfMDAwO1xuXG4vKiogUHV0cyB0aGUgbWVzc2FnZXMgb2YgYmF0Y2hlcyB0b2dldGhlcjsgbmVzdGVkIG9uZXMgYXJlIGl0ZW1zIG9mIHRoZWlyIHBhcmVudHMuICovXG5leHBvcnQgY2xhc3MgQmF0Y2hlcyB7XG4gICNvcGVuID0gbmV3IE1hcDxzdHJpbmcsIEJhdGNoPigpO1xuXG4gIC8qKiBXaGF0IGlzIGNvbXBsZXRlIHdpdGggdGhpcyBtZXNzYWdlOiBpdHNlbGYsIGEgd2hvbGUgYmF0Y2gsIG9yIG5vdGhpbmcgeWV0LiAqL1xuICB0YWtlKG1lc3NhZ2U6IE1lc3NhZ2UpOiBNZXNzYWdlIHwgQmF0Y2ggfCBudWxsIHtcbiAgICBjb25zdCBwYXJlbnQgPSB0aGlzLiNvcGVuLmdldChtZXNzYWdlLnRhZ3MuZ2V0KFwiYmF0Y2hcIikgPz8gXCJcIik7XG4gICAgaWYgKG1lc3NhZ2UuY29tbWFuZCAhPT0gXCJCQVRDSFwiKVxuICAgICAgcmV0dXJuIHRoaXMuI3B1dChwYXJlbnQsIG1lc3NhZ2UpO1xuICAgIGNvbnN0IHJlZmVyZW5jZSA9IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgY29uc3QgbmFtZSA9IHJlZmVyZW5jZS5zbGljZSgxKTtcbiAgICBpZiAocmVmZXJlbmNlLnN0YXJ0c1dpdGgoXCIrXCIpKSB7XG4gICAgICBpZiAodGhpcy4jb3Blbi5zaXplIDwgbW9zdE9wZW4pXG4gICAgICAgIHRoaXMuI29wZW4uc2V0KG5hbWUsIHtcbiAgICAgICAgICB0eXBlOiBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiLFxuICAgICAgICAgIHBhcmFtczogbWVzc2FnZS5wYXJhbXMuc2xpY2UoMiksXG4gICAgICAgICAgb3BlbmVkOiBtZXNzYWdlLFxuICAgICAgICAgIGl0ZW1zOiBbXSxcbiAgICAgICAgfSk7XG4gICAgICByZXR1cm4gbnVsbDtcbiAgICB9XG4gICAgY29uc3QgYmF0Y2ggPSB0aGlzLiNvcGVuLmdldChuYW1lKTtcbiAgICB0aGlzLiNvcGVuLmRlbGV0ZShuYW1lKTtcbiAgICBpZiAoYmF0Y2ggPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybiBudWxsO1xuICAgIHJldHVybiB0aGlzLiNwdXQodGhpcy4jb3Blbi5nZXQoYmF0Y2gub3BlbmVkLnRhZ3MuZ2V0KFwiYmF0Y2hcIikgPz8gXCJcIiksIGJhdGNoKTtcbiAgfVxuXG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBhbm90aGVyIG9uZS4gKi9cbiAgY2xlYXIoKSB7XG4gICAgdGhpcy4jb3Blbi5jbGVhcigpO1xuICB9XG5cbiAgI3B1dChwYXJlbnQ6IEJhdGNoIHwgdW5kZWZpbmVkLCBpdGVtOiBNZXNzYWdlIHwgQmF0Y2gpIHtcbiAgICBpZiAocGFyZW50ID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm4gaXRlbTtcbiAgICBpZiAocGFyZW50Lml0ZW1zLmxlbmd0aCA8IG1vc3RJdGVtcylcbiAgICAgIHBhcmVudC5pdGVtcy5wdXNoKGl0ZW0pO1xuICAgIHJldHVybiBudWxsO1xuICB9XG59XG4iLCAiY29uc3QgZW5jb2RlciA9IG5ldyBUZXh0RW5jb2RlcigpO1xuXG4vKiogQnl0ZXMgb2YgYSB0ZXh0IGluIFVURi04LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJ5dGVzKHRleHQ6IHN0cmluZyk6IG51bWJlciB7XG4gIHJldHVybiBlbmNvZGVyLmVuY29kZSh0ZXh0KS5sZW5ndGg7XG59XG5cbi8qKiBCeXRlcyBhIG1lc3NhZ2UncyB0ZXh0IG1heSBoYXZlLCBpbiBhIGxpbmUgb2YgNTEyIHdpdGggdGhlIGxvbmdlc3QgbWFzayB0aGF0IGEgc2VydmVyXG4gICAgc2hvd3MgKHRoZSBzZXJ2ZXIncyBydWxlOiA0MTcpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJvb21Gb3JUZXh0KHRhcmdldDogc3RyaW5nLCBvd25NYXNrOiBzdHJpbmcpOiBudW1iZXIge1xuICBjb25zdCBtYXNrID0gb3duTWFzayA9PT0gXCJcIiA/IDMyICsgMSArIDE3ICsgMSArIDY0IDogYnl0ZXMob3duTWFzayk7XG4gIHJldHVybiA1MTIgLSBcIjogIFBSSVZNU0cgIDpcXHJcXG5cIi5sZW5ndGggLSBtYXNrIC0gYnl0ZXModGFyZ2V0KTtcbn1cblxuLyoqIEN1dHMgYSBsaW5lIGludG8gcGllY2VzIG9mIGF0IG1vc3QgYG1vc3RgIGJ5dGVzOiBiZWhpbmQgYSBzcGFjZSB3aGVyZSB0aGVyZSBpcyBvbmUgaW4gdGhlXG4gICAgc2Vjb25kIGhhbGYsIGVsc2UgYmV0d2VlbiB0d28gY2hhcmFjdGVycywgZW1vamkgb2Ygc2V2ZXJhbCBjb2RlIHBvaW50cyB3aG9sZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwaWVjZXMobGluZTogc3RyaW5nLCBtb3N0OiBudW1iZXIpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IHJlc3VsdDogc3RyaW5nW10gPSBbXTtcbiAgbGV0IHBpZWNlID0gXCJcIjtcbiAgbGV0IHNpemUgPSAwO1xuICBmb3IgKGNvbnN0IGNoYXJhY3RlciBvZiBjaGFyYWN0ZXJzKGxpbmUpKSB7XG4gICAgY29uc3QgbW9yZSA9IGJ5dGVzKGNoYXJhY3Rlcik7XG4gICAgaWYgKHNpemUgKyBtb3JlID4gbW9zdCAmJiBwaWVjZSAhPT0gXCJcIikge1xuICAgICAgY29uc3Qgc3BhY2UgPSBwaWVjZS5sYXN0SW5kZXhPZihcIiBcIikgKyAxO1xuICAgICAgY29uc3QgY3V0ID0gc3BhY2UgPiBwaWVjZS5sZW5ndGggLyAyID8gc3BhY2UgOiBwaWVjZS5sZW5ndGg7XG4gICAgICByZXN1bHQucHVzaChwaWVjZS5zbGljZSgwLCBjdXQpKTtcbiAgICAgIHBpZWNlID0gcGllY2Uuc2xpY2UoY3V0KTtcbiAgICAgIHNpemUgPSBieXRlcyhwaWVjZSk7XG4gICAgfVxuICAgIHBpZWNlICs9IGNoYXJhY3RlcjtcbiAgICBzaXplICs9IG1vcmU7XG4gIH1cbiAgaWYgKHBpZWNlICE9PSBcIlwiKVxuICAgIHJlc3VsdC5wdXNoKHBpZWNlKTtcbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqIFRoZSBncmFwaGVtZXMgb2YgYSB0ZXh0IHdoZXJlIHRoZSBicm93c2VyIGtub3dzIHRoZW0sIGVsc2UgaXRzIGNvZGUgcG9pbnRzLiBPbmUgdGhhdCBpc1xuICAgIGxvbmdlciB0aGFuIGEgbGluZSBjb3VsZCB0YWtlIGNvbWVzIGluIGNvZGUgcG9pbnRzLiAqL1xuZnVuY3Rpb24qIGNoYXJhY3RlcnModGV4dDogc3RyaW5nKTogR2VuZXJhdG9yPHN0cmluZz4ge1xuICBpZiAodHlwZW9mIEludGwgPT09IFwidW5kZWZpbmVkXCIgfHwgIShcIlNlZ21lbnRlclwiIGluIEludGwpKSB7XG4gICAgeWllbGQqIHRleHQ7XG4gICAgcmV0dXJuO1xuICB9XG4gIGZvciAoY29uc3QgeyBzZWdtZW50IH0gb2YgbmV3IChJbnRsIGFzIGFueSkuU2VnbWVudGVyKCkuc2VnbWVudCh0ZXh0KSkge1xuICAgIGlmIChzZWdtZW50Lmxlbmd0aCA+IDMyKVxuICAgICAgeWllbGQqIHNlZ21lbnQ7XG4gICAgZWxzZVxuICAgICAgeWllbGQgc2VnbWVudDtcbiAgfVxufVxuXG4vKiogTGluZXMgb2YgYSB0ZXh0IGFzIHRoZXkgY2FuIGJlIHNlbnQ6IGxpbmUgZW5kcyBvZiBhbnkga2luZCwgbm8gY29udHJvbCBjaGFyYWN0ZXJzIGJ1dFxuICAgIHRob3NlIG9mIG1JUkMncyBmb3JtYXR0aW5nLCBubyBlbXB0eSBsaW5lcyBhdCBlaXRoZXIgZW5kLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNlbmRhYmxlTGluZXModGV4dDogc3RyaW5nKTogc3RyaW5nW10ge1xuICAvLyBlc2xpbnQtZGlzYWJsZS1uZXh0LWxpbmUgbm8tY29udHJvbC1yZWdleFxuICBjb25zdCBjbGVhbiA9IHRleHQucmVwbGFjZSgvXFxyXFxuP3xbXFx1MjAyOFxcdTIwMjlcXHZcXGZdL2csIFwiXFxuXCIpLnJlcGxhY2UoL1xcdC9nLCBcIiAgICBcIilcbiAgICAucmVwbGFjZSgvW1xceDAwXFx4MDFcXHgwNS1cXHgwOVxceDBiLVxceDBlXFx4MTBcXHgxMi1cXHgxNVxceDE3LVxceDFjXFx4N2ZdL2csIFwiXCIpO1xuICByZXR1cm4gY2xlYW4ucmVwbGFjZSgvXlxcbit8XFxzKyQvZywgXCJcIikuc3BsaXQoXCJcXG5cIikubWFwKGxpbmUgPT4gbGluZS50cmltRW5kKCkpO1xufVxuIiwgImltcG9ydCB7IGZvcm1hdE1lc3NhZ2UgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGJ5dGVzLCBwaWVjZXMsIHJvb21Gb3JUZXh0LCBzZW5kYWJsZUxpbmVzIH0gZnJvbSBcIi4uL2lyYy9zcGxpdC50c1wiO1xuXG4vKiogT25lIG1lc3NhZ2UgdG8gYmUgc2VudDogd2hhdCBpdCBzYXlzLCBhbmQgdGhlIGxpbmVzIHRoYXQgc2F5IGl0LiAqL1xuZXhwb3J0IGludGVyZmFjZSBPdXRnb2luZyB7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgcmVhZG9ubHkgYWN0aW9uOiBib29sZWFuO1xuICAvKiogSXRzIGxpbmVzIHdpdGggdGhlIHRhZ3Mgb2YgdGhlIHdob2xlOiBhIGxhYmVsLCB3aGF0IGl0IGFuc3dlcnMuICovXG4gIHJlYWRvbmx5IGxpbmVzOiAodGFnczogUmVjb3JkPHN0cmluZywgc3RyaW5nPikgPT4gc3RyaW5nW107XG59XG5cbi8qKiBXaGF0IHRoZSBzZXJ2ZXIgdGFrZXMgKGRyYWZ0L211bHRpbGluZSkuICovXG5leHBvcnQgaW50ZXJmYWNlIE11bHRpbGluZSB7XG4gIHJlYWRvbmx5IG1heEJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IG1heExpbmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGFyZ2V0IHtcbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogT25lJ3Mgb3duIFwibmljayF1c2VyQGhvc3RcIiwgd2hpY2ggY291bnRzIGluIHRoZSBsZW5ndGggb2YgYSBsaW5lOyBlbXB0eTogbm90IGtub3duLiAqL1xuICByZWFkb25seSBvd25NYXNrOiBzdHJpbmc7XG4gIC8qKiBOdWxsOiB0aGUgc2VydmVyIGtub3dzIG9mIG5vIG1lc3NhZ2VzIHdpdGggc2V2ZXJhbCBsaW5lcy4gKi9cbiAgcmVhZG9ubHkgbXVsdGlsaW5lOiBNdWx0aWxpbmUgfCBudWxsO1xufVxuXG5sZXQgbGFzdEJhdGNoID0gMDtcblxuLyoqIE1lc3NhZ2VzIHRoYXQgc2F5IGEgdGV4dDogb25lLCB3aGVyZSB0aGUgc2VydmVyIHRha2VzIHNldmVyYWwgbGluZXMgaW4gb25lOyBlbHNlIG9uZVxuICAgIGZvciBlYWNoIGxpbmUsIGFuZCBmb3IgZWFjaCBwaWVjZSBvZiBhIGxpbmUgdGhhdCBpcyB0b28gbG9uZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBjb21wb3NlKHRleHQ6IHN0cmluZywgdG86IFRhcmdldCwgYWN0aW9uID0gZmFsc2UpOiBPdXRnb2luZ1tdIHtcbiAgY29uc3Qgcm9vbSA9IHJvb21Gb3JUZXh0KHRvLm5hbWUsIHRvLm93bk1hc2spIC0gKGFjdGlvbiA/IFwiXFx4MDFBQ1RJT04gXFx4MDFcIi5sZW5ndGggOiAwKTtcbiAgY29uc3QgY3V0ID0gc2VuZGFibGVMaW5lcyh0ZXh0KS5tYXAobGluZSA9PiBsaW5lID09PSBcIlwiID8gW1wiXCJdIDogcGllY2VzKGxpbmUsIHJvb20pKTtcbiAgY29uc3Qgc2luZ2xlID0gKHBpZWNlOiBzdHJpbmcpOiBPdXRnb2luZyA9PiAoe1xuICAgIHRleHQ6IHBpZWNlLFxuICAgIGFjdGlvbixcbiAgICBsaW5lczogdGFncyA9PiBbZm9ybWF0TWVzc2FnZShcIlBSSVZNU0dcIixcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICBbdG8ubmFtZSwgYWN0aW9uID8gYFxceDAxQUNUSU9OICR7cGllY2V9XFx4MDFgIDogcGllY2VdLCB0YWdzKV0sXG4gIH0pO1xuICBjb25zdCBpc09uZSA9IGN1dC5sZW5ndGggPT09IDEgJiYgY3V0WzBdIS5sZW5ndGggPT09IDE7XG4gIGlmIChpc09uZSB8fCBhY3Rpb24gfHwgdG8ubXVsdGlsaW5lID09PSBudWxsKVxuICAgIHJldHVybiBjdXQuZmxhdCgpLmZpbHRlcihwaWVjZSA9PiBwaWVjZSAhPT0gXCJcIikubWFwKHNpbmdsZSk7XG4gIHJldHVybiBiYXRjaGVzKGN1dCwgdG8ubXVsdGlsaW5lKVxuICAgIC5tYXAoZ3JvdXAgPT4gZ3JvdXAubGVuZ3RoID09PSAxID8gc2luZ2xlKGdyb3VwWzBdIS5waWVjZSkgOiBiYXRjaGVkKGdyb3VwLCB0by5uYW1lKSk7XG59XG5cbi8qKiBBIGxpbmUgb2YgYSBiYXRjaCwgb3Igd2hhdCBnb2VzIG9uIHdpdGggdGhlIG9uZSBiZWZvcmUgaXQuICovXG5pbnRlcmZhY2UgUGllY2Uge1xuICByZWFkb25seSBwaWVjZTogc3RyaW5nO1xuICByZWFkb25seSBnb2VzT246IGJvb2xlYW47XG59XG5cbi8qKiBQaWVjZXMgaW4gYXMgZmV3IGdyb3VwcyBhcyB0aGUgc2VydmVyJ3MgbGltaXRzIGFsbG93LiAqL1xuZnVuY3Rpb24gYmF0Y2hlcyhjdXQ6IHN0cmluZ1tdW10sIGxpbWl0czogTXVsdGlsaW5lKTogUGllY2VbXVtdIHtcbiAgY29uc3QgZ3JvdXBzOiBQaWVjZVtdW10gPSBbXTtcbiAgbGV0IGdyb3VwOiBQaWVjZVtdID0gW107XG4gIGxldCBzaXplID0gMDtcbiAgY29uc3QgZmluaXNoID0gKCkgPT4ge1xuICAgIHdoaWxlIChncm91cC5sZW5ndGggPiAwICYmIGdyb3VwW2dyb3VwLmxlbmd0aCAtIDFdIS5waWVjZSA9PT0gXCJcIilcbiAgICAgIGdyb3VwLnBvcCgpO1xuICAgIGlmIChncm91cC5sZW5ndGggPiAwKVxuICAgICAgZ3JvdXBzLnB1c2goZ3JvdXApO1xuICAgIGdyb3VwID0gW107XG4gICAgc2l6ZSA9IDA7XG4gIH07XG4gIGZvciAoY29uc3QgbGluZSBvZiBjdXQpXG4gICAgbGluZS5mb3JFYWNoKChwaWVjZSwgaSkgPT4ge1xuICAgICAgY29uc3QgbW9yZSA9IGJ5dGVzKHBpZWNlKSArIDE7XG4gICAgICBpZiAoZ3JvdXAubGVuZ3RoID49IGxpbWl0cy5tYXhMaW5lcyB8fCBzaXplICsgbW9yZSA+IGxpbWl0cy5tYXhCeXRlcylcbiAgICAgICAgZmluaXNoKCk7XG4gICAgICBpZiAoZ3JvdXAubGVuZ3RoID09PSAwICYmIHBpZWNlID09PSBcIlwiKVxuICAgICAgICByZXR1cm47XG4gICAgICBncm91cC5wdXNoKHsgcGllY2UsIGdvZXNPbjogaSA+IDAgJiYgZ3JvdXAubGVuZ3RoID4gMCB9KTtcbiAgICAgIHNpemUgKz0gbW9yZTtcbiAgICB9KTtcbiAgZmluaXNoKCk7XG4gIHJldHVybiBncm91cHM7XG59XG5cbmZ1bmN0aW9uIGJhdGNoZWQoZ3JvdXA6IFBpZWNlW10sIHRhcmdldDogc3RyaW5nKTogT3V0Z29pbmcge1xuICByZXR1cm4ge1xuICAgIHRleHQ6IGdyb3VwLm1hcCgoeyBwaWVjZSwgZ29lc09uIH0sIGkpID0+IChpID09PSAwIHx8IGdvZXNPbiA/IFwiXCIgOiBcIlxcblwiKSArIHBpZWNlKS5qb2luKFwiXCIpLFxuICAgIGFjdGlvbjogZmFsc2UsXG4gICAgbGluZXM6IHRhZ3MgPT4ge1xuICAgICAgY29uc3QgbmFtZSA9IGBtJHsrK2xhc3RCYXRjaH1gO1xuICAgICAgcmV0dXJuIFtcbiAgICAgICAgZm9ybWF0TWVzc2FnZShcIkJBVENIXCIsIFtgKyR7bmFtZX1gLCBcImRyYWZ0L211bHRpbGluZVwiLCB0YXJnZXRdLCB0YWdzKSxcbiAgICAgICAgLi4uZ3JvdXAubWFwKCh7IHBpZWNlLCBnb2VzT24gfSkgPT4gZm9ybWF0TWVzc2FnZShcIlBSSVZNU0dcIiwgW3RhcmdldCwgcGllY2VdLCB7XG4gICAgICAgICAgYmF0Y2g6IG5hbWUsXG4gICAgICAgICAgLi4uKGdvZXNPbiA/IHsgXCJkcmFmdC9tdWx0aWxpbmUtY29uY2F0XCI6IFwiXCIgfSA6IHt9KSxcbiAgICAgICAgfSkpLFxuICAgICAgICBmb3JtYXRNZXNzYWdlKFwiQkFUQ0hcIiwgW2AtJHtuYW1lfWBdKSxcbiAgICAgIF07XG4gICAgfSxcbiAgfTtcbn1cblxuLyoqIFRoZSB0ZXh0IG9mIGEgYmF0Y2ggdGhhdCBjYW1lIChkcmFmdC9tdWx0aWxpbmUpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG11bHRpbGluZVRleHQocGFydHM6IHJlYWRvbmx5IHsgdGV4dDogc3RyaW5nOyBnb2VzT246IGJvb2xlYW4gfVtdKTogc3RyaW5nIHtcbiAgcmV0dXJuIHBhcnRzLm1hcCgoeyB0ZXh0LCBnb2VzT24gfSwgaSkgPT4gKGkgPT09IDAgfHwgZ29lc09uID8gXCJcIiA6IFwiXFxuXCIpICsgdGV4dCkuam9pbihcIlwiKTtcbn1cbiIsICJpbXBvcnQgeyBmb2xkZWQsIG5pY2tPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuXG4vKiogV2hldGhlciB3aG8gc2VudCBzb21ldGhpbmcgaXMgaW4gdGhlIGxpc3Q6IGJ5IG5pY2ssIG9yIGJ5IGEgbWFzayBsaWtlIFwiKiEqQDE5Mi4wLjIuKlwiLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzSWdub3JlZChsaXN0OiByZWFkb25seSBzdHJpbmdbXSwgc291cmNlOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIGxpc3Quc29tZShlbnRyeSA9PlxuICAgIC9bIUAqP10vLnRlc3QoZW50cnkpID8gbWF0Y2hlcyhlbnRyeSwgc291cmNlKSA6IGZvbGRlZChlbnRyeSkgPT09IGZvbGRlZChuaWNrT2Yoc291cmNlKSkpO1xufVxuXG4vKiogQSBtYXNrIHdpdGggKiBhbmQgPywgb3ZlciB0aGUgd2hvbGUgb2YgYSB0ZXh0OyB3aXRob3V0IGJhY2t0cmFja2luZyB0aGF0IGNvdWxkIHRha2UgbG9uZy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXRjaGVzKG1hc2s6IHN0cmluZywgdGV4dDogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IG0gPSBmb2xkZWQobWFzayk7XG4gIGNvbnN0IHQgPSBmb2xkZWQodGV4dCk7XG4gIGxldCBpID0gMDtcbiAgbGV0IGogPSAwO1xuICBsZXQgc3RhciA9IC0xO1xuICBsZXQgZnJvbSA9IDA7XG4gIHdoaWxlIChqIDwgdC5sZW5ndGgpIHtcbiAgICBpZiAoaSA8IG0ubGVuZ3RoICYmIChtW2ldID09PSBcIj9cIiB8fCAobVtpXSA9PT0gdFtqXSAmJiBtW2ldICE9PSBcIipcIikpKSB7XG4gICAgICArK2k7XG4gICAgICArK2o7XG4gICAgfSBlbHNlIGlmIChtW2ldID09PSBcIipcIikge1xuICAgICAgc3RhciA9IGkrKztcbiAgICAgIGZyb20gPSBqO1xuICAgIH0gZWxzZSBpZiAoc3RhciA+PSAwKSB7XG4gICAgICBpID0gc3RhciArIDE7XG4gICAgICBqID0gKytmcm9tO1xuICAgIH0gZWxzZSB7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICB9XG4gIHdoaWxlIChtW2ldID09PSBcIipcIilcbiAgICArK2k7XG4gIHJldHVybiBpID09PSBtLmxlbmd0aDtcbn1cbiIsICIvKiogV2hlcmUgaW4gYSB0ZXh0IHNvbWVib2R5J3MgbmFtZSBpcyBzYWlkLCBhcyBhIHdvcmQgb2YgaXRzIG93biwgd2hhdGV2ZXIgdGhlIGNhc2Ugb2YgaXRzXG4gICAgbGV0dGVyczogXCJBbFwiIGlzIG5vdCBzYWlkIGluIFwiYWxzb1wiLCBhbmQgbm90IGluIFwiQWxfXCIuIE9mZnNldHMgb2YgaXRzIGNoYXJhY3RlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gbWVudGlvbnModGV4dDogc3RyaW5nLCBuYW1lOiBzdHJpbmcpOiBudW1iZXJbXSB7XG4gIGNvbnN0IHJlc3VsdDogbnVtYmVyW10gPSBbXTtcbiAgaWYgKG5hbWUgPT09IFwiXCIpXG4gICAgcmV0dXJuIHJlc3VsdDtcbiAgY29uc3QgbG93ID0gdGV4dC50b0xvd2VyQ2FzZSgpO1xuICBjb25zdCB3YW50ZWQgPSBuYW1lLnRvTG93ZXJDYXNlKCk7XG4gIGlmIChsb3cubGVuZ3RoICE9PSB0ZXh0Lmxlbmd0aClcbiAgICByZXR1cm4gcmVzdWx0O1xuICBmb3IgKGxldCBhdCA9IGxvdy5pbmRleE9mKHdhbnRlZCk7IGF0ID49IDA7IGF0ID0gbG93LmluZGV4T2Yod2FudGVkLCBhdCArIHdhbnRlZC5sZW5ndGgpKSB7XG4gICAgaWYgKCFpc1BhcnRPZk5hbWUodGV4dCwgYXQgLSAxKSAmJiAhaXNQYXJ0T2ZOYW1lKHRleHQsIGF0ICsgd2FudGVkLmxlbmd0aCkpXG4gICAgICByZXN1bHQucHVzaChhdCk7XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuZnVuY3Rpb24gaXNQYXJ0T2ZOYW1lKHRleHQ6IHN0cmluZywgYXQ6IG51bWJlcikge1xuICBjb25zdCBjID0gdGV4dFthdF07XG4gIC8vIEhhbGYgb2YgYSBjaGFyYWN0ZXIgYmV5b25kIHRoZSBmaXJzdCBwbGFuZTogZW1vamkgYXJlIG5vIG5hbWVzLCBzbyBpdCBpcyBub25lLlxuICByZXR1cm4gYyAhPT0gdW5kZWZpbmVkICYmIC9bXFxwe0x9XFxwe059X1xcLVtcXF1cXFxcYF57fXxdL3UudGVzdChjKTtcbn1cbiIsICJpbXBvcnQgeyBtZW50aW9ucyB9IGZyb20gXCIuLi9mb3JtYXQvbWVudGlvbnMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgZm9sZGVkLCBuaWNrT2YsIHNhbWUsIHRpbWVPZiwgdXNlckhvc3RPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuXG5leHBvcnQgdHlwZSBMaW5lS2luZCA9IFwibWVzc2FnZVwiIHwgXCJhY3Rpb25cIiB8IFwibm90aWNlXCIgfCBcImV2ZW50XCIgfCBcImluZm9cIjtcblxuLyoqIFdoYXQgaGFwcGVuZWQsIGlmIHRoZSBsaW5lIHRlbGxzIG9mIGFuIGV2ZW50LiAqL1xuZXhwb3J0IHR5cGUgRXZlbnRLaW5kID0gXCJqb2luXCIgfCBcInBhcnRcIiB8IFwicXVpdFwiIHwgXCJraWNrXCIgfCBcIm5pY2tcIiB8IFwidG9waWNcIiB8IFwibW9kZVwiIHwgXCJyZW5hbWVcIjtcblxuLyoqIE9uZSBsaW5lIG9mIGEgcm9vbS4gTmV2ZXIgY2hhbmdlZDogYW5vdGhlciBvbmUgdGFrZXMgaXRzIHBsYWNlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBMaW5lIHtcbiAgLyoqIE9mIG5vIG90aGVyIGxpbmUgaW4gdGhlIHJvb20uICovXG4gIHJlYWRvbmx5IGtleTogc3RyaW5nO1xuICByZWFkb25seSBraW5kOiBMaW5lS2luZDtcbiAgcmVhZG9ubHkgZXZlbnQ/OiBFdmVudEtpbmQ7XG4gIC8qKiBNaWxsaXNlY29uZHMgc2luY2UgMTk3MC4gKi9cbiAgcmVhZG9ubHkgdGltZTogbnVtYmVyO1xuICAvKiogV2hvc2UgaXQgaXM7IGVtcHR5IGZvciB3aGF0IHRoZSBwYWdlIGl0c2VsZiBzYXlzLiAqL1xuICByZWFkb25seSBuaWNrOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHRleHQ6IHN0cmluZztcbiAgLyoqIEl0cyBtc2dpZDsgZW1wdHkgaWYgaXQgaGFzIG5vbmUuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG93bjogYm9vbGVhbjtcbiAgcmVhZG9ubHkgbWVudGlvbjogYm9vbGVhbjtcbiAgLyoqIFRoZSBzaWduIG9mIHRob3NlIHdob20gaXQgaXMgZm9yLCBpbiBhIHJvb206IFwiQFwiIG9mIFwiQCNyb29tXCIuICovXG4gIHJlYWRvbmx5IG9ubHk/OiBzdHJpbmc7XG4gIC8qKiBUaGUgbXNnaWQgb2Ygd2hhdCBpdCBhbnN3ZXJzLiAqL1xuICByZWFkb25seSByZXBseVRvPzogc3RyaW5nO1xuICByZWFkb25seSBib3Q/OiBib29sZWFuO1xuICAvKiogV2hvIHJlYWN0ZWQgaG93LiAqL1xuICByZWFkb25seSByZWFjdGlvbnM/OiBSZWFkb25seU1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPjtcbiAgcmVhZG9ubHkgZGVsZXRlZD86IHsgcmVhZG9ubHkgYnk6IHN0cmluZzsgcmVhZG9ubHkgcmVhc29uOiBzdHJpbmcgfTtcbiAgLyoqIE9mIG9uZSdzIG93biBsaW5lIHRoYXQgaGFzIG5vdCBjb21lIGJhY2suICovXG4gIHJlYWRvbmx5IHNlbmRpbmc/OiBcIndhaXRpbmdcIiB8IFwiZmFpbGVkXCIgfCB1bmRlZmluZWQ7XG4gIC8qKiBXaHkgaXQgZmFpbGVkLiAqL1xuICByZWFkb25seSBwcm9ibGVtPzogc3RyaW5nO1xufVxuXG5sZXQgbGFzdEtleSA9IDA7XG5cbi8qKiBBIGtleSBmb3IgYSBsaW5lIHdpdGhvdXQgYW4gaWQgb2YgaXRzIG93bi4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmcmVzaEtleSgpOiBzdHJpbmcge1xuICByZXR1cm4gYCskeysrbGFzdEtleX1gO1xufVxuXG4vKiogQnkgd2hhdCB0aGUgc2FtZSBsaW5lIGlzIGtub3duIGFnYWluLCBsaXZlIG9yIG91dCBvZiBoaXN0b3J5LiBPZiBhIHRleHQgdGhhdCBjYW1lIGluXG4gICAgc2V2ZXJhbCBtZXNzYWdlcyBvbmx5IHRoZSBmaXJzdCBoYXMgYSBtc2dpZCwgYW5kIGEgc2VydmVyIHRoYXQgc3RhcnRzIGFuZXcgbWF5IGJlZ2luIHRvXG4gICAgY291bnQgYW5ldzogc28gdGhlIHRpbWUgY291bnRzIGFzIHdlbGwuICovXG5leHBvcnQgZnVuY3Rpb24ga2V5T2YobWVzc2FnZTogTWVzc2FnZSwgdGV4dDogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgdGltZSA9IG1lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpID8/IFwiXCI7XG4gIGNvbnN0IGlkID0gbWVzc2FnZS50YWdzLmdldChcIm1zZ2lkXCIpID8/IFwiXCI7XG4gIGlmIChpZCAhPT0gXCJcIilcbiAgICByZXR1cm4gYCR7aWR9LyR7dGltZX1gO1xuICByZXR1cm4gdGltZSA9PT0gXCJcIiA/IGZyZXNoS2V5KCkgOiBgJHt0aW1lfS8ke21lc3NhZ2Uuc291cmNlfS8ke21lc3NhZ2UuY29tbWFuZH0vJHt0ZXh0fWA7XG59XG5cbi8qKiBBIHNlbnRlbmNlIG9mIHRoZSBwYWdlJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGluZm9MaW5lKHRleHQ6IHN0cmluZywgbm93OiBudW1iZXIpOiBMaW5lIHtcbiAgcmV0dXJuIHsga2V5OiBmcmVzaEtleSgpLCBraW5kOiBcImluZm9cIiwgdGltZTogbm93LCBuaWNrOiBcIlwiLCB0ZXh0LCBpZDogXCJcIiwgb3duOiBmYWxzZSwgbWVudGlvbjogZmFsc2UgfTtcbn1cblxuLyoqIFdoYXQgc29tZWJvZHkgc2F5czogYW4gYWN0aW9uLCBhIHRleHQ7IG51bGwgZm9yIGFueSBvdGhlciBDVENQLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVud3JhcHBlZCh0ZXh0OiBzdHJpbmcpOiB7IGFjdGlvbjogYm9vbGVhbjsgdGV4dDogc3RyaW5nIH0gfCBudWxsIHtcbiAgaWYgKCF0ZXh0LnN0YXJ0c1dpdGgoXCJcXHgwMVwiKSlcbiAgICByZXR1cm4geyBhY3Rpb246IGZhbHNlLCB0ZXh0IH07XG4gIGNvbnN0IGlubmVyID0gL15cXHgwMUFDVElPTig/OiAoLio/KSk/XFx4MDE/JC9zLmV4ZWModGV4dCk7XG4gIHJldHVybiBpbm5lciA9PT0gbnVsbCA/IG51bGwgOiB7IGFjdGlvbjogdHJ1ZSwgdGV4dDogaW5uZXJbMV0gPz8gXCJcIiB9O1xufVxuXG4vKiogVGhlIGxpbmUgdGhhdCBhIG1lc3NhZ2UgbWFrZXMsIGxpdmUgb3Igb3V0IG9mIGhpc3Rvcnk7IG51bGwgaWYgaXQgbWFrZXMgbm9uZS5cbiAgICBAcGFyYW0gdGV4dCBvZiBzZXZlcmFsIG1lc3NhZ2VzIHRvZ2V0aGVyIChkcmFmdC9tdWx0aWxpbmUpLCBlbHNlIHRoZSBtZXNzYWdlJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxpbmVPZihtZXNzYWdlOiBNZXNzYWdlLCBtZTogc3RyaW5nLCBub3c6IG51bWJlciwgdGV4dD86IHN0cmluZyk6IExpbmUgfCBudWxsIHtcbiAgY29uc3QgbmljayA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gIGNvbnN0IG93biA9IHNhbWUobmljaywgbWUpO1xuICBjb25zdCB7IGNvbW1hbmQsIHBhcmFtcyB9ID0gbWVzc2FnZTtcbiAgY29uc3QgYmFzZSA9IHtcbiAgICB0aW1lOiB0aW1lT2YobWVzc2FnZSwgbm93KSxcbiAgICBuaWNrLFxuICAgIGlkOiBtZXNzYWdlLnRhZ3MuZ2V0KFwibXNnaWRcIikgPz8gXCJcIixcbiAgICBvd24sXG4gICAgbWVudGlvbjogZmFsc2UsXG4gICAgLi4uKG1lc3NhZ2UudGFncy5oYXMoXCJib3RcIikgPyB7IGJvdDogdHJ1ZSB9IDoge30pLFxuICB9O1xuICBpZiAoY29tbWFuZCA9PT0gXCJQUklWTVNHXCIgfHwgY29tbWFuZCA9PT0gXCJOT1RJQ0VcIikge1xuICAgIGNvbnN0IHNhaWQgPSB1bndyYXBwZWQodGV4dCA/PyBwYXJhbXNbMV0gPz8gXCJcIik7XG4gICAgaWYgKHNhaWQgPT09IG51bGwgfHwgKGNvbW1hbmQgPT09IFwiTk9USUNFXCIgJiYgc2FpZC5hY3Rpb24pKVxuICAgICAgcmV0dXJuIG51bGw7XG4gICAgY29uc3Qgc2lnbiA9IC9eW14jJkEtWmEtejAtOV9dKyg/PVsjJl0pLy5leGVjKHBhcmFtc1swXSA/PyBcIlwiKT8uWzBdO1xuICAgIGNvbnN0IHJlcGx5VG8gPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3JlcGx5XCIpID8/IG1lc3NhZ2UudGFncy5nZXQoXCIrcmVwbHlcIik7XG4gICAgcmV0dXJuIHtcbiAgICAgIC4uLmJhc2UsXG4gICAgICBrZXk6IGtleU9mKG1lc3NhZ2UsIHNhaWQudGV4dCksXG4gICAgICBraW5kOiBjb21tYW5kID09PSBcIk5PVElDRVwiID8gXCJub3RpY2VcIiA6IHNhaWQuYWN0aW9uID8gXCJhY3Rpb25cIiA6IFwibWVzc2FnZVwiLFxuICAgICAgdGV4dDogc2FpZC50ZXh0LFxuICAgICAgbWVudGlvbjogIW93biAmJiBtZW50aW9ucyhzYWlkLnRleHQsIG1lKS5sZW5ndGggPiAwLFxuICAgICAgLi4uKHNpZ24gPT09IHVuZGVmaW5lZCA/IHt9IDogeyBvbmx5OiBzaWduIH0pLFxuICAgICAgLi4uKHJlcGx5VG8gPT09IHVuZGVmaW5lZCA/IHt9IDogeyByZXBseVRvIH0pLFxuICAgIH07XG4gIH1cbiAgY29uc3QgdG9sZCA9IGV2ZW50T2YobWVzc2FnZSwgbWUpO1xuICBpZiAodG9sZCA9PT0gbnVsbClcbiAgICByZXR1cm4gbnVsbDtcbiAgY29uc3QgW2V2ZW50LCB3b3Jkc10gPSB0b2xkO1xuICAvLyBPZiBhbiBldmVudCBvbmx5IHRoZSBwYXN0IG1heSBzYXkgdGhlIGlkLlxuICBjb25zdCBrZXkgPSBtZXNzYWdlLnRhZ3MuaGFzKFwidGltZVwiKSA/IGAke21lc3NhZ2UudGFncy5nZXQoXCJ0aW1lXCIpfS8ke25pY2t9LyR7d29yZHN9YCA6IGZyZXNoS2V5KCk7XG4gIHJldHVybiB7IC4uLmJhc2UsIGtleSwga2luZDogXCJldmVudFwiLCBldmVudCwgdGV4dDogd29yZHMgfTtcbn1cblxuLyoqIFdoYXQgYW4gZXZlbnQgaXMsIGFuZCB0aGUgd29yZHMgYmVoaW5kIHRoZSBuaWNrLiAqL1xuZnVuY3Rpb24gZXZlbnRPZih7IGNvbW1hbmQsIHBhcmFtcywgc291cmNlIH06IE1lc3NhZ2UsIG1lOiBzdHJpbmcpOiBbRXZlbnRLaW5kLCBzdHJpbmddIHwgbnVsbCB7XG4gIGNvbnN0IGJlY2F1c2UgPSAocmVhc29uOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHJlYXNvbiA/IGAgKCR7cmVhc29ufSlgIDogXCJcIjtcbiAgc3dpdGNoIChjb21tYW5kKSB7XG4gICAgY2FzZSBcIkpPSU5cIjpcbiAgICAgIHJldHVybiBbXCJqb2luXCIsIFwiam9pbmVkXCJdO1xuICAgIGNhc2UgXCJQQVJUXCI6XG4gICAgICByZXR1cm4gW1wicGFydFwiLCBgbGVmdCR7YmVjYXVzZShwYXJhbXNbMV0pfWBdO1xuICAgIGNhc2UgXCJRVUlUXCI6XG4gICAgICByZXR1cm4gW1wicXVpdFwiLCBgbGVmdCB0aGUgY2hhdCR7YmVjYXVzZShwYXJhbXNbMF0pfWBdO1xuICAgIGNhc2UgXCJLSUNLXCI6XG4gICAgICByZXR1cm4gW1wia2lja1wiLCBgdGhyZXcgJHtzYW1lKHBhcmFtc1sxXSA/PyBcIlwiLCBtZSkgPyBcInlvdVwiIDogcGFyYW1zWzFdfSBvdXQke1xuICAgICAgICBiZWNhdXNlKHNhbWUocGFyYW1zWzJdID8/IFwiXCIsIG5pY2tPZihzb3VyY2UpKSA/IFwiXCIgOiBwYXJhbXNbMl0pfWBdO1xuICAgIGNhc2UgXCJOSUNLXCI6XG4gICAgICByZXR1cm4gW1wibmlja1wiLCBgaXMgbm93IGtub3duIGFzICR7cGFyYW1zWzBdfWBdO1xuICAgIGNhc2UgXCJUT1BJQ1wiOlxuICAgICAgcmV0dXJuIFtcInRvcGljXCIsIHBhcmFtc1sxXSA/IGBjaGFuZ2VkIHRoZSB0b3BpYyB0bzogJHtwYXJhbXNbMV19YCA6IFwidG9vayB0aGUgdG9waWMgYXdheVwiXTtcbiAgICBjYXNlIFwiTU9ERVwiOlxuICAgICAgcmV0dXJuIFtcIm1vZGVcIiwgYGNoYW5nZWQgbW9kZXM6ICR7cGFyYW1zLnNsaWNlKDEpLmpvaW4oXCIgXCIpfWBdO1xuICAgIGNhc2UgXCJSRU5BTUVcIjpcbiAgICAgIHJldHVybiBbXCJyZW5hbWVcIiwgYHJlbmFtZWQgdGhlIHJvb20gdG8gJHtwYXJhbXNbMV19JHtiZWNhdXNlKHBhcmFtc1syXSl9YF07XG4gICAgZGVmYXVsdDpcbiAgICAgIHJldHVybiBudWxsO1xuICB9XG59XG5cbi8qKiBXaGV0aGVyIGEgbGluZSBjb3VudHMgYXMgc29tZXRoaW5nIHRoYXQgd2FzIHNhaWQuICovXG5leHBvcnQgZnVuY3Rpb24gaXNTYWlkKGxpbmU6IExpbmUpOiBib29sZWFuIHtcbiAgcmV0dXJuIGxpbmUua2luZCA9PT0gXCJtZXNzYWdlXCIgfHwgbGluZS5raW5kID09PSBcImFjdGlvblwiIHx8IGxpbmUua2luZCA9PT0gXCJub3RpY2VcIjtcbn1cblxuLyoqIFRoZSBsaW5lIHdpdGggb25lIG1vcmUgcmVhY3Rpb24sIG9yIG9uZSBsZXNzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdpdGhSZWFjdGlvbihsaW5lOiBMaW5lLCBlbW9qaTogc3RyaW5nLCBuaWNrOiBzdHJpbmcsIHRoZXJlOiBib29sZWFuKTogTGluZSB7XG4gIGNvbnN0IHJlYWN0aW9ucyA9IG5ldyBNYXAobGluZS5yZWFjdGlvbnMpO1xuICBjb25zdCBvdGhlcnMgPSAocmVhY3Rpb25zLmdldChlbW9qaSkgPz8gW10pLmZpbHRlcih4ID0+IGZvbGRlZCh4KSAhPT0gZm9sZGVkKG5pY2spKTtcbiAgaWYgKHRoZXJlKVxuICAgIG90aGVycy5wdXNoKG5pY2spO1xuICBpZiAob3RoZXJzLmxlbmd0aCA+IDApXG4gICAgcmVhY3Rpb25zLnNldChlbW9qaSwgb3RoZXJzKTtcbiAgZWxzZVxuICAgIHJlYWN0aW9ucy5kZWxldGUoZW1vamkpO1xuICByZXR1cm4geyAuLi5saW5lLCByZWFjdGlvbnMgfTtcbn1cblxuLyoqIFRoZSBtYXNrIG9mIHdobyBzZW50IGEgbWVzc2FnZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXNrT2YobWVzc2FnZTogTWVzc2FnZSk6IHN0cmluZyB7XG4gIGNvbnN0IHJlc3QgPSB1c2VySG9zdE9mKG1lc3NhZ2Uuc291cmNlKTtcbiAgcmV0dXJuIHJlc3QgPT09IFwiXCIgPyBtZXNzYWdlLnNvdXJjZSA6IGAke25pY2tPZihtZXNzYWdlLnNvdXJjZSl9ISR7cmVzdH1gO1xufVxuIiwgImltcG9ydCB0eXBlIHsgTWVzc2FnZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuXG4vKiogV2hhdCBhIHJlZnVzYWwgc2F5czogezF9IGlzIGl0cyBzZWNvbmQgcGFyYW1ldGVyLCBhZnRlciBvbmUncyBvd24gbmFtZSwge2xhc3R9IHdoYXQgdGhlXG4gICAgc2VydmVyIHNheXMgaXRzZWxmIChSRkMgMjgxMiA1LjIsIGFuZCB3aGF0IGNhbWUgbGF0ZXIsIG1vZGVybi5pcmNkb2NzLmhvcnNlKS4gKi9cbmNvbnN0IHNlbnRlbmNlczogUmVjb3JkPHN0cmluZywgc3RyaW5nPiA9IHtcbiAgNDAxOiBcIlRoZXJlIGlzIG5vYm9keSBjYWxsZWQgezF9LCBhbmQgbm8gc3VjaCByb29tXCIsXG4gIDQwMzogXCJUaGVyZSBpcyBubyByb29tIHsxfVwiLFxuICA0MDQ6IFwiWW91IG1heSBub3Qgc3BlYWsgaW4gezF9OiB7bGFzdH1cIixcbiAgNDA1OiBcIllvdSBhcmUgaW4gdG9vIG1hbnkgcm9vbXMgdG8gZW50ZXIgezF9XCIsXG4gIDQwNjogXCJOb2JvZHkgd2FzIGNhbGxlZCB7MX0gbGF0ZWx5XCIsXG4gIDQwNzogXCJ7MX0gaXMgbW9yZSB0aGFuIG9uZVwiLFxuICA0MTI6IFwiVGhlcmUgd2FzIG5vdGhpbmcgdG8gc2F5XCIsXG4gIDQxNzogXCJUaGF0IGxpbmUgaXMgdG9vIGxvbmcgZm9yIHRoZSBzZXJ2ZXJcIixcbiAgNDIxOiBcIlRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyB7MX1cIixcbiAgNDMyOiBcInsxfSBpcyBubyBuYW1lIHRoYXQgb25lIGNhbiBoYXZlIGhlcmU6IHtsYXN0fVwiLFxuICA0MzM6IFwiezF9IGlzIHRha2VuOiB7bGFzdH1cIixcbiAgNDM1OiBcIk5vdCB3aGlsZSB5b3UgbWF5IG5vdCBzcGVhayBpbiB7Mn1cIixcbiAgNDM3OiBcInsxfSBjYW5ub3QgYmUgaGFkIGp1c3Qgbm93OiB7bGFzdH1cIixcbiAgNDM4OiBcIllvdSBjaGFuZ2UgeW91ciBuYW1lIHRvbyBvZnRlbjoge2xhc3R9XCIsXG4gIDQzOTogXCJOb3Qgc28gZmFzdDoge2xhc3R9XCIsXG4gIDQ0MTogXCJ7MX0gaXMgbm90IGluIHsyfVwiLFxuICA0NDI6IFwiWW91IGFyZSBub3QgaW4gezF9XCIsXG4gIDQ0MzogXCJ7MX0gaXMgaW4gezJ9IGFscmVhZHlcIixcbiAgNDYxOiBcInsxfSBuZWVkcyBtb3JlIHRoYW4gdGhhdFwiLFxuICA0NjQ6IFwiVGhhdCBpcyBub3QgdGhlIHBhc3N3b3JkXCIsXG4gIDQ2NTogXCJZb3UgYXJlIGJhbm5lZCBmcm9tIHRoaXMgc2VydmVyOiB7bGFzdH1cIixcbiAgNDcxOiBcInsxfSBpcyBmdWxsXCIsXG4gIDQ3MjogXCJ7MX0gaXMgbm8gbW9kZSB0aGF0IHRoZSBzZXJ2ZXIga25vd3NcIixcbiAgNDczOiBcIk9ubHkgd2hvIGlzIGludml0ZWQgbWF5IGVudGVyIHsxfVwiLFxuICA0NzQ6IFwiWW91IGFyZSBiYW5uZWQgZnJvbSB7MX1cIixcbiAgNDc1OiBcInsxfSBoYXMgYSBrZXksIGFuZCB0aGF0IGlzIG5vdCBpdC4gVHJ5IC9qb2luIHsxfSBLRVlcIixcbiAgNDc2OiBcInsxfSBpcyBubyBuYW1lIGZvciBhIHJvb21cIixcbiAgNDc3OiBcIk9ubHkgd2hvIGlzIGxvZ2dlZCBpbiBtYXkgZW50ZXIgezF9LCBvciB3cml0ZSB0aGVyZVwiLFxuICA0Nzg6IFwiVGhlIGxpc3Qgb2YgezF9IGlzIGZ1bGxcIixcbiAgNDgwOiBcIlRvbyBtYW55IHBlb3BsZSBlbnRlcmVkIHsxfSBqdXN0IG5vdy4gVHJ5IGFnYWluIGluIGEgbW9tZW50XCIsXG4gIDQ4MTogXCJUaGF0IGlzIGZvciBvcGVyYXRvcnMgb2YgdGhlIHNlcnZlclwiLFxuICA0ODI6IFwiT25seSBvcGVyYXRvcnMgb2YgezF9IG1heSBkbyB0aGF0XCIsXG4gIDQ4OTogXCJPbmx5IHdpdGggYSBzZWN1cmUgY29ubmVjdGlvbiAoaHR0cHMpIG9uZSBtYXkgZW50ZXIgezF9XCIsXG4gIDcxNjogXCJ7MX0gdGFrZXMgbWVzc2FnZXMgb25seSBmcm9tIHBlb3BsZSBpdCBrbm93c1wiLFxufTtcblxuLyoqIEEgcmVmdXNhbCBhcyBhIHNlbnRlbmNlOyBudWxsIGlmIHRoZSBtZXNzYWdlIGlzIG5vbmUuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNhbChtZXNzYWdlOiBNZXNzYWdlKTogc3RyaW5nIHwgbnVsbCB7XG4gIGNvbnN0IHsgY29tbWFuZCwgcGFyYW1zIH0gPSBtZXNzYWdlO1xuICBjb25zdCBsYXN0ID0gcGFyYW1zW3BhcmFtcy5sZW5ndGggLSAxXSA/PyBcIlwiO1xuICBpZiAoY29tbWFuZCA9PT0gXCJGQUlMXCIgfHwgY29tbWFuZCA9PT0gXCJXQVJOXCIgfHwgY29tbWFuZCA9PT0gXCJOT1RFXCIpXG4gICAgcmV0dXJuIGxhc3Q7XG4gIGlmICghL15bNDVdXFxkXFxkJHxeKDI2M3w2OTZ8NzE2fDczNHw5MFsyNDU2XSkkLy50ZXN0KGNvbW1hbmQpIHx8IGNvbW1hbmQgPT09IFwiNDIyXCIpXG4gICAgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHNlbnRlbmNlID0gc2VudGVuY2VzW2NvbW1hbmRdO1xuICAvLyBBIHNlcnZlciB0aGF0IGxlYXZlcyBzb21ldGhpbmcgb3V0IHNheXMgc29tZXRoaW5nIGVsc2UgdGhhbiB3ZSB0aGluay5cbiAgaWYgKHNlbnRlbmNlID09PSB1bmRlZmluZWQgfHwgKHNlbnRlbmNlLmluY2x1ZGVzKFwiezJ9XCIpICYmIHBhcmFtcy5sZW5ndGggPCA0KVxuICAgICAgfHwgKHNlbnRlbmNlLmluY2x1ZGVzKFwiezF9XCIpICYmIHBhcmFtcy5sZW5ndGggPCAzKSlcbiAgICByZXR1cm4gWy4uLnBhcmFtcy5zbGljZSgxLCAtMSksIGxhc3RdLmZpbHRlcih4ID0+IHggIT09IFwiKlwiKS5qb2luKFwiIFwiKTtcbiAgcmV0dXJuIHNlbnRlbmNlLnJlcGxhY2UoL1xceyhcXHcrKVxcfS9nLCAoXywgbmFtZTogc3RyaW5nKSA9PlxuICAgIG5hbWUgPT09IFwibGFzdFwiID8gbGFzdCA6IHBhcmFtc1tOdW1iZXIobmFtZSldID8/IFwiXCIpO1xufVxuIiwgImltcG9ydCB7IGZvbGRlZCB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuaW1wb3J0IHsgdGltZXN0YW1wIH0gZnJvbSBcIi4vaGlzdG9yeS50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuXG4vKiogV2hlcmUgaXQgaXMga2VwdCB3aGF0IHdhcyBzZWVuLCBmb3IgdGhvc2Ugd2l0aG91dCBhbiBhY2NvdW50IG9yIG9uIGEgc2VydmVyIHRoYXQgZG9lc1xuICAgIG5vdCBrZWVwIGl0IChkcmFmdC9yZWFkLW1hcmtlcikuICovXG5jb25zdCBwbGFjZSA9IFwiaHViYnViLnJlYWRcIjtcblxuLyoqIE1vc3Qgcm9vbXMgdGhhdCBpdCBpcyBrZXB0IG9mLiAqL1xuY29uc3QgbW9zdEtlcHQgPSAyMDA7XG5cbi8qKiBIb3cgb2Z0ZW4gd2hhdCB3YXMgc2VlbiBpcyB0b2xkIHRvIHRoZSBzZXJ2ZXIgYW5kIGtlcHQsIGluIG1pbGxpc2Vjb25kcy4gKi9cbmNvbnN0IGV2ZXJ5ID0gMl8wMDA7XG5cbmZ1bmN0aW9uIG1hcmtzKGNoYXQ6IENoYXQpOiBSZWNvcmQ8c3RyaW5nLCBudW1iZXI+IHtcbiAgdHJ5IHtcbiAgICByZXR1cm4gSlNPTi5wYXJzZShjaGF0LnN0b3JlLmdldEl0ZW0ocGxhY2UpID8/IFwie31cIikgYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHt9O1xuICB9XG59XG5cbi8qKiBVcCB0byB3aGVuIGEgcm9vbSB3YXMgc2VlbiBpbiBhbiBlYXJsaWVyIHZpc2l0OyAwIGlmIG5ldmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRNYXJrT2YoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSk6IG51bWJlciB7XG4gIGNvbnN0IG1hcmsgPSBtYXJrcyhjaGF0KVtyb29tLmlkXTtcbiAgcmV0dXJuIHR5cGVvZiBtYXJrID09PSBcIm51bWJlclwiID8gbWFyayA6IDA7XG59XG5cbmNvbnN0IGR1ZSA9IG5ldyBXZWFrTWFwPFJvb20sIFJldHVyblR5cGU8dHlwZW9mIHNldFRpbWVvdXQ+PigpO1xuXG4vKiogQWxsIGxpbmVzIHVwIHRvIHRoaXMgdGltZSB3ZXJlIG9uIHRoZSBzY3JlZW4sIGJlZm9yZSBzb21lYm9keSdzIGV5ZXMuICovXG5leHBvcnQgZnVuY3Rpb24gc2VlbihjaGF0OiBDaGF0LCByb29tOiBSb29tLCB0aW1lOiBudW1iZXIpIHtcbiAgaWYgKCFyb29tLm1hcmtSZWFkKHRpbWUpKVxuICAgIHJldHVybjtcbiAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgaWYgKGR1ZS5oYXMocm9vbSkpXG4gICAgcmV0dXJuO1xuICBkdWUuc2V0KHJvb20sIHNldFRpbWVvdXQoKCkgPT4ge1xuICAgIGR1ZS5kZWxldGUocm9vbSk7XG4gICAga2VlcChjaGF0LCByb29tKTtcbiAgfSwgZXZlcnkpKTtcbn1cblxuZnVuY3Rpb24ga2VlcChjaGF0OiBDaGF0LCByb29tOiBSb29tKSB7XG4gIGNvbnN0IGFsbCA9IE9iamVjdC5lbnRyaWVzKHsgLi4ubWFya3MoY2hhdCksIFtyb29tLmlkXTogcm9vbS5yZWFkVG8gfSlcbiAgICAuc29ydCgoWywgYV0sIFssIGJdKSA9PiBiIC0gYSkuc2xpY2UoMCwgbW9zdEtlcHQpO1xuICB0cnkge1xuICAgIGNoYXQuc3RvcmUuc2V0SXRlbShwbGFjZSwgSlNPTi5zdHJpbmdpZnkoT2JqZWN0LmZyb21FbnRyaWVzKGFsbCkpKTtcbiAgfSBjYXRjaCB7XG4gICAgLy8gQSBmdWxsIG9yIGZvcmJpZGRlbiBzdG9yZTogd2hhdCBpcyBuZXcgaXMgY291bnRlZCBhbmV3IG5leHQgdGltZS5cbiAgfVxuICBpZiAoY2hhdC5oYXMoXCJkcmFmdC9yZWFkLW1hcmtlclwiKSAmJiByb29tLmtpbmQgIT09IFwic2VydmVyXCIpXG4gICAgY2hhdC5zZW5kKFwiTUFSS1JFQURcIiwgW3Jvb20ubmFtZSwgdGltZXN0YW1wKHJvb20ucmVhZFRvKV0pO1xufVxuXG4vKiogQW5vdGhlciBkZXZpY2Ugb2Ygb3VycyBoYXMgc2VlbiBpdCwgb3IgdGhpcyBvbmUgaW4gYW4gZWFybGllciB2aXNpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtYXJrZWRSZWFkKGNoYXQ6IENoYXQsIHRhcmdldDogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKSB7XG4gIGNvbnN0IHJvb20gPSBjaGF0LnJvb21zLmZpbmQoeCA9PiB4LmlkID09PSBmb2xkZWQodGFyZ2V0KSk7XG4gIGNvbnN0IHRpbWUgPSBEYXRlLnBhcnNlKHZhbHVlLnJlcGxhY2UoL150aW1lc3RhbXA9LywgXCJcIikpO1xuICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkIHx8IE51bWJlci5pc05hTih0aW1lKSlcbiAgICByZXR1cm47XG4gIGlmIChyb29tLnJlYWRUbyA+IHRpbWUgJiYgcm9vbS5saW5lcy5sZW5ndGggPT09IDApXG4gICAgcm9vbS5yZWFkVG8gPSB0aW1lO1xuICBlbHNlXG4gICAgcm9vbS5tYXJrUmVhZCh0aW1lKTtcbiAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbn1cbiIsICIvKiogU29tZXRoaW5nIHRoYXQgb3RoZXJzIGxvb2sgYXQuIEhvd2V2ZXIgb2Z0ZW4gaXQgY2hhbmdlcywgdGhleSBoZWFyIG9mIGl0IG9uY2UgYSBmcmFtZS4gKi9cbmV4cG9ydCBjbGFzcyBTdWJqZWN0IHtcbiAgI2xpc3RlbmVycyA9IG5ldyBTZXQ8KCkgPT4gdm9pZD4oKTtcblxuICAvKiogQHJldHVybnMgd2hhdCBlbmRzIGl0LiAqL1xuICBzdWJzY3JpYmUobGlzdGVuZXI6ICgpID0+IHZvaWQpOiAoKSA9PiB2b2lkIHtcbiAgICB0aGlzLiNsaXN0ZW5lcnMuYWRkKGxpc3RlbmVyKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy4jbGlzdGVuZXJzLmRlbGV0ZShsaXN0ZW5lcik7XG4gIH1cblxuICBjaGFuZ2VkKCkge1xuICAgIGlmIChjaGFuZ2VkLnNpemUgPT09IDApXG4gICAgICBpbk5leHRGcmFtZSh0ZWxsQWxsKTtcbiAgICBjaGFuZ2VkLmFkZCh0aGlzKTtcbiAgfVxuXG4gIHRlbGwoKSB7XG4gICAgZm9yIChjb25zdCBsaXN0ZW5lciBvZiBbLi4udGhpcy4jbGlzdGVuZXJzXSlcbiAgICAgIGxpc3RlbmVyKCk7XG4gIH1cbn1cblxuY29uc3QgY2hhbmdlZCA9IG5ldyBTZXQ8U3ViamVjdD4oKTtcblxuLyoqIFRlbGxzIHRob3NlIHdobyBsb29rIGF0IHdoYXQgaGFzIGNoYW5nZWQsIG5vdy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0ZWxsQWxsKCkge1xuICBjb25zdCBzdWJqZWN0cyA9IFsuLi5jaGFuZ2VkXTtcbiAgY2hhbmdlZC5jbGVhcigpO1xuICBmb3IgKGNvbnN0IHN1YmplY3Qgb2Ygc3ViamVjdHMpXG4gICAgc3ViamVjdC50ZWxsKCk7XG59XG5cbi8qKiBGcmFtZXMgZG8gbm90IGNvbWUgd2hpbGUgYSBwYWdlIGlzIGhpZGRlbiwgYnV0IGl0cyB0aXRsZSBhbmQgaXRzIGxpc3Qgb2Ygcm9vbXMgZ28gb246XG4gICAgdGhlbiBpdCBpcyBhIHRpbWVyLCBpbiBtaWxsaXNlY29uZHMuICovXG5jb25zdCBsb25nZXN0RnJhbWUgPSAyNTA7XG5cbmZ1bmN0aW9uIGluTmV4dEZyYW1lKHdvcms6ICgpID0+IHZvaWQpIHtcbiAgbGV0IGRvbmUgPSBmYWxzZTtcbiAgY29uc3Qgb25jZSA9ICgpID0+IHtcbiAgICBpZiAoIWRvbmUpXG4gICAgICB3b3JrKCk7XG4gICAgZG9uZSA9IHRydWU7XG4gIH07XG4gIGlmICh0eXBlb2YgcmVxdWVzdEFuaW1hdGlvbkZyYW1lID09PSBcImZ1bmN0aW9uXCIpXG4gICAgcmVxdWVzdEFuaW1hdGlvbkZyYW1lKG9uY2UpO1xuICBzZXRUaW1lb3V0KG9uY2UsIHR5cGVvZiByZXF1ZXN0QW5pbWF0aW9uRnJhbWUgPT09IFwiZnVuY3Rpb25cIiA/IGxvbmdlc3RGcmFtZSA6IDApO1xufVxuIiwgImltcG9ydCB7IGZvbGRlZCwgaXNSb29tIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGlzU2FpZCB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB7IFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0LnRzXCI7XG5cbi8qKiBNb3N0IGxpbmVzIGtlcHQgb2Ygb25lIHJvb207IHRoZW4gdGhlIG9sZGVzdCB0aG91c2FuZCBnby4gKi9cbmV4cG9ydCBjb25zdCBtb3N0TGluZXMgPSAxMF8wMDA7XG5jb25zdCBnb0F0T25jZSA9IDFfMDAwO1xuXG4vKiogV2hhdCBpcyBrbm93biBvZiB0aGUgcGFzdCBvZiBhIHJvb20uICovXG5leHBvcnQgaW50ZXJmYWNlIFBhc3Qge1xuICAvKiogV2hldGhlciB0aGVyZSBtYXkgYmUgb2xkZXIgbGluZXMgdGhhbiB0aG9zZSBoZXJlLiAqL1xuICBtb3JlOiBib29sZWFuO1xuICAvKiogV2hldGhlciB0aGUgbmV3ZXN0IGxpbmVzIGFyZSBoZXJlOyBub3QgYWZ0ZXIgYSBqdW1wIGZhciBiYWNrLiAqL1xuICBsaXZlOiBib29sZWFuO1xuICBsb2FkaW5nOiBcIm9sZGVyXCIgfCBcIm5ld2VyXCIgfCBcImFyb3VuZFwiIHwgbnVsbDtcbn1cblxuLyoqIEEgcm9vbSwgdGhlIHRhbGsgd2l0aCBvbmUgcGVyc29uLCBvciB3aGF0IHRoZSBzZXJ2ZXIgc2F5cy4gKi9cbmV4cG9ydCBjbGFzcyBSb29tIHtcbiAgLyoqIFRvbGQgb2Ygd2hhdGV2ZXIgY2hhbmdlcyBpbiBpdC4gKi9cbiAgcmVhZG9ubHkgY2hhbmdlcyA9IG5ldyBTdWJqZWN0KCk7XG5cbiAgLyoqIFdoYXQgd2FzIHNhaWQsIHRoZSBvbGRlc3QgZmlyc3QuICovXG4gIHJlYWRvbmx5IGxpbmVzOiBMaW5lW10gPSBbXTtcbiAgLyoqIE9uZSdzIG93biBsaW5lcyB0aGF0IGhhdmUgbm90IGNvbWUgYmFjay4gKi9cbiAgcmVhZG9ubHkgcGVuZGluZzogTGluZVtdID0gW107XG4gIC8qKiBTaWducyBvZiB0aGUgcmFua3Mgb2YgdGhvc2Ugd2hvIGFyZSBoZXJlLCBieSBmb2xkZWQgbmljay4gKi9cbiAgcmVhZG9ubHkgbWVtYmVycyA9IG5ldyBNYXA8c3RyaW5nLCBzdHJpbmc+KCk7XG4gIC8qKiBDb3VudHMgY2hhbmdlcyBvZiBgbWVtYmVyc2AsIGFuZCBvZiB0aG9zZSB3aG8gYXJlIGluIGl0LiAqL1xuICBtZW1iZXJzVmVyc2lvbiA9IDA7XG4gIHRvcGljID0gXCJcIjtcbiAgLyoqIFdobyBpcyB0eXBpbmcsIHVudGlsIHdoZW4uICovXG4gIHJlYWRvbmx5IHR5cGluZyA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gIGpvaW5lZCA9IGZhbHNlO1xuICAvKiogVGhlIHJvb20ncyBrZXksIHRvIGNvbWUgYmFjayB3aXRoLiAqL1xuICBrZXkgPSBcIlwiO1xuICAvKiogV2hldGhlciBpdCBoYXMgdGhlIG1vZGUsIG9mIHRob3NlIHdpdGhvdXQgYSBwYXJhbWV0ZXI6IFwibnRcIi4gKi9cbiAgbW9kZXMgPSBcIlwiO1xuICByZWFkb25seSBwYXN0OiBQYXN0ID0geyBtb3JlOiBmYWxzZSwgbGl2ZTogdHJ1ZSwgbG9hZGluZzogbnVsbCB9O1xuXG4gIC8qKiBUaGUgdGltZSBvZiB0aGUgbmV3ZXN0IGxpbmUgdGhhdCB3YXMgc2Vlbi4gKi9cbiAgcmVhZFRvID0gMDtcbiAgdW5yZWFkID0gMDtcbiAgbWVudGlvbnMgPSAwO1xuICAvKiogV2hhdCBpcyBuZXdlciBpcyBiZWxvdyB0aGUgbGluZSBcIm5ld1wiOyAwOiBubyBzdWNoIGxpbmUuICovXG4gIG5ld1NpbmNlID0gMDtcblxuICAvKiogV2hhdCBpcyBiZWluZyB3cml0dGVuLiAqL1xuICBkcmFmdCA9IFwiXCI7XG4gIC8qKiBXaGF0IGl0IGFuc3dlcnMuICovXG4gIHJlcGx5VG86IExpbmUgfCBudWxsID0gbnVsbDtcblxuICAja2V5cyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuXG4gIGNvbnN0cnVjdG9yKHB1YmxpYyBuYW1lOiBzdHJpbmcsIHJlYWRvbmx5IGtpbmQ6IFwicm9vbVwiIHwgXCJwZXJzb25cIiB8IFwic2VydmVyXCIpIHt9XG5cbiAgZ2V0IGlkKCkge1xuICAgIHJldHVybiBmb2xkZWQodGhpcy5uYW1lKTtcbiAgfVxuXG4gIGdldCBuZXdlc3QoKTogTGluZSB8IHVuZGVmaW5lZCB7XG4gICAgcmV0dXJuIHRoaXMubGluZXNbdGhpcy5saW5lcy5sZW5ndGggLSAxXTtcbiAgfVxuXG4gIGhhcyhsaW5lOiBMaW5lKSB7XG4gICAgcmV0dXJuIHRoaXMuI2tleXMuaGFzKGxpbmUua2V5KTtcbiAgfVxuXG4gIC8qKiBBZGRzIGEgbGluZSBhdCB0aGUgZW5kLiBGYWxzZTogaXQgaXMgaGVyZSBhbHJlYWR5LiAqL1xuICBhcHBlbmQobGluZTogTGluZSk6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLiNrZXlzLmhhcyhsaW5lLmtleSkpXG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4ja2V5cy5hZGQobGluZS5rZXkpO1xuICAgIC8vIE5ldmVyIGJlZm9yZSBvbmUgdGhhdCBpcyBoZXJlOiB0aGUgc2VydmVyJ3MgY2xvY2sgbWF5IGhhdmUgYmVlbiBzZXQgYmFjay5cbiAgICB0aGlzLmxpbmVzLnB1c2gobGluZSk7XG4gICAgaWYgKHRoaXMubGluZXMubGVuZ3RoID4gbW9zdExpbmVzKSB7XG4gICAgICBmb3IgKGNvbnN0IGdvbmUgb2YgdGhpcy5saW5lcy5zcGxpY2UoMCwgZ29BdE9uY2UpKVxuICAgICAgICB0aGlzLiNrZXlzLmRlbGV0ZShnb25lLmtleSk7XG4gICAgICB0aGlzLnBhc3QubW9yZSA9IHRydWU7XG4gICAgfVxuICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKiogUHV0cyBsaW5lcyBvZiB0aGUgcGFzdCB3aGVyZSB0aGV5IGJlbG9uZyBieSB0aGVpciB0aW1lLiBAcmV0dXJucyB0aG9zZSB0aGF0IHdlcmUgbmV3LiAqL1xuICBtZXJnZShsaW5lczogcmVhZG9ubHkgTGluZVtdKTogTGluZVtdIHtcbiAgICBjb25zdCBmcmVzaCA9IGxpbmVzLmZpbHRlcihsaW5lID0+IHtcbiAgICAgIGNvbnN0IGlzTmV3ID0gIXRoaXMuI2tleXMuaGFzKGxpbmUua2V5KTtcbiAgICAgIHRoaXMuI2tleXMuYWRkKGxpbmUua2V5KTtcbiAgICAgIHJldHVybiBpc05ldztcbiAgICB9KTtcbiAgICBpZiAoZnJlc2gubGVuZ3RoID09PSAwKVxuICAgICAgcmV0dXJuIGZyZXNoO1xuICAgIGNvbnN0IG1lcmdlZDogTGluZVtdID0gW107XG4gICAgbGV0IGkgPSAwO1xuICAgIGZvciAoY29uc3QgbGluZSBvZiBmcmVzaCkge1xuICAgICAgd2hpbGUgKGkgPCB0aGlzLmxpbmVzLmxlbmd0aCAmJiB0aGlzLmxpbmVzW2ldIS50aW1lIDw9IGxpbmUudGltZSlcbiAgICAgICAgbWVyZ2VkLnB1c2godGhpcy5saW5lc1tpKytdISk7XG4gICAgICBtZXJnZWQucHVzaChsaW5lKTtcbiAgICB9XG4gICAgd2hpbGUgKGkgPCB0aGlzLmxpbmVzLmxlbmd0aClcbiAgICAgIG1lcmdlZC5wdXNoKHRoaXMubGluZXNbaSsrXSEpO1xuICAgIHRoaXMuI3B1dChtZXJnZWQpO1xuICAgIHJldHVybiBmcmVzaDtcbiAgfVxuXG4gIC8qKiBGb3JnZXRzIGFsbCBsaW5lcywgYW5kIGhhcyB0aGVzZS4gKi9cbiAgcmVwbGFjZShsaW5lczogcmVhZG9ubHkgTGluZVtdKSB7XG4gICAgdGhpcy4ja2V5cy5jbGVhcigpO1xuICAgIGNvbnN0IGZyZXNoOiBMaW5lW10gPSBbXTtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpXG4gICAgICBpZiAoIXRoaXMuI2tleXMuaGFzKGxpbmUua2V5KSkge1xuICAgICAgICB0aGlzLiNrZXlzLmFkZChsaW5lLmtleSk7XG4gICAgICAgIGZyZXNoLnB1c2gobGluZSk7XG4gICAgICB9XG4gICAgdGhpcy4jcHV0KGZyZXNoKTtcbiAgfVxuXG4gICNwdXQobGluZXM6IExpbmVbXSkge1xuICAgIHRoaXMubGluZXMubGVuZ3RoID0gMDtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpXG4gICAgICB0aGlzLmxpbmVzLnB1c2gobGluZSk7XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxuXG4gIC8qKiBQdXRzIGEgbGluZSBpbiB0aGUgcGxhY2Ugb2YgdGhlIG9uZSB3aXRoIHRoYXQgaWQuICovXG4gIGNoYW5nZShpZDogc3RyaW5nLCBpbnRvOiAobGluZTogTGluZSkgPT4gTGluZSk6IExpbmUgfCBudWxsIHtcbiAgICBpZiAoaWQgPT09IFwiXCIpXG4gICAgICByZXR1cm4gbnVsbDtcbiAgICBmb3IgKGxldCBpID0gdGhpcy5saW5lcy5sZW5ndGggLSAxOyBpID49IDA7IC0taSlcbiAgICAgIGlmICh0aGlzLmxpbmVzW2ldIS5pZCA9PT0gaWQpIHtcbiAgICAgICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICAgICAgcmV0dXJuIHRoaXMubGluZXNbaV0gPSBpbnRvKHRoaXMubGluZXNbaV0hKTtcbiAgICAgIH1cbiAgICByZXR1cm4gbnVsbDtcbiAgfVxuXG4gIGZpbmQoaWQ6IHN0cmluZyk6IExpbmUgfCB1bmRlZmluZWQge1xuICAgIHJldHVybiBpZCA9PT0gXCJcIiA/IHVuZGVmaW5lZCA6IHRoaXMubGluZXMuZmluZChsaW5lID0+IGxpbmUuaWQgPT09IGlkKTtcbiAgfVxuXG4gIC8qKiBBbGwgdXAgdG8gdGhpcyB0aW1lIHdhcyBzZWVuLiBAcmV0dXJucyB3aGV0aGVyIHRoYXQgaXMgbmV3LiAqL1xuICBtYXJrUmVhZCh0aW1lOiBudW1iZXIpOiBib29sZWFuIHtcbiAgICBpZiAodGltZSA8PSB0aGlzLnJlYWRUbylcbiAgICAgIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLnJlYWRUbyA9IHRpbWU7XG4gICAgdGhpcy5jb3VudCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIENvdW50cyBhbmV3IHdoYXQgd2FzIG5vdCBzZWVuLiAqL1xuICBjb3VudCgpIHtcbiAgICBsZXQgdW5yZWFkID0gMDtcbiAgICBsZXQgbWVudGlvbnMgPSAwO1xuICAgIGZvciAobGV0IGkgPSB0aGlzLmxpbmVzLmxlbmd0aCAtIDE7IGkgPj0gMDsgLS1pKSB7XG4gICAgICBjb25zdCBsaW5lID0gdGhpcy5saW5lc1tpXSE7XG4gICAgICBpZiAobGluZS50aW1lIDw9IHRoaXMucmVhZFRvKVxuICAgICAgICBicmVhaztcbiAgICAgIGlmICghaXNTYWlkKGxpbmUpIHx8IGxpbmUub3duIHx8IGxpbmUuZGVsZXRlZClcbiAgICAgICAgY29udGludWU7XG4gICAgICArK3VucmVhZDtcbiAgICAgIGlmIChsaW5lLm1lbnRpb24gfHwgdGhpcy5raW5kID09PSBcInBlcnNvblwiKVxuICAgICAgICArK21lbnRpb25zO1xuICAgIH1cbiAgICBpZiAodW5yZWFkICE9PSB0aGlzLnVucmVhZCB8fCBtZW50aW9ucyAhPT0gdGhpcy5tZW50aW9ucylcbiAgICAgIHRoaXMuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgdGhpcy51bnJlYWQgPSB1bnJlYWQ7XG4gICAgdGhpcy5tZW50aW9ucyA9IG1lbnRpb25zO1xuICB9XG5cbiAgLyoqIFNvbWVib2R5IGNhbWUsIHdlbnQsIG9yIGlzIGFub3RoZXIgb25lLiAqL1xuICBtZW1iZXJzQ2hhbmdlZCgpIHtcbiAgICArK3RoaXMubWVtYmVyc1ZlcnNpb247XG4gICAgdGhpcy5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfVxufVxuXG4vKiogVGhlIGtpbmQgb2YgY29udmVyc2F0aW9uIHRoYXQgYSB0YXJnZXQgb2YgbWVzc2FnZXMgaXMuICovXG5leHBvcnQgZnVuY3Rpb24ga2luZE9mKHRhcmdldDogc3RyaW5nKTogXCJyb29tXCIgfCBcInBlcnNvblwiIHtcbiAgcmV0dXJuIGlzUm9vbSh0YXJnZXQpID8gXCJyb29tXCIgOiBcInBlcnNvblwiO1xufVxuIiwgImltcG9ydCB7IHR5cGUgTWVzc2FnZSwgZm9sZGVkLCBpc1Jvb20sIG5pY2tPZiwgc2FtZSwgdXNlckhvc3RPZiB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuaW1wb3J0IHsgbG9hZE5ld2VzdCB9IGZyb20gXCIuL2hpc3RvcnkudHNcIjtcbmltcG9ydCB7IGlzSWdub3JlZCB9IGZyb20gXCIuL2lnbm9yZS50c1wiO1xuaW1wb3J0IHsgZnJlc2hLZXksIGxpbmVPZiB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB7IHJlYWRNYXJrT2YgfSBmcm9tIFwiLi9yZWFkaW5nLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEhhbmRsZXJzIH0gZnJvbSBcIi4vcmVjZWl2ZS50c1wiO1xuaW1wb3J0IHsgdHlwZSBSb29tLCBraW5kT2YgfSBmcm9tIFwiLi9yb29tLnRzXCI7XG5pbXBvcnQgeyBpc01pbmUsIHNlbmRXYWl0aW5nIH0gZnJvbSBcIi4vc3BlYWsudHNcIjtcblxuLyoqIFNpZ25zIGluIHRoZSBvcmRlciBvZiB0aGVpciByYW5rcy4gKi9cbmZ1bmN0aW9uIHNvcnRlZChjaGF0OiBDaGF0LCBzaWduczogSXRlcmFibGU8c3RyaW5nPik6IHN0cmluZyB7XG4gIGNvbnN0IG9yZGVyID0gY2hhdC5pc3VwcG9ydC5yYW5rU2lnbnM7XG4gIHJldHVybiBbLi4ubmV3IFNldChzaWducyldLnNvcnQoKGEsIGIpID0+IG9yZGVyLmluZGV4T2YoYSkgLSBvcmRlci5pbmRleE9mKGIpKS5qb2luKFwiXCIpO1xufVxuXG5mdW5jdGlvbiB0ZWxsT2YoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbWVzc2FnZTogTWVzc2FnZSkge1xuICBjb25zdCBsaW5lID0gbGluZU9mKG1lc3NhZ2UsIGNoYXQubWUsIGNoYXQubm93KCkpO1xuICBpZiAobGluZSAhPT0gbnVsbCAmJiByb29tLnBhc3QubGl2ZSAmJiAhaXNJZ25vcmVkKGNoYXQuc2V0dGluZ3MuZ2V0KFwiaWdub3JlZFwiKSwgbWVzc2FnZS5zb3VyY2UpKVxuICAgIHJvb20uYXBwZW5kKGxpbmUpO1xufVxuXG5mdW5jdGlvbiBtZWV0KGNoYXQ6IENoYXQsIG1lc3NhZ2U6IE1lc3NhZ2UpIHtcbiAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUubWVldChuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgcGVyc29uLmhvc3QgPSB1c2VySG9zdE9mKG1lc3NhZ2Uuc291cmNlKSB8fCBwZXJzb24uaG9zdDtcbiAgaWYgKG1lc3NhZ2UudGFncy5oYXMoXCJhY2NvdW50XCIpKVxuICAgIHBlcnNvbi5hY2NvdW50ID0gbWVzc2FnZS50YWdzLmdldChcImFjY291bnRcIikhO1xuICBpZiAobWVzc2FnZS50YWdzLmhhcyhcImJvdFwiKSlcbiAgICBwZXJzb24uYm90ID0gdHJ1ZTtcbiAgcmV0dXJuIHBlcnNvbjtcbn1cblxuLyoqIFRha2VzIHNvbWVib2R5IG91dCBvZiBhIHJvb207IHdobyBpcyBpbiBub25lIHdpdGggdXMgYW55IG1vcmUgaXMgZm9yZ290dGVuLiAqL1xuZnVuY3Rpb24gcmVtb3ZlKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIG5pY2s6IHN0cmluZykge1xuICBpZiAocm9vbS5tZW1iZXJzLmRlbGV0ZShmb2xkZWQobmljaykpKVxuICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgcm9vbS50eXBpbmcuZGVsZXRlKG5pY2spO1xuICBpZiAoIWNoYXQucm9vbXMuc29tZShvdGhlciA9PiBvdGhlci5tZW1iZXJzLmhhcyhmb2xkZWQobmljaykpKSlcbiAgICBjaGF0LnBlb3BsZS5mb3JnZXQobmljayk7XG59XG5cbi8qKiBUZWxscyBhbGwgcm9vbXMgdGhhdCBzb21lYm9keSBpcyBpbiB0aGF0IHNvbWV0aGluZyBhYm91dCB0aGVtIGlzIG90aGVyLiAqL1xuZnVuY3Rpb24gdG91Y2goY2hhdDogQ2hhdCwgbmljazogc3RyaW5nKSB7XG4gIGZvciAoY29uc3Qgcm9vbSBvZiBjaGF0LnJvb21zKVxuICAgIGlmIChyb29tLm1lbWJlcnMuaGFzKGZvbGRlZChuaWNrKSkgfHwgcm9vbS5pZCA9PT0gZm9sZGVkKG5pY2spKVxuICAgICAgcm9vbS5tZW1iZXJzQ2hhbmdlZCgpO1xufVxuXG5mdW5jdGlvbiBlbnRlcihjaGF0OiBDaGF0LCBuYW1lOiBzdHJpbmcsIG1lc3NhZ2U6IE1lc3NhZ2UpIHtcbiAgY29uc3QgaXNOZXcgPSBjaGF0LmZpbmQobmFtZSkgPT09IHVuZGVmaW5lZDtcbiAgY29uc3Qgcm9vbSA9IGNoYXQub3BlbihuYW1lKTtcbiAgY2hhdC5tYXNrID0gbWVzc2FnZS5zb3VyY2U7XG4gIHJvb20uam9pbmVkID0gdHJ1ZTtcbiAgcm9vbS5tZW1iZXJzLmNsZWFyKCk7XG4gIHJvb20ubW9kZXMgPSBcIlwiO1xuICBpZiAoaXNOZXcpXG4gICAgcm9vbS5yZWFkVG8gPSByZWFkTWFya09mKGNoYXQsIHJvb20pIHx8IGNoYXQubm93KCk7XG4gIGlmIChjaGF0LmN1cnJlbnQgPT09IG51bGwgfHwgY2hhdC5nb2luZyA9PT0gcm9vbS5pZClcbiAgICBjaGF0LnNob3cocm9vbSk7XG4gIGlmIChjaGF0LmdvaW5nID09PSByb29tLmlkKVxuICAgIGNoYXQuZ29pbmcgPSBcIlwiO1xuICBpZiAoY2hhdC5pc3VwcG9ydC5oYXMoXCJXSE9YXCIpKVxuICAgIGNoYXQuc2VuZChcIldIT1wiLCBbbmFtZSwgXCIldHVobmZhciwxXCJdKTtcbiAgY2hhdC5zZW5kKFwiTU9ERVwiLCBbbmFtZV0pO1xuICBsb2FkTmV3ZXN0KGNoYXQsIHJvb20pO1xuICBzZW5kV2FpdGluZyhjaGF0LCByb29tKTtcbiAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbn1cblxuZXhwb3J0IGNvbnN0IG1lbWJlcnNoaXA6IEhhbmRsZXJzID0ge1xuICBKT0lOKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCBuYW1lID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICBjb25zdCBuaWNrID0gbmlja09mKG1lc3NhZ2Uuc291cmNlKTtcbiAgICBpZiAoaXNNaW5lKGNoYXQsIG1lc3NhZ2UpKVxuICAgICAgZW50ZXIoY2hhdCwgbmFtZSwgbWVzc2FnZSk7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChuYW1lKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIGNvbnN0IHBlcnNvbiA9IG1lZXQoY2hhdCwgbWVzc2FnZSk7XG4gICAgaWYgKG1lc3NhZ2UucGFyYW1zLmxlbmd0aCA+IDEpIHtcbiAgICAgIHBlcnNvbi5hY2NvdW50ID0gbWVzc2FnZS5wYXJhbXNbMV0gPT09IFwiKlwiID8gXCJcIiA6IG1lc3NhZ2UucGFyYW1zWzFdITtcbiAgICAgIHBlcnNvbi5yZWFsbmFtZSA9IG1lc3NhZ2UucGFyYW1zWzJdID8/IFwiXCI7XG4gICAgfVxuICAgIHJvb20ubWVtYmVycy5zZXQoZm9sZGVkKG5pY2spLCBcIlwiKTtcbiAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gICAgaWYgKCFpc01pbmUoY2hhdCwgbWVzc2FnZSkpXG4gICAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gIH0sXG5cbiAgUEFSVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiKTtcbiAgICBpZiAocm9vbSA9PT0gdW5kZWZpbmVkKVxuICAgICAgcmV0dXJuO1xuICAgIGlmIChpc01pbmUoY2hhdCwgbWVzc2FnZSkpIHtcbiAgICAgIHJvb20uam9pbmVkID0gZmFsc2U7XG4gICAgICBjaGF0LmNsb3NlKHJvb20pO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICByZW1vdmUoY2hhdCwgcm9vbSwgbmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICB9LFxuXG4gIEtJQ0soY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIik7XG4gICAgY29uc3Qgd2hvbSA9IG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCI7XG4gICAgaWYgKHJvb20gPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybjtcbiAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gICAgaWYgKHNhbWUod2hvbSwgY2hhdC5tZSkpIHtcbiAgICAgIHJvb20uam9pbmVkID0gZmFsc2U7XG4gICAgICByb29tLm1lbWJlcnMuY2xlYXIoKTtcbiAgICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgICAgIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgfSBlbHNlIHtcbiAgICAgIHJlbW92ZShjaGF0LCByb29tLCB3aG9tKTtcbiAgICB9XG4gIH0sXG5cbiAgUVVJVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgbmljayA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gICAgZm9yIChjb25zdCByb29tIG9mIGNoYXQucm9vbXMpXG4gICAgICBpZiAocm9vbS5tZW1iZXJzLmhhcyhmb2xkZWQobmljaykpKSB7XG4gICAgICAgIHJvb20ubWVtYmVycy5kZWxldGUoZm9sZGVkKG5pY2spKTtcbiAgICAgICAgcm9vbS50eXBpbmcuZGVsZXRlKG5pY2spO1xuICAgICAgICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG4gICAgICAgIHRlbGxPZihjaGF0LCByb29tLCBtZXNzYWdlKTtcbiAgICAgIH1cbiAgICBjaGF0LnBlb3BsZS5mb3JnZXQobmljayk7XG4gIH0sXG5cbiAgTklDSyhjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgZnJvbSA9IG5pY2tPZihtZXNzYWdlLnNvdXJjZSk7XG4gICAgY29uc3QgdG8gPSBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiO1xuICAgIGlmIChpc01pbmUoY2hhdCwgbWVzc2FnZSkpIHtcbiAgICAgIGNoYXQubWUgPSB0bztcbiAgICAgIGNoYXQubWFzayA9IGNoYXQubWFzay5yZXBsYWNlKC9eW14hXSovLCB0byk7XG4gICAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIH1cbiAgICBjaGF0LnBlb3BsZS5yZW5hbWUoZnJvbSwgdG8pO1xuICAgIGZvciAoY29uc3Qgcm9vbSBvZiBbLi4uY2hhdC5yb29tc10pIHtcbiAgICAgIGlmIChyb29tLm1lbWJlcnMuaGFzKGZvbGRlZChmcm9tKSkpIHtcbiAgICAgICAgY29uc3QgcmFua3MgPSByb29tLm1lbWJlcnMuZ2V0KGZvbGRlZChmcm9tKSkhO1xuICAgICAgICByb29tLm1lbWJlcnMuZGVsZXRlKGZvbGRlZChmcm9tKSk7XG4gICAgICAgIHJvb20ubWVtYmVycy5zZXQoZm9sZGVkKHRvKSwgcmFua3MpO1xuICAgICAgICByb29tLnR5cGluZy5kZWxldGUoZnJvbSk7XG4gICAgICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgICAgICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICAgICAgfSBlbHNlIGlmIChyb29tLmtpbmQgPT09IFwicGVyc29uXCIgJiYgc2FtZShyb29tLm5hbWUsIGZyb20pXG4gICAgICAgICAgICAgICAgICYmIChjaGF0LmZpbmQodG8pID09PSB1bmRlZmluZWQgfHwgc2FtZShmcm9tLCB0bykpKSB7XG4gICAgICAgIGNoYXQucmVuYW1lKHJvb20sIHRvKTtcbiAgICAgIH1cbiAgICB9XG4gIH0sXG5cbiAgMzUzKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzJdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgY29uc3Qgc2lnbnMgPSBjaGF0LmlzdXBwb3J0LnJhbmtTaWducztcbiAgICBmb3IgKGNvbnN0IHdvcmQgb2YgKG1lc3NhZ2UucGFyYW1zWzNdID8/IFwiXCIpLnNwbGl0KFwiIFwiKSkge1xuICAgICAgbGV0IGF0ID0gMDtcbiAgICAgIHdoaWxlIChhdCA8IHdvcmQubGVuZ3RoICYmIHNpZ25zLmluY2x1ZGVzKHdvcmRbYXRdISkpXG4gICAgICAgICsrYXQ7XG4gICAgICBjb25zdCBzb3VyY2UgPSB3b3JkLnNsaWNlKGF0KTtcbiAgICAgIGlmIChzb3VyY2UgPT09IFwiXCIpXG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUubWVldChuaWNrT2Yoc291cmNlKSk7XG4gICAgICBwZXJzb24uaG9zdCA9IHVzZXJIb3N0T2Yoc291cmNlKSB8fCBwZXJzb24uaG9zdDtcbiAgICAgIHJvb20ubWVtYmVycy5zZXQoZm9sZGVkKHBlcnNvbi5uaWNrKSwgc29ydGVkKGNoYXQsIHdvcmQuc2xpY2UoMCwgYXQpKSk7XG4gICAgfVxuICAgIHJvb20ubWVtYmVyc0NoYW5nZWQoKTtcbiAgfSxcblxuICAzNjYoKSB7XG4gICAgLy8gVGhlIGVuZCBvZiB0aGUgbmFtZXM6IGFsbCBvZiB0aGVtIGFyZSBoZXJlIGFscmVhZHkuXG4gIH0sXG5cbiAgLyoqIFRoZSBhbnN3ZXIgdG8gb3VyIG93biBXSE86IHRva2VuLCB1c2VyLCBob3N0LCBuaWNrLCBmbGFncywgYWNjb3VudCwgcmVhbG5hbWUuICovXG4gIDM1NChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgWywgLCB1c2VyID0gXCJcIiwgaG9zdCA9IFwiXCIsIG5pY2sgPSBcIlwiLCBmbGFncyA9IFwiXCIsIGFjY291bnQgPSBcIlwiLCByZWFsbmFtZSA9IFwiXCJdID0gbWVzc2FnZS5wYXJhbXM7XG4gICAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUuZmluZChuaWNrKTtcbiAgICBpZiAocGVyc29uID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgcGVyc29uLmhvc3QgPSBgJHt1c2VyfUAke2hvc3R9YDtcbiAgICBwZXJzb24uYWNjb3VudCA9IGFjY291bnQgPT09IFwiMFwiID8gXCJcIiA6IGFjY291bnQ7XG4gICAgcGVyc29uLnJlYWxuYW1lID0gcmVhbG5hbWU7XG4gICAgcGVyc29uLmF3YXkgPSBmbGFncy5zdGFydHNXaXRoKFwiR1wiKTtcbiAgICBwZXJzb24uYm90ID0gZmxhZ3MuaW5jbHVkZXMoY2hhdC5pc3VwcG9ydC5nZXQoXCJCT1RcIikgfHwgXCJcXDBcIik7XG4gIH0sXG5cbiAgMzE1KGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjaGF0LmZpbmQobWVzc2FnZS5wYXJhbXNbMV0gPz8gXCJcIik/Lm1lbWJlcnNDaGFuZ2VkKCk7XG4gIH0sXG5cbiAgQVdBWShjaGF0LCBtZXNzYWdlKSB7XG4gICAgbWVldChjaGF0LCBtZXNzYWdlKS5hd2F5ID0gbWVzc2FnZS5wYXJhbXMubGVuZ3RoID4gMDtcbiAgICB0b3VjaChjaGF0LCBuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgfSxcblxuICBBQ0NPVU5UKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCBhY2NvdW50ID0gbWVzc2FnZS5wYXJhbXNbMF0gPT09IFwiKlwiID8gXCJcIiA6IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgaWYgKGlzTWluZShjaGF0LCBtZXNzYWdlKSkge1xuICAgICAgY2hhdC5hY2NvdW50ID0gYWNjb3VudDtcbiAgICAgIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gICAgfVxuICAgIG1lZXQoY2hhdCwgbWVzc2FnZSkuYWNjb3VudCA9IGFjY291bnQ7XG4gICAgdG91Y2goY2hhdCwgbmlja09mKG1lc3NhZ2Uuc291cmNlKSk7XG4gIH0sXG5cbiAgQ0hHSE9TVChjaGF0LCBtZXNzYWdlKSB7XG4gICAgY29uc3QgcGVyc29uID0gY2hhdC5wZW9wbGUuZmluZChuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgICBpZiAocGVyc29uICE9PSB1bmRlZmluZWQpXG4gICAgICBwZXJzb24uaG9zdCA9IGAke21lc3NhZ2UucGFyYW1zWzBdfUAke21lc3NhZ2UucGFyYW1zWzFdfWA7XG4gICAgaWYgKGlzTWluZShjaGF0LCBtZXNzYWdlKSlcbiAgICAgIGNoYXQubWFzayA9IGAke2NoYXQubWV9ISR7bWVzc2FnZS5wYXJhbXNbMF19QCR7bWVzc2FnZS5wYXJhbXNbMV19YDtcbiAgfSxcblxuICBTRVROQU1FKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBtZWV0KGNoYXQsIG1lc3NhZ2UpLnJlYWxuYW1lID0gbWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIjtcbiAgICB0b3VjaChjaGF0LCBuaWNrT2YobWVzc2FnZS5zb3VyY2UpKTtcbiAgfSxcblxuICBNT0RFKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQgfHwgcm9vbS5raW5kICE9PSBcInJvb21cIilcbiAgICAgIHJldHVybjtcbiAgICBhcHBseU1vZGVzKGNoYXQsIHJvb20sIG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCIsIG1lc3NhZ2UucGFyYW1zLnNsaWNlKDIpKTtcbiAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gIH0sXG5cbiAgMzI0KGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgcm9vbS5tb2RlcyA9IFwiXCI7XG4gICAgYXBwbHlNb2RlcyhjaGF0LCByb29tLCBtZXNzYWdlLnBhcmFtc1syXSA/PyBcIlwiLCBtZXNzYWdlLnBhcmFtcy5zbGljZSgzKSk7XG4gIH0sXG5cbiAgMzI5KCkge1xuICAgIC8vIFdoZW4gYSByb29tIHdhcyBtYWRlLlxuICB9LFxuXG4gIFRPUElDKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIpO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgcm9vbS50b3BpYyA9IG1lc3NhZ2UucGFyYW1zWzFdID8/IFwiXCI7XG4gICAgdGVsbE9mKGNoYXQsIHJvb20sIG1lc3NhZ2UpO1xuICAgIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH0sXG5cbiAgMzMxKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBzZXRUb3BpYyhjaGF0LCBtZXNzYWdlLnBhcmFtc1sxXSwgXCJcIik7XG4gIH0sXG5cbiAgMzMyKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBzZXRUb3BpYyhjaGF0LCBtZXNzYWdlLnBhcmFtc1sxXSwgbWVzc2FnZS5wYXJhbXNbMl0gPz8gXCJcIik7XG4gIH0sXG5cbiAgMzMzKCkge1xuICAgIC8vIFdobyBzZXQgdGhlIHRvcGljLCBhbmQgd2hlbi5cbiAgfSxcblxuICBSRU5BTUUoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobWVzc2FnZS5wYXJhbXNbMF0gPz8gXCJcIik7XG4gICAgaWYgKHJvb20gPT09IHVuZGVmaW5lZClcbiAgICAgIHJldHVybjtcbiAgICB0ZWxsT2YoY2hhdCwgcm9vbSwgbWVzc2FnZSk7XG4gICAgY2hhdC5yZW5hbWUocm9vbSwgbWVzc2FnZS5wYXJhbXNbMV0gPz8gcm9vbS5uYW1lKTtcbiAgfSxcblxuICBJTlZJVEUoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IFt3aG9tID0gXCJcIiwgbmFtZSA9IFwiXCJdID0gbWVzc2FnZS5wYXJhbXM7XG4gICAgY29uc3QgYnkgPSBuaWNrT2YobWVzc2FnZS5zb3VyY2UpO1xuICAgIGlmIChpc0lnbm9yZWQoY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBtZXNzYWdlLnNvdXJjZSkgfHwgIWlzUm9vbShuYW1lKSlcbiAgICAgIHJldHVybjtcbiAgICBpZiAoc2FtZSh3aG9tLCBjaGF0Lm1lKSlcbiAgICAgIGNoYXQuYW5ub3VuY2UoYCR7Ynl9IGludml0ZXMgeW91IHRvICR7bmFtZX0uIFRyeSAvam9pbiAke25hbWV9YCk7XG4gICAgZWxzZVxuICAgICAgY2hhdC50ZWxsKGAke2J5fSBpbnZpdGVzICR7d2hvbX0gdG8gJHtuYW1lfWAsIGNoYXQuZmluZChuYW1lKSA/PyBudWxsKTtcbiAgfSxcbn07XG5cbmZ1bmN0aW9uIHNldFRvcGljKGNoYXQ6IENoYXQsIG5hbWU6IHN0cmluZyB8IHVuZGVmaW5lZCwgdG9waWM6IHN0cmluZykge1xuICBjb25zdCByb29tID0gY2hhdC5maW5kKG5hbWUgPz8gXCJcIik7XG4gIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgcmV0dXJuO1xuICByb29tLnRvcGljID0gdG9waWM7XG4gIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG5cbi8qKiBSYW5rcyBnbyB0byBtZW1iZXJzLCB0aGUga2V5IGFuZCB0aGUgZmxhZ3MgdG8gdGhlIHJvb207IGxpc3RzIGFyZSB0aGUgc2VydmVyJ3MgbWF0dGVyLiAqL1xuZnVuY3Rpb24gYXBwbHlNb2RlcyhjaGF0OiBDaGF0LCByb29tOiBSb29tLCBtb2Rlczogc3RyaW5nLCBwYXJhbXM6IHN0cmluZ1tdKSB7XG4gIGxldCBzZXQgPSB0cnVlO1xuICBmb3IgKGNvbnN0IG1vZGUgb2YgbW9kZXMpIHtcbiAgICBpZiAobW9kZSA9PT0gXCIrXCIgfHwgbW9kZSA9PT0gXCItXCIpIHtcbiAgICAgIHNldCA9IG1vZGUgPT09IFwiK1wiO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IHBhcmFtID0gY2hhdC5pc3VwcG9ydC50YWtlc1BhcmFtZXRlcihtb2RlLCBzZXQpID8gcGFyYW1zLnNoaWZ0KCkgPz8gXCJcIiA6IFwiXCI7XG4gICAgY29uc3Qgc2lnbiA9IGNoYXQuaXN1cHBvcnQuc2lnbk9mKG1vZGUpO1xuICAgIGlmIChzaWduICE9PSBcIlwiKSB7XG4gICAgICBjb25zdCBzaWducyA9IG5ldyBTZXQocm9vbS5tZW1iZXJzLmdldChmb2xkZWQocGFyYW0pKSk7XG4gICAgICBpZiAoIXJvb20ubWVtYmVycy5oYXMoZm9sZGVkKHBhcmFtKSkpXG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgaWYgKHNldClcbiAgICAgICAgc2lnbnMuYWRkKHNpZ24pO1xuICAgICAgZWxzZVxuICAgICAgICBzaWducy5kZWxldGUoc2lnbik7XG4gICAgICByb29tLm1lbWJlcnMuc2V0KGZvbGRlZChwYXJhbSksIHNvcnRlZChjaGF0LCBzaWducykpO1xuICAgIH0gZWxzZSBpZiAobW9kZSA9PT0gXCJrXCIpIHtcbiAgICAgIHJvb20ua2V5ID0gc2V0ID8gcGFyYW0gOiBcIlwiO1xuICAgIH0gZWxzZSBpZiAocGFyYW0gPT09IFwiXCIgJiYgL15bQS1aYS16XSQvLnRlc3QobW9kZSkpIHtcbiAgICAgIHJvb20ubW9kZXMgPSByb29tLm1vZGVzLnJlcGxhY2UobW9kZSwgXCJcIikgKyAoc2V0ID8gbW9kZSA6IFwiXCIpO1xuICAgIH1cbiAgfVxuICByb29tLm1lbWJlcnNDaGFuZ2VkKCk7XG59XG5cbi8qKiBXaGF0IGEgcm9vbSB0aGF0IHdlIGNhbm5vdCBlbnRlciBzYXlzOiBpbiBpdCBpZiBpdCBpcyBvcGVuLCBlbHNlIGFib3ZlIGV2ZXJ5dGhpbmcuICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNlZEVudHJ5KGNoYXQ6IENoYXQsIG5hbWU6IHN0cmluZywgdGV4dDogc3RyaW5nKSB7XG4gIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQobmFtZSk7XG4gIGlmIChjaGF0LmdvaW5nID09PSBmb2xkZWQobmFtZSkpXG4gICAgY2hhdC5nb2luZyA9IFwiXCI7XG4gIGlmIChyb29tICE9PSB1bmRlZmluZWQgJiYga2luZE9mKG5hbWUpID09PSBcInJvb21cIilcbiAgICByb29tLmFwcGVuZCh7IGtleTogZnJlc2hLZXkoKSwga2luZDogXCJpbmZvXCIsIHRpbWU6IGNoYXQubm93KCksIG5pY2s6IFwiXCIsIHRleHQsIGlkOiBcIlwiLCBvd246IGZhbHNlLCBtZW50aW9uOiBmYWxzZSB9KTtcbiAgZWxzZVxuICAgIGNoYXQuYW5ub3VuY2UodGV4dCk7XG59XG4iLCAiaW1wb3J0IHsgZm9ybWF0TWVzc2FnZSwgaXNSb29tLCBuaWNrT2YsIHNhbWUgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IGFwcGx5Q2hhbmdlIH0gZnJvbSBcIi4vaGlzdG9yeS50c1wiO1xuaW1wb3J0IHsgaXNJZ25vcmVkIH0gZnJvbSBcIi4vaWdub3JlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGZyZXNoS2V5LCBsaW5lT2YsIHVud3JhcHBlZCB9IGZyb20gXCIuL2xpbmUudHNcIjtcbmltcG9ydCB0eXBlIHsgSGFuZGxlcnMgfSBmcm9tIFwiLi9yZWNlaXZlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJvb20gfSBmcm9tIFwiLi9yb29tLnRzXCI7XG5pbXBvcnQgeyBhcnJpdmVkV2l0aG91dExhYmVsLCBpc01pbmUgfSBmcm9tIFwiLi9zcGVhay50c1wiO1xuXG4vKiogSG93IGxvbmcgc29tZWJvZHkgY291bnRzIGFzIHR5cGluZyB3aXRob3V0IHNheWluZyBzbyBhZ2FpbiwgaW4gbWlsbGlzZWNvbmRzIChjbGllbnQgdGFnXG4gICAgdHlwaW5nOiBzaXggc2Vjb25kcywgdGhpcnR5IHdoZW4gcGF1c2VkKS4gKi9cbmNvbnN0IHR5cGluZ0ZvciA9IDZfMDAwO1xuY29uc3QgcGF1c2VkRm9yID0gMzBfMDAwO1xuXG4vKiogV2hpY2ggY29udmVyc2F0aW9uIGEgbWVzc2FnZSBiZWxvbmdzIHRvLiBBIG5vdGljZSB0byB1cyBhbG9uZSBvcGVucyBubyB0YWxrOiBzZXJ2aWNlc1xuICAgIGFuc3dlciB3aGVyZSBvbmUgYXNrcyB0aGVtLiAqL1xuZnVuY3Rpb24gcm9vbU9mKGNoYXQ6IENoYXQsIHRhcmdldDogc3RyaW5nLCBuaWNrOiBzdHJpbmcsIGlzTm90aWNlOiBib29sZWFuKTogUm9vbSB8IG51bGwge1xuICAvLyBcIkAjcm9vbVwiIGlzIGZvciB0aG9zZSBvZiB0aGF0IHJhbmsgaW4gaXQgKFNUQVRVU01TRykuXG4gIGNvbnN0IHJvb20gPSB0YXJnZXQucmVwbGFjZSgvXlteIyZBLVphLXowLTlfXSsoPz1bIyZdKS8sIFwiXCIpO1xuICBpZiAoaXNSb29tKHJvb20pKVxuICAgIHJldHVybiBjaGF0LmZpbmQocm9vbSkgPz8gbnVsbDtcbiAgaWYgKHNhbWUobmljaywgY2hhdC5tZSkpXG4gICAgcmV0dXJuIGNoYXQub3Blbih0YXJnZXQpO1xuICAvLyBXaGF0IGlzIGZvciB1cyBjb21lcyBmcm9tIGEgcGVyc29uLCBvciBmcm9tIHRoZSBzZXJ2ZXIuXG4gIGlmIChuaWNrID09PSBcIlwiIHx8IG5pY2suaW5jbHVkZXMoXCIuXCIpIHx8ICFzYW1lKHRhcmdldCwgY2hhdC5tZSkpXG4gICAgcmV0dXJuIGNoYXQuc2VydmVyO1xuICByZXR1cm4gaXNOb3RpY2UgPyBjaGF0LmZpbmQobmljaykgPz8gY2hhdC5jdXJyZW50ID8/IGNoYXQuc2VydmVyIDogY2hhdC5vcGVuKG5pY2spO1xufVxuXG4vKiogQSBsaW5lIHRoYXQgY2FtZSwgbGl2ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBoZWFyKGNoYXQ6IENoYXQsIHRhcmdldDogc3RyaW5nLCBzb3VyY2U6IHN0cmluZywgbGluZTogTGluZSkge1xuICBpZiAoIWxpbmUub3duICYmIGlzSWdub3JlZChjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIiksIHNvdXJjZSkpXG4gICAgcmV0dXJuO1xuICBjb25zdCBpc05vdGljZSA9IGxpbmUua2luZCA9PT0gXCJub3RpY2VcIjtcbiAgY29uc3QgbmljayA9IG5pY2tPZihzb3VyY2UpO1xuICBjb25zdCByb29tID0gcm9vbU9mKGNoYXQsIHRhcmdldCwgbmljaywgaXNOb3RpY2UpO1xuICBpZiAocm9vbSA9PT0gbnVsbClcbiAgICByZXR1cm47XG4gIGlmIChsaW5lLm93biAmJiAhY2hhdC5oYXMoXCJsYWJlbGVkLXJlc3BvbnNlXCIpKVxuICAgIGFycml2ZWRXaXRob3V0TGFiZWwocm9vbSwgbGluZS50ZXh0KTtcbiAgcm9vbS50eXBpbmcuZGVsZXRlKG5pY2spO1xuICAvLyBBZnRlciBhIGp1bXAgZmFyIGJhY2sgaXQgaXMgbG9hZGVkIHdoZW4gb25lIHJldHVybnMuXG4gIGlmICghcm9vbS5wYXN0LmxpdmUpIHtcbiAgICBpZiAoIWxpbmUub3duKVxuICAgICAgKytyb29tLnVucmVhZDtcbiAgICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9IGVsc2UgaWYgKCFyb29tLmFwcGVuZChsaW5lKSkge1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoIWxpbmUub3duICYmIGxpbmUudGltZSA+IHJvb20ucmVhZFRvICYmIHJvb20ucGFzdC5saXZlKSB7XG4gICAgKytyb29tLnVucmVhZDtcbiAgICBpZiAobGluZS5tZW50aW9uIHx8IHJvb20ua2luZCA9PT0gXCJwZXJzb25cIilcbiAgICAgICsrcm9vbS5tZW50aW9ucztcbiAgfVxuICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICBpZiAoIWxpbmUub3duKVxuICAgIGNoYXQub25IZWFyZChyb29tLCBsaW5lKTtcbiAgaWYgKCFsaW5lLm93biAmJiAobGluZS5tZW50aW9uIHx8IHJvb20ua2luZCA9PT0gXCJwZXJzb25cIikgJiYgIWlzTm90aWNlKVxuICAgIGNoYXQub25DYWxsKHJvb20sIGxpbmUpO1xufVxuXG4vKiogQW5zd2VycyB3aGF0IG90aGVyIGNsaWVudHMgYXNrIGJ5IENUQ1A7IG5vdGhpbmcgdGhhdCB0ZWxscyBtb3JlIHRoYW4gdGhhdC4gKi9cbmZ1bmN0aW9uIGFuc3dlckN0Y3AoY2hhdDogQ2hhdCwgbmljazogc3RyaW5nLCB0ZXh0OiBzdHJpbmcpIHtcbiAgY29uc3QgWywgdmVyYiA9IFwiXCIsIHJlc3QgPSBcIlwiXSA9IC9eXFx4MDEoXFxTKykoPzogKFteXFx4MDFdKikpPy8uZXhlYyh0ZXh0KSA/PyBbXTtcbiAgY29uc3QgYW5zd2VyID0gdmVyYiA9PT0gXCJQSU5HXCIgPyBgUElORyAke3Jlc3Quc2xpY2UoMCwgNjQpfWBcbiAgICA6IHZlcmIgPT09IFwiVkVSU0lPTlwiID8gXCJWRVJTSU9OIEh1YmJ1YidzIHBhZ2VcIiA6IFwiXCI7XG4gIGlmIChhbnN3ZXIgIT09IFwiXCIgJiYgbmljayAhPT0gXCJcIilcbiAgICBjaGF0LnNlbmRMaW5lcyhbZm9ybWF0TWVzc2FnZShcIk5PVElDRVwiLCBbbmlja10pICsgYCA6XFx4MDEke2Fuc3dlcn1cXHgwMWBdKTtcbn1cblxuZXhwb3J0IGNvbnN0IHNwZWVjaDogSGFuZGxlcnMgPSB7XG4gIFBSSVZNU0coY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IHRleHQgPSBtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiO1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YobWVzc2FnZSwgY2hhdC5tZSwgY2hhdC5ub3coKSk7XG4gICAgaWYgKGxpbmUgIT09IG51bGwpXG4gICAgICBoZWFyKGNoYXQsIG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIG1lc3NhZ2Uuc291cmNlLCBsaW5lKTtcbiAgICBlbHNlIGlmICh1bndyYXBwZWQodGV4dCkgPT09IG51bGwgJiYgIWlzTWluZShjaGF0LCBtZXNzYWdlKVxuICAgICAgICAgICAgICYmICFpc0lnbm9yZWQoY2hhdC5zZXR0aW5ncy5nZXQoXCJpZ25vcmVkXCIpLCBtZXNzYWdlLnNvdXJjZSlcbiAgICAgICAgICAgICAmJiBzYW1lKG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIGNoYXQubWUpKVxuICAgICAgYW5zd2VyQ3RjcChjaGF0LCBuaWNrT2YobWVzc2FnZS5zb3VyY2UpLCB0ZXh0KTtcbiAgfSxcblxuICBOT1RJQ0UoY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IGxpbmUgPSBsaW5lT2YobWVzc2FnZSwgY2hhdC5tZSwgY2hhdC5ub3coKSk7XG4gICAgaWYgKGxpbmUgIT09IG51bGwpXG4gICAgICBoZWFyKGNoYXQsIG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIG1lc3NhZ2Uuc291cmNlLCBsaW5lKTtcbiAgfSxcblxuICBUQUdNU0coY2hhdCwgbWVzc2FnZSkge1xuICAgIGNvbnN0IG5pY2sgPSBuaWNrT2YobWVzc2FnZS5zb3VyY2UpO1xuICAgIGNvbnN0IHRhcmdldCA9IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCI7XG4gICAgaWYgKGlzSWdub3JlZChjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIiksIG1lc3NhZ2Uuc291cmNlKSlcbiAgICAgIHJldHVybjtcbiAgICAvLyBXaG8gb25seSB0eXBlcyBoYXMgbm90IHdyaXR0ZW4geWV0OiBubyB0YWxrIGlzIG9wZW5lZCBmb3IgdGhhdC5cbiAgICBjb25zdCByb29tID0gY2hhdC5maW5kKGlzUm9vbSh0YXJnZXQpIHx8IGlzTWluZShjaGF0LCBtZXNzYWdlKSA/IHRhcmdldCA6IG5pY2spO1xuICAgIGlmIChyb29tID09PSB1bmRlZmluZWQpXG4gICAgICByZXR1cm47XG4gICAgY29uc3QgdHlwaW5nID0gbWVzc2FnZS50YWdzLmdldChcIit0eXBpbmdcIikgPz8gbWVzc2FnZS50YWdzLmdldChcIitkcmFmdC90eXBpbmdcIik7XG4gICAgaWYgKHR5cGluZyAhPT0gdW5kZWZpbmVkICYmICFpc01pbmUoY2hhdCwgbWVzc2FnZSkpIHtcbiAgICAgIGlmICh0eXBpbmcgPT09IFwiZG9uZVwiKVxuICAgICAgICByb29tLnR5cGluZy5kZWxldGUobmljayk7XG4gICAgICBlbHNlXG4gICAgICAgIHJvb20udHlwaW5nLnNldChuaWNrLCBjaGF0Lm5vdygpICsgKHR5cGluZyA9PT0gXCJwYXVzZWRcIiA/IHBhdXNlZEZvciA6IHR5cGluZ0ZvcikpO1xuICAgICAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgICB9XG4gICAgYXBwbHlDaGFuZ2Uocm9vbSwgbWVzc2FnZSk7XG4gIH0sXG5cbiAgUkVEQUNUKGNoYXQsIG1lc3NhZ2UpIHtcbiAgICBjb25zdCB0YXJnZXQgPSBtZXNzYWdlLnBhcmFtc1swXSA/PyBcIlwiO1xuICAgIGNvbnN0IHJvb20gPSBjaGF0LmZpbmQoaXNSb29tKHRhcmdldCkgfHwgaXNNaW5lKGNoYXQsIG1lc3NhZ2UpXG4gICAgICA/IHRhcmdldCA6IG5pY2tPZihtZXNzYWdlLnNvdXJjZSkpO1xuICAgIGlmIChyb29tICE9PSB1bmRlZmluZWQgJiYgYXBwbHlDaGFuZ2Uocm9vbSwgbWVzc2FnZSkpXG4gICAgICByb29tLmNvdW50KCk7XG4gIH0sXG5cbiAgV0FMTE9QUyhjaGF0LCBtZXNzYWdlKSB7XG4gICAgY2hhdC5zZXJ2ZXIuYXBwZW5kKHtcbiAgICAgIGtleTogZnJlc2hLZXkoKSwga2luZDogXCJub3RpY2VcIiwgdGltZTogY2hhdC5ub3coKSwgbmljazogbmlja09mKG1lc3NhZ2Uuc291cmNlKSxcbiAgICAgIHRleHQ6IG1lc3NhZ2UucGFyYW1zWzBdID8/IFwiXCIsIGlkOiBcIlwiLCBvd246IGZhbHNlLCBtZW50aW9uOiBmYWxzZSxcbiAgICB9KTtcbiAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxufTtcbiIsICJpbXBvcnQgeyB0eXBlIEJhdGNoLCBpc0JhdGNoIH0gZnJvbSBcIi4uL2lyYy9iYXRjaGVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE1lc3NhZ2UgfSBmcm9tIFwiLi4vaXJjL21lc3NhZ2UudHNcIjtcbmltcG9ydCB7IGFuc3dlcnMgfSBmcm9tIFwiLi9hbnN3ZXJzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFuc3dlciwgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IG11bHRpTGluZU9mLCBwYXN0T2YgfSBmcm9tIFwiLi9oaXN0b3J5LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzaGlwIH0gZnJvbSBcIi4vbWVtYmVyc2hpcC50c1wiO1xuaW1wb3J0IHsgcmVmdXNhbCB9IGZyb20gXCIuL3JlZnVzYWxzLnRzXCI7XG5pbXBvcnQgeyBoZWFyLCBzcGVlY2ggfSBmcm9tIFwiLi9zcGVlY2gudHNcIjtcblxuLyoqIFdoYXQgaXMgZG9uZSB3aXRoIGEgbWVzc2FnZSwgYnkgaXRzIGNvbW1hbmQuICovXG5leHBvcnQgdHlwZSBIYW5kbGVycyA9IFJlY29yZDxzdHJpbmcsIChjaGF0OiBDaGF0LCBtZXNzYWdlOiBNZXNzYWdlKSA9PiB2b2lkPjtcblxuY29uc3QgaGFuZGxlcnM6IEhhbmRsZXJzID0geyAuLi5tZW1iZXJzaGlwLCAuLi5zcGVlY2gsIC4uLmFuc3dlcnMgfTtcblxuLyoqIFRha2VzIHdoYXRldmVyIGNvbWVzIHdoaWxlIG9uZSBpcyBjb25uZWN0ZWQ6IGEgbWVzc2FnZSwgb3IgYSBiYXRjaC4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWNlaXZlKGNoYXQ6IENoYXQsIGl0ZW06IEFuc3dlcikge1xuICBjb25zdCBvcGVuZWQgPSBpc0JhdGNoKGl0ZW0pID8gaXRlbS5vcGVuZWQgOiBpdGVtO1xuICBjb25zdCB0YWtlID0gY2hhdC53YWl0aW5nKG9wZW5lZC50YWdzLmdldChcImxhYmVsXCIpKTtcbiAgaWYgKHRha2U/LihpdGVtKSA9PT0gdHJ1ZSlcbiAgICByZXR1cm47XG4gIGlmIChpc0JhdGNoKGl0ZW0pKVxuICAgIHJlY2VpdmVCYXRjaChjaGF0LCBpdGVtKTtcbiAgZWxzZVxuICAgIHJlY2VpdmVNZXNzYWdlKGNoYXQsIGl0ZW0pO1xufVxuXG5mdW5jdGlvbiByZWNlaXZlQmF0Y2goY2hhdDogQ2hhdCwgYmF0Y2g6IEJhdGNoKSB7XG4gIGlmIChiYXRjaC50eXBlID09PSBcImRyYWZ0L211bHRpbGluZVwiKSB7XG4gICAgY29uc3QgbGluZSA9IG11bHRpTGluZU9mKGNoYXQsIGJhdGNoKTtcbiAgICBpZiAobGluZSAhPT0gbnVsbClcbiAgICAgIGhlYXIoY2hhdCwgYmF0Y2gucGFyYW1zWzBdID8/IFwiXCIsIGJhdGNoLm9wZW5lZC5zb3VyY2UsIGxpbmUpO1xuICAgIHJldHVybjtcbiAgfVxuICBpZiAoYmF0Y2gudHlwZSA9PT0gXCJjaGF0aGlzdG9yeVwiKSB7XG4gICAgLy8gTm90IGFza2VkIGZvcjogd2hhdCBhIGJvdW5jZXIgcGxheXMgYmFjayBieSBpdHNlbGYuXG4gICAgY29uc3Qgcm9vbSA9IGNoYXQuZmluZChiYXRjaC5wYXJhbXNbMF0gPz8gXCJcIik7XG4gICAgaWYgKHJvb20/Lm1lcmdlKHBhc3RPZihjaGF0LCBiYXRjaCkubGluZXMpLmxlbmd0aClcbiAgICAgIHJvb20uY291bnQoKTtcbiAgICByZXR1cm47XG4gIH1cbiAgZm9yIChjb25zdCBpdGVtIG9mIGJhdGNoLml0ZW1zKVxuICAgIHJlY2VpdmUoY2hhdCwgaXRlbSk7XG59XG5cbmZ1bmN0aW9uIHJlY2VpdmVNZXNzYWdlKGNoYXQ6IENoYXQsIG1lc3NhZ2U6IE1lc3NhZ2UpIHtcbiAgY29uc3QgaGFuZGxlciA9IGhhbmRsZXJzW21lc3NhZ2UuY29tbWFuZF07XG4gIGlmIChoYW5kbGVyICE9PSB1bmRlZmluZWQpIHtcbiAgICBoYW5kbGVyKGNoYXQsIG1lc3NhZ2UpO1xuICAgIHJldHVybjtcbiAgfVxuICBjb25zdCBwcm9ibGVtID0gcmVmdXNhbChtZXNzYWdlKTtcbiAgaWYgKHByb2JsZW0gIT09IG51bGwpXG4gICAgY2hhdC50ZWxsKHByb2JsZW0pO1xufVxuIiwgImltcG9ydCB7IHR5cGUgQmF0Y2gsIGlzQmF0Y2ggfSBmcm9tIFwiLi4vaXJjL2JhdGNoZXMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgc2FtZSB9IGZyb20gXCIuLi9pcmMvbWVzc2FnZS50c1wiO1xuaW1wb3J0IHsgbmlja09mIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFuc3dlciwgQ2hhdCB9IGZyb20gXCIuL2NoYXQudHNcIjtcbmltcG9ydCB7IHR5cGUgT3V0Z29pbmcsIGNvbXBvc2UgfSBmcm9tIFwiLi9jb21wb3NlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGZyZXNoS2V5IH0gZnJvbSBcIi4vbGluZS50c1wiO1xuaW1wb3J0IHsgcmVjZWl2ZSB9IGZyb20gXCIuL3JlY2VpdmUudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi9yZWZ1c2Fscy50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4vcm9vbS50c1wiO1xuXG4vKiogSG93IGxvbmcgb25lJ3Mgb3duIGxpbmUgbWF5IHRha2UgdG8gY29tZSBiYWNrLCBpbiBtaWxsaXNlY29uZHMsIGJlZm9yZSBpdCBpcyBzaG93biBhc1xuICAgIG9uZSB0aGF0IG1heSBub3QgaGF2ZSBhcnJpdmVkLiAqL1xuZXhwb3J0IGNvbnN0IHBhdGllbmNlID0gMjBfMDAwO1xuXG4vKiogQSBsaW5lIG9mIG9uZSdzIG93biB0aGF0IHdhaXRzIHRvIGNvbWUgYmFjay4gKi9cbmludGVyZmFjZSBXYWl0aW5nIHtcbiAgcmVhZG9ubHkgb3V0Z29pbmc6IE91dGdvaW5nO1xuICByZWFkb25seSB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+O1xuICBzZW50OiBib29sZWFuO1xuICB0aW1lcjogUmV0dXJuVHlwZTx0eXBlb2Ygc2V0VGltZW91dD4gfCB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IHdhaXRpbmcgPSBuZXcgV2Vha01hcDxMaW5lLCBXYWl0aW5nPigpO1xuXG4vKiogU2F5cyBhIHRleHQgaW4gYSByb29tOiBhdCBvbmNlIG9uIHRoZSBzY3JlZW4sIGdyZXkgdW50aWwgaXQgaGFzIGNvbWUgYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYXkoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgdGV4dDogc3RyaW5nLCBhY3Rpb24gPSBmYWxzZSkge1xuICBjb25zdCB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+ID0ge307XG4gIGlmIChyb29tLnJlcGx5VG8gIT09IG51bGwgJiYgY2hhdC5oYXMoXCJtZXNzYWdlLXRhZ3NcIikpXG4gICAgdGFnc1tcIitkcmFmdC9yZXBseVwiXSA9IHJvb20ucmVwbHlUby5pZDtcbiAgY29uc3QgbWVzc2FnZXMgPSBjb21wb3NlKHRleHQsIHtcbiAgICBuYW1lOiByb29tLm5hbWUsXG4gICAgb3duTWFzazogY2hhdC5tYXNrLFxuICAgIG11bHRpbGluZTogY2hhdC5oYXMoXCJkcmFmdC9tdWx0aWxpbmVcIikgPyB7XG4gICAgICBtYXhCeXRlczogY2hhdC5jYXBhYmlsaXRpZXMubGltaXQoXCJkcmFmdC9tdWx0aWxpbmVcIiwgXCJtYXgtYnl0ZXNcIiwgNDA5NiksXG4gICAgICBtYXhMaW5lczogY2hhdC5jYXBhYmlsaXRpZXMubGltaXQoXCJkcmFmdC9tdWx0aWxpbmVcIiwgXCJtYXgtbGluZXNcIiwgMjQpLFxuICAgIH0gOiBudWxsLFxuICB9LCBhY3Rpb24pO1xuICBmb3IgKGNvbnN0IG91dGdvaW5nIG9mIG1lc3NhZ2VzKVxuICAgIGJlZ2luKGNoYXQsIHJvb20sIG91dGdvaW5nLCBvdXRnb2luZyA9PT0gbWVzc2FnZXNbMF0gPyB0YWdzIDoge30pO1xuICByb29tLnJlcGx5VG8gPSBudWxsO1xuICByb29tLm5ld1NpbmNlID0gMDtcbiAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbn1cblxuZnVuY3Rpb24gYmVnaW4oY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgb3V0Z29pbmc6IE91dGdvaW5nLCB0YWdzOiBSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+KSB7XG4gIGNvbnN0IGxpbmU6IExpbmUgPSB7XG4gICAga2V5OiBmcmVzaEtleSgpLFxuICAgIGtpbmQ6IG91dGdvaW5nLmFjdGlvbiA/IFwiYWN0aW9uXCIgOiBcIm1lc3NhZ2VcIixcbiAgICB0aW1lOiBjaGF0Lm5vdygpLFxuICAgIG5pY2s6IGNoYXQubWUsXG4gICAgdGV4dDogb3V0Z29pbmcudGV4dCxcbiAgICBpZDogXCJcIixcbiAgICBvd246IHRydWUsXG4gICAgbWVudGlvbjogZmFsc2UsXG4gICAgc2VuZGluZzogXCJ3YWl0aW5nXCIsXG4gICAgLi4uKHRhZ3NbXCIrZHJhZnQvcmVwbHlcIl0gPyB7IHJlcGx5VG86IHRhZ3NbXCIrZHJhZnQvcmVwbHlcIl0gfSA6IHt9KSxcbiAgfTtcbiAgd2FpdGluZy5zZXQobGluZSwgeyBvdXRnb2luZywgdGFncywgc2VudDogZmFsc2UsIHRpbWVyOiB1bmRlZmluZWQgfSk7XG4gIHJvb20ucGVuZGluZy5wdXNoKGxpbmUpO1xuICBzZW5kV2FpdGluZyhjaGF0LCByb29tKTtcbn1cblxuLyoqIFdoZXRoZXIgd2hhdCBpcyBzYWlkIGluIGEgcm9vbSBjYW4gYmUgc2VudCBub3cuICovXG5mdW5jdGlvbiBpc1JlYWR5KGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgcmV0dXJuIGNoYXQuY29ubmVjdGVkICYmIChyb29tLmpvaW5lZCB8fCByb29tLmtpbmQgIT09IFwicm9vbVwiKTtcbn1cblxuLyoqIFNlbmRzIHdoYXQgd2FzIHdyaXR0ZW4gd2hpbGUgdGhlcmUgd2FzIG5vIGNvbm5lY3Rpb24uICovXG5leHBvcnQgZnVuY3Rpb24gc2VuZFdhaXRpbmcoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBpZiAoIWlzUmVhZHkoY2hhdCwgcm9vbSkpXG4gICAgcmV0dXJuO1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgWy4uLnJvb20ucGVuZGluZ10pIHtcbiAgICBjb25zdCBzdGF0ZSA9IHdhaXRpbmcuZ2V0KGxpbmUpO1xuICAgIGlmIChzdGF0ZSA9PT0gdW5kZWZpbmVkIHx8IHN0YXRlLnNlbnQgfHwgbGluZS5zZW5kaW5nICE9PSBcIndhaXRpbmdcIilcbiAgICAgIGNvbnRpbnVlO1xuICAgIHN0YXRlLnNlbnQgPSB0cnVlO1xuICAgIGlmICghY2hhdC5oYXMoXCJlY2hvLW1lc3NhZ2VcIikpIHtcbiAgICAgIGNoYXQuc2VuZExpbmVzKHN0YXRlLm91dGdvaW5nLmxpbmVzKHN0YXRlLnRhZ3MpKTtcbiAgICAgIGZvcmdldChyb29tLCBsaW5lKTtcbiAgICAgIHJvb20uYXBwZW5kKHsgLi4ubGluZSwgc2VuZGluZzogdW5kZWZpbmVkIH0pO1xuICAgICAgY29udGludWU7XG4gICAgfVxuICAgIGNvbnN0IGxhYmVsID0gY2hhdC5sYWJlbChhbnN3ZXIgPT4gYW5zd2VyZWQoY2hhdCwgcm9vbSwgbGluZSwgYW5zd2VyKSk7XG4gICAgc3RhdGUudGltZXIgPSBzZXRUaW1lb3V0KCgpID0+IGZhaWwocm9vbSwgbGluZSwgXCJJdCBtYXkgbm90IGhhdmUgYXJyaXZlZFwiKSwgcGF0aWVuY2UpO1xuICAgIGNoYXQuc2VuZExpbmVzKHN0YXRlLm91dGdvaW5nLmxpbmVzKHsgLi4uc3RhdGUudGFncywgLi4ubGFiZWwgfSkpO1xuICB9XG59XG5cbi8qKiBUaGUgYW5zd2VyIHRvIGEgbGluZTogaXRzIGVjaG8sIG9yIHdoeSBub3QuICovXG5mdW5jdGlvbiBhbnN3ZXJlZChjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsaW5lOiBMaW5lLCBhbnN3ZXI6IEFuc3dlcik6IGJvb2xlYW4ge1xuICBjb25zdCBwYXJ0cyA9IGlzQmF0Y2goYW5zd2VyKSAmJiBhbnN3ZXIudHlwZSA9PT0gXCJsYWJlbGVkLXJlc3BvbnNlXCIgPyBhbnN3ZXIuaXRlbXMgOiBbYW5zd2VyXTtcbiAgY29uc3QgcHJvYmxlbSA9IHBhcnRzLm1hcChwYXJ0ID0+IGlzQmF0Y2gocGFydCkgPyBudWxsIDogcmVmdXNhbChwYXJ0KSkuZmluZCh4ID0+IHggIT09IG51bGwpO1xuICBpZiAocHJvYmxlbSAhPT0gdW5kZWZpbmVkICYmIHByb2JsZW0gIT09IG51bGwpIHtcbiAgICBmYWlsKHJvb20sIGxpbmUsIHByb2JsZW0pO1xuICB9IGVsc2Uge1xuICAgIGZvcmdldChyb29tLCBsaW5lKTtcbiAgICAvLyBTZXJ2aWNlcyB0YWtlIGEgbGluZSwgYW5kIHNlbmQgbm8gZWNoby5cbiAgICBpZiAoIXBhcnRzLnNvbWUocGFydCA9PiBpc01pbmUoY2hhdCwgaXNCYXRjaChwYXJ0KSA/IHBhcnQub3BlbmVkIDogcGFydCkpKVxuICAgICAgcm9vbS5hcHBlbmQoeyAuLi5saW5lLCBzZW5kaW5nOiB1bmRlZmluZWQgfSk7XG4gIH1cbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKVxuICAgIGlmIChpc0JhdGNoKHBhcnQpIHx8IHJlZnVzYWwocGFydCkgPT09IG51bGwpXG4gICAgICByZWNlaXZlKGNoYXQsIHBhcnQpO1xuICByZXR1cm4gdHJ1ZTtcbn1cblxuLyoqIE9uZSdzIG93biBsaW5lIGNhbWUgYmFjayB3aXRob3V0IGEgbGFiZWw6IHRoZSBvbGRlc3Qgb25lIHdpdGggdGhhdCB0ZXh0IGhhcyBhcnJpdmVkLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFycml2ZWRXaXRob3V0TGFiZWwocm9vbTogUm9vbSwgdGV4dDogc3RyaW5nKSB7XG4gIGNvbnN0IGxpbmUgPSByb29tLnBlbmRpbmcuZmluZCh4ID0+IHgudGV4dCA9PT0gdGV4dCAmJiB3YWl0aW5nLmdldCh4KT8uc2VudCk7XG4gIGlmIChsaW5lICE9PSB1bmRlZmluZWQpXG4gICAgZm9yZ2V0KHJvb20sIGxpbmUpO1xufVxuXG4vKiogTGluZXMgb2YgdGhlIHBhc3QgdGhhdCBhcmUgb25lJ3Mgb3duOiB3aGF0IHdhcyB0aG91Z2h0IGxvc3QgYW1vbmcgdGhlbSB3YXMgbm90LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvdW5kSW5QYXN0KHJvb206IFJvb20sIGxpbmVzOiByZWFkb25seSBMaW5lW10pIHtcbiAgZm9yIChjb25zdCBwYXN0IG9mIGxpbmVzKVxuICAgIGlmIChwYXN0Lm93bilcbiAgICAgIGFycml2ZWRXaXRob3V0TGFiZWwocm9vbSwgcGFzdC50ZXh0KTtcbn1cblxuZnVuY3Rpb24gZmFpbChyb29tOiBSb29tLCBsaW5lOiBMaW5lLCBwcm9ibGVtOiBzdHJpbmcpIHtcbiAgY29uc3QgYXQgPSByb29tLnBlbmRpbmcuaW5kZXhPZihsaW5lKTtcbiAgY29uc3Qgc3RhdGUgPSB3YWl0aW5nLmdldChsaW5lKTtcbiAgaWYgKGF0IDwgMCB8fCBzdGF0ZSA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybjtcbiAgY2xlYXJUaW1lb3V0KHN0YXRlLnRpbWVyKTtcbiAgY29uc3QgZmFpbGVkOiBMaW5lID0geyAuLi5saW5lLCBzZW5kaW5nOiBcImZhaWxlZFwiLCBwcm9ibGVtIH07XG4gIHdhaXRpbmcuc2V0KGZhaWxlZCwgc3RhdGUpO1xuICByb29tLnBlbmRpbmdbYXRdID0gZmFpbGVkO1xuICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xufVxuXG4vKiogVGhlIGNvbm5lY3Rpb24gaXMgZ29uZTogd2hhdCB3YXMgc2VudCBhbmQgaGFzIG5vdCBjb21lIGJhY2sgbWF5IG5vdCBoYXZlIGFycml2ZWQuICovXG5leHBvcnQgZnVuY3Rpb24gbG9zZVNlbnQocm9vbTogUm9vbSkge1xuICBmb3IgKGNvbnN0IGxpbmUgb2YgWy4uLnJvb20ucGVuZGluZ10pXG4gICAgaWYgKGxpbmUuc2VuZGluZyA9PT0gXCJ3YWl0aW5nXCIgJiYgd2FpdGluZy5nZXQobGluZSk/LnNlbnQpXG4gICAgICBmYWlsKHJvb20sIGxpbmUsIFwiSXQgbWF5IG5vdCBoYXZlIGFycml2ZWRcIik7XG59XG5cbi8qKiBTYXlzIGl0IG9uY2UgbW9yZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzYXlBZ2FpbihjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsaW5lOiBMaW5lKSB7XG4gIGNvbnN0IHN0YXRlID0gd2FpdGluZy5nZXQobGluZSk7XG4gIGlmIChzdGF0ZSA9PT0gdW5kZWZpbmVkKVxuICAgIHJldHVybjtcbiAgZm9yZ2V0KHJvb20sIGxpbmUpO1xuICBiZWdpbihjaGF0LCByb29tLCBzdGF0ZS5vdXRnb2luZywgc3RhdGUudGFncyk7XG59XG5cbi8qKiBUYWtlcyBhIGxpbmUgdGhhdCBoYXMgbm90IGFycml2ZWQgYXdheS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmb3JnZXQocm9vbTogUm9vbSwgbGluZTogTGluZSkge1xuICBjb25zdCBhdCA9IHJvb20ucGVuZGluZy5maW5kSW5kZXgoeCA9PiB4ID09PSBsaW5lIHx8IHdhaXRpbmcuZ2V0KHgpID09PSB3YWl0aW5nLmdldChsaW5lKSk7XG4gIGlmIChhdCA8IDApXG4gICAgcmV0dXJuO1xuICBjbGVhclRpbWVvdXQod2FpdGluZy5nZXQobGluZSk/LnRpbWVyKTtcbiAgcm9vbS5wZW5kaW5nLnNwbGljZShhdCwgMSk7XG4gIHJvb20uY2hhbmdlcy5jaGFuZ2VkKCk7XG59XG5cbi8vIC0tIHR5cGluZyAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tXG5cbi8qKiBIb3cgb2Z0ZW4gb3RoZXJzIGFyZSB0b2xkIHRoYXQgb25lIGlzIHN0aWxsIHR5cGluZywgaW4gbWlsbGlzZWNvbmRzIChjbGllbnQgdGFnIHR5cGluZzpcbiAgICBub3QgbW9yZSB0aGFuIG9uY2UgaW4gdGhyZWUgc2Vjb25kcykuICovXG5jb25zdCB0eXBpbmdFdmVyeSA9IDNfMDAwO1xuXG5jb25zdCB0b2xkID0gbmV3IFdlYWtNYXA8Um9vbSwgbnVtYmVyPigpO1xuXG4vKiogT25lIGlzIHdyaXRpbmcgaW4gYSByb29tLCBvciBoYXMgc3RvcHBlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0eXBpbmcoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgYWN0aXZlOiBib29sZWFuKSB7XG4gIGNvbnN0IGxhc3QgPSB0b2xkLmdldChyb29tKSA/PyAwO1xuICBpZiAoIWNoYXQuc2V0dGluZ3MuZ2V0KFwidHlwaW5nXCIpIHx8ICFjaGF0LmhhcyhcIm1lc3NhZ2UtdGFnc1wiKSB8fCAhaXNSZWFkeShjaGF0LCByb29tKVxuICAgICAgfHwgcm9vbS5raW5kID09PSBcInNlcnZlclwiKVxuICAgIHJldHVybjtcbiAgaWYgKGFjdGl2ZSA/IGNoYXQubm93KCkgLSBsYXN0IDwgdHlwaW5nRXZlcnkgOiBsYXN0ID09PSAwKVxuICAgIHJldHVybjtcbiAgdG9sZC5zZXQocm9vbSwgYWN0aXZlID8gY2hhdC5ub3coKSA6IDApO1xuICBjaGF0LnNlbmQoXCJUQUdNU0dcIiwgW3Jvb20ubmFtZV0sIHsgXCIrdHlwaW5nXCI6IGFjdGl2ZSA/IFwiYWN0aXZlXCIgOiBcImRvbmVcIiB9KTtcbn1cblxuLyoqIFdoYXQgd2FzIHdyaXR0ZW4gd2FzIHNlbnQ6IGEgbWVzc2FnZSBzYXlzIGJ5IGl0c2VsZiB0aGF0IG9uZSBoYXMgc3RvcHBlZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0eXBpbmdJc092ZXIocm9vbTogUm9vbSkge1xuICB0b2xkLmRlbGV0ZShyb29tKTtcbn1cblxuLy8gLS0gcmVhY3Rpb25zIGFuZCBkZWxldGlvbiAtLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS1cblxuLyoqIEFkZHMgb25lJ3MgcmVhY3Rpb24gdG8gYSBsaW5lLCBvciB0YWtlcyBpdCBiYWNrLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWN0KGNoYXQ6IENoYXQsIHJvb206IFJvb20sIGxpbmU6IExpbmUsIGVtb2ppOiBzdHJpbmcpIHtcbiAgY29uc3QgbWluZSA9IGxpbmUucmVhY3Rpb25zPy5nZXQoZW1vamkpPy5zb21lKG5pY2sgPT4gc2FtZShuaWNrLCBjaGF0Lm1lKSkgPz8gZmFsc2U7XG4gIGNoYXQuc2VuZChcIlRBR01TR1wiLCBbcm9vbS5uYW1lXSwge1xuICAgIFttaW5lID8gXCIrZHJhZnQvdW5yZWFjdFwiIDogXCIrZHJhZnQvcmVhY3RcIl06IGVtb2ppLFxuICAgIFwiK2RyYWZ0L3JlcGx5XCI6IGxpbmUuaWQsXG4gIH0pO1xufVxuXG4vKiogQXNrcyB0aGUgc2VydmVyIHRvIGRlbGV0ZSBhIGxpbmUgZm9yIGV2ZXJ5Ym9keS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBkZWxldGVMaW5lKGNoYXQ6IENoYXQsIHJvb206IFJvb20sIGxpbmU6IExpbmUpIHtcbiAgY2hhdC5zZW5kKFwiUkVEQUNUXCIsIFtyb29tLm5hbWUsIGxpbmUuaWRdLCBjaGF0LmxhYmVsKGFuc3dlciA9PiB7XG4gICAgY29uc3QgcHJvYmxlbSA9IGlzQmF0Y2goYW5zd2VyKSA/IG51bGwgOiByZWZ1c2FsKGFuc3dlcik7XG4gICAgaWYgKHByb2JsZW0gPT09IG51bGwpXG4gICAgICByZWNlaXZlKGNoYXQsIGFuc3dlcik7XG4gICAgZWxzZVxuICAgICAgY2hhdC50ZWxsKGBJdCB3YXMgbm90IGRlbGV0ZWQ6ICR7cHJvYmxlbX1gLCByb29tKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSkpO1xufVxuXG4vKiogVGhlIHRhcmdldCBhbmQgdGhlIGZpcnN0IG1lc3NhZ2Ugb2YgYSBiYXRjaCBvZiBzZXZlcmFsIGxpbmVzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpcnN0T2YoYmF0Y2g6IEJhdGNoKTogTWVzc2FnZSB8IG51bGwge1xuICBjb25zdCBmaXJzdCA9IGJhdGNoLml0ZW1zLmZpbmQoKHgpOiB4IGlzIE1lc3NhZ2UgPT4gIWlzQmF0Y2goeCkpO1xuICByZXR1cm4gZmlyc3QgPT09IHVuZGVmaW5lZCA/IG51bGwgOiB7XG4gICAgLi4uZmlyc3QsXG4gICAgc291cmNlOiBiYXRjaC5vcGVuZWQuc291cmNlIHx8IGZpcnN0LnNvdXJjZSxcbiAgICB0YWdzOiBuZXcgTWFwKFsuLi5maXJzdC50YWdzLCAuLi5iYXRjaC5vcGVuZWQudGFnc10pLFxuICB9O1xufVxuXG4vKiogV2hldGhlciBhIG1lc3NhZ2UgaXMgb25lJ3Mgb3duLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzTWluZShjaGF0OiBDaGF0LCBtZXNzYWdlOiBNZXNzYWdlKTogYm9vbGVhbiB7XG4gIHJldHVybiBzYW1lKG5pY2tPZihtZXNzYWdlLnNvdXJjZSksIGNoYXQubWUpO1xufVxuIiwgImltcG9ydCB7IHR5cGUgQmF0Y2gsIGlzQmF0Y2ggfSBmcm9tIFwiLi4vaXJjL2JhdGNoZXMudHNcIjtcbmltcG9ydCB7IHR5cGUgTWVzc2FnZSwgaXNSb29tIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENoYXQgfSBmcm9tIFwiLi9jaGF0LnRzXCI7XG5pbXBvcnQgeyBtdWx0aWxpbmVUZXh0IH0gZnJvbSBcIi4vY29tcG9zZS50c1wiO1xuaW1wb3J0IHsgaXNJZ25vcmVkIH0gZnJvbSBcIi4vaWdub3JlLnRzXCI7XG5pbXBvcnQgeyB0eXBlIExpbmUsIGxpbmVPZiwgd2l0aFJlYWN0aW9uIH0gZnJvbSBcIi4vbGluZS50c1wiO1xuaW1wb3J0IHsgcmVmdXNhbCB9IGZyb20gXCIuL3JlZnVzYWxzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IFJvb20gfSBmcm9tIFwiLi9yb29tLnRzXCI7XG5pbXBvcnQgeyBmaXJzdE9mLCBmb3VuZEluUGFzdCB9IGZyb20gXCIuL3NwZWFrLnRzXCI7XG5cbi8qKiBMaW5lcyBvZiBvbmUgcGFnZSBvZiB0aGUgcGFzdC4gKi9cbmNvbnN0IHBhZ2UgPSAxMDA7XG5cbmZ1bmN0aW9uIHBhZ2VTaXplKGNoYXQ6IENoYXQpIHtcbiAgcmV0dXJuIE1hdGgubWluKHBhZ2UsIGNoYXQuaXN1cHBvcnQubnVtYmVyKFwiQ0hBVEhJU1RPUllcIiwgcGFnZSkpO1xufVxuXG4vKiogQSBsaW5lIGFzIENIQVRISVNUT1JZIG1heSBuYW1lIGl0OiBieSBpdHMgaWQgd2hlcmUgdGhlIHNlcnZlciB0YWtlcyBpZHMsIGVsc2UgYnkgaXRzIHRpbWVcbiAgICAoTVNHUkVGVFlQRVMpLiAqL1xuZnVuY3Rpb24gcmVmZXJlbmNlKGNoYXQ6IENoYXQsIGxpbmU6IExpbmUpIHtcbiAgY29uc3QgdHlwZXMgPSBjaGF0LmlzdXBwb3J0LmdldChcIk1TR1JFRlRZUEVTXCIpO1xuICByZXR1cm4gbGluZS5pZCAhPT0gXCJcIiAmJiAodHlwZXMgPT09IFwiXCIgfHwgdHlwZXMuc3BsaXQoXCIsXCIpLmluY2x1ZGVzKFwibXNnaWRcIikpXG4gICAgPyBgbXNnaWQ9JHtsaW5lLmlkfWAgOiB0aW1lc3RhbXAobGluZS50aW1lKTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHRpbWVzdGFtcCh0aW1lOiBudW1iZXIpOiBzdHJpbmcge1xuICByZXR1cm4gYHRpbWVzdGFtcD0ke25ldyBEYXRlKHRpbWUpLnRvSVNPU3RyaW5nKCl9YDtcbn1cblxuLyoqIFRoZSBuZXdlc3QgbGluZSB0aGF0IHRoZSBzZXJ2ZXIgaGFzLCB0b28uICovXG5mdW5jdGlvbiBuZXdlc3RTYWlkKHJvb206IFJvb20pOiBMaW5lIHwgdW5kZWZpbmVkIHtcbiAgZm9yIChsZXQgaSA9IHJvb20ubGluZXMubGVuZ3RoIC0gMTsgaSA+PSAwOyAtLWkpXG4gICAgaWYgKHJvb20ubGluZXNbaV0hLmtpbmQgIT09IFwiaW5mb1wiKVxuICAgICAgcmV0dXJuIHJvb20ubGluZXNbaV07XG4gIHJldHVybiB1bmRlZmluZWQ7XG59XG5cbi8qKiBXaGF0IHdhcyBzYWlkIGluIGEgcm9vbSBiZWZvcmUgd2UgY2FtZSwgb3Igd2hpbGUgd2Ugd2VyZSBhd2F5LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvYWROZXdlc3QoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBpZiAoIWNoYXQuaGFzKFwiZHJhZnQvY2hhdGhpc3RvcnlcIikgfHwgcm9vbS5raW5kID09PSBcInNlcnZlclwiIHx8IHJvb20ucGFzdC5sb2FkaW5nICE9PSBudWxsKVxuICAgIHJldHVybjtcbiAgY29uc3QgbGFzdCA9IHJvb20ucGFzdC5saXZlID8gbmV3ZXN0U2FpZChyb29tKSA6IHVuZGVmaW5lZDtcbiAgY29uc3Qgc2l6ZSA9IHBhZ2VTaXplKGNoYXQpO1xuICBhc2soY2hhdCwgcm9vbSwgXCJuZXdlclwiLCBbXCJMQVRFU1RcIiwgcm9vbS5uYW1lLCBsYXN0ID8gcmVmZXJlbmNlKGNoYXQsIGxhc3QpIDogXCIqXCIsIFN0cmluZyhzaXplKV0sXG4gICAgICAobGluZXMsIGNvdW50KSA9PiB7XG4gICAgICAgIC8vIEEgZnVsbCBwYWdlIG1heSBsZWF2ZSBhIGdhcCBiZWhpbmQgd2hhdCBpcyBoZXJlOiB0aGVuIHdoYXQgaXMgaGVyZSBnb2VzLCBhbmRcbiAgICAgICAgLy8gY29tZXMgYmFjayB3aGVuIG9uZSBzY3JvbGxzIHVwLlxuICAgICAgICBpZiAobGFzdCA9PT0gdW5kZWZpbmVkIHx8IGNvdW50IDwgc2l6ZSlcbiAgICAgICAgICByb29tLm1lcmdlKGxpbmVzKTtcbiAgICAgICAgZWxzZVxuICAgICAgICAgIHJvb20ucmVwbGFjZShsaW5lcyk7XG4gICAgICAgIGlmIChsYXN0ID09PSB1bmRlZmluZWQgfHwgY291bnQgPj0gc2l6ZSlcbiAgICAgICAgICByb29tLnBhc3QubW9yZSA9IGNvdW50ID49IHNpemU7XG4gICAgICAgIHJvb20ucGFzdC5saXZlID0gdHJ1ZTtcbiAgICAgIH0pO1xufVxuXG4vKiogT25lIHBhZ2UgbW9yZSBvZiB0aGUgcGFzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2FkT2xkZXIoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBjb25zdCBmaXJzdCA9IHJvb20ubGluZXMuZmluZChsaW5lID0+IGxpbmUua2luZCAhPT0gXCJpbmZvXCIpO1xuICBpZiAocm9vbS5wYXN0LmxvYWRpbmcgIT09IG51bGwgfHwgIXJvb20ucGFzdC5tb3JlIHx8IGZpcnN0ID09PSB1bmRlZmluZWRcbiAgICAgIHx8ICFjaGF0LmhhcyhcImRyYWZ0L2NoYXRoaXN0b3J5XCIpKVxuICAgIHJldHVybjtcbiAgY29uc3Qgc2l6ZSA9IHBhZ2VTaXplKGNoYXQpO1xuICBhc2soY2hhdCwgcm9vbSwgXCJvbGRlclwiLCBbXCJCRUZPUkVcIiwgcm9vbS5uYW1lLCByZWZlcmVuY2UoY2hhdCwgZmlyc3QpLCBTdHJpbmcoc2l6ZSldLFxuICAgICAgKGxpbmVzLCBjb3VudCkgPT4ge1xuICAgICAgICBjb25zdCBmcmVzaCA9IHJvb20ubWVyZ2UobGluZXMpO1xuICAgICAgICByb29tLnBhc3QubW9yZSA9IGNvdW50ID49IHNpemUgJiYgZnJlc2gubGVuZ3RoID4gMDtcbiAgICAgIH0pO1xufVxuXG4vKiogT25lIHBhZ2UgdG93YXJkcyBub3csIGFmdGVyIGEganVtcCBmYXIgYmFjay4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb2FkTmV3ZXIoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSkge1xuICBjb25zdCBsYXN0ID0gbmV3ZXN0U2FpZChyb29tKTtcbiAgaWYgKHJvb20ucGFzdC5sb2FkaW5nICE9PSBudWxsIHx8IHJvb20ucGFzdC5saXZlIHx8IGxhc3QgPT09IHVuZGVmaW5lZClcbiAgICByZXR1cm47XG4gIGNvbnN0IHNpemUgPSBwYWdlU2l6ZShjaGF0KTtcbiAgYXNrKGNoYXQsIHJvb20sIFwibmV3ZXJcIiwgW1wiQUZURVJcIiwgcm9vbS5uYW1lLCByZWZlcmVuY2UoY2hhdCwgbGFzdCksIFN0cmluZyhzaXplKV0sXG4gICAgICAobGluZXMsIGNvdW50KSA9PiB7XG4gICAgICAgIHJvb20ubWVyZ2UobGluZXMpO1xuICAgICAgICByb29tLnBhc3QubGl2ZSA9IGNvdW50IDwgc2l6ZTtcbiAgICAgIH0pO1xufVxuXG4vKiogR29lcyB0byBhIGxpbmUgdGhhdCBpcyBub3QgaGVyZSwgYXMgb25lIGZvdW5kIGJ5IGEgc2VhcmNoLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGxvYWRBcm91bmQoY2hhdDogQ2hhdCwgcm9vbTogUm9vbSwgbGluZTogTGluZSwgZG9uZTogKCkgPT4gdm9pZCkge1xuICBpZiAocm9vbS5wYXN0LmxvYWRpbmcgIT09IG51bGwpXG4gICAgcmV0dXJuO1xuICBhc2soY2hhdCwgcm9vbSwgXCJhcm91bmRcIiwgW1wiQVJPVU5EXCIsIHJvb20ubmFtZSwgcmVmZXJlbmNlKGNoYXQsIGxpbmUpLCBTdHJpbmcocGFnZVNpemUoY2hhdCkpXSxcbiAgICAgIGxpbmVzID0+IHtcbiAgICAgICAgaWYgKGxpbmVzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICByb29tLnJlcGxhY2UobGluZXMpO1xuICAgICAgICAgIHJvb20ucGFzdC5saXZlID0gZmFsc2U7XG4gICAgICAgICAgcm9vbS5wYXN0Lm1vcmUgPSB0cnVlO1xuICAgICAgICB9XG4gICAgICAgIGRvbmUoKTtcbiAgICAgIH0pO1xufVxuXG4vKiogQmFjayB0byB3aGF0IGlzIHNhaWQgbm93LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJldHVyblRvTm93KGNoYXQ6IENoYXQsIHJvb206IFJvb20pIHtcbiAgaWYgKHJvb20ucGFzdC5saXZlKVxuICAgIHJldHVybjtcbiAgcm9vbS5yZXBsYWNlKFtdKTtcbiAgbG9hZE5ld2VzdChjaGF0LCByb29tKTtcbn1cblxuLyoqIFdpdGggd2hvbSBvbmUgdGFsa2VkIGFsb25lIHNpbmNlIHRoZW4uICovXG5leHBvcnQgZnVuY3Rpb24gbG9hZFRhbGtzKGNoYXQ6IENoYXQsIHNpbmNlOiBudW1iZXIpIHtcbiAgaWYgKCFjaGF0LmhhcyhcImRyYWZ0L2NoYXRoaXN0b3J5XCIpIHx8ICFjaGF0LmhhcyhcImxhYmVsZWQtcmVzcG9uc2VcIikgfHwgY2hhdC5hY2NvdW50ID09PSBcIlwiKVxuICAgIHJldHVybjtcbiAgY2hhdC5zZW5kKFwiQ0hBVEhJU1RPUllcIiwgW1wiVEFSR0VUU1wiLCB0aW1lc3RhbXAoY2hhdC5ub3coKSksIHRpbWVzdGFtcChzaW5jZSksIFwiNTBcIl0sXG4gICAgICAgICAgICBjaGF0LmxhYmVsKGFuc3dlciA9PiB7XG4gICAgICAgICAgICAgIGZvciAoY29uc3QgaXRlbSBvZiBpc0JhdGNoKGFuc3dlcikgPyBhbnN3ZXIuaXRlbXMgOiBbXSlcbiAgICAgICAgICAgICAgICBpZiAoIWlzQmF0Y2goaXRlbSkgJiYgaXRlbS5wYXJhbXNbMF0gPT09IFwiVEFSR0VUU1wiKSB7XG4gICAgICAgICAgICAgICAgICBjb25zdCBuYW1lID0gaXRlbS5wYXJhbXNbMV0gPz8gXCJcIjtcbiAgICAgICAgICAgICAgICAgIGlmIChuYW1lICE9PSBcIlwiICYmICFpc1Jvb20obmFtZSkpXG4gICAgICAgICAgICAgICAgICAgIGxvYWROZXdlc3QoY2hhdCwgY2hhdC5vcGVuKG5hbWUpKTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgICAgICAgfSkpO1xufVxuXG50eXBlIExvYWRpbmcgPSBSb29tW1wicGFzdFwiXVtcImxvYWRpbmdcIl07XG5cbmZ1bmN0aW9uIGFzayhjaGF0OiBDaGF0LCByb29tOiBSb29tLCBsb2FkaW5nOiBMb2FkaW5nLCBwYXJhbXM6IHN0cmluZ1tdLFxuICAgICAgICAgICAgIHRha2U6IChsaW5lczogTGluZVtdLCBjb3VudDogbnVtYmVyKSA9PiB2b2lkKSB7XG4gIGNvbnN0IGxhYmVsID0gY2hhdC5sYWJlbChhbnN3ZXIgPT4ge1xuICAgIHJvb20ucGFzdC5sb2FkaW5nID0gbnVsbDtcbiAgICByb29tLmNoYW5nZXMuY2hhbmdlZCgpO1xuICAgIGlmICghaXNCYXRjaChhbnN3ZXIpKSB7XG4gICAgICByb29tLnBhc3QubW9yZSA9IGZhbHNlO1xuICAgICAgY29uc3QgcHJvYmxlbSA9IHJlZnVzYWwoYW5zd2VyKTtcbiAgICAgIGlmIChwcm9ibGVtICE9PSBudWxsICYmIGxvYWRpbmcgIT09IFwibmV3ZXJcIilcbiAgICAgICAgY2hhdC50ZWxsKHByb2JsZW0sIHJvb20pO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIC8vIExhYmVsbGVkLCB0aGUgYmF0Y2ggb2YgdGhlIHBhc3QgbWF5IHN0YW5kIGluIG9uZSBvZiB0aGUgYW5zd2VyIChsYWJlbGVkLXJlc3BvbnNlKS5cbiAgICBjb25zdCBpbm5lciA9IGFuc3dlci50eXBlID09PSBcImxhYmVsZWQtcmVzcG9uc2VcIlxuICAgICAgPyBhbnN3ZXIuaXRlbXMuZmluZChpc0JhdGNoKSA/PyBhbnN3ZXIgOiBhbnN3ZXI7XG4gICAgY29uc3QgcGFzdCA9IHBhc3RPZihjaGF0LCBpbm5lcik7XG4gICAgZm91bmRJblBhc3Qocm9vbSwgcGFzdC5saW5lcyk7XG4gICAgdGFrZShwYXN0LmxpbmVzLCBwYXN0LmNvdW50KTtcbiAgICBmb3IgKGNvbnN0IGNoYW5nZSBvZiBwYXN0LmNoYW5nZXMpXG4gICAgICBhcHBseUNoYW5nZShyb29tLCBjaGFuZ2UpO1xuICAgIHJvb20uY291bnQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfSk7XG4gIC8vIFdpdGhvdXQgbGFiZWxzIG5vYm9keSBjb3VsZCB0ZWxsIHdoaWNoIGFuc3dlciBpcyB3aG9zZS5cbiAgaWYgKGxhYmVsW1wibGFiZWxcIl0gPT09IHVuZGVmaW5lZClcbiAgICByZXR1cm47XG4gIHJvb20ucGFzdC5sb2FkaW5nID0gbG9hZGluZztcbiAgcm9vbS5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgY2hhdC5zZW5kKFwiQ0hBVEhJU1RPUllcIiwgcGFyYW1zLCBsYWJlbCk7XG59XG5cbi8qKiBXaGF0IGEgYmF0Y2ggb2YgdGhlIHBhc3QgaGFzOiBsaW5lcywgYW5kIHdoYXQgY2hhbmdlcyBsaW5lcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXN0T2YoY2hhdDogQ2hhdCwgYmF0Y2g6IEJhdGNoKSB7XG4gIGNvbnN0IGxpbmVzOiBMaW5lW10gPSBbXTtcbiAgY29uc3QgY2hhbmdlczogTWVzc2FnZVtdID0gW107XG4gIGxldCBjb3VudCA9IDA7XG4gIGZvciAoY29uc3QgaXRlbSBvZiBiYXRjaC5pdGVtcykge1xuICAgIGNvbnN0IG1lc3NhZ2UgPSBpc0JhdGNoKGl0ZW0pID8gZmlyc3RPZihpdGVtKSA6IGl0ZW07XG4gICAgaWYgKG1lc3NhZ2UgPT09IG51bGwpXG4gICAgICBjb250aW51ZTtcbiAgICArK2NvdW50O1xuICAgIGNvbnN0IGxpbmUgPSBpc0JhdGNoKGl0ZW0pID8gbXVsdGlMaW5lT2YoY2hhdCwgaXRlbSkgOiBsaW5lT2YoaXRlbSwgY2hhdC5tZSwgY2hhdC5ub3coKSk7XG4gICAgaWYgKGxpbmUgIT09IG51bGwgJiYgIWlzSWdub3JlZChjaGF0LnNldHRpbmdzLmdldChcImlnbm9yZWRcIiksIG1lc3NhZ2Uuc291cmNlKSlcbiAgICAgIGxpbmVzLnB1c2gobGluZSk7XG4gICAgZWxzZVxuICAgICAgY2hhbmdlcy5wdXNoKG1lc3NhZ2UpO1xuICB9XG4gIGxpbmVzLnNvcnQoKGEsIGIpID0+IGEudGltZSAtIGIudGltZSk7XG4gIHJldHVybiB7IGxpbmVzLCBjaGFuZ2VzLCBjb3VudCB9O1xufVxuXG4vKiogVGhlIGxpbmUgdGhhdCBhIGJhdGNoIG9mIHNldmVyYWwgbGluZXMgbWFrZXMgKGRyYWZ0L211bHRpbGluZSkuICovXG5leHBvcnQgZnVuY3Rpb24gbXVsdGlMaW5lT2YoY2hhdDogQ2hhdCwgYmF0Y2g6IEJhdGNoKTogTGluZSB8IG51bGwge1xuICBjb25zdCBmaXJzdCA9IGZpcnN0T2YoYmF0Y2gpO1xuICBpZiAoZmlyc3QgPT09IG51bGwpXG4gICAgcmV0dXJuIG51bGw7XG4gIGNvbnN0IHRleHQgPSBtdWx0aWxpbmVUZXh0KGJhdGNoLml0ZW1zLmZsYXRNYXAoaXRlbSA9PiBpc0JhdGNoKGl0ZW0pID8gW10gOiBbe1xuICAgIHRleHQ6IGl0ZW0ucGFyYW1zWzFdID8/IFwiXCIsXG4gICAgZ29lc09uOiBpdGVtLnRhZ3MuaGFzKFwiZHJhZnQvbXVsdGlsaW5lLWNvbmNhdFwiKSxcbiAgfV0pKTtcbiAgcmV0dXJuIGxpbmVPZihmaXJzdCwgY2hhdC5tZSwgY2hhdC5ub3coKSwgdGV4dCk7XG59XG5cbi8qKiBBIHJlYWN0aW9uLCBvciBhIGRlbGV0aW9uLiBAcmV0dXJucyB3aGV0aGVyIGEgbGluZSBpcyBhbm90aGVyIG9uZSBub3cuICovXG5leHBvcnQgZnVuY3Rpb24gYXBwbHlDaGFuZ2Uocm9vbTogUm9vbSwgbWVzc2FnZTogTWVzc2FnZSk6IGJvb2xlYW4ge1xuICBjb25zdCBieSA9IG1lc3NhZ2Uuc291cmNlLnNwbGl0KFwiIVwiKVswXSA/PyBcIlwiO1xuICBpZiAobWVzc2FnZS5jb21tYW5kID09PSBcIlJFREFDVFwiKVxuICAgIHJldHVybiByb29tLmNoYW5nZShtZXNzYWdlLnBhcmFtc1sxXSA/PyBcIlwiLCBsaW5lID0+ICh7XG4gICAgICAuLi5saW5lLFxuICAgICAgdGV4dDogXCJcIixcbiAgICAgIG1lbnRpb246IGZhbHNlLFxuICAgICAgZGVsZXRlZDogeyBieSwgcmVhc29uOiBtZXNzYWdlLnBhcmFtc1syXSA/PyBcIlwiIH0sXG4gICAgfSkpICE9PSBudWxsO1xuICBpZiAobWVzc2FnZS5jb21tYW5kICE9PSBcIlRBR01TR1wiKVxuICAgIHJldHVybiBmYWxzZTtcbiAgY29uc3QgdG8gPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3JlcGx5XCIpID8/IG1lc3NhZ2UudGFncy5nZXQoXCIrcmVwbHlcIikgPz8gXCJcIjtcbiAgY29uc3QgbW9yZSA9IG1lc3NhZ2UudGFncy5nZXQoXCIrZHJhZnQvcmVhY3RcIik7XG4gIGNvbnN0IGxlc3MgPSBtZXNzYWdlLnRhZ3MuZ2V0KFwiK2RyYWZ0L3VucmVhY3RcIik7XG4gIC8vIEEgcmVhY3Rpb24gaXMgYSBzaWduIG9yIGEgZmV3IGxldHRlcnM7IHdobyBzZW5kcyBhIG5vdmVsIHNlbmRzIG5vbmUuXG4gIGNvbnN0IGVtb2ppID0gbW9yZSA/PyBsZXNzID8/IFwiXCI7XG4gIGlmIChlbW9qaSA9PT0gXCJcIiB8fCBbLi4uZW1vamldLmxlbmd0aCA+IDE2KVxuICAgIHJldHVybiBmYWxzZTtcbiAgcmV0dXJuIHJvb20uY2hhbmdlKHRvLCBsaW5lID0+IHdpdGhSZWFjdGlvbihsaW5lLCBlbW9qaSwgYnksIG1vcmUgIT09IHVuZGVmaW5lZCkpICE9PSBudWxsO1xufVxuIiwgImltcG9ydCB7IGZvbGRlZCwgaXNSb29tIH0gZnJvbSBcIi4uL2lyYy9tZXNzYWdlLnRzXCI7XG5pbXBvcnQgeyBsb2FkVGFsa3MgfSBmcm9tIFwiLi9oaXN0b3J5LnRzXCI7XG5pbXBvcnQgeyByZWZ1c2VkRW50cnkgfSBmcm9tIFwiLi9tZW1iZXJzaGlwLnRzXCI7XG5pbXBvcnQgeyBtYXJrZWRSZWFkIH0gZnJvbSBcIi4vcmVhZGluZy50c1wiO1xuaW1wb3J0IHR5cGUgeyBIYW5kbGVycyB9IGZyb20gXCIuL3JlY2VpdmUudHNcIjtcbmltcG9ydCB7IHJlZnVzYWwgfSBmcm9tIFwiLi9yZWZ1c2Fscy50c1wiO1xuaW1wb3J0IHR5cGUgeyBDaGF0IH0gZnJvbSBcIi4vY2hhdC50c1wiO1xuXG4vKiogSG93IGZhciBiYWNrIHRhbGtzIGFyZSBsb29rZWQgZm9yLCBpbiBtaWxsaXNlY29uZHMuICovXG5jb25zdCB0YWxrc1NpbmNlID0gMzAgKiAyNCAqIDM2MDAgKiAxMDAwO1xuXG4vKiogU2F5cyB3aGF0IHN0YW5kcyBiZWhpbmQgdGhlIG5pY2ssIGFzIGl0IGNhbWUuICovXG5mdW5jdGlvbiB0ZWxsV29yZHMoY2hhdDogQ2hhdCwgcGFyYW1zOiByZWFkb25seSBzdHJpbmdbXSwgZnJvbSA9IDEpIHtcbiAgY2hhdC50ZWxsKHBhcmFtcy5zbGljZShmcm9tKS5qb2luKFwiIFwiKSk7XG59XG5cbmZ1bmN0aW9uIHRlbGxTZXJ2ZXIoY2hhdDogQ2hhdCwgdGV4dDogc3RyaW5nKSB7XG4gIGNoYXQudGVsbCh0ZXh0LCBjaGF0LnNlcnZlcik7XG59XG5cbi8qKiBFbnRlcnMgdGhlIHJvb21zIHRoYXQgYXJlIHdhbnRlZDogdGhvc2Ugd2l0aCBhIGtleSBmaXJzdCwgYXMga2V5cyBnbyBieSBwbGFjZSAoUkZDIDI4MTJcbiAgICAzLjIuMSkuICovXG5leHBvcnQgZnVuY3Rpb24gZW50ZXJSb29tcyhjaGF0OiBDaGF0KSB7XG4gIGNvbnN0IGJhY2sgPSBjaGF0LnJvb21zLmZpbHRlcihyb29tID0+IHJvb20ua2luZCA9PT0gXCJyb29tXCIgJiYgIXJvb20uam9pbmVkKTtcbiAgY29uc3QgbmFtZXMgPSBbLi4ubmV3IFNldChbLi4uYmFjay5tYXAocm9vbSA9PiByb29tLm5hbWUpLCAuLi5jaGF0LndhbnRlZF0pXTtcbiAgY2hhdC53YW50ZWQgPSBbXTtcbiAgY29uc3Qga2V5T2YgPSAobmFtZTogc3RyaW5nKSA9PiBjaGF0LmZpbmQobmFtZSk/LmtleSA/PyBcIlwiO1xuICBuYW1lcy5zb3J0KChhLCBiKSA9PiBOdW1iZXIoa2V5T2YoYikgIT09IFwiXCIpIC0gTnVtYmVyKGtleU9mKGEpICE9PSBcIlwiKSk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgbmFtZXMubGVuZ3RoOyBpICs9IDUpIHtcbiAgICBjb25zdCBzb21lID0gbmFtZXMuc2xpY2UoaSwgaSArIDUpO1xuICAgIGNvbnN0IGtleXMgPSBzb21lLm1hcChrZXlPZikuZmlsdGVyKGtleSA9PiBrZXkgIT09IFwiXCIpO1xuICAgIGNoYXQuc2VuZChcIkpPSU5cIiwga2V5cy5sZW5ndGggPiAwID8gW3NvbWUuam9pbihcIixcIiksIGtleXMuam9pbihcIixcIildIDogW3NvbWUuam9pbihcIixcIildKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBqb2luUmVmdXNlZChjaGF0OiBDaGF0LCBtZXNzYWdlOiBQYXJhbWV0ZXJzPEhhbmRsZXJzW3N0cmluZ10+WzFdKSB7XG4gIGNvbnN0IHRleHQgPSByZWZ1c2FsKG1lc3NhZ2UpO1xuICBjb25zdCBuYW1lID0gbWVzc2FnZS5wYXJhbXNbMV0gPz8gXCJcIjtcbiAgaWYgKHRleHQgPT09IG51bGwpXG4gICAgcmV0dXJuO1xuICBpZiAoaXNSb29tKG5hbWUpICYmICFjaGF0LmZpbmQobmFtZSk/LmpvaW5lZClcbiAgICByZWZ1c2VkRW50cnkoY2hhdCwgbmFtZSwgdGV4dCk7XG4gIGVsc2VcbiAgICBjaGF0LnRlbGwodGV4dCk7XG59XG5cbmV4cG9ydCBjb25zdCBhbnN3ZXJzOiBIYW5kbGVycyA9IHtcbiAgXCIwMDVcIjogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQuaXN1cHBvcnQudGFrZShwYXJhbXMuc2xpY2UoMSwgLTEpKSxcblxuICAvLyBUaGUgbWVzc2FnZSBvZiB0aGUgZGF5LCBvciB0aGF0IHRoZXJlIGlzIG5vbmU6IGZyb20gaGVyZSBvbiBhbGwgaXMga25vd24uXG4gIDM3NTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxTZXJ2ZXIoY2hhdCwgcGFyYW1zWzFdID8/IFwiXCIpLFxuICAzNzI6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiB0ZWxsU2VydmVyKGNoYXQsIHBhcmFtc1sxXSA/PyBcIlwiKSxcbiAgMzc2OiBjaGF0ID0+IHdlbGNvbWUoY2hhdCksXG4gIDQyMjogY2hhdCA9PiB3ZWxjb21lKGNoYXQpLFxuXG4gIFwiMDAxXCI6ICgpID0+IHt9LFxuICBcIjAwMlwiOiAoKSA9PiB7fSxcbiAgXCIwMDNcIjogKCkgPT4ge30sXG4gIFwiMDA0XCI6ICgpID0+IHt9LFxuICAyNTE6ICgpID0+IHt9LFxuICAyNTI6ICgpID0+IHt9LFxuICAyNTM6ICgpID0+IHt9LFxuICAyNTQ6ICgpID0+IHt9LFxuICAyNTU6ICgpID0+IHt9LFxuICAyNjU6ICgpID0+IHt9LFxuICAyNjY6ICgpID0+IHt9LFxuICAyMjE6ICgpID0+IHt9LFxuICBBQ0s6ICgpID0+IHt9LFxuICBQT05HOiAoKSA9PiB7fSxcblxuICAzMDE6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBjaGF0LnRlbGwoYCR7cGFyYW1zWzFdfSBpcyBhd2F5OiAke3BhcmFtc1syXX1gLFxuICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgY2hhdC5maW5kKHBhcmFtc1sxXSA/PyBcIlwiKSA/PyBjaGF0LmN1cnJlbnQpLFxuICAzMDU6IGNoYXQgPT4gc2V0QXdheShjaGF0LCBmYWxzZSksXG4gIDMwNjogY2hhdCA9PiBzZXRBd2F5KGNoYXQsIHRydWUpLFxuXG4gIDkwMChjaGF0LCB7IHBhcmFtcyB9KSB7XG4gICAgY2hhdC5hY2NvdW50ID0gcGFyYW1zWzJdID8/IFwiXCI7XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcbiAgOTAxKGNoYXQpIHtcbiAgICBjaGF0LmFjY291bnQgPSBcIlwiO1xuICAgIGNoYXQuY2hhbmdlcy5jaGFuZ2VkKCk7XG4gIH0sXG5cbiAgMzIxKGNoYXQpIHtcbiAgICBjaGF0Lmxpc3QgPSB7IHJvb21zOiBbXSwgY29tcGxldGU6IGZhbHNlIH07XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcbiAgMzIyKGNoYXQsIHsgcGFyYW1zIH0pIHtcbiAgICBjaGF0Lmxpc3QgPz89IHsgcm9vbXM6IFtdLCBjb21wbGV0ZTogZmFsc2UgfTtcbiAgICBjaGF0Lmxpc3Qucm9vbXMucHVzaCh7XG4gICAgICBuYW1lOiBwYXJhbXNbMV0gPz8gXCJcIixcbiAgICAgIG1lbWJlcnM6IE51bWJlcihwYXJhbXNbMl0pIHx8IDAsXG4gICAgICB0b3BpYzogcGFyYW1zWzNdID8/IFwiXCIsXG4gICAgfSk7XG4gIH0sXG4gIDMyMyhjaGF0KSB7XG4gICAgY29uc3Qgcm9vbXMgPSBjaGF0Lmxpc3Q/LnJvb21zID8/IFtdO1xuICAgIHJvb21zLnNvcnQoKGEsIGIpID0+IGIubWVtYmVycyAtIGEubWVtYmVycyB8fCAoYS5uYW1lIDwgYi5uYW1lID8gLTEgOiAxKSk7XG4gICAgY2hhdC5saXN0ID0geyByb29tcywgY29tcGxldGU6IHRydWUgfTtcbiAgICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9LFxuXG4gIE1BUktSRUFEOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gbWFya2VkUmVhZChjaGF0LCBwYXJhbXNbMF0gPz8gXCJcIiwgcGFyYW1zWzFdID8/IFwiKlwiKSxcblxuICAzMTE6IChjaGF0LCB7IHBhcmFtcyB9KSA9PlxuICAgIGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGlzICR7cGFyYW1zWzJdfUAke3BhcmFtc1szXX0gKCR7cGFyYW1zWzVdfSlgKSxcbiAgMzEyOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gY2hhdC50ZWxsKGAke3BhcmFtc1sxXX0gaXMgb24gJHtwYXJhbXNbMl19YCksXG4gIDMxMzogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxXb3JkcyhjaGF0LCBwYXJhbXMpLFxuICAzMTc6IChjaGF0LCB7IHBhcmFtcyB9KSA9PlxuICAgIGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGhhcyBiZWVuIHNpbGVudCBmb3IgJHtkdXJhdGlvbihOdW1iZXIocGFyYW1zWzJdKSl9LCBoZXJlIHNpbmNlICR7XG4gICAgICBuZXcgRGF0ZShOdW1iZXIocGFyYW1zWzNdKSAqIDEwMDApLnRvTG9jYWxlU3RyaW5nKCl9YCksXG4gIDMxODogKCkgPT4ge30sXG4gIDMxOTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgJHtwYXJhbXNbMV19IGlzIGluICR7cGFyYW1zWzJdfWApLFxuICAzMzA6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBjaGF0LnRlbGwoYCR7cGFyYW1zWzFdfSBpcyBsb2dnZWQgaW4gdG8gdGhlIGFjY291bnQgJHtwYXJhbXNbMl19YCksXG4gIDMzNTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IHRlbGxXb3JkcyhjaGF0LCBwYXJhbXMpLFxuICAzMzg6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiB0ZWxsV29yZHMoY2hhdCwgcGFyYW1zKSxcbiAgNjcxOiAoY2hhdCwgeyBwYXJhbXMgfSkgPT4gdGVsbFdvcmRzKGNoYXQsIHBhcmFtcyksXG4gIDM0MTogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgJHtwYXJhbXNbMV19IHdhcyBpbnZpdGVkIHRvICR7cGFyYW1zWzJdfWApLFxuICAzNjc6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiBjaGF0LnRlbGwoYEJhbm5lZCBmcm9tICR7cGFyYW1zWzFdfTogJHtwYXJhbXNbMl19YCksXG4gIDM2ODogKGNoYXQsIHsgcGFyYW1zIH0pID0+IGNoYXQudGVsbChgVGhvc2UgYXJlIGFsbCB3aG8gYXJlIGJhbm5lZCBmcm9tICR7cGFyYW1zWzFdfWApLFxuICAzODE6IChjaGF0LCB7IHBhcmFtcyB9KSA9PiB0ZWxsV29yZHMoY2hhdCwgcGFyYW1zKSxcbiAgNjk2OiBqb2luT3JUZWxsLFxuXG4gIDQwMzogam9pblJlZnVzZWQsXG4gIDQwNTogam9pblJlZnVzZWQsXG4gIDQzNzogam9pblJlZnVzZWQsXG4gIDQ3MTogam9pblJlZnVzZWQsXG4gIDQ3Mzogam9pblJlZnVzZWQsXG4gIDQ3NDogam9pblJlZnVzZWQsXG4gIDQ3NTogam9pblJlZnVzZWQsXG4gIDQ3Njogam9pblJlZnVzZWQsXG4gIDQ3Nzogam9pblJlZnVzZWQsXG4gIDQ4MDogam9pblJlZnVzZWQsXG4gIDQ4OTogam9pblJlZnVzZWQsXG5cbiAgQ0FQKGNoYXQsIHsgcGFyYW1zIH0pIHtcbiAgICBjb25zdCBsaXN0ID0gcGFyYW1zW3BhcmFtcy5sZW5ndGggLSAxXSA/PyBcIlwiO1xuICAgIHN3aXRjaCAoKHBhcmFtc1sxXSA/PyBcIlwiKS50b1VwcGVyQ2FzZSgpKSB7XG4gICAgICBjYXNlIFwiTkVXXCI6XG4gICAgICAgIGNoYXQuY2FwYWJpbGl0aWVzLm9mZmVyKGxpc3QpO1xuICAgICAgICBmb3IgKGNvbnN0IG5hbWUgb2YgY2hhdC5jYXBhYmlsaXRpZXMudG9SZXF1ZXN0KCkpXG4gICAgICAgICAgY2hhdC5zZW5kKFwiQ0FQXCIsIFtcIlJFUVwiLCBuYW1lXSk7XG4gICAgICAgIGJyZWFrO1xuICAgICAgY2FzZSBcIkRFTFwiOlxuICAgICAgICBjaGF0LmNhcGFiaWxpdGllcy53aXRoZHJhdyhsaXN0KTtcbiAgICAgICAgYnJlYWs7XG4gICAgICBjYXNlIFwiQUNLXCI6XG4gICAgICAgIGNoYXQuY2FwYWJpbGl0aWVzLmFja25vd2xlZGdlKGxpc3QpO1xuICAgICAgICBicmVhaztcbiAgICB9XG4gICAgY2hhdC5jaGFuZ2VzLmNoYW5nZWQoKTtcbiAgfSxcbn07XG5cbmZ1bmN0aW9uIGpvaW5PclRlbGwoY2hhdDogQ2hhdCwgbWVzc2FnZTogUGFyYW1ldGVyczxIYW5kbGVyc1tzdHJpbmddPlsxXSkge1xuICBjb25zdCB0ZXh0ID0gcmVmdXNhbChtZXNzYWdlKTtcbiAgaWYgKHRleHQgIT09IG51bGwpXG4gICAgY2hhdC50ZWxsKHRleHQpO1xufVxuXG5mdW5jdGlvbiB3ZWxjb21lKGNoYXQ6IENoYXQpIHtcbiAgZW50ZXJSb29tcyhjaGF0KTtcbiAgZm9yIChjb25zdCByb29tIG9mIGNoYXQucm9vbXMpXG4gICAgaWYgKHJvb20ua2luZCA9PT0gXCJwZXJzb25cIiAmJiBjaGF0LmhhcyhcImRyYWZ0L3JlYWQtbWFya2VyXCIpKVxuICAgICAgY2hhdC5zZW5kKFwiTUFSS1JFQURcIiwgW3Jvb20ubmFtZV0pO1xuICBsb2FkVGFsa3MoY2hhdCwgY2hhdC5ub3coKSAtIHRhbGtzU2luY2UpO1xufVxuXG5mdW5jdGlvbiBzZXRBd2F5KGNoYXQ6IENoYXQsIGF3YXk6IGJvb2xlYW4pIHtcbiAgY2hhdC5hd2F5ID0gYXdheTtcbiAgY29uc3QgbWUgPSBjaGF0LnBlb3BsZS5maW5kKGNoYXQubWUpO1xuICBpZiAobWUgIT09IHVuZGVmaW5lZClcbiAgICBtZS5hd2F5ID0gYXdheTtcbiAgY2hhdC50ZWxsKGF3YXkgPyBcIllvdSBhcmUgYXdheSBub3dcIiA6IFwiWW91IGFyZSBiYWNrXCIpO1xuICBmb3IgKGNvbnN0IHJvb20gb2YgY2hhdC5yb29tcylcbiAgICBpZiAocm9vbS5tZW1iZXJzLmhhcyhmb2xkZWQoY2hhdC5tZSkpKVxuICAgICAgcm9vbS5tZW1iZXJzQ2hhbmdlZCgpO1xuICBjaGF0LmNoYW5nZXMuY2hhbmdlZCgpO1xufVxuXG4vKiogXCIzIGggNSBtaW5cIiBvZiBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGR1cmF0aW9uKHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIGNvbnN0IHMgPSBNYXRoLm1heCgwLCBNYXRoLnJvdW5kKHNlY29uZHMpIHx8IDApO1xuICBjb25zdCBwYXJ0czogW251bWJlciwgc3RyaW5nXVtdID0gW1s4NjQwMCwgXCJkXCJdLCBbMzYwMCwgXCJoXCJdLCBbNjAsIFwibWluXCJdLCBbMSwgXCJzXCJdXTtcbiAgY29uc3QgZmlyc3QgPSBwYXJ0cy5maW5kSW5kZXgoKFtzaXplXSkgPT4gcyA+PSBzaXplKTtcbiAgaWYgKGZpcnN0IDwgMClcbiAgICByZXR1cm4gXCIwIHNcIjtcbiAgY29uc3QgW3NpemUsIHVuaXRdID0gcGFydHNbZmlyc3RdITtcbiAgY29uc3QgbmV4dCA9IHBhcnRzW2ZpcnN0ICsgMV07XG4gIGNvbnN0IHJlc3QgPSBuZXh0ID09PSB1bmRlZmluZWQgPyAwIDogTWF0aC5mbG9vcigocyAlIHNpemUpIC8gbmV4dFswXSk7XG4gIHJldHVybiBgJHtNYXRoLmZsb29yKHMgLyBzaXplKX0gJHt1bml0fSR7cmVzdCA+IDAgPyBgICR7cmVzdH0gJHtuZXh0IVsxXX1gIDogXCJcIn1gO1xufVxuIiwgImltcG9ydCB7IFN1YmplY3QgfSBmcm9tIFwiLi9zdWJqZWN0LnRzXCI7XG5cbi8qKiBXaGF0IG9uZSBjYW4gY2hvb3NlLiBLZXB0IGluIHRoZSBicm93c2VyLCBpbiBvbmUgcGxhY2UuICovXG5leHBvcnQgaW50ZXJmYWNlIENob2ljZXMge1xuICAvKiogVGhlIG5hbWUgb2YgbGFzdCB0aW1lLiAqL1xuICBuYW1lOiBzdHJpbmc7XG4gIG5vdGlmeTogYm9vbGVhbjtcbiAgc291bmQ6IGJvb2xlYW47XG4gIC8qKiBXaGV0aGVyIGxpbmVzIHRlbGwgd2hvIGNvbWVzIGFuZCBnb2VzLiAqL1xuICBjb21pbmdzOiBib29sZWFuO1xuICAvKiogV2hldGhlciBvdGhlcnMgc2VlIHRoYXQgb25lIGlzIHR5cGluZy4gKi9cbiAgdHlwaW5nOiBib29sZWFuO1xuICBzZWNvbmRzOiBib29sZWFuO1xuICB0aGVtZTogXCJzeXN0ZW1cIiB8IFwibGlnaHRcIiB8IFwiZGFya1wiO1xuICBzaXplOiBcInNtYWxsXCIgfCBcIm5vcm1hbFwiIHwgXCJsYXJnZVwiO1xuICAvKiogTmlja3MgYW5kIG1hc2tzIG9mIHdob20gb25lIGRvZXMgbm90IGhlYXIuICovXG4gIGlnbm9yZWQ6IHN0cmluZ1tdO1xufVxuXG5leHBvcnQgY29uc3QgZGVmYXVsdHM6IENob2ljZXMgPSB7XG4gIG5hbWU6IFwiXCIsXG4gIG5vdGlmeTogZmFsc2UsXG4gIHNvdW5kOiBmYWxzZSxcbiAgY29taW5nczogdHJ1ZSxcbiAgdHlwaW5nOiB0cnVlLFxuICBzZWNvbmRzOiBmYWxzZSxcbiAgdGhlbWU6IFwic3lzdGVtXCIsXG4gIHNpemU6IFwibm9ybWFsXCIsXG4gIGlnbm9yZWQ6IFtdLFxufTtcblxuLyoqIFdoYXQgYSBicm93c2VyIGtlZXBzOiBsb2NhbFN0b3JhZ2UsIG9yIG5vdGhpbmcgd2hlcmUgaXQgaXMgZm9yYmlkZGVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTdG9yZSB7XG4gIGdldEl0ZW0oa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsO1xuICBzZXRJdGVtKGtleTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZDtcbn1cblxuY29uc3QgcGxhY2UgPSBcImh1YmJ1Yi5zZXR0aW5nc1wiO1xuXG5leHBvcnQgY2xhc3MgU2V0dGluZ3Mge1xuICByZWFkb25seSBjaGFuZ2VzID0gbmV3IFN1YmplY3QoKTtcbiAgI2Nob2ljZXM6IENob2ljZXM7XG5cbiAgY29uc3RydWN0b3IocHJpdmF0ZSBzdG9yZTogU3RvcmUpIHtcbiAgICB0aGlzLiNjaG9pY2VzID0geyAuLi5kZWZhdWx0cywgLi4ucmVhZChzdG9yZSkgfTtcbiAgfVxuXG4gIGdldDxLZXkgZXh0ZW5kcyBrZXlvZiBDaG9pY2VzPihrZXk6IEtleSk6IENob2ljZXNbS2V5XSB7XG4gICAgcmV0dXJuIHRoaXMuI2Nob2ljZXNba2V5XTtcbiAgfVxuXG4gIHNldDxLZXkgZXh0ZW5kcyBrZXlvZiBDaG9pY2VzPihrZXk6IEtleSwgdmFsdWU6IENob2ljZXNbS2V5XSkge1xuICAgIHRoaXMuI2Nob2ljZXMgPSB7IC4uLnRoaXMuI2Nob2ljZXMsIFtrZXldOiB2YWx1ZSB9O1xuICAgIHRyeSB7XG4gICAgICB0aGlzLnN0b3JlLnNldEl0ZW0ocGxhY2UsIEpTT04uc3RyaW5naWZ5KHRoaXMuI2Nob2ljZXMpKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIEEgZnVsbCBvciBmb3JiaWRkZW4gc3RvcmU6IHRoZSBjaG9pY2UgaG9sZHMgdW50aWwgdGhlIHBhZ2UgaXMgY2xvc2VkLlxuICAgIH1cbiAgICB0aGlzLmNoYW5nZXMuY2hhbmdlZCgpO1xuICB9XG59XG5cbi8qKiBXaGF0ZXZlciBpcyBpbiB0aGUgc3RvcmUsIG9ubHkgd2hhdCBoYXMgdGhlIHR5cGUgb2YgaXRzIGRlZmF1bHQgY291bnRzLiAqL1xuZnVuY3Rpb24gcmVhZChzdG9yZTogU3RvcmUpOiBQYXJ0aWFsPENob2ljZXM+IHtcbiAgdHJ5IHtcbiAgICBjb25zdCBmb3VuZCA9IEpTT04ucGFyc2Uoc3RvcmUuZ2V0SXRlbShwbGFjZSkgPz8gXCJ7fVwiKSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgICByZXR1cm4gT2JqZWN0LmZyb21FbnRyaWVzKE9iamVjdC5lbnRyaWVzKGRlZmF1bHRzKS5mbGF0TWFwKChba2V5LCB2YWx1ZV0pID0+IHtcbiAgICAgIGNvbnN0IGtlcHQgPSBmb3VuZFtrZXldO1xuICAgICAgY29uc3QgZml0cyA9IEFycmF5LmlzQXJyYXkodmFsdWUpXG4gICAgICAgID8gQXJyYXkuaXNBcnJheShrZXB0KSAmJiBrZXB0LmV2ZXJ5KHggPT4gdHlwZW9mIHggPT09IFwic3RyaW5nXCIpXG4gICAgICAgIDogdHlwZW9mIGtlcHQgPT09IHR5cGVvZiB2YWx1ZTtcbiAgICAgIHJldHVybiBmaXRzID8gW1trZXksIGtlcHRdXSA6IFtdO1xuICAgIH0pKTtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHt9O1xuICB9XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBUZXN0Q29udGV4dCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IENoYXQgfSBmcm9tIFwiLi4vLi4vc3JjL3N0YXRlL2NoYXQudHNcIjtcbmltcG9ydCB7IFNldHRpbmdzLCB0eXBlIFN0b3JlIH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9zZXR0aW5ncy50c1wiO1xuaW1wb3J0IHR5cGUgeyBSb29tIH0gZnJvbSBcIi4uLy4uL3NyYy9zdGF0ZS9yb29tLnRzXCI7XG5cbi8qKiBBIHN0b3JlIGluIG1lbW9yeS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1vcnkoKTogU3RvcmUgJiB7IGFsbDogTWFwPHN0cmluZywgc3RyaW5nPiB9IHtcbiAgY29uc3QgYWxsID0gbmV3IE1hcDxzdHJpbmcsIHN0cmluZz4oKTtcbiAgcmV0dXJuIHtcbiAgICBhbGwsXG4gICAgZ2V0SXRlbToga2V5ID0+IGFsbC5nZXQoa2V5KSA/PyBudWxsLFxuICAgIHNldEl0ZW06IChrZXksIHZhbHVlKSA9PiB2b2lkIGFsbC5zZXQoa2V5LCB2YWx1ZSksXG4gIH07XG59XG5cbmV4cG9ydCBjb25zdCBhbGxDYXBhYmlsaXRpZXMgPSBcImJhdGNoIGRyYWZ0L2NoYXRoaXN0b3J5IGRyYWZ0L21lc3NhZ2UtcmVkYWN0aW9uIGRyYWZ0L211bHRpbGluZSBcIlxuICArIFwiZHJhZnQvcmVhZC1tYXJrZXIgZWNoby1tZXNzYWdlIGxhYmVsZWQtcmVzcG9uc2UgbWVzc2FnZS10YWdzIHNlcnZlci10aW1lIHNvanUuaW0vc2VhcmNoXCI7XG5cbi8qKiBOb29uIG9mIGEgZGF5LiAqL1xuZXhwb3J0IGNvbnN0IG5vb24gPSBEYXRlLlVUQygyMDI2LCAxMCwgMzAsIDEyKTtcblxuLyoqIEEgdGltZSBzbyBtYW55IHNlY29uZHMgYWZ0ZXIgbm9vbiwgYXMgYSB0YWcgaGFzIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGF0KHNlY29uZHM6IG51bWJlcik6IHN0cmluZyB7XG4gIHJldHVybiBuZXcgRGF0ZShub29uICsgc2Vjb25kcyAqIDEwMDApLnRvSVNPU3RyaW5nKCk7XG59XG5cbi8qKiBBIGNoYXQgYXMgb25lIHdobyBpcyBjb25uZWN0ZWQgYXMgQWxpY2UsIHdpdGggd2hhdCBpdCBoYXMgc2VudC4gKi9cbmV4cG9ydCBjbGFzcyBGaXh0dXJlIHtcbiAgbm93ID0gbm9vbjtcbiAgc2VudDogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgc3RvcmUgPSBtZW1vcnkoKTtcbiAgcmVhZG9ubHkgY2hhdDogQ2hhdDtcblxuICBjb25zdHJ1Y3RvcihjYXBhYmlsaXRpZXMgPSBhbGxDYXBhYmlsaXRpZXMpIHtcbiAgICB0aGlzLmNoYXQgPSBuZXcgQ2hhdChuZXcgU2V0dGluZ3ModGhpcy5zdG9yZSksIHRoaXMuc3RvcmUsICgpID0+IHRoaXMubm93KTtcbiAgICB0aGlzLmNoYXQuY2FwYWJpbGl0aWVzLm9mZmVyKGAke2NhcGFiaWxpdGllc30gZHJhZnQvbXVsdGlsaW5lPW1heC1ieXRlcz00MDk2LG1heC1saW5lcz0yNGApO1xuICAgIHRoaXMuY2hhdC5jYXBhYmlsaXRpZXMuYWNrbm93bGVkZ2UoY2FwYWJpbGl0aWVzKTtcbiAgICB0aGlzLmF0dGFjaCgpO1xuICAgIHRoaXMuZmVlZChcIjppcmMgMDA1IEFsaWNlIFBSRUZJWD0ob2h2KUAlKyBDSEFOTU9ERVM9YmVJcSxrLGZqbCxDTVJTY2ltbnN0IENIQVRISVNUT1JZPTEwMCBcIlxuICAgICAgKyBcIk1TR1JFRlRZUEVTPW1zZ2lkLHRpbWVzdGFtcCBXSE9YIEJPVD1CIDphcmUgc3VwcG9ydGVkXCIpO1xuICB9XG5cbiAgYXR0YWNoKCkge1xuICAgIHRoaXMuY2hhdC5tZSA9IFwiQWxpY2VcIjtcbiAgICB0aGlzLmNoYXQuYXR0YWNoKGxpbmUgPT4gdGhpcy5zZW50LnB1c2gobGluZSkpO1xuICB9XG5cbiAgZmVlZCguLi5saW5lczogc3RyaW5nW10pIHtcbiAgICBmb3IgKGNvbnN0IGxpbmUgb2YgbGluZXMpXG4gICAgICB0aGlzLmNoYXQudGFrZShsaW5lKTtcbiAgfVxuXG4gIC8qKiBFbnRlcnMgYSByb29tIHdpdGggdGhlc2UgbmFtZXMsIGFuZCBmb3JnZXRzIHdoYXQgd2FzIHNlbnQgZm9yIGl0LiAqL1xuICBqb2luKG5hbWUgPSBcIiNsb2JieVwiLCBuYW1lcyA9IFwiQWxpY2UgQE9tYXIgU2FyYWhcIik6IFJvb20ge1xuICAgIHRoaXMuZmVlZChgOkFsaWNlIX5hQGhvc3QgSk9JTiAke25hbWV9YCwgYDppcmMgMzUzIEFsaWNlID0gJHtuYW1lfSA6JHtuYW1lc31gLFxuICAgICAgICAgICAgICBgOmlyYyAzNjYgQWxpY2UgJHtuYW1lfSA6RW5kYCk7XG4gICAgY29uc3Qgcm9vbSA9IHRoaXMuY2hhdC5maW5kKG5hbWUpITtcbiAgICB0aGlzLmFuc3dlckhpc3RvcnkobmFtZSwgW10pO1xuICAgIHRoaXMuc2VudCA9IFtdO1xuICAgIHJldHVybiByb29tO1xuICB9XG5cbiAgLyoqIEFuc3dlcnMgdGhlIGxhc3QgQ0hBVEhJU1RPUlkgd2l0aCBsaW5lcywgd2l0aG91dCB0aGVpciBiYXRjaCB0YWcuICovXG4gIGFuc3dlckhpc3RvcnkodGFyZ2V0OiBzdHJpbmcsIGxpbmVzOiBzdHJpbmdbXSkge1xuICAgIGNvbnN0IGxhYmVsID0gdGhpcy5sYWJlbE9mKFwiQ0hBVEhJU1RPUllcIik7XG4gICAgaWYgKGxhYmVsID09PSBcIlwiKVxuICAgICAgcmV0dXJuO1xuICAgIHRoaXMuZmVlZChgQGxhYmVsPSR7bGFiZWx9IDppcmMgQkFUQ0ggK2ggY2hhdGhpc3RvcnkgJHt0YXJnZXR9YCxcbiAgICAgICAgICAgICAgLi4ubGluZXMubWFwKGxpbmUgPT4gbGluZS5zdGFydHNXaXRoKFwiQFwiKSA/IGBAYmF0Y2g9aDske2xpbmUuc2xpY2UoMSl9YCA6IGBAYmF0Y2g9aCAke2xpbmV9YCksXG4gICAgICAgICAgICAgIFwiOmlyYyBCQVRDSCAtaFwiKTtcbiAgfVxuXG4gIC8qKiBUaGUgbGFiZWwgb2YgdGhlIGxhc3QgbGluZSBzZW50IHdpdGggdGhhdCBjb21tYW5kLiAqL1xuICBsYWJlbE9mKGNvbW1hbmQ6IHN0cmluZyk6IHN0cmluZyB7XG4gICAgY29uc3QgbGluZSA9IFsuLi50aGlzLnNlbnRdLnJldmVyc2UoKS5maW5kKHggPT4geC5pbmNsdWRlcyhgICR7Y29tbWFuZH0gYCkgJiYgeC5zdGFydHNXaXRoKFwiQFwiKSk7XG4gICAgcmV0dXJuIC9sYWJlbD0oW147IF0rKS8uZXhlYyhsaW5lID8/IFwiXCIpPy5bMV0gPz8gXCJcIjtcbiAgfVxufVxuXG4vKiogV2hhdCBzdGFuZHMgaW4gYSByb29tLCBhcyBzaG9ydCBhcyBpdCBjYW4gYmUgc2FpZC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzaG93bihyb29tOiBSb29tKTogc3RyaW5nW10ge1xuICByZXR1cm4gWy4uLnJvb20ubGluZXMsIC4uLnJvb20ucGVuZGluZ10ubWFwKGxpbmUgPT5cbiAgICBgJHtsaW5lLm5pY2t9JHtsaW5lLnNlbmRpbmcgPyBgKCR7bGluZS5zZW5kaW5nfSlgIDogXCJcIn06ICR7bGluZS50ZXh0fWApO1xufVxuXG4vKiogVGltZSB0aGF0IG1vdmVzIG9ubHkgYnkgdGhlIHRlc3QncyBoYW5kIChub2RlIDE4IGhhcyBubyBzdWNoIHRoaW5nIGZvciBhbGwgb2YgaXQpLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHN0b3BDbG9jayh0OiBUZXN0Q29udGV4dCkge1xuICBjb25zdCByZWFsID0geyBzZXRUaW1lb3V0LCBjbGVhclRpbWVvdXQsIG5vdzogRGF0ZS5ub3cgfTtcbiAgbGV0IG5vdyA9IERhdGUubm93KCk7XG4gIGxldCBsYXN0ID0gMDtcbiAgY29uc3QgdGltZXJzID0gbmV3IE1hcDxudW1iZXIsIHsgYXQ6IG51bWJlcjsgd29yazogKCkgPT4gdm9pZCB9PigpO1xuICBnbG9iYWxUaGlzLnNldFRpbWVvdXQgPSAoKHdvcms6ICgpID0+IHZvaWQsIGFmdGVyID0gMCkgPT4ge1xuICAgIHRpbWVycy5zZXQoKytsYXN0LCB7IGF0OiBub3cgKyBhZnRlciwgd29yayB9KTtcbiAgICByZXR1cm4gbGFzdDtcbiAgfSkgYXMgdW5rbm93biBhcyB0eXBlb2Ygc2V0VGltZW91dDtcbiAgZ2xvYmFsVGhpcy5jbGVhclRpbWVvdXQgPSAoKHRpbWVyOiBudW1iZXIpID0+IHZvaWQgdGltZXJzLmRlbGV0ZSh0aW1lcikpIGFzIHR5cGVvZiBjbGVhclRpbWVvdXQ7XG4gIERhdGUubm93ID0gKCkgPT4gbm93O1xuICB0LmFmdGVyKCgpID0+IHtcbiAgICBnbG9iYWxUaGlzLnNldFRpbWVvdXQgPSByZWFsLnNldFRpbWVvdXQ7XG4gICAgZ2xvYmFsVGhpcy5jbGVhclRpbWVvdXQgPSByZWFsLmNsZWFyVGltZW91dDtcbiAgICBEYXRlLm5vdyA9IHJlYWwubm93O1xuICB9KTtcbiAgcmV0dXJuIHtcbiAgICAvKiogTGV0cyBzbyBtYW55IG1pbGxpc2Vjb25kcyBwYXNzLiAqL1xuICAgIHRpY2sodGltZTogbnVtYmVyKSB7XG4gICAgICBjb25zdCBlbmQgPSBub3cgKyB0aW1lO1xuICAgICAgZm9yICg7Oykge1xuICAgICAgICBjb25zdCBkdWUgPSBbLi4udGltZXJzXS5maWx0ZXIoKFssIHhdKSA9PiB4LmF0IDw9IGVuZCkuc29ydCgoWywgYV0sIFssIGJdKSA9PiBhLmF0IC0gYi5hdClbMF07XG4gICAgICAgIGlmIChkdWUgPT09IHVuZGVmaW5lZClcbiAgICAgICAgICBicmVhaztcbiAgICAgICAgdGltZXJzLmRlbGV0ZShkdWVbMF0pO1xuICAgICAgICBub3cgPSBkdWVbMV0uYXQ7XG4gICAgICAgIGR1ZVsxXS53b3JrKCk7XG4gICAgICB9XG4gICAgICBub3cgPSBlbmQ7XG4gICAgfSxcbiAgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNBckIsSUFBTSxTQUFTO0FBQUEsRUFDYjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQ0Y7QUFHTyxJQUFNLGVBQU4sTUFBbUI7QUFBQSxFQUFuQjtBQUNMLFNBQVMsVUFBVSxvQkFBSSxJQUFvQjtBQUMzQyxTQUFTLEtBQUssb0JBQUksSUFBWTtBQUFBO0FBQUEsRUFFOUIsTUFBTSxNQUFjO0FBQ2xCLGVBQVcsU0FBUyxNQUFNLElBQUksR0FBRztBQUMvQixZQUFNLFNBQVMsTUFBTSxRQUFRLEdBQUc7QUFDaEMsV0FBSyxRQUFRO0FBQUEsUUFBSSxTQUFTLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxNQUFNO0FBQUEsUUFDMUMsU0FBUyxJQUFJLEtBQUssTUFBTSxNQUFNLFNBQVMsQ0FBQztBQUFBLE1BQUM7QUFBQSxJQUM1RDtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFNBQVMsTUFBYztBQUNyQixlQUFXLFFBQVEsTUFBTSxJQUFJLEdBQUc7QUFDOUIsV0FBSyxRQUFRLE9BQU8sSUFBSTtBQUN4QixXQUFLLEdBQUcsT0FBTyxJQUFJO0FBQUEsSUFDckI7QUFBQSxFQUNGO0FBQUEsRUFFQSxZQUFZLE1BQWM7QUFDeEIsZUFBVyxRQUFRLE1BQU0sSUFBSSxHQUFHO0FBQzlCLFVBQUksS0FBSyxXQUFXLEdBQUc7QUFDckIsYUFBSyxHQUFHLE9BQU8sS0FBSyxNQUFNLENBQUMsQ0FBQztBQUFBO0FBRTVCLGFBQUssR0FBRyxJQUFJLElBQUk7QUFBQSxJQUNwQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsWUFBc0I7QUFDcEIsV0FBTyxPQUFPLE9BQU8sVUFBUSxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssQ0FBQyxLQUFLLEdBQUcsSUFBSSxJQUFJLENBQUM7QUFBQSxFQUMzRTtBQUFBLEVBRUEsSUFBSSxNQUFjO0FBQ2hCLFdBQU8sS0FBSyxHQUFHLElBQUksSUFBSTtBQUFBLEVBQ3pCO0FBQUE7QUFBQSxFQUdBLE1BQU0sTUFBYyxLQUFhLFdBQW1CO0FBQ2xELGVBQVcsU0FBUyxLQUFLLFFBQVEsSUFBSSxJQUFJLEtBQUssSUFBSSxNQUFNLEdBQUcsR0FBRztBQUM1RCxZQUFNLENBQUMsR0FBRyxDQUFDLElBQUksS0FBSyxNQUFNLEdBQUc7QUFDN0IsVUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLElBQUk7QUFDM0IsZUFBTyxPQUFPLENBQUM7QUFBQSxJQUNuQjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxRQUFRO0FBQ04sU0FBSyxRQUFRLE1BQU07QUFDbkIsU0FBSyxHQUFHLE1BQU07QUFBQSxFQUNoQjtBQUNGO0FBRUEsU0FBUyxNQUFNLE1BQWM7QUFDM0IsU0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFLE9BQU8sVUFBUSxTQUFTLEVBQUU7QUFDbkQ7OztBQ3RGTyxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBQ3BCLFVBQVUsb0JBQUksSUFBb0I7QUFBQTtBQUFBLEVBR2xDLEtBQUssUUFBMkI7QUFDOUIsZUFBVyxTQUFTLFFBQVE7QUFDMUIsWUFBTSxTQUFTLE1BQU0sUUFBUSxHQUFHO0FBQ2hDLFlBQU0sTUFBTSxTQUFTLElBQUksUUFBUSxNQUFNLE1BQU0sR0FBRyxNQUFNO0FBQ3RELFVBQUksSUFBSSxXQUFXLEdBQUc7QUFDcEIsYUFBSyxRQUFRLE9BQU8sSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBO0FBRWhDLGFBQUssUUFBUSxJQUFJLEtBQUssU0FBUyxJQUFJLEtBQUssVUFBVSxNQUFNLE1BQU0sU0FBUyxDQUFDLENBQUMsQ0FBQztBQUFBLElBQzlFO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBSSxLQUFhO0FBQ2YsV0FBTyxLQUFLLFFBQVEsSUFBSSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLElBQUksS0FBYTtBQUNmLFdBQU8sS0FBSyxRQUFRLElBQUksR0FBRyxLQUFLO0FBQUEsRUFDbEM7QUFBQSxFQUVBLE9BQU8sS0FBYSxXQUFtQjtBQUNyQyxVQUFNLFFBQVEsT0FBTyxLQUFLLElBQUksR0FBRyxDQUFDO0FBQ2xDLFdBQU8sT0FBTyxVQUFVLEtBQUssS0FBSyxRQUFRLElBQUksUUFBUTtBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBWTtBQUNkLFdBQU8sS0FBSyxJQUFJLFFBQVEsRUFBRSxRQUFRLFdBQVcsRUFBRSxLQUFLO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsT0FBTyxNQUFjO0FBQ25CLFVBQU0sQ0FBQyxFQUFFLE9BQU8sS0FBSyxJQUFJLGlCQUFpQixLQUFLLEtBQUssSUFBSSxRQUFRLENBQUMsS0FBSyxDQUFDLEVBQUUsTUFBTSxJQUFJO0FBQ25GLFdBQU8sTUFBTyxNQUFPLFFBQVEsSUFBSSxDQUFDLEtBQUs7QUFBQSxFQUN6QztBQUFBO0FBQUEsRUFHQSxlQUFlLE1BQWMsS0FBYztBQUN6QyxVQUFNLENBQUMsUUFBUSxLQUFLLFNBQVMsS0FBSyxVQUFVLEdBQUcsSUFBSSxLQUFLLElBQUksV0FBVyxFQUFFLE1BQU0sR0FBRztBQUNsRixXQUFPLEtBQUssT0FBTyxJQUFJLE1BQU0sTUFBTSxNQUFNLFNBQVMsSUFBSSxLQUFLLE9BQU8sU0FBUyxJQUFJLEtBQ3pFLE9BQU8sUUFBUSxTQUFTLElBQUk7QUFBQSxFQUNwQztBQUNGO0FBR0EsU0FBUyxVQUFVLE9BQWU7QUFDaEMsU0FBTyxNQUFNO0FBQUEsSUFBUTtBQUFBLElBQ0EsQ0FBQyxHQUFHLFFBQWdCLE9BQU8sYUFBYSxTQUFTLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFBQztBQUNqRjs7O0FDdkNBLElBQU0sU0FBZSxvQkFBSSxJQUFJO0FBRTdCLElBQU0sVUFBa0MsRUFBRSxLQUFLLEtBQUssR0FBRyxLQUFLLE1BQU0sTUFBTSxHQUFHLE1BQU0sR0FBRyxLQUFLO0FBR2xGLFNBQVMsWUFBWSxPQUF1QjtBQUNqRCxTQUFPLE1BQU0sUUFBUSxZQUFZLENBQUMsR0FBRyxNQUFjLFFBQVEsQ0FBQyxLQUFLLENBQUM7QUFDcEU7QUFHTyxTQUFTLFVBQVUsT0FBdUI7QUFDL0MsU0FBTyxNQUFNLFFBQVEsWUFBWSxPQUMvQixNQUFNLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxNQUFNLE9BQU8sU0FDakQsTUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLFFBQVEsQ0FBQztBQUNuRDtBQUVBLFNBQVMsVUFBVSxNQUFvQjtBQUNyQyxRQUFNLE9BQU8sb0JBQUksSUFBb0I7QUFDckMsYUFBVyxPQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDakMsVUFBTSxTQUFTLElBQUksUUFBUSxHQUFHO0FBQzlCLFFBQUksU0FBUztBQUNYLFdBQUssSUFBSSxLQUFLLEVBQUU7QUFBQTtBQUVoQixXQUFLLElBQUksSUFBSSxNQUFNLEdBQUcsTUFBTSxHQUFHLFlBQVksSUFBSSxNQUFNLFNBQVMsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUNyRTtBQUNBLFNBQU87QUFDVDtBQUdPLFNBQVMsYUFBYSxNQUE4QjtBQUN6RCxNQUFJLE9BQU8sS0FBSyxRQUFRLFlBQVksRUFBRTtBQUN0QyxRQUFNLE9BQU8sTUFBTTtBQUNqQixVQUFNLE1BQU0sS0FBSyxRQUFRLEdBQUc7QUFDNUIsVUFBTSxTQUFTLE1BQU0sSUFBSSxPQUFPLEtBQUssTUFBTSxHQUFHLEdBQUc7QUFDakQsV0FBTyxNQUFNLElBQUksS0FBSyxLQUFLLE1BQU0sR0FBRyxFQUFFLFFBQVEsT0FBTyxFQUFFO0FBQ3ZELFdBQU87QUFBQSxFQUNUO0FBQ0EsU0FBTyxLQUFLLFFBQVEsT0FBTyxFQUFFO0FBQzdCLFFBQU0sT0FBTyxLQUFLLFdBQVcsR0FBRyxJQUFJLFVBQVUsS0FBSyxFQUFFLE1BQU0sQ0FBQyxDQUFDLElBQUk7QUFDakUsUUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLElBQUksS0FBSyxFQUFFLE1BQU0sQ0FBQyxJQUFJO0FBQ3hELFFBQU0sVUFBVSxLQUFLLEVBQUUsWUFBWTtBQUNuQyxNQUFJLENBQUMsc0JBQXNCLEtBQUssT0FBTztBQUNyQyxXQUFPO0FBQ1QsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFNBQU8sU0FBUyxJQUFJO0FBQ2xCLFFBQUksS0FBSyxXQUFXLEdBQUcsR0FBRztBQUN4QixhQUFPLEtBQUssS0FBSyxNQUFNLENBQUMsQ0FBQztBQUN6QjtBQUFBLElBQ0Y7QUFDQSxXQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDcEI7QUFDQSxTQUFPLEVBQUUsTUFBTSxRQUFRLFNBQVMsT0FBTztBQUN6QztBQUlPLFNBQVMsY0FBYyxTQUFpQixTQUE0QixDQUFDLEdBQzlDLE9BQStCLENBQUMsR0FBVztBQUN2RSxRQUFNLFFBQVEsT0FBTyxRQUFRLElBQUksRUFDOUIsSUFBSSxDQUFDLENBQUMsS0FBSyxLQUFLLE1BQU0sVUFBVSxLQUFLLE1BQU0sR0FBRyxHQUFHLElBQUksVUFBVSxLQUFLLENBQUMsRUFBRSxFQUFFLEtBQUssR0FBRztBQUNwRixRQUFNQSxTQUFRLE9BQU8sSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUNyQyxVQUFNLFFBQVEsTUFBTSxRQUFRLGFBQWEsRUFBRTtBQUMzQyxVQUFNLE9BQU8sTUFBTSxPQUFPLFNBQVM7QUFDbkMsV0FBTyxTQUFTLFVBQVUsTUFBTSxNQUFNLFNBQVMsR0FBRyxLQUFLLE1BQU0sV0FBVyxHQUFHLEtBQ3ZFLE1BQU0sUUFBUTtBQUFBLEVBQ3BCLENBQUM7QUFDRCxVQUFRLFVBQVUsS0FBSyxLQUFLLElBQUksS0FBSyxPQUFPLENBQUMsU0FBUyxHQUFHQSxNQUFLLEVBQUUsS0FBSyxHQUFHO0FBQzFFO0FBR08sU0FBUyxPQUFPLFFBQXdCO0FBQzdDLFFBQU0sTUFBTSxPQUFPLFFBQVEsR0FBRztBQUM5QixTQUFPLE1BQU0sSUFBSSxTQUFTLE9BQU8sTUFBTSxHQUFHLEdBQUc7QUFDL0M7QUFHTyxTQUFTLFdBQVcsUUFBd0I7QUFDakQsUUFBTSxNQUFNLE9BQU8sUUFBUSxHQUFHO0FBQzlCLFNBQU8sTUFBTSxJQUFJLEtBQUssT0FBTyxNQUFNLE1BQU0sQ0FBQztBQUM1QztBQUdPLFNBQVMsT0FBTyxNQUFzQjtBQUMzQyxTQUFPLEtBQUssUUFBUSxXQUFXLGFBQVcsUUFBUSxZQUFZLENBQUM7QUFDakU7QUFHTyxTQUFTLEtBQUssR0FBVyxHQUFvQjtBQUNsRCxTQUFPLE9BQU8sQ0FBQyxNQUFNLE9BQU8sQ0FBQztBQUMvQjtBQUdPLFNBQVMsT0FBTyxRQUF5QjtBQUM5QyxTQUFPLE9BQU8sV0FBVyxHQUFHLEtBQUssT0FBTyxXQUFXLEdBQUc7QUFDeEQ7QUFHTyxTQUFTLE9BQU8sU0FBa0IsS0FBcUI7QUFDNUQsUUFBTSxPQUFPLEtBQUssTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLEtBQUssRUFBRTtBQUN0RCxTQUFPLE9BQU8sTUFBTSxJQUFJLElBQUksTUFBTTtBQUNwQzs7O0FDaEhBLElBQU0sY0FBYztBQUdiLFNBQVMsWUFBWSxTQUFpQixVQUE0QjtBQUN2RSxRQUFNLE9BQU8sSUFBSSxZQUFZLEVBQUUsT0FBTyxLQUFLLE9BQU8sS0FBSyxRQUFRLEVBQUU7QUFDakUsUUFBTSxVQUFVLEtBQUssT0FBTyxhQUFhLEdBQUcsSUFBSSxDQUFDO0FBQ2pELFFBQU1DLFVBQW1CLFFBQVEsTUFBTSxXQUFXLEtBQUssQ0FBQztBQUN4RCxNQUFJLFFBQVEsU0FBUyxnQkFBZ0I7QUFDbkMsSUFBQUEsUUFBTyxLQUFLLEdBQUc7QUFDakIsU0FBT0E7QUFDVDs7O0FDQU8sU0FBUyxRQUFRLE1BQXNDO0FBQzVELFNBQU8sV0FBVztBQUNwQjs7O0FDYkEsSUFBTSxVQUFVLElBQUksWUFBWTs7O0FDaUd6QixTQUFTLGNBQWMsT0FBNkQ7QUFDekYsU0FBTyxNQUFNLElBQUksQ0FBQyxFQUFFLE1BQU0sT0FBTyxHQUFHLE9BQU8sTUFBTSxLQUFLLFNBQVMsS0FBSyxRQUFRLElBQUksRUFBRSxLQUFLLEVBQUU7QUFDM0Y7OztBQ2hHTyxTQUFTLFVBQVUsTUFBeUIsUUFBeUI7QUFDMUUsU0FBTyxLQUFLLEtBQUssV0FDZixTQUFTLEtBQUssS0FBSyxJQUFJLFFBQVEsT0FBTyxNQUFNLElBQUksT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQzVGO0FBR08sU0FBUyxRQUFRLE1BQWMsTUFBdUI7QUFDM0QsUUFBTSxJQUFJLE9BQU8sSUFBSTtBQUNyQixRQUFNLElBQUksT0FBTyxJQUFJO0FBQ3JCLE1BQUksSUFBSTtBQUNSLE1BQUksSUFBSTtBQUNSLE1BQUksT0FBTztBQUNYLE1BQUksT0FBTztBQUNYLFNBQU8sSUFBSSxFQUFFLFFBQVE7QUFDbkIsUUFBSSxJQUFJLEVBQUUsV0FBVyxFQUFFLENBQUMsTUFBTSxPQUFRLEVBQUUsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxNQUFNLE1BQU87QUFDckUsUUFBRTtBQUNGLFFBQUU7QUFBQSxJQUNKLFdBQVcsRUFBRSxDQUFDLE1BQU0sS0FBSztBQUN2QixhQUFPO0FBQ1AsYUFBTztBQUFBLElBQ1QsV0FBVyxRQUFRLEdBQUc7QUFDcEIsVUFBSSxPQUFPO0FBQ1gsVUFBSSxFQUFFO0FBQUEsSUFDUixPQUFPO0FBQ0wsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0EsU0FBTyxFQUFFLENBQUMsTUFBTTtBQUNkLE1BQUU7QUFDSixTQUFPLE1BQU0sRUFBRTtBQUNqQjs7O0FDL0JPLFNBQVMsU0FBUyxNQUFjLE1BQXdCO0FBQzdELFFBQU0sU0FBbUIsQ0FBQztBQUMxQixNQUFJLFNBQVM7QUFDWCxXQUFPO0FBQ1QsUUFBTSxNQUFNLEtBQUssWUFBWTtBQUM3QixRQUFNQyxVQUFTLEtBQUssWUFBWTtBQUNoQyxNQUFJLElBQUksV0FBVyxLQUFLO0FBQ3RCLFdBQU87QUFDVCxXQUFTLEtBQUssSUFBSSxRQUFRQSxPQUFNLEdBQUcsTUFBTSxHQUFHLEtBQUssSUFBSSxRQUFRQSxTQUFRLEtBQUtBLFFBQU8sTUFBTSxHQUFHO0FBQ3hGLFFBQUksQ0FBQyxhQUFhLE1BQU0sS0FBSyxDQUFDLEtBQUssQ0FBQyxhQUFhLE1BQU0sS0FBS0EsUUFBTyxNQUFNO0FBQ3ZFLGFBQU8sS0FBSyxFQUFFO0FBQUEsRUFDbEI7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLGFBQWEsTUFBYyxJQUFZO0FBQzlDLFFBQU0sSUFBSSxLQUFLLEVBQUU7QUFFakIsU0FBTyxNQUFNLFVBQWEsNkJBQTZCLEtBQUssQ0FBQztBQUMvRDs7O0FDZ0JBLElBQUksVUFBVTtBQUdQLFNBQVMsV0FBbUI7QUFDakMsU0FBTyxJQUFJLEVBQUUsT0FBTztBQUN0QjtBQUtPLFNBQVMsTUFBTSxTQUFrQixNQUFzQjtBQUM1RCxRQUFNLE9BQU8sUUFBUSxLQUFLLElBQUksTUFBTSxLQUFLO0FBQ3pDLFFBQU0sS0FBSyxRQUFRLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDeEMsTUFBSSxPQUFPO0FBQ1QsV0FBTyxHQUFHLEVBQUUsSUFBSSxJQUFJO0FBQ3RCLFNBQU8sU0FBUyxLQUFLLFNBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxRQUFRLE1BQU0sSUFBSSxRQUFRLE9BQU8sSUFBSSxJQUFJO0FBQ3hGO0FBUU8sU0FBUyxVQUFVLE1BQXdEO0FBQ2hGLE1BQUksQ0FBQyxLQUFLLFdBQVcsR0FBTTtBQUN6QixXQUFPLEVBQUUsUUFBUSxPQUFPLEtBQUs7QUFDL0IsUUFBTSxRQUFRLGdDQUFnQyxLQUFLLElBQUk7QUFDdkQsU0FBTyxVQUFVLE9BQU8sT0FBTyxFQUFFLFFBQVEsTUFBTSxNQUFNLE1BQU0sQ0FBQyxLQUFLLEdBQUc7QUFDdEU7QUFJTyxTQUFTLE9BQU8sU0FBa0IsSUFBWSxLQUFhLE1BQTRCO0FBQzVGLFFBQU0sT0FBTyxPQUFPLFFBQVEsTUFBTTtBQUNsQyxRQUFNLE1BQU0sS0FBSyxNQUFNLEVBQUU7QUFDekIsUUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJO0FBQzVCLFFBQU0sT0FBTztBQUFBLElBQ1gsTUFBTSxPQUFPLFNBQVMsR0FBRztBQUFBLElBQ3pCO0FBQUEsSUFDQSxJQUFJLFFBQVEsS0FBSyxJQUFJLE9BQU8sS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQSxTQUFTO0FBQUEsSUFDVCxHQUFJLFFBQVEsS0FBSyxJQUFJLEtBQUssSUFBSSxFQUFFLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxFQUNqRDtBQUNBLE1BQUksWUFBWSxhQUFhLFlBQVksVUFBVTtBQUNqRCxVQUFNLE9BQU8sVUFBVSxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTLFFBQVMsWUFBWSxZQUFZLEtBQUs7QUFDakQsYUFBTztBQUNULFVBQU0sT0FBTyw0QkFBNEIsS0FBSyxPQUFPLENBQUMsS0FBSyxFQUFFLElBQUksQ0FBQztBQUNsRSxVQUFNLFVBQVUsUUFBUSxLQUFLLElBQUksY0FBYyxLQUFLLFFBQVEsS0FBSyxJQUFJLFFBQVE7QUFDN0UsV0FBTztBQUFBLE1BQ0wsR0FBRztBQUFBLE1BQ0gsS0FBSyxNQUFNLFNBQVMsS0FBSyxJQUFJO0FBQUEsTUFDN0IsTUFBTSxZQUFZLFdBQVcsV0FBVyxLQUFLLFNBQVMsV0FBVztBQUFBLE1BQ2pFLE1BQU0sS0FBSztBQUFBLE1BQ1gsU0FBUyxDQUFDLE9BQU8sU0FBUyxLQUFLLE1BQU0sRUFBRSxFQUFFLFNBQVM7QUFBQSxNQUNsRCxHQUFJLFNBQVMsU0FBWSxDQUFDLElBQUksRUFBRSxNQUFNLEtBQUs7QUFBQSxNQUMzQyxHQUFJLFlBQVksU0FBWSxDQUFDLElBQUksRUFBRSxRQUFRO0FBQUEsSUFDN0M7QUFBQSxFQUNGO0FBQ0EsUUFBTSxPQUFPLFFBQVEsU0FBUyxFQUFFO0FBQ2hDLE1BQUksU0FBUztBQUNYLFdBQU87QUFDVCxRQUFNLENBQUMsT0FBT0MsTUFBSyxJQUFJO0FBRXZCLFFBQU0sTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLElBQUksR0FBRyxRQUFRLEtBQUssSUFBSSxNQUFNLENBQUMsSUFBSSxJQUFJLElBQUlBLE1BQUssS0FBSyxTQUFTO0FBQ2pHLFNBQU8sRUFBRSxHQUFHLE1BQU0sS0FBSyxNQUFNLFNBQVMsT0FBTyxNQUFNQSxPQUFNO0FBQzNEO0FBR0EsU0FBUyxRQUFRLEVBQUUsU0FBUyxRQUFRLE9BQU8sR0FBWSxJQUF3QztBQUM3RixRQUFNLFVBQVUsQ0FBQyxXQUErQixTQUFTLEtBQUssTUFBTSxNQUFNO0FBQzFFLFVBQVEsU0FBUztBQUFBLElBQ2YsS0FBSztBQUNILGFBQU8sQ0FBQyxRQUFRLFFBQVE7QUFBQSxJQUMxQixLQUFLO0FBQ0gsYUFBTyxDQUFDLFFBQVEsT0FBTyxRQUFRLE9BQU8sQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQzdDLEtBQUs7QUFDSCxhQUFPLENBQUMsUUFBUSxnQkFBZ0IsUUFBUSxPQUFPLENBQUMsQ0FBQyxDQUFDLEVBQUU7QUFBQSxJQUN0RCxLQUFLO0FBQ0gsYUFBTyxDQUFDLFFBQVEsU0FBUyxLQUFLLE9BQU8sQ0FBQyxLQUFLLElBQUksRUFBRSxJQUFJLFFBQVEsT0FBTyxDQUFDLENBQUMsT0FDcEUsUUFBUSxLQUFLLE9BQU8sQ0FBQyxLQUFLLElBQUksT0FBTyxNQUFNLENBQUMsSUFBSSxLQUFLLE9BQU8sQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQ3JFLEtBQUs7QUFDSCxhQUFPLENBQUMsUUFBUSxtQkFBbUIsT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQ2hELEtBQUs7QUFDSCxhQUFPLENBQUMsU0FBUyxPQUFPLENBQUMsSUFBSSx5QkFBeUIsT0FBTyxDQUFDLENBQUMsS0FBSyxxQkFBcUI7QUFBQSxJQUMzRixLQUFLO0FBQ0gsYUFBTyxDQUFDLFFBQVEsa0JBQWtCLE9BQU8sTUFBTSxDQUFDLEVBQUUsS0FBSyxHQUFHLENBQUMsRUFBRTtBQUFBLElBQy9ELEtBQUs7QUFDSCxhQUFPLENBQUMsVUFBVSx1QkFBdUIsT0FBTyxDQUFDLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQzNFO0FBQ0UsYUFBTztBQUFBLEVBQ1g7QUFDRjtBQVFPLFNBQVMsYUFBYSxNQUFZLE9BQWUsTUFBYyxPQUFzQjtBQUMxRixRQUFNLFlBQVksSUFBSSxJQUFJLEtBQUssU0FBUztBQUN4QyxRQUFNLFVBQVUsVUFBVSxJQUFJLEtBQUssS0FBSyxDQUFDLEdBQUcsT0FBTyxPQUFLLE9BQU8sQ0FBQyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQ2xGLE1BQUk7QUFDRixXQUFPLEtBQUssSUFBSTtBQUNsQixNQUFJLE9BQU8sU0FBUztBQUNsQixjQUFVLElBQUksT0FBTyxNQUFNO0FBQUE7QUFFM0IsY0FBVSxPQUFPLEtBQUs7QUFDeEIsU0FBTyxFQUFFLEdBQUcsTUFBTSxVQUFVO0FBQzlCOzs7QUNqSkEsSUFBTSxZQUFvQztBQUFBLEVBQ3hDLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFBQSxFQUNMLEtBQUs7QUFDUDtBQUdPLFNBQVMsUUFBUSxTQUFpQztBQUN2RCxRQUFNLEVBQUUsU0FBUyxPQUFPLElBQUk7QUFDNUIsUUFBTSxPQUFPLE9BQU8sT0FBTyxTQUFTLENBQUMsS0FBSztBQUMxQyxNQUFJLFlBQVksVUFBVSxZQUFZLFVBQVUsWUFBWTtBQUMxRCxXQUFPO0FBQ1QsTUFBSSxDQUFDLDBDQUEwQyxLQUFLLE9BQU8sS0FBSyxZQUFZO0FBQzFFLFdBQU87QUFDVCxRQUFNLFdBQVcsVUFBVSxPQUFPO0FBRWxDLE1BQUksYUFBYSxVQUFjLFNBQVMsU0FBUyxLQUFLLEtBQUssT0FBTyxTQUFTLEtBQ25FLFNBQVMsU0FBUyxLQUFLLEtBQUssT0FBTyxTQUFTO0FBQ2xELFdBQU8sQ0FBQyxHQUFHLE9BQU8sTUFBTSxHQUFHLEVBQUUsR0FBRyxJQUFJLEVBQUUsT0FBTyxPQUFLLE1BQU0sR0FBRyxFQUFFLEtBQUssR0FBRztBQUN2RSxTQUFPLFNBQVMsUUFBUSxjQUFjLENBQUMsR0FBRyxTQUN4QyxTQUFTLFNBQVMsT0FBTyxPQUFPLE9BQU8sSUFBSSxDQUFDLEtBQUssRUFBRTtBQUN2RDs7O0FDakRBLElBQU0sUUFBUTtBQVFkLFNBQVMsTUFBTSxNQUFvQztBQUNqRCxNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sS0FBSyxNQUFNLFFBQVEsS0FBSyxLQUFLLElBQUk7QUFBQSxFQUNyRCxRQUFRO0FBQ04sV0FBTyxDQUFDO0FBQUEsRUFDVjtBQUNGO0FBR08sU0FBUyxXQUFXLE1BQVksTUFBb0I7QUFDekQsUUFBTSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssRUFBRTtBQUNoQyxTQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU87QUFDM0M7QUE4Qk8sU0FBUyxXQUFXLE1BQVksUUFBZ0IsT0FBZTtBQUNwRSxRQUFNLE9BQU8sS0FBSyxNQUFNLEtBQUssT0FBSyxFQUFFLE9BQU8sT0FBTyxNQUFNLENBQUM7QUFDekQsUUFBTSxPQUFPLEtBQUssTUFBTSxNQUFNLFFBQVEsZUFBZSxFQUFFLENBQUM7QUFDeEQsTUFBSSxTQUFTLFVBQWEsT0FBTyxNQUFNLElBQUk7QUFDekM7QUFDRixNQUFJLEtBQUssU0FBUyxRQUFRLEtBQUssTUFBTSxXQUFXO0FBQzlDLFNBQUssU0FBUztBQUFBO0FBRWQsU0FBSyxTQUFTLElBQUk7QUFDcEIsT0FBSyxRQUFRLFFBQVE7QUFDdkI7OztBQ2xFTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ25CLGFBQWEsb0JBQUksSUFBZ0I7QUFBQTtBQUFBLEVBR2pDLFVBQVUsVUFBa0M7QUFDMUMsU0FBSyxXQUFXLElBQUksUUFBUTtBQUM1QixXQUFPLE1BQU0sS0FBSyxXQUFXLE9BQU8sUUFBUTtBQUFBLEVBQzlDO0FBQUEsRUFFQSxVQUFVO0FBQ1IsUUFBSSxRQUFRLFNBQVM7QUFDbkIsa0JBQVksT0FBTztBQUNyQixZQUFRLElBQUksSUFBSTtBQUFBLEVBQ2xCO0FBQUEsRUFFQSxPQUFPO0FBQ0wsZUFBVyxZQUFZLENBQUMsR0FBRyxLQUFLLFVBQVU7QUFDeEMsZUFBUztBQUFBLEVBQ2I7QUFDRjtBQUVBLElBQU0sVUFBVSxvQkFBSSxJQUFhO0FBRzFCLFNBQVMsVUFBVTtBQUN4QixRQUFNLFdBQVcsQ0FBQyxHQUFHLE9BQU87QUFDNUIsVUFBUSxNQUFNO0FBQ2QsYUFBVyxXQUFXO0FBQ3BCLFlBQVEsS0FBSztBQUNqQjtBQUlBLElBQU0sZUFBZTtBQUVyQixTQUFTLFlBQVksTUFBa0I7QUFDckMsTUFBSSxPQUFPO0FBQ1gsUUFBTSxPQUFPLE1BQU07QUFDakIsUUFBSSxDQUFDO0FBQ0gsV0FBSztBQUNQLFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxPQUFPLDBCQUEwQjtBQUNuQywwQkFBc0IsSUFBSTtBQUM1QixhQUFXLE1BQU0sT0FBTywwQkFBMEIsYUFBYSxlQUFlLENBQUM7QUFDakY7OztBQ29JTyxTQUFTLE9BQU8sUUFBbUM7QUFDeEQsU0FBTyxPQUFPLE1BQU0sSUFBSSxTQUFTO0FBQ25DOzs7QUN6S0EsU0FBUyxPQUFPLE1BQVksT0FBaUM7QUFDM0QsUUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixTQUFPLENBQUMsR0FBRyxJQUFJLElBQUksS0FBSyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxNQUFNLFFBQVEsQ0FBQyxJQUFJLE1BQU0sUUFBUSxDQUFDLENBQUMsRUFBRSxLQUFLLEVBQUU7QUFDeEY7QUFFQSxTQUFTLE9BQU8sTUFBWSxNQUFZLFNBQWtCO0FBQ3hELFFBQU0sT0FBTyxPQUFPLFNBQVMsS0FBSyxJQUFJLEtBQUssSUFBSSxDQUFDO0FBQ2hELE1BQUksU0FBUyxRQUFRLEtBQUssS0FBSyxRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsSUFBSSxTQUFTLEdBQUcsUUFBUSxNQUFNO0FBQzVGLFNBQUssT0FBTyxJQUFJO0FBQ3BCO0FBRUEsU0FBUyxLQUFLLE1BQVksU0FBa0I7QUFDMUMsUUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDdEQsU0FBTyxPQUFPLFdBQVcsUUFBUSxNQUFNLEtBQUssT0FBTztBQUNuRCxNQUFJLFFBQVEsS0FBSyxJQUFJLFNBQVM7QUFDNUIsV0FBTyxVQUFVLFFBQVEsS0FBSyxJQUFJLFNBQVM7QUFDN0MsTUFBSSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQ3hCLFdBQU8sTUFBTTtBQUNmLFNBQU87QUFDVDtBQUdBLFNBQVMsT0FBTyxNQUFZLE1BQVksTUFBYztBQUNwRCxNQUFJLEtBQUssUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ2xDLFNBQUssZUFBZTtBQUN0QixPQUFLLE9BQU8sT0FBTyxJQUFJO0FBQ3ZCLE1BQUksQ0FBQyxLQUFLLE1BQU0sS0FBSyxXQUFTLE1BQU0sUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDLENBQUM7QUFDM0QsU0FBSyxPQUFPLE9BQU8sSUFBSTtBQUMzQjtBQUdBLFNBQVMsTUFBTSxNQUFZLE1BQWM7QUFDdkMsYUFBVyxRQUFRLEtBQUs7QUFDdEIsUUFBSSxLQUFLLFFBQVEsSUFBSSxPQUFPLElBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxPQUFPLElBQUk7QUFDM0QsV0FBSyxlQUFlO0FBQzFCO0FBRUEsU0FBUyxNQUFNLE1BQVksTUFBYyxTQUFrQjtBQUN6RCxRQUFNLFFBQVEsS0FBSyxLQUFLLElBQUksTUFBTTtBQUNsQyxRQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsT0FBSyxPQUFPLFFBQVE7QUFDcEIsT0FBSyxTQUFTO0FBQ2QsT0FBSyxRQUFRLE1BQU07QUFDbkIsT0FBSyxRQUFRO0FBQ2IsTUFBSTtBQUNGLFNBQUssU0FBUyxXQUFXLE1BQU0sSUFBSSxLQUFLLEtBQUssSUFBSTtBQUNuRCxNQUFJLEtBQUssWUFBWSxRQUFRLEtBQUssVUFBVSxLQUFLO0FBQy9DLFNBQUssS0FBSyxJQUFJO0FBQ2hCLE1BQUksS0FBSyxVQUFVLEtBQUs7QUFDdEIsU0FBSyxRQUFRO0FBQ2YsTUFBSSxLQUFLLFNBQVMsSUFBSSxNQUFNO0FBQzFCLFNBQUssS0FBSyxPQUFPLENBQUMsTUFBTSxZQUFZLENBQUM7QUFDdkMsT0FBSyxLQUFLLFFBQVEsQ0FBQyxJQUFJLENBQUM7QUFDeEIsYUFBVyxNQUFNLElBQUk7QUFDckIsY0FBWSxNQUFNLElBQUk7QUFDdEIsT0FBSyxRQUFRLFFBQVE7QUFDdkI7QUFFTyxJQUFNLGFBQXVCO0FBQUEsRUFDbEMsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsVUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQ2xDLFFBQUksT0FBTyxNQUFNLE9BQU87QUFDdEIsWUFBTSxNQUFNLE1BQU0sT0FBTztBQUMzQixVQUFNLE9BQU8sS0FBSyxLQUFLLElBQUk7QUFDM0IsUUFBSSxTQUFTO0FBQ1g7QUFDRixVQUFNLFNBQVMsS0FBSyxNQUFNLE9BQU87QUFDakMsUUFBSSxRQUFRLE9BQU8sU0FBUyxHQUFHO0FBQzdCLGFBQU8sVUFBVSxRQUFRLE9BQU8sQ0FBQyxNQUFNLE1BQU0sS0FBSyxRQUFRLE9BQU8sQ0FBQztBQUNsRSxhQUFPLFdBQVcsUUFBUSxPQUFPLENBQUMsS0FBSztBQUFBLElBQ3pDO0FBQ0EsU0FBSyxRQUFRLElBQUksT0FBTyxJQUFJLEdBQUcsRUFBRTtBQUNqQyxTQUFLLGVBQWU7QUFDcEIsUUFBSSxDQUFDLE9BQU8sTUFBTSxPQUFPO0FBQ3ZCLGFBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxFQUM5QjtBQUFBLEVBRUEsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTO0FBQ1g7QUFDRixRQUFJLE9BQU8sTUFBTSxPQUFPLEdBQUc7QUFDekIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxNQUFNLElBQUk7QUFDZjtBQUFBLElBQ0Y7QUFDQSxXQUFPLE1BQU0sTUFBTSxPQUFPLFFBQVEsTUFBTSxDQUFDO0FBQ3pDLFdBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxFQUM1QjtBQUFBLEVBRUEsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsUUFBSSxTQUFTO0FBQ1g7QUFDRixXQUFPLE1BQU0sTUFBTSxPQUFPO0FBQzFCLFFBQUksS0FBSyxNQUFNLEtBQUssRUFBRSxHQUFHO0FBQ3ZCLFdBQUssU0FBUztBQUNkLFdBQUssUUFBUSxNQUFNO0FBQ25CLFdBQUssZUFBZTtBQUNwQixXQUFLLFFBQVEsUUFBUTtBQUFBLElBQ3ZCLE9BQU87QUFDTCxhQUFPLE1BQU0sTUFBTSxJQUFJO0FBQUEsSUFDekI7QUFBQSxFQUNGO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFDbEMsZUFBVyxRQUFRLEtBQUs7QUFDdEIsVUFBSSxLQUFLLFFBQVEsSUFBSSxPQUFPLElBQUksQ0FBQyxHQUFHO0FBQ2xDLGFBQUssUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ2hDLGFBQUssT0FBTyxPQUFPLElBQUk7QUFDdkIsYUFBSyxlQUFlO0FBQ3BCLGVBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxNQUM1QjtBQUNGLFNBQUssT0FBTyxPQUFPLElBQUk7QUFBQSxFQUN6QjtBQUFBLEVBRUEsS0FBSyxNQUFNLFNBQVM7QUFDbEIsVUFBTSxPQUFPLE9BQU8sUUFBUSxNQUFNO0FBQ2xDLFVBQU0sS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ2hDLFFBQUksT0FBTyxNQUFNLE9BQU8sR0FBRztBQUN6QixXQUFLLEtBQUs7QUFDVixXQUFLLE9BQU8sS0FBSyxLQUFLLFFBQVEsVUFBVSxFQUFFO0FBQzFDLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxTQUFLLE9BQU8sT0FBTyxNQUFNLEVBQUU7QUFDM0IsZUFBVyxRQUFRLENBQUMsR0FBRyxLQUFLLEtBQUssR0FBRztBQUNsQyxVQUFJLEtBQUssUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUc7QUFDbEMsY0FBTSxRQUFRLEtBQUssUUFBUSxJQUFJLE9BQU8sSUFBSSxDQUFDO0FBQzNDLGFBQUssUUFBUSxPQUFPLE9BQU8sSUFBSSxDQUFDO0FBQ2hDLGFBQUssUUFBUSxJQUFJLE9BQU8sRUFBRSxHQUFHLEtBQUs7QUFDbEMsYUFBSyxPQUFPLE9BQU8sSUFBSTtBQUN2QixhQUFLLGVBQWU7QUFDcEIsZUFBTyxNQUFNLE1BQU0sT0FBTztBQUFBLE1BQzVCLFdBQVcsS0FBSyxTQUFTLFlBQVksS0FBSyxLQUFLLE1BQU0sSUFBSSxNQUMxQyxLQUFLLEtBQUssRUFBRSxNQUFNLFVBQWEsS0FBSyxNQUFNLEVBQUUsSUFBSTtBQUM3RCxhQUFLLE9BQU8sTUFBTSxFQUFFO0FBQUEsTUFDdEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsSUFBSSxNQUFNLFNBQVM7QUFDakIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTO0FBQ1g7QUFDRixVQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLGVBQVcsU0FBUyxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksTUFBTSxHQUFHLEdBQUc7QUFDdkQsVUFBSSxLQUFLO0FBQ1QsYUFBTyxLQUFLLEtBQUssVUFBVSxNQUFNLFNBQVMsS0FBSyxFQUFFLENBQUU7QUFDakQsVUFBRTtBQUNKLFlBQU0sU0FBUyxLQUFLLE1BQU0sRUFBRTtBQUM1QixVQUFJLFdBQVc7QUFDYjtBQUNGLFlBQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxPQUFPLE1BQU0sQ0FBQztBQUM5QyxhQUFPLE9BQU8sV0FBVyxNQUFNLEtBQUssT0FBTztBQUMzQyxXQUFLLFFBQVEsSUFBSSxPQUFPLE9BQU8sSUFBSSxHQUFHLE9BQU8sTUFBTSxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsQ0FBQztBQUFBLElBQ3ZFO0FBQ0EsU0FBSyxlQUFlO0FBQUEsRUFDdEI7QUFBQSxFQUVBLE1BQU07QUFBQSxFQUVOO0FBQUE7QUFBQSxFQUdBLElBQUksTUFBTSxTQUFTO0FBQ2pCLFVBQU0sQ0FBQyxFQUFFLEVBQUUsT0FBTyxJQUFJLE9BQU8sSUFBSSxPQUFPLElBQUksUUFBUSxJQUFJLFVBQVUsSUFBSSxXQUFXLEVBQUUsSUFBSSxRQUFRO0FBQy9GLFVBQU0sU0FBUyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQ3BDLFFBQUksV0FBVztBQUNiO0FBQ0YsV0FBTyxPQUFPLEdBQUcsSUFBSSxJQUFJLElBQUk7QUFDN0IsV0FBTyxVQUFVLFlBQVksTUFBTSxLQUFLO0FBQ3hDLFdBQU8sV0FBVztBQUNsQixXQUFPLE9BQU8sTUFBTSxXQUFXLEdBQUc7QUFDbEMsV0FBTyxNQUFNLE1BQU0sU0FBUyxLQUFLLFNBQVMsSUFBSSxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQzlEO0FBQUEsRUFFQSxJQUFJLE1BQU0sU0FBUztBQUNqQixTQUFLLEtBQUssUUFBUSxPQUFPLENBQUMsS0FBSyxFQUFFLEdBQUcsZUFBZTtBQUFBLEVBQ3JEO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixTQUFLLE1BQU0sT0FBTyxFQUFFLE9BQU8sUUFBUSxPQUFPLFNBQVM7QUFDbkQsVUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUNwQztBQUFBLEVBRUEsUUFBUSxNQUFNLFNBQVM7QUFDckIsVUFBTSxVQUFVLFFBQVEsT0FBTyxDQUFDLE1BQU0sTUFBTSxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDdEUsUUFBSSxPQUFPLE1BQU0sT0FBTyxHQUFHO0FBQ3pCLFdBQUssVUFBVTtBQUNmLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxTQUFLLE1BQU0sT0FBTyxFQUFFLFVBQVU7QUFDOUIsVUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFBQSxFQUNwQztBQUFBLEVBRUEsUUFBUSxNQUFNLFNBQVM7QUFDckIsVUFBTSxTQUFTLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDdEQsUUFBSSxXQUFXO0FBQ2IsYUFBTyxPQUFPLEdBQUcsUUFBUSxPQUFPLENBQUMsQ0FBQyxJQUFJLFFBQVEsT0FBTyxDQUFDLENBQUM7QUFDekQsUUFBSSxPQUFPLE1BQU0sT0FBTztBQUN0QixXQUFLLE9BQU8sR0FBRyxLQUFLLEVBQUUsSUFBSSxRQUFRLE9BQU8sQ0FBQyxDQUFDLElBQUksUUFBUSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQ3BFO0FBQUEsRUFFQSxRQUFRLE1BQU0sU0FBUztBQUNyQixTQUFLLE1BQU0sT0FBTyxFQUFFLFdBQVcsUUFBUSxPQUFPLENBQUMsS0FBSztBQUNwRCxVQUFNLE1BQU0sT0FBTyxRQUFRLE1BQU0sQ0FBQztBQUFBLEVBQ3BDO0FBQUEsRUFFQSxLQUFLLE1BQU0sU0FBUztBQUNsQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVMsVUFBYSxLQUFLLFNBQVM7QUFDdEM7QUFDRixlQUFXLE1BQU0sTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQ3ZFLFdBQU8sTUFBTSxNQUFNLE9BQU87QUFBQSxFQUM1QjtBQUFBLEVBRUEsSUFBSSxNQUFNLFNBQVM7QUFDakIsVUFBTSxPQUFPLEtBQUssS0FBSyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFDOUMsUUFBSSxTQUFTO0FBQ1g7QUFDRixTQUFLLFFBQVE7QUFDYixlQUFXLE1BQU0sTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLElBQUksUUFBUSxPQUFPLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDekU7QUFBQSxFQUVBLE1BQU07QUFBQSxFQUVOO0FBQUEsRUFFQSxNQUFNLE1BQU0sU0FBUztBQUNuQixVQUFNLE9BQU8sS0FBSyxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssRUFBRTtBQUM5QyxRQUFJLFNBQVM7QUFDWDtBQUNGLFNBQUssUUFBUSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQ2xDLFdBQU8sTUFBTSxNQUFNLE9BQU87QUFDMUIsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBRUEsSUFBSSxNQUFNLFNBQVM7QUFDakIsYUFBUyxNQUFNLFFBQVEsT0FBTyxDQUFDLEdBQUcsRUFBRTtBQUFBLEVBQ3RDO0FBQUEsRUFFQSxJQUFJLE1BQU0sU0FBUztBQUNqQixhQUFTLE1BQU0sUUFBUSxPQUFPLENBQUMsR0FBRyxRQUFRLE9BQU8sQ0FBQyxLQUFLLEVBQUU7QUFBQSxFQUMzRDtBQUFBLEVBRUEsTUFBTTtBQUFBLEVBRU47QUFBQSxFQUVBLE9BQU8sTUFBTSxTQUFTO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzlDLFFBQUksU0FBUztBQUNYO0FBQ0YsV0FBTyxNQUFNLE1BQU0sT0FBTztBQUMxQixTQUFLLE9BQU8sTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ2xEO0FBQUEsRUFFQSxPQUFPLE1BQU0sU0FBUztBQUNwQixVQUFNLENBQUMsT0FBTyxJQUFJLE9BQU8sRUFBRSxJQUFJLFFBQVE7QUFDdkMsVUFBTSxLQUFLLE9BQU8sUUFBUSxNQUFNO0FBQ2hDLFFBQUksVUFBVSxLQUFLLFNBQVMsSUFBSSxTQUFTLEdBQUcsUUFBUSxNQUFNLEtBQUssQ0FBQyxPQUFPLElBQUk7QUFDekU7QUFDRixRQUFJLEtBQUssTUFBTSxLQUFLLEVBQUU7QUFDcEIsV0FBSyxTQUFTLEdBQUcsRUFBRSxtQkFBbUIsSUFBSSxlQUFlLElBQUksRUFBRTtBQUFBO0FBRS9ELFdBQUssS0FBSyxHQUFHLEVBQUUsWUFBWSxJQUFJLE9BQU8sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLEtBQUssSUFBSTtBQUFBLEVBQ3pFO0FBQ0Y7QUFFQSxTQUFTLFNBQVMsTUFBWSxNQUEwQixPQUFlO0FBQ3JFLFFBQU0sT0FBTyxLQUFLLEtBQUssUUFBUSxFQUFFO0FBQ2pDLE1BQUksU0FBUztBQUNYO0FBQ0YsT0FBSyxRQUFRO0FBQ2IsT0FBSyxRQUFRLFFBQVE7QUFDdkI7QUFHQSxTQUFTLFdBQVcsTUFBWSxNQUFZLE9BQWUsUUFBa0I7QUFDM0UsTUFBSSxNQUFNO0FBQ1YsYUFBVyxRQUFRLE9BQU87QUFDeEIsUUFBSSxTQUFTLE9BQU8sU0FBUyxLQUFLO0FBQ2hDLFlBQU0sU0FBUztBQUNmO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLFNBQVMsZUFBZSxNQUFNLEdBQUcsSUFBSSxPQUFPLE1BQU0sS0FBSyxLQUFLO0FBQy9FLFVBQU0sT0FBTyxLQUFLLFNBQVMsT0FBTyxJQUFJO0FBQ3RDLFFBQUksU0FBUyxJQUFJO0FBQ2YsWUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLFFBQVEsSUFBSSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQ3JELFVBQUksQ0FBQyxLQUFLLFFBQVEsSUFBSSxPQUFPLEtBQUssQ0FBQztBQUNqQztBQUNGLFVBQUk7QUFDRixjQUFNLElBQUksSUFBSTtBQUFBO0FBRWQsY0FBTSxPQUFPLElBQUk7QUFDbkIsV0FBSyxRQUFRLElBQUksT0FBTyxLQUFLLEdBQUcsT0FBTyxNQUFNLEtBQUssQ0FBQztBQUFBLElBQ3JELFdBQVcsU0FBUyxLQUFLO0FBQ3ZCLFdBQUssTUFBTSxNQUFNLFFBQVE7QUFBQSxJQUMzQixXQUFXLFVBQVUsTUFBTSxhQUFhLEtBQUssSUFBSSxHQUFHO0FBQ2xELFdBQUssUUFBUSxLQUFLLE1BQU0sUUFBUSxNQUFNLEVBQUUsS0FBSyxNQUFNLE9BQU87QUFBQSxJQUM1RDtBQUFBLEVBQ0Y7QUFDQSxPQUFLLGVBQWU7QUFDdEI7QUFHTyxTQUFTLGFBQWEsTUFBWSxNQUFjLE1BQWM7QUFDbkUsUUFBTSxPQUFPLEtBQUssS0FBSyxJQUFJO0FBQzNCLE1BQUksS0FBSyxVQUFVLE9BQU8sSUFBSTtBQUM1QixTQUFLLFFBQVE7QUFDZixNQUFJLFNBQVMsVUFBYSxPQUFPLElBQUksTUFBTTtBQUN6QyxTQUFLLE9BQU8sRUFBRSxLQUFLLFNBQVMsR0FBRyxNQUFNLFFBQVEsTUFBTSxLQUFLLElBQUksR0FBRyxNQUFNLElBQUksTUFBTSxJQUFJLElBQUksS0FBSyxPQUFPLFNBQVMsTUFBTSxDQUFDO0FBQUE7QUFFbkgsU0FBSyxTQUFTLElBQUk7QUFDdEI7OztBQzdUQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxZQUFZO0FBSWxCLFNBQVMsT0FBTyxNQUFZLFFBQWdCLE1BQWMsVUFBZ0M7QUFFeEYsUUFBTSxPQUFPLE9BQU8sUUFBUSw2QkFBNkIsRUFBRTtBQUMzRCxNQUFJLE9BQU8sSUFBSTtBQUNiLFdBQU8sS0FBSyxLQUFLLElBQUksS0FBSztBQUM1QixNQUFJLEtBQUssTUFBTSxLQUFLLEVBQUU7QUFDcEIsV0FBTyxLQUFLLEtBQUssTUFBTTtBQUV6QixNQUFJLFNBQVMsTUFBTSxLQUFLLFNBQVMsR0FBRyxLQUFLLENBQUMsS0FBSyxRQUFRLEtBQUssRUFBRTtBQUM1RCxXQUFPLEtBQUs7QUFDZCxTQUFPLFdBQVcsS0FBSyxLQUFLLElBQUksS0FBSyxLQUFLLFdBQVcsS0FBSyxTQUFTLEtBQUssS0FBSyxJQUFJO0FBQ25GO0FBR08sU0FBUyxLQUFLLE1BQVksUUFBZ0IsUUFBZ0IsTUFBWTtBQUMzRSxNQUFJLENBQUMsS0FBSyxPQUFPLFVBQVUsS0FBSyxTQUFTLElBQUksU0FBUyxHQUFHLE1BQU07QUFDN0Q7QUFDRixRQUFNLFdBQVcsS0FBSyxTQUFTO0FBQy9CLFFBQU0sT0FBTyxPQUFPLE1BQU07QUFDMUIsUUFBTSxPQUFPLE9BQU8sTUFBTSxRQUFRLE1BQU0sUUFBUTtBQUNoRCxNQUFJLFNBQVM7QUFDWDtBQUNGLE1BQUksS0FBSyxPQUFPLENBQUMsS0FBSyxJQUFJLGtCQUFrQjtBQUMxQyx3QkFBb0IsTUFBTSxLQUFLLElBQUk7QUFDckMsT0FBSyxPQUFPLE9BQU8sSUFBSTtBQUV2QixNQUFJLENBQUMsS0FBSyxLQUFLLE1BQU07QUFDbkIsUUFBSSxDQUFDLEtBQUs7QUFDUixRQUFFLEtBQUs7QUFDVCxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCLFdBQVcsQ0FBQyxLQUFLLE9BQU8sSUFBSSxHQUFHO0FBQzdCO0FBQUEsRUFDRjtBQUNBLE1BQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLEtBQUssVUFBVSxLQUFLLEtBQUssTUFBTTtBQUMxRCxNQUFFLEtBQUs7QUFDUCxRQUFJLEtBQUssV0FBVyxLQUFLLFNBQVM7QUFDaEMsUUFBRSxLQUFLO0FBQUEsRUFDWDtBQUNBLE9BQUssUUFBUSxRQUFRO0FBQ3JCLE1BQUksQ0FBQyxLQUFLO0FBQ1IsU0FBSyxRQUFRLE1BQU0sSUFBSTtBQUN6QixNQUFJLENBQUMsS0FBSyxRQUFRLEtBQUssV0FBVyxLQUFLLFNBQVMsYUFBYSxDQUFDO0FBQzVELFNBQUssT0FBTyxNQUFNLElBQUk7QUFDMUI7QUFHQSxTQUFTLFdBQVcsTUFBWSxNQUFjLE1BQWM7QUFDMUQsUUFBTSxDQUFDLEVBQUUsT0FBTyxJQUFJLE9BQU8sRUFBRSxJQUFJLDZCQUE2QixLQUFLLElBQUksS0FBSyxDQUFDO0FBQzdFLFFBQU0sU0FBUyxTQUFTLFNBQVMsUUFBUSxLQUFLLE1BQU0sR0FBRyxFQUFFLENBQUMsS0FDdEQsU0FBUyxZQUFZLDBCQUEwQjtBQUNuRCxNQUFJLFdBQVcsTUFBTSxTQUFTO0FBQzVCLFNBQUssVUFBVSxDQUFDLGNBQWMsVUFBVSxDQUFDLElBQUksQ0FBQyxJQUFJLE1BQVMsTUFBTSxHQUFNLENBQUM7QUFDNUU7QUFFTyxJQUFNLFNBQW1CO0FBQUEsRUFDOUIsUUFBUSxNQUFNLFNBQVM7QUFDckIsVUFBTSxPQUFPLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDbEMsVUFBTSxPQUFPLE9BQU8sU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLENBQUM7QUFDaEQsUUFBSSxTQUFTO0FBQ1gsV0FBSyxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLFFBQVEsSUFBSTtBQUFBLGFBQ2pELFVBQVUsSUFBSSxNQUFNLFFBQVEsQ0FBQyxPQUFPLE1BQU0sT0FBTyxLQUM5QyxDQUFDLFVBQVUsS0FBSyxTQUFTLElBQUksU0FBUyxHQUFHLFFBQVEsTUFBTSxLQUN2RCxLQUFLLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxLQUFLLEVBQUU7QUFDL0MsaUJBQVcsTUFBTSxPQUFPLFFBQVEsTUFBTSxHQUFHLElBQUk7QUFBQSxFQUNqRDtBQUFBLEVBRUEsT0FBTyxNQUFNLFNBQVM7QUFDcEIsVUFBTSxPQUFPLE9BQU8sU0FBUyxLQUFLLElBQUksS0FBSyxJQUFJLENBQUM7QUFDaEQsUUFBSSxTQUFTO0FBQ1gsV0FBSyxNQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUssSUFBSSxRQUFRLFFBQVEsSUFBSTtBQUFBLEVBQzVEO0FBQUEsRUFFQSxPQUFPLE1BQU0sU0FBUztBQUNwQixVQUFNLE9BQU8sT0FBTyxRQUFRLE1BQU07QUFDbEMsVUFBTSxTQUFTLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDcEMsUUFBSSxVQUFVLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxRQUFRLE1BQU07QUFDeEQ7QUFFRixVQUFNLE9BQU8sS0FBSyxLQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sTUFBTSxPQUFPLElBQUksU0FBUyxJQUFJO0FBQzlFLFFBQUksU0FBUztBQUNYO0FBQ0YsVUFBTSxTQUFTLFFBQVEsS0FBSyxJQUFJLFNBQVMsS0FBSyxRQUFRLEtBQUssSUFBSSxlQUFlO0FBQzlFLFFBQUksV0FBVyxVQUFhLENBQUMsT0FBTyxNQUFNLE9BQU8sR0FBRztBQUNsRCxVQUFJLFdBQVc7QUFDYixhQUFLLE9BQU8sT0FBTyxJQUFJO0FBQUE7QUFFdkIsYUFBSyxPQUFPLElBQUksTUFBTSxLQUFLLElBQUksS0FBSyxXQUFXLFdBQVcsWUFBWSxVQUFVO0FBQ2xGLFdBQUssUUFBUSxRQUFRO0FBQUEsSUFDdkI7QUFDQSxnQkFBWSxNQUFNLE9BQU87QUFBQSxFQUMzQjtBQUFBLEVBRUEsT0FBTyxNQUFNLFNBQVM7QUFDcEIsVUFBTSxTQUFTLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDcEMsVUFBTSxPQUFPLEtBQUssS0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLE1BQU0sT0FBTyxJQUN6RCxTQUFTLE9BQU8sUUFBUSxNQUFNLENBQUM7QUFDbkMsUUFBSSxTQUFTLFVBQWEsWUFBWSxNQUFNLE9BQU87QUFDakQsV0FBSyxNQUFNO0FBQUEsRUFDZjtBQUFBLEVBRUEsUUFBUSxNQUFNLFNBQVM7QUFDckIsU0FBSyxPQUFPLE9BQU87QUFBQSxNQUNqQixLQUFLLFNBQVM7QUFBQSxNQUFHLE1BQU07QUFBQSxNQUFVLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFBRyxNQUFNLE9BQU8sUUFBUSxNQUFNO0FBQUEsTUFDOUUsTUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQUEsTUFBSSxJQUFJO0FBQUEsTUFBSSxLQUFLO0FBQUEsTUFBTyxTQUFTO0FBQUEsSUFDOUQsQ0FBQztBQUNELFNBQUssUUFBUSxRQUFRO0FBQUEsRUFDdkI7QUFDRjs7O0FDL0dBLElBQU0sV0FBcUIsRUFBRSxHQUFHLFlBQVksR0FBRyxRQUFRLEdBQUcsUUFBUTtBQUczRCxTQUFTLFFBQVEsTUFBWSxNQUFjO0FBQ2hELFFBQU0sU0FBUyxRQUFRLElBQUksSUFBSSxLQUFLLFNBQVM7QUFDN0MsUUFBTSxPQUFPLEtBQUssUUFBUSxPQUFPLEtBQUssSUFBSSxPQUFPLENBQUM7QUFDbEQsTUFBSSxPQUFPLElBQUksTUFBTTtBQUNuQjtBQUNGLE1BQUksUUFBUSxJQUFJO0FBQ2QsaUJBQWEsTUFBTSxJQUFJO0FBQUE7QUFFdkIsbUJBQWUsTUFBTSxJQUFJO0FBQzdCO0FBRUEsU0FBUyxhQUFhLE1BQVksT0FBYztBQUM5QyxNQUFJLE1BQU0sU0FBUyxtQkFBbUI7QUFDcEMsVUFBTSxPQUFPLFlBQVksTUFBTSxLQUFLO0FBQ3BDLFFBQUksU0FBUztBQUNYLFdBQUssTUFBTSxNQUFNLE9BQU8sQ0FBQyxLQUFLLElBQUksTUFBTSxPQUFPLFFBQVEsSUFBSTtBQUM3RDtBQUFBLEVBQ0Y7QUFDQSxNQUFJLE1BQU0sU0FBUyxlQUFlO0FBRWhDLFVBQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQzVDLFFBQUksTUFBTSxNQUFNLE9BQU8sTUFBTSxLQUFLLEVBQUUsS0FBSyxFQUFFO0FBQ3pDLFdBQUssTUFBTTtBQUNiO0FBQUEsRUFDRjtBQUNBLGFBQVcsUUFBUSxNQUFNO0FBQ3ZCLFlBQVEsTUFBTSxJQUFJO0FBQ3RCO0FBRUEsU0FBUyxlQUFlLE1BQVksU0FBa0I7QUFDcEQsUUFBTSxVQUFVLFNBQVMsUUFBUSxPQUFPO0FBQ3hDLE1BQUksWUFBWSxRQUFXO0FBQ3pCLFlBQVEsTUFBTSxPQUFPO0FBQ3JCO0FBQUEsRUFDRjtBQUNBLFFBQU0sVUFBVSxRQUFRLE9BQU87QUFDL0IsTUFBSSxZQUFZO0FBQ2QsU0FBSyxLQUFLLE9BQU87QUFDckI7OztBQ3pDTyxJQUFNLFdBQVc7QUFVeEIsSUFBTSxVQUFVLG9CQUFJLFFBQXVCO0FBeUMzQyxTQUFTLFFBQVEsTUFBWSxNQUFZO0FBQ3ZDLFNBQU8sS0FBSyxjQUFjLEtBQUssVUFBVSxLQUFLLFNBQVM7QUFDekQ7QUFHTyxTQUFTLFlBQVksTUFBWSxNQUFZO0FBQ2xELE1BQUksQ0FBQyxRQUFRLE1BQU0sSUFBSTtBQUNyQjtBQUNGLGFBQVcsUUFBUSxDQUFDLEdBQUcsS0FBSyxPQUFPLEdBQUc7QUFDcEMsVUFBTSxRQUFRLFFBQVEsSUFBSSxJQUFJO0FBQzlCLFFBQUksVUFBVSxVQUFhLE1BQU0sUUFBUSxLQUFLLFlBQVk7QUFDeEQ7QUFDRixVQUFNLE9BQU87QUFDYixRQUFJLENBQUMsS0FBSyxJQUFJLGNBQWMsR0FBRztBQUM3QixXQUFLLFVBQVUsTUFBTSxTQUFTLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDL0MsYUFBTyxNQUFNLElBQUk7QUFDakIsV0FBSyxPQUFPLEVBQUUsR0FBRyxNQUFNLFNBQVMsT0FBVSxDQUFDO0FBQzNDO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxLQUFLLE1BQU0sWUFBVSxTQUFTLE1BQU0sTUFBTSxNQUFNLE1BQU0sQ0FBQztBQUNyRSxVQUFNLFFBQVEsV0FBVyxNQUFNLEtBQUssTUFBTSxNQUFNLHlCQUF5QixHQUFHLFFBQVE7QUFDcEYsU0FBSyxVQUFVLE1BQU0sU0FBUyxNQUFNLEVBQUUsR0FBRyxNQUFNLE1BQU0sR0FBRyxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQ2xFO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBWSxNQUFZLE1BQVksUUFBeUI7QUFDN0UsUUFBTSxRQUFRLFFBQVEsTUFBTSxLQUFLLE9BQU8sU0FBUyxxQkFBcUIsT0FBTyxRQUFRLENBQUMsTUFBTTtBQUM1RixRQUFNLFVBQVUsTUFBTSxJQUFJLFVBQVEsUUFBUSxJQUFJLElBQUksT0FBTyxRQUFRLElBQUksQ0FBQyxFQUFFLEtBQUssT0FBSyxNQUFNLElBQUk7QUFDNUYsTUFBSSxZQUFZLFVBQWEsWUFBWSxNQUFNO0FBQzdDLFNBQUssTUFBTSxNQUFNLE9BQU87QUFBQSxFQUMxQixPQUFPO0FBQ0wsV0FBTyxNQUFNLElBQUk7QUFFakIsUUFBSSxDQUFDLE1BQU0sS0FBSyxVQUFRLE9BQU8sTUFBTSxRQUFRLElBQUksSUFBSSxLQUFLLFNBQVMsSUFBSSxDQUFDO0FBQ3RFLFdBQUssT0FBTyxFQUFFLEdBQUcsTUFBTSxTQUFTLE9BQVUsQ0FBQztBQUFBLEVBQy9DO0FBQ0EsYUFBVyxRQUFRO0FBQ2pCLFFBQUksUUFBUSxJQUFJLEtBQUssUUFBUSxJQUFJLE1BQU07QUFDckMsY0FBUSxNQUFNLElBQUk7QUFDdEIsU0FBTztBQUNUO0FBR08sU0FBUyxvQkFBb0IsTUFBWSxNQUFjO0FBQzVELFFBQU0sT0FBTyxLQUFLLFFBQVEsS0FBSyxPQUFLLEVBQUUsU0FBUyxRQUFRLFFBQVEsSUFBSSxDQUFDLEdBQUcsSUFBSTtBQUMzRSxNQUFJLFNBQVM7QUFDWCxXQUFPLE1BQU0sSUFBSTtBQUNyQjtBQUdPLFNBQVMsWUFBWSxNQUFZLE9BQXdCO0FBQzlELGFBQVcsUUFBUTtBQUNqQixRQUFJLEtBQUs7QUFDUCwwQkFBb0IsTUFBTSxLQUFLLElBQUk7QUFDekM7QUFFQSxTQUFTLEtBQUssTUFBWSxNQUFZLFNBQWlCO0FBQ3JELFFBQU0sS0FBSyxLQUFLLFFBQVEsUUFBUSxJQUFJO0FBQ3BDLFFBQU0sUUFBUSxRQUFRLElBQUksSUFBSTtBQUM5QixNQUFJLEtBQUssS0FBSyxVQUFVO0FBQ3RCO0FBQ0YsZUFBYSxNQUFNLEtBQUs7QUFDeEIsUUFBTSxTQUFlLEVBQUUsR0FBRyxNQUFNLFNBQVMsVUFBVSxRQUFRO0FBQzNELFVBQVEsSUFBSSxRQUFRLEtBQUs7QUFDekIsT0FBSyxRQUFRLEVBQUUsSUFBSTtBQUNuQixPQUFLLFFBQVEsUUFBUTtBQUN2QjtBQW1CTyxTQUFTLE9BQU8sTUFBWSxNQUFZO0FBQzdDLFFBQU0sS0FBSyxLQUFLLFFBQVEsVUFBVSxPQUFLLE1BQU0sUUFBUSxRQUFRLElBQUksQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFJLENBQUM7QUFDekYsTUFBSSxLQUFLO0FBQ1A7QUFDRixlQUFhLFFBQVEsSUFBSSxJQUFJLEdBQUcsS0FBSztBQUNyQyxPQUFLLFFBQVEsT0FBTyxJQUFJLENBQUM7QUFDekIsT0FBSyxRQUFRLFFBQVE7QUFDdkI7QUFtRE8sU0FBUyxRQUFRLE9BQThCO0FBQ3BELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLE1BQW9CLENBQUMsUUFBUSxDQUFDLENBQUM7QUFDL0QsU0FBTyxVQUFVLFNBQVksT0FBTztBQUFBLElBQ2xDLEdBQUc7QUFBQSxJQUNILFFBQVEsTUFBTSxPQUFPLFVBQVUsTUFBTTtBQUFBLElBQ3JDLE1BQU0sSUFBSSxJQUFJLENBQUMsR0FBRyxNQUFNLE1BQU0sR0FBRyxNQUFNLE9BQU8sSUFBSSxDQUFDO0FBQUEsRUFDckQ7QUFDRjtBQUdPLFNBQVMsT0FBTyxNQUFZLFNBQTJCO0FBQzVELFNBQU8sS0FBSyxPQUFPLFFBQVEsTUFBTSxHQUFHLEtBQUssRUFBRTtBQUM3Qzs7O0FDaE5BLElBQU0sT0FBTztBQUViLFNBQVMsU0FBUyxNQUFZO0FBQzVCLFNBQU8sS0FBSyxJQUFJLE1BQU0sS0FBSyxTQUFTLE9BQU8sZUFBZSxJQUFJLENBQUM7QUFDakU7QUFJQSxTQUFTLFVBQVUsTUFBWSxNQUFZO0FBQ3pDLFFBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSSxhQUFhO0FBQzdDLFNBQU8sS0FBSyxPQUFPLE9BQU8sVUFBVSxNQUFNLE1BQU0sTUFBTSxHQUFHLEVBQUUsU0FBUyxPQUFPLEtBQ3ZFLFNBQVMsS0FBSyxFQUFFLEtBQUssVUFBVSxLQUFLLElBQUk7QUFDOUM7QUFFTyxTQUFTLFVBQVUsTUFBc0I7QUFDOUMsU0FBTyxhQUFhLElBQUksS0FBSyxJQUFJLEVBQUUsWUFBWSxDQUFDO0FBQ2xEO0FBR0EsU0FBUyxXQUFXLE1BQThCO0FBQ2hELFdBQVMsSUFBSSxLQUFLLE1BQU0sU0FBUyxHQUFHLEtBQUssR0FBRyxFQUFFO0FBQzVDLFFBQUksS0FBSyxNQUFNLENBQUMsRUFBRyxTQUFTO0FBQzFCLGFBQU8sS0FBSyxNQUFNLENBQUM7QUFDdkIsU0FBTztBQUNUO0FBR08sU0FBUyxXQUFXLE1BQVksTUFBWTtBQUNqRCxNQUFJLENBQUMsS0FBSyxJQUFJLG1CQUFtQixLQUFLLEtBQUssU0FBUyxZQUFZLEtBQUssS0FBSyxZQUFZO0FBQ3BGO0FBQ0YsUUFBTSxPQUFPLEtBQUssS0FBSyxPQUFPLFdBQVcsSUFBSSxJQUFJO0FBQ2pELFFBQU0sT0FBTyxTQUFTLElBQUk7QUFDMUI7QUFBQSxJQUFJO0FBQUEsSUFBTTtBQUFBLElBQU07QUFBQSxJQUFTLENBQUMsVUFBVSxLQUFLLE1BQU0sT0FBTyxVQUFVLE1BQU0sSUFBSSxJQUFJLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxJQUMzRixDQUFDLE9BQU8sVUFBVTtBQUdoQixVQUFJLFNBQVMsVUFBYSxRQUFRO0FBQ2hDLGFBQUssTUFBTSxLQUFLO0FBQUE7QUFFaEIsYUFBSyxRQUFRLEtBQUs7QUFDcEIsVUFBSSxTQUFTLFVBQWEsU0FBUztBQUNqQyxhQUFLLEtBQUssT0FBTyxTQUFTO0FBQzVCLFdBQUssS0FBSyxPQUFPO0FBQUEsSUFDbkI7QUFBQSxFQUFDO0FBQ1A7QUFxRE8sU0FBUyxVQUFVLE1BQVksT0FBZTtBQUNuRCxNQUFJLENBQUMsS0FBSyxJQUFJLG1CQUFtQixLQUFLLENBQUMsS0FBSyxJQUFJLGtCQUFrQixLQUFLLEtBQUssWUFBWTtBQUN0RjtBQUNGLE9BQUs7QUFBQSxJQUFLO0FBQUEsSUFBZSxDQUFDLFdBQVcsVUFBVSxLQUFLLElBQUksQ0FBQyxHQUFHLFVBQVUsS0FBSyxHQUFHLElBQUk7QUFBQSxJQUN4RSxLQUFLLE1BQU0sWUFBVTtBQUNuQixpQkFBVyxRQUFRLFFBQVEsTUFBTSxJQUFJLE9BQU8sUUFBUSxDQUFDO0FBQ25ELFlBQUksQ0FBQyxRQUFRLElBQUksS0FBSyxLQUFLLE9BQU8sQ0FBQyxNQUFNLFdBQVc7QUFDbEQsZ0JBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQyxLQUFLO0FBQy9CLGNBQUksU0FBUyxNQUFNLENBQUMsT0FBTyxJQUFJO0FBQzdCLHVCQUFXLE1BQU0sS0FBSyxLQUFLLElBQUksQ0FBQztBQUFBLFFBQ3BDO0FBQ0YsYUFBTztBQUFBLElBQ1QsQ0FBQztBQUFBLEVBQUM7QUFDZDtBQUlBLFNBQVMsSUFBSSxNQUFZLE1BQVksU0FBa0IsUUFDMUMsTUFBOEM7QUFDekQsUUFBTSxRQUFRLEtBQUssTUFBTSxZQUFVO0FBQ2pDLFNBQUssS0FBSyxVQUFVO0FBQ3BCLFNBQUssUUFBUSxRQUFRO0FBQ3JCLFFBQUksQ0FBQyxRQUFRLE1BQU0sR0FBRztBQUNwQixXQUFLLEtBQUssT0FBTztBQUNqQixZQUFNLFVBQVUsUUFBUSxNQUFNO0FBQzlCLFVBQUksWUFBWSxRQUFRLFlBQVk7QUFDbEMsYUFBSyxLQUFLLFNBQVMsSUFBSTtBQUN6QixhQUFPO0FBQUEsSUFDVDtBQUVBLFVBQU0sUUFBUSxPQUFPLFNBQVMscUJBQzFCLE9BQU8sTUFBTSxLQUFLLE9BQU8sS0FBSyxTQUFTO0FBQzNDLFVBQU0sT0FBTyxPQUFPLE1BQU0sS0FBSztBQUMvQixnQkFBWSxNQUFNLEtBQUssS0FBSztBQUM1QixTQUFLLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDM0IsZUFBVyxVQUFVLEtBQUs7QUFDeEIsa0JBQVksTUFBTSxNQUFNO0FBQzFCLFNBQUssTUFBTTtBQUNYLFdBQU87QUFBQSxFQUNULENBQUM7QUFFRCxNQUFJLE1BQU0sT0FBTyxNQUFNO0FBQ3JCO0FBQ0YsT0FBSyxLQUFLLFVBQVU7QUFDcEIsT0FBSyxRQUFRLFFBQVE7QUFDckIsT0FBSyxLQUFLLGVBQWUsUUFBUSxLQUFLO0FBQ3hDO0FBR08sU0FBUyxPQUFPLE1BQVksT0FBYztBQUMvQyxRQUFNLFFBQWdCLENBQUM7QUFDdkIsUUFBTSxVQUFxQixDQUFDO0FBQzVCLE1BQUksUUFBUTtBQUNaLGFBQVcsUUFBUSxNQUFNLE9BQU87QUFDOUIsVUFBTSxVQUFVLFFBQVEsSUFBSSxJQUFJLFFBQVEsSUFBSSxJQUFJO0FBQ2hELFFBQUksWUFBWTtBQUNkO0FBQ0YsTUFBRTtBQUNGLFVBQU0sT0FBTyxRQUFRLElBQUksSUFBSSxZQUFZLE1BQU0sSUFBSSxJQUFJLE9BQU8sTUFBTSxLQUFLLElBQUksS0FBSyxJQUFJLENBQUM7QUFDdkYsUUFBSSxTQUFTLFFBQVEsQ0FBQyxVQUFVLEtBQUssU0FBUyxJQUFJLFNBQVMsR0FBRyxRQUFRLE1BQU07QUFDMUUsWUFBTSxLQUFLLElBQUk7QUFBQTtBQUVmLGNBQVEsS0FBSyxPQUFPO0FBQUEsRUFDeEI7QUFDQSxRQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxPQUFPLEVBQUUsSUFBSTtBQUNwQyxTQUFPLEVBQUUsT0FBTyxTQUFTLE1BQU07QUFDakM7QUFHTyxTQUFTLFlBQVksTUFBWSxPQUEyQjtBQUNqRSxRQUFNLFFBQVEsUUFBUSxLQUFLO0FBQzNCLE1BQUksVUFBVTtBQUNaLFdBQU87QUFDVCxRQUFNLE9BQU8sY0FBYyxNQUFNLE1BQU0sUUFBUSxVQUFRLFFBQVEsSUFBSSxJQUFJLENBQUMsSUFBSSxDQUFDO0FBQUEsSUFDM0UsTUFBTSxLQUFLLE9BQU8sQ0FBQyxLQUFLO0FBQUEsSUFDeEIsUUFBUSxLQUFLLEtBQUssSUFBSSx3QkFBd0I7QUFBQSxFQUNoRCxDQUFDLENBQUMsQ0FBQztBQUNILFNBQU8sT0FBTyxPQUFPLEtBQUssSUFBSSxLQUFLLElBQUksR0FBRyxJQUFJO0FBQ2hEO0FBR08sU0FBUyxZQUFZLE1BQVksU0FBMkI7QUFDakUsUUFBTSxLQUFLLFFBQVEsT0FBTyxNQUFNLEdBQUcsRUFBRSxDQUFDLEtBQUs7QUFDM0MsTUFBSSxRQUFRLFlBQVk7QUFDdEIsV0FBTyxLQUFLLE9BQU8sUUFBUSxPQUFPLENBQUMsS0FBSyxJQUFJLFdBQVM7QUFBQSxNQUNuRCxHQUFHO0FBQUEsTUFDSCxNQUFNO0FBQUEsTUFDTixTQUFTO0FBQUEsTUFDVCxTQUFTLEVBQUUsSUFBSSxRQUFRLFFBQVEsT0FBTyxDQUFDLEtBQUssR0FBRztBQUFBLElBQ2pELEVBQUUsTUFBTTtBQUNWLE1BQUksUUFBUSxZQUFZO0FBQ3RCLFdBQU87QUFDVCxRQUFNLEtBQUssUUFBUSxLQUFLLElBQUksY0FBYyxLQUFLLFFBQVEsS0FBSyxJQUFJLFFBQVEsS0FBSztBQUM3RSxRQUFNLE9BQU8sUUFBUSxLQUFLLElBQUksY0FBYztBQUM1QyxRQUFNLE9BQU8sUUFBUSxLQUFLLElBQUksZ0JBQWdCO0FBRTlDLFFBQU0sUUFBUSxRQUFRLFFBQVE7QUFDOUIsTUFBSSxVQUFVLE1BQU0sQ0FBQyxHQUFHLEtBQUssRUFBRSxTQUFTO0FBQ3RDLFdBQU87QUFDVCxTQUFPLEtBQUssT0FBTyxJQUFJLFVBQVEsYUFBYSxNQUFNLE9BQU8sSUFBSSxTQUFTLE1BQVMsQ0FBQyxNQUFNO0FBQ3hGOzs7QUN2TUEsSUFBTSxhQUFhLEtBQUssS0FBSyxPQUFPO0FBR3BDLFNBQVMsVUFBVSxNQUFZLFFBQTJCLE9BQU8sR0FBRztBQUNsRSxPQUFLLEtBQUssT0FBTyxNQUFNLElBQUksRUFBRSxLQUFLLEdBQUcsQ0FBQztBQUN4QztBQUVBLFNBQVMsV0FBVyxNQUFZLE1BQWM7QUFDNUMsT0FBSyxLQUFLLE1BQU0sS0FBSyxNQUFNO0FBQzdCO0FBSU8sU0FBUyxXQUFXLE1BQVk7QUFDckMsUUFBTSxPQUFPLEtBQUssTUFBTSxPQUFPLFVBQVEsS0FBSyxTQUFTLFVBQVUsQ0FBQyxLQUFLLE1BQU07QUFDM0UsUUFBTSxRQUFRLENBQUMsR0FBRyxvQkFBSSxJQUFJLENBQUMsR0FBRyxLQUFLLElBQUksVUFBUSxLQUFLLElBQUksR0FBRyxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUM7QUFDM0UsT0FBSyxTQUFTLENBQUM7QUFDZixRQUFNQyxTQUFRLENBQUMsU0FBaUIsS0FBSyxLQUFLLElBQUksR0FBRyxPQUFPO0FBQ3hELFFBQU0sS0FBSyxDQUFDLEdBQUcsTUFBTSxPQUFPQSxPQUFNLENBQUMsTUFBTSxFQUFFLElBQUksT0FBT0EsT0FBTSxDQUFDLE1BQU0sRUFBRSxDQUFDO0FBQ3RFLFdBQVMsSUFBSSxHQUFHLElBQUksTUFBTSxRQUFRLEtBQUssR0FBRztBQUN4QyxVQUFNLE9BQU8sTUFBTSxNQUFNLEdBQUcsSUFBSSxDQUFDO0FBQ2pDLFVBQU0sT0FBTyxLQUFLLElBQUlBLE1BQUssRUFBRSxPQUFPLFNBQU8sUUFBUSxFQUFFO0FBQ3JELFNBQUssS0FBSyxRQUFRLEtBQUssU0FBUyxJQUFJLENBQUMsS0FBSyxLQUFLLEdBQUcsR0FBRyxLQUFLLEtBQUssR0FBRyxDQUFDLElBQUksQ0FBQyxLQUFLLEtBQUssR0FBRyxDQUFDLENBQUM7QUFBQSxFQUN6RjtBQUNGO0FBRUEsU0FBUyxZQUFZLE1BQVksU0FBMEM7QUFDekUsUUFBTSxPQUFPLFFBQVEsT0FBTztBQUM1QixRQUFNLE9BQU8sUUFBUSxPQUFPLENBQUMsS0FBSztBQUNsQyxNQUFJLFNBQVM7QUFDWDtBQUNGLE1BQUksT0FBTyxJQUFJLEtBQUssQ0FBQyxLQUFLLEtBQUssSUFBSSxHQUFHO0FBQ3BDLGlCQUFhLE1BQU0sTUFBTSxJQUFJO0FBQUE7QUFFN0IsU0FBSyxLQUFLLElBQUk7QUFDbEI7QUFFTyxJQUFNLFVBQW9CO0FBQUEsRUFDL0IsT0FBTyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxTQUFTLEtBQUssT0FBTyxNQUFNLEdBQUcsRUFBRSxDQUFDO0FBQUE7QUFBQSxFQUduRSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxXQUFXLE1BQU0sT0FBTyxDQUFDLEtBQUssRUFBRTtBQUFBLEVBQzNELEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFdBQVcsTUFBTSxPQUFPLENBQUMsS0FBSyxFQUFFO0FBQUEsRUFDM0QsS0FBSyxVQUFRLFFBQVEsSUFBSTtBQUFBLEVBQ3pCLEtBQUssVUFBUSxRQUFRLElBQUk7QUFBQSxFQUV6QixPQUFPLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDZCxPQUFPLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDZCxPQUFPLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDZCxPQUFPLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDZCxLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixNQUFNLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFFYixLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLO0FBQUEsSUFBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLGFBQWEsT0FBTyxDQUFDLENBQUM7QUFBQSxJQUNsQyxLQUFLLEtBQUssT0FBTyxDQUFDLEtBQUssRUFBRSxLQUFLLEtBQUs7QUFBQSxFQUFPO0FBQUEsRUFDL0UsS0FBSyxVQUFRLFFBQVEsTUFBTSxLQUFLO0FBQUEsRUFDaEMsS0FBSyxVQUFRLFFBQVEsTUFBTSxJQUFJO0FBQUEsRUFFL0IsSUFBSSxNQUFNLEVBQUUsT0FBTyxHQUFHO0FBQ3BCLFNBQUssVUFBVSxPQUFPLENBQUMsS0FBSztBQUM1QixTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUEsRUFDQSxJQUFJLE1BQU07QUFDUixTQUFLLFVBQVU7QUFDZixTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUEsRUFFQSxJQUFJLE1BQU07QUFDUixTQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsR0FBRyxVQUFVLE1BQU07QUFDekMsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUFBLEVBQ0EsSUFBSSxNQUFNLEVBQUUsT0FBTyxHQUFHO0FBQ3BCLFNBQUssU0FBUyxFQUFFLE9BQU8sQ0FBQyxHQUFHLFVBQVUsTUFBTTtBQUMzQyxTQUFLLEtBQUssTUFBTSxLQUFLO0FBQUEsTUFDbkIsTUFBTSxPQUFPLENBQUMsS0FBSztBQUFBLE1BQ25CLFNBQVMsT0FBTyxPQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsTUFDOUIsT0FBTyxPQUFPLENBQUMsS0FBSztBQUFBLElBQ3RCLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFDQSxJQUFJLE1BQU07QUFDUixVQUFNLFFBQVEsS0FBSyxNQUFNLFNBQVMsQ0FBQztBQUNuQyxVQUFNLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxVQUFVLEVBQUUsWUFBWSxFQUFFLE9BQU8sRUFBRSxPQUFPLEtBQUssRUFBRTtBQUN4RSxTQUFLLE9BQU8sRUFBRSxPQUFPLFVBQVUsS0FBSztBQUNwQyxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQUEsRUFFQSxVQUFVLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxXQUFXLE1BQU0sT0FBTyxDQUFDLEtBQUssSUFBSSxPQUFPLENBQUMsS0FBSyxHQUFHO0FBQUEsRUFFbEYsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQ25CLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSSxPQUFPLENBQUMsQ0FBQyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUc7QUFBQSxFQUN0RSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyxVQUFVLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUN0RSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sTUFBTTtBQUFBLEVBQ2pELEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUNuQixLQUFLLEtBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyx3QkFBd0IsU0FBUyxPQUFPLE9BQU8sQ0FBQyxDQUFDLENBQUMsQ0FBQyxnQkFDdkUsSUFBSSxLQUFLLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSSxHQUFJLEVBQUUsZUFBZSxDQUFDLEVBQUU7QUFBQSxFQUN6RCxLQUFLLE1BQU07QUFBQSxFQUFDO0FBQUEsRUFDWixLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyxVQUFVLE9BQU8sQ0FBQyxDQUFDLEVBQUU7QUFBQSxFQUN0RSxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxPQUFPLENBQUMsQ0FBQyxnQ0FBZ0MsT0FBTyxDQUFDLENBQUMsRUFBRTtBQUFBLEVBQzVGLEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLFVBQVUsTUFBTSxNQUFNO0FBQUEsRUFDakQsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLE1BQU07QUFBQSxFQUNqRCxLQUFLLENBQUMsTUFBTSxFQUFFLE9BQU8sTUFBTSxVQUFVLE1BQU0sTUFBTTtBQUFBLEVBQ2pELEtBQUssQ0FBQyxNQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLE9BQU8sQ0FBQyxDQUFDLG1CQUFtQixPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDL0UsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxLQUFLLGVBQWUsT0FBTyxDQUFDLENBQUMsS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDN0UsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxLQUFLLHFDQUFxQyxPQUFPLENBQUMsQ0FBQyxFQUFFO0FBQUEsRUFDckYsS0FBSyxDQUFDLE1BQU0sRUFBRSxPQUFPLE1BQU0sVUFBVSxNQUFNLE1BQU07QUFBQSxFQUNqRCxLQUFLO0FBQUEsRUFFTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFDTCxLQUFLO0FBQUEsRUFFTCxJQUFJLE1BQU0sRUFBRSxPQUFPLEdBQUc7QUFDcEIsVUFBTSxPQUFPLE9BQU8sT0FBTyxTQUFTLENBQUMsS0FBSztBQUMxQyxhQUFTLE9BQU8sQ0FBQyxLQUFLLElBQUksWUFBWSxHQUFHO0FBQUEsTUFDdkMsS0FBSztBQUNILGFBQUssYUFBYSxNQUFNLElBQUk7QUFDNUIsbUJBQVcsUUFBUSxLQUFLLGFBQWEsVUFBVTtBQUM3QyxlQUFLLEtBQUssT0FBTyxDQUFDLE9BQU8sSUFBSSxDQUFDO0FBQ2hDO0FBQUEsTUFDRixLQUFLO0FBQ0gsYUFBSyxhQUFhLFNBQVMsSUFBSTtBQUMvQjtBQUFBLE1BQ0YsS0FBSztBQUNILGFBQUssYUFBYSxZQUFZLElBQUk7QUFDbEM7QUFBQSxJQUNKO0FBQ0EsU0FBSyxRQUFRLFFBQVE7QUFBQSxFQUN2QjtBQUNGO0FBRUEsU0FBUyxXQUFXLE1BQVksU0FBMEM7QUFDeEUsUUFBTSxPQUFPLFFBQVEsT0FBTztBQUM1QixNQUFJLFNBQVM7QUFDWCxTQUFLLEtBQUssSUFBSTtBQUNsQjtBQUVBLFNBQVMsUUFBUSxNQUFZO0FBQzNCLGFBQVcsSUFBSTtBQUNmLGFBQVcsUUFBUSxLQUFLO0FBQ3RCLFFBQUksS0FBSyxTQUFTLFlBQVksS0FBSyxJQUFJLG1CQUFtQjtBQUN4RCxXQUFLLEtBQUssWUFBWSxDQUFDLEtBQUssSUFBSSxDQUFDO0FBQ3JDLFlBQVUsTUFBTSxLQUFLLElBQUksSUFBSSxVQUFVO0FBQ3pDO0FBRUEsU0FBUyxRQUFRLE1BQVksTUFBZTtBQUMxQyxPQUFLLE9BQU87QUFDWixRQUFNLEtBQUssS0FBSyxPQUFPLEtBQUssS0FBSyxFQUFFO0FBQ25DLE1BQUksT0FBTztBQUNULE9BQUcsT0FBTztBQUNaLE9BQUssS0FBSyxPQUFPLHFCQUFxQixjQUFjO0FBQ3BELGFBQVcsUUFBUSxLQUFLO0FBQ3RCLFFBQUksS0FBSyxRQUFRLElBQUksT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUNsQyxXQUFLLGVBQWU7QUFDeEIsT0FBSyxRQUFRLFFBQVE7QUFDdkI7QUFHTyxTQUFTLFNBQVMsU0FBeUI7QUFDaEQsUUFBTSxJQUFJLEtBQUssSUFBSSxHQUFHLEtBQUssTUFBTSxPQUFPLEtBQUssQ0FBQztBQUM5QyxRQUFNLFFBQTRCLENBQUMsQ0FBQyxPQUFPLEdBQUcsR0FBRyxDQUFDLE1BQU0sR0FBRyxHQUFHLENBQUMsSUFBSSxLQUFLLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUNuRixRQUFNLFFBQVEsTUFBTSxVQUFVLENBQUMsQ0FBQ0MsS0FBSSxNQUFNLEtBQUtBLEtBQUk7QUFDbkQsTUFBSSxRQUFRO0FBQ1YsV0FBTztBQUNULFFBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxNQUFNLEtBQUs7QUFDaEMsUUFBTSxPQUFPLE1BQU0sUUFBUSxDQUFDO0FBQzVCLFFBQU0sT0FBTyxTQUFTLFNBQVksSUFBSSxLQUFLLE1BQU8sSUFBSSxPQUFRLEtBQUssQ0FBQyxDQUFDO0FBQ3JFLFNBQU8sR0FBRyxLQUFLLE1BQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxJQUFJLEdBQUcsT0FBTyxJQUFJLElBQUksSUFBSSxJQUFJLEtBQU0sQ0FBQyxDQUFDLEtBQUssRUFBRTtBQUNqRjs7O0FDN0tPLElBQU0sV0FBb0I7QUFBQSxFQUMvQixNQUFNO0FBQUEsRUFDTixRQUFRO0FBQUEsRUFDUixPQUFPO0FBQUEsRUFDUCxTQUFTO0FBQUEsRUFDVCxRQUFRO0FBQUEsRUFDUixTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxNQUFNO0FBQUEsRUFDTixTQUFTLENBQUM7QUFDWjtBQVFBLElBQU1DLFNBQVE7QUFFUCxJQUFNLFdBQU4sTUFBZTtBQUFBLEVBSXBCLFlBQW9CLE9BQWM7QUFBZDtBQUhwQixTQUFTLFVBQVUsSUFBSSxRQUFRO0FBSTdCLFNBQUssV0FBVyxFQUFFLEdBQUcsVUFBVSxHQUFHLEtBQUssS0FBSyxFQUFFO0FBQUEsRUFDaEQ7QUFBQSxFQUpBO0FBQUEsRUFNQSxJQUErQixLQUF3QjtBQUNyRCxXQUFPLEtBQUssU0FBUyxHQUFHO0FBQUEsRUFDMUI7QUFBQSxFQUVBLElBQStCLEtBQVUsT0FBcUI7QUFDNUQsU0FBSyxXQUFXLEVBQUUsR0FBRyxLQUFLLFVBQVUsQ0FBQyxHQUFHLEdBQUcsTUFBTTtBQUNqRCxRQUFJO0FBQ0YsV0FBSyxNQUFNLFFBQVFBLFFBQU8sS0FBSyxVQUFVLEtBQUssUUFBUSxDQUFDO0FBQUEsSUFDekQsUUFBUTtBQUFBLElBRVI7QUFDQSxTQUFLLFFBQVEsUUFBUTtBQUFBLEVBQ3ZCO0FBQ0Y7QUFHQSxTQUFTLEtBQUssT0FBZ0M7QUFDNUMsTUFBSTtBQUNGLFVBQU0sUUFBUSxLQUFLLE1BQU0sTUFBTSxRQUFRQSxNQUFLLEtBQUssSUFBSTtBQUNyRCxXQUFPLE9BQU8sWUFBWSxPQUFPLFFBQVEsUUFBUSxFQUFFLFFBQVEsQ0FBQyxDQUFDLEtBQUssS0FBSyxNQUFNO0FBQzNFLFlBQU0sT0FBTyxNQUFNLEdBQUc7QUFDdEIsWUFBTSxPQUFPLE1BQU0sUUFBUSxLQUFLLElBQzVCLE1BQU0sUUFBUSxJQUFJLEtBQUssS0FBSyxNQUFNLE9BQUssT0FBTyxNQUFNLFFBQVEsSUFDNUQsT0FBTyxTQUFTLE9BQU87QUFDM0IsYUFBTyxPQUFPLENBQUMsQ0FBQyxLQUFLLElBQUksQ0FBQyxJQUFJLENBQUM7QUFBQSxJQUNqQyxDQUFDLENBQUM7QUFBQSxFQUNKLFFBQVE7QUFDTixXQUFPLENBQUM7QUFBQSxFQUNWO0FBQ0Y7OztBQ3RFTyxTQUFTLFNBQStDO0FBQzdELFFBQU0sTUFBTSxvQkFBSSxJQUFvQjtBQUNwQyxTQUFPO0FBQUEsSUFDTDtBQUFBLElBQ0EsU0FBUyxTQUFPLElBQUksSUFBSSxHQUFHLEtBQUs7QUFBQSxJQUNoQyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQUssSUFBSSxJQUFJLEtBQUssS0FBSztBQUFBLEVBQ2xEO0FBQ0Y7QUFNTyxJQUFNLE9BQU8sS0FBSyxJQUFJLE1BQU0sSUFBSSxJQUFJLEVBQUU7OztBdEJON0MsS0FBSywwQ0FBMEMsTUFBTTtBQUNuRCxRQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3hCLEtBQUcsS0FBSyxDQUFDLG1CQUFtQixxQkFBcUIseUJBQXlCLE1BQU0sQ0FBQztBQUNqRixTQUFPLE1BQU0sR0FBRyxJQUFJLFNBQVMsR0FBRyxXQUFXO0FBQzNDLFNBQU8sR0FBRyxHQUFHLElBQUksTUFBTSxDQUFDO0FBQ3hCLFNBQU8sTUFBTSxHQUFHLFdBQVcsS0FBSztBQUNoQyxTQUFPLFVBQVUsQ0FBQyxHQUFHLE9BQU8sR0FBRyxHQUFHLEdBQUcsT0FBTyxHQUFHLENBQUMsR0FBRyxDQUFDLEtBQUssRUFBRSxDQUFDO0FBQzVELFNBQU87QUFBQSxJQUFVLENBQUMsS0FBSyxLQUFLLEtBQUssS0FBSyxHQUFHLEVBQUUsSUFBSSxVQUFRLENBQUMsR0FBRyxlQUFlLE1BQU0sSUFBSSxHQUFHLEdBQUcsZUFBZSxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDckcsQ0FBQyxDQUFDLE1BQU0sSUFBSSxHQUFHLENBQUMsTUFBTSxJQUFJLEdBQUcsQ0FBQyxNQUFNLElBQUksR0FBRyxDQUFDLE1BQU0sS0FBSyxHQUFHLENBQUMsT0FBTyxLQUFLLENBQUM7QUFBQSxFQUFDO0FBQzFGLEtBQUcsS0FBSyxDQUFDLFNBQVMsS0FBSyxDQUFDO0FBQ3hCLFNBQU8sR0FBRyxDQUFDLEdBQUcsSUFBSSxNQUFNLENBQUM7QUFDekIsU0FBTyxNQUFNLEdBQUcsT0FBTyxLQUFLLENBQUMsR0FBRyxDQUFDO0FBQ25DLENBQUM7QUFFRCxLQUFLLG1DQUFtQyxNQUFNO0FBQzVDLFFBQU0sS0FBSyxJQUFJLGFBQWE7QUFDNUIsS0FBRyxNQUFNLGtEQUFrRDtBQUMzRCxTQUFPLE1BQU0sR0FBRyxNQUFNLG1CQUFtQixhQUFhLENBQUMsR0FBRyxFQUFFO0FBQzVELFNBQU8sTUFBTSxHQUFHLE1BQU0sbUJBQW1CLGFBQWEsQ0FBQyxHQUFHLENBQUM7QUFDM0QsU0FBTyxVQUFVLEdBQUcsVUFBVSxHQUFHLENBQUMsbUJBQW1CLE1BQU0sQ0FBQztBQUM1RCxLQUFHLFlBQVksc0JBQXNCO0FBQ3JDLEtBQUcsWUFBWSxPQUFPO0FBQ3RCLFNBQU8sR0FBRyxDQUFDLEdBQUcsSUFBSSxNQUFNLENBQUM7QUFDM0IsQ0FBQztBQUVELEtBQUssOENBQThDLE1BQU07QUFDdkQsU0FBTyxVQUFVLFlBQVksS0FBSyxHQUFHLEdBQUcsQ0FBQyxLQUFLLFFBQVEsQ0FBQyxDQUFDO0FBQ3hELFFBQU0sUUFBUSxZQUFZLEtBQUssSUFBSSxPQUFPLEdBQUcsQ0FBQztBQUM5QyxTQUFPLFVBQVUsTUFBTSxJQUFJLFdBQVMsTUFBTSxNQUFNLEdBQUcsQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUMzRCxTQUFPLE1BQU0sTUFBTSxDQUFDLEdBQUcsR0FBRztBQUMxQixTQUFPLE1BQU0sS0FBSyxZQUFZLEtBQUssTUFBUSxFQUFFLENBQUMsQ0FBRSxFQUFFLFFBQVEsQ0FBQztBQUM3RCxDQUFDO0FBRUQsS0FBSyxtQ0FBbUMsTUFBTTtBQUM1QyxTQUFPLEdBQUcsUUFBUSxpQkFBaUIsa0JBQWtCLENBQUM7QUFDdEQsU0FBTyxHQUFHLFFBQVEsUUFBUSxNQUFNLENBQUM7QUFDakMsU0FBTyxHQUFHLENBQUMsUUFBUSxRQUFRLE9BQU8sQ0FBQztBQUNuQyxTQUFPLEdBQUcsQ0FBQyxRQUFRLE1BQU0sR0FBRyxDQUFDO0FBQzdCLFNBQU8sR0FBRyxRQUFRLE1BQU0sRUFBRSxDQUFDO0FBQzNCLFFBQU0sUUFBUSxLQUFLLElBQUk7QUFDdkIsVUFBUSxLQUFLLE9BQU8sR0FBRyxJQUFJLEtBQUssSUFBSSxPQUFPLEdBQUssQ0FBQztBQUNqRCxTQUFPLEdBQUcsS0FBSyxJQUFJLElBQUksUUFBUSxHQUFLO0FBQ3BDLFNBQU8sR0FBRyxVQUFVLENBQUMsTUFBTSxHQUFHLFVBQVUsQ0FBQztBQUN6QyxTQUFPLEdBQUcsQ0FBQyxVQUFVLENBQUMsS0FBSyxHQUFHLFVBQVUsQ0FBQztBQUMzQyxDQUFDO0FBRUQsS0FBSywwQkFBMEIsTUFBTTtBQUNuQyxRQUFNLE9BQU8sQ0FBQyxTQUFpQixRQUFRLGFBQWEsSUFBSSxDQUFFO0FBQzFELFNBQU8sTUFBTSxLQUFLLGdDQUFnQyxHQUFHLCtDQUErQztBQUNwRyxTQUFPLE1BQU0sS0FBSyx3QkFBd0IsR0FBRyxtQkFBbUI7QUFDaEUsU0FBTyxNQUFNLEtBQUssZ0NBQWdDLEdBQUcsbUJBQW1CO0FBQ3hFLFNBQU8sTUFBTSxLQUFLLG9CQUFvQixHQUFHLE9BQU87QUFDaEQsU0FBTyxNQUFNLEtBQUssbUJBQW1CLEdBQUcsU0FBUztBQUNqRCxTQUFPLE1BQU0sS0FBSyx1QkFBdUIsR0FBRyxJQUFJO0FBQ2hELFNBQU8sTUFBTSxLQUFLLHNCQUFzQixHQUFHLElBQUk7QUFDakQsQ0FBQztBQUVELEtBQUssK0RBQStELE1BQU07QUFDeEUsUUFBTSxRQUFRLE9BQU87QUFDckIsTUFBSSxTQUFTLEtBQUssRUFBRSxJQUFJLFNBQVMsTUFBTTtBQUN2QyxTQUFPLE1BQU0sSUFBSSxTQUFTLEtBQUssRUFBRSxJQUFJLE9BQU8sR0FBRyxNQUFNO0FBQ3JELFFBQU0sUUFBUSxtQkFBbUIsS0FBSyxVQUFVLEVBQUUsT0FBTyxPQUFPLFNBQVMsQ0FBQyxDQUFDLEdBQUcsTUFBTSxPQUFPLE9BQU8sRUFBRSxDQUFDLENBQUM7QUFDdEcsUUFBTUMsUUFBTyxJQUFJLFNBQVMsS0FBSztBQUMvQixTQUFPLFVBQVUsQ0FBQ0EsTUFBSyxJQUFJLE9BQU8sR0FBR0EsTUFBSyxJQUFJLFNBQVMsR0FBR0EsTUFBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLENBQUMsT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDO0FBQy9GLFFBQU0sUUFBUSxtQkFBbUIsR0FBRztBQUNwQyxTQUFPLFVBQVUsSUFBSSxTQUFTLEtBQUssRUFBRSxJQUFJLE1BQU0sR0FBRyxTQUFTLElBQUk7QUFDL0QsUUFBTSxTQUFTLElBQUksU0FBUyxFQUFFLFNBQVMsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUFFLFVBQU0sSUFBSSxNQUFNLE1BQU07QUFBQSxFQUFHLEVBQUUsQ0FBQztBQUNoRyxTQUFPLElBQUksU0FBUyxJQUFJO0FBQ3hCLFNBQU8sTUFBTSxPQUFPLElBQUksT0FBTyxHQUFHLElBQUk7QUFDeEMsQ0FBQztBQUVELEtBQUsseURBQXlELE1BQU07QUFDbEUsUUFBTSxLQUFLLElBQUksUUFBUTtBQUN2QixNQUFJLFFBQVE7QUFDWixRQUFNLE1BQU0sR0FBRyxVQUFVLE1BQU0sRUFBRSxLQUFLO0FBQ3RDLEtBQUcsUUFBUTtBQUNYLEtBQUcsUUFBUTtBQUNYLFVBQVE7QUFDUixTQUFPLE1BQU0sT0FBTyxDQUFDO0FBQ3JCLE1BQUk7QUFDSixLQUFHLFFBQVE7QUFDWCxVQUFRO0FBQ1IsU0FBTyxNQUFNLE9BQU8sQ0FBQztBQUN2QixDQUFDO0FBRUQsS0FBSyxtQ0FBbUMsTUFBTTtBQUM1QyxTQUFPLFVBQVUsQ0FBQyxHQUFHLEdBQUcsSUFBSSxNQUFPLEdBQU0sRUFBRSxJQUFJLFFBQVEsR0FBRyxDQUFDLE9BQU8sT0FBTyxhQUFhLGFBQWEsU0FBUyxDQUFDO0FBQy9HLENBQUM7IiwKICAibmFtZXMiOiBbIndvcmRzIiwgInBpZWNlcyIsICJ3YW50ZWQiLCAid29yZHMiLCAia2V5T2YiLCAic2l6ZSIsICJwbGFjZSIsICJyZWFkIl0KfQo=
