import assert from "node:assert/strict";
import { RawUser, Server, enter, say, sees, test, tryNow, until } from "./support.mjs";

test("a killed server is waited for, and nothing is lost that the page was told", async () => {
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
  await tryNow(page);
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
});

test("who comes back while the old connection is there gets the name as soon as it is free", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  await server.kill();
  await page.waitForSelector(".status.shown");
  await server.run();
  const ghost = await RawUser.irc(server, "Alice");
  await tryNow(page);
  await page.waitForSelector(".me:has-text('Alice_')");
  ghost.say("QUIT");
  await page.waitForSelector(".me bdi:text-is('Alice')");
});

test("pauses grow and are told, and what may not have arrived is said again", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  await page.evaluate(() => {
    window.pauses = [];
    new MutationObserver(() => {
      const [, seconds] = /Trying again in (\d+) s/.exec(document.querySelector(".status").textContent) ?? [];
      if (seconds > (window.pauses.at(-1) ?? 0))
        window.pauses.push(Number(seconds));
    }).observe(document.querySelector(".talk"), { subtree: true, childList: true, characterData: true });
  });
  server.pause();
  await say(page, "is anybody there?");
  await page.waitForSelector(".line.waiting");
  await server.kill();
  await page.waitForSelector(".failed-words:has-text('It may not have arrived')");
  await until("the pauses grow", async () => (await page.evaluate(() => window.pauses)).length >= 3);
  assert.deepEqual(await page.evaluate(() => window.pauses.slice(0, 3)), [1, 2, 4]);
  await server.run();
  const omar = await RawUser.irc(server, "Omar");
  await tryNow(page);
  await omar.hears(":Alice!\\S+ JOIN");
  await page.click("text=Try again");
  await omar.hears("PRIVMSG #lobby :is anybody there\\?");
  await page.waitForSelector(".line.failed", { state: "detached" });
});
