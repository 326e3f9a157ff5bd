import { harmless } from "../format/clean.ts";
import { plain } from "../format/formatting.ts";
import type { Line } from "../state/line.ts";
import type { Room } from "../state/room.ts";
import type { Stage } from "./stage.ts";

/** Why there can be no notifications; empty if there can. */
export function notificationsPossible(): string {
  if (!window.isSecureContext)
    return "Browsers notify, and install a page, over https only; this page came over http.";
  if (!("Notification" in window))
    return "This browser has no notifications.";
  return Notification.permission === "denied"
    ? "You have forbidden this page to notify you: the browser's settings can change that." : "";
}

/** A short, quiet sound. */
export function ping() {
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const volume = audio.createGain();
  tone.frequency.value = 660;
  volume.gain.setValueAtTime(0.08, audio.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, audio.currentTime + 0.35);
  tone.connect(volume).connect(audio.destination);
  tone.start();
  tone.stop(audio.currentTime + 0.35);
  tone.onended = () => void audio.close();
}

/** Counts in the title and the icon, and calls one who looks elsewhere. */
export function watchAttention(stage: Stage) {
  const { chat, settings, session } = stage;
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]")!;
  const show = () => {
    const loud = chat.rooms.reduce((sum, room) => sum + room.mentions, 0);
    const unread = chat.rooms.reduce((sum, room) => sum + room.unread, 0);
    const where = session.phase === "out" || chat.current === null ? "" : `${harmless(chat.current.name)} · `;
    const network = harmless(chat.isupport.get("NETWORK")) || "Hubbub";
    document.title = `${loud > 0 ? `(${loud}) ` : unread > 0 ? "• " : ""}${where}${network}`;
    const file = loud > 5 ? "icon-many.svg" : loud > 0 ? `icon-${loud}.svg`
      : unread > 0 ? "icon-unread.svg" : "icon.svg";
    if (icon.getAttribute("href") !== file)
      icon.setAttribute("href", file);
    const badge = navigator as { setAppBadge?: (count: number) => Promise<void> };
    badge.setAppBadge?.(loud).catch(() => {});
  };
  chat.changes.subscribe(show);
  session.changes.subscribe(show);

  chat.onCall = (room, line) => {
    const looks = document.visibilityState === "visible" && document.hasFocus()
      && chat.current === room;
    if (looks)
      return;
    if (settings.get("sound"))
      ping();
    if (settings.get("notify") && notificationsPossible() === "")
      notify(stage, room, line);
  };
}

function notify(stage: Stage, room: Room, line: Line) {
  const where = room.kind === "room" ? ` in ${harmless(room.name)}` : "";
  try {
    const note = new Notification(`${harmless(line.nick)}${where}`, {
      body: harmless(plain(line.text)).slice(0, 200),
      tag: room.id,
      icon: "icon-192.png",
    });
    note.onclick = () => {
      window.focus();
      stage.show(room);
      note.close();
    };
  } catch {
    // Some browsers of phones have them for service workers only.
  }
}
