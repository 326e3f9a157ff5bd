const encoder = new TextEncoder();

/** Bytes of a text in UTF-8. */
export function bytes(text: string): number {
  return encoder.encode(text).length;
}

/** Bytes a message's text may have, in a line of 512 with the longest mask that a server
    shows (the server's rule: 417). */
export function roomForText(target: string, ownMask: string): number {
  const mask = ownMask === "" ? 32 + 1 + 17 + 1 + 64 : bytes(ownMask);
  return 512 - ":  PRIVMSG  :\r\n".length - mask - bytes(target);
}

/** Cuts a line into pieces of at most `most` bytes: behind a space where there is one in the
    second half, else between two characters, emoji of several code points whole. */
export function pieces(line: string, most: number): string[] {
  const result: string[] = [];
  let piece = "";
  let size = 0;
  for (const character of characters(line)) {
    const more = bytes(character);
    if (size + more > most && piece !== "") {
      const space = piece.lastIndexOf(" ") + 1;
      const cut = space > piece.length / 2 ? space : piece.length;
      result.push(piece.slice(0, cut));
      piece = piece.slice(cut);
      size = bytes(piece);
    }
    piece += character;
    size += more;
  }
  if (piece !== "")
    result.push(piece);
  return result;
}

/** The graphemes of a text where the browser knows them, else its code points. One that is
    longer than a line could take comes in code points. */
function* characters(text: string): Generator<string> {
  if (typeof Intl === "undefined" || !("Segmenter" in Intl)) {
    yield* text;
    return;
  }
  for (const { segment } of new (Intl as any).Segmenter().segment(text)) {
    if (segment.length > 32)
      yield* segment;
    else
      yield segment;
  }
}

/** Lines of a text as they can be sent: line ends of any kind, no control characters but
    those of mIRC's formatting, no empty lines at either end. */
export function sendableLines(text: string): string[] {
  // eslint-disable-next-line no-control-regex
  const clean = text.replace(/\r\n?|[\u2028\u2029\v\f]/g, "\n").replace(/\t/g, "    ")
    .replace(/[\x00\x01\x05-\x09\x0b-\x0e\x10\x12-\x15\x17-\x1c\x7f]/g, "");
  return clean.replace(/^\n+|\s+$/g, "").split("\n").map(line => line.trimEnd());
}
