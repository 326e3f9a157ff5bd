import assert from "node:assert/strict";
import { RawUser, Server, enter, sees, test } from "./support.mjs";

test("nothing that others send is more than text", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice", { viewport: { width: 360, height: 640 } });
  await page.evaluate(() => {
    window.broken = 0;
    window.alert = () => ++window.broken;
  });
  const evil = await RawUser.irc(server, "Evil", "#lobby");
  const texts = [
    "<img src=x onerror=alert(1)>", "<script>alert(1)</script>", "</div><h1>System</h1>",
    "javascript:alert(1) data:text/html,<script>alert(1)</script> vbscript:x",
    "https://a.example/\"onmouseover=\"alert(1) https://bank.example@evil.example/",
    "{{constructor.constructor('alert(1)')()}} ${alert(1)} &lt;b&gt;",
    "\u202egnirts desrever\u202c \u2066x\u2069 \u200bhidden", "Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f\u0334\u0319\u0324\u031ealgo",
    "\x02\x1d\x1f\x0304,99bold red\x0f \x0300,00white on white", `${"x".repeat(400)}`,
    "\x01ACTION \x02<b>does</b>\x01", "\x01VERSION\x01", "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u05e9\u05dc\u05d5\u05dd",
  ];
  for (const text of texts)
    evil.say(`PRIVMSG #lobby :${text}`);
  evil.say("TOPIC #lobby :<img src=x onerror=alert(1)> https://topic.example",
           "@+draft/react=<b>x</b>;+draft/reply=nowhere TAGMSG #lobby", "NICK [<b>]`{x}|",
           "NICK `[]{}|^_", "PRIVMSG #lobby :the end");
  // A plain user's word may have 4,096 bytes.
  const wide = await RawUser.bracket(server, "Wide");
  wide.say("w".repeat(4_000), "\u00e4".repeat(2_000), "after the words");
  await sees(page, "the end");
  await sees(page, "after the words");
  assert.equal(await page.evaluate(() => window.broken), 0);
  assert.equal(await page.locator(".log img, .log script, .log h1, header.bar img").count(), 0);
  const links = await page.locator(".log a").evaluateAll(all =>
    all.map(a => [a.protocol, a.hostname, a.target, a.rel]));
  assert.deepEqual(links, ["a.example", "topic.example"].map(host =>
    ["https:", host, "_blank", "noopener noreferrer nofollow"]));
  const shown = await page.locator(".log").textContent();
  assert.ok(shown.includes("<img src=x onerror=alert(1)>"));
  assert.ok(!/[\u202a-\u202e\u2066-\u2069\u200b]/.test(shown));
  assert.equal(await page.locator(".log .k4.b").textContent(), "bold red");
  // Nothing makes the page wider than the window.
  assert.deepEqual(await page.evaluate(() => [document.documentElement.scrollWidth, document.querySelector(".log").scrollWidth - document.querySelector(".log").clientWidth]), [360, 0]);
  assert.deepEqual(page.problems, []);
});
