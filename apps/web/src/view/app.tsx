import { Fragment, h } from "preact";
import { Composer } from "./composer.tsx";
import { Dialogs } from "./dialogs.tsx";
import { Header } from "./header.tsx";
import { useChanges, useStage } from "./hooks.ts";
import { Log } from "./log.tsx";
import { MenuView } from "./menu.tsx";
import { PeopleList } from "./people.tsx";
import { RoomList } from "./rooms.tsx";
import { Announcer, Notice, StatusBar } from "./status.tsx";
import { Welcome } from "./welcome.tsx";

/** The whole page. */
export function App() {
  const stage = useStage();
  const { chat, session } = stage;
  useChanges(stage.changes, chat.changes, session.changes);
  if (session.phase === "out" || (session.phase === "connecting" && chat.current === null))
    return <Welcome />;
  const room = chat.current;
  return (
    <div class={`app${stage.drawer ? ` drawer-${stage.drawer}` : ""}`}>
      <RoomList />
      <main class="talk">
        {room === null ? <button type="button" class="link empty" onClick={() => stage.open("rooms")}>
          Choose a room
        </button> : <>
          <Header room={room} key={`h${room.id}`} />
          <StatusBar />
          <Log room={room} key={`l${room.kind}${room.id}`} />
          <Composer room={room} />
        </>}
      </main>
      {room?.kind === "room" && <PeopleList room={room} />}
      {stage.drawer && <div class="curtain" onClick={() => stage.openDrawer(null)} />}
      <Notice />
      <Announcer />
      <MenuView />
      <Dialogs />
    </div>
  );
}
