import assert from "node:assert/strict";
import { test } from "node:test";
import { RawUser, Server, enter, leave, say, sees, until } from "./support.mjs";

test("a killed server is waited for, and nothing is lost that the page was told", { timeout: 120_000 }, async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice", { path: "?room=lobby,dev" });
  await page.waitForSelector(".entry:has-text('#dev')");
  await say(page, "before");
  await sees(page, "before");
  await server.kill();
  await page.waitForSelector(".status.shown:has-text('Connection lost')");
  await say(page, "written meanwhile");
  await page.waitForSelector(".line.waiting:has-text('written meanwhile')");
  await server.run();
  const start = Date.now();
  const omar = await RawUser.irc(server, "Omar");
  await page.click(".status button").catch(() => {});
  await omar.hears(":Alice!\\S+ JOIN");
  await omar.hears("PRIVMSG #lobby :written meanwhile");
  assert.ok(Date.now() - start < 10_000);
  await until("the bar is gone", async () => await page.locator(".status.shown").count() === 0);
  omar.say("PRIVMSG #lobby :after");
  await sees(page, "after");
  for (const text of ["before", "written meanwhile", "after"])
    assert.equal(await page.locator(`.words:has-text("${text}")`).count(), 1, text);
  omar.say("JOIN #dev");
  await omar.hears("353 Omar \\S+ #dev :.*Alice");
  assert.deepEqual(page.problems, []);
  omar.leave();
  await leave(page);
  await server.stop();
});

test("who comes back while the old connection is there gets the name as soon as it is free",
     { timeout: 120_000 }, async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  await server.kill();
  await page.waitForSelector(".status.shown");
  await server.run();
  const ghost = await RawUser.irc(server, "Alice");
  await page.click(".status button").catch(() => {});
  await page.waitForSelector(".me:has-text('Alice_')");
  ghost.say("QUIT");
  await page.waitForSelector(".me bdi:text-is('Alice')");
  await leave(page);
  await server.stop();
});
