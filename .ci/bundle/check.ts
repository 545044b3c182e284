// `npm run check` compares action/ with the limits of the bundle.

import { fileURLToPath } from 'node:url';
import { listProblems } from './limits.ts';

const problems = listProblems(fileURLToPath(new URL('../../action', import.meta.url)));
for (const problem of problems) {
  console.error(`action/: ${problem}`);
}
process.exitCode = problems.length === 0 ? 0 : 1;
