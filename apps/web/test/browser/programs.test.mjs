// Programs that nobody here wrote.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import WebSocket from "ws";
import { RawUser, Server, atEnd, enter, say, sees, test, until } from "./support.mjs";

const require = createRequire(import.meta.url);

/** irc-framework, connected, in #lobby, and what it has heard: messages of the past are not
    among that. */
async function robot(more, capabilities = []) {
  const { Client } = require("irc-framework");
  const bot = new Client();
  atEnd(() => bot.connection?.end());
  const heard = [];
  bot.on("message", event => {
    if (event.batch?.type !== "chathistory")
      heard.push(`${event.nick}: ${event.message}`);
  });
  bot.requestCap(capabilities);
  await connected(bot, { host: "127.0.0.1", nick: "Robot", username: "robot", gecos: "Robot",
                         auto_reconnect: false, ...more });
  return { bot, heard };
}

/** Connects it, for the first time or again, and has it enter #lobby. */
async function connected(bot, how) {
  const registered = new Promise((done, fail) => {
    bot.once("registered", done);
    bot.once("socket close", () => fail(new Error("the connection was closed")));
  });
  bot.connect(how);
  await registered;
  const inside = new Promise(done => bot.once("join", done));
  bot.join("#lobby");
  await inside;
}

/** What it is told of #lobby's past: what was said, and who came and went. */
function past(bot, question) {
  const found = [];
  const note = line => event => {
    if (event.batch?.type === "chathistory")
      found.push(line(event));
  };
  const listeners = {
    message: note(event => ({ text: `${event.nick}: ${event.message}`, id: event.tags.msgid })),
    join: note(event => ({ text: `${event.nick} came`, id: event.tags?.msgid })),
    quit: note(event => ({ text: `${event.nick} went`, id: event.tags?.msgid })),
  };
  for (const [name, listener] of Object.entries(listeners))
    bot.on(name, listener);
  const answered = new Promise(done => bot.once("batch end chathistory", done));
  bot.raw(`CHATHISTORY ${question}`);
  return answered.then(batch => {
    for (const [name, listener] of Object.entries(listeners))
      bot.off(name, listener);
    assert.deepEqual(batch.params, ["#lobby"]);
    assert.equal(found.length, batch.commands.length, "it knows what all of it means");
    return found;
  });
}

/** It hears a browser, and is heard. */
async function talks(server, { bot, heard }) {
  const page = await enter(server, "Alice");
  await page.waitForSelector(".person:has-text('Robot')");
  await say(page, "Hello Robot");
  await until("the bot hears it", () => heard.includes("Alice: Hello Robot"));
  bot.say("#lobby", "Hello Alice");
  await sees(page, "Hello Alice");
}

test("irc-framework talks by WebSocket", async () => {
  const server = await Server.start();
  globalThis.WebSocket ??= WebSocket;
  await talks(server, await robot({
    transport: require("irc-framework/src/transports/websocket"),
    websocket_protocol: "text.ircv3.net", port: server.web, path: "/ws",
  }));
});

test("irc-framework talks over TLS", async () => {
  const server = await Server.start(folder => {
    const [certificate, key] = [join(folder, "certificate.pem"), join(folder, "key.pem")];
    execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                             "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-keyout", key,
                             "-out", certificate], { stdio: "ignore" });
    return [`--tls.certificate=${certificate}`, `--tls.key=${key}`, "--listen.ircs=127.0.0.1:0"];
  });
  const port = await server.port(/IRC server started on \S+:(\d+) \(TLS\)/);
  await talks(server, await robot({ port, tls: true, rejectUnauthorized: false }));
});

test("irc-framework asks for what was said before it came, and after a restart", async () => {
  const server = await Server.start("--archive.keep-days=1");
  const omar = await RawUser.irc(server, "Omar");
  omar.say("PRIVMSG #lobby :one", "PRIVMSG #lobby :two", "PING said");
  await omar.hears("PONG \\S+ :?said");
  const { bot, heard } = await robot({ port: server.irc },
                                     ["draft/chathistory", "draft/event-playback"]);
  omar.say("PRIVMSG #lobby :three");
  await until("the bot hears it", () => heard.length > 0);
  const texts = found => found.map(({ text }) => text);
  const first = await past(bot, "LATEST #lobby * 20");
  assert.deepEqual(texts(first), ["Omar came", "Omar: one", "Omar: two", "Robot came",
                                  "Omar: three"]);
  assert.deepEqual(texts(await past(bot, `BEFORE #lobby msgid=${first[2].id} 20`)),
                   ["Omar came", "Omar: one"]);
  const closed = new Promise(done => bot.once("socket close", done));
  await server.kill("SIGTERM");
  await closed;
  await server.run();
  const sarah = await RawUser.irc(server, "Sarah");
  sarah.say("PRIVMSG #lobby :four", "PING said");
  await sarah.hears("PONG \\S+ :?said");
  await connected(bot);
  sarah.say("PRIVMSG #lobby :five");
  await until("the bot hears it", () => heard.length > 1);
  const missed = texts(await past(bot, `AFTER #lobby msgid=${first[4].id} 20`));
  assert.deepEqual(missed.filter(text => text.includes(":")), ["Sarah: four", "Sarah: five"]);
  const all = texts(await past(bot, "LATEST #lobby * 50"));
  assert.deepEqual(all, [...texts(first), ...missed], "nothing twice, and in order");
  assert.deepEqual(heard, ["Omar: three", "Sarah: five"], "nothing old was taken for new");
});
