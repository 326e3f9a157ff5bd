import assert from "node:assert/strict";
import { RawUser, Server, enter, giveName, leave, openPage, options, say, sees, test, until } from "./support.mjs";

test("a name, and one is in #lobby", async () => {
  const server = await Server.start();
  const page = await openPage(server);
  await page.waitForSelector("#name:focus");
  await page.keyboard.type("Alice");
  await page.keyboard.press("Enter");
  await page.waitForSelector("h1:has-text('#lobby')");
  await page.waitForSelector(".composer textarea:focus");
  assert.deepEqual(await page.locator(".person .name").allTextContents(), ["Alice"]);
  assert.match(await page.title(), /#lobby/);
  // The name is there the next time.
  const again = await page.context().newPage();
  await again.goto(server.address);
  assert.equal(await again.inputValue("#name"), "Alice");
  assert.deepEqual(page.problems, []);
});

test("without a room in the address one goes to the server's", async () => {
  const server = await Server.start("--chat.default-room=#tavern");
  await RawUser.irc(server, "Omar", "#tavern");
  const page = await enter(server, "Alice");
  await page.waitForSelector("h1:has-text('#tavern')");
  assert.equal(await page.locator(".entry").count(), 1);
  await page.click("[aria-label='Leave #tavern']");
  await page.click("text=Choose a room");
  await page.click("dialog .listed button:has-text('#tavern')");
  await page.waitForSelector("h1:has-text('#tavern')");
});

test("a taken name says so, and asks again", async () => {
  const server = await Server.start();
  const omar = await RawUser.bracket(server, "Omar");
  const page = await openPage(server);
  await giveName(page, "Omar");
  await page.waitForSelector("#problem:has-text('Omar already')");
  await page.waitForSelector("#name:focus");
  await giveName(page, "no,name");
  await page.waitForSelector("#problem:has-text('no,name'), #problem:has-text('name')");
  await giveName(page, "Ann");
  await page.waitForSelector(".composer textarea");
  await omar.hears("User Ann joined");
  assert.deepEqual(page.problems, []);
});

test("the address may name rooms", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice", { path: "?room=dev,tea" });
  await page.waitForSelector("h1:has-text('#dev')");
  await page.waitForSelector(".entry:has-text('#tea')");
  assert.equal(await page.locator(".entry:has-text('#lobby')").count(), 0);
});

test("a server's password is asked for, and a wrong one again", async () => {
  const server = await Server.start("--server.password=open");
  const page = await openPage(server);
  await giveName(page, "Alice");
  await page.waitForSelector("#server-password:focus");
  await page.fill("#server-password", "wrong");
  await page.click(".card button[type=submit]");
  await page.waitForSelector("#problem:has-text('not the server')");
  await page.fill("#server-password", "open");
  await page.click(".card button[type=submit]");
  await page.waitForSelector(".composer textarea");
});

test("an account is made, its name is kept, and one logs in", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice");
  await page.click(".me");
  await page.fill("#account-password", "correct horse");
  await page.click("text=Make Alice mine");
  await page.waitForSelector(".me:has-text('logged in as Alice')");
  assert.deepEqual(page.problems, []);
  await leave(page);
  const guest = await openPage(server);
  await until("the name is refused, as it belongs to an account", async () => {
    await giveName(guest, "Alice");
    await guest.waitForSelector("#problem:not(:empty)");
    return /account|log/i.test(await guest.textContent("#problem"));
  });
  await guest.click("text=I have an account here");
  await guest.fill("#password", "wrong");
  await guest.click(".card button[type=submit]");
  await guest.waitForSelector("#password:focus");
  await guest.waitForSelector("#problem:not(:empty)");
  await guest.fill("#password", "correct horse");
  await guest.click(".card button[type=submit]");
  await guest.waitForSelector(".me:has-text('logged in as Alice')");
});

test("a guest logs in later", async () => {
  const server = await Server.start();
  const owner = await enter(server, "Alice");
  await owner.click(".me");
  await owner.fill("#account-password", "correct horse");
  await owner.click("text=Make Alice mine");
  await owner.waitForSelector(".me:has-text('logged in as Alice')");
  await leave(owner);
  const page = await enter(server, "Ann");
  await page.click(".me");
  await page.fill("#account", "Alice");
  await page.fill("#account-password", "wrong horse");
  await page.click("dialog >> text=Log in");
  await page.waitForSelector("dialog .said:not(:empty)");
  await page.fill("#account-password", "correct horse");
  await page.click("dialog >> text=Log in");
  await page.waitForSelector(".me:has-text('logged in as Alice')");
  await page.fill("#new-name", "Alice");
  await page.click("dialog >> text=Rename");
  await page.waitForSelector(".me bdi:text-is('Alice')");
  await page.keyboard.press("Escape");
  await say(page, "/msg NickServ LOGOUT");
  await page.waitForSelector(".me:has-text('guest')");
});

test("who closes the page leaves at once, and says so", async () => {
  const server = await Server.start();
  const omar = await RawUser.irc(server, "Omar");
  const page = await enter(server, "Alice");
  await omar.hears(":Alice!\\S+ JOIN");
  await page.close({ runBeforeUnload: true });
  // Firefox may close the socket before it tells the page.
  await omar.hears(`:Alice!\\S+ QUIT :(Quit: Page closed${options.browser === "firefox" ? "|Connection closed" : ""})`);
});

test("a page that is loaded anew comes back by itself", async () => {
  const server = await Server.start();
  const page = await enter(server, "Alice", { path: "?room=dev" });
  await say(page, "hello");
  await sees(page, "hello");
  await page.reload();
  await page.waitForSelector("h1:has-text('#dev')");
  await page.waitForSelector(".me:has-text('Alice')");
});
