import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { Backoff } from "../../src/connection/backoff.ts";
import { Session, type Socket, type SocketEvents } from "../../src/connection/session.ts";
import { socketAddress } from "../../src/connection/websocket.ts";
import { say } from "../../src/state/speak.ts";
import { Chat } from "../../src/state/chat.ts";
import { Settings } from "../../src/state/settings.ts";
import { memory, stopClock } from "./support.ts";

/** A socket of which the test is the other end. */
class Wire implements Socket {
  sent: string[] = [];
  closed = false;
  constructor(readonly events: SocketEvents) {}
  send(line: string) {
    this.sent.push(line);
  }
  close() {
    this.closed = true;
  }
}

function start(t: TestContext) {
  const wires: Wire[] = [];
  const store = memory();
  const chat = new Chat(new Settings(store), store);
  chat.wanted = ["#lobby"];
  const session = new Session(chat, events => {
    const wire = new Wire(events);
    wires.push(wire);
    return wire;
  });
  // Its timers would keep the process.
  t.after(() => session.leave());
  const wire = () => wires[wires.length - 1]!;
  return {
    chat, session, wires, wire,
    feed: (...lines: string[]) => lines.forEach(line => wire().events.line(line)),
    enter: (more = {}) => {
      session.enter({ name: "Alice", serverPassword: "", password: "", ...more });
      wire().events.opened();
    },
    comeIn: (nick = "Alice") => [
      ":irc CAP * LS :echo-message labeled-response batch message-tags unknown",
      ":irc CAP * ACK :batch echo-message labeled-response message-tags",
      `:irc 001 ${nick} :Welcome`, `:irc 422 ${nick} :No MOTD`,
      `:${nick}!~a@host JOIN #lobby`,
    ].forEach(line => wire().events.line(line)),
  };
}

test("one comes in with a name, and is in the room", t => {
  const it = start(t);
  it.enter();
  assert.deepEqual(it.wire().sent, ["CAP LS 302", "NICK Alice", "USER alice 0 * Alice"]);
  it.comeIn();
  assert.deepEqual(it.wire().sent.slice(3, 6),
                   ["CAP REQ :batch echo-message labeled-response message-tags", "CAP END", "JOIN #lobby"]);
  assert.equal(it.session.phase, "online");
  assert.equal(it.chat.current!.name, "#lobby");
});

test("a list of capabilities in several lines is one list", t => {
  const it = start(t);
  it.enter();
  it.feed(":irc CAP * LS * :batch", ":irc CAP * LS :echo-message sasl=PLAIN");
  assert.equal(it.wire().sent[3], "CAP REQ :batch echo-message sasl");
});

test("a taken name says so and asks again, on the same connection", t => {
  const it = start(t);
  it.enter();
  it.feed(":irc CAP * LS :batch", ":irc CAP * ACK :batch", ":irc 433 * Alice :Nickname is already in use");
  assert.equal(it.session.phase, "out");
  assert.deepEqual(it.session.problem, { about: "name", text: "Somebody is called Alice already" });
  it.session.enter({ name: "Ann", serverPassword: "", password: "" });
  assert.equal(it.wires.length, 1);
  assert.equal(it.wire().sent.pop(), "NICK Ann");
  it.feed(":irc 001 Ann :Welcome");
  assert.equal(it.session.phase, "online");
  assert.equal(it.chat.me, "Ann");
});

test("a name that belongs to an account says that", t => {
  const it = start(t);
  it.enter();
  it.feed(":irc 433 * Alice :Alice belongs to an account: log in");
  assert.equal(it.session.problem!.text, "Alice belongs to an account: log in");
});

test("who has an account logs in", t => {
  const it = start(t);
  it.enter({ password: "s3cret" });
  it.feed(":irc CAP * LS :sasl=PLAIN,EXTERNAL", ":irc CAP * ACK :sasl", "AUTHENTICATE +");
  assert.deepEqual(it.wire().sent.slice(4), ["AUTHENTICATE PLAIN", `AUTHENTICATE ${btoa("\0Alice\0s3cret")}`]);
  it.feed(":irc 900 * *!*@* Alice :You are logged in", ":irc 903 * :OK");
  assert.equal(it.wire().sent.pop(), "CAP END");
  assert.equal(it.chat.account, "Alice");
});

test("a wrong password, and a server that takes none here, say so", t => {
  const it = start(t);
  it.enter({ password: "wrong" });
  it.feed(":irc CAP * LS :sasl", ":irc CAP * ACK :sasl", ":irc 904 * :SASL authentication failed: wrong password");
  assert.deepEqual([it.session.phase, it.session.problem!.about], ["out", "password"]);
  assert.match(it.session.problem!.text, /wrong password/);
  assert.ok(it.wire().closed);
  it.enter({ password: "x" });
  it.feed(":irc CAP * LS :batch", ":irc CAP * ACK :batch");
  assert.match(it.session.problem!.text, /https/);
});

test("a server's password is asked for", t => {
  const it = start(t);
  it.enter();
  it.feed(":irc 464 * :Password incorrect", "ERROR :Bad password");
  assert.equal(it.session.problem!.about, "server password");
  it.enter({ serverPassword: "open" });
  assert.equal(it.wire().sent[1], "PASS open");
});

test("a ban is readable", t => {
  const it = start(t);
  it.enter();
  it.feed(":irc 465 Alice :You are banned: spam");
  assert.match(it.session.problem!.text, /spam/);
});

test("a server that is not there says so", t => {
  const it = start(t);
  it.session.enter({ name: "Alice", serverPassword: "", password: "" });
  it.wire().events.closed();
  assert.deepEqual([it.session.phase, it.session.problem!.about], ["out", "connection"]);
});

test("a lost connection is made again, with growing pauses, and back in the rooms", t => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  say(it.chat, it.chat.current!, "lost?");
  it.wire().events.closed();
  assert.equal(it.session.phase, "waiting");
  assert.equal(it.chat.current!.pending[0]!.sending, "failed");
  clock.tick(1_000);
  assert.equal(it.wires.length, 2);
  it.wire().events.closed();
  clock.tick(1_000);
  assert.equal(it.wires.length, 2, "the second pause is longer");
  clock.tick(1_000);
  assert.equal(it.wires.length, 3);
  it.wire().events.opened();
  it.comeIn();
  assert.equal(it.session.phase, "online");
  assert.ok(it.wire().sent.includes("JOIN #lobby"));
});

test("who comes back takes another name as long as the old one is taken", t => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  it.wire().events.closed();
  clock.tick(1_000);
  it.wire().events.opened();
  it.feed(":irc 433 * Alice :Nickname is already in use");
  assert.equal(it.wire().sent.pop(), "NICK Alice_");
  it.comeIn("Alice_");
  assert.equal(it.chat.me, "Alice_");
  it.wire().sent = [];
  it.feed(":Alice!~a@host QUIT :timeout");
  assert.deepEqual(it.wire().sent, ["NICK Alice"]);
  it.feed(":Alice_!~a@host NICK Alice");
  assert.equal(it.chat.me, "Alice");
});

test("a silent server is asked, and given up", t => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  it.wire().sent = [];
  clock.tick(60_000);
  assert.deepEqual(it.wire().sent, ["PING page"]);
  it.feed(":irc PONG irc page");
  clock.tick(60_000);
  assert.equal(it.session.phase, "online");
  clock.tick(15_000);
  assert.equal(it.session.phase, "waiting");
});

test("leaving says so, and stays away", t => {
  const clock = stopClock(t);
  const it = start(t);
  it.enter();
  it.comeIn();
  const wire = it.wire();
  it.session.leave("bye all");
  assert.equal(wire.sent.pop(), "QUIT :bye all");
  wire.events.closed();
  clock.tick(100_000);
  assert.equal(it.wires.length, 1);
  assert.equal(it.session.phase, "out");
});

test("a server's question is answered", t => {
  const it = start(t);
  it.enter();
  it.feed("PING :a b");
  assert.equal(it.wire().sent.pop(), "PONG :a b");
});

test("pauses grow up to a minute, and are never quite the same", () => {
  const backoff = new Backoff(() => 1);
  const pauses = Array.from({ length: 8 }, () => backoff.next());
  assert.deepEqual(pauses, [1, 2, 4, 8, 16, 32, 60, 60].map(x => x * 1000));
  backoff.reset();
  assert.equal(backoff.next(), 1000);
  assert.equal(new Backoff(() => 0).next(), 750);
});

test("the socket is on the page's host", () => {
  assert.equal(socketAddress(new URL("http://a.example:8080/?room=x")), "ws://a.example:8080/ws");
  assert.equal(socketAddress(new URL("https://a.example/")), "wss://a.example/ws");
});
