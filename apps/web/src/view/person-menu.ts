import { folded, same } from "../irc/message.ts";
import { ban, submit } from "../state/commands.ts";
import type { Room } from "../state/room.ts";
import type { MenuItem, Stage } from "./stage.ts";

/** Whether we may throw somebody out of a room: halfops and above, and nobody of a rank as
    high as theirs (the server has the last word). */
export function mayModerate(stage: Stage, room: Room): boolean {
  return /[~&@%]/.test(room.members.get(folded(stage.chat.me)) ?? "");
}

/** What one can do with somebody. */
export function openPersonMenu(stage: Stage, room: Room, nick: string, from: Element) {
  const { chat, settings } = stage;
  const isMe = same(nick, chat.me);
  const command = (line: string) => () => {
    submit(stage.desk(room), line);
  };
  const ignored = settings.get("ignored").some(entry => same(entry, nick));
  const ranks = room.members.get(folded(nick)) ?? "";
  const isOp = ranks.includes("@");
  const items: MenuItem[] = isMe ? [
    { text: "Account and name …", run: () => stage.open("account") },
    chat.away ? { text: "I am back", run: command("/away") }
      : { text: "I am away", run: command("/away Away") },
  ] : [
    { text: "Talk alone", run: () => stage.show(chat.talkTo(nick)) },
    { text: "Say the name", run: () => stage.insert(`${nick}: `) },
    { text: "Who is that?", run: command(`/whois ${nick}`) },
    ignored ? { text: "Hear again", run: command(`/unignore ${nick}`) }
      : { text: "Ignore", run: command(`/ignore ${nick}`) },
  ];
  if (!isMe && room.kind === "room" && room.members.has(folded(nick)) && mayModerate(stage, room))
    items.push(
      { text: isOp ? "Take the operator's rank" : "Make an operator",
        run: command(`/${isOp ? "deop" : "op"} ${nick}`) },
      { text: "Throw out", danger: true, run: command(`/kick ${nick}`) },
      { text: "Throw out and ban", danger: true, run: () => {
        ban(chat, room, nick);
        chat.send("KICK", [room.name, nick]);
      } });
  stage.openMenu({ title: nick, items, at: from.getBoundingClientRect() });
}
