import { type Batch, Batches } from "../irc/batches.ts";
import { Capabilities } from "../irc/capabilities.ts";
import { Isupport } from "../irc/isupport.ts";
import { type Message, folded, formatMessage, isRoom, parseMessage } from "../irc/message.ts";
import { type Line, freshKey, infoLine } from "./line.ts";
import { People } from "./people.ts";
import { receive } from "./receive.ts";
import { Room, kindOf } from "./room.ts";
import type { Settings, Store } from "./settings.ts";
import { Subject } from "./subject.ts";

/** What comes in answer to one command. */
export type Answer = Message | Batch;

/** One room of the server's list. */
export interface ListedRoom {
  readonly name: string;
  readonly members: number;
  readonly topic: string;
}

/** What the page knows of one chat: who we are, where, and with whom. It reaches the world
    by `send` and hears of it by `take`; it knows no sockets and no documents. */
export class Chat {
  /** Told when rooms come, go, or are switched, and when we are somebody else. */
  readonly changes = new Subject();
  readonly capabilities = new Capabilities();
  readonly isupport = new Isupport();
  readonly people = new People();
  readonly batches = new Batches();

  /** In the order they are listed: rooms, talks, the server. */
  rooms: Room[] = [];
  current: Room | null = null;
  /** Our nick; empty before we have one. */
  me = "";
  /** Our "nick!user@host" as others see it; empty if not known. */
  mask = "";
  /** The account that we are logged in to; empty for none. */
  account = "";
  away = false;
  connected = false;
  /** Rooms to enter once we are connected, the first of them to be shown. */
  wanted: string[] = [];
  /** The room to be shown as soon as it is entered, folded. */
  going = "";
  /** The server's list of rooms, when it was asked for. */
  list: { rooms: ListedRoom[]; complete: boolean } | null = null;
  /** A sentence that stands above everything for a while. */
  notice: { text: string; key: string } | null = null;

  /** Somebody says our name, or writes to us alone, and it was not seen yet. */
  onCall: (room: Room, line: Line) => void = () => {};
  /** We are in, and there is no room to enter. */
  onNowhere: () => void = () => {};
  /** A line came, live. */
  onHeard: (room: Room, line: Line) => void = () => {};

  #send: ((line: string) => void) | null = null;
  #answers = new Map<string, (answer: Answer) => boolean>();
  #lastLabel = 0;

  constructor(readonly settings: Settings, readonly store: Store,
              readonly now: () => number = Date.now) {}

  // -- the wire ---------------------------------------------------------------------

  /** We are somebody on a connection. */
  attach(send: (line: string) => void) {
    this.#send = send;
    this.connected = true;
    this.changes.changed();
  }

  detach() {
    this.#send = null;
    this.connected = false;
    this.#answers.clear();
    this.batches.clear();
    this.people.clear();
    for (const room of this.rooms) {
      room.joined = false;
      room.past.loading = null;
      room.typing.clear();
      room.changes.changed();
    }
    this.changes.changed();
  }

  /** Takes one line from the server. */
  take(line: string) {
    const message = parseMessage(line);
    const whole = message === null ? null : this.batches.take(message);
    if (whole !== null)
      receive(this, whole);
  }

  send(command: string, params: readonly string[] = [], tags: Record<string, string> = {}) {
    this.#send?.(formatMessage(command, params, tags));
  }

  sendLines(lines: readonly string[]) {
    for (const line of lines)
      this.#send?.(line);
  }

  has(capability: string) {
    return this.capabilities.has(capability);
  }

  /** A label for a command whose answer goes to `take` (IRCv3 labeled-response), which says
      whether it was for it alone. No tags if the server knows no labels. */
  label(take: (answer: Answer) => boolean): Record<string, string> {
    if (!this.has("labeled-response"))
      return {};
    const label = `p${++this.#lastLabel}`;
    this.#answers.set(label, take);
    return { label };
  }

  /** Who waits for an answer with this label; asked once. */
  waiting(label: string | undefined): ((answer: Answer) => boolean) | undefined {
    const take = this.#answers.get(label ?? "");
    this.#answers.delete(label ?? "");
    return take;
  }

  // -- rooms ------------------------------------------------------------------------

  find(name: string): Room | undefined {
    const id = folded(name);
    return this.rooms.find(room => room.id === id && room.kind !== "server");
  }

  /** The room or talk, made if there is none. */
  open(name: string): Room {
    const found = this.find(name);
    if (found !== undefined)
      return found;
    const room = new Room(name, kindOf(name));
    this.#add(room);
    return room;
  }

  /** Where the server's own words go. */
  get server(): Room {
    const found = this.rooms.find(room => room.kind === "server");
    if (found !== undefined)
      return found;
    const room = new Room(this.isupport.get("NETWORK") || "Server", "server");
    this.#add(room);
    return room;
  }

  #add(room: Room) {
    const rank = { room: 0, person: 1, server: 2 };
    const at = this.rooms.findIndex(other =>
      rank[other.kind] > rank[room.kind] || (other.kind === room.kind && other.id > room.id));
    this.rooms.splice(at < 0 ? this.rooms.length : at, 0, room);
    this.changes.changed();
  }

  /** It has another name from now on. */
  rename(room: Room, name: string) {
    this.rooms = this.rooms.filter(other => other !== room);
    room.name = name;
    this.#add(room);
    room.changes.changed();
  }

  close(room: Room) {
    const at = this.rooms.indexOf(room);
    if (at < 0)
      return;
    this.rooms.splice(at, 1);
    if (this.current === room) {
      this.current = null;
      this.show(this.rooms[Math.max(0, at - 1)] ?? null);
    }
    this.changes.changed();
  }

  /** Makes it the one that is looked at. */
  show(room: Room | null) {
    if (this.current === room)
      return;
    if (this.current !== null) {
      this.current.newSince = 0;
      this.current.changes.changed();
    }
    this.current = room;
    if (room !== null) {
      room.newSince = room.unread > 0 ? room.readTo : 0;
      room.changes.changed();
    }
    this.changes.changed();
  }

  /** Enters a room, or goes there if we are in it. */
  join(name: string, key = "") {
    const room = this.find(name);
    if (room !== undefined && (room.joined || room.kind === "person")) {
      this.show(room);
      return;
    }
    this.going = folded(name);
    this.send("JOIN", key === "" ? [name] : [name, key]);
  }

  /** Opens the talk with one person. */
  talkTo(nick: string): Room {
    const room = this.open(isRoom(nick) ? nick : this.people.find(nick)?.nick ?? nick);
    this.show(room);
    if (this.has("draft/read-marker") && room.readTo === 0)
      this.send("MARKREAD", [room.name]);
    return room;
  }

  // -- words of the page's own -------------------------------------------------------

  /** Says something in the room that is looked at, or in another one. */
  tell(text: string, room: Room | null = this.current) {
    if (room === null)
      this.announce(text);
    else
      room.append(infoLine(text, this.now()));
  }

  /** Says something above everything. */
  announce(text: string) {
    this.notice = { text, key: freshKey() };
    this.changes.changed();
  }
}
