import { mentions } from "../format/mentions.ts";
import { type Message, folded, nickOf, same, timeOf, userHostOf } from "../irc/message.ts";

export type LineKind = "message" | "action" | "notice" | "event" | "info";

/** What happened, if the line tells of an event. */
export type EventKind = "join" | "part" | "quit" | "kick" | "nick" | "topic" | "mode" | "rename";

/** One line of a room. Never changed: another one takes its place. */
export interface Line {
  /** Of no other line in the room. */
  readonly key: string;
  readonly kind: LineKind;
  readonly event?: EventKind;
  /** Milliseconds since 1970. */
  readonly time: number;
  /** Whose it is; empty for what the page itself says. */
  readonly nick: string;
  readonly text: string;
  /** Its msgid; empty if it has none. */
  readonly id: string;
  readonly own: boolean;
  readonly mention: boolean;
  /** The sign of those whom it is for, in a room: "@" of "@#room". */
  readonly only?: string;
  /** The msgid of what it answers. */
  readonly replyTo?: string;
  readonly bot?: boolean;
  /** Who reacted how. */
  readonly reactions?: ReadonlyMap<string, readonly string[]>;
  readonly deleted?: { readonly by: string; readonly reason: string };
  /** Of one's own line that has not come back. */
  readonly sending?: "waiting" | "failed" | undefined;
  /** Why it failed. */
  readonly problem?: string;
}

let lastKey = 0;

/** A key for a line without an id of its own. */
export function freshKey(): string {
  return `+${++lastKey}`;
}

/** By what the same line is known again, live or out of history. Of a text that came in
    several messages only the first has a msgid, and a server that starts anew may begin to
    count anew: so the time counts as well. */
export function keyOf(message: Message, text: string): string {
  const time = message.tags.get("time") ?? "";
  const id = message.tags.get("msgid") ?? "";
  if (id !== "")
    return `${id}/${time}`;
  return time === "" ? freshKey() : `${time}/${message.source}/${message.command}/${text}`;
}

/** A sentence of the page's own. */
export function infoLine(text: string, now: number): Line {
  return { key: freshKey(), kind: "info", time: now, nick: "", text, id: "", own: false, mention: false };
}

/** What somebody says: an action, a text; null for any other CTCP. */
export function unwrapped(text: string): { action: boolean; text: string } | null {
  if (!text.startsWith("\x01"))
    return { action: false, text };
  const inner = /^\x01ACTION(?: (.*?))?\x01?$/s.exec(text);
  return inner === null ? null : { action: true, text: inner[1] ?? "" };
}

/** The line that a message makes, live or out of history; null if it makes none.
    @param text of several messages together (draft/multiline), else the message's own. */
export function lineOf(message: Message, me: string, now: number, text?: string): Line | null {
  const nick = nickOf(message.source);
  const own = same(nick, me);
  const { command, params } = message;
  const base = {
    time: timeOf(message, now),
    nick,
    id: message.tags.get("msgid") ?? "",
    own,
    mention: false,
    ...(message.tags.has("bot") ? { bot: true } : {}),
  };
  if (command === "PRIVMSG" || command === "NOTICE") {
    const said = unwrapped(text ?? params[1] ?? "");
    if (said === null || (command === "NOTICE" && said.action))
      return null;
    const sign = /^[^#&A-Za-z0-9_]+(?=[#&])/.exec(params[0] ?? "")?.[0];
    const replyTo = message.tags.get("+draft/reply") ?? message.tags.get("+reply");
    return {
      ...base,
      key: keyOf(message, said.text),
      kind: command === "NOTICE" ? "notice" : said.action ? "action" : "message",
      text: said.text,
      mention: !own && mentions(said.text, me).length > 0,
      ...(sign === undefined ? {} : { only: sign }),
      ...(replyTo === undefined ? {} : { replyTo }),
    };
  }
  const told = eventOf(message, me);
  if (told === null)
    return null;
  const [event, words] = told;
  // Of an event only the past may say the id.
  const key = message.tags.has("time") ? `${message.tags.get("time")}/${nick}/${words}` : freshKey();
  return { ...base, key, kind: "event", event, text: words };
}

/** What an event is, and the words behind the nick. */
function eventOf({ command, params, source }: Message, me: string): [EventKind, string] | null {
  const because = (reason: string | undefined) => reason ? ` (${reason})` : "";
  switch (command) {
    case "JOIN":
      return ["join", "joined"];
    case "PART":
      return ["part", `left${because(params[1])}`];
    case "QUIT":
      return ["quit", `left the chat${because(params[0])}`];
    case "KICK":
      return ["kick", `threw ${same(params[1] ?? "", me) ? "you" : params[1]} out${
        because(same(params[2] ?? "", nickOf(source)) ? "" : params[2])}`];
    case "NICK":
      return ["nick", `is now known as ${params[0]}`];
    case "TOPIC":
      return ["topic", params[1] ? `changed the topic to: ${params[1]}` : "took the topic away"];
    case "MODE":
      return ["mode", `changed modes: ${params.slice(1).join(" ")}`];
    case "RENAME":
      return ["rename", `renamed the room to ${params[1]}${because(params[2])}`];
    default:
      return null;
  }
}

/** Whether a line counts as something that was said. */
export function isSaid(line: Line): boolean {
  return line.kind === "message" || line.kind === "action" || line.kind === "notice";
}

/** The line with one more reaction, or one less. */
export function withReaction(line: Line, emoji: string, nick: string, there: boolean): Line {
  const reactions = new Map(line.reactions);
  const others = (reactions.get(emoji) ?? []).filter(x => folded(x) !== folded(nick));
  if (there)
    others.push(nick);
  if (others.length > 0)
    reactions.set(emoji, others);
  else
    reactions.delete(emoji);
  return { ...line, reactions };
}

/** The mask of who sent a message. */
export function maskOf(message: Message): string {
  const rest = userHostOf(message.source);
  return rest === "" ? message.source : `${nickOf(message.source)}!${rest}`;
}
