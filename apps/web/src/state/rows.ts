import { dayNumber } from "../format/times.ts";
import type { Line } from "./line.ts";

/** What stands on the screen, one below the other. */
export type Row =
  | { readonly type: "line"; readonly key: string; readonly line: Line; readonly head: boolean }
  /** People who came and went, in one row. */
  | { readonly type: "comings"; readonly key: string; readonly lines: readonly Line[] }
  | { readonly type: "day"; readonly key: string; readonly time: number }
  | { readonly type: "new"; readonly key: string; readonly time: number };

/** Lines of one person stand together for so long, in milliseconds. */
const together = 5 * 60_000;

function isComing(line: Line) {
  return line.event === "join" || line.event === "part" || line.event === "quit"
    || line.event === "nick";
}

function goesOn(line: Line, before: Line | undefined) {
  return before !== undefined && line.kind === "message" && before.kind === "message"
    && line.nick === before.nick && line.time - before.time < together
    && !line.replyTo && line.only === before.only && !before.deleted;
}

/** Rows of lines in order. @param newSince what is newer stands below the line "new". */
export function rowsOf(lines: readonly Line[], newSince: number, comings: boolean): Row[] {
  const rows: Row[] = [];
  let before: Line | undefined;
  let day = -1;
  let marked = newSince === 0;
  for (const line of lines) {
    if (!comings && isComing(line))
      continue;
    const thisDay = dayNumber(line.time);
    if (thisDay !== day) {
      rows.push({ type: "day", key: `day${thisDay}`, time: line.time });
      before = undefined;
    }
    day = thisDay;
    if (!marked && line.time > newSince && !line.own && line.kind !== "info" && !isComing(line)) {
      rows.push({ type: "new", key: "new", time: newSince });
      marked = true;
      before = undefined;
    }
    const last = rows[rows.length - 1];
    if (isComing(line)) {
      if (last?.type === "comings")
        rows[rows.length - 1] = { ...last, lines: [...last.lines, line] };
      else
        rows.push({ type: "comings", key: `c${line.key}`, lines: [line] });
    } else {
      rows.push({ type: "line", key: line.key, line, head: !goesOn(line, before) });
    }
    before = line;
  }
  return rows;
}

/** What happened, in a few words: "Omar and Sarah joined, Ann left". Who came and went again
    is not worth a word of its own. */
export function comingsInWords(lines: readonly Line[]): string {
  const came: string[] = [];
  const left: string[] = [];
  const others: string[] = [];
  for (const { event, nick, text } of lines) {
    if (event === "nick")
      others.push(`${nick} ${text}`);
    else if (event === "join") {
      if (left.includes(nick))
        left.splice(left.indexOf(nick), 1);
      else
        came.push(nick);
    } else if (came.includes(nick))
      came.splice(came.indexOf(nick), 1);
    else
      left.push(lines.length === 1 ? `${nick}\0${text}` : nick);
  }
  const alone = lines.length === 1 && left.length === 1 ? left[0]!.split("\0") : null;
  if (alone !== null)
    return alone.join(" ");
  const parts = [
    ...(came.length > 0 ? [`${listed(came)} joined`] : []),
    ...(left.length > 0 ? [`${listed(left)} left`] : []),
    ...others,
  ];
  if (parts.length > 0)
    return parts.join(", ");
  const nicks = [...new Set(lines.map(line => line.nick))];
  return `${listed(nicks)} came and went`;
}

/** "Ann", "Ann and Bob", "Ann, Bob and 3 others". */
export function listed(names: readonly string[]): string {
  const unique = [...new Set(names)];
  if (unique.length > 4)
    return `${unique.slice(0, 3).join(", ")} and ${unique.length - 3} others`;
  return unique.length < 2 ? unique[0] ?? ""
    : `${unique.slice(0, -1).join(", ")} and ${unique[unique.length - 1]}`;
}
