// SQLite compiled to WebAssembly: one file next to the bundle, nothing to install or compile.

import { readFileSync } from 'node:fs';
import type { SqlJsStatic } from 'sql.js';
// The Node build finds its file through `__dirname`, which an ES module does not have; the browser
// build accepts bytes.
import initSqlJs from 'sql.js/dist/sql-wasm-browser.js';

let loading: Promise<SqlJsStatic> | undefined;

/** Loaded once per process, for any number of databases. */
export function loadSqlJs(): Promise<SqlJsStatic> {
  if (loading === undefined) {
    loading = initSqlJs({ wasmBinary: new Uint8Array(readWasm()).buffer });
  }
  return loading;
}

/**
 * The path has the same depth from `src/` and from `build/`. ncc copies the file byte for byte if it
 * finds the URL inside this kind of call; otherwise, as in a file with `??=`, which it cannot parse, it
 * treats the file as text and corrupts it.
 */
function readWasm(): Buffer {
  return readFileSync(new URL('../../../node_modules/sql.js/dist/sql-wasm.wasm', import.meta.url));
}
