import type { Session } from "../connection/session.ts";
import type { Chat } from "../state/chat.ts";
import type { Desk } from "../state/commands.ts";
import { loadAround } from "../state/history.ts";
import type { Line } from "../state/line.ts";
import type { Room } from "../state/room.ts";
import type { Settings } from "../state/settings.ts";
import { Subject } from "../state/subject.ts";

export type DialogName =
  "rooms" | "search" | "settings" | "account" | "help" | "paste" | "topic" | "delete";

export interface MenuItem {
  readonly text: string;
  readonly run: () => void;
  readonly danger?: boolean;
}

/** A menu, where it was asked for. */
export interface Menu {
  readonly title: string;
  readonly items: readonly MenuItem[];
  readonly at: DOMRect;
}

/** What is open on the screen, beside the chat itself. */
export class Stage {
  readonly changes = new Subject();
  dialog: { name: DialogName; text: string; done?: (() => void) | undefined } | null = null;
  drawer: "rooms" | "people" | null = null;
  menu: Menu | null = null;
  /** The line to be brought into sight; changes of `room` tell of it. */
  jump: { room: Room; key: string } | null = null;
  /** Puts words into the composer. */
  insert: (text: string) => void = () => {};

  constructor(readonly chat: Chat, readonly session: Session, readonly settings: Settings) {}

  open(name: DialogName, text = "", done?: () => void) {
    this.dialog = { name, text, done };
    this.menu = null;
    this.changes.changed();
  }

  close() {
    this.dialog = null;
    this.changes.changed();
  }

  openDrawer(drawer: Stage["drawer"]) {
    this.drawer = this.drawer === drawer ? null : drawer;
    this.changes.changed();
  }

  openMenu(menu: Menu | null) {
    this.menu = menu;
    this.changes.changed();
  }

  show(room: Room) {
    this.chat.show(room);
    this.openDrawer(null);
  }

  /** Goes to a line, wherever it is. */
  goTo(room: Room, line: Line) {
    this.show(room);
    const jump = () => {
      const here = room.lines.find(x => x.key === line.key || (line.id !== "" && x.id === line.id));
      if (here === undefined)
        return false;
      this.jump = { room, key: here.key };
      room.changes.changed();
      return true;
    };
    if (!jump())
      loadAround(this.chat, room, line, jump);
  }

  rename(name: string) {
    this.session.renamed(name);
    this.chat.send("NICK", [name]);
  }

  desk(room: Room): Desk {
    return {
      chat: this.chat,
      room,
      leave: reason => this.session.leave(reason),
      rename: name => this.rename(name),
      openDialog: (name, text) => this.open(name, text),
    };
  }
}
