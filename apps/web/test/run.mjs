// Runs the browser tests against a real server:
//
//   node test/run.mjs --server=PATH [--page=DIR] [--pictures=DIR] [--only=NAME] [--chromium=PATH]
//
// Without --page the page that is embedded in the server is tested. Pictures for the
// documents are made where --pictures says.
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, afterEach } from "node:test";
import { fileURLToPath } from "node:url";
import { allLeave, closeAll, options } from "./browser/support.mjs";

if (!options.server || !existsSync(options.server)) {
  console.error("run.mjs: --server=PATH must name the server's executable");
  process.exit(2);
}
afterEach(allLeave);
after(closeAll);

const folder = join(dirname(fileURLToPath(import.meta.url)), "browser");
for (const name of readdirSync(folder).sort())
  if (name.endsWith(".test.mjs") && (!options.only || name.includes(options.only)))
    await import(join(folder, name));
