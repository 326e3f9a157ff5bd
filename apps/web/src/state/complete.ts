import { folded } from "../irc/message.ts";
import type { Chat } from "./chat.ts";
import { commands } from "./commands.ts";
import { isSaid } from "./line.ts";
import type { Room } from "./room.ts";

/** What Tab may put in the place of a word. */
export interface Completion {
  /** Where the word begins, and where it ends. */
  readonly from: number;
  readonly to: number;
  readonly choices: readonly string[];
  /** What stands behind the choice. */
  readonly suffix: string;
}

/** The word in front of the cursor, and what it may become: names, those first who spoke
    last; rooms after a #; commands after a / at the start. */
export function complete(chat: Chat, room: Room, text: string, cursor: number): Completion | null {
  const front = text.slice(0, cursor);
  const from = front.search(/\S*$/);
  const word = front.slice(from);
  const atStart = from === 0;
  const of = (choices: readonly string[], suffix: string, begin = from): Completion | null =>
    choices.length === 0 ? null : { from: begin, to: cursor, choices, suffix };
  if (atStart && /^\/\w*$/.test(word))
    return of(Object.keys(commands).filter(name => name.startsWith(word.slice(1).toLowerCase()))
      .map(name => `/${name}`), " ");
  if (/^[#&]/.test(word))
    return of(chat.rooms.filter(x => x.kind === "room" && x.id.startsWith(folded(word)))
      .map(x => x.name), " ");
  const at = word.startsWith("@") ? 1 : 0;
  const wanted = folded(word.slice(at));
  if (wanted === "" && !at)
    return null;
  return of(names(chat, room).filter(nick => folded(nick).startsWith(wanted)),
            atStart && !at ? ": " : " ", from + at);
}

/** Who may be meant, those who spoke last first. */
function names(chat: Chat, room: Room): string[] {
  const lately = new Map<string, number>();
  room.lines.slice(-200).forEach((line, i) => {
    if (isSaid(line))
      lately.set(folded(line.nick), i + 1);
  });
  const me = folded(chat.me);
  const here = room.kind === "person" ? [room.id, me] : [...room.members.keys()];
  return here.filter(id => id !== me)
    .sort((a, b) => (lately.get(b) ?? 0) - (lately.get(a) ?? 0) || (a < b ? -1 : 1))
    .map(id => chat.people.find(id)?.nick ?? (id === room.id ? room.name : id));
}
