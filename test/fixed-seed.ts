// Property tests try the same cases in every run, so that what passed once passes again. New ones are
// tried by `npm run soak`, and by `BATON_SEED=7 npm test`.

import fc from 'fast-check';
// Here, since Vitest evaluates this file for every test file, but what it imports once.
import './import-once.ts';

fc.configureGlobal({ seed: Number(process.env['BATON_SEED'] ?? 20261122) });
