/** How many colours names have; style/names.css has them. */
export const nameColours = 12;

/** The colour of a name: the same every day, in every browser, whatever its case. */
export function colourOf(name: string): number {
  let hash = 0x811c9dc5; // FNV-1a
  for (const c of name.toLowerCase().replace(/[_`|^]+$/, "")) {
    hash ^= c.codePointAt(0)!;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash % nameColours;
}
