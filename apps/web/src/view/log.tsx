import { h } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { clock } from "../format/times.ts";
import { loadNewer, loadOlder, returnToNow } from "../state/history.ts";
import { isSaid } from "../state/line.ts";
import { seen } from "../state/reading.ts";
import type { Room } from "../state/room.ts";
import { rowsOf } from "../state/rows.ts";
import { type LineWindow, aroundShown, bounds, newerShown, newest, olderShown } from "../state/window.ts";
import { useChanges, useStage } from "./hooks.ts";
import { Icon } from "./icons.tsx";
import { LineRow, OtherRow } from "./row.tsx";

/** How near an end of what is shown more is put there, and how near the lower end counts as
    being there, in pixels. */
const nearEnd = 600;
const atEnd = 40;

/** A row and where it stands in the window. */
interface Anchor {
  readonly element: HTMLElement;
  readonly top: number;
}

/** What was said in a room. */
export function Log({ room }: { room: Room }) {
  const stage = useStage();
  const { chat, settings } = stage;
  useChanges(room.changes, settings.changes);
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<LineWindow>(newest);
  const [active, setActive] = useState("");
  const [marked, setMarked] = useState("");
  const [below, setBelow] = useState(false);
  const [newAbove, setNewAbove] = useState(false);
  /** Whether the view stays at the newest line when one comes. */
  const stuck = useRef(true);
  const anchor = useRef<Anchor | null>(null);
  const lowest = useRef(0);
  /** Whether what was pressed last was pressed by a finger. */
  const finger = useRef(false);
  /** The first line of those in the document: it stays while one reads, however many come. */
  const uppermost = useRef<string | null>(null);

  // Before the rows change: what is in sight stays where it is. One may have scrolled up
  // since the last frame, before its event.
  if (box.current !== null && box.current.scrollTop < lowest.current - 1)
    stuck.current = false;
  anchor.current = box.current !== null && !stuck.current ? firstInSight(box.current) : null;

  const at = stuck.current ? bounds(room.lines, shown)
    : bounds(room.lines, { ...shown, first: shown.first ?? uppermost.current }, false);
  const [from, to] = at;
  uppermost.current = room.lines[from]?.key ?? null;
  const isNewest = to === room.lines.length && room.past.live;
  const rows = rowsOf(room.lines.slice(from, to).concat(isNewest ? room.pending : []),
                      room.newSince, settings.get("comings"));

  /** What was in sight of somebody who looks is read. */
  const look = () => {
    const element = box.current;
    if (element === null || document.visibilityState !== "visible" || !document.hasFocus())
      return;
    const last = lastInSight(element);
    if (last > 0)
      seen(chat, room, last);
  };

  useLayoutEffect(() => {
    const element = box.current!;
    if (room.toEnd) {
      goDown();
    } else if (stage.jump?.room === room) {
      const { key } = stage.jump;
      const row = rowOf(element, key);
      stuck.current = false;
      lowest.current = 0;
      if (row === null) {
        setShown(aroundShown(room.lines, key));
        return;
      }
      stage.jump = null;
      row.scrollIntoView({ block: "center" });
      row.focus({ preventScroll: true });
      setMarked(key);
    } else if (stuck.current) {
      goToEnd();
    } else if (anchor.current !== null && anchor.current.element.isConnected) {
      element.scrollTop += anchor.current.element.getBoundingClientRect().top - anchor.current.top;
    }
    update();
    extend();
  });

  const goToEnd = () => {
    const element = box.current!;
    element.scrollTop = element.scrollHeight;
    lowest.current = element.scrollTop;
  };

  /** Whether there is more below, and whether the line "new" is out of sight above. */
  const update = () => {
    const element = box.current!;
    setBelow(!stuck.current || !isNewest);
    if (room.newSince === 0)
      setNewAbove(false);
    else {
      const mark = rowOf(element, "new");
      setNewAbove(mark !== null ? mark.getBoundingClientRect().bottom < element.getBoundingClientRect().top
        : from > 0 && room.lines[from]!.time > room.newSince);
    }
    look();
  };

  /** Puts more lines there when an end of what is shown is near. */
  const extend = () => {
    const element = box.current!;
    const rest = element.scrollHeight - element.scrollTop - element.clientHeight;
    if (stuck.current && shown.first === null)
      return;
    if (element.scrollTop < nearEnd && !stuck.current) {
      if (from > 0)
        setShown(olderShown(room.lines, at));
      else
        loadOlder(chat, room);
    } else if (rest < nearEnd) {
      if (to < room.lines.length)
        setShown(newerShown(room.lines, at));
      else if (!room.past.live)
        loadNewer(chat, room);
      else if (shown.last !== null || (stuck.current && shown.first !== null))
        setShown(newest);
    }
  };

  const onScroll = () => {
    const element = box.current!;
    const rest = element.scrollHeight - element.scrollTop - element.clientHeight;
    stuck.current = rest < atEnd && isNewest;
    lowest.current = stuck.current ? element.scrollTop : 0;
    extend();
    update();
  };

  // A short past does not fill the window: there is nothing to scroll yet.
  useEffect(() => {
    const element = box.current!;
    if (element.scrollHeight <= element.clientHeight + nearEnd && from === 0)
      loadOlder(chat, room);
  }, [room, room.lines.length, room.past.more, room.past.loading]);

  useEffect(() => {
    const end = new AbortController();
    const { signal } = end;
    const stay = new ResizeObserver(() => {
      if (stuck.current && box.current !== null)
        goToEnd();
    });
    stay.observe(box.current!);
    addEventListener("focus", look, { signal });
    document.addEventListener("visibilitychange", look, { signal });
    // What comes while one is away is new when one is back.
    addEventListener("blur", () => {
      room.newSince = stuck.current ? Math.max(room.readTo, 1) : room.newSince;
    }, { signal });
    return () => {
      stay.disconnect();
      end.abort();
    };
  }, [room]);

  const goDown = () => {
    stuck.current = true;
    room.toEnd = false;
    returnToNow(chat, room);
    // Another one: what was above may be in the document still.
    setShown({ ...newest });
    goToEnd();
  };
  const goToNew = () => {
    const line = room.lines.find(x => x.time > room.newSince && !x.own && isSaid(x));
    if (line !== undefined)
      stage.goTo(room, line);
  };
  const onKey = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
    const go = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (go !== undefined && (row !== null || go < 0)) {
      const all = [...box.current!.querySelectorAll<HTMLElement>("[data-key][tabindex]")];
      all[row === null ? all.length - 1 : all.indexOf(row) + go]?.focus();
    } else if (event.key === "Escape" || (event.key === "End" && row === null)) {
      goDown();
      stage.insert("");
    } else {
      return;
    }
    event.preventDefault();
  };
  const activate = (event: Event) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>("[data-key]");
    setActive(row?.dataset["key"] ?? "");
  };
  // Under a finger that comes down no button must appear: it would be pressed. Browsers make
  // events of a mouse of it, and of a mouse that stands still while rows move.
  const noteFinger = (event: PointerEvent) => {
    finger.current = event.pointerType === "touch";
  };
  const hover = (event: Event) => {
    if (!finger.current)
      activate(event);
  };

  return (
    <div class="log-frame">
      {newAbove &&
        <button type="button" class="to-new" onClick={goToNew}>
          <Icon name="up" /> {room.unread > 0 ? `${room.unread} new` : "New"} since {clock(room.newSince)}
        </button>}
      <div class="log" role="log" aria-live="off" aria-label={`Messages in ${room.name}`} tabIndex={0}
           ref={box} onScroll={onScroll} onKeyDown={onKey} onPointerDown={noteFinger}
           onMouseOver={hover} onClick={activate} onFocusIn={activate} onMouseLeave={() => setActive("")}>
        <div class="lines">
          {room.past.loading === "older" && <p class="quiet loading">Loading …</p>}
          {from === 0 && !room.past.more && room.kind !== "server" &&
            <p class="quiet begin">{begin(room)}</p>}
          {rows.map(row => row.type === "line"
            ? <LineRow key={row.key} room={room} line={row.line} head={row.head} me={chat.me}
                       seconds={settings.get("seconds")} active={active === row.key}
                       marked={marked === row.key} />
            : <OtherRow key={row.key} row={row} />)}
        </div>
      </div>
      {below &&
        <button type="button" class="to-end" onClick={goDown}>
          <Icon name="down" /> {room.unread > 0 ? `${room.unread} new` : "Newest"}
        </button>}
    </div>
  );
}

function begin(room: Room) {
  return room.kind === "room" ? `This is as far back as ${room.name} goes for you.`
    : "This is where your talk begins.";
}

function rowOf(box: HTMLElement, key: string): HTMLElement | null {
  return box.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
}

function rowsIn(box: HTMLElement) {
  return box.firstElementChild!.children as HTMLCollectionOf<HTMLElement>;
}

/** The first row of which something is in sight. */
function firstInSight(box: HTMLElement): Anchor | null {
  const rows = rowsIn(box);
  const top = box.getBoundingClientRect().top;
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rows[middle]!.getBoundingClientRect().bottom > top)
      high = middle;
    else
      low = middle + 1;
  }
  // Days, comings and words above the lines come, go and move when there is more of the past:
  // only what was said holds its place.
  while (low < rows.length && !rows[low]!.matches(".line:not(.event)"))
    ++low;
  const element = rows[low];
  return element === undefined ? null : { element, top: element.getBoundingClientRect().top };
}

/** The time of the last line that is in sight with all of its first row. */
function lastInSight(box: HTMLElement): number {
  const rows = rowsIn(box);
  const bottom = box.getBoundingClientRect().bottom + 2;
  for (let i = rows.length - 1; i >= 0; --i) {
    const { top, height } = rows[i]!.getBoundingClientRect();
    if (top + Math.min(height, 24) <= bottom && rows[i]!.dataset["time"])
      return Number(rows[i]!.dataset["time"]);
  }
  return 0;
}
