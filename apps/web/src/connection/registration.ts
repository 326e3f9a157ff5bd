import type { Capabilities } from "../irc/capabilities.ts";
import { type Message, formatMessage } from "../irc/message.ts";
import { plainAnswer } from "../irc/sasl.ts";
import { refusal } from "../state/refusals.ts";

/** Who wants in. */
export interface Identity {
  name: string;
  /** What the server asks of everybody (PASS); empty: nothing. */
  serverPassword: string;
  /** Of the account; empty: come as a guest. */
  password: string;
}

/** Why one is not in yet, and what to ask for. */
export interface Problem {
  readonly about: "name" | "server password" | "password" | "banned" | "connection";
  readonly text: string;
}

/** What comes of a message. */
export interface Step {
  readonly send: string[];
  readonly problem?: Problem;
  /** We are in, under this nick. */
  readonly nick?: string;
}

/** Most capabilities asked for in one line: it stays below 512 bytes. */
const atOnce = 12;

/** The way in: capabilities, a login, a nick (IRCv3 capability-negotiation, sasl-3.2). Lines
    in, lines out. */
export class Registration {
  #asked = 0;
  #offered = false;
  #ended = false;

  constructor(private who: Identity, private capabilities: Capabilities) {
    capabilities.clear();
  }

  begin(): string[] {
    const { name, serverPassword } = this.who;
    return [
      formatMessage("CAP", ["LS", "302"]),
      ...(serverPassword === "" ? [] : [formatMessage("PASS", [serverPassword])]),
      formatMessage("NICK", [name]),
      formatMessage("USER", [userName(name), "0", "*", name]),
    ];
  }

  /** Another name, after a refused one. */
  rename(name: string): string[] {
    this.who = { ...this.who, name };
    return [formatMessage("NICK", [name])];
  }

  take(message: Message): Step {
    const { command, params } = message;
    switch (command) {
      case "CAP":
        return this.#takeCap(params);
      case "AUTHENTICATE":
        return params[0] === "+"
          ? { send: plainAnswer(this.who.name, this.who.password)
                .map(piece => formatMessage("AUTHENTICATE", [piece])) }
          : { send: [] };
      case "903":
        return this.#end();
      case "902":
      case "904":
      case "905":
      case "906":
        return problem("password", loginProblem(params));
      case "001":
        return { send: [], nick: params[0] ?? this.who.name };
      case "464":
        return problem("server password", this.who.serverPassword === ""
          ? "This server has a password" : "That is not the server's password");
      case "465":
        return problem("banned", refusal(message) ?? "You are banned from this server");
      case "263":
        return problem("connection", params.at(-1) ?? "Try again later");
      case "431":
      case "432":
      case "433":
      case "436":
      case "437":
        return problem("name", nameProblem(command, this.who.name, params));
      default:
        return { send: [] };
    }
  }

  #takeCap(params: readonly string[]): Step {
    const list = params.at(-1) ?? "";
    switch ((params[1] ?? "").toUpperCase()) {
      case "LS": {
        this.capabilities.offer(list);
        // "*" in front of the list: more of it comes.
        if (params.length > 3 || this.#offered)
          return { send: [] };
        this.#offered = true;
        const wanted = this.capabilities.toRequest();
        const send: string[] = [];
        for (let i = 0; i < wanted.length; i += atOnce)
          send.push(formatMessage("CAP", ["REQ", wanted.slice(i, i + atOnce).join(" ")]));
        this.#asked = send.length;
        return send.length === 0 ? this.#logIn() : { send };
      }
      case "ACK":
        this.capabilities.acknowledge(list);
        return --this.#asked === 0 ? this.#logIn() : { send: [] };
      case "NAK":
        return --this.#asked === 0 ? this.#logIn() : { send: [] };
      default:
        return { send: [] };
    }
  }

  #logIn(): Step {
    if (this.who.password === "")
      return this.#end();
    if (!this.capabilities.has("sasl"))
      return problem("password", "This server lets people log in over an encrypted connection "
        + "(https) only");
    return { send: [formatMessage("AUTHENTICATE", ["PLAIN"])] };
  }

  #end(): Step {
    if (this.#ended)
      return { send: [] };
    this.#ended = true;
    return { send: [formatMessage("CAP", ["END"])] };
  }
}

function problem(about: Problem["about"], text: string): Step {
  return { send: [], problem: { about, text } };
}

function loginProblem(params: readonly string[]) {
  const words = params.at(-1) ?? "";
  return words.replace(/^SASL authentication failed:? ?/, "") === ""
    ? "That is not the password" : `You were not logged in: ${
      words.replace(/^SASL authentication failed: /, "")}`;
}

function nameProblem(command: string, name: string, params: readonly string[]) {
  const words = params.at(-1) ?? "";
  if (command === "433" && !/account|regist|log/i.test(words))
    return `Somebody is called ${name} already`;
  return words === "" ? `${name} is no name that one can have here` : words;
}

/** The name of a user, of ASCII letters and digits: what the nick has of them. */
function userName(name: string) {
  return name.replace(/[^A-Za-z0-9]/g, "").slice(0, 10).toLowerCase() || "web";
}
