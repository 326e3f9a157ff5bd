// What the browser tests share: a real server, a real browser, and people with other programs.
import { AsyncLocalStorage } from "node:async_hooks";
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, firefox } from "playwright-core";

/** What run.mjs was told. */
export const options = Object.fromEntries(process.argv.slice(2).map(arg => {
  const [, key, value = ""] = /^--(\w+)=?(.*)$/.exec(arg) ?? [, "", ""];
  return [key, value];
}));

/** How long a test waits for one thing that has to happen, in milliseconds. Beside a compiler
    a password takes ten seconds: the server checks them when there is nothing else to do. */
export const patience = 90_000;

/** All tests, in the order they are listed. */
export const tests = [];

/** Lists a test. What it starts ends with it, however it ends.
    @param more `alone`: no other test runs meanwhile, as it measures time. `firefox`: false if
           it does not run there. `longest`: how many milliseconds it may take. */
export function test(name, work, more = {}) {
  tests.push({ name, work, ...more });
}

/** Tests that run: since when, and what they wait for, by their names. */
export const running = new Map();

/** The one that whoever asks belongs to. */
const current = new AsyncLocalStorage();

/** Runs a test, and ends what it has started, the last first. */
export async function perform({ name, work }) {
  const test = { since: Date.now(), waitsFor: "the browser", ends: [] };
  running.set(name, test);
  try {
    await current.run(test, work);
  } finally {
    await end(test);
    running.delete(name);
  }
}

/** Ends what a test has started. */
export async function end(test) {
  for (const work of test.ends.splice(0).reverse())
    await work();
}

/** Has something done when the test ends that is running. */
export function atEnd(work) {
  current.getStore().ends.push(work);
}

/** Waits until something is true. */
export async function until(what, condition, time = patience) {
  const end = Date.now() + time;
  const test = current.getStore();
  const note = words => {
    if (test !== undefined)
      test.waitsFor = words;
  };
  note(what);
  for (;;) {
    const result = await condition();
    if (result) {
      note(`something in the browser, after: ${what}`);
      return result;
    }
    if (Date.now() > end)
      throw new Error(`not within ${time} ms: ${what}`);
    await new Promise(done => setTimeout(done, 20));
  }
}

/** Servers that run, should this process end before its tests. */
const servers = new Set();
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
      ...(options.page ? [`--web.root=${options.page}`] : []),
      ...more.flatMap(option => typeof option === "function" ? option(this.folder) : option),
    ];
  }

  /** With options, or functions that make some of them, in the server's folder. */
  static async start(...more) {
    const server = new Server(more);
    servers.add(server);
    atEnd(() => server.stop());
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
    this.colon = await this.port(/Chat server started on \S+:(\d+)\n/);
    this.bracket = await this.port(/Server running on port (?:[\d.]+:)?(\d+)/);
    this.irc = await this.port(/IRC server started on \S+:(\d+)\n/);
    this.web = await this.port(/Web page on http:\/\/[^:]+:(\d+)/);
    this.address = `http://127.0.0.1:${this.web}/`;
  }

  /** The port that the server's line says. */
  async port(line) {
    const found = await until(`the server says ${line}`, () => {
      if (this.#process.exitCode !== null)
        throw new Error(`the server ended: ${this.#said}`);
      return line.exec(this.#said);
    });
    return Number(found[1]);
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
    // What is in it then is nobody's any more.
    await this.kill();
    servers.delete(this);
    rmSync(this.folder, { recursive: true, force: true });
  }
}

// -- people with other programs -----------------------------------------------------------

/** Somebody on a line of text, as with nc. */
export class RawUser {
  heard = "";
  #socket;

  constructor(port) {
    this.#socket = net.connect(port, "127.0.0.1");
    atEnd(() => this.leave());
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

/** Where Debian and others have them. */
const executables = {
  chromium: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"],
  firefox: ["/usr/bin/firefox-esr", "/usr/bin/firefox"],
};

function launch() {
  const name = options.browser || "chromium";
  const executablePath = options.executable || executables[name].find(existsSync);
  // Firefox as distributions have it is driven by WebDriver BiDi.
  if (name === "firefox")
    return firefox.launch({ executablePath, channel: "moz-firefox", firefoxUserPrefs: {
      "network.dns.localDomains": "chat.example",
      // Contexts cannot choose that there.
      "ui.prefersReducedMotion": 1,
    } });
  return chromium.launch({ executablePath, args: [
    "--host-resolver-rules=MAP chat.example 127.0.0.1",
    // As root Chromium has no sandbox to offer; what it visits here is ours.
    ...process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  ] });
}

/** One for all tests; each visitor has a profile of its own in it. */
export function theBrowser() {
  return browser ??= launch();
}

export async function closeBrowser() {
  await (await browser)?.close();
  browser = null;
}

/** A page, with what went wrong in it. */
export async function openPage(server, { path = "", ...context } = {}) {
  const visitor = await (await theBrowser()).newContext({
    viewport: { width: 1100, height: 720 }, reducedMotion: "reduce", ...context,
  });
  atEnd(() => visitor.close());
  const page = await visitor.newPage();
  page.setDefaultTimeout(patience);
  page.problems = [];
  page.on("pageerror", error => page.problems.push(String(error)));
  page.on("console", message => {
    // That a server which was killed cannot be reached is what the test wants.
    if (message.type() === "error" && !/WebSocket connection|ERR_CONNECTION|connection to (the server at )?ws:/.test(message.text()))
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

/** Waits until all that was said on a page has come back: only then it has its ids. */
export async function hasComeBack(page) {
  await until("all has come back", async () => await page.locator(".line.waiting").count() === 0);
}

/** Has a page that waits for its server not wait. It may be back already. */
export async function tryNow(page) {
  await page.evaluate(() => document.querySelector(".status button")?.click());
}

/** A line that has this text. */
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
