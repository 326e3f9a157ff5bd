import { formatMessage } from "../irc/message.ts";
import { bytes, pieces, roomForText, sendableLines } from "../irc/split.ts";

/** One message to be sent: what it says, and the lines that say it. */
export interface Outgoing {
  readonly text: string;
  readonly action: boolean;
  /** Its lines with the tags of the whole: a label, what it answers. */
  readonly lines: (tags: Record<string, string>) => string[];
}

/** What the server takes (draft/multiline). */
export interface Multiline {
  readonly maxBytes: number;
  readonly maxLines: number;
}

export interface Target {
  readonly name: string;
  /** One's own "nick!user@host", which counts in the length of a line; empty: not known. */
  readonly ownMask: string;
  /** Null: the server knows of no messages with several lines. */
  readonly multiline: Multiline | null;
}

let lastBatch = 0;

/** Messages that say a text: one, where the server takes several lines in one; else one
    for each line, and for each piece of a line that is too long. */
export function compose(text: string, to: Target, action = false): Outgoing[] {
  const room = roomForText(to.name, to.ownMask) - (action ? "\x01ACTION \x01".length : 0);
  const cut = sendableLines(text).map(line => line === "" ? [""] : pieces(line, room));
  const single = (piece: string): Outgoing => ({
    text: piece,
    action,
    lines: tags => [formatMessage("PRIVMSG",
                                  [to.name, action ? `\x01ACTION ${piece}\x01` : piece], tags)],
  });
  const isOne = cut.length === 1 && cut[0]!.length === 1;
  if (isOne || action || to.multiline === null)
    return cut.flat().filter(piece => piece !== "").map(single);
  return batches(cut, to.multiline)
    .map(group => group.length === 1 ? single(group[0]!.piece) : batched(group, to.name));
}

/** A line of a batch, or what goes on with the one before it. */
interface Piece {
  readonly piece: string;
  readonly goesOn: boolean;
}

/** Pieces in as few groups as the server's limits allow. */
function batches(cut: string[][], limits: Multiline): Piece[][] {
  const groups: Piece[][] = [];
  let group: Piece[] = [];
  let size = 0;
  const finish = () => {
    while (group.at(-1)?.piece === "")
      group.pop();
    if (group.length > 0)
      groups.push(group);
    group = [];
    size = 0;
  };
  for (const line of cut)
    line.forEach((piece, i) => {
      const more = bytes(piece) + 1;
      if (group.length >= limits.maxLines || size + more > limits.maxBytes)
        finish();
      if (group.length === 0 && piece === "")
        return;
      group.push({ piece, goesOn: i > 0 && group.length > 0 });
      size += more;
    });
  finish();
  return groups;
}

function batched(group: Piece[], target: string): Outgoing {
  return {
    text: group.map(({ piece, goesOn }, i) => (i === 0 || goesOn ? "" : "\n") + piece).join(""),
    action: false,
    lines: tags => {
      const name = `m${++lastBatch}`;
      return [
        formatMessage("BATCH", [`+${name}`, "draft/multiline", target], tags),
        ...group.map(({ piece, goesOn }) => formatMessage("PRIVMSG", [target, piece], {
          batch: name,
          ...(goesOn ? { "draft/multiline-concat": "" } : {}),
        })),
        formatMessage("BATCH", [`-${name}`]),
      ];
    },
  };
}

/** The text of a batch that came (draft/multiline). */
export function multilineText(parts: readonly { text: string; goesOn: boolean }[]): string {
  return parts.map(({ text, goesOn }, i) => (i === 0 || goesOn ? "" : "\n") + text).join("");
}
