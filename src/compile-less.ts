// For a process that ends within seconds.

import { setFlagsFromString } from 'node:v8';

/**
 * SQLite's interpreter is one loop in one huge function. After a few hundred steps V8 optimises it on
 * another core: 90 ms of processor time, a third of a run, and finished when the run is almost over.
 * The baseline code checks 24 MB in less time. Of JavaScript, V8 compiles to baseline code what runs a few times, which
 * takes longer than it saves; what runs often is optimised as usual. Of SQLite's functions, V8 checks only those that run.
 */
export function compileLess(): void {
  for (const flag of [
    '--no-wasm-dynamic-tiering',
    '--no-wasm-tier-up',
    '--no-sparkplug',
    '--wasm-lazy-validation',
  ]) {
    setFlagsFromString(flag);
  }
}
