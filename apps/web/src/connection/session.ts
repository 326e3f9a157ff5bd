import { formatMessage, parseMessage, same } from "../irc/message.ts";
import type { Chat } from "../state/chat.ts";
import { loseSent } from "../state/speak.ts";
import { Subject } from "../state/subject.ts";
import { Backoff } from "./backoff.ts";
import { type Identity, type Problem, Registration } from "./registration.ts";

/** What stands between us and the server. */
export interface Socket {
  send(line: string): void;
  close(): void;
}

export interface SocketEvents {
  opened(): void;
  line(line: string): void;
  /** Once, also if it never opened. */
  closed(): void;
}

export type Connect = (events: SocketEvents) => Socket;

export type Phase =
  | "out" ///< nobody has given a name yet, or we have left
  | "connecting"
  | "online"
  | "waiting"; ///< the connection is lost, and will be tried again

/** How long the server may be silent before it is asked whether it is there, and how long
    its answer may take, in milliseconds. */
const silence = 60_000;
const answerTime = 15_000;

/** How often a name that our own old connection may still have is asked for again. */
const regainEvery = 20_000;

/** Who we are, over as many connections as it takes: comes in, stays in, leaves. */
export class Session {
  readonly changes = new Subject();
  phase: Phase = "out";
  /** Why we are not in, for the one who waits for it. */
  problem: Problem | null = null;
  /** When the next attempt is, in milliseconds since 1970. */
  retryAt = 0;
  /** What the server said at the end of the last connection. */
  farewell = "";

  #who: Identity = { name: "", serverPassword: "", password: "" };
  #socket: Socket | null = null;
  #registration: Registration | null = null;
  #backoff = new Backoff();
  #retry: ReturnType<typeof setTimeout> | undefined;
  #heart: ReturnType<typeof setTimeout> | undefined;
  #regain: ReturnType<typeof setTimeout> | undefined;
  #wasOnline = false;

  constructor(readonly chat: Chat, private connect: Connect) {}

  get identity(): Readonly<Identity> {
    return this.#who;
  }

  /** Comes in as somebody. While a connection waits for another name, it gets that. */
  enter(who: Identity) {
    const sameButName = this.#registration !== null && this.problem?.about === "name"
      && who.password === this.#who.password && who.serverPassword === this.#who.serverPassword;
    this.#who = who;
    this.problem = null;
    this.farewell = "";
    if (sameButName) {
      for (const line of this.#registration!.rename(who.name))
        this.#socket?.send(line);
    } else {
      this.#drop();
      this.#open();
    }
    this.changes.changed();
  }

  /** Leaves, and says so. */
  leave(reason = "") {
    this.#wasOnline = false;
    this.#socket?.send(formatMessage("QUIT", reason === "" ? [] : [reason]));
    this.#drop();
    this.chat.detach();
    this.#is("out");
  }

  /** Does not wait any longer. */
  retryNow() {
    if (this.phase !== "waiting")
      return;
    clearTimeout(this.#retry);
    this.#open();
  }

  #is(phase: Phase) {
    this.phase = phase;
    this.changes.changed();
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    this.#registration = null;
    clearTimeout(this.#retry);
    clearTimeout(this.#heart);
    clearTimeout(this.#regain);
    socket?.close();
  }

  #open() {
    this.#is("connecting");
    const registration = this.#registration = new Registration(this.#who, this.chat.capabilities);
    // What an earlier socket still says is nobody's business.
    const mine = (work: () => void) => {
      if (socket === this.#socket)
        work();
    };
    const socket = this.connect({
      opened: () => mine(() => {
        this.#beat();
        for (const line of registration.begin())
          socket.send(line);
      }),
      line: line => mine(() => this.#take(line)),
      closed: () => mine(() => this.#closed()),
    });
    this.#socket = socket;
    this.#beat();
  }

  /** The server was heard: it is asked when it has been silent for too long. */
  #beat() {
    clearTimeout(this.#heart);
    this.#heart = setTimeout(() => {
      this.#socket?.send(formatMessage("PING", ["page"]));
      this.#heart = setTimeout(() => {
        const socket = this.#socket;
        this.farewell = "the server does not answer";
        this.#closed();
        socket?.close();
      }, answerTime);
    }, silence);
  }

  #take(line: string) {
    this.#beat();
    const message = parseMessage(line);
    if (message === null)
      return;
    if (message.command === "PING") {
      this.#socket?.send(formatMessage("PONG", message.params));
      return;
    }
    if (message.command === "ERROR") {
      this.farewell = message.params[0] ?? "";
      return;
    }
    if (this.#registration === null) {
      this.chat.take(line);
      this.#wantNameBack(message.command, message.source);
      return;
    }
    const step = this.#registration.take(message);
    for (const answer of step.send)
      this.#socket?.send(answer);
    if (step.problem !== undefined)
      this.#refused(step.problem);
    if (message.command === "900")
      this.chat.take(line);
    if (step.nick !== undefined)
      this.#in(step.nick, line);
  }

  #refused(problem: Problem) {
    // Who comes back is not asked: our own old connection may still have the name.
    if (this.#wasOnline && problem.about === "name") {
      const name = this.#registration!;
      const next = this.chat.me.length > 28 ? `${this.chat.me.slice(0, 28)}_` : `${this.chat.me}_`;
      this.chat.me = next;
      for (const line of name.rename(next))
        this.#socket?.send(line);
      return;
    }
    this.problem = problem;
    if (problem.about !== "name")
      this.#drop();
    this.#is("out");
  }

  #in(nick: string, line: string) {
    this.#registration = null;
    this.#backoff.reset();
    this.problem = null;
    this.farewell = "";
    this.#wasOnline = true;
    this.chat.me = nick;
    const socket = this.#socket!;
    this.chat.attach(text => socket.send(text));
    this.chat.take(line);
    this.#is("online");
    if (!same(nick, this.#who.name))
      this.#askForName();
  }

  #askForName() {
    clearTimeout(this.#regain);
    this.#regain = setTimeout(() => {
      if (this.phase !== "online" || same(this.chat.me, this.#who.name))
        return;
      // An answer that refuses it says nothing new.
      this.chat.send("NICK", [this.#who.name], this.chat.label(() => false));
      this.#askForName();
    }, regainEvery);
  }

  /** Our name is free, or we have chosen another one. */
  #wantNameBack(command: string, source: string) {
    const nick = source.split("!")[0] ?? "";
    if (command === "NICK" && same(this.chat.me, this.#who.name))
      clearTimeout(this.#regain);
    if (command === "QUIT" && same(nick, this.#who.name) && !same(this.chat.me, this.#who.name))
      this.chat.send("NICK", [this.#who.name]);
  }

  /** We go by another name from now on, also when we come back. */
  renamed(name: string) {
    this.#who = { ...this.#who, name };
    clearTimeout(this.#regain);
  }

  /** The password of the account that we have now. */
  learned(password: string) {
    this.#who = { ...this.#who, password };
  }

  #closed() {
    const wasIn = this.#wasOnline;
    this.#socket = null;
    this.#registration = null;
    clearTimeout(this.#heart);
    clearTimeout(this.#regain);
    if (!wasIn) {
      this.problem ??= {
        about: "connection",
        text: this.farewell || "The server cannot be reached",
      };
      this.#is("out");
      return;
    }
    this.chat.detach();
    for (const room of this.chat.rooms)
      loseSent(room);
    this.chat.me = this.#who.name;
    const pause = this.#backoff.next();
    this.retryAt = Date.now() + pause;
    this.#retry = setTimeout(() => this.#open(), pause);
    this.#is("waiting");
  }
}
