import assert from "node:assert/strict";
import { test } from "node:test";
import { harmless } from "../../src/format/clean.ts";
import { colourOf, nameColours } from "../../src/format/colour.ts";
import { plain, spansOf } from "../../src/format/formatting.ts";
import { partsOf } from "../../src/format/links.ts";
import { mentions } from "../../src/format/mentions.ts";
import { dayName } from "../../src/format/times.ts";

test("nothing makes a text run backwards, vanish or pile up", () => {
  assert.equal(harmless("a\u202eb\u2066c\u200fd\u061ce"), "abcde");
  assert.equal(harmless("a\x00\x07\x1bb\x9bc"), "abc");
  assert.equal(harmless("a\u2028b\u200bc\ufeffd\u3164"), "abcd");
  assert.equal(harmless("a" + "\u0301".repeat(50)), "a" + "\u0301".repeat(4));
  assert.equal(harmless("\u{e0001}\u{e0100}x"), "x");
});

test("emoji, other scripts and formatting stay", () => {
  for (const text of ["\u{1f468}\u200d\u{1f469}\u200d\u{1f467}", "\u05e9\u05dc\u05d5\u05dd",
                      "\u0e19\u0e49\u0e33", "\x02bold\x0f", "\u{1f1e9}\u{1f1ea}",
                      "\u{1f3f4}\u{e0067}\u{e0062}\u{e007f}"])
    assert.equal(harmless(text), text);
});

test("mIRC's codes become styles", () => {
  assert.deepEqual(spansOf("a\x02b\x1dc\x02d\x0fe"), [
    { text: "a" },
    { text: "b", bold: true },
    { text: "c", bold: true, italic: true },
    { text: "d", bold: false, italic: true },
    { text: "e" },
  ]);
  assert.deepEqual(spansOf("\x034,12red\x03 plain"), [{ text: "red", colour: 4 }, { text: " plain" }]);
  assert.deepEqual(spansOf("\x03" + "99x\x04ff0000y\x16z"),
                   [{ text: "x" }, { text: "y" }, { text: "z" }]);
  assert.deepEqual(spansOf("\x0315,1x").map(span => span.colour), [15]);
  assert.equal(plain("\x02a\x0304,05b\x0f\x03,c"), "ab,c");
  assert.deepEqual(spansOf(""), []);
});

const links: [string, (string | [string, string])[]][] = [
  ["no link here.", ["no link here."]],
  ["see https://a.example/x?y=1#z.", ["see ", ["https://a.example/x?y=1#z", "https://a.example/x?y=1#z"], "."]],
  ["(https://a.example/b_(c))", ["(", ["https://a.example/b_(c)", "https://a.example/b_(c)"], ")"]],
  ["www.a.example!", [["www.a.example", "https://www.a.example/"], "!"]],
  ["HTTP://A.example", [["HTTP://A.example", "http://a.example/"]]],
  ["http://localhost:8080/", [["http://localhost:8080/", "http://localhost:8080/"]]],
  ["javascript:alert(1)", ["javascript:alert(1)"]],
  ["data:text/html,<script>", ["data:text/html,<script>"]],
  ["xhttps://a.example", ["xhttps://a.example"]],
  ["https://", ["https://"]],
  ["https://bank.example@evil.example/", ["https://bank.example@evil.example/"]],
  ["https://a.example/\"onmouseover=x", [["https://a.example/", "https://a.example/"], "\"onmouseover=x"]],
  ["<https://a.example>", ["<", ["https://a.example", "https://a.example/"], ">"]],
  ["\u201ehttps://a.example\u201c", ["\u201e", ["https://a.example", "https://a.example/"], "\u201c"]],
];

test("links are found, and only http and https are links", () => {
  for (const [text, wanted] of links) {
    const parts = partsOf(text).map(part => part.href === undefined ? part.text : [part.text, part.href]);
    assert.deepEqual(parts, wanted, text);
    assert.equal(partsOf(text).map(part => part.text).join(""), text);
  }
});

test("a long text of anything is cut at its links in no time", () => {
  const start = Date.now();
  for (const text of ["https://" + "(".repeat(20_000), "www.".repeat(5_000), "https://a.b/".repeat(2_000)])
    partsOf(text);
  assert.ok(Date.now() - start < 2_000);
});

test("a name is said as a word of its own", () => {
  const cases: [string, string, number][] = [
    ["Al: tea?", "Al", 1], ["also", "Al", 0], ["Al_ is not me", "Al", 0], ["AL and al", "Al", 2],
    ["hey @al!", "Al", 1], ["Alan", "Al", 0], ["x", "", 0], ["\u{1f44d}Al\u{1f44d}", "Al", 1],
    ["caf\u00e9Al", "Al", 0],
  ];
  for (const [text, name, count] of cases)
    assert.equal(mentions(text, name).length, count, text);
});

test("a name has one colour, whatever its case", () => {
  assert.equal(colourOf("Alice"), colourOf("aLICE_"));
  const all = new Set(Array.from({ length: 200 }, (_, i) => colourOf(`user${i}`)));
  assert.equal(all.size, nameColours);
});

test("days have names", () => {
  const now = new Date(2026, 10, 30, 9).getTime();
  assert.equal(dayName(now, now), "Today");
  assert.equal(dayName(new Date(2026, 10, 29, 23).getTime(), now), "Yesterday");
  assert.match(dayName(new Date(2025, 0, 2).getTime(), now), /2025/);
});
