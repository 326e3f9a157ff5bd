import { h, render } from "preact";
import { Session } from "./connection/session.ts";
import { connect, socketAddress } from "./connection/websocket.ts";
import { isRoom } from "./irc/message.ts";
import { Chat } from "./state/chat.ts";
import { Settings, type Store } from "./state/settings.ts";
import { App } from "./view/app.tsx";
import { watchAttention } from "./view/attention.ts";
import { StageContext } from "./view/hooks.ts";
import { watchKeys } from "./view/keys.ts";
import { Stage } from "./view/stage.ts";

/** The browser's store, or one that forgets, where the browser allows none. */
function store(): Store {
  try {
    localStorage.getItem("");
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => {} };
  }
}

/** Rooms that the address names: "?room=dev", "?room=dev,tea". */
function roomsOfAddress(address: Location): string[] {
  const names = new URLSearchParams(address.search).getAll("room").join(",");
  return names.split(",").map(name => name.trim()).filter(name => /^[^\s,\x07]+$/.test(name))
    .map(name => isRoom(name) ? name : `#${name}`).slice(0, 10);
}

const settings = new Settings(store());
const chat = new Chat(settings, store());
const named = roomsOfAddress(location);
chat.wanted = named;
const session = new Session(chat, events => connect(socketAddress(location), events));
const stage = new Stage(chat, session, settings);
chat.onNowhere = () => stage.open("rooms");

const look = () => {
  document.documentElement.dataset["theme"] = settings.get("theme");
  document.documentElement.dataset["size"] = settings.get("size");
};
look();
settings.changes.subscribe(look);
watchAttention(stage);
watchKeys(stage);

/** Where it is kept, for as long as the tab is there, that one is in: a page that is loaded
    anew comes back by itself. Not with a password, which is kept nowhere. */
const placeOfStay = "hubbub.here";

function keepStay(stay: object | null) {
  try {
    sessionStorage.setItem(placeOfStay, JSON.stringify(stay));
  } catch {
    // A browser that keeps nothing asks for the name again.
  }
}

function comeBack() {
  try {
    const stay = JSON.parse(sessionStorage.getItem(placeOfStay) ?? "null") as
      { name?: unknown; rooms?: unknown } | null;
    if (typeof stay?.name !== "string" || !Array.isArray(stay.rooms))
      return;
    const rooms = stay.rooms.filter((room): room is string => typeof room === "string" && isRoom(room));
    chat.wanted = [...new Set([...named, ...rooms])];
    session.enter({ name: stay.name, serverPassword: "", password: "" });
  } catch {
    // Nothing that could be read: nobody was in.
  }
}

// Closed, the page says so at once: others need not wait until its silence is noticed.
addEventListener("pagehide", () => {
  const { name, password, serverPassword } = session.identity;
  const isIn = session.phase === "online" || session.phase === "waiting";
  const rooms = chat.rooms.filter(room => room.kind === "room")
    .sort((a, b) => Number(b === chat.current) - Number(a === chat.current));
  keepStay(isIn && password === "" && serverPassword === ""
    ? { name, rooms: rooms.map(room => room.name) } : null);
  if (session.phase === "online")
    chat.send("QUIT", ["Page closed"]);
});
addEventListener("online", () => session.retryNow());
comeBack();

render(
  <StageContext.Provider value={stage}><App /></StageContext.Provider>,
  document.getElementById("page")!,
);
