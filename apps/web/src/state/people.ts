import { folded } from "../irc/message.ts";

/** What is known of somebody who shares a room with us. */
export interface Person {
  nick: string;
  /** "user@host"; empty if not known. */
  host: string;
  /** The account's name; empty for none. */
  account: string;
  away: boolean;
  bot: boolean;
  realname: string;
}

/** Everybody whom we see, by folded nick. */
export class People {
  #all = new Map<string, Person>();

  find(nick: string): Person | undefined {
    return this.#all.get(folded(nick));
  }

  /** Them, and if they were not known before, from now on. */
  meet(nick: string): Person {
    const known = this.find(nick);
    if (known !== undefined)
      return known;
    const fresh = { nick, host: "", account: "", away: false, bot: false, realname: "" };
    this.#all.set(folded(nick), fresh);
    return fresh;
  }

  rename(from: string, to: string) {
    const person = this.find(from);
    if (person === undefined)
      return;
    this.#all.delete(folded(from));
    person.nick = to;
    this.#all.set(folded(to), person);
  }

  forget(nick: string) {
    this.#all.delete(folded(nick));
  }

  clear() {
    this.#all.clear();
  }
}
