// Runs the browser tests against a real server:
//
//   node test/run.mjs --server=PATH [--page=DIR] [--pictures=DIR] [--only=WORDS] [--jobs=N]
//                     [--browser=chromium|firefox] [--executable=PATH]
//
// Without --page the page that is embedded in the server is tested. Pictures for the
// documents are made where --pictures says. --only takes the tests whose file or name has
// these words. Firefox runs all but those that say no: its driver cannot do what they need.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { closeBrowser, end, options, perform, running, tests } from "./browser/support.mjs";

/** How many tests run side by side, in one browser: they wait more than they work. Of
    Firefox's windows only one has the focus. */
const jobs = Number(options.jobs) || (options.browser === "firefox" ? 1 : 3);

/** How long one test may take, and all of them, in milliseconds: beside compilers. */
const longestTest = 200_000;
const longestRun = jobs === 1 ? 840_000 : 540_000;

if (!options.server || !existsSync(options.server)) {
  console.error("run.mjs: --server=PATH must name the server's executable");
  process.exit(2);
}

const folder = join(dirname(fileURLToPath(import.meta.url)), "browser");
for (const name of readdirSync(folder).sort())
  if (name.endsWith(".test.mjs")) {
    const before = tests.length;
    await import(join(folder, name));
    for (const added of tests.slice(before))
      added.file = name;
  }
const chosen = tests.filter(({ file, name, firefox }) =>
  (!options.only || `${file} ${name}`.includes(options.only))
    && (options.browser !== "firefox" || firefox !== false));

/** Says what runs still, and since when. */
function sayWhatHangs() {
  for (const [name, { since, waitsFor }] of running)
    console.error(`run.mjs: ${name} hangs, for ${Math.round((Date.now() - since) / 1000)} s: ${waitsFor}`);
}

let failed = false;
const deadline = setTimeout(() => {
  console.error(`run.mjs: not done after ${longestRun / 1000} s`);
  sayWhatHangs();
  process.exit(1);
}, longestRun);
after(async () => {
  clearTimeout(deadline);
  // A test that took too long was given up, but it goes on.
  failed ||= running.size > 0;
  sayWhatHangs();
  await Promise.allSettled([...running.values()].map(end));
  await closeBrowser();
  // Whatever still keeps this process.
  setTimeout(() => process.exit(failed ? 1 : process.exitCode), 5_000).unref();
});

function run(title, concurrency, some) {
  if (some.length > 0)
    describe(title, { concurrency }, () => {
      for (const test of some)
        it(test.name, { timeout: test.longest ?? longestTest }, async () => {
          try {
            await perform(test);
          } catch (error) {
            failed = true;
            throw error;
          }
        });
    });
}

run("side by side", jobs, chosen.filter(test => !test.alone));
// These measure time.
run("one by one", 1, chosen.filter(test => test.alone));
