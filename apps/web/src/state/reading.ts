import { isBatch } from "../irc/batches.ts";
import { folded } from "../irc/message.ts";
import type { Chat } from "./chat.ts";
import { timestamp } from "./history.ts";
import type { Room } from "./room.ts";

/** Where it is kept what was seen, for those without an account or on a server that does
    not keep it (draft/read-marker). */
const place = "hubbub.read";

/** Most rooms that it is kept of. */
const mostKept = 200;

/** How often what was seen is told to the server and kept, in milliseconds. */
const every = 2_000;

function marks(chat: Chat): Record<string, number> {
  try {
    return JSON.parse(chat.store.getItem(place) ?? "{}") as Record<string, number>;
  } catch {
    return {};
  }
}

/** Up to when a room was seen in an earlier visit; 0 if never. */
export function readMarkOf(chat: Chat, room: Room): number {
  const mark = marks(chat)[room.id];
  return typeof mark === "number" ? mark : 0;
}

const due = new WeakMap<Room, ReturnType<typeof setTimeout>>();

/** All lines up to this time were on the screen, before somebody's eyes. */
export function seen(chat: Chat, room: Room, time: number) {
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

function keep(chat: Chat, room: Room) {
  const all = Object.entries({ ...marks(chat), [room.id]: room.readTo })
    .sort(([, a], [, b]) => b - a).slice(0, mostKept);
  try {
    chat.store.setItem(place, JSON.stringify(Object.fromEntries(all)));
  } catch {
    // A full or forbidden store: what is new is counted anew next time.
  }
  if (chat.has("draft/read-marker") && room.kind !== "server")
    // A refusal is no news to anybody: it is kept here all the same.
    chat.send("MARKREAD", [room.name, timestamp(room.readTo)],
              chat.label(answer => isBatch(answer) || answer.command === "FAIL"));
}

/** Another device of ours has seen it, or this one in an earlier visit. */
export function markedRead(chat: Chat, target: string, value: string) {
  const room = chat.rooms.find(x => x.id === folded(target));
  const time = Date.parse(value.replace(/^timestamp=/, ""));
  if (room === undefined || Number.isNaN(time))
    return;
  if (room.readTo > time && room.lines.length === 0)
    room.readTo = time;
  else
    room.markRead(time);
  chat.changes.changed();
}
