import assert from "node:assert/strict";
import { test } from "node:test";
import { bytes, pieces, roomForText, sendableLines } from "../../src/irc/split.ts";
import { compose, multilineText } from "../../src/state/compose.ts";

const mask = "Alice!~alice@192.0.2.1";
const alone = { name: "#lobby", ownMask: mask, multiline: null };
const many = { ...alone, multiline: { maxBytes: 4096, maxLines: 24 } };

test("a piece has room in a line, and nothing is lost", () => {
  for (const text of ["a".repeat(5_000), "word ".repeat(1_000), "\u{1f468}\u200d\u{1f469}".repeat(300),
                      "\u00e4\u00f6".repeat(800), "a\u0301".repeat(900)]) {
    const room = roomForText("#lobby", mask);
    const parts = pieces(text, room);
    assert.equal(parts.join(""), text);
    for (const part of parts)
      assert.ok(bytes(part) <= room, `${bytes(part)} of ${room}`);
    for (const part of parts)
      assert.ok(bytes(`:${mask} PRIVMSG #lobby :${part}\r\n`) <= 512);
  }
});

test("it is cut behind a word where there is one", () => {
  assert.deepEqual(pieces("aaa bbb ccc", 8), ["aaa bbb ", "ccc"]);
  assert.deepEqual(pieces("aaaaaaaaaa", 4), ["aaaa", "aaaa", "aa"]);
});

test("a family is not taken apart", () => {
  const family = "\u{1f468}\u200d\u{1f469}\u200d\u{1f467}";
  assert.deepEqual(pieces(`aa${family}`, bytes(family) + 1), ["aa", family]);
});

test("lines are cleaned, not their inside", () => {
  assert.deepEqual(sendableLines("\n\na  b \r\n\r\nc\u2028d\n\n"), ["a  b", "", "c", "d"]);
  assert.deepEqual(sendableLines("\x1b[31mred\x07\x02bold"), ["[31mred\x02bold"]);
});

test("without the capability each line is a message", () => {
  assert.deepEqual(compose("one\n\ntwo", alone).flatMap(x => x.lines({})),
                   ["PRIVMSG #lobby one", "PRIVMSG #lobby two"]);
  assert.deepEqual(compose("waves", alone, true).flatMap(x => x.lines({ label: "1" })),
                   ["@label=1 PRIVMSG #lobby :\x01ACTION waves\x01"]);
});

test("with it several lines are one", () => {
  const [message, ...others] = compose("one\n\ntwo", many);
  assert.equal(others.length, 0);
  assert.equal(message!.text, "one\n\ntwo");
  const lines = message!.lines({ label: "1" });
  const name = /\+(\S+)/.exec(lines[0]!)![1];
  assert.deepEqual(lines, [
    `@label=1 BATCH +${name} draft/multiline #lobby`, `@batch=${name} PRIVMSG #lobby one`,
    `@batch=${name} PRIVMSG #lobby :`, `@batch=${name} PRIVMSG #lobby two`, `BATCH -${name}`,
  ]);
});

test("a line that is too long goes on in the same message", () => {
  const text = "word ".repeat(200).trim();
  const [message, ...others] = compose(text, many);
  assert.equal(others.length, 0);
  assert.equal(message!.text, text);
  const inside = message!.lines({}).slice(1, -1);
  assert.ok(inside.length > 1);
  assert.ok(inside.slice(1).every(line => line.startsWith("@batch=") && line.includes(";draft/multiline-concat ")));
});

test("what is more than the server takes comes in several", () => {
  const text = Array.from({ length: 60 }, (_, i) => `line ${i}`).join("\n");
  const messages = compose(text, many);
  assert.deepEqual(messages.map(x => x.text.split("\n").length), [24, 24, 12]);
  const wide = compose("x".repeat(10_000), many);
  assert.equal(wide.map(x => x.text).join(""), "x".repeat(10_000));
  assert.ok(wide.every(x => bytes(x.text) <= 4096));
});

test("nothing to say is nothing", () => {
  assert.deepEqual(compose(" \n \n", many), []);
});

test("a text comes together again", () => {
  assert.equal(multilineText([{ text: "a", goesOn: false }, { text: "b ", goesOn: false },
                              { text: "c", goesOn: true }]), "a\nb c");
});
