import { folded, isRoom, same } from "../irc/message.ts";
import type { Chat } from "./chat.ts";
import type { Room } from "./room.ts";
import { say } from "./speak.ts";

/** What a command needs besides the chat. */
export interface Desk {
  readonly chat: Chat;
  /** Where it was typed. */
  readonly room: Room;
  leave(reason: string): void;
  rename(name: string): void;
  openDialog(name: "rooms" | "search" | "settings" | "account" | "help", text?: string): void;
}

interface Command {
  /** What stands behind its name; [] for what may be left out. */
  readonly usage: string;
  readonly help: string;
  /** What its words are, for Tab. */
  readonly takes?: "name" | "room";
  /** How many words it needs. */
  readonly needs?: number;
  /** @param words those of the line behind the command; @param rest all of it. */
  readonly run: (desk: Desk, words: string[], rest: string) => void;
}

/** What follows the first word of a line, or the first two. */
function after(rest: string, words: number): string {
  return rest.replace(new RegExp(`^(\\s*\\S+){${words}}\\s*`), "");
}

function modeOf(mode: string) {
  return ({ chat, room }: Desk, words: string[]) =>
    words.forEach(nick => chat.send("MODE", [room.name, mode, nick]));
}

/** All commands, by name. What is not here goes to nobody: a typing error is no speech. */
export const commands: Record<string, Command> = {
  away: {
    usage: "[WORDS]", help: "says that you are away; without words, that you are back",
    run: ({ chat }, _, rest) => chat.send("AWAY", rest === "" ? [] : [rest]),
  },
  ban: {
    usage: "NAME", help: "keeps somebody out of the room", takes: "name", needs: 1,
    run: ({ chat, room }, [nick]) => ban(chat, room, nick!),
  },
  clear: {
    usage: "", help: "takes the lines of this room off the screen",
    run: ({ room }) => {
      room.replace([]);
      room.past.more = true;
    },
  },
  deop: {
    usage: "NAME", help: "takes the rank of an operator of the room", takes: "name", needs: 1,
    run: modeOf("-o"),
  },
  devoice: {
    usage: "NAME", help: "takes the right to speak in a moderated room", takes: "name", needs: 1,
    run: modeOf("-v"),
  },
  help: {
    usage: "", help: "lists the commands and the keys", run: desk => desk.openDialog("help"),
  },
  ignore: {
    usage: "[NAME]", help: "hears somebody no more; lists whom not", takes: "name",
    run: ({ chat }, [nick]) => {
      const list = chat.settings.get("ignored");
      if (nick === undefined) {
        chat.tell(list.length === 0 ? "You ignore nobody" : `You ignore ${list.join(", ")}`);
        return;
      }
      if (!list.some(entry => same(entry, nick)))
        chat.settings.set("ignored", [...list, nick]);
      chat.tell(`You do not hear ${nick} any more: /unignore ${nick} if you want to`);
    },
  },
  invite: {
    usage: "NAME [ROOM]", help: "asks somebody in", takes: "name", needs: 1,
    run: ({ chat, room }, [nick, where]) => chat.send("INVITE", [nick!, where ?? room.name]),
  },
  join: {
    usage: "ROOM [KEY]", help: "enters a room, or goes back to it", takes: "room", needs: 1,
    run: ({ chat }, [name, key]) => chat.join(isRoom(name!) ? name! : `#${name}`, key),
  },
  kick: {
    usage: "NAME [WHY]", help: "throws somebody out of the room", takes: "name", needs: 1,
    run: ({ chat, room }, [nick], rest) => {
      const why = after(rest, 1);
      chat.send("KICK", why === "" ? [room.name, nick!] : [room.name, nick!, why]);
    },
  },
  leave: {
    usage: "[ROOM]", help: "leaves the room, or ends the talk with a person", takes: "room",
    run: ({ chat, room }, [name]) => leaveRoom(chat, chat.find(name ?? "") ?? room),
  },
  login: {
    usage: "", help: "logs in to an account, or makes one",
    run: desk => desk.openDialog("account"),
  },
  me: {
    usage: "TEXT", help: "says what you do: * Alice waves", needs: 1,
    run: ({ chat, room }, _, rest) => say(chat, room, rest, true),
  },
  msg: {
    usage: "NAME TEXT", help: "says something to one person alone", takes: "name", needs: 2,
    run: ({ chat }, [nick], rest) => {
      const current = chat.current;
      const talk = chat.talkTo(nick!);
      say(chat, talk, after(rest, 1));
      // To a service one says something in passing.
      if (/serv$/i.test(nick!))
        chat.show(current);
    },
  },
  names: {
    usage: "", help: "who is in the room, with ranks",
    run: ({ chat, room }) => chat.tell([...room.members]
      .map(([id, signs]) => (signs[0] ?? "") + (chat.people.find(id)?.nick ?? id)).join(", ")
      || "Nobody is here"),
  },
  nick: {
    usage: "NAME", help: "takes another name", needs: 1,
    run: (desk, [name]) => desk.rename(name!),
  },
  notice: {
    usage: "NAME TEXT", help: "says something that no program answers", takes: "name", needs: 2,
    run: ({ chat }, [nick], rest) => chat.send("NOTICE", [nick!, after(rest, 1)]),
  },
  op: {
    usage: "NAME", help: "makes somebody an operator of the room", takes: "name", needs: 1,
    run: modeOf("+o"),
  },
  query: {
    usage: "NAME [TEXT]", help: "talks with one person alone", takes: "name", needs: 1,
    run: ({ chat }, [nick], rest) => {
      const talk = chat.talkTo(nick!);
      const text = after(rest, 1);
      if (text !== "")
        say(chat, talk, text);
    },
  },
  quit: {
    usage: "[WORDS]", help: "leaves", run: (desk, _, rest) => desk.leave(rest),
  },
  quote: {
    usage: "LINE", help: "sends a line of IRC as it is", needs: 1,
    run: ({ chat }, _, rest) => chat.sendLines([rest.replace(/[\r\n\0]/g, "")]),
  },
  rooms: {
    usage: "", help: "which rooms there are", run: desk => desk.openDialog("rooms"),
  },
  search: {
    usage: "[WORDS]", help: "looks for what was said",
    run: (desk, _, rest) => desk.openDialog("search", rest),
  },
  settings: {
    usage: "", help: "what you can choose", run: desk => desk.openDialog("settings"),
  },
  switch: {
    usage: "ROOM", help: "goes to another room", takes: "room", needs: 1,
    run: ({ chat }, [name]) => {
      const room = chat.find(name!) ?? chat.find(`#${name}`);
      if (room === undefined)
        chat.tell(`You are in no room called ${name}`);
      else
        chat.show(room);
    },
  },
  topic: {
    usage: "[TEXT]", help: "shows the room's topic, or sets it",
    run: ({ chat, room }, _, rest) => {
      if (rest !== "")
        chat.send("TOPIC", [room.name, rest]);
      else
        chat.tell(room.topic === "" ? "There is no topic" : `The topic is: ${room.topic}`);
    },
  },
  unban: {
    usage: "MASK", help: "lets somebody in again", needs: 1,
    run: ({ chat, room }, [mask]) => chat.send("MODE", [room.name, "-b", mask!]),
  },
  unignore: {
    usage: "NAME", help: "hears somebody again", takes: "name", needs: 1,
    run: ({ chat }, [nick]) => {
      const list = chat.settings.get("ignored");
      const left = list.filter(entry => folded(entry) !== folded(nick!));
      chat.settings.set("ignored", left);
      chat.tell(left.length < list.length ? `You hear ${nick} again` : `You did not ignore ${nick}`);
    },
  },
  voice: {
    usage: "NAME", help: "lets somebody speak in a moderated room", takes: "name", needs: 1,
    run: modeOf("+v"),
  },
  whois: {
    usage: "NAME", help: "what the server knows of somebody", takes: "name", needs: 1,
    run: ({ chat }, [nick]) => chat.send("WHOIS", [nick!]),
  },
};

/** Other names of commands. */
export const aliases: Record<string, string> = {
  part: "leave", close: "leave", list: "rooms", raw: "quote", j: "join", register: "login",
  m: "msg", exit: "quit", n: "names", who: "names", w: "names", q: "query", window: "switch",
};

/** Bans somebody by what all their names share: the host. */
export function ban(chat: Chat, room: Room, nick: string) {
  const host = chat.people.find(nick)?.host.replace(/^[^@]*@/, "") ?? "";
  chat.send("MODE", [room.name, "+b", host === "" ? `${nick}!*@*` : `*!*@${host}`]);
}

export function leaveRoom(chat: Chat, room: Room) {
  if (room.kind === "room" && room.joined)
    chat.send("PART", [room.name]);
  else
    chat.close(room);
}

/** Does what a line in the composer says: a command, or speech. @returns whether it was
    taken; one that was not stays to be corrected. */
export function submit(desk: Desk, text: string): boolean {
  const { chat, room } = desk;
  const command = /^\/([A-Za-z]+)(?:\s+(.*))?$/s.exec(text.trimEnd());
  if (command === null || text.startsWith("//")) {
    const words = text.startsWith("//") ? text.slice(1) : text;
    if (words.trim() === "")
      return false;
    if (room.kind === "server") {
      chat.tell("Nobody hears what is said here: choose a room", room);
      return false;
    }
    say(chat, room, words);
    return true;
  }
  const name = command[1]!.toLowerCase();
  const rest = (command[2] ?? "").trim();
  const known = commands[aliases[name] ?? name];
  if (known === undefined) {
    chat.tell(`There is no /${name}. /help lists what there is; //${name} says it`);
    return false;
  }
  const words = rest.split(/\s+/).filter(word => word !== "");
  if (words.length < (known.needs ?? 0)) {
    chat.tell(`/${name} ${known.usage}: ${known.help}`);
    return false;
  }
  known.run(desk, words, rest);
  return true;
}
