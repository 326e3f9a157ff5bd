// What calls somebody who looks elsewhere, and what one is asked first.
import assert from "node:assert/strict";
import { RawUser, Server, enter, hasComeBack, openPage, say, sees, test, until } from "./support.mjs";

/** From now on the page notes what it asks, notifies and plays, instead of doing it. */
function watch(page) {
  return page.addInitScript(() => {
    window.calls = [];
    window.Notification = class {
      static permission = "default";
      static async requestPermission() {
        window.calls.push("asked");
        return Notification.permission = "granted";
      }
      constructor(title, { body }) {
        window.calls.push(`${title}: ${body}`);
      }
    };
    window.AudioContext = class {
      constructor() {
        window.calls.push("sound");
        throw new Error("no sound here");
      }
    };
  });
}

/** A page that is watched from its first line on. */
async function enterWatched(server, name) {
  const page = await openPage(server);
  await watch(page);
  await page.reload();
  await page.fill("#name", name);
  await page.press("#name", "Enter");
  await page.waitForSelector(".composer textarea");
  return page;
}

const calls = page => page.evaluate(() => window.calls);

test("one is asked for notifications by a click only, and called when one looks elsewhere", async () => {
  const server = await Server.start();
  const page = await enterWatched(server, "Alice");
  const omar = await RawUser.irc(server, "Omar");
  await say(page, "/join dev");
  await page.waitForSelector("h1:has-text('#dev')");
  omar.say("PRIVMSG #lobby :Alice: are you there?");
  await page.waitForSelector(".entry:has-text('#lobby') .count.loud");
  assert.deepEqual(await calls(page), [], "nothing is asked, nothing sounds by itself");
  await page.click("[aria-label='Settings']");
  assert.equal(await page.locator("text=Play a sound").locator("input").isChecked(), false);
  await page.check("text=Notify me");
  await until("it is asked", async () => (await calls(page)).length > 0);
  await page.keyboard.press("Escape");
  omar.say("PRIVMSG #lobby :nothing for anybody", "PRIVMSG #lobby :\x02tea\x02, Alice?", "PRIVMSG Alice :psst");
  await until("one is called", async () => (await calls(page)).length > 2);
  assert.deepEqual(await calls(page), ["asked", "Omar in #lobby: tea, Alice?", "Omar: psst"]);
  // Where one looks nothing calls.
  await page.click(".entry .go:has-text('#lobby')");
  omar.say("PRIVMSG #lobby :Alice, do you see that?");
  await sees(page, "do you see that?");
  assert.equal((await calls(page)).length, 3);
});

test("what one chooses is kept in the browser, and the system's colours are the default", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice", { colorScheme: "dark" });
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const dark = await ground();
  await page.emulateMedia({ colorScheme: "light" });
  const light = await ground();
  assert.notEqual(dark, light);
  await page.click("[aria-label='Settings']");
  await page.selectOption("select >> nth=0", "dark");
  await page.selectOption("select >> nth=1", "large");
  await page.uncheck("text=Say who comes and goes");
  await page.reload();
  await page.waitForSelector(".composer textarea");
  assert.equal(await ground(), dark);
  assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize), "19px");
  const omar = await RawUser.irc(server, "Omar");
  omar.say("PRIVMSG #lobby :here I am");
  await sees(page, "here I am");
  assert.equal(await page.locator(".log .line.event").count(), 0);
}, { firefox: false });

test("over plain http the page says that browsers do not notify there", async () => {
  const server = await Server.start();
  // A name that is no localhost: no secure context.
  const page = await openPage({ address: `http://chat.example:${server.web}/` });
  await page.fill("#name", "Alice");
  await page.press("#name", "Enter");
  await page.click("[aria-label='Settings']");
  await page.waitForSelector("dialog >> text=Browsers notify, and install a page, over https only");
  assert.ok(await page.locator("text=Notify me").locator("input").isDisabled());
});

test("only what was in sight is read, and a button leads to what is new", async () => {
  const server = await Server.start();
  const omar = await RawUser.irc(server, "Omar");
  const page = await enter(server, "Alice", { path: "?room=lobby,dev" });
  await page.click(".entry .go:has-text('#lobby')");
  await say(page, "before");
  await hasComeBack(page);
  await page.click(".entry .go:has-text('#dev')");
  for (let i = 0; i < 200; ++i)
    omar.say(`PRIVMSG #lobby :line ${i}.`);
  await page.waitForSelector(".entry:has-text('#lobby') .count:has-text('99+')");
  await page.click(".entry .go:has-text('#lobby')");
  await sees(page, "line 199.");
  await page.click(".to-new");
  await until("the first new line is in sight", () => page.evaluate(() => {
    const line = [...document.querySelectorAll(".line")].find(x => x.textContent.includes("line 0."));
    const { top, bottom } = line?.getBoundingClientRect() ?? {};
    return top > 0 && bottom < innerHeight;
  }));
  // What comes while one reads further up is not read by coming.
  omar.say("PRIVMSG #lobby :said below");
  await page.waitForSelector(".to-end:has-text('1 new')");
  await page.waitForSelector(".entry:has-text('#lobby') .count:has-text('1')");
  await page.click(".to-end");
  await page.waitForSelector(".entry:has-text('#lobby') .count", { state: "detached" });
});

test("what comes while the window has no focus is new, and read when one is back", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  const omar = await RawUser.irc(server, "Omar");
  omar.say("PRIVMSG #lobby :seen at once");
  await sees(page, "seen at once");
  // Every window of the tests believes that it has the focus.
  const hasFocus = yes => page.evaluate(is => {
    document.hasFocus = () => is;
    dispatchEvent(new Event(is ? "focus" : "blur"));
  }, yes);
  await hasFocus(false);
  omar.say("PRIVMSG #lobby :Alice, where are you?");
  await sees(page, "where are you?");
  await page.waitForSelector(".entry:has-text('#lobby') .count.loud:has-text('1')");
  await page.waitForSelector(".divider.new");
  assert.match(await page.title(), /^\(1\) /);
  await hasFocus(true);
  await page.waitForSelector(".entry:has-text('#lobby') .count", { state: "detached" });
  const rows = await page.locator(".log .words, .log .divider.new").allTextContents();
  assert.ok(rows.at(-2).startsWith("New since") && rows.at(-1).includes("where are you?"), rows.join("|"));
});

test("a screen reader hears what is said, and nothing moves that need not", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  const omar = await RawUser.irc(server, "Omar");
  omar.say("PRIVMSG #lobby :read \x02me\x02 out");
  await page.waitForSelector("[aria-live=polite]:has-text('Omar: read me out')", { state: "attached" });
  omar.say("@+typing=active TAGMSG #lobby");
  await page.waitForSelector(".typing:has-text('Omar is typing')");
  const moving = () => page.evaluate(() => document.getAnimations().length);
  assert.equal(await moving(), 0);
  await page.emulateMedia({ reducedMotion: "no-preference" });
  assert.notEqual(await moving(), 0, "it would");
}, { firefox: false });
