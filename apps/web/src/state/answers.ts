import { type Message, folded, isRoom } from "../irc/message.ts";
import { loadTalks } from "./history.ts";
import { refusedEntry } from "./membership.ts";
import { markedRead } from "./reading.ts";
import type { Handlers } from "./receive.ts";
import { refusal } from "./refusals.ts";
import type { Chat } from "./chat.ts";

/** How far back talks are looked for, in milliseconds. */
const talksSince = 30 * 24 * 3600 * 1000;

/** Says what stands behind the nick, as it came. */
function tellWords(chat: Chat, { params }: Message) {
  chat.tell(params.slice(1).join(" "));
}

function tellServer(chat: Chat, text: string) {
  chat.tell(text, chat.server);
}

/** Enters the rooms that are wanted: those with a key first, as keys go by place (RFC 2812
    3.2.1). Who wants none goes where the server has people go (DEFAULTROOM in 005). */
export function enterRooms(chat: Chat) {
  const back = chat.rooms.filter(room => room.kind === "room" && !room.joined);
  const names = [...new Set([...back.map(room => room.name), ...chat.wanted])];
  chat.wanted = [];
  if (names.length === 0 && chat.current === null) {
    const room = chat.isupport.get("DEFAULTROOM");
    if (isRoom(room))
      names.push(room);
    else
      chat.onNowhere();
  }
  const keyOf = (name: string) => chat.find(name)?.key ?? "";
  names.sort((a, b) => Number(keyOf(b) !== "") - Number(keyOf(a) !== ""));
  for (let i = 0; i < names.length; i += 5) {
    const some = names.slice(i, i + 5);
    const keys = some.map(keyOf).filter(key => key !== "");
    chat.send("JOIN", keys.length > 0 ? [some.join(","), keys.join(",")] : [some.join(",")]);
  }
}

function joinRefused(chat: Chat, message: Message) {
  const text = refusal(message);
  const name = message.params[1] ?? "";
  if (text === null)
    return;
  if (isRoom(name) && !chat.find(name)?.joined)
    refusedEntry(chat, name, text);
  else
    chat.tell(text);
}

export const answers: Handlers = {
  "005": (chat, { params }) => chat.isupport.take(params.slice(1, -1)),

  // The message of the day, or that there is none: from here on all is known.
  375: (chat, { params }) => tellServer(chat, params[1] ?? ""),
  372: (chat, { params }) => tellServer(chat, params[1] ?? ""),
  376: chat => welcome(chat),
  422: chat => welcome(chat),


  301: (chat, { params }) => chat.tell(`${params[1]} is away: ${params[2]}`,
                                       chat.find(params[1] ?? "") ?? chat.current),
  305: chat => setAway(chat, false),
  306: chat => setAway(chat, true),

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
      topic: params[3] ?? "",
    });
  },
  323(chat) {
    const rooms = chat.list?.rooms ?? [];
    rooms.sort((a, b) => b.members - a.members || (a.name < b.name ? -1 : 1));
    chat.list = { rooms, complete: true };
    chat.changes.changed();
  },

  MARKREAD: (chat, { params }) => markedRead(chat, params[0] ?? "", params[1] ?? "*"),

  311: (chat, { params }) =>
    chat.tell(`${params[1]} is ${params[2]}@${params[3]} (${params[5]})`),
  312: (chat, { params }) => chat.tell(`${params[1]} is on ${params[2]}`),
  313: tellWords,
  317: (chat, { params }) =>
    chat.tell(`${params[1]} has been silent for ${duration(Number(params[2]))}, here since ${
      new Date(Number(params[3]) * 1000).toLocaleString()}`),
  319: (chat, { params }) => chat.tell(`${params[1]} is in ${params[2]}`),
  330: (chat, { params }) => chat.tell(`${params[1]} is logged in to the account ${params[2]}`),
  335: tellWords,
  338: tellWords,
  671: tellWords,
  341: (chat, { params }) => chat.tell(`${params[1]} was invited to ${params[2]}`),
  367: (chat, { params }) => chat.tell(`Banned from ${params[1]}: ${params[2]}`),
  368: (chat, { params }) => chat.tell(`Those are all who are banned from ${params[1]}`),
  381: tellWords,

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
    const list = params.at(-1) ?? "";
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
  },
};

function welcome(chat: Chat) {
  enterRooms(chat);
  for (const room of chat.rooms)
    if (room.kind === "person" && chat.has("draft/read-marker"))
      chat.send("MARKREAD", [room.name]);
  loadTalks(chat, chat.now() - talksSince);
}

function setAway(chat: Chat, away: boolean) {
  chat.away = away;
  const me = chat.people.find(chat.me);
  if (me !== undefined)
    me.away = away;
  chat.tell(away ? "You are away now" : "You are back");
  for (const room of chat.rooms)
    if (room.members.has(folded(chat.me)))
      room.membersChanged();
  chat.changes.changed();
}

/** "3 h 5 min" of seconds. */
export function duration(seconds: number): string {
  const s = Math.max(0, Math.round(seconds) || 0);
  const parts: [number, string][] = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]];
  const first = parts.findIndex(([size]) => s >= size);
  if (first < 0)
    return "0 s";
  const [size, unit] = parts[first]!;
  const next = parts[first + 1];
  const rest = next === undefined ? 0 : Math.floor((s % size) / next[0]);
  return `${Math.floor(s / size)} ${unit}${rest > 0 ? ` ${rest} ${next![1]}` : ""}`;
}
