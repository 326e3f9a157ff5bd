import { formatMessage, isRoom, nickOf, same } from "../irc/message.ts";
import type { Chat } from "./chat.ts";
import { applyChange } from "./history.ts";
import { isIgnored } from "./ignore.ts";
import { type Line, infoLine, lineOf, unwrapped } from "./line.ts";
import type { Handlers } from "./receive.ts";
import type { Room } from "./room.ts";
import { arrivedWithoutLabel, isMine } from "./speak.ts";

/** How long somebody counts as typing without saying so again, in milliseconds (client tag
    typing: six seconds, thirty when paused). */
const typingFor = 6_000;
const pausedFor = 30_000;

/** Which conversation a message belongs to. A notice to us alone opens no talk: services
    answer where one asks them. */
function roomOf(chat: Chat, target: string, nick: string, isNotice: boolean): Room | null {
  // "@#room" is for those of that rank in it (STATUSMSG).
  const room = target.replace(/^[^#&A-Za-z0-9_]+(?=[#&])/, "");
  if (isRoom(room))
    return chat.find(room) ?? null;
  if (same(nick, chat.me))
    return chat.open(target);
  // What is for us comes from a person, or from the server.
  if (nick === "" || nick.includes(".") || !same(target, chat.me))
    return chat.server;
  return isNotice ? chat.find(nick) ?? chat.current ?? chat.server : chat.open(nick);
}

/** A line that came, live. */
export function hear(chat: Chat, target: string, source: string, line: Line) {
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
  // After a jump far back it is loaded when one returns.
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

/** Answers what other clients ask by CTCP; nothing that tells more than that. */
function answerCtcp(chat: Chat, nick: string, text: string) {
  const [, verb = "", rest = ""] = /^\x01(\S+)(?: ([^\x01]*))?/.exec(text) ?? [];
  const answer = verb === "PING" ? `PING ${rest.slice(0, 64)}`
    : verb === "VERSION" ? "VERSION Hubbub's page" : "";
  if (answer !== "" && nick !== "")
    chat.sendLines([formatMessage("NOTICE", [nick]) + ` :\x01${answer}\x01`]);
}

export const speech: Handlers = {
  PRIVMSG(chat, message) {
    const text = message.params[1] ?? "";
    const line = lineOf(message, chat.me, chat.now());
    if (line !== null)
      hear(chat, message.params[0] ?? "", message.source, line);
    else if (unwrapped(text) === null && !isMine(chat, message)
             && !isIgnored(chat.settings.get("ignored"), message.source)
             && same(message.params[0] ?? "", chat.me))
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
    // Who only types has not written yet: no talk is opened for that.
    const room = chat.find(isRoom(target) || isMine(chat, message) ? target : nick);
    if (room === undefined)
      return;
    const typing = message.tags.get("+typing") ?? message.tags.get("+draft/typing");
    if (typing !== undefined && !isMine(chat, message)) {
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
    const room = chat.find(isRoom(target) || isMine(chat, message)
      ? target : nickOf(message.source));
    if (room !== undefined && applyChange(room, message))
      room.count();
  },

  WALLOPS(chat, message) {
    chat.server.append({
      ...infoLine(message.params[0] ?? "", chat.now()), kind: "notice", nick: nickOf(message.source),
    });
    chat.changes.changed();
  },
};
