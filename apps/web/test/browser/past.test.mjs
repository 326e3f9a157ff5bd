import assert from "node:assert/strict";
import { RawUser, Server, enter, giveName, leave, hasComeBack, line, openPage, say, sees, test, tryNow, until } from "./support.mjs";

/** Scrolls up a little, waits until there is more of the past, and says by how many pixels
    the line that was in sight has moved meanwhile. */
function scrollUp(page) {
  return page.evaluate(async () => {
    const log = document.querySelector(".log");
    const lines = () => [...log.querySelectorAll(".line")];
    log.scrollTop = Math.min(log.scrollTop, 400);
    const top = log.getBoundingClientRect().top;
    const row = lines().find(x => x.getBoundingClientRect().top > top);
    const key = row.dataset.key;
    const before = [row.getBoundingClientRect().top, lines().indexOf(row)];
    const same = () => lines().find(x => x.dataset.key === key);
    const end = Date.now() + 20_000;
    while (lines().indexOf(same()) <= before[1] && Date.now() < end)
      await new Promise(done => requestAnimationFrame(done));
    return Math.abs(same().getBoundingClientRect().top - before[0]);
  });
}

test("the past comes page by page, and keeps its place", async () => {
  const server = await Server.start("--archive.keep-days=30");
  const omar = await RawUser.irc(server, "Omar");
  for (let i = 0; i < 450; ++i)
    omar.say(`PRIVMSG #lobby :line ${i}.`);
  omar.say("PING all");
  await omar.hears("PONG \\S+ :?all");
  const page = await enter(server, "Alice");
  await sees(page, "line 449.");
  assert.equal(await page.locator(".divider.new").count(), 0, "what was said before one came was not missed");
  for (let i = 0; await page.locator(".log .text:text-is('line 0.')").count() === 0; ++i) {
    assert.ok(i < 40, "the beginning is reached");
    const moved = await scrollUp(page);
    assert.ok(moved < 3, `${moved} pixels`);
    assert.ok(await page.locator(".log .line").count() <= 500);
    // Many of them are of one millisecond.
    const said = (await page.locator(".log .words").allTextContents()).map(x => Number(/\d+/.exec(x)));
    assert.deepEqual(said, said.map((_, at) => said[0] + at));
  }
  omar.say("PRIVMSG #lobby :said meanwhile");
  await page.click(".to-end");
  await sees(page, "said meanwhile");
  assert.deepEqual(page.problems, []);
});

test("who reads further up stays there, whatever comes, until one says something", async () => {
  const server = await Server.start();
  const omar = await RawUser.irc(server, "Omar");
  const page = await enter(server, "Alice");
  omar.say(...Array.from({ length: 140 }, (_, i) => `PRIVMSG #lobby :line ${i}.`));
  await sees(page, "line 139.");
  const inSight = () => page.evaluate(() => {
    const top = document.querySelector(".log").getBoundingClientRect().top;
    const row = [...document.querySelectorAll(".log .line")].find(x => x.getBoundingClientRect().bottom > top);
    return [row.textContent, Math.round(row.getBoundingClientRect().top)];
  });
  await page.evaluate(() => document.querySelector(".log").scrollTop = 800);
  await page.waitForSelector(".to-end");
  const before = await inSight();
  // While the page is busy all of that comes at once.
  omar.say(...Array.from({ length: 700 }, (_, i) => `PRIVMSG #lobby :more ${i}.`), "PING all");
  await page.evaluate(() => {
    for (const end = performance.now() + 700; performance.now() < end;);
  });
  await omar.hears("PONG \\S+ :?all");
  await page.waitForSelector(".entry .count:has-text('99+')");
  await page.waitForSelector(".to-end:has-text('700 new')");
  assert.deepEqual(await inSight(), before);
  assert.ok(await page.locator(".log .line").count() <= 500);
  await page.click(".to-end");
  await sees(page, "more 699.");
  await page.waitForSelector(".to-end", { state: "detached" });
  await page.evaluate(() => document.querySelector(".log").scrollTop = 800);
  await page.waitForSelector(".to-end");
  await say(page, "here I am again");
  await page.waitForSelector(".to-end", { state: "detached" });
  await until("one's own line is in sight", () => page.evaluate(() =>
    [...document.querySelectorAll(".line")].at(-1).textContent.includes("here I am again")
      && [...document.querySelectorAll(".line")].at(-1).getBoundingClientRect().bottom < innerHeight));
  assert.deepEqual(page.problems, []);
});

test("what was missed is there after a break, once, below the line of what is new", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  await say(page, "before the break");
  await sees(page, "before the break");
  await hasComeBack(page);
  await server.kill("SIGTERM");
  await page.waitForSelector(".status.shown");
  await server.run();
  const omar = await RawUser.irc(server, "Omar");
  for (let i = 0; i < 20; ++i)
    omar.say(`PRIVMSG #lobby :missed ${i}.`);
  omar.say("PING all");
  await omar.hears("PONG \\S+ :?all");
  await tryNow(page);
  await sees(page, "missed 19.");
  for (const text of ["before the break", "missed 0.", "missed 19."])
    assert.equal(await page.locator(`.log .text:text-is("${text}")`).count(), 1, text);
  assert.deepEqual(page.problems, []);
});

test("the server searches, and a hit leads to its place in the past", async () => {
  const server = await Server.start("--archive.keep-days=30");
  const omar = await RawUser.irc(server, "Omar");
  omar.say("PRIVMSG #lobby :the password is swordfish");
  for (let i = 0; i < 400; ++i)
    omar.say(`PRIVMSG #lobby :line ${i}.`);
  omar.say("PING all");
  await omar.hears("PONG \\S+ :?all");
  const page = await enter(server, "Alice");
  await sees(page, "line 399.");
  await until("it is found", async () => {
    await say(page, "/search swordfish");
    await page.waitForSelector("dialog[open]");
    await page.click("dialog .primary");
    await page.waitForSelector("dialog p[role=status]:not(:has-text('Searching')):not(:empty)");
    if (await page.locator("dialog .listed button").count() > 0)
      return true;
    await page.keyboard.press("Escape");
    await page.waitForSelector("dialog", { state: "detached" });
    return false;
  });
  await page.click("dialog .listed button");
  await page.waitForSelector(".line.marked:has-text('swordfish')");
  omar.say("PRIVMSG #lobby :now");
  await page.waitForSelector(".to-end:has-text('1 new')");
  await page.click(".to-end");
  await sees(page, "now");
  assert.deepEqual(page.problems, []);
});

test("one's own line is deleted for everybody", async () => {
  const server = await Server.start();
  const alice = await enter(server, "Alice");
  const omar = await enter(server, "Omar");
  await say(alice, "wrong window");
  await sees(omar, "wrong window");
  await line(alice, "wrong window").hover();
  await line(alice, "wrong window").locator("[aria-label=Delete]").click();
  await alice.click("dialog .danger");
  for (const page of [alice, omar]) {
    await page.waitForSelector(".line.is-deleted");
    assert.equal(await page.locator(".log:has-text('wrong window')").count(), 0);
  }
});

test("what is read on one device is read on the other", async () => {
  const server = await Server.start();
  const owner = await enter(server, "Alice");
  await owner.click(".me");
  await owner.fill("#account-password", "correct horse");
  await owner.click("text=Make Alice mine");
  await owner.waitForSelector(".me:has-text('logged in as Alice')");
  await owner.keyboard.press("Escape");
  const omar = await RawUser.irc(server, "Omar");
  omar.say("PRIVMSG #lobby :seen here");
  const seen = Number(await (await sees(owner, "seen here")).getAttribute("data-time"));
  // What was seen is kept here and told to the server at once, every two seconds.
  await until("it is told that it was seen", () => owner.evaluate(time =>
    JSON.parse(localStorage.getItem("hubbub.read") ?? "{}")["#lobby"] >= time, seen));
  await leave(owner);
  omar.say("PRIVMSG #lobby :not seen");
  const other = await openPage(server);
  await other.click("text=I have an account here");
  await other.fill("#password", "correct horse");
  await giveName(other, "Alice");
  await other.waitForSelector(".composer textarea");
  await sees(other, "not seen");
  const rows = await other.locator(".log .words, .log .divider.new").allTextContents();
  const mark = rows.findIndex(x => x.startsWith("New since"));
  assert.ok(mark > rows.findIndex(x => x.includes("seen here")), rows.join("|"));
  assert.ok(mark < rows.findIndex(x => x.includes("not seen")), rows.join("|"));
});
