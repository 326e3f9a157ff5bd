/** Where in a text somebody's name is said, as a word of its own, whatever the case of its
    letters: "Al" is not said in "also", and not in "Al_". Offsets of its characters. */
export function mentions(text: string, name: string): number[] {
  const result: number[] = [];
  if (name === "")
    return result;
  const low = text.toLowerCase();
  const wanted = name.toLowerCase();
  if (low.length !== text.length)
    return result;
  for (let at = low.indexOf(wanted); at >= 0; at = low.indexOf(wanted, at + wanted.length)) {
    if (!isPartOfName(text, at - 1) && !isPartOfName(text, at + wanted.length))
      result.push(at);
  }
  return result;
}

function isPartOfName(text: string, at: number) {
  const c = text[at];
  // Half of a character beyond the first plane: emoji are no names, so it is none.
  return c !== undefined && /[\p{L}\p{N}_\-[\]\\`^{}|]/u.test(c);
}
