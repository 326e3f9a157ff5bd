import { Fragment, h } from "preact";
import { colourOf } from "../format/colour.ts";
import { harmless } from "../format/clean.ts";
import { plain } from "../format/formatting.ts";
import { clock, dayName, fullTime } from "../format/times.ts";
import { same } from "../irc/message.ts";
import type { Line } from "../state/line.ts";
import type { Room } from "../state/room.ts";
import { type Row, comingsInWords } from "../state/rows.ts";
import { deleteLine, forget, react, sayAgain } from "../state/speak.ts";
import { useStage } from "./hooks.ts";
import { Icon, IconButton } from "./icons.tsx";
import { memo } from "./memo.ts";
import { mayModerate, openPersonMenu } from "./person-menu.ts";
import type { Stage } from "./stage.ts";
import { Text } from "./text.tsx";

/** Reactions that are one click away. */
const quick = ["👍", "❤️", "😄", "🎉", "👀", "🙏"];

interface Shown {
  room: Room;
  line: Line;
  head: boolean;
  me: string;
  seconds: boolean;
  /** Whether its buttons are shown: the pointer or the focus is on it. */
  active: boolean;
  /** Whether somebody has just jumped to it. */
  marked: boolean;
}

export const LineRow = memo(function LineRow(shown: Shown) {
  const { room, line, head, me, seconds, active, marked } = shown;
  const stage = useStage();
  const { kind, nick } = line;
  const time = <time dateTime={new Date(line.time).toISOString()} title={fullTime(line.time)}>
    {clock(line.time, seconds)}
  </time>;
  const state = [
    "line", kind, head && "head", line.mention && "mention", line.sending, line.own && "own",
    marked && "marked", line.deleted && "is-deleted",
  ].filter(Boolean).join(" ");
  const name = <button type="button" class={`nick c${colourOf(nick)}`} aria-haspopup="menu"
                       onClick={e => openPersonMenu(stage, room, nick, e.currentTarget)}>
    <bdi>{harmless(nick)}</bdi>
  </button>;
  if (kind === "info" || kind === "event")
    return (
      <div class={state} data-key={line.key} data-time={line.time} tabIndex={-1}>
        {time}
        <p><bdi>{kind === "event" && <strong>{harmless(nick)} </strong>}</bdi>
          <Text text={line.text} me="" /></p>
      </div>
    );
  const deleted = line.deleted;
  const body = deleted
    ? <em class="deleted">{same(deleted.by, nick) ? "deleted" : `deleted by ${harmless(deleted.by)}`}
        {deleted.reason && `: ${harmless(plain(deleted.reason))}`}</em>
    : <Text text={line.text} me={line.own ? "" : me} />;
  return (
    <div class={state} data-key={line.key} data-time={line.time} tabIndex={-1}>
      {head && kind !== "action"
        ? <span class={`face c${colourOf(nick)}`} aria-hidden="true">
            {[...harmless(nick)][0]?.toUpperCase()}
          </span>
        : <span class="side">{time}</span>}
      <div class="body">
        {line.replyTo && <Quote room={room} id={line.replyTo} stage={stage} />}
        {head && kind !== "action" &&
          <p class="who">
            {name}
            {line.bot && <span class="tag">bot</span>}
            {kind === "notice" && <span class="tag">notice</span>}
            {line.only && <span class="tag">only for {line.only}</span>}
            {time}
          </p>}
        <p class="words">
          {kind === "action" && <>* {name} </>}
          {body}
          {line.sending === "waiting" && <span class="sr-only"> (being sent)</span>}
        </p>
        {line.sending === "failed" &&
          <p class="failed-words" role="alert">
            {harmless(line.problem ?? "")}
            <button type="button" onClick={() => sayAgain(stage.chat, room, line)}>Try again</button>
            <button type="button" onClick={() => forget(room, line)}>Discard</button>
          </p>}
        {line.reactions && line.reactions.size > 0 &&
          <ul class="reactions" aria-label="Reactions">
            {[...line.reactions].map(([emoji, nicks]) => {
              const mine = nicks.some(x => same(x, me));
              return (
                <li key={emoji}>
                  <button type="button" class={mine ? "mine" : ""} aria-pressed={mine}
                          title={nicks.map(harmless).join(", ")}
                          onClick={() => react(stage.chat, room, line, emoji)}>
                    <bdi>{harmless(emoji)}</bdi> {nicks.length}
                  </button>
                </li>
              );
            })}
          </ul>}
      </div>
      {active && line.id !== "" && !deleted && stage.chat.has("message-tags") &&
        <Tools room={room} line={line} stage={stage} />}
    </div>
  );
});

function Tools({ room, line, stage }: { room: Room; line: Line; stage: Stage }) {
  const mayDelete = stage.chat.has("draft/message-redaction")
    && (line.own || (room.kind === "room" && mayModerate(stage, room)));
  return (
    <div class="tools" role="group" aria-label="What to do with this message">
      {quick.slice(0, 3).map(emoji =>
        <button type="button" class="icon-button emoji" key={emoji} aria-label={`React with ${emoji}`}
                onClick={() => react(stage.chat, room, line, emoji)}>{emoji}</button>)}
      <IconButton icon="smile" label="More reactions" onClick={e => stage.openMenu({
        title: "React",
        at: (e.currentTarget as Element).getBoundingClientRect(),
        items: quick.map(emoji => ({ text: emoji, run: () => react(stage.chat, room, line, emoji) })),
      })} />
      <IconButton icon="reply" label="Reply" onClick={() => {
        room.replyTo = line;
        room.changes.changed();
        stage.insert("");
      }} />
      {mayDelete &&
        <IconButton icon="trash" label="Delete" onClick={() =>
          stage.open("delete", line.text, () => deleteLine(stage.chat, room, line))} />}
    </div>
  );
}

/** What a line answers, and a way to it. */
function Quote({ room, id, stage }: { room: Room; id: string; stage: Stage }) {
  const line = room.find(id);
  if (line === undefined)
    return <p class="quote"><Icon name="reply" /> an earlier message</p>;
  return (
    <button type="button" class="quote" onClick={() => stage.goTo(room, line)}>
      <Icon name="reply" />
      <bdi class={`c${colourOf(line.nick)}`}>{harmless(line.nick)}</bdi>
      <bdi class="cut">{line.deleted ? "deleted" : harmless(plain(line.text)).slice(0, 200)}</bdi>
    </button>
  );
}

export const OtherRow = memo(function OtherRow({ row }: { row: Exclude<Row, { type: "line" }> }) {
  switch (row.type) {
    case "day":
      return <div class="divider" data-key={row.key} role="separator">
        <span>{dayName(row.time, Date.now())}</span>
      </div>;
    case "new":
      return <div class="divider new" data-key="new" role="separator">
        <span>New since {clock(row.time)}</span>
      </div>;
    case "comings": {
      const last = row.lines.at(-1)!;
      return <div class="line event" data-key={row.key} data-time={last.time} tabIndex={-1}>
        <time dateTime={new Date(last.time).toISOString()} title={fullTime(last.time)}>
          {clock(last.time)}
        </time>
        <p title={row.lines.slice(-20).map(x => harmless(`${x.nick} ${x.text}`)).join("\n")}>
          <bdi>{harmless(plain(comingsInWords(row.lines)))}</bdi>
        </p>
      </div>;
    }
  }
});
