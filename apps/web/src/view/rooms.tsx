import { Fragment, h } from "preact";
import { harmless } from "../format/clean.ts";
import { leaveRoom } from "../state/commands.ts";
import type { Room } from "../state/room.ts";
import { useChanges, useStage } from "./hooks.ts";
import { Icon, IconButton } from "./icons.tsx";

/** The rooms and talks that are open, with what was not seen in them. */
export function RoomList() {
  const stage = useStage();
  const { chat, session } = stage;
  useChanges(chat.changes, session.changes, ...chat.rooms.map(room => room.changes));
  const rooms = chat.rooms.filter(room => room.kind === "room");
  const talks = chat.rooms.filter(room => room.kind === "person");
  const servers = chat.rooms.filter(room => room.kind === "server" && room.lines.length > 0);
  return (
    <nav class="rooms" aria-label="Rooms and talks">
      <div class="bar">
        <img src="icon.svg" width="28" height="28" alt="" />
        <strong class="network">{harmless(chat.isupport.get("NETWORK")) || "Hubbub"}</strong>
        <IconButton icon="settings" label="Settings" onClick={() => stage.open("settings")} />
      </div>
      <div class="scroll" tabIndex={-1}>
        <div class="section">
          <h2>Rooms</h2>
          <IconButton icon="plus" label="Find or make a room" onClick={() => stage.open("rooms")} />
        </div>
        <ul>{rooms.map(room => <Entry key={room.id} room={room} />)}</ul>
        {talks.length > 0 && <>
          <div class="section"><h2>Private</h2></div>
          <ul>{talks.map(room => <Entry key={room.id} room={room} />)}</ul>
        </>}
        {servers.length > 0 && <>
          <div class="section"><h2>Server</h2></div>
          <ul>{servers.map(room => <Entry key="server" room={room} />)}</ul>
        </>}
      </div>
      <button type="button" class="me" onClick={() => stage.open("account")}
              title="Your name and account">
        <Icon name="user" />
        <span class="who">
          <bdi>{harmless(chat.me)}</bdi>
          <small>{chat.account ? `logged in as ${harmless(chat.account)}` : "guest"}
            {chat.away && ", away"}</small>
        </span>
      </button>
    </nav>
  );
}

function Entry({ room }: { room: Room }) {
  const stage = useStage();
  const { chat } = stage;
  const current = chat.current === room;
  const person = room.kind === "person" ? chat.people.find(room.name) : undefined;
  const name = harmless(room.name);
  const { unread, mentions } = room;
  return (
    <li class={`entry${current ? " current" : ""}${unread > 0 ? " unread" : ""}${
      room.kind === "room" && !room.joined ? " out" : ""}`}>
      <button type="button" class="go" onClick={() => stage.show(room)}
              aria-current={current ? "page" : undefined}>
        {room.kind === "person" && <span class={person?.away ? "dot away" : "dot"} />}
        <bdi class="name">{name}</bdi>
        {mentions > 0
          ? <span class="count loud">{most(mentions)}<span class="sr-only"> for you</span></span>
          : unread > 0 &&
            <span class="count">{most(unread)}<span class="sr-only"> unread</span></span>}
      </button>
      <IconButton icon="close" class="shut" onClick={() => leaveRoom(chat, room)}
                  label={room.kind === "room" ? `Leave ${name}` : `Close ${name}`} />
    </li>
  );
}

function most(count: number) {
  return count > 99 ? "99+" : String(count);
}
