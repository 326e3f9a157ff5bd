// Runs the tests of the page's own logic: node test/units.mjs [NAME ...]
// Each file in unit/ is bundled, since node 18 reads no TypeScript, and run by node's runner.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import esbuild from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const wanted = process.argv.slice(2);
const names = readdirSync(join(here, "unit")).filter(name => name.endsWith(".test.ts"))
  .filter(name => wanted.length === 0 || wanted.some(part => name.includes(part)));
const out = mkdtempSync(join(tmpdir(), "hubbub-units-"));
let status = 1;
try {
  await esbuild.build({
    entryPoints: names.map(name => join(here, "unit", name)),
    bundle: true,
    outdir: out,
    outExtension: { ".js": ".mjs" },
    format: "esm",
    platform: "node",
    target: "node18",
    sourcemap: "inline",
    logLevel: "warning",
  });
  status = spawnSync(process.execPath,
                     ["--enable-source-maps", "--test",
                      ...names.map(name => join(out, name.replace(/\.ts$/, ".mjs")))],
                     { stdio: "inherit" }).status ?? 1;
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exitCode = status;
