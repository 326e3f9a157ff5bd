import { innerBatch, isBatch } from "../irc/batches.ts";
import { isRoom, nickOf, same } from "../irc/message.ts";
import type { Chat } from "./chat.ts";
import { multiLineOf } from "./history.ts";
import { type Line, isSaid, lineOf } from "./line.ts";
import { refusal } from "./refusals.ts";
import type { Room } from "./room.ts";
import { firstOf } from "./speak.ts";
import { escapeTag } from "../irc/message.ts";

/** A line that was found, and where. */
export interface Found {
  readonly room: string;
  readonly line: Line;
}

export interface Results {
  readonly found: readonly Found[];
  /** What there is to say about them; empty if nothing. */
  readonly note: string;
}

/** Most lines that are looked for. */
const most = 50;

/** Whether the server searches (soju.im/search). */
export function serverSearches(chat: Chat): boolean {
  return chat.has("labeled-response") && (chat.has("soju.im/search") || chat.has("draft/search"));
}

/** Looks for a text, on the server where it can, else in what is here; the newest first. */
export function search(chat: Chat, room: Room, text: string, done: (results: Results) => void) {
  if (!serverSearches(chat)) {
    done({ found: searchHere(room, text), note: "Searched only what this page has loaded" });
    return;
  }
  const attributes = `in=${escapeTag(room.name)};text=${escapeTag(text)};limit=${most}`;
  chat.send("SEARCH", [attributes], chat.label(answer => {
    if (!isBatch(answer)) {
      done({ found: [], note: refusal(answer) ?? "Nothing was found" });
      return true;
    }
    const found = innerBatch(answer).items.flatMap(item => {
      const message = isBatch(item) ? firstOf(item) : item;
      const line = isBatch(item) ? multiLineOf(chat, item) : lineOf(item, chat.me, chat.now());
      if (message === null || line === null)
        return [];
      const target = message.params[0] ?? "";
      return [{
        room: isRoom(target) || same(nickOf(message.source), chat.me)
          ? target : nickOf(message.source),
        line,
      }];
    }).sort((a, b) => b.line.time - a.line.time);
    done({ found, note: found.length >= most ? `The newest ${most} are shown` : "" });
    return true;
  }));
}

function searchHere(room: Room, text: string): Found[] {
  const words = text.toLowerCase().split(/\s+/).filter(word => word !== "");
  const found: Found[] = [];
  for (let i = room.lines.length - 1; i >= 0 && found.length < most; --i) {
    const line = room.lines[i]!;
    const low = `${line.nick} ${line.text}`.toLowerCase();
    if (isSaid(line) && !line.deleted && words.every(word => low.includes(word)))
      found.push({ room: room.name, line });
  }
  return found;
}
