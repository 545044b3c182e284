// `npm start`: a week of handoffs, for a person to read.

import { existsSync } from 'node:fs';
import { playWeek } from './play/play-week.ts';
import { terminalWidth } from './play/terminal.ts';

if (existsSync(new URL('../../action/index.js', import.meta.url))) {
  const differences = await playWeek({
    print: (lines) => console.log(lines.join('\n')),
    width: terminalWidth(process.stdout.columns),
  });
  process.exitCode = differences.length === 0 ? 0 : 1;
} else {
  console.error('action/ holds no bundle. Run `npm run build`, then `npm start` again.');
  process.exitCode = 1;
}
