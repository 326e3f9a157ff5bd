import assert from "node:assert/strict";
import { test } from "node:test";
import { type Batch, Batches, isBatch } from "../../src/irc/batches.ts";
import { parseMessage } from "../../src/irc/message.ts";

function feed(batches: Batches, ...lines: string[]) {
  return lines.map(line => batches.take(parseMessage(line)!));
}

test("what is in no batch passes", () => {
  const [message] = feed(new Batches(), "PING x");
  assert.ok(message !== null && !isBatch(message!));
});

test("a batch comes as a whole, with nested ones in it", () => {
  const results = feed(new Batches(),
                       "@label=1 BATCH +a labeled-response", "@batch=a BATCH +b chathistory #x",
                       "@batch=b PRIVMSG #x one", "PING between", "@batch=b PRIVMSG #x two",
                       "BATCH -b", "BATCH -a");
  assert.deepEqual(results.map(x => x === null ? 0 : isBatch(x) ? 2 : 1), [0, 0, 0, 1, 0, 0, 2]);
  const outer = results[6] as Batch;
  assert.equal(outer.opened.tags.get("label"), "1");
  const inner = outer.items[0] as Batch;
  assert.equal(inner.type, "chathistory");
  assert.deepEqual(inner.params, ["#x"]);
  assert.equal(inner.items.length, 2);
});

test("the end of a batch that nobody opened is nothing, and what names one passes", () => {
  const results = feed(new Batches(), "BATCH -a", "@batch=a PRIVMSG #x lost");
  assert.equal(results[0], null);
  assert.ok(results[1] !== null);
});

test("a server cannot open batches without end", () => {
  const batches = new Batches();
  for (let i = 0; i < 1000; ++i)
    feed(batches, `BATCH +${i} x`);
  const results = feed(batches, "@batch=999 PRIVMSG #x y", "@batch=1 PRIVMSG #x z");
  assert.ok(results[0] !== null);
  assert.equal(results[1], null);
});
