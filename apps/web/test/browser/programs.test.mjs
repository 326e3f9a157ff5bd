import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { test } from "node:test";
import WebSocket from "ws";
import { Server, enter, leave, say, sees, until } from "./support.mjs";

const require = createRequire(import.meta.url);

test("irc-framework talks by WebSocket", { timeout: 60_000 }, async () => {
  const server = await Server.start();
  globalThis.WebSocket ??= WebSocket;
  const { Client } = require("irc-framework");
  const bot = new Client();
  const heard = [];
  bot.on("message", event => heard.push(`${event.nick}: ${event.message}`));
  bot.connect({ transport: require("irc-framework/src/transports/websocket"),
                websocket_protocol: "text.ircv3.net", host: "127.0.0.1", port: server.web, path: "/ws", nick: "Robot", username: "robot",
                gecos: "Robot", auto_reconnect: false });
  await new Promise((done, fail) => {
    bot.on("registered", done);
    bot.on("socket close", fail);
  });
  bot.join("#lobby");
  const page = await enter(server, "Alice");
  await page.waitForSelector(".person:has-text('Robot')");
  await say(page, "Hello Robot");
  await until("the bot hears it", () => heard.includes("Alice: Hello Robot"));
  bot.say("#lobby", "Hello Alice");
  await sees(page, "Hello Alice");
  bot.quit();
  await leave(page);
  await server.stop();
});

test("irssi is in the same room", { timeout: 60_000 }, async () => {
  const server = await Server.start();
  const socket = `hubbub-page-${process.pid}`;
  const tmux = (...words) => execFileSync("tmux", ["-L", socket, ...words]).toString();
  tmux("new-session", "-d", "-x", "100", "-y", "30",
       `irssi --home=${server.folder}/irssi --connect=127.0.0.1 --port=${server.irc} --nick=Irs`);
  try {
    await until("irssi is connected", () => tmux("capture-pane", "-p").includes("Irs"));
    const page = await enter(server, "Alice");
    tmux("send-keys", "/join #lobby", "Enter");
    await page.waitForSelector(".person:has-text('Irs')");
    await say(page, "Hello irssi");
    await until("irssi shows it", () => tmux("capture-pane", "-p").includes("Hello irssi"));
    tmux("send-keys", "Hello browser", "Enter");
    await sees(page, "Hello browser");
    await leave(page);
  } finally {
    tmux("kill-server");
  }
  await server.stop();
});
