import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { RawUser, Server, atEnd, enter, hasComeBack, line, options, say, sees, test, until } from "./support.mjs";

/** A program in a terminal of its own. */
function terminal(command) {
  const socket = `hubbub-page-${process.pid}`;
  const tmux = (...words) => execFileSync("tmux", ["-L", socket, ...words]).toString();
  tmux("new-session", "-d", "-x", "100", "-y", "30", command);
  atEnd(() => tmux("kill-server"));
  return {
    screen: () => tmux("capture-pane", "-p"),
    type: line => tmux("send-keys", "-l", line) + tmux("send-keys", "Enter"),
  };
}

/** Whether a part of the page has that colour of its style. */
function hasColour(page, where, name) {
  return page.evaluate(([selector, variable]) => {
    const sample = document.body.appendChild(document.createElement("i"));
    sample.style.color = `var(${variable})`;
    const wanted = getComputedStyle(sample).color;
    sample.remove();
    return getComputedStyle(document.querySelector(selector)).color === wanted;
  }, [where, name]);
}

/** A test with a server of its own: another one's past would be in the way. */
function talk(name, work, more) {
  test(name, async () => work(await Server.start()), more);
}

talk("two browsers, nc, IRC, irssi and the terminal client talk", async server => {
  const alice = await enter(server, "Alice");
  const omar = await enter(server, "Omar");
  const sarah = await RawUser.bracket(server, "Sarah");
  const ann = await RawUser.irc(server, "Ann");
  const client = spawn(join(dirname(options.server), "hubbub-client"),
                       ["--name=Terry", "--host=127.0.0.1", `--port=${server.irc}`],
                       { stdio: ["pipe", "pipe", "inherit"], cwd: server.folder });
  atEnd(() => client.kill());
  const irssi = terminal(`irssi --home=${server.folder}/irssi --connect=127.0.0.1 --port=${
    server.irc} --nick=Irs`);
  await until("irssi is connected", () => irssi.screen().includes("Welcome"));
  irssi.type("/join #lobby");
  let printed = "";
  client.stdout.on("data", data => printed += data);
  for (const name of ["Omar", "Sarah", "Ann", "Terry", "Irs"])
    await alice.waitForSelector(`.person:has-text('${name}')`);
  await say(alice, "Hello everyone");
  for (const page of [alice, omar])
    await sees(page, "Hello everyone");
  await sarah.hears("\\[Alice\\]: Hello everyone");
  await ann.hears("PRIVMSG #lobby :Hello everyone");
  await until("the terminal client prints it", () => printed.includes("Hello everyone"));
  await until("irssi shows it", () => irssi.screen().includes("Hello everyone"));
  sarah.say("from nc", "/me waves");
  ann.say("PRIVMSG #lobby :from IRC");
  client.stdin.write("from a terminal\n");
  irssi.type("from irssi");
  await say(omar, "from another browser");
  for (const page of [alice, omar])
    for (const text of ["from nc", "waves", "from IRC", "from a terminal", "from irssi", "from another browser"])
      await sees(page, text);
  assert.equal(await alice.locator(".line.action").textContent().then(x => x.includes("* Sarah")), true);
  // One's own line is there once, and has come back.
  assert.equal(await alice.locator(".words:has-text('Hello everyone')").count(), 1);
  assert.equal(await alice.locator(".line.waiting, .line.failed").count(), 0);
  client.stdin.end();
  assert.deepEqual([...alice.problems, ...omar.problems], []);
});

talk("one's own line is grey until it has come back, and red if it does not", async server => {
  const page = await enter(server, "Alice");
  const omar = await RawUser.irc(server, "Op", "#quiet");
  await say(page, "/join #quiet");
  await page.waitForSelector("h1:has-text('#quiet')");
  omar.say("MODE #quiet +m");
  await sees(page, "changed modes: +m");
  await say(page, "not to be said");
  await page.waitForSelector(".line.failed .words:has-text('not to be said')");
  await page.waitForSelector(".failed-words:has-text('may not speak')");
  assert.ok(await hasColour(page, ".line.failed .words", "--danger"));
  omar.say("MODE #quiet -m");
  await sees(page, "changed modes: -m");
  await page.click("text=Try again");
  await omar.hears("PRIVMSG #quiet :not to be said");
  await until("it is a line like others", async () => await page.locator(".line.failed").count() === 0);
  // It is there before the server has it.
  server.pause();
  await say(page, "first grey");
  await page.waitForSelector(".line.waiting .words:has-text('first grey')");
  assert.ok(await hasColour(page, ".line.waiting .words", "--quiet"));
  server.goOn();
  await hasComeBack(page);
});

talk("unread words are counted, in the list, the title and the icon", async server => {
  const page = await enter(server, "Alice");
  const omar = await RawUser.irc(server, "Omar");
  await say(page, "/join dev");
  await page.waitForSelector("h1:has-text('#dev')");
  omar.say("PRIVMSG #lobby :one", "PRIVMSG #lobby :two, Alice", "PRIVMSG Alice :psst");
  await page.waitForSelector(".entry:has-text('#lobby') .count.loud:has-text('1')");
  await page.waitForSelector(".entry:has-text('Omar') .count.loud:has-text('1')");
  await until("the title counts", async () => (await page.title()).startsWith("(2) "));
  assert.equal(await page.getAttribute("link[rel=icon]", "href"), "icon-2.svg");
  await page.click(".entry .go:has-text('#lobby')");
  await page.waitForSelector(".divider.new");
  await until("what was seen is read", async () => (await page.title()).startsWith("(1) "));
  await page.click(".entry .go:has-text('Omar')");
  await sees(page, "psst");
  await say(page, "what is it?");
  await omar.hears(":Alice!\\S+ PRIVMSG Omar :what is it\\?");
  await until("nothing is left", async () => !/^[(\u2022]/.test(await page.title()));
});

talk("reactions, replies and typing are seen by others", async server => {
  const alice = await enter(server, "Alice");
  const omar = await enter(server, "Omar");
  await say(alice, "cake?");
  const there = await sees(omar, "cake?");
  await there.hover();
  await there.locator("[aria-label='React with \u{1f44d}']").click();
  const here = line(alice, "cake?");
  await here.locator(".reactions button:has-text('\u{1f44d}')").waitFor();
  await here.locator(".reactions button").click();
  await there.locator(".reactions button:has-text('2')").waitFor();
  await there.hover();
  await there.locator("[aria-label='Reply']").click();
  await omar.waitForSelector(".answering:has-text('Alice')");
  await omar.keyboard.type("yes please");
  await alice.waitForSelector(".typing:has-text('Omar is typing')");
  await omar.keyboard.press("Enter");
  await line(alice, "yes please").locator(".quote:has-text('cake?')").waitFor();
  await until("typing is over", async () => (await alice.textContent(".typing")) === "");
});

talk("several lines, Tab, earlier lines, and a question before a long paste", async server => {
  const page = await enter(server, "Alice");
  const omar = await RawUser.bracket(server, "Omar");
  await page.waitForSelector(".person:has-text('Omar')");
  await page.focus(".composer textarea");
  await page.keyboard.type("om");
  await page.keyboard.press("Tab");
  assert.equal(await page.inputValue(".composer textarea"), "Omar: ");
  await page.keyboard.type("first");
  await page.keyboard.press("Shift+Enter");
  await page.keyboard.type("second");
  await page.keyboard.press("Enter");
  await omar.hears("Omar: first[^]*second");
  await page.keyboard.press("ArrowUp");
  assert.equal(await page.inputValue(".composer textarea"), "Omar: first\nsecond");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.inputValue(".composer textarea"), "");
  const paste = async text => {
    // Firefox's driver would fill it in key by key, and Enter sends.
    await page.evaluate(words => {
      const field = document.querySelector(".composer textarea");
      field.value = words;
      field.select();
    }, text);
    for (const key of ["x", "v"])
      await page.keyboard.press(`Control+${key}`);
  };
  const many = Array.from({ length: 30 }, (_, i) => `line ${i}`).join("\n");
  await paste(many);
  await page.waitForSelector("dialog:has-text('Paste 30 lines?')");
  await page.click("dialog >> text=Cancel");
  assert.equal(await page.inputValue(".composer textarea"), "");
  await paste(many);
  await page.click("dialog .primary");
  await until("it is in the composer", async () => (await page.inputValue(".composer textarea")) === many);
  await page.press(".composer textarea", "Enter");
  await omar.hears("line 29");
});

talk("a topic, a list of rooms, and people thrown out by a menu", async server => {
  const page = await enter(server, "Alice", { path: "?room=mine" });
  const omar = await RawUser.irc(server, "Omar", "#mine");
  await page.waitForSelector(".person:has-text('Omar')");
  await page.waitForSelector(".person:has-text('Alice') .rank:has-text('@')");
  await page.click("button.topic");
  await page.fill("dialog textarea", "Tea at five");
  await page.click("dialog .primary");
  await page.waitForSelector("header .topic:has-text('Tea at five')");
  await omar.hears("TOPIC #mine :Tea at five");
  omar.say("AWAY :tea");
  await page.waitForSelector(".person.is-away:has-text('Omar')");
  await page.click(".person:has-text('Omar')");
  await page.click("[role=menuitem]:has-text('Make an operator')");
  await omar.hears("MODE #mine \\+o Omar");
  await page.click(".person:has-text('Omar')");
  await page.click("[role=menuitem]:has-text('Throw out and ban')");
  await omar.hears("KICK #mine Omar");
  await until("Omar is gone", async () => await page.locator(".person:has-text('Omar')").count() === 0);
  omar.say("JOIN #mine");
  await omar.hears(" 474 ");
  await page.click("[aria-label='Find or make a room']");
  await page.fill("dialog input", "min");
  await page.waitForSelector("dialog .listed:has-text('Tea at five')");
  await page.fill("dialog input", "brand new");
  await page.click("dialog .listed button:has-text('#brand-new')");
  await page.waitForSelector("h1:has-text('#brand-new')");
});

talk("who is ignored is not heard, and refusals can be read", async server => {
  const page = await enter(server, "Alice");
  const omar = await RawUser.irc(server, "Omar");
  await page.waitForSelector(".person:has-text('Omar')");
  await page.click(".person:has-text('Omar')");
  await page.click("[role=menuitem]:has-text('Ignore')");
  await sees(page, "You do not hear Omar any more");
  omar.say("PRIVMSG #lobby :noise", "PRIVMSG Alice :more noise", "PING done");
  await omar.hears("PONG");
  await say(page, "/unignore Omar");
  await sees(page, "You hear Omar again");
  omar.say("PRIVMSG #lobby :music");
  await sees(page, "music");
  assert.equal(await page.locator(".line:has-text('noise')").count(), 0);
  await say(page, "/topic x");
  await say(page, "/kick Omar");
  await sees(page, "Only operators of #lobby may do that");
  await say(page, "/jion dev");
  await sees(page, "There is no /jion");
  assert.equal(await page.inputValue(".composer textarea"), "/jion dev");
  omar.say("JOIN #closed", "MODE #closed +i", "PING closed");
  await omar.hears("PONG \\S+ :?closed");
  await say(page, "/join #closed");
  await page.waitForSelector(".notice:has-text('Only who is invited may enter #closed')");
});

talk("the keyboard reaches everything", async server => {
  const page = await enter(server, "Alice");
  await say(page, "/join dev");
  await page.waitForSelector("h1:has-text('#dev')");
  await page.keyboard.press("Alt+ArrowDown");
  await page.waitForSelector("h1:has-text('#lobby')");
  await page.keyboard.press("Alt+1");
  await page.waitForSelector("h1:has-text('#dev')");
  await say(page, "one");
  await sees(page, "one");
  await say(page, "two");
  await sees(page, "two");
  await page.focus(".log");
  await page.keyboard.press("ArrowUp");
  await page.waitForSelector(".line:focus:has-text('two')");
  await page.keyboard.press("ArrowUp");
  await page.waitForSelector(".line:focus:has-text('one') .tools");
  // The name is in between.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForSelector(".line:has-text('one') .reactions button:has-text('\u{1f44d}')");
  await page.focus(".person");
  await page.keyboard.press("Enter");
  await page.waitForSelector("[role=menuitem]:focus:has-text('Account')");
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector("[role=menuitem]:focus:has-text('I am away')");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".person:focus");
  await page.focus(".log");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Escape");
  await page.waitForSelector(".composer textarea:focus");
  await page.keyboard.press("Control+k");
  await page.waitForSelector("dialog input:focus");
  await page.keyboard.press("Escape");
  await page.waitForSelector("dialog", { state: "detached" });
  await say(page, "/help");
  await page.waitForSelector("dialog:has-text('/kick NAME [WHY]')");
});
