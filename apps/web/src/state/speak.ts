import { type Batch, isBatch } from "../irc/batches.ts";
import { type Message, same } from "../irc/message.ts";
import { nickOf } from "../irc/message.ts";
import type { Answer, Chat } from "./chat.ts";
import { type Outgoing, compose } from "./compose.ts";
import { type Line, infoLine } from "./line.ts";
import { receive } from "./receive.ts";
import { refusal } from "./refusals.ts";
import type { Room } from "./room.ts";

/** How long one's own line may take to come back, in milliseconds, before it is shown as
    one that may not have arrived. */
export const patience = 20_000;

/** A line of one's own that waits to come back. */
interface Waiting {
  readonly outgoing: Outgoing;
  readonly tags: Record<string, string>;
  sent: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const waiting = new WeakMap<Line, Waiting>();

/** Says a text in a room: at once on the screen, grey until it has come back. */
export function say(chat: Chat, room: Room, text: string, action = false) {
  const tags: Record<string, string> = {};
  if (room.replyTo !== null && chat.has("message-tags"))
    tags["+draft/reply"] = room.replyTo.id;
  const messages = compose(text, {
    name: room.name,
    ownMask: chat.mask,
    multiline: chat.has("draft/multiline") ? {
      maxBytes: chat.capabilities.limit("draft/multiline", "max-bytes", 4096),
      maxLines: chat.capabilities.limit("draft/multiline", "max-lines", 24),
    } : null,
  }, action);
  for (const outgoing of messages)
    begin(chat, room, outgoing, outgoing === messages[0] ? tags : {});
  room.replyTo = null;
  room.newSince = 0;
  room.toEnd = true;
  room.changes.changed();
}

function begin(chat: Chat, room: Room, outgoing: Outgoing, tags: Record<string, string>) {
  const line: Line = {
    ...infoLine(outgoing.text, chat.now()),
    kind: outgoing.action ? "action" : "message",
    nick: chat.me,
    own: true,
    sending: "waiting",
    ...(tags["+draft/reply"] ? { replyTo: tags["+draft/reply"] } : {}),
  };
  waiting.set(line, { outgoing, tags, sent: false, timer: undefined });
  room.pending.push(line);
  sendWaiting(chat, room);
}

/** Whether what is said in a room can be sent now. */
function isReady(chat: Chat, room: Room) {
  return chat.connected && (room.joined || room.kind !== "room");
}

/** Sends what was written while there was no connection. */
export function sendWaiting(chat: Chat, room: Room) {
  if (!isReady(chat, room))
    return;
  for (const line of [...room.pending]) {
    const state = waiting.get(line);
    if (state === undefined || state.sent || line.sending !== "waiting")
      continue;
    state.sent = true;
    if (!chat.has("echo-message")) {
      chat.sendLines(state.outgoing.lines(state.tags));
      forget(room, line);
      room.append({ ...line, sending: undefined });
      continue;
    }
    const label = chat.label(answer => answered(chat, room, line, answer));
    state.timer = setTimeout(() => fail(room, line, "It may not have arrived"), patience);
    chat.sendLines(state.outgoing.lines({ ...state.tags, ...label }));
  }
}

/** The answer to a line: its echo, or why not. */
function answered(chat: Chat, room: Room, line: Line, answer: Answer): boolean {
  const parts = isBatch(answer) && answer.type === "labeled-response" ? answer.items : [answer];
  const problem = refusal(answer);
  if (problem !== null) {
    fail(room, line, problem);
  } else {
    forget(room, line);
    // Services take a line, and send no echo.
    if (!parts.some(part => isMine(chat, isBatch(part) ? part.opened : part)))
      room.append({ ...line, sending: undefined });
  }
  for (const part of parts)
    if (refusal(part) === null)
      receive(chat, part);
  return true;
}

/** One's own line came back without a label: the oldest one with that text has arrived. */
export function arrivedWithoutLabel(room: Room, text: string) {
  const line = room.pending.find(x => x.text === text && waiting.get(x)?.sent);
  if (line !== undefined)
    forget(room, line);
}

/** Lines of the past that are one's own: what was thought lost among them was not. */
export function foundInPast(room: Room, lines: readonly Line[]) {
  for (const past of lines)
    if (past.own)
      arrivedWithoutLabel(room, past.text);
}

function fail(room: Room, line: Line, problem: string) {
  const at = room.pending.indexOf(line);
  const state = waiting.get(line);
  if (at < 0 || state === undefined)
    return;
  clearTimeout(state.timer);
  const failed: Line = { ...line, sending: "failed", problem };
  waiting.set(failed, state);
  room.pending[at] = failed;
  room.changes.changed();
}

/** The connection is gone: what was sent and has not come back may not have arrived. */
export function loseSent(room: Room) {
  for (const line of [...room.pending])
    if (line.sending === "waiting" && waiting.get(line)?.sent)
      fail(room, line, "It may not have arrived");
}

/** Says it once more. */
export function sayAgain(chat: Chat, room: Room, line: Line) {
  const state = waiting.get(line);
  if (state === undefined)
    return;
  forget(room, line);
  begin(chat, room, state.outgoing, state.tags);
}

/** Takes a line that has not arrived away. */
export function forget(room: Room, line: Line) {
  const at = room.pending.findIndex(x => x === line || waiting.get(x) === waiting.get(line));
  if (at < 0)
    return;
  clearTimeout(waiting.get(line)?.timer);
  room.pending.splice(at, 1);
  room.changes.changed();
}

// -- typing -------------------------------------------------------------------------

/** How often others are told that one is still typing, in milliseconds (client tag typing:
    not more than once in three seconds). */
const typingEvery = 3_000;

const told = new WeakMap<Room, number>();

/** One is writing in a room, or has stopped. */
export function typing(chat: Chat, room: Room, active: boolean) {
  const last = told.get(room) ?? 0;
  if (!chat.settings.get("typing") || !chat.has("message-tags") || !isReady(chat, room)
      || room.kind === "server")
    return;
  if (active ? chat.now() - last < typingEvery : last === 0)
    return;
  told.set(room, active ? chat.now() : 0);
  // Where one may not speak the refusal of a line is enough.
  chat.send("TAGMSG", [room.name],
            { "+typing": active ? "active" : "done", ...chat.label(() => true) });
}

/** What was written was sent: a message says by itself that one has stopped. */
export function typingIsOver(room: Room) {
  told.delete(room);
}

// -- reactions and deletion ------------------------------------------------------------

/** Adds one's reaction to a line, or takes it back. */
export function react(chat: Chat, room: Room, line: Line, emoji: string) {
  const mine = line.reactions?.get(emoji)?.some(nick => same(nick, chat.me)) ?? false;
  chat.send("TAGMSG", [room.name], {
    [mine ? "+draft/unreact" : "+draft/react"]: emoji,
    "+draft/reply": line.id,
  });
}

/** Asks the server to delete a line for everybody. */
export function deleteLine(chat: Chat, room: Room, line: Line) {
  chat.send("REDACT", [room.name, line.id], chat.label(answer => {
    const problem = refusal(answer);
    if (problem !== null)
      chat.tell(`It was not deleted: ${problem}`, room);
    return problem !== null;
  }));
}

/** The target and the first message of a batch of several lines. */
export function firstOf(batch: Batch): Message | null {
  const first = batch.items.find((x): x is Message => !isBatch(x));
  return first === undefined ? null : {
    ...first,
    source: batch.opened.source || first.source,
    tags: new Map([...first.tags, ...batch.opened.tags]),
  };
}

/** Whether a message is one's own. */
export function isMine(chat: Chat, message: Message): boolean {
  return same(nickOf(message.source), chat.me);
}
