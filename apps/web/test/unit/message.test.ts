import assert from "node:assert/strict";
import { test } from "node:test";
import {
  escapeTag, folded, formatMessage, nickOf, parseMessage, timeOf, unescapeTag,
} from "../../src/irc/message.ts";

const lines: [string, Record<string, string>, string, string, string[]][] = [
  ["PING", {}, "", "PING", []],
  ["PING :", {}, "", "PING", [""]],
  [":irc 001 Alice :Welcome to the chat", {}, "irc", "001", ["Alice", "Welcome to the chat"]],
  [":a!b@c privmsg #x hello", {}, "a!b@c", "PRIVMSG", ["#x", "hello"]],
  ["PRIVMSG  #x   :a  b ", {}, "", "PRIVMSG", ["#x", "a  b "]],
  ["PRIVMSG #x ::)", {}, "", "PRIVMSG", ["#x", ":)"]],
  ["@a=1;+b=x\\:y\\sz\\\\;c :s CMD p\r\n", { a: "1", "+b": "x;y z\\", c: "" }, "s", "CMD", ["p"]],
  ["@time=2026-01-01T00:00:00.000Z   :s   CMD", { time: "2026-01-01T00:00:00.000Z" }, "s", "CMD", []],
  ["@a=1;a=2 CMD", { a: "2" }, "", "CMD", []],
];

test("a line is taken apart", () => {
  for (const [line, tags, source, command, params] of lines) {
    const message = parseMessage(line);
    assert.deepEqual(message && { ...message, tags: Object.fromEntries(message.tags) },
                     { tags, source, command, params }, line);
  }
});

test("what is no message is none", () => {
  for (const line of ["", "   ", ":source", "@tags", "@tags :source", "12 x", "<b> x", "\u00e4 x"])
    assert.equal(parseMessage(line), null, line);
});

test("a message is put together", () => {
  assert.equal(formatMessage("JOIN", ["#a"]), "JOIN #a");
  assert.equal(formatMessage("PRIVMSG", ["#a", "b c"]), "PRIVMSG #a :b c");
  assert.equal(formatMessage("PRIVMSG", ["#a", ""]), "PRIVMSG #a :");
  assert.equal(formatMessage("PRIVMSG", ["#a", ":)"]), "PRIVMSG #a ::)");
  assert.equal(formatMessage("TAGMSG", ["#a"], { "+typing": "active", label: "p;1", x: "" }),
               "@+typing=active;label=p\\:1;x TAGMSG #a");
});

test("nothing injects a second line", () => {
  assert.equal(formatMessage("PRIVMSG", ["#a\r\nQUIT", "x\nQUIT\0\r"], { a: "1\r\n2" }),
               "@a=1\\r\\n2 PRIVMSG #aQUIT xQUIT");
});

test("a tag's value comes back as it was", () => {
  for (const value of ["", "plain", "a;b c\\d\r\n", "\\s", ":", "\u{1f44d}"])
    assert.equal(unescapeTag(escapeTag(value)), value);
  assert.equal(unescapeTag("a\\"), "a");
  assert.equal(unescapeTag("\\b"), "b");
});

test("names are folded as the server does", () => {
  assert.equal(folded("#LOBBY[\u00c4]"), "#lobby[\u00c4]");
  assert.equal(nickOf("a!b@c"), "a");
  assert.equal(nickOf("irc.example"), "irc.example");
});

test("a time that is none is now", () => {
  const time = (tag: string) => timeOf(parseMessage(`@time=${tag} X`)!, 5);
  assert.equal(time("2026-01-01T00:00:00.123Z"), Date.UTC(2026, 0, 1) + 123);
  assert.equal(time("yesterday"), 5);
});
