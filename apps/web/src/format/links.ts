/** A stretch of text, with where it leads if it is a link. */
export interface Part {
  readonly text: string;
  readonly href?: string;
}

// With a scheme, or with "www." in front. linkifyjs, which also knows all top-level domains,
// would be a fifth of the whole page.
const candidates = /(?<![\p{L}\p{N}@])(?:https?:\/\/|www\.)[^\s<>"\u201c\u201d\x00-\x1f]+/giu;

const closing: Record<string, string> = { ")": "(", "]": "[", "}": "{", ">": "<" };

/** Cuts a text at its links. Only http and https are links; the rest, as `javascript:`, is
    text. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(candidates)) {
    const found = withoutEnd(match[0]);
    const href = safeAddress(found);
    if (href === null)
      continue;
    const at = match.index!;
    if (at > from)
      parts.push({ text: text.slice(from, at) });
    parts.push({ text: found, href });
    from = at + found.length;
  }
  if (from < text.length)
    parts.push({ text: text.slice(from) });
  return parts;
}

/** What ends a sentence around a link is not part of it, nor is a bracket that was opened
    before it. */
function withoutEnd(link: string): string {
  for (;;) {
    const last = link.at(-1)!;
    const opening = closing[last];
    const isEnd = /[.,;:!?'*_~\u2019\u2026]/.test(last)
      || (opening !== undefined && count(link, last) > count(link, opening));
    if (!isEnd)
      return link;
    link = link.slice(0, -1);
  }
}

function count(text: string, c: string) {
  return text.split(c).length - 1;
}

/** The address as the browser reads it; null if it is none, or has somebody's name in it:
    "https://bank.example@evil.example" goes elsewhere than it says. */
function safeAddress(link: string): string | null {
  try {
    const url = new URL(/^www\./i.test(link) ? `https://${link}` : link);
    return /^https?:$/.test(url.protocol) && url.username + url.password === "" ? url.href : null;
  } catch {
    return null;
  }
}
