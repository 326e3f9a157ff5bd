import { folded, isRoom } from "../irc/message.ts";
import { type Line, isSaid } from "./line.ts";
import { Subject } from "./subject.ts";

/** Most lines kept of one room; then the oldest thousand go. */
export const mostLines = 10_000;
const goAtOnce = 1_000;

/** What is known of the past of a room. */
export interface Past {
  /** Whether there may be older lines than those here. */
  more: boolean;
  /** Whether the newest lines are here; not after a jump far back. */
  live: boolean;
  loading: "older" | "newer" | "around" | null;
}

/** A room, the talk with one person, or what the server says. */
export class Room {
  /** Told of whatever changes in it. */
  readonly changes = new Subject();

  /** What was said, the oldest first. */
  readonly lines: Line[] = [];
  /** One's own lines that have not come back. */
  readonly pending: Line[] = [];
  /** Signs of the ranks of those who are here, by folded nick. */
  readonly members = new Map<string, string>();
  /** Counts changes of `members`, and of those who are in it. */
  membersVersion = 0;
  topic = "";
  /** Who is typing, until when. */
  readonly typing = new Map<string, number>();
  joined = false;
  /** The room's key, to come back with. */
  key = "";
  /** Whether it has the mode, of those without a parameter: "nt". */
  modes = "";
  readonly past: Past = { more: false, live: true, loading: null };

  /** The time of the newest line that was seen. */
  readTo = 0;
  unread = 0;
  mentions = 0;
  /** What is newer is below the line "new"; 0: no such line. */
  newSince = 0;

  /** One has said something, and wants to see it. */
  toEnd = false;

  /** What is being written. */
  draft = "";
  /** What it answers. */
  replyTo: Line | null = null;

  #keys = new Set<string>();

  constructor(public name: string, readonly kind: "room" | "person" | "server") {}

  get id() {
    return folded(this.name);
  }

  get newest(): Line | undefined {
    return this.lines.at(-1);
  }

  has(line: Line) {
    return this.#keys.has(line.key);
  }

  /** Adds a line at the end. False: it is here already. */
  append(line: Line): boolean {
    if (this.#keys.has(line.key))
      return false;
    this.#keys.add(line.key);
    // Never before one that is here: the server's clock may have been set back.
    this.lines.push(line);
    if (this.lines.length > mostLines) {
      for (const gone of this.lines.splice(0, goAtOnce))
        this.#keys.delete(gone.key);
      this.past.more = true;
    }
    this.changes.changed();
    return true;
  }

  /** Puts lines of the past where they belong by their time. @param before of one millisecond
      they come first: who pastes says many lines in one. @returns those that were new. */
  merge(lines: readonly Line[], before = false): Line[] {
    const fresh = lines.filter(line => {
      const isNew = !this.#keys.has(line.key);
      this.#keys.add(line.key);
      return isNew;
    });
    if (fresh.length === 0)
      return fresh;
    const merged: Line[] = [];
    let i = 0;
    for (const line of fresh) {
      while (i < this.lines.length && (before ? this.lines[i]!.time < line.time
                                       : this.lines[i]!.time <= line.time))
        merged.push(this.lines[i++]!);
      merged.push(line);
    }
    while (i < this.lines.length)
      merged.push(this.lines[i++]!);
    this.#put(merged);
    return fresh;
  }

  /** Forgets all lines, and has these. */
  replace(lines: readonly Line[]) {
    this.#keys.clear();
    const fresh: Line[] = [];
    for (const line of lines)
      if (!this.#keys.has(line.key)) {
        this.#keys.add(line.key);
        fresh.push(line);
      }
    this.#put(fresh);
  }

  #put(lines: Line[]) {
    this.lines.length = 0;
    for (const line of lines)
      this.lines.push(line);
    this.changes.changed();
  }

  /** Puts a line in the place of the one with that id. */
  change(id: string, into: (line: Line) => Line): Line | null {
    const at = id === "" ? -1 : this.lines.findLastIndex(line => line.id === id);
    if (at < 0)
      return null;
    this.changes.changed();
    return this.lines[at] = into(this.lines[at]!);
  }

  find(id: string): Line | undefined {
    return id === "" ? undefined : this.lines.find(line => line.id === id);
  }

  /** All up to this time was seen. @returns whether that is new. */
  markRead(time: number): boolean {
    if (time <= this.readTo)
      return false;
    this.readTo = time;
    this.count();
    return true;
  }

  /** Counts anew what was not seen. */
  count() {
    let unread = 0;
    let mentions = 0;
    for (let i = this.lines.length - 1; i >= 0; --i) {
      const line = this.lines[i]!;
      if (line.time <= this.readTo)
        break;
      if (!isSaid(line) || line.own || line.deleted)
        continue;
      ++unread;
      if (line.mention || this.kind === "person")
        ++mentions;
    }
    if (unread !== this.unread || mentions !== this.mentions)
      this.changes.changed();
    this.unread = unread;
    this.mentions = mentions;
  }

  /** Somebody came, went, or is another one. */
  membersChanged() {
    ++this.membersVersion;
    this.changes.changed();
  }
}

/** The kind of conversation that a target of messages is. */
export function kindOf(target: string): "room" | "person" {
  return isRoom(target) ? "room" : "person";
}
