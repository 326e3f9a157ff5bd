import assert from "node:assert/strict";
import { test } from "node:test";
import { submit } from "../../src/state/commands.ts";
import { complete } from "../../src/state/complete.ts";
import { loadNewer, loadNewest, loadOlder, returnToNow } from "../../src/state/history.ts";
import { seen } from "../../src/state/reading.ts";
import { type Results, search } from "../../src/state/search.ts";
import { deleteLine, react, say, sayAgain, sendWaiting, typing } from "../../src/state/speak.ts";
import { Fixture, allCapabilities, at, noon, shown, stopClock } from "./support.ts";

const omar = ":Omar!~o@host";

function said(seconds: number, text: string, from = "Omar", target = "#lobby") {
  return `@time=${at(seconds)};msgid=${from}${seconds} :${from}!~x@host PRIVMSG ${target} :${text}`;
}

test("a room is entered with its names, topic and past", () => {
  const it = new Fixture();
  it.feed(":Alice!~a@host JOIN #lobby");
  assert.deepEqual(it.sent, ["WHO #lobby %tuhnfar,1", "MODE #lobby", "@label=p1 CHATHISTORY LATEST #lobby * 100"]);
  it.feed(":irc 332 Alice #lobby :Tea at five", ":irc 353 Alice = #lobby :@Omar!~o@host +%Sarah Alice",
          ":irc 354 Alice 1 ~o host Omar G@B OmarAccount :Omar O.", ":irc 315 Alice #lobby :End",
          ":irc 324 Alice #lobby +ntk secret");
  it.answerHistory("#lobby", [said(-20, "one"), said(-10, "two")]);
  const room = it.chat.find("#LOBBY")!;
  assert.equal(it.chat.current, room);
  assert.equal(room.topic, "Tea at five");
  assert.deepEqual([...room.members], [["alice", ""], ["omar", "@"], ["sarah", "%+"]]);
  assert.deepEqual(shown(room), ["Omar: one", "Omar: two"]);
  assert.equal(room.unread, 0, "what was said before one came was not missed");
  const person = it.chat.people.find("omar")!;
  assert.deepEqual([person.away, person.bot, person.account, person.host], [true, true, "OmarAccount", "~o@host"]);
  assert.deepEqual([room.modes, room.key], ["nt", "secret"]);
});

test("who names no room is taken to the server's, or asked for one", () => {
  const it = new Fixture();
  let asked = 0;
  it.chat.onNowhere = () => ++asked;
  it.feed(":irc 005 Alice DEFAULTROOM=#tavern :are supported", ":irc 422 Alice :No MOTD");
  assert.deepEqual([it.sent, asked], [["JOIN #tavern"], 0]);
  it.sent = [];
  it.chat.wanted = ["#dev"];
  it.feed(":irc 422 Alice :No MOTD");
  assert.deepEqual([it.sent, asked], [["JOIN #dev"], 0]);
  it.sent = [];
  it.feed(":irc 005 Alice -DEFAULTROOM :are supported", ":irc 422 Alice :No MOTD");
  assert.deepEqual([it.sent, asked], [[], 1]);
  // Who has left all rooms, and still talks with somebody, is not sent anywhere.
  it.chat.talkTo("Omar");
  it.feed(":irc 005 Alice DEFAULTROOM=#tavern :are supported", ":irc 422 Alice :No MOTD");
  assert.ok(!it.sent.includes("JOIN #tavern"));
});

test("whoever is logged in or out, by whatever way, knows it", () => {
  const it = new Fixture();
  it.feed(":irc 900 Alice Alice!~a@host Ann :You are now logged in as Ann");
  assert.equal(it.chat.account, "Ann");
  it.feed(":irc 901 Alice Alice!~a@host :You are logged in no longer");
  assert.equal(it.chat.account, "");
});

test("people come, go, and are called otherwise", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(":Ann!a@b JOIN #lobby acc :Ann", ":Ann!a@b NICK Anna", ":Omar!o@b QUIT :tea",
          ":Sarah!s@b PART #lobby", ":Anna!a@b AWAY :gone");
  assert.deepEqual([...room.members.keys()], ["alice", "anna"]);
  assert.equal(it.chat.people.find("anna")!.away, true);
  assert.equal(it.chat.people.find("omar"), undefined);
  assert.deepEqual(shown(room), ["Ann: joined", "Ann: is now known as Anna", "Omar: left the chat (tea)", "Sarah: left"]);
});

test("ranks follow the modes", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(`${omar} MODE #lobby +ov-o+k Alice Sarah Omar key`, `${omar} MODE #lobby +l-k 5 *`);
  assert.deepEqual([...room.members], [["alice", "@"], ["omar", ""], ["sarah", "+"]]);
  assert.equal(room.key, "");
});

test("who is thrown out is out, and sees why", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(`${omar} KICK #lobby Alice :enough`);
  assert.ok(!room.joined);
  assert.deepEqual(shown(room), ["Omar: threw you out (enough)"]);
});

test("one's own line is there at once, and is confirmed by its label", () => {
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "Hello");
  say(it.chat, room, "Hello");
  assert.deepEqual(shown(room), ["Alice(waiting): Hello", "Alice(waiting): Hello"]);
  const labels = it.sent.map(line => /^@label=(\S+) PRIVMSG #lobby Hello$/.exec(line)![1]);
  it.feed(said(1, "between"));
  it.feed(`@label=${labels[0]};time=${at(2)};msgid=m1 :Alice!~a@host PRIVMSG #lobby :Hello`);
  assert.deepEqual(shown(room), ["Omar: between", "Alice: Hello", "Alice(waiting): Hello"]);
  it.feed(`@label=${labels[1]};time=${at(3)};msgid=m2 :Alice!~a@host PRIVMSG #lobby :Hello`);
  assert.deepEqual(shown(room), ["Omar: between", "Alice: Hello", "Alice: Hello"]);
});

test("a line that is refused says why, and may be said again", () => {
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "Hello");
  it.feed(`@label=${it.labelOf("PRIVMSG")} :irc 404 Alice #lobby :You are muted (+m)`);
  assert.equal(room.pending[0]!.sending, "failed");
  assert.match(room.pending[0]!.problem!, /muted/);
  it.sent = [];
  sayAgain(it.chat, room, room.pending[0]!);
  assert.deepEqual(shown(room), ["Alice(waiting): Hello"]);
  assert.equal(it.sent.length, 1);
  it.feed(`@label=${it.labelOf("PRIVMSG")};msgid=x :Alice!~a@host PRIVMSG #lobby :Hello`);
  assert.deepEqual(shown(room), ["Alice: Hello"]);
});

test("a line that does not come back in time may not have arrived", t => {
  const clock = stopClock(t);
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "Hello");
  clock.tick(21_000);
  assert.equal(room.pending[0]!.sending, "failed");
});

test("what is written without a connection is sent when there is one", () => {
  const it = new Fixture();
  const room = it.join();
  it.chat.detach();
  say(it.chat, room, "later");
  assert.equal(it.sent.length, 0);
  it.attach();
  it.feed(":Alice!~a@host JOIN #lobby");
  assert.ok(it.sent.some(line => line.endsWith("PRIVMSG #lobby later")));
  sendWaiting(it.chat, room);
  assert.equal(it.sent.filter(line => line.endsWith("PRIVMSG #lobby later")).length, 1);
});

test("without echo-message one's own line is simply there", () => {
  const it = new Fixture("message-tags");
  const room = it.join();
  say(it.chat, room, "Hello");
  assert.deepEqual(shown(room), ["Alice: Hello"]);
  assert.deepEqual(it.sent, ["PRIVMSG #lobby Hello"]);
});

test("without labels an echo is known by its text", () => {
  const it = new Fixture("message-tags echo-message");
  const room = it.join();
  say(it.chat, room, "Hello");
  it.feed(":Alice!~a@host PRIVMSG #lobby :Hello");
  assert.deepEqual(shown(room), ["Alice: Hello"]);
});

test("a message of several lines is one, sent and received", () => {
  const it = new Fixture();
  const room = it.join();
  say(it.chat, room, "one\ntwo");
  const [begin = "", first = "", second = "", end = ""] = it.sent;
  const label = /label=(\S+)/.exec(begin)![1];
  it.feed(`@label=${label};msgid=m;time=${at(1)} :Alice!~a@host BATCH +q draft/multiline #lobby`,
          first.replace(/@batch=\S+/, "@batch=q :Alice!~a@host"), second.replace(/@batch=\S+/, "@batch=q :Alice!~a@host"),
          end.replace(/-\S+/, "-q"));
  assert.deepEqual(shown(room), ["Alice: one\ntwo"]);
  assert.equal(room.lines[0]!.id, "m");
});

test("a message of several lines is one from whoever it comes, and in the past", () => {
  const it = new Fixture();
  const room = it.join();
  const lines = (batch: string) => [
    `@batch=${batch} :Omar!~x@host PRIVMSG #lobby :one`, `@batch=${batch} :Omar!~x@host PRIVMSG #lobby :tw`,
    `@batch=${batch};draft/multiline-concat :Omar!~x@host PRIVMSG #lobby :o`, `:irc BATCH -${batch}`];
  const begin = `msgid=Omar1;time=${at(1)} :Omar!~x@host BATCH +`;
  it.feed(`@${begin}a draft/multiline #lobby`, ...lines("a"));
  assert.deepEqual(shown(room), ["Omar: one\ntwo"]);
  // The same out of the past, in an answer with a label: it is there already.
  loadNewest(it.chat, room);
  it.feed(`@label=${it.labelOf("CHATHISTORY")} :irc BATCH +l labeled-response`,
          "@batch=l :irc BATCH +h chathistory #lobby", `@batch=h;${begin}b draft/multiline #lobby`,
          ...lines("b"), `@batch=h;${said(2, "three").slice(1)}`, ":irc BATCH -h", ":irc BATCH -l");
  assert.deepEqual(shown(room), ["Omar: one\ntwo", "Omar: three"]);
});

test("what the server's limits allow is one message, and one that is refused says why", () => {
  const it = new Fixture();
  const room = it.join();
  const text = Array.from({ length: 30 }, (_, i) => `line ${i}`).join("\n");
  say(it.chat, room, text);
  assert.deepEqual(it.sent.filter(x => x.includes("BATCH +")).length, 2, "24 lines, and six");
  const [label] = /label=\S+/.exec(it.sent[0]!)!;
  it.feed(`@${label} :irc FAIL BATCH MULTILINE_MAX_BYTES 99 :Too long`);
  assert.deepEqual(room.pending.map(line => [line.sending, line.problem]),
                   [["failed", "Too long"], ["waiting", undefined]]);
  // Taken away by the server, each line is a message again.
  it.feed(":irc CAP Alice DEL :draft/multiline");
  it.sent = [];
  say(it.chat, room, "one\ntwo");
  assert.deepEqual(it.sent.map(x => x.replace(/^@\S+ /, "")), ["PRIVMSG #lobby one", "PRIVMSG #lobby two"]);
});

test("what was missed comes after a break, and nothing twice", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "one"), said(2, "two"));
  say(it.chat, room, "mine");
  const label = it.labelOf("PRIVMSG");
  assert.notEqual(label, "");
  it.chat.detach();
  it.attach();
  it.feed(":Alice!~a@host JOIN #lobby");
  assert.equal(it.sent[it.sent.length - 1], `@label=${it.labelOf("CHATHISTORY")} CHATHISTORY LATEST #lobby msgid=Omar2 100`);
  it.answerHistory("#lobby", [said(2, "two"), said(3, "three"), said(4, "mine", "Alice")]);
  assert.deepEqual(shown(room), ["Omar: one", "Omar: two", "Omar: three", "Alice: mine"]);
  assert.equal(room.unread, 3);
});

test("a gap is not hidden: what is before it comes back by scrolling", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "old"));
  loadNewest(it.chat, room);
  const page = Array.from({ length: 100 }, (_, i) => said(1000 + i, `new ${i}`));
  it.answerHistory("#lobby", page);
  assert.equal(room.lines.length, 100);
  assert.equal(room.lines[0]!.text, "new 0");
  assert.ok(room.past.more);
  it.sent = [];
  loadOlder(it.chat, room);
  assert.match(it.sent[0]!, /CHATHISTORY BEFORE #lobby msgid=Omar1000 100$/);
  it.answerHistory("#lobby", [said(1, "old"), said(500, "between")]);
  assert.deepEqual(room.lines.slice(0, 3).map(x => x.text), ["old", "between", "new 0"]);
  assert.ok(!room.past.more);
});

test("a refused question about the past is no question that goes on", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "one"));
  room.past.more = true;
  loadOlder(it.chat, room);
  it.feed(`@label=${it.labelOf("CHATHISTORY")} :irc FAIL CHATHISTORY MESSAGE_ERROR BEFORE #lobby :Not now`);
  assert.equal(room.past.loading, null);
  assert.ok(!room.past.more);
});

test("far back, what comes waits until one returns", () => {
  const it = new Fixture();
  const room = it.join();
  room.replace([]);
  room.past.live = false;
  it.feed(said(9, "now"));
  assert.deepEqual(shown(room), []);
  assert.equal(room.unread, 1);
  loadNewer(it.chat, room);
  assert.equal(room.past.loading, null, "there is no line to go on from");
  returnToNow(it.chat, room);
  it.answerHistory("#lobby", [said(9, "now")]);
  assert.ok(room.past.live);
  assert.deepEqual(shown(room), ["Omar: now"]);
});

test("reactions and deletions change the line", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "cake"));
  react(it.chat, room, room.lines[0]!, "\u{1f44d}");
  assert.deepEqual(it.sent, ["@+draft/react=\u{1f44d};+draft/reply=Omar1 TAGMSG #lobby"]);
  it.feed("@+draft/react=\u{1f44d};+draft/reply=Omar1 :Alice!~a@host TAGMSG #lobby",
          "@+draft/react=\u{1f44d};+draft/reply=Omar1 :Sarah!s@b TAGMSG #lobby",
          "@+draft/react=\u{1f44d};+draft/reply=Omar1 :Sarah!s@b TAGMSG #lobby",
          `@+draft/react=${"x".repeat(100)};+draft/reply=Omar1 :Sarah!s@b TAGMSG #lobby`);
  assert.deepEqual([...room.lines[0]!.reactions!], [["\u{1f44d}", ["Alice", "Sarah"]]]);
  it.sent = [];
  react(it.chat, room, room.lines[0]!, "\u{1f44d}");
  assert.match(it.sent[0]!, /^@\+draft\/unreact=/);
  it.feed("@+draft/unreact=\u{1f44d};+draft/reply=Omar1 :Alice!~a@host TAGMSG #lobby");
  assert.deepEqual([...room.lines[0]!.reactions!], [["\u{1f44d}", ["Sarah"]]]);
  it.feed(`${omar} REDACT #lobby Omar1 :oops`);
  assert.deepEqual(room.lines[0]!.deleted, { by: "Omar", reason: "oops" });
  assert.equal(room.lines[0]!.text, "");
});

test("a deletion that is refused is said", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "x"));
  deleteLine(it.chat, room, room.lines[0]!);
  it.feed(`@label=${it.labelOf("REDACT")} :irc FAIL REDACT REDACT_FORBIDDEN #lobby Omar1 :Not yours`);
  assert.deepEqual(shown(room), ["Omar: x", ": It was not deleted: Not yours"]);
});

test("who types is shown, and stops when the words come", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed("@+typing=active :Omar!o@b TAGMSG #lobby", "@+typing=active :Alice!~a@host TAGMSG #lobby");
  assert.deepEqual([...room.typing.keys()], ["Omar"]);
  it.feed(said(1, "done"));
  assert.equal(room.typing.size, 0);
  it.feed("@+typing=active :Stranger!o@b TAGMSG Alice");
  assert.equal(it.chat.find("Stranger"), undefined);
});

test("one's typing is told at most every three seconds", () => {
  const it = new Fixture();
  const room = it.join();
  typing(it.chat, room, true);
  typing(it.chat, room, true);
  it.now += 3_000;
  typing(it.chat, room, true);
  typing(it.chat, room, false);
  typing(it.chat, room, false);
  assert.deepEqual(it.sent.map(line => line.replace(/;label=\S+/, "")),
                   ["@+typing=active TAGMSG #lobby", "@+typing=active TAGMSG #lobby", "@+typing=done TAGMSG #lobby"]);
  it.feed(`@label=${it.labelOf("TAGMSG")} :irc 404 Alice #lobby :You are muted`);
  assert.deepEqual(shown(room), [], "a refusal of that is no news");
  it.chat.settings.set("typing", false);
  it.now += 9_000;
  typing(it.chat, room, true);
  assert.equal(it.sent.length, 3);
});

test("private words open a talk, and call", () => {
  const it = new Fixture();
  it.join();
  const calls: string[] = [];
  it.chat.onCall = (room, line) => calls.push(`${room.name}: ${line.text}`);
  it.feed(said(1, "psst", "Omar", "Alice"), said(2, "hey alice!"), said(3, "nothing"));
  const talk = it.chat.find("omar")!;
  assert.deepEqual([talk.kind, talk.unread, talk.mentions], ["person", 1, 1]);
  assert.deepEqual(calls, ["Omar: psst", "#lobby: hey alice!"]);
  it.feed(":Omar!o@b NICK Omar2");
  assert.equal(talk.name, "Omar2");
});

test("services answer where one is", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(":NickServ!s@irc NOTICE Alice :You are logged in");
  assert.equal(it.chat.find("NickServ"), undefined);
  assert.deepEqual(shown(room), ["NickServ: You are logged in"]);
  it.feed(":irc.example NOTICE Alice :Hello", ":irc 372 Alice :- motd");
  assert.deepEqual(shown(it.chat.server), ["irc.example: Hello", ": - motd"]);
});

test("who is ignored is not heard, in any way", () => {
  const it = new Fixture();
  const room = it.join();
  it.chat.settings.set("ignored", ["omar", "*!*@192.0.2.*"]);
  it.feed(said(1, "x"), "@+typing=active :Omar!o@b TAGMSG #lobby", ":Ann!a@192.0.2.7 PRIVMSG Alice :y",
          ":Omar!o@b INVITE Alice #x", ":Sarah!s@b PRIVMSG #lobby :z");
  assert.deepEqual(shown(room), ["Sarah: z"]);
  assert.equal(room.typing.size, 0);
  assert.equal(it.chat.find("Ann"), undefined);
  assert.equal(it.chat.notice, null);
});

test("what was seen is told to the server, and kept", t => {
  const clock = stopClock(t);
  const it = new Fixture();
  const room = it.join();
  it.feed(said(1, "a"), said(2, "b"));
  assert.equal(room.unread, 2);
  seen(it.chat, room, noon + 1_000);
  seen(it.chat, room, noon + 2_000);
  assert.equal(room.unread, 0);
  clock.tick(2_000);
  assert.deepEqual(it.sent, [`@label=${it.labelOf("MARKREAD")} MARKREAD #lobby timestamp=${at(2)}`]);
  assert.match(it.store.all.get("hubbub.read")!, /#lobby/);
  it.feed(said(3, "c"), `:irc MARKREAD #lobby timestamp=${at(3)}`);
  assert.equal(room.unread, 0, "another device has seen it");
});

test("on the next visit what was said since is new", () => {
  const it = new Fixture();
  it.store.setItem("hubbub.read", JSON.stringify({ "#lobby": noon - 15_000 }));
  it.feed(":Alice!~a@host JOIN #lobby");
  it.answerHistory("#lobby", [said(-20, "one"), said(-10, "two")]);
  const room = it.chat.find("#lobby")!;
  assert.deepEqual([room.unread, room.newSince], [1, noon - 15_000]);
});

test("a line that is cut says where it goes on, and it is one's own mask that counts", () => {
  const it = new Fixture("message-tags");
  const room = it.join();
  say(it.chat, room, "w".repeat(1_000));
  assert.ok(it.sent.length >= 3);
  assert.ok(it.sent.every(line => `:Alice!~a@host ${line}\r\n`.length <= 512));
});

function desk(it: Fixture) {
  const opened: string[] = [];
  const done = {
    chat: it.chat, room: it.chat.current!, opened,
    leave: (reason: string) => void opened.push(`leave ${reason}`),
    rename: (name: string) => void opened.push(`rename ${name}`),
    openDialog: (name: string, text = "") => void opened.push(`${name} ${text}`.trim()),
  };
  return done;
}

test("commands do what they say", () => {
  const cases: [string, string[]][] = [
    ["/me waves", ["PRIVMSG #lobby :\x01ACTION waves\x01"]],
    ["/join dev", ["JOIN #dev"]],
    ["/join &x key", ["JOIN &x key"]],
    ["/topic Tea at five", ["TOPIC #lobby :Tea at five"]],
    ["/kick Omar too loud", ["KICK #lobby Omar :too loud"]],
    ["/op Omar Sarah", ["MODE #lobby +o Omar", "MODE #lobby +o Sarah"]],
    ["/ban Omar", ["MODE #lobby +b *!*@host"]],
    ["/invite Ann", ["INVITE Ann #lobby"]],
    ["/away tea", ["AWAY tea"]],
    ["/AWAY", ["AWAY"]],
    ["/whois Omar", ["WHOIS Omar"]],
    ["/quote PING x", ["PING x"]],
    ["/leave", ["PART #lobby"]],
    ["//join", ["PRIVMSG #lobby /join"]],
    ["/ slash", ["PRIVMSG #lobby :/ slash"]],
  ];
  for (const [text, sent] of cases) {
    const it = new Fixture("message-tags");
    it.join("#lobby", "@Alice Omar!o@host");
    assert.ok(submit(desk(it), text), text);
    assert.deepEqual(it.sent, sent, text);
  }
});

test("a wrong command is no speech, and stays to be corrected", () => {
  const it = new Fixture();
  const room = it.join();
  for (const text of ["/jion dev", "/kick", "", "   "])
    assert.ok(!submit(desk(it), text), text);
  assert.deepEqual(it.sent, []);
  assert.match(shown(room).join("\n"), /no \/jion[^]*\/kick NAME/);
});

test("some commands are for the page alone", () => {
  const it = new Fixture();
  it.join();
  const at = desk(it);
  for (const text of ["/rooms", "/help", "/search two words", "/nick Ann", "/quit bye", "/login"])
    assert.ok(submit(at, text));
  assert.deepEqual(at.opened, ["rooms", "help", "search two words", "rename Ann", "leave bye", "account"]);
  assert.deepEqual(it.sent, []);
  it.feed(":irc MODE #lobby +o Omar");
  submit(at, "/names");
  assert.equal(it.chat.current!.newest!.text, "Alice, @Omar, Sarah");
  submit(at, "/ignore Omar");
  assert.deepEqual(it.chat.settings.get("ignored"), ["Omar"]);
  submit(at, "/unignore omar");
  assert.deepEqual(it.chat.settings.get("ignored"), []);
});

test("Tab knows names, rooms and commands", () => {
  const it = new Fixture();
  const room = it.join("#lobby", "Alice Omar Olga Sarah");
  it.feed(said(1, "hello", "Olga"));
  const tab = (text: string) => {
    const found = complete(it.chat, room, text, text.length);
    return found && [found.choices, found.suffix, text.slice(found.from, found.to)];
  };
  assert.deepEqual(tab("o"), [["Olga", "Omar"], ": ", "o"]);
  assert.deepEqual(tab("hey sa"), [["Sarah"], " ", "sa"]);
  assert.deepEqual(tab("hey @sa"), [["Sarah"], " ", "sa"]);
  assert.deepEqual(tab("see #lo"), [["#lobby"], " ", "#lo"]);
  assert.deepEqual(tab("/to"), [["/topic"], " ", "/to"]);
  assert.equal(tab("zz"), null);
  assert.equal(tab(""), null);
  assert.equal(tab("a"), null, "oneself is not completed");
});

test("a search asks the server, and shows what it finds, the newest first", () => {
  const it = new Fixture();
  const room = it.join();
  const results: Results[] = [];
  search(it.chat, room, "tea; cake", found => results.push(found));
  assert.match(it.sent[0]!, /^@label=\S+ SEARCH in=#lobby;text=tea\\:\\scake;limit=50$/);
  it.feed(`@label=${it.labelOf("SEARCH")} :irc BATCH +s soju.im/search`,
          `@batch=s;${said(-500, "tea; cake").slice(1)}`, `@batch=s;${said(-400, "more tea; cake").slice(1)}`, ":irc BATCH -s");
  assert.deepEqual(results[0]!.found.map(x => [x.room, x.line.text]), [["#lobby", "more tea; cake"], ["#lobby", "tea; cake"]]);
  search(it.chat, room, "x", found => results.push(found));
  it.feed(`@label=${it.labelOf("SEARCH")} :irc FAIL SEARCH INVALID_PARAMS :Too short`);
  assert.deepEqual(results[1], { found: [], note: "Too short" });
});

test("where the server does not search, what is here is looked through", () => {
  const it = new Fixture("message-tags");
  const room = it.join();
  it.feed(said(1, "Tea is at five"), said(2, "cake"));
  let found: Results | null = null;
  search(it.chat, room, "omar TEA", x => found = x);
  assert.equal(found!.found.length, 1);
  assert.match(found!.note, /loaded/);
});

test("refusals are sentences, in the room that they are about or above everything", () => {
  const it = new Fixture();
  const room = it.join();
  it.feed(":irc 482 Alice #lobby :You're not a channel operator", ":irc 473 Alice #secret :Cannot join",
          ":irc FAIL BATCH MULTILINE_MAX_LINES 24 :Too many lines", ":irc 999 Alice :strange");
  assert.deepEqual(shown(room), [": Only operators of #lobby may do that", ": Too many lines"]);
  assert.equal(it.chat.notice!.text, "Only who is invited may enter #secret");
});

test("capabilities that come later are asked for", () => {
  const it = new Fixture("message-tags draft/multiline");
  it.feed(":irc CAP Alice NEW :draft/chathistory x", ":irc CAP Alice ACK :draft/chathistory");
  assert.deepEqual(it.sent, ["CAP REQ draft/chathistory"]);
  assert.ok(it.chat.has("draft/chathistory"));
  it.feed(":irc CAP Alice DEL :draft/chathistory");
  assert.ok(!it.chat.has("draft/chathistory"));
  assert.ok(allCapabilities.includes("draft/chathistory"));
});

test("a talk is found again after a break", () => {
  const it = new Fixture();
  it.chat.account = "Alice";
  it.feed(":irc 422 Alice :no motd");
  it.feed(`@label=${it.labelOf("CHATHISTORY")} :irc BATCH +t draft/chathistory-targets`,
          `@batch=t :irc CHATHISTORY TARGETS Omar ${at(-5)}`, `@batch=t :irc CHATHISTORY TARGETS #lobby ${at(-5)}`, ":irc BATCH -t");
  assert.deepEqual(it.chat.rooms.map(room => room.name), ["Omar"]);
  it.answerHistory("Omar", [said(-5, "while you were out", "Omar", "Alice")]);
  assert.equal(it.chat.find("Omar")!.unread, 1);
});

test("the server's list comes sorted", () => {
  const it = new Fixture();
  it.feed(":irc 321 Alice Channel :Users", ":irc 322 Alice #a 1 :tea", ":irc 322 Alice #b 9 :", ":irc 323 Alice :End");
  assert.deepEqual(it.chat.list!.rooms.map(room => room.name), ["#b", "#a"]);
  assert.ok(it.chat.list!.complete);
});
