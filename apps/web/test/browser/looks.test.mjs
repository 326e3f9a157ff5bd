import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { RawUser, Server, atEnd, enter, giveName, hasComeBack, leave, line, openPage, options, say, sees, test } from "./support.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** What axe finds in a part of the page, as one line each, of what is serious. */
async function findings(page, where = "html") {
  // The page's policy allows no script of others: axe comes by the debugger.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(part => window.axe.run(part), where);
  return violations.filter(x => x.impact === "serious" || x.impact === "critical")
    .flatMap(x => x.nodes.map(node => `${x.id}: ${node.html.slice(0, 120)} ${node.failureSummary.slice(0, 200)}`));
}

/** A talk with something of everything. */
async function talk(server, more) {
  const alice = await enter(server, "Alice", more);
  const omar = await RawUser.irc(server, "Omar");
  const sarah = await RawUser.bracket(server, "Sarah");
  const ann = await RawUser.irc(server, "Ann");
  await alice.waitForSelector(".person:has-text('Ann')", { state: "attached" });
  omar.say("TOPIC #lobby :Tea at five \u00b7 https://tea.example");
  sarah.say("Good morning everyone \u2600\ufe0f");
  await sees(alice, "Good morning");
  omar.say("PRIVMSG #lobby :Morning! The build is \x02\x0303green\x0f, see https://ci.example/1234");
  await sees(alice, "The build is");
  await say(alice, "Wonderful. Then we release today?");
  await sees(alice, "Then we release");
  ann.say("PRIVMSG #lobby :\x01ACTION puts the kettle on\x01");
  await sees(alice, "kettle");
  omar.say("PRIVMSG #lobby :Alice: yes, after tea. Can you look at the notes?");
  const asked = await sees(alice, "after tea");
  // Firefox's driver has no fingers.
  if (more.hasTouch && options.browser !== "firefox")
    await asked.locator(".words").tap();
  else
    await asked.hover();
  await asked.locator("[aria-label='Reply']").click();
  await say(alice, "Of course, give me ten minutes");
  const answer = await sees(alice, "ten minutes");
  await hasComeBack(alice);
  const id = (await answer.getAttribute("data-key")).split("/")[0];
  omar.say(`@+draft/react=\u{1f389};+draft/reply=${id} TAGMSG #lobby`);
  ann.say(`@+draft/react=\u{1f389};+draft/reply=${id} TAGMSG #lobby`, "AWAY :tea",
          "PRIVMSG Alice :Do you want milk?", "@+typing=active TAGMSG #lobby");
  await answer.locator(".reactions button:has-text('2')").waitFor();
  await alice.mouse.move(5, 5);
  await alice.waitForSelector(".entry:has-text('Ann')", { state: "attached" });
  return alice;
}

const screens = [
  ["desktop-light", { viewport: { width: 1100, height: 700 }, colorScheme: "light" }],
  ["desktop-dark", { viewport: { width: 1100, height: 700 }, colorScheme: "dark" }],
  ["phone-light", { viewport: { width: 390, height: 780 }, colorScheme: "light", isMobile: true, hasTouch: true }],
  ["phone-dark", { viewport: { width: 390, height: 780 }, colorScheme: "dark", isMobile: true, hasTouch: true }],
];

for (const [name, screen] of screens)
  test(`nothing serious is found by axe: ${name}`, async () => {
    const server = await Server.start();
    const first = await openPage(server, screen);
    assert.deepEqual(await findings(first), [], "the first screen");
    await leave(first);
    const alice = await talk(server, screen);
    if (options.pictures) {
      mkdirSync(options.pictures, { recursive: true });
      await alice.screenshot({ path: join(options.pictures, `web-${name}.png`) });
    }
    assert.deepEqual(await findings(alice), [], "the talk");
    if (name.startsWith("phone")) {
      await alice.click("button[aria-label^='Rooms']");
      await alice.waitForSelector(".drawer-rooms .rooms");
      assert.deepEqual(await findings(alice, ".rooms"), [], "the rooms");
      await alice.keyboard.press("Escape");
    }
    // What they look like does not depend on the width.
    for (const command of name.startsWith("phone") ? []
      : ["/settings", "/rooms", "/search", "/help", "/login"]) {
      await say(alice, command);
      await alice.waitForSelector("dialog[open]");
      assert.deepEqual(await findings(alice, "dialog"), [], command);
      await alice.keyboard.press("Escape");
      await alice.waitForSelector("dialog", { state: "detached" });
    }
    await alice.locator(".nick").last().click();
    await alice.waitForSelector("[role=menu]");
    assert.deepEqual(await findings(alice, "[role=menu]"), [], "a menu");
    assert.deepEqual(alice.problems, []);
  });

test("it fits from 320 pixels to 4K", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  await say(page, `a long line ${"with words ".repeat(60)} and ${"w".repeat(300)}`);
  await sees(page, "a long line");
  for (const [width, height] of [[320, 480], [360, 640], [640, 360], [768, 1024], [1280, 720], [3840, 2160]]) {
    await page.setViewportSize({ width, height });
    const box = await page.evaluate(() => {
      const wide = [...document.querySelectorAll(".talk *")].filter(x =>
        x.getBoundingClientRect().right > innerWidth + 1 && x.checkVisibility()).map(x => x.className);
      const field = document.querySelector(".composer textarea").getBoundingClientRect();
      return { page: document.documentElement.scrollWidth, wide, bottom: field.bottom };
    });
    assert.equal(box.page, width);
    assert.deepEqual(box.wide, [], `${width}`);
    assert.ok(box.bottom <= height, `the composer is in sight at ${width}x${height}`);
  }
});

test("on the smallest phone all that opens is in sight, and can be closed", async () => {
  const server = await Server.start();
  const page = await openPage(server, { viewport: { width: 320, height: 480 } });
  const isTooWide = () => page.evaluate(() =>
    document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const fits = async (what, where) => {
    const box = await page.locator(where).first().boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 480,
              `${what}: ${JSON.stringify(box)}`);
    assert.ok(!await isTooWide(), what);
    assert.deepEqual(await page.locator(where).first().evaluate(element =>
      [...element.querySelectorAll("*")].filter(x => x.checkVisibility()
        && x.getBoundingClientRect().right > 321).map(x => x.outerHTML.slice(0, 80))), [], what);
  };
  await page.click("text=I have an account here");
  assert.ok(!await isTooWide(), "the first screen");
  await page.click("text=Come in without an account");
  await giveName(page, "Alice");
  await page.waitForSelector(".composer textarea");
  await RawUser.irc(server, "Omar");
  for (const command of ["/settings", "/rooms", "/search", "/help", "/login"]) {
    await say(page, command);
    await page.waitForSelector("dialog[open]");
    await fits(command, "dialog");
    await page.click("dialog [aria-label=Close]");
    await page.waitForSelector("dialog", { state: "detached" });
  }
  await page.click("button[aria-label^='Rooms']");
  await fits("the rooms", ".drawer-rooms .rooms");
  await page.keyboard.press("Escape");
  await page.click("button[aria-label^='People']");
  await fits("the people", ".drawer-people .people");
  await page.click(".person:has-text('Omar')");
  await fits("a menu", "[role=menu]");
  await page.click("[role=menuitem]:has-text('Talk alone')");
  await page.waitForSelector("h1:has-text('Omar')");
  assert.equal(await page.locator(".app[class*=drawer-]").count(), 0);
});

test("on a phone a tap does what a pointer does", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice", {
    viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true,
  });
  const omar = await RawUser.irc(server, "Omar");
  omar.say("PRIVMSG #lobby :cake?", "PRIVMSG #lobby :yes, cake");
  // No button comes under the finger while it is there.
  const { width } = await (await sees(page, "yes, cake")).boundingBox();
  for (let x = 20; x < width; x += 20) {
    await line(page, "yes, cake").tap({ position: { x, y: 3 } });
    await page.waitForSelector(".line:has-text('yes, cake') .tools");
    await page.locator(".begin").tap();
    await page.waitForSelector(".tools", { state: "detached" });
  }
  assert.equal(await page.locator(".reactions, .answering").count(), 0);
  await line(page, "cake?").locator(".words").tap();
  await page.locator(".tools [aria-label^='React with']").first().tap();
  await page.waitForSelector(".reactions button:has-text('1')");
  await omar.hears("react=");
  await page.locator(".tools [aria-label=Reply]").tap();
  await page.waitForSelector(".answering:has-text('Omar')");
  await page.locator(".line .nick:has-text('Omar')").tap();
  await page.locator("[role=menuitem]:has-text('Talk alone')").tap();
  await page.waitForSelector("h1:has-text('Omar')");
  await page.locator("button[aria-label^='Rooms']").tap();
  await page.locator(".drawer-rooms .entry .go:has-text('#lobby')").tap();
  await page.waitForSelector("h1:has-text('#lobby')");
  assert.deepEqual(page.problems, []);
}, { firefox: false });

test("a browser offers to install it", async () => {
  const server = await Server.start();
  const page = await openPage(server);
  const devtools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await devtools.send("Page.getInstallabilityErrors");
  // Visitors of the tests have a private window.
  assert.deepEqual(installabilityErrors.map(x => x.errorId), ["in-incognito"]);
}, { firefox: false });

test("the first line is seen within a second", async () => {
  const server = await Server.start();
  const omar = await RawUser.irc(server, "Omar");
  const talk = setInterval(() => omar.say("PRIVMSG #lobby :on and on"), 50);
  atEnd(() => clearInterval(talk));
  // The best of several visits, by the page's own clock: what else the machine does, and how
  // long the browser's driver takes, is not the page's.
  const times = [];
  for (let visit = 0; visit < 12 && !(Math.min(...times) < 1_000); ++visit) {
    const page = await openPage(server);
    await page.fill("#name", `Alice${visit}`);
    times.push(await page.evaluate(() => new Promise(done => {
      const loaded = performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd;
      const start = performance.now();
      new MutationObserver(() => {
        if (document.querySelector(".line.message"))
          requestAnimationFrame(() => setTimeout(() => done(loaded + performance.now() - start)));
      }).observe(document.body, { subtree: true, childList: true });
      document.querySelector(".card").requestSubmit();
    })));
    await leave(page);
  }
  console.log(`# loaded, entered and the first line on the screen after ${times.map(Math.round).join(", ")} ms`);
  assert.ok(Math.min(...times) < 1_000);
}, { alone: true });

test("all that a visitor loads is small, from here, and may be kept", async () => {
  const server = await Server.start();
  const page = await openPage(server);
  await page.waitForSelector("#name");
  const files = await page.evaluate(async () => {
    const names = ["./", ...performance.getEntriesByType("resource").map(x => x.name)];
    for (let i = 1; i <= 5; ++i)
      names.push(`icon-${i}.svg`);
    names.push("icon-many.svg", "icon-unread.svg", "manifest.webmanifest", "icon-192.png", "icon.svg");
    const unique = [...new Set(names.map(name => new URL(name, location.href).href))];
    return Promise.all(unique.map(async url => {
      const answer = await fetch(url);
      return {
        url, ok: answer.ok, cache: answer.headers.get("cache-control") ?? "", etag: answer.headers.get("etag"),
        policy: answer.headers.get("content-security-policy") ?? "", text: [...new Uint8Array(await answer.arrayBuffer())],
      };
    }));
  });
  let total = 0;
  for (const file of files) {
    assert.ok(file.ok, file.url);
    assert.ok(file.url.startsWith(server.address), file.url);
    total += gzipSync(Buffer.from(file.text), { level: 9 }).length;
    if (/-[0-9a-f]{8,}\.(js|css)$/.test(file.url))
      assert.match(file.cache, /immutable/, file.url);
    else
      assert.ok(file.etag, file.url);
  }
  assert.match(files[0].policy, /default-src 'self'/);
  // It goes under a phone's notch, and leaves room for its keyboard.
  const viewport = await page.getAttribute("meta[name=viewport]", "content");
  assert.match(viewport, /viewport-fit=cover.*interactive-widget=resizes-content/);
  // What makes a phone offer to install it.
  const manifest = await page.evaluate(async () => (await fetch("manifest.webmanifest")).json());
  assert.deepEqual([manifest.start_url, manifest.display], ["./", "standalone"]);
  assert.ok(manifest.icons.some(icon => icon.sizes === "192x192" && icon.type === "image/png"));
  console.log(`# ${total} bytes with gzip`);
  assert.ok(total <= 45 * 1024, `${total} bytes`);
});
