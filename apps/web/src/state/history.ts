import { type Batch, innerBatch, isBatch } from "../irc/batches.ts";
import { type Message, isRoom } from "../irc/message.ts";
import type { Chat } from "./chat.ts";
import { multilineText } from "./compose.ts";
import { isIgnored } from "./ignore.ts";
import { type Line, lineOf, withReaction } from "./line.ts";
import { refusal } from "./refusals.ts";
import type { Room } from "./room.ts";
import { firstOf, foundInPast } from "./speak.ts";

/** Lines of one page of the past. */
const page = 100;

function pageSize(chat: Chat) {
  return Math.min(page, chat.isupport.number("CHATHISTORY", page));
}

/** A line as CHATHISTORY may name it: by its id where the server takes ids, else by its time
    (MSGREFTYPES). */
function reference(chat: Chat, line: Line) {
  const types = chat.isupport.get("MSGREFTYPES");
  return line.id !== "" && (types === "" || types.split(",").includes("msgid"))
    ? `msgid=${line.id}` : timestamp(line.time);
}

export function timestamp(time: number): string {
  return `timestamp=${new Date(time).toISOString()}`;
}

/** The newest line that the server has, too. */
function newestSaid(room: Room): Line | undefined {
  return room.lines.findLast(line => line.kind !== "info");
}

/** What was said in a room before we came, or while we were away. */
export function loadNewest(chat: Chat, room: Room) {
  if (!chat.has("draft/chathistory") || room.kind === "server" || room.past.loading !== null)
    return;
  const last = room.past.live ? newestSaid(room) : undefined;
  const size = pageSize(chat);
  ask(chat, room, "newer", ["LATEST", room.name, last ? reference(chat, last) : "*", String(size)],
      (lines, count) => {
        // A full page may leave a gap behind what is here: then what is here goes, and
        // comes back when one scrolls up.
        if (last === undefined || count < size)
          room.merge(lines);
        else
          room.replace(lines);
        if (last === undefined || count >= size)
          room.past.more = count >= size;
        room.past.live = true;
      });
}

/** One page more of the past. */
export function loadOlder(chat: Chat, room: Room) {
  const first = room.lines.find(line => line.kind !== "info");
  if (room.past.loading !== null || !room.past.more || first === undefined
      || !chat.has("draft/chathistory"))
    return;
  const size = pageSize(chat);
  ask(chat, room, "older", ["BEFORE", room.name, reference(chat, first), String(size)],
      (lines, count) => {
        const fresh = room.merge(lines, true);
        room.past.more = count >= size && fresh.length > 0;
      });
}

/** One page towards now, after a jump far back. */
export function loadNewer(chat: Chat, room: Room) {
  const last = newestSaid(room);
  if (room.past.loading !== null || room.past.live || last === undefined)
    return;
  const size = pageSize(chat);
  ask(chat, room, "newer", ["AFTER", room.name, reference(chat, last), String(size)],
      (lines, count) => {
        room.merge(lines);
        room.past.live = count < size;
      });
}

/** Goes to a line that is not here, as one found by a search. */
export function loadAround(chat: Chat, room: Room, line: Line, done: () => void) {
  if (room.past.loading !== null)
    return;
  ask(chat, room, "around", ["AROUND", room.name, reference(chat, line), String(pageSize(chat))],
      lines => {
        if (lines.length > 0) {
          room.replace(lines);
          room.past.live = false;
          room.past.more = true;
        }
        done();
      });
}

/** Back to what is said now. */
export function returnToNow(chat: Chat, room: Room) {
  if (room.past.live)
    return;
  room.replace([]);
  loadNewest(chat, room);
}

/** With whom one talked alone since then. */
export function loadTalks(chat: Chat, since: number) {
  if (!chat.has("draft/chathistory") || !chat.has("labeled-response") || chat.account === "")
    return;
  chat.send("CHATHISTORY", ["TARGETS", timestamp(chat.now()), timestamp(since), "50"],
            chat.label(answer => {
              for (const item of isBatch(answer) ? answer.items : [])
                if (!isBatch(item) && item.params[0] === "TARGETS") {
                  const name = item.params[1] ?? "";
                  if (name !== "" && !isRoom(name))
                    loadNewest(chat, chat.open(name));
                }
              return true;
            }));
}

type Loading = Room["past"]["loading"];

function ask(chat: Chat, room: Room, loading: Loading, params: string[],
             take: (lines: Line[], count: number) => void) {
  const label = chat.label(answer => {
    room.past.loading = null;
    room.changes.changed();
    if (!isBatch(answer)) {
      room.past.more = false;
      const problem = refusal(answer);
      if (problem !== null && loading !== "newer")
        chat.tell(problem, room);
      return true;
    }
    const past = pastOf(chat, innerBatch(answer));
    foundInPast(room, past.lines);
    take(past.lines, past.count);
    for (const change of past.changes)
      applyChange(room, change);
    room.count();
    // What was missed while one was away is new to one who looks at the room already.
    if (chat.current === room && room.newSince === 0 && room.unread > 0 && loading === "newer")
      room.newSince = room.readTo;
    return true;
  });
  // Without labels nobody could tell which answer is whose.
  if (label["label"] === undefined)
    return;
  room.past.loading = loading;
  room.changes.changed();
  chat.send("CHATHISTORY", params, label);
}

/** What a batch of the past has: lines, and what changes lines. */
export function pastOf(chat: Chat, batch: Batch) {
  const lines: Line[] = [];
  const changes: Message[] = [];
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

/** The line that a batch of several lines makes (draft/multiline). */
export function multiLineOf(chat: Chat, batch: Batch): Line | null {
  const first = firstOf(batch);
  if (first === null)
    return null;
  const text = multilineText(batch.items.flatMap(item => isBatch(item) ? [] : [{
    text: item.params[1] ?? "",
    goesOn: item.tags.has("draft/multiline-concat"),
  }]));
  return lineOf(first, chat.me, chat.now(), text);
}

/** A reaction, or a deletion. @returns whether a line is another one now. */
export function applyChange(room: Room, message: Message): boolean {
  const by = message.source.split("!")[0] ?? "";
  if (message.command === "REDACT")
    return room.change(message.params[1] ?? "", line => ({
      ...line,
      text: "",
      mention: false,
      deleted: { by, reason: message.params[2] ?? "" },
    })) !== null;
  if (message.command !== "TAGMSG")
    return false;
  const to = message.tags.get("+draft/reply") ?? message.tags.get("+reply") ?? "";
  const more = message.tags.get("+draft/react");
  const less = message.tags.get("+draft/unreact");
  // A reaction is a sign or a few letters; who sends a novel sends none.
  const emoji = more ?? less ?? "";
  if (emoji === "" || [...emoji].length > 16)
    return false;
  return room.change(to, line => withReaction(line, emoji, by, more !== undefined)) !== null;
}
