import { h } from "preact";
import { useMemo, useState } from "preact/hooks";
import { colourOf } from "../format/colour.ts";
import { harmless } from "../format/clean.ts";
import { folded } from "../irc/message.ts";
import type { Room } from "../state/room.ts";
import { useChanges, useStage } from "./hooks.ts";
import { memo } from "./memo.ts";
import { openPersonMenu } from "./person-menu.ts";

/** Most names that stand in the list at once; one finds the others by typing. */
const mostNames = 300;

const rankWords: Record<string, string> = {
  "@": "operator", "%": "half-operator", "+": "may speak", "~": "founder", "&": "admin",
};

interface Row {
  readonly nick: string;
  readonly sign: string;
  readonly away: boolean;
  readonly bot: boolean;
}

/** Who is in the room: those with a rank first, then by name. */
export function PeopleList({ room }: { room: Room }) {
  const stage = useStage();
  const { chat } = stage;
  useChanges(room.changes);
  const [filter, setFilter] = useState("");
  const order = chat.isupport.rankSigns;
  const people = useMemo(() => {
    const rows: (Row & { id: string; rank: number })[] = [];
    for (const [id, signs] of room.members) {
      const person = chat.people.find(id);
      const sign = signs[0] ?? "";
      rows.push({
        id, sign, nick: person?.nick ?? id, away: person?.away ?? false, bot: person?.bot ?? false,
        rank: sign === "" ? order.length : order.indexOf(sign),
      });
    }
    return rows.sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1));
  }, [room, room.membersVersion]);
  const wanted = folded(filter.trim());
  const fitting = wanted === "" ? people : people.filter(row => row.id.includes(wanted));
  return (
    <aside class="people" aria-label="People">
      <h2>{room.members.size === 1 ? "Only you are here" : `${room.members.size} people`}</h2>
      {people.length > 12 &&
        <input type="search" class="filter" placeholder="Find somebody" aria-label="Find somebody"
               value={filter} onInput={e => setFilter(e.currentTarget.value)} />}
      <ul class="scroll" tabIndex={-1}>
        {fitting.slice(0, mostNames).map(row =>
          <Name key={row.id} room={room} nick={row.nick} sign={row.sign} away={row.away}
                bot={row.bot} me={row.nick === chat.me} />)}
        {fitting.length > mostNames &&
          <li class="quiet more">and {fitting.length - mostNames} more: type to find them</li>}
      </ul>
    </aside>
  );
}

const Name = memo(function Name({ room, nick, sign, away, bot, me }: Row & { room: Room; me: boolean }) {
  const stage = useStage();
  const shown = harmless(nick);
  const words = [rankWords[sign], away && "away"].filter(Boolean);
  return (
    <li>
      <button type="button" class={`person${away ? " is-away" : ""}`} aria-haspopup="menu"
              onClick={e => openPersonMenu(stage, room, nick, e.currentTarget)}>
        <span class={`face c${colourOf(nick)}`} aria-hidden="true">
          {[...shown][0]?.toUpperCase()}
        </span>
        <bdi class="name">{shown}</bdi>
        {sign && <span class="rank" aria-hidden="true" title={rankWords[sign]}>{sign}</span>}
        {words.length > 0 && <span class="sr-only">, {words.join(", ")}</span>}
        {bot && <span class="tag">bot</span>}
        {me && <span class="tag">you</span>}
      </button>
    </li>
  );
});
