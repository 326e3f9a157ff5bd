import { h } from "preact";
import { harmless } from "../format/clean.ts";
import { plain } from "../format/formatting.ts";
import type { Room } from "../state/room.ts";
import { useChanges, useStage } from "./hooks.ts";
import { IconButton } from "./icons.tsx";

/** The name of the room, what it is about, and ways to more. */
export function Header({ room }: { room: Room }) {
  const stage = useStage();
  const { chat } = stage;
  useChanges(room.changes, chat.changes, stage.changes);
  const others = chat.rooms.filter(other => other !== room);
  const loud = others.reduce((sum, other) => sum + other.mentions, 0);
  const unread = others.some(other => other.unread > 0);
  return (
    <header class="bar">
      <div class="narrow-only with-badge">
        <IconButton icon="menu" label={loud > 0 ? `Rooms, ${loud} messages for you`
          : unread ? "Rooms, with unread messages" : "Rooms"}
                    expanded={stage.drawer === "rooms"} onClick={() => stage.openDrawer("rooms")} />
        {loud > 0 ? <span class="badge loud" aria-hidden="true">{loud > 99 ? "99+" : loud}</span>
          : unread && <span class="badge" aria-hidden="true" />}
      </div>
      <div class="title">
        <h1><bdi>{harmless(room.name)}</bdi></h1>
        {room.kind === "room" &&
          <button type="button" class="topic" title="Topic" onClick={() => stage.open("topic")}>
            {room.topic ? <bdi>{harmless(plain(room.topic))}</bdi> : "No topic yet"}
          </button>}
        {room.kind === "person" && <p class="topic quiet">Only the two of you read this</p>}
        {room.kind === "server" && <p class="topic quiet">What the server says</p>}
      </div>
      {room.kind !== "server" &&
        <IconButton icon="search" label="Search" onClick={() => stage.open("search")} />}
      {room.kind === "room" &&
        <div class="with-badge people-button">
          <IconButton icon="people" label={`People, ${room.members.size}`}
                      expanded={stage.drawer === "people"}
                      onClick={() => stage.openDrawer("people")} />
          <span class="number" aria-hidden="true">{room.members.size}</span>
        </div>}
    </header>
  );
}
