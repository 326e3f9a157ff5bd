import { folded, nickOf } from "../irc/message.ts";

/** Whether who sent something is in the list: by nick, or by a mask like "*!*@192.0.2.*". */
export function isIgnored(list: readonly string[], source: string): boolean {
  return list.some(entry =>
    /[!@*?]/.test(entry) ? matches(entry, source) : folded(entry) === folded(nickOf(source)));
}

/** A mask with * and ?, over the whole of a text; without backtracking that could take long. */
export function matches(mask: string, text: string): boolean {
  const m = folded(mask);
  const t = folded(text);
  let i = 0;
  let j = 0;
  let star = -1;
  let from = 0;
  while (j < t.length) {
    if (i < m.length && (m[i] === "?" || (m[i] === t[j] && m[i] !== "*"))) {
      ++i;
      ++j;
    } else if (m[i] === "*") {
      star = i++;
      from = j;
    } else if (star >= 0) {
      i = star + 1;
      j = ++from;
    } else {
      return false;
    }
  }
  while (m[i] === "*")
    ++i;
  return i === m.length;
}
