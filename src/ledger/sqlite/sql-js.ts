// SQLite compiled to WebAssembly: one file beside the bundle, nothing to install or to compile.

import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import type { SqlJsStatic } from 'sql.js';
// The build for Node looks for its file beside `__dirname`, which an ES module does not have; the one
// for browsers takes the bytes it is given.
import initSqlJs from 'sql.js/dist/sql-wasm-browser.js';

let loading: Promise<SqlJsStatic> | undefined;

/** Loaded once a process, however many databases it opens. */
export function loadSqlJs(): Promise<SqlJsStatic> {
  if (loading === undefined) {
    leaveAsCompiled();
    loading = initSqlJs({ wasmBinary: new Uint8Array(readWasm()).buffer });
  }
  return loading;
}

/**
 * SQLite's interpreter is one loop in one huge function. After a few hundred of its steps V8 takes that
 * for hot and optimises it on another core: 90 ms of processor time, a third of a whole run, and done
 * when the run is about over. The code as first compiled checks 24 MB in less time than that.
 */
function leaveAsCompiled(): void {
  setFlagsFromString('--no-wasm-dynamic-tiering');
  setFlagsFromString('--no-wasm-tier-up');
}

/**
 * The path has the same depth below the root from `src/` and from `build/`. ncc copies the file byte
 * for byte where it finds the URL inside such a call; where it does not, as in a file with `??=`,
 * which it cannot parse, the file is taken for text and spoilt.
 */
function readWasm(): Buffer {
  return readFileSync(new URL('../../../node_modules/sql.js/dist/sql-wasm.wasm', import.meta.url));
}
