import { Fragment, h } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { harmless } from "../format/clean.ts";
import { plain } from "../format/formatting.ts";
import { submit } from "../state/commands.ts";
import { type Completion, complete } from "../state/complete.ts";
import type { Room } from "../state/room.ts";
import { listed } from "../state/rows.ts";
import { typing, typingIsOver } from "../state/speak.ts";
import { useChanges, useClock, useStage } from "./hooks.ts";
import { Icon, IconButton } from "./icons.tsx";

/** A paste of more lines or characters than that is asked about first. */
const longPasteLines = 8;
const longPasteText = 2_000;

/** Most lines of one's own that come back with the arrow up. */
const mostRemembered = 50;

const remembered: string[] = [];

/** The line that one writes. What is in it is the element's own: a key press renders
    nothing. */
export function Composer({ room }: { room: Room }) {
  const stage = useStage();
  const { chat } = stage;
  useChanges(room.changes);
  const field = useRef<HTMLTextAreaElement>(null);
  const tab = useRef<{ completion: Completion; at: number; text: string } | null>(null);
  const recalled = useRef(-1);
  const [isEmpty, setEmpty] = useState(true);

  const changed = () => {
    const element = field.current!;
    room.draft = element.value;
    setEmpty(element.value.trim() === "");
    grow(element);
  };
  const put = (text: string, cursor = text.length) => {
    const element = field.current!;
    element.value = text;
    element.setSelectionRange(cursor, cursor);
    changed();
  };

  useEffect(() => {
    put(room.draft);
    // On a phone the keyboard would cover what one came to read.
    if (!matchMedia("(pointer: coarse)").matches)
      field.current!.focus();
    recalled.current = -1;
  }, [room]);
  useEffect(() => {
    stage.insert = text => {
      const element = field.current!;
      element.setRangeText(text, element.selectionStart, element.selectionEnd, "end");
      element.focus();
      changed();
    };
  });

  const send = () => {
    const element = field.current!;
    const text = element.value;
    if (!submit(stage.desk(room), text))
      return;
    if (text.trim() !== "" && remembered[0] !== text)
      remembered.unshift(text);
    remembered.length = Math.min(remembered.length, mostRemembered);
    recalled.current = -1;
    typingIsOver(room);
    room.draft = "";
    put("");
    element.focus();
  };

  const onTab = (event: KeyboardEvent) => {
    const element = field.current!;
    const before = tab.current;
    if (before !== null && before.text === element.value) {
      const { completion } = before;
      before.at = (before.at + (event.shiftKey ? completion.choices.length - 1 : 1))
        % completion.choices.length;
    } else {
      const completion = complete(chat, room, element.value, element.selectionStart);
      if (completion === null)
        return;
      tab.current = { completion, at: 0, text: "" };
    }
    event.preventDefault();
    const { completion, at } = tab.current!;
    const choice = completion.choices[at]! + completion.suffix;
    const rest = element.value.slice(before !== null && before.text === element.value
      ? element.selectionStart : completion.to);
    put(element.value.slice(0, completion.from) + choice + rest, completion.from + choice.length);
    tab.current!.text = element.value;
  };

  const recall = (step: number): boolean => {
    const element = field.current!;
    const now = recalled.current;
    const next = now + step;
    if (next < -1 || next >= remembered.length || (now < 0 && element.value !== "")
        || (now >= 0 && element.value !== remembered[now]))
      return false;
    recalled.current = next;
    put(next < 0 ? "" : remembered[next]!);
    return true;
  };

  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing)
      return;
    const plainKey = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (event.key === "Enter" && plainKey)
      send();
    else if (event.key === "Tab" && !event.ctrlKey && !event.altKey) {
      onTab(event);
      return;
    } else if (event.key === "ArrowUp" && plainKey && recall(1)) {
      // An earlier line stands there now.
    } else if (event.key === "ArrowDown" && plainKey && recalled.current >= 0 && recall(-1)) {
      // A later one.
    } else if (event.key === "Escape" && room.replyTo !== null) {
      room.replyTo = null;
      room.changes.changed();
    } else {
      return;
    }
    event.preventDefault();
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData("text/plain") ?? "";
    if (text.split("\n").length <= longPasteLines && text.length <= longPasteText)
      return;
    event.preventDefault();
    stage.open("paste", text, () => stage.insert(text));
  };

  const onInput = () => {
    changed();
    const text = field.current!.value;
    typing(chat, room, text.trim() !== "" && !text.startsWith("/"));
  };

  const answering = room.replyTo;
  const where = room.kind === "server" ? "Commands only: /help lists them"
    : `Message ${harmless(room.name)}`;
  return (
    <div class="composer">
      <Typing room={room} />
      {room.kind === "room" && !room.joined && chat.connected &&
        <p class="out-words">You are not in this room.
          <button type="button" onClick={() => chat.join(room.name, room.key)}>Enter it again</button>
        </p>}
      {answering !== null &&
        <p class="answering">
          <Icon name="reply" />
          <span class="cut">Reply to <strong><bdi>{harmless(answering.nick)}</bdi></strong>{": "}
            {harmless(plain(answering.text)).slice(0, 200)}</span>
          <IconButton icon="close" label="No reply" onClick={() => {
            room.replyTo = null;
            room.changes.changed();
          }} />
        </p>}
      <form class="write" onSubmit={e => {
        e.preventDefault();
        send();
      }}>
        <textarea ref={field} rows={1} placeholder={where} aria-label={where} onInput={onInput}
                  onKeyDown={onKey} onPaste={onPaste} enterkeyhint="send" autocomplete="off"
                  autocapitalize="sentences" dir="auto" />
        <button type="submit" class="icon-button send" aria-label="Send" title="Send"
                disabled={isEmpty} onMouseDown={e => e.preventDefault()}>
          <Icon name="send" />
        </button>
      </form>
    </div>
  );
}

/** As high as what is in it, up to what the style allows. */
function grow(element: HTMLTextAreaElement) {
  if (CSS.supports("field-sizing", "content"))
    return;
  element.style.height = "auto";
  element.style.height = `${element.scrollHeight}px`;
}

/** Who is writing. */
function Typing({ room }: { room: Room }) {
  const { chat } = useStage();
  useChanges(room.changes);
  useClock(1_000, room.typing.size > 0);
  const now = chat.now();
  const names = [...room.typing].filter(([, until]) => until > now).map(([nick]) => harmless(nick));
  return (
    <p class="typing quiet" aria-live="off">
      {names.length > 0 && <>
        <span class="dots" aria-hidden="true"><i /><i /><i /></span>
        <bdi>{listed(names)}</bdi> {names.length === 1 ? "is" : "are"} typing
      </>}
    </p>
  );
}
