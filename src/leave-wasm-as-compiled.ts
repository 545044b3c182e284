// For a process that ends within seconds.

import { setFlagsFromString } from 'node:v8';

/**
 * SQLite's interpreter is one loop in one huge function. After a few hundred steps V8 optimises it on
 * another core: 90 ms of processor time, a third of a run, and finished when the run is almost over.
 * The baseline code checks 24 MB in less time.
 */
export function leaveWasmAsCompiled(): void {
  setFlagsFromString('--no-wasm-dynamic-tiering');
  setFlagsFromString('--no-wasm-tier-up');
}
