// Makes the page: node build.mjs [--out=DIR] (default: dist). Needs the packages of
// `npm ci --omit=dev`, and nothing else.
//
// Files whose names have a hash never change under that name, and may be kept for ever.
import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import esbuild from "esbuild";
import { minify } from "terser";

const here = dirname(fileURLToPath(import.meta.url));

/** All of the page may have so many bytes, packed by gzip. */
const mostBytes = 45 * 1024;

/** One file of all that the entry needs. Scripts are made small by terser: esbuild's are a
    kilobyte larger. */
async function bundled(entry) {
  const isScript = !entry.endsWith(".css");
  const result = await esbuild.build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: !isScript,
    write: false,
    format: "esm",
    target: ["chrome123", "firefox128", "safari17.5"],
    jsx: "transform",
    jsxFactory: "h",
    jsxFragment: "Fragment",
    legalComments: "none",
    logLevel: "warning",
  });
  const { text } = result.outputFiles[0];
  if (!isScript)
    return Buffer.from(text);
  // Shorter is not always what gzip makes least of: statements pack better than commas.
  const compress = { passes: 2, sequences: false, inline: 1 };
  return Buffer.from((await minify(text, { module: true, ecma: 2020, compress })).code);
}

function named(name, content, extension) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return `${name}-${hash}.${extension}`;
}

/** Counts that have an icon of their own; more is "5+". */
const counts = 5;

/** The icon of a tab that has something to tell: a count that can be read at 16 pixels. */
function badge(text) {
  return '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" fill="#fff">'
    + '<rect width="9" height="9" rx="2" fill="#c2255c"/>'
    + `<text x="${text.length > 1 ? .5 : 2.2}" y="7" font-family="sans-serif" font-size="${
      text.length > 1 ? 6 : 7}">${text}</text></svg>`;
}

async function build(out) {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const [app, style] = await Promise.all([bundled("src/main.tsx"), bundled("src/style/main.css")]);
  const icon = await readFile(join(here, "static/icon.svg"), "utf8");
  const html = await readFile(join(here, "static/index.html"), "utf8");
  const appName = named("app", app, "js");
  const styleName = named("style", style, "css");
  const files = {
    [appName]: app,
    [styleName]: style,
    "index.html": html.replace("%app%", appName).replace("%style%", styleName),
    "icon.svg": icon,
    "icon-unread.svg": icon.replace("</svg>", '<circle cx="50" cy="14" r="12" fill="#ffb020"/></svg>'),
    "icon-many.svg": badge(`${counts}+`),
  };
  for (let count = 1; count <= counts; ++count)
    files[`icon-${count}.svg`] = badge(String(count));
  for (const [name, content] of Object.entries(files))
    await writeFile(join(out, name), content);
  for (const name of ["manifest.webmanifest", "icon-192.png"])
    await copyFile(join(here, "static", name), join(out, name));
}

/** Bytes of each file, packed as the server sends it. */
export async function packedSizes(folder) {
  const sizes = {};
  for (const name of (await readdir(folder)).sort())
    sizes[name] = gzipSync(await readFile(join(folder, name)), { level: 9 }).length;
  return sizes;
}

const out = process.argv.find(arg => arg.startsWith("--out="))?.slice("--out=".length)
  ?? join(here, "dist");
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build(out);
  const sizes = await packedSizes(out);
  const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
  console.log(`Page in ${out}: ${total} bytes with gzip (of ${mostBytes})`);
  if (total > mostBytes) {
    console.error(Object.entries(sizes).map(([name, size]) => `  ${size} ${name}`).join("\n"));
    process.exitCode = 1;
  }
}
