// `node .ci/bundle.mjs <entry> <file> <folder>`: one bundle, with what it brings along. ncc's own command
// calls every bundle `index.js`; the parts loaded when needed are numbered and named after the file.

import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

const ncc = createRequire(import.meta.url)('@vercel/ncc');
const [entry, file, folder] = process.argv.slice(2);

const { code, assets } = await ncc(resolve(entry), { filename: file, quiet: true, cache: false });
const files = { [file]: { source: code, permissions: 0o644 }, ...assets };
for (const [name, { source, permissions }] of Object.entries(files)) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), source, { mode: permissions });
}
