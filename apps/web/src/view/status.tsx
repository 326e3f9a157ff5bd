import { Fragment, h } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { harmless } from "../format/clean.ts";
import { plain } from "../format/formatting.ts";
import type { Line } from "../state/line.ts";
import { useChanges, useClock, useStage } from "./hooks.ts";
import { IconButton } from "./icons.tsx";

/** Says that the connection is lost, and when it is tried again. */
export function StatusBar() {
  const { session } = useStage();
  useChanges(session.changes);
  const waiting = session.phase === "waiting";
  useClock(1000, waiting);
  if (session.phase === "online")
    return <div role="status" class="status" />;
  const seconds = Math.max(0, Math.ceil((session.retryAt - Date.now()) / 1000));
  return (
    <div role="status" class="status shown">
      <span>
        {waiting
          ? <>Connection lost{session.farewell && `: ${harmless(session.farewell)}`}. <span
              aria-hidden="true">Trying again in {seconds} s.</span></>
          : "Connecting again …"}
      </span>
      {waiting && <button type="button" onClick={() => session.retryNow()}>Try now</button>}
    </div>
  );
}

/** How long a sentence above everything stands there, in milliseconds. */
const noticeFor = 10_000;

/** A sentence above everything: an invitation, a refusal. */
export function Notice() {
  const { chat } = useStage();
  useChanges(chat.changes);
  const notice = chat.notice;
  const away = () => {
    if (chat.notice === notice) {
      chat.notice = null;
      chat.changes.changed();
    }
  };
  useEffect(() => {
    if (notice === null)
      return undefined;
    const timer = setTimeout(away, noticeFor);
    return () => clearTimeout(timer);
  }, [notice]);
  return (
    <div role="alert" class={notice ? "notice shown" : "notice"}>
      {notice && <>
        <span>{harmless(plain(notice.text))}</span>
        <IconButton icon="close" label="Dismiss" onClick={away} />
      </>}
    </div>
  );
}

/** Most lines that are read out at once; who reads out a flood reads nothing. */
const mostAtOnce = 3;

/** Says new lines of the room that is looked at to screen readers, once a second. */
export function Announcer() {
  const { chat } = useStage();
  const [words, setWords] = useState("");
  const heard = useRef<Line[]>([]);
  useEffect(() => {
    const before = chat.onHeard;
    chat.onHeard = (room, line) => {
      before(room, line);
      if (room === chat.current)
        heard.current.push(line);
    };
    const timer = setInterval(() => {
      const lines = heard.current;
      heard.current = [];
      if (lines.length === 0)
        return;
      const more = lines.length - mostAtOnce;
      setWords(lines.slice(-mostAtOnce).map(({ nick, text }) =>
        `${harmless(nick)}: ${harmless(plain(text)).slice(0, 300)}`)
        .concat(more > 0 ? [`and ${more} more`] : []).join("\n"));
    }, 1000);
    return () => {
      clearInterval(timer);
      chat.onHeard = before;
    };
  }, [chat]);
  return <div class="sr-only" aria-live="polite" id="announcer">{words}</div>;
}
