import { type Message, folded, isRoom, nickOf, same, userHostOf } from "../irc/message.ts";
import type { Chat } from "./chat.ts";
import { loadNewest } from "./history.ts";
import { isIgnored } from "./ignore.ts";
import { lineOf } from "./line.ts";
import { readMarkOf } from "./reading.ts";
import type { Handlers } from "./receive.ts";
import { type Room, kindOf } from "./room.ts";
import { isMine, sendWaiting } from "./speak.ts";

/** Signs in the order of their ranks. */
function sorted(chat: Chat, signs: Iterable<string>): string {
  const order = chat.isupport.rankSigns;
  return [...new Set(signs)].sort((a, b) => order.indexOf(a) - order.indexOf(b)).join("");
}

function tellOf(chat: Chat, room: Room, message: Message) {
  const line = lineOf(message, chat.me, chat.now());
  if (line !== null && room.past.live && !isIgnored(chat.settings.get("ignored"), message.source))
    room.append(line);
}

function meet(chat: Chat, message: Message) {
  const person = chat.people.meet(nickOf(message.source));
  person.host = userHostOf(message.source) || person.host;
  if (message.tags.has("account"))
    person.account = message.tags.get("account")!;
  if (message.tags.has("bot"))
    person.bot = true;
  return person;
}

/** Takes somebody out of a room; who is in none with us any more is forgotten. */
function remove(chat: Chat, room: Room, nick: string) {
  if (room.members.delete(folded(nick)))
    room.membersChanged();
  room.typing.delete(nick);
  if (!chat.rooms.some(other => other.members.has(folded(nick))))
    chat.people.forget(nick);
}

/** Tells all rooms that somebody is in that something about them is other. */
function touch(chat: Chat, nick: string) {
  for (const room of chat.rooms)
    if (room.members.has(folded(nick)) || room.id === folded(nick))
      room.membersChanged();
}

function enter(chat: Chat, name: string, message: Message) {
  const isNew = chat.find(name) === undefined;
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

export const membership: Handlers = {
  JOIN(chat, message) {
    const name = message.params[0] ?? "";
    const nick = nickOf(message.source);
    if (isMine(chat, message))
      enter(chat, name, message);
    const room = chat.find(name);
    if (room === undefined)
      return;
    const person = meet(chat, message);
    if (message.params.length > 1) {
      person.account = message.params[1] === "*" ? "" : message.params[1]!;
      person.realname = message.params[2] ?? "";
    }
    room.members.set(folded(nick), "");
    room.membersChanged();
    if (!isMine(chat, message))
      tellOf(chat, room, message);
  },

  PART(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    if (room === undefined)
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
    if (room === undefined)
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
        const ranks = room.members.get(folded(from))!;
        room.members.delete(folded(from));
        room.members.set(folded(to), ranks);
        room.typing.delete(from);
        room.membersChanged();
        tellOf(chat, room, message);
      } else if (room.kind === "person" && same(room.name, from)
                 && (chat.find(to) === undefined || same(from, to))) {
        chat.rename(room, to);
      }
    }
  },

  353(chat, message) {
    const room = chat.find(message.params[2] ?? "");
    if (room === undefined)
      return;
    const signs = chat.isupport.rankSigns;
    for (const word of (message.params[3] ?? "").split(" ")) {
      let at = 0;
      while (at < word.length && signs.includes(word[at]!))
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

  /** The answer to our own WHO: token, user, host, nick, flags, account, realname. */
  354(chat, message) {
    const [, , user = "", host = "", nick = "", flags = "", account = "", realname = ""] = message.params;
    const person = chat.people.find(nick);
    if (person === undefined)
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
    if (person !== undefined)
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
    if (room === undefined || room.kind !== "room")
      return;
    applyModes(chat, room, message.params[1] ?? "", message.params.slice(2));
    tellOf(chat, room, message);
  },

  324(chat, message) {
    const room = chat.find(message.params[1] ?? "");
    if (room === undefined)
      return;
    room.modes = "";
    applyModes(chat, room, message.params[2] ?? "", message.params.slice(3));
  },

  TOPIC(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    if (room === undefined)
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

  RENAME(chat, message) {
    const room = chat.find(message.params[0] ?? "");
    if (room === undefined)
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
  },
};

function setTopic(chat: Chat, name: string | undefined, topic: string) {
  const room = chat.find(name ?? "");
  if (room === undefined)
    return;
  room.topic = topic;
  room.changes.changed();
}

/** Ranks go to members, the key and the flags to the room; lists are the server's matter. */
function applyModes(chat: Chat, room: Room, modes: string, params: string[]) {
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

/** What a room that we cannot enter says: in it if it is open, else above everything. */
export function refusedEntry(chat: Chat, name: string, text: string) {
  const room = chat.find(name);
  if (chat.going === folded(name))
    chat.going = "";
  if (room !== undefined && kindOf(name) === "room")
    chat.tell(text, room);
  else
    chat.announce(text);
}
