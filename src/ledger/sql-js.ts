// SQLite compiled to WebAssembly: one file beside the bundle, nothing to install or to compile.

import { readFileSync } from 'node:fs';
import type { SqlJsStatic } from 'sql.js';
// The build for Node looks for its file beside `__dirname`, which an ES module does not have; the one
// for browsers takes the bytes it is given.
import initSqlJs from 'sql.js/dist/sql-wasm-browser.js';

let loading: Promise<SqlJsStatic> | undefined;

/** Loaded once a process, however many databases it opens. */
export function loadSqlJs(): Promise<SqlJsStatic> {
  loading ??= initSqlJs({ wasmBinary: new Uint8Array(readFileSync(wasmFile)).buffer });
  return loading;
}

// The same depth below the root from `src/` and from `build/`; ncc follows it and copies the file.
const wasmFile = new URL('../../node_modules/sql.js/dist/sql-wasm.wasm', import.meta.url);
