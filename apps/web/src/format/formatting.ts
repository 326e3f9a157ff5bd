/** A stretch of text that looks the same (modern.ircdocs.horse/formatting). */
export interface Span {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly mono?: boolean;
  /** One of mIRC's first sixteen colours. Those of the background are left out: what is
      white on white for one of two themes cannot be read. */
  readonly colour?: number;
}

type Style = Omit<Span, "text">;

const toggles: Record<string, keyof Style> = {
  "\x02": "bold",
  "\x1d": "italic",
  "\x1f": "underline",
  "\x1e": "strike",
  "\x11": "mono",
};

// A code with what belongs to it: colours have digits, hexadecimal ones six.
// eslint-disable-next-line no-control-regex
const codes = /\x03(\d{1,2})?(?:,\d{1,2})?|\x04(?:[0-9A-Fa-f]{6}(?:,[0-9A-Fa-f]{6})?)?|[\x02\x0f\x11\x16\x1d\x1e\x1f]/g;

/** Takes the codes out of a text, and says what they mean. */
export function spansOf(text: string): Span[] {
  const spans: Span[] = [];
  let style: Style = {};
  let from = 0;
  const put = (to: number) => {
    if (to > from)
      spans.push({ text: text.slice(from, to), ...style });
  };
  for (const match of text.matchAll(codes)) {
    put(match.index!);
    from = match.index! + match[0].length;
    const code = match[0][0]!;
    const toggle = toggles[code];
    if (toggle !== undefined)
      style = { ...style, [toggle]: style[toggle] !== true };
    else if (code === "\x0f")
      style = {};
    else if (code === "\x03" || code === "\x04") {
      const { colour: _, ...rest } = style;
      const number = Number(match[1]);
      style = match[1] !== undefined && number < 16 ? { ...rest, colour: number } : rest;
    }
  }
  put(text.length);
  return spans;
}

/** The text alone. */
export function plain(text: string): string {
  return text.replace(codes, "");
}
