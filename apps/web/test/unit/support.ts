import type { TestContext } from "node:test";
import { Chat } from "../../src/state/chat.ts";
import { Settings, type Store } from "../../src/state/settings.ts";
import type { Room } from "../../src/state/room.ts";

/** A store in memory. */
export function memory(): Store & { all: Map<string, string> } {
  const all = new Map<string, string>();
  return {
    all,
    getItem: key => all.get(key) ?? null,
    setItem: (key, value) => void all.set(key, value),
  };
}

export const allCapabilities = "batch draft/chathistory draft/message-redaction draft/multiline "
  + "draft/read-marker echo-message labeled-response message-tags server-time soju.im/search";

/** Noon of a day. */
export const noon = Date.UTC(2026, 10, 30, 12);

/** A time so many seconds after noon, as a tag has it. */
export function at(seconds: number): string {
  return new Date(noon + seconds * 1000).toISOString();
}

/** A chat as one who is connected as Alice, with what it has sent. */
export class Fixture {
  now = noon;
  sent: string[] = [];
  readonly store = memory();
  readonly chat: Chat;

  constructor(capabilities = allCapabilities) {
    this.chat = new Chat(new Settings(this.store), this.store, () => this.now);
    this.chat.capabilities.offer(`${capabilities} draft/multiline=max-bytes=4096,max-lines=24`);
    this.chat.capabilities.acknowledge(capabilities);
    this.attach();
    this.feed(":irc 005 Alice PREFIX=(ohv)@%+ CHANMODES=beIq,k,fjl,CMRScimnst CHATHISTORY=100 "
      + "MSGREFTYPES=msgid,timestamp WHOX BOT=B :are supported");
  }

  attach() {
    this.chat.me = "Alice";
    this.chat.attach(line => this.sent.push(line));
  }

  feed(...lines: string[]) {
    for (const line of lines)
      this.chat.take(line);
  }

  /** Enters a room with these names, and forgets what was sent for it. */
  join(name = "#lobby", names = "Alice @Omar Sarah"): Room {
    this.feed(`:Alice!~a@host JOIN ${name}`, `:irc 353 Alice = ${name} :${names}`,
              `:irc 366 Alice ${name} :End`);
    const room = this.chat.find(name)!;
    this.answerHistory(name, []);
    this.sent = [];
    return room;
  }

  /** Answers the last CHATHISTORY with lines, without their batch tag. */
  answerHistory(target: string, lines: string[]) {
    const label = this.labelOf("CHATHISTORY");
    if (label === "")
      return;
    this.feed(`@label=${label} :irc BATCH +h chathistory ${target}`,
              ...lines.map(line => line.startsWith("@") ? `@batch=h;${line.slice(1)}` : `@batch=h ${line}`),
              ":irc BATCH -h");
  }

  /** The label of the last line sent with that command. */
  labelOf(command: string): string {
    const line = [...this.sent].reverse().find(x => x.includes(` ${command} `) && x.startsWith("@"));
    return /label=([^; ]+)/.exec(line ?? "")?.[1] ?? "";
  }
}

/** What stands in a room, as short as it can be said. */
export function shown(room: Room): string[] {
  return [...room.lines, ...room.pending].map(line =>
    `${line.nick}${line.sending ? `(${line.sending})` : ""}: ${line.text}`);
}

/** Time that moves only by the test's hand (node 18 has no such thing for all of it). */
export function stopClock(t: TestContext) {
  const real = { setTimeout, clearTimeout, now: Date.now };
  let now = Date.now();
  let last = 0;
  const timers = new Map<number, { at: number; work: () => void }>();
  globalThis.setTimeout = ((work: () => void, after = 0) => {
    timers.set(++last, { at: now + after, work });
    return last;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer: number) => void timers.delete(timer)) as typeof clearTimeout;
  Date.now = () => now;
  t.after(() => {
    globalThis.setTimeout = real.setTimeout;
    globalThis.clearTimeout = real.clearTimeout;
    Date.now = real.now;
  });
  return {
    /** Lets so many milliseconds pass. */
    tick(time: number) {
      const end = now + time;
      for (;;) {
        const due = [...timers].filter(([, x]) => x.at <= end).sort(([, a], [, b]) => a.at - b.at)[0];
        if (due === undefined)
          break;
        timers.delete(due[0]);
        now = due[1].at;
        due[1].work();
      }
      now = end;
    },
  };
}
