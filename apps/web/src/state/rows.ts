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

/** Whether a line tells of somebody who comes, goes, or is called otherwise: several of them
    are one row. */
export function isComing(line: Line): boolean {
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
    const last = rows.at(-1);
    if (isComing(line)) {
      if (last?.type === "comings")
        (last.lines as Line[]).push(line);
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
  if (lines.length === 1 && lines[0]!.event !== "join")
    return `${lines[0]!.nick} ${lines[0]!.text}`;
  const came = new Set<string>();
  const left = new Set<string>();
  const others: string[] = [];
  for (const { event, nick, text } of lines) {
    if (event === "nick")
      others.push(`${nick} ${text}`);
    else if (event === "join" ? !left.delete(nick) : !came.delete(nick))
      (event === "join" ? came : left).add(nick);
  }
  const parts = [
    ...(came.size > 0 ? [`${listed(came)} joined`] : []),
    ...(left.size > 0 ? [`${listed(left)} left`] : []),
    ...others,
  ];
  if (parts.length > 0)
    return parts.join(", ");
  return `${listed(lines.map(line => line.nick))} came and went`;
}

const list = new Intl.ListFormat("en-GB");

/** "Ann", "Ann and Bob", "Ann, Bob and 3 others". */
export function listed(names: Iterable<string>): string {
  const unique = [...new Set(names)];
  return list.format(unique.length > 4
    ? [...unique.slice(0, 3), `${unique.length - 3} others`] : unique);
}
