import assert from "node:assert/strict";
import { test } from "node:test";
import { Capabilities } from "../../src/irc/capabilities.ts";
import { Isupport } from "../../src/irc/isupport.ts";
import { parseMessage } from "../../src/irc/message.ts";
import { plainAnswer } from "../../src/irc/sasl.ts";
import { duration } from "../../src/state/answers.ts";
import { isIgnored, matches } from "../../src/state/ignore.ts";
import { refusal } from "../../src/state/refusals.ts";
import { Settings, defaults } from "../../src/state/settings.ts";
import { Subject, tellAll } from "../../src/state/subject.ts";
import { memory } from "./support.ts";

test("what the server says of itself is read", () => {
  const it = new Isupport();
  it.take(["PREFIX=(ohv)@%+", "CHANMODES=b,k,l,n", "NETWORK=Tea\\x20House", "WHOX"]);
  assert.equal(it.get("NETWORK"), "Tea House");
  assert.ok(it.has("WHOX"));
  assert.equal(it.rankSigns, "@%+");
  assert.deepEqual([it.signOf("h"), it.signOf("n")], ["%", ""]);
  assert.deepEqual(["o", "b", "k", "l", "n"].map(mode => [it.takesParameter(mode, true), it.takesParameter(mode, false)]),
                   [[true, true], [true, true], [true, true], [true, false], [false, false]]);
  it.take(["-WHOX", "X=0"]);
  assert.ok(!it.has("WHOX"));
  assert.equal(it.number("X", 7), 7);
});

test("limits of a capability are read", () => {
  const it = new Capabilities();
  it.offer("draft/multiline=max-bytes=4000,max-lines=10 sasl");
  assert.equal(it.limit("draft/multiline", "max-lines", 1), 10);
  assert.equal(it.limit("draft/multiline", "max-words", 1), 1);
  assert.deepEqual(it.toRequest(), ["draft/multiline", "sasl"]);
  it.acknowledge("sasl draft/multiline");
  it.acknowledge("-sasl");
  assert.ok(!it.has("sasl"));
});

test("a password of any length is sent in pieces", () => {
  assert.deepEqual(plainAnswer("a", "b"), [btoa("\0a\0b")]);
  const exact = plainAnswer("a", "x".repeat(297));
  assert.deepEqual(exact.map(piece => piece.length), [400, 1]);
  assert.equal(exact[1], "+");
  assert.equal(atob(plainAnswer("a", "\u00e4")[0]!).length, 5);
});

test("masks match as a whole, in time", () => {
  assert.ok(matches("*!*@192.0.2.*", "Omar!o@192.0.2.7"));
  assert.ok(matches("o?ar", "OMAR"));
  assert.ok(!matches("omar", "omar2"));
  assert.ok(!matches("*a", "b"));
  assert.ok(matches("**", ""));
  const start = Date.now();
  matches("*a".repeat(200) + "b", "a".repeat(5_000));
  assert.ok(Date.now() - start < 1_000);
  assert.ok(isIgnored(["omar"], "Omar!o@h"));
  assert.ok(!isIgnored(["oma"], "Omar!o@h"));
});

test("refusals are sentences", () => {
  const said = (line: string) => refusal(parseMessage(line)!);
  assert.equal(said(":irc 401 me Omar :No such nick"), "There is nobody called Omar, and no such room");
  assert.equal(said(":irc 441 me Omar #x :x"), "Omar is not in #x");
  assert.equal(said(":irc 499 me #x :Something else"), "#x Something else");
  assert.equal(said(":irc 482 me :short"), "short");
  assert.equal(said("FAIL X Y :Why not"), "Why not");
  assert.equal(said(":irc 332 me #x :topic"), null);
  assert.equal(said(":irc 422 me :No MOTD"), null);
});

test("choices are kept, and nonsense in the store is not believed", () => {
  const store = memory();
  new Settings(store).set("theme", "dark");
  assert.equal(new Settings(store).get("theme"), "dark");
  store.setItem("hubbub.settings", JSON.stringify({ sound: "yes", ignored: [1], name: "Ann", other: 1 }));
  const read = new Settings(store);
  assert.deepEqual([read.get("sound"), read.get("ignored"), read.get("name")], [false, [], "Ann"]);
  store.setItem("hubbub.settings", "{");
  assert.deepEqual(new Settings(store).get("size"), defaults.size);
  const broken = new Settings({ getItem: () => null, setItem: () => { throw new Error("full"); } });
  broken.set("sound", true);
  assert.equal(broken.get("sound"), true);
});

test("however often something changes, one hears of it once", () => {
  const it = new Subject();
  let heard = 0;
  const end = it.subscribe(() => ++heard);
  it.changed();
  it.changed();
  tellAll();
  assert.equal(heard, 1);
  end();
  it.changed();
  tellAll();
  assert.equal(heard, 1);
});

test("a duration is said in two units", () => {
  assert.deepEqual([0, 5, 65, 3_700, 90_000].map(duration), ["0 s", "5 s", "1 min 5 s", "1 h 1 min", "1 d 1 h"]);
});
