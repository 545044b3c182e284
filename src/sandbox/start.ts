// `npm start`: the sandbox in the browser, or a week of handoffs in the terminal.

import { existsSync } from 'node:fs';
import { runStart } from './start/run-start.ts';

if (existsSync(new URL('../../action/index.js', import.meta.url))) {
  await runStart(process);
} else {
  console.error('action/ has no bundle. Run `npm run build`, then `npm start` again.');
  process.exitCode = 1;
}
