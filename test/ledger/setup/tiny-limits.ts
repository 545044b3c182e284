// Limits under which a handful of handoffs fills several archives.

import type { ArchiveLimits } from '../../../src/ledger/archive/archive-limits.ts';

/** All that ended two weeks ago may move, one issue at a time, each to an archive of its own. */
export const tinyLimits: ArchiveLimits = {
  ledger: 0,
  target: 0,
  archive: 1,
  least: 0,
  age: 14 * 24 * 60 * 60 * 1000,
};
