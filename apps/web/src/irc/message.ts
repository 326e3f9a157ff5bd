/** Tags of a message (IRCv3 message-tags), their values unescaped. */
export type Tags = ReadonlyMap<string, string>;

/** One IRC message (RFC 2812 2.3.1; tags: IRCv3 message-tags). */
export interface Message {
  readonly tags: Tags;
  /** "nick!user@host" or a server; empty if none. */
  readonly source: string;
  /** In upper case: a word or three digits. */
  readonly command: string;
  readonly params: readonly string[];
}

const noTags: Tags = new Map();

const escapes: Record<string, string> = { ":": ";", s: " ", "\\": "\\", r: "\r", n: "\n" };

/** What an escaped value stands for; a lone backslash at the end is left out. */
export function unescapeTag(value: string): string {
  return value.replace(/\\(.?)/gs, (_, c: string) => escapes[c] ?? c);
}

/** A value as it may stand in a tag. */
export function escapeTag(value: string): string {
  return value.replace(/[;\s\\]/g, c =>
    c === ";" ? "\\:" : c === " " ? "\\s" : c === "\\" ? "\\\\"
      : c === "\r" ? "\\r" : c === "\n" ? "\\n" : c);
}

function parseTags(text: string): Tags {
  const tags = new Map<string, string>();
  for (const tag of text.split(";")) {
    const equals = tag.indexOf("=");
    if (equals < 0)
      tags.set(tag, "");
    else
      tags.set(tag.slice(0, equals), unescapeTag(tag.slice(equals + 1)));
  }
  return tags;
}

/** Parses one line without its end. Null: it is empty, or has no command. */
export function parseMessage(line: string): Message | null {
  let rest = line.replace(/[\r\n]+$/, "");
  const word = () => {
    const end = rest.indexOf(" ");
    const result = end < 0 ? rest : rest.slice(0, end);
    rest = end < 0 ? "" : rest.slice(end).replace(/^ +/, "");
    return result;
  };
  rest = rest.replace(/^ +/, "");
  const tags = rest.startsWith("@") ? parseTags(word().slice(1)) : noTags;
  const source = rest.startsWith(":") ? word().slice(1) : "";
  const command = word().toUpperCase();
  if (!/^([A-Z]+|[0-9]{3})$/.test(command))
    return null;
  const params: string[] = [];
  while (rest !== "") {
    if (rest.startsWith(":")) {
      params.push(rest.slice(1));
      break;
    }
    params.push(word());
  }
  return { tags, source, command, params };
}

/** A line without its end. CR, LF and NUL are left out of every part, so that nothing can
    inject a second line. */
export function formatMessage(command: string, params: readonly string[] = [],
                              tags: Record<string, string> = {}): string {
  const front = Object.entries(tags)
    .map(([key, value]) => value === "" ? key : `${key}=${escapeTag(value)}`).join(";");
  const words = params.map((param, i) => {
    const clean = param.replace(/[\r\n\0]/g, "");
    const last = i === params.length - 1;
    return last && (clean === "" || clean.includes(" ") || clean.startsWith(":"))
      ? ":" + clean : clean;
  });
  return (front === "" ? "" : `@${front} `) + [command, ...words].join(" ");
}

/** The nick in a source, or all of it if it names a server. */
export function nickOf(source: string): string {
  const end = source.indexOf("!");
  return end < 0 ? source : source.slice(0, end);
}

/** "user@host" of a source; empty if it has none. */
export function userHostOf(source: string): string {
  const end = source.indexOf("!");
  return end < 0 ? "" : source.slice(end + 1);
}

/** Nicks and rooms in one case (CASEMAPPING=ascii). */
export function folded(name: string): string {
  return name.replace(/[A-Z]+/g, letters => letters.toLowerCase());
}

/** Whether two names are the same. */
export function same(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

/** Whether a target is a room (CHANTYPES). */
export function isRoom(target: string): boolean {
  return target.startsWith("#") || target.startsWith("&");
}

/** When it was said, in milliseconds since 1970 (IRCv3 server-time); else `now`. */
export function timeOf(message: Message, now: number): number {
  const time = Date.parse(message.tags.get("time") ?? "");
  return Number.isNaN(time) ? now : time;
}
