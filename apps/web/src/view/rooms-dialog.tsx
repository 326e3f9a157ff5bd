import { h } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { harmless } from "../format/clean.ts";
import { plain } from "../format/formatting.ts";
import { folded, isRoom } from "../irc/message.ts";
import { Dialog } from "./dialog.tsx";
import { useChanges, useStage } from "./hooks.ts";

/** Most rooms that are listed at once. */
const mostListed = 100;

/** The server's rooms, to be looked through, and a way into one that is not there yet. */
export function RoomsDialog() {
  const stage = useStage();
  const { chat } = stage;
  useChanges(chat.changes);
  const [wanted, setWanted] = useState("");
  useEffect(() => {
    chat.list = null;
    chat.send("LIST");
  }, []);
  const text = folded(wanted.trim());
  const list = chat.list;
  const fitting = useMemo(() => (list?.rooms ?? []).filter(({ name, topic }) =>
    folded(name).includes(text) || plain(topic).toLowerCase().includes(text)), [list, text]);
  const name = isRoom(text) ? text : `#${text}`;
  const isThere = list?.rooms.some(room => folded(room.name) === name) || chat.find(name) !== undefined;
  const enter = (room: string) => {
    stage.close();
    stage.openDrawer(null);
    chat.join(room);
  };
  return (
    <Dialog title="Rooms">
      <form onSubmit={e => {
        e.preventDefault();
        const first = fitting.find(room => folded(room.name) === name) ?? fitting[0];
        if (text !== "")
          enter(first !== undefined && (folded(first.name) === name || wanted === "") ? first.name : name);
      }}>
        <input type="search" data-first class="wide" placeholder="Find a room, or name a new one"
               aria-label="Find a room, or name a new one" value={wanted} maxLength={64}
               onInput={e => setWanted(e.currentTarget.value.replace(/[\s,]/g, "-"))} />
      </form>
      <ul class="scroll listed" tabIndex={-1}>
        {text !== "" && list?.complete && !isThere &&
          <li><button type="button" onClick={() => enter(name)}>
            <strong><bdi>{harmless(name)}</bdi></strong> <span class="quiet">Make this room</span>
          </button></li>}
        {fitting.slice(0, mostListed).map(room =>
          <li key={room.name}>
            <button type="button" onClick={() => enter(room.name)}>
              <span class="row">
                <strong><bdi>{harmless(room.name)}</bdi></strong>
                <span class="quiet">{room.members === 1 ? "1 person" : `${room.members} people`}
                  {chat.find(room.name)?.joined && " · you are in"}</span>
              </span>
              {room.topic && <bdi class="cut quiet">{harmless(plain(room.topic))}</bdi>}
            </button>
          </li>)}
        {fitting.length > mostListed &&
          <li class="quiet more">and {fitting.length - mostListed} more: type to find them</li>}
        {!list?.complete && <li class="quiet more">Asking the server …</li>}
        {list?.complete && fitting.length === 0 && text === "" &&
          <li class="quiet more">There are no rooms</li>}
      </ul>
    </Dialog>
  );
}
