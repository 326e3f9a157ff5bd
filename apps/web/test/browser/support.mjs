// What the browser tests share: a real server, a real browser, and people with other programs.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";

/** What run.mjs was told. */
export const options = Object.fromEntries(process.argv.slice(2).map(arg => {
  const [, key, value = ""] = /^--(\w+)=?(.*)$/.exec(arg) ?? [, "", ""];
  return [key, value];
}));

/** How long a test waits for what has to happen, in milliseconds. */
export const patience = 60_000;

/** Waits until something is true. */
export async function until(what, condition, time = patience) {
  const end = Date.now() + time;
  for (;;) {
    const result = await condition();
    if (result)
      return result;
    if (Date.now() > end)
      throw new Error(`not within ${time} ms: ${what}`);
    await new Promise(done => setTimeout(done, 20));
  }
}

/** All that was started: a test that fails stops nothing itself. */
const servers = new Set();
const users = new Set();
process.on("exit", () => servers.forEach(server => server.kill()));
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => process.exit(1));

// -- the server -------------------------------------------------------------------------

export class Server {
  #process = null;
  #said = "";
  #arguments;
  folder = mkdtempSync(join(tmpdir(), "hubbub-page-"));

  constructor(more) {
    // Tests talk faster than people.
    this.#arguments = [
      "--allow-root", "--limits.flood-rate=0", "--limits.connect-rate=0", "--limits.join-rate=0",
      "--limits.connections-per-address=0", "--limits.unregistered-per-address=0",
      ...(options.page ? [`--web.root=${options.page}`] : []), ...more,
    ];
  }

  static async start(...more) {
    const server = new Server(more);
    servers.add(server);
    await server.run();
    return server;
  }

  /** Starts it, the second time on the ports that it had. */
  async run() {
    const at = port => `127.0.0.1:${port ?? 0}`;
    this.#said = "";
    this.#process = spawn(options.server, [
      `--listen.colon=${at(this.colon)}`, `--listen.bracket=${at(this.bracket)}`,
      `--listen.irc=${at(this.irc)}`, `--listen.web=${at(this.web)}`, ...this.#arguments,
    ], { cwd: this.folder, stdio: ["ignore", "pipe", "pipe"] });
    const take = data => this.#said += data;
    this.#process.stdout.on("data", take);
    this.#process.stderr.on("data", take);
    const port = async words => {
      const found = await until(`the server says "${words}"`, () => {
        if (this.#process.exitCode !== null)
          throw new Error(`the server ended: ${this.#said}`);
        return new RegExp(`${words}\\D*(?:[\\d.]+:)?(\\d+)`).exec(this.#said);
      });
      return Number(found[1]);
    };
    this.colon = await port("Chat server started on ");
    this.bracket = await port("Server running on port ");
    this.irc = await port("IRC server started on ");
    this.web = await port("Web page on http://");
    this.address = `http://127.0.0.1:${this.web}/`;
  }

  /** Without a goodbye. */
  async kill(signal = "SIGKILL") {
    const process = this.#process;
    if (process === null || process.exitCode !== null || process.signalCode !== null)
      return;
    const ended = new Promise(done => process.once("exit", done));
    process.kill(signal);
    await ended;
  }

  /** It answers nothing until it goes on. */
  pause() {
    this.#process.kill("SIGSTOP");
  }

  goOn() {
    this.#process.kill("SIGCONT");
  }

  async stop() {
    await this.kill("SIGTERM");
    rmSync(this.folder, { recursive: true, force: true });
  }
}

// -- people with other programs -----------------------------------------------------------

/** Somebody on a line of text, as with nc. */
export class RawUser {
  heard = "";
  #socket;

  constructor(port) {
    users.add(this);
    this.#socket = net.connect(port, "127.0.0.1");
    this.#socket.setEncoding("utf8");
    this.#socket.on("data", data => this.heard += data);
    this.#socket.on("error", () => {});
  }

  static async bracket(server, name) {
    const user = new RawUser(server.bracket);
    await user.hears("ID: ");
    user.say(name);
    await user.hears("Current users in chat|joined|\\*\\*");
    return user;
  }

  static async irc(server, nick, room = "#lobby") {
    const user = new RawUser(server.irc);
    user.say("CAP REQ :message-tags server-time", `NICK ${nick}`, `USER ${nick} 0 * :${nick}`, "CAP END", `JOIN ${room}`);
    await user.hears(` 366 ${nick} ${room} `);
    return user;
  }

  say(...lines) {
    this.#socket.write(lines.map(line => `${line}\r\n`).join(""));
  }

  hears(pattern) {
    return until(`heard ${pattern} in ${JSON.stringify(this.heard.slice(-500))}`,
                 () => new RegExp(pattern).exec(this.heard));
  }

  leave() {
    this.#socket.destroy();
  }
}

// -- the browser ------------------------------------------------------------------------

let browser = null;

export async function theBrowser() {
  browser ??= await chromium.launch({
    executablePath: options.chromium || ["/usr/bin/chromium", "/usr/bin/chromium-browser",
                                         "/usr/bin/google-chrome"].find(existsSync),
    // As root Chromium has no sandbox to offer; what it visits here is ours.
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  return browser;
}

/** Who is still there after a test leaves, so that their names are free. */
export async function allLeave() {
  users.forEach(user => user.leave());
  users.clear();
  for (const context of browser?.contexts() ?? [])
    await context.close();
}

/** Ends what tests that failed have left. */
export async function closeAll() {
  await Promise.all([...servers].map(server => server.stop()));
  await browser?.close();
  browser = null;
}

/** A page, with what went wrong in it. */
export async function openPage(server, { path = "", ...context } = {}) {
  const visitor = await (await theBrowser()).newContext({
    viewport: { width: 1100, height: 720 }, reducedMotion: "reduce", ...context,
  });
  const page = await visitor.newPage();
  page.setDefaultTimeout(patience);
  page.problems = [];
  page.on("pageerror", error => page.problems.push(String(error)));
  page.on("console", message => {
    // That a server which was killed cannot be reached is what the test wants.
    if (message.type() === "error" && !/WebSocket connection|ERR_CONNECTION/.test(message.text()))
      page.problems.push(message.text());
  });
  await page.goto(server.address + path);
  return page;
}

/** Gives a name, and is in. */
export async function enter(server, name, more = {}) {
  const page = await openPage(server, more);
  await giveName(page, name);
  await page.waitForSelector(".composer textarea");
  await page.waitForSelector(".people .person", { state: "attached" });
  return page;
}

export async function giveName(page, name) {
  await page.fill("#name", name);
  await page.click(".card button[type=submit]");
}

export async function say(page, text) {
  await page.fill(".composer textarea", text);
  await page.press(".composer textarea", "Enter");
}

/** Waits until a line with that text is shown. */
export function line(page, text) {
  return page.locator(".line", { hasText: text }).last();
}

export async function sees(page, text) {
  await line(page, text).waitFor({ state: "attached" });
  return line(page, text);
}

export async function leave(...pages) {
  for (const page of pages)
    await page.context().close();
}
