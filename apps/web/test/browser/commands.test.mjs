// What one does with a line that begins with /, or by a menu, and who may not.
import assert from "node:assert/strict";
import { RawUser, Server, enter, line, say, sees, test, until } from "./support.mjs";

test("the commands of the terminal client do here what they do there", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice", { path: "?room=mine" });
  const omar = await RawUser.irc(server, "Omar", "#mine");
  await page.waitForSelector(".person:has-text('Omar')");
  const hears = async (command, heard) => {
    await say(page, command);
    await omar.hears(heard);
  };
  await hears("/me waves", "PRIVMSG #mine :\x01ACTION waves\x01");
  await hears("/topic Tea at five", "TOPIC #mine :Tea at five");
  await hears("/op Omar", "MODE #mine \\+o Omar");
  await sees(page, "changed modes: +o Omar");
  await say(page, "/names");
  await sees(page, "@Alice, @Omar");
  await hears("/deop Omar", "MODE #mine -o Omar");
  await hears("/msg Omar psst", "PRIVMSG Omar :psst");
  await page.waitForSelector("h1:has-text('Omar')");
  await say(page, "/switch mine");
  await page.waitForSelector("h1:has-text('#mine')");
  await hears("/notice Omar by the way", "NOTICE Omar :by the way");
  await say(page, "/ignore Omar");
  await sees(page, "You do not hear Omar any more");
  omar.say("PRIVMSG #mine :noise", "PING said");
  await omar.hears("PONG \\S+ :?said");
  await say(page, "/unignore Omar");
  await sees(page, "You hear Omar again");
  await hears("/kick Omar enough", "KICK #mine Omar :enough");
  await line(page, "threw Omar out").waitFor();
  assert.equal(await page.locator(".line:has-text('noise')").count(), 0);
  await say(page, "/nick Alicia");
  await page.waitForSelector(".me bdi:text-is('Alicia')");
  await page.keyboard.type("/top");
  await page.keyboard.press("Tab");
  assert.equal(await page.inputValue(".composer textarea"), "/topic ");
  await say(page, "//me is how one waves");
  await sees(page, "/me is how one waves");
  await say(page, "/quit so long");
  await page.waitForSelector("#name");
  assert.deepEqual(page.problems, []);
});

test("only who may throw out has it in the menu", async () => {
  const server = await Server.start();
  const op = await RawUser.irc(server, "Op", "#mine");
  await RawUser.irc(server, "Omar", "#mine");
  const page = await enter(server, "Alice", { path: "?room=mine" });
  const offers = async () => {
    await page.click(".person:has-text('Omar')");
    const items = await page.locator("[role=menuitem]").allTextContents();
    await page.keyboard.press("Escape");
    await page.waitForSelector("[role=menu]", { state: "detached" });
    return items.filter(item => item.startsWith("Throw out"));
  };
  await page.waitForSelector(".person:has-text('Omar')");
  assert.deepEqual(await offers(), []);
  op.say("MODE #mine +o Alice");
  await page.waitForSelector(".person:has-text('Alice') .rank:has-text('@')");
  assert.deepEqual(await offers(), ["Throw out", "Throw out and ban"]);
  op.say("PRIVMSG #mine :something bad");
  await (await sees(page, "something bad")).hover();
  await line(page, "something bad").locator("[aria-label=Delete]").click();
  await page.click("dialog .danger");
  await page.waitForSelector(".line.is-deleted:has-text('deleted by Alice')");
  op.say("KICK #mine Alice :not you");
  await sees(page, "threw you out (not you)");
  await page.click("text=Enter it again");
  await page.waitForSelector(".out-words", { state: "detached" });
});

test("who is banned from the server reads why, and does not go on trying", async () => {
  const server = await Server.start("--oper.name=root", "--oper.password=toor");
  const page = await enter(server, "Alice");
  const rhea = await RawUser.irc(server, "Rhea");
  rhea.say("OPER root toor");
  await rhea.hears(" 381 ");
  rhea.say("KLINE Alice!*@* :no more, please");
  await page.waitForSelector("#problem:has-text('no more, please')");
  await page.fill("#name", "Alice");
  await page.click(".card button[type=submit]");
  await until("it is said again", async () => (await page.textContent("#problem")).includes("banned"));
  await page.fill("#name", "Ann");
  await page.click(".card button[type=submit]");
  await page.waitForSelector(".me bdi:text-is('Ann')");
});
