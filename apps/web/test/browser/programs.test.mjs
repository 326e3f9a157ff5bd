// Programs that nobody here wrote.
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import WebSocket from "ws";
import { Server, atEnd, enter, say, sees, test, until } from "./support.mjs";

const require = createRequire(import.meta.url);

/** irc-framework, connected, in #lobby, and what it has heard. */
async function robot(more) {
  const { Client } = require("irc-framework");
  const bot = new Client();
  atEnd(() => bot.connection?.end());
  const heard = [];
  bot.on("message", event => heard.push(`${event.nick}: ${event.message}`));
  bot.connect({ host: "127.0.0.1", nick: "Robot", username: "robot", gecos: "Robot",
                auto_reconnect: false, ...more });
  await new Promise((done, fail) => {
    bot.on("registered", done);
    bot.on("socket close", () => fail(new Error("the connection was closed")));
  });
  bot.join("#lobby");
  return { bot, heard };
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
