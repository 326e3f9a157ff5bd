/** A copy of a text that cannot make a page look like something else: no control characters
    (mIRC's formatting apart), nothing that makes a line run backwards or break, no letters
    under heaps of accents. The joiners inside emoji stay. */
export function harmless(text: string): string {
  return text
    // eslint-disable-next-line no-control-regex
    .replace(/[\x00\x01\x05-\x09\x0b-\x0e\x10\x12-\x15\x17-\x1c\x7f-\x9f]/g, "")
    // Bidi marks, embeddings, overrides and isolates (Unicode UAX 9), line and paragraph
    // separators, invisible fillers and tags.
    .replace(/[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u00ad\u115f\u1160\u3164\uffa0]/g, "")
    .replace(/[\u{e0000}-\u{e001f}\u{e0080}-\u{e0fff}]/gu, "")
    .replace(/(\p{M}{4})\p{M}+/gu, "$1");
}
